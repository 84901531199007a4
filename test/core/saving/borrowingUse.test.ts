import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowingUse, kindOfBorrowing } from '../../../src/core/saving/borrowingUse';

// Whole hundredths, as accounts have them: with denormal amounts a share rounds to 0.
const amount = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);

describe('use of added borrowing', () => {
  it('gives shares of 0 to 1 that add up, or none', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (i0, i1, ca0, ca1) => {
        const { investedShare, consumedShare } = borrowingUse({ from: i0, to: i1 }, { from: ca0, to: ca1 });
        if (Number.isNaN(investedShare)) {
          expect(consumedShare).toBeNaN();
          return;
        }
        expect(investedShare).toBeGreaterThan(0);
        expect(investedShare).toBeLessThanOrEqual(1);
        expect(investedShare + consumedShare).toBeCloseTo(1, 12);
      }),
    );
  });
  it('splits added borrowing into investment, less saving and the discrepancy, exactly', () => {
    fc.assert(
      fc.property(amount, amount, amount, (investment, saving, discrepancy) => {
        const account = saving - investment + discrepancy;
        const change = (to: number) => ({ from: 0, to });
        const use = borrowingUse(change(investment), change(account), change(discrepancy));
        if (Number.isNaN(use.investedShare)) return;
        expect(use.consumedShare * use.borrowing).toBeCloseTo(-saving, 8);
        expect(use.investedShare * use.borrowing).toBeCloseTo(investment, 8);
      }),
    );
  });
  it('says how the thresholds of a third and two thirds are met', () => {
    const kind = (investment: number, borrowing: number) =>
      kindOfBorrowing({ investment, borrowing, investedShare: NaN, consumedShare: NaN });
    expect(kind(2, 3)).toBe('investment-financed');
    expect(kind(1.99, 3)).toBe('mixed');
    expect(kind(1, 3)).toBe('consumption-financed');
    expect(kind(-1, 3)).toBe('consumption-financed');
    expect(kind(1, 0.05)).toBe('not applicable');
    expect(kind(1, -3)).toBe('not applicable');
  });
});
