// A quotation mark without its partner. Quotations run over sentences and paragraphs, so the marks are
// followed through the whole document.

import type { BitextUnit } from "../model/bitext.ts";
import { loneQuotationMarks } from "../text/quotation-marks.ts";
import type { LoneMarks, QuotationMark } from "../text/quotation-marks.ts";
import type { DocumentRule, Problem } from "./rule.ts";

/** A lone mark and where it stands. */
interface Lone {
  readonly unit: BitextUnit;
  readonly mark: QuotationMark;
}

// A quotation is taken up again where a paragraph begins; » does so in Spanish.
const paragraphStart = 1;
// Longer quotations exist, but by then a forgotten mark is the likelier story.
const longestQuotation = 30;

const closingOf: Readonly<Record<string, string>> = { "«": "»", "“": "”", "‘": "’", '"': '"' };

export const quoteUnbalanced: DocumentRule = {
  on: "document",
  meta: { id: "quote-unbalanced", issueType: "typographical", level: "confidence" },
  defaultOptions: {},
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
  ],
  *check(document) {
    let open: Lone[] = [];
    for (const unit of document.units) {
      if (unit.target === undefined || unit.target.text.includes("„")) continue;
      const lone = loneQuotationMarks(unit.target.text, unit.target.opaque);
      const mixed = mixedPair(lone);
      if (mixed !== undefined) {
        yield mixedProblem(unit, mixed);
        continue;
      }
      for (const mark of lone.closing) {
        const partner = open.findLastIndex((candidate) => candidate.mark.kind === mark.kind);
        const resumes = mark.offset < paragraphStart && mark.mark === "»";
        if (partner >= 0) {
          if (!resumes) open.splice(partner, 1);
        } else if (!isInSource(unit, "closing")) {
          yield loneProblem({ unit, mark }, "unopened");
        }
      }
      const opening = lone.opening.map((mark) => ({ unit, mark }));
      const stale = open.filter(
        (known) =>
          unit.index - known.unit.index > longestQuotation ||
          opening.some((fresh) => fresh.mark.kind === known.mark.kind),
      );
      for (const known of stale) {
        const resumed = opening.some((fresh) => fresh.mark.offset < paragraphStart);
        if (!resumed && !isInSource(known.unit, "opening")) yield loneProblem(known, "unclosed");
      }
      open = [...open.filter((known) => !stale.includes(known)), ...opening];
    }
    for (const known of open) {
      if (!isInSource(known.unit, "opening")) yield loneProblem(known, "unclosed");
    }
  },
};

/** The source leaves a quotation open at the same place: the sentence was cut out of a longer one. */
function isInSource(unit: BitextUnit, side: keyof LoneMarks): boolean {
  if (unit.source === undefined) return false;
  return loneQuotationMarks(unit.source.text, unit.source.opaque)[side].length > 0;
}

/** `“farsa"`: one mark of each kind, left over together. */
function mixedPair(
  lone: LoneMarks,
): { opening: QuotationMark; closing: QuotationMark } | undefined {
  const [opening] = lone.opening;
  const [closing] = lone.closing;
  if (opening === undefined || closing === undefined) return undefined;
  if (lone.opening.length > 1 || lone.closing.length > 1) return undefined;
  return opening.offset < closing.offset ? { opening, closing } : undefined;
}

function mixedProblem(
  unit: BitextUnit,
  { opening, closing }: { opening: QuotationMark; closing: QuotationMark },
): Problem {
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
