import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairMessages } from "../../../src/formats/i18next/pair-messages.ts";
import { readResource } from "../../../src/formats/i18next/read-resource.ts";
import { writeResource } from "../../../src/formats/i18next/write-resource.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";
import type { Message, ResourceFile } from "../../../src/model/resource-file.ts";

const tool = { name: "glosa", version: "1.0.0" };

function read(content: string): ResourceFile & { readonly warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const warn = (warning: Warning): void => void warnings.push(warning);
  return {
    ...readResource([new TextEncoder().encode(content)], { path: "a.json", warn }),
    warnings,
  };
}

function write(file: ResourceFile): { readonly text: string; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const text = [...writeResource(file, { warn: ({ code }) => codes.push(code), tool })].join("");
  return { text, codes };
}

const sample = `{
  "vote": {
    "count_one": "{{count}} vote",\t"count_other" : "{{count}} votes",
    "said": "She said \\"no\\" \\u2014 twice\\n",
    "list": ["First", { "deep": "Second" }, 3, null, true, -1.5e3]
  },
  "Close. Now?": "Close. Now?",
  "año": "year"
}\r\n`;

const texts = ({ messages }: ResourceFile): unknown =>
  messages.map(({ key, text }) => [key.join("/"), text]);

describe("reading", () => {
  it("gives every string with its key, and passes over the rest", () => {
    expect(texts(read(sample))).toEqual([
      ["vote/count_one", "{{count}} vote"],
      ["vote/count_other", "{{count}} votes"],
      ["vote/said", 'She said "no" — twice\n'],
      ["vote/list/0", "First"],
      ["vote/list/1/deep", "Second"],
      ["Close. Now?", "Close. Now?"],
      ["año", "year"],
    ]);
  });

  it("knows where each character stands", () => {
    const { messages, skeleton } = read(sample);
    const said = messages[2];
    const content = skeleton?.text ?? "";
    expect(said?.location).toEqual({ path: "a.json", line: 4, column: 14 });
    expect(
      said?.pieces.map(({ start, length, origin, originLength }) => [
        said.text.slice(start, start + length),
        content.slice(origin, origin + originLength),
      ]),
    ).toEqual([
      ["She said ", "She said "],
      ['"', String.raw`\"`],
      ["no", "no"],
      ['"', String.raw`\"`],
      [" ", " "],
      ["—", String.raw`\u2014`],
      [" twice", " twice"],
      ["\n", String.raw`\n`],
    ]);
  });

  it("takes the last of a key that is there twice, and says so", () => {
    const { messages, warnings } = read('{"a": "x", "b": {"c": "y"}, "a": "z"}');
    expect(messages.map(({ text }) => text)).toEqual(["z", "y"]);
    expect(warnings.map(({ code, data, column }) => [code, data["key"], column])).toEqual([
      ["jsonDuplicateKey", "a", 29],
    ]);
  });

  it.each([
    ["", "jsonSyntax", 1, 1],
    ['{"a": "b"', "jsonSyntax", 1, 10],
    ['{"a": "b",}', "jsonSyntax", 1, 11],
    ['{"a": "b\nc"}', "jsonSyntax", 1, 7],
    ['{"a": 012}', "jsonSyntax", 1, 7],
    ['{"a": "b"} x', "jsonSyntax", 1, 12],
    [String.raw`{"a": "\x"}`, "jsonSyntax", 1, 7],
    ['{"a":['.repeat(60), "jsonTooDeep", 1, 301],
  ])("refuses %j", (content, code, line, column) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code, line, column }));
  });

  it("agrees with JSON.parse on what is JSON and what its strings are", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.nat(),
        fc.string({ maxLength: 2 }),
        (json, at, junk) => {
          const place = at % (json.length + 1);
          for (const content of [json, json.slice(0, place) + junk + json.slice(place)]) {
            const reading = outcome(() => read(content));
            const expected = outcome(() => stringsOf(JSON.parse(content)).toSorted());
            const found = reading instanceof ParseError ? reading.code : textsOf(reading);
            // Of a key that is there twice JSON.parse keeps the first place, with all that stood there.
            const twice = !(reading instanceof ParseError) && reading.warnings.length > 0;
            expect(twice || found).toEqual(
              twice || (Array.isArray(expected) ? expected : "jsonSyntax"),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** What the function gives, or the error that it throws for bad input. */
function outcome<Result>(work: () => Result): Result | ParseError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ParseError) return error;
    if (error instanceof SyntaxError) return new ParseError("jsonSyntax");
    throw error;
  }
}

function textsOf({ messages }: ResourceFile): readonly string[] {
  return messages.map(({ text }) => text).toSorted();
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe("writing", () => {
  it("gives the same bytes back", () => {
    for (const content of [sample, `\uFEFF${sample}`])
      expect(write(read(content)).text).toBe(content);
  });

  it("changes the texts that changed and nothing else", () => {
    const file = read(sample);
    const messages = file.messages.map((message) =>
      message.text === "Second" ? { ...message, text: "Segundo «último»\t" } : message,
    );
    expect(write({ ...file, messages }).text).toBe(
      sample.replace('"Second"', String.raw`"Segundo «último»\t"`),
    );
  });

  it("escapes what the file escapes throughout", () => {
    const file = read(String.raw`{"a": "\u00bfSe vot\u00f3?", "b": "plain"}`);
    const messages = file.messages.map((message) => ({ ...message, text: "Votó 🗳" }));
    expect(write({ ...file, messages }).text).toBe(
      String.raw`{"a": "Vot\u00f3 \ud83d\uddf3", "b": "Vot\u00f3 \ud83d\uddf3"}`,
    );
  });

  it("says which message the file does not have", () => {
    const file = read('{"a": "b"}');
    const extra: Message = { key: ["c"], text: "d", pieces: [], location: undefined };
    expect(write({ ...file, messages: [...file.messages, extra] })).toEqual({
      text: '{"a": "b"}',
      codes: ["unitNotInFile"],
    });
  });

  it("makes a new file from keys, whatever they are called", () => {
    const messages = [
      { key: ["__proto__", "constructor"], text: "x", pieces: [], location: undefined },
      { key: ["vote", "count_one"], text: "{{count}} voto", pieces: [], location: undefined },
    ];
    const { text } = write({ kind: "resource", messages });
    expect(texts(read(text))).toEqual([
      ["__proto__/constructor", "x"],
      ["vote/count_one", "{{count}} voto"],
    ]);
  });
});

describe("pairs of messages", () => {
  const messagesOf = (keys: readonly string[]): readonly Message[] =>
    keys.map((key) => ({ key: key.split("."), text: key, pieces: [], location: undefined }));
  const pair = (source: readonly string[], target: readonly string[]): unknown => {
    const found = pairMessages(messagesOf(source), messagesOf(target));
    return {
      pairs: found.pairs.map((each) => [each.source.text, each.target.text, each.singular]),
      untranslated: found.untranslated.map(({ text }) => text),
      unknown: found.unknown.map(({ text }) => text),
    };
  };

  it("are found by key, and plural forms by the one that stands for them", () => {
    expect(
      pair(
        [
          "a.vote_one",
          "a.vote_other",
          "seat_ordinal_two",
          "seat_ordinal_other",
          "friend_male",
          "bye",
        ],
        ["a.vote_one", "a.vote_many", "a.vote_other", "seat_ordinal_other", "friend_male", "hi"],
      ),
    ).toEqual({
      pairs: [
        ["a.vote_one", "a.vote_one", true],
        ["a.vote_other", "a.vote_many", false],
        ["a.vote_other", "a.vote_other", false],
        ["seat_ordinal_other", "seat_ordinal_other", false],
        ["friend_male", "friend_male", false],
      ],
      untranslated: ["bye"],
      unknown: ["hi"],
    });
  });

  it("do not mix namespaces", () => {
    expect(pair(["a.x_other"], ["b.x_many"])).toEqual({
      pairs: [],
      untranslated: ["a.x_other"],
      unknown: ["b.x_many"],
    });
  });
});
