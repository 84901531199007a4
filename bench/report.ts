/** One line of the table: what was measured, its median, and how it stands against a peer or a budget. */
export interface Row {
  readonly what: string;
  /** Milliseconds; undefined where it could not be measured. */
  readonly median: number | undefined;
  readonly against?: string;
  readonly peer?: number | undefined;
  readonly budget?: string;
}

/** Prints the table. */
export function printTable(rows: readonly Row[]): void {
  const lines = rows.map(({ what, median, against, peer, budget }) => [
    what,
    milliseconds(median),
    against ?? '',
    against === undefined ? '' : milliseconds(peer),
    median === undefined || peer === undefined ? '' : `${(median / peer).toFixed(2)} ×`,
    budget ?? '',
  ]);
  const header = ['what', 'median', 'against', 'median', 'ratio', 'budget'];
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

function milliseconds(value: number | undefined): string {
  return value === undefined ? 'absent' : `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
}
