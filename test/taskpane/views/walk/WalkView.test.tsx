// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cells } from '../../../../src/core/cell';
import { activeTab } from '../../../../src/taskpane/state/tabs';
import { buildModel } from '../../../../src/taskpane/views/build/model';
import WalkView from '../../../../src/taskpane/views/walk/WalkView';
import { WalkModel } from '../../../../src/taskpane/views/walk/WalkModel';
import { frameworkText } from '../../../../src/text/framework';
import type { InsertAnswer } from '../../../../src/workbook/actions/insertFormula';
import type { RangeReading } from '../../../../src/workbook/actions/readTable';
import { sampleSheets } from '../../../../src/workbook/sample/sampleSheets';

afterEach(cleanup);

const sheet = (name: string): Cells => sampleSheets().find((each) => each.name === name)!.table;
const annual: RangeReading = { state: 'read', address: 'Annual!A1:Q46', cells: sheet('Annual') };
const partners: RangeReading = { state: 'read', address: 'Partners!A1:E17', cells: sheet('Partners') };

function open(...readings: RangeReading[]) {
  const insertBeside = vi.fn(() =>
    Promise.resolve<InsertAnswer>({ state: 'inserted', address: 'Annual!Z2' }),
  );
  const select = vi.fn(() => Promise.resolve());
  const read = vi.fn(() => Promise.resolve(readings.shift() ?? { state: 'empty' as const }));
  const model = new WalkModel({
    readSelectedTable: read,
    readAt: read,
    workbookLocale: () => Promise.resolve('en-US'),
    readSeparators: () => Promise.resolve({ decimal: '.', argument: ',' }),
    insertBeside,
  });
  render(<WalkView model={model} select={select} />);
  return { model, select, insertBeside };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const start = async () => {
  fireEvent.click(button('Use the selected table'));
  await screen.findByText(/Imports exceeded exports in 2024/, { selector: '.headline' });
};
const current = () => within(document.querySelector<HTMLElement>('[aria-current=step]')!);

/** Moves on and waits until the question is answered. */
async function next() {
  fireEvent.click(button('Next question'));
  await waitFor(() => {
    expect(document.querySelector('.walk-working')).toBeNull();
  });
}

describe('the walk before a table is chosen', () => {
  it('lists the nine questions', () => {
    open();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      Object.values(frameworkText).map(({ number, title }) => number + title),
    );
  });

  it('says what is wrong with a selection that is no table', async () => {
    open(
      {
        state: 'read',
        address: 'Sheet1!A1:B2',
        cells: [
          ['a', 'b'],
          [1, 2],
        ],
      },
      { state: 'severalAreas' },
    );
    fireEvent.click(button('Use the selected table'));
    expect(await screen.findByText(/No known series label/, { selector: '.message' })).toBeTruthy();
    fireEvent.click(button('Use the selected table'));
    expect(await screen.findByText(/several areas/, { selector: '.message' })).toBeTruthy();
  });
});

