// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { readdirSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/core/cell';
import { BuildModel } from '../../../src/taskpane/views/build/BuildModel';
import BuildView from '../../../src/taskpane/views/build/BuildView';
import { CheckModel } from '../../../src/taskpane/views/check/CheckModel';
import CheckView from '../../../src/taskpane/views/check/CheckView';
import { WalkModel } from '../../../src/taskpane/views/walk/WalkModel';
import WalkView from '../../../src/taskpane/views/walk/WalkView';
import { useEnglish, useTranslation, type Translation } from '../../../src/text/textCatalogue';
import type { InsertAnswer } from '../../../src/workbook/actions/insertFormula';
import type { RangeReading } from '../../../src/workbook/actions/readTable';
import { sampleSheets } from '../../../src/workbook/sample/sampleSheets';
import { pseudoLocale, unmarkedNames, unmarkedWords } from '../../support/pseudoLocale';

/** The texts of a finding are three in one entry. */
const translate: Translation = (area, key, entry) => {
  if (area !== 'findings.dataCheck' || typeof entry !== 'function') return pseudoLocale(area, key, entry);
  const write = entry as (...values: unknown[]) => readonly string[];
  return (...values: unknown[]) => write(...values).map((text) => `⟦${text}⟧`);
};

beforeAll(async () => {
  // Explanations register their texts when they are first loaded; a translation reaches registered ones.
  const names = readdirSync('src/text/explanations').map((file) => file.replace(/\.ts$/, ''));
  await Promise.all(names.map((name) => import(`../../../src/text/explanations/${name}.ts`)));
});
beforeEach(() => {
  useTranslation(translate);
});
afterEach(() => {
  cleanup();
  useEnglish();
});

const annual: Cells = sampleSheets().find(({ name }) => name === 'Annual')!.table;
const faulty = annual.map((row, at) => (at === 5 ? [row[0]!, 'n.a.', ...row.slice(2)] : row));
const read = (cells: Cells): RangeReading => ({ state: 'read', address: 'A1:Q46', cells });

const locale = {
  workbookLocale: () => Promise.resolve('en-US'),
  readSeparators: () => Promise.resolve({ decimal: '.', argument: ',' } as const),
};

function expectAllMarked(root: Element, data: string): void {
  expect(unmarkedWords(root, data)).toEqual([]);
  expect(unmarkedNames(root)).toEqual([]);
}

describe('every word of the views comes from a text catalogue', () => {
  it('in the walk, from the first page to the scorecard', async () => {
    const list = read([
      ['Partner', 'Imports 2017', 'Imports 2022'],
      ['Canada', 3, 4],
      ['Mexico', 2, 3],
    ]);
    const readings = [read(faulty), list];
    const model = new WalkModel({
      ...locale,
      readSelectedTable: () => Promise.resolve(readings.shift() ?? { state: 'empty' }),
      readAt: () => Promise.resolve(read(annual)),
      insertBeside: () => Promise.resolve<InsertAnswer>({ state: 'inserted', address: 'Z2' }),
    });
    const { container } = render(<WalkView model={model} select={() => Promise.resolve()} />);
    // Addresses, formulas, periods of the table, and the words of result tables, which are data.
    const data = 'code, .walk-source, option:not([value=""]), .walk-data, svg, table';
    expectAllMarked(container, data);
    await model.useSelection();
    for (let question = 1; question <= 9; question++) {
      await model.open(question);
      await waitFor(() => {
        expect(model.state.value.open).toBe(question);
      });
      expectAllMarked(container, data);
    }
    await model.open(6);
    await model.usePartners();
    await model.usePartners();
    await waitFor(() => {
      expectAllMarked(container, data);
    });
  });

  it('in the check, with findings and without', async () => {
    const readings = [read(faulty), read(annual), { state: 'tooLarge' } as const];
    const model = new CheckModel({
      ...locale,
      readSelectedTable: () => Promise.resolve(readings.shift() ?? { state: 'empty' }),
      readAt: () => Promise.resolve(read(annual)),
    });
    const { container } = render(<CheckView model={model} select={() => Promise.resolve()} />);
    const data = '.check-source, .check-subject';
    expectAllMarked(container, data);
    for (let time = 0; time < 4; time++) {
      await model.checkSelection();
      await waitFor(() => {
        expectAllMarked(container, data);
      });
    }
  });

  it('in the builder, with every outcome', async () => {
    const answers: InsertAnswer[] = [
      { state: 'inserted', address: 'E2' },
      { state: 'occupied', target: 'E2:E4', count: 1, addresses: ['E3'] },
      { state: 'coversInput', target: 'B2:B4', input: 'B2:B4' },
      { state: 'offSheet', target: 'A1048576' },
      { state: 'noSuchCell', target: '1' },
    ];
    const count = answers.length;
    const model = new BuildModel({
      ...locale,
      readSelectedRange: () => Promise.resolve<RangeReading>({ state: 'empty' }),
      readSelectedTable: () => Promise.resolve<RangeReading>({ state: 'empty' }),
      readActiveCell: () => Promise.resolve('E2'),
      readCall: () => Promise.resolve([{ state: 'read', address: 'A1:Q46', cells: annual }]),
      handsBlanksOverAsZero: () => false,
      insertFormula: () => Promise.resolve(answers.shift()!),
    });
    const { container } = render(<BuildView model={model} select={() => Promise.resolve()} />);
    // Names, summaries and arguments of functions, which Excel's metadata translates; tasks of the catalogue.
    const data =
      'code, .build-mono, .build-name, .build-summary, .build-help, .build-choice, option, table, datalist';
    expectAllMarked(container, data);
    model.search('jobs');
    model.choose('SAVINGGAP');
    await waitFor(() => {
      expectAllMarked(container, data);
    });
    model.setField('data', 'A1:Q46');
    await model.fillField('data');
    await waitFor(() => {
      expect(container.querySelector('table')).not.toBeNull();
    });
    expectAllMarked(container, data);
    for (let time = 0; time < count; time++) {
      await model.insert(false);
      await waitFor(() => {
        expectAllMarked(container, data);
      });
    }
  });
});
