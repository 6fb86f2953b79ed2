// A session for one command: prints its warnings, and shows progress in a terminal.

import type { ProjectOptions } from "../../project/config/project.ts";
import type { SessionStep } from "../../session/held/session-options.ts";
import { openSession } from "../../session/open-session.ts";
import type { Session } from "../../session/session.ts";
import { isoDay } from "../terminal/iso-day.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo } from "../wiring/command-io.ts";

export interface CommandSession {
  readonly session: Session;
  /** Called with warnings about what the command reads itself. */
  readonly warn: ReturnType<typeof warningPrinter>["warn"];
  /** Clears the progress line, closes the session and reports how many warnings were not printed. */
  readonly finish: () => Promise<void>;
}

export function commandSession(
  options: ProjectOptions & { readonly rule?: readonly string[] },
  io: CommandIo,
): CommandSession {
  const { warn, finish } = warningPrinter(io);
  const line = progressLine(io);
  let isShown = false;
  const progress = (step: SessionStep): void => {
    isShown = true;
    line.show(sentenceOf(step, io));
  };
  const { config, source, target, glossary, memory, rule, allowOutside } = options;
  const { translate, tool } = io;
  const said = {
    ...{ config, source, target, glossary, memory, rule, allowOutside },
    ...{ translate, tool, warn, progress, personal: io.personalConfig },
    environment: io.environment,
    today: () => isoDay(io.now()),
  };
  const session = openSession(io.workingFolder, said);
  return {
    session,
    warn,
    finish: async () => {
      await session.close();
      if (isShown) line.clear();
      finish();
    },
  };
}

function sentenceOf(step: SessionStep, { translate }: CommandIo): string {
  if (step.kind === "aligning") return translate("progress.aligning", { path: step.path });
  if (step.kind === "checking") return translate("progress.checking");
  return translate("progress.indexing", { units: step.units });
}
