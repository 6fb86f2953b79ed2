import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/messages/translator.ts";
import { InputError } from "../../src/model/errors.ts";
import { estimateTokens } from "../../src/session/prompt/estimate-tokens.ts";
import { fitPrompt } from "../../src/session/prompt/fit-prompt.ts";
import { promptJson } from "../../src/session/prompt/prompt-json.ts";
import { promptMarkdown } from "../../src/session/prompt/prompt-markdown.ts";
import { promptXml } from "../../src/session/prompt/prompt-xml.ts";
import type { Prompt, PromptExample, PromptTerm } from "../../src/session/prompt/prompt.ts";

const translate = createTranslator("en");
const renderers = { promptMarkdown, promptJson, promptXml };

function term(concept: string, definition = ""): PromptTerm {
  const details = definition === "" ? {} : { details: { definition, notes: [] } };
  const lists = { source: [concept], found: [concept], preferred: [`${concept} (es)`] };
  return { concept, count: 1, ...lists, admitted: [], forbidden: [], ...details };
}

function example(source: string, similarity: number): PromptExample {
  return { source, target: source, similarity, kind: similarity === 1 ? "exact" : "fuzzy" };
}

function promptOf(terms: readonly PromptTerm[], examples: readonly PromptExample[]): Prompt {
  const languages = { source: "en", target: "es" };
  const leftOut = { terms: 0, details: 0, examples: 0 };
  return { article: "a.md", languages, hasGlossary: true, terms, examples, leftOut };
}

const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,5}$/u);
const prompts = fc
  .record({
    terms: fc.array(fc.tuple(words, fc.oneof(fc.constant(""), words)), { maxLength: 12 }),
    examples: fc.array(fc.tuple(words, fc.constantFrom(1, 1, 0.9, 0.7)), { maxLength: 6 }),
  })
  .map(({ terms, examples }) =>
    promptOf(
      terms.map(([concept, definition]) => term(concept, definition)),
      examples
        .map(([source, similarity]) => example(source, similarity))
        .toSorted((a, b) => b.similarity - a.similarity),
    ),
  );

describe.each(Object.entries(renderers))("a budget for %s", (_, renderer) => {
  const render = (prompt: Prompt): string => renderer(prompt, translate);

  it("is never passed, and what is left out is counted", () => {
    fc.assert(
      fc.property(prompts, fc.integer({ min: 80, max: 900 }), (whole, budget) => {
        const least = estimateTokens(render(promptOf([], [])));
        fc.pre(budget > least + 10);
        const { prompt, text, tokens } = fitPrompt(whole, budget, render);
        expect(text).toBe(render(prompt));
        expect(tokens).toBe(estimateTokens(text));
        expect(tokens).toBeLessThanOrEqual(budget);
        const { leftOut, terms, examples } = prompt;
        expect(terms.map(({ concept }) => concept)).toEqual(
          whole.terms.slice(0, whole.terms.length - leftOut.terms).map(({ concept }) => concept),
        );
        expect(examples).toEqual(whole.examples.slice(0, whole.examples.length - leftOut.examples));
        const detailed = (all: readonly PromptTerm[]): number =>
          all.filter(({ details }) => details !== undefined).length;
        expect(leftOut.details).toBe(detailed(whole.terms) - detailed(terms));
      }),
      { numRuns: 60 },
    );
  });

  it("leaves nothing out that fits", () => {
    fc.assert(
      fc.property(prompts, (whole) => {
        const text = render(whole);
        expect(fitPrompt(whole, estimateTokens(text), render).text).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

it("has room for the instruction at least", () => {
  const render = (prompt: Prompt): string => promptMarkdown(prompt, translate);
  expect(() => fitPrompt(promptOf([], []), 10, render)).toThrow(InputError);
});

it("gives up sentences that are only similar first, then definitions, then sentences that are the same, then terms", () => {
  const definition = "a patrol of peasants who guard their own community at night";
  const whole = promptOf(
    [term("peasant patrol", definition), term("hunger strike", definition)],
    [example("The peasant patrols met here today.", 1), example("They did not meet there.", 0.7)],
  );
  const render = (prompt: Prompt): string => promptXml(prompt, translate);
  const seen: string[] = [];
  for (let budget = estimateTokens(render(whole)); budget > 0; budget--) {
    try {
      const { prompt } = fitPrompt(whole, budget, render);
      const details = prompt.terms.filter((each) => each.details !== undefined).length;
      const state = [prompt.terms.length, prompt.examples.length, details].join(" ");
      if (seen.at(-1) !== state) seen.push(state);
    } catch {
      break;
    }
  }
  expect(seen).toEqual(["2 2 2", "2 1 2", "2 1 1", "2 1 0", "2 0 0", "1 0 0", "0 0 0"]);
});

describe("tokens", () => {
  it.each([
    ["", 0],
    ["vote", 1],
    ["peasant patrol", 4],
    ["«Sí», 1992.", 7],
  ])("of %j are estimated", (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it("of two texts are those of both together", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(estimateTokens(`${a} ${b}`)).toBe(estimateTokens(a) + estimateTokens(b));
      }),
    );
  });
});
