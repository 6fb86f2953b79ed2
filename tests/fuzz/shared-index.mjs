// `npm run fuzz:index [rounds]`: a memory in twelve files whose index is being built, killed at a random moment, built by two
// at once, or damaged. The next question must have the right answer without a word. No part of `npm test`: it needs minutes.

import { spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "./writers.mjs";

const rounds = Number(process.argv[2] ?? 100);
const files = 12;
const asked = "The mayor of village 3 closed road 7.";
const commands = [
  ["match", asked, "--threshold", "50", "--json"],
  ["concordance", "village", "--json"],
];

const unit = (file, index, verb) =>
  `<tu><tuv xml:lang="en"><seg>The mayor of village ${file} ${verb} road ${index}.</seg></tuv><tuv xml:lang="es"><seg>El alcalde del pueblo ${file}: ${verb} ${index}.</seg></tuv></tu>\n`;
function writeFile(folder, file, verb) {
  const units = Array.from({ length: 400 }, (_, index) => unit(file, index, verb)).join("");
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>\n`;
  writeFileSync(join(folder, "tmx", `${file + 10}.tmx`), `${head}${units}</body></tmx>\n`);
}

const folder = mkdtempSync(join(tmpdir(), "glosa-index-"));
mkdirSync(join(folder, "tmx"));
writeFileSync(join(folder, "glosa.json"), '{ "memory": ["tmx/*.tmx"] }\n');
for (let file = 0; file < files; file++) writeFile(folder, file, "closed");
const cache = join(folder, ".glosa", "memory");

const run = (args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return `${status} ${stderr}${stdout}`;
};
const start = (args) => {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, detached: true });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  child.stderr.on("data", (chunk) => (text += chunk));
  const ended = new Promise((done) =>
    child.on("close", (status, signal) => done({ signal, answer: `${status} ${text}` })),
  );
  return { pid: child.pid, ended };
};
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const forget = () => rmSync(join(folder, ".glosa"), { recursive: true, force: true });
const change = () => {
  for (let count = 1 + Math.floor(Math.random() * 7); count > 0; count--)
    writeFile(folder, Math.floor(Math.random() * files), pick(["closed", "opened", "painted"]));
};
/** What a memory indexed afresh answers. */
function answers() {
  forget();
  return commands.map(run);
}

function damage() {
  const path = join(cache, pick(readdirSync(cache)));
  const { size } = statSync(path);
  const bytes = readFileSync(path);
  const kind = pick(["cut", "empty", "gone", "bits", "zeros"]);
  if (kind === "gone") rmSync(path);
  else if (kind === "empty") truncateSync(path);
  else if (kind === "cut") truncateSync(path, Math.floor(Math.random() * size));
  else {
    for (let count = 0; count < Math.min(20, size); count++) {
      const at = Math.floor(Math.random() * size);
      bytes[at] = kind === "zeros" ? 0 : bytes[at] ^ (1 << (count % 8));
    }
    writeFileSync(path, bytes);
  }
  return `${kind} ${path}`;
}

let faults = 0;
let kills = 0;
let right = answers();
let took = 400;
const judge = (what) => {
  const now = commands.map(run);
  if (now.join() === right.join()) return;
  faults++;
  console.log(`${what}: ${now.join("\n").slice(0, 400)}`);
};
for (let round = 1; round <= rounds; round++) {
  if (round % 10 === 1) {
    change();
    right = answers();
  }
  if (round % 2 === 0) forget();
  const child = start(commands[0]);
  const from = performance.now();
  await new Promise((done) => setTimeout(done, took * (0.3 + 0.8 * Math.random())));
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had ended before.
  }
  if ((await child.ended).signal === "SIGKILL") kills++;
  else took = performance.now() - from;
  judge("killed");
  const what = damage();
  judge(`damaged (${what})`);
  if (round % 3 === 0) forget();
  const both = [start(commands[0]), start(commands[0])];
  for (const { ended } of both) {
    const { answer } = await ended;
    if (answer === right[0]) continue;
    faults++;
    console.log(`two at once: ${answer.slice(0, 400)}`);
  }
  judge("after two at once");
  if (round % 10 === 0) console.log(`${round} of ${rounds}, ${faults} with a fault`);
}
rmSync(folder, { recursive: true });
console.log(`${kills} kills, ${rounds} damages, ${rounds} times two at once: ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
