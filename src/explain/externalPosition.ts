import type { PositionRow } from '../core/position/positionRow';
import type { SeriesKey } from '../core/table/dictionary';
import type { Place } from '../core/place';
import { yearsLater, type ExternalPositionResult } from '../functions/calculations/externalPosition';
import { externalPositionText as text } from '../text/explanations/externalPosition';
import type { Phrase } from '../text/phrase';
import type { LineChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { bracketed } from './numberWriter';
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
    steps: view.steps(),
    meaning: [text.meaningStock(), text.meaningStable(), text.meaningGap()],
    limits: [text.limitForecast(), text.limitValuation(), text.limitGrowth(), text.limitComposition()],
    remarks: remarksOf(result.notes, context),
  };
}

class PositionView {
  /** The period explained, from 0; the projected years follow the periods of the table. */
  private readonly index: number;
  private readonly row: PositionRow;
  private readonly rows: readonly PositionRow[];

  constructor(
    private readonly result: ExternalPositionResult,
    private readonly context: ExplainContext,
  ) {
    this.rows = [...result.rows, ...(result.projection?.rows ?? [])];
    const newest = result.rows.length - 1;
    const asked = (context.focus?.row ?? 0) - 1;
    this.index = this.rows[asked] === undefined ? newest : asked;
    const row = this.rows[this.index];
    if (row === undefined) throw new RangeError('A position has periods.');
    this.row = row;
  }

  private get isProjected(): boolean {
    return this.index >= this.result.rows.length;
  }

  private name(index: number): string {
    const { periods } = this.result.data;
    const newest = periods.at(-1);
    const ahead = index - periods.length + 1;
    return periods[index]?.text ?? (newest ? String(yearsLater(newest, ahead)) : '');
  }

  private amount(value: number): string {
    return this.context.numbers.amount(value, this.result.data.unit ?? this.context.unit);
  }

  private signed(value: number): string {
    return this.context.numbers.signed(value, this.result.data.unit ?? this.context.unit);
  }

  private percent(value: number): string {
    return this.context.numbers.percent(value);
  }

