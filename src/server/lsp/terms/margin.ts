// What may stand beside a text, for whoever wants it: the way to the source of each paragraph, and the source's own terms.

import { InlayHintKind, type CodeLens, type InlayHint, type Range } from "vscode-languageserver";
import { termsOfUnit } from "../../../session/check/terms-of-unit.ts";
import type { Server } from "../server.ts";
import { locate, readPairs } from "./standing.ts";

export const openSourceCommand = "glosa.openSource";

/** One above each line of the translation where a sentence begins. */
export async function codeLenses(path: string, server: Server): Promise<readonly CodeLens[]> {
  const lines = new Map<number, CodeLens>();
  for (const pair of await readPairs(path, server))
    for (const unit of pair.placed.bitext.units) {
      const here = locate(pair, unit, "target");
      const there = locate(pair, unit, "source");
      if (here?.path !== path || there === undefined || there.path === path) continue;
      const { line } = here.range.start;
      if (lines.has(line)) continue;
      const title = server.translate("lsp.sourceLens");
      const uri = server.workspace.uriOf(path);
      const command = { title, command: openSourceCommand, arguments: [uri, here.range.start] };
      lines.set(line, { range: here.range, command });
    }
  return [...lines.values()];
}

/** After each term of the translation, what the source has for it. */
export async function inlayHints(
  path: string,
  range: Range,
  server: Server,
): Promise<readonly InlayHint[]> {
  const hints: InlayHint[] = [];
  for (const pair of await readPairs(path, server))
    for (const unit of pair.placed.bitext.units) {
      const here = locate(pair, unit, "target");
      if (here?.path !== path) continue;
      if (here.range.end.line < range.start.line || here.range.start.line > range.end.line)
        continue;
      const { source, target } = termsOfUnit(unit, pair.placed.bitext, pair.compiled);
      for (const { concept, range: words } of target) {
        const from = source.find((each) => each.concept === concept);
        const place = from && locate(pair, unit, "target", words);
        if (from === undefined || place === undefined) continue;
        const label = ` = ${from.how.surface}`;
        hints.push({ position: place.range.end, label, kind: InlayHintKind.Parameter });
      }
    }
  return hints;
}
