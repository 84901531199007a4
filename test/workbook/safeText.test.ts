import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText } from '../../src/workbook/safeText';

describe('text that is written to a cell', () => {
  it('can never become a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(asText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
    expect(asText('=HYPERLINK("http://x")')).toBe(`'=HYPERLINK("http://x")`);
  });

  it('is left alone where it is harmless', () => {
    expect(asText('Exports (USD bn)')).toBe('Exports (USD bn)');
  });
});
