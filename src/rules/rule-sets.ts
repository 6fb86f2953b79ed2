// The rule sets of glosa.json ("extends"): levels that a kind of text asks for. What a set does not name keeps its own
// level.

import type { Level } from "../model/finding.ts";
import type { RuleSetName } from "../model/rule-set.ts";

/** By rule id: a level for all that it finds, "on" for its own levels, or "off". */
type SetLevels = Readonly<Record<string, Level | "on" | "off">>;

export const ruleSets: Readonly<Record<RuleSetName, SetLevels>> = {
  recommended: {},
  strict: {
    "address-form": "warning",
    "dialogue-dash": "warning",
    "false-friend": "warning",
    "number-form": "warning",
    "same-source": "warning",
    "same-target": "warning",
    spelling: "on",
  },
  "journalism-es": {
    "dialogue-dash": "warning",
    "number-form": "warning",
    spelling: "on",
  },
  // Strings have no speakers and no paragraphs, and one voice.
  "ui-strings": {
    addition: "off",
    "address-form": "warning",
    "dialogue-dash": "off",
    "name-inconsistent": "off",
    omission: "off",
    // A button has one name, wherever it stands.
    "same-source": "warning",
  },
};
