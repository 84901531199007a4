import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  Univer,
  mergeLocales,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingTexts from '@univerjs/preset-sheets-drawing/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import { keepTypes } from './keepTypes';
import { UndoSteps } from './undoSteps';

export interface Spreadsheet {
  api: FUniver;
  injector: Injector;
  undoSteps: UndoSteps;
}

/** Starts the spreadsheet engine in a container of the page. */
export function createSpreadsheet(container: HTMLElement): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, drawingTexts) },
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (...parts: ConstructorParameters<typeof UndoSteps>) => new UndoSteps(...parts),
          deps: [IUniverInstanceService, ICommandService, IContextService],
        },
      ],
    ],
  });
  const presets = [UniverSheetsCorePreset({ container, ribbonType: 'classic' }), UniverSheetsDrawingPreset()];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const injector = univer.__getInjector();
  const undoSteps = injector.get(IUndoRedoService);
  if (!(undoSteps instanceof UndoSteps)) throw new Error('The engine undoes in a way of its own.');
  const api = FUniver.newAPI(univer);
  followColorScheme(api);
  keepTypes(api, injector);
  return { api, injector, undoSteps };
}

/** The sheet is dark where the pane beside it is. */
function followColorScheme(api: FUniver): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  api.toggleDarkMode(dark.matches);
  dark.addEventListener('change', ({ matches }) => {
    api.toggleDarkMode(matches);
  });
}

const newSheetSize = { rowCount: 1000, columnCount: 60 } as const;

/** A workbook with one empty sheet, as Excel opens it. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: 'Book1',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', ...newSheetSize } },
  };
}
