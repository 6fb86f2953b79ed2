import { describe, expect, it } from "vitest";
import { glotdictFormat } from "../../../src/formats/glotdict/index.ts";
import { readGlotdict } from "../../../src/formats/glotdict/read-glotdict.ts";
import { writeGlotdict } from "../../../src/formats/glotdict/write-glotdict.ts";
import type { Glossary } from "../../../src/model/concept.ts";

const content = `{
    "peasant patrol": [
        { "comment": "", "pos": "noun", "translation": "ronda campesina" }
    ],
    "no usar: ronda rural\\"": [
        { "comment": "", "pos": "", "translation": "" }
    ],
    "vote": [
        { "comment": "La elecci\\u00c3\\u00b3n", "pos": "noun", "translation": "votaci\\u00c3\\u00b3n" },
        { "comment": "", "pos": "verb", "translation": "votar" }
    ],
    "strike": { "comment": "", "pos": "noun", "translation": "paro" }
}
`;

function read(
  text: string,
  path = "es_PE.json",
): { readonly glossary: Glossary; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const glossary = readGlotdict([new TextEncoder().encode(text)], {
    path,
    warn: ({ code, data }) => warnings.push(`${code} ${String(data["count"])}`),
  });
  return { glossary, warnings };
}

describe("a glossary of GlotDict", () => {
  it("is read in the language of its name, without rows that are no terms", () => {
    expect(glotdictFormat.sniff(new TextEncoder().encode(content))).toBe(true);
    const { glossary, warnings } = read(content);
    expect(warnings).toEqual(["glotdictWithoutTranslation 1", "mojibakeMended 1"]);
    const terms = glossary.concepts.flatMap((concept) => concept.terms);
    expect(
      terms.map(({ language, text, partOfSpeech, note }) => [language, text, partOfSpeech, note]),
    ).toEqual(
      expect.arrayContaining([
        ["es-PE", "ronda campesina", "noun", ""],
        ["es-PE", "votación", "noun", "La elección"],
        ["es-PE", "votar", "verb", ""],
        ["es-PE", "paro", "noun", ""],
        ["en", "strike", "noun", ""],
      ]),
    );
    expect(terms.find(({ text }) => text === "paro")?.location).toMatchObject({ line: 12 });
  });

  it("is read as it was written", () => {
    const context = {
      ...{ warn: () => undefined, path: "es_PE.json", tool: { name: "glosa", version: "0" } },
      ...{ sourceLanguage: "en", targetLanguage: "es-PE" },
    };
    const written = [...writeGlotdict(read(content).glossary, context)].join("");
    expect([...writeGlotdict(read(written).glossary, context)].join("")).toBe(written);
    expect(JSON.parse(written)).toMatchObject({
      strike: [{ comment: "", pos: "noun", translation: "paro" }],
    });
  });

  it.each(["[]", "{", '{"a": 1}', '{"a": [{"b": ""}]}', "null"])(
    "refuses other JSON: %s",
    (text) => {
      expect(() => read(text)).toThrow("glotdictShape");
    },
  );
});
