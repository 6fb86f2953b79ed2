// The concepts that occur in a text, as a check finds them: inflected, the longest term of several, no two overlapping.

import { articleAlone } from "../../align/article-alone.ts";
import { rangeInFile } from "../../check/places.ts";
import type { LocatedText } from "../../model/bitext.ts";
import type { Concept } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { loadArticle } from "../../project/bitext/load-bitext.ts";
import { absolutePath, unsavedFiles } from "../../project/disk/files.ts";
import { lineIndex } from "../../strings/line-index.ts";
import { recogniseTerms } from "../../terms/recognition/recognise-terms.ts";
import { readText } from "../../text/read-text.ts";
import type { Holding } from "../held/holding.ts";

/** A text, or an article by its path, relative to the session's folder. */
export type TermsRequest = ({ readonly text: string } | { readonly article: string }) & {
  /** Of the text: the project's source by default. In its target language, terms are looked for there. */
  readonly language?: LanguageTag;
};

export interface TermsFound {
  /** `source` is the language of the text. */
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** The most frequent first, then the one that comes first in the text. */
  readonly concepts: readonly ConceptInText[];
}

export interface ConceptInText {
  readonly concept: Concept;
  /** How often, at least once. */
  readonly count: number;
  /** What stands there, each once, in the order of the text. */
  readonly surfaces: readonly string[];
  /** Where the first one stands; 1-based. */
  readonly line: number;
  readonly column: number;
}

interface Found {
  readonly concept: Concept;
  readonly surfaces: Set<string>;
  readonly offset: number;
  count: number;
}

/** Throws what reading an article throws. */
export async function occurringTerms(request: TermsRequest, holding: Holding): Promise<TermsFound> {
  const { source, target } = holding.config();
  const { language = source } = request;
  const isTarget = languageServes(target, language);
  const languages = { source: language, target: isTarget ? source : target };
  const compiled = (await holding.compiledGlossary())(languages);
  const { content, sentences } = await sentencesOf(request, languages, holding);
  const found = new Map<Concept, Found>();
  for (const sentence of sentences)
    for (const { occurrence } of recogniseTerms(
      readText(sentence.text, languages.source, sentence.opaque),
      compiled.source,
    )) {
      const { concept, alternatives, range, how } = occurrence;
      for (const each of [concept, ...alternatives]) {
        const offset = rangeInFile(sentence, range)?.start ?? 0;
        const known = found.get(each) ?? { concept: each, surfaces: new Set(), offset, count: 0 };
        known.count += 1;
        known.surfaces.add(how.surface);
        found.set(each, known);
      }
    }
  const place = lineIndex(content);
  // Sorting is stable: what occurs as often stays in the order of the text.
  const concepts = [...found.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(({ concept, count, surfaces, offset }) => ({
      ...{ concept, count, surfaces: [...surfaces], ...place(offset) },
    }));
  return { languages, concepts };
}

async function sentencesOf(
  request: TermsRequest,
  { source, target }: TermsFound["languages"],
  { folder, files, options }: Holding,
): Promise<{ readonly content: string; readonly sentences: readonly LocatedText[] }> {
  // A text is read as one that is checked: as Markdown.
  const path = "article" in request ? request.article : "text.md";
  const texts =
    "article" in request
      ? files
      : unsavedFiles(new Map([[absolutePath(folder, path), request.text]]));
  const article = await loadArticle(path, { folder, files: texts, warn: options.warn });
  const { units } = articleAlone(article, { path, language: source, sourceLanguage: target });
  return { content: article.text, sentences: units.flatMap((unit) => unit.target ?? []) };
}
