import { textCatalogue } from './textCatalogue';

/** The frame of the task pane: tabs, first page, what any view may say. */
export const paneText = textCatalogue('pane', {
  product: 'Trade Drivers',
  tabs: {
    explain: 'Explain',
    walk: 'Walk through',
    build: 'Build',
    check: 'Check',
    more: 'Help and settings',
  },
  moreTab: '⋯',
  views: 'Views',
  busy: 'Working…',
  noHost:
    'This page is the task pane of an Excel add-in. Open it from the Trade Drivers button in Excel, or start the preview, to use it.',
  failedTitle: 'This could not be done.',
  failed: (reason: string) => `Excel says: ${reason}`,
  tryAgain: 'Try again',
  copied: 'Copied.',
  copyFormula: (formula: string) => `Copy ${formula}`,
  optional: 'optional',
  dismiss: 'Close',
} as const);

/** The first page, for a cell without a TRADE formula. */
export const firstRunText = textCatalogue('pane.firstRun', {
  headline: 'Find out why a trade balance changed.',
  body: 'Functions in the cells calculate; this pane explains the selected cell, step by step, with your own numbers in it.',
  insertSample: 'Insert the sample workbook',
  sampleIs:
    'Adds four sheets with official figures of the United States, 1980–2024, and worked formulas. Your sheets stay as they are.',
  tryFormulas: 'Or copy a formula',
  examples: {
    drivers: 'What moved the balance, driver by driver',
    balance: 'The balance in every year',
    terms: 'How many imports exports buy',
  },
  elsewhere: (address: string) =>
    `${address} holds no TRADE formula. Select a cell that does to see it explained.`,
  walkTitle: 'This looks like a labelled table.',
  walkBody: (address: string) => `${address} has series that the framework knows.`,
  walk: 'Walk this table through the framework',
} as const);
