import type { Cell } from '../../core/cell';
import { scorecard, type ClaimResult, type Scorecard } from '../../core/scorecard/scorecard';
import { dictionary } from '../../core/table/dictionary';
import { LabelledTable } from '../../core/table/labelledTable';
import { readSingle } from '../../core/table/options';
import { scorecardWords } from '../../text/scorecardWords';
import { required, type Calculation } from '../calculation';
import { gap } from '../shape';

/** What a call of SCORECARD is about, for its cells and its explanation. */
export type ScorecardResult = Scorecard;

/** The words to use: English in cells, those in use in the pane. */
export type ScorecardWords = typeof scorecardWords;

type Parameter = 'data' | 'from' | 'to';

export const scorecardCalculation: Calculation<Parameter, ScorecardResult> = {
  parameters: ['data', 'from', 'to'],

  evaluate(given) {
    const table = LabelledTable.read('data', required(given.data));
    return scorecard(table, readSingle('from', given.from), readSingle('to', given.to));
  },

  spill(card) {
    return [
      ['Claim', 'Indicator', 'From', 'To', 'Change', 'Reading', 'Evidence'],
      ...card.results.map((result): Cell[] => [
        scorecardWords.claims[result.key],
        scorecardWords.indicators[result.indicator.key],
        ...(result.standing === 'not measured'
          ? [gap, gap, gap]
          : [result.from.shown, result.to.shown, result.to.shown - result.from.shown]),
        readingOf(result, scorecardWords),
        evidenceOf(result, card, scorecardWords),
      ]),
    ];
  },
};

/** What the movement of the indicator says of the claim. */
export function readingOf(result: ClaimResult, words: ScorecardWords): string {
  if (result.standing === 'not measured') return words.notMeasured;
  return result.movement === 'still' ? words.still : words[result.movement][result.indicator.key];
}

/** How the indicator is computed and what else the series say of the claim; or what it lacks. */
export function evidenceOf(result: ClaimResult, card: Scorecard, words: ScorecardWords): string {
  if (result.standing !== 'not measured') {
    const { key } = result.indicator;
    return [`${words.formulas[key]}.`, ...factsOf(result, card, words), words.besides[key]].join(' ');
  }
  const { lack } = result;
  switch (lack.kind) {
    case 'series':
      return words.needs(lack.series.map((key) => dictionary[key].label));
    case 'figure':
      return words.noFigure(lack.label, lack.period);
    case 'undefined':
      return words.notDefined;
  }
}

function factsOf(
  { key }: ClaimResult,
  { priceGain, employment, volatility }: Scorecard,
  words: ScorecardWords,
) {
  if (key === 'consumers' && priceGain !== undefined) return [words.priceGain(signed(priceGain))];
  if (key === 'jobs' && employment !== undefined) return [words.employment(signed(employment))];
  if (key === 'exposure' && volatility) {
    return [words.volatility(volatility.deviation.toFixed(1), volatility.changes)];
  }
  return [];
}

/** One decimal with its sign and a true minus; what rounds to 0 has no sign. */
function signed(figure: number): string {
  const text = Math.abs(figure).toFixed(1);
  if (text === '0.0') return text;
  return `${figure > 0 ? '+' : '−'}${text}`;
}
