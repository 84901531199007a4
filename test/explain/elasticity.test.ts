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
});
