// What of a string of software is for the program: its placeholders and tags, its character references.

import type { Range } from "../model/location.ts";
import { findCharacterReferences } from "../strings/character-references.ts";
import { findPlaceholders } from "./placeholders.ts";

/** In order, without overlap. */
export function programParts(text: string): readonly Range[] {
  const placeholders = findPlaceholders(text).map(({ range }) => range);
  const references = findCharacterReferences(text).filter(
    ({ start }) => !placeholders.some((range) => start >= range.start && start < range.end),
  );
  if (references.length === 0) return placeholders;
  return [...placeholders, ...references].toSorted((left, right) => left.start - right.start);
}
