import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { catalogue } from '../../src/catalogue/catalogue';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';
import {
  accessibilityFaults,
  expectNoSidewaysScroll,
  explain,
  headline,
  setPaneWidth,
  settled,
} from './pane';

beforeAll(ensureBuilt, 180_000);

describeInBrowser('the Explain view', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
    await settled(app);
    await app.pane.locator('h1').first().waitFor();
  });

  it('explains the selected DEFICITDRIVER cell of the sample workbook when the preview opens', async () => {
    expect(await preview(app, 'selection')).toBe('Annual!V2');
    expect(await preview(app, 'sheetNames')).toEqual([
      'Sheet1',
      'Annual',
      'GoodsServices',
      'Products',
      'Partners',
    ]);
    // The figures of the FRB/US database: 1,096.1 − 1,477.2 in 2000, 953.8 − 1,055.8 in 1997.
    expect(await headline(app)).toBe('The balance fell by 279.1 USD bn from 1997 to 2000.');
    expect(await app.pane.locator('svg.chart rect.bar').count()).toBe(9);
    expect(app.errors).toEqual([]);
  });

  it('speaks of the selected cell inside a spill', async () => {
    await explain(app, 'Annual!S19');
    expect(await headline(app)).toBe('Imports exceeded exports in 1997 by 102.0 USD bn.');
    expect(await app.pane.locator('.address').innerText()).toBe('Annual!S19, in the result of Annual!S2');
  });

  it('selects the inputs of a step and of an argument', async () => {
    await explain(app, 'Annual!S19');
    await app.pane.getByText('How it was calculated').click();
    await app.pane.getByRole('button', { name: 'B19', exact: true }).click();
    await settled(app);
    expect(await preview(app, 'selection')).toBe('Annual!B19');
    await explain(app, 'Annual!S2');
    await app.pane.getByRole('button', { name: 'Select Annual!C2:C46' }).click();
    await settled(app);
    expect(await preview(app, 'selection')).toBe('Annual!C2:C46');
  });

  it('stays while the reader is at an input, follows its change, and leads back', async () => {
    await explain(app, 'Annual!S19');
    await app.pane.getByRole('button', { name: 'Select Annual!B2:B46' }).click();
    await settled(app);
    expect(await preview(app, 'selection')).toBe('Annual!B2:B46');
    expect(await headline(app)).toMatch(/1997 by 102\.0 USD bn/);
    await preview(app, 'setCell', 'Annual!B19', 1000);
    // 1,055.8 − 1,000.
    await expect.poll(() => headline(app)).toBe('Imports exceeded exports in 1997 by 55.8 USD bn.');
    await preview(app, 'setCell', 'Annual!B19', 953.8);
    await app.pane.getByRole('button', { name: 'Back to Annual!S19' }).click();
    await settled(app);
    expect(await preview(app, 'selection')).toBe('Annual!S19');
    expect(await app.pane.getByRole('button', { name: /^Back to/ }).count()).toBe(0);
    await preview(app, 'select', 'Annual!B2');
    await expect.poll(() => headline(app)).toMatch(/1997 by 102\.0 USD bn/);
    await preview(app, 'select', 'Annual!B3');
    await expect.poll(() => headline(app)).toBe('Find out why a trade balance changed.');
  });

  it('keeps the scroll along the results of one function, and shows another from its answer', async () => {
    const scrolled = () => app.pane.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? 0));
    await explain(app, 'Annual!V3');
    await app.pane.evaluate(() => {
      document.querySelectorAll<HTMLElement>('details:not([open]) > summary').forEach((each) => {
        each.click();
      });
    });
    await settled(app);
    await app.pane.evaluate(() => {
      document.scrollingElement?.scrollTo(0, 900);
    });
    const place = () =>
      app.pane.evaluate(() => document.querySelectorAll('.step')[7]?.getBoundingClientRect().top ?? NaN);
    const before = await place();
    await explain(app, 'Annual!V5');
    // The answer above may be a line longer or shorter; what is read stays where it is.
    expect(Math.abs((await place()) - before)).toBeLessThan(2);
    expect(await scrolled()).toBeGreaterThan(800);
    await explain(app, 'Annual!AE2');
    expect(await scrolled()).toBe(0);
    await app.pane.evaluate(() => {
      document.querySelectorAll<HTMLElement>('details[open] > summary').forEach((each) => {
        each.click();
      });
    });
  });

  it('stays on a pinned cell until it is let go', async () => {
    await explain(app, 'Annual!V2');
    await app.pane.getByRole('button', { name: /^Pin/ }).click();
    await preview(app, 'select', 'Annual!S19');
    await settled(app);
    expect(await headline(app)).toMatch(/^The balance fell by 279\.1/);
    await app.pane.getByRole('button', { name: /^Pin/ }).click();
    await settled(app);
    expect(await headline(app)).toMatch(/1997 by 102.0 USD bn/);
  });

  it('ends on the right explanation after five hundred selections in a row', async () => {
    await preview(app, 'select', 'Annual!S2');
    await app.page.evaluate(() => {
      for (let row = 2; row < 502; row++) window.preview.select(`Annual!S${2 + (row % 45)}`);
      window.preview.select('Annual!S46');
    });
    await settled(app);
    await expect.poll(() => headline(app)).toBe('Imports exceeded exports in 2024 by 903.1 USD bn.');
    expect(app.errors).toEqual([]);
  });
});

