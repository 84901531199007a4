import { describe, expect, it } from 'vitest';
import { isBucketName, refuseTotal } from '../../../src/core/partners/partnerNames';
import { Refusal } from '../../../src/core/refusal';

const isTotal = (name: string) => {
  try {
    refuseTotal(name, { argument: 'names' });
    return false;
  } catch (error) {
    return error instanceof Refusal;
  }
};

describe('names of partners', () => {
  it.each(['Other', 'others', 'Rest of world', 'Rest of the world', 'All other countries', 'ROW', 'n.e.s.'])(
    '%s stands for many partners, and is no total',
    (name) => {
      expect(isBucketName(name)).toBe(true);
      expect(isTotal(name)).toBe(false);
    },
  );
  it.each(['Total', 'World', 'world total', 'Grand total', 'All countries'])(
    '%s is a total, and no bucket',
    (name) => {
      expect(isTotal(name)).toBe(true);
      expect(isBucketName(name)).toBe(false);
    },
  );
  it.each(['Canada', 'Otherland', 'Totalia', 'Mother of pearl', 'Restaurant equipment'])(
    '%s is a partner or product of its own',
    (name) => {
      expect(isBucketName(name)).toBe(false);
      expect(isTotal(name)).toBe(false);
    },
  );
});
