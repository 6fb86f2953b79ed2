// A file of the project's glossary changed.

import type { Glossary } from "../../model/concept.ts";
import { editGlossary } from "../../project/glossary/edit-glossary.ts";
import type { Holding } from "../held/holding.ts";

/**
 * `path` is relative to the folder of the project. Under the file's lock; `change` may throw, and the file is then left alone.
 */
export async function editFile(
  path: string,
  holding: Holding,
  change: (glossary: Glossary) => Glossary,
): Promise<void> {
  const { folder, source, target } = holding.config();
  const { warn, tool } = holding.options;
  await editGlossary({ folder, source, target, warn, path, tool }, change);
}
