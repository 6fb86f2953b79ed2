// Pipes and devices where a file belongs: a sentence at once, never a command that waits for ever.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, rmSync, symlinkSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

vi.setConfig({ testTimeout: 60_000 });

const makePipe = (path: string): void => void execFileSync("mkfifo", [path]);
const linkToZero = (path: string): void => symlinkSync("/dev/zero", path);

const places: readonly (readonly [place: string, call: readonly string[]])[] = [
  ["glossary/protest.csv", ["lookup", "patrol"]],
  ["glossary/protest.csv", ["term", "add", "vacancy", "vacancia"]],
  ["glossary/protest.csv", ["stats"]],
  ["tmx/puno.tmx", ["match", "The patrols met."]],
  ["tmx/puno.tmx", ["export", "--for", "generic"]],
  ["tmx/puno.tmx", ["doctor", "tmx/puno.tmx"]],
  ["tmx/puno.tmx", ["doctor", "tmx/*.tmx"]],
  ["tmx/puno.tmx", ["clean", "tmx/puno.tmx", "--write"]],
  ["tmx/puno.tmx", ["stats", "tmx/puno.tmx"]],
  ["tmx/puno.tmx", ["merge", "tmx/puno.tmx", "tmx/puno.tmx", "-o", "both.tmx"]],
  ["en/puno.md", ["check"]],
  ["es/puno.md", ["check", "--fix"]],
  ["es/puno.md", ["check", "en/puno.md", "es/puno.md"]],
  ["en/puno.md", ["pretranslate", "en/puno.md"]],
  ["glosa.json", ["check"]],
  ["glosa-decisions.jsonl", ["check"]],
  ["glosa-baseline.jsonl", ["check", "--baseline"]],
  ["glosa-baseline.jsonl", ["check", "--update-baseline"]],
  ["x.xlsx", ["import", "x.xlsx"]],
  ["x.docx", ["check", "x.docx", "es/puno.md"]],
  ["x", ["convert", "x", "y.tbx"]],
];

describe.skipIf(platform() === "win32")("in place of a file", () => {
  it.each(places)("%s: a pipe or a device is refused by %j", async (place, call) => {
    for (const make of [makePipe, linkToZero]) {
      const folder = temporaryFolder(smallProject);
      rmSync(join(folder, place), { force: true });
      make(join(folder, place));
      const { exitCode, errors } = await runIn(folder, call);
      expect(exitCode).toBe(2);
      expect(errors).toMatch(/This is a pipe or a device, not a file|link.*leads out of/u);
    }
  });

  it.each(["glossary/protest.csv.lock"])("%s: is no lock, and stays", async (place) => {
    for (const make of [makePipe, linkToZero]) {
      const folder = temporaryFolder(smallProject);
      make(join(folder, place));
      const { exitCode, errors } = await runIn(folder, ["term", "add", "vacancy", "vacancia"]);
      expect(exitCode).toBe(2);
      expect(errors).toMatch(/protest\.csv\.lock is not a lock that glosa made\. Delete it/u);
      execFileSync("ls", [join(folder, place)]);
    }
  });
});

const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");

describe.skipIf(!existsSync(cli) || !existsSync("/dev/fd") || !existsSync("/bin/bash"))(
  "what a shell hands over",
  () => {
    it("is read as a file", () => {
      const folder = temporaryFolder(smallProject);
      const line = `"$NODE" "$GLOSA" convert <(cat glossary/protest.csv) new.tbx --from csv`;
      const { status, stderr } = spawnSync("/bin/bash", ["-c", line], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, GLOSA: cli, NODE: process.execPath, GLOSA_LANG: "en" },
      });
      expect([status, stderr]).toEqual([0, ""]);
    });
  },
);
