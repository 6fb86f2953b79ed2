import { describe, expect, it } from "vitest";
import en from "../../src/messages/en.json" with { type: "json" };
import es from "../../src/messages/es.json" with { type: "json" };

interface Tree {
  readonly [key: string]: string | Tree;
}

function sentences(tree: Tree, prefix = ""): [key: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]): [key: string, sentence: string][] =>
    typeof value === "string" ? [[prefix + key, value]] : sentences(value, `${prefix}${key}.`),
  );
}

const pluralForm = /_(?:one|many|other)$/u;
const placeholders = (sentence: string): string[] =>
  [
    ...new Set([...sentence.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/gu)].map((match) => match[1] ?? "")),
  ].sort();

const english = new Map(sentences(en));
const spanish = new Map(sentences(es));

describe("messages", () => {
  it("exist in both languages", () => {
    const stems = (all: Map<string, string>): string[] =>
      [...new Set([...all.keys()].map((key) => key.replace(pluralForm, "")))].sort();
    expect(stems(spanish)).toEqual(stems(english));
  });

  it("take the same placeholders in both languages", () => {
    const differing = [...english]
      .filter(([key]) => spanish.has(key) && !pluralForm.test(key))
      .filter(
        ([key, sentence]) =>
          placeholders(sentence).join() !== placeholders(spanish.get(key) ?? "").join(),
      )
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it("have every plural form of their language", () => {
    const forms: readonly (readonly [Map<string, string>, readonly string[]])[] = [
      [english, ["one", "other"]],
      [spanish, ["one", "many", "other"]],
    ];
    const missing = forms.flatMap(([all, wanted]) =>
      [
        ...new Set(
          [...all.keys()]
            .filter((key) => pluralForm.test(key))
            .map((key) => key.replace(pluralForm, "")),
        ),
      ]
        .flatMap((stem) => wanted.map((form) => `${stem}_${form}`))
        .filter((key) => !all.has(key)),
    );
    expect(missing).toEqual([]);
  });
});
