// Changes one file of the project's glossary, or shows what that would change.

import type { Glossary } from "../../model/concept.ts";
import {
  editGlossary,
  previewGlossaryEdit,
  type TextChange,
} from "../../project/glossary/edit-glossary.ts";
import type { Holding } from "../held/holding.ts";

/** Either of the two below. */
export type EditFile = (
  path: string,
  holding: Holding,
  change: (glossary: Glossary) => Glossary,
) => Promise<TextChange | undefined>;

/**
 * `path` is relative to the project folder. Runs under the file's lock; if `change` throws, the file is left alone.
 */
export const editFile: EditFile = async (path, holding, change) => {
  await editGlossary(editOf(path, holding), change);
  return undefined;
};

/** The change to the file as it is in the session: what an editor has unsaved counts. */
export const previewFile: EditFile = (path, holding, change) =>
  previewGlossaryEdit(editOf(path, holding), holding.files, change);

function editOf(path: string, holding: Holding): Parameters<typeof editGlossary>[0] {
  const { folder, source, target } = holding.config();
  const { warn, tool } = holding.options;
  return { folder, source, target, warn, path, tool };
}
