// What is done for memories behind the scenes, by kind of job.

import type { JobKind } from "../jobs/jobs.ts";
import type { StoreWork } from "../jobs/run-jobs.ts";
import { importIntoStore } from "./import-into-store.ts";
import { makeFrequent } from "./make-frequent.ts";

export const memoryWorks: Readonly<Partial<Record<JobKind, StoreWork>>> = {
  "import-memory": importIntoStore,
  "renew-elements": makeFrequent,
};
