// A request that creates a glossary of both directions in DeepL's API, version 3: `curl -d @glossary-v3.json …/v3/glossaries`.
// https://developers.deepl.com/api-reference/multilingual-glossaries

import type { WriteContext } from "../../formats/format.ts";
import { formatNamed } from "../../formats/index.ts";
import type { Glossary } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";

/** What the table of one direction told already is not told again. */
export async function deeplRequest(
  glossary: Glossary,
  context: WriteContext & {
    readonly sourceLanguage: LanguageTag;
    readonly targetLanguage: LanguageTag;
  },
): Promise<string> {
  const format = formatNamed("deepl");
  if (format?.kind !== "glossary") throw new Error("no format deepl");
  const write = await format.loadWriter();
  const { tool, sourceLanguage: source, targetLanguage: target } = context;
  const dictionary = (from: LanguageTag, to: LanguageTag): object => {
    const warn = (warning: Warning): void => {
      if (warning.code === "secondRendering" && from === target) context.warn(warning);
    };
    const told = { ...context, sourceLanguage: from, targetLanguage: to, warn };
    const entries = [...write(glossary, told)]
      .map((chunk) => (typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk)))
      .join("");
    return { source_lang: from, target_lang: to, entries, entries_format: "tsv" };
  };
  const dictionaries = [dictionary(source, target), dictionary(target, source)];
  const name = `${tool.name} ${source}-${target}`;
  return `${JSON.stringify({ name, dictionaries }, undefined, 2)}\n`;
}
