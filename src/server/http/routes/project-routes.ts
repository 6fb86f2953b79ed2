// What the project has, and what happens to it.

import { forPath } from "../../../formats/for-path.ts";
import { glossaryFormats } from "../../../formats/glossary-formats.ts";
import type { Warning } from "../../../model/errors.ts";
import type { PageGlossary, PageProject } from "../../../model/page/project.ts";
import { fileStamp } from "../../../project/disk/file-stamp.ts";
import { expandPaths } from "../../../project/disk/glob.ts";
import { exportProfiles } from "../../../project/export/export-profiles.ts";
import { isInRepository } from "../../../project/git/git.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";
import { eventStream } from "../event-stream.ts";
import type { PageState } from "../page-state.ts";
import { pagePair } from "../pairs/pair-answer.ts";
import type { PageRequest, Route } from "../route.ts";
import { toldWarnings } from "../told-warnings.ts";

export const projectRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/project",
    summary: "The project: its languages, pairs, glossaries and memories.",
    answers: "PageProject",
    answer: projectAnswer,
  },
  {
    method: "GET",
    path: "/events",
    summary: "Server-sent events: files that changed, pairs that were edited, jobs.",
    answers: "PageEvent",
    mediaType: "text/event-stream",
    answer: ({ signal }, { events }) => eventStream(events, signal),
  },
];

async function projectAnswer(asked: PageRequest, page: PageState): Promise<PageProject> {
  const { root, sessions, tool } = page;
  const { translate } = asked;
  const { session, fresh, warnings } = sessions.of(asked.language);
  fresh.refresh();
  const config = session.config();
  const { source, target, folder } = config;
  const found: Warning[] = [];
  const pairs = page.pairs.list((warning) => found.push(warning));
  const glossaries = await glossariesOf(page, asked);
  return {
    name: root.split(/[/\\]/u).findLast((step) => step !== "") ?? root,
    version: tool.version,
    languages: { source, target },
    isConfigured: config.path !== undefined,
    hasGit: isInRepository(root),
    pairs: pairs.map((listed) => pagePair(listed, page.pairs.stateOf(listed.id), translate)),
    glossaries,
    memories: expandPaths(folder, config.memory).map((path) => ({ path })),
    exports: exportProfiles.map(({ name, files }) => ({
      name,
      files: files.map(({ path }) => path),
    })),
    warnings: toldWarnings([...warnings(), ...found], translate),
  };
}

async function glossariesOf(
  page: PageState,
  { language }: PageRequest,
): Promise<readonly PageGlossary[]> {
  const { session } = page.sessions.of(language);
  const { folder, glossary: patterns } = session.config();
  const { concepts } = await session.glossary();
  const counts = new Map<string, number>();
  for (const { terms } of concepts) {
    const path = terms[0]?.location?.path ?? "";
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return expandPaths(folder, patterns).map((path) => ({
    path,
    concepts: counts.get(path) ?? 0,
    etag: fingerprint(fileStamp(folder, path), 0),
    editable: forPath(glossaryFormats, path)?.editable !== false,
  }));
}
