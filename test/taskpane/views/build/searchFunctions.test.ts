import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/catalogue/catalogue';
import { searchFunctions } from '../../../../src/taskpane/views/build/searchFunctions';

const first = (query: string) => searchFunctions(query, catalogue)[0]?.record.id;

describe('the search for a function', () => {
  it.each([
    ['why did the deficit widen', 'DEFICITDRIVER'],
    ['Were imports driven by demand or competitiveness?', 'IMPORTDRIVER'],
    ['terms of trade', 'TERMSOFTRADE'],
    ['herfindahl', 'CONCENTRATION'],
    ['who borrows', 'SAVINGGAP'],
    ['is the debt sustainable', 'EXTERNALPOSITION'],
    ['fisher', 'PRICEINDEX'],
    ['can I trust my data', 'DATACHECK'],
    ['jobs', 'JOBSEFFECT'],
    ['tradebalance', 'TRADEBALANCE'],
    ['Welche Partner', 'PARTNERSHIFT'],
  ])('answers "%s"', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('shows everything in the order of the framework while nothing is asked', () => {
    expect(searchFunctions('  ', catalogue).map(({ record }) => record)).toEqual(catalogue);
  });

  it('finds nothing for words that no function knows', () => {
    expect(searchFunctions('photosynthesis', catalogue)).toEqual([]);
  });

  it('shows the task that comes nearest to the question', () => {
    const [found] = searchFunctions('how much was the currency', catalogue);
    expect(found?.record.id).toBe('DEFICITDRIVER');
    expect(found?.task).toMatch(/currency/);
  });
});
