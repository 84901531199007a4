import annual from './us-annual.csv';
import goodsServices from './us-goods-services.csv';
import products from './us-import-products.csv';
import partners from './us-partners.csv';
import { sampleText as text } from '../../text/paneSample';
import {
  workedOnAnnual,
  workedOnGoodsServices,
  workedOnPartners,
  workedOnProducts,
  type WorkedFormula,
} from './workedFormulas';

/** One sheet of the sample workbook. */
export interface SampleSheet {
  readonly name: string;
  /** Labels in the first row, units in brackets; figures below. */
  readonly table: readonly (readonly (string | number)[])[];
  /** One number format per column of the table. */
  readonly numberFormats: readonly string[];
  /** Lines below the table: source and meaning. */
  readonly notes: readonly string[];
  readonly worked: readonly WorkedFormula[];
}

const whole = '0';
const oneDecimal = '#,##0.0';
const grouped = '#,##0';

const bn = 'USD bn';
const million = 'USD million';
const index = '2017 = 100';

/** The sheets of the sample workbook, with real figures of the United States. */
export function sampleSheets(): readonly SampleSheet[] {
  return [
    {
      name: 'Annual',
      ...tableOf(annual, [
        ['Year', undefined, whole],
        ['Exports', bn, oneDecimal],
        ['Imports', bn, oneDecimal],
        ['Export price', index, oneDecimal],
        ['Import price', index, oneDecimal],
        ['Domestic demand', 'bn 2017 USD', oneDecimal],
        ['Foreign demand', index, oneDecimal],
        ['Domestic price', index, oneDecimal],
        ['Foreign price', index, oneDecimal],
        ['Exchange rate', index, oneDecimal],
        ['GDP', bn, oneDecimal],
        ['Primary income', bn, oneDecimal],
        ['Secondary income and other', bn, oneDecimal],
        ['Current account', bn, oneDecimal],
        ['Government balance', bn, oneDecimal],
        ['Private investment', bn, oneDecimal],
        ['Net foreign assets', bn, oneDecimal],
      ]),
      notes: [text.sourceAnnual, text.annualMeaning, text.annualResidual],
      worked: workedOnAnnual(),
    },
    {
      name: 'GoodsServices',
      ...tableOf(goodsServices, [
        ['Year', undefined, whole],
        ['Goods exports', million, grouped],
        ['Goods imports', million, grouped],
        ['Services exports', million, grouped],
        ['Services imports', million, grouped],
        ['Published balance', million, grouped],
      ]),
      notes: [text.sourceGoodsServices, text.goodsServicesMeaning],
      worked: workedOnGoodsServices(),
    },
    {
      name: 'Products',
      ...tableOf(products, [
        ['Year', undefined, whole],
        ['Petroleum price', index, oneDecimal],
        ['Other price', index, oneDecimal],
        ['Petroleum quantity', 'bn 2017 USD', oneDecimal],
        ['Other quantity', 'bn 2017 USD', oneDecimal],
      ]),
      notes: [text.sourceProducts, text.productsMeaning],
      worked: workedOnProducts(),
    },
    {
      name: 'Partners',
      ...tableOf(partners, [
        ['Partner', undefined, '@'],
        ['Exports 2017', million, oneDecimal],
        ['Imports 2017', million, oneDecimal],
        ['Exports 2022', million, oneDecimal],
        ['Imports 2022', million, oneDecimal],
      ]),
      notes: [text.sourcePartners],
      worked: workedOnPartners(),
    },
  ];
}

type Column = readonly [label: string, unit: string | undefined, numberFormat: string];

function tableOf(csv: string, columns: readonly Column[]): Pick<SampleSheet, 'table' | 'numberFormats'> {
  const [labels = [], ...lines] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const expected = columns.map(([label]) => label);
  if (labels.join() !== expected.join()) throw new Error(`Unexpected columns: ${labels.join()}`);
  return {
    table: [
      columns.map(([label, unit]) => (unit === undefined ? label : `${label} (${unit})`)),
      ...lines.map((line) =>
        line.map((cell, column) => (columns[column]?.[2] === '@' ? cell : Number(cell))),
      ),
    ],
    numberFormats: columns.map(([, , numberFormat]) => numberFormat),
  };
}

/** A name that no sheet has yet: "Annual", then "Annual 2". Excel compares names without case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
