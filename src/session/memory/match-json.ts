// Matches as JSON: the contract of `glosa match --json` and of the page.

import { compareSegments } from "../../memory/compare/compare-segments.ts";
import { substituteNumbers } from "../../memory/compare/substitute-numbers.ts";
import { percentOf } from "../../memory/percent-of.ts";
import type { MatchAnswer } from "../../model/page/look-up.ts";
import type { Answer, Matched } from "./match-texts.ts";

export function matchJson({ answers, languages }: Matched): MatchAnswer {
  return { version: 1, answers: answers.map((each) => answerJson(each, languages)) };
}

function answerJson(
  { text, place, matches }: Answer,
  languages: Matched["languages"],
): MatchAnswer["answers"][number] {
  return {
    text,
    ...place,
    matches: matches.map((match) => {
      const substituted = substituteNumbers(text, match, languages);
      return {
        percent: percentOf(match),
        ...match,
        differences: compareSegments(match.source, text),
        ...(substituted === undefined
          ? {}
          : { proposed: substituted.text, substitutions: substituted.substitutions }),
      };
    }),
  };
}
