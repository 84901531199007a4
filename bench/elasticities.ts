import { ElasticityMethod, TradeFlow, elasticity } from '../src/functions/drivers.faces';
import { time } from './measure';
import { quarterlyTable } from './quarters';
import type { Row } from './report';

/** The estimate of income and price elasticities with every test of whether it can be used. */
export async function benchElasticity(): Promise<Row[]> {
  const table = quarterlyTable();
  return [
    {
      what: 'ELASTICITY, error correction with every diagnostic, 228 quarters',
      median: await time(() => elasticity(table, TradeFlow.imports, ElasticityMethod.ecm)),
      budget: { milliseconds: 2 },
    },
  ];
}
