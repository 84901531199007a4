/**
 * Writes numbers for reading, in the separators of the workbook: three or four significant figures in a
<<<<<<< HEAD
 * sentence, equal decimals for figures that stand together, a true minus sign. Exact values stay in the
 * cells and tables.
=======
 * sentence, equal decimals within a table, a true minus sign. Exact values stay in the cells and tables. What
 * is no figure is written as the error that its cell shows.
>>>>>>> hostile
 */
export class NumberWriter {
  /** Making a format takes longer than a hundred uses of it, and a table has thousands of figures. */
  private readonly formats = new Map<string, Intl.NumberFormat>();

  /** @param shared Decimals of every figure; without them each figure has its own. */
  constructor(
    private readonly locale: string,
    private readonly shared?: number,
  ) {}

  /**
   * A writer for figures that stand together, as those of one sentence do: all get the decimals that suit
   * the largest, trailing zeros kept: 102.0 beside 381.1.
   */
  together(values: readonly number[]): NumberWriter {
    return new NumberWriter(this.locale, decimalsFor(values));
  }

  /** A writer that gives every figure this many decimals. */
  withDecimals(decimals: number): NumberWriter {
    return new NumberWriter(this.locale, decimals);
  }

  /** A figure with a number of decimals. */
  fixed(value: number, decimals: number): string {
    return this.write(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  /** A figure in four significant figures: 1,096.8 · 381.1 · 7.040 · 0.07250. Whole digits are never cut. */
  figure(value: number): string {
    return this.fixed(value, this.decimalsOf(value));
  }

  /** The decimals with which {@link figure} writes a number. */
  decimalsOf(value: number): number {
    // A figure too small for the decimals of the others would read as 0; it keeps its own.
    const { shared = decimalsFor([value]) } = this;
    const isLost = value !== 0 && Math.abs(value) < 0.5 * 10 ** -shared;
    return isLost ? decimalsFor([value]) : shared;
  }

  /** An input as the sheet holds it, to ten significant figures, so that a reader finds it there again. */
  given(value: number): string {
    return this.write(value, { maximumSignificantDigits: 10 });
  }

  /** An elasticity as it was given: no more decimals than it has, three at most. */
  plain(value: number): string {
    const decimals = String(value).split('.')[1]?.length ?? 0;
    return this.fixed(value, Math.min(decimals, 3));
  }

  /** The number that a reader finds where {@link figure} writes this one. */
  shown(value: number): number {
    return Number(value.toFixed(this.decimalsOf(value)));
  }

  /** An amount with its unit: "−381.1 USD bn". */
  amount(value: number, unit?: string): string {
    return unit === undefined ? this.figure(value) : `${this.figure(value)} ${unit}`;
  }

  /** An amount with its sign always written: "+98.8 USD bn". */
  signed(value: number, unit?: string): string {
    return value > 0 ? `+${this.amount(value, unit)}` : this.amount(value, unit);
  }

  /** A percentage that is already in per cent: "77.2 %". */
  percent(value: number): string {
    return this.percents(value)[0] ?? '';
  }

  /** Percentages that stand together, with equal decimals: "22.0 %" and "9.2 %". */
  percents(...values: number[]): string[] {
    const decimals = values.some((value) => Math.abs(value) >= 10) ? 1 : 2;
    return values.map((value) => `${this.fixed(value, decimals)} %`);
  }

  /** Percentages that stand together, with their signs always written. */
  signedPercents(...values: number[]): string[] {
    return this.percents(...values).map((text, at) => ((values[at] ?? 0) > 0 ? `+${text}` : text));
  }

  /** A share given as a fraction, in per cent. */
  share(fraction: number): string {
    return this.percent(100 * fraction);
  }

  /** Figures of one column: equal decimals, those that suit the largest. */
  column(values: readonly (number | null)[]): string[] {
    const decimals = decimalsFor(values.filter((value) => value !== null));
    return values.map((value) => (value === null ? '–' : this.fixed(value, decimals)));
  }

  private write(value: number, options: Intl.NumberFormatOptions): string {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? '#N/A' : '#NUM!';
    const key = `${options.maximumFractionDigits ?? ''}/${options.maximumSignificantDigits ?? ''}`;
    // A figure that rounds to zero has no sign.
    const format =
      this.formats.get(key) ?? new Intl.NumberFormat(this.locale, { ...options, signDisplay: 'negative' });
    this.formats.set(key, format);
    return format.format(value).replace('-', '−');
  }
}

const mostDecimals = 6;

/**
 * Decimals with which figures of this size keep about four significant figures; none for whole numbers,
 * one in the thousands, where readers look for it, and none above.
 */
export function decimalsFor(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  const largest = finite.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || finite.every(Number.isInteger)) return 0;
  const digitsBefore = Math.floor(Math.log10(largest)) + 1;
  if (digitsBefore === 4) return 1;
  return Math.min(mostDecimals, Math.max(0, 4 - digitsBefore));
}

/** A written figure as it stands after a sign: a negative one in brackets. */
export function bracketed(figure: string): string {
  return figure.startsWith('−') ? `(${figure})` : figure;
}
