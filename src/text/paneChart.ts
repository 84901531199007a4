import { textCatalogue } from './textCatalogue';

/** What charts and their tables say beside the figures. */
export const chartText = textCatalogue('pane.chart', {
  gap: 'no figure',
  range: (low: string, high: string, name: string | undefined) =>
    ` (${name === undefined ? '' : `${name}: `}${low} to ${high})`,
  kind: 'Chart',
  name: 'Name',
  value: 'Value',
  low: 'Low',
  high: 'High',
  whisker: (name: string) => `Thin lines: ${name}.`,
  hatch: 'Hatched: unexplained.',
  tint: 'Light: effects of prices.',
  unit: (unit: string) => `In ${unit}.`,
} as const);
