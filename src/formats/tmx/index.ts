// TMX (Translation Memory eXchange) 1.1 to 1.4b; written as 1.4.

import { decodeHead } from "../../text/decode-bytes.ts";
import type { BilingualFormat } from "../format.ts";
import { readTmx } from "./read-tmx.ts";
import { writeTmx } from "./write-tmx.ts";

export const tmxFormat: BilingualFormat = {
  kind: "bilingual",
  name: "tmx",
  extensions: [".tmx"],
  mediaType: "application/x-tmx+xml",
  sniff: (head) => /<tmx[\s>]/u.test(decodeHead(head)),
  read: readTmx,
  write: writeTmx,
};
