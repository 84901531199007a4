import './page.css';
import { ChartLayer } from '../charts/chartLayer';
import { Grid } from '../grid/grid';
import { DocumentStore } from '../workbook/documentStore';
import { TableFormulas } from '../workbook/tableFormulas';
import { AddInHost } from './addInHost';
import { showHoverMessages } from './hover';
import { Files } from './files';
import { Keeper } from './keeper';
import { addCommand, element, Pane, showMessage } from './layout';
import { readManifest, type AddInManifest } from './manifest';
import { PreviewApi } from './previewApi';

declare global {
  interface Window {
    preview: PreviewApi;
  }
}

const folder = '/addin/';

async function startPage(): Promise<void> {
  const manifest = await readManifest(folder);
  labelPage(manifest);
  const gridElement = element('grid', HTMLDivElement);
  const grid = new Grid(gridElement);
  const store = new DocumentStore();
  const pane = new Pane();
  const container = element('pane', HTMLElement);
  const host = new AddInHost({ grid, store, container, manifest, folder, pane });
  const files = new Files({ grid, store }, host, manifest.namespace);
  const keeper = new Keeper({ grid, store });
  files.acceptDrops(gridElement);
  showHoverMessages({ grid, store }, host, gridElement);
  new ChartLayer({ grid, store });
  new TableFormulas({ grid, store });
  const ready = firstWorkbook(grid, store, host, keeper);
  window.preview = new PreviewApi({ ready, document: { grid, store }, host, pane, files, keeper });
  offerCommands(host, files, keeper);
  await ready;
}

/** The workbook of the last visit, or the example that the add-in brings; without either an empty one. */
async function firstWorkbook(
  grid: Grid,
  store: DocumentStore,
  host: AddInHost,
  keeper: Keeper,
): Promise<void> {
  await host.registerFunctions();
  const saved = await keeper.read();
  if (saved !== null) {
    grid.load(saved.workbook);
    store.replace(saved.document);
  }
  await host.loadAddIn();
  if (saved === null) await insertSample(host);
  // What spilled is not in the cells of a workbook that is kept, and loading one is no edit to wait for.
  else await grid.calculation.recalculateAll();
  await grid.calculation.settled();
  grid.forgetUndoSteps();
  keeper.start();
}

async function insertSample(host: AddInHost): Promise<void> {
  await host.window?.tradeDrivers?.insertSample();
}

function offerCommands(host: AddInHost, files: Files, keeper: Keeper): void {
  addCommand('Open', 'Open an .xlsx file; you can also drop one on the sheet', () => {
    files.chooseAndOpen();
  });
  addCommand('Download', 'Save the workbook as an .xlsx file', () => files.download());
  addCommand('Sample workbook', 'Insert the sheets of the sample workbook', () => insertSample(host));
  addCommand('Start fresh', 'Forget this workbook and begin again with the sample', async () => {
    await keeper.forget();
    location.reload();
  });
  const blanks = element('blanks', HTMLSelectElement);
  blanks.addEventListener('change', () => {
    void window.preview.setBlankRule(blanks.value === 'web' ? 'web' : 'desktop');
  });
}

function labelPage(manifest: AddInManifest): void {
  document.title = `${manifest.name}: preview workbook`;
  element('pane-title', HTMLHeadingElement).textContent = manifest.name;
  const button = element('add-in', HTMLButtonElement);
  const image = button.querySelector('img');
  const label = button.querySelector('span');
  if (image !== null) {
    image.hidden = manifest.button.iconPath === '';
    if (!image.hidden) image.src = folder + manifest.button.iconPath;
  }
  if (label !== null) label.textContent = manifest.button.label || manifest.name;
  button.title = manifest.button.tip;
  button.hidden = false;
}

startPage().catch((error: unknown) => {
  console.error(error);
  showMessage(error instanceof Error ? error.message : String(error));
});
