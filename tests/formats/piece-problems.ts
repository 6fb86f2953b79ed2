// Whether the pieces of an article say the truth: a list of what is wrong, empty where every character is in its place.

import type { Article, Block } from "../../src/model/article.ts";

/** What may stand in the file for other text: a reference, an escape, a tag or white space for a space. */
const rewritten =
  /^(?:&#?[A-Za-z\d]+;?|\\[!-/:-@[-`{-~]|\\[xu][\da-f]+|\\[a-z_ ]|''|<br(?:[\s/][^<>]*)?>|[ \t\n\v\f\r\u2028\u2029]+|[^\S\r\n]*\\?(?:\r\n|\n|\r)[ \t>]*)$/iu;

export function pieceProblems(article: Article): readonly string[] {
  return article.blocks.flatMap((block) => blockProblems(block, article.text));
}

function blockProblems(block: Block, file: string): readonly string[] {
  const problems: string[] = [];
  let textEnd = 0;
  let fileEnd = 0;
  for (const { start, length, origin, originLength } of block.pieces) {
    const text = block.text.slice(start, start + length);
    const written = file.slice(origin, origin + originLength);
    if (start !== textEnd) problems.push(`text is not covered or twice before ${text}`);
    if (origin < fileEnd) problems.push(`${written} is taken twice from the file`);
    if (text !== written && !rewritten.test(written))
      problems.push(`${JSON.stringify(text)} is not ${JSON.stringify(written)}`);
    textEnd = start + length;
    fileEnd = origin + originLength;
  }
  if (textEnd !== block.text.length) problems.push(`text is not covered: ${block.text}`);
  if (block.text !== block.text.trim()) problems.push(`space around ${block.text}`);
  if (block.opaque.some(({ start, end }) => start < 0 || start >= end || end > block.text.length))
    problems.push(`opaque range outside ${block.text}`);
  return problems;
}
