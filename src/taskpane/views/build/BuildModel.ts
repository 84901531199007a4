import { findFunction } from '../../../catalogue/catalogue';
import type { FunctionRecord } from '../../../catalogue/functionRecord';
import { NumberWriter } from '../../../text/numberWriter';
import { buildText as text } from '../../../text/paneBuild';
import type { InsertAnswer } from '../../../workbook/actions/insertFormula';
import { numberFormatsOf, sizeOf } from '../../../workbook/actions/resultFormat';
import { localFormula, type Separators } from '../../../workbook/actions/separators';
import type { WorkbookActions } from '../../../workbook/actions/workbookActions';
import { hostMessage } from '../../../workbook/host';
import { createStore, type Store } from '../../state/store';
import { buildFormula, missingArguments, type Fields } from './buildFormula';
import { periodsIn, previewOf, type Preview } from './preview';

export interface BuildState {
  readonly query: string;
  readonly record?: FunctionRecord;
  readonly fields: Fields;
  /** Where the result shall start; empty for the selected cell. */
  readonly target: string;
  readonly preview: Preview;
  /** Periods of the table, where one was read. */
  readonly periods: readonly string[];
  /** Why what was selected was not taken. */
  readonly problem?: string | undefined;
  /** What came of the last attempt to insert. */
  readonly outcome?: InsertAnswer | undefined;
}

type BuildActions = Pick<
  WorkbookActions,
  | 'readSelectedRange'
  | 'readSelectedTable'
  | 'readActiveCell'
  | 'readCall'
  | 'readSeparators'
  | 'workbookLocale'
  | 'handsBlanksOverAsZero'
  | 'insertFormula'
>;

/** Typing settles before the workbook is read. */
const settleMilliseconds = 250;

/** Builds a formula. What was entered stays while another view is open, for each function on its own. */
export class BuildModel {
  readonly state: Store<BuildState> = createStore<BuildState>({
    query: '',
    fields: {},
    target: '',
    preview: { kind: 'incomplete', names: [] },
    periods: [],
  });
  private readonly kept = new Map<string, Fields>();
  private locale: { numbers: NumberWriter; separators: Separators } = {
    numbers: new NumberWriter('en-US'),
    separators: { decimal: '.', argument: ',' },
  };
  /** Whether the user just went from the search to a function, or back: the focus follows. */
  private moved: 'toFunction' | 'toSearch' | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;

  constructor(readonly actions: BuildActions) {}

  get numberWriter(): NumberWriter {
    return this.locale.numbers;
  }

  /** The formula as it will be inserted, in English notation. */
  get formula(): string {
    const { record, fields } = this.state.value;
    return record ? buildFormula(record, fields, this.locale.separators) : '';
  }

  /** The formula as the user of this locale types it. */
  get writtenFormula(): string {
    return localFormula(this.formula, this.locale.separators);
  }

  /** Learns how the workbook writes numbers and formulas. */
  async start(): Promise<void> {
    const [locale, separators] = await Promise.all([
      this.actions.workbookLocale(),
      this.actions.readSeparators(),
    ]);
    this.locale = { numbers: new NumberWriter(locale), separators };
    this.state.update((state) => ({ ...state }));
  }

  search(query: string): void {
    this.state.update((state) => ({ ...state, query }));
  }

  /** Opens the fields of a function, as they were left but for those that are given. */
  choose(id: string, given: Fields = {}): void {
    const record = findFunction(id);
    if (record === undefined) return;
    this.moved = 'toFunction';
    this.change(({ query, target }) => ({
      query,
      target,
      record,
      fields: { ...this.kept.get(record.id), ...given },
      preview: { kind: 'working' },
      periods: [],
    }));
  }

  /** Goes back to the search. */
  leave(): void {
    this.run++;
    clearTimeout(this.timer);
    this.moved = 'toSearch';
    this.state.update(({ query, target }) => ({
      query,
      target,
      fields: {},
      preview: { kind: 'incomplete', names: [] },
      periods: [],
    }));
  }

