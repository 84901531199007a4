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

/** Growth between two states: Δln of each series, undefined where it is not given. */
export class Growth {
  readonly importPrice: number | undefined;
  readonly domesticDemand: number | undefined;
  readonly governmentDemand: number | undefined;
  readonly domesticPrice: number | undefined;
  readonly exportPrice: number | undefined;
  readonly foreignDemand: number | undefined;
  readonly foreignPrice: number | undefined;
  readonly exchangeRate: number | undefined;
  private readonly realExchangeRate: number | undefined;
  /** Δln(1 + tariff). */
  readonly tariff: number | undefined;

  constructor(
    readonly before: ImportState,
    readonly after: ImportState,
  ) {
    this.importPrice = growthOf(before.importPrice, after.importPrice);
    this.domesticDemand = growthOf(before.domesticDemand, after.domesticDemand);
    this.governmentDemand = growthOf(before.governmentDemand, after.governmentDemand);
    this.domesticPrice = growthOf(before.domesticPrice, after.domesticPrice);
    this.exportPrice = growthOf(before.exportPrice, after.exportPrice);
    this.foreignDemand = growthOf(before.foreignDemand, after.foreignDemand);
    this.foreignPrice = growthOf(before.foreignPrice, after.foreignPrice);
    this.exchangeRate = growthOf(before.exchangeRate, after.exchangeRate);
    this.realExchangeRate = growthOf(before.realExchangeRate, after.realExchangeRate);
    this.tariff =
      before.tariff === undefined || after.tariff === undefined
        ? undefined
        : logChange(1 + before.tariff, 1 + after.tariff);
  }

  /** Δln of export price over foreign price in one currency, or of the real exchange rate given instead. */
  get relativeExportPrice(): number | undefined {
    const { exportPrice, foreignPrice, exchangeRate } = this;
    if (exportPrice === undefined) return undefined;
    return foreignPrice === undefined || exchangeRate === undefined
      ? this.realExchangeRate
      : exportPrice + exchangeRate - foreignPrice;
  }

  /** Δln of import price over domestic price. */
  get relativeImportPrice(): number | undefined {
    const { importPrice, domesticPrice } = this;
    return importPrice === undefined || domesticPrice === undefined ? undefined : importPrice - domesticPrice;
  }
}

function growthOf(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : logChange(from, to);
}
