import { elasticitySets } from '../../core/drivers/elasticitySets';
import { importDriverCalculation } from '../../functions/calculations/importDriver';
import { describeFunction } from '../functionRecord';

export const importDriver = describeFunction(
  {
    id: 'IMPORTDRIVER',
    question: 4,
    tasks: [
      'Were imports pulled in by demand or by competitiveness?',
      'How high would the price elasticity have to be to change the answer?',
    ],
    arguments: { data: 'table', from: 'period', to: 'period', assumptions: 'assumptions' },
    examples: [
      {
        formula: '=TRADE.IMPORTDRIVER(Annual!A1:Q46, 1997, 2000)',
        says: 'What drove the imports of the United States from 1997 to 2000: demand or relative prices.',
      },
      {
        formula: '=TRADE.IMPORTDRIVER(Annual!A1:Q46, 2006, 2009, "SENHADJI")',
        says: 'The recession of 2006 to 2009, with the elasticities of Senhadji and Montenegro.',
      },
    ],
    results: [
      {
        name: 'Driver',
        means:
          'Demand, Competitiveness with its parts ("of which", not added), Tariffs and Non-competing imports where given, Unexplained, Total; below them the verdict and the break-even price elasticity.',
      },
      {
        name: 'Log points',
        means:
          'Part of the growth of import volume, as a natural logarithm: 0.10 is about 10 %. Above 0 raises imports.',
      },
      {
        name: '%',
        means: 'The same in percentage points of growth; the rows add up to the growth of the volume in %.',
      },
      {
        name: 'Share',
        means: 'Part of total growth, as a fraction; #N/A where the volume moved by less than 1 %.',
      },
      {
        name: 'Low, High',
        means: 'Range of the share over published income elasticities, or the 95 % interval with estimate.',
      },
      {
        name: 'Constant-penetration twin',
        means: 'Log points without elasticities: imports that keep their ratio to demand, and the rest.',
      },
      {
        name: 'Verdict',
        means:
          'In the column Log points: Demand-driven, Competitiveness-driven or Mixed, with structural-heavy and unstable where they apply.',
      },
      {
        name: 'Break-even price elasticity',
        means:
          'The price elasticity, in absolute value, at which competitiveness would weigh as much as demand.',
      },
    ],
    formulas: [
      'Δln m = η × Δln D + ε × Δln(Pm ÷ Pd) + ετ × Δln(1 + τ) + unexplained, with m = M ÷ Pm',
      'of which exchange rate −ε × ψ × Δln E, foreign price ε × (Δln Pm + ψ × Δln E), domestic price −ε × Δln Pd',
      'Log points are natural logarithms: 0.10 is about 10 %. % = 100 × L(m₁ ÷ m₀, 1) × log points, which adds up to the percentage growth',
      'Share = row ÷ total; Low and High are the range of the share. Shares are left out where volume moved by less than 1 %',
      'Constant-penetration twin: η = 1 and ε = 0, so that Demand is Δln D and Unexplained is Δln(m ÷ D)',
      'Demand-driven where d > 0 and d ≥ 2 × max(c, 0) in every published set; competitiveness-driven the other way round; otherwise mixed',
      'Break-even price elasticity = demand ÷ competitiveness per unit of price elasticity, in absolute value; left out where the two pull in opposite directions or relative prices moved by less than 1 %',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'Imports, import price (or import volume) or domestic demand missing from the table.',
        formula: '=TRADE.IMPORTDRIVER({"Year","Imports","Import price";2020,90,100;2021,95,101})',
      },
      {
        error: '#N/A',
        when: 'A missing figure in one of the periods.',
        formula:
          '=TRADE.IMPORTDRIVER({"Year","Imports","Import price","Domestic demand","Domestic price";2020,90,100,500,100;2021,95,101,#N/A,102;2022,99,102,520,103}, 2020, 2021)',
      },
      {
        error: '#VALUE!',
        when: 'Text, or a figure of zero or below in one of the periods.',
        formula:
          '=TRADE.IMPORTDRIVER({"Year","Imports","Import price","Domestic demand","Domestic price";2020,90,100,500,100;2021,95,101,0,102}, 2020, 2021)',
      },
      {
        error: '#VALUE!',
        when: 'An income elasticity below 0, a price elasticity above 0, or an assumption that is not known.',
        formula: '=TRADE.IMPORTDRIVER(Annual!A1:Q46, 1997, 2000, {"Import income elasticity",-1})',
      },
      {
        error: '#N/A',
        when: 'estimate, where the estimates have the wrong sign, no long-run relation or too short a sample.',
        formula: '=TRADE.IMPORTDRIVER(Annual!A1:Q46, 1997, 2000, "estimate")',
      },
    ],
    sources: [
      'B. W. Ang, Energy Policy 33 (2005) 867–871 (additive log-mean decomposition).',
      ...elasticitySets.map(({ name, citation, remark }) => `${name}: ${citation}. ${remark}`),
    ],
    related: ['DEFICITDRIVER', 'JOBSEFFECT', 'ELASTICITY'],
  },
  importDriverCalculation,
  async () => (await import('../../explain/importDriver')).explainImportDriver,
);
