/** A quantity in the two periods that are compared. */
export interface Amounts {
  readonly from: number;
  readonly to: number;
}

/** What an amount changed by between the two periods. */
export function changeOf({ from, to }: Amounts): number {
  return to - from;
}

/** Amounts combined period by period. */
export function combine(how: (...figures: number[]) => number, ...amounts: Amounts[]): Amounts {
  return {
    from: how(...amounts.map(({ from }) => from)),
    to: how(...amounts.map(({ to }) => to)),
  };
}

/** Amounts in per cent of another amount, such as GDP. */
export function inPercentOf(whole: Amounts, amounts: Amounts): Amounts {
  return combine((part = Number.NaN, all = Number.NaN) => (100 * part) / all, amounts, whole);
}
