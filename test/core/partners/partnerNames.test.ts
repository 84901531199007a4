import { describe, expect, it } from 'vitest';
import { isBucketName, requirePartnerName } from '../../../src/core/partners/partnerNames';
import { Refusal } from '../../../src/core/refusal';

const isRefused = (name: string) => {
  try {
    requirePartnerName(name, { argument: 'names' });
    return false;
  } catch (error) {
    return error instanceof Refusal;
  }
};

describe('names of partners', () => {
  it.each([
    'Other',
    'others',
    'Rest of world',
    'Rest of the world',
    'All other countries',
    'ROW',
    'n.e.s.',
    // As UN Comtrade and Eurostat name what they cannot allot.
    'Areas, nes',
    'Countries and territories not specified',
  ])('%s stands for many partners, and is no total', (name) => {
    expect(isBucketName(name)).toBe(true);
    expect(isRefused(name)).toBe(false);
  });
  it.each(['Partner', 'Trading partner', 'country', 'Countries', 'Supplier', 'Product', 'Reporter'])(
    '%s is the heading of the names, and no partner',
    (name) => {
      expect(isRefused(name)).toBe(true);
    },
  );
  it.each(['Total', 'World', 'world total', 'Grand total', 'All countries'])(
    '%s is a total, and no bucket',
    (name) => {
      expect(isRefused(name)).toBe(true);
      expect(isBucketName(name)).toBe(false);
    },
  );
  it.each([
    'Canada',
    'Otherland',
    'Totalia',
    'Mother of pearl',
    'Restaurant equipment',
    'Textile yarn and articles, n.e.s.',
  ])('%s is a partner or product of its own', (name) => {
    expect(isBucketName(name)).toBe(false);
    expect(isRefused(name)).toBe(false);
  });
});
