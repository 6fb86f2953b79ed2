// Religions and their followers: capitalised in English, lower case in Spanish.

import { fold } from "../strings/fold.ts";
import { masculineLemmas } from "./masculine-lemmas.ts";

export interface ReligionReading {
  /** The English name of the religion or order. */
  readonly religion: string;
  readonly how: "religion" | "adherent";
}

/**
 * One per line: English name | English adherents and adjectives | Spanish names | Spanish adherents, masculine
 * singular.
 */
export const religionLines: string = `
Christianity | Christian | cristianismo | cristiano
Catholicism | Catholic, Roman Catholic | catolicismo | católico, católico romano
Protestantism | Protestant | protestantismo | protestante
Evangelicalism | Evangelical | evangelismo, evangelicalismo | evangélico, evangelista
Pentecostalism | Pentecostal, Pentecostalist | pentecostalismo | pentecostal, pentecostalista
Lutheranism | Lutheran | luteranismo | luterano
Calvinism | Calvinist | calvinismo | calvinista
Anglicanism | Anglican | anglicanismo | anglicano
Episcopalianism | Episcopalian | episcopalismo | episcopaliano
Methodism | Methodist | metodismo | metodista
Presbyterianism | Presbyterian | presbiterianismo | presbiteriano
Baptism | Baptist | bautismo | bautista, baptista
Anabaptism | Anabaptist | anabaptismo | anabaptista
Adventism | Adventist, Seventh-day Adventist | adventismo | adventista
Mormonism | Mormon | mormonismo | mormón
Jehovah's Witnesses | Jehovah's Witness | testigos de Jehová | testigo de Jehová
Quakerism | Quaker | cuaquerismo | cuáquero
Puritanism | Puritan | puritanismo | puritano
Mennonitism | Mennonite | menonismo | menonita
Amish | Amish | amish | amish
Huguenotism | Huguenot | hugonotismo | hugonote
Orthodoxy | Eastern Orthodox, Greek Orthodox, Russian Orthodox | ortodoxia | ortodoxo
Copticism | Copt, Coptic | coptismo | copto
Maronitism | Maronite | maronismo | maronita
Arianism | Arian | arrianismo | arriano
Jansenism | Jansenist | jansenismo | jansenista
Judaism | Jew, Jewish, Judaic, Hebrew | judaísmo | judío, judaico, hebreo
Hasidism | Hasid, Hasidic | jasidismo | jasidí, jasídico
Zionism | Zionist | sionismo | sionista
Islam | Muslim, Moslem, Islamic | islam, islamismo | musulmán, islámico, mahometano
Islamism | Islamist | islamismo | islamista
Sunnism | Sunni, Sunnite | sunismo, suní | suní, sunita
Shiism | Shia, Shi'ite, Shiite | chiismo | chií, chiita, shií, shiita
Sufism | Sufi | sufismo | sufí
Salafism | Salafi, Salafist | salafismo | salafista
Wahhabism | Wahhabi | wahabismo | wahabí, wahabita
Ismailism | Ismaili | ismailismo | ismailí, ismaelita
Alawism | Alawite | alauismo | alauí, alauita
Druze | Druze | drusismo | druso
Yazidism | Yazidi, Yezidi | yazidismo | yazidí
Buddhism | Buddhist | budismo | budista
Lamaism | Lamaist | lamaísmo | lamaísta
Zen | Zen | zen | zen
Hinduism | Hindu | hinduismo | hinduista, hindú
Brahmanism | Brahmin, Brahman | brahmanismo | brahmán, bramán
Jainism | Jain, Jainist | jainismo, yainismo | jainista, yainista
Sikhism | Sikh | sijismo | sij
Taoism | Taoist, Daoist | taoísmo | taoísta
Confucianism | Confucian, Confucianist | confucianismo | confuciano, confucianista
Shinto | Shintoist | sintoísmo | sintoísta
Zoroastrianism | Zoroastrian, Parsi | zoroastrismo | zoroastriano, zoroástrico, parsi
Baha'i | Baha'i | bahaísmo | bahaí
Rastafarianism | Rastafarian, Rasta | rastafarismo | rastafari, rastafariano
Voodoo | Voodooist | vudú | vuduista
Santería | | santería | santero
Scientology | Scientologist | cienciología | cienciólogo
Wicca | Wiccan | wicca | wiccano
Freemasonry | Freemason, Mason, Masonic | masonería, francmasonería | masón, masónico, francmasón
Society of Jesus | Jesuit, Jesuitical | Compañía de Jesús | jesuita, jesuítico
Franciscan Order | Franciscan | orden franciscana | franciscano
Dominican Order | Dominican | orden dominica | dominico
Benedictine Order | Benedictine | orden benedictina | benedictino
Augustinian Order | Augustinian | orden agustina | agustino
Carmelite Order | Carmelite | orden carmelita | carmelita
Cistercian Order | Cistercian, Trappist | orden cisterciense | cisterciense, trapense
Capuchin Order | Capuchin | orden capuchina | capuchino
Salesian Society | Salesian | congregación salesiana | salesiano
Mercedarian Order | Mercedarian | orden mercedaria | mercedario
Knights Templar | Templar | orden del Temple | templario
Opus Dei | | Opus Dei | opusdeísta
`;

type Named = "en" | "es";
const tables = new Map<Named, ReadonlyMap<string, readonly ReligionReading[]>>();

/** The religious meaning of a folded name of one or more words, adherents in any form; English and Spanish. */
export function religionReadings(name: string, language: string): readonly ReligionReading[] {
  if (language !== "en" && language !== "es") return [];
  let table = tables.get(language);
  if (table === undefined) {
    table = tableOf(language);
    tables.set(language, table);
  }
  const exact = table.get(name) ?? [];
  const lemmas = language === "es" ? masculineLemmas(name) : [name, name.replace(/s$/u, "")];
  const inflected = lemmas.flatMap((lemma) => table.get(lemma) ?? []);
  return [...new Set([...exact, ...inflected.filter((reading) => reading.how === "adherent")])];
}

function tableOf(language: Named): ReadonlyMap<string, readonly ReligionReading[]> {
  const table = new Map<string, ReligionReading[]>();
  for (const line of religionLines.trim().split("\n")) {
    const fields = line.split("|").map((field) => field.trim());
    const [religion = "", adherents = "", esNames = "", esAdherents = ""] = fields;
    const add = (names: string, how: ReligionReading["how"]): void => {
      for (const name of names.split(", ")) {
        if (name === "") continue;
        const known = table.get(fold(name));
        if (known === undefined) table.set(fold(name), [{ religion, how }]);
        else known.push({ religion, how });
      }
    };
    add(language === "en" ? religion : esNames, "religion");
    add(language === "en" ? adherents : esAdherents, "adherent");
  }
  return table;
}
