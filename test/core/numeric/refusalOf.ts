import { locateByPosition } from '../../../src/core/place';
import { Refusal } from '../../../src/core/refusal';

/** Kind and sentence of the refusal that `act` throws; anything else it throws passes through. */
export function refusalOf(act: () => unknown): { kind: string; sentence: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { kind: error.kind, sentence: error.sentence(locateByPosition) };
    throw error;
  }
  throw new Error('Nothing was refused.');
}
