// The features of an alarm about a term, gathered.

import type { Problem } from "../../rules/rule.ts";
import { fold } from "../../strings/fold.ts";
import type { AlarmFeatures, FeatureName } from "./features.ts";
import { insteadFeatures } from "./instead-features.ts";
import { placeFeatures } from "./place-features.ts";
import type { SceneOf } from "./scene.ts";

const clip = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

function logit(share: number): number {
  const kept = clip(share, 0.02, 0.98);
  return Math.log(kept / (1 - kept));
}

/** Before that, nobody knows how the texts render a term. */
const fewest = 3;
const rules: Readonly<Record<string, FeatureName>> = {
  "term-deprecated": "deprecated",
  "term-untranslated": "untranslated",
  "term-inconsistent": "inconsistent",
  "term-case": "capitals",
};

export function alarmFeatures(ruleId: string, problem: Problem, sceneOf: SceneOf): AlarmFeatures {
  const features = new Map<FeatureName, number>();
  const set = (name: FeatureName, value: number): void => {
    if (value !== 0) features.set(name, value);
  };
  const { assessment, unit } = problem;
  set("own", (logit(problem.confidence) - 0.8) / 0.8);
  const rule = rules[ruleId];
  if (rule !== undefined) set(rule, 1);
  if (problem.messageId === "nearly") set("misspelt", 1);
  set("certainty", clip((unit.certainty - 1) * 3, -1.5, 0));
  const scene = sceneOf(unit);
  if (scene === undefined) return features;
  placeFeatures(problem, scene, set);
  if (assessment === undefined) return features;
  const { occurrence, approved, uses, outcome } = assessment;
  const { term } = occurrence;
  const { modifiers } = scene.target.language;
  const isBackwards = modifiers === "before";
  set("read-backwards", isBackwards ? 1 : 0);
  set("length", clip(Math.log2(term.text.length / 8), -1.5, 2));
  const others = Math.max(0, uses.all - 1);
  set("uses", clip(Math.log2(1 + others) - 3, 0, 6) / 3);
  set("only-use", others === 0 ? 1 : 0);
  if (others >= fewest && uses.approved - (outcome === "approved" ? 1 : 0) === 0)
    set("never-approved", 1);
  const concepts = Math.max(1, ...approved.map(({ text }) => scene.conceptsOf(text)));
  set("shared-rendering", clip(concepts - 1, 0, 2));
  insteadFeatures(problem, assessment, scene, set);
  // Of several words the first meaning is nearly always meant.
  const word = isBackwards ? approved[0] : term;
  if (word === undefined || /\s/u.test(word.text.trim())) return features;
  const { language } = isBackwards ? scene.target : scene.source;
  const senses =
    language.sensesOf(fold(word.text)) ?? language.sensesOf(fold(occurrence.how.surface));
  if (senses === undefined) return features;
  set("senses", senses.rank / 2);
  const { partOfSpeech = approved[0]?.partOfSpeech ?? classOf(approved[0]?.text, scene) } = word;
  set("other-class", senses.wordClass === partOfSpeech ? 0 : 1);
  return features;
}

/** Of a row that does not say it: a verb where the target term looks like one, else a noun, as most are. */
function classOf(
  text: string | undefined,
  {
    target,
  }: {
    readonly target: { readonly language: { readonly isVerbForm: (words: string) => boolean } };
  },
): "verb" | "noun" {
  return text !== undefined && target.language.isVerbForm(text.toLowerCase()) ? "verb" : "noun";
}
