import { smallestShareableGrowth } from '../core/drivers/importDriver';
import type { ImportVerdict, Ranged } from '../core/drivers/importGrowth';
import { missingSeries } from '../core/drivers/missingSeries';
import type { RangeKind } from '../core/drivers/spread';
import type { DriverData } from '../core/drivers/tradeData';
import { dictionary } from '../core/table/dictionary';
import { deficitDriverText as text } from '../text/explanations/deficitDriver';
import type { Phrase } from '../text/phrase';
import type { RangeChart } from './chart';
import type { ExplainContext } from './explanation';

interface Judged {
  readonly data: DriverData;
  readonly change: { readonly imports: ImportVerdict | undefined; readonly rangeKind: RangeKind };
}

/** What drove imports, in sentences, or which series it would take to say so. */
export function importSentences(
  { data, change: { imports, rangeKind } }: Judged,
  context: ExplainContext,
): Phrase[] {
  if (imports === undefined) {
    const needs = missingSeries(data)
      .filter((series) => importSeries.has(series))
      .map((series) => dictionary[series].label);
    return [text.notJudged({ needs: needs.join(', ') })];
  }
  return [
    verdictSentence(imports, rangeKind, context),
    ...otherWay(imports, context),
    ...(imports.structuralHeavy ? [text.structuralHeavy()] : []),
  ];
}

const importSeries: ReadonlySet<string> = new Set(['importPrice', 'domesticDemand', 'domesticPrice']);

function verdictSentence(verdict: ImportVerdict, rangeKind: RangeKind, context: ExplainContext): Phrase {
  const { drivenBy, parts, growth } = verdict;
  const isSmall = Math.abs(growth.total) < smallestShareableGrowth;
  const moved = isSmall ? text.changeOfVolume : growth.total < 0 ? text.fall : text.growth;
  if (drivenBy === 'mixed') return mixedSentence(verdict, moved, context);
  if (isSmall) {
    const [amount = ''] = volumeChanges(context, growth.total);
    return drivenBy === 'demand'
      ? text.demandDrivenSmall({ amount })
      : text.competitivenessDrivenSmall({ amount });
  }
  const shares = shareRange(parts[drivenBy], growth.total);
  const words = {
    moved,
    range: rangeKind === 'interval' ? text.overInterval : text.dependingOnPublished,
    low: context.numbers.fixed(100 * shares.low, 0),
    high: `${context.numbers.fixed(100 * shares.high, 0)} %`,
  };
  const isOne = words.high === `${words.low} %`;
  if (drivenBy === 'demand') return isOne ? text.demandDrivenOne(words) : text.demandDriven(words);
  return isOne ? text.competitivenessDrivenOne(words) : text.competitivenessDriven(words);
}

function mixedSentence(verdict: ImportVerdict, moved: string, context: ExplainContext): Phrase {
  if (verdict.unstable) return text.mixedUnstable({ moved });
  if (!isOpposed(verdict)) return text.mixed({ moved });
  const { demand, competitiveness } = verdict.growth;
  const [ofDemand = '', ofPrices = ''] = volumeChanges(context, demand, competitiveness);
  const way = verdict.growth.total < 0 ? text.fall : text.growth;
  return text.mixedOpposed({ moved: way, demand: ofDemand, prices: ofPrices });
}

/** Whether demand and relative prices both worked against the way that imports went. */
export function isOpposed({ growth: { total, demand, competitiveness } }: ImportVerdict): boolean {
  return demand * total < 0 && competitiveness * total < 0;
}

/** Logarithms of import volume as percentages that stand together. */
function volumeChanges({ numbers }: ExplainContext, ...logs: number[]): string[] {
  return numbers.signedPercents(...logs.map((log) => 100 * Math.expm1(log)));
}

/** Says that the part that did not drive imports pulled against the one that did. */
function otherWay({ drivenBy, growth }: ImportVerdict, context: ExplainContext): Phrase[] {
  if (drivenBy === 'mixed') return [];
  const part = drivenBy === 'demand' ? 'competitiveness' : 'demand';
  if (growth[part] * growth.total >= 0) return [];
  const [amount = ''] = volumeChanges(context, growth[part]);
  return [text.otherWay({ part: text.otherParts[part], amount })];
}

/** A part and its range over the whole, in order of size also where the whole is negative. */
export function shareRange({ value, low, high }: Ranged, total: number): Ranged {
  const [a, b] = [low / total, high / total];
  return { value: value / total, low: Math.min(a, b), high: Math.max(a, b) };
}

/** Demand against competitiveness with their ranges, and where competitiveness would weigh as much. */
export function importsChart(
  { parts, breakEven }: ImportVerdict,
  title: string,
  { numbers }: ExplainContext,
): RangeChart {
  const row = (part: keyof typeof parts) => ({ label: text.parts[part], ...parts[part] });
  return {
    kind: 'range',
    title,
    unit: text.importsUnit,
    rows: [row('demand'), row('competitiveness'), row('unexplained')],
    ...(breakEven && {
      mark: { value: parts.demand.value, label: text.breakEvenMark(numbers.figure(-breakEven.value)) },
    }),
  };
}
