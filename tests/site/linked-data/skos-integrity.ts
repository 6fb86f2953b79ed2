// The integrity conditions of SKOS, read from the reference and held by plain code beside the validator.

const skos = "http://www.w3.org/2004/02/skos/core#";
const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const labels = ["prefLabel", "altLabel", "hiddenLabel"];

type Pairs = ReadonlySet<string>;

function key({ value, language = "" }: RdfTerm): string {
  return `${value}@${language.toLowerCase()}`;
}

/** The names of the conditions that are broken. */
export function brokenConditions(quads: readonly RdfQuad[]): readonly string[] {
  const instances = (name: string): Pairs =>
    new Set(
      quads
        .filter(({ predicate, object }) => predicate.value === type && object.value === skos + name)
        .map(({ subject }) => subject.value),
    );
  const said = (name: string): readonly RdfQuad[] =>
    quads.filter(({ predicate }) => predicate.value === skos + name);
  const pairs = (...names: readonly string[]): Pairs =>
    new Set(names.flatMap(said).map(({ subject, object }) => `${subject.value} ${key(object)}`));
  const inverse = (...names: readonly string[]): Pairs =>
    new Set(names.flatMap(said).map(({ subject, object }) => `${object.value} ${key(subject)}`));
  const both = (...names: readonly string[]): Pairs =>
    new Set([...pairs(...names), ...inverse(...names)]);
  const share = (left: Pairs, right: Pairs): boolean => [...left].some((each) => right.has(each));
  const broader = closed(
    new Set([
      ...pairs("broader", "broaderTransitive", "broadMatch"),
      ...inverse("narrower", "narrowerTransitive", "narrowMatch"),
    ]),
  );
  const byLanguage = said("prefLabel").map(
    ({ subject, object }) => `${subject.value} ${object.language?.toLowerCase() ?? ""}`,
  );
  const broken: readonly (readonly [condition: string, isBroken: boolean])[] = [
    ["S9", share(instances("Concept"), instances("ConceptScheme"))],
    [
      "S13",
      labels.some((one, at) =>
        labels.slice(at + 1).some((other) => share(pairs(one), pairs(other))),
      ),
    ],
    ["S14", new Set(byLanguage).size < byLanguage.length],
    ["S27", share(both("related", "relatedMatch"), new Set([...broader, ...turned(broader)]))],
    [
      "S46",
      share(
        both("exactMatch"),
        new Set([...both("broadMatch", "narrowMatch"), ...both("relatedMatch")]),
      ),
    ],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([condition]) => condition);
}

function turned(relation: Pairs): Pairs {
  return new Set(
    [...relation].map((pair) => {
      const [from = "", to = ""] = pair.split(" ");
      return `${to.replace(/@$/u, "")} ${from}@`;
    }),
  );
}

function closed(relation: Pairs): Pairs {
  const all = new Set(relation);
  for (let size = -1; size < all.size;) {
    size = all.size;
    for (const first of all)
      for (const second of all) {
        const [from = "", middle = ""] = first.split(" ");
        const [start = "", to = ""] = second.split(" ");
        if (middle === `${start}@`) all.add(`${from} ${to}`);
      }
  }
  return all;
}
