import type { PositionRow } from '../core/position/positionRow';
import { yearsLater, type ExternalPositionResult } from '../functions/calculations/externalPosition';
import type { ExplainContext } from './explanation';

/** The period of a result of EXTERNALPOSITION that is explained: the one selected, otherwise the newest. */
export class ExplainedPosition {
  /** Its place, from 0; the projected years follow the periods of the table. */
  protected readonly index: number;
  protected readonly row: PositionRow;
  protected readonly rows: readonly PositionRow[];

  constructor(
    protected readonly result: ExternalPositionResult,
    protected readonly context: ExplainContext,
  ) {
    this.rows = [...result.rows, ...(result.projection?.rows ?? [])];
    const newest = result.rows.length - 1;
    const asked = (context.focus?.row ?? 0) - 1;
    this.index = this.rows[asked] === undefined ? newest : asked;
    const row = this.rows[this.index];
    if (row === undefined) throw new RangeError('A position has periods.');
    this.row = row;
  }

  protected get isProjected(): boolean {
    return this.index >= this.result.rows.length;
  }

  protected get unit(): string | undefined {
    return this.result.data.unit ?? this.context.unit;
  }

  protected name(index: number): string {
    const { periods } = this.result.data;
    const newest = periods.at(-1);
    const ahead = index - periods.length + 1;
    return periods[index]?.text ?? (newest ? String(yearsLater(newest, ahead)) : '');
  }

  /** GDP of the year that ends with a period of the table. */
  protected gdpOfYear(index: number): number {
    const { gdp, toYear } = this.result.data;
    return gdp?.slice(index - toYear + 1, index + 1).reduce((sum, amount) => sum + amount, 0) ?? Number.NaN;
  }

  protected percent(value: number): string {
    return this.context.numbers.percent(value);
  }
}
