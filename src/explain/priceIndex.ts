import {
  fisherOf,
  laspeyresOf,
  paascheOf,
  priceIndexFormulas,
  type PriceIndexFormula,
} from '../core/numeric/indexNumbers';
import { crossValues } from '../core/numeric/matchedPair';
import type { Place } from '../core/place';
import {
  chainDrift,
  matchFor,
  priceIndex,
  productContributions,
  type ProductContributions,
} from '../core/terms-of-trade/priceIndex';
import type { Match } from '../core/terms-of-trade/priceTable';
import type { PriceIndexResult } from '../functions/calculations/priceIndex';
import { priceIndexText as text } from '../text/explanations/priceIndex';
import type { Phrase } from '../text/phrase';
import type { Chart } from './chart';
import { bySize, contributionChart } from './contributionChart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { remarksOf } from './remarks';

/** Explains a result of PRICEINDEX: the period selected in a spill, otherwise the newest one. */
export function explainPriceIndex(result: PriceIndexResult, context: ExplainContext): Explanation {
  const view = new PriceIndexView(result, context);
  return {
    headline: view.headline(),
    answer: view.answer(),
    ...view.chart(),
    steps: view.steps(),
    meaning: [text.meaningWeights(), text.meaningUse()],
    limits: [text.limitChain(), text.limitProducts(), text.limitUnitValues()],
    remarks: remarksOf(result.notes, context),
  };
}

class PriceIndexView {
  private readonly formula: PriceIndexFormula;
  private readonly period: number;
  /** The period with which the explained one is compared; −1 where there is none. */
  private readonly from: number;

  constructor(
    private readonly result: PriceIndexResult,
    private readonly context: ExplainContext,
  ) {
    this.formula = result.formula === 'all' ? 'fisher' : result.formula;
    const newest = result.table.periods - 1;
    const row = (context.focus?.row ?? newest) - (result.formula === 'all' && context.focus ? 1 : 0);
    this.period = row >= 0 && row <= newest ? row : newest;
    this.from = result.index.comparedWith[this.period] ?? -1;
  }

  private name(period: number): string {
    return this.context.names?.[period] ?? text.period(period);
  }

  private product(column: number): string {
    return this.context.across?.[column] ?? text.product(column);
  }

  private figure(period: number): number {
    return this.result.index.figures[period] ?? Number.NaN;
  }

  private index(value: number): string {
    return this.context.numbers.fixed(value, 2);
  }

  private signed(value: number): string {
    return `${value > 0 ? '+' : ''}${this.context.numbers.fixed(value, 2)}`;
  }

  private get formulaName(): string {
    return text.named(text.names[this.formula], text.chaining[this.result.chaining]);
  }

  private get isCompared(): boolean {
    return this.from >= 0 && this.from !== this.period;
  }

  headline(): Phrase {
    const { base } = this.result;
    const name = this.name(this.period);
    const figure = this.figure(this.period);
    if (Number.isNaN(figure)) return text.empty({ name });
    if (this.period === base) return text.base({ name });
    const words = { name, from: this.name(base), formula: this.formulaName };
    const change = this.context.numbers.percent(Math.abs(figure - 100));
    if (figure === 100) return text.same(words);
    return figure > 100 ? text.higher({ ...words, change }) : text.lower({ ...words, change });
  }

  answer(): Phrase[] {
    if (Number.isNaN(this.figure(this.period))) return [];
    return [...this.onPrevious(), ...this.largest(), ...this.spread(), ...this.drift()];
  }

  private onPrevious(): Phrase[] {
    const before = this.period - 1;
    const change = 100 * (this.figure(this.period) / this.figure(before) - 1);
    if (!Number.isFinite(change)) return [];
    const [written = ''] = this.context.numbers.signedPercents(change);
    return [text.onPrevious({ name: this.name(before), change: written })];
  }

  private contributions(): ProductContributions | undefined {
    return this.isCompared
      ? productContributions(this.result.table, this.formula, this.from, this.period)
      : undefined;
  }

  private largest(): Phrase[] {
    const given = this.contributions();
    if (given === undefined || given.products.length < 2) return [];
    const [top] = bySize(given);
    if (top === undefined || top.value === 0) return [];
    const value = this.signed(top.value);
    return [
      text.largest({
        product: this.product(top.product),
        points: `${value} ${this.pointsUnit}`,
        from: this.name(this.from),
      }),
    ];
  }

  /** The Törnqvist index is exact in logarithms, the Fisher index in per cent. */
  private get pointsUnit(): string {
    return this.formula === 'tornqvist' ? text.logPoints : text.points;
  }

  private spread(): Phrase[] {
    if (this.formula !== 'fisher' || !this.isCompared || this.result.chaining === 'chained') return [];
    const values = crossValues(this.match().pair);
    return [
      text.spread({
        laspeyres: this.index(100 * laspeyresOf(values)),
        paasche: this.index(100 * paascheOf(values)),
      }),
    ];
  }

