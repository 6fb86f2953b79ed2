// Glossary and memory for another tool: everything that it takes, or one file.

import { useState } from "preact/hooks";
import type { PageExport } from "../../src/model/page/project.ts";
import { withQuery } from "../api/request.ts";
import { useSaveFile } from "../api/use-save-file.ts";
import { useSay } from "../messages/use-say.ts";
import { problemSentence } from "../parts/states.tsx";
import { useToast } from "../parts/toast.tsx";

export function ExportMenu({ tools }: { readonly tools: readonly PageExport[] }) {
  const say = useSay();
  const tell = useToast();
  const [busy, save] = useSaveFile();
  const [tool, setTool] = useState("");
  const [file, setFile] = useState("");
  const chosen = tools.find(({ name }) => name === tool) ?? tools[0];
  if (chosen === undefined) return undefined;
  return (
    <div class="export" role="group" aria-label={say("glossary.export")}>
      <label>
        <span class="unseen">{say("glossary.exportFor")}</span>
        <select
          value={chosen.name}
          onChange={({ currentTarget }) => {
            setTool(currentTarget.value);
            setFile("");
          }}
        >
          {tools.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{say("glossary.exportFile")}</span>
        <select value={file} onChange={({ currentTarget }) => setFile(currentTarget.value)}>
          <option value="">{say("glossary.exportAll", { count: chosen.files.length })}</option>
          {chosen.files.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={busy}
        onClick={() => {
          save(withQuery("/export", { for: chosen.name, file })).catch((failed: unknown) =>
            tell(problemSentence(failed, say)),
          );
        }}
      >
        {say(busy ? "glossary.exporting" : "glossary.export")}
      </button>
    </div>
  );
}
