import { CellValueType, type ICellData } from '@univerjs/core';
import { isErrorCode } from './cells';

/**
 * What a cell holds after somebody enters this: texts that look like numbers, truth values or formulas become
 * just that, as when typed into Excel.
 */
export function enter(value: unknown, isTextFormat = false): ICellData {
  const empty = { f: null, si: null, p: null };
  if (typeof value === 'number') return { ...empty, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string' || value === '') return { ...empty, v: null, t: null };
  if (isTextFormat) return { ...empty, v: value, t: CellValueType.STRING };
  if (value.startsWith('=') && value.length > 1) return { si: null, p: null, f: value, v: null, t: null };
  if (value.startsWith("'")) return { ...empty, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (isErrorCode(value))
    return { si: null, p: null, f: `=${errorFormulas[value] ?? value}`, v: null, t: null };
  const number = parseNumber(value);
  if (number !== null) return { ...empty, ...number, t: CellValueType.NUMBER };
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE')
    return { ...empty, v: upper === 'TRUE' ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: value, t: CellValueType.STRING };
}

/** The engine has no error constants, so an entered error becomes a formula with that result. */
const errorFormulas: Record<string, string> = {
  '#N/A': 'NA()',
  '#DIV/0!': '1/0',
  '#VALUE!': '"a"+1',
  '#NUM!': 'SQRT(-1)',
  '#REF!': 'INDIRECT("")',
};

function parseNumber(text: string): Pick<ICellData, 'v' | 's'> | null {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { v: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return { v: Number(trimmed.replaceAll(',', '')), s: { n: { pattern: '#,##0' } } };
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(trimmed)) {
    return { v: Number(trimmed.slice(0, -1)) / 100, s: { n: { pattern: '0%' } } };
  }
  return null;
}
