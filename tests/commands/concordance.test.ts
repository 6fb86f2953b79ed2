import { describe, expect, it } from "vitest";
import { memoryFolder, type Pair } from "../project/memory/memory-files.ts";
import { runIn } from "./test-io.ts";

const pairs: readonly Pair[] = [
  {
    source: "Congress denied the censure motion.",
    target: "El Congreso negó la moción de censura.",
  },
  {
    source: "Two censure motions were lost in March.",
    target: "Dos mociones de censura se perdieron en marzo.",
  },
  {
    source: "The cabinet feared a censure motion.",
    target: "El gabinete temía la moción de censura.",
  },
  { source: "They censure every motion.", target: "Hacen censura de cada moción." },
  { source: "Peru Libre said no.", target: "Perú Libre dijo que no." },
  { source: "He said it in a low voice.", target: "Lo dijo en voz baja." },
  { source: "Nobody was at the ministry.", target: "Nadie estaba en el ministerio." },
  { source: "The road to Juliaca was closed.", target: "La carretera a Juliaca estaba cerrada." },
  { source: "Farmers marched to Lima.", target: "Los agricultores marcharon a Lima." },
  { source: "The court will decide tomorrow.", target: "El tribunal decidirá mañana." },
  { source: "A teacher read the list aloud.", target: "Una maestra leyó la lista en voz alta." },
  { source: "The strike goes on in Puno.", target: "El paro continúa en Puno." },
];
// Sentences without the words, against which it shows which go with them.
const others = [
  ["Prices rose again.", "Los precios volvieron a subir."],
  ["The lake is cold in July.", "El lago es frío en julio."],
  ["They sang until dawn.", "Cantaron hasta el amanecer."],
  ["Her brother works in the mine.", "Su hermano trabaja en la mina."],
  ["It rained all night.", "Llovió toda la noche."],
  ["The mayor lives in Tacna.", "El alcalde vive en Tacna."],
  ["Potatoes are cheap this year.", "La papa está barata este año."],
  ["The bridge fell in February.", "El puente cayó en febrero."],
].map(([source = "", target = ""]) => ({ source, target }));
const folder = (): string => memoryFolder({ "puno.tmx": [...pairs, ...others] });

async function found(arguments_: readonly string[]): Promise<readonly string[]> {
  const { output } = await runIn(folder(), ["concordance", ...arguments_, "--json"]);
  const { hits } = JSON.parse(output) as {
    hits: {
      side: "source" | "target";
      source: string;
      target: string;
      ranges: { start: number; end: number }[];
    }[];
  };
  return hits.map((hit) =>
    hit.ranges.map(({ start, end }) => hit[hit.side].slice(start, end)).join("|"),
  );
}

describe("glosa concordance", () => {
  it("shows both sides with the words and their likely rendering, as given before inflected", async () => {
    const { exitCode, output, errors } = await runIn(folder(), [
      "concordance",
      "moción de censura",
    ]);
    expect([exitCode, errors]).toEqual([0, ""]);
    expect(output).toBe(`Likely renderings (en): censure motion (3)

tmx/puno.tmx:5
  es      El Congreso negó la [moción de censura].
  en      Congress denied the [censure motion].

tmx/puno.tmx:13
  es      El gabinete temía la [moción de censura].
  en      The cabinet feared a [censure motion].

tmx/puno.tmx:9
  es      Dos [mociones de censura] se perdieron en marzo.
  en      Two [censure motions] were lost in March.
`);
  });

  it.each([
    [["peru libre"], ["Perú Libre"]],
    [["peru libre", "--exact"], ["Peru Libre"]],
    [["perú libre", "--side", "target"], ["Perú Libre"]],
    [["censure motions", "--exact"], ["censure motions"]],
    [
      ["--all-words", "censura", "moción", "--side", "target"],
      ["moción|censura", "moción|censura", "mociones|censura", "censura|moción"],
    ],
    [
      ["--regex", "\\bmoci[oó]n(es)?\\b.*censura", "--side", "target"],
      ["mociones de censura", "moción de censura", "moción de censura"],
    ],
    [["no such words"], []],
    [["…"], []],
  ])("finds for %j", async (arguments_, expected) => {
    expect((await found(arguments_)).toSorted()).toEqual(expected.toSorted());
  });

  it("ends with 1 when there is nothing, and says what else to try", async () => {
    const { exitCode, output } = await runIn(folder(), ["concordance", "nada de esto"], "es");
    expect([exitCode, output]).toEqual([
      1,
      "La memoria no tiene estas palabras. Pruebe --all-words, que también las encuentra separadas.\n",
    ]);
  });

  it("shows as many as asked for and says how many there are", async () => {
    const { output } = await runIn(folder(), ["concordance", "censure motion", "-n", "1"]);
    expect(output).toContain("1 of 3 segments shown; see more with --limit.");
  });

  it.each([
    ["(moción", "falta cerrar un «(»"],
    ["moción)", "un «)» no cierra nada"],
    ["[moción", "falta cerrar un «[»"],
    ["*moción", "un «*», «+» o «?» no repite nada"],
    ["[z-a]", "va al revés"],
    ["moción\\", "acaba con una «\\» suelta"],
    ["moción{2,1}", "numbers out of order in {} quantifier"],
  ])("refuses %s, which is no regular expression, and says why", async (pattern, why) => {
    const { exitCode, errors } = await runIn(folder(), ["concordance", "--regex", pattern], "es");
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^glosa: «.*» no es una expresión regular válida: .*\.\n$/u);
    expect(errors).toContain(why);
  });
});
