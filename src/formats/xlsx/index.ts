// Excel workbooks (Office Open XML, ECMA-376) as glossaries.

import type { GlossaryFormat } from "../format.ts";
import { namesFolder } from "../zip/sniff-zip.ts";

export const xlsxFormat: GlossaryFormat = {
  kind: "glossary",
  name: "xlsx",
  // Other sheets, formatting, macros.
  editable: false,
  extensions: [".xlsx", ".xlsm"],
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  sniff: (head) => namesFolder(head, "xl/"),
  loadReader: async () => (await import("./read-xlsx.ts")).readXlsx,
  loadWriter: async () => (await import("./write-xlsx.ts")).writeXlsx,
};
