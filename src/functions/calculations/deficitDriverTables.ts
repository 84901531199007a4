import type { Cell, Cells } from '../../core/cell';
import { causeGroups, splitByCause, type CauseGroup } from '../../core/drivers/causes';
import type { Driver } from '../../core/drivers/attribution';
import type { RangedContribution } from '../../core/drivers/deficitDriver';
import {
  causeNames,
  driverCauses,
  driverClasses,
  driverLabels,
  partLabels,
  totalLabel,
  type Cause,
} from '../../core/drivers/driverNames';
import type { PriceVolumeChange } from '../../core/drivers/priceVolume';
import { dictionary, type SeriesKey } from '../../core/table/dictionary';
import { figureCell } from '../shape';
import type { DeficitDriverResult } from './deficitDriver';

/** Words in the results of DEFICITDRIVER are data and stay English. */
const noCause = '–';

const causeCell = (cause: Cause | undefined): string =>
  cause === undefined ? noCause : `${cause} ${causeNames[cause]}`;

/** One row per driver with its parts below, and the change that the drivers add up to. */
export function driversTable({ change }: DeficitDriverResult): Cells {
  const { attribution, drivers, sharesMean } = change;
  const hasGdp = attribution.change.percentOfGdp !== undefined;
  const row = (
    label: string,
    cause: string,
    ofClass: string,
    contribution: RangedContribution,
    share: number | undefined,
  ): Cell[] => [
    label,
    cause,
    ofClass,
    contribution.amount,
    contribution.low,
    contribution.high,
    figureCell(share),
    ...(hasGdp ? [figureCell(contribution.percentOfGdp)] : []),
  ];
  const shareOf = ({ amount }: RangedContribution) =>
    sharesMean ? amount / attribution.change.amount : undefined;
  const { change: total } = attribution;
  return [
    [
      'Driver',
      'Cause',
      'Class',
      'Contribution',
      'Low',
      'High',
      'Share of change',
      ...(hasGdp ? ['% of GDP'] : []),
    ],
    ...drivers.flatMap((driver) => [
      row(
        driverLabels[driver.key],
        causeCell(driverCauses[driver.key]),
        driverClasses[driver.key],
        driver,
        driver.share,
      ),
      ...driver.parts.map((part) =>
        row(
          partLabels[part.key],
          causeCell(driverCauses[part.key]),
          driverClasses[driver.key],
          part,
          shareOf(part),
        ),
      ),
    ]),
    row(
      totalLabel,
      noCause,
      'Total',
      { ...total, low: total.amount, high: total.amount },
      sharesMean ? 1 : undefined,
    ),
  ];
}

/** The series without which a cause cannot be measured. */
const neededFor: Readonly<Record<CauseGroup, readonly SeriesKey[]>> = {
  1: ['importPrice', 'domesticDemand', 'exportPrice', 'foreignDemand'],
  2: ['importPrice', 'domesticDemand', 'governmentDemand'],
  3: ['exportPrice', 'importPrice', 'exchangeRate'],
  4: ['importPrice', 'domesticDemand', 'nonCompetingImports'],
  5: ['importPrice', 'domesticDemand', 'tariff'],
  otherPrices: ['exportPrice', 'importPrice'],
  otherCompetitiveness: ['exportPrice', 'foreignDemand', 'foreignPrice', 'importPrice', 'domesticPrice'],
  unexplained: [],
};

const groupNames: Readonly<Record<Exclude<CauseGroup, Cause>, string>> = {
  otherPrices: 'Prices other than currency',
  otherCompetitiveness: 'Competitiveness other than currency',
  unexplained: 'Unexplained',
};

const measuredBy: Readonly<Record<CauseGroup, string>> = {
  1: 'Foreign and domestic demand, each times its income elasticity',
  2: 'Government part of domestic demand times the income elasticity',
  3: 'Exchange rate: its part of relative and own prices. Read it together with competitiveness, since inflation abroad moves both',
  4: 'Non-competing imports beyond what demand explains',
  5: 'Tariff times its elasticity, on import volume',
  otherPrices: 'Own prices of exports and imports less the part of the exchange rate',
  otherCompetitiveness: 'Prices relative to competitors less the part of the exchange rate',
  unexplained: 'What the elasticities and series leave',
};

