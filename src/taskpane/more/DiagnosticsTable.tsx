import { useEffect, useState } from 'preact/hooks';
import { moreText as text } from '../../text/paneMore';
import { paneText } from '../../text/pane';
import { readDiagnostics, type Diagnostics } from '../../workbook/diagnostics';
import { attempt, report } from '../parts/attempt';
import { copyText } from '../parts/copyText';
import { version } from '../version';

/** What this Excel offers, to be copied into a report. */
export function DiagnosticsTable() {
  const [found, setFound] = useState<Diagnostics | undefined>(undefined);
  useEffect(() => {
    attempt(async () => {
      setFound(await readDiagnostics());
    });
  }, []);
  if (found === undefined) return null;
  const rows = rowsOf(found);
  return (
    <>
      <p>{text.diagnosticsIntro}</p>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            attempt(async () => {
              await copyText(rows.map((row) => row.join(': ')).join('\n'));
              report(paneText.copied);
            });
          }}
        >
          {text.copyDiagnostics}
        </button>
      </div>
    </>
  );
}

function rowsOf(found: Diagnostics): (readonly [name: string, value: string])[] {
  const { rows, none: none } = text;
  return [
    [rows.version, version],
    [rows.host, found.host],
    [rows.hostVersion, found.hostVersion],
    [rows.platform, found.platform],
    [rows.excelApi, found.excelApi ?? none],
    [rows.customFunctions, found.customFunctions ?? none],
    [rows.sharedRuntime, found.sharedRuntime ?? none],
    [rows.functions, text.functionsOf(found.registered, found.known)],
    [rows.locale, found.locale],
    [rows.blanks, found.blanksAsZero ? text.asZero : text.asBlank],
    [rows.browser, navigator.userAgent],
  ];
}
