// Saves a glossary made by a command under the name given by the user.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { forPath } from "../../formats/for-path.ts";
import { glossaryFormats } from "../../formats/glossary-formats.ts";
import type { Glossary } from "../../model/concept.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { readHead } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

export interface GlossaryWriting {
  readonly folder: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly warn: (warning: Warning) => void;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  /** Whether an existing file may be replaced; otherwise `InputError` `fileExists`. */
  readonly force: boolean;
}

export async function saveGlossary(
  glossary: Glossary,
  path: string,
  { folder, tool, warn, source, target, force }: GlossaryWriting,
): Promise<void> {
  const format = forPath(glossaryFormats, path);
  if (format === undefined) throw new InputError("notGlossary", { path });
  const absolute = resolve(folder, path);
  if (!force && existsSync(absolute)) throw new InputError("fileExists", { path });
  const write = await format.loadWriter();
  const context = {
    ...{ warn, tool, path, sourceLanguage: source, targetLanguage: target },
    ...(existsSync(absolute) && { replaced: readHead(folder, path) }),
  };
  writeFileAtomically(absolute, write(glossary, context));
}
