// A unit saved from a damaged file -> units that every tool takes. What cannot be saved is listed.

import { mendDate } from "../../formats/mend-date.ts";
import {
  dateAttributes,
  segmentTypes,
  unitAttributes,
  variantAttributes,
} from "../../formats/tmx/content-model.ts";
import { languageAsWritten } from "../../formats/written-language.ts";
import type { MessageData } from "../../model/finding.ts";
import type { Loss } from "../defect.ts";
import {
  childrenNamed,
  excerptOf,
  innerText,
  looseElements,
  type LooseChild,
  type LooseElement,
} from "../markup/loose-element.ts";
import { writeElement } from "../markup/write-markup.ts";
import { mendCodes } from "./mend-codes.ts";
import { tmxLanguage, variantsOf } from "./tmx-facts.ts";

export interface MendedUnit {
  /** None if it was lost, several if it had several translations in one language. */
  readonly units: readonly LooseElement[];
  readonly losses: readonly Loss[];
}

export function mendUnit(unit: LooseElement): MendedUnit {
  const losses: Loss[] = [];
  const lose = (id: string, { point }: LooseElement, data: MessageData = {}): void => {
    losses.push({ id, data: { line: point.line, ...data }, point });
  };
  const whole = variantsOf(unit).filter((variant) => {
    const segment = childrenNamed(variant, "seg")[0];
    return segment !== undefined && !isCut(variant);
  });
  const cut = variantsOf(unit).filter((variant) => isCut(variant));
  if (whole.length < 2 && cut.length > 0) {
    lose("cut-unit", unit, { text: excerptOf(unit) });
    return { units: [], losses };
  }
  for (const variant of cut) lose("cut-variant", variant, { text: excerptOf(variant) });
  if (whole.length === 0) {
    lose("empty-unit", unit, { text: excerptOf(unit) });
    return { units: [], losses };
  }
  for (const variant of variantsOf(unit)) {
    const [first, ...others] = childrenNamed(variant, "seg");
    if (first === undefined && !isCut(variant))
      lose("no-segment", variant, { text: excerptOf(variant) });
    for (const other of others) lose("second-segment", other, { text: excerptOf(other) });
  }
  const { attributes, leaves } = described(unit, ["tuid", ...unitAttributes], "tuv");
  const frame: LooseElement = { ...unit, attributes, children: [] };
  return { units: separated(frame, leaves, whole.map(mendVariant)), losses };
}

function isCut(variant: LooseElement): boolean {
  return (
    variant.end === "cut" || childrenNamed(variant, "seg").some((segment) => segment.end === "cut")
  );
}

function mendVariant(variant: LooseElement): LooseElement {
  const { attributes, leaves } = described(variant, variantAttributes, "seg");
  const [segment] = childrenNamed(variant, "seg");
  const children =
    segment === undefined ? leaves : [...leaves, mendCodes({ ...segment, attributes: {} })];
  return { ...variant, attributes: { "xml:lang": tmxLanguage(variant), ...attributes }, children };
}

/** What a `tu` or `tuv` has besides its content, in DTD order; what TMX has no place for becomes a property. */
export function described(
  element: LooseElement,
  allowed: readonly string[],
  content: string,
): { readonly attributes: Record<string, string>; readonly leaves: LooseElement[] } {
  const attributes: Record<string, string> = {};
  const extra: LooseElement[] = [];
  const { point } = element;
  const leaf = (name: string, own: Record<string, string>, text: string): LooseElement => ({
    name,
    attributes: own,
    children: text === "" ? [] : [text],
    point,
    end: "closed",
  });
  for (const key of allowed) {
    const value = element.attributes[key];
    const mended = value === undefined ? undefined : mendAttribute(key, value);
    if (mended !== undefined) attributes[key] = mended;
  }
  for (const [key, value] of Object.entries(element.attributes))
    if (key !== "xml:lang" && key !== "lang" && !Object.hasOwn(attributes, key))
      extra.push(leaf("prop", { type: `x-${key.replaceAll(":", "-")}` }, value));
  const leaves: LooseElement[] = [];
  for (const child of element.children)
    if (typeof child === "string") {
      if (child.trim() !== "") extra.push(leaf("note", {}, child.trim()));
    } else if ("name" in child && child.name !== content)
      if (child.name === "note" || child.name === "prop") leaves.push(mendLeaf(child));
      else
        extra.push(
          leaf("prop", { type: `x-${child.name.replaceAll(":", "-")}` }, innerText(child)),
        );
  return { attributes, leaves: [...leaves, ...extra] };
}

/** `undefined` if the value means nothing in TMX. */
function mendAttribute(name: string, value: string): string | undefined {
  if (dateAttributes.includes(name)) return mendDate(value);
  if (name === "segtype") {
    const lower = value.trim().toLowerCase();
    return segmentTypes.includes(lower) ? lower : undefined;
  }
  if (name === "srclang" && !value.startsWith("*")) return languageAsWritten(value) ?? value;
  return value;
}

function mendLeaf(element: LooseElement): LooseElement {
  const { name } = element;
  const { type, "o-encoding": encoding, "xml:lang": language, lang } = element.attributes;
  const written = language ?? lang;
  const text = innerText(element);
  return {
    ...element,
    attributes: {
      ...(name === "prop" ? { type: type ?? "x-unknown" } : {}),
      ...(written === undefined || written === ""
        ? {}
        : { "xml:lang": languageAsWritten(written) ?? written }),
      ...(encoding === undefined ? {} : { "o-encoding": encoding }),
    },
    children: text === "" ? [] : [text],
  };
}

/** One variant per language in a unit; each further one becomes its own unit, with the first of the other languages. */
function separated(
  frame: LooseElement,
  leaves: readonly LooseElement[],
  variants: readonly LooseElement[],
): readonly LooseElement[] {
  const firsts = new Map<string, LooseElement>();
  const further: LooseElement[] = [];
  for (const variant of variants) {
    const first = firsts.get(tmxLanguage(variant));
    if (first === undefined) firsts.set(tmxLanguage(variant), variant);
    else if (written(first) !== written(variant)) further.push(variant);
  }
  const unit = (content: readonly LooseElement[], ordinal: number): LooseElement => {
    const { tuid } = frame.attributes;
    const attributes =
      tuid === undefined || ordinal === 1
        ? frame.attributes
        : { ...frame.attributes, tuid: `${tuid}-${ordinal}` };
    const children: LooseChild[] = [...leaves, ...content];
    return { ...frame, attributes, children };
  };
  return [
    unit([...firsts.values()], 1),
    ...further.map((variant, index) =>
      unit(
        [...firsts].map(([language, first]) =>
          language === tmxLanguage(variant) ? variant : first,
        ),
        index + 2,
      ),
    ),
  ];
}

function written(variant: LooseElement): string {
  return looseElements(variant).map(writeElement).join("");
}
