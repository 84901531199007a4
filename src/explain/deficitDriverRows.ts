import type { RangedDriver } from '../core/drivers/deficitDriver';
import type { DriverKey } from '../core/drivers/flowGrowth';
import { competingImports } from '../core/drivers/tradeState';
import { logMean } from '../core/numeric/logMean';
import type { Place } from '../core/place';
import { deficitDriverText as text } from '../text/explanations/deficitDriver';
import { DriverWorking } from './driverWorking';
import type { Step } from './explanation';
import { bracketed } from '../text/numberWriter';

const exportRows: ReadonlySet<DriverKey> = new Set([
  'foreignDemand',
  'relativeExportPrice',
  'exportPrice',
  'exportsUnexplained',
  'exportsNotSeparable',
]);

/** The working of a row; the terms of those that are sums. */
interface Row {
  readonly formula: string;
  readonly numbers: string;
  readonly inputs: Place[];
  readonly terms?: readonly number[];
}

/** The rows of DEFICITDRIVER, each with its formula, its numbers and its cells. */
export class DriverRowWorking extends DriverWorking {
  driver(driver: RangedDriver): Step {
    const { formula, numbers, inputs, terms } = this.row(driver);
    const result =
      driver.key === 'gdpDenominator'
        ? `${this.context.numbers.signed(driver.percentOfGdp ?? 0)} ${text.points}`
        : this.amount(driver.amount);
    return {
      title: text.steps[driver.key],
      formula,
      numbers: `${numbers} = ${result}`,
      inputs,
      ...(terms && this.adding(terms, driver.amount)),
    };
  }

  private row({ key }: RangedDriver): Row {
    const { elasticities } = this.result.assumptions;
    const { exports, competing, nonCompeting } = this.means;
    const [lx, lc] = [this.figure(exports), this.figure(competing)];
    const lm = this.figure(competing + nonCompeting);
    const { formulas } = text;
    const { importIncome, exportIncome, importPrice, exportPrice, tariff = importPrice } = elasticities;
    const of = (elasticity: number) => bracketed(this.plain(elasticity));
    switch (key) {
      case 'foreignDemand':
        return {
          formula: formulas.foreignDemand,
          numbers: `${lx} × ${of(exportIncome)} × ${this.ln('foreignDemand')}`,
          inputs: this.cells('foreignDemand'),
        };
      case 'relativeExportPrice':
        return this.result.data.given.has('foreignPrice')
          ? {
              formula: formulas.relativeExportPrice,
              numbers: `${lx} × ${of(exportPrice)} × [${this.ln('exportPrice')} + ${this.ln('exchangeRate')} − ${this.ln('foreignPrice')}]`,
              inputs: [...this.priceCells('exportPrice'), ...this.cells('exchangeRate', 'foreignPrice')],
            }
          : {
              formula: formulas.realExchangeRate,
              numbers: `${lx} × ${of(exportPrice)} × ${this.ln('realExchangeRate')}`,
              inputs: this.cells('realExchangeRate'),
            };
      case 'exportPrice':
        return {
          formula: formulas.exportPrice,
          numbers: `${lx} × ${this.ln('exportPrice')}`,
          inputs: this.priceCells('exportPrice'),
        };
      case 'domesticDemand':
        return {
          formula: formulas.domesticDemand,
          numbers: `−${lm} × ${of(importIncome)} × ${this.ln('domesticDemand')}`,
          inputs: this.cells('domesticDemand', 'governmentDemand'),
        };
      case 'relativeImportPrice':
        return {
          formula: formulas.relativeImportPrice,
          numbers: `−${lc} × ${of(importPrice)} × [${this.ln('importPrice')} − ${this.ln('domesticPrice')}]`,
          inputs: [...this.priceCells('importPrice'), ...this.cells('domesticPrice')],
        };
      case 'tariffs':
        return {
          formula: formulas.tariffs,
          numbers: `−${lc} × ${of(tariff)} × ${this.tariffLn()}`,
          inputs: this.cells('tariff'),
        };
      case 'importPrice':
        return {
          formula: formulas.importPrice,
          numbers: `−${lm} × ${this.ln('importPrice')}`,
          inputs: this.priceCells('importPrice'),
        };
      case 'nonCompetingImports':
        return {
          formula: formulas.nonCompetingImports,
          numbers: `−${this.figure(nonCompeting)} × [${this.ln('nonCompetingImports')} − ${this.ln('importPrice')} − ${of(importIncome)} × ${this.ln('domesticDemand')}]`,
          inputs: this.cells('nonCompetingImports'),
        };
      case 'gdpDenominator':
        return this.gdpRow();
      default:
        return exportRows.has(key) ? this.rest('exports', key) : this.rest('imports', key);
    }
  }

  /** What a flow changed by, less every other row of the flow. */
  private rest(flow: 'exports' | 'imports', key: DriverKey): Row {
    const { before, after, drivers } = this.result.change;
    const others = drivers.filter(
      (driver) =>
        driver.key !== key &&
        driver.key !== 'gdpDenominator' &&
        exportRows.has(driver.key) === (flow === 'exports'),
    );
    const less = others.map(({ amount }) =>
      amount < 0 ? ` + ${this.figure(-amount)}` : ` − ${this.figure(amount)}`,
    );
    const sign = flow === 'imports' ? -1 : 1;
    const change = `(${this.figure(after[flow])} − ${this.figure(before[flow])})`;
    return {
      formula: flow === 'exports' ? text.formulas.exportsRest : text.formulas.importsRest,
      numbers: `${flow === 'imports' ? '−' : ''}${change}${less.join('')}`,
      inputs: this.cells(flow),
      terms: [sign * after[flow], -sign * before[flow], ...others.map(({ amount }) => -amount)],
    };
  }

  private gdpRow(): Row {
    const { before, after } = this.result.change;
    const [y0, y1] = [before.gdp ?? Number.NaN, after.gdp ?? Number.NaN];
    const share = (from: number, to: number) => 100 * logMean(from / y0, to / y1);
    const exports = share(before.exports, after.exports);
    const imports =
      share(competingImports(before), competingImports(after)) +
      share(before.nonCompetingImports ?? 0, after.nonCompetingImports ?? 0);
    return {
      formula: text.formulas.gdpDenominator,
      numbers: `−[${this.ratio(exports)} − ${this.ratio(imports)}] × ${this.ln('gdp')}`,
      inputs: this.cells('gdp'),
    };
  }
}
