/** What a check expects: a figure, or a native formula over the sample sheets. */
type Expected = number | { readonly formula: string };

/** A formula with a result that was published elsewhere, for a person who has Excel. */
export interface Check {
  readonly what: string;
  /** As it is typed. Constants stand in it, so that it needs no other cell, or ranges of the sample sheets. */
  readonly formula: string;
  readonly expected: Expected;
  /** Half a unit of the last digit that was published, or the precision of double arithmetic. */
  readonly tolerance: number;
  readonly source: string;
}

const exact = 1e-9;
/** Tolerance for figures of the size of USD bn, where two ways of adding up differ in the last digits. */
const added = 1e-6;

const manual = 'Producer Price Index Manual (2004), table 19.2';
const native = 'Excel’s own formula, beside it';
const sixProducts = '{1,1,1,1,1,1;1.2,3,1.3,0.7,1.4,0.8}, {1,1,2,1,4.5,0.5;0.8,0.9,1.9,1.3,4.7,0.6}';
/** Exports, imports and their implied prices in the third quarter of 2015, billion yen and chained yen of 2005. */
const japan = '22415.1, 23560.8, 100*22415.1/23203.7, 100*23560.8/20202.3';
/** United States, annual rates in USD bn, volumes in USD bn of 2009, indices. */
const quarters =
  '{"Period","Exports","Imports","Export volume","Import volume","Domestic demand","Domestic price","Foreign demand","Exchange rate","Foreign price";' +
  '"1991Q1",573.177,620.317,657.653,697.143,8899.25585,68.56760951,58.27996645,68.45007113,44.26969116;' +
  '"2006Q3",1480.136,2285.726,1495.517,2315.226,15447.24475,95.25380244,96.42368508,102.3960447,92.05557468}';
const quartersSource =
  'Federal Reserve Board, FRB/US model database (2016); log-mean attribution computed outside this project';

