// Excel workbooks (Office Open XML, ECMA-376) as glossaries.

import type { GlossaryFormat } from "../format.ts";

export const xlsxFormat: GlossaryFormat = {
  kind: "glossary",
  name: "xlsx",
  // Other sheets, formatting, macros.
  editable: false,
  extensions: [".xlsx", ".xlsm"],
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  // The names of entries stand in the archive as they are.
  sniff: (head) => /^PK\u0003\u0004[\s\S]*xl\//u.test(String.fromCharCode(...head)),
  loadReader: async () => (await import("./read-xlsx.ts")).readXlsx,
  loadWriter: async () => (await import("./write-xlsx.ts")).writeXlsx,
};
