import { competingImports } from '../core/drivers/tradeState';
import { driverLabels } from '../core/drivers/driverNames';
import type { RangedDriver } from '../core/drivers/deficitDriver';
import type { DriverKey } from '../core/drivers/flowGrowth';
import { priceVolumeLabels } from '../functions/calculations/deficitDriverTables';
import type { DeficitDriverResult } from '../functions/calculations/deficitDriver';
import { logMean } from '../core/numeric/logMean';
import type { TradeSeries } from '../core/drivers/tradeState';
import type { Place } from '../core/place';
import type { SeriesKey } from '../core/table/dictionary';
import { deficitDriverText as text } from '../text/explanations/deficitDriver';
import type { ExplainContext, Step } from './explanation';

/** The working of a result of DEFICITDRIVER: each row with its formula, its numbers and its cells. */
export function deficitDriverSteps(result: DeficitDriverResult, context: ExplainContext): Step[] {
  const working = new Working(result, context);
  if (result.view === 'price-volume') return [working.balance(), working.priceVolume(), working.total()];
  return [
    working.balance(),
    working.weights(),
    ...result.change.drivers.map((driver) => working.driver(driver)),
    working.total(),
    ...working.range(),
    ...working.breakEven(),
    ...working.appreciation(),
    ...(result.view === 'series' ? [working.series()] : []),
  ];
}

const exportRows: ReadonlySet<DriverKey> = new Set([
  'foreignDemand',
  'relativeExportPrice',
  'exportPrice',
  'exportsUnexplained',
  'exportsNotSeparable',
]);

class Working {
  constructor(
    private readonly result: DeficitDriverResult,
    private readonly context: ExplainContext,
  ) {}

  private get unit(): string | undefined {
    return this.result.data.unit ?? this.context.unit;
  }

  private figure(value: number): string {
    return this.context.numbers.figure(value);
  }

  /** An elasticity as it was given: no more decimals than it has, three at most. */
  private plain(value: number): string {
    const decimals = String(value).split('.')[1]?.length ?? 0;
    return this.context.numbers.fixed(value, Math.min(decimals, 3));
  }

  /** 1 plus an elasticity: "1 − 0.5". */
  private onePlus(value: number): string {
    return value <= 0 ? `(1 − ${this.plain(-value)})` : `(1 + ${this.plain(value)})`;
  }

  private amount(value: number): string {
    return this.context.numbers.signed(value, this.unit);
  }

  /** Cells of both periods that a row reads. */
  private cells(...series: SeriesKey[]): Place[] {
    const { data } = this.result;
    return series.flatMap((key) =>
      [data.place(key, 0) ?? [], data.place(key, data.states.length - 1) ?? []].flat(),
    );
  }

  /** Cells of a price, or of the flow and the volume that imply it. */
  private priceCells(price: 'exportPrice' | 'importPrice'): Place[] {
    const found = this.cells(price);
    if (found.length > 0) return found;
    return price === 'exportPrice'
      ? this.cells('exports', 'exportVolume')
      : this.cells('imports', 'importVolume');
  }

  private ln(series: Exclude<TradeSeries, 'tariff'>): string {
    const { before, after } = this.result.change;
    return `ln(${this.figure(after[series] ?? Number.NaN)} ÷ ${this.figure(before[series] ?? Number.NaN)})`;
  }

  balance(): Step {
    const { before, after, attribution } = this.result.change;
    const of = ({ exports, imports }: typeof before) => `(${this.figure(exports)} − ${this.figure(imports)})`;
    return {
      title: text.steps.balance,
      formula: text.formulas.balance,
      numbers: `${of(after)} − ${of(before)} = ${this.amount(attribution.change.amount)}`,
      inputs: this.cells('exports', 'imports'),
    };
  }

  private get means() {
    const { before, after } = this.result.change;
    const [rest0, rest1] = [competingImports(before), competingImports(after)];
    return {
      exports: logMean(before.exports, after.exports),
      competing: logMean(rest0, rest1),
      nonCompeting: logMean(before.nonCompetingImports ?? 0, after.nonCompetingImports ?? 0),
    };
  }

  private get hasNonCompeting(): boolean {
    return this.result.data.given.has('nonCompetingImports');
  }

  weights(): Step {
    const { exports, competing, nonCompeting } = this.means;
    return {
      title: text.steps.weights,
      formula: text.formulas.weights,
      numbers: this.hasNonCompeting
        ? text.weightsOfThree(this.figure(exports), this.figure(competing), this.figure(nonCompeting))
        : text.weightsOf(this.figure(exports), this.figure(competing)),
      inputs: this.cells('exports', 'imports', 'nonCompetingImports'),
    };
  }

  driver(driver: RangedDriver): Step {
    const { formula, numbers, inputs } = this.row(driver);
    const result =
      driver.key === 'gdpDenominator'
        ? `${this.context.numbers.signed(driver.percentOfGdp ?? 0)} ${text.points}`
        : this.amount(driver.amount);
    return { title: text.steps[driver.key], formula, numbers: `${numbers} = ${result}`, inputs };
  }