  private drift(): Phrase[] {
    const { table, base } = this.result;
    if (table.periods < 3) return [];
    const drift = chainDrift(table, this.formula, base)?.[this.period] ?? Number.NaN;
    if (Number.isNaN(drift)) return [];
    const words = { name: this.name(this.period), formula: text.names[this.formula] };
    return Math.abs(drift) < 0.005
      ? [text.noDrift(words)]
      : [text.drift({ ...words, points: this.signed(drift) })];
  }

  private match(): Match {
    return matchFor(this.result.table, this.formula, this.from, this.period);
  }

  steps(): Step[] {
    if (!this.isCompared) return [];
    const { pair, share, products } = this.match();
    const matching: Step = {
      title: text.matchStep({
        matched: String(pair.count),
        products: String(this.result.table.products),
        ...this.sides,
      }),
      formula: text.shareFormula,
      numbers: this.context.numbers.share(share),
      inputs: this.inputs,
    };
    return [...(products ? [matching] : []), ...this.formulaSteps(), this.levelStep()];
  }

  private get sides() {
    return { name: this.name(this.period), from: this.name(this.from) };
  }

  /** Prices and quantities of the two periods. */
  private get inputs(): Place[] {
    const { table } = this.result;
    const places = [this.from, this.period].map((period) => table.place(period));
    return [...places, ...places.map((place) => ({ ...place, argument: table.quantities.argument }))];
  }

  /** Laspeyres, Paasche and Fisher are worked with their sums; the others in one step. */
  private formulaSteps(): Step[] {
    const { pair } = this.match();
    const { inputs } = this;
    const values = crossValues(pair);
    const quotient = (name: 'laspeyres' | 'paasche', above: number, below: number, ratio: number): Step => ({
      title: text.basketStep(this.name(name === 'laspeyres' ? this.from : this.period)),
      formula: text.formulas[name],
      numbers: `${this.sum(above)} ÷ ${this.sum(below)} = ${this.relative(ratio)}`,
      inputs,
    });
    const laspeyres = () =>
      quotient('laspeyres', values.baseBasketNow, values.baseValue, laspeyresOf(values));
    const paasche = () =>
      quotient('paasche', values.currentValue, values.currentBasketThen, paascheOf(values));
    switch (this.formula) {
      case 'laspeyres':
        return [laspeyres()];
      case 'paasche':
        return [paasche()];
      case 'fisher':
        return [
          laspeyres(),
          paasche(),
          {
            title: text.steps.fisher,
            formula: text.formulas.fisher,
            numbers: `√(${this.relative(laspeyresOf(values))} × ${this.relative(paascheOf(values))}) = ${this.relative(fisherOf(values))}`,
            inputs: [],
          },
        ];
      default:
        return [
          {
            title: text.relativeStep(this.sides),
            formula: text.formulas[this.formula],
            numbers: `P = ${this.relative(priceIndexFormulas[this.formula](pair))}`,
            inputs,
          },
        ];
    }
  }

  private levelStep(): Step {
    const relative = this.relative(priceIndexFormulas[this.formula](this.match().pair));
    const result = this.index(this.figure(this.period));
    return this.result.chaining === 'direct'
      ? {
          title: text.steps.direct,
          formula: text.directFormula,
          numbers: `100 × ${relative} = ${result}`,
          inputs: [],
        }
      : {
          title: text.linkStep(this.name(this.from)),
          formula: text.chainedFormula,
          numbers: `${this.index(this.figure(this.from))} × ${relative} = ${result}`,
          inputs: [],
        };
  }

  private relative(value: number): string {
    return this.context.numbers.fixed(value, 4);
  }

  private sum(value: number): string {
    return this.context.numbers.given(Number(value.toPrecision(7)));
  }

  chart(): { chart?: Chart } {
    const given = this.contributions();
    if (this.result.formula !== 'all' && given !== undefined && given.products.length > 1) {
      return {
        chart: contributionChart(given, {
          title: text.contributionTitle(this.sides),
          unit: this.pointsUnit,
          product: (column) => this.product(column),
        }),
      };
    }
    if (this.result.table.periods < 2) return {};
    const formulas: PriceIndexFormula[] =
      this.result.formula === 'all' ? ['fisher', 'laspeyres', 'paasche'] : [this.formula];
    return {
      chart: {
        kind: 'line',
        title: text.chartTitle,
        names: Array.from(this.result.index.figures, (_, period) => this.name(period)),
        series: formulas.map((formula) => ({
          label: text.names[formula],
          values: Array.from(this.figuresOf(formula), (figure) => (Number.isNaN(figure) ? null : figure)),
        })),
        reference: { value: 100, label: text.baseLine(this.name(this.result.base)) },
        focus: this.period,
      },
    };
  }

  private figuresOf(formula: PriceIndexFormula): Float64Array {
    const { table, chaining, base, index } = this.result;
    return formula === this.formula ? index.figures : priceIndex(table, formula, chaining, base).figures;
  }
}
