import { compensatedSum } from '../numeric/sum';
import type { PartnerFlow } from './partnerList';

/** How the trade with one partner changed: the part of its scale, and the part moved from or to others. */
export interface PartnerChange extends PartnerFlow {
  readonly change: number;
  /** s̄·ΔM: what the partner would have gained or lost at its mean share of the total change. */
  readonly scale: number;
  /** M̄·Δs: what moved to the partner (+) or away from it (−). Adds up to 0. */
  readonly redistribution: number;
  /** Shares of the total, as fractions. */
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/** A change in trade, split into scale and redistribution. */
export interface PartnerShift {
  readonly partners: readonly PartnerChange[];
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** ½·Σ|redistribution|: the trade that moved between partners. */
  readonly moved: number;
  /** moved ÷ the larger of |ΔM| and moved, from 0 to 1; NaN where nothing changed at all. */
  readonly redistributionIndex: number;
  /** 1 − |ΔM| ÷ Σ|ΔM_i|: 0 where all partners changed in one direction; NaN where none changed. */
  readonly offsetRatio: number;
  readonly diversion: Diversion | undefined;
}

/** Where the trade of treated partners went, in amounts of redistribution. */
export interface Diversion {
  readonly treated: readonly boolean[];
  /** Falls of treated partners, as a positive amount. */
  readonly treatedFalls: number;
  /** Rises of untreated partners. */
  readonly untreatedRises: number;
  /** untreatedRises ÷ treatedFalls; NaN where redistribution raised every treated partner. */
  readonly ratio: number;
}

/**
 * Splits the change of trade with every partner without an interaction term:
 * ΔM_i = s̄_i·ΔM + M̄·Δs_i, with s = M_i ÷ M and bars for means of before and after. The first parts add up
 * to ΔM, the second to 0: a policy that only redistributes shows in the second alone.
 *
 * Diversion is measured on the second parts, which are free of growth: rises of untreated ÷ falls of treated
 * partners. 1: what left the treated went to the untreated. Below 1: part of it went to other treated ones.
 * Above 1: some untreated partners fell too.
 *
 * Source: shift-share analysis (Dunn 1960) with midpoint weights. Dunn's net total shift is M_1·Δs_i.
 */
export function partnerShift(flows: readonly PartnerFlow[], treated?: readonly boolean[]): PartnerShift {
  const before = compensatedSum(flows.map((flow) => flow.before));
  const after = compensatedSum(flows.map((flow) => flow.after));
  const change = after - before;
  const meanTotal = before / 2 + after / 2;
  const partners = flows.map((flow): PartnerChange => {
    const shareBefore = flow.before / before;
    const shareAfter = flow.after / after;
    return {
      name: flow.name,
      givenName: flow.givenName,
      before: flow.before,
      after: flow.after,
      index: flow.index,
      change: flow.after - flow.before,
      scale: ((shareBefore + shareAfter) / 2) * change,
      redistribution: meanTotal * (shareAfter - shareBefore),
      shareBefore,
      shareAfter,
    };
  });
  const moved = compensatedSum(partners.map(({ redistribution }) => Math.abs(redistribution))) / 2;
  const gross = compensatedSum(partners.map((partner) => Math.abs(partner.change)));
  const net = compensatedSum(partners.map((partner) => partner.change));
  return {
    partners,
    before,
    after,
    change,
    moved,
    redistributionIndex: moved / Math.max(Math.abs(change), moved),
    offsetRatio: 1 - Math.abs(net) / gross,
    diversion: treated && diversionOf(partners, treated),
  };
}

function diversionOf(partners: readonly PartnerChange[], treated: readonly boolean[]): Diversion {
  const sumOver = (isTreated: boolean, sign: 1 | -1) =>
    compensatedSum(
      partners
        .filter((_, at) => treated[at] === isTreated)
        .map(({ redistribution }) => Math.max(sign * redistribution, 0)),
    );
  const treatedFalls = sumOver(true, -1);
  const untreatedRises = sumOver(false, 1);
  return {
    treated,
    treatedFalls,
    untreatedRises,
    ratio: treatedFalls > 0 ? untreatedRises / treatedFalls : Number.NaN,
  };
}
