// Units that any tool takes: one text per language, two languages, one pair throughout.

import { languageServes, type LanguageTag } from "../../model/language.ts";
import { plainText, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";

export interface ToolNeeds {
  /** Of the project: units in these languages are written as `writtenSource` and `writtenTarget`. */
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly writtenSource: LanguageTag;
  readonly writtenTarget: LanguageTag;
  /** Characters. */
  readonly longestSegment?: number;
  readonly textOnly?: boolean;
  readonly warn: (code: string, data: Readonly<Record<string, string | number>>) => void;
}

/**
 * A second text in the target language becomes a unit of its own: some tools keep the first, some the last.
 * Texts in a third language and units without a side are left out with a warning.
 */
export function* unitsForTool(
  units: Iterable<TranslationUnit>,
  needs: ToolNeeds,
): Generator<TranslationUnit> {
  for (const unit of units) {
    const { source, target, targetInfo } = unit;
    const text = plainText(source);
    if (
      text === "" ||
      target === undefined ||
      targetInfo === undefined ||
      plainText(target) === ""
    ) {
      needs.warn("unitWithoutSide", { id: unit.id === "" ? text.slice(0, 60) : unit.id });
      continue;
    }
    const pair = fitted({ ...unit, others: [] }, needs);
    yield pair;
    for (const { segment, ...info } of unit.others) {
      if (!languageServes(info.language, needs.target)) {
        needs.warn("variantNotCarried", { language: info.language, text: text.slice(0, 60) });
        continue;
      }
      yield fitted({ ...unit, id: "", others: [], target: segment, targetInfo: info }, needs);
    }
  }
}

function fitted(unit: TranslationUnit, needs: ToolNeeds): TranslationUnit {
  const { sourceInfo, targetInfo } = unit;
  const source = fittedSegment(unit.source, needs);
  const target = fittedSegment(unit.target ?? [], needs);
  const language = (tag: LanguageTag): LanguageTag => {
    if (languageServes(tag, needs.source)) return needs.writtenSource;
    return languageServes(tag, needs.target) ? needs.writtenTarget : tag;
  };
  return {
    ...unit,
    source,
    target,
    sourceInfo: { ...sourceInfo, language: language(sourceInfo.language) },
    targetInfo:
      targetInfo === undefined
        ? undefined
        : { ...targetInfo, language: language(targetInfo.language) },
  };
}

function fittedSegment(segment: Segment, needs: ToolNeeds): Segment {
  const text = plainText(segment);
  const { longestSegment: limit, warn } = needs;
  if (limit !== undefined && text.length > limit)
    warn("segmentTooLong", { limit, text: text.slice(0, 60) });
  if (needs.textOnly !== true || segment.every((part) => typeof part === "string")) return segment;
  warn("codesNotCarried", { text: text.slice(0, 60) });
  return [text];
}
