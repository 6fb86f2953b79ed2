// Attributes of a TMX element as written -> corrected TMX attributes, and properties for the rest.

import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import type { PointSource } from "../reading-warnings.ts";
import { dateAttributes, segmentTypes, variantAttributes } from "./content-model.ts";
import type { TmxWarnings } from "./tmx-warnings.ts";

type Attributes = Readonly<Record<string, string>>;

// Shared by all units that have none, which is most of them: a million units are a million times less to make.
export const none: never[] = [];
Object.freeze(none);
export const emptyAttributes: Attributes = Object.freeze({});

/** What the attributes of a `tuv` come to. */
interface VariantAttributes {
  readonly written: Attributes;
  readonly language: LanguageTag;
  readonly kept: Attributes;
  readonly props: readonly Property[];
}

export class AttributeReader {
  /** A file has mostly two languages, turn and turn about, and its reader gives equal tags one set of attributes. */
  #last: VariantAttributes | undefined;
  #secondLast: VariantAttributes | undefined;
  readonly #warnings: TmxWarnings;
  readonly #point: PointSource;

  constructor(warnings: TmxWarnings, point: PointSource) {
    this.#warnings = warnings;
    this.#point = point;
  }

  readVariant(written: Attributes): VariantAttributes {
    const last = this.#last;
    const secondLast = this.#secondLast;
    if (last?.written === written) return last;
    this.#secondLast = last;
    this.#last = secondLast?.written === written ? secondLast : this.#readVariantAnew(written);
    return this.#last;
  }

  #readVariantAnew(written: Attributes): VariantAttributes {
    const props: Property[] = [];
    const tag = written["xml:lang"] ?? written["lang"];
    if (tag === undefined) this.#warnings.once("tmxLanguageMissing", {}, this.#point);
    const language = this.#warnings.language(tag ?? "und", this.#point);
    const kept = this.keep(written, variantAttributes, props, "xml:lang", "lang");
    return { written, language, kept, props };
  }

  /**
   * Attributes among `allowed`, dates and segmentation types mended; `own` ones are read elsewhere.
   * What the DTD does not allow becomes a property: the file stays valid and nothing is lost.
   */
  keep(
    attributes: Attributes,
    allowed: readonly string[],
    props: Property[],
    own?: string,
    alsoOwn?: string,
  ): Attributes {
    let kept: Record<string, string> | undefined;
    for (const key in attributes) {
      if (key === own || key === alsoOwn) continue;
      const value = attributes[key] ?? "";
      if (!allowed.includes(key)) {
        this.#warnings.once("tmxAttributeMoved", { attribute: key }, this.#point, key);
        props.push({ type: `x-${key}`, value });
        continue;
      }
      kept ??= {};
      if (dateAttributes.includes(key)) kept[key] = this.#warnings.date(value, this.#point);
      else if (key === "srclang" && !/^\s*(?:\*|$)/u.test(value))
        kept[key] = this.#warnings.language(value, this.#point);
      else if (key !== "segtype" || segmentTypes.includes(value)) kept[key] = value;
      else this.#mendSegmentType(kept, value);
    }
    return kept ?? emptyAttributes;
  }

  #mendSegmentType(kept: Record<string, string>, value: string): void {
    this.#warnings.once("tmxSegmentType", { value }, this.#point);
    const lower = value.trim().toLowerCase();
    if (segmentTypes.includes(lower)) kept["segtype"] = lower;
  }
}
