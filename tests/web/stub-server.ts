// A server that answers the page as the real one does, from memory: for tests of the page alone. Typed by the same types.

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { ConceptAnswer, ConceptEdit } from "../../src/model/page/concept.ts";
import type { PairAnswer, PairPatch, PatchAnswer } from "../../src/model/page/pair.ts";
import {
  alignment,
  concordance,
  drift,
  history,
  importPreview,
  matches,
  statistics,
  weeks,
} from "./stub-answers.ts";
import { check, concepts, lookUp, project, sentences } from "./stub-project.ts";

export interface Stub {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Method and path of what was asked, with its body where it had one. */
  readonly asked: readonly string[];
  /** What a saved pair would have in its file. */
  readonly saved: () => readonly string[];
  /** Somebody else changes a row. */
  readonly changeRow: (row: number, text: string) => void;
  /** Somebody else changes a concept. */
  readonly changeConcept: (id: string, definition: string) => void;
}

type Texts = readonly (readonly [source: string, target: string])[];

interface Refusal {
  readonly status: number;
  readonly detail: string;
  readonly current?: unknown;
}

const refuse = (status: number, detail: string, current?: unknown): Refusal => ({
  ...{ status, detail },
  ...(current === undefined ? {} : { current }),
});
const media: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** `folder` has the bundled page; an empty project has no files at all. */
export async function startStub(
  folder: string,
  { isEmpty = false, rows = 2000 }: { readonly isEmpty?: boolean; readonly rows?: number } = {},
): Promise<Stub> {
  const asked: string[] = [];
  const past: Texts[] = [];
  const future: Texts[] = [];
  const silenced = new Set<string>();
  const glossary = new Map(concepts.map((each): [string, ConceptAnswer] => [each.id, each]));
  let version = 1;
  let texts: Texts = sentences;
  let saved: Texts = sentences;
  const long: Texts = Array.from({ length: rows }, (_, index) => {
    const [source, target] = sentences[1 + (index % 4)] ?? ["", ""];
    return [`${source} (${index + 1})`, `${target} (${index + 1})`];
  });
  const pairOf = (id: string): PairAnswer => {
    const { findings, questions, rows: checked } = check(id === "long" ? long : texts, silenced);
    const count = (level: string): number => findings.filter((each) => each.level === level).length;
    const summary = {
      ...{ units: checked.length, errors: count("error"), warnings: count("warning") },
      ...{ notes: count("note"), questions: { errors: 0, warnings: 0, notes: 0 } },
    };
    const named = project.pairs.find((each) => each.id === id);
    if (named === undefined) throw new Error(`no pair ${id}`);
    return {
      ...named,
      isOutdated: false,
      state: texts === saved ? "clean" : "edited",
      ...{ etag: String(version), canUndo: past.length > 0, canRedo: future.length > 0 },
      ...{ rows: checked, warnings: [] },
      report: {
        ...{ version: 2, tool: { name: "glosa", version: "0.1.0" }, summary, questions, findings },
        renderings: [],
        fresh: findings.slice(1).map(({ fingerprint }) => fingerprint),
      },
    };
  };
  const patched = (): PatchAnswer => {
    const pair = pairOf("p1");
    return { ...pair, count: pair.rows.length };
  };
  const change = (next: Texts): void => {
    past.push(texts);
    future.length = 0;
    texts = next;
    version++;
  };
  const replaceIn = (finding: string, replacement: string | undefined): Texts => {
    const row = Number(/\d+$/u.exec(finding)?.[0]);
    const found = pairOf("p1").rows[row - 1]?.target?.findings.find(({ id }) => id === finding);
    const [range] = found?.ranges ?? [];
    return texts.map(([source, target], index) =>
      index + 1 !== row || range === undefined
        ? [source, target]
        : [source, target.slice(0, range.start) + (replacement ?? "") + target.slice(range.end)],
    );
  };
  const apply = (patch: PairPatch): void => {
    if ("row" in patch)
      change(texts.map(([a, b], index) => [a, index + 1 === patch.row ? patch.text : b]));
    else if ("apply" in patch) change(replaceIn(patch.apply, patch.suggestion));
    else {
      const [from, to] = "undo" in patch ? [past, future] : [future, past];
      const next = from.pop();
      if (next === undefined) return;
      to.push(texts);
      texts = next;
      version++;
    }
  };

  const answer = (method: string, path: string, etag: string, body: never): unknown => {
    const url = new URL(path, "http://stub");
    const [, first = "", id = "", action = "", what = ""] = url.pathname.split("/");
    const words = url.searchParams.get("q") ?? "";
    const stale = method !== "GET" && etag !== "" && etag !== String(version);
    if (first === "project")
      return isEmpty ? { ...project, isConfigured: false, pairs: [], glossaries: [] } : project;
    if (first === "lookup") return isEmpty ? { ...lookUp(words), matches: [] } : lookUp(words);
    if (first === "pairs") {
      if (project.pairs.every((pair) => pair.id !== id))
        return refuse(404, "There is no such text.");
      if (stale) return refuse(412, "The text was changed meanwhile.", pairOf("p1"));
      if (method === "PATCH") {
        apply(body);
        return patched();
      }
      if (action === "replacements") {
        const finding = pairOf(id).report.findings.find((each) => each.fingerprint === what);
        return {
          replacements: (finding?.suggestions ?? []).map((text) => ({ text, isCertain: true })),
        };
      }
      if (action === "save") {
        saved = texts;
        version++;
        return { path: "articles/es/valle.md", etag: String(version) };
      }
      if (action === "silence") {
        silenced.add((body as { readonly finding: string }).finding);
        version++;
        return patched();
      }
      if (action === "questions") {
        for (const { fingerprint, question } of pairOf("p1").report.findings)
          if (question === what) silenced.add(fingerprint);
        version++;
        return { path: "glossary/protest.csv", pair: patched() };
      }
      return pairOf(id);
    }
    if (first === "concepts" && id !== "") {
      const concept = glossary.get(id);
      if (concept === undefined) return refuse(404, "There is no such concept.");
      if (action === "history") return history;
      if (action === "preview")
        return { path: concept.path, diff: `--- a\n+++ b\n@@ -2 +2 @@\n-${id},old\n+${id},new\n` };
      if (method === "GET") return concept;
      if (etag !== concept.etag) return refuse(412, "The concept was changed meanwhile.", concept);
      const edited = {
        ...concept,
        ...(body as ConceptEdit),
        etag: `${concept.etag}+`,
      };
      glossary.set(id, edited);
      return edited;
    }
    if (first === "concordance")
      return isEmpty || words === "nothing" ? { ...concordance, total: 0, hits: [] } : concordance;
    if (first === "match") return matches;
    if (first === "alignments") return alignment;
    if (first === "statistics") return id === "weeks" ? weeks : statistics;
    if (first === "drift") return isEmpty ? { ...drift, drift: [] } : drift;
    if (first === "import") return importPreview;
    if (first === "check")
      return { id: "j1", kind: "check", state: "done", done: 2, total: 2, message: "" };
    if (first === "jobs")
      return {
        pairs: project.pairs.map((each) => ({ ...each, errors: 2, warnings: 1, notes: 1 })),
      };
    if (first === "concepts") {
      const status = url.searchParams.get("status") ?? "";
      const found = (isEmpty ? [] : concepts).filter(
        ({ terms }) =>
          terms.some(({ text }) => text.includes(words)) &&
          (status === "" || terms.some((term) => term.status === status)),
      );
      return { total: found.length, offset: 0, concepts: found };
    }
    return refuse(404, "There is nothing of that name.");
  };

  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    void bodyOf(request).then((text) => {
      if (!path.startsWith("/api/v1")) {
        const name = path === "/" ? "/index.html" : path;
        response.setHeader("content-type", media[extname(name)] ?? "application/octet-stream");
        response.setHeader("content-security-policy", "default-src 'self'; frame-ancestors 'none'");
        response.end(readFileSync(join(folder, name)));
        return;
      }
      const route = path.slice("/api/v1".length);
      if (route === "/events") {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.flushHeaders();
        return;
      }
      asked.push(`${request.method ?? ""} ${route}${text === "" ? "" : ` ${text}`}`);
      const body = (text === "" ? undefined : JSON.parse(text)) as never;
      const etag = (request.headers["if-match"] ?? "").replaceAll('"', "");
      const answered = answer(request.method ?? "GET", route, etag, body);
      const status = isRefusal(answered) ? answered.status : 200;
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(answered));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    saved: () => saved.map(([, target]) => target),
    changeRow: (row, text) => apply({ row, text }),
    changeConcept: (id, definition) => {
      const concept = glossary.get(id);
      if (concept !== undefined) glossary.set(id, { ...concept, definition, etag: "other" });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "detail" in answer && "status" in answer;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
