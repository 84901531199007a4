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
  readonly alsoAccepted?: readonly string[];
  /** Recorded by some agencies with a minus sign; a series that is negative throughout is turned round. */
  readonly debit?: true;
}

const definitions = {
  exports: {
    label: 'Exports',
    kind: 'flow',
    alsoAccepted: ['exports of goods and services', 'x'],
  },
  imports: {
    label: 'Imports',
    kind: 'flow',
    alsoAccepted: ['imports of goods and services', 'm'],
    debit: true,
  },
  goodsExports: { label: 'Goods exports', kind: 'flow' },
  goodsImports: { label: 'Goods imports', kind: 'flow', debit: true },
  servicesExports: { label: 'Services exports', kind: 'flow' },
  servicesImports: { label: 'Services imports', kind: 'flow', debit: true },
  primaryIncome: {
    label: 'Primary income',
    kind: 'balance',
    alsoAccepted: ['net factor income', 'net income'],
  },
  secondaryIncome: {
    label: 'Secondary income',
    kind: 'balance',
    alsoAccepted: ['net transfers', 'secondary income and other'],
  },
  capitalAccount: { label: 'Capital account', kind: 'balance' },
  currentAccount: { label: 'Current account', kind: 'balance' },
  gdp: { label: 'GDP', kind: 'flow', alsoAccepted: ['nominal gdp'] },
  nonCompetingImports: {
    label: 'Non-competing imports',
    kind: 'flow',
    alsoAccepted: ['noncompeting imports'],
    debit: true,
  },
  exportPrice: {
    label: 'Export price',
    kind: 'index',
    alsoAccepted: ['export deflator', 'export price index'],
  },
  importPrice: {
    label: 'Import price',
    kind: 'index',
    alsoAccepted: ['import deflator', 'import price index'],
  },
  domesticPrice: {
    label: 'Domestic price',
    kind: 'index',
    alsoAccepted: ['home price', 'gdp deflator', 'gdp price index'],
  },
  foreignPrice: { label: 'Foreign price', kind: 'index' },
  domesticDemand: {
    label: 'Domestic demand',
    kind: 'volume',
    alsoAccepted: ['absorption', 'real domestic demand'],
  },
  governmentDemand: {
    label: 'Government demand',
    kind: 'volume',
  },
  foreignDemand: {
    label: 'Foreign demand',
    kind: 'volume',
    alsoAccepted: ['foreign gdp', 'world demand'],
  },
  realGdp: { label: 'Real GDP', kind: 'volume' },
  exportVolume: { label: 'Export volume', kind: 'volume' },
  importVolume: { label: 'Import volume', kind: 'volume' },
  exchangeRate: {
    label: 'Exchange rate',
    kind: 'exchange',
    alsoAccepted: ['nominal effective exchange rate', 'neer'],
  },
  realExchangeRate: {
    label: 'Real exchange rate',
    kind: 'exchange',
    alsoAccepted: ['reer', 'real effective exchange rate'],
  },
  tariff: {
    label: 'Tariff',
    kind: 'rate',
    alsoAccepted: ['average tariff'],
  },
  privateSaving: { label: 'Private saving', kind: 'balance' },
  privateInvestment: { label: 'Private investment', kind: 'balance' },
  governmentSaving: { label: 'Government saving', kind: 'balance' },
  governmentInvestment: { label: 'Government investment', kind: 'balance' },
  governmentBalance: {
    label: 'Government balance',
    kind: 'balance',
  },
  netPosition: {
    label: 'Net position',
    kind: 'balance',
    alsoAccepted: ['niip', 'net foreign assets'],
  },
  foreignAssets: { label: 'Foreign assets', kind: 'stock' },
  foreignLiabilities: {
    label: 'Foreign liabilities',
    kind: 'stock',
  },
  returnOnAssets: { label: 'Return on assets', kind: 'rate' },
  returnOnLiabilities: { label: 'Return on liabilities', kind: 'rate' },
  employment: { label: 'Employment', kind: 'count' },
  domesticOutput: { label: 'Domestic output', kind: 'flow' },
  reserves: { label: 'Reserves', kind: 'stock' },
  shortTermDebt: { label: 'Short-term debt', kind: 'stock' },
  fdiInflow: { label: 'FDI inflow', kind: 'balance' },
  outputGap: { label: 'Output gap', kind: 'rate' },
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

const unitInBrackets = /[([]([^()[\]]*)[)\]]\s*$/;

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
