import { changeOf, combine, inPercentOf, type Amounts } from '../core/saving/amounts';
import { borrowingUse, kindOfBorrowing, type BorrowingUse } from '../core/saving/borrowingUse';
import type { SavingLine } from '../core/saving/savingGap';
import type { SavingGapResult } from '../functions/calculations/savingGap';
import { savingGapText as text } from '../text/explanations/savingGap';
import type { Phrase } from '../text/phrase';
import { adding, shown } from './adding';
import type { WaterfallChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { bracketed, type NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of SAVINGGAP. */
export function explainSavingGap(result: SavingGapResult, context: ExplainContext): Explanation {
  const view = new SavingGapView(result, context);
  const steps = [
    ...result.lines.map((line) => view.lineStep(line)),
    ...view.sumSteps(),
    ...view.useSteps(),
    ...view.twinSteps(),
  ];
  return {
    headline: view.headline(),
    answer: view.answer(),
    chart: view.chart(),
    steps,
    meaning: [...view.details(), text.meaningIdentity(), text.meaningUse(), text.meaningTwin()],
    limits: [text.limitCausation(), text.limitNoEffect(), text.limitGross(), text.limitFungible()],
    remarks: remarksOf(result.notes, context, steps),
  };
}

class SavingGapView {
  private readonly unit: string | undefined;
  /** Writes the amounts, all with equal decimals. */
  private readonly amounts: NumberWriter;

  constructor(
    private readonly result: SavingGapResult,
    private readonly context: ExplainContext,
  ) {
    this.unit = result.unit ?? context.unit;
    const written = [result.account, ...result.lines.map(({ amounts }) => amounts)];
    this.amounts = context.numbers.together(written.flatMap(({ from, to }) => [from, to]));
  }

  private amount(value: number): string {
    return this.amounts.amount(value, this.unit);
  }

  private signed(value: number): string {
    return this.amounts.signed(value, this.unit);
  }

  private figure(value: number): string {
    return this.amounts.figure(value);
  }

  private get periods() {
    return { from: this.result.from.text, to: this.result.to.text };
  }

  private name({ key, basis }: SavingLine): string {
    return basis === 'residual' ? text.ofResidual(text.lineNames[key]) : text.lineNames[key];
  }

  headline(): Phrase {
    const { account } = this.result;
    const change = changeOf(account);
    if (change === 0) return text.unchanged(this.periods);
    const words = {
      ...this.periods,
      change: this.amount(Math.abs(change)),
      before: this.figure(account.from),
      after: this.amount(account.to),
    };
    return change > 0 ? text.rose(words) : text.fell(words);
  }

  answer(): Phrase[] {
    const { lines, government, sum, investment, gdp } = this.result;
    const privatePart = combine((all = NaN, part = NaN) => all - part, sum, government);
    const residual = lines.find(({ basis }) => basis === 'residual');
    return [
      text.sectors({
        privatePart: this.signed(changeOf(privatePart)),
        government: this.signed(changeOf(government)),
      }),
      ...(residual ? [text.residual({ line: text.lineNames[residual.key] })] : []),
      ...(investment && gdp ? [[text.use[useWords(this.useInRatios(investment, gdp))]]] : []),
    ];
  }

  /** What else the result says of its periods, for those who want to know what it means. */
  details(): Phrase[] {
    const { account, government, investment } = this.result;
    const together = changeOf(account) * changeOf(government);
    return [
      ...(together === 0 ? [] : [together > 0 ? text.together() : text.apart()]),
      ...this.ratios(),
      ...(investment?.privateOnly === true ? [text.privateOnly()] : []),
    ];
  }

  /** Who saved more or less, to GDP: the other side of the use of borrowing. */
  private ratios(): Phrase[] {
    const { lines, government, gdp } = this.result;
    const saving = lines.find(({ key }) => key === 'privateSaving');
    if (saving === undefined || gdp === undefined) return [];
    const points = (amounts: Amounts) => {
      const change = changeOf(inPercentOf(gdp, amounts));
      return `${change > 0 ? '+' : ''}${this.context.numbers.fixed(change, 2)}`;
    };
    return [text.ratios({ saving: points(saving.amounts), government: points(government) })];
  }

  private useInRatios(investment: Amounts, gdp: Amounts) {
    const { account, discrepancy } = this.result;
    return borrowingUse(
      inPercentOf(gdp, investment),
      inPercentOf(gdp, account),
      discrepancy && inPercentOf(gdp, discrepancy),
    );
  }

  chart(): WaterfallChart {
    const { lines, discrepancy, account } = this.result;
    return {
      kind: 'waterfall',
      title: text.chartTitle(this.periods),
      unit: this.unit,
      rows: [
        ...lines.map((line) => ({
          label: this.name(line),
          value: changeOf(line.amounts),
          kind: line.basis === 'residual' ? ('unexplained' as const) : ('part' as const),
        })),
        ...(discrepancy
          ? [{ label: text.discrepancy, value: changeOf(discrepancy), kind: 'unexplained' as const }]
          : []),
        { label: text.account, value: changeOf(account), kind: 'total' },
      ],
    };
  }

  lineStep(line: SavingLine): Step {
    const { amounts, basis, places } = line;
    const change = `${this.figure(amounts.to)} − ${bracketed(this.figure(amounts.from))} = ${this.signed(changeOf(amounts))}`;
    return {
      title: text.stepLine(this.name(line)),
      formula: basis === 'residual' ? text.residualFormula : text.lineFormula,
      numbers:
        basis === 'residual' ? `${this.remainder('from')} · ${this.remainder('to')} · ${change}` : change,
      inputs: basis === 'residual' ? this.result.account.places : places,
      ...this.adding([amounts.to, -amounts.from], changeOf(amounts)),
      ...(basis === 'residual' ? this.remaindersAdd() : {}),
    };
  }

  private adding(terms: readonly number[], total: number): Pick<Step, 'isRounded'> {
    return adding(this.amounts, shown(this.amounts, ...terms), total);
  }

  /** The working of a remainder in one period: the current account less the other lines. */
  private remainder(end: 'from' | 'to'): string {
    const { lines, account } = this.result;
    const others = lines.filter(({ basis }) => basis !== 'residual');
    const residual = lines.find(({ basis }) => basis === 'residual');
    const subtracted = others.map(({ amounts }) => ` − ${bracketed(this.figure(amounts[end]))}`).join('');
    return `${this.result[end].text}: ${this.figure(account[end])}${subtracted} = ${this.figure(residual?.amounts[end] ?? NaN)}`;
  }

  /** Marks remainders that differ from what the displayed lines leave. */
  private remaindersAdd(): Pick<Step, 'isRounded'> {
    const { lines, account } = this.result;
    const residual = lines.find(({ basis }) => basis === 'residual');
    const others = lines.filter((line) => line !== residual);
    const of = (end: 'from' | 'to') =>
      this.adding(
        [account[end], ...others.map(({ amounts }) => -amounts[end])],
        residual?.amounts[end] ?? Number.NaN,
      );
    return { ...of('from'), ...of('to') };
  }

  sumSteps(): Step[] {
    const { lines, discrepancy, account } = this.result;
    const parts = [...lines.map(({ amounts }) => amounts), ...(discrepancy ? [discrepancy] : [])];
    const total: Step = {
      title: text.stepSum,
      formula: discrepancy ? text.sumWithDiscrepancyFormula : text.sumFormula,
      numbers: `${parts.map((part) => bracketed(this.figure(changeOf(part)))).join(' + ')} = ${this.signed(changeOf(account))}`,
      inputs: account.places,
      ...this.adding(parts.map(changeOf), changeOf(account)),
    };
    if (discrepancy === undefined) return [total];
    return [
      {
        title: text.stepDiscrepancy,
        formula: text.discrepancyFormula,
        numbers: `${this.periods.from}: ${this.amount(discrepancy.from)} · ${this.periods.to}: ${this.amount(discrepancy.to)}`,
        inputs: account.places,
      },
      total,
    ];
  }

  useSteps(): Step[] {
    const { investment, account, discrepancy, gdp } = this.result;
    if (investment === undefined) return [];
    const { numbers } = this.context;
    const use = borrowingUse(investment, account, discrepancy);
    const share = (part: number) => (Number.isNaN(part) ? '' : ` · ΔI ÷ ΔF = ${numbers.share(part)}`);
    const inAmounts: Step = {
      title: text.stepUse,
      formula: text.useFormula,
      numbers: `ΔF = ${this.signed(use.borrowing)} · ΔI = ${this.signed(use.investment)}${share(use.investedShare)}`,
      inputs: [],
    };
    if (gdp === undefined) return [inAmounts];
    const ratios = this.useInRatios(investment, gdp);
    return [
      inAmounts,
      {
        title: text.stepUse,
        formula: text.useRatioFormula,
        numbers: `Δ(F ÷ GDP) = ${numbers.percent(ratios.borrowing)} · Δ(I ÷ GDP) = ${numbers.percent(ratios.investment)}${share(ratios.investedShare)}`,
        inputs: gdp.places,
      },
    ];
  }

  twinSteps(): Step[] {
    const { account, government, twin } = this.result;
    const { numbers } = this.context;
    const change = changeOf(government);
    if (change === 0) return [];
    const correlation = Number.isNaN(twin.correlation)
      ? []
      : text
          .twin({
            correlation: numbers.fixed(twin.correlation, 2),
            changes: String(twin.changes),
            first: twin.periods[twin.first]?.text ?? '',
            last: twin.periods[twin.last]?.text ?? '',
          })
          .map((piece) => (typeof piece === 'string' ? piece : piece.strong));
    return [
      {
        title: text.stepTwin,
        formula: text.twinFormula,
        numbers: [
          `${this.figure(changeOf(account))} ÷ ${bracketed(this.figure(change))} = ${numbers.fixed(changeOf(account) / change, 2)}`,
          ...(correlation.length > 0 ? [correlation.join('')] : []),
        ].join(' · '),
        inputs: this.result.lines
          .filter(({ key }) => key.startsWith('government'))
          .flatMap(({ places }) => places),
      },
    ];
  }
}

/** Which sentence tells the use of added borrowing; a kind says nothing of a fall or a rise within rounding. */
function useWords(use: BorrowingUse): keyof typeof text.use {
  const kind = kindOfBorrowing(use);
  if (kind === 'not applicable') return use.borrowing > 0 ? 'too little' : kind;
  if (kind !== 'consumption-financed' || use.investment > 0) return kind;
  return 'consumption-financed, investment did not rise';
}
