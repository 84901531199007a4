import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainJobsEffect } from '../../src/explain/jobsEffect';
import { jobsEffectCalculation } from '../../src/functions/calculations/jobsEffect';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';
import { usAnnual } from '../support/tradeTables';

function explain(data: Cell[][], rest: Readonly<Record<string, Argument>> = {}) {
  const values = { data, jobsPerExport: [6], jobsPerImport: [7], jobsPerDemand: [8], ...rest };
  return explainJobsEffect(
    jobsEffectCalculation.evaluate(given(jobsEffectCalculation, values)),
    explainContext({ unit: 'USD bn' }),
  );
}

describe('explanation of JOBSEFFECT', () => {
  const { headline, answer, steps, chart, meaning, limits } = explain(usAnnual(), {
    from: [1997],
    to: [2000],
  });

  it('gives both counts with the range, and why they differ', () => {
    expect(plainText(headline)).toMatch(
      /^Counted by what drove trade, jobs changed by \+10,121 from 1997 to 2000 \(between \+8,\d{3} and \+10,\d{3}\)\.$/,
    );
    expect(answer.map(plainText)).toEqual([
      'The naive count, off the balance, is −2,081: the two have opposite signs over the whole range.',
      'Without home sales, which follow demand whatever trade does, the trade part alone is +21.',
    ]);
    expect(meaning.slice(0, 3).map(plainText)).toEqual([
      'The counts differ because imports that move with demand displace no home products (+1,368), because the same demand moved home sales (+10,100), and because unexplained imports (+1,172) and exports (−438) count in the range only.',
      'The range is over published elasticities, with unexplained volumes counted as 0 or in full.',
      'Jobs are in the unit of the coefficients: thousands, if they are thousands per unit.',
    ]);
  });
  it('works every part so that sums can be checked', () => {
    expect(steps.map(({ numbers }) => numbers)).toEqual([
      '6 × 156.1 − 7 × 431.1 = −2,081',
      '111.6 + (−28.5) + 73.0 = 156.1 USD bn',
      '195.5 + 68.2 + 167.4 = 431.1 USD bn · import elasticities: income 1, price −1; δ = 1',
      'A = 8,679.6 USD bn · 1,457.9 − 195.5 = 1,262.5 USD bn',
      '669 + (−171) + 10,100 + (−477) = +10,121',
      '10,100 + 1,368 + 0 + 1,172 + (−438) = +12,202',
    ]);
    expect(steps[0]?.inputs).toContainEqual({ argument: 'data', row: 18, column: 1 });
  });
  it('names every reason for the difference, also imports that displace in part only', () => {
    const { meaning } = explain(usAnnual(), { from: [1997], to: [2000], displacement: [0.5] });
    // 7 × 0.5 × 68.2, the imports that relative prices drew in: half of the 477 above.
    expect(plainText(meaning[0]!)).toContain('and others do so in part only (+239)');
  });
  it('says once that figures are rounded where a sum does not add up as displayed', () => {
    const { remarks } = explain(usAnnual(), { from: [1997], to: [2000] });
    // 1,457.9 − 195.5 reads as 1,262.4, and the exact figures give 1,262.5.
    expect(remarks.map(({ text }) => text)).toEqual(['Figures are rounded; the cells hold them in full.']);
  });
  it('draws parts that add up to the total, unexplained ones as a range around 0', () => {
    if (chart?.kind !== 'waterfall') throw new Error('A waterfall was expected.');
    const total = chart.rows.at(-1)!;
    expect(chart.rows.slice(0, -1).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total.value, 8);
    expect(chart.rows.filter(({ kind }) => kind === 'unexplained').map(({ value }) => value)).toEqual([0, 0]);
  });
  it('says that this is attribution, and a short-run count', () => {
    expect(plainText(limits[0]!)).toMatch(
      /^Attribution, not causation: an identity plus assumed elasticities\./,
    );
    expect(plainText(limits[1]!)).toMatch(/At full employment the sum over the economy tends to 0/);
  });
  it('says that equal coefficients are an assumption', () => {
    const { remarks } = explain(usAnnual(), {
      from: [1997],
      to: [2000],
      jobsPerImport: [6],
      jobsPerDemand: [6],
    });
    expect(remarks.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^All three coefficients are equal\./),
    );
  });
});
