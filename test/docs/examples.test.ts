import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../docs-site/evaluateExample';
import { catalogue } from '../../src/catalogue/catalogue';
import type { Explanation } from '../../src/explain/explanation';
import { NumberWriter } from '../../src/text/numberWriter';
import { plainText } from '../../src/text/phrase';
import { sampleSheets } from '../../src/workbook/sample/sampleSheets';

const sheets = new Map(sampleSheets().map(({ name, table }) => [name, table]));

const examples = catalogue.flatMap((record) =>
  record.examples.map(({ formula }) => [formula, record] as const),
);

async function explain(formula: string): Promise<Explanation> {
  const { evaluated, locate, beside } = evaluateExample(formula, sheets, 'Annual!Z1');
  return evaluated.explain({ numbers: new NumberWriter('en-US'), locate, ...beside });
}

/** Every sentence of an explanation. */
function sentencesOf(explanation: Explanation): string[] {
  const { headline, answer, steps, meaning, limits, remarks } = explanation;
  return [
    ...[headline, ...answer, ...meaning, ...limits].map(plainText),
    ...steps.flatMap(({ title, formula, numbers }) => [title, formula ?? '', numbers ?? '']),
    ...remarks.map(({ text }) => text),
  ];
}

/** Words that judge. The framework describes: a deficit is an outcome, not a verdict. */
const judging = /\b(good|bad|better off|worse|healthy|unhealthy|worrying|alarming|win|wins|loser|damage)\b/i;
const brokenFigure = /NaN|Infinity|undefined|null|\[object/;

describe.each(examples)('%s', (formula, record) => {
  it('is answered on the sample data', () => {
    const { cells } = evaluateExample(formula, sheets).evaluated;
    expect(cells.flat().some((cell) => typeof cell === 'number' || typeof cell === 'string')).toBe(true);
  });

  it('is explained in full, in neutral words, with every figure written out', async () => {
    const explanation = await explain(formula);
    expect(plainText(explanation.headline)).toMatch(/^[A-Z].*\.$/);
    expect(explanation.headline.some((piece) => typeof piece === 'object')).toBe(true);
    expect(explanation.meaning.length).toBeGreaterThan(0);
    expect(explanation.limits.length).toBeGreaterThan(0);
    if (record.id !== 'DATACHECK') expect(explanation.steps.length).toBeGreaterThan(0);
    for (const sentence of sentencesOf(explanation)) {
      expect(sentence).not.toMatch(judging);
      expect(sentence).not.toMatch(brokenFigure);
    }
  });
});
