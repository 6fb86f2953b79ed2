// Findings about the same thing: the same unapproved rendering of one concept, wherever it occurs.

import type { Finding, FoundRendering } from "../model/finding.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Problem } from "../rules/rule.ts";
import { fingerprint } from "../strings/fingerprint.ts";
import { isOffered } from "../terms/renderings/is-offered.ts";
import { copied } from "./windows/copied.ts";

/** The id of the rendering that a problem is about; `undefined` if none. */
export function renderingId({ rendering, concept }: Problem): string | undefined {
  if (rendering === undefined || concept === undefined) return undefined;
  return renderingIdOf(concept.id, rendering.key);
}

/** Made of the concept and the roots of the words that render it. */
export function renderingIdOf(concept: string, key: string): string {
  return fingerprint(["rendering", concept, key].join("\u0000"), 0);
}

export interface RenderingCollector {
  readonly add: (problem: Problem, target: LanguageTag) => void;
  /** Those that findings are about, most findings first. */
  readonly list: (findings: readonly Finding[]) => FoundRendering[];
}

interface Collected {
  /** Of the first problem, whose text is not kept. */
  readonly about: Pick<FoundRendering, "concept" | "surface" | "terms" | "units" | "of">;
  readonly texts: Map<string, number>;
  /** The texts among them that may be terms. */
  readonly phrases: Map<string, number>;
}

export function renderingCollector(): RenderingCollector {
  const collected = new Map<string, Collected>();
  const add = (problem: Problem, language: LanguageTag): void => {
    const id = renderingId(problem);
    if (id === undefined || problem.rendering === undefined) return;
    const known = collected.get(id) ?? {
      about: aboutOf(problem),
      texts: new Map<string, number>(),
      phrases: new Map<string, number>(),
    };
    const { surface, range } = problem.rendering;
    const target = problem.unit.target;
    const text = surface.toLowerCase();
    known.texts.set(text, (known.texts.get(text) ?? 0) + 1);
    if (target !== undefined && isOffered(target.text, range, language))
      known.phrases.set(text, (known.phrases.get(text) ?? 0) + 1);
    collected.set(id, known);
  };
  const list = (findings: readonly Finding[]): FoundRendering[] => {
    const counts = new Map<string, number>();
    for (const { rendering } of findings)
      if (rendering !== undefined) counts.set(rendering, (counts.get(rendering) ?? 0) + 1);
    return [...collected]
      .flatMap(([id, { about, texts, phrases }]) => {
        const count = counts.get(id);
        if (count === undefined) return [];
        const text = bestText(phrases.size > 0 ? phrases : texts);
        const { concept, surface, terms, units, of } = about;
        return [{ id, concept, surface, terms, text, units, of, findings: count }];
      })
      .sort((a, b) => b.findings - a.findings || b.units - a.units || (a.id < b.id ? -1 : 1));
  };
  return { add, list };
}

function aboutOf({ rendering, concept, data, suggestions }: Problem): Collected["about"] {
  return copied({
    concept: concept?.id ?? "",
    surface: String(data["surface"] ?? ""),
    terms: suggestions ?? [],
    units: rendering?.units ?? 0,
    of: rendering?.of ?? 0,
  });
}

const infinitive = /^\p{Ll}+[aei]r(?:\s|$)/u;

/**
 * Of the forms counted, the one a glossary would use: an infinitive, a singular if there is one, otherwise the most
 * frequent.
 */
export function bestText(texts: ReadonlyMap<string, number>): string {
  const byCount = [...texts].sort(
    ([a, left], [b, right]) => right - left || a.length - b.length || (a < b ? -1 : 1),
  );
  const all = byCount.map(([text]) => text);
  const [best = ""] = all;
  return (
    all.find((text) => infinitive.test(text)) ?? all.find((text) => isSingular(text, best)) ?? best
  );
}

function isSingular(text: string, plural: string): boolean {
  const words = text.split(" ");
  const others = plural.split(" ");
  return (
    text.length < plural.length &&
    words.length === others.length &&
    words.every((word, index) => {
      const rest = others[index] ?? "";
      return rest === word || rest === `${word}s` || rest === `${word}es`;
    })
  );
}

/** Renderings with their remaining findings; those without any are dropped. */
export function renderingsLeft(
  renderings: readonly FoundRendering[],
  findings: readonly Finding[],
): FoundRendering[] {
  return renderings.flatMap((each) => {
    const count = findings.filter(({ rendering }) => rendering === each.id).length;
    return count === 0 ? [] : [{ ...each, findings: count }];
  });
}
