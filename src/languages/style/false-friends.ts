// English and Spanish words that look alike and mean different things. A table, so that a pair is one line.

import { fold } from "../../strings/fold.ts";
import { remembered } from "../../strings/remembered.ts";

/** A word of another language, and the word of this one that is taken for its translation. Folded. */
export interface FalseFriend {
  /** Words, or beginnings of words with a star, as are the others. */
  readonly foreign: readonly string[];
  readonly own: readonly string[];
  /** What may be meant, as written; best first. */
  readonly instead: readonly string[];
  /** Words and phrases of the foreign text of which `own` is the right translation. */
  readonly excuses: readonly string[];
  /** 0..1. */
  readonly confidence: number;
}

/**
 * One pair per line: English | Spanish that looks like it | what the English means | what the Spanish means. A question
 * mark before it marks a pair whose Spanish word has come to be used with the English meaning.
 */
const lines = `
actual | actual actuales | real, de verdad, propio | current, present, today, now, existing, ongoing, modern
actually | actualmente | en realidad, de hecho, realmente | currently, nowadays, presently, at present, today, now, right now
advertise advertised | advertir advirti* | anunciar, hacer publicidad | warn, warned, warning, notice, caution
apology apologies | apologia apologias | disculpa, excusas, perdón | praise, defence, defense, glorif, advoca
? appoint appointed appoints | apuntar apunto apuntaron apuntado | nombrar, designar | point, aim, note, sign, write
bachelor bachelors | bachiller bachilleres | soltero, licenciado, grado | baccalaureate, high school
billion billions | billon billones | mil millones, millardo | trillion, trillions
candid | candido candida candidos candidas | franco, sincero | naive, innocent, white
carpet carpets | carpeta carpetas | alfombra, moqueta | folder, file, binder
cartoon cartoons | carton cartones | dibujo, viñeta, caricatura | cardboard, carton, box
casualty casualties | casualidad casualidades | víctima, baja | chance, coincidence, accident
college colleges | colegio colegios | universidad, facultad | school, electoral, bar, medical, association
commodity commodities | comodidad comodidades | materia prima, producto básico, mercancía | comfort, comforts, convenience, amenities
complexion | complexion | tez, cutis | build, body
comprehensive | comprensivo comprensiva comprensivos comprensivas | amplio, exhaustivo, integral, completo | understanding
conductor conductors | conductor conductores conductora | director, revisor | driver, drivers, host, electric, copper, metal
confidence | confidencia confidencias | confianza | confidential, secret
? consistent consistently | consistente consistentes consistentemente | coherente, constante, uniforme | consists, solid, thick
constipated | constipado constipada | estreñido | cold
? contest contested contests | contestar contesto contestaron contestado | disputar, impugnar, cuestionar | answer, reply, respond, replied
costume costumes | costumbre costumbres | disfraz, traje, vestuario | custom, customs, habit, habits, tradition
curse curses | curso cursos | maldición, maldecir | course, courses, class
date dates | dato datos | fecha | data, fact, facts, figure, figures, information, statistics
deceive deceived deceiving | decepcion* | engañar | disappoint
deception deceptions | decepcion decepciones | engaño | disappoint
destitute | destituid* | indigente, en la miseria | dismiss, oust, remov, fired, deposed
destitution | destitucion | miseria, indigencia | dismiss, oust, remov, impeach
disgrace | desgracia desgracias | vergüenza, deshonra | misfortune, unfortunately, tragedy
disgust disgusted disgusting | disgusto disgustos disgustad* | asco, repugnancia, indignación | upset, displeas, annoy
? domestic | domestico domestica domesticos domesticas | nacional, interno, interior | household, home, violence, work, worker, workers, animal, animals, abuse, servant, servants
? dramatic dramatically | dramatico dramatica dramaticos dramaticas dramaticamente | espectacular, drástico, notable | tragic, theat, drama
embarrassed | embarazada embarazadas embarazado embarazados | avergonzado, abochornado | pregnan
estate estates | estado estados | finca, bienes, patrimonio | state, states, condition, country
eventual | eventual eventuales | final, definitivo, posterior | possible, potential, temporary, casual, contingen
eventually | eventualmente | con el tiempo, al final, finalmente | occasionally, possibly, perhaps, temporarily, contingen
excited | excitad* | entusiasmado, emocionado, ilusionado | arous
exciting | excitante excitantes | emocionante, apasionante | arous, stimula
exit exits | exito exitos | salida | success, successful, successfully, hit, hits
fabric fabrics | fabrica fabricas | tela, tejido | factory, factories, plant, plants, mill
facility facilities | facilidad facilidades | instalación, centro | ease, easily, ease of, easy
fastidious | fastidioso fastidiosa | meticuloso | annoying
gang gangs | ganga gangas | banda, pandilla | bargain
genial | genial geniales | afable, cordial | great, brilliant, genius
gracious | gracioso graciosa graciosos graciosas | cortés, amable | funny, amusing
grocery groceries | groseria groserias | comestibles, tienda | rude
hazard hazards | azar azares | peligro, riesgo | chance, random, luck
idiom idioms | idioma idiomas | modismo, expresión, giro | language, languages
ingenious | ingenuo ingenua ingenuos ingenuas | ingenioso | naive
ingenuity | ingenuidad | ingenio, inventiva | naive, naivety, innocen
inhabited | inhabitad* | habitado | uninhabited, deserted
injury injuries | injuria injurias | herida, lesión | insult, slander, libel, defam
? intend intended intends | intentar intento intentaron intentaba | tener la intención, proponerse, pensar | try, tried, tries, attempt, attempts, attempted
intoxicated | intoxicad* | ebrio, borracho, drogado | poison
involved | envuelto envuelta envueltos envueltas | implicado, involucrado | wrapped, shrouded
journal journals | jornal jornales | revista, diario | wage, wages, pay
jubilation | jubilacion | júbilo | retire, pension
? large | largo larga largos largas | grande, amplio, numeroso | long, length, along, throughout, far, across, over, lengthy, distance
lecture lectures | lectura lecturas | conferencia, clase, charla | reading, readings, read
lecturer lecturers | lector lectores lectora | profesor, conferenciante | reader, readers
librarian librarians | librero libreros librera | bibliotecario | bookseller
library libraries | libreria librerias | biblioteca | bookstore, bookshop, bookstores, bookshops, bookseller
luxury luxuries | lujuria lujurias | lujo | lust
mascara | mascara mascaras | rímel | mask, masks
molest molested molesting | molestar molesto molestaron molestad* | abusar, agredir sexualmente | bother, annoy, disturb, upset
motorist motorists | motorista motoristas | automovilista, conductor | motorcycl, biker
notice notices | noticia noticias | aviso, anuncio, notificación | news, story, report, reports
nude | nudo nudos | desnudo | knot, knots, junction
? office offices | oficio oficios | oficina, cargo, despacho | trade, trades, craft, job, profession, official
parent parents | pariente parientes | padre, madre, padres, progenitor | relative, relatives, kin, relation, relations, family
? patron patrons | patron patrones | cliente, mecenas, patrocinador | pattern, patterns, boss, employer, saint, standard
petrol | petroleo | gasolina | oil, petroleum, crude
physician physicians | fisico fisicos fisica | médico | physicist, physical, physics, physicists
policy policies | policia policias | política, póliza | police, policeman, officer, officers, cop, cops
predicament predicaments | predicamento predicamentos | aprieto, apuro | influence, prestige
preservative preservatives | preservativo preservativos | conservante | condom
pretend pretended pretends pretending | pretender pretendi* pretende pretenden pretendia* | fingir, aparentar, simular | intend, intends, aim, aims, seek, seeks, want, wants, try, trying, claim, purport
quiet | quieto quieta quietos quietas | callado, tranquilo, silencioso | still, motionless
quote quotes | cuota cuotas | cita, citar, presupuesto | quota, quotas, fee, fees, share, installment, dues
? realize realized realizes realise realised realising realizing | realizar realizo realizaron realizan realizando realizaba | darse cuenta, comprender, advertir | carry, carries, carried, perform, performed, conduct, conducted, made, make, do, did, done, held, undertake, achieve, fulfil, fulfill
recollection recollections | recoleccion recolecciones | recuerdo | collect, gather, harvest
resume resumed resumes | resumir resumio resumen resumieron | reanudar, retomar | summar, sum, brief, short
rope ropes | ropa ropas | cuerda, soga | clothes, clothing, garment, garments, dress, wear, laundry
salad salads | salado salada | ensalada | salt
sane | sano sana sanos sanas | cuerdo, sensato | health, sound
sanity | sanidad | cordura | health
scholar scholars | escolar escolares | estudioso, especialista, investigador | school, pupil
sensible | sensible sensibles | sensato, razonable, prudente | sensitiv
? severe severely | severo severa severos severas severamente | grave, intenso, duro | strict, stern, harsh
silicon | silicona siliconas | silicio | silicone
soap soaps | sopa sopas | jabón | soup
stranger strangers | extranjero extranjera extranjeros extranjeras | desconocido, extraño | foreign, foreigner, foreigners, abroad, overseas, alien
? succeed succeeded succeeds | suceder sucedio sucedieron sucede suceden | tener éxito, lograr, conseguir | happen, happens, happened, occur, occurred, follow, replace, successor, as
success successes | suceso sucesos | éxito | event, events, incident, incidents
support supports supported supporting | soportar soporta soportan soporto soportado soportada | apoyar, respaldar, sostener, admitir | bear, bore, withstand, endure, tolerate, stand, suffer, suffered, put up
sympathetic | simpatico simpatica simpaticos simpaticas | comprensivo, favorable, solidario | nice, likeable, friendly, pleasant
tentative tentatively | tentativa tentativas | provisional, vacilante | attempt
terrific | terrorifico terrorifica | estupendo, fantástico | terrify, horrif
topic topics | topico topicos | tema, asunto | cliche, commonplace, topical
tramp tramps | trampa trampas | vagabundo | trap, traps, trick, cheat
translate translated | trasladar traslado trasladaron | traducir | move, moved, transfer, transferred
trillion trillions | trillon trillones | billón | quintillion
ultimately | ultimamente | en última instancia, al final, a la postre | lately, recently, recent, last
vase vases | vaso vasos | jarrón, florero | glass, glasses, cup, cups, vessel
? virtually | virtualmente | prácticamente, casi | virtual, online, remotely
`;

