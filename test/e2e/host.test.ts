import { beforeAll, expect, it } from 'vitest';
import { addIns, describeInBrowser, inPane, preview, type Preview } from './harness';

/** Everything here runs through the real Office.js in the frame of the add-in. */
describeInBrowser('the host behind Office.js', addIns.fixture, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
  });

  it('answers the handshake, so that Office.js is ready in Excel', async () => {
    await expect(app.pane.textContent('#state')).resolves.toBe('Ready in Excel on OfficeOnline');
    const sets = await inPane(app, () =>
      ['1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    );
    expect(sets).toEqual([true, false]);
    expect(app.errors).toEqual([]);
  });

  it('writes and reads values, formulas, texts and formats', async () => {
    const read = await inPane(app, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
        range.values = [
          [1.5, 'text', true],
          ['=A1*2', '', '12%'],
        ];
        range.getCell(0, 0).numberFormat = [['0.00']];
        range.load('address,values,formulas,text,valueTypes,numberFormat');
        await context.sync();
        const { address, values, formulas, text, valueTypes } = range;
        return { address, values, formulas, text, valueTypes };
      }),
    );
    expect(read).toEqual({
      address: 'Sheet1!A1:C2',
      values: [
        [1.5, 'text', true],
        [3, '', 0.12],
      ],
      formulas: [
        [1.5, 'text', true],
        ['=A1*2', '', 0.12],
      ],
      text: [
        ['1.50', 'text', 'TRUE'],
        ['3', '', '12%'],
      ],
      valueTypes: [
        ['Double', 'String', 'Boolean'],
        ['Double', 'Empty', 'Double'],
      ],
    });
  });

  it('says where a request failed', async () => {
    const error = await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
        return null;
      }).catch((caught: unknown) => {
        const { code, debugInfo } = caught as OfficeExtension.Error;
        return { code, location: debugInfo.errorLocation, statement: debugInfo.statement };
      }),
    );
    expect(error).toEqual({
      code: 'ItemNotFound',
      location: 'WorksheetCollection.getItem',
      statement: 'var worksheet = worksheets.getItem(...);',
    });
  });

  it('refuses values that do not have the shape of the range', async () => {
    const code = await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[1, 2, 3]];
        await context.sync();
        return 'accepted';
      }).catch((caught: unknown) => (caught as OfficeExtension.Error).code),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('names what it does not implement', async () => {
    const error = await inPane(app, () =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.load('items/name');
        await context.sync();
        return null;
      }).catch((caught: unknown) => {
        const { code, message } = caught as OfficeExtension.Error;
        return { code, message };
      }),
    );
    expect(error).toEqual({
      code: 'ApiNotFound',
      message: 'The preview does not implement Workbook.pivotTables.',
    });
  });

  it('fails when a property is read before it was loaded', async () => {
    const codes = await inPane(app, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        const attempt = (): string => {
          try {
            return `read ${range.address}`;
          } catch (caught) {
            return (caught as OfficeExtension.Error).code;
          }
        };
        range.load('values');
        const beforeSync = attempt();
        await context.sync();
        return [beforeSync, attempt()];
      }),
    );
    expect(codes).toEqual(['PropertyNotLoaded', 'PropertyNotLoaded']);
  });

  it('gives null objects for what is not there, and for what hangs on them', async () => {
    const missing = await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
        const name = context.workbook.names.getItemOrNullObject('Nothing');
        const spill = context.workbook.getActiveCell().getSpillParentOrNullObject();
        const range = name.getRangeOrNullObject();
        await context.sync();
        return [sheet.isNullObject, name.isNullObject, spill.isNullObject, range.isNullObject];
      }),
    );
    expect(missing).toEqual([true, true, true, true]);
  });

  it('adds, names, finds and deletes sheets', async () => {
    const names = await inPane(app, () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Zweites Blatt');
        added.getRange('B2').values = [[7]];
        added.tabColor = '#0F6C5C';
        worksheets.load('items/name');
        added.load('name,tabColor,visibility');
        await context.sync();
        const seen = worksheets.items.map(({ name }) => name);
        const range = added.getUsedRange();
        range.load('address');
        await context.sync();
        added.delete();
        worksheets.load('items/name');
        await context.sync();
        return { seen, address: range.address, color: added.tabColor, left: worksheets.items.length };
      }),
    );
    expect(names).toEqual({
      seen: ['Sheet1', 'Zweites Blatt'],
      address: "'Zweites Blatt'!B2",
      color: '#0F6C5C',
      left: 1,
    });
  });

  it('keeps names, tables and settings', async () => {
    const kept = await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('F1:G3').values = [
          ['Year', 'Exports'],
          [2023, 10],
          [2024, 12],
        ];
        context.workbook.names.add('Figures', sheet.getRange('G2:G3'));
        const table = sheet.tables.add('F1:G3', true);
        table.name = 'Trade';
        context.workbook.settings.add('unit', { symbol: 'bn' });
        const named = context.workbook.names.getItem('Figures').getRange();
        const column = sheet.getRange('Trade[Exports]');
        const setting = context.workbook.settings.getItem('unit');
        named.load('address');
        column.load('address');
        setting.load('value');
        await context.sync();
        return [named.address, column.address, setting.value as unknown];
      }),
    );
    expect(kept).toEqual(['Sheet1!G2:G3', 'Sheet1!G2:G3', { symbol: 'bn' }]);
  });

  it('lets formulas use names and tables', async () => {
    await preview(app, 'setCell', 'H1', '=SUM(Figures)+SUM(Trade[Exports])');
    await expect(preview(app, 'getCell', 'H1')).resolves.toBe(44);
  });

  it('finds the region around a cell, whichever side leads to more of it', async () => {
    const regions = await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        // A stair of cells that touch at their corners, and a cell apart.
        for (const cell of ['P25', 'Q24', 'R23', 'S24', 'U23']) sheet.getRange(cell).values = [['x']];
        const asked = ['P25', 'R23', 'Q25', 'U23', 'P30'].map((cell) => {
          const region = sheet.getRange(cell).getSurroundingRegion();
          region.load('address');
          return region;
        });
        await context.sync();
        return asked.map(({ address }) => address);
      }),
    );
    const stair = 'Sheet1!P23:S25';
    expect(regions).toEqual([stair, stair, stair, 'Sheet1!U23', 'Sheet1!P30']);
  });

  it('finds the table that a cell belongs to', async () => {
    const names = await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.getRange('G2').getTables(false).getFirst();
        const none = sheet.getRange('A1').getTables(false);
        table.load('name');
        table.columns.load('items/name');
        none.load('items/name');
        await context.sync();
        return [table.name, ...table.columns.items.map(({ name }) => name), none.items.length];
      }),
    );
    expect(names).toEqual(['Trade', 'Year', 'Exports', 0]);
  });

  it('saves the settings of the document and the startup behaviour', async () => {
    const saved = await inPane(app, async () => {
      Office.context.document.settings.set('seen', true);
      const status = await new Promise((done) => {
        Office.context.document.settings.saveAsync((result) => {
          done(result.status);
        });
      });
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [status, await Office.addin.getStartupBehavior()];
    });
    expect(saved).toEqual(['succeeded', 'Load']);
  });

  it('shows and hides the pane when the add-in asks', async () => {
    await inPane(app, async () => {
      const modes: string[] = [];
      Object.assign(window, { modes });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        modes.push(visibilityMode);
      });
    });
    await inPane(app, () => Office.addin.hide());
    await expect(preview(app, 'isPaneOpen')).resolves.toBe(false);
    await inPane(app, () => Office.addin.showAsTaskpane());
    await expect(preview(app, 'isPaneOpen')).resolves.toBe(true);
    const modes = (): Promise<string[]> =>
      inPane(app, () => (window as unknown as { modes: string[] }).modes);
    await expect.poll(modes).toEqual(['Hidden', 'Taskpane']);
  });

  it('runs the function of a ribbon button', async () => {
    await preview(app, 'invokeCommand', 'mark');
    await expect(app.pane.textContent('#state')).resolves.toBe('Marked');
  });

  it('tells about selections and changes', async () => {
    await inPane(app, async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onSelectionChanged.add((event) => {
          heard.push(`selected ${event.address}`);
          return Promise.resolve();
        });
        worksheets.onChanged.add((event) => {
          heard.push(`changed ${event.address}`);
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(() => {
          heard.push('selection');
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await preview(app, 'select', 'D5:E6');
    await preview(app, 'setCell', 'D9', 3);
    await app.pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length >= 3);
    const heard = await inPane(app, () => (window as unknown as { heard: string[] }).heard);
    expect(heard.sort()).toEqual(['changed D9', 'selected D5:E6', 'selection']);
  });

  it('undoes everything of one sync in one step', async () => {
    await preview(app, 'setCells', 'J1', [[1], [2]]);
    await inPane(app, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('J1').values = [[10]];
        sheet.getRange('J2').values = [[20]];
        await context.sync();
      }),
    );
    await expect(preview(app, 'getCells', 'J1:J2')).resolves.toEqual([[10], [20]]);
    await preview(app, 'undo');
    await expect(preview(app, 'getCells', 'J1:J2')).resolves.toEqual([[1], [2]]);
    await preview(app, 'redo');
    await expect(preview(app, 'getCells', 'J1:J2')).resolves.toEqual([[10], [20]]);
  });

  it('undoes the changes of one sync from the last to the first', async () => {
    await preview(app, 'setCell', 'K1', 'before');
    await inPane(app, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('K1');
        cell.values = [['first']];
        cell.values = [['second']];
        const added = context.workbook.worksheets.add('Added');
        added.getRange('A1').values = [['content']];
        await context.sync();
      }),
    );
    await preview(app, 'undo');
    await expect(preview(app, 'getCell', 'Sheet1!K1')).resolves.toBe('before');
    await expect(preview(app, 'sheetNames')).resolves.toEqual(['Sheet1']);
    await preview(app, 'redo');
    await expect(preview(app, 'getCell', 'Sheet1!K1')).resolves.toBe('second');
    await expect(preview(app, 'getCell', 'Added!A1')).resolves.toBe('content');
    await preview(app, 'undo');
  });

  it('leaves values alone when formats change', async () => {
    const read = await inPane(app, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('L1:L4');
        range.numberFormat = [['@'], ['@'], ['General'], ['General']];
        range.values = [['007'], ['TRUE'], [true], [1234.5]];
        range.numberFormat = [['General'], ['General'], ['0.00'], ['@']];
        range.format.font.bold = true;
        range.numberFormat = [['0'], ['0'], ['General'], ['General']];
        range.load('values,valueTypes,numberFormat');
        await context.sync();
        return { values: range.values, types: range.valueTypes, formats: range.numberFormat };
      }),
    );
    expect(read).toEqual({
      values: [['007'], ['TRUE'], [true], [1234.5]],
      types: [['String'], ['String'], ['Boolean'], ['Double']],
      formats: [['0'], ['0'], ['General'], ['General']],
    });
  });
});
