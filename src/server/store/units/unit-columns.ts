// A unit as the columns of its row.

import { createHash } from "node:crypto";
import { unitIdentity } from "../../../memory/edit/unit-identity.ts";
import { regionPoints } from "../../../memory/index/region-points.ts";
import { recordOf } from "../../../memory/index/unit-record.ts";
import type { Side } from "../../../memory/memory-store.ts";
import { InputError } from "../../../model/errors.ts";
import type { LanguageTag } from "../../../model/language.ts";
import type { UnitContent } from "../../../model/store/stored-unit.ts";
import { isDraft } from "../../../model/unit.ts";
import { restOf } from "./unit-content.ts";
import {
  elementKinds,
  signatureNumber,
  textElements,
  type TextElement,
  type TextElements,
} from "./unit-elements.ts";

/** What a memory says about the units in it. */
export interface ColumnRequest {
  readonly languages: Readonly<Record<Side, LanguageTag>>;
  /** Words of which pairs are elements. */
  readonly frequent: Readonly<Record<Side, ReadonlySet<number>>>;
}

export interface UnitColumns {
  readonly identity: string;
  readonly source: string;
  readonly target: string;
  /** `null`: the unit is kept and not found, as a draft or without a translation. */
  readonly source_elements: readonly number[] | null;
  readonly target_elements: readonly number[] | null;
  readonly source_words: number;
  readonly target_words: number;
  readonly source_signature: string;
  readonly target_signature: string;
  readonly source_points: number;
  readonly target_points: number;
  /** JSON. */
  readonly rest: string;
}

export interface ColumnedUnit {
  readonly columns: UnitColumns;
  /** What is counted of it; empty for one that is not found. */
  readonly counted: readonly CountedElement[];
}

export interface CountedElement {
  readonly kind: number;
  readonly hash: number;
  readonly second: number;
}

// NUL is in no column of text; half a pair of surrogates is no character.
const unwritable = /\p{Surrogate}/u;

/** Throws `InputError` `unitUnwritable` for a text that a database cannot hold. */
export function columnsOf(unit: UnitContent, request: ColumnRequest): ColumnedUnit {
  const record = recordOf({ ...unit, location: undefined });
  const rest = restOf(unit);
  if (isUnwritable(record.source) || isUnwritable(record.target) || isBroken(rest))
    throw new InputError("unitUnwritable", { data: { text: record.source.slice(0, 60) } });
  const isFound =
    !isDraft({ ...unit, location: undefined }) && record.source !== "" && record.target !== "";
  const source = textElements(record.source, request.frequent.source);
  const target = textElements(record.target, request.frequent.target);
  const region = regionPoints(record, request.languages);
  const [sourceCodes, targetCodes] = record.codes;
  const columns: UnitColumns = {
    identity: storedIdentity(unit),
    source: record.source,
    target: record.target,
    source_elements: isFound ? hashesOf(source) : null,
    target_elements: isFound ? hashesOf(target) : null,
    source_words: source.words.count,
    target_words: target.words.count,
    source_signature: signatureNumber(source.words),
    target_signature: signatureNumber(target.words),
    source_points: region + (sourceCodes > 0 ? 1 : 0),
    target_points: region + (targetCodes > 0 ? 1 : 0),
    rest,
  };
  const counted = isFound ? [...countedOf("source", source), ...countedOf("target", target)] : [];
  return { columns, counted };
}

/** Same languages and same texts, codes included: 128 bits of a hash, as a UUID. */
export function storedIdentity(unit: UnitContent): string {
  const identity = unitIdentity({ ...unit, location: undefined });
  const digest = createHash("sha256").update(identity).digest("hex");
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-${digest.slice(12, 16)}-${digest.slice(16, 20)}-${digest.slice(20, 32)}`;
}

function isUnwritable(text: string): boolean {
  return text.includes("\0") || unwritable.test(text);
}

// What JSON writes of NUL and of lone surrogates; a backslash before makes it text.
function isBroken(json: string): boolean {
  return /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/u.test(json);
}

function hashesOf({ elements }: TextElements): readonly number[] {
  return [...new Set(elements.map(({ hash }) => hash))];
}

function countedOf(side: Side, { elements }: TextElements): readonly CountedElement[] {
  return elements.map(({ shape, hash, second }: TextElement) => ({
    kind: elementKinds[side][shape],
    hash,
    second,
  }));
}
