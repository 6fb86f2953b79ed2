// `glosa concordance`: how words were translated before, with both sides and the likely rendering marked.

import type { ConcordanceHit } from "../../memory/memory-store.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import type { FoundWords } from "../../session/memory/find-words.ts";
import type { LikelyRendering } from "../../session/memory/likely-renderings.ts";
import { inOneLine } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import { originNotes } from "../shared/origin-notes.ts";
import type { MemoryProjectOptions } from "../shared/project-command-options.ts";
import { labelled } from "../terminal/labelled.ts";
import { positiveNumber } from "../terminal/positive-number.ts";
import { styleFor } from "../terminal/style.ts";
import type { StyledPiece } from "../terminal/styled-lines.ts";
import { wantsColour, type CommandIo, type ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface ConcordanceCommandOptions extends MemoryProjectOptions {
  readonly allWords?: boolean;
  readonly regex?: boolean;
  readonly exact?: boolean;
  readonly side?: "source" | "target";
  readonly limit: string;
  readonly json?: boolean;
}

type Side = ConcordanceHit["side"];
const renderingsNamed = 4;

/** Exit code 1 if the memory does not have the words. */
export async function runConcordance(
  words: string,
  options: ConcordanceCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const limit = positiveNumber(options.limit, "--limit");
  const { session, finish } = commandSession(options, io);
  const found = await session.concordance(words, {
    mode: options.regex === true ? "regex" : options.allWords === true ? "all-words" : "phrase",
    limit,
    exact: options.exact === true,
    ...(options.side === undefined ? {} : { side: options.side }),
  });
  await finish();
  if (options.json === true) writeJson(words, found, io);
  else write(found, io);
  return found.hits.length === 0 ? 1 : 0;
}

function write(
  { hits: shown, total, renderings, languages, nearest }: FoundWords,
  io: CommandIo,
): void {
  const { translate } = io;
  const style = styleFor(io);
  if (shown.length === 0) {
    io.write(`${translate("commands.concordance.nothing")}\n`);
    if (nearest.length > 0)
      io.write(
        `${translate("commands.concordance.nearest")}\n${nearest.map((each) => `  ${each}\n`).join("")}`,
      );
    return;
  }
  // A single write: a hundred small ones would cost more than the search.
  const lines: string[] = [];
  for (const [side, { list }] of renderings)
    if (list.length > 0) lines.push(renderingsLine(languages[otherThan(side)], list, io));
  for (const hit of shown) {
    if (lines.length > 0) lines.push("");
    lines.push(style.dim(originNotes(hit.origin, languages, io).join(" · ")));
    const other = otherThan(hit.side);
    const range = renderings.get(hit.side)?.ranges.get(hit);
    lines.push(...labelled(languages[hit.side], marked(hit[hit.side], hit.ranges, io), io));
    const otherRanges = range === undefined ? [] : [range];
    lines.push(...labelled(languages[other], marked(hit[other], otherRanges, io), io));
  }
  if (total > shown.length) {
    const data = { count: shown.length, total };
    lines.push("", translate("commands.concordance.more", data));
  }
  io.write(`${lines.map(inOneLine).join("\n")}\n`);
}

function otherThan(side: Side): Side {
  return side === "source" ? "target" : "source";
}

function renderingsLine(
  language: LanguageTag,
  list: readonly LikelyRendering[],
  io: CommandIo,
): string {
  const style = styleFor(io);
  const named = list
    .slice(0, renderingsNamed)
    .map(({ text, hits }) => `${style.green(text)} (${hits})`)
    .join(", ");
  return `${style.bold(io.translate("commands.concordance.renderings", { language }))} ${named}`;
}

// Bold if colour is available, otherwise brackets.
function marked(text: string, ranges: readonly Range[], io: CommandIo): readonly StyledPiece[] {
  const style = styleFor(io);
  const colour = wantsColour(io);
  const pieces: StyledPiece[] = [];
  let last = 0;
  for (const { start, end } of ranges) {
    if (start < last) continue;
    const part = text.slice(start, end);
    pieces.push({ text: text.slice(last, start), paint: (plain) => plain });
    pieces.push({
      text: colour ? part : `[${part}]`,
      paint: (plain) => style.bold(style.green(plain)),
    });
    last = end;
  }
  pieces.push({ text: text.slice(last), paint: (plain) => plain });
  return pieces;
}

function writeJson(
  words: string,
  { hits, total, renderings, nearest }: FoundWords,
  io: CommandIo,
): void {
  const document = {
    version: 1,
    query: words,
    total,
    renderings: Object.fromEntries(
      [...renderings].map(([side, { list }]) => [otherThan(side), list]),
    ),
    hits: hits.map((hit) => ({ ...hit, rendering: renderings.get(hit.side)?.ranges.get(hit) })),
    nearest,
  };
  io.write(`${JSON.stringify(document, undefined, 2)}\n`);
}
