import {
  concentrate,
  concentrationMeasure,
  type Concentration,
  type ConcentrationMeasure,
} from '../core/concentration/concentration';
import type { SupplierList } from '../core/concentration/supplierTable';
import type { Note } from '../core/note';
import { Refusal } from '../core/refusal';
import type { ConcentrationResult } from '../functions/calculations/concentration';
import { concentrationText as text } from '../text/explanations/concentration';
import type { Phrase } from '../text/phrase';
import type { BarChart } from './chart';
import type { ExplainContext, Explanation, Remark, Step } from './explanation';
import { remarksOf } from './remarks';

/** Explains a result of CONCENTRATION: the list selected in a spill, otherwise the last one. */
export function explainConcentration(result: ConcentrationResult, context: ExplainContext): Explanation {
  const at = focusedList(result, context);
  const list = result.table.lists[at];
  const concentration = result.lists[at];
  const limits = [text.limitSubstitution(), text.limitOrigin(), text.limitThresholds()];
  if (list === undefined || concentration === undefined || concentration instanceof Refusal) {
    const answer = concentration instanceof Refusal ? [[concentration.sentence(context.locate)]] : [];
    return { headline: text.refused(), answer, steps: [], meaning: [], limits, remarks: [] };
  }
  const view = new ConcentrationView(result, list, concentration, context);
  return {
    headline: view.headline(),
    answer: view.answer(),
    chart: view.chart(),
    steps: view.steps(),
    meaning: [text.meaningDependence(), view.candidates()],
    limits,
    remarks: [...remarksOf(view.notes, context), ...view.unnamedBucket()],
  };
}

function focusedList({ lists, measure }: ConcentrationResult, { focus }: ExplainContext): number {
  const last = lists.length - 1;
  if (focus === undefined) return last;
  const at = measure === 'all' ? focus.row - 1 : focus.column;
  return at >= 0 && at <= last ? at : last;
}

/** Bars that a picture of this width can label. */
const mostBars = 12;
/** Squares that a line of working can show. */
const mostSquares = 4;

class ConcentrationView {
  private readonly measure: ConcentrationMeasure;
  private readonly names: readonly string[] | undefined;

  constructor(
    private readonly result: ConcentrationResult,
    private readonly list: SupplierList,
    private readonly concentration: Concentration,
    private readonly context: ExplainContext,
  ) {
    this.measure = result.measure === 'all' ? 'hhi' : result.measure;
    this.names = result.table.names ?? context.names;
  }

  /** The notes about this list; a spill of several lists has notes about each. */
  get notes(): readonly Note[] {
    const { lists, notes } = this.result;
    return lists.length === 1
      ? notes
      : notes.filter(({ place }) => place?.column === this.list.place(0).column);
  }

  private name(index: number): string {
    return this.names?.[index] ?? text.position(index);
  }

  private share(index: number): number {
    return this.concentration.shares[index] ?? Number.NaN;
  }

  private index(value: number): string {
    return this.context.numbers.fixed(value, 4);
  }

  private figure(measure: ConcentrationMeasure): number {
    return concentrationMeasure(this.concentration, measure);
  }

  private get equivalent(): string {
    return this.context.numbers.figure(this.figure('equivalent'));
  }

  private get count(): string {
    return this.context.numbers.given(this.concentration.candidates);
  }

  headline(): Phrase {
    const { numbers } = this.context;
    const figure = this.figure(this.measure);
    const hhi = this.index(this.concentration.hhi);
    switch (this.measure) {
      case 'hhi':
        return this.bounds() ?? text.hhi({ hhi, equivalent: this.equivalent });
      case 'normalized':
        return text.normalized({ figure: this.index(figure), candidates: this.count });
      case 'unctad':
        return text.unctad({ figure: this.index(figure), candidates: this.count });
      case 'equivalent':
        return text.equivalent({ equivalent: this.equivalent, hhi });
      case 'points':
        return text.points({ points: numbers.fixed(figure, 0), hhi });
      case 'top1':
        return this.top1();
      case 'top3':
        return this.top3();
    }
  }

  private bounds(): Phrase | undefined {
    const { bucket, hhi } = this.concentration;
    return (
      bucket &&
      text.bounds({
        lowest: this.index(bucket.lowestHhi),
        highest: this.index(hhi),
        names: text.and(bucket.positions.map((at) => this.name(at))),
        share: this.context.numbers.share(bucket.share),
      })
    );
  }

  private top1(): Phrase {
    const [top] = this.concentration.largest;
    return text.top1({ name: this.name(top ?? 0), share: this.context.numbers.percent(this.figure('top1')) });
  }

  private top3(): Phrase {
    const { largest } = this.concentration;
    const words = {
      names: text.and(largest.map((at) => this.name(at))),
      share: this.context.numbers.percent(this.figure('top3')),
    };
    return largest.length < 3 ? text.fewerThanThree(words) : text.top3(words);
  }

  answer(): Phrase[] {
    const { bucket, hhi, largest } = this.concentration;
    const inCell = bucket && this.measure === 'hhi' ? [text.boundsInCell({ highest: this.index(hhi) })] : [];
    if (largest.length === 0 || this.measure === 'top1') return inCell;
    return [...inCell, this.measure === 'top3' ? this.top1() : this.top3()];
  }

