import type { Cells } from '../core/cell';
import { nameOfLabel, unitOfLabel } from '../core/table/dictionary';
import { readAddress } from '../functions/addresses';
import { inline } from '../text/inline';
import type { Beside, ReadArgument } from './selectionReading';

/**
 * The range whose surroundings name its cells: the first argument on a sheet that holds figures. A list of
 * names has no unit above it.
 */
interface Main {
  readonly range: Excel.Range;
  readonly region: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/** Queues what is needed to look around the inputs of a call. */
export function startBeside(context: Excel.RequestContext, given: readonly ReadArgument[]): Main | undefined {
  const onSheet = given.filter((argument) => argument.state === 'read');
  const main = onSheet.find(({ address, cells }) => address !== undefined && hasFigures(cells));
  if (main?.address === undefined) return undefined;
  const area = readAddress(main.address);
  if (area?.sheet === undefined) return undefined;
  const rows = main.cells.length;
  const columns = main.cells[0]?.length ?? 0;
  const range = context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.row, area.column, rows, columns);
  const region = range.getCell(0, 0).getSurroundingRegion();
  range.load('rowIndex,columnIndex');
  region.load('rowIndex,columnIndex,rowCount,columnCount');
  return { range, region, rows, columns };
}

function hasFigures(cells: Cells): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === 'number'));
}

interface Labels {
  /** Beside a column of figures, or above a row of them. */
  readonly names: Excel.Range | undefined;
  readonly headers: Excel.Range | undefined;
  readonly isBlock: boolean;
}

/**
 * Reads the names and the unit beside ranges: for figures in a column the names in the first column of the
 * region around them and the unit in the header above; for figures in a row the other way round.
 */
export async function readBeside(
  context: Excel.RequestContext,
  surroundings: readonly (Main | undefined)[],
): Promise<Beside[]> {
  const labels = surroundings.map((main) => main && labelsOf(main));
  await context.sync();
  return labels.map((found) => (found ? besideOf(found) : {}));
}

function labelsOf({ range, region, rows, columns }: Main): Labels {
  const isAcross = rows === 1 && columns > 1;
  const down = range.rowIndex - region.rowIndex;
  const right = range.columnIndex - region.columnIndex;
  const top = region.getCell(0, right);
  const left = region.getCell(down, 0);
  // A range that starts the region has nothing beside it that could name its cells.
  const above = down > 0 ? top.getAbsoluteResizedRange(isAcross ? 1 : down, columns) : undefined;
  const beside = right > 0 ? left.getAbsoluteResizedRange(rows, isAcross ? right : 1) : undefined;
  const [names, headers] = isAcross ? [above, beside] : [beside, above];
  names?.load('text');
  headers?.load('values');
  return { names, headers, isBlock: rows > 1 && columns > 1 };
}

function besideOf({ names, headers, isBlock }: Labels): Beside {
  const texts = names?.text.flat().map((text) => text.trim());
  const values = (headers?.values ?? []) as readonly (readonly unknown[])[];
  // The header nearest to the figures counts; a title may stand above it.
  const nearest = (labels: readonly unknown[]) =>
    labels.filter((label): label is string => typeof label === 'string' && label !== '').at(-1);
  const first = nearest(isBlock ? values.map((row) => row[0]) : values.flat());
  const unit = first === undefined ? undefined : unitOfLabel(first);
  const across = (values[0] ?? []).map((_, column) => nearest(values.map((row) => row[column])) ?? '');
  return {
    ...(isComplete(texts) && { names: texts.map(inline) }),
    ...(isBlock && isComplete(across) && { across: across.map(nameOfLabel).map(inline) }),
    ...(unit !== undefined && { unit }),
  };
}

function isComplete(texts: readonly string[] | undefined): texts is readonly string[] {
  return texts !== undefined && texts.length > 0 && texts.every((text) => text !== '');
}
