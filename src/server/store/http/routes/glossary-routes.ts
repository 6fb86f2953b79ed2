// The glossaries and their concepts.

import { InputError } from "../../../../model/errors.ts";
import type { NewGlossary, StoredConcept } from "../../../../model/store/stored-glossary.ts";
import { includesRole, roleFor } from "../../access/principal.ts";
import {
  addConcept,
  changeConcept,
  findConceptIn,
  readConcepts,
  type NewConceptRequest,
  type StoredConceptChange,
  type StoredConceptEdit,
} from "../../glossaries/concepts.ts";
import {
  createGlossary,
  listGlossaries,
  storedGlossary,
  type GlossaryRow,
} from "../../glossaries/glossaries.ts";
import { conceptEdit, newConcept, newPlace } from "../bodies.ts";
import { queryCount } from "../query-count.ts";
import { tagged } from "../replies.ts";
import { readsBody, type StoreAsked, type StoreRoute } from "../route.ts";
import { StoreConflict } from "../store-problem.ts";

const mostConcepts = 1000;

export const glossaryRoutes: readonly StoreRoute[] = [
  {
    method: "GET",
    path: "/v1/glossaries",
    summary: "The glossaries in which the token has a role, by name.",
    answers: "GlossaryList",
    about: "nothing",
    role: "signed-in",
    answer: async ({ principal }, { database }) => {
      const rows = await listGlossaries(database);
      const seen = rows.filter(({ number }) => roleFor(principal, { glossary: number }));
      return { glossaries: seen.map(storedGlossary) };
    },
  },
  readsBody<"nothing", NewGlossary>({
    method: "POST",
    path: "/v1/glossaries",
    summary: "Makes an empty glossary.",
    body: newPlace,
    status: 201,
    answers: "StoredGlossary",
    about: "nothing",
    role: "admin",
    answer: ({ body, principal }, { database }) => createGlossary(database, body, principal.name),
  }),
  {
    method: "GET",
    path: "/v1/glossaries/:id",
    summary: "A glossary: its languages, how many concepts, and its revision, which is its ETag.",
    answers: "StoredGlossary",
    about: "glossary",
    role: "reader",
    answer: ({ header }, _store, glossary) =>
      tagged(storedGlossary(glossary), `"${glossary.revision}"`, header("if-none-match")),
  },
  {
    method: "GET",
    path: "/v1/glossaries/:id/concepts",
    summary: "The concepts in the order of their ids.",
    query: {
      after: "`next` of the page before",
      limit: "Most concepts; 1,000 by default, and at most",
    },
    answers: "ConceptsPage",
    about: "glossary",
    role: "reader",
    answer: ({ query }, { database }, { name }) =>
      readConcepts(database, {
        glossary: name,
        after: query("after"),
        limit:
          queryCount(query("limit"), "limit", { least: 1, most: mostConcepts }) ?? mostConcepts,
      }),
  },
  readsBody<"glossary", NewConceptRequest>({
    method: "POST",
    path: "/v1/glossaries/:id/concepts",
    summary:
      "Adds a concept; one that shares its words is refused. Translators propose: every term has the status `proposed`.",
    body: newConcept,
    status: 201,
    answers: "StoredConcept",
    about: "glossary",
    role: "translator",
    answer: async ({ body, principal }, { database }, { number }) => {
      const decides = includesRole(roleFor(principal, { glossary: number }), "terminologist");
      if (!decides && body.terms.some(({ status }) => status !== "proposed"))
        throw new InputError("serverOnlyProposals");
      return withTag(await addConcept(database, number, body, principal.name), 201);
    },
  }),
  {
    method: "GET",
    path: "/v1/glossaries/:id/concepts/:concept",
    summary: "One concept, with its ETag.",
    answers: "StoredConcept",
    about: "glossary",
    role: "reader",
    answer: async ({ params, header }, { database }, { number }) => {
      const found = await findConceptIn(database.sql, number, params["concept"] ?? "");
      if (found === undefined) throw new InputError("serverConceptUnknown");
      return tagged(found, found.etag, header("if-none-match"));
    },
  },
  readsBody<"glossary", StoredConceptEdit>({
    method: "PUT",
    path: "/v1/glossaries/:id/concepts/:concept",
    summary: "Other contents for a concept, unless somebody else has changed it.",
    body: conceptEdit,
    ifMatch: true,
    answers: "StoredConcept",
    about: "glossary",
    role: "terminologist",
    answer: async (asked, { database }, glossary) => {
      const { body, principal } = asked;
      const request = requestOf(asked, glossary);
      return withTag(done(await changeConcept(database, request, body, principal.name)), 200);
    },
  }),
  {
    method: "DELETE",
    path: "/v1/glossaries/:id/concepts/:concept",
    summary: "Removes a concept, unless somebody else has changed it. The history keeps it.",
    ifMatch: true,
    about: "glossary",
    role: "terminologist",
    answer: async (asked, { database }, glossary) => {
      const { principal } = asked;
      const request = requestOf(asked, glossary);
      done(await changeConcept(database, request, undefined, principal.name));
      return undefined;
    },
  },
];

function requestOf(
  { params, ifMatch: etag }: StoreAsked,
  { number: glossary }: GlossaryRow,
): Parameters<typeof changeConcept>[1] {
  return { glossary, id: params["concept"] ?? "", etag };
}

function done(change: StoredConceptChange): StoredConcept {
  if (change.kind === "done") return change.concept;
  if (change.kind === "unknown") throw new InputError("serverConceptUnknown");
  throw new StoreConflict(false, change.current);
}

function withTag(concept: StoredConcept, status: number): Response {
  return new Response(JSON.stringify(concept), {
    status,
    headers: { ETag: concept.etag, "Content-Type": "application/json; charset=utf-8" },
  });
}
