// GlotDict's JSON: the glossaries of WordPress, by term.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { GlossaryFormat } from "../format.ts";

export const glotdictFormat: GlossaryFormat = {
  kind: "glossary",
  name: "glotdict",
  editable: false,
  extensions: [],
  mediaType: "application/json",
  sniff: (head) => {
    const text = decodeHead(head);
    return (
      /^\s*\{/u.test(text) && /"translation"\s*:/u.test(text) && /"(?:pos|comment)"\s*:/u.test(text)
    );
  },
  loadReader: async () => (await import("./read-glotdict.ts")).readGlotdict,
  loadWriter: async () => (await import("./write-glotdict.ts")).writeGlotdict,
};
