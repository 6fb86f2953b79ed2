// TMX (Translation Memory eXchange) 1.1 to 1.4b; written as 1.4.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { BilingualFormat } from "../format.ts";

export const tmxFormat: BilingualFormat = {
  kind: "bilingual",
  name: "tmx",
  extensions: [".tmx"],
  mediaType: "application/x-tmx+xml",
  sniff: (head) => /<tmx[\s>]/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-tmx.ts")).readTmx,
  loadWriter: async () => (await import("./write-tmx.ts")).writeTmx,
  loadWindows: async () => (await import("./tmx-windows.ts")).tmxWindows,
  loadLocator: async () => (await import("./locate-seg.ts")).locateSeg,
  loadInsertion: async () => (await import("../insert-in-xml.ts")).insertInXml,
  ignorePlace: () => "note",
};
