// Capitals and well-known cities of Europe but Spain, by country.

/** Lines as in `southAmericanRegions`. */
export const europeanCities: string = `
@ AD
Andorra la Vella | | | Andorra la Vieja, Andorra la Vella |
@ AL
Tirana | | | Tirana | tiranés
@ AT
Vienna | Viennese | | Viena | vienés
Salzburg | | | Salzburgo | salzburgués
@ BA
Sarajevo | Sarajevan | | Sarajevo | sarajevita
Srebrenica | | | Srebrenica |
@ BE
Brussels | | | Bruselas | bruselense
Antwerp | | | Amberes | antuerpiense
Ghent | | | Gante | gantés
Bruges | | | Brujas | brujense
@ BG
Sofia | Sofian | | Sofía | sofiota
@ BY
Minsk | | | Minsk |
@ CH
Bern, Berne | Bernese | | Berna | bernés
Geneva | Genevan, Genevese | | Ginebra | ginebrino, ginebrés
Zurich, Zürich | | Zuricher | Zúrich | zuriqués
Basel, Basle | | | Basilea | basiliense
Lausanne | | | Lausana | lausanense
Davos | | | Davos |
@ CY
Nicosia | | | Nicosia | nicosiense
@ CZ
Prague | | Praguer | Praga | praguense
@ DE
Berlin | | Berliner | Berlín | berlinés
Hamburg | | Hamburger | Hamburgo | hamburgués
Munich | | | Múnich | muniqués
Cologne | | | Colonia | colonés
Frankfurt | | Frankfurter | Fráncfort, Frankfurt | francfortés
Bonn | | | Bonn | bonnense
Dresden | | Dresdner | Dresde | dresdense
Leipzig | | | Leipzig |
Nuremberg | | | Núremberg | nurembergués
Stuttgart | | | Stuttgart | stuttgartés
Bremen | | | Bremen | bremense
Aachen | | | Aquisgrán | aquisgranense
@ DK
Copenhagen | | Copenhagener | Copenhague | copenhaguense
@ EE
Tallinn | | | Tallin | tallinés
@ FI
Helsinki | | | Helsinki | helsinguino
@ FR
Paris | Parisian, Parisienne | | París | parisino, parisiense, parisién
Marseille, Marseilles | | | Marsella | marsellés
Lyon, Lyons | Lyonnais | | Lyon | lionés
Bordeaux | Bordelais | | Burdeos | bordelés
Toulouse | | | Toulouse, Tolosa | tolosano
Nice | Niçois | | Niza | nizardo
Strasbourg | | | Estrasburgo | estrasburgués
Avignon | | | Aviñón | aviñonés
Versailles | | | Versalles | versallesco
Cannes | | | Cannes |
Calais | | | Calais |
@ GB
London | | Londoner | Londres | londinense
Edinburgh | | | Edimburgo | edimburgués
Glasgow | Glaswegian | | Glasgow |
Belfast | | | Belfast |
Cardiff | | | Cardiff |
Manchester | Mancunian | | Mánchester, Manchester | mancuniano
Liverpool | Liverpudlian | Scouser | Liverpool |
Oxford | Oxonian | | Oxford | oxoniense
Cambridge | Cantabrigian | | Cambridge | cantabrigense
Birmingham | | Brummie | Birmingham |
@ GR
Athens | Athenian | | Atenas | ateniense
Thessaloniki, Salonica | Thessalonian | | Salónica, Tesalónica | tesalonicense, salonicense
Sparta | Spartan | | Esparta | espartano
Troy | Trojan | | Troya | troyano
Corinth | Corinthian | | Corinto | corintio
@ HR
Zagreb | | | Zagreb | zagrebiense
@ HU
Budapest | | | Budapest | budapestino
@ IE
Dublin | | Dubliner | Dublín | dublinés
Cork | | | Cork |
@ IS
Reykjavik, Reykjavík | | | Reikiavik |
@ IT
Rome | Roman | | Roma | romano
Milan | Milanese | | Milán | milanés
Naples | Neapolitan | | Nápoles | napolitano
Turin | Turinese | | Turín | turinés
Venice | Venetian | | Venecia | veneciano
Florence | Florentine | | Florencia | florentino
Genoa | Genoese, Genovese | | Génova | genovés
Bologna | Bolognese | | Bolonia | boloñés
Palermo | Palermitan | | Palermo | palermitano
Pisa | Pisan | | Pisa | pisano
Siena | Sienese | | Siena | sienés
Verona | Veronese | | Verona | veronés
Padua | Paduan | | Padua | paduano
Trieste | Triestine | | Trieste | triestino
Bari | | | Bari |
Mantua | Mantuan | | Mantua | mantuano
@ LI
Vaduz | | | Vaduz |
@ LT
Vilnius | | | Vilna, Vilnius |
@ LU
Luxembourg City | | | Ciudad de Luxemburgo |
@ LV
Riga | | | Riga | rigense
@ MC
Monte Carlo | | | Montecarlo |
@ MD
Chișinău, Chisinau, Kishinev | | | Chisináu |
@ ME
Podgorica | | | Podgorica |
@ MK
Skopje | | | Skopie, Skopje |
@ MT
Valletta | | | La Valeta |
@ NL
Amsterdam | | Amsterdammer | Ámsterdam | amsterdamés
The Hague | | | La Haya | hayense
Rotterdam | | Rotterdammer | Róterdam | roterodamense
Maastricht | | | Maastricht |
@ NO
Oslo | | | Oslo | osloense
@ PL
Warsaw | Varsovian | | Varsovia | varsoviano
Kraków, Krakow, Cracow | Cracovian | | Cracovia | cracoviano
Gdańsk, Gdansk, Danzig | | | Gdansk, Dánzig |
@ PT
Lisbon | Lisboner | Lisboeta | Lisboa | lisboeta, lisbonense, lisboés
Porto, Oporto | | | Oporto | portuense
Coimbra | | | Coimbra | conimbricense, coimbrés
@ RO
Bucharest | | | Bucarest | bucarestino
@ RS
Belgrade | | Belgrader | Belgrado | belgradense
@ XK
Pristina | | | Pristina |
@ RU
Moscow | Muscovite | | Moscú | moscovita
Saint Petersburg, Leningrad, Petrograd | | Petersburger | San Petersburgo, Leningrado, Petrogrado | sanpetersburgués, petersburgués
Grozny | | | Grozni |
Vladivostok | | | Vladivostok |
@ SE
Stockholm | | Stockholmer | Estocolmo | holmiense
Gothenburg, Göteborg | | | Gotemburgo | gotemburgués
@ SI
Ljubljana | | | Liubliana | liublianés
@ SK
Bratislava | | | Bratislava | bratislavo
@ UA
Kyiv, Kiev | Kyivan, Kievan | | Kiev, Kyiv | kievita
Kharkiv, Kharkov | | | Járkov |
Odesa, Odessa | Odesan, Odessan | | Odesa | odesita
Lviv, Lvov | | | Leópolis |
Mariupol | | | Mariúpol |
Donetsk | | | Donetsk |
Chernobyl, Chornobyl | | | Chernóbil |
`;
