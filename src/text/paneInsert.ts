import { textCatalogue } from './textCatalogue';

/** What inserted charts and explanations say on their sheets. */
export const insertText = textCatalogue('pane.insert', {
  chartSheet: 'Chart',
  explanationSheet: 'Explanation',
  driver: 'Driver',
  name: 'Name',
  value: 'Value',
  low: 'Low',
  high: 'High',
  base: 'Base (not shown)',
  rise: 'Rise',
  riseBelow: 'Rise below zero',
  fall: 'Fall',
  fallBelow: 'Fall below zero',
  total: 'Total',
  chartOf: (cell: string) => `Figures of ${cell} when the chart was inserted. They do not follow the cell.`,
  explainedOn: (cell: string, date: string) => `Explanation of ${cell}, ${date}.`,
  formula: 'Formula',
  inputs: 'Inputs',
  answer: 'Answer',
  figures: 'Figures',
  steps: 'How it was calculated',
  meaning: 'What it means',
  limits: 'What it does not say',
  notes: 'Data notes',
  madeBy: (version: string) => `Trade Drivers for Excel, version ${version}.`,
} as const);
