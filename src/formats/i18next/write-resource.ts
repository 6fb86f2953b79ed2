// Messages -> i18next JSON: the file as it was read with the texts that changed, or a new one.

import type { Skeleton } from "../../model/bilingual-document.ts";
import type { Message, ResourceFile } from "../../model/resource-file.ts";
import { applyEdits, type Edit } from "../edits.ts";
import type { WriteContext } from "../format.ts";
import { i18nextName } from "./format-name.ts";
import { stringLiteral } from "./json-literal.ts";
import { jsonStrings } from "./json-strings.ts";

/** A message is known again by its key; one that the file does not have is the warning `unitNotInFile`. */
export function* writeResource(
  file: ResourceFile,
  context: WriteContext,
): Generator<string, void, undefined> {
  const { skeleton, messages } = file;
  if (skeleton?.format === i18nextName) yield* writeInPlace(skeleton, messages, context);
  else yield `${writeTree(treeOf(messages), "")}\n`;
}

function* writeInPlace(
  { text, byteOrderMark }: Skeleton,
  messages: readonly Message[],
  { warn, path = "" }: WriteContext,
): Generator<string, void, undefined> {
  if (byteOrderMark) yield "\uFEFF";
  const strings = jsonStrings(text, { path, duplicate: () => undefined });
  const known = new Map(strings.map((string) => [JSON.stringify(string.key), string]));
  const edits: Edit[] = [];
  for (const { key, text: wanted, location } of messages) {
    const string = known.get(JSON.stringify(key));
    if (string === undefined) {
      const place = location ?? { path, line: undefined, column: undefined };
      warn({ code: "unitNotInFile", data: { unit: key.join(".") }, ...place });
    } else if (string.value !== wanted) {
      const replacement = stringLiteral(wanted, text);
      edits.push({ start: string.start, end: string.end, replacement });
    }
  }
  yield* applyEdits(text, edits);
}

/** No plain object: keys come from files, and none may reach a prototype. */
type Tree = Map<string, string | Tree>;

/** Nested as the keys are; lists become objects with their indices, which i18next reads alike. */
function treeOf(messages: readonly Message[]): Tree {
  const root: Tree = new Map();
  for (const { key, text } of messages) {
    let branch = root;
    for (const name of key.slice(0, -1)) {
      const inner = branch.get(name);
      const next: Tree = inner instanceof Map ? inner : new Map();
      branch.set(name, next);
      branch = next;
    }
    branch.set(key.at(-1) ?? "", text);
  }
  return root;
}

function writeTree(tree: Tree, indent: string): string {
  const inner = `${indent}  `;
  const items = Array.from(tree, ([key, value]) => {
    const written = typeof value === "string" ? JSON.stringify(value) : writeTree(value, inner);
    return `${inner}${JSON.stringify(key)}: ${written}`;
  });
  return items.length === 0 ? "{}" : `{\n${items.join(",\n")}\n${indent}}`;
}
