// Changes one glossary file, safely even if another process does the same.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import type { ReadContext, Reader, WriteContext, Writer } from "../../formats/format.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import type { Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { isAddress } from "../../model/store/store-address.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { withFileLock } from "../disk/file-lock.ts";
import type { Files } from "../disk/files.ts";
import { joined, readFileChunksFrom, readHead } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";
import type { GlossaryRequest } from "./load-glossary.ts";

export interface GlossaryEdit extends Omit<GlossaryRequest, "paths"> {
  /** Relative to `folder`; created if missing. */
  readonly path: string;
  readonly tool: { readonly name: string; readonly version: string };
}

/**
 * Reads the file, changes it and writes it in canonical form, all under the file's lock: simultaneous calls run one
 * after another. If `change` throws, the file is left alone. Throws `InputError` `notEditable` for a file that
 * holds more than a glossary.
 */
export async function editGlossary(
  edit: GlossaryEdit,
  change: (glossary: Glossary) => Glossary,
): Promise<void> {
  const absolute = resolve(edit.folder, edit.path);
  const { read, write, context } = await editingOf(edit, existsSync(absolute));
  withFileLock(absolute, () => {
    if (!existsSync(absolute)) {
      writeFileAtomically(absolute, write(change({ kind: "glossary", concepts: [] }), context));
      return;
    }
    const before = read(readFileChunksFrom(edit.folder, edit.path), context);
    const replaced = readHead(edit.folder, edit.path);
    writeFileAtomically(absolute, write(change(before), { ...context, replaced }));
  });
}

/** A text file before and after an edit, without byte order marks; `before` is empty for a new one. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/**
 * What `editGlossary` would do to the file as `files` has it, unsaved text included; nothing is written. Throws
 * `InputError` `notEditable` for a file that is not text, too.
 */
export async function previewGlossaryEdit(
  edit: GlossaryEdit,
  files: Files,
  change: (glossary: Glossary) => Glossary,
): Promise<TextChange> {
  const exists =
    !files.isSaved(edit.folder, edit.path) || existsSync(resolve(edit.folder, edit.path));
  const { read, write, context } = await editingOf(edit, exists);
  const bytes = exists ? joined(files.chunks(edit.folder, edit.path)) : new Uint8Array();
  const now = exists ? read([bytes], context) : { kind: "glossary" as const, concepts: [] };
  const replaced = exists ? { replaced: bytes.subarray(0, headLength) } : {};
  const chunks = [...write(change(now), { ...context, ...replaced })];
  if (!chunks.every((chunk) => typeof chunk === "string"))
    throw new InputError("notEditable", { path: edit.path });
  const mark = /^\uFEFF/u;
  const before = [...decodeText([bytes], { path: edit.path })].join("").replace(mark, "");
  return { before, after: chunks.join("").replace(mark, "") };
}

const headLength = 8192;

interface Editing {
  readonly read: Reader<Glossary>;
  readonly write: Writer<Glossary>;
  readonly context: ReadContext & WriteContext;
}

async function editingOf(edit: GlossaryEdit, exists: boolean): Promise<Editing> {
  const { path, warn, tool, source, target } = edit;
  if (isAddress(path)) throw new InputError("glossaryInStore", { data: { address: path } });
  const format = forPath(glossaryFormats, path);
  if (format === undefined) {
    const data = { extensions: extensionsOf(glossaryFormats) };
    throw new InputError("notGlossary", { path, data });
  }
  if (format.editable === false && exists) throw new InputError("notEditable", { path });
  const [read, write] = await Promise.all([format.loadReader(), format.loadWriter()]);
  const context = { warn, tool, path, sourceLanguage: source, targetLanguage: target };
  return { read, write, context };
}
