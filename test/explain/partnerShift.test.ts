import { describe, expect, it } from 'vitest';
import { explainPartnerShift } from '../../src/explain/partnerShift';
import { partnerShiftCalculation } from '../../src/functions/calculations/partnerShift';
import { plainText } from '../../src/text/phrase';
import us from '../fixtures/us-goods-partners.json';
import { explainContext, given, type Argument } from '../support/explaining';

function explain(
  values: Readonly<Record<string, Argument>>,
  known: Parameters<typeof explainContext>[0] = {},
) {
  return explainPartnerShift(
    partnerShiftCalculation.evaluate(given(partnerShiftCalculation, values)),
    explainContext(known),
  );
}

const usImports = {
  names: us.partners.map(({ name }) => name),
  before: us.partners.map(({ imports2017 }) => imports2017),
  after: us.partners.map(({ imports2022 }) => imports2022),
};
const small = { names: ['A', 'B', 'C'], before: [50, 30, 20], after: [60, 90, 50] };

describe('explanation of PARTNERSHIFT', () => {
  it('says what shifted, how the total changed, and who moved most', () => {
    const { headline, answer } = explain(small, { unit: 'USD bn' });
    // Shares 50, 30, 20 → 30, 45, 25 per cent of totals 100 and 200; mean total 150.
    expect(plainText(headline)).toBe(
      'Shares of trade worth 30.0 USD bn shifted between partners, 20.0 % of the mean total.',
    );
    expect(answer.map(plainText)).toEqual([
      'Total trade changed by +100.0 USD bn, from 100.0 USD bn to 200.0 USD bn.',
      'Redistribution raised trade with B most (+22.5 USD bn) and lowered trade with A most (−30.0 USD bn).',
    ]);
  });
  it('works the selected partner so that both parts can be checked', () => {
    const { steps } = explain(small, { focus: { row: 2, column: 5 } });
    expect(steps.slice(1, 5).map(({ numbers }) => numbers)).toEqual([
      '30.0 ÷ 100.0 = 30.000 % · 90.0 ÷ 200.0 = 45.000 %',
      '½ × (30.000 % + 45.000 %) × 100.0 = +37.5',
      '½ × (100.0 + 200.0) × (45.000 % − 30.000 %) = +22.5',
      '37.5 + 22.5 = +60.0',
    ]);
    expect(steps[1]?.inputs).toEqual([
      { argument: 'before', row: 1, column: 0 },
      { argument: 'after', row: 1, column: 0 },
    ]);
    expect(steps[6]?.numbers).toBe('30.0 ÷ 100.0 = 0.3000');
  });
  it('does not let the diversion ratio claim more than what left the treated', () => {
    const { answer, remarks } = explain({ ...usImports, treated: ['China'] }, { unit: 'USD million' });
    expect(plainText(answer[2]!)).toMatch(
      /^Redistribution lowered trade with the treated \(China\) by 141,259 USD million .* at most 141,259 USD million can have come from the treated: a diversion ratio of 1\.47\.$/,
    );
    expect(remarks.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Rest of world in row 16, column 1 of before stands for many partners \(21\.6 %/,
      ),
      'Trade with the treated (China) was not lower in amount afterwards. Its fall shows only against the growth of total trade.',
    ]);
  });
  it('says that nothing left the treated where their share did not fall', () => {
    const { answer, remarks } = explain({ ...small, treated: ['B'] });
    expect(answer).toHaveLength(2);
    expect(remarks[0]?.text).toMatch(/^Nothing moved away from the treated \(B\)/);
  });
  it('gives the offset ratio of bilateral balances where imports and exports are given as before and after', () => {
    // Balances 10, −6 and 2: 1 − |6| ÷ 18.
    const { meaning } = explain({ names: ['A', 'B', 'C'], before: [50, 30, 20], after: [60, 24, 22] });
    const texts = meaning.map(plainText);
    expect(texts).toContainEqual(expect.stringMatching(/^The offset ratio of the changes is 0\.67:/));
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^To see whether balances with partners offset each other, give imports as before/,
      ),
    );
  });
  it('draws redistribution from the largest rise to the largest fall', () => {
    const { chart } = explain(small);
    if (chart?.kind !== 'bars') throw new Error('Bars were expected.');
    expect(chart.bars.map(({ label }) => label)).toEqual(['B', 'C', 'A']);
    expect(chart.bars[0]?.value).toBeCloseTo(22.5, 12);
  });
  it('says that this is no effect of a policy', () => {
    expect(plainText(explain(small).limits[0]!)).toMatch(/not the effect of a policy/);
  });
  it('says so where nothing shifted', () => {
    const still = { names: ['A', 'B'], before: [5, 5], after: [5, 5] };
    expect(plainText(explain(still).headline)).toBe(
      'Nothing shifted between partners: all shares are unchanged.',
    );
  });
});
