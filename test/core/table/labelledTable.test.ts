import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, type Cells } from '../../../src/core/cell';
import { locateByPosition } from '../../../src/core/place';
import { Refusal } from '../../../src/core/refusal';
import { dictionary, seriesKeys, seriesOfLabel, unitOfLabel } from '../../../src/core/table/dictionary';
import { LabelledTable } from '../../../src/core/table/labelledTable';
import { transpose } from '../../../src/functions/shape';

const table: Cells = [
  ['Year', 'Exports (USD bn)', ' imports ', 'Remarks'],
  [1997, 953.8, 1055.8, 'a'],
  [1998, 953, 1115.7, 'b'],
  [1999, 992.9, 1251.4, 'c'],
];

function sentenceOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.sentence(locateByPosition);
    throw error;
  }
  throw new Error('A refusal was expected.');
}

describe('series dictionary', () => {
  it('matches every label and every accepted label without case, blanks and a unit in brackets', () => {
    for (const key of seriesKeys) {
      for (const label of [dictionary[key].label, ...(dictionary[key].alsoAccepted ?? [])]) {
        expect(seriesOfLabel(`  ${label.toUpperCase()} (USD bn) `)).toBe(key);
      }
    }
  });
  it('keeps a label that has no unit and knows the unit of one that has', () => {
    expect(unitOfLabel('Exports')).toBeUndefined();
    expect(unitOfLabel('Exports [EUR m]')).toBe('EUR m');
    expect(unitOfLabel('Exports ()')).toBeUndefined();
  });
  it.each(['', 'Export', 'Exports of goods only', '__proto__', 'constructor'])(
    'does not know %j',
    (label) => {
      expect(seriesOfLabel(label)).toBeUndefined();
    },
  );
});

describe('labelled table', () => {
  it('reads series by label and lists labels it does not know', () => {
    const read = LabelledTable.read('data', table);
    expect(read.periods.map(({ text }) => text)).toEqual(['1997', '1998', '1999']);
    expect([...read.require('exports')[0]!.window(0, 2)]).toEqual([953.8, 953, 992.9]);
    expect(read.find('exports')?.unit).toBe('USD bn');
    expect(read.unknownLabels).toEqual([
      { label: 'Remarks', place: { argument: 'data', row: 0, column: 3 } },
    ]);
    expect(read.frequency).toBe('annual');
  });
  it('reads the same with periods across, and places cells where they stand', () => {
    const read = LabelledTable.read('data', transpose(table));
    const [imports] = read.require('imports');
    expect([...imports!.window(0, 2)]).toEqual([1055.8, 1115.7, 1251.4]);
    expect(imports!.place(1)).toEqual({ argument: 'data', row: 2, column: 2 });
  });
  it('leaves out empty rows that were selected too far, blank or 0 as Excel on desktop hands them over', () => {
    const read = LabelledTable.read('data', [
      ...table,
      [0, 0, 0, 0],
      [null, null, null, null],
      ['', '', '', ''],
    ]);
    expect(read.periods).toHaveLength(3);
  });
  it('uses the first and last periods that have all series when none are named', () => {
    const gaps = table.map((row, index) => (index === 3 ? [1999, 992.9, new CellError('#N/A'), ''] : row));
    const read = LabelledTable.read('data', gaps);
    expect(read.window(read.require('exports', 'imports'), undefined, undefined)).toEqual({ from: 0, to: 1 });
  });
  it('turns imports round that are negative throughout', () => {
    const debits = table.map((row, index) => (index === 0 ? row : [row[0]!, row[1]!, -Number(row[2]), '']));
    const [imports] = LabelledTable.read('data', debits).require('imports');
    expect(imports!.turned).toBe(true);
    expect(imports!.at(0)).toBe(1055.8);
  });
});

describe('labelled table refuses', () => {
  const change = (row: number, column: number, cell: Cells[number][number]): Cells =>
    table.map((line, r) => line.map((old, c) => (r === row && c === column ? cell : old)));
  const importsAt = (cells: Cells) => () =>
    LabelledTable.read('data', cells).require('imports')[0]!.window(0, 2);

  it.each([
    [
      'text',
      change(2, 2, 'n.a.'),
      'Imports for 1998 in row 3, column 3 of data is text ("n.a."). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'a text number',
      change(2, 2, '1,115.7'),
      'Imports for 1998 in row 3, column 3 of data is text ("1,115.7"). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'TRUE',
      change(2, 2, true),
      'Imports for 1998 in row 3, column 3 of data is TRUE, a logical value. Replace it with a figure, or with NA() if it is missing.',
    ],
    [
      'another error',
      change(2, 2, new CellError('#REF!')),
      'Imports for 1998 in row 3, column 3 of data holds the error #REF!. Mend the formula there, or use NA() if the figure is missing.',
    ],
    [
      'a missing figure',
      change(2, 2, ''),
      'Imports for 1998 in row 3, column 3 of data is missing. A missing figure is never counted as 0. Fill it in, or choose other periods.',
    ],
    [
      'a zero',
      change(2, 2, 0),
      'Imports for 1998 in row 3, column 3 of data is zero or blank (Excel hands a blank cell over as 0). Fill in the figure, or NA() if it is missing.',
    ],
    [
      'mixed signs',
      change(2, 2, -5),
      'Imports has mixed signs: −5 in row 3, column 3 of data and 1055.8 in row 2, column 3 of data. A gross flow has one sign. Enter exports and imports as positive amounts.',
    ],
  ])('%s in a series, naming the cell', (_, cells, sentence) => {
    expect(sentenceOf(importsAt(cells))).toBe(sentence);
  });

  it.each([
    [
      'a label twice',
      change(0, 3, 'Exports'),
      /^Exports is given twice, in row 1, column 2 of data and row 1, column 4/,
    ],
    ['a blank period beside figures', change(2, 0, ''), /^The period in row 3, column 1 of data is blank/],
    ['a period twice', change(2, 0, 1997), /^The period 1997 is given twice/],
    ['a period twice in two ways of writing', change(2, 0, ' 1997 '), /^The period 1997 is given twice/],
    [
      'no known label',
      [
        ['Year', 'A'],
        [1997, 1],
      ],
      /^No known series label .*\(found: "Year", "A"/,
    ],
  ])('%s', (_, cells, sentence) => {
    expect(sentenceOf(() => LabelledTable.read('data', cells))).toMatch(sentence);
  });

  it('a series that is not there, naming what the table has', () => {
    expect(sentenceOf(() => LabelledTable.read('data', table).require('exports', 'exportPrice', 'gdp'))).toBe(
      'data has no series Export price and GDP (it has Exports, Imports). Add columns with those labels.',
    );
  });
  it('a period that is not in the table, and one period twice', () => {
    const read = LabelledTable.read('data', table);
    const used = read.require('exports', 'imports');
    expect(sentenceOf(() => read.window(used, 1990, undefined))).toBe(
      'The period 1990 given as from is not in data, which runs from 1997 to 1999. Choose a period of the table.',
    );
    expect(sentenceOf(() => read.window(used, 1998, '1998'))).toBe(
      'from and to are both 1998. A change needs two different periods.',
    );
  });
  it('never throws anything but a refusal, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('Exports', 'Imports', 'GDP', '', '1997', '__proto__'),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(new CellError('#N/A')),
    );
    const cells = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(cells, (hostile) => {
        try {
          const read = LabelledTable.read('data', hostile);
          for (const series of read.allSeries) series.window(0, read.periods.length - 1);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
