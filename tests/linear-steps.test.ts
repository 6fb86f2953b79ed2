// Reading and checking a text takes steps in proportion to its length, whatever stands in it again and again. Steps are
// how often each block of code runs, ours and the parsers', as V8 counts it for coverage: the same on every machine and
// under any load, where seconds would need bounds too wide to show a square. What V8 does inside a regular expression is
// not counted (`formats/hostile-patterns.test.ts` times that), nor is the alignment (`align/band.test.ts` counts its cells).

import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { alignArticles } from "../src/align/align-articles.ts";
import { checkBitexts } from "../src/check/check-bitexts.ts";
import { readCsv } from "../src/formats/csv/read-csv.ts";
import { readHtml } from "../src/formats/html/read-html.ts";
import { readMarkdown } from "../src/formats/markdown/read-markdown.ts";
import { readPlainText } from "../src/formats/text/read-text.ts";
import { createTranslator } from "../src/messages/translator.ts";
import type { Article } from "../src/model/article.ts";
import { ParseError } from "../src/model/errors.ts";
import { rules } from "../src/rules/index.ts";
import { compileGlossary } from "../src/terms/patterns/compile-glossary.ts";

type Pattern = readonly [pattern: string, extension: "md" | "txt" | "html" | "mdx"];

const as = (extension: Pattern[1], ...all: readonly string[]): readonly Pattern[] =>
  all.map((pattern) => [pattern, extension]);

const patterns: readonly Pattern[] = [
  ...as("md", '"a ', "«a ", "»a ", "“a ", "‘a ", '"“a ', "“» ", "„a“ ", "¿a ", "¡a ", "a? ¡b "),
  ...as("md", "1,", "1 ", "1-", "1:", "1/", "1% ", "5 km ", "$5 ", "one in five ", "3 de mayo "),
  ...as("md", "IX ", "{0} ", "%s ", "%1$s ", "{a, plural, other {", "(", "(a ", "a) ", "["),
  ...as("md", "[a](", "![", "[a](b) ", "`a` ", "`a", "a@b.c ", "&amp;", "<a ", "<b>a</b> "),
  ...as("md", "http://a.b/c ", "<!-- a -->", "{/* a */} ", "$a ", "|", "the water ", "very very "),
  ...as("md", "peasant patrol ", "ronda campesina ", "Castillo ", "EE. UU. ", "NATO ", "a-b "),
  ...as("md", "tú ", "usted ", "ex-presidente ", "don't ", "é", "\u0301", "a\u00ADb ", "Ana Paz "),
  ...as("txt", "a. ", "x", "Castillo won 7. ", "¿a\n\n", "a 7\n\n", "ronda campesina 7\n\n"),
  ...as("md", "- a\n\n", "# a\n", "<!-- glosa-ignore term-missing: a -->\nCastillo ronda 7\n\n"),
  ...as("html", "<b>", "<p>a</p>", "<a ", "<b>a</b> ", "<!-- a -->"),
  ...as("mdx", "{a} ", "<A>b</A> "),
];
/** Characters of half of a text. */
const length = 1200;
/** Twice is linear, four times is a square; where twice the text is cut into other units, it is not quite twice. */
const most = 2.5;

const glossary = compileGlossary(
  readCsv(
    [
      new TextEncoder().encode(
        "id,en,es,status,part_of_speech\npatrol,peasant patrol,ronda campesina,preferred,noun\nwater,water,agua,preferred,noun\ncastillo,Castillo,Castillo,preferred,proper noun\n",
      ),
    ],
    { path: "glossary.csv", warn: () => undefined },
  ),
  { source: "en", target: "es" },
);
const translate = createTranslator("en");
const tool = { name: "glosa", version: "0.0.0" };
const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // Tables that are made when first asked for.
  await stepsFor("The peasant patrol won 7. ", "La ronda campesina ganó 7. ", "md");
});
afterAll(() => {
  session.disconnect();
});

// Not the alignment itself, whose table is wider for a text of a few hundred sentences than for a longer one.
const counted =
  /\/src\/(?!align\/(?!suppressions|block-sentences))|node_modules\/(?:micromark|mdast|parse5)/u;

/** The steps to read, align and check two texts. */
async function stepsFor(source: string, target: string, extension: string): Promise<number> {
  const [from, to] = [source, target].map((text) => articleOf(text, `a.${extension}`));
  // Else refused in a sentence.
  if (from !== undefined && to !== undefined) {
    const languages = { sourceLanguage: "en", targetLanguage: "es" };
    const paths = { sourcePath: "en", targetPath: "es" };
    const bitext = alignArticles(from, to, { ...languages, ...paths, lexicon: [] });
    checkBitexts([bitext], { glossaryFor: () => glossary, rules, translate, tool });
  }
  // Counts from nothing again.
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let steps = 0;
  for (const { url, functions } of result)
    if (counted.test(url))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

function articleOf(text: string, path: string): Article | undefined {
  const bytes = [new TextEncoder().encode(text)];
  const context = { path, warn: () => undefined };
  const read = path.endsWith(".html")
    ? readHtml
    : path.endsWith(".txt")
      ? readPlainText
      : readMarkdown;
  try {
    return read(bytes, context);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return undefined;
  }
}

it("has sixty patterns and more", () => {
  expect(new Set(patterns.map(String)).size).toBeGreaterThanOrEqual(60);
});

it.each(patterns)("takes twice the steps for twice %j in %s", async (pattern, extension) => {
  const count = Math.ceil(length / pattern.length);
  // Half of the translation is the source, the other half differs everywhere.
  const steps = async (times: number): Promise<number> =>
    stepsFor(
      pattern.repeat(2 * times),
      pattern.repeat(times) + `${pattern}b `.repeat(times),
      extension,
    );
  const few = await steps(count);
  expect(await steps(2 * count)).toBeLessThan(most * few);
});
