import type { PositionRow } from '../core/position/positionRow';
import type { ExternalPositionResult } from '../functions/calculations/externalPosition';
import { externalPositionText as text } from '../text/explanations/externalPosition';
import type { Phrase } from '../text/phrase';
import type { LineChart } from './chart';
import { ExplainedPosition } from './explainedPosition';
import type { ExplainContext, Explanation } from './explanation';
import { externalPositionSteps } from './externalPositionSteps';
import { remarksOf } from './remarks';

/** Explains a result of EXTERNALPOSITION: the period selected in the spill, otherwise the newest. */
export function explainExternalPosition(
  result: ExternalPositionResult,
  context: ExplainContext,
): Explanation {
  const view = new PositionView(result, context);
  return {
    headline: view.headline(),
    answer: view.answer(),
    chart: view.chart(),
    steps: externalPositionSteps(result, context),
    meaning: [...view.tradeSentences(), text.meaningStock(), text.meaningStable(), text.meaningGap()],
    limits: [text.limitForecast(), text.limitValuation(), text.limitGrowth(), text.limitComposition()],
    remarks: remarksOf(result.notes, context),
  };
}

class PositionView extends ExplainedPosition {
  headline(): Phrase {
    const { row } = this;
    const period = this.name(this.index);
    if (this.isProjected) {
      const last = this.result.rows.length - 1;
      return text.projected({
        period,
        ratio: this.percent(row.ratio),
        now: this.percent(this.rows[last]?.ratio ?? Number.NaN),
        last: this.name(last),
      });
    }
    const amount = this.context.numbers.amount(row.position, this.unit);
    return Number.isNaN(row.ratio)
      ? text.amount({ period, amount })
      : text.ratio({ period, ratio: this.percent(row.ratio), amount });
  }

  answer(): Phrase[] {
    return [...this.changeSentence(), ...this.accountSentence()];
  }

  private changeSentence(): Phrase[] {
    const before = this.rows[this.index - 1];
    const { position, flow, valuation } = this.row;
    if (before === undefined || this.isProjected || !Number.isFinite(valuation)) return [];
    const amounts = this.context.numbers.together([position, before.position, flow, valuation]);
    return [
      text.change({
        before: this.name(this.index - 1),
        change: amounts.signed(position - before.position, this.unit),
        flow: amounts.signed(flow),
        valuation: amounts.signed(valuation),
      }),
    ];
  }

  private accountSentence(): Phrase[] {
    const { growth, stableAccount, account } = this.row;
    if (!Number.isFinite(stableAccount - account)) return [];
    return [text.account({ growth: this.percent(growth), ...this.gap(stableAccount, account) })];
  }

  /** The trade balance that would hold the ratio: the same question with the return on the position. */
  tradeSentences(): Phrase[] {
    const { row } = this;
    if (!Number.isFinite(row.stableTradeBalance - row.tradeBalance)) return [];
    const rates = { yearly: this.percent(row.return), growth: this.percent(row.growth) };
    return [
      text.trade({ yearly: rates.yearly, ...this.gap(row.stableTradeBalance, row.tradeBalance) }),
      ...this.besides(row),
      ...(row.return < row.growth && row.ratio < 0 ? [text.belowGrowth(rates)] : []),
    ];
  }

  private gap(stableBalance: number, actualBalance: number) {
    const [stable = '', actual = ''] = this.context.numbers.percents(stableBalance, actualBalance);
    const gap = actualBalance - stableBalance;
    return { stable, actual, gap: `${gap > 0 ? '+' : ''}${this.context.numbers.fixed(gap, 2)}` };
  }

  private besides({ otherFlows, stableTradeBalance }: PositionRow): Phrase[] {
    if (otherFlows === 0 || !Number.isFinite(otherFlows)) return [];
    const [flows = '', needed = ''] = this.context.numbers.percents(
      otherFlows,
      stableTradeBalance - otherFlows,
    );
    return [text.besides({ flows, needed })];
  }

  chart(): LineChart {
    const { data, rows, projection } = this.result;
    const hasRatio = data.gdp !== undefined;
    const value = (row: PositionRow) => (hasRatio ? row.ratio : row.position);
    const clean = (figure: number) => (Number.isFinite(figure) ? figure : null);
    const ahead = projection?.rows ?? [];
    return {
      kind: 'line',
      title: hasRatio ? text.chartTitle : text.chartAmounts,
      unit: hasRatio ? '%' : data.unit,
      names: this.rows.map((_, at) => this.name(at)),
      series: [
        {
          label: text.actualLine,
          values: this.rows.map((row, at) => (at < rows.length ? clean(value(row)) : null)),
        },
        ...(ahead.length > 0
          ? [
              {
                label: text.projectedLine,
                // The newest period belongs to both lines, so that they join.
                values: this.rows.map((row, at) => (at >= rows.length - 1 ? clean(value(row)) : null)),
              },
            ]
          : []),
      ],
      reference: { value: 0, label: '0' },
      focus: this.index,
    };
  }
}
