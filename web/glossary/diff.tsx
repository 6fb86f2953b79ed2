// The file as it would be saved, against the file as it is.

import type { PreviewAnswer } from "../../src/model/page/concept.ts";
import { useSay } from "../messages/use-say.ts";
import { diffLines } from "./diff-lines.ts";

export function Diff({ diff }: { readonly diff: PreviewAnswer }) {
  const say = useSay();
  if (diff.diff === "") return <p class="told">{say("glossary.sameFile", { path: diff.path })}</p>;
  return (
    <section aria-label={say("glossary.diffOf", { path: diff.path })}>
      <h2>{say("glossary.diffOf", { path: diff.path })}</h2>
      <pre class="diff" tabIndex={0}>
        {diffLines(diff.diff).map(({ kind, text }, index) =>
          kind === "removed" ? (
            <del key={index}>− {text}</del>
          ) : kind === "added" ? (
            <ins key={index}>+ {text}</ins>
          ) : (
            <span key={index}>{kind === "place" ? text : `  ${text}`}</span>
          ),
        )}
      </pre>
    </section>
  );
}
