// A spreadsheet on its way into the glossary: what its columns were taken for, to be corrected before anything is written.

import { useState } from "preact/hooks";
import type {
  ImportOutcomeAnswer,
  ImportPreview,
  ImportRequest,
} from "../../src/model/page/concept.ts";
import { useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { FileButton } from "../parts/file-button.tsx";
import { Failure, Loading } from "../parts/states.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { base64Of } from "../texts/base64-of.ts";
import { ImportChoices } from "./import-choices.tsx";
import { columnsOf, requestedColumns, type ColumnChoice } from "./import-columns.ts";
import { ImportOutcome } from "./import-outcome.tsx";
import { ImportTable } from "./import-table.tsx";

export function ImportSheet() {
  const say = useSay();
  const ask = useAsk();
  const { answer: project } = useProject();
  const [request, setRequest] = useState<ImportRequest>();
  /** As the file has it: a preview with columns that were chosen shows those alone. */
  const [sheet, setSheet] = useState<ImportPreview>();
  const [preview, setPreview] = useState<ImportPreview>();
  /** Of the workbook; an empty one tells of none. */
  const [sheets, setSheets] = useState<readonly string[]>([]);
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
      if (seen.sheets !== undefined) setSheets(seen.sheets);
      if (wanted.columns !== undefined) return;
      setSheet(seen);
      setChoices(columnsOf(seen));
    });
  const choose = async (file: File): Promise<void> => {
    const bytes = base64Of(new Uint8Array(await file.arrayBuffer()));
    setSheets([]);
    setPreview(undefined);
    await look({ name: file.name, bytes });
  };
  const languages =
    project === undefined ? [] : [project.languages.source, project.languages.target];
  return (
    <>
      <p class="back">
        <a href={formatRoute({ screen: "glossary", id: "", query: {} })}>{say("glossary.all")}</a>
      </p>
      <h1 tabIndex={-1}>{say("glossary.import")}</h1>
      <div class="row-of-buttons">
        <FileButton
          label={say("import.choose")}
          accept=".xlsx,.xlsm,.csv,.tsv,.tbx,.utf8,.tab"
          main={request === undefined}
          onFiles={([file]) => {
            if (file !== undefined) void choose(file);
          }}
        />
        {request === undefined ? undefined : <b>{request.name}</b>}
      </div>
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
          <ImportChoices
            request={request}
            sheet={sheet.sheet}
            sheets={sheets}
            into={preview.outcome.into}
            destinations={preview.destinations}
            glossaries={(project?.glossaries ?? []).map(({ path }) => path)}
            onRequest={(changed) => void look({ ...request, ...changed })}
            onSheet={(name) => {
              // Another sheet has columns of its own.
              const { columns: _, ...rest } = request;
              void look({ ...rest, sheet: name });
            }}
          />
          <ImportTable
            sheet={sheet}
            choices={choices}
            languages={languages}
            onChoices={(changed) => {
              setChoices(changed);
              void look({ ...request, columns: requestedColumns(changed) });
            }}
          />
          <ImportOutcome outcome={outcome ?? preview.outcome} done={outcome !== undefined} />
          <div class="row-of-buttons">
            <button
              type="button"
              class="main"
              disabled={
                busy ||
                problem !== undefined ||
                outcome !== undefined ||
                preview.outcome.files.length === 0
              }
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
