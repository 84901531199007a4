/**
 * A switch between quarterly and annual rates multiplies a flow by 4, somewhat more or less by what it
 * grows meanwhile. No economy's trade grows like that against its GDP from one period to the next.
 */
const factorOfSwitch = { least: 3, most: 5.5 } as const;

/** A period in which the ratio of a flow to GDP jumps as by a change of rate. */
export interface RateBreak {
  readonly index: number;
  /** How many times larger or smaller the ratio became. */
  readonly factor: number;
}

/** The first break in the ratio of a flow to GDP, if there is one. */
export function findRateBreak(flow: Float64Array, gdp: Float64Array, stride = 1): RateBreak | undefined {
  const ratio = (index: number) => (flow[index] ?? Number.NaN) / (gdp[index] ?? Number.NaN);
  for (let index = stride; index < flow.length; index++) {
    const change = ratio(index) / ratio(index - stride);
    const factor = change < 1 ? 1 / change : change;
    if (factor >= factorOfSwitch.least && factor <= factorOfSwitch.most) return { index, factor };
  }
  return undefined;
}
