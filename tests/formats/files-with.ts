// One sentence and its translation in files of every format that a check reads.

import { makeDocx, p, r, wordXml } from "./docx/make-docx.ts";

export interface PairOfFiles {
  readonly name: string;
  /** Of the translation. */
  readonly path: string;
  readonly target: string | Uint8Array;
  /** Absent for a bilingual file. */
  readonly source?: string | Uint8Array;
  /** The translation, with a comment or note of its format about the sentence; absent where there is none. */
  readonly noted?: (text: string) => string | Uint8Array;
}

/** The sentences are put in as they are, unescaped. */
export function filesWith(source: string, target: string): readonly PairOfFiles[] {
  const paired = (
    extension: string,
    make: (text: string) => string | Uint8Array,
    noted?: (note: string) => string | Uint8Array,
    name = extension,
  ): PairOfFiles => ({
    name,
    path: `es.${extension}`,
    source: make(source),
    target: make(target),
    ...(noted && { noted }),
  });
  const bilingual = (
    name: string,
    extension: string,
    make: (note?: string) => string,
  ): PairOfFiles => ({
    name,
    path: `pair.${extension}`,
    target: make(),
    ...(make.length > 0 && { noted: make }),
  });
  const xmlNote = (note: string | undefined): string =>
    note === undefined ? "" : `<note>${note}</note>`;
  const page = (text: string, before = ""): string =>
    `<!doctype html>\n<html><body>${before}<p>${text}</p></body></html>\n`;
  return [
    paired(
      "md",
      (text) => `${text}\n`,
      (note) => `<!-- ${note} -->\n\n${target}\n`,
    ),
    paired(
      "mdx",
      (text) => `${text}\n`,
      (note) => `{/* ${note} */}\n\n${target}\n`,
    ),
    paired("md", (text) => `---\ntitle: ${text}\n---\n\nPuno.\n`, undefined, "front matter"),
    paired(
      "html",
      (text) => page(text),
      (note) => page(target, `<!-- ${note} -->`),
    ),
    paired("html", (text) => page(`<img alt="${text}" src="a.png">`), undefined, "attribute"),
    paired("srt", (text) => `1\n00:00:01,000 --> 00:00:03,000\n${text}\n`),
    paired(
      "vtt",
      (text) => `WEBVTT\n\n00:01.000 --> 00:03.000\n${text}\n`,
      (note) => `WEBVTT\n\nNOTE ${note}\n\n00:01.000 --> 00:03.000\n${target}\n`,
    ),
    paired("txt", (text) => `${text}\n`),
    paired("json", (text) => `{ "text": "${text}" }\n`),
    paired(
      "docx",
      (text) => makeDocx(p(r(text))),
      (note) =>
        makeDocx(p(`<w:commentRangeStart w:id="1"/>${r(target)}<w:commentRangeEnd w:id="1"/>`), {
          "word/comments.xml": wordXml(`<w:comment w:id="1">${p(r(note))}</w:comment>`, "comments"),
        }),
    ),
    bilingual(
      "TMX",
      "tmx",
      (note?: string) => `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="plaintext"/>
<body><tu>${xmlNote(note)}<tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="es"><seg>${target}</seg></tuv></tu></body></tmx>
`,
    ),
    bilingual(
      "XLIFF 1.2",
      "xlf",
      (note?: string) => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"><source>${source}</source><target>${target}</target>${xmlNote(note)}</trans-unit>
</body></file></xliff>
`,
    ),
    bilingual(
      "XLIFF 2",
      "xlf",
      (note?: string) => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f">
<unit id="1">${note === undefined ? "" : `<notes>${xmlNote(note)}</notes>`}<segment><source>${source}</source><target>${target}</target></segment></unit>
</file></xliff>
`,
    ),
    bilingual(
      "XLIFF 2, CDATA",
      "xlf",
      () => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f">
<unit id="1"><segment><source>${source}</source><target><![CDATA[${target}]]></target></segment></unit>
</file></xliff>
`,
    ),
    bilingual(
      "PO",
      "po",
      (note?: string) => `msgid ""
msgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"

${note === undefined ? "" : `# ${note}\n`}msgid "${source}"
msgstr "${target}"
`,
    ),
  ];
}
