import type { Cell, Cells } from '../../core/cell';
import { readDemandSample, type DemandSample } from '../../core/elasticity/demandSeries';
import type {
  CoefficientEstimate,
  ElasticityEstimate,
  ElasticityMethod,
  Flow,
  Interval,
} from '../../core/elasticity/elasticityEstimate';
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
    const method: ElasticityMethod | undefined =
      readSingle('method', given.method) === undefined
        ? undefined
        : readOption<ElasticityMethod>('method', given.method, ['ecm', 'differences']);
    const lags = readNumber('lags', given.lags, {
      takes: 'a whole number of periods, 0 or more',
      accepts: (value) => Number.isInteger(value) && value >= 0,
    });
    const sample = readDemandSample(LabelledTable.read('data', required(given.data)), flow);
    const estimate = estimateElasticities({
      ...sample,
      ...(method && { method }),
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

function elasticityRows({ shortRun, longRun }: ElasticityEstimate): Cells {
  return [
    intervalRow('Short-run income elasticity', shortRun.income),
    intervalRow('Short-run price elasticity', shortRun.price),
    ...(longRun
      ? [
          intervalRow('Long-run income elasticity', longRun.income),
          intervalRow('Long-run price elasticity', longRun.price),
        ]
      : []),
  ];
}

function sampleRows(estimate: ElasticityEstimate): Cells {
  const { method, observations, degreesOfFreedom, lags, adjustment, diagnostics } = estimate;
  return [
    row('Method', method === 'ecm' ? 'Error correction' : 'Log differences'),
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

function testRows({ diagnostics, cointegration }: ElasticityEstimate): Cells {
  const test = (item: string, found: TestResult | undefined) =>
    row(item, figureCell(found?.statistic), [gap, gap, figureCell(found?.pValue)]);
  return [
    ...diagnostics.breuschGodfrey.map((found) => test(`Breusch-Godfrey, order ${found.order}`, found)),
    test('Breusch-Pagan', diagnostics.breuschPagan),
    test('Chow at midpoint', diagnostics.chowAtMidpoint),
    row('Variance inflation', diagnostics.varianceInflation),
    row('Condition number', diagnostics.conditionNumber),
    ...(cointegration
      ? [
          row('Engle-Granger t', cointegration.statistic),
          row('Engle-Granger 5 % critical value', cointegration.criticalValues.fivePercent),
          row('Engle-Granger 10 % critical value', cointegration.criticalValues.tenPercent),
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
