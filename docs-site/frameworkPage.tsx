import { PhraseText } from '../src/taskpane/parts/PhraseText';
import { frameworkText } from '../src/text/framework';
import { ChartFigure } from './chartFigure';
import type { PageContent } from './page';
import { ResultTable } from './resultTable';
import type { WorkedFunction } from './workedFunctions';

/** The page of a function has the others. */
const mostFormulas = 3;

/** The framework in nine questions, each answered for the sample data by the functions themselves. */
export function frameworkPage(functions: readonly WorkedFunction[]): PageContent {
  return {
    title: 'The framework in nine questions',
    description:
      'Nine questions about a trade balance, each answered with official figures of the United States: formula, result, picture, and what the result does not say.',
    lead: <Lead />,
    sections: [
      ...Object.entries(frameworkText).map(([key, { number, title, why }]) => ({
        id: key,
        title: `${number}. ${title}`,
        content: (
          <>
            <p>{why}</p>
            {functions
              .filter(({ record }) => String(record.question) === number)
              .map((worked) => (
                <Answer key={worked.record.id} worked={worked} />
              ))}
          </>
        ),
      })),
      { id: 'lenses', title: 'Three lenses, kept apart', content: <Lenses /> },
      { id: 'symbols', title: 'Symbols', content: <Symbols /> },
    ],
  };
}

function Lead() {
  return (
    <>
      <p>
        A trade balance is an outcome. These questions ask, in the order in which an analyst asks them, what
        it is, why it moved, and what that means. Walk through, in the pane, asks them of your own table.
      </p>
      <p>
        The answers below are those of the sample workbook: the United States, mostly 1980 to 2024, from the
        Federal Reserve, the Bureau of Economic Analysis and the Census Bureau. No figure is typed: the
        functions worked them out when this page was made, and each formula below gives the same in Excel.
      </p>
    </>
  );
}

/** The first example of a function: what is computed, the answer, the picture, and its limits. */
function Answer({ worked: { record, examples, path } }: { worked: WorkedFunction }) {
  const [example] = examples;
  if (example === undefined) return null;
  const { headline, answer, chart, limits } = example.explanation;
  const id = `answer-${record.id.toLowerCase()}`;
  return (
    <section class="example">
      <h3 id={record.id.toLowerCase()}>
        <a href={path}>{record.name}</a>
      </h3>
      <p>{record.summary}</p>
      <ul class="formulas">
        {record.formulas.slice(0, mostFormulas).map((formula) => (
          <li key={formula}>
            <code>{formula}</code>
          </li>
        ))}
      </ul>
      <p>{example.says}</p>
      <p>
        <code class="formula">{example.formula}</code>
      </p>
      <p class="answer">
        {[headline, ...answer].map((sentence, at) => (
          <span key={at}>
            <PhraseText phrase={sentence} />{' '}
          </span>
        ))}
      </p>
      {chart ? (
        <ChartFigure chart={chart} id={id} />
      ) : (
        <ResultTable cells={example.cells} beside={example.beside} />
      )}
      <p>What it does not say:</p>
      <ul>
        {limits.map((limit, at) => (
          <li key={at}>
            <PhraseText phrase={limit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lenses() {
  return (
    <p>
      A change of the balance is seen through behaviour (demand and relative prices), through prices and
      volumes, and through saving and investment. The first two each add up to the change in the trade
      balance, the third to the change in the current account. They answer different questions and are never
      added together.
    </p>
  );
}

const symbols: readonly (readonly [symbol: string, means: string])[] = [
  ['X, M, B', 'exports, imports, balance X − M, at current prices'],
  ['x, m', 'volumes: x = X ÷ Px, m = M ÷ Pm'],
  ['Px, Pm', 'export price, import price, in domestic currency'],
  ['Pd, P*', 'domestic price, foreign price in foreign currency'],
  ['E', 'exchange rate: foreign currency per domestic currency, up is an appreciation'],
  ['D, Y*', 'domestic demand, foreign demand, both at constant prices'],
  ['Y', 'GDP at current prices'],
  ['τ', 'average tariff: 0.05 is 5 %'],
  ['η, ε', 'income elasticity (0 or above), price elasticity (0 or below)'],
  ['ψ, κ', 'pass-through of the exchange rate to import prices, pricing to market of exporters'],
  ['λ, δ', 'jobs per unit of output, displacement'],
  ['S, I', 'saving, investment'],
  ['Δ, ln', 'change between two periods, natural logarithm'],
  ['L(a, b)', 'logarithmic mean (a − b) ÷ ln(a ÷ b), and a where both are equal'],
  ['s', 'share in a total'],
  ['₀, ₁ or 0, 1', 'the first and the second period'],
];

function Symbols() {
  return (
    <dl class="symbols">
      {symbols.map(([symbol, means]) => (
        <div key={symbol}>
          <dt>{symbol}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
