import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/core/cell';
import {
  knownLabels,
  nameOfLabel,
  normalizeLabel,
  seriesKeys,
  seriesOfLabel,
  unitOfLabel,
} from '../../../src/core/table/dictionary';
import { headerOf, orient, periodsAcross, periodsDown, stubOf } from '../../../src/core/table/orientation';

describe('labels', () => {
  it('are the forty of the framework, and the spellings it also accepts', () => {
    const given = {
      exports: ['Exports', 'exports of goods and services', 'X'],
      imports: ['Imports', 'imports of goods and services', 'M'],
      goodsExports: ['Goods exports'],
      goodsImports: ['Goods imports'],
      servicesExports: ['Services exports'],
      servicesImports: ['Services imports'],
      primaryIncome: ['Primary income', 'net factor income', 'net income'],
      secondaryIncome: ['Secondary income', 'net transfers'],
      capitalAccount: ['Capital account'],
      currentAccount: ['Current account'],
      gdp: ['GDP', 'nominal GDP'],
      nonCompetingImports: ['Non-competing imports'],
      exportPrice: ['Export price', 'export deflator', 'export price index'],
      importPrice: ['Import price'],
      domesticPrice: ['Domestic price', 'home price', 'GDP deflator', 'GDP price index'],
      foreignPrice: ['Foreign price'],
      domesticDemand: ['Domestic demand', 'absorption', 'real domestic demand'],
      governmentDemand: ['Government demand'],
      foreignDemand: ['Foreign demand', 'foreign GDP', 'world demand'],
      realGdp: ['Real GDP'],
      exportVolume: ['Export volume'],
      importVolume: ['Import volume'],
      exchangeRate: ['Exchange rate', 'nominal effective exchange rate'],
      realExchangeRate: ['Real exchange rate', 'REER'],
      tariff: ['Tariff', 'average tariff'],
      privateSaving: ['Private saving'],
      privateInvestment: ['Private investment'],
      governmentSaving: ['Government saving'],
      governmentInvestment: ['Government investment'],
      governmentBalance: ['Government balance'],
      netPosition: ['Net position', 'NIIP', 'net foreign assets'],
      foreignAssets: ['Foreign assets'],
      foreignLiabilities: ['Foreign liabilities'],
      returnOnAssets: ['Return on assets'],
      returnOnLiabilities: ['Return on liabilities'],
      employment: ['Employment'],
      domesticOutput: ['Domestic output'],
      reserves: ['Reserves'],
      shortTermDebt: ['Short-term debt'],
      fdiInflow: ['FDI inflow'],
      outputGap: ['Output gap'],
    } as const;
    for (const [key, [label, ...others]] of Object.entries(given)) {
      for (const each of [label, ...others]) expect(seriesOfLabel(each), each).toBe(key);
      expect(knownLabels.get(label.toLowerCase())).toBe(label);
      for (const other of others) expect(knownLabels.get(other.toLowerCase())).toBe(label);
    }
    expect([...seriesKeys].sort()).toEqual(Object.keys(given).sort());
  });
  it('end in a unit in brackets, or in none', () => {
    const parts = (label: string) => [nameOfLabel(label), unitOfLabel(label)];
    expect(parts(' Exports (USD bn) ')).toEqual(['Exports', 'USD bn']);
    expect(parts('Exports [ EUR ]')).toEqual(['Exports', 'EUR']);
    expect(parts('Exports (fob) (USD bn)')).toEqual(['Exports (fob)', 'USD bn']);
    expect(parts('Exports (USD) bn')).toEqual(['Exports (USD) bn', undefined]);
    expect(parts('Exports )')).toEqual(['Exports )', undefined]);
    expect(parts('Exports (a) b)')).toEqual(['Exports (a) b)', undefined]);
    expect(parts('Exports (a] b]')).toEqual(['Exports (a] b]', undefined]);
    expect(parts('Exports ( )')).toEqual(['Exports', undefined]);
    expect(normalizeLabel('  Export \t  Price (2017 = 100)')).toBe('export price');
  });
});

describe('which way a table lies', () => {
  const down: Cells = [['Year', 'Exports', 'Imports'], [2000, 1, 2]]; // prettier-ignore
  const across: Cells = [['Year', 2000], ['Exports', 1], ['Imports', 2]]; // prettier-ignore

  it('is told by the known labels in its first row and column, the corner left out', () => {
    expect([headerOf(down), stubOf(across)]).toEqual([
      ['Exports', 'Imports'],
      ['Exports', 'Imports'],
    ]);
    expect(orient('data', down)?.place(0, 1)).toEqual({ argument: 'data', row: 0, column: 1 });
    expect(orient('data', across)?.place(0, 1)).toEqual({ argument: 'data', row: 1, column: 0 });
    expect(orient('data', [['Exports', 'a'], ['b', 1]])).toBeUndefined(); // prettier-ignore
  });
  it('is down where as many labels stand in the row, and across where more stand in the column', () => {
    const one: Cells = [['', 'Exports'], ['Imports', 1]]; // prettier-ignore
    expect(orient('data', one)?.place(0, 1)).toMatchObject({ row: 0, column: 1 });
    const more: Cells = [['', 'Exports'], ['Imports', 1], ['GDP', 1]]; // prettier-ignore
    expect(orient('data', more)?.place(0, 1)).toMatchObject({ row: 1, column: 0 });
  });
  it('gives the same cells with lines and columns exchanged', () => {
    const cells: Cells = [['a', 'b', 'c'], [1, 2, 3]]; // prettier-ignore
    const [one, other] = [periodsDown('data', cells), periodsAcross('data', cells)];
    expect([one.lines, one.columns, other.lines, other.columns]).toEqual([2, 3, 3, 2]);
    expect([one.cell(1, 2), other.cell(2, 1), one.cell(5, 5), other.cell(5, 5)]).toEqual([3, 3, null, null]);
  });
});
