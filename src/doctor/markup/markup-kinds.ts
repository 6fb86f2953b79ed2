// What can be wrong with a file as XML, whatever its format.

import type { DefectKind } from "../defect.ts";

export const markupKinds: readonly DefectKind[] = [
  { id: "control-character", level: "error" },
  { id: "lone-surrogate", level: "error" },
  { id: "illegal-reference", level: "error" },
  { id: "bare-ampersand", level: "error" },
  { id: "bare-angle", level: "error" },
  { id: "undefined-entity", level: "error" },
  { id: "entity-not-followed", level: "warning" },
  { id: "malformed-tag", level: "error" },
  { id: "unclosed-element", level: "error" },
  { id: "stray-end-tag", level: "error" },
  { id: "misplaced-element", level: "error" },
  { id: "element-missing", level: "error" },
  { id: "foreign-markup", level: "error" },
  { id: "declaration-place", level: "error" },
  { id: "declaration-form", level: "error" },
  { id: "comment-dashes", level: "error" },
  { id: "section-end", level: "error" },
  { id: "text-outside", level: "error" },
  { id: "second-root", level: "error" },
  { id: "cut-off", level: "error" },
  { id: "no-root", level: "error" },
];
