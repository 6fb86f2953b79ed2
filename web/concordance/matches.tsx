// Sentences of the memory like one that is to be translated, the nearest first, with what differs.

import type { MatchAnswer } from "../../src/model/page/look-up.ts";
import { withQuery } from "../api/request.ts";
import { useAnswer } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { go } from "../routes/use-route.ts";
import { Origin } from "./concordance.tsx";

const typingPause = 200;
const thresholds = ["50", "60", "70", "80", "90", "100"] as const;
const usual = "60";

export function Matches({
  words,
  query,
}: {
  readonly words: string;
  readonly query: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  const threshold = query["threshold"] ?? usual;
  const { answer, waits, problem, again } = useAnswer<MatchAnswer>(
    withQuery("/match", { q: words, threshold, limit: 20 }),
    typingPause,
  );
  const matches = answer?.answers.flatMap((each) => each.matches) ?? [];
  return (
    <>
      <label class="box">
        {say("match.threshold")}{" "}
        <select
          value={threshold}
          onChange={({ currentTarget }) =>
            go({
              ...{ screen: "concordance", id: "" },
              query: {
                ...query,
                threshold: currentTarget.value === usual ? "" : currentTarget.value,
              },
            })
          }
        >
          {thresholds.map((each) => (
            <option key={each} value={each}>
              {say("match.percent", { percent: Number(each) })}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class="soft count">
        {answer === undefined ? "" : say("match.found", { count: matches.length })}
      </p>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {waits && answer === undefined ? <Loading /> : undefined}
      {answer !== undefined && matches.length === 0 ? (
        <Empty title={say("match.none")} />
      ) : undefined}
      <ol class="plain matches" aria-busy={waits}>
        {matches.map((match, index) => (
          <li key={index} class="match">
            <p class="percent">
              <b>{say("match.percent", { percent: match.percent })}</b>{" "}
              <span class="soft">{say(`match.kinds.${match.kind}`)}</span>
            </p>
            <div class="use">
              <p class="text" lang={match.origin.sourceLanguage}>
                {match.differences.map(({ kind, text }, at) =>
                  kind === "same" ? (
                    <span key={at}>{text}</span>
                  ) : kind === "deleted" ? (
                    <del key={at}>{text}</del>
                  ) : (
                    <ins key={at}>{text}</ins>
                  ),
                )}
              </p>
              <div>
                <p class="text" lang={match.origin.targetLanguage}>
                  {match.proposed ?? match.target}
                </p>
                {match.proposed === undefined ? undefined : (
                  <p class="soft small">{say("match.proposed")}</p>
                )}
              </div>
            </div>
            <div class="foot">
              <CopyButton
                text={match.proposed ?? match.target}
                lang={match.origin.targetLanguage}
              />
              <div class="soft small">
                <Origin origin={match.origin} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
