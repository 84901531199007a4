import { dictionary, seriesKeys, type SeriesKey } from '../src/core/table/dictionary';
import { seriesText } from '../src/text/series';
import { anchorOf, type PageContent } from './page';

const kinds = {
  flow: 'Flows: currency per period, above zero',
  balance: 'Balances: currency per period, any sign',
  index: 'Price indices, above zero',
  volume: 'Volumes: at constant prices, or an index, above zero',
  exchange: 'Exchange rates: up is an appreciation',
  rate: 'Rates and ratios',
  stock: 'Stocks: currency at a point of time',
  count: 'Persons',
} as const;

/** The series dictionary: which labels a labelled table may carry. */
export function seriesPage(): PageContent {
  return {
    title: 'Labels of a table',
    description: 'The labels under which the functions find series in a table, with their units and signs.',
    lead: (
      <p>
        Labels are matched without case, surrounding blanks, or a unit in brackets:{' '}
        <code>Exports (USD bn)</code> is <code>Exports</code>. Other labels are left aside, and{' '}
        <a href="functions/datacheck.html">TRADE.DATACHECK</a> lists them. How a table is laid out:{' '}
        <a href="index.html#your-own-data">your own data</a>.
      </p>
    ),
    sections: Object.entries(kinds).map(([kind, title]) => ({
      id: anchorOf(title),
      title,
      content: <Labels keys={seriesKeys.filter((key) => dictionary[key].kind === kind)} />,
    })),
  };
}

function Labels({ keys }: { keys: readonly SeriesKey[] }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Labels">
      <table>
        <thead>
          <tr>
            <th scope="col">Label</th>
            <th scope="col">Meaning</th>
            <th scope="col">Also accepted</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{dictionary[key].label}</th>
              <td>{seriesText[key]}</td>
              <td>{(dictionary[key].alsoAccepted ?? []).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
