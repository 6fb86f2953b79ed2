// Words in their sentences on both sides, with likely renderings to filter by.

import { useState } from "preact/hooks";
import type { ConcordanceAnswer, ConcordanceHitAnswer } from "../../src/model/page/look-up.ts";
import { withQuery } from "../api/request.ts";
import { useAnswer } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { MarkedText } from "../parts/marked-text.tsx";
import { NearestWords } from "../parts/nearest-words.tsx";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { formatRoute } from "../routes/route.ts";
import { go } from "../routes/use-route.ts";

const typingPause = 120;
const page = 50;
const sides = ["", "source", "target"] as const;

export function Concordance({
  words,
  query,
}: {
  readonly words: string;
  readonly query: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  const [limit, setLimit] = useState(page);
  const [side, rendering] = [query["side"] ?? "", query["rendering"] ?? ""];
  const { answer, waits, problem, again } = useAnswer<ConcordanceAnswer>(
    withQuery("/concordance", { q: words, side, rendering, limit }),
    typingPause,
  );
  const set = (changed: Readonly<Record<string, string>>): void =>
    go({ screen: "concordance", id: "", query: { ...query, ...changed } });
  const renderings = [...(answer?.renderings.source ?? []), ...(answer?.renderings.target ?? [])];
  const chosenIsThere = rendering === "" || renderings.some(({ text }) => text === rendering);
  return (
    <>
      <label class="box">
        {say("concordance.side")}{" "}
        <select value={side} onChange={({ currentTarget }) => set({ side: currentTarget.value })}>
          {sides.map((each) => (
            <option key={each} value={each}>
              {say(`concordance.sides.${each === "" ? "both" : each}`)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class="soft count">
        {answer === undefined ? "" : say("concordance.found", { count: answer.total })}
      </p>
      {renderings.length === 0 && rendering === "" ? undefined : (
        <fieldset>
          <legend>{say("concordance.renderings")}</legend>
          <div class="chips">
            {chosenIsThere ? undefined : (
              <button
                type="button"
                class="chip"
                aria-pressed="true"
                onClick={() => set({ rendering: "" })}
              >
                {rendering}
              </button>
            )}
            {renderings.map(({ text, hits }) => (
              <button
                key={text}
                type="button"
                class="chip"
                aria-pressed={text === rendering}
                onClick={() => set({ rendering: text === rendering ? "" : text })}
              >
                {text} <span class="soft-count">{say.number(hits)}</span>
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {waits && answer === undefined ? <Loading /> : undefined}
      {answer === undefined ? undefined : answer.hits.length === 0 ? (
        <Empty title={say("concordance.none", { words: answer.query })}>
          <NearestWords
            words={answer.nearest}
            addressOf={(q) => formatRoute({ screen: "concordance", id: "", query: { q } })}
          />
        </Empty>
      ) : (
        <table class="hits" aria-busy={waits}>
          <thead>
            <tr>
              <th scope="col">{say("check.source")}</th>
              <th scope="col">{say("check.target")}</th>
              <th scope="col">{say("concordance.origin")}</th>
            </tr>
          </thead>
          <tbody>
            {answer.hits.map((hit, index) => (
              <Hit key={index} hit={hit} />
            ))}
          </tbody>
        </table>
      )}
      {answer !== undefined && answer.total > answer.hits.length && answer.hits.length >= limit ? (
        <button type="button" onClick={() => setLimit(limit + page)}>
          {say("states.more", { count: answer.total - answer.hits.length })}
        </button>
      ) : undefined}
    </>
  );
}

function Hit({ hit }: { readonly hit: ConcordanceHitAnswer }) {
  const say = useSay();
  const cell = (side: "source" | "target") => {
    const marks =
      hit.side === side
        ? hit.ranges.map((range) => ({ id: "words", ...range }))
        : hit.rendering === undefined
          ? []
          : [{ id: "rendering", ...hit.rendering }];
    return (
      <td class="text">
        <MarkedText
          text={hit[side]}
          lang={side === "source" ? hit.origin.sourceLanguage : hit.origin.targetLanguage}
          marks={marks}
          lookOf={(id) =>
            id === "words"
              ? { class: "words" }
              : { class: "rendering", spoken: say("concordance.likely") }
          }
        />
      </td>
    );
  };
  return (
    <tr>
      {cell("source")}
      {cell("target")}
      <td class="soft small">
        <Origin origin={hit.origin} />
      </td>
    </tr>
  );
}

/** Where a unit of the memory stands, and who made it when. */
export function Origin({ origin }: { readonly origin: MatchOrigin }) {
  const say = useSay();
  const { location, date, author, document, repeated } = origin;
  const day = /^(\d{4})(\d{2})(\d{2})/u.exec(date);
  const made = [
    author,
    day === null
      ? ""
      : new Intl.DateTimeFormat(say.language, { dateStyle: "medium", timeZone: "UTC" }).format(
          new Date(`${day[1]}-${day[2]}-${day[3]}`),
        ),
  ].filter((each) => each !== "");
  return (
    <>
      <div>{document === "" ? location.path : document}</div>
      {made.length === 0 ? undefined : <div>{made.join(", ")}</div>}
      {repeated === 0 ? undefined : <div>{say("concordance.repeated", { count: repeated })}</div>}
    </>
  );
}
