import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFunction } from '../../src/catalogue/catalogue';
import { seriesOfLabel } from '../../src/core/table/dictionary';
import { findCalls } from '../../src/workbook/formula/findCalls';
import type { Cell, Cells } from '../../src/core/cell';
import { freeName, sampleSheets } from '../../src/workbook/sample/sampleSheets';

const sheets = sampleSheets();
const sheet = (name: string) => sheets.find((each) => each.name === name)!;

/** The result of a worked formula on the table of its sheet. */
function evaluated(table: readonly (readonly Cell[])[], formula: string): Cells {
  const [call] = findCalls(formula);
  const values = call!.arguments.map((argument) => {
    if (argument.kind === 'constant') return argument.cells;
    if (argument.kind !== 'reference' || argument.reference.kind !== 'area') return undefined;
    const [from = '', to = ''] = argument.reference.address.split(':');
    const at = (cell: string) => [cell.charCodeAt(0) - 65, Number(cell.slice(1))] as const;
    const [[left, top], [right, bottom]] = [at(from), at(to)];
    return table.slice(top - 1, bottom).map((cells) => cells.slice(left, right + 1));
  });
  return findFunction(call!.name)!.evaluate(values).cells;
}

describe('the sample workbook', () => {
  it.each([
    ['Annual', 'us-annual.csv', 46, 17],
    ['GoodsServices', 'us-goods-services.csv', 27, 6],
    ['Products', 'us-import-products.csv', 36, 5],
    ['Partners', 'us-partners.csv', 17, 5],
  ])('has the figures of %s unchanged, from A1 on', (name, file, rows, columns) => {
    const { table, numberFormats } = sheet(name);
    expect([table.length, table[0]?.length, numberFormats.length]).toEqual([rows, columns, columns]);
    const lines = readFileSync(`src/workbook/sample/${file}`, 'utf8').trim().split(/\r?\n/).slice(1);
    expect(table.slice(1).map((row) => row.join(','))).toEqual(lines);
  });

  it('labels series so that the framework knows them, with units', () => {
    const [labels = []] = sheet('Annual').table;
    expect(labels.slice(1).filter((label) => seriesOfLabel(String(label)) === undefined)).toEqual([]);
    expect(labels.slice(1).every((label) => /\(.+\)$/.test(String(label)))).toBe(true);
  });

  it('names the source on every sheet', () => {
    for (const { notes } of sheets) expect(notes[0]).toMatch(/^Source: .*Public domain\.$/);
  });

  it('has formulas that the catalogue can answer, none of which lies on another or on the data', () => {
    for (const { table, worked } of sheets) {
      const taken = new Set<string>();
      const width = table[0]?.length ?? 0;
      for (const { row, column, formula, rows, columns } of worked) {
        expect(column).toBeGreaterThan(width);
        const cells = evaluated(table, formula);
        expect(cells.length).toBeLessThanOrEqual(rows);
        expect(cells[0]?.length).toBeLessThanOrEqual(columns.length);
        for (let down = 0; down <= rows; down++) {
          for (let right = 0; right < columns.length; right++) {
            const place = `${row + down},${column + right}`;
            expect(taken.has(place)).toBe(false);
            taken.add(place);
          }
        }
      }
    }
    expect(sheets.flatMap(({ worked }) => worked).filter(({ isFirst }) => isFirst)).toHaveLength(1);
  });

  it('makes columns as wide as the words that figures stand beside', () => {
    // About the mean width of a letter in Excel's usual font of 11 points.
    const letter = 5.3;
    const cut = sheets.flatMap(({ name, table, worked }) => {
      return worked.flatMap(({ columns, formula }) =>
        evaluated(table, formula).flatMap((row) =>
          row.flatMap((cell, at) => {
            // Words run on over empty cells, and over the end of the result.
            const isFree = (row[at + 1] ?? '') === '';
            const width = columns[at]?.width ?? 0;
            return typeof cell === 'string' && !isFree && cell.length * letter > width
              ? [`${name}: ${cell} (${Math.ceil(cell.length * letter)})`]
              : [];
          }),
        ),
      );
    });
    expect(cut).toEqual([]);
  });

  it('shows the break-even elasticity as a number, though shares stand above it', () => {
    const imports = sheet('Annual').worked.find(({ formula }) => formula.includes('IMPORTDRIVER'))!;
    const rows = evaluated(sheet('Annual').table, imports.formula);
    expect(rows.at(-1)?.[0]).toBe('Break-even price elasticity');
    expect(rows).toHaveLength(imports.rows);
    rows.at(-1)!.forEach((cell, at) => {
      if (typeof cell === 'number') expect(imports.lastRow?.[at]).toBe('0.00');
    });
  });

  it('never takes the name of a sheet that exists', () => {
    expect(freeName('Annual', ['Sheet1'])).toBe('Annual');
    expect(freeName('Annual', ['annual', 'Annual 2'])).toBe('Annual 3');
  });
});
