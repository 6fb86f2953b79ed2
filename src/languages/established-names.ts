// Names and acronyms that have a form of their own in each language: "God" and "Dios", "NATO" and "OTAN".

import { fold } from "../strings/fold.ts";

/** A line: English forms | Spanish forms. An established acronym of one language alone stands with its long form's. */
const acronyms = `
UN, UNO | ONU, NU
EU | UE
US, USA, U.S. | EEUU, EUA, EU, USA
UK | RU
UAE | EAU
USSR | URSS
NATO | OTAN
OAS | OEA
OAU | OUA
AU | UA
IMF | FMI
WB | BM
IDB, IADB | BID
ECB | BCE
EIB | BEI
WTO | OMC
WHO | OMS
PAHO | OPS
ILO | OIT
IOM | OIM
WIPO | OMPI
WMO | OMM
UNWTO | OMT
IMO | OMI
UNHCR | ACNUR
OHCHR | ACNUDH
UNDP | PNUD
UNEP | PNUMA
WFP | PMA
UNFPA | FNUAP
ICC | CPI
ICJ | CIJ
IACHR | CIDH
ECHR, ECtHR | TEDH, CEDH
IAEA | OIEA
ECLAC | CEPAL
OECD | OCDE
EFTA | AELC
EEA | EEE
EEC | CEE
CAP | PAC
FTA | TLC
NAFTA | TLCAN, TLC
USMCA | TMEC
FTAA | ALCA
LAIA | ALADI
GDP | PIB, PBI
GNP | PNB, PBN
GNI | INB
CPI | IPC
VAT | IVA
FDI | IED
NGO | ONG
CSO | OSC
SME, SMB | PYME, MYPE
PLO | OLP
PRC | RPC
GDR | RDA
FRG | RFA
DRC | RDC
CAR | RCA
CCP, CPC | PCCh, PCC
DNA | ADN
RNA | ARN
HIV | VIH
AIDS | SIDA
STD, STI | ETS, ITS
TB | TBC
ICU | UCI
ADHD | TDAH
PTSD | TEPT
OCD | TOC
IUD | DIU
GMO | OGM, OMG
UFO | OVNI
IQ | CI
ID | DNI
PR | RP
HR | RRHH
R&D | I+D
AI | IA
IT | TI
ICT | TIC
IP | PI
OS | SO
DB | BD
CA | AC
BC, BCE | AC
AD, CE | DC
`;

/** Gods and feasts, and names that kings, popes, saints and writers of old have in each language. */
const names = `
God | Dios
Lord | Señor
Jesus | Jesús
Christ | Cristo
Jehovah, Yahweh | Jehová, Yahvé
Allah | Alá
Satan | Satán, Satanás
Moses | Moisés
Noah | Noé
Eve | Eva
Cain | Caín
Isaiah | Isaías
Jeremiah | Jeremías
Ezekiel | Ezequiel
Solomon | Salomón
Joshua | Josué
Jonah | Jonás
Christmas | Navidad, Navidades
Easter | Pascua, Pascuas
Lent | Cuaresma
Pentecost, Whitsun | Pentecostés
Passover | Pascua, Pésaj
Epiphany | Reyes, Epifanía
Carnival | Carnaval
Thanksgiving | Acción
Ramadan | Ramadán
Heaven | Cielo
Hell | Infierno
Earth | Tierra
Moon | Luna
Sun | Sol
Mercury | Mercurio
Mars | Marte
Jupiter, Jove | Júpiter
Saturn | Saturno
Neptune | Neptuno
Achilles | Aquiles
Ulysses, Odysseus | Ulises, Odiseo
Hector | Héctor
Cicero | Cicerón
Plato | Platón
Homer | Homero
Virgil | Virgilio
Horace | Horacio
Ovid | Ovidio
Livy | Livio
Pliny | Plinio
Caesar | César
Augustus | Augusto
Nero | Nerón
Cyrus | Ciro
Confucius | Confucio
Mencius | Mencio
Charlemagne | Carlomagno
Columbus | Colón
Magellan | Magallanes
Michelangelo | Miguel
Titian | Tiziano
Raphael | Rafael
Copernicus | Copérnico
Muhammad, Mohammed | Mahoma, Mohamed, Mahomet
Buddha | Buda
Genghis | Gengis
Saladin | Saladino
Avicenna | Avicena
Adam | Adán
Albert | Alberto
Alexander | Alejandro
Alfonso, Alphonse | Alfonso
Andrew | Andrés
Anne, Ann | Ana
Anthony | Antonio
Augustine | Agustín
Bartholomew | Bartolomé
Benedict | Benedicto, Benito
Bernard | Bernardo
Catherine | Catalina
Charles | Carlos
Christopher | Cristóbal
Claire, Clare | Clara
Constantine | Constantino
Dominic | Domingo
Edward | Eduardo
Elizabeth | Isabel
Eleanor | Leonor
Emily | Emilia
Ferdinand | Fernando
Francis | Francisco
Frederick | Federico
George | Jorge
Gregory | Gregorio
Henry | Enrique
Hugh | Hugo
Ignatius | Ignacio
Isabella | Isabel
James | Jacobo, Santiago, Jaime
Jane, Joan | Juana
Jerome | Jerónimo
John | Juan
Joseph | José
Jude | Judas
Julian | Julián
Julius | Julio
Lawrence | Lorenzo
Leo | León
Leopold | Leopoldo
Lewis, Louis | Luis
Louise | Luisa
Lucy | Lucía
Luke | Lucas
Margaret | Margarita
Mark | Marcos
Martin | Martín
Mary | María
Matthew | Mateo
Matthias | Matías
Maurice | Mauricio
Maximilian | Maximiliano
Michael | Miguel
Nicholas | Nicolás
Patrick | Patricio
Paul | Pablo
Peter | Pedro
Philip | Felipe
Pius | Pío
Ralph | Raúl
Raymond | Ramón
Richard | Ricardo
Robert | Roberto
Rose | Rosa
Sebastian | Sebastián
Sophia | Sofía
Stephen, Steven | Esteban
Theresa | Teresa
Thomas | Tomás
Timothy | Timoteo
Urban | Urbano
Vincent | Vicente
Walter | Gualterio
William | Guillermo
`;

type Named = "en" | "es";
const tables = new Map<Named, ReadonlyMap<string, readonly string[]>>();

/**
 * What a folded word is called in English where it is such a name, whatever language it stands in: "dios" is "god".
 * Two words that share an answer are one name. Of any language but English and Spanish nothing is known.
 */
export function establishedNames(word: string, language: string): readonly string[] {
  if (language !== "en" && language !== "es") return [];
  let table = tables.get(language);
  if (table === undefined) {
    table = tableOf(language);
    tables.set(language, table);
  }
  return table.get(word) ?? [];
}

function tableOf(language: Named): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of `${acronyms}${names}`.split("\n")) {
    const [english = "", spanish = ""] = line.split("|");
    const [id = ""] = english.split(",", 1);
    if (id.trim() === "") continue;
    for (const form of (language === "en" ? english : spanish).split(",")) {
      const key = fold(form.trim()).replaceAll(".", "");
      const known = table.get(key);
      if (known === undefined) table.set(key, [fold(id.trim())]);
      else known.push(fold(id.trim()));
    }
  }
  return table;
}
