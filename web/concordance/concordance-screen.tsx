// What was translated before: words in their sentences, or whole sentences like one that is to be translated.

import { useSay } from "../messages/use-say.ts";
import { SearchField } from "../parts/search-field.tsx";
import { Empty } from "../parts/states.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { go, useRoute } from "../routes/use-route.ts";
import { Concordance } from "./concordance.tsx";
import { Matches } from "./matches.tsx";

const views = ["words", "sentence"] as const;

export function ConcordanceScreen() {
  const say = useSay();
  const { query } = useRoute();
  const { answer: project } = useProject();
  const words = query["q"] ?? "";
  const view = query["view"] === "sentence" ? "sentence" : "words";
  const hasMemory = project === undefined || project.memories.length > 0;
  return (
    <>
      <h1 tabIndex={-1}>{say("screens.concordance")}</h1>
      <nav class="views" aria-label={say("concordance.views")}>
        {views.map((each) => (
          <a
            key={each}
            class="button"
            aria-current={each === view ? "page" : undefined}
            href={formatRoute({
              ...{ screen: "concordance", id: "" },
              query: { q: words, view: each === "sentence" ? each : "" },
            })}
          >
            {say(`concordance.${each}`)}
          </a>
        ))}
      </nav>
      <form class="search narrow" role="search" onSubmit={(event) => event.preventDefault()}>
        <SearchField
          label={say(`concordance.${view}Label`)}
          value={words}
          onWords={(q) =>
            go(
              {
                ...{ screen: "concordance", id: "" },
                query: { q, view: query["view"] ?? "", side: query["side"] ?? "" },
              },
              { replace: true },
            )
          }
        />
      </form>
      {!hasMemory ? (
        <Empty title={say("concordance.noMemory")}>
          <p>{say("concordance.noMemoryHint")}</p>
        </Empty>
      ) : words.trim() === "" ? (
        <Empty title={say("concordance.start")}>
          <p>{say(`concordance.${view}Hint`)}</p>
        </Empty>
      ) : view === "words" ? (
        <Concordance words={words} query={query} />
      ) : (
        <Matches words={words} query={query} />
      )}
    </>
  );
}
