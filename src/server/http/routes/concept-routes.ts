// The glossary: concepts listed, read, written under the lock of their file, with what becomes of it and what was before.

import * as z from "zod";
import { forPath } from "../../../formats/for-path.ts";
import { glossaryFormats } from "../../../formats/glossary-formats.ts";
import type { Concept } from "../../../model/concept.ts";
import { InputError } from "../../../model/errors.ts";
import type {
  ConceptAnswer,
  ConceptEdit,
  ConceptsAnswer,
  HistoryAnswer,
  NewConcept,
  PreviewAnswer,
} from "../../../model/page/concept.ts";
import { rowHistory } from "../../../project/git/row-history.ts";
import { conceptJson } from "../../../session/glossary/concept-json.ts";
import { findConcept } from "../../../session/glossary/find-concept.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";
import { fold } from "../../../strings/fold.ts";
import { unifiedDiff } from "../../../strings/unified-diff.ts";
import { cellText, conceptContents } from "../../requests/concept-body.ts";
import type { PageState } from "../page-state.ts";
import { Conflict } from "../problem.ts";
import { queryNumber } from "../query-number.ts";
import { withBody, type PageRequest, type Route } from "../route.ts";

const contents = conceptContents(z.string().min(2).max(50));

export const conceptRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/concepts",
    summary: "The concepts of the project's glossary, in its order.",
    query: {
      q: "Letters of a term or an id",
      status: "Only concepts with a term of the status",
      path: "Only those of the glossary file",
      offset: "How many to pass over",
      limit: "Most concepts; 100 by default",
    },
    answers: "ConceptsAnswer",
    answer: listed,
  },
  withBody<NewConcept>({
    method: "POST",
    path: "/concepts",
    summary: "Adds a concept; one that shares its words is refused.",
    body: z.strictObject({
      ...contents,
      id: cellText.min(1).exactOptional(),
      path: cellText.min(1).exactOptional(),
      newSense: z.boolean().exactOptional(),
    }),
    answers: "ConceptAnswer",
    answer: async (asked, page) => {
      const { session, fresh } = page.sessions.of(asked.language);
      fresh.refresh();
      const { path: wanted } = asked.body;
      const { glossary } = session.config();
      // A path of a request names a file that is there, or that glosa.json names.
      if (wanted !== undefined && !page.isGlossary(wanted))
        throw new InputError("notGlossaryOfProject", {
          path: wanted,
          data: { patterns: glossary.join(", ") },
        });
      const { id, path } = await session.apply({ create: asked.body });
      page.sessions.changedInProject(path);
      return answerOf(id, asked, page);
    },
  }),
  {
    method: "GET",
    path: "/concepts/:id",
    summary: "One concept, with its entity tag.",
    answers: "ConceptAnswer",
    answer: (asked, page) => {
      page.sessions.of(asked.language).fresh.refresh();
      return answerOf(idOf(asked), asked, page);
    },
  },
  withBody<ConceptEdit>({
    method: "PUT",
    path: "/concepts/:id",
    summary: "Other contents for a concept, unless somebody else has changed it.",
    body: z.strictObject(contents),
    ifMatch: true,
    answers: "ConceptAnswer",
    answer: async (asked, page) => {
      await put(asked, asked.body, page);
      return answerOf(idOf(asked), asked, page);
    },
  }),
  {
    method: "DELETE",
    path: "/concepts/:id",
    summary: "Removes a concept, unless somebody else has changed it.",
    ifMatch: true,
    answer: async (asked, page) => {
      await put(asked, undefined, page);
      return undefined;
    },
  },
  withBody<ConceptEdit>({
    method: "POST",
    path: "/concepts/:id/preview",
    summary: "What saving would change of the file, as a unified diff. Nothing is written.",
    body: z.strictObject(contents),
    answers: "PreviewAnswer",
    answer: async (asked, page): Promise<PreviewAnswer> => {
      const { session, fresh } = page.sessions.of(asked.language);
      fresh.refresh();
      const edit = { concept: idOf(asked), contents: asked.body };
      const { path, change } = await session.apply({ put: edit, preview: true });
      return {
        path,
        diff: change === undefined ? "" : unifiedDiff(path, change.before, change.after),
      };
    },
  }),
  {
    method: "GET",
    path: "/concepts/:id/history",
    summary: "The commits that changed rows of a concept.",
    answers: "HistoryAnswer",
    answer: async (asked, page): Promise<HistoryAnswer> => {
      const { session, fresh } = page.sessions.of(asked.language);
      fresh.refresh();
      const id = idOf(asked);
      const { path } = findConcept(await session.glossary(), id);
      const changes = rowHistory(session.config().folder, path, id);
      return changes === undefined
        ? { reason: asked.translate("serve.noHistory", { path }), changes: [] }
        : { changes };
    },
  },
];

async function put(
  asked: PageRequest,
  contents: ConceptEdit | undefined,
  page: PageState,
): Promise<void> {
  const { session, fresh } = page.sessions.of(asked.language);
  fresh.refresh();
  const concept = idOf(asked);
  const { path } = await session.apply({
    put: {
      concept,
      contents,
      unless: (current) => {
        if (tagOf(current) !== asked.ifMatch)
          throw new Conflict(conceptAnswer(current), { path: concept });
      },
    },
  });
  page.sessions.changedInProject(path);
}

function idOf({ params }: PageRequest): string {
  return params["id"] ?? "";
}

async function answerOf(
  id: string,
  { language }: PageRequest,
  { sessions }: PageState,
): Promise<ConceptAnswer> {
  return conceptAnswer(findConcept(await sessions.of(language).session.glossary(), id).concept);
}

function conceptAnswer(concept: Concept): ConceptAnswer {
  const location = concept.terms[0]?.location;
  const path = location?.path ?? "";
  return {
    ...conceptJson(concept),
    ...{ path, line: location?.line, etag: tagOf(concept) },
    editable: forPath(glossaryFormats, path)?.editable !== false,
  };
}

/** Of what the page shows of it; where its rows stand does not count. */
function tagOf(concept: Concept): string {
  return fingerprint(JSON.stringify(conceptJson(concept)), 0);
}

async function listed(asked: PageRequest, { sessions }: PageState): Promise<ConceptsAnswer> {
  const { session, fresh } = sessions.of(asked.language);
  fresh.refresh();
  const { concepts } = await session.glossary();
  const words = fold(asked.query("q") ?? "");
  const [status, path] = [asked.query("status"), asked.query("path")];
  const found = concepts.filter(
    ({ id, terms }) =>
      (words === "" ||
        fold(id).includes(words) ||
        terms.some(({ text }) => fold(text).includes(words))) &&
      (status === undefined || status === "" || terms.some((each) => each.status === status)) &&
      (path === undefined || path === "" || terms[0]?.location?.path === path),
  );
  const whole = { least: 0, most: 10_000_000, otherwise: 0 };
  const offset = Math.floor(queryNumber(asked.query("offset"), "offset", whole));
  const limits = { least: 1, most: 10_000, otherwise: 100 };
  const limit = Math.floor(queryNumber(asked.query("limit"), "limit", limits));
  const shown = found.slice(offset, offset + limit);
  return { total: found.length, offset, concepts: shown.map(conceptAnswer) };
}
