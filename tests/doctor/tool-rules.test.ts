import { describe, expect, it } from "vitest";
import { formatDoctors } from "../../src/doctor/format-doctors.ts";
import { toolRules, toolRulesFor } from "../../src/doctor/tool-rules.ts";
import { createTranslator } from "../../src/messages/translator.ts";

const doctors = await Promise.all(formatDoctors.map(({ load }) => load()));
const kinds = new Set(doctors.flatMap((doctor) => doctor.kinds.map(({ id }) => id)));

describe("the rules of tools", () => {
  it("are about defects that some doctor finds, in a format that it examines", () => {
    const idle = toolRules.flatMap(({ id, defects, formats }) =>
      defects
        .filter(
          (defect) =>
            !doctors.some(
              (doctor) =>
                (formats?.includes(doctor.name) ?? true) &&
                doctor.kinds.some((kind) => kind.id === defect),
            ),
        )
        .map((defect) => `${id}: ${defect}`),
    );
    // A kind that only some of the formats of a rule have is no mistake; one that none has is.
    expect(idle).toEqual([]);
  });

  it("say of every error in a TMX who refuses it", () => {
    const [tmx] = doctors;
    const silent = (tmx?.kinds ?? [])
      .filter(({ level }) => level === "error")
      .filter(({ id }) => toolRulesFor(id, "tmx").length === 0);
    expect(silent).toEqual([]);
  });

  it.each(["en", "es"] as const)("have their sentences in %s", (language) => {
    const { has } = createTranslator(language);
    expect(toolRules.filter(({ id }) => !has(`doctor.tools.${id}`))).toEqual([]);
    expect([...kinds].filter((id) => !has(`doctor.defects.${id}`))).toEqual([]);
  });
});

describe("the inventory of doctors", () => {
  it("describes each as it is", async () => {
    for (const { name, extensions, load } of formatDoctors)
      expect(await load()).toMatchObject({ name, extensions });
  });
});
