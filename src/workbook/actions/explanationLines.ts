import type { Cells } from '../../core/cell';
import { elasticitySets } from '../../core/drivers/elasticitySets';
import type { Chart } from '../../explain/chart';
import type { Explanation } from '../../explain/explanation';
import type { NumberWriter } from '../../text/numberWriter';
import { actionsText as text } from '../../text/paneActions';
import { plainText, type Phrase } from '../../text/phrase';
import { addressOfPlace } from '../select';
import type { ExplainedInput, ExplainedResult } from './explainedResult';

/** One line of an explanation that leaves the pane: a heading, or a label with what it says. */
export interface Line {
  readonly kind: 'title' | 'heading' | 'text';
  readonly label: string;
  readonly content: string;
}

/** When and with which version of the product an explanation was written. */
export interface Stamp {
  /** Written out, in the locale of the workbook. */
  readonly date: string;
  readonly version: string;
}

/** An explanation in lines: what a colleague needs to check the number without the pane. */
export function explanationLines(result: ExplainedResult, stamp: Stamp): Line[] {
  const { explanation, inputs } = result;
  return [
    { kind: 'title', label: plainText(explanation.headline), content: '' },
    ...sentences('', explanation.answer),
    ...section(text.source, [
      line(text.cell, result.cell),
      line(text.formula, result.formula),
      ...inputs.map((input) => line(input.name, inputText(input))),
    ]),
    ...section(text.assumptions, assumptionLines(inputs, result.numbers)),
    ...section(text.figures, explanation.chart ? chartLines(explanation.chart, result.numbers) : []),
    ...section(text.working, stepLines(explanation, inputs)),
    ...section(text.meaning, sentences('', explanation.meaning)),
    ...section(text.limits, sentences('', explanation.limits)),
    ...section(
      text.remarks,
      explanation.remarks.map((remark) => line('', remark.text)),
    ),
    ...section(text.made, [line(text.date, stamp.date), line(text.version, text.versionOf(stamp))]),
  ];
}

/** The same lines as plain text. */
export function explanationAsText(lines: readonly Line[]): string {
  return lines
    .map(({ kind, label, content }) => {
      if (kind === 'title') return label;
      if (kind === 'heading') return `\n${label}`;
      return [label, content].filter((part) => part !== '').join(': ');
    })
    .join('\n');
}

const line = (label: string, content: string): Line => ({ kind: 'text', label, content });

function sentences(label: string, phrases: readonly Phrase[]): Line[] {
  return phrases.map((sentence) => line(label, plainText(sentence)));
}

function section(heading: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [{ kind: 'heading', label: heading, content: '' }, ...lines];
}

function inputText({ text: written, address }: ExplainedInput): string {
  if (written === '') return text.omitted;
  return address === undefined || address === written ? written : text.standsFor({ written, address });
}

/** What the elasticities were, for a function that takes them. */
function assumptionLines(inputs: readonly ExplainedInput[], numbers: NumberWriter): Line[] {
  const input = inputs.find(({ name }) => name === 'assumptions');
  if (input === undefined) return [];
  const { cells } = input;
  if (cells !== undefined && (cells[0]?.length ?? 0) > 1)
    return [...givenAssumptions(cells, numbers), unnamed()];
  const word = cells?.[0]?.[0];
  const named = typeof word === 'string' ? word.trim().toLowerCase() : undefined;
  if (named === 'estimate') return [line('', text.estimated)];
  const set = named === undefined || named === '' ? elasticitySets[0] : byName(named);
  if (set === undefined) return [];
  const { elasticities } = set;
  const value = (label: string, figure: number | undefined) =>
    line(label, figure === undefined ? text.asImportPrice : numbers.given(figure));
  return [
    line(text.set, `${set.name}. ${set.citation}. ${set.remark}`),
    value('Import income elasticity', elasticities.importIncome),
    value('Export income elasticity', elasticities.exportIncome),
    value('Import price elasticity', elasticities.importPrice),
    value('Export price elasticity', elasticities.exportPrice),
    value('Tariff elasticity', elasticities.tariff),
    value('Pass-through', elasticities.passThrough),
    value('Pricing to market', elasticities.pricingToMarket),
  ];
}

function byName(name: string) {
  return elasticitySets.find((set) => set.name.toLowerCase() === name);
}

const unnamed = (): Line => line('', text.restFrom({ set: elasticitySets[0].name }));

function givenAssumptions(cells: Cells, numbers: NumberWriter): Line[] {
  return cells.flatMap(([name, value]) =>
    typeof name === 'string' && typeof value === 'number' ? [line(name, numbers.given(value))] : [],
  );
}

function stepLines({ steps }: Explanation, inputs: readonly ExplainedInput[]): Line[] {
  return steps.flatMap(({ title, formula, numbers, inputs: places }, index) => {
    const cells = places.flatMap((place) => {
      const address = inputs.find(({ name }) => name === place.argument)?.address;
      return addressOfPlace(place, address) ?? [];
    });
    return [
      line(String(index + 1), title),
      ...(formula === undefined ? [] : [line('', formula)]),
      ...(numbers === undefined ? [] : [line('', numbers)]),
      ...(cells.length === 0 ? [] : [line('', text.fromCells({ cells: [...new Set(cells)].join(', ') }))]),
    ];
  });
}

/** The figures of the picture, as the pane shows them beside it. */
function chartLines(chart: Chart, numbers: NumberWriter): Line[] {
  const value = (figure: number | null) => (figure === null ? '–' : numbers.amount(figure, chart.unit));
  const ranged = (row: { value: number; low?: number | undefined; high?: number | undefined }) =>
    row.low === undefined || row.high === undefined
      ? value(row.value)
      : text.withRange({ value: value(row.value), low: value(row.low), high: value(row.high) });
  const title = line('', chart.title);
  switch (chart.kind) {
    case 'waterfall':
    case 'range':
      return [title, ...chart.rows.map((row) => line(row.label, ranged(row)))];
    case 'bars':
      return [title, ...chart.bars.map((bar) => line(bar.label, value(bar.value)))];
    case 'line':
      return [
        title,
        ...chart.names.map((name, at) =>
          line(
            name,
            chart.series.map((each) => `${each.label} ${value(each.values[at] ?? null)}`).join('; '),
          ),
        ),
      ];
  }
}
