import { elasticitySets } from '../../core/drivers/elasticitySets';
import { moreText as text } from '../../text/paneMore';

const columns = ['importIncome', 'exportIncome', 'importPrice', 'exportPrice'] as const;

/** The published sets of elasticities with their sources. */
export function Assumptions() {
  return (
    <>
      <p>{text.assumptionsIntro}</p>
      <div class="tableBox" tabIndex={0} role="group" aria-label={text.assumptions}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.setColumns.name}</th>
              {columns.map((column) => (
                <th key={column} scope="col" class="figure">
                  {text.setColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {elasticitySets.map(({ name, elasticities }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <td key={column} class="figure">
                    {String(elasticities[column]).replace('-', '−')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{text.source}</h3>
      <ul class="sentences caption">
        {elasticitySets.map(({ name, citation, remark }) => (
          <li key={name}>
            <strong>{name}</strong>: {citation}. {remark}
          </li>
        ))}
      </ul>
    </>
  );
}
