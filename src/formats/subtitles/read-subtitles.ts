// Bytes of a subtitle file -> its blocks, and in WebVTT its comments.

import type { Article } from "../../model/article.ts";
import { ParseError } from "../../model/errors.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import type { ReadContext } from "../format.ts";
import { srtSyntax, vttSyntax, type CueSyntax } from "./cue-text.ts";
import type { SubtitleFile } from "./cue.ts";
import { parseSrt } from "./parse-srt.ts";
import { parseVtt } from "./parse-vtt.ts";
import { subtitleBlocks } from "./subtitle-blocks.ts";

/** Throws `ParseError` `noCues` for a file with text and no time code. */
export function readSrt(bytes: Iterable<Uint8Array>, context: ReadContext): Article {
  return read(bytes, context, parseSrt, srtSyntax);
}

/** As `readSrt`; what follows NOTE is a comment. */
export function readVtt(bytes: Iterable<Uint8Array>, context: ReadContext): Article {
  return read(bytes, context, parseVtt, vttSyntax);
}

function read(
  bytes: Iterable<Uint8Array>,
  { path, warn }: ReadContext,
  parse: (text: string) => SubtitleFile,
  syntax: CueSyntax,
): Article {
  const text = decodeAll(bytes, path, warn);
  const { cues, comments, unreadable, outside } = parse(text);
  if (cues.length === 0 && text.trim() !== "")
    throw new ParseError("noCues", { path, line: 1, column: 1 });
  for (const line of unreadable)
    warn({ code: "timeCodeUnreadable", data: {}, path, line, column: 1 });
  for (const line of outside)
    warn({ code: "subtitleTextOutside", data: {}, path, line, column: 1 });
  const blocks = subtitleBlocks(cues, text, syntax);
  return { kind: "article", language: undefined, text, blocks, comments };
}
