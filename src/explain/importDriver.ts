import type { ImportRow, ImportRowKey } from '../core/drivers/importDriver';
import { importRowLabels, type ImportDriverResult } from '../functions/calculations/importDriver';
import { deficitDriverText } from '../text/explanations/deficitDriver';
import { importDriverText as text } from '../text/explanations/importDriver';
import type { Phrase } from '../text/phrase';
import type { RangeChart } from './chart';
import type { ExplainContext, Explanation } from './explanation';
import { importDriverSteps } from './importDriverSteps';
import { importSentences, importsChart } from './importVerdict';
import { remarksOf } from './remarks';

/** Explains a result of IMPORTDRIVER. */
export function explainImportDriver(result: ImportDriverResult, context: ExplainContext): Explanation {
  const { verdict, rangeKind } = result.change;
  const steps = importDriverSteps(result, context);
  return {
    headline: headline(result, context),
    answer: [
      ...selected(result, context),
      ...importSentences({ data: result.data, change: { imports: verdict, rangeKind } }, context),
      ...breakEven(result, context),
      twin(result, context),
    ],
    chart: chart(result, context),
    steps,
    meaning: [text.meaningQuestion(), text.meaningJobs(), text.meaningTwin()],
    limits: [
      text.limitCausation(),
      ...(verdict ? [text.limitUnexplained(), text.limitElasticity()] : [text.limitInseparable()]),
      text.limitProducts(),
    ],
    remarks: remarksOf(result.notes, context, steps),
  };
}

function periodsOf({ data }: ImportDriverResult) {
  return { from: data.periods[0]?.text ?? '', to: data.periods.at(-1)?.text ?? '' };
}

function rowOf({ change }: ImportDriverResult, key: ImportRowKey): ImportRow | undefined {
  return change.rows.find((row) => row.key === key);
}

function headline(result: ImportDriverResult, { numbers }: ExplainContext): Phrase {
  const growth = rowOf(result, 'total')?.percent ?? 0;
  const words = { ...periodsOf(result), change: numbers.percent(Math.abs(growth)) };
  if (growth === 0) return text.unchanged(words);
  return growth > 0 ? text.rose(words) : text.fell(words);
}

/** The row on which the selection stands. */
function selected(result: ImportDriverResult, { focus, numbers }: ExplainContext): Phrase[] {
  const row = result.change.rows[(focus?.row ?? 0) - 1];
  if (row === undefined || row.key === 'total') return [];
  const percent = (fraction: number) => `${numbers.fixed(100 * fraction, 0)} %`;
  const { share } = row;
  const shareWords =
    share === undefined
      ? ''
      : share.low === share.high
        ? text.share(percent(share.value))
        : text.shareBetween(percent(share.value), percent(share.low), percent(share.high));
  return [
    text.selected({
      row: importRowLabels[row.key],
      points: text.points(numbers.signed(row.percent)),
      share: shareWords,
    }),
  ];
}

function breakEven({ change }: ImportDriverResult, { numbers }: ExplainContext): Phrase[] {
  const found = change.verdict?.breakEven;
  if (found === undefined) return [];
  const elasticities = numbers.together([found.value, found.low, found.high]);
  const words = {
    value: elasticities.figure(-found.value),
    low: elasticities.figure(-found.low),
    high: elasticities.figure(-found.high),
  };
  return [found.low === found.high ? text.breakEvenOne(words) : text.breakEven(words)];
}

function twin(result: ImportDriverResult, { numbers }: ExplainContext): Phrase {
  const demand = rowOf(result, 'demand')?.twin ?? 0;
  const total = rowOf(result, 'total')?.log ?? 0;
  const growth = (log: number) => 100 * Math.expm1(log);
  const [atConstant = '', penetration = ''] = numbers.signedPercents(growth(demand), growth(total - demand));
  return text.twin({ demand: atConstant, penetration });
}

function chart(result: ImportDriverResult, context: ExplainContext): RangeChart {
  const { verdict, rows } = result.change;
  const title = text.chartTitle(periodsOf(result));
  if (verdict) return importsChart(verdict, title, context);
  return {
    kind: 'range',
    title,
    unit: deficitDriverText.importsUnit,
    rows: rows
      .filter(({ key }) => key !== 'total')
      .map(({ key, log, share }) => {
        const total = rowOf(result, 'total')?.log ?? 0;
        const ends = share === undefined ? [log, log] : [share.low * total, share.high * total];
        return {
          label: key === 'notSeparable' ? text.notSeparable : importRowLabels[key],
          value: log,
          low: Math.min(...ends),
          high: Math.max(...ends),
        };
      }),
  };
}
