// What is examined in the header of a TMX file.

import { headerAttributes, headerDefaults, segmentTypes } from "../../formats/tmx/content-model.ts";
import { canonicalLanguage } from "../../model/language.ts";
import { looseElements } from "../markup/loose-element.ts";
import type { TmxExamination } from "./tmx-examination.ts";

export const headerExaminations: readonly TmxExamination[] = [
  {
    kind: { id: "header-incomplete", level: "error" },
    of: "header",
    *examine({ element: header }) {
      // The source language has an examination of its own.
      const missing = Object.keys(headerDefaults).filter(
        (name) => name !== "srclang" && header.attributes[name] === undefined,
      );
      if (missing.length > 0)
        yield { point: header.point, data: { attributes: missing.join(", ") } };
    },
  },
  {
    kind: { id: "source-language-missing", level: "error" },
    of: "header",
    *examine({ element: { attributes, point } }) {
      if ((attributes["srclang"] ?? "").trim() === "") yield { point };
    },
  },
  {
    kind: { id: "source-language-open", level: "note" },
    of: "header",
    *examine({ element: { attributes, point } }) {
      if (attributes["srclang"]?.trim() === "*all*") yield { point };
    },
  },
  {
    kind: { id: "header-attribute", level: "error" },
    of: "header",
    *examine({ element: { attributes, point } }) {
      for (const attribute of Object.keys(attributes))
        if (!headerAttributes.includes(attribute)) yield { point, data: { attribute } };
    },
  },
  {
    kind: { id: "header-element", level: "error" },
    of: "header",
    *examine({ element: header }) {
      for (const { name, point } of looseElements(header))
        if (!["note", "prop", "ude"].includes(name)) yield { point, data: { element: name } };
    },
  },
  {
    kind: { id: "header-segment-type", level: "error" },
    of: "header",
    *examine({ element: { attributes, point } }) {
      const value = attributes["segtype"];
      if (value !== undefined && !segmentTypes.includes(value)) yield { point, data: { value } };
    },
  },
  {
    kind: { id: "header-language", level: "error" },
    of: "header",
    *examine({ element: { attributes, point } }) {
      for (const name of ["srclang", "adminlang"]) {
        const written = attributes[name]?.trim() ?? "";
        if (written === "" || written.startsWith("*")) continue;
        if (written.includes("_") || canonicalLanguage(written) === undefined)
          yield { point, data: { attribute: name, written } };
      }
    },
  },
];
