import type { Cell } from '../../core/cell';
import { externalPosition, type ExternalPosition } from '../../core/position/externalPosition';
import { readPosition } from '../../core/position/positionData';
import type { PositionRow } from '../../core/position/positionRow';
import { LabelledTable } from '../../core/table/labelledTable';
import { readNumber, type NumberOption } from '../../core/table/numberOption';
import type { Period } from '../../core/table/periods';
import { required, type Calculation } from '../calculation';
import { figureCell } from '../shape';

/** What a call of EXTERNALPOSITION is about, for its cells and its explanation. */
export type ExternalPositionResult = ExternalPosition;

type Parameter = 'data' | 'horizon' | 'growth' | 'return';

const rate: NumberOption = {
  takes: 'a rate a year from -50 % to 50 %, such as 0.04 or 4 %',
  accepts: (value) => Math.abs(value) <= 0.5,
};

export const externalPositionCalculation: Calculation<Parameter, ExternalPositionResult> = {
  parameters: ['data', 'horizon', 'growth', 'return'],

  evaluate(given) {
    const horizon = readNumber('horizon', given.horizon, {
      takes: 'a number of years, a whole number from 1 to 100',
      accepts: (value) => Number.isInteger(value) && value >= 1 && value <= 100,
    });
    const rates = {
      growth: readNumber('growth', given.growth, rate),
      return: readNumber('return', given.return, rate),
    };
    const data = readPosition(LabelledTable.read('data', required(given.data)));
    return externalPosition(data, rates, horizon);
  },

  spill({ data, rows, returnBasis, projection }) {
    const columns = [
      position,
      ...(data.gdp ? [ratio] : []),
      ...changes,
      ...(data.gdp ? ratios : []),
      ...(returnBasis === undefined ? [] : tradeRatios),
    ];
    const line = (period: Cell, row: PositionRow): Cell[] => [
      period,
      ...columns.map(([, of]) => figureCell(of(row))),
    ];
    const newest = data.periods.at(-1);
    return [
      ['Period', ...columns.map(([head]) => head)],
      ...rows.map((row, at) => line(data.periods[at]?.cell ?? '', row)),
      ...(projection && newest
        ? projection.rows.map((row, at) => line(yearsLater(newest, at + 1), row))
        : []),
    ];
  },
};

type Column = readonly [string, (row: PositionRow) => number];

const position: Column = ['Net position', (row) => row.position];
const ratio: Column = ['% of GDP', (row) => row.ratio];
const changes: readonly Column[] = [
  ['Flow', (row) => row.flow],
  ['Valuation', (row) => row.valuation],
];
const ratios: readonly Column[] = [
  ['Growth %', (row) => row.growth],
  ['Current account % GDP', (row) => row.account],
  ['Stabilising current account % GDP', (row) => row.stableAccount],
  ['Current account gap', (row) => row.account - row.stableAccount],
];
const tradeRatios: readonly Column[] = [
  ['Return %', (row) => row.return],
  ['Trade balance % GDP', (row) => row.tradeBalance],
  ['Stabilising trade balance % GDP', (row) => row.stableTradeBalance],
  ['Trade balance gap', (row) => row.tradeBalance - row.stableTradeBalance],
];

/** The label of a period some years after another: 2030, 2030Q4, otherwise "2024 + 6 years". */
export function yearsLater({ cell, text }: Period, years: number): string | number {
  if (typeof cell === 'number' && text === String(cell)) return cell + years;
  const moved = text.replace(/\b\d{4}(?=\D|$)/, (year) => String(Number(year) + years));
  return moved === text ? `${text} + ${years} years` : moved;
}
