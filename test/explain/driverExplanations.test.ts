import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import { explainDeficitDriver } from '../../src/explain/deficitDriver';
import type { Explanation } from '../../src/explain/explanation';
import { explainImportDriver } from '../../src/explain/importDriver';
import { deficitDriverCalculation } from '../../src/functions/calculations/deficitDriver';
import { importDriverCalculation } from '../../src/functions/calculations/importDriver';
import { plainText } from '../../src/text/phrase';
import { explainContext, given, type Argument } from '../support/explaining';
import { syntheticTable } from '../support/syntheticTables';
import { usAnnual, without, withSeries } from '../support/tradeTables';

const years = usAnnual().slice(1);
const oil = years.map((_, year) => 50 + 3 * year);
const tariff = years.map((_, year) => 0.05 - 0.0005 * year);
const full = withSeries(
  withSeries(withSeries(usAnnual(), 'Non-competing imports', oil), 'Tariff', tariff),
  'Government demand',
  years.map((_, year) => 1500 + 30 * year),
);

const tables: Readonly<Record<string, Cell[][]>> = {
  'all series': full,
  'tier 1': without(usAnnual(), 'Export price', 'Import price'),
  'tier 2': without(usAnnual(), 'Foreign demand', 'Domestic demand'),
  'tier 3': without(usAnnual(), 'Foreign price', 'Domestic price'),
  'imports only in full': without(usAnnual(), 'Foreign demand', 'GDP'),
  'a real exchange rate': withSeries(without(usAnnual(), 'Exchange rate', 'Foreign price'), 'REER', oil),
  'volumes for prices': withSeries(without(usAnnual(), 'Import price'), 'Import volume', oil),
};
const assumptions: Readonly<Record<string, Argument>> = {
  FRBUS: ['FRBUS'],
  'own values': [
    ['Pricing to market', 0.3],
    ['Tariff elasticity', -2],
    ['Import price elasticity', -0.45],
  ],
};

/** Everything a person reads. */
function textsOf({ headline, answer, steps, meaning, limits, remarks }: Explanation): string[] {
  return [
    ...[headline, ...answer, ...meaning, ...limits].map(plainText),
    ...steps.flatMap(({ title, formula = '', numbers = '' }) => [title, formula, numbers]),
    ...remarks.map(({ text }) => text),
  ];
}

function expectReadable(explanation: Explanation): void {
  for (const text of textsOf(explanation)) {
    expect(text).not.toMatch(/NaN|undefined|Infinity|∞|null|\[object/);
    expect(text).not.toMatch(/ {2}|\(\)| ,|, ,/);
  }
  expect(JSON.stringify(explanation.chart)).not.toMatch(/null/);
  for (const { title, inputs } of explanation.steps) {
    expect(title).not.toBe('');
    for (const { argument } of inputs) expect(argument).toBe('data');
  }
}

const calls = Object.keys(tables).flatMap((table) =>
  Object.keys(assumptions).flatMap((set) =>
    ['drivers', 'causes', 'verdict', 'series', 'price-volume'].map((view) => [table, set, view] as const),
  ),
);

describe('explanations of drivers, whatever the series and assumptions', () => {
  it.each(calls.filter(([table, , view]) => table !== 'tier 1' || view !== 'price-volume'))(
    'DEFICITDRIVER on %s, %s, %s',
    (table, set, view) => {
      for (const [from, to] of [
        [1997, 2000],
        [2009, 2006],
      ] as const) {
        const result = deficitDriverCalculation.evaluate(
          given(deficitDriverCalculation, {
            data: tables[table] ?? [],
            from: [from],
            to: [to],
            view: [view],
            assumptions: assumptions[set] ?? [],
          }),
        );
        for (const row of [undefined, 1, 4, 30]) {
          const focus = row === undefined ? undefined : { row, column: 0 };
          expectReadable(explainDeficitDriver(result, explainContext({ focus })));
        }
      }
    },
  );

  it.each(['all series', 'tier 3', 'volumes for prices'])('IMPORTDRIVER on %s', (table) => {
    const result = importDriverCalculation.evaluate(
      given(importDriverCalculation, { data: tables[table] ?? [], from: [1997], to: [2000] }),
    );
    for (const row of [1, 2, 3]) {
      expectReadable(explainImportDriver(result, explainContext({ focus: { row, column: 0 } })));
    }
  });

  it('call the range of estimated elasticities by its name', () => {
    const result = deficitDriverCalculation.evaluate(
      given(deficitDriverCalculation, { data: syntheticTable(), assumptions: ['estimate'] }),
    );
    const explanation = explainDeficitDriver(result, explainContext());
    expectReadable(explanation);
    expect(explanation.chart).toMatchObject({ rangeName: '95 % interval' });
    const answer = explanation.answer.map(plainText).join(' ');
    expect(answer).toContain('in the 95 % interval of the estimate');
    expect(answer).not.toContain('published elasticities.');
    expect(explanation.steps.map(({ title }) => title)).toContain(
      'Carry the standard errors of the estimated elasticities into each row',
    );
  });
});
