// Which language the elements of HTML inside other markup say that their text is in (`<q lang="fr">`; WCAG 2.2, 3.1.2
// "Language of Parts"). Followed by their tags alone, as in a block of Markdown that is never parsed as a page.

import { canonicalLanguage, type LanguageTag } from "../model/language.ts";
import type { BlockBuilder } from "./block-builder.ts";

const named = /^<(\/?)([A-Za-z][\w:-]*)/u;
const declared = /\s(?:xml:)?lang\s*=\s*(?:"([^"<>]{0,60})"|'([^'<>]{0,60})'|([^\s"'<>=]{1,60}))/iu;

interface OpenElement {
  readonly name: string;
  readonly language: LanguageTag | undefined;
  /** In the text of the block. */
  start: number;
}

/** The elements that are open; ask it with every tag in order, and at the end of every block. */
export class LanguageTags {
  // Only what stands inside an element with a language has to be followed.
  readonly #open: OpenElement[] = [];

  /** A tag as written, at the end of what the builder holds. */
  readTag(written: string, builder: BlockBuilder): void {
    const [, slash, spelled] = named.exec(written) ?? [];
    if (spelled === undefined || written.endsWith("/>")) return;
    const name = spelled.toLowerCase();
    if (slash === "/") {
      const at = this.#open.findLastIndex((each) => each.name === name);
      // What was not closed before ends with the element around it.
      if (at >= 0) for (const each of this.#open.splice(at)) mark(each, builder);
      return;
    }
    const [, double, single, bare] = declared.exec(written) ?? [];
    const given = double ?? single ?? bare;
    const language = given === undefined ? undefined : canonicalLanguage(given);
    if (language !== undefined || this.#open.length > 0)
      this.#open.push({ name, language, start: builder.length });
  }

  /** The block ends, its elements go on in the next. */
  endBlock(builder: BlockBuilder): void {
    for (const each of this.#open) {
      mark(each, builder);
      each.start = 0;
    }
  }
}

function mark({ language, start }: OpenElement, builder: BlockBuilder): void {
  if (language !== undefined) builder.markLanguage(start, language);
}
