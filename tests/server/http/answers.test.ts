// Questions answered, findings silenced, files dropped, the whole project checked.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CheckJobAnswer, Job, PageEvent } from "../../../src/model/page/events.ts";
import type { PairAnswer, PatchAnswer, QuestionAnswered } from "../../../src/model/page/pair.ts";
import type { ProblemDetails } from "../../../src/model/page/problem-details.ts";
import { runIn } from "../../commands/test-io.ts";
import { files, target } from "../lsp/patrol-project.ts";
import { openPage, type Answered, type OpenPage } from "./open-page.ts";
import { pairNamed } from "./pair-of.ts";

async function answerFirst<Body = QuestionAnswered>(
  page: OpenPage,
  pair: PairAnswer,
  body: object,
): Promise<Answered<Body>> {
  const [question] = pair.report.questions;
  const path = `/pairs/${pair.id}/questions/${question?.id ?? ""}`;
  return page.ask<Body>("POST", path, { body, ifMatch: pair.etag });
}

const undecided = {
  ...files,
  "es/a.md": target.replaceAll("patrulla", "guardia").replaceAll("Las patrullas", "Las guardias"),
};

describe("a question", () => {
  it("is answered by a term, which the glossary has from then on", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    expect(pair.report.questions).toHaveLength(1);
    const accept = { status: "admitted", term: "patrulla campesina", note: "Así se dice aquí." };
    const { status, json } = await answerFirst(page, pair, { accept });
    expect([status, json.path, json.pair.report.questions]).toEqual([
      200,
      "glossary/protest.csv",
      [],
    ]);
    const glossary = readFileSync(join(page.folder, "glossary/protest.csv"), "utf8");
    expect(glossary).toContain("patrulla campesina,admitted");
    expect(glossary).toContain("Así se dice aquí.");
  });

  it("is answered by a sense that is not meant, with the reason", async () => {
    const page = await openPage(undecided);
    const pair = await pairNamed(page, "es/a.md");
    expect(pair.report.questions.length).toBeGreaterThan(0);
    const none = await answerFirst<ProblemDetails>(page, pair, { notHere: { reason: " " } });
    expect([none.status, none.json.type]).toEqual([422, "/problems/reasonMissing"]);
    const { json } = await answerFirst(page, pair, { notHere: { reason: "Otro sentido." } });
    expect(json.path).toBe("glosa-decisions.jsonl");
    expect(json.pair.report.questions.length).toBeLessThan(pair.report.questions.length);
    const decided = readFileSync(join(page.folder, "glosa-decisions.jsonl"), "utf8");
    expect(decided).toContain('"reason":"Otro sentido."');
    expect(decided).toContain('"author":"Ana"');
  });

  it("is answered by correcting every place at once, which one step undoes", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const { json } = await answerFirst(page, pair, { correctAll: true });
    expect([json.corrected, json.left, json.pair.report.findings]).toEqual([2, 0, []]);
    const file = (): Promise<{ text: string }> => page.ask("GET", `/pairs/${pair.id}/file`);
    expect((await file()).text).toBe(
      target
        .replace("patrullas campesinas", "rondas campesinas")
        .replace("patrulla campesina", "ronda campesina"),
    );
    const sent = { body: { undo: true }, ifMatch: json.pair.etag };
    await page.ask("PATCH", `/pairs/${pair.id}`, sent);
    expect((await file()).text).toBe(target);
  });

  it("that nobody asked is refused, and so is an old tag", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const body = { correctAll: true };
    const at = (question: string): string => `/pairs/${pair.id}/questions/${question}`;
    expect((await page.ask("POST", at("0000"), { body, ifMatch: pair.etag })).status).toBe(404);
    const old = { body, ifMatch: "old" };
    expect((await page.ask("POST", at(pair.report.questions[0]?.id ?? ""), old)).status).toBe(412);
  });
});

