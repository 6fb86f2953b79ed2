// `npm run fuzz:writers [rounds]`: every pair of commands that write one file, at once. What each of them adds must be
// there in the end, nothing may be torn, and no lock or temporary file may stay. Needs minutes, so it is no part of `npm test`.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");
const rounds = Number(process.argv[2] ?? 4);

const units = (name, count) =>
  Array.from({ length: count }, (_, index) => [
    `The ${name} of village ${index} met.`,
    `La ${name} del pueblo ${index} se reunió.`,
  ]);
const tmx = (pairs) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>\n${pairs
    .map(
      ([en, es]) =>
        `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="es"><seg>${es}</seg></tuv></tu>\n`,
    )
    .join("")}</body></tmx>\n`;
const rows = (name, count) =>
  Array.from({ length: count }, (_, index) => `${name} ${index},${name} es ${index}\n`).join("");

/** A file, commands that write it, and what is there of each when it has done its work. */
const files = [
  {
    path: "g.csv",
    commands: [
      {
        args: ["term", "add", "peasant patrol", "ronda campesina", "-g", "g.csv"],
        adds: "ronda campesina",
      },
      { args: ["term", "add", "vacancy", "vacancia", "-g", "g.csv"], adds: "vacancia" },
      { args: ["import", "more.csv", "--into", "g.csv"], adds: "asamblea es 7" },
      { args: ["merge", "g.csv", "other.csv", "-o", "g.csv", "--force"], adds: "comité es 7" },
      { args: ["doctor", "g.csv", "--in-place"], adds: "paro es 1" },
    ],
    start: () => `en,es\n${rows("paro", 3000)}`,
  },
  {
    path: "m.tmx",
    commands: [
      { args: ["align", "en.md", "es.md", "-o", "m.tmx"], adds: "La ronda cerró la carretera." },
      {
        args: ["import", "more.tmx", "--into", "m.tmx"],
        adds: "La asamblea del pueblo 7 se reunió.",
      },
      {
        args: ["merge", "m.tmx", "other.tmx", "-o", "m.tmx", "--force"],
        adds: "La junta del pueblo 7 se reunió.",
      },
      { args: ["clean", "m.tmx", "--write"], adds: "La ronda del pueblo 7 se reunió." },
      { args: ["doctor", "m.tmx", "--in-place"], adds: "La ronda del pueblo 8 se reunió." },
    ],
    start: () => tmx([...units("ronda", 2000), ["Both  spaces", "Dos  espacios "]]),
  },
];

function folderFor({ path, start }) {
  const folder = mkdtempSync(join(tmpdir(), "glosa-writers-"));
  mkdirSync(folder, { recursive: true });
  const texts = {
    [path]: start(),
    "more.csv": `en,es\n${rows("asamblea", 20)}`,
    "other.csv": `en,es\n${rows("comité", 20)}`,
    "more.tmx": tmx(units("asamblea", 20)),
    "other.tmx": tmx(units("junta", 20)),
    "en.md": "The patrol closed the road.\n",
    "es.md": "La ronda cerró la carretera.\n",
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

const running = (folder, args) =>
  new Promise((done) => {
    let said = "";
    const child = spawn(process.execPath, [cli, ...args, "--lang", "en"], { cwd: folder });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    child.on("close", (code) => done({ code, said }));
  });

let runs = 0;
let faults = 0;
for (const file of files)
  for (const [at, one] of file.commands.entries())
    for (const other of file.commands.slice(at))
      for (let round = 0; round < rounds; round++) {
        const folder = folderFor(file);
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