function listOf(field: string): readonly string[] {
  return field.split(",").map((each) => each.trim());
}

const folded = (field: string): readonly string[] => field.trim().split(/\s+/u).map(fold);

function read(line: string): readonly [en: FalseFriend, es: FalseFriend] {
  const doubtful = line.startsWith("?");
  const [en = "", es = "", meant = "", means = ""] = line.replace(/^\?\s*/u, "").split("|");
  const confidence = doubtful ? 0.5 : 0.7;
  const [english, spanish] = [folded(en), folded(es)];
  return [
    // Of an English text in which the Spanish one had its look-alike. Told quietly: "eventualmente", "soportar" and
    // "tópico" have come to be used with the English meaning, and then the English word is right.
    {
      foreign: spanish,
      own: english,
      instead: listOf(means).slice(0, 3),
      excuses: listOf(meant).map(fold),
      confidence: doubtful ? 0.4 : 0.5,
    },
    {
      foreign: english,
      own: spanish,
      instead: listOf(meant),
      excuses: listOf(means).map(fold),
      confidence,
    },
  ];
}

interface Index {
  readonly whole: ReadonlyMap<string, readonly FalseFriend[]>;
  /** By the first letters of what a star ends. */
  readonly begun: ReadonlyMap<string, readonly FalseFriend[]>;
}

