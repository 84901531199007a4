import { assumptionNames } from '../../core/drivers/assumptions';
import { elasticitySets, type Elasticities } from '../../core/drivers/elasticitySets';
import { columnLetters } from '../../functions/addresses';
import { sharingText as text } from '../../text/paneSharing';
import { literalText } from '../actions/literalText';

/** Names that formulas use. They are keys and are not translated. */
export const assumptionsSheetName = 'Trade assumptions';
export const assumptionsName = 'TradeAssumptions';
export const setName = 'TradeElasticitySet';
export const setsName = 'TradeElasticitySets';

/** A cell as it is entered. */
type Entry = string | number;

/** What the sheet holds and which of its cells have names. */
export interface AssumptionsSheet {
  readonly cells: readonly (readonly Entry[])[];
  /** Rows in bold, counted from 0. */
  readonly headers: readonly number[];
  /** Where a reader writes: the set and the own values, as addresses. */
  readonly inputs: readonly string[];
  /** Address on the sheet by defined name. */
  readonly names: Readonly<Record<string, string>>;
}

const keys: Readonly<Record<string, keyof Elasticities>> = {
  'Import income elasticity': 'importIncome',
  'Export income elasticity': 'exportIncome',
  'Import price elasticity': 'importPrice',
  'Export price elasticity': 'exportPrice',
  'Tariff elasticity': 'tariff',
  'Pass-through': 'passThrough',
  'Pricing to market': 'pricingToMarket',
  Displacement: 'displacement',
};

const width = Math.max(5, elasticitySets.length + 1);

/**
 * Lays the sheet out: the set in use, a row for each assumption with its value in use, the published sets,
 * and their citations. A value in use is the reader's own where one is written, else that of the set.
 */
export function assumptionsSheet(): AssumptionsSheet {
  const setRow = 3;
  const firstValue = 6;
  const firstPublished = firstValue + assumptionNames.length + 2;
  const setHeader = firstPublished - 1;
  const lastSet = columnLetters(elasticitySets.length);
  const cells: Entry[][] = [
    [text.assumptionsTitle],
    [text.assumptionsExplained({ name: assumptionsName })],
    [],
    [
      text.setInUse,
      elasticitySets[0].name,
      text.setChoices({ names: elasticitySets.map(({ name }) => name) }),
    ],
    [],
    Object.values(text.assumptionColumns),
    ...assumptionNames.map((name, index) => {
      const row = firstPublished + index + 1;
      const set = `INDEX($B$${row}:$${lastSet}$${row},MATCH($B$${setRow + 1},$B$${setHeader + 1}:$${lastSet}$${setHeader + 1},0))`;
      return [
        name,
        valueInUse(name, set, `C${firstValue + index + 1}`),
        '',
        '',
        text.assumptionNotes[noteKey(name)],
      ];
    }),
    [],
    [text.publishedSets, ...elasticitySets.map(({ name }) => name)],
    ...assumptionNames.map((name) => [
      name,
      ...elasticitySets.map((set) => publishedValue(name, set.elasticities)),
    ]),
    [],
    [text.setColumns.name, text.setColumns.citation, '', '', text.setColumns.remark],
    ...elasticitySets.map(({ name, citation, remark }) => [name, citation, '', '', remark]),
    [],
    [text.assumptionsHistory],
  ];
  const lastValue = firstValue + assumptionNames.length;
  const lastPublished = firstPublished + assumptionNames.length;
  return {
    cells: cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')].map(entered)),
    headers: [0, firstValue - 1, setHeader, lastPublished + 1],
    inputs: [`B${setRow + 1}`, `C${firstValue + 1}:C${lastValue}`],
    names: {
      [assumptionsName]: `A${firstValue + 1}:B${lastValue}`,
      [setName]: `B${setRow + 1}`,
      [setsName]: `A${setHeader + 1}:${lastSet}${lastPublished}`,
    },
  };
}

/**
 * The formula of a value in use. An assumption that the default set leaves out or sets to 0 stays empty
 * unless another value applies: the functions then use the default, and a 0 would be questioned as a
 * blank cell.
 */
function valueInUse(name: string, set: string, own: string): string {
  const standard = valueOf(name, elasticitySets[0].elasticities);
  const ofSet =
    standard === undefined || standard === 0 ? `IF(ISTEXT(${set}),"",IF(${set}=0,"",${set}))` : set;
  return `=IF(${own}="",${ofSet},${own})`;
}

function valueOf(name: string, elasticities: Elasticities): number | undefined {
  const key = keys[name];
  if (key === undefined) throw new Error(`No elasticity has the name ${name}.`);
  return elasticities[key];
}

function publishedValue(name: string, elasticities: Elasticities): Entry {
  return valueOf(name, elasticities) ?? text.asImportPrice;
}

function noteKey(name: string): keyof Elasticities {
  const key = keys[name];
  if (key === undefined) throw new Error(`No note is written for ${name}.`);
  return key;
}

function entered(cell: Entry): Entry {
  return typeof cell === 'number' || cell.startsWith('=') ? cell : literalText(cell);
}
