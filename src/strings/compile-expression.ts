// Compiles a regular expression that somebody wrote, or says in one code what is wrong with it.

import { choicesIn } from "./regex-choices.ts";

/** Bits: a text of a hundred characters with all of them takes a second. */
const mostChoices = 20;

// V8's messages are in English and not a stable interface: unknown ones are shown as they are.
const faults: Readonly<Record<string, string>> = {
  "Unterminated group": "regexOpenGroup",
  "Unmatched ')'": "regexStrayBracket",
  "Unterminated character class": "regexOpenClass",
  "Nothing to repeat": "regexNothingToRepeat",
  "Range out of order in character class": "regexRange",
  "\\ at end of pattern": "regexLastBackslash",
};

/** The sentence is `errors.<fault>`. */
export interface ExpressionFault {
  readonly fault: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Whoever runs it sets a limit to its time: what it accepts may still backtrack for long. */
export function compileExpression(written: string, flags: string): RegExp | ExpressionFault {
  if (choicesIn(written) > mostChoices)
    return { fault: "regexChoices", data: { limit: mostChoices } };
  try {
    return new RegExp(written, flags);
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/^.*: /u, "") : "";
    return { fault: faults[detail] ?? "regexInvalid", data: { pattern: written, detail } };
  }
}
