import { driverLabels } from '../core/drivers/driverNames';
import type { DeficitDriverResult } from '../functions/calculations/deficitDriver';
import { priceVolumeLabels } from '../functions/calculations/deficitDriverTables';
import { deficitDriverText as text } from '../text/explanations/deficitDriver';
import { DriverRowWorking } from './deficitDriverRows';
import { bracketed } from '../text/numberWriter';
import type { ExplainContext, Step } from './explanation';

/** The working of a result of DEFICITDRIVER: each row with its formula, its numbers and its cells. */
export function deficitDriverSteps(result: DeficitDriverResult, context: ExplainContext): Step[] {
  const working = new DriverSteps(result, context);
  if (result.view === 'price-volume') {
    return [working.balance(), working.priceVolume(), working.total(), working.priceLenses()];
  }
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

class DriverSteps extends DriverRowWorking {
  balance(): Step {
    const { before, after, attribution } = this.result.change;
    const of = ({ exports, imports }: typeof before) => `(${this.figure(exports)} − ${this.figure(imports)})`;
    return {
      title: text.steps.balance,
      formula: text.formulas.balance,
      numbers: `${of(after)} − ${of(before)} = ${this.amount(attribution.change.amount)}`,
      inputs: this.cells('exports', 'imports'),
      ...this.adding(
        [after.exports, -after.imports, -before.exports, before.imports],
        attribution.change.amount,
      ),
    };
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

  total(): Step {
    const { drivers, attribution } = this.result.change;
    const found = this.result.priceVolume;
    const amounts =
      this.result.view === 'price-volume' && found
        ? [found.exportVolume, found.exportPrice, found.importVolume, found.importPrice]
        : drivers.filter(({ key }) => key !== 'gdpDenominator').map(({ amount }) => amount);
    const [first = '', ...others] = amounts.map((amount) => this.figure(amount));
    const sum = others.map((amount) => (amount.startsWith('−') ? ` − ${amount.slice(1)}` : ` + ${amount}`));
    return {
      title: text.steps.total,
      numbers: `${first}${sum.join('')} = ${this.amount(attribution.change.amount)}`,
      inputs: [],
      ...this.adding(amounts, attribution.change.amount),
    };
  }

  range(): Step[] {
    const ranged = this.result.change.drivers.filter(({ low, high }) => low !== high);
    if (ranged.length === 0) return [];
    const words = ranged.map(
      ({ key, low, high }) => `${driverLabels[key]} ${this.signed(low)} … ${this.signed(high)}`,
    );
    const kind = this.result.change.rangeKind === 'interval' ? 'interval' : 'range';
    return [{ title: text.steps[kind], formula: text.formulas[kind], numbers: words.join('; '), inputs: [] }];
  }

  breakEven(): Step[] {
    const { imports } = this.result.change;
    if (imports?.breakEven === undefined) return [];
    const { demand, ownTariff, perUnitOfPrice } = imports.growth;
    const explained =
      ownTariff === 0 ? this.ratio(demand) : `(${this.ratio(demand)} − ${this.ratio(ownTariff)})`;
    return [
      {
        title: text.steps.breakEven,
        formula: text.formulas.breakEven,
        numbers: `${explained} ÷ ${this.ratio(perUnitOfPrice)} = ${this.ratio(imports.breakEven.value)}`,
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
    const shown = parts.map((part) => this.figure(part));
    return {
      title: text.steps.steps,
      numbers: `${shown.slice(0, 6).join('; ')}${shown.length > 6 ? '; …' : ''}`,
      inputs: [],
    };
  }

  priceVolume(): Step {
    const found = this.result.priceVolume;
    const words = (['exportVolume', 'exportPrice', 'importVolume', 'importPrice'] as const).map(
      (key) => `${priceVolumeLabels[key]} ${this.signed(found?.[key] ?? 0)}`,
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

  /** The two prices as the terms of trade and as common inflation, which repeat the price rows. */
  priceLenses(): Step {
    const { before, after } = this.result.change;
    const { termsOfTrade = 0, commonInflation = 0 } = this.result.priceVolume ?? {};
    const flow = (value0: number, price0 = Number.NaN, value1: number, price1 = Number.NaN) => {
      const mean = (price0 + price1) / 2;
      const volume = ((value0 * mean) / price0 + (value1 * mean) / price1) / 2;
      return { volume: this.figure(volume), price: this.ratio((price1 - price0) / mean) };
    };
    const x = flow(before.exports, before.exportPrice, after.exports, after.exportPrice);
    const m = flow(before.imports, before.importPrice, after.imports, after.importPrice);
    return {
      title: text.steps.priceLenses,
      formula: text.formulas.priceLenses,
      numbers: `½ × (${x.volume} + ${m.volume}) × (${x.price} − ${bracketed(m.price)}) = ${this.amount(termsOfTrade)}; ½ × (${x.volume} − ${m.volume}) × (${x.price} + ${bracketed(m.price)}) = ${this.amount(commonInflation)}`,
      inputs: [...this.priceCells('exportPrice'), ...this.priceCells('importPrice')],
    };
  }
}
