import type { Cell, Cells } from '../cell';
import { inline } from '../../text/inline';
import { requirePartnerName } from '../partners/partnerNames';
import type { Place } from '../place';
import { readFigure } from '../table/numberBlock';
import { concentrationRefusals } from './refusals';

/** One list of amounts by partner or product, and where each stands. */
export interface SupplierList {
  /** NaN where missing. */
  readonly values: Float64Array;
  readonly place: (index: number) => Place;
}

/**
 * Amounts by partner or product as CONCENTRATION takes them: one list per column, or one list in a single
 * row; a first column of text names the partners.
 */
export class SupplierTable {
  private constructor(
    readonly argument: string,
    readonly lists: readonly SupplierList[],
    /** Undefined where the range holds figures only. */
    readonly names: readonly string[] | undefined,
  ) {}

  /** @throws Refusal naming the cell: text, logicals and errors other than #N/A, a row that is a total or a heading,
   *   and a single row whose text may name one partner or the whole list. */
  static read(argument: string, cells: Cells): SupplierTable {
    const columns = cells[0]?.length ?? 0;
    const names =
      columns > 1 ? cells.map(([first]) => nameIn(first)).filter((name) => name !== undefined) : [];
    if (names.length < cells.length) {
      const lists = cells.length === 1 ? [cells[0] ?? []] : columnsOf(cells, 0);
      const isRow = cells.length === 1;
      return new SupplierTable(
        argument,
        lists.map((list, at) =>
          readList(argument, list, (index) => ({
            argument,
            row: isRow ? 0 : index,
            column: isRow ? index : at,
          })),
        ),
        undefined,
      );
    }
    const [name = ''] = names;
    if (cells.length === 1 && columns > 2)
      throw concentrationRefusals.rowWithLabel({ name, place: { argument } });
    names.forEach((name, row) => {
      requirePartnerName(name, { argument, row, column: 0 });
    });
    const lists = columnsOf(cells, 1).map((list, at) =>
      readList(argument, list, (row) => ({ argument, row, column: at + 1 })),
    );
    return new SupplierTable(argument, lists, names);
  }
}

function nameIn(cell: Cell | undefined): string | undefined {
  return typeof cell === 'string' && cell.trim() !== '' ? inline(cell.trim()) : undefined;
}

function columnsOf(cells: Cells, from: number): Cell[][] {
  return (cells[0] ?? []).slice(from).map((_, at) => cells.map((row) => row[at + from] ?? null));
}

function readList(argument: string, list: readonly Cell[], place: SupplierList['place']): SupplierList {
  const values = Float64Array.from(list, (cell, index) => readFigure(argument, cell, place(index)));
  return { values, place };
}
