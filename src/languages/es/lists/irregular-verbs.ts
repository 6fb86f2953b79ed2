// The irregular verbs of Spanish by principal parts; prefixed ones (*disponer*) follow their base.

/** Only what differs from the regular paradigm. Stems lack their ending; forms are complete. */
export interface IrregularVerb {
  /** First person present, and hence the subjunctive: `pong`. */
  readonly first?: string;
  /** Stem of the stressed present forms: `tien`. */
  readonly stressed?: string;
  /** Stem of the gerund and the unstressed subjunctive: `vin`. */
  readonly gerund?: string;
  /** Strong preterite (stressed on the stem): `tuv`. */
  readonly strong?: string;
  /** Stem of the future and conditional: `tendr`. */
  readonly future?: string;
  /** Imperative of tú with no ending: `pon`. */
  readonly imperative?: string;
  /** Masculine singular. */
  readonly participles?: readonly string[];
  /** Complete forms in addition to the others. */
  readonly extra?: string;
  /** Nothing is regular: `extra` lists the forms. */
  readonly whole?: boolean;
}

const verbs: Readonly<Record<string, IrregularVerb>> = {
  poner: {
    first: "pong",
    strong: "pus",
    future: "pondr",
    imperative: "pon",
    participles: ["puesto"],
  },
  tener: { first: "teng", stressed: "tien", strong: "tuv", future: "tendr", imperative: "ten" },
  venir: {
    first: "veng",
    stressed: "vien",
    gerund: "vin",
    strong: "vin",
    future: "vendr",
    imperative: "ven",
  },
  decir: {
    first: "dig",
    stressed: "dic",
    gerund: "dic",
    strong: "dij",
    future: "dir",
    imperative: "di",
    participles: ["dicho"],
  },
  hacer: { first: "hag", strong: "hic", future: "har", imperative: "haz", participles: ["hecho"] },
  satisfacer: {
    first: "satisfag",
    strong: "satisfic",
    future: "satisfar",
    imperative: "satisfaz",
    participles: ["satisfecho"],
  },
  traer: { first: "traig", strong: "traj" },
  poder: { stressed: "pued", gerund: "pud", strong: "pud", future: "podr" },
  querer: { stressed: "quier", strong: "quis", future: "querr" },
  saber: { first: "sep", strong: "sup", future: "sabr", extra: "sé" },
  caber: { first: "quep", strong: "cup", future: "cabr" },
  caer: { first: "caig" },
  valer: { first: "valg", future: "valdr" },
  salir: { first: "salg", future: "saldr", imperative: "sal" },
  asir: { first: "asg" },
  andar: { strong: "anduv" },
  jugar: { stressed: "jueg" },
  oler: { stressed: "huel" },
  errar: { stressed: "yerr" },
  yacer: { first: "yazc", extra: "yazgo yazga yazgan yago yaga" },
  abrir: { participles: ["abierto"] },
  cubrir: { participles: ["cubierto"] },
  escribir: { participles: ["escrito"] },
  scribir: { participles: ["scrito", "scripto"] },
  romper: { participles: ["roto"] },
  morir: { stressed: "muer", gerund: "mur", participles: ["muerto"] },
  volver: { stressed: "vuelv", participles: ["vuelto"] },
  solver: { stressed: "suelv", participles: ["suelto"] },
  imprimir: { participles: ["impreso", "imprimido"] },
  elegir: { stressed: "elig", gerund: "elig", participles: ["elegido", "electo"] },
  freír: { participles: ["frito", "freído"] },
  proveer: { participles: ["provisto", "proveído"] },
  bendecir: {
    first: "bendig",
    stressed: "bendic",
    gerund: "bendic",
    strong: "bendij",
    participles: ["bendecido", "bendito"],
  },
  maldecir: {
    first: "maldig",
    stressed: "maldic",
    gerund: "maldic",
    strong: "maldij",
    participles: ["maldecido", "maldito"],
  },
  prender: { participles: ["prendido", "preso"] },
  oír: {
    first: "oig",
    whole: true,
    extra:
      "oigo oyes oye oímos oís oyen oiga oigas oigamos oigáis oigan oía oías oíamos oíais oían oí oíste oyó oísteis " +
      "oyeron oiré oirás oirá oiremos oiréis oirán oiría oirías oiríamos oiríais oirían oyera oyeras oyéramos oyeran " +
      "oyese oyesen oyendo oído oída oídos oídas oíd",
  },
  ver: {
    whole: true,
    extra:
      "veo ves ve vemos veis ven vea veas veamos veáis vean veía veías veíamos veíais veían vi viste vio vimos visteis " +
      "vieron veré verás verá veremos veréis verán vería verías veríamos veríais verían viera vieras viéramos vierais " +
      "vieran viese vieses viésemos viesen viere vieren viendo visto vista vistos vistas ved",
  },
  dar: {
    whole: true,
    extra:
      "doy das da damos dais dan dé des demos deis den daba dabas dábamos dabais daban di diste dio dimos disteis " +
      "dieron daré darás dará daremos daréis darán daría darías daríamos daríais darían diera dieras diéramos dierais " +
      "dieran diese dieses diésemos diesen diere dieren dando dado dada dados dadas dad",
  },
  ir: {
    whole: true,
    extra:
      "voy vas va vamos vais van vaya vayas vayamos vayáis vayan iba ibas íbamos ibais iban fui fuiste fue fuimos " +
      "fuisteis fueron iré irás irá iremos iréis irán iría irías iríamos iríais irían fuera fueras fuéramos fuerais " +
      "fueran fuese fueses fuésemos fuesen fuere fueren yendo ido ida idos idas ve id",
  },
  ser: {
    whole: true,
    extra:
      "soy eres es somos sois son sea seas seamos seáis sean era eras éramos erais eran fui fuiste fue fuimos fuisteis " +
      "fueron seré serás será seremos seréis serán sería serías seríamos serían fuera fueras fuéramos fueran fuese " +
      "fuesen fuere fueren siendo sido sé sed",
  },
  estar: {
    whole: true,
    extra:
      "estoy estás está estamos estáis están esté estés estemos estéis estén estaba estabas estábamos estaban estuve " +
      "estuviste estuvo estuvimos estuvieron estaré estarás estará estaremos estarán estaría estarían estuviera " +
      "estuvieran estuviese estuviesen estuviere estando estado estada estados estadas estad",
  },
  haber: {
    whole: true,
    extra:
      "he has ha hemos habéis han hay haya hayas hayamos hayáis hayan había habías habíamos habían hube hubiste hubo " +
      "hubimos hubieron habré habrás habrá habremos habrán habría habrías habríamos habrían hubiera hubieras " +
      "hubiéramos hubieran hubiese hubiesen hubiere hubieren habiendo habido habida habidos habidas",
  },
};
// *constructor* ends like an infinitive, and every plain object has a property of that name.
const irregular = new Map(Object.entries(verbs));

