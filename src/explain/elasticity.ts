import type { ElasticityPair, Interval } from '../core/elasticity/elasticityEstimate';
import { regressorNames } from '../core/elasticity/equations';
import type { TestResult } from '../core/numeric/diagnostics/testResult';
import type { ElasticityResult } from '../functions/calculations/elasticity';
import { elasticityText as text } from '../text/explanations/elasticity';
import type { Phrase } from '../text/phrase';
import type { RangeChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { remarksOf } from './remarks';

/** Explains a result of ELASTICITY. */
export function explainElasticity(result: ElasticityResult, context: ExplainContext): Explanation {
  const view = new ElasticityView(result, context);
  return {
    headline: view.headline(),
    answer: view.answer(),
    chart: view.chart(),
    steps: view.steps(),
    meaning: [text.meaning(), text.meaningRefusal()],
    limits: [
      text.limitSimultaneity(),
      ...(result.estimate.flow === 'imports' ? [text.limitOil()] : []),
      text.limitStability(),
    ],
    remarks: remarksOf(result.estimate.notes, context),
  };
}

class ElasticityView {
  constructor(
    private readonly result: ElasticityResult,
    private readonly context: ExplainContext,
  ) {}

  private get estimate() {
    return this.result.estimate;
  }

  /** The elasticities that matter: the long run where there is one. */
  private get pair(): ElasticityPair {
    return this.estimate.longRun ?? this.estimate.shortRun;
  }

  private figure(value: number): string {
    return this.context.numbers.fixed(value, 2);
  }

  private probability(test: string, { pValue }: TestResult): string {
    return pValue < 0.001
      ? text.pBelowThousandth(test)
      : text.pValue(test, this.context.numbers.fixed(pValue, 3));
  }

  private response({ value }: Interval): string {
    const percent = this.context.numbers.percent(Math.abs(value));
    if (value === 0) return text.stay;
    return value > 0 ? text.rise(percent) : text.fall(percent);
  }

  headline(): Phrase {
    const { flow, longRun, imposedLongRun, adjustment } = this.estimate;
    const name = text.flows[flow];
    // What was imposed is no finding: the speed of return to it is.
    if (imposedLongRun && longRun && adjustment) {
      const share = this.context.numbers.percent(-100 * adjustment.speed.value);
      return text.returns({ flow: name, share });
    }
    if (imposedLongRun) return text.doesNotReturn({ flow: name });
    return text.responds({
      flow: name,
      demand: text.demands[flow],
      income: this.response(this.pair.income),
      price: this.response(this.pair.price),
      run: longRun ? text.longRun : text.shortRun,
    });
  }

  answer(): Phrase[] {
    const { observations, method, imposedLongRun, diagnostics } = this.estimate;
    const { periods } = this.result.sample;
    return [
      this.intervals(),
      this.judgement(),
      text.sample({
        observations: String(observations),
        from: periods[0]?.text ?? '',
        to: periods.at(-1)?.text ?? '',
        method: text.methods[imposedLongRun ? 'imposed' : method],
      }),
      ...(diagnostics.seasonality?.removed ? [text.seasonsRemoved()] : []),
    ];
  }

  private intervals(): Phrase {
    const { shortRun, imposedLongRun } = this.estimate;
    const between = ({ low, high }: Interval) => text.between(this.figure(low), this.figure(high));
    if (!imposedLongRun) {
      return text.intervals({ income: between(this.pair.income), price: between(this.pair.price) });
    }
    return text.imposed({
      income: this.context.numbers.given(imposedLongRun.income),
      price: this.context.numbers.given(imposedLongRun.price),
      shortIncome: between(shortRun.income),
      shortPrice: between(shortRun.price),
    });
  }

  private judgement(): Phrase {
    const { usableForAttribution: usability, imposedLongRun } = this.estimate;
    if (usability.usable) return imposedLongRun ? text.imposedUsable() : text.usable();
    const reasons = usability.reasons.map(({ sentence }) => sentence(this.context.locate)).join(' ');
    return imposedLongRun ? text.imposedNotUsable({ reasons }) : text.notUsable({ reasons });
  }

  chart(): RangeChart {
    const { flow, shortRun, longRun, imposedLongRun } = this.estimate;
    const { longIncome, longPrice, imposedIncome, imposedPrice, shortIncome, shortPrice } = text.bars;
    const bar = (label: string, { value, low, high }: Interval) => ({ label, value, low, high });
    return {
      kind: 'range',
      title: text.chartTitle[flow],
      rows: [
        ...(longRun
          ? [
              bar(imposedLongRun ? imposedIncome : longIncome, longRun.income),
              bar(imposedLongRun ? imposedPrice : longPrice, longRun.price),
            ]
          : []),
        bar(shortIncome, shortRun.income),
        bar(shortPrice, shortRun.price),
      ],
    };
  }

  steps(): Step[] {
    return [
      this.seriesStep(),
      ...this.seasonsSteps(),
      this.equationStep(),
      this.errorsStep(),
      ...this.longRunSteps(),
      this.collinearityStep(),
      this.residualsStep(),
    ];
  }

  private seriesStep(): Step {
    const { used, firstPeriod, lastPeriod, flow } = this.result.sample;
    const isReal = used.some(({ key }) => key === 'realExchangeRate');
    return {
      title: text.steps.series,
      formula: isReal ? text.formulas.exportsReal : text.formulas[flow],
      inputs: used.map((series) => {
        const first = series.place(firstPeriod);
        const last = series.place(lastPeriod);
        return {
          ...first,
          rows: (last.row ?? 0) - (first.row ?? 0) + 1,
          columns: (last.column ?? 0) - (first.column ?? 0) + 1,
        };
      }),
    };
  }

  private seasonsSteps(): Step[] {
    const { seasonality } = this.estimate.diagnostics;
    if (!seasonality) return [];
    const { statistic, removed } = seasonality;
    const found = this.probability(`F = ${this.context.numbers.figure(statistic)},`, seasonality);
    return [
      {
        title: text.steps.seasons,
        formula: text.formulas.seasons,
        numbers: `${found}: ${removed ? text.seasonsTaken : text.seasonsLeft}`,
        inputs: [],
      },
    ];
  }

  private equationFormula(): string {
    const { method, imposedLongRun, diagnostics } = this.estimate;
    const { numbers } = this.context;
    const plain = text.formulas[imposedLongRun ? 'imposed' : method];
    const formula = diagnostics.seasonality?.removed ? text.withSeasons(plain) : plain;
    return imposedLongRun
      ? text.withLongRun(formula, numbers.given(imposedLongRun.income), numbers.given(imposedLongRun.price))
      : formula;
  }

  private equationStep(): Step {
    const { coefficients, diagnostics } = this.estimate;
    const terms = coefficients.map(({ name, value }) => `${name} ${this.context.numbers.fixed(value, 4)}`);
    return {
      title: text.steps.equation,
      formula: this.equationFormula(),
      numbers: `${terms.join('; ')}; R² ${this.figure(diagnostics.rSquared)}`,
      inputs: [],
    };
  }

  private errorsStep(): Step {
    const { coefficients, lags } = this.estimate;
    const terms = coefficients.map(
      ({ name, standardError }) => `${name} ${this.context.numbers.fixed(standardError, 4)}`,
    );
    return {
      title: text.steps.errors,
      formula: text.formulas.errors,
      numbers: `${text.lags(String(lags))}: ${terms.join('; ')}`,
      inputs: [],
    };
  }

  private longRunSteps(): Step[] {
    const { longRun, imposedLongRun, adjustment, cointegration, coefficients } = this.estimate;
    const steps: Step[] = [];
    const exact = (value: number) => this.context.numbers.fixed(value, 4);
    const of = (name: string) => coefficients.find((each) => each.name === name)?.value ?? Number.NaN;
    if (longRun && adjustment && !imposedLongRun) {
      const speed = exact(adjustment.speed.value);
      const { income, price } = longRun;
      steps.push({
        title: text.steps.longRun,
        formula: text.formulas.longRun,
        numbers: `η = −(${exact(of(regressorNames.laggedDemand))}) ÷ ${speed} = ${this.figure(income.value)}, ε = −(${exact(of(regressorNames.laggedPrice))}) ÷ ${speed} = ${this.figure(price.value)}`,
        inputs: [],
      });
    }
    if (adjustment) {
      const { halfLife, speed } = adjustment;
      const result =
        halfLife === undefined ? text.noHalfLife : text.periods(this.context.numbers.fixed(halfLife, 1));
      steps.push({
        title: text.steps.halfLife,
        formula: text.formulas.halfLife,
        numbers: `φ = ${exact(speed.value)}: ${result}`,
        inputs: [],
      });
    }
    if (cointegration) {
      const { statistic, criticalValues } = cointegration;
      steps.push({
        title: imposedLongRun ? text.steps.imposedRelation : text.steps.cointegration,
        formula: text.formulas.cointegration,
        numbers: text.critical(
          this.figure(statistic),
          this.figure(criticalValues.fivePercent),
          this.figure(criticalValues.tenPercent),
        ),
        inputs: [],
      });
    }
    return steps;
  }

  private collinearityStep(): Step {
    return {
      title: text.steps.collinearity,
      formula: text.formulas.collinearity,
      numbers: this.figure(this.estimate.diagnostics.varianceInflation),
      inputs: [],
    };
  }

  private residualsStep(): Step {
    const { breuschGodfrey, breuschPagan, chowAtMidpoint } = this.estimate.diagnostics;
    const tests = [
      ...breuschGodfrey.map((test) => this.probability(`Breusch-Godfrey (${test.order})`, test)),
      this.probability('Breusch-Pagan', breuschPagan),
      ...(chowAtMidpoint ? [this.probability('Chow', chowAtMidpoint)] : []),
    ];
    return {
      title: text.steps.residuals,
      formula: text.formulas.residuals,
      numbers: tests.join('; '),
      inputs: [],
    };
  }
}
