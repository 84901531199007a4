import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { readFunctionsMetadata } from '../../build-tools/functions-metadata.js';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import type { NumberWriter } from '../../src/text/numberWriter';
import type { Chart } from '../../src/explain/chart';
import type { insertChart } from '../../src/workbook/actions/insertChart';
import type { insertExplanation } from '../../src/workbook/actions/insertExplanation';
import type { FormulaToInsert } from '../../src/workbook/actions/insertFormula';
import type { WorkbookActions } from '../../src/workbook/actions/workbookActions';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';

const here = dirname(fileURLToPath(import.meta.url));

/** The actions and what they need, as one script that puts them on `window.tradeActions`. */
async function bundleActions(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: `
        import { workbookActions } from './src/workbook/actions/workbookActions';
        import { insertChart } from './src/workbook/actions/insertChart';
        import { insertExplanation } from './src/workbook/actions/insertExplanation';
        import { NumberWriter } from './src/text/numberWriter';
        window.tradeActions = { ...workbookActions, insertChart, insertExplanation, NumberWriter };`,
      resolveDir: join(here, '..', '..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.csv': 'text' },
    plugins: [
      {
        name: 'functions-metadata',
        setup(build) {
          build.onResolve({ filter: /^virtual:functions-metadata$/ }, ({ path }) => ({
            path,
            namespace: 'virtual',
          }));
          build.onLoad({ filter: /.*/, namespace: 'virtual' }, async () => ({
            contents: JSON.stringify(await readFunctionsMetadata()),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

declare global {
  interface Window {
    tradeActions: WorkbookActions & {
      readonly insertChart: typeof insertChart;
      readonly insertExplanation: typeof insertExplanation;
      readonly NumberWriter: typeof NumberWriter;
    };
  }
}

describeInBrowser('actions on the workbook', addIns.built, (session) => {
  let app: Preview;
  beforeAll(async () => {
    await ensureBuilt();
    app = await session.open();
    await app.pane.evaluate(await bundleActions());
    // The workbook starts with the sample; these tests work on a sheet of their own.
    await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Data').activate();
        await context.sync();
      }),
    );
    await preview(app, 'setCells', 'Data!A1', [
      ['Year', 'Exports (USD bn)', 'Imports (USD bn)'],
      [2022, 10, 14],
      [2023, 12, 13],
      [2024, 11, 15],
    ]);
  });

  const balance: FormulaToInsert = {
    formula: '=TRADE.TRADEBALANCE(Data!B2:B4, Data!C2:C4)',
    size: { rows: 3, columns: 1 },
    inputs: ['Data!B2:B4', 'Data!C2:C4'],
  };

  const insert = (target: string | undefined, overwrite: boolean) =>
    app.pane.evaluate(([toInsert, at, over]) => window.tradeActions.insertFormula(toInsert, at, over), [
      balance,
      target,
      overwrite,
    ] as const);

  it('reads the table around one selected cell, with blanks as blanks', async () => {
    await preview(app, 'clear', 'Data!C3');
    await preview(app, 'select', 'Data!B3');
    const table = await app.pane.evaluate(() => window.tradeActions.readSelectedTable());
    expect(table).toEqual({
      state: 'read',
      address: 'Data!A1:C4',
      cells: [
        ['Year', 'Exports (USD bn)', 'Imports (USD bn)'],
        [2022, 10, 14],
        [2023, 12, null],
        [2024, 11, 15],
      ],
    });
    await preview(app, 'setCell', 'Data!C3', 13);
  });

  it('reads exactly a selected range, and tells an empty one', async () => {
    await preview(app, 'select', 'Data!B2:B3');
    expect(await app.pane.evaluate(() => window.tradeActions.readSelectedRange())).toMatchObject({
      address: 'Data!B2:B3',
      cells: [[10], [12]],
    });
    await preview(app, 'select', 'Data!H20');
    expect(await app.pane.evaluate(() => window.tradeActions.readSelectedRange())).toEqual({
      state: 'empty',
    });
  });

  it('reads the inputs of a formula that stands in no cell', async () => {
    const inputs = await app.pane.evaluate(() =>
      window.tradeActions.readCall(
        '=TRADE.TRADEBALANCE(Data!B2:B4, C2:C4, "cover", Gone!A1, 1+1)',
        'Data!F1',
      ),
    );
    expect(inputs).toEqual([
      { state: 'read', address: 'Data!B2:B4', cells: [[10], [12], [11]] },
      { state: 'read', address: 'Data!C2:C4', cells: [[14], [13], [15]] },
      { state: 'read', cells: [['cover']] },
      { state: 'unreadable', text: 'Gone!A1', reason: 'notFound' },
      { state: 'unreadable', text: '1+1', reason: 'expression' },
    ]);
  });

  it('inserts a formula at a free cell, where it spills', async () => {
    expect(await insert('Data!E2', false)).toEqual({ state: 'inserted', address: 'Data!E2:E4' });
    expect(await preview(app, 'getCells', 'Data!E2:E4')).toEqual([[-4], [-1], [-4]]);
    expect(await preview(app, 'selection')).toBe('Data!E2');
    await preview(app, 'clear', 'Data!E2');
  });

  it('writes nothing over filled cells until it is told to, and one undo brings them back', async () => {
    await preview(app, 'setCells', 'Data!G3', [['in the way'], ['=1+1']]);
    expect(await insert('Data!G2', false)).toEqual({
      state: 'occupied',
      target: 'Data!G2:G4',
      count: 2,
      addresses: ['G3', 'G4'],
    });
    expect(await preview(app, 'getCells', 'Data!G2:G4')).toEqual([[''], ['in the way'], [2]]);
    expect(await insert('Data!G2', true)).toEqual({ state: 'inserted', address: 'Data!G2:G4' });
    expect(await preview(app, 'getCells', 'Data!G2:G4')).toEqual([[-4], [-1], [-4]]);
    await preview(app, 'undo');
    expect(await preview(app, 'getCells', 'Data!G2:G4')).toEqual([[''], ['in the way'], [2]]);
  });

  it('never lays a result on its own input, at the edge of the sheet or in a place that is not there', async () => {
    expect(await insert('Data!C2', true)).toMatchObject({ state: 'coversInput', input: 'Data!C2:C4' });
    expect(await insert('Data!A1048575', true)).toMatchObject({ state: 'offSheet' });
    expect(await insert('Nowhere!A1', true)).toEqual({ state: 'noSuchCell', target: 'Nowhere!A1' });
    expect(await insert('somewhere', true)).toEqual({ state: 'noSuchCell', target: 'somewhere' });
    expect(await preview(app, 'getCells', 'Data!C2:C4')).toEqual([[14], [13], [15]]);
  });

  it('inserts at the active cell where none is named', async () => {
    await preview(app, 'select', 'Data!J2');
    expect(await insert(undefined, false)).toMatchObject({ state: 'inserted', address: 'Data!J2:J4' });
  });

  it('inserts beside everything on the sheet, with a caption that cannot become a formula', async () => {
    const answer = await app.pane.evaluate(
      (toInsert) => window.tradeActions.insertBeside(toInsert, 'Data!A1:C4', '=2+2 is the question'),
      balance,
    );
    expect(answer).toEqual({ state: 'inserted', address: 'Data!L2:L4' });
    expect(await preview(app, 'getCell', 'Data!L1')).toBe('=2+2 is the question');
    expect(await preview(app, 'getCells', 'Data!L2:L4')).toEqual([[-4], [-1], [-4]]);
    await preview(app, 'undo');
    expect(await preview(app, 'getCells', 'Data!L1:L4')).toEqual([[''], [''], [''], ['']]);
  });

  const waterfall: Chart = {
    kind: 'waterfall',
    title: 'Change in the trade balance',
    unit: 'USD bn',
    rows: [
      { label: '=Demand', value: -30, kind: 'part' },
      { label: '1997', value: 12.5, kind: 'price' },
      { label: 'Total', value: -17.5, kind: 'total' },
    ],
  };

  const chartInserted = (chart: Chart) =>
    app.pane.evaluate((given) => {
      const { insertChart: insert, NumberWriter: Writer } = window.tradeActions;
      return insert(given, new Writer('en-US'));
    }, chart);

  const chartOn = (sheet: string) =>
    app.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const chart = context.workbook.worksheets.getItem(name).charts.getItemAt(0);
          chart.load('chartType,title/text');
          chart.series.load('items/name');
          await context.sync();
          return {
            type: chart.chartType,
            title: chart.title.text,
            series: chart.series.items.map((series) => series.name),
          };
        }),
      sheet,
    );

  it("inserts Excel's own waterfall with its figures on a new sheet", async () => {
    expect(await chartInserted(waterfall)).toBe('Chart');
    expect(await chartOn('Chart')).toEqual({
      type: 'Waterfall',
      title: 'Change in the trade balance: −17.50 USD bn',
      series: ['USD bn'],
    });
    expect(await preview(app, 'getCells', 'Chart!A5:B6')).toEqual([
      ['=Demand', -30],
      ['1997', 12.5],
    ]);
    expect(await preview(app, 'getText', 'Chart!B6')).toBe('12.50');
  });

  it('falls back on stacked columns where a total stands between the parts', async () => {
    const [demand, , total] = waterfall.rows;
    const name = await chartInserted({ ...waterfall, rows: [demand!, total!, demand!] });
    expect(name).toBe('Chart 2');
    const { type, series } = await chartOn(name);
    expect(type).toBe('ColumnStacked');
    expect(series[0]).toBe('Invisible base');
    await expect.poll(() => app.page.locator('.chart svg rect').count()).toBeGreaterThan(2);
  });

  it('takes a chart back with one undo', async () => {
    const before = await preview(app, 'sheetNames');
    await chartInserted({ kind: 'bars', title: 'Balance', bars: [{ label: 'Canada', value: -3 }] });
    expect(await preview(app, 'sheetNames')).toHaveLength(before.length + 1);
    await preview(app, 'undo');
    expect(await preview(app, 'sheetNames')).toEqual(before);
  });

  it('writes an explanation as text that cannot become a formula, dated and with its version', async () => {
    const name = await app.pane.evaluate(() => {
      const { insertExplanation, NumberWriter: Writer } = window.tradeActions;
      return insertExplanation(
        {
          functionName: 'TRADE.TRADEBALANCE',
          cell: 'Data!J2',
          formula: '=TRADE.TRADEBALANCE(B2:B4, C2:C4)',
          inputs: [{ name: 'exports', text: 'B2:B4', address: 'Data!B2:B4', cells: [[10], [12], [11]] }],
          numbers: new Writer('en-US'),
          explanation: {
            headline: ['Imports exceeded exports by ', { strong: '4 USD bn' }, '.'],
            answer: [],
            steps: [
              {
                title: 'Subtract',
                formula: '=X − M',
                numbers: '−4',
                inputs: [{ argument: 'exports', row: 0, column: 0 }],
              },
            ],
            meaning: [['@meaning']],
            limits: [['+limits']],
            remarks: [],
          },
        },
        { date: '2 March 2026', version: '0.1.0' },
      );
    });
    expect(name).toBe('Explanation');
    const cells = await preview(app, 'getCells', 'Explanation!A1:B22');
    const texts = cells.flat();
    for (const text of [
      'Imports exceeded exports by 4 USD bn.',
      '=TRADE.TRADEBALANCE(B2:B4, C2:C4)',
      '=X − M',
      '@meaning',
      '+limits',
      '2 March 2026',
      'Cells: Data!B2',
    ])
      expect(texts).toContain(text);
    expect(texts.some((text) => String(text).includes('0.1.0'))).toBe(true);
    const formulas = cells.flatMap((_, row) => [`A${row + 1}`, `B${row + 1}`]);
    for (const address of formulas) {
      expect(await preview(app, 'readFormula', `Explanation!${address}`)).toBe('');
    }
    await preview(app, 'undo');
    expect(await preview(app, 'sheetNames')).not.toContain('Explanation');
  });

  it('tells the separators of the workbook', async () => {
    expect(await app.pane.evaluate(() => window.tradeActions.readSeparators())).toEqual({
      decimal: '.',
      argument: ',',
    });
  });
});
