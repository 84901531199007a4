import { elasticityCalculation } from '../../functions/calculations/elasticity';
import { describeFunction } from '../functionRecord';

export const elasticity = describeFunction(
  {
    id: 'ELASTICITY',
    question: 9,
    tasks: [
      'Which elasticities do my own series support?',
      'Can I attribute a change with estimated elasticities?',
    ],
    arguments: { data: 'table', flow: 'option', method: 'option', lags: 'number' },
    examples: [
      {
        formula: '=TRADE.ELASTICITY(Annual!A1:Q46, "exports")',
        says: 'Short-run and long-run elasticities of the exports of the United States, 1980 to 2024, with tests.',
      },
      {
        formula: '=TRADE.ELASTICITY(Annual!A1:Q46, "imports", "differences")',
        says: 'Short-run elasticities of imports, and why those of the total including oil must not be used.',
      },
    ],
    formulas: [
      'imports: volume M ÷ Pm, demand D, relative price Pm ÷ Pd; exports: X ÷ Px, Y*, Px × E ÷ P* or the real exchange rate',
      'ecm: Δln v = c + φ × ln v₋₁ + bD × ln D₋₁ + bP × ln RP₋₁ + γ × Δln D + δ × Δln RP; long run η = −bD ÷ φ, ε = −bP ÷ φ (delta method)',
      'differences: Δln v = a + η × Δln D + ε × Δln RP',
      'Newey-West covariance with Bartlett weights and factor n ÷ (n − k); lags = ⌊4 × (n ÷ 100)^(2/9)⌋; Student’s t with n − k degrees of freedom',
      'half-life = ln ½ ÷ ln(1 + φ)',
    ],
    refusals: [
      'A series missing from the table, a gap between its first and last period, a figure of zero or below.',
      'Fewer than 20 observations for differences (15 more than coefficients), 40 for error correction (30 more).',
      'Demand and relative price that cannot be told apart (variance inflation above 30, or dependent columns).',
      'A volume that grows at one rate throughout, or that is computed from demand and price.',
      'Not refused but marked as not usable: a wrong sign, no adjustment, no long-run relation at 10 %.',
    ],
    sources: [
      'Newey and West, Econometrica 55 (1987) 703–708.',
      'Engle and Granger, Econometrica 55 (1987) 251–276; MacKinnon, Queen’s Economics Department Working Paper 1227 (2010).',
      'Breusch (1978), Godfrey (1978), Breusch and Pagan (1979), Chow (1960), Durbin and Watson (1951).',
    ],
  },
  elasticityCalculation,
  async () => (await import('../../explain/elasticity')).explainElasticity,
);
