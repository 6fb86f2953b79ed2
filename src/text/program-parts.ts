// The parts of a software string that are for the program: placeholders and tags, character references, code.

import type { Range } from "../model/location.ts";
import { findCharacterReferences } from "../strings/character-references.ts";
import { codeParts, inOrder } from "./code-parts.ts";
import { icuSyntax } from "./icu-message.ts";
import { findPlaceholders } from "./placeholders.ts";

/** In order, without overlaps. */
export function programParts(text: string): readonly Range[] {
  const placeholders = findPlaceholders(text).map(({ range }) => range);
  const references = findCharacterReferences(text);
  const codes = codeParts(text);
  const syntax = icuSyntax(text);
  if (references.length === 0 && codes.length === 0 && syntax.length === 0) return placeholders;
  return inOrder([...placeholders, ...references, ...codes, ...syntax]);
}
