import type { Note } from '../note';
import { positionNotes, positionRefusals } from './notes';
import type { Figures, PositionData } from './positionData';
import type { PositionRow } from './positionRow';
import { project, type Projection } from './projection';
import {
  stableAccount,
  stableTradeBalance,
  stableTradeBalanceOfYields,
  type GrossPositions,
} from './stabilising';

/** The rates that a reader may set, as fractions a year. */
export interface Rates {
  readonly growth: number | undefined;
  readonly return: number | undefined;
}

/** Where the return comes from. `yields`: separate returns on assets and liabilities. */
export type ReturnBasis = 'argument' | 'yields' | 'series' | 'implied';

/** The external position by period, with what would hold its ratio to GDP. */
export interface ExternalPosition {
  readonly data: PositionData;
  readonly rows: readonly PositionRow[];
  readonly growthIsGiven: boolean;
  /** Undefined where no return can be had: the columns of the trade balance are left out then. */
  readonly returnBasis: ReturnBasis | undefined;
  readonly projection: Projection | undefined;
  readonly notes: readonly Note[];
}

/** Below this, in per cent of GDP, income over the position is a ratio of two small numbers. */
const smallPosition = 10;

/**
 * The net position with its changes, NIIP_t = NIIP_{t−1} + (CA + KA) + valuation, and the balances that would
 * hold its ratio b to GDP where it is: current account ca* = b·γ/(1+γ), trade balance tb* = −b·(r−γ)/(1+γ),
 * with separate yields tb* = −[(r_A−γ)a − (r_L−γ)l]/(1+γ). γ: growth of nominal GDP over a year, or as given.
 * r: as given; otherwise from the yields; otherwise implied by income, PI_t ÷ NIIP a year before.
 *
 * b is that of the period itself: the balances are those needed from here on. Other flows (transfers,
 * capital account, valuation) count as 0 in tb*. A projection of `horizon` years may follow.
 *
 * @throws Refusal for a horizon without GDP, or without a year of it and its growth.
 * Source: BPM6, ch. 7; Lee and others (2008), International Monetary Fund, for the stabilising balances.
 */
export function externalPosition(
  data: PositionData,
  rates: Rates,
  horizon: number | undefined,
): ExternalPosition {
  if (horizon !== undefined && data.gdp === undefined) {
    throw positionRefusals.horizonNeedsGdp({ place: { argument: 'data' } });
  }
  const gdp = annualGdp(data);
  const returnBasis = basisOf(data, rates);
  const rows = data.periods.map((_, at) => rowAt(data, gdp, rates, returnBasis, at));
  const last = rows.at(-1);
  if (horizon !== undefined && last) requireStart(last);
  return {
    data,
    rows,
    growthIsGiven: rates.growth !== undefined,
    returnBasis,
    projection:
      horizon === undefined || last === undefined
        ? undefined
        : project(last, gdp?.at(-1) ?? Number.NaN, capitalShare(data, data.periods.length - 1), horizon),
    notes: [...data.notes, ...notesOnReturn(data, rows, returnBasis)],
  };
}

/** @throws Refusal (#N/A) where the newest period lacks the ratio or the growth that a projection starts from. */
function requireStart({ ratio, growth }: PositionRow): void {
  const lacks = Number.isNaN(ratio) ? 'ratio' : Number.isNaN(growth) ? 'growth' : undefined;
  if (lacks !== undefined) throw positionRefusals.horizonTooShort({ lacks, place: { argument: 'data' } });
}

/** GDP of a year by period: at annual rates as given, otherwise summed over the last year. */
function annualGdp({ gdp, toYear }: PositionData): Figures | undefined {
  if (gdp === undefined || toYear === 1) return gdp;
  return gdp.map((_, at) =>
    at < toYear - 1
      ? Number.NaN
      : gdp.slice(at - toYear + 1, at + 1).reduce((sum, amount) => sum + amount, 0),
  );
}

function basisOf(data: PositionData, rates: Rates): ReturnBasis | undefined {
  if (data.gdp === undefined || data.tradeBalance === undefined) return undefined;
  if (rates.return !== undefined) return 'argument';
  if (data.returnOnAssets && data.returnOnLiabilities && data.assets && data.liabilities) return 'yields';
  if (data.returnOnAssets ?? data.returnOnLiabilities) return 'series';
  return data.primaryIncome ? 'implied' : undefined;
}

