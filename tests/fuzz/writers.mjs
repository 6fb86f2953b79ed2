// The commands that write a file which is there already, and files for them; for the scripts that interrupt them.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

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
  Array.from({ length: count }, (_, index) => `${name} ${index},${name} es ${index}\n`).join("");

/** A file, commands that write it, and what is there of each when it has done its work. */
export const writers = [
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

/** The file and what its commands read. */
export function putFiles(folder, { path, start }) {
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
}
