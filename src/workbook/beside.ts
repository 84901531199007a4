import { unitOfLabel } from '../core/table/dictionary';
import { readAddress } from '../functions/addresses';
import type { Beside, ReadArgument } from './selectionReading';

/** The range whose surroundings name its cells: the first argument that lies on a sheet. */
interface Main {
  readonly range: Excel.Range;
  readonly region: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/** Queues what is needed to look around the inputs of a call. */
export function startBeside(context: Excel.RequestContext, given: readonly ReadArgument[]): Main | undefined {
  const main = given.find((argument) => argument.state === 'read' && argument.address !== undefined);
  if (main?.state !== 'read' || main.address === undefined) return undefined;
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

interface Labels {
  /** Beside a column of figures, or above a row of them. */
  readonly names: Excel.Range | undefined;
  readonly headers: Excel.Range | undefined;
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
  const [toNames, toHeaders] = isAcross ? [down, right] : [right, down];
  // A range that starts the region has nothing beside it that could name its cells.
  const names =
    toNames < 1
      ? undefined
      : isAcross
        ? region.getCell(0, right).getAbsoluteResizedRange(1, columns)
        : region.getCell(down, 0).getAbsoluteResizedRange(rows, 1);
  const headers =
    toHeaders < 1
      ? undefined
      : isAcross
        ? region.getCell(down, 0).getAbsoluteResizedRange(1, toHeaders)
        : region.getCell(0, right).getAbsoluteResizedRange(toHeaders, 1);
  names?.load('text');
  headers?.load('values');
  return { names, headers };
}

function besideOf({ names, headers }: Labels): Beside {
  const texts = names?.text.flat().map((text) => text.trim());
  const labels = (headers?.values.flat() ?? []) as unknown[];
  // The header nearest to the figures counts; a title may stand above it.
  const header = labels.filter((label) => typeof label === 'string' && label !== '').at(-1);
  const unit = typeof header === 'string' ? unitOfLabel(header) : undefined;
  return {
    ...(texts?.every((text) => text !== '') === true && { names: texts }),
    ...(unit !== undefined && { unit }),
  };
}
