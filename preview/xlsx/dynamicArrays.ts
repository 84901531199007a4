import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A formula that Excel is to treat as a dynamic array instead of the old fixed one. */
export interface DynamicArray {
  sheetName: string;
  address: string;
}

const metadataPath = 'xl/metadata.xml';

/** Says of cells that point to it: the array formula here is dynamic. */
const metadata = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const contentType =
  '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>';
const relationship =
  '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>';

/**
 * The library writes every array formula as one of the old kind, with a fixed size and in braces. Excel tells
 * the new kind by a mark on the cell, which is added here.
 */
export function dynamicArrays(file: Uint8Array, arrays: readonly DynamicArray[]): Uint8Array {
  if (arrays.length === 0) return file;
  const parts = unzipSync(file);
  const edit = (path: string, change: (text: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The file has no part ${path}.`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  parts[metadataPath] = strToU8(metadata);
  edit('[Content_Types].xml', (text) => text.replace('</Types>', `${contentType}</Types>`));
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace('</Relationships>', `${relationship}</Relationships>`),
  );
  const sheetPaths = pathsOfSheets(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()));
  for (const [sheetName, path] of sheetPaths) {
    const addresses = new Set(
      arrays.filter((array) => array.sheetName === sheetName).map(({ address }) => address),
    );
    if (addresses.size === 0) continue;
    edit(path, (text) =>
      text.replace(/<c r="([A-Z]+\d+)"/g, (whole, address: string) =>
        addresses.has(address) ? `${whole} cm="1"` : whole,
      ),
    );
  }
  return zipSync(parts);
}

/** exceljs names the parts of sheets by their number in the workbook. */
function pathsOfSheets(workbook: string): Map<string, string> {
  const parser = new DOMParser().parseFromString(workbook, 'application/xml');
  return new Map(
    [...parser.getElementsByTagName('sheet')].map((sheet) => [
      sheet.getAttribute('name') ?? '',
      `xl/worksheets/sheet${sheet.getAttribute('sheetId') ?? ''}.xml`,
    ]),
  );
}
