// Runs the rules over documents: at once on everything settled within each, later on units whose terms only the
// whole run can settle.

import type { Bitext } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Steps } from "../model/steps.ts";
import { defaultOptions, type RuleOptions } from "../rules/rule-options.ts";
import type { Rule } from "../rules/rule.ts";
import type { WordList } from "../strings/affixed-words.ts";
import { assessmentRun } from "../terms/assess-terms.ts";
import type { CompiledGlossary, LanguagePair } from "../terms/patterns/compile-glossary.ts";
import { documentTexts, type DocumentTexts } from "../terms/recognition/document-texts.ts";
import type { ActiveRule } from "./document/active-rule.ts";
import { DocumentCheck } from "./document/document-check.ts";
import type { FoundProblem } from "./document/found-problem.ts";
import type { ProblemShelf } from "./document/kept-problems.ts";
import { isOn, type RuleSettings } from "./levels.ts";

export interface RuleRun extends RuleSettings {
  /**
   * The glossary compiled for the languages of a document; asked once per language pair and call. Callers that
   * check repeatedly return the same one again: compiling is most of the cost of checking one article.
   */
  readonly glossaryFor: (pair: LanguagePair) => CompiledGlossary;
  /** The texts of a document for reading; by default each is read once for all rules. */
  readonly textsOf?: (bitext: Bitext) => DocumentTexts | undefined;
  readonly rules: readonly Rule[];
  /** The words of a language, for the rules that check its spelling. */
  readonly wordListFor?: (language: LanguageTag) => WordList | undefined;
  /** Called with the concept of each term that a source has. */
  readonly onUse?: ((concept: Concept) => void) | undefined;
  /** What the rules of the whole run find in a document, if that is known before; else they look at the documents handed in. */
  readonly ofCorpus?: ((bitext: Bitext) => readonly FoundProblem[]) | undefined;
  /** Where problems of a document are kept that do not change with the run; by default, all rules run. */
  readonly shelfOf?: ((bitext: Bitext) => ProblemShelf | undefined) | undefined;
  /** The settings of a document, where they differ from those of the run: the same ones again where they are the same. */
  readonly settingsOf?: ((bitext: Bitext) => RuleSettings) | undefined;
}

/** The settings for one document of a run. */
export function settingsFor(
  bitext: Bitext,
  run: RuleSettings & Pick<RuleRun, "settingsOf">,
): RuleSettings {
  return run.settingsOf?.(bitext) ?? run;
}

/**
 * What the rules find in each document, in document order for each rule. The terms of documents in the same languages
 * are assessed together.
 */
export function* runRules(
  bitexts: readonly Bitext[],
  run: RuleRun,
): Steps<ReadonlyMap<Bitext, RuledDocument>> {
  const ruled = new Map<Bitext, RuledDocument>();
  const rulesOf = activeRules(run);
  for (const group of byLanguages(bitexts)) {
    const [first] = group;
    if (first === undefined) continue;
    const sourceLanguage = first.source.language;
    const targetLanguage = first.target.language;
    const glossary = run.glossaryFor({ source: sourceLanguage, target: targetLanguage });
    const assessing = assessmentRun(glossary);
    const checks: { readonly bitext: Bitext; readonly check: DocumentCheck }[] = [];
    for (const bitext of group) {
      const { units, source, target } = bitext;
      const texts = run.textsOf?.(bitext) ?? documentTexts(glossary);
      const paths = [source.path, target.path];
      const assessments = yield* assessing.add({ units, texts, paths });
      if (run.onUse !== undefined)
        for (const { occurrence } of assessments.all()) run.onUse(occurrence.concept);
      const wordList = run.wordListFor?.(targetLanguage);
      const languages = { sourceLanguage, targetLanguage, wordList };
      const document = { ...languages, paths, units, glossary, texts, assessments };
      const check = new DocumentCheck(rulesOf(bitext), run.shelfOf?.(bitext));
      yield* check.run(document);
      checks.push({ bitext, check });
    }
    assessing.settle();
    yield;
    const pairs = group.filter(({ alone }) => alone !== true);
    const corpus = run.ofCorpus === undefined ? corpusProblems(pairs, run.rules, rulesOf) : nobody;
    const ofCorpus = run.ofCorpus ?? ((bitext: Bitext) => corpus.get(bitext) ?? []);
    for (const { bitext, check } of checks) {
      const found = [...check.problems(), ...ofCorpus(bitext)];
      ruled.set(bitext, { found, glossary });
    }
  }
  return ruled;
}

