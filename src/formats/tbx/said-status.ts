// What an element or a property of a term says of its status: under the names that the standard has for it, and
// under those that tools give it.

import type { Status, Term } from "../../model/concept.ts";
import type { Property } from "../../model/unit.ts";
import { fold } from "../../strings/fold.ts";
import { statusNamed } from "../concepts/term-vocabulary.ts";

interface SaidStatus {
  /** Of an unknown word that of a term which may be used, and need not be. */
  readonly status: Status;
  /** `exact`: the status says it all. `near`: the word says more. `unknown`: it is none of ours. */
  readonly how: "exact" | "near" | "unknown";
}

const holders: ReadonlySet<string> = new Set(["termNote", "admin", "descrip"]);
/**
 * ISO 12620 has two categories for it, TBX-Min and TBX-Linguist have a third (TermWeb writes "Usage status").
 * Here any word is about the status.
 */
const standardCategories: ReadonlySet<string> = new Set([
  ...["administrativestatus", "normativeauthorization", "usagestatus"],
]);
/**
 * As databases name theirs: it may be that of their work on the term, "Final". The qualifier of language planning is
 * of ISO 12620 too, and mostly says what is new or of a region; IATE has an evaluation.
 */
const otherCategories: ReadonlySet<string> = new Set([
  ...["status", "termstatus", "evaluation", "languageplanningqualifier"],
]);
const yes = /^(?:yes|y|true|1|x|si|verdadero)$/u;
// preferredTerm-admn-sts, preferredTerm
const suffix = /[\s_-]*term(?:[\s_-]*admn[\s_-]*sts)?$/iu;
/** Others than the house have decided that it is the term. */
const decided: ReadonlySet<string> = new Set(["standardized", "legal", "regulated"]);

/** `undefined` where it is no element for a status. */
export function saidStatus(
  name: string,
  type: string | undefined,
  text: string,
): SaidStatus | undefined {
  if (!holders.has(name) || type === undefined || text === "") return undefined;
  const key = fold(type).replaceAll(/[\s_-]+/gu, "");
  // ISO 12620: how far the work on the term is. Only that it is not done says something of its use.
  if (key === "processstatus") {
    const stage = statusNamed(text);
    return stage === "proposed" || stage === "deprecated"
      ? { status: stage, how: "exact" }
      : undefined;
  }
  // <termNote type="Forbidden">yes</termNote>: the category is the status.
  const named = statusNamed(type.replace(/^x-/iu, ""));
  if (named !== undefined && yes.test(fold(text))) return { status: named, how: "exact" };
  const isStandard = standardCategories.has(key);
  if (!isStandard && !otherCategories.has(key)) return undefined;
  const word = text.replace(suffix, "");
  const status = statusNamed(word) ?? statusNamed(text);
  if (status !== undefined) return { status, how: "exact" };
  if (!isStandard) return undefined;
  return decided.has(fold(word))
    ? { status: "preferred", how: "near" }
    : { status: "admitted", how: "unknown" };
}

function saidBy({ type, value }: Property): SaidStatus | undefined {
  const slash = type.indexOf("/");
  return saidStatus(type.slice(0, Math.max(slash, 0)), type.slice(slash + 1), value);
}

/**
 * How the properties of a term are written beside its status. `isSaid`: one of them says it already.
 * `aside`: those that would say another one, or the same a second time.
 */
export function statusProperties({ props, status }: Term): {
  readonly isSaid: boolean;
  readonly aside: ReadonlySet<Property>;
} {
  const said = props.flatMap((property) => {
    const own = saidBy(property);
    // Beside a decision it says nothing.
    if (own === undefined || (own.status === "proposed" && status !== "proposed")) return [];
    return [{ property, ...own }];
  });
  const saying = said.find((each) => each.how !== "exact" && each.status === status);
  const aside = said.filter(({ property, ...own }) => {
    if (own.how !== "exact") return own.status !== status && isOurs(property);
    return own.status !== status || isOurs(property);
  });
  return { isSaid: saying !== undefined, aside: new Set(aside.map(({ property }) => property)) };
}

function isOurs({ type }: Property): boolean {
  return type === "termNote/administrativeStatus";
}

/** The one that counts: a term is to be avoided as soon as one says so, else the first that decides anything counts. */
export function strictest<Said extends SaidStatus>(all: readonly Said[]): Said | undefined {
  const known = all.filter(({ how }) => how !== "unknown");
  return (
    known.find(({ status }) => status === "deprecated" || status === "superseded") ??
    known.find(({ status }) => status !== "proposed") ??
    known[0] ??
    all[0]
  );
}
