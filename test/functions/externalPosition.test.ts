import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell';
import * as faces from '../../src/functions/finance.faces';
import account from '../fixtures/us-current-account.json';
import position from '../fixtures/us-net-position.json';
import { asFormula, ExcelError, invocation, refusalOf } from '../support/excelRuntime';
import { usAnnual, withCell, without, withSeries } from '../support/tradeTables';

const externalPosition = asFormula(faces.externalPosition);
const cellOf = (cells: unknown[][], period: unknown, head: string) => {
  const row = cells.find(([first]) => first === period);
  return row?.[cells[0]!.indexOf(head)];
};

const quarterly = (label: string): Cell[][] => [
  ['Quarter', label, 'GDP', 'Net position'],
  ...position.periods.map((period, at): Cell[] => [
    period,
    account.currentAccount[at]!,
    account.gdp[at]!,
    position.netPosition[at]!,
  ]),
];

describe('EXTERNALPOSITION on United States quarters at annual rates', () => {
  const cells = externalPosition(quarterly('Current account (USD bn, annual rate)'));
  const { framework } = position;

  it('divides the flow by four, so that valuation is what remains', () => {
    expect(Number(cellOf(cells, '2023Q4', 'Flow'))).toBeCloseTo(-887.136 / 4, 9);
    expect(Math.round(Number(cellOf(cells, '2023Q4', 'Flow')))).toBe(framework.flow2023Q4);
    expect(Math.round(Number(cellOf(cells, '2023Q4', 'Valuation')))).toBe(framework.valuation2023Q4);
  });
  it('gives the ratio, growth over a year, and the current account that holds the ratio', () => {
    const rounded = (head: string) => Math.round(10 * Number(cellOf(cells, '2024Q3', head))) / 10;
    expect(rounded('% of GDP')).toBe(framework.ratio2024Q3);
    expect(rounded('Growth %')).toBe(framework.growth2024Q3);
    expect(rounded('Stabilising current account % GDP')).toBe(framework.stabilising2024Q3);
    expect(rounded('Current account % GDP')).toBe(framework.actual2024Q3);
  });
  it('has no growth in the first year, and no valuation in the first period', () => {
    expect(cellOf(cells, '2015Q1', 'Valuation')).toBeInstanceOf(ExcelError);
    expect(cellOf(cells, '2015Q4', 'Growth %')).toBeInstanceOf(ExcelError);
    expect(cellOf(cells, '2016Q1', 'Growth %')).toBeTypeOf('number');
  });
  it('takes figures as amounts of the quarter where no label says annual rate', () => {
    const amounts = externalPosition(quarterly('Current account (USD bn)'));
    expect(cellOf(amounts, '2023Q4', 'Flow')).toBe(-887.136);
    const year = account.gdp.slice(-4).reduce((sum, quarter) => sum + quarter, 0);
    expect(Number(cellOf(amounts, '2024Q4', '% of GDP'))).toBeCloseTo(
      (100 * position.netPosition.at(-1)!) / year,
      10,
    );
    expect(cellOf(amounts, '2015Q3', '% of GDP')).toBeInstanceOf(ExcelError);
  });
});

describe('EXTERNALPOSITION on the United States, 1980 to 2024', () => {
  const cells = externalPosition(usAnnual());

  it('has the columns that the series allow', () => {
    expect(cells[0]).toEqual([
      'Period',
      'Net position',
      '% of GDP',
      'Flow',
      'Valuation',
      'Growth %',
      'Current account % GDP',
      'Stabilising current account % GDP',
      'Current account gap',
      'Return %',
      'Trade balance % GDP',
      'Stabilising trade balance % GDP',
      'Trade balance gap',
    ]);
    expect(externalPosition(without(usAnnual(), 'GDP'))[0]).toEqual([
      'Period',
      'Net position',
      'Flow',
      'Valuation',
    ]);
  });
  it('adds up: position before, flow and valuation are the position', () => {
    for (const [at, row] of cells.entries()) {
      if (at < 2) continue;
      expect(Number(cells[at - 1]?.[1]) + Number(row[3]) + Number(row[4])).toBeCloseTo(Number(row[1]), 9);
    }
  });
  it('implies the return from income over the position a year before', () => {
    // Primary income 58.2 in 2024, net position −14,730.6 in 2023.
    expect(Number(cellOf(cells, 2024, 'Return %'))).toBeCloseTo((100 * 58.2) / -14730.6, 12);
  });
  it('implies none over a position below 10 % of GDP', () => {
    expect(cellOf(cells, 2000, 'Return %')).toMatchObject({ code: '#N/A' });
  });
});

