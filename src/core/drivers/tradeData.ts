import { balanceNotes } from '../balance/notes';
import type { Cell } from '../cell';
import type { Note } from '../note';
import type { Place } from '../place';
import { dictionary, type SeriesKey } from '../table/dictionary';
import type { LabelledTable, PeriodWindow } from '../table/labelledTable';
import type { Period } from '../table/periods';
import type { TableSeries } from '../table/tableSeries';
import { driverNotes } from './notes';
import { driverRefusals } from './refusals';
import { pricesAndVolumes, requireConsistency } from './consistency';
import { plausibilityNotes } from './plausibility';
import { hasMixedUnits, percentFactor, tariffReader } from './tariff';
import type { ImportState, TradeSeries, TradeState } from './tradeState';

/** How deep a side of trade can be split: 1 the flow alone, 2 with prices, 3 with demand, 4 with relative prices. */
export type Tier = 1 | 2 | 3 | 4;

/** The periods of a window as states, with what is needed to trace every figure to its cell. */
export interface DriverData<State extends ImportState = ImportState> {
  /** From `from` to `to`, in that order. */
  readonly states: readonly State[];
  readonly periods: readonly Period[];
  readonly tiers: { readonly exports: Tier; readonly imports: Tier };
  /** The series that are used. */
  readonly given: ReadonlySet<SeriesKey>;
  readonly unit: string | undefined;
  readonly notes: readonly Note[];
  /** Where a figure stands, `period` counted as in `states`; undefined for a series not used. */
  readonly place: (series: SeriesKey, period: number) => Place | undefined;
}

/** Both sides of trade. */
export type TradeData = DriverData<TradeState>;

/** The series that a side needs for each tier above the first; a list of alternatives per tier. */
type Ladder = readonly (readonly (readonly SeriesKey[])[])[];

const exportLadder: Ladder = [
  [['exportPrice'], ['exportVolume']],
  [['foreignDemand']],
  [['foreignPrice', 'exchangeRate'], ['realExchangeRate']],
];
const importLadder: Ladder = [[['importPrice'], ['importVolume']], [['domesticDemand']], [['domesticPrice']]];

/** What else is used where the imports side has reached a tier. */
const extras: readonly { readonly key: SeriesKey; readonly from: Tier }[] = [
  { key: 'governmentDemand', from: 3 },
  { key: 'tariff', from: 3 },
  { key: 'nonCompetingImports', from: 3 },
  { key: 'exchangeRate', from: 2 },
  { key: 'gdp', from: 1 },
];

function climb(table: LabelledTable, ladder: Ladder): { tier: Tier; used: SeriesKey[] } {
  const used: SeriesKey[] = [];
  let tier: Tier = 1;
  for (const alternatives of ladder) {
    const found = alternatives.find((keys) => table.has(...keys));
    if (found === undefined) break;
    used.push(...found);
    tier = (tier + 1) as Tier;
  }
  return { tier, used };
}

/**
 * Reads what an attribution needs from a labelled table: the deepest tier that its series allow on each
 * side of trade, the extras, and every figure from `from` to `to`.
 * @throws Refusal for missing or bad figures in the window, mixed units, parts larger than their whole.
 */
export function readTradeData(table: LabelledTable, from: Cell | undefined, to: Cell | undefined): TradeData {
  table.require('exports', 'imports');
  const exports = climb(table, exportLadder);
  const imports = climb(table, importLadder);
  const used = find(table, [
    'exports',
    'imports',
    ...exports.used,
    ...imports.used,
    ...extrasOf(imports.tier),
    'exportVolume',
    'importVolume',
  ]);
  const data = readWindow(table, used, { exports: exports.tier, imports: imports.tier }, from, to);
  return { ...data, states: data.states.filter(hasExports) };
}

/** True of every state of a table with exports: reading refuses a period without. */
function hasExports(state: ImportState): state is TradeState {
  return state.exports !== undefined;
}

/**
 * Reads the imports side alone, which must reach demand.
 * @throws Refusal as {@link readTradeData}, and where imports, their price (or volume) or demand are missing.
 */
export function readImportData(
  table: LabelledTable,
  from: Cell | undefined,
  to: Cell | undefined,
): DriverData {
  table.require('imports', table.has('importVolume') ? 'importVolume' : 'importPrice', 'domesticDemand');
  const { tier, used: ladder } = climb(table, importLadder);
  const used = find(table, [
    'imports',
    ...ladder,
    ...extrasOf(tier).filter((key) => key !== 'gdp' && key !== 'governmentDemand'),
    'importVolume',
  ]);
  return readWindow(table, used, { exports: 1, imports: tier }, from, to);
}

function extrasOf(tier: Tier): SeriesKey[] {
  return extras.filter(({ from }) => tier >= from).map(({ key }) => key);
}

function find(table: LabelledTable, wanted: readonly SeriesKey[]): Map<SeriesKey, TableSeries> {
  return new Map(
    wanted.flatMap((key) => {
      const series = table.find(key);
      return series ? [[key, series] as const] : [];
    }),
  );
}