/** The name of a cause or group in the first column. */
export function groupName(group: CauseGroup): string {
  return typeof group === 'number' ? causeCell(group) : groupNames[group];
}

/** The five causes in the order of the framework, then what belongs to none, with the same exact sum. */
export function causesTable({ change, data }: DeficitDriverResult): Cells {
  const split = splitByCause(change);
  const { amount } = change.attribution.change;
  return [
    ['Cause', 'Contribution', 'Low', 'High', 'How it is measured'],
    ...causeGroups.map((group): Cell[] => {
      const found = split[group];
      const missing = neededFor[group].filter((series) => !data.given.has(series));
      const name = groupName(group);
      const needs = missing.map((series) => dictionary[series].label).join(', ');
      return found === undefined
        ? [
            name,
            figureCell(undefined),
            figureCell(undefined),
            figureCell(undefined),
            `Not measured: needs ${needs}`,
          ]
        : [name, found.amount, found.low, found.high, measuredBy[group] + partly(group, missing, data.given)];
    }),
    [totalLabel, amount, amount, amount, 'Exports minus imports, from the data'],
  ];
}

/** The series with which the currency is measured on both sides, in volumes and in prices. */
const currencySeries: readonly SeriesKey[] = [
  'exportPrice',
  'foreignDemand',
  'foreignPrice',
  'importPrice',
  'domesticDemand',
  'domesticPrice',
];

/** What a cause that is measured on one side only lacks on the other. */
function partly(group: CauseGroup, missing: readonly SeriesKey[], given: ReadonlySet<SeriesKey>): string {
  const isOfCurrency = group === 3 || group === 'otherCompetitiveness';
  if (isOfCurrency && given.has('realExchangeRate')) {
    return '. The real exchange rate is not split: it holds the currency of exports, counted as competitiveness';
  }
  if (group === 'otherCompetitiveness') {
    return given.has('exchangeRate') ? '' : '. Currency cannot be told apart without Exchange rate';
  }
  const lacking = group === 3 ? currencySeries.filter((series) => !given.has(series)) : missing;
  return lacking.length === 0
    ? ''
    : `. Not given: ${lacking.map((series) => dictionary[series].label).join(', ')}`;
}

/** One row per step of the window, one column per driver. The steps of a driver add up to its chained total. */
export function seriesTable({ data, path }: DeficitDriverResult): Cells {
  const isShown = ({ key }: Driver) => key !== 'gdpDenominator';
  const shown = (path.steps[0]?.drivers ?? []).filter(isShown);
  return [
    ['Period', ...shown.map(({ key }) => driverLabels[key]), 'Change'],
    ...path.steps.map(({ drivers, change }, step): Cell[] => [
      data.periods[step + 1]?.cell ?? '',
      ...drivers.filter(isShown).map(({ amount }) => figureCell(amount)),
      change.amount,
    ]),
  ];
}

/** Names of the rows of the price-volume view. */
export const priceVolumeLabels = {
  exportVolume: 'Export volume',
  exportPrice: 'Export price',
  importVolume: 'Import volume',
  importPrice: 'Import price',
  termsOfTrade: 'of which terms of trade',
  commonInflation: 'of which common inflation on an existing gap',
  change: totalLabel,
} as const satisfies Record<keyof PriceVolumeChange, string>;

/** Prices and volumes without elasticities. */
export function priceVolumeTable({ priceVolume, change }: DeficitDriverResult): Cells {
  const { amount: total } = change.attribution.change;
  const keys = Object.keys(priceVolumeLabels) as (keyof PriceVolumeChange)[];
  return [
    ['Component', 'Contribution', 'Share of change'],
    ...keys.map((key): Cell[] => {
      const amount = priceVolume?.[key] ?? Number.NaN;
      return [
        priceVolumeLabels[key],
        figureCell(amount),
        figureCell(change.sharesMean ? amount / total : undefined),
      ];
    }),
  ];
}
