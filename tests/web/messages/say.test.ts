import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/messages/translator.ts";
import { chooseLanguage } from "../../../web/messages/choose-language.ts";
import { pageLanguages, sayIn } from "../../../web/messages/say.ts";

describe("sayIn", () => {
  it("fills in values, numbers as the language writes them, and quotation marks", () => {
    expect(sayIn("en")("check.progress", { done: 1234, total: 5678 })).toBe("1,234 of 5,678");
    expect(sayIn("es")("lookUp.none", { words: "ronda" })).toBe("«ronda» no está en el glosario.");
    expect(sayIn("en")("copy.copied", { text: "{{text}}" })).toBe("Copied: “{{text}}”");
  });

  it.each(pageLanguages)("chooses the plural in %s as the terminal does", (language) => {
    const terminal = createTranslator(language);
    for (const count of [0, 1, 2, 21, 1000, 1_000_000])
      expect(sayIn(language)("check.places", { count })).toBe(
        terminal.dynamic("web.check.places", { count }),
      );
  });

  it("shows the key of what nobody wrote, and nothing of an object's own", () => {
    expect(sayIn("en").dynamic("check.constructor")).toBe("check.constructor");
    expect(sayIn("en").dynamic("partOfSpeech.proper-noun")).toBe("proper noun");
  });
});

describe("chooseLanguage", () => {
  it("takes what was chosen, else the reader's first that there is, else English", () => {
    expect(chooseLanguage("es", ["en"])).toBe("es");
    expect(chooseLanguage(null, ["fr-CA", "es-PE", "en"])).toBe("es");
    expect(chooseLanguage("xx", ["qu"])).toBe("en");
  });
});
