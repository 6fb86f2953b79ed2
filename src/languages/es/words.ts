// The closed classes of Spanish and the roles of its function words. Folded.

import { wordSet } from "../word-set.ts";

/** Grammatical words, found in every text. */
export const functionWords: ReadonlySet<string> = wordSet(`
  el la lo los las un una uno unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella
  aquello aquellos aquellas mi mis tu tus su sus mio mia mios mias tuyo tuya tuyos tuyas suyo suya suyos suyas
  nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras yo vos usted ustedes ella ello ellos ellas
  nosotros nosotras vosotros vosotras ti si me te se le les nos os conmigo contigo consigo que quien quienes
  cual cuales cuyo cuya cuyos cuyas cuanto cuanta cuantos cuantas algo alguien alguno alguna algunos algunas
  algun nada nadie ninguno ninguna ningun ningunos ningunas todo toda todos todas otro otra otros otras mismo
  misma mismos mismas tal tales cada cualquier cualquiera ambos ambas demas sendos sendas varios varias mucho
  mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas bastante bastantes demasiado demasiada a
  ante bajo cabe con contra de desde durante en entre excepto hacia hasta mediante para por salvo segun sin so
  sobre tras versus via y e o u ni pero mas sino aunque porque pues como cuando donde adonde mientras conque
  luego ser es soy eres somos sois son era eras eramos erais eran fui fuiste fue fuimos fuisteis fueron sea seas
  seamos seais sean sera seras seremos seran seria serian siendo sido fuera fueran fuese fuesen estar estoy
  estamos estais estan estaba estabas estabamos estaban estuvo estuvieron esten estara estaran estaria estarian
  estando haber he has ha hemos habeis han hay habia habias habiamos habian hubo hubieron haya hayas hayamos
  hayan habra habran habria habrian hubiera hubieran hubiese hubiesen habiendo habido no menos muy ya aun
  tambien tampoco solo siempre nunca jamas aqui ahi alli alla aca asi ahora hoy ayer antes despues entonces tan
  casi quiza quizas apenas ademas incluso
`);

export const prepositions: ReadonlySet<string> = wordSet(
  "de del a al en con sin por para sobre entre contra ante desde hasta bajo tras",
);
export const coordinators: ReadonlySet<string> = wordSet("y e o u ni como");
export const articles: ReadonlySet<string> = wordSet("el la los las");
/** Prepositions that join a noun to its complement: "Palacio de la Moneda". */
export const ofIn: ReadonlySet<string> = wordSet("de del");
/** The same, with the preposition of "a puerta cerrada". */
export const leadingWords: ReadonlySet<string> = wordSet("el la los las un una a");
/** "estar infectado": it is the auxiliary that inflects. */
export const auxiliaries: ReadonlySet<string> = wordSet("estar ser haber ir");
/** "corte de vía": no term ends in a preposition. */
export const alsoNouns: ReadonlySet<string> = wordSet("via sobre contra bajo");
/** Words that begin a clause where a complement might begin. */
export const clauseWords: ReadonlySet<string> = wordSet("que se no y o");

/** They may stand twice in a row, with a meaning of their own or for emphasis. */
export const repeatable: ReadonlySet<string> = wordSet(
  "que para como sobre entre vino nada no si muy casi ya tan luego bien nos ja bla uno mas poco asi cerca",
);

export const anaphora: ReadonlySet<string> = wordSet(
  "el la los las este esta estos estas dicho dicha",
);
export const demonstratives: ReadonlySet<string> = wordSet(
  "este esta estos estas ese esa esos esas dicho dicha dichos dichas tal tales esto",
);
export const pronouns: ReadonlySet<string> = wordSet(`
  les ello ella ellos ellas su sus cuyo cuya cuyos cuyas este esta estos estas ese esa esos esas aquel aquella
  aquellos aquellas dicho dicha dichos dichas ambos ambas otro otra otros otras mismo misma mismos mismas
`);
/** Articles that may also be pronouns. */
export const maybePronouns: ReadonlySet<string> = wordSet("el la lo los las");
/** A noun follows an article; before these words the article stands alone: "la de 1957", "los que". */
export const afterPronoun: ReadonlySet<string> = wordSet("de del que cual cuales");
export const beforeClitic: ReadonlySet<string> = wordSet("no se me nos te");

