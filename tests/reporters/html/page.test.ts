import { createHash } from "node:crypto";
import fc from "fast-check";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, it } from "vitest";
import { collectQuestions } from "../../../src/check/collect-questions.ts";
import { createTranslator } from "../../../src/messages/translator.ts";
import type { PlacedDrift } from "../../../src/model/drift.ts";
import type { Finding, Report } from "../../../src/model/finding.ts";
import { html } from "../../../src/reporters/html/html.ts";
import { pageScript, pageScriptHash } from "../../../src/reporters/html/page-script.ts";
import { pageStyle, pageStyleHash } from "../../../src/reporters/html/page-style.ts";
import { visible, withoutLogCommands } from "../../../src/strings/visible.ts";
import { sampleReport } from "../sample-report.ts";

function render(report: Report, drift: readonly PlacedDrift[] = [], again = ""): string {
  const translate = createTranslator("en");
  return [...html.render(report, { translate, colour: false, drift, again })].join("");
}

interface Page {
  readonly errors: readonly string[];
  readonly elements: readonly Tree.Element[];
  readonly text: string;
}

function read(page: string): Page {
  const errors: string[] = [];
  const elements: Tree.Element[] = [];
  const texts: string[] = [];
  const visit = (node: Tree.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(page, { onParseError: ({ code }) => errors.push(code) }));
  return { errors, elements, text: texts.join("") };
}

const named = (page: Page, name: string): readonly Tree.Element[] =>
  page.elements.filter(({ tagName }) => tagName === name);

