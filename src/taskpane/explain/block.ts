import type { Explanation, Remark } from '../../explain/explanation';
import { insertText as text } from '../../text/paneInsert';
import { plainText } from '../../text/phrase';
import { chartRows } from '../../workbook/insert/chartData';
import type { Block, BlockLine } from '../../workbook/insert/insertExplanation';
import type { FormulaReading, ReadArgument } from '../../workbook/selectionReading';
import { version } from '../version';

/**
 * An explanation with everything needed to check it later: cell, date, formula, inputs, answer, figures,
 * steps, limits and version.
 */
export function blockOf(
  explanation: Explanation,
  reading: FormulaReading,
  notes: readonly Remark[],
  date: Date,
  locale: string,
): Block {
  const title = (words: string): BlockLine => ({ kind: 'title', text: words });
  const line = (words: string): BlockLine => ({ kind: 'text', text: words });
  const part = (words: string, lines: readonly BlockLine[]): BlockLine[] =>
    lines.length === 0 ? [] : [line(''), title(words), ...lines];
  const remarks = [...notes, ...explanation.remarks];
  return {
    headline: plainText(explanation.headline),
    lines: [
      line(text.explainedOn(reading.anchor, dateText(date, locale))),
      ...explanation.answer.map((sentence) => line(plainText(sentence))),
      ...part(text.formula, [line(reading.formulaLocal)]),
      ...part(text.inputs, inputsOf(reading).map(line)),
      ...part(
        text.figures,
        explanation.chart
          ? [
              line(explanation.chart.title),
              ...chartRows(explanation.chart).map((cells): BlockLine => ({ kind: 'row', cells })),
            ]
          : [],
      ),
      ...part(
        text.steps,
        explanation.steps.flatMap((step, index) => [
          line(`${index + 1}. ${step.title}`),
          ...[step.formula, step.numbers].flatMap((working) =>
            working === undefined ? [] : [line(working)],
          ),
        ]),
      ),
      ...part(
        text.meaning,
        explanation.meaning.map((sentence) => line(plainText(sentence))),
      ),
      ...part(
        text.limits,
        explanation.limits.map((sentence) => line(plainText(sentence))),
      ),
      ...part(
        text.notes,
        remarks.map((remark) => line(remark.text)),
      ),
      line(''),
      line(text.madeBy(version)),
    ],
  };
}

function dateText(date: Date, locale: string): string {
  return date.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric' });
}

function inputsOf({ calls }: FormulaReading): string[] {
  const addressesOf = (argument: ReadArgument): string[] => {
    if (argument.state === 'call') return argument.call.arguments.flatMap(addressesOf);
    return argument.state === 'read' && argument.address !== undefined ? [argument.address] : [];
  };
  return [...new Set(calls.flatMap((call) => call.arguments.flatMap(addressesOf)))];
}

/** The same as text to paste anywhere. */
export function blockText({ headline, lines }: Block): string {
  return [headline, ...lines.map((line) => (line.kind === 'row' ? line.cells.join('\t') : line.text))].join(
    '\n',
  );
}
