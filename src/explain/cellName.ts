import type { ExplainContext } from './explanation';

/**
 * The name of one figure of a block, counted row by row: its period (partner, product), and its column
 * too where there are several: "2024, Mexico". Undefined where the sheet names neither.
 */
export function cellName(
  { names, across }: Pick<ExplainContext, 'names' | 'across'>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  index: number,
): string | undefined {
  if (rows === 1 || columns === 1) return names?.[index];
  const parts = [names?.[Math.floor(index / columns)], across?.[index % columns]];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}
