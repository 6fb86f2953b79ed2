// The doctor for XLIFF 1.2 (with its SDL and memoQ variants) and 2.

import { readXliff } from "../../formats/xliff/read-xliff.ts";
import type { FormatDoctor } from "../format-doctor.ts";
import { languageExaminations } from "../markup/language-examinations.ts";
import {
  childrenNamed,
  innerText,
  looseElements,
  type LooseElement,
} from "../markup/loose-element.ts";
import { markupDoctor, type MarkupExamination } from "../markup/markup-doctor.ts";
import { readerFaults, type FaultCode } from "../markup/reader-faults.ts";
import type { Vocabulary } from "../markup/vocabulary.ts";
import { rules12 } from "./rules12.ts";
import { strictRules12 } from "./strict-rules12.ts";

const vocabulary: Vocabulary = {
  units: ["trans-unit", "unit"],
  heads: ["header"],
  parents: { xliff: [], file: ["xliff"] },
  textOnly: new Set(),
  mixed: new Set(),
  placeholder: undefined,
};

const states: ReadonlySet<string> = new Set([
  // XLIFF 1.2
  "final",
  "needs-adaptation",
  "needs-l10n",
  "needs-review-adaptation",
  "needs-review-l10n",
  "needs-review-translation",
  "needs-translation",
  "new",
  "signed-off",
  "translated",
  // XLIFF 2
  "initial",
  "reviewed",
]);
const finished = new Set(["final", "signed-off", "translated", "reviewed"]);

const isUnit = ({ name }: LooseElement): boolean => vocabulary.units.includes(name);

/** `target` elements with their own or their segment's state. */
function targetsOf(
  unit: LooseElement,
): readonly { readonly target: LooseElement; readonly state: string | undefined }[] {
  const here = childrenNamed(unit, "target").map((target) => ({
    target,
    state: target.attributes["state"] ?? unit.attributes["state"],
  }));
  return [...here, ...childrenNamed(unit, "segment").flatMap(targetsOf)];
}

const examinations: readonly MarkupExamination[] = [
  ...languageExaminations,
  {
    kind: { id: "xliff-version", level: "error" },
    of: "open",
    *examine({ name, attributes, point }) {
      const version = attributes["version"] ?? "";
      if (name === "xliff" && !["1.0", "1.1", "1.2", "2.0", "2.1", "2.2"].includes(version))
        yield { point, data: { version } };
    },
  },
  {
    kind: { id: "attribute-missing", level: "error" },
    of: "open",
    *examine({ name, attributes, point }, { root }) {
      const isTwo = root?.attributes["version"]?.startsWith("2") ?? false;
      const required =
        name === "xliff" && isTwo
          ? ["srcLang"]
          : name !== "file"
            ? []
            : isTwo
              ? ["id"]
              : ["original", "source-language", "datatype"];
      for (const attribute of required)
        if (attributes[attribute] === undefined)
          yield { point, data: { element: name, attribute } };
    },
  },
  {
    kind: { id: "unit-id-missing", level: "error" },
    of: "unit",
    *examine(unit) {
      if (isUnit(unit) && (unit.attributes["id"] ?? "") === "")
        yield { point: unit.point, data: { element: unit.name } };
    },
  },
  {
    // Relies on the order of the array: a new file starts with no ids.
    kind: { id: "id-twice", level: "error" },
    of: "open",
    examine({ name }, { ids }) {
      if (name === "file") ids.clear();
      return [];
    },
  },
  {
    kind: { id: "id-twice", level: "error" },
    of: "unit",
    *examine(unit, { ids }) {
      const { id } = unit.attributes;
      if (!isUnit(unit) || id === undefined || id === "") return;
      if (ids.has(id)) yield { point: unit.point, data: { id } };
      ids.add(id);
    },
  },
  {
    kind: { id: "source-missing", level: "error" },
    of: "unit",
    *examine(unit) {
      if (!isUnit(unit) || unit.end === "cut") return;
      const holders = unit.name === "trans-unit" ? [unit] : childrenNamed(unit, "segment");
      for (const holder of holders)
        if (childrenNamed(holder, "source").length === 0) yield { point: holder.point };
    },
  },
  {
    kind: { id: "state-unknown", level: "warning" },
    of: "unit",
    *examine(unit) {
      for (const { target, state } of targetsOf(unit))
        if (state !== undefined && !states.has(state) && !state.startsWith("x-"))
          yield { point: target.point, data: { state } };
    },
  },
  {
    kind: { id: "translated-empty", level: "warning" },
    of: "unit",
    *examine(unit) {
      for (const { target, state } of targetsOf(unit))
        if (
          state !== undefined &&
          finished.has(state) &&
          innerText(target).trim() === "" &&
          looseElements(target).length === 0
        )
          yield { point: target.point, data: { state } };
    },
  },
  ...rules12,
  ...strictRules12,
];

/** What the reader checks of the XLIFF 2 standard. */
const standard: readonly FaultCode[] = [
  ["xliffElementUnexpected", []],
  ["xliffElementMissing", ["source-missing"]],
  ["xliffAttributeUnexpected", []],
  ["xliffAttributeMissing", ["attribute-missing", "unit-id-missing"]],
  ["xliffAttributeValue", ["state-unknown", "language-code", "language-unknown"]],
  ["xliffIdTaken", ["id-twice"]],
  ["xliffReferenceBroken", []],
  ["xliffHalfMissing", []],
  ["xliffHalvesDiffer", []],
  ["xliffCodesDiffer", []],
  ["xliffCodeMissing", []],
  ["xliffCodeOrder", []],
  ["targetLanguageUnsaid", []],
];

export const xliffDoctor: FormatDoctor = markupDoctor({
  name: "xliff",
  extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
  vocabulary,
  examinations,
  ...readerFaults(standard, (bytes, context) => {
    for (const _unit of readXliff(bytes, context).units) continue;
  }),
  title: (root) => `XLIFF ${root?.attributes["version"] ?? ""}`.trim(),
  read: (bytes, path) => {
    const { units } = readXliff(bytes, { path, warn: () => undefined });
    for (const _unit of units) continue;
  },
});
