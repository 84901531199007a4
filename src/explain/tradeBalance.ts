import { isZeroDivision, tradeBalance, type BalanceMeasure } from '../core/balance/tradeBalance';
import type { NumberBlock } from '../core/table/numberBlock';
import type { TradeBalanceResult } from '../functions/calculations/tradeBalance';
import { tradeBalanceText as text } from '../text/explanations/tradeBalance';
import type { Phrase } from '../text/phrase';
import { cellName } from './cellName';
import { adding, shown } from './adding';
import type { Chart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { focusedFigure } from './focus';
import { bracketed, type NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of TRADEBALANCE: the period selected in a spill, otherwise the newest one. */
export function explainTradeBalance(result: TradeBalanceResult, context: ExplainContext): Explanation {
  const view = new BalanceView(result, context);
  const steps = view.steps();
  return {
    headline: view.headline(),
    answer: view.answer(),
    ...view.chart(),
    steps,
    meaning: [text.meaningOutcome(), text.meaningBorrowing()],
    limits: [text.limitWelfare(), text.limitPartner(), text.limitCoverage()],
    remarks: remarksOf(result.notes, context, steps),
  };
}

class BalanceView {
  private readonly measure: BalanceMeasure;
  private readonly index: number;
  private readonly exports: NumberBlock;
  private readonly computed = new Map<BalanceMeasure, Float64Array>();
  /** Writes the amounts, all with equal decimals. */
  private readonly amounts: NumberWriter;

  constructor(
    private readonly result: TradeBalanceResult,
    private readonly context: ExplainContext,
  ) {
    this.measure = result.measure === 'all' ? 'balance' : result.measure;
    this.exports = result.flows.exports;
    this.index = focusedFigure(this.exports, result.measure === 'all', context);
    const { exports, imports } = result.flows;
    this.amounts = context.numbers.together([
      ...[exports, imports].map(({ values }) => values[this.index] ?? Number.NaN),
      ...(this.isAmount ? this.figures(this.measure) : []),
    ]);
  }

  private figures(measure: BalanceMeasure): Float64Array {
    const figures = this.computed.get(measure) ?? tradeBalance(this.result.flows, measure);
    this.computed.set(measure, figures);
    return figures;
  }

  private at(measure: BalanceMeasure): number {
    return this.figures(measure)[this.index] ?? Number.NaN;
  }

  private get isAmount(): boolean {
    return this.measure === 'balance' || this.measure === 'change';
  }

  private amount(value: number): string {
    return this.amounts.amount(value, this.context.unit);
  }

  private name(index: number): string {
    return cellName(this.context, this.exports, index) ?? text.position(index);
  }

  private get words() {
    const name = cellName(this.context, this.exports, this.index);
    return {
      when: name === undefined ? '' : text.inPeriod(name),
      exports: this.amount(this.exports.values[this.index] ?? Number.NaN),
      imports: this.amount(this.result.flows.imports.values[this.index] ?? Number.NaN),
      balance: this.amount(this.at('balance')),
    };
  }

  headline(): Phrase {
    const { numbers } = this.context;
    const { words } = this;
    const value = this.at(this.measure);
    if (this.measure === 'change') return this.changeSentence(value);
    if (isZeroDivision(this.result.flows, this.measure, this.index)) return this.zeroDenominator(words);
    if (Number.isNaN(value)) return text.missing(words);
    switch (this.measure) {
      case 'cover':
        return text.cover({ ...words, share: numbers.percent(value) });
      case 'gdp':
        return text.gdp({ ...words, share: numbers.percent(value) });
      case 'openness':
        return text.openness({ ...words, share: numbers.percent(value) });
      case 'normalized':
        return text.normalized({ ...words, ratio: numbers.figure(value) });
      case 'balance':
        if (value === 0) return text.balanced(words);
        return value < 0 ? text.deficit({ ...words, balance: this.amount(-value) }) : text.surplus(words);
    }
  }

  private zeroDenominator(words: { when: string }): Phrase {
    if (this.measure === 'cover') return text.noImports(words);
    return this.measure === 'normalized' ? text.noTrade(words) : text.noGdp(words);
  }

  private changeSentence(change: number): Phrase {
    const before = this.index - this.exports.stride;
    if (before < 0) return text.firstPeriod({ name: this.name(this.index) });
    if (Number.isNaN(change)) return text.missing(this.words);
    const words = {
      from: this.name(before),
      to: this.name(this.index),
      change: this.amount(Math.abs(change)),
    };
    if (change === 0) return text.unchanged(words);
    return change > 0 ? text.rose(words) : text.fell(words);
  }

  answer(): Phrase[] {
    const cover = this.at('cover');
    const sentences: Phrase[] = [];
    if (this.measure === 'balance' && Number.isFinite(cover)) {
      sentences.push(text.cover({ ...this.words, share: this.context.numbers.percent(cover) }));
    }
    return [...sentences, ...this.range()];
  }

  /** The lowest and the highest figure, where there are enough of them to have a range. */
  private range(): Phrase[] {
    const figures = this.figures(this.measure);
    let [count, lowest, highest] = [0, -1, -1];
    figures.forEach((figure, index) => {
      if (!Number.isFinite(figure)) return;
      count++;
      if (lowest < 0 || figure < (figures[lowest] ?? 0)) lowest = index;
      if (highest < 0 || figure > (figures[highest] ?? 0)) highest = index;
    });
    if (count < 3) return [];
    return [
      text.overRange({
        count: String(count),
        lowest: this.figureText(figures[lowest] ?? 0),
        lowestName: this.name(lowest),
        highest: this.figureText(figures[highest] ?? 0),
        highestName: this.name(highest),
      }),
    ];
  }

  private figureText(value: number): string {
    if (this.isAmount) return this.amount(value);
    const { numbers } = this.context;
    return this.measure === 'normalized' ? numbers.figure(value) : numbers.percent(value);
  }

  chart(): { chart?: Chart } {
    if (this.exports.length < 2) return {};
    const figures = Array.from(this.figures(this.measure), (value) =>
      Number.isFinite(value) ? value : null,
    );
    const frame = {
      title: text.chartTitle[this.measure],
      unit: this.isAmount ? this.context.unit : this.measure === 'normalized' ? undefined : '%',
      focus: this.index,
    };
    const names = figures.map((_, index) => this.name(index));
    return this.isOneSeries
      ? {
          chart: {
            ...frame,
            kind: 'line',
            names,
            series: [{ label: text.chartTitle[this.measure], values: figures }],
            reference: this.measure === 'cover' ? { value: 100, label: '100' } : { value: 0, label: '0' },
          },
        }
      : {
          chart: {
            ...frame,
            kind: 'bars',
            bars: figures.map((value, index) => ({ label: this.name(index), value })),
          },
        };
  }

  private get isOneSeries(): boolean {
    return this.exports.rows === 1 || this.exports.columns === 1;
  }

  steps(): Step[] {
    // A figure that is missing or divided by zero has no working to show.
    if (!Number.isFinite(this.at(this.measure)) && this.measure !== 'change') return [];
    if (Number.isNaN(this.at('balance'))) return [];
    const { numbers } = this.context;
    const { exports, imports, gdp } = this.result.flows;
    const [x, m, y] = [exports, imports, gdp].map((block) => block?.values[this.index] ?? Number.NaN);
    const inputs = [exports.place(this.index), imports.place(this.index)];
    const [xs, ms] = [numbers.given(x ?? Number.NaN), numbers.given(m ?? Number.NaN)];
    const balance: Step = {
      title: text.steps.balance,
      formula: text.formulas.balance,
      numbers: `${xs} − ${ms} = ${this.amount(this.at('balance'))}`,
      inputs,
    };
    const withGdp = gdp ? [...inputs, gdp.place(this.index)] : inputs;
    const result = this.figureText(this.at(this.measure));
    const before = this.index - exports.stride;
    const step = (working: string, places = inputs): Step => ({
      title: text.steps[this.measure],
      formula: text.formulas[this.measure],
      numbers: `${working} = ${result}`,
      inputs: places,
    });
    switch (this.measure) {
      case 'balance':
        return [balance];
      case 'cover':
        return [step(`100 × ${xs} ÷ ${ms}`)];
      case 'normalized':
        return [balance, step(`(${xs} − ${ms}) ÷ (${xs} + ${ms})`)];
      case 'gdp':
        return [balance, step(`100 × (${xs} − ${ms}) ÷ ${numbers.given(y ?? Number.NaN)}`, withGdp)];
      case 'openness':
        return [step(`100 × (${xs} + ${ms}) ÷ ${numbers.given(y ?? Number.NaN)}`, withGdp)];
      case 'change': {
        if (before < 0 || Number.isNaN(this.at('change'))) return [balance];
        const earlier = this.figures('balance')[before] ?? Number.NaN;
        return [
          balance,
          {
            ...step(
              `${this.amounts.figure(this.at('balance'))} − ${bracketed(this.amounts.figure(earlier))}`,
              [...inputs, exports.place(before), imports.place(before)],
            ),
            ...adding(this.amounts, shown(this.amounts, this.at('balance'), -earlier), this.at('change')),
          },
        ];
      }
    }
  }
}
