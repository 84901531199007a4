// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cells } from '../../../../src/core/cell';
import CheckView from '../../../../src/taskpane/views/check/CheckView';
import { CheckModel } from '../../../../src/taskpane/views/check/CheckModel';
import type { RangeReading } from '../../../../src/workbook/actions/readTable';

afterEach(cleanup);

const clean: Cells = [
  ['Year', 'Exports (USD bn)', 'Imports (USD bn)'],
  [2022, 10.5, 14],
  [2023, 12, 13.25],
  [2024, 11, 15],
];
const faulty: Cells = clean.map((row, at) => (at === 2 ? [2023, 'n.a.', 13.25] : row));

const read = (cells: Cells): RangeReading => ({ state: 'read', address: "'My data'!B3:D6", cells });

function open(...readings: RangeReading[]) {
  const next = vi.fn(() => Promise.resolve(readings.shift() ?? { state: 'empty' as const }));
  const readAt = vi.fn(next);
  const select = vi.fn(() => Promise.resolve());
  const model = new CheckModel({
    readSelectedTable: next,
    readAt,
    workbookLocale: () => Promise.resolve('en-US'),
  });
  render(<CheckView model={model} select={select} />);
  return { model, select, readAt };
}

const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check the selected table' }));

describe('the view that checks a table', () => {
  it('says what to select before anything is checked', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/read this table/);
    expect(screen.getByText(/Select a table with series labels/)).toBeTruthy();
  });

  it('says so where the table is clean', async () => {
    open(read(clean));
    check();
    expect((await screen.findByRole('heading', { name: /No problems/ })).textContent).toBe(
      'No problems were found in the table.',
    );
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
  });

  it('gives each finding its severity, cell, consequence and cure, and selects the cell', async () => {
    const { select } = open(read(faulty));
    check();
    const item = within((await screen.findAllByRole('listitem'))[0]!);
    expect(item.getByText('Stops functions')).toBeTruthy();
    expect(item.getByText('Exports, 2023')).toBeTruthy();
    expect(item.getByText('Cure').nextElementSibling?.textContent).not.toBe('');
    expect(item.getByText('What the functions do').nextElementSibling?.textContent).not.toBe('');
    fireEvent.click(item.getByRole('button', { name: "Select 'My data'!C5" }));
    expect(select).toHaveBeenCalledWith("'My data'!C5");
  });

  it('checks the same cells again after they were mended', async () => {
    const { readAt } = open(read(faulty), read(clean));
    check();
    fireEvent.click(await screen.findByRole('button', { name: 'Check again' }));
    await screen.findByRole('heading', { name: /No problems/ });
    expect(readAt).toHaveBeenCalledWith("'My data'!B3:D6");
  });

  it('tells screen readers the outcome without moving the focus', async () => {
    open(read(faulty));
    const button = screen.getByRole('button', { name: 'Check the selected table' });
    button.focus();
    check();
    await vi.waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(/stop/);
    });
    expect(document.activeElement).toBe(button);
  });

  it.each([
    ['empty', /selection is empty/],
    ['severalAreas', /several areas/],
    ['tooLarge', /more than 200,000 cells/],
  ] as const)('says what is wrong with a selection: %s', async (state, sentence) => {
    open({ state });
    check();
    expect(await screen.findByText(sentence, { selector: '.message' })).toBeTruthy();
  });

  it('keeps what it found while another view is open', async () => {
    const { model } = open(read(clean));
    check();
    await screen.findByRole('heading', { name: /No problems/ });
    cleanup();
    render(<CheckView model={model} />);
    expect(screen.getByRole('heading', { name: /No problems/ })).toBeTruthy();
  });
});