  /** Whether the user has just chosen this function. Asked once. */
  takeChoice(): boolean {
    return this.take('toFunction');
  }

  /** Whether the user has just come back to the search. Asked once. */
  takeReturn(): boolean {
    return this.take('toSearch');
  }

  private take(move: 'toFunction' | 'toSearch'): boolean {
    const isMoved = this.moved === move;
    this.moved = undefined;
    return isMoved;
  }

  setField(name: string, value: string): void {
    this.change((state) => withoutOutcome({ ...state, fields: { ...state.fields, [name]: value } }));
  }

  setTarget(target: string): void {
    this.state.update((state) => withoutOutcome({ ...state, target }));
  }

  /** Fills a field with what is selected: the whole table for a table, otherwise exactly the selection. */
  async fillField(name: string): Promise<void> {
    const kind = this.state.value.record?.arguments.find((argument) => argument.name === name)?.kind;
    const reading = await (kind === 'table'
      ? this.actions.readSelectedTable()
      : this.actions.readSelectedRange());
    if (reading.state === 'read') this.setField(name, reading.address);
    else this.state.update((state) => ({ ...state, problem: text.notSelected[reading.state] }));
  }

  async fillTarget(): Promise<void> {
    this.setTarget(await this.actions.readActiveCell());
  }

  /** Inserts the formula. Over filled cells only with `overwrite`, which the user agreed to. */
  async insert(overwrite: boolean): Promise<void> {
    const { preview, target } = this.state.value;
    // What was agreed to holds for the cells that were named, wherever the selection is now.
    const { outcome } = this.state.value;
    const agreed = overwrite && outcome?.state === 'occupied' ? outcome.target : undefined;
    const chosen = target.trim() === '' ? undefined : target.trim();
    const answer = await this.actions.insertFormula(
      {
        formula: this.formula,
        size: preview.kind === 'result' ? sizeOf(preview.cells) : { rows: 1, columns: 1 },
        ...(preview.kind === 'result' && { numberFormats: numberFormatsOf(preview.cells) }),
        inputs: 'inputs' in preview ? preview.inputs : [],
      },
      agreed ?? chosen,
      overwrite,
    );
    this.state.update((state) => ({ ...state, outcome: answer }));
  }

  /** Withdraws the question whether filled cells shall be replaced. */
  keepCells(): void {
    this.state.update(withoutOutcome);
  }

  private change(change: (state: BuildState) => BuildState): void {
    this.state.update((state) => change(state));
    const { record, fields } = this.state.value;
    if (record === undefined) return;
    this.kept.set(record.id, fields);
    const names = missingArguments(record, fields);
    clearTimeout(this.timer);
    const run = ++this.run;
    if (names.length > 0) {
      this.state.update((state) => ({ ...state, preview: { kind: 'incomplete', names } }));
      return;
    }
    this.timer = setTimeout(() => void this.look(run, record), settleMilliseconds);
  }

  /** Reads the inputs and evaluates the call; a preview that was overtaken is dropped. */
  private async look(run: number, record: FunctionRecord): Promise<void> {
    let preview: Preview;
    let periods = this.state.value.periods;
    try {
      const given = await this.actions.readCall(this.formula, this.state.value.target);
      preview = given ? previewOf(record, given, this.actions.handsBlanksOverAsZero()) : { kind: 'invalid' };
      if (given) periods = periodsIn(record, given);
    } catch (error) {
      preview = { kind: 'failed', reason: hostMessage(error) };
    }
    if (run === this.run) this.state.update((state) => ({ ...state, preview, periods }));
  }
}

/** What was said of an earlier attempt no longer holds. */
function withoutOutcome(state: BuildState): BuildState {
  return { ...state, outcome: undefined, problem: undefined };
}
