import { describe, expect, it } from 'vitest';
import { followInputs, formulaNow } from '../../../src/workbook/sharing/trackedInputs';

describe('inputs of a kept formula', () => {
  const formula = "=TRADE.DEFICITDRIVER(A1:Q46, $B$3, 'My data'!C4)*Rate";

  it('are counted by a formula that names their sheets', () => {
    expect(followInputs(formula, 'Annual')).toBe("=COUNTA(Annual!A1:Q46,Annual!$B$3,'My data'!C4)");
    expect(followInputs('=TRADE.TRADEBALANCE(1,2)', 'Annual')).toBeUndefined();
  });

  it('that did not move leave the formula as it was, to the letter', () => {
    expect(formulaNow(formula, followInputs(formula, 'Annual')!, 'Annual')).toBe(formula);
    expect(formulaNow('=TRADE.TRADEBALANCE( 1,2)', '', 'Annual')).toBe('=TRADE.TRADEBALANCE( 1,2)');
  });

  it('that moved move in the formula', () => {
    const follower = "=COUNTA(Annual!A1:Q47,Annual!$B$4,'New name'!C4)";
    expect(formulaNow(formula, follower, 'Annual')).toBe(
      "=TRADE.DEFICITDRIVER(A1:Q47, $B$4, 'New name'!C4)*Rate",
    );
  });

  it('on a sheet that was renamed stay without it in a formula on that sheet', () => {
    const follower = "=COUNTA('US annual'!A1:Q46,'US annual'!$B$3,'My data'!C4)";
    expect(formulaNow(formula, follower, 'US annual')).toBe(formula);
  });

  it('that were deleted make the formula impossible to restore', () => {
    expect(formulaNow(formula, "=COUNTA(#REF!,Annual!$B$3,'My data'!C4)", 'Annual')).toBeUndefined();
    expect(formulaNow(formula, "=COUNTA(Annual!#REF!,Annual!$B$3,'My data'!C4)", 'Annual')).toBeUndefined();
  });
});
