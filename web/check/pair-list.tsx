// Which texts there are to check; and a place to drop two that are not of the project.

import { useMemo, useState } from "preact/hooks";
import type { PagePair } from "../../src/model/page/project.ts";
import { useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { SearchField } from "../parts/search-field.tsx";
import { Empty, Failure, Loading, problemSentence } from "../parts/states.tsx";
import { useToast } from "../parts/toast.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { go, useRoute } from "../routes/use-route.ts";
import { CheckAll, type PairCounts } from "./check-all.tsx";
import { DriftList } from "./drift-list.tsx";
import { DropFiles } from "./drop-files.tsx";

/** At once; more are a click away. */
const page = 100;

export function PairList() {
  const say = useSay();
  const ask = useAsk();
  const tell = useToast();
  const { query } = useRoute();
  const words = (query["q"] ?? "").toLowerCase();
  const { answer: project, problem, waits, again } = useProject();
  const [counts, setCounts] = useState<ReadonlyMap<string, PairCounts>>(new Map());
  const [shown, setShown] = useState(page);
  const pairs = useMemo(
    () => (project?.pairs ?? []).filter(({ name }) => name.toLowerCase().includes(words)),
    [project, words],
  );
  const forget = (id: string): void => {
    ask(`/pairs/${encodeURIComponent(id)}`, { method: "DELETE" }).then(again, (failed: unknown) =>
      tell(problemSentence(failed, say)),
    );
  };
  if (query["view"] === "drift") return <DriftList />;
  return (
    <>
      <h1 tabIndex={-1}>{say("screens.check")}</h1>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {waits && project === undefined ? <Loading /> : undefined}
      <DropFiles />
      {project === undefined ? undefined : project.pairs.length === 0 ? (
        <Empty title={say("check.noPairs")}>
          <p>{say(project.isConfigured ? "check.noPairsHint" : "check.notConfigured")}</p>
        </Empty>
      ) : (
        <>
          <h2>{say("check.ofProject")}</h2>
          <div class="row-of-buttons">
            <CheckAll onCounts={setCounts} />
            <a
              class="button"
              href={formatRoute({ screen: "check", id: "", query: { view: "drift" } })}
            >
              {say("check.drift")}
            </a>
          </div>
          <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
            <SearchField
              label={say("check.filterPairs")}
              value={query["q"] ?? ""}
              onWords={(q) => go({ screen: "check", id: "", query: { q } }, { replace: true })}
            />
          </form>
          <p role="status" class="soft count">
            {say("check.pairs", { count: pairs.length })}
          </p>
          <PairTable pairs={pairs.slice(0, shown)} counts={counts} onForget={forget} />
          {pairs.length > shown ? (
            <button type="button" onClick={() => setShown(shown + page)}>
              {say("states.more", { count: pairs.length - shown })}
            </button>
          ) : undefined}
        </>
      )}
    </>
  );
}

function PairTable({
  pairs,
  counts,
  onForget,
}: {
  /** Of a pair that was dropped on the page. */
  readonly onForget: (id: string) => void;
  readonly pairs: readonly PagePair[];
  readonly counts: ReadonlyMap<string, PairCounts>;
}) {
  const say = useSay();
  const counted = counts.size > 0;
  return (
    <div class="table-wrap" role="region" tabIndex={0} aria-label={say("check.ofProject")}>
      <table class="pairs">
        <thead>
          <tr>
            <th scope="col">{say("check.translation")}</th>
            <th scope="col">{say("check.source")}</th>
            <th scope="col">{say("check.format")}</th>
            {counted ? (
              <>
                <th scope="col" class="number">
                  {say("check.errors")}
                </th>
                <th scope="col" class="number">
                  {say("check.warnings")}
                </th>
                <th scope="col" class="number">
                  {say("check.notes")}
                </th>
              </>
            ) : undefined}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, name, source, target, format, state, isDropped, reason }) => {
            const count = counts.get(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={formatRoute({ screen: "check", id, query: {} })}>{name}</a>
                  {state === "edited" ? <span class="tag">{say("check.edited")}</span> : undefined}
                  {isDropped ? (
                    <>
                      <span class="tag">{say("check.dropped")}</span>{" "}
                      <button type="button" class="bare" onClick={() => onForget(id)}>
                        {say("drop.remove")}
                        <span class="unseen"> {name}</span>
                      </button>
                    </>
                  ) : undefined}
                  {reason === undefined ? undefined : <div class="soft small">{reason}</div>}
                </th>
                <td class="soft">{source === target ? say("check.sameFile") : source}</td>
                <td class="soft">{format}</td>
                {counted ? (
                  <>
                    <td class="number" data-label={say("check.errors")}>
                      {count === undefined ? "–" : say.number(count.errors)}
                    </td>
                    <td class="number" data-label={say("check.warnings")}>
                      {count === undefined ? "–" : say.number(count.warnings)}
                    </td>
                    <td class="number" data-label={say("check.notes")}>
                      {count === undefined ? "–" : say.number(count.notes)}
                    </td>
                  </>
                ) : undefined}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
