// `npm run fuzz:writers [rounds]`: every pair of commands that write one file, at once. What each of them adds must be
// there in the end, nothing may be torn, and no lock or temporary file may stay. Needs minutes, so it is no part of `npm test`.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, putFiles, writers } from "./writers.mjs";

const rounds = Number(process.argv[2] ?? 4);

const running = (folder, args) =>
  new Promise((done) => {
    let said = "";
    const child = spawn(process.execPath, [cli, ...args, "--lang", "en"], { cwd: folder });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    child.on("close", (code) => done({ code, said }));
  });

let runs = 0;
let faults = 0;
for (const file of writers)
  for (const [at, one] of file.commands.entries())
    for (const other of file.commands.slice(at))
      for (let round = 0; round < rounds; round++) {
        const folder = mkdtempSync(join(tmpdir(), "glosa-writers-"));
        putFiles(folder, file);
        const results = await Promise.all([one, other].map(({ args }) => running(folder, args)));
        const text = readFileSync(join(folder, file.path), "utf8");
        const lost = [one, other].filter(
          ({ adds }, i) => results[i].code !== 2 && !text.includes(adds),
        );
        const left = readdirSync(folder).filter((name) => /\.(?:lock|tmp)$/u.test(name));
        // Of two that add one thing the second may say so; what it may not do is lose the other.
        const isTold = /already in the glossary|Another process has just changed/u;
        const failed = results.filter(
          ({ code, said }) => code !== 0 && code !== 1 && !isTold.test(said),
        );
        runs++;
        if (lost.length + left.length + failed.length > 0) {
          faults++;
          console.log(
            `${one.args[0]} beside ${other.args[0]}: lost ${lost.map(({ adds }) => adds).join(", ")}; left ${left.join(", ")}; ${failed.map(({ said }) => said).join(" ")}`,
          );
        }
        rmSync(folder, { recursive: true });
      }
console.log(`${runs} runs of two writers, ${faults} with a fault`);
process.exitCode = faults > 0 ? 1 : 0;
