import { causeGroups, splitByCause } from '../core/drivers/causes';
import { driverClasses, driverLabels } from '../core/drivers/driverNames';
import type { ImportVerdict } from '../core/drivers/importGrowth';
import type { DriverKey } from '../core/drivers/flowGrowth';
import { missingSeries } from '../core/drivers/missingSeries';
import { dictionary } from '../core/table/dictionary';
import type { DeficitDriverResult } from '../functions/calculations/deficitDriver';
import { amountsOf } from '../functions/calculations/deficitDriverAmounts';
import { groupName, priceVolumeLabels } from '../functions/calculations/deficitDriverTables';
import { deficitDriverText as text } from '../text/explanations/deficitDriver';
import type { Phrase } from '../text/phrase';
import type { Chart, WaterfallChart, WaterfallRowKind } from './chart';
import { deficitDriverAnswer } from './deficitDriverAnswer';
import { deficitDriverSteps } from './deficitDriverSteps';
import type { ExplainContext, Explanation } from './explanation';
import { importsChart, isOpposed } from './importVerdict';
import type { NumberWriter } from '../text/numberWriter';
import { remarksOf } from './remarks';

/** Explains a result of DEFICITDRIVER in any of its views. */
export function explainDeficitDriver(result: DeficitDriverResult, context: ExplainContext): Explanation {
  const view = new DeficitDriverExplanation(result, context);
  const steps = deficitDriverSteps(result, context);
  return {
    headline: view.headline(),
    answer: deficitDriverAnswer(result, context),
    chart: view.chart(),
    steps,
    meaning: view.meaning(),
    limits: view.limits(),
    remarks: remarksOf(result.notes, context, steps),
  };
}

type Rows = WaterfallChart['rows'];

class DeficitDriverExplanation {
  private readonly amounts: NumberWriter;

  constructor(
    private readonly result: DeficitDriverResult,
    private readonly context: ExplainContext,
  ) {
    this.amounts = amountsOf(result.change, context.numbers);
  }

  private get ends() {
    const { periods } = this.result.data;
    return { from: periods[0]?.text ?? '', to: periods.at(-1)?.text ?? '' };
  }

  private get unit(): string | undefined {
    return this.result.data.unit ?? this.context.unit;
  }

  private get change(): number {
    return this.result.change.attribution.change.amount;
  }

  headline(): Phrase {
    const words = { ...this.ends, amount: this.amounts.amount(Math.abs(this.change), this.unit) };
    if (this.change === 0) return text.unchanged(words);
    return this.change > 0 ? text.rose(words) : text.fell(words);
  }

  private get isEstimated(): boolean {
    return this.result.change.rangeKind === 'interval';
  }

  chart(): Chart {
    const { view, change } = this.result;
    switch (view) {
      case 'drivers':
        return this.waterfall(text.chartTitle(this.ends), this.driverRows());
      case 'causes':
        return this.waterfall(text.causesTitle(this.ends), this.causeRows());
      case 'price-volume':
        return this.waterfall(text.chartTitle(this.ends), this.priceVolumeRows());
      case 'series':
        return this.lines();
      case 'verdict':
        return change.imports
          ? importsChart(change.imports, text.importsTitle(this.ends), this.context)
          : this.waterfall(text.chartTitle(this.ends), this.driverRows());
    }
  }

  private waterfall(title: string, rows: Rows): WaterfallChart {
    const hasRange = rows.some(({ low, high }) => low !== high);
    return {
      kind: 'waterfall',
      title,
      unit: this.unit,
      rows: [...rows, { label: text.total, value: this.change, kind: 'total' }],
      ...(hasRange && { rangeName: this.isEstimated ? text.intervalName : text.rangeName }),
    };
  }

  private driverRows(): Rows {
    return this.result.change.drivers
      .filter(({ key }) => key !== 'gdpDenominator')
      .map((driver) => ({
        label: driverLabels[driver.key],
        value: driver.amount,
        low: driver.low,
        high: driver.high,
        kind: kindOf(driver.key),
      }));
  }

