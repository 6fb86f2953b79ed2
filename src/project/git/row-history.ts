// What git knows of rows of a file: the commits that took some away or put some in.

import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RowChange } from "../../model/page/concept.ts";
import { gitIn, isInRepository, repositoryFolder } from "./git.ts";

const mostCommits = 50;
const head = "\u0001";
const field = "\u0002";

/**
 * Of the rows that begin with the text, quoted or not, before a separator; the newest first, at most fifty. `undefined` without git,
 * and for a file that was never committed.
 */
export function rowHistory(
  folder: string,
  path: string,
  beginning: string,
): readonly RowChange[] | undefined {
  if (!isInRepository(folder)) return undefined;
  const repository = repositoryFolder(folder);
  const place = relative(realpathSync(repository), join(realpathSync(folder), path));
  const written = beginning.replaceAll(/[.[\]\\*^$+?(){}|]/gu, String.raw`\$&`);
  const printed = gitIn(repository).ask([
    "log",
    ...[`--max-count=${mostCommits}`, "--no-ext-diff", "--no-textconv", "--no-color", "-U0", "-p"],
    // Extended expressions, by which the rows are looked for.
    ...["--extended-regexp", `-G^"?${written}"?[,;\t]`],
    ...["--date=iso-strict", `--format=${head}%h${field}%an${field}%ad${field}%s`],
    ...["--", place.split(sep).join("/")],
  ]);
  if (printed === undefined || printed.trim() === "") return undefined;
  const isRow = new RegExp(`^"?${written}"?[,;\\t]`, "u");
  return printed
    .split(head)
    .slice(1)
    .map((entry): RowChange => {
      const [first = "", ...lines] = entry.split("\n");
      const [commit = "", author = "", date = "", subject = ""] = first.split(field);
      const rows = (mark: string): readonly string[] =>
        lines
          .filter((line) => line.startsWith(mark) && !line.startsWith(mark.repeat(3)))
          .map((line) => line.slice(1).replace(/\r$/u, ""))
          .filter((line) => isRow.test(line));
      return { commit, author, date, subject, removed: rows("-"), added: rows("+") };
    });
}
