import { textCatalogue } from './textCatalogue';

/** The view that checks a table. */
export const checkText = textCatalogue('pane.check', {
  title: 'Can the functions read this table, and can they trust it?',
  intro:
    'Select a table with series labels in its first row or column, or one cell of it. Each problem is named with its cell and its cure.',
  useSelection: 'Check the selected table',
  again: 'Check again',
  waiting: 'Checking the table…',
  severity: { Error: 'Stops functions', Warning: 'May mislead', Note: 'Good to know' },
  functionsDo: 'What the functions do',
  cure: 'Cure',
  select: ({ address }: { address: string }) => `Select ${address}`,
  notSelected: {
    empty: 'The selection is empty. Select a cell of the table, or the whole table.',
    severalAreas: 'The selection has several areas. Select the table as one range.',
    tooLarge: 'The selection has more than 200,000 cells. Select the table alone.',
  },
} as const);
