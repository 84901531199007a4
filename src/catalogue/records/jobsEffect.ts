import { jobsEffectCalculation } from '../../functions/calculations/jobsEffect';
import { describeFunction } from '../functionRecord';

export const jobsEffect = describeFunction(
  {
    id: 'JOBSEFFECT',
    question: 4,
    tasks: [
      'What does a change in trade mean for jobs?',
      'How many jobs do imports displace, and how many are only drawn in by demand?',
    ],
    arguments: {
      data: 'table',
      jobsPerExport: 'number',
      jobsPerImport: 'number',
      jobsPerDemand: 'number',
      from: 'period',
      to: 'period',
      displacement: 'number',
      assumptions: 'assumptions',
    },
    examples: [
      {
        formula: '=TRADE.JOBSEFFECT(Annual!A1:Q46, 6, 7, 8, 1997, 2000)',
        says: 'Jobs in thousands from 1997 to 2000, with made-up coefficients of 6, 7 and 8 thousand jobs per USD bn: the naive count, the driver-consistent count with its range, and why they differ.',
      },
      {
        formula: '=TRADE.JOBSEFFECT(Annual!A1:Q46, 6, 7, 8, 2006, 2009, 0.5)',
        says: 'The same in the recession from 2006 to 2009, half of the competitiveness-driven imports displacing home products: the balance rose while demand fell.',
      },
    ],
    results: [
      {
        name: 'Effect',
        means: 'Naive, Driver-consistent and Difference, each followed by its parts ("of which").',
      },
      {
        name: 'Volume change',
        means: 'Change in exports, imports or home sales, in currency at prices of the first period.',
      },
      {
        name: 'Jobs',
        means:
          'Jobs in the unit of the coefficients (thousands, if they are thousands per unit of currency): above 0 is more jobs.',
      },
      {
        name: 'Low, High',
        means:
          'Range of jobs over published elasticities, with what is unexplained counted as 0 and in full.',
      },
    ],
    formulas: [
      'naive = λx × Δx − λm × Δm',
      'driver-consistent = λx × (foreign demand + relative export price) + λd × (ΔA − d) − λm × δ × c',
      'Δm = d + c + u: drawn in by demand, by relative prices and tariffs, unexplained; each is L(m1, m0) × its part of Δln m',
      'A = GDP − X + M in the first period, growing with Domestic demand',
      'range: over the elasticity sets, u of exports and of imports counted as 0 or in full',
      'difference = λd × (ΔA − d) + λm × (d + (1 − δ) × c + non-competing + u) − λx × u of exports',
      'all volumes at prices of the first period; λx, λm, λd are jobs per such unit',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'A table without the series of the full attribution (prices, demand at home and abroad, foreign price with exchange rate or the real exchange rate) or without GDP.',
        formula: '=TRADE.JOBSEFFECT({"Year","Exports","Imports";2020,100,90;2021,105,95}, 6, 7, 8)',
      },
      {
        error: '#VALUE!',
        when: 'A coefficient that is no number or below 0.',
        formula: '=TRADE.JOBSEFFECT(Annual!A1:Q46, 6, -7, 8, 1997, 2000)',
      },
      {
        error: '#VALUE!',
        when: 'A displacement outside 0 to 1.',
        formula: '=TRADE.JOBSEFFECT(Annual!A1:Q46, 6, 7, 8, 1997, 2000, 50)',
      },
      {
        error: '#N/A',
        when: 'A period that is not in the table, and everything else that DEFICITDRIVER refuses.',
        formula: '=TRADE.JOBSEFFECT(Annual!A1:Q46, 6, 7, 8, 1970, 2000)',
      },
    ],
    sources: [
      'International Trade Administration, Jobs Supported by Exports: coefficients exist for exports only, so that the same number for imports is an assumption.',
      'G. M. Grossman, Imports as a Cause of Injury: The Case of the U.S. Steel Industry, Journal of International Economics 20 (1986), for separating demand from import competition.',
    ],
    related: ['IMPORTDRIVER', 'DEFICITDRIVER'],
  },
  jobsEffectCalculation,
  async () => (await import('../../explain/jobsEffect')).explainJobsEffect,
);
