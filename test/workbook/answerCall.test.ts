import { beforeEach, describe, expect, it } from 'vitest';
import { CellError } from '../../src/core/cell';
import { answerCall, type CallAnswer } from '../../src/workbook/answerCall';
import type { FormulaReading } from '../../src/workbook/selectionReading';
import { stubOffice } from '../support/office';
import { notAvailable, readingOf } from '../support/readings';

const answerTo = (reading: FormulaReading) => answerCall(reading.calls[0]!, reading);
function expectKind<Kind extends CallAnswer['kind']>(
  answer: CallAnswer,
  kind: Kind,
): Extract<CallAnswer, { kind: Kind }> {
  expect(answer.kind).toBe(kind);
  return answer as Extract<CallAnswer, { kind: Kind }>;
}

const formula = '=TRADE.TRADEBALANCE(B2:B4,C2:C4)';
const exports = [[80], [90], [100]];
const imports = [[100], [100], [100]];

beforeEach(() => {
  stubOffice('PC');
});

describe('the answer to a call', () => {
  it('is what the cell shows', () => {
    const shown = [[-20], [-10], [0]];
    const reading = readingOf(formula, { 'B2:B4': exports, 'C2:C4': imports }, shown);
    const { evaluated, isStale } = expectKind(answerTo(reading), 'result');
    expect(evaluated.cells).toEqual(shown);
    expect(isStale).toBe(false);
  });

  it('says when the cell lags behind its inputs', () => {
    const reading = readingOf(formula, { 'B2:B4': exports, 'C2:C4': imports }, [[-20], [-10], [5]]);
    expect(expectKind(answerTo(reading), 'result').isStale).toBe(true);
  });

  it('says nothing of a lag while Excel has not calculated the cell', () => {
    const reading = readingOf(formula, { 'B2:B4': exports, 'C2:C4': imports }, [[new CellError('#BUSY!')]], {
      pending: new CellError('#BUSY!'),
    });
    expect(expectKind(answerTo(reading), 'result').isStale).toBe(false);
  });

  it('is the sentence of the cell, with the address of the cell at fault', () => {
    const ranges = { 'B2:B4': [[80], ['n.a.'], [100]], 'C2:C4': imports };
    const refusal = expectKind(answerTo(readingOf(formula, ranges, [[new CellError('#VALUE!')]])), 'refusal');
    expect(refusal.sentence).toBe(
      'exports in B3 is text ("n.a."). Text is never read as a number. Replace it with a figure, or with NA() if it is missing.',
    );
    expect(refusal.code).toBe('#VALUE!');
    expect(refusal.place).toBe('Data!B3');
  });

  it('evaluates a call inside the call', () => {
    const nested = '=TRADE.TRADEBALANCE(TRADE.TRADEBALANCE(B2:B4,C2:C4),C2:C4,"normalized")';
    const ranges = { 'B2:B4': [[300], [300], [300]], 'C2:C4': imports };
    const answer = expectKind(answerTo(readingOf(nested, ranges, [[1 / 3], [1 / 3], [1 / 3]])), 'result');
    expect(answer.isStale).toBe(false);
  });

  it('names what cannot be read back, inside a nested call too', () => {
    const nested = '=TRADE.TRADEBALANCE(TRADE.TRADEBALANCE(SUM(B2:B4),C2),C2:C4)';
    const answer = expectKind(answerTo(readingOf(nested, {}, [[0]])), 'unreadable');
    expect(answer.arguments.map(({ text }) => text)).toEqual(['SUM(B2:B4)']);
  });

  it('knows that a function is not of this version', () => {
    expectKind(answerTo(readingOf('=TRADE.NOSUCH(A1)', {}, [[new CellError('#NAME?')]])), 'unknown');
  });
});

describe('blank cells in the inputs', () => {
  const ranges = { 'B2:B4': [[80], [null], [100]], 'C2:C4': imports };

  it('count as the cell counts them: as 0 where Excel hands them over as 0', () => {
    const answer = expectKind(answerTo(readingOf(formula, ranges, [[-20], [-100], [0]])), 'result');
    expect(answer.evaluated.cells[1]).toEqual([-100]);
    expect([answer.blankRule, answer.blanks]).toEqual(['zero', [{ address: 'Data!B2:B4', count: 1 }]]);
  });

  it('count as missing where only that gives what the cell shows, whatever the platform', () => {
    const answer = expectKind(answerTo(readingOf(formula, ranges, [[-20], [notAvailable], [0]])), 'result');
    expect(answer.blankRule).toBe('missing');
    expect(answer.isStale).toBe(false);
  });

  it('count as missing on the web', () => {
    stubOffice('OfficeOnline');
    const answer = expectKind(answerTo(readingOf(formula, ranges, [[1], [2], [3]])), 'result');
    expect(answer.blankRule).toBe('missing');
    expect(answer.isStale).toBe(true);
  });
});
