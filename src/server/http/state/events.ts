// Whoever listens, and what is told to all of them.

import type { PageEvent } from "../../../model/page/events.ts";

export class Events {
  readonly #listeners = new Set<(event: PageEvent) => void>();

  tell(event: PageEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Returns how to stop listening. */
  listen(listener: (event: PageEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
