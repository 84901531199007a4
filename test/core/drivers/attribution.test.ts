import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, requireExactSum, type Attribution } from '../../../src/core/drivers/attribution';
import { elasticitySets, type Elasticities } from '../../../src/core/drivers/elasticitySets';
import type { DriverKey, PartKey } from '../../../src/core/drivers/flowGrowth';
import type { TradeState } from '../../../src/core/drivers/tradeState';
import { logMean } from '../../../src/core/numeric/logMean';
import { compensatedSum } from '../../../src/core/numeric/sum';
import reference from '../../fixtures/us-attribution-1991-2006.json';
import lmdi from '../../fixtures/lmdi-three-factors.json';
import { anyElasticities, frbus, fullState, twoStates } from './tradeStates';

const senhadji = elasticitySets.find(({ name }) => name === 'SENHADJI')?.elasticities ?? frbus;

function stateOf(period: string): TradeState {
  const row = reference.rows.find(([name]) => name === period) ?? [];
  const [x = 0, m = 0, realX = 1, realM = 1, nominalD = 0, realD = 1, foreign = 1, rate = 1, cpi = 1] = row
    .slice(1)
    .map(Number);
  return {
    exports: x,
    imports: m,
    exportPrice: x / realX,
    importPrice: m / realM,
    domesticDemand: realD,
    domesticPrice: nominalD / realD,
    foreignDemand: foreign,
    foreignPrice: cpi,
    exchangeRate: rate,
  };
}

const amountOf = ({ drivers }: Attribution, key: DriverKey): number =>
  drivers.find((driver) => driver.key === key)?.amount ?? Number.NaN;
const partOf = ({ drivers }: Attribution, key: DriverKey, part: PartKey): number =>
  drivers.find((driver) => driver.key === key)?.parts.find((each) => each.key === part)?.amount ?? Number.NaN;

/** As close as rounding allows against the size of the flows. */
function expectClose(actual: number, expected: number, scale: number, digits = 1e-9): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(digits * Math.max(Math.abs(expected), scale));
}

describe('attribution against the reference computed outside this project (fixture source)', () => {
  it.each([
    ['FRBUS', frbus, reference.expected.FRBUS],
    ['SENHADJI', senhadji, reference.expected.SENHADJI],
  ] as const)('gives every row of 1991Q1 to 2006Q3 with %s to 1e-9', (_, elasticities, expected) => {
    const found = attribute(stateOf('1991Q1'), stateOf('2006Q3'), elasticities);
    const rows = expected.contributions;
    const pairs: readonly (readonly [number, number])[] = [
      [amountOf(found, 'foreignDemand'), rows.foreign_demand],
      [partOf(found, 'relativeExportPrice', 'exchangeRate'), rows.exch_rate_on_export_volume],
      [
        partOf(found, 'relativeExportPrice', 'exportAgainstForeignPrice'),
        rows.domestic_vs_foreign_prices_on_export_volume,
      ],
      [
        amountOf(found, 'relativeExportPrice'),
        rows.exch_rate_on_export_volume + rows.domestic_vs_foreign_prices_on_export_volume,
      ],
      [amountOf(found, 'exportPrice'), rows.export_price_valuation],
      [amountOf(found, 'exportsUnexplained'), rows.export_unexplained],
      [amountOf(found, 'domesticDemand'), rows.domestic_demand],
      [amountOf(found, 'relativeImportPrice'), rows.relative_import_price_on_import_volume],
      [amountOf(found, 'importPrice'), rows.import_price_valuation],
      [amountOf(found, 'importsUnexplained'), rows.import_unexplained],
      [found.change.amount, expected.delta_balance],
    ];
    for (const [actual, published] of pairs) {
      expect(Math.abs(actual / published - 1)).toBeLessThanOrEqual(1e-9);
    }
  });

  it('names all drivers of the full tier and nothing else', () => {
    const { drivers } = attribute(stateOf('1991Q1'), stateOf('2006Q3'), frbus);
    expect(drivers.map(({ key }) => key)).toEqual([
      'foreignDemand',
      'relativeExportPrice',
      'exportPrice',
      'exportsUnexplained',
      'domesticDemand',
      'relativeImportPrice',
      'importPrice',
      'importsUnexplained',
    ]);
  });
});

