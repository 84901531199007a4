import { describe, expect, it } from 'vitest';
import {
  elasticitySets,
  sensitivitySets,
  sensitivityVariants,
} from '../../../src/core/drivers/elasticitySets';

const figures = elasticitySets.map(({ name, elasticities }) => {
  const { importIncome, exportIncome, importPrice, exportPrice, passThrough } = elasticities;
  return [name, importIncome, exportIncome, importPrice, exportPrice, passThrough];
});

describe('elasticity sets', () => {
  it('are those that could be read in their source', () => {
    expect(figures).toEqual([
      // Long-run restrictions of the trade equations; 0.64 in the import price equation.
      ['FRBUS', 1, 1, -1, -1, 0.64],
      // IMF Staff Papers 45(2) and 46(3), abstracts: imports close to 1.5 and −1, exports about 1.5 and −1.
      ['SENHADJI', 1.5, 1.5, -1, -1, 1],
      // World Economic Outlook, October 2015, p. 111: income 1.4 imports, 2.3 exports; prices of FRBUS.
      ['WEO2015', 1.4, 2.3, -1, -1, 1],
      // International Finance Discussion Paper 754, abstract: 1.5 and −1 for imports; exports of FRBUS.
      ['GAGNON', 1.5, 1, -1, -1, 1],
    ]);
  });

  it('span the range with the income elasticities of four studies at price elasticities of −1', () => {
    expect(sensitivitySets.map(({ importIncome, exportIncome }) => [importIncome, exportIncome])).toEqual([
      [1, 1],
      // Hooper, Johnson and Marquez (2000) as quoted in Adler and Hufbauer (2009), p. 7.
      [1.8, 0.8],
      [1.5, 1.5],
      [1.4, 2.3],
    ]);
    const [own] = elasticitySets;
    const variants = sensitivityVariants({ ...own.elasticities, importPrice: -2, exportPrice: -0.5 });
    expect(variants[0]).toMatchObject({ importPrice: -2, exportPrice: -0.5 });
    for (const variant of variants.slice(1)) {
      expect(variant).toMatchObject({ importPrice: -1, exportPrice: -1, passThrough: 0.64 });
    }
  });

  it('carry a citation and say how their figures are combined', () => {
    for (const { citation, remark } of elasticitySets) {
      expect(citation).toMatch(/\d{4}|FRB\/US/);
      expect(remark).toMatch(/\.$/);
    }
  });
});
