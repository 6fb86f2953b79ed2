// A glossary as a site of plain files: pages for people, linked data and tables for programs. The same glossary gives the same bytes;
// nothing looks at a clock.

import type { Chunk, WriteContext } from "../formats/format.ts";
import { formatNamed } from "../formats/index.ts";
import { createTranslator, interfaceLanguages } from "../messages/translator.ts";
import type { Glossary } from "../model/concept.ts";
import { InputError, type Warning } from "../model/errors.ts";
import type { LanguageTag } from "../model/language.ts";
import { fingerprint } from "../strings/fingerprint.ts";
import {
  publishedContent,
  type PublishedConcept,
  type PublishedSubject,
  type SiteContent,
} from "./content/published.ts";
import { atomFeed } from "./feed/atom-feed.ts";
import { sitemaps, type MappedPage } from "./feed/sitemap.ts";
import { conceptDocument, irisFrom } from "./linked-data/iris.ts";
import { jsonLd } from "./linked-data/json-ld.ts";
import type { RdfNode } from "./linked-data/rdf-node.ts";
import { conceptNodes, labelsOf, schemeNodes, subjectNode } from "./linked-data/skos-graph.ts";
import { turtle } from "./linked-data/turtle.ts";
import { conceptPage } from "./pages/concept-page.ts";
import { choicePage, firstPage, searchPage } from "./pages/first-pages.ts";
import { framed, type PageContent } from "./pages/page-frame.ts";
import { fileOf, pagePath, titleOf, type SiteContext } from "./pages/site-context.ts";
import { siteStyle } from "./pages/site-style.ts";
import { subjectPages } from "./pages/subject-pages.ts";
import { termListPages, termLists, type TermLists } from "./pages/term-lists.ts";
import { miniSearchScript } from "./search/minisearch-script.ts";
import { searchIndex } from "./search/search-index.ts";
import { searchScript } from "./search/search-script.ts";

export interface SiteRequest {
  readonly glossary: Glossary;
  /** `undefined`: a word of the interface, in each language its own. */
  readonly title: string | undefined;
  /** As `siteBase` gives it. */
  readonly base: string | undefined;
  readonly withProposed: boolean;
  /** When each row last changed, by `rowKey`; ISO dates and times in UTC. */
  readonly changed: ReadonlyMap<string, string>;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly tool: WriteContext["tool"];
  readonly warn: (warning: Warning) => void;
}

export interface SiteFile {
  /** From the root, with forward slashes; letters, digits and `-_.~` alone. No two differ only by capitals. */
  readonly path: string;
  readonly chunks: Iterable<Chunk>;
  /** Whether people read it. */
  readonly isPage: boolean;
}

export interface Site {
  readonly concepts: number;
  readonly terms: number;
  readonly hasFeed: boolean;
  /** Each made when it is asked for. */
  readonly files: () => Iterable<SiteFile>;
}

/** Throws `InputError` `siteEmpty` if nothing is to be published. */
export async function buildSite(request: SiteRequest): Promise<Site> {
  const content = publishedContent(request.glossary, request);
  if (content.concepts.length === 0) throw new InputError("siteEmpty");
  for (const concept of content.concepts) labelsOf(concept, request.warn);
  const hasFeed =
    request.base !== undefined && content.concepts.some(({ changed }) => changed !== undefined);
  const tables = await loadTables();
  return {
    concepts: content.concepts.length,
    terms: content.terms,
    hasFeed,
    files: function* all() {
      const library = named("minisearch", "js", miniSearchScript);
      const script = searchScript(library.path.replace("assets/", ""));
      const assets = [
        library,
        named("style", "css", siteStyle),
        named("search", "js", script),
        named("search", "json", searchIndex(content.concepts)),
      ] as const;
      yield* assets;
      const translators = interfaceLanguages.map(createTranslator);
      const contexts = translators.map((translate): SiteContext => {
        const [, style, search, index] = assets;
        const paths = { style: style.path, script: search.path, index: index.path };
        const { title, base } = request;
        return { content, translate, translators, title, base, assets: paths, hasFeed };
      });
      yield { path: "index.html", chunks: [choicePage(contexts)], isPage: true };
      const mapped: MappedPage[] = [];
      const lists = content.languages.map((each) => termLists(content, each));
      for (const context of contexts) yield* pagesIn(context, lists, mapped);
      yield* dataFiles(content, request, contexts);
      for (const write of tables) yield write(request, content);
      if (request.base !== undefined)
        for (const file of sitemaps(mapped, request.base)) yield { ...file, isPage: false };
    },
  };
}

