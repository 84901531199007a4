import type { FunctionRecord } from './functionRecord';
import { comparativeAdvantage } from './records/comparativeAdvantage';
import { concentration } from './records/concentration';
import { currentAccount } from './records/currentAccount';
import { dataCheck } from './records/dataCheck';
import { deficitDriver } from './records/deficitDriver';
import { elasticity } from './records/elasticity';
import { externalPosition } from './records/externalPosition';
import { importDriver } from './records/importDriver';
import { jobsEffect } from './records/jobsEffect';
import { partnerShift } from './records/partnerShift';
import { priceIndex } from './records/priceIndex';
import { savingGap } from './records/savingGap';
import { scorecard } from './records/scorecard';
import { termsOfTrade } from './records/termsOfTrade';
import { tradeBalance } from './records/tradeBalance';
import { tradingGain } from './records/tradingGain';

/** Every worksheet function, in the order in which the framework asks its questions. */
export const catalogue: readonly FunctionRecord[] = [
  tradeBalance,
  currentAccount,
  termsOfTrade,
  priceIndex,
  tradingGain,
  deficitDriver,
  importDriver,
  jobsEffect,
  savingGap,
  externalPosition,
  concentration,
  partnerShift,
  comparativeAdvantage,
  scorecard,
  dataCheck,
  elasticity,
];

/** The record of a function by the name in a formula, with or without the namespace, in any case. */
export function findFunction(name: string): FunctionRecord | undefined {
  const asked = name.toUpperCase();
  return catalogue.find((record) => record.name === asked || record.id === asked);
}
