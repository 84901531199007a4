import type { Cells } from '../../core/cell';
import type { Assumptions, Estimates } from '../../core/drivers/assumptions';
import type { RangedDriver } from '../../core/drivers/deficitDriver';
import { driverLabels } from '../../core/drivers/driverNames';
import { sensitivitySets } from '../../core/drivers/elasticitySets';
import type { ImportVerdict, Ranged } from '../../core/drivers/importGrowth';
import { missingSeries, type WishedSeries } from '../../core/drivers/missingSeries';
import { largestDrivers } from '../../core/drivers/largestDriver';
import { termsOfTradeChange } from '../../core/drivers/termsOfTradeChange';
import type { TradeData } from '../../core/drivers/tradeData';
import type { Note } from '../../core/note';
import { dictionary } from '../../core/table/dictionary';
import { NumberWriter } from '../../text/numberWriter';
import type { DeficitDriverResult } from './deficitDriver';
import { amountsOf } from './deficitDriverAmounts';

/** Figures inside cells read alike on every machine, whatever separators the workbook uses. */
const numbers = new NumberWriter('en-US');
/** Ratios and elasticities, in hundredths. */
const ratios = new NumberWriter('en-US', 2);

/** Questions and answers on a change, in words. */
export function verdictTable(result: DeficitDriverResult): Cells {
  const { imports } = result.change;
  return [
    ['Question', 'Answer'],
    ['What changed', whatChanged(result)],
    ['Largest driver', largestDriverText(result)],
    ['Imports were', importsWere(imports)],
    ['Demand to competitiveness ratio', ratioText(imports)],
    ['Break-even price elasticity', breakEvenText(imports)],
    ['Terms of trade', termsOfTradeText(result)],
    ['Method and elasticities', methodText(result.assumptions)],
    ['Tier and what more data would separate', tierText(result.data)],
    ['Caveat', caveat + flagsText(result.notes)],
  ];
}

const caveat =
  'Attribution, not causation: an identity plus assumed elasticities. Demand, exchange rate and balance are jointly determined. Unexplained is not "unfair trade" nor policy.';

/** The codes of the remarks, which the pane spells out. */
function flagsText(notes: readonly Note[]): string {
  const codes = [...new Set(notes.map(({ code }) => code))];
  return codes.length === 0 ? '' : ` Flags: ${codes.join(', ')}`;
}

function whatChanged({ change, data }: DeficitDriverResult): string {
  const { before, after, attribution } = change;
  const [from, to] = [data.periods[0]?.text ?? '', data.periods.at(-1)?.text ?? ''];
  const { amount } = attribution.change;
  const amounts = amountsOf(change, numbers);
  const moved =
    amount === 0
      ? 'did not change'
      : `${amount > 0 ? 'rose' : 'fell'} by ${amounts.amount(Math.abs(amount), data.unit)}`;
  return `The balance ${moved}, from ${amounts.figure(before.exports - before.imports)} in ${from} to ${amounts.figure(after.exports - after.imports)} in ${to}`;
}

function largestDriverText({ change, data }: DeficitDriverResult): string {
  const { largest, named } = largestDrivers(change);
  const amounts = amountsOf(change, numbers);
  const words = ({ key, amount, share }: RangedDriver) => {
    const of =
      share === undefined
        ? ''
        : share >= 0
          ? `, ${numbers.share(share)} of the change`
          : ', against the change';
    return `${driverLabels[key]} (${amounts.signed(amount, data.unit)}${of})`;
  };
  if (largest === undefined) return 'None: nothing moved';
  if (named === undefined || named === largest) return words(largest);
  return `${words(largest)}; of those with a name, ${words(named)}`;
}

const classNames = {
  demand: 'Demand-driven',
  competitiveness: 'Competitiveness-driven',
  mixed: 'Mixed',
} as const;

/** The class of a verdict with its qualifications, in the words of the framework. */
export function importsWere(imports: ImportVerdict | undefined): string {
  if (imports === undefined) return 'Not judged: needs Import price, Domestic demand and Domestic price';
  return [
    classNames[imports.drivenBy],
    ...(imports.structuralHeavy ? ['structural-heavy'] : []),
    ...(imports.unstable ? ['unstable across published elasticities'] : []),
  ].join(', ');
}

function rangedText({ value, low, high }: Ranged): string {
  const [found, from, to] = [value, low, high].map((of) => ratios.figure(of));
  return low === high ? String(found) : `${found} (${from}–${to})`;
}

function ratioText(imports: ImportVerdict | undefined): string {
  if (imports === undefined) return 'n/a';
  return imports.ratio
    ? rangedText(imports.ratio)
    : 'n/a: demand and competitiveness did not both move imports the way they went';
}

/** The break-even elasticity in words, or why there is none. */
function breakEvenText(imports: ImportVerdict | undefined): string {
  if (imports === undefined) return 'n/a';
  return imports.breakEven
    ? rangedText(imports.breakEven)
    : 'n/a: demand and relative price pull in opposite directions, or the relative price moved by less than 1 %';
}

function termsOfTradeText({ change, data }: DeficitDriverResult): string {
  const found = termsOfTradeChange(change.before, change.after);
  if (found === undefined) return 'n/a: needs Export price and Import price';
  const { growth, tradingGain } = found;
  const moved =
    growth === 0 ? 'Unchanged' : `${growth > 0 ? 'Rose' : 'Fell'} by ${numbers.share(Math.abs(growth))}`;
  return `${moved}; trading gain ${amountsOf(change, numbers).amount(tradingGain, data.unit)} at prices of ${data.periods[0]?.text ?? ''}`;
}

function methodText({ set, elasticities, own, estimates }: Assumptions): string {
  const { importIncome, exportIncome, importPrice, exportPrice } = elasticities;
  const source = estimates
    ? `estimated from the table (${estimateText(estimates)})`
    : own.length === 0
      ? set.name
      : `own values over ${set.name}`;
  const names = sensitivitySets.map(({ name }) => name).join(', ');
  const ranges = estimates ? '95 % interval of the estimates' : `income elasticities of ${names}; price −1`;
  return `Additive log-mean attribution (LMDI-I). Elasticities: ${source}; income ${numbers.plain(importIncome)} imports, ${numbers.plain(exportIncome)} exports; price ${numbers.plain(importPrice)} imports, ${numbers.plain(exportPrice)} exports. Low and High: ${ranges}`;
}

function estimateText(estimates: Estimates): string {
  return Object.values(estimates)
    .map(({ flow, method, observations }) => `${flow}: ${methodNames[method]}, ${observations} observations`)
    .join('; ');
}

const methodNames = { ecm: 'error correction', differences: 'log differences' } as const;

/** What the next tier and the extras would tell apart. */
const separates: Readonly<Record<WishedSeries, string>> = {
  exportPrice: 'export price and volume',
  foreignDemand: 'foreign demand',
  foreignPrice: 'export competitiveness',
  exchangeRate: 'the currency part of prices',
  importPrice: 'import price and volume',
  domesticDemand: 'domestic demand',
  domesticPrice: 'import competitiveness',
  governmentDemand: 'government from private demand',
  tariff: 'trade barriers',
  nonCompetingImports: 'production limits',
};

function tierText(data: TradeData): string {
  const { exports, imports } = data.tiers;
  const reached =
    exports === imports ? `Tier ${exports} of 4` : `Tier ${exports} of 4 for exports, ${imports} for imports`;
  const more = missingSeries(data).map((series) => `${dictionary[series].label} (${separates[series]})`);
  return more.length === 0 ? reached : `${reached}. More would be separated by ${more.join(', ')}`;
}
