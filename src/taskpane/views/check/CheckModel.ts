import { dataCheck } from '../../../catalogue/records/dataCheck';
import type { Finding } from '../../../core/data-check/finding';
import { NumberWriter } from '../../../text/numberWriter';
import { locateByAddress } from '../../../functions/addresses';
import { dataCheckCalculation } from '../../../functions/calculations/dataCheck';
import type { Phrase } from '../../../text/phrase';
import { hostMessage } from '../../../workbook/host';
import { addressOfPlace } from '../../../workbook/select';
import type { RangeReading } from '../../../workbook/actions/readTable';
import type { WorkbookActions } from '../../../workbook/actions/workbookActions';
import { createStore, type Store } from '../../state/store';

/** A finding with the address of its cells. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly address: string | undefined;
}

export type CheckState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notSelected'; readonly reason: Exclude<RangeReading['state'], 'read'> }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'checked';
      readonly address: string;
      /** How many findings of which kind, in one sentence, and what completes it. */
      readonly headline: Phrase;
      readonly answer: readonly Phrase[];
      /** Empty for a clean table. */
      readonly findings: readonly LocatedFinding[];
    };

/** Checks tables; what it found stays while another view is open. */
export class CheckModel {
  readonly state: Store<CheckState> = createStore<CheckState>({ kind: 'empty' });
  readonly isChecking = createStore(false);

  constructor(readonly actions: Pick<WorkbookActions, 'readSelectedTable' | 'readAt' | 'workbookLocale'>) {}

  /** Checks the table that is selected now. */
  checkSelection(): Promise<void> {
    return this.check(() => this.actions.readSelectedTable());
  }

  /** Checks the same cells as last time, which may have been mended. */
  async checkAgain(): Promise<void> {
    const { value } = this.state;
    if (value.kind === 'checked') await this.check(() => this.actions.readAt(value.address));
  }

  private async check(read: () => Promise<RangeReading>): Promise<void> {
    this.isChecking.set(true);
    try {
      const [reading, locale] = await Promise.all([read(), this.actions.workbookLocale()]);
      this.state.set(
        reading.state === 'read'
          ? await checked(reading.address, reading.cells, new NumberWriter(locale))
          : { kind: 'notSelected', reason: reading.state },
      );
    } catch (error) {
      this.state.set({ kind: 'failed', reason: hostMessage(error) });
    } finally {
      this.isChecking.set(false);
    }
  }
}

async function checked(
  address: string,
  cells: Extract<RangeReading, { state: 'read' }>['cells'],
  numbers: NumberWriter,
): Promise<CheckState> {
  const { findings, isClean } = dataCheckCalculation.evaluate({ data: cells });
  const locate = locateByAddress(dataCheckCalculation.parameters, [address], address);
  const { headline, answer } = await dataCheck.evaluate([cells]).explain({ numbers, locate });
  return {
    kind: 'checked',
    address,
    headline,
    answer,
    findings: isClean
      ? []
      : findings.map((finding) => ({ finding, address: addressOfPlace(finding.place, address) })),
  };
}
