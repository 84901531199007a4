import { competingImports, type TradeSeries } from '../core/drivers/tradeState';
import { logMean } from '../core/numeric/logMean';
import type { Place } from '../core/place';
import type { SeriesKey } from '../core/table/dictionary';
import type { DeficitDriverResult } from '../functions/calculations/deficitDriver';
import type { ExplainContext } from './explanation';

/** What every step of the working of DEFICITDRIVER needs: numbers in words, and their cells. */
export class DriverWorking {
  constructor(
    readonly result: DeficitDriverResult,
    readonly context: ExplainContext,
  ) {}

  get unit(): string | undefined {
    return this.result.data.unit ?? this.context.unit;
  }

  figure(value: number): string {
    return this.context.numbers.figure(value);
  }

  /** An elasticity as it was given: no more decimals than it has, three at most. */
  plain(value: number): string {
    const decimals = String(value).split('.')[1]?.length ?? 0;
    return this.context.numbers.fixed(value, Math.min(decimals, 3));
  }

  /** 1 plus an elasticity: "1 − 0.5". */
  onePlus(value: number): string {
    return value <= 0 ? `(1 − ${this.plain(-value)})` : `(1 + ${this.plain(value)})`;
  }

  amount(value: number): string {
    return this.context.numbers.signed(value, this.unit);
  }

  /** Cells of both periods that a row reads. */
  cells(...series: SeriesKey[]): Place[] {
    const { data } = this.result;
    return series.flatMap((key) =>
      [data.place(key, 0) ?? [], data.place(key, data.states.length - 1) ?? []].flat(),
    );
  }

  /** Cells of a price, or of the flow and the volume that imply it. */
  priceCells(price: 'exportPrice' | 'importPrice'): Place[] {
    const found = this.cells(price);
    if (found.length > 0) return found;
    return price === 'exportPrice'
      ? this.cells('exports', 'exportVolume')
      : this.cells('imports', 'importVolume');
  }

  ln(series: Exclude<TradeSeries, 'tariff'>): string {
    const { before, after } = this.result.change;
    return `ln(${this.figure(after[series] ?? Number.NaN)} ÷ ${this.figure(before[series] ?? Number.NaN)})`;
  }

  get means() {
    const { before, after } = this.result.change;
    const [rest0, rest1] = [competingImports(before), competingImports(after)];
    return {
      exports: logMean(before.exports, after.exports),
      competing: logMean(rest0, rest1),
      nonCompeting: logMean(before.nonCompetingImports ?? 0, after.nonCompetingImports ?? 0),
    };
  }

  get hasNonCompeting(): boolean {
    return this.result.data.given.has('nonCompetingImports');
  }
}
