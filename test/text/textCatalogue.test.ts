import { afterEach, describe, expect, it } from 'vitest';
import { textCatalogue, useEnglish, useTranslation } from '../../src/text/textCatalogue';

const upperCase = (_area: string, _key: string, entry: unknown) =>
  typeof entry === 'string' ? entry.toUpperCase() : entry;

describe('text catalogue', () => {
  afterEach(useEnglish);

  it('uses the English entries until a translation is in force', () => {
    const text = textCatalogue('test.english', {
      greeting: 'hello',
      count: (many: number) => `${many} cells`,
    });
    expect(text.greeting).toBe('hello');
    expect(text.count(3)).toBe('3 cells');
  });

  it('translates areas registered before and after', () => {
    const before = textCatalogue('test.before', { greeting: 'hello' });
    useTranslation(upperCase as Parameters<typeof useTranslation>[0]);
    const after = textCatalogue('test.after', { greeting: 'hello' });
    expect([before.greeting, after.greeting]).toEqual(['HELLO', 'HELLO']);
    useEnglish();
    expect([before.greeting, after.greeting]).toEqual(['hello', 'hello']);
  });

  it('tells the translation which area and entry it is asked for', () => {
    textCatalogue('test.asked', { one: '1', two: '2' });
    const asked: string[] = [];
    useTranslation((area, key, entry) => {
      if (area === 'test.asked') asked.push(key);
      return entry;
    });
    expect(asked).toEqual(['one', 'two']);
  });
});
