// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BuildModel } from '../../../../src/taskpane/views/build/BuildModel';
import BuildView from '../../../../src/taskpane/views/build/BuildView';
import type { InsertAnswer } from '../../../../src/workbook/actions/insertFormula';
import type { CallArgument } from '../../../../src/workbook/actions/readCall';
import type { RangeReading } from '../../../../src/workbook/actions/readTable';
import type { Separators } from '../../../../src/workbook/actions/separators';

afterEach(cleanup);

const column = (...figures: (number | string | null)[]) => figures.map((figure) => [figure]);
const range = (address: string, cells: (number | string | null)[][]): CallArgument => ({
  state: 'read',
  address,
  cells,
});
const exports = range('Data!B2:B4', column(10, 12, 11));
const imports = range('Data!C2:C4', column(14, 13, 15));

interface Given {
  call?: readonly CallArgument[] | undefined;
  selected?: RangeReading;
  insert?: InsertAnswer[];
  separators?: Separators;
  blanksAsZero?: boolean;
}

function open({ call, selected, insert = [], separators, blanksAsZero = false }: Given = {}) {
  const insertFormula = vi.fn(() =>
    Promise.resolve<InsertAnswer>(insert.shift() ?? { state: 'inserted', address: 'Data!E2:E4' }),
  );
  const readCall = vi.fn(() => Promise.resolve(call));
  const read = () => Promise.resolve<RangeReading>(selected ?? { state: 'empty' });
  const select = vi.fn(() => Promise.resolve());
  const model = new BuildModel({
    readSelectedRange: read,
    readSelectedTable: read,
    readActiveCell: () => Promise.resolve('Data!E2'),
    readCall,
    readSeparators: () => Promise.resolve(separators ?? { decimal: '.', argument: ',' }),
    workbookLocale: () => Promise.resolve('en-US'),
    handsBlanksOverAsZero: () => blanksAsZero,
    insertFormula,
  });
  render(<BuildView model={model} select={select} />);
  return { model, insertFormula, readCall, select };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** Opens TRADEBALANCE with both of its ranges. */
async function fillBalance() {
  type(/own words/, 'tradebalance');
  fireEvent.click(button(/TRADE\.TRADEBALANCE/));
  type('exports', 'Data!B2:B4');
  type('imports', 'Data!C2:C4');
  await waitFor(() => {
    expect(screen.queryByText(/Still needed|Calculating/)).toBeNull();
  });
}

describe('the search of the builder', () => {
  it('offers functions by task and opens the chosen one, with the focus on its name', () => {
    open();
    type(/own words/, 'why did the deficit widen');
    const [first] = within(screen.getByRole('list')).getAllByRole('button');
    expect(first!.textContent).toContain('TRADE.DEFICITDRIVER');
    fireEvent.click(first!);
    expect(document.activeElement?.textContent).toBe('TRADE.DEFICITDRIVER');
  });

  it('says how many functions it found, and shows all where there is none', () => {
    open();
    type(/own words/, 'photosynthesis');
    expect(screen.getByRole('status').textContent).toMatch(/No function answers/);
    expect(within(screen.getByRole('list')).getAllByRole('button').length).toBeGreaterThan(10);
  });

  it('goes back to the search with the question still there', () => {
    open();
    type(/own words/, 'jobs');
    fireEvent.click(within(screen.getByRole('list')).getAllByRole('button')[0]!);
    fireEvent.click(button('All functions'));
    expect(screen.getByLabelText<HTMLInputElement>(/own words/).value).toBe('jobs');
    expect(document.activeElement).toBe(screen.getByLabelText(/own words/));
  });
});

describe('the fields of the builder', () => {
  it('says what is still needed', () => {
    open();
    type(/own words/, 'tradebalance');
    fireEvent.click(button(/TRADE\.TRADEBALANCE/));
    expect(screen.getByText('Still needed: exports, imports.')).toBeTruthy();
    expect(button('Insert formula').getAttribute('aria-disabled')).toBe('true');
  });

  it('fills a range with the selection, and says so where nothing can be taken', async () => {
    open({
      selected: {
        state: 'read',
        address: 'Data!B2:B4',
        cells: exports.state === 'read' ? exports.cells : [],
      },
    });
    type(/own words/, 'tradebalance');
    fireEvent.click(button(/TRADE\.TRADEBALANCE/));
    fireEvent.click(button('Use selection for exports'));
    await waitFor(() => {
      expect(screen.getByLabelText<HTMLInputElement>('exports').value).toBe('Data!B2:B4');
    });
    cleanup();
    open({ selected: { state: 'severalAreas' } });
    type(/own words/, 'tradebalance');
    fireEvent.click(button(/TRADE\.TRADEBALANCE/));
    fireEvent.click(button('Use selection for exports'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/several areas/);
  });

  it('offers the words of an option with their meaning, the default as the first', async () => {
    open({ call: [exports, imports] });
    await fillBalance();
    const select = screen.getByLabelText<HTMLSelectElement>(/measure/);
    expect(select.options[0]?.textContent).toMatch(/^balance: Exports minus imports/);
    fireEvent.change(select, { target: { value: 'cover' } });
    expect(screen.getByText('=TRADE.TRADEBALANCE(Data!B2:B4, Data!C2:C4, "cover")')).toBeTruthy();
    fireEvent.change(select, { target: { value: '' } });
    expect(screen.getByText('=TRADE.TRADEBALANCE(Data!B2:B4, Data!C2:C4)')).toBeTruthy();
  });

  it('shows the formula as the locale writes it', async () => {
    open({ call: [exports, imports], separators: { decimal: ',', argument: ';' } });
    await fillBalance();
    expect(await screen.findByText('=TRADE.TRADEBALANCE(Data!B2:B4; Data!C2:C4)')).toBeTruthy();
  });

  it('keeps the entries of each function while another view is open', async () => {
    const { model } = open({ call: [exports, imports] });
    await fillBalance();
    cleanup();
    render(<BuildView model={model} />);
    expect(screen.getByLabelText<HTMLInputElement>('exports').value).toBe('Data!B2:B4');
    fireEvent.click(button('All functions'));
    fireEvent.click(button(/TRADE\.TRADEBALANCE/));
    expect(screen.getByLabelText<HTMLInputElement>('imports').value).toBe('Data!C2:C4');
  });
});

describe('the preview of the builder', () => {
  it('shows the result and how many cells it fills', async () => {
    open({ call: [exports, imports] });
    await fillBalance();
    expect(await screen.findByText('The result fills 3 rows × 1 column.')).toBeTruthy();
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['−4', '−1', '−4']);
  });

  it('shows the first rows and columns of a larger one', async () => {
    const years = Array.from({ length: 40 }, (_, index) => index + 1);
    const all: CallArgument = { state: 'read', cells: [['all']] };
    open({ call: [range('Data!B2:B41', column(...years)), range('Data!C2:C41', column(...years)), all] });
    await fillBalance();
    expect(
      await screen.findByText('The result fills 41 rows × 6 columns. Shown: the first 6 rows × 4 columns.'),
    ).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Exports',
      'Imports',
      'Balance',
      'Change',
    ]);
  });

  it('gives the sentence of a refusal and leads to its cell', async () => {
    const { select } = open({ call: [range('Data!B2:B4', column(10, 'n.a.', 11)), imports] });
    await fillBalance();
    expect(await screen.findByText(/Data!B3 is text/)).toBeTruthy();
    fireEvent.click(button('Go to Data!B3'));
    expect(select).toHaveBeenCalledWith('Data!B3');
  });

  it('counts blanks as Excel hands them over', async () => {
    const blanks = range('Data!B2:B4', column(10, null, 11));
    open({ call: [blanks, imports], blanksAsZero: true });
    await fillBalance();
    expect((await screen.findAllByRole('cell'))[1]?.textContent).toBe('−13');
    cleanup();
    open({ call: [blanks, imports], blanksAsZero: false });
    await fillBalance();
    expect((await screen.findAllByRole('cell'))[1]?.textContent).toBe('#N/A');
  });

  it('says which argument it cannot read back, and that a formula cannot be read', async () => {
    open({ call: [exports, { state: 'unreadable', text: 'SUM(C2:C4)', reason: 'expression' }] });
    await fillBalance();
    expect(await screen.findByText(/SUM\(C2:C4\) cannot be read back/)).toBeTruthy();
    cleanup();
    open({ call: undefined });
    await fillBalance();
    expect(await screen.findByText(/The formula cannot be read/)).toBeTruthy();
  });

  it('drops a preview that was overtaken', async () => {
    const { model, readCall } = open();
    let answerFirst: (call: CallArgument[]) => void = () => undefined;
    readCall.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    readCall.mockImplementationOnce(() => Promise.resolve([exports, imports]));
    model.choose('TRADEBALANCE');
    model.setField('exports', 'Data!B2');
    model.setField('imports', 'Data!C2');
    await waitFor(() => {
      expect(readCall).toHaveBeenCalledTimes(1);
    });
    model.setField('imports', 'Data!C2:C4');
    await waitFor(() => {
      expect(model.state.value.preview.kind).toBe('result');
    });
    answerFirst([range('Data!B2', [[1]]), range('Data!C2', [['n.a.']])]);
    await new Promise((resume) => setTimeout(resume));
    expect(model.state.value.preview.kind).toBe('result');
  });
});

