// A country, its adjective and its people are one family: "El Gobierno chileno" for "the government of Chile".
// Another country in its place is an error.

import type { PlaceReading } from "../../../languages/places/place-family.ts";
import { nothing } from "../../../model/nothing.ts";
import { namedPlaces, placesOfTerm, type NamedPlace } from "../../names/named-places.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import type { TermGroup } from "../unit-reading.ts";
import type { Attempt } from "../verdict.ts";

/** A glossary term for a place, and what it means on both sides. */
interface Wanted {
  readonly pattern: TermPattern;
  readonly readings: readonly PlaceReading[];
}

function wantedPlaces(
  { patterns }: TermGroup,
  { pattern: term }: RecognisedTerm,
): readonly Wanted[] {
  const meant = placesOfTerm(term);
  if (meant.length === 0) return nothing;
  return patterns.approved.flatMap((pattern) => {
    const readings = placesOfTerm(pattern).filter(({ place }) =>
      meant.some((each) => each.place === place),
    );
    return readings.length === 0 ? [] : [{ pattern, readings }];
  });
}

const isNamed = (named: NamedPlace, place: PlaceReading["place"]): boolean =>
  named.readings.some((each) => each.place === place);

/** Of two names or two adjectives for one place the glossary has chosen one: "Birmania", not "Myanmar". */
function isOfFamily({ readings: wanted }: Wanted, { readings }: NamedPlace): boolean {
  return wanted.some(({ place, how }) =>
    readings.some((each) => each.place === place && each.how !== how),
  );
}

/**
 * "Washington denied it" / "El Gobierno estadounidense lo negó": where a city acts, its country may be named
 * instead.
 */
function isOfCapital(
  { readings: wanted }: Wanted,
  named: NamedPlace,
  group: TermGroup,
  { start }: RecognisedTerm,
): boolean {
  const { source } = group.reading;
  const before = source.tokens[start - 1]?.fold ?? "";
  const isActing = start === 0 || source.functionWords[start - 1] === 1;
  return (
    isActing &&
    !source.language.prepositions.has(before) &&
    wanted.some(
      ({ place }) =>
        place.kind === "city" &&
        named.readings.some((each) => each.place.id === place.country && each.how !== "name"),
    ) &&
    !namedPlaces(source).some((each) =>
      each.readings.some(({ place }) => named.readings.some((other) => other.place === place)),
    )
  );
}

function countOf(places: readonly NamedPlace[], { readings }: Wanted): number {
  return places.filter((named) => readings.some(({ place }) => isNamed(named, place))).length;
}

/**
 * "Peru and the Peruvian press" / "Chile y la prensa peruana": of two words for one place, one became another's.
 */
function isReplaced(group: TermGroup, wanted: Wanted): boolean {
  const { source, target } = group.reading;
  return (
    countOf(namedPlaces(target), wanted) < countOf(namedPlaces(source), wanted) &&
    foreignPlace(group, wanted) !== undefined
  );
}

export const placeFamily: Attempt = {
  looksFor: (group, { recognised }) =>
    wantedPlaces(group, recognised).length > 0 ? ["place-family"] : nothing,
  find: (group, { recognised }) => {
    for (const wanted of wantedPlaces(group, recognised))
      for (const named of namedPlaces(group.reading.target))
        if (
          (isOfFamily(wanted, named) && !isReplaced(group, wanted)) ||
          isOfCapital(wanted, named, group, recognised)
        ) {
          const { start, end } = named;
          const at = { pattern: wanted.pattern, rung: "place-family", start, end } as const;
          return { outcome: "approved", at, scarce: false, unexplained: false };
        }
    return undefined;
  },
};

const accusable: ReadonlySet<string> = new Set(["country", "territory", "region", "city"]);

/** Whether one is inside the other, or both have the same name: a capital may stand for its country. */
function isRelated(left: PlaceReading["place"], right: PlaceReading["place"]): boolean {
  return left === right || left.country === right.id || right.country === left.id;
}

/** A place that neither the source mentions nor the term explains. */
function foreignPlace({ reading }: TermGroup, wanted: Wanted): NamedPlace | undefined {
  const { source, target, taken } = reading;
  if (!wanted.readings.some(({ place }) => accusable.has(place.kind))) return undefined;
  const inSource = namedPlaces(source);
  const isForeign = ({ place }: PlaceReading): boolean =>
    accusable.has(place.kind) &&
    !inSource.some((each) => isNamed(each, place)) &&
    !wanted.readings.some((each) => isRelated(each.place, place));
  return namedPlaces(target).find(
    (named) => !named.isDoubtful && named.readings.every(isForeign) && !taken().has(named.start),
  );
}

export const otherPlace: Attempt = {
  looksFor: () => nothing,
  find: (group, { recognised }) => {
    const [wanted] = wantedPlaces(group, recognised);
    const other = wanted && foreignPlace(group, wanted);
    if (wanted === undefined || other === undefined) return undefined;
    const isCountry = [...wanted.readings, ...other.readings].every(
      ({ place }) => place.kind === "country",
    );
    const at = { pattern: wanted.pattern, start: other.start, end: other.end };
    return { outcome: isCountry ? "other-place" : "other-name", at };
  },
};
