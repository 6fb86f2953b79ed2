// What is asked once for several places: taken or refused as a whole.

import { useState } from "preact/hooks";
import type { PairAnswer, QuestionAnswer } from "../../src/model/page/pair.ts";
import { useSay } from "../messages/use-say.ts";
import { AcceptForm, ReasonForm } from "./answer-forms.tsx";

export function QuestionsPanel({
  pair,
  onAnswer,
  onOpen,
}: {
  readonly pair: PairAnswer;
  readonly onAnswer: (question: string, body: QuestionAnswer, done: string) => void;
  readonly onOpen: (finding: string) => void;
}) {
  const say = useSay();
  const [open, setOpen] = useState<{ readonly id: string; readonly kind: "accept" | "notHere" }>();
  const { questions, findings } = pair.report;
  const asked = questions.filter((question) => question.findings.length > 1);
  if (asked.length === 0) return undefined;
  const lang = pair.rows.find(({ target }) => target !== undefined)?.target?.lang ?? "";
  return (
    <details class="questions unprinted">
      <summary>{say("questionsPanel.title", { count: asked.length })}</summary>
      <ul class="plain">
        {asked.map(({ id, level, message, concept, rendering, findings: places }) => {
          const first = findings[places[0] ?? -1];
          return (
            <li key={id} class={`question ${level}`}>
              <p>
                <span class={`level ${level}`}>{say(`levels.${level}`)}</span> {message}
              </p>
              <div class="row-of-buttons">
                {first === undefined ? undefined : (
                  <button type="button" onClick={() => onOpen(first.fingerprint)}>
                    {say("questionsPanel.first")}
                  </button>
                )}
                {pair.editable && first !== undefined && first.suggestions.length > 0 ? (
                  <button
                    type="button"
                    onClick={() => onAnswer(id, { correctAll: true }, say("check.fixed"))}
                  >
                    {say("check.correctAll", { count: places.length })}
                  </button>
                ) : undefined}
                {concept === undefined ? undefined : (
                  <>
                    <button type="button" onClick={() => setOpen({ id, kind: "accept" })}>
                      {say("check.accept")}
                    </button>
                    <button type="button" onClick={() => setOpen({ id, kind: "notHere" })}>
                      {say("check.notHere")}
                    </button>
                  </>
                )}
              </div>
              {open?.id !== id ? undefined : open.kind === "accept" ? (
                <AcceptForm
                  id={`question-${id}`}
                  words={rendering ?? ""}
                  lang={lang}
                  places={places.length}
                  onCancel={() => setOpen(undefined)}
                  onAccept={(accept) => onAnswer(id, { accept }, say("check.accepted"))}
                />
              ) : (
                <ReasonForm
                  id={`question-${id}`}
                  kind="notHere"
                  places={places.length}
                  onCancel={() => setOpen(undefined)}
                  onReason={(reason) => onAnswer(id, { notHere: { reason } }, say("check.refused"))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
