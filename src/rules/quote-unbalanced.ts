// A quotation mark without its partner. Quotations run across sentences and paragraphs, so marks are followed
// through the whole document.

import type { BitextUnit } from "../model/bitext.ts";
import { loneQuotationMarks, type LoneMarks, type QuotationMark } from "../text/quotation-marks.ts";
import { innerQuoteProblems } from "./inner-quote-problems.ts";
import type { DocumentRule, Problem } from "./rule.ts";

/** A lone mark and its place. */
interface Lone {
  readonly unit: BitextUnit;
  readonly mark: QuotationMark;
}

// Longer quotations exist, but at this length a forgotten mark is more likely.
const longestQuotation = 30;
// Sentences in a quoted paragraph: a quotation that begins later is another one.
const longestParagraph = 6;

const closingOf: Readonly<Record<string, string>> = { "«": "»", "“": "”", "‘": "’", '"': '"' };

export const quoteUnbalanced: DocumentRule = {
  on: "document",
  meta: { id: "quote-unbalanced", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["He called it “a farce”.", "Lo llamó «una farsa»."]],
      expect: [],
    },
    {
      units: [
        ["“We are leaving,” she said.", "«Nos vamos —dijo—."],
        ["“Nobody listens to us.”", "Nadie nos escucha»."],
      ],
      expect: [],
    },
    {
      units: [["The farmers’ ‘strike’ lasted 5’.", "El ‘paro’ de los agricultores duró 5’."]],
      expect: [],
    },
    {
      units: [["He called it “a farce”.", "Lo llamó «una farsa."]],
      expect: ["unclosed"],
    },
    {
      units: [["He called it “a farce”.", "Lo llamó una farsa»."]],
      expect: ["unopened"],
    },
    {
      units: [["He called it “a farce”.", 'Lo llamó “una farsa".']],
      expect: ["mixed"],
    },
    {
      units: [["He called it “a farce”.", "Lo llamó “una farsa“."]],
      expect: ["mixed"],
    },
    {
      units: [["He called it “a farce” yesterday.", 'Lo llamó" una farsa" ayer.']],
      expect: ["unopened"],
    },
    {
      units: [["The type is 'trust'.", `El tipo es "fideicomiso'".`]],
      expect: ["unopened"],
    },
  ],
  *check(document) {
    let open: readonly Lone[] = [];
    const isCopied = copiedFlaws();
    for (const unit of document.units) {
      // „…“ closes with the mark that elsewhere opens.
      if (unit.target === undefined || unit.target.text.includes("„")) continue;
      // A string that is nothing but a mark is put around others by the program.
      if (!/[\p{L}\p{N}]/u.test(unit.target.text)) continue;
      yield* innerQuoteProblems(unit);
      const { pairs, ...lone } = pairMixed(
        loneQuotationMarks(unit.target.text, unit.target.opaque),
      );
      const closing = firstHalves(lone.closing, unit.target.text);
      const opening = firstHalves(lone.opening, unit.target.text);
      if (pairs.length > 0 && !isCopied(unit))
        for (const pair of pairs) yield mixedProblem(unit, pair);
      const waiting = byKind(closing.length === 0 ? [] : open);
      const closed = new Set<Lone>();
      for (const mark of closing) {
        const alike = waiting.get(mark.kind) ?? [];
        const partner = alike.at(-1);
        if (partner === undefined) {
          if (!isCopied(unit)) yield loneProblem({ unit, mark }, "unopened");
        } else if (mark.offset > 0 || mark.mark !== "»") {
          // » at the start of a paragraph continues a Spanish quotation.
          alike.pop();
          closed.add(partner);
        }
      }
      if (closed.size > 0) open = open.filter((one) => !closed.has(one));
      const kinds = new Set(opening.map(({ kind }) => kind));
      const stale = new Set(open.filter((known) => isGivenUp(known, unit, kinds)));
      for (const known of stale) {
        if (!takesUpAgain(known, unit, opening) && !isCopied(known.unit))
          yield loneProblem(known, "unclosed");
      }
      open = [
        ...open.filter((known) => !stale.has(known)),
        ...opening.map((mark) => ({ unit, mark })),
      ];
    }
    for (const known of open) if (!isCopied(known.unit)) yield loneProblem(known, "unclosed");
  },
};