/** Results that were published, or that follow from published figures by a formula worked elsewhere. */
const published: readonly Check[] = [
  {
    what: 'TRADEBALANCE: goods and services of the United States in 1970, USD million',
    formula: 'TRADE.TRADEBALANCE(42469+14171, 39866+14520)',
    expected: 2254,
    tolerance: 0.5,
    source: 'US Census Bureau and BEA, U.S. International Trade in Goods and Services, table 1',
  },
  {
    what: 'TRADEBALANCE: goods and services of the United States in 2015, from the sheet',
    formula: 'TRADE.TRADEBALANCE(GoodsServices!B27+GoodsServices!D27, GoodsServices!C27+GoodsServices!E27)',
    expected: { formula: 'GoodsServices!F27' },
    tolerance: 1,
    source: 'US Census Bureau and BEA, release of March 2016',
  },
  {
    what: 'CURRENTACCOUNT: United States in 2024, from trade and income, against the published figure',
    formula: 'INDEX(TRADE.CURRENTACCOUNT(Annual!A1:Q46), 46, 5)',
    expected: { formula: 'Annual!N46' },
    tolerance: 0.15,
    source: 'Federal Reserve Board (FRB/US) after BEA; each figure is rounded to 0.1',
  },
  {
    what: 'TERMSOFTRADE: Germany, July 2019',
    formula: 'TRADE.TERMSOFTRADE(92.8, 89.9)',
    expected: 103.2,
    tolerance: 0.05,
    source: 'Destatis, foreign trade price indices',
  },
  {
    what: 'PRICEINDEX: Fisher, six products, period 2 against period 1',
    formula: `INDEX(TRADE.PRICEINDEX(${sixProducts}), 2)`,
    expected: 140.11,
    tolerance: 0.005,
    source: `${manual}; Balk (2008), table 3.6`,
  },
  {
    what: 'PRICEINDEX: Laspeyres, the same products',
    formula: `INDEX(TRADE.PRICEINDEX(${sixProducts}, "laspeyres"), 2)`,
    expected: 142,
    tolerance: 0.005,
    source: manual,
  },
  {
    what: 'PRICEINDEX: Paasche, the same products',
    formula: `INDEX(TRADE.PRICEINDEX(${sixProducts}, "paasche"), 2)`,
    expected: 138.24,
    tolerance: 0.005,
    source: manual,
  },
  {
    what: 'PRICEINDEX: Törnqvist, the same products',
    formula: `INDEX(TRADE.PRICEINDEX(${sixProducts}, "tornqvist"), 2)`,
    expected: 140.52,
    tolerance: 0.005,
    source: manual,
  },
  {
    what: 'PRICEINDEX: Walsh, the same products',
    formula: `INDEX(TRADE.PRICEINDEX(${sixProducts}, "walsh"), 2)`,
    expected: 140.17,
    tolerance: 0.005,
    source: manual,
  },
  {
    what: 'TRADINGGAIN: Japan in the third quarter of 2015, billion yen of 2005',
    formula: `INDEX(TRADE.TRADINGGAIN(${japan}), 2, 2)`,
    expected: -4083,
    tolerance: 0.2,
    source:
      'Economic and Social Research Institute, Cabinet Office of Japan, estimates of July to September 2015',
  },
  {
    what: 'DEFICITDRIVER: foreign demand, United States, 1991Q1 to 2006Q3, USD bn',
    formula: `INDEX(TRADE.DEFICITDRIVER(${quarters}), 2, 4)`,
    expected: 481.343,
    tolerance: 0.001,
    source: quartersSource,
  },
  {
    what: 'DEFICITDRIVER: its lowest value over published elasticities',
    formula: `INDEX(TRADE.DEFICITDRIVER(${quarters}), 2, 5)`,
    expected: 385,
    tolerance: 0.5,
    source: quartersSource,
  },
  {
    what: 'IMPORTDRIVER: demand in the growth of imports, the same quarters, log points',
    formula: `INDEX(TRADE.IMPORTDRIVER(${quarters}), 2, 2)`,
    expected: 0.551463,
    tolerance: 1e-6,
    source: quartersSource,
  },
  {
    what: 'CONCENTRATION: Herfindahl-Hirschman index of shares 30, 30, 20, 20, in points',
    formula: 'TRADE.CONCENTRATION({30;30;20;20}, "points")',
    expected: 2600,
    tolerance: 0.5,
    source: 'United States Department of Justice, Herfindahl-Hirschman index',
  },
  {
    what: 'CONCENTRATION: equivalent number of four car makers',
    formula: 'TRADE.CONCENTRATION({20;50;20;10}, "equivalent")',
    expected: 2.94,
    tolerance: 0.005,
    source: 'Doersam (2004), as printed by the R package REAT',
  },
  {
    what: 'COMPARATIVEADVANTAGE: the quotient of one industry',
    formula: 'INDEX(TRADE.COMPARATIVEADVANTAGE({1714;77292}, {879213;14714011}), 1)',
    expected: 0.3847623,
    tolerance: 5e-8,
    source: 'Farhauer and Kröll (2013), as printed by the R package REAT',
  },
];

