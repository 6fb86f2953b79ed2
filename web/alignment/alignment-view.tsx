// An alignment row by row: split, joined, shifted, confirmed, and then kept in the memory.

import { useRef, useState } from "preact/hooks";
import type {
  AlignmentAnswer,
  AlignmentPatch,
  AlignmentPatched,
} from "../../src/model/page/alignment.ts";
import { useEvents } from "../api/events.ts";
import { currentOf } from "../api/request.ts";
import { useAnswer, useAsk } from "../api/use-ask.ts";
import { languageName } from "../look-up/concept-card.tsx";
import { useSay } from "../messages/use-say.ts";
import { Empty, Failure, Loading, problemSentence } from "../parts/states.tsx";
import { stepThrough } from "../parts/step-through.ts";
import { useToast } from "../parts/toast.tsx";
import { useKeys } from "../parts/use-keys.ts";
import { formatRoute } from "../routes/route.ts";
import { AlignmentRowView } from "./alignment-row.tsx";

/** Rows at once; more are a click away. */
const page = 200;

export function AlignmentView({ id }: { readonly id: string }) {
  const say = useSay();
  const ask = useAsk();
  const tell = useToast();
  const path = `/alignments/${encodeURIComponent(id)}`;
  const asked = useAnswer<AlignmentAnswer>(path);
  const [patched, setPatched] = useState<AlignmentAnswer>();
  const [memory, setMemory] = useState("");
  const [busy, setBusy] = useState(false);
  const [splitting, setSplitting] = useState<number>();
  const [shown, setShown] = useState(page);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  useEvents((event) => {
    if (event.kind !== "changed" || event.role !== "text") return;
    setPatched(undefined);
    asked.again();
  });
  const alignment = patched ?? asked.answer;
  const patch = async (body: AlignmentPatch): Promise<void> => {
    if (alignment === undefined || busy) return;
    setBusy(true);
    setSplitting(undefined);
    try {
      const answer = await ask<AlignmentPatched>(path, {
        ...{ method: "PATCH", body, etag: alignment.etag },
      });
      setPatched(answer);
      if (answer.kept !== undefined) tell(say("alignment.kept", { ...answer.kept }));
    } catch (problem) {
      const current = currentOf<AlignmentAnswer>(problem);
      if (current?.rows !== undefined) setPatched(current);
      tell(problemSentence(problem, say));
    }
    setBusy(false);
  };
  const focused = (): number | undefined => {
    const row = document.activeElement?.closest<HTMLElement>("[data-row]");
    return row === null || row === undefined ? undefined : Number(row.dataset["row"]);
  };
  const atRow = (action: (row: number) => void): boolean => {
    const row = focused();
    if (row !== undefined) action(row);
    return row !== undefined;
  };
  const confirm = (rows?: readonly number[]): void =>
    void patch({
      confirm: {
        ...(rows === undefined ? {} : { rows }),
        ...(memory === "" ? {} : { memory }),
      },
    });
  useKeys({
    j: () => stepThrough(table.current, "tr[data-row]", 1),
    k: () => stepThrough(table.current, "tr[data-row]", -1),
    m: () => atRow((row) => void patch({ join: row })),
    s: () => atRow(setSplitting),
    c: () => atRow((row) => confirm([row])),
    "Ctrl+z": () => {
      if (alignment?.canUndo !== true) return false;
      void patch({ undo: true });
      return true;
    },
  });
  const rows = (alignment?.rows ?? []).filter((row) => !onlyOpen || !row.confirmed);
  const confirmed = alignment?.rows.filter((row) => row.confirmed).length ?? 0;
  return (
    <>
      <p class="back unprinted">
        <a href={formatRoute({ screen: "alignment", id: "", query: {} })}>
          {say("check.allPairs")}
        </a>
      </p>
      <h1 tabIndex={-1}>{alignment?.name ?? say("screens.alignment")}</h1>
      {asked.problem === undefined ? undefined : (
        <Failure problem={asked.problem} again={asked.again} />
      )}
      {alignment === undefined ? (
        asked.problem === undefined ? (
          <Loading />
        ) : undefined
      ) : alignment.rows.length === 0 ? (
        <Empty title={say("check.noRows")} />
      ) : (
        <>
          <section class="toolbar unprinted" aria-label={say("alignment.tools")}>
            <p class="counts" role="status">
              {say("alignment.count", { count: alignment.rows.length, confirmed })}
            </p>
            <label class="box">
              <input
                type="checkbox"
                checked={onlyOpen}
                onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
              />
              {say("alignment.onlyOpen")}
            </label>
            <div class="tools">
              <button
                type="button"
                disabled={!alignment.canUndo || busy}
                onClick={() => void patch({ undo: true })}
              >
                {say("check.undo")}
              </button>
              {alignment.memories.length > 1 ? (
                <label>
                  <span class="unseen">{say("alignment.memory")}</span>
                  <select
                    value={memory}
                    onChange={({ currentTarget }) => setMemory(currentTarget.value)}
                  >
                    {alignment.memories.map((each, index) => (
                      <option key={each} value={index === 0 ? "" : each}>
                        {each}
                      </option>
                    ))}
                  </select>
                </label>
              ) : undefined}
              <button
                type="button"
                class="main"
                disabled={busy || confirmed === alignment.rows.length}
                onClick={() => confirm()}
              >
                {say("alignment.confirmAll")}
              </button>
            </div>
          </section>
          <table
            class="rows alignment"
            ref={table}
            role="table"
            aria-rowcount={alignment.rows.length + 1}
          >
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  <span class="unseen">{say("check.number")}</span>
                </th>
                <th scope="col" role="columnheader">
                  {languageName(alignment.languages.source, say.language)}
                </th>
                <th scope="col" role="columnheader">
                  {languageName(alignment.languages.target, say.language)}
                </th>
                <th scope="col" role="columnheader">
                  {say("alignment.actions")}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.slice(0, shown).map((row) => (
                <AlignmentRowView
                  key={row.number}
                  row={row}
                  count={alignment.rows.length}
                  languages={alignment.languages}
                  isSplitting={splitting === row.number}
                  onSplitting={(open) => setSplitting(open ? row.number : undefined)}
                  onPatch={(body) => void patch(body)}
                  onConfirm={() => confirm([row.number])}
                />
              ))}
            </tbody>
          </table>
          {rows.length > shown ? (
            <button type="button" onClick={() => setShown(shown + page)}>
              {say("states.more", { count: rows.length - shown })}
            </button>
          ) : undefined}
        </>
      )}
    </>
  );
}
