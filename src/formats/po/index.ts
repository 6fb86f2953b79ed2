// PO and POT of GNU gettext; written as they were read, or new.

import { decodeHead } from "../../text/decode-bytes.ts";
import type { BilingualFormat } from "../format.ts";
import { locatePoString } from "./po-string.ts";
import { formatName, readPo } from "./read-po.ts";
import { writePo } from "./write-po.ts";

export const poFormat: BilingualFormat = {
  kind: "bilingual",
  name: formatName,
  extensions: [".po", ".pot"],
  mediaType: "text/x-gettext-translation",
  sniff: (head) => /^(?:msgctxt|msgid)\s*"/mu.test(decodeHead(head)),
  read: readPo,
  write: writePo,
  locate: locatePoString,
};
