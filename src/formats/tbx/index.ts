// TBX (TermBase eXchange, ISO 30042) of versions 2 and 3; written as version 3 in DCA style, or by name as version 2.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
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

/** Written by its name only: both versions are read as `tbx`. */
export const tbx2Format: GlossaryFormat = {
  ...tbxFormat,
  name: "tbx-v2",
  extensions: [],
  sniff: () => false,
  loadWriter: async () => (await import("./write-tbx.ts")).writeTbx2,
};

/** The public dialect, for tools that take no other. */
export const tbxBasicFormat: GlossaryFormat = {
  ...tbx2Format,
  name: "tbx-basic",
  loadWriter: async () => (await import("./write-tbx.ts")).writeTbxBasic,
};

export const weblateTbxFormat: GlossaryFormat = {
  ...tbx2Format,
  name: "tbx-weblate",
  loadWriter: async () => (await import("./write-tbx.ts")).writeWeblateTbx,
};