  private row({ key }: RangedDriver): { formula: string; numbers: string; inputs: Place[] } {
    const { elasticities } = this.result.assumptions;
    const { exports, competing, nonCompeting } = this.means;
    const [lx, lc] = [this.figure(exports), this.figure(competing)];
    const lm = this.figure(competing + nonCompeting);
    const { formulas } = text;
    const { importIncome, exportIncome, importPrice, exportPrice, tariff = importPrice } = elasticities;
    const of = (elasticity: number) => this.plain(elasticity);
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

  private tariffLn(): string {
    const { before, after } = this.result.change;
    return `ln(${this.figure(1 + (after.tariff ?? 0))} ÷ ${this.figure(1 + (before.tariff ?? 0))})`;
  }

  /** What a flow changed by, less every other row of the flow. */
  private rest(flow: 'exports' | 'imports', key: DriverKey) {
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
    const change = `(${this.figure(after[flow])} − ${this.figure(before[flow])})`;
    return {
      formula: flow === 'exports' ? text.formulas.exportsRest : text.formulas.importsRest,
      numbers: `${flow === 'imports' ? '−' : ''}${change}${less.join('')}`,
      inputs: this.cells(flow),
    };
  }

  private gdpRow() {
    const { before, after } = this.result.change;
    const [y0, y1] = [before.gdp ?? Number.NaN, after.gdp ?? Number.NaN];
    const share = (from: number, to: number) => 100 * logMean(from / y0, to / y1);
    const exports = share(before.exports, after.exports);
    const imports =
      share(competingImports(before), competingImports(after)) +
      share(before.nonCompetingImports ?? 0, after.nonCompetingImports ?? 0);
    return {
      formula: text.formulas.gdpDenominator,
      numbers: `−[${this.figure(exports)} − ${this.figure(imports)}] × ${this.ln('gdp')}`,
      inputs: this.cells('gdp'),
    };
  }

  total(): Step {
    const { drivers, attribution } = this.result.change;
    const found = this.result.priceVolume;
    const amounts =
      this.result.view === 'price-volume' && found
        ? [found.exportVolume, found.exportPrice, found.importVolume, found.importPrice]
        : drivers.filter(({ key }) => key !== 'gdpDenominator').map(({ amount }) => amount);
    const [first = '', ...others] = this.context.numbers.column(amounts);
    const sum = others.map((amount) => (amount.startsWith('−') ? ` − ${amount.slice(1)}` : ` + ${amount}`));
    return {
      title: text.steps.total,
      numbers: `${first}${sum.join('')} = ${this.amount(attribution.change.amount)}`,
      inputs: [],
    };
  }

  range(): Step[] {
    const ranged = this.result.change.drivers.filter(({ low, high }) => low !== high);
    if (ranged.length === 0) return [];
    const words = ranged.map(
      ({ key, low, high }) =>
        `${driverLabels[key]} ${this.context.numbers.signed(low)} … ${this.context.numbers.signed(high)}`,
    );
    const kind = this.result.change.rangeKind === 'interval' ? 'interval' : 'range';
    return [{ title: text.steps[kind], formula: text.formulas[kind], numbers: words.join('; '), inputs: [] }];
  }

  breakEven(): Step[] {
    const { imports } = this.result.change;
    if (imports?.breakEven === undefined) return [];
    const { demand, ownTariff, perUnitOfPrice } = imports.growth;
    const explained =
      ownTariff === 0 ? this.figure(demand) : `(${this.figure(demand)} − ${this.figure(ownTariff)})`;
    return [
      {
        title: text.steps.breakEven,
        formula: text.formulas.breakEven,
        numbers: `${explained} ÷ ${this.figure(perUnitOfPrice)} = ${this.figure(imports.breakEven.value)}`,
        inputs: [],
      },
    ];
  }

  /** The Marshall-Lerner condition with the weights of this economy instead of balanced trade. */
  appreciation(): Step[] {
    const { tiers, given } = this.result.data;
    if (tiers.exports < 4 || tiers.imports < 4 || !given.has('exchangeRate')) return [];
    const { exports, competing, nonCompeting } = this.means;
    const { exportPrice, importPrice, pricingToMarket, passThrough } = this.result.assumptions.elasticities;
    const onExports = exportPrice * (1 - pricingToMarket) - pricingToMarket;
    const effect = exports * onExports + passThrough * (competing * (1 + importPrice) + nonCompeting);
    const [f, p] = [(value: number) => this.figure(value), (value: number) => this.plain(value)];
    const importTerm = this.hasNonCompeting
      ? `${p(passThrough)} × [${f(competing)} × ${this.onePlus(importPrice)} + ${f(nonCompeting)}]`
      : `${f(competing)} × ${p(passThrough)} × ${this.onePlus(importPrice)}`;
    const exportTerm = `${f(exports)} × [${p(exportPrice)} × ${this.onePlus(-pricingToMarket)} − ${p(pricingToMarket)}]`;
    return [
      {
        title: text.steps.appreciation,
        formula: text.formulas.appreciation,
        numbers: `(${exportTerm} + ${importTerm}) ÷ 100 = ${this.amount(effect / 100)}`,
        inputs: this.cells('exchangeRate'),
      },
    ];
  }

  series(): Step {
    const { path } = this.result;
    const parts = path.steps.map(({ change }) => change.amount);
    const shown = this.context.numbers.column(parts);
    return {
      title: text.steps.steps,
      numbers: `${shown.slice(0, 6).join('; ')}${shown.length > 6 ? '; …' : ''}`,
      inputs: [],
    };
  }

  priceVolume(): Step {
    const found = this.result.priceVolume;
    const words = (['exportVolume', 'exportPrice', 'importVolume', 'importPrice'] as const).map(
      (key) => `${priceVolumeLabels[key]} ${this.context.numbers.signed(found?.[key] ?? 0)}`,
    );
    return {
      title: text.steps.priceVolume,
      formula: text.formulas.priceVolume,
      numbers: words.join('; '),
      inputs: [
        ...this.cells('exports', 'imports'),
        ...this.priceCells('exportPrice'),
        ...this.priceCells('importPrice'),
      ],
    };
  }
}
