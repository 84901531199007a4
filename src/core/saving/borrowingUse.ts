import { changeOf, type Amounts } from './amounts';

/** What a rise in net borrowing abroad went with. Shares are fractions of the rise. */
export interface BorrowingUse {
  /** Rise in net borrowing, ΔF = −ΔCA. */
  readonly borrowing: number;
  readonly investment: number;
  /** ΔI ÷ ΔF; NaN unless borrowing and investment rose and saving did not. */
  readonly investedShare: number;
  /** −ΔS ÷ ΔF, the fall of saving: 1 − invested share where saving less investment is the whole account. */
  readonly consumedShare: number;
}

/** Whether added borrowing went with investment or with less saving. */
export type BorrowingKind = 'investment-financed' | 'consumption-financed' | 'mixed' | 'not applicable';

/**
 * Splits a rise in net borrowing F = −CA between investment and consumption. With CA = S − I + E, E the
 * discrepancy, ΔF = ΔI − ΔS − ΔE: the invested share is ΔI ÷ ΔF, the consumed share −ΔS ÷ ΔF, and the
 * discrepancy, which is neither, the rest. Shares are given only where both parts have the sign of the rise;
 * a share above 1 or below 0 would be read as a part of something it is not.
 */
export function borrowingUse(
  investment: Amounts,
  account: Amounts,
  discrepancy: Amounts = { from: 0, to: 0 },
): BorrowingUse {
  const borrowing = -changeOf(account);
  const added = changeOf(investment);
  const lessSaving = borrowing - added + changeOf(discrepancy);
  const isPart = (amount: number) => amount >= 0 && amount <= borrowing;
  const isShare = borrowing > 0 && added > 0 && isPart(added) && isPart(lessSaving);
  return {
    borrowing,
    investment: added,
    investedShare: isShare ? added / borrowing : Number.NaN,
    consumedShare: isShare ? lessSaving / borrowing : Number.NaN,
  };
}

/** A rise in borrowing below this, in per cent of GDP, is within the rounding of published ratios. */
const smallestRise = 0.1;

/**
 * The kind of a rise in borrowing, from ratios to GDP: investment-financed where the investment ratio rose
 * by two thirds of the borrowing ratio or more, consumption-financed where by one third or less.
 */
export function kindOfBorrowing({ borrowing, investment }: BorrowingUse): BorrowingKind {
  if (!(borrowing >= smallestRise)) return 'not applicable';
  if (investment >= (2 / 3) * borrowing) return 'investment-financed';
  return investment <= borrowing / 3 ? 'consumption-financed' : 'mixed';
}
