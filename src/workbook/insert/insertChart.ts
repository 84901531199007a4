import type { Chart } from '../../explain/chart';
import { insertText as text } from '../../text/paneInsert';
import { oneUndo } from '../oneUndo';
import { chartRows, stackedRows, type ChartTableRows } from './chartData';
import { newSheet, writeRows } from './newSheet';

const up = '#1F6FB8';
const down = '#C4551D';
const total = '#424242';
const size = { width: 560, height: 340 };

/** Inserts a native Excel chart with its figures on a sheet of its own. @returns the name of the sheet. */
export function insertChart(chart: Chart, cell: string): Promise<string> {
  return oneUndo(async (context) => {
    const sheet = await newSheet(context, text.chartSheet);
    writeRows(sheet, 0, 0, [[text.chartOf(cell)]]);
    const native = await addNative(context, sheet, chart);
    if (!native && chart.kind === 'waterfall') await addStacked(context, sheet, chart);
    sheet.activate();
    await context.sync();
    return sheet.name;
  });
}

/** @returns whether this Excel has the kind of chart. */
async function addNative(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chart: Chart,
): Promise<boolean> {
  const rows = chartRows(chart);
  const shape = shapes[chart.kind];
  const columns = chart.kind === 'range' ? 2 : (rows[0]?.length ?? 2);
  writeTable(sheet, rows);
  await context.sync();
  try {
    const added = sheet.charts.add(shape, sheet.getRangeByIndexes(2, 0, rows.length, columns), 'Columns');
    dress(added, sheet, chart, rows);
    if (chart.kind !== 'line') added.legend.visible = false;
    await context.sync();
    return true;
  } catch (error) {
    if (chart.kind === 'waterfall') return false;
    throw error;
  }
}

const shapes = {
  waterfall: 'Waterfall',
  bars: 'BarClustered',
  range: 'BarClustered',
  line: 'Line',
} as const;

async function addStacked(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chart: Extract<Chart, { kind: 'waterfall' }>,
): Promise<void> {
  const rows = stackedRows(chart);
  writeTable(sheet, rows);
  const added = sheet.charts.add('ColumnStacked', tableRange(sheet, rows), 'Columns');
  dress(added, sheet, chart, rows);
  added.legend.visible = false;
  added.series.load('items/name');
  await context.sync();
  const colors = [undefined, up, up, down, down, total];
  added.series.items.forEach((series, index) => {
    const color = colors[index];
    if (color === undefined) series.format.fill.clear();
    else series.format.fill.setSolidColor(color);
    series.gapWidth = 40;
  });
  await context.sync();
}

function writeTable(sheet: Excel.Worksheet, rows: ChartTableRows): void {
  const written = writeRows(sheet, 2, 0, rows);
  written.format.columnWidth = 96;
  sheet.getRangeByIndexes(2, 0, 1, rows[0]?.length ?? 1).format.font.bold = true;
}

function tableRange(sheet: Excel.Worksheet, rows: ChartTableRows): Excel.Range {
  return sheet.getRangeByIndexes(2, 0, rows.length, rows[0]?.length ?? 1);
}

/** Title, place and size, beside the figures. */
function dress(added: Excel.Chart, sheet: Excel.Worksheet, chart: Chart, rows: ChartTableRows): void {
  added.title.text = chart.unit === undefined ? chart.title : `${chart.title} (${chart.unit})`;
  const column = (rows[0]?.length ?? 2) + 1;
  added.setPosition(sheet.getCell(2, column));
  added.width = size.width;
  added.height = size.height;
}
