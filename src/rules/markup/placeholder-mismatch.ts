// A placeholder, tag or inline code that the translation lacks or adds: the program shows a gap, or breaks.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { InlineCode } from "../../model/segment.ts";
import { codesToKeep, unmatchedCodes } from "../../text/inline-codes.ts";
import { findPlaceholders, type Placeholder } from "../../text/placeholders.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";
import { acceleratorProblems } from "./accelerator-problems.ts";
import { attributePlaceholders } from "./attribute-placeholders.ts";
import { icuProblems } from "./icu-problems.ts";

export const placeholderMismatch: UnitRule = {
  on: "unit",
  meta: { id: "placeholder-mismatch", issueType: "markup", level: "confidence" },
  options: {},
  examples: [
    {
      units: [
        ["{{count}} peasant patrols in {{ place }}", "{{place}}: {{count}} rondas campesinas"],
        ["%(user)s voted <b>against</b> %d times", "%(user)s votó <b>en contra</b> %i veces"],
        ["%s replaced %s", "%2$s fue reemplazado por %1$s"],
      ],
      expect: [],
    },
    {
      units: [
        ["Type <file> and press Enter", "Escriba <archivo> y pulse Intro"],
        ["The vote was 50% of the seats", "El voto fue del 50% de los escaños"],
      ],
      expect: [],
    },
    {
      units: [["The {learnr} package", "El paquete «learnr»"]],
      expect: ["missing"],
    },
    {
      units: [["Hello, {{name}}", "Hola, {{nombre}}"]],
      expect: ["changed"],
    },
    {
      units: [["Congress has {0} seats", "El Congreso tiene escaños"]],
      expect: ["missing"],
    },
    {
      units: [["%s was removed", "%s fue vacado por %s"]],
      expect: ["more"],
    },
    {
      units: [["Read the <b>report</b>", "Lea el <b>informe"]],
      expect: ["missing"],
    },
    {
      units: [["Congress voted", "%s votó"]],
      expect: ["extra"],
    },
    {
      units: [
        [
          "{n, plural, =0 {none} one {message} other {# messages}}",
          "{n, plural, =0 {ninguno} one {mensaje} other {# mensajes}}",
        ],
        [
          "Type '{name}' to {who, select, me {go} other {stay}}",
          "Escribe '{name}' para {who, select, me {ir} other {quedarte}}",
        ],
      ],
      expect: [],
    },
    {
      units: [["{n, plural, one {mine} other {mines}}", "{n, plural, one {mina} otras {minas}}"]],
      expect: ["keywordChanged"],
    },
    {
      units: [["{n, plural, one {mine} other {mines}}", "{n, plural, one {mina}}"]],
      expect: ["keywordMissing"],
    },
    {
      units: [
        ["{s, select, on {yes} other {no}}", "{s, select, on {sí} otro {tal vez} other {no}}"],
      ],
      expect: ["keywordUnknown"],
    },
    {
      units: [["{n, plural, one {mine} other {mines}}", "{n, plural, one {mina} other {minas}"]],
      expect: ["braces"],
    },
    {
      units: [['Open <a href="%s">the list</a>', 'Abra <a href="%d">la lista</a>']],
      expect: ["changed"],
    },
    { units: [["P&rint", "Im&primir"]], isolated: true, expect: [] },
    { units: [["P&rint", "Imprimir"]], isolated: true, expect: ["accelerator"] },
    {
      units: [["%s replaced %s", "%s fue reemplazado"]],
      expect: ["fewer"],
    },
    { units: [["'%1$s' left %2$s", "'%1s' dejó %2$s"]], expect: ["changed"] },
    { units: [["Yours,\n###NAME###", "Para ###MAIL###\n###NAME###"]], expect: ["extra"] },
  ],
  check(unit) {
    const { source, target } = unit;
    if (source === undefined || target === undefined || target.text === "") return noProblems;
    if (!mayHold(source) && !mayHold(target)) return noProblems;
    return problemsOf(unit, source, target);
  },
};

