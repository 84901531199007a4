import { textCatalogue } from './textCatalogue';

/** The view that takes a table through the nine questions. */
export const walkText = textCatalogue('pane.walk', {
  title: 'Nine questions to your table',
  intro:
    'Select a table with series labels and periods, or one cell of it. Each question is answered from its figures, with the formula behind the answer.',
  useSelection: 'Use the selected table',
  useOther: 'Use another selected table',
  from: 'From',
  to: 'To',
  firstPeriod: 'First with figures',
  lastPeriod: 'Last with figures',
  progress: ({ at, of }: { at: number; of: number }) => `Question ${at} of ${of}`,
  done: ({ of }: { of: number }) => `All ${of} questions`,
  working: 'Working it out…',
  why: 'Why we ask',
  insert: 'Insert formula',
  insertAs: ({ formula }: { formula: string }) => `Insert formula ${formula}`,
  inserted: ({ address }: { address: string }) => `The formula and its result stand in ${address}.`,
  offSheet:
    'There is no room for the result to the right of the table. Insert it from Build, at a cell of your choice.',
  next: 'Next question',
  finish: 'To the scorecard',
  noAnswer: ({ sentence }: { sentence: string }) => `Not answered: ${sentence}`,
  goTo: ({ address }: { address: string }) => `Go to ${address}`,
  select: ({ address }: { address: string }) => `Select ${address}`,
  endTitle: 'What the evidence shows',
  endIntro:
    'Five advantages and four disadvantages that are claimed of deficits, each with its reading from this table. None of them is weighed against another.',
  indicator: ({ indicator, from, to }: Record<'indicator' | 'from' | 'to', string>) =>
    `${indicator}: ${from} to ${to}`,
  backToStart: 'Back to the first question',
  partners: 'This question is asked of partners or products, not of totals over time.',
  partnersHow:
    'Select names in one column with one or more columns of amounts beside them, such as Imports 2017 and Imports 2022.',
  usePartners: 'Use the selected list',
  noPartnerList:
    'The selection is no list of partners or products: names in the first column, amounts beside them, two rows or more.',
  toBuildNeeds: {
    JOBSEFFECT: 'To count jobs, enter how many jobs go with a unit of exports, imports and home demand.',
  },
  toBuild: { JOBSEFFECT: 'Count jobs' },
  needs: {
    balance: 'Needs Exports and Imports; GDP for the share of GDP',
    termsOfTrade: 'Needs Export price and Import price',
    drivers: 'Needs Exports and Imports; prices, demand and the exchange rate tell more apart',
    demand: 'Needs Imports, Import price, Domestic demand and Domestic price',
    saving: 'Needs Current account, and saving and investment or Government balance',
    position: 'Needs Net position and GDP',
    dependence: 'Needs a list of partners or products',
    scorecard: 'Needs what the questions before it need',
    trust: 'Needs the table alone',
  },
  notSelected: {
    empty: 'The selection is empty. Select a cell of the table, or the whole table.',
    severalAreas: 'The selection has several areas. Select the table as one range.',
    tooLarge: 'The selection has more than 200,000 cells. Select the table alone.',
  },
} as const);
