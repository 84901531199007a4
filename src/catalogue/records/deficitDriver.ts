import { elasticitySets, sensitivitySets } from '../../core/drivers/elasticitySets';
import { deficitDriverCalculation } from '../../functions/calculations/deficitDriver';
import { describeFunction } from '../functionRecord';

export const deficitDriver = describeFunction(
  {
    id: 'DEFICITDRIVER',
    question: 3,
    tasks: [
      'Why did the balance change?',
      'How much of it was growth, how much the currency, how much prices?',
      'Were imports pulled in by demand or by competitiveness?',
    ],
    arguments: { data: 'table', from: 'period', to: 'period', view: 'option', assumptions: 'assumptions' },
    examples: [
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000)',
        says: 'What moved the balance of the United States from 1997 to 2000, row by row, with ranges.',
      },
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 2006, 2009, "verdict")',
        says: 'The recession of 2006 to 2009 in questions and answers.',
      },
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "causes", "WEO2015")',
        says: 'The five causes, with the income elasticities of the World Economic Outlook of October 2015.',
      },
      {
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "series")',
        says: 'The same drivers year by year.',
      },
    ],
    results: [
      {
        name: 'Driver',
        means:
          'One row per driver that the series can separate. Rows that begin with "of which" repeat part of the row above and are not added.',
      },
      {
        name: 'Cause',
        means: 'The cause of the framework that the driver belongs to, 1 to 5; – where it belongs to none.',
      },
      {
        name: 'Class',
        means:
          'Demand, Competitiveness, Price, Policy, Structure, Unexplained, Not separable (what the given series cannot split), Denominator (growth of GDP, in % of GDP only) or Total.',
      },
      {
        name: 'Contribution',
        means:
          'Part of the change in the trade balance, in currency: above 0 raises the balance, below 0 lowers it. The rows add up to the change.',
      },
      {
        name: 'Low, High',
        means:
          'Range of the contribution over published income elasticities, or the 95 % interval with estimate; equal to the contribution where elasticities play no part.',
      },
      {
        name: 'Share of change',
        means:
          'Contribution over the change, as a fraction; #N/A where the change is under 5 % of average trade.',
      },
      {
        name: '% of GDP',
        means: 'Part of the change in the balance as % of GDP, in percentage points; with GDP only.',
      },
      {
        name: 'How it is measured',
        means: 'View causes: the series and formula behind the figure, or the series that is missing.',
      },
      {
        name: 'Question, Answer',
        means:
          'View verdict: what changed, the largest driver, what moved imports, how sure that is, and the caveat.',
      },
      { name: 'Period', means: 'View series: every period from the second of the window.' },
      {
        name: 'Foreign demand, Relative export price, Export price, Exports, unexplained, Domestic demand, Relative import price, Tariffs, Import price, Non-competing imports, Imports, unexplained',
        means: 'View series: contribution of the driver in the period, in currency.',
      },
      { name: 'Change', means: 'View series: change of the balance on the period before, in currency.' },
    ],
    formulas: [
      'ΔB = L(X) × Δln X − L(M) × Δln M, with L(V) = (V₁ − V₀) ÷ ln(V₁ ÷ V₀)',
      'X = Px × x and x = Rx × Y*^ηx × (Px × E ÷ P*)^εx',
      'M = Pm × m and m = Rm × D^ηm × (Pm ÷ Pd)^εm × (1 + τ)^ετ',
      'of which exchange rate: L(X) × εx × (1 − κ) × Δln E, L(M) × εm × ψ × Δln E, L(M) × ψ × Δln E',
      '% of GDP: the same with L(X ÷ Y) and L(M ÷ Y), in points of the change of 100 × B ÷ Y; the row GDP denominator makes it exact',
      'Share of change = contribution ÷ ΔB, left out where |ΔB| is under 5 % of average trade, (X + M) ÷ 2',
      'price-volume: ΔX = x̄ × ΔPx + P̄x × Δx (Bennet), each index divided by its mean of the two periods',
    ],
    refusals: [
      {
        error: '#VALUE!',
        when: 'Exports or imports of zero in one of the periods; Excel hands a blank cell over as 0.',
        formula: '=TRADE.DEFICITDRIVER({"Year","Exports","Imports";2020,100,90;2021,105,0}, 2020, 2021)',
      },
      {
        error: '#VALUE!',
        when: 'Mixed signs in exports or imports.',
        formula: '=TRADE.DEFICITDRIVER({"Year","Exports","Imports";2020,100,90;2021,105,-95})',
      },
      {
        error: '#N/A',
        when: 'Fewer than two periods with figures for every series used. Without from and to, a period with a missing figure, zero or blank is left out.',
        formula: '=TRADE.DEFICITDRIVER({"Year","Exports","Imports";2020,100,90;2021,105,0})',
      },
      {
        error: '#N/A',
        when: 'A missing figure from the first to the last period.',
        formula:
          '=TRADE.DEFICITDRIVER({"Year","Exports","Imports";2020,100,90;2021,105,#N/A;2022,108,99}, 2020, 2021)',
      },
      {
        error: '#VALUE!',
        when: 'A price, volume or exchange rate of zero or below.',
        formula:
          '=TRADE.DEFICITDRIVER({"Year","Exports","Imports","Export price","Import price";2020,100,90,100,100;2021,105,95,101,-1})',
      },
      {
        error: '#VALUE!',
        when: 'Exports and imports in different units (one below 2, the other more than 100 times as large).',
        formula: '=TRADE.DEFICITDRIVER({"Year","Exports","Imports";2020,0.2,90;2021,0.3,95})',
      },
      {
        error: '#VALUE!',
        when: 'A value that differs by more than 2 % from price times volume, where all three are given.',
        formula:
          '=TRADE.DEFICITDRIVER({"Year","Exports","Imports","Export price","Import price","Export volume";2020,100,90,100,100,50;2021,120,95,101,101,50})',
      },
      {
        error: '#VALUE!',
        when: 'Government demand above domestic demand, non-competing imports above imports.',
        formula:
          '=TRADE.DEFICITDRIVER({"Year","Exports","Imports","Export price","Import price","Domestic demand","Foreign demand","Non-competing imports";2020,100,90,100,100,500,100,20;2021,105,95,101,102,510,102,99})',
      },
      { error: '#VALUE!', when: 'A tariff outside −1 to 5.' },
      {
        error: '#VALUE!',
        when: 'An income elasticity below 0, a price elasticity above 0.',
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "drivers", {"Import price elasticity",1})',
      },
      {
        error: '#VALUE!',
        when: 'An assumption, a set or a view that is not known.',
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "drivers", "OECD")',
      },
      {
        error: '#N/A',
        when: 'A period that is not in the table.',
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1970, 2000)',
      },
      {
        error: '#VALUE!',
        when: 'from and to in the same period, or periods of different length, such as a year and a quarter.',
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 2000, 2000)',
      },
      {
        error: '#VALUE!',
        when: 'price-volume without the prices of both flows.',
        formula:
          '=TRADE.DEFICITDRIVER({"Year","Exports","Imports";2020,100,90;2021,105,95}, 2020, 2021, "price-volume")',
      },
      {
        error: '#N/A',
        when: 'estimate, where the estimates have the wrong sign, no long-run relation or too short a sample.',
        formula: '=TRADE.DEFICITDRIVER(Annual!A1:Q46, 1997, 2000, "drivers", "estimate")',
      },
    ],
    sources: [
      'B. W. Ang, Energy Policy 33 (2005) 867–871 (additive log-mean decomposition); B. M. Balk, Price and Quantity Index Numbers (2008).',
      ...elasticitySets.map(({ name, citation, remark }) => `${name}: ${citation}. ${remark}`),
      ...sensitivitySets.flatMap(({ citation }) =>
        citation === undefined ? [] : [`Range only: ${citation}.`],
      ),
    ],
    related: ['IMPORTDRIVER', 'JOBSEFFECT', 'SAVINGGAP', 'ELASTICITY'],
  },
  deficitDriverCalculation,
  async () => (await import('../../explain/deficitDriver')).explainDeficitDriver,
);
