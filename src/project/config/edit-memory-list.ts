// Edits the memories of glosa.json in its text, to preserve comments and layout.

import { InputError } from "../../model/errors.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileBytes } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";
import { parseJsonWithComments, type JsonSpan } from "./json-with-comments.ts";

export interface MemoryItem {
  readonly path: string;
  /** Percentage points; 0 is not written. */
  readonly penalty: number;
}

/** Adds an item, last or first. `defaults` apply if the file names no memory, and are then written out. */
export function addMemoryItem(
  configPath: string,
  item: MemoryItem,
  options: { readonly first: boolean; readonly defaults: readonly string[] },
): void {
  edit(configPath, (text, span) => {
    const written = writtenItem(item);
    if (span === undefined) return withKey(text, options, written);
    const value = text.slice(span.start, span.end);
    if (!value.startsWith("[")) {
      const items = options.first ? [written, value] : [value, written];
      return replaced(text, span, `[${items.join(", ")}]`);
    }
    const [head] = span.items;
    const last = span.items.at(-1);
    if (head === undefined || last === undefined) return replaced(text, span, `[${written}]`);
    if (options.first)
      return insertAt(text, head.start, `${written},${gapBefore(text, head.start)}`);
    return insertAt(text, last.end, `,${gapBefore(text, last.start)}${written}`);
  });
}

/** Removes the item with this path. Throws `InputError` `memoryUnknown` if there is none. */
export function removeMemoryItem(configPath: string, path: string): void {
  edit(configPath, (text, span) => {
    const value = span === undefined ? "" : text.slice(span.start, span.end);
    const items = value.startsWith("[") ? (span?.items ?? []) : [];
    if (span !== undefined && pathOf(value) === path) return replaced(text, span, "[]");
    const index = items.findIndex(({ start, end }) => pathOf(text.slice(start, end)) === path);
    const item = items[index];
    if (item === undefined)
      throw new InputError("memoryUnknown", { path: configPath, data: { path } });
    const next = items[index + 1];
    const before = items[index - 1];
    if (next !== undefined) return text.slice(0, item.start) + text.slice(next.start);
    return text.slice(0, before?.end ?? item.start) + text.slice(item.end);
  });
}

function edit(
  configPath: string,
  change: (text: string, span: JsonSpan | undefined) => string,
): void {
  withFileLock(configPath, () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileBytes(configPath));
    const { spans } = parseJsonWithComments(text, configPath);
    writeFileAtomically(configPath, [change(text, spans.get("memory"))]);
  });
}

function writtenItem({ path, penalty }: MemoryItem): string {
  const name = JSON.stringify(path);
  return penalty === 0 ? name : `{ "path": ${name}, "penalty": ${penalty} }`;
}

function pathOf(item: string): string | undefined {
  if (item === "") return undefined;
  const { value } = parseJsonWithComments(item, "");
  if (typeof value === "string") return value;
  const path = typeof value === "object" && value !== null && "path" in value ? value.path : "";
  return typeof path === "string" ? path : undefined;
}

function withKey(
  text: string,
  { first, defaults }: { readonly first: boolean; readonly defaults: readonly string[] },
  written: string,
): string {
  const known = defaults.map((path) => JSON.stringify(path));
  const items = first ? [written, ...known] : [...known, written];
  const brace = text.indexOf("{", text.search(/^\s*\{/mu)) + 1;
  const rest = /^\s*\}/u.test(text.slice(brace)) ? "\n" : ",";
  return insertAt(text, brace, `\n  "memory": [${items.join(", ")}]${rest}`);
}

function replaced(text: string, { start, end }: JsonSpan, value: string): string {
  return text.slice(0, start) + value + text.slice(end);
}

function insertAt(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

/** A line break with the indentation of an item that begins its line, otherwise a space. */
function gapBefore(text: string, start: number): string {
  return /\r?\n[^\S\n]*$/u.exec(text.slice(0, start))?.[0] ?? " ";
}
