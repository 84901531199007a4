import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfallColumns } from '../../../src/workbook/actions/waterfallColumns';

const part = (value: number) => ({ label: String(value), value, kind: 'part' as const });

describe('a waterfall as stacked columns', () => {
  it('lifts a bar to where the one before it ended', () => {
    const [first, second] = waterfallColumns([part(10), part(-4)]);
    expect(first).toMatchObject({ base: 0, above: 10, below: 0, kind: 'up' });
    expect(second).toMatchObject({ base: 6, above: 4, below: 0, kind: 'down' });
  });

  it('hangs bars below the zero line from it', () => {
    const [, second] = waterfallColumns([part(-10), part(-5)]);
    expect(second).toMatchObject({ base: -10, above: 0, below: -5 });
  });

  it('splits a bar that crosses the zero line', () => {
    const [, second] = waterfallColumns([part(-10), part(25)]);
    expect(second).toMatchObject({ base: 0, above: 15, below: -10, kind: 'up' });
  });

  it('starts a total at the zero line', () => {
    const bars = waterfallColumns([part(30), part(-10), { label: 'Total', value: 20, kind: 'total' }]);
    expect(bars[2]).toMatchObject({ base: 0, above: 20, below: 0, kind: 'total' });
  });

  it('covers exactly the way from one level to the next, on the right side of the zero line', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (steps) => {
        let level = 0;
        waterfallColumns(steps.map(part)).forEach(({ base, above, below }, at) => {
          const [from, to] = [level, level + steps[at]!];
          level = to;
          const top = above > 0 ? Math.max(base, 0) + above : Math.min(base, 0);
          const bottom = below < 0 ? Math.min(base, 0) + below : Math.max(base, 0);
          if (from === to) expect(above - below).toBe(0);
          else expect([bottom, top]).toEqual([Math.min(from, to), Math.max(from, to)]);
        });
      }),
    );
  });
});
