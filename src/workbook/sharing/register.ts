import type { Cells } from '../../core/cell';
import { CellError } from '../../core/cell';
import { columnLetters, quoteSheet, readAddress } from '../../functions/addresses';
import { sharingText } from '../../text/paneSharing';
import type { CellPlace } from './cellPlace';
import { followInputs } from './trackedInputs';
import type { TradeFormula } from './workbookScan';

/** Where a result that was frozen stands and what it was. */
export interface FrozenResult {
  /** The row of the register that keeps it, counted from 0. */
  readonly registerRow: number;
  /** Where the result stood when it was frozen. */
  readonly addressThen: string;
  /** Where it stands now; undefined where its cell was deleted. */
  readonly now: CellPlace | undefined;
  readonly formula: string;
  /** The formula that follows the inputs; empty where there is none. */
  readonly follower: string;
  readonly rows: number;
  readonly columns: number;
  readonly numberFormats: readonly (readonly string[])[];
  readonly fingerprint: string;
  readonly version: string;
  readonly frozenOn: string;
}

/** Name of the sheet that keeps frozen formulas. It is a key and is not translated. */
export const registerSheet = 'Trade register';
/** The first row with a frozen result; a title, an explanation and the headers stand above. */
export const firstRegisterRow = 4;
/** Columns before the number formats, which may need several cells. */
export const fixedColumns = 9;
/** Excel takes 32,767 characters in a cell; the apostrophe in front counts as well. */
const mostCharacters = 30_000;

const asLiteral = (text: string) => `'${text}`;

/** The rows above the frozen results. */
export function registerHead(): string[][] {
  const blank = (texts: readonly string[]) => [
    ...texts,
    ...Array.from({ length: fixedColumns + 1 - texts.length }, () => ''),
  ];
  const columns = sharingText.registerColumns;
  return [
    blank([sharingText.registerTitle]),
    blank([sharingText.registerExplained]),
    blank([]),
    [
      columns.now,
      columns.address,
      columns.formula,
      columns.inputs,
      columns.rows,
      columns.columns,
      columns.date,
      columns.version,
      columns.check,
      columns.formats,
    ],
  ];
}

/** A row of the register as it is written to the sheet. Texts carry the apostrophe that keeps them texts. */
export function registerRow(result: TradeFormula, version: string, date: string): (string | number)[] {
  const { sheet, row, column, address, formula, cells, numberFormats } = result;
  return [
    // A reference, so that Excel moves it along when rows are inserted or the sheet is renamed.
    `=${quoteSheet(sheet)}!$${columnLetters(column)}$${row + 1}`,
    asLiteral(address),
    asLiteral(formula),
    followInputs(formula, sheet) ?? '',
    cells.length,
    cells[0]?.length ?? 1,
    asLiteral(date),
    asLiteral(version),
    asLiteral(fingerprintOf(cells)),
    ...chunksOf(JSON.stringify(packed(numberFormats))).map(asLiteral),
  ];
}

/**
 * Reads the register back.
 * @param values the cells of the register from its first row and column on, as values
 * @param formulas the same cells as formulas
 */
export function readRegister(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): FrozenResult[] {
  return values.flatMap((row, index): FrozenResult[] => {
    const [, address, formula, , rows, columns, date, version, check, ...formats] = row.map(String);
    const isEntry = index >= firstRegisterRow && formula?.startsWith('=') === true;
    if (!isEntry || address === undefined) return [];
    const size = { rows: Number(rows), columns: Number(columns) };
    const numberFormats = unpacked(formats.join(''), size);
    if (numberFormats === undefined) return [];
    return [
      {
        registerRow: index,
        addressThen: address,
        now: placeOf(formulas[index]?.[0]),
        formula,
        follower: followerOf(formulas[index]?.[3]),
        ...size,
        numberFormats,
        fingerprint: check ?? '',
        version: version ?? '',
        frozenOn: date ?? '',
      },
    ];
  });
}

function followerOf(cell: unknown): string {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : '';
}

function placeOf(reference: unknown): FrozenResult['now'] {
  // Where the cell was deleted Excel has put #REF! in the place of its address.
  const area = typeof reference === 'string' ? readAddress(reference.replace(/^=/, '')) : undefined;
  return area?.sheet === undefined ? undefined : { sheet: area.sheet, row: area.row, column: area.column };
}

/** Number formats row by row as runs: most results use a few formats for many cells. */
function packed(formats: readonly (readonly string[])[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const format of formats.flat()) {
    const last = runs.at(-1);
    if (last?.[0] === format) last[1] += 1;
    else runs.push([format, 1]);
  }
  return runs;
}

function unpacked(
  text: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string[][] | undefined {
  let runs: unknown;
  try {
    runs = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(runs)) return undefined;
  const formats = runs.flatMap((run: unknown) => {
    const [format, count] = Array.isArray(run) ? (run as unknown[]) : [];
    return typeof format === 'string' && typeof count === 'number'
      ? Array.from({ length: count }, () => format)
      : [];
  });
  if (!(rows > 0 && columns > 0) || formats.length !== rows * columns) return undefined;
  return Array.from({ length: rows }, (_, row) => formats.slice(row * columns, (row + 1) * columns));
}

function chunksOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / mostCharacters) }, (_, index) =>
    text.slice(index * mostCharacters, (index + 1) * mostCharacters),
  );
}

/** A short text that differs where values differ: FNV-1a over the values in full precision. */
export function fingerprintOf(cells: Cells): string {
  const text = JSON.stringify(
    cells.map((row) => row.map((cell) => (cell instanceof CellError ? [cell.code] : (cell ?? '')))),
  );
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
