// Right words that the word list of the dictionary lacks: American Spanish, and spellings with two accentuations.

import { spelledSet } from "../../word-set.ts";

/** Accents as written. */
export const furtherWords: ReadonlySet<string> = spelledSet(`
  estadunidense estadunidenses sunita sunitas planeación planeaciones portación decibel decibeles troica glamoroso glamorosa
  glamorosos glamorosas gay gays vehicular vehiculares coctel cocteles oscarizado oscarizada zirconio policiaco policiaca
  policiacos policiacas carátula carátulas mamás papás cardiaco cardiaca cardiacos cardiacas austriaco austriaca austriacos
  austriacas maniaco maniaca periodo periodos video videos futbol beisbol chofer choferes icono iconos olimpiada olimpiadas
  guión guiones truhán ión rubéola reuma elite elites dinamo alvéolo maoísta maoístas maoísmo daoísmo daoísta fáustico
  rondero rondera ronderos ronderas vacador comunero comunera bancada bancadas congresal curul curules paisanaje fujimorismo
  fujimorista fujimoristas aprista apristas senderista senderistas cholo chola cholos cholas chacra chacras combi combis
  ministerial lideresa lideresas expremier internet online blog blogs tuit tuits tuitear wifi hackear escáner
  implementar implementación implementado empoderar empoderamiento emprendedurismo sororidad feminicidio feminicidios
  fáctico fáctica fácticos fácticas colusión colusiones teneduría cavitación reportar reporte reportes reporta reportan reportó
  reportaron reportado reportada reportando raqueteo esprinte
  transfeminista migrante migrantes narcotráfico chavismo chavista chavistas peronismo correísmo
`);
