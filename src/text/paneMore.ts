import { textCatalogue } from './textCatalogue';

/** Help, settings and diagnostics. */
export const moreText = textCatalogue('pane.more', {
  workbook: 'This workbook',
  workbookIntro:
    'Put assumptions on a sheet, freeze results for colleagues without the add-in, and repair formulas that show #NAME?.',
  share: 'Share and repair',
  back: 'Back to help and settings',

  help: 'Functions',
  helpIntro: 'Every function in the order in which the framework asks its questions.',
  search: 'Search functions',
  searchHint: 'For example: why did the deficit widen',
  noneFound: 'No function answers to that. Try a word such as price, partner or saving.',
  arguments: 'Arguments',
  examples: 'Examples',
  refusals: 'When it refuses',
  page: 'Full description',

  assumptions: 'Assumptions in use',
  assumptionsIntro:
    'Published elasticities that formulas can name. A formula that names none uses the first. The income elasticities of all sets give the ranges.',
  setColumns: {
    name: 'Set',
    importIncome: 'Income, imports',
    exportIncome: 'Income, exports',
    importPrice: 'Price, imports',
    exportPrice: 'Price, exports',
  },
  source: 'Sources',

  settings: 'Settings',
  theme: 'Colours of the pane',
  themes: { auto: 'As Excel', light: 'Light', dark: 'Dark' },

  about: 'About',
  aboutText: (version: string) => `Trade Drivers for Excel, version ${version}. MIT licence.`,
  privacy:
    'Everything is calculated on this machine. The add-in sends nothing anywhere: no figures, no use statistics.',

  diagnostics: 'Diagnostics',
  diagnosticsIntro: 'What this Excel offers. Copy it into a report when something does not work.',
  copyDiagnostics: 'Copy diagnostics',
  rows: {
    version: 'Trade Drivers',
    host: 'Host',
    hostVersion: 'Version of the host',
    platform: 'Platform',
    excelApi: 'Excel API',
    customFunctions: 'Custom functions runtime',
    sharedRuntime: 'Shared runtime',
    functions: 'Functions registered',
    locale: 'Locale of the workbook',
    blanks: 'Blank cells reach functions',
    browser: 'Browser',
  },
  functionsOf: (registered: number | undefined, known: number) =>
    registered === undefined ? `not told (of ${known})` : `${registered} of ${known}`,
  none: 'none',
  asZero: 'as 0',
  asBlank: 'as blanks',
} as const);
