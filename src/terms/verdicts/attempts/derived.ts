// Other words of the same families: "consultar previamente" for "consulta previa", "keyword" for "palabra clave".

import { nothing } from "../../../model/nothing.ts";
import { matchCompound, mayBeCompound } from "../../ladder/match-compound.ts";
import {
  isRivalNoun,
  keepsClasses,
  matchDerived,
  mayBeDerived,
} from "../../ladder/match-derived.ts";
import { firstWhole, isAnyWhole } from "../../ladder/target-ladder.ts";
import type { Attempt } from "../verdict.ts";

export const compound: Attempt = {
  looksFor: ({ reading: { source, target } }, { recognised }) =>
    mayBeCompound(source, recognised, target) ? ["compound"] : nothing,
  find: ({ reading: { source, target }, patterns }, { recognised }) => {
    const at = matchCompound(patterns.approved, source, recognised, target);
    return at && { outcome: "derived", at, keepsClasses: false, isRival: false, isStrict: false };
  },
};

export const derived: Attempt = {
  looksFor: ({ patterns }) => (isAnyWhole(patterns.approved, mayBeDerived) ? ["derived"] : nothing),
  find: ({ reading: { target }, patterns }) => {
    const at = firstWhole(patterns.approved, target, matchDerived);
    if (at === undefined) return undefined;
    const { flags } = at.pattern;
    return flags.derived === "ok"
      ? { outcome: "approved", at, scarce: false, unexplained: false }
      : {
          outcome: "derived",
          at,
          keepsClasses: keepsClasses(at, target),
          isRival: isRivalNoun(at, target),
          isStrict: flags.derived === "error",
        };
  },
};
