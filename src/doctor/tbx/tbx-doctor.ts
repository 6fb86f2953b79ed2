// The doctor for TBX of versions 2 and 3.

import { readTbx } from "../../formats/tbx/read-tbx.ts";
import type { FormatDoctor } from "../format-doctor.ts";
import { lintDefects, lintKinds } from "../glossary-lints.ts";
import { languageExaminations } from "../markup/language-examinations.ts";
import { innerText, looseElements, type LooseElement } from "../markup/loose-element.ts";
import { markupDoctor, type MarkupExamination } from "../markup/markup-doctor.ts";
import { readerFaults, type FaultCode } from "../markup/reader-faults.ts";
import type { Vocabulary } from "../markup/vocabulary.ts";

const sections = new Set(["langSet", "langSec"]);
const termElements = new Set(["term"]);

const vocabulary: Vocabulary = {
  units: ["termEntry", "conceptEntry"],
  heads: ["martifHeader", "tbxHeader"],
  parents: {
    martif: [],
    tbx: [],
    martifHeader: ["martif"],
    tbxHeader: ["tbx"],
    text: ["martif", "tbx"],
    body: ["text"],
    termEntry: ["body"],
    conceptEntry: ["body"],
    langSet: ["termEntry"],
    langSec: ["conceptEntry"],
  },
  textOnly: new Set(),
  mixed: new Set(),
  placeholder: undefined,
};

function* termsOf(element: LooseElement): Generator<LooseElement, void, undefined> {
  for (const child of looseElements(element))
    if (termElements.has(child.name)) yield child;
    else yield* termsOf(child);
}

function sectionsOf(entry: LooseElement): readonly LooseElement[] {
  return looseElements(entry).filter(({ name }) => sections.has(name));
}

const isEntry = ({ name }: LooseElement): boolean => vocabulary.units.includes(name);

const examinations: readonly MarkupExamination[] = [
  ...languageExaminations,
  {
    kind: { id: "tbx-three", level: "note" },
    of: "open",
    *examine({ name, point }) {
      if (name === "tbx") yield { point };
    },
  },
  {
    kind: { id: "section-language-missing", level: "error" },
    of: "unit",
    *examine(entry) {
      if (!isEntry(entry)) return;
      for (const section of sectionsOf(entry))
        if ((section.attributes["xml:lang"] ?? "") === "")
          yield { point: section.point, data: { element: section.name } };
    },
  },
  {
    kind: { id: "tbx-region", level: "note" },
    of: "unit",
    *examine(entry) {
      for (const { attributes, point } of sectionsOf(entry)) {
        const written = attributes["xml:lang"] ?? "";
        if (/[-_]/u.test(written)) yield { point, data: { written } };
      }
    },
  },
  {
    kind: { id: "entry-empty", level: "warning" },
    of: "unit",
    *examine(entry) {
      if (isEntry(entry) && ![...termsOf(entry)].some((term) => innerText(term).trim() !== ""))
        yield { point: entry.point };
    },
  },
  {
    kind: { id: "term-empty", level: "warning" },
    of: "unit",
    *examine(entry) {
      if (!isEntry(entry)) return;
      const terms = [...termsOf(entry)];
      const filled = terms.filter((term) => innerText(term).trim() !== "");
      if (filled.length === 0) return;
      for (const term of terms) if (!filled.includes(term)) yield { point: term.point };
    },
  },
  {
    kind: { id: "id-twice", level: "error" },
    of: "unit",
    *examine(entry, { ids }) {
      const { id } = entry.attributes;
      if (id === undefined || !isEntry(entry)) return;
      if (ids.has(id)) yield { point: entry.point, data: { id } };
      ids.add(id);
    },
  },
];

/** What the reader checks: the structure, and the dialect that the file names. */
const standard: readonly FaultCode[] = [
  ["tbxElementSkipped", []],
  ["tbxTermMissing", ["entry-empty", "term-empty"]],
  ["tbxLevel", []],
  ["tbxNotInDialect", []],
  ["tbxValue", []],
  ["tbxTypeMissing", []],
  ["tbxSecondTerm", []],
  ["tbxTermNotFirst", []],
  ["tbxSecondDescription", []],
  ["tbxTextContent", []],
  ["tbxParagraphMissing", []],
];

const ofStandard = readerFaults(standard, readTbx);

export const tbxDoctor: FormatDoctor = markupDoctor({
  name: "tbx",
  extensions: [".tbx"],
  vocabulary,
  examinations,
  title: (root) => (root?.name === "martif" ? "TBX 2" : root?.name === "tbx" ? "TBX 3" : "TBX"),
  faultKinds: [...(ofStandard.faultKinds ?? []), ...lintKinds],
  faults: (bytes, path) => {
    const content = [...bytes];
    return [
      ...(ofStandard.faults?.(content, path) ?? []),
      ...lintDefects(() => readTbx(content, { path, warn: () => undefined })).map((defect) => ({
        ...defect,
        told: [],
      })),
    ];
  },
  read: (bytes, path) => {
    readTbx(bytes, { path, warn: () => undefined });
  },
});
