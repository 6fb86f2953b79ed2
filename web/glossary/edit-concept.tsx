// One concept: changed, looked at as a diff, saved, removed; its history; and what to do when it was changed elsewhere.

import { useEffect, useState } from "preact/hooks";
import type { ConceptAnswer, ConceptEdit, PreviewAnswer } from "../../src/model/page/concept.ts";
import { useEvents } from "../api/events.ts";
import { currentOf, RequestProblem } from "../api/request.ts";
import { useAnswer, useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Failure, Loading } from "../parts/states.tsx";
import { useToast } from "../parts/toast.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { go } from "../routes/use-route.ts";
import { ConceptConflict } from "./concept-conflict.tsx";
import { draftOf, faultOf, isChanged, tidied } from "./concept-draft.ts";
import { ConceptForm } from "./concept-form.tsx";
import { ConceptHistory } from "./concept-history.tsx";
import { Diff } from "./diff.tsx";

export function EditConcept({ id }: { readonly id: string }) {
  const say = useSay();
  const ask = useAsk();
  const tell = useToast();
  const path = `/concepts/${encodeURIComponent(id)}`;
  const { answer: project } = useProject();
  const asked = useAnswer<ConceptAnswer>(path);
  const [base, setBase] = useState<ConceptAnswer>();
  const [draft, setDraft] = useState<ConceptEdit>();
  const [diff, setDiff] = useState<PreviewAnswer>();
  const [theirs, setTheirs] = useState<ConceptAnswer>();
  const [problem, setProblem] = useState<unknown>();
  const [removing, setRemoving] = useState(false);
  const changed = base !== undefined && draft !== undefined && isChanged(draft, base);
  useEffect(() => {
    const { answer } = asked;
    if (answer === undefined || answer.etag === base?.etag) return;
    // Nothing that was written here is thrown away because a file changed.
    if (changed) setTheirs(answer);
    else {
      setBase(answer);
      setDraft(draftOf(answer));
    }
  }, [asked.answer]);
  useEvents((event) => {
    if (event.kind === "changed" && event.role === "glossary") asked.again();
  });
  const fault = draft === undefined ? undefined : faultOf(draft);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem(undefined);
    try {
      await work();
    } catch (failed) {
      const current = currentOf<ConceptAnswer>(failed);
      if (current?.terms === undefined) setProblem(failed);
      else setTheirs(current);
    }
  };
  const preview = (): Promise<void> =>
    attempt(async () => {
      if (draft === undefined) return;
      const body = tidied(draft);
      setDiff(await ask<PreviewAnswer>(`${path}/preview`, { method: "POST", body }));
    });
  const save = (): Promise<void> =>
    attempt(async () => {
      if (draft === undefined || base === undefined) return;
      const { etag } = base;
      const saved = await ask<ConceptAnswer>(path, { method: "PUT", body: tidied(draft), etag });
      setDiff(undefined);
      setBase(saved);
      setDraft(draftOf(saved));
      tell(say("check.saved", { path: saved.path }));
    });
  const remove = (): Promise<void> =>
    attempt(async () => {
      if (base === undefined) return;
      setRemoving(false);
      await ask(path, { method: "DELETE", etag: base.etag });
      tell(say("glossary.removed"));
      go({ screen: "glossary", id: "", query: {} });
    });
  const title = base?.terms[0]?.text ?? id;
  const failed = problem ?? asked.problem;
  return (
    <div class="medium">
      <p class="back unprinted">
        <a href={formatRoute({ screen: "glossary", id: "", query: {} })}>{say("glossary.all")}</a>
      </p>
      <h1 tabIndex={-1} lang={base?.terms[0]?.language}>
        {title}
      </h1>
      {failed === undefined ? undefined : (
        <Failure
          problem={failed}
          {...(failed instanceof RequestProblem && failed.status === 404
            ? {}
            : { again: asked.again })}
        />
      )}
      {base === undefined || draft === undefined ? (
        failed === undefined ? (
          <Loading />
        ) : undefined
      ) : (
        <>
          <p class="soft small">
            {base.path}
            {base.line === undefined ? "" : `:${base.line}`} · {base.id}
          </p>
          {base.editable ? undefined : <p class="told">{say("glossary.readOnly")}</p>}
          {theirs === undefined ? undefined : (
            <ConceptConflict
              mine={tidied(draft)}
              theirs={theirs}
              onTheirs={() => {
                setBase(theirs);
                setDraft(draftOf(theirs));
                setTheirs(undefined);
              }}
              onMine={() => {
                setBase(theirs);
                setTheirs(undefined);
              }}
            />
          )}
          <ConceptForm
            draft={draft}
            languages={
              project === undefined ? [] : [project.languages.source, project.languages.target]
            }
            disabled={!base.editable}
            onDraft={(next) => {
              setDraft(next);
              setDiff(undefined);
            }}
          />
          <p role="status" class="soft">
            {fault !== undefined
              ? say(`glossary.faults.${fault}`)
              : changed
                ? say("glossary.changed")
                : say("glossary.unchanged")}
          </p>
          {diff === undefined ? undefined : <Diff diff={diff} />}
          <div class="row-of-buttons">
            <button
              type="button"
              class={diff === undefined ? "main" : ""}
              disabled={!changed || fault !== undefined}
              onClick={() => void preview()}
            >
              {say("glossary.preview")}
            </button>
            <button
              type="button"
              class={diff === undefined ? "" : "main"}
              disabled={!changed || fault !== undefined || theirs !== undefined}
              onClick={() => void save()}
            >
              {say("check.save")}
            </button>
            <button type="button" disabled={!changed} onClick={() => setDraft(draftOf(base))}>
              {say("glossary.reset")}
            </button>
            {base.editable ? (
              <button type="button" class="danger" onClick={() => setRemoving(true)}>
                {say("glossary.remove")}
              </button>
            ) : undefined}
          </div>
          <ConceptHistory id={id} etag={base.etag} />
        </>
      )}
      {removing ? (
        <Dialog
          title={say("glossary.removeAsk", { name: title })}
          onClose={() => setRemoving(false)}
        >
          <p>{say("glossary.removeHint")}</p>
          <button type="button" class="main" onClick={() => void remove()}>
            {say("glossary.remove")}
          </button>
        </Dialog>
      ) : undefined}
    </div>
  );
}