/** In order for each kind. */
function byKind(open: readonly Lone[]): Map<string, Lone[]> {
  const kinds = new Map<string, Lone[]>();
  for (const one of open) {
    const alike = kinds.get(one.mark.kind);
    if (alike === undefined) kinds.set(one.mark.kind, [one]);
    else alike.push(one);
  }
  return kinds;
}

/** Whether the source of a unit has a lone mark too, looked up once for all marks of the unit. */
function copiedFlaws(): (unit: BitextUnit) => boolean {
  const known = new Map<BitextUnit, boolean>();
  return (unit) => {
    let isCopied = known.get(unit);
    if (isCopied === undefined) known.set(unit, (isCopied = isLoneInSource(unit)));
    return isCopied;
  };
}

// `dijo" vamos`; not `vamos" - dijo`, where the closed quotation is followed by its speaker.
const misplaced = /^"(?:\s+[\p{L}\p{N}]|\S)/u;

/** `dijo" vamos"`: two identical lone marks delimit one quotation, one of them on the wrong side of a space. */
function firstHalves(marks: readonly QuotationMark[], text: string): readonly QuotationMark[] {
  let open: QuotationMark | undefined;
  return marks.filter((mark) => {
    const isSecond =
      mark.mark === '"' && open?.mark === '"' && misplaced.test(text.slice(open.offset));
    open = isSecond ? undefined : mark;
    return !isSecond;
  });
}

/** “ at the start of the next paragraph continues an English quotation. */
function takesUpAgain(known: Lone, unit: BitextUnit, opening: readonly QuotationMark[]): boolean {
  const near = unit.index - known.unit.index <= longestParagraph;
  return near && opening[0]?.offset === 0;
}

/** A quotation that will not be closed: another of its kind begins, or it has gone on too long. */
function isGivenUp(known: Lone, unit: BitextUnit, kinds: ReadonlySet<string>): boolean {
  return unit.index - known.unit.index > longestQuotation || kinds.has(known.mark.kind);
}

/** The source has a lone mark too: the sentence was cut out of a longer quotation, or the flaw was copied. */
function isLoneInSource({ source }: BitextUnit): boolean {
  if (source === undefined) return false;
  const { closing, opening } = loneQuotationMarks(source.text, source.opaque);
  return closing.length + opening.length > 0;
}

interface MixedPair {
  readonly opening: QuotationMark;
  readonly closing: QuotationMark;
}

/** `“farsa"`: a closing mark with a lone opening mark of another kind before it. */
function pairMixed(lone: LoneMarks): LoneMarks & { readonly pairs: readonly MixedPair[] } {
  const before: QuotationMark[] = [];
  let next = 0;
  const closing: QuotationMark[] = [];
  const pairs: MixedPair[] = [];
  for (const mark of lone.closing) {
    for (; (lone.opening[next]?.offset ?? Infinity) < mark.offset; next++)
      before.push(...lone.opening.slice(next, next + 1));
    const partner = before.pop();
    if (partner === undefined) {
      closing.push(mark);
    } else {
      pairs.push({ opening: partner, closing: mark });
    }
  }
  return { pairs, closing, opening: [...before, ...lone.opening.slice(next)] };
}

function mixedProblem(unit: BitextUnit, { opening, closing }: MixedPair): Problem {
  const replacement = closingOf[opening.kind] ?? closing.mark;
  return {
    messageId: "mixed",
    unit,
    target: { start: closing.offset, end: closing.offset + 1 },
    data: { opening: opening.mark, closing: closing.mark },
    confidence: 0.85,
    suggestions: [replacement],
    replacement,
  };
}

function loneProblem({ unit, mark }: Lone, messageId: "unclosed" | "unopened"): Problem {
  return {
    messageId,
    unit,
    target: { start: mark.offset, end: mark.offset + 1 },
    data: { mark: mark.mark },
    confidence: mark.mark === "‘" ? 0.5 : 0.8,
  };
}
