// i18next JSON (v4) -> the messages of one language.

import type { Message, ResourceFile } from "../../model/resource-file.ts";
import { lineIndex } from "../../strings/line-index.ts";
import type { ReadContext } from "../format.ts";
import { readWholeFile } from "../whole-file.ts";
import { i18nextName } from "./format-name.ts";
import { jsonStrings } from "./json-strings.ts";
import { stringPieces } from "./string-pieces.ts";

/**
 * Every string of the file. A key that is there twice is the warning `jsonDuplicateKey`; its last text counts.
 * Throws `ParseError` `jsonSyntax`, `jsonTooDeep`, `fileTooLarge`.
 */
export function readResource(bytes: Iterable<Uint8Array>, context: ReadContext): ResourceFile {
  const { path, warn } = context;
  const skeleton = readWholeFile(bytes, { path, format: i18nextName });
  return { kind: "resource", messages: parseMessages(skeleton.text, path, warn), skeleton };
}

export function parseMessages(
  text: string,
  path: string,
  warn: ReadContext["warn"],
): readonly Message[] {
  const locate = lineIndex(text);
  const duplicate = (key: readonly string[], offset: number): void => {
    const data = { key: key.join(".") };
    warn({ code: "jsonDuplicateKey", data, path, ...locate(offset) });
  };
  const messages = new Map<string, Message>();
  for (const { key, value, start, end } of jsonStrings(text, { path, duplicate })) {
    const location = { path, ...locate(start + 1) };
    const pieces = stringPieces(text, start, end);
    messages.set(JSON.stringify(key), { key, text: value, pieces, location });
  }
  return [...messages.values()];
}
