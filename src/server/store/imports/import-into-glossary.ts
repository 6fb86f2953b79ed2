// Reads a file that was sent into a glossary: every concept of it or none.

import { uniqueId } from "../../../formats/concepts/concept-id.ts";
import { fileStem } from "../../../formats/file-stem.ts";
import { extensionsOf, forPath } from "../../../formats/for-path.ts";
import { glossaryFormats } from "../../../formats/glossary-formats.ts";
import type { Concept } from "../../../model/concept.ts";
import { InputError } from "../../../model/errors.ts";
import { inOwnLanguages } from "../../../project/glossary/in-own-languages.ts";
import { mergeConcepts, type ConceptMerge } from "../../../terms/glossary/merge-concepts.ts";
import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { glossaryOf, putConcepts } from "../glossaries/concepts.ts";
import { findGlossaryNumbered, holdGlossary } from "../glossaries/glossaries.ts";
import { jobBytes } from "../jobs/job-bytes.ts";
import type { JobRow } from "../jobs/jobs.ts";
import { WarningCounts } from "./warning-counts.ts";

/**
 * A job of the kind `import-glossary`. What the glossary says already stays, as with `glosa import`. Throws what reading the file
 * throws; the glossary is then as it was.
 */
export async function importIntoGlossary(database: Database, row: JobRow): Promise<void> {
  const { path } = row;
  const { source, target } = await findGlossaryNumbered(database.sql, row.glossary ?? 0);
  const format = forPath(glossaryFormats, path);
  if (format === undefined)
    throw new InputError("notGlossary", {
      path,
      data: { extensions: extensionsOf(glossaryFormats) },
    });
  const chunks: Uint8Array[] = [];
  for await (const bytes of jobBytes(database.sql, row.id)) chunks.push(bytes);
  const warnings = new WarningCounts();
  const read = await format.loadReader();
  const { concepts: incoming } = read(chunks, {
    ...{ path, warn: (warning) => warnings.add(warning) },
    ...{ sourceLanguage: source, targetLanguage: target },
  });
  await inTransaction(database, async (sql) => {
    const held = await holdGlossary(sql, row.glossary ?? 0);
    const { concepts: own } = await glossaryOf(sql, held.number);
    const further = incoming.map((concept) => homed(concept, path));
    const warn = (warning: Parameters<WarningCounts["add"]>[0]): void => warnings.add(warning);
    const merged =
      own.length === 0
        ? whole(further)
        : mergeConcepts(own, inOwnLanguages(further, own, { into: path, warn }), {
            ...{ source, target, policy: "keep" },
          });
    const same = merged.skipped.filter(({ reason }) => reason === "known").length;
    const skipped = [...warnings.all(), ...reasonsOf(merged)];
    const added = merged.added.length;
    const put = [
      ...merged.added.map((concept) => ({ concept })),
      ...merged.changed.map(({ before, after }) => ({ before, concept: after })),
    ];
    const after = { job: row.id, path, added, changed: merged.changed.length, same, skipped };
    if (put.length > 0)
      await putConcepts(sql, held, put, row.who, [{ what: "concepts-imported", after }]);
    await sql`
      update job set state = 'done', read = ${incoming.length}, added = ${added}, same = ${same},
        skipped = ${JSON.stringify(skipped)}::text::json
      where id = ${row.id} and state = 'running'`;
  });
}

// Into an empty glossary a file goes as it is, so that it comes out as it was.
function whole(concepts: readonly Concept[]): Pick<ConceptMerge, "added" | "changed" | "skipped"> {
  const taken = new Set<string>();
  const added = concepts.map((concept) => ({ ...concept, id: uniqueId(concept.id, taken) }));
  return { added, changed: [], skipped: [] };
}

/** A glossary file is named after its subject field. */
function homed(concept: Concept, path: string): Concept {
  return { ...concept, subjectField: concept.subjectField || fileStem(path) };
}

function reasonsOf({ skipped }: Pick<ConceptMerge, "skipped">): readonly {
  readonly why: string;
  readonly count: number;
}[] {
  return (["conflict", "withoutSource", "withoutTarget"] as const).flatMap((why) => {
    const count = skipped.filter(({ reason }) => reason === why).length;
    return count === 0 ? [] : [{ why, count }];
  });
}
