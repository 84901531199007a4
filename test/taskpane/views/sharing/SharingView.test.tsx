// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CellError } from '../../../../src/core/cell';
import { openSections } from '../../../../src/taskpane/parts/Section';
import SharingView from '../../../../src/taskpane/views/sharing/SharingView';
import { findCalls } from '../../../../src/workbook/formula/findCalls';
import { WorkbookChanged } from '../../../../src/workbook/sharing/formulaChanges';
import type { SharingServices } from '../../../../src/workbook/sharing/sharingServices';
import type { TradeFormula, WorkbookScan } from '../../../../src/workbook/sharing/workbookScan';

const found = (address: string, formula: string): TradeFormula => ({
  ...{ sheet: 'Sheet1', row: 0, column: 0, address },
  ...{ formula, calls: findCalls(formula), cells: [[1], [2]], numberFormats: [['0'], ['0']], text: '1' },
});

const workbook: WorkbookScan = {
  formulas: [
    found('Sheet1!A1', '=TRADE.IMPORTDRIVER(Annual!A1:Q46)'),
    found('Sheet1!D1', '=_xldudf_TRADE_TRADEBALANCE(B2,C2)'),
  ],
  sheets: ['Sheet1'],
  names: ['TradeAssumptions'],
  frozen: [],
};

function fakeServices(changes: Partial<SharingServices> = {}) {
  return {
    scanWorkbook: vi.fn(() => Promise.resolve(workbook)),
    findStale: vi.fn(() => Promise.resolve([])),
    applyFormulaChanges: vi.fn(() => Promise.resolve()),
    freeze: vi.fn(() => Promise.resolve()),
    readFingerprints: vi.fn(() => Promise.resolve(new Map<number, string>())),
    unfreeze: vi.fn(() => Promise.resolve()),
    insertAssumptions: vi.fn(() => Promise.resolve()),
    findReadMe: vi.fn(() => Promise.resolve({ sheet: 'Trade read me', isRewrite: false })),
    writeReadMe: vi.fn(() => Promise.resolve({ sheet: 'Trade read me', isRewrite: false })),
    platform: vi.fn(() => 'mac' as const),
    readStart: vi.fn(() =>
      Promise.resolve({ isAvailable: false, startsWithWorkbook: false, madeWith: '0.2.0' }),
    ),
    setStartsWithWorkbook: vi.fn(() => Promise.resolve()),
    stampVersion: vi.fn(() => Promise.resolve()),
    selectAddress: vi.fn(() => Promise.resolve()),
    ...changes,
  } satisfies SharingServices;
}

beforeEach(() => {
  openSections.set(
    new Set(['freeze', 'assumptions', 'readMe', 'note', 'start', 'repair'].map((id) => `sharing.${id}`)),
  );
});
afterEach(cleanup);

async function open(services = fakeServices()) {
  render(<SharingView version="0.1.0" services={services} />);
  await screen.findByText('2 formulas in the workbook; none frozen.');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Look again' })).toHaveProperty('disabled', false);
  });
  return services;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('changes nothing before the preview is confirmed, and notes the version when it is', async () => {
  const services = await open();
  press('Repair 1 formula');
  await screen.findByText('=TRADE.TRADEBALANCE(B2,C2)');
  expect(services.applyFormulaChanges).not.toHaveBeenCalled();
  press('Make these changes');
  await screen.findByText('1 formula repaired.');
  expect(services.applyFormulaChanges).toHaveBeenCalledWith([
    expect.objectContaining({
      before: '=_xldudf_TRADE_TRADEBALANCE(B2,C2)',
      after: '=TRADE.TRADEBALANCE(B2,C2)',
    }),
  ]);
  expect(services.stampVersion).toHaveBeenCalledWith('0.1.0');
});

it('forgets a preview that is cancelled', async () => {
  const services = await open();
  press('Repair 1 formula');
  press('Cancel');
  await screen.findByRole('button', { name: 'Repair 1 formula' });
  expect(services.applyFormulaChanges).not.toHaveBeenCalled();
});

it('warns of a newer version, and where Excel cannot start the add-in offers no switch', async () => {
  await open();
  expect(screen.getByText(/made with Trade Drivers 0\.2\.0\. Here is version 0\.1\.0/)).toBeTruthy();
  expect(screen.getByText('This Excel cannot start an add-in with a workbook.')).toBeTruthy();
  expect(screen.queryByLabelText(/^Start Trade Drivers when/)).toBeNull();
});

it('says in words that cells changed after the preview', async () => {
  const applyFormulaChanges = vi.fn(() => Promise.reject(new WorkbookChanged(['Sheet1!D1'])));
  const services = await open(fakeServices({ applyFormulaChanges }));
  press('Repair 1 formula');
  press('Make these changes');
  await screen.findByText(/^Sheet1!D1 changed after the preview\. Nothing was changed\./);
  expect(services.stampVersion).not.toHaveBeenCalled();
});

it('gives the cure for this platform', async () => {
  const scan = {
    ...workbook,
    formulas: [
      { ...found('Sheet1!A1', '=TRADE.TRADEBALANCE(B2,C2)'), cells: [[new CellError('#NAME?')]] },
      workbook.formulas[1]!,
    ],
  };
  await open(fakeServices({ scanWorkbook: vi.fn(() => Promise.resolve(scan)) }));
  press('Diagnose');
  await screen.findByText(/Library\/Containers\/com\.microsoft\.Excel/);
  expect(screen.getByRole('heading', { name: 'Stored names (_xldudf_)' })).toBeTruthy();
});
