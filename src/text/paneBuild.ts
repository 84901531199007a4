import { textCatalogue } from './textCatalogue';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const size = ({ rows, columns }: { rows: number; columns: number }) =>
  `${counted(rows, 'row', 'rows')} × ${counted(columns, 'column', 'columns')}`;

/** The view that builds a formula. */
export const buildText = textCatalogue('pane.build', {
  title: 'What do you want to know?',
  search: 'Ask in your own words, or name a function',
  searchExample: 'why did the deficit widen',
  found: ({ count }: { count: number }) => counted(count, 'function answers', 'functions answer') + ' that.',
  nothingFound: 'No function answers that. These are all of them:',
  /** Words of a question that tell nothing about the function. */
  fillWords:
    'a about an and are as at be by can did do does for from has have how i if in is it its me my of on or our say shall show so tell that the their there these they this to up was we were what when which who why will with you',
  /** What people also say for the words that tasks and summaries use, each with its own: said=written. */
  synonyms:
    'widen=change narrow=change widened=change widening=change narrowed=change rise=change rose=change fell=change fall=change grew=growth shortfall=balance surplus=balance gap=balance cause=driver causes=driver reason=driver reasons=driver explain=driver moved=driver supplier=partner suppliers=partner country=partner countries=partner bilateral=partner market=partner niip=position debt=position sustainable=position sustainability=position work=jobs employment=jobs worker=jobs workers=jobs investment=saving borrow=saving borrowing=saving lend=saving deflator=price prices=price inflation=price dollar=currency depreciation=currency appreciation=currency quality=check clean=check error=check errors=check blank=check missing=check regression=elasticity estimate=elasticity herfindahl=concentration hhi=concentration dependence=concentration dependent=concentration specialisation=advantage rca=advantage',

  back: 'All functions',
  optional: 'optional',
  useSelection: 'Use selection',
  useSelectionFor: ({ name }: { name: string }) => `Use selection for ${name}`,
  choice: ({ word, means }: { word: string; means: string }) => `${word}: ${means}`,

  formula: 'Formula',
  preview: 'Preview',
  incomplete: ({ names }: { names: string }) => `Still needed: ${names}.`,
  invalid: 'The formula cannot be read. Check the brackets, quotes and commas in the fields.',
  unreadable: ({ texts }: { texts: string }) =>
    `No preview: ${texts} cannot be read back here. Excel will calculate it in the cell; how many cells the result fills is not known.`,
  working: 'Calculating…',
  size,
  shown: ({
    rows,
    columns,
    ofRows,
    ofColumns,
  }: Record<'rows' | 'columns' | 'ofRows' | 'ofColumns', number>) =>
    `The result fills ${size({ rows: ofRows, columns: ofColumns })}.${
      rows < ofRows || columns < ofColumns ? ` Shown: the first ${size({ rows, columns })}.` : ''
    }`,
  refused: 'With these inputs the cell will show an error:',
  goTo: ({ address }: { address: string }) => `Go to ${address}`,

  target: 'Insert at',
  targetHelp: 'The first cell of the result. Left empty, the selected cell is used.',
  insert: 'Insert formula',
  inserted: ({ address }: { address: string }) => `Inserted in ${address}.`,
  occupied: ({ count, target, addresses }: { count: number; target: string; addresses: string }) =>
    `The result needs ${target}, where ${counted(count, 'cell is', 'cells are')} filled: ${addresses}. Nothing was written.`,
  andMore: ({ addresses }: { addresses: string }) => `${addresses} and more`,
  overwrite: 'Replace these cells',
  keep: 'Keep them',
  coversInput: ({ target, input }: { target: string; input: string }) =>
    `The result would lie in ${target}, on its own input ${input}. Choose a cell beside the inputs.`,
  offSheet: ({ target }: { target: string }) =>
    `From ${target} the result runs over the edge of the sheet. Choose a cell further up or to the left.`,
  noSuchCell: ({ target }: { target: string }) =>
    `${target} is no cell of this workbook. Enter one such as Sheet1!H2, or use the selection.`,
  notSelected: {
    empty: 'The selection is empty. Select the cells that the function shall read.',
    severalAreas: 'The selection has several areas. Select one range.',
    tooLarge: 'The selection has more than 200,000 cells. Select fewer.',
  },
} as const);
