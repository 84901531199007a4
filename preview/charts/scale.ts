/** Round steps for an axis, and where a value stands on it. */
export interface Scale {
  ticks: number[];
  /** From 0 at the lower end to 1 at the upper. */
  position: (value: number) => number;
}

const wantedSteps = 5;

export function niceScale(values: readonly number[], includeZero: boolean): Scale {
  const known = includeZero ? [0, ...values] : values;
  let low = Math.min(...known);
  let high = Math.max(...known);
  if (!Number.isFinite(low) || !Number.isFinite(high)) [low, high] = [0, 1];
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const rough = (high - low) / wantedSteps;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * ([1, 2, 5].find((factor) => factor * magnitude >= rough) ?? 10);
  const first = Math.floor(low / step) * step;
  const count = Math.round((Math.ceil(high / step) * step - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_unused, index) => first + index * step);
  const span = step * count;
  return { ticks, position: (value) => (value - first) / span };
}

const formatter = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

/** A minus sign instead of a hyphen, and no sign on zero. */
export function tickLabel(value: number): string {
  return formatter.format(value === 0 ? 0 : value).replace('-', '−');
}
