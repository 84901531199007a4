import { periodsPerYear } from '../table/periods';
import type { CheckedTable } from './checkedTable';
import type { Finding } from './finding';
import { findings } from './findings';
import { nearestLabel } from './nearestLabel';

/** Labels and periods: what keeps the table from being read, and what is left aside. */
export function checkLayout(table: CheckedTable): Finding[] {
  return [
    ...checkWhole(table),
    ...checkProblems(table),
    ...checkUnknownLabels(table),
    ...checkUnlabelled(table),
    ...checkOrder(table),
    ...checkGaps(table),
    ...checkFrequencies(table),
  ];
}

function checkWhole({ reading, periods, cells }: CheckedTable): Finding[] {
  const subject = { series: 'Table', place: cells.place(0, 0) };
  if (reading.series.size === 0) return [findings.NO_KNOWN_LABEL(subject, {})];
  if (periods.length === 0) return [findings.NO_PERIODS(subject, {})];
  return periods.length === 1 ? [findings.ONE_PERIOD(subject, {})] : [];
}

function checkProblems({ reading }: CheckedTable): Finding[] {
  return reading.problems.map((problem) => {
    const { place } = problem;
    switch (problem.kind) {
      case 'labelTwice':
        return findings.LABEL_TWICE({ series: problem.label, place }, {});
      case 'periodTwice':
        return findings.PERIOD_TWICE({ series: 'Table', period: problem.period, place }, {});
      case 'periodBlank':
        return findings.PERIOD_BLANK({ series: 'Table', place }, {});
    }
  });
}

/** An unknown label that resembles a known one is probably a slip; any other is a column for people. */
function checkUnknownLabels({ reading }: CheckedTable): Finding[] {
  return reading.unknownLabels.map(({ label, place }) => {
    const nearest = nearestLabel(label);
    const series = label.trim();
    return findings.UNKNOWN_LABEL({ series, place }, { nearest }, nearest === undefined ? 'Note' : 'Warning');
  });
}

function checkUnlabelled({ cells }: CheckedTable): Finding[] {
  const found: Finding[] = [];
  for (let column = 1; column < cells.columns; column++) {
    const label = cells.cell(0, column);
    if (typeof label === 'string' && label.trim() !== '') continue;
    for (let line = 1; line < cells.lines; line++) {
      const cell = cells.cell(line, column);
      if (cell === null || cell === '' || cell === 0) continue;
      found.push(findings.NO_LABEL({ series: 'Table', place: cells.place(0, column) }, {}));
      break;
    }
  }
  return found;
}

/** The first period that is not later than the one before it. */
function checkOrder({ periods }: CheckedTable): Finding[] {
  const at = periods.findIndex(({ time }, index) => {
    const before = periods[index - 1]?.time;
    return time !== undefined && before !== undefined && time < before;
  });
  const [period, before] = [periods[at], periods[at - 1]];
  if (!period || !before) return [];
  return [
    findings.PERIODS_DISORDERED(
      { series: 'Table', period: period.text, place: period.place },
      { before: before.text },
    ),
  ];
}

/** Steps between periods, in their order in time, that are longer than the usual one. */
function checkGaps({ periods, frequency }: CheckedTable): Finding[] {
  const dated = periods
    .flatMap((period) => (period.time === undefined ? [] : [{ period, month: Math.round(12 * period.time) }]))
    .sort((a, b) => a.month - b.month);
  const steps = dated.map(({ month }, index) => month - (dated[index - 1]?.month ?? month));
  const perYear = periodsPerYear(frequency);
  const shortest = steps.reduce((least, step) => (step > 0 ? Math.min(least, step) : least), Infinity);
  const usual = perYear === undefined ? shortest : 12 / perYear;
  return steps.flatMap((step, index) => {
    const [at, before] = [dated[index]?.period, dated[index - 1]?.period];
    if (!at || !before || !(step >= 2 * usual)) return [];
    const values = { count: Math.round(step / usual) - 1, before: before.text };
    return [findings.PERIODS_LACKING({ series: 'Table', period: at.text, place: at.place }, values)];
  });
}

function checkFrequencies({ periods }: CheckedTable): Finding[] {
  const known = periods.filter(({ frequency }) => frequency !== 'other');
  const [first] = known;
  const other = known.find(({ frequency }) => frequency !== first?.frequency);
  if (!first || !other) return [];
  return [
    findings.FREQUENCIES_MIXED(
      { series: 'Table', period: other.text, place: other.place },
      { first: first.frequency, other: other.frequency },
    ),
  ];
}