/** Results that Excel works out itself from the sample sheets: 1997 is row 19, 2000 row 22, 2024 row 46. */
const againstExcel: readonly Check[] = [
  {
    what: 'TRADEBALANCE: balance of 2024 in % of GDP',
    formula: 'TRADE.TRADEBALANCE(Annual!B46, Annual!C46, "gdp", Annual!K46)',
    expected: { formula: '100*(Annual!B46-Annual!C46)/Annual!K46' },
    tolerance: exact,
    source: native,
  },
  {
    what: 'DEFICITDRIVER: half of all parts with their totals, 1998 to 2000, is the change',
    formula: 'SUM(DROP(TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "series"), 1, 1))/2',
    expected: { formula: '(Annual!B22-Annual!C22)-(Annual!B19-Annual!C19)' },
    tolerance: added,
    source: native,
  },
  {
    what: 'IMPORTDRIVER: relative prices from 1997 to 2000, log points at a price elasticity of −1',
    formula: 'INDEX(TRADE.IMPORTDRIVER(Annual!A1:Q46, 1997, 2000), 3, 2)',
    expected: { formula: '-LN((Annual!E22/Annual!H22)/(Annual!E19/Annual!H19))' },
    tolerance: exact,
    source: native,
  },
  {
    what: 'JOBSEFFECT: the naive count, 1997 to 2000, at prices of 1997',
    formula: 'INDEX(TRADE.JOBSEFFECT(Annual!A1:Q46, 6, 7, 8, 1997, 2000), 2, 3)',
    expected: {
      formula:
        '6*(Annual!B22/Annual!D22*Annual!D19-Annual!B19)-7*(Annual!C22/Annual!E22*Annual!E19-Annual!C19)',
    },
    tolerance: added,
    source: native,
  },
  {
    what: 'SAVINGGAP: private saving of 2000, the remainder after the other lines',
    formula: 'INDEX(TRADE.SAVINGGAP(Annual!A1:Q46, 1997, 2000), 2, 3)',
    expected: { formula: 'Annual!N22+Annual!P22-Annual!O22' },
    tolerance: added,
    source: native,
  },
  {
    what: 'EXTERNALPOSITION: valuation in 2024',
    formula: 'INDEX(TRADE.EXTERNALPOSITION(Annual!A1:Q46), 46, 5)',
    expected: { formula: 'Annual!Q46-Annual!Q45-Annual!N46' },
    tolerance: added,
    source: native,
  },
  {
    what: 'PARTNERSHIFT: scale of imports from Canada',
    formula: 'INDEX(TRADE.PARTNERSHIFT(Partners!A2:A17, Partners!C2:C17, Partners!E2:E17), 2, 5)',
    expected: {
      formula:
        '(Partners!C2/SUM(Partners!C2:C17)+Partners!E2/SUM(Partners!E2:E17))/2*(SUM(Partners!E2:E17)-SUM(Partners!C2:C17))',
    },
    tolerance: added,
    source: native,
  },
  {
    what: 'SCORECARD: imports in % of GDP in 1997',
    formula: 'INDEX(TRADE.SCORECARD(Annual!A1:Q46, 1997, 2006), 7, 3)',
    expected: { formula: '100*Annual!C19/Annual!K19' },
    tolerance: exact,
    source: native,
  },
  {
    what: 'DATACHECK: one row below the header, since the sample has no problems',
    formula: 'ROWS(TRADE.DATACHECK(Annual!A1:Q46))',
    expected: 2,
    tolerance: 0,
    source: 'A header and one row',
  },
  {
    what: 'ELASTICITY: income elasticity of imports, log differences (LINEST)',
    formula: 'INDEX(TRADE.ELASTICITY(Annual!A1:Q46, "imports", "differences"), 3, 2)',
    expected: {
      formula:
        'INDEX(LINEST(LN((Annual!C3:C46/Annual!E3:E46)/(Annual!C2:C45/Annual!E2:E45)), CHOOSE({1,2}, LN(Annual!F3:F46/Annual!F2:F45), LN((Annual!E3:E46/Annual!H3:H46)/(Annual!E2:E45/Annual!H2:H45)))), 1, 2)',
    },
    tolerance: exact,
    source: native,
  },
];

/** How Excel hands arguments over and takes results back. */
const behaviour: readonly Check[] = [
  {
    what: 'A table fills 16 rows',
    formula: 'ROWS(TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000))',
    expected: 16,
    tolerance: 0,
    source: 'Header, fourteen rows, total',
  },
  {
    what: 'and 8 columns',
    formula: 'COLUMNS(TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000))',
    expected: 8,
    tolerance: 0,
    source: 'With GDP in the table',
  },
  {
    what: 'A table with periods across gives the same',
    formula: 'INDEX(TRADE.DEFICITDRIVER(TRANSPOSE(Annual!A1:Q46), 1997, 2000), 16, 4)',
    expected: { formula: '(Annual!B22-Annual!C22)-(Annual!B19-Annual!C19)' },
    tolerance: added,
    source: native,
  },
  {
    what: 'Words of options in any case',
    formula: 'TRADE.TRADEBALANCE(80, 100, "COVER")',
    expected: 80,
    tolerance: exact,
    source: '100 × 80 ÷ 100',
  },
  {
    what: 'An argument left out between commas takes its default',
    formula: 'TRADE.TERMSOFTRADE(110, 100, , 1)',
    expected: 100,
    tolerance: exact,
    source: '100 in the base period',
  },
  {
    what: 'Imports that are negative throughout are read as positive',
    formula: 'TRADE.TRADEBALANCE(100, -90)',
    expected: 10,
    tolerance: exact,
    source: '100 − 90',
  },
  {
    what: 'A function within a formula',
    formula: 'ROUND(TRADE.TRADEBALANCE(80, 100, "cover"), 0)+1',
    expected: 81,
    tolerance: exact,
    source: 'ROUND(80, 0) + 1',
  },
];

export const checks = { published, againstExcel, behaviour } as const;
