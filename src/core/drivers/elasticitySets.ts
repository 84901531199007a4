/**
 * What an attribution assumes about behaviour. Income elasticities are 0 or above, price elasticities 0 or
 * below, all on the logarithm of volume.
 */
export interface Elasticities {
  /** Per cent of import volume per per cent of domestic demand. */
  readonly importIncome: number;
  /** Per cent of export volume per per cent of foreign demand. */
  readonly exportIncome: number;
  /** Per cent of import volume per per cent of import price over domestic price. */
  readonly importPrice: number;
  /** Per cent of export volume per per cent of export price over foreign price, in one currency. */
  readonly exportPrice: number;
  /** Per cent of import volume per per cent of 1 + tariff; undefined: as the import price. */
  readonly tariff: number | undefined;
  /** Share of a change in the exchange rate that reaches import prices, 0 to 1. */
  readonly passThrough: number;
  /** Share of a change in the exchange rate that exporters take into their own price, 0 to 1. */
  readonly pricingToMarket: number;
  /** Share of competitiveness-driven imports that displaces home production, 0 to 1. */
  readonly displacement: number;
}

/** A published set of elasticities, offered by name. */
export interface ElasticitySet {
  readonly name: string;
  readonly elasticities: Elasticities;
  readonly citation: string;
  /** Which figure is taken from where, and why figures are combined. */
  readonly remark: string;
}

/** Unit elasticities; the part of a set that its source leaves open is filled with them. */
const unit: Elasticities = {
  importIncome: 1,
  exportIncome: 1,
  importPrice: -1,
  exportPrice: -1,
  tariff: undefined,
  passThrough: 1,
  pricingToMarket: 0,
  displacement: 1,
};

/**
 * The sets that `assumptions` takes by name, the default first.
 *
 * FRBUS is the default because it is in use in an official model, and because a unit income elasticity
 * makes the demand row equal to the change at constant import penetration, which needs no elasticity.
 * Where a source gives no price elasticity that could be read in the original, the unit elasticity of
 * FRBUS stands in for it, so that such sets differ in income elasticities alone.
 */
export const elasticitySets: readonly [ElasticitySet, ...ElasticitySet[]] = [
  {
    name: 'FRBUS',
    // 0.64 is the long-run weight of foreign prices in the import price equation of the model.
    elasticities: { ...unit, passThrough: 0.64 },
    citation: 'Federal Reserve Board, FRB/US model: long-run restrictions of the trade equations',
    remark: 'Unit income and price elasticities, as the model imposes them in the long run.',
  },
  {
    name: 'SENHADJI',
    elasticities: { ...unit, importIncome: 1.5, exportIncome: 1.5 },
    citation:
      'Senhadji, IMF Staff Papers 45 (1998), imports; Senhadji and Montenegro, IMF Staff Papers 46 (1999), exports',
    remark: 'Averages over many countries: income close to 1.5, price close to −1, in the long run.',
  },
  {
    name: 'WEO2015',
    elasticities: { ...unit, importIncome: 1.4, exportIncome: 2.3 },
    citation: 'IMF, World Economic Outlook, October 2015, chapter 3 (income elasticities, p. 111)',
    remark: 'Income elasticities of 60 economies on average, with the unit price elasticities of FRBUS.',
  },
  {
    name: 'GAGNON',
    elasticities: { ...unit, importIncome: 1.5 },
    citation: 'Gagnon, Federal Reserve Board, International Finance Discussion Paper 754 (2003), US imports',
    remark:
      'Import elasticities of the paper, with the export elasticities of FRBUS. The growth of supply abroad, which the paper adds, stays in the unexplained row.',
  },
];

/** Income elasticities over which ranges are taken; price elasticities are −1 in all of them. */
export const sensitivitySets: readonly {
  readonly name: string;
  readonly importIncome: number;
  readonly exportIncome: number;
  readonly citation?: string;
}[] = [
  { name: 'FRBUS', importIncome: 1, exportIncome: 1 },
  {
    name: 'Hooper, Johnson and Marquez (2000)',
    importIncome: 1.8,
    exportIncome: 0.8,
    citation:
      'Hooper, Johnson and Marquez (2000), income elasticities for the United States as quoted in Adler and Hufbauer (2009)',
  },
  { name: 'SENHADJI', importIncome: 1.5, exportIncome: 1.5 },
  { name: 'WEO2015', importIncome: 1.4, exportIncome: 2.3 },
];

/** The chosen elasticities with those of each sensitivity set in their place, and the chosen ones first. */
export function sensitivityVariants(chosen: Elasticities): Elasticities[] {
  return [
    chosen,
    ...sensitivitySets.map(({ importIncome, exportIncome }) => ({
      ...chosen,
      importIncome,
      exportIncome,
      importPrice: -1,
      exportPrice: -1,
    })),
  ];
}
