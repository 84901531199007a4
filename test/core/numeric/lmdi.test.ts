import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lmdiContributions } from '../../../src/core/numeric/lmdi';
import { logMean } from '../../../src/core/numeric/logMean';
import { compensatedSum } from '../../../src/core/numeric/sum';
import lmdi from '../../fixtures/lmdi-three-factors.json';

const total = (categories: readonly (readonly number[])[]) =>
  compensatedSum(categories.map((factors) => factors.reduce((value, factor) => value * factor, 1)));

// Ang (2005), as computed by the R package LMDIR for two categories of three factors.
describe('log-mean Divisia decomposition of two categories with three factors', () => {
  const years = lmdi.input.X;
  const steps = years.slice(1).map((after, step) => ({ before: years[step] ?? [], after, step }));

  it.each(steps)('additive contributions of step $step', ({ before, after, step }) => {
    const contributions = lmdiContributions(before, after);
    expect(contributions).toHaveLength(3);
    contributions.forEach((value, factor) => {
      expect(Math.abs(value - (lmdi.expected.additive[step]?.[factor] ?? NaN))).toBeLessThan(1e-7);
    });
    expect(Math.abs(compensatedSum(contributions) - (lmdi.expected.dV[step] ?? NaN))).toBeLessThan(1e-10);
  });

  it.each(steps)(
    'multiplicative effects of step $step are the exponentials over L(V1, V0)',
    ({ before, after, step }) => {
      const weight = logMean(total(after), total(before));
      lmdiContributions(before, after).forEach((value, factor) => {
        const expected = lmdi.expected.multiplicative[step]?.[factor] ?? NaN;
        expect(Math.abs(Math.exp(value / weight) - expected)).toBeLessThan(1e-8);
      });
    },
  );
});

describe('log-mean Divisia decomposition', () => {
  const factor = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  const category = fc.tuple(factor, factor, factor);
  const categories = fc
    .array(fc.tuple(category, category), { minLength: 1, maxLength: 6 })
    .map((pairs) => ({ before: pairs.map(([before]) => before), after: pairs.map(([, after]) => after) }));

  it('is exact', () => {
    fc.assert(
      fc.property(categories, ({ before, after }) => {
        const contributions = lmdiContributions(before, after);
        const scale = contributions.reduce(
          (sum, value) => sum + Math.abs(value),
          total(before) + total(after),
        );
        const change = total(after) - total(before);
        expect(Math.abs(compensatedSum(contributions) - change)).toBeLessThan(1e-14 * scale);
      }),
    );
  });

  it('changes sign when the periods are exchanged', () => {
    fc.assert(
      fc.property(categories, ({ before, after }) => {
        const backward = lmdiContributions(after, before);
        lmdiContributions(before, after).forEach((value, index) => {
          expect(Math.abs((backward[index] ?? NaN) + value)).toBe(0);
        });
      }),
    );
  });

  it('leaves the other factors as they are when one is split in two', () => {
    fc.assert(
      fc.property(categories, factor, factor, ({ before, after }, share0, share1) => {
        const split = (rows: (readonly [number, number, number])[], share: number) =>
          rows.map(([first, second, third]) => [first, second, third / share, share]);
        const whole = lmdiContributions(before, after);
        const parted = lmdiContributions(split(before, share0), split(after, share1));
        const scale = total(before) + total(after);
        [0, 1].forEach((index) => {
          expect(Math.abs((parted[index] ?? NaN) - (whole[index] ?? NaN))).toBeLessThan(1e-12 * scale);
        });
        const rejoined = (parted[2] ?? NaN) + (parted[3] ?? NaN);
        expect(Math.abs(rejoined - (whole[2] ?? NaN))).toBeLessThan(1e-11 * scale);
      }),
    );
  });

  it('does not depend on the order of categories', () => {
    fc.assert(
      fc.property(categories, ({ before, after }) => {
        const scale = total(before) + total(after);
        const turned = lmdiContributions([...before].reverse(), [...after].reverse());
        lmdiContributions(before, after).forEach((value, index) => {
          expect(Math.abs(value - (turned[index] ?? NaN))).toBeLessThan(1e-12 * scale);
        });
      }),
    );
  });
});
