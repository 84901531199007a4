import { defineRefusals } from '../refusal';
import type { Place } from '../place';

/** A row that stands for many partners or products together. */
const bucket =
  /^(all )?(others?|remaining|rest)\b|^(row|nes|n\.e\.s\.|unallocated|not specified|unspecified)$/i;

/** A row that repeats the others: it would be counted twice. */
const total = /^(world|(grand |sub-?|world )?total|sum|all (countries|partners|products|suppliers|goods))$/i;

/** Whether a name stands for many partners or products together: "Other", "Rest of world". */
export function isBucketName(name: string): boolean {
  return bucket.test(name.trim());
}

const refusals = defineRefusals('partners', {
  totalAmongPartners: [
    'value',
    ({ name, place }: { name: string; place: Place }, at) =>
      `${name} in ${at(place)} is a total of the other rows, so their trade would be counted twice. Leave that row out of the range.`,
  ],
});

/** @throws Refusal (#VALUE!) where a name is that of a total: "World", "Total". */
export function refuseTotal(name: string, place: Place): void {
  if (total.test(name.trim())) throw refusals.totalAmongPartners({ name, place });
}
