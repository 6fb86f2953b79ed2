// `npm run fuzz:writers [runs]`: pairs of writing commands at once, all of them in turn. What each of them adds must be there
// in the end, nothing may be torn, and no lock or temporary file may stay. Needs minutes, so it is no part of `npm test`.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, isDone, isTold, leftIn, putFiles, writers } from "./writers.mjs";

const pairs = writers.flatMap((one, at) => writers.slice(at).map((other) => [one, other]));
const wanted = Number(process.argv[2] ?? pairs.length);
const first = Number(process.argv[3] ?? 0);

const running = (folder, args) =>
  new Promise((done) => {
    let said = "";
    const child = spawn(process.execPath, [cli, ...args, "--lang", "en"], { cwd: folder });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    child.on("close", (code) => done({ code, said }));
  });

let faults = 0;
for (let run = first; run < first + wanted; run++) {
  const pair = pairs[run % pairs.length];
  const folder = mkdtempSync(join(tmpdir(), "glosa-writers-"));
  putFiles(folder);
  const results = await Promise.all(pair.map(({ args }) => running(folder, args)));
  const lost = pair.filter((each, at) => results[at].code !== 2 && !isDone(folder, each));
  const failed = results.filter(({ code, said }) => code !== 0 && code !== 1 && !isTold.test(said));
  const left = leftIn(folder);
  if (lost.length + left.length + failed.length > 0) {
    faults++;
    const names = pair.map(({ args }) => args.slice(0, 2).join(" ")).join(" beside ");
    console.log(
      `${names}: lost ${lost.map(({ args }) => args.join(" ")).join(", ")}; left ${left.join(", ")}; ${failed.map(({ said }) => said).join(" ")}`,
    );
  }
  rmSync(folder, { recursive: true });
}
console.log(`${wanted} runs of two writers over ${pairs.length} pairs, ${faults} with a fault`);
process.exitCode = faults > 0 ? 1 : 0;
