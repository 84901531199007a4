import { tokenize } from '@borgar/fx';
import { hasExcelApi } from '../host';

/** How the workbook's locale writes formulas and numbers. */
export interface Separators {
  readonly decimal: '.' | ',';
  readonly argument: ',' | ';';
}

const english: Separators = { decimal: '.', argument: ',' };

/**
 * Office.js tells the decimal separator but not the list separator (OfficeDev/office-js#2891); where the
 * decimal separator is a comma, Excel separates arguments with a semicolon.
 */
export async function readSeparators(): Promise<Separators> {
  if (!hasExcelApi('1.11')) return english;
  return Excel.run(async (context) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    numberFormat.load('numberDecimalSeparator');
    await context.sync();
    return numberFormat.numberDecimalSeparator === ',' ? { decimal: ',', argument: ';' } : english;
  });
}

/**
 * A formula in English notation as a user of the locale types it. The separators inside array constants
 * differ from locale to locale and cannot be looked up; they stay.
 */
export function localFormula(formula: string, { decimal, argument }: Separators): string {
  if (argument === ',') return formula;
  let braces = 0;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'number') return value.replace('.', decimal);
      if (value === '{') braces++;
      if (value === '}') braces--;
      return type === 'operator' && value === ',' && braces === 0 ? argument : value;
    })
    .join('');
}
