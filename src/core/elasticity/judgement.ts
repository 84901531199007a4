import type { Note } from '../note';
import type { ElasticityEstimate, ElasticityPair, Usability } from './elasticityEstimate';
import { notes, reasons, refusals } from './messages';

type Findings = Pick<
  ElasticityEstimate,
  'flow' | 'shortRun' | 'longRun' | 'imposedLongRun' | 'adjustment' | 'cointegration' | 'diagnostics'
>;

/** Whether estimates may carry an attribution: signs as theory has them, and a long run that holds. */
export function usability(findings: Findings): Usability {
  const { shortRun, longRun, imposedLongRun, adjustment, cointegration } = findings;
  const found: Note[] = [];
  const speed = adjustment?.speed.value;
  if (speed !== undefined && speed >= 0) found.push(reasons.NO_ADJUSTMENT({ speed }));
  if (speed !== undefined && speed <= -2) found.push(reasons.UNSTABLE({ speed }));
  if (cointegration && !cointegration.rejectedAtTenPercent) {
    const { statistic, criticalValues } = cointegration;
    const isImposed = imposedLongRun !== undefined;
    found.push(reasons.NOT_COINTEGRATED({ statistic, criticalValue: criticalValues.tenPercent, isImposed }));
  }
  const { income, price } = longRun ?? shortRun;
  if (income.value < 0 || price.value > 0) {
    found.push(reasons.WRONG_SIGN({ income: income.value, price: price.value }));
  }
  const [first, ...rest] = found;
  return first ? { usable: false, reasons: [first, ...rest] } : { usable: true };
}

/** What a reader of the estimates should know. */
export function notesOn({ flow, imposedLongRun, adjustment, diagnostics }: Findings): Note[] {
  const found: Note[] = [];
  const { varianceInflation, breuschGodfrey, chowAtMidpoint, seasonality } = diagnostics;
  if (imposedLongRun) found.push(notes.LONG_RUN_IMPOSED(imposedLongRun));
  if (seasonality?.removed) found.push(notes.SEASONS_REMOVED({ flow, pValue: seasonality.pValue }));
  if (varianceInflation > 10) found.push(notes.COLLINEAR({ varianceInflation }));
  const speed = adjustment?.speed.value ?? 0;
  if (speed < -1 && speed > -2) found.push(notes.OVERSHOOTING({ speed }));
  const correlated = breuschGodfrey.find(({ pValue }) => pValue < 0.05);
  if (correlated && adjustment) found.push(notes.SERIAL_CORRELATION(correlated));
  if (chowAtMidpoint && chowAtMidpoint.pValue < 0.05) found.push(notes.COEFFICIENT_BREAK(chowAtMidpoint));
  if (flow === 'imports') found.push(notes.OIL_IN_PRICE({}));
  found.push(notes.SIMULTANEITY({}));
  return found;
}

/**
 * The elasticities that an attribution uses: the long run of an error correction, the short run of log
 * differences.
 *
 * @throws Refusal where they must not be used, with every reason
 */
export function attributionElasticities(estimate: ElasticityEstimate): ElasticityPair {
  const { flow, longRun, shortRun, usableForAttribution: usability } = estimate;
  if (usability.usable) return longRun ?? shortRun;
  throw refusals.notUsable({ flow, reasons: usability.reasons.map(({ sentence }) => sentence(() => '')) });
}
