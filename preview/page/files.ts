import { NamedItemCollection } from '../workbook/names';
import { findPlace, type HostDocument } from '../workbook/hostDocument';
import { Range } from '../workbook/range';
import type { OpenedFile } from '../xlsx/read';
import { readFile } from '../xlsx/read';
import { writeFile } from '../xlsx/write';
import type { AddInHost } from './addInHost';
import { showMessage } from './layout';

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens and saves .xlsx files. */
export class Files {
  readonly #document: HostDocument;
  readonly #host: AddInHost;
  readonly #namespace: string;

  constructor(document: HostDocument, host: AddInHost, namespace: string) {
    this.#document = document;
    this.#host = host;
    this.#namespace = namespace;
  }

  /** Replaces the workbook by the one in the file; a file that cannot be read changes nothing. */
  async open(name: string, content: ArrayBuffer): Promise<boolean> {
    let opened: OpenedFile;
    try {
      opened = await readFile(content, name.replace(/\.xlsx$/i, ''), this.#namespace);
    } catch (error) {
      console.error(error);
      const cure = isCompoundFile(content)
        ? ' It has a password or is of the old type .xls: save it in Excel as .xlsx without a password.'
        : '';
      showMessage(`"${name}" could not be read as an Excel workbook (.xlsx). Nothing was changed.${cure}`);
      return false;
    }
    await this.#show(opened);
    showMessage(`Opened ${name}.`);
    return true;
  }

  async save(): Promise<{ name: string; content: Uint8Array }> {
    await this.#document.grid.calculation.settled();
    const content = await writeFile(this.#document, this.#namespace);
    return { name: `${this.#document.grid.workbook.getName()}.xlsx`, content };
  }

  async download(): Promise<void> {
    const { name, content } = await this.save();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: fileType }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  chooseAndOpen(): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,${fileType}`;
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file !== undefined) void this.#openFile(file);
    });
    input.click();
  }

  /** A file dropped anywhere on the grid is opened; the engine must not see it as a picture. */
  acceptDrops(target: HTMLElement): void {
    target.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      },
      { capture: true },
    );
    target.addEventListener(
      'drop',
      (event) => {
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        void this.#openFile(file);
      },
      { capture: true },
    );
  }

  async #openFile(file: File): Promise<void> {
    await this.open(file.name, await file.arrayBuffer());
  }

  async #show({ workbook, document: stored, names }: OpenedFile): Promise<void> {
    const { grid, store } = this.#document;
    grid.load(workbook);
    store.replace(stored);
    const collection = new NamedItemCollection(this.#document, null);
    for (const { name, reference } of names) {
      const { sheet, area } = findPlace(this.#document, reference, grid.activeSheet());
      collection.add(name, new Range(this.#document, sheet, area));
    }
    grid.forgetUndoSteps();
    await this.#host.loadAddIn();
  }
}

/** The container of workbooks with a password and of those before 2007. */
const compoundFileMark = [0xd0, 0xcf, 0x11, 0xe0];

function isCompoundFile(content: ArrayBuffer): boolean {
  const start = new Uint8Array(content).subarray(0, compoundFileMark.length);
  return compoundFileMark.every((byte, index) => start[index] === byte);
}
