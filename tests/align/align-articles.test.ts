import { expect, it } from "vitest";
import { alignArticles } from "../../src/align/align-articles.ts";
import { joinSentences } from "../../src/align/bead-units.ts";
import { blockSentences } from "../../src/align/block-sentences.ts";
import type { Article, ArticleComment, Block, BlockKind } from "../../src/model/article.ts";
import type { LocatedText } from "../../src/model/bitext.ts";

const options = {
  sourceLanguage: "en",
  targetLanguage: "es",
  sourcePath: "articles/en/patrols.md",
  targetPath: "articles/es/rondas.md",
};

const commentPattern = /<!--([\s\S]*?)-->/gu;

/** A minimal Markdown reader: blocks apart by empty lines, `#` headings, code in backticks, comments. */
function article(text: string): Article {
  const comments: ArticleComment[] = [...text.matchAll(commentPattern)].map((match) => ({
    text: match[1] ?? "",
    range: { start: match.index, end: match.index + match[0].length },
  }));
  const blocks: Block[] = [];
  for (const match of text.matchAll(/(?:.+\n?)+/gu)) {
    const block = blockOf(match[0].trimEnd(), match.index);
    if (block.text !== "") blocks.push(block);
  }
  return { kind: "article", language: undefined, text, blocks, comments };
}

function blockOf(raw: string, origin: number): Block {
  const mark = /^#+ /u.exec(raw)?.[0] ?? "";
  const kind: BlockKind = mark === "" ? "paragraph" : "heading";
  let text = "";
  const pieces = [];
  const opaque = [];
  for (const part of raw.matchAll(/<!--[\s\S]*?-->|`[^`]*`|&amp;|^#+ |[^<`&#]+/gu)) {
    const at = origin + part.index;
    if (part[0].startsWith("<!--") || part[0] === mark) continue;
    const code = part[0].startsWith("`");
    const shown = code ? part[0].slice(1, -1) : part[0].replace("&amp;", "&").replaceAll("\n", " ");
    if (code) opaque.push({ start: text.length, end: text.length + shown.length });
    const originLength = code ? shown.length : part[0].length;
    pieces.push({
      start: text.length,
      length: shown.length,
      origin: at + (code ? 1 : 0),
      originLength,
    });
    text += shown;
  }
  if (text.trim() === "") text = "";
  return { kind, depth: mark.length === 0 ? 0 : mark.length - 1, text, pieces, opaque };
}

/** What the pieces say stands in the file, gaps and all. */
function fromFile(located: LocatedText | undefined, content: string): string {
  return (located?.pieces ?? [])
    .map((piece) => content.slice(piece.origin, piece.origin + piece.originLength))
    .join("");
}

const english = article(
  "# The rural patrols\n\nThe patrols began in 1976 in Cajamarca. They fought cattle theft, and they won. " +
    "R&amp;D had no part in it.\n\nRun `glosa. Check` first. Nobody knows why.\n",
);
const spanish = article(
  "# Las rondas campesinas\n\nLas rondas nacieron en 1976 en Cajamarca. Combatieron el abigeato. Y ganaron. " +
    "I&amp;D no tuvo nada que ver.\n\nPrimero ejecute `glosa. Check`. Nadie sabe por qué.\n",
);

it("aligns headings, joins and code, and keeps the places in the files", () => {
  const bitext = alignArticles(english, spanish, options);
  expect(bitext.units.map((unit) => [unit.shape, unit.heading, unit.source?.text])).toEqual([
    [[1, 1], true, "The rural patrols"],
    [[1, 1], false, "The patrols began in 1976 in Cajamarca."],
    [[1, 2], false, "They fought cattle theft, and they won."],
    [[1, 1], false, "R&D had no part in it."],
    [[1, 1], false, "Run glosa. Check first."],
    [[1, 1], false, "Nobody knows why."],
  ]);
  expect(bitext.units[2]?.target?.text).toBe("Combatieron el abigeato. Y ganaron.");
  expect(bitext.units.map((unit) => unit.index)).toEqual([0, 1, 2, 3, 4, 5]);
  const code = bitext.units[4]?.target;
  expect(code?.opaque.map(({ start, end }) => code.text.slice(start, end))).toEqual([
    "glosa. Check",
  ]);
  expect(fromFile(bitext.units[2]?.target, spanish.text)).toBe(
    "Combatieron el abigeato. Y ganaron.",
  );
  expect(fromFile(bitext.units[3]?.source, english.text)).toBe("R&amp;D had no part in it.");
});

it("joins sentences of two blocks with a space", () => {
  const target = article("Son juzgados y policía a la vez,\n\nsegún dice la ley de 2003.\n");
  const joined = joinSentences(blockSentences(target, "es"));
  expect(joined?.text).toBe("Son juzgados y policía a la vez, según dice la ley de 2003.");
  expect(fromFile(joined, target.text)).not.toContain("\n");
});

it("keeps a source sentence without counterpart in its place", () => {
  const source = article(
    "The Congress met on 7 December 2022.\n\nNo witness in the long gallery was ever asked about it afterwards.\n\nCastillo was removed with 101 votes.\n",
  );
  const target = article(
    "El Congreso se reunió el 7 de diciembre de 2022.\n\nCastillo fue vacado con 101 votos.\n",
  );
  const { units } = alignArticles(source, target, options);
  expect(units.map((unit) => unit.shape)).toEqual([
    [1, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(units[1]?.target).toBeUndefined();
});

it("reads suppressions of both sides with their place and reach", () => {
  const source = article("Uno.\n\n<!-- glosa-ignore -->\nDos.\n");
  const target = article(
    "Uno. <!-- glosa-ignore term-missing, number-mismatch: quoted as printed -->Dos.\n\n" +
      "<!-- an ordinary comment -->\n\n<!--glosa-ignore accents-->\n\nTres.\n\n<!-- glosa-ignore: last -->\n",
  );
  const { suppressions } = alignArticles(source, target, options);
  const reach = suppressions.map(({ side, range }) =>
    (side === "source" ? source : target).text.slice(range.start, range.end).trim(),
  );
  expect(suppressions.map(({ side, ruleIds, reason }) => [side, ruleIds, reason])).toEqual([
    ["source", [], ""],
    ["target", ["term-missing", "number-mismatch"], "quoted as printed"],
    ["target", ["accents"], ""],
    ["target", [], "last"],
  ]);
  expect(reach).toEqual(["Dos.", "Dos.", "Tres.", ""]);
  expect(suppressions[1]?.location).toEqual({ path: options.targetPath, line: 1, column: 6 });
});

it("aligns an empty article with anything", () => {
  expect(alignArticles(article(""), article(""), options).units).toEqual([]);
  const { units } = alignArticles(article("Alone. Here.\n"), article(""), options);
  expect(units.map((unit) => unit.shape)).toEqual([
    [1, 0],
    [1, 0],
  ]);
});
