// Spanish nouns: plural always, gender where the noun is a person.

import { addPlurals, singularsOf } from "./plurals.ts";
import { respell } from "./stress.ts";

/** Feminines that no ending gives; both directions. */
const irregularFeminines: readonly (readonly [masculine: string, feminine: string])[] = [
  ["actor", "actriz"],
  ["alcalde", "alcaldesa"],
  ["conde", "condesa"],
  ["duque", "duquesa"],
  ["emperador", "emperatriz"],
  ["héroe", "heroína"],
  ["poeta", "poetisa"],
  ["príncipe", "princesa"],
  ["rey", "reina"],
  ["líder", "lideresa"],
  ["sacerdote", "sacerdotisa"],
  ["abad", "abadesa"],
  ["cacique", "cacica"],
];
const feminineOf: ReadonlyMap<string, string> = new Map(irregularFeminines);
const masculineOf: ReadonlyMap<string, string> = new Map(
  irregularFeminines.map(([masculine, feminine]) => [feminine, masculine]),
);

// Persons whose ending does not show it.
const persons = new Set(
  (
    "campesino vecino sobrino padrino asesino inquilino comunero diputado abogado delegado empleado " +
    "acusado imputado encargado refugiado licenciado apoderado magistrado ministro viceministro exministro " +
    "candidato jefe exjefe juez presidente vicepresidente expresidente gerente intendente dependiente " +
    "asistente sirviente cliente pretendiente comediante infante regente pariente ayudante fiscal concejal " +
    "edil patrón ladrón campeón peón anfitrión bailarín capitán guardián holgazán alemán catalán musulmán " +
    "médico académico católico fugitivo cautivo nativo hermano artesano cirujano decano paisano aldeano " +
    "gitano anciano niño hijo nieto amigo enemigo alumno maestro muchacho señor chico socio miembro " +
    "subalterno indio cholo mestizo negro viudo esposo novio primo tío abuelo suegro cuñado dueño criado " +
    "ahijado invitado detenido prisionero herido desaparecido desplazado condenado sospechoso afiliado " +
    "aliado jubilado votante congresal huésped colegial oficial aprendiz arquitecto ingeniero perito " +
    "experto lobo gato perro"
  ).split(" "),
);

// Endings that persons have and things hardly ever.
const personEnding =
  /(?:[dt]or|sesor|fesor|ensor|[^f]ero|ario|iano|uano|olano|icano|adano|ólogo|ónomo|[ncdlbñ]és|[gq]ués|[^s]eño)$/u;
const thingsAfterAll = new Set(
  (
    "motor factor sector vector tractor reactor receptor captor color calor olor valor dolor pudor ardor " +
    "enero dinero cuero acero cero mero fuero número género agujero tablero letrero basurero aguacero paradero " +
    "sendero febrero sombrero paradero tintero salero florero hormiguero " +
    "salario horario calendario escenario diccionario comentario seminario temario inventario sumario " +
    "presupuestario vocabulario glosario formulario cuestionario aniversario " +
    "piano meridiano arnés interés estrés través revés ciprés diseño rediseño empeño desempeño ensueño sueño " +
    "leño prólogo epílogo monólogo"
  ).split(" "),
);

/** Adds the forms of a noun. `gender` as `genderInflects` of the request; `undefined`: persons only. */
export function spanishNounForms(
  word: string,
  forms: Set<string>,
  gender: boolean | undefined,
): void {
  const lemmas = new Set([word, ...singularsOf(word)]);
  for (const lemma of lemmas) {
    // A plural given as the entry has no plural of its own.
    if (lemma !== word || lemmas.size === 1) {
      forms.add(lemma);
      addPlurals(lemma, forms);
    }
    if (gender === false) continue;
    for (const other of otherGenders(lemma, gender === true)) {
      forms.add(other);
      addPlurals(other, forms);
    }
  }
}

function otherGenders(word: string, certain: boolean): readonly string[] {
  const irregular = feminineOf.get(word) ?? masculineOf.get(word);
  const listed = irregular === undefined ? [] : [irregular];
  if (certain) return [...listed, ...opposites(word)];
  if (irregular !== undefined) return listed;
  const person = persons.has(word) || (personEnding.test(word) && !thingsAfterAll.has(word));
  if (person) return feminines(word);
  // *rondera* and *secretaria* may be given in the feminine: only where the masculine is a listed person.
  return opposites(word).filter((other) => persons.has(other));
}

/** The feminine of a masculine by its ending. */
export function feminines(word: string): readonly string[] {
  switch (word.at(-1)) {
    case "o":
    case "e":
      return [`${word.slice(0, -1)}a`];
    case "r":
    case "l":
    case "z":
    case "d":
      return [`${word}a`];
    case "n":
    case "s":
      return /[áéíó][ns]$/u.test(word) ? [respell(word, 0, "a")] : [];
    default:
      return [];
  }
}

/** Every masculine and feminine that could stand beside the word. */
function opposites(word: string): readonly string[] {
  if (!word.endsWith("a")) return feminines(word);
  if (/(?:ista|cida|crata|ícola)$/u.test(word)) return [];
  const stem = word.slice(0, -1);
  const masculines = [`${stem}o`];
  if (/(?:[dts]or|[^aeiou]or)$/u.test(stem)) masculines.push(stem);
  if (/(?:on|es|in|an)$/u.test(stem)) masculines.push(respell(word, 1, ""));
  if (/(?:ent|ant|ient|jef|alcald)$/u.test(stem)) masculines.push(`${stem}e`);
  if (/(?:al|il|ez)$/u.test(stem)) masculines.push(stem);
  return masculines;
}
