import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { addIns, describeInBrowser, inPane, preview, type Preview, type Session } from './harness';
import { explain, settled } from './pane';

declare global {
  interface Window {
    /** What the content security policy refused, from the first script on. */
    refusedByPolicy: string[];
    /** Set by markup of the sheet that became a script. */
    hit?: unknown;
  }
}

beforeAll(ensureBuilt, 180_000);

/** Opens the preview and listens to violations in every frame before its page is parsed. */
async function openWatched(session: Session): Promise<Preview> {
  const first = await session.open();
  await first.page.context().addInitScript(() => {
    window.refusedByPolicy = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.refusedByPolicy.push(`${violatedDirective}: ${blockedURI} (${sourceFile})`);
    });
  });
  await first.page.reload();
  await first.page.waitForFunction(() => 'preview' in window);
  await first.page.evaluate(() => window.preview.ready);
  const pane = first.page.frames().find((frame) => new URL(frame.url()).pathname.startsWith('/addin/'));
  return { ...first, pane: pane! };
}

const openTab = ({ pane }: Preview, name: string) => pane.getByRole('tab', { name }).click();
const press = ({ pane }: Preview, name: string | RegExp) =>
  pane.getByRole('button', { name }).first().click();
const refused = ({ pane }: Preview) => pane.evaluate(() => window.refusedByPolicy);

/** Opens every closed section of the view. */
async function openSections({ pane }: Preview): Promise<void> {
  const closed = pane.locator('details:not([open]) > summary');
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
}

const pages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));

describe('the content security policy of the built pages', () => {
  it('stands in every page and allows nothing inline and nothing evaluated', () => {
    const built = pages(addIns.built);
    expect(built.length).toBeGreaterThan(10);
    for (const page of built) {
      const [, policy = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(
        readFileSync(page, 'utf8'),
      )!;
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toMatch(/unsafe|\*(?![.\w])|data:.*script|http:/);
    }
  });
});

describeInBrowser('the policy while the pane is used', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await openWatched(session);
    await settled(app);
  });

  it('refuses nothing that Excel or the pane does, in any view', async () => {
    await app.pane.locator('svg.chart').first().waitFor();
    await openSections(app);
    await press(app, 'Show as table');
    await press(app, 'Insert chart');
    await app.pane.getByRole('status').filter({ hasText: 'The chart and its figures' }).first().waitFor();
    await explain(app, 'Annual!V2');
    await press(app, 'Insert explanation');
    await app.pane.getByRole('status').filter({ hasText: 'The explanation is on' }).first().waitFor();
    await preview(app, 'select', 'Annual!C5');
    await openTab(app, 'Walk through');
    await press(app, 'Use the selected table');
    await app.pane.locator('.headline').first().waitFor();
    await press(app, 'Next question');
    await openTab(app, 'Build');
    await app.pane.getByRole('searchbox').fill('why did the deficit widen');
    await openTab(app, 'Check');
    await press(app, 'Check the selected table');
    await app.pane.getByText('No problems').first().waitFor();
    await openTab(app, 'Help and settings');
    await app.pane.getByText('Settings', { exact: true }).waitFor();
    await openSections(app);
    await app.pane.getByRole('radio', { name: 'Dark' }).check();
    await press(app, 'Share and repair');
    await app.pane.getByText(/formulas? in the workbook/).waitFor();
    await openSections(app);
    await inPane(app, () => window.tradeDrivers?.insertSample());
    await settled(app);
    expect(await refused(app)).toEqual([]);
    expect(app.errors).toEqual([]);
  });

  it('refuses scripts and styles that come inline, and text as code', async () => {
    const outcome = await inPane(app, async () => {
      const put = (tag: string, text: string) => {
        const element = document.createElement(tag);
        element.textContent = text;
        document.head.append(element);
      };
      put('script', 'window.hit = "script"');
      put('style', 'html { outline-style: dashed }');
      document.body.setAttribute('style', 'outline-style: dotted');
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hit = 1">');
      // Not in the call of the test itself, which the debugger lets evaluate anything.
      const evaluated = await new Promise<string>((done) => {
        setTimeout(() => {
          try {
            done(String(window.eval('"evaluated"')));
          } catch {
            done('refused');
          }
        }, 200);
      });
      const outlines = [document.documentElement, document.body].map(
        (element) => getComputedStyle(element).outlineStyle,
      );
      return { hit: window.hit, evaluated, outlines };
    });
    expect(outcome).toEqual({ evaluated: 'refused', outlines: ['none', 'none'] });
    const directives = (await refused(app)).map((violation) => violation.split(':')[0]);
    expect(directives).toEqual(
      expect.arrayContaining([
        'script-src-elem',
        'script-src-attr',
        'style-src-elem',
        'style-src-attr',
        'script-src',
      ]),
    );
  });
});

