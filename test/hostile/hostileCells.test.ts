import fc from 'fast-check';
import metadata, { type FunctionMetadata, type ParameterMetadata } from 'virtual:functions-metadata';
import { describe, expect, it } from 'vitest';
import { expectDocumented, faceOf, sharedProperties } from './documented';
import { hostileCell, hostileRange, optionWords } from './hostileValues';
import { search, timeout } from './runs';

/*
 * Whatever stands in the cells, a function answers with documented values or with a typed error and its
 * sentence. HOSTILE_RUNS raises the number of calls per function.
 */

function hostileArgument({ dimensionality, optional }: ParameterMetadata): fc.Arbitrary<unknown> {
  const usual = dimensionality === 'matrix' ? hostileRange : hostileCell;
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: dimensionality === 'matrix' ? hostileCell : hostileRange },
    // A known word or nothing lets the call come further than the options.
    { weight: optional === true ? 4 : 1, arbitrary: fc.constantFrom(null, undefined, ...optionWords) },
  );
}

function argumentsOf({ parameters }: FunctionMetadata): fc.Arbitrary<unknown[]> {
  return fc.tuple(...parameters.map(hostileArgument));
}

describe.each(metadata.functions.map((face) => [face.id, face] as const))(
  '%s among hostile cells',
  (id, face) => {
    it(
      'gives documented values or a typed error with a sentence, and leaves everything as it was',
      { timeout },
      () => {
        const before = sharedProperties();
        fc.assert(
          fc.property(argumentsOf(face), (values) => {
            expectDocumented(faceOf(id), values);
          }),
          search,
        );
        expect(sharedProperties()).toEqual(before);
      },
    );
  },
);
