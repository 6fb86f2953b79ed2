// What is said in several ways across the texts of the project.

import { useState } from "preact/hooks";
import type { DriftAnswer } from "../../src/model/page/drift.ts";
import type { Job } from "../../src/model/page/events.ts";
import { useEvents } from "../api/events.ts";
import { useAnswer } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { JobProgress } from "./job-progress.tsx";

const shownPlaces = 3;

export function DriftList() {
  const say = useSay();
  const { answer: project } = useProject();
  const hasTexts = project?.pairs.some(({ source, target }) => source !== target) ?? false;
  const { answer, problem, waits, again } = useAnswer<DriftAnswer>(hasTexts ? "/drift" : undefined);
  const [job, setJob] = useState<Job>();
  useEvents((event) => {
    if (event.kind === "job" && event.job.kind === "drift")
      setJob(event.job.state === "running" ? event.job : undefined);
  });
  const { source, target } = project?.languages ?? { source: "", target: "" };
  const pairOf = new Map((project?.pairs ?? []).map((pair) => [pair.target, pair.id]));
  return (
    <div class="narrow">
      <p class="back">
        <a href={formatRoute({ screen: "check", id: "", query: {} })}>{say("check.allPairs")}</a>
      </p>
      <h1 tabIndex={-1}>{say("drift.title")}</h1>
      <p class="soft">{say("drift.hint")}</p>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {project === undefined || hasTexts ? undefined : (
        <Empty title={say("check.noPairs")}>
          <p>{say(project.isConfigured ? "check.noPairsHint" : "check.notConfigured")}</p>
        </Empty>
      )}
      {waits ? (
        job === undefined ? (
          <Loading />
        ) : (
          <JobProgress job={job} label={say("drift.title")} />
        )
      ) : undefined}
      {answer === undefined ? undefined : answer.drift.length === 0 ? (
        <Empty title={say("drift.none")} />
      ) : (
        <>
          <p role="status" class="soft count">
            {say("drift.found", { count: answer.drift.length })}
          </p>
          {answer.drift.map(({ surface, concept, renderings }, index) => (
            <section key={index} class="drift">
              <h2>
                <span lang={source}>{surface}</span>{" "}
                {concept === undefined ? undefined : (
                  <a
                    class="small"
                    href={formatRoute({ screen: "glossary", id: concept, query: {} })}
                  >
                    {concept}
                  </a>
                )}
              </h2>
              {renderings.map(({ text, uses, places }) => (
                <details key={text}>
                  <summary>
                    <b lang={target}>{text}</b>{" "}
                    <span class="soft">{say("drift.uses", { count: uses })}</span>
                  </summary>
                  <ul class="plain">
                    {places
                      .slice(0, shownPlaces)
                      .map(({ path, line, sentence, sourceSentence }, at) => {
                        const pair = pairOf.get(path);
                        return (
                          <li key={at} class="use">
                            <p class="text" lang={source}>
                              {sourceSentence}
                            </p>
                            <p class="text" lang={target}>
                              {sentence}
                            </p>
                            <p class="soft small">
                              {pair === undefined ? (
                                `${path}:${line}`
                              ) : (
                                <a href={formatRoute({ screen: "check", id: pair, query: {} })}>
                                  {path}:{line}
                                </a>
                              )}
                            </p>
                          </li>
                        );
                      })}
                  </ul>
                </details>
              ))}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
