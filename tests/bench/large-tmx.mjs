// Writes a TMX of about so many megabytes, for measuring what a check of it takes:
// node tests/bench/large-tmx.mjs 300 large.tmx && /usr/bin/time -v node dist/bin/cli.js check large.tmx

import { closeSync, openSync, writeSync } from "node:fs";

const [, , megabytes = "300", path = "large.tmx"] = process.argv;
const nouns = [
  ["mine", "mina"],
  ["road", "carretera"],
  ["school", "escuela"],
  ["assembly", "asamblea"],
  ["province", "provincia"],
  ["bridge", "obra"],
];
const file = openSync(path, "w");
let size = 0;
const write = (text) => {
  size += writeSync(file, text);
};
write(
  '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="en" datatype="plaintext"/>\n  <body>\n',
);
for (let index = 0; size < Number(megabytes) * 1_000_000;) {
  let batch = "";
  for (let each = 0; each < 1000; each += 1, index += 1) {
    const [english, spanish] = nouns[index % nouns.length];
    batch += `    <tu>\n      <tuv xml:lang="en"><seg>The ${english} number ${index} was closed for ${index % 31} days, and nobody told the neighbours of the valley.</seg></tuv>\n      <tuv xml:lang="es"><seg>La ${spanish} número ${index} estuvo cerrada ${index % 31} días, y nadie avisó a los vecinos del valle.</seg></tuv>\n    </tu>\n`;
  }
  write(batch);
}
write("  </body>\n</tmx>\n");
closeSync(file);
