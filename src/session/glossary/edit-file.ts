// Changes one file of the project's glossary.

import type { Glossary } from "../../model/concept.ts";
import { editGlossary } from "../../project/glossary/edit-glossary.ts";
import type { Holding } from "../held/holding.ts";

/**
 * `path` is relative to the project folder. Runs under the file's lock; if `change` throws, the file is left alone.
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
