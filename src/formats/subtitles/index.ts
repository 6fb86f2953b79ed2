// Subtitles as articles: SubRip (SRT) and WebVTT.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { ArticleFormat } from "../format.ts";

export const srtFormat: ArticleFormat = {
  kind: "article",
  name: "srt",
  extensions: [".srt"],
  mediaType: "application/x-subrip",
  sniff: (head) =>
    /^\s*\d+[ \t]*(?:\r\n|\n|\r)\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-subtitles.ts")).readSrt,
  loadRewriter: async () => (await import("./rewrite-subtitles.ts")).srtRewriter,
  loadInsertion: async () => (await import("./insert-in-cue.ts")).insertInSrt,
};

export const vttFormat: ArticleFormat = {
  kind: "article",
  name: "vtt",
  extensions: [".vtt"],
  mediaType: "text/vtt",
  sniff: (head) => /^WEBVTT(?:\s|$)/u.test(decodeHead(head)),
  loadReader: async () => (await import("./read-subtitles.ts")).readVtt,
  loadRewriter: async () => (await import("./rewrite-subtitles.ts")).vttRewriter,
  loadInsertion: async () => (await import("./insert-in-cue.ts")).insertInVtt,
  ignorePlace: () => "vtt",
};
