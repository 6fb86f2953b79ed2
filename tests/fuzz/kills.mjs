// `npm run fuzz:kills [kills]`: every writing command killed at a random moment. The file must be the old one or the new one,
// the next command must work at once, and nothing may stay that the killed one left. No part of `npm test`: it needs minutes.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, putFiles, writers } from "./writers.mjs";

const kills = Number(process.argv[2] ?? 100);

const run = (folder, args) =>
  spawnSync(process.execPath, [cli, ...args, "--lang", "en"], { cwd: folder, encoding: "utf8" });

/** How long the command takes, and what the file is before and after. */
function measured({ path, start, command }) {
  const folder = mkdtempSync(join(tmpdir(), "glosa-kills-"));
  putFiles(folder, { path, start });
  const before = readFileSync(join(folder, path), "utf8");
  const from = performance.now();
  run(folder, command.args);
  const milliseconds = performance.now() - from;
  const after = readFileSync(join(folder, path), "utf8");
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

const jobs = writers.flatMap(({ path, start, commands }) =>
  commands.map((command) => ({ path, start, command })),
);
let real = 0;
let faults = 0;
for (const job of jobs) {
  const { milliseconds, before, after } = measured(job);
  const withoutDates = (text) => text.replaceAll(/\d{8}T\d{6}Z/gu, "");
  for (let round = 0; round < kills / jobs.length; round++) {
    const folder = mkdtempSync(join(tmpdir(), "glosa-kills-"));
    putFiles(folder, job);
    // Most of a short command is its start; the second half is where it writes.
    const moment = milliseconds * (0.3 + 0.8 * Math.random());
    const isKilled = await killed(folder, job.command.args, moment);
    const text = withoutDates(readFileSync(join(folder, job.path), "utf8"));
    const isWhole = [before, after].some((each) => withoutDates(each) === text);
    const next = run(folder, job.command.args);
    const left = readdirSync(folder).filter((name) => /\.(?:lock|tmp)$/u.test(name));
    if (isKilled) real++;
    const isWell = next.status !== 2 || /already in the glossary/u.test(next.stderr);
    if (!isWhole || !isWell || left.length > 0) {
      faults++;
      console.log(
        `${job.command.args.join(" ")}: whole ${isWhole}; ${next.stderr}; left ${left.join(", ")}`,
      );
    }
    rmSync(folder, { recursive: true });
  }
}
console.log(`${real} kills of ${jobs.length} commands, ${faults} with a fault`);
process.exitCode = faults > 0 ? 1 : 0;
