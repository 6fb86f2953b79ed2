// What an alarm is weighed by: the glossary it is from, and the texts of its unit.

import { languageOf } from "../../languages/index.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import type { CompiledGlossary } from "../../terms/patterns/compile-glossary.ts";
import { readText, type ReadText } from "../../text/read-text.ts";
import { sharedRenderings } from "./shared-renderings.ts";

export interface Scene {
  readonly source: ReadText;
  readonly target: ReadText;
  /** How many concepts have a text for a target term. */
  readonly conceptsOf: (text: string) => number;
}

/** The scenes of alarms; `undefined` where the unit lacks a side. Units are asked for in order. */
export type SceneOf = (unit: BitextUnit) => Scene | undefined;

export function scenesOf(glossary: CompiledGlossary): SceneOf {
  let conceptsOf: Scene["conceptsOf"] | undefined;
  let last: BitextUnit | undefined;
  let scene: Scene | undefined;
  return (unit) => {
    if (unit === last) return scene;
    last = unit;
    const { source, target } = unit;
    if (source === undefined || target === undefined) {
      scene = undefined;
      return scene;
    }
    conceptsOf ??= sharedRenderings(glossary);
    scene = {
      source: readText(source.text, languageOf(glossary.sourceLanguage).tag, source.opaque),
      target: readText(target.text, languageOf(glossary.targetLanguage).tag, target.opaque),
      conceptsOf,
    };
    return scene;
  };
}
