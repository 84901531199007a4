import { textCatalogue } from './textCatalogue';

type Platform = 'windows' | 'mac' | 'web';

type Uses =
  | { readonly kind: 'set'; readonly name: string; readonly citation: string; readonly isDefault: boolean }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'own'; readonly text: string };

const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);
const formulas = (count: number) => (count === 1 ? '1 formula' : `${count} formulas`);

/** How the function list and its names come back, by platform. */
const clearCache: Readonly<Record<Platform, string>> = {
  windows:
    'Close Excel, delete the content of %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef\\ and start Excel again.',
  mac: 'Close Excel, delete the content of ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and of ~/Library/Containers/com.microsoft.Excel/Data/Library/Caches, and start Excel again.',
  web: 'Clear the stored data of the Office site in the browser and open the workbook again.',
};

/** Sharing a workbook: assumptions in it, frozen results, the read-me sheet, start, repair. */
export const sharingText = textCatalogue('pane.sharing', {
  title: 'Share this workbook',
  intro:
    'Colleagues with the add-in see the same results for the same inputs. Colleagues without it see the saved values until Excel calculates a cell anew; then the cell shows #NAME?.',
  look: 'Look through the workbook',
  looking: 'Reading the workbook…',
  found: ({ formulas: found, frozen }: { formulas: number; frozen: number }) =>
    `${found === 0 ? 'No TRADE formula' : formulas(found)} in the workbook; ${frozen === 0 ? 'none' : String(frozen)} frozen.`,
  lookAgain: 'Look again',
  nothingFound: 'No cell of this workbook has a TRADE formula.',
  failed: ({ reason }: { reason: string }) =>
    `Excel did not do it: ${reason} Nothing that was not done is shown as done.`,
  changedMeanwhile: ({ cells }: { cells: string }) =>
    `${cells} changed after the preview. Nothing was changed. Look at the preview again.`,
  newer: ({ madeWith, version }: { madeWith: string; version: string }) =>
    `This workbook was made with Trade Drivers ${madeWith}. Here is version ${version}: functions added since are unknown, and explanations may differ. Update the add-in before you rely on the results.`,

  // Preview and confirmation
  preview: 'Preview of the changes',
  previewIntro: ({ count }: { count: number }) =>
    `${count === 1 ? '1 cell' : `${count} cells`} will change. Nothing has been changed yet.`,
  before: 'Now',
  after: 'Then',
  confirm: 'Make these changes',
  cancel: 'Cancel',
  undoHint: 'Undo in Excel takes it back.',
  chooseAll: 'All',
  choose: ({ address }: { address: string }) => `Choose ${address}`,
  goTo: ({ address }: { address: string }) => `Go to ${address}`,

  // Assumptions
  assumptions: 'Assumptions',
  assumptionsIntro:
    'Elasticities can stand on a sheet of the workbook, so that everybody sees, audits and changes the same numbers.',
  insertAssumptions: 'Insert the sheet of assumptions',
  insertAssumptionsPreview: ({ sheet, names }: { sheet: string; names: string }) =>
    `Adds the sheet ${sheet} with the names ${names}. No formula changes.`,
  assumptionsTaken: ({ names }: { names: string }) =>
    `The sheet cannot be inserted: the workbook already has ${names}. Rename it, or delete it, first.`,
  assumptionsInserted: ({ sheet }: { sheet: string }) => `The assumptions are on the sheet ${sheet}.`,
  hasAssumptions: ({ sheet }: { sheet: string }) => `The workbook has the sheet ${sheet}.`,
  assumptionsUsed: 'What each result uses',
  noAssumptions: 'No formula of this workbook takes assumptions.',
  uses: (uses: Uses): string => {
    switch (uses.kind) {
      case 'set':
        return `${uses.isDefault ? 'Default set' : 'Set'} ${uses.name} (${uses.citation}).`;
      case 'estimate':
        return 'Estimated from the series of the table.';
      case 'sheet':
        return 'The sheet of assumptions of this workbook.';
      case 'own':
        return `Own assumptions: ${uses.text}.`;
    }
  },
  link: 'Link to the sheet',
  linkHint: ({ name }: { name: string }) =>
    `Gives the chosen formulas ${name} as their assumptions. A set that a formula names now is replaced by the set in use on the sheet.`,
  linked: ({ count }: { count: number }) => `${formulas(count)} refer to the sheet of assumptions now.`,
  nothingToLink: 'Every chosen formula refers to the sheet already.',

  // The sheet of assumptions
  assumptionsTitle: 'Trade assumptions',
  assumptionsExplained: ({ name }: { name: string }) =>
    `Formulas refer to these values as ${name}: =TRADE.DEFICITDRIVER(data, from, to, , ${name}). Write in the coloured cells only.`,
  setInUse: 'Set in use',
  setChoices: ({ names }: { names: readonly string[] }) => `One of ${names.join(', ')}`,
  assumptionColumns: {
    name: 'Assumption',
    value: 'Value in use',
    own: 'Your value',
    ownNote: 'Your source',
    note: 'Meaning',
  },
  assumptionNotes: {
    importIncome: 'Per cent of import volume per per cent of domestic demand. 0 or above.',
    exportIncome: 'Per cent of export volume per per cent of foreign demand. 0 or above.',
    importPrice: 'Per cent of import volume per per cent of import price over domestic price. 0 or below.',
    exportPrice:
      'Per cent of export volume per per cent of export price over foreign price, in one currency. 0 or below.',
    tariff:
      'Per cent of import volume per per cent of 1 + tariff. 0 or below. Empty: as the import price elasticity.',
    passThrough: 'Share of a change in the exchange rate that reaches import prices, 0 to 1.',
    pricingToMarket:
      'Share of a change in the exchange rate that exporters take into their own price, 0 to 1. Empty: 0.',
    displacement: 'Share of competitiveness-driven imports that displaces home production, 0 to 1.',
  },
  publishedSets: 'Published sets',
  asImportPrice: 'as import price',
  setColumns: { name: 'Set', citation: 'Source', remark: 'Remark' },
  assumptionsHistory: 'Who changed what: Review → Show Changes in Excel.',

  // Freeze
  freeze: 'For colleagues without the add-in',
  freezeIntro:
    'Frozen results are plain values that nothing recalculates. Their formulas and number formats are kept in the workbook, and Unfreeze brings them back exactly.',
  live: 'live formula',
  liveResults: 'Live results',
  frozenOn: ({ date }: { date: string }) => `values, frozen on ${date}`,
  freezeChosen: ({ count }: { count: number }) => `Freeze ${results(count)}`,
  withComments: 'Keep each formula as a comment on its cell',
  showRegister: 'Show the sheet that keeps the formulas',
  freezeAfter: ({ rows, columns }: { rows: number; columns: number }) =>
    rows * columns === 1 ? 'its value' : `its values, ${rows} × ${columns} cells`,
  withoutValue: ({ address, shown }: { address: string; shown: string }) =>
    `${address} stays as it is: it shows ${shown}, which is no result that could be kept.`,
  frozen: ({ count }: { count: number }) =>
    `${results(count)} frozen. The formulas are on the sheet Trade register.`,
  frozenResults: 'Frozen results',
  unfreezeChosen: ({ count }: { count: number }) => `Unfreeze ${results(count)}`,
  unfrozen: ({ count }: { count: number }) => `${formulas(count)} restored.`,
  moved: 'Rows, columns or sheets moved since; the references were moved along.',
  edited: 'Somebody changed the frozen values. Their values will be replaced.',
  lost: ({ address }: { address: string }) =>
    `${address} cannot be restored in place: its cell, or cells that its formula refers to, were deleted. The formula is on the sheet Trade register.`,
  frozenComment: ({ formula }: { formula: string }) => `Values of ${formula}, frozen by Trade Drivers.`,
  registerTitle: 'Trade register',
  registerExplained:
    'Formulas of frozen results. Trade Drivers restores them from here: do not sort or edit this sheet.',
  registerColumns: {
    now: 'First value (follows its cell)',
    address: 'Cell when frozen',
    formula: 'Formula',
    inputs: 'Input cells (follow the inputs)',
    rows: 'Rows',
    columns: 'Columns',
    date: 'Frozen on',
    version: 'Version',
    check: 'Check of values',
    formats: 'Number formats',
  },

  // Read me and note
  readMe: 'Read-me sheet',
  readMeIntro:
    'A sheet that tells colleagues what each result is, from which inputs, and how to get the add-in.',
  writeReadMe: 'Write the read-me sheet',
  readMePreview: ({ sheet, isRewrite, count }: { sheet: string; isRewrite: boolean; count: number }) =>
    isRewrite
      ? `Writes the sheet ${sheet} anew, with ${results(count)}. No other sheet changes.`
      : `Adds the sheet ${sheet} with ${results(count)}. No other sheet changes.`,
  readMeIsOn: ({ sheet }: { sheet: string }) => `The read-me is on the sheet ${sheet}.`,
  readMeTitle: 'About the trade results in this workbook',
  readMeWritten: ({ version, date }: { version: string; date: string }) =>
    `Written on ${date} by Trade Drivers for Excel ${version}.`,
  readMeValues:
    'Without the add-in the cells show the values that were saved. A live formula that Excel calculates anew shows #NAME? there. Frozen results stay.',
  readMeGet: ({ page }: { page: string }) =>
    `To get the add-in ask your administrator for Trade Drivers, or read ${page}. With it: Home → Add-ins → Trade Drivers.`,
  readMeColumns: {
    cell: 'Cell',
    meaning: 'What it is',
    formula: 'Formula',
    inputs: 'Inputs',
    assumptions: 'Assumptions',
    state: 'State',
  },
  unknownFunction: ({ name }: { name: string }) => `${name} is unknown to this version.`,
  note: 'Note to colleagues',
  noteIntro: 'Text for the message with which you send the workbook.',
  noteText: ({ page, live, frozen }: { page: string; live: number; frozen: number }) =>
    [
      'This workbook has results of the Excel add-in Trade Drivers.',
      ...(frozen === 0
        ? []
        : [`${results(frozen)} ${frozen === 1 ? 'is' : 'are'} frozen: plain values that show everywhere.`]),
      ...(live === 0
        ? []
        : [
            `${formulas(live)} ${live === 1 ? 'needs' : 'need'} the add-in. Without it you see the saved values; please do not recalculate or edit those cells, or they show #NAME?.`,
          ]),
      `How to get the add-in: ${page}`,
      'If it is installed and a cell shows #NAME?: Home → Add-ins → Trade Drivers.',
    ].join('\n'),
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This Excel does not let the pane use the clipboard. Select the text and copy it.',

  // Start with the workbook
  start: 'Start with this workbook',
  startLabel: 'Start Trade Drivers when this workbook is opened',
  startExplained:
    'Results then recalculate without opening the pane. The workbook remembers it, so it holds for every colleague. Excel tells people without the add-in that the workbook asks for one; a second setting that goes with this one asks Excel on Windows and Mac not to show that message. Off unless you switch it on.',
  startOn: 'The add-in starts with this workbook from now on. Save the workbook to keep this.',
  startOff: 'The add-in no longer starts with this workbook. Save the workbook to keep this.',
  startUnavailable: 'This Excel cannot start an add-in with a workbook.',

  // Repair
  repair: 'Diagnose and repair',
  repairIntro:
    'Looks for formulas that Excel no longer knows, values from before their inputs changed, and names that clash.',
  diagnose: 'Diagnose',
  nothingToCure: 'Nothing found: every TRADE formula is known and shows what its inputs give.',
  repairChosen: ({ count }: { count: number }) => `Repair ${formulas(count)}`,
  repaired: ({ count }: { count: number }) => `${formulas(count)} repaired.`,
  findings: {
    storedName: 'Stored names (_xldudf_)',
    otherFile: 'Taken for a function of another file',
    notRegistered: '#NAME?',
    otherAnswer: '#REF! from another add-in',
    unknownFunction: 'Unknown function',
    busy: '#BUSY!',
    stale: 'Out of date',
    nameTaken: 'Name of a function in use',
  },
  cures: {
    storedName:
      'Excel stored the function under another name because the add-in was missing. Start the add-in: Home → Add-ins → Trade Drivers. If the formulas stay as they are, repair them below.',
    otherFile:
      'Another add-in (often an .xll or .xlam file) uses the same function name, and Excel took the formula for its own. Switch that add-in off, then repair the formulas below.',
    notRegistered:
      'Excel does not know the function at this moment. Choose Home → Add-ins → Trade Drivers. If it stays:',
    otherAnswer:
      'No TRADE function answers #REF!. Another add-in with the same function name seems to answer in its place. Switch that add-in off and recalculate with Ctrl+Alt+F9.',
    unknownFunction:
      'This version has no such function. The workbook may be made with a newer version: update the add-in. Or the name is misspelt.',
    busy: 'Excel waits for the add-in. If it stays, open the pane and recalculate with Ctrl+Alt+F9.',
    stale:
      'The cell shows a value from before its inputs changed. Recalculate with Ctrl+Alt+F9 (Mac: Ctrl+Option+F9; web: Formulas → Calculate Workbook).',
    nameTaken:
      'A name of this workbook is that of a function and hides it. Rename it: Formulas → Name Manager (web: Formulas → Names).',
  },
  clearCache: ({ platform }: { platform: Platform }) => clearCache[platform],
} as const);
