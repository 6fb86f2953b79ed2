// What the parts of the TBX reader share: canonical languages, and one warning of each kind.

import type { MessageData } from "../../model/finding.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { XmlElement } from "../../xml/parse-tree.ts";
import type { ReadContext } from "../format.ts";
import { ReadingWarnings } from "../reading-warnings.ts";
import { propertyOf } from "./category.ts";

export class TbxReading {
  readonly path: string;
  readonly #warnings: ReadingWarnings;

  constructor(context: ReadContext) {
    this.path = context.path;
    this.#warnings = new ReadingWarnings(context);
  }

  /** The first of its kind and data, or of its kind and `key`. */
  warn(code: string, data: MessageData, { line, column }: XmlElement, key?: string): void {
    this.#warnings.once(code, data, () => ({ line, column }), key);
  }

  /** The canonical tag of `xml:lang`, or of the `lang` that some tools write; `undefined` if the element has neither. */
  language({ attributes, line, column }: XmlElement): LanguageTag | undefined {
    const written = attributes["xml:lang"] ?? attributes["lang"];
    return written === undefined
      ? undefined
      : this.#warnings.language(written, () => ({ line, column }));
  }

  /** In the language of the element, else in that of its section. */
  property(element: XmlElement, sectionLanguage?: LanguageTag): Property | undefined {
    const { from, ...attributes } = element.attributes;
    const isFrom = element.name === "note" && from !== undefined;
    if (isFrom)
      this.warn("tbxAttributeDropped", { attribute: "from", element: "note" }, element, "");
    const property = propertyOf(isFrom ? { ...element, attributes } : element);
    const language = this.language(element) ?? sectionLanguage;
    return property === undefined || language === undefined ? property : { ...property, language };
  }
}
