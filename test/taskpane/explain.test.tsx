// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CellError } from '../../src/core/cell';
import { NumberWriter } from '../../src/text/numberWriter';
import { ExplainView } from '../../src/taskpane/explain/ExplainView';
import { piecesOf } from '../../src/taskpane/explain/FormulaLine';
import { explainModel } from '../../src/taskpane/explain/model';
import { splitSentence } from '../../src/taskpane/explain/Refused';
import { openSections } from '../../src/taskpane/parts/Section';
import { useEnglish, useTranslation } from '../../src/text/textCatalogue';
import { answerCall } from '../../src/workbook/answerCall';
import { selectAddress } from '../../src/workbook/select';
import type { FormulaReading } from '../../src/workbook/selectionReading';
import { stubOffice } from '../support/office';
import { pseudoLocale, unmarkedNames, unmarkedWords } from '../support/pseudoLocale';
import { readingOf } from '../support/readings';

vi.mock('../../src/workbook/select', async (original) => ({
  ...(await original<object>()),
  selectAddress: vi.fn(() => Promise.resolve()),
}));

/** Shows a reading as the model does once it has read it. */
async function show(reading: FormulaReading, chosen = 0, isAway = false): Promise<void> {
  const answer = answerCall(reading.calls[chosen]!, reading);
  const explanation =
    answer.kind === 'result'
      ? await answer.evaluated.explain({ numbers: new NumberWriter('en-US'), locate: answer.locate })
      : undefined;
  explainModel.state.set({
    kind: 'formula',
    reading,
    chosen,
    explained: { answer, ...(explanation && { explanation }) },
    isAway,
  });
}

const formula = '=TRADE.TRADEBALANCE(B2:B4, C2:C4)';
const ranges = { 'B2:B4': [[80], [90], [100]], 'C2:C4': [[100], [100], [120]] };
const reading = readingOf(formula, ranges, [[-20], [-10], [-20]]);

/** The width of the page never changes in these tests. */
function ResizeObserverStub() {
  return { observe: vi.fn(), disconnect: vi.fn() };
}

beforeEach(() => {
  stubOffice('PC');
  vi.stubGlobal('ResizeObserver', vi.fn(ResizeObserverStub));
  openSections.set(new Set());
});
afterEach(() => {
  cleanup();
  useEnglish();
  vi.mocked(selectAddress).mockClear();
});