const nobody: ReadonlyMap<Bitext, readonly FoundProblem[]> = new Map();

/** A document after the rules have run: what they found, and the glossary that they used. */
export interface RuledDocument {
  readonly found: readonly FoundProblem[];
  readonly glossary: CompiledGlossary;
}

/** The rules that run on a document, by its settings. */
export function activeRules(
  run: RuleSettings & Pick<RuleRun, "rules" | "settingsOf">,
): (bitext: Bitext) => readonly ActiveRule[] {
  const known = new Map<RuleSettings, Map<boolean, readonly ActiveRule[]>>();
  return (bitext) => {
    const settings = settingsFor(bitext, run);
    const alone = bitext.alone === true;
    const own = known.get(settings) ?? new Map<boolean, readonly ActiveRule[]>();
    known.set(settings, own);
    const active =
      own.get(alone) ??
      run.rules
        .filter(({ meta }) => isOn(meta, settings.levels, alone))
        .map((rule) => ({
          rule,
          setting: { ...defaultOptions(rule.options), ...settings.options?.[rule.meta.id] },
        }));
    own.set(alone, active);
    return active;
  };
}

/** What the rules of the whole run find in documents of one pair of languages. */
function corpusProblems(
  group: readonly Bitext[],
  rules: readonly Rule[],
  rulesOf: (bitext: Bitext) => readonly ActiveRule[],
): ReadonlyMap<Bitext, readonly FoundProblem[]> {
  const found = new Map<Bitext, FoundProblem[]>();
  for (const rule of rules) {
    if (rule.on !== "corpus") continue;
    // Documents with other options are another run to the rule.
    for (const { setting, bitexts } of bySetting(rule, group, rulesOf)) {
      const documents = bitexts.map(({ units, source, target }) => ({
        sourceLanguage: source.language,
        targetLanguage: target.language,
        units,
      }));
      for (const { document, ...problem } of rule.check(documents, setting)) {
        const bitext = bitexts[document];
        if (bitext === undefined) continue;
        const known = found.get(bitext) ?? [];
        found.set(bitext, known);
        known.push({ rule, problem });
      }
    }
  }
  return found;
}

function bySetting(
  rule: Rule,
  group: readonly Bitext[],
  rulesOf: (bitext: Bitext) => readonly ActiveRule[],
): readonly { readonly setting: RuleOptions; readonly bitexts: readonly Bitext[] }[] {
  const groups = new Map<string, { setting: RuleOptions; bitexts: Bitext[] }>();
  for (const bitext of group) {
    const active = rulesOf(bitext).find((each) => each.rule === rule);
    if (active === undefined) continue;
    const key = JSON.stringify(active.setting);
    const known = groups.get(key) ?? { setting: active.setting, bitexts: [] };
    groups.set(key, known);
    known.bitexts.push(bitext);
  }
  return [...groups.values()];
}

/** Documents processed together: those of one language pair, in the order of their first document. */
export function byLanguages(bitexts: readonly Bitext[]): readonly (readonly Bitext[])[] {
  const groups = new Map<string, Bitext[]>();
  for (const bitext of bitexts) {
    const key = `${bitext.source.language} ${bitext.target.language}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [bitext]);
    else group.push(bitext);
  }
  return [...groups.values()];
}
