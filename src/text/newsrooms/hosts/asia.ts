// Outlets of Asia, Africa and Oceania by host. Names are what the outlets' own sites call them; common knowledge.

/** One line each: name | hosts. */
export const otherHosts = `
Hürriyet | hurriyet.com.tr
Hürriyet Daily News | hurriyetdailynews.com
Milliyet | milliyet.com.tr
Sabah | sabah.com.tr
Daily Sabah | dailysabah.com
Cumhuriyet | cumhuriyet.com.tr
Sözcü | sozcu.com.tr
Habertürk | haberturk.com
NTV | ntv.com.tr
TRT World | trtworld.com
Haaretz | haaretz.com haaretz.co.il
The Jerusalem Post | jpost.com
The Times of Israel | timesofisrael.com
Ynet | ynet.co.il ynetnews.com
Israel Hayom | israelhayom.com israelhayom.co.il
Al Jazeera | aljazeera.com
الجزيرة | aljazeera.net
العربية | alarabiya.net
Al Arabiya English | english.alarabiya.net
الشرق الأوسط | aawsat.com
Asharq Al-Awsat | english.aawsat.com
Arab News | arabnews.com
Gulf News | gulfnews.com
Khaleej Times | khaleejtimes.com
The National (Abu Dhabi) | thenationalnews.com
الأهرام | ahram.org.eg
Ahram Online | english.ahram.org.eg
Egypt Independent | egyptindependent.com
Mada Masr | madamasr.com
L'Orient-Le Jour | lorientlejour.com today.lorientlejour.com
The Daily Star (Lebanon) | dailystar.com.lb
Jordan Times | jordantimes.com
Rudaw | rudaw.net
Press TV | presstv.ir presstv.com
Tehran Times | tehrantimes.com
Iran International | iranintl.com
TOLOnews | tolonews.com
Dawn | dawn.com
Geo News | geo.tv
The Express Tribune | tribune.com.pk
The News International | thenews.com.pk
The Times of India | timesofindia.indiatimes.com timesofindia.com
The Economic Times | economictimes.indiatimes.com economictimes.com
Hindustan Times | hindustantimes.com
The Hindu | thehindu.com
The Indian Express | indianexpress.com
The New Indian Express | newindianexpress.com
The Telegraph (India) | telegraphindia.com
Deccan Herald | deccanherald.com
Deccan Chronicle | deccanchronicle.com
The Tribune (India) | tribuneindia.com
The Statesman | thestatesman.com
NDTV | ndtv.com
India Today | indiatoday.in
News18 | news18.com
Zee News | zeenews.india.com
Firstpost | firstpost.com
Mint | livemint.com
Business Standard | business-standard.com
Moneycontrol | moneycontrol.com
Scroll.in | scroll.in
The Wire | thewire.in
The Print | theprint.in
The Quint | thequint.com
दैनिक भास्कर | bhaskar.com
दैनिक जागरण | jagran.com
The Daily Star (Bangladesh) | thedailystar.net
প্রথম আলো | prothomalo.com
Prothom Alo | en.prothomalo.com
bdnews24.com | bdnews24.com
Dhaka Tribune | dhakatribune.com
The Kathmandu Post | kathmandupost.com
Daily Mirror (Sri Lanka) | dailymirror.lk
China Daily | chinadaily.com.cn
人民网 | people.com.cn people.cn
People's Daily Online | en.people.cn
Global Times | globaltimes.cn
CGTN | cgtn.com
央视网 | cctv.com
财新网 | caixin.com
Caixin Global | caixinglobal.com
Sixth Tone | sixthtone.com
澎湃新闻 | thepaper.cn
新浪 | sina.com.cn
搜狐 | sohu.com
网易 | 163.com
腾讯新闻 | news.qq.com
凤凰网 | ifeng.com
South China Morning Post | scmp.com
Hong Kong Free Press | hongkongfp.com
The Standard (Hong Kong) | thestandard.com.hk
RTHK | rthk.hk news.rthk.hk
Taipei Times | taipeitimes.com
Taiwan News | taiwannews.com.tw
自由時報 | ltn.com.tw
聯合新聞網 | udn.com
朝日新聞 | asahi.com
読売新聞 | yomiuri.co.jp
The Japan News | japannews.yomiuri.co.jp the-japan-news.com
毎日新聞 | mainichi.jp
日本経済新聞 | nikkei.com
Nikkei Asia | asia.nikkei.com
The Japan Times | japantimes.co.jp
NHK | nhk.or.jp
Japan Today | japantoday.com
Yahoo!ニュース | news.yahoo.co.jp
조선일보 | chosun.com
The Chosun Ilbo | english.chosun.com
중앙일보 | joongang.co.kr
Korea JoongAng Daily | koreajoongangdaily.joins.com
동아일보 | donga.com
한겨레 | hani.co.kr
Hankyoreh | english.hani.co.kr
경향신문 | khan.co.kr
The Korea Herald | koreaherald.com
The Korea Times | koreatimes.co.kr
KBS | kbs.co.kr world.kbs.co.kr news.kbs.co.kr
Naver | naver.com news.naver.com
Daum | daum.net
NK News | nknews.org
38 North | 38north.org
Daily NK | dailynk.com
VnExpress | vnexpress.net e.vnexpress.net
Tuổi Trẻ | tuoitre.vn tuoitrenews.vn
Thanh Niên | thanhnien.vn
Bangkok Post | bangkokpost.com
The Nation (Thailand) | nationthailand.com
Khmer Times | khmertimeskh.com
The Phnom Penh Post | phnompenhpost.com
The Irrawaddy | irrawaddy.com
Frontier Myanmar | frontiermyanmar.net
The Straits Times | straitstimes.com
CNA | channelnewsasia.com
The Business Times | businesstimes.com.sg
Today (Singapore) | todayonline.com
The Star (Malaysia) | thestar.com.my
New Straits Times | nst.com.my
Malay Mail | malaymail.com
Malaysiakini | malaysiakini.com
Free Malaysia Today | freemalaysiatoday.com
Kompas | kompas.com kompas.id
Tempo | tempo.co en.tempo.co
Detik | detik.com
The Jakarta Post | thejakartapost.com
Philippine Daily Inquirer | inquirer.net newsinfo.inquirer.net
The Philippine Star | philstar.com
Manila Bulletin | mb.com.ph
Rappler | rappler.com
GMA News | gmanetwork.com
ABS-CBN News | abs-cbn.com news.abs-cbn.com
Benar News | benarnews.org
The Diplomat | thediplomat.com
Eurasianet | eurasianet.org
News.Az | news.az
Civil.ge | civil.ge
ABC (Australia) | abc.net.au
SBS News | sbs.com.au
The Sydney Morning Herald | smh.com.au
The Age | theage.com.au
The Australian | theaustralian.com.au
Australian Financial Review | afr.com
news.com.au | news.com.au
Herald Sun | heraldsun.com.au
The Daily Telegraph (Sydney) | dailytelegraph.com.au
The Courier-Mail | couriermail.com.au
The West Australian | thewest.com.au
Brisbane Times | brisbanetimes.com.au
The Canberra Times | canberratimes.com.au
9News | 9news.com.au
7NEWS | 7news.com.au
Crikey | crikey.com.au
The New Zealand Herald | nzherald.co.nz
Stuff | stuff.co.nz
RNZ | rnz.co.nz radionz.co.nz
Newshub | newshub.co.nz
Otago Daily Times | odt.co.nz
Scoop | scoop.co.nz
The Fiji Times | fijitimes.com.fj
Post-Courier | postcourier.com.pg
News24 | news24.com
Mail & Guardian | mg.co.za
Daily Maverick | dailymaverick.co.za
IOL | iol.co.za
TimesLIVE | timeslive.co.za
BusinessLIVE | businesslive.co.za
The Citizen | citizen.co.za
Eyewitness News | ewn.co.za
eNCA | enca.com
SABC News | sabcnews.com
The Namibian | namibian.com.na
The Herald (Zimbabwe) | herald.co.zw
NewsDay Zimbabwe | newsday.co.zw
Daily Nation | nation.africa
The Standard (Kenya) | standardmedia.co.ke
The Star (Kenya) | the-star.co.ke
Capital FM | capitalfm.co.ke
The EastAfrican | theeastafrican.co.ke
Daily Monitor | monitor.co.ug
New Vision | newvision.co.ug
The New Times | newtimes.co.rw
The Citizen (Tanzania) | thecitizen.co.tz
Daily News (Tanzania) | dailynews.co.tz
The Reporter | thereporterethiopia.com
Addis Standard | addisstandard.com
Sudan Tribune | sudantribune.com
The Punch | punchng.com
Vanguard | vanguardngr.com
The Guardian Nigeria | guardian.ng
Premium Times | premiumtimesng.com
ThisDay | thisdaylive.com
Channels Television | channelstv.com
Daily Trust | dailytrust.com
Sahara Reporters | saharareporters.com
Graphic Online | graphic.com.gh
MyJoyOnline | myjoyonline.com
GhanaWeb | ghanaweb.com
Jeune Afrique | jeuneafrique.com
Hespress | hespress.com en.hespress.com
Le Matin | lematin.ma
El Watan | elwatan.com
The Libya Observer | libyaobserver.ly
Lusaka Times | lusakatimes.com
Mmegi | mmegi.bw
Lesotho Times | lestimes.com
`
