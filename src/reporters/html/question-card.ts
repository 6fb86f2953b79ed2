// A question on the page: what is asked, the sentences, what the glossary says, why, and the commands that answer it.

import { listSeparator, type Question } from "../../model/finding.ts";
import { escapeHtml } from "../../strings/visible.ts";
import { questionSentence, reasonLines } from "../question-text.ts";
import { answerCommands } from "./answer-commands.ts";
import type { PageContext } from "./page-context.ts";
import { sentencePair } from "./sentence-pair.ts";

/** Places whose sentences are seen at once; the others are behind a click. */
const openPlaces = 3;
const shownDigits = 8;

/** `withPath` where the heading above does not name the file. */
export function questionCard(question: Question, context: PageContext, withPath: boolean): string {
  const { translate } = context;
  const { id, level, ruleId, findings } = question;
  const pairs = new Set(findings.map(context.pairOf).filter((pair) => pair !== undefined));
  const anchor = escapeHtml(`q-${id}`);
  const rule = escapeHtml(ruleId);
  return [
    `<article class="${level}" id="${anchor}" data-rule="${rule}" data-files="${[...pairs].join(" ")}">\n`,
    `<h3 tabindex="-1"><span class="level">${escapeHtml(translate(`levels.${level}`))}</span> `,
    `${escapeHtml(questionSentence(question, translate))}</h3>\n`,
    `<p class="meta"><a href="#rule-${rule}">${rule}</a> <a href="#${anchor}">${escapeHtml(id.slice(0, shownDigits))}</a></p>\n`,
    ...places(question, context, withPath),
    ...advice(question, context),
    ...details(translate("page.why"), findings[0].evidence ?? []),
    answerCommands(question, context),
    "</article>\n",
  ].join("");
}

function places({ findings }: Question, context: PageContext, withPath: boolean): string[] {
  const pairs = findings.map((finding) => sentencePair(finding, context, withPath));
  const others = pairs.slice(openPlaces);
  if (others.length === 0) return pairs;
  const summary = escapeHtml(context.translate("page.morePlaces", { count: others.length }));
  return [
    ...pairs.slice(0, openPlaces),
    `<details><summary>${summary}</summary>\n`,
    ...others,
    "</details>\n",
  ];
}

function advice({ findings, concept = "" }: Question, { translate }: PageContext): string[] {
  const [{ suggestions, reason, brief }] = findings;
  const offered = suggestions.join(listSeparator);
  const reasons = reason === undefined ? [] : reasonLines(reason, concept, translate);
  return [
    ...(offered === ""
      ? []
      : [paragraph("offered", translate("report.suggestions", { suggestions: offered }))]),
    ...(reasons.length === 0 ? [] : [`<ul>${reasons.map(item).join("")}</ul>\n`]),
    ...(brief === undefined ? [] : [paragraph("brief", brief)]),
  ];
}

function details(summary: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [
    `<details><summary>${escapeHtml(summary)}</summary><ul>${lines.map(item).join("")}</ul></details>\n`,
  ];
}

function item(text: string): string {
  return `<li>${escapeHtml(text)}</li>`;
}

function paragraph(name: string, text: string): string {
  return `<p class="${name}">${escapeHtml(text)}</p>\n`;
}
