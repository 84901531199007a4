import type { Cell } from '../cell';
import type { Note } from '../note';
import { compensatedSum } from '../numeric/sum';
import type { Place } from '../place';
import { dictionary } from '../table/dictionary';
import type { LabelledTable, PeriodWindow } from '../table/labelledTable';
import type { Period } from '../table/periods';
import type { TableSeries } from '../table/tableSeries';
import { accountSource, type AccountSource } from './accountSource';
import { changeOf, combine, inPercentOf, type Amounts } from './amounts';
import { savingNotes, savingRefusals } from './refusals';
import { readSector, type LineSource, type SavingLineKey, type SectorSource } from './sectors';
import { comovement, type TwinDeficits } from './twinDeficits';

/** One line of saving less investment, signed so that the lines add up: investment is negative. */
export interface SavingLine {
  readonly key: SavingLineKey;
  /** `residual`: the current account less all other lines. */
  readonly basis: 'given' | 'residual';
  readonly amounts: Amounts;
  /** Cells of the two periods; none for a remainder. */
  readonly places: readonly Place[];
}

/** Where the current account comes from. `lines`: it is the sum of the lines, for want of another. */
export type AccountBasis = 'given' | 'computed' | 'lines';

/** The current account as saving less investment, in two periods. */
export interface SavingGap {
  readonly from: Period;
  readonly to: Period;
  readonly lines: readonly SavingLine[];
  /** S − I, the sum of the lines. */
  readonly sum: Amounts;
  /** Current account less S − I; undefined where a line is the remainder or the account the sum. */
  readonly discrepancy: Amounts | undefined;
  readonly account: Amounts & { readonly basis: AccountBasis; readonly places: readonly Place[] };
  readonly gdp: (Amounts & { readonly places: readonly Place[] }) | undefined;
  /** All investment that is given; undefined where none is. */
  readonly investment: (Amounts & { readonly privateOnly: boolean }) | undefined;
  /** Saving less investment of the government. */
  readonly government: Amounts;
  /** Over all periods of the table, in per cent of GDP where GDP is given. */
  readonly twin: TwinDeficits & { readonly periods: readonly Period[] };
  readonly unit: string | undefined;
  readonly notes: readonly Note[];
}

/**
 * The current account as saving less investment: CA = (S_p − I_p) + (S_g − I_g) + discrepancy. An identity,
 * exact by addition. A sector that is not given is the remainder, and the discrepancy with it; a given
 * government balance counts as S_g − I_g. The current account is taken as given, otherwise computed from
 * trade and income, otherwise the sum of the lines.
 *
 * Source: System of National Accounts 2008, ch. 26; BPM6, ch. 14.
 * @throws Refusal where no sector or no account is given, for bad figures in the two periods, and where a
 *   discrepancy above 0.5 % of GDP changes by more than every line.
 */
export function savingGap(
  table: LabelledTable,
  askedFrom: Cell | undefined,
  askedTo: Cell | undefined,
): SavingGap {
  const sectors = [readSector(table, 'private'), readSector(table, 'government')] as const;
  requireSectors(table, sectors);
  const account = accountSource(table);
  const remainder = sectors.find(({ isGiven }) => !isGiven);
  if (remainder && account === undefined) {
    throw savingRefusals.noAccount({ sector: remainder.name, place: { argument: table.argument } });
  }
  const gdp = table.find('gdp');
  const lineSeries = sectors.flatMap(({ lines }) => lines.flatMap(({ series }) => series ?? []));
  const used = [...lineSeries, ...(account?.series ?? []), ...(gdp ? [gdp] : [])];
  const window = table.window(used, askedFrom, askedTo);
  const [from, to] = [table.periods[window.from], table.periods[window.to]];
  if (from === undefined || to === undefined) throw new RangeError('A window has two periods.');
  const accountAmounts = account && amountsOf(account.at, window);
  const lines = linesOf(sectors, window, accountAmounts);
  const sum = combine((...figures) => compensatedSum(figures), ...lines.map(({ amounts }) => amounts));
  const discrepancy =
    accountAmounts && remainder === undefined
      ? combine((a = Number.NaN, b = Number.NaN) => a - b, accountAmounts, sum)
      : undefined;
  const accountPlaces = (account?.series ?? []).flatMap((series) => placesOf(series, window));
  const result: Omit<SavingGap, 'notes'> = {
    from,
    to,
    lines,
    sum,
    discrepancy,
    account: {
      ...(accountAmounts ?? sum),
      basis: account?.basis ?? 'lines',
      places: accountPlaces,
    },
    gdp: gdp && { ...amountsOf((period) => gdp.at(period), window), places: placesOf(gdp, window) },
    investment: investmentOf(lines),
    government: combine(
      (...figures) => compensatedSum(figures),
      ...lines.filter(({ key }) => key.startsWith('government')).map(({ amounts }) => amounts),
    ),
    twin: twinOf(table, sectors[1], account, gdp),
    unit: used[0]?.unit,
  };
  requireAttributable(result);
  return { ...result, notes: notesOn(result, remainder, table) };
}

function requireSectors(table: LabelledTable, sectors: readonly SectorSource[]): void {
  if (sectors.some(({ isGiven }) => isGiven)) return;
  throw savingRefusals.noSector({
    given: table.allSeries.map(({ label }) => label),
    place: { argument: table.argument },
  });
}

function amountsOf(at: (period: number) => number, { from, to }: PeriodWindow): Amounts {
  return { from: at(from), to: at(to) };
}

function placesOf(series: TableSeries, { from, to }: PeriodWindow): Place[] {
  return [series.place(from), series.place(to)];
}