function readWindow(
  table: LabelledTable,
  used: ReadonlyMap<SeriesKey, TableSeries>,
  tiers: DriverData['tiers'],
  from: Cell | undefined,
  to: Cell | undefined,
): DriverData {
  const window = table.window([...used.values()], from, to);
  const indices = indicesOf(window);
  const periods = indices.flatMap((index) => table.periods[index] ?? []);
  requireOneFrequency(periods);
  const states = indices.map(stateReader(used));
  const place = (series: SeriesKey, period: number) => used.get(series)?.place(indices[period] ?? 0);
  const data: DriverData = {
    states,
    periods,
    tiers,
    given: new Set(used.keys()),
    unit: used.get('exports')?.unit ?? used.get('imports')?.unit,
    place,
    notes: [...readingNotes(table, used, indices[0] ?? 0), ...plausibilityNotes(states, place)],
  };
  requireConsistency(data, used, indices);
  return data;
}

/** From may lie after to: the figures then run backwards. */
function indicesOf({ from, to }: PeriodWindow): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, offset) => from + step * offset);
}

function requireOneFrequency(periods: readonly Period[]): void {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return;
  if (first.frequency === 'other' || last.frequency === 'other' || first.frequency === last.frequency) return;
  throw driverRefusals.frequenciesDiffer({ from: first.text, to: last.text, place: first.place });
}

/** Reads the states of a table; the unit of a tariff is found once for all of them. */
function stateReader(used: ReadonlyMap<SeriesKey, TableSeries>): (index: number) => ImportState {
  const readers = [...used].flatMap(([key, series]): [TradeSeries, (index: number) => number][] =>
    key === 'exportVolume' || key === 'importVolume'
      ? []
      : // Every other series that is read is one that a trade state holds.
        [[key as TradeSeries, key === 'tariff' ? tariffReader(series) : (index) => series.at(index)]],
  );
  const [x, m] = [used.get('exportVolume'), used.get('importVolume')];
  return (index) => {
    const state: { -readonly [Series in keyof ImportState]: ImportState[Series] } = { imports: Number.NaN };
    for (const [key, read] of readers) state[key] = read(index);
    if (x && state.exports !== undefined && state.exportPrice === undefined) {
      state.exportPrice = state.exports / x.at(index);
    }
    if (m && state.importPrice === undefined) state.importPrice = state.imports / m.at(index);
    return state;
  };
}

/** What a reader should know about how the table was read. */
function readingNotes(
  table: LabelledTable,
  used: ReadonlyMap<SeriesKey, TableSeries>,
  index: number,
): Note[] {
  const notes: Note[] = [];
  for (const series of used.values()) {
    if (series.turned)
      notes.push(balanceNotes.IMPORTS_FLIPPED({ series: series.label, place: series.labelPlace }));
  }
  for (const { value, price, volume } of pricesAndVolumes) {
    const series = used.get(volume);
    if (series && !used.has(price)) {
      notes.push(
        driverNotes['PRICE-FROM-VOLUME']({
          price: dictionary[price].label,
          value: dictionary[value].label,
          volume: series.label,
          place: series.place(index),
        }),
      );
    }
  }
  const government = used.get('governmentDemand');
  if (government) notes.push(driverNotes['CHAINED-VOLUMES?']({ place: government.labelPlace }));
  const tariff = used.get('tariff');
  if (tariff && percentFactor(tariff) !== 1) {
    notes.push(driverNotes['TARIFF-IN-PERCENT']({ place: tariff.labelPlace }));
  }
  if (tariff && hasMixedUnits(tariff)) notes.push(driverNotes['TARIFF-UNIT?']({ place: tariff.labelPlace }));
  return [...notes, ...notUsed(table, used)];
}

/** Series that the functions know but that the tier cannot use yet, with what they wait for. */
function notUsed(table: LabelledTable, used: ReadonlyMap<SeriesKey, TableSeries>): Note[] {
  const waiting: readonly { readonly key: SeriesKey; readonly needs: readonly SeriesKey[] }[] = [
    { key: 'foreignDemand', needs: ['exportPrice'] },
    { key: 'foreignPrice', needs: ['exportPrice', 'foreignDemand', 'exchangeRate'] },
    { key: 'domesticDemand', needs: ['importPrice'] },
    { key: 'domesticPrice', needs: ['importPrice', 'domesticDemand'] },
    { key: 'governmentDemand', needs: ['importPrice', 'domesticDemand'] },
    { key: 'tariff', needs: ['importPrice', 'domesticDemand'] },
    { key: 'nonCompetingImports', needs: ['importPrice', 'domesticDemand'] },
  ];
  // Where imports are read alone, the series of exports and the parts of demand are nobody's business.
  const ofImports: readonly SeriesKey[] = ['domesticPrice', 'tariff', 'nonCompetingImports'];
  const isAsked = (key: SeriesKey) => used.has('exports') || ofImports.includes(key);
  const notes = waiting.flatMap(({ key, needs }) => {
    const series = table.find(key);
    if (!series || used.has(key) || !isAsked(key)) return [];
    const missing = needs.filter((need) => !used.has(need)).map((need) => dictionary[need].label);
    return [
      driverNotes['SERIES-NOT-USED']({ series: series.label, needs: missing, place: series.labelPlace }),
    ];
  });
  const real = table.find('realExchangeRate');
  return real && used.has('foreignPrice')
    ? [...notes, driverNotes['REAL-RATE-NOT-USED']({ place: real.labelPlace })]
    : notes;
}
