// The table of places, parsed from its lines on first use.

import { fold } from "../../strings/fold.ts";
import { africanAndAsianCities } from "./cities-africa-asia.ts";
import { americanCities } from "./cities-america.ts";
import { europeanCities } from "./cities-europe.ts";
import { countries } from "./countries.ts";
import { peoples } from "./peoples.ts";
import { europeanRegions } from "./regions-europe.ts";
import { northAmericanRegions } from "./regions-north.ts";
import { southAmericanRegions } from "./regions-south-america.ts";
import { territories } from "./territories.ts";
import { continents, worldRegions } from "./world-regions.ts";

/**
 * `territory`: dependent, disputed, or a country within one; `world-region`: several countries; `region`: part of
 * one; `people`: without a present-day country, and historical realms.
 */
export type PlaceKind =
  "country" | "territory" | "continent" | "world-region" | "people" | "region" | "city";

/** As written: names with their capitals, Spanish adjectives in the masculine singular. */
export interface PlaceWords {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Words for people that are not adjectives: "Spaniard". */
  readonly people: readonly string[];
}

export interface KnownPlace {
  /** ISO 3166 for countries, our own for the rest; no two places share one. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** The country of a region or a city. */
  readonly country: string | undefined;
  readonly en: PlaceWords;
  readonly es: PlaceWords;
}

const sources: readonly (readonly [PlaceKind, string])[] = [
  ["country", countries],
  ["territory", territories],
  ["continent", continents],
  ["world-region", worldRegions],
  ["people", peoples],
  ["region", southAmericanRegions],
  ["region", northAmericanRegions],
  ["region", europeanRegions],
  ["city", americanCities],
  ["city", europeanCities],
  ["city", africanAndAsianCities],
];

let table: readonly KnownPlace[] | undefined;

/** Every place, countries first. */
export function allPlaces(): readonly KnownPlace[] {
  table ??= sources.flatMap(([kind, lines]) => placesOf(kind, lines));
  return table;
}

/** Regions and cities follow a line with their country; other lines begin with their id. */
function placesOf(kind: PlaceKind, lines: string): KnownPlace[] {
  const places: KnownPlace[] = [];
  let country: string | undefined;
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("@ ")) {
      country = line.slice(2);
      continue;
    }
    const fields = line.split("|").map((field) => field.trim());
    const [names = "", adjectives = "", people = "", esNames = "", esAdjectives = ""] =
      country === undefined ? fields.slice(1) : fields;
    const id =
      country === undefined
        ? (fields[0] ?? "")
        : `${country}/${kind}/${fold(esNames.split(",", 1)[0] ?? "").replaceAll(" ", "-")}`;
    places.push({
      id,
      kind,
      country,
      en: { names: listOf(names), adjectives: listOf(adjectives), people: listOf(people) },
      es: { names: listOf(esNames), adjectives: listOf(esAdjectives), people: [] },
    });
  }
  return places;
}

function listOf(field: string): readonly string[] {
  return field === "" ? [] : field.split(", ");
}
