// Files to begin with, by format: the project's own always, real ones where they are at hand.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Format } from "../../src/formats/format.ts";
import { formats } from "../../src/formats/index.ts";
import { seeds } from "./seeds.ts";

const root = process.cwd();
const ownFolders = ["tests/fixtures", "articles", "glossary", "tmx", "src/messages"];
const realFolder = "../shared/data";
/** Of one format, spread evenly over what there is. */
const maximumFiles = 150;
/** A reader has seen all of its kinds of content by then; archives do not bear cutting and are left out above it. */
const maximumLength = 6000;

export interface Corpus {
  readonly format: Format;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export function corpora(withReal: boolean): Corpus[] {
  const folders =
    withReal && existsSync(join(root, realFolder)) ? [...ownFolders, realFolder] : ownFolders;
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .sort(),
  );
  // A table of a single tool is read as any other: its format is but a writer.
  const readers = formats.filter(
    ({ extensions, name }) => extensions.length > 0 || seeds[name] !== undefined,
  );
  return readers.map((format) => {
    const own = (seeds[format.name] ?? []).map((bytes, index) => ({
      name: `seed ${index}`,
      bytes,
    }));
    const fitting = paths.filter((path) => fits(format, path));
    const step = Math.max(1, fitting.length / maximumFiles);
    const chosen = fitting.filter(
      (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
    );
    return {
      format,
      files: [...own, ...chosen.map((name) => ({ name, bytes: start(format, name) }))],
    };
  });
}

function fits(format: Format, path: string): boolean {
  const name = path.toLowerCase();
  if (!format.extensions.some((extension) => name.endsWith(extension))) return false;
  const stats = statSync(join(root, path));
  return stats.isFile() && (!isArchive(format) || stats.size <= maximumLength * 8);
}

function start(format: Format, path: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  return isArchive(format) ? bytes : bytes.slice(0, maximumLength);
}

export function isArchive({ mediaType }: Format): boolean {
  return /openxmlformats|opendocument/u.test(mediaType);
}
