import { explainText as text } from '../../text/paneExplain';
import type { FormulaReading, ReadCall } from '../../workbook/selectionReading';
import { explainModel } from './model';
import { attempt } from '../parts/attempt';
import { FormulaText } from '../parts/FormulaText';

interface Piece {
  readonly text: string;
  readonly address?: string;
}

/** The formula as the formula bar shows it; each argument that has an address selects it. */
export function FormulaLine({ reading, call }: { reading: FormulaReading; call: ReadCall }) {
  return (
    <p class="formula">
      {piecesOf(reading.formulaLocal, call).map(({ text: piece, address }, index) =>
        address === undefined ? (
          <FormulaText key={index} formula={piece} />
        ) : (
          <button
            key={index}
            type="button"
            class="link"
            aria-label={text.selectInput(address)}
            title={text.selectInput(address)}
            onClick={() => {
              attempt(() => explainModel.goTo(address));
            }}
          >
            {piece}
          </button>
        ),
      )}
    </p>
  );
}

/**
 * Cuts the formula at the arguments of a call. They are looked for one after the other, because a local
 * formula has other separators than the English one that was parsed.
 */
export function piecesOf(formula: string, call: ReadCall): Piece[] {
  const pieces: Piece[] = [];
  let from = Math.max(formula.indexOf(call.text.slice(0, call.text.indexOf('(') + 1)), 0);
  let done = 0;
  for (const argument of addressed(call)) {
    const at = formula.indexOf(argument.text, from);
    if (at < 0) continue;
    if (at > done) pieces.push({ text: formula.slice(done, at) });
    pieces.push({ text: argument.text, address: argument.address });
    done = from = at + argument.text.length;
  }
  return [...pieces, { text: formula.slice(done) }];
}

function addressed(call: ReadCall): { text: string; address: string }[] {
  return call.arguments.flatMap((argument) => {
    if (argument.state === 'call') return addressed(argument.call);
    if (argument.state !== 'read' || argument.address === undefined) return [];
    return [{ text: argument.text, address: argument.address }];
  });
}
