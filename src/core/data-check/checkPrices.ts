import { logChange } from '../numeric/logMean';
import { correlation, median } from '../numeric/statistics';
import { dictionary, type SeriesKey } from '../table/dictionary';
import type { CheckedTable } from './checkedTable';
import type { Finding } from './finding';
import { findings } from './findings';

/** Price indices, volumes and exchange rates against each other. */
export function checkPrices(table: CheckedTable): Finding[] {
  return [...checkBases(table), ...checkVolumes(table), ...checkExchangeRate(table)];
}

/** An index is 100 in a year when the mean of its periods is, within the rounding of one decimal. */
const roundingOfAMean = 0.05;

const indices = ['exportPrice', 'importPrice', 'domesticPrice', 'foreignPrice'] as const;

/** Price indices whose reference years can be seen and differ. Indices of monthly data are 100 on average. */
function checkBases(table: CheckedTable): Finding[] {
  const known = indices.flatMap((key) => {
    const years = referenceYears(table, key);
    return years.length > 0 ? [{ key, years }] : [];
  });
  const [first, ...others] = known;
  if (first === undefined) return [];
  return others.flatMap(({ key, years }) => {
    if (years.some((year) => first.years.includes(year))) return [];
    const values = {
      at: years.join(', '),
      other: dictionary[first.key].label,
      otherAt: first.years.join(', '),
    };
    return [findings.BASE_MISMATCH(table.subject(key), values)];
  });
}

/** The years (or, without dates, the periods as written) in which an index is 100. */
function referenceYears(table: CheckedTable, key: SeriesKey): string[] {
  const figures = table.figures(key);
  if (figures === undefined) return [];
  const years = new Map<string, number[]>();
  figures.forEach((figure, period) => {
    const time = table.periods[period]?.time;
    const year = time === undefined ? table.periodText(period) : String(Math.floor(time));
    years.set(year, [...(years.get(year) ?? []), figure]);
  });
  return [...years]
    .filter(([, values]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.abs(mean - 100) <= (values.length > 1 ? roundingOfAMean : 1e-9);
    })
    .map(([year]) => year);
}

/** How far value and price × volume may drift apart between two periods. */
export const largestValueGap = 0.02;

const products = [
  { keys: ['exports', 'exportPrice', 'exportVolume'], isRefused: true },
  { keys: ['imports', 'importPrice', 'importVolume'], isRefused: true },
  { keys: ['gdp', 'domesticPrice', 'realGdp'], isRefused: false },
] as const;

/**
 * Value ÷ (price × volume) is the same in all periods, whatever the scales, if the three belong together.
 * Functions compare any two periods, so the highest ratio is set against the lowest; the finding stands at the
 * one that is further from the usual.
 */
function checkVolumes(table: CheckedTable): Finding[] {
  return products.flatMap(({ keys, isRefused }) => {
    const [valueKey, priceKey, volumeKey] = keys;
    const [value, price, volume] = keys.map((key) => table.figures(key));
    if (!value || !price || !volume) return [];
    const ratios = value.map(
      (figure, period) => figure / ((price[period] ?? Number.NaN) * (volume[period] ?? Number.NaN)),
    );
    const known = ratios.filter((ratio) => !Number.isNaN(ratio)).sort();
    const gap = (known.at(-1) ?? Number.NaN) / (known[0] ?? Number.NaN) - 1;
    if (!(gap > largestValueGap)) return [];
    const usual = median(known);
    let at = 0;
    let furthest = 0;
    ratios.forEach((ratio, period) => {
      const distance = Math.abs(Math.log(ratio / usual));
      if (distance > furthest) [furthest, at] = [distance, period];
    });
    return [
      findings.VALUE_PRICE_VOLUME(
        table.subject(valueKey, at),
        {
          price: dictionary[priceKey].label,
          volume: dictionary[volumeKey].label,
          percent: (100 * gap).toPrecision(2),
          isRefused,
        },
        isRefused ? 'Error' : 'Warning',
      ),
    ];
  });
}

/** How closely exchange rate and import prices may move together before the rate looks reversed. */
const reversedCorrelation = 0.5;
const fewestChanges = 8;

/** An exchange rate in foreign currency per domestic unit falls when import prices rise. */
function checkExchangeRate(table: CheckedTable): Finding[] {
  const rate = table.figures('exchangeRate');
  const price = table.figures('importPrice');
  if (!rate || !price) return [];
  const rates: number[] = [];
  const prices: number[] = [];
  for (let period = 1; period < rate.length; period++) {
    const pair = [rate, price].map((figures) => {
      const [before, after] = [figures[period - 1] ?? Number.NaN, figures[period] ?? Number.NaN];
      return before > 0 && after > 0 ? logChange(before, after) : Number.NaN;
    });
    if (pair.some(Number.isNaN)) continue;
    rates.push(pair[0] ?? 0);
    prices.push(pair[1] ?? 0);
  }
  const found = correlation(rates, prices);
  if (rates.length < fewestChanges || found <= reversedCorrelation) return [];
  return [findings.EXCHANGE_RATE_REVERSED(table.subject('exchangeRate'), { correlation: found.toFixed(2) })];
}
