// Units under the file that they come from: XLIFF has a `file` element for each.

import { documentProperty } from "../../model/make-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";

export interface FileOfUnits {
  /** The document that the units name, or empty. */
  readonly original: string;
  readonly units: readonly TranslationUnit[];
}

/** Neighbours of one document together; their order stays. */
export function* filesOf(units: Iterable<TranslationUnit>): Generator<FileOfUnits> {
  let original: string | undefined;
  let together: TranslationUnit[] = [];
  for (const unit of units) {
    const own = unit.props.find((prop) => prop.type === documentProperty)?.value ?? "";
    if (own !== original && together.length > 0) {
      yield { original: original ?? "", units: together };
      together = [];
    }
    original = own;
    together.push(unit);
  }
  if (together.length > 0) yield { original: original ?? "", units: together };
}
