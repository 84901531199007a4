import type { Cell, Cells } from '../../core/cell';
import type { Assumptions } from '../../core/drivers/assumptions';
import { resolveAssumptions } from '../../core/drivers/estimatedAssumptions';
import { readTradeData, type TradeData } from '../../core/drivers/tradeData';
import {
  jobsEffect,
  requireFullAttribution,
  type JobsEffect,
  type RangedJobs,
} from '../../core/jobs/jobsEffect';
import { jobsRefusals } from '../../core/jobs/refusals';
import type { Note } from '../../core/note';
import { LabelledTable } from '../../core/table/labelledTable';
import { readNumber } from '../../core/table/numberOption';
import { readSingle } from '../../core/table/options';
import { required, type Calculation } from '../calculation';
import { gap } from '../shape';

/** What a call of JOBSEFFECT is about, for its cells and its explanation. */
export interface JobsEffectResult {
  readonly data: TradeData;
  readonly assumptions: Assumptions;
  readonly effect: JobsEffect;
  readonly notes: readonly Note[];
}

type Parameter =
  | 'data'
  | 'jobsPerExport'
  | 'jobsPerImport'
  | 'jobsPerDemand'
  | 'from'
  | 'to'
  | 'displacement'
  | 'assumptions';

export const jobsEffectCalculation: Calculation<Parameter, JobsEffectResult> = {
  parameters: [
    'data',
    'jobsPerExport',
    'jobsPerImport',
    'jobsPerDemand',
    'from',
    'to',
    'displacement',
    'assumptions',
  ],

  evaluate(given) {
    const jobsPer = {
      exports: coefficient('jobsPerExport', given.jobsPerExport),
      imports: coefficient('jobsPerImport', given.jobsPerImport),
      demand: coefficient('jobsPerDemand', given.jobsPerDemand),
    };
    const displacement = readNumber('displacement', given.displacement, {
      takes: 'a share from 0 (imports displace nothing) to 1',
      accepts: (value) => value >= 0 && value <= 1,
    });
    const table = LabelledTable.read('data', required(given.data));
    requireFullAttribution(table);
    const data = readTradeData(table, readSingle('from', given.from), readSingle('to', given.to));
    const assumptions = resolveAssumptions('assumptions', given.assumptions, table, data);
    const effect = jobsEffect(data, jobsPer, displacement, assumptions);
    return { data, assumptions, effect, notes: [...data.notes, ...assumptions.notes, ...effect.notes] };
  },

  spill({ effect }) {
    const { volumes, naive, parts, consistent, reasons } = effect;
    const row = (name: string, volume: number | undefined, { value, low, high }: RangedJobs): Cell[] => [
      name,
      volume ?? gap,
      value,
      low,
      high,
    ];
    const notDisplacing = volumes.nonCompeting + (1 - effect.displacement) * volumes.importCompetitiveness;
    return [
      ['Effect', 'Volume change', 'Jobs', 'Low', 'High'],
      row('Naive', undefined, certain(naive.total)),
      row('of which exports', volumes.exports, certain(naive.exports)),
      row('of which imports', volumes.imports, certain(naive.imports)),
      row('Driver-consistent', undefined, consistent),
      row('of which foreign demand', volumes.foreignDemand, parts.foreignDemand),
      row('of which relative export price', volumes.exportCompetitiveness, parts.exportCompetitiveness),
      row('of which home sales from domestic demand', volumes.homeDemand, parts.homeDemand),
      row('of which displaced by import competitiveness', volumes.importCompetitiveness, parts.displacement),
      row('of which exports, unexplained', volumes.exportsUnexplained, parts.exportsUnexplained),
      row('of which imports, unexplained', volumes.importsUnexplained, parts.importsUnexplained),
      row('Difference', undefined, {
        value: consistent.value - naive.total,
        low: consistent.low - naive.total,
        high: consistent.high - naive.total,
      }),
      row('of which home sales from domestic demand', volumes.homeDemand, reasons.homeDemand),
      row('of which imports drawn in by demand', volumes.importDemand, reasons.importDemand),
      row('of which imports that do not displace', notDisplacing, reasons.notDisplacing),
      row('of which imports, unexplained', volumes.importsUnexplained, reasons.importsUnexplained),
      row('of which exports, unexplained', volumes.exportsUnexplained, reasons.exportsUnexplained),
      ['Sign of the two', gap, signs(effect), gap, gap],
    ];
  },
};

/** A figure in which elasticities play no part. */
function certain(jobs: number): RangedJobs {
  return { value: jobs, low: jobs, high: jobs };
}

function coefficient(argument: Parameter, cells: Cells | undefined): number {
  const value = readNumber(argument, cells, {
    takes: 'the jobs per unit of output, 0 or above, in the currency unit of the table',
    accepts: (jobs) => jobs >= 0,
  });
  if (value === undefined) throw jobsRefusals.coefficientMissing({ argument, place: { argument } });
  return value;
}

/** Whether both ways of counting say the same direction, over the whole range. */
export function signs({ naive, consistent }: JobsEffect): 'same' | 'opposite' | 'not determined' {
  if (consistent.low < 0 && consistent.high > 0) return 'not determined';
  return Math.sign(naive.total) === Math.sign(consistent.value) ? 'same' : 'opposite';
}
