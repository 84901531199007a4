import { describe, expect, it } from 'vitest';
import { bracketed, NumberWriter } from '../../src/text/numberWriter';

const numbers = new NumberWriter('en-US');

describe('numbers for reading', () => {
  it.each([
    [1096.8, '1,096.8'],
    [381.1, '381.1'],
    [7.04, '7.040'],
    [0.0725, '0.07250'],
    [-17227.3, '−17,227'],
    [906712.7, '906,713'],
    [102, '102'],
    [0, '0'],
    [-1e-9, '0.000000'],
  ])('keeps about four significant figures of %d and cuts no whole digit', (value, written) => {
    expect(numbers.figure(value)).toBe(written);
  });

  it('gives figures that stand together the decimals of the largest, zeros kept', () => {
    const balances = numbers.together([-102, -381.1]);
    expect(balances.amount(-102, 'USD bn')).toBe('−102.0 USD bn');
    expect(balances.signed(12.6, 'USD bn')).toBe('+12.6 USD bn');
    expect(numbers.together([14, 10]).figure(14)).toBe('14');
    expect(numbers.together([2339591.1, 12]).figure(12)).toBe('12');
  });

  it('lets no figure read as 0 that is not', () => {
    const flows = numbers.together([3180.2, 4083.3]);
    expect(flows.figure(0.04)).toBe('0.04000');
    expect(flows.figure(0)).toBe('0.0');
  });

  it('tells the number that a reader finds', () => {
    const flows = numbers.together([156.13, 431.08]);
    expect([156.13, -0.26, 0.04, 0].map((value) => flows.shown(value))).toEqual([156.1, -0.3, 0.04, 0]);
  });

  it('writes an elasticity with the decimals that it has, three at most', () => {
    expect([-1, 0.64, 2.5286].map((value) => numbers.plain(value))).toEqual(['−1', '0.64', '2.529']);
  });

  it('passes over figures that are missing', () => {
    expect(numbers.together([Number.NaN, 3, 4]).figure(3)).toBe('3');
    expect(numbers.together([Number.NaN]).figure(3)).toBe('3');
  });

  it('writes percentages that stand together with equal decimals', () => {
    expect(numbers.percents(22.04, 9.16)).toEqual(['22.0 %', '9.2 %']);
    expect(numbers.signedPercents(-3.14, 9.47)).toEqual(['−3.14 %', '+9.47 %']);
    expect(numbers.percent(77.2)).toBe('77.2 %');
  });

  it('writes inputs as the sheet holds them, in its separators', () => {
    expect(new NumberWriter('de-DE').given(12517.4)).toBe('12.517,4');
    expect(new NumberWriter('de-DE').together([1000.5]).figure(20)).toBe('20,0');
  });

  it('takes long columns', () => {
    expect(numbers.column(Array.from({ length: 200_000 }, (_, at) => at / 2)).at(-1)).toBe('100,000');
  });

  it('puts negative terms of a sum in brackets', () => {
    expect(bracketed(numbers.figure(-5))).toBe('(−5)');
    expect(bracketed(numbers.figure(5))).toBe('5');
  });
});
