import { textCatalogue } from './textCatalogue';

/** What the sample workbook says on its sheets, beside the figures and labels themselves. */
export const sampleText = textCatalogue('pane.sample', {
  sourceAnnual:
    'Source: Federal Reserve Board, FRB/US model database (2025), after the Bureau of Economic Analysis. Public domain.',
  annualMeaning:
    'Annual averages of quarterly figures at annual rates. Net foreign assets at the end of the year; government balance of the federal government. Exchange rate: up is an appreciation of the dollar.',
  annualResidual: 'Secondary income and other is the residual of the published current account.',
  sourceGoodsServices:
    'Source: US Census Bureau and Bureau of Economic Analysis, release of March 2016. Balance-of-payments basis. Public domain.',
  goodsServicesMeaning: 'The published balance is there to check against; it may differ by 1 for rounding.',
  sourceProducts:
    'Source: Federal Reserve Board, FRB/US model database (2025), after the Bureau of Economic Analysis. Public domain.',
  productsMeaning: 'Price × quantity ÷ 100 is the value in USD billion.',
  sourcePartners:
    'Source: US Census Bureau. Goods, Census basis, not seasonally adjusted. The 15 largest partners of 2022 and the rest of the world. Public domain.',
  balance: 'Trade balance (USD bn)',
  termsOfTrade: 'Terms of trade (2017 = 100)',
  drivers: 'Why did the trade balance fall from 1997 to 2000? (USD bn)',
  verdict: 'The same in words',
  imports: 'Were imports pulled in by demand or by competitiveness?',
  saving: 'Who borrowed, and for what? (USD bn)',
  scorecard: 'Five advantages and four disadvantages, 1997 to 2006',
  currentAccount: 'Balances of goods and of services (USD million)',
  priceIndex: 'Import price, chained Fisher index (first year = 100)',
  partnerShift: 'Imports by partner from 2017 to 2022: scale and redistribution (USD million)',
  concentration: 'Concentration of imports by partner in 2022 (Herfindahl-Hirschman index)',
} as const);
