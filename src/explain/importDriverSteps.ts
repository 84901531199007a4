import { competingWeight } from '../core/drivers/importGrowth';
import type { ImportRow } from '../core/drivers/importDriver';
import { competingImports } from '../core/drivers/tradeState';
import { logMean } from '../core/numeric/logMean';
import type { Place } from '../core/place';
import type { ImportDriverResult } from '../functions/calculations/importDriver';
import { importDriverText as text } from '../text/explanations/importDriver';
import { adding, shown } from './adding';
import { DriverTerms } from './driverTerms';
import type { ExplainContext, Step } from './explanation';

/** The working of a result of IMPORTDRIVER: each row with its formula, its numbers and its cells. */
export function importDriverSteps(result: ImportDriverResult, context: ExplainContext): Step[] {
  const working = new Working(result, context);
  const rows = result.change.rows.filter(({ key }) => key !== 'total');
  return [
    working.volume(),
    ...working.weight(),
    ...rows.map((row) => working.row(row)),
    working.points(),
    working.twin(),
    ...working.breakEven(),
  ];
}

/** The working of a row; the terms of those that are sums. */
interface Row {
  readonly formula: string;
  readonly numbers: string;
  readonly inputs: Place[];
  readonly terms?: readonly number[];
}

class Working extends DriverTerms<ImportDriverResult> {
  /** Logarithms are written with four decimals, so that the reader can add them up. */
  private readonly logs = this.context.numbers.withDecimals(4);

  private log(value: number): string {
    return this.logs.figure(value);
  }

  private logOf(key: ImportRow['key']): number {
    return this.result.change.rows.find((row) => row.key === key)?.log ?? 0;
  }

  volume(): Step {
    return {
      title: text.steps.volume,
      formula: text.formulas.volume,
      numbers: `${this.ln('imports')} − ${this.ln('importPrice')} = ${this.log(this.logOf('total'))}`,
      inputs: [...this.cells('imports'), ...this.priceCells('importPrice')],
    };
  }

  private get competing(): number {
    return competingWeight(this.result.change.before, this.result.change.after);
  }

  weight(): Step[] {
    const { before, after } = this.result.change;
    if (before.nonCompetingImports === undefined || after.nonCompetingImports === undefined) return [];
    const means = [
      logMean(competingImports(before), competingImports(after)),
      logMean(before.nonCompetingImports, after.nonCompetingImports),
    ];
    const { numbers } = this.context;
    const [competing, others] = means.map((mean) => numbers.together(means).figure(mean));
    return [
      {
        title: text.steps.weight,
        formula: text.formulas.weight,
        numbers: `${competing} ÷ (${competing} + ${others}) = ${this.log(this.competing)}`,
        inputs: this.cells('imports', 'nonCompetingImports'),
      },
    ];
  }

  row(row: ImportRow): Step {
    const { formula, numbers, inputs, terms } = this.working(row);
    const title = row.key === 'total' ? text.steps.total : text.steps[row.key];
    return {
      title,
      formula,
      numbers: `${numbers} = ${this.log(row.log)}`,
      inputs,
      ...(terms && adding(this.logs, shown(this.logs, ...terms), row.log)),
    };
  }

