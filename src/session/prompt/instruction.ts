// What a model is asked to do with the terms and examples of an article.

import type { Translate } from "../../messages/translator.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Prompt } from "./prompt.ts";

export function instruction({ languages, hasGlossary }: Prompt, translate: Translate): string {
  const named = (tag: LanguageTag): string => languageNamed(tag, translate);
  return translate(hasGlossary ? "prompt.instruction" : "prompt.instructionAlone", {
    source: named(languages.source),
    target: named(languages.target),
  });
}

/** In the language of the interface; the tag where it has no name. */
function languageNamed(tag: LanguageTag, { language }: Translate): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}
