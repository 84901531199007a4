import { describe, expect, it } from 'vitest';
import { assumptionNames, readAssumptions } from '../../../src/core/drivers/assumptions';
import { elasticitySets } from '../../../src/core/drivers/elasticitySets';
import { findCalls } from '../../../src/workbook/formula/findCalls';
import { planLinks, usedAssumptions } from '../../../src/workbook/sharing/assumptionsInUse';
import { assumptionsSheet } from '../../../src/workbook/sharing/assumptionsSheet';
import type { TradeFormula } from '../../../src/workbook/sharing/workbookScan';

const found = (formula: string): TradeFormula => ({
  ...{ sheet: 'Sheet1', row: 0, column: 0, address: 'Sheet1!A1' },
  ...{ formula, calls: findCalls(formula), cells: [[1]], numberFormats: [['General']], text: '1' },
});
const uses = (formula: string) => usedAssumptions([found(formula)]).map((used) => used.uses);
const linked = (formula: string) => planLinks([found(formula)]).map(({ after }) => after);

describe('assumptions that a formula uses', () => {
  it('are the default set where none are given', () => {
    const standard = { kind: 'set', name: 'FRBUS', isDefault: true };
    expect(uses('=TRADE.DEFICITDRIVER(A1:Q46)')).toMatchObject([standard]);
    expect(uses('=TRADE.DEFICITDRIVER(A1:Q46,,,"causes",)')).toMatchObject([standard]);
  });

  it('are told apart: a set, an estimate, the sheet, cells of the reader', () => {
    expect(uses('=TRADE.IMPORTDRIVER(A1:Q46,1997,2000," gagnon ")')).toMatchObject([
      { kind: 'set', name: 'GAGNON', isDefault: false },
    ]);
    expect(uses('=TRADE.IMPORTDRIVER(A1:Q46,,,"estimate")')).toEqual([{ kind: 'estimate' }]);
    expect(uses('=TRADE.IMPORTDRIVER(A1:Q46,,,tradeassumptions)')).toEqual([{ kind: 'sheet' }]);
    expect(uses('=TRADE.IMPORTDRIVER(A1:Q46,,,Z1:AA3)')).toEqual([{ kind: 'own', text: 'Z1:AA3' }]);
    expect(uses('=TRADE.TRADEBALANCE(A1,B1)')).toEqual([]);
  });

  it('are given for every call of a formula', () => {
    expect(uses('=TRADE.IMPORTDRIVER(A1:Q46)+TRADE.DEFICITDRIVER(A1:Q46,,,,"WEO2015")')).toHaveLength(2);
  });
});

describe('linking to the sheet', () => {
  it('changes each call that takes assumptions, and nothing else', () => {
    expect(
      linked(
        '=INDEX(TRADE.IMPORTDRIVER(A1:Q46),2,2)+INDEX(TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000,,"GAGNON"),2,4)+TRADE.TRADEBALANCE(B2,C2)',
      ),
    ).toEqual([
      '=INDEX(TRADE.IMPORTDRIVER(A1:Q46,,, TradeAssumptions),2,2)+INDEX(TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000,,TradeAssumptions),2,4)+TRADE.TRADEBALANCE(B2,C2)',
    ]);
  });

  it('leaves formulas that refer to the sheet, or take no assumptions, as they are', () => {
    expect(linked('=TRADE.IMPORTDRIVER(A1:Q46,,,TradeAssumptions)')).toEqual([]);
    expect(linked('=TRADE.TRADEBALANCE(B2,C2)')).toEqual([]);
  });
});

describe('the sheet of assumptions', () => {
  const { cells, names } = assumptionsSheet();
  const row = (label: string, occurrence = 0) => cells.filter(([name]) => name === `'${label}`)[occurrence];

  it('names the rows with the assumptions and nothing else', () => {
    const [first, last] = (names.TradeAssumptions ?? '').match(/\d+/g)!.map(Number);
    expect(cells.slice(first! - 1, last).map(([name]) => name)).toEqual(
      assumptionNames.map((name) => `'${name}`),
    );
  });

  it('has every published set with its source, and its values where the formulas look', () => {
    const header = row('Published sets')!;
    expect(header.slice(1)).toEqual(elasticitySets.map(({ name }) => `'${name}`));
    expect(row('Pass-through', 1)!.slice(1)).toEqual(
      elasticitySets.map(({ elasticities }) => elasticities.passThrough),
    );
    elasticitySets.forEach(({ name, citation }) => {
      expect(row(name)![1]).toBe(`'${citation}`);
    });
    // The formula of each value in use points to the row of the same name below, and to the header of the sets.
    assumptionNames.forEach((name) => {
      const formula = String(row(name)![1]);
      const [, published] = /INDEX\(\$B\$(\d+):/.exec(formula)!;
      const [, sets] = /MATCH\(\$B\$4,\$B\$(\d+):/.exec(formula)!;
      expect(cells[Number(published) - 1]![0]).toBe(`'${name}`);
      expect(cells[Number(sets) - 1]).toBe(header);
    });
  });

  it('is what the functions take, without remarks, with the values of the default set', () => {
    const standard = elasticitySets[0].elasticities;
    const shown = [
      ['Import income elasticity', standard.importIncome],
      ['Export income elasticity', standard.exportIncome],
      ['Import price elasticity', standard.importPrice],
      ['Export price elasticity', standard.exportPrice],
      ['Tariff elasticity', ''],
      ['Pass-through', standard.passThrough],
      ['Pricing to market', ''],
      ['Displacement', standard.displacement],
    ];
    expect(readAssumptions('assumptions', shown)).toMatchObject({ elasticities: standard, notes: [] });
  });
});
