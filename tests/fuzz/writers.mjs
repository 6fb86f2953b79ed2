// Every command that writes a file which is there already, in one project; for the scripts that run them at once, kill
// them and fill their disk.

import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");

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
  Array.from(
    { length: count },
    (_, index) => `${name}-${index},${name} ${index},${name} es ${index},preferred,\n`,
  ).join("");
const header = "id,en,es,status,note\n";

const files = {
  "glosa.json": `{
  "articles": [{ "source": "en/*.md", "target": "es/*.md" }],
  "memory": ["m.tmx", "c.tmx"],
  "glossary": ["g.csv"]
}
`,
  "g.csv": `${header}${rows("paro", 400)}road,road,carretera,preferred,\nbridge,bridge,puente,preferred,\nsquare,square,plaza,preferred,\n`,
  "m.tmx": tmx([...units("ronda", 400), ["Both  spaces", "Dos  espacios "]]),
  // A column too few and a byte that is no UTF-8: the doctor has something to mend.
  "ill.csv": Buffer.concat([
    Buffer.from(`en,es\n${"uno,one\n".repeat(500)}`),
    Buffer.from("a\xF1o,year\n", "latin1"),
  ]),
  "ill.tmx": tmx([...units("ronda", 400), ["A & B", "A & B es"]]),
  "c.tmx": tmx(units("comuna", 5)),
  "d.tmx": tmx(units("delegada", 5)),
  "e.tmx": tmx(units("edila", 5)),
  "more.csv": `${header}${rows("asamblea", 20)}`,
  "other.csv": `${header}${rows("comité", 20)}`,
  "more.tmx": tmx(units("asamblea", 20)),
  "other.tmx": tmx(units("junta", 20)),
  "en/a.md":
    "The patrol closed the road.\n\nThey crossed the bridge.\n\nThe square was empty.\n\nWill they come back?\n",
  "es/a.md":
    "La ronda cerró la pista.\n\nCruzaron el viaducto.\n\nEl parque estaba vacío.\n\nVolverán?\n",
  "glosa-decisions.jsonl": "",
  "glosa-baseline.jsonl": "",
  "review.tsv": "old\n",
  "out.xlf": "old\n",
  "out.tbx": "old\n",
  "export/generic/glossary.csv": "old\n",
  ".gitattributes": "*.md text\n",
};

/** The project in a folder. */
export function putFiles(folder) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  execFileSync("git", ["init", "-q"], { cwd: folder });
}

export const textOf = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** What no command may leave behind, wherever in the folder. */
export const leftIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith(".git/") && /\.(?:lock|tmp)$/u.test(name),
  );

/** The number of the question about a concept. */
function questionsOf() {
  const folder = mkdtempSync(join(tmpdir(), "glosa-questions-"));
  putFiles(folder);
  const { stdout } = spawnSync(process.execPath, [cli, "check", "--json"], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  const { questions } = JSON.parse(stdout);
  return (concept) => questions.find((question) => question.concept === concept).id;
}
const question = questionsOf();

/** `adds`: what is in the file of each when it has done its work; `lacks`: what is not. */
export const writers = [
  {
    path: "g.csv",
    args: ["term", "add", "peasant patrol", "ronda campesina"],
    adds: "ronda campesina",
  },
  { path: "g.csv", args: ["term", "add", "vacancy", "vacancia"], adds: "vacancia" },
  {
    path: "g.csv",
    args: ["term", "edit", "paro-7", "--term", "paro 7", "--note", "nota nueva"],
    adds: "nota nueva",
  },
  { path: "g.csv", args: ["term", "remove", "paro-8"], lacks: "paro es 8," },
  {
    path: "g.csv",
    args: ["accept", question("road"), "--status", "admitted", "--term", "pista"],
    adds: "pista",
  },
  { path: "g.csv", args: ["import", "more.csv", "--into", "g.csv"], adds: "asamblea es 7" },
  {
    path: "g.csv",
    args: ["merge", "g.csv", "other.csv", "-o", "g.csv", "--force"],
    adds: "comité es 7",
  },
  { path: "g.csv", args: ["convert", "g.csv", "g.csv", "--force"], adds: "paro es 9" },
  { path: "ill.csv", args: ["doctor", "ill.csv", "--in-place"], adds: "año" },
  {
    path: "m.tmx",
    args: ["align", "en/a.md", "es/a.md", "-o", "m.tmx"],
    adds: "La ronda cerró la pista.",
  },
  {
    path: "m.tmx",
    args: ["import", "more.tmx", "--into", "m.tmx"],
    adds: "La asamblea del pueblo 7 se reunió.",
  },
  {
    path: "m.tmx",
    args: ["merge", "m.tmx", "other.tmx", "-o", "m.tmx", "--force"],
    adds: "La junta del pueblo 7 se reunió.",
  },
  { path: "m.tmx", args: ["clean", "m.tmx", "--write"], adds: "La ronda del pueblo 7 se reunió." },
  {
    path: "m.tmx",
    args: ["convert", "m.tmx", "m.tmx", "--force"],
    adds: "La ronda del pueblo 8 se reunió.",
  },
  { path: "ill.tmx", args: ["doctor", "ill.tmx", "--in-place"], adds: "A &amp; B es" },
  { path: "es/a.md", args: ["check", "--fix"], adds: "¿Volverán?" },
  {
    path: "glosa-decisions.jsonl",
    args: ["accept", question("bridge"), "--not-here", "--reason", "otro puente"],
    adds: "otro puente",
  },
  {
    path: "glosa-decisions.jsonl",
    args: ["accept", question("square"), "--not-here", "--reason", "otra plaza"],
    adds: "otra plaza",
  },
  {
    path: "glosa-baseline.jsonl",
    args: ["check", "--update-baseline", "--reason", "heredado"],
    adds: "heredado",
  },
  { path: "glosa.json", args: ["memory", "add", "d.tmx"], adds: "d.tmx" },
  { path: "glosa.json", args: ["memory", "add", "e.tmx", "--penalty", "5"], adds: "e.tmx" },
  { path: "glosa.json", args: ["memory", "remove", "c.tmx"], lacks: "c.tmx" },
  {
    path: "review.tsv",
    args: ["align", "en/a.md", "es/a.md", "-o", "review.tsv", "--force"],
    adds: "Cruzaron",
  },
  {
    path: "out.xlf",
    args: ["pretranslate", "en/a.md", "-o", "out.xlf", "--force"],
    adds: "They crossed",
  },
  { path: "out.tbx", args: ["convert", "g.csv", "out.tbx", "--force"], adds: "paro es 9" },
  { path: "export/generic/glossary.csv", args: ["export", "--force"], adds: "paro es 9" },
  { path: ".gitattributes", args: ["git-setup"], adds: "*.tmx merge=glosa" },
];

/** Whether the file of the command shows that it has done its work. */
export function isDone(folder, { path, adds, lacks }) {
  const text = textOf(join(folder, path));
  return adds === undefined ? !text.includes(lacks) : text.includes(adds);
}

/** Of two that do one thing the second may say so, and what is gone cannot be changed. */
export const isTold =
  /already in the glossary|Another process has just changed|has no concept|does not list|Nothing in this check has a number|already has this memory/u;
