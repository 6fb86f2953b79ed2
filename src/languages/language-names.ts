// Names of the languages of the world and of Latin America: capitalised in English, lower case in Spanish.

import { fold } from "../strings/fold.ts";
import { remembered } from "../strings/remembered.ts";

/** One language per line: ISO 639 code | English names | Spanish names. */
export const languageLines: string = `
aa | Afar | afar
ab | Abkhazian, Abkhaz | abjasio, abjaso
af | Afrikaans | afrikáans
ak | Akan | akan
am | Amharic | amárico
an | Aragonese | aragonés
ang | Old English, Anglo-Saxon | inglés antiguo, anglosajón
ar | Arabic | árabe
arc | Aramaic | arameo
arn | Mapuche, Mapudungun | mapuche, mapudungun
as | Assamese | asamés
ast | Asturian | asturiano, bable
av | Avaric, Avar | avar
ay | Aymara | aimara, aymara, aimará
az | Azerbaijani, Azeri | azerbaiyano, azerí
ba | Bashkir | baskir
be | Belarusian | bielorruso
ber | Berber | bereber, beréber
bg | Bulgarian | búlgaro
bi | Bislama | bislama
bm | Bambara | bambara
bn | Bangla, Bengali | bengalí
bo | Tibetan | tibetano
br | Breton | bretón
bs | Bosnian | bosnio
ca | Catalan | catalán
ce | Chechen | checheno
ch | Chamorro | chamorro
chr | Cherokee | cheroqui, cheroquí
ckb | Central Kurdish | kurdo sorani
cni | Asháninka, Ashaninka | asháninka
co | Corsican | corso
cop | Coptic | copto
cr | Cree | cree
cs | Czech | checo
cu | Church Slavic | eslavo eclesiástico
cv | Chuvash | chuvasio
cy | Welsh | galés
da | Danish | danés
de | German | alemán
dv | Divehi | divehi
dz | Dzongkha | dzongkha
ee | Ewe | ewé
el | Greek | griego
en | English | inglés
eo | Esperanto | esperanto
es | Spanish, Castilian | español, castellano
et | Estonian | estonio
eu | Basque, Euskera | euskera, vasco, vascuence, eusquera
fa | Persian, Farsi | persa, farsi
ff | Fula, Fulani | fula
fi | Finnish | finés, finlandés
fil | Filipino | filipino
fj | Fijian | fiyiano
fo | Faroese | feroés
fr | French | francés
fy | Western Frisian, Frisian | frisón occidental, frisón
ga | Irish | irlandés
gd | Scottish Gaelic, Gaelic | gaélico escocés, gaélico
gl | Galician | gallego
gn | Guarani, Guaraní | guaraní
grc | Ancient Greek | griego antiguo
gsw | Swiss German | alemán suizo
gu | Gujarati | guyaratí, gujarati, guyarati
guc | Wayuu, Wayuunaiki | wayú, wayuunaiki
gv | Manx | manés
ha | Hausa | hausa
haw | Hawaiian | hawaiano
he | Hebrew | hebreo
hi | Hindi | hindi
hmn | Hmong | hmong
hr | Croatian | croata
ht | Haitian Creole | criollo haitiano
hu | Hungarian, Magyar | húngaro, magiar
hy | Armenian | armenio
id | Indonesian | indonesio
ig | Igbo | igbo
is | Icelandic | islandés
it | Italian | italiano
iu | Inuktitut | inuktitut
ja | Japanese | japonés
jiv | Shuar | shuar
jv | Javanese | javanés
ka | Georgian | georgiano
kk | Kazakh | kazajo
kl | Kalaallisut, Greenlandic | groenlandés
km | Khmer | jemer
kn | Kannada | canarés
ko | Korean | coreano
ks | Kashmiri | cachemiro, cachemirí, cachemir
ku | Kurdish | kurdo
kw | Cornish | córnico
ky | Kyrgyz | kirguís
la | Latin | latín
lad | Ladino | ladino, judeoespañol
lb | Luxembourgish | luxemburgués
ln | Lingala | lingala
lo | Lao | lao
lt | Lithuanian | lituano
lv | Latvian | letón
mg | Malagasy | malgache
mi | Māori, Maori | maorí
mk | Macedonian | macedonio
ml | Malayalam | malayálam
mn | Mongolian | mongol
mr | Marathi | maratí
ms | Malay | malayo
mt | Maltese | maltés
my | Burmese | birmano
nah | Nahuatl | náhuatl
nb | Norwegian Bokmål | noruego bokmal
ne | Nepali | nepalí
nl | Dutch, Flemish | neerlandés, holandés, flamenco
no | Norwegian | noruego
nv | Navajo | navajo
ny | Nyanja, Chichewa | nyanja, chichewa
oc | Occitan | occitano
om | Oromo | oromo
or | Odia, Oriya | oriya
ote | Otomi | otomí
pa | Punjabi | punyabí, panyabí, punyabi
pap | Papiamento | papiamento
pl | Polish | polaco
prs | Dari | darí
ps | Pashto | pastún, pastú
pt | Portuguese | portugués
qu | Quechua | quechua
quc | Kʼicheʼ, Quiché | quiché
quz | Cusco Quechua | quechua cuzqueño
rap | Rapanui | rapanui
rm | Romansh | romanche
ro | Romanian | rumano
rom | Romany, Romani | romaní, caló
ru | Russian | ruso
rw | Kinyarwanda | kinyarwanda
sa | Sanskrit | sánscrito
sc | Sardinian | sardo
sco | Scots | escocés
sd | Sindhi | sindhi, sindi
se | Northern Sami, Sami | sami septentrional, sami
shp | Shipibo, Shipibo-Conibo | shipibo, shipibo-conibo
shi | Tachelhit, Berber | tashelhit
si | Sinhala, Sinhalese | cingalés
sk | Slovak | eslovaco
sl | Slovenian, Slovene | esloveno
sm | Samoan | samoano
sn | Shona | shona
so | Somali | somalí
sq | Albanian | albanés
sr | Serbian | serbio
sh | Serbo-Croatian | serbocroata
su | Sundanese | sundanés
sv | Swedish | sueco
sw | Swahili | suajili, swahili
ta | Tamil | tamil
te | Telugu | telugu, telugú
tg | Tajik | tayiko
th | Thai | tailandés
ti | Tigrinya | tigriña
tk | Turkmen | turcomano, turkmeno
tl | Tagalog | tagalo
tn | Tswana | setsuana, setchwana
to | Tongan | tongano
tr | Turkish | turco
tt | Tatar | tártaro
ty | Tahitian | tahitiano
tzh | Tzeltal | tzeltal
tzo | Tzotzil | tzotzil
ug | Uyghur | uigur
uk | Ukrainian | ucraniano
ur | Urdu | urdu, urdú
uz | Uzbek | uzbeko
vi | Vietnamese | vietnamita
wo | Wolof | wólof
xh | Xhosa | xhosa
yi | Yiddish | yidis, yidish, yiddish
yo | Yoruba | yoruba
yua | Yucatec Maya, Mayan | maya yucateco, maya
yue | Cantonese | cantonés
za | Zhuang | zhuang
zap | Zapotec | zapoteco
zh | Chinese, Mandarin | chino, mandarín
zu | Zulu | zulú
agr | Awajún, Aguaruna | awajún, aguaruna
`;

