// The shape of an examination: it reports findings with their places; the sentence is made from the kind.

import type { MessageData } from "../../model/finding.ts";
import type { DefectKind, Point } from "../defect.ts";
import type { LooseElement } from "../markup/loose-element.ts";
import type { TmxFacts } from "./tmx-facts.ts";

export interface Found {
  readonly point: Point;
  readonly data?: MessageData;
}

/** A `tu` or the header, with what several examinations need gathered once. */
export interface ExaminedTmx {
  readonly element: LooseElement;
  /** The element and all its descendants, in file order. */
  readonly all: readonly LooseElement[];
  readonly variants: readonly LooseElement[];
  readonly segments: readonly LooseElement[];
}

/** Looks at one `tu`, or at the header. */
export interface TmxExamination {
  readonly kind: DefectKind;
  readonly of: "unit" | "header";
  examine(examined: ExaminedTmx, facts: TmxFacts): Iterable<Found>;
}
