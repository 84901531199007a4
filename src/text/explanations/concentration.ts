import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

/** What the pane says about CONCENTRATION. */
export const concentrationText = textCatalogue('explain.concentration', {
  position: (index: number) => `entry ${index + 1}`,
  refused: (): Phrase => phrase`This list ${strong('cannot be measured')}.`,
  hhi: ({ hhi, equivalent }: { hhi: string; equivalent: string }): Phrase =>
    phrase`The Herfindahl-Hirschman index is ${strong(hhi)}, as concentrated as ${equivalent} equal shares.`,
  bounds: ({ lowest, highest, names, share }: Record<'lowest' | 'highest' | 'names' | 'share', string>) =>
    phrase`The Herfindahl-Hirschman index lies between ${strong(`${lowest} and ${highest}`)}, because ${names} (${share}) stands for an unknown number of partners.`,
  boundsInCell: ({ highest }: { highest: string }): Phrase =>
    phrase`The cell shows the upper bound, ${highest}, which counts it as one partner.`,
  normalized: ({ figure, candidates }: { figure: string; candidates: string }): Phrase =>
    phrase`The normalized index is ${strong(figure)} with ${candidates} candidates: 0 is an even spread, 1 a single partner.`,
  unctad: ({ figure, candidates }: { figure: string; candidates: string }): Phrase =>
    phrase`The UNCTAD concentration index is ${strong(figure)} with ${candidates} candidates: 0 is an even spread, 1 a single partner.`,
  equivalent: ({ equivalent, hhi }: { equivalent: string; hhi: string }): Phrase =>
    phrase`The total is as concentrated as ${strong(`${equivalent} equal shares`)} (index ${hhi}).`,
  points: ({ points, hhi }: { points: string; hhi: string }): Phrase =>
    phrase`The Herfindahl-Hirschman index is ${strong(`${points} points`)} of 10,000 (${hhi} on the scale from 0 to 1).`,
  top1: ({ name, share }: { name: string; share: string }): Phrase =>
    phrase`The largest single entry, ${name}, holds ${strong(share)} of the total.`,
  top3: ({ names, share }: { names: string; share: string }): Phrase =>
    phrase`The three largest, ${names}, together hold ${strong(share)} of the total.`,
  fewerThanThree: ({ names, share }: { names: string; share: string }): Phrase =>
    phrase`${names} together hold ${strong(share)} of the total.`,
  and: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,

  stepTotal: 'Add up the amounts',
  totalFormula: 'total = Σ v',
  stepHhi: 'Square every share and add up',
  hhiFormula: 'H = Σ (v ÷ total)²',
  andMore: (count: number) => `… ${count} more`,
  stepBounds: 'Bound the index where an entry stands for many',
  boundsFormula:
    'lowest H: the entry split into very many partners, so its square goes to 0 · highest H: one partner',
  stepEquivalent: 'Equal shares that give the same index',
  equivalentFormula: 'equivalent number = 1 ÷ H',
  stepPoints: 'Write the index in points',
  pointsFormula: 'points = 10,000 × H',
  stepNormalized: 'Compare with an even spread over n candidates',
  normalizedFormula: 'normalized = (H − 1 ÷ n) ÷ (1 − 1 ÷ n)',
  unctadFormula: 'UNCTAD index = (√H − √(1 ÷ n)) ÷ (1 − √(1 ÷ n))',
  stepTop: 'Add up the largest shares',
  topFormula:
    'share = 100 × (sum of the largest amounts) ÷ total; an entry such as Other is never among them',
  chartTitle: 'Shares of the total, largest first',
  others: (count: number) => `${count} others together`,

  meaningDependence: (): Phrase =>
    phrase`Dependence on one partner differs from dependence on many. The index says how unevenly trade is spread; its inverse says how many equal partners would be spread as unevenly.`,
  meaningCandidates: ({ active, candidates }: { active: string; candidates: string }): Phrase =>
    phrase`${active} entries have trade, and n is ${candidates}. A larger n (every potential partner) raises the normalized measures, the index itself does not change.`,
  limitSubstitution: (): Phrase =>
    phrase`A share does not say how hard a partner would be to replace. The same share can be a matter of days or of years.`,
  limitOrigin: (): Phrase =>
    phrase`Partners are those that the statistics name. Goods that pass through a third country, or contain its parts, count where they were last shipped from or declared.`,
  limitThresholds: (): Phrase =>
    phrase`Thresholds from competition law (such as 1,800 points) judge firms in one market. They say nothing about countries as suppliers.`,
  unnamedBucket: ({ name, share, lowest }: { name: string; share: string; lowest: string }) =>
    `${name}, beside the range, seems to stand for many partners (${share} of the total). It counts as one here; as very many, the index would be ${lowest}. Include the column of names in values, and the function gives both bounds.`,
} as const);
