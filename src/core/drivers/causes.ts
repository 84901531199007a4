import { compensatedSum } from '../numeric/sum';
import type { Attribution, Driver } from './attribution';
import type { BalanceChange } from './deficitDriver';
import { driverCauses, driverClasses, type Cause } from './driverNames';
import type { Range } from './spread';

/** Where a contribution is counted: a cause of the framework, or what belongs to none of them. */
export type CauseGroup = Cause | 'otherPrices' | 'otherCompetitiveness' | 'unexplained';

export const causeGroups: readonly CauseGroup[] = [
  1,
  2,
  3,
  4,
  5,
  'otherPrices',
  'otherCompetitiveness',
  'unexplained',
];

/** What a group contributed; the groups together hold every contribution once. */
export interface GroupContribution extends Range {
  readonly amount: number;
}

/**
 * Sorts the drivers into the causes of the framework. A row of which a part belongs to a cause (currency
 * in a price, government in demand) gives that part to it and keeps the rest.
 * @returns per group its contribution with its range; undefined where nothing measures it.
 */
export function splitByCause({
  attribution,
  rangeOf,
}: BalanceChange): Readonly<Record<CauseGroup, GroupContribution | undefined>> {
  const groups = causeGroups.map((group) => {
    const isMeasured = contributionsTo(group, attribution).length > 0;
    const amount = (of: Attribution) => compensatedSum(contributionsTo(group, of));
    return [group, isMeasured ? { amount: amount(attribution), ...rangeOf(amount) } : undefined];
  });
  return Object.fromEntries(groups) as Record<CauseGroup, GroupContribution | undefined>;
}

function contributionsTo(group: CauseGroup, { drivers }: Attribution): number[] {
  return drivers.flatMap((driver) => {
    const home = homeOf(driver);
    const elsewhere = driver.parts.filter(({ key }) => (driverCauses[key] ?? home) !== home);
    const amounts = elsewhere.filter(({ key }) => driverCauses[key] === group).map(({ amount }) => amount);
    if (home === group) amounts.push(driver.amount, ...elsewhere.map(({ amount }) => -amount));
    return amounts;
  });
}

/** The group of a driver as a whole; the GDP denominator contributes nothing in currency and has none. */
function homeOf({ key }: Driver): CauseGroup | undefined {
  switch (driverClasses[key]) {
    case 'Price':
      return 'otherPrices';
    case 'Competitiveness':
      return 'otherCompetitiveness';
    case 'Unexplained':
    case 'Not separable':
      return 'unexplained';
    default:
      return driverCauses[key];
  }
}
