// Completion in a translation: the approved terms of what the source sentence says, in the number that it has there.

import {
  CompletionItemKind,
  MarkupKind,
  type CompletionItem,
  type Position,
} from "vscode-languageserver";
import type { Concept, Term } from "../../../model/concept.ts";
import { isPattern } from "../../../model/written-pattern.ts";
import { termsOfUnit } from "../../../session/check/terms-of-unit.ts";
import { unitNear } from "../../../session/check/unit-at.ts";
import { inflectionOf, inflectTerm } from "../../../terms/inflect-term.ts";
import type { TermOccurrence } from "../../../terms/recognition/term-occurrence.ts";
import type { Server } from "../server.ts";
import { offsetOf } from "../texts/ranges.ts";
import { cardOf } from "./hover.ts";
import { memoryCompletion } from "./memory-completion.ts";
import { readPairs, type ReadPair } from "./standing.ts";

const longestWord = 100;

/** In the order of the source; of each term first the likely form, then the other one. */
export async function completion(
  path: string,
  position: Position,
  server: Server,
): Promise<readonly CompletionItem[]> {
  const content = server.workspace.contentOf(path) ?? "";
  const offset = offsetOf(position, content);
  for (const pair of await readPairs(path, server)) {
    const { bitext } = pair.placed;
    if (pair.absoluteOf(bitext.target.path) !== path) continue;
    const start = startOfWords(content, offset);
    const sentence = await memoryCompletion(path, position, pair, server);
    const unit = unitNear(bitext, offset);
    if (unit?.source === undefined) {
      if (sentence.length > 0) return sentence;
      continue;
    }
    const { source } = termsOfUnit(
      { source: unit.source, target: undefined },
      bitext,
      pair.compiled,
    );
    const range = {
      start: { ...position, character: position.character - (offset - start) },
      end: position,
    };
    const terms = itemsOf(source, pair, server).map((item) => ({
      ...item,
      textEdit: { range, newText: item.label },
    }));
    return [...sentence, ...terms];
  }
  return [];
}

/** What is being written: letters back to the last thing that is none. */
function startOfWords(content: string, offset: number): number {
  const before = content.slice(Math.max(0, offset - longestWord), offset);
  return offset - (/[\p{L}\p{N}'’-]*$/u.exec(before)?.[0].length ?? 0);
}

function itemsOf(
  occurrences: readonly TermOccurrence[],
  pair: ReadPair,
  server: Server,
): readonly CompletionItem[] {
  const items = new Map<string, CompletionItem>();
  for (const [order, { concept, term, how, alternatives }] of occurrences.entries())
    for (const each of [concept, ...alternatives])
      for (const [rank, approved] of pair.compiled.targets(each).terms.entries()) {
        if (isPattern(approved)) continue;
        for (const [turn, text] of formsOf(approved, each, term, concept, how.surface).entries()) {
          const sortText = [order, rank, turn]
            .map((part) => String(part).padStart(3, "0"))
            .join("");
          if (items.has(text)) continue;
          items.set(
            text,
            itemOf(text, { sortText, detail: how.surface, concept: each }, pair, server),
          );
        }
      }
  return [...items.values()];
}

function formsOf(
  approved: Term,
  concept: Concept,
  term: Term,
  ofTerm: Concept,
  surface: string,
): readonly string[] {
  const { number } = inflectionOf(term, ofTerm, surface);
  const other = number === "plural" ? "singular" : "plural";
  const likely =
    number === undefined ? approved.text : inflectTerm(approved, concept, { number }).text;
  return [
    ...new Set([likely, inflectTerm(approved, concept, { number: other }).text, approved.text]),
  ];
}

function itemOf(
  label: string,
  {
    concept,
    ...shown
  }: { readonly sortText: string; readonly detail: string; readonly concept: Concept },
  pair: ReadPair,
  server: Server,
): CompletionItem {
  const kind = server.client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    ...{ label, ...shown, kind: CompletionItemKind.Text, filterText: label },
    documentation: { kind, value: cardOf(concept, pair, server) },
  };
}
