import { catalogue } from '../catalogue/catalogue';
import { workbookLocale } from './culture';
import { handsBlanksOverAsZero } from './host';

/** What this Excel offers the add-in. */
export interface Diagnostics {
  readonly host: string;
  readonly hostVersion: string;
  readonly platform: string;
  /** The highest version of each set of requirements, undefined for none. */
  readonly excelApi: string | undefined;
  readonly customFunctions: string | undefined;
  readonly sharedRuntime: string | undefined;
  readonly locale: string;
  readonly blanksAsZero: boolean;
  /** How many functions the runtime knows; undefined where it does not tell. */
  readonly registered: number | undefined;
  readonly known: number;
}

/** Collects what a report of a fault should say about the machine; nothing about the workbook's content. */
export async function readDiagnostics(): Promise<Diagnostics> {
  const { host, version, platform } = Office.context.diagnostics;
  return {
    host: String(host),
    hostVersion: version,
    platform: String(platform),
    excelApi: highest('ExcelApi', 30),
    customFunctions: highest('CustomFunctionsRuntime', 9),
    sharedRuntime: highest('SharedRuntime', 9),
    locale: await workbookLocale(),
    blanksAsZero: handsBlanksOverAsZero(),
    registered: registeredFunctions(),
    known: catalogue.length,
  };
}

function highest(set: string, most: number): string | undefined {
  const minors = Array.from({ length: most }, (_, index) => `1.${most - index}`);
  return minors.find((version) => Office.context.requirements.isSetSupported(set, version));
}

/** Office.js keeps the registered functions in a member that its types do not name. */
function registeredFunctions(): number | undefined {
  const runtime = (globalThis as { CustomFunctions?: { _association?: { mappings?: object } } })
    .CustomFunctions;
  const mappings = runtime?._association?.mappings;
  return mappings && Object.keys(mappings).length;
}
