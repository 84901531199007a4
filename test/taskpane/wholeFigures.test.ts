import { describe, expect, it } from 'vitest';
import { cutAtFigures } from '../../src/taskpane/parts/WholeFigures';

const figuresIn = (text: string) =>
  cutAtFigures(text).flatMap(({ text: piece, isFigure }) => (isFigure ? [piece] : []));

describe('figures in a sentence', () => {
  it.each([
    [
      'Exports paid for 77.9 % of imports (3,180.2 USD bn against 4,083.3 bn).',
      ['77.9 %', '3,180.2 USD bn', '4,083.3 bn'],
    ],
    ['100 × (−1,133.7) ÷ 29,184.9 = −3.88 %', ['−3.88 %']],
    ['Other price moved the index: +9.16 percentage points.', ['+9.16 percentage']],
    ['30 EUR m', ['30 EUR m']],
    ['1.234,5 EUR Mio.', ['1.234,5 EUR']],
  ])('stay with their unit: %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each(['Over the 45 figures it ranged', 'in 2024 by a third', 'No balance can be given', ''])(
    'leave other words alone: %s',
    (text) => {
      expect(figuresIn(text)).toEqual([]);
    },
  );

  it('are cut without losing a letter', () => {
    const text = 'From 12.5 % to 13 %, or 4.0 USD bn.';
    expect(
      cutAtFigures(text)
        .map(({ text: piece }) => piece)
        .join(''),
    ).toBe(text);
  });
});
