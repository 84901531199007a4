import type { JobsEffect, JobsPart } from '../core/jobs/jobsEffect';
import type { SeriesKey } from '../core/table/dictionary';
import type { Place } from '../core/place';
import { signs, type JobsEffectResult } from '../functions/calculations/jobsEffect';
import { jobsEffectText as text } from '../text/explanations/jobsEffect';
import type { Phrase } from '../text/phrase';
import { adding, shown } from './adding';
import type { WaterfallChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { bracketed, type NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of JOBSEFFECT. */
export function explainJobsEffect(result: JobsEffectResult, context: ExplainContext): Explanation {
  const view = new JobsView(result, context);
  const steps = view.steps();
  return {
    headline: view.headline(),
    answer: view.answer(),
    chart: view.chart(),
    steps,
    meaning: [...view.details(), text.meaningBalance(), text.meaningDemand(), text.meaningUnexplained()],
    limits: [text.limitCausation(), text.limitLevel(), text.limitCoefficients(), text.limitChains()],
    remarks: remarksOf(result.notes, context, steps),
  };
}

const partOrder: readonly JobsPart[] = [
  'foreignDemand',
  'exportCompetitiveness',
  'homeDemand',
  'displacement',
  'exportsUnexplained',
  'importsUnexplained',
];

class JobsView {
  private readonly effect: JobsEffect;
  /** Writes numbers of jobs, all with equal decimals. */
  private readonly jobs: NumberWriter;
  /** Writes volumes, all with equal decimals. */
  private readonly volumes: NumberWriter;

  constructor(
    private readonly result: JobsEffectResult,
    private readonly context: ExplainContext,
  ) {
    this.effect = result.effect;
    const { consistent, naive, volumes } = result.effect;
    this.jobs = context.numbers.together([consistent.value, consistent.low, consistent.high, naive.total]);
    this.volumes = context.numbers.together([volumes.exports, volumes.imports]);
  }

  private get periods() {
    const { periods } = this.result.data;
    return { from: periods[0]?.text ?? '', to: periods.at(-1)?.text ?? '' };
  }

  private signed(value: number): string {
    return this.jobs.signed(value);
  }

  private volume(value: number): string {
    return this.volumes.amount(value, this.result.data.unit ?? this.context.unit);
  }

  headline(): Phrase {
    const { consistent } = this.effect;
    return text.headline({
      ...this.periods,
      consistent: this.signed(consistent.value),
      low: this.signed(consistent.low),
      high: this.signed(consistent.high),
    });
  }

  answer(): Phrase[] {
    const { naive, consistent, parts } = this.effect;
    return [
      text.naive({ naive: this.signed(naive.total), signs: text.signs[signs(this.effect)] }),
      text.tradeAlone({ trade: this.signed(consistent.value - parts.homeDemand.value) }),
    ];
  }

  /** Why the two counts differ, what the range spans and in what jobs are counted. */
  details(): Phrase[] {
    const { reasons, rangeKind } = this.effect;
    return [
      this.difference(reasons),
      rangeKind === 'published' ? text.rangePublished() : text.rangeInterval(),
      text.unit(),
    ];
  }

  private difference(reasons: JobsEffect['reasons']): Phrase {
    const words = {
      demand: this.signed(reasons.importDemand.value),
      home: this.signed(reasons.homeDemand.value),
      imports: this.signed(reasons.importsUnexplained.value),
      exports: this.signed(reasons.exportsUnexplained.value),
    };
    const notDisplacing = reasons.notDisplacing.value;
    return notDisplacing === 0
      ? text.difference(words)
      : text.differenceInPart({ ...words, part: this.signed(notDisplacing) });
  }

  chart(): WaterfallChart {
    const { parts, consistent } = this.effect;
    return {
      kind: 'waterfall',
      title: text.chartTitle(this.periods),
      rows: [
        ...partOrder.map((part) => ({
          label: text.parts[part],
          ...parts[part],
          kind: part.endsWith('Unexplained') ? ('unexplained' as const) : ('part' as const),
        })),
        { label: text.total, ...consistent, kind: 'total' },
      ],
      rangeName: text.rangeName,
    };
  }

  /** Cells of series in the first and the last period. */
  private places(...keys: SeriesKey[]): Place[] {
    const { data } = this.result;
    return keys.flatMap((key) =>
      [0, data.periods.length - 1].flatMap((period) => this.placeOf(key, period) ?? []),
    );
  }

  private placeOf(key: SeriesKey, period: number): Place | undefined {
    const { data } = this.result;
    return data.given.has(key) ? data.place(key, period) : undefined;
  }

  steps(): Step[] {
    const { effect } = this;
    const { volumes, naive, jobsPer, demand, parts, consistent, reasons, displacement } = effect;
    const { elasticities } = this.result.assumptions;
    const volume = (value: number) => this.volumes.figure(value);
    const given = (value: number) => this.context.numbers.given(value);
    const step = (title: string, formula: string, working: Working, inputs: Place[] = []): Step => ({
      title,
      formula,
      ...(typeof working === 'string' ? { numbers: working } : working),
      inputs,
    });
    return [
      step(
        text.stepNaive,
        text.naiveFormula,
        `${given(jobsPer.exports)} × ${bracketed(volume(volumes.exports))} − ${given(jobsPer.imports)} × ${bracketed(volume(volumes.imports))} = ${this.signed(naive.total)}`,
        [
          ...this.places('exports', 'exportPrice', 'imports', 'importPrice'),
          { argument: 'jobsPerExport' },
          { argument: 'jobsPerImport' },
        ],
      ),
      step(
        text.stepExports,
        text.exportsFormula,
        sumOf(
          this.volumes,
          [volumes.foreignDemand, volumes.exportCompetitiveness, volumes.exportsUnexplained],
          volumes.exports,
          this.volume(volumes.exports),
        ),
        this.places('foreignDemand', 'foreignPrice', 'exchangeRate', 'realExchangeRate'),
      ),
      step(
        text.stepImports,
        text.importsFormula,
        sumOf(
          this.volumes,
          [
            volumes.importDemand,
            volumes.importCompetitiveness,
            volumes.importsUnexplained,
            ...(volumes.nonCompeting === 0 ? [] : [volumes.nonCompeting]),
          ],
          volumes.imports,
          `${this.volume(volumes.imports)} · ${text.elasticities({
            income: given(elasticities.importIncome),
            price: given(elasticities.importPrice),
            displacement: given(displacement),
          })}`,
        ),
        this.places('domesticDemand', 'domesticPrice', 'tariff', 'nonCompetingImports'),
      ),
      step(
        text.stepDemand,
        text.demandFormula,
        {
          numbers: `A = ${this.volume(demand.before)} · ${volume(demand.change)} − ${bracketed(volume(volumes.importDemand))} = ${this.volume(volumes.homeDemand)}`,
          ...adding(
            this.volumes,
            shown(this.volumes, demand.change, -volumes.importDemand),
            volumes.homeDemand,
          ),
        },
        this.places('gdp', 'domesticDemand'),
      ),
      step(
        text.stepConsistent,
        text.consistentFormula,
        sumOf(
          this.jobs,
          [
            parts.foreignDemand.value,
            parts.exportCompetitiveness.value,
            parts.homeDemand.value,
            parts.displacement.value,
          ],
          consistent.value,
          this.signed(consistent.value),
        ),
        [{ argument: 'jobsPerDemand' }, { argument: 'displacement' }],
      ),
      step(
        text.stepDifference,
        text.differenceFormula,
        sumOf(
          this.jobs,
          [
            reasons.homeDemand.value,
            reasons.importDemand.value,
            reasons.notDisplacing.value,
            reasons.importsUnexplained.value,
            reasons.exportsUnexplained.value,
          ],
          consistent.value - naive.total,
          this.signed(consistent.value - naive.total),
        ),
      ),
    ];
  }
}

type Working = string | Pick<Step, 'numbers' | 'isRounded'>;

/** A sum with its terms, negative ones in brackets. */
function sumOf(numbers: NumberWriter, terms: readonly number[], total: number, written: string): Working {
  const [first = '', ...others] = terms.map((term) => numbers.figure(term));
  return {
    numbers: `${[first, ...others.map(bracketed)].join(' + ')} = ${written}`,
    ...adding(numbers, shown(numbers, ...terms), total),
  };
}
