// Two processes that write one glossary at once lose nothing. Runs the built command, since one process
// cannot wait for itself; `npm ci` builds it.

import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";

const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");

function glosa(folder: string, ...arguments_: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [cli, ...arguments_], { cwd: folder }).on("close", resolve);
  });
}

describe("glosa term add", () => {
  it.skipIf(!existsSync(cli))(
    "keeps the terms of processes that run at once",
    { timeout: 60_000 },
    async () => {
      const folder = temporaryFolder();
      const places = ["Puno", "Juliaca", "Ayaviri", "Ilave", "Azángaro", "Lampa"];
      const exitCodes = await Promise.all(
        places.map((place) => glosa(folder, "term", "add", `${place} strike`, `paro de ${place}`)),
      );
      expect(exitCodes).toEqual(places.map(() => 0));
      const glossary = readFileSync(join(folder, "glossary", "glossary.csv"), "utf8");
      for (const place of places) expect(glossary).toContain(`paro de ${place}`);
      expect(glossary.trimEnd().split("\n")).toHaveLength(places.length + 1);
      expect(existsSync(join(folder, "glossary", "glossary.csv.lock"))).toBe(false);
    },
  );
});

describe("an interrupted command", () => {
  it
    .skipIf(!existsSync(cli) || platform() === "win32")
    .each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves neither lock nor temporary file, and ends by the signal: %s",
    { timeout: 60_000 },
    async (signal) => {
      const rows = Array.from({ length: 20_000 }, (_, index) => `strike ${index},paro ${index}\n`);
      const text = `en,es\n${rows.join("")}`;
      const folder = temporaryFolder({ "g.csv": text });
      const child = spawn(
        process.execPath,
        [cli, "term", "add", "patrol", "ronda", "-g", "g.csv"],
        {
          cwd: folder,
        },
      );
      const ended = new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
      const lock = join(folder, "g.csv.lock");
      while (!existsSync(lock) && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(folder)).toEqual(["g.csv"]);
      // What was being written is finished first.
      expect(readFileSync(join(folder, "g.csv"), "utf8")).toContain("paro 19999");
    },
  );
});
