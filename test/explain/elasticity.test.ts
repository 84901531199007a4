import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainElasticity } from '../../src/explain/elasticity';
import { elasticityCalculation } from '../../src/functions/calculations/elasticity';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';
import { syntheticTable } from '../support/syntheticTables';
import { usAnnual } from '../support/tradeTables';

function explain(data: Cell[][], flow: string, method?: string) {
  const result = elasticityCalculation.evaluate(
    given(elasticityCalculation, { data, flow: [flow], ...(method && { method: [method] }) }),
  );
  return explainElasticity(result, explainContext());
}

describe('explanation of ELASTICITY', () => {
  it('tells the responses, their intervals and whether they can be used', () => {
    const { headline, answer } = explain(syntheticTable(), 'imports');
    // The invented economy has elasticities of 1.4 and −0.9.
    expect(plainText(headline)).toMatch(
      /^Imports rise by 1\.[34]\d % per 1 % of domestic demand, and fall by 0\.\d+ % per 1 % of relative price, in the long run\.$/,
    );
    expect(plainText(answer[1] ?? [])).toBe(
      'Signs and tests allow an attribution with these estimates: use estimate as assumptions in TRADE.DEFICITDRIVER.',
    );
    expect(plainText(answer[2] ?? [])).toBe(
      'Estimated by one-step error correction on 160 observations, 1980Q1 to 2020Q1.',
    );
  });

  it('repeats every reason not to use them', () => {
    const { answer } = explain(usAnnual(), 'imports');
    expect(plainText(answer[1] ?? [])).toMatch(
      /^They must not carry an attribution\. A long-run relation is not established .* The signs contradict demand theory .* Use published elasticities, for example FRBUS\.$/,
    );
  });

  it('shows the interval of each elasticity', () => {
    const { chart } = explain(syntheticTable(), 'exports');
    expect(chart).toMatchObject({
      kind: 'range',
      rows: [
        { label: 'Income, long run' },
        { label: 'Price, long run' },
        { label: 'Income, short run' },
        { label: 'Price, short run' },
      ],
    });
    expect(explain(syntheticTable(), 'exports', 'differences').chart).toMatchObject({
      rows: [{ label: 'Income, short run' }, { label: 'Price, short run' }],
    });
  });

  it('points to the series that the sample is made of', () => {
    const { steps } = explain(usAnnual(), 'imports');
    expect(steps[0]?.inputs).toEqual([
      { argument: 'data', row: 1, column: 2, rows: 45, columns: 1 },
      { argument: 'data', row: 1, column: 4, rows: 45, columns: 1 },
      { argument: 'data', row: 1, column: 5, rows: 45, columns: 1 },
      { argument: 'data', row: 1, column: 7, rows: 45, columns: 1 },
    ]);
  });

  it('warns of oil in the price of all imports, and not of exports', () => {
    const limits = (flow: string) => explain(usAnnual(), flow).limits.map(plainText).join(' ');
    expect(limits('imports')).toContain('follows oil');
    expect(limits('exports')).not.toContain('follows oil');
  });

  it('tells what an imposed long run leaves to be found: how fast the volume returns to it', () => {
    const { headline, answer, chart, steps, remarks } = explain(
      syntheticTable({ income: 1, price: -1 }),
      'imports',
      'imposed',
    );
    // The invented economy closes 0.3 of a gap each period.
    expect(plainText(headline)).toMatch(
      /^Imports close (2\d|3\d)\.\d % of a gap to the imposed long run in each period\.$/,
    );
    expect(plainText(answer[0] ?? [])).toMatch(
      /^Imposed, as in FRB\/US: 1 % per 1 % of demand and −1 % per 1 % of relative price in the long run\./,
    );
    expect(plainText(answer[1] ?? [])).toBe(
      'The tests do not speak against this long run: use FRBUS as assumptions in TRADE.DEFICITDRIVER.',
    );
    expect(plainText(answer[2] ?? [])).toMatch(
      /^Estimated by error correction to an imposed long run on 160/,
    );
    expect(chart).toMatchObject({
      rows: [{ label: 'Income, long run (imposed)', value: 1, low: 1, high: 1 }, {}, {}, {}],
    });
    const titles = steps.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Divide by the speed'))).toEqual([]);
    expect(titles).toContain(
      'Test whether the imposed long run holds (Dickey-Fuller, MacKinnon critical values)',
    );
    expect(steps.map(({ formula }) => formula)).toContain(
      'Δln v = c + φ (ln v − η ln D − ε ln RP)₋₁ + γ Δln D + δ Δln RP, with η = 1 and ε = −1',
    );
    expect(remarks.map(({ text }) => text).join(' ')).toContain('are imposed, not estimated');
  });

  it('does not recommend an imposed long run to which the volume does not return', () => {
    const { headline, answer } = explain(
      syntheticTable({ speed: 0.02, periods: 101, income: 1, price: -1 }),
      'imports',
      'imposed',
    );
    expect(plainText(headline)).toBe('Imports do not return to the imposed long run.');
    expect(plainText(answer[1] ?? [])).toMatch(/^These series do not support this long run\. The adjustment/);
    expect(plainText(answer[1] ?? [])).not.toContain('FRBUS');
  });

  it('shows the test of the seasons, and says where they were taken out', () => {
    const step = (seasons: readonly number[]) => {
      const { steps, answer } = explain(syntheticTable({ seasons }), 'imports');
      return {
        numbers: steps.find(({ title }) => title.startsWith('Ask whether the series still'))?.numbers,
        said: answer.map(plainText).join(' '),
        formula: steps.find(({ title }) => title.startsWith('Fit'))?.formula,
      };
    };
    const taken = step([-0.15, 0.08, 0.02, 0.05]);
    expect(taken.numbers).toMatch(/^F = [\d,]+, p < 0\.001: taken out$/);
    expect(taken.said).toContain('look not seasonally adjusted');
    expect(taken.formula).toMatch(/ \+ seasons$/);
    const left = step([]);
    expect(left.numbers).toMatch(/^F = \d\.\d+, p = 0\.\d{3}: nothing to take out$/);
    expect(left.said).not.toContain('seasonally');
    expect(
      explain(usAnnual(), 'imports')
        .steps.map(({ title }) => title)
        .join(' '),
    ).not.toContain('seasons');
  });
});
