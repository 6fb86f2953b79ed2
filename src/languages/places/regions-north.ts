// First-level regions of Mexico, the United States and Canada, and departments of Central America.

/** Lines as in `southAmericanRegions`. */
export const northAmericanRegions: string = `
@ MX
Aguascalientes | | | Aguascalientes | aguascalentense, hidrocálido
Baja California | Baja Californian | | Baja California | bajacaliforniano
Baja California Sur | | | Baja California Sur | sudcaliforniano
Campeche | | | Campeche | campechano
Chiapas | Chiapanecan | | Chiapas | chiapaneco
Chihuahua | Chihuahuan | | Chihuahua | chihuahuense
Coahuila | | | Coahuila | coahuilense
Colima | | | Colima | colimense, colimeño
Durango | | | Durango | duranguense, durangueño
Guanajuato | | | Guanajuato | guanajuatense
Guerrero | | | Guerrero | guerrerense
Hidalgo | | | Hidalgo | hidalguense
Jalisco | | | Jalisco | jalisciense, tapatío
State of Mexico, Mexico State | | | Estado de México, Edomex | mexiquense
Michoacán | | | Michoacán | michoacano
Morelos | | | Morelos | morelense
Nayarit | | | Nayarit | nayarita
Nuevo León | | | Nuevo León | neoleonés, neolonés
Oaxaca | Oaxacan | | Oaxaca | oaxaqueño
Puebla | Pueblan | | Puebla | poblano
Querétaro | | | Querétaro | queretano
Quintana Roo | | | Quintana Roo | quintanarroense
San Luis Potosí | | | San Luis Potosí | potosino
Sinaloa | Sinaloan | | Sinaloa | sinaloense
Sonora | Sonoran | | Sonora | sonorense
Tabasco | Tabascan | | Tabasco | tabasqueño
Tamaulipas | | | Tamaulipas | tamaulipeco
Tlaxcala | Tlaxcalan | | Tlaxcala | tlaxcalteca
Veracruz | | | Veracruz | veracruzano, jarocho
Yucatán | Yucatecan, Yucatec | | Yucatán | yucateco
Zacatecas | | | Zacatecas | zacatecano
@ US
Alabama | Alabamian, Alabaman | | Alabama | alabameño
Alaska | Alaskan | | Alaska | alasqueño, alaskeño
Arizona | Arizonan | | Arizona | arizonense
Arkansas | Arkansan | | Arkansas | arkansino
California | Californian | | California | californiano
Colorado | Coloradan, Coloradoan | | Colorado | coloradense
Connecticut | | | Connecticut |
Delaware | Delawarean | | Delaware |
Florida | Floridian | | Florida | floridano
Georgia | Georgian | | Georgia | georgiano
Hawaii, Hawai'i | Hawaiian | | Hawái, Hawai | hawaiano
Idaho | Idahoan | | Idaho |
Illinois | Illinoisan | | Illinois |
Indiana | Indianan | Hoosier | Indiana |
Iowa | Iowan | | Iowa |
Kansas | Kansan | | Kansas | kansano
Kentucky | Kentuckian | | Kentucky |
Louisiana | Louisianan, Louisianian | | Luisiana | luisiano
Maine | | Mainer | Maine |
Maryland | | Marylander | Maryland |
Massachusetts | | | Massachusetts |
Michigan | Michigander | | Míchigan | michiguense
Minnesota | Minnesotan | | Minnesota |
Mississippi | Mississippian | | Misisipi, Mississippi | misisipiano
Missouri | Missourian | | Misuri, Missouri | misuriano
Montana | Montanan | | Montana |
Nebraska | Nebraskan | | Nebraska |
Nevada | Nevadan | | Nevada | nevadense
New Hampshire | | | Nuevo Hampshire, New Hampshire |
New Jersey | | New Jerseyan | Nueva Jersey | neojerseíta
New Mexico | New Mexican | | Nuevo México | neomexicano, nuevomexicano
New York State | | | Estado de Nueva York | neoyorquino
North Carolina | North Carolinian | | Carolina del Norte | norcarolino
North Dakota | North Dakotan | | Dakota del Norte |
Ohio | Ohioan | | Ohio | ohioano
Oklahoma | Oklahoman | | Oklahoma |
Oregon | Oregonian | | Oregón | oregoniano
Pennsylvania | Pennsylvanian | | Pensilvania | pensilvano
Rhode Island | | Rhode Islander | Rhode Island |
South Carolina | South Carolinian | | Carolina del Sur | surcarolino
South Dakota | South Dakotan | | Dakota del Sur |
Tennessee | Tennessean | | Tennessee |
Texas | Texan, Tejano | | Texas, Tejas | texano, tejano
Utah | Utahn, Utahan | | Utah |
Vermont | | Vermonter | Vermont |
Virginia | Virginian | | Virginia | virginiano
Washington State | Washingtonian | | Estado de Washington | washingtoniano
West Virginia | West Virginian | | Virginia Occidental |
Wisconsin | | Wisconsinite | Wisconsin |
Wyoming | Wyomingite | | Wyoming |
District of Columbia | | | Distrito de Columbia |
New England | | New Englander | Nueva Inglaterra |
Midwest, American Midwest | Midwestern | Midwesterner | Medio Oeste |
American South, Deep South | Southern | Southerner | Sur profundo | sureño
@ CA
Alberta | Albertan | | Alberta | albertano
British Columbia | British Columbian | | Columbia Británica |
Manitoba | Manitoban | | Manitoba |
New Brunswick | | New Brunswicker | Nuevo Brunswick, Nueva Brunswick |
Newfoundland and Labrador, Newfoundland | | Newfoundlander | Terranova y Labrador, Terranova |
Nova Scotia | Nova Scotian | | Nueva Escocia |
Nunavut | | | Nunavut |
Ontario | Ontarian | | Ontario |
Prince Edward Island | | | Isla del Príncipe Eduardo |
Quebec, Québec | Quebec, Québécois, Quebecois | Quebecer, Quebecker | Quebec | quebequés
Saskatchewan | | | Saskatchewan |
Yukon | | Yukoner | Yukón |
Northwest Territories | | | Territorios del Noroeste |
@ GT
Alta Verapaz | | | Alta Verapaz | altaverapacense
Chimaltenango | | | Chimaltenango | chimalteco
Huehuetenango | | | Huehuetenango | huehueteco
Petén | | | Petén | petenero
Quetzaltenango | | | Quetzaltenango | quetzalteco, altense
Quiché | | | Quiché | quichelense, quiché
Sololá | | | Sololá | sololateco
Totonicapán | | | Totonicapán | totonicapense
@ HN
Atlántida | | | Atlántida | atlantidense
Choluteca | | | Choluteca | choluteco
Olancho | | | Olancho | olanchano
Yoro | | | Yoro | yoreño
@ SV
Chalatenango | | | Chalatenango | chalateco
Morazán | | | Morazán | morazanense
Sonsonate | | | Sonsonate | sonsonateco
Usulután | | | Usulután | usuluteco
@ NI
Chontales | | | Chontales | chontaleño
Matagalpa | | | Matagalpa | matagalpino
Masaya | | | Masaya | masaya, masayense
Jinotega | | | Jinotega | jinotegano
@ CR
Alajuela | | | Alajuela | alajuelense
Cartago | | | Cartago | cartaginés
Guanacaste | | | Guanacaste | guanacasteco
Heredia | | | Heredia | herediano
Limón | | | Limón | limonense
Puntarenas | | | Puntarenas | puntarenense
@ PA
Bocas del Toro | | | Bocas del Toro | bocatoreño
Chiriquí | | | Chiriquí | chiricano
Coclé | | | Coclé | coclesano
Colón | | | Colón | colonense
Darién | | | Darién | darienita
Veraguas | | | Veraguas | veragüense
`;
