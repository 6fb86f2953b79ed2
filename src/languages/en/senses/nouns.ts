// English words that are most often a noun and that have six senses or more, by how many WordNet 3.0 has of them
// (docs/decisions/0023-fitted-confidence.md; license: LICENSE).

import type { SenseLists } from "./sense-lists.ts";

export const nounsOfManySenses: SenseLists = {
  six: `
absorption abstraction accent acceptance access accession accommodation accretion activity addition administration
affinity afghan age agent agreement alarm allowance alto amount analysis angle animation anteater appearance
application appointment arch area argument arm arrangement array assault assay assembly assignment assimilation
association assumption atmosphere attachment attention authority axis baby backfire ballast barrel battery bead
beard bearing beaver beetle beginning belly bent berth binding bird birth bitch blanket blockade blood bluff bluster
bone booster bosom boss bracket brain brake branch brass breast breeding bristle broadside bronze brood buff bug
bulb bum bundle bunker bunt burden burning burr bus cable cage campaign can cannon canon cant canvas caper captain
cardinal cell cement chair chamber champion charcoal charm chart cheer chestnut chill chink chorus cinch cipher
circuit circulation circus citation clash classic claw climax closeness closing closure clump coach coat cod colony
comb combination comment community compass complement complexion con concentration condensation congee conjugate
conjugation conjunction connexion consideration constituent construction contrast contrivance convertible copper
copy cord cork corona correction corruption costume counterbalance craft cramp crane cream creation crest crib
crossing crowd crumb crystal cube culture curb cutter cypher damage darkness daub davis dawn death debate decay deck
declaration deduction degree delicacy delivery deluge derivation descent desire detail devil diamond diet dimension
dirham discipline discourse dish displacement dissent distance distemper distortion distress disturbance ditch dive
doctor document dog dogfight dope dose dot draught drawing dream dressing drone dummy dun dust eagle east education
effect elbow element elevation energy engagement entry envelope error eruption establishment evidence evil example
execution exit experience explosion extinction eye failure family fan fare fatigue fault fear feast feather feature
feeder feeling fellow fence ferment fillet filling film finger finisher fish fleece fleet floater flock fluff fluid
foil fool formation formula foundation founder fringe frost fusion future gall gallery gap gas gate gb generation
george georgian ghost giant gig gin ginger gloss gold goldbrick goose gore gown grate grave gregory growth gun
gustavus gutter habit hair hale half halter hamilton handicap harbor harris harvest hawk hazard header heap hearing
hedge herd hero hill hip hive homer honour horse howl hull humor humour impact import imprint impulse inclination
incompetent index individual induction infection influence inspiration interchange interior intersection
introduction inventory investment involution iron irradiation irritation item jacket jade jaw joke jones judgement
judgment jumble jumper junior junket kid kingdom kink kite labour lamb lance landscape language lather latin law
lawrence layer leaf letter lewis liberal ligature lightness lightweight limb lime list litter loft log looseness
loss lump lyric machine magazine male mandarin mandate maneuver manifold manoeuvre map margin marshal matrix matter
meeting mess meter mi mile milk miller minister mint minute mire mitchell mode mole moment moore morgan mosaic
mother motion motley mound mouse mouthpiece muscle mush mushroom muzzle nap neck needle network night node noise
northeast northwest nucleus nut object objective occasion office official oil olive opinion opposition orange orbit
organ organisation organization orientation origin output outrage overcast pain palatine pan parcel park partition
party passion past paste patent patronage peak pen penetration people period perpendicular peso pet phase phrase
picket pilot pip plot pod porter portion possession posture pouch precipitation premier premium preparation presence
presentation president pride principle prize product production profile progress promenade proportion proposition
prospect protection pulp pulse punk purse quality racket radiation raft rage ramp rate reaction reader reading
realisation realization receiver recognition reef reflection reflexion regulation rein relation relaxation relay
rendering repellent replacement replication representative reprieve reservation respite response restoration
restraint result reversal reversion reward rib richness rim riot roach robinson rocker rocket rod roller roughness
row rubber rubric rupee russell sable safety scent scheme scollop scoop scotch scourge scrap scruple season sector
sequence series setting settlement sex shag shame sharpness shear shelter shilling ship shipwreck shit shop
shortness shoulder siamese signal silence sin sitting sketch skirt slit slot smear snapper snare snow snowball snuff
sole solo song sorrel sort south southeast southwest span spark speech sphere stack staff staple starter statement
station stomach stool storage store storm story strap straw streak stress stripe structure struggle stump submarine
submission subordinate substance sucker suffering suggestion sum sun supplement suspension swag syndicate table
tally tan tang tangle tank tape taper target teaser teasing tenor tense tension term theme thrill thumb thunder tick
ticket tide tin tincture toast toggle tool topper torpedo toy traffic trammel transit transition translation
transportation transposition trash treasure treasury tree trial trick trifle triumph troop trough truss turner
turning turnout type uniform unit utility variance variant variety vault vein vent version vet victoria volley
volume walker ward weather web weber whiff whitewash whiting wildcat will williams window withdrawer wolf wood wound
wright wrinkle youth zip zone
`,
  nine: `
account ace action air appeal background bag ball band bark bass bay beam bed bell belt bench bill bit blade blaze
board body bond book boot border bottom bowl box brand bridge bubble buffer bull bunk bush business button caller
camp canvass cap capacity capital capsule card carrier cat centre chain chance channel character charles chip circle
class clip cloud club coil collar color colour column comfort command commission company composition conclusion
concord condition conflict connection contact content contract conversion core corn corner counter couple course
court crab credit crop cup curve cutting cycle date day defence defense depression development dinar direction
division dock draft drum earth edge edward excuse exercise exposure expression extension factor father favour fin
flag flare flight flood floor flow flux focus foot ford fork fox front function fund gag game glass grace grade
grain grass grey guard gum hall hammer heart heat heel hole hollow hood horn host house ice image impression
instrument interest inversion jack jackson james jet joint king knot labor lap leak lee leg life limit living load
loop lot man mantle market mass master mat mate material medium middle mill mind moon mould mouth movement muller
name nest net north nose opening operation overhead pace pad page pair panel paper passage passing patch pattern peg
pickup picture pig pile pin pipe pit plane plant plaster plug pocket pole poll pool port pot power practice pressure
price process program programme projection proof queen question race rag rail rank rat ray rear reason record reel
reference reform relief repose representation resistance resolution respect ridge rig rock romance root ruin runner
running sack saddle salt scene school screen screw section security seed sense separation shade shadow shaft shank
shape sheet shower side sight size skin sleeper slice slick slug smith smoke smut snake softness source space speed
spell spiral spirit sport spray spring spur stage stall standard star state stem strand stream strength stub stuff
style subject suit surface system tail taste temper terminal thing time tip title toe tone tongue torment trade trap
trench trip trouble tube twin undercut union value variation view voice wall water wave way wedge weight west wheel
wilson wind wing wire withdrawal word world yard yoke zero
`,
  sixteen: `
address balance bank bar block blow bolt case center control crown discharge end exchange face field figure fire
force form frame ground hack hand head home job key land level light line model number order part piece place plate
point position post pound quarter rack range rest right round rule scale score seat service shell shock shot sound
spike spot square step stick stock stone strain string strip stroke study top track
`,
};
