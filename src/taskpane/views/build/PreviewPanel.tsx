import { CellError, type Cell, type Cells } from '../../../core/cell';
import type { NumberWriter } from '../../../text/numberWriter';
import { buildText as text } from '../../../text/paneBuild';
import { paneText } from '../../../text/pane';
import { sizeOf } from '../../../workbook/actions/resultFormat';
import { attempt } from '../../parts/attempt';
import type { Preview } from './preview';

const shownRows = 6;
const shownColumns = 4;

/** What the formula will show: its first rows, or why it refuses. */
export function PreviewPanel({
  preview,
  numbers,
  select,
}: {
  preview: Preview;
  numbers: NumberWriter;
  select: (address: string) => Promise<void>;
}) {
  return (
    <div class="stack build-preview">
      <h2 class="caption build-label">{text.preview}</h2>
      {preview.kind === 'result' && <FirstRows cells={preview.cells} numbers={numbers} />}
      <div role="status">
        <p class={preview.kind === 'result' ? 'caption' : ''}>{sentenceOf(preview)}</p>
      </div>
      {preview.kind === 'refusal' && (
        <div class="message warning">
          <p>{preview.sentence}</p>
          <GoTo address={preview.address} select={select} />
        </div>
      )}
    </div>
  );
}

function sentenceOf(preview: Preview): string {
  switch (preview.kind) {
    case 'incomplete':
      return text.incomplete({ names: preview.names.join(', ') });
    case 'working':
      return text.working;
    case 'invalid':
      return text.invalid;
    case 'unreadable':
      return text.unreadable({ texts: preview.texts.join(', ') });
    case 'failed':
      return paneText.failed(preview.reason);
    case 'refusal':
      return text.refused;
    case 'result': {
      const { rows, columns } = sizeOf(preview.cells);
      return text.shown({
        rows: Math.min(rows, shownRows),
        columns: Math.min(columns, shownColumns),
        ofRows: rows,
        ofColumns: columns,
      });
    }
  }
}

function GoTo({
  address,
  select,
}: {
  address: string | undefined;
  select: (address: string) => Promise<void>;
}) {
  if (address === undefined) return null;
  return (
    <p>
      <button
        type="button"
        class="link"
        onClick={() => {
          attempt(() => select(address));
        }}
      >
        {text.goTo({ address })}
      </button>
    </p>
  );
}

function FirstRows({ cells, numbers }: { cells: Cells; numbers: NumberWriter }) {
  const rows = cells.slice(0, shownRows).map((row) => row.slice(0, shownColumns));
  const written = columnsOf(rows, numbers);
  const hasHeader = rows.length > 1 && (rows[0] ?? []).every((cell) => typeof cell === 'string');
  return (
    <div class="build-scroll" tabIndex={0} role="region" aria-label={text.preview}>
      <table class="build-table">
        {hasHeader && (
          <thead>
            <tr>
              {rows[0]?.map((_, column) => (
                <th key={column} scope="col" class={isNumeric(rows, column) ? 'number' : ''}>
                  {written[column]?.[0]}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.slice(hasHeader ? 1 : 0).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} class={typeof cell === 'number' ? 'number' : ''}>
                  {written[column]?.[at + (hasHeader ? 1 : 0)]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isNumeric(rows: Cells, column: number): boolean {
  return rows.some((row) => typeof row[column] === 'number');
}

/** The cells of each column as text, its figures with equal decimals. */
function columnsOf(rows: Cells, numbers: NumberWriter): string[][] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    const figures = numbers.column(cells.map((cell) => (typeof cell === 'number' ? cell : null)));
    // Years and counts are read without separators.
    const areYears = cells.every((cell) => typeof cell !== 'number' || isPlainWhole(cell));
    return cells.map((cell, at) =>
      typeof cell === 'number' ? (areYears ? String(cell) : (figures[at] ?? '')) : textOf(cell),
    );
  });
}

function isPlainWhole(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0 && figure < 10_000;
}

function textOf(cell: Exclude<Cell, number>): string {
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell ?? '';
}
