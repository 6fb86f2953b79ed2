// A unit as read from an XLIFF file, with the places where an edit of it would be written.

import type { TranslationUnit, UnitState } from "../../model/unit.ts";
import type { PlacedElement } from "../../xml/placed-tree.ts";
import type { PlacedSegment } from "./placed-segment.ts";

/** Where the state of a unit stands, and how its tool writes it. */
export interface StatePlace {
  readonly element: PlacedElement;
  /** As written, with the prefix. */
  readonly attribute: string;
  readonly write: (state: UnitState) => string;
  /** An attribute that says more of the state that was, and goes with it. */
  readonly more?: string;
}

export interface PlacedUnit {
  readonly unit: TranslationUnit;
  readonly source: PlacedSegment;
  readonly target: PlacedSegment | undefined;
  /** The element whose content is the target: `target`, or a `mrk` in it. */
  readonly targetElement: PlacedElement | undefined;
  /** The `target` around segments of 1.2 that are marked in it. */
  readonly outerTarget: PlacedElement | undefined;
  /** The element that a new `target` follows. */
  readonly before: PlacedElement;
  /** Of a segment that is marked inside `source` and `target` (XLIFF 1.2 `mrk mtype="seg"`). */
  readonly mid: string | undefined;
  /** `undefined` where it would stand on a `target` that is not there. */
  readonly state: StatePlace | undefined;
}

/** What the readers of both versions need to know of the file. */
export interface DocumentText {
  readonly text: string;
  readonly path: string;
  /** The place of an offset. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
}