  private points(value: number): string {
    return `${value > 0 ? '+' : ''}${this.context.numbers.fixed(value, 2)}`;
  }

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
    const amount = this.amount(row.position);
    return Number.isNaN(row.ratio)
      ? text.amount({ period, amount })
      : text.ratio({ period, ratio: this.percent(row.ratio), amount });
  }

  answer(): Phrase[] {
    const { row } = this;
    return [...this.changeSentence(), ...this.accountSentence(row), ...this.tradeSentences(row)];
  }

  private changeSentence(): Phrase[] {
    const before = this.rows[this.index - 1];
    if (before === undefined || this.isProjected) return [];
    return [
      text.change({
        before: this.name(this.index - 1),
        change: this.signed(this.row.position - before.position),
        flow: this.signed(this.row.flow),
        valuation: this.signed(this.row.valuation),
      }),
    ];
  }

  private accountSentence({ growth, stableAccount, account }: PositionRow): Phrase[] {
    if (!Number.isFinite(stableAccount)) return [];
    return [
      text.account({
        growth: this.percent(growth),
        stable: this.percent(stableAccount),
        actual: this.percent(account),
        gap: this.points(account - stableAccount),
      }),
    ];
  }

  private tradeSentences(row: PositionRow): Phrase[] {
    if (!Number.isFinite(row.stableTradeBalance)) return [];
    const rates = { yearly: this.percent(row.return), growth: this.percent(row.growth) };
    return [
      text.trade({
        ...rates,
        stable: this.percent(row.stableTradeBalance),
        actual: this.percent(row.tradeBalance),
        gap: this.points(row.tradeBalance - row.stableTradeBalance),
      }),
      ...(row.otherFlows === 0
        ? []
        : [
            text.besides({
              flows: this.percent(row.otherFlows),
              needed: this.percent(row.stableTradeBalance - row.otherFlows),
            }),
          ]),
      ...(row.return < row.growth && row.ratio < 0 ? [text.belowGrowth(rates)] : []),
    ];
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

  steps(): Step[] {
    if (this.isProjected) return [...this.projectionSteps(), ...this.stableSteps()];
    return [...this.flowSteps(), ...this.ratioSteps(), ...this.stableSteps(), ...this.projectionSteps()];
  }

  private places(...keys: SeriesKey[]): Place[] {
    const { data } = this.result;
    if (this.isProjected) return [];
    return keys.flatMap((key) => data.series.get(key)?.place(data.first + this.index) ?? []);
  }

  private flowSteps(): Step[] {
    const { numbers } = this.context;
    const { data } = this.result;
    const { row, index } = this;
    const yearly = [
      data.account[index] ?? NaN,
      ...(data.capitalAccount ? [data.capitalAccount[index] ?? NaN] : []),
    ];
    const [first = Number.NaN, ...more] = yearly;
    const sum = [numbers.figure(first), ...more.map((figure) => bracketed(numbers.figure(figure)))].join(
      ' + ',
    );
    const isDivided = data.toPeriod !== 1;
    const flow: Step = {
      title: text.stepFlow,
      formula: text.flowFormula,
      numbers: `${isDivided && yearly.length > 1 ? `(${sum})` : sum}${isDivided ? text.flowPart(String(data.perYear)) : ''} = ${this.amount(row.flow)}`,
      inputs: this.places('currentAccount', 'capitalAccount'),
    };
    const before = this.rows[index - 1];
    if (before === undefined) return [flow];
    return [
      flow,
      {
        title: text.stepValuation,
        formula: text.valuationFormula,
        numbers: `${numbers.figure(row.position)} − ${bracketed(numbers.figure(before.position))} − ${bracketed(numbers.figure(row.flow))} = ${this.signed(row.valuation)}`,
        inputs: this.places('netPosition', 'foreignAssets', 'foreignLiabilities'),
      },
    ];
  }

  private ratioSteps(): Step[] {
    const { row } = this;
    if (!Number.isFinite(row.ratio)) return [];
    const { numbers } = this.context;
    const year = (100 * row.position) / row.ratio;
    return [
      {
        title: text.stepRatio,
        formula: text.ratioFormula,
        numbers: `100 × ${bracketed(numbers.figure(row.position))} ÷ ${numbers.figure(year)} = ${this.percent(row.ratio)}`,
        inputs: this.places('netPosition', 'gdp'),
      },
      ...this.growthStep(year),
    ];
  }

  private growthStep(year: number): Step[] {
    const { row, result } = this;
    if (!Number.isFinite(row.growth)) return [];
    const { numbers } = this.context;
    const isGiven = result.growthIsGiven;
    return [
      {
        title: text.stepGrowth,
        formula: isGiven ? text.growthGiven : text.growthFormula,
        numbers: isGiven
          ? `γ = ${this.percent(row.growth)}`
          : `${numbers.figure(year)} ÷ ${numbers.figure(year / (1 + row.growth / 100))} − 1 = ${this.percent(row.growth)}`,
        inputs: isGiven ? [{ argument: 'growth' }] : this.places('gdp'),
      },
    ];
  }

  private stableSteps(): Step[] {
    const { row, result } = this;
    if (!Number.isFinite(row.stableAccount)) return [];
    const { numbers } = this.context;
    const [b, g] = [bracketed(numbers.figure(row.ratio)), numbers.fixed(row.growth / 100, 4)];
    const account: Step = {
      title: text.stepAccount,
      formula: text.accountFormula,
      numbers: `${b} × ${bracketed(g)} ÷ (1 + ${bracketed(g)}) = ${this.percent(row.stableAccount)}`,
      inputs: [],
    };
    if (result.returnBasis === undefined || !Number.isFinite(row.stableTradeBalance)) return [account];
    const r = numbers.fixed(row.return / 100, 4);
    return [
      account,
      {
        title: text.stepReturn,
        formula: text.returnFormula(text.basis[result.returnBasis]),
        numbers: `r = ${this.percent(row.return)}`,
        inputs:
          result.returnBasis === 'argument'
            ? [{ argument: 'return' }]
            : this.places(
                ...(result.returnBasis === 'implied'
                  ? (['primaryIncome'] as const)
                  : (['returnOnAssets', 'returnOnLiabilities'] as const)),
              ),
      },
      {
        title: text.stepTrade,
        formula: text.tradeFormula,
        numbers: `−${b} × (${r} − ${bracketed(g)}) ÷ (1 + ${bracketed(g)}) = ${this.percent(row.stableTradeBalance)}`,
        inputs: [],
      },
    ];
  }

  /** The working of the projected year that is selected, otherwise of the first. */
  private projectionSteps(): Step[] {
    const { projection, rows } = this.result;
    if (projection === undefined) return [];
    const { numbers } = this.context;
    const at = this.isProjected ? this.index : rows.length;
    const before = this.rows[at - 1];
    const now = this.rows[at];
    if (before === undefined || now === undefined) return [];
    const figure = (value: number) => bracketed(numbers.figure(value));
    const g = numbers.fixed(projection.growth / 100, 4);
    const capital = projection.capitalAccount;
    const held =
      projection.holds === 'trade'
        ? text.held({
            balance: this.percent(projection.balance),
            other: this.percent(projection.otherFlows),
          })
        : text.heldAccount({ balance: this.percent(projection.balance), capital: this.percent(capital) });
    const working =
      projection.holds === 'trade'
        ? `${figure(before.ratio)} × ${numbers.fixed(1 + projection.return / 100, 4)} ÷ (1 + ${bracketed(g)}) + ${figure(projection.balance)} + ${figure(projection.otherFlows)}`
        : `${figure(before.ratio)} ÷ (1 + ${bracketed(g)}) + ${figure(projection.balance)} + ${figure(capital)}`;
    return [
      {
        title: text.stepProjection,
        formula: projection.holds === 'trade' ? text.projectionTrade : text.projectionAccount,
        numbers: `${held} · ${this.name(at)}: ${working} = ${this.percent(now.ratio)}`,
        inputs: [],
      },
    ];
  }
}
