import { balanceNotes } from '../balance/notes';
import type { Cell } from '../cell';
import type { Note } from '../note';
import { logChange, logMean } from '../numeric/logMean';
import { compensatedSum } from '../numeric/sum';
import type { Place } from '../place';
import type { SeriesKey } from '../table/dictionary';
import type { LabelledTable, PeriodWindow } from '../table/labelledTable';
import type { Period } from '../table/periods';
import type { TableSeries } from '../table/tableSeries';
import { claims, type Claim, type ClaimKey, type Indicator } from './indicators';

/** What the movement of an indicator says of its claim. */
export type Standing = 'in line' | 'not in line' | 'open' | 'not measured';

/** One figure that an indicator was computed from. */
export interface UsedFigure {
  readonly label: string;
  readonly value: number;
  readonly place: Place;
}

/** An indicator in one period. */
export interface IndicatorState {
  /** As computed; `shown` has the first period at 100 where only growth means something. */
  readonly level: number;
  readonly shown: number;
  readonly figures: readonly UsedFigure[];
}

/** A claim whose indicator could be computed. */
export interface MeasuredClaim {
  readonly key: ClaimKey;
  readonly isAdvantage: boolean;
  readonly standing: Exclude<Standing, 'not measured'>;
  readonly movement: 'rise' | 'fall' | 'still';
  readonly indicator: Indicator;
  readonly from: IndicatorState;
  readonly to: IndicatorState;
}

/** Why a claim could not be measured. */
export type Lack =
  | { readonly kind: 'series'; readonly series: readonly SeriesKey[] }
  | { readonly kind: 'figure'; readonly label: string; readonly period: string; readonly place: Place }
  | { readonly kind: 'undefined' };

export interface UnmeasuredClaim {
  readonly key: ClaimKey;
  readonly isAdvantage: boolean;
  readonly standing: 'not measured';
  /** The indicator that was tried or would be computed first. */
  readonly indicator: Indicator;
  readonly lack: Lack;
}

export type ClaimResult = MeasuredClaim | UnmeasuredClaim;

/** The nine claims with what the series show of each. */
export interface Scorecard {
  readonly from: Period;
  readonly to: Period;
  readonly results: readonly ClaimResult[];
  /** What the change of import prices is worth, % of GDP: −L(M/Y)·Δln(Pm/Pd). */
  readonly priceGain: number | undefined;
  /** Change in employment, per cent. */
  readonly employment: number | undefined;
  readonly volatility: { readonly deviation: number; readonly changes: number } | undefined;
  readonly notes: readonly Note[];
}

/** Movements below these say nothing: index points, or percentage points. */
const smallest = { index: 0.5, points: 0.1 };

/**
 * Measures the claims about a deficit, five advantages and four disadvantages, in two periods of a table. Each
 * uses the first of its indicators that the series allow, or names the series that it lacks. `In line` says
 * that the indicator moved in the direction that the claim names, no more: neither why, nor how much it
 * matters.
 *
 * @throws Refusal for periods that are not in the table, and for text, errors or wrong signs among the figures.
 */
export function scorecard(
  table: LabelledTable,
  askedFrom: Cell | undefined,
  askedTo: Cell | undefined,
): Scorecard {
  const chosen = claims.map((claim) => ({ claim, indicator: chooseIndicator(table, claim) }));
  const used = new Set(chosen.flatMap(({ indicator }) => (indicator ? seriesOf(table, indicator) : [])));
  const window = table.window([...used], askedFrom, askedTo);
  const [from, to] = [table.periods[window.from], table.periods[window.to]];
  if (from === undefined || to === undefined) throw new RangeError('A window has two periods.');
  return {
    from,
    to,
    results: chosen.map(({ claim, indicator }) => measure(table, window, claim, indicator)),
    priceGain: priceGain(table, window),
    employment: growthOf(table, window, 'employment'),
    volatility: volatility(table, window),
    notes: [...used]
      .filter(({ turned }) => turned)
      .map(({ label, labelPlace }) => balanceNotes.IMPORTS_FLIPPED({ series: label, place: labelPlace })),
  };
}

function chooseIndicator(table: LabelledTable, { indicators }: Claim): Indicator | undefined {
  return indicators.find(({ needs }) => table.has(...needs));
}

function seriesOf(table: LabelledTable, { needs }: Indicator): TableSeries[] {
  return needs.flatMap((key) => table.find(key) ?? []);
}

