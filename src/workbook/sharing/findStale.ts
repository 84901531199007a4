import { CellError } from '../../core/cell';
import { answerCall } from '../answerCall';
import type { Reference } from '../formula/callInFormula';
import { referencesOf, withInputs } from '../readSelection';
import { resolveReferences, type Resolved } from '../resolveReferences';
import type { FormulaReading } from '../selectionReading';
import type { TradeFormula } from './workbookScan';

/** Formulas whose inputs are read in one go. */
const formulasAtOnce = 100;

/** Finds results that differ from what their inputs give now: values that Excel kept from an earlier time. */
export function findStale(formulas: readonly TradeFormula[]): Promise<TradeFormula[]> {
  return Excel.run(async (context) => {
    const stale: TradeFormula[] = [];
    for (let start = 0; start < formulas.length; start += formulasAtOnce) {
      stale.push(...(await staleAmong(context, formulas.slice(start, start + formulasAtOnce))));
    }
    return stale;
  });
}

async function staleAmong(
  context: Excel.RequestContext,
  formulas: readonly TradeFormula[],
): Promise<TradeFormula[]> {
  const isSeenFromCell = (formula: TradeFormula) => formula.calls.flatMap(referencesOf).some(needsCell);
  const inputs = new Map<Reference, Resolved>();
  const groups = [
    ...formulas.filter(isSeenFromCell).map((formula) => [formula]),
    formulas.filter((formula) => !isSeenFromCell(formula)),
  ];
  for (const group of groups) {
    const references = group.flatMap(({ sheet, calls }) =>
      calls.flatMap(referencesOf).map((reference) => ({ reference, seen: onSheet(reference, sheet) })),
    );
    const [home] = group;
    if (home === undefined || references.length === 0) continue;
    const distinct = [...new Map(references.map(({ seen }) => [JSON.stringify(seen), seen])).values()];
    const resolved = await resolveReferences(context, distinct, home);
    const found = new Map(
      distinct.map((seen, index) => [JSON.stringify(seen), resolved[index] ?? 'notFound']),
    );
    references.forEach(({ reference, seen }) => {
      inputs.set(reference, found.get(JSON.stringify(seen)) ?? 'notFound');
    });
  }
  return formulas.filter((formula) => isStale(formula, inputs));
}

/** A reference to "this row" of a table depends on the cell that asks. */
function needsCell(reference: Reference): boolean {
  if (reference.kind === 'spill') return needsCell(reference.of);
  return reference.kind === 'table' && (reference.table === '' || reference.sections.includes('this row'));
}

/** The reference as any cell of the workbook sees it. */
function onSheet(reference: Reference, sheet: string): Reference {
  switch (reference.kind) {
    case 'spill':
      return { ...reference, of: onSheet(reference.of, sheet) };
    case 'table':
      return reference;
    case 'area':
    case 'name':
      return { ...reference, sheet: reference.sheet ?? sheet };
  }
}

function isStale(found: TradeFormula, inputs: ReadonlyMap<Reference, Resolved>): boolean {
  const [call] = found.calls;
  if (call?.isWhole !== true) return false;
  const reading: FormulaReading = {
    kind: 'formula',
    selected: found.address,
    anchor: found.address,
    formula: found.formula,
    formulaLocal: found.formula,
    calls: [{ ...withInputs(call, inputs), beside: {} }],
    shown: found.cells,
    focus: { row: 0, column: 0 },
    pending: undefined,
  };
  const [read] = reading.calls;
  if (read === undefined) return false;
  const answer = answerCall(read, reading);
  if (answer.kind === 'refusal') return !(found.cells[0]?.[0] instanceof CellError);
  return answer.kind === 'result' && answer.isStale;
}
