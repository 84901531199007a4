import { Refusal } from '../../refusal';

/** The result of a test, or undefined where its auxiliary regression refuses: too short, or standing still. */
export function whereEstimable<Result>(test: () => Result): Result | undefined {
  try {
    return test();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
