// Words that Spanish spelling does not make: "bodyguards", "whistleblower". Loans of long standing are left out.

import { wordSet } from "../../word-set.ts";

// Consonants that no Spanish word ends with, a plural in -s after a consonant, and letters that do not stand together.
const shape =
  /[^aeiousnrdlzxjy]$|[^aeiouy]s$|w|ph|th|sh|ck|ee|oo|ss|tt|ff|pp|bb|dd|gg|mm|(?:ing|ly|ness|ful|ght|ould|ough|tion|ey|ay)s?$/u;
const shortest = 4;

const loans = wordSet(`
  album albums antiinflamatorio apartheid ballet beat best-seller bit bits blog blogs blogger bloggers bloguer bluff bonus boom
  botox box boxes brandy brexit broker brokers bulldog bunker bunkers byte bytes camping campus casting catering chat chats chip
  chips click clicks clip clips closet club clubs cocktail comics compact copyright crack cracker crackers curriculum deficit
  dossier dossiers default desktop dumping email emails esports fair-play fan fans feedback ferry film films firewall flash
  flashback folk footing forum fracking freelance full gay gays gigabyte gigabytes gluten golf gourmet graffiti grunge hacker
  hackers hacking handicap hardware hash hashtag hashtags heavy hiphop hippie hippies hobby hobbies hockey holding holdings
  input inputs internet iceberg icebergs indie jazz jet jets jihad joystick junior juniors karaoke kayak ketchup kit kits know-how
  leasing leitmotiv light like likes link links lobbies lobby lobbying loft look magnum malware manager managers marketing
  master masters match media megabyte megabytes mitin mitines modem modems motel motu muesli music naif newsletter newsletters
  nylon offline offset online output outputs outsourcing overbooking parking parkings party password per pendrive phishing ping
  pixel pixels plugin plugins podcast podcasts poker pop poster posters pressing punk punks puzzle puzzles quorum quark quarks
  rafting rally rallies ranking rankings rap rating record records referendum remake render replay reset ring robot robots rock
  router routers sandwich sandwiches script scripts sex-shop sheriff sheriffs shock shocks shopping show shows skate slip slogan
  smartphone smartphones smog snob snobs software spam sponsor sponsors spot spots spray sprint squash staff stand stands standard
  standards startup startups status stock stocks stop streaming stress superavit surf surfing swing switch tablet tablets test
  tests thriller thrillers ticket tickets token tokens top tour tours trending tweet tweets tsunami twitter unisex vermut video
  voyeur waterpolo web webs website weekend western westerns whiskey whisky wifi wiki wikis windsurf workshop workshops yeti
  yihad zapping zoom
`);

/** Folded. */
export function isForeign(word: string): boolean {
  return word.length >= shortest && shape.test(word) && !loans.has(word);
}
