import { describe, expect, it } from 'vitest';
import { evaluateExample, type Sheets } from '../../docs-site/evaluateExample';
import { catalogue } from '../../src/catalogue/catalogue';
import type { Cells } from '../../src/core/cell';
import { sampleSheets } from '../../src/workbook/sample/sampleSheets';

const sheets: Sheets = new Map(sampleSheets().map(({ name, table }) => [name, table]));

/** The header of a result that has one. */
function headerOf(cells: Cells): readonly string[] {
  const [first = []] = cells;
  if (cells.length < 2 || !first.every((cell) => typeof cell === 'string')) return [];
  return first;
}

describe('what the records say', () => {
  it('describes every column that an example shows', () => {
    for (const { id, examples, results } of catalogue) {
      const described = `, ${results.map(({ name }) => name).join(', ')}, `;
      for (const { formula } of examples) {
        for (const head of headerOf(evaluateExample(formula, sheets).evaluated.cells)) {
          // Columns of SAVINGGAP begin with the period that was asked for.
          const name = head.replace(/^\d{4} ?/, '');
          if (name !== '') expect(described, `${id}: ${head}`).toContain(`, ${name}, `);
        }
      }
    }
  });

  it('has an example of every view and measure that is a table of its own', () => {
    const asked = catalogue.flatMap(({ arguments: parameters, examples }) =>
      parameters
        .flatMap(({ choices }) => choices.map(({ word }) => word))
        .filter((word) => word === 'all')
        .map((word) => examples.some(({ formula }) => formula.includes(`"${word}"`))),
    );
    expect(asked).not.toContain(false);
  });

  it('names related functions that exist, and no function as its own', () => {
    const ids = catalogue.map(({ id }) => id);
    for (const { id, related } of catalogue) {
      expect(related.length, id).toBeGreaterThan(0);
      for (const other of related) expect(ids, id).toContain(other);
      expect(related).not.toContain(id);
    }
  });
});
