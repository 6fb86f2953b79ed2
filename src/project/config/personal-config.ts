// A person's own glosa.json: glossary and memory that serve look-ups in any folder, beside those of the project.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isAddress } from "../../model/store/store-address.ts";
import type { Config } from "./config.ts";
import type { ProjectOptions } from "./project.ts";
import { readConfig } from "./read-config.ts";

/**
 * The project with the person's own glossary and memory after its own. Without glosa.json in or above the folder, the person's
 * languages count too. What the command line names stands alone. Nothing that is checked uses this: a finding must not
 * depend on who looks. Throws `ConfigError`.
 */
export function withPersonal(
  project: Config,
  { personal, glossary, memory, source, target }: ProjectOptions,
): Config {
  if (personal === undefined || personal === project.path || !existsSync(personal)) return project;
  const own = readConfig(personal, []);
  const placed = (paths: readonly string[]): string[] =>
    paths.map((path) => (isAddress(path) ? path : resolve(own.folder, path)));
  const penalties = Object.entries(own.memoryPenalties).map(
    ([path, penalty]) => [isAddress(path) ? path : resolve(own.folder, path), penalty] as const,
  );
  const isProject = project.path !== undefined;
  return {
    ...project,
    source: isProject || source !== undefined ? project.source : own.source,
    target: isProject || target !== undefined ? project.target : own.target,
    glossary:
      glossary === undefined ? [...project.glossary, ...placed(own.glossary)] : project.glossary,
    memory: memory === undefined ? [...project.memory, ...placed(own.memory)] : project.memory,
    ownAddresses: [
      ...project.ownAddresses,
      ...(glossary === undefined ? own.glossary : []).filter(isAddress),
      ...(memory === undefined ? own.memory : []).filter(isAddress),
    ],
    memoryPenalties: { ...Object.fromEntries(penalties), ...project.memoryPenalties },
  };
}
