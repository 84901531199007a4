import type { SeriesKey } from '../table/dictionary';

/** The indicators of the scorecard. */
export type IndicatorKey =
  | 'relativeImportPrice'
  | 'demandOverOutput'
  | 'fdi'
  | 'privateInvestment'
  | 'exportsOverDemand'
  | 'twoWayTrade'
  | 'penetration'
  | 'importsOverGdp'
  | 'importsOverDemand'
  | 'netPosition'
  | 'shortTermDebt'
  | 'termsOfTradeShock';

/** The claims of the framework, five advantages and then four disadvantages, in its order. */
export type ClaimKey =
  | 'consumers'
  | 'living'
  | 'investment'
  | 'specialisation'
  | 'chains'
  | 'dependence'
  | 'jobs'
  | 'debt'
  | 'exposure';

/** One way to compute an indicator. */
export interface Indicator {
  readonly key: IndicatorKey;
  /** Series to compute it from, in the order in which `level` takes them. */
  readonly needs: readonly SeriesKey[];
  readonly level: (...figures: number[]) => number;
  /** Whether only its growth means something: it is then shown with the first period at 100. */
  readonly isIndex: boolean;
  /** The direction of change that is in line with the claim. */
  readonly inLine: 'rise' | 'fall';
}

/** A claim, and the indicators of which the first that the series allow is used. */
export interface Claim {
  readonly key: ClaimKey;
  readonly isAdvantage: boolean;
  readonly indicators: readonly Indicator[];
}

const percentOf = (part = Number.NaN, whole = Number.NaN) => (100 * part) / whole;
const ratio = (part = Number.NaN, whole = Number.NaN) => part / whole;
/** A value at constant prices over demand: volume per unit of demand. */
const volumeOver = (value = Number.NaN, price = Number.NaN, demand = Number.NaN) => value / price / demand;

/** Indicator from series; indices and directions spelled out where the claim is listed. */
const make = (
  key: IndicatorKey,
  inLine: 'rise' | 'fall',
  isIndex: boolean,
  needs: readonly SeriesKey[],
  level: Indicator['level'],
): Indicator => ({ key, inLine, isIndex, needs, level });

/**
 * What the framework claims of a deficit, each with what can be computed of it. Price of imports: Pm ÷ Pd ·
 * demand over output: D ÷ real GDP, per head or not · competitiveness: export volume ÷ foreign demand ·
 * two-way trade: Grubel-Lloyd over goods and services · dependence: M ÷ (Q − X + M), otherwise M ÷ GDP · jobs:
 * import volume ÷ demand, the only part of imports that can displace · debt: net position ÷ GDP · exposure:
 * short-term debt ÷ reserves, otherwise the first-order effect of a 10 % fall in the terms of trade.
 */
export const claims: readonly Claim[] = [
  {
    key: 'consumers',
    isAdvantage: true,
    indicators: [make('relativeImportPrice', 'fall', true, ['importPrice', 'domesticPrice'], ratio)],
  },
  {
    key: 'living',
    isAdvantage: true,
    indicators: [
      make('demandOverOutput', 'rise', true, ['domesticDemand', 'realGdp'], ratio),
      make(
        'demandOverOutput',
        'rise',
        true,
        ['domesticDemand', 'gdp', 'domesticPrice'],
        (demand = Number.NaN, gdp = Number.NaN, price = Number.NaN) => demand / (gdp / price),
      ),
    ],
  },
  {
    key: 'investment',
    isAdvantage: true,
    indicators: [
      make('fdi', 'rise', false, ['fdiInflow', 'gdp'], percentOf),
      make('privateInvestment', 'rise', false, ['privateInvestment', 'gdp'], percentOf),
    ],
  },
  {
    key: 'specialisation',
    isAdvantage: true,
    indicators: [
      make('exportsOverDemand', 'rise', true, ['exports', 'exportPrice', 'foreignDemand'], volumeOver),
      make('exportsOverDemand', 'rise', true, ['exportVolume', 'foreignDemand'], ratio),
    ],
  },
  {
    key: 'chains',
    isAdvantage: true,
    indicators: [
      make(
        'twoWayTrade',
        'rise',
        false,
        ['goodsExports', 'goodsImports', 'servicesExports', 'servicesImports'],
        (xGoods = Number.NaN, mGoods = Number.NaN, xServices = Number.NaN, mServices = Number.NaN) =>
          100 *
          (1 -
            (Math.abs(xGoods - mGoods) + Math.abs(xServices - mServices)) /
              (xGoods + mGoods + xServices + mServices)),
      ),
    ],
  },
  {
    key: 'dependence',
    isAdvantage: false,
    indicators: [
      make(
        'penetration',
        'rise',
        false,
        ['imports', 'domesticOutput', 'exports'],
        (imports = Number.NaN, output = Number.NaN, exports = Number.NaN) => {
          const supply = output - exports + imports;
          return supply > 0 ? (100 * imports) / supply : Number.NaN;
        },
      ),
      make('importsOverGdp', 'rise', false, ['imports', 'gdp'], percentOf),
    ],
  },
  {
    key: 'jobs',
    isAdvantage: false,
    indicators: [
      make('importsOverDemand', 'rise', true, ['imports', 'importPrice', 'domesticDemand'], volumeOver),
      make('importsOverDemand', 'rise', true, ['importVolume', 'domesticDemand'], ratio),
    ],
  },
  {
    key: 'debt',
    isAdvantage: false,
    indicators: [
      make('netPosition', 'fall', false, ['netPosition', 'gdp'], percentOf),
      make(
        'netPosition',
        'fall',
        false,
        ['foreignAssets', 'foreignLiabilities', 'gdp'],
        (assets = Number.NaN, liabilities = Number.NaN, gdp = Number.NaN) =>
          (100 * (assets - liabilities)) / gdp,
      ),
    ],
  },
  {
    key: 'exposure',
    isAdvantage: false,
    indicators: [
      make('shortTermDebt', 'rise', false, ['shortTermDebt', 'reserves'], percentOf),
      make(
        'termsOfTradeShock',
        'rise',
        false,
        ['exports', 'imports', 'gdp'],
        (exports = Number.NaN, imports = Number.NaN, gdp = Number.NaN) => (5 * (exports + imports)) / gdp,
      ),
    ],
  },
];
