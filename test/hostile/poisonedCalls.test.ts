import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue';
import { expectDocumented, faceOf, sharedProperties } from './documented';
import { poisoned } from './poison';
import { search, timeout } from './runs';
import { validCalls } from './validCalls';

describe.each(catalogue.map((record) => [record.id, record] as const))(
  '%s on a valid input with a few changes',
  (id, record) => {
    const calls = validCalls(id);

    it('starts from calls that are answered, with every word of every option', () => {
      const singles = calls.flat().map((cells) => cells?.[0]?.[0]);
      const words = record.arguments.flatMap(({ choices }) => choices.map(({ word }) => word.toUpperCase()));
      expect(singles).toEqual(expect.arrayContaining(words));
      expect(calls.length).toBeGreaterThanOrEqual(2);
    });

    it(
      'gives documented values or a typed error with a sentence, and leaves everything as it was',
      { timeout },
      () => {
        const before = sharedProperties();
        fc.assert(
          fc.property(poisoned(calls), (values) => {
            expectDocumented(faceOf(id), values);
          }),
          search,
        );
        expect(sharedProperties()).toEqual(before);
      },
    );
  },
);
