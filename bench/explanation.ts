import type { Cell } from '../src/core/cell';
import { locateByPosition } from '../src/core/place';
import { explainDeficitDriver } from '../src/explain/deficitDriver';
import { NumberWriter } from '../src/explain/numberWriter';
import { nameArguments } from '../src/functions/calculation';
import { deficitDriverCalculation } from '../src/functions/calculations/deficitDriver';
import { time } from './measure';
import { quarterlyTable } from './quarters';
import type { Row } from './report';

const periods = 200;
const columns = 40;

/** Our own work between selecting a cell and its finished explanation: evaluate again, then explain. */
export function benchExplanation(): Row {
  const table = quarterlyTable()
    .slice(0, periods + 1)
    .map((row, line): Cell[] => [
      ...row,
      ...Array.from({ length: columns - row.length }, (_, column) =>
        line === 0 ? `Other ${column}` : column,
      ),
    ]);
  const context = { numbers: new NumberWriter('en-US'), locate: locateByPosition };
  const { parameters } = deficitDriverCalculation;
  const explain = () => {
    const result = deficitDriverCalculation.evaluate(nameArguments(parameters, [table]));
    deficitDriverCalculation.spill(result);
    return explainDeficitDriver(result, context);
  };
  return {
    what: `DEFICITDRIVER evaluated and explained, ${periods} × ${columns} inputs`,
    median: time(explain).median,
    budget: '≤ 50 ms',
  };
}
