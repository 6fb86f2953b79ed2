// `npm run fuzz:kills [kills]`: every writing command killed at a random moment. The file must be the old one or the new one,
// the next command must work at once, and nothing may stay that the killed one left. No part of `npm test`: it needs minutes.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, isTold, leftIn, putFiles, textOf, writers } from "./writers.mjs";

const kills = Number(process.argv[2] ?? 100);

const run = (folder, args) =>
  spawnSync(process.execPath, [cli, ...args, "--lang", "en"], { cwd: folder, encoding: "utf8" });
const folderWith = () => {
  const folder = mkdtempSync(join(tmpdir(), "glosa-kills-"));
  putFiles(folder);
  return folder;
};
const withoutDates = (text) => text.replaceAll(/\d{8}T\d{6}Z/gu, "");

/** How long the command takes, and what the file is before and after. */
function measured({ path, args }) {
  const folder = folderWith();
  const before = withoutDates(textOf(join(folder, path)));
  const from = performance.now();
  run(folder, args);
  const milliseconds = performance.now() - from;
  const after = withoutDates(textOf(join(folder, path)));
  rmSync(folder, { recursive: true });
  return { milliseconds, before, after };
}

async function killed(folder, args, milliseconds) {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, detached: true });
  const ended = new Promise((done) => child.on("close", (_, signal) => done(signal)));
  await new Promise((done) => setTimeout(done, milliseconds));
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had ended before.
  }
  return (await ended) === "SIGKILL";
}

const known = writers.map((writer) => ({ ...writer, ...measured(writer) }));
let real = 0;
let faults = 0;
for (let round = 0; real < kills; round++) {
  const { path, args, before, after, milliseconds } = known[round % known.length];
  const folder = folderWith();
  // Most of a short command is its start; the second half is where it writes.
  const isKilled = await killed(folder, args, milliseconds * (0.3 + 0.8 * Math.random()));
  const text = withoutDates(textOf(join(folder, path)));
  const isWhole = text === before || text === after;
  const next = run(folder, args);
  // One that is refused before it writes clears nothing away: the next that writes the file does.
  const other = known.find((each) => each.path === path && each.args !== args);
  if (next.status === 2 && leftIn(folder).length > 0 && other !== undefined)
    run(folder, other.args);
  const left = leftIn(folder);
  if (isKilled) real++;
  const isWell = next.status !== 2 || isTold.test(next.stderr);
  if (!isWhole || !isWell || left.length > 0) {
    faults++;
    console.log(`${args.join(" ")}: whole ${isWhole}; ${next.stderr}; left ${left.join(", ")}`);
  }
  rmSync(folder, { recursive: true });
  if (isKilled && real % 50 === 0) console.log(`${real} of ${kills}, ${faults} with a fault`);
}
console.log(`${real} kills of ${known.length} commands, ${faults} with a fault`);
process.exitCode = faults > 0 ? 1 : 0;
