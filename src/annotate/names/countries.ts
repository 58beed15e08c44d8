// Countries with their capitals, peoples and short forms. Our own list, by common knowledge; it need not be complete:
// a name that is not here is still a name, only its kind has to be told from its surroundings.

/** name | people and adjective, comma-separated | capital | other forms */
const lines = `
Afghanistan|Afghan,Afghans|Kabul|
Albania|Albanian,Albanians|Tirana|
Algeria|Algerian,Algerians|Algiers|
Angola|Angolan,Angolans|Luanda|
Argentina|Argentine,Argentines,Argentinian|Buenos Aires|
Armenia|Armenian,Armenians|Yerevan|
Australia|Australian,Australians|Canberra|
Austria|Austrian,Austrians|Vienna|
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri|Baku|
Bahrain|Bahraini,Bahrainis|Manama|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Belarus|Belarusian,Belarusians|Minsk|
Belgium|Belgian,Belgians|Brussels|
Bolivia|Bolivian,Bolivians|La Paz|
Bosnia|Bosnian,Bosnians|Sarajevo|Bosnia and Herzegovina
Botswana||Gaborone|
Brazil|Brazilian,Brazilians|Brasilia|
Britain|British,Britons,Briton|London|United Kingdom,UK,U.K.,Great Britain
Bulgaria|Bulgarian,Bulgarians|Sofia|
Burkina Faso||Ouagadougou|
Burundi|Burundian|Gitega|
Cambodia|Cambodian,Cambodians|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian,Canadians|Ottawa|
Chad|Chadian|N'Djamena|
Chile|Chilean,Chileans|Santiago|
China|Chinese|Beijing|People's Republic of China,PRC
Colombia|Colombian,Colombians|Bogota|
Congo|Congolese|Kinshasa|Democratic Republic of Congo,DRC
Costa Rica|Costa Rican|San Jose|
Croatia|Croatian,Croatians|Zagreb|
Cuba|Cuban,Cubans|Havana|
Cyprus|Cypriot,Cypriots|Nicosia|
Czech Republic|Czech,Czechs|Prague|Czechia
Denmark|Danish,Danes,Dane|Copenhagen|
Dominican Republic|Dominican|Santo Domingo|
Ecuador|Ecuadorean,Ecuadorian|Quito|
Egypt|Egyptian,Egyptians|Cairo|
El Salvador|Salvadoran,Salvadorans|San Salvador|
England|English|London|
Eritrea|Eritrean|Asmara|
Estonia|Estonian,Estonians|Tallinn|
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Fiji|Fijian|Suva|
Finland|Finnish,Finns|Helsinki|
France|French|Paris|
Gabon||Libreville|
Gambia||Banjul|
Georgia|Georgian,Georgians|Tbilisi|
Germany|German,Germans|Berlin|West Germany,East Germany
Ghana|Ghanaian|Accra|
Greece|Greek,Greeks|Athens|
Guatemala|Guatemalan,Guatemalans|Guatemala City|
Guinea||Conakry|
Haiti|Haitian,Haitians|Port-au-Prince|
Honduras|Honduran,Hondurans|Tegucigalpa|
Hungary|Hungarian,Hungarians|Budapest|
Iceland|Icelandic,Icelanders|Reykjavik|
India|Indian,Indians|New Delhi|
Indonesia|Indonesian,Indonesians|Jakarta|
Iran|Iranian,Iranians|Tehran|Islamic Republic
Iraq|Iraqi,Iraqis|Baghdad|
Ireland|Irish|Dublin|
Israel|Israeli,Israelis|Jerusalem|
Italy|Italian,Italians|Rome|
Ivory Coast|Ivorian|Abidjan|Côte d'Ivoire
Jamaica|Jamaican,Jamaicans|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian,Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhs|Astana|
Kenya|Kenyan,Kenyans|Nairobi|
Kosovo|Kosovar|Pristina|
Kuwait|Kuwaiti,Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian|Vientiane|
Latvia|Latvian,Latvians|Riga|
Lebanon|Lebanese|Beirut|
Liberia|Liberian|Monrovia|
Libya|Libyan,Libyans|Tripoli|
Lithuania|Lithuanian,Lithuanians|Vilnius|
Luxembourg||Luxembourg City|
Madagascar|Malagasy|Antananarivo|
Malawi||Lilongwe|
Malaysia|Malaysian,Malaysians|Kuala Lumpur|
Maldives||Male|
Mali|Malian|Bamako|
Malta|Maltese|Valletta|
Mauritania||Nouakchott|
Mexico|Mexican,Mexicans|Mexico City|
Moldova|Moldovan|Chisinau|
Mongolia|Mongolian|Ulaanbaatar|
Montenegro||Podgorica|
Morocco|Moroccan,Moroccans|Rabat|
Mozambique||Maputo|
Myanmar|Burmese|Naypyidaw|Burma
Namibia||Windhoek|
Nepal|Nepali,Nepalese|Kathmandu|
Netherlands|Dutch|Amsterdam|Holland
New Zealand|New Zealander,New Zealanders|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger||Niamey|
Nigeria|Nigerian,Nigerians|Abuja|
North Korea|North Korean,North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea
Norway|Norwegian,Norwegians|Oslo|
Oman|Omani|Muscat|
Pakistan|Pakistani,Pakistanis|Islamabad|
Palestine|Palestinian,Palestinians|Ramallah|
Panama|Panamanian|Panama City|
Papua New Guinea||Port Moresby|
Paraguay||Asuncion|
Peru|Peruvian,Peruvians|Lima|
Philippines|Philippine,Filipino,Filipinos|Manila|
Poland|Polish,Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari,Qataris|Doha|
Romania|Romanian,Romanians|Bucharest|
Russia|Russian,Russians|Moscow|Soviet Union,USSR,Russian Federation
Rwanda|Rwandan,Rwandans|Kigali|
Saudi Arabia|Saudi,Saudis|Riyadh|
Scotland|Scottish,Scots|Edinburgh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serbs|Belgrade|Yugoslavia
Sierra Leone||Freetown|
Singapore|Singaporean||
Slovakia|Slovak,Slovaks|Bratislava|
Slovenia|Slovenian|Ljubljana|
Somalia|Somali,Somalis|Mogadishu|
South Africa|South African,South Africans|Pretoria|
South Korea|South Korean,South Koreans|Seoul|
South Sudan||Juba|
Spain|Spanish,Spaniards|Madrid|
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|
Sudan|Sudanese|Khartoum|
Sweden|Swedish,Swedes|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian,Syrians|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik|Dushanbe|
Tanzania|Tanzanian|Dodoma|
Thailand|Thai,Thais|Bangkok|
Tunisia|Tunisian,Tunisians|Tunis|
Turkey|Turkish,Turks|Ankara|Türkiye
Turkmenistan||Ashgabat|
Uganda|Ugandan,Ugandans|Kampala|
Ukraine|Ukrainian,Ukrainians|Kyiv|Kiev
United Arab Emirates|Emirati,Emiratis|Abu Dhabi|UAE,U.A.E.
United States|American,Americans|Washington|U.S.,US,USA,U.S.A.,America,United States of America
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek|Tashkent|
Venezuela|Venezuelan,Venezuelans|Caracas|
Vietnam|Vietnamese|Hanoi|
Wales|Welsh|Cardiff|
Yemen|Yemeni,Yemenis|Sanaa|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|`

