import type { Phrase } from '../../text/phrase';
import { WholeFigures } from './WholeFigures';

/** A sentence with its strong parts, its figures never parted from their units. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  return (
    <>
      {phrase.map((piece, index) =>
        typeof piece === 'string' ? (
          <WholeFigures key={index} text={piece} />
        ) : (
          <strong key={index}>
            <WholeFigures text={piece.strong} />
          </strong>
        ),
      )}
    </>
  );
}