describe("a finding", () => {
  it("is silenced by a comment with the reason, which stays one whatever is typed", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const [finding] = pair.report.findings;
    const reason = "Cita --> <script>alert(1)</script>\n# Título";
    const sent = { body: { finding: finding?.fingerprint, reason }, ifMatch: pair.etag };
    const { status, json } = await page.ask<PatchAnswer>("POST", `/pairs/${pair.id}/silence`, sent);
    // A comment is for the rest of its paragraph.
    expect([status, json.report.findings.length]).toEqual([200, 0]);
    const { text } = await page.ask("GET", `/pairs/${pair.id}/file`);
    expect(text).toBe(
      target.replace(
        "Las patrullas",
        "Las <!-- glosa-ignore term-deprecated: Cita —› ‹script›alert(1)‹/script› # Título --> patrullas",
      ),
    );
  });

  it("is not silenced without a reason", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const finding = pair.report.findings[0]?.fingerprint;
    const sent = { body: { finding, reason: "…" }, ifMatch: pair.etag };
    const { json } = await page.ask<ProblemDetails>("POST", `/pairs/${pair.id}/silence`, sent);
    expect(json.type).toBe("/problems/reasonMissing");
  });
});

const dropped = (name: string, text: string): object => ({
  name,
  bytes: Buffer.from(text).toString("base64"),
});

describe("files dropped on the page", () => {
  it("are a pair in memory: checked, edited, downloaded, never written", async () => {
    const page = await openPage(files);
    const written = (): readonly string[] =>
      readdirSync(page.folder, { recursive: true, encoding: "utf8" }).filter(
        (path) => !path.startsWith(".glosa"),
      );
    const before = written();
    const body = {
      files: [
        dropped("nota.es.md", "La patrulla campesina llegó.\n"),
        dropped("nota.en.md", "The peasant patrol came.\n"),
      ],
    };
    const { status, json: pair } = await page.ask<PairAnswer>("POST", "/texts", { body });
    expect(status).toBe(200);
    expect(pair).toMatchObject({ isDropped: true, state: "clean", editable: true });
    expect(pair.rows.map(({ source, target: piece }) => [source?.text, piece?.text])).toEqual([
      ["The peasant patrol came.", "La patrulla campesina llegó."],
    ]);
    const edit = { body: { row: 1, text: "La ronda campesina llegó." }, ifMatch: pair.etag };
    const { json: now } = await page.ask<PatchAnswer>("PATCH", `/pairs/${pair.id}`, edit);
    expect([now.state, now.report.findings]).toEqual(["edited", []]);
    const file = await page.ask("GET", `/pairs/${pair.id}/file`);
    expect(file.text).toBe("La ronda campesina llegó.\n");
    expect(file.headers["content-disposition"]).toBe("attachment; filename*=UTF-8''nota.es.md");
    const save = await page.ask<ProblemDetails>("POST", `/pairs/${pair.id}/save`, {
      body: {},
      ifMatch: now.etag,
    });
    expect(save.json.type).toBe("/problems/pageDroppedUnsaved");
    expect((await page.ask("DELETE", `/pairs/${pair.id}`)).status).toBe(204);
    expect((await page.ask("GET", `/pairs/${pair.id}`)).status).toBe(404);
    expect(written()).toEqual(before);
  });

  it.each([
    ["one text without its translation", [dropped("a.md", "x")], "pageTwoFiles"],
    ["two bilingual files", [dropped("a.po", "x"), dropped("b.po", "y")], "pageTwoFiles"],
    ["what is no article", [dropped("a.exe", "MZ"), dropped("b.exe", "MZ")], "notArticle"],
    ["an empty text", [dropped("a.md", ""), dropped("b.md", "")], "emptyArticle"],
    ["a broken TMX", [dropped("a.tmx", "<tmx version='1.4'><body><tu>")], "xmlCutOff"],
    ["no base64", [{ name: "a.md", bytes: "%" }, dropped("b.md", "x")], "pageNotUnderstood"],
  ])("are refused with the remedy: %s", async (_, list, code) => {
    const page = await openPage(files);
    const { status, json } = await page.ask<ProblemDetails>("POST", "/texts", {
      body: { files: list },
    });
    expect([json.type, status >= 400]).toEqual([`/problems/${code}`, true]);
    expect(json.detail).toMatch(/[.!]$/u);
  });

  it("have a name and no path", async () => {
    const page = await openPage(files);
    const names = ["../../en/a.md", "/etc/passwd.md"];
    const body = { files: names.map((name) => dropped(name, "The patrol met. ")) };
    const { json } = await page.ask<PairAnswer>("POST", "/texts", { body });
    expect([json.source, json.target]).toEqual(["a.md", "passwd.md"]);
    expect(readFileSync(join(page.folder, "en/a.md"), "utf8")).toContain("peasant");
  });

  it("of another pair of the project are refused to be removed", async () => {
    const page = await openPage(files);
    const { id } = await pairNamed(page, "es/a.md");
    expect((await page.ask<ProblemDetails>("DELETE", `/pairs/${id}`)).json.type).toBe(
      "/problems/pageNotDropped",
    );
  });
});