/** Words that introduce a noun. */
export const beforeNoun: ReadonlySet<string> = wordSet(`
  el la los las un una unos unas del al su sus este esta estos estas ese esa esos esas cada ningun ninguna de
  con sin por en a para sobre tras entre varios varias muchos muchas dos tres otro otra otros otras todo toda
  todos todas
`);
/** Words that introduce a masculine noun, or one of either gender: before "costo", "lanzo". */
export const beforeMasculine: ReadonlySet<string> = wordSet(`
  el un del al este ese aquel su mi tu de con sin por en para a sobre tras entre cada ningun otro mismo primer
  tercer buen mal gran segundo nuevo ultimo como bajo alto mayor menor y o
`);
/** Words that make a possible verb a noun: fewer than `beforeNoun`, since "con" and "en" prove little here. */
export const beforeNounNotVerb: ReadonlySet<string> = wordSet(
  "el la los las un una unos unas del al su sus este esta estos estas ese esa cada ningun",
);
export const beforeVerb: ReadonlySet<string> = wordSet("no se me nos le les te");
export const determiners: ReadonlySet<string> = wordSet("el la los las un una su sus este esta");
/** Words that never precede a program label. */
export const beforeProse: ReadonlySet<string> = wordSet(`
  el la los las un una unos unas del al su sus este esta estos estas ese esa cada ningun cualquier mismo misma
  otro otra
`);
export const clitics: ReadonlySet<string> = wordSet("la los las");
export const reflexives: ReadonlySet<string> = wordSet("se me te nos os");
export const quantifiers: ReadonlySet<string> = wordSet(
  "mas menos tanto tanta tantos tantas mucho mucha poco poca hay",
);

/** Adjectives and numerals that precede their noun, so that the next word is the noun. */
export const prenominal: ReadonlySet<string> = wordSet(`
  primer primera primero primeras primeros segundo segunda segundos segundas tercer tercera tercero cuarto
  cuarta quinto quinta gran grandes nuevo nueva nuevos nuevas buen bueno buena buenos buenas mal malo mala malos
  malas alto alta altos altas bajo baja bajos bajas pequeño pequeña pequeños pequeñas ex vice falso falsa falsos
  falsas presunto presunta presuntos presuntas medio media mejor mejores peor peores ultimo ultima ultimos
  ultimas mayor mayores menor menores doble libre pleno plena proximo proxima proximos proximas dos tres cuatro
  varios varias propio propia propios propias antiguo antigua antiguos antiguas viejo vieja viejos viejas largo
  larga largos largas duro dura duros duras extenso extensa extinto extinta verdadero verdadera verdaderos
  verdaderas supuesto supuesta supuestos supuestas llamado llamada llamados llamadas unico unica unicos unicas
  mero mera meros meras solo sola numeroso numerosa numerosos numerosas diverso diversa diversos diversas cierto
  cierta ciertos ciertas futuro futura futuros futuras
`);

export const linking: ReadonlySet<string> = wordSet(`
  esta estan estaba estaban estuvo estuvieron encuentra encuentran encontraba encontraban queda quedan quedo
  quedaron quedaba quedaban permanece permanecen permanecia permanecian sigue siguen seguia seguian
`);
export const perfect: ReadonlySet<string> = wordSet(
  "ha han habia habian haya hayan habra habran haber sido siendo fue fueron",
);
export const afterParticiple: ReadonlySet<string> = wordSet("a al en por");

/** What an imperfect subjunctive depends on. */
export const triggers: ReadonlySet<string> = wordSet(
  "si que como cual cuyo quien quienes cuando aunque ojala donde porque para sin",
);
/** Of these, the ones that require it whatever the other verbs are. */
export const wishes: ReadonlySet<string> = wordSet("si como ojala");
export const pastVerbs: ReadonlySet<string> = wordSet(
  "era eran fue fueron dijo hizo hubo pudo puso quiso tuvo vino",
);
export const objectAfter: ReadonlySet<string> = wordSet(
  "el la los las un una unos unas su sus este esta estos estas",
);
export const firstPerson: ReadonlySet<string> = wordSet("yo mi mis conmigo");

export const months: ReadonlySet<string> = wordSet(`
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
`);
export const dateWords: ReadonlySet<string> = wordSet(`
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  lunes martes miercoles jueves viernes sabado domingo
`);

export const suffixes: ReadonlySet<string> = wordSet(`
  izaciones izacion aciones acion iciones icion ciones cion siones sion amientos amiento imientos imiento adoras
  adores adora ador edores edor idores idor mente antes ante entes ente istas ista ismo ianos ianas iano iana
  idades idad ables able ibles ible ivas ivos iva ivo osas osos osa oso arias arios aria ario ales al ares icas
  icos ica ico iendo ando arse erse irse ar er ir adas ados ada ado idas idos ida ido anza encia ancia ones on
  as os es a o e s
`);

/** How a place already named is referred to. */
export const placeNouns: Readonly<Record<"country" | "region" | "city", ReadonlySet<string>>> = {
  country: wordSet("pais nacion"),
  region: wordSet("region departamento provincia estado"),
  city: wordSet("ciudad capital localidad"),
};
