// What the script shows and hides by: level, rule, file, words; and the steps from one question to the next.
// Without a script neither would do anything, so both are hidden until it runs.

import { levels, type Question } from "../../model/finding.ts";
import { escapeHtml } from "../../strings/visible.ts";
import type { PageContext } from "./page-context.ts";

export function filters(questions: readonly Question[], context: PageContext): string {
  const { translate, pairs, pairOf } = context;
  const text = (name: string): string => escapeHtml(translate.dynamic(`page.${name}`));
  const counted = new Map<string, number>();
  const files = new Set<number>();
  for (const { level, ruleId, findings } of questions) {
    for (const key of [`level ${level}`, `rule ${ruleId}`])
      counted.set(key, (counted.get(key) ?? 0) + 1);
    for (const finding of findings) files.add(pairOf(finding) ?? -1);
  }
  const counting = (name: string, key: string): string =>
    translate("page.counted", { name, count: counted.get(key) ?? 0 });
  const showsNotes = context.notes === true || questions.every(({ level }) => level === "note");
  const boxes = levels
    .filter((level) => counted.has(`level ${level}`))
    .map((level) => {
      const checked = level !== "note" || showsNotes ? " checked" : "";
      const label = counting(translate(`levels.${level}`), `level ${level}`);
      return `<label><input type="checkbox" name="level" value="${level}"${checked}> ${escapeHtml(label)}</label>`;
    });
  const rules = [...new Set(questions.map(({ ruleId }) => ruleId))].sort();
  const ruleOptions = rules.map((id) => option(id, counting(id, `rule ${id}`)));
  const fileOptions = pairs.flatMap(({ target }, index) =>
    files.has(index) ? [option(String(index), target)] : [],
  );
  return [
    `<form id="filters" hidden aria-label="${text("filters")}">\n`,
    `<fieldset><legend>${text("level")}</legend>${boxes.join("")}</fieldset>\n`,
    `<label>${text("rule")} <select name="rule">${option("", translate("page.allRules"))}${ruleOptions.join("")}</select></label>\n`,
    `<label>${text("file")} <select name="file">${option("", translate("page.allFiles"))}${fileOptions.join("")}</select></label>\n`,
    `<label>${text("search")} <input type="search" name="words" autocomplete="off"></label>\n`,
    `<button type="reset">${text("reset")}</button>\n`,
    `<p id="shown" role="status" data-pattern="${text("shown")}"></p>\n</form>\n`,
  ].join("");
}

export function stepButtons({ translate }: PageContext): string {
  const text = (name: string): string => escapeHtml(translate.dynamic(`page.${name}`));
  return [
    `<nav id="steps" hidden aria-label="${text("steps")}">`,
    `<button type="button" data-step="-1">${text("previous")}</button>`,
    `<button type="button" data-step="1">${text("next")}</button>`,
    `<label><input type="checkbox" id="keys" checked> ${text("keys")}</label></nav>\n`,
  ].join("");
}

function option(value: string, text: string): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;
}
