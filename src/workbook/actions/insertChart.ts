import type { Chart } from '../../explain/chart';
import type { NumberWriter } from '../../text/numberWriter';
import { actionsText as text } from '../../text/paneActions';
import { hasExcelApi } from '../host';
import { oneUndo } from '../oneUndo';
import { freeName } from '../sample/sampleSheets';
import { chartTable, nativeWaterfall, type ChartTable } from './chartTable';
import { literalText } from './literalText';
import { numberFormatsOf } from './resultFormat';

/** Where the table starts: below the title and the unit. */
const tableRow = 3;
const chartSize = { columns: 9, rows: 20 };

/**
 * Inserts a chart as a native one with its figures, on a new sheet that it brings to the front.
 * @returns the name of the sheet.
 */
export function insertChart(chart: Chart, numbers: NumberWriter): Promise<string> {
  return oneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = freeName(
      text.chartSheet,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const title = titleOf(chart, numbers);
    writeHeading(sheet, title, chart.unit);
    if (!(await addWaterfall(context, sheet, chart, title))) addChart(sheet, chartTable(chart), title);
    sheet.activate();
    await context.sync();
    return name;
  });
}

/** Excel's own waterfall, where this Excel has it and can show the figures. */
async function addWaterfall(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chart: Chart,
  title: string,
): Promise<boolean> {
  const table = chart.kind === 'waterfall' && hasExcelApi('1.9') ? nativeWaterfall(chart) : undefined;
  if (table === undefined) return false;
  try {
    addChart(sheet, table, title);
    await context.sync();
    return true;
  } catch {
    // This Excel knows the name but cannot draw it; the stacked form takes the place of the figures.
    return false;
  }
}

function titleOf(chart: Chart, numbers: NumberWriter): string {
  const total = chart.kind === 'waterfall' ? chart.rows.at(-1) : undefined;
  return total?.kind === 'total'
    ? text.titleWithTotal({ title: chart.title, total: numbers.signed(total.value, chart.unit) })
    : chart.title;
}

function writeHeading(sheet: Excel.Worksheet, title: string, unit: string | undefined): void {
  const heading = sheet.getCell(0, 0);
  heading.values = [[literalText(title)]];
  heading.format.font.bold = true;
  if (unit !== undefined) sheet.getCell(1, 0).values = [[literalText(unit)]];
}

function addChart(sheet: Excel.Worksheet, table: ChartTable, title: string): void {
  const { header, rows, fills, type } = table;
  const columns = header.length;
  const cells = sheet.getRangeByIndexes(tableRow, 0, rows.length + 1, columns);
  const formats = numberFormatsOf(rows).slice(1);
  if (columns > 1) {
    sheet.getRangeByIndexes(tableRow + 1, 1, rows.length, columns - 1).numberFormat = rows.map(() => [
      ...formats,
    ]);
  }
  // A gap stays an empty cell, which Excel leaves out of the line.
  cells.values = [
    header.map(literalText),
    ...rows.map(([label, ...figures]) => [literalText(label), ...figures.map((figure) => figure ?? '')]),
  ];
  cells.getRow(0).format.font.bold = true;
  cells.format.autofitColumns();
  const chart = sheet.charts.add(type, cells, Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  chart.legend.visible = fills === undefined && columns > 2;
  fills?.forEach((color, at) => {
    const { fill } = chart.series.getItemAt(at).format;
    if (color === null) fill.clear();
    else fill.setSolidColor(color);
  });
  chart.setPosition(
    sheet.getCell(tableRow, columns + 1),
    sheet.getCell(tableRow + chartSize.rows, columns + chartSize.columns),
  );
}
