// action.yml as a runner of GitHub reads it: its steps, with their variables and shell. Only as much YAML as the file has.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../project/temporary-folder.ts";

export const repository: string = join(import.meta.dirname, "..", "..");
const lines = readFileSync(join(repository, "action.yml"), "utf8").split("\n");

export interface ActionStep {
  readonly name: string;
  readonly uses: string | undefined;
  /** Values may hold `${{ … }}`. */
  readonly env: Readonly<Record<string, string>>;
  readonly run: string | undefined;
}

/** The lines below the one that matches, as long as they are indented further than it. */
function blockAfter(from: readonly string[], start: RegExp): readonly string[] {
  const at = from.findIndex((line) => start.test(line));
  if (at === -1) return [];
  const indent = (line: string): number => /^ */u.exec(line)?.[0].length ?? 0;
  const own = indent(from[at] ?? "");
  const rest = from.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() !== "" && indent(line) <= own);
  return end === -1 ? rest : rest.slice(0, end);
}

export const inputs: ReadonlyMap<string, string> = new Map(
  blockAfter(lines, /^inputs:/u).flatMap((line) => {
    const name = /^ {2}([a-z-]+):$/u.exec(line)?.[1];
    if (name === undefined) return [];
    const own = blockAfter(lines, new RegExp(`^ {2}${name}:$`, "u"));
    const written = own.find((each) => each.includes("default:")) ?? "";
    return [[name, written.replace(/^ *default: /u, "").replaceAll('"', "")] as const];
  }),
);

export const steps: readonly ActionStep[] = blockAfter(lines, /^ {2}steps:/u)
  .join("\n")
  .split(/^(?= {4}- )/mu)
  .filter((step) => step.includes("- "))
  .map((step): ActionStep => {
    const own = step.replace("    - ", "      ").split("\n");
    const field = (name: string): string | undefined =>
      own.find((line) => line.startsWith(`      ${name}: `))?.slice(name.length + 8);
    const run = field("run");
    return {
      name: field("name") ?? field("uses") ?? "",
      uses: field("uses"),
      env: Object.fromEntries(
        blockAfter(own, /^ {6}env:$/u).map((line) => {
          const [name = "", ...value] = line.trim().split(": ");
          return [name, value.join(": ")];
        }),
      ),
      run:
        run === "|"
          ? blockAfter(own, /^ {6}run: \|$/u)
              .map((line) => line.slice(8))
              .join("\n")
          : run,
    };
  });

export interface ActionRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** Runs the shell of a step in a folder as a runner does. */
export function runStep(
  name: string,
  folder: string,
  context: Readonly<Record<string, string>> = {},
): ActionRun {
  const step = steps.find((each) => each.name === name);
  const runner = temporaryFolder({});
  const [output, summary] = [join(runner, "output"), join(runner, "summary")];
  const valueOf = (written: string): string =>
    written.replaceAll(/\$\{\{ (\S+) \}\}/gu, (_, expression: string) => {
      const input = expression.replace(/^inputs\./u, "");
      return context[expression] ?? inputs.get(input) ?? "";
    });
  const script = join(runner, "script.sh");
  writeFileSync(script, step?.run ?? "exit 99");
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-e", "-o", "pipefail", script],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: runner,
        GITHUB_ACTION_PATH: repository,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: runner,
        ...Object.fromEntries(
          Object.entries(step?.env ?? {}).map(([key, value]) => [key, valueOf(value)]),
        ),
      },
    },
  );
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
  return {
    exitCode: status,
    output: stdout,
    errors: stderr,
    summary: read(summary),
    outputs: new Map(
      read(output)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    ),
  };
}
