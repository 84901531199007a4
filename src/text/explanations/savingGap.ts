import { phrase, strong, type Phrase } from '../phrase';
import { textCatalogue } from '../textCatalogue';

interface Change {
  readonly from: string;
  readonly to: string;
  readonly change: string;
}

/** What the pane says about SAVINGGAP. */
export const savingGapText = textCatalogue('explain.savingGap', {
  rose: ({ from, to, change, before, after }: Change & { before: string; after: string }): Phrase =>
    phrase`The current account rose by ${strong(change)} from ${from} to ${to} (${before} to ${after}).`,
  fell: ({ from, to, change, before, after }: Change & { before: string; after: string }): Phrase =>
    phrase`The current account fell by ${strong(change)} from ${from} to ${to} (${before} to ${after}).`,
  unchanged: ({ from, to }: Omit<Change, 'change'>): Phrase =>
    phrase`The current account did ${strong('not change')} from ${from} to ${to}.`,
  sectors: ({ privatePart, government }: { privatePart: string; government: string }): Phrase =>
    phrase`Private saving less investment changed by ${privatePart}, government saving less investment by ${government}.`,
  residual: ({ line }: { line: string }): Phrase =>
    phrase`${line} is not measured: it is what remains of the current account.`,
  use: {
    'investment-financed':
      'Measured against GDP, investment rose by two thirds of the added borrowing or more: investment-financed.',
    'consumption-financed':
      'Measured against GDP, investment rose by a third of the added borrowing or less: consumption-financed.',
    mixed:
      'Measured against GDP, investment rose by between a third and two thirds of the added borrowing: mixed.',
    'consumption-financed, investment did not rise':
      'Measured against GDP, investment did not rise while borrowing abroad did: consumption-financed.',
    'too little': 'Borrowing abroad rose by less than 0.1 % of GDP, too little to assign.',
    'not applicable':
      'Measured against GDP, borrowing abroad did not rise, so there is no added borrowing to assign.',
  },
  ratios: ({ saving, government }: { saving: string; government: string }): Phrase =>
    phrase`As a share of GDP, private saving changed by ${saving} and the government part by ${government} percentage points.`,
  privateOnly: (): Phrase =>
    phrase`Only private investment is known; government investment counts within the government balance.`,
  twin: ({
    correlation,
    changes,
    first,
    last,
  }: Record<'correlation' | 'changes' | 'first' | 'last', string>) =>
    phrase`Over ${changes} changes from ${first} to ${last}, changes of the current account and of the government balance had a correlation of ${correlation}.`,
  together: (): Phrase => phrase`The current account and the government balance moved in the same direction.`,
  apart: (): Phrase => phrase`The current account and the government balance moved in opposite directions.`,

  lineNames: {
    privateSaving: 'Private saving',
    privateInvestment: 'Private investment, subtracted',
    privateGap: 'Private saving less investment',
    governmentSaving: 'Government saving',
    governmentInvestment: 'Government investment, subtracted',
    governmentGap: 'Government saving less investment',
  },
  ofResidual: (line: string) => `${line} (residual)`,
  discrepancy: 'Discrepancy',
  account: 'Current account',
  chartTitle: ({ from, to }: { from: string; to: string }) =>
    `Change in the current account, ${from} to ${to}`,

  stepLine: (line: string) => `Change of: ${line}`,
  lineFormula: 'change = later figure − earlier figure',
  residualFormula: 'residual = current account − all other lines, in each period',
  stepSum: 'Add up the lines',
  sumFormula: 'ΔCA = Σ changes of the lines (investment with a minus sign)',
  sumWithDiscrepancyFormula:
    'ΔCA = Σ changes of the lines (investment with a minus sign) + change of the discrepancy',
  stepDiscrepancy: 'What saving and investment leave unexplained',
  discrepancyFormula: 'discrepancy = current account − (saving − investment)',
  stepUse: 'Set investment against the added borrowing',
  useFormula: 'ΔF = −ΔCA = ΔI − ΔS, so invested share = ΔI ÷ ΔF where both rose and ΔI is not larger',
  useRatioFormula:
    'the same in per cent of GDP; ⅔ or more is investment-financed, ⅓ or less consumption-financed',
  stepTwin: 'Set the current account against the government balance',
  twinFormula: 'ratio = ΔCA ÷ Δ(government saving − investment), a description',

  meaningIdentity: (): Phrase =>
    phrase`A deficit is spending above income, borrowed abroad: the current account equals saving less investment. The lines add up exactly; no elasticity is assumed.`,
  meaningUse: (): Phrase =>
    phrase`What the borrowing went with matters for repaying it. Added investment can raise later income; less saving is spending now, which may be smoothing of a temporary fall in income or lasting.`,
  meaningTwin: (): Phrase =>
    phrase`Twin deficits move together only if the private gap stands still. The identity forces private saving less investment to absorb the difference.`,
  limitCausation: (): Phrase =>
    phrase`Saving-investment lines are an identity and do not say who moved first. Demand, exchange rate and balance are jointly determined.`,
  limitNoEffect: (): Phrase =>
    phrase`The ratio to the government balance is no pass-through: it mixes every other change of the same years. Correlation of changes is a description.`,
  limitGross: (): Phrase =>
    phrase`Saving and investment must both be gross or both be net of depreciation, and government must cover what the analysis means: a central or federal balance leaves other government in the private part.`,
  limitFungible: (): Phrase =>
    phrase`Money is fungible. The invested share compares changes; it does not trace a loan to its use, and inflation raises amounts in currency, so the ratios to GDP are the ones to read.`,
} as const);
