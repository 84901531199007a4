/**
 * The series dictionary: which labels a labelled table may carry, and what is known of each series
 * (unit family, allowed signs). Labels are matched without case, surrounding blanks, or a unit in
 * brackets: "Exports (USD bn)" is `Exports`.
 */

/**
 * What a series measures. `flow`: currency per period, gross, above zero. `balance`: currency, any sign.
 * `index`: a price index, above zero. `volume`: a quantity or index of quantities, above zero.
 * `exchange`: an exchange rate index, above zero. `rate`: a ratio or percentage, any sign.
 * `stock`: currency at a point of time, zero or above. `count`: persons, above zero.
 */
export type SeriesKind = 'flow' | 'balance' | 'index' | 'volume' | 'exchange' | 'rate' | 'stock' | 'count';

interface SeriesDefinition {
  readonly label: string;
  readonly kind: SeriesKind;
  readonly means: string;
  readonly alsoAccepted?: readonly string[];
  /** Recorded by some agencies with a minus sign; a series that is negative throughout is turned round. */
  readonly debit?: true;
}

const definitions = {
  exports: {
    label: 'Exports',
    kind: 'flow',
    means: 'exports of goods and services',
    alsoAccepted: ['exports of goods and services', 'x'],
  },
  imports: {
    label: 'Imports',
    kind: 'flow',
    means: 'imports of goods and services',
    alsoAccepted: ['imports of goods and services', 'm'],
    debit: true,
  },
  goodsExports: { label: 'Goods exports', kind: 'flow', means: 'exports of goods' },
  goodsImports: { label: 'Goods imports', kind: 'flow', means: 'imports of goods', debit: true },
  servicesExports: { label: 'Services exports', kind: 'flow', means: 'exports of services' },
  servicesImports: { label: 'Services imports', kind: 'flow', means: 'imports of services', debit: true },
  primaryIncome: {
    label: 'Primary income',
    kind: 'balance',
    means: 'net factor income from abroad',
    alsoAccepted: ['net factor income', 'net income'],
  },
  secondaryIncome: {
    label: 'Secondary income',
    kind: 'balance',
    means: 'net transfers from abroad',
    alsoAccepted: ['net transfers', 'secondary income and other'],
  },
  capitalAccount: { label: 'Capital account', kind: 'balance', means: 'net capital transfers' },
  currentAccount: { label: 'Current account', kind: 'balance', means: 'current account balance' },
  gdp: { label: 'GDP', kind: 'flow', means: 'nominal GDP', alsoAccepted: ['nominal gdp'] },
  nonCompetingImports: {
    label: 'Non-competing imports',
    kind: 'flow',
    means: 'imports of goods that are not made at home',
    alsoAccepted: ['noncompeting imports'],
    debit: true,
  },
  exportPrice: {
    label: 'Export price',
    kind: 'index',
    means: 'price index of exports',
    alsoAccepted: ['export deflator', 'export price index'],
  },
  importPrice: {
    label: 'Import price',
    kind: 'index',
    means: 'price index of imports',
    alsoAccepted: ['import deflator', 'import price index'],
  },
  domesticPrice: {
    label: 'Domestic price',
    kind: 'index',
    means: 'price index of home products',
    alsoAccepted: ['home price', 'gdp deflator', 'gdp price index'],
  },
  foreignPrice: { label: 'Foreign price', kind: 'index', means: 'price index abroad, foreign currency' },
  domesticDemand: {
    label: 'Domestic demand',
    kind: 'volume',
    means: 'real domestic demand',
    alsoAccepted: ['absorption', 'real domestic demand'],
  },
  governmentDemand: {
    label: 'Government demand',
    kind: 'volume',
    means: 'real government demand, part of domestic demand',
  },
  foreignDemand: {
    label: 'Foreign demand',
    kind: 'volume',
    means: 'real demand abroad, weighted by partner',
    alsoAccepted: ['foreign gdp', 'world demand'],
  },
  realGdp: { label: 'Real GDP', kind: 'volume', means: 'GDP at constant prices' },
  exportVolume: { label: 'Export volume', kind: 'volume', means: 'exports at constant prices' },
  importVolume: { label: 'Import volume', kind: 'volume', means: 'imports at constant prices' },
  exchangeRate: {
    label: 'Exchange rate',
    kind: 'exchange',
    means: 'foreign currency per unit of domestic currency: up is an appreciation',
    alsoAccepted: ['nominal effective exchange rate', 'neer'],
  },
  realExchangeRate: {
    label: 'Real exchange rate',
    kind: 'exchange',
    means: 'real effective exchange rate: up is an appreciation',
    alsoAccepted: ['reer', 'real effective exchange rate'],
  },
  tariff: {
    label: 'Tariff',
    kind: 'rate',
    means: 'average tariff on fixed base weights: 0.05, or 5 for per cent',
    alsoAccepted: ['average tariff'],
  },
  privateSaving: { label: 'Private saving', kind: 'balance', means: 'saving of households and firms' },
  privateInvestment: { label: 'Private investment', kind: 'balance', means: 'private investment' },
  governmentSaving: { label: 'Government saving', kind: 'balance', means: 'saving of general government' },
  governmentInvestment: { label: 'Government investment', kind: 'balance', means: 'government investment' },
  governmentBalance: {
    label: 'Government balance',
    kind: 'balance',
    means: 'net lending of general government',
  },
  netPosition: {
    label: 'Net position',
    kind: 'balance',
    means: 'net international investment position',
    alsoAccepted: ['niip', 'net foreign assets'],
  },
  foreignAssets: { label: 'Foreign assets', kind: 'stock', means: 'claims on the rest of the world' },
  foreignLiabilities: {
    label: 'Foreign liabilities',
    kind: 'stock',
    means: 'liabilities to the rest of the world',
  },
  returnOnAssets: { label: 'Return on assets', kind: 'rate', means: 'return on foreign assets' },
  returnOnLiabilities: { label: 'Return on liabilities', kind: 'rate', means: 'cost of foreign liabilities' },
  employment: { label: 'Employment', kind: 'count', means: 'persons employed' },
  domesticOutput: { label: 'Domestic output', kind: 'flow', means: 'value of home production' },
  reserves: { label: 'Reserves', kind: 'stock', means: 'official reserve assets' },
  shortTermDebt: { label: 'Short-term debt', kind: 'stock', means: 'external debt due within a year' },
  fdiInflow: { label: 'FDI inflow', kind: 'balance', means: 'net inflow of foreign direct investment' },
  outputGap: { label: 'Output gap', kind: 'rate', means: 'output less its trend, per cent of trend' },
} as const satisfies Record<string, SeriesDefinition>;

