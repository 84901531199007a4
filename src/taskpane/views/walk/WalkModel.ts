import { Refusal } from '../../../core/refusal';
import { NumberWriter } from '../../../text/numberWriter';
import { locateByAddress } from '../../../functions/addresses';
import { frameworkText } from '../../../text/framework';
import { walkText as text } from '../../../text/paneWalk';
import type { InsertAnswer } from '../../../workbook/actions/insertFormula';
import type { RangeReading } from '../../../workbook/actions/readTable';
import { localFormula, type Separators } from '../../../workbook/actions/separators';
import type { WorkbookActions } from '../../../workbook/actions/workbookActions';
import { hostMessage } from '../../../workbook/host';
import { createStore, type Store } from '../../state/store';
import { answerCall, type WalkAnswer } from './answerCall';
import { partnerCalls, readPartnerList, type PartnerList } from './partnerList';
import type { PlannedCall } from './plannedCall';
import { questions } from './questions';
import { WalkTable } from './walkTable';

/** What is known of one question. */
export type StepState =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'working' }
  | { readonly kind: 'answered'; readonly answers: readonly WalkAnswer[] }
  | { readonly kind: 'needsPartners'; readonly problem?: string };

export interface WalkState {
  /** The table that is walked through. */
  readonly table?: WalkTable;
  /** Why what was selected is no table. */
  readonly problem?: string;
  readonly from: string;
  readonly to: string;
  readonly partners?: PartnerList;
  readonly steps: readonly StepState[];
  /** The question that is open; their number after the last one. */
  readonly open: number;
}

const unasked = (): StepState[] => questions.map(() => ({ kind: 'unasked' }));

/** Takes a table through the nine questions. What it found stays while another view is open. */
export class WalkModel {
  readonly state: Store<WalkState> = createStore<WalkState>({ from: '', to: '', steps: unasked(), open: 0 });
  readonly isReading = createStore(false);
  private numbers = new NumberWriter('en-US');
  private separators: Separators = { decimal: '.', argument: ',' };
  /** Answers of an earlier table, or of other periods, are dropped. */
  private run = 0;

  constructor(
    readonly actions: Pick<
      WorkbookActions,
      'readSelectedTable' | 'readAt' | 'workbookLocale' | 'readSeparators' | 'insertBeside'
    >,
  ) {}

  get numberWriter(): NumberWriter {
    return this.numbers;
  }

  /** A formula as the user of this locale types it. */
  written(formula: string): string {
    return localFormula(formula, this.separators);
  }

  /** Starts with the table that is selected now. */
  useSelection(): Promise<void> {
    return this.start(() => this.actions.readSelectedTable());
  }

  /** Starts with a table whose address is known. */
  useTable(address: string): Promise<void> {
    return this.start(() => this.actions.readAt(address));
  }

  private async start(read: () => Promise<RangeReading>): Promise<void> {
    this.isReading.set(true);
    try {
      const [reading, locale, separators] = await Promise.all([
        read(),
        this.actions.workbookLocale(),
        this.actions.readSeparators(),
      ]);
      this.numbers = new NumberWriter(locale);
      this.separators = separators;
      this.take(reading);
    } catch (error) {
      this.refuse(hostMessage(error));
    } finally {
      this.isReading.set(false);
    }
    await this.answerOpen();
  }

