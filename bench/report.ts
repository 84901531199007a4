/** What a row must not exceed: a time, or a multiple of its peer. */
export type Budget = { readonly milliseconds: number } | { readonly ratio: number };

/** One line of the table: what was measured, its median, and how it stands against a peer or a budget. */
export interface Row {
  readonly what: string;
  /** Size of the input, for rows of one function that grow: their cost per cell is compared. */
  readonly cells?: number;
  /** Milliseconds; undefined where it could not be measured. */
  readonly median: number | undefined;
  readonly against?: string;
  readonly peer?: number | undefined;
  readonly budget?: Budget;
}

const header = ['what', 'median', 'per cell', 'to row before', 'against', 'median', 'ratio', 'budget', ''];

/** Prints the table; a row beyond its budget is marked at its end. */
export function printTable(rows: readonly Row[]): void {
  const lines = rows.map((row, at) => cellsOf(row, rows[at - 1]));
  const widths = header.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of [header, ...lines]) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function cellsOf(row: Row, before: Row | undefined): string[] {
  const { what, cells, median, against, peer, budget } = row;
  const ratio = median === undefined || peer === undefined ? undefined : median / peer;
  const cost = costPerCell(row);
  const costBefore = before?.what === what ? costPerCell(before) : undefined;
  return [
    cells === undefined ? what : `${what}, ${cells.toLocaleString('en-US')} cells`,
    milliseconds(median),
    cost === undefined ? '' : `${(1e6 * cost).toFixed(0)} ns`,
    cost === undefined || costBefore === undefined ? '' : times(cost / costBefore),
    against ?? '',
    against === undefined ? '' : milliseconds(peer),
    ratio === undefined ? '' : times(ratio),
    budget === undefined ? '' : budgetText(budget),
    budget !== undefined && isOver(budget, median, ratio) ? '← over budget' : '',
  ];
}

function costPerCell({ median, cells }: Row): number | undefined {
  return median === undefined || cells === undefined ? undefined : median / cells;
}

function isOver(budget: Budget, median: number | undefined, ratio: number | undefined): boolean {
  const [found, most] = 'ratio' in budget ? [ratio, budget.ratio] : [median, budget.milliseconds];
  return found !== undefined && found > most;
}

const budgetText = (budget: Budget): string =>
  'ratio' in budget ? `≤ ${budget.ratio} ×` : `≤ ${budget.milliseconds} ms`;

const times = (factor: number): string => `${factor.toFixed(2)} ×`;

function milliseconds(value: number | undefined): string {
  return value === undefined ? 'absent' : `${value < 10 ? value.toPrecision(3) : value.toFixed(1)} ms`;
}
