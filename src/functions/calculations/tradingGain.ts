import type { Cell, Cells } from '../../core/cell';
import type { Note } from '../../core/note';
import { NumberBlock } from '../../core/table/numberBlock';
import {
  hasNoTrade,
  notesOnGain,
  referenceLevelOf,
  tradingGain,
  type TradingGain,
  type TradingGainInputs,
} from '../../core/terms-of-trade/tradingGain';
import { required, type Calculation } from '../calculation';
import { figureCell, spillMeasures, zeroDivision } from '../shape';

/** What a call of TRADINGGAIN is about, for its cells and its explanation. */
export interface TradingGainResult {
  readonly inputs: TradingGainInputs;
  readonly gain: TradingGain;
  readonly notes: readonly Note[];
}

type Parameter = 'exports' | 'imports' | 'exportPrices' | 'importPrices' | 'domesticPrices' | 'realGdp';

export const tradingGainCalculation: Calculation<Parameter, TradingGainResult> = {
  parameters: ['exports', 'imports', 'exportPrices', 'importPrices', 'domesticPrices', 'realGdp'],

  evaluate(given) {
    const exports = NumberBlock.read('exports', required(given.exports), { sign: 'flow' }).requireOneSeries();
    const positive = (argument: Parameter, cells: Cells) =>
      NumberBlock.read(argument, cells, { sign: 'positive' }).requireShapeOf(exports);
    const series = {
      exports,
      imports: NumberBlock.read('imports', required(given.imports), {
        sign: 'flow',
        turnNegative: true,
      }).requireShapeOf(exports),
      exportPrices: positive('exportPrices', required(given.exportPrices)),
      importPrices: positive('importPrices', required(given.importPrices)),
      domesticPrices: given.domesticPrices && positive('domesticPrices', given.domesticPrices),
      realGdp: given.realGdp && positive('realGdp', given.realGdp),
    };
    const { exportPrices, importPrices, domesticPrices } = series;
    const referenceLevel = referenceLevelOf([
      exportPrices,
      importPrices,
      ...(domesticPrices ? [domesticPrices] : []),
    ]);
    const inputs = { ...series, referenceLevel };
    return { inputs, gain: tradingGain(inputs), notes: notesOnGain(inputs) };
  },

  /** Plain ranges carry no period labels, so the periods are numbered. */
  spill({ inputs, gain }) {
    const column = (head: string, figures: Float64Array | undefined) =>
      figures
        ? [
            {
              head,
              cells: Array.from(figures, (figure, index) =>
                hasNoTrade(inputs, index) ? zeroDivision : figureCell(figure),
              ),
            },
          ]
        : [];
    return spillMeasures(inputs.exports, [
      { head: 'Period', cells: Array.from(gain.gain, (_, index): Cell => index + 1) },
      ...column('Trading gain', gain.gain),
      ...column('Terms-of-trade part', gain.realExchangeRatePart && gain.termsOfTradePart),
      ...column('Real-exchange-rate part', gain.realExchangeRatePart),
      ...column('% of previous real GDP', gain.shareOfGdp),
      ...column('Real GDI', gain.realIncome),
    ]);
  },
};
