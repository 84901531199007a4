import { dictionary, seriesKeys, type SeriesKey } from '../src/core/table/dictionary';
import { seriesText } from '../src/text/series';

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
export function SeriesPage() {
  return (
    <>
      <h1>Labels of a table</h1>
      <p>
        Labels are matched without case, surrounding blanks, or a unit in brackets:{' '}
        <code>Exports (USD bn)</code> is
        <code> Exports</code>. Other labels are left aside, and <code>TRADE.DATACHECK</code> lists them.
      </p>
      {Object.entries(kinds).map(([kind, title]) => (
        <section key={kind}>
          <h2>{title}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Label</th>
                <th scope="col">Meaning</th>
                <th scope="col">Also accepted</th>
              </tr>
            </thead>
            <tbody>
              {seriesKeys
                .filter((key) => dictionary[key].kind === kind)
                .map((key) => (
                  <SeriesRow key={key} series={key} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function SeriesRow({ series }: { series: SeriesKey }) {
  const { label, alsoAccepted = [] } = dictionary[series];
  return (
    <tr>
      <td>{label}</td>
      <td>{seriesText[series]}</td>
      <td>{alsoAccepted.join(', ')}</td>
    </tr>
  );
}
