import type { Column, CurrentAccount } from '../core/balance/currentAccount';
import type { Note } from '../core/note';
import type { Place } from '../core/place';
import type { SeriesKey } from '../core/table/dictionary';
import { currentAccountText as text } from '../text/explanations/currentAccount';
import type { Phrase } from '../text/phrase';
import { adding, shown } from './adding';
import type { Chart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { bracketed, type NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of CURRENTACCOUNT: the row selected in the table, otherwise the newest period. */
export function explainCurrentAccount(account: CurrentAccount, context: ExplainContext): Explanation {
  const view = new CurrentAccountView(account, context);
  const steps = view.steps();
  return {
    headline: view.headline(),
    answer: view.answer(),
    ...view.chart(),
    steps,
    meaning: [text.meaningMirror(), text.meaningParts()],
    limits: [text.limitDefinition(), text.limitRate(), text.limitCauses()],
    remarks: remarksOf(view.notes(), context, steps),
  };
}

class CurrentAccountView {
  private readonly period: number;
  private readonly unit: string | undefined;
  /** Writes the amounts, all with equal decimals. */
  private readonly amounts: NumberWriter;

  constructor(
    private readonly account: CurrentAccount,
    private readonly context: ExplainContext,
  ) {
    const newest = account.periods.length - 1;
    const row = (context.focus?.row ?? newest + 1) - 1;
    this.period = row >= 0 && row <= newest ? row : newest;
    const [first] = account.series.values();
    this.unit = first?.unit ?? context.unit;
    const { tradeBalance, primaryIncome, secondaryIncome, currentAccount } = account;
    this.amounts = context.numbers.together(
      [tradeBalance, primaryIncome, secondaryIncome, currentAccount].map((column) => this.at(column)),
    );
  }

  private name(period: number): string {
    return this.account.periods[period]?.text ?? '';
  }

  private at(column: Column, period = this.period): number {
    return column?.[period] ?? Number.NaN;
  }

  private amount(value: number): string {
    return this.amounts.amount(value, this.unit);
  }

  private signed(value: number): string {
    return this.amounts.signed(value, this.unit);
  }

  /** Remarks on the period that is explained. */
  notes(): readonly Note[] {
    return this.account.flags[this.period] ?? [];
  }

  headline(): Phrase {
    const { currentAccount, tradeBalance } = this.account;
    const name = this.name(this.period);
    if (currentAccount === undefined) {
      const balance = this.at(tradeBalance);
      return Number.isNaN(balance)
        ? text.missing({ name })
        : text.onlyTrade({ name, balance: this.amount(balance) });
    }
    const value = this.at(currentAccount);
    if (Number.isNaN(value)) return text.missing({ name });
    if (value === 0) return text.balanced({ name });
    const words = { name, amount: this.amount(Math.abs(value)) };
    return value < 0 ? text.deficit(words) : text.surplus(words);
  }

  answer(): Phrase[] {
    const { currentAccount, isComputed, tradeBalance, primaryIncome, secondaryIncome } = this.account;
    const { shareOfGdp, netLending, residual } = this.account;
    const value = this.at(currentAccount);
    if (Number.isNaN(value)) return [];
    const words = {
      trade: this.signed(this.at(tradeBalance)),
      primary: this.signed(this.at(primaryIncome)),
      secondary: this.signed(this.at(secondaryIncome)),
    };
    const made = secondaryIncome ? text.made(words) : text.madeWithoutTransfers(words);
    const change = value - this.at(currentAccount, this.period - 1);
    const lending = this.at(netLending);
    const left = this.at(residual);
    const share = this.at(shareOfGdp);
    const when = (condition: boolean, sentence: () => Phrase): Phrase[] => (condition ? [sentence()] : []);
    return [
      ...when(!Number.isNaN(share), () => text.share({ share: this.context.numbers.percent(share) })),
      ...when(isComputed, () => made),
      ...when(!Number.isNaN(change), () =>
        text.changed({ change: this.signed(change), from: this.name(this.period - 1) }),
      ),
      ...when(!Number.isNaN(lending), () =>
        lending < 0
          ? text.borrowing({ amount: this.amount(-lending) })
          : text.lending({ amount: this.amount(lending) }),
      ),
      ...when(
        this.notes().some(({ code }) => code === 'RESIDUAL'),
        () => text.residual({ amount: this.signed(left) }),
      ),
    ];
  }

  /** Goods and services where they make up the trade balance, otherwise the trade balance as one bar. */
  private tradeParts(): (keyof typeof text.series)[] {
    const { goods, services, tradeBalance } = this.account;
    const gap = this.at(goods) + this.at(services) - this.at(tradeBalance);
    const scale = Math.abs(this.at(goods)) + Math.abs(this.at(services));
    return Math.abs(gap) <= 1e-9 * scale ? ['goods', 'services'] : ['tradeBalance'];
  }

  chart(): { chart?: Chart } {
    const { account, unit } = this;
    const { currentAccount, isComputed } = account;
    if (currentAccount === undefined) return {};
    if (isComputed && !Number.isNaN(this.at(currentAccount))) {
      const parts = [
        ...this.tradeParts(),
        'primaryIncome' as const,
        ...(account.secondaryIncome ? (['secondaryIncome'] as const) : []),
      ];
      const row = (key: keyof typeof text.series, kind: 'part' | 'total') => ({
        label: text.series[key],
        value: this.at(account[key]),
        kind,
      });
      const rows = [...parts.map((key) => row(key, 'part')), row('currentAccount', 'total')];
      return { chart: { kind: 'waterfall', title: text.chartTitle(this.name(this.period)), unit, rows } };
    }
    return {
      chart: {
        kind: 'line',
        title: text.lineTitle,
        unit,
        names: account.periods.map((period) => period.text),
        series: [
          {
            label: text.series.currentAccount,
            values: Array.from(currentAccount, (value) => (Number.isNaN(value) ? null : value)),
          },
        ],
        reference: { value: 0, label: text.zeroLine },
        focus: this.period,
      },
    };
  }

  steps(): Step[] {
    return [
      ...this.tradeSteps(),
      ...this.accountSteps(),
      ...this.step('shareOfGdp', this.account.shareOfGdp, ['gdp'], (share) => {
        const gdp = this.given('gdp');
        return `100 × ${bracketed(this.figure(this.account.currentAccount))} ÷ ${gdp} = ${this.context.numbers.percent(share)}`;
      }),
      ...this.step('netLending', this.account.netLending, ['capitalAccount'], (lending) => {
        return `${this.figure(this.account.currentAccount)} + ${bracketed(this.given('capitalAccount'))} = ${this.amount(lending)}`;
      }),
      ...this.step('residual', this.account.residual, ['currentAccount'], (left) => {
        const stated = this.given('currentAccount');
        const sum = Number(this.account.series.get('currentAccount')?.at(this.period)) - left;
        return `${stated} − ${bracketed(this.amounts.figure(sum))} = ${this.amount(left)}`;
      }),
    ];
  }

  private tradeSteps(): Step[] {
    const { series, goods, services, tradeBalance } = this.account;
    const result = this.at(tradeBalance);
    if (Number.isNaN(result)) return [];
    if (series.has('exports') && series.has('imports')) {
      return this.step('tradeBalance', tradeBalance, ['exports', 'imports'], () => {
        return `${this.given('exports')} − ${this.given('imports')} = ${this.amount(result)}`;
      });
    }
    return [
      {
        title: text.steps.tradeBalance,
        formula: text.formulas.tradeBalanceOfParts,
        numbers: `${this.figure(goods)} + ${bracketed(this.figure(services))} = ${this.amount(result)}`,
        inputs: this.places(['goodsExports', 'goodsImports', 'servicesExports', 'servicesImports']),
        ...adding(this.amounts, shown(this.amounts, this.at(goods), this.at(services)), result),
      },
    ];
  }

  private accountSteps(): Step[] {
    const { account } = this;
    if (!account.isComputed || Number.isNaN(this.at(account.currentAccount))) return [];
    const incomes: SeriesKey[] = account.secondaryIncome
      ? ['primaryIncome', 'secondaryIncome']
      : ['primaryIncome'];
    const working = [
      this.figure(account.tradeBalance),
      ...incomes.map((key) => bracketed(this.given(key))),
    ].join(' + ');
    return [
      {
        title: text.steps.currentAccount,
        formula: account.secondaryIncome
          ? text.formulas.currentAccount
          : text.formulas.currentAccountWithoutTransfers,
        numbers: `${working} = ${this.amount(this.at(account.currentAccount))}`,
        inputs: this.places(incomes),
        ...adding(
          this.amounts,
          [
            ...shown(this.amounts, this.at(account.tradeBalance)),
            ...incomes.map((key) => Number(account.series.get(key)?.at(this.period))),
          ],
          this.at(account.currentAccount),
        ),
      },
    ];
  }

  /** A step of the working, if the column has a figure in this period. */
  private step(
    name: keyof typeof text.steps,
    column: Column,
    inputs: readonly SeriesKey[],
    working: (value: number) => string,
  ): Step[] {
    const value = this.at(column);
    if (Number.isNaN(value)) return [];
    return [
      {
        title: text.steps[name],
        formula: text.formulas[name],
        numbers: working(value),
        inputs: this.places(inputs),
      },
    ];
  }

  private figure(column: Column): string {
    return this.amounts.figure(this.at(column));
  }

  private given(key: SeriesKey): string {
    return this.context.numbers.given(this.account.series.get(key)?.at(this.period) ?? Number.NaN);
  }

  private places(keys: readonly SeriesKey[]): Place[] {
    return keys.flatMap((key) => this.account.series.get(key)?.place(this.period) ?? []);
  }
}
