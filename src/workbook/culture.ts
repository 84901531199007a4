import { hasExcelApi } from './host';

/** The locale in which the workbook shows numbers; English where this Excel does not tell. */
export async function workbookLocale(): Promise<string> {
  if (!hasExcelApi('1.11')) return 'en-US';
  const name = await Excel.run(async (context) => {
    const culture = context.workbook.application.cultureInfo;
    culture.load('name');
    await context.sync();
    return culture.name;
  });
  return Intl.NumberFormat.supportedLocalesOf(name)[0] ?? 'en-US';
}
