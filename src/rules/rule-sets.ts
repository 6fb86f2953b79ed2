// The rule sets of glosa.json ("extends"): levels that a kind of text asks for. What a set does not name keeps its own
// level.

import type { AtLeast, RuleSetName } from "../model/rule-set.ts";

/** By rule id: the lowest level of what it finds, "on" for its own levels, or "off". */
type SetLevels = Readonly<Record<string, AtLeast | "on" | "off">>;

export const ruleSets: Readonly<Record<RuleSetName, SetLevels>> = {
  recommended: {},
  strict: {
    "address-form": "at-least-warning",
    "dialogue-dash": "at-least-warning",
    "false-friend": "at-least-warning",
    "number-form": "at-least-warning",
    "same-source": "at-least-warning",
    "same-target": "at-least-warning",
    spelling: "on",
  },
  "journalism-es": {
    "dialogue-dash": "at-least-warning",
    "number-form": "at-least-warning",
    spelling: "on",
  },
  // Strings have no speakers and no paragraphs, and one voice.
  "ui-strings": {
    addition: "off",
    "address-form": "at-least-warning",
    "dialogue-dash": "off",
    "name-inconsistent": "off",
    omission: "off",
    // A button has one name, wherever it stands.
    "same-source": "at-least-warning",
  },
};
