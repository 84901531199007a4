import type { Cells } from '../../core/cell';
import type { Note } from '../../core/note';
import { NumberBlock, requireArgument } from '../../core/table/numberBlock';
import { readOption } from '../../core/table/options';
import { baseLevels, readBase } from '../../core/terms-of-trade/base';
import {
  notesOnIndices,
  rebased,
  termsOfTrade,
  type TermsOfTradeMeasure,
  type TradeIndices,
} from '../../core/terms-of-trade/termsOfTrade';
import { required, type Calculation } from '../calculation';
import { figureCells, shapeLike, spillMeasures } from '../shape';

/** What a call of TERMSOFTRADE is about, for its cells and its explanation. */
export interface TermsOfTradeResult {
  readonly measure: TermsOfTradeMeasure | 'all';
  readonly indices: TradeIndices;
  readonly notes: readonly Note[];
}

type Parameter = 'exportPrices' | 'importPrices' | 'measure' | 'base' | 'exportVolumes' | 'importVolumes';

export const termsOfTradeCalculation: Calculation<Parameter, TermsOfTradeResult> = {
  parameters: ['exportPrices', 'importPrices', 'measure', 'base', 'exportVolumes', 'importVolumes'],

  evaluate(given) {
    const measure = readOption('measure', given.measure, ['net', 'income', 'gross', 'change', 'all']);
    const exportPrices = NumberBlock.read('exportPrices', required(given.exportPrices), { sign: 'positive' });
    const readLike = (argument: string, cells: Cells) =>
      NumberBlock.read(argument, cells, { sign: 'positive' }).requireShapeOf(exportPrices);
    const readVolumes = (argument: 'exportVolumes' | 'importVolumes', needed: boolean) => {
      const cells = needed
        ? requireArgument(
            argument,
            given[argument],
            `The measure ${measure} is made of volumes. Give ${argument}: trade at constant prices, or an index of it.`,
          )
        : given[argument];
      return cells && readLike(argument, cells);
    };
    const indices: TradeIndices = {
      exportPrices,
      importPrices: readLike('importPrices', required(given.importPrices)),
      exportVolumes: readVolumes('exportVolumes', measure === 'income' || measure === 'gross'),
      importVolumes: readVolumes('importVolumes', measure === 'gross'),
      base: readBase(given.base, exportPrices.periods, true),
    };
    if (measure === 'all') exportPrices.requireOneSeries();
    requireBaseFigures(indices);
    return { measure, indices, notes: notesOnIndices(indices) };
  },

  spill({ measure, indices }) {
    return measure === 'all'
      ? spillAll(indices)
      : shapeLike(indices.exportPrices, termsOfTrade(indices, measure));
  },
};

/** Refuses a base period without figures before anything is shaped, for every series that is given. */
function requireBaseFigures({
  base,
  exportPrices,
  importPrices,
  exportVolumes,
  importVolumes,
}: TradeIndices) {
  if (base === undefined) return;
  for (const series of [exportPrices, importPrices, exportVolumes, importVolumes]) {
    if (series) baseLevels(series, base);
  }
}

/** The prices as they are divided, and every measure that the inputs allow. */
function spillAll(indices: TradeIndices): Cells {
  const { exportPrices, importPrices, exportVolumes, importVolumes, base } = indices;
  const measure = (head: string, name: TermsOfTradeMeasure) => ({
    head,
    cells: figureCells(termsOfTrade(indices, name)),
  });
  return spillMeasures(exportPrices, [
    { head: 'Export price', cells: figureCells(rebased(exportPrices, base)) },
    { head: 'Import price', cells: figureCells(rebased(importPrices, base)) },
    measure('Terms of trade', 'net'),
    measure('Change %', 'change'),
    ...(exportVolumes ? [measure('Income terms of trade', 'income')] : []),
    ...(exportVolumes && importVolumes ? [measure('Gross barter terms of trade', 'gross')] : []),
  ]);
}
