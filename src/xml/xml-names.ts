// Names in XML 1.0 (fifth edition, productions 4 and 4a), with one string for each name of a file.

const startAscii = asciiTable(/[A-Za-z_:]/u);
const furtherAscii = asciiTable(/[A-Za-z_:\d.-]/u);
// What may start a name beyond ASCII, then what else it may contain. Above U+FFFF: planes 1 to 14, by their surrogates.
/* oxlint-disable no-misleading-character-class */
const startBeyond =
  /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uDB7F\uF900-\uFDCF\uFDF0-\uFFFD]/;
const furtherBeyond = /[\u00B7\u0300-\u036F\u203F\u2040\uDC00-\uDFFF]/;

function asciiTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

/** Whether a UTF-16 code unit may start a name; for a surrogate pair, the first unit. */
export function startsName(code: number): boolean {
  if (code < 128) return startAscii[code] === 1;
  return startBeyond.test(String.fromCharCode(code));
}

function continuesName(code: number): boolean {
  if (Number.isNaN(code)) return false;
  const character = String.fromCharCode(code);
  return startBeyond.test(character) || furtherBeyond.test(character);
}

/** The offset after the name at `start`: `start` if there is none, the text's length if the name may go on. */
export function nameEnd(text: string, start: number): number {
  if (!startsName(text.charCodeAt(start))) return start;
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    // Past the end of the text it is NaN.
    if (code < 128 ? furtherAscii[code] === 0 : !continuesName(code)) return at;
  }
}

const slots = 512;
/** Slots tried for one name. */
const probes = 4;

/** A file repeats a handful of names thousands of times: each becomes a string only once. */
export class NameTable {
  readonly #names: string[] = Array.from({ length: slots + probes }, () => "");

  nameAt(text: string, start: number, end: number): string {
    const length = end - start;
    const middle = text.charCodeAt(start + (length >> 1));
    const first = (text.charCodeAt(start) * 31 + middle * 7 + length * 3) & (slots - 1);
    for (let slot = first; slot < first + probes; slot += 1) {
      const known = this.#names[slot] ?? "";
      if (known.length === length && isAt(text, start, known)) return known;
      if (known === "") return (this.#names[slot] = detached(text.slice(start, end)));
    }
    return (this.#names[first] = detached(text.slice(start, end)));
  }
}

/** A copy of the string, so that the longer one it is a slice of can be freed. */
export function detached(text: string): string {
  // A string that becomes a property key is copied.
  return Object.keys({ [text]: true })[0] ?? "";
}

// Faster than a call of `startsWith` for a few characters.
function isAt(text: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at += 1)
    if (name.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
