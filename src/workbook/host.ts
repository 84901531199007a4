/** Where the add-in runs. `none` is a plain browser tab. */
export type HostKind = 'excel' | 'none';

/** Waits until Office says where the page runs. A page without Office.js runs nowhere. */
export async function whenHostReady(): Promise<HostKind> {
  if (typeof Office === 'undefined') return 'none';
  const { host } = await Office.onReady();
  // Outside Office `host` is null, though the types do not say so.
  return (host as Office.HostType | null) === Office.HostType.Excel ? 'excel' : 'none';
}

/** Whether this Excel has a set of the Excel API, such as 1.12. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Excel on Windows and Mac hands blank cells to custom functions as 0; on the web they stay blank. */
export function handsBlanksOverAsZero(): boolean {
  const { platform } = Office.context.diagnostics;
  return platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac;
}

/** Why Excel turned a request down, as it says itself. */
export function hostMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