describe('the Explain view', () => {
  it('answers first, with the address and the formula whose arguments select their cells', async () => {
    await show(reading);
    render(<ExplainView />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Imports exceeded exports by 20.');
    expect(screen.getByText('Data!H2')).toBeTruthy();
    expect(document.querySelector('.formula')?.textContent).toBe(formula);
    fireEvent.click(screen.getByRole('button', { name: 'Select Data!C2:C4' }));
    expect(selectAddress).toHaveBeenCalledWith('Data!C2:C4');
  });

  it('shows the picture, and the same figures as a table', async () => {
    await show(reading);
    render(<ExplainView />);
    const toTable = await screen.findByRole('button', { name: 'Show as table' });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Trade balance');
    fireEvent.click(toTable);
    const rows = await screen.findAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[3]?.textContent).toBe('figure 3−20');
  });

  it('reads the figures of the picture with the arrow keys', async () => {
    await show(reading);
    render(<ExplainView />);
    const picture = await screen.findByRole('group', { name: /arrow keys/ });
    fireEvent.keyDown(picture, { key: 'End' });
    await waitFor(() => {
      expect(document.querySelector('output')?.textContent).toBe('figure 3: −20');
    });
    fireEvent.keyDown(picture, { key: 'ArrowLeft' });
    await waitFor(() => {
      expect(document.querySelector('output')?.textContent).toBe('figure 2: −10');
    });
  });

  it('keeps a section open while the selection moves to another formula', async () => {
    await show(reading);
    render(<ExplainView />);
    fireEvent.click(screen.getByText('How it was calculated'));
    await waitFor(() => {
      expect(document.querySelector('details')?.open).toBe(true);
    });
    expect(screen.getByText('100 − 120 = −20', { exact: false, selector: '.numbers' })).toBeTruthy();
    await show(readingOf('=TRADE.TRADEBALANCE(B2, C2)', { B2: [[5]], C2: [[4]] }, [[1]]));
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Exports exceeded imports by 1.');
    });
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('leads back from an input to the cell that is explained', async () => {
    await show(reading, 0, true);
    render(<ExplainView />);
    fireEvent.click(screen.getByRole('button', { name: 'Back to Data!H2' }));
    expect(selectAddress).toHaveBeenCalledWith('Data!H2');
    await show(reading);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    });
  });

  it('reports blank cells and how they counted', async () => {
    const blank = { ...ranges, 'B2:B4': [[80], [null], [100]] };
    await show(readingOf(formula, blank, [[-20], [-100], [-20]]));
    render(<ExplainView />);
    expect(screen.getByText('Data notes')).toBeTruthy();
    fireEvent.click(screen.getByText('Data notes'));
    await screen.findByText(/^1 cell of Data!B2:B4 is blank\. This Excel counted it as 0\./);
  });

  it('leads with the sentence of an error cell and the way to the cell at fault', async () => {
    const text = { ...ranges, 'B2:B4': [[80], ['n.a.'], [100]] };
    await show(readingOf(formula, text, [[new CellError('#VALUE!')]]));
    render(<ExplainView />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('exports in B3 is text ("n.a.").');
    fireEvent.click(screen.getByRole('button', { name: 'Go to B3' }));
    expect(selectAddress).toHaveBeenCalledWith('Data!B3');
  });

  it('says what it cannot read back and shows what it can', async () => {
    await show(readingOf('=TRADE.TRADEBALANCE(B2:B4*2, C2:C4)', ranges, [[1]]));
    render(<ExplainView />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /^One argument of this call cannot/,
    );
    expect(screen.getByText('B2:B4*2')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Data!C2:C4' })).toBeTruthy();
  });

  it('offers the calls of a formula that has several, the outermost first', async () => {
    const nested = '=TRADE.TRADEBALANCE(TRADE.TRADEBALANCE(B2:B4, C2:C4), C2:C4, "cover")';
    await show(readingOf(nested, ranges, [[-20]]));
    render(<ExplainView />);
    const options = [...screen.getByRole('combobox').querySelectorAll('option')];
    expect(options.map((option) => option.textContent)).toEqual([
      nested.slice(1),
      'TRADE.TRADEBALANCE(B2:B4, C2:C4)',
    ]);
  });

  it('says why a cell shows #SPILL! and how much room the result needs', async () => {
    const spill = new CellError('#SPILL!');
    await show(readingOf(formula, ranges, [[spill]], { pending: spill }));
    render(<ExplainView />);
    expect(screen.getByText(/The result needs 3 × 1 free cells\.$/)).toBeTruthy();
  });

  it('has every word from a text catalogue', async () => {
    useTranslation(pseudoLocale);
    const blank = { ...ranges, 'B2:B4': [[80], [null], [100]] };
    const states = [
      readingOf(formula, blank, [[5]]),
      readingOf(formula, { ...ranges, 'C2:C4': [['x'], [1], [1]] }, [[new CellError('#VALUE!')]]),
      readingOf('=TRADE.TRADEBALANCE(SUM(B2), C2)', ranges, [[1]]),
      readingOf('=TRADE.NOSUCH(B2)', ranges, [[1]]),
    ];
    // Formulas, addresses, and the descriptions of arguments, which Excel's metadata translates.
    const data = 'code, .formula, .address, .summary, .expects, .working, .inputs, option';
    for (const state of states) {
      await show(state);
      const { container, unmount } = render(<ExplainView />);
      if (state.calls[0]?.name === 'TRADE.TRADEBALANCE' && explainModel.state.value.kind === 'formula') {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(unmarkedWords(container, data)).toEqual([]);
      expect(unmarkedNames(container)).toEqual([]);
      unmount();
    }
  });
});

describe('the formula line', () => {
  const call = reading.calls[0]!;

  it('finds the arguments in a local formula with other separators', () => {
    const local = '=TRADE.TRADEBALANCE(B2:B4; C2:C4)';
    const pieces = piecesOf(local, call);
    expect(pieces.map(({ text }) => text).join('')).toBe(local);
    expect(pieces.filter(({ address }) => address !== undefined).map(({ text }) => text)).toEqual([
      'B2:B4',
      'C2:C4',
    ]);
  });

  it('loses nothing of a formula in which an argument is written otherwise', () => {
    expect(piecesOf('=TRADE.TRADEBALANCE(x; y)', call)).toEqual([{ text: '=TRADE.TRADEBALANCE(x; y)' }]);
  });
});

describe('a refusal in two parts', () => {
  it.each([
    ['exports in B3 is text ("n.a."). Replace it.', 'exports in B3 is text ("n.a.").', 'Replace it.'],
    ['from and to are both 1997. A change needs two.', 'from and to are both 1997.', 'A change needs two.'],
    ['Imports is 1.5 in C2. Check it.', 'Imports is 1.5 in C2.', 'Check it.'],
    ['Only one sentence.', 'Only one sentence.', ''],
  ])('%s', (sentence, first, rest) => {
    expect(splitSentence(sentence)).toEqual([first, rest]);
  });
});
