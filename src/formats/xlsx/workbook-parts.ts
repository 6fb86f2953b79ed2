// The parts of a workbook that are the same for every glossary (ECMA-376 part 1, 12 SpreadsheetML; part 2, 9 and 10).

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const opc = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes: string =
  `<Types xmlns="${opc}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>` +
  "</Types>";

export const packageRelationships: string = relationships([["officeDocument", "xl/workbook.xml"]]);

export const workbookRelationships: string = relationships([
  ["worksheet", "worksheets/sheet1.xml"],
  ["styles", "styles.xml"],
  ["sharedStrings", "sharedStrings.xml"],
]);

export const workbook: string =
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  '<sheet name="Glossary" sheetId="1" r:id="rId1"/></sheets></workbook>';

/**
 * Cell formats: 0 the default, 1 the header in bold, 2 text (number format 49, `@`), wrapped,
 * 3 the same for what looks like a formula.
 */
export const styles: string =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${cellFormat(0, 0, "")}${cellFormat(49, 1, "")}${cellFormat(49, 0, "")}` +
  `${cellFormat(49, 0, ' quotePrefix="1"')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

function cellFormat(numberFormat: number, font: number, more: string): string {
  const alignment = '<alignment vertical="top" wrapText="1"/>';
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="0" borderId="0" xfId="0"${more} ` +
    `applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`
  );
}

function relationships(parts: readonly (readonly [kind: string, target: string])[]): string {
  const entries = parts.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${opc}/relationships">${entries.join("")}</Relationships>`;
}