const regions = `Africa|African,Africans
Asia|Asian,Asians
Europe|European,Europeans
Latin America|Latin American
North America|North American
South America|South American
Middle East|Middle Eastern
Far East|
Southeast Asia|Southeast Asian
Gulf|
West Bank|
Gaza|Gazan,Gazans
Gaza Strip|
Hong Kong|
Macau|
Tibet|Tibetan,Tibetans
Xinjiang|
Crimea|Crimean
Kashmir|
Korea|Korean,Koreans
Siberia|
Balkans|Balkan
Arctic|
Antarctica|
Pacific|
Atlantic|
Mediterranean|
Caribbean|
Persian Gulf|
Wall Street|
Silicon Valley|
Capitol Hill|
Northern Ireland|
West|Western
East Coast|
West Coast|
Midwest|Midwestern`

const places = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania
Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming
New_York_City Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas San_Francisco Seattle Denver
Boston Detroit Memphis Portland Las_Vegas Baltimore Milwaukee Atlanta Miami Oakland Minneapolis Cleveland Tampa Orlando
Pittsburgh Cincinnati St._Louis Des_Moines Anchorage Honolulu Brooklyn Manhattan Queens Bronx Harlem Staten_Island
Puerto_Rico San_Juan Guam Toronto Montreal Vancouver Quebec Ontario Alberta British_Columbia Manchester Liverpool
Birmingham Glasgow Belfast Leeds Frankfurt Munich Hamburg Cologne Bonn Geneva Zurich Basel Lausanne Davos Milan Naples
Venice Florence Turin Sicily Barcelona Catalonia Marseille Lyon Strasbourg The_Hague Rotterdam Antwerp Gothenburg
Istanbul Aleppo Mosul Basra Kandahar Karachi Lahore Mumbai Bombay Delhi Calcutta Kolkata Chennai Bangalore Shanghai
Guangzhou Shenzhen Wuhan Chengdu Tianjin Chongqing Nanjing Osaka Kyoto Hiroshima Nagasaki Okinawa Busan Sydney Melbourne
Brisbane Perth Auckland Johannesburg Cape_Town Durban Lagos Casablanca Alexandria Dubai Tel_Aviv Haifa Sao_Paulo
Rio_de_Janeiro Guantanamo_Bay Chernobyl Fukushima Donbas Mariupol Kharkiv Odesa Aleutians Pyeongchang Tijuana Flint
Ferguson Charlottesville Sandy_Hook Newtown Columbine Benghazi D.C. DC Washington,_D.C.`

interface Country {
  readonly name: string
  readonly peoples: readonly string[]
  readonly capital: string
  readonly forms: readonly string[]
}

const countries: readonly Country[] = [...lines.trim().split("\n"), ...regions.split("\n")].map(line => {
  const [name = "", peoples = "", capital = "", forms = ""] = line.split("|")
  return { name, peoples: listed(peoples), capital, forms: listed(forms) }
})

function listed(field: string): string[] {
  return field === "" ? [] : field.split(",")
}

/** A place's usual name by each of its forms: `U.S.` → `United States`. */
export const placeNames: ReadonlyMap<string, string> = new Map([
  ...places
    .split(/\s+/)
    .map(place => place.replaceAll("_", " "))
    .map(place => [place, place] as const),
  ...countries.flatMap(({ name, capital, forms }) => [
    [name, name] as const,
    ...(capital ? [[capital, capital] as const] : []),
    ...forms.map(form => [form, name] as const),
  ]),
])

/** The country or region that an adjective or a people's name belongs to: `Chinese` → `China`. */
export const peoples: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, peoples }) => peoples.map(people => [people, name] as const)),
)