/** A cheap test first: most units have no placeholder. */
function mayHold({ text, codes = [] }: LocatedText): boolean {
  return codes.length > 0 || /[{$<#%&_]/u.test(text);
}

function* problemsOf(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  yield* textProblems(unit, source, target);
  yield* icuProblems(unit, source, target);
  yield* attributePlaceholders(unit, source, target);
  yield* acceleratorProblems(unit, source, target);
  yield* codeProblems(unit, source, target);
}

function* textProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const theirs = findPlaceholders(source.text);
  const ours = findPlaceholders(target.text);
  if (theirs.length === 0 && ours.length === 0) return;
  const matter = (placeholder: Placeholder): boolean => !isNumberOfOne(placeholder, unit);
  const missing = firstHalves(unmatched(numbered(theirs, ours), ours)).filter(matter);
  const extra = firstHalves(unmatched(numbered(ours, theirs), theirs)).filter(matter);
  const sides = { theirs, ours };
  const [from, to] = [missing[0], extra[0]];
  // {{name}} -> {{nombre}}: one problem, not two.
  const alike = from?.kind === to?.kind || (isPrintf(from) && isPrintf(to));
  const one = missing.length === 1 && extra.length === 1 && alike;
  if (one && from !== undefined && to !== undefined) {
    yield {
      messageId: "changed",
      unit,
      source: from.range,
      target: to.range,
      data: { source: from.text, target: to.text },
      confidence: confidenceOf(from, sides),
      suggestions: [from.text],
    };
    return;
  }
  const sure = (placeholder: Placeholder, other: LocatedText): number =>
    unit.id === "" && isSaidBare(placeholder, other) ? 0.5 : confidenceOf(placeholder, sides);
  for (const placeholder of withoutRepeated(missing, ours)) {
    const confidence = sure(placeholder, target);
    const said = saidOf("source", placeholder, sides);
    yield { ...said, unit, source: placeholder.range, confidence };
  }
  for (const placeholder of withoutRepeated(extra, theirs)) {
    const confidence = sure(placeholder, source);
    const said = saidOf("target", placeholder, sides);
    yield { ...said, unit, target: placeholder.range, confidence };
  }
}

/** The placeholders of the source and of the translation. */
interface Sides {
  readonly theirs: readonly Placeholder[];
  readonly ours: readonly Placeholder[];
}

const countOf = (placeholders: readonly { readonly key: string }[], key: string): number =>
  placeholders.filter((placeholder) => placeholder.key === key).length;

/** What the other side has too, but fewer times, is reported once; the counts say the rest. */
function withoutRepeated(
  placeholders: readonly Placeholder[],
  others: readonly Placeholder[],
): readonly Placeholder[] {
  return placeholders.filter(
    ({ key }, at) =>
      countOf(others, key) === 0 || placeholders.findIndex((one) => one.key === key) === at,
  );
}

function saidOf(
  side: "source" | "target",
  { text, key }: Pick<Placeholder, "text" | "key">,
  { theirs, ours }: Record<keyof Sides, readonly { readonly key: string }[]>,
): Pick<Problem, "messageId" | "data"> {
  const [inSource, inTarget] = [countOf(theirs, key), countOf(ours, key)];
  const data = { [side]: text };
  if (side === "source") {
    return inTarget === 0
      ? { messageId: "missing", data }
      : { messageId: "fewer", data: { ...data, inSource, inTarget } };
  }
  return inSource === 0
    ? { messageId: "extra", data }
    : { messageId: "more", data: { ...data, inSource, inTarget } };
}

/** Those that the other side lacks, or has fewer of where the number counts. */
function unmatched(
  placeholders: readonly Placeholder[],
  others: readonly Placeholder[],
): readonly Placeholder[] {
  const left = new Map<string, number>();
  for (const { key } of numbered(others, placeholders)) left.set(key, (left.get(key) ?? 0) + 1);
  const known = new Set(left.keys());
  return placeholders.filter(({ key, kind }) => {
    // A name may need repeating in one language and not in the other.
    if (kind === "named") return !known.has(key);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** A missing tag together with its end tag is one problem. */
function firstHalves(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  const open = new Map<string, number>();
  return placeholders.filter(({ key, kind }) => {
    if (kind !== "tag") return true;
    const name = key.replace("/", "");
    const count = open.get(name) ?? 0;
    const isClose = key !== name;
    open.set(name, count + (isClose ? -1 : 1));
    return !isClose || count <= 0;
  });
}

const isPrintf = (placeholder: Placeholder | undefined): boolean =>
  placeholder?.key.startsWith("%") === true;

const isNumbered = ({ key }: Placeholder): boolean => /^%\d+\$/u.test(key);

/** `%s %s` as `%1$s %2$s`, if the other side numbers its arguments; not where one is `%1$s` already: `%1s` is a slip. */
function numbered(
  placeholders: readonly Placeholder[],
  others: readonly Placeholder[],
): readonly Placeholder[] {
  if (!others.some(isNumbered) || placeholders.some(isNumbered)) return placeholders;
  let position = 0;
  return placeholders.map((placeholder) => {
    if (placeholder.kind !== "positional" || placeholder.key === "{}") return placeholder;
    position += 1;
    return { ...placeholder, kind: "named", key: `%${position}$${placeholder.key.slice(1)}` };
  });
}

/** A count may be left out or written in full where it is one. */
function isNumberOfOne({ key, kind }: Placeholder, unit: BitextUnit): boolean {
  return unit.singular === true && (kind === "positional" || /count|num|%.*d$|\{n\}/iu.test(key));
}

const bareName = /^\{([\p{L}_][\p{L}\p{N}_.-]*)\}$/u;

/** "the {learnr} package" as "el paquete learnr": in an article, braces may just be a way to set a name. */
function isSaidBare({ text }: Placeholder, other: LocatedText): boolean {
  const name = bareName.exec(text)?.[1];
  return name !== undefined && other.text.split(/[^\p{L}\p{N}_.-]+/u).includes(name);
}

// Codes that only affect appearance. A translation emphasises other words, and joins or splits what is emphasised.
const formatting = new Set(
  "b big em emph font i mark q quote s small span strike strong tt u".split(" "),
);
const plainElement = /^<\/?(\p{Ll}[\p{L}\p{N}:-]*)>$/u;

/** A line break is layout. */
function confidenceOf(placeholder: Placeholder, sides: Sides): number {
  const { key, kind } = placeholder;
  if (/^<\/?(?:br|wbr|p|nobr)>$/u.test(key)) return 0.4;
  if (kind === "tag" && isFormattingPair(key, sides)) return 0.4;
  return kind === "tag" || /^%[^(]*%$/u.test(key) ? 0.7 : 0.9;
}

/**
 * A formatting pair, or one that the translation has split or joined; a link has a destination, however often it
 * occurs.
 */
function isFormattingPair(key: string, { theirs, ours }: Sides): boolean {
  const name = plainElement.exec(key)?.[1];
  if (name === undefined || /^(?:a|u?link|xref)$/u.test(name)) return false;
  const counts = [theirs, ours].map((side) => ({
    opened: countOf(side, `<${name}>`),
    closed: countOf(side, `</${name}>`),
  }));
  if (!counts.every(({ opened, closed }) => opened === closed)) return false;
  return formatting.has(name) || counts.every(({ opened }) => opened > 0);
}

function* codeProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const theirs = codesToKeep(source);
  const ours = codesToKeep(target);
  const { lone, left } = unmatchedCodes(theirs, ours);
  const all = { theirs: theirs.map(labelled), ours: ours.map(labelled) };
  for (const code of lone)
    yield { ...saidOf("source", labelled(code), all), unit, confidence: 0.85 };
  for (const code of left)
    yield { ...saidOf("target", labelled(code), all), unit, confidence: 0.75 };
}

/** A code as the message shows it: to the reader, two that look alike are one. */
function labelled(code: InlineCode): Pick<Placeholder, "text" | "key"> {
  const text = labelOf(code);
  return { text, key: text };
}

function labelOf({ data, element = "", id, attributes = {} }: InlineCode): string {
  const shown =
    data.trim() || attributes["disp"] || attributes["equiv-text"] || attributes["equiv"] || "";
  return shown === "" ? `<${element || "code"} ${id}>`.replace(" >", ">") : shown;
}
