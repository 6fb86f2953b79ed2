// XLIFF 1.0 to 2.2, SDLXLIFF and memoQ's XLIFF; written as it was read, or new as 2.1, 2.0 or 1.2.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { BilingualFormat } from "../format.ts";
import { xliffName } from "./format-name.ts";

export const xliffFormat: BilingualFormat = {
  kind: "bilingual",
  name: xliffName,
  extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
  mediaType: "application/xliff+xml",
  keepsState: true,
  keepsSkeleton: true,
  sniff: (head) => /<(?:[\w.-]+:)?xliff[\s>]/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-xliff.ts")).readXliff,
  loadWriter: async () => (await import("./write-xliff.ts")).writeXliff,
  loadLocator: async () => (await import("./locate-segment.ts")).locateSegment,
  loadInsertion: async () => (await import("../insert-in-xml.ts")).insertInXml,
  ignorePlace: () => "note",
};
