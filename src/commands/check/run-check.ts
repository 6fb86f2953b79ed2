// `glosa check`: checks articles against their sources, or a bilingual file, and reports.

import { InputError } from "../../model/errors.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import type { CheckRequest } from "../../session/check/check-request.ts";
import type { Checked } from "../../session/check/checker.ts";
import { commandSession } from "../shared/command-session.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { CheckCommandOptions } from "./check-options.ts";
import { reportCheck } from "./report-check.ts";
import { whatToCheck } from "./standard-input.ts";

/** Exit code 1 if there are findings of the level set by `--fail-on` or glosa.json (error by default). */
export async function runCheck(
  paths: CheckedPaths,
  options: CheckCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.drift === true) {
    const { runDrift } = await import("./run-drift.ts");
    return runDrift(paths, options, io);
  }
  const { session, finish } = commandSession(options, io);
  const asked = await whatToCheck(paths, options, session, io);
  if (options.watch === true) {
    if (asked.isGone) throw new InputError("stdinWatch");
    const { watchCheck } = await import("./watch-check.ts");
    const check = async (request: CheckRequest): Promise<Checked> => {
      const checked = await session.check(request);
      await reportCheck(checked, { ...asked, request }, { session, options, io });
      return checked;
    };
    const written = options.output === undefined ? [] : [options.output];
    await watchCheck({ session, request: asked.request, written, check }, io);
    await finish();
    return 0;
  }
  const checked = await session.check(asked.request);
  await finish();
  return reportCheck(checked, asked, { session, options, io });
}
