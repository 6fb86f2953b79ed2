import { expect, it } from "vitest";
import { pairMismatch } from "../../src/rules/completeness/pair-mismatch.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runExample } from "./run-example.ts";

const english = `# The road to Ayaviri

In January 2023 the peasant patrols of Melgar closed the road to Ayaviri for eleven days. Nobody
had asked them to: the communities decided it in an assembly of 400 people, and the mayor signed
the act. The government sent two negotiators, who left on the second day without an agreement.

The patrols are not a party. They were founded in Cajamarca in 1976 against cattle thieves, and the
constitution recognises their justice. Their presidents serve a single year, without payment.

When the road was opened again, the teachers of the province went back to their schools. They had
lost three weeks, and many of their students had gone to Arequipa to look for work.
`;
const spanish = `# La carretera de Ayaviri

En enero de 2023 las rondas campesinas de Melgar cerraron la carretera de Ayaviri durante once días.
Nadie se lo había pedido: las comunidades lo decidieron en una asamblea de 400 personas, y el alcalde
firmó el acta. El Gobierno envió a dos negociadores, que se fueron el segundo día sin un acuerdo.

Las rondas no son un partido. Se fundaron en Cajamarca en 1976 contra los ladrones de ganado, y la
Constitución reconoce su justicia. Sus presidentes sirven un solo año, sin pago.

Cuando se abrió de nuevo la carretera, los maestros de la provincia volvieron a sus escuelas. Habían
perdido tres semanas, y muchos de sus estudiantes se habían ido a Arequipa a buscar trabajo.
`;
const otherSpanish = `# Cómo se hace el queso

La leche se calienta hasta que la mano aguante apenas el calor. Entonces se añade el cuajo y se deja
reposar una hora, sin moverla, hasta que corte limpio con un cuchillo.

Después hay que romper la cuajada, con paciencia, en granos como los del maíz. El suero se guarda
para los cerdos o para hacer requesón. La masa va a los moldes y se prensa toda la noche.

A la mañana siguiente se saca, se frota con sal y se lleva a la sombra. Quien tenga prisa puede
comerlo a los tres días; el bueno espera dos meses y se da la vuelta cada tarde.
`;

async function found(source: string, target: string): Promise<readonly string[]> {
  const folder = temporaryFolder({ "source.md": source, "target.md": target });
  const { output } = await runIn(folder, ["check", "source.md", "target.md", "--json"]);
  const { findings } = JSON.parse(output) as {
    readonly findings: readonly { readonly ruleId: string; readonly messageId: string }[];
  };
  return findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}

it("says once that two texts do not belong together, and nothing of their sentences", async () => {
  expect(await found(english, english)).toEqual(["pair-mismatch same"]);
  expect(await found(spanish, english)).toEqual(["pair-mismatch swapped"]);
  expect(await found(english, otherSpanish)).toEqual(["pair-mismatch unrelated"]);
  expect(await found(otherSpanish, spanish)).toEqual(["pair-mismatch source"]);
});

it("says nothing of a translation, whole or in part", async () => {
  const accused = (findings: readonly string[]): readonly string[] =>
    findings.filter((each) => each.startsWith("pair-mismatch"));
  expect(accused(await found(english, spanish))).toEqual([]);
  const [title = "", first = ""] = spanish.split("\n\n");
  expect(accused(await found(english, `${title}\n\n${first}\n`))).toEqual([]);
  // A quarter that was left in English is for the rule on untranslated text.
  const [, , , last = ""] = english.split("\n\n");
  const [, , , ownLast = ""] = spanish.split("\n\n");
  expect(accused(await found(english, spanish.replace(ownLast, last)))).toEqual([]);
});

it("speaks of the whole memory where its languages are swapped, and not of names and numbers", () => {
  const unit = (source: string, target: string, index: number): object => ({
    ...{ index, id: "", shape: [1, 1], certainty: 1, heading: false },
    source: { text: source, pieces: [], opaque: [] },
    target: { text: target, pieces: [], opaque: [] },
  });
  const check = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
    const units = pairs.map(([source, target], index) => unit(source, target, index));
    const document = { units, sourceLanguage: "en", targetLanguage: "es" };
    return [...pairMismatch.check(document as never, {})].map(({ messageId }) => messageId);
  };
  const names = Array.from(
    { length: 40 },
    (_, index) => [`Peru ${index}`, `Peru ${index}`] as const,
  );
  expect(check(names)).toEqual([]);
  expect(
    check([
      [
        "La mina cerró en abril, cuando se fueron los dueños.",
        "The mine closed in April when they left.",
      ],
      ["Nadie pagó por el agua de los vecinos.", "Nobody paid for the water of the village."],
    ]),
  ).toEqual(["swapped"]);
});

it("says nothing of what is not translated yet", () => {
  const done = ["Open the file", "Abra el archivo"] as const;
  const open = (number: number) => [`Nobody has written line ${number} of this yet.`, ""] as const;
  const units = [done, ...Array.from({ length: 40 }, (_, at) => open(at))];
  for (const isolated of [true, false])
    expect(runExample(pairMismatch, { units, isolated, expect: [] })).toEqual([]);
});
