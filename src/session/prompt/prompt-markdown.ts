// A prompt as Markdown. Whatever comes from files stays in its line: a note cannot begin a heading or a list of its own.

import type { Translate } from "../../messages/translator.ts";
import { listSeparator } from "../../model/finding.ts";
import { visible } from "../../strings/visible.ts";
import { instruction } from "./instruction.ts";
import type { Prompt, PromptExample, PromptTerm } from "./prompt.ts";

export function promptMarkdown(prompt: Prompt, translate: Translate): string {
  const { terms, examples, languages } = prompt;
  const sections = [[instruction(prompt, translate)]];
  if (terms.length > 0) {
    const lines = terms.flatMap((term) => termLines(term, translate));
    sections.push([`## ${translate("prompt.terms")}`, "", ...lines]);
  }
  if (examples.length > 0) {
    const lines = examples.flatMap((example) => exampleLines(example, languages));
    sections.push([`## ${translate("prompt.examples")}`, "", ...lines]);
  }
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function termLines(term: PromptTerm, translate: Translate): readonly string[] {
  const { found, source, preferred, admitted, forbidden, details } = term;
  const quoted = (key: "preferred" | "admitted" | "forbidden", texts: readonly string[]): string =>
    translate(`prompt.${key}`, { terms: texts.map(inLine).join(listSeparator) });
  const said = [
    ...(preferred.length > 0 ? [quoted("preferred", preferred)] : []),
    ...(admitted.length > 0 ? [quoted("admitted", admitted)] : []),
    ...(forbidden.length > 0 ? [quoted("forbidden", forbidden)] : []),
  ];
  const [name = found[0] ?? ""] = source;
  const lines = [`- **${inLine(name)}**: ${said.join("; ")}`];
  if (details === undefined) return lines;
  if (details.definition !== "") lines.push(`  - ${inLine(details.definition)}`);
  for (const { term: text, note } of details.notes)
    lines.push(`  - ${translate("prompt.note", { term: inLine(text), note: inLine(note) })}`);
  return lines;
}

function exampleLines(
  { source, target, similarity }: PromptExample,
  languages: Prompt["languages"],
): readonly string[] {
  return [
    `- ${Math.floor(similarity * 100)} %`,
    `  - ${languages.source}: ${inLine(source)}`,
    `  - ${languages.target}: ${inLine(target)}`,
  ];
}

function inLine(text: string): string {
  return visible(text.replaceAll(/\s+/gu, " ").trim());
}
