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
  /** The columns of the result. */
  readonly columns: readonly { readonly numberFormat: string; readonly width: number }[];
  /** Number formats of the last row of the result, where it holds something else than the rows above. */
  readonly lastRow?: readonly string[];
  /** The cell that is selected when the sample is in place. */
  readonly isFirst?: true;
}

/** How wide columns must be for every formula that spills into them. */
export function widthsOf(worked: readonly WorkedFormula[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { column, columns } of worked) {
    columns.forEach(({ width }, index) => {
      widths.set(column + index, Math.max(width, widths.get(column + index) ?? 0));
    });
  }
  return widths;
}

const words = { numberFormat: 'General', width: 96 };
const amount = { numberFormat: '#,##0.0', width: 84 };
const ratio = { numberFormat: '0.00', width: 84 };
const share = { numberFormat: '0%', width: 84 };
const names = { ...words, width: 186 };
const longNames = { ...words, width: 234 };
const sentence = { ...words, width: 330 };
const longSentence = { ...words, width: 390 };

/** The balance and the terms of trade stand beside their years; the other questions to the right of them. */
export function workedOnAnnual(): readonly WorkedFormula[] {
  const beside = { row: 0, rows: 45, columns: [{ ...amount, width: 96 }] };
  return [
    { ...beside, column: 18, caption: text.balance, formula: '=TRADE.TRADEBALANCE(B2:B46, C2:C46)' },
    { ...beside, column: 19, caption: text.termsOfTrade, formula: '=TRADE.TERMSOFTRADE(D2:D46, E2:E46)' },
    {
      row: 0,
      column: 21,
      caption: text.drivers,
      formula: '=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000)',
      rows: 16,
      columns: [longNames, words, words, amount, amount, amount, { ...share, width: 96 }, ratio],
      isFirst: true,
    },
    {
      row: 19,
      column: 21,
      caption: text.verdict,
      formula: '=TRADE.DEFICITDRIVER(A1:Q46, 1997, 2000, "verdict")',
      rows: 10,
      columns: [longNames, words],
    },
    {
      row: 32,
      column: 21,
      caption: text.imports,
      formula: '=TRADE.IMPORTDRIVER(A1:Q46, 1997, 2000)',
      rows: 10,
      columns: [names, ratio, amount, share, share, share, ratio],
      // The break-even elasticity with its range, below shares.
      lastRow: [words, ratio, words, words, ratio, ratio, words].map(({ numberFormat }) => numberFormat),
    },
    {
      row: 0,
      column: 30,
      caption: text.saving,
      formula: '=TRADE.SAVINGGAP(A1:Q46, 1997, 2000)',
      rows: 12,
      columns: [sentence, amount, amount, amount, ratio, ratio, ratio, words],
    },
    {
      row: 15,
      column: 30,
      caption: text.scorecard,
      formula: '=TRADE.SCORECARD(A1:Q46, 1997, 2006)',
      rows: 10,
      columns: [longNames, sentence, amount, amount, amount, longSentence, sentence],
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
      columns: [{ ...words, numberFormat: '0' }, amount, amount, amount, words],
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
      columns: [{ ...amount, width: 96 }],
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
      columns: [names, amount, amount, amount, amount, amount],
    },
    {
      row: 0,
      column: 13,
      caption: text.concentration,
      formula: '=TRADE.CONCENTRATION(E2:E17)',
      rows: 1,
      columns: [{ ...ratio, numberFormat: '0.000', width: 186 }],
    },
  ];
}
