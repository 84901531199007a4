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
      'Imports, import price (or import volume) or domestic demand missing from the table.',
      'A missing figure from the first to the last period, text, or a figure of zero or below.',
      'Non-competing imports above imports, a tariff outside −1 to 5.',
      'An income elasticity below 0, a price elasticity above 0, or an assumption that is not known.',
      'estimate, where the estimates have the wrong sign, no long-run relation or too short a sample.',
    ],
    sources: [
      'B. W. Ang, Energy Policy 33 (2005) 867–871 (additive log-mean decomposition).',
      ...elasticitySets.map(({ name, citation, remark }) => `${name}: ${citation}. ${remark}`),
    ],
  },
  importDriverCalculation,
  async () => (await import('../../explain/importDriver')).explainImportDriver,
);
