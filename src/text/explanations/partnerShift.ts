import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

/** What the pane says about PARTNERSHIFT. */
export const partnerShiftText = textCatalogue('explain.partnerShift', {
  moved: ({ moved, share }: { moved: string; share: string }): Phrase =>
    phrase`Shares of trade worth ${strong(moved)} shifted between partners, ${share} of the mean total.`,
  nothingMoved: (): Phrase =>
    phrase`${strong('Nothing shifted')} between partners: all shares are unchanged.`,
  total: ({ change, before, after }: Record<'change' | 'before' | 'after', string>): Phrase =>
    phrase`Total trade changed by ${change}, from ${before} to ${after}.`,
  ends: ({ up, upAmount, down, downAmount }: Record<'up' | 'upAmount' | 'down' | 'downAmount', string>) =>
    phrase`Redistribution raised trade with ${up} most (${upAmount}) and lowered trade with ${down} most (${downAmount}).`,
  diversion: ({
    names,
    falls,
    rises,
    most,
    ratio,
  }: Record<'names' | 'falls' | 'rises' | 'most' | 'ratio', string>): Phrase =>
    phrase`Redistribution lowered trade with the treated (${names}) by ${falls} and raised trade with the others by ${rises}, of which at most ${most} can have come from the treated: a diversion ratio of ${ratio}.`,

  stepTotal: 'Add up trade before and after',
  totalFormula: 'ΔM = total after − total before',
  stepShares: (name: string) => `Shares of ${name} before and after`,
  sharesFormula: 's = trade with the partner ÷ total',
  stepScale: (name: string) => `Scale: ${name} at its mean share of the total change`,
  scaleFormula: 'scale = mean of the shares × ΔM',
  stepRedistribution: (name: string) => `Redistribution: what moved to or from ${name}`,
  redistributionFormula: 'redistribution = mean of the totals × change in share',
  stepSum: (name: string) => `The two parts are the whole change of ${name}`,
  sumFormula: 'change = scale + redistribution, without a remainder',
  stepMoved: 'Trade that moved between partners',
  movedFormula: 'moved = ½ × Σ |redistribution|; the parts themselves add up to 0',
  stepIndex: 'Redistribution index',
  indexFormula: 'index = moved ÷ the larger of |ΔM| and moved',
  stepOffset: 'Offset ratio of the changes',
  offsetFormula: 'offset ratio = 1 − |ΔM| ÷ Σ |change of a partner|',
  stepDiversion: 'Diversion from the treated partners',
  diversionFormula: 'diversion = rises of untreated ÷ falls of treated partners, both in redistribution',
  chartTitle: 'Redistribution between partners',
  onlyEnds: (title: string) => `${title} (the six highest and the six lowest)`,

  meaningZero: (): Phrase =>
    phrase`Redistribution adds up to 0 over partners: what some gain in share, others give up. It shows how far trade shifted rather than grew.`,
  meaningIndex: ({ index }: { index: string }): Phrase =>
    phrase`The redistribution index is ${index}. It is 0 where every partner kept its share, and 1 where the trade that shifted is at least as large as the change of the total.`,
  meaningOffset: ({ offset }: { offset: string }): Phrase =>
    phrase`The offset ratio of the changes is ${offset}: 0 means that all partners changed in one direction, near 1 that their changes cancel out.`,
  meaningBalances: (): Phrase =>
    phrase`To see whether balances with partners offset each other, give imports as before and exports as after: each change is then a bilateral balance, and the offset ratio is 1 − |B| ÷ Σ|B of a partner|.`,
  meaningDiversion: (): Phrase =>
    phrase`A diversion ratio of 1 means that what left the treated partners went to the others. Below 1, part of it went to other treated partners; above 1, some untreated partners fell too.`,
  limitCause: (): Phrase =>
    phrase`This is arithmetic on two periods, not the effect of a policy. What would have happened without the policy is not observed; demand, prices and exchange rates moved shares as well.`,
  limitGrowth: (): Phrase =>
    phrase`A partner can rise in amount and still show a negative redistribution, because its share fell.`,
  limitOrigin: (): Phrase =>
    phrase`Goods of one country sent through another move between partners in the figures without a change of maker.`,
  limitPrices: (): Phrase =>
    phrase`Amounts are in current prices. A price rise of one product moves shares toward the partners that sell it.`,
} as const);
