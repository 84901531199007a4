import { sampleText as text } from '../../text/paneSample';

/** A formula on a sample sheet, with the caption above it. */
export interface WorkedFormula {
  /** Row and column of the caption, from 0; the formula stands below it. */
  readonly row: number;
  readonly column: number;
  readonly caption: string;
  readonly formula: string;
  /** How many rows the result may spill over. */
  readonly rows: number;
  /** The columns of the result. Several columns are a table with its head in the first row. */
  readonly columns: readonly { readonly numberFormat: string; readonly width: number }[];
  /** Number formats of the last row of the result, where it holds something else than the rows above. */
  readonly lastRow?: readonly string[];
  /** The cell that is selected when the sample is in place. */
  readonly isFirst?: true;
}

const words = 'General';
const amount = '#,##0.0';
const grouped = '#,##0';
const ratio = '0.00';
const share = '0%';

/** Results below one another share their columns, and so the widths. */
const driverWidths = [234, 78, 86, 72, 72, 72, 96, 72];
const savingWidths = [330, 72, 72, 72, 84, 84, 84, 132];
const scorecardWidths = [204, 318, 60, 60, 60, 414, 294];
const partnerWidths = [108, 78, 78, 78, 78, 84];
const balanceWidths = [60, 78, 78, 84, 60];
const besideWidth = 66;

type Column = WorkedFormula['columns'][number];

function columnsOf(widths: readonly number[], numberFormats: readonly string[]): readonly Column[] {
  return numberFormats.map((numberFormat, index) => ({ numberFormat, width: widths[index] ?? besideWidth }));
}

/** The balance and the terms of trade stand beside their years; the other questions to the right of them. */
export function workedOnAnnual(): readonly WorkedFormula[] {
  const beside = { row: 0, rows: 45, columns: columnsOf([besideWidth], [amount]) };
  return [
    { ...beside, column: 18, caption: text.balance, formula: '=TRADE.TRADEBALANCE(B2:B46, C2:C46)' },
    { ...beside, column: 19, caption: text.termsOfTrade, formula: '=TRADE.TERMSOFTRADE(D2:D46, E2:E46)' },
    {
      row: 0,
      column: 21,
      caption: text.drivers,
      formula: '=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000)',
      rows: 16,
      columns: columnsOf(driverWidths, [words, words, words, amount, amount, amount, share, ratio]),
      isFirst: true,
    },
    {
      row: 19,
      column: 21,
      caption: text.verdict,
      formula: '=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000, "verdict")',
      rows: 10,
      columns: columnsOf(driverWidths, [words, words]),
    },
    {
      row: 32,
      column: 21,
      caption: text.imports,
      formula: '=TRADE.IMPORTDRIVER(A1:Q46, 1997, 2000)',
      rows: 10,
      columns: columnsOf(driverWidths, [words, ratio, amount, share, share, share, ratio]),
      // The break-even elasticity with its range, below shares.
      lastRow: [words, ratio, words, words, ratio, ratio, words],
    },
    {
      row: 0,
      column: 30,
      caption: text.saving,
      formula: '=TRADE.SAVINGGAP(A1:Q46, 1997, 2000)',
      rows: 12,
      columns: columnsOf(savingWidths, [words, amount, amount, amount, ratio, ratio, ratio, words]),
    },
    {
      row: 0,
      column: 39,
      caption: text.scorecard,
      formula: '=TRADE.SCORECARD(A1:Q46, 1997, 2006)',
      rows: 10,
      columns: columnsOf(scorecardWidths, [words, words, amount, amount, amount, words, words]),
    },
  ];
}

export function workedOnGoodsServices(): readonly WorkedFormula[] {
  return [
    {
      row: 0,
      column: 7,
      caption: text.currentAccount,
      formula: '=TRADE.CURRENTACCOUNT(A1:F27)',
      rows: 27,
      columns: columnsOf(balanceWidths, ['0', grouped, grouped, grouped, words]),
    },
  ];
}

export function workedOnProducts(): readonly WorkedFormula[] {
  return [
    {
      row: 0,
      column: 6,
      caption: text.priceIndex,
      formula: '=TRADE.PRICEINDEX(B2:C36, D2:E36, "fisher", "chained")',
      rows: 35,
      columns: columnsOf([120], [amount]),
    },
  ];
}

export function workedOnPartners(): readonly WorkedFormula[] {
  return [
    {
      row: 0,
      column: 6,
      caption: text.partnerShift,
      formula: '=TRADE.PARTNERSHIFT(A2:A17, C2:C17, E2:E17)',
      rows: 20,
      columns: columnsOf(partnerWidths, [words, amount, amount, amount, amount, amount]),
    },
    {
      row: 0,
      column: 13,
      caption: text.concentration,
      formula: '=TRADE.CONCENTRATION(E2:E17)',
      rows: 1,
      columns: columnsOf([186], ['0.000']),
    },
  ];
}
