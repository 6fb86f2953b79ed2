// The commands that explain a question or answer it for all its places, ready to be copied.

import type { MessageKey } from "../../messages/translator.ts";
import type { Question } from "../../model/finding.ts";
import { escapeHtml } from "../../strings/visible.ts";
import { isAboutSense } from "../question-text.ts";
import type { PageContext } from "./page-context.ts";

const shownDigits = 8;

/** Empty for what no other command can read again. */
export function answerCommands(
  question: Question,
  { translate, isGone, again = "" }: PageContext,
): string {
  if (isGone === true) return "";
  const id = question.id.slice(0, shownDigits);
  const command = (name: string, ...options: readonly string[]): string =>
    ["glosa", name, id, ...(again === "" ? [] : [again]), ...options].join(" ");
  const canTakeIn = question.kind === "instead" && question.rendering !== undefined;
  const canBeElse = isAboutSense(question) && question.concept !== undefined;
  const rows: readonly (readonly [MessageKey, string])[] = [
    ["page.explain", command("explain")],
    ...(canTakeIn
      ? ([
          ["page.takeIn", command("accept", "--status admitted")],
          ["page.isWrong", command("accept", "--status deprecated")],
        ] as const)
      : []),
    ...(canBeElse
      ? ([["page.otherSense", command("accept", '--not-here --reason "…"')]] as const)
      : []),
  ];
  const items = rows.map(
    ([label, line]) =>
      `<li>${escapeHtml(translate(label))} <code class="command">${escapeHtml(line)}</code></li>`,
  );
  const summary = translate(rows.length === 1 ? "page.explanation" : "page.answers");
  return `<details class="answers"><summary>${escapeHtml(summary)}</summary><ul>${items.join("")}</ul></details>\n`;
}
