// Offices and titles of persons, which Spanish writes in lower case before a name and alone.

import { wordSet } from "../../word-set.ts";

/** Folded. */
export const offices: ReadonlySet<string> = wordSet(`
  presidente presidenta presidentes presidentas vicepresidente vicepresidenta expresidente expresidenta ministro
  ministra ministros ministras viceministro viceministra exministro exministra rey reina reyes papa senador senadora
  senadores senadoras diputado diputada diputados diputadas congresista congresistas alcalde alcaldesa alcaldes
  gobernador gobernadora gobernadores canciller embajador embajadora embajadores secretario secretaria secretarios
  obispo obispos arzobispo cardenal cardenales principe princesa duque duquesa conde condesa emperador general
  generales coronel capitan comandante almirante juez jueza jueces fiscal fiscales magistrado magistrada magistrados
  director directora directores consejero consejera delegado delegada
`);
