// Outlets of the Americas by host. Names are what the outlets' own sites call them; common knowledge.

/** One line each: name | hosts. */
export const americanHosts = `
The New York Times | nytimes.com
The Washington Post | washingtonpost.com
The Wall Street Journal | wsj.com
USA Today | usatoday.com
Los Angeles Times | latimes.com
Chicago Tribune | chicagotribune.com
Chicago Sun-Times | suntimes.com
The Boston Globe | bostonglobe.com
Boston Herald | bostonherald.com
Boston.com | boston.com
New York Post | nypost.com
New York Daily News | nydailynews.com
Newsday | newsday.com
The Philadelphia Inquirer | inquirer.com philly.com
The Dallas Morning News | dallasnews.com
Houston Chronicle | houstonchronicle.com
Chron | chron.com
San Francisco Chronicle | sfchronicle.com
SFGATE | sfgate.com
The Mercury News | mercurynews.com
East Bay Times | eastbaytimes.com
Orange County Register | ocregister.com
The San Diego Union-Tribune | sandiegouniontribune.com
The Sacramento Bee | sacbee.com
The Seattle Times | seattletimes.com
The Oregonian | oregonlive.com
The Denver Post | denverpost.com
The Salt Lake Tribune | sltrib.com
Deseret News | deseret.com deseretnews.com
The Arizona Republic | azcentral.com
Las Vegas Review-Journal | reviewjournal.com
Star Tribune | startribune.com
Pioneer Press | twincities.com
Milwaukee Journal Sentinel | jsonline.com
Detroit Free Press | freep.com
The Detroit News | detroitnews.com
MLive | mlive.com
Cleveland.com | cleveland.com
The Columbus Dispatch | dispatch.com
The Cincinnati Enquirer | cincinnati.com
IndyStar | indystar.com
St. Louis Post-Dispatch | stltoday.com
The Kansas City Star | kansascity.com
The Des Moines Register | desmoinesregister.com
Omaha World-Herald | omaha.com
The Oklahoman | oklahoman.com
Tulsa World | tulsaworld.com
The Atlanta Journal-Constitution | ajc.com
Miami Herald | miamiherald.com
Tampa Bay Times | tampabay.com
Orlando Sentinel | orlandosentinel.com
Sun Sentinel | sun-sentinel.com
The Charlotte Observer | charlotteobserver.com
The News & Observer | newsobserver.com
The Post and Courier | postandcourier.com
The Virginian-Pilot | pilotonline.com
Richmond Times-Dispatch | richmond.com
The Baltimore Sun | baltimoresun.com
Pittsburgh Post-Gazette | post-gazette.com
Pittsburgh Tribune-Review | triblive.com
The Buffalo News | buffalonews.com
Hartford Courant | courant.com
The Star-Ledger | nj.com
The Tennessean | tennessean.com
The Courier-Journal | courier-journal.com
The Times-Picayune | nola.com
Austin American-Statesman | statesman.com
San Antonio Express-News | expressnews.com
The Texas Tribune | texastribune.org
Honolulu Star-Advertiser | staradvertiser.com
Anchorage Daily News | adn.com
The Christian Science Monitor | csmonitor.com
The Hill | thehill.com
Politico | politico.com politico.eu
Roll Call | rollcall.com
Axios | axios.com
The Atlantic | theatlantic.com
The New Yorker | newyorker.com
Time | time.com
Newsweek | newsweek.com
Fortune | fortune.com
Forbes | forbes.com
Business Insider | businessinsider.com insider.com
The Daily Beast | thedailybeast.com
The Intercept | theintercept.com
ProPublica | propublica.org
Slate | slate.com
Salon | salon.com
Vox | vox.com
The Verge | theverge.com
Wired | wired.com
Ars Technica | arstechnica.com
TechCrunch | techcrunch.com
BuzzFeed News | buzzfeednews.com
HuffPost | huffpost.com huffingtonpost.com huffingtonpost.co.uk
Vice | vice.com
Mother Jones | motherjones.com
The Nation | thenation.com
National Review | nationalreview.com
Washington Examiner | washingtonexaminer.com
The Washington Times | washingtontimes.com
Breitbart | breitbart.com
The Daily Caller | dailycaller.com
Newsmax | newsmax.com
The Epoch Times | theepochtimes.com
Rolling Stone | rollingstone.com
Variety | variety.com
The Hollywood Reporter | hollywoodreporter.com
Deadline | deadline.com
ESPN | espn.com espn.go.com
CNN | cnn.com cnnespanol.cnn.com
Fox News | foxnews.com
Fox Business | foxbusiness.com
NBC News | nbcnews.com
MSNBC | msnbc.com
CNBC | cnbc.com
CBS News | cbsnews.com
ABC News | abcnews.go.com abcnews.com
NPR | npr.org
PBS NewsHour | pbs.org
C-SPAN | c-span.org
Univision | univision.com univisionnoticias.com
Telemundo | telemundo.com
Voice of America | voanews.com voaafrique.com voanoticias.com
Radio Free Europe/Radio Liberty | rferl.org svoboda.org
Radio Free Asia | rfa.org
Stars and Stripes | stripes.com
Military Times | militarytimes.com
Defense News | defensenews.com
Al-Monitor | al-monitor.com
Yahoo News | yahoo.com news.yahoo.com
Yahoo Finance | finance.yahoo.com
MSN | msn.com
AOL | aol.com
Barron's | barrons.com
Seeking Alpha | seekingalpha.com
Benzinga | benzinga.com
STAT | statnews.com
Inside Higher Ed | insidehighered.com
The Globe and Mail | theglobeandmail.com
National Post | nationalpost.com
Toronto Star | thestar.com
Toronto Sun | torontosun.com
Ottawa Citizen | ottawacitizen.com
Montreal Gazette | montrealgazette.com
Vancouver Sun | vancouversun.com
Calgary Herald | calgaryherald.com
Edmonton Journal | edmontonjournal.com
Winnipeg Free Press | winnipegfreepress.com
CBC | cbc.ca
Radio-Canada | radio-canada.ca ici.radio-canada.ca
CTV News | ctvnews.ca
Global News | globalnews.ca
La Presse | lapresse.ca
Le Devoir | ledevoir.com
Le Journal de Montréal | journaldemontreal.com
El Universal | eluniversal.com.mx
Reforma | reforma.com
La Jornada | jornada.com.mx
Milenio | milenio.com
Excélsior | excelsior.com.mx
El Financiero | elfinanciero.com.mx
Animal Político | animalpolitico.com
Prensa Libre | prensalibre.com
La Prensa Gráfica | laprensagrafica.com
La Prensa | laprensani.com prensa.com
El Faro | elfaro.net
La Nación | lanacion.com.ar nacion.com
Clarín | clarin.com
Infobae | infobae.com
Página/12 | pagina12.com.ar
Perfil | perfil.com
Ámbito | ambito.com
El Mercurio | emol.com elmercurio.com
La Tercera | latercera.com
BioBioChile | biobiochile.cl
El Tiempo | eltiempo.com
El Espectador | elespectador.com
Semana | semana.com
El Colombiano | elcolombiano.com
Caracol Radio | caracol.com.co
El Comercio | elcomercio.pe elcomercio.com
La República | larepublica.pe
El Universo | eluniverso.com
El Deber | eldeber.com.bo
El Nacional | elnacional.com
El Universal (Venezuela) | eluniversal.com
teleSUR | telesurtv.net telesurenglish.net
Granma | granma.cu
14ymedio | 14ymedio.com
El Nuevo Día | elnuevodia.com
Listín Diario | listindiario.com
Jamaica Gleaner | jamaica-gleaner.com
Jamaica Observer | jamaicaobserver.com
El País Uruguay | elpais.com.uy
la diaria | ladiaria.com.uy
ABC Color | abc.com.py
Última Hora | ultimahora.com
Folha de S.Paulo | folha.uol.com.br
O Estado de S. Paulo | estadao.com.br
O Globo | oglobo.globo.com
G1 | g1.globo.com
UOL | uol.com.br noticias.uol.com.br
Terra | terra.com.br
R7 | r7.com noticias.r7.com
Veja | veja.abril.com.br
Gazeta do Povo | gazetadopovo.com.br
Correio Braziliense | correiobraziliense.com.br
Metrópoles | metropoles.com
CartaCapital | cartacapital.com.br
Valor Econômico | valor.globo.com
`
