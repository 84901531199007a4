/** A formula with a result that was published elsewhere, for a person who has Excel. */
export interface Check {
  readonly what: string;
  /** As it is typed. Constants stand in it, so that it needs no other cell, or ranges of the sample sheets. */
  readonly formula: string;
  /** A figure, or a native formula over the sample sheets. */
  readonly expected: number | { readonly formula: string };
  /** Half a unit of the last digit that was published. */
  readonly tolerance: number;
  readonly source: string;
}

export const checks: readonly Check[] = [
  {
    what: 'Balance of goods and services of the United States in 1970, USD million',
    formula: 'TRADE.TRADEBALANCE(42469+14171, 39866+14520)',
    expected: 2254,
    tolerance: 0.5,
    source: 'US Census Bureau and BEA, U.S. International Trade in Goods and Services, table 1',
  },
  {
    what: 'Balance of goods and services of the United States in 2015, from the sheet',
    formula: 'TRADE.TRADEBALANCE(GoodsServices!B27+GoodsServices!D27, GoodsServices!C27+GoodsServices!E27)',
    expected: { formula: 'GoodsServices!F27' },
    tolerance: 1,
    source: 'US Census Bureau and BEA, release of March 2016',
  },
  {
    what: 'Terms of trade of Germany, July 2019',
    formula: 'TRADE.TERMSOFTRADE(92.8, 89.9)',
    expected: 103.2,
    tolerance: 0.05,
    source: 'Destatis, foreign trade price indices',
  },
  {
    what: 'Fisher index, six products, period 2 against period 1',
    formula:
      'INDEX(TRADE.PRICEINDEX({1,1,1,1,1,1;1.2,3,1.3,0.7,1.4,0.8}, {1,1,2,1,4.5,0.5;0.8,0.9,1.9,1.3,4.7,0.6}), 2)',
    expected: 140.11,
    tolerance: 0.005,
    source: 'Producer Price Index Manual (2004), table 19.2; Balk (2008), table 3.6',
  },
  {
    what: 'Törnqvist index, the same products',
    formula:
      'INDEX(TRADE.PRICEINDEX({1,1,1,1,1,1;1.2,3,1.3,0.7,1.4,0.8}, {1,1,2,1,4.5,0.5;0.8,0.9,1.9,1.3,4.7,0.6}, "tornqvist"), 2)',
    expected: 140.52,
    tolerance: 0.005,
    source: 'Producer Price Index Manual (2004), table 19.2',
  },
  {
    what: 'Herfindahl-Hirschman index of shares 30, 30, 20, 20, in points',
    formula: 'TRADE.CONCENTRATION({30;30;20;20}, "points")',
    expected: 2600,
    tolerance: 0.5,
    source: 'United States Department of Justice, Herfindahl-Hirschman index',
  },
  {
    what: 'The parts of the change of the balance add up to it, 1997 to 2000 (series view, last row)',
    formula: 'SUM(DROP(TAKE(TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "series"), , -1), 1))',
    expected: { formula: '(Annual!B22-Annual!C22)-(Annual!B19-Annual!C19)' },
    tolerance: 1e-6,
    source: 'An identity; data of the Federal Reserve Board (FRB/US) after BEA',
  },
  {
    what: 'Text is refused (a TRUE is expected as 1)',
    formula: 'IF(ISERROR(TRADE.TRADEBALANCE("n.a.", 1)), 1, 0)',
    expected: 1,
    tolerance: 0,
    source: 'The contract of every function: text is never read as a number',
  },
];
