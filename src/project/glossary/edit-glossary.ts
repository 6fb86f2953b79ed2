// Changes one glossary file, safely even if another process does the same.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { extensionsOf, forPath } from "../../formats/for-path.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import type { Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileChunksFrom, readHead } from "../disk/read-file.ts";
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
  const format = forPath(glossaryFormats, edit.path);
  if (format === undefined) {
    const data = { extensions: extensionsOf(glossaryFormats) };
    throw new InputError("notGlossary", { path: edit.path, data });
  }
  if (format.editable === false && existsSync(absolute))
    throw new InputError("notEditable", { path: edit.path });
  const [read, write] = await Promise.all([format.loadReader(), format.loadWriter()]);
  const context = {
    warn: edit.warn,
    tool: edit.tool,
    path: edit.path,
    sourceLanguage: edit.source,
    targetLanguage: edit.target,
  };
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
