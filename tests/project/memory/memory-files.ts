// Small memories for tests: TMX files of pairs in a folder with glosa.json.

import { temporaryFolder } from "../temporary-folder.ts";

export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly date?: string;
  readonly props?: readonly (readonly [type: string, value: string])[];
  readonly targetLanguage?: string;
}

export function tmxOf(pairs: readonly Pair[]): string {
  const units = pairs.map(({ source, target, date, props = [], targetLanguage = "es" }) =>
    [
      `    <tu${date === undefined ? "" : ` changedate="${date}"`}>`,
      ...props.map(([type, value]) => `      <prop type="${type}">${value}</prop>`),
      `      <tuv xml:lang="en"><seg>${source}</seg></tuv>`,
      `      <tuv xml:lang="${targetLanguage}"><seg>${target}</seg></tuv>`,
      "    </tu>",
    ].join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
${units.join("\n")}
  </body>
</tmx>
`;
}

/** A project whose `tmx/` holds the files; the object maps their names to their pairs. */
export function memoryFolder(files: Readonly<Record<string, readonly Pair[]>>): string {
  return temporaryFolder({
    "glosa.json": '{ "source": "en", "target": "es", "memory": ["tmx/**/*.tmx"] }\n',
    ...Object.fromEntries(
      Object.entries(files).map(([name, pairs]) => [`tmx/${name}`, tmxOf(pairs)]),
    ),
  });
}
