// The states of XLIFF 1.2 and of the tools that write it, as the four of XLIFF 2.

import type { UnitState } from "../../model/unit.ts";
import { isUnfinishedWord } from "../unfinished-word.ts";

/** XLIFF 1.2, 3.2.2 `state`; a `needs-` state says what has been done so far is not enough. */
const states: ReadonlyMap<string, UnitState> = new Map(
  Object.entries<UnitState>({
    new: "initial",
    "needs-translation": "initial",
    "needs-adaptation": "initial",
    "needs-l10n": "initial",
    "needs-review-translation": "translated",
    "needs-review-adaptation": "translated",
    "needs-review-l10n": "translated",
    translated: "translated",
    "signed-off": "reviewed",
    final: "final",
  }),
);

/** `sdl:seg conf` of SDLXLIFF. A rejected translation waits for another. */
const confirmationLevels: ReadonlyMap<string, UnitState> = new Map(
  Object.entries<UnitState>({
    Unspecified: "initial",
    RejectedTranslation: "initial",
    RejectedSignOff: "initial",
    Draft: "initial",
    Translated: "translated",
    ApprovedTranslation: "reviewed",
    ApprovedSignOff: "final",
  }),
);

/** `mq:status` of memoQ's XLIFF. */
const memoqStatuses: ReadonlyMap<string, UnitState> = new Map(
  Object.entries<UnitState>({
    Rejected: "initial",
    NotStarted: "initial",
    Pretranslated: "initial",
    AssembledFromFragments: "initial",
    MachineTranslated: "initial",
    PartiallyEdited: "initial",
    Edited: "translated",
    Confirmed: "translated",
    ManuallyConfirmed: "translated",
    Reviewer1Confirmed: "reviewed",
    Proofread: "reviewed",
    Reviewer2Confirmed: "final",
  }),
);

/** `m:confirmed` of Phrase's MXLIFF: 0, or who has confirmed it, the translator and then the reviewers. */
const phraseSteps: ReadonlyMap<string, UnitState> = new Map([
  ["false", "initial"],
  ["0", "initial"],
  ["true", "translated"],
  ["1", "translated"],
  ["2", "reviewed"],
  ["3", "final"],
]);

// XLIFF 1.2, 3.2.2 `state-qualifier`: rejected-grammar, rejected-inaccurate, rejected-length, rejected-spelling.
const rejected = /^rejected-/u;
/** What a machine or a memory offered; a state says that somebody took it up. */
const offered = new Set(["mt-suggestion", "tm-suggestion", "fuzzy-match"]);

/** What a file of 1.2 says of a translation, each as written. */
export interface WrittenState {
  readonly state?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly approved?: string | undefined;
  readonly confirmation?: string | undefined;
  readonly memoq?: string | undefined;
  readonly phrase?: string | undefined;
}

/** `undefined` for what is said nowhere, or in other words of a tool's own (`x-…`). */
export function readState12(written: WrittenState): UnitState | undefined {
  const { state = "", qualifier = "", approved, phrase = "" } = written;
  const { confirmation = "", memoq = "" } = written;
  if (rejected.test(qualifier)) return "initial";
  const told =
    states.get(state) ??
    confirmationLevels.get(confirmation) ??
    memoqStatuses.get(memoq) ??
    phraseSteps.get(phrase);
  if (told !== undefined) return told;
  // A tool's own words: "x-draft", "x-rejected-translation".
  if ([state.replace(/^x-/iu, ""), confirmation, memoq].some(isUnfinishedWord)) return "initial";
  // XLIFF 1.2: an approved translation is final.
  if (approved === "yes") return "final";
  return state === "" && offered.has(qualifier) ? "initial" : undefined;
}

const written: Readonly<Record<UnitState, string>> = {
  initial: "needs-translation",
  translated: "translated",
  reviewed: "signed-off",
  final: "final",
};

/** The value of `state` on a `target`. */
export function writeState12(state: UnitState): string {
  return written[state];
}

/** The value of `sdl:seg conf`. */
export function writeConfirmation(state: UnitState): string {
  return keyOf(confirmationLevels, state);
}

/** The value of `mq:status`. */
export function writeMemoqStatus(state: UnitState): string {
  return keyOf(memoqStatuses, state);
}

/** The value of `m:confirmed`. */
export function writePhraseStep(state: UnitState): string {
  return keyOf(phraseSteps, state);
}

// The last is the usual one of its state.
function keyOf(table: ReadonlyMap<string, UnitState>, state: UnitState): string {
  return [...table.keys()].findLast((key) => table.get(key) === state) ?? "";
}