describe('the walk through a table', () => {
  it('answers the first question in a sentence from the figures, and says why it is asked', async () => {
    open(annual);
    await start();
    // Exports less imports of the newest row of the sample.
    const [, exports, imports] = sheet('Annual').at(-1) as number[];
    const deficit = (imports! - exports!).toFixed(1);
    expect(current().getByText(`${deficit} USD bn`)).toBeTruthy();
    expect(current().getByText(frameworkText.balance.why)).toBeTruthy();
    expect(screen.getByText('Question 1 of 9')).toBeTruthy();
  });

  it('folds a question to its answer, and opens the next with the focus on it', async () => {
    open(annual);
    await start();
    await next();
    const folded = button(/^1?\s*What is the balance/);
    expect(folded.textContent).toMatch(/Imports exceeded exports in 2024/);
    expect(folded.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement?.textContent).toContain(frameworkText.termsOfTrade.title);
    expect(screen.getByText('Question 2 of 9')).toBeTruthy();
  });

  it('opens the next question with Enter', async () => {
    open(annual);
    await start();
    await next();
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain(frameworkText.drivers.title);
    });
  });

  it('greys later questions with what they need', async () => {
    open(annual);
    await start();
    const later = button(/Is the external position sustainable/);
    expect(later.className).toContain('later');
    expect(later.textContent).toContain('Needs Net position and GDP');
  });

  it('never moves the focus of a reader who only chose a table', async () => {
    open(annual);
    const use = button('Use the selected table');
    use.focus();
    await start();
    expect(document.activeElement).toBe(button('Use another selected table'));
    expect(document.activeElement).toBe(use);
  });

  it('inserts the formula behind an answer, caption and size with it', async () => {
    const { insertBeside } = open(annual);
    await start();
    fireEvent.click(button('Insert formula =TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)'));
    await waitFor(() => {
      expect(insertBeside).toHaveBeenCalled();
    });
    expect(insertBeside).toHaveBeenCalledWith(
      expect.objectContaining({
        formula: '=TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)',
        size: { rows: 45, columns: 1 },
        inputs: ['Annual!B2:B46', 'Annual!C2:C46'],
      }),
      'Annual!A1:Q46',
      frameworkText.balance.title,
    );
  });

  it('asks again for chosen periods, which then stand in the formula', async () => {
    open(annual);
    await start();
    await next();
    await next();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '1997' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2000' } });
    expect(
      await screen.findByText('=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)', { selector: 'code' }),
    ).toBeTruthy();
    expect(current().getByText(/from 1997 to 2000/, { selector: '.headline' })).toBeTruthy();
  });

  it('leads from imports to jobs: Build opens with the table and the periods in its fields', async () => {
    open(annual);
    await start();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '1997' } });
    for (let question = 2; question <= 4; question++) await next();
    fireEvent.click(button('Count jobs'));
    await waitFor(() => {
      expect(activeTab.value).toBe('build');
    });
    const { record, fields, preview } = buildModel.state.value;
    expect(record?.id).toBe('JOBSEFFECT');
    expect(fields).toEqual({ data: 'Annual!A1:Q46', from: '1997', to: '' });
    expect(preview).toEqual({
      kind: 'incomplete',
      names: ['jobsPerExport', 'jobsPerImport', 'jobsPerDemand'],
    });
  });

  it('names the series to add where the data are missing, and goes on', async () => {
    const cells = sheet('Annual').map((row) => row.slice(0, 3));
    open({ state: 'read', address: 'Annual!A1:C46', cells });
    await start();
    await next();
    expect(current().getByText(/no series Export price and Import price/)).toBeTruthy();
    await next();
    expect(screen.getByText('Question 3 of 9')).toBeTruthy();
  });

  it('leads to the cell that keeps a question from its answer', async () => {
    const cells = sheet('Annual').map((row, at) => (at === 45 ? [row[0]!, 'n.a.', ...row.slice(2)] : row));
    const { select } = open({ state: 'read', address: 'Annual!A1:Q46', cells });
    fireEvent.click(button('Use the selected table'));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Go to Annual!B46' }))[0]!);
    expect(select).toHaveBeenCalledWith('Annual!B46');
  });

  it('asks the seventh question of a list of partners', async () => {
    open(annual, { state: 'empty' }, partners);
    await start();
    for (let question = 2; question <= 7; question++) await next();
    expect(current().getByText(/asked of partners or products/)).toBeTruthy();
    fireEvent.click(button('Use the selected list'));
    expect(await screen.findByText(/no list of partners/, { selector: '.message' })).toBeTruthy();
    fireEvent.click(button('Use the selected list'));
    await waitFor(() => {
      const formulas = current()
        .getAllByText(/^=TRADE/)
        .map(({ textContent }) => textContent);
      expect(formulas).toEqual([
        '=TRADE.CONCENTRATION(Partners!D2:D17)',
        '=TRADE.CONCENTRATION(Partners!E2:E17)',
        '=TRADE.PARTNERSHIFT(Partners!A2:A17, Partners!B2:B17, Partners!D2:D17)',
        '=TRADE.PARTNERSHIFT(Partners!A2:A17, Partners!C2:C17, Partners!E2:E17)',
      ]);
    });
  });

  it('ends with the scorecard: nine claims, each with its reading', async () => {
    const { model } = open(annual);
    await start();
    for (let question = 2; question <= 9; question++) await next();
    fireEvent.click(button('To the scorecard'));
    expect(await screen.findByRole('heading', { name: 'What the evidence shows' })).toBeTruthy();
    expect(document.querySelectorAll('.walk-score')).toHaveLength(9);
    expect(screen.getByText('All 9 questions')).toBeTruthy();
    expect(model.state.value.steps.filter(({ kind }) => kind === 'answered')).toHaveLength(8);
  });

  it('keeps its place while another view is open', async () => {
    const { model } = open(annual);
    await start();
    await next();
    cleanup();
    render(<WalkView model={model} />);
    expect(screen.getByText('Question 2 of 9')).toBeTruthy();
    expect(button(/^1?\s*What is the balance/).textContent).toMatch(/Imports exceeded exports/);
  });

  it('drops answers of a table that was replaced while they were worked out', async () => {
    const small = sheet('Annual').slice(0, 4);
    const { model } = open(annual, { state: 'read', address: 'Annual!A1:Q4', cells: small });
    const first = model.useSelection();
    const second = model.useSelection();
    await Promise.all([first, second]);
    await waitFor(() => {
      expect(model.state.value.steps[0]?.kind).toBe('answered');
    });
    expect(model.state.value.table?.address).toBe('Annual!A1:Q4');
    expect(current().getByText(/exceeded exports in 1982/, { selector: '.headline' })).toBeTruthy();
  });
});
