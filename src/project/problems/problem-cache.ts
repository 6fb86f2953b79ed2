// What rules found in documents, kept by the content of their files and of the glossary: looking again is most of a
// second check (docs/decisions/0031).

import { createHash } from "node:crypto";
import type { ActiveRule } from "../../check/document/active-rule.ts";
import type { KeptProblems, ProblemShelf } from "../../check/document/kept-problems.ts";
import type { Bitext } from "../../model/bitext.ts";
import type { Glossary } from "../../model/concept.ts";
import { keepJson, recallJson, sweepShelf, type KeptPlace } from "../disk/kept-json.ts";

const shelf = "problems";
/** A document with a hundred findings takes 20 kB. */
const mostBytes = 100_000_000;

export interface ProblemCache {
  /** `imprint`: that of the pair from which the bitext was made. */
  readonly shelfOf: (bitext: Bitext, imprint: string) => ProblemShelf;
}

/** Create once for each state of the glossary. `folder` is the absolute path of `.glosa`. */
export function problemCache(
  folder: string | undefined,
  glossary: Glossary,
): ProblemCache | undefined {
  if (folder === undefined) return undefined;
  let known: string | undefined;
  const ground = (): string =>
    (known ??= createHash("sha256").update(JSON.stringify(glossary)).digest("hex"));
  let isSwept = false;
  const shelfOf = ({ source, target }: Bitext, imprint: string): ProblemShelf => {
    const name = JSON.stringify([source.path, target.path]);
    const place = (rules: readonly ActiveRule[]): KeptPlace => {
      const settings = rules.map(({ rule, setting }) => [rule.meta.id, setting]);
      return { folder, shelf, name, content: [imprint, ground(), JSON.stringify(settings)] };
    };
    return {
      recall: (rules) => recallJson(place(rules)) as KeptProblems | undefined,
      keep: (rules, problems) => {
        const own = place(rules);
        keepJson(own, problems);
        // Those of documents that were removed or renamed stay behind.
        if (!isSwept) sweepShelf(own, mostBytes);
        isSwept = true;
      },
    };
  };
  return { shelfOf };
}
