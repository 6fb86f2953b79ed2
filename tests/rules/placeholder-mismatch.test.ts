import { describe, expect, it } from "vitest";
import type { InterfaceLanguage } from "../../src/messages/translator.ts";
import { placeholderMismatch } from "../../src/rules/markup/placeholder-mismatch.ts";
import { runExample } from "./run-example.ts";

const run = (source: string, target: string, language: InterfaceLanguage = "en") =>
  runExample(placeholderMismatch, { units: [[source, target]], expect: [] }, { language });

function found(source: string, target: string): string {
  return run(source, target)
    .map(({ messageId, level }) => `${messageId} ${level}`)
    .join(", ");
}

describe("a pair that formats", () => {
  it.each([
    ["split", "Choose <emph>Votes - Add</emph> tab", "En <emph>Votos</emph>, <emph>Añadir</emph>"],
    [
      "of a name of its own",
      "<menuitem>A - B</menuitem>",
      "<menuitem>A</menuitem> <menuitem>B</menuitem>",
    ],
    ["added", "The strike began", "Empezó el <em>paro</em>"],
  ])("%s is worth a note", (_what, source, target) => {
    expect(found(source, target)).toMatch(/^(?:more|extra) note$/u);
  });

  it.each([
    ["left out", "Read the <b>report</b>", "Lea el informe"],
    ["joined", "<emph>Votes</emph> - <emph>Add</emph>", "<emph>Votos - Añadir</emph>"],
  ])("%s is worth a note", (_what, source, target) => {
    expect(found(source, target)).toMatch(/^(?:fewer|missing) note$/u);
  });
});

describe("what a program needs", () => {
  it.each([
    ["Read the <b>report</b>", "Lea el <b>informe", "missing warning"],
    ["Read the <b>report</b>", "Lea el <b>informe</b></b>", "more warning"],
    ["See <a href='/ley'>the law</a>", "Vea la ley", "missing warning"],
    ["<a href='/ley'>Law</a>", "<a href='/ley'>La</a> <a href='/ley'>ley</a>", "more warning"],
    ["Read <0>this</0>", "Lea esto", "missing warning"],
    ["<Link>Vote</Link>", "Vote", "missing warning"],
    ["<sub>2</sub>", "2", "missing warning"],
    ["%s voted with %s", "%s votó", "fewer error"],
  ])("%s %s", (source, target, expected) => {
    expect(found(source, target)).toBe(expected);
  });
});

describe("what stands there, only more or less often", () => {
  const twice = ["<i>Paro</i>", "<i>Paro</i> y <i>marcha</i>"] as const;

  it("is counted", () => {
    expect(run(...twice).map(({ message }) => message)).toEqual([
      "The translation has “<i>” more often than the source: 2 against 1.",
    ]);
    expect(run(...twice, "es").map(({ message }) => message)).toEqual([
      "La traducción tiene «<i>» más veces que el original: 2 frente a 1.",
    ]);
  });

  it("marks one that is too many", () => {
    expect(run(...twice).map(({ target }) => target?.column)).toEqual([15]);
  });

  it("is told of once", () => {
    expect(found("%d", "%d %d %d")).toBe("more error");
  });
});

describe("braces that no program fills in", () => {
  it.each([
    ["to be completed", "Write PASSPORT-{NUMBER}", "Escriba PASAPORTE-{NÚMERO}", "changed note"],
    [
      "two in a row",
      "{PLACE}-{TYPE}",
      "{LUGAR}-{TIPO}",
      "extra note, missing note, missing note, extra note",
    ],
    ["with words between", "Write {NUMBER} here", "Escriba aquí {NÚMERO}", "changed error"],
    ["in camel case", "a-{numberOf}", "a-{numeroDe}", "changed error"],
  ])("%s", (_what, source, target, expected) => {
    expect(found(source, target)).toBe(expected);
  });
});
