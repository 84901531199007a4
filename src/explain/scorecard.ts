import type { ClaimResult, IndicatorState, MeasuredClaim, Standing } from '../core/scorecard/scorecard';
import { evidenceOf, readingOf, type ScorecardResult } from '../functions/calculations/scorecard';
import { scorecardExplanationText as text } from '../text/explanations/scorecard';
import type { Phrase } from '../text/phrase';
import { scorecardText as words } from '../text/scorecardWords';
import type { BarChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { remarksOf } from './remarks';

/** Explains a result of SCORECARD: the claim in the row selected, otherwise all nine. */
export function explainScorecard(result: ScorecardResult, context: ExplainContext): Explanation {
  const view = new ScorecardView(result, context);
  const selected = result.results[(context.focus?.row ?? 0) - 1];
  return {
    headline: selected ? view.claimHeadline(selected) : view.overview(),
    answer: selected ? view.claimAnswer(selected) : view.lists(),
    ...view.chart(selected),
    steps: (selected ? [selected] : result.results).filter(isMeasured).flatMap((claim) => view.steps(claim)),
    meaning: [text.meaningOrder(), text.meaningInLine()],
    limits: [text.limitNoScore(), text.limitCause(), text.limitProxies(), text.limitEnds()],
    remarks: [
      ...remarksOf(result.notes, context),
      ...(selected ? [selected] : result.results).flatMap((claim) => view.gap(claim)),
    ],
  };
}

function isMeasured(claim: ClaimResult): claim is MeasuredClaim {
  return claim.standing !== 'not measured';
}

const standings: readonly Standing[] = ['in line', 'not in line', 'open', 'not measured'];

class ScorecardView {
  constructor(
    private readonly result: ScorecardResult,
    private readonly context: ExplainContext,
  ) {}

  private get periods() {
    return { from: this.result.from.text, to: this.result.to.text };
  }

  private get measured(): MeasuredClaim[] {
    return this.result.results.filter(isMeasured);
  }

  private shown({ shown }: IndicatorState): string {
    return this.context.numbers.fixed(shown, 1);
  }

  overview(): Phrase {
    const { length } = this.measured;
    return length === 0 ? text.nothing() : text.overview({ ...this.periods, measured: String(length) });
  }

  lists(): Phrase[] {
    return standings.flatMap((standing) => {
      const claims = this.result.results.filter((result) => result.standing === standing);
      return claims.length === 0
        ? []
        : [
            text.list(
              text.standing[standing],
              claims.map(({ key }) => words.claims[key]),
            ),
          ];
    });
  }

  claimHeadline(claim: ClaimResult): Phrase {
    if (!isMeasured(claim)) return text.unmeasured({ claim: words.claims[claim.key] });
    return text.claim({
      claim: words.claims[claim.key],
      indicator: words.indicators[claim.indicator.key],
      ...this.periods,
      before: this.shown(claim.from),
      after: this.shown(claim.to),
    });
  }

  claimAnswer(claim: ClaimResult): Phrase[] {
    const reading = isMeasured(claim) ? [[readingOf(claim, words)]] : [];
    return [...reading, [evidenceOf(claim, this.result, words)]];
  }

  chart(selected: ClaimResult | undefined): { chart?: BarChart } {
    const { measured } = this;
    if (measured.length === 0) return {};
    const focus = measured.findIndex((claim) => claim === selected);
    return {
      chart: {
        kind: 'bars',
        title: text.chartTitle(this.periods),
        bars: measured.map(({ indicator, from, to }) => ({
          label: words.indicators[indicator.key],
          value: to.shown - from.shown,
        })),
        ...(focus >= 0 && { focus }),
      },
    };
  }

  steps(claim: MeasuredClaim): Step[] {
    const { priceGain, volatility } = this.result;
    const fact = (title: string, formula: string, working: string): Step[] => [
      { title, formula, numbers: working, inputs: [] },
    ];
    const { numbers } = this.context;
    return [
      this.step(claim),
      ...(claim.key === 'consumers' && priceGain !== undefined
        ? fact(text.stepPriceGain, text.priceGainFormula, numbers.percent(priceGain))
        : []),
      ...(claim.key === 'exposure' && volatility
        ? fact(text.stepVolatility, text.volatilityFormula, numbers.percent(volatility.deviation))
        : []),
    ];
  }

  private step(claim: MeasuredClaim): Step {
    const { indicator, from, to } = claim;
    const { numbers } = this.context;
    const state = ({ figures, level }: IndicatorState, period: string) =>
      text.given({
        period,
        figures: figures.map(({ label, value }) => `${label} ${numbers.given(value)}`),
        level: numbers.figure(level),
      });
    return {
      title: text.stepClaim({
        claim: words.claims[claim.key],
        indicator: words.indicators[indicator.key],
      }),
      formula: words.formulas[indicator.key],
      numbers: [
        state(from, this.periods.from),
        state(to, this.periods.to),
        ...(indicator.isIndex ? [text.indexed({ from: this.shown(from), to: this.shown(to) })] : []),
      ].join(' · '),
      inputs: [...from.figures, ...to.figures].map(({ place }) => place),
    };
  }

  /** A missing figure as a remark, so that the pane leads to its cell. */
  gap(claim: ClaimResult) {
    if (claim.standing !== 'not measured' || claim.lack.kind !== 'figure') return [];
    return [{ text: words.noFigure(claim.lack.label, claim.lack.period), place: claim.lack.place }];
  }
}
