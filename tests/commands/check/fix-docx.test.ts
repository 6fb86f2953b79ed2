import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeDocx, p, r } from "../../formats/docx/make-docx.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn, type Ran } from "../test-io.ts";

const bold = (text: string, space = true): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t${space ? ' xml:space="preserve"' : ""}>${text}</w:t></w:r>`;
const cut = '<w:proofErr w:type="spellStart"/>';

const glossary =
  "id,en,es,part_of_speech\na,Peru,Perú,proper noun\nb,vacancy motion,moción de vacancia,noun\n";
const picture = new Uint8Array([137, 80, 78, 71, 0, 255, 3]);

interface Fixed extends Ran {
  /** The paragraph after fixing. */
  readonly paragraph: string;
  readonly before: Readonly<Record<string, Uint8Array>>;
  readonly after: Readonly<Record<string, Uint8Array>>;
}

async function fix(
  source: string,
  paragraph: string,
  arguments_: readonly string[] = ["--fix"],
): Promise<Fixed> {
  const original = makeDocx(p(r("Uno.")) + p(paragraph), { "word/media/image1.png": picture });
  const folder = temporaryFolder({
    "en.docx": makeDocx(p(r("One.")) + p(r(source))),
    "es.docx": original,
    "g.csv": glossary,
  });
  const ran = await runIn(folder, ["check", "en.docx", "es.docx", "-g", "g.csv", ...arguments_]);
  const after = unzipSync(new Uint8Array(readFileSync(join(folder, "es.docx"))));
  const xml = strFromU8(after["word/document.xml"] ?? new Uint8Array(0));
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gu) ?? [];
  return { ...ran, paragraph: paragraphs[1] ?? "", before: unzipSync(original), after };
}

describe("glosa check --fix of a Word document", () => {
  it.each([
    ["a letter", "They left Peru.", r("Se fueron de Peru."), r("Se fueron de Perú.")],
    ["a mark before a word", "Will they?", r("Volverán?"), r("¿Volverán?")],
    [
      "a run of its own",
      "They left Peru.",
      r("Se fueron de ") + bold("Peru") + r("."),
      r("Se fueron de ") + bold("Perú") + r("."),
    ],
    [
      "a mark where a run begins",
      "Will they?",
      bold("Volverán") + r("?"),
      bold("¿Volverán") + r("?"),
    ],
    [
      "runs that the spelling checker cut",
      "The vacancy motion failed.",
      r("Fracasó la mo") + cut + r("cion de vacancia."),
      r("Fracasó la mo") + cut + r("ción de vacancia."),
    ],
    [
      "words in different formats, in one of them",
      "The vacancy motion failed.",
      r("Fracasó la ") + bold("mocion") + r(" de vacancia."),
      r("Fracasó la ") + bold("moción") + r(" de vacancia."),
    ],
    [
      "what XML escapes",
      "A &amp; B left Peru.",
      r("A &amp; B dejaron Peru."),
      r("A &amp; B dejaron Perú."),
    ],
  ])("mends %s inside its run", async (_, source, wrong, right) => {
    const { paragraph, before, after, errors } = await fix(source, wrong);
    expect(errors).toMatch(/^fixed {4}es\.docx:2:\d+/u);
    expect(paragraph).toBe(p(right));
    // Every other part is what it was, byte for byte, and there are no others.
    const others = Object.keys(before).filter((name) => name !== "word/document.xml");
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const name of others) expect(after[name]).toEqual(before[name]);
  });

  it("changes nothing the second time, and nothing at all in a dry run", async () => {
    const right = await fix("They left Peru.", r("Se fueron de Perú."));
    expect(right.errors).toBe("");
    const dry = await fix("They left Peru.", r("Se fueron de Peru."), ["--dry-run"]);
    expect(dry.output).toBe("");
    expect(dry.errors).toBe(
      "would fix es.docx:2:14  “Peru” → “Perú” (a patch cannot show it in this type of file)\n",
    );
    expect(dry.paragraph).toBe(p(r("Se fueron de Peru.")));
  });

  it("leaves what was deleted or hidden alone", async () => {
    const deleted = `<w:del w:id="1"><w:r><w:delText>Peru </w:delText></w:r></w:del>`;
    const { paragraph } = await fix("They left Peru.", deleted + r("Se fueron de Peru."));
    expect(paragraph).toBe(p(deleted + r("Se fueron de Perú.")));
  });
});
