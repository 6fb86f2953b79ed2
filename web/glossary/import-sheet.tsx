// A spreadsheet on its way into the glossary: what its columns were taken for, to be corrected before anything is written.

import { useState } from "preact/hooks";
import type {
  ImportOutcomeAnswer,
  ImportPreview,
  ImportRequest,
} from "../../src/model/page/concept.ts";
import { useAsk } from "../api/use-ask.ts";
import { languageName } from "../look-up/concept-card.tsx";
import type { Say } from "../messages/say.ts";
import { useSay } from "../messages/use-say.ts";
import { Failure, Loading } from "../parts/states.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { base64Of } from "../texts/base64-of.ts";
import {
  columnChoices,
  columnDetails,
  columnsOf,
  requestedColumns,
  type ColumnChoice,
} from "./import-columns.ts";

const conflicts = ["keep", "replace", "both"] as const;

export function ImportSheet() {
  const say = useSay();
  const ask = useAsk();
  const { answer: project } = useProject();
  const [request, setRequest] = useState<ImportRequest>();
  /** As the file has it: a preview with columns that were chosen shows those alone. */
  const [sheet, setSheet] = useState<ImportPreview>();
  const [preview, setPreview] = useState<ImportPreview>();
  const [choices, setChoices] = useState<readonly ColumnChoice[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcomeAnswer>();
  const [problem, setProblem] = useState<unknown>();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (failed) {
      setProblem(failed);
    }
    setBusy(false);
  };
  const look = (wanted: ImportRequest): Promise<void> =>
    attempt(async () => {
      setRequest(wanted);
      setOutcome(undefined);
      const seen = await ask<ImportPreview>("/import/preview", { method: "POST", body: wanted });
      setPreview(seen);
      if (wanted.columns !== undefined) return;
      setSheet(seen);
      setChoices(columnsOf(seen));
    });
  const languages =
    project === undefined ? [] : [project.languages.source, project.languages.target];
  return (
    <>
      <p class="back">
        <a href={formatRoute({ screen: "glossary", id: "", query: {} })}>{say("glossary.all")}</a>
      </p>
      <h1 tabIndex={-1}>{say("glossary.import")}</h1>
      <label class="field narrow">
        {say("import.choose")}
        <input
          type="file"
          accept=".xlsx,.ods,.csv,.tsv,.tbx,.txt"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file === undefined) return;
            void file
              .arrayBuffer()
              .then((bytes) => look({ name: file.name, bytes: base64Of(new Uint8Array(bytes)) }));
          }}
        />
      </label>
      {problem === undefined ? undefined : <Failure problem={problem} />}
      {busy ? <Loading /> : undefined}
      {preview === undefined || sheet === undefined || request === undefined ? (
        <p class="soft narrow">{say("import.hint")}</p>
      ) : (
        <>
          {preview.warnings.map((each, index) => (
            <p key={index} class="told">
              {each}
            </p>
          ))}
          <div class="table-wrap" role="region" tabIndex={0} aria-label={say("import.columns")}>
            <table class="sheet">
              <caption>
                {say("import.columns")} {sheet.sheet ?? ""}
              </caption>
              <thead>
                <tr>
                  {sheet.columns.map(({ header }, index) => (
                    <th scope="col" key={index}>
                      <div>{header}</div>
                      <select
                        aria-label={say("import.meaningOf", { column: header })}
                        value={choices[index]?.meaning ?? ""}
                        onChange={({ currentTarget }) => {
                          const meaning = currentTarget.value;
                          const changed = choices.map((each, at) =>
                            at === index ? { ...each, meaning } : each,
                          );
                          setChoices(changed);
                          void look({ ...request, columns: requestedColumns(changed) });
                        }}
                      >
                        {columnChoices(languages, choices[index] ?? { header, meaning: "" }).map(
                          (each) => (
                            <option key={each} value={each}>
                              {meaningName(each, header, say)}
                            </option>
                          ),
                        )}
                      </select>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sheet.rows.map((row, index) => (
                  <tr key={index}>
                    {row.map((cell, at) => (
                      <td key={at}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Outcome outcome={outcome ?? preview.outcome} done={outcome !== undefined} />
          <div class="row-of-buttons">
            <label>
              {say("import.onConflict")}{" "}
              <select
                value={request.onConflict ?? "keep"}
                onChange={({ currentTarget }) => {
                  const onConflict = conflicts.find((each) => each === currentTarget.value);
                  void look({ ...request, ...(onConflict === undefined ? {} : { onConflict }) });
                }}
              >
                {conflicts.map((each) => (
                  <option key={each} value={each}>
                    {say(`import.conflicts.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="main"
              disabled={busy || outcome !== undefined || preview.outcome.files.length === 0}
              onClick={() =>
                void attempt(async () =>
                  setOutcome(
                    (await ask<ImportPreview>("/import", { method: "POST", body: request }))
                      .outcome,
                  ),
                )
              }
            >
              {say("import.do")}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function Outcome({
  outcome,
  done,
}: {
  readonly outcome: ImportOutcomeAnswer;
  readonly done: boolean;
}) {
  const say = useSay();
  const { read, added, changed, unchanged, skipped, files } = outcome;
  return (
    <section class="told" role="status">
      <p>
        {say(done ? "import.was" : "import.wouldBe", { read, added, changed, unchanged })}{" "}
        {files.join(", ")}
      </p>
      {skipped.length === 0 ? undefined : (
        <details>
          <summary>{say("import.skipped", { count: skipped.length })}</summary>
          <ul>
            {skipped.map(({ id, reason }, index) => (
              <li key={index}>
                {id}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function meaningName(meaning: string, header: string, say: Say): string {
  if (meaning === "") return say("import.leaveOut");
  const detail = columnDetails.find((each) => each === meaning);
  if (detail !== undefined) return say(`import.details.${detail}`);
  if (meaning === header && !/^[a-z]{2,3}(?:-|$)/u.test(meaning)) return say("import.asItIs");
  const [tag = "", kind = ""] = meaning.split(":");
  const language = languageName(tag, say.language);
  if (kind === "avoid") return say("import.avoided", { language });
  return kind === "synonyms" ? say("import.synonyms", { language }) : language;
}
