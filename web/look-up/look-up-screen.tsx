// A term as one types it, in either language.

import { useRef } from "preact/hooks";
import type { LookupAnswer } from "../../src/model/page/look-up.ts";
import { withQuery } from "../api/request.ts";
import { useAnswer } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { useCopy } from "../parts/copy-button.tsx";
import { NearestWords } from "../parts/nearest-words.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { stepThrough } from "../parts/step-through.ts";
import { useKeys } from "../parts/use-keys.ts";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { go, useRoute } from "../routes/use-route.ts";
import { ConceptCard } from "./concept-card.tsx";
import { termToCopy } from "./term-columns.ts";

const typingPause = 80;
const shown = 40;

export function LookUpScreen() {
  const say = useSay();
  const route = useRoute();
  const words = route.query["q"] ?? "";
  const list = useRef<HTMLDivElement>(null);
  const { answer: project, problem: projectProblem, again: projectAgain } = useProject();
  const path =
    words.trim() === "" ? undefined : withQuery("/lookup", { q: words, limit: shown, uses: 3 });
  const { answer, waits, problem, again } = useAnswer<LookupAnswer>(path, typingPause);
  const copy = useCopy();
  const matches = answer?.matches ?? [];
  useKeys({
    j: () => stepThrough(list.current, "article", 1),
    k: () => stepThrough(list.current, "article", -1),
    c: () => {
      const cards = [...(list.current?.querySelectorAll("article") ?? [])];
      const at = Math.max(
        0,
        cards.indexOf(
          document.activeElement?.closest("article") ?? document.createElement("article"),
        ),
      );
      const term = termToCopy(matches[at]?.concept.terms ?? [], project?.languages.target ?? "");
      if (term === undefined) return false;
      copy(term.text);
      return true;
    },
  });
  const concepts = project?.glossaries.reduce((sum, each) => sum + each.concepts, 0) ?? 0;
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>{say("screens.look-up")}</h1>
      <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
        <SearchField
          label={say("lookUp.label")}
          value={words}
          first
          onWords={(q) => go({ screen: "look-up", id: "", query: { q } }, { replace: true })}
        />
      </form>
      <p role="status" class="soft count">
        {answer === undefined || words === "" ? "" : say("lookUp.found", { count: matches.length })}
      </p>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {projectProblem === undefined || problem !== undefined ? undefined : (
        <Failure problem={projectProblem} again={projectAgain} />
      )}
      {waits && answer === undefined ? <Loading /> : undefined}
      <div ref={list} aria-busy={waits}>
        {project === undefined
          ? undefined
          : matches.map((match) => (
              <ConceptCard key={match.concept.id} match={match} languages={project.languages} />
            ))}
      </div>
      {answer !== undefined && matches.length === 0 ? (
        <Empty title={say("lookUp.none", { words: answer.query })}>
          <NearestWords
            words={answer.nearest}
            addressOf={(q) => formatRoute({ screen: "look-up", id: "", query: { q } })}
          />
          <p>
            <a href={formatRoute({ screen: "concordance", id: "", query: { q: words } })}>
              {say("lookUp.tryMemory")}
            </a>
            {" · "}
            <a href={formatRoute({ screen: "glossary", id: "", query: { view: "new", q: words } })}>
              {say("lookUp.addIt")}
            </a>
          </p>
        </Empty>
      ) : undefined}
      {words === "" && project !== undefined ? (
        <Empty title={concepts === 0 ? say("lookUp.noGlossary") : say("lookUp.start")}>
          <p>
            {concepts === 0
              ? say("lookUp.noGlossaryHint")
              : say("lookUp.startHint", { count: concepts })}
          </p>
        </Empty>
      ) : undefined}
      {project?.warnings.length ? (
        <details class="told">
          <summary>{say("states.warnings", { count: project.warnings.length })}</summary>
          <ul>
            {project.warnings.map(({ message, path: file, line }, index) => (
              <li key={index}>
                {file === undefined ? "" : `${[file, line].filter((each) => each).join(":")}: `}
                {message}
              </li>
            ))}
          </ul>
        </details>
      ) : undefined}
    </div>
  );
}
