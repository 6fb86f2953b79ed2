import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { run } from "../../../src/commands/run.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { smallProject } from "../small-project.ts";
import { testIo } from "../test-io.ts";

const target = smallProject["es/puno.md"] ?? "";
const mended = target.replace("Volverán", "¿Volverán");

interface Watching {
  readonly folder: string;
  readonly output: () => string;
  readonly errors: () => string;
  /** Waits for as many reports in all. */
  readonly reports: (count: number) => Promise<void>;
  readonly end: () => Promise<number>;
}

function watchIn(
  files: Readonly<Record<string, string>>,
  ...arguments_: readonly string[]
): Watching {
  const folder = temporaryFolder(files);
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const { io, output, errors } = testIo({ folder, interrupted });
  const ended = run(["check", ...arguments_, "--watch"], io);
  return {
    folder,
    output,
    errors,
    reports: (count) =>
      vi.waitFor(() => expect(errors().match(/Watching for changes/gu) ?? []).toHaveLength(count), {
        timeout: 20_000,
        interval: 50,
      }),
    end: () => {
      interrupt();
      return ended;
    },
  };
}

/** What was reported since. */
const since = (all: string, before: string): string => all.slice(before.length);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const two = {
  ...smallProject,
  "en/ica.md": smallProject["en/puno.md"] ?? "",
  "es/ica.md": target,
};

describe("glosa check --watch", { timeout: 60_000 }, () => {
  it("checks the pair that is saved, and ends with 0 when it is interrupted", async () => {
    const { folder, output, errors, reports, end } = watchIn(two);
    await reports(1);
    const first = output();
    expect(first).toContain("(2 pairs of files");
    writeFileSync(join(folder, "es/puno.md"), mended);
    await reports(2);
    const second = since(output(), first);
    expect(second).toContain("(1 pair of files");
    expect(second).not.toContain("Volverán");
    expect(errors()).toMatch(/^Changed at \d\d:\d\d:\d\d:$/mu);
    expect(await end()).toBe(0);
  });

  it("checks everything when the glossary is saved, or a pair is new", async () => {
    const { folder, output, reports, end } = watchIn(two);
    await reports(1);
    let before = output();
    const glossary = (smallProject["glossary/protest.csv"] ?? "").replace("deprecated", "admitted");
    writeFileSync(join(folder, "glossary/protest.csv"), glossary);
    await reports(2);
    expect(since(output(), before)).toContain("(2 pairs of files");
    expect(since(output(), before)).not.toContain("deprecated");
    before = output();
    writeFileSync(join(folder, "en/new.md"), smallProject["en/puno.md"] ?? "");
    writeFileSync(join(folder, "es/new.md"), target);
    await reports(3);
    expect(since(output(), before)).toContain("(3 pairs of files");
    await end();
  });

  it("takes a burst of changes as one, and none of what is of no interest", async () => {
    const { folder, reports, errors, end } = watchIn(two, "-o", "report.md");
    await reports(1);
    for (let index = 0; index < 5; index += 1) {
      writeFileSync(join(folder, "es/puno.md"), `${mended}\nN.º ${index}\n`);
      writeFileSync(join(folder, "es/ica.md"), `${mended}\nN.º ${index}\n`);
    }
    await reports(2);
    mkdirSync(join(folder, ".hidden"));
    writeFileSync(join(folder, ".hidden/a.md"), "x");
    writeFileSync(join(folder, "program.js"), "x");
    await pause(500);
    // Its own report is none of its business either.
    expect(errors().match(/Watching for changes/gu)).toHaveLength(2);
    await end();
  });

  it("goes on after what it cannot read", async () => {
    const { folder, errors, output, reports, end } = watchIn(smallProject);
    await reports(1);
    writeFileSync(join(folder, "glossary/protest.csv"), 'id,en,es\n"open,');
    await reports(2);
    expect(errors()).toContain("glossary/protest.csv:2");
    const before = output();
    writeFileSync(join(folder, "glossary/protest.csv"), smallProject["glossary/protest.csv"] ?? "");
    await reports(3);
    expect(since(output(), before)).toContain("patrullas campesinas");
    expect(await end()).toBe(0);
  });

  it("watches two files that are named", async () => {
    const files = { "en.md": smallProject["en/puno.md"] ?? "", "es.md": target };
    const { folder, output, reports, end } = watchIn(files, "en.md", "es.md");
    await reports(1);
    const before = output();
    writeFileSync(join(folder, "es.md"), mended);
    await reports(2);
    expect(since(output(), before)).toContain("No findings.");
    await end();
  });

  const built = join(import.meta.dirname, "../../../dist/bin/cli.js");

  it.skipIf(!existsSync(built))("ends with 0 at Ctrl+C", async () => {
    const cwd = temporaryFolder(smallProject);
    const child = spawn(process.execPath, [built, "check", "--watch"], { cwd });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    await vi.waitFor(() => expect(errors).toContain("Watching"), { timeout: 20_000 });
    const ended = new Promise((resolve) => {
      child.on("exit", (code, signal) => resolve({ code, signal }));
    });
    await pause(100);
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});
