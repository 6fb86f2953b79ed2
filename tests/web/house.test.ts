// Holds web/ to the plan of the house: rooms, what it may import, texts that are never markup.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { webRooms } from "../layers.ts";

const root = join(import.meta.dirname, "..", "..", "web");
// At the beginning of a line: the words of JSX are not statements.
const importPattern =
  /^(?:import|export)\b([^"'`;]*?)\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gmu;

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => /\.(?:tsx?|html|css)$/u.test(path))
  .map((path) => {
    const code = readFileSync(join(root, path), "utf8");
    const imports = [...code.matchAll(importPattern)].map((match) => ({
      onlyTypes: /^\s*type\b/u.test(match[1] ?? ""),
      specifier: match[2] ?? match[3] ?? "",
    }));
    return { path, code, imports, room: path.includes("/") ? (path.split("/", 1)[0] ?? "") : "" };
  });
const sources = files.filter(({ path }) => /\.tsx?$/u.test(path));

describe("the page's source", () => {
  it("has exactly the rooms of the table, beside its style", () => {
    const found = new Set(sources.map(({ room }) => room));
    expect([...found].sort()).toEqual(Object.keys(webRooms).sort());
  });

  it("imports downward only", () => {
    const upward = sources.flatMap(({ path, imports, room }) =>
      imports
        .map(({ specifier }) => normalize(join(dirname(path), specifier)))
        .filter(
          (target, index) => imports[index]?.specifier.startsWith(".") && !target.startsWith(".."),
        )
        .filter((target) => {
          const other = target.includes("/") ? (target.split("/", 1)[0] ?? "") : "";
          return other !== room && webRooms[room]?.includes(other) !== true;
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it("takes of src/ types of model, inventories of words in it, and the catalogues", () => {
    const allowed = ({
      onlyTypes,
      specifier,
    }: {
      onlyTypes: boolean;
      specifier: string;
    }): boolean =>
      /\/src\/messages\/(?:en|es)\.json$/u.test(specifier) ||
      (/\/src\/model\//u.test(specifier) && onlyTypes) ||
      // Statuses, parts of speech, levels: arrays of words, from which those types are derived.
      /\/src\/model\/(?:concept|finding)\.ts$/u.test(specifier);
    const beyond = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => /\/src\//u.test(specifier))
        .filter((each) => !allowed(each))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(beyond).toEqual([]);
  });

  it("stands on Preact alone", () => {
    const packages = sources.flatMap(({ imports }) =>
      imports.map(({ specifier }) => specifier).filter((specifier) => !specifier.startsWith(".")),
    );
    expect([...new Set(packages)].sort()).toEqual(["preact", "preact/hooks"]);
  });

  it("sets what comes from files as text, never as markup, and runs nothing made of text", () => {
    const markup =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc/u;
    expect(files.filter(({ code }) => markup.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it("has no style in its elements, which the server's policy would refuse", () => {
    const styled = files.filter(({ code }) => /\sstyle=|<style/u.test(code));
    expect(styled.map(({ path }) => path)).toEqual([]);
  });

  it("is in small files that begin by saying what they are for", () => {
    const offending = sources
      .filter(({ code }) => !code.startsWith("//") || code.split("\n").length > 400)
      .map(({ path }) => path);
    expect(offending).toEqual([]);
  });
});
