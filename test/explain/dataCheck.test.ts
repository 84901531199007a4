import { describe, expect, it } from 'vitest';
import { explainDataCheck } from '../../src/explain/dataCheck';
import { dataCheckCalculation } from '../../src/functions/calculations/dataCheck';
import { plainText } from '../../src/text/phrase';
import { explainContext, given } from '../support/explaining';

const table = [
  ['', 'Exports', 'Imports', 'GDP', 'Exprot price'],
  [2001, 100, 120, 500, 1],
  [2002, 'n.a.', 125, 510, 2],
  [2003, 110, 130, '', 3],
];

function explain(cells: readonly (readonly (string | number)[])[] = table, row?: number) {
  const check = dataCheckCalculation.evaluate(given(dataCheckCalculation, { data: cells }));
  return explainDataCheck(
    check,
    explainContext({ focus: row === undefined ? undefined : { row, column: 0 } }),
  );
}

describe('explanation of DATACHECK', () => {
  it('counts what stops functions first, then what may mislead, then notes', () => {
    const { headline, answer } = explain();
    expect(plainText(headline)).toBe(
      'The check found 1 problem at which functions stop that need the cells.',
    );
    expect(answer.map(plainText)).toEqual([
      'It found 1 point that may make a result mislead.',
      'It found 1 note on how something is read.',
    ]);
  });
  it('speaks of warnings and notes where nothing is refused', () => {
    const mild = table.map((row) => row.map((cell) => (cell === 'n.a.' ? 105 : cell)));
    expect(plainText(explain(mild).headline)).toBe('The check found 1 point that may make a result mislead.');
    const notes = mild.map((row) => row.slice(0, 4));
    expect(plainText(explain(notes).headline)).toBe(
      'The check found 1 note, and nothing that stops a function or misleads.',
    );
    const clean = notes.map((row) => row.slice(0, 3));
    expect(plainText(explain(clean).headline)).toBe('No problems were found in the table.');
    expect(explain(clean).remarks).toEqual([]);
  });
  it('lists every finding with its cell, for the pane to select', () => {
    expect(explain().remarks).toEqual([
      {
        text: 'Exports, 2002: Text stands for the figure: "n.a.". Replace it with a figure, or with NA() if it is missing.',
        place: { argument: 'data', row: 2, column: 1 },
      },
      {
        text: 'Exprot price: The label is not in the series dictionary. The nearest one is Export price. Write Export price, if that is meant.',
        place: { argument: 'data', row: 0, column: 4 },
      },
      {
        text: 'GDP, 2003: The figure is missing. Nothing, or fill in the figure.',
        place: { argument: 'data', row: 3, column: 3 },
      },
    ]);
  });
  it('explains the finding in the selected row', () => {
    const { headline, answer } = explain(table, 1);
    expect(plainText(headline)).toBe('Exports, 2002: Text stands for the figure: "n.a.".');
    expect(answer.map(plainText)).toEqual([
      'What the functions do: Functions refuse a window that contains it.',
      'Cure: Replace it with a figure, or with NA() if it is missing.',
    ]);
  });
  it('says what was read and checked', () => {
    const { steps } = explain();
    expect(steps[0]?.numbers).toBe('3 series, 3 periods from 2001 to 2003');
    expect(steps).toHaveLength(5);
    expect(explain([['', 'Exports'], ['', 1]]).steps[0]?.numbers).toBe('1 series, no periods'); // prettier-ignore
  });
});
