// How many findings a check of the project has, without the findings.

import { lexiconOfGlossary } from "../../align/lexicon-of-glossary.ts";
import { checkBitexts } from "../../check/check-bitexts.ts";
import type { Glossary } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import type { ReportSummary } from "../../model/finding.ts";
import type { Config } from "../../project/config/config.ts";
import { rules } from "../../rules/index.ts";
import { compileGlossary } from "../../terms/patterns/compile-glossary.ts";
import { bitextLoaders } from "./bitext-loaders.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import { loadBitexts } from "./load-bitexts.ts";
import { ruleSettings } from "./rule-settings.ts";

export async function checkTotals(
  project: Config,
  glossary: Glossary,
  { io, report }: { readonly io: CommandIo; readonly report: (warning: Warning) => void },
): Promise<{ readonly pairs: number; readonly summary: ReportSummary }> {
  const { source, target, folder } = project;
  const lexicon = lexiconOfGlossary(glossary, { source, target });
  const loaders = bitextLoaders([undefined, undefined], project, { folder, lexicon, report });
  const bitexts = await loadBitexts(loaders, report);
  const { summary } = checkBitexts(bitexts, {
    glossaryFor: (pair) => compileGlossary(glossary, pair),
    rules,
    ...ruleSettings(project, []),
    translate: io.translate,
    tool: io.tool,
  });
  return { pairs: bitexts.length, summary };
}
