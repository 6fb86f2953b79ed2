// Whatever happens to `.glosa`: the answers are those of the files, and no word is lost about it. `GLOSA_DAMAGES=300` tries more.

import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

vi.setConfig({ testTimeout: 600_000 });

const damages = Number(env["GLOSA_DAMAGES"] ?? 14);
const calls = [
  ["match", "The peasant patrols met in Ayaviri."],
  ["concordance", "patrols"],
  ["check"],
  ["lookup", "patrol"],
] as const;

/** Each takes a file of the cache, another one, and a number that chooses a place in it. */
const kinds: Readonly<Record<string, (path: string, other: string, at: number) => void>> = {
  truncated: (path, _, at) => truncateSync(path, at % Math.max(1, lstatSync(path).size)),
  empty: (path) => writeFileSync(path, ""),
  "a bit flipped": (path, _, at) => {
    const bytes = readFileSync(path);
    const place = (at * 7919) % Math.max(1, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (at % 8));
    writeFileSync(path, bytes);
  },
  zeros: (path) => writeFileSync(path, new Uint8Array(lstatSync(path).size)),
  "a page of zeros": (path, _, at) => {
    const bytes = readFileSync(path);
    const start = (at * 4096) % Math.max(1, bytes.length);
    writeFileSync(path, bytes.fill(0, start, Math.min(bytes.length, start + 4096)));
  },
  appended: (path) => writeFileSync(path, "{}\n", { flag: "a" }),
  "another file": (path, other) => writeFileSync(path, readFileSync(other)),
  swapped: (path, other) => {
    renameSync(path, `${path}.aside`);
    if (other !== path) renameSync(other, path);
    renameSync(`${path}.aside`, other);
  },
  gone: (path) => rmSync(path),
  "a folder": (path) => {
    rmSync(path);
    mkdirSync(join(path, "x"), { recursive: true });
  },
  "a link to another": (path, other) => {
    rmSync(path);
    symlinkSync(other === path ? "nothing" : other, path);
  },
  "a link to itself": (path) => {
    rmSync(path);
    symlinkSync(path, path);
  },
  "a link to a device": (path) => {
    rmSync(path);
    symlinkSync("/dev/zero", path);
  },
  "null and numbers": (path) => writeFileSync(path, '0\n[null,5,{"name":"../../x"}]\n'),
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function answersIn(folder: string): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const call of calls) answers.push(await runIn(folder, call));
  return answers;
}

describe("a damaged cache", () => {
  it.each(Object.entries(kinds))("is built anew in silence: %s", async (kind, damage) => {
    const before = env["XDG_CACHE_HOME"];
    env["XDG_CACHE_HOME"] = temporaryFolder();
    onTestFinished(() => {
      if (before === undefined) delete env["XDG_CACHE_HOME"];
      else env["XDG_CACHE_HOME"] = before;
    });
    const honest = temporaryFolder(smallProject);
    const right = await answersIn(honest);
    const rounds = Math.ceil(damages / Object.keys(kinds).length);
    for (let round = 0; round < rounds; round++) {
      const folder = temporaryFolder();
      cpSync(honest, folder, { recursive: true, preserveTimestamps: true });
      const files = filesIn(join(folder, ".glosa"));
      const at = round * 31 + kind.length;
      const path = files[at % files.length] ?? "";
      const other = files[(at + 1 + round) % files.length] ?? "";
      if (path.endsWith(".gitignore") && kind === "a folder") continue;
      damage(path, other, at);
      expect({ path, answers: await answersIn(folder) }).toEqual({ path, answers: right });
      // And again, with what was built.
      expect({ path, answers: await answersIn(folder) }).toEqual({ path, answers: right });
    }
  });
});
