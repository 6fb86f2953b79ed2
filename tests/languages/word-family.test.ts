import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.ts";

describe("words of one family", () => {
  it.each([
    ["es", "derogar", "derogacion"],
    ["es", "acceder", "acceso"],
    ["es", "suceder", "sucesos"],
    ["es", "decidir", "decision"],
    ["es", "defender", "defensor"],
    ["es", "subido", "subieron"],
    ["es", "verificacion", "verifique"],
    ["es", "alcanzar", "alcance"],
    ["es", "adoptar", "adopcion"],
    ["es", "adopciones", "adopten"],
    ["es", "proteger", "proteccion"],
    ["es", "elegir", "elecciones"],
    ["es", "emitir", "emision"],
    ["es", "comision", "cometio"],
    ["es", "revision", "revise"],
    ["es", "conectar", "conexion"],

    ["en", "mapping", "map"],
    ["en", "mapping", "mapped"],
    ["en", "piping", "pipes"],
    ["en", "debugging", "debug"],
    ["en", "facet", "facetted"],
    ["en", "modelling", "models"],
  ])("are kin in %s: %s, %s", (tag, left, right) => {
    const { isKin } = languageOf(tag);
    expect([isKin(left, right), isKin(right, left)]).toEqual([true, true]);
  });

  it.each([
    ["es", "acceder", "acerca"],
    ["es", "ceder", "cesto"],
    ["es", "partido", "parcela"],
    ["es", "subido", "subasta"],
    ["es", "medida", "medalla"],
    ["es", "estacion", "estatal"],
    ["es", "pasion", "pasto"],
    ["en", "mapping", "maple"],
    ["en", "string", "strike"],
    ["en", "wedding", "weed"],
  ])("are not in %s: %s, %s", (tag, left, right) => {
    const { isKin } = languageOf(tag);
    expect([isKin(left, right), isKin(right, left)]).toEqual([false, false]);
  });
});
