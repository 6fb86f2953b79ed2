// Language codes in an XML file, around and inside units.

import { languageAsWritten, namedLanguage } from "../../formats/written-language.ts";
import type { MessageData } from "../../model/finding.ts";
import { canonicalLanguage } from "../../model/language.ts";
import type { Point } from "../defect.ts";
import { looseElements, type LooseElement } from "./loose-element.ts";
import { markupLanguages, type MarkupExamination } from "./markup-doctor.ts";

interface Found {
  readonly point: Point;
  readonly data: MessageData;
}

function* underscored(element: LooseElement, deep: boolean): Generator<Found, void, undefined> {
  for (const [, written] of markupLanguages(element)) {
    const canonical = canonicalLanguage(written);
    if (written.includes("_") && canonical !== undefined)
      yield { point: element.point, data: { written, canonical } };
  }
  if (deep) for (const child of looseElements(element)) yield* underscored(child, deep);
}

function* unknown(element: LooseElement, deep: boolean): Generator<Found, void, undefined> {
  for (const [, written] of markupLanguages(element))
    if (written.trim() !== "" && languageAsWritten(written) === undefined)
      yield { point: element.point, data: { written } };
  if (deep) for (const child of looseElements(element)) yield* unknown(child, deep);
}

function* named(element: LooseElement, deep: boolean): Generator<Found, void, undefined> {
  for (const [, written] of markupLanguages(element)) {
    const canonical = namedLanguage(written);
    if (canonical !== undefined) yield { point: element.point, data: { written, canonical } };
  }
  if (deep) for (const child of looseElements(element)) yield* named(child, deep);
}

const nameOfLanguage = { id: "language-name", level: "error" } as const;
const code = { id: "language-code", level: "error" } as const;
const unknownCode = { id: "language-unknown", level: "error" } as const;

export const languageExaminations: readonly MarkupExamination[] = [
  { kind: code, of: "open", examine: (element) => underscored(element, false) },
  { kind: code, of: "unit", examine: (element) => underscored(element, true) },
  { kind: nameOfLanguage, of: "open", examine: (element) => named(element, false) },
  { kind: nameOfLanguage, of: "unit", examine: (element) => named(element, true) },
  { kind: unknownCode, of: "open", examine: (element) => unknown(element, false) },
  { kind: unknownCode, of: "unit", examine: (element) => unknown(element, true) },
];