function measure(
  table: LabelledTable,
  window: PeriodWindow,
  { key, isAdvantage, indicators }: Claim,
  indicator: Indicator | undefined,
): ClaimResult {
  const claim = { key, isAdvantage };
  const unmeasured = (tried: Indicator, lack: Lack): UnmeasuredClaim => ({
    ...claim,
    standing: 'not measured',
    indicator: tried,
    lack,
  });
  if (indicator === undefined) {
    const nearest = nearestIndicator(table, indicators);
    const series = nearest.needs.filter((need) => !table.has(need));
    return unmeasured(nearest, { kind: 'series', series });
  }
  const missing = missingFigure(table, window, indicator);
  if (missing) return unmeasured(indicator, missing);
  const before = stateAt(table, window.from, indicator);
  const after = stateAt(table, window.to, indicator);
  const base = indicator.isIndex ? before.level / 100 : 1;
  const from = { ...before, shown: before.level / base };
  const to = { ...after, shown: after.level / base };
  const change = to.shown - from.shown;
  if (!Number.isFinite(change)) return unmeasured(indicator, { kind: 'undefined' });
  const isStill = Math.abs(change) < (indicator.isIndex ? smallest.index : smallest.points);
  const movement = isStill ? 'still' : change > 0 ? 'rise' : 'fall';
  const standing = isStill ? 'open' : movement === indicator.inLine ? 'in line' : 'not in line';
  return { ...claim, standing, movement, indicator, from, to };
}

/** The indicator of which the table lacks the fewest series; the first of several. */
function nearestIndicator(table: LabelledTable, indicators: readonly Indicator[]): Indicator {
  const lacking = ({ needs }: Indicator) => needs.filter((need) => !table.has(need)).length;
  return indicators.reduce((best, next) => (lacking(next) < lacking(best) ? next : best));
}

function missingFigure(table: LabelledTable, window: PeriodWindow, indicator: Indicator): Lack | undefined {
  for (const period of [window.from, window.to]) {
    const gap = seriesOf(table, indicator).find((series) => series.isMissing(period));
    if (gap) {
      return {
        kind: 'figure',
        label: gap.label,
        period: table.periods[period]?.text ?? '',
        place: gap.place(period),
      };
    }
  }
  return undefined;
}

function stateAt(table: LabelledTable, period: number, indicator: Indicator): Omit<IndicatorState, 'shown'> {
  const figures = seriesOf(table, indicator).map((series) => ({
    label: series.label,
    value: series.at(period),
    place: series.place(period),
  }));
  return { figures, level: indicator.level(...figures.map(({ value }) => value)) };
}

/** Figures of a series in both periods; undefined where one is not given. */
function ends(table: LabelledTable, window: PeriodWindow, key: SeriesKey): [number, number] | undefined {
  const series = table.find(key);
  if (!series?.isPresent(window.from) || !series.isPresent(window.to)) return undefined;
  return [series.at(window.from), series.at(window.to)];
}

/** What buyers of imports gain from a fall of import against domestic prices: −L(M/Y)·Δln(Pm/Pd), % of GDP. */
function priceGain(table: LabelledTable, window: PeriodWindow): number | undefined {
  const [imports, gdp, price, home] = (['imports', 'gdp', 'importPrice', 'domesticPrice'] as const).map(
    (key) => ends(table, window, key),
  );
  if (!imports || !gdp || !price || !home) return undefined;
  const relative = logChange(price[0], price[1]) - logChange(home[0], home[1]);
  return -100 * logMean(imports[0] / gdp[0], imports[1] / gdp[1]) * relative;
}

function growthOf(table: LabelledTable, window: PeriodWindow, key: SeriesKey): number | undefined {
  const figures = ends(table, window, key);
  return figures && 100 * (figures[1] / figures[0] - 1);
}

/** Fewer changes give no standard deviation worth a sentence. */
const fewestChanges = 8;

/** Standard deviation of the changes of the terms of trade between neighbouring periods of the window, per cent. */
function volatility(table: LabelledTable, { from, to }: PeriodWindow): Scorecard['volatility'] {
  const [own, foreign] = [table.find('exportPrice'), table.find('importPrice')];
  if (!own || !foreign) return undefined;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const changes: number[] = [];
  for (let period = first + 1; period <= last; period++) {
    const given = [period - 1, period].every((at) => own.isPresent(at) && foreign.isPresent(at));
    if (!given) continue;
    const change = (series: TableSeries) => logChange(series.at(period - 1), series.at(period));
    changes.push(100 * (change(own) - change(foreign)));
  }
  if (changes.length < fewestChanges) return undefined;
  const mean = compensatedSum(changes) / changes.length;
  const squares = compensatedSum(changes.map((change) => (change - mean) ** 2));
  return { deviation: Math.sqrt(squares / (changes.length - 1)), changes: changes.length };
}
