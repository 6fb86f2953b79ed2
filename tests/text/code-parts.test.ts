import { describe, expect, it } from "vitest";
import { codeParts } from "../../src/text/code-parts.ts";
import { programParts } from "../../src/text/program-parts.ts";
import { readText } from "../../src/text/read-text.ts";

const parts = (text: string) => codeParts(text).map(({ start, end }) => text.slice(start, end));

describe("codeParts", () => {
  it.each([
    ["See https://peru.example/media-guide.", ["https://peru.example/media-guide"]],
    ["Write to prensa@ronda.example or ask.", ["prensa@ronda.example"]],
    ["Set ``vote`` or `seat` first.", ["``vote``", "`seat`"]],
    ["Use <code>vote</code> as <b>vote</b>.", ["vote"]],
    ["Hi ###MEMBER###, welcome.", ["###MEMBER###"]],
    ["Read [the law](ref:law) first.", ["ref:law"]],
    ["Home (/home) and ~/.config", ["/home", "~/.config"]],
  ])("finds addresses, paths and marked code in %j", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    "Votes and/or seats",
    "24/7",
    "The ‘seat’ of the party",
    "# Heading",
    "km/h",
    "of [these](no one came)",
  ])("finds none in %j", (text) => {
    expect(parts(text)).toEqual([]);
  });
});

describe("a placeholder glued to a word", () => {
  it("leaves the word whole", () => {
    const text = "las %1$sopciones%2$s nuevas";
    const read = readText(text, "es", programParts(text));
    const at = read.tokens.findIndex(({ surface }) => surface === "opciones");
    expect(at).toBeGreaterThan(0);
    expect(read.opaque[at]).toBe(0);
    expect(text.slice(read.starts[at], read.ends[at])).toBe("opciones");
  });
});
