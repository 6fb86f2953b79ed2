// The units that the answers of a store brought, for when it is away: one local memory file, searched as any other.

import { tmxFormat } from "../../formats/tmx/index.ts";
import type { MemoryStore } from "../../memory/memory-store.ts";
import type { Warning } from "../../model/errors.ts";
import { makeUnit } from "../../model/make-unit.ts";
import type { MatchOrigin } from "../../model/match-origin.ts";
import type { StoreAddress } from "../../model/store/store-address.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { prepareCacheFolder } from "../disk/cache-folder.ts";
import { writeOwnFile } from "../disk/own-file.ts";
import { FileMemory } from "../memory/file-memory.ts";
import { copyPath, keepCopy, recallCopy } from "./kept-copy.ts";
import { isObject } from "./read-answers.ts";

/** A few megabytes. */
const mostUnits = 20_000;

interface FoundUnit {
  readonly source: string;
  readonly target: string;
  readonly origin: Pick<MatchOrigin, "date" | "author">;
}

interface KeptUnit {
  readonly source: string;
  readonly target: string;
  readonly date: string;
  readonly author: string;
}

export interface BroughtRequest {
  readonly address: StoreAddress;
  readonly languages: MemoryStore["languages"];
  /** Percentage points. */
  readonly penalty: number;
  /** Trusted. */
  readonly cacheFolder: string | undefined;
  readonly warn: (warning: Warning) => void;
}

export class BroughtUnits {
  /** ISO date and time of the last answer; empty if there was none. */
  readonly fetched: string;
  readonly #request: BroughtRequest;
  readonly #name: string;
  readonly #units = new Map<string, KeptUnit>();
  #isChanged = false;

  constructor(request: BroughtRequest) {
    this.#request = request;
    const { address, languages, cacheFolder } = request;
    this.#name = `${address.href} units ${languages.source} ${languages.target}`;
    const kept = recallCopy(cacheFolder, this.#name);
    const { fetched, units } = isObject(kept) ? kept : {};
    this.fetched = typeof fetched === "string" ? fetched : "";
    for (const unit of Array.isArray(units) ? units : []) if (isKept(unit)) this.#put(unit);
  }

  /** The newest last; `turned`: their source is in the target language of the memory. */
  add(found: readonly FoundUnit[], turned = false): void {
    for (const { source, target, origin } of found) {
      const { date, author } = origin;
      const texts = turned ? { source: target, target: source } : { source, target };
      this.#put({ ...texts, date, author });
      this.#isChanged = true;
    }
  }

  save(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const units = [...this.#units.values()].slice(-mostUnits);
    keepCopy(this.#request.cacheFolder, this.#name, { fetched: new Date().toISOString(), units });
  }

  /** An empty memory where nothing can be kept. */
  async open(): Promise<FileMemory> {
    const { cacheFolder, languages, penalty, warn } = this.#request;
    const { source, target } = languages;
    const folder = cacheFolder ?? "";
    const path = copyPath(folder, this.#name, "tmx");
    const isThere =
      cacheFolder !== undefined && prepareCacheFolder(cacheFolder) && (await this.#write(path));
    const files = isThere && this.#units.size > 0 ? [{ path, penalty }] : [];
    return FileMemory.open(files, { folder, cacheFolder, source, target, warn });
  }

  async #write(path: string): Promise<boolean> {
    const { source, target } = this.#request.languages;
    const write = await tmxFormat.loadWriter();
    const header = {
      sourceLanguage: source,
      targetLanguage: target,
      attributes: {},
      notes: [],
      props: [],
    };
    const units = [...this.#units.values()].map((unit) => unitOf(unit, source, target));
    const context = { warn: () => undefined, tool: { name: "glosa", version: "" }, path };
    return writeOwnFile(path, write({ kind: "bilingual", header, units }, context));
  }

  #put(unit: KeptUnit): void {
    const key = `${unit.source}\u0000${unit.target}`;
    this.#units.delete(key);
    this.#units.set(key, unit);
  }
}

function unitOf(
  { source, target, date, author }: KeptUnit,
  sourceLanguage: string,
  targetLanguage: string,
): TranslationUnit {
  const unit = makeUnit({ source: [source], target: [target], sourceLanguage, targetLanguage });
  const attributes = {
    ...(/^\d{8}T\d{6}Z$/u.test(date) ? { changedate: date } : {}),
    ...(author === "" ? {} : { changeid: author }),
  };
  return { ...unit, attributes };
}

function isKept(value: unknown): value is KeptUnit {
  return (
    isObject(value) &&
    ["source", "target", "date", "author"].every((name) => typeof value[name] === "string")
  );
}
