import { dataCheck, type DataCheck } from '../../core/data-check/dataCheck';
import { required, type Calculation } from '../calculation';

export const dataCheckCalculation: Calculation<'data', DataCheck> = {
  parameters: ['data'],

  evaluate: (given) => dataCheck('data', required(given.data)),

  spill: ({ findings }) => [
    ['Severity', 'Series', 'Period', 'Problem', 'What the functions do', 'Cure'],
    ...findings.map(({ severity, series, period, problem, effect, cure }) => [
      severity,
      series,
      period,
      problem,
      effect,
      cure,
    ]),
  ],
};
