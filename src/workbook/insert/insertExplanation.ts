import { insertText as text } from '../../text/paneInsert';
import { oneUndo } from '../oneUndo';
import { newSheet, writeRows } from './newSheet';

/** An explanation as lines for a sheet or for the clipboard. */
export interface Block {
  readonly headline: string;
  readonly lines: readonly BlockLine[];
}

/** A title above what follows, a sentence, or a row of cells. */
export type BlockLine =
  | { readonly kind: 'title' | 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly (string | number | null)[] };

/** Writes an explanation to a sheet of its own. @returns the name of the sheet. */
export function insertExplanation({ headline, lines }: Block): Promise<string> {
  return oneUndo(async (context) => {
    const sheet = await newSheet(context, text.explanationSheet);
    writeRows(sheet, 0, 0, [
      [headline],
      ...lines.map((line) => (line.kind === 'row' ? line.cells : [line.text])),
    ]);
    const title = sheet.getCell(0, 0);
    title.format.font.bold = true;
    title.format.font.size = 14;
    lines.forEach((line, index) => {
      if (line.kind === 'title') sheet.getCell(index + 1, 0).format.font.bold = true;
    });
    title.format.columnWidth = 180;
    sheet.activate();
    await context.sync();
    return sheet.name;
  });
}
