import type { Cells } from '../cell';
import { readDemandSample } from '../elasticity/demandSeries';
import type { ElasticityEstimate, Flow } from '../elasticity/elasticityEstimate';
import { estimateElasticities } from '../elasticity/estimateElasticities';
import { attributionElasticities } from '../elasticity/judgement';
import type { LabelledTable } from '../table/labelledTable';
import { readAssumptions, type Assumptions } from './assumptions';
import { elasticitySets } from './elasticitySets';
import type { DriverData } from './tradeData';

/**
 * The assumptions that an argument asks for: published, the reader's own, or estimated from the table.
 * @throws Refusal as {@link readAssumptions} and {@link estimatedAssumptions}
 */
export function resolveAssumptions(
  argument: string,
  cells: Cells | undefined,
  table: LabelledTable,
  data: Pick<DriverData, 'tiers'>,
): Assumptions {
  const asked = readAssumptions(argument, cells);
  return asked === 'estimate' ? estimatedAssumptions(table, data) : asked;
}

/**
 * Elasticities estimated from the table itself, over all its periods, for each side that is split by
 * demand. Everything that cannot be estimated (pass-through, pricing to market) is that of the default set.
 *
 * @throws Refusal where a series is missing or too short, and where estimates must not carry an
 * attribution (wrong sign, no adjustment, no long-run relation), with every reason
 */
export function estimatedAssumptions(
  table: LabelledTable,
  { tiers }: Pick<DriverData, 'tiers'>,
): Assumptions {
  const [set] = elasticitySets;
  const estimate = (flow: Flow): ElasticityEstimate | undefined =>
    tiers[flow] < 3 ? undefined : estimateElasticities(readDemandSample(table, flow));
  const [imports, exports] = [estimate('imports'), estimate('exports')];
  const own = (found: ElasticityEstimate | undefined, income: string, price: string) => {
    if (found === undefined) return {};
    const pair = attributionElasticities(found);
    return { [income]: pair.income.value, [price]: pair.price.value };
  };
  return {
    elasticities: {
      ...set.elasticities,
      ...own(imports, 'importIncome', 'importPrice'),
      ...own(exports, 'exportIncome', 'exportPrice'),
    },
    set,
    own: [],
    estimates: { ...(imports && { imports }), ...(exports && { exports }) },
    notes: [...(imports?.notes ?? []), ...(exports?.notes ?? [])],
  };
}
