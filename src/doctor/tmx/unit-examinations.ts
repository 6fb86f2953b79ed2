// What is examined in each unit of a TMX file: whether the DTD and common tools accept it.

import { mendDate } from "../../formats/mend-date.ts";
import {
  dateAttributes,
  inlineAttributes,
  segmentTypes,
  unitAttributes,
  variantAttributes,
} from "../../formats/tmx/content-model.ts";
import { languageAsWritten, namedLanguage } from "../../formats/written-language.ts";
import { canonicalLanguage } from "../../model/language.ts";
import {
  childrenNamed,
  innerText,
  looseElements,
  type LooseElement,
} from "../markup/loose-element.ts";
import { codeFaults } from "./code-faults.ts";
import type { TmxExamination } from "./tmx-examination.ts";
import { tmxLanguage, writtenLanguage } from "./tmx-facts.ts";

/** The longest segment that Trados cloud memories take, in UTF-16 code units. */
export const maximumSegment = 2000;

const allowedIn: ReadonlyMap<string, readonly string[]> = new Map([
  ["tu", ["tuid", ...unitAttributes]],
  ["tuv", ["xml:lang", ...variantAttributes]],
  ["seg", []],
  ["note", ["xml:lang", "o-encoding"]],
  ["prop", ["type", "xml:lang", "o-encoding"]],
  ...inlineAttributes,
]);
const languageElements = new Set(["tuv", "note", "prop"]);

