import type { BalanceChange, RangedDriver } from './deficitDriver';
import { driverClasses } from './driverNames';

/** Drivers by size, and whether the largest of them says why the balance moved. */
export interface LargestDrivers {
  readonly largest: RangedDriver | undefined;
  /** The largest that names a reason: not unexplained, not inseparable. */
  readonly named: RangedDriver | undefined;
}

/** The drivers with the largest contributions in absolute value; undefined where nothing moved. */
export function largestDrivers({ drivers }: BalanceChange): LargestDrivers {
  const moved = drivers.filter(({ amount }) => amount !== 0);
  const bySize = moved.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { largest: bySize[0], named: bySize.find(namesReason) };
}

export function namesReason({ key }: RangedDriver): boolean {
  return driverClasses[key] !== 'Unexplained' && driverClasses[key] !== 'Not separable';
}
