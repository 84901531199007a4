import type { NumberBlock } from '../core/table/numberBlock';
import { compareReferences } from '../core/terms-of-trade/reference';
import { rebased, termsOfTrade, type TermsOfTradeMeasure } from '../core/terms-of-trade/termsOfTrade';
import type { TermsOfTradeResult } from '../functions/calculations/termsOfTrade';
import { termsOfTradeText as text } from '../text/explanations/termsOfTrade';
import type { Phrase } from '../text/phrase';
import { cellName } from './cellName';
import type { LineChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { focusedFigure } from './focus';
import { remarksOf } from './remarks';

/** Explains a result of TERMSOFTRADE: the period selected in a spill, otherwise the newest one. */
export function explainTermsOfTrade(result: TermsOfTradeResult, context: ExplainContext): Explanation {
  const view = new TermsOfTradeView(result, context);
  return {
    headline: view.headline(),
    answer: view.answer(),
    ...view.chart(),
    steps: view.steps(),
    meaning: view.meaning(),
    limits: [text.limitUnitValues(), text.limitCurrency(), text.limitWelfare()],
    remarks: remarksOf(result.notes, context),
  };
}

type SeriesName = keyof typeof text.names;

class TermsOfTradeView {
  private readonly measure: TermsOfTradeMeasure;
  /** The figure explained, row by row. */
  private readonly index: number;
  private readonly exportPrices: NumberBlock;
  private readonly figures: Float64Array;

  constructor(
    private readonly result: TermsOfTradeResult,
    private readonly context: ExplainContext,
  ) {
    this.measure = result.measure === 'all' ? 'net' : result.measure;
    this.exportPrices = result.indices.exportPrices;
    this.index = focusedFigure(this.exportPrices, result.measure === 'all', context);
    this.figures = termsOfTrade(result.indices, this.measure);
  }

  /** Where the base figure of the same series stands; undefined without a base. */
  private get baseIndex(): number | undefined {
    const { base } = this.result.indices;
    if (base === undefined) return undefined;
    const { rows, columns, stride } = this.exportPrices;
    return base * stride + (rows === 1 ? 0 : this.index % columns);
  }

  private get before(): number {
    return this.index - this.exportPrices.stride;
  }

  private name(index: number): string {
    return cellName(this.context, this.exportPrices, index) ?? text.position(index);
  }

  private level(figure: number | undefined): string {
    return this.context.numbers.fixed(figure ?? Number.NaN, 2);
  }

  headline(): Phrase {
    const figure = this.figures[this.index] ?? Number.NaN;
    const name = this.name(this.index);
    const subject = text.subjects[this.measure];
    if (this.measure === 'change') {
      if (this.before < 0) return text.firstPeriod({ name });
      return Number.isNaN(figure) ? text.missing({ name }) : this.moved(figure, this.before);
    }
    if (Number.isNaN(figure)) return text.missing({ name });
    const { baseIndex } = this;
    if (baseIndex === undefined) return text.level({ name, subject, level: this.level(figure) });
    return baseIndex === this.index ? text.inBase({ name, subject }) : this.against(figure - 100, baseIndex);
  }

  private changeWords(change: number, since: number) {
    return {
      subject: text.subjects[this.measure],
      from: this.name(since),
      to: this.name(this.index),
      change: this.context.numbers.percent(Math.abs(change)),
    };
  }

  /** The level against the base, which may lie before or after. */
  private against(difference: number, base: number): Phrase {
    const words = this.changeWords(difference, base);
    if (difference === 0) return text.same(words);
    return difference > 0 ? text.higher(words) : text.lower(words);
  }

  /** The change since the period before. */
  private moved(change: number, before: number): Phrase {
    const words = this.changeWords(change, before);
    if (change === 0) return text.unchanged(words);
    return change > 0 ? text.rose(words) : text.fell(words);
  }

  answer(): Phrase[] {
    if (Number.isNaN(this.figures[this.index])) return [];
    const since = this.measure === 'change' ? this.before : this.baseIndex;
    if (since === undefined) return [this.reference(), ...this.onPrevious()];
    if (since === this.index) return this.onPrevious();
    if (this.measure === 'income' || this.measure === 'gross') return this.onPrevious();
    const change = this.netChange(since);
    const words = { change: this.context.numbers.percent(Math.abs(change)), from: this.name(since) };
    return [
      ...(change === 0 ? [] : [change > 0 ? text.buysMore(words) : text.buysLess(words)]),
      this.prices(since),
      ...(this.measure === 'net' ? this.onPrevious() : []),
    ];
  }

  /** Change of the net terms of trade since another period, in per cent. */
  private netChange(since: number): number {
    const net = termsOfTrade(this.result.indices, 'net');
    return 100 * ((net[this.index] ?? Number.NaN) / (net[since] ?? Number.NaN) - 1);
  }

  /** What either price did since another period. */
  private prices(since: number): Phrase {
    const change = ({ values }: NumberBlock) =>
      100 * ((values[this.index] ?? Number.NaN) / (values[since] ?? Number.NaN) - 1);
    const [exports = '', imports = ''] = this.context.numbers.signedPercents(
      change(this.exportPrices),
      change(this.result.indices.importPrices),
    );
    return text.prices({ from: this.name(since), to: this.name(this.index), exports, imports });
  }

  private reference(): Phrase {
    const { exportPrices, importPrices } = this.result.indices;
    const references = exportPrices.isOneSeries
      ? compareReferences(exportPrices.values, importPrices.values)
      : undefined;
    return references?.kind === 'shared' && this.measure === 'net'
      ? text.sharedReference({ name: this.name(references.at) })
      : text.unknownReference();
  }

  private onPrevious(): Phrase[] {
    const change = 100 * ((this.figures[this.index] ?? NaN) / (this.figures[this.before] ?? NaN) - 1);
    if (!Number.isFinite(change)) return [];
    const [written = ''] = this.context.numbers.signedPercents(change);
    return [text.onPrevious({ name: this.name(this.before), change: written })];
  }

  chart(): { chart?: LineChart } {
    if (!this.exportPrices.isOneSeries || this.exportPrices.length < 2) return {};
    const { exportPrices, importPrices, base } = this.result.indices;
    const line = (label: string, values: Float64Array) => ({
      label,
      values: Array.from(values, (value) => (Number.isFinite(value) ? value : null)),
    });
    const isNet = this.measure === 'net';
    const { baseIndex } = this;
    return {
      chart: {
        kind: 'line',
        title: text.chartTitle[this.measure],
        unit: this.measure === 'change' ? '%' : undefined,
        names: Array.from(this.figures, (_, index) => this.name(index)),
        series: [
          line(text.chartTitle[this.measure], this.figures),
          ...(isNet ? [line(text.exportPriceLine, rebased(exportPrices, base))] : []),
          ...(isNet ? [line(text.importPriceLine, rebased(importPrices, base))] : []),
        ],
        reference:
          this.measure === 'change'
            ? { value: 0, label: '0' }
            : baseIndex === undefined
              ? undefined
              : { value: 100, label: text.baseLine(this.name(baseIndex)) },
        focus: this.index,
      },
    };
  }

  steps(): Step[] {
    if (Number.isNaN(this.figures[this.index])) return [];
    switch (this.measure) {
      case 'net':
        return this.netSteps(this.index);
      case 'gross':
        return [
          ...this.rebaseSteps(this.index, 'importVolumes', 'exportVolumes'),
          this.quotientStep('gross', 'importVolumes', 'exportVolumes', this.index),
        ];
      case 'income':
        return [...this.netSteps(this.index), ...this.incomeSteps()];
      case 'change':
        return this.changeSteps();
    }
  }

  private netSteps(index: number): Step[] {
    return [
      ...this.rebaseSteps(index, 'exportPrices', 'importPrices'),
      this.quotientStep('net', 'exportPrices', 'importPrices', index),
    ];
  }

  private incomeSteps(): Step[] {
    const net = termsOfTrade(this.result.indices, 'net')[this.index];
    return [
      ...this.rebaseSteps(this.index, 'exportVolumes'),
      {
        title: text.steps.income,
        formula: text.formulas.income,
        numbers: `${this.level(net)} × ${this.used('exportVolumes', this.index)} ÷ 100 = ${this.level(this.figures[this.index])}`,
        inputs: this.places('exportVolumes', this.index),
      },
    ];
  }

  /** The change is the same on every base, so it is worked from the series as given. */
  private changeSteps(): Step[] {
    const { numbers } = this.context;
    const net = termsOfTrade({ ...this.result.indices, base: undefined }, 'net');
    const termsOf = (index: number): Step => ({
      title: text.earlierTerms(this.name(index)),
      formula: text.formulas.net,
      numbers: `100 × ${this.given('exportPrices', index)} ÷ ${this.given('importPrices', index)} = ${this.level(net[index])}`,
      inputs: [...this.places('exportPrices', index), ...this.places('importPrices', index)],
    });
    return [
      termsOf(this.before),
      termsOf(this.index),
      {
        title: text.steps.change,
        formula: text.formulas.change,
        numbers: `100 × (${this.level(net[this.index])} ÷ ${this.level(net[this.before])} − 1) = ${numbers.percent(this.figures[this.index] ?? NaN)}`,
        inputs: [],
      },
    ];
  }

  private rebaseSteps(index: number, ...names: SeriesName[]): Step[] {
    const { baseIndex } = this;
    if (baseIndex === undefined) return [];
    return names.map((name) => ({
      title: text.rebaseStep(text.names[name], this.name(baseIndex)),
      formula: text.rebaseFormula,
      numbers: `100 × ${this.given(name, index)} ÷ ${this.given(name, baseIndex)} = ${this.used(name, index)}`,
      inputs: [...this.places(name, index), ...this.places(name, baseIndex)],
    }));
  }

  private quotientStep(measure: 'net' | 'gross', above: SeriesName, below: SeriesName, index: number): Step {
    const figure = termsOfTrade(this.result.indices, measure)[index];
    return {
      title: text.steps[measure],
      formula: text.formulas[measure],
      numbers: `100 × ${this.used(above, index)} ÷ ${this.used(below, index)} = ${this.level(figure)}`,
      inputs: [...this.places(above, index), ...this.places(below, index)],
    };
  }

  private given(name: SeriesName, index: number): string {
    return this.context.numbers.given(this.result.indices[name]?.values[index] ?? Number.NaN);
  }

  /** The figure that enters the formula: on the base where there is one, otherwise as given. */
  private used(name: SeriesName, index: number): string {
    const { base } = this.result.indices;
    return base === undefined
      ? this.given(name, index)
      : this.level(rebased(this.result.indices[name], base)[index]);
  }

  private places(name: SeriesName, index: number) {
    const block = this.result.indices[name];
    return block ? [block.place(index)] : [];
  }

  meaning(): Phrase[] {
    switch (this.measure) {
      case 'income':
        return [text.meaningIncome(), text.meaningGain()];
      case 'gross':
        return [text.meaningGross(), text.meaningGain()];
      default:
        return [text.meaningGain(), text.meaningWorth()];
    }
  }
}
