// A concept that is not there yet.

import { useEffect, useState } from "preact/hooks";
import type {
  ConceptAnswer,
  ConceptEdit,
  NewConcept as NewConceptRequest,
} from "../../src/model/page/concept.ts";
import { useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { Failure, Loading } from "../parts/states.tsx";
import { useToast } from "../parts/toast.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { go } from "../routes/use-route.ts";
import { emptyDraft, faultOf, tidied } from "./concept-draft.ts";
import { ConceptForm } from "./concept-form.tsx";

export function NewConcept({ words }: { readonly words: string }) {
  const say = useSay();
  const ask = useAsk();
  const tell = useToast();
  const { answer: project } = useProject();
  const [draft, setDraft] = useState<ConceptEdit>();
  const [path, setPath] = useState("");
  const [newSense, setNewSense] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    if (project === undefined || draft !== undefined) return;
    setDraft(emptyDraft(project.languages, words));
    setPath(project.glossaries.find(({ editable }) => editable)?.path ?? "");
  }, [project]);
  const save = async (): Promise<void> => {
    if (draft === undefined) return;
    setProblem(undefined);
    const body: NewConceptRequest = {
      ...tidied(draft),
      ...(path === "" ? {} : { path }),
      ...(newSense ? { newSense } : {}),
    };
    try {
      const made = await ask<ConceptAnswer>("/concepts", { method: "POST", body });
      tell(say("check.saved", { path: made.path }));
      go({ screen: "glossary", id: made.id, query: {} });
    } catch (failed) {
      setProblem(failed);
    }
  };
  const fault = draft === undefined ? undefined : faultOf(draft);
  return (
    <div class="medium">
      <p class="back">
        <a href={formatRoute({ screen: "glossary", id: "", query: {} })}>{say("glossary.all")}</a>
      </p>
      <h1 tabIndex={-1}>{say("glossary.new")}</h1>
      {draft === undefined || project === undefined ? (
        <Loading />
      ) : (
        <>
          {project.glossaries.length > 1 ? (
            <label class="field">
              {say("glossary.file")}
              <select value={path} onChange={({ currentTarget }) => setPath(currentTarget.value)}>
                {project.glossaries
                  .filter(({ editable }) => editable)
                  .map((each) => (
                    <option key={each.path} value={each.path}>
                      {each.path}
                    </option>
                  ))}
              </select>
            </label>
          ) : undefined}
          <ConceptForm
            draft={draft}
            languages={[project.languages.source, project.languages.target]}
            disabled={false}
            onDraft={setDraft}
          />
          <label class="box">
            <input
              type="checkbox"
              checked={newSense}
              onChange={({ currentTarget }) => setNewSense(currentTarget.checked)}
            />
            {say("glossary.newSense")}
          </label>
          {problem === undefined ? undefined : <Failure problem={problem} />}
          <p role="status" class="soft">
            {fault === undefined ? "" : say(`glossary.faults.${fault}`)}
          </p>
          <button
            type="button"
            class="main"
            disabled={fault !== undefined}
            onClick={() => void save()}
          >
            {say("check.save")}
          </button>
        </>
      )}
    </div>
  );
}
