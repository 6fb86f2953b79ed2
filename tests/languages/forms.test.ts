import { describe, expect, it } from "vitest";
import { generateForms } from "../../src/languages/generate-forms.ts";
import { languageOf } from "../../src/languages/index.ts";
import type { FormRequest, WordClass } from "../../src/languages/language.ts";
import { fold } from "../../src/strings/fold.ts";

/** `word: present present -absent`, one word a line. */
function cases(table: string): [word: string, present: string[], absent: string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [word = "", rest = ""] = line.trim().split(": ");
      const forms = rest.split(" ").filter((form) => form !== "");
      return [
        word,
        forms.filter((form) => !form.startsWith("-")),
        forms.filter((form) => form.startsWith("-")).map((form) => form.slice(1)),
      ];
    });
}

function check(
  language: string,
  wordClass: WordClass,
  table: string,
  more: Partial<FormRequest> = {},
): void {
  it.each(cases(table))(`${language} ${wordClass} %s`, (word, present, absent) => {
    const forms = generateForms(word, { language, wordClass, ...more });
    expect(forms[0]).toBe(word.toLowerCase());
    expect(new Set(forms).size).toBe(forms.length);
    expect(present.filter((form) => !forms.includes(form))).toEqual([]);
    expect(absent.filter((form) => forms.includes(form))).toEqual([]);
  });
}

describe("Spanish", () => {
  check(
    "es",
    "noun",
    `vacancia: vacancias -vacancio
    régimen: regímenes -régimenes
    elección: elecciones -eleccións
    joven: jóvenes -jovenes
    carácter: caracteres -carácteres
    juez: jueces jueza
    país: países
    francés: franceses francesa
    campesino: campesina campesinos campesinas
    crisis: -crises -crisises
    lunes: -luneses -lune
    virus: -viruses -viru
    script: scripts
    club: clubes clubs
    tablet: tablets
    plugin: plugins
    ONG: -ongs -onges
    elecciones: elección
    jueces: juez
    unidades: unidad
    leyes: ley
    detalles: detalle
    sedes: sede -sed
    bases: base -bas
    jóvenes: joven -jóvene
    redes: red -rede
    meses: mes -mese
    mensajes: mensaje -mensaj
    relojes: reloj
    aires: aire -air
    rondero: rondera ronderos
    gobernador: gobernadora
    interés: intereses -interesa
    partido: partidos -partida -partir
    puerto: puertos -puerta
    libro: libros -libre -libra
    caso: casos -casa
    banco: bancos -banca
    paro: paros -parar -para
    general: generales -generar
    toma: tomas -tomate`,
  );
  check("es", "noun", "político: políticos -política", { gender: "masculine" });
  check("es", "noun", "rondera: ronderas rondero", { genderInflects: true });
  check(
    "es",
    "adjective",
    `gran: grande grandes
    bueno: buen buena
    primero: primer primera
    tercero: tercer
    santo: san
    alguno: algún alguna
    ninguno: ningún
    algún: alguno algunas
    trabajador: trabajadora trabajadores
    español: española
    mayor: mayores -mayora
    común: comunes -comuna
    humanos: humano humana humanas
    maoísta: maoístas -maoísto
    alemana: alemán alemanes
    francesa: francés franceses -franceso -francesos
    obesa: obeso
    libre: libres -libro`,
  );
  check(
    "es",
    "verb",
    `derogar: derogue derogó derogaría derogarla derogándola derógala derogada deroguémosla
    entregar: entregárselo entregue
    pensar: piensa pensamos -pensa
    contar: cuenta contó
    pedir: pide pidió pidiendo -pede
    dormir: duerme durmió
    jugar: juega juegue
    buscar: busque buscó
    alzar: alce
    averiguar: averigüe
    conocer: conozco conozca
    vencer: venzo -vezco
    construir: construye construyó construyendo
    leer: leyó leído leyendo
    elegir: elijo elige eligió electo
    seguir: sigo siguió
    proteger: protejo
    enviar: envío envía
    actuar: actúa
    cambiar: cambio -cambío
    prohibir: prohíbe
    proponer: propuso propongo propuesto propondrá propón
    obtener: obtuvo obtiene obtendrá
    contradecir: contradijo contradice contradicho
    hacer: hizo hecho hará
    intervenir: intervino interviene
    traer: trajo traído trajeron
    reducir: redujo reduzca
    poder: puede pudo podrá
    querer: quiso querrá
    saber: supo sepa
    dar: dio daba
    prever: prevé previó previsto
    oír: oye oyó oído
    caer: cayó caiga
    salir: salga saldrá
    andar: anduvo
    abrir: abierto
    escribir: escrito
    romper: roto
    morir: muerto murió
    devolver: devuelto devuelve
    cubrir: cubierto
    resolver: resuelto resuelve
    imprimir: impreso
    freír: frito
    proveer: provisto
    lavarse: lavar lava
    lávese: lavar lave
    cúbrase: cubrir cubierto
    bébala: beber bebió
    protéjase: proteger -protejar
    súbelo: subir sube
    predecir: predice -predí
    parar: paro paró -para
    entrar: entró -entre
    comer: come comió -como`,
  );
});

describe("English", () => {
  check(
    "en",
    "noun",
    `crisis: crises
    analyses: analysis
    elections: election
    party: parties
    day: days -daies
    person: people
    woman: women
    human: humans -humen
    knife: knives
    cactus: cacti cactuses
    referendum: referenda referendums
    NGO: ngos
    colour: color colors
    centre: center
    organisation: organization organizations
    series: -serieses
    bureau: bureaus bureaux
    states: state
    buses: bus
    policies: policy
    policy: -police`,
  );
  check(
    "en",
    "verb",
    `stop: stopped stopping -stoped
    refer: referred
    visit: visited -visitted
    travel: travelled traveled
    organise: organize organizing
    overtake: overtook overtaken -overtaked
    undergo: underwent undergone undergoes
    withdraw: withdrew
    die: dying
    panic: panicked
    agree: agreeing agreed
    supervise: supervised -supervize
    authorise: authorize
    analyse: analyze
    govern: governed -government -governor`,
  );
  check("en", "adjective", "rural: -rurals -ruraler\nforeign: -foreigns");
});

describe("what does not inflect", () => {
  it.each(["name", "fixed"] as const)("%s", (wordClass) => {
    expect(generateForms("Castillo", { language: "es", wordClass })).toEqual(["castillo"]);
  });
  it("is a word of any other language", () => {
    expect(generateForms("Haus", { language: "de", wordClass: "noun" })).toEqual(["haus"]);
  });
  it("is no closed-class word", () => {
    expect(languageOf("es-PE").functionWords.has("esto")).toBe(true);
    expect(languageOf("en").functionWords.has("the")).toBe(true);
    expect(languageOf("es").functionWords.has("dio")).toBe(false);
    for (const verb of ["parar", "entrar", "sobrar", "bajar", "comer", "nadar", "unir"]) {
      const forms = generateForms(verb, { language: "es", wordClass: "verb" });
      expect(forms.filter((form) => languageOf("es").functionWords.has(fold(form)))).toEqual([]);
    }
  });
});
