import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/refusal';
import { codes, dataOf, positionOf, quarters, years } from './positions';

describe('remarks', () => {
  const series = { 'Net position': [-50, -50, -50], Exports: [20, 20, 20], 'Primary income': [-1, -1, -1] };

  it('say that the account is computed, and that imports were turned round, at their label', () => {
    const { notes } = dataOf(years, { ...series, Imports: [-22, -22, -22] });
    expect(notes.map(({ code, place }) => [code, place?.column])).toEqual([
      ['ACCOUNT_COMPUTED', undefined],
      ['IMPORTS_FLIPPED', 4],
    ]);
    expect(dataOf(years, { ...series, Imports: [22, 22, 22] }).notes).toHaveLength(1);
  });
  it('name the label that says annual rates, and how many periods a year has', () => {
    const flows = { 'Net position': [-5, -6], 'Current account (annual rate)': [-4, -4] };
    const [note] = dataOf(quarters.slice(0, 2), flows).notes;
    expect(note?.place).toMatchObject({ row: 0, column: 2 });
    expect(note?.sentence(() => 'C1')).toContain('divided by 4');
    const [amounts] = dataOf(quarters.slice(0, 2), {
      'Net position': [-5, -6],
      'Current account': [-4, -4],
    }).notes;
    expect(amounts?.sentence(() => '')).toContain('4 to a year');
  });
  it('say that a return is implied only where it is, at the label of income', () => {
    const implied = positionOf(years, { ...series, Imports: [22, 22, 22], GDP: [100, 100, 100] });
    const note = implied.notes.find(({ code }) => code === 'RETURN_IMPLIED');
    expect(note?.place).toMatchObject({ row: 0, column: 3 });
    const given = positionOf(
      years,
      { ...series, Imports: [22, 22, 22], GDP: [100, 100, 100] },
      { return: 0.1 },
    );
    expect(codes(given)).toEqual(['ACCOUNT_COMPUTED']);
  });
  it('know whether growth is given or found', () => {
    const rows = { 'Net position': [-5, -5], 'Current account': [-4, -4], GDP: [100, 104] };
    expect(positionOf([2000, 2001], rows).growthIsGiven).toBe(false);
    expect(positionOf([2000, 2001], rows, { growth: 0.1 }).growthIsGiven).toBe(true);
    expect(positionOf([2000, 2001], rows).rows[1]?.growth).toBeCloseTo(4, 12);
    expect(positionOf([2000, 2001], rows, { growth: 0.1 }).rows[1]?.growth).toBeCloseTo(10, 12);
  });
});

describe('a projection', () => {
  const account = { 'Net position': [-50, -50], 'Current account': [-4, -4], GDP: [100, 100] };

  it('holds the current account where no return is known: b/(1 + γ) + ca', () => {
    const { projection } = positionOf([2000, 2001], account, { growth: 0.25 }, 2);
    expect(projection).toMatchObject({ holds: 'account', balance: -4, growth: 25 });
    expect(projection?.rows.map(({ ratio }) => ratio)).toEqual([-50 / 1.25 - 4, (-50 / 1.25 - 4) / 1.25 - 4]);
    expect(projection?.rows[0]).toMatchObject({ account: -4, tradeBalance: NaN, valuation: 0 });
  });
  it('holds the trade balance where a return is known: b·(1 + r)/(1 + γ) + tb + f', () => {
    const series = {
      ...account,
      'Capital account': [1, 1],
      Exports: [20, 20],
      Imports: [22, 22],
      'Primary income': [-3, -3],
    };
    const { projection } = positionOf([2000, 2001], series, { growth: 0.25, return: 0.5 }, 1);
    // Transfers: −4 − (−2) − (−3) = 1; the capital account is another 1.
    expect(projection).toMatchObject({ holds: 'trade', balance: -2, otherFlows: 2, capitalAccount: 1 });
    const [row] = projection?.rows ?? [];
    expect(row?.ratio).toBeCloseTo((-50 * 1.5) / 1.25 - 2 + 2, 12);
    expect(row?.account).toBeCloseTo((-50 * 0.5) / 1.25 - 2 + 1, 12);
    expect(row?.flow).toBeCloseTo(((row?.account ?? NaN) + 1) * 1.25, 12);
    expect(row?.position).toBeCloseTo(((row?.ratio ?? NaN) * 125) / 100, 12);
    expect(row).toMatchObject({ tradeBalance: -2, otherFlows: 2, growth: 25, return: 50 });
    expect(row?.stableAccount).toBeCloseTo(((row?.ratio ?? NaN) * 0.25) / 1.25, 12);
    expect(row?.stableTradeBalance).toBeCloseTo((-(row?.ratio ?? NaN) * 0.25) / 1.25, 12);
  });
  it('holds the current account where trade is known and a return is not', () => {
    const { projection } = positionOf(
      [2000, 2001],
      { ...account, Exports: [20, 20], Imports: [22, 22] },
      { growth: 0.25 },
      1,
    );
    expect(projection).toMatchObject({ holds: 'account', balance: -4 });
    expect(projection?.rows[0]).toMatchObject({ account: -4, tradeBalance: NaN, ratio: -50 / 1.25 - 4 });
  });
  it('begins from the GDP of the newest period', () => {
    const grown = { 'Net position': [-50, -50, -50], 'Current account': [-4, -4, -4], GDP: [100, 120, 200] };
    const { projection } = positionOf(years, grown, { growth: 0.25 }, 1);
    const [row] = projection?.rows ?? [];
    expect(row?.ratio).toBeCloseTo(-25 / 1.25 - 2, 12);
    expect(row?.position).toBeCloseTo((-22 * 250) / 100, 12);
  });
  it('is not made where no horizon is asked for, and needs GDP', () => {
    expect(positionOf([2000, 2001], account, { growth: 0.25 }).projection).toBeUndefined();
    expect(positionOf([2000, 2001], account, { growth: 0.25 }, 3).projection?.rows).toHaveLength(3);
    const { GDP, ...withoutGdp } = account;
    expect(GDP).toHaveLength(2);
    expect(() => positionOf([2000, 2001], withoutGdp, { growth: 0.25 }, 3)).toThrow(Refusal);
  });
});
