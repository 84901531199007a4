import { describe, expect, it } from 'vitest';
import { evaluateExample, locateIn, type Sheets } from '../../docs-site/evaluateExample';
import { catalogue } from '../../src/catalogue/catalogue';
import { CellError } from '../../src/core/cell';
import { Refusal } from '../../src/core/refusal';
import { errorOfKind } from '../../src/functions/answer';
import { sampleSheets } from '../../src/workbook/sample/sampleSheets';

const sheets: Sheets = new Map(sampleSheets().map(({ name, table }) => [name, table]));

interface Answer {
  /** The error of the whole formula, or the errors among its cells. */
  readonly errors: readonly string[];
  readonly sentence: string;
}

function answerTo(formula: string): Answer {
  try {
    const { cells } = evaluateExample(formula, sheets).evaluated;
    return {
      errors: cells.flat().flatMap((cell) => (cell instanceof CellError ? [cell.code] : [])),
      sentence: '',
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { errors: [errorOfKind[error.kind]], sentence: error.sentence(locateIn(formula, sheets)) };
  }
}

const cases = catalogue.flatMap((record) =>
  record.refusals.flatMap(({ error, when, formula }) =>
    formula === undefined ? [] : [{ record, error, when, formula }],
  ),
);

describe('refusals as documented', () => {
  it.each(cases)('$record.id: $when', ({ record, error, when, formula }) => {
    const { errors, sentence } = answerTo(formula);
    if (error === undefined) {
      expect(errors).toEqual([]);
      return;
    }
    expect(errors).toContain(error);
    // In its own cell or row: the rest of the result stands. Otherwise the whole formula is refused.
    if (when.startsWith('In its own')) expect(sentence).toBe('');
    else expect(sentence).toMatch(/^\S.+\.$/);
    expect(formula.startsWith(`=${record.name}(`)).toBe(true);
  });

  it('says with every error what leads to it', () => {
    for (const { id, refusals } of catalogue) {
      for (const { when } of refusals) expect(when, id).toMatch(/^[A-Za-z].*\.$/);
    }
  });
});
