/** A number and the first words of its unit: "−3.88 %", "903.1 USD bn", "9.16 percentage". */
const figureWithUnit =
  /[−+]?\d[\d.,’\u00a0\u202f]*\s(?:%|[A-Z]{3}\b(?: (?:bn|m|mn|tn|million|billion|trillion)\b)?|(?:bn|mn|tn|percentage|index)\b)/g;

/** Cuts a text into what may break and figures that stay on one line with their unit, by turns. */
export function cutAtFigures(text: string): { readonly text: string; readonly isFigure: boolean }[] {
  const pieces: { text: string; isFigure: boolean }[] = [];
  let done = 0;
  for (const { 0: figure, index } of text.matchAll(figureWithUnit)) {
    if (index > done) pieces.push({ text: text.slice(done, index), isFigure: false });
    pieces.push({ text: figure, isFigure: true });
    done = index + figure.length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), isFigure: false }] : pieces;
}

/** A text in which no unit stands at the start of a line, away from its number. */
export function WholeFigures({ text }: { text: string }) {
  return (
    <>
      {cutAtFigures(text).map(({ text: piece, isFigure }, index) =>
        isFigure ? (
          <span key={index} class="whole">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