export const unitExaminations: readonly TmxExamination[] = [
  {
    kind: { id: "unit-attribute", level: "error" },
    of: "unit",
    *examine({ all }, { version }) {
      for (const { name, attributes, point } of all) {
        const allowed = allowedIn.get(name);
        if (allowed === undefined) continue;
        for (const attribute of Object.keys(attributes)) {
          // Before 1.4 the language of a variant was given by `lang`; since then that has a defect of its own.
          if (attribute === "lang" && languageElements.has(name)) continue;
          if (!allowed.includes(attribute) && !isOlder(attribute, version))
            yield { point, data: { attribute, element: name } };
        }
      }
    },
  },
  {
    kind: { id: "language-attribute", level: "error" },
    of: "unit",
    *examine({ all }, { version }) {
      if (/^1\.[0-3]/u.test(version)) return;
      for (const { name, attributes, point } of all)
        if (languageElements.has(name) && attributes["lang"] !== undefined)
          yield { point, data: { element: name } };
    },
  },
  {
    kind: { id: "language-missing", level: "error" },
    of: "unit",
    *examine({ variants }) {
      for (const variant of variants)
        if ((writtenLanguage(variant) ?? "").trim() === "") yield { point: variant.point };
    },
  },
  {
    kind: { id: "language-code", level: "error" },
    of: "unit",
    *examine({ all }) {
      for (const { name, point, attributes } of all) {
        const written = attributes["xml:lang"] ?? attributes["lang"];
        if (!languageElements.has(name) || written === undefined || written === "") continue;
        if (written.includes("_") && canonicalLanguage(written) !== undefined)
          yield { point, data: { written, canonical: canonicalLanguage(written) ?? "" } };
      }
    },
  },
  {
    kind: { id: "language-unknown", level: "error" },
    of: "unit",
    *examine({ variants }) {
      for (const variant of variants) {
        const written = writtenLanguage(variant) ?? "";
        if (written.trim() !== "" && languageAsWritten(written) === undefined)
          yield { point: variant.point, data: { written } };
      }
    },
  },
  {
    kind: { id: "language-name", level: "error" },
    of: "unit",
    *examine({ variants }) {
      for (const variant of variants) {
        const written = writtenLanguage(variant) ?? "";
        const canonical = namedLanguage(written);
        if (canonical !== undefined) yield { point: variant.point, data: { written, canonical } };
      }
    },
  },
  {
    kind: { id: "language-case", level: "note" },
    of: "unit",
    *examine({ variants }) {
      for (const variant of variants) {
        const written = writtenLanguage(variant) ?? "";
        const canonical = canonicalLanguage(written);
        if (canonical !== undefined && canonical !== written && !written.includes("_"))
          yield { point: variant.point, data: { written, canonical } };
      }
    },
  },
  {
    kind: { id: "date", level: "warning" },
    of: "unit",
    *examine({ all }) {
      for (const { attributes, point } of all)
        for (const name of dateAttributes) {
          const written = attributes[name];
          if (written === undefined || mendDate(written) === written) continue;
          yield { point, data: { attribute: name, written } };
        }
    },
  },
  {
    kind: { id: "segment-type", level: "error" },
    of: "unit",
    *examine({ element: { attributes, point } }) {
      const value = attributes["segtype"];
      if (value !== undefined && !segmentTypes.includes(value)) yield { point, data: { value } };
    },
  },
  {
    kind: { id: "usage-count", level: "note" },
    of: "unit",
    *examine({ all }) {
      for (const { attributes, point } of all) {
        const value = attributes["usagecount"];
        if (value !== undefined && !/^\d+$/u.test(value)) yield { point, data: { value } };
      }
    },
  },
  {
    kind: { id: "order", level: "error" },
    of: "unit",
    *examine({ element: unit, variants }) {
      for (const owner of [unit, ...variants]) {
        const last = owner.name === "tu" ? "tuv" : "seg";
        let passed = false;
        for (const { name, point } of looseElements(owner)) {
          if (name === last) passed = true;
          else if (passed && (name === "note" || name === "prop"))
            yield { point, data: { element: name, after: last } };
        }
      }
    },
  },
  {
    kind: { id: "property-type-missing", level: "error" },
    of: "unit",
    *examine({ all }) {
      for (const { name, attributes, point } of all)
        if (name === "prop" && attributes["type"] === undefined) yield { point };
    },
  },
  {
    kind: { id: "unknown-element", level: "error" },
    of: "unit",
    *examine({ element: unit, variants }) {
      for (const owner of [unit, ...variants])
        for (const { name, point } of looseElements(owner))
          if (!["note", "prop", owner.name === "tu" ? "tuv" : "seg"].includes(name))
            yield { point, data: { element: name } };
    },
  },
  {
    kind: { id: "text-between", level: "error" },
    of: "unit",
    *examine({ element: unit, variants }) {
      for (const owner of [unit, ...variants])
        for (const child of owner.children)
          if (typeof child === "string" && child.trim() !== "")
            yield { point: owner.point, data: { text: child.trim().slice(0, 40) } };
    },
  },
  {
    kind: { id: "no-variants", level: "error" },
    of: "unit",
    *examine({ element: unit, variants }) {
      if (variants.length === 0) yield { point: unit.point };
    },
  },
  {
    kind: { id: "single-variant", level: "note" },
    of: "unit",
    *examine({ element: unit, variants }) {
      const [only, second] = variants;
      if (only !== undefined && second === undefined && unit.end === "closed")
        yield { point: unit.point, data: { language: tmxLanguage(only) } };
    },
  },
  {
    kind: { id: "segment-count", level: "error" },
    of: "unit",
    *examine({ variants }) {
      for (const variant of variants) {
        const count = childrenNamed(variant, "seg").length;
        if (count !== 1 && variant.end !== "cut") yield { point: variant.point, data: { count } };
      }
    },
  },
  {
    kind: { id: "variant-twice", level: "warning" },
    of: "unit",
    *examine({ variants }) {
      const seen = new Set<string>();
      for (const variant of variants) {
        const language = tmxLanguage(variant);
        if (seen.has(language)) yield { point: variant.point, data: { language } };
        seen.add(language);
      }
    },
  },
  {
    kind: { id: "source-absent", level: "warning" },
    of: "unit",
    *examine({ element: unit, variants }, { sourceLanguage }) {
      if (sourceLanguage === "" || sourceLanguage.startsWith("*")) return;
      const wanted = unit.attributes["srclang"] ?? sourceLanguage;
      const source = languageAsWritten(wanted) ?? wanted;
      if (variants.length > 0 && !variants.some((variant) => tmxLanguage(variant) === source))
        yield { point: unit.point, data: { language: source } };
    },
  },
  {
    kind: { id: "empty-segment", level: "note" },
    of: "unit",
    *examine({ segments }) {
      for (const segment of segments)
        if (
          segment.children.length === 0 ||
          (innerText(segment).trim() === "" && looseElements(segment).length === 0)
        )
          yield { point: segment.point };
    },
  },
  {
    kind: { id: "long-segment", level: "warning" },
    of: "unit",
    *examine({ segments }) {
      for (const segment of segments) {
        const { length } = innerText(segment);
        if (length > maximumSegment)
          yield { point: segment.point, data: { length, limit: maximumSegment } };
      }
    },
  },
  {
    kind: { id: "code-attribute", level: "error" },
    of: "unit",
    *examine({ all }) {
      for (const { name, attributes, point } of all) {
        if ((name === "bpt" || name === "ept") && attributes["i"] === undefined)
          yield { point, data: { element: name, attribute: "i" } };
        if (name === "it" && attributes["pos"] !== "begin" && attributes["pos"] !== "end")
          yield { point, data: { element: name, attribute: "pos" } };
      }
    },
  },
  {
    kind: { id: "code-unpaired", level: "warning" },
    of: "unit",
    *examine({ segments }) {
      for (const segment of segments)
        for (const { element, i } of codeFaults(segment))
          yield { point: element.point, data: { element: element.name, i } };
    },
  },
  {
    kind: { id: "codes-differ", level: "note" },
    of: "unit",
    *examine({ segments }) {
      const [first, ...others] = segments.map((segment) => ({ segment, codes: codesOf(segment) }));
      for (const { segment, codes } of others)
        if (codes !== first?.codes) yield { point: segment.point };
    },
  },
  {
    kind: { id: "inline-codes", level: "note" },
    of: "unit",
    *examine({ segments }) {
      for (const segment of segments)
        if (looseElements(segment).length > 0) yield { point: segment.point };
    },
  },
];

function isOlder(attribute: string, version: string): boolean {
  return attribute === "xml:lang" || (attribute === "lang" && /^1\.[0-3]/u.test(version));
}

/** The `x` numbers of a segment's codes: what strict tools compare between the languages. */
function codesOf(segment: LooseElement): string {
  return looseElements(segment)
    .map(({ attributes }) => attributes["x"])
    .filter((x) => x !== undefined)
    .sort()
    .join(" ");
}
