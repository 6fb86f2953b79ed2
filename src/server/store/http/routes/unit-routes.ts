// The units of a memory: read, added, changed and removed by those who have seen what they change.

import * as z from "zod";
import { InputError } from "../../../../model/errors.ts";
import type { StoredUnit, UnitContent } from "../../../../model/store/stored-unit.ts";
import type { MemoryRow } from "../../memories/memories.ts";
import { addToMemory } from "../../units/add-to-memory.ts";
import {
  changeUnit,
  removeUnit,
  type StoreChange,
  type UnitRequest,
} from "../../units/change-unit.ts";
import { readUnits } from "../../units/read-units.ts";
import { findUnit } from "../../units/stored-units.ts";
import { unit } from "../bodies.ts";
import { onceFor } from "../kept-answers.ts";
import { queryCount } from "../query-count.ts";
import { tagged } from "../replies.ts";
import { readsBody, type StoreAsked, type StoreRoute } from "../route.ts";
import { StoreConflict } from "../store-problem.ts";

const mostUnits = 1000;
const largestAddition = 32_000_000;
const whole = { least: 0, most: Number.MAX_SAFE_INTEGER };

// What has the shape is one: JSON leaves out what is undefined.
const unitBody = unit.transform((read, context): UnitContent => {
  if (isContent(read)) return read;
  context.addIssue("not a unit");
  return z.NEVER;
});

function isContent(read: object): read is UnitContent {
  return "sourceInfo" in read;
}

export const unitRoutes: readonly StoreRoute[] = [
  {
    method: "GET",
    path: "/v1/memories/:id/units",
    summary: "The units in the order of their positions, or what has changed since a revision.",
    query: {
      after: "`next` of the page before",
      limit: "Most units; 1,000 by default, and at most",
      "changed-since": "A revision: what has changed after it, and what was removed",
    },
    answers: "UnitsPage",
    about: "memory",
    role: "reader",
    answer: ({ query }, { database }, { name }) => {
      const after = query("after");
      const limit = queryCount(query("limit"), "limit", { least: 1, most: mostUnits });
      const changedSince = queryCount(query("changed-since"), "changed-since", whole);
      return readUnits(database, {
        memory: name,
        ...(after !== undefined && { after }),
        ...(limit !== undefined && { limit }),
        ...(changedSince !== undefined && { changedSince }),
      });
    },
  },
  readsBody<"memory", { readonly units: readonly UnitContent[] }>({
    method: "POST",
    path: "/v1/memories/:id/units",
    summary:
      "Adds up to 1,000 units, all or none; those with the same languages and texts as one that is there are that one. With the header Idempotency-Key, sent again it answers the same.",
    body: z.strictObject({ units: z.array(unitBody).max(mostUnits) }),
    largestBody: largestAddition,
    answers: "AddedToStore",
    about: "memory",
    role: "translator",
    answer: ({ body: { units }, header, principal: { name: who } }, { database }, { name }) =>
      onceFor(
        database,
        { who, key: header("idempotency-key"), request: `${name} ${JSON.stringify(units)}` },
        () => addToMemory(database, name, units, who),
      ),
  }),
  {
    method: "GET",
    path: "/v1/memories/:id/units/:unit",
    summary: "One unit, with its ETag.",
    answers: "StoredUnit",
    about: "memory",
    role: "reader",
    answer: async ({ params, header }, { database }, { number }) => {
      const found = await findUnit(database.sql, number, params["unit"] ?? "");
      if (found === undefined) throw new InputError("serverUnitUnknown");
      return tagged(found, found.etag, header("if-none-match"));
    },
  },
  readsBody<"memory", { readonly unit: UnitContent }>({
    method: "PUT",
    path: "/v1/memories/:id/units/:unit",
    summary: "Other contents for a unit, unless somebody else has changed it.",
    body: z.strictObject({ unit: unitBody }),
    ifMatch: true,
    answers: "StoredUnit",
    about: "memory",
    role: "translator",
    answer: async (asked, { database }, memory) => {
      const now = done(await changeUnit(database, requestOf(asked, memory), asked.body.unit));
      return tagged(now, now.etag, undefined);
    },
  }),
  {
    method: "DELETE",
    path: "/v1/memories/:id/units/:unit",
    summary: "Removes a unit, unless somebody else has changed it. The history keeps it.",
    ifMatch: true,
    about: "memory",
    role: "translator",
    answer: async (asked, { database }, memory) => {
      done(await removeUnit(database, requestOf(asked, memory)));
      return undefined;
    },
  },
];

function requestOf({ params, ifMatch, principal }: StoreAsked, { name }: MemoryRow): UnitRequest {
  return { memory: name, id: params["unit"] ?? "", etag: ifMatch, who: principal.name };
}

function done(change: StoreChange): StoredUnit {
  if (change.kind === "done") return change.unit;
  if (change.kind === "unknown") throw new InputError("serverUnitUnknown");
  throw new StoreConflict(change.kind === "twin", change.current);
}
