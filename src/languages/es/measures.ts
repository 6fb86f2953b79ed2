// What Spanish calls units of measurement.

import type { UnitWords } from "../quantities/measures.ts";

export const unitWords: UnitWords = {
  "km/h": "kil[oó]metros por hora",
  km: "kil[oó]metros?",
  cm: "cent[ií]metros?",
  mm: "mil[ií]metros?",
  m: "metros?",
  ha: "hect[aá]reas?",
  kg: "kilos?|kilogramos?",
  g: "gramos?",
  t: "toneladas?",
  l: "litros?",
  mile: "millas?",
  foot: "pies?",
  inch: "pulgadas?",
  pound: "libras?",
  ounce: "onzas?",
  gallon: "gal[oó]n|galones",
  acre: "acres?",
  yard: "yardas?",
  "°C": "grados? celsius",
  "°F": "grados? fahrenheit",
  degree: "grados?",
  clock: "de la (?:mañana|tarde|noche|madrugada)",
  hour: "horas?",
};