describe('inserting from the builder', () => {
  const occupied: InsertAnswer = {
    state: 'occupied',
    target: 'Data!G2:G4',
    count: 7,
    addresses: ['G2', 'G3'],
  };

  it('inserts at the chosen cell with the size and the inputs of the result', async () => {
    const { insertFormula } = open({ call: [exports, imports] });
    await fillBalance();
    fireEvent.click(button('Use selection for Insert at'));
    await waitFor(() => {
      expect(screen.getByLabelText<HTMLInputElement>('Insert at').value).toBe('Data!E2');
    });
    fireEvent.click(button('Insert formula'));
    expect(await screen.findByText('Inserted in Data!E2:E4.')).toBeTruthy();
    expect(insertFormula).toHaveBeenCalledWith(
      {
        formula: '=TRADE.TRADEBALANCE(Data!B2:B4, Data!C2:C4)',
        size: { rows: 3, columns: 1 },
        numberFormats: ['General'],
        inputs: ['Data!B2:B4', 'Data!C2:C4'],
      },
      'Data!E2',
      false,
    );
  });

  it('asks before it replaces filled cells, and then replaces exactly those it named', async () => {
    const { insertFormula } = open({ call: [exports, imports], insert: [occupied] });
    await fillBalance();
    fireEvent.click(button('Insert formula'));
    expect(
      await screen.findByText(
        'The result needs Data!G2:G4, where 7 cells are filled: G2, G3 and more. Nothing was written.',
      ),
    ).toBeTruthy();
    fireEvent.click(button('Replace these cells'));
    expect(await screen.findByText(/^Inserted in/)).toBeTruthy();
    expect(insertFormula).toHaveBeenLastCalledWith(expect.anything(), 'Data!G2:G4', true);
    expect(document.activeElement).toBe(button('Insert formula'));
  });

  it('writes nothing where the user keeps the cells, or changes the formula first', async () => {
    const { insertFormula } = open({ call: [exports, imports], insert: [occupied, occupied] });
    await fillBalance();
    fireEvent.click(button('Insert formula'));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep them' }));
    expect(screen.queryByText(/Nothing was written/)).toBeNull();
    fireEvent.click(button('Insert formula'));
    await screen.findByText(/Nothing was written/);
    type('exports', 'Data!B2:B5');
    expect(screen.queryByText(/Nothing was written/)).toBeNull();
    expect(insertFormula.mock.calls.map((call: unknown[]) => call[2])).toEqual([false, false]);
  });

  it.each([
    [{ state: 'coversInput', target: 'Data!C2:C4', input: 'Data!C2:C4' }, /on its own input Data!C2:C4/],
    [{ state: 'offSheet', target: 'Data!A1048575' }, /over the edge of the sheet/],
    [{ state: 'noSuchCell', target: 'Nowhere!A1' }, /Nowhere!A1 is no cell of this workbook/],
  ] as const)('says why it did not insert: $state', async (answer, sentence) => {
    open({ call: [exports, imports], insert: [answer] });
    await fillBalance();
    fireEvent.click(button('Insert formula'));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
