// XML documents of every kind for property tests: whole ones, and ones with something wrong.

import fc from "fast-check";

/** Left whole by every edit: what stands in a document type is not checked by either reader. */
export const doctype =
  '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!-- > ]> -->\n<!ENTITY ongd "ONG de desarrollo">]>';
const space = fc.constantFrom("", "", " ", "\n", "\r\n", "\r", "\t  ");
const gap = fc.constantFrom(" ", "\n", "\r\n", "  \t");
const name = fc.constantFrom(
  "tu",
  "tuv",
  "seg",
  "xml:lang",
  "a-b.c",
  "ñandú",
  "_",
  "constructor",
  "𐐀x",
);
const reference = fc.constantFrom(
  "&amp;",
  "&lt;",
  "&gt;",
  "&quot;",
  "&apos;",
  "&#241;",
  "&#xF1;",
  "&#x1F600;",
  "&#10;",
  "&ongd;",
);
const words = fc.constantFrom(
  "La vacancia",
  "Perú",
  "ronda campesina",
  "«sí»",
  "😀",
  "\r",
  "\n",
  "]",
  " > ",
  "'",
  "]]",
  "x".repeat(40),
);
const value = fc
  .array(fc.oneof(words, reference, fc.constantFrom("\t", "%", "/", "=")), { maxLength: 4 })
  .map((parts) => parts.join(""));
const attribute = fc
  .tuple(gap, name, space, space, fc.constantFrom('"', "'"), value)
  .map(
    ([before, key, left, right, mark, text]) =>
      [key, `${before}${key}${left}=${right}${mark}${text.replaceAll(mark, "")}${mark}`] as const,
  );
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key })
  .map((list) => list.map(([, text]) => text).join(""));
const text = fc
  .array(fc.oneof(words, reference), { maxLength: 5 })
  .map((parts) => parts.join("").replaceAll("]]>", ""));
const aside = fc.constantFrom(
  "<!-- nota -->",
  "<!---->",
  "<!-- a - b > < & ' -->",
  "<?pi?>",
  "<?pi a ? b > ??>",
  "<?xml-stylesheet href='a'?>",
);
const section = fc.constantFrom(
  "<![CDATA[]]>",
  "<![CDATA[<b>&amp;]]]>",
  "<![CDATA[a\r\nb]]]]>",
  "<![CDATA[ ]] ]>]]>",
);

const { root } = fc.letrec<{ root: string; element: string; content: string }>((tie) => ({
  root: fc
    .tuple(attributes, fc.array(tie("content"), { minLength: 2, maxLength: 5 }))
    .map(([list, content]) => `<tmx${list}>${content.join("")}</tmx>`),
  content: fc
    .array(
      fc.oneof({ depthSize: "small", withCrossShrink: true }, text, aside, section, tie("element")),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
  element: fc
    .tuple(name, attributes, space, fc.option(tie("content"), { nil: undefined }))
    .map(([tag, list, end, content]) =>
      content === undefined
        ? `<${tag}${list}${end}/>`
        : `<${tag}${list}${end}>${content}</${tag}${end}>`,
    ),
}));

const declaration = fc.constantFrom(
  "",
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding=\'UTF-8\' standalone = "yes" ?>\r\n',
);
const misc = fc.array(fc.oneof(space, aside), { maxLength: 2 }).map((parts) => parts.join(""));

interface Document {
  readonly text: string;
  /** Where the root element starts. */
  readonly root: number;
}

const wholeDocument: fc.Arbitrary<Document> = fc
  .tuple(declaration, misc, misc, root, misc)
  .map(([start, before, between, root, after]) => {
    const prolog = `${start}${before}${doctype}${between}`;
    return { text: `${prolog}${root}${after}`, root: prolog.length };
  });

export const xmlDocument: fc.Arbitrary<string> = wholeDocument.map((document) => document.text);

const mischief = fc.constantFrom(
  "<",
  ">",
  "&",
  "]]>",
  "'",
  '"',
  "/",
  "=",
  " ",
  "\n",
  "-",
  "?",
  "!",
  ";",
  "#",
  "\u0001",
  "\uFFFE",
  "&x",
  "&;",
  "& ",
  "&#0;",
  "&#xD800;",
  "&#x;",
  "&nada;",
  "&1;",
  "</",
  "</>",
  "</tu>",
  "<tu>",
  "<1>",
  "<!",
  "<!-",
  "<!-- -- -->",
  "<?",
  "<?>",
  "<?XML ?>",
  '<?xml version="1.0"?>',
  "<!DOCTYPE a>",
  "<![CDATA[",
  "<!ELEMENT a>",
  "texto",
  "a=",
  'a="1"',
  "<a b>",
  "<a b c='1'/>",
  "<a b='1'c='2'/>",
  "<a b='1' b='2'/>",
  "<a b=1/>",
  "<a/ >",
  "<a b='<'/>",
);

// Unbiased: fast-check likes the ends of a range, where little happens.
const fraction = fc.noBias(fc.nat(999_999)).map((number) => number / 1e6);

/** A document with a few edits, most of which break it; most of them in the root element. */
export const brokenDocument: fc.Arbitrary<string> = fc
  .tuple(
    wholeDocument,
    fc.array(fc.tuple(fraction, fc.boolean(), fc.nat(12), fc.oneof(mischief, fc.constant(""))), {
      minLength: 1,
      maxLength: 2,
    }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fraction }),
  )
  .map(([document, edits, length]) => {
    let { text } = document;
    for (const [place, inRoot, dropped, added] of edits) {
      const from = inRoot ? document.root : 0;
      const at = from + Math.floor(place * Math.max(0, text.length - from));
      text = text.slice(0, at) + added + text.slice(at + (added === "" ? dropped : 0));
    }
    return text.slice(0, Math.ceil(length * text.length));
  });

/** The text in pieces, cut at places between 0 and 1. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const ends = places.map((place) => Math.floor(place * text.length)).sort((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

export const cuts: fc.Arbitrary<number[]> = fc.array(fraction, {
  maxLength: 6,
});
