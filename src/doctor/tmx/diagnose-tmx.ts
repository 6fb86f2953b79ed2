// One pass over a TMX file: what is wrong with it, what it holds, what a fixed copy would lack.

import type { DefectKind, Loss, ReportDefect } from "../defect.ts";
import { maximumLosses } from "../format-doctor.ts";
import { isElement, type LooseElement } from "../markup/loose-element.ts";
import type { RepairedPart } from "../markup/repair-markup.ts";
import { headerExaminations } from "./header-examinations.ts";
import { mendUnit } from "./mend-unit.ts";
import type { TmxExamination } from "./tmx-examination.ts";
import { TmxCensus, type TmxFacts } from "./tmx-facts.ts";
import { unitExaminations } from "./unit-examinations.ts";

/** Defects of the root element and of the file as a whole. */
const fileKinds: readonly DefectKind[] = [
  { id: "version", level: "error" },
  { id: "root-attribute", level: "error" },
  { id: "header-missing", level: "error" },
  { id: "no-units", level: "note" },
];

export const tmxExaminations: readonly TmxExamination[] = [
  ...headerExaminations,
  ...unitExaminations,
];

export const tmxKinds: readonly DefectKind[] = [
  ...fileKinds,
  ...tmxExaminations.map(({ kind }) => kind),
];

export interface TmxDiagnosis {
  /** Units in the file, whole or not. */
  readonly units: number;
  /** How many of those the fixed copy has, even if split into several units. */
  readonly saved: number;
  readonly version: string;
  readonly header: LooseElement | undefined;
  /** Of the fixed copy. */
  readonly census: TmxCensus;
  readonly losses: readonly Loss[];
}

export function diagnoseTmx(parts: Iterable<RepairedPart>, report: ReportDefect): TmxDiagnosis {
  const census = new TmxCensus();
  const losses: Loss[] = [];
  let version = "";
  let sourceLanguage = "";
  let header: LooseElement | undefined;
  let units = 0;
  let saved = 0;
  let rooted = false;
  for (const part of parts) {
    if (part.kind === "open" && part.element.name === "tmx" && !rooted) {
      rooted = true;
      version = examineRoot(part.element, report);
    }
    if (part.kind !== "whole") continue;
    const { element } = part;
    if (element.name === "header") {
      if (header !== undefined) continue;
      header = element;
      sourceLanguage = element.attributes["srclang"]?.trim() ?? "";
      run(headerExaminations, element, { version, sourceLanguage }, report);
    } else {
      units += 1;
      run(unitExaminations, element, { version, sourceLanguage }, report);
      const mended = mendUnit(element);
      if (mended.units.length > 0) saved += 1;
      if (losses.length < maximumLosses) losses.push(...mended.losses);
      for (const unit of mended.units) census.add(unit);
    }
  }
  if (rooted && header === undefined) report("header-missing", { line: 1, column: 1 });
  if (rooted && units === 0) report("no-units", undefined);
  return { units, saved, version, header, census, losses };
}

function examineRoot({ attributes, point }: LooseElement, report: ReportDefect): string {
  const version = attributes["version"]?.trim() ?? "";
  if (!["1.1", "1.2", "1.3", "1.4"].includes(version)) report("version", point, { version });
  for (const attribute of Object.keys(attributes))
    if (attribute !== "version") report("root-attribute", point, { attribute });
  return version;
}

function run(
  examinations: readonly TmxExamination[],
  element: LooseElement,
  facts: TmxFacts,
  report: ReportDefect,
): void {
  const all: LooseElement[] = [];
  gather(element, all);
  const variants = all.filter(({ name }) => name === "tuv");
  const segments = all.filter(({ name }) => name === "seg");
  const examined = { element, all, variants, segments };
  for (const examination of examinations)
    for (const { point, data } of examination.examine(examined, facts))
      report(examination.kind.id, point, data);
}

function gather(element: LooseElement, all: LooseElement[]): void {
  all.push(element);
  for (const child of element.children) if (isElement(child)) gather(child, all);
}
