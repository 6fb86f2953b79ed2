// Who changed a concept when, as git tells it.

import type { HistoryAnswer } from "../../src/model/page/concept.ts";
import { useAnswer } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { problemSentence } from "../parts/states.tsx";

export function ConceptHistory({ id, etag }: { readonly id: string; readonly etag: string }) {
  const say = useSay();
  const { answer, problem } = useAnswer<HistoryAnswer>(
    `/concepts/${encodeURIComponent(id)}/history?of=${encodeURIComponent(etag)}`,
  );
  const dates = new Intl.DateTimeFormat(say.language, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <section class="history">
      <h2>{say("glossary.history")}</h2>
      {problem === undefined ? undefined : <p class="soft">{problemSentence(problem, say)}</p>}
      {answer?.reason === undefined ? undefined : <p class="soft">{answer.reason}</p>}
      <ol class="plain">
        {(answer?.changes ?? []).map(({ commit, author, date, subject, removed, added }) => (
          <li key={commit}>
            <details>
              <summary>
                {dates.format(new Date(date))} · {author} · {subject}
              </summary>
              <pre class="diff">
                {removed.map((row, index) => (
                  <del key={index}>− {row}</del>
                ))}
                {added.map((row, index) => (
                  <ins key={index}>+ {row}</ins>
                ))}
              </pre>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
