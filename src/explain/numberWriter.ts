/**
 * Writes numbers for reading, in the separators of the workbook: three or four significant figures in a
 * sentence, equal decimals within a table, a true minus sign. Exact values stay in the cells and tables. What
 * is no figure is written as the error that its cell shows.
 */
export class NumberWriter {
  constructor(private readonly locale: string) {}

  /** A figure with a number of decimals. */
  fixed(value: number, decimals: number): string {
    return this.write(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  /** A figure in four significant figures: 1,096.8 · 381.1 · 7.04 · 0.0725. Whole numbers are never cut. */
  figure(value: number): string {
    return this.fixed(value, decimalsFor([value]));
  }

  /** An input as the sheet holds it, to ten significant figures, so that a reader finds it there again. */
  given(value: number): string {
    return this.write(value, { maximumSignificantDigits: 10 });
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
    return `${this.fixed(value, Math.abs(value) < 10 ? 2 : 1)} %`;
  }

  /** A share given as a fraction, in per cent. */
  share(fraction: number): string {
    return this.percent(100 * fraction);
  }

  /** Figures of one column: equal decimals, enough for the smallest to keep three significant figures. */
  column(values: readonly (number | null)[]): string[] {
    const decimals = decimalsFor(values.filter((value) => value !== null));
    return values.map((value) => (value === null ? '–' : this.fixed(value, decimals)));
  }

  private write(value: number, options: Intl.NumberFormatOptions): string {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? '#N/A' : '#NUM!';
    // A figure that rounds to zero has no sign.
    const text = new Intl.NumberFormat(this.locale, { ...options, signDisplay: 'negative' }).format(value);
    return text.replace('-', '−');
  }
}

const most = 6;

/** Decimals with which figures of this size keep about four significant figures. */
export function decimalsFor(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs).filter(Number.isFinite), 0);
  if (largest === 0 || values.every((value) => Number.isInteger(value))) return 0;
  const digitsBefore = Math.floor(Math.log10(largest)) + 1;
  return Math.min(most, Math.max(digitsBefore >= 4 ? 1 : 0, 4 - digitsBefore));
}

/** A written figure as it stands after a sign: a negative one in brackets. */
export function bracketed(figure: string): string {
  return figure.startsWith('−') ? `(${figure})` : figure;
}
