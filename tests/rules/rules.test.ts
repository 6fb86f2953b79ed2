// The inventory of rules: nothing is listed that is not there, nothing is there that is not proved.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../src/messages/en.json" with { type: "json" };
import es from "../../src/messages/es.json" with { type: "json" };
import { interfaceLanguages } from "../../src/messages/translator.ts";
import { rules } from "../../src/rules/index.ts";
import { isOptionValue } from "../../src/rules/rule-options.ts";
import { runExample } from "./run-example.ts";

const folder = join(import.meta.dirname, "..", "..", "src", "rules");
const ids = rules.map((rule) => rule.meta.id);

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;
const english: Sentences = en.rules;
const spanish: Sentences = es.rules;
const optionSentences: readonly Sentences[] = [en.ruleOptions, es.ruleOptions];

const compare = (left: string, right: string): number => (left < right ? -1 : 1);
const pluralForm = /_(?:one|many|other)$/u;

function messageIds(sentences: Readonly<Record<string, string>> | undefined): string[] {
  const keys = Object.keys(sentences ?? {}).filter((key) => key !== "description");
  return [...new Set(keys.map((key) => key.replace(pluralForm, "")))].sort(compare);
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{\s*(\w+)/gu)].map((match) => match[1] ?? "");
}

describe("the inventory of rules", () => {
  it("lists every rule file: add a missing one to src/rules/index.ts", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => /\bmeta:\s*\{/u.test(readFileSync(join(folder, file), "utf8")))
      .map((file) => basename(file, ".ts"))
      .sort(compare);
    expect(ids.toSorted(compare)).toEqual(files);
  });

  it("is sorted by id", () => {
    expect(ids).toEqual(ids.toSorted(compare));
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("%s", (id, rule) => {
  const expected = [...new Set(rule.examples.flatMap((example) => example.expect))].sort(compare);

  it("is described in one sentence with a full stop, in both languages", () => {
    for (const sentences of [english, spanish]) {
      expect(sentences[id]?.["description"], `rules.${id}.description`).toMatch(/^[^.]+\.$/u);
    }
  });

  it("has a sentence with a full stop for each of its options, in both languages", () => {
    for (const sentences of optionSentences) {
      const described = sentences[id] ?? {};
      expect(Object.keys(described).sort(compare)).toEqual(Object.keys(rule.options).sort(compare));
      for (const sentence of Object.values(described)) expect(sentence).toMatch(/^[^.]+\.$/u);
    }
  });

  it("has options whose defaults are values of theirs, and none called “level”", () => {
    expect(Object.keys(rule.options)).not.toContain("level");
    const wrong = Object.values(rule.options).filter(
      (option) => !isOptionValue(option, option.default),
    );
    expect(wrong).toEqual([]);
  });

  it("has at least two valid and two invalid examples", () => {
    const valid = rule.examples.filter((example) => example.expect.length === 0);
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.length - valid.length).toBeGreaterThanOrEqual(2);
  });

  it("has a sentence for every message id, and an example for every sentence", () => {
    expect(messageIds(english[id])).toEqual(expected);
    expect(messageIds(spanish[id])).toEqual(expected);
  });

  it.each(rule.examples.map((example) => [example.units.flat().join(" | "), example] as const))(
    "%s",
    (_sentences, example) => {
      const findings = runExample(rule, example);
      expect(findings.map((finding) => finding.messageId)).toEqual(example.expect);
      for (const finding of findings) {
        const sentences = Object.entries(english[id] ?? {}).filter(
          ([key]) => key.replace(pluralForm, "") === finding.messageId,
        );
        const wanted = sentences.flatMap(([, sentence]) => placeholders(sentence));
        expect(Object.keys(finding.data)).toEqual(expect.arrayContaining(wanted));
      }
    },
  );

  it("speaks in sentences", () => {
    for (const language of interfaceLanguages) {
      for (const example of rule.examples) {
        for (const { message } of runExample(rule, example, { language })) {
          // What is quoted from a text may hold braces; a placeholder that was not filled in may not.
          expect(message.replaceAll(/[“«][^”»]*[”»]/gu, "")).toMatch(/^[^{}]*[.?]$/u);
        }
      }
    }
  });
});
