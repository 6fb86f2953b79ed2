// One concept as a card: what may be written for it and what may not, what it means, and where that is said.

import type { Translate } from "../../../messages/translator.ts";
import { isApproved, isAvoided, type Concept, type Term } from "../../../model/concept.ts";
import { listSeparator } from "../../../model/finding.ts";
import { languageServes, type LanguageTag } from "../../../model/language.ts";
import { asMarkdown, asPlain } from "./markdown.ts";

export interface CardSettings {
  readonly translate: Translate;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly markdown: boolean;
  /** URI of the row that defines it, and how a person would name it. */
  readonly place: { readonly uri: string; readonly name: string } | undefined;
  /** Units of the memory that use it; left out where nobody has counted. */
  readonly uses?: number;
}

/** Preferred terms first, then admitted ones, then those to avoid, struck through. */
export function hoverCard(concept: Concept, settings: CardSettings): string {
  const { translate, languages, markdown, place, uses } = settings;
  const written = markdown ? asMarkdown : asPlain;
  const termsOf = (language: LanguageTag): string =>
    concept.terms
      .filter((term) => languageServes(term.language, language))
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .map((term) => styled(term, written, markdown, translate))
      .join(", ");
  const paragraphs = [
    `${termsOf(languages.source)} → ${termsOf(languages.target)}`,
    written(concept.definition),
    ...(["note", "source"] as const).flatMap((field) =>
      distinct(concept.terms.map((term) => term[field])).map((said) => {
        if (field === "source") return `${translate("card.source")}: ${written(said)}`;
        const own = concept.terms.filter((term) => term[field] === said).map(({ text }) => text);
        const terms = distinct(own.map(written)).join(listSeparator);
        const told = translate("card.ofTerms", { terms, said: written(said) });
        return `${translate("card.note")}: ${told}`;
      }),
    ),
    uses === undefined ? "" : translate("lsp.uses", { count: uses }),
    place === undefined
      ? ""
      : markdown
        ? `[${asMarkdown(place.name)}](${place.uri.replaceAll("(", "%28").replaceAll(")", "%29")})`
        : asPlain(place.name),
  ];
  return paragraphs.filter((each) => each !== "").join("\n\n");
}

function styled(
  { text, status }: Term,
  written: (text: string) => string,
  markdown: boolean,
  translate: Translate,
): string {
  const word = written(text);
  if (status === "preferred") return markdown ? `**${word}**` : word;
  if (isAvoided({ status }))
    return markdown ? `~~${word}~~` : `${word} (${translate.dynamic(`status.${status}`)})`;
  return status === "admitted" ? word : `${word} (${translate.dynamic(`status.${status}`)})`;
}

function rankOf({ status }: Term): number {
  if (status === "preferred") return 0;
  return isApproved({ status }) ? 1 : status === "proposed" ? 2 : 3;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
