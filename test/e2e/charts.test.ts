import { beforeAll, expect, it } from 'vitest';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';

describeInBrowser('charts', addIns.fixture, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
    await preview(app, 'setCells', 'A1', [
      ['Year', 'Exports', 'Imports'],
      [2022, 10, 14],
      [2023, 12, 13],
      [2024, 11, -3],
    ]);
  });

  it('draws a chart over the cells that it was placed on', async () => {
    const added = await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
        chart.title.text = 'Trade <of> goods';
        chart.name = 'Trade';
        chart.setPosition('E2', 'I16');
        chart.series.getItemAt(1).format.fill.setSolidColor('#123456');
        chart.load('name,left');
        chart.series.load('items/name');
        await context.sync();
        return { name: chart.name, series: chart.series.items.map(({ name }) => name), left: chart.left };
      }),
    );
    expect(added).toEqual({ name: 'Trade', series: ['Exports', 'Imports'], left: 4 * 88 * 0.75 });
    await app.page.waitForSelector('.chart svg');
    expect(await app.page.textContent('.chart svg')).toContain('Trade <of> goods');
    expect(await app.page.locator('.chart svg rect[fill="#123456"]').count()).toBe(4);
    expect(await app.page.textContent('.chart svg')).toContain('2023');
  });

  it('draws it anew when a figure changes', async () => {
    const heightOfFirst = (): Promise<string | null> =>
      app.page.locator('.chart svg rect').nth(1).getAttribute('height');
    const before = Number(await heightOfFirst());
    await preview(app, 'setCell', 'B2', 1);
    await expect.poll(async () => Number(await heightOfFirst())).toBeLessThan(before / 2);
  });

  it.each(['ColumnStacked', 'BarClustered', 'BarStacked', 'Line', 'Waterfall'] as const)(
    'draws %s',
    async (chartType) => {
      await app.pane.evaluate(
        (type) =>
          Excel.run(async (context) => {
            const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem('Trade');
            chart.chartType = type;
            await context.sync();
          }),
        chartType,
      );
      const marks = chartType === 'Line' ? '.chart svg path' : '.chart svg rect';
      await expect.poll(() => app.page.locator(marks).count()).toBeGreaterThan(1);
      expect(await app.page.innerHTML('.chart')).not.toContain('NaN');
    },
  );

  it('names the kinds that it does not draw', async () => {
    const message = await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('Sunburst', sheet.getRange('A1:C4'));
        await context.sync();
        return 'drawn';
      }).catch((caught: unknown) => (caught as OfficeExtension.Error).message),
    );
    expect(message).toBe('The preview does not implement charts of the type "Sunburst".');
  });

  it('undoes a chart', async () => {
    const count = (): Promise<number> =>
      inPane(app, () =>
        Excel.run(async (context) => {
          const { charts } = context.workbook.worksheets.getActiveWorksheet();
          charts.load('count');
          await context.sync();
          return charts.count;
        }),
      );
    await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('Line', sheet.getRange('A1:C4')).setPosition('A10', 'C20');
        await context.sync();
      }),
    );
    await expect.poll(() => app.page.locator('.chart svg').count()).toBe(2);
    await preview(app, 'undo');
    await expect.poll(() => app.page.locator('.chart svg').count()).toBe(1);
    expect(await count()).toBe(1);
  });

  it('shows its charts again after a visit, once', async () => {
    await preview(app, 'kept');
    await app.page.reload();
    await app.page.waitForFunction(() => 'preview' in window);
    await app.page.evaluate(() => window.preview.ready);
    await expect.poll(() => app.page.locator('.chart svg').count()).toBe(1);
    expect(await app.page.textContent('.chart svg')).toContain('Trade <of> goods');
    const pane = app.page.frames().find((frame) => frame.url().includes('/addin/'));
    app = { ...app, pane: pane ?? app.pane };
  });

  it('removes a deleted chart', async () => {
    await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.getItem('Trade').delete();
        await context.sync();
      }),
    );
    await expect.poll(() => app.page.locator('.chart').count()).toBe(0);
  });
});
