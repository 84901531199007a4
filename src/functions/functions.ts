/** The script that Excel loads for calculation: every worksheet function, and nothing of the task pane. */
export * from './balance.faces';
export * from './terms-of-trade.faces';
export * from './structure.faces';
export * from './drivers.faces';
export * from './finance.faces';
export * from './data-check.faces';
