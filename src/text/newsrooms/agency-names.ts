// The news agencies of the world, and outlets that others quote, as data: one line each, the short name by which newsrooms
// are counted and the forms in which credits print it.

/** One line each: short name | other forms. */
export const agencyLines = `
AP | Associated Press, The Associated Press, A.P., AP News, apnews.com
Reuters | Thomson Reuters, Reuters News Agency, reuters.com, رويترز, Рейтер, 路透社, 路透, ロイター, 로이터
AFP | Agence France-Presse, Agence France Presse, A.F.P., فرانس برس, АФП, 法新社, AFP通信, AFP=時事, AFP Factuel, AFP News
UPI | United Press International
dpa | Deutsche Presse-Agentur, Deutsche Presseagentur, dpa-AFX, dpa infocom, dpa-infocom
APA | Austria Presse Agentur, Austria Presse-Agentur, APA-OTS
SDA | Keystone-SDA, Schweizerische Depeschenagentur, Keystone-ATS, sda-ats, SDA-ATS
SID | Sport-Informations-Dienst
epd | Evangelischer Pressedienst
KNA | Katholische Nachrichten-Agentur
AWP | AWP Finanznachrichten
EFE | Agencia EFE, EFEAGRO
Europa Press | EP Europa Press
Colpisa | Agencia Colpisa
ANSA | Agenzia ANSA, Ansa.it
Adnkronos | Adn Kronos
AGI | Agenzia Italia
LaPresse | Agenzia LaPresse
Lusa | Agência Lusa, Agencia Lusa
Agência Brasil | Agencia Brasil
Estadão Conteúdo | Estadao Conteudo
Télam | Telam, Agencia Télam
Notimex | Agencia Notimex
Prensa Latina | Agencia Prensa Latina
Xinhua | Xinhua News Agency, Agencia Xinhua, 新华社, 新華社, 新华网, Синьхуа, شينخوا
China News Service | 中新社, 中新网, CNS China
CNA Taiwan | Central News Agency, 中央社
Kyodo | Kyodo News, Kyodo News Agency, 共同通信, 共同社, 共同
Jiji Press | Jiji, 時事通信, 時事
Yonhap | Yonhap News Agency, Yonhap News, 연합뉴스
Newsis | 뉴시스
News1 | 뉴스1
KCNA | Korean Central News Agency, 조선중앙통신, 朝鮮中央通信
TASS | Itar-Tass, ITAR-TASS, ТАСС
Interfax | Интерфакс
RIA Novosti | РИА Новости, Sputnik News Agency, RIA
Interfax-Ukraine | Інтерфакс-Україна, Интерфакс-Украина
Ukrinform | Укрінформ, Укринформ
UNIAN | УНІАН, УНИАН
BelTA | БЕЛТА
Kazinform | Казинформ
Anadolu | Anadolu Agency, Anadolu Ajansı, Anadolu Ajansi, وكالة الأناضول
DHA | Demirören Haber Ajansı, Demirören News Agency
IHA | İhlas Haber Ajansı, Ihlas News Agency
ANKA | ANKA Haber Ajansı
PAP | Polska Agencja Prasowa
CTK | ČTK, Česká tisková kancelář, Czech News Agency
TASR | Tlačová agentúra Slovenskej republiky
SITA Slovakia | SITA Slovenská tlačová agentúra
MTI | Magyar Távirati Iroda
Agerpres | AGERPRES
Mediafax | MEDIAFAX
BTA | Bulgarian News Agency, БТА
Tanjug | TANJUG, Танјуг
Beta Serbia | Beta news agency, Агенција Бета
HINA | Hrvatska izvještajna novinska agencija
STA Slovenia | Slovenska tiskovna agencija
FENA | Federalna novinska agencija
ANA-MPA | ΑΠΕ-ΜΠΕ, Athens-Macedonian News Agency, AMNA
BNS | Baltic News Service
ELTA | Lietuvos naujienų agentūra
LETA | Nacionālā ziņu aģentūra
STT | Suomen Tietotoimisto, Finnish News Agency
TT | Tidningarnas Telegrambyrå, TT Nyhetsbyrån, TT News Agency
NTB | Norsk Telegrambyrå, Norsk Telegrambyra
Ritzau | Ritzaus Bureau, /ritzau/
ANP | Algemeen Nederlands Persbureau
Belga | Agence Belga, Belga News Agency, BELGA
PA Media | Press Association, PA news agency, PA News Agency, The Press Association, Press Association Wire
The Canadian Press | Canadian Press, La Presse Canadienne, Presse canadienne
AAP | Australian Associated Press
PTI | Press Trust of India, Press Trust Of India
ANI | Asian News International, ANI News
IANS | Indo-Asian News Service
UNI India | United News of India
APP Pakistan | Associated Press of Pakistan
BSS | Bangladesh Sangbad Sangstha
UNB | United News of Bangladesh
Antara | ANTARA News, Kantor Berita Antara
Bernama | BERNAMA, Pertubuhan Berita Nasional Malaysia
VNA | Vietnam News Agency, TTXVN, Thông tấn xã Việt Nam
PNA Philippines | Philippine News Agency
IRNA | Islamic Republic News Agency, ایرنا, إرنا
Tasnim | Tasnim News Agency, تسنیم
Mehr News | Mehr News Agency
Fars News | Fars News Agency
SANA | Syrian Arab News Agency, سانا
SPA | Saudi Press Agency, واس
WAM | Emirates News Agency, وام
QNA | Qatar News Agency
KUNA | Kuwait News Agency
MENA | Middle East News Agency, أ ش أ
Petra | Jordan News Agency
WAFA | Palestinian News and Info Agency, وفا
MAP | Maghreb Arabe Presse
APS | Algérie Presse Service, Algerie Presse Service
NNA Lebanon | National News Agency
GNA | Ghana News Agency
NAN | News Agency of Nigeria
KNA Kenya | Kenya News Agency
SAPA | South African Press Association
ENA | Ethiopian News Agency
AllAfrica | allAfrica.com
IPS | Inter Press Service
Bloomberg | Bloomberg News, ブルームバーグ, 블룸버그
Dow Jones | Dow Jones Newswires
MarketWatch | Market Watch
CEN | Central European News, Europics
Caters | Caters News Agency, Caters News
SWNS | South West News Service, SWNS.com
Barcroft | Barcroft Media, Barcroft TV
Kennedy News | Kennedy News and Media
Jam Press |
Newsflash | NewsX
Hotspot Media |
Cover Asia Press |
Splash News |
ViralHog |
Storyful |
PR Newswire | PRNewswire
Business Wire | BUSINESS WIRE, BusinessWire
GlobeNewswire | GLOBE NEWSWIRE
States Newsroom | Capitol News Service
Tribune News Service | TNS Tribune News Service
CNS |
Catholic News Service |
City News Service |
Religion News Service | RNS
CNN Newsource | CNN Wire, CNN-Wire
The Conversation | theconversation.com
KFF Health News | Kaiser Health News
`

/** Outlets whose interviews others repeat ("told VOA"). */
export const outletLines = `
VOA | Voice of America, VOA News, voanews.com, Голос Америки, 美国之音
BBC | BBC News, British Broadcasting Corporation
CNN | Cable News Network
CBS | CBS News
NBC | NBC News
ABC | ABC News
Fox News | Fox News Channel, Fox News Digital
NPR | National Public Radio
PBS | PBS NewsHour
CNBC |
MSNBC |
Sky News |
Al Jazeera | الجزيرة, Aljazeera
RFE/RL | Radio Free Europe, Radio Liberty, Radio Free Europe/Radio Liberty
RFA | Radio Free Asia
RFI | Radio France Internationale
Deutsche Welle | DW, DW News
France 24 |
NHK | NHK World
CGTN | CCTV
RT | Russia Today
The New York Times | New York Times, NYT
The Washington Post | Washington Post
The Wall Street Journal | Wall Street Journal, WSJ
The Guardian | Guardian
The Times |
The Financial Times | Financial Times, FT
Politico | POLITICO
Axios |
USA Today | USA TODAY
Der Spiegel | DER SPIEGEL
Le Monde |
El País |
`
