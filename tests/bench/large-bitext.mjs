// Writes a TMX or PO of about so many megabytes, for measuring what a check of it takes: a finding in every 50 units.
// node tests/bench/large-bitext.mjs 300 large.tmx && /usr/bin/time -v node dist/bin/cli.js check large.tmx

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

/** Every 100th has a wrong number, and every 100th the same source as others with another translation. */
function unit(index) {
  const [english, spanish] = nouns[index % nouns.length];
  if (index % 100 === 50)
    return [
      "The gate is closed until Monday.",
      `La puerta está ${index % 300 === 50 ? "cerrada" : "clausurada"} hasta el lunes.`,
    ];
  const days = index % 31;
  return [
    `The ${english} number ${index} was closed for ${days} days, and nobody told the neighbours of the valley.`,
    `La ${spanish} número ${index} estuvo cerrada ${index % 100 === 0 ? days + 100 : days} días, y nadie avisó a los vecinos del valle.`,
  ];
}

const tmx = {
  start:
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="en" datatype="plaintext"/>\n  <body>\n',
  print: ([english, spanish]) =>
    `    <tu>\n      <tuv xml:lang="en"><seg>${english}</seg></tuv>\n      <tuv xml:lang="es"><seg>${spanish}</seg></tuv>\n    </tu>\n`,
  end: "  </body>\n</tmx>\n",
};
const po = {
  start: 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n',
  print: ([english, spanish], index) =>
    `#: src/file${index}.c:1\nmsgctxt "${index}"\nmsgid "${english}"\nmsgstr "${spanish}"\n\n`,
  end: "",
};

const { start, print, end } = path.endsWith(".po") ? po : tmx;
const file = openSync(path, "w");
let size = writeSync(file, start);
for (let index = 0; size < Number(megabytes) * 1_000_000;) {
  let batch = "";
  for (let each = 0; each < 1000; each += 1, index += 1) batch += print(unit(index), index);
  size += writeSync(file, batch);
}
writeSync(file, end);
closeSync(file);
