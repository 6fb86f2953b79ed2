// The tables around the findings: by file, renderings to decide, drift, and the rules with what they found.

import type { Translate } from "../../messages/translator.ts";
import type { PlacedDrift } from "../../model/drift.ts";
import { listSeparator, type Finding, type Level, type Question } from "../../model/finding.ts";
import { escapeHtml } from "../../strings/visible.ts";
import type { PageContext } from "./page-context.ts";
import { table } from "./table.ts";

/** Places of a rendering that are named. */
const namedPlaces = 20;

/** Files with findings; `undefined` without any. `sections` are the pairs that have one on the page. */
export function filesTable(
  context: PageContext,
  sections: ReadonlySet<number>,
): string | undefined {
  const { report, pairs, translate, pairOf } = context;
  const byPair = grouped(report.findings, pairOf);
  const rows = pairs.flatMap(({ target }, index) => {
    const findings = byPair.get(index);
    if (findings === undefined) return [];
    const name = escapeHtml(target);
    return [
      [
        sections.has(index) ? `<a href="#file-${index}">${name}</a>` : name,
        ...(["error", "warning", "note"] as const).map((level) => String(count(findings, level))),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  return table(
    { id: "files", text: translate("page.byFile") },
    ["file", "errors", "warnings", "notes"].map((name) => translate.dynamic(`page.${name}`)),
    rows,
  );
}

export function renderingsTable(
  { report, translate }: PageContext,
  onPage: ReadonlyMap<Question, Question>,
): string | undefined {
  if (report.renderings.length === 0) return undefined;
  const asking = new Map<string | undefined, Question>();
  for (const question of onPage.keys())
    for (const { rendering } of question.findings) asking.set(rendering, question);
  const rows = report.renderings.map(({ id, concept, surface, terms, text, units, of }) => {
    const question = asking.get(id);
    const quoted = translate("page.quoted", { text });
    const written = escapeHtml(quoted);
    return [
      question === undefined ? written : `<a href="#q-${escapeHtml(question.id)}">${written}</a>`,
      escapeHtml(translate("page.quoted", { text: surface })),
      escapeHtml(translate("page.quoted", { text: terms.join(listSeparator) })),
      escapeHtml(concept),
      escapeHtml(translate("page.unitsOf", { units, of })),
    ];
  });
  return table(
    { id: "renderings", text: translate("page.renderings") },
    ["inTranslation", "inSource", "approved", "concept", "units"].map((name) =>
      translate.dynamic(`page.${name}`),
    ),
    rows,
  );
}

export function driftTable({ drift = [], translate }: PageContext): string | undefined {
  if (drift.length === 0) return undefined;
  const rows = drift.map(({ surface, concept, renderings }) => [
    escapeHtml(translate("page.quoted", { text: surface })),
    `<ul>${renderings.map((each, index) => rendering(each, index > 0, translate)).join("")}</ul>`,
    escapeHtml(concept ?? translate("drift.phrase")),
  ]);
  return table(
    { id: "drift", text: translate("page.drift") },
    ["inSource", "inTranslation", "concept"].map((name) => translate.dynamic(`page.${name}`)),
    rows,
  );
}

/** With its places behind a click, or without: those of the usual rendering would be most of the text. */
function rendering(
  { text, uses, places }: PlacedDrift["renderings"][number],
  withPlaces: boolean,
  translate: Translate,
): string {
  const said = escapeHtml(translate("drift.rendering", { text, count: uses }));
  if (!withPlaces) return `<li>${said}</li>`;
  const lines = places
    .slice(0, namedPlaces)
    .map(({ path, line, column }) => `${path}:${line}:${column}`);
  const more = places.length - lines.length;
  if (more > 0) lines.push(translate("drift.more", { count: more }));
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
  return `<li><details><summary>${said}</summary><ul>${items}</ul></details></li>`;
}

/** Those that asked something, and the names of the others. */
export function rulesTable({ report, translate }: PageContext): string | undefined {
  const byRule = grouped(report.questions, ({ ruleId }) => ruleId);
  const descriptions = new Map(report.rules.map(({ id, description }) => [id, description]));
  const rows = [...byRule].map(([id, questions]) => [
    `<code id="rule-${escapeHtml(id)}">${escapeHtml(id)}</code>`,
    escapeHtml(descriptions.get(id) ?? ""),
    String(questions.length),
  ]);
  const silent = report.rules.map(({ id }) => id).filter((id) => !byRule.has(id));
  const others = escapeHtml(translate("page.otherRules", { rules: silent.join(", ") }));
  if (rows.length === 0) return silent.length === 0 ? undefined : `<p id="rules">${others}</p>\n`;
  rows.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return [
    table(
      { id: "rules", text: translate("page.rules") },
      ["rule", "meaning", "questions"].map((name) => translate.dynamic(`page.${name}`)),
      rows,
    ),
    silent.length === 0 ? "" : `<p>${others}</p>\n`,
  ].join("");
}

function count(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
