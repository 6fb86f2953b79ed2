// Whether a term is for the documents at hand, by its flag `scope`.

import { matchesAny } from "../../strings/glob/glob-expression.ts";
import type { TermPattern } from "./term-pattern.ts";

/** Without the flag, everywhere. `paths` are those of both sides of a document. */
export function holdsAt({ flags }: TermPattern, paths: readonly string[]): boolean {
  return flags.scope.length === 0 || paths.some((path) => matchesAny(flags.scope, path));
}
