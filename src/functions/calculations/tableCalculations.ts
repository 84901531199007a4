/*
 * The calculations that read a labelled table. The functions that take plain ranges come with the first
 * script that Excel loads; these are a script of their own, which loads when the first of them is called.
 */
export { currentAccountCalculation } from './currentAccount';
export { dataCheckCalculation } from './dataCheck';
export { deficitDriverCalculation } from './deficitDriver';
export { elasticityCalculation } from './elasticity';
export { externalPositionCalculation } from './externalPosition';
export { importDriverCalculation } from './importDriver';
export { jobsEffectCalculation } from './jobsEffect';
export { savingGapCalculation } from './savingGap';
export { scorecardCalculation } from './scorecard';
