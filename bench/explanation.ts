import { locateByPosition } from '../src/core/place';
import { explainDeficitDriver } from '../src/explain/deficitDriver';
import { NumberWriter } from '../src/text/numberWriter';
import { nameArguments } from '../src/functions/calculation';
import { deficitDriverCalculation } from '../src/functions/calculations/deficitDriver';
import { time } from './measure';
import { quarterlyTable } from './quarters';
import type { Row } from './report';

const periods = 200;
const columns = 40;

/** What an explanation costs without the pane: evaluate again, then explain. */
export async function benchExplanation(): Promise<Row[]> {
  const table = quarterlyTable(columns).slice(0, periods + 1);
  const context = { numbers: new NumberWriter('en-US'), locate: locateByPosition };
  const { parameters } = deficitDriverCalculation;
  const explain = () => {
    const result = deficitDriverCalculation.evaluate(nameArguments(parameters, [table]));
    deficitDriverCalculation.spill(result);
    return explainDeficitDriver(result, context);
  };
  return [
    {
      what: `DEFICITDRIVER evaluated and explained, ${periods} × ${columns} inputs`,
      median: await time(explain),
      budget: { milliseconds: 50 },
    },
  ];
}
