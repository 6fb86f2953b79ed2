// Other words of the same families: "consultar previamente" for "consulta previa", "keyword" for "palabra clave".

import { matchCompound } from "../../ladder/match-compound.ts";
import { isRivalNoun, keepsClasses, matchDerived } from "../../ladder/match-derived.ts";
import { firstWhole } from "../../ladder/target-ladder.ts";
import type { Attempt } from "../verdict.ts";

export const compound: Attempt = ({ reading, patterns }, { recognised }) => {
  const at = matchCompound(patterns.approved, reading.source, recognised, reading.target);
  return at && { outcome: "derived", at, keepsClasses: false, isRival: false, isStrict: false };
};

export const derived: Attempt = ({ reading: { target }, patterns }) => {
  const at = firstWhole(patterns.approved, target, matchDerived);
  if (at === undefined) return undefined;
  const { flags } = at.pattern;
  const classes = keepsClasses(at, target);
  if (flags.derived === "ok") return { outcome: "approved", at, scarce: false, unexplained: false };
  return {
    outcome: "derived",
    at,
    keepsClasses: classes,
    isRival: isRivalNoun(at, target),
    isStrict: flags.derived === "error",
  };
};
