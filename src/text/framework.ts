import { textCatalogue } from './textCatalogue';

/** The framework in nine questions. The walk through a table, the builder and the guide read this. */
export const frameworkText = textCatalogue('framework', {
  balance: question(
    1,
    'What is the balance, and how large is it?',
    'A trade deficit means that imports are worth more than exports. It is an outcome, not a verdict. Its size is read against GDP and against trade itself, because an amount in currency grows with the economy.',
  ),
  termsOfTrade: question(
    2,
    'Do we get more imports for our exports, and what is that worth?',
    'Imports are what trade gives, exports what it costs. Welfare follows the terms of trade, the price of exports over the price of imports, more closely than it follows the balance.',
  ),
  drivers: question(
    3,
    'Why did the balance change?',
    'Growth pulls in imports. Government spending above saving is borrowed partly abroad. A stronger currency makes imports cheaper and exports dearer. Some goods cannot be made at home at a sensible cost. Removed barriers make imports cheaper. Each cause calls for another answer.',
  ),
  demand: question(
    4,
    'Were imports pulled in by demand or by competitiveness, and what does that mean for jobs?',
    'Imports rise because incomes rise, or because foreign goods become cheaper than those made at home. Only the second displaces home production. Counting jobs off the balance mixes the two.',
  ),
  saving: question(
    5,
    'Who borrows, and for what: investment or consumption?',
    'The current account is saving minus investment. A deficit is spending above income, borrowed abroad. It may be overspending, smoothing or investment: the use of the funds decides.',
  ),
  position: question(
    6,
    'Is the external position sustainable?',
    'Debt to the rest of the world grows with deficits and changes with valuations. Whether a deficit can go on depends on growth, on the return paid, and on the position it starts from.',
  ),
  dependence: question(
    7,
    'How dependent and how exposed are we, and do partner deficits mean anything?',
    'Dependence on one supplier differs from dependence on many. Trade policy mostly moves trade between partners; a balance with one partner says little about the total.',
  ),
  scorecard: question(
    8,
    'Which of the five advantages and four disadvantages does the evidence show?',
    'A deficit has possible advantages (consumers, living standards, foreign investment, competitiveness, supply chains) and disadvantages (dependence, jobs in some sectors, debt, exposure). Each is a question that data can answer.',
  ),
  trust: question(
    9,
    'Can I trust my inputs, and which elasticities do my own series support?',
    'A blank counted as zero, a price index on another base, or a regression on twelve points can decide an answer. The checks come first, and what the data cannot carry is refused.',
  ),
});

/** `why` says why an analyst asks the question. */
function question(number: number, title: string, why: string) {
  return { number: String(number), title, why };
}
