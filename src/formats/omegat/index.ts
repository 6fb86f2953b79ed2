// OmegaT's glossary: source, target and comment between tabs, no header, no quotes, UTF-8.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { GlossaryFormat } from "../format.ts";
import { contentLines } from "./content-lines.ts";

export const omegatFormat: GlossaryFormat = {
  kind: "glossary",
  name: "omegat",
  extensions: [".utf8", ".tab"],
  mediaType: "text/tab-separated-values",
  sniff: (head) => {
    const lines = contentLines(decodeHead(head));
    // The last line may be cut.
    const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
    return (
      whole.length > 0 && whole.every(({ text }) => /^[^\t\0]+\t[^\t\0]+(?:\t[^\0]*)?$/u.test(text))
    );
  },
  loadReader: async () => (await import("./omegat-lines.ts")).readOmegat,
  loadWriter: async () => (await import("./omegat-lines.ts")).writeOmegat,
};
