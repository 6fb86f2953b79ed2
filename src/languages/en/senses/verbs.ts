// English words that are most often a verb and that have six senses or more, by how many WordNet 3.0 has of them
// (docs/decisions/0023-fitted-confidence.md; license: LICENSE).

import type { SenseLists } from "./sense-lists.ts";

export const verbsOfManySenses: SenseLists = {
  six: `
abandon abuse accommodate accord acknowledge acquire add adhere admit adopt affect agitate agree aid alert animate
anticipate appear arise arouse arrange arrest articulate ascend ask assign assure bail belong betray blame blend
blister bloom blur boil boost bore bother breed browse bump bury buy buzz cackle calculate cancel capitalise
capitalize cause chafe chase chatter chuck circulate cite clasp cock collect commit communicate commute compensate
compose concern condemn condense conduct construct consume contain contend convey convulse cook coordinate crackle
crawl crease create creep crisscross crunch curl dampen dance dart deaden declare decrease defend deflate deform
delay delineate deny depart designate determine dial differentiate diffuse discount discover dismiss disperse
display divide dodge don douse drain drape dribble drown duck duplicate eat eliminate embrace endure erupt escort
establish estimate excite execute exhaust exhibit expand expect fade fancy fell fiddle flake flex flicker fling
flourish foliate fry fumble fuse fuss glare glaze glide goad gouge grab graduate grasp graze groom grumble guarantee
guess hail halt handle harbour harmonise harmonize harness heighten hide hint hiss honor hum hurry hush hustle
identify immobilise immobilize impress incline increase indent initiate inject inscribe insert inspire interpret
involve itch jab jar join judge juggle kiss knit lace lag lash launch leap learn lease let lick lighten loosen lower
lug mail malt manage manipulate manufacture maroon melt mention miter murmur need negociate neutralize nick nod
notch nurse occult occupy operate oppose organise organize orient outline overlook override overrun overturn paint
pat peck peep penetrate pepper percolate permit pierce piggyback ping plague plan pluck plunk ply poise poison
polish pour precipitate prepare pretend probe produce profess promise prompt propagate protest provide punch
puncture punt purl pyramid qualify quench quest quiver quote raid realise realize recapture recess reckon recognise
recoil recover rectify redeem refer refine reflect refuse regress reject relax remember rent repair repeat replay
resist resort resume reverberate riddle riffle rinse risk romp rotate rout rust sail sanction sandbag sashay scald
scatter scorch scramble scream scrub scuff seek seize send sharpen shave shed shrink shroud shy skid skip slam slant
slate sleep slump slur smother snag snarl snatch sneak snort soar soften sop souse spar sparkle specify spit splice
sprinkle sputter spy squat squelch squint stab stalk stampede steam steamroller stimulate stoop straddle straighten
strangle stray stud stumble subdue sublimate suck suffocate supply surcharge surge surprise surrender suspect
suspend sustain swagger sway swim swoop synchronise synchronize tackle tempt thrash tinker tithe torture trail
transform transplant transpose traverse trespass triple trot trump tuck twang twitch unbend unite uprise upstage
utter vamp vegetate veil venture vest violate void volunteer wait wallow warp warrant welcome wharf whisk win wink
witness wonder worry wrap wrench write
`,
  nine: `
absorb abstract accept act aim allow answer apply approach associate assume attack ban bang bat be bear begin bend
bid bind bite bob boom bounce bow brace breathe bring brush buck build burst bust butt capture care challenge cheat
chop claim clap click climb clinch clog clutch collapse combine compound concentrate connect consider continue
convert correct count cradle crank crow crush cry curse dash decline deliver demand deposit design die dig digest
dispatch dissolve distribute drill drink dump ease echo encounter engage enter escape explode expose express extract
fail favor feed fight file fill finish flap flick flop flutter fold forge fracture freeze gain gather gauge glow
grant grind grip grow guide hatch heave help hitch hop hope hunt hurt introduce invite jam jerk jog kick knock know
label lapse lay lean lie like link lock lodge look lose love lurch maintain march mask measure meet mesh miss mix
mold monitor mount nail neglect nip note notice obscure observe offset paddle pall pay perch pinch pledge plume
plunge poke pose preserve prick print project prove puddle pump purge push put radiate rake rally ram rap reach read
recall receive recognize regard regenerate relieve remit remove render report represent reserve resolve retire
retreat retrograde reverse review ring rip roar ruffle sacrifice salute save say scallop scan scrape seal search
secure sell shake share shine sink sit skim slash slide sling slop smack smell soak sour spare spat spill spin
splash spoil sponge stain stake sting stir submit substitute suffer survey swallow sweep swell switch tack tag talk
tame tear tease tell test think thread thrust tilt toss trace tramp transfer translate transport travel tread treat
troll trust try tug tumble upgrade use visit vote wake want wanton watch waver wear whip whirl whistle wish withdraw
`,
  sixteen: `
advance base beat blast break burn call carry cast catch change charge check choke close come cover crack crash
cross cut deal develop dip direct do double drag draw dress drift drive drop extend fall feel find fit fix flash
flip float flush fly follow fret get give go hang have hit hold hook issue jump keep kill lead leave lift live make
mark match mean move offer open pack pass pick pitch play pop present press puff pull raise reduce register release
return ride rise roll run rush scratch see separate serve set settle shift shoot show sign slip smash snap split
spread squeeze stamp stand start stay stop stretch strike support swing take tap throw tie touch train trim turn
twist upset walk wash waste work yield
`,
};
