// An adjective or a people of one place where the source has those of another: "ecuatoriano" for "Colombian". Names of
// places with a capital on both sides are found as names are; of these, the table of places alone knows anything.

import { languagesNamed } from "../../languages/language-names.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import type { NameRun } from "./name-runs.ts";
import { namedPlaces, type NamedPlace } from "./named-places.ts";
import { countryOf } from "./same-name.ts";

export interface SwappedPlace {
  readonly unit: BitextUnit;
  /** Half-open token indices. */
  readonly source: NameRun;
  readonly target: NameRun;
}

/** Below this the alignment may have put the word next door. */
const leastCertainty = 0.8;
const telling: ReadonlySet<string> = new Set(["country", "territory", "region"]);

/** Whether both may speak of one place, or one of a place that lies in the other's. */
function areRelated(one: NamedPlace, other: NamedPlace): boolean {
  return one.readings.some(({ place }) =>
    other.readings.some(
      (each) =>
        each.place === place ||
        countryOf(each.place) === place.id ||
        countryOf(place) === each.place.id,
    ),
  );
}

const isTelling = ({ isDoubtful, readings }: NamedPlace): boolean =>
  !isDoubtful && readings.every(({ place }) => telling.has(place.kind));

/** The places of a text that nothing in the other accounts for. */
function strangeIn(own: readonly NamedPlace[], others: readonly NamedPlace[]): NamedPlace[] {
  return own.filter((each) => !others.some((other) => areRelated(each, other)));
}

const isLower = (text: ReadText, { start, end }: NamedPlace): boolean =>
  text.tokens.slice(start, end).every((word) => word.isLower);

const isAdjective = ({ readings }: NamedPlace): boolean =>
  readings.every(({ how }) => how !== "name");

/** "English" that became "español", "from the Chinese" / "al español": a text that speaks of its own language. */
const namesItself = ({ tokens, language }: ReadText, { start }: NamedPlace): boolean =>
  languagesNamed(tokens[start]?.fold ?? "", language.tag).includes(language.tag);

/** In document order. */
export function swappedPlaces(
  units: readonly BitextUnit[],
  texts: DocumentTexts,
): readonly SwappedPlace[] {
  return units.flatMap((unit): readonly SwappedPlace[] => {
    const source = unit.certainty < leastCertainty ? undefined : texts.source(unit);
    const target = source && texts.target(unit);
    if (source === undefined || target === undefined) return nothing;
    const [ours, theirs] = [namedPlaces(source), namedPlaces(target)];
    const [lost, ...alsoLost] = strangeIn(ours, theirs);
    const [added, ...alsoAdded] = strangeIn(theirs, ours);
    if (lost === undefined || added === undefined || alsoLost.length + alsoAdded.length > 0)
      return nothing;
    if (!isTelling(lost) || !isTelling(added) || !isAdjective(lost) || !isAdjective(added))
      return nothing;
    if (namesItself(source, lost) || namesItself(target, added)) return nothing;
    return isLower(source, lost) || isLower(target, added)
      ? [{ unit, source: lost, target: added }]
      : nothing;
  });
}
