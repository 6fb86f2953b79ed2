// `npm run fuzz:disk [calls]`: every writing command on a disk that is full or nearly so. Each must end with one sentence and
// exit code 2, or do all of its work; the files that were there stay whole, and nothing that blocks the next command stays.
// Needs root for its disk (a tmpfs), and minutes, so it is no part of `npm test`.

import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { geteuid, platform } from "node:process";
import { cli, isTold as isKnown, leftIn, putFiles, writers } from "./writers.mjs";

if (geteuid?.() !== 0 || platform !== "linux") {
  console.log("skipped: a full disk is made of a tmpfs, which needs root on Linux");
  process.exit(0);
}

const calls = Number(process.argv[2] ?? 100);
const disk = mkdtempSync(join(tmpdir(), "glosa-disk-"));
const size = 16 << 20;
const rooms = [0, 1, 3, 20];
execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "none", disk]);

const textsIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !/[/](?:[.]glosa|[.]git)(?:[/]|$)/u.test(entry.parentPath),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

let done = 0;
let failures = 0;
let faults = 0;
const run = (folder, args) =>
  spawnSync(process.execPath, [cli, ...args, "--lang", "en"], { cwd: folder, encoding: "utf8" });
try {
  for (; done < calls; done++) {
    const { args } = writers[done % writers.length];
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
    const folder = join(disk, "project");
    mkdirSync(folder);
    putFiles(folder);
    const before = textsIn(folder);
    // In turn: not one page, room for a lock, for an index of git or glosa, for some files of an export.
    const room = rooms[Math.floor(done / writers.length) % rooms.length];
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, bavail - room) * bsize, "x"));
    const { status, stderr } = run(folder, args);
    const after = textsIn(folder);
    const sentences = stderr.split("\n").filter((line) => line.startsWith("glosa: "));
    const isTold =
      status !== 2 || (sentences.length === 1 && !/^ +at |fault in glosa/mu.test(stderr));
    const torn = status === 2 ? [...before].filter(([path, text]) => after.get(path) !== text) : [];
    const left = leftIn(folder);
    if (status === 2) failures++;
    rmSync(join(disk, "filler"));
    const next = run(folder, args);
    const isBlocked = next.status === 2 && !isKnown.test(next.stderr);
    if (![0, 1, 2].includes(status) || !isTold || torn.length > 0 || left.length > 0 || isBlocked) {
      faults++;
      const changed = torn.map(([path]) => path).join(", ");
      console.log(
        `${args.join(" ")} (${room} pages): exit ${status}; ${stderr}; changed ${changed}; left ${left.join(", ")}; then ${next.stderr}`,
      );
    }
  }
} finally {
  execFileSync("umount", [disk]);
  rmSync(disk, { recursive: true });
}
console.log(`${done} calls on a full disk, ${failures} of them failed, ${faults} with a fault`);
process.exitCode = faults > 0 ? 1 : 0;
