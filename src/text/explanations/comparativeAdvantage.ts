import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface ProductWords {
  readonly name: string;
  readonly figure: string;
}

/** What the pane says about COMPARATIVEADVANTAGE. */
export const comparativeAdvantageText = textCatalogue('explain.comparativeAdvantage', {
  position: (index: number) => `product ${index + 1}`,
  missing: ({ name }: { name: string }): Phrase =>
    phrase`No index can be given for ${name}: ${strong('a figure is missing, or the world exports none')}.`,
  rca: ({ name, figure }: ProductWords): Phrase =>
    phrase`The share of ${name} in the country's exports is ${strong(`${figure} times`)} its share in world exports.`,
  symmetric: ({ name, figure }: ProductWords): Phrase =>
    phrase`The symmetric index of ${name} is ${strong(figure)}, on a scale from −1 (not exported) to 1.`,
  normalized: ({ name, figure }: ProductWords): Phrase =>
    phrase`Exports of ${name} are ${strong(`${figure} ten-thousandths of world exports`)} away from the neutral amount.`,
  above: (): Phrase => phrase`Above the neutral level, so a comparative advantage is revealed.`,
  below: (): Phrase => phrase`Below the neutral level, so no comparative advantage is revealed.`,
  neutral: (): Phrase => phrase`This is the neutral level: the product weighs the same in both.`,
  overview: ({ count, of, share }: Record<'count' | 'of' | 'share', string>): Phrase =>
    phrase`Above the neutral level: ${count} of ${of} products, with ${share} of the country's exports.`,

  stepCountry: (name: string) => `Share of ${name} in the country's exports`,
  stepWorld: (name: string) => `Share of ${name} in world exports`,
  shareFormula: 'share = exports of the product ÷ exports of all products',
  steps: {
    rca: 'Divide the two shares',
    symmetric: 'Put the ratio on a scale from −1 to 1',
    normalized: 'Distance from the neutral amount, as a part of world exports',
  },
  formulas: {
    rca: 'RCA = share in the country ÷ share in the world',
    symmetric: 'symmetric = (RCA − 1) ÷ (RCA + 1)',
    normalized: 'normalized = (share in the country − share in the world) × country total ÷ world total',
  },
  chartTitle: {
    symmetric: 'Symmetric index: right of zero the product weighs more than in world exports',
    normalized: 'Distance from the neutral amount, in ten-thousandths of world exports',
  },

  onlyEnds: (title: string) => `${title} (the six highest and the six lowest)`,

  meaningSpecialisation: (): Phrase =>
    phrase`A country gains by specialising where it is relatively productive. The index reads this from exports: above 1, the product weighs more in the country's exports than in the world's.`,
  meaningMeasures: (): Phrase =>
    phrase`The ratio has no upper end and compares badly between products and years. The symmetric index treats both sides alike; the normalized one adds up to 0 over products and compares across them.`,
  limitCause: (): Phrase =>
    phrase`Exports also reflect subsidies, barriers, transport and assembly of foreign parts. The index reveals a pattern; it does not say that costs are the reason.`,
  limitTotals: (): Phrase =>
    phrase`The totals are those of the products given. Leave a product out, and every other index changes.`,
  limitWorld: (): Phrase =>
    phrase`The world counts as given. If it includes the country, the index of a large exporter is pulled toward 1; if it leaves the country out, say so when you quote the figure.`,
  limitImports: (): Phrase =>
    phrase`Exports alone are read. A product that is also imported in large amounts can have an index above 1; TRADE.TRADEBALANCE with measure normalized shows both sides.`,
} as const);
