import { competingWeight } from '../core/drivers/importGrowth';
import type { ImportRow } from '../core/drivers/importDriver';
import { competingImports, type TradeSeries } from '../core/drivers/tradeState';
import { logMean } from '../core/numeric/logMean';
import type { Place } from '../core/place';
import type { SeriesKey } from '../core/table/dictionary';
import type { ImportDriverResult } from '../functions/calculations/importDriver';
import { importDriverText as text } from '../text/explanations/importDriver';
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

class Working {
  constructor(
    private readonly result: ImportDriverResult,
    private readonly context: ExplainContext,
  ) {}

  private cells(...series: SeriesKey[]): Place[] {
    const { data } = this.result;
    return series.flatMap((key) =>
      [0, data.states.length - 1].flatMap((period) => data.place(key, period) ?? []),
    );
  }

  private get priceCells(): Place[] {
    const found = this.cells('importPrice');
    return found.length > 0 ? found : this.cells('imports', 'importVolume');
  }

  /** Logarithms are written with four decimals, so that the reader can add them up. */
  private log(value: number): string {
    return this.context.numbers.fixed(value, 4);
  }

  private elasticity(value: number): string {
    const decimals = String(value).split('.')[1]?.length ?? 0;
    return this.context.numbers.fixed(value, Math.min(decimals, 3));
  }

  private ln(series: Exclude<TradeSeries, 'tariff'>): string {
    const { before, after } = this.result.change;
    const figure = (value: number | undefined) => this.context.numbers.figure(value ?? Number.NaN);
    return `ln(${figure(after[series])} ÷ ${figure(before[series])})`;
  }

  private get tariffLn(): string {
    const { before, after } = this.result.change;
    const figure = (rate: number | undefined) => this.context.numbers.figure(1 + (rate ?? 0));
    return `ln(${figure(after.tariff)} ÷ ${figure(before.tariff)})`;
  }

  private logOf(key: ImportRow['key']): number {
    return this.result.change.rows.find((row) => row.key === key)?.log ?? 0;
  }

  volume(): Step {
    return {
      title: text.steps.volume,
      formula: text.formulas.volume,
      numbers: `${this.ln('imports')} − ${this.ln('importPrice')} = ${this.log(this.logOf('total'))}`,
      inputs: [...this.cells('imports'), ...this.priceCells],
    };
  }

  private get competing(): number {
    return competingWeight(this.result.change.before, this.result.change.after);
  }

  weight(): Step[] {
    const { before, after } = this.result.change;
    if (before.nonCompetingImports === undefined || after.nonCompetingImports === undefined) return [];
    const figure = (value: number) => this.context.numbers.figure(value);
    const competing = figure(logMean(competingImports(before), competingImports(after)));
    const others = figure(logMean(before.nonCompetingImports, after.nonCompetingImports));
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
    const { formula, numbers, inputs } = this.working(row);
    const title = row.key === 'total' ? text.steps.total : text.steps[row.key];
    return { title, formula, numbers: `${numbers} = ${this.log(row.log)}`, inputs };
  }

  private working({ key }: ImportRow): { formula: string; numbers: string; inputs: Place[] } {
    const {
      importIncome,
      importPrice,
      passThrough,
      tariff = importPrice,
    } = this.result.assumptions.elasticities;
    const weight = this.competing === 1 ? '' : `${this.log(this.competing)} × `;
    const price = `${weight}${this.elasticity(importPrice)}`;
    const minusPrice = `${weight}${this.elasticity(-importPrice)}`;
    const through = this.elasticity(passThrough);
    const hasTariff = this.result.data.given.has('tariff');
    const tariffTerm = `${weight}${this.elasticity(tariff)} × ${this.tariffLn}`;
    const { formulas } = text;
    switch (key) {
      case 'demand':
        return {
          formula: formulas.demand,
          numbers: `${this.elasticity(importIncome)} × ${this.ln('domesticDemand')}`,
          inputs: this.cells('domesticDemand'),
        };
      case 'competitiveness':
        return {
          formula: hasTariff ? formulas.competitivenessWithTariff : formulas.competitiveness,
          numbers: `${price} × [${this.ln('importPrice')} − ${this.ln('domesticPrice')}]${hasTariff ? ` + ${tariffTerm}` : ''}`,
          inputs: [...this.priceCells, ...this.cells('domesticPrice', 'tariff')],
        };
      case 'exchangeRate':
        return {
          formula: formulas.exchangeRate,
          numbers: `${minusPrice} × ${through} × ${this.ln('exchangeRate')}`,
          inputs: this.cells('exchangeRate'),
        };
      case 'tariff':
        return { formula: formulas.tariff, numbers: tariffTerm, inputs: this.cells('tariff') };
      case 'foreignPrice':
        return {
          formula: formulas.foreignPrice,
          numbers: `${price} × [${this.ln('importPrice')} + ${through} × ${this.ln('exchangeRate')}]`,
          inputs: [...this.priceCells, ...this.cells('exchangeRate')],
        };
      case 'importPrice':
        return {
          formula: formulas.importPrice,
          numbers: `${price} × ${this.ln('importPrice')}`,
          inputs: this.priceCells,
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
          numbers: this.difference('total', 'demand', 'competitiveness'),
          inputs: [],
        };
      default:
        return { formula: formulas.notSeparable, numbers: this.difference('total', 'demand'), inputs: [] };
    }
  }

  private difference(from: ImportRow['key'], ...less: ImportRow['key'][]): string {
    const terms = less.map((key) => {
      const log = this.logOf(key);
      return log < 0 ? ` + ${this.log(-log)}` : ` − ${this.log(log)}`;
    });
    return this.log(this.logOf(from)) + terms.join('');
  }

  points(): Step {
    const total = this.logOf('total');
    const factor = this.context.numbers.figure(100 * logMean(Math.exp(total), 1));
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
        numbers: `${explained} ÷ ${this.log(perUnitOfPrice)} = ${this.context.numbers.figure(verdict.breakEven.value)}`,
        inputs: [],
      },
    ];
  }
}
