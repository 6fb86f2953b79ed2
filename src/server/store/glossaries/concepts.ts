// The concepts of a glossary of the store: read, added, and changed by those who have seen what they change.

import { conceptIdFor } from "../../../formats/concepts/concept-id.ts";
import type { Concept, Glossary, Term } from "../../../model/concept.ts";
import { InputError } from "../../../model/errors.ts";
import type { ConceptEdit } from "../../../model/page/concept.ts";
import type { ConceptsPage, StoredConcept } from "../../../model/store/stored-glossary.ts";
import { refuseDuplicate } from "../../../session/glossary/add-terms.ts";
import { conceptJson, editedConcept } from "../../../session/glossary/concept-json.ts";
import type { Database, Queries, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { storeError } from "../database/store-error.ts";
import { recordEvents, type NewEvent } from "../history/record-events.ts";
import { findGlossary, holdGlossary, type GlossaryRow } from "./glossaries.ts";

interface ConceptRow {
  readonly id: string;
  readonly revision: number;
  readonly content: Concept;
}

export interface ConceptsRequest {
  /** Name of the glossary. */
  readonly glossary: string;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  /** Most concepts, 1 to 1,000. */
  readonly limit: number;
}

/** In the order of ids. Throws `InputError` `storeGlossaryUnknown`. */
export async function readConcepts(
  { sql }: Database,
  { glossary, after = "", limit }: ConceptsRequest,
): Promise<ConceptsPage> {
  try {
    const { number, revision } = await findGlossary(sql, glossary);
    const rows = await sql<ConceptRow[]>`
      select id, revision, content from concept
      where glossary = ${number} and id > ${after} order by id limit ${limit}`;
    const last = rows.at(-1)?.id;
    const next = rows.length < limit || last === undefined ? null : last;
    return { concepts: rows.map(storedConcept), next, revision };
  } catch (error) {
    throw storeError(error);
  }
}

/** As they would be read from a file, in the order of ids. */
export async function glossaryOf(sql: Queries, glossary: number): Promise<Glossary> {
  const rows = await sql<ConceptRow[]>`
    select id, revision, content from concept where glossary = ${glossary} order by id`;
  return { kind: "glossary", concepts: rows.map(({ content }) => conceptOf(content)) };
}

/** `undefined` if there is none. */
export async function findConceptIn(
  sql: Queries,
  glossary: number,
  id: string,
): Promise<StoredConcept | undefined> {
  const row = await conceptRow(sql, glossary, id);
  return row && storedConcept(row);
}

export interface NewConceptRequest extends ConceptEdit {
  /** Made of the first term if there is none. */
  readonly id?: string | undefined;
  /** The name of the glossary if there is none. */
  readonly subjectField?: string | undefined;
  /** Whether its words may belong to another concept too. */
  readonly newSense?: boolean | undefined;
}

/** Throws `InputError` `termExists`, `conceptExists`, `emptyConcept`, and what is thrown for terms. */
export function addConcept(
  database: Database,
  glossary: number,
  { id: wanted, subjectField, newSense = false, ...contents }: NewConceptRequest,
  who: string,
): Promise<StoredConcept> {
  return inTransaction(database, async (sql) => {
    const row = await holdGlossary(sql, glossary);
    const { concepts } = await glossaryOf(sql, glossary);
    const empty = { id: "", subjectField: subjectField ?? row.name, definition: "" };
    const made = withTerms(editedConcept({ ...empty, terms: [], props: [] }, contents));
    refuseDuplicate(made.terms, concepts, newSense);
    const taken = new Set(concepts.map(({ id }) => id));
    if (wanted !== undefined && taken.has(wanted))
      throw new InputError("conceptExists", { data: { id: wanted } });
    const concept = { ...made, id: wanted ?? conceptIdFor(made.terms, taken) };
    await putConcepts(sql, row, [{ concept }], who);
    return storedConcept({ id: concept.id, revision: row.revision + 1, content: concept });
  });
}

/** The subject field stays where none is given. */
export interface StoredConceptEdit extends ConceptEdit {
  readonly subjectField?: string;
}

export type StoredConceptChange =
  | { readonly kind: "done"; readonly concept: StoredConcept }
  | { readonly kind: "unknown" }
  /** Somebody else has changed it since. */
  | { readonly kind: "changed"; readonly current: StoredConcept };

/** `contents`: `undefined` removes it; what is equal to what is there changes nothing. */
export function changeConcept(
  database: Database,
  { glossary, id, etag }: { readonly glossary: number; readonly id: string; readonly etag: string },
  contents: StoredConceptEdit | undefined,
  who: string,
): Promise<StoredConceptChange> {
  return inTransaction(database, async (sql) => {
    const row = await holdGlossary(sql, glossary);
    const known = await conceptRow(sql, glossary, id);
    if (known === undefined) return { kind: "unknown" };
    const current = storedConcept(known);
    if (current.etag !== etag) return { kind: "changed", current };
    const before = conceptOf(known.content);
    if (contents === undefined) {
      await removeConcept(sql, row, before, who);
      return { kind: "done", concept: current };
    }
    const { subjectField = before.subjectField } = contents;
    const concept = { ...withTerms(editedConcept(before, contents)), subjectField };
    if (contentOf(concept) === contentOf(before)) return { kind: "done", concept: current };
    await putConcepts(sql, row, [{ before, concept }], who);
    const content = { id, revision: row.revision + 1, content: concept };
    return { kind: "done", concept: storedConcept(content) };
  });
}

export interface ConceptToPut {
  /** Absent for a new one. */
  readonly before?: Concept;
  readonly concept: Concept;
}

/** As one revision; `more` are further events of it. The caller holds the glossary. */
export async function putConcepts(
  sql: Transaction,
  { number, revision: last }: GlossaryRow,
  put: readonly ConceptToPut[],
  who: string,
  more: readonly NewEvent[] = [],
): Promise<void> {
  const revision = last + 1;
  const rows = put.map(
    ({ concept }) => `{"id":${JSON.stringify(concept.id)},"content":${contentOf(concept)}}`,
  );
  await sql`
    insert into concept (glossary, id, revision, content)
    select ${number}, id, ${revision}, content
    from json_to_recordset(${`[${rows.join(",")}]`}::text::json) as concept (id text, content json)
    on conflict (glossary, id) do update
      set revision = excluded.revision, content = excluded.content`;
  const added = put.filter(({ before }) => before === undefined).length;
  await sql`
    update glossary set revision = ${revision}, concepts = concepts + ${added}
    where id = ${number}`;
  const events = put.map(({ before, concept }): NewEvent => ({
    what: before === undefined ? "concept-added" : "concept-changed",
    item: concept.id,
    ...(before !== undefined && { before: conceptJson(before) }),
    after: conceptJson(concept),
  }));
  await recordEvents(sql, { who, glossary: number, revision }, [...events, ...more]);
}

async function removeConcept(
  sql: Transaction,
  { number, revision }: GlossaryRow,
  before: Concept,
  who: string,
): Promise<void> {
  await sql`delete from concept where glossary = ${number} and id = ${before.id}`;
  await sql`
    update glossary set revision = ${revision + 1}, concepts = concepts - 1 where id = ${number}`;
  await recordEvents(sql, { who, glossary: number, revision: revision + 1 }, [
    { what: "concept-removed", item: before.id, before: conceptJson(before) },
  ]);
}

async function conceptRow(
  sql: Queries,
  glossary: number,
  id: string,
): Promise<ConceptRow | undefined> {
  const [row] = await sql<ConceptRow[]>`
    select id, revision, content from concept where glossary = ${glossary} and id = ${id}`;
  return row;
}

function storedConcept({ id, revision, content }: ConceptRow): StoredConcept {
  return { ...conceptJson(conceptOf(content)), id, revision, etag: `"${revision}"` };
}

/** JSON. Where its terms stood in a file, no file tells any more. */
function contentOf({ terms, ...concept }: Concept): string {
  return JSON.stringify({
    ...concept,
    terms: terms.map((term) => ({ ...term, location: undefined })),
  });
}

// JSON leaves out what is undefined.
function conceptOf({ terms, ...concept }: Concept): Concept {
  return {
    ...concept,
    terms: terms.map((term): Term => {
      const { partOfSpeech, grammaticalGender } = term;
      return { ...term, partOfSpeech, grammaticalGender, location: undefined };
    }),
  };
}

function withTerms(concept: Concept): Concept {
  if (concept.terms.length === 0) throw new InputError("emptyConcept");
  return concept;
}