describe('EXTERNALPOSITION stabilising balances', () => {
  const rows = (rest: Record<string, number>): Cell[][] => {
    const table = [['Year'], [2000], [2001]] as Cell[][];
    const series = {
      'Net position': -50,
      'Current account': -4,
      GDP: 100,
      Exports: 20,
      Imports: 22,
      ...rest,
    };
    return Object.entries(series).reduce((so, [label, figure]) => withSeries(so, label, figure), table);
  };
  const stable = (data: Cell[][], growth: number | null, yearly: number | null) => {
    const cells = externalPosition(data, null, growth, yearly);
    return {
      account: Number(cellOf(cells, 2001, 'Stabilising current account % GDP')),
      trade: Number(cellOf(cells, 2001, 'Stabilising trade balance % GDP')),
    };
  };

  it('is b·γ ÷ (1 + γ) and −b·(r − γ) ÷ (1 + γ)', () => {
    const { account, trade } = stable(rows({}), 0.05, 0.03);
    expect(account).toBeCloseTo((-50 * 0.05) / 1.05, 12);
    expect(trade).toBeCloseTo((50 * (0.03 - 0.05)) / 1.05, 12);
  });
  it('needs no trade balance where the return equals growth', () => {
    expect(stable(rows({}), 0.04, 0.04).trade).toBeCloseTo(0, 12);
  });
  it('takes separate yields as −[(r_A − γ)a − (r_L − γ)l] ÷ (1 + γ)', () => {
    const data = rows({
      'Foreign assets': 100,
      'Foreign liabilities': 150,
      'Return on assets': 6,
      'Return on liabilities': 2,
    });
    expect(stable(data, 0.04, null).trade).toBeCloseTo(
      -((0.06 - 0.04) * 100 - (0.02 - 0.04) * 150) / 1.04,
      12,
    );
  });
  it('weighs separate yields by the gross positions, where the net position is given with others left out', () => {
    const data = rows({
      'Net position': -12,
      'Foreign assets': 100,
      'Foreign liabilities': 110,
      'Return on assets': 0.05,
      'Return on liabilities': 0.04,
    });
    expect(stable(data, 0.05, null).trade).toBeCloseTo(
      -((0.05 - 0.05) * 100 - (0.04 - 0.05) * 110) / 1.05,
      12,
    );
  });
  it('reads both returns in per cent where one of them shows it: the other may yield less than 1 %', () => {
    const gross = { 'Foreign assets': 100, 'Foreign liabilities': 150 };
    const inPercent = rows({ ...gross, 'Return on assets': 2.5, 'Return on liabilities': 0.8 });
    const inFractions = rows({ ...gross, 'Return on assets': 0.025, 'Return on liabilities': 0.008 });
    expect(stable(inPercent, 0.04, null).trade).toBeCloseTo(stable(inFractions, 0.04, null).trade, 12);
  });
  it('shows a gap, never infinity, for the return on a net position of 0', () => {
    const data = rows({
      'Net position': 0,
      'Foreign assets': 100,
      'Foreign liabilities': 100,
      'Return on assets': 0.05,
      'Return on liabilities': 0.04,
    });
    const cells = externalPosition(data, 2, 0.04);
    expect(cellOf(cells, 2001, 'Return %')).toMatchObject({ code: '#N/A' });
    // Without a return the current account is held: −4 ÷ 100 of GDP, from a position of 0.
    expect(Number(cellOf(cells, 2002, '% of GDP'))).toBeCloseTo(-4, 12);
  });
  it('takes the return on liabilities for a debtor without gross positions, on assets for a creditor', () => {
    const returns = { 'Return on assets': 0.06, 'Return on liabilities': 0.02 };
    expect(stable(rows(returns), 0.04, null).trade).toBeCloseTo((50 * (0.02 - 0.04)) / 1.04, 12);
    expect(stable(rows({ ...returns, 'Net position': 50 }), 0.04, null).trade).toBeCloseTo(
      (-50 * (0.06 - 0.04)) / 1.04,
      12,
    );
  });
  it('computes the position from gross positions', () => {
    const data = without(rows({ 'Foreign assets': 100, 'Foreign liabilities': 150 }), 'Net position');
    expect(cellOf(externalPosition(data), 2001, 'Net position')).toBe(-50);
  });
});

