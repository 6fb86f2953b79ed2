// Which Spanish nouns are persons with a word for each gender: "campesino", "campesina". "puerto" has no "puerta".

import { spelledSet } from "../word-set.ts";
import { byEnding, feminines, listedOpposite } from "./genders.ts";
import { singularsOf } from "./plurals.ts";

/** Masculines whose ending does not reveal it. */
const listed = spelledSet(`
  campesino vecino sobrino padrino asesino inquilino comunero diputado abogado delegado empleado acusado
  imputado encargado refugiado licenciado apoderado magistrado ministro viceministro exministro candidato jefe
  exjefe juez presidente vicepresidente expresidente gerente intendente dependiente asistente sirviente cliente
  pretendiente comediante infante regente pariente ayudante fiscal concejal edil patrón ladrón campeón peón
  anfitrión bailarín capitán guardián holgazán alemán catalán musulmán médico académico católico fugitivo
  cautivo nativo hermano artesano cirujano decano paisano aldeano gitano anciano niño hijo nieto amigo enemigo
  alumno maestro muchacho señor chico socio miembro subalterno indio cholo mestizo negro viudo esposo novio
  primo tío abuelo suegro cuñado dueño criado ahijado invitado detenido prisionero herido desaparecido
  desplazado condenado sospechoso afiliado aliado jubilado votante congresal huésped colegial oficial aprendiz
  arquitecto ingeniero perito experto lobo gato perro soldado rondero obrero cocinero ciudadano exdiputado
  excandidato exmagistrado subjefe
`);

/** Endings common for persons and very rare for things. */
const personEnding =
  /(?:[dt]or|sesor|fesor|ensor|[^f]ero|ario|iano|uano|olano|icano|adano|ólogo|ónomo|[ncdlbñ]és|[gq]ués|[^s]eño)$/u;
/** Feminine endings that reveal it just as well. */
const feminineEnding = /(?:[dt]ora|sesora|fesora|ensora|chera|naria|iana|óloga|ónoma)$/u;
/** Things with the endings of persons. */
export const thingsAfterAll: ReadonlySet<string> = spelledSet(`
  motor factor sector vector tractor reactor receptor captor pudor ardor enero dinero cuero acero cero mero
  fuero número género agujero tablero letrero basurero aguacero paradero sendero febrero sombrero tintero salero
  florero hormiguero madero caldero cantero estero reguero crucero lindero granero llavero monedero ropero
  cenicero lucero derrotero matadero vertedero puchero bolero asidero trasero salario horario calendario
  escenario diccionario comentario seminario temario inventario sumario presupuestario vocabulario glosario
  formulario cuestionario aniversario itinerario armario rosario corolario santuario balneario acuario obituario
  anuario mobiliario vestuario erario breviario piano meridiano arnés empeño desempeño ensueño
  sueño leño prólogo monólogo
`);

function isMasculinePerson(word: string): boolean {
  return listed.has(word) || (personEnding.test(word) && !thingsAfterAll.has(word));
}

/** The other genders of a person, given in the singular and in either gender; empty for anything else. */
export function counterparts(word: string): readonly string[] {
  const irregular = listedOpposite(word);
  if (irregular !== undefined) return [irregular];
  if (isMasculinePerson(word)) return feminines(word);
  // "rondera" and "ministra" may be given in the feminine, but only if the masculine is listed or the ending is
  // clear.
  const masculines = byEnding(word);
  return masculines.filter(
    (other) => listed.has(other) || (feminineEnding.test(word) && isMasculinePerson(other)),
  );
}

/** Whether a noun, singular or plural, is a person. Lower case, accents as written. */
export function isPerson(noun: string): boolean {
  return [noun, ...singularsOf(noun)].some((word) => counterparts(word).length > 0);
}
