import './page.css';
import { Grid } from '../grid/grid';
import { DocumentStore } from '../workbook/documentStore';
import { AddInHost } from './addInHost';
import { element, Pane, showMessage } from './layout';
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
  const grid = new Grid(element('grid', HTMLDivElement));
  const store = new DocumentStore();
  const pane = new Pane();
  labelPage(manifest);
  const container = element('pane', HTMLElement);
  const host = new AddInHost({ grid, store, container, manifest, folder, pane });
  const ready = host.start().then(() => insertSample(host, grid));
  window.preview = new PreviewApi(ready, { grid, store }, host, pane);
  const blanks = element('blanks', HTMLSelectElement);
  blanks.addEventListener('change', () => {
    void window.preview.setBlankRule(blanks.value === 'web' ? 'web' : 'desktop');
  });
  await ready;
}

/** The add-in brings its own example; without one the workbook stays empty. */
async function insertSample(host: AddInHost, grid: Grid): Promise<void> {
  await host.window?.tradeDrivers?.insertSample?.();
  await grid.calculation.settled();
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