/** Without those that have a paradigm in common (*conducir*); *scribir* and *solver* have a prefix always. */
export const irregularSpanishVerbs: readonly string[] = [...irregular.keys()];

const families =
  "poner tener venir decir hacer traer cubrir abrir escribir romper volver salir valer caer oír freír prender elegir".split(
    " ",
  );
const prefix =
  /^(?:re|des|de|dis|pre|pro|pos|post|com|con|contra|contra|de|ex|ob|man|sos|su|sub|super|sobre|inter|in|im|ab|abs|a|at|an|ante|atra|entre|en|equi|trans|tras|presu|predis|recon|descom|indis|yuxta|retro|pa)+$/u;

/** The irregular base of a verb and the prefix before it; `undefined` if it has none. */
export function irregularVerb(
  infinitive: string,
): { readonly prefix: string; readonly base: string; readonly parts: IrregularVerb } | undefined {
  const own = irregular.get(infinitive);
  if (own !== undefined) return { prefix: "", base: infinitive, parts: own };
  if (infinitive.endsWith("ducir")) {
    const start = infinitive.slice(0, -5);
    return { prefix: start, base: "ducir", parts: { first: "duzc", strong: "duj" } };
  }
  for (const base of ["scribir", "solver", ...families]) {
    if (!infinitive.endsWith(base)) continue;
    const start = infinitive.slice(0, -base.length);
    const parts = irregular.get(base);
    if (parts === undefined || (base !== "scribir" && base !== "solver" && !prefix.test(start)))
      continue;
    return { prefix: start, base, parts };
  }
  // *prever* and *entrever*, not *mover* or *volver*.
  const seen = /^(pre|entre|re)ver$/u.exec(infinitive)?.[1];
  const ver = irregular.get("ver");
  return seen === undefined || ver === undefined
    ? undefined
    : { prefix: seen, base: "ver", parts: ver };
}