describe('EXTERNALPOSITION projection', () => {
  const data = usAnnual();

  it('stands still where the current account is the stabilising one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -150, max: 150, noNaN: true }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        (ratio, growth) => {
          const account = (ratio * growth) / (1 + growth);
          const table: Cell[][] = [
            ['Year', 'Net position', 'Current account', 'GDP'],
            [2000, ratio, account, 100],
            [2001, ratio, account, 100],
          ];
          const cells = externalPosition(table, 5, growth);
          expect(Number(cellOf(cells, 2006, '% of GDP'))).toBeCloseTo(ratio, 8);
          expect(Number(cellOf(cells, 2006, 'Net position'))).toBeCloseTo(ratio * (1 + growth) ** 5, 6);
        },
      ),
    );
  });
  it('lets income follow the debt where a return is known, transfers at their share of GDP', () => {
    const cells = externalPosition(data, 2, 0.04, 0.03);
    const [b, trade, transfers] = [-17227.3, 3180.2 - 4083.3, -288.8].map(
      (amount) => (100 * amount) / 29184.9,
    );
    const first = (b! * 1.03) / 1.04 + trade! + transfers!;
    expect(Number(cellOf(cells, 2025, '% of GDP'))).toBeCloseTo(first, 10);
    expect(Number(cellOf(cells, 2026, '% of GDP'))).toBeCloseTo(
      (first * 1.03) / 1.04 + trade! + transfers!,
      10,
    );
    expect(cellOf(cells, 2026, 'Valuation')).toBe(0);
  });
  it('adds up: the flow of a projected year is the change of its position', () => {
    const cells = externalPosition(data, 3, 0.04, 0.03);
    expect(
      Number(cellOf(cells, 2026, 'Net position')) - Number(cellOf(cells, 2025, 'Net position')),
    ).toBeCloseTo(Number(cellOf(cells, 2026, 'Flow')), 8);
  });
  it('names projected quarters a year apart', () => {
    const cells = externalPosition(quarterly('Current account (annual rate)'), 2);
    expect(cells.slice(-2).map(([period]) => period)).toEqual(['2025Q4', '2026Q4']);
  });
});

describe('EXTERNALPOSITION with too few quarters to project from', () => {
  const where = invocation('Sheet1!A1', 'Quarters!A1:D4');
  const quarters = (label: string): Cell[][] => quarterly(label).slice(0, 4);

  it('asks for the growth of GDP over a year, and takes the one given', () => {
    const data = quarters('Current account (annual rate)');
    const refusal = refusalOf(() => externalPosition(data, 2, null, null, where));
    expect(refusal.code).toBe('#N/A');
    expect(refusal.message).toBe(
      'Quarters!A1:D4 does not reach back far enough for the growth of GDP over a year, which a projection carries forward. Add earlier periods, or give growth.',
    );
    expect(externalPosition(data, 2, 0.04)).toHaveLength(6);
  });
  it('asks for the GDP of a whole year, where quarters are summed', () => {
    const refusal = refusalOf(() => externalPosition(quarters('Current account'), 2, 0.04, null, where));
    expect(refusal.code).toBe('#N/A');
    expect(refusal.message).toContain('does not hold the GDP of a whole year');
  });
});

