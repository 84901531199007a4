import type { CellMessage } from './results';

interface KeptMessage {
  formula: string;
  code: string;
  message: string;
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;

/** The sentences that functions gave with their errors, by the cell that shows the error. */
export class CellMessages {
  readonly #messages = new Map<string, KeptMessage>();

  keep(
    sheetId: string,
    row: number,
    column: number,
    formula: string,
    messages: readonly CellMessage[],
  ): void {
    for (const { row: rowOffset, column: columnOffset, code, message } of messages) {
      this.#messages.set(keyOf(sheetId, row + rowOffset, column + columnOffset), { formula, code, message });
    }
  }

  /** A sentence holds only while the cell still has the formula and the error that it came with. */
  find(sheetId: string, row: number, column: number, formula: string, value: unknown): string | null {
    const kept = this.#messages.get(keyOf(sheetId, row, column));
    return kept?.formula === formula && kept.code === value ? kept.message : null;
  }
}
