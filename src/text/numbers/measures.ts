// The unit of measurement after a number, to tell "5 km" from "50 km" and "5 miles" from "8 km".

const units: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["km/h", /^(?:km\/h|kmh|kph|kil[oó]metros por hora|kilomet(?:er|re)s (?:per|an) hour)\b/iu],
  ["km", /^(?:km|kil[oó]metros?|kilomet(?:er|re)s?)\b/iu],
  ["cm", /^(?:cm|cent[ií]metros?|centimet(?:er|re)s?)\b/iu],
  ["mm", /^(?:mm|mil[ií]metros?|millimet(?:er|re)s?)\b/iu],
  ["m", /^(?:m|metros?|met(?:er|re)s?)\b/iu],
  ["ha", /^(?:ha|hect[aá]reas?|hectares?)\b/iu],
  ["kg", /^(?:kg|kilos?|kilogramos?|kilograms?)\b/iu],
  ["g", /^(?:g|gramos?|grams?)\b/iu],
  ["t", /^(?:toneladas?|tons?|tonnes?)\b/iu],
  ["l", /^(?:l|litros?|lit(?:er|re)s?)\b/iu],
  ["mile", /^(?:miles|mile|millas?)\b/iu],
  ["mph", /^mph\b/iu],
  ["foot", /^(?:feet|foot|ft|pies?)\b/iu],
  ["inch", /^(?:inch(?:es)?|pulgadas?)\b/iu],
  ["pound", /^(?:pounds?|lbs?|libras?)\b/iu],
  ["ounce", /^(?:ounces?|oz|onzas?)\b/iu],
  ["gallon", /^(?:gallons?|galones?|gal[oó]n)\b/iu],
  ["acre", /^acres?\b/iu],
  ["yard", /^(?:yards?|yardas?)\b/iu],
  ["°C", /^(?:°\s?C|degrees? Celsius|grados? Celsius)\b/iu],
  ["°F", /^(?:°\s?F|degrees? Fahrenheit|grados? Fahrenheit)\b/iu],
  ["degree", /^(?:°|degrees?|grados?)/iu],
  ["clock", /^(?:[ap]\.?\s?m\b|o'clock|h\b|de la (?:mañana|tarde|noche|madrugada))/iu],
  ["hour", /^(?:hours?|horas?)\b/iu],
];
const longest = 24;

/** The unit after `end` in the text, by a name common to both languages; `undefined` if there is none. */
export function unitAfter(text: string, end: number): string | undefined {
  const after = text.slice(end, end + longest).replace(/^[\s-]+/u, "");
  return units.find(([, pattern]) => pattern.test(after))?.[0];
}
