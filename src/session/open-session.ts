// Opens a session. What answers a question is loaded with the first question of its kind: a look-up needs no rules.

import { absolutePath } from "../project/disk/files.ts";
import type { Checker } from "./check/checker.ts";
import type { FixedFiles } from "./check/fix-files.ts";
import type { EditedTerm } from "./glossary/edited-term.ts";
import type { TermEdit } from "./glossary/term-edits.ts";
import { Holding, type FileRole } from "./held/holding.ts";
import type { SessionOptions } from "./held/session-options.ts";
import type { FixEdit, Session } from "./session.ts";

/**
 * A session for the project around `folder` (absolute): `options.config` names its glosa.json, else the nearest above counts,
 * else defaults. Nothing is read before something is asked.
 *
 * ```ts
 * const session = openSession(folder, { translate: createTranslator("en"), tool, warn: console.error });
 * const { report } = await session.check({ files: ["es/vacancia.md"] });
 * session.changed("es/vacancia.md", textInTheEditor);
 * const { report: now } = await session.check({ files: ["es/vacancia.md"] });
 * ```
 */
export function openSession(folder: string, options: SessionOptions): Session {
  const holding = new Holding(folder, options);
  let made: Checker | undefined;
  const checker = async (): Promise<Checker> => {
    const { Checker } = await import("./check/checker.ts");
    made ??= new Checker(holding);
    return made;
  };
  const changed = (path: string, text?: string | Uint8Array): FileRole => {
    const absolute = absolutePath(folder, path);
    const role = holding.changed(absolute, text);
    if (role === "configuration" || role === "glossary") made?.dropGround();
    made?.dropText(absolute);
    return role;
  };
  const changedInProject = (path: string): void => {
    changed(absolutePath(holding.config().folder, path));
  };

  async function apply(edit: FixEdit): Promise<FixedFiles>;
  async function apply(edit: TermEdit): Promise<EditedTerm>;
  async function apply(edit: FixEdit | TermEdit): Promise<FixedFiles | EditedTerm> {
    if ("fix" in edit) {
      const { fixFiles, previewFixFiles } = await import("./check/fix-files.ts");
      if (edit.preview === true) return previewFixFiles(edit.fix, holding);
      const fixed = await fixFiles(edit.fix);
      for (const { absolute, applied } of fixed.files) if (applied.length > 0) changed(absolute);
      return fixed;
    }
    const { editTerms } = await import("./glossary/term-edits.ts");
    const edited = await editTerms(edit, holding);
    if (edit.preview !== true) changedInProject(edited.path);
    return edited;
  }

  return {
    config: () => holding.config(),
    glossary: () => holding.glossary(),
    check: async (request) => (await checker()).check(request),
    read: async (request) => (await checker()).read(request),
    drift: async (request) => (await checker()).drift(request),
    renderings: async (request) => (await (await checker()).check(request)).report.renderings,
    explain: async (fingerprint, request) => {
      const { explainFinding } = await import("./check/explain-finding.ts");
      return explainFinding(fingerprint, request, await checker());
    },
    accept: async (question, decision) => {
      const { acceptRendering } = await import("./glossary/accept-rendering.ts");
      const accepted = await acceptRendering(question, decision, holding, await checker());
      changedInProject(accepted.path);
      return accepted;
    },
    answer: async (question, answer) => {
      const { answerQuestion } = await import("./glossary/answer-question.ts");
      return answerQuestion(question, answer, folder, await checker());
    },
    lookUp: async (words, asked = {}) => {
      const { lookUp } = await import("./glossary/look-up.ts");
      return lookUp(words, asked, holding);
    },
    termsIn: async (request) => {
      const { occurringTerms } = await import("./glossary/occurring-terms.ts");
      return occurringTerms(request, holding);
    },
    match: async (request, asked = {}) => {
      const { matchTexts } = await import("./memory/match-texts.ts");
      return matchTexts(request, asked, holding);
    },
    prompt: async (article, asked) => {
      const { writePrompt } = await import("./prompt/write-prompt.ts");
      return writePrompt(article, asked, holding);
    },
    concordance: async (words, asked = {}) => {
      const { findWords } = await import("./memory/find-words.ts");
      return findWords(words, asked, holding);
    },
    apply,
    changed,
    keepOnly: (paths) => made?.keepOnly(new Set(paths.map((path) => absolutePath(folder, path)))),
    close: () => holding.closeMemory(),
  };
}
