// The pairs that pages look at, by their ids.

import { InputError } from "../../../model/errors.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { droppedFolder } from "./dropped-name.ts";
import { OpenPair } from "./open-pair.ts";
import type { PageSessions } from "./page-sessions.ts";
import { listedPair, listPairs, type ListedPair } from "./pair-list.ts";

/** Of texts that were dropped; the oldest go first. */
const mostDropped = 20;

export interface DroppedText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class PagePairs {
  readonly #root: string;
  readonly #sessions: PageSessions;
  readonly #open = new Map<string, OpenPair>();
  #drops = 0;

  constructor(root: string, sessions: PageSessions) {
    this.#root = root;
    this.#sessions = sessions;
  }

  /** Of the project as it is now, and what was dropped. */
  list(warn: Parameters<typeof listPairs>[2]): readonly ListedPair[] {
    const config = this.#sessions.any().session.config();
    return [
      ...listPairs(config, this.#root, warn),
      ...[...this.#open.values()].flatMap(({ isDropped, listed }) => (isDropped ? [listed] : [])),
    ];
  }

  /** Throws `InputError` `pagePairUnknown`. */
  get(id: string): OpenPair {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    const listed = this.list(() => undefined).find((each) => each.id === id);
    if (listed === undefined) throw new InputError("pagePairUnknown");
    const pair = new OpenPair(listed, this.#changed);
    this.#open.set(id, pair);
    return pair;
  }

  /** Without opening it. */
  stateOf(id: string): Pick<OpenPair, "isDropped" | "isEdited"> {
    return this.#open.get(id) ?? { isDropped: false, isEdited: false };
  }

  /** The pair of two texts, or of one that is bilingual. Nothing is written. */
  drop(source: DroppedText, target: DroppedText | undefined): OpenPair {
    this.#drops += 1;
    // A folder that no file of the project is in; the name is what people read in findings.
    const folder = absolutePath(this.#root, droppedFolder(this.#drops));
    const listed = listedPair({ folder, source: source.name, target: target?.name }, this.#root);
    this.#changed(listed.source, source.bytes);
    const written = target ?? source;
    this.#changed(listed.target, written.bytes);
    const pair = new OpenPair(listed, this.#changed, written.bytes);
    this.#open.set(listed.id, pair);
    const dropped = [...this.#open.values()].filter(({ isDropped }) => isDropped);
    for (const oldest of dropped.slice(0, -mostDropped)) this.close(oldest);
    return pair;
  }

  /** Forgets a pair that was dropped. */
  close({ listed }: OpenPair): void {
    this.#open.delete(listed.id);
    for (const path of [listed.source, listed.target]) this.#changed(path, undefined);
  }

  readonly #changed = (path: string, text: Uint8Array | undefined): void => {
    this.#sessions.changed(path, text);
  };
}
