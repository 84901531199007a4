// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/taskpane/App';
import { FirstRun } from '../../src/taskpane/firstrun/FirstRun';
import MoreView from '../../src/taskpane/more/MoreView';
import { attempt, StatusLine } from '../../src/taskpane/parts/attempt';
import { openSections } from '../../src/taskpane/parts/Section';
import { activeTab } from '../../src/taskpane/state/tabs';
import { themeChoice } from '../../src/taskpane/theme';
import { useEnglish, useTranslation } from '../../src/text/textCatalogue';
import { insertSample } from '../../src/workbook/sample/insertSample';
import { stubOffice } from '../support/office';
import { pseudoLocale, unmarkedNames, unmarkedWords } from '../support/pseudoLocale';

vi.mock('../../src/workbook/sample/insertSample', () => ({ insertSample: vi.fn(() => Promise.resolve()) }));
// The views are tested on their own; here they need no workbook.
vi.mock('../../src/taskpane/explain/Explain', () => ({ Explain: () => <p>explain view</p> }));
vi.mock('../../src/workbook/diagnostics', () => ({
  readDiagnostics: () =>
    Promise.resolve({
      host: 'Excel',
      hostVersion: '16.0.1',
      platform: 'PC',
      excelApi: '1.17',
      customFunctions: '1.4',
      sharedRuntime: undefined,
      locale: 'en-US',
      blanksAsZero: true,
      registered: 15,
      known: 17,
    }),
}));

const clipboard: string[] = [];

beforeEach(() => {
  stubOffice('PC');
  activeTab.set('explain');
  openSections.set(new Set());
  clipboard.length = 0;
  vi.stubGlobal('navigator', {
    userAgent: 'test',
    clipboard: { writeText: (text: string) => Promise.resolve(clipboard.push(text)) },
  });
});
afterEach(() => {
  cleanup();
  useEnglish();
});

describe('the tabs', () => {
  it('move with the arrow keys, Home and End, and take the focus along', async () => {
    render(<App />);
    const list = screen.getByRole('tablist');
    screen.getByRole('tab', { name: 'Explain' }).focus();
    fireEvent.keyDown(list, { key: 'End' });
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Help and settings');
    });
    fireEvent.keyDown(list, { key: 'ArrowRight' });
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Explain');
    });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Explain');
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  });
});

describe('the first page', () => {
  const reading = { kind: 'other', selected: 'Sheet1!A1' } as const;

  it('has one primary button, which inserts the sample workbook', async () => {
    const { container } = render(<FirstRun reading={reading} />);
    const primary = [...container.querySelectorAll('.primary')];
    expect(primary.map(({ textContent }) => textContent)).toEqual(['Insert the sample workbook']);
    fireEvent.click(primary[0]!);
    await waitFor(() => {
      expect(insertSample).toHaveBeenCalledOnce();
    });
  });

  it('has three formulas to copy', async () => {
    render(<FirstRun reading={reading} />);
    const buttons = screen.getAllByRole('button', { name: /^Copy =TRADE\./ });
    expect(buttons).toHaveLength(3);
    fireEvent.click(buttons[1]!);
    await waitFor(() => {
      expect(clipboard).toEqual(['=TRADE.TRADEBALANCE(Annual!B2:B46, Annual!C2:C46)']);
    });
  });

  it('offers the walk only where a labelled table is selected', () => {
    render(<FirstRun reading={reading} />);
    expect(screen.queryByText(/^Walk this table/)).toBeNull();
    cleanup();
    render(<FirstRun reading={{ ...reading, table: 'Data!A1:C9' }} />);
    expect(screen.getByRole('button', { name: /^Walk this table/ })).toBeTruthy();
  });
});

describe('what an action did', () => {
  it('is said when it fails, in words of Excel', async () => {
    render(<StatusLine />);
    attempt(() => Promise.reject(new Error('The sheet is protected.')));
    await screen.findByText('Excel says: The sheet is protected.');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => {
      expect(screen.queryByText(/protected/)).toBeNull();
    });
  });
});

describe('help and settings', () => {
  it('finds functions by the question of an analyst', () => {
    render(<MoreView />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'why did the deficit widen' } });
    return waitFor(() => {
      const found = [...document.querySelectorAll('.sectionTitle')].map(({ textContent }) => textContent);
      expect(found[0]).toBe('DEFICITDRIVER');
    });
  });

  it('sets the theme', async () => {
    render(<MoreView />);
    fireEvent.click(screen.getByRole('radio', { name: 'Dark', hidden: true }));
    await waitFor(() => {
      expect(themeChoice.value).toBe('dark');
    });
    themeChoice.set('auto');
  });

  it('copies the diagnostics', async () => {
    render(<MoreView />);
    fireEvent.click(await screen.findByText('Copy diagnostics'));
    await waitFor(() => {
      expect(clipboard[0]).toContain('Functions registered: 15 of 17');
    });
    expect(clipboard[0]).toContain('Shared runtime: none');
  });
});

describe('the words of the shell', () => {
  it('all come from text catalogues', async () => {
    useTranslation(pseudoLocale);
    // Names of functions and sets, formulas, citations and what the metadata of the functions say.
    const data = 'code, .sectionTitle, .summary, .expects, .examples, .sentences, tbody, .facts dd';
    const pages = [
      <FirstRun key="first" reading={{ kind: 'other', selected: 'Sheet1!A1', table: 'Data!A1:C9' }} />,
      <MoreView key="more" />,
    ];
    for (const page of pages) {
      const { container, unmount } = render(page);
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(unmarkedWords(container, data)).toEqual([]);
      expect(unmarkedNames(container)).toEqual([]);
      unmount();
    }
  });
});
