import { describe, expect, it } from 'vitest';
import type { WaterfallChart } from '../../../src/explain/chart';
import { chartTable, nativeWaterfall } from '../../../src/workbook/actions/chartTable';

const waterfall = (...rows: WaterfallChart['rows']): WaterfallChart => ({
  kind: 'waterfall',
  title: 'Change',
  rows,
});
const demand = { label: 'Demand', value: -30, kind: 'part' as const };
const price = { label: 'Price', value: 10, kind: 'price' as const };
const total = { label: 'Total', value: -20, kind: 'total' as const };

describe("Excel's own waterfall", () => {
  it('leaves a total at the end to the title', () => {
    expect(nativeWaterfall(waterfall(demand, price, total))?.rows).toEqual([
      ['Demand', -30],
      ['Price', 10],
    ]);
  });

  it('is not used where a total stands between parts, which it would draw as one more part', () => {
    expect(nativeWaterfall(waterfall(demand, total, price))).toBeUndefined();
    expect(nativeWaterfall(waterfall(total))).toBeUndefined();
  });
});

describe('the figures of a native chart', () => {
  it('stands a waterfall on an invisible series', () => {
    const { header, rows, fills } = chartTable(waterfall(demand, price, total));
    expect(fills?.[0]).toBeNull();
    expect(fills).toHaveLength(header.length - 1);
    // base, plus above and below, minus above and below, total above and below
    expect(rows).toEqual([
      ['Demand', 0, 0, 0, 0, -30, 0, 0],
      ['Price', -20, 0, -10, 0, 0, 0, 0],
      ['Total', 0, 0, 0, 0, 0, 0, -20],
    ]);
  });

  it('keeps a gap of a line empty', () => {
    const table = chartTable({
      kind: 'line',
      title: 'Terms of trade',
      names: ['2000', '2001'],
      series: [{ label: 'Net', values: [100, null] }],
    });
    expect(table.rows).toEqual([
      ['2000', 100],
      ['2001', null],
    ]);
  });
});
