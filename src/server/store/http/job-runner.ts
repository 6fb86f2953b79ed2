// Does the jobs of the store in this process: when one is sent, and from time to time what others left.

import type { Database } from "../database/database.ts";
import { importIntoGlossary } from "../imports/import-into-glossary.ts";
import { memoryWorks } from "../imports/memory-works.ts";
import { runJobs } from "../jobs/run-jobs.ts";

const works = { ...memoryWorks, "import-glossary": importIntoGlossary };
const betweenLooks = 30_000;

export class JobRunner {
  readonly #database: Database;
  readonly #fail: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;

  /** `fail` is told of a database that is away; the jobs wait. */
  constructor(database: Database, fail: (error: unknown) => void) {
    this.#database = database;
    this.#fail = fail;
    this.#timer = setInterval(() => this.wake(), betweenLooks);
    this.#timer.unref();
  }

  /** One at a time: a second call is remembered. */
  wake(): void {
    if (this.#closed) return;
    if (this.#running !== undefined) {
      this.#again = true;
      return;
    }
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      if (this.#again) {
        this.#again = false;
        this.wake();
      }
    });
  }

  /** Begins nothing new; what is running goes on until the database closes, and elsewhere afterwards. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
  }

  async #run(): Promise<void> {
    try {
      await runJobs(this.#database, works);
    } catch (error) {
      if (!this.#closed) this.#fail(error);
    }
  }
}