describe('attribution against published log-mean Divisia effects (R package LMDIR, fixture source)', () => {
  // A flow as a product of three factors: price, demand (elasticity 1) and the rest. Exports raise the
  // balance and imports lower it; the published total adds the two categories.
  it.each([0, 1, 2])('gives the effects of the three factors, step %i', (step) => {
    const state = ([first = [], second = []]: readonly number[][]): TradeState => ({
      exports: first.reduce((value, factor) => value * factor, 1),
      exportPrice: first[0] ?? 0,
      foreignDemand: first[1] ?? 0,
      imports: second.reduce((value, factor) => value * factor, 1),
      importPrice: second[0] ?? 0,
      domesticDemand: second[1] ?? 0,
    });
    const { X: years } = lmdi.input;
    const found = attribute(state(years[step] ?? []), state(years[step + 1] ?? []), frbus);
    const effects = [
      amountOf(found, 'exportPrice') - amountOf(found, 'importPrice'),
      amountOf(found, 'foreignDemand') - amountOf(found, 'domesticDemand'),
      amountOf(found, 'exportsNotSeparable') - amountOf(found, 'importsNotSeparable'),
    ];
    effects.forEach((effect, factor) => {
      expect(Math.abs(effect - (lmdi.expected.additive[step]?.[factor] ?? Number.NaN))).toBeLessThan(1e-7);
      // The multiplicative effect of a factor is the exponential of its additive one over L(V1, V0).
      const weight = logMean(lmdi.expected.V[step + 1] ?? Number.NaN, lmdi.expected.V[step] ?? Number.NaN);
      const multiplicative = lmdi.expected.multiplicative[step]?.[factor] ?? Number.NaN;
      expect(Math.abs(Math.exp(effect / weight) - multiplicative)).toBeLessThan(1e-8);
    });
    expect(Math.abs(compensatedSum(effects) - (lmdi.expected.dV[step] ?? Number.NaN))).toBeLessThan(1e-10);
  });
});