  candidates(): Phrase {
    return text.meaningCandidates({
      active: this.context.numbers.given(this.concentration.active),
      candidates: this.count,
    });
  }

  /** Positions with trade, largest first. */
  private get ordered(): number[] {
    return Array.from(this.list.values.keys())
      .filter((at) => this.share(at) > 0)
      .sort((a, b) => this.share(b) - this.share(a));
  }

  chart(): BarChart {
    const { ordered } = this;
    const alone = ordered.length > mostBars ? ordered.slice(0, mostBars - 1) : ordered;
    const rest = ordered.slice(alone.length);
    const sum = (positions: readonly number[]) =>
      positions.reduce((total, at) => total + 100 * this.share(at), 0);
    return {
      kind: 'bars',
      title: text.chartTitle,
      unit: '%',
      bars: [
        ...alone.map((at) => ({ label: this.name(at), value: 100 * this.share(at) })),
        ...(rest.length === 0 ? [] : [{ label: text.others(rest.length), value: sum(rest) }]),
      ],
    };
  }

  steps(): Step[] {
    const inputs = this.ordered.slice(0, mostSquares).map((at) => this.list.place(at));
    const total: Step = {
      title: text.stepTotal,
      formula: text.totalFormula,
      numbers: `${this.sumOf((at) => this.context.numbers.given(this.list.values[at] ?? Number.NaN))} = ${this.context.numbers.amount(this.concentration.total, this.context.unit)}`,
      inputs,
    };
    if (this.measure === 'top1' || this.measure === 'top3') return [total, this.topStep(this.measure)];
    const hhi: Step = {
      title: text.stepHhi,
      formula: text.hhiFormula,
      numbers: `${this.sumOf((at) => `${this.index(this.share(at))}²`)} = ${this.index(this.concentration.hhi)}`,
      inputs,
    };
    return [total, hhi, ...this.boundsStep(), ...this.measureSteps()];
  }

  /** The largest terms of a sum, and how many more there are. */
  private sumOf(write: (at: number) => string): string {
    const { ordered } = this;
    const more = ordered.length - mostSquares;
    return [...ordered.slice(0, mostSquares).map(write), ...(more > 0 ? [text.andMore(more)] : [])].join(
      ' + ',
    );
  }

  private boundsStep(): Step[] {
    const { bucket, hhi } = this.concentration;
    if (bucket === undefined) return [];
    const squares = bucket.positions.map((at) => `${this.index(this.share(at))}²`).join(' − ');
    return [
      {
        title: text.stepBounds,
        formula: text.boundsFormula,
        numbers: `${this.index(hhi)} − ${squares} = ${this.index(bucket.lowestHhi)}`,
        inputs: bucket.positions.map((at) => this.list.place(at)),
      },
    ];
  }

  private measureSteps(): Step[] {
    const hhi = this.index(this.concentration.hhi);
    const step = (title: string, formula: string, working: string): Step => ({
      title,
      formula,
      numbers: working,
      inputs: [],
    });
    const n = this.count;
    switch (this.measure) {
      case 'normalized':
        return [
          step(
            text.stepNormalized,
            text.normalizedFormula,
            `(${hhi} − 1 ÷ ${n}) ÷ (1 − 1 ÷ ${n}) = ${this.index(this.figure('normalized'))}`,
          ),
        ];
      case 'unctad':
        return [
          step(
            text.stepNormalized,
            text.unctadFormula,
            `(√${hhi} − √(1 ÷ ${n})) ÷ (1 − √(1 ÷ ${n})) = ${this.index(this.figure('unctad'))}`,
          ),
        ];
      case 'points':
        return [
          step(
            text.stepPoints,
            text.pointsFormula,
            `10,000 × ${hhi} = ${this.context.numbers.fixed(this.figure('points'), 0)}`,
          ),
        ];
      default:
        return [step(text.stepEquivalent, text.equivalentFormula, `1 ÷ ${hhi} = ${this.equivalent}`)];
    }
  }

  private topStep(measure: 'top1' | 'top3'): Step {
    const { numbers } = this.context;
    const chosen = this.concentration.largest.slice(0, measure === 'top1' ? 1 : 3);
    const amounts = chosen.map((at) => numbers.given(this.list.values[at] ?? Number.NaN)).join(' + ');
    return {
      title: text.stepTop,
      formula: text.topFormula,
      numbers: `100 × ${chosen.length > 1 ? `(${amounts})` : amounts} ÷ ${numbers.figure(this.concentration.total)} = ${numbers.percent(this.figure(measure))}`,
      inputs: chosen.map((at) => this.list.place(at)),
    };
  }

  /** Names that stand beside the range only: the cell could not know of them, the reader can. */
  unnamedBucket(): Remark[] {
    if (this.result.table.names !== undefined || this.context.names === undefined) return [];
    const { bucket } = concentrate(this.list, this.context.names, this.concentration.candidates);
    if (bucket === undefined) return [];
    const [at = 0] = bucket.positions;
    return [
      {
        text: text.unnamedBucket({
          name: this.name(at),
          share: this.context.numbers.share(bucket.share),
          lowest: this.index(bucket.lowestHhi),
        }),
        place: this.list.place(at),
      },
    ];
  }
}