const attribute = (element: Tree.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

const ids = (page: Page): readonly string[] =>
  page.elements.flatMap((element) => attribute(element, "id") ?? []);

/** Every text of it is the one given. */
function reportOf(text: string): { report: Report; drift: readonly PlacedDrift[] } {
  const place = { path: text, line: 1, column: 1, endLine: 1, endColumn: 2, text };
  const excerpt = { text, range: { start: 0, end: Math.min(2, text.length) } };
  const finding: Finding = {
    ruleId: text,
    level: "error",
    confidence: 1,
    message: text,
    messageId: "instead",
    data: {},
    concept: text,
    source: place,
    target: place,
    suggestions: [text],
    reason: { definition: text, terms: [{ term: text, note: text, source: text }] },
    evidence: [text],
    brief: text,
    rendering: text,
    excerpts: { source: excerpt, target: excerpt },
    asked: { id: text, kind: "instead", key: text, words: text, offered: true },
    fingerprint: text,
  };
  const languages = { source: text, target: text };
  const spot = { ...place, sentence: text, sourceSentence: text };
  return {
    report: {
      ...sampleReport,
      tool: { name: text, version: text },
      pairs: [{ source: text, target: text, languages, units: 1 }],
      findings: [finding],
      questions: collectQuestions([finding]),
      rules: [{ id: text, description: text, issueType: "terminology" }],
      renderings: [
        {
          id: text,
          concept: text,
          surface: text,
          terms: [text],
          text,
          units: 1,
          of: 1,
          findings: 1,
        },
      ],
    },
    drift: [{ surface: text, concept: text, renderings: [{ text, uses: 1, places: [spot] }] }],
  };
}

const many = (count: number): Report => {
  const [model] = sampleReport.findings;
  if (model === undefined) throw new Error("the sample is empty");
  const findings = Array.from({ length: count }, (_, index): Finding => ({
    ...model,
    level: index % 3 === 0 ? "warning" : "error",
    asked: { ...model.asked, id: `q${index}` },
  }));
  return { ...sampleReport, findings, questions: collectQuestions(findings) };
};

describe("the page", () => {
  it("allows its own style and script by their hashes, and nothing else", () => {
    const hash = (text: string): string =>
      `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect(pageStyleHash).toBe(hash(pageStyle));
    expect(pageScriptHash).toBe(hash(pageScript));
    // What makes output safe must leave them as they are.
    for (const text of [pageStyle, pageScript]) {
      expect(visible(text)).toBe(text);
      expect(withoutLogCommands(text, true)).toBe(text);
    }
    const page = read(render(sampleReport));
    const policy = named(page, "meta").find((each) => attribute(each, "http-equiv") !== undefined);
    expect(attribute(policy, "content")).toBe(
      `default-src 'none'; style-src '${hash(pageStyle)}'; script-src '${hash(pageScript)}'; base-uri 'none'; form-action 'none'`,
    );
    for (const name of ["link", "img", "iframe"]) expect(named(page, name)).toEqual([]);
    const attributes = page.elements.flatMap(({ attrs }) => attrs);
    for (const { name } of attributes) expect(name).not.toMatch(/^(?:on|style$|src)/u);
    for (const { value } of attributes.filter(({ name }) => name === "href"))
      expect(value).toMatch(/^#/u);
  });

  const silent = { id: "spacing", description: "A space.", issueType: "whitespace" } as const;
  it.each([
    ["findings", sampleReport],
    ["a silent rule", { ...sampleReport, rules: [...sampleReport.rules, silent] }],
    ["nothing", { ...sampleReport, findings: [], questions: [], renderings: [] }],
  ])("is well-formed, and each link of it leads to a place of it, with %s", (_, report) => {
    const page = read(render(report));
    expect(page.errors).toEqual([]);
    expect(new Set(ids(page)).size).toBe(ids(page).length);
    for (const link of named(page, "a"))
      expect(ids(page)).toContain(attribute(link, "href")?.slice(1));
  });

  it("shows every text as text, whatever it is", () => {
    const pieces = fc.constantFrom(
      ...[
        "</script>",
        "<script>",
        "<!--",
        "]]>",
        "&lt;",
        '"',
        "'",
        "<b onload=x>",
        "\u202E",
        "\u0000",
      ],
      ...["</style>", "</title>", "\r", "`", "{shown}", "${x}"],
    );
    const model = read(render(reportOf("plain").report, reportOf("plain").drift, "plain"));
    const shape = model.elements.map(({ tagName, attrs }) => [
      tagName,
      attrs.map(({ name }) => name),
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const text = `x${parts.join("")}x`;
          const { report, drift } = reportOf(text);
          const page = read(render(report, drift, text));
          expect(page.errors.filter((code) => code !== "surrogate-in-input-stream")).toEqual([]);
          expect(
            page.elements.map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)]),
          ).toEqual(shape);
          const sentence = named(page, "h3")[0];
          const last = sentence?.childNodes.at(-1);
          // A reader of HTML takes every line end for a line feed.
          const shown = visible(text).replaceAll("\r\n", "\n");
          expect(last !== undefined && "value" in last ? last.value.trim() : "").toBe(shown.trim());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("says in which language each sentence is", () => {
    const page = read(render(sampleReport));
    const languages = named(page, "dd").map((each) => attribute(each, "lang"));
    expect(new Set(languages)).toEqual(new Set(["en", "es"]));
    expect(attribute(named(page, "html")[0], "lang")).toBe("en");
  });

  it("has a section for a file of no pair, such as a glossary, in no one language", () => {
    const [model] = sampleReport.findings;
    if (model?.target === undefined) throw new Error("the sample has no such finding");
    const { source: _, ...rest } = model;
    const own: Finding = { ...rest, target: { ...model.target, path: "glossary/a.csv" } };
    const page = read(
      render({ ...sampleReport, findings: [own], questions: collectQuestions([own]) }),
    );
    expect(page.text).toContain("glossary/a.csv");
    expect(page.text).toContain("Place 3:26");
    expect(named(page, "article")).toHaveLength(1);
    expect(named(page, "option").map((each) => attribute(each, "value"))).toContain("3");
    expect(named(page, "dd").map((each) => attribute(each, "lang"))).toEqual([
      undefined,
      undefined,
    ]);
    for (const link of named(page, "a"))
      expect(ids(page)).toContain(attribute(link, "href")?.slice(1));
  });

  it("holds 5,000 findings, errors first, and counts the others", () => {
    const rendered = render(many(6000));
    expect(rendered.match(/<article /gu)).toHaveLength(5000);
    expect(rendered.match(/<article class="error"/gu)).toHaveLength(4000);
    expect(rendered).toContain("1,000 findings are not on this page");
    expect(rendered.length).toBeLessThan(6_000_000);
  });

  it("offers no command for a text that cannot be read again", () => {
    const context = { translate: createTranslator("en"), colour: false };
    const page = (isGone: boolean): string =>
      [...html.render(sampleReport, { ...context, isGone })].join("");
    expect(page(false)).toContain("glosa explain");
    expect(page(true)).not.toContain("glosa explain");
  });

  it("adds less than 12,000 characters of style and script", () => {
    expect(pageStyle.length + pageScript.length).toBeLessThan(12_000);
  });

  it("says what is said in several ways, with the places of the rarer ones", () => {
    const place = {
      ...{ line: 2, column: 5, endLine: 2, endColumn: 9, text: "" },
      ...{ sentence: "", sourceSentence: "" },
    };
    const drift: PlacedDrift = {
      surface: "roadblock",
      renderings: [
        { text: "bloqueo", uses: 4, places: [{ ...place, path: "es/a.md" }] },
        { text: "piquete", uses: 1, places: [{ ...place, path: "es/b.md" }] },
      ],
    };
    const { text } = read(render(sampleReport, [drift]));
    expect(text).toContain(
      "“roadblock”“bloqueo”  4 times“piquete”  1 timees/b.md:2:5not in the glossary",
    );
  });
});