  private working({ key }: ImportRow): Row {
    const {
      importIncome,
      importPrice,
      passThrough,
      tariff = importPrice,
    } = this.result.assumptions.elasticities;
    const weight = this.competing === 1 ? '' : `${this.log(this.competing)} × `;
    const price = `${weight}${this.plain(importPrice)}`;
    const minusPrice = `${weight}${this.plain(-importPrice)}`;
    const through = this.plain(passThrough);
    const hasTariff = this.result.data.given.has('tariff');
    const tariffTerm = `${weight}${this.plain(tariff)} × ${this.tariffLn()}`;
    const { formulas } = text;
    switch (key) {
      case 'demand':
        return {
          formula: formulas.demand,
          numbers: `${this.plain(importIncome)} × ${this.ln('domesticDemand')}`,
          inputs: this.cells('domesticDemand'),
        };
      case 'competitiveness':
        return {
          formula: hasTariff ? formulas.competitivenessWithTariff : formulas.competitiveness,
          numbers: `${price} × [${this.ln('importPrice')} − ${this.ln('domesticPrice')}]${hasTariff ? ` + ${tariffTerm}` : ''}`,
          inputs: [...this.priceCells('importPrice'), ...this.cells('domesticPrice', 'tariff')],
        };
      case 'exchangeRate':
        return {
          formula: formulas.exchangeRate,
          numbers: `${minusPrice} × ${through} × ${this.ln('exchangeRate')}`,
          inputs: this.cells('exchangeRate'),
        };
      case 'tariff':
      case 'tariffs':
        return { formula: formulas.tariff, numbers: tariffTerm, inputs: this.cells('tariff') };
      case 'foreignPrice':
        return {
          formula: formulas.foreignPrice,
          numbers: `${price} × [${this.ln('importPrice')} + ${through} × ${this.ln('exchangeRate')}]`,
          inputs: [...this.priceCells('importPrice'), ...this.cells('exchangeRate')],
        };
      case 'importPrice':
        return {
          formula: formulas.importPrice,
          numbers: `${price} × ${this.ln('importPrice')}`,
          inputs: this.priceCells('importPrice'),
        };
      case 'domesticPrice':
        return {
          formula: formulas.domesticPrice,
          numbers: `${minusPrice} × ${this.ln('domesticPrice')}`,
          inputs: this.cells('domesticPrice'),
        };
      case 'unexplained':
        return {
          formula: formulas.unexplained,
          ...this.difference('total', 'demand', 'competitiveness'),
          inputs: [],
        };
      default:
        return hasTariff
          ? {
              formula: formulas.notSeparableWithTariffs,
              ...this.difference('total', 'demand', 'tariffs'),
              inputs: [],
            }
          : { formula: formulas.notSeparable, ...this.difference('total', 'demand'), inputs: [] };
    }
  }

  private difference(from: ImportRow['key'], ...less: ImportRow['key'][]): Pick<Row, 'numbers' | 'terms'> {
    const terms = less.map((key) => {
      const log = this.logOf(key);
      return log < 0 ? ` + ${this.log(-log)}` : ` − ${this.log(log)}`;
    });
    return {
      numbers: this.log(this.logOf(from)) + terms.join(''),
      terms: [this.logOf(from), ...less.map((key) => -this.logOf(key))],
    };
  }

  points(): Step {
    const total = this.logOf('total');
    const factor = this.ratio(100 * logMean(Math.exp(total), 1));
    const percent = this.result.change.rows.find(({ key }) => key === 'total')?.percent ?? 0;
    return {
      title: text.steps.total,
      formula: text.formulas.total,
      numbers: `${factor} × ${this.log(total)} = ${this.context.numbers.percent(percent)}`,
      inputs: [],
    };
  }

  twin(): Step {
    const demand = this.result.change.rows.find(({ key }) => key === 'demand')?.twin ?? 0;
    const total = this.logOf('total');
    const rest = total - demand;
    const sign = rest < 0 ? '−' : '+';
    return {
      title: text.steps.twin,
      formula: text.formulas.twin,
      numbers: `${this.log(total)} = ${this.log(demand)} ${sign} ${this.log(Math.abs(rest))}`,
      inputs: this.cells('domesticDemand'),
      ...adding(this.logs, shown(this.logs, demand, rest), total),
    };
  }

  breakEven(): Step[] {
    const { verdict } = this.result.change;
    if (verdict?.breakEven === undefined) return [];
    const { demand, ownTariff, perUnitOfPrice } = verdict.growth;
    const explained = ownTariff === 0 ? this.log(demand) : `(${this.log(demand)} − ${this.log(ownTariff)})`;
    return [
      {
        title: text.steps.breakEven,
        formula: text.formulas.breakEven,
        numbers: `${explained} ÷ ${this.log(perUnitOfPrice)} = ${this.ratio(verdict.breakEven.value)}`,
        inputs: [],
      },
    ];
  }
}
