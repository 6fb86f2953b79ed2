// Jobs: how far they are, and their end.

import { InputError } from "../../../../model/errors.ts";
import { includesRole, roleFor, type Principal } from "../../access/principal.ts";
import type { Database } from "../../database/database.ts";
import { cancelJob, findJob, type JobRow } from "../../jobs/jobs.ts";
import type { StoreRoute } from "../route.ts";

export const storeJobRoutes: readonly StoreRoute[] = [
  {
    method: "GET",
    path: "/v1/jobs/:id",
    summary: "How far a job is, and what it did and left out.",
    answers: "StoreJob",
    about: "nothing",
    role: "signed-in",
    answer: async ({ params, principal }, { database }) => {
      const row = await seenJob(database, params["id"] ?? "", principal);
      return row.job;
    },
  },
  {
    method: "DELETE",
    path: "/v1/jobs/:id",
    summary: "Ends a job; nothing of it is seen. For whoever sent it, and for admins.",
    about: "nothing",
    role: "signed-in",
    answer: async ({ params, principal }, { database }) => {
      const row = await seenJob(database, params["id"] ?? "", principal);
      if (row.who !== principal.name && !includesRole(roleOn(row, principal), "admin"))
        throw new InputError("serverForbidden", { data: { role: "admin" } });
      if (!(await cancelJob(database, row.id))) throw new InputError("serverJobEnded");
      return undefined;
    },
  },
];

// Whoever may not see the memory is not told of its jobs.
async function seenJob({ sql }: Database, id: string, principal: Principal): Promise<JobRow> {
  const row = await findJob(sql, id);
  if (row === undefined || roleOn(row, principal) === undefined)
    throw new InputError("serverJobUnknown");
  return row;
}

function roleOn({ memory, glossary }: JobRow, principal: Principal): ReturnType<typeof roleFor> {
  if (memory !== null) return roleFor(principal, { memory });
  return roleFor(principal, glossary === null ? "store" : { glossary });
}
