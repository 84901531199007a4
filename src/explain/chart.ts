/**
 * Charts as data. The pane draws them and shows the same figures as a table; nothing here knows how.
 */
export type Chart = WaterfallChart | LineChart | BarChart | RangeChart;

interface ChartFrame {
  /** A sentence in sentence case that says what is shown: "Change in the trade balance, 1997 to 2000". */
  readonly title: string;
  readonly unit?: string | undefined;
}

/** How a row of a waterfall is drawn. Sign is shown by side and label, so it is no part of this. */
export type WaterfallRowKind = 'part' | 'price' | 'unexplained' | 'total';

/** Contributions that add up to a total: one horizontal bar per row, in the order of the sheet. */
export interface WaterfallChart extends ChartFrame {
  readonly kind: 'waterfall';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    /** Ends of the range over published elasticities or of a confidence interval. */
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    readonly kind: WaterfallRowKind;
  }[];
  /** What the range is: "range over published elasticities". */
  readonly rangeName?: string | undefined;
}

/** Series over time. A gap is null. */
export interface LineChart extends ChartFrame {
  readonly kind: 'line';
  readonly names: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** A level to compare with, such as 100 or zero. */
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
  /** Which position along the names is selected. */
  readonly focus?: number | undefined;
}

/** One bar per name, on both sides of zero. */
export interface BarChart extends ChartFrame {
  readonly kind: 'bars';
  readonly bars: readonly { readonly label: string; readonly value: number | null }[];
  readonly focus?: number | undefined;
}

/** Parts of one quantity with their ranges, and a mark: demand against competitiveness. */
export interface RangeChart extends ChartFrame {
  readonly kind: 'range';
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly mark?: { readonly value: number; readonly label: string } | undefined;
}