describe('attribution, for every economy', () => {
  const scaleOf = (a: TradeState, b: TradeState) => Math.max(a.exports, a.imports, b.exports, b.imports);

  it('adds up to the change in the balance, in currency and in points of GDP', () => {
    fc.assert(
      fc.property(twoStates, anyElasticities, ([before, after], elasticities) => {
        const { drivers, change } = attribute(before, after, elasticities);
        const sum = drivers.reduce((total, { amount }) => total + amount, 0);
        expectClose(
          sum,
          after.exports - after.imports - (before.exports - before.imports),
          scaleOf(before, after),
        );
        const shares = drivers.reduce((total, { percentOfGdp = Number.NaN }) => total + percentOfGdp, 0);
        const share = ({ exports, imports, gdp = Number.NaN }: TradeState) =>
          (100 * (exports - imports)) / gdp;
        const largest =
          100 *
          Math.max(
            ...[before, after].map(({ exports, imports, gdp = 1 }) => Math.max(exports, imports) / gdp),
          );
        expectClose(shares, share(after) - share(before), largest);
        expectClose(change.percentOfGdp ?? Number.NaN, share(after) - share(before), largest);
      }),
    );
  });

  it('shows parts that add up to their row, except where only the currency part has a name', () => {
    fc.assert(
      fc.property(twoStates, anyElasticities, ([before, after], elasticities) => {
        const { drivers } = attribute(before, after, elasticities);
        for (const key of ['relativeExportPrice', 'domesticDemand', 'relativeImportPrice'] as const) {
          const driver = drivers.find((each) => each.key === key);
          const parts = driver?.parts.reduce((sum, { amount }) => sum + amount, 0) ?? Number.NaN;
          expectClose(parts, driver?.amount ?? 0, scaleOf(before, after));
        }
      }),
    );
  });

  it('changes every sign when the periods are exchanged', () => {
    fc.assert(
      fc.property(twoStates, anyElasticities, ([before, after], elasticities) => {
        const forwards = attribute(before, after, elasticities).drivers;
        const backwards = attribute(after, before, elasticities).drivers;
        const ratio = ({ exports, imports, gdp = 1 }: TradeState) => (100 * Math.max(exports, imports)) / gdp;
        const points = Math.max(ratio(before), ratio(after));
        forwards.forEach(({ amount, percentOfGdp = 0 }, row) => {
          expectClose(backwards[row]?.amount ?? Number.NaN, -amount, scaleOf(before, after), 1e-12);
          expectClose(backwards[row]?.percentOfGdp ?? Number.NaN, -percentOfGdp, points, 1e-12);
        });
      }),
    );
  });

  it('multiplies by k with the currency unit, and keeps points of GDP', () => {
    const units = fc.constantFrom(1e-6, 0.001, 7, 1e6);
    fc.assert(
      fc.property(twoStates, anyElasticities, units, ([before, after], elasticities, k) => {
        const scaled = (state: TradeState): TradeState => ({
          ...state,
          exports: state.exports * k,
          imports: state.imports * k,
          nonCompetingImports: (state.nonCompetingImports ?? 0) * k,
          gdp: (state.gdp ?? 0) * k,
        });
        const found = attribute(scaled(before), scaled(after), elasticities).drivers;
        const scale = k * scaleOf(before, after);
        attribute(before, after, elasticities).drivers.forEach(({ amount }, row) => {
          expectClose(found[row]?.amount ?? Number.NaN, k * amount, scale);
        });
      }),
    );
  });

  it('does not depend on the reference period of an index', () => {
    const indices = [
      'exportPrice',
      'importPrice',
      'foreignDemand',
      'domesticPrice',
      'foreignPrice',
      'exchangeRate',
    ] as const;
    fc.assert(
      fc.property(
        twoStates,
        anyElasticities,
        fc.constantFrom(...indices),
        ([before, after], elasticities, index) => {
          const rebased = (state: TradeState): TradeState => ({
            ...state,
            [index]: (state[index] ?? 0) * 37.5,
          });
          const found = attribute(rebased(before), rebased(after), elasticities).drivers;
          attribute(before, after, elasticities).drivers.forEach(({ amount }, row) => {
            expectClose(found[row]?.amount ?? Number.NaN, amount, scaleOf(before, after));
          });
        },
      ),
    );
  });

  it('leaves the other rows as they are when a driver is split in two', () => {
    fc.assert(
      fc.property(twoStates, anyElasticities, ([before, after], elasticities) => {
        const whole = (state: TradeState): TradeState => {
          const rest: { -readonly [Series in keyof TradeState]: TradeState[Series] } = { ...state };
          delete rest.governmentDemand;
          return rest;
        };
        const merged = attribute(whole(before), whole(after), elasticities).drivers;
        attribute(before, after, elasticities).drivers.forEach(({ amount }, row) => {
          expect(merged[row]?.amount).toBe(amount);
        });
        // The real exchange rate in place of its two parts.
        const real = (state: TradeState): TradeState => {
          const { foreignPrice = 1, exchangeRate = 1, exportPrice = 1, ...rest } = state;
          return { ...rest, exportPrice, realExchangeRate: (exportPrice * exchangeRate) / foreignPrice };
        };
        const together = attribute(real(before), real(after), elasticities);
        for (const { key, amount } of attribute(before, after, elasticities).drivers) {
          expectClose(amountOf(together, key), amount, scaleOf(before, after));
        }
      }),
    );
  });

  it('mirrors: exports and imports exchanged turn every row round', () => {
    const mirrored: Elasticities = {
      ...frbus,
      importIncome: 1.3,
      exportIncome: 1.3,
      importPrice: -0.7,
      exportPrice: -0.7,
    };
    const bare = ({
      exports,
      imports,
      exportPrice,
      importPrice,
      foreignDemand,
      domesticDemand,
      domesticPrice,
    }: TradeState): TradeState =>
      ({
        exports,
        imports,
        exportPrice,
        importPrice,
        foreignDemand,
        domesticDemand,
        domesticPrice,
      }) as TradeState;
    const withRate = (state: TradeState): TradeState => ({
      ...bare(state),
      realExchangeRate: (state.exportPrice ?? 1) / (state.foreignPrice ?? 1),
    });
    const mirror = (state: TradeState): TradeState => ({
      exports: state.imports,
      imports: state.exports,
      exportPrice: state.importPrice ?? 1,
      importPrice: state.exportPrice ?? 1,
      foreignDemand: state.domesticDemand ?? 1,
      domesticDemand: state.foreignDemand ?? 1,
      realExchangeRate: (state.importPrice ?? 1) / (state.domesticPrice ?? 1),
      domesticPrice: state.foreignPrice ?? 1,
    });
    const twins = [
      ['foreignDemand', 'domesticDemand'],
      ['relativeExportPrice', 'relativeImportPrice'],
      ['exportPrice', 'importPrice'],
      ['exportsUnexplained', 'importsUnexplained'],
    ] as const;
    fc.assert(
      fc.property(fullState, fullState, (before, after) => {
        const found = attribute(withRate(before), withRate(after), mirrored);
        const twin = attribute(mirror(before), mirror(after), mirrored);
        for (const [exports, imports] of twins) {
          expectClose(amountOf(twin, imports), -amountOf(found, exports), scaleOf(before, after));
          expectClose(amountOf(twin, exports), -amountOf(found, imports), scaleOf(before, after));
        }
      }),
    );
  });

  it('gives zeros for two identical periods', () => {
    fc.assert(
      fc.property(fullState, anyElasticities, (state, elasticities) => {
        const { drivers, change } = attribute(state, state, elasticities);
        expect(change.amount).toBe(0);
        for (const { amount, percentOfGdp, parts } of drivers) {
          for (const figure of [amount, percentOfGdp, ...parts.map((part) => part.amount)]) {
            expect(figure).toBeCloseTo(0, 12);
          }
        }
      }),
    );
  });

  it('moves the exchange rate between own price and currency without changing a row', () => {
    // Pricing to market: exporters take part of an appreciation into their own price.
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const none = attribute(before, after, { ...frbus, pricingToMarket: 0 });
        const half = attribute(before, after, { ...frbus, pricingToMarket: 0.5 });
        for (const { key, amount } of none.drivers) expect(amountOf(half, key)).toBe(amount);
        const currency = partOf(none, 'relativeExportPrice', 'exchangeRate');
        expectClose(
          partOf(half, 'relativeExportPrice', 'exchangeRate'),
          currency / 2,
          scaleOf(before, after),
        );
        expectClose(partOf(half, 'exportPrice', 'exchangeRate'), currency / 2, scaleOf(before, after));
      }),
    );
  });

  it('refuses figures that overflow, as #NUM!', () => {
    const state: TradeState = { exports: 1e308, imports: 1 };
    expect(() => attribute({ exports: 1, imports: 1e308 }, state, frbus)).toThrow(
      expect.objectContaining({ kind: 'overflow' }) as Error,
    );
  });

  it('fails loudly, should rows ever not add up', () => {
    const [before, after] = [stateOf('1991Q1'), stateOf('2006Q3')];
    const found = attribute(before, after, frbus);
    const spoilt = (by: number) => ({
      ...found,
      drivers: found.drivers.map((driver, row) =>
        row === 0 ? { ...driver, amount: driver.amount + by } : driver,
      ),
    });
    // 1e-9 of imports of 2285.7 is 2.3e-6.
    expect(() => {
      requireExactSum(spoilt(2e-6), before, after);
    }).not.toThrow();
    expect(() => {
      requireExactSum(spoilt(3e-6), before, after);
    }).toThrow(expect.objectContaining({ kind: 'value' }) as Error);
  });
});
