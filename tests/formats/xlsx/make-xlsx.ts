// Workbooks for tests, made of the XML of their sheets: as Excel, LibreOffice and libraries write them.

import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface MadeWorkbook {
  /** Name and the XML inside `worksheet`. */
  readonly sheets: readonly (readonly [name: string, xml: string])[];
  /** The XML of each `si`. */
  readonly strings?: readonly string[];
  readonly cellFormats?: string;
  readonly properties?: string;
}

export function makeXlsx({
  sheets,
  strings = [],
  cellFormats = "",
  properties = "",
}: MadeWorkbook): Uint8Array {
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const listed = sheets.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 7}" r:id="s${index}"/>`,
  );
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships>${relationship("a", "officeDocument", "/xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${[
      ...sheets.map((_, index) =>
        relationship(`s${index}`, "worksheet", `worksheets/${index}.xml`),
      ),
      relationship("x", "sharedStrings", "sharedStrings.xml"),
      relationship("y", "styles", "styles.xml"),
    ].join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet>${cellFormats}</styleSheet>`,
  };
  for (const [index, [, xml]] of sheets.entries())
    parts[`xl/worksheets/${index}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** The XML of rows of texts, from the first row on. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  return `<sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join("")}</sheetData>`;
}
