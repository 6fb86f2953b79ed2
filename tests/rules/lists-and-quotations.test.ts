// What a list does throughout is its style, and what stands in quotation marks as in the source is not ours.

import { describe, expect, it } from "vitest";
import { endPunctuation } from "../../src/rules/form/end-punctuation.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { abbreviationForm } from "../../src/rules/style/abbreviation-form.ts";
import { capitals } from "../../src/rules/style/capitals.ts";
import { runExample } from "./run-example.ts";

type Pairs = readonly (readonly [string, string])[];

const levels = (rule: Rule, units: Pairs): readonly string[] =>
  runExample(rule, { units, expect: [] }).map(({ level }) => level);

const items: Pairs = [
  ["Open the box with the key.", "Abra la caja con la llave"],
  ["Take the ballots to the table.", "Lleve los votos a la mesa"],
  ["Close the door of the hall.", "Cierre la puerta de la sala"],
];

describe("items of a list that lose their full stop", () => {
  it("are a matter of style where all do", () => {
    expect(levels(endPunctuation, items)).toEqual(["note", "note", "note"]);
  });

  it("are a slip where one does", () => {
    expect(levels(endPunctuation, items.slice(0, 1))).toEqual(["warning"]);
  });
});

describe("sentences that begin in lower case", () => {
  const lower: Pairs = [
    ["Anyone can take the copy home.", "cualquiera puede llevarse la copia a casa."],
    ["Others keep it in the archive.", "otros la guardan en el archivo del pueblo."],
    ["Nobody has to pay for it.", "nadie tiene que pagar por ella."],
  ];
  it("go on with the one before the list where all do", () => {
    expect(levels(capitals, lower)).toEqual(["note", "note", "note"]);
  });

  it("are a slip where one does", () => {
    expect(levels(capitals, lower.slice(0, 1))).toEqual(["warning"]);
  });
});

describe("the form of a quotation", () => {
  it("is that of its own language where it stands as in the source", () => {
    const title = '"The NGOs’ Long March To Congress"';
    expect(levels(abbreviationForm, [[`See ${title}.`, `Véase ${title}.`]])).toEqual([]);
    expect(levels(abbreviationForm, [["The NGOs marched.", "Marcharon las ONGs."]])).not.toEqual(
      [],
    );
  });
});
