import type { TradeSeries } from '../core/drivers/tradeState';
import type { DriverData } from '../core/drivers/tradeData';
import type { Place } from '../core/place';
import type { SeriesKey } from '../core/table/dictionary';
import type { ExplainContext } from './explanation';

type States = Readonly<
  Record<'before' | 'after', Readonly<Partial<Record<TradeSeries, number | undefined>>>>
>;

/** What the workings of DEFICITDRIVER and IMPORTDRIVER write in the same way: terms, and their cells. */
export class DriverTerms<Result extends { readonly data: DriverData; readonly change: States }> {
  constructor(
    readonly result: Result,
    readonly context: ExplainContext,
  ) {}

  /** A ratio or a logarithm. */
  protected ratio(value: number): string {
    return this.context.numbers.figure(value);
  }

  protected plain(value: number): string {
    return this.context.numbers.plain(value);
  }

  /** Growth of a series as a term: "ln(85.24 ÷ 85.8)". */
  protected ln(series: Exclude<TradeSeries, 'tariff'>): string {
    const { change, data } = this.result;
    const { numbers } = this.context;
    const write = (value = Number.NaN) =>
      // A price that follows from a value and a volume stands in no cell.
      data.given.has(series) ? numbers.given(value) : numbers.figure(value);
    return `ln(${write(change.after[series])} ÷ ${write(change.before[series])})`;
  }

  protected tariffLn(): string {
    const { before, after } = this.result.change;
    return `ln(${this.ratio(1 + (after.tariff ?? 0))} ÷ ${this.ratio(1 + (before.tariff ?? 0))})`;
  }

  /** Cells of both periods that a row reads. */
  protected cells(...series: SeriesKey[]): Place[] {
    const { data } = this.result;
    return series.flatMap((key) =>
      [0, data.states.length - 1].flatMap((period) => data.place(key, period) ?? []),
    );
  }

  /** Cells of a price, or of the flow and the volume that imply it. */
  protected priceCells(price: 'exportPrice' | 'importPrice'): Place[] {
    const found = this.cells(price);
    if (found.length > 0) return found;
    return price === 'exportPrice'
      ? this.cells('exports', 'exportVolume')
      : this.cells('imports', 'importVolume');
  }
}
