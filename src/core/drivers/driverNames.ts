import type { DriverKey, PartKey } from './flowGrowth';

/** The five causes of the framework, in its order. */
export type Cause = 1 | 2 | 3 | 4 | 5;

export const causeNames: Readonly<Record<Cause, string>> = {
  1: 'Growth',
  2: 'Government spending',
  3: 'Currency',
  4: 'Production limits',
  5: 'Trade barriers',
};

export type DriverClass =
  | 'Demand'
  | 'Competitiveness'
  | 'Price'
  | 'Policy'
  | 'Structure'
  | 'Unexplained'
  | 'Not separable'
  | 'Denominator'
  | 'Total';

/**
 * Names of drivers as results show them. They are data that other formulas may look up, so they are
 * English on every machine and stay as they are.
 */
export const driverLabels: Readonly<Record<DriverKey, string>> = {
  foreignDemand: 'Foreign demand',
  relativeExportPrice: 'Relative export price',
  exportPrice: 'Export price',
  exportsUnexplained: 'Exports, unexplained',
  exportsNotSeparable: 'Exports, not separable',
  domesticDemand: 'Domestic demand',
  relativeImportPrice: 'Relative import price',
  tariffs: 'Tariffs',
  importPrice: 'Import price',
  nonCompetingImports: 'Non-competing imports',
  importsUnexplained: 'Imports, unexplained',
  importsNotSeparable: 'Imports, not separable',
  gdpDenominator: 'GDP denominator',
};

export const partLabels: Readonly<Record<PartKey, string>> = {
  exchangeRate: 'of which exchange rate',
  exportAgainstForeignPrice: 'of which export against foreign price',
  privateDemand: 'of which private',
  governmentDemand: 'of which government',
  importAgainstDomesticPrice: 'of which other import against domestic price',
};

export const totalLabel = 'Change in trade balance';

export const driverCauses: Readonly<Partial<Record<DriverKey | PartKey, Cause>>> = {
  foreignDemand: 1,
  domesticDemand: 1,
  privateDemand: 1,
  governmentDemand: 2,
  exchangeRate: 3,
  nonCompetingImports: 4,
  tariffs: 5,
};

export const driverClasses: Readonly<Record<DriverKey, DriverClass>> = {
  foreignDemand: 'Demand',
  relativeExportPrice: 'Competitiveness',
  exportPrice: 'Price',
  exportsUnexplained: 'Unexplained',
  exportsNotSeparable: 'Not separable',
  domesticDemand: 'Demand',
  relativeImportPrice: 'Competitiveness',
  tariffs: 'Policy',
  importPrice: 'Price',
  nonCompetingImports: 'Structure',
  importsUnexplained: 'Unexplained',
  importsNotSeparable: 'Not separable',
  gdpDenominator: 'Denominator',
};
