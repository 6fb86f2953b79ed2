// Capitals and well-known cities of Africa, Asia and Oceania, by country.

/** Lines as in `southAmericanRegions`. */
export const africanAndAsianCities: string = `
@ AE
Abu Dhabi | | | Abu Dabi, Abu Dhabi |
Dubai | Dubaian | | Dubái | dubaití
@ AF
Kabul | Kabuli | | Kabul | kabulí
Kandahar | | | Kandahar |
@ AM
Yerevan | | | Ereván |
@ AO
Luanda | | | Luanda | luandés
@ AU
Canberra | | | Canberra |
Sydney | | Sydneysider | Sídney, Sidney, Sydney |
Melbourne | Melburnian | | Melbourne |
@ AZ
Baku | | | Bakú |
@ BD
Dhaka, Dacca | | | Daca, Dacca |
@ BF
Ouagadougou | | | Uagadugú |
@ BH
Manama | | | Manama |
@ BI
Gitega | | | Gitega |
Bujumbura | | | Buyumbura |
@ BJ
Porto-Novo | | | Porto-Novo, Porto Novo |
@ BN
Bandar Seri Begawan | | | Bandar Seri Begawan |
@ BT
Thimphu | | | Timbu, Thimphu |
@ BW
Gaborone | | | Gaborone |
@ CD
Kinshasa | | | Kinsasa, Kinshasa |
Goma | | | Goma |
@ CF
Bangui | | | Bangui |
@ CG
Brazzaville | | | Brazzaville |
@ CI
Yamoussoukro | | | Yamusukro |
Abidjan | | | Abiyán |
@ CM
Yaoundé | | | Yaundé |
@ CN
Beijing, Peking | Pekingese, Pekinese | Beijinger | Pekín, Beijing | pekinés
Shanghai | Shanghainese | | Shanghái | shanghainés
Guangzhou | | | Cantón, Guangzhou | cantonés
Wuhan | | | Wuhan |
Nanjing, Nanking | | | Nankín | nankinés
Shenzhen | | | Shenzhen |
Lhasa | | | Lhasa |
@ CV
Praia | | | Praia |
@ DJ
Djibouti City | | | Ciudad de Yibuti |
@ DZ
Algiers | Algerine | | Argel | argelino
Oran | | | Orán | oranés
@ EG
Cairo | Cairene | | El Cairo | cairota
Alexandria | Alexandrian | | Alejandría | alejandrino
@ ER
Asmara | | | Asmara |
@ ET
Addis Ababa | | | Adís Abeba |
@ FJ
Suva | | | Suva |
@ FM
Palikir | | | Palikir |
@ GA
Libreville | | | Libreville |
@ GE
Tbilisi, Tiflis | | | Tiflis |
@ GH
Accra | | | Acra |
@ GM
Banjul | | | Banjul |
@ GN
Conakry | | | Conakri |
@ GQ
Malabo | | | Malabo | malabeño
Bata | | | Bata |
@ GW
Bissau | | | Bisáu |
@ ID
Jakarta, Djakarta | | | Yakarta | yakartés
Nusantara | | | Nusantara |
@ IL
Jerusalem | | Jerusalemite | Jerusalén | jerosolimitano, hierosolimitano
Tel Aviv | | | Tel Aviv | telavivense
Haifa | | | Haifa |
Nazareth | Nazarene | | Nazaret | nazareno
Bethlehem | | | Belén | betlemita
@ IN
New Delhi, Delhi | | Delhiite | Nueva Delhi, Delhi | delhiense
Mumbai, Bombay | | Mumbaikar | Bombay | bombayense
Kolkata, Calcutta | Calcuttan | | Calcuta | calcutense
Chennai, Madras | | | Chennai, Madrás |
Bangalore, Bengaluru | | | Bangalore |
@ IQ
Baghdad | Baghdadi | | Bagdad | bagdadí
Mosul | | | Mosul |
Basra | | | Basora |
@ IR
Tehran, Teheran | Tehrani | | Teherán | teheraní
Isfahan | | | Isfahán | isfahaní
@ JO
Amman | | | Amán |
@ JP
Tokyo | | Tokyoite | Tokio | tokiota
Kyoto | | | Kioto | kiotense
Hiroshima | | | Hiroshima |
Osaka | | | Osaka |
Nagasaki | | | Nagasaki |
Fukushima | | | Fukushima |
@ KE
Nairobi | | Nairobian | Nairobi | nairobiano
@ KG
Bishkek | | | Biskek |
@ KH
Phnom Penh | | | Nom Pen, Phnom Penh |
@ KI
South Tarawa | | | Tarawa Sur |
@ KM
Moroni | | | Moroni |
@ KP
Pyongyang | | | Pionyang, Pyongyang |
@ KR
Seoul | | Seoulite | Seúl | seulés
Busan, Pusan | | | Busan |
@ KW
Kuwait City | | | Ciudad de Kuwait |
@ KZ
Astana, Nur-Sultan | | | Astaná, Nursultán |
Almaty | | | Almaty, Almatý |
@ LA
Vientiane | | | Vientián |
@ LB
Beirut | Beiruti | | Beirut | beirutí
@ LK
Colombo | | | Colombo |
Sri Jayawardenepura Kotte | | | Sri Jayawardenapura Kotte |
@ LR
Monrovia | | | Monrovia |
@ LS
Maseru | | | Maseru |
@ LY
Tripoli | Tripolitan | | Trípoli | tripolitano
Benghazi | | | Bengasi |
@ MA
Rabat | | | Rabat | rabatí
Casablanca | | | Casablanca | casablanqués
Marrakesh, Marrakech | Marrakeshi | | Marrakech, Marraquech | marrakechí, marraquechí
Tangier, Tangiers | Tangerine | | Tánger | tangerino
Fez | | | Fez | fasí
@ MG
Antananarivo | | | Antananarivo |
@ MH
Majuro | | | Majuro |
@ ML
Bamako | | | Bamako |
Timbuktu | | | Tombuctú | tombuctuano
@ MM
Naypyidaw | | | Naipyidó |
Yangon, Rangoon | | | Rangún |
@ MN
Ulaanbaatar, Ulan Bator | | | Ulán Bator |
@ MR
Nouakchott | | | Nuakchot |
@ MU
Port Louis | | | Port Louis, Puerto Luis |
@ MV
Malé | | | Malé |
@ MW
Lilongwe | | | Lilongüe |
@ MY
Kuala Lumpur | | | Kuala Lumpur |
@ MZ
Maputo | | | Maputo | maputense
@ NA
Windhoek | | | Windhoek |
@ NE
Niamey | | | Niamey |
@ NG
Abuja | | | Abuya |
Lagos | Lagosian | | Lagos |
@ NP
Kathmandu, Katmandu | | | Katmandú |
@ NR
Yaren | | | Yaren |
@ NZ
Wellington | Wellingtonian | | Wellington |
Auckland | | Aucklander | Auckland |
@ OM
Muscat | | | Mascate |
@ PG
Port Moresby | | | Port Moresby, Puerto Moresby |
@ PH
Manila | | Manileño | Manila | manileño
@ PK
Islamabad | | | Islamabad |
Karachi | | | Karachi |
Lahore | | | Lahore |
@ PS
Ramallah | | | Ramala |
Hebron | | | Hebrón |
Jericho | | | Jericó |
@ PW
Ngerulmud | | | Ngerulmud |
@ QA
Doha | | | Doha |
@ RW
Kigali | | | Kigali |
@ SA
Riyadh | | | Riad |
Mecca | Meccan | | La Meca | mequí
Medina | | | Medina |
Jeddah, Jidda | | | Yeda |
@ SB
Honiara | | | Honiara |
@ SC
Victoria | | | Victoria |
@ SD
Khartoum | | | Jartum |
@ SL
Freetown | | | Freetown |
@ SN
Dakar | | | Dakar | dakariano
@ SO
Mogadishu | | | Mogadiscio |
@ SS
Juba | | | Yuba |
@ SY
Damascus | Damascene | | Damasco | damasceno
Aleppo | Aleppine | | Alepo | alepino
Homs | | | Homs |
@ SZ
Mbabane | | | Babane, Mbabane |
@ TD
N'Djamena | | | Yamena |
@ TG
Lomé | | | Lomé |
@ TH
Bangkok | | | Bangkok |
@ TJ
Dushanbe | | | Dusambé |
@ TL
Dili | | | Dili |
@ TM
Ashgabat | | | Asjabad |
@ TN
Tunis | Tunisine | | Túnez | tunecino
Carthage | Carthaginian | | Cartago | cartaginés, púnico
@ TO
Nuku'alofa | | | Nukualofa |
@ TR
Ankara | | | Ankara |
Istanbul, Constantinople | Istanbulite, Constantinopolitan | | Estambul, Constantinopla | estambulí, constantinopolitano
Byzantium | Byzantine | | Bizancio | bizantino
@ TV
Funafuti | | | Funafuti |
@ TW
Taipei | | | Taipéi |
@ TZ
Dodoma | | | Dodoma |
Dar es Salaam | | | Dar es-Salam, Dar es Salaam |
Zanzibar | Zanzibari | | Zanzíbar | zanzibarí
@ UG
Kampala | | | Kampala |
@ UZ
Tashkent | | | Taskent |
Samarkand | | | Samarcanda | samarcandés
@ VN
Hanoi | | | Hanói |
Ho Chi Minh City, Saigon | Saigonese | | Ciudad Ho Chi Minh, Saigón | saigonés
@ VU
Port Vila | | | Port Vila |
@ WS
Apia | | | Apia |
@ YE
Sanaa, Sana'a | | | Saná |
Aden | Adeni | | Adén | adení
@ ZA
Pretoria | Pretorian | | Pretoria |
Cape Town | Capetonian | | Ciudad del Cabo |
Johannesburg | | Johannesburger | Johannesburgo |
@ ZM
Lusaka | | | Lusaka |
@ ZW
Harare | | | Harare |
@ EH
El Aaiún, Laayoune | | | El Aaiún |
`;
