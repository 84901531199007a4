import type { ArgumentRecord, FunctionRecord } from '../../../catalogue/functionRecord';
import { elasticitySets } from '../../../core/drivers/elasticitySets';
import type { Separators } from '../../../workbook/actions/separators';

/** What is entered in the fields of a function, by argument. */
export type Fields = Readonly<Record<string, string>>;

/** The names of elasticity sets that `assumptions` takes as a word. */
export const assumptionWords: readonly string[] = [...elasticitySets.map(({ name }) => name), 'estimate'];

const cellOrRange = /(?:^|!)\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?$/i;

/** Names of arguments that a call must have and that are still empty. */
export function missingArguments(record: FunctionRecord, fields: Fields): string[] {
  return record.arguments
    .filter((argument) => !argument.optional && entered(argument, fields) === '')
    .map(({ name }) => name);
}

/** The formula in English notation. Omitted arguments at the end are left out, others keep their comma. */
export function buildFormula(record: FunctionRecord, fields: Fields, separators: Separators): string {
  const written = record.arguments.map((argument) =>
    argumentText(argument, entered(argument, fields), separators),
  );
  const last = written.findLastIndex((text) => text !== '');
  return `=${record.name}(${written.slice(0, last + 1).join(', ')})`;
}

/** What a field holds; an option that must be given starts with its first word. */
export function entered({ name, optional, choices }: ArgumentRecord, fields: Fields): string {
  const given = (fields[name] ?? '').trim();
  return given === '' && !optional ? (choices[0]?.word ?? '') : given;
}

function argumentText({ kind }: ArgumentRecord, given: string, separators: Separators): string {
  const text = given.replace(/^=/, '');
  if (text === '') return '';
  switch (kind) {
    case 'range':
    case 'table':
      return text;
    case 'option':
      return quoted(text);
    case 'number':
      return numberText(text, separators) ?? text;
    case 'period':
      return numberText(text, separators) ?? (cellOrRange.test(text) ? text : quoted(text));
    case 'assumptions':
      return assumptionWords.some((word) => word.toLowerCase() === text.toLowerCase()) ? quoted(text) : text;
  }
}

/** A number as a formula writes it: 0.5 for the 0,5 of a locale with decimal commas. */
function numberText(text: string, { decimal }: Separators): string | undefined {
  const english = decimal === ',' ? text.replace(',', '.') : text;
  return /^[+-]?\d+(?:\.\d+)?$/.test(english) ? english : undefined;
}

function quoted(text: string): string {
  const bare = /^"(.*)"$/.exec(text)?.[1] ?? text;
  return `"${bare.replaceAll('"', '""')}"`;
}