function linesOf(
  sectors: readonly SectorSource[],
  window: PeriodWindow,
  account: Amounts | undefined,
): SavingLine[] {
  const sources = sectors.flatMap(({ lines }) => lines);
  const given = sources.filter(({ series }) => series !== undefined);
  const others = combine(
    (...figures) => compensatedSum(figures),
    ...given.map((source) => signedAmounts(source, window)),
  );
  return sources.map((source): SavingLine => {
    const { key, series } = source;
    if (series) {
      const amounts = signedAmounts(source, window);
      return { key, basis: 'given', amounts, places: placesOf(series, window) };
    }
    const amounts = combine((all = Number.NaN, known = Number.NaN) => all - known, account ?? others, others);
    return { key, basis: 'residual', amounts, places: [] };
  });
}

function signedAmounts({ series, sign }: LineSource, window: PeriodWindow): Amounts {
  return amountsOf((period) => sign * (series?.at(period) ?? Number.NaN), window);
}

function investmentOf(lines: readonly SavingLine[]): SavingGap['investment'] {
  const byKey = (key: SavingLineKey) => lines.find((line) => line.key === key)?.amounts;
  const ofPrivate = byKey('privateInvestment');
  if (ofPrivate === undefined) return undefined;
  const ofGovernment = byKey('governmentInvestment');
  const given = ofGovernment ? [ofPrivate, ofGovernment] : [ofPrivate];
  return {
    ...combine((...figures) => -compensatedSum(figures), ...given),
    privateOnly: ofGovernment === undefined,
  };
}

function twinOf(
  table: LabelledTable,
  government: SectorSource,
  account: AccountSource | undefined,
  gdp: TableSeries | undefined,
): SavingGap['twin'] {
  const figures = (series: readonly TableSeries[], at: (period: number) => number) =>
    Float64Array.from(table.periods.keys(), (period) =>
      [...series, ...(gdp ? [gdp] : [])].every((one) => one.isPresent(period) && isFigure(one, period))
        ? at(period) / (gdp ? gdp.at(period) / 100 : 1)
        : Number.NaN,
    );
  const governmentSeries = government.lines.flatMap(({ series }) => series ?? []);
  const twin =
    account && government.isGiven
      ? comovement(
          figures(account.series, account.at),
          figures(governmentSeries, (period) =>
            compensatedSum(
              government.lines.map(({ series, sign }) => sign * (series?.at(period) ?? Number.NaN)),
            ),
          ),
        )
      : comovement(new Float64Array(0), new Float64Array(0));
  return { ...twin, periods: table.periods };
}

/** Figures outside the two periods only describe; one that is no number is left aside there. */
function isFigure(series: TableSeries, period: number): boolean {
  return typeof series.cell(period) === 'number';
}

/** Four significant figures, written alike on every machine and never with an exponent. */
const inFour = new Intl.NumberFormat('en-US', { minimumSignificantDigits: 4, maximumSignificantDigits: 4 });

/** @throws Refusal (#N/A) where a discrepancy worth a remark moves more than every line. */
function requireAttributable({ lines, discrepancy, account, gdp, unit }: Omit<SavingGap, 'notes'>): void {
  if (discrepancy === undefined || (gdp && !isNotable(inPercentOf(gdp, discrepancy)))) return;
  const drift = Math.abs(changeOf(discrepancy));
  const largest = Math.max(...lines.map(({ amounts }) => Math.abs(changeOf(amounts))));
  const [place] = account.places;
  if (drift <= largest || place === undefined) return;
  const written = (amount: number) => `${inFour.format(amount)}${unit === undefined ? '' : ` ${unit}`}`;
  throw savingRefusals.discrepancyDominates({
    discrepancy: written(drift),
    largest: written(largest),
    place,
  });
}

/** A discrepancy above this, in per cent of GDP, is said; one below it is rounding, and refuses nothing. */
const notableDiscrepancy = 0.5;

function isNotable({ from, to }: Amounts): boolean {
  return Math.max(Math.abs(from), Math.abs(to)) > notableDiscrepancy;
}

function notesOn(
  { lines, discrepancy, account, gdp, from, to }: Omit<SavingGap, 'notes'>,
  remainder: SectorSource | undefined,
  table: LabelledTable,
): Note[] {
  const residual = lines.find(({ basis }) => basis === 'residual');
  const notes: Note[] = [];
  if (residual && remainder) {
    notes.push(
      savingNotes.SECTOR_RESIDUAL({
        line: lineNames[residual.key],
        covered: table.has('governmentBalance') ? dictionary.governmentBalance.label : 'the other sector',
      }),
    );
  }
  if (account.basis === 'computed') notes.push(savingNotes.ACCOUNT_COMPUTED({}));
  if (account.basis === 'lines') notes.push(savingNotes.ACCOUNT_FROM_LINES({}));
  if (discrepancy && gdp) {
    const shares = inPercentOf(gdp, discrepancy);
    (['from', 'to'] as const).forEach((end, at) => {
      const place = account.places[at];
      if (Math.abs(shares[end]) <= notableDiscrepancy || place === undefined) return;
      const period = (end === 'from' ? from : to).text;
      notes.push(savingNotes.DISCREPANCY({ share: shares[end].toFixed(1), period, place }));
    });
  }
  return notes;
}

/** The lines as result tables and sentences name them. */
export const lineNames: Readonly<Record<SavingLineKey, string>> = {
  privateSaving: 'Private saving',
  privateInvestment: 'Private investment',
  privateGap: 'Private saving less investment',
  governmentSaving: 'Government saving',
  governmentInvestment: 'Government investment',
  governmentGap: 'Government saving less investment',
};
