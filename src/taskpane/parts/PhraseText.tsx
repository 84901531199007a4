import type { Phrase } from '../../text/phrase';

/** A sentence with its strong parts. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  return (
    <>
      {phrase.map((piece, index) =>
        typeof piece === 'string' ? piece : <strong key={index}>{piece.strong}</strong>,
      )}
    </>
  );
}
