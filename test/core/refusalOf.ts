import { locateByPosition, type Place } from '../../src/core/place';
import { Refusal, type RefusalKind } from '../../src/core/refusal';

interface Refused {
  readonly kind: RefusalKind;
  readonly sentence: string;
  readonly place: Place | undefined;
}

/** The refusal that `act` throws, with its sentence; anything else it throws passes through. */
export function refusalOf(act: () => unknown): Refused {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: error.kind, sentence: error.sentence(locateByPosition), place: error.place };
  }
  throw new Error('Nothing was refused.');
}