function named(name: string, extension: string, content: string): SiteFile {
  return {
    path: `assets/${name}-${fingerprint(content, 0)}.${extension}`,
    chunks: [content],
    isPage: false,
  };
}

/** All pages in a language, and its feed; `mapped` gets their addresses. */
function* pagesIn(
  context: SiteContext,
  lists: readonly TermLists[],
  mapped: MappedPage[],
): Generator<SiteFile> {
  const { content, translate, base = "" } = context;
  const { language } = translate;
  const file = (page: PageContent, changed?: string): SiteFile => {
    const path = pagePath(language, page.path);
    mapped.push({ url: base + path, changed });
    return { path: fileOf(path), chunks: [framed(page, context)], isPage: true };
  };
  yield file(firstPage(lists, context));
  yield file(searchPage(lists, context));
  for (const each of lists) for (const page of termListPages(each, context)) yield file(page);
  for (const page of subjectPages(context)) yield file(page);
  const subjects = subjectsByConcept(content);
  for (const each of content.concepts)
    yield file(conceptPage(each, subjects.get(each), context), each.changed);
  if (context.hasFeed)
    yield {
      path: pagePath(language, "feed.atom"),
      chunks: atomFeed(context, base),
      isPage: false,
    };
}

function subjectsByConcept({
  subjects,
}: SiteContent): ReadonlyMap<PublishedConcept, PublishedSubject> {
  return new Map(
    subjects.flatMap((subject) => subject.concepts.map((each) => [each, subject] as const)),
  );
}

/** SKOS: the whole in two notations, and a document for each concept. */
function* dataFiles(
  content: SiteContent,
  { base, title }: SiteRequest,
  contexts: readonly SiteContext[],
): Generator<SiteFile> {
  const titles =
    title === undefined
      ? contexts.map((each) => ({ text: titleOf(each), language: each.translate.language }))
      : [{ text: title, language: undefined }];
  const whole = function* nodes(): Generator<RdfNode> {
    const iris = irisFrom(base ?? "./");
    yield* schemeNodes(content, titles, iris);
    for (const each of content.concepts) yield* conceptNodes(each, iris);
  };
  yield { path: "glossary.ttl", chunks: turtle(whole()), isPage: false };
  yield { path: "glossary.jsonld", chunks: jsonLd(whole()), isPage: false };
  const iris = irisFrom(base ?? "../");
  const subjects = subjectsByConcept(content);
  for (const each of content.concepts) {
    const subject = subjects.get(each);
    const nodes = [
      ...schemeNodes({ ...content, concepts: [], subjects: [] }, titles, iris),
      ...(subject === undefined || subject.name === "" ? [] : [subjectNode(subject, [each], iris)]),
      ...conceptNodes(each, iris),
    ];
    yield { path: conceptDocument(each), chunks: jsonLd(nodes), isPage: false };
  }
}

type WriteTable = (request: SiteRequest, content: SiteContent) => SiteFile;

/** The whole glossary as other programs read it. */
async function loadTables(): Promise<readonly WriteTable[]> {
  return Promise.all(
    ["csv", "tbx"].map(async (name): Promise<WriteTable> => {
      const format = formatNamed(name);
      if (format?.kind !== "glossary") throw new Error(`no glossary format ${name}`);
      const write = await format.loadWriter();
      return ({ warn, tool, source, target }, { concepts }) => {
        const path = `glossary.${name}`;
        const glossary: Glossary = {
          kind: "glossary",
          concepts: concepts.map(({ concept }) => concept),
        };
        const context = { warn, tool, path, sourceLanguage: source, targetLanguage: target };
        return { path, chunks: write(glossary, context), isPage: false };
      };
    }),
  );
}
