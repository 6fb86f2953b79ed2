// A placeholder, tag or inline code that the translation lacks or adds: the program shows a gap, or breaks.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { InlineCode } from "../../model/segment.ts";
import { rangeSet } from "../../strings/range-set.ts";
import { codesToKeep, unmatchedCodes } from "../../text/inline-codes.ts";
import { findPlaceholders, type Placeholder } from "../../text/placeholders.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";
import { acceleratorProblems } from "./accelerator-problems.ts";
import { attributePlaceholders } from "./attribute-placeholders.ts";
import { codeCaseProblems, codeMarkProblems } from "./code-mark-problems.ts";
import { isDoubtful, withoutSigns } from "./doubtful-placeholders.ts";
import { icuProblems } from "./icu-problems.ts";
import { orderProblems } from "./order-problems.ts";
import {
  countOf,
  firstHalves,
  numbered,
  unmatched,
  withoutRepeated,
} from "./unmatched-placeholders.ts";

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
      units: [
        ["Write {NUMBER} here", "Escriba aquí {NÚMERO}"],
        ["New vote #{vote} of {site}", "Voto nuevo #({vote}) de {site}"],
      ],
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
      units: [['Open <a href="%1$s" %2$s>the list</a>', 'Abra <a href="%1$s" %3$s>la lista</a>']],
      expect: ["changed"],
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
    { units: [["%d of %s", "%d de %s"]], expect: [] },
    { units: [["%d of %s", "%s: %d"]], expect: ["order"] },
    { units: [["``min`` ran", "corrió `min``"]], expect: ["codeMark"] },
    { units: [["It calls `readAll`.", "Llama a `ReadAll`."]], expect: ["codeCase"] },
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
  return codes.length > 0 || /[{$<#%&_`]/u.test(text);
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
  yield* codeMarkProblems(unit, source, target);
  yield* codeCaseProblems(unit, source, target);
  yield* orderProblems(unit, source, target);
  yield* codeProblems(unit, source, target);
}

function* textProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const [theirs, ours] = withoutSigns(findPlaceholders(source.text), findPlaceholders(target.text));
  if (theirs.length === 0 && ours.length === 0) return;
  const matter = (placeholder: Placeholder): boolean => !isNumberOfOne(placeholder, unit);
  const missing = firstHalves(unmatched(numbered(theirs, ours), ours)).filter(matter);
  const extra = firstHalves(unmatched(numbered(ours, theirs), theirs)).filter(matter);
  const sides = { theirs, ours };
  const inSource = { text: source.text, isOpaque: rangeSet(source.opaque) };
  const inTarget = { text: target.text, isOpaque: rangeSet(target.opaque) };
  const ofSource = (placeholder: Placeholder): number =>
    isDoubtful(placeholder, inSource, target, unit) ? doubtful : confidenceOf(placeholder, sides);
  const ofTarget = (placeholder: Placeholder): number =>
    isDoubtful(placeholder, inTarget, source, unit) ? doubtful : confidenceOf(placeholder, sides);
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
      confidence: Math.min(ofSource(from), ofTarget(to)),
      suggestions: [from.text],
    };
    return;
  }
  for (const placeholder of withoutRepeated(missing, ours)) {
    const said = saidOf("source", placeholder, sides);
    yield { ...said, unit, source: placeholder.range, confidence: ofSource(placeholder) };
  }
  for (const placeholder of withoutRepeated(extra, theirs)) {
    const said = saidOf("target", placeholder, sides);
    yield { ...said, unit, target: placeholder.range, confidence: ofTarget(placeholder) };
  }
}

const doubtful = 0.5;

/** The placeholders of the source and of the translation. */
interface Sides {
  readonly theirs: readonly Placeholder[];
  readonly ours: readonly Placeholder[];
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

const isPrintf = (placeholder: Placeholder | undefined): boolean =>
  placeholder?.key.startsWith("%") === true;

/** A count may be left out or written in full where it is one. */
function isNumberOfOne({ key, kind }: Placeholder, unit: BitextUnit): boolean {
  return unit.singular === true && (kind === "positional" || /count|num|%.*d$|\{n\}/iu.test(key));
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