async function ended(page: OpenPage, id: string): Promise<CheckJobAnswer> {
  for (;;) {
    const { json } = await page.ask<CheckJobAnswer>("GET", `/jobs/${id}`);
    if (json.job.state !== "running") return json;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the whole project", () => {
  it("is checked as a job, with the counts of the command", async () => {
    const page = await openPage(files);
    const { json: job } = await page.ask<Job>("POST", "/check");
    expect(job).toMatchObject({ kind: "check", state: "running", total: 1 });
    const answer = await ended(page, job.id);
    expect(answer.job).toMatchObject({ state: "done", done: 1 });
    const { output } = await runIn(page.folder, ["check", "--reporter", "json"]);
    const { summary } = JSON.parse(output) as PairAnswer["report"];
    const [pair] = answer.pairs;
    expect(pair).toMatchObject({
      name: "es/a.md",
      errors: summary.errors,
      warnings: summary.warnings,
    });
  });

  it("has no job of another name", async () => {
    const page = await openPage(files);
    expect((await page.ask("DELETE", "/jobs/none")).status).toBe(404);
    expect((await page.ask("GET", "/jobs/none")).status).toBe(404);
  });

  it("says why a job failed", async () => {
    const page = await openPage({ ...files, "es/a.md": "" });
    const { json: job } = await page.ask<Job>("POST", "/check");
    const { job: failed } = await ended(page, job.id);
    expect(failed.state).toBe("failed");
    expect(failed.message).toContain("es/a.md");
  });

  it("has the drift of the command", async () => {
    const page = await openPage(files);
    const { json } = await page.ask("GET", "/drift");
    const { output } = await runIn(page.folder, ["check", "--drift", "--json"]);
    expect(`${JSON.stringify(json, undefined, 2)}\n`).toBe(output);
  });

  it("tells every page of edits and jobs as they happen", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const stop = new AbortController();
    const answer = await fetch(`${page.origin}/api/v1/events`, {
      headers: { Cookie: page.cookie },
      signal: stop.signal,
    });
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const reader = answer.body?.getReader();
    await page.ask("PATCH", `/pairs/${pair.id}`, {
      body: { row: 2, text: "Las rondas vigilan." },
      ifMatch: pair.etag,
    });
    await page.ask("POST", "/check");
    let text = "";
    while (!text.includes('"done"') || !text.includes('"kind":"pair"')) {
      const read = await reader?.read();
      text += Buffer.from(read?.value ?? []).toString();
      if (text.includes('"state":"done"')) break;
    }
    stop.abort();
    const events = [...text.matchAll(/^data: (.*)$/gmu)].map(
      ([, json = ""]) => JSON.parse(json) as PageEvent,
    );
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["pair", "job"]));
  });
});
