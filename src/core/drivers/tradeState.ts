import { logChange } from '../numeric/logMean';

/**
 * One period of an economy's imports and what moves them, as an attribution sees it. A series that is not
 * given, or that the tier cannot use, is absent. All figures are above 0, except the tariff (above −1).
 */
export interface ImportState {
  /** Imports of goods and services: nominal, in the currency of exports and GDP. */
  readonly imports: number;
  readonly nonCompetingImports?: number;
  readonly importPrice?: number;
  readonly domesticDemand?: number;
  readonly governmentDemand?: number;
  readonly domesticPrice?: number;
  /** Foreign currency per unit of domestic currency: up is an appreciation. */
  readonly exchangeRate?: number;
  /** As a ratio: 0.05 is 5 per cent. */
  readonly tariff?: number;
  readonly exports?: number;
  readonly gdp?: number;
  readonly exportPrice?: number;
  readonly foreignDemand?: number;
  readonly foreignPrice?: number;
  readonly realExchangeRate?: number;
}

/** One period of an economy's trade, both sides. */
export interface TradeState extends ImportState {
  /** Exports of goods and services: nominal, in the currency of imports. */
  readonly exports: number;
}

/** Imports that home products compete with: all of them, unless others are given. */
export function competingImports({ imports, nonCompetingImports = 0 }: ImportState): number {
  return imports - nonCompetingImports;
}

/** The series that a trade state can hold. */
export type TradeSeries = keyof TradeState;

/** Growth between two states: Δln of a series, undefined where it is not given. */
export class Growth {
  constructor(
    readonly before: ImportState,
    readonly after: ImportState,
  ) {}

  of(series: Exclude<TradeSeries, 'tariff'>): number | undefined {
    const from = this.before[series];
    const to = this.after[series];
    return from === undefined || to === undefined ? undefined : logChange(from, to);
  }

  /** Δln(1 + tariff). */
  get tariff(): number | undefined {
    const { tariff: from } = this.before;
    const { tariff: to } = this.after;
    return from === undefined || to === undefined ? undefined : logChange(1 + from, 1 + to);
  }

  /** Δln of export price over foreign price in one currency, or of the real exchange rate given instead. */
  get relativeExportPrice(): number | undefined {
    const own = this.of('exportPrice');
    const foreign = this.of('foreignPrice');
    const rate = this.of('exchangeRate');
    if (own === undefined) return undefined;
    return foreign === undefined || rate === undefined ? this.of('realExchangeRate') : own + rate - foreign;
  }

  /** Δln of import price over domestic price. */
  get relativeImportPrice(): number | undefined {
    const own = this.of('importPrice');
    const home = this.of('domesticPrice');
    return own === undefined || home === undefined ? undefined : own - home;
  }
}
