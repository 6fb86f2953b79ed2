// What can be read of a project by its address: a concept, the glossary as TBX, a rule.

import {
  ResourceTemplate,
  type ListResourcesResult,
  type McpServer,
  type ReadResourceResult,
} from "@modelcontextprotocol/server";
import { formatNamed } from "../../formats/index.ts";
import type { Translate } from "../../messages/translator.ts";
import type { Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { isRecord } from "../../project/config/config-value.ts";
import { nearestWord } from "../../strings/nearest-word.ts";
import type { McpContext } from "./mcp-context.ts";
import { cursorStart, longestResult } from "./page.ts";
import type * as rulePages from "./rule-page.ts";
import { cutToRoom, shown, shownValue } from "./shown-data.ts";
import { conceptObject } from "./tools/concept-object.ts";

type RulePages = typeof rulePages;

/** Ids that are offered while one is typed. */
const mostOffered = 50;
const tbx = "application/x-tbx+xml";
/** Concepts of a page, a power of two: those that have little more than a term. */
const mostInPage = 128;

/** `ask` runs one question at a time, with errors as sentences. */
export type Ask = <Answer>(question: (context: McpContext) => Promise<Answer>) => Promise<Answer>;

export function addResources(server: McpServer, ask: Ask, translate: Translate): void {
  addConcepts(server, ask);
  addGlossary(server, ask);
  addRules(server, ask, translate);
}

function addConcepts(server: McpServer, ask: Ask): void {
  const complete = (start: string): Promise<string[]> =>
    ask(async ({ fresh }) => {
      fresh.refresh();
      const { concepts } = await fresh.session.glossary();
      const ids = concepts.map(({ id }) => encodeURIComponent(id));
      return ids.filter((id) => id.startsWith(start)).slice(0, mostOffered);
    });
  server.registerResource(
    "concept",
    new ResourceTemplate("glosa://concept/{id}", { list: undefined, complete: { id: complete } }),
    {
      title: "Concept",
      description: "A concept of the glossary with all its terms",
      mimeType: "application/json",
    },
    (uri, { id }) =>
      ask(async ({ fresh, translate }) => {
        fresh.refresh();
        const { concepts } = await fresh.session.glossary();
        const wanted = decoded(id);
        const concept = concepts.find((each) => each.id === wanted);
        if (concept === undefined) throw unknownConcept(wanted, concepts);
        const notice = translate("mcp.notice");
        const object = cutToRoom(shownValue(conceptObject(concept)), longestResult - 500);
        const text = JSON.stringify({ notice, ...(isRecord(object) ? object : {}) }, undefined, 2);
        return contents(uri, "application/json", text);
      }),
  );
}

function unknownConcept(id: string, concepts: Glossary["concepts"]): InputError {
  const nearest = nearestWord(
    id,
    concepts.map((concept) => concept.id),
  );
  return nearest === undefined
    ? new InputError("unknownConcept", { data: { id } })
    : new InputError("unknownConceptNear", { data: { id, nearest } });
}

function addGlossary(server: McpServer, ask: Ask): void {
  const described = {
    title: "Glossary",
    description:
      "The project's glossary as TBX, in pages of whole concepts; the last line of a page names the address of the next",
    mimeType: tbx,
  };
  const read = (uri: URL, cursor: string | undefined): Promise<ReadResourceResult> =>
    ask(async (context) => {
      context.fresh.refresh();
      const { concepts } = await context.fresh.session.glossary();
      const start = cursorStart(cursor);
      const { text, next } = await tbxPage(concepts, start, context);
      const nextUri = next < concepts.length ? `glosa://glossary?cursor=after-${next}` : undefined;
      const notice = context.translate("mcp.notice");
      return {
        contents: [
          { uri: uri.href, mimeType: "text/plain", text: notice },
          { uri: uri.href, mimeType: tbx, text },
          ...(nextUri === undefined
            ? []
            : [
                {
                  uri: uri.href,
                  mimeType: "text/plain",
                  text: context.translate("mcp.nextPage", { uri: nextUri }),
                },
              ]),
        ],
        ...(nextUri !== undefined && { _meta: { nextUri } }),
      };
    });
  server.registerResource("glossary", "glosa://glossary", described, (uri) => read(uri, undefined));
  server.registerResource(
    "glossary-page",
    new ResourceTemplate("glosa://glossary{?cursor}", { list: undefined }),
    described,
    (uri, { cursor }) => read(uri, decoded(cursor)),
  );
}

/** As many concepts from `start` on as fit, at least one; by halving steps, for TBX has a head. */
async function tbxPage(
  concepts: Glossary["concepts"],
  start: number,
  { fresh, tool }: McpContext,
): Promise<{ readonly text: string; readonly next: number }> {
  const format = formatNamed("tbx");
  if (format?.kind !== "glossary") throw new Error("no TBX");
  const write = await format.loadWriter();
  const { source, target } = fresh.session.config();
  const written = (count: number): string => {
    const glossary: Glossary = { kind: "glossary", concepts: concepts.slice(start, start + count) };
    const context = { tool, warn: () => undefined, sourceLanguage: source, targetLanguage: target };
    const chunks = [...write(glossary, context)];
    return shown(
      chunks
        .map((chunk) => (typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk)))
        .join(""),
    );
  };
  let count = 1;
  let text = written(count);
  for (let step = mostInPage; step >= 1; step = Math.floor(step / 2)) {
    if (count + step > concepts.length - start) continue;
    const longer = written(count + step);
    if (longer.length <= longestResult) [count, text] = [count + step, longer];
  }
  // One concept may be too long by itself; its element would not be closed.
  return { text: text.slice(0, longestResult), next: start + count };
}

/** All rules are much to load, and few assistants ask for one. */
const loadRules = (): Promise<RulePages> => import("./rule-page.ts");

function addRules(server: McpServer, ask: Ask, translate: Translate): void {
  const list = async (): Promise<ListResourcesResult> => {
    const { ruleIds } = await loadRules();
    return {
      resources: ruleIds.map((id) => ({
        uri: `glosa://rules/${id}`,
        name: id,
        mimeType: "text/markdown",
        description: translate.dynamic(`rules.${id}.description`),
      })),
    };
  };
  const complete = async (start: string): Promise<string[]> =>
    (await loadRules()).ruleIds.filter((id) => id.startsWith(start));
  server.registerResource(
    "rule",
    new ResourceTemplate("glosa://rules/{id}", { list, complete: { id: complete } }),
    {
      title: "Rule",
      description: "What a rule of the check looks for, with examples",
      mimeType: "text/markdown",
    },
    (uri, { id }) =>
      ask(async () => {
        const { ruleIds, rulePage } = await loadRules();
        const page = rulePage(decoded(id), translate);
        if (page === undefined)
          throw new InputError("unknownRuleHere", {
            data: { id: decoded(id), ids: ruleIds.join(", ") },
          });
        return contents(uri, "text/markdown", page);
      }),
  );
}

function contents(uri: URL, mimeType: string, text: string): ReadResourceResult {
  return { contents: [{ uri: uri.href, mimeType, text }] };
}

function decoded(value: string | readonly string[] | undefined): string {
  const written = typeof value === "string" ? value : (value?.join(",") ?? "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
