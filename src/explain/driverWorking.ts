import { competingImports } from '../core/drivers/tradeState';
import { logMean } from '../core/numeric/logMean';
import type { DeficitDriverResult } from '../functions/calculations/deficitDriver';
import { amountsOf } from '../functions/calculations/deficitDriverAmounts';
import { adding, shown } from './adding';
import { DriverTerms } from './driverTerms';
import type { Step } from './explanation';

/** What every step of the working of DEFICITDRIVER needs. */
export class DriverWorking extends DriverTerms<DeficitDriverResult> {
  private readonly amounts = amountsOf(this.result.change, this.context.numbers);

  private get unit(): string | undefined {
    return this.result.data.unit ?? this.context.unit;
  }

  /** An amount as a term of a sum or a product: its unit stands with the result. */
  protected figure(value: number): string {
    return this.amounts.figure(value);
  }

  /** An amount with its sign and without its unit. */
  protected signed(value: number): string {
    return this.amounts.signed(value);
  }

  protected amount(value: number): string {
    return this.amounts.signed(value, this.unit);
  }

  /** Marks a sum that differs in its last decimal from that of its terms as displayed. */
  protected adding(terms: readonly number[], total: number): Pick<Step, 'isRounded'> {
    return adding(this.amounts, shown(this.amounts, ...terms), total);
  }

  /** 1 plus an elasticity: "1 − 0.5". */
  protected onePlus(value: number): string {
    return value <= 0 ? `(1 − ${this.plain(-value)})` : `(1 + ${this.plain(value)})`;
  }

  protected get means() {
    const { before, after } = this.result.change;
    const [rest0, rest1] = [competingImports(before), competingImports(after)];
    return {
      exports: logMean(before.exports, after.exports),
      competing: logMean(rest0, rest1),
      nonCompeting: logMean(before.nonCompetingImports ?? 0, after.nonCompetingImports ?? 0),
    };
  }

  protected get hasNonCompeting(): boolean {
    return this.result.data.given.has('nonCompetingImports');
  }
}
