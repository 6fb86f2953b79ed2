// XLIFF 1.0 to 2.2, SDLXLIFF and memoQ's XLIFF; written as it was read, or new as 2.1, 2.0 or 1.2.

import { decodeHead } from "../../text/decode-bytes.ts";
import { locateText } from "../../xml/locate-text.ts";
import type { BilingualFormat } from "../format.ts";
import { formatName, readXliff } from "./read-xliff.ts";
import { writeXliff } from "./write-xliff.ts";

// Elements of 1.2 whose content is native code, not text; those of 2 have none.
const nativeCodes: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it"]);

export const xliffFormat: BilingualFormat = {
  kind: "bilingual",
  name: formatName,
  extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
  mediaType: "application/xliff+xml",
  sniff: (head) => /<(?:[\w.-]+:)?xliff[\s>]/u.test(decodeHead(head)),
  read: readXliff,
  write: writeXliff,
  locate: (content, offset) => locateText(content, offset, nativeCodes),
};
