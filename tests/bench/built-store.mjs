// What the bench and the kills of the team store use of the build.

import { join } from "node:path";

const dist = join(import.meta.dirname, "..", "..", "dist");
const store = join(dist, "server", "store");

export const { openDatabase } = await import(`${store}/database/database.js`);
export const { migrate } = await import(`${store}/database/migrate.js`);
export const { startEmbedded } = await import(`${store}/embedded/embedded-postgres.js`);
export const { importIntoStore } = await import(`${store}/imports/import-into-store.js`);
export const { findJob, submitJob } = await import(`${store}/jobs/jobs.js`);
export const { runJobs } = await import(`${store}/jobs/run-jobs.js`);
export const { createMemory, findMemory } = await import(`${store}/memories/memories.js`);
export const { StoreMemory } = await import(`${store}/search/store-memory.js`);
export const { addToMemory } = await import(`${store}/units/add-to-memory.js`);
export const { columnsOf } = await import(`${store}/units/unit-columns.js`);
export const { contentOfRow } = await import(`${store}/units/unit-content.js`);
export const { openMemory } = await import(`${dist}/project/memory/open-memory.js`);
export const { makeUnit } = await import(`${dist}/model/make-unit.js`);
