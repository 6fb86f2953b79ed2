// PO and POT of GNU gettext; written as they were read, or new.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { BilingualFormat } from "../format.ts";
import { poName } from "./format-name.ts";

export const poFormat: BilingualFormat = {
  kind: "bilingual",
  name: poName,
  extensions: [".po", ".pot"],
  mediaType: "text/x-gettext-translation",
  keepsState: true,
  keepsSkeleton: true,
  sniff: (head) => /^(?:msgctxt|msgid)\s*"/mu.test(decodeHead(head)),
  loadReader: async () => (await import("./read-po.ts")).readPo,
  loadWriter: async () => (await import("./write-po.ts")).writePo,
  loadWindows: async () => (await import("./po-windows.ts")).poWindows,
  loadLocator: async () => (await import("./po-string.ts")).locatePoString,
  loadInsertion: async () => (await import("./po-string.ts")).escapeLiteral,
  ignorePlace: () => "po",
};
