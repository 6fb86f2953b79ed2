import { describe, expect, it } from "vitest";
import { IndexBuilder } from "../../../src/memory/index/index-builder.ts";
import { sentences } from "../sentences.ts";

function builderOf(texts: readonly string[]): IndexBuilder {
  const builder = new IndexBuilder();
  for (const [index, text] of texts.entries()) builder.add(text, index % 3, index % 2);
  return builder;
}

describe("an index", () => {
  it("is the same whether one builder scanned the units or several", () => {
    const texts = [...sentences(600), "", "…", "27,908 firmas", "¿Ñandú?"];
    const joined = new IndexBuilder();
    // An even number divisible by three, so that the codes and points fall alike.
    for (const [start, end] of [
      [0, 240],
      [240, 246],
      [246, texts.length],
    ])
      joined.absorb(builderOf(texts.slice(start, end)).scanned());
    expect(joined.units).toBe(texts.length);
    expect(joined.finish()).toEqual(builderOf(texts).finish());
  });

  it("may be of nothing", () => {
    expect(new IndexBuilder().finish().units).toBe(0);
  });
});
