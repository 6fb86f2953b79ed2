// A prompt as XML, which models are used to being given data in.

import type { Translate } from "../../messages/translator.ts";
import { visible } from "../../strings/visible.ts";
import { escapeAttribute, escapeText } from "../../xml/escape.ts";
import { instruction } from "./instruction.ts";
import type { Prompt, PromptExample, PromptTerm } from "./prompt.ts";

export function promptXml(prompt: Prompt, translate: Translate): string {
  const { article, languages, terms, examples } = prompt;
  const attributes = { article, source: languages.source, target: languages.target };
  const lines = [
    `<glosa${attributesOf(attributes)}>`,
    `  ${element("instruction", instruction(prompt, translate))}`,
    ...terms.flatMap(termLines),
    ...examples.flatMap(exampleLines),
    "</glosa>",
  ];
  return `${lines.join("\n")}\n`;
}

function termLines({
  concept,
  count,
  source,
  preferred,
  admitted,
  forbidden,
  details,
}: PromptTerm): readonly string[] {
  const inner = [
    ...source.map((text) => element("source", text)),
    ...preferred.map((text) => element("preferred", text)),
    ...admitted.map((text) => element("admitted", text)),
    ...forbidden.map((text) => element("forbidden", text)),
    ...(details === undefined || details.definition === ""
      ? []
      : [element("definition", details.definition)]),
    ...(details?.notes ?? []).map(({ term, note }) => element("note", note, { term })),
  ];
  return [
    `  <term${attributesOf({ concept, count: String(count) })}>`,
    ...inner.map((line) => `    ${line}`),
    "  </term>",
  ];
}

function exampleLines({ source, target, similarity }: PromptExample): readonly string[] {
  return [
    `  <example${attributesOf({ similarity: (Math.floor(similarity * 100) / 100).toFixed(2) })}>`,
    `    ${element("source", source)}`,
    `    ${element("target", target)}`,
    "  </example>",
  ];
}

type Attributes = Readonly<Record<string, string>>;

// What XML has no way to write and no eye could see stands there as `\u001B`; what is left of it commands nobody.
const leaveOut = (): void => undefined;

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(visible(value), leaveOut)}"`)
    .join("");
}

function element(name: string, text: string, attributes: Attributes = {}): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return `<${name}${attributesOf(attributes)}>${escapeText(visible(line), leaveOut)}</${name}>`;
}
