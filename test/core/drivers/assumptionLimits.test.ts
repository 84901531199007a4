import { describe, expect, it } from 'vitest';
import { CellError, type Cell, type Cells } from '../../../src/core/cell';
import { assumptionNames, readAssumptions, type Assumptions } from '../../../src/core/drivers/assumptions';
import { elasticitySets, type Elasticities } from '../../../src/core/drivers/elasticitySets';
import { refusalOf } from '../refusalOf';

const read = (cells?: Cells) => readAssumptions('assumptions', cells) as Assumptions;
const refusedFor = (cells: Cells) => refusalOf(() => read(cells));
const [frbus] = elasticitySets;
const one = (name: Cell, value: Cell) => read([[name, value]]);

describe('assumptions by the name of a set', () => {
  it('are those of FRB/US where nothing is asked for', () => {
    for (const cells of [undefined, [[null]], [['']]]) {
      expect(read(cells)).toEqual({ elasticities: frbus.elasticities, set: frbus, own: [], notes: [] });
    }
  });
  it.each(elasticitySets.map(({ name }) => name))('are those of %s, in any case and with blanks', (name) => {
    expect(read([[` ${name.toLowerCase()} `]]).set.name).toBe(name);
    expect(read([[name]]).elasticities).toEqual(
      elasticitySets.find((set) => set.name === name)?.elasticities,
    );
  });
  it('are estimated where the word says so', () => {
    for (const word of ['estimate', ' Estimate ']) {
      expect(readAssumptions('assumptions', [[word]])).toBe('estimate');
    }
  });
  it.each(['HJM', 'FRB', 1, 0, true])('are none for %j, and the refusal lists what there is', (cell) => {
    const { kind, place, sentence } = refusedFor([[cell]]);
    expect([kind, place]).toEqual(['value', { argument: 'assumptions' }]);
    expect(sentence).toContain('FRBUS, SENHADJI, WEO2015, GAGNON, estimate');
  });
});

describe('assumptions as names and values', () => {
  const keys: readonly (readonly [string, keyof Elasticities, number])[] = [
    ['Import income elasticity', 'importIncome', 1.7],
    ['Export income elasticity', 'exportIncome', 0.8],
    ['Import price elasticity', 'importPrice', -0.3],
    ['Export price elasticity', 'exportPrice', -1.5],
    ['Tariff elasticity', 'tariff', -2],
    ['Pass-through', 'passThrough', 0.4],
    ['Pricing to market', 'pricingToMarket', 0.3],
    ['Displacement', 'displacement', 0.5],
  ];

  it('know the eight names of the framework', () => {
    expect(assumptionNames).toEqual(keys.map(([name]) => name));
  });
  it.each(keys)('%s replaces its own figure and leaves the rest to the default set', (name, key, value) => {
    const found = one(` ${name.toUpperCase()} `, value);
    expect(found.elasticities).toEqual({ ...frbus.elasticities, [key]: value });
    expect(found.own).toEqual([{ name, value, place: { argument: 'assumptions', row: 0, column: 1 } }]);
    expect([found.set, found.notes]).toEqual([frbus, []]);
  });
  it.each(keys.slice(0, 2))('%s is 0 or above', (name) => {
    expect(refusedFor([[name, -0.01]])).toMatchObject({
      kind: 'value',
      place: { argument: 'assumptions', row: 0, column: 1 },
      sentence: expect.stringContaining('An income elasticity is 0 or above') as string,
    });
    expect(one(name, 0).own).toHaveLength(1);
  });
  it.each(keys.slice(2, 5))('%s is 0 or below', (name) => {
    expect(refusedFor([[name, 0.01]]).sentence).toContain('A price elasticity is 0 or below');
    expect(one(name, 0).own).toHaveLength(1);
  });
  it.each(keys.slice(5))('%s is a share from 0 to 1', (name) => {
    for (const value of [-0.01, 1.01]) {
      expect(refusedFor([[name, value]]).sentence).toContain('It is a share from 0 to 1');
    }
    for (const value of [0, 1]) expect(one(name, value).own).toHaveLength(1);
  });
  it('say where a value is 0, which may be a blank cell', () => {
    const { notes } = read([
      ['Displacement', 0],
      ['Pass-through', 0.5],
    ]);
    expect(notes).toMatchObject([
      { code: 'ZERO-ASSUMPTION', place: { argument: 'assumptions', row: 0, column: 1 } },
    ]);
  });
  it('leave out empty rows, and names whose value is blank', () => {
    const blank: Cells = [
      ['', ''],
      [null, null],
      [0, 0],
      ['Displacement', ''],
      ['Pass-through', null],
      ['Tariff elasticity', -2],
    ];
    const found = read(blank);
    expect(found.own).toEqual([
      { name: 'Tariff elasticity', value: -2, place: { argument: 'assumptions', row: 5, column: 1 } },
    ]);
    expect([found.elasticities.displacement, found.elasticities.passThrough]).toEqual([1, 0.64]);
  });
  it.each(['Displacment', '', null, 0, 5, true])('refuse %j as the name of a value', (name) => {
    const { kind, place, sentence } = refusedFor([
      ['Displacement', 1],
      [name, 1],
    ]);
    expect([kind, place]).toEqual(['value', { argument: 'assumptions', row: 1, column: 0 }]);
    expect(sentence).toContain(assumptionNames.join(', '));
  });
  it('refuse a name that is given twice', () => {
    const twice = refusedFor([
      ['Displacement', 1],
      ['displacement', 0.5],
    ]);
    expect(twice).toMatchObject({ kind: 'value', place: { argument: 'assumptions', row: 1 } });
  });
  it.each(['1', true, new CellError('#N/A')])('refuse %j as a value', (cell) => {
    expect(refusedFor([['Displacement', cell]])).toMatchObject({
      kind: 'value',
      sentence: expect.stringContaining('It must be a number') as string,
    });
  });
  it.each([
    ['one column', [['Displacement'], ['Pass-through']]],
    ['three columns', [['a', 'b', 'c']]],
  ] as const)('refuse a range of %s', (_, cells) => {
    const { kind, place } = refusedFor(cells);
    expect([kind, place]).toEqual(['value', { argument: 'assumptions' }]);
  });
});
