// A unit as the store keeps it: its texts in columns, everything else about it as JSON. Nothing but its place in a file
// is lost.

import type { Segment } from "../../../model/segment.ts";
import type { UnitContent } from "../../../model/store/stored-unit.ts";
import type { Variant, VariantInfo } from "../../../model/unit.ts";

/** What the texts do not say. Whatever is as it mostly is, is left out. */
export interface UnitRest {
  readonly id?: string;
  readonly languages: readonly [source: string, target: string | null];
  readonly state?: UnitContent["state"];
  readonly notes?: UnitContent["notes"];
  readonly props?: UnitContent["props"];
  readonly attributes?: UnitContent["attributes"];
  /** If it is more than the text; `null` for a target that there is not. */
  readonly source?: Segment;
  readonly target?: Segment | null;
  /** True for an empty source that its file has all the same. */
  readonly hasSource?: boolean;
  readonly sourceInfo?: InfoRest;
  readonly targetInfo?: InfoRest;
  readonly others?: readonly (InfoRest & Pick<Variant, "language" | "segment">)[];
  readonly matches?: UnitContent["matches"];
  readonly terms?: UnitContent["terms"];
}

type InfoRest = Partial<Pick<VariantInfo, "attributes" | "notes" | "props">>;

/** JSON. */
export function restOf(unit: UnitContent): string {
  const { source, target, sourceInfo, targetInfo, id, state, notes, props, attributes } = unit;
  const { others, matches, terms } = unit;
  const rest: UnitRest = {
    ...(id !== "" && { id }),
    languages: [sourceInfo.language, targetInfo?.language ?? null],
    ...(state !== undefined && { state }),
    ...(notes.length > 0 && { notes }),
    ...(props.length > 0 && { props }),
    ...(hasKeys(attributes) && { attributes }),
    ...(!isText(source) && { source }),
    ...((target === undefined || !isText(target)) && { target: target ?? null }),
    ...(source.length === 0 && sourceInfo.contentLocation !== undefined && { hasSource: true }),
    ...withInfo("sourceInfo", sourceInfo),
    ...(targetInfo !== undefined && withInfo("targetInfo", targetInfo)),
    ...(others.length > 0 && {
      others: others.map((other) => ({
        language: other.language,
        segment: other.segment,
        ...infoRest(other),
      })),
    }),
    ...(matches !== undefined && { matches }),
    ...(terms !== undefined && { terms }),
  };
  return JSON.stringify(rest);
}

/** The unit again. `rest`: what `restOf` gave, parsed. */
export function contentOfRow(source: string, target: string, rest: UnitRest): UnitContent {
  const [sourceLanguage, targetLanguage] = rest.languages;
  return {
    id: rest.id ?? "",
    source: rest.source ?? [source],
    target: rest.target === null ? undefined : (rest.target ?? [target]),
    state: rest.state,
    notes: rest.notes ?? [],
    props: rest.props ?? [],
    attributes: rest.attributes ?? {},
    sourceInfo: {
      ...infoOf(sourceLanguage, rest.sourceInfo),
      // Its place says that it is written, and no more.
      ...(rest.hasSource === true && { contentLocation: { path: "", line: 0, column: 0 } }),
    },
    targetInfo: targetLanguage === null ? undefined : infoOf(targetLanguage, rest.targetInfo),
    others: (rest.others ?? []).map((other) => ({
      ...infoOf(other.language, other),
      segment: other.segment,
    })),
    ...(rest.matches !== undefined && { matches: rest.matches }),
    ...(rest.terms !== undefined && { terms: rest.terms }),
  };
}

/** Without places in a file. */
export function withoutPlaces(unit: UnitContent): UnitContent {
  return contentOfRow(textIn(unit.source), textIn(unit.target ?? []), JSON.parse(restOf(unit)));
}

function textIn(segment: Segment): string {
  return typeof segment[0] === "string" ? segment[0] : "";
}

function isText(segment: Segment): boolean {
  return segment.length === 1 && typeof segment[0] === "string";
}

function hasKeys(record: Readonly<Record<string, string>>): boolean {
  for (const _ in record) return true;
  return false;
}

function infoRest({ attributes, notes, props }: VariantInfo): InfoRest {
  return {
    ...(hasKeys(attributes) && { attributes }),
    ...(notes.length > 0 && { notes }),
    ...(props.length > 0 && { props }),
  };
}

function withInfo(
  name: "sourceInfo" | "targetInfo",
  info: VariantInfo,
): Partial<Pick<UnitRest, typeof name>> {
  const rest = infoRest(info);
  return Object.keys(rest).length === 0 ? {} : { [name]: rest };
}

function infoOf(language: string, rest: InfoRest = {}): VariantInfo {
  const { attributes = {}, notes = [], props = [] } = rest;
  return { language, attributes, notes, props };
}
