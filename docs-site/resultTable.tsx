import type { Cell, Cells } from '../src/core/cell';
import { NumberWriter } from '../src/text/numberWriter';
import type { Beside } from './besideArea';
import { cellText } from './cellText';

const numbers = new NumberWriter('en-US');
/** A longer result is cut in the middle. */
const mostRows = 20;
const shownAtTop = 4;
const shownAtBottom = 8;

interface Row {
  readonly name: string | undefined;
  readonly cells: readonly Cell[];
}

/**
 * The cells of a result as a table. Labels that stand beside the inputs on the sheet come first; figures of a
 * column share their decimals.
 */
export function ResultTable({ cells, beside }: { cells: Cells; beside: Beside }) {
  const hasHeader = cells.length > 1 && (cells[0] ?? []).every((cell) => typeof cell === 'string');
  const [header, body] = hasHeader ? [cells[0] ?? [], cells.slice(1)] : [undefined, cells];
  const names = beside.names?.length === body.length ? beside.names : undefined;
  const rows = writeColumns(body).map((written, at): Row => ({ name: names?.[at], cells: written }));
  const hidden = rows.length > mostRows ? rows.length - shownAtTop - shownAtBottom : 0;
  const width = (names ? 1 : 0) + (body[0]?.length ?? 0);
  const isFigure = (column: number) => body.some((row) => typeof row[column] === 'number');
  const draw = (part: readonly Row[]) =>
    part.map((row, at) => <ResultRow key={at} row={row} isFigure={isFigure} />);
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Cells of the result">
      <table class="result">
        {header && (
          <thead>
            <tr>
              {names && <th scope="col">{beside.title}</th>}
              {header.map((cell, column) => (
                <th key={column} scope="col" class={isFigure(column) ? 'number' : undefined}>
                  {cellText(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {hidden === 0 ? draw(rows) : draw(rows.slice(0, shownAtTop))}
          {hidden > 0 && (
            <tr class="more">
              <td colSpan={width}>{hidden} more rows</td>
            </tr>
          )}
          {hidden > 0 && draw(rows.slice(-shownAtBottom))}
        </tbody>
      </table>
    </div>
  );
}

/** The first cell names the row, unless a label from the sheet does. */
function ResultRow({ row, isFigure }: { row: Row; isFigure: (column: number) => boolean }) {
  return (
    <tr>
      {row.name !== undefined && <th scope="row">{row.name}</th>}
      {row.cells.map((cell, column) =>
        column === 0 && row.name === undefined && row.cells.length > 1 ? (
          <th key={column} scope="row">
            {cellText(cell)}
          </th>
        ) : (
          <td key={column} class={isFigure(column) ? 'number' : undefined}>
            {cellText(cell)}
          </td>
        ),
      )}
    </tr>
  );
}

function writeColumns(rows: Cells): string[][] {
  const columns = (rows[0] ?? []).map((_, column) => writeColumn(rows.map((row) => row[column] ?? '')));
  return rows.map((_, row) => columns.map((column) => column[row] ?? ''));
}

function writeColumn(cells: readonly Cell[]): string[] {
  const figures = numbers.column(cells.map((cell) => (typeof cell === 'number' ? cell : null)));
  const areYears = cells.every(
    (cell) => typeof cell !== 'number' || (Number.isInteger(cell) && cell > 1000 && cell < 3000),
  );
  return cells.map((cell, index) => {
    return typeof cell === 'number' && !areYears ? (figures[index] ?? '') : cellText(cell);
  });
}
