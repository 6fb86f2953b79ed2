// Markdown whose words are known: each piece comes with what a reader sees of it.

import * as fc from "fast-check";

export interface Written {
  readonly source: string;
  readonly text: string;
}

const word = fc
  .constantFrom(
    "vacancia",
    "Perú",
    "rondas",
    "años",
    "the",
    "bench",
    "ÑANDÚ",
    "José",
    "¿qué?",
    "fin.",
  )
  .map((text): Written => ({ source: text, text }));

const reference = fc.constantFrom<Written>(
  { source: "a&nbsp;b", text: "a\u00A0b" },
  { source: "&amp;", text: "&" },
  { source: "x&AMP;y", text: "x&y" },
  { source: "&#8220;cita&#8221;", text: "“cita”" },
  { source: "caf&eacute;", text: "café" },
  { source: "&#x1F600;", text: "😀" },
  { source: "&NotEqualTilde;", text: "≂̸" },
  { source: "&fjlig;ord", text: "fjord" },
  { source: "&amp;amp;", text: "&amp;" },
  { source: "&bogus;", text: "&bogus;" },
  { source: "&Amp; &ampx; R&D", text: "&Amp; &ampx; R&D" },
);
const escape = fc.constantFrom<Written>(
  { source: "2\\*3", text: "2*3" },
  { source: "\\[nota\\]", text: "[nota]" },
  { source: "C:\\\\casa", text: "C:\\casa" },
  { source: "\\&amp;", text: "&amp;" },
  { source: "\\a", text: "\\a" },
  { source: "n.º\\_1", text: "n.º_1" },
);
const opaque = fc.constantFrom<Written>(
  { source: "`vacar()`", text: "vacar()" },
  { source: "`` a`b ``", text: "a`b" },
  { source: "`&amp;`", text: "&amp;" },
  { source: "<https://example.org/a_b>", text: "https://example.org/a_b" },
  { source: "(www.example.org) y", text: "(www.example.org) y" },
  { source: "_vacancia@example.org_", text: "vacancia@example.org" },
);
const hidden = fc.constantFrom<Written>(
  { source: "ley<!-- glosa-ignore -->", text: "ley" },
  { source: "ley{/* glosa-ignore */}", text: "ley" },
  { source: "<b>ley</b>", text: "ley" },
  { source: "uno<br>dos", text: "uno dos" },
);

const plain = fc.oneof({ weight: 4, arbitrary: word }, reference, escape, opaque, hidden);

function joined(parts: readonly Written[], separator: string): Written {
  return {
    source: parts.map((part) => part.source).join(separator),
    text: parts.map((part) => part.text).join(" "),
  };
}

const phrase = fc.array(plain, { minLength: 1, maxLength: 4 }).map((parts) => joined(parts, " "));
const wrapped = (open: string, close: string): fc.Arbitrary<Written> =>
  phrase.map(({ source, text }) => ({
    source: `${open}x ${source} x${close}`,
    text: `x ${text} x`,
  }));
const linked = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((parts) => joined(parts, " "))
  .map(({ source, text }) => ({ source: `[${source}](https://example.org/a "título")`, text }));

const inline = fc.oneof(
  { weight: 3, arbitrary: plain },
  wrapped("*", "*"),
  wrapped("**", "**"),
  wrapped("~~", "~~"),
  linked,
);

const eol = fc.constantFrom("\n", "\r\n", "\r");

/** A paragraph of a line or more; `margin` is what every further line begins with. */
function lines(margin: string, end: string): fc.Arbitrary<Written> {
  const separators = ["  ", "\\", "", "", " "].map((before) => before + end + margin);
  return fc
    .array(fc.tuple(inline, fc.constantFrom(" ", " ", ...separators)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => ({
      source: `La ${parts.map(([part, separator]) => part.source + separator).join("")}ley`,
      text: `La ${parts.map(([part]) => part.text).join(" ")} ley`,
    }));
}

const oneLine = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => joined(parts, " "));

function block(end: string): fc.Arbitrary<readonly [source: string, texts: readonly string[]]> {
  const made = (before: string, margin: string): fc.Arbitrary<readonly [string, string[]]> =>
    lines(margin, end).map(({ source, text }) => [before + source, [text]] as const);
  return fc.oneof(
    made("", ""),
    made("> ", "> "),
    made("- ", "  "),
    made(`- uno${end}  - `, "    ").map(([source, texts]) => [source, ["uno", ...texts]] as const),
    made("1. > ", "   > "),
    made("[^nota]: ", "    "),
    oneLine.map(({ source, text }) => [`## La ${source} ley`, [`La ${text} ley`]] as const),
    fc
      .tuple(oneLine, oneLine)
      .map(
        ([left, right]) =>
          [
            `| uno | dos |${end}|---|:-:|${end}| x ${left.source} x | x ${right.source} x |`,
            ["uno", "dos", `x ${left.text} x`, `x ${right.text} x`],
          ] as const,
      ),
    fc.constant([`~~~js${end}vacar(); <!-- no --> {/* no */}${end}~~~`, []] as const),
  );
}

/** A whole article and the texts of its blocks. */
export const arbitraryMarkdown: fc.Arbitrary<readonly [source: string, texts: readonly string[]]> =
  eol.chain((end) =>
    fc.array(block(end), { maxLength: 5 }).map((blocks) => {
      // Further definitions of one footnote and further lists would join the ones before them.
      const sources = blocks.map(([source], index) => source.replace("[^nota]", `[^n${index}]`));
      const separator = `${end}${end}<!-- parte -->${end}${end}`;
      return [sources.join(separator), blocks.flatMap(([, texts]) => texts)] as const;
    }),
  );
