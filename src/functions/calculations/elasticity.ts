import type { Cell, Cells } from '../../core/cell';
import { elasticitySets } from '../../core/drivers/elasticitySets';
import { readDemandSample, type DemandSample } from '../../core/elasticity/demandSeries';
import type {
  CoefficientEstimate,
  ElasticityEstimate,
  Flow,
  Interval,
} from '../../core/elasticity/elasticityEstimate';
import type { ImposedLongRun } from '../../core/elasticity/equations';
import { estimateElasticities } from '../../core/elasticity/estimateElasticities';
import type { Note } from '../../core/note';
import type { TestResult } from '../../core/numeric/diagnostics/testResult';
import { locateByPosition } from '../../core/place';
import { LabelledTable } from '../../core/table/labelledTable';
import { readNumber } from '../../core/table/numberOption';
import { readOption, readSingle } from '../../core/table/options';
import { requireArgument } from '../../core/table/numberBlock';
import { required, type Calculation } from '../calculation';
import { figureCell, gap } from '../shape';

/** What a call of ELASTICITY is about, for its cells and its explanation. */
export interface ElasticityResult {
  readonly sample: DemandSample;
  readonly estimate: ElasticityEstimate;
}

type Parameter = 'data' | 'flow' | 'method' | 'lags';

export const elasticityCalculation: Calculation<Parameter, ElasticityResult> = {
  parameters: ['data', 'flow', 'method', 'lags'],

  evaluate(given) {
    const flowCells = requireArgument('flow', given.flow, 'Use imports or exports.');
    const flow: Flow = readOption('flow', flowCells, ['imports', 'exports']);
    const method =
      readSingle('method', given.method) === undefined
        ? undefined
        : readOption('method', given.method, ['ecm', 'differences', 'imposed']);
    const lags = readNumber('lags', given.lags, {
      takes: 'a whole number of periods, 0 or more',
      accepts: (value) => Number.isInteger(value) && value >= 0,
    });
    const sample = readDemandSample(LabelledTable.read('data', required(given.data)), flow);
    const estimate = estimateElasticities({
      ...sample,
      ...(method === 'imposed' ? { method: 'ecm', longRun: longRunOfFrbus(flow) } : method && { method }),
      ...(lags !== undefined && { lags }),
    });
    return { sample, estimate };
  },

  spill({ estimate }) {
    return [
      header,
      ...estimate.coefficients.map(coefficientRow),
      ...elasticityRows(estimate),
      ...sampleRows(estimate),
      ...testRows(estimate),
      ...judgementRows(estimate),
    ];
  },
};

/** The long run that the first set of elasticities has from the model it is named after. */
function longRunOfFrbus(flow: Flow): ImposedLongRun {
  const [{ elasticities }] = elasticitySets;
  return flow === 'imports'
    ? { income: elasticities.importIncome, price: elasticities.importPrice }
    : { income: elasticities.exportIncome, price: elasticities.exportPrice };
}

/** Words in the results of ELASTICITY are data and stay English. */
const header: Cell[] = ['Item', 'Value', 'Standard error', 't', 'p', 'Low', 'High'];

function row(item: string, value: Cell, rest: readonly Cell[] = []): Cell[] {
  return [item, value, ...rest, ...Array<Cell>(header.length - 2 - rest.length).fill(gap)];
}

function coefficientRow({ name, value, standardError, t, pValue, low, high }: CoefficientEstimate): Cell[] {
  return row(name, value, [standardError, t, figureCell(pValue), low, high]);
}

function intervalRow(item: string, { value, standardError, low, high }: Interval): Cell[] {
  return row(item, value, [standardError, gap, gap, low, high]);
}

/** An imposed elasticity has no errors to show: 0 would read as a precise estimate. */
function longRunRow(item: string, elasticity: Interval, { imposedLongRun }: ElasticityEstimate): Cell[] {
  return imposedLongRun ? row(item, elasticity.value) : intervalRow(item, elasticity);
}

function elasticityRows(estimate: ElasticityEstimate): Cells {
  const { shortRun, longRun } = estimate;
  return [
    intervalRow('Short-run income elasticity', shortRun.income),
    intervalRow('Short-run price elasticity', shortRun.price),
    ...(longRun
      ? [
          longRunRow('Long-run income elasticity', longRun.income, estimate),
          longRunRow('Long-run price elasticity', longRun.price, estimate),
        ]
      : []),
  ];
}

function sampleRows(estimate: ElasticityEstimate): Cells {
  const { observations, degreesOfFreedom, lags, adjustment, diagnostics } = estimate;
  return [
    row('Method', methodName(estimate)),
    row('Observations', observations),
    row('Degrees of freedom', degreesOfFreedom),
    row('Newey-West lags', lags),
    ...(adjustment ? [row('Half-life of a gap, periods', figureCell(adjustment.halfLife))] : []),
    row('R squared', diagnostics.rSquared),
    row('Adjusted R squared', diagnostics.adjustedRSquared),
    row('Standard error of regression', diagnostics.standardError),
    row('Durbin-Watson', diagnostics.durbinWatson),
  ];
}

function methodName({ method, imposedLongRun }: ElasticityEstimate): string {
  if (method === 'differences') return 'Log differences';
  return imposedLongRun ? 'Error correction, long run imposed' : 'Error correction';
}

function testRows({ diagnostics, cointegration, imposedLongRun }: ElasticityEstimate): Cells {
  // A relation that is imposed takes no coefficients from the sample: other critical values, another test.
  const longRunTest = imposedLongRun ? 'Dickey-Fuller' : 'Engle-Granger';
  const test = (item: string, found: TestResult | undefined) =>
    row(item, figureCell(found?.statistic), [gap, gap, figureCell(found?.pValue)]);
  return [
    ...diagnostics.breuschGodfrey.map((found) => test(`Breusch-Godfrey, order ${found.order}`, found)),
    test('Breusch-Pagan', diagnostics.breuschPagan),
    test('Chow at midpoint', diagnostics.chowAtMidpoint),
    ...(diagnostics.seasonality ? [test('Seasonality (F test)', diagnostics.seasonality)] : []),
    row('Variance inflation', diagnostics.varianceInflation),
    row('Condition number', diagnostics.conditionNumber),
    ...(cointegration
      ? [
          row(`${longRunTest} t`, cointegration.statistic),
          row(`${longRunTest} 5 % critical value`, cointegration.criticalValues.fivePercent),
          row(`${longRunTest} 10 % critical value`, cointegration.criticalValues.tenPercent),
        ]
      : []),
  ];
}

function judgementRows({ usableForAttribution: usability, notes }: ElasticityEstimate): Cells {
  const sentences = (item: string, of: readonly Note[]) =>
    of.map(({ sentence }) => row(item, sentence(locateByPosition)));
  return [
    row('Usable for attribution', usability.usable ? 'Yes' : 'No'),
    ...(usability.usable ? [] : sentences('Reason', usability.reasons)),
    ...sentences('Remark', notes),
  ];
}
