// Which Spanish verbs change their stem, and which stress the i or u before their ending.

import { spelledSet } from "../../word-set.ts";

/** What the stressed stem vowel becomes. */
export type StemChange = "ie" | "ue" | "i";

const toIe = spelledSet(`
  acertar acrecentar alentar apretar arrendar atravesar calentar cegar cerrar comenzar concertar confesar
  denegar desalentar desterrar despertar empezar encerrar encomendar enmendar enterrar fregar gobernar helar
  herrar invernar manifestar merendar negar nevar pensar plegar quebrar recalentar recomendar regar remendar
  renegar restregar reventar segar sembrar sentar serrar sosegar subarrendar temblar tentar tropezar abnegar
  soterrar replegar asentar desconcertar malentender ascender atender defender descender condescender encender
  entender extender perder tender trascender transcender verter heder hender contender sobreentender discernir
  concernir cernir adherir hervir
`);
const toUe = spelledSet(`
  acordar acostar almorzar apostar aprobar avergonzar colar colgar comprobar concordar consolar contar costar
  degollar demostrar denostar descollar desconsolar desollar encontrar esforzar forzar reforzar holgar hollar
  mostrar poblar probar recordar recostar renovar reprobar rodar rogar sonar soltar soñar tostar trocar tronar
  volar volcar revolcar sobrevolar resonar agorar absolver disolver cocer torcer retorcer doler condoler llover
  moler demoler morder remorder dormir adormir morir jugar escocer
`);
const toI = spelledSet(`
  pedir despedir impedir expedir reexpedir servir repetir competir medir vestir investir revestir travestir
  desvestir embestir elegir reelegir corregir regir seguir conseguir perseguir proseguir rendir concebir gemir
  derretir henchir teñir reñir ceñir constreñir desteñir colegir comedir erguir
`);

/** The stem change of a verb in -ar, -er, -ir; `undefined` for regular verbs. */
export function stemChangeOf(infinitive: string): StemChange | undefined {
  if (
    toIe.has(infinitive) ||
    /(?:[fg]er|(?:qu|[^d]h|^h)er|vert|sent|ment|pent|quir)ir$/u.test(infinitive)
  ) {
    return "ie";
  }
  if (toUe.has(infinitive) || /(?:s?olv|mov)er$/u.test(infinitive)) return "ue";
  if (toI.has(infinitive)) return "i";
  // *recontar*, *despoblar*: these prefixes leave the verb unchanged.
  const bare = /^(?:re|des)(.{4,})$/u.exec(infinitive)?.[1];
  if (bare === undefined) return undefined;
  return toIe.has(bare) ? "ie" : toUe.has(bare) ? "ue" : toI.has(bare) ? "i" : undefined;
}

const stressedI = spelledSet(`
  enviar reenviar confiar desconfiar guiar variar criar fiar desafiar desviar ampliar esquiar espiar enfriar
  liar aliar vaciar contrariar ansiar arriar ataviar averiar chirriar descarriar expiar extraviar hastiar
  inventariar porfiar resfriar rociar afiliar auxiliar malcriar piar
`);
const hiatus = spelledSet(`
  aislar reunir prohibir cohibir rehusar aullar maullar ahumar ahijar ahincar enraizar airar aunar embaular
  sobrehilar judaizar hebraizar arcaizar descafeinar sahumar desahuciar
`);

/** Verbs used both ways (*evacuo*, *evacúo*). */
const undecided = spelledSet(
  "evacuar licuar adecuar auxiliar afiliar expatriar repatriar vanagloriar desahuciar",
);

/** Whether the last i or u of the stem is stressed: *envío, actúa, prohíbe*; or either is possible. */
export function stressOnWeakVowel(infinitive: string): "always" | "either" | "never" {
  if (undecided.has(infinitive)) return "either";
  if (infinitive.endsWith("uar")) return /[cg]uar$/u.test(infinitive) ? "never" : "always";
  if (infinitive.endsWith("grafiar") || stressedI.has(infinitive)) return "always";
  return hiatus.has(infinitive) || infinitive.endsWith("eizar") ? "always" : "never";
}
