import fc from "fast-check";
import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import en from "../../src/messages/en.json" with { type: "json" };
import es from "../../src/messages/es.json" with { type: "json" };
import { createTranslator, interfaceLanguages } from "../../src/messages/translator.ts";
import { listSeparator } from "../../src/model/finding.ts";

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Each sentence with the names of its placeholders, plural forms together. */
function placeholdersOf(tree: Tree, prefix = "", found = new Map<string, Set<string>>()) {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value !== "string") {
      placeholdersOf(value, `${prefix}${key}.`, found);
      continue;
    }
    const stem = prefix + key.replace(/_(?:one|many|other)$/u, "");
    const names = found.get(stem) ?? new Set();
    if (stem !== prefix + key) names.add("count, number");
    for (const [, name = ""] of value.matchAll(/\{\{(.+?)\}\}/gu)) names.add(name);
    found.set(stem, names);
  }
  return found;
}

const written = fc.oneof(
  fc.constantFrom("ronda campesina", "{{term}}", "$t(a)", "a | b", "$&", "<b>", ""),
  fc.string(),
);
const sentences = [...placeholdersOf(en)].map(([key, names]) =>
  fc.tuple(
    fc.constant(key),
    fc.record(
      Object.fromEntries(
        [...names].map((name) => [
          name.replace(/,.*/u, ""),
          /number|count/u.test(name) ? fc.nat({ max: 3_000_000 }) : written,
        ]),
      ),
    ),
  ),
);

/** i18next itself, asked for each sentence anew. */
function plain(language: string) {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { en: { translation: en }, es: { translation: es } },
    interpolation: { escapeValue: false },
    nsSeparator: false,
    initAsync: false,
  });
  instance.services.formatter?.add("quoted", (value: unknown) =>
    String(value)
      .split(listSeparator)
      .map((item) => (language === "es" ? `«${item}»` : `“${item}”`))
      .join(", "),
  );
  return instance;
}

describe("createTranslator", () => {
  it.each(interfaceLanguages)("says in %s what i18next would", (language) => {
    const translate = createTranslator(language);
    const instance = plain(language);
    fc.assert(
      fc.property(fc.oneof(...sentences), ([key, values]) => {
        expect(translate.dynamic(key, values)).toBe(instance.t(key, { ...values, nest: false }));
      }),
      { numRuns: 400 },
    );
  });

  it("leaves out what is not given", () => {
    const translate = createTranslator("es");
    expect(translate.dynamic("rules.name-inconsistent.here", { written: "Fijimoro" })).toBe(
      "«Fijimoro» es «» en el otro texto y en el resto de este artículo (×).",
    );
  });

  it("refuses a sentence that nobody wrote", () => {
    expect(() => createTranslator("en").dynamic("rules.nobody.wrote")).toThrow("no sentence");
  });
});

describe("a value between quotation marks", () => {
  const word = "vecindario ".repeat(3000);

  it.each(interfaceLanguages)("is cut where it is too long to be read (%s)", (language) => {
    const translate = createTranslator(language);
    const sentence = translate("errors.unknownConcept", { id: word });
    expect(sentence).toMatch(/[“«]vecindario .{300,400}…[”»][.] /u);
    expect(sentence.length).toBeLessThan(600);
    expect(translate("prompt.preferred", { terms: `voto${listSeparator}${word}` })).toMatch(
      /^.{3,9}[“«]voto[”»], [“«].{300,400}…[”»]$/u,
    );
  });

  it("is whole as long as it can be read, and never ends in half a character", () => {
    const translate = createTranslator("en");
    fc.assert(
      fc.property(fc.integer({ min: 380, max: 420 }), (length) => {
        const id = "x".repeat(length) + "\u{1F5F3}".repeat(30);
        const sentence = translate.dynamic("errors.unknownConcept", { id });
        expect(sentence).not.toMatch(/\p{Surrogate}/u);
        expect(sentence.includes(id)).toBe(id.length <= 400);
      }),
    );
  });

  it("is whole in a prompt, whose content it is", () => {
    const note = word.trim();
    expect(createTranslator("en")("prompt.note", { term: "vote", note })).toContain(note);
  });

  it("is whole where it is a path or a list without them", () => {
    const path = word.trim();
    expect(createTranslator("es")("commands.check.written", { path })).toContain(path);
  });
});
