// OpenDocument texts (ISO/IEC 26300) as articles: LibreOffice, and what other word processors save for it.

import type { ArticleFormat } from "../format.ts";
import { startsAsZip } from "../zip/sniff-zip.ts";

const kind = "application/vnd.oasis.opendocument.text";

export const odtFormat: ArticleFormat = {
  kind: "article",
  name: "odt",
  extensions: [".odt", ".ott", ".fodt"],
  mediaType: kind,
  // OpenDocument 1.3 part 2, 3.3: the first entry is the media type, as it is.
  sniff: (head) =>
    startsAsZip(head) && String.fromCharCode(...head.subarray(0, 200)).includes(kind),
  loadReader: async () => (await import("./read-odt.ts")).readOdt,
  loadRewriter: async () => (await import("./rewrite-odt.ts")).odtRewriter,
  ignorePlace: () => "word",
};
