import type { frameworkText } from '../../../text/framework';
import { constant, plan, type PlannedCall } from './plannedCall';
import type { WalkTable } from './walkTable';

export type QuestionKey = keyof typeof frameworkText;

/** Plans one call on the table. @throws Refusal naming the series that the table lacks. */
type CallPlan = (table: WalkTable) => PlannedCall;

export interface Question {
  readonly key: QuestionKey;
  /** The first gives the answer, the others add to it. */
  readonly calls: readonly CallPlan[];
  /** Asked of a list of partners or products, not of the labelled table. */
  readonly ofPartners?: true;
  /** A function on the same question that needs figures of the reader's own besides the table. */
  readonly toBuild?: 'JOBSEFFECT';
}

const data =
  (id: string): CallPlan =>
  (table) =>
    plan(id, [table.whole]);
const change =
  (id: string): CallPlan =>
  (table) =>
    plan(id, [table.whole, ...table.window]);

/** The nine questions in the order of the framework, with the calls that answer them. */
export const questions: readonly Question[] = [
  {
    key: 'balance',
    calls: [
      (table) =>
        plan('TRADEBALANCE', table.columns('exports', 'imports'), {
          ...table.names,
          ...table.unitOf('exports'),
        }),
      (table) => {
        const [exports, imports, gdp] = table.columns('exports', 'imports', 'gdp');
        return plan('TRADEBALANCE', [exports, imports, constant('gdp'), gdp], {
          ...table.names,
          ...table.unitOf('exports'),
        });
      },
      data('CURRENTACCOUNT'),
    ],
  },
  {
    key: 'termsOfTrade',
    calls: [
      (table) => plan('TERMSOFTRADE', table.columns('exportPrice', 'importPrice'), table.names),
      (table) =>
        plan(
          'TRADINGGAIN',
          [
            ...table.columns('exports', 'imports', 'exportPrice', 'importPrice'),
            table.column('domesticPrice'),
            table.column('realGdp'),
          ],
          { ...table.names, ...table.unitOf('exports') },
        ),
    ],
  },
  { key: 'drivers', calls: [change('DEFICITDRIVER')] },
  { key: 'demand', calls: [change('IMPORTDRIVER')], toBuild: 'JOBSEFFECT' },
  { key: 'saving', calls: [change('SAVINGGAP')] },
  { key: 'position', calls: [data('EXTERNALPOSITION')] },
  { key: 'dependence', calls: [], ofPartners: true },
  { key: 'scorecard', calls: [change('SCORECARD')] },
  {
    key: 'trust',
    calls: [data('DATACHECK'), (table) => plan('ELASTICITY', [table.whole, constant('imports')])],
  },
];