describeInBrowser('formulas and their inputs', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
    await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Data').activate();
        await context.sync();
      }),
    );
    await preview(app, 'setCells', 'Data!A1', [
      ['Year', 'Exports (EUR m)', 'Imports (EUR m)'],
      [2021, 80, 100],
      [2022, 90, 100],
      [2023, 130, 100],
    ]);
  });
  const write = async (cell: string, formula: string) => {
    await preview(app, 'setCell', cell, formula);
    await explain(app, cell);
  };

  it('reads names and the unit beside the ranges', async () => {
    await write('Data!E2', '=TRADE.TRADEBALANCE(B2:B4, C2:C4)');
    await explain(app, 'Data!E4');
    expect(await headline(app)).toBe('Exports exceeded imports in 2023 by 30 EUR m.');
  });

  it('reads defined names, tables, other sheets, constants and nested calls', async () => {
    await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        context.workbook.names.add('shipped', sheet.getRange('B2:B4'));
        const table = sheet.tables.add('A1:C4', true);
        table.name = 'Trade';
        await context.sync();
      }),
    );
    await write('Data!F10', '=TRADE.TRADEBALANCE(shipped, Trade[Imports (EUR m)], "cover")');
    expect(await headline(app)).toBe(
      'Exports paid for 80.0 % of imports in 2021 (80 EUR m against 100 EUR m).',
    );
    await write('Data!G10', '=TRADE.TRADEBALANCE({120,90}, {100,100})');
    expect(await headline(app)).toBe('Exports exceeded imports by 20.');
    await write('Data!F16', '=SUM(TRADE.TRADEBALANCE(Annual!B46, Annual!C46))*1');
    expect(await headline(app)).toBe('Imports exceeded exports in 2024 by 903.1 USD bn.');
    await write('Data!F18', '=TRADE.TRADEBALANCE(TRADE.TRADEBALANCE(B4,C4), 10)');
    expect(await headline(app)).toBe('Exports exceeded imports by 20.');
    await app.pane.getByRole('combobox').selectOption({ index: 1 });
    await expect.poll(() => headline(app)).toBe('Exports exceeded imports in 2023 by 30 EUR m.');
  });

  it('says what cannot be read back', async () => {
    await write('Data!F20', '=TRADE.TRADEBALANCE(B2:B4*2, C2:C4)');
    expect(await headline(app)).toBe('One argument of this call cannot be read back from the sheet.');
  });

  describe('with faults in them', () => {
    it.each([
      [
        'text in a series',
        'Data!H30',
        '=TRADE.TRADEBALANCE(J30:J31, K30:K31)',
        [
          [1, 1],
          ['n.a.', 1],
        ],
        'J31',
      ],
      [
        'mixed signs',
        'Data!H34',
        '=TRADE.TRADEBALANCE(J34:J35, K34:K35)',
        [
          [1, 1],
          [2, -1],
        ],
        'K35',
      ],
      [
        'unequal lengths',
        'Data!H38',
        '=TRADE.TRADEBALANCE(J38:J39, K38:K38)',
        [
          [1, 1],
          [2, 1],
        ],
        'K38',
      ],
      ['an unknown option', 'Data!H42', '=TRADE.TRADEBALANCE(J42, K42, L42)', [[1, 1, 'ratio']], 'L42'],
    ])('says the sentence of the cell and leads to the fault: %s', async (_, cell, formula, cells, fault) => {
      const row = cell.slice('Data!H'.length);
      await preview(app, 'setCells', `Data!J${row}`, cells);
      await write(cell, formula);
      const sentence = await preview(app, 'errorMessage', cell);
      expect(sentence).toBeTruthy();
      const parts = await app.pane.locator('h1, h1 + p').allTextContents();
      expect(parts.join(' ')).toBe(sentence);
      await app.pane.getByRole('button', { name: `Go to ${fault}` }).click();
      await settled(app);
      expect(await preview(app, 'selection')).toMatch(new RegExp(`^Data!${fault}`));
    });

    it('counts blank cells as the cell does, on the desktop and on the web', async () => {
      await preview(app, 'setCells', 'Data!J50', [
        [80, 100],
        [null, 100],
      ]);
      await write('Data!H50', '=TRADE.TRADEBALANCE(J50:J51, K50:K51)');
      expect(await preview(app, 'getCell', 'Data!H51')).toBe(-100);
      await explain(app, 'Data!H51');
      expect(await headline(app)).toBe('Imports exceeded exports by 100.');
      await app.pane.getByText('Data notes').click();
      expect(await app.pane.locator('.sections').innerText()).toContain(
        '1 cell of Data!J50:J51 is blank. This Excel counted it as 0.',
      );
      await preview(app, 'setBlankRule', 'web');
      await settled(app);
      expect(await app.pane.locator('.sections').innerText()).toContain(
        'it would count as 0 in Excel on desktop',
      );
      await preview(app, 'setBlankRule', 'desktop');
    });
  });

  it('is not disturbed by any of this', () => {
    expect(app.errors).toEqual([]);
  });
});

