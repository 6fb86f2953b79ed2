// An article taken apart and put together again, as pretranslate and convert do.

import { articleFormats } from "../../../src/formats/article-formats.ts";
import { forPath } from "../../../src/formats/for-path.ts";
import type { OpenArticle } from "../../../src/formats/format.ts";
import type { MarkupSyntax } from "../../../src/formats/rewriting/markup-syntax.ts";
import { makeUnit } from "../../../src/model/make-unit.ts";
import type { Segment } from "../../../src/model/segment.ts";
import {
  translatableSentences,
  type TranslatableSentence,
} from "../../../src/session/memory/translatable-sentences.ts";
import { writeBack, type WrittenBack } from "../../../src/session/memory/write-back.ts";

export interface TakenApart {
  readonly opened: OpenArticle;
  readonly syntax: MarkupSyntax;
  readonly sentences: readonly TranslatableSentence[];
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

export async function takenApart(path: string, content: string | Uint8Array): Promise<TakenApart> {
  const format = forPath(articleFormats, path);
  if (format === undefined) throw new Error(`no format for ${path}`);
  const { syntax, ...rewriter } = await format.loadRewriter();
  const opened = rewriter.open([bytesOf(content)], { path, warn: () => undefined });
  return { opened, syntax, sentences: translatableSentences(opened, "en", syntax) };
}

/** The segment as a translator sees it: `<1>`, `</1>` for the halves of a pair, `[2]` for a code by itself. */
export function shown(segment: Segment): string {
  return segment
    .map((part) => {
      if (typeof part === "string") return part;
      const { kind, id } = part;
      return kind === "open" ? `<${id}>` : kind === "close" ? `</${id}>` : `[${id}]`;
    })
    .join("");
}

/** The inverse of `shown`. */
export function segmentOf(text: string): Segment {
  return text
    .split(/(<\/?\d+>|\[\d+\])/u)
    .filter((part) => part !== "")
    .map((part) => {
      const id = /\d+/u.exec(part)?.[0] ?? "";
      if (/^<\/\d+>$/u.test(part)) return { kind: "close" as const, id, data: "" };
      if (/^<\d+>$/u.test(part)) return { kind: "open" as const, id, data: "" };
      return /^\[\d+\]$/u.test(part) ? { kind: "placeholder" as const, id, data: "" } : part;
    });
}

export function backWith(
  { opened, syntax, sentences }: TakenApart,
  target: (sentence: TranslatableSentence) => Segment | undefined,
): WrittenBack {
  const units = sentences.map((sentence) =>
    makeUnit({
      id: String(sentence.number),
      source: sentence.rewritable.segment,
      target: target(sentence),
      sourceLanguage: "en",
      targetLanguage: "es",
    }),
  );
  return writeBack(opened, sentences, units, syntax);
}

/** The file with the translations in their order, in the form of `shown`. */
export async function translated(
  path: string,
  content: string,
  targets: readonly string[],
): Promise<{ readonly text: string; readonly missing: readonly string[] }> {
  const apart = await takenApart(path, content);
  const result = backWith(apart, ({ number }) => segmentOf(targets[number - 1] ?? ""));
  return {
    text: result.files.join(""),
    missing: result.translated.flatMap(({ made }) => made.missing),
  };
}

export async function shownIn(path: string, content: string): Promise<readonly string[]> {
  const { sentences } = await takenApart(path, content);
  return sentences.map(({ rewritable }) => shown(rewritable.segment));
}
