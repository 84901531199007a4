/**
 * Formulas in files are not quite what people type: functions of add-ins and functions younger than the file
 * format bear prefixes there.
 */

/** Functions that Excel writes with a prefix because the file format is older than they are. */
const youngFunctions = new Map<string, string>([
  ...['FILTER', 'SORT'].map((name) => [name, `_xlfn._xlws.${name}`] as const),
  ...[
    'ARRAYTOTEXT',
    'BYCOL',
    'BYROW',
    'CHOOSECOLS',
    'CHOOSEROWS',
    'CONCAT',
    'DROP',
    'EXPAND',
    'HSTACK',
    'IFNA',
    'IFS',
    'MAXIFS',
    'MINIFS',
    'RANDARRAY',
    'SEQUENCE',
    'SINGLE',
    'SORTBY',
    'STDEV.S',
    'SWITCH',
    'TAKE',
    'TEXTJOIN',
    'TOCOL',
    'TOROW',
    'UNIQUE',
    'VALUETOTEXT',
    'VSTACK',
    'WRAPCOLS',
    'WRAPROWS',
    'XLOOKUP',
    'XMATCH',
    'XOR',
  ].map((name) => [name, `_xlfn.${name}`] as const),
]);

/** Changes a formula outside of its texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** `_xldudf_TRADE_BALANCE(A1)` in the file is `=TRADE.BALANCE(A1)` in the cell. */
export function formulaFromFile(formula: string, namespace: string): string {
  const own = new RegExp(`_xldudf_${namespace}_([\\w.]+)(?=\\()`, 'gi');
  return `=${outsideQuotes(formula, (part) =>
    part
      .replace(own, `${namespace}.$1`)
      .replace(/_xlfn\.(_xlws\.)?/g, '')
      .replace(/_xlpm\./g, ''),
  )}`;
}

export function formulaForFile(formula: string, namespace: string): string {
  const own = new RegExp(`(?<![\\w.])${namespace}\\.([\\w.]+)(?=\\()`, 'gi');
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part
      .replace(own, (_whole, name: string) => `_xldudf_${namespace.toUpperCase()}_${name.toUpperCase()}`)
      .replace(
        /(?<![\w.])[A-Za-z][A-Za-z.]+(?=\()/g,
        (name) => youngFunctions.get(name.toUpperCase()) ?? name,
      ),
  );
}
