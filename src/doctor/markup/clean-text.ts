// Character data of a damaged file -> the intended text: references resolved, characters that XML cannot hold left out.

import { ALL_ENTITIES } from "@nodable/entities";
import { windowsCharacter } from "../../strings/encoding/windows-1252.ts";
import { predefinedEntities } from "../../xml/predefined-entities.ts";

export interface TextFault {
  readonly id:
    | "control-character"
    | "lone-surrogate"
    | "illegal-reference"
    | "bare-ampersand"
    | "undefined-entity"
    | "entity-not-followed"
    | "windows-character";
  /** In the text given. */
  readonly at: number;
  readonly what: string;
  /** What a character of windows-1252 was read as. */
  readonly character?: string;
}

// Control characters are what these look for.
/* oxlint-disable no-control-regex */
const suspect = /[&\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
// With the u flag a surrogate pair is one code point, so only lone ones match.
const special =
  /&(?:#(\d{1,7});?|#x([\dA-Fa-f]{1,6});?|([\p{L}_][\p{L}\p{N}_.-]{0,63});)?|[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/* oxlint-enable no-control-regex */

/** The entities of a file's own document type. */
export interface FileEntities {
  readonly texts: ReadonlyMap<string, string>;
  /** Every name that is declared, also of what has no plain text. */
  readonly declared: ReadonlySet<string>;
}

/** `entities` are those of the file's own document type. Text without anything special is returned as it is. */
export function cleanMarkup(
  raw: string,
  entities: FileEntities,
  report: (fault: TextFault) => void,
): string {
  if (!suspect.test(raw)) return raw;
  let output = "";
  let copied = 0;
  // The first half of a surrogate pair that a tool wrote as two references: &#55357;&#56832;
  let half: { readonly code: number; readonly end: number; readonly at: number } | undefined;
  const lone = (): void => {
    if (half !== undefined)
      report({ id: "illegal-reference", at: half.at, what: codeName(half.code) });
    half = undefined;
  };
  for (const match of raw.matchAll(special)) {
    const [whole, decimal, hexadecimal, name] = match;
    const at = match.index;
    output += raw.slice(copied, at);
    copied = at + whole.length;
    if (half !== undefined && half.end !== at) lone();
    if (!whole.startsWith("&")) {
      lone();
      const code = whole.charCodeAt(0);
      const id = (code & 0xf800) === 0xd800 ? "lone-surrogate" : "control-character";
      report({ id, at, what: codeName(code) });
    } else if (decimal !== undefined || hexadecimal !== undefined) {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      if (half !== undefined && (code & 0xfc00) === 0xdc00) {
        report({ id: "illegal-reference", at: half.at, what: codeName(half.code) });
        output += String.fromCharCode(half.code, code);
        half = undefined;
        continue;
      }
      lone();
      if ((code & 0xfc00) === 0xd800 && code < 0xffff) half = { code, end: copied, at };
      else if (!isLegal(code)) report({ id: "illegal-reference", at, what: codeName(code) });
      else {
        if (!whole.endsWith(";")) report({ id: "bare-ampersand", at, what: whole });
        const character = windowsCharacter(code);
        if (character !== undefined)
          report({ id: "windows-character", at, what: codeName(code), character });
        output += character ?? String.fromCodePoint(code);
      }
    } else {
      lone();
      output += named(whole, name, at, entities, report);
    }
  }
  lone();
  return output + raw.slice(copied);
}

function named(
  whole: string,
  name: string | undefined,
  at: number,
  entities: FileEntities,
  report: (fault: TextFault) => void,
): string {
  if (name === undefined) {
    report({ id: "bare-ampersand", at, what: whole });
    return whole;
  }
  const known = predefinedEntities.get(name) ?? entities.texts.get(name);
  if (known !== undefined) return known;
  // Every reader follows it; glosa follows plain text alone, and would write the reference as text.
  if (entities.declared.has(name)) {
    report({ id: "entity-not-followed", at, what: whole });
    return whole;
  }
  // &nbsp; comes from HTML: XML readers do not know it, but its meaning is certain.
  const html = Object.hasOwn(ALL_ENTITIES, name) ? ALL_ENTITIES[name] : undefined;
  report({ id: "undefined-entity", at, what: whole });
  return html ?? whole;
}

function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (
    code < 0xd800 || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
  );
}