const at = (figures: Figures | undefined, index: number) => figures?.[index] ?? Number.NaN;

function rowAt(
  data: PositionData,
  gdp: Figures | undefined,
  rates: Rates,
  basis: ReturnBasis | undefined,
  index: number,
): PositionRow {
  const position = at(data.position, index);
  const flow = (at(data.account, index) + (data.capitalAccount?.[index] ?? 0)) * data.toPeriod;
  const year = at(gdp, index);
  const ratio = (100 * position) / year;
  const growth = rates.growth ?? year / at(gdp, index - data.perYear) - 1;
  const yearly = basis === undefined ? Number.NaN : returnAt(data, gdp, rates, basis, index);
  const ofGdp = (flows: Figures | undefined) => (100 * at(flows, index)) / at(data.gdp, index);
  return {
    position,
    ratio,
    flow,
    valuation: position - at(data.position, index - 1) - flow,
    growth: 100 * growth,
    account: ofGdp(data.account),
    stableAccount: stableAccount(ratio, growth),
    return: 100 * yearly,
    tradeBalance: ofGdp(data.tradeBalance),
    otherFlows: transfers(data, index) + capitalShare(data, index),
    stableTradeBalance:
      basis === 'yields' && !Number.isNaN(yearly)
        ? stableTradeBalanceOfYields(grossAt(data, year, index), growth)
        : stableTradeBalance(ratio, yearly, growth),
  };
}

/** Gross positions of a period in per cent of the GDP of a year, with their yields. */
function grossAt(data: PositionData, year: number, index: number): GrossPositions {
  return {
    assets: (100 * at(data.assets, index)) / year,
    liabilities: (100 * at(data.liabilities, index)) / year,
    returnOnAssets: at(data.returnOnAssets, index),
    returnOnLiabilities: at(data.returnOnLiabilities, index),
  };
}

/**
 * The return on the net position. With separate yields (r_A·A − r_L·L) ÷ (A − L), which gives the same tb*
 * where the net position is A − L; NaN where that is 0.
 */
function returnAt(
  data: PositionData,
  gdp: Figures | undefined,
  rates: Rates,
  basis: ReturnBasis,
  index: number,
): number {
  const position = at(data.position, index);
  switch (basis) {
    case 'argument':
      return rates.return ?? Number.NaN;
    case 'yields': {
      const [assets, liabilities] = [at(data.assets, index), at(data.liabilities, index)];
      const income =
        at(data.returnOnAssets, index) * assets - at(data.returnOnLiabilities, index) * liabilities;
      return assets === liabilities ? Number.NaN : income / (assets - liabilities);
    }
    case 'series':
      return at(position < 0 ? data.returnOnLiabilities : data.returnOnAssets, index);
    case 'implied': {
      const before = index - data.perYear;
      const earlier = at(data.position, before);
      const isLarge = Math.abs((100 * earlier) / at(gdp, before)) >= smallPosition;
      return isLarge ? (at(data.primaryIncome, index) * data.toYear) / earlier : Number.NaN;
    }
  }
}

/** Transfers in per cent of GDP: as given, otherwise what trade and income leave of the account; 0 where unknown. */
function transfers(data: PositionData, index: number): number {
  const remainder = at(data.account, index) - at(data.tradeBalance, index) - at(data.primaryIncome, index);
  const amount = data.secondaryIncome?.[index] ?? (Number.isNaN(remainder) ? 0 : remainder);
  return (100 * amount) / at(data.gdp, index);
}

function capitalShare(data: PositionData, index: number): number {
  return (100 * (data.capitalAccount?.[index] ?? 0)) / at(data.gdp, index);
}

function notesOnReturn(
  data: PositionData,
  rows: readonly PositionRow[],
  basis: ReturnBasis | undefined,
): Note[] {
  const income = data.series.get('primaryIncome');
  if (basis !== 'implied' || income === undefined) return [];
  const small = rows.findLastIndex((row, index) => index >= data.perYear && Number.isNaN(row.return));
  const period = data.periods[small]?.text;
  return [
    positionNotes.RETURN_IMPLIED({ place: income.labelPlace }),
    ...(period === undefined ? [] : [positionNotes.RETURN_SMALL_POSITION({ period })]),
  ];
}
