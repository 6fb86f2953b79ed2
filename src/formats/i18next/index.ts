// i18next JSON, format version 4: the messages of one language, nested, with plural and context in the key.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { ResourceFormat } from "../format.ts";
import { i18nextName } from "./format-name.ts";

export const i18nextFormat: ResourceFormat = {
  kind: "resource",
  name: i18nextName,
  extensions: [".json"],
  mediaType: "application/json",
  sniff: (head) => /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*["{[]/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-resource.ts")).readResource,
  loadWriter: async () => (await import("./write-resource.ts")).writeResource,
  loadInsertion: async () => (await import("./json-literal.ts")).insertInString,
};
