// A change of one glossary file, safe against another process doing the same.

import { resolve } from "node:path";
import { forPath } from "../formats/for-path.ts";
import { glossaryFormats } from "../formats/glossary-formats.ts";
import type { Glossary } from "../model/concept.ts";
import { InputError } from "../model/errors.ts";
import { withFileLock } from "./file-lock.ts";
import { loadGlossaryFile } from "./load-glossary.ts";
import type { GlossarySource } from "./load-glossary.ts";
import { existsSync } from "node:fs";
import { writeFileAtomically } from "./write-file.ts";

export interface GlossaryEdit extends Omit<GlossarySource, "paths"> {
  /** Relative to `folder`; made when it is not there. */
  readonly path: string;
  readonly tool: { readonly name: string; readonly version: string };
}

/**
 * Reads the file, changes it and writes it in canonical form, all under the file's lock:
 * two calls at once are done one after the other. `change` may throw; the file is then left alone.
 */
export function editGlossary(edit: GlossaryEdit, change: (glossary: Glossary) => Glossary): void {
  const absolute = resolve(edit.folder, edit.path);
  const format = forPath(glossaryFormats, edit.path);
  if (format === undefined) throw new InputError("notGlossary", { path: edit.path });
  withFileLock(absolute, () => {
    const before: Glossary = existsSync(absolute)
      ? loadGlossaryFile(edit.path, edit)
      : { kind: "glossary", concepts: [] };
    const after = change(before);
    writeFileAtomically(
      absolute,
      format.write(after, {
        report: edit.report,
        tool: edit.tool,
        path: edit.path,
        sourceLanguage: edit.source,
        targetLanguage: edit.target,
      }),
    );
  });
}