  private causeRows(): Rows {
    const split = splitByCause(this.result.change);
    return causeGroups.flatMap((group) => {
      const found = split[group];
      if (found === undefined) return [];
      const kind: WaterfallRowKind =
        group === 'unexplained' ? 'unexplained' : group === 'otherPrices' ? 'price' : 'part';
      return [{ label: groupName(group), value: found.amount, low: found.low, high: found.high, kind }];
    });
  }

  private priceVolumeRows(): Rows {
    const found = this.result.priceVolume;
    if (found === undefined) return [];
    return (['exportVolume', 'exportPrice', 'importVolume', 'importPrice'] as const).map((key) => ({
      label: priceVolumeLabels[key],
      value: found[key],
      kind: key.endsWith('Price') ? 'price' : 'part',
    }));
  }

  /** Every driver from period to period, added up from the first. */
  private lines(): Chart {
    const { path, data } = this.result;
    const keys = (path.steps[0]?.drivers ?? [])
      .map(({ key }) => key)
      .filter((key) => key !== 'gdpDenominator');
    const cumulate = (values: readonly number[]) => {
      let total = 0;
      return [0, ...values.map((value) => (total += value))];
    };
    const amountOf = (key: DriverKey) =>
      path.steps.map(({ drivers }) => drivers.find((driver) => driver.key === key)?.amount ?? 0);
    return {
      kind: 'line',
      title: text.seriesTitle(this.ends),
      unit: this.unit,
      names: data.periods.map((period) => period.text),
      series: [
        ...keys.map((key) => ({ label: driverLabels[key], values: cumulate(amountOf(key)) })),
        { label: text.total, values: cumulate(path.steps.map(({ change }) => change.amount)) },
      ],
      reference: { value: 0, label: '0' },
      focus: this.context.focus?.row,
    };
  }

  meaning(): Phrase[] {
    const { change, data, view } = this.result;
    if (view === 'price-volume') return [text.meaningPrice()];
    const { imports } = change;
    const drivenBy = imports?.drivenBy;
    return [
      text.meaningCauses(),
      ...(drivenBy === 'demand' ? [text.meaningDemand()] : []),
      ...(drivenBy === 'competitiveness' ? [text.meaningCompetitiveness()] : []),
      ...(imports?.drivenBy === 'mixed' ? [meaningOfMixed(imports)] : []),
      ...(change.drivers.some(({ key }) => driverClasses[key] === 'Price') ? [text.meaningPrice()] : []),
      ...(data.given.has('exchangeRate') && data.given.has('foreignPrice') ? [text.meaningReal()] : []),
    ];
  }

  limits(): Phrase[] {
    const { change, view } = this.result;
    if (view === 'price-volume') return [text.limitPriceVolume()];
    const classes = new Set(change.drivers.map(({ key }) => driverClasses[key]));
    const missing = missingSeries(this.result.data).map((series) => dictionary[series].label);
    return [
      text.limitCausation(),
      ...(classes.has('Unexplained') ? [text.limitUnexplained()] : []),
      ...(classes.has('Not separable') ? [text.limitInseparable()] : []),
      ...(classes.has('Demand') ? [this.isEstimated ? text.limitEstimates() : text.limitElasticities()] : []),
      ...(missing.length > 0 ? [text.limitMoreData({ series: missing.join(', ') })] : []),
    ];
  }
}

function meaningOfMixed(imports: ImportVerdict): Phrase {
  if (imports.unstable) return text.meaningUnstable();
  return isOpposed(imports) ? text.meaningOpposed() : text.meaningMixed();
}

function kindOf(key: DriverKey): WaterfallRowKind {
  switch (driverClasses[key]) {
    case 'Price':
      return 'price';
    case 'Unexplained':
    case 'Not separable':
      return 'unexplained';
    default:
      return 'part';
  }
}
