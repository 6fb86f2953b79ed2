// Peoples after whom no present-day country is named, and historical realms.

/** Lines as in `countries`: a people without a place has no place names. */
export const peoples: string = `
people-quechua | | Quechua, Quechuan | Quechua | | quechua, quichua
people-aymara | | Aymara, Aymaran | Aymara | | aimara, aymara, aimará
people-ashaninka | | Asháninka, Ashaninka | Asháninka | | asháninka, ashaninka
people-awajun | | Awajún, Awajun, Aguaruna | Awajún | | awajún, aguaruna
people-wampis | | Wampis, Huambisa | Wampis | | wampís, huambisa
people-shipibo | | Shipibo, Shipibo-Conibo | Shipibo | | shipibo, shipibo-conibo
people-matsigenka | | Matsigenka, Machiguenga | Machiguenga | | matsigenka, machiguenga
people-mapuche | | Mapuche, Araucanian | Mapuche | | mapuche, araucano
people-guarani | | Guarani, Guaraní | Guarani | | guaraní
people-wayuu | | Wayuu, Guajiro | Wayuu | | wayú, wayuu, guajiro
people-miskito | | Miskito | Miskito | | misquito, mískito
people-garifuna | | Garifuna | Garifuna | | garífuna
people-nahua | | Nahua | Nahua | | nahua
people-zapotec | | Zapotec | Zapotec | | zapoteca
people-mixtec | | Mixtec | Mixtec | | mixteco
people-tarahumara | | Tarahumara, Rarámuri | Tarahumara | | tarahumara, rarámuri
people-tzotzil | | Tzotzil | Tzotzil | | tzotzil
people-tzeltal | | Tzeltal | Tzeltal | | tzeltal
people-kiche | | K'iche', Quiché | Quiché | | quiché
people-yanomami | | Yanomami | Yanomami | | yanomami
people-tehuelche | | Tehuelche | Tehuelche | | tehuelche
people-diaguita | | Diaguita, Calchaquí | Diaguita | | diaguita, calchaquí
people-charrua | | Charrúa | Charrúa | | charrúa
people-muisca | | Muisca, Chibcha | Muisca | | muisca, chibcha
people-taino | | Taíno, Taino | Taíno | | taíno
people-moche | | Moche, Mochica | Mochica | | mochica, moche
people-chimu | | Chimú, Chimu | | | chimú
people-nazca | | Nazca, Nasca | | | nazca, nasca
people-wari | | Wari, Huari | | | huari, wari
people-chanka | | Chanka, Chanca | Chanka | | chanca
people-olmec | | Olmec | Olmec | | olmeca
people-toltec | | Toltec | Toltec | | tolteca
people-apache | | Apache | Apache | | apache
people-navajo | | Navajo | Navajo | | navajo
people-cherokee | | Cherokee | Cherokee | | cheroqui, cheroquí
people-sioux | | Sioux, Lakota | Sioux | | siux, lakota
people-inuit | | Inuit, Eskimo | Inuit | | inuit, esquimal
people-romani | | Romani, Roma, Romany, Gypsy | Gypsy, Gipsy | | gitano, romaní
people-afro-american | | African American, African-American, Afro-American | | | afroamericano, afroestadounidense
people-afro-peruvian | | Afro-Peruvian | | | afroperuano
people-sephardic | | Sephardic | Sephardi | | sefardí, sefardita
people-ashkenazi | | Ashkenazi, Ashkenazic | Ashkenazi | | asquenazí, askenazí
people-afro-descendant | | Afro-descendant, Afrodescendant | | | afrodescendiente
people-hispanic | | Hispanic, Latino, Latina, Chicano, Chicana | Hispanic | | hispano, latino, chicano
people-anglo-saxon | | Anglo-Saxon | Anglo-Saxon | | anglosajón
people-celtic | | Celtic | Celt | | celta, céltico
people-germanic | | Germanic, Teutonic | Teuton | | germánico, germano, teutónico, teutón
people-turkic | | Turkic | | | túrquico, turquésico
people-semitic | | Semitic | Semite | | semita, semítico
people-aryan | | Aryan, Indo-European | Aryan | | ario, indoeuropeo
people-bedouin | | Bedouin | Bedouin | | beduino
people-berber | | Berber, Amazigh | Berber | | bereber, beréber, amazig
people-tuareg | | Tuareg | Tuareg | | tuareg
people-moor | | Moorish | Moor | | moro, morisco
people-bantu | | Bantu | Bantu | | bantú
people-zulu | | Zulu | Zulu | | zulú
people-xhosa | | Xhosa | Xhosa | | xhosa
people-hutu | | Hutu | Hutu | | hutu
people-tutsi | | Tutsi | Tutsi | | tutsi
people-yoruba | | Yoruba | Yoruba | | yoruba
people-igbo | | Igbo | Igbo | | igbo
people-hausa | | Hausa | Hausa | | hausa
people-fulani | | Fulani, Fula | Fulani | | fulani, fula
people-masai | | Maasai, Masai | Maasai | | masái
people-oromo | | Oromo | Oromo | | oromo
people-amhara | | Amharic | Amhara | | amárico
people-afrikaner | | Afrikaner, Boer | Afrikaner | | afrikáner, bóer
people-pashtun | | Pashtun | Pashtun | | pastún
people-hazara | | Hazara | Hazara | | hazara
people-rohingya | | Rohingya | Rohingya | | rohinyá, rohingya
people-hmong | | Hmong | Hmong | | hmong
people-cossack | | Cossack | Cossack | | cosaco
people-tatar | | Tatar, Tartar | Tatar | | tártaro
people-viking | | Viking, Norse | Viking, Norseman | | vikingo
people-maori | | Maori, Māori | Maori | | maorí
people-aborigine | | Aboriginal | Aborigine | | aborigen
people-creole | | Creole | Creole | | criollo
inca-empire | Inca Empire, Tawantinsuyu, Tahuantinsuyo | Inca, Incan, Incaic | Inca | Imperio incaico, Imperio inca, Tahuantinsuyo, Tawantinsuyo | inca, incaico
aztec-empire | Aztec Empire | Aztec, Mexica | Aztec | Imperio azteca | azteca, mexica
maya-civilisation | | Maya, Mayan | Maya | | maya
roman-empire | Roman Empire | Roman | | Imperio romano | romano
holy-roman-empire | Holy Roman Empire | | | Sacro Imperio Romano Germánico, Sacro Imperio |
byzantine-empire | Byzantine Empire | Byzantine | | Imperio bizantino | bizantino
ottoman-empire | Ottoman Empire | Ottoman | | Imperio otomano | otomano, osmanlí
austria-hungary | Austria-Hungary, Austro-Hungarian Empire | Austro-Hungarian | | Austria-Hungría, Imperio austrohúngaro | austrohúngaro
spanish-empire | Spanish Empire | | | Imperio español |
british-empire | British Empire | | | Imperio británico |
tsarist-russia | Tsarist Russia | Tsarist | | Rusia zarista | zarista
nazi-germany | Nazi Germany, Third Reich | | | Alemania nazi, Tercer Reich |
west-germany | West Germany | West German | | Alemania Occidental | germanooccidental
babylon | Babylon, Babylonia | Babylonian | | Babilonia | babilonio, babilónico
assyria | Assyria | Assyrian | | Asiria | asirio
sumer | Sumer | Sumerian | | Sumeria | sumerio
phoenicia | Phoenicia | Phoenician | | Fenicia | fenicio
etruria | Etruria | Etruscan | | Etruria | etrusco
gaul | Gaul | Gallic, Gaulish | Gaul | Galia | galo, gálico
hispania | Hispania | | | Hispania | hispano
ancient-macedon | Macedon | Macedonian | | Macedonia antigua | macedónico, macedonio
al-andalus | Al-Andalus | Andalusi | | Al-Ándalus, al-Ándalus | andalusí
gran-colombia | Gran Colombia | | | Gran Colombia | grancolombiano
new-spain | New Spain | | | Nueva España | novohispano
new-granada | New Granada | | | Nueva Granada | neogranadino
upper-peru | Upper Peru | | | Alto Perú | altoperuano
indochina-french | French Indochina | | | Indochina Francesa |
`;
