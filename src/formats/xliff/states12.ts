// The states of XLIFF 1.2 and of the tools that write it, as the four of XLIFF 2.

import type { UnitState } from "../../model/unit.ts";

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

// A tool's own words for a translation that waits: "x-draft", "x-rejected-translation".
const unfinished =
  /^x-(?:draft|fuzzy|unfinished|untranslated|rejected|not-translated|needs-work)/iu;

/** `undefined` for what is said nowhere, or in other words of a tool's own (`x-…`). */
export function readState12(written: {
  readonly state: string | undefined;
  readonly approved: string | undefined;
  readonly confirmation: string | undefined;
  readonly memoq: string | undefined;
}): UnitState | undefined {
  return (
    states.get(written.state ?? "") ??
    confirmationLevels.get(written.confirmation ?? "") ??
    memoqStatuses.get(written.memoq ?? "") ??
    (unfinished.test(written.state ?? "") ? "initial" : undefined) ??
    // XLIFF 1.2: an approved translation is final.
    (written.approved === "yes" ? "final" : undefined)
  );
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

// The last is the usual one of its state.
function keyOf(table: ReadonlyMap<string, UnitState>, state: UnitState): string {
  return [...table.keys()].findLast((key) => table.get(key) === state) ?? "";
}