const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The codes of the languages that a folded name of one or more words may mean; empty for anything else. `language`
 * is the primary subtag of the text; English and Spanish names are known.
 */
export function languagesNamed(name: string, language: string): readonly string[] {
  let table = tables.get(language);
  if (table === undefined) {
    table = tableOf(language);
    tables.set(language, table);
  }
  return table.get(name) ?? [];
}

function tableOf(language: string): ReadonlyMap<string, readonly string[]> {
  const column = columnOf(language);
  const table = new Map<string, string[]>();
  if (column <= 0) return table;
  for (const line of languageLines.trim().split("\n")) {
    const fields = line.split(" | ");
    const [code = ""] = fields;
    for (const name of (fields[column] ?? "").split(", ")) {
      const known = table.get(fold(name));
      if (known === undefined) table.set(fold(name), [code]);
      else known.push(code);
    }
  }
  return table;
}

/**
 * What English or Spanish (`language`, a primary subtag) calls a language; with the whole tag where that says more, and the tag alone
 * where no name is known.
 */
export function nameOfLanguage(tag: string, language: string): string {
  return namesAsked(`${tag} ${language}`);
}

const namesAsked = remembered((asked) => {
  const [tag = "", language = ""] = asked.split(" ");
  const [primary = ""] = tag.split("-", 1);
  const column = columnOf(language);
  const line = languageLines.split("\n").find((each) => each.startsWith(`${primary} | `));
  const name = column <= 0 ? undefined : line?.split(" | ")[column]?.split(", ", 1)[0];
  if (name === undefined) return tag;
  return tag === primary ? name : `${name} (${tag})`;
});

function columnOf(language: string): number {
  return ["", "en", "es"].indexOf(language);
}
