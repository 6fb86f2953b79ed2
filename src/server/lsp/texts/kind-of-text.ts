// What an open text is: a part of a check, a glossary, or the configuration.

import { checkedFormats } from "../../../formats/checked-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import { configFileName } from "../../../project/config/config.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import type { OpenProject } from "./open-project.ts";

export type TextKind = "checked" | "glossary" | "configuration" | "other";

export function kindOfText(path: string, project: OpenProject): TextKind {
  if (/[^/\\]+$/u.exec(path)?.[0] === configFileName) return "configuration";
  if (isGlossary(path, project)) return "glossary";
  return forPath(checkedFormats, path) === undefined ? "other" : "checked";
}

function isGlossary(path: string, { session }: OpenProject): boolean {
  try {
    const { folder, glossary } = session.config();
    return arePathsOf(folder, glossary, path);
  } catch {
    // The fault of the configuration is told where it is.
    return false;
  }
}
