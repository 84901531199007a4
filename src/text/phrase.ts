/** A piece of a sentence: plain text, or text that carries the weight (the number of a headline). */
export type Piece = string | { readonly strong: string };

/** A sentence for people. */
export type Phrase = readonly Piece[];

/** Marks the part of a sentence that carries the weight. */
export function strong(text: string): Piece {
  return { strong: text };
}

/** Writes a sentence with strong parts in it: phrase`The balance fell by ${strong('279.1 bn')}.` */
export function phrase(texts: TemplateStringsArray, ...pieces: (Piece | number)[]): Phrase {
  return texts.flatMap((text, index): Piece[] => {
    const piece = pieces[index];
    const before = text === '' ? [] : [text];
    if (piece === undefined) return before;
    return [...before, typeof piece === 'number' ? String(piece) : piece];
  });
}

/** A sentence as plain text, for copying and for screen readers. */
export function plainText(sentence: Phrase): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
}
