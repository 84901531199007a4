import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, type Cell } from '../../../src/core/cell';
import { findCalls } from '../../../src/workbook/formula/findCalls';
import { entryOf, planFreeze, planUnfreeze } from '../../../src/workbook/sharing/freeze';
import {
  fingerprintOf,
  readRegister,
  registerHead,
  registerRow,
} from '../../../src/workbook/sharing/register';
import type { TradeFormula } from '../../../src/workbook/sharing/workbookScan';

function found(overrides: Partial<TradeFormula> = {}): TradeFormula {
  const formula = overrides.formula ?? '=TRADE.TRADEBALANCE(B2:B4,C2:C4)';
  return {
    ...{ sheet: 'My data', row: 1, column: 21, address: "'My data'!V2" },
    ...{
      formula,
      calls: findCalls(formula),
      cells: [[1.5], [2]],
      numberFormats: [['0.0'], ['General']],
      text: '1.5',
    },
    ...overrides,
  };
}

/** The sheet as Excel gives it back: apostrophes are not part of a value, and formulas show values. */
function sheetOf(rows: readonly (readonly (string | number)[])[]) {
  const text = (cell: string | number) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return {
    values: full.map((row) => row.map((cell) => (String(cell).startsWith('=') ? 1 : text(cell)))),
    formulas: full.map((row) => row.map(text)),
  };
}

const read = (result: TradeFormula) => {
  const { values, formulas } = sheetOf([...registerHead(), registerRow(result, '0.1.0', '2026-03-31')]);
  return readRegister(values, formulas);
};

describe('the register', () => {
  it('gives back the formula, its place and its number formats exactly', () => {
    expect(read(found())).toMatchObject([
      {
        formula: '=TRADE.TRADEBALANCE(B2:B4,C2:C4)',
        now: { sheet: 'My data', row: 1, column: 21 },
        numberFormats: [['0.0'], ['General']],
        version: '0.1.0',
        frozenOn: '2026-03-31',
      },
    ]);
  });

  it('keeps number formats of any result, also where they fill several cells', () => {
    const format = fc.constantFrom(
      'General',
      '@',
      '0.00 "bn"',
      '#,##0.0;[Red]-#,##0.0',
      `"${'x'.repeat(200)}"0`,
    );
    const table = fc
      .record({ rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 8 }) })
      .chain(({ rows, columns }) =>
        fc.array(fc.array(format, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (numberFormats) => {
        const cells = numberFormats.map((row) => row.map(() => 1));
        expect(
          registerRow(found({ cells, numberFormats }), '', '').every((cell) => String(cell).length < 32_767),
        ).toBe(true);
        expect(read(found({ cells, numberFormats }))[0]?.numberFormats).toEqual(numberFormats);
      }),
    );
  });

  it('passes over rows that somebody edited beyond reading', () => {
    const row = registerRow(found(), '0.1.0', '2026-03-31');
    const broken = [...row.slice(0, 9), "'no formats"];
    const { values, formulas } = sheetOf([...registerHead(), broken, row]);
    expect(readRegister(values, formulas)).toHaveLength(1);
  });
});

describe('values as they are entered', () => {
  it('can become nothing but what they are', () => {
    const cells: [Cell, unknown][] = [
      ['1997', "'1997"],
      ['=A1', "'=A1"],
      ["'quoted'", "''quoted'"],
      ['#N/A', "'#N/A"],
      [new CellError('#N/A'), '#N/A'],
      [-0.1, -0.1],
      [false, false],
      [null, ''],
    ];
    cells.forEach(([cell, entry]) => {
      expect(entryOf(cell)).toBe(entry);
    });
  });

  it('have a fingerprint that tells text from numbers, and the last digit', () => {
    expect(fingerprintOf([[0.1 + 0.2]])).not.toBe(fingerprintOf([[0.3]]));
    expect(fingerprintOf([['1']])).not.toBe(fingerprintOf([[1]]));
    expect(fingerprintOf([['#N/A']])).not.toBe(fingerprintOf([[new CellError('#N/A')]]));
    expect(fingerprintOf([[null]])).toBe(fingerprintOf([['']]));
  });
});

describe('plans', () => {
  it('leave out results that show no value', () => {
    const waiting = found({ cells: [[new CellError('#BUSY!')]], text: '#BUSY!' });
    const refused = found({ cells: [[new CellError('#VALUE!')]], text: '#VALUE!' });
    const plan = planFreeze([waiting, refused, found()]);
    expect(plan.withoutValue).toEqual([{ address: "'My data'!V2", shown: '#BUSY!' }]);
    expect(plan.freezes.map(({ address }) => address)).toEqual(["'My data'!V2", "'My data'!V2:V3"]);
  });

  it('tell which frozen results were edited, moved or lost', () => {
    const [frozen] = read(found());
    const same = new Map([[frozen!.registerRow, fingerprintOf([[1.5], [2]])]]);
    expect(planUnfreeze([frozen!], same).unfreezes).toMatchObject([
      {
        address: "'My data'!V2:V3",
        formula: '=TRADE.TRADEBALANCE(B2:B4,C2:C4)',
        isMoved: false,
        isEdited: false,
      },
    ]);
    expect(planUnfreeze([frozen!], new Map()).unfreezes[0]?.isEdited).toBe(true);
    const moved = { ...frozen!, follower: "=COUNTA('My data'!B3:B5,'My data'!C3:C5)" };
    expect(planUnfreeze([moved], same).unfreezes[0]).toMatchObject({
      formula: '=TRADE.TRADEBALANCE(B3:B5,C3:C5)',
      isMoved: true,
    });
    const gone = { ...frozen!, now: undefined };
    const inputsGone = { ...frozen!, follower: "=COUNTA(#REF!,'My data'!C3:C5)" };
    expect(planUnfreeze([gone, inputsGone], same)).toEqual({ unfreezes: [], lost: [gone, inputsGone] });
  });
});
