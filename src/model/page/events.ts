// What the server tells every open page by itself: files that changed, and how far long work is.

export type PageEvent =
  /** Files of the project, relative to it; whoever shows one of them asks again. */
  | { readonly kind: "changed"; readonly paths: readonly string[]; readonly role: ChangedRole }
  /** A pair was edited, saved or dropped on a page. */
  | { readonly kind: "pair"; readonly pair: string; readonly etag: string }
  | { readonly kind: "job"; readonly job: Job };

export type ChangedRole = "configuration" | "glossary" | "memory" | "text";

/** Long work: started by a `POST`, cancelled by `DELETE /jobs/:id`. */
export interface Job {
  readonly id: string;
  readonly kind: "check" | "drift" | "weeks";
  readonly state: "running" | "done" | "failed" | "cancelled";
  /** Pairs done (of `weeks`, weeks), and how many there are; 0 while that is unknown. */
  readonly done: number;
  readonly total: number;
  /** What is being worked at, or why it failed: a sentence. */
  readonly message: string;
}

/** Of `GET /jobs/:id` when it is done. */
export interface CheckJobAnswer {
  readonly job: Job;
  readonly pairs: readonly {
    readonly id: string;
    readonly name: string;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  }[];
}
