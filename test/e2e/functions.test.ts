import { beforeEach, beforeAll, expect, it } from 'vitest';
import { addIns, describeInBrowser, preview, type Preview } from './harness';

describeInBrowser('functions of an add-in in cells', addIns.fixture, (session) => {
  let app: Preview;
  beforeAll(async () => {
    app = await session.open();
  });
  beforeEach(async () => {
    await preview(app, 'clear', 'A1:J20');
  });

  const result = async (formula: string): Promise<unknown> => {
    await preview(app, 'setCell', 'A1', formula);
    return preview(app, 'getCell', 'A1');
  };

  /** What the function SHOW saw of its arguments. */
  const shown = async (formula: string): Promise<unknown> => JSON.parse(String(await result(formula)));

  it('calculates, and calculates again when an input changes', async () => {
    await preview(app, 'setCell', 'B1', 21);
    expect(await result('=FIX.DOUBLE(B1)')).toBe(42);
    await preview(app, 'setCell', 'B1', 4);
    expect(await preview(app, 'getCell', 'A1')).toBe(8);
  });

  it('works inside other formulas and with promises', async () => {
    expect(await result('=SUM(FIX.COLUMN(3))+1')).toBe(7);
    expect(await result('=IFERROR(FIX.BREAK(),"caught")')).toBe('caught');
    expect(await result('=FIX.LATER(41)')).toBe(42);
  });

  it('spills, is blocked by content in the way, and heals', async () => {
    await result('=FIX.COLUMN(3)');
    expect(await preview(app, 'getCells', 'A1:A4')).toEqual([[1], [2], [3], ['']]);
    await preview(app, 'setCell', 'A2', 'in the way');
    expect(await preview(app, 'getCells', 'A1:A3')).toEqual([['#SPILL!'], ['in the way'], ['']]);
    await preview(app, 'clear', 'A2');
    expect(await preview(app, 'getCells', 'A1:A3')).toEqual([[1], [2], [3]]);
  });

  it('shows the code of a refusal and keeps its sentence', async () => {
    expect(await result('=FIX.REFUSE("invalidValue","Exports in B2 is text.")')).toBe('#VALUE!');
    expect(await preview(app, 'errorMessage', 'A1')).toBe('Exports in B2 is text.');
    expect(await result('=FIX.REFUSE("notAvailable","No figure for 1999.")')).toBe('#N/A');
    expect(await preview(app, 'errorMessage', 'A1')).toBe('No figure for 1999.');
  });

  it('has no sentence for the errors that show none in Excel', async () => {
    expect(await result('=FIX.REFUSE("divisionByZero","hidden")')).toBe('#DIV/0!');
    expect(await preview(app, 'errorMessage', 'A1')).toBeNull();
    expect(await result('=FIX.BREAK()')).toBe('#VALUE!');
    expect(await preview(app, 'errorMessage', 'A1')).toBeNull();
    expect(await result('=FIX.NOTFINITE()')).toBe('#NUM!');
  });

  it('forgets a sentence when the cell no longer shows the error', async () => {
    await result('=FIX.REFUSE("invalidValue","Exports in B2 is text.")');
    await result('="a"+1');
    expect(await preview(app, 'errorMessage', 'A1')).toBeNull();
  });

  it('shows errors inside an array where they stand', async () => {
    await result('=FIX.MIXED()');
    expect(await preview(app, 'getCells', 'A1:B1')).toEqual([[1, '#N/A']]);
    expect(await preview(app, 'errorMessage', 'B1')).toBe('No figure for this year.');
  });

  it('passes a matrix for ranges, cells and constants', async () => {
    await preview(app, 'setCells', 'B1', [
      [1, 'x'],
      [true, 2.5],
    ]);
    expect(await shown('=FIX.SHOW(B1:C2)')).toEqual([
      [1, 'x'],
      [true, 2.5],
    ]);
    expect(await shown('=FIX.SHOW(B1)')).toEqual([[1]]);
    expect(await shown('=FIX.SHOW(5)')).toEqual([[5]]);
    expect(await shown('=FIX.SHOW({1,2;3,4})')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('passes blank cells as 0 like Excel on the desktop, or as null like Excel on the web', async () => {
    await preview(app, 'setCell', 'B1', 1);
    expect(await shown('=FIX.SHOW(B1:B2)')).toEqual([[1], [0]]);
    await preview(app, 'setBlankRule', 'web');
    expect(JSON.parse(String(await preview(app, 'getCell', 'A1')))).toEqual([[1], [null]]);
    await preview(app, 'setBlankRule', 'desktop');
    expect(JSON.parse(String(await preview(app, 'getCell', 'A1')))).toEqual([[1], [0]]);
  });

  it('passes null for an argument that was left out', async () => {
    expect(await shown('=FIX.SHOWSCALAR(1)')).toEqual([1, null]);
    expect(await result('=FIX.SHOWSCALAR()')).toBe('#VALUE!');
  });

  it('names an argument that is missing, and says when there are too many', async () => {
    expect(await result('=FIX.REFUSE()')).toBe('#VALUE!');
    expect(await preview(app, 'errorMessage', 'A1')).toBe('Too few arguments: FIX.REFUSE needs code.');
    expect(await result('=FIX.DOUBLE(1,2)')).toBe('#VALUE!');
    expect(await preview(app, 'errorMessage', 'A1')).toBe('Too many arguments: FIX.DOUBLE takes 1.');
  });

  it('passes errors in cells when the metadata ask for them, and else lets them through', async () => {
    await preview(app, 'setCells', 'B1', [[1], ['=NA()']]);
    expect(await shown('=FIX.SHOW(B1:B2)')).toEqual([
      [1],
      [{ type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }],
    ]);
    expect(await result('=FIX.DOUBLE(B2)')).toBe('#N/A');
  });

  it('refuses text where a number is expected', async () => {
    expect(await result('=FIX.DOUBLE("many")')).toBe('#VALUE!');
  });

  it('calls a scalar function once for each cell of a range', async () => {
    await preview(app, 'setCells', 'B1', [[1], [2], [3]]);
    await result('=FIX.DOUBLE(B1:B3)');
    expect(await preview(app, 'getCells', 'A1:A3')).toEqual([[2], [4], [6]]);
  });

  it('collects repeated arguments', async () => {
    expect(await result('=FIX.COUNTAREAS(B1:B2,C1,D1:D9)')).toBe(3);
  });

  it('tells a function where it and its arguments stand', async () => {
    await result('=FIX.WHERE(B1:C2,5)');
    expect(await preview(app, 'getCells', 'A1:C1')).toEqual([['Sheet1!A1', 'Sheet1!B1:C2', '']]);
  });

  it('gives #CALC! for an empty array', async () => {
    expect(await result('=FIX.COLUMN(0)')).toBe('#CALC!');
  });

  it('answers the messages by which Excel calls functions', async () => {
    const results = await preview(app, 'invoke', [
      { functionName: 'DOUBLE', parameterValues: [21] },
      { functionName: 'REFUSE', parameterValues: ['invalidValue', 'Exports in B2 is text.'] },
      { functionName: 'COLUMN', parameterValues: [2] },
    ]);
    const invalidValue = 7;
    expect(results.map(([, ...rest]) => rest.slice(0, 3))).toEqual([
      [true, 42, [0]],
      [false, 'Exports in B2 is text.', invalidValue],
      [true, [[1], [2]], [0]],
    ]);
  });

  it('answers ten thousand calls in one message', async () => {
    const calls = Array.from({ length: 10_000 }, (_unused, index) => ({
      functionName: 'DOUBLE',
      parameterValues: [index],
    }));
    const results = await preview(app, 'invoke', calls);
    expect(results).toHaveLength(10_000);
    expect(results.every(([, succeeded, value], index) => succeeded && value === index * 2)).toBe(true);
  });
});
