import {
  comparativeAdvantage,
  exportShares,
  productsOf,
  seriesOf,
  type AdvantageMeasure,
} from '../core/comparative-advantage/comparativeAdvantage';
import type { ComparativeAdvantageResult } from '../functions/calculations/comparativeAdvantage';
import { comparativeAdvantageText as text } from '../text/explanations/comparativeAdvantage';
import type { Phrase } from '../text/phrase';
import { cellName } from './cellName';
import type { BarChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { focusedFigure } from './focus';
import { remarksOf } from './remarks';

/** Explains a result of COMPARATIVEADVANTAGE: the product selected in a spill, otherwise the highest. */
export function explainComparativeAdvantage(
  result: ComparativeAdvantageResult,
  context: ExplainContext,
): Explanation {
  const view = new AdvantageView(result, context);
  return {
    headline: view.headline(),
    answer: view.answer(),
    ...view.chart(),
    steps: view.steps(),
    meaning: [text.meaningSpecialisation(), text.meaningMeasures()],
    limits: [text.limitCause(), text.limitTotals(), text.limitWorld(), text.limitImports()],
    remarks: remarksOf(result.notes, context),
  };
}

/** Bars at each end that a picture of this width can label. */
const mostBars = 12;

class AdvantageView {
  private readonly measure: AdvantageMeasure;
  private readonly figures: Float64Array;
  private readonly index: number;

  constructor(
    private readonly result: ComparativeAdvantageResult,
    private readonly context: ExplainContext,
  ) {
    this.measure = result.measure === 'all' ? 'rca' : result.measure;
    this.figures = comparativeAdvantage(result.exports, this.measure);
    this.index =
      context.focus === undefined
        ? this.figures.reduce((best, figure, at) => (figure > (this.figures[best] ?? 0) ? at : best), 0)
        : focusedFigure(result.exports.country, result.measure === 'all', context);
  }

  private name(index: number): string {
    return cellName(this.context, this.result.exports.country, index) ?? text.position(index);
  }

  private get figure(): number {
    return this.figures[this.index] ?? Number.NaN;
  }

  /** Positions of the products in the series that is explained, those with a figure. */
  private get products(): number[] {
    const { country } = this.result.exports;
    return productsOf(country, seriesOf(country, this.index)).filter((at) => !Number.isNaN(this.figures[at]));
  }

  private get written(): string {
    const { numbers } = this.context;
    return this.measure === 'normalized' ? numbers.signed(1e4 * this.figure) : numbers.figure(this.figure);
  }

  headline(): Phrase {
    const name = this.name(this.index);
    return Number.isNaN(this.figure)
      ? text.missing({ name })
      : text[this.measure]({ name, figure: this.written });
  }

  answer(): Phrase[] {
    if (Number.isNaN(this.figure)) return [];
    const neutral = this.measure === 'rca' ? 1 : 0;
    const above = this.products.filter((at) => (this.figures[at] ?? 0) > neutral);
    const share = above.reduce((sum, at) => sum + exportShares(this.result.exports, at).country, 0);
    return [
      this.figure > neutral ? text.above() : this.figure < neutral ? text.below() : text.neutral(),
      text.overview({
        count: String(above.length),
        of: String(this.products.length),
        share: this.context.numbers.share(share),
      }),
    ];
  }

  chart(): { chart?: BarChart } {
    const { products } = this;
    if (products.length < 2) return {};
    const kind = this.measure === 'normalized' ? 'normalized' : 'symmetric';
    const shown = comparativeAdvantage(this.result.exports, kind);
    const scale = kind === 'normalized' ? 1e4 : 1;
    const ordered = products.sort((a, b) => (shown[b] ?? 0) - (shown[a] ?? 0));
    const drawn =
      ordered.length > mostBars
        ? [...ordered.slice(0, mostBars / 2), ...ordered.slice(-mostBars / 2)]
        : ordered;
    const focus = drawn.indexOf(this.index);
    return {
      chart: {
        kind: 'bars',
        title: drawn.length < ordered.length ? text.onlyEnds(text.chartTitle[kind]) : text.chartTitle[kind],
        bars: drawn.map((at) => ({ label: this.name(at), value: scale * (shown[at] ?? Number.NaN) })),
        ...(focus >= 0 && { focus }),
      },
    };
  }

  steps(): Step[] {
    if (Number.isNaN(this.figure)) return [];
    const { numbers } = this.context;
    const { country, world, totals } = this.result.exports;
    const total = totals[seriesOf(country, this.index)] ?? { country: Number.NaN, world: Number.NaN };
    const shares = exportShares(this.result.exports, this.index);
    const name = this.name(this.index);
    const share = (title: string, block: typeof country, sum: number, fraction: number): Step => ({
      title,
      formula: text.shareFormula,
      numbers: `${numbers.given(block.values[this.index] ?? Number.NaN)} ÷ ${numbers.given(sum)} = ${numbers.fixed(fraction, 6)}`,
      inputs: [block.place(this.index)],
    });
    const [ours, theirs] = [numbers.fixed(shares.country, 6), numbers.fixed(shares.world, 6)];
    const last = (measure: AdvantageMeasure, working: string): Step => ({
      title: text.steps[measure],
      formula: text.formulas[measure],
      numbers: working,
      inputs: [],
    });
    const ratio = numbers.figure(shares.country / shares.world);
    return [
      share(text.stepCountry(name), country, total.country, shares.country),
      share(text.stepWorld(name), world, total.world, shares.world),
      ...(this.measure === 'normalized'
        ? [
            last(
              'normalized',
              `(${ours} − ${theirs}) × ${numbers.given(total.country)} ÷ ${numbers.given(total.world)} = ${numbers.given(this.figure)}`,
            ),
          ]
        : [last('rca', `${ours} ÷ ${theirs} = ${ratio}`)]),
      ...(this.measure === 'symmetric'
        ? [last('symmetric', `(${ratio} − 1) ÷ (${ratio} + 1) = ${this.written}`)]
        : []),
    ];
  }
}
