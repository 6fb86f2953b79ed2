// The glossary for another tool, as a file to download.

import { useState } from "preact/hooks";
import { apiRoot, withQuery } from "../api/request.ts";
import { useSay } from "../messages/use-say.ts";

export function ExportMenu({ tools }: { readonly tools: readonly string[] }) {
  const say = useSay();
  const [tool, setTool] = useState("");
  const chosen = tool === "" ? (tools[0] ?? "") : tool;
  if (tools.length === 0) return undefined;
  return (
    <span class="export">
      <label>
        <span class="unseen">{say("glossary.exportFor")}</span>
        <select value={chosen} onChange={({ currentTarget }) => setTool(currentTarget.value)}>
          {tools.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <a class="button" href={apiRoot + withQuery("/export", { for: chosen })} download>
        {say("glossary.export")}
      </a>
    </span>
  );
}
