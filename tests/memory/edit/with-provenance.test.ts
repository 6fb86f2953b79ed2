import { describe, expect, it } from "vitest";
import { withProvenance } from "../../../src/memory/edit/with-provenance.ts";
import { unitOf } from "../memory-of.ts";

const created = new Date(Date.UTC(2026, 10, 24, 8, 5, 9, 123));

describe("where units are from", () => {
  it("is when they were made, by what, and for whom", () => {
    const from = { created, creator: "glosa", client: "El Diario", domain: "politics" };
    expect([...withProvenance([unitOf("Vote", "Voto")], from)]).toMatchObject([
      {
        attributes: { creationdate: "20261124T080509Z", creationid: "glosa" },
        props: [
          { type: "client", value: "El Diario" },
          { type: "domain", value: "politics" },
        ],
      },
    ]);
  });

  it("stays what the unit says", () => {
    const unit = {
      ...unitOf("Vote", "Voto", { props: [{ type: "client", value: "Otro" }] }),
      attributes: { creationdate: "20200101T000000Z", creationid: "ana" },
    };
    const from = { created, creator: "glosa", client: "El Diario", domain: "" };
    expect([...withProvenance([unit], from)]).toEqual([unit]);
  });
});