/** The canonical name of a series in code. */
export type SeriesKey = keyof typeof definitions;

/** What the dictionary knows of each series. */
export const dictionary: Readonly<Record<SeriesKey, SeriesDefinition>> = definitions;

export const seriesKeys = Object.keys(definitions) as readonly SeriesKey[];

const byLabel = new Map<string, SeriesKey>();
for (const key of seriesKeys) {
  for (const label of [dictionary[key].label, ...(dictionary[key].alsoAccepted ?? [])]) {
    byLabel.set(label.toLowerCase(), key);
  }
}

/** Every label and other accepted spelling in lower case, with the canonical label. */
export const knownLabels: ReadonlyMap<string, string> = new Map(
  [...byLabel].map(([label, key]) => [label, dictionary[key].label]),
);

const unitInBrackets = /\s*[([]([^()[\]]*)[)\]]\s*$/;

/** A label without case, surrounding blanks and a unit in brackets at its end. */
export function normalizeLabel(label: string): string {
  return label.replace(unitInBrackets, '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The unit in brackets at the end of a label, if it has one: "USD bn" in "Exports (USD bn)". */
export function unitOfLabel(label: string): string | undefined {
  const unit = unitInBrackets.exec(label)?.[1]?.trim();
  return unit === '' ? undefined : unit;
}

/** The series a label names, or undefined for a label that is not in the dictionary. */
export function seriesOfLabel(label: string): SeriesKey | undefined {
  return byLabel.get(normalizeLabel(label));
}
