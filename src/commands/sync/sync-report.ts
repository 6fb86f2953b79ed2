// What `glosa sync` did for one file, for people.

import type { SideChanges, SyncOutcome } from "../../session/sync/sync-outcome.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { shortened } from "../terminal/shortened.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo } from "../wiring/command-io.ts";

export function syncReport(outcome: SyncOutcome, dryRun: boolean, io: CommandIo): string {
  const { translate } = io;
  const { store, file, toStore, toFile, conflicts, late, isFirst } = outcome;
  const { dim } = styleFor(io);
  const room = Math.max(30, io.width - 14);
  const lines = [`${visibleInLine(file)} ${dim(`= ${store}`)}`];
  if (isFirst) lines.push(`  ${translate("sync.first")}`);
  if (isNone(toStore) && isNone(toFile) && conflicts.length + late === 0)
    lines.push(`  ${translate("sync.equal")}`);
  if (!isNone(toStore)) lines.push(`  ${translate("sync.toStore", { ...toStore })}`);
  if (!isNone(toFile)) lines.push(`  ${translate("sync.toFile", { ...toFile })}`);
  if (late > 0) lines.push(`  ${translate("sync.late", { count: late })}`);
  for (const { item, file: here, store: there } of conflicts) {
    const shown = (text: string): string =>
      text === "" ? dim(translate("sync.removed")) : shortened(visibleInLine(text), room);
    lines.push(
      `  ${translate("sync.conflict", { item: shortened(visibleInLine(item), room) })}`,
      `    ${translate("sync.inFile")} ${shown(here)}`,
      `    ${translate("sync.inStore")} ${shown(there)}`,
    );
  }
  if (conflicts.length > 0)
    lines.push(`  ${translate("sync.decide", { count: conflicts.length })}`);
  if (dryRun) lines.push(`  ${translate("sync.dryRun")}`);
  return `${lines.join("\n")}\n`;
}

function isNone({ added, changed, removed }: SideChanges): boolean {
  return added + changed + removed === 0;
}
