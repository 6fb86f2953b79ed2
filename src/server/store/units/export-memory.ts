// The units of a memory as TMX, page by page: those that it had when the first was asked for.

import type { WriteContext } from "../../../formats/format.ts";
import { tmxFormat } from "../../../formats/tmx/index.ts";
import type { BilingualHeader } from "../../../model/bilingual-document.ts";
import type { TranslationUnit } from "../../../model/unit.ts";
import type { Database } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";
import { findMemory } from "../memories/memories.ts";
import type { UnitRow } from "./stored-units.ts";
import { contentOfRow } from "./unit-content.ts";

const pageSize = 2000;

/** In the order of positions. Throws `InputError` `storeMemoryUnknown` before the first chunk. */
export async function* exportMemory(
  database: Database,
  name: string,
  context: Pick<WriteContext, "tool" | "warn">,
): AsyncGenerator<string, void, undefined> {
  const write = await tmxFormat.loadWriter();
  const { sql } = database;
  const { number, languages, lastPosition } = await findMemory(sql, name);
  try {
    const header: BilingualHeader = {
      sourceLanguage: languages.source,
      targetLanguage: languages.target,
      attributes: {},
      notes: [],
      props: [],
    };
    const written = (units: readonly TranslationUnit[]): string =>
      [...write({ kind: "bilingual", header, units }, context)].join("");
    const whole = written([]);
    // What every file ends with, however many units are before it.
    const end = whole.slice(whole.indexOf("  </body>"));
    const start = whole.slice(0, whole.length - end.length);
    yield start;
    for (let after = 0; ;) {
      const rows = await sql<UnitRow[]>`
        select position, revision, source, target, rest from unit
        where memory = ${number} and position > ${after} and position <= ${lastPosition}
        order by position limit ${pageSize}`;
      const units = rows.map(({ source, target, rest }) => ({
        ...contentOfRow(source, target, rest),
        location: undefined,
      }));
      yield written(units).slice(start.length, -end.length);
      const last = rows.at(-1);
      if (rows.length < pageSize || last === undefined) break;
      after = last.position;
    }
    yield end;
  } catch (error) {
    throw storeError(error);
  }
}