const sharedStart = 4;
const indexes = new Map<string, Index>();

function indexOf(own: string): Index {
  const known = indexes.get(own);
  if (known !== undefined) return known;
  const whole = new Map<string, FalseFriend[]>();
  const begun = new Map<string, FalseFriend[]>();
  for (const line of lines.trim().split("\n")) {
    const friend = read(line)[own === "en" ? 0 : 1];
    for (const word of friend.foreign) {
      const [map, key] = word.endsWith("*") ? [begun, word.slice(0, sharedStart)] : [whole, word];
      map.set(key, [...(map.get(key) ?? []), friend]);
    }
  }
  const index = { whole, begun };
  indexes.set(own, index);
  return index;
}

const none: readonly FalseFriend[] = [];

/** The false friends of a folded word of the language `foreign` in the language `own`; both are primary subtags. */
export function falseFriendsOf(word: string, foreign: string, own: string): readonly FalseFriend[] {
  if (!(own === "es" && foreign === "en") && !(own === "en" && foreign === "es")) return none;
  return friendsIn[own](word);
}

const friendsIn: Readonly<Record<"en" | "es", (word: string) => readonly FalseFriend[]>> = {
  en: remembered((word) => lookedUp(word, "en")),
  es: remembered((word) => lookedUp(word, "es")),
};

function lookedUp(word: string, own: string): readonly FalseFriend[] {
  const { whole, begun } = indexOf(own);
  const exact = whole.get(word);
  const prefixed = begun.get(word.slice(0, sharedStart));
  if (prefixed === undefined) return exact ?? none;
  return [...(exact ?? none), ...prefixed.filter(({ foreign: all }) => isAny(word, all))];
}

/** Whether a folded word is one of those of a false friend. */
export function isAny(word: string, all: readonly string[]): boolean {
  return all.some((each) =>
    each.endsWith("*") ? word.startsWith(each.slice(0, -1)) : word === each,
  );
}
