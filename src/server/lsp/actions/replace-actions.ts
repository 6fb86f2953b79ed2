// Quick fixes that replace the words of a finding: by what is certainly right, by approved terms in their form.

import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { Finding } from "../../../model/finding.ts";
import type { Place } from "../../../model/location.ts";
import { replacementsFor, type InflectedReplacement } from "../../../session/check/replacements.ts";
import { unitAt } from "../../../session/check/unit-at.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import { offsetOf, rangeOfPlace } from "../texts/ranges.ts";
import type { ActionContext } from "./action-context.ts";
import { textChange } from "./text-change.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** Rules whose words are a term of the glossary, or stand where one should. */
const ofTerms: ReadonlySet<string> = new Set([
  "term-deprecated",
  "term-missing",
  "term-untranslated",
]);

/** Best first. */
export function replaceActions(
  { finding, diagnostic }: FindingDiagnostic,
  context: ActionContext,
): readonly CodeAction[] {
  const { target, fix } = finding;
  if (target === undefined || !isHere(finding, context)) return [];
  const action = (
    place: Place,
    text: string,
    title: string,
    isPreferred: boolean,
  ): CodeAction[] => {
    const edit = textChange(place, text, context);
    if (edit === undefined) return [];
    const change = workspaceEdit({ path: context.path, edits: [edit] }, context.server);
    return [
      {
        ...{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] },
        ...(isPreferred && { isPreferred }),
        ...(change && { edit: change }),
      },
    ];
  };
  const { translate } = context.server;
  const titled = (text: string): string =>
    text === "" ? translate("lsp.actions.remove") : translate("lsp.actions.replace", { text });
  if (fix !== undefined) return action(fix.place, fix.replacement, titled(fix.replacement), true);
  if (!ofTerms.has(finding.ruleId))
    return finding.suggestions.flatMap((text) => action(target, text, titled(text), false));
  return replacementsOf(finding, context).flatMap((replacement, index) => {
    const { text, agreesNoMore: word } = replacement;
    const title =
      word === undefined ? titled(text) : translate("lsp.actions.replaceAgreeing", { text, word });
    return action(target, text, title, index === 0 && replacement.isCertain);
  });
}

/** Every place of the text where this concept has other words, replaced by the same term. */
export function wholeFileAction(
  { finding }: FindingDiagnostic,
  context: ActionContext,
): readonly CodeAction[] {
  if (!ofTerms.has(finding.ruleId) || !isHere(finding, context)) return [];
  const [first] = replacementsOf(finding, context);
  if (first === undefined) return [];
  const same = context.found.filter(
    (each) => ofTerms.has(each.finding.ruleId) && each.finding.concept === finding.concept,
  );
  const edits = same.flatMap((each) => {
    const found = replacementsOf(each.finding, context).find(({ term }) => term === first.term);
    const { target } = each.finding;
    return found === undefined || target === undefined
      ? []
      : (textChange(target, found.text, context) ?? []);
  });
  if (edits.length < 2) return [];
  const edit = workspaceEdit({ path: context.path, edits }, context.server);
  const { text } = first.term;
  const title = context.server.translate("lsp.actions.wholeFile", { text, count: edits.length });
  return [{ title, kind: CodeActionKind.RefactorRewrite, ...(edit && { edit }) }];
}

function isHere({ target }: Finding, { pairs, path }: ActionContext): boolean {
  return target !== undefined && pairs.some(({ absoluteOf }) => absoluteOf(target.path) === path);
}

function replacementsOf(
  finding: Finding,
  { pairs, path, content }: ActionContext,
): readonly InflectedReplacement[] {
  const { target } = finding;
  if (target === undefined) return [];
  const range = rangeOfPlace(target);
  const offset = offsetOf(range.start, content);
  for (const { placed, compiled, absoluteOf } of pairs) {
    if (absoluteOf(target.path) !== path) continue;
    const place = unitAt(placed.bitext, target.path, offset);
    if (place?.side !== "target") continue;
    // Words with markup between them are not replaced.
    if (!place.text.text.startsWith(target.text, place.offset)) continue;
    // A finding about the whole sentence has no words to replace.
    if (target.text === place.text.text && finding.ruleId === "term-missing") return [];
    const end = place.offset + target.text.length;
    return replacementsFor({ finding, unit: place.unit, start: place.offset, end }, compiled);
  }
  return [];
}
