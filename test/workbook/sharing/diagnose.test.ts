import { describe, expect, it } from 'vitest';
import { CellError, type Cell } from '../../../src/core/cell';
import { findCalls } from '../../../src/workbook/formula/findCalls';
import { diagnose } from '../../../src/workbook/sharing/diagnose';
import { compareVersions } from '../../../src/workbook/sharing/version';
import type { TradeFormula } from '../../../src/workbook/sharing/workbookScan';

const found = (formula: string, shown: Cell = 1): TradeFormula => ({
  ...{ sheet: 'Sheet1', row: 0, column: 0, address: 'Sheet1!A1' },
  ...{ formula, calls: findCalls(formula), cells: [[shown]], numberFormats: [['General']], text: '1' },
});
const kinds = (formula: TradeFormula, { stale = false, names = [] as string[] } = {}) =>
  diagnose({ formulas: [formula], sheets: [], names, frozen: [] }, stale ? [formula] : []).map(
    ({ kind }) => kind,
  );
const error = (code: ConstructorParameters<typeof CellError>[0]) => new CellError(code);

describe('diagnosis', () => {
  const balance = '=TRADE.TRADEBALANCE(B2,C2)';

  it('finds nothing where a formula is known and shows what it gives, a refusal too', () => {
    expect(kinds(found(balance))).toEqual([]);
    expect(kinds(found(balance, error('#VALUE!')))).toEqual([]);
  });

  it('names what is wrong by the cure that it needs', () => {
    expect(kinds(found('=_xldudf_TRADE_TRADEBALANCE(B2,C2)', error('#NAME?')))).toEqual(['storedName']);
    expect(kinds(found('=[2]!_xldudf_TRADE_TRADEBALANCE(B2,C2)', error('#REF!')))).toEqual(['otherFile']);
    expect(kinds(found(balance, error('#NAME?')))).toEqual(['notRegistered']);
    expect(kinds(found(balance, error('#REF!')))).toEqual(['otherAnswer']);
    expect(kinds(found('=TRADE.BALANCEOFTRADE(B2,C2)', error('#NAME?')))).toEqual(['unknownFunction']);
    expect(kinds(found(balance, error('#BUSY!')))).toEqual(['busy']);
    expect(kinds(found(balance), { stale: true })).toEqual(['stale']);
  });

  it('does not blame another add-in for a reference that was deleted', () => {
    expect(kinds(found('=TRADE.TRADEBALANCE(#REF!,C2)', error('#REF!')))).toEqual([]);
  });

  it('finds names of the workbook that hide a function', () => {
    expect(kinds(found(balance), { names: ['trade.tradebalance', 'TradeAssumptions', 'Trade'] })).toEqual([
      'nameTaken',
    ]);
  });
});

describe('versions', () => {
  // Precedence as semver.org 2.0.0, section 11, lists it.
  it('are compared number by number, and a version before a release is older than it', () => {
    const ascending = ['0.9.9', '1.0.0-alpha', '1.0.0-beta', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0'];
    ascending.slice(1).forEach((version, index) => {
      expect(compareVersions(ascending[index]!, version)).toBeLessThan(0);
      expect(compareVersions(version, ascending[index]!)).toBeGreaterThan(0);
    });
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
    expect(compareVersions('1.2', '1.2.0')).toBe(0);
  });
});
