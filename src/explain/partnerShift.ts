import type { PartnerChange, PartnerShift } from '../core/partners/partnerShift';
import type { PartnerShiftResult } from '../functions/calculations/partnerShift';
import { partnerShiftText as text } from '../text/explanations/partnerShift';
import type { Phrase } from '../text/phrase';
import { adding, shown } from './adding';
import type { BarChart } from './chart';
import type { ExplainContext, Explanation, Step } from './explanation';
import { bracketed, type NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of PARTNERSHIFT; the working is that of the partner selected, otherwise of the largest move. */
export function explainPartnerShift(result: PartnerShiftResult, context: ExplainContext): Explanation {
  const view = new ShiftView(result, context);
  const { shift } = result;
  const steps = view.steps();
  const index = Number.isNaN(shift.redistributionIndex)
    ? []
    : [text.meaningIndex({ index: context.numbers.fixed(shift.redistributionIndex, 2) })];
  const offset = Number.isNaN(shift.offsetRatio)
    ? []
    : [text.meaningOffset({ offset: context.numbers.fixed(shift.offsetRatio, 2) }), text.meaningBalances()];
  return {
    headline: view.headline(),
    answer: view.answer(),
    chart: view.chart(),
    steps,
    meaning: [text.meaningZero(), ...index, ...offset, ...(shift.diversion ? [text.meaningDiversion()] : [])],
    limits: [text.limitCause(), text.limitGrowth(), text.limitPrices(), text.limitOrigin()],
    remarks: remarksOf(result.notes, context, steps),
  };
}

/** Bars that a picture of this width can label. */
const mostBars = 12;

class ShiftView {
  private readonly shift: PartnerShift;
  private readonly partner: PartnerChange;
  /** Writes the amounts, all with equal decimals. */
  private readonly amounts: NumberWriter;
  /** Partners from the largest rise by redistribution to the largest fall. */
  private readonly ordered: readonly PartnerChange[];

  constructor(
    private readonly result: PartnerShiftResult,
    private readonly context: ExplainContext,
  ) {
    this.shift = result.shift;
    const { partners, before, after } = this.shift;
    this.amounts = context.numbers.together([before, after, ...partners.map((each) => each.redistribution)]);
    this.ordered = [...partners].sort((a, b) => b.redistribution - a.redistribution);
    const largest = [...partners].sort((a, b) => Math.abs(b.redistribution) - Math.abs(a.redistribution));
    const chosen = partners[(context.focus?.row ?? 0) - 1] ?? largest[0];
    if (chosen === undefined) throw new RangeError('A shift has partners.');
    this.partner = chosen;
  }

  private amount(value: number): string {
    return this.amounts.amount(value, this.context.unit);
  }

  /** A term of a working: the unit stands with the result. */
  private bare(value: number): string {
    return this.amounts.figure(value);
  }

  private signed(value: number): string {
    return this.amounts.signed(value, this.context.unit);
  }

  headline(): Phrase {
    const { moved, before, after } = this.shift;
    if (moved === 0) return text.nothingMoved();
    return text.moved({
      moved: this.amount(moved),
      share: this.context.numbers.share(moved / (before / 2 + after / 2)),
    });
  }

  answer(): Phrase[] {
    const { before, after, change, moved } = this.shift;
    const up = this.ordered[0] ?? this.partner;
    const down = this.ordered.at(-1) ?? this.partner;
    return [
      text.total({
        change: this.signed(change),
        before: this.amount(before),
        after: this.amount(after),
      }),
      ...(moved === 0
        ? []
        : [
            text.ends({
              up: up.name,
              upAmount: this.signed(up.redistribution),
              down: down.name,
              downAmount: this.signed(down.redistribution),
            }),
          ]),
      ...this.diversion(),
    ];
  }

  private diversion(): Phrase[] {
    const { diversion, partners } = this.shift;
    if (diversion === undefined || Number.isNaN(diversion.ratio)) return [];
    return [
      text.diversion({
        names: partners
          .filter((_, at) => diversion.treated[at] === true)
          .map(({ name }) => name)
          .join(', '),
        falls: this.amount(diversion.treatedFalls),
        rises: this.amount(diversion.untreatedRises),
        most: this.amount(Math.min(diversion.treatedFalls, diversion.untreatedRises)),
        ratio: this.context.numbers.fixed(diversion.ratio, 2),
      }),
    ];
  }

  chart(): BarChart {
    const { ordered } = this;
    const drawn =
      ordered.length > mostBars
        ? [...ordered.slice(0, mostBars / 2), ...ordered.slice(-mostBars / 2)]
        : ordered;
    const focus = drawn.indexOf(this.partner);
    return {
      kind: 'bars',
      title: drawn.length < ordered.length ? text.onlyEnds(text.chartTitle) : text.chartTitle,
      unit: this.context.unit,
      bars: drawn.map(({ name, redistribution }) => ({ label: name, value: redistribution })),
      ...(focus >= 0 && { focus }),
    };
  }

  steps(): Step[] {
    return [this.totalStep(), ...this.partnerSteps(), ...this.summarySteps()];
  }

  private totalStep(): Step {
    const { before, after, change } = this.shift;
    return {
      title: text.stepTotal,
      formula: text.totalFormula,
      numbers: `${this.bare(after)} − ${this.bare(before)} = ${this.signed(change)}`,
      inputs: [this.result.list.before, this.result.list.after].map(({ argument }) => ({ argument })),
      ...adding(this.amounts, shown(this.amounts, after, -before), change),
    };
  }

  private partnerSteps(): Step[] {
    const { numbers } = this.context;
    const { partner, shift } = this;
    const { before, after } = this.result.list;
    const inputs = [before.place(partner.index), after.place(partner.index)];
    const [earlier, later] = [partner.shareBefore, partner.shareAfter].map((share) =>
      numbers.fixed(100 * share, 3),
    );
    return [
      {
        title: text.stepShares(partner.name),
        formula: text.sharesFormula,
        numbers: `${this.bare(partner.before)} ÷ ${this.bare(shift.before)} = ${earlier} % · ${this.bare(partner.after)} ÷ ${this.bare(shift.after)} = ${later} %`,
        inputs,
      },
      {
        title: text.stepScale(partner.name),
        formula: text.scaleFormula,
        numbers: `½ × (${earlier} % + ${later} %) × ${this.bare(shift.change)} = ${this.signed(partner.scale)}`,
        inputs: [],
      },
      {
        title: text.stepRedistribution(partner.name),
        formula: text.redistributionFormula,
        numbers: `½ × (${this.bare(shift.before)} + ${this.bare(shift.after)}) × (${later} % − ${earlier} %) = ${this.signed(partner.redistribution)}`,
        inputs: [],
      },
      {
        title: text.stepSum(partner.name),
        formula: text.sumFormula,
        numbers: `${this.bare(partner.scale)} + ${bracketed(this.bare(partner.redistribution))} = ${this.signed(partner.change)}`,
        inputs: [],
        ...adding(this.amounts, shown(this.amounts, partner.scale, partner.redistribution), partner.change),
      },
    ];
  }

  private summarySteps(): Step[] {
    const { numbers } = this.context;
    const { moved, change, redistributionIndex, offsetRatio, diversion } = this.shift;
    const step = (title: string, formula: string, working: string): Step[] => [
      { title, formula, numbers: working, inputs: [] },
    ];
    const size = this.bare(Math.abs(change));
    const gross = this.shift.partners.reduce((sum, partner) => sum + Math.abs(partner.change), 0);
    return [
      ...step(text.stepMoved, text.movedFormula, `½ × ${this.bare(2 * moved)} = ${this.amount(moved)}`),
      ...(Number.isNaN(redistributionIndex)
        ? []
        : step(
            text.stepIndex,
            text.indexFormula,
            `${this.bare(moved)} ÷ ${this.bare(Math.max(moved, Math.abs(change)))} = ${numbers.fixed(redistributionIndex, 4)}`,
          )),
      ...(Number.isNaN(offsetRatio)
        ? []
        : step(
            text.stepOffset,
            text.offsetFormula,
            `1 − ${size} ÷ ${this.bare(gross)} = ${numbers.fixed(offsetRatio, 4)}`,
          )),
      ...(diversion === undefined || Number.isNaN(diversion.ratio)
        ? []
        : step(
            text.stepDiversion,
            text.diversionFormula,
            `${this.bare(diversion.untreatedRises)} ÷ ${this.bare(diversion.treatedFalls)} = ${numbers.fixed(diversion.ratio, 4)}`,
          )),
    ];
  }
}