  private take(reading: RangeReading): void {
    if (reading.state !== 'read') {
      this.refuse(text.notSelected[reading.state]);
      return;
    }
    const { address, cells } = reading;
    try {
      const table = new WalkTable(address, cells, undefined, undefined);
      this.run++;
      this.state.update(({ partners }) => ({
        table,
        from: '',
        to: '',
        steps: unasked(),
        open: 0,
        ...(partners && { partners }),
      }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refuse(error.sentence(locateByAddress(['data'], [address], address)));
    }
  }

  /** A selection that is no table leaves the walk as it is. */
  private refuse(problem: string): void {
    this.state.update((state) => ({ ...state, problem }));
  }

  /** Sets the periods of a change; empty for the function's own choice. Every question is asked anew. */
  async setWindow(from: string, to: string): Promise<void> {
    const { table } = this.state.value;
    if (table === undefined) return;
    this.run++;
    this.state.update((state) => ({
      ...state,
      table: new WalkTable(table.address, table.cells, from, to),
      from,
      to,
      steps: unasked(),
    }));
    const { open } = this.state.value;
    for (let step = 0; step <= Math.min(open, questions.length - 1); step++) await this.answer(step);
  }

  /** Opens a question and answers it if it was not asked before. */
  async open(step: number): Promise<void> {
    this.state.update((state) => ({ ...state, open: step }));
    await this.answerOpen();
  }

  /** Opens the question after the open one; after the last, the end. */
  next(): Promise<void> {
    return this.open(Math.min(this.state.value.open + 1, questions.length));
  }

  /** Takes the selected list of partners or products for the question that needs one. */
  async usePartners(): Promise<void> {
    const step = questions.findIndex(({ ofPartners }) => ofPartners);
    const reading = await this.actions.readSelectedTable();
    const list = reading.state === 'read' ? readPartnerList(reading.address, reading.cells) : undefined;
    if (list === undefined) {
      this.setStep(step, { kind: 'needsPartners', problem: text.noPartnerList });
      return;
    }
    this.state.update((state) => ({ ...state, partners: list }));
    this.setStep(step, { kind: 'unasked' });
    await this.answer(step);
  }

  /** The table and the periods as the arguments of a function that takes them. */
  get fields(): Readonly<Record<'data' | 'from' | 'to', string>> {
    const { table, from, to } = this.state.value;
    return { data: table?.address ?? '', from, to };
  }

  /** Inserts the formula behind an answer beside the table that it reads. */
  insert(step: number, answer: Extract<WalkAnswer, { kind: 'result' }>): Promise<InsertAnswer> {
    const { key, ofPartners } = questions[step] ?? {};
    const { table, partners } = this.state.value;
    const beside = (ofPartners ? partners?.address : table?.address) ?? '';
    return this.actions.insertBeside(answer.toInsert, beside, key ? frameworkText[key].title : '');
  }

  /** The answer of the scorecard, for the end; undefined until it was asked for. */
  get scorecard(): WalkAnswer | undefined {
    const state = this.state.value.steps[questions.findIndex(({ key }) => key === 'scorecard')];
    return state?.kind === 'answered' ? state.answers[0] : undefined;
  }

  private async answerOpen(): Promise<void> {
    const { open, table } = this.state.value;
    if (table === undefined) return;
    // The end shows the scorecard, which a reader who jumped there has not asked for.
    const step = open < questions.length ? open : questions.findIndex(({ key }) => key === 'scorecard');
    await this.answer(step);
  }

  private async answer(step: number): Promise<void> {
    const { table, partners, steps } = this.state.value;
    const question = questions[step];
    if (table === undefined || question === undefined || steps[step]?.kind !== 'unasked') return;
    if (question.ofPartners && partners === undefined) {
      this.setStep(step, { kind: 'needsPartners' });
      return;
    }
    const { run } = this;
    this.setStep(step, { kind: 'working' });
    const plans: readonly (() => PlannedCall)[] =
      question.ofPartners && partners
        ? partnerCalls(partners).map((call) => () => call)
        : question.calls.map((planCall) => () => planCall(table));
    const home = question.ofPartners && partners ? partners.address : table.address;
    const answers: WalkAnswer[] = [];
    for (const planCall of plans) {
      await pause();
      const answer = await answerCall(planCall, home, this.numbers);
      if (run !== this.run) return;
      answers.push(answer);
    }
    this.setStep(step, { kind: 'answered', answers });
  }

  private setStep(at: number, step: StepState): void {
    this.state.update((state) => ({
      ...state,
      steps: state.steps.map((before, index) => (index === at ? step : before)),
    }));
  }
}

/** Lets the page draw and the user act between two evaluations. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume);
  });
}
