import {
  comparativeAdvantage,
  exportShares,
  matchProducts,
  notesOnProducts,
  type AdvantageMeasure,
  type ProductExports,
} from '../../core/comparative-advantage/comparativeAdvantage';
import type { Note } from '../../core/note';
import { NumberBlock } from '../../core/table/numberBlock';
import { readOption } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { figureCells, shapeLike, spillMeasures } from '../shape';

/** What a call of COMPARATIVEADVANTAGE is about, for its cells and its explanation. */
export interface ComparativeAdvantageResult {
  readonly measure: AdvantageMeasure | 'all';
  readonly exports: ProductExports;
  readonly notes: readonly Note[];
}

type Parameter = 'countryExports' | 'worldExports' | 'measure';

export const comparativeAdvantageCalculation: Calculation<Parameter, ComparativeAdvantageResult> = {
  parameters: ['countryExports', 'worldExports', 'measure'],

  evaluate(given) {
    const measure = readOption('measure', given.measure, ['rca', 'symmetric', 'normalized', 'all']);
    const country = NumberBlock.read('countryExports', required(given.countryExports), { sign: 'flow' });
    const world = NumberBlock.read('worldExports', required(given.worldExports), {
      sign: 'flow',
    }).requireShapeOf(country);
    if (measure === 'all') country.requireOneSeries();
    const exports = matchProducts(country, world);
    return { measure, exports, notes: notesOnProducts(exports) };
  },

  spill({ measure, exports }) {
    const { country } = exports;
    if (measure !== 'all') return shapeLike(country, comparativeAdvantage(exports, measure));
    const shares = Array.from(country.values.keys(), (index) => exportShares(exports, index));
    const column = (head: string, figures: Float64Array) => ({ head, cells: figureCells(figures) });
    return spillMeasures(country, [
      column(
        'Country share %',
        Float64Array.from(shares, (share) => 100 * share.country),
      ),
      column(
        'World share %',
        Float64Array.from(shares, (share) => 100 * share.world),
      ),
      column('RCA', comparativeAdvantage(exports, 'rca')),
      column('Symmetric RCA', comparativeAdvantage(exports, 'symmetric')),
      column('Normalized RCA', comparativeAdvantage(exports, 'normalized')),
    ]);
  },
};
