// The shortest way to check two files from a program.

import { createTranslator, type InterfaceLanguage } from "../messages/translator.ts";
import type { Warning } from "../model/errors.ts";
import type { Report } from "../model/finding.ts";
import { packageFacts } from "../project/config/package-facts.ts";
import type { ProjectOptions } from "../project/config/project.ts";
import { absolutePath } from "../project/disk/files.ts";
import { openSession } from "./open-session.ts";

/** Everything may be left out. */
export interface CheckFilesOptions extends Omit<
  ProjectOptions,
  "glossary" | "memory" | "personal"
> {
  /** Files or patterns; those of glosa.json, or `glossary/*.csv`, by default. */
  readonly glossary?: string | readonly string[];
  /** Absolute; base of relative paths, and where glosa.json is looked for. The working folder by default. */
  readonly folder?: string;
  /** Of the sentences; English by default. */
  readonly language?: InterfaceLanguage;
  /** Rule levels that override those of glosa.json, as `rule-id=level`. */
  readonly rule?: readonly string[];
  /** By which suppressions have an end; without it they last for good. */
  readonly today?: Date;
  /** Called with recoverable trouble while files are read; by default it is lost. */
  readonly warn?: (warning: Warning) => void;
}

/**
 * Checks a translation against its source as `glosa check source target` does. `target` is `undefined` for a bilingual file.
 * Nothing is written but what `.glosa` keeps beside a glosa.json. Throws `ExpectedError`s for what a person can correct.
 * For more than one check, `openSession` keeps what is read.
 *
 * ```ts
 * const report = await checkFiles("en/vacancia.md", "es/vacancia.md", { glossary: "terms.csv" });
 * for (const { message, target } of report.findings) console.log(target?.line, message);
 * ```
 */
export async function checkFiles(
  source: string,
  target?: string,
  options: CheckFilesOptions = {},
): Promise<Report> {
  const { folder, language = "en", glossary, today, warn = () => undefined, ...project } = options;
  const session = openSession(folder ?? absolutePath(".", "."), {
    ...project,
    ...{ translate: createTranslator(language), tool: packageFacts(), warn },
    glossary: typeof glossary === "string" ? [glossary] : glossary,
    today: today && (() => today.toISOString().slice(0, 10)),
  });
  const { report } = await session.check({ paths: [source, target] });
  await session.close();
  return report;
}
