import { phrase, strong, type Phrase } from './phrase';
import { textCatalogue } from './textCatalogue';

/** What the Explain view says around an explanation. */
export const explainText = textCatalogue('pane.explain', {
  pin: 'Pin: stay on this cell',
  pinned: 'Pinned: the pane stays on this cell',
  inSpillOf: (selected: string, anchor: string) => `${selected}, in the result of ${anchor}`,
  backTo: (cell: string) => `Back to ${cell}`,
  chooseCall: 'Calls in this formula',
  selectInput: (address: string) => `Select ${address}`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  readChart: 'Use the arrow keys to read the figures one by one.',
  steps: 'How it was calculated',
  stepCount: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  meaning: 'What it means',
  limits: 'What it does not say',
  notes: 'Data notes',
  goTo: (address: string) => `Go to ${address}`,
  refused: (code: string) => `This cell shows ${code} for a reason:`,
  expects: 'What the function expects',
  updated: (headline: string) => `Explanation: ${headline}`,

  unknownFunction: (name: string): Phrase =>
    phrase`${strong(name)} is not a function of this version of Trade Drivers.`,
  unknownCure: 'Check the spelling, or choose a function on the Build tab.',
  unreadable: (count: number): Phrase =>
    count === 1
      ? phrase`${strong('One argument')} of this call cannot be read back from the sheet.`
      : phrase`${strong(`${count} arguments`)} of this call cannot be read back from the sheet.`,
  unreadableArgument: {
    expression: 'is worked out inside the formula. Put it in cells of its own and refer to them.',
    variable: 'is a parameter of LAMBDA and has a different value in each call.',
    otherWorkbook: 'lies in another workbook.',
    severalSheets: 'runs through several sheets.',
    notFound: 'is not in this workbook.',
    tooLarge: 'has more cells than the pane reads (200,000).',
  },
  readArguments: 'What can be read',
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,

  stale:
    'The cell does not show what its inputs give now. What follows is worked out from the inputs. Recalculate to bring the cell up to date.',
  pending: {
    busy: 'Excel has not finished calculating this cell. What follows is worked out from its inputs.',
    name: 'Excel does not know the function in this cell, so it shows #NAME?. Open Home, Add-ins, choose Trade Drivers, and recalculate. What follows is worked out from the inputs.',
    spill:
      'Filled cells are in the way of the result, so it shows #SPILL!. What follows is worked out from the inputs.',
    calc: 'Excel could not calculate this cell here. What follows is worked out from its inputs.',
  },
  spillNeeds: (rows: number, columns: number) => `The result needs ${rows} × ${columns} free cells.`,
  recalculate: 'Recalculate',

  blanksAsZero: (count: number, address: string) =>
    `${cellsAreBlank(count, address)} This Excel counted ${count === 1 ? 'it' : 'them'} as 0. Fill in the figures, or NA() where they are missing.`,
  blanksMissing: (count: number, address: string) =>
    `${cellsAreBlank(count, address)} Here ${count === 1 ? 'it counts' : 'they count'} as missing; ${count === 1 ? 'it' : 'they'} would count as 0 in Excel on desktop. Fill in the figures, or NA() where they are missing.`,
} as const);

function cellsAreBlank(count: number, address: string): string {
  return count === 1 ? `1 cell of ${address} is blank.` : `${count} cells of ${address} are blank.`;
}
