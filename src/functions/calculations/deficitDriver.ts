import type { Assumptions } from '../../core/drivers/assumptions';
import {
  attributionNotes,
  balanceChange,
  balancePath,
  type BalanceChange,
  type Path,
} from '../../core/drivers/deficitDriver';
import { resolveAssumptions } from '../../core/drivers/estimatedAssumptions';
import { priceVolumeChange, type PriceVolumeChange } from '../../core/drivers/priceVolume';
import { driverRefusals } from '../../core/drivers/refusals';
import { readTradeData, type TradeData } from '../../core/drivers/tradeData';
import type { Note } from '../../core/note';
import { LabelledTable } from '../../core/table/labelledTable';
import { readOption, readSingle } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { causesTable, driversTable, priceVolumeTable, seriesTable } from './deficitDriverTables';
import { verdictTable } from './deficitDriverVerdict';

export type DeficitDriverView = 'drivers' | 'causes' | 'verdict' | 'series' | 'price-volume';

/** What a call of DEFICITDRIVER is about, for its cells and its explanation. */
export interface DeficitDriverResult {
  readonly view: DeficitDriverView;
  readonly data: TradeData;
  readonly assumptions: Assumptions;
  readonly change: BalanceChange;
  readonly path: Path;
  /** Undefined where a price is not given; the view price-volume refuses then. */
  readonly priceVolume: PriceVolumeChange | undefined;
  readonly notes: readonly Note[];
}

type Parameter = 'data' | 'from' | 'to' | 'view' | 'assumptions';

export const deficitDriverCalculation: Calculation<Parameter, DeficitDriverResult> = {
  parameters: ['data', 'from', 'to', 'view', 'assumptions'],

  evaluate(given) {
    const view = readOption('view', given.view, ['drivers', 'causes', 'verdict', 'series', 'price-volume']);
    const table = LabelledTable.read('data', required(given.data));
    const data = readTradeData(table, readSingle('from', given.from), readSingle('to', given.to));
    const assumptions = resolveAssumptions('assumptions', given.assumptions, table, data);
    const change = balanceChange(data, assumptions);
    const priceVolume = priceVolumeChange(change.before, change.after);
    if (view === 'price-volume' && priceVolume === undefined) {
      throw driverRefusals.pricesNeeded({ place: { argument: 'data' } });
    }
    const path = balancePath(data, assumptions);
    return {
      view,
      data,
      assumptions,
      change,
      path,
      priceVolume,
      notes: [...data.notes, ...assumptions.notes, ...attributionNotes(change, assumptions, path)],
    };
  },

  spill(result) {
    switch (result.view) {
      case 'drivers':
        return driversTable(result);
      case 'causes':
        return causesTable(result);
      case 'verdict':
        return verdictTable(result);
      case 'series':
        return seriesTable(result);
      case 'price-volume':
        return priceVolumeTable(result);
    }
  },
};