describe('EXTERNALPOSITION always', () => {
  it('scales with the currency and leaves ratios alone', () => {
    const scaled = usAnnual().map((row, line) =>
      row.map((cell, column) =>
        line > 0 && typeof cell === 'number' && [1, 2, 10, 11, 12, 13, 14, 15, 16].includes(column)
          ? cell * 1000
          : cell,
      ),
    );
    const [one, thousand] = [externalPosition(usAnnual()), externalPosition(scaled)];
    one.slice(1).forEach((row, at) => {
      row.forEach((cell, column) => {
        if (typeof cell !== 'number' || column === 0) return;
        const factor = [1, 3, 4].includes(column) ? 1000 : 1;
        expect(Number(thousand[at + 1]?.[column]) / factor).toBeCloseTo(cell, 6);
      });
    });
  });
});

describe('EXTERNALPOSITION refuses', () => {
  const where = invocation('Sheet1!A1', 'Annual!A1:Q46');
  const skipped = usAnnual().filter(([year]) => year !== 1990);

  it.each([
    [
      'a table without a position',
      [
        [
          ['Year', 'Current account'],
          [2000, 1],
          [2001, 2],
        ],
      ],
      '#VALUE!',
      'Annual!A1:Q46 has no Net position, and no Foreign assets with Foreign liabilities to compute it (it has Current account). Add a column Net position: the stock of claims less liabilities at the end of each period.',
    ],
    [
      'a table without a current account',
      [
        [
          ['Year', 'Net position'],
          [2000, 1],
          [2001, 2],
        ],
      ],
      '#VALUE!',
      'Annual!A1:Q46 has no Current account, and no Exports, Imports and Primary income to compute it (it has Net position). Without it a change of the position cannot be split into flow and valuation. Add a column Current account.',
    ],
    [
      'a skipped period',
      [skipped],
      '#VALUE!',
      '1991 in Annual!A12 follows 1989, so a period in between is not in the table, or the order is turned round. The flow must cover all of the time between two positions. Give every period, oldest first.',
    ],
    [
      'a missing figure within the periods used',
      [withCell(usAnnual(), 'Net foreign assets', 1990, '')],
      '#N/A',
      'Net position for 1990 in Annual!Q12 is missing. A missing figure is never counted as 0. Fill it in, or choose other periods.',
    ],
    [
      'growth in per cent',
      [usAnnual(), null, 4],
      '#VALUE!',
      'growth is 4. It takes a rate a year from -50 % to 50 %, such as 0.04 or 4 %.',
    ],
    [
      'a return in words',
      [usAnnual(), null, null, 'high'],
      '#VALUE!',
      'return is "high". It takes a rate a year from -50 % to 50 %, such as 0.04 or 4 %.',
    ],
    [
      'half a year ahead',
      [usAnnual(), 0.5],
      '#VALUE!',
      'horizon is 0.5. It takes a number of years, a whole number from 1 to 100.',
    ],
    [
      'a projection without GDP',
      [without(usAnnual(), 'GDP'), 5],
      '#VALUE!',
      'Annual!A1:Q46 has no GDP, and a projection carries ratios to GDP forward. Add a column GDP, or leave horizon out.',
    ],
  ])('%s', (_, values, code, sentence) => {
    const [data, horizon, growth, yearly] = values as unknown[];
    const refusal = refusalOf(() =>
      externalPosition(data, horizon ?? null, growth ?? null, yearly ?? null, where),
    );
    expect(refusal.message).toBe(sentence);
    expect(refusal.code).toBe(code);
  });
});
