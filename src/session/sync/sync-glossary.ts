// Makes a glossary file and a glossary of a store equal, row by row; what is sent to the store is the concepts whose rows
// differ. The order of the steps is that of sync-memory.ts.

import { csvFormat } from "../../formats/csv/index.ts";
import type { RowText } from "../../formats/csv/row-texts.ts";
import type { Concept } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { PageConcept } from "../../model/page/concept.ts";
import { saveText } from "../../project/disk/save-text.ts";
import { keepCopy, recallCopy } from "../../project/remote/kept-copy.ts";
import { isObject } from "../../project/remote/read-answers.ts";
import { RemoteConcepts } from "../../project/remote/remote-concepts.ts";
import { compareText } from "../../strings/compare-text.ts";
import { conceptJson } from "../glossary/concept-json.ts";
import { idOf, planRows, type RowPlan } from "./plan-rows.ts";
import { ordered, type SyncConflict, type SyncOutcome } from "./sync-outcome.ts";
import { baseName, type SyncRequest } from "./sync-request.ts";

/** `text` is that of the file; `undefined` if there is none. The caller holds its lock. */
export async function syncGlossary(
  text: string | undefined,
  request: SyncRequest,
): Promise<SyncOutcome> {
  const { store, file, client, folder, cacheFolder, dryRun } = request;
  const remote = new RemoteConcepts(client, store);
  const revision = await remote.revision();
  const tags = await remote.tags();
  const theirs = await remote.table();
  const kept = text === undefined ? undefined : recallBase(request, revision);
  const plan = planRows({ base: kept ?? "", ours: text ?? "", theirs }, file);
  if (!plan.ours.columns.includes("id")) throw new InputError("syncNeedsIds", { path: file });

  const agreed = agreedRows(plan);
  const now = await conceptsOf(plan.tableOf(agreed), request);
  const there = await conceptsOf(theirs, request);
  const late = new Set<string>();
  const refused: SyncConflict[] = [];
  const stored = { added: 0, changed: 0, removed: 0 };
  for (const id of new Set([...there.keys(), ...now.keys()])) {
    if (plan.inConflict.has(id)) continue;
    const [before, after] = [there.get(id), now.get(id)].map((each) => each && conceptJson(each));
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const put = dryRun ? "done" : await remote.put(id, after, tags.get(id));
    if (put !== "done") late.add(id);
    if (typeof put === "object")
      refused.push({ item: id, file: termsOf(after), store: put.refusal });
    if (put !== "done") continue;
    if (after === undefined) stored.removed += 1;
    else if (before === undefined) stored.added += 1;
    else stored.changed += 1;
  }

  const { rows, written } = fileRows(plan, late);
  const isWritten = written.added + written.changed + written.removed > 0 || text === undefined;
  if (!dryRun && isWritten) saveText(folder, file, [plan.tableOf(rows)]);
  const stays = (id: string): boolean => !plan.inConflict.has(id) && !late.has(id);
  const common = [
    ...agreed.filter((row) => stays(idOf(row))),
    ...plan.decisions.flatMap(({ base }) => (base && !stays(idOf(base)) ? [base] : [])),
  ];
  if (!dryRun) keepCopy(cacheFolder, baseName(request), { revision, table: plan.tableOf(common) });
  return {
    ...{ store: store.href, file, toStore: stored, toFile: written },
    late: late.size - refused.length,
    isFirst: kept === undefined,
    conflicts: ordered([...conflictsOf(plan), ...refused]),
  };
}

function recallBase(request: SyncRequest, revision: number): string | undefined {
  const kept = recallCopy(request.cacheFolder, baseName(request));
  if (!isObject(kept) || typeof kept["table"] !== "string") return undefined;
  if (typeof kept["revision"] !== "number" || kept["revision"] > revision) return undefined;
  return kept["table"];
}

/** The rows that both sides are to have. */
function agreedRows({ decisions, inConflict }: RowPlan): readonly RowText[] {
  return decisions
    .flatMap(({ decided = [] }) => decided)
    .filter((row) => !inConflict.has(idOf(row)));
}

function fileRows(
  { decisions, inConflict, ours, theirs }: RowPlan,
  late: ReadonlySet<string>,
): { readonly rows: readonly RowText[]; readonly written: SyncOutcome["toFile"] } {
  const written = { added: 0, changed: 0, removed: 0 };
  const rows: RowText[] = [];
  for (const { ours: here, theirs: there, decided } of decisions) {
    const [result] = decided ?? [];
    const id = [here, there, result].find((row) => row !== undefined);
    if (id === undefined) continue;
    if (decided === undefined || inConflict.has(idOf(id)) || late.has(idOf(id))) {
      if (here !== undefined) rows.push(here);
    } else if (result === undefined) {
      if (here !== undefined) written.removed += 1;
    } else {
      rows.push(result);
      if (here === undefined) written.added += 1;
      else if (result !== here) written.changed += 1;
    }
  }
  const isSorted = ours.sorted && theirs.sorted;
  return {
    rows: isSorted ? rows.toSorted((a, b) => compareText(idOf(a), idOf(b))) : rows,
    written,
  };
}

async function conceptsOf(
  table: string,
  { file, source, target }: SyncRequest,
): Promise<ReadonlyMap<string, Concept>> {
  const read = await csvFormat.loadReader();
  const context = { path: file, warn: () => undefined };
  const bytes = new TextEncoder().encode(table);
  const { concepts } = read([bytes], {
    ...context,
    sourceLanguage: source,
    targetLanguage: target,
  });
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

/** Row by row, each with what it says on either side. */
function conflictsOf({ decisions }: RowPlan): readonly SyncConflict[] {
  return decisions.flatMap(({ base, ours, theirs, decided }) => {
    if (decided !== undefined) return [];
    const item = [base, ours, theirs].find((row) => row !== undefined);
    return [
      { item: item === undefined ? "" : idOf(item), file: shown(ours), store: shown(theirs) },
    ];
  });
}

function shown(row: RowText | undefined): string {
  if (row === undefined) return "";
  return Object.entries(row.cells)
    .filter(([name, value]) => name !== "id" && value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}

function termsOf(concept: PageConcept | undefined): string {
  return (concept?.terms ?? []).map(({ language, text }) => `${language}: ${text}`).join("; ");
}
