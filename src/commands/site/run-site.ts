// `glosa site`: a public page of the glossary as a folder of plain files.

import { ConfigError } from "../../model/errors.ts";
import type { Config } from "../../project/config/config.ts";
import { loadConfig, type ProjectOptions } from "../../project/config/project.ts";
import { leadsOutside, requireInside } from "../../project/disk/leads-outside.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { changedRows } from "../../project/site/changed-rows.ts";
import { siteBase } from "../../project/site/site-base.ts";
import { writeSite } from "../../project/site/write-site.ts";
import { buildSite } from "../../site/build-site.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface SiteCommandOptions extends ProjectOptions {
  readonly output?: string;
  readonly base?: string;
  readonly title?: string;
  readonly proposed?: boolean;
  readonly json?: boolean;
}

/** A folder that nobody named on the command line must not lead elsewhere, by its name or by a link. */
function requireWithin({ folder, path, site: { output } }: Config): void {
  if (path === undefined) requireInside(folder, output);
  else if (leadsOutside(folder, output))
    throw new ConfigError("configOutside", { path, data: { outside: output } });
}

const shownEvery = 250;

/** What the command line does not say, glosa.json may. */
export async function runSite(options: SiteCommandOptions, io: CommandIo): Promise<ExitCode> {
  const project = loadConfig(io.workingFolder, { ...options, environment: io.environment });
  const { folder, source, target, site } = project;
  const written = options.base ?? site.base;
  const base = written === undefined ? undefined : siteBase(written);
  const output = options.output ?? site.output;
  const place = options.output === undefined ? folder : io.workingFolder;
  if (options.output === undefined && !project.allowOutside) requireWithin(project);
  const { warn, finish } = warningPrinter(io);
  const glossary = await loadProjectGlossary(project, warn);
  const built = await buildSite({
    ...{ glossary, base, source, target, tool: io.tool, warn },
    title: options.title ?? site.title,
    withProposed: options.proposed === true,
    changed: changedRows(folder, glossary, warn),
  });
  const line = progressLine(io);
  const result = writeSite(built.files(), {
    ...{ folder: place, output },
    onFile: (count) => {
      if (count % shownEvery === 0) line.show(io.translate("commands.site.progress", { count }));
    },
  });
  line.clear();
  finish();
  const { concepts, terms, hasFeed } = built;
  const facts = { folder: output, base: base ?? null, concepts, terms, ...result, feed: hasFeed };
  const { pages, written: files, unchanged, removed } = result;
  const counts = { folder: output, concepts, pages, written: files, unchanged, removed };
  const sentences = [
    io.translate("commands.site.done", counts),
    ...(base === undefined ? [io.translate("commands.site.noBase")] : []),
    ...(base !== undefined && !hasFeed ? [io.translate("commands.site.noDates")] : []),
  ];
  writeOutcome(facts, sentences, options, io);
  return 0;
}
