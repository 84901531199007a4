import type { DataCheck } from '../core/data-check/dataCheck';
import type { Finding, Severity } from '../core/data-check/finding';
import { dataCheckText as text } from '../text/explanations/dataCheck';
import type { Phrase } from '../text/phrase';
import type { ExplainContext, Explanation, Remark, Step } from './explanation';

/** Explains a result of DATACHECK: the finding in the selected row, otherwise all of them in numbers. */
export function explainDataCheck(check: DataCheck, { focus }: ExplainContext): Explanation {
  const chosen = focus && !check.isClean ? check.findings[focus.row - 1] : undefined;
  return {
    ...(chosen ? oneFinding(chosen) : allFindings(check)),
    steps: stepsOf(check),
    meaning: [text.meaningUse(), text.meaningBlank()],
    limits: [text.limitRight(), text.limitRules()],
    remarks: check.isClean ? [] : check.findings.map(remarkOf),
  };
}

function oneFinding(finding: Finding): Pick<Explanation, 'headline' | 'answer'> {
  return {
    headline: text.finding({ where: text.where(finding), problem: finding.problem }),
    answer: [text.effect(finding), text.cure(finding)],
  };
}

function allFindings({ findings, isClean }: DataCheck): Pick<Explanation, 'headline' | 'answer'> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('Error'), count('Warning'), count('Note')];
  if (isClean) return { headline: text.clean(), answer: [] };
  const also = (number: number, sentence: (values: { count: number }) => Phrase): Phrase[] =>
    number > 0 ? [sentence({ count: number })] : [];
  if (errors > 0) {
    return {
      headline: text.errors({ count: errors }),
      answer: [...also(warnings, text.alsoWarnings), ...also(notes, text.alsoNotes)],
    };
  }
  return warnings > 0
    ? { headline: text.warnings({ count: warnings }), answer: also(notes, text.alsoNotes) }
    : { headline: text.notes({ count: notes }), answer: [] };
}

/** What was checked, so that a clean result says what it covers. */
function stepsOf({ table }: DataCheck): Step[] {
  const { periods, allSeries } = table;
  const read = text.read({
    series: allSeries.length,
    periods: periods.length,
    first: table.periodText(0),
    last: table.periodText(periods.length - 1),
  });
  return (['layout', 'cells', 'units', 'prices', 'parts'] as const).map((name) => ({
    title: text.steps[name],
    formula: text.checks[name],
    ...(name === 'layout' && { numbers: read }),
    inputs: [],
  }));
}

function remarkOf(finding: Finding): Remark {
  const { problem, cure, place } = finding;
  return { text: text.remark({ where: text.where(finding), problem, cure }), place };
}
