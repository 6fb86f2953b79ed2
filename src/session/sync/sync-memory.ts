// Makes a memory file and a memory of a store equal. The store is changed first, then the file, then the last state is kept:
// a run that breaks off leaves whole units on both sides, and the next one goes on from there.

import { canonicalOrder } from "../../formats/tmx/canonical-order.ts";
import { unitTexts, type TmxTexts } from "../../formats/tmx/unit-texts.ts";
import { writeTmx } from "../../formats/tmx/write-tmx.ts";
import { unitIdentity } from "../../memory/edit/unit-identity.ts";
import { plainText } from "../../model/segment.ts";
import type { UnitContent } from "../../model/store/stored-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { saveText } from "../../project/disk/save-text.ts";
import { keepCopy, recallCopy } from "../../project/remote/kept-copy.ts";
import { isObject } from "../../project/remote/read-answers.ts";
import { RemoteUnits } from "../../project/remote/remote-units.ts";
import { isCanonical, unitText, wholeOf } from "../merge/merge-versions.ts";
import { planUnits, type SyncUnit, type UnitStep } from "./plan-units.ts";
import { ordered, type SyncOutcome } from "./sync-outcome.ts";
import { baseName, type SyncRequest } from "./sync-request.ts";

/** `text` is that of the file; `undefined` if there is none. The caller holds its lock. */
export async function syncMemory(
  text: string | undefined,
  request: SyncRequest,
): Promise<SyncOutcome> {
  const { store, file, client, folder, cacheFolder, dryRun } = request;
  const remote = new RemoteUnits(client, store);
  const revision = await remote.revision();
  const theirs = (await remote.all()).map((stored): SyncUnit => ({
    unit: { ...stored.unit, location: undefined },
    stored,
  }));
  const texts = unitTexts(text ?? emptyMemory(request), file);
  // Who deletes the file wants it anew, not the store emptied.
  const kept = text === undefined ? undefined : recallBase(request, revision);
  const base = (kept ?? []).map((unit): SyncUnit => ({ unit: { ...unit, location: undefined } }));
  const { steps, copies } = planUnits({ base, ours: texts.units, theirs });

  const late = new Set<UnitStep>();
  const stored = { added: 0, changed: 0, removed: 0 };
  const added: UnitContent[] = [];
  for (const step of steps) {
    const { theirs: there, result } = step;
    if (result === "conflict") continue;
    if (result === "nothing" || (there !== undefined && isOther(there, result)))
      for (const copy of copiesOf(copies.theirs, there))
        if (!dryRun && copy.stored !== undefined) await remote.remove(copy.stored);
    if (result === "nothing") {
      if (there?.stored === undefined) continue;
      if (dryRun || (await remote.remove(there.stored))) stored.removed += 1;
      else late.add(step);
    } else if (there?.stored === undefined) {
      added.push(contentOfUnit(result.unit));
    } else if (isChanged(there, result)) {
      if (dryRun || (await remote.change(there.stored, contentOfUnit(result.unit))))
        stored.changed += 1;
      else late.add(step);
    }
  }
  if (!dryRun) await remote.add(added);
  stored.added = added.length;

  const written = { added: 0, changed: 0, removed: 0 };
  const units: SyncUnit[] = [];
  for (const step of steps) {
    const { ours: here, result } = step;
    const copied = copiesOf(copies.ours, here);
    if (result === "conflict" || late.has(step)) {
      if (here !== undefined) units.push(here, ...copied);
    } else if (result === "nothing") {
      if (here !== undefined) written.removed += 1;
    } else if (here !== undefined && !isChanged(here, result)) units.push(here, ...copied);
    else {
      units.push(result);
      if (here === undefined) written.added += 1;
      else written.changed += 1;
    }
  }
  const isWritten = written.added + written.changed + written.removed > 0 || text === undefined;
  if (!dryRun && isWritten) saveText(folder, file, [fileText(texts, units)]);
  const common = steps.flatMap((step) => {
    const item = step.result === "conflict" || late.has(step) ? step.base : step.result;
    return item === undefined || item === "nothing" ? [] : [contentOfUnit(item.unit)];
  });
  if (!dryRun) keepCopy(cacheFolder, baseName(request), { revision, units: common });
  return {
    ...{ store: store.href, file, toStore: stored, toFile: written, late: late.size },
    isFirst: kept === undefined,
    conflicts: ordered(
      steps.flatMap(({ base: before, ours: here, theirs: there, result }) => {
        if (result !== "conflict") return [];
        const item = plainText((before ?? here ?? there)?.unit.source ?? []);
        return [{ item, file: shownUnit(here), store: shownUnit(there) }];
      }),
    ),
  };
}

function recallBase(request: SyncRequest, revision: number): readonly UnitContent[] | undefined {
  const kept = recallCopy(request.cacheFolder, baseName(request));
  if (!isObject(kept) || !Array.isArray(kept["units"])) return undefined;
  // A store that is younger than the last state is another one, or was restored: what it lacks was not removed.
  if (typeof kept["revision"] !== "number" || kept["revision"] > revision) return undefined;
  return kept["units"] as readonly UnitContent[];
}

function isChanged(side: SyncUnit, result: SyncUnit): boolean {
  return side !== result && wholeOf(side.unit) !== wholeOf(result.unit);
}

function isOther(side: SyncUnit, result: SyncUnit): boolean {
  return unitIdentity(side.unit) !== unitIdentity(result.unit);
}

function copiesOf(
  copies: ReadonlyMap<string, readonly SyncUnit[]>,
  item: SyncUnit | undefined,
): readonly SyncUnit[] {
  return item === undefined ? [] : (copies.get(unitIdentity(item.unit)) ?? []);
}

/** Without the places, which are those of a file. */
function contentOfUnit(unit: TranslationUnit): UnitContent {
  const { location: _location, sourceInfo, targetInfo, others, ...rest } = unit;
  const bare = <Info extends object>({
    contentLocation: _place,
    ...info
  }: Info & { readonly contentLocation?: unknown }): Omit<Info, "contentLocation"> => info;
  return {
    ...rest,
    sourceInfo: bare(sourceInfo),
    targetInfo: targetInfo === undefined ? undefined : bare(targetInfo),
    others: others.map((other) => bare(other)),
  };
}

function fileText({ head, units: before, tail }: TmxTexts, units: readonly SyncUnit[]): string {
  const byUnit = new Map(units.map((item) => [item.unit, item]));
  const ordered = isCanonical(before) ? canonicalOrder(byUnit.keys()) : [...byUnit.keys()];
  const body = ordered.map((unit) => byUnit.get(unit)?.text ?? unitText(unit));
  return `${head}${body.join("")}${tail}`;
}

function emptyMemory({ source, target, tool }: SyncRequest): string {
  const header = {
    ...{ sourceLanguage: source, targetLanguage: target, attributes: {}, notes: [], props: [] },
  };
  const context = { warn: () => undefined, tool };
  return [...writeTmx({ kind: "bilingual", header, units: [] }, context)].join("");
}

function shownUnit(item: SyncUnit | undefined): string {
  return item === undefined ? "" : plainText(item.unit.target ?? []);
}
