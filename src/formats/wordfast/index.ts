// The translation memory of Wordfast Classic: a text between tabs, mostly in UTF-16.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { BilingualFormat } from "../format.ts";

/** Its extension is that of any text, `.txt`: it is known by its first line. */
export const wordfastFormat: BilingualFormat = {
  kind: "bilingual",
  name: "wordfast",
  extensions: [],
  mediaType: "text/tab-separated-values",
  sniff: (head) => /^%\d{8}~\d{6}\t.*\t%Wordfast TM/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-wordfast.ts")).readWordfast,
  loadWriter: async () => (await import("./write-wordfast.ts")).writeWordfast,
};
