import { catalogue, findFunction } from '../../catalogue/catalogue';
import type { CallInFormula } from '../formula/callInFormula';
import { findCalls } from '../formula/findCalls';
import { sharingText as text } from '../../text/paneSharing';
import { literalText } from '../actions/literalText';
import { usedAssumptions } from './assumptionsInUse';
import type { TradeFormula, WorkbookScan } from './workbookScan';

/** When and with which version the read-me sheet is written. */
export interface Stamp {
  readonly version: string;
  /** The day as 2026-03-31. */
  readonly date: string;
}

export interface ReadMe {
  readonly cells: readonly (readonly string[])[];
  /** Rows in bold, counted from 0. */
  readonly headers: readonly number[];
}

/** Where people read how to get the add-in: the page beside the functions' help. */
export function deploymentPage(): string {
  return new URL('../deployment.html', catalogue[0]?.helpUrl).href;
}

/** The read-me sheet: what each result is, its inputs, the version, and how to get the add-in. */
export function readMe(scan: WorkbookScan, stamp: Stamp): ReadMe {
  const head = [
    [text.readMeTitle],
    [text.readMeWritten(stamp)],
    [],
    [text.readMeValues],
    [text.readMeGet({ page: deploymentPage() })],
    [],
    Object.values(text.readMeColumns),
  ];
  const live = scan.formulas.map((formula) =>
    lineOf(formula.address, formula.formula, formula.calls, text.live, assumptionsOf(formula)),
  );
  const frozen = scan.frozen.map(({ addressThen, formula, frozenOn }) =>
    lineOf(addressThen, formula, findCalls(formula), text.frozenOn({ date: frozenOn }), ''),
  );
  const rows = [...head, ...live, ...frozen];
  const width = Object.values(text.readMeColumns).length;
  return {
    cells: rows.map((row) => Array.from({ length: width }, (_, column) => literalText(row[column] ?? ''))),
    headers: [0, head.length - 1],
  };
}

function lineOf(
  address: string,
  formula: string,
  calls: readonly CallInFormula[],
  state: string,
  assumptions: string,
): string[] {
  return [
    address,
    distinct(calls.map(({ name }) => findFunction(name)?.summary ?? text.unknownFunction({ name }))).join(
      ' ',
    ),
    formula,
    distinct(calls.flatMap(inputsOf)).join('; '),
    assumptions,
    state,
  ];
}

/** The arguments of a call by name: "data: A1:Q46". */
function inputsOf({ name, arguments: given }: CallInFormula): string[] {
  const parameters = findFunction(name)?.arguments ?? [];
  return given.flatMap((argument, index) =>
    argument.kind === 'omitted' ? [] : [`${parameters[index]?.name ?? index + 1}: ${argument.text}`],
  );
}

function assumptionsOf(formula: TradeFormula): string {
  return distinct(usedAssumptions([formula]).map(({ uses }) => text.uses(uses))).join(' ');
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
