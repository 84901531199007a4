import type { Cell, Cells } from '../../../core/cell';
import { isHeadingName } from '../../../core/partners/partnerNames';
import { nameOfLabel, unitOfLabel } from '../../../core/table/dictionary';
import { addressOfPlace } from '../../../workbook/select';
import { plan, type PlannedArgument, type PlannedCall } from './plannedCall';

/** One list of amounts beside the names of partners or products. */
interface List {
  readonly label: string;
  readonly argument: PlannedArgument;
  readonly unit?: string;
}

/** Names of partners or products in the first column, with one list of amounts per further column. */
export interface PartnerList {
  readonly address: string;
  readonly names: PlannedArgument;
  readonly lists: readonly List[];
}

/** Reads a selection as a list of partners; undefined where it is none. */
export function readPartnerList(address: string, cells: Cells): PartnerList | undefined {
  const header = cells[0] ?? [];
  const hasHeader = isHeader(header);
  const top = hasHeader ? 1 : 0;
  const body = cells.slice(top);
  const columns = header.length;
  if (body.length < 2 || columns < 2 || !body.every(([name]) => typeof name === 'string' && name !== '')) {
    return undefined;
  }
  const column = (at: number): PlannedArgument => {
    const place = { argument: '', row: top, column: at, rows: body.length, columns: 1 };
    const text = addressOfPlace(place, address) ?? '';
    return { cells: body.map((row) => [row[at] ?? null]), text, address: text };
  };
  const lists = Array.from({ length: columns - 1 }, (_, index): List => {
    const label = hasHeader ? textOf(header[index + 1]) : '';
    const unit = unitOfLabel(label);
    return { label, argument: column(index + 1), ...(unit !== undefined && { unit }) };
  });
  return { address, names: column(0), lists };
}

/** A first row of labels; years may be numbers where what stands above the names is no name. */
function isHeader([corner, ...labels]: readonly Cell[]): boolean {
  if (labels.length === 0) return false;
  if (labels.every((cell) => typeof cell === 'string')) return true;
  const isNoName =
    corner === null || (typeof corner === 'string' && (corner.trim() === '' || isHeadingName(corner)));
  return isNoName && labels.every((cell) => typeof cell === 'string' || typeof cell === 'number');
}

/**
 * What can be asked of a list of partners: how concentrated the newest list is, and for lists whose labels
 * differ in the period alone ("Imports 2017", "Imports 2022"; or two lists without labels) what moved
 * between partners.
 */
export function partnerCalls({ names, lists }: PartnerList): PlannedCall[] {
  const groups = new Map<string, List[]>();
  for (const list of lists) groups.set(stem(list.label), [...(groups.get(stem(list.label)) ?? []), list]);
  const newest = [...groups.values()].flatMap((group) => group.at(-1) ?? []);
  const unit = (list: List) => (list.unit === undefined ? {} : { unit: list.unit });
  const texts = names.cells.map(([name]) => textOf(name));
  return [
    ...newest.map((list) => plan('CONCENTRATION', [list.argument], { names: texts, ...unit(list) })),
    ...[...groups.values()].flatMap((group) => {
      const [before, after] = [group[0], group.at(-1)];
      return before === undefined || after === undefined || before === after
        ? []
        : [plan('PARTNERSHIFT', [names, before.argument, after.argument], unit(after))];
    }),
  ];
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** A label without its year: "imports" of "Imports 2017 (USD million)". */
function stem(label: string): string {
  return nameOfLabel(label).replace(/\d{4}/g, '').trim().toLowerCase();
}
