// Damage done to a file: single edits that fast-check can choose and take away again.

import fc from "fast-check";

/** A place in a file, 0..1. */
type Fraction = number;

export type Edit =
  | { readonly kind: "flip"; readonly at: Fraction; readonly bit: number }
  | { readonly kind: "set"; readonly at: Fraction; readonly byte: number }
  | { readonly kind: "cut"; readonly at: Fraction }
  | { readonly kind: "drop"; readonly at: Fraction; readonly length: number }
  | {
      readonly kind: "copy";
      readonly from: Fraction;
      readonly length: number;
      readonly to: Fraction;
    }
  | {
      readonly kind: "splice";
      readonly file: number;
      readonly from: Fraction;
      readonly length: number;
      readonly to: Fraction;
    }
  | {
      readonly kind: "line";
      readonly from: Fraction;
      readonly to: Fraction;
      readonly keep: boolean;
    }
  | {
      readonly kind: "insert";
      readonly at: Fraction;
      readonly token: string;
      readonly times: number;
    }
  | { readonly kind: "encode"; readonly encoding: Encoding; readonly mark: boolean };

const encodings = ["utf-8", "utf-16le", "utf-16be", "latin1"] as const;
type Encoding = (typeof encodings)[number];

// What means something to one format or another.
const tokens: readonly string[] = [
  ...words(
    "< > & \" ' / \\ = ; : , % # * _ ` ~ [ ] ( ) { } | ! ? - + @ $ ^ ñ 😀 \u200B \u2028 \uFEFF",
  ),
  ...["\t", "\n", "\r", "\r\n", " ", "\0", "\u0001", "\u00A0", "<!-- glosa-ignore x: y -->"],
  ...words("&amp; &amp;amp; &#0; &#xD800; &nbsp; &nada; ]]> <![CDATA[ <!-- --> {/*MDX*/}"),
  ...[
    "<?xml version='1.1'?>",
    "<!DOCTYPE a [<!ENTITY e 'x'>]>",
    "<tuv xml:lang='es'>",
    "xmlns:a='b'",
  ],
  ...words("</seg> <seg> <tu> </bpt> <ept> <ph/> <sub> <hi> <constructor/> xml:lang='es_PE'"),
  ...[
    "<bpt i='1'>",
    "<__proto__ a='1'>",
    ">    ",
    "\t- ",
    "1. ",
    'msgid ""',
    'msgstr[0] "a"',
    "#~ ",
  ],
  ...words(
    "``` ~~~ --- === *** [^1]: ![a](b) https://a.pe/?b&amp;c www.a.pe <b> <script> <br/> <pre>",
  ),
  ...[
    "00:00:01,000 --> 00:00:02,000",
    "WEBVTT",
    "NOTE",
    '""',
    "=CMD()",
    "{{a}}",
    '"a": ',
    "\\u00e",
  ],
  ...words("__proto__ constructor toString 9999999999999999999 -1 1e999 NaN x-state es_PE *all*"),
  ...words("20240101T101010Z %20240101~101010 \\n \\ud800 key_one key_other"),
];

function words(list: string): string[] {
  return list.split(" ");
}

/** Unbiased: fast-check likes the ends of a range, where little happens. */
const fraction = fc.noBias(fc.nat(999_999)).map((number) => number / 1e6);
const length = fc.oneof(fc.nat(8), fc.nat(200));

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("flip"), at: fraction, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant("set"), at: fraction, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant("cut"), at: fraction }),
  fc.record({ kind: fc.constant("drop"), at: fraction, length }),
  fc.record({ kind: fc.constant("copy"), from: fraction, length, to: fraction }),
  fc.record({
    kind: fc.constant("splice"),
    file: fc.nat(9999),
    from: fraction,
    length,
    to: fraction,
  }),
  fc.record({ kind: fc.constant("line"), from: fraction, to: fraction, keep: fc.boolean() }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("insert"),
      at: fraction,
      token: fc.constantFrom(...tokens),
      times: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.constantFrom(2, 3, 60, 1000)),
    }),
  },
  fc.record({
    kind: fc.constant("encode"),
    encoding: fc.constantFrom(...encodings),
    mark: fc.boolean(),
  }),
);

/** Nothing but tokens and words: a file that never was one. */
export const tokenSoup: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(...tokens, "La vacancia ", "rondas campesinas", "en", "es", "\n", "\n\n"),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

export function applyEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  others: readonly Uint8Array[],
): Uint8Array {
  return edits.reduce((edited, each) => applyEdit(edited, each, others), bytes);
}

function applyEdit(bytes: Uint8Array, edit: Edit, others: readonly Uint8Array[]): Uint8Array {
  const place = (at: Fraction): number => Math.floor(at * bytes.length);
  switch (edit.kind) {
    case "flip":
    case "set": {
      const changed = bytes.slice();
      const at = place(edit.at);
      if (at < bytes.length)
        changed[at] = edit.kind === "set" ? edit.byte : (bytes[at] ?? 0) ^ (1 << edit.bit);
      return changed;
    }
    case "cut":
      return bytes.subarray(0, place(edit.at));
    case "drop":
      return replaced(bytes, place(edit.at), edit.length, new Uint8Array());
    case "copy": {
      const from = place(edit.from);
      return replaced(bytes, place(edit.to), 0, bytes.subarray(from, from + edit.length));
    }
    case "splice": {
      const other = others[edit.file % Math.max(1, others.length)] ?? bytes;
      const from = Math.floor(edit.from * other.length);
      return replaced(bytes, place(edit.to), 0, other.subarray(from, from + edit.length));
    }
    case "line":
      return moveLine(bytes, place(edit.from), place(edit.to), edit.keep);
    case "insert":
      return replaced(
        bytes,
        place(edit.at),
        0,
        new TextEncoder().encode(edit.token.repeat(edit.times)),
      );
    default:
      return encode(new TextDecoder().decode(bytes), edit.encoding, edit.mark);
  }
}

function replaced(bytes: Uint8Array, at: number, dropped: number, added: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, at + dropped));
  const result = new Uint8Array(at + added.length + rest.length);
  result.set(bytes.subarray(0, at));
  result.set(added, at);
  result.set(rest, at + added.length);
  return result;
}

function moveLine(bytes: Uint8Array, from: number, to: number, keep: boolean): Uint8Array {
  const start = bytes.lastIndexOf(0x0a, from) + 1;
  const next = bytes.indexOf(0x0a, from);
  const end = next < 0 ? bytes.length : next + 1;
  if (end <= start) return bytes;
  const line = bytes.subarray(start, end);
  const target = bytes.lastIndexOf(0x0a, to) + 1;
  const added = replaced(bytes, target, 0, line);
  return keep
    ? added
    : replaced(added, start + (target <= start ? line.length : 0), line.length, new Uint8Array());
}

function encode(text: string, encoding: Encoding, mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "latin1") return Uint8Array.from(text, (character) => character.charCodeAt(0));
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
