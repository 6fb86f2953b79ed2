// Reads the gold sets of ../shared/data for alignment.mjs. Nothing of theirs is kept in the repository.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const work = fileURLToPath(new URL("../../../", import.meta.url));
export const data = join(work, "shared", "data");
export const available = existsSync(join(data, "gold-align"));

export function lines(path) {
  const all = readFileSync(join(data, path), "utf8").split("\n");
  if (all.at(-1) === "") all.pop();
  return all;
}

export function plain(sentences) {
  return sentences.map((text) => ({ text, startsParagraph: false }));
}

/** Lines `[0, 1]:[2]` -> pairs of lists. */
export function ladder(path) {
  return lines(path)
    .filter((line) => line.includes(":"))
    .map((line) =>
      line.split(":").map((side) => [...side.matchAll(/\d+/gu)].map(([number]) => Number(number))),
    );
}

export function segmentationGold(file) {
  return lines(`segmentation/gold/${file}.jsonl`)
    .map((line) => JSON.parse(line))
    .filter(({ text }) => !text.includes("\n"));
}

/** Pairs of files in a folder that are parallel line by line. */
export function parallelFolder(folder, source, target) {
  return readdirSync(join(data, folder))
    .filter((name) => name.endsWith(source))
    .sort()
    .map((name) => {
      const stem = name.slice(0, -source.length);
      return [lines(`${folder}/${name}`), lines(`${folder}/${stem}${target}`)];
    })
    .filter(([left, right]) => left.length === right.length);
}

/** The translated entries of each PO file, one pair of paragraphs each, without reST roles and links. */
export function pythonDocuments() {
  const folder = "termcheck/python-docs-es/po";
  return readdirSync(join(data, folder))
    .sort()
    .map((name) => poPairs(readFileSync(join(data, folder, name), "utf8")));
}

function poPairs(text) {
  return text
    .split(/\n\n+/u)
    .filter((entry) => !/^#,.*fuzzy/mu.test(entry))
    .map((entry) => [poString(entry, "msgid"), poString(entry, "msgstr")])
    .filter(([source, target]) => source !== "" && target !== "");
}

function poString(entry, keyword) {
  const pattern = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, "mu");
  const quoted = pattern.exec(`${entry}\n`)?.[1] ?? "";
  return [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/gu)]
    .map(([, part]) => JSON.parse(`"${part}"`))
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
