import { expect, it } from "vitest";
import { readHtml } from "../../src/formats/html/read-html.ts";
import { readMarkdown } from "../../src/formats/markdown/read-markdown.ts";
import type { Article } from "../../src/model/article.ts";
import { ParseError } from "../../src/model/errors.ts";
import { loneInvertedMarks } from "../../src/text/inverted-marks.ts";
import { matchNumbers } from "../../src/text/numbers/compare-numbers.ts";
import { numbersOf } from "../../src/text/numbers/telling-numbers.ts";
import { loneQuotationMarks } from "../../src/text/quotation-marks.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const patterns: readonly (readonly [pattern: string, path: string])[] = [
  ...['"a ', "«a ", "»a ", "“a ", "‘a ", '"“a ', "“» ", "’a "].map(
    (pattern) => [pattern, "a.md"] as const,
  ),
  ...["¿a ", "¡a ", "a? ", "a! ", "¿a? ", "?_", '"? '].map((pattern) => [pattern, "a.md"] as const),
  ...["1,", "1 ", "1-", "1:", "1.", "1/", "1% ", "{0} ", "one ", "1' ", "12a "].map(
    (p) => [p, "a.md"] as const,
  ),
  ...["(", "(a ", ". ", "a. ", "A. ", "A.", "… ", ", ", "a) "].map(
    (pattern) => [pattern, "a.md"] as const,
  ),
  ...["**a", "_a_ ", "*a **b ", "[^1]", "[^1]: a\n\n", "[", "[a](", "![", "]"].map(
    (p) => [p, "a.md"] as const,
  ),
  ...["<!--", "<!-- a -->", "<!-- a -->\n\n", "{/*", "{/* a */} ", "{/* a */", "$$", "$a "].map(
    (p) => [p, "a.md"] as const,
  ),
  ...[">", "1. ", "- ", "- a\n", "# a\n", "|", "`a", "~~a", "a@b.c ", "&amp;", "<a ", "<b>"].map(
    (p) => [p, "a.md"] as const,
  ),
  ...["<A ", "<A>", "{a", "import a\n", "import {\n\n"].map((p) => [p, "a.mdx"] as const),
  ...["<b>", "<p>a", "<!--", "<a "].map((p) => [p, "a.html"] as const),
];

/** Seconds of the processor, not of the clock: other work on the machine hardly counts. */
function secondsFor(text: string, path: string): number {
  const began = process.cpuUsage();
  const article = articleOf(text, path);
  for (const { text: block, pieces, opaque } of article?.blocks ?? []) {
    splitSentences(block, "es");
    loneQuotationMarks(block, opaque);
    loneInvertedMarks(block, opaque);
    const located = { text: block, pieces, opaque };
    matchNumbers(numbersOf(located, "en"), numbersOf(located, "es"));
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** `undefined` for what is refused in one sentence. */
function articleOf(text: string, path: string): Article | undefined {
  const bytes = [new TextEncoder().encode(text)];
  const context = { path, warn: () => undefined };
  try {
    return path.endsWith(".html") ? readHtml(bytes, context) : readMarkdown(bytes, context);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return undefined;
  }
}

it("has sixty patterns and more", () => {
  expect(patterns.length).toBeGreaterThanOrEqual(60);
});

// Another load on the machine may spoil one measurement, not four. Four times the text takes sixteen times the work where it is quadratic. What takes a tenth of a second tells nothing.
it.each(patterns)(
  "takes time in proportion to %j in %s",
  { timeout: 120_000, retry: 5 },
  (pattern, path) => {
    const few = 1500;
    const seconds = (count: number): number =>
      Math.min(secondsFor(pattern.repeat(count), path), secondsFor(pattern.repeat(count), path));
    secondsFor(pattern.repeat(few), path);
    expect(seconds(4 * few)).toBeLessThan(Math.max(0.15, 10 * seconds(few)));
  },
);
