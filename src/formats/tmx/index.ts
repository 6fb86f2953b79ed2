// TMX (Translation Memory eXchange) 1.1 to 1.4b; written as 1.4.

import { decodeHead } from "../../text/decode-bytes.ts";
import { locateText } from "../../xml/locate-text.ts";
import type { BilingualFormat } from "../format.ts";
import { readTmx } from "./read-tmx.ts";
import { writeTmx } from "./write-tmx.ts";

// Elements whose content is native code, not text (TMX 1.4b, "Content markup").
const nativeCodes: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it", "ut"]);

export const tmxFormat: BilingualFormat = {
  kind: "bilingual",
  name: "tmx",
  extensions: [".tmx"],
  mediaType: "application/x-tmx+xml",
  sniff: (head) => /<tmx[\s>]/u.test(decodeHead(head)),
  read: readTmx,
  write: writeTmx,
  locate: (content, offset) => locateText(content, offset, nativeCodes),
};
