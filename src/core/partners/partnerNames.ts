import { defineRefusals } from '../refusal';
import type { Place } from '../place';

/**
 * A row that stands for many partners or products together. "n.e.s." counts alone and after areas, as UN Comtrade
 * writes it, but not after a product: many headings of the SITC end in it.
 */
const bucket =
  /^(all )?(others?|remaining|rest)\b|^row$|^(areas,? )?(nes|n\.e\.s\.)$|^((areas|countries|countries and territories|partners) )?(not specified|not allocated|unspecified|unallocated)$/i;

/** A row that repeats the others: it would be counted twice. */
const total = /^(world|(grand |sub-?|world )?total|sum|all (countries|partners|products|suppliers|goods))$/i;

/** The heading of a column of names, selected with them: the year above the amounts would count as trade. */
const heading =
  /^((partner|trading) )?(partner|country|countries|economy|economies|region|market|supplier|product|commodity|commodities|sector|industry|industries|name|reporter)s?$/i;

/** Whether a name stands for many partners or products together: "Other", "Rest of world". */
export function isBucketName(name: string): boolean {
  return bucket.test(name.trim());
}

/** Whether a name is that of a column of names: "Partner", "Product". */
export function isHeadingName(name: string): boolean {
  return heading.test(name.trim());
}

const refusals = defineRefusals('partners', {
  totalAmongPartners: [
    'value',
    ({ name, place }: { name: string; place: Place }, at) =>
      `${name} in ${at(place)} is a total of the other rows, so their trade would be counted twice. Leave that row out of the range.`,
  ],
  headingAmongPartners: [
    'value',
    ({ name, place }: { name: string; place: Place }, at) =>
      `${name} in ${at(place)} reads like the heading of the names, so what stands beside it (a year, perhaps) would be counted as trade. Leave the heading out of the range.`,
  ],
});

/** @throws Refusal (#VALUE!) where a name is that of a total ("World", "Total") or of the column ("Partner"). */
export function requirePartnerName(name: string, place: Place): void {
  if (total.test(name.trim())) throw refusals.totalAmongPartners({ name, place });
  if (isHeadingName(name)) throw refusals.headingAmongPartners({ name, place });
}
