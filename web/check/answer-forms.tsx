// What one says along with an answer: the status a term is accepted with, the reason for which something is let be.

import { useState } from "preact/hooks";
import type { QuestionAnswer } from "../../src/model/page/pair.ts";
import { useSay } from "../messages/use-say.ts";

type Accepted = Extract<QuestionAnswer, { readonly accept: unknown }>["accept"];
const offeredStatuses = ["admitted", "preferred", "deprecated"] as const;

export function AcceptForm({
  id,
  words,
  lang,
  places,
  onCancel,
  onAccept,
}: {
  readonly id: string;
  readonly words: string;
  readonly lang: string;
  readonly places: number;
  readonly onCancel: () => void;
  readonly onAccept: (accept: Accepted) => void;
}) {
  const say = useSay();
  const [term, setTerm] = useState(words);
  const [status, setStatus] = useState<Accepted["status"]>("admitted");
  const [note, setNote] = useState("");
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (term.trim() !== "")
          onAccept({
            status,
            term: term.trim(),
            ...(note.trim() === "" ? {} : { note: note.trim() }),
          });
      }}
    >
      <label class="field">
        {say("answer.term")}
        <input
          id={id}
          lang={lang}
          required
          value={term}
          onInput={({ currentTarget }) => setTerm(currentTarget.value)}
        />
      </label>
      <label class="field">
        {say("answer.status")}
        <select
          value={status}
          onChange={({ currentTarget }) =>
            setStatus(offeredStatuses.find((each) => each === currentTarget.value) ?? "admitted")
          }
        >
          {offeredStatuses.map((each) => (
            <option key={each} value={each}>
              {say(`status.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say("answer.note")}
        <input value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      {places > 1 ? <p class="soft small">{say("answer.forAll", { count: places })}</p> : undefined}
      <FormButtons label={say("answer.accept")} onCancel={onCancel} />
    </form>
  );
}

export function ReasonForm({
  id,
  kind,
  places,
  onCancel,
  onReason,
}: {
  readonly id: string;
  readonly kind: "silence" | "notHere";
  readonly places: number;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
}) {
  const say = useSay();
  const [reason, setReason] = useState("");
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onReason(reason.trim());
      }}
    >
      <label class="field">
        {say(`answer.${kind}Reason`)}
        <input
          id={id}
          required
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <p class="soft small">
        {say(`answer.${kind}Hint`)}
        {places > 1 ? ` ${say("answer.forAll", { count: places })}` : ""}
      </p>
      <FormButtons label={say(`answer.${kind}`)} onCancel={onCancel} />
    </form>
  );
}

function FormButtons({
  label,
  onCancel,
}: {
  readonly label: string;
  readonly onCancel: () => void;
}) {
  const say = useSay();
  return (
    <div class="row-of-buttons">
      <button type="submit" class="main">
        {label}
      </button>
      <button type="button" onClick={onCancel}>
        {say("answer.cancel")}
      </button>
    </div>
  );
}