const markup = '<img src=x onerror=hit=1>';
const formulaLike = ['=1+1', '+A1', '-2+3', '@SUM(1)', '\t=2+2'];

// The policy is switched off, so that it does not hide what the pane itself would let through.
describeInBrowser('markup and formulas in the cells', addIns.built, (session) => {
  let app: Preview;
  const sheet = `'${markup}'`;

  beforeAll(async () => {
    app = await session.open({ bypassCSP: true });
    await app.pane.evaluate((name) => {
      return Excel.run(async (context) => {
        context.workbook.worksheets.add(name).activate();
        await context.sync();
      });
    }, markup);
    const year = (at: number, x: number, m: number) => [
      `${markup} ${at}`,
      x,
      m,
      100 + at,
      100 - at,
      50 + at,
      60 + at,
    ];
    await preview(app, 'setCells', `${sheet}!A1`, [
      [
        markup,
        `Exports (${markup})`,
        `Imports (${markup})`,
        'Export price',
        'Import price',
        'Domestic demand',
        'Foreign demand',
      ],
      year(1, 80, 100),
      year(2, 90, 120),
      year(3, 100, 150),
    ]);
    const names = [markup, ...formulaLike.map((text) => `'${text}`)];
    await preview(app, 'setCells', `${sheet}!A10`, [
      ['Partner', `Imports ${markup} 2017`, `Imports ${markup} 2022`],
      ...names.map((name, at) => [name, 10 + at, 30 - at]),
    ]);
    await preview(app, 'setCells', `${sheet}!I1`, [[markup], [`"${markup}`]]);
  });

  /** Nothing of the sheet became an element or ran, in the pane or on the preview's page. */
  async function expectInert(): Promise<void> {
    await settled(app);
    for (const frame of [app.pane, app.page.mainFrame()]) {
      expect(await frame.evaluate(() => [window.hit, document.querySelectorAll('[onerror]').length])).toEqual(
        [undefined, 0],
      );
    }
    expect(await app.pane.locator('img').count()).toBe(0);
  }

  const shown = () => app.pane.locator('body').innerText();

  it('are shown as text in an explanation: names, units and the sheet', async () => {
    await preview(app, 'setCell', `${sheet}!K2`, '=TRADE.TRADEBALANCE(B2:B4, C2:C4)');
    await preview(app, 'select', `${sheet}!K4`);
    await app.pane.locator('h1').filter({ hasText: markup }).waitFor();
    await openSections(app);
    expect(await app.pane.locator('h1').first().innerText()).toContain(`${markup} 3 by 50 ${markup}`);
    expect(await app.pane.locator('.address').innerText()).toContain(markup);
    expect(await app.pane.locator('svg.chart').textContent()).toContain('<img');
    await press(app, 'Show as table');
    expect(await app.pane.locator('table').first().innerText()).toContain(markup);
    await expectInert();
  });

  it('are shown as text in a refusal: cells, options, periods and assumptions', async () => {
    const formulas = [
      '=TRADE.TRADEBALANCE(I1:I2, C2:C3)',
      '=TRADE.TRADEBALANCE(B2:B4, C2:C4, I1)',
      `=TRADE.DEFICITDRIVER(A1:G4, I1)`,
      `=TRADE.DEFICITDRIVER(A1:G4, , , , I1)`,
      `=TRADE.TRADEBALANCE(B2:B4, C2:C4, "${markup}")`,
    ];
    for (const [at, formula] of formulas.entries()) {
      const cell = `${sheet}!M${2 + 6 * at}`;
      await preview(app, 'setCell', cell, formula);
      await preview(app, 'select', cell);
      await app.pane
        .locator('.address')
        .filter({ hasText: cell.split('!')[1]! })
        .waitFor();
      await settled(app);
      expect(await shown(), formula).toContain(markup);
      await expectInert();
    }
  });

  it('are shown as text in the walk, the builder and the check', async () => {
    await preview(app, 'select', `${sheet}!A1:G4`);
    await openTab(app, 'Walk through');
    await press(app, 'Use the selected table');
    await app.pane.getByText('Question 1 of 9').waitFor();
    expect(await shown()).toContain(markup);
    await press(app, 'Next question');
    await expectInert();
    await openTab(app, 'Build');
    await app.pane.getByRole('searchbox').fill(markup);
    await expectInert();
    await app.pane.getByRole('searchbox').fill('why did the deficit widen');
    await app.pane
      .getByRole('button', { name: /DEFICITDRIVER/ })
      .first()
      .click();
    await press(app, 'Use selection for data');
    await app.pane.getByText(/^The result fills/).waitFor();
    await app.pane.getByRole('combobox', { name: /^to/ }).fill(markup);
    await app.pane.getByText(/given as to is not in/).waitFor();
    await expectInert();
    await preview(app, 'setCell', `${sheet}!C3`, markup);
    await openTab(app, 'Check');
    await press(app, 'Check the selected table');
    await app.pane.locator('.check-finding').first().waitFor();
    expect(await shown()).toContain(markup);
    await expectInert();
    await preview(app, 'undo');
  });

  /** Addresses of the cells of a sheet that hold a formula, and what the others hold. */
  async function contentOf(name: string): Promise<{ formulas: string[]; texts: string[] }> {
    return app.pane.evaluate(
      (of) =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem(of).getUsedRange();
          used.load('formulas,values');
          await context.sync();
          const values = (used.values as unknown[][]).flat();
          const formulas = (used.formulas as unknown[][]).flat();
          return {
            // A text that looks like a formula is its own formula; a formula differs from its value.
            formulas: formulas.filter((formula, at) => formula !== values[at]).map(String),
            texts: values.filter((value) => typeof value === 'string'),
          };
        }),
      name,
    );
  }

  it('are written to new sheets as text, never as a formula', async () => {
    await openTab(app, 'Explain');
    await preview(app, 'setCell', `${sheet}!P2`, '=TRADE.PARTNERSHIFT(A11:A16, B11:B16, C11:C16)');
    await preview(app, 'select', `${sheet}!P2`);
    await app.pane.locator('.address').filter({ hasText: 'P2' }).waitFor();
    await settled(app);
    for (const text of formulaLike.map((each) => each.trim())) expect(await shown()).toContain(text);
    await expectInert();
    await press(app, 'Insert chart');
    await app.pane.getByRole('status').filter({ hasText: 'The chart and its figures' }).first().waitFor();
    await expectInert();
    const chart = await contentOf('Chart');
    expect(chart.formulas).toEqual([]);
    for (const text of [...formulaLike.map((each) => each.trim()), markup]) {
      expect(chart.texts).toContain(text);
    }
    await preview(app, 'select', `${sheet}!P2`);
    await app.pane.locator('.address').filter({ hasText: 'P2' }).waitFor();
    await settled(app);
    await press(app, 'Insert explanation');
    await app.pane.getByRole('status').filter({ hasText: 'The explanation is on' }).first().waitFor();
    const explanation = await contentOf('Explanation');
    expect(explanation.formulas).toEqual([]);
    expect(explanation.texts).toContain('=TRADE.PARTNERSHIFT(A11:A16, B11:B16, C11:C16)');
    await openTab(app, 'Help and settings');
    await press(app, 'Share and repair');
    await app.pane.getByText(/formulas? in the workbook/).waitFor();
    await openSections(app);
    expect(await shown()).toContain(markup);
    await press(app, 'Write the read-me sheet');
    await press(app, 'Make these changes');
    await app.pane.getByRole('status').filter({ hasText: 'The read-me is on the sheet' }).first().waitFor();
    const readMe = await contentOf('Trade read me');
    expect(readMe.formulas).toEqual([]);
    expect(readMe.texts.join('\n')).toContain(markup);
    await expectInert();
  });

  it('raise no error', () => {
    expect(app.errors).toEqual([]);
  });
});
