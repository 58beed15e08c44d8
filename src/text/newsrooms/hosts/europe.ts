// Outlets of Europe by host. Names are what the outlets' own sites call them; common knowledge.

/** One line each: name | hosts. */
export const europeanHosts = `
BBC | bbc.com bbc.co.uk
The Guardian | theguardian.com guardian.co.uk
The Times | thetimes.co.uk thetimes.com
The Telegraph | telegraph.co.uk
The Independent | independent.co.uk the-independent.com
Financial Times | ft.com
The Economist | economist.com
Daily Mail | dailymail.co.uk dailymail.com
Metro | metro.co.uk
The Sun | thesun.co.uk the-sun.com thesun.ie
Daily Mirror | mirror.co.uk
Daily Express | express.co.uk
Daily Star | dailystar.co.uk
Evening Standard | standard.co.uk
i | inews.co.uk
Sky News | news.sky.com
Sky Sports | skysports.com
ITV News | itv.com
Channel 4 News | channel4.com
GB News | gbnews.com
The Scotsman | scotsman.com
The Herald | heraldscotland.com
Daily Record | dailyrecord.co.uk
The National | thenational.scot
Belfast Telegraph | belfasttelegraph.co.uk
WalesOnline | walesonline.co.uk
Manchester Evening News | manchestereveningnews.co.uk
Liverpool Echo | liverpoolecho.co.uk
Birmingham Live | birminghammail.co.uk
Yorkshire Post | yorkshirepost.co.uk
New Statesman | newstatesman.com
The Spectator | spectator.co.uk
The Register | theregister.com theregister.co.uk
Middle East Eye | middleeasteye.net
Bellingcat | bellingcat.com
The Irish Times | irishtimes.com
Irish Independent | independent.ie
Irish Examiner | irishexaminer.com
RTÉ | rte.ie
TheJournal.ie | thejournal.ie
Der Spiegel | spiegel.de
Die Zeit | zeit.de
Frankfurter Allgemeine Zeitung | faz.net
Süddeutsche Zeitung | sueddeutsche.de sz.de
Die Welt | welt.de
Bild | bild.de
taz | taz.de
Frankfurter Rundschau | fr.de
Der Tagesspiegel | tagesspiegel.de
Berliner Zeitung | berliner-zeitung.de
Berliner Morgenpost | morgenpost.de
Handelsblatt | handelsblatt.com
WirtschaftsWoche | wiwo.de
Stern | stern.de
Focus | focus.de
n-tv | n-tv.de
tagesschau | tagesschau.de
ZDF | zdf.de
Deutschlandfunk | deutschlandfunk.de
Deutsche Welle | dw.com dw.de
NDR | ndr.de
WDR | wdr.de
MDR | mdr.de
BR24 | br.de
SWR | swr.de
hessenschau | hessenschau.de
rbb24 | rbb24.de
Hamburger Abendblatt | abendblatt.de
Rheinische Post | rp-online.de
Westdeutsche Allgemeine Zeitung | waz.de
Kölner Stadt-Anzeiger | ksta.de
Stuttgarter Zeitung | stuttgarter-zeitung.de
Augsburger Allgemeine | augsburger-allgemeine.de
Münchner Merkur | merkur.de
RedaktionsNetzwerk Deutschland | rnd.de
T-Online | t-online.de
Web.de | web.de
GMX | gmx.net
Heise | heise.de
Golem | golem.de
Netzpolitik.org | netzpolitik.org
Correctiv | correctiv.org
Der Standard | derstandard.at derstandard.de
Die Presse | diepresse.com
Kronen Zeitung | krone.at
Kurier | kurier.at
Kleine Zeitung | kleinezeitung.at
Salzburger Nachrichten | sn.at
ORF | orf.at
profil | profil.at
Neue Zürcher Zeitung | nzz.ch
Tages-Anzeiger | tagesanzeiger.ch
20 Minuten | 20min.ch
Blick | blick.ch
SRF | srf.ch
RTS | rts.ch
Le Temps | letemps.ch
Tribune de Genève | tdg.ch
Swissinfo | swissinfo.ch
Le Monde | lemonde.fr
Le Figaro | lefigaro.fr
Libération | liberation.fr
Le Parisien | leparisien.fr
Ouest-France | ouest-france.fr
Sud Ouest | sudouest.fr
La Croix | la-croix.com
Les Échos | lesechos.fr
L'Obs | nouvelobs.com
L'Express | lexpress.fr
Le Point | lepoint.fr
L'Humanité | humanite.fr
Mediapart | mediapart.fr
20 Minutes | 20minutes.fr
La Dépêche du Midi | ladepeche.fr
La Voix du Nord | lavoixdunord.fr
Franceinfo | francetvinfo.fr franceinfo.fr
France 24 | france24.com
RFI | rfi.fr
BFMTV | bfmtv.com
TF1 Info | tf1info.fr lci.fr
Euronews | euronews.com
Courrier international | courrierinternational.com
Le Soir | lesoir.be
La Libre Belgique | lalibre.be
RTBF | rtbf.be
De Standaard | standaard.be
De Morgen | demorgen.be
Het Laatste Nieuws | hln.be
VRT NWS | vrt.be
The Brussels Times | brusselstimes.com
EUobserver | euobserver.com
Euractiv | euractiv.com
RTL Luxembourg | rtl.lu
Luxemburger Wort | wort.lu
NOS | nos.nl
de Volkskrant | volkskrant.nl
NRC | nrc.nl
De Telegraaf | telegraaf.nl
AD | ad.nl
Trouw | trouw.nl
NU.nl | nu.nl
El País | elpais.com
El Mundo | elmundo.es
ABC (Spain) | abc.es
La Vanguardia | lavanguardia.com
El Periódico | elperiodico.com
elDiario.es | eldiario.es
El Confidencial | elconfidencial.com
20minutos | 20minutos.es
RTVE | rtve.es
La Razón | larazon.es
Marca | marca.com
Público | publico.pt
Público (Spain) | publico.es
Expresso | expresso.pt
Diário de Notícias | dn.pt
Jornal de Notícias | jn.pt
Observador | observador.pt
RTP | rtp.pt
Corriere della Sera | corriere.it
la Repubblica | repubblica.it
La Stampa | lastampa.it
Il Sole 24 Ore | ilsole24ore.com
Il Messaggero | ilmessaggero.it
Il Giornale | ilgiornale.it
Il Fatto Quotidiano | ilfattoquotidiano.it
Rai News | rainews.it
Sky TG24 | tg24.sky.it
Fanpage | fanpage.it
Times of Malta | timesofmalta.com
Kathimerini | ekathimerini.com
Καθημερινή | kathimerini.gr
Dagens Nyheter | dn.se
Svenska Dagbladet | svd.se
Aftonbladet | aftonbladet.se
Expressen | expressen.se
SVT | svt.se
Sveriges Radio | sverigesradio.se
The Local | thelocal.com thelocal.se thelocal.de thelocal.fr thelocal.it thelocal.es
Aftenposten | aftenposten.no
VG | vg.no
Dagbladet | dagbladet.no
NRK | nrk.no
Politiken | politiken.dk
Berlingske | berlingske.dk
Jyllands-Posten | jyllands-posten.dk
DR | dr.dk
TV 2 | tv2.dk tv2.no
Helsingin Sanomat | hs.fi
Yle | yle.fi
Iltalehti | iltalehti.fi
Morgunblaðið | mbl.is
RÚV | ruv.is
ERR | err.ee news.err.ee
Delfi | delfi.lt delfi.ee delfi.lv
LRT | lrt.lt
LSM | lsm.lv eng.lsm.lv
Gazeta Wyborcza | wyborcza.pl
Rzeczpospolita | rp.pl
Onet | onet.pl
Wirtualna Polska | wp.pl
TVN24 | tvn24.pl
Notes from Poland | notesfrompoland.com
iDNES.cz | idnes.cz
Novinky | novinky.cz
Seznam Zprávy | seznamzpravy.cz
ČT24 | ct24.ceskatelevize.cz
Denník N | dennikn.sk
SME | sme.sk
Telex | telex.hu
HVG | hvg.hu
Index | index.hu
444 | 444.hu
Digi24 | digi24.ro
HotNews | hotnews.ro
B92 | b92.net
N1 | n1info.com n1info.rs
Balkan Insight | balkaninsight.com
Index.hr | index.hr
Delo | delo.si
Kyiv Independent | kyivindependent.com
Kyiv Post | kyivpost.com
Українська правда | pravda.com.ua
Коммерсантъ | kommersant.ru
Ведомости | vedomosti.ru
РБК | rbc.ru
Новая газета | novayagazeta.ru novayagazeta.eu
Meduza | meduza.io
The Moscow Times | themoscowtimes.com
RT | rt.com
Sputnik | sputniknews.com sputnikglobe.com
Лента.ру | lenta.ru
Известия | iz.ru
`
