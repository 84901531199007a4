/* eslint-disable @typescript-eslint/class-literal-property-style --
   The interpreter finds properties as getters of the class; a field would be invisible to the add-in. */
import { notImplemented } from '../rich-api/hostError';
import { HostObject } from '../rich-api/hostObject';
import type { HostDocument } from './hostDocument';
import type { Mirrors } from './mirrors';

export class NumberFormatInfo
  extends HostObject
  implements Mirrors<NumberFormatInfo, Excel.NumberFormatInfo>
{
  get numberDecimalSeparator(): string {
    return '.';
  }
  get numberGroupSeparator(): string {
    return ',';
  }
}

export class CultureInfo extends HostObject implements Mirrors<CultureInfo, Excel.CultureInfo> {
  get name(): string {
    return 'en-US';
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}

export class Application extends HostObject implements Mirrors<Application, Excel.Application> {
  readonly #document: HostDocument;

  constructor(document: HostDocument) {
    super();
    this.#document = document;
  }

  get calculationMode(): `${Excel.CalculationMode}` {
    return 'Automatic';
  }
  set calculationMode(mode: string) {
    if (mode !== 'Automatic') throw notImplemented(`the calculation mode "${mode}"`);
  }
  get calculationState(): `${Excel.CalculationState}` {
    return this.#document.grid.calculation.isSettled ? 'Done' : 'Pending';
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  get decimalSeparator(): string {
    return '.';
  }
  get thousandsSeparator(): string {
    return ',';
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(calculationType: string): Promise<void> {
    // An ordinary recalculation has nothing to do: the engine follows every change by itself.
    return calculationType === 'Recalculate'
      ? this.#document.grid.calculation.settled()
      : this.#document.grid.calculation.recalculateAll();
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The page is drawn after the actions of a sync in any case.
  }
  suspendApiCalculationUntilNextSync(): void {
    // Formulas are calculated after the actions of a sync in any case.
  }
}
