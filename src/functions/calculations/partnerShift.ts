import { balanceNotes } from '../../core/balance/notes';
import type { Cell } from '../../core/cell';
import type { Note } from '../../core/note';
import { partnerNotes } from '../../core/partners/notes';
import { readPartners, readTreated, type PartnerList } from '../../core/partners/partnerList';
import { isBucketName } from '../../core/partners/partnerNames';
import { partnerShift, type PartnerShift } from '../../core/partners/partnerShift';
import { required, type Calculation } from '../calculation';
import { figureCell, gap } from '../shape';

/** What a call of PARTNERSHIFT is about, for its cells and its explanation. */
export interface PartnerShiftResult {
  readonly list: PartnerList;
  readonly shift: PartnerShift;
  readonly notes: readonly Note[];
}

type Parameter = 'names' | 'before' | 'after' | 'treated';

export const partnerShiftCalculation: Calculation<Parameter, PartnerShiftResult> = {
  parameters: ['names', 'before', 'after', 'treated'],

  evaluate(given) {
    const list = readPartners(required(given.names), required(given.before), required(given.after));
    const shift = partnerShift(list.partners, readTreated(given.treated, list.partners));
    return { list, shift, notes: notesOn(list, shift) };
  },

  spill({ shift }) {
    const summary = (name: string, figure: number): Cell[] => [name, gap, gap, gap, gap, figureCell(figure)];
    return [
      ['Partner', 'Before', 'After', 'Change', 'Scale', 'Redistribution'],
      ...shift.partners.map((partner): Cell[] => [
        partner.givenName,
        partner.before,
        partner.after,
        partner.change,
        partner.scale,
        partner.redistribution,
      ]),
      // The parts of scale add up to the change and those of redistribution to 0, whatever the figures.
      ['Total', shift.before, shift.after, shift.change, shift.change, 0],
      summary('Redistribution index', shift.redistributionIndex),
      summary('Offset ratio', shift.offsetRatio),
      ...(shift.diversion ? [summary('Diversion', shift.diversion.ratio)] : []),
    ];
  },
};

function notesOn({ before, after }: PartnerList, { partners, diversion }: PartnerShift): Note[] {
  const bucket = partners.find(({ name }) => isBucketName(name));
  return [
    ...[before, after]
      .filter((block) => block.turned)
      .map(({ argument }) => balanceNotes.IMPORTS_FLIPPED({ series: argument, place: { argument } })),
    ...(bucket === undefined
      ? []
      : [
          partnerNotes.OTHER_BUCKET({
            name: bucket.name,
            share: (100 * bucket.shareBefore).toFixed(1),
            place: before.place(bucket.index),
          }),
        ]),
    ...(diversion === undefined ? [] : notesOnTreated(partners, diversion)),
  ];
}

function notesOnTreated(
  partners: PartnerShift['partners'],
  { treated, treatedFalls }: NonNullable<PartnerShift['diversion']>,
): Note[] {
  const hit = partners.filter((_, at) => treated[at] === true);
  const names = hit.map(({ name }) => name).join(', ');
  if (treatedFalls === 0) return [partnerNotes.NO_TREATED_FALL({ names })];
  const change = hit.reduce((sum, partner) => sum + partner.change, 0);
  return change >= 0 ? [partnerNotes.TREATED_ROSE({ names })] : [];
}