describeInBrowser('every example of the catalogue', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
    await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Try').activate();
        await context.sync();
      }),
    );
  });

  const examples = catalogue.flatMap(({ id, examples: each }) =>
    each.map(({ formula }) => ({ id, formula })),
  );

  it.each(examples.map(({ id, formula }, index) => [id, formula, `Try!A${1 + index * 120}`] as const))(
    '%s is explained as its cell shows it: %s',
    async (_, formula, cell) => {
      await preview(app, 'setCell', cell, formula);
      await explain(app, cell);
      const answer = () => app.pane.locator('.explain h1').innerText();
      await expect.poll(answer).toMatch(/\w.*[.:]$/s);
      // A message above the answer would say that the cell shows something else.
      expect(await app.pane.locator('.explain > .message').count()).toBe(0);
      const beyondTheEdge = await app.pane.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('svg.chart text')].flatMap((text) => {
          const { x, width } = text.getBBox();
          const { clientWidth = 0 } = text.ownerSVGElement ?? {};
          return x < -1 || x + width > clientWidth + 1 ? [text.textContent] : [];
        }),
      );
      expect(beyondTheEdge).toEqual([]);
    },
  );

  it('raises no error', () => {
    expect(app.errors).toEqual([]);
  });
});

describeInBrowser('the look of the pane', addIns.built, (session) => {
  const themes = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['reduced motion', { reducedMotion: 'reduce' }],
  ] as const;

  it.each(themes)(
    'keeps WCAG 2.2 AA and never scrolls sideways in %s, from 320 to 600 px',
    async (_, options) => {
      const app = await session.open(options);
      await explain(app, 'Annual!V2');
      for (const section of await app.pane.locator('summary').all()) await section.click();
      for (const width of [320, 450, 600]) {
        await setPaneWidth(app, width);
        await expectNoSidewaysScroll(app);
      }
      expect(await accessibilityFaults(app)).toEqual([]);
      await app.pane.getByRole('button', { name: 'Show as table' }).click();
      await setPaneWidth(app, 320);
      await expectNoSidewaysScroll(app);
      expect(await accessibilityFaults(app)).toEqual([]);
      await explain(app, 'Sheet1!A1');
      await expectNoSidewaysScroll(app);
      expect(await accessibilityFaults(app)).toEqual([]);
      await app.pane.getByRole('tab', { name: 'Help and settings' }).click();
      await app.pane.getByText('Settings', { exact: true }).waitFor();
      for (const section of await app.pane.locator('.sections > details > summary').all())
        await section.click();
      await settled(app);
      await expectNoSidewaysScroll(app);
      expect(await accessibilityFaults(app)).toEqual([]);
      expect(app.errors).toEqual([]);
      await app.page.context().close();
    },
  );

  it('takes the theme that the user chose, and remembers it', async () => {
    const app = await session.open({ colorScheme: 'light' });
    const theme = () => app.pane.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    await app.pane.getByRole('tab', { name: 'Help and settings' }).click();
    await app.pane.getByText('Settings', { exact: true }).click();
    await app.pane.getByRole('radio', { name: 'Dark' }).check();
    expect(await theme()).toBe('dark');
    expect(await app.pane.evaluate(() => localStorage.getItem('tradeDrivers.theme'))).toBe('dark');
    await app.page.context().close();
  });

  it('can be walked through with the keyboard alone', async () => {
    const app = await session.open();
    await explain(app, 'Annual!S19');
    const focused = () =>
      app.pane.evaluate(() => {
        const { activeElement: element } = document;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    await app.pane.getByRole('tab', { name: 'Explain' }).focus();
    const path: string[] = [];
    for (let step = 0; step < 12; step++) {
      await app.page.keyboard.press('Tab');
      path.push(await focused());
    }
    expect(path.map((label) => label.slice(0, 24))).toEqual([
      'Pin: stay on this cell',
      'Select Annual!B2:B46',
      'Select Annual!C2:C46',
      'Trade balance. Use the a',
      'Show as table',
      'How it was calculated1 s',
      'What it means',
      'What it does not say',
      'Insert chart',
      'Insert explanation',
      'More actions',
      expect.any(String),
    ]);
    await app.pane
      .getByText('How it was calculated')
      .focus()
      .catch(() => undefined);
    await app.pane.locator('summary').first().focus();
    await app.page.keyboard.press('Enter');
    expect(await app.pane.locator('details').first().getAttribute('open')).not.toBeNull();
    await app.pane.getByRole('tab', { name: 'Explain' }).focus();
    await app.page.keyboard.press('End');
    await app.pane.getByText('Settings', { exact: true }).waitFor();
    expect(await focused()).toBe('Help and settings');
    await app.page.context().close();
  });
});

describeInBrowser('what the pane does to the workbook', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
    await explain(app, 'Annual!V2');
  });

  it('inserts the chart with its figures on a sheet of its own', async () => {
    const before = await preview(app, 'sheetNames');
    await app.pane.getByRole('button', { name: 'Insert chart' }).click();
    await app.pane.getByRole('status').filter({ hasText: 'The chart and its figures' }).first().waitFor();
    expect(await preview(app, 'sheetNames')).toEqual([...before, 'Chart']);
    const charts = await inPane(app, () =>
      Excel.run(async (context) => {
        const { charts: all } = context.workbook.worksheets.getItem('Chart');
        all.load('items/name');
        await context.sync();
        return all.items.length;
      }),
    );
    expect(charts).toBe(1);
  });

  it('inserts the explanation as text with everything to check it by', async () => {
    await explain(app, 'Annual!V2');
    await app.pane.getByRole('button', { name: 'Insert explanation' }).click();
    await app.pane.getByRole('status').filter({ hasText: 'The explanation is on' }).first().waitFor();
    const cells = (await preview(app, 'getCells', 'Explanation!A1:B40')).flat().map(String);
    expect(cells[0]).toBe('The balance fell by 279.1 USD bn from 1997 to 2000.');
    expect(cells).toContain('=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000)');
    expect(app.errors).toEqual([]);
  });

  it('never writes the sample over sheets that exist', async () => {
    await explain(app, 'Sheet1!A1');
    await app.pane.getByRole('button', { name: 'Insert the sample workbook' }).click();
    await expect.poll(() => preview(app, 'selection')).toBe("'Annual 2'!V2");
    expect(await preview(app, 'sheetNames')).toEqual(
      expect.arrayContaining(['Annual', 'Annual 2', 'Partners', 'Partners 2']),
    );
    await settled(app);
    await expect.poll(() => headline(app)).toMatch(/^The balance fell by 279\.1/);
  });
});
