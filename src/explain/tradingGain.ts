import { deflatorLevels, gainWithDeflator, hasNoTrade, realFlow } from '../core/terms-of-trade/tradingGain';
import type { TradingGainResult } from '../functions/calculations/tradingGain';
import { tradingGainText as text } from '../text/explanations/tradingGain';
import type { Phrase } from '../text/phrase';
import { adding, shown } from './adding';
import type { LineChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { focusedFigure } from './focus';
import { bracketed, type NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of TRADINGGAIN: the period selected in the table, otherwise the newest one. */
export function explainTradingGain(result: TradingGainResult, context: ExplainContext): Explanation {
  const view = new TradingGainView(result, context);
  const steps = view.steps();
  return {
    headline: view.headline(),
    answer: view.answer(),
    ...view.chart(),
    steps,
    meaning: result.gain.realExchangeRatePart
      ? [text.meaningIncome(), text.meaningRate()]
      : [text.meaningIncome()],
    limits: [text.limitReference(), text.limitFrequency(), text.limitDeflator()],
    remarks: remarksOf(result.notes, context, steps),
  };
}

class TradingGainView {
  private readonly index: number;
  /** Writes the amounts, all with equal decimals. */
  private readonly amounts: NumberWriter;

  constructor(
    private readonly result: TradingGainResult,
    private readonly context: ExplainContext,
  ) {
    this.index = focusedFigure(result.inputs.exports, true, context);
    const { gain } = result.gain;
    this.amounts = context.numbers.together([this.at(gain), this.at(gain, this.before)]);
  }

  private get before(): number {
    return this.index - this.result.inputs.exports.stride;
  }

  private name(index: number): string {
    return this.context.names?.[index] ?? text.period(index);
  }

  private amount(value: number): string {
    return this.amounts.amount(value, this.context.unit);
  }

  private at(figures: Float64Array | undefined, index = this.index): number {
    return figures?.[index] ?? Number.NaN;
  }

  private changeOf(figures: Float64Array | undefined): number {
    return this.at(figures) - this.at(figures, this.before);
  }

  headline(): Phrase {
    const { gain, realExchangeRatePart } = this.result.gain;
    const name = this.name(this.index);
    if (hasNoTrade(this.result.inputs, this.index)) return text.noTrade({ name });
    if (Number.isNaN(this.at(gain))) return text.missing({ name });
    const change = this.changeOf(gain);
    if (Number.isNaN(change)) return text.level({ name, gain: this.amount(this.at(gain)) });
    const words = { from: this.name(this.before), to: name, change: this.amount(Math.abs(change)) };
    if (change === 0) return text.unchanged(words);
    if (realExchangeRatePart) return change > 0 ? text.rose(words) : text.fell(words);
    return change > 0 ? text.roseByTerms(words) : text.fellByTerms(words);
  }

  answer(): Phrase[] {
    const { gain, termsOfTradePart, realExchangeRatePart, shareOfGdp } = this.result.gain;
    if (Number.isNaN(this.at(gain))) return [];
    const { numbers, unit } = this.context;
    const name = this.name(this.index);
    const change = this.changeOf(gain);
    const share = this.at(shareOfGdp);
    const [terms, rate] = [termsOfTradePart, realExchangeRatePart].map((part) => this.changeOf(part));
    const other = this.at(gainWithDeflator(this.result.inputs, 'import'));
    return [
      ...(Number.isNaN(share)
        ? []
        : [text.share({ share: numbers.percent(share), from: this.name(this.before) })]),
      ...(realExchangeRatePart && !Number.isNaN(change)
        ? [
            text.parts({
              terms: this.amounts.signed(terms ?? Number.NaN, unit),
              rate: this.amounts.signed(rate ?? Number.NaN, unit),
            }),
          ]
        : []),
      ...(Number.isNaN(change) ? [] : [text.levelOnly({ name, gain: this.amount(this.at(gain)) })]),
      text.otherDeflator({ name, gain: numbers.amount(other, unit) }),
    ];
  }

  chart(): { chart?: LineChart } {
    const { gain, termsOfTradePart, realExchangeRatePart } = this.result.gain;
    if (gain.length < 2) return {};
    const line = (label: string, figures: Float64Array) => ({
      label,
      values: Array.from(figures, (figure) => (Number.isFinite(figure) ? figure : null)),
    });
    return {
      chart: {
        kind: 'line',
        title: text.chartTitle,
        unit: this.context.unit,
        names: Array.from(gain, (_, index) => this.name(index)),
        series: [
          line(text.gainLine, gain),
          ...(realExchangeRatePart
            ? [line(text.termsLine, termsOfTradePart), line(text.rateLine, realExchangeRatePart)]
            : []),
        ],
        reference: { value: 0, label: text.zeroLine },
        focus: this.index,
      },
    };
  }

  steps(): Step[] {
    const { inputs, gain } = this.result;
    if (Number.isNaN(this.at(gain.gain))) return [];
    const { numbers } = this.context;
    const given = (name: 'exports' | 'imports' | 'exportPrices' | 'importPrices' | 'domesticPrices') =>
      inputs[name]?.values[this.index] ?? Number.NaN;
    const place = (...names: (keyof typeof inputs)[]) =>
      names.flatMap((name) => {
        const block = inputs[name];
        return typeof block === 'object' ? [block.place(this.index)] : [];
      });
    const price = (value: number) => numbers.fixed(value / inputs.referenceLevel, 4);
    const [x, m] = [numbers.given(given('exports')), numbers.given(given('imports'))];
    const realExports = this.at(realFlow(inputs.exports, inputs.exportPrices, inputs));
    const realImports = this.at(realFlow(inputs.imports, inputs.importPrices, inputs));
    const real = numbers.together([realExports, realImports]);
    const [rx, rm] = [real.figure(realExports), real.figure(realImports)];
    const average = numbers.fixed(this.at(deflatorLevels(inputs, 'average')), 4);
    const step = (
      name: keyof typeof text.steps,
      working: string,
      inputPlaces: Step['inputs'] = [],
    ): Step => ({
      title: text.steps[name],
      formula: text.formulas[name],
      numbers: working,
      inputs: inputPlaces,
    });
    return [
      step('realExports', `${x} ÷ ${price(given('exportPrices'))} = ${rx}`, place('exports', 'exportPrices')),
      step('realImports', `${m} ÷ ${price(given('importPrices'))} = ${rm}`, place('imports', 'importPrices')),
      step('average', `(${x} + ${m}) ÷ (${rx} + ${rm}) = ${average}`, place('exports', 'imports')),
      step(
        'termsOfTrade',
        `(${x} − ${m}) ÷ ${average} − (${rx} − ${rm}) = ${this.amount(this.at(gain.termsOfTradePart))}`,
        place('exports', 'imports'),
      ),
      ...this.realExchangeRateSteps(
        (working) => step('realExchangeRate', working, place('exports', 'imports', 'domesticPrices')),
        `(${x} − ${m}) × (1 ÷ ${price(given('domesticPrices'))} − 1 ÷ ${average})`,
        (working) => step('gain', working),
      ),
      ...this.incomeSteps(),
    ];
  }

  private realExchangeRateSteps(
    part: (working: string) => Step,
    working: string,
    total: (working: string) => Step,
  ): Step[] {
    const { gain, termsOfTradePart, realExchangeRatePart } = this.result.gain;
    if (realExchangeRatePart === undefined) return [];
    const rate = this.at(realExchangeRatePart);
    const { amounts } = this;
    return [
      part(`${working} = ${this.amount(rate)}`),
      {
        ...total(
          `${amounts.figure(this.at(termsOfTradePart))} + ${bracketed(amounts.figure(rate))} = ${this.amount(this.at(gain))}`,
        ),
        ...adding(amounts, shown(amounts, this.at(termsOfTradePart), rate), this.at(gain)),
      },
    ];
  }

  private incomeSteps(): Step[] {
    const { gain, shareOfGdp, realIncome } = this.result.gain;
    const { realGdp } = this.result.inputs;
    const { numbers } = this.context;
    if (realGdp === undefined) return [];
    const share = this.at(shareOfGdp);
    const now = this.amounts.figure(this.at(gain));
    const income: Step = {
      title: text.steps.realIncome,
      formula: text.formulas.realIncome,
      numbers: `${numbers.given(this.at(realGdp.values))} + ${bracketed(now)} = ${numbers.amount(this.at(realIncome), this.context.unit)}`,
      inputs: [realGdp.place(this.index)],
    };
    if (Number.isNaN(share)) return [income];
    const previous = this.at(realGdp.values, this.before);
    return [
      {
        title: text.steps.share,
        formula: text.formulas.share,
        numbers: `100 × (${now} − ${bracketed(this.amounts.figure(this.at(gain, this.before)))}) ÷ ${numbers.given(previous)} = ${numbers.percent(share)}`,
        inputs: [realGdp.place(this.before)],
      },
      income,
    ];
  }
}
