import { describe, expect, it } from "vitest";
import type { Concept, Status, Term } from "../../../src/model/concept.ts";
import { mergeConcepts } from "../../../src/terms/glossary/merge-concepts.ts";
import { isSaidAlready } from "../../../src/terms/glossary/said-already.ts";

function term(
  text: string,
  language: string,
  status: Status = "preferred",
  more: Partial<Term> = {},
): Term {
  return {
    ...{ text, language, status, partOfSpeech: undefined, grammaticalGender: undefined },
    ...{
      flags: [],
      note: "",
      source: "",
      props: [],
      location: { path: "c.tbx", line: 7, column: 1 },
    },
    ...more,
  };
}

function concept(id: string, terms: readonly Term[], definition = ""): Concept {
  return { id, subjectField: "", definition, terms, props: [] };
}

const ours = concept(
  "block-list",
  [
    term("block list", "en"),
    term("lista de bloqueo", "es", "preferred", { note: "Style guide 4." }),
    term("lista negra", "es", "deprecated", { note: "calque" }),
  ],
  "Senders that are refused.",
);
const options = { source: "en", target: "es", policy: "keep" } as const;

describe("a client's glossary against ours", () => {
  it.each([
    ["says the same", [term("block list", "en"), term("lista de bloqueo", "es")], []],
    [
      "prefers what ours avoids",
      [term("block list", "en"), term("lista negra", "es-ES")],
      [["status", "lista negra", "deprecated", "preferred"]],
    ],
    [
      "prefers another term",
      [term("block list", "en"), term("lista de rechazo", "es")],
      [["preferred", "lista de rechazo", "lista de bloqueo", "lista de rechazo"]],
    ],
    [
      "avoids what ours prefers",
      [term("block list", "en"), term("lista de bloqueo", "es", "deprecated")],
      [["status", "lista de bloqueo", "preferred", "deprecated"]],
    ],
    [
      "notes something else on a term",
      [term("block list", "en"), term("lista negra", "es", "superseded", { note: "old name" })],
      [["note", "lista negra", "calque", "old name"]],
    ],
    [
      "only proposes another term",
      [term("block list", "en"), term("lista de rechazo", "es", "proposed")],
      [],
    ],
  ])("that %s", (_, terms, found) => {
    const { disagreements } = mergeConcepts([ours], [concept("x", terms)], options);
    expect(
      disagreements.map(({ kind, term: of, ours: own, theirs }) => [kind, of, own, theirs]),
    ).toEqual(found);
    expect(disagreements.every(({ concept: id, line }) => id === "block-list" && line === 7)).toBe(
      true,
    );
  });

  it("is told to define it otherwise, whoever wins", () => {
    const theirs = concept(
      "x",
      [term("block list", "en"), term("lista de bloqueo", "es")],
      "A list.",
    );
    for (const policy of ["keep", "replace", "both"] as const)
      expect(mergeConcepts([ours], [theirs], { ...options, policy }).disagreements).toMatchObject([
        { kind: "definition", ours: "Senders that are refused.", theirs: "A list." },
      ]);
  });

  it("leaves each note with its term", () => {
    const theirs = concept("x", [
      term("block list", "en", "preferred", { note: "On Linux." }),
      term("lista de rechazo", "es", "admitted", { note: "Heard in Peru." }),
    ]);
    const { changed } = mergeConcepts([ours], [theirs], options);
    expect(changed[0]?.after.terms.map(({ text, note }) => [text, note])).toEqual([
      ["block list", "On Linux."],
      ["lista de bloqueo", "Style guide 4."],
      ["lista negra", "calque"],
      ["lista de rechazo", "Heard in Peru."],
    ]);
  });
});

describe("a note that comes back from a tool", () => {
  it.each([
    ["calque", true],
    ["deprecated: lista negra; Senders that are refused.", true],
    ["admitted; Style guide 4.", true],
    ["Senders  that are refused.", true],
    ["deprecated: otra lista", false],
    ["Senders that are refused; and more", false],
  ])("%j: said already %s", (note, said) => {
    expect(isSaidAlready(note, ours)).toBe(said);
  });
});
