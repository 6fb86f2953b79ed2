import { expect, it } from "vitest";
import { strayLanguages } from "../../src/doctor/stray-languages.ts";
import { tmxOf } from "../project/memory/memory-files.ts";
import { doctorFileOf } from "./doctor-file-of.ts";

const good = Array.from({ length: 60 }, (_, index) => ({
  source: `The peasant patrols of village ${index} closed the road.`,
  target: `Las rondas campesinas del pueblo ${index} cerraron la carretera.`,
}));
const stray = {
  source: "The road was opened again at night.",
  target: "La route a été rouverte pendant la nuit.",
};

it("names units whose text is in another language than they say: a note where they are few", async () => {
  const few = await strayLanguages(doctorFileOf(tmxOf([...good, stray]), "a.tmx"), "tmx");
  expect(few).toMatchObject({
    kind: { id: "stray-language", level: "note" },
    count: 1,
    data: { strays: 1, units: 61, language: "fr" },
  });
  expect(few?.places).toHaveLength(1);
});

it("warns where they are many, and says nothing where there are none", async () => {
  const many = await strayLanguages(
    doctorFileOf(tmxOf([stray, ...good.slice(0, 3)]), "a.tmx"),
    "tmx",
  );
  expect(many?.kind.level).toBe("warning");
  expect(await strayLanguages(doctorFileOf(tmxOf(good), "a.tmx"), "tmx")).toBeUndefined();
  expect(await strayLanguages(doctorFileOf("en,es\n", "a.csv"), "csv")).toBeUndefined();
});
