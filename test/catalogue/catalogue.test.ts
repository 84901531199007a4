import metadata from 'virtual:functions-metadata';
import { describe, expect, it } from 'vitest';
import { catalogue, findFunction } from '../../src/catalogue/catalogue';

/** IDs are for ever: a workbook that holds one must find it. Names and order as in the framework. */
const published: Readonly<Record<string, readonly string[]>> = {
  TRADEBALANCE: ['exports', 'imports', '[measure]', '[gdp]'],
  CURRENTACCOUNT: ['data'],
  TERMSOFTRADE: ['exportPrices', 'importPrices', '[measure]', '[base]', '[exportVolumes]', '[importVolumes]'],
  PRICEINDEX: ['prices', 'quantities', '[formula]', '[chaining]', '[base]'],
  TRADINGGAIN: ['exports', 'imports', 'exportPrices', 'importPrices', '[domesticPrices]', '[realGdp]'],
  DEFICITDRIVER: ['data', '[from]', '[to]', '[view]', '[assumptions]'],
  IMPORTDRIVER: ['data', '[from]', '[to]', '[assumptions]'],
  JOBSEFFECT: [
    'data',
    'jobsPerExport',
    'jobsPerImport',
    'jobsPerDemand',
    '[from]',
    '[to]',
    '[displacement]',
    '[assumptions]',
  ],
  SAVINGGAP: ['data', '[from]', '[to]'],
  EXTERNALPOSITION: ['data', '[horizon]', '[growth]', '[return]'],
  CONCENTRATION: ['values', '[measure]', '[candidates]'],
  PARTNERSHIFT: ['names', 'before', 'after', '[treated]'],
  COMPARATIVEADVANTAGE: ['countryExports', 'worldExports', '[measure]'],
  SCORECARD: ['data', '[from]', '[to]'],
  DATACHECK: ['data'],
  ELASTICITY: ['data', 'flow', '[method]', '[lags]'],
};

describe('catalogue', () => {
  it('holds every face, and every face has its record', () => {
    const ids = metadata.functions.map(({ id }) => id).sort();
    expect(catalogue.map(({ id }) => id).sort()).toEqual(ids);
  });

  it.each(catalogue.map((record) => [record.id, record] as const))(
    '%s keeps its published arguments',
    (id, record) => {
      const given = record.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name));
      expect(given).toEqual(published[id]);
    },
  );

  it.each(catalogue.map((record) => [record.id, record] as const))('%s is described in full', (_, record) => {
    expect(record.summary).toMatch(/^[A-Z][^\n]*\.$/);
    expect(record.question).toBeGreaterThanOrEqual(1);
    expect(record.question).toBeLessThanOrEqual(9);
    for (const argument of record.arguments) {
      expect(argument.help, argument.name).toMatch(/^[A-Z(][^\n]*\.$/);
      expect(argument.kind, argument.name).toBeDefined();
      if (argument.kind === 'option') expect(argument.choices.length, argument.name).toBeGreaterThan(1);
      for (const choice of argument.choices) expect(choice.means, choice.word).not.toBe('');
    }
    expect(record.examples.length).toBeGreaterThanOrEqual(2);
    for (const { formula, says } of record.examples) {
      expect(formula).toContain(`=${record.name}(`);
      expect(says).toMatch(/\.$/);
    }
    expect(record.tasks.length).toBeGreaterThan(0);
    expect(record.formulas.length).toBeGreaterThan(0);
    expect(record.refusals.length).toBeGreaterThan(0);
    expect(record.sources.length).toBeGreaterThan(0);
    expect(new URL(record.helpUrl).pathname).toBe(`/docs/functions/${record.id.toLowerCase()}.html`);
  });

  it('finds a function by its name in a formula', () => {
    expect(findFunction('trade.TradeBalance')?.id).toBe('TRADEBALANCE');
    expect(findFunction('SUM')).toBeUndefined();
  });
});
