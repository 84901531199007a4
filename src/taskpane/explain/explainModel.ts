import { plainText } from '../../text/phrase';
import { explainText } from '../../text/paneExplain';
import { paneText } from '../../text/pane';
import { NumberWriter } from '../../text/numberWriter';
import type { Explanation } from '../../explain/explanation';
import { readAddress } from '../../functions/addresses';
import { answerCall, type CallAnswer } from '../../workbook/answerCall';
import { workbookLocale } from '../../workbook/culture';
import { hostMessage } from '../../workbook/host';
import { readSelection } from '../../workbook/readSelection';
import { selectAddress } from '../../workbook/select';
import { followSelection, latestOnly } from '../../workbook/selection';
import type { FormulaReading, OtherReading } from '../../workbook/selectionReading';
import { createStore, type Store } from '../state/store';

/** A call that was answered, with its explanation where there is a result. */
export interface Explained {
  readonly answer: CallAnswer;
  readonly explanation?: Explanation;
}

export type ExplainState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'other'; readonly reading: OtherReading }
  | {
      readonly kind: 'formula';
      readonly reading: FormulaReading;
      /** Which call of the formula is shown. */
      readonly chosen: number;
      readonly explained: Explained;
      /** The reader has followed a link to other cells; the explanation waits. */
      readonly isAway: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** Follows the selection and explains it. One for the life of the pane. */
export class ExplainModel {
  readonly state: Store<ExplainState> = createStore<ExplainState>({ kind: 'starting' });
  readonly isPinned = createStore(false);
  /** The sentence that screen readers hear when the explanation changes. */
  readonly announcement = createStore('');
  /** The locale in which the workbook writes numbers and dates. */
  locale = 'en-US';
  private numbers = new NumberWriter(this.locale);
  private stop: (() => Promise<void>) | undefined;
  /** Where the reader last went from which explanation. */
  private visit: { readonly from: string | undefined; readonly to: string } | undefined;

  /** Reads the selected cell again, or the one that the pane is pinned to. */
  readonly refresh = latestOnly(
    () => this.read(),
    (state) => {
      this.show(state);
    },
    (error) => {
      // The pinned cell may be gone with its sheet.
      this.isPinned.set(false);
      this.show({ kind: 'failed', reason: hostMessage(error) });
    },
  );

  async start(): Promise<void> {
    this.locale = await workbookLocale().catch(() => this.locale);
    this.numbers = new NumberWriter(this.locale);
    this.stop = await followSelection(this.refresh);
    this.refresh();
  }

  /** Stops following. The pane ends with its page, so only tests need it. */
  async end(): Promise<void> {
    await this.stop?.();
  }

  get numberWriter(): NumberWriter {
    return this.numbers;
  }

  togglePin(): void {
    this.isPinned.update((pinned) => !pinned);
    this.refresh();
  }

  /**
   * Selects cells that an explanation speaks of. It stays while they are selected, so that the reader can
   * change an input and see what becomes of the result.
   */
  goTo(address: string): Promise<void> {
    const state = this.state.value;
    this.visit = { from: state.kind === 'formula' ? state.reading.anchor : undefined, to: address };
    return selectAddress(address);
  }

  /** Shows another call of the same formula. */
  async choose(chosen: number): Promise<void> {
    const state = this.state.value;
    if (state.kind === 'formula') this.show(await this.explain(state.reading, chosen, state.isAway));
  }

  private async read(): Promise<ExplainState> {
    const before = this.state.value;
    const home = before.kind === 'formula' ? before.reading.selected : undefined;
    const isPinned = this.isPinned.value && home !== undefined;
    let reading = await readSelection(isPinned ? home : undefined);
    const isAway =
      before.kind === 'formula' &&
      reading.kind === 'other' &&
      this.visit?.from === before.reading.anchor &&
      startsAt(this.visit.to, reading.selected);
    if (isAway) reading = await readSelection(home);
    if (reading.kind === 'other') return { kind: 'other', reading };
    // Moving within the same formula keeps the chosen call.
    const chosen = before.kind === 'formula' && before.reading.anchor === reading.anchor ? before.chosen : 0;
    return this.explain(reading, chosen < reading.calls.length ? chosen : 0, isAway);
  }

  private async explain(reading: FormulaReading, chosen: number, isAway: boolean): Promise<ExplainState> {
    const call = reading.calls[chosen];
    if (call === undefined) return { kind: 'starting' };
    const answer = answerCall(call, reading);
    const explanation = answer.kind === 'result' ? await this.explanationOf(answer, reading) : undefined;
    const explained = { answer, ...(explanation && { explanation }) };
    return { kind: 'formula', reading, chosen, explained, isAway };
  }

  private explanationOf(
    { call, evaluated, locate }: Extract<CallAnswer, { kind: 'result' }>,
    { focus, shown }: FormulaReading,
  ): Promise<Explanation> {
    return evaluated.explain({
      numbers: this.numbers,
      locate,
      ...call.beside,
      ...(call.isWhole && { focus, shown: shown[focus.row]?.[focus.column] }),
    });
  }

  private show(state: ExplainState): void {
    this.state.set(state);
    this.announcement.set(announcementOf(state));
  }
}

/** Whether a cell is the first of a range, which is the active one where the range is selected. */
function startsAt(range: string, cell: string): boolean {
  const [area, first] = [readAddress(range), readAddress(cell)];
  return (
    area !== undefined &&
    area.sheet === first?.sheet &&
    area.row === first?.row &&
    area.column === first.column
  );
}

function announcementOf(state: ExplainState): string {
  if (state.kind === 'failed') return paneText.failed(state.reason);
  if (state.kind !== 'formula') return '';
  const { answer, explanation } = state.explained;
  if (explanation) return explainText.updated(plainText(explanation.headline));
  return answer.kind === 'refusal' ? answer.sentence : '';
}
