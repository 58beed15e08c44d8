// The news agencies' own sites: names as `agencies.ts` knows them, and their hosts, as common knowledge has them (each
// is what the agency's own site calls itself). A page from one of these is the agency's own printing.

/** One line each: name | hosts. */
export const agencyHosts = `
The Associated Press | apnews.com hosted.ap.org hosted2.ap.org bigstory.ap.org
Reuters | reuters.com reutersagency.com thomsonreuters.com
Agence France-Presse | afp.com factcheck.afp.com factuel.afp.com faktencheck.afp.com
United Press International | upi.com
dpa | dpa.com dpa-international.com
Austria Presse Agentur | apa.at ots.at
Keystone-SDA | keystone-sda.ch
Evangelischer Pressedienst | epd.de
Katholische Nachrichten-Agentur | kna.de
EFE | efe.com agenciaefe.es
Europa Press | europapress.es
ANSA | ansa.it
Adnkronos | adnkronos.com
AGI | agi.it
LaPresse | lapresse.it
Lusa | lusa.pt
Agência Brasil | agenciabrasil.ebc.com.br
Estadão Conteúdo | estadaoconteudo.com.br
Télam | telam.com.ar
Notimex | notimex.gob.mx
Prensa Latina | prensa-latina.cu plenglish.com
Xinhua | xinhuanet.com news.cn english.news.cn
China News Service | chinanews.com chinanews.com.cn ecns.cn
CNA Taiwan | cna.com.tw focustaiwan.tw
Kyodo News | kyodonews.net english.kyodonews.net kyodonews.jp
Jiji Press | jiji.com
Yonhap News Agency | yna.co.kr yonhapnews.co.kr en.yna.co.kr
Newsis | newsis.com
News1 | news1.kr
KCNA | kcna.kp kcna.co.jp
TASS | tass.com tass.ru itar-tass.com
Interfax | interfax.ru interfax.com
RIA Novosti | ria.ru rian.ru
Interfax-Ukraine | interfax.com.ua
Ukrinform | ukrinform.ua ukrinform.net
UNIAN | unian.ua unian.net unian.info
BelTA | belta.by
Kazinform | inform.kz
Anadolu Agency | aa.com.tr
DHA | dha.com.tr
IHA | iha.com.tr
ANKA | ankahaber.net
PAP | pap.pl
ČTK | ctk.cz ctk.eu ceskenoviny.cz
TASR | tasr.sk
SITA Slovakia | sita.sk
MTI | mti.hu
Agerpres | agerpres.ro
Mediafax | mediafax.ro
BTA | bta.bg
Tanjug | tanjug.rs
Beta Serbia | beta.rs
HINA | hina.hr
STA Slovenia | sta.si
FENA | fena.ba
ANA-MPA | ana.gr amna.gr
BNS | bns.lt bns.ee bns.lv
ELTA | elta.lt
LETA | leta.lv
STT | stt.fi
TT | tt.se
NTB | ntb.no
Ritzau | ritzau.dk ritzau.com
ANP | anp.nl
Belga | belga.be belganewsagency.eu
PA Media | pa.media pressassociation.com
The Canadian Press | thecanadianpress.com
Australian Associated Press | aap.com.au
Press Trust of India | ptinews.com
ANI | aninews.in
IANS | ians.in
UNI India | uniindia.com
APP Pakistan | app.com.pk
BSS | bssnews.net
UNB | unb.com.bd
Antara | antaranews.com
Bernama | bernama.com
Vietnam News Agency | vnanet.vn vietnamplus.vn
Philippine News Agency | pna.gov.ph
IRNA | irna.ir
Tasnim | tasnimnews.com
Mehr News | mehrnews.com
Fars News | farsnews.ir farsnews.com
SANA | sana.sy
Saudi Press Agency | spa.gov.sa
WAM | wam.ae
QNA | qna.org.qa
KUNA | kuna.net.kw
MENA | mena.org.eg
Petra | petra.gov.jo
WAFA | wafa.ps
MAP | mapnews.ma map.ma
APS | aps.dz
NNA Lebanon | nna-leb.gov.lb
GNA | gna.org.gh
NAN | nannews.ng nan.ng
KNA Kenya | kenyanews.go.ke
ENA | ena.et
AllAfrica | allafrica.com
IPS | ipsnews.net
Bloomberg | bloomberg.com bloomberg.net
Dow Jones | dowjones.com
MarketWatch | marketwatch.com
PR Newswire | prnewswire.com
Business Wire | businesswire.com
GlobeNewswire | globenewswire.com
States Newsroom | statesnewsroom.com
The Conversation | theconversation.com
KFF Health News | kffhealthnews.org khn.org
`
