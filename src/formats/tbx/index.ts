// TBX (TermBase eXchange, ISO 30042) of versions 2 and 3; written as TBX-Basic of version 3.

import { decodeHead } from "../../text/decode-bytes.ts";
import type { GlossaryFormat } from "../format.ts";

export const tbxFormat: GlossaryFormat = {
  kind: "glossary",
  name: "tbx",
  extensions: [".tbx"],
  mediaType: "application/x-tbx",
  sniff: (head) => /<(?:martif|(?:tbx:)?tbx)[\s>]/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-tbx.ts")).readTbx,
  loadWriter: async () => (await import("./write-tbx.ts")).writeTbx,
};
