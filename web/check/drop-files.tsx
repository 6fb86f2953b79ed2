// Two files, dropped or chosen, that are checked without becoming part of the project.

import { useState } from "preact/hooks";
import type { DroppedFile, TextsRequest } from "../../src/model/page/pair.ts";
import type { PagePair } from "../../src/model/page/project.ts";
import { useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { FileButton } from "../parts/file-button.tsx";
import { Failure } from "../parts/states.tsx";
import { go } from "../routes/use-route.ts";
import { base64Of } from "../texts/base64-of.ts";

export function DropFiles() {
  const say = useSay();
  const ask = useAsk();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const add = (list: readonly File[]): void => {
    setProblem(undefined);
    setFiles((before) => [...before, ...list].slice(-2));
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      const dropped = await Promise.all(
        files.map(async (file): Promise<DroppedFile> => ({
          name: file.name,
          bytes: base64Of(new Uint8Array(await file.arrayBuffer())),
        })),
      );
      const body: TextsRequest = { files: dropped };
      const pair = await ask<PagePair>("/texts", { method: "POST", body });
      go({ screen: "check", id: pair.id, query: {} });
    } catch (failed) {
      setProblem(failed);
      setBusy(false);
    }
  };
  return (
    <section
      class={over ? "drop over" : "drop"}
      aria-label={say("drop.title")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2>{say("drop.title")}</h2>
      <p class="soft">{say("drop.hint")}</p>
      <ol class="plain dropped">
        {files.map((file, index) => (
          <li key={index}>
            <span class="soft">
              {say(
                files.length < 2 ? "drop.bilingual" : index === 0 ? "drop.source" : "drop.target",
              )}
            </span>{" "}
            <b>{file.name}</b>{" "}
            <button
              type="button"
              class="bare"
              onClick={() => setFiles(files.filter((each) => each !== file))}
            >
              {say("drop.remove")}
              <span class="unseen"> {file.name}</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="row-of-buttons">
        <FileButton label={say("drop.choose")} multiple onFiles={add} />
        {files.length === 2 ? (
          <button type="button" onClick={() => setFiles([...files].reverse())}>
            {say("drop.swap")}
          </button>
        ) : undefined}
        {files.length > 0 ? (
          <button type="button" class="main" disabled={busy} onClick={() => void send()}>
            {say(busy ? "drop.busy" : "drop.check")}
          </button>
        ) : undefined}
      </div>
      {problem === undefined ? undefined : <Failure problem={problem} />}
    </section>
  );
}
