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
      {
        formula: '=TRADE.ELASTICITY(Annual!A1:Q46, "exports", "imposed")',
        says: 'How fast exports return to a long run with income elasticity 1 and price elasticity −1, if they do.',
      },
    ],
    results: [
      {
        name: 'Item',
        means:
          'Coefficients of the equation, then elasticities, then tests, then whether the estimates can be used and why not. Quarterly and monthly series have a row Seasonality (F test); where its p is below 0.01, a remark says that seasons were taken out.',
      },
      {
        name: 'Value',
        means: 'The estimate, the statistic, or a word. An elasticity of 1.5 means 1.5 % for each 1 %.',
      },
      {
        name: 'Standard error',
        means:
          'Newey-West standard error; by the delta method for long-run elasticities. Imposed elasticities have none.',
      },
      {
        name: 't, p',
        means:
          'Student’s t and its two-sided p value. The lagged volume (with imposed, the lagged gap) has no p, because its t follows another distribution.',
      },
      { name: 'Low, High', means: '95 % interval.' },
    ],
    formulas: [
      'imports: volume M ÷ Pm, demand D, relative price Pm ÷ Pd; exports: X ÷ Px, Y*, Px × E ÷ P* or the real exchange rate',
      'ecm: Δln v = c + φ × ln v₋₁ + bD × ln D₋₁ + bP × ln RP₋₁ + γ × Δln D + δ × Δln RP; long run η = −bD ÷ φ, ε = −bP ÷ φ (delta method)',
      'differences: Δln v = a + η × Δln D + ε × Δln RP',
      'imposed: Δln v = c + φ × (ln v − η × ln D − ε × ln RP)₋₁ + γ × Δln D + δ × Δln RP with η = 1 and ε = −1, the long run of FRB/US',
      'seasons, in quarterly and monthly series: F = [(RSS without dummies − RSS with) ÷ q] ÷ [RSS with ÷ (n − k)], q = 3 or 11; p < 0.01: the dummies stay in the equation, and levels and changes are tested net of seasons; otherwise none',
      'Newey-West covariance with Bartlett weights and factor n ÷ (n − k); lags = ⌊4 × (n ÷ 100)^(2/9)⌋; Student’s t with n − k degrees of freedom',
      'half-life = ln ½ ÷ ln(1 + φ)',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'A series missing from the table.',
        formula: '=TRADE.ELASTICITY({"Year","Imports";2020,90;2021,95}, "imports")',
      },
      {
        error: '#VALUE!',
        when: 'A flow that is neither imports nor exports.',
        formula: '=TRADE.ELASTICITY(Annual!A1:Q46, "trade")',
      },
      {
        error: '#N/A',
        when: 'Fewer than 20 observations for differences (15 more than coefficients), 40 for error correction, long run imposed or not (30 more). Dummies of seasons count as coefficients.',
        formula: '=TRADE.ELASTICITY(Annual!A1:Q12, "imports", "differences")',
      },
      {
        error: '#VALUE!',
        when: 'Lags that are no whole number, or not below the number of observations.',
        formula: '=TRADE.ELASTICITY(Annual!A1:Q46, "imports", "differences", 60)',
      },
      { error: '#N/A', when: 'A gap between the first and the last period of a series.' },
      { error: '#VALUE!', when: 'A figure of zero or below.' },
      {
        error: '#N/A',
        when: 'Demand and relative price that cannot be told apart (variance inflation above 30, or dependent columns).',
      },
      {
        error: '#N/A',
        when: 'A volume that grows at one rate throughout, or that is computed from demand and price.',
      },
    ],
    sources: [
      'Newey and West, Econometrica 55 (1987) 703–708.',
      'Greene, Econometric Analysis: F test of linear restrictions. Federal Reserve Board, FRB/US model: long-run restrictions of the trade equations.',
      'Engle and Granger, Econometrica 55 (1987) 251–276; MacKinnon, Queen’s Economics Department Working Paper 1227 (2010).',
      'Breusch (1978), Godfrey (1978), Breusch and Pagan (1979), Chow (1960), Durbin and Watson (1951).',
    ],
    related: ['DEFICITDRIVER', 'IMPORTDRIVER', 'DATACHECK'],
  },
  elasticityCalculation,
  async () => (await import('../../explain/elasticity')).explainElasticity,
);
