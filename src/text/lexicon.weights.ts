// Made by train/lexicon.mjs; see lexicon.card.md.
export const table: string = `advers inauspici untoward|4b1
congratulatori gratulatori|
clumsi cumbersom inapt inept|
fertil|4 5 6
concept impregn|3
fecund|3
rank|3
infertil steril unfertil|
dead|g
finish|a b
conclud end over termin|9
done through|9
incomplet uncomplet|
finish|e f
dress|d
fatten|d
extinct out|8
finit|i
bound delimit|h
infinit|k l m n
boundless limitless unbound|j
dateless endless sempitern|j
endless|j
inexhaust unlimit|j
infinit nonfinit|
open|q r s t
begin first|p
first inaugur initi initiatori maiden|p
introductori|p
start|p
close|v
conclud final last|u
first|x y z 10 11 12 13 14 15
archetyp prototyp|w
basic introductori|w
initi|w
eldest firstborn|w
freshman|w
origin|w
premier|w
premier prime|w
prime|w
last|17 18
senior|16
ultim|16
intermedi|1a 1b 1c 1d
halfway|19
mediat middl|19
junior|19
sophomor|19
unfit|1f 1g 1h 1i 1j 1k
afflict impair|1e
bandi bow bowleg|1e
crippl game gimpi halt lame|1e
disabl handicap|1e
dip lordot swayback|1e
maim mutil|1e
fit|1m 1n
suit suitabl|1l
worthi|1l
unfit|1p 1q
subhuman|1o
unsuit|1o
flexibl flexil|1s
stretch|1r
inflex|1u
rigid|1t
inflex|1w
adam adamantin inexor intransig|1v
inflex sturdi uncompromis|
compromis conciliatori|20
ambigu|2c
yield|1y
adapt|22 23 24 25
convert|21
elast flexibl pliabl pliant|21
univers|21
variabl|21
rigid unbend|
anatrop invert|
cur|29
wavi|28
aft|2b
after|2a
enigmat oracular|1z
foreign strang|2e 2f
alien exot|2d
natur|2d
nativ|2h
homegrown|2g
aborigin nativ|
foreign|2k 2l
abroad oversea|2j
extern intern outsid|2j
domest|2n 2o
home interior intern nation|2m
municip|2m
unforgett|2q 2r
haunt persist|2p
memor|2p
kind toler|
reveng veng vindict|
formal|2v 2w 2x 2y 2z
dress|2u
dress|2u
posit|2u
perfunctori|2u
buckram starchi stiff|2u
inform|31
casual daili everyday|30
ambiti|3h 3m
formal|34
literari|33
inform|36 37 38 39 3a
colloqui convers|35
common vernacular vulgar|35
epistolari epistolatori|35
subliterari|35
nonliterari unliterari|35
fortun|3c 3d 3e 3f
felicit happi|3b
good well|3b
miracul providenti|3b
lucki|3b
unfortun|3i 3j 3k 3l 3n
aspir wish|32
abject|3g
black calamit disastr fatal fate|3g
dispossess homeless roofless|3g
hapless miser misfortun pathet piteous piti pitiabl poor|3g
compuls driven|32
doom unlucki|3g
fragrant|3p 3q
odor odorifer perfum scent sweet|3o
perfum scent|3o
fetid foetid foul funki noisom smelli stink|
rancid sour|
free|3u
liber|3t
bound|3w 3x
conjug|3v
conjug|3v
fix|3z 40
lead|3y
tape|3y
unfix|42
free|41
free|45 46 47 48 49 4a 4b
ampl|4c 4f
escap|43
autonom independ sovereign|43
avail uncommit|43
clear|43
emancip liber|43
footloos|43
unrestrict|43
full good|44
corner trap treed|
captiv confin imprison jail|
generous|44
frequent|4h 4i
domin predomin prevail preval rife|4g
regular|4g
infrequ|4k 4l
occasion|4j
rare|4j
fresh|4n
caller|4m
stale|4q 4r 4s
meager meagr scrimpi stingi|4v
bad spoil spoilt|4o
cold|4o
rotten|4o
preserv|4u
dehydr desicc dri|4t
bare scanti|4p
salti|4x
salin|4w
friend|4z 50
affabl amiabl cordial genial|4y
cozi intim|4y
frozen|52 53
frostbitten|51
ici|51
unfrozen|55
liquesc melt|54
fruit|57 58 59 5a 5b
bounti plenti|56
breed|56
rich|56
generat procreat reproduct|56
fertil prolif|56
abort stillborn unsuccess|
full|5e 5f 5g 5h 5i 5j 5k 5l 5m 5n 5o 5p
afloat awash flood inund overflow|5d
chock chockablock|5d
congest engorg|5d
fill|5d
fraught pregnant|5d
instinct replet|5d
laden load|5d
overladen overload|5d
riddl|5d
stuf|5d
stuf|5d
untast untouch|5d
empti|5r 5s 5t 5u 5v 5w 5x
blank|5q
glassi glaze|5q
lifeless|5q
loot pillag plunder ransack|5q
vacant|5q
vacant|5q
void|5q
function|5z 60
structur|5y
use utilitarian|5y
nonfunct|62
cosmet decor ornament|61
function|64
work|63
malfunct nonfunct|66 67
amiss awri haywir wrong|65
defect|65
equip equipt|69 6a 6b
armor panopli|68
prepar|68
visor|68
fledgel fledgl|
equip furnish|6e
appoint|6d
specifi|6g 6h
mere|6f
specif|6f
intermesh mesh|
general|6k 6l 6m 6n 6o
broad unspecif|6j
gross|6j
overal|6j
univers|6j
widespread|6j
specif|6q 6r 6s 6t 6u
special|6p
particular peculiar special|6p
particular|6p
proper|6p
uniqu|6p
nation|6w
feder|6v
central centralis|
suburban suburbanis|
analog analogu linear|
generous|71 72 73
bigheart bounteous bounti freehand give handsom liber openhand|70
lavish munific overgener unspar unstint|70
unselfish|70
mingi miser tight|
echt genuin|76
authent unquestion verit|75
counterfeit imit|78 79 7a 7b 7c
assum fictiti fictiv pretend sham|77
bastard bogus fake phoney phoni|77
inauthent unauthent|77
mock|77
pseudo|77
analyt uninflect|
glaze shini|7f
glassi vitreous vitrifi|7e
glass glaze|
glassless unglaz|
glorious|7j 7k 7l 7m 7n 7o
bright|7i
celebr histori stori|7i
elysian inspir|7i
empyr empyrean sublim|7i
illustri|7i
incandesc|7i
inglori|7q
unknown unsung|7p
good|7s 7t 7u 7v
bulli cork crack dandi great groovi keen nifti peachi smash swell|7r
accept satisfactori|7r
solid|7r
superb|7r
bad|7x 7y 7z 80 81 82 83 84 85 86
abomin atroci aw dread pain terribl unspeak|7w
deplor distress lament piti sad sorri|7w
fright|7w
horrid|7w
crappi icki lousi rotten shitti stink stinki|7w
ill|7w
negat|7w
pretti|7w
rubber|7w
unsuit|7w
good|88 89
angel beatif saint saintlik|87
redeem redempt save|87
evil|8b 8c 8d 8e 8f
atroci flagiti monstrous|8a
black dark sinist|8a
demon diabol fiendish hellish infern satan unholi|8a
despic slimi ugli unworthi vile worthless|8a
devilish diabol mephistophelean mephistophelian|8a
equabl placid|
brist prick splenet waspish|
cantanker crotcheti orneri|
crab crabbi cross fussi grouchi grumpi|
cranki fractious irrit nettlesom peckish peevish pettish petul scratchi techi testi tetchi|
crusti curmudgeon gruff|
dour glower glum moodi moros saturnin sullen|
huffish sulki|
nag shrewish|
snappi snappish|
spoil spoilt|
sur ugli|
grace|8t 8u 8v
eleg|8s
fluent fluid smooth|8s
lissom lith lithesom sinuous suppl|8s
awkward|8x 8y 8z
clumsi clunki gawki ungain unwieldi|8w
labor labour strain|8w
wooden|8w
gracious|91 92
eleg grace|90
merci|90
gradual|95
angri|9k 9t a6 a8 ag ao
piecem stepwis|93
sudden|97 98
abrupt|96
explos|96
gradual|9a
slope|99
steep|9c 9d
abrupt precipit sharp|9b
bluff bold sheer|9b
grate thank|9f 9g
appreci|9e
glad|9e
thankless ungrat unthank|
happi|9j 9l
bliss|9i
anger enrag furious infuri madden|94
golden halcyon prosper|9i
unhappi|9n
miser suffer wretch|9m
regret sorri|
hard|9q 9r 9s
erect tumid|9p
firm solid|9p
granit granitelik rocklik stoni|9p
black|94
soft|9v 9w 9x 9y 9z a0 a1 a2
brush fleeci nap|9u
cushion cushioni pad|9u
demulc emolli salv soften|9u
downi downlik flossi fluffi|9u
floccul wooli woolli|9u
yield|9u
spongelik spongi squashi squishi|9u
velvet velveti|9u
hard|a4 a5
calcul conniv scheme shrewd|a3
harden|a3
huffi mad sore|94
flint flinti granit obdur stoni|
incens indign outrag umbrag|94
harmless|aa
innoc innocu|a9
catastroph ruinous|
damag detriment prejudici|
insidi pernici subtl|
harmoni|af ah ai
conson harmon harmonis|ae
livid|94
pure|ae
symphon symphoni|ae
health|ak al am an ap
cathart psychotherapeut|aj
alter curat heal remedi sanat therapeut|aj
drugless|aj
salutari|aj
wrath wroth|94
prevent prophylact|aj
crippl disabl incapacit|
infect morbif pathogen|
oper surgic|
resent|b0
healthi|av aw ax ay az b1 b2
flush rosi|au
bounc|au
firm|au
sound|au
hearti lusti|au
acrimoni bitter|at
florid rubicund ruddi sanguin|au
wholesom|au
unhealthi|b4 b5 b7 b8 b9 ba bb bc bd be bf
angri|b3
asthmat wheez wheezi|b3
abstract|f1 hh
unfit|b3
canker ulcer|b3
diseas morbid patholog|b3
dropsic edemat|b3
foam foami froth|b3
inflam|b3
inflammatori|b3
sallow sick|b3
sunburn sunburnt|b3
anim sentient|
heaven|bi bj bk bl
celesti ether supern|bh
divin god|bh
divin godlik|bh
divin providenti|bh
mundan terren|
digest|bo bp
light|bn
predigest|bn
heavi|br bs bt
dens|bq
hefti|bq
ponder|bq
light|bv bw by
lightweight|bu
airi|bu
inanim nonliv|
buoyant floati|bu
heavi|c0 c1 c2
burdensom oner tax|bz
distress disturb perturb troubl worri worrisom|bz
leaden weight|bz
aliv anim|cc
light|c5
fool|c4
light lightsom trip|
lumber ponder|
heedless unheed|c9 ca
careless regardless|c8
deaf indiffer|c8
attent heed|
vital|c3
disabl disqualifi|
help|cf cg ch ci
facilitatori|ce
implement instrument subservi|ce
laborsav laboursav|ce
stabil stabilis|ce
heterogen|ck cl
assort miscellan mix motley sundri|cj
dispar|cj
homogen|cn co
uniform|cm
solid|cm
homosexu|cq
gay homophil queer|cp
grade rank stratifi|
high|ct cu cv cw
command domin overlook|cs
emin lofti soar tower|cs
steep|cs
upper|cs
low|cy cz
nether under|cx
squat underslung|cx
rais|d1 d2
elev|d0
lift uprais|d0
advanc sophist|
high|d6 d7 d8 d9 da db dc
anonym|dh
advanc|d4
broad|d4
graduat postgradu|d4
higher|d4
higher|d4
last utmost|d4
soar|d4
low|de df
depress|dd
reduc|dd
high|di dj dk dl dm dn do
nameless unidentifi unknown unnam|d5
adenoid nasal pinch|dg
peaki spiki|dg
sharp shrill|dg
screaki screechi squeak squeaki squeal|dg
soprano trebl|dg
tenor|dg
tenor|dg
low|dq dr ds
alto contralto|dp
bass deep|dp
contrabass|dp
imit|du dv dx
mimet|dt
parrotlik|dt
binomi binomin|
simul|dt
echoic imit onomatopo onomatopoet|
storey stori|
highland upland|e1
mountain|e0
honest honor|e3
downright|e2
dishonest dishonor|e5 e7 e8
beguil|e4
anteced|ea eg
decept mislead|e4
thiev thievish|e4
honor honour|eb
anterior prior|e6
august rever vener|e9
disgrac ignomini inglori opprobri shame|
hope|ee
anticip expect|ed
hopeless|eh ei ej ek el em
preexist|e6
abject unhop|ef
black bleak|ef
despair desper|ef
despond heartsick|ef
helpless|ef
insolubl|ef
institution institutionalis|
institut|ep
institution institutionalis|eo
subsequ|ev fi
horizont|es et
level|er
naiant swim|er
perpendicular vertic|ew ex
accompani attend concomit consequ ensuant incident result sequent|eq
plumb|eu
unslop upright|eu
inclin|ez f0 f2 f3 f4
atilt cant lean tilt tip|ey
aslant aslop diagon slant slope|ey
conceptu|b6
pitch|ey
salient|ey
sidelong|ey
erect upright vertic|f6 f7 f8
rampant rear|f5
stand|f5
straight unbent unbow|f5
bend bent|
cernuous droop nod pendul weep|
dormant sleep|
flat prostrat|
hunch stoop|
prone prostrat|
resupin supin|
seat sit|
run|fj
later posterior ulterior|eq
jet spout spurt squirt|fh
stand|fl fm
stagnant|fk
slack|fk
hospit|fo
genial kind|fn
inhospit|fq fr
barren bleak desol|fp
godforsaken wast|fp
hospit|ft
welcom|fs
hostil|fv fw fx fy
aggress belliger|fu
antagonist antipathet|fu
bitter|fu
oppon oppos|fu
amic|g0
friend|fz
hot|g2 g3 g4 g5 g6 g7 g8 g9 ga gb gc
blister blisteri|g1
calefaci warm|g1
fervent fervid|g1
fieri igneous|g1
heat het|g1
overh|g1
scorch|g1
sizzl|g1
stifl sulfur sulphur sultri|g1
swelter sweltri|g1
thermal|g1
cold|ge gf gh gi gj gk gl
arctic frigid gelid glacial ici|gd
bleak cut|gd
subaqu subaquat submerg submers underwat|
chilli parki|gd
crisp frosti nip nippi snappi|gd
refriger|gd
shiveri|gd
unheat unwarm|gd
terrestri|go
winteri wintri|
onshor|gm
hot|gq gr gs gt
fieri flame|gp
heat|gp
sizzl|gp
sensual sultri|gp
cold|gv
frigid frosti frozen glacial ici wintri|gu
human|gx gy
anthropomorph humanlik|gw
fallibl frail imperfect weak|gw
human|h0
humanitarian|gz
inhuman|h3 h4 h5 h6
preced|ha hj hl hr i2 ib
barbar brutal cruel fell roughshod savag vicious|h1
beast bestial brutal brute brutish|h1
inhuman insens|h1
pitiless unkind|h1
humor humour|h8 h9 hb hc hd he hf hg hi hk
banter faceti|h7
amus comic funni laughabl mirth risibl|h7
abov|h2
dri iron wri|h7
farcic ludicr ridicul|h7
hilari scream uproari|h7
jest jocos jocular joke|h7
kill sidesplit|h7
slapstick|h7
ideal|b6
tragicom|h7
forego|h2
witti|h7
introductori prefatori|h2
hungri|hn ho
empti|hm
esuri famish raven starv|hm
hurri|hq hs ht hu
fli quick|hp
preced|h2
hasti headlong|hp
hasti overhasti precipit|hp
rush|hp
unhurri|hw hx
care deliber|hv
easi easygo leisur|hv
identifi|hz i0
classifi distinct|hy
placeabl recognis recogniz|hy
unrecognis unrecogniz|
prepar preparatori propaedeut|h2
imman subject|
impair|i5
diminish lessen vitiat weaken|i4
import|i7 i8 i9 ia ic id ie if ig ii ij ik il
crucial essenti|i6
alpha|i6
beta|i6
big|i6
previous|h2
burn|i6
cardin central fundament key primal|i6
chief main master primari princip|i6
distinguish|i6
grave grievous weighti|i6
succeed|iq it iz j4
great|i6
measur|i6
serious|i6
strateg|i6
unimport|in io ip ir
inconsequ inconsequenti|im
indiffer|im
fiddl footl lilliputian littl niggl petti picayun piddl piffl trivial|im
consecut|ih
lightweight|im
impress|iu iv iw ix iy j0 j1 j2 j3 j5 j6 j7 j8
ensu|ih
amaz awe awesom|is
arrest sensat stun|is
astonish astound stagger stupefi|is
baroni impos nobl state|is
dazzl fulgur|is
follow underment|ih
dramat spectacular strike|is
expans grand heroic|is
formid|is
gallant lofti majest proud|is
follow next|ih
brilliant glorious magnific splendid|is
grandios|is
signal|is
thunder|is
unimpress|ja
unimpos|j9
notic|jc jd je
detect percept|jb
discern evid observ|jb
mark pronounc|jb
improv|jg jh ji
built reinforc|jf
develop|jf
landscap|jf
unimprov|jk jl
dirt ungrad|jj
scrub|jj
clear|jn
improv|jm
inclin|jp jq jr
apt dispos given mind tend|jo
fond partial|jo
prone|jo
unpreced|jx
incom|ju jv jw jy jz
inbound inward|jt
design|jt
elect|jt
new unexampl|js
futur next succeed|jt
inflow influent|jt
outgo|k1 k2 k3
outbound outward|k0
effluent outflow|k0
past preced retir|k0
deduct|k5 k6
illat inferenti|k4
inferenti|k4
indulg|k8 k9 ka
decad|k7
epicurean luxuri sybarit voluptu voluptuari|k7
gay|k7
nonindulg strict|kc kd ke
auster stern|kb
monkish|kb
sever spartan|kb
industri|kg
develop|kf
develop underdevelop|
infecti|kj
catch communic contagi contract transmiss transmitt|ki
exemplifi illustr|
reveal tell telltal|
inform|kn ko kp kq kr ks
convers familiar|km
educ enlighten|km
hep hip|km
know wise|km
know knowledg|km
privi|km
ignor unknow unknowledg unwit|
distort misrepres pervert twist|
inhabit|kw kx ky kz l0 l1
colon colonis settl|kv
haunt|kv
occupi tenant|kv
peopl|kv
popul|kv
popul|kv
abandon derelict desert|
unoccupi unten|
ancestr hereditari patrimoni transmiss|
famili genet hereditari inherit transmiss transmit|
concret|ob
anterior|lc
congenit inborn innat|
inhibit|la lb
repress|l9
smother stifl strangl suppress|l9
frontal|l7
injur|le lf lg lh
disjoint disloc separ|ld
hurt wound|ld
lacer mangl torn|ld
raw|ld
intact inviol|
unharm unhurt unscath whole|
guiltless innoc|ll lm
absolv clear exculp exoner vindic|lk
blameless inculp irreproach unimpeach|lk
guilti|lp lq
posterior|lw
crimin|ln
punish|ln
inform instruct|ls lt lu lv lx ly
demonstr illustr|lr
doctrinair|lr
educ|lr
explanatori|lr
back hind hinder|lo
exposit expositori|lr
interpret|lr
edifi enlighten|
enlighten illumin inform|
integr|m2
interraci mix|m1
segreg unintegr|m4
separ|m3
integr|m6 m7 m8
coordin interconnect unifi|m5
embed|m5
introject|m5
combin|ma
occlud sorb|m9
intellectu|mc md me
reflect|mb
serious|mb
sophist|mb
intellig|mg mh mi mj mk ml mm
agil nimbl|mf
apt clever|mf
braini brilliant|mf
bright smart|mf
born innat|mf
quick|mf
search trenchant|mf
stupid unintellig|mo
brainless headless|mn
slur thick|
intend|mr ms mt
conscious wit|mq
calcul deliber measur|mq
deliber intent know|mq
unintend|mv mw
causeless fortuit uncaus|mu
unintent unplan unwit|mu
design intent unintent|
intensifi|mz n0
aggrav exacerb exasper|my
deepen thicken|my
interspeci interspecif|
apathet indiffer|
blase bore|
benumb dull|
interest|n6
absorb engross fascin grip rivet|n5
savori savouri|
bore deaden dull irksom tedious tiresom wearisom|
earthbound pedestrian prosaic prosi|
intern intragroup|
intrins|nc nd
constitut inbuilt inher integr|nb
inner|nb
alien foreign|
extern outsid|
introspect introvert|
intrus|ni
busi busybodi interf meddl meddlesom offici|nh
belli bulbous bulg bulgi protuber|
jut project protrud reliev stick|
appropri|ny o1
aqueous sedimentari|
brace brisk fresh refresh|
exhilar stimul|
renew restor revit revitalis reviv|
debilit|nr ns
debilit enerv enfeebl weaken|nq
drain exhaust|nq
invit|nu nv
tantal tantalis tempt|nt
tantal tantalis|nt
unattract untempt|
unwrinkl wrinkleless|
pat|nl
sad|o0 o2 o3 o4 o5 o6
bittersweet|nz
proper right|nl
dole mourn|nz
melanchol melancholi|nz
pensiv wist|nz
tragic|nz
tragicom|nz
sorrow|o8 oa oc od oe of og oh oi
anguish torment tortur|o7
inappropri|oo
bitter|o7
real tangibl|l6
dolor dolour lachrymos tear weep|o7
grievous heartbreak heartrend|o7
lament wail|o7
lugubri|o7
mourn plaintiv|o7
sad|o7
woebegon woeful|o7
joyous|ok ol om on
ecstat enraptur rapt raptur rhapsod|oj
elat gleeful joy jubil|oj
festal festiv gay merri|oj
gay jocund jolli jovial merri mirth|oj
improp wrong|o9
just|oq or
fit meet|op
right|op
due|p0 p5 pk
kind|ou ov ow
benign gracious|ot
benevol charit kind openheart sympathet|ot
gentl|ot
unkind|oy
cut edg sting|ox
known|p1 p2 p3 p4
cod collect|os
celebr fame famous illustri notabl note renown|oz
identifi|oz
legendari|oz
proverbi|oz
collect payabl|os
unknown|p7
undiscov unexplor|p6
understood|p9
interpret taken|p8
label tag|
crown laurel|
big larg|pd pe pf pg ph pi pj pl pm pn po pp pq pr ps pu pv pw px py pz q0 q1 q2 q3 q4
ampl sizabl sizeabl|pc
astronom galact|pc
bigger larger|pc
bouffant puffi|pc
spacious wide|pc
bulki|pc
coloss prodigi stupend|pc
repay|os
enorm tremend|pc
cosmic|pc
elephantin gargantuan giant jumbo|pc
epic heroic|pc
extens|pc
gigant mammoth|pc
great|pc
brobdingnagian huge immens vast|pc
abund|su tn w6 z6 12y 143
bang humong thump wallop whop|pc
massiv monolith monument|pc
massiv|pc
monstrous|pc
mountain|pc
outsiz overs|pc
plump|pc
rangi|pc
super|pc
titan|pc
volumin|pc
littl small|q6 q7 q8 qa qb qc qd qe qf qg qh
atom|q5
bantam diminut flyspeck lilliputian midget petit tini|q5
bitti teeni teensi teentsi wee weeni weensi|q5
apposit pertin|
elfin elflik|q5
infinitesim minut|q5
lesser|q5
miniatur|q5
puni runti shrimpi|q5
slender slim|q5
littler smaller|q5
smallish|q5
unlaw|qj qk
lawless outlaw|qi
lawless|qi
drafti draughti|
ooz oozi seep|
holey porous|
rainproof waterproof|
downwind lee|
upwind weather|
legal|qs qt qu
judici|qr
legitim licit|qr
statutori|qr
illeg|qw qx qy qz r0 r1 r2 r3
bootleg contraband smuggl|qv
crimin feloni|qv
extraleg nonleg|qv
hot|qv
illegitim illicit outlaw|qv
inelig|qv
misbrand mislabel|qv
penal punish|qv
decipher readabl|
foster surrog|
legitim|r7
law right|r6
like similar|
alik like similar|
dissimilar unalik|
like same|
like|rd re rf
apt liabl|rc
probabl|rc
promis|rc
unlik|rh ri
last|rg
remot|rg
like probabl|
improb unlik|rl
suppos|rk
limit|rn rp
small|rm
column|s0
narrow|rm
limitless unlimit|rr rs
bottomless|rq
untrammel|rq
collater indirect|
addit linear|
liter|rw
denot explicit|rv
figur nonliter|ry rz
poetic|rx
tropic|rx
columnar columniform columnlik|ro
liter|s2
literari|s1
illiter|s4 s5 s6
preliter|s3
semiliter|s3
semiliter|s3
live unrecord|
record|s9 sa
film|s8
tape|s8
livabl liveabl|sc
habit inhabit|sb
unload|se
blank|sd
local|sg
topic|sf
epidem|si
pestifer pestil pestilenti plaguey|sh
glove|sk
gauntlet|sj
arenac sandi sandlik|
intuit nonrat viscer|
extend|so sp
outspread spread|sn
stretch|sn
long|sr ss st sv
elong|sq
elong extend lengthen prolong|sq
far|sq
abound galor|pt
stretch|sq
short|sx sy sz t0
abbrevi brief|sw
shorten|sw
snub|sw
shorten telescop|sw
long|t2 t3 t4 t5 t6 t7 t8 t9
chronic continu|t1
extend lengthi prolong protract|t1
durabl last|t1
endless etern intermin|t1
lifelong|t1
longstand|t1
nightlong overnight|t1
perenni|t1
short|tb tc td
abbrevi shorten truncat|ta
brief|ta
fleet fugit momentan momentari|ta
lengthway lengthwis|tf
axial|te
armor armour|ug
cross thwartwis transvers|
loos|tj
baggi|ti
tight|tl tm to tp
clench clinch|tk
snug|tk
ampl copious plenteous plenti|pt
skinni tightfit|tk
viselik|tk
constrict|tr
narrow|tq
lost|tt tu tv tw
mislaid misplac|ts
miss|ts
squander wast|ts
stray|ts
lost|ty tz
curs damn doom unredeem unsav|tx
destroy ruin|tx
save|u1
reclaim rescu|u0
lost|u3
confisc forfeit|u2
loud|u5 u6 u7 u8 u9 ua
big|u4
blare blast|u4
deafen earsplit thunder thunderi|u4
earthshak|u4
shatter|u4
shout yell|u4
soft|uc ud ue uf uh ui uj
dull muffl mute soften|ub
gentl|ub
hush mute quiet subdu|ub
littl small|ub
scale|tg
low|ub
murmur susurr whisper|ub
murmur rustl sough susurr|ub
full|ul um un uo up
boom stentorian|uk
grumbl rumbl|uk
orotund rotund round|uk
sonor|uk
sound|uk
arm|uv
fort loud|
ador endear love|
angel cherub seraph sweet|
hate|uw
barb barbel briari brieri brist bristl bur burri prick setac setos spini thorni|uq
abomin detest execr odious|uu
ador idol idolis worship|
belov darl dear|
cherish precious treasur want|
favor favorit favourit pet prefer|
alien estrang|
despis detest hate scorn|
love|v4 v5 v6 v7 v8
ador dote fond|v3
affection fond lovesom tender|v3
amat amor|v3
amatori amor romant|v3
enamor infatu potti smitten|v3
minuscul small|
capit majuscul|
luckless unlucki|
magnet magnetis|
minor nonag underag|
major|vf
lead prima star stellar|ve
minor|vh
insignific peanut|vg
difficult unmanag|vj vk
indocil uncontrol ungovern unruli|vi
uncheck|vi
cissi effemin emascul epicen sissi sissifi sissyish|
male|vn vo
male|vm
anther stamin|vm
femal|vq
femal|vp
armor armour|vu
mark|vt
scar|vs
scale scaley scali|vr
unasterisk unstar|
marri|vx vy
join unit|vw
wed|vw
unmarri|w0 w1 w2
divorc|vz
unw unwed|vz
widow|vz
masculin|w4
male man manlik viril|w3
feminin|w7
copious volumin|pt
distaff femal|w5
feminin woman|
match|wa wb wc
coordin match|w9
duplic match twin|w9
mate pair|w9
mismat unsuit|
unmat unmatch unpair|
materi|wg
crucial|wf
matur|wi wj
adult grown grownup|wh
marriag nubil|wh
crafti cun dodgi foxi guil knavish sli tricki tricksi wili|
prepubert prepubesc|
immatur|wn wo
adolesc jejun juvenil pueril|wm
childish infantil|wm
green immatur unrip unripen|
maxim maximum|wr
suprem|wq
minim minimum|wt wu wv
borderlin margin|ws
neglig|ws
nomin token tokenish|ws
meaning|wx wy wz
meati substant|ww
mean pregnant signific|ww
purpos|ww
meaningless nonmeaning|x1 x2 x3 x4
empti hollow vacuous|x0
insignific|x0
mindless|x0
nonsens|x0
measur mensur|
illimit limitless measureless unmeasur|
mechan|x8 x9 xa xb
automat automatonlik machinelik robot robotlik|x7
mechan|x7
mechanist|x7
mechan mechanis|x7
melod melodi|xd xe xf
cantabil sing|xc
dulcet honey melliflu mellison sweet|xc
lyric|xc
melodi tune|
music|xi
chant|xh
music|xk
philharmon|xj
liquefi liquifi molten|
merciless unmerci|xn xo xp
bowelless cutthroat fierc|xm
mortal|xm
pitiless remorseless ruthless unpiti|xm
mild|xr xs
gentl|xq
moder temper|xq
intens|xu xv xx xy xz y0 y1 y2 y3 y4 y5 y6 y7 y8 y9 yb yc
bad big|xt
brutal unrel|xt
articul|ya
concentr|xt
consum overwhelm|xt
deep|xt
exquisit keen|xt
extrem utmost uttermost|xt
fierc tear vehement|xt
intens|xt
main|xt
profound|xt
scream|xt
sever terribl wick|xt
strong|xt
terrif|xt
eloqu facil fluent|xw
unab|xt
violent wild|xt
involv|ye yf yg yh yi
activ particip|yd
concern interest|yd
embroil entangl|yd
engag|yd
concern implic|yd
uninvolv|yk
unconcern|yj
militari|ym yn
martial|yl
combat|yl
civilian|yp
civil|yo
militari|yr ys
martial soldier soldierlik warriorlik|yq
martial warlik|yq
allevi eas reliev|
quench satisfi slake|
arrant consumm everlast perfect pure sod stare thorough thoroughgo unadulter utter|
balli blink bloodi bloom crash flame fuck|
undiminish unreliev|
harden temper toughen treat|yz
sunbak|yy
brittl unann|
mobil|z2 z3 z4 z5 z7 z8
airborn|z1
float|z1
mechan mechanis motor|z1
perambul|z1
exuber lush luxuri profus riotous|pt
rangi|z1
transplant|z1
metal|za zb zc
bronz|z9
gold golden|z9
silver|z9
nonmet nonmetal|
moder|zg zh zi zj
mute tongueless unspoken wordless|
averag intermedi medium|ze
cautious conserv|ze
fair fairish reason|ze
modest|ze
exagger overdon overst|
excess inordin unreason|
exorbit extortion outrag steep unconscion usuri|
extraordinari sin|
dumb speechless|
extremist radic ultra|
modern|zr zs zt
contemporari|zq
neo|zq
ultramodern|zq
mediaev mediev|
speak|zx
coy demur overmodest|
tongu|zv
modifi|zz 100
adapt alter|zy
restrict|zy
monoval unival|
asham|10c 10j
moral|104 105
moralist|103
righteous|103
immor|107 108 109
debauch degener degrad dissip dissolut libertin proflig riotous|106
decad|106
disgrac scandal shame shock|106
illicit|10b 10d
adulter extracurricular extramarit|10a
embarrass humili mortifi|102
unlaw|10a
mani|10f 10g
legion numer|10e
some|10e
much|10i 10k 10l
some|10h
guilti hangdog shame shamefac|102
such|10h
incalcul untold|10h
littl slight|10n
small|10m
fewer|10p
less|10o
motiv|10r
driven impel|10q
audaci barefac bodaci brassi brazen insol|
affect move stir touch|
unaffect unmov|
move|10w 10x 10y
affect poignant touch|10v
haunt|10v
stir|10v
move|110 111 112 113 114 115 116 117 118 119 11a
afoot|10z
ahors ahorseback|10z
oncom|10z
automot|10z
blown|10z
fli|10z
aflar flare|10z
kinet|10z
mobil|10z
restless|10z
wigg wrigg wriggl writh|10z
motionless static still|
fix set|
frozen root|
move|11f
anim|11e
intercontinent|11h
worldwid|11g
nation|11j
nationalist|11i
intern|11l
global world worldwid|11k
assert|11w 122
natur|11o
earthi|11n
unnatur|11q
violent|11p
artifici unreal|11s 11t 11u 11v 11x 11y 11z 120 121
arrang stage|11r
bleach colour dy|11r
cardboard unlifelik|11r
convention conventionalis stylis styliz|11r
cocki|11m
ersatz substitut|11r
fake faux imit simul|11r
semisynthet synthet|11r
near|11r
paint|11r
emphat forc|11m
natur|124
physic|123
supernatur|126 127 128 129 12a 12b 12c 12d
apparit ghost ghostlik phantasm spectral|125
eldritch uncanni unearth weird|125
elfin fey|125
charm magic sorcer witch wizard|125
marvel miracul|125
metaphys|125
nonnatur otherworld preternatur transcendent|125
talisman|125
ultim|12f 12g 12h 12i
crown|12e
eventu|12e
final last net|12e
suprem|12e
proxim|12k
immedi|12j
necessari|12m 12n
essenti indispens|12l
need requir requisit|12l
unnecessari unneed|12p 12q
excess extra redund spare supererogatori superflu supernumerari surplus|12o
gratuit needless|12o
net nett|
gross|12t
overal|12s
neurot psychoneurot|12v 12w 12x 12z 130
compuls|12u
disturb maladjust|12u
hyster|12u
plenti|pt
nymphomaniac|12u
patholog|12u
nice|132 133
good|131
pleasant|131
aw nasti|135 137
dirti filthi lousi|134
attach commit|13a 13e 13i
hate mean|134
nobl|139
elev exalt idealist lofti rarefi rarifi|138
bespoken betroth|136
mean meanspirit|
nobl|13d 13f 13g 13h 13k
aristocrat gentl patrician|13c
intend|136
august grand lord|13c
coronet highborn titl|13c
majest purpl regal|13c
involv|136
unattach uncommit|
royal|13c
base baseborn|
common plebeian unwash vulgar|
normal|13o 13p 13q 13r 13t
averag mean|13n
median|13n
modal|13n
natur|13n
affix|142 146
typic|13n
abnorm unnatur|13v 13w 13x 13y 13z
aberr deviant deviat|13u
anomal|13u
atyp|13u
defect|13u
vicari|13u
abnorm|141
except|140
glu past|13s
rampant|pt
north|145 147 148 149 14a 14b 14c
northbound northward|144
mount|13s
norther northern|144
norther northern|144
northeast northeastern|144
northeast|144
northwest northwestern|144
northwest|144
south|14e 14f 14g 14h 14i 14j 14k
southbound southward|14d
souther southern|14d
souther southern|14d
southeast southeastern|14d
southeast|14d
southwest southwestern|14d
southwest|14d
peduncul stalk|
northern|14n 14o 14p
blue|14m
feder union|14m
yanke|14m
southern|14r 14s
confeder|14q
gray grey|14q
unnot|14u 14v 14w 14x
disregard forgotten|14t
ignor neglect unheed|14t
overlook unmark unnot|14t
unobserv unseen|14t
detect|14z 150 151
perceiv|14y
perceiv sens|14y
heard|14y
determin|153
ascertain discov observ|152
disobedi|155 156
contrari obstin pervers wayward|154
froward headstrong wil will|154
nonsubject object|158 159
clinic|157
imperson neutral|157
subject|15b 15d
person|15a
freestand separ|
prejud|15a
oblig|15f 15g 15h 15i
oblig|15e
indebt|15e
indebt|15e
suppos|15e
obvious|15k 15l 15m 15n
appar evid manifest palpabl patent plain unmistak|15j
axiomat|15j
demonstr provabl|15j
frank|15j
choke clog|
occupi|15q
fill|15p
unoccupi|15s 15t
free|15r
spare|15r
abhorr detest obscen repugn repuls|
charnel ghast sepulchr|
disgust distast foul loath loathsom repel revolt skanki yucki|
hideous horrid horrif outrag|
objection obnoxi|
savori savouri|
offens violat|
apologet excusatori|162
defens justif justificatori|161
wari|16l
offici|165 166 167
author authoris authorit|164
formal|164
formal formalis|164
unoffici|169 16a 16b
drumhead summari|168
inform loos|168
unauthor unauthoris wildcat|168
confirm|16d
offici|16c
constitut establish|16f 16g 16h 16i
implant ingrain plant|16e
groov|16e
legitim|16e
recogn recognis|16e
unrecogn unrecognis|
condit learn|
shi|163
old|16n 16o 16p 16q 16r
antiqu|16m
antiqu|16m
patch|16m
secondhand use|16m
yellow|16m
new|16t 16u 16v 16w 16x 16y 16z 170
fresh|16s
newborn|16s
novel refresh|16s
recent|16s
radic revolutionari|16s
untest untri|16s
unus|16s
virgin|16s
old|173 174 175 176 177 178 179
attent|17b 17s
age elder older senior|171
age|171
ancient|171
dodder dodderi gaga senil|171
emeritus|171
gray grey grizzli hoar hoari|171
vener|171
immatur young|17c 17d 17e 17f 17g 17h 17i 17j 17k 17l 17m 17n 17o
absorb captiv engross enwrap intent wrap|172
adolesc teen teenag|17a
infantil|17a
boyish boylik schoolboyish|17a
child childlik|17a
earli|17a
girlish schoolgirlish|17a
junior|17a
littl small|17a
newborn|17a
puppyish puppylik|17a
tender|17a
youngish|17a
vernal young youth|17a
cancel off|
open unfasten|
close shut unopen|
observ|172
open|17u 17v
open|17t
yawn|17t
close|17x
drawn|17w
open|17z 180 181
agap gape|17y
wide|17y
yawn|17y
close shut|183
compress tight|182
space|185
lead|184
encircl surround|
absent absentmind abstract scatti|
oper|189
activ fight|188
inact nonoper|
good ripe|
season time|
oppos|18e
conflict|18d
opposit pair|
optimist|18i 18j 18k
dreami mooni woolgath|
cheer pollyannaish upbeat|18g
rosi|18g
sanguin|18g
pessimist|18m
demor demoralis discourag dishearten|18l
buccal oral|
drowsi oscit yawn|
disord|18q 18r 18s
boister rambuncti robusti rumbusti unruli|18p
mobbish moblik|18p
raucous rowdi|18p
order|18u
consecut sequent sequenti serial success|18t
forget oblivi|
disord unord|
organ|18y
method|18x
disorgan disorganis|190 191 192
confus disord upset|18z
chaotic|18z
scrambl|18z
attract|19g 19x 1a9 1aj 1ar
organ|195
arrang|194
unstructur|197 198
ambigu|196
amorph|196
ordinari|19a 19b 19c 19d
averag mediocr middl|199
characterless nondescript|199
commonplac|199
everyday mundan quotidian routin unremark workaday|199
scarc|1b8 1c4
extraordinari|19h 19i 19j 19k 19l 19m 19n 19o 19p 19q
bewitch captiv enchant enthral entranc fascin|193
exceed except prodigi surpass|19f
fantast howl marvel rattl terrif tremend wonder wondrous|19f
fright tremend|19f
great|19f
one|19f
preternatur uncanni|19f
uncommon|19f
remark singular|19f
special|19f
wonderwork|19f
organ|19s
structur|19r
inorgan|19u 19v 19w
amorph unstructur|19t
artifici|19t
miner|19t
cun cute|193
arrang order|19z
laid set|19y
orient|1a1 1a2 1a3 1a4 1a5 1a6
adjust familiar familiaris|1a0
bound destin|1a0
direct|1a0
head|1a0
homeward|1a0
mind|1a0
alien anom disori|
confus disori lost|
fetch take win|193
origin|1ab 1ac 1ad 1ae
dare|1aa
freehand|1aa
fresh new novel|1aa
germin origin semin|1aa
banal commonplac hackney shopworn stock threadbar timeworn tire trite|
bromid corni platitudin|
dusti stale|
orthodox|1ak 1al
hypnot mesmer spellbind|193
convent establish|1ai
tradit|1ai
unorthodox|1an 1ao
nonconform nonconformist|1am
reform|1am
outdoor outsid|1aq
alfresco|1ap
irresist|193
cover|1at 1au 1av 1aw 1ax 1ay 1az 1b0 1b1 1b2 1b3
bead|1as
cloak cloth drape mantl wrap|1as
crust crusti crustlik encrust|1as
dabbl spatter splash splatter|1as
drench|1as
muffl|1as
plaster|1as
overgrown|1as
smother|1as
thickspread|1as
tile|1as
bald denud|
coat|1b7
unattract|1b9
oili|1b5
rare|19e
home|1b6
overt|1bb 1bc 1bd 1be
bald barefac|1ba
nake raw|1ba
undisguis|1ba
visibl|1ba
backstair furtiv|
clandestin secret surreptiti undercov underground|
cloak disguis mask|
paid|1bj 1bk
compens pay remun salari stipendiari|1bi
freelanc mercenari|1bi
unpaid|1bm 1bn
complimentari costless free grati gratuit|1bl
outstand owe undischarg|1bl
pain|1bp 1bq 1bs 1bt 1bu 1bv
ach achi|1bo
agon agonis excruci harrow tortur torturesom|1bo
appeal|1c2
bite|1bo
poignant|1bo
rack wrench|1bo
sore tender|1bo
paint|1bx 1by
stain varnish|1bw
whitewash|1bw
unstain unvarnish|
depict pictur portray|
undepict unpictur|
attract|1br
elus subtl|
tight|19e
obliqu|1c6 1c7
bias|1c5
diagon|1c5
orthogon rectangular|
inexcus unforgiv|
inexcus|1cb
indefens insupport unjustifi unwarr unwarrant|1ca
matern parent patern|
partial|1ce
bias color colour slant|1cd
imparti|1cg 1ch
disinterest|1cf
dispassion|1cf
attribut|1d5
impass unpass|
passion|1cl 1cm 1cn 1co 1cp
ablaz aflam|1ck
ardent fervent fervid fieri impass perfervid torrid|1ck
fanat overzeal rabid|1ck
concupisc lust lusti|1ck
wild|1ck
past|1cr 1cs 1ct 1cu 1cv 1cw 1cx 1cy 1cz 1d0 1d1 1d2 1d3
ago agon|1cq
ancient|1cq
bygon bypast depart foregon gone|1cq
chivalr knight mediev|1cq
earli other|1cq
erstwhil former onetim quondam sometim|1cq
former previous|1cq
histor|1cq
last|1cq
late recent|1cq
other|1cq
prehistor|1cq
then|1cq
present|1d6 1d7 1d8
traceabl|1ci
exist|1d4
immedi|1d4
inst instant|1d4
futur|1da 1db
approach come forthcom upcom|1d9
emerg rise|1d9
abus maltreat mistreat|1ef
uxori wife wifelik|
patient|1df 1dg 1dh
dilig persev|1de
endur|1de
unhurri|1de
impati|1dj
restiv|1di
prepack prepackag|
loyal patriot|1dm
chauvinist jingoist nationalist superpatriot ultranationalist|1dl
pregnant|1ds
disloy unpatriot|
peac peaceabl|1dq 1dr
pacif peaceabl|1dp
peaceabl|1dp
enceint expect gravid|1dn
belliger milit war|
hawkish milit warlik|
stormi tempestu|
penit repent|1dx
contrit remors rueful ruth|1dw
percept|1dz 1e0 1e1 1e2 1e3
acut discrimin incis keen knifelik penetr pierc sharp|1dy
apprehens discern|1dy
observ|1dy
subtl|1dy
understand|1dy
audibl hearabl|1eh
unobserv unse|
percept|1e7 1e8 1e9 1ea 1eb 1ec
detect notic|1e6
discern|1e6
faint|1e6
palpabl|1e6
recogniz|1e6
sensibl|1e6
perfect|1ee 1eg 1ei 1ej 1ek 1el 1em 1en 1eo
clean|1ed
batter|1dc
complet consumm|1ed
sound|1e4
down master|1ed
faultless immacul impecc incorrupt|1ed
flawless unflaw|1ed
ideal|1ed
ideal idealis|1ed
idyl|1ed
mint|1ed
inaud unhear|1fb
imperfect|1er 1es
corrupt|1eq
defect faulti|1eq
durabl indestruct perdur undestroy|
last perman|1ev 1ew 1ex
abid endur imperish|1eu
aeonian ageless eonian etern everlast perpetu unceas unend|1eu
stand|1eu
imperman temporari|1ez 1f0 1f1 1f2 1f3 1f4
act|1ey
ephemer fugaci pass transient transitori|1ey
improvis makeshift|1ey
interim|1ey
tempor|1ey
work|1ey
last persist|
caduc shed|
irrevers|1f8
perman|1f7
irrevoc irrevok|
allow permiss|
superson ultrason|1ep
forbidden prohibit proscrib taboo tabu verboten|
admiss|1fe
allow|1fd
indulg lenient|
prevent|1fh 1fi 1fj 1fk
blockad|1fg
clog hinder imped obstruct|1fg
deterr|1fg
frustrat thwart|1fg
perplex|1fm 1fn 1fo
nonplus nonpluss puzzl|1fl
baffl befuddl bemus bewild confound confus maze|1fl
question quizzic|1fl
person|1fq 1fr 1fs 1ft 1fu
individu privat|1fp
individu individualis person personalis|1fp
ain own|1fp
person|1fp
intim privat|1fp
persuas|1fw 1fx
coax ingratiatori|1fv
cogent tell weighti|1fv
admonitori cautionari exemplari monitori warn|
hope promis|
impervi|1g1 1g2 1g3
proof|1g0
resist|1g0
soundproof|1g0
inauspici unfortun|1g6
accept|1jl
unpromis|1g4
physic|1g8 1g9 1ga 1gb 1gc
anim carnal flesh sensual|1g7
bodili corpor somat|1g7
materi|1g7
person|1g7
physiolog|1g7
mental|1gf 1gg 1gh 1gi
propiti|1go
intellectu noetic ration|1gd
moral|1gd
psychic|1gd
psycholog|1gd
impious|1gk
godless irrever|1gj
religi|1gm 1gn 1gp
churchgo|1gl
devout|1gl
favor lucki|1ge
interfaith|1gl
atheist unbeliev|
ethnic heathen heathenish pagan|
laps nonchurchgo|
implac|1gu
grim inexor relentless stern unappeas unforgiv unrel|1gt
plain unpattern|
brind brindl tabbi|
dappl mottl|
dot fleck speck speckl stippl|
floral flower|
marbl marbleis marbleiz|
moir water|
patch spot spotti|
inauspici omin|
streak streaki|
stripe stripi|
vein veinlik venos|
plain|1h8 1h9 1ha 1hb 1hc
auster sever stark|1h7
mere simpl|1h7
featureless|1h7
home|1h7
tailor|1h7
author authoris|1hn 1ht 1hw
fanci|1hf 1hg 1hh 1hi 1hj 1hk 1hl 1hm 1ho
aureat flamboy florid|1he
baroqu churrigueresco churrigueresqu|1he
busi fussi|1he
dressi|1he
crackl|1he
elabor luxuri|1he
fanci|1he
lacelik laci|1he
accredit commiss licenc licens|1hd
puf puff|1he
plan|1hq 1hr
contriv|1hp
predetermin preset|1hp
casual chanc|
approv sanction|1hd
plausibl|1hv
glib pat slick|1hu
canon canonis glorifi|1hd
improb unbeliev unconvinc unlik|
pleasant|1hz 1i0 1i1 1i2 1i3
beauti|1hy
enjoy gratifi pleasur|1hy
grate|1hy
idyl|1hy
pleas|1hy
unpleas|1i5 1i7 1i8 1i9 1ia 1ib 1ic 1id 1ie
acerb acid acrid bitter blister caustic sulfur sulphur virul vitriol|1i4
unauthor unauthoris|
dour forbid grim|1i4
embarrass mortifi|1i4
harsh|1i4
harsh|1i4
afflict pain sore|1i4
sharp tart|1i4
ungrat|1i4
unhappi|1i4
pleas|1ig 1ih 1ii
amus divert entertain|1if
delight|1if
gratifi|1if
displeas|1ik 1il 1im 1in
annoy irrit mif nettl peev piss rile roil steam stung|1ij
exasper|1ij
disgust sick|1ij
injur offend pain|1ij
pleas|1ip 1iq 1ir 1is 1it 1iu 1iv
admir|1io
charm|1io
delici delight|1io
easi|1io
fab fabul|1io
gratifi sweet|1io
sweet|1io
disconcert upset|
exasper infuri madden vex|
point|1iz 1j0 1j1 1j2
acuat needlelik sharp|1iy
fusiform|1iy
nib|1iy
peak|1iy
polish|1j4 1j5
bright burnish lustrous shine shini|1j3
finish|1j3
polit|1j7 1j8
expedi|1j6
sagaci|1j6
inexpedi unwis|
popular|1jb 1jc
fashion|1ja
favorit favourit|1ja
posit|1je 1jf
affirm optimist|1jd
construct|1jd
negat|1jh 1ji
antagonist counter|1jg
pervers|1jg
neutral neutralis|
confirm posit|
unexception unimpeach|1g5
possibl|1jn 1jo
conting|1jm
execut feasibl practic viabl workabl|1jm
imposs|1jq 1jr 1js
hopeless|1jp
out|1jp
unachiev unattain undoabl unrealiz|1jp
potent|1ju
equipot|1jt
impot|1jw
ineffect ineffectu unabl|1jv
power|1jy 1jz 1k0 1k1
mighti|1jx
muscular|1jx
potent strong|1jx
regnant reign rule|1jx
powerless|1k3 1k4
nerveless|1k2
helpless incapacit|1k2
influenti|1k6 1k7
authorit import|1k5
potent power|1k5
plant|1k9
natur naturalis|1k8
unbroken unplough unplow|1kb
fallow|1ka
practic|1kd 1ke 1kf 1kg 1kh
pragmat|1kc
oper practic|1kc
servic|1kc
unimagin|1kc
work|1kc
impract|1kj 1kk
crazi screwbal softhead|1ki
quixot romant|1ki
precis|1kn 1ko 1kp 1kq 1kr
avail|1lq 1m2 1mr 1n1
dead|1kl
fine|1kl
microscop|1kl
nice skill|1kl
veri|1kl
precoci|1kt
advanc|1ks
retard|1kv 1kw 1kx
backward feeblemind|1ku
idiot imbecil|1ku
simpl|1ku
predict|1kz 1l0
forese|1ky
inevit|1ky
unpredict|1l2
episod occasion|1l1
aforethought plan plot|
prepar|1l5 1l6 1l7 1l8 1l9 1la
brace|1l4
equip|1l4
precook|1l4
process|1l4
readi|1l4
spread|1l4
unprepar|1lc
extempor extemporan extemporari impromptu offhand unrehears|1lb
present|1le 1lf 1lg 1lh
attend|1ld
exist|1ld
here|1ld
omnipres ubiquit|1ld
absent|1lj
away|1li
ostentati pretenti|1ll
flamboy showi splashi|1lk
unostentati unpretend unpretenti|1ln
quiet|1lm
grandiloqu overblown pompous pontif portent|
grandios hifalutin highfalut highfalutin|
getabl gettabl obtain procur|1km
unpretenti|1ls
modest|1lr
primari|1lu 1lv 1lw 1lx
capit|1lt
firsthand|1lt
origin|1lt
special|1lt
secondari|1lz 1m0 1m1 1m3 1m4 1m5
altern substitut|1ly
auxiliari subsidiari supplement supplementari|1ly
secondhand|1ly
visibl|1km
standbi|1ly
substitut util|1ly
vicari|1ly
basic|1m7 1m8 1ma 1mb 1mc
basal base|1m6
basal element elementari|1m6
unaccept|1o7
fundament rudimentari under|1m6
grassroot|1m6
radic|1m6
incid incident|1me 1mf
peripher|1md
secondari|1md
privat|1mh 1mi 1mj 1mk 1ml 1mm
clannish cliquish clubbi snobbi snobbish|1mg
cloister reclus seclud sequest|1mg
confidenti|1mg
confidenti|1mg
backstag offstag|1mg
privi seclud|1mg
public|1mo 1mp 1mq 1ms
nation|1mn
open|1mn
semipubl|1mn
open|1km
unexclus unrestrict|1mn
exclus|1mu 1mv 1mw
alon onli|1mt
inner insid privileg|1mt
select|1mt
inclus|1my
comprehens|1mx
privileg|1n0
sweetheart|1mz
readi|1km
product|1n3 1n4 1n6
arabl cultiv cultivat tillabl|1n2
fecund fertil prolif|1n2
unavail|1nf
rich|1n2
bootless fruitless futil sleeveless vain|
generat product|
consist reproduc|1na
duplic duplicat|1n9
profession|1nc
nonrecr paid|1nb
amateur recreat unpaid|
amateur amateurish inexpert unskil|
inaccess unobtain unprocur|1n5
profit|1nh 1ni 1nj
juici|1ng
gain paid pay|1ng
lucrat moneymak remun|1ng
profound|1nl 1nm
deep|1nk
thought|1nk
superfici|1no 1np 1nq 1ns
appar ostens seem|1nn
facil slick|1nn
look sound|1nn
awak|1nz 1of
shallow|1nn
progress|1nu
advanc innov modern|1nt
retrograd retrogress|
roll trill|
proper|1ny 1o0 1o1 1o2 1o3
correct right|1nx
awaken|1nr
correct|1nx
decent fit|1nx
kosher|1nx
priggish prim prissi prudish puritan straightlac straitlac victorian|1nx
indec indecor unbecom uncom unseem untoward|
prophet|1o6 1o8 1o9 1oa 1ob
apocalypt revelatori|1o5
exception objection|1m9
divinatori mantic sibyl sibyllin vatic|1o5
fate forebod portent|1o5
precursori premonitori|1o5
predict prognost|1o5
prospect|1od 1oe
like potenti|1oc
futur|1oc
wake|1nr
bastion fortifi|
asleep|1ox 1p4 1pg 1pj
unprotect|1oj 1ok 1ol
expos open|1oi
defenseless nake|1oi
unshield|1oi
protect|1on 1oo 1op 1oq 1or 1os
antifertil contracept prophylact|1om
custodi tutelar tutelari|1om
evas|1om
overprotect|1om
protect|1om
restrict|1om
proud|1ou 1ov 1ow 1oy 1oz 1p0 1p1 1p2
arrog chesti|1ot
beam|1ot
swell vainglori|1ot
dormant hibern torpid|1oh
boast brag braggart braggi crow|1ot
dignifi|1ot
disdain haughti imperi lord overbear pride sniffi supercili swagger|1ot
conceit egotist swollen vain|1ot
pleas|1ot
humbl|1p5 1p6
dozi drows drowsi|1oh
broken crush humbl humili|1p3
meek mild|1p3
prove proven|1p8
test tri|1p7
myopic shortsight unforesight|
provoc|1pb 1pc 1pd
challeng intrigu|1pa
incendiari incit inflammatori instig sediti|1pa
rous|1pa
circumspect discreet|
headi judici wise|
sleepi sleepyhead|1oh
improvid shortsight|
belat late tardi|
slumber slumberi slumbrous somnol|1oh
benight night|
punit punitori|
pedigre pureblood thoroughbr|
immacul undefil|
pure|1pp 1pq 1pr
clean|1po
clean clear light uncloud|1po
plain sheer unmingl unmix|1po
contamin pollut|
dingi muddi|
awar cognis cogniz|1qb 1qk
purpos|1pw
businesslik earnest|1pv
adrift afloat aimless directionless planless rudderless undirect|
unqualifi|1pz
quack|1py
train|1q1 1q2
disciplin|1q0
drill|1q0
qualifi|1q4 1q5
condit|1q3
modifi|1q3
unqualifi|1q7 1q8 1q9
categor flat uncondit|1q6
clean|1q6
outright unlimit|1q6
quantit|1qc 1qd
alert awak|1pu
numer|1qa
valu|1qa
question|1qf 1qg 1qh 1qi 1qj
alleg suppos|1qe
apocryph|1qe
doubt dubious dubit|1qe
equivoc|1qe
fishi funni shadi suspect suspici|1qe
conscious|1pu
quiet|1qm 1qn
silent soundless still|1ql
tipto|1ql
noisi|1qp 1qq 1qr 1qs 1qt 1qu
blatant clamant clamor strident vocifer|1qo
abuzz buzz|1qo
clang clangor|1qo
clank|1qo
thunder|1qo
whir|1qo
restless uneasi|
quiet|1qx
quiescent|1qw
disrupt riotous troubl tumultu turbul|
squall squalli|
incogniz unawar|1rc 1rk
ration|1r2 1r3 1r4 1r5
coher lucid|1r1
demytholog demythologis|1r1
intellig reason think|1r1
reason sane|1r1
irrat|1r7 1r8
blind unreason|1r6
superstiti|1r6
cerebr intellectu|
racial|1rb
racist|1ra
oblivi unmind|1r0
inert neutral|
readi|1rf 1rg 1rh 1ri
fit prime set|1re
prompt|1re
ripe|1re
wait|1re
approach reachabl|
unconsci|1r0
exist real|1rm 1rn 1ro 1rp 1rq
actual|1rl
actual factual|1rl
documentari|1rl
object|1rl
histor|1rl
unreal|1rs 1rt 1ru 1rv 1rw 1rx 1ry 1rz 1s0 1s1
dream|1rr
envis pictur visual visualis|1rr
fabl legendari|1rr
fabric fanci fiction fictiti|1rr
fabul mythic mytholog|1rr
fanci imaginari notion|1rr
fantast|1rr
illusion illusionari|1rr
illus illusori|1rr
pretend|1rr
real|1s3
proper|1s2
unreal|1s5 1s6 1s7
decept delusori|1s4
dreamlik surreal|1s4
phantom|1s4
realist|1s9 1sa 1sb 1sc 1sd
hardhead practic pragmat|1s8
lifelik pictori vivid|1s8
live|1s8
verid|1s8
practic virtual|1s8
unrealist|1sf
fantast|1se
appal dismay|
reason sensibl|1si 1sj 1sl
commonsens|1sh
intellig levelhead sound|1sh
atroci fright horribl horrifi|
tenabl|1sh
indefens unten|
reasonless senseless|
undu unjustifi unwarr|
mutual reciproc|1sq
bilater|1sp
unansw unreciproc unrequit|
refin|1su 1sv 1sw 1sx 1sy 1sz
aw dire dread fear fearsom frighten horrend horrif terribl|
civil civilis cultiv cultur genteel polit|1ss
minc prim twee|1ss
debonair debonnair suav|1ss
delic finespun|1ss
gentleman gentlemanlik|1ss
ladylik|1ss
boorish loutish neandert neanderth oafish swinish|
coars uncouth vulgar|
bounderish lowbr rude underbr yokelish|
process|1t4
mill polish|1t3
bale forbid menac minaci minatori omin sinist threaten|
process refin|
crude unprocess unrefin|
treat|1t9 1ta 1tb 1tc
activ|1t8
aerat|1t8
burn burnt|1t8
dope|1t8
treat|1te 1tf 1tg
bandag bound|1td
dose|1td
dress|1td
bloodcurdl nightmarish|
cuss obdur obstin unrepent|
certifi qualifi|
chill scari shiveri shudderi|
regular|1tm 1tn 1to
prescrib|1tl
stock|1tl
time|1tl
irregular|1tq 1tr 1ts
asymmetr crook|1tp
occasion|1tp
improp unconvent unlaw|1tp
formid redoubt unnerv|
repetit repetiti|
ghast grim grisli gruesom macabr|
uniform unvari|
period|1ty 1tz 1u0
daili|1tx
hebdomad hebdomadari week|1tx
annual year|1tx
relat|1u2 1u3 1u4 1u5
akin cognat consanguin kin|1u1
alli|1u1
descend|1u1
kindr|1u1
relat|1u7 1u9 1ua 1ub 1uc
affili attach connect|1u6
terrif terrifi|
cognat|1u6
cognat connat|1u6
correl|1u6
correspond|1u6
unrel|1ue
misrel|1ud
relev|1ug 1uh
applic|1uf
pertin|1uf
irrelev|1uj 1uk 1ul
digress tangenti|1ui
extran impertin orthogon|1ui
inapplic unsuit|1ui
awar mind|1un 1uo
care heed|1um
evoc redol remind reminisc reson|1um
forget mindless unmind|
reassur|1uz
exchang interchang standard standardis|
represent|1ut 1uu 1uv
figur|1us
mimet|1us
naturalist realist|1us
abstract abstractionist nonfigur nonobject|
convent schemat|
repres|1v0
comfort consol consolatori|1uq
emblemat symbol|1uy
reput|1v2 1v3 1v4 1v5
esteem honor prestigi|1v1
estim good respect|1v1
redoubt|1v1
respect|1v1
infam notori|
back|1vf
seami sleazi sordid squalid|
recept|1va
hospit|1v9
irreconcil unreconcil|1vc 1vd
hostil|1vb
inconsist|1vb
aloof distant upstag|
rear rearward|1v7
book engag|
irresist resistless|1vi
overpow overwhelm|1vh
resolut|1vk 1vm 1vn 1vo 1vp 1vq 1vr
bent|1vj
front|1vu 1vy 1w5
determin|1vj
desper|1vj
firm steadfast unbend unfalt unshak unwav|1vj
resolv|1vj
stalwart stout|1vj
undaunt undismay unshaken|1vj
irresolut|1vt
discourag|1vs
advanc|1vl
respect|1vw 1vx
decent nice|1vv
present|1vv
foremost frontmost|1vl
annihil devast wither|
contemptu disdain insult scorn|
deris gibelik jeer mock taunt|
impious unduti|
flip impud insol|
respons|1w6
frontal|1vl
trustworthi|1w4
lead|1wc
irrespons|1w9 1wa
carefre freewheel slaphappi|1w8
unaccount|1w8
answer respond|
direct guid|1w7
restrain|1we
subdu|1wd
excess extravag exuber overween|
unbutton unlac|
restrict|1wi
circumscrib limit|1wh
unrestrict|1wk 1wl
discretionari|1wj
open|1wj
restrict|1wn 1wo 1wp 1wr
confin constrain constrict limit restrict|1wm
inhibitori repress|1wm
limit|1wm
follow|1wx
regul regulatori|1wm
recollect retent tenaci|
forget unretent|
reticul reticular|1wv 1ww 1wz
crisscross|1wu
interconnect interrel|1wu
pursu|1wq
outback remot|
laci net netlik web webbi weblik|1wu
reflect|1x1
mirrorlik specular|1x0
jing jingl|
reson resound reverb reverber|
respect reverenti vener|
blasphem sacrilegi|
reborn revit revitalis|
awaken|1x8
arous|1x7
awe awestricken awestruck|
bombast declamatori larg orotund tumid turgid|
empurpl purpl|
grandiloqu magniloqu tall|
rhythmic|1xe 1xf 1xh 1xi
jazzi|1xd
lilt swing swingi trip|1xd
pathless roadless trackless untrack untrod untrodden|
chantlik inton singsong|1xd
throb|1xd
rich|1xk 1xm
affluent flush money wealthi|1xj
backward|1xs 1xt 1xv 1y4
prosper|1xj
poor|1xo 1xp
broke bust skint|1xn
impecuni penniless penuri pinch|1xn
delux gild grand lush luxuri opul princ sumptuous|
lavish lucullan plush plushi|
convers revers transpos|1xl
invers revers|1xl
reactionari reactionist|
rearward revers|1xl
right|1xx 1xy
far|1xw
starboard|1xw
left|1y0 1y1
near nigh|1xz
larboard port|1xz
right|1y3
ethic honor honour|1y2
regard|1xl
wrong|1y6 1y7 1y8
condemn crimin deplor reprehens vicious|1y5
immor|1y5
misguid mistaken|1y5
righteous|1ya
good upright|1y9
sin unholi wick|
robust|1yd 1ye 1yf 1yg 1yh
beefi buird bur huski strap|1yc
iron|1yc
hardi stalwart stout sturdi|1yc
hardi|1yc
vigor|1yc
frail|1yj
debil decrepit feebl infirm ricketi sapless weak|1yi
circular round|1ym
forward|1yq
global globos globular orbicular spheric|1yk
squar|1yo
squar|1yn
round|1yr 1ys 1yt
headfirst headlong|1yl
cylindr|1yp
ellipt oval ovat oviform ovoid prolat|1yp
ellipsoid spheroid|1yp
angul angular|1yv 1yx
rectangular|1yu
backward|1z0
triangular|1yu
rural|1yz 1z1 1z2 1z3
agrarian agricultur farm|1yy
bash blate|1yw
agrest rustic|1yy
arcadian bucol pastor|1yy
countrifi countryfi rustic|1yy
urban|1z5
urban urbanis|1z4
rust|1z7
rusti|1z6
forward|1zi 1zu
consecr sacr sanctifi|
unhallow unholi|1zb
profan unconsecr unsanctifi|1za
sacr|1zd 1ze 1zf 1zg 1zh 1zj 1zk
ineff unnam unspeak unutter|1zc
inspir|1zc
inviol sacrosanct|1zc
numin|1zc
religi spiritu|1zc
brash cheeki nervi|1z8
reverend sublim|1zc
taboo tabu|1zc
profan secular|1zm
laic lay|1zl
safe|1zo
unhurt|1zn
danger unsaf|1zq 1zr 1zs 1zt
desper|1zp
hazard riski|1zp
parlous peril precari|1zp
treacher unreli|1zp
impertin impud overbold sassi sauci smart|1z8
out|1zw
down|1zv
salabl saleabl|1zy 1zz
market|1zx
market merchant sellabl vendabl vendibl|1zx
same|201 202 203 204
compar correspond|200
duplic|200
ident indistinguish|200
one|200
differ|206 207 208 209 20a 20b 20c 20d 20e 20f 20g 20h 20i
antithet|205
assort various|205
contrari|205
contrast|205
diametr opposit polar|205
diverg|205
dispar|205
distinct distinguish|205
divers various|205
diver divers|205
opposit|205
sever|205
variant|205
same|20k 20l
aforement aforesaid said|20j
ident selfsam veri|20j
other|20n 20o 20p 20q 20r 20s 20t
differ|20m
anoth|20m
new|20m
opposit|20m
opposit|20m
opposit|20m
otherwis|20m
similar|20v 20w 20x 20y
akin kindr|20u
analog correspond|20u
correspond|20u
quasi|20u
sane|210
lucid|20z
insan|212 213 214 215 216 217 218 219 21a 21b 21c 21d 21e
balmi barmi bat batti bonker buggi crack cracker daft dotti fruiti haywir kooki loco looni loopi nut nutti wacki whacki|211
brainsick crazi dement mad sick unbalanc unhing|211
certifi|211
crackbrain idiot|211
craze derang|211
hebephren|211
lunat moonstruck|211
maniac|211
maniclik|211
paranoid|211
psychopath psychopatholog|211
psychot|211
schizophren|211
satiat|21g
jade|21f
sarcast|21i 21j 21k 21l 21m
barb bite mordaci nip pungent|21h
grim mordant|21h
corros|21h
sardon snarki|21h
satir|21h
satisfactori|21o 21p 21q 21r
adequ passabl toler|21n
fine okay|21n
cheer comfort satisfi|21n
pass|21n
unsatisfactori|21t 21u 21v
disappoint dissatisfactori unsatisfi|21s
off|21s
unaccept|21s
scholar|21x 21y 21z
academ donnish pedant|21w
bookish studious|21w
erudit learn|21w
scientif|221
technolog|220
uncertain unseal|
conceal|224 225 226 227 228
bushwhack|223
furtiv sneak sneaki stealthi surreptiti|223
hidden obscur|223
hidden|223
secret|223
blatant blaze conspicu|
bed stratifi|
reveal|22c 22d
indic indicatori revelatori signif suggest|22b
scanti skimpi|22b
secur unafraid untroubl|
secur|22g 22h 22i
assur|22f
firm|22f
sure|22f
precari shaki|
secur|22l
steadi|22k
unfasten|22n 22o
unbar unbolt unlatch unlock unsecur|22m
undon|22m
seduct|22q 22r
allur beguil entic tempt|22p
teas|22p
senior|22t
elder older|22s
junior|22v 22w
lowli petti secondari subaltern|22u
younger|22u
sensat|22y 22z
lurid shock|22x
scream|22x
sensibl sensit|
asleep benumb numb|
sensit|233 234 235
excit irrit|232
irrit|232
nocicept|232
insensit|237
deaden|236
insensit|239 23a 23b
callous indur pachydermat|238
numb|238
insens unaffect|238
separ|23d 23e 23f 23g 23h
apart|23c
detach isol separ|23c
discret distinct|23c
disjunct isol|23c
unaccompani|23c
joint|23j 23k 23l 23m
clannish|23i
concert conjunct cooper|23i
conjoin conjoint|23i
collect corpor|23i
health sanitari|
hairless|23u 240
infect septic|23q 23r
purul pussi|23p
infect infecti|23p
antisept|23t
cleans purifi|23s
bald|23o
extran foreign|
ablutionari cleans|
deterg deters|
serious|23z 241 242 243 244
earnest sincer solemn|23y
bald|23o
grave sedat sober solemn|23y
real|23y
thought|23y
sober|23y
frivol|246 247
airhead dizzi featherbrain giddi lighthead silli|245
trivial|245
play|249 24a 24b 24c
devilish rascal roguish|248
arch impish implik mischiev pixil prankish puckish|248
friski kittenish|248
mock quizzic teas|248
select|24e
elect elit|24d
servic|24g 24h
durabl|24f
oper usabl useabl|24f
settl|24j 24k
base|24i
locat place set situat|24i
unsettl|24m 24n 24o 24p
aimless drift float vagabond vagrant|24l
errat planetari wander|24l
mobil nomad peregrin rove wander|24l
rootless vagabond|24l
nonmigratori resid|
settl|24s 24t 24u 24w
accomplish effect establish|24r
appoint decre ordain prescrib|24r
dictat|24r
hair hairi hirsut|25l 25m 25o 26u 26x
firm|24r
unsettl|24y 24z
doubt tentat|24x
open undecid undetermin unresolv|24x
sexi|251 252 253 254 255 256 257 258 259 25a
erot titil|250
gamey gami naughti raci risqu spici|250
hot|250
sexual|250
juici luscious lush toothsom voluptu|250
lascivi lewd libidin lust|250
leer|250
lubrici lust prurient salaci|250
adult pornograph|250
provoc|250
neuter sexless|
alter neuter|
aphrodisiac sexi|
shape|25f 25g
bosomi busti buxom curvac curvi sonsi stack voluptu|25e
model sculptur sculpturesqu|25e
chunki lumpi|
deform distort malform misshapen|
nodul nodular|
ductil malleabl pliabl pliant tensil tractil|
downi puberul pubesc seric|24v
fur furri|24v
mold shape wrought|
fuzz fuzzi|24v
amorph formless shapeless|
share|25r 25s
common mutual|25q
joint|25q
exclus sole|
shave shaven|
unshav unshaven|25w 25x 25y
barbat beard bewhisk whisker whiskeri|25v
bestubbl stubbl|25v
mustach mustachio|25v
disoblig uncoop|
bare unsheath|
sho shod shodden|262 263 264
boot|261
ironshod|261
slipper|261
barefoot shoeless|
calc shod|
myopic nearsight shortsight|
blind unsight|269 26a 26b
blind|268
blindfold|268
eyeless sightless unse|268
import signific|26d 26e 26f 26g 26h 26i 26j 26k 26l
moment|26c
earthshak|26c
evidenti evidentiari|26c
fundament profound|26c
larg|26c
monument|26c
notabl noteworthi remark|26c
oper|26c
portent prodigi|26c
insignific unimport|26n 26o
flimsi fragil slight tenuous|26m
superfici trivial|26m
compound|26q 26r 26t 26v
cleft dissect|26p
conjug|26p
accur|293 2d9 2ef
part|26p
wiri|24v
radiat|26p
simpl|26y 26z
wooli woolli|24v
simplex|26w
simplist|26w
complex|271 272 273 274 275 276 277 278
byzantin convolut knotti tangl tortuous|270
coloni compound|270
complex complic|270
composit|270
compound|270
interlac interlink interlock interwoven|270
intric|270
thicken|270
sincer|27a 27b 27c 27d
cordial|279
dear devout earnest heartfelt|279
honest|279
genuin unfeign|279
bootlick fawn obsequi sycophant toadyish|
bear|27i
butteri fulsom oili oleagin smarmi soapi unctuous|
gild glossi meretrici specious|
support|27f
cardin|27l 27m 27n 27o 27p 27q 27r 27s 27t 27u 27v 27w 27x 27y 27z 280 281 282 283 284 285 286 287 288 289 28b 28c 28d 28e 28g 28h 28i 28j
beauti|28a 28f 28k 28n 28o 28p 28q 28u
zero|27j
ane one|27j
two|27j
iii three|27j
four|27j
five|27j
six|27j
seven vii|27j
eight viii|27j
nine|27j
ten|27j
eleven|27j
dozen twelv xii|27j
thirteen xiii|27j
fourteen xiv|27j
fifteen|27j
sixteen xvi|27j
seventeen xvii|27j
eighteen xviii|27j
nineteen xix|27j
twenti|27j
thirti xxx|27j
forti twoscor|27j
fifti|27j
sixti threescor|27j
bonni come fair sight|27k
lxx seventi|27j
eighti fourscor lxxx|27j
nineti|27j
hundr|27j
handsom|27k
thousand|27j
million|27j
billion|27j
billion|27j
glorious resplend splendid splendifer|27k
tertiari third|
fourth quaternari|
gorgeous|27k
love|27k
picturesqu|27k
pretti|27k
script written|
spontan unwritten|
singl|28v 28w
scenic|27k
lone lonesom onli sole|28t
uniqu|28t
multipl|28y 28z 290 292 294 295 296 297 298 299
aggreg|28x
doubl twofold|28x
doubl dual dupl|28x
ugli|29a 29c 29j 29s
doubl dual threefold twofold|28x
close faith|26s
manifold multiplex|28x
ternari trebl tripl triplex|28x
threefold trebl tripl|28x
fourfold quadrupl|28x
fourfold quadrupl quadruplex|28x
denari tenfold|28x
disfigur|291
size|29d
grotesqu monstrous|291
size|29b
skill|29f 29g 29h 29i 29k
accomplish complet|29e
adept expert good practic profici skil skill|29e
consumm master virtuoso|29e
delic|29e
hideous repuls|291
expert|29e
bungl fumbl incompet|
humbl lowli menial|
mathemat numer|
coars harsh|29p 29q
farinac graini granular granulos gritti meali|29o
open|29o
fine|29t
unlov unpicturesqu|291
powder powderi pulver pulveris|29r
slipperi slippi|29v 29w 29x
slick|29u
slide|29u
slip slither|29u
smooth|29z 2a0 2a1 2a2
glassi|29y
seamless unlin unseam|29y
aerodynam flow sleek streamlin|29y
velvet velveti|29y
rough unsmooth|2a4 2a5 2a6 2a7 2a8 2a9 2aa 2ab 2ac 2ad 2ae
abras scratchi|2a3
allig crack|2a3
rug|2a3
chap crack roughen|2a3
crag craggi hilli mountain|2a3
crush|2a3
homespun nubbi nubbl slub tweedi|2a3
line seam|2a3
boulder boulderi rocki stoni|2a3
shag shaggi|2a3
textur|2a3
bumpi jolt jolti jumpi rocki|
furrow rug|2ah 2ai
corrug|2ag
rut rutti|2ag
smooth|2ak 2al
entir|2aj
undul|2aj
crenat scallop|
eros jag jaggi notch tooth|
fring lacini|
social|2aq 2ar 2as
cultur ethnic|2ap
gregari|2ap
interperson|2ap
lone solitari|
reclus withdrawn|
unaccompani|2aw 2ax
alon lone solitari|2av
maroon strand|2av
bale bane|
accompani attend|
unaccompani|2b1
solo|2b0
nongregari nonsoci solitari|
evil malef malevol malign|
extrovert forthcom outgo|
despit spite vindict|
solid|2b7
concret|2b6
liquid|2b9 2ba
fluid runni|2b8
wateri|2b8
gaseous|2bc
aerosol aerosolis|2bb
solid|2be
massiv|2bd
hollow|2bg 2bh
recess sunken|2bf
cannular tubelik tubular vasiform|2bf
indissolubl insolubl|
resolv solv|
unresolv unsolv|
some|2bm 2bn 2bo
ani whatev whatsoev|2bl
both|2bl
sever|2bl
all|2bq 2br 2bs
each|2bp
everi|2bp
everi|2bp
sophist|2bu 2bv 2bw
blase world|2bt
intellig|2bt
polish refin urban|2bt
naif naiv|2by 2bz 2c0
childlik simpl|2bx
fleeceabl gullibl|2bx
ingenu innoc|2bx
sound|2c2 2c3 2c4
good|2c1
healthi|2c1
stabl|2c1
riski specul|
sound|2c7
solid|2c6
decay rot rotten|
bubbl effervesc foam foami frothi spumi|
aerat charg|
effervesc sparkl|
special specialis|2cd 2ce
differenti|2cc
special|2cc
general generalis|
spirit|2ch 2ci 2cj 2ck 2cl 2cm 2cn 2co
boister knockabout|2cg
dash gallant|2cg
ebulli exuber|2cg
impertin irrever pert sauci|2cg
live raci|2cg
snappi whip|2cg
spright|2cg
vibrant vivaci|2cg
dispirit listless|
best|2d3 2d5 2dj
spoken|2cs 2ct
express utter verbal verbalis|2cr
oral unwritten|2cr
written|2cv 2cw 2cx 2cy 2cz
engross|2cu
graphic|2cu
handwritten|2cu
inscrib|2cu
longhand|2cu
sonant voic|
written|2d2
codifi statut|2d1
champion prizewin|2cq
stabl|2d6 2d7
first foremost|2cq
firm steadi unfluctu|2d4
stabil stabilis|2d4
unstabl|2da 2db 2dc 2dd 2de 2df 2dg
straight|26s
crank cranki tippi|2d8
explos volatil|2d8
ricketi shaki wobbl wonki|2d8
rocki|2d8
seismal seismic|2d8
tipsi|2d8
totter|2d8
disconnect staccato|2di
abrupt disconnect|2dh
optim optimum|2cq
standard|2dl 2dm 2dn
authorit definit|2dk
basic canon|2dk
casebook textbook|2dk
standard|2dp 2dq 2dr 2ds
regular|2do
regul|2do
standard standardis|2do
stock|2do
defici substandard|
nourish|2dv
full replet|2du
steadi|2dx 2dy 2dz 2e0 2e1
depend|2dw
regular|2dw
firm|2dw
level unwav|2dw
steadi|2dw
arrhythm jerk jerki|
convuls spasmod spastic|
worst|2eg
shaki shiver trembl|
quaver tremul|
shift shifti|
totter totteri|
stimul|2ea 2eb 2ec 2ed 2ee
challeng|2e9
excit|2e9
piquant salti|2e9
rous stir|2e9
thrill|2e9
true|26s
bottom|2e4
excit excitatori|
crook|2ek 2el 2em 2en 2eo 2ep 2eq 2er 2es 2et
better|2ex 2f5
aquilin hook|2ei
askew awri cockey lopsid wonki|2ei
contort writh writhen|2ei
gnar gnarl knob knot knotti|2ei
malpos|2ei
tortuous twist twisti volumin wind|2ei
warp|2ei
windblown|2ei
wri|2ei
zigzag|2ei
curv|2ev 2ew 2ey 2ez
arc arch arciform arcuat bow|2eu
hook hooklik|2eu
amend|2ej
sinuat sinuous wigg|2eu
sinusoid|2eu
coil helic spiral turbin volut whorl|
squar|2f2 2f3
aboveboard straightforward|2f1
guileless transpar|2f1
corrupt crook|2f6
improv|2ej
sneaki underhand|2f4
accent stress|2f8 2f9
emphas emphasis emphat|2f7
masculin|2f7
unstress|2fb
light unacc weak|2fa
strong|2fd 2fe 2ff 2fg 2fh 2fi 2fj 2fk 2fl 2fm 2fn
beardown|2fc
brawni hefti power sinewi|2fc
bullneck|2fc
fortifi|2fc
hard knockout sever|2fc
ironlik|2fc
power|2fc
robust|2fc
stiff|2fc
vehement|2fc
viril|2fc
weak|2fp 2fq 2fr 2fs 2ft 2fu 2fv 2fw 2fx 2fy
anaem anem|2fo
faint feebl|2fo
feebl lame|2fo
flimsi insubstanti|2fo
gutless spineless|2fo
pale pallid wan|2fo
puni|2fo
vulner|2fo
weaken|2fo
limp wilt|2fo
obstin stubborn unregener|2g0 2g1 2g2
bullhead pighead|2fz
dog dour pertinaci tenaci unyield|2fz
determin|2fz
wors worsen|
docil|2g5 2g6 2g7
meek|2g4
sheepish sheeplik|2g4
yield|2g4
subordin|2g9 2ga 2gb
rule|2g8
subject|2g8
subservi|2g8
disobedi unruli|
success|2ge 2gf 2gg 2gh
boom flourish palmi prosper roar thrive|2gd
made|2gd
product|2gd
victori win|2gd
unsuccess|2gj 2gk 2gm 2gn 2go 2gp
attempt|2gi
defeat disappoint discomfit foil frustrat thwart|2gi
inaccur|2in
ruin sunk undon|2gi
hitless|2gi
goalless hitless pointless scoreless|2gi
winless|2gi
suffici|2gr
adequ enough|2gq
defici insuffici|2gt 2gu 2gv 2gw
inadequ jejun short|2gs
lean skimpi|2gs
scant|2gs
shi|2gs
honey honi syrupi|
superior|2gz 2h0 2h1 2h2 2h3
arch condescend patron patronis|2gy
emin high|2gy
lead preemin|2gy
majest olympian|2gy
upper|2gy
inferior|2h5 2h6
humbl lowli small|2h4
outclass|2h4
superior|2h8 2h9 2ha 2hb 2hc 2hd 2he 2hf 2hg 2hh 2hi 2hj 2hk 2hl
ace crack super tiptop top topnotch|2h7
banner|2h7
select|2h7
boss brag|2h7
brilliant superb|2h7
capit|2h7
choic prime prize qualiti select|2h7
excel fantabul rip splendid|2h7
greatest sterl superl|2h7
outstand|2h7
classic|2h7
premium|2h7
shine|2h7
suprem|2h7
inferior|2hn 2ho 2hp 2hq 2hr 2hs 2ht 2hu 2hv 2hw 2hx
base|2hm
bum cheap cheesi chintzi crummi punk sleazi tinni|2hm
bush|2hm
cheapjack shoddi tawdri|2hm
coars|2hm
coarsen|2hm
commerci|2hm
deplor execr woeful wretch|2hm
less|2hm
scrawni scrubbi stunt|2hm
util|2hm
inferior subscript|
brace buttress|
subsid subsidis|
baseless groundless idl unfound unwarr|
unassist unback|
unassist|2i4
nake|2i3
support|2i6 2i7 2i9
accessori adjunct adjuv ancillari appurten auxiliari|2i5
accessari accessori|2i5
face|2iq
encourag support|2i5
confound contradictori|
insurmount unsurmount|2ic
insuper unconquer|2ib
surpris|2ie 2if 2ig 2ih
amaz astoni astonish astound stun|2id
dumbfound dumbstricken dumbstruck dumfound flabbergast stupefi thunderstruck|2id
openmouth popey|2id
startl|2id
surpris|2ij 2ik 2il
amaz astonish|2ii
startl|2ii
stun|2ii
suscept|2io 2ip 2ir 2is 2it 2iu
away|2gl
amen|2im
capabl subject|2im
featur|2i8
liabl nonimmun nonresist unresist|2im
predispos|2im
amen tractabl|2im
vulner|2im
immun resist|
plastic pliant|
exempt|2iy
privileg|2ix
schedul|2j0
regular|2iz
sec unsweet|
sweet|2j3
cloy saccharin syrupi treac|2j2
sour|2j5 2j6 2j7
acerb astring|2j4
acid acidul|2j4
lemoni lemonlik sourish tangi tart|2j4
symmetr|2j9 2ja 2jb
bilater isobilater|2j8
radiat stellat|2j8
rhombohedr trigon|2j8
appeal likabl likeabl|
unapp unlik unsympathet|
synchron|2jf 2jg 2jh 2ji
coexist|2je
coincid coincident concurr cooccur simultan|2je
contemporan contemporari|2je
parallel|2je
multilater|2jn 2jz 2l0
chatti gabbi garrul loquaci talkat talki|
discern discreet|
tall|2jo 2jp 2jq 2jr 2js
bilater|2jj
gang gangl lanki rangi|2jm
leggi|2jm
leggi|2jm
long|2jm
state statuesqu|2jm
short|2ju 2jv
chunki dumpi squat squatti stumpi|2jt
compact heavyset stocki thickset|2jt
tame|2jx
docil|2jw
untam wild|2k0 2k1
joint|2jj
feral ferin savag|2jy
unbroken|2jy
tame|2k3
subdu|2k2
wild|2k5 2k6 2k7
chaotic disord|2k4
deliri excit frantic mad unrestrain|2k4
frenzi manic|2k4
tangibl touchabl|2k9
tactil tactual|2k8
impalp intang|
tast|2kc 2kd
aesthet artist esthet|2kb
underst unostentati unpretenti|2kb
brassi cheap flash flashi garish gaudi gimcrack loud meretrici tacki tatti tawdri trashi|
camp campi|
ostentati pretenti|
bittersweet semisweet|
delect delici luscious scrumptious toothsom yummi|
raci robust|
piquant savori savouri zesti|
bland flavorless flavourless insipid savorless savourless vapid|
nonexempt taxabl|2kn
ratabl rateabl|2km
exempt nontax|
moder restrain|
tens|2kr
taut tight|2kq
lax|2kt 2ku 2kv 2kw
droop droopi sag|2ks
limp|2ks
slack|2ks
tensionless|2ks
tens|2ky
constrict|2kx
tens|2l1 2l2 2l3 2l4 2l5 2l6 2l7
triangular trilater|2jj
arous|2kz
taut|2kz
edgi jitteri jumpi nervi overstrung restiv uptight|2kz
electr|2kz
nervous|2kz
strain|2kz
pump wire|2kz
territori|2l9
region|2l8
thick|2lb 2lc 2ld 2le
deep|2la
fat|2la
quilt|2la
thicken|2la
thin|2lg 2lh 2li 2lj 2lk 2lm 2ln 2lo 2lp
blade|2lf
capillari hairlik|2lf
compress|2lf
depress|2lf
cobwebbi diaphan filmi gauzi gossam transpar vapor vapour|2lf
stereo stereophon|
fine|2lf
hyperfin|2lf
paperi|2lf
slender|2lf
thick|2ls 2lt 2lu 2lv 2lw 2lx 2ly
monaur|2m1
clog clot|2lq
coagul curdl grumos grumous|2lq
creami|2lq
dens impenetr|2lq
ropey ropi stringi threadi|2lq
syrupi viscous|2lq
thicken|2lq
thin|2m0
rarefi rarifi|2lz
mono monophon|2lr
conceiv imagin|
imposs inconceiv unimagin|
thought|2m5 2m6
bemus preoccupi|2m4
brood broodi contempl medit muse pensiv ponder reflect rumin|2m4
thoughtless|2m8
unreflect unthink unthought|2m7
thrifti|2mb 2mc
mononucl mononuclear|
econom frugal scotch spare stint|2m9
save|2m9
wast|2me 2mf
extravag prodig proflig spendthrift|2md
uneconom|2md
trig trim|
neat order|
shipshap trim|
clutter litter|
dishevel frowzl rumpl tousl|
disord jumbl|
frowsi frowzi sloven|
messi mussi|
rambl sprawl stragg straggl|
black|2mv
groom|2mr 2ms 2mt
brush|2mq
plaster slick|2mq
pomad|2mq
bushi shaggi|
color negro|2mp
tire|2mx 2my 2mz 2n0 2n1 2n2 2n3 2n4
beat bush dead|2mw
aweari weari|2mw
blear bleari|2mw
bore|2mw
careworn drawn haggard raddl worn|2mw
exhaust fag fatigu spent|2mw
jade weari|2mw
rag|2mw
invigor refresh reinvigor|
intoler unbear unendur|2n8 2n9
blond|2ni 2nl
bitter|2n6
imposs unaccept|2n6
tonal|2nb 2nc
polyton|2na
tone|2na
top|2ne 2nf 2ng
crown|2nd
topmost upmost uppermost|2nd
upper|2nd
side|2nj 2nk
flaxen sandi|2n7
broadsid|2nh
later sidelong|2nh
redhead|2n7
cartilagin grist rubberi|
coriac leather leatheri leatherlik|
fibrous sinewi stringi unchew|
tender|2nq
crisp crispi|2np
tough toughen|2ns
callous thicken|2nr
delic soft|
tender|2nw 2nx
bronz suntan tan|
protect|2nu
sentiment|2nu
toxic|2nz
dead venom virul|2ny
docil teachabl|
intract|2o2 2o3 2o4
balk balki|2o1
refractori stubborn|2o1
uncontrol unmanag|2o1
traceabl trackabl|
duski swart swarthi|
troubl|2o8 2o9 2oa 2ob 2oc 2od 2oe 2of 2og 2oh
annoy harass harri pester vex|2o7
anxious nervous queasi uneasi unquiet|2o7
cloud|2o7
disquiet disturb upset worri|2o7
distress|2o7
hagridden torment|2o7
haunt|2o7
distress stress|2o7
struggl|2o7
suffer|2o7
carefre unworri|
true|2ok 2ol
actual genuin liter real|2oj
truth|2oj
fals|2on 2oo
mendaci|2om
untru|2om
cynic misanthrop|
doubt question sceptic skeptic|
jealous overjeal|
leeri mistrust suspici untrust wari|
trusti trustworthi|2ou 2ov 2ow 2ox
authent reliabl|2ot
creditworthi respons|2ot
depend honest reliabl|2ot
trust|2ot
devious shifti|
mar scar|
slipperi tricki|
turn|2p2 2p3 2p4
invert|2p1
overturn upturn|2p1
revolv rotat|2p1
typic|2p6 2p7 2p8 2p9
emblemat exemplari typic|2p5
repres|2p5
regular verit|2p5
classic|2p5
atyp untyp|
underarm underhand|
overarm overhand|
surfac|2pe
aboveground|2pd
subsurfac|2pg 2ph 2pi
belowground underground|2pf
submarin undersea|2pf
submerg submers underwat|2pf
liquid swim|
bloodi|2px 2pz 2q4 2qb 2qk 2qm
union|2pm 2pn
close|2pl
organ organis union unionis|2pl
unit|2pp 2pq 2pr 2ps 2pt 2pu 2pv
confed confeder|2po
amalgam coalesc consolid fuse|2po
cohes|2po
conjug coupl|2po
incorpor integr merg unifi|2po
one|2po
tie|2po
divid|2py 2q0 2q1 2q2 2q3 2q5 2q6 2q7 2q8
bloodstain gori|2pk
bifurc biram branch forfic fork prong prongi|2pw
bloodsuck|2pk
chamber|2pw
cleft|2pw
disconnect disunit fragment split|2pw
disjoint|2pw
bloodthirsti sanguinari|2pk
metamer segment|2pw
section|2pw
segment|2pw
torn|2pw
ascend|2qa 2qc
acclivit rise uphil|2q9
crimson red|2pk
upward|2q9
descend|2qe 2qf 2qg 2qh 2qi
declivit downhil|2qd
descend|2qd
down downward|2qd
drizzl|2qd
drop fall|2qd
fall|2ql
homicid murder|2pk
down|2qj
butcher gori sanguin sanguinari slaughter|2pk
ahead lead|
down|2qp 2qq 2qr 2qs
behind|2qo
downcast|2qo
downward|2qo
fallen|2qo
use|2qu
employ util utilis|2qt
misus|2qw 2qx
abus|2qv
exploit use victim victimis|2qv
use util|2r0 2r1 2r2 2r3
bold|2rd 2rt 2rx 2s9 2sp
handi|2qy
servic|2qy
usabl useabl|2qy
utilitarian|2qy
useless|2r5
futil ineffectu meaningless otios unavail|2r4
utopian|2r7
airi impract laputan visionari windi|2r6
valid|2r9 2ra 2rb
bind|2r8
effectu legal|2r8
legitim logic|2r8
invalid|2re 2rf
audaci brave dauntless fearless hardi intrepid unfear|2qz
fals|2rc
null void|2rc
valuabl|2rh 2ri 2rj 2rk 2rl
invalu priceless|2rg
precious|2rg
rich|2rg
semipreci|2rg
worth|2rg
worthless|2rn 2ro 2rp 2rq
meritless sorri|2rm
neglig paltri trifl|2rm
otios pointless purposeless senseless superflu wast|2rm
valueless|2rm
variabl|2rs 2ru 2rv
changeabl unsettl|2rr
embolden|2qz
shift|2rr
variant|2rr
invari|2ry 2rz 2s0
foolhardi headi rash reckless|2qz
changeless constant invari unvari|2rw
strict|2rw
invari|2rw
vari|2s2 2s3 2s4 2s5
miscellan multifacet multifari|2s1
varicolor varicolour varieg|2s1
vari variabl|2s1
various versatil|2s1
air airi|
unventil|2s8
airless stuffi unair|2s7
heroic|2qz
invertebr spineless|
violent|2sc 2sd 2se 2sf 2sg 2sh
convuls|2sb
feroci fierc furious|2sb
hot rage|2sb
lash|2sb
lurid|2sb
ruffian tough|2sb
passiv peac|
impecc innoc sinless|
wick|2sl 2sm 2sn
evil vicious|2sk
iniquit sin ungod|2sk
nefari villain|2sk
seeabl visibl|2sq 2sr
overvali|2qz
ocular visual|2so
microscop|2so
timid|2sy 2tm
invis unseeabl|2su 2sv 2sw 2sx
conceal hidden|2st
infrar|2st
ultraviolet|2st
unseen|2st
bash|2ss
nonvolatil nonvolatilis nonvolatiliz|
voluntari|2t1 2t2 2t3
wil will|2t0
uncoerc unforc will|2t0
unpaid volunt|2t0
involuntari nonvoluntari unvoluntari|2t5 2t6 2t7 2t8
driven goad|2t4
forc|2t4
unconsci|2t4
unwil|2t4
involuntari|2ta 2tb
automat reflex|2t9
autonom|2t9
vulner|2td 2te 2tf 2tg
assail open undefend|2tc
compromis|2tc
indefens|2tc
threaten|2tc
invulner|2ti 2tj 2tk 2tl
bombproof shellproof|2th
defend defens|2th
impregn inviol unassail unattack|2th
tight|2th
mousey mousi|2ss
crave desir|
unwant|2tq 2tr 2ts 2tt 2tu
bound|2u0 2u6 2uc 2ui
discard throwaway|2to
friendless outcast|2to
unclaim|2to
uninvit|2to
unwelcom unwish|2to
warm|2tw 2tx 2ty
lukewarm tepid|2tv
warm|2tv
warm|2tv
cool|2u1 2u2
chain enchain|2tp
caller|2tz
precool|2tz
warm|2u4 2u5
cordial|2u3
hearti|2u3
fetter shackl|2tp
warm|2u8
hot|2u7
increas|2ua
rais|2u9
decreas|2ud 2ue 2uf
tie truss|2tp
diminish|2ub
dwindl taper|2ub
fall|2ub
increas|2uh
crescendo|2ug
wire|2tp
unwelcom|2uk
uninvit|2uj
unchain unfett unshackl unti|
ill sick|2un 2uo 2up 2uq 2ur 2us 2ut 2uu 2uw 2ux 2uy
afflict stricken|2um
ail indispos peak poor seedi sick unwel|2um
bedfast bedrid bedridden|2um
consumpt|2um
diabet|2um
dizzi giddi vertigin woozi|2um
faint lighthead swoon|2um
fever feverish|2um
fasten tie|2uz
stricken|2um
nauseat nauseous queasi sick sickish|2um
rachit ricketi|2um
knot|2uv
wet|2v1 2v3 2v4 2v5 2v6 2v7 2v8 2v9 2va 2vb 2vd 2ve
boggi marshi miri mucki muddi quaggi sloppi sloughi soggi squashi swampi waterlog|2v0
tangl|2vc 2vh 2vk 2vn
clammi dank|2v0
damp dampish moist|2v0
sodden soppi|2v0
misti|2v0
muggi steami sticki|2v0
reek wateri|2v0
sloppi|2v0
steam steami|2v0
sticki|2v0
afoul foul|2v2
wash|2v0
wateri|2v0
dri|2vg 2vi 2vj 2vl
adust bake parch scorch sunbak|2vf
enmesh intermesh|2v2
dri|2vf
sear sere shrivel wither|2vf
entangl|2v2
thirsti|2vf
hydrat hydrous|
mat|2v2
wholesom|2vp 2vq 2vr 2vs
aliment alimentari nourish nutrient nutrit nutriti|2vo
healthi salubri|2vo
hearti satisfi solid squar|2vo
salubri|2vo
insalubri unhealth unhealthi|
loathsom nauseat nauseous noisom queasi sicken vile|
broad wide|2vw 2vx
panoram|2vv
sweep|2vv
narrow|2vz 2w0 2w1 2w2 2w3
constrict narrow|2vy
narrow|2vy
slender thin|2vy
strait|2vy
narrow taper|2vy
awkward bunglesom clumsi ungain|
bound|2wk
cumbersom cumbrous|
will|2w8 2w9 2wa
dispos fain inclin prepar|2w7
glad happi|2w7
readi|2w7
unwil|2wc
loath loth reluct|2wb
wire|2we
connect|2wd
wise|2wg 2wh 2wi
omnisci|2wf
perspicaci sagaci sapient|2wf
sage|2wf
foolish|2wl 2wm 2wn 2wo 2wp
paperback|2w5
absurd cockey derisori idiot laughabl ludicr nonsens preposter ridicul|2wj
goofi silli wacki whacki zani|2wj
harebrain insan|2wj
misguid|2wj
unwis|2wj
wood|2wr 2wt 2wu
boski brushi|2wq
alkal alkalin|
overgrown|2wq
timber|2wq
secular world|2ww 2wx 2wy
materi|2wv
materialist mercenari|2wv
mundan|2wv
cloister cloistral conventu monast|
spiritu unearth|
worn|2x2 2x3 2x4 2x5 2x6 2x7 2x8 2x9 2xa
age|2x1
batter|2x1
ear|2x1
erod scour|2x1
fray|2x1
rag|2x1
ratti shabbi tatti|2x1
tatter tatterdemalion|2x1
threadbar|2x1
worthi|2xc 2xd 2xe 2xf 2xg 2xh 2xi 2xj 2xk
applaud commend laudabl praiseworthi|2xb
credit|2xb
deserv worth|2xb
exemplari model|2xb
merit meritori|2xb
sacr|2xb
precious valu|2xb
valuabl worth|2xb
worthwhil|2xb
unworthi|2xm 2xn
undeserv unworthi|2xl
unmeritori|2xl
aesculapian medic|
alabast alabastrin|
brave courag|2xr 2xs 2xu 2xx 2xy
desper|2xq
gallant|2xq
arachnidian arachnoid spider spideri spiderlik|
game gamey gami gritti mettlesom spirit spunki|2xq
arbor arborari|
archaeolog archeolog|
undaunt|2xq
valiant valor|2xq
coward fear|2y0 2y1 2y5
chicken chickenheart yellow|2xz
craven recreant|2xz
axiomat postul|
aphorist axiomat|
axial axil|
faintheart timid|2xz
brassi brasslik|
breath eupneic eupnoeic|
breathless dyspneal dyspneic dyspnoeal dyspnoeic|2y9 2yd
smother suffoc|2y8
catapult catapultian|
celesti heaven|
celesti heaven|
blown pursi wind|2y8
chartac paperi paperlik|
light|2yg 2yh 2yi 2yj 2yk 2ym 2yn 2yo 2yp
inflam redden|2yf
bright|2yf
fluoresc|2yf
illumin light lit|2yf
candent incandesc|2yf
electrostat static|
livid|2yf
luminesc|2yf
phosphoresc|2yf
sunlit sunstruck|2yf
feudal feudalist|
febril feverish|
dark|2yw 2z0 2z2 2z4 2z6 2z8
fleshi sarcoid|
formal formalis formalist|
genet genic|
black|2ys
hex hexadecim|
human humanist|
ideal idealist|
darken|2ys
illat inferenti|
dim|2ys
nonion nonpolar|
duski twilight twilit|2ys
judici jurid|
gloom gloomi sulki|2ys
accept recogn recognis|
tenebr tenebri tenebrif|2ys
shade|2za 2zd
mirki murki|2z9
mission missionari|
mousey mousi|
shadow shadowi umbrag|2z9
mooni moonlit|
planet planetari|
planetari terrestri|
ceremoni pompous|
bright|2zj 2zl 2zn 2zq 2zs 2zu 2zw 2zz 301 304 306 309 30b
agleam gleam nitid|2zi
romant romanticist|
aglow lambent lucent lumin|2zi
scleros sclerot|
aglitt corusc fulgid glint glister glitter glitteri scintil spark|2zi
sensat sensori|
social societ|
beadi beadlik buttoni buttonlik|2zi
sliveri splinteri|
beam beami effulg radiant refulg|2zi
astral stellar|
blaze blind dazzl fulgent glare glari|2zi
profici technic|
brilliant|2zi
technic technolog|
tellur tellurian terren terrestri|
ardent|2zi
sinewi tendin|
glisten glossi lustrous sheeni shine shini|2zi
calor thermal thermic|
tonal tonic|
iridesc nacreous opalesc opalin pearlesc|2zi
totalist totalitarian|
lurid|2zi
galvan voltaic|
given grant|
silver silveri silvern|2zi
fungal fungous|
twinkl|2zi
dull|30e
residu residuari|
mat matt|30c
vulpecular vulpin|
wolfish wolflik|
spacial spatial|
bovid bovin|
lingual linguist|
ciliari ciliat|
cilial ciliari ciliat|
dietari dietet|
financi fiscal|
discriminatori prejud|30r 30s
marit marri matrimoni|
biblic scriptur|
load|30o
antiblack racist|30o
phonet phonic|
imparti unprejud|
pector thorac|
pictori pictur|
accus object|
demoniac possess|
genit possess|
splanchnic viscer|
meteor meteorolog|
liber toler|
haptic tactil tactual|
ocular optic visual|
ocular ophthalm optic|
kinaesthet kinesthet|
conjug connubi|
narrow|31a 31c
bolshevik bolshevist|
dogmat|318
apostol papal pontif|
opinion|318
unappreci unsung unvalu|
marin maritim nautic|
protozo protozoan|
neural neuron|
bucol pastor|
document documentari|
broken|31m
organis organiz|
secret unavow|
dash dot|31j
micrometeor micrometeorit|
nervous neural|
unbroken|31q 31r
solid|31p
uninterrupt|31p
brother brotherlik fratern|
unrecogn unrecognis|
ident monovular|
jewish judaic|
busi|31y 320
amerind indian|
drudg labor labour toil|31w
theist theistic|
engag|31w
pneumon pulmon pulmonari|
adject adjectiv|
idl|326
revolutionari rotatori|
behavior behaviour|
faineant indol lazi otios sloth|323
geomorpholog morpholog|
boney boni|32b
congreg congregationalist|
methodist wesleyan|
bone|328
celtic gaelic|
german teuton|
french gallic|
lusitanian portugues|
nors scandinavian|
hungarian magyar|
romanian roumanian rumanian|
button fasten|
japanes nippones|
unbutton unfasten|
capitalist|32n 32o
competit|32m
individualist|32m
socialist|32r
nasal rhinal|
collect|32p
comet cometari|
cack squawki|
mediaev mediev|
croaki guttur|
epiphys epiphysi|
diaphys diaphysi|
aesthet esthet|
grate gravelli rasp raspi rough|
avarici covet grabbi grasp greedi prehensil|
herald heraldist|
gruff hoars huski|
jang jangl|
centenari centenni|
rend rip split|
nutrit nutritionari|
thermogravimetr thermohydrometr|
afghan afghani afghanistani|
waxen waxi|
iodin iodis iodiz|
silveri silvern|
haemolyt hemolyt|
pycnot pyknot|
papillari papillos|
hypophys hypophysi|
myelic myeloid|
microb microbi|
incalcul|33l
hellen hellenist|
grecian greek hellen|
countless infinit innumer multitudin myriad numberless uncount unnumb unnumber unnumer|33i
systemat taxonom|
calm|33q
eurasian eurasiat|
maroc moroccan|
placid quiet still tranquil unruffl|33n
aristotel aristotelean aristotelian peripatet|
stormi|33t 33w 33y 33z 340
angri furious rage tempestu|33s
hebraic hebrew|
hebraic hebrew|
billow billowi surg|33s
anaem anem|
bluster blusteri|33s
boister rough|33s
blowi breezi windi|33s
credal creedal|
capabl|343 344
abl|342
confid surefoot|342
filipino philippin|
incap|347
unabl|346
latin romanc|
neglect unattend|
care|34e 34h 34i 34k 34l 34n 34o 34p
neandert neanderth neanderthalian|
nebul nebular|
olymp olympian|
sure|34a
declar indic|
orthopaed orthoped|
close|34a
conscienti painstak scrupul|34a
multinomi polynomi|
detail elabor|34a
minut|34a
purg purgatori purifi|
protect|34a
studious|34a
thorough|34a
careless|34v 34y
schizoid schizophren|
siames tai thai|
siames tai thai|
siames tai thai|
casual cursori perfunctori|34q
slavic slavon|
chines formosan taiwanes|
heedless reckless|34q
woolen woollen|
boni osseous osteal|
hypophysectom hypophysectomis|
oxid oxidis|
thoriat titter|
carv carven|355 356
engrav etch graven incis inscrib|354
graven sculpt sculptur|354
activ|35c 35g 35l 35v
caulesc caulin stem|
causat|35a 35b 35d 35e 35f
causal|359
conduc contribut contributori tributari|359
about astir|357
motiv|359
motiv motor|359
respons|359
acrobat athlet gymnast|357
cautious|35i 35j
cagey cagi chari|35h
ginger|35h
brainish hothead impetu madcap tearaway|
agil nimbl quick spri|357
porifer porous|
central|35o 35p 35q 35r 35s
center halfway middl midway|35n
center|35n
focal|35n
medial median|35n
nuclear|35n
peripher|35u
fringi margin|35t
hyperact overact|357
affer|35x
centripet recept sensori|35w
centrifug motor|
corticifug corticoeffer corticofug|
certain|361
definit|360
uncertain|363
indefinit|362
certain sure|365
confid convinc posit|364
incertain uncertain unsur|367
doubt dubious|366
confid|369 36a 36b
assur|368
cocksur overconfid|368
reassur|368
diffid shi timid unsur|
certain sure|36e
bound destin|36d
hypoact underact|
inevit|36h 36j
ineluct inescap unavoid|36g
inert sluggish soggi torpid|
necessari|36g
errat fickl mercuri quicksilv|
unchang|36m 36n 36o 36p
changeless unalter|36l
confirm|36l
fix|36l
static unchang|36l
convert transform translat transmut|
inalter unalter|36s 36t
incur|36r
final|36r
adjust|36v
weight|36u
unadapt unadjust|
alter|36y 36z
chang|36x
revis|36x
unalt unchang|371
unmov|370
amend|373
revis|372
chang|376 377
activ|37f 37h 37l 37p
transform|374
vari|374
unchang|379
same|378
ionis ioniz|
nonion nonionis union unionis|
characterist|37d 37e
diagnost symptomat|37c
distinct typic|37c
brisk|375
charg|37i
bustl|375
polar|37g
charit|37k
benefic eleemosynari philanthrop|37j
busi|375
charter hire leas|
celib contin|
vestal virgin virtuous|
go|375
cheer|37r 37s 37t 37u 37v 37w
beam|37q
beamish smile twink|37q
blith blithesom lightheart lightsom|37q
buoyant chirpi perki|37q
cheeri gay sunni|37q
chipper debonair jaunti|37q
dingi disconsol dismal drear dreari gloomi|
melancholi somber sombr|
chondrit granular|
aureat gild gilt gold golden|
dull sluggish|
blue blueish bluish|
blush rosi|
bronz bronzi|
idl unus|
brown brownish|
green greenish|
lavend lilac|
inact|38h 38j
mouselik mousey mousi|
ocher ochr|
orang orangish|
pink pinkish|
purpl purplish violet|
carmin ceris cherri crimson red reddish rubi ruddi scarlet|
rosac rose roseat|
indol|389
rust rusti|
latent|389
cinnabar vermilion vermillion|
xanthous yellow yellowish|
argent silver silveri silverish|
jet pitchi sooti|
ebon eboni|
gray grayish grey greyish|
die|3ax
pure satur|38s
intens|38r
unsatur|38u
dull|38t
color colour|
color colour|38x 38y 390 391 392 393
crimson flush red redden|38w
bay|38w
passiv|394
black blacken|38w
liver|38w
monochrom monochromat|38w
trichrom trichromat tricolor|38w
supin|38z
color colour|396 397 398 399 39a 39b 39c
ablaz|395
bright brilliant vivid|395
chatoy iridesc shot|395
deep rich|395
fluoresc|395
shrill|395
vibrant|395
ashen blanch livid|
bleach fade washi|
drab sober somber sombr|
dull grey|
blanch etiol|
pale pallid wan|
pastelik pasti|
waxen waxlik|
color colour|39m 39n 39o 39p
brave braw gay|39l
flashi gaudi jazzi showi sporti|39l
noisi|39l
picturesqu|39l
dormant|39w
pale pallid|
light|39t 39u 39v
pale|39s
pastel|39s
powderi|39s
quiescent|39q
civil civilis|39y 39z
advanc|39x
human|39x
barbar barbarian savag uncivil uncivilis|
nonliter preliter|
pop popular|
classifi|3a4
categor categoris|3a3
classifi|3a6
restrict|3a5
clean|3a8 3a9 3aa 3ab 3ac
clean|3a7
unus|3a7
immacul speckless spic spick spotless|3a7
unsoil unspot unstain|3a7
wash|3a7
dirti soil unclean|3ae 3af 3ag 3ah 3ai 3aj 3ak 3al 3am 3an
bedraggl draggl|3ad
befoul foul|3ad
begrim dingi grimi grubbi grungi raunchi|3ad
buggi|3ad
filthi|3ad
flyblown sordid squalid|3ad
greasi|3ad
lousi|3ad
mucki muddi|3ad
sooti|3ad
dirti|3ap 3aq 3as 3at
bawdi ribald|3ao
blasphem blue profan|3ao
activ|3au
cruddi filthi nasti smutti|3ao
lewd obscen raunchi salaci|3ao
activ|3ar
cosher kosher|
impur unclean|
last|38q
clear|3az 3b0 3b1 3b2
broad unsubtl|3ay
limpid lucid lucul pellucid perspicu|3ay
unmistak|3ay
vivid|3ay
confus perplex puzzl|
obscur vagu|
clear|3b6 3b7 3b8 3b9 3ba
crystallin limpid pellucid transpar|3b5
hyalin hyaloid|3b5
limpid liquid|3b5
semitranspar transluc|3b5
unfrost|3b5
opaqu|3bc 3bd
cloudi mirki murki turbid|3bb
solid|3bb
clearhead|3bf 3bg
clear|3be
uncloud|3be
confus|3bi 3bj 3bk 3bl 3bm
addlebrain addlep muddlehead puddinghead|3bh
addl befuddl muddl muzzi wooli woolli|3bh
befog befuddl|3bh
cloud|3bh
daze stun stupefi stupid|3bh
actual exist|3bw
balmi mild|
smart|3bq 3br
astut sharp shrewd|3bp
cagey cagi canni clever|3bp
stupid|3bt 3bu 3bv
anserin dopey dopi foolish gooselik goosey goosi jerki|3bs
dull dumb slow|3bs
lumpen lumpish unthink|3bs
effect|3bn
far|3by 3bz 3c0 3c1 3c2 3c4 3c5
remot|3bx
remot remov|3bx
faraway|3bx
farther|3bx
farthermost farthest furthermost furthest utmost uttermost|3bx
possibl potenti|3cc
farther further|3bx
out|3bx
close near nigh|3c7 3c8
adjac|3c6
nearbi|3c6
distant|3ca 3cb 3cd
deep|3c9
extrem|3c9
latent|3c3
yon yonder|3c9
close|3cf 3cg 3ch 3ci 3cj 3ck 3cl 3cm 3cn
adjac next|3ce
approxim|3ce
immin impend|3ce
contigu immedi|3ce
circumfer encompass surround|3ce
envelop|3ce
nestl snuggl|3ce
proxim|3ce
walk|3ce
distant|3cp
faraway|3co
close|3cr 3cs 3ct 3cu 3cv 3cw 3cx
approxim|3cq
boon|3cq
confidenti|3cq
cozi|3cq
dear good|3cq
intim|3cq
intim|3cq
clad cloth|3cz 3d0 3d1 3d2 3d3 3d4 3d5 3d6 3d7
apparel attir dress garb garment habili robe|3cy
cassock|3cy
coat|3cy
cowl|3cy
gown|3cy
pettico|3cy
suit|3cy
tuxedo|3cy
uniform|3cy
bare nake nude|
expos uncov|
cloudless uncloud|
cloudi|3dc 3dd 3de 3df
brumous foggi hazi misti|3db
cloud overcast sunless|3db
leaden|3db
heavi lower sullen threaten|3db
accommod reconcil|
inshor onshor shoreward|
offshor seaward|
coher consist logic order|
incoher|3dl 3dm
confus disjoint disord garbl illog scatter unconnect|3dk
fuzzi|3dk
collect|3do 3dp
agglom agglomer cluster|3dn
aggreg mass|3dn
distribut|3dr 3ds
alloc allocat apportion|3dq
diffus dispers dissemin|3dq
public publicis|3du 3dv
advertis|3dt
promulg publish|3dt
addict|3dy
combin combinatori|
depend hook|3dw
light lit|3e0 3e1
ablaz afir aflam aflar alight|3dz
enkindl ignit kindl|3dz
commodi conveni|3e3
roomi spacious|3e2
comfi comfort|3e5 3e6
cosi cozi|3e4
home homelik homey homi|3e4
uncomfort|3e8 3e9 3ea
bad tough|3e7
irrit|3e7
wretch|3e7
comfort|3ec
comfort|3eb
commensur|3ef
addit|3em 3ex 3fp
proportion|3ed
proportion|3eh 3ei
proport relat|3eg
proport|3eg
disproport disproportion|
commerci|3el
mercantil mercenari moneymak|3ek
accumul cumul|3ee
common|3eo 3ep 3eq 3er 3es 3et
averag ordinari|3en
democrat popular|3en
frequent|3en
general|3en
grassroot|3en
standard|3en
uncommon|3ev 3ew 3ey
especi except particular special|3eu
rare|3eu
addit extra|3ee
unusu|3eu
usual|3f0 3f1 3f2
accustom customari habitu wont|3ez
chronic inveter|3ez
regular|3ez
unusu|3f4 3f5 3f6 3f7
differ|3f3
extraordinari|3f3
odd|3f3
peculiar|3f3
common|3f9 3fa
communal|3f8
public|3f8
individu singl|3fc 3fd 3fe 3ff
idiosyncrat|3fb
individualist|3fb
respect sever various|3fb
singular|3fb
communic communicatori|3fh 3fi 3fj 3fk 3fl 3fm 3fn 3fo 3fq 3fr 3fs 3ft
communic|3fg
talkat|3fg
express|3fg
gesticul|3fg
gestur nonverb|3fg
gestur sign|3fg
herald|3fg
narrat|3fg
supplement supplementari|3ee
nonverb|3fg
nonverb|3fg
outspoken vocal|3fg
verbal|3fg
deadpan expressionless impass unexpress|
mum silent|
compact|3fx 3fy 3fz 3g0
clayey cloggi heavi|3fw
consolid|3fw
impact wedg|3fw
pack|3fw
loos|3g2 3g3
light|3g1
shift unfirm|3g1
unequ unequal uniqu unparallel|
compet|3g6 3g7 3g9
abl capabl|3g5
effect effici|3g5
adequ equal|3gi 3gm
workmanlik|3g5
incompet|3gb
feckless inept|3ga
incompet unqualifi|
competit competitori|3ge
match|3gd
noncompetit|3gg
accommod cooper|3gf
fret querul whiney whini|
capabl|3g8
whole|3gk 3gl
entir full total|3gj
entir intact integr|3gj
compet|3g8
fraction|3go 3gp 3gr 3gs
aliquot|3gn
fragment fragmentari|3gn
inadequ unequ|3h0
half|3gn
halfway|3gn
commit|3gv
absolut|3ja 3kp
pledg sworn|3gt
dedic|3gx 3gy
devot|3gw
devot|3gw
complet|3h1 3h2 3h3 3h4 3h5 3h6 3h7 3h8
defici lack want|3gq
absolut downright sheer|3gz
accomplish complet realis realiz|3gz
all|3gz
utter|3gz
complet|3gz
exhaust thorough thoroughgo|3gz
full total|3gz
good|3gz
incomplet uncomplet|3ha 3hb 3hc
half|3h9
partial|3h9
rudimentari|3h9
comprehens|3he 3hg 3hh 3hi
blanket broad encompass extens panopt wide|3hd
adhes|3hm 3hx 3hy 3i7 3ib
cosmopolitan ecumen oecumen univers worldwid|3hd
super|3hd
umbrella|3hd
compos|3hk 3hl 3hn
calm seren tranquil unagit|3hj
collect equanim pois|3hj
adher|3hf
cool coolhead nerveless|3hj
abash chagrin embarrass|
discombobul disconcert|
access approach|
apprehens graspabl intellig perceiv understand|
incomprehens uncomprehens|3ht 3hu 3hv 3hw
obscur|3hs
enigmat puzzl|3hs
lost miss|3hs
opaqu unintellig|3hs
cohes|3hf
gluey glutin gummi mucilagin pasti sticki viscid viscous|3hf
bulg convex|
concentr|3i1 3i2
thick|3i0
exclus undivid|3i0
dispers spread|
divid share|
separ space|
spars thin|
gum gummi|3hf
coaxal coaxial|
eccentr nonconcentr|
concern|3ic 3id 3ie
pitchi resin resini tarri|3hf
afraid|3ia
afraid|3ia
haunt obsess preoccupi|3ia
unconcern|3ig 3ih 3ii 3ij
blith|3if
casual insouci nonchal|3if
degag detach uninvolv|3if
indiffer|3if
concis|3il 3im 3in 3io 3ip 3iq
brief|3ik
compact compendi succinct summari|3ik
curt lacon ters|3ik
cryptic|3ik
pithi sententi|3ik
telegraph|3ik
tedious verbos wordi|
pleonast redund tautolog|
conclus|3iu
definit determin|3it
consumm|3iw
complet|3iv
concord concur|
adject procedur|
consentan consenti unanim|
dissenti divis factious|
atrophi diminish wast|
enlarg hypertrophi|
condit|3j4 3j5 3j6
conting|3j3
depend|3j3
probationari provision provisionari tentat|3j3
uncondit|3j8
stark|3j7
enforc implement|
implicit unquest|3gu
close confin|
homebound housebound|
crowd|3je 3jf 3jg
huddl|3jd
jam pack|3jd
throng|3jd
incompat uncongeni|
discrep inconsist|
inappropri unfit|
connect|3jl 3jn 3jo
adjac contermin contigu neighbor|3jk
beadi gem jewel sequin spang spangl|
contermin contigu|3jk
coupl join link|3jk
bespectacl monocl spectacl|
unconquer|3jr 3js 3jt
impregn inexpugn|3jq
insuper insurmount|3jq
invinc unbeat unvanquish|3jq
conscious|3jv
sentient|3ju
brocad emboss rais|
unconsci|3jy 3jz 3k0
senseless|3jx
kayo stun|3jx
subconsci|3jx
consecr dedic|3k2
votiv|3k1
conserv|3k4
hidebound traditionalist|3k3
liber|3k6 3k7 3k8
neoliber|3k5
progress reformist|3k5
social socialis|3k5
consist|3ka 3kb
accord agreeabl concord conform conson|3k9
pursuant|3k9
inconsist|3kd 3ke
conflict contradictori|3kc
scratchi spotti|3kc
crest plume|
conspicu|3kh 3ki 3kk 3kl 3km 3kn
big promin|3kg
bold|3kg
crest topknot tuft|
cri egregi flagrant glare rank|3kg
featur|3kg
mark|3kg
outstand promin salient spectacular strike|3kg
inconspicu invis|
live|3gu
distinguish|3kr
differenti|3kq
indistinguish undistinguish|
constant|3ku
staunch steadfast unswerv|3kt
fickl volatil|
construct|3kx 3kz 3l0 3l1
creativ|3kw
feather featheri plumi|
format plastic shape|3kw
format|3kw
structur|3kw
destruct|3l3 3l5 3l6 3l7 3l8 3l9
annihil devast wither|3l2
frill frilli ruffl|
blast ruinous|3l2
caustic corros eros mordant vitriol|3l2
crush devast|3l2
damag|3l2
wast|3l2
content|3lb 3lc
satisfi|3la
smug|3la
discont|3le 3lf 3lg
disaffect malcont rebelli|3ld
disgruntl dissatisfi|3ld
restless ungratifi unsatisfi|3ld
debat disput|
demonstr incontrovert|
bulletproof unassail unshak watertight|
continu|3ll 3lm 3ln 3lo
insist repetit|3lk
run|3lk
perenni recurr repeat|3lk
persist relentless unrel|3lk
sporad|3lq 3lr 3ls 3lt 3lu
fit spasmod|3lp
intermitt|3lp
period|3lp
irregular unpredict|3lp
isol stray|3lp
continu uninterrupt|3lw 3lx 3ly 3lz
ceaseless constant incess perpetu unceas unremit|3lv
continu|3lv
dog persist|3lv
consecut straight|3lv
panel wainscot|
continu|3m2
continu|3m1
control|3m4 3m5 3m6
disciplin|3m3
domin|3m3
obsess possess|3m3
anarch lawless|
controversi|3m9 3mb
arguabl debat disput moot|3m8
compar relat|
polem|3m8
unchalleng undisput unquest|
argument|3me
quarrelsom|3md
inconveni|3mg
awkward|3mf
convent|3mi 3mk
customari|3mh
plain unembellish unorna|
stodgi stuffi|3mh
unconvent|3mm
maverick unorthodox|3ml
convent|3mo
stereotyp unimagin|3mn
unconvent|3mq 3mr 3ms
altern|3mp
bizarr eccentr flakey flaki freaki freakish gonzo outlandish outr|3mp
kinki offbeat quirki|3mp
nonconformist unconformist|
atom nuclear|
tradit|3mw
convent|3mv
nontradit untradit|
confluent merg|
arbor arboresc arboresqu arboriform dendriform dendroid treelik|
branch ramat ramos ramous|
convinc|3n2 3n3
credibl|3n1
disench disillus|3n1
flimsi unconvinc|
burn burnt|
saut saute|
clever cun ingeni|
cooper|3n9
synerget synergist|3n8
corrupt|3nb 3nc 3nd
bribabl corrupt dishonest purchas venal|3na
deprav pervers pervert reprob|3na
shoddi sordid|3na
interact synergist|
deft dexter dextrous|
consider|3nh 3ni 3nj
appreci|3ng
good goodish hefti respect sizabl sizeabl tidi|3ng
signific substanti|3ng
insubstanti unsubstanti|3nl 3nm
aeri aerial aeriform ether|3nk
shadowi wraithlik|3nk
materi|3no
physic|3nn
immateri nonmateri|
corpor|3nr 3ns
bodili|3nq
bodi corpor embodi incarn|3nq
immateri incorpor|3nu 3nv
bodiless discorpor disembodi unbodi unembodi|3nt
spiritu|3nt
correct right|3nx
accur exact precis|3nw
incorrect wrong|3o1 3o2
maladroit|3o3 3o8
absorb absorpt|3uw
erron|3ny
fals mistaken|3ny
bumbl bungl butterfing handless|3nz
uncontrol uncorrect|
provinci|3o6 3o7
bumpkin hick rustic unsophist|3o5
insular parochi|3o5
inept tactless|3nz
thoughtless uncar unthink|
courteous|3ob
chivalr knight|3oa
polit|3od
courteous gracious|3oc
rude unmann|
discourt ungraci|
civil polit|
rude uncivil|
creativ origin|3oj 3ok 3ol
fanci notion|3oi
fictiv|3oi
imagin invent|3oi
advantag favour|3ov 3p1 3p3
steril unimagin uninspir uninvent|
believ credibl|
incred unbeliev|3oq 3or 3os
astound dumbfound dumfound|3op
fabul|3op
improb marvel|3op
disbeliev sceptic skeptic unbeliev|
critic|3ow
benefici good|3om
scath vitup|3ou
critic|3oy
apprais evalu|3ox
noncrit uncrit|
critic|3p2
plus posit|3om
danger grave grievous serious sever|3p0
preferenti|3om
cross|3p5
decuss intersect|3p4
disadvantag unfavor unfavour|
crucial import|3p8
critic|3p7
planar|3pa 3pb
flat|3p9
flatten planat|3p9
multidimension|3pd
dimension|3pc
adventur adventuresom|3pk 3pt 3pw
cut|3pg 3ph
perfor pierc punctur|3pf
split|3pf
cut|3pj
slash|3pi
audaci dare ventur venturesom|3pe
curious|3pm 3pn
inquisit question specul wonder|3pl
overcuri|3pl
current|3pp 3pq 3pr 3ps
afoot underway|3po
contemporari|3po
topic|3po
latest|3po
sport|3pe
outdat superannu|
curs curst|3px 3py
swagger swashbuckl|3pe
blame blast bless damn darn deuc goddam goddamn infern|3pv
damn goddamn|3pv
bless blest|3q0
fortun|3pz
curtain|3q2
drape|3q1
custom|3q4
bespok bespoken tailor|3q3
advis|3qa 3qb
handmad|3q7 3q8
handwoven|3q6
overhand oversewn|3q6
circular orbitu rotari|
best better|3q5
well|3q5
bedraggl dilapid ramshackl tatterdemalion|
bent crumpl dent|
inadvis unadvis|
indec|3qg 3qh 3qi 3qj 3qk
crude earthi|3qf
hollywood|3qf
indel|3qf
obscen|3qf
suggest|3qf
decis|3qm 3qn 3qo
decid determin|3ql
fatal fate|3ql
peremptori|3ql
decis|3qq
resolut unhesit|3qp
assert declar declaratori|
interrog interrogatori|
declar|3qu 3qv 3qw
alleg|3qt
announc proclaim|3qt
avow profess|3qt
aerob aerophil|
sedat staid|
indecor indel|
deduct|3r1
allow|3r0
deep|3r3 3r4
bottomless|3r2
unfathom unplumb unsound|3r2
anaerob anaerobiot|
shallow|3r7
wake|3r6
triumphant victori|
unbeaten unconqu unvanquish|
defiant noncompli|3rb
insubordin resist|3ra
amen conform|
undefin vagu|3re
indefin undefin|3rd
aesthet esthet|3rm 3rz
deriv|3rh
deriv|3rg
definit|3rj 3rk
certain|3ri
decis|3ri
indefinit|3rn 3ro
artist|3rf
nebul unfix|3rl
one|3rl
deject|3rq 3rr 3rs 3rt
chapfallen chopfallen crestfallen deflat|3rp
blue depress dispirit downcast downheart gloomi|3rp
glum|3rp
lone lonesom|3rp
exult jubil pride rejoic triumphal triumphant|
delic|3rw 3rx 3ry 3s0
dainti exquisit|3rv
gossam|3rv
fragil|3rv
sensuous|3rf
pastel|3rv
rug|3s2
sturdi tough|3s1
breakabl|3s4 3s5 3s6 3s7
brick brickl brittl|3s3
crumbl friabl|3s3
delic fragil frail|3s3
splinteri|3s3
demand|3s9 3sa
rigor stringent|3s8
exact stern|3s8
affect|3sh 3sq 3su
imper|3sd 3se 3sf 3sg
clamant cri exig insist instant|3sc
peremptori|3sc
press urgent|3sc
shrill strident|3sc
smitten stricken struck|3sb
democrat|3sj 3sk 3sl 3sm 3sn 3so
classless egalitarian|3si
parliamentari|3si
parliamentari|3si
popular|3si
repres|3si
republican|3si
authoritarian autocrat despot dictatori tyrann|
subject|3sb
arbitrari|3ss 3st
absolut|3sr
discret discretionari|3sr
taken|3sb
restrain retic unemot|
confut question refut|
undeni|3sy
incontrovert irrefut posit|3sx
unaffect|3te 3ti
implic suggest|
depend reliabl|3t2 3t3
sure|3t1
test tri|3t1
undepend unreli|3t5
errat temperament|3t4
depend|3t7 3t8 3t9 3ta
babelik|3t6
helpless|3t6
interdepend mutualist|3t6
bloodsuck leechlik parasit|3t6
independ|3tc 3td 3tf
breakaway fissipar separatist|3tb
individu|3tb
unimpress|3sz
uncondit|3tb
independ main|
depend subordin|
uninfluenc unsway untouch|3sz
bipartisan bipartizan|
desir|3tm
affect unnatur|3tz 3u8
prefer|3tk
undesir unwant|
destroy|3tp 3tq 3tr 3ts 3tt 3tu 3tv 3tw 3tx 3ty
blight spoilt|3to
obliter|3to
burn burnt|3to
despoil pillag rape ravag sack|3to
gone kaput|3to
extinguish|3to
fallen|3to
ruin|3to
scorch|3to
shatter tatter|3to
artifici contriv hokey stilt|3tl
preserv|3u1 3u2 3u3
maintain|3u0
protect save|3u0
maintain retain|3u0
determin|3u5 3u6
ascertain discover|3u4
defin|3u4
determin|3u9
constrain strain|3tl
fix|3u7
indetermin undetermin|
develop|3uc
matur|3ub
undevelop|3ue
rudimentari vestigi|3ud
undifferenti uniform|3ug
dedifferenti|3uf
difficult hard|3ui 3uj 3uk 3ul 3um 3un 3uo 3up 3uq 3ur 3us 3ut
ambiti challeng|3uh
arduous|3uh
embarrass unenvi|3uh
baffl knotti problemat|3uh
delic ticklish touchi|3uh
herculean|3uh
nasti|3uh
rough|3uh
tough|3uh
tall|3uh
troublesom|3uh
tri|3uh
easi|3uv 3ux 3uy
effortless|3uu
spongelik spongi|3o0
elementari simpl uncompl unproblemat|3uu
painless|3uu
dignifi|3v0 3v1
court state|3uz
distinguish impos magisteri|3uz
demean humbl humili mortifi|
pathet ridicul silli|
statesman statesmanlik|
dilig|3v6
hardwork industri tireless untir|3v5
neglig|3v8
lax slack|3v7
dilut|3va
washi weak|3v9
undilut|3vc
concentr|3vb
diplomat|3ve
bland polit smooth suav|3vd
concili conciliatori|3vg
pacif|3vf
direct|3vi
through|3vh
indirect|3vk 3vl 3vm
askanc askant asquint sidelong squint squinti|3vj
circuit devious roundabout|3vj
meander rambl wander wind|3vj
direct|3vo 3vp 3vq 3vr 3vs
bluff|3vn
blunt candid forthright frank outspoken plainspoken|3vn
plain unvarnish|3vn
point|3vn
straightforward|3vn
circuit roundabout|
devious obliqu|
invers|3vw
reciproc|3vv
immedi|3vy
direct unmedi|3vx
mediat|3w0
indirect|3vz
afloat|3w6
bigmouth blabbermouth blabbi talkat|
indiscrimin|3w4
sweep wholesal|3w3
discrimin|3w7 3w8 3w9
float|3w1
appreci|3w5
eclect|3w5
select|3w5
avail usabl useabl|
expend spendabl|
afraid|3wv 3x0 3xj 3xo 3xq 3xt 3y0 3y8 3yh
medial median|
distinct|3wf 3wg 3wh 3wi
chisel|3we
clear|3we
crisp sharp|3we
defin outlin|3we
indistinct|3wk 3wl 3wm 3wn
bleari blur blurri foggi fuzzi hazi muzzi|3wj
cloudi nebul nebulos|3wj
dim faint shadowi vagu wispi|3wj
veil|3wj
diversifi|3wp
vari|3wo
dissoci separ sever|
domin|3ws 3wt 3wu
authoritarian dictatori overbear|3wr
autocrat bossi domin magisteri peremptori|3wr
blusteri bulli|3wr
aghast appal dismay shock|3wc
submiss|3wx 3wy
meek spiritless|3ww
domin henpeck|3ww
slavish submiss subservi|
alarm|3wc
unservil unsubmiss|
domin|3x3 3x4 3x5 3x6 3x7 3x8
ascend domin|3x2
govern|3x2
overrid paramount predomin preponder|3x2
possess|3x2
sovereign suprem|3x2
superior|3x2
subordin|3xa 3xb 3xc
adjunct assist|3x9
associ|3x9
under|3x9
dramat|3xe 3xf
melodramat|3xd
spectacular|3xd
theatric|3xh 3xi
histrion melodramat|3xg
showi|3xg
fear|3wc
drunk inebri intox rip|3xl 3xm 3xn 3xp
besot blotto cockey crock fuddl piss pixil plaster slop slosh smash soak sous sozzl squiffi|3xk
potti tidd tipsi|3xk
bibul boozi drunken sottish|3xk
frighten scare|3wc
dope drug narcot narcotis|3xk
horrifi|3wc
blunt dull|
sharp|3xu 3xv 3xw 3xx
hunt|3wc
edg|3xs
incis|3xs
knifelik|3xs
penetr|3xs
sharp|3xz 3y1 3y2
acut intens|3xy
aquaphob hydrophob|3wc
cut knifelik lancin pierc stab|3xy
salt|3xy
dull|3y4
deaden|3y3
live|3y6 3y7
aliv|3y5
bounc bounci peppi spirit zippi|3y5
frighten panick panicki terrifi|3wc
dull|3ya 3yb 3yc
bovin|3y9
drab dreari|3y9
humdrum monoton|3y9
dynam|3ye 3yf 3yg 3yi 3yj
chang|3yd
drive impuls|3yd
energ energis kinet|3yd
numb|3wc
projectil|3yd
slash|3yd
moribund stagnant|
eager|3ym 3yn
anxious die|3yl
impati rare|3yl
earli|3yp 3yq 3yr 3ys 3yt 3yu
aborigin primaev primal primev primordi|3yo
advanc beforehand|3yo
earlier earliest|3yo
prematur previous|3yo
proto|3yo
wee|3yo
middl|3yw
mid|3yv
late|3yy 3yz
advanc|3yx
posthum|3yx
earli|3z1 3z3 3z4 3z5
archaic primit|3z0
fearless unafraid|
young|3z0
primit|3z0
precoci|3z0
late later|3z7
advanc|3z6
earn|3z9
attain|3z8
uneasi|3zb 3zc
apprehens worri|3za
precari unstabl|3za
east|3zf 3zg 3zh
aggress|3zv 402 40s 412
eastbound eastward|3zd
easter eastern|3zd
eastern|3zd
west|3zj 3zk 3zl
westbound wester westward|3zi
western|3zi
wester|3zi
western|3zn
hesperian occident|3zm
western|3zp
midwestern|3zo
eastern|3zr
southeastern|3zq
mesomorph muscular|3zt
athlet|3zs
comest eatabl edibl|3zw
battl bellicos combat|3ze
killabl|3zu
educ|3zy 3zz 400
knowledg learn letter|3zx
liter|3zx
semiliter|3zx
ignor illiter|
competit milit|3ze
ignor nescient unlearn unlett|
oper|405 406 407
effect good|404
oper|404
work|404
effect effectu efficaci|409
impress tell|408
arduous backbreak gruel gruell hard labori operos punish toilsom|
exhaust tire wear weari|
arduous strain strenuous|
efficaci|40e
effect|40d
effici|40g 40h 40i
businesslik|40f
econom|40f
streamlin|40f
uneconom wast|
forc|40l 40m 40n 40o
drastic|40k
emphat exclamatori|40k
firm|40k
impetu|40k
forceless unforc|
elast|40r 40t 40u 40v 40w
fictil moldabl plastic|40q
pugnaci rough|3ze
flexibl whippi|40q
rubberi rubberlik|40q
stretch|40q
viscoelast|40q
elect|40y
elector|40x
assign|410
appoint|40z
compulsori mandatori requir|
trucul|3ze
eleg|414 415 416
dandifi dandyish foppish|413
fine|413
exquisit recherch|413
gauch graceless unpolish|
elig|419 41a
desir suitabl worthi|418
entitl|418
inelig|41c 41d 41e
disqualifi|41b
disqualifi|41b
undesir|41b
emot|41h 41i 41j
agit|41p 41y 422 428 42c 42j
bathet drippi hokey kitschi maudlin mawkish mushi sappi schmaltzi schmalzi sentiment slushi soppi soupi|41f
charg supercharg|41f
lyric|41f
impass stolid|
stoic stoical|
empir|41n 41o 41q 41r
existenti experienti|41m
experiment observ|41m
excit|41g
experiment|41m
semiempir|41m
theoret|41t 41u 41v 41w
abstract|41s
conjectur divinatori hypothet supposit suppositi supposititi|41s
notion specul|41s
metaphys|41s
theoret|41z 420 421
distraught overwrought|41g
abstract|41x
academ|41x
pure|41x
jolt shaken|41g
employ|424 425
hire|423
work|423
enchant|427 429 42a
beguil captiv charm delight enthral entranc|426
feverish hectic|41g
bewitch ensorcel|426
fascin hypnot hypnotis mesmer mesmeris spellbound transfix|426
hearten inspirit|
frantic frenet frenzi phrenet|41g
discourag|42e 42f
demor demoralis dishearten dispirit|42d
frustrat|42d
involv mire|
clear unmortgag|
burden|42k
hyster|41g
laden oppress|42i
energet|42m 42n 42o 42p 42q 42r
physic|42l
alert brisk live merri rattl spank zippi|42l
drive|42l
indefatig tireless unflag unweari|42l
strenuous|42l
vigor|42l
daze foggi groggi logi stupor|
dreami lackadais languid languor|
agit|434 43e 43l 43o 43t
explor exploratori|42w 42x 42y 42z 430
alpha|42v
beta|42v
preliminari|42v
search|42v
wildcat|42v
inquir|432 433 435
investig investigatori|431
inquisit|431
churn roil roili turbul|42u
inquisitori probe search|431
increas|437 438 439 43a 43b 43c
accru accumul|436
hyperbol inflat|436
exagger magnifi|436
multipli|436
elev rais|436
redoubl|436
decreas reduc|43f 43g 43h 43i 43j 43k
churn|42u
ablat|43d
attenu fade weaken|43d
slash|43d
diminish|43d
minim|43d
shrivel shrunken|43d
jolt|42u
enterpris|43n
energet gumptious industri|43m
rippl ruffl|42u
enthusiast|43q 43r 43s
ardent|43p
evangel evangelist|43p
glow|43p
seeth|42u
unenthusiast|43v
halfheart lukewarm tepid|43u
athirst hungri thirsti|
avid devour esuri greedi|
covet envious jealous|
equal|440 441 442 443 444
equival tantamount|43z
close|43z
coordin|43z
even|43z
isotherm|43z
mismatch uneven|
balanc|447 448 449
counterbalanc counterpois|446
harmoni proportion symmetr|446
pois|446
isosmot isoton|
ambigu equivoc|44c 44d 44e
fork|44b
evas|44b
indetermin|44b
unambigu unequivoc univoc|44g
straightforward|44f
indel uneras|
esoter|44k 44l
annoy bothersom gall irrit nettlesom peski pester plaguey plaguy teas vex vexati|
cabalist cryptic kabbalist qabalist sibyllin|44i
mysteri mystic occult orphic|44i
essenti|44n 44o 44p 44q 44r
constitu constitut|44m
stapl|44m
substant substanti|44m
virtual|44m
vital|44m
accident incident nonessenti|
indispens|44u
critic vital|44t
contempt|44w 44x
abject low miser scummi scurvi|44v
pathet piti pitiabl|44v
belittl deprec deprecatori depreci depreciatori slight|
sneer snide supercili|
distress dysphor unhappi|
stress tri|
even|453 454 455
flat level plane|452
flush|452
level|452
uneven|457 458 459 45a
crink crinkl rippl wavelik wavi|456
jag jaggi scraggi|456
untru|456
rag|456
odd uneven|
exact|45d 45e 45f 45g
liter|45c
perfect|45c
photograph|45c
rigor strict|45c
approxim rough|
convert exchang|
alert watch|45y 463
excit|45l 45m 45n 45o
crazi|45k
drunk intox|45k
arous stimul stir|45k
thrill|45k
excit|45q 45r 45s 45t 45u 45v 45w
breathless breathtak|45p
elat exhilar|45p
electr galvan galvanis|45p
electrifi thrill|45p
glamor glamour|45p
titil|45p
tickl tingl titil|45p
commonplac humdrum prosaic unglamor unglamour|
vigil wake|45j
accus accusatori|
condemn condemnatori|
exhaust spent|
left leftov remain unexpend|
fli|45j
exist|465
activ|464
nonexist|467 468
absent lack miss want|466
vanish|466
extant|46a
surviv|469
expect|46c 46d 46e
anticip await|46b
due|46b
expect|46b
unexpect|46g 46h
unanticip unforeseen unseen|46f
upset|46f
expedi|46j 46k
advantag|46i
opportunist timeserv|46i
expens|46m 46n 46o
cost pricey prici|46l
cost|46l
overpr|46l
cheap inexpens|
experi experienc|46r 46s 46t 46u
knowledg vers|46q
old older|46q
practic practis|46q
season veteran|46q
inexperi inexperienc|46w 46x 46y 46z
callow fledgl unfledg|46v
new|46v
uniniti|46v
unseason untest untri|46v
explain interpret|
incomprehens inexplic|472 473 474 475
cryptic inscrut mysteri mystifi|471
paradox|471
unaccount unexplain|471
unexplain|471
explicit express|477 478 479 47a
declar state|476
definit unequivoc|476
express|476
graphic|476
implicit inexplicit|47c 47d 47e
inher under|47b
silent tacit understood|47b
unexpress unsaid unspoken unstat unutt unverb unverbalis unvoic|47b
undevelop unexploit|47g
fallow|47f
inexpress unexpress|47i
indefin indescrib ineff unspeak untel unutter|47h
extern|47k 47l
outer|47j
outsid|47j
intern|47n
intrins|47m
outer|47q
aliv live|483
satellit|47o
outward|47s
outer|47r
inward|47u 47v
inner interior intern|47t
secret|47t
exterior|47x
outsid|47w
interior|47z 480
indoor|47y
insid|47y
eye|482
eyelik|481
viabl|47p
fair just|485 486
antimonopoli antitrust|484
sport sporti sportsmanlik|484
unfair unjust|488 489
cheat foul unsport unsportsmanlik|487
raw|487
dead|48n 48z 49a 49j 49q 4a3 4a5 4a9 4ae
equit just|
inequit unjust|
faith|48e 48f
loyal trueheart|48d
true|48d
unfaith|48h 48i
perfidi punic treacher|48g
untru|48g
ascet auster|
loyal|48l
doglik|48k
faithless traitor treason unfaith|
asleep deceas depart gone|48a
undepend unreli|
infal|48q 48r
foolproof unfail|48p
inerr uner|48p
familiar|48t 48u
acquaint|48s
old|48s
unfamiliar|48w
strang|48v
strang unusu|48y 490 491 492 493 494
antic fantast grotesqu|48x
bloodless exsanguin|48a
curious funni odd peculiar queer rum rummi singular|48x
exot|48x
quaint|48x
quaint|48x
weird|48x
familiar|496 497 498
common usual|495
garden|495
everyday|495
fashion stylish|49b 49c 49d 49e 49f
breathless inanim pulseless|48a
latest modish|499
dapper dash jaunti natti raffish rakish spiffi spruce|499
groovi swagger|499
mod modern modernist|499
quaint|499
antiqu demod outmod pass passe|
fashion stylish|49i 49k
chic smart voguish|49h
death deathlik|48a
classi posh swish|49h
fast|49m 49n 49o 49p 49r 49s 49t 49u 49v 49w 49x
acceler|49l
blister hot|49l
express|49l
fleet swift|49l
doom|48a
hurri scurri|49l
prompt quick straightaway|49l
instant instantan|49l
quick speedi|49l
rapid|49l
rapid speedi|49l
windi|49l
slow|49z 4a0 4a1
dilatori laggard pokey poki|49y
lazi|49y
sluggish sulki|49y
fast|4a4
late|48a
presto|4a2
exanim lifeless|48a
fastidi|4a7 4a8 4aa
choosey choosi|4a6
dainti overnic prissi squeamish|4a6
murder|48a
finic finicki fussi picki|4a6
exact fastidi|
fat|4ad 4af 4ag 4ah
chubbi embonpoint plump|4ac
slain|48a
fleshi heavi overweight|4ac
gross porcin|4ac
port stout|4ac
lean thin|4aj 4ak 4al 4am 4an 4ao 4ap 4aq
cadaver emaci gaunt haggard pinch skelet|4ai
gang gangl lanki|4ai
scarecrowish|4ai
boney boni scragg scraggi scrawni skinni underweight weedi|4ai
shrivel shrunken wither wizen|4ai
slender slight slim svelt|4ai
spare trim|4ai
stringi wiri|4ai
fat fatti|4as
greasi oili oleagin sebac|4ar
fatal|4au 4av
dead death|4at
dead lethal|4at
favor favour|
unfavor unfavour|4ay
advers|4ax
favor favour|4b0
indulg|4az
unfavor unfavour|0
cub greenhorn rooki|4sz
cubist|4ue
cultist|4gd
cultist|4gd
cur|evz
curat minist parson pastor rector|f7x
custodian keeper|ew1
client custom|evv
client|f6q
bicycl bicyclist biker cyclist|
cynic faultfind|
cynic|4vk
dad dada daddi papa pappa pop|4fn
dairyman|4fl
dairyman|4fk
bird chick dame doll wench|4hr
dame gentlewoman ladi madam|5by
dancer terpsichorean|4v6
dancer|dnv
bathymetri plumb|fad
beau clotheshors dandi dude fop gallant sheik|4pn
daredevil hothead lunat madcap swashbuckl|evh
darl deari ducki favorit favourit pet|ewj
calibr standard standardis|9cv
date|f8w
daughter girl|
dawdler drone laggard lagger poke trailer|4l2
deacon|f7x
deceas deced depart|dnv
tune|4bp
dropout|ewc
dean doyen|4ef
adjust readjust|4bp
beguil cheat cheater deceiv slicker trickster|ewy
decor ornamentalist|f2o
deleg|4zz
demagog demagogu|4wn
demand|dnv
demigod superman ubermensch|ewl
democrat|f19
democrat|4wn
demon|f0p
demonstr protest|
demonstr|57x
tempera|4by
depend|ewu
depositor|4m7
deputi lieuten|f2u
deputi|4nq
deputi|4o1
descend|4n8
tune|7sb
desper|eww
destroy ruiner undoer uproot waster|
detect investig tec|4wl
detect|4m6
depreci detractor disparag knocker|4bc
develop|ew0
devise|f42
diabet|538
diagnostician pathologist|54x
diarist journalist|5ca
diplomat diplomatist|4te
diplomat|ewn
director manag|f0w
director|575
adher discipl|4gd
dishwash|4ne
dispens|576
contest dissent dissid objector protest|dnv
distribut distributor|576
densitometri|fad
doc doctor medico physician|
doctor|58f
dodger fox slyboot|4bz
dog|f77
doctrinair dogmatist|
domest|52p
don|4hl
don|4j9
bestow conferr donor giver present|evo
donor|evo
doorkeep doorman gatekeep ostiari porter|4io
doubl|dnv
betray traitor|4bz
dove peacenik|
conscript drafte inducte|52q
draftsman drawer|f2o
observ|fad
dragon tartar|
lobsterback redcoat|54e
dramatist playwright|5c8
draper|590
attract attractor draw|ew4
dreamer|53y
dresser|f2u
dresser|dnv
drinker imbib juicer toper|evv
drinker|evv
driver|4tn
driver|4i2
driver|ewx
user|dnv
drunk|4dr
drunk drunkard inebri rummi sot wino|4dr
dri prohibitionist|
duke|4v3
duke|4ot
dueler duelist dueller duellist|f15
blend shade|
boob boobi dope dumbbel dummi pinhead|53d
blockhead bonehead dumbass dunc dunderhead fuckhead hammerhead knucklehead loggerhead lunkhead muttonhead numskul shithead|56g
dwarf midget nanus|
earl|4v3
eater feeder|evv
eccentr flake geek oddbal|dnv
eclect eclecticist|4vk
educ pedagog pedagogu|4xr
egghead|ewh
sampl|fad
egoist egotist swellhead|
elder senior|evg
sound|fad
electrician lineman linesman|
electrotherapist|58h
elizabethan|dnv
employe|ewx
employ|ewl
enchantress witch|
survey|fad
enemi foe foeman|f15
end|4oe
conjur decept legerdemain magic thaumaturgi trick|avg
engin|4tn
enrolle|dnv
enthusiast partisan partizan|577
entrant|ewv
enterpris entrepreneur|
epicur epicurean foodi gastronom gourmet|
epilept|538
dreamer escapist|
escort|f2z
ethnic|dnv
evalu judg|f33
evangelist gospel revivalist|4x3
examin inspector|4m6
execution|4n5
execut|f0w
deporte exil|4gk
exil expat expatri|
existentialist|4vk
exploit user|
adventur explor|dnv
extern|4d2
fag faggot fagot fairi nanc pansi poof poov pouf queer|4ka
falcon hawker|4kt
familiar|52p
buff devote fan lover|4gd
fanat fiend|4et
enthusiast fancier|f0y
fantasist|ew0
fare|4uq
farmer granger husbandman sodbust|ew0
farmhand fieldhand|4k1
fascist|evg
begett father|4uj
father padr|4xb btl
father|ewl
butterbal fatso fatti|
girl|ewa
fenc|590
fielder fieldsman|
fielder|f3d
random randomis|
canari fink sneak sneaker snitch snitcher stooli stoolpigeon|
systemat systematis|
eldest firstborn|4th
fisher fisherman|
fishmong fishwif|590
fixer|4l9
codif|4fx
flapper|4hr
flatfoot patrolman|4nq
flier flyer|ewv
dud flop washout|4ow
florentin|eyk
florist|531
flautist flutist|4s5
order|
enemi foe|50l
jongleur minstrel troubadour|53e
follow|dnv
follow|ewv
fool muggin sap saphead tomfool|53d
forecast predictor prognost soothsay|5aq
father forefath sire|f1w
forefath|4x5
grade scale|4ga
alien foreign noncitizen outland|ewv
foreign outsid|567
boss|ewl
boss chief foreman gaffer honcho|575
sequenc success|4ga
beginn founder|4ty
layout|4ga
freak monster monstros|4s6
freewheel|dnv
freelanc independ|ewx
freeman freewoman|f7o
fresher freshman|
freudian|4gd
monast monk|4zt
friend|dnv
figurehead front strawman|4bz
favorit favourit|50l
dog frump|
fugit|fax
fleer fugit runaway|dnv
fundamentalist|exr
interpret render|avg
gagman gagster gagwrit|5c8
gal|4hr
gambler|dnv
gambler|evh
gangster mobster|fax
garden nurseryman|
garden|4ek
gasbag windbag|f4z
group|9cv
general|4j9
phrase|4he
author generat sourc|4pj
geneticist|f4d
brain brainiac einstein genius mastermind|ewh
assort categor categoris classif compartment compartmentalis|4he
gentleman|4pn
geograph|ew8
geologist|51u
ghost ghostwrit|5c8
behemoth colossus goliath monster|
hulk whale|
fill girl miss missi|5by
girl|5by
girl girlfriend|5by ewj
girlfriend|5by 4gy
index|4hk
gladiat|f8j
glutton gourmand trencherman|4e8
reclassif|4hk
god|573
stratif|4hk
goldsmith goldwork|4mn
golfer linksman|4wc
goner toast|4ci
gossip gossipmong newsmong rumormong rumourmong|
gover|57x
governor|4wo
aggreg assembl collect|4he
grammarian syntactician|4oh
grandchild|4th
gramp grandad granddad granddaddi grandfath grandpa|4ic
gran grandma grandmoth granni nan nanna|4ic
grandpar|
design|54w
ghoul graverobb|58i
agglomer|4i7
great|f0j
grecian|exz
compil|4i7
grocer|4qu
bridegroom groom|
bridegroom groom|4un
guard|4oe
gather|4i7
guard|ew1
guerilla guerrilla insurg irregular|5b6
guest invite|5ar
guest|4b9
guid|ewl
central centralis|4in
gunman gunsling hitman torpedo triggerman|4s2
guru|ewl
harvest|4in
gutter|ewx
bozo cat guy hombr|4pn
gymnast|f2x
gynaecologist gynecologist|54x
drudg hack hacker|
hack|5c8
hacker|4i2
beldam crone hag|
hairdress hairstylist styler stylist|fap
bozo cuckoo fathead goof goofbal goos jackass twat zani|4gf
handyman|4zv
hater|dnv
chief head|ewl
chief chieftain headman|ewl
headmast master schoolmast|4xg
headman headsman|4f4
attend auditor hearer listen|ewr
gentil heathen infidel pagan|
heaver|5c1
heavi|f0n
hedonist pagan|
hegelian|4gd
heir heritor inheritor|ewu
devil hellion|
gamecock|f8j
hire|4ek
herald trumpet|4qv
drover herder herdsman|4k1
heret misbeliev|4u1
heret|f9h
hermit reclus solitari solitudinarian troglodyt|
agonist protagonist|evc
support|9cv
heroin|bhj
heroin|5by
heterosexu straight|dnv
highjack highwayman hijack|
highjack hijack|fax
hiker tramp tramper|
bushwhack hillbilli|511
hand|4ne
historian historiograph|51k
hitter|4ry
hog pig|
continu|9cv
holder|evq
holder|4ua
hangov holdov|4te
homeown household|4ua
gay homo homophil homosexu|dnv
lengthen perpetu prolong protract|4k5
goon hood hoodlum punk thug tough toughi|fax
hope|dnv
equestrian horseman|50f
repeat repetit|4k5
host|evg
hostess|4kg
hostag sureti|4xi
hostel hoteli hotelkeep hotelman|f0w
housebreak|f5t
resid|4d2
homemak housewif|5bo
housebreak housewreck|
huckster|52g
humanist|51k
humanist humanitarian|f19
humanitarian improv|evo
humorist humourist|ew4
hunter huntsman|
hunter|52b
hubbi husband|558
hustler oper|
dissembl dissimul hypocrit phoney phoni pretend|4bz
duplic gemin|
dreamer idealist|
ideologist ideologu|f19
changel cretin idiot imbecil moron retard|53d
bum idler layabout loafer|
idol|55l
ignoramus|
illiter nonread|4l4
immort|f71
imp monkey rapscallion rascal scalawag scallywag scamp|f7d
import importe|4gk
personag|evg
fake faker fraud impost impostor pretend pseud pseudo sham shammer|4bz
impressionist|4ue
incur|538
individu|9q1
footslogg infantryman marcher|54e
inferior|4gd
infern|4bu
infield|4fu
inform sourc|
initi pundit savant|51k
inmat|506
inmat inpati|4us
asker enquir inquir querier question|54u
inquisitor interrog|4lm
inquisitor|4te
inspector|4wl
imit|
instrument pawn|f2u
insur|dnv
insurg insurrectionist rebel|50c
design|54w
decor|54w
houseman intern|4d2
interpret translat|ewn
interpret|dnv
interview|4lm
interlop intrud trespass|4eu
mimicri|4lq
encroach invad|4m0
invalid|538
artific discover inventor|ew0
persever persist|4k5
investig|ew8
investor|evq
ironwork|4pj
isolationist|f19
jacksonian|4gd
janissari|54e
janissari|4gd
janitor|4b8
jansenist|f19
prosecut pursuanc|4k5
jeffersonian|4gd
dork jerk|
fool jester|f82
jesuit|4zt
surviv|4k5
gem jewel|dnv
jewel|4qu
jewel|4pj
jilt|5by
crackerjack jimdandi jimhickey|4ri
jobber middleman wholesal|4d0
hangov holdov|4mk
jockey|4ke
jockey|4tn
joker jokest|f8k
joker turkey|
journalist|5c8
discontinu|7t4
judg jurist justic|4te
jungian|4gd
junior|dnv
jurist|ew8
juror juryman jurywoman|
kamikaz|4vt
abductor kidnap kidnapp snatcher|fax evr
killer slayer|dnv
king rex|54s
king|50l
relat|dnv
cognat sib|4n8
famili kin kinsperson|4n8
procedur process|9cv
knight|
bachelor|4nc
jack labor labour|5c1
flunkey flunki lackey|52p
ladi noblewoman peeress|
ladi|5by
dear|ewg
lamb|5ah
landlord|4nl
landhold landown|4k7
lasher|4dv
lather|5c1
latin|dnv
latin|ewd
lawman|ew1
attorney lawyer|4xr
layman layperson secular|evt
assimil learner scholar|dnv
lector lectur|4eb
lectur|54u
leech parasit spong sponger|4gd
lefthand lefti southpaw|4w3
lefti southpaw|dnv
legate|f42
stiffen|4nb
legisl|4wo
letter|4u9
letterman|f2x
liar prevar|4bz
liber liberalist progress|evg
liber|evg
debauche libertin rounder|
bibliothec librarian|4xr
lieuten|4nq
life|dnv
indirect|4nb
lightweight|4xl
lightweight|f54
lineman|
lineman|57a
linguist polyglot|dnv
linguist|51u
routin|4nb
lion|f71
liquid receiv|
liter|dnv
litig|4up
groov rut|4oi
liver|dnv
ceremoni|9cv
longer thirster yearner|dnv
lookout picket scout sentinel sentri spotter|5b9
loon|4l2
lord nobl nobleman|
loser|4h8
loser|evw
failur loser nonstart|eww
ceremoni|9cv
clod gawk goon lout lubber lummox lump oaf stumblebum|
loyalist stalwart|577
luger slider|
faller feller logger lumberjack lumberman|4ne
luminari notabl|f71
light|4gy
lunat madman maniac|538
lyricist lyrist|5c8
mama mamma mammi mom momma mommi mum mummi|4rs
rite ritual|9f1
machin|dnv
hack|4wn
machinist mechan|fap
maestro master|f2o
conjur conjuror illusionist magician prestidigit|4v6
magistr|4my
magpi scaveng|
maid maiden|4hr
amah housemaid maid maidserv|4d7
mailman postman|
major|56e
maker shaper|ew0
boy|ewm
malfeas|ewy
worship|9cv
man|ewm evg
man|ewm
adoni|4pn
man|dnv
man|56k
mandatari mandatori|ewu
maniac|4fh
manserv|52p
manufactur produc|4pj
maraud piranha predat vultur|f2y
leatherneck marin|52q
marin|54e
gob jack marin seafar seaman tar|515
rite|
marksman sharpshoot|535
maroon|eww
marri|dnv
marshal|4nq
disciplinarian martinet moralist|f32
martyr suffer|5ag
martyr|5ag
marxist|f19
profession|f33
master|4el
captain skipper|4tc
emce host|ew4
mate|4tc
mate|7p1
materfamilia matriarch|5by
matriarch|5by
matron|5bo
matron|4t3 5by
orgi|4q0
maverick rebel|f9h
mayor|4wo
sensit spiritualist|
member|f2v
autom mechan mechanis|
fixer mender repair|
ritual|9e4
menial|52p
mercenari|evh
mercer|590
merchandis merchant|
courier messeng|ewv
bearer|4qv
methodist|exr
metropolitan|506
metropolitan|f2f
activist milit|
offic|52q
transvest transvestit|9e4
miner minework|4ne
minist|4cs
minist|4f5
servic|
minstrel|4v6
misanthrop misanthropist|
misogynist|4r8
missionari|57x
mission missionari|
mistress|4el
mistress|5by ewk
church|4r6
model poser|f2u
model|ewl
hero|ewl
apotheosi ideal nonesuch nonpareil nonsuch paragon saint|4rg
modern|dnv
moneymak|evq
devot|4r6
monologist|4v6
monsieur|4pn
demon fiend ogr|
chapel|4r6
moralist|4vk
mortician undertak|
mother|4uj
charlatan mountebank|4bz
griever lament mourner sorrow|eww
mous|dnv
mouth|4e8
mouthpiec|554
mover|ewv
mover|5c1
moviego|54z
fencesitt independ mugwump|ewc
liquid manslay murder|fax 4n5
muscl muscleman|f5n
musician|f2o
instrumentalist musician player|4v6
mutant mutat|9q1
mutin|4lt
mystic|f3x
none|4r6
figur name|4l9
namesak|dnv
nanni nurs nursemaid|5by
narrat storytel|54u
natur|f0j
naturopath|58h
navig|4fa
sacrament|
nazi|4fm
nazi|508
neighbor neighbour|dnv
neoliber|4o5
neonat newborn|f38
neurot psychoneurot|538
neutral|dnv
neutralist|f19
entrant fledgel fledgl freshman neophyt newbi newcom|4sz
newcom|f2l
yanke|ezg
newtonian|4gd
noncom|4r1
nondescript|dnv
nonresid|dnv
northern|ewd
novelist|5c8
beginn initi novic tiro tyro|
communion manduct|4qq
novic noviti|
nude|dnv
nurs|
nun|4zt
houri nymph|5by
nympho nymphomaniac|4vd
comment observ|ew8
matrimoni|4sh
occident|ewd
marriag wed|4p7
offic officehold|4te 4k7
offic|4pz
offici|
functionari offici|
fed feder|
feder|5cb
offspr progeni|4n8
graybeard greybeard methuselah|4tj 4pn
oldster|evg
antiqu gaffer oldtim|4ti
onlook|54z
operago|4uv
manipul oper|d0w
oper|f5u
oppon opposit|evw
orat rhetorician speechifi speechmak|54u
order|f2z
order|f2z 54e
ordinari|4my
ordinari|f7x
aspers sprinkl|
arrang organ organis|58k
organ organis|
conceiv mastermind origin|ew0
orphan|f7d
orphan|dnv
castaway ishmael outcast pariah|eww
outfield|4ft
outfield|4fu
outsid|evw
overachiev|56e
lord master overlord|50w
overnight|4ir
overs superintend|575
owner proprietor|f5u
owner possessor|dnv
oyabun|575
bagger boxer packer|5c1
pagan|
painter|f2o
penanc|4sh
confess|4uf
bearer pallbear|4ru
paranoiac paranoid|4y8
parent|
parishion|f7m
parrot|fa4
partak sharer|4un
particip|f2v
partner|dnv
parti|dnv
passeng|ewv
passer passerbi|
patient|f6q 538
nationalist patriot|ewp
patrol|5b9
frequent patron|4b9
patron sponsor support|evo
patron|4u9
patro patronn|4uw
bucol peasant provinci|511
barbarian boor churl goth peasant tike tyke|
bookworm pedant scholast|51k
hawker packman peddler pedlar pitchman|52g
peer|4ot
pension pensionari|f42
perfectionist|f8z
perform|ew4
culprit perpetr|ewy
person|f71
personag|dnv
personif|dnv
avatar embodi incarn|4va
perspir sweater|dnv
degener deviant deviat pervert|500
pessimist|53o
blighter cuss gadfli pest pester|58r
petition request suppliant supplic|evk
prayer supplic|4pm
apothecari chemist druggist pharmacist|
altruist philanthropist|4da
philosoph|51k
philosoph|dnv
physicist|51u
pianist|4s5
picket|4c8
cutpurs dip pickpocket|58i
pilgrim|f3x
pilgrim|52r
mainstay pillar|577
pilot|f36
pilot|4pz
pandar pander pimp ponc procur|ewy
pink pinko|
pioneer|52r
groundbreak innov pioneer trailblaz|4ty
bagpip piper|4s5
squirt|f7n
buccan pirat|4wh
pistol|54e
hurler pitcher twirler|f3d
pirat plagiar plagiaris plagiarist|58i
benedict|4vh
plainclothesman|4ck
contriv devis planner|dnv
plant|f0n
planter|4fk
planter|ewx
platonist|f19
particip player|evw
playgoer theatergo theatrego|54z
playfellow playmat|f8w
pledg|4qn
plumber|fap
despoil freeboot looter pillag plunder raider spoiler|58i
poet|5c8
drive thrust|
cultism devot vener|4pm
offic policeman|4nq
sergeant|4nq
pol politician politico|ewl
politician|ewl
craven poltroon recreant|evz
wretch|5ag
pontiff pope|ext
porter|4ne
portwatch|5b9
poser poseur|
positivist rationalist|
posseman|4pn
possibl|evk
probabl|evk
provinci|4te
ceramicist ceramist potter thrower|fap
forc power|d0w
practician practition|4xr
preacher sermon sermonis|f7x
don preceptor|57x
predecessor|ews
presbyterian|exr
present sponsor|f19
presid prexi|
chair chairman chairperson chairwoman presid|
prey quarri target|5ag
priest|f7x
firewal|4wj
princ|
resurg revit revitalis reviv revivif|d2l
elector|4xd
princip|4eb
prior|572
captiv prison|eww
pow|4xi
oper shamus sherlock|4cl
gladiat prizefight|f54
rebirth renaiss renasc|4xe
processor|ewx
monitor proctor|575
procur secur|
produc|ew0
profession|evg
pro profession|f2x
prof professor|f0a
prole proletarian worker|evt
booster plugger promot|
oracl prophesi prophet seer vaticin|
mover propos|4ty
prosecutor|4te 4nr
bawd cocott cyprian harlot prostitut tart whore|5by
proteg|ewu
present|4ox
prowler sneak stalker|4m0
impetus impuls|4wj
psychiatrist shrink|54x
conceal hide|9cv
psychologist|51u
psychopath sociopath|4sn
psycho psychot|538
public publicis publicist|
publish|4xr
publish|4u9
disguis|4y5
puncher|f54
punster|4ks
pup puppi|5cd
mask|4y5
chase pursu|
chaser pursuer|4ge
pursuer|dnv
purveyor|576
peddler pusher|592 fax
cover mask screen|4y5
python|euz
quack|4d2 4rt
quaker trembler|evz
spong|4nt
racialist racist|
racket|fax
radic|dnv
rafter raftman raftsman|ewv
ragamuffin tatterdemalion|59x
raja rajah|
buri burial|4y5
blood proflig rake rakehel rip roue|4o7
ramrod|4u8
rancher|4fk
raper rapist|f2y fax
reactionari ultraconserv|f9f
reader|51k
reader|4ol
realist|4vk
realist|4ue
realist|dnv
steal stealth|4y5
receptionist|525
record|4my
enliste recruit|4sq
emplac locat placement posit|9cv
rectifi|dnv
carrottop redhead|dnv
cracker redneck|511
ref refere|4td
refere|4nr
refuge|4f7
regent truste|
throw|
registr|dnv
record registrar|4te
fixtur habitu regular|4uv
regular|4gd
apposit colloc juxtaposit|4zc
regular|54e
regul|4te
fireman reliev|4w3
religi|
generalist|51k
repairman|4qp
newsman newsperson report|
interposit intervent|4zc
repositori secretari|f99
repres|
miscreant reprob|ewy
republican|f19
republican|4wn
recover rescuer saver|dnv
investig research|51u
orient|4zc
occup occupi resid|ewd
plant|4zc
control restrain|dnv
retail|4qu 4d0
merrymak revel|f70
refere review|faz
revolutionari revolutionist subvers subvert|4yt
set|4zc
have|dnv
rider|ewv
rider|ewv
rifleman|54e
rifleman|4q1
rigger|fap
finger|4zc
challeng competitor contend rival|evw
bawler bellow roarer screamer screecher shouter yeller|
robber|58i
stay|8e6
knave rapscallion rascal rogu scalawag scallywag varlet|5al
romant|4kz
romant romanticist|f2o
roofer|fap
abid resid|8e6
rosebud|4hr
bum crumb git lowlif puke rat rotter skunk stinker stinkpot|
ruler swayer|dnv
lodg|50t
runner|4qv
runner|ewv
occup tenanc|50t
rustic|evt
rustler|58i
cracksman safebreak safecrack|58i
navig|4tc
crewman sailor|
angel saint|
saint|eu7
clerk salesclerk|
salesgirl salesladi saleswoman|
bivouack camp encamp tent|
planet satellit|4gd
ironist ridicul satirist|4ks
lech lecher letch satyr|4vd
barbarian savag|ewt
sojourn|50o
saver|4ua
deliver rescuer savior saviour|evo
blackleg rat scab strikebreak|ewx
schizophren|4y8
bookman scholar student|ewh
scholar|56e
scholast|4vk
schoolboy|4pk 51o
pupil schoolchild|5cd
call|5rn
schoolgirl|4fr
mistress schoolmarm schoolmistress|
schoolmast|4eb
classmat schoolfellow schoolmat|f0l
scientist|dnv
flouter jeerer mocker scoffer|
nag nagger scold scolder|
scout|4pk 4fr
layov stop stopov|50o
penman scribbler scribe|4mw
carver sculptor sculptur|f2o
season|ewx
secessionist|f19
mediocr|dnv
oper|f1c
secretari|f2u
secretari|4j9
stand|51y
provis suppli|9cv
secularist|f19
seed|4wc
quester searcher seeker|dnv
seer|ewr
irrig|528
segreg|dnv
segreg segregationist|
market seller traffick vender vendor|4qu
aliment feed|528
seminarian seminarist|56e
senat|4o1
fling|4zk
senior|59q
romanticist sentimentalist|dnv
sergeant|4su
sergeant serjeant|
retain servant|ewx
man serviceman|
colonist settler|
settler|f7z
shark|ew8
shark|ewy
sheepherd sheepman shepherd|4jo
sheep|4gd
sheep|53d
shepherd|f7x
sheriff|4nq
shooter|4h8
shopkeep storekeep tradesman|4qu
shopper|4b9
shopper|f1c
shortstop|4lh
shooter shot|ew8
gun gunman|535
impresario promot showman|f4w
suffer|eww
fuel refuel|528
signor|4pn
silli|f7d
addlehead birdbrain loon|
simpl simpleton|dnv
singer vocal vocalis vocalist|4s5
evildo sinner|ewy
sipper|4ds
sir|4pn
sire|4ot
issu issuanc|528
sister|4qn
sister|4t4
sis sister|
milksop milquetoast pansi pantywaist sissi|evz
doubter sceptic skeptic|ewh
skidder slider slipper|dnv
skirmish|f8j
logist|528
slave|dnv
slave striver|ewx
slave|dnv
stock|528
slavehold slaver|4k7
hurl|4zk
sleeper slumber|
sleeper|f0j
sleeper|55a 58e
noctambulist sleepwalk somnambulist|53y
slicker|54i
pig slob sloven|
demand|9cv
beauti knockout looker lulu mantrap peach ravish smasher stunner sweetheart|5by
contrabandist runner smuggler|fax
sniper|4q1
snoop snooper|55b
snuffer|evv
snuffer|dnv
socialist|4wn
claim|544
bugger sod sodomist sodomit|4vd
soldier|
soloist|4s5
boy son|
songster songwrit|f8y
sophist|evg
soph sophomor|
soprano|53e
magician necromanc sorcer thaumaturg thaumaturgist wizard|
sort|dnv
psych soul|551
sourdough|52r
paus|
southern|ezg
greyback johnni reb rebel|
monarch sovereign|50w
break respit|54p
speaker talker utter verbal verbalis|
spearhead|ewl
special specialis specialist|ew8
specialist|4d2
falter hesit waver|54p
looker spectat viewer watcher wit|ewr
intermiss|54p
spirit|
freez halt|54p
spokesman|554
interpret repres spokesperson voic|f19
sportsman sportswoman|f2x
sport summercat|
fan rooter|4et
mate partner spous|4n8
repos rest|
spi|524
spi|54z
homestead nester squatter|52r
squir|4nl
squir|f2z
gallant squir|f2z
groom hostler ostler stableboy stableman|4k1
toss|4zk
stager|575
backup relief reliev substitut|ewq
dormanc quiescenc sleep|559
princip star|f0n
starlet|f0q
dispatch starter|4td
starter|evw
solon statesman|4wn
leisur|559
actuari statistician|f64
idl loaf|
stepchild|f7e
docker dockhand dockwork loader longshoreman lumper stevedor|4ne
steward|f2z
steward|4tc
hostess stewardess|55v
stiff|4pn
stockbrok|f1b
vacat|55q
sharehold shareown stockhold|4m7
stoic|4vk
stoic|evg
fireman stoker|4ne
fabric fibber storytel|4o4
straggler strayer|4bs
alien stranger unknown|4m0
stranger|dnv
delay holdup|
strategian strategist|4w7
tough|f8j
gamin throwaway|
stud|4pn
educate pupil student|4es
doubl|55j
dolt dullard pillock stupe stupid|53d
stylist|f2o
case subject|dnv
subjectivist|ewh
subordin subsidiari underl|f2u
contributor subscrib|4da
reader subscrib|4b9
reserv substitut|f2x
suburbanit|506
heir successor|4th
successor|ewq
sucker|4ds
petition suer|
cunctat procrastin shillysh|569
suicid|4n5
suit|f5u
suer suitor wooer|f0y
sultan|50w
sun|4l9
grass supergrass|
lag slowdown|569
super superintend|f6l
superior|4zt
superior superordin|ewl
extra supernumerari|f0n
supervisor|573
provid supplier|
admir booster champion protagonist support|f19
sawbon surgeon|4d2
altern replac surrog|55j
surveyor|ew3
surveyor|55r
survivor|dnv
subsist survivor|eww
suspect|dnv
interject interpel interpol interposit|950
swagger swaggi swagman|
steadi sweetheart sweeti truelov|ewj
bather natat swimmer|ewv
swinger tramp|4o7
dweeb grind nerd swot wonk|4nt
crawler lackey sycoph toadi|
symbolist|f2o
symbol symbolis symbolist|4lx
tackl|4oe
sartor seamster tailor|
pitch|4zk
talent|ew8
tanker|54e
celibaci chastiti|
sampler taster|faz
blabbermouth talebear taletel tattler tattletal telltal|4i4
cabbi cabdriv cabman taxidriv taximan|4dt
instructor teacher|4eb
mate teammat|f2v
teamster trucker|4dt
teamster|4dv
annoy teas teaser vexer|
technician|ew8
teetotal teetotalist|
telegraph telegraphist|4tn
earthl earthman tellurian worldl|ewd
temp temporari|ewx
renter tenant|
tenant|506
tenant|4k7
tenor|53e
territori|54e
brat terror|4l7
scourg terror|dnv
terrorist|4yt
theolog theologian theologis theologist|51k
idealogu theoretician theoris theorist theoriz|ewh
healer therapist|ew8
stealer thief|fax
mind thinker|ewh
thinker|ewh
tiger|dnv
timekeep timer|4td
tinker|ew6
toast|f71
clemenc merci|
hoyden romp tomboy|4hr
persecutor torment tormentor|
tori|ezg
tori|ey9
totalitarian|4cw
holidaymak tourer tourist|ewv
towner townsman|506
townsman|ewq
tractarian|exo
delect enjoy|9cv
bargain dealer monger trader|4qu
diehard traditionalist|f9f
dealer|52g
tragedian|f0n
tragedian|5c8
lament mourn|9cv cfc
railroad railwayman trainman|4ek
traitor treasonist|fax
bum hobo tramp|5a2
laughter|9cv
transfer transfere|dnv
trapper|4kt
gratif|
trooper|4wl
trooper|4wl
trot trotskyist trotskyit|4yt
troubleshoot|4zv
cornetist trumpet|4s5
tudor|50w
tumbler|4iz
pleas|59c
autocrat despot tyrant|
tyrant|dnv
tyrant|50w
uncl|evo
nonachiev underachiev underperform|56e
undergrad undergradu|f8e
undersecretari|526
standbi understudi|f0n
open undoer unfasten untier|dnv
bing orgi splurg|
unitarian|4cw
hinder hindranc interfer|8e6
urchin|f7d
user|dnv
guid usher|4ez
doorkeep usher|4te
utilitarian|4rq
clochard drifter floater vagabond vagrant|5b4
gentleman valet|4pu
vandal|4cj
vandal|51e
dignitari panjandrum vip|4l9
oldtim stager veteran warhors|ew8
vet veteran|52q
veteran|52q
vet veterinari veterinarian|4d2
vicar|4xb
vicar|f7x
vicar|f7x
beleagu besieg sieg|eul
shi|4zk
victim|eww
dupe victim|dnv
master superior victor|f8j
victorian|dnv
villag|ewd
scoundrel villain|
baddi villain|bhj
fiddler violinist|4s5
virgin|ewg
virtuoso|4s4
illusionist seer visionari|ewh
visit visitor|ewv
voic|53e
volunt|ewx
volunt voluntari|52q
stop stoppag|8e6
elector voter|f7o
voyag|ewv
wag wit|4ks
complic|59w
server waiter|
waitress|5b0
waiter|dnv
sling|4zk
roamer rover wander|ewv
ward|dnv
warrior|dnv
watcher|dnv
horolog horologist watchmak|4pj
watcher watchman|4io
watercolorist watercolourist|4ue
wearer|59y
bar prevent|59w
lifter weightlift|f2x
western|ewd
whig|4wn
whig|577
whig|ey9 4o5
whip|4o1
jackanap lightweight whippersnapp|f7n
whitefac|f82
wiccan witch|4ud
widow|5by
widow widowman|4pn
wife|5by 558
wigmak|4pj
chicken crybabi wimp|
wingman|4vt
winner|4h8
victor winner|evw
weisenheim wiseacr wisenheim|
inform wit witness|ewr 54u
attest attestor wit|
wobbl|4yt
woman|ewa evg
woman|ewa
carver woodcarv|
workingman workman|4ek
insect lous worm|
worship worshipp|f0y
worthi|4l9
grappler matman wrestler|f8j
wretch|500
save|5bc
author writer|
crush quell stifl suppress|5bc
writer|4ol
northern yank yanke|ezg
bumpkin chawbacon hayse hick rube yahoo yokel|511
younker youth|ewi
zionist|exu
zombi|4bu
zombi|eu7
zombi|euz
associ|
fratern fraternis|5ci
affili|5ci
distribut|8e6
dispens|5cl
alloc allot apport apportion assign parcel|5cl
ration|5cn
bender curv|57q
parcel portion share|5cn
generos unselfish|
gift give|
bestow confer conferr|5cs
bride bridget brigid|
accord|5cs
endow|5cs
welfar|5zn
bullet fastbal heater hummer|57q
relief|5cx
chariti|5cs
contribut donat|5cs
subscript|5d1
commerc commerci mercantil|5du
knucklebal knuckler|57q
trade|5d3
lend loan|9oy
busi|5d3
busi|
trade|5d8
field|5d7
market marketplac|9cv
financ|5d7
financ fund|5dc
invest|5dc
advertis public|5d7
publish|5d7
public|8n7
typographi|blv
print|5d7
public|5dj
packag|5d7
agribusi agricultur|5d7
build|5d7
ship transport|5d7
navig|5do
haul truck truckag|5do
freight freightag|5do
express expressag|5do
ferri|5do
deal transact|
indiana|f2o
affair|5du
oper|5du
christ deliver jesus redeem savior saviour|
exchang|5du
barter swap swop|
deal trade|5du
borrow|5du
kid kyd|
elia lamb|
import|5d3
market|5d3
distribut|5d3
market merchandis sell|5d3
traffic|5d3
retail|5e8
sale|5e8
divestitur|5eb
sell|5ej
madonna mari|
retail|5e8
thermometri|fad
hawk peddl vend vendit|5e8
ventur|5d7
sale|5e8
sale|
bazaar|5ek
bonapart napoleon|
undertak|blv
defray payment|5d3
overpay|5eo
ransom|5eo
refund repay|5eo
remuner|5eo
disburs outlay spend|5eo
tribut|5eo
expend expenditur|5et
migrat|83y
govern|
lawmak legisl|5ex
fdr roosevelt|
enact passag|5ey
enforc|
implement|5f1
imposit inflict|5f1
domin|
masteri|5f4
monopol monopolis|5f4
accultur encultur social socialis|
push|
shakespear shaksper|
cultiv|5f7
breed foster fosterag nurtur rais rear upbring|5f7
duti oblig respons|
imper|5fc
provid|e1o
obedi respect|
blackbeard teach thatch|
direct manag|
financ|5fh
misdirect mismanag|5fh
handl treatment|5fh
deal|5fk
usher ussher|
oversight superintend supervis|5fh
jog nudg|5f8
administr dispos|5fh
organ|5fp
arouet voltair|
press pressur|5f8
permiss permit|
certif enfranchis|
disenfranchis|5fh
accredit|5fu
commiss|
fundamentalist|4cw
mandat|5fx
consequ effect outcom result upshot|8r2
deleg deput releg|
aftereffect|5g0
aftermath backwash wake|5g0
chang|5g0
dent|5g0
harvest|5g0
impact wallop|5g0
influenc|5g0
perturb|5g8
purchas|5g8
wind|5g8
repercuss reverber|5g0
respons|5g0
fallout|5g0
engin|d0w
chanc fortun hazard luck|8r2
fortun luck|8r2
clearanc|5ft
aberr distort|
spectrum|dpu
aerosol|5h0
dispens|5ft
attract|5hz
affin|5gn
repuls|5hz
aureol corona|5i4
autofluoresc|5hw
beam irradi ray|5ik
calm|5ke
air breez zephyr|5ke
prepar readi|9cv
cataclysm catastroph|
shove|5f8
bond|5gn
cohes|5hz
cloud|
freez frost|
corona corpos|5jv
groundwork|5gv
counterglow gegenschein|5ik
current|
cyclosi stream|
daylight|5ik
death|
makereadi|5gv
alluvi deposit sediment|
prime|5gv
condens|
plan|5gv
sweat|5hc
signal|5hn
interrupt|5hf
drift impetus impuls|5hz
languor|5ke
program schedul|5hd
easter|5ke
electr|
galvan|5hl
electr|5ho
energi|
work|5ho
guidanc steer|5fh
alluvion delug flood inund|
coup putsch takeov|
debacl|5hr
sunshin temper|5kd
firelight|5ik
fluoresc|5ik
restraint|dtr
fog|5gl
forc|
friction rub|5ji
abras attrit detrit grind|5i0
leash|5hx
storm|
glow radianc|5ik
gravit graviti|5gn
blast gust|5ke
bridl|5hx
bluster|5i6
hail|5j6
haze|5gl
heat|5ho
glow incandesc|5ik
juic|5h5
confin|5hx
jostl|5gx
imprison intern|5ie
lamplight|5ik
life|
biolog|5ii
light|
lightn|
luminesc|5ik
reson|d1t
custodi|5ig
magnet|5gn
thaw warm|5kd
mist|5hy
meteor|5ik
monsoon|5ke
monsoon|5ke 5jd
moonlight moonshin|5ik
starlight|5ik
sun sunlight sunshin|5ik
sunbeam sunray|5gs
gangren mortif necrosi sphacelus|5h8
regiment|5f3
borea norther|5ke
restrict|5hx
piezoelectr|5hl
polar polaris|
potenti voltag|
downfal precipit|5kd
pressur|
head|5j7
puff whiff|5i6
pull|5hz
push thrust|5hz
radiat|5ho
rain rainfal|5j6
cloudburst delug downpour pelter soaker torrent waterspout|5jd
drizzl mizzl|5jd
shower|5jd
reflect reflexion|
resist|
imped resist|
pull|
drag|5ji
scatter sprinkl|5jg
shear|d2o
fume smoke|5gl
smother|5jo
snow snowfal|5j6
flurri|5jq
flake snowflak|7d1
blizzard snowstorm|5i3
starv starvat|
arc discharg spark|
squall|5ke
stress|5hz
tension|5jx
strain|d2o
mollif pacif|
overstrain|5jz
twilight|5ik
suction|5j7
thermal|5ke
bolt thunderbolt|5il
tornado twister|
turbul|
ultraviolet|
sunray|5k8
draft draught|5ke
emf voltag|
vital|5hz
condit weather|
wind|5kd
pulsat|8r2
crop|7q8
discrimin favorit favourit|
spore|
annual|7q8
perenni|7q8
haul haulag|5jk
militar militaris mobil mobilis|
arm armament equip|5km
disarm disarma|
conscript muster|5km
levi|5kp
tow towag|5kl
stabil stabilis|
stylis styliz|
penal penalis penalti punish|
pine|7gu
tug|5jk
beat drub lace lick thrash trounc whack|
castig chastis|5ku
imprison|5ku
flagel flog lash tan whip|5kx
execut|
crucifixion|5l1
penanc|5ku
pluck|5jk
commut|58p
gingko ginkgo|
exchang interchang|
bloom blossom flower|
flower|
complianc submiss|
ament catkin|
bud|5l8
rosebud|5lc
pollen|5ki
obedi obeis|5la
hilum|ed9
pore stoma stomat|elc
strife|evb
cone strobil strobilus|
pinecon|5lj
endocarp pit|
competit content rivalri|
contest|5lm
riot|exb
contravent disput|
combat fight|evb
paeoni peoni|5l9
fenc|5lq
shock|5lq
aquileg aquilegia columbin|5l9
honeysuckl|5lu
dogfight hassl scuffl tussl|5lq
eject expuls|
duel|5lq
blow|
swing|5lz
fistfight fisticuff slugfest|5lq
stab thrust|5lz
lung passado|5m2
legum|5py
legum|5xh
clover trefoil|5py
shamrock|5m6
shamrock|5m6
thump|5lz
uppercut|5lz
hammer pound|5lz
wallop|5lz
bang batter|5lq
beat|5lq
affray disturb fray ruffl|5lq
rumbl|5lq
periwinkl|5py
frangipani frangipanni|5x0
dissent object protest|
periwinkl|
myrtl|5mk
demonstr|5mj
walkout|5mj
insubordin rebelli|
ivi|5wu
disobedi noncompli|5mo
pink|5l9
belch burp eruct|ee1 5lx
action|5mw
case caus causa lawsuit suit|5mw
belch|5lx
proceed|
garget poke scoke|
adopt|5mw
blink nictat nictit wink|ee1
appeal|5mw
caper|5x0
bankruptci|5mw
litig|5mw
borecol cole colewort kail kale|
rutabaga swede|
notif present|
colza rape|
judgment|
wallflow|5l9
arugula rocket roquett|5py
wallflow|5l9
blush|ee1
honesti satinpod|5py
radish|5x2
daikon radish|
convict sentenc|
poppi|5l9
dismiss|5n8
composit|5l9
everlast|5nj
opinion rule|5n8
find|5n8
verdict|5nm
disgorg emesi puke regurgit vomit|ee1 5lx
daisi|5l9
dispossess evict|
chrysanthemum|5l9
chrysanthemum|5l8
cosmea cosmos|5l9
mum|5nr
trial|5mw
ordeal|5nv
prosecut|5mt
hear|5mw
separ|
divorc|5nz
blowbal dandelion|5py
isol|5nz
segreg sequestr|5nz
desegreg integr|
cooper|
bur burr|
abid complianc conform|5o5
orchid|5l9
line|5o7
keep|5o7
coaction collabor|5o5
collabor collaboration quisling|5o5
compromis|5o5
concurr|5o5
allegi commit loyalti|5o5
devot|5of
faith|5of
aid assist help|9cv
bounc leap spring|
recours|5oi
thank|5oi
ministr relief succor succour|5oi
lift|5oi
servic|5oi
grass|
bent|5op
cheat chess|
boost encourag|5oi
boost|5f8
comfort consol solac|5om
oversimplif simplism|
cheat darnel tare|
ration rationalis|
support|5oi
adher|5oy
cane|5x7
ecclesiastic|5oz
tradit|5oz
back championship patronag|5pd
corn maiz|
advocaci protagon|5oy
insist|5p5
urg|5p5
aegi auspic|
sponsorship|5oy
center|55h
gourd|5wu
gourd|5xb
approv bless|5oy
squash|5wu
reassur|5oy
support|9cv
melon|5pb
sustain susten sustent upkeep|5pg
chees cheeseflow|
althaea althea hollyhock|
cotton|5x0
send|
represent|5o5
rosell rozell sorrel|
employ engag|942
book reserv|5pp
admir appreci|5pd
glorif ideal idealis|5pr
transmiss transmit transmitt|5pm
reward|5pd
basswood linden|5ww
disparag disprais|
basswood linden|7gu
herb|
aspers calumni defam denigr slander|
veget|5py
simpl|5py
behavior conduct do|9cv
aggrav provoc|
exacerb|9jo
forward|5pt
bulli intimid|
madrona madrono manzanita|
frighten terror terroris|5q6
manzanita|5x0
taunt twit|5q3
broom heather ling|
mayflow|5x0
discourtesi offens|5q2
deris ridicul|5qd
beetlewe coltsfoot galax galaxi wandflow|5py
mock|5qe
pixi pyxi|5x0
insol|5qd
affront insult|5qd
indign|5qj
beech|5ww
beech beechwood|7gu
rebuff slight|5qd
chestnut|5ww
chestnut|7gu
snub|5qn
oak|5ww
oak|7gu
remiss remit|
forgiv pardon|
mast|5xe
civil polit|942
rever|942
courtesi|5qw
gestur|cd9
hazel hazelnut|
hazel|7gu
attent|5qy
gallantri|5qy
defer respect|5qw
gentian|5l9
oliv|7gu
oliv|5xb
ash|5ww
assemblag gather|
ash|7gu
mobil mobilis|5r9
lilac|5x0
ralli|5rb
meet|5r9
roll wheel|
walnut|7gu
rendezv|5re
congreg|5r9
concentr|5r9
session|5re
shoot shot|
visit|5re
visit|5re
attend|
appear|5ro
absenc|
absente|5rq
banana|5py
payment requit|
shoot|5rl
retali reveng|
payback retribut vengeanc|5rv
repris|5rv
maria|5ww
war warfar|evb
countershot|5rl
consolid integr|93r
central centralis|5s1
fire|5rl
incorpor|5s1
amalgam merger unit|5s1
involv particip|
hop|5wu
commit|5s6
elm|5ww
elm elmwood|7gu
intercess intervent|5s6
flag iri|
glad gladiola gladiolus|
exoner vindic|5ss
daffodil|
jonquil|5sf
justif|5se
rehabilit|5se
gunfir gunshot|5rl
strike|
walkout|5sk
sabotag|7u5
extermin liquid|7u5
holocaust|7u5
flip|4zk
strafe|eyy
ambuscad ambush trap|
clear|evp
yucca|5x0
manumiss|evp
betis folli foolish imbecil stupid|cpj
admiss admitt|acw
renew|4kf
locust|5ww
locust|7gu
skeet trapshoot|5ru
amnesti pardon|58p
demolit|7u5
hooligan vandal|d2u 7u5
amend|7yp
thugge|7uo
transmut transubstanti|
broom|5x0
gunfight gunplay shootout|5lq
colon colonis settlement|7vz
dismount|4mx
radiat|5tc
eman emiss|
potshot|5rl
discharg vent|5tc
vacat|7vn
lentil|5m4
lentil|5m5
hum|aur
sift winnow|5tk
separ|
contact|a0d
chant inton|aur
inton|aur
bean|5m4
pea|5m4
pea|5m5
singalong singsong|aur
lead leadership|9cv
helm|5ts
lead|5ts
rub wipe|5tl
preced precess|9cv
solo|9cv
flood flowag|
palm|5ww
pounc|5oj
coco coconut|5tz
scuff|5tv
rhubarb|5py
awaken waken|7x6
dock sorrel|5py
dab pat|a0d
buzz|9cv
fun|9cv
excit|7x6
thrill|5u9
incit|7x6
rose rosebush|5x0
briar brier eglantin sweetbriar sweetbrier|5uc
brier brierpatch|e6h
stir|7x6
stimul|7x6
hit strike|a0d
may whitethorn|
skim|97p
strawberri|5py
withdraw|97p
spoil spoilag|
swerv veer|8tm
enlist recruit|8wg
smooth|8wg
consult refer|942
accent accentu emphas|942
blackthorn sloe|5x0
last|9cv
coffe|5ww
negoti|9cv
proclam promulg|8e6
contus|5uh
stabil stabilis|7xy
honeysuckl|5x0
elder|5x0
crash|5uh
mahogani|5ww
mahogani|7gu
oxali sorrel|5py
shamrock|5v4
citrus|
orang|5v6
citron|5v6
lemon|5v6
bat|do8
willow|5ww
sallow|5vb
field|6tq
sandalwood|7gu
bittersweet waxwork|5wu
catch|9gt
mapl|7gu
golf|9gt
eboni|5ww
eboni|7gu
pitch|9gt
pass walk|8wg
currant|5x0
best|do8
dichondra|5wu
worst|do8
bugl buglewe|5py
lavend|5x0
mint|5py
savori|5py
sage salvia|5py
savori|5py
helmetflow skullcap|5py
beak|efm
snapdragon|5l9
aubergin brinjal eggplant|5py
potato|5wu
capsicum pepper|5x0
tomato|5py
tobacco|5py
bunt|5uh
verbena vervain|5l9
teak teakwood|7gu
fli|5uh
tea|5x0
cornel dogwood|
dogwood|7gu
blast|5w8
groundbal grounder|5uh
chopper|5wd
roller|5wd
out|c9c
putout|5wg
crop harvest|ekk
nodul tubercl|
pricker prickl spikelet spine sticker thorn|
brier|5xs
fuzz hair tomentum|
coma|dr7
beard|5wm
veil velum|
annulus skirt|
flesh pulp|
nervur vein|
bast phloem|
vine|
snag|5ww
tree|
sapl|5ww
stump|
stool|5wy
bush shrub|
butt|6ev
root|
cut|5x7
offset stolon|
treetop|efp
axi|5x7
stalk stem|
blade|5xk
capitulum spike|5xb
bulb|5x7
fruit|
seed|5xb
bean|5xc
nut|5xc
kernel meat|
berri|5xb
pod seedpod|5xb
hazel|5ww
grape grapevin|5wu
foliag leaf leafag|
leaflet|5xk
pad|5xk
scale|5xk
rosett|5xk
bark|en1
branch|5x7
limb|5xq
branchlet sprig twig|5xq
wand|5xs
with withi|5xs
sprout|
shoot|5xv
sucker|5xw
bud|5xv
stick|5xr
bough|5xr
bole trunk|5x7
scaveng|7p1
safeti|9pp
bracken brake|
pet|7p1
stunt|7p1
femal|7p1
male|7p1
adult|7p1
offspr young|7p1
liner|5w8
pup whelp|
puppi|5yc 7sx
kill|aqu
sire|5y8
dam|5y7
ownership|8jk
communiti|5yh
severalti|5yh
giant|7p1
proprietari proprietorship|5yh
belong hold properti|8li
vent|arn
thing|5ym
acr demesn estat land|
survivor|7p1
salvag|5ym 8es
leas let rental|5ym
mutant|7p1
wealth|5ym
money|5yu
bundl megabuck pile|5yv
estat|5ym
clobber stuff|
baroni|5yp
manor|5yp
plantat|5yp
acquisit|
purchas|5z2
bargain buy steal|5z3
gain|62k
incom|
gross receipt revenu|62k
gnp|amj
royalti|60d
gate|5z7
earn lucr net profit|5z6
cleanup kill|5zb
profit win|
payoff proceed return take yield|5z6
revenu taxat|
booti loot pillag plunder prize swag|
heritag inherit|
bequest legaci|5zl 5zh
birthright patrimoni|5zh
devis|5zl 5zh
gift|5z2
dower doweri dowri|5zl
aid assist|5zl
scholarship|5zn 5zt
fellowship|5zn 5zt
grant|5zn
subsidi|5zq
traineeship|5zn
award prize|5zl
microorgan|9q1
present|5zl
contribut|62k
contribut donat|5zl
offer|5zx
endow|636
enrich|5zl
bestow|5zl
giveaway|5zl
bonus incent|60d
deduct|62k
dividend|603
allow|
deduct|606
expenditur outgo outlay spend|
disburs expens|60a
cost|608
overhead|609
expens|608
payment|60a
overpay|60d
earn pay remuner salari wage|
found|60f
subscript|60d
refund|60d
discount rebat|60i
compens|
plunk plunker|5uh
alimoni mainten|
reward|60d
ransom|60a
bribe payoff|60d
soap|60p
part percentag portion share|
dispens|60r
ration|60r
allow|60r
slice|60r
split|60r
interest stake|60r
congen congener relat|9q1
fee|60x
entail|5yp
cut|60r
alloc allot|60r
quota|612
appropri|641
reimburs|60k
amend damag indemn indemnif redress restitut|60k
relief|616
counterbal offset|60k
virus|5zu
aton expiat satisfact|616
residu|60d
allow|615
rent|5ze
homer|5y3
benefit|60d
backsheesh baksheesh bakshi bakshish gratuiti pourboir tip|
remiss remit remitt|60d
quittanc repay|60d
redempt|61i
default nonpay nonremitt|
default nonpay nonremitt|c9c
penalti|60d
requit retribut|61m
forfeit forfeitur|61m
forfeit forfeitur|62f
amerc fine mulct|61m
premium|60d
instal|60d
price term|60a
valuat|61t
incident|60c
charg|60a
fare transport|61w
levi|
tax taxat|61y
exempt|62h
duti tariff|
custom impost|621
fee|
commiss|623
bingl singl|5y3
admiss|623
toll|623
tuition|623
agio agiotag premium|61w
rate|61w
freight freightag|62a
footag|62a
loss|62k
squeez|62d
loss|
sacrific|62f
deduct|
lose loss|
circumst|8li
amount sum|
figur|62k
resourc|
invest|
equiti|60x
stock|638
float|62p
doubl|5y3
share|65a
specul ventur|62n
gambl|62t
pyramid|62t
bet stake wager|62u
protect secur|
hedg|62x
coverag|62k
insur|62x
sureti|
earnest|631
bail bond|
guarante guaranti|
rich wealth|
capit|
mean|636
capit|
financ fund|
pocket|639
exchequ treasuri|639
pork|614
fund|641
tripl|5y3
save|63d
trust|5ym
keep live livelihood support susten|62m
back fund|62m
amen comfort conveni|63h
mainten|63h
subsist|63h
cach hoard stash|63n
fund stock store|
backlog reserv stockpil|
treasur|8li
treasur|635
fortun|63q
valuabl|63q
diamond|8wr
ice sparkler|63t
rubi|8wr
pearl|8wr
sapphir|8wr
credit|60d
draft|
check chequ|63z
money|
money|645
sterl|642
boodl bread cabbag clam dinero dough gelt kale lettuc lolli loot lucr moolah pelf scratch shekel simoleon sugar wampum|641
currenc|
cash|60d
cash|645
chang|647
coin|
real|649
dime|649
nickel|649
cent centim penni|649
slug|649
copper|64d
dollar|649
cartwheel|64g
eagl|649
banknot bill greenback note|
whack whang|5lz
fifti|64j
twenti|64j
buck clam dollar|64j
debt|
loan|64o
princip|64o
encumbr incumbr|
document|8n7
record|64s
ledger leger|64t
daybook journal|64u
entri|
credit|64w
dividend|5zb
balanc|a1r
regist|64t
inventori|650
payrol paysheet|650
payrol paysheet|62k
purs|62k
valu|8p5
premium|655
checkbook chequebook|64t
devis|c16
certif|
stock|659
bond|659
thwack|5lz
warrant|631
convert|659
budget|bfz
budget|63d
ablat|67e
absorpt|69j
absorpt|68c
accret accumul|680
accret|680
adapt|
slap smack|5lz
aerat|68c
antiredeposit|68c
absorpt assimil|
blaze|67k
anthesi blossom effloresc floresc flower infloresc|67r
blow|68s
activ|
boil|67w 69v
brood incub|68k
buildup|65k
calcif|
calv|68k
captur|68c
captur|68c
cari caviti|66i
centrifug|68c
equilibrium|665
reaction|
chromatographi|68c
civil civilis|
cohes|67r
burn combust|68j
compens|66o
condens|68c
consumpt usanc use|66r
convalesc recoveri recuper|67v
convect|68c
chill cool|
corrupt|66i
decay declin|66m
decay|68c
declin diminut|66m
breakdown putrefact rot|66i
decomposit|665
decreas decrement|
deepen|66y
defenc defens|
degener devolut|
dehydr desicc evapor|
demand|
deminer demineralis|
denial|66o
deposit|65k
desorpt|68c
declens deterior worsen|66j
develop|68s
develop evolut|
diffus|68c
dilapid ruin|66i
discharg expel|65u
disintegr dissolut|68c
dissolut dissolv|
distil|68c
drift|68c
drift|
melior|676
eb ebb wane|66j
ejacul|671
electrolysi|66l
cataphoresi dielectrolysi electrophoresi ionophoresi|68c
elimin evacu excret void|671
emiss|694
erod eros wear|
eros|66j
evolut phylogenesi phylogeni|
feedback|68c
fester matur suppur|65u
fill|67n
fire flame|669
flare|67k
floccul|68c
flow|68c
freez|66f
frost ice|67o
grow|ekh
develop grow growth matur ontogenesi ontogeni|
growth|66y
bacteria bacterium|5zu
hatch|68k
heal|65u
heat warm|
ideal idealis|66o
immunoelectrophoresi|67b
impregn satur|
growth increas increment|
inflow influx|67n
intumesc swell|
iter loop|
lay|68k
leak wet|
loss|66j
matur ripen|
mildew mould|
multipl|680
lash whiplash|5lz
narrow|66m
action|
neutral neutralis|665
delet omiss|
oper|
oscil|68c
ossif|65y
effluenc efflux outflow|67n
oxid oxidis|665
birth parturit|
pee piss|
infiltr percol|
diaphoresi hidrosi perspir sudat sweat|65u
indent pit|
polymer polymeris|
biff lick punch|5lz
preserv|
process|
prolifer|67r
prolifer|680
quadrupl|689
ralli|66d
ration rationalis|66o
redeposit|66u
reduc|686
reduc reduct|665
refil renew replenish|67j
purif refin|68s
infrigid refriger|66f 68r
releas|68c
repress|66o
age ripen|
root|67r
rust|68j
lookup search|68f
secern secret|
defin shape|
sink|68c
slippag|66m
slippag|66j
falloff slack slump|66w
smoke|69v
soak soakag|68c
soften|68c
sorption|68c
differenti special specialis|65m
rigidif rigidifi stiffen|68c
stimul|68c
surviv|68c
synerg synergi|68c
melt thaw|67w
transpir|68c
transpir|65u
transport|66z
ultracentrifug|663
flower unfold|66y
evapor vapor vaporis vapour|
veget|67r
blister vesic vesicul|
broaden widen|680
ferment zymolysi zymosi|
enough suffici|
fill|6a0
number|
unit|
constant|6a2
coeffici|6a4
reflect|6a5
transmiss transmitt|6a5
weight|6a5
count|6a2
jab|a0d
complement|6a9
circul|6a9
prime|6a2
score|6a2
birdi|6ae
bogey|6ae
deficit|6ae
duck|6ae
eagl|6ae
par|6ae
record|6a2
cardin|6a2
frequenc|6am
quota|6a2
point|6a3
advantag|6ap
counterpunch parri|68q
arcdegre degre|
homer kor|
fathom fthm|
gal gallon|
congius gallon|
millilit millilitr|
liter litr|
amp amper|
candela candl|
perch rod|
digit finger fingerbreadth|
extremum peak|6cu
jab|68q
micromet micron|
millimet millimetr|
centimet centimetr|
decimet decimetr|
meter metr|
dam decamet decametr dekamet dekametr dkm|
kilomet kilometr klick|
fathom fthm|
pound quid|
kick|5lz
atm atmospher|
linag lineag|6a2
gram gramm|
integ|6a2
remaind|6a2
imaginari|6a2
real|6bk
ration|6bl
irrat|6bl
squar|6a2
cube|6a2
root|6a2
fraction|6bm
dividend|6a2
divisor factor|6bi
remaind|6a2
third tierc|
fourth quarter quartern|
duodecim twelfth|
aught cipher cypher nada naught nil nix noth null zero zilch zip zippo|
digit figur|6bi
cipher cypher nought zero|6bz
ace one singl uniti|6bz
deuc two|6bz
brace coupl couplet distich duad duet duo dyad pair span twain twosom yoke|6c2
iii leash tercet ternari ternion terzetto three threesom tierc trey triad trine triniti trio triplet troika|6bz
four foursom quadruplet quartet quatern quaternari quaternion tetrad|6bz
cinqu fin five fivesom pentad phoeb quint quintet quintuplet|6bz
hexad sestet sextet sextuplet sise six sixer|6bz
heptad septenari septet seven vii|6bz
eight eighter octad octet octonari ogdoad viii|6bz
ennead nine niner|6bz
decad ten tenner|
dozen twelv xii|
thirteen xiii|
fourteen xiv|
sixteen xvi|
seventeen xvii|
eighteen xviii|
nineteen xix|
thirti xxx|
lxx seventi|
eighti fourscor lxxx|
centuri hundr|
chiliad grand thou thousand|
meg million|
addit gain increas|
accret|6cp
catch haul|
footstep pace step stride|
punt|6be
limit|
dab splash splatter|
hair hairsbreadth whisker|
scatter sprinkl|
minimum|6b3
bottl|
fist hand|
shovel spade|
split|6cz
hand smatter|
drib driblet drop|
droplet|6d4
dosag dose|
didd diddley diddlyshit diddlysquat jack shit squat|
suggest tint trace|
iota scintilla shred smidg smidgen smidgeon smidgin tittl whit|
hint jot mite pinch soupcon speck ting touch|
batch deal flock hat heap lot mass mickl mint mountain muckl passel peck pile plenti raft sight slew spate stack wad|
battalion multitud pack plural|
boatload carload shipload|
delug flood inund torrent|6db
maximum|6b3
bazillion billion gazillion jillion million trillion zillion|
reservoir|6dj
ocean sea|
suppli|
dozen gob heap lash load lot oodl pile raft scad score slew stack ton wad|
room way|ai9
clearanc headroom headway|6dl
park|6dl
volum|8p5
volum|8p5
capac content|6do
popul|6bi
proof|8p5
rod|67t
deal relat|
relationship|8jk
partnership|6dv
indebted oblig|
function map|
expans|6dy
transform|6dy
rotat|6e0
oper|6dy
ident|6e2
sin sine|
tan tangent|
sec secant|
foundat|8jk
basi foot ground|6e7
connect connected connexion|8jk
allianc bond|6e9
link nexus|
communic|6e9
bridg|6e9
involv|6e9
comprehens inclus|6ee
relev|6e9
point|6eg
applic pertin|6eg
related|6e9
bear|6ej
limit modif qualifi|
modal mood|
declar indic|6em
imper|6em
interrog|6em
modal mode|
inflect inflexion|
paradigm|6er
imperfect progress|bta
perfect|bta
compon constitu part portion|8jk
basi|6ev
detail item particular|6ev
highlight|6ex
unit|6ev
member|6ev
remaind residu residuum rest|6ev
leftov remnant|6f1
subpart|6ev
kinship|8jk
rapport|6f4
sympathi|6f4
affin|6f8
kinship|8jk
filiat lineag|6f8
affin|6f8
steprelationship|6fa
brotherhood|6f8
proport|
content|6fd
scale|6fd
commensur correspond proportion|6fu
pct percent percentag|6fd
ratio|
abund|6fi
abund|6fi
averag|6fi
effici|6fi
frequenc|6fi
magnif|6fi
mileag|6fi
odd|6fi
magnitud|6fi
preval|6fi
product|6fi
proport|6fi
turnov|6fi
load|6fi
incid|6fn
control|8jk
direct|ai9
frontag|6fz
orient|6fz
horizont|6g1
vertic|6g1
north northward|
northeast northeastward|
east eastward|
southeast southeastward|
south southward|
southwest southwestward|
west westward|
northwest northwestward|
northeast|6fz
southeast|6fz
southwest|6fz
northwest|6fz
alt altitud elev|
alchemi chemistri|
interdepend mutual|
reciproc|6ht
interrel interrelated interrelationship|8jk
anteced forerunn|
synchron synchroni synchronis|
asynchron asynchroni desynchron desynchronis|
first|6zr
former|6go
third|6zr
fourth|6zr
fifth|6zr
sixth|6zr
seventh|6zr
eighth|6zr
ninth|6zr
tenth|6zr
eleventh|6zr
twelfth|6zr
thirteenth|6zr
fourteenth|6zr
fifteenth|6zr
sixteenth|6zr
seventeenth|6zr
eighteenth|6zr
nineteenth|6zr
twentieth|6zr
thirtieth|6zr
germ microb|5zu
fiftieth|6zr
last|6zr
scale|cw9
index|6hc
parasit|9q1
comparison|8jk
gaug|cw9
baselin|cw9
norm|cw9
opposit|8jk
antithesi|6hj
contrast|6hj
polar|6hj
polar sign|6hj
contradict|6hj
dialect|6ho
incompat inconsist repugn|
contrari|6hj
contrari opposit revers|6hj
invers|6hj
chang|8jk
differ|6hu
host|9q1
gradient|6hu
solid|83l
plane|83l
flair flare|83l
figur|83l
pencil|6i1
subfigur|6i1
line|83l
convex|6hy
cylind|6hy
distort|83l
curv|6i4
bend crook turn|6i8
crotchet hook|6i8
envelop|6i8
fossa pit|
corner nich recess|
cone conoid|
funnel|6ie
intersect|dt7
circl|6iu
circl|83l
equat|6ih
arc|6i8
disc disk saucer|
annulus doughnut halo ring|
loop|
coil curl curlicu gyre ringlet scroll whorl|
spiral|6i8
helix spiral|6i8
eccentr|6fi
kink twirl|6kf
convolut swirl vortex whirl|
ellips oval|
foursquar squar|6j1
triangl trigon trilater|
triangl|83l
parallel|6i1
buss kiss oscul|a0d
diamond rhomb rhombus|
rectangl|
contort crooked torsion tortuos tortuous|6i7
buckl warp|6i7
arch|6i8
zag zig zigzag|
angl|6kl
inclin|6j6
inclin|6j6
dip|6j6
lead|6j6
azimuth|6j6
bowl trough|
channel groov|6jm
rut|6jd
bulg bump excresc extrus gibbos gibbous hump jut promin protrus protuber swell|
belli|6jf
protozoa|dvf
snag|6jf
wart|6jf
knob node thicken|6i5
arc|6i8
imprint|
flank|6i3
altitud|alx
counterbal equilibrium equipois|9mm
proport symmetri|6jp
protozoan protozoon|
hemispher|6i3
ball globe orb|
spherul|6jt
cylind|
column pillar tower|83l
barrel drum|6jv
pipe tube|6jv
bead drop pearl|
ridg|6i5
rim|6k4
point|6i5
taper|6i5
bound boundari edg|6i4
border margin perimet|6k4
fring peripheri|6k4
brink verg|6k4
bias diagon|
dip|6jm
dent incis prick scratch slit|6jm
notch|6kh
droop sag|6jm
creas crinkl furrow line seam wrinkl|6jm
chap crack cranni crevic fissur|6jm
creas crimp flexur fold plicat|
pucker ruck|6kf
indent indentur|
cleft|6kh
stria striation|6jd
empti vacanc vacuum void|6kl
space|817
hollow|6kp
articul join joint junction junctur|
hole|6kl
caviti|6kl
dot point|6il
pore|6ko
acantha spine spur|
bottleneck chokepoint constrict|ai5
facet|6i3
vector|
ray|6kv
cast mold mould stamp|6hy
branch leg ramif|6i3
crotch fork|6ky
pocket pouch sac sack|6kp
block cube|6hy
knife tongu|
cuneus wedg|6iw
condit|7xx
condit status|7xx
health|6l5
mode|6l5
particip|6l5
satur|6l5
silenc|6l5
posit situat|6l5
nich|6mu
elect|6mq
nomin|6l5
place shoe|6lb
soup|6lb
situat|7xx
absurd|6lh
relationship|7xx
relationship|7xx
account|6lk
compani companionship fellowship societi|6lp
acquaint acquaintanceship|6lk
affili associ tie|6lk
friendship|6lk
intrigu|6lr
romanc|6lj
membership|6lk
affair amour intimaci liaison|
utopia|7xx
accept|6lh
challeng|6lh
complic|6lh
crisi|6yb
crunch|6yb
environ|6lh
equilibrium|6lh
exclus|6lh
incubus nightmar|6yb
strait|6yb
pictur scene|6lh
prison|6lh
purgatori|6yb
reject|6lh
swamp|6yb
stratif|6l4
wild|7xx
way|6l5
degre level point stage|7xx
ladder|6md
acm elev height meridian peak pinnacl summit superl tiptop top|6md
extent|6md
result|6md
plane|6md
ordinari|6l4
circumst|6l5
case event|6mk
hing|6mk
thing|6lh
urgenc|6yb
offic power|7xx
posit status|7xx
equal equat equival par|6mq
tie|6mr
rank|6mq
place station|6mt
place|6l5
stand|6mq
championship titl|
preced prioriti|
handmaid handmaiden servant|
bastardi illegitimaci|6mq
command|6mq
nation|6mq
foot term|6mq
retir|6mq
be being exist|7xx
grab snap|a0d
actual|6n5
real realism realiti|6n7
ciliat ciliophoran|6jr
fact|6n8
realiti|6n7
trueness truth veriti|6n7
etern timeless|6n5
preexist|6n5
coexist|6n5
subsist|6n5
presenc|6n5
occurr|6nh
irreal unreal|
cloud|6nj
fals falsiti|6nj
absenc|71i
nonoccurr|6nm
life|6n5
aliv anim life live|6n5
skin|6np
endur surviv|6np
subsist|6nr
death|7xx
quietus rest|6nt
life|6n5
ghetto|6nv
marriag matrimoni wedlock|
endogami inmarriag intermarriag|6nx
exogami intermarriag|6nx
virgin|6l5
employ|7xx
unemploy|7xx
order|7xx
quiet tranquil|6o3
concord harmoni|6o3
peac|6o5
stabil|6o3
peac|6o3
amiti|6o8
accord agreement|6o5
communiti|6oa
concurr|6oa
consensus|6oa
disord|7xx
anarchi lawless|6oe
nihil|6of
alga|
instabl|6oe
confus|6oe
demor demoralis|6oj
bluster|6oj
bedlam chao pandemonium|6oj
riot|6oe
commot disrupt disturb flutter kerfuffl|6oe
convuls turmoil upheav|6oo
earthquak|6oo
seawe|6oh
incid|6oo
splash stir|6oo
storm tempest|6oo
garboil tumult tumultu uproar|6oo
combust|6ov
discord strife|6oe
turbul upheav|6oe
agit ferment tempestu unrest|6oy
violenc|6oy
antagon enmiti hostil|7xx
wrack|6or
conflict|7xx
clash friction|6p3
clash|6p3
war|6p1
disagr dissens disson|6p3
divid|6p7
suspicion|6p1
illumin|7xx
light|6pa
dark|6pa
wrack|6or
night|6pc
black lightless|6pc
blackout brownout dimout|6pc
cloudi overcast|
shade shadi shadowi|
shadow|6pi
gloom somber sombr|
spirit|db3
embarrass|6pl
ecstasi exalt raptur raptus|6pl
gratif satisfact|6pl
felic happi|6pl
ecstasi raptur|
enlighten nirvana|
unhappi|6pl
sad sorrow|6ps
bereav mourn|6pt
poignanc|6pt
innoc|6l5
innoc pure puriti sinless white|6l5
clear|6pw
guilt guilti|6l5
complic|6pz
crimin|6pz
freedom|7xx
autonomi liberti|6q5
fragment|764
independ|6q2
liberti|6q2
licenc licens|6q6
latitud|6q6
licenc licens|6q6
discret|6q6
liberti|6q2
subject subjug|6lk
repress|6qc
oppress|6qc
yoke|6qe
captiv enslav|6qc
bondag slaveri thraldom thrall thralldom|6qc
confin|6qc
constraint restraint|6qi
cage|6qj
captiv immur imprison incarcer|6qi
custodi detain detent|6qi
solitari|6qi
autonomi|6q5
depend|7xx
helpless|6qp
relianc|6qp
conting|6qp
polar polaris|6l5
balanc|6m1
tension|6qu
pois|6m1
imbal instabl unbal|
motion|7xx
palpit quiver shake shaki trembl vibrat|6qy
tremor|6qz
flow stream|6qy
lifeless motionless still|7xx
fixed immobl stationari|6r2
action activ|7xx
agenc|6r4
busy hum|6r4
behavior behaviour|6r4
eruct erupt extravas|6r4
oper|6r4
overdr|6r4
run|6r9
idl|6r9
play|6r4
swing|6r4
inact|7xx
abey suspens|6rf
arrest check halt hitch stay stop stoppag|6rf
calcif|6rf
rest|6rf
doldrum stagnanc stagnat|6rf
stagnanc stagnat|6rf
deferr recess|6rg
diatom|6oh
torpid torpor|
lassitud lethargi sluggish|6ro
deadlock impass stalem standstil|6yb
fatigu tired weari|
asthenopia eyestrain|6rr
exhaust|6rr
drunken inebri inebrieti insobrieti intox tipsi|
sober sobrieti|
sleepless wake|
anaesthesia anesthesia|
arous|
sleep slumber|
sleep sopor|
drowsi sleepi somnol|
forthcoming immin impend|7xx
prepared readi|7xx
readi|6s3
alert|6s3
exig|6ly
crossroad junctur|6ly
flatul gas|
alert|6ry
anger angri|
rage|6sa
excit fervor fervour inflamm|
horni hot|
estrus heat oestrus rut|
desir|6ry
passion rage|6sf
materi philistin|6sf
hunger hungri|
empti|6si
famish starvat|6si
thirst thirsti|
asphyxi suffoc|
quicken|6md
childb confin labor labour parturi travail|68k
vim vital|
juic|6sp
bloom blush flush rosi|
fresh glow|
radianc|6pp
fecund fertil|
disord upset|
ailment complaint ill|6sv
add adhd mbd|6vl
fantod|6sv
ill maladi sick unwel|
addict depend habitu|
dilat distens distent|
alcohol drunken inebri|
agu|6sz
collaps prostrat|6sz
breakdown|6t4
shock|6t4
rebound|6n6
diseas|6sz
complic|6t8
incompet|6t8
pest pestil plagu|
hyalin hyalinis|6l5
vacuol vacuolis|6l5
mimesi|6t8
rheumat|6t8
ictus raptus seizur|
apoplexi cva stroke|
convuls fit paroxysm|
protuber|6l5
interlock mesh|6n6
occlus|
thrombosi|6tl
invers|743
hypoadren hypoadrenocortic|
flu gripp influenza|
handl manipul|a0d
smallpox variola|
blind ceciti sightless|
dose std|
clap gonorrhea gonorrhoea|6tt
pest pesti pestil plagu|
polio poliomyel|
tuberculosi|
consumpt phthisi|6tx
frambesia framboesia yaw|
coccidioidomycosi coccidiomycosi|
finger|a0d
grope|a0d
infect|
audit|buj
felon whitlow|6u3
itch scabi|6u3
bilharzia bilharziasi schistosomiasi|6u3
focus nidus|ed9
sore|6u3
boil furuncl|
arthriti|
rheumat|6ub
gout urarthr|6ub
anaemia anemia|
autopsi necropsi postmortem|buj
goiter goitr struma thyromegali|6t8
cyst|6ui
patholog|
fibrosi|6ui
myelofibrosi|6uj
osteoporosi|6ui
deminer demineralis|6ui
lesion|6ui
ulcer|6un
clubfoot talip|
neoplasm tumor tumour|
malign|6t8
check checkout|eht
acetonemia ketonemia ketosi|6vj
hydrophobia lyssa mad rabi|
tularaemia tularemia yatobyo|
harm hurt injuri trauma|
abras excori scrape scratch|6vg
graze|6ux
gash slash slice|6vg
bite|6vg
bleed haemorrhag hemorrhag|6uw
bruis contus|6uw
mous shiner|6v2
bump|6uw
burn|6uw
scorch sing|6v5
burn sunburn suntan tan|
disloc|6uw
fractur|6uw
checkup medic|buj
cryopathi frostbit|6uw
pinch|6uw
ruptur|6uw
bite sting|6uw
strangul|6sv
lesion wound|6uw
wrench|6uw
sprain|6vh
symptom|bbr
sign|bbr
syndrom|6vj
radiat|6vl
abscess|6vj
enlarg|7xx
lump puffi swell|6vo 6vj
bloat|6vp
dropsi edema hydrop oedema|6vp
congest|6vj
hyperaemia hyperemia|6vs
erupt|6vj
numb|6vj
hurt pain|6vj
ach|6vw
agoni excruci suffer|6vw
throe|6vy
compar comparison|buj
burn|6vw
distress|6vw
cephalalgia headach|6vx
haemorrhoid hemorrhoid pile|6vj
pang|6vw
pang sting|6vw
smart|6vw
sting|6vw
stitch|6vw
raw sore tender|6vw
chafe|6wa
throb|6vw
torment tortur|6vw
hickey pimpl zit|
cardiomegali megacardia megalocardia|6vj
murmur|6vj
flush|6vj
dyspepsia indigest|6vj
chill shiver|6vj
agu|6vj
founder lamin|
cough|6vj
nausea sick|6vj
qualm queasi squeamish|6wn
cramp spasm|6vj
twitch vellic|6wp
fascicul|6wq
cicatric cicatrix scar|6vj
vaccin|6ws
febric febril fever feverish pyrexia|6vj
atrophi wast|6vj
hypertrophi|
splenomegali|6ww
breathless sob|
diarrhea diarrhoea loos|6vj
dizzi giddi lightheaded vertigo|6vj
anaemia anemia|6vj
thrombus|atz
anxieti anxious|
nerv nervous|
strain|6x4
stress tens tension|6x5
hallucin|
trip|6x7
sane saniti|
lucid|6x9
ration reason|6x9
followup reexamin review|buj
mania|
craze delirium frenzi furi hysteria|6xd
neurosi neurotic psychoneurosi|
hysteria|6xf
insan|
insan lunaci mad|6xh
irrat unreason|6xh
derang unbal|6xh
psilosi sprue|6sv
stammer stutter|
agit|
disturb perturb upset|6xn
fret lather stew sweat swither|6xn
dither flap fuss pother tizzi|6xn
depress|
blue megrim vapor vapour|6xr
melancholi|6xr
elat|
high|6xu
panic scare|6x3
connipt fit scene tantrum|
annoy bother irrit vexat|
impati restless|6xy
enchant spell tranc|
possess|6y0
captiv fascin|6y0
difficulti|6l5
plight predica quandari|6y3
box corner|6y4
pinch|6y3
fix jam mess muddl pickl|6y3
strain stress|6y3
mire|6y3
problem|6y3
situat|6y3
vogu|6lv
acknowledg recognit|6lv
approv|6lv
content contented|6lv
acquiesc|6lv
welcom|6lv
apostasi defect renunci|6m8
censur exclus excommun|6m8
separ|7xx
discret distinct separ severalti|6yk
isol|6yk
solitud|6ym
purdah solitud|6ym
loneli solitari|6ym
detach insul insular|6ym
alien estrang|6ym
anomi|6ym
conceal privaci privat secreci|6ym
bosom|6yt
confidenti|6yt
disassoci dissoci|
discontinu|6yk
unif|7xx
coalit fusion|6yy
connect connected link|6yy
contact|6z0
interconnect interconnected|6z0
coher cohes|6z0
consist|6z3
collig conjug conjunct junction|6yy
associ|6yy
continu|6z3
improv melior|6l5
declin|6l5
better|6z8
develop|6z8
disus neglect|6z9
omiss|6zc
twilight|6z9
wreck|6z9
refurbish renov|6z8
matur|7xx
adulthood|6zh
manhood|6zi
parentag parenthood|6zi
youth|6zh
childhood pueril|
babyhood infanc|
grade level tier|6zr
rate|6mw
gradat step|6zr
rank|6mq
digniti|6mq
nobil nobless|6mq
purpl|6zt
pedest|6mq
baronetci baroni|6zr
leadership|6mq
promin|6mw
glare limelight spotlight|6zy
grand import|6mw
accent emphasi|700
stress|701
primaci|700
distinct emin preemin|
prestig prestigi|6mw
obscur|6mw
anonym nameless|706
nowher|706
limbo oblivion|706
honor honour laurel|6mw
glori glorif|70a
celebr fame renown|70a
esteem respect|70a
statur|70d
reput|70a
charact|70f
name|70f
fame|70f
dishonor dishonour|6mw
discredit disreput|70j
disgrac ignomini shame|70j
humili|70l
abas abject degrad|70m
decad degener degeneraci|70n
depth|70n
reproach|70l
ascend control domin|6l5
domin masteri supremaci|70r
predomin prepot|70r
dominion|70r
regul|70r
reign sovereignti|70u
absolut despot tyranni|70r
monopoli|70r
monopoli|5db
corner|70z
bane nemesi scourg|
comfort|6l5
eas relief|712
repriev respit|713
solac|712
conveni|712
discomfort uncomfort|6l5
incommodi inconveni|717
malais uneas uneasi|717
hangov katzenjamm|717
wretched|717
eudaemonia eudaimonia upbeat welfar wellb|72n
health well|71c
miser miseri wretched|
suffer woe|71e
anguish|72v
demand need|6l5
defici lack want|71h
dearth famin shortag|71i
deficit|71i
short|71i
necess|71h
urgenc|71m
hast hurri|71n
imper insist press pressur|71n
full|6l5
replet satiat satieti|71q
excess overabund surfeit|71q
solid|71q
lousi pediculosi|
empti|6l5
hollow|71v
nihil nothing nulliti void|
vacanc|71v
vacuiti vacuum|71v
naked nude nuditi|6l5
nude|720
altogeth raw|720
undress|720
grace|7xx
damnat|7xx
flawless perfect|7xx
cultiv finish polish refin|726
integr uniti whole|7xx
complet|728
entir entireti integr total|729
comprehens full|729
work|72a
fail weak|
inadequaci insuffici|72d
fatigu|72d
flaw|72d
defect fault flaw|
blister|72h
bug glitch|72h
crude cruditi primit primitiv rude|6mb
circumst destini fate fortun lot luck|6l4
provid|72l
prosper success|
bless boon|
success|72n
misfortun|72l
advers hardship|72q
gutter sewer toilet|72q
catastroph disast|72r
extrem|72r
distress|72r
throe|72v
failur|72l
bankruptci|72x
ownership|7xx
possibl|6n5
potenc potenti|730
prospect|731
chanc opportun|730
audienc hear|733
room|733
say|733
shot|733
throw|733
despair desper|6l5
deject|6xr
nadir|72r
pure puriti|6l5
impur|6l5
contamin taint|73d
boom|73h
depress slump|6ly
prosper|
oblig|7xx
indebted liabil|73i
debt|73j
payabl|73j
wealth wealthi|
affluenc rich|73m
eas|73n
luxuri opul sumptuous|73m
impoverish poor poverti|
depriv needi privat want|73q
indig need pauper penuri|73q
beggari mendic|73s
tilth|6l5
order orderli|6l5
dirt filth greas grime grung soil stain|
befoul defil pollut|
disord disorderli|6l5
sloppi slovenli unkempt|
mess messi muss mussi|73y
clutter fuddl jumbl muddl smother welter|73y
rummag|741
abnorm abnormalci|
aberr devianc|743
deflect warp|744
blockag obstruct|
circumst context|6m0
background scope set|6m0
canva canvass|748
milieu surround|6m0
area arena domain field orbit sphere|6m0
kingdom land realm|74b
lap|74b
preserv|74b
provinc respons|74b
showcas|748
street|6m0
pollut|73d
climat clime|
atmospher|5kd
stroke|a0d
fog foggi murk murki|74k
calm|
balmi soft|
still windless|74n
lull quiet|74n
cloudi overcast|
climat mood|6l5
ambianc ambienc atmospher|6l5
gloom gloomi glum|74t
bare bleak desol naked|74u
hollywood|74x
feel flavor flavour smell spirit tone|74t
immun unsuscept|6l5
immun|6l5
exempt freedom|74y
impun|750
suscept|6l5
liabil|752
capabl capac|752
irrit|743
reactiv|752
wet|6l5
moistur wet|757
humid|757
damp moist|757
caress|74l
dryness waterless xerot|6l5
drought drouth|75c
arid thirsti|75c
safeti|6l5
impregn invulner|75f
salvat|75f
secur|75f
peac|75i
indemn insur|75l
protect shelter|75i
killer|d0w
danger|6l5
danger|d0w
endanger hazard jeopardi peril risk|75o
menac threat|75o
peril riski|75n
vulner|75n
taut tens tension tensiti|6l5
lax laxiti|6l5
shape|
fit|75v
repair|6l5
soft unfit|
debil feebl frail frailti infirm valetudinarian|75y
disabl handicap impair|75y
squint strabismus|743
putrefact rot|
corrupt putresc putrid rotten|762
decomposit disintegr|
disintegr|760
deterior impair|
desol devast|766
ruin ruinat|767
wear|766
blight|767
death destruct end|7xx
improprieti|6l5
dark wicked|6l5
illumin light|6l5
maladi|6l5
autom|6l5
diversif|6l5
hide|6yt
identif|6l5
motiv|6l5
preserv|6l5
submiss|6l5
util|7xx
chemistri|7s5
materi stuff|7s5
dross impur|7c8
atom corpuscl molecul mote particl speck|76p
ammunit|76p
floc floccul|76p
mixtur|7s5
alloy metal|76u
composit|76u
eutect|76u
solut|76u
suspens|76u
resuspens|76z
precipit|7g2
sludg|771
plastic|7g2
polyethylen polythen|
aggreg|76p
stapl|76p
aceton propanon|7g3
citrat|7ff 7c0
acid|7b5
anion|7gr
alkali|7b5
atom|7s5
group radic|eth
element|7s5
metal|77e
aluminium aluminum|77f
argon|77e
arsenic|77e
barium|77f
beryllium glucinium|77f
calcium|77f
carbon|77e
chlorin|77e 7cy 7d8
radiochlorin|77n
chromium|77f
copper|77f 7b8
fluorin|77e 7cy 7d8
germanium|77e
helium|77e
hydrogen|77e 7cy
iodin|77e 7d8
iron|77f
lead|77f
hydrargyrum mercuri quicksilv|77f
nickel|77f
nitrogen|77e 7cy
oxygen|77e 7cy
phosphorus|77e
potassium|77f
silver|7b8
sodium|77f
sulfur sulphur|77e
tin|77f
tungsten wolfram|77f
xenon|77e
zinc|77f
miner|76p
asphalt|78b
molecul|eth
monom|7b5
perchlor|7ff
charcoal|7cx 77m
gas gasolen gasolin petrol|7cx 7db
kerosen kerosin|7cx 7db
ore|78b
quartz|78b
reactant|7aw
topsoil|7bu
subsoil undersoil|7bu
rock stone|76p
gravel|78o
ballast|78p
gem gemston|7d1
adhes|76p
glue mucilag|78v
binder|78s
cement|78s
past|78s
wafer|78w
past|76w
alcohol|7e1
ethanol|78z
alkali|7ff
solder|76v
craniat vertebr|
acceler catalyst|
carrier|7aw
protein|
albumen albumin|
enzym|796 794
fibrin|796
iodoprotein|796
substrat|7s5
meet merg|
ammoniac|7d5
steroid|au7
norethandrolon norethindron norlutin|
des diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol|
corticoid corticosteroid|79e
deltason meticorten orason prednison|
decadron dexamethason dexon hexadrol oradexon|79h
ivori tusk|
fluff|76p
lambskin parchment sheepskin|
vellum|79m
fell hide|
cowhid|79o
rawhid|79o
leather|
grain|79r
allig|79r
buckskin|79r
buff|79r
calf calfskin|79r
cowhid cowskin|79r
crush|79r
kid kidskin|79r
morocco|79r
pigskin|79r
fleec sheepskin|79r
fur pelt|
fox|7a3
lapin rabbit|7a3
sabl|7a3
seal sealskin|7a3
squirrel|7a3
arsenic ratsban|
ash|7f9
asphalt|7em
phenothiazin thiodiphenylamin|
ambrosia beebread|76w
agent|d0w
bleach whiten|7ae
bonem|7cj
borat|7ff
buffer|7b5
polybuten polybutylen|
carbohydr saccharid sugar|
cellulos|
pulp|7al
graphit plumbago|77m
pencil|7an
carbon|7ei
carbon|7ff
fulmin|7ff
cardboard|7ei 7ek
steel|76v
cement|7b6
chaff husk shuck stalk straw stubbl|
chemic|76p
catecholamin|au7
chrome|77p
clay|7bu
coal|
lignit|7b0
complex|7b5
hydrochlorid|7b2
compost|76w
compound|7aw
concret|7em
conjug|76y
conductor|76p
contamin|76p
coolant|7dz 7ae
cork|5xp
cork phellem|5xp
corros|7b5
deriv|7b5
dew|5hc
adam diamond|77m
dilut|76y
dimer|7b5
dishwat|7bv
distil|7e1
exhaust fume|7cy 7c8
concentr|78j
particul|76p
dust|7bn
dust|76p
air|7cy
breath|7bq
earth ground|76p
ocher ochr|
dirt soil|7bs
water|7e0
nectar|au4
eluat|76y
extract infus|76y
inject|76y
ester|
discharg emiss|76p
excrement excret excreta|7c8
deject faec fece ordur stool|7c2
crap dirt poop shit shite turd|7c3
drop dung muck|7c3
pee piddl piss urin weewe|7c2
barf puke vomit vomitus|7c2
wast|76p
sewag sewerag|7c8
effluent wastewat|7c8
garbag refus scrap|7c8
rubbish scrap trash|7c8
debri detritus dust junk rubbl|7cc
slack|7cd
litter|7cc
slop|7c8
fallout|7bo
fertil fertilis|7aw
organ|7ci
flux|7aw
manur|7cj
tighten|7sb
fiberglass fibreglass|
fiber fibr|76p
fieldston|78o
fill|76p
fixer|7b5
fluoroborid|7ff
foam|76p
formul prepar|7b5
frankincens olibanum thus|7d5
radic|77c
fuel|
gas|7dy
lechatelierit quartz|
glass|7g2
crystal|7g2
glycerin glycerol|78z
goitrogen|7b5
greas|7ee
gum|
medium|7tn
synthet|7b5
halogen|8hw
homogen|76p
hyacinth jacinth|
hydrocarbon|
hydroxid|7b5
ice|7d1
frost hoar hoarfrost rime|7dd
icicl|7dd
ink|7e1
incens|7b5
instil|7e0
intermedi|7aw
fraction|7aw
iodocompound|7b5
thyroglobulin|79a
isocyan|7ff
isom|7b5
jade jadeston|
jargon jargoon|
jet|7b1
kleenex|7gh
leaven|
linen|7ei
hydroxid|7b5
lino linoleum|
lint|7co
fluid|7t2
fluid|7s5
liquid|7dy
liquid|7dz
liquor|7e1
log|7gu
lumber timber|
manifold|7ei
marbl|78o
mash|76z
matchwood splinter|7gu
matrix|78o
mold mould|7bu
clay mud|7bu
mire slop|7eb
goo gook goop guck gunk muck ooz slime sludg|7t2
oil|
flimsi onionskin|
ozon|7cy
pad tablet|7ei
paper|76p
parchment|7ei
pack wad|76p
excelsior|7ek
pave pavement|7ul
crude oil petroleum|7ee
system|7t2
phosgen|7cy
orthophosph phosphat|7ff
undo unfasten unti|
colour|76p
dye dyestuff|7es
fluorescein resorcinolphthalein|7et
tint|7et
rins|7ev
pigment|7es
pigment|7es
lake|7ex
lake|7ex
watercolor watercolour|7ex
plaster|76u
polyphosph|7ff
polish|7cu
powder pulver pulveris|7g2
product|7aw
peptidas proteas proteinas|798
pyrex|7d0
residu|7t2
retin retinen|7ex
caoutchouc rubber|
rubber|7d7
rain rainwat|
brine saltwat seawat|7bv
salt|7b5
nitrat|7b5
gunpowd powder|8m7
chlorid|7b5
sand|7bu
sard sardin sardius|
sawdust|7gu
sepia|7ex
haemoglobin hemoglobin|
haemosiderin hemosiderin|7ex
antibodi|796
precipitin|7fp
agglutinin|7fp
poison toxic|
bird|793
toxin|7fs
determin epitop|ede
sap|76y
shake shingl|
silic|7ff
dross scoria slag|
fledgel fledgl|
snow|ec7
solid|7t2
dissolv resolv solvent|
soup|76w
sourdough|7dt
spill|7e0
stain|7es
steam|7g9
vapor vapour|76z
cholesterin cholesterol|
render|7gc
stucco|7f2
sod|798
thicken|76p
thiocyan|7ff
thyrotrophin thyrotropin tsh|au7
tissu|7ei
aristocort aristopak kenalog triamcinolon|79h
vinyl|773
vinyl|77d
vitamin|dis
aneurin thiamin|
hepatoflavin lactoflavin ovoflavin riboflavin|
volatil|7s5
wallpap|7ei
surfact wetter|
deterg|7gq
builder|76p
wicker|7gu
wood|
hardtack|5v2
firewood|7cx
backlog|7gw
kindl punk spunk tinder touchwood|
board plank|7e4
knot|7gu
wool|
cashmer|7h1
eman|7t2
essenc|7s5
enamel|7b5
wad|76p
period|
lick|a0d
hour|7h7
hour|
bout|7h7
nowaday present|85e
now|7hc
moment|7hc
date|7hc
time|7h7
past yesteryear|85e
bygon|7hh
old|7hh
histori|7hh
futur hereaft|85e
time|7h7
day|7hm
dead|7hm
incarn|7hm
continuum|85e
histori|7hq
holocen recent|
time|bb2
graze shave|a0d
continu durat|85e
continu durat|7h7
clock|7hw
span|7hw
time|aja
week workweek|
week|7h7
leisur|
holiday vacat|7i2
outing picnic|7i3
honeymoon|7i3
leav|
furlough|7i6
pass|7i6
life lifespan lifetim|7h7
life|7h7
life|7h7
day year|7ib
millenari millennium|7h7
past|7h7
birth|7ms
cradl|7if
incipi|7ms
death|7mw
death demis die|7mw
grave|7ij
afterlif hereaft|7i9
immort|7il
age eld|
babyhood infanc|
childhood|
boyhood|7ip
schoolday schooltim|
twenti|7kn
thirti|7kn
forti|7kn
fifti|7kn
hen|7ft
sixti|7kn
trace|9nt
nineti|7kn
nineti|7kn
major|7in
minor nonag|7in
adulthood matur|
matur|7jd
eld geezerhood year|
day|
tomorrow|7j6
today|7j6
yesterday|7j6
morrow|7j6
eve|7j6
day|
date|7j6
festiv|7h7
weekday|
dominicus sunday|
mon monday|7jf
tue tuesday|7jf
midweek wed wednesday|7jf
thursday|7jf
fri friday|7jf
sabbatum sat saturday|7jf
day daylight daytim|7h7
forenoon morn|7h7
midday noon noonday noontid|7l5
catch detect espial spi spot|9nt
dinnertim suppertim|
afternoon|7jn
even eventid|7jn
dark night nighttim|7h7
night|7h7
night|7h7
eve|7h7
even|7h7
midnight|7l5
bedtim|7l5
aurora cockcrow dawn daybreak dayspr morn sunris sunup|7l5
sundown sunset|7l5
crepuscl crepuscul dusk evenfal gloam nightfal twilight|7l5
hebdomad week|7h7
weekend|7h7
rag|7k4
distanc space|7n6
payday|7jc
calendar|b5x
deadlin|7kc
anachron misdat mistim|
point|8p5
holiday|7jc
halloween|7jc
christma xmas|
christma christmastid christmastim noel yule yuletid|7lh
breakthrough|9nt
channukah channukkah chanukah chanukkah hannukah hanukah hanukkah|
year|7h7
school schooltim|7h7
twelvemonth year|7h7
year|7h7
decad decennari decennium|7h7
centuri|7h7
month|
determin find|9nt
lunat moon|7kp
month|7h7
jan januari|
feb februari|
mar march|
apr april|
aug august|
sep sept septemb|
oct octob|
nov novemb|
dec decemb|
term|7h7
sentenc|7l2
session|7l2
hour|7ht
none|7l5
hour|7h7
evensong vesper|
overtim|7h7
min minut|
sec second|
season|7h7
autumn fall|7lc
spring springtim|7lc
summer summertim|7lc
winter wintertim|7lc
season|7h7
season|7h7
preseason|7li
advent|7lh
year|7h7
aeon eon|7ll
aeon eon|
etern infin|85e
drought drouth|7h7
instant minut moment|7kc
pinpoint|7lq
time|7lq
wee|7hm
spell while|7hm
bit minut moment second|7hm
heartbeat instant jiffi trice twinkl wink|7lv
epoch era|7h7
rediscoveri|9nt
day|7lx
generat|7h7
anniversari|7jc
birthday|7m1
centenari centenni|7m1
millenari millennium|7m1
birthday|7jd
chapter|7of
antiqu|7m8
age|7lx
frame inning|bet
top|7mc
bottom|7mc
bout|bet
half|bet
period|bet
quarter|bet
over|bet
maiden|7mg
design identif|7kq
renaiss renasc|
reign|7m8
reign|7h7
today|7hc
tonight|7hc
yesterday|7hh
millennium|bih
tomorrow|7hl
pace tempo|
begin commenc first kickoff offset outset showtim start|7kc
youth|7h7
administr presid|7oi
middl|7kc
end|7kc
deep|7mv
close conclus final fini finish last|7mw
dawn|7h7
even|7h7
ceas|7mw
tail|7mw
expir expiri termin|7mw
limit|7mw
threshold|7ms
interv|8p5
slot|7n6
time|7h7
absenc|7n6
intermiss interrupt paus suspens|7n6
laps|7na
blackout|7na
delay postpon wait|7na
extens|7nd
halftim|7na
interlud|7n6
interim lag meantim meanwhil|7n6
etern|7n6
nap sleep|7h7
relief rest|7na
letup lull|7na
breath breather|7nk
leas|7h7
dunnock sparrow|
retard|7nd
tide|7h7
acceler|7oa
deceler|7oa
deathrat mortal|7oa
flow|7oa
flux|7oa
frequenc often|7oa
cps cycl hertz|7oa
jerk|7oa
mph|7oa
gait pace|7oa
puls|7oa
rev rpm|7oa
space|7oa
speed veloc|7oa
tempo|7oa
airspe|7o4
hyperveloc|7o4
mph|bb2
attend|7nw
rate|
incub|7of
cycl rhythm round|7n6
period|7n6
phase|7kc
phase stage|7h7
fingerprint|4nb
apoge culmin|7of
incumb tenur|7l2
shift|7ha
spell tour|7oj
trick|7oj
watch|7oj
watch|7h7
midwatch|7om
enlist hitch tour|7h7
honeymoon|7h7
float|7n6
prohibit|7h7
novici noviti|7h7
blossom effloresc flower flush heyday peak prime|7h7
then|7kc
snap|7lu
diagnos diagnosi|7mi
resolut solv|7kq
substanti valid|7kq
document support|7oz
anim beast brute creatur fauna|9q1
local localis locat|7kq
coercion compuls|
influenc|
daw jackdaw|
exposur|7p4
encroach impact imping|7p4
mocker mockingbird|
manipul use|7p4
tit titmous|
entic temptat|7p4
hawk|
ingrati insinu|
seduct|7pb
conquest seduct|by0
falcon|7pc
hobbi|7pg
choic option select|942
hooter owl|
sampl|7pi
decis|7pi
volit will|7pi
intent|7pm
anuran batrachian frog salientian toad|
appoint design name|7pl
nomin|7pp
assign|5cl
alloc|7pr
ordin|7pp
reptil reptilian|793
move|7pl
move reloc|7rt
flit|7pw
allig gator|
devic gimmick twist|
trick|7pz
feint|
ophidian serpent snake|
fake juke|7q1
gambit ploy stratagem|
artific ruse|
mean way|9qk
entiti|
flora plant|9q1
escap|7q6
instrument tool|7q6
road|7q6
measur step|
agkistrodon ancistrodon|
rattl|7tv
rattler rattlesnak|
sidewind|7qf
beak neb nib pecker|asv
beak|asv
carcas carcass|aqu
expedi|7q6
fowl poultri|
makeshift stopgap|7qk
chicken|7ql
biddi chick|7qn
rooster|7qn
comb coxcomb|
biddi hen|7qn
crutch|7qk
turkey|7ql
salvat|7q6
tooth|7q6
voic|7q6
wing|7q6
accept adopt espous|5pd
pigeon|
dove|7qz
bosom embrac|7qy
elect|7pi
parrot|7ft
cockatoo|7r3
reelect|7r8
parakeet paraquet paroquet parrakeet parroket parroquet|7r3
referendum|7r9
elect|7r9
vote|
primari|7r8
pecker peckerwood woodpeck|
runoff|7r8
flicker|7rb
ballot vote|7pi
mammal mammalian|793
opossum possum|
opossum phalang possum|
hide pelt skin|
feather plumag plume|
down|7rj
coat pelag|arq
fur|7rl
wool|7rl
mane|arq
run talli|
armor armour|
carapac cuticl shell shield|
rbi|7rp
chang|942
nativ|9q1
reduct simplif|7rt
economi save|942
bloodsuck hirudinean leech|
adapt|7sb
readjust|d3d
variat|9cv
turn|7rt
diversif varieg|7rt
shift switch|7rt
substitut|7rt
substanc|7t2 6ev
displac supplant|7s7
replac|7s4
ablact wean|7s4
promot|7rt
prefer|7s9
adjust alter modif|7rt
qualif|9a7
passag transit|
meddl tamper|
opposit resist|942
reject|8e6
gull seagul|
mew|7sh
avoid dodg shun|7sg
avers avert|7sj
escap|7sj
diver loon|
abandon desert forsak|7sg
abneg denial|
blower cetacean|
whale|7sp
forfeit forfeitur sacrific|8e6
boycott|5mj
eject expuls riddanc|
seahors walrus|
aardvark anteat|
deport exil expatri|
dog|
barker doggi pooch|7sx
cur mongrel mutt|7sx
hound|
bloodhound sleuthhound|7t0
matter|
veto|7re
conclus end|
finish|7ta
newfoundland|7sx
close final fini|7t5
wolf|
coyot|7t8
complet windup|7t4
felid felin|
cat|7tb
puss pussi pussycat|
kitten kitti|
wildcat|7tc
catamount cougar panther puma|7tf
ocelot|7tf
graduat|7ta
retir|7t4
jaguar panther|
bat chiropteran|
surrend|
food nutrient|
wing|ass
prey quarri|7p1
game|7p1
foot|
hoof|7tr
tooth|ar4
chela claw nipper pincer|axd
tail|
breakup|7t4
insect|
ephemer ephemeron|7tx
overthrow|7t4
beetl|7tx
adjourn|7t4
dismiss liber releas sack|7t4
remov|7u2
purg|7u3
destruct|7t4
disast|7u5
kill|7u5
lous|7tx
flea|7tx
annihil obliter|7u5
fli|
gadfli|7ub
vapor vaporis|7ua
kill|7t4
homicid|7ue
bee|
drone|7ug
worker|7tx
soldier|7ui
honeybe|7ug
artefact artifact|8v7
bumblebe humblebe|7ug
andrena andrenid|7ug
murder slay|7uf
bloodsh|7uo
ant emmet pismir|
despatch|7ue
fell|7ue
suicid|7ue
bug|7tx
liquid|7uo
slaughter|7ue
butcheri carnag massacr slaughter|7uo
battu bloodbath bloodlet bloodsh|7ux
cicada cicala|
shoot|7uf
asphyxi suffoc|7ue
choke strangl strangul throttl|7v1
spasm|
retch|7v3
abolish abolit|7t4
liquid|7t4
closedown shutdown|7t4
silkworm|7ve
silkworm|7ve
layoff|7v7
articl|7ul
disappear fade|7t4
abort|7t4
caterpillar|7vf
larva|7p1
nymph|7vf
grub|7vf
maggot|7vh
queen|7tx
nullif overrid|
foot|ass
coni rabbit|
abrog annul repeal|7vo
cancel|7vk
cognit knowledg noesi|
hedgehog porcupin|
neutral neutralis|7vk
neutral neutralis|7u5
begin commenc start|
springboard|7vt
hors|
attack|7vt
filli|5y7
colt|5y8
constitut establish format|7vt
entir stallion|
mare|7vv
mount|7vv
remount|7w2
warhors|7w2
charger courser|7w4
steed|7w4
poni|7vv
bronc broncho bronco|
buckskin|7w2
crowbait|7w2
dun|7w2
gray|7w2
nag|7vv
debut entri introduct launch unveil|7vt
poster|7vv
ass|
jackass|7wg
rhino rhinocero|
motiv need|
grunter hog pig squealer|
initi|7vt
rumen|att
bovin|
cattl cow kine oxen|7wn
bullock steer|7wo 5y8
bull|7wo
cow|7wo
beef|7wo
inaugur startup|7vt
hereford whitefac|7ws
creation found initi innov instaur institut origin|7vt
lamb|
hog hogg hogget|7ww
authorship patern|7wv
instal|7vt
kickoff|7vt
start|9tw
recommenc resumpt|7vt
cervid deer|
startup|7vt
fawn|7x3
arous rous|
inaugur|d9u
paw|7tr
attribut|
cook cookeri|
glutton wolverin|
fisher pekan|
muzzl|ayp
neb snout|ayk
rostrum snout|ayk
anteat pangolin|
hock|ayf
croup hindquart rump|
haunch|7xi
knee stifl|ayf
pinion quill|7rj
primari|7xl
scapular|7rj
polliwog pollywog tadpol|7vf
primat|
ape|7xp
homo human man|
human humankind mankind|7xr 8hw
broil grill|7xa
neandert neanderth|7xr
boil simmer stew|7xa
monkey|7xp
state|7x9
improv|
advanc progress|7y5
eleph|
forward further|7xz
mammoth|7y0
stride|7xz
coon ringtail|
develop|7xy
broaden|7y5
clean cleans cleanup|7xy
scour scrub|7y7
sweep|7y7
purg|7y7
purg purgat|5ss
purgat purif|4ox
purif|7y7
abreact catharsi katharsi|7ya
catharsi katharsi purgat|7ya
sanit sanitis|7y7
bath washup|7yj 7y7
dishwash washup|7yj
lavat wash|b6z
soak|7yj
shower|7yh
bath|7yh
tentacl|
antenna feeler|7yn
correct rectif|7xy
redress remedi|7yp
salv|7yq
retribut|7yp
compens recompens|7yp
perfect|7xy
reform|7xy
amelior better melior|7xy
decor|
trim|7yx
feel|7xx
clarif clear|7xy
enrich|7xy
fortif|7z1
modern modernis|7xy
blowfish globefish puffer pufferfish|
overhaul redevelop renov|7xy
abbey|93d
abbey|8fj
abbey|8cw
abstract|965
acceler throttl|9rs
acceler gas throttl|
access approach|9td
accessori appurten supplement|8f0
accessori accouter accoutr|8dq
air ventil|7xy
fix mend repair repar|7xy
acid elvi pane superman zen|
adam cristal ecstasi xtc|
addit improv|8f0
addit|7zj
care mainten upkeep|7zg
object|
aerat|810
aerosol|8jf
afghan|85l
aircraft|8gq
overhaul|7zl
carrier flattop|
airfram|8ph
quicki|7zg
airway|8kk
restor|7zg
aeroplan airplan plane|
airscrew prop|9aj
aerodrom airdrom airport drome|
airstrip strip|
aisl gangway|96w
aisl|81b
aisl|96v
alarm|8iu
album|86o
reclam rehabilit renew|7zw
alley alleyway|9mc
reconstruct|7zg
ambul|8ar
americana|7ul
amex curb|
ammo ammunit|9ti
amphetamin upper|9ln
amulet talisman|8ce
anachron|7ul
rebuild|808
analept|9ln
analys analyz|8vy
anchor|8uj
coach|bd9
anod|8l6
anod|9oj
book engag|bd9
antagonist|8ke
aerial antenna|
antechamb anteroom foyer hall lobbi vestibul|9e5
antibiot|
debas degrad|
antiqu|80u
antiqu|7ul
antisept|922
anvil|85u
apart|8v3
apertur|
apertur|9cm
apparatus setup|8lx
apparel cloth dress|8dq
applianc contrapt contriv gadget gismo gizmo widget|8iu
applic applier|8iu
appoint fit|
demor demoralis|80s
arbor arbour bower pergola|8ph
locat|7zm
arch archway|8lp
architectur|88t
arctic galosh golosh gumsho|95n
area|9mm
areaway|96w
arm|9ah
armament|9ti
armchair|8c1
armoir|9st
armor armour|9am
abas|80s
array raiment regalia|8dq
arrow|9ag
art|8gv
arteri|9ov
artilleri gun ordnanc|81e
ashbin ashcan dustbin wastebin|858
aspirin bayer empirin|
assembl|90q
blacken darken|
astring styptic|922
atom atomis nebul nebulis spray sprayer|8jf
attach|7zj
bond|8f9
attir dress garb|8dq
auditorium|81b
dye|
autoload|8no
automat|98l
stain|81y
autom|8lx
avenu boulevard|9mc
aviari volari|88t
awn sunblind sunshad|
axl|9go
backcloth backdrop|9fg
back|8yy
backpack haversack knapsack packsack rucksack|82c
backyard|9v4
baffl|98v
bag|8fd
macul spot stain|
bag grip suitcas|82h
bag handbag purs|8fd
bagatell fluff fripperi frivol|9qp
baggag luggag|8b9
contamin pollut|
bait decoy lure|8iu
bale|88w
ball|
wet|
ball|991
ballast|76p
dous duck submers|82m
balloon|991
ballpark park|9km
ballroom|9e5
drench soak sous|82m
balsam|954
band|9mj
band stripe|
bandag|
bandol bandoli|
bandstand|98x
bangl baubl fallal gaud gewgaw trinket|
banner|8o0
balust balustrad banist bannist handrail|83j
bar|8vk
bar|94x
bar|8gb
barb|99e
barb|99e
barbecu barbequ|9bd
sparg sprinkl|
barbel|9tp
barbit barbiton diethylmalonylurea veron|83c
barbitur|
barg flatboat hoy lighter|864
bark barqu|
chew manduct mastic|
barrel cask|9s7
barrel|9qz
barricad|83j
barrier|94x
bar barroom ginmil saloon taproom|9e5
form shape|7x9
base pedest stand|9n5
bag base|
basebal|82l
infield|efx
glove mitt|
basement cellar|8oe
basement|9n6
basic stapl|8es
basin|9s7
basket handbasket|8fd
basket|8qy
basketbal|82l
motion movement|7rt
contrabass|877
bastard mongrel|9rv
bast tack|
bastion|8p2
bastion citadel|
bath|9s7
bathrob|9dw
bathroom|9e5
bathtub tub|9s7
baton|9dy
baton|9ko
bat batten|
bayonet|8xs
bazaar bazar|9hm
bazaar bazar|91j
approach come|83y
beacon lighthous pharo|9pr
bead|
astrag bead beadwork|93c
beam|980
bed|
bed|eg0
close closur|84e
bed bedcloth|
bed|76p
bedlam madhous nuthous sanatorium|
bedpost|9n5
bedchamb bedroom|9e5
bedfram bedstead|8pr
hive|9c6
beehiv|9ut
belfri|9e5
advanc process progress|83y
belt|7ze
belt|6in
beltway bypass ringway|8u6
bench|9g2
bend|9g4
career|84v
berth bunk|84j
bevel chamfer|8kv
march|84v
bicycl bike|
locomot travel|83y
scag skag thunder|
bin|8fd
binder|9am
cover|9am
walk|856
bind|9gi
birdbath|83u
time|7x9
birdhous|9h4
bit|9kl
ambl perambul saunter stroll|85w
monochrom|97u
blackboard chalkboard|
blackjack cosh sap|85z
blanket cover|84m
meander rambl|85h
blanket|8yy
blimp sausag|
blind screen|9am
blind|9fp
impass|9ov
foot|85w
blinker flasher|8zh
block|7ul
block|8v3
walk|8av
blockad|94x
blower|8iu
bludgeon|8dt
blue|8dq
board|
board|9mm
boardinghous|8v2
boat|9s6
boater leghorn panama sailor skimmer|8tc
step|856
bob bobsl bobsleigh|
bogey bogi|7zq
boiler|9s7
pace stride tread|866
bolo|8xq
bola bolo|947
bolster|98c
bolt deadbolt|833
bolt|833
bomb|9ti
bomb|89t
bomber|7zx
bombproof|8c4
sidestep|866
bone castanet clapper|
bonnet|8tc
gait|85b
book volum|9ae
bookcas|8pr
bookshelf|9h1
boomerang|9ag
hobbl limp|86n
booth cubicl kiosk stall|
booth|9nm
gait|856
walk|86v
bottl|9s7
bottl|9s7
bottleneck|96s
freighter merchantman|
boucl|8mg
bouquet corsag nosegay posi|
bow|9lg
bow|9th
bow fore prow|8pl
bow bowknot|8y0
string|
bowl|8jd
bowl|9s7
alley|8yj
bowstr|8fv
box|8fd
box loge|8ex
brace|
brace|9n5
gallus suspend|
brad|941
braid|9qn
brake|
canter lope|86v
brake|87j
spur|8zo
infinit space|7x9
brass|
gallop|86v
plaqu|925
brass|8ih
footstep|866
breakabl|7vb
breakwat bulwark groin groyn jetti seawal|83j
hike|85w
aegi breastplat egi|
breech knicker knickerbock|9qs
trudg|87v
brick|8bx
flounc|86n
bridg|9mm
lurch stagger stumbl|86n
bridg|8d4
bridl|8tn
briefcas|8b9
pace|86n
brim|9ah
brim|8kv
bristl|7co
skip|86n
broadsid|81e
brogan brogu clodhopp|9hi
broiler|95d
brokerag|9ut
bronz|9fu
pranc strut swagger|86n
broom|
lung|83y
brush|8vk
buckboard|8b3
bucket pail|9s7
buckl|8n1
march|85b
buffet counter sideboard|8pr
bug|92l
buggi roadster|8b3
bugl|87o
bugl|84g
build edific|9mm
bulb|96s
bullet slug|9ag
bundl sheaf|95t
bungalow cottag|8v2
bunk|84j
bunker|8ti
bunker dugout|8p2
bunker|8fd
burner|810
burr|9ah
autobus bus charabanc jitney motorbus motorcoach omnibus|
heap jalopi|8ar
plod|85b
bus busbar|
bust|9fu
prowl|85b
bustl|8ph
button|8n1
cab taxi taxicab|8ar
cab cabriolet|8b3
cab|8ex
cabana|9og
cabaret nightclub nightspot|9kc
cabin|8ex
shambl shuffl|85b
cabin|8ex
cabin|8v2
cabinet|8pr
cabinet locker|8ex
cabl|9e9
cabl line|
cafe coffeehous|9d5
cafeteria|9d5
cage coop|8lh
cake|85u
calorimet|
run|856
camouflag|9fp
camo camouflag|8mg
bivouac camp canton encamp|
camp|8v3
camp|
belfri campanil|
camper|
jog lope trot|856
can|8fd
candl|8yb
candlewick|9u2
dash sprint|89u
canist cannist tin|8fd
cannon|81n
cannon|8s3
canteen|8o6
canteen|9d5
canteen|9hm
cantilev|84i
canva|8mg
crawl creep|856
canva|9og
cap|8tk
cap|9pm
cap|9am
capacit capacitor condens|
caparison hous trap|9kl
cape|8dh
capillari|9qz
circl|856
capsul|989
capsul|8fd
auto automobil car motorcar|
car railcar|
car gondola|8ex
carbin|9dk
travel|83y
carbon|8ft
card|7ei
cardiograph electrocardiograph|
cardroom|9e5
event|
cargo consign freight lade load payload shipment|92b
carousel carrousel roundabout whirligig|9di
carriag equipag|
cart|9sl
carton|87c
cartridg|80c
cartwheel|9tu
carv|9fu
case|8fd
showcas vitrin|8fd
rove vagabondag wander|8av
atm|90q
cashmer|8mg
cross|8av
castl|8p2
castl rook|
arbalest arbalist ballista bricol catapult mangonel onag trebuchet trebucket|
catapult launcher|8iu
catgut gut|8fv
cathedr|8cw
cathedr duomo|8cw
cathet|9qz
cathod|8l6
cathod|9oi
travers|8be
drive|8av dw5
cell|8ey
center|88t
center centerfield|efx
central exchang|9ut
cpu mainfram processor|8t2
centrifug extractor separ|810
ceram|8vz
chaff|8op
chain|8zg
strand|946
chair|9g2
chais shay|8b3
chais dayb|8c1
chamber|8lh
chamber|9e5
bema chancel sanctuari|81b
chandeli pendant pendent|
chang|8dq
chang|9ou
channel|96v
charcoal fusain|
charger|8iu
chariot|8b3
charm|7zm
charnel|9ry
chart|91e
chase|8pf
checkout|8gb
chemis shimmi teddi|
chest|87c
bureau dresser|8pr
coop hencoop henhous|
china|
chlorothiazid diuril|
chlorpromazin thorazin|7ac
aureomycin chlortetracyclin|80r
chock|85u
choir|81b
choke|9rs
ruff ruffl|8ee
chromatogram|9ca
church|
fli flight|
churn|9s7
chute slideway|8s7
cigaret cigarett fag|
cinch girth|9kl
cinema|9ol
acrobat aerobat stunt|8cx
circuit|
clamp|
clamshel grappl|
clasp|8n1
classic|8gv
classroom schoolroom|9e5
glide sailplan soar|8cx
cleaner cleanser|7cu
cleat|8n1
cleat|9ah
clinch|8n1
clench clinch|
clip|8n1
cloak|
clock|9p7
clog|8u8
clog geta patten sabot|
closeup|97u
pass|8cx
clothesbrush|88j
clotheshors|8ph
clotheslin|8fv
cloth habili vestur wear wearabl|
solo|8cx
haberdasheri|9hm
club|9lg
club clubhous|88t
touchdown|atd
coat|
coat|
coat|8mg
arm blazon blazonri|
coattail|8o4
coax|89o
cobweb gossam|
cocain|
cockpit|8ex
cockpit|9g1
act deed|8b0
sheath|8k7
coffeepot|99y
casket coffin|87c
takeoff|9mn
coil helix volut whorl|9mm
coil|9q5
collag montag|97z
collar neckband|82v
journey|8av
showpiec|8ht
color colour|8o0
color colour|8lc
stage|8av
colt|9dd
column|9rm
column|9mm
column|9qz
comb|8iu
comb|9pj
commissari|9hm
commissari|9jc
commod|7ul
commut|9ng
commut|8ef
compact|8b9
compact|8ar
compart|9e5
compart|6kl
drive ride|8ef
compon constitu element|96s
compound|8lh
comput|90q
stockad|89z
odyssey|8ef
trip|8ef
condens|810
condom prophylact safe|8fg
cone|7ul
connect connector|8vz
run|8f5
consol|9nm
contact tangenc|
contain|8vz
passag transit|8ef
contraband|92b
contracept prevent|8iu
control|
spin|8ez
convent|
expedit|8ef
convert|8ar
convert|9jn
convey transport|8vz
convey conveyor transport|84x
cookfir|8nn
cooler|9ck
cope|8dh
explor|8fk
copi|9cy
digress excurs|8ef
cord|8zn
corduroy|8mg
cord corduroy|9qs
corduroy|9dt
corner|8w8
corner nook|81b
circuit tour|8ef
cornet horn trump trumpet|87o
corridor|96w
costum|81w
costum|81w
costum|81w
cosi cozi|
cotton|8mg
couch|84j
couch|8o8
counter|9nm
counter tabul|
counterpart similitud|8kp
counterbal counterpois counterweight equal equalis|9to
coupl coupler|
row|8yy
courtyard|81b
pilgrimag|8ef
court|eb6
court courtroom|9e5
excurs expedit jaunt junket outing sashay|8ef
cowhid|9tx
corral|97f
tornado|8e3
crackl cracklewar|8cn
craft|9s0
cramp|9mj
cramp|8d5
crate|87c
cream emolli ointment|
creation|7ul
voyag|8ef
crech|8uz
crech|9cy
creep|97f
way|8ef
voyag|
cot crib|
crib|858 8r7
cringl eyelet grommet grummet loop|8n1
cruis sail|8h1
crook|9ko
cross|8lc
cross|9mm
crowbar pri|8z9
crown|eg3
crown diadem|
crown|9v0
crest|efn
crownwork jacket|
crucifix rood|8h7
crupper|9m8
crusher|8iu
crutch|9ko
cryostat|9oq
crystal|8f0
cubbi cubbyhol snug snuggeri|9e5
cuff turnup|8ym
cup|8fd
navig sail seafar|bd9
closet cupboard|
curb kerb|8kv
curb|85g
curbsid|979
curio curios odditi oddment peculiar rariti|7zm
curtain drape draperi pall|85p
cushion|960
group|
cushion|8yy
cusp|99e
cut gash|8ps
cutla cutlass|9nj
cylind|8c4
boat yacht|
dagger|8xs
dairi|8my
ambo dai podium pulpit rostrum soapbox|98x
dam dike dyke|83j
commut|8av
damper muffler|8iu
dart|9r0
dart|9ag
transfer transferr transport|
dayb|9jn
daybook ledger|
deathb|84j
deck|98x
deck|95w
decor ornament|7ul
delin depict limn|8k5
bring deliveri|8ib
depositari depositori repositori|8mn
derrick|8ph
design pattern|8ih
design|9iq
drive|8ib
desk|9nm
detector sensor|8iu
demodul detector|9cd
deterg|8db
cap deton|
devic|8vz
diagram|8k5
dial|8ml
dial|8vo
dial|8fh
diaper napkin nappi|8q9
diaper|8mg
diaphragm pessari|8fg
carri|8ib
dice die|
dickey dicki shirtfront|8vt
des diethylstilbesterol stilbesterol|
dig domicili lodg|901
backpack pack|8j2
dime|8ig
formal|8r6
chase follow pursual pursuit|83y
dipol|80p
disguis|81w
dish|8fd
disk|98v
dispens|8fd
display present|9cy
ditch|8m3
divan|9jn
dock|8lh
relat|
document|9cy
doll dolli|991
door|
bell buzzer doorbel|9b0
doorhandl doorknob|8xw
enclos enclosur envelop inclosur|
doorsil doorstep threshold|9il
door doorway threshold|8lp
dooryard|9v4
dorm dormitori hall|901 88t
dormitori|84q
dosag dose|922
box pack|8jq
dowel joggl|8n1
draft|9iq
drain drainpip|98g
drain|9qz
draperi|8mg
lot|7zm
drawer|8fd
draw|9cy
drawstr string|
dress frock|
head|96w
drill|9pj
drip|9ah
transfus|942
drive driveway|9dt
ascend ascent rise|83y
drug|7ae
drugstor pharmaci|9hm
drum membranophon tympan|
drumhead|924
heav|8kd
drygood|8es
duct|
dugout|9h3
dugout pirogu|
climb mount|8kd
dumbbel|9tp
duplic|8ft
clamber|8kn
duster gabardin gaberdin smock|
abod domicil dwell habit home|8v3
earphon earpiec headphon phone|
easel|9qo
edg|9i8
edg|ec9
soar zoom|8kd
elast|8mg
descent|83y
elbow|850
elbow|98g
electr|8ar
dive nosed|8kz
blower|8mw
swoop|8kz
electrod|
electromagnet|90y
collaps|8kz
elev|9br
swing vacil|83y
embank|93q
emblem|8im
return|83y
emet nauseant vomit|9cs
empti|8fd
enamel|963
enclosur|81b
possess|8jk
oddment remnant|
remand|8ld
output|9ae
engin|93p
glide slide|83y
engin|9e5
entranc entranceway entre entri entryway|7zc
entrant|8es
entrench intrench|8p2
envelop|9uz
envelop|8fd
slippag|83y
epaulet epaulett|
sideslip skid|8ln
equip|8vz
flow stream|83y
establish|9mm
etcetera|9mv
spill spillag|8ly
flood overflow|8ly
excav|7ul
exhaust|9nl
crawl|83y
exit outlet|
explos|7aw
hurri speed|83y
export|8es
express limit|
expressway freeway motorway pike superhighway throughway thruway|8u6
acceler quicken speedup|8m8
duplic extra|7ul
eyepiec ocular|8z7
eyeshadow|913
cloth fabric materi textil|7ul
deceler|8m8
scud|8m8
displac|83y
facad frontag frontal|8pl
face|8pl
face|9n7
facil instal|7ul
clad face|9am
face|8zu
face veneer|8dx
facsimil fax|
autotyp facsimil|8ft
factori manufactori mill|98r
fake postich sham|8vh
shift|83y
fan|8iu
masquerad|8g4 8jc
farm|9ut
motil motion move movement|7rt
farmhous|8v2
fasten fix holdfast|
faucet spigot|9cm
fauteuil|81f
fedora homburg stetson trilbi|8tc
feedlot|88t
fell|9fz
communic|
fenc|83j
fender|83j
fender|8s1
buffer cowcatch fender|8ph
ferri ferryboat|864
fetter hobbl|9gk
glass spyglass|
fighter|7zx
figur|937
figurin statuett|8ng
file|
film|7zm
film|
filter|8iu
disturb|8mz
fire|8nq
firearm piec|8s3
banger firecrack|8nt
fireplac hearth|9c8
dart flit|8mz
firewal|9so
firework pyrotechn|
gestur|8mz
tackl|8qk
jab poke thrust|8nu
fit|7zd
five|8j3
fixtur|7ul
flag|8lc
flail|8vk
flannel|8mg
flannel gabardin tweed|9qs
flap|
flashlight torch|
flask|86x
flat|87c
prime primer undercoat|
flatwar silver|
flight|9ku
jerk jolt saccad|8mz
flood floodlight photoflood|8zh
floor|8uq
floor storey stori|9mm
floorboard|861
floorboard|8od
florist|9hm
flowerb|84k
lavatori|9pf
flute|6jd
flute|9ug
kneel|8mz
foibl|96s
lurch pitch|8mz
foil|
falderol folder gimcrack gimcrackeri nonsens trumperi|8ih
foliag foliat|
footag|8nk
footbal|82l
footbridg overcross|881
foot foothold|9n5
footlock locker|9qx
forg smithi|9ut
forg|8pq
fork|9pj
format|aia
fort|96s
fortif munit|
fort fortress|
assembl forum|8mn
amount measur quantiti|
base foot foundat fundament groundwork substructur understructur|9n6
foundri metalwork|8mt
fountain|d6h
fountain|9mm
four|8j3
open|8mz
fraction|96s
frail|83v
frame|8ph
frame|8ph
frame|97u
framework|
rattler|9q2
friez|8mg
flounc frill furbelow ruffl|
front|9i8
frontal|8hu
frontal frontlet|
funnel|9rq
fur|8q9
furnac|8c4
furnitur|
furrow|9qh
fuse fuze prime primer|
make shuffl|
futur|8es
gabardin|8mg
gabl|9so
gadgetri|812
riffl|8pu
gallow|
gallous gibbet|8q0
twiddl|8rk
reach stretch|8mz
crack gap|
garbag|9c6
garden|eg0
garden|9v4
reclin|8mz
garment|8dq
fort garrison|92n
rotat|8mz
gate|
gatepost|99u
gateway|8lp
gather|9gi
feather|8qb
gage gaug|
cogwheel gear|9tu
gyrat whirl|8qb
appurten paraphernalia|8lx
gear|
gear geartrain|
gearset|8ql
pivot|8qb
gem treasur|81l
generat|8lm
generat|810
spin twirl twist|8qb
gild gilt|8dx
gingham|8mg
cinctur girdl sash waistband waistcloth|82v
glass|8fd
globe|9k4 937
goal|
close shut|8mz
sit|8mz
club golfclub|
phenomenon|
pose sit|8mz
gourd|86x
governor regul|8fh
gown|8k7
garner granari|9m2
squat|8mz
grand|97w
grape grapeshot|9ht
graphic|97z
grapnel grappl grappler|9pj
grate|8ph
grate|83j
grave tomb|efr
graveston headston tombston|9lw 925
boat sauceboat|8jd
gray|8dq
greatcoat overcoat topcoat|8dw
turn|8qb
glasshous greenhous|88t
greenroom|9e5
grenad|86g
reef|9mj
grill grillwork|8ph
wind|8qb
grill|8re
grill grillroom|9d5
foodstuff groceri|
groceri market|91j
toss|8mz
groin|8kv
grotesqu|81l
quiver vibrat|8mz
grove orchard plantat woodlet|8q6
wave|8mz
guard safeti|8iu
reorient|7rt
gun|9th
turn|8s2
trigger|8z9
gusset inset|
gutter trough|8ca
guy|87e
gym gymnasium|
sneaker|9hi
thing|942
haberdasheri|8kj
habit|81w
shake|
jiggl joggl|8se
hall|9e5
wag waggl|
hall hallway|8g3
hackamor halter|8tn
hammer|
cock hammer|
hamper|83v
careen sway|8oo
emerg|87j
cart handcart pushcart|
cuff handcuff handlock manacl|9gk
handcraft handicraft handiwork handwork|9up
handkerchief hankey hanki|
grip handgrip handl|
handlebar|833
handspik|833
flicker flutter waver|8mz
truck|8sp
shudder tremor|8ry
halter hemp|9e9
harbor harbour|
outreach|8q3
hardwar|8f0
hardwar|9ti
hardwar ironwar|8vz
stand|8mz
hareem harem seraglio serail|901
harmonica harp|
har|9kl
har|9n5
straddl|8mz
harp|9n5
chapeau hat lid|8tk
hatch hatchback liftgat|
hatchway scuttl|8lp
haven oasi|9h3
squirm wiggl wriggl|8mz
hayloft haymow mow|909
hazard|94w
veil|8q9
headdress headgear|8dq
cope header|87z
turn|
headgear|9kl
headgear|8ub
headlamp headlight|8zh
headquart|94z
digress divag divers|8tm
firesid hearth|8ks
heater warmer|8iu
heaver|833
hedg hedgerow|8n8
heel|e90
chopper eggbeat helicopt whirlybird|
right|8tm
hem|8kw
herringbon|8mg
herringbon|8im
hideaway|81b
updat|9cv
diminut reduct|
highroad|8u6
highway|9dt
hilt|8st
encumbr hinder hindranc incumbr prevent|94x
hobbi hobbyhors|991
hoe|9pj
hoist|
holder|
hole|
holster|9gw
holster|84w
home plate|83n
dive honkytonk|89g
bonnet cowl|9am
claw|
assemblag hookup|9nl
hookup|8f9
hoop ring|82v
hopper|9c6
hopper|90q
mitig|8u4
level|9n7
horn|99i
horn|94j
hornpip pibgorn stockhorn|
horoscop|8iv
lower|8u4
horror|9ou
hors|
horsesho shoe|
hospit infirmari|
auberg hostel hostelri inn|8v1
hotel|88t
hous|8ks 88t
hous lodg|9mm
hous|9am
hovel hut hutch shack shanti|9h3
hub|96s
whole|7zm
hulk|9ha
extenu mitig palliat|8u4
hurdl|83j
hut|9h3
hutment|89x
allevi eas easement relief|8u4
foil hydrofoil|8iu
idol|
illustr|9cy
imit|8ft
imperi|82h
implant|
implement|8vz
import|8es
deplet|8u4
expenditur|8vm
indic|8iu
exhaust|8vm
ingredi|8f0
inhal|922
inlay|8ih
insert inset|7ul
squeez|
inset|97z
brainchild inspir|9ae
institut|8lz
instrument|8iu
instrument|7ul
inlet intak|
interceptor|8nf
interchang|8x7
interfac|efi
decor|8ih
interlay|8yy
interlock|8iu
cyberspac internet net|
carrefour crossroad crossway intersect|8x7
interst|8u6
inspiss thicken|
innov invent|8gv
compact crunch|
iron|8r1
iron|8vk
chain iron|9gk
accomplish achiev|942
irregular|92b
island|ego
item|8v7
jacket|8dw
expuls extrus|8vu
jacket|9uz
clink gaol jail jailhous pokey poki slammer|
jar|9s7
jeep landrov|8ar
jet|7zx
jewel|
sever|95v
jig|8iu
clip snip|
crackerjack jimdandi jimhickey|9ou
jemmi jimmi|8h9
job|9ut
job|9ae
joint|9kc
clip trim|
joss|8vf
junk|864
jug|86x
fetich fetish hoodoo juju voodoo|8ce
jukebox nickelodeon|9cc
pinafor pinni|8k7
junction|efr
kamikaz|8nf
donjon dungeon keep|
keepsak relic souvenir|7zm
doghous kennel|9h4
deduct subtract|8u4
kerchief|9fd
boiler kettl|99y
key|8iu
keyboard|8uc
keyboard|8iu
keyhol|8ud
withhold|8xc
khaki|8mg
kit outfit|8qk
kit|8b9
kitchen|9e5
kitchenett|8xn
knickknack novelti|7vb
knife|
discount|8u4
knife|9th
knit knitwork|
knit plain|
knit|8mg
knob|8st
knob|9ah
pommel|8ih
weaken|8u4
knot|8n1
wilt|8xz
creas crees kris|8i3
dilut|8xz
laager lager|89x
lab laboratori|9ut
lace|8mg
lace|8fv
blank lacuna|8q4
ladder|9kt
increas|
lamp|
lamp|8pr
lanc lancet|
land|9mm
land|98x
landscap|965
landscap|8q6
lane|9td
lane|973
addit|8ya
lantern|8yb
overlap|8o4
lapel|8ym
lappet|8ym
larboard port|9i8
lash thong|
lash|9e9 8n1
latch|905
appreci|8ya
launcher|81e
laundri|9ut
laundri wash washabl|8q9
depreci|8u4
layer|7ul
layett|8xl
surg upsurg|8ya
lead|9mj
leaf|9g4
leash tether|
left leftfield|efx
leg|9n5
amplif|8ya
len lens|
level|8vo
lever|833
lever|9r4
lever|90r
enlarg expans|8ya
librari|8ik
librari|9e5
lid|9pm
ligament|81v
light|
bulb lightbulb|
distens distent|8zc
light|810
stretch|8zc
like semblanc|97z
line|7ul
line|9dt
escal|8ya
line|du6
line|92b
linen|8mg
line liner|
line liner|9am
link linkup tie|8n1
lint|8mg
lipstick|913
magnif|8zc
litter|8fn
exagger|8ya
quarter|8v3
parlor parlour|9e5
burden load|9to
extens|8zc
lock|8n1
locker|8n1
lockup|8wn
engin locomot|
attic garret loft|8oe
loft|8oe
longshot|97u
dispers dissemin|
loophol|8ud
lotion|9cs
loudspeak speaker|
loung|9e5
spray|90c
lower|852
scatter strew|
lug|9ah
boot|8ex
lug lugsail|
beachhead foothold|8wg
lunchroom|9d5
extens|8zl
machin|8iu
machin|
machineri|90q
technolog|90s 8lx
mackinaw|864
mackinaw|85l
mackinaw|8dw
magazin|9ae
magnet|8iu
mail|8fn
mailbox|87c
main|98g
stretch|904
makeup|
make|8f0
beetl mallet|8sk
amplif elabor|
manifold|98g
manor|91b
hall|9e5
mans|9d3
mans mansion resid|8v2
chimneypiec mantel mantelpiec mantlepiec|9h1
mantrap|9q8
map|9cy
marbl|82l
marbl|9fu
marimba xylophon|
marker|7ul
marketplac mart|92a
accrual accruement accumul|8ya
maroon|8nt
marque marquis|
mascara|913
buildup|91k
mask|8jc
mask|9fg
masonri|9mm
master origin|8gv
masterpiec|9up
lucif match|
reposit wareh|
match mate|8kp
materi|8lx
labyrinth maze|9nl
mean|8vz
incorpor|
annex appropri|920
medic medica medicin|8ke
effort exploit feat|8wg
membran|
memori monument|9mm
memori store|8t2
intensif|8ya
menageri zoo|8mn
darn mend|9gi
outlet|
merchandis product ware|8es
intensif|8ya
aggrav exacerb|927
metal|9ox
metal|8mg
meter|
concentr|
pervapor|92h
metro subway underground|9br
focal focalis focus|927
mic microphon mike|
refocus|92k
post|
break breakag|
millivoltmet|9sj
masterpiec|8wg
mine|8m3
miniatur|8ft
miniatur|965
ruptur|92o
ministri|88t
shatter smash|92o
crack fractur|92o
mirror|9cj
set|9kp
missil|9dx 9th
miter mitr|8tk
miter mitr|9n7
miter mitr|
mobcap|8ah
burst explos|
mobil|9fu
model simul|9cy
modif|8ft
moir|8mg
cast mold|8fd
mold mould|8kw
mold mould|8ih
monasteri|
burn combust|
monochrom|965
eyeglass monocl|8z7
morgu mortuari|88t
credit|8wg
howitz mortar|
mortar|9s7
hawk mortarboard|861
fire ignit kindl|93e
mosaic|81l
motif motiv|8im
motor|90q
hill|9mm
combin compound|
mouthpiec|80y
mudguard|8n9
muffler|9fd
mulch|9am
mule scuff|9j8
munit ordnanc|81e
museum|8ik
ball|9ht
admixtur commixtur intermixtur mix|93r
nail|8n1
action|8e6
napkin serviett|
blend|93r
confluenc conflux merg|944
necklac|
neckti tie|
needl|8vk
negat|8nk
housecoat neglig neglige peignoir wrapper|
jointur unif unit|93r
mesh meshwork network|8mg
net|9q8
newspap|9ae
coalesc coalit conglutin|94b
gown nightdress nightgown nighti|
client|8f2
reunif reunion|94b
noisemak|8iu
nose|8pl
nose|8pl
notch|6kh
notebook|
novel|86o
umbrella|94b
nozzl|9ke
nude|965
nut|85u
obelisk|8em
objectif|9cy
object|8z7
obstacl|94x
impedi impedimenta obstruct obstructor|9mm
obvers|9i8
offic|
disrupt interrupt|569
oilcloth|8mg
oilskin slicker|
oiler tanker|
balm ointment salv unction unguent|9cs
insert|950
openwork|9up
opera|9ol
outfield|efx
getup outfit|81w
jake outhous privi|
divis|
outpost|92n
oven|
boilersuit overal|
overcast|9ty
overco overcoat|8dx
overhang|9ah
overlay|8yy 8ih
overburden overload|903
overload|903
overnight|82e
overrid|8iu
oversho|
ovolo thumb|93c
oxcart|8b4
schism|95b
hydroxytetracyclin oxytetracyclin terramycin|80r
pack|95t
packag parcel|8fd
packag|91x
cut|95b
packet|95t
packinghous|98r
packinghous|88t
inkpad pad|85u
cushion pad|7ul
dissect|95v
padlock|905
paint pigment|8dx 7es
painter|8zn
paint pictur|
castl palac|91b
palett|861
cerement pall shroud|
palett pallett|
pan|8fd
pane|
panel|
pane panel|96c
atom atomis fragment|95b
pantheon|9oe
pantheon|925
panti scanti|
pant trouser|8mg
butteri larder pantri|9m3
branch fork ramif|95b
paperback softback|86o
chute parachut|
paramagnet|90y
breastwork parapet|8p2
parasol sunshad|9gn
parlor parlour|
parsonag rectori vicarag|9d3
part portion|7zm
cours|942
divid partit|9mm
passag|9td
passageway|96v
carriag coach|8as
fraction|95b
pasti|970
patch|
patchwork|9gi
patchwork|9b5
path|9td
footpath pathway|973
patina|8dx
patina|8dx
patina|8dx
patio terrac|81b
pave pavement|
marque pavilion|9og
click detent pawl|
footstal pedest plinth|9n6
nog peg|
pen|
pen|8lh
pendulum|810
detach disengag|
pennant pennon streamer waft|8o0
penthous|80x
metrazol pentamethylenetetrazol pentylenetetrazol|922
perch|9n5
percol|8e8
perfor|8ud
perfum|
remot remov|
organ organis pda|
pew|84z
pharmaceut|922
disc disk platter record|
photo photograph pic|9cy
photomontag|8ed
piano pianofort|
abstract|97p
pickup|9qt
icon ikon imag pictur|9cy
piec|96s
piec|8wj
thresh|5tk
dock pier wharf wharfag|98x
pier|9n5
pier|9n5
ablat excis extirp|c83
pike|99e
pile spile stilt|8el
lozeng pill|8jw
pill|9ot
pillbox toqu turban|
pillow|8hv
pin|
pinnacl|9la
pinpoint|99e
pipag pipe|9qz
pipe|9qz
line pipelin|98g
piqu|8mg
pirat|9ha
handgun pistol|8no
pitfal|9q8
ewer pitcher|9s7
plan|8k5
elimin riddanc|97p
planner|94n
plant work|
planter|9a0
plat|91e
empti evacu voidanc|97p
plate|
plate|8vg
platform|8uq
drain drainag|98u
playground|9v4
pen playpen|8lh
playth toy|7ul
plait pleat|6kf
plough plow|9pj
ploughshar plowshar|
plug stoppl|
rins|97p
plumb plummet|
interact|942
plush|8mg
pli|8yy
pli|9m7
castrat expurg|
pocket|9a4
point|eap
censor censorship|
poker salamand|
pole|9dy
pommel saddlebow|8st
pommel|8st
poncho|8dh
pool|8m3
poplin|8mg
porch|9mm
embrasur port porthol|
portabl|9rd
portal|8lp
portfolio|8b9
portrait|8zm
posit|8nk
post|9rm
interplay|998
translat|
mailbox postbox|
pot|9s7
dope gage locowe sen sess skunk weed|
flowerpot pot|8fd
potpourri|97o
claywar potteri|
potteri|9uu
pouch|82c
cataplasm plaster poultic|
powder|922
alter revis|99w
contact|998
prescript|922
press|90q
press|96s
prevent prophylact|9cs
goad prod|8iu
product|8gv
rehabilit|7zw
missil projectil|9th
project|9mm
prop|9n6
propel propellor|
prop|7zm
apron forestag proscenium|9kp
protect|
pothous pub saloon taphous|9o1
conveni restroom|9pe
recreat refresh|
pull|8iu
pulley|90r
pump|9hi
punch puncher|9pj
punctur|8ud
punt|864
puppet|8jm
marionett puppet|8ng
purl|9ox
purs|82c
button|9ng
pyromet|9oo
quarrel|81k
damag harm scath|
quill|97e
comfort quilt|84m
quirk|6jd
quirt|9tx
quiver|8b9
defac disfigur mutil|9b3
roach roofi rope rophi|
racecours racetrack raceway track|
stand|9n5
rack|8ph
radar radioloc|
radiat|8tt
radio tuner wireless|9c5
balk baulk rafter|84i
raft|8p6
rag shred tag tatter|
rail|9br
railhead|9m2
railhead|eap
rail|83j
rail|91x
railroad railway|9px
contort deform|
railroad railway|8zq
raincoat waterproof|8dw
rake|9pj
inclin ramp|
bulwark rampart|8lb
ramrod|9dy
ramrod|9dy
ranch spread|8my
rang|8mn
rasp|8ni
rathol|9e5
rattl|991
fetch|942
back|9i8
receiv|
receptacl|8fd
receptacl|8nx
nich|8lh
record|8lx
record|ccz
record|
phonograph|90q
rectifi|
placement|9a8
reel|8nk
refil|92b
refil|9a9
reflect|97z
reflector|8iu
icebox refriger|
jut protrus|
regul|8fh
rein|9m8
releas|92b
relic|80u
broaden widen|
remak|8gv
curat cure remedi therapeut|922
remot|8iu
repertori|8ik
activ|8e6
replica reproduct|8ft
monument repositori|
represent|8gv
raudixin reserpin sandril serpasil|
reservoir|9nv
reservoir|ep5
reset|8iu
resid|8v2
rest|9n5
eateri restaur|88t
interchang reciproc|998
retort|9s7
rever|8yn
revers|8ql
revers|8q9
revet|8mo
revet|83j
revolv|98l
revolv|8jn
rib|9n5
ribbon|9mj
riddl|9if
ride|
ridgepol rooftre|84i
rifl|8no
rig|8qk
rig|8p0
rigger|9eo
rig tackl|8qk
right rightfield|efx
rim|8um
rim|8um
oper|9cv
road rout|9td
barricad roadblock|83j
roadway|9dt
robe|8q9
projectil rocket|9s0
rod|8vk
rodeo|97f
roll|8nk
roller|9tu
roof|9am
roof|9am
pattern practic|9cv
room|81b
roost|97l
roost|9h4
cellar|8m3
rope|8zn
rotor|833
blusher paint roug|913
practic praxi|9qk
round|80c
roundhous|9ut
royal|9ev
elast|82v
cooper|9e4
carpet rug|
ruin|88t
ruler|
rumbl|9g1
rundl rung spoke|
formal|9e4
sabl|88j
poke sack|82c
saddl|9g1
saddlebag|82c
safe|8hp
symbol symbolis|9e4
modern|9e4
canvass sail|
sail|9mm
salon|902
salon|9hm
sandal|9hi
career|9e4
custom usag usanc|9e4 4mk
sare sari|8k7
sash|8ph
orbit satellit|8lx
satin|8mg
american|9f1
sawbuck sawhors|8ph
scaffold|dps
scaffold|98x
scan|97z
scantl stud|9rm
scapular scapulari|8q9
scarf|8q9
scene view|
habit use|9f1
sceneri|9ks
schemat|8iv
school schoolhous|88t
deal|9d6
scoreboard|861 9ih
flagellum scourg|9tx
scrap|980
ritual|9ff
screen|9am
conceal cover covert screen|
screen|9n7
doodl scrabbl scribbl|8k5
fashion|9e4
scuffl|8ua
sculptur|
slavehold slaveri|9e4
scuttl|8fd
path way|96t
seal|8n1
seam|
searchlight|8zh
seat|9n5
seat|8pr
escritoir secretair|8ip
section segment|96s
saloon sedan|8ar
sedan|8zz
seedb|84k
seeker|9ag
seesaw teeter teeterboard teetertott|991
separ|8q9
sequenc|8nk
serg|8mg
serpent|8g2
serpent|8nt
embrac|dvt
sette settl|84z
cloaca sewer sewerag|8k0
sew stitcheri|
cuddl nestl snuggl|9gf
bond hamper shackl|
shackl|833
hug|9gf
shade|9am
shaft|9dy
waist|96s
shank stem|6jv
shantung|8mg
fragment shard sherd|980
play|942
shawl|8dh
annoy|
sheath|9am
overlay sheath|9am
shed|
mainsheet shroud|8zn
disregard neglect|
shelf|9n5
shell|80c
shelter|9mm
shelter|9am
exploit use victim victimis|
buckler shield|81h
shield|9am
shield|9h7
shield|9h7
ship|9s6
ship|8fn
shipwreck|9ha
shipyard|9ut
shirt|8q9
shirtfront|8pl
shirtsleev|9j2
cushion|8i8
shoe|
shoe|8b9
shoelac shoestr|8y7
abus maltreat|
shop store|92a
shopfront storefront|8pl
shop|8es
shore|84i
short|efx
short|8fc
crosscut cutoff shortcut|9dt
pellet shot|9ag
scattergun shotgun|8no
persecut|9hl
showerhead|94q
saleroom salesroom showroom|
repress|dtr
shrapnel|9h2
shroud|8zn
shunt|8vj
bypass shunt|
shutter|85p
birdi shuttl shuttlecock|
siames|8w0
oppress subjug|9hv
sickroom|9e5
side|9n7
sideboard|861
sideboard|861
pavement sidewalk|9sn
sidewind|930
rendit|7tm
side sidetrack turnout|9bp
siev|
tortur|9hv
sign signboard|9mm
muffler silenc|
silhouett|8k5
silk|8mg
sill|
silo|9pr
singlet undershirt vest|
sink|
six|8j3
sketch studi|8k5
crucifixion excruci|9ig
skid|7gz
skin|9n7
skirt|8q9
skullcap|8ah
fanlight skylight|9ub
skyscrap|88t
slab|85u
slack|9qs
slat spline|
slate|9nq
sleev|
sleev|8b9
slick|8nj
slide|991
sling slingback|9hi
catapult sling slingshot|991
slipper|
slit|
slot|9j9
penstock sluic sluiceway|
buffet|835
snapshot|97u
cruelti|9hl
snare|8kg
snip snippet|980
barbar brutal savageri|
snuffbox|87c
snuffer|8vk
soap|8db
goop max soap|
soddi|8v2
couch loung sofa|9g2
exasper|9gv
sole|e90
asdic sonar|
echogram sonogram|97z
rib tantal teas|
sourc|8mn
spare|8f0
speakeasi|83k
lanc spear|9th
fishgig fizgig gig lanc spear|8vk
spearhead spearpoint|99e
specif|922
spectacl|8jg
eyeglass glass spec spectacl|
divers recreat|9cv
spectat|9as
sphere|7ul
spill spillway wasteweir|
antic joke prank trick|9k2
bath|9k2
celebr festiv|9k2
spoke|9n5
spoon|8fd
danc terpsichor|9k2
spot|
spotlight|8yb
spout|
springboard|861
gad spur|9ad
sputnik|9f4
amus entertain|9k2
squelch squelcher|8d4
stabl stall|
saddleri tack|8qk
arena stadium|9mm
escapad|9k2
staff|9lg
stage|98x
stage stagecoach|
escap|9k2
set|9cy
stair step|9ku
staircas stairway|9td
stall stand|
stall|8ex
stand|9nm
banner|8o0
standbi|9ot
fun merriment play|9k2
starboard|9i8
gambl game|9k2 dag
station|8mn
statu|9fu
lag stave|9j0
chophous steakhous|9d5
game|9k2
steamboat|864
steamer steamship|9ha
spire steepl|9pr
jest jocular joke|9k2
stair step|9n5
stereo stereophoni|
stereo|97u
stern|9c4
stick|8vk
interest pastim|9k2
joystick stick|8z9
stickpin|98d
still|810
still|97u
stilt|99h
excit stimul|8ke
stirrup|9n5
play|9k2
stitch|9gi
inventori stock|92b
gunstock stock|8st 9n5
stockad|8p2
hous|9lp
doctor|9lp
stone|
stool|9g2
stoep stoop|99n
cock stopcock turncock|8n2
fireman|9lp
avoc hobbi pursuit sidelin|9lh
depot entrepot storag storehous|8ik
storeroom stowag|9e5
stoop stoup|83u
stove|8tt
straight straightaway|9g4
strand|8zn
strap|
strap|82v
sport|bbu
streamlin|9q2
street|9ov
street|9ov
streetcar tram tramcar trolley|
streetlight|8yb
stretch|9m6
string twine|8fv
string|8fv
strip|7ul
gymnast|are
strop|9m8
construct structur|7ul
departur go leav|8e6
acrobat tumbl|9mk
strut|87e
rivet stud|8ih
studio|9ut
studio|9ut
studio|80x
studi|9e5
stuff|7zm
stump|99u
pigboat sub submarin|
subsect|9g4
substat|9l3
suit|8q9
room suit|80x
aggreg sum total|8v7
sundial|9p7
supermarket|8ru
support|8iu
support|
surfac|7ul
mop swab swob|
swab|8vk
swath wrap|82x
sweatband|82v
sweatband|82v
jumper sweater|8q9
swimsuit swimwear|8q9
swing|991
switch|8fh
patchboard plugboard switchboard|8bu
swivel|8gf
blade steel sword|9th
synagogu tabernacl|
system|8vz
tabl|8pr
tabl|8pr
tumbl|
tablet|89s
tablet|9iy
tack|941
tailboard tailgat|8qc
discoveri find uncov|8e6
tamp tamper|9pj
tank|9s7
tape|9mj
tape|9cb
arra tapestri|
tapestri tapi|8mg
tarp tarpaulin|8ae
tavern|88t
shooter taw|91f
flip somersault somerset summersault summerset|9no
teakettl|8xe
technic|97y
tee|97d
tee|9n5
telegraph telegraphi|810
phone telephon|
line|8f9
receiv|8kt
scope telescop|
televis telli|9c5
templ|
templ|88t
tent|9h3
fli rainfli|8o4
depot termin|9l3
termin|8fc
terri terrycloth|8mg 9pq
theater theatr|88t
theodolit transit|
thermocoupl|9oo
thermomet|
thermopil|9oo
thermoregul thermostat|9cm
swim|
thill|9go
thing|7ul
thing|7q7
thoroughfar|9dt
bath|9or
thread yarn|8fv
dispos disposit|8e6
throat|96v
plung|9or
dive|9or
tie|84i
float natat|9or
tile|9iy
timber|84i
timber|99u
horolog timekeep timepiec|
timer|9p7
timer|8r5
tin|9s7
iodin|80v
tire tyre|8um
bacci tobacco|
bathroom john lav lavatori privi toilet|9e5
commod crapper pot potti throne toilet|
token|8je
tolbooth tollbooth tollhous|86t
tollbar tollgat|8qc
tool|8vk
tooth|9ah
toothbrush|88j
cover|
torch|8zh
torment tormentor|
hit|923
towel|8mg
tower|9mm
toy|8iu
toy|9cw
trace|8zn
trace|8k5
rail runway|833
track|7ul
tractor|9qt
rotari roundabout|8x7
rig semi|9qt
be organ|
train|
ataract tranquil tranquillis|
transcript|9cb
transform|
transom travers|
transit transport|8mn
trap|8iu
trap|8k0
crossbeam crosspiec trave travers|84i
tray|9c6
tread|8fc
tread|9n7
treadmil treadwheel|
grappl rassl wrestl|
trench|8jh
trench|8jh
trestl|9f7
three trey|
effectu implement|8e6
tricolor tricolour|8o0
trigger|8iu
passementeri trim|
tripod|9bc
trifl trivia trivial|7zm
troika|8b3
prize trophi|c7k
pant trouser|8q9
motortruck truck|
baton billi billystick nightstick truncheon|8dt
trundl|9tu
truckl trundl|84j
trunk|82h
tub vat|9s7
tube|
tuck|992
race|are
towboat tower tug tugboat|864
tumbler|8qw
tumbler|94x
tunnel|96w
turban|8tk
turnpik|8mb
turnpik|8qc
turntabl|98x
turntabl|98x
turntabl|9qb
tweed|8mg
typewrit|
ultracentrifug|8bw
subway underpass|9r5
undercloth underwear|
uniform|8dq
univers|8lz
penn pennsylvania|
upper|852
upright|97w
upright vertic|
upstair|96s
urn|9rw
urn|99y
utensil|8vk
vaccin vaccinum|
valv|8fh
valv|8iu
caravan|8a1
variat|9ot
vase|8wo
vault|9e2
vault|
buck|8ux
vehicl|8fn
velour|8mg
velvet|8mg
hunt|
blowhol vent venthol|8ud
galleri veranda verandah|99n
vessel watercraft|8gq
vessel|8fd
vest waistcoat|8q9
video|9cb
vignett|9iq
vignett|97u
vineri vineyard|8my
fiddl violin|877
duck|9s3
viscomet viscosimet|
viyella|8mg
volleybal|82l
farm|bbu
voltmet|92g
fish sportfish|
waggon wagon|
fish|5d7
paseo walk walkway|973
wall|96u
billfold notecas pocketbook wallet|8b9
outlet|9c7
wand|9dy
ward|85v
closet wardrob|8pr
wardrob|dqo
wardrob|dqo
warehous|9m2
handbasin lavabo washbasin washbowl|83u
lavatori washbasin washbowl washstand|9io
flannel washcloth washrag|
wastebasket|8fd
ticker watch|9p7
disinter exhum|8e6
closet loo|9pe
watercolor watercolour|965
watercolor watercolour|
game|9cv
watercours waterway|9td
hydrant tap|8n2
waterproof|8mg
waterproof|8dx
water|8mn
wattl|8ph
way|7ul
game|d9x
shipway slipway way|9mm
roadsid waysid|8kw
arm weapon|8vy
arm munit weaponri|8vz
weatherstrip|9mj
weav|8im
entangl web|9q8
weed|8q9
weed|82v
weight|7ul
weight|
weir|8i6
weir|8n8
well|8m3
well|9s7
wheel|90r
wheelchair|8c1
turn|9cv
whip|8vy
whip whipstitch|
whisk|88h
attack|9tw
bagnio bawdyhous bordello brothel cathous whorehous|88t
taper wick|8fv
cane wicker wickerwork|9up
grill lattic|
hoop wicket|
counterattack counterplay|9u0
down|9tw
shelterbelt windbreak|8tv
aerogener windmil|8qq
bat|9tw
window|8ph
window|96c
windowpan|96b
windowsil|9il
windscreen windshield|9fo
wineglass|8qw
backstag offstag wing|9kp
blinder blinker winker|85p
wire|8zg
pinbal|9l7
pachinko|9uk
woodsh|9gy
woodwork|9up
wool woolen woollen|8mg
work|9ae
bench workbench|9uv
workboard|861
work|8m3
work workplac|
shop workshop|9ut
worktabl|9nm
worst|8mg
worst|9ox
wrap wrapper|8dh
wrap wrapper|
chaplet coron lei wreath|
wreckag|96s
spanner wrench|
yacht|9s6
curtilag ground yard|eb3
yardstick|9ek
fruit yield|9ae
doublehead|9te
yoke|8mg
coupl|8f9
ramp|9ku
trait|7x9
thing|7x9
person|7x9
ident individu|9vd
charact fibr|9vb
spirit|9vf
alon loneli lonesom solitari|9vk
privaci privat seclus|
natur|9vb
disposit tempera|9vj
heart spirit|9vk
nervous|9vk
moral|9vk
compuls|9vb
emot|9vb
drama|9vp
affection fond loving|9vp
tender|9vr
drippi mawkish mushi sentiment soupi|9vp
heat passion|9vp
tempera|9vp
blood|9vk
excit volatil|9vp
chilli cold frigid ici|
dispass dispassion dryness|
stoicism stolid|
cheer sunni sunshin|7x9
ralli|923
gloomi lugubri sad|
life liveli spirit sprightli|
energi muscular vigor vigour vim|9w4
verv vital|9w5
ebulli enthusiasm exuber|9w4
inact inertia|9vb
lethargi phlegm sluggish|9w8
passiv|9w8
apathi indiffer numb spiritless|9wa
listless torpid torpor|9wa
indol lazi|9w8
faineanc idl|9wd
perfection|9vk
permiss toler|9vk
inclem rigor rigour|
goodwil grace|
forbear longanim patienc|
complais complianc defer obliging|
bilious irrit peevish pettish snappish surli temper|
impati|
intoler|9wm
acerb acrimoni bitter jaundic tart thorni|
aggress belliger pugnac|
trucul|9wp
willing|9vk
eager forward readi zeal|9wr
involuntari unwilling|9vk
disinclin hesit indisposit reluct|9wt
earnest serious|9vb
commit committed|9wv
invest|9ww
grave graviti sober sobrieti somber sombr|9wv
sedat solem solemn staid|9wv
giddi silli|
effus expans|
mute silenc|
secreci secret silenc|
golf|
mum|9x3
social|9vj
sociabl|9x6
camaraderi chummi comradeli comraderi comradeship|9x7
naked open|9x7
friendli|9vk
condescending condescens|
familiar intimaci|9xa
amiti cordial|9xa
neighborli neighbourli|9xa
aloof remot standoffish withdrawn|
recoveri retriev|8e6
hostil|
virul|9xh
pliabil plianci pliant suppl|
foolhardi rash reckless|
desper|9xk
care caution cautious|
vigil watch|
careless sloppi|
heedless inadvert unmind|
neglect neglig|9xo
delinqu derelict|9xq
lax laxiti remiss slack|9xq
masculin|9vb
man manli viril|9xt
round|9x4
feminin muliebr|9vb
respons|
depend reliabl|9xx
solid|9xy
nonchal unconcern|
passport recommend|a11
appear|a0j
look|9y2
effect impress|9y2
figur|9y4
mark|9y4
perspect|9y2
form shape|9y2
imag persona|9y2
color semblanc|9y2
guis pretenc pretext|9ya
camouflag disguis|9ya
verisimilitud|9ya
face|9y2
counten visag|9y2
express face look|9yf
leer|9yg
mark|8im
band stria striation|9yr
collar|9yj
pinpoint speck|9yp
crisscross cross|9yi
crosshatch hachur hatch|9yo
shade|9yi
dappl fleck macul patch speckl spot|9yi
fret|9yp
streak|9yi
beauti|9y2
glori resplend|9ys
glamor glamour|9ys
beauteous comeli loveli|9ys
cute pretti|9ys
charisma|aph
appeal appealing charm|
attract|a0j
bind|9yz
fascin|9yz
entic lure|9yz
ugli|9y2
ballast|7x9
blemish defect mar|9y2
dent ding goug nick|9z5
dig|9z6
scar|9z5
blot daub slur smear smirch smudg spot|9z5
blotch splodg splotch|9z9
fingermark fingerprint|9z9
discolor discolour stain|9y2
scorch|9zc
tarnish|9zc
verruca wart|9z5
auster sever|
baroqu|aap
decor|9y2
coat finish|9zi
glaze|9zj
stunt|923
luster lustr|9zk
clariti clear unclouded|a0j
semitranspar transluc|9zn
visibl|9zn
distinct|9zn
definit|9zq
discern legibl|9zq
focus|9zq
keen|ahl
bold striking|
eas easi simpl|a0j
difficult difficulti|a0j
asper grim hardship rigor rigour sever|9zx
nice subtleti|9zx
inconveni troublesom worriment|9zx
agreement correspond|
conform|a01
just niceti|a02
incompat|a11
conflict|a04
suitabl|a0j
felic felicit|
fit fitting|a06
make qualif|a08
conveni|a06
opportun pat timeli|a0a
access avail handi|a0a
touch|8e6
command|a0c
basebal|
public|a0j
spinnabl|a0j
etho|7x9
qualiti|7x9
natur|a0j
human manhood|a0j
air aura|a0j
mystiqu|a0m
note|a0m
calib calibr qualiti|ajb
superior|a0p
choic fine|a0q
excel|a0j
ultim|a0j
admir wonder|a0s
impress magnific|a0s
expans|a0v
lofti majesti stateli|a0v
clever ingeni ingenu|a0q
inferior|a0p
wretched|a0z
characterist|a0j
point spot|a11
earmark hallmark stylemark trademark|a11
aspect|a11
caprici unpredict|
divers|6l5
constanc stabil|
monotoni|a17
humdrum monotoni same|
same|a0j
distinct other separ|a1t
ident identic indistinguish|a1a
one uniti|a1c
similar|a1a
approxim|a1e
alik like similitud|a1e
parallel|a1e
uniform|a1e
homogen|a1i
consist|a1i
sort|a1e
analog analogu parallel|a1e
compar comparison equival|a1g
reflect|a1g
natur|a1g
resembl|a1g
equal|a1a
equival|a1r
differ|a0j
differenti|a1t
distinct|a1t
disagr discrep|a1t
allow leeway|a1w
divers multifari varieti|
inequ|a1t
nonequival|a1z
gap spread|
disconnect gulf|
certainti|a0j
inevit|a23
sureti|a23
probabl|a0j
odd|a28
likeli likelihood|a26
precari uncertain uncertainti|a0j
doubt dubious question|a29
indefin indefinit indetermin indeterminaci|a29
unpredict|a29
corpor materi physic|a0j
individu|9vb
singular uniqu|a2e
distinct peculiar special specialti|a2e
foibl idiosyncrasi manner|a2g
preval|
currenc|a2i
cathol univers|
simpl simplic|a0j
complex|a0j
tapestri|a2m
regular|a0j
cyclic period|a2o
rhythm|a2p
methodic orderli|a2o
uniform|a2o
homogen|a2s
irregular unregular|a0j
uneven variabl|a2u
mobil|a0j
maneuver manoeuvr|a2w
restless|a2w
immobl|a0j
fast fixed fixiti fixtur secur|
perform|8wg
lodg lodgement lodgment|a30
stabil stabl|
loathsom lousi repuls slimi vile|
aw dread horrid terribl|
authent genuin legitimaci|
cogenc rigor rigour valid|
natur|a0j
simmpl simplic|a38
sincer unassuming|a38
spontan|a38
air pose|
coy demur|
stagi theatric|
pretenc pretens|
pretens pretenti|
deadli lethal|
adequ adequaci|
inadequ inadequaci|
averag mediocr|
strang unfamiliar|
crotchet odditi queer quirk quirki|a3l
abnorm freakish|a3l
singular|a3l
eccentr|a3l
curious foreign strang|a0j
origin|a0j
fresh novelti|a3r
orthodoxi|
tradit|a3t
correct right|a0j
overachiev|a31
erron error|
deviat|a3x
accuraci truth|a0j
accuraci|a0j
fidel|a3z
inaccuraci|a0j
duplic reproduc|9xy
deserving merit meritori|
desert|a44
popular|a0j
valid|
effect|a47
eleg|a0j
eleg|a0j
basketbal hoop|
dash elan flair panach|a49
dainti delicaci|a49
breed genteel gentil|a49
chic chichi modish smart stylish swank|a49
brillianc grand grandeur magnific splendor splendour|a49
crude rough|
inflat ostent ostentati pompos pompous pretenti puffi splashi|
cheap sleaz tacki tat|
legibl readabl|
express|a0j
clariti clear limpid lucid pellucid|
focus|a4m
unambigu unequivoc|a4m
underachiev|a31
abstrus obscur recondit|
ambigu equivoc|
righteous|a5w
rectitud upright|a4s
pieti pious|a4s
devout religi|a4u
merci|
compass piti|a4w
brutal feroci savageri vicious|a5t
pitiless ruthless|
inexor relentless|
generos generous|
unselfish|a51
altruism selfless|a52
mean mingi niggard niggardli parsimoni tightfisted|
selfish|
expedi opportun|a55
drive|9vb
action|a57
enterpris enterprising initi|a57
ambit ambiti|a57
aspir|a5a
energi push|a57
aggress|a57
competit fight|a5d
bold brass nerv|a5d
audac audaci|a5f
effronteri presumpt presumptu|a5g
equiti fair|a63
consider thought|
record|8wg
tact|a5j
diplomaci discreet finess|a5l
malevol malic|a66
bitchi catti nasti spite|a5n
malign|a66
antenna feeler|
crass crassitud|
callos callous hard insens unfeeling|
cruel cruelti harsh|a5n
beastli mean|a5n
bale malefic mischief|a66
moral|a0j
right|a5w
virtu virtuous|a60
conscienc|a5w
good|a5w
chastiti virtu|a5w
pure puriti|a61
just justic|a4s
right|a63
degeneraci deprav putrefact|
evil|
worst|a66
nefari ugli vile wicked|a66
enorm|a68
error wrongdo|a66
frailti vice|a66
injustic unjust|
wrong|a6c
divin|a0j
holi sanctiti sanctitud|a0j
brave braveri courag|9vg
heart mettl nerv spunk|a6g
gallantri heroism valianc valor valour|a6g
cool nerveless|
bold dare hardi hardihood|
audac audaci temer|a6k
brazen shameless|a6k
gutsi pluck plucki|
cowardic cowardli|9vg
timid timor|
firm resolut resolv|9vb
willpow|a6q
nerv|a6r
stiff|a6q
bullheaded obstin obstinaci pigheaded stubborn|a6q
intransig|a6u
leapfrog|84v
determin purpos|a6q
dogged persever persist pertinac tenac tenaci|a6x
dilig industri|a6x
assidu|a6z
engross intent|a70
irresolut|9vb
unpredict volatil|a72
indecis|a72
sincer|a7f
fals hollow insincer|
hypocrisi|a76
honor honour|a4s
integr|a7c
incorrupt|a7c
grandeur magnanim nobil nobl|
honest honesti|a4s
candid candor candour direct forthright frank|a7c
go sled|8wg
truth|a7c
verac|a7f
dishonor dishonour|
deceit fraudul|
faith fidel|a0j
constanc|a7j
dedic|a7j
loyalti trueness|a7j
allegi fealti|a7m
nation patriot|a7m
american|a7o
infidel unfaith|a0j
disloyalti|a7q
subvers traitor treason|a7r
betray|a7s
perfidi treacheri|a7r
artless ingenu innoc natur|
simpl simplic|
disciplin|9vb
ascetic auster nonindulg|
abstent abstin|
control restraint|a7x
moder temper|a80
dryness sobrieti|a81
inhibit|a80
contin|a80
taboo tabu|a83
card|9t6
abandon unconstraint wanton|
pride|9vb
digniti|ddf
conceited vaniti|9vb
egot|a8a
arrog haughti hauteur lordli|
condescens disdain supercili|a8c
hubri|a8c
superior|a8c
clannish cliquish exclus|
arriv reach|8wg
humbl humil|9vb
wisdom wise|9vb
initi knowledg|a8j
diplomaci statecraft statesmanship|a8j
folli foolish unwis|9vb
absurd fatuiti fatuous silli|a8m
judgment perspicac|9vb
object|a8o
foresight foresighted|
economi thrifti|
thriftless wast|
trust trusting|9vb
distrust mistrust|9vb
disarray disorderli|
behavior behaviour conduct demeanor demeanour deport|9vb
manner|a8w
correctitud proper proprieti|a8w
decor decorum|a8y
appropri right|a8y
correct|a8y
modesti reserv|a8y
grace seemli|a8y
decenc|a8y
modest modesti|a94
improp improprieti|a8w
enorm outrag|
bawdi lewd obscen salac salaci|
calm composur equanim|9vk
aplomb assured cool pois|a99
arriv|942
placid repos seren tranquil|a99
flexibl tractabl|9vb
obedi|a9d
defianc rebelli|
insubordin|a9f
bridg|a86
mulish obstin obstinaci stubborn|
disobedi|
bad mischiev naughti|a9j
manner|a8w
bear comport mien presenc|a9l
digniti gravita lordli|a9m
courtesi|a9l
nice polit|a9o
bland smooth suav suaviti|
chivalri gallantri politess|a9o
defer respect|a9o
discourtesi rude|a9l
crude cruditi gauch|
abrupt brusqu curt gruff|a9t
contempt disrespect|a9t
cheeki crust impertin impud insol|a9t
properti|7x9
contract|a9h
isotropi symmetri|a9y
immedi immediaci|
robust|a11
casino cassino|a86
streak|a11
hered|a9y
heritag|7x9
birthright|aa6
background|aa6
birthright|aa6
breed educ train|
nurtur rais rear|
inherit|aa5
ancestri filiat|aac
descent extract origin|aad
bloodlin pedigre|aad
age|a9y
ancient antiqu|
fresh|
crisp|aai
longev senior|
fantan parliament seven|a86
juvenil youth|
childish pueril|
fashion manner mode style way|a9y
idiom|aao
treatment|aap
drape|aao
fit|aao
form|aao
setup|aao
signatur touch|aao
wise|aao
hang|aas
structur|ab1
attain|a8h
fabric framework|aay
composit makeup|a9y
bodi consist|a9y
viscos viscous|ab2
adher adhes|
cohes gluey gluiness gummi ropi tacki viscid|ab3
boodl chicago michigan newmarket stop|a86
soft|ab2
brittl crisp crispi|
poros porous|ab2
napoleon|a86
solid|ab2
dens densiti|
tendenc|
desir|abd
hunger hungri thirst thirsti|abe
greed|abe
avaric avarici covet cupid|abg
feel|a9y
textur|abi
smooth|abj
slick slipperi|abk
fine powderi|abk
ragged rough|abj
abras harsh scratchi|abn
advent come|a8h
woodgrain woodi|
grain woodgrain|
marbleis marbleiz|
light|
aura aureol glori gloriol halo nimbus|abt
highlight|abt
bright|abt
brillianc glare|abw
dazzl|abw
glisten glister glitter sparkl|abw
flash|abw
glint|abw
light spark sparkl twinkl|9w6 9yg
effulg radianc refulg shine|abw
gleam lambenc|ac3
luster lustr sheen shini|ac3
brillianc luster lustr splendor splendour|abw
burnish gloss glossi polish|ac3 abk
glaze|ac7
color colour|
patienc|a86
mottl|ac9
shade tinctur tint tone|ac9
black inki|
eboni sabl|acd
white|
alabast|acf
bleach|acf
bone ivori pearl|acf
gray grey|
silver|acj
charcoal|acj
red|
cardin carmin|acm
crimson rubi|acm
scarlet vermilion|acm
yellow|
amber gold|acq
gambog lemon maiz|acq
ocher ochr|
straw wheat|acq
green virid|
enter entranc incom ingress|a9b
jade|acv
blue blueness|
azur cerulean lazulin sapphir|acy
navi|acy
purpl|
lavend|ad1
mauv|ad1
violet|ad1
pink|
rose rosi|ad5
coral|ad5
brown|
chocol umber|ad8
tan topaz|
dun fawn|
mahogani sepia|ad8
chromat hue|
chroma vivid|
complexion|ac9
blond fair pale|adf
achromasia livid lurid pale pallid pallor wan|adf
white|adf
aroma odor odour scent smell|a9y
bouquet fragranc redol sweet|adj
sound|
ring|adl
voic|adl
quiet silenc|
hush still|ado
speechless|ado
quiet soundless|ado
pitch|
soprano trebl|ads
tenor|ads
key|ads
bass|ads
tone|ads
tune|ads
qualiti timbr tone|
harmon|adz
color colour|adz
harsh rough|
full mellow rich|a9y
plangenc reson reverber ring sonor vibranc|adz
intens loud volum|
crescendo|ae5
swell|ae6
pianissimo piano|
metr time|
spice spiceri spici|
pungenc raci sharp|aea
piquanc piquant tang tangi zest|aea
hot pepperi|aea
acid sour|
bland insipid|
domin later|
build habitus physiqu|
avoirdupoi blubber fat|
adiposi corpul overweight stout|
embonpoint plump|
lean spare thin|
height statur|
carriag postur|
walk|aen
incurs|acw
grace gracil|
lissom lith suppl|
gender sexual|
male masculin|aes
echo reverber|
temperatur|
boil|aev
simmer|aev
cold frigid|aev
chill gelid ici|aey
chilli cool|aey
cool|aey
heat hot|aev
warm warmth|af2
bright light lumin luminos|
glow luminesc|af4
elast|
resili|af6
bounc bounci|af6
give spring springi|af6
tough|af6
intrus|acw
malleabl plastic|
flexibl|afc
plianci pliant suppl|
mass|
bulk|aff
meq milliequival|
weight|
heavi weighti|afi
heft hefti massiv ponder ponderos|afj
light weightless|afi
strength|a9y
might mighti power|afm
dynam hearti vigor vigour|afm
hardi lusti robust|afm
huski rugged tough|afm
littl small|agf
firm sound|afm
fortitud|a6g
irrupt|acw
backbon grit gumption gut moxi sand|aft
endur|afm
stamina tough|afw
toler|afw
invulner|afm
immun|afz
effect potenc strength|apf
forc strength|ag6
momentum|ag2
energi vigor vigour zip|ag2
athletic strenuos|ag4
intens|ajb
bad sever|ag6
distress serious|ag7
emphasi vehem|ag6
top|ag6
feroc fierc furi furious vehem violenc wild|ag6
savag savageri|agb
concentr|a9y
titer titr|agd
weak|a9y
feebl tenuiti|agf
enerv|agf
inanit lassitud lethargi slack|agf
vulner|agf
exposur|agj
sequenc success|
pelt rain|agl
time|
approach come|agn
anteced anterior preced prioriti|
prompt punctual|agn
coincid conjunct|
overlap|agr
season timeli|agn
now present|agn
currenc current|agu
contemporan modern|agv
durat length|
lengthi prolong protract|agx
breviti brief transienc|agx
perman|agx
durabl enduring lasting|ah0
continu persist|ah1
transienc transitori|
immort|ah0
viabil|a9y
infrar|7nw
fast speed swift|ah8
pace rate|
celer quick rapid speedi|ah8
immedi immediaci instanc instantan|ah9
despatch dispatch expediti|ah9
hast hasti hurri hurried|ah7
abrupt precipit sudden|ahc
acceler|cy8
deceler retard slow|cy8
deliber slow unhurried|ah8
dilatori procrastin|ahg
spatial|a9y
flat plane|
direct|ahi
configur conform contour form shape|ahi
topographi|ahl
lobular|ahl
symmetri symmetric|ahi
regular|aho
asymmetri dissymmetri imbal|ahi
entail|7rt
irregular|ahq
direct|a0j
occlus|ai9
lean list|ai9
gradient slope|ai9
grade|ahw
rise|ahx
downgrad|ahx
pitch rake slant|ahw
loft|ai0
bet wager|9l2
abrupt precipit steep|ahw
convex|ahl
narrow|ahl
taper|ai5
globos globular rotund spheric|
parimutuel|ai2
posit|8jk
arrang placement|ai9
parlay|ai2
compos composit|aia
balanc proport|aia
align|aia
true|aie
coincid|ai9
margin|ai9
enrol registr|acw
attitud posit postur|
pose|aij
guard|aij
sprawl|aij
stanc|aij
attent|ain
space|aia
tuck|aij
distanc|aip
way|air
piec|air
close near|air
propinqu proxim|aiu
wavelength|air
span|air
dispers distribut|aip
diffus dissemin|aiy
scatter spread|aiy
compact concentr dens densiti tight|aip
interv separ|air
clearanc|aj2
remov|air
magnitud|a9y
dimens proport|aj5
order|aj5
chanc probabl|8p5
risk|aj8
dimens|aj5
degre level|a9y
appear|a9b
grind|ajb
depth|ajb
profund|aje
shallow superfici|aje
glib slick|ajg
size|a9y
larg|aji
number|aji
petit|aji
small|aji
stout|aji
tall|aji
high|ajb
high|ajb
low|ajb
extrem|ajb
amplitud|aj5
multipl|aj5
size|aj5
bulk mass volum|aj5
intens strength|aj5
circumfer perimet|ajv
convivi jollif merrymak|9k8
circumfer|alw
diam diamet|alw
radius|alw
thick|aja
bore calib calibr|ak1
slender tenuiti thin|aja
enorm grand great immens sizeabl vast wide|
revel revelri|ajz
enorm|ak6
capaci commodi roomi spacious|
littl small|ajv
fling spree|
amount|aj5
quantiti|akc
increas increment|akc
amplif gain|ake
accompani complement|el6
decreas decrement|akc
bing tear|ak7
hike rais rise|ake
boost hike|ake
small|akc
supplement|ake
drop|akh
turnov|ajw
adequaci suffici|a0j
defici inadequaci insuffici|akc
deficit shortag shortfal|akq
bacchan bacchanalia debauch debaucheri orgi saturnalia|ak7
abund copious teeming|akd
amplitud bounti|akt
plenitud plenteous plenti plentitud|akt
cornucopia profus rich|akt
wealth|akt
green verdanc verdur|akw
scarc scarciti|akq
dearth pauciti|akz
moder|ajb
carniv|ap9
excess inordin|
excess nimieti surplus surplusag|
glut oversuppli surfeit|
margin|akc
frolic gambol romp|9k2
figur number|akc
multipl numer numeros|al8
preponder preval|al8
bulk major|al8
minor|al8
extent|aj5
coverag|ald
frontag|ald
bound boundari limit|ald
maximum utmost uttermost|alg
brink verg|alg
ambit compass orbit rang reach scope|ald
ballpark|alj
confin|alj
regist|adz
horizon purview|alj
expans sweep|alj
coquetri dallianc flirt flirtat toy|al7
gamut|alj
spectrum|alj
palett pallet|alj
area expans|ald
acreag|alt
footprint|alt
length|aja
distanc length|ajv
gaug|alx
yardag|air
milag mileag|air
altitud height|
level|am1
ceil|am1
length|ald
lengthi prolong|
short|alw
deep depth|ald
sound|am7
shallow|am7
superfici|am9
breadth width|aja
narrow|amb
buffooneri clown frivol harlequinad japeri prank|
fine thin|amc
height tall|aja
high lofti|amf
short truncat|
worth|a0j
valu|ami
merit virtu|ami
demerit fault|ami
ineptitud worthless|a0j
groundless idl|amm
damn darn hoot shuck|amm
vaniti|amm
teas|al7
price|ami
good|a0j
benefit welfar|ams
advantag|amt
interest sake|amt
behalf|amv
better|ams
optimum|ams
emerg emers|ajc
bad|a0j
wors|an0
evil|an0
cost price|amj
assess|an3
lavish luxuri sumptuos sumptuous|
fecund fruit|a0j
product|an6
arid barren fruitless|a0j
use util|a0j
deterg|an9
function purpos role use|an9
avail help|
use|an9
instrument|an9
inutil unus useless|a0j
futil|anf
worthless|anf
pragmat realism|
compet|aq5
fit|anj
profici|anj
incompet|aqf
asset plus|a0j
resourc|ann
aid assist help|ano
recours refug resort|ano
shadow|anq
resourc|ano
advantag vantag|ann
favor favour|ant
handicap|ant
beguil distract|9ki
lead|ant
clout pull|ant
gain profit|ant
gain lucrat profit|anz
privileg|ant
superior|ant
edg|ao2
fort metier special specialti strength|ann
extravaganza|9ki
good|ant
sound wisdom wise|ams
advis|ao7
liabil|an0
disadvantag|ao9
limit|aoa
defect shortcom|aoa
depriv loss|aoa
reappear|ajc
cost price toll|amj
celebr solemn solemnis|4qq
catch gimmick|
penalti|aoa
inferior|aoa
posit positiv|a0j
assert|aok
import|amj
magnitud|aom
account|aom
matter|aou
promin|aom
great illustri|aom
signific|aom
meaning|aos
consequ moment|aos
urgenc|aom
edg sharp|aov
imper instanc|aov
weight weighti|aom
petti puni slight trivial|
aimless purposeless|
right|be3
access|ap1
claim|ap1
due|ap1
access admitt entre|ap1
author authoris sanction|c6x
perquisit prerog privileg|ap1
privileg|ap1
festiv fete|9k8
door|ap5
claim titl|
comeback|aoe
suffrag vote|ape
enfranchis franchis|
power|a0j
persuas strength|apf
interest interesting|apf
color colour vivid|aph
homecom return|a9b
sway|apf
influenc|apf
forc|apl
grasp|apl
tentacl|apn
pressur|apm
heartbeat|apm
wheel|apm
control|apf
author authoris potenc|aps
carniv fair funfair|aqd
hold|aps
rein|aps
command|apt
lordship|apt
sovereignti|apt
jurisdict|apf
dispos|apf
veto|apf
effect effectu|apf
efficaci|aq3
abil|a0j
circus|aqd
capabl|aq5
capac|aq7
strength|aq7
firepow|aq9
impot powerless|a0j
helpless impuiss weak|aqb
show|9ki
heavi ponder|
inabl unfit|a0j
romanc romantic|a0j
analyt|a9y
stuff|a0j
humor|a0j
patho poignanc|a0j
optim|9vk
pessim|9vk
interlud intermezzo|aqd
respons|a0j
parad|aqq
display exhibit show|aqd
bodi|
anatomi bod build chassi figur flesh form frame physiqu shape soma|aqr
person|aqs
bodi|
cadav corps remain stiff|aqu
demonstr present|aqd
area region|
groov vallecula|
partit|
septum|aqz
demonstr|aqd
exhibit|aqw
hilum hilus|
structur|
debunk repudi|
penetr|acw
fiber fibr|byn
germ|ar4
product|ar2
rodeo|ar2
system|
sheath|en1
cuti skin tegument|
athlet sport|9k2
buff|ard
cuticl epidermi|efc
plaqu|9yp
freckl lentigo|
pore|aro
tubul|
passag passageway|ar4
anastomosi inoscul|6z5
orific porta|arl
canal duct|arl
sinusoid|arl
hair|
mane|arq
part|ecb
coif coiffur hairdo hairstyl|arq
beehiv|art
bouffant|art
haircut|art
curl lock ringlet whorl|arq
bang|art
bob|art
wave|art
braid plait tress|art
chignon|art
perm perman|as0
thatch|art
beard whisker|
imperi|as5
moustach mustach|
toothbrush|as7
specimen|erx
fat|
bone|
cheekbon malar zygomat|asb
jawbon jowl mandibl mandibula submaxilla|awe
nasal|asb
kneecap kneepan patella|
phalanx|asb
costa rib|asb
breastbon sternum|asb
tooth|asb
chopper pear|asj
turbin|asb
choreographi|9kb c3p
cartilag gristl|
muscl musculus|
ballet|asm
quad quadricep|
sinew tendon|
organ|
vital|ass
clapper glossa lingua tongu|ass
mouth|arn
cakehol gob maw yap|asx
mouth|
gingiva gum|
anterior|asj
posterior|asj
cusp|6k2
crown|efp
caul veil|
eye oculus optic|
brow eyebrow supercilium|arq
eyelid lid palpebra|
cilium eyelash lash|arq
eyebal orb|
diaphragm midriff|aut aug
intima|aug
pupil|elc
auricl ear pinna|
land|a9b
hammer malleus|
anvil incus|
stape stirrup|
mucosa|aug
gland secret secretor|ass
lien spleen|
arteri arteria|
aorta|atk
arteriol arteriola|atk
chass sashay|
portal|auf
farewel leav part|9mn
heart pump ticker|
cusp leaflet|
valv|ar4
breadbasket stomach tum tummi|
vas vessel|
milk|dis
blood|
gore|atw
bloodstream|atw
clot coagulum|dr9
serum|
plasm plasma|
antiserum|au0
come cum ejacul semen|
secret|
tear teardrop|6d4
perspir sudor sweat|au4
endocrin hormon|au4
noradrenalin norepinephrin|7ax
acth adrenocorticotrophin adrenocorticotropin corticotrophin corticotropin|au7
insulin|au7
tetraiodothyronin thyroxin|
mucus|au4
saliva spit spittl|au4
dribbl drivel drool slobber|aud
vein vena|
membran|
retina|aug
protoplasm|7s5
cytol cytoplasm|aui
karyon nucleus|
music|9cv
nucleol nucleolus|
disappear|9mn
macrophag|aup
phagocyt|
percuss|aul
sing vocal|
myofibril myofibrilla sarcostyl|
musculatur|arb
withdraw|9mn
coloratura|aur
song|
cradlesong lullabi|auw
lappet wattl|
nerv nervus|
affer|auz
whistl|aul
brain encephalon|
neocortex neopallium|av7
archipallium paleocortex|av7
hypophysi pituitari|
act perform play playact|9cv
cortex pallium|
character enact person portray|av6
lobe|
lobul|av9
aperi mimicri|
mockeri parodi|avb
method|av6
mime pantomim|av6
airway|avh
perform|aqw
tract|arb
cyst vesicl|
skit|av6
bleb blister bulla|avi
ham overact|av6
uterus womb|
heroic|av6
cunt puss pussi slit snatch twat|
roleplay|av6
ball ballock bollock egg orchi testi testicl|
cock dick pecker prick putz|
liveli|9cv
carniv circus|8nm
bronchiol|aro
trachea windpip|
trachea|ark
esophagus gorg gullet oesophagus|arl aut
bowel gut intestin|
breakdown disloc|
caput head|
poll|efn
attic bonc dome noggin noodl|
retir|auu
pate poll|efn
scalp|ard
skull|asb
calvaria skullcap|asb
commot din ruckus ruction rumpus tumult|8nm
emin tubercl tuberos|
furor|8nm
havoc mayhem|8nm
mele scrimmag|8nm
excit hullabaloo turmoil|8nm
jaw|asb
chop|awe
cervix neck|
outburst|8nm
pharynx throat|
bypass|awk
shunt|arl
armpit axilla|
bodi torso trunk|
derang overthrow upset|8nm
side|aqx
bust|awr
pec pector pectorali|
chest pectus thorax|
breast chest|
bosom|aws
ado bustl flurri hustl stir|aw8
mamma|
boob breast tit titti|awv
mamilla mammilla nippl pap teat tit|
middl midriff midsect|aqx
waist waistlin|aqx
belli paunch|asa
burst|9cv
corpor potbelli tummi|ax0
evacu|auu
bellybutton navel omphalo omphalus umbilicus|ed9
abdomen belli stomach venter|
abdomin|
obliqu|ax6
loin pube|aqx
back dorsum|
hast hurri rush|83y
ars ass backsid behind bottom bun buttock derrier fanni fundament hindquart keister nate posterior prat rump seat stern tail tooshi tush|
buttock cheek|
appendag extrem member|
limb|axd
leg|axe
leg|axe
peg|axf
thigh|axe
bolt|axa
lap|axi
foot pes|
arm|axe
scamper scrambl scurri|axa
forearm|axe
hand manus mitt paw|
fist|axp
right|axp
left|axp
palm thenar|aqx
maneuv manoeuvr play|83y
finger|
fingertip|efm
pollex thumb|axv
forefing|axv
genu knee|
femori femur thighbon|
calf sura|
complet|axu
sole|aqx
tipto|efm
cubitus elbow|
nail|
assist|axu
graft transplant|
fingernail|ay6
thumbnail|ay9
carpus wrist|
backbon rachi spine|
run|
shinbon tibia|
articulatio joint|
coxa hip|
hip pelvi|
groin inguen|aqx
quick|aqx
nose|
honker hooter nozzl schnoz schnozzl snoot snout|ayk
bridg|ar4
chin mentum|ayr
face|
face|
counten kisser mug phiz physiognomi smiler visag|ayo
featur lineament|
brow forehead|ayr
templ|ayr
cheek|ayr
jowl|ayr
jaw|ayr
pari wall|efc
rush|ayd
abandon defect desert|auu
pass|
brain head mind nous psych|7vp
place|7vp
ego|az1
unconsci|az1
subconsci|az1
astut deep profound profund|aze
gumption sens|
aerial|az0
logic|az7
circumspect discreet discret prudenc|
confidenti|aza
care caution forethought precaut|
abil power|7vp
sapienc wisdom|
leadership|azd
intellig|azd
brain brainpow mental wit|azg
breadth comprehens larg|azg
intellect|azg
quick|azg
brillianc genius|azg
acuiti acut keen sharp|azg
bright clever smart|azg
marbl wit|azg
aptitud|azd
instinct|azp
capabl potenti|azp
perfect|azr
compass grasp reach|azr
ken sight|azt
endow gift talent|
hang knack|azv
flair|azv
creativ|azd
fecund fruit|azy
flight|azy
imagin vision|azy
faeri fairyland|
heaven|
paradis|b03
hade netherworld scheol underworld|
hell inferno perdit|
fanci|b01
fantasi phantasi|b01
dream|b08
fairyland|b08
concept excogit innov invent|azy
clever ingeni ingenu invent|azy
imagin resourc|b0c
armori armouri inventori|b0d
contriv|b0b
origin|azd
novelti|b0g
airmanship aviat|b0r
fortif|b0r
musicianship|b0r
scienc skill|azd
accomplish acquir attain skill|azd
hand|azd
craftsmanship workmanship|b0m
horsemanship|b0m
marksmanship|b0m
art artistri prowess|
salesmanship|b0m
soldier soldiership|b0m
expert expertis|
sophist|b0u
command control masteri|
adept adroit deft facil quick|
profici techniqu|
musketri|b0y
effici|
economi|b10
inabl|7vp
stupid|b12
dens dumb|b13
backward slow subnorm|b13
abnorm|b15
crazi folli foolish|b13
awkward clumsi inept ineptitud maladroit slow|
faculti modul|azd
attent|b19
languag|b19
lexicon vocabulari|7vp
memori retent|b19
intellect reason understand|b19
sens sentienc|b19
volit will|b19
sensibl sensit|b1f
reactiv respons|b1h
excit irrit|b1i
sight vision|
shot stroke|axu
eyesight see sighted|b1k
audit|
ear|b1n
method|
solut|b1p
system|b1p
account|b1r
disciplin|b1r
swipe|b1l
govern|b1r
techniqu|b1p
simul|b1w bff
practic|7vp
custom tradit|b1y
convent formula normal pattern rule|b1y
more|b20
univers|b20
habit wont|b1z
institut|b1z
heritag|b1y
enthusiasm|b2v
concern|b2v
world|b27
affair matter thing|b27
least|b29
affair|b27
part|b27
forget|b2p
oblivi oblivion|b2d
conscious|
ego self|b2f
awar cognis cogniz conscious knowing|b9z
unselfconsci|b2p
feel|b2h
sens|b2h
awar sentienc|b2f
aesthesia esthesia sensibl|b2f
wake|
arous|b2n
unawar unknowing|
groggi semiconsci stupefact stupor|
coma comatos|
sleep|6rz
curios wonder|
emigr expatri|5ew
interest involv|b2t
confus confused disarray muddi|
distract|b2w
daze fog haze|b2w
bafflement befuddl bemus bewilder mystif obfusc puzzlement|b2w
enigma mysteri secret|
maze snarl tangl|
dilemma quandari|
serv|
difficulti|
problem troubl|b34
matter|b35
killer|b34
pitfal|b34
balk baulk deterr handicap hinder hindranc impedi|b34
bind|b39
drag|b39
obstacl obstruct|b39
barrier roadblock|b3c
hitch rub|b3c
hurdl|b3c
determin|
influenc|b3g
let|b33
imprint|b3h
support|b3h
anchor backbon keyston linchpin lynchpin mainstay|b3k
entic temptat|b3h
bait hook lure sweeten|b3m
equival|7vp
counterpart|b3o
replac substitut|b3o
ersatz|b3q
successor|b3q
certainti|
assur author confid sure|b3t
certitud cocksur overconfid|b3t
relianc trust|b3t
doubt dubieti dubious incertitud uncertainti|
reserv|b3x
distrust misgiv mistrust suspicion|b3x
disbelief incredul skeptic|b3x
indecis irresolut|b3x
hesit vacil waver|b41
suspens|b3x
engross preoccup|
reveri|
dream|b45
process|7vp
attend attent|
attent heed regard|b48
ear|b48
eye|b48
notic observ|b48
notic|b48
mind|b4c
concentr engross immers|b1a
center focus focuss|b4f
immigr|5ew
studi|b4f
alert vigil wake watch|b1a
jealousi|b4j
disregard neglect|
inadvert oversight|
elis except exclus|
intuit|
immediaci|b4o
percept|
constanc|b4q
percept|7vp
insight penetr|b4s
cogniz|b4s
remark|b4c
detect sens|b4q
aesthesi esthesi sensat|b4q
limen threshold|b4x
mask|b4x
vision|b4x
odor odour smell|b4x
scent|b51
aroma fragranc perfum scent|b51
incens|b53
fetor foetor malodor malodour mephiti reek stench stink|b51
tast|b4x
flavor flavour nip relish sapid savor savour smack tang|b56
sugari sweet|b56
sour tart|b56
acid acidul|b59
bitter|b56
flat|b56
sound|b4x
euphoni music|b5d
tone|b5d
harmon|b5f
fundament|b5g
overton partial|b5g
disson nois racket|b5d
dub|b5d
feel|
constrict tight|b5l
feel|b4q
fade slice|
prickl tingl|
itch itchi|
pain|
twing|b5r
temperatur|
heat warmth|b5t
cold|b5t
structur|7vp
arrang organ organis system|b5w
design plan|b5x
distribut|b5x
redund|b62
put putt|
configur constel|b5y
categor categoris classif sort|
group pigeonhol|
apprais assess|b63
critic critiqu|
knock roast|b66
evalu rate valuat|b65
price|b68
reevalu|b68
mark score|b68
assay check|b65
reapprais reassess revalu review|b65
discrimin secern|
differenti distinct|b6e
contradistinct|b6f
contrast demarc|b6f
appreci discern percept tast|b6e
style vogu|b6i
fashion|b6j
craze cult fad furor|b6k
delicaci discret|b6i
cultur|b6i
letter|b6n
acquisit learn|
condit|b6p
educ|b6p
incorpor intern internalis|b6p
memor memoris|b6p
studi work|b6p
breez cinch picnic pushov walkov|dqz
accultur|b6r
school|b6r
experi|bkj
work|9cv
memori rememb|
recollect reminisc|b70
anamnesi recollect remembr|b1d
mind|b71
reproduct|b71
recognit|b70
ident|b75
associ connect connexion|b70
converg overlap|bhf
crossroad|b78
interfac|b78
retreat|auu
symbol symbolis|
interpret render rendit|b99
depict portray|
mirror|b7e
imag imageri imagin|
vision|b7g
envis pictur|b7g
dream|b7g
dream|b01
nightmar|b7j
daydream oneir reveri|b7k
job|b6z
evoc|b7g
pretens|b7g
pursuanc pursuit quest|
cerebr intellect mentat think thought|
job|b6z
construct|b7r
reason|b7r
analysi|b7u
argument line|b7u
oper procedur|b6z
thread|b7r
conjectur|b7u
deduct synthesi|b7u
general generalis induct|
illat infer|b7u
anticip predict|b7u
project|b83
prognost propheci vaticin|b83
previs|b7h
retrovis|b7h
deed work|9cv
servic|b6z
abstract general generalis|
analog|b82
deriv|b82
deduct entail implic|b82
extrapol|b82
presumpt|b82
conclus|bfj
dissect|b7v
elimin|b7v
resolut resolv|
synthesi|b7u
cogit studi|b8p
consider|b7r
advis deliber weigh|b8m
explor|b8m
contempl muse reflect rumin thought|b8m
medit|b8p
medit|b8p
think|b8n
retrospect|b8p
resolut settlement|
judg judgement judgment|
launder|7yj
afterthought reconsider rethink|
choic pick select|
polish shine|b6z
pleasur|b8y
cull reject|
favorit favourit|b8y
altern choic option|
obvers|b93
druther prefer|b93
way|b8y
possibl|b93
possibl|b97
explan|b7r
principl rational|b99
base basi cornerston fundament groundwork|bfj
key|b99
ration rationalis|b99
plan prepar provis|b7r
agreement arrang|b9e
collus|b9f
util|b89
calcul deliber|b9e
inspir|b4o
enquiri inquiri research|
experi experiment|b9k
control|bh8
test trial tryout|b9l
testament|bja
investig probe|b9k
canvass poll|b9k
calcul comput figur reckon|
extrapol|b9r
convers|b9r
approxim estim idea|b9r
guess guesswork|b9u
overestim overr overreckon|b9u
underestim underr underreckon|b9u
disengag fallback pullout|b7b
know|
know|b9z
cogniz ken|b9z
farsighted foresight previs prospici|b9z
apprehens discern savvi understand|b9z
comprehens|ba3
appreci grasp hold|ba3
grasp|ba3
sens|ba5
brainstorm brainwav insight|ba3
realis realiz recognit|ba3
light|ba8
revel|ba8
breakthrough discoveri find|ba8
flash|ba8
languag|
read|bae
content|7vp
tradit|bag
realiti world|bkk
life live|bkk
reliv|bkk
object|bag
food|bag
antipathi|bal
housekeep housework|b6z
center|bal
hallucin|bal
infatu|bal
love passion|bal
remind|bkk
memento souvenir|bat
univers|bag
issu matter subject topic|bag
issu|bag
area|baw
remit|baw
inform|7vp
datum|bb0
read|bb1
acquaint convers familiar|bb0
fact|bb0
case|bb4
detail item point|bb4
particular specif|bb4
general|bb4
observ|bb4
score|bb4
truth|bb4
minutia|bb6
log|b6z
regard respect|bb6
trifl trivial|bb6
exampl illustr instanc|bb0
apolog excus|bbg
except|bbg
preced|bbg
sampl|bbg
coupon|bbk
specimen|bbg
paperwork|b6z
circumst condit consider|bb0
justif|bbo
background|bb0
evid ground|bb0
proof|bbr
check confirm substanti verif|bbs
busi job line occup|9cv
valid|bbs
lead track trail|bbr
elicit evoc|bby
input stimul stimulus|bb0
reinforc|bby
bonus fillip|
delight joy pleasur|
bother inflict|
nuisanc|bc2
occup|9cv
irrit thorn|bc2
concern headach vexat worri|
burden encumbr incumbr load onus|bc6
busi|bc6
imposit|bc7
grief sorrow|
idea thought|bag
call career vocat|bbu
inspir|bcb
germ sourc|bcd
muse|bce
concept construct|bcb
conceptu conceptualis|bcg
percept|bch
notion|bcg
special specialis specialti|bcc
preoccup|bcb
layout|b5y
snare trap|b5y
idea|bil
judgement judgment mind|bil
conclus decis determin|bcp
categori|bcg
form kind sort|bcr
sail|9mn
special specialis|
breed|bcy
way|bcr
descript|bcs
type|bcs
variat version|bcy
style|bcs
flavor flavour|bcs
strang|bd1
colour|bcs
speci|bcs
genus|bcs
brand make|bcs
genr|bcs
ilk like|bcs
employ work|bbu
manner|bcs
model|bcs
like|bcs
regul rule|bcg
limit restrict|bdd
narrow|bde
guidelin guidepost|bdd
attribut dimens|bcg
charact lineament qualiti|bdh
job|5fc
textur|bdi
characterist featur|bdh
invari|bdl
aspect facet|bdl
servic|bd9
attract attractor magnet|bdl
badg|bdl
contour|bdl
excel|bdl
extern|bdl
peculiar|bdl
side|bdn
hand|bdv
sector sphere|bdn
depart|bdx
surfac|bdn
servic|bd9
attent|bdp
enhanc foil|be1
abstract|bcg
absolut|be3
teacher|be3
thing|be3
quantiti|bcg
term|be7
valu|
variabl|be7
correl|bea
constant invari|be7
paramet|bec
product|be7
multipl|bee
tripl|bef
quadrupl|bef
amount sum total|be7
degre|cdu
multinomi polynomi|6dy
proport|be7
variant variat|bea
berth billet place posit post spot|bbu
vector|bea
result|beo
point|bex
intersect|beq
vertex|ber
divis part section|bcg
begin|bet
middl|bet
end|bet
compon element factor ingredi|bet
whole|bcg
unit|bey
one|bez
compound|bey
complex composit|bey
syndrom|bf2
law|bcg
dictat|bf8
basic bedrock fundament|bf8
logic|bf8
principl|bf4
law|bcg
principl|bf9
academicianship|ben
hypothesi possibl theori|bcg
hypothet|bfc
fact|bcg
framework model|bfc
outlin schema|bfz
apprenticeship|ben
conjectur specul|bfc
assumpt suppos supposit|bfc
prerequisit requir|5fc
demand requir|5fc
precondit|bfk
given precondit presumpt|bfj
constat|bfj
misconcept|bcb
sophism sophist sophistri|
error|bfp
misapprehens mistak misunderstand|bfp
fanci fantasi illus phantasi|bfp
bubbl|bft
bishopri|ben
delus hallucin|bfp
apparit fantasm phantasm phantasma phantom shadow|bi8
ghost specter spectr spook wraith|bfx
plan program|bcb
program|b1r
polici|
activ|bg1
blueprint design pattern|bfz
maneuv manoeuvr tactic|
scheme strategi|
contriv dodg stratagem|bg5
wangl|bg6
board embark|9mn
bubbl|bg5
plot|bg5
intrigu machin|bga
cabal conspiraci|bga
wheez|bg5
regim regimen|bfz
project|bfz
moneymak|bgf
agenda docket schedul|bfz
fare|bgh
general generalis|bcb
principl rule|bgj
pillar|bgk
suggest|bcb
glimmer inkl intim|bgm
belief feel impress notion|bcb
presenc|bgo
reaction|bcb
effect|bgo
theorem|bcb
hunch intuit suspicion|bgo
heart|bgt
prescienc previs|
notion whim whimsey whimsi|bcb
mean substanc|bcb
motif theme|bcb
implic import signific|bgx
center core essenc gist heart inward kernel meat nub pith substanc sum|bag
dwarf|9q1
undercurr underton|bgx
denot refer|bgx
connot|bgx
ideal|bcb
ideal idealis|bcb
idol paragon perfect|bh5
criterion standard|bh5
exit|9mn
exampl exemplar model|bh5
beaut beauti|bha
keynot|bcb
wisdom|bag
abstrus profound profund recondit|bhd
represent|bag
stereotyp|bhf
imag|bhf
interpret read|bhf
charact part persona role|av8
heavi|bhj
hero|bhj
percept|bhf
form pattern|b5w
strand|bhn
aspect panorama scene view vista|
background ground|bhp
coast|bhp
exposur|bhp
foreground|bhp
glimps|bhp
tableau|bhp
memori|bhf
recollect|bhw
visual visualis|bhh
impress pictur|bhh
exampl model|bhf
epitom imag paradigm prototyp|bi0
concentr|bi1
microcosm|bi0
archetyp origin|bi0
pattern|bha
guid templat templet|bi0
appear|bhf
illus semblanc|bi7
front|bi7
blur fuzz|bhf
abstraction unreal|bhf
embodi shape|
belief|bag
analog|bim
convict|bid
faith trust|bid
doctrin ism philosophi|bid
philosophi|bid
legat legateship|ben
expect outlook prospect|bid
opinion persuas sentiment view|bid
faith religion|bid
escap flight|
ecclesiastic|bim
eye|bil
opinion|bid
preconcept prepossess|bil
taboo tabu|bof
pole|bil
hope promis|bik
rainbow|biu
possibl|bik
anticip expect|bik
apprehens misgiv|bik
manhood|ben
unseen|bid
supernatur|bid
superstit|bid
theori|bid
hodgepodg jumbl patchwork|bj3
thought|bid
valu|bid
principl|
chivalri knightli|bj7
ethic|bj7
credo creed|bih
dogma|bih
experiment|bjv
formal|bih
imit|bih
mimesi|bje
individu|bih
plum|ben
individu|bid
liter|bih
democraci|bih
nation|bih
nihil|bih
freethink ration|bih
human|bih
human humanitarian|bih
egalitarian equalitarian|bih
juju|bjs
magic thaumaturgi|bj1
secular|bih
aesthet esthet|
empiric|
presid presidentship|ben
materi physic|
presid|bjw
conjur conjuri invoc|bjs
dispossess exorc|bj1
evoc summon|bjz
bewitch enchant|
disbelief unbelief|bag
agnostic sceptic skeptic|bk3
end goal|bag
aim object target|bk5
destin terminus|bk5
aim design intent purpos|bk5
intent|bk5
chair professorship|ben
idea|bk8
sake|bk8
view|bk8
will|bk8
busi|bk6
occas|bkf
point|bk6
thing|bk6
educ|bag
experi|bag
accultur cultur|bag
lore|bag
folklor|bkm
encyclopaed encycloped erudit learn learned scholarship|bkj
letter|bko
enlighten|bkj
edif sophist|bkq
disenchant disillus disillusion|bkr
ignor|bag
inexperi|bkt
theori|b99
local localis|bfa
positiv|bjv
bailiwick disciplin field studi subject|
frontier|bky
olog|bky
territori|bay
scienc|bky
math mathemat|bl2
axi|ecb
origin|6ig
coordin|6a2
intercept|beq
deriv differenti|b9r
partial|bl8
integr|b9r
interv|dt7
group|dt7
subgroup|blc
statist|bb1
averag norm|ble
deviat|ble
median|blf
mean|blf
popul univers|dqo
sampl|b5z
binomi|be7
biolog|
medicin|
biomedicin|bln
biomedicin|bln
throne|ben
pharmaceut pharmaci|bln
psychotherapeut psychotherapi|
anatomi|blx
treadmil|bbu
craft trade|bbu
bricklay|bm4
morpholog|blm
carpentri woodwork|blv
physiolog|blm
draft|blv
chemistri|
geochemistri|bm1
physic|
masonri|blv
getaway lam|bin
astronomi uranolog|bm3
paint|blv
astrophys|bm6
crystallographi|bm3
electron|bm3
plumb plumberi|blv
mechan|bm3
potteri|blv
profess|bbu
conserv|bf8
literatur|bme
architectur|bme
dynam kinet|bmc
exodus hegira hejira|bin
thermodynam|bm3
thermostat|bmk
geolog|
educ|bme
journal|bme
mineralog|bmm
polit|bme
architectur|bky
engin technolog|bky
psycholog|bl2
parent|9q1
neuropsycholog psychophysiolog|bmt
write|9cv
skedaddl|bin
polit|bil
econom|
financ|bmz
handwrit|bmw
inscript|bmw
art human|bky
romantic|bn3 aap
notat|bmw
english|bn3
histori|bn3
histori|7vp
stenographi|bn1
philosophi|bn3
ethic|bna
hedon|bnb
jurisprud law|bna
dialect|bna
logic|bna
epistemolog|bna
lit literatur|
metric prosodi|
linguist philolog|bn3
linguist|bl2
squeak squeaker|8wg
syntax|b5w
phonem phonolog|
morpholog|b5w
theolog|bky
hermeneut|bnp
theolog|b1r
command precept teach|bih
chiliasm millenar millenarian millennium|
account|bbu
attitud|7vp
accept credenc|bnv
bookkeep clerk|bnu
defens|bnv
southern|bnv
mental mindset outlook|bnv
posit postur stanc|bnv
disposit inclin tendenc|bnv
direct|bo2
trend|bo2
call|bo2
sympathi understand|bo2
lean procliv propens|bo2
bent set|bo2
liter|bo2
predilect prefer|
favor favour|bo2
disapprov disfavor disfavour dislik|bo2
doghous|boc
dispatch shipment|9mn
bias preconcept prejudic|
local provinci section|
candor candour fair|
disinterest neutral|
intoler|bnv
narrow|boj
provinci|bok
fanat fanatic zealotri|boj
esteem respect|bnv
rever|bnv
irrever|bnv
orient|bnv
photographi|bbu
wavelength|boq
experiment|boq
reorient|boq
perspect posit view|boq
forefront vanguard|bov
labor toil|b6z
stand standpoint viewpoint|bo1
light|bov
sight|bov
angl slant|boy
complexion|boy
weltanschauung|bov
straddl|bov
orthodoxi|boq
conform|bp5
ideolog|boq
communism|bp7
conservat conservativ|bp7
democraci|bp7
donkeywork drudgeri grind plod|box
fascism|bp7
imperi|bp7
liber|bp7
effort exert travail|box
progressiv|bp7
radic|bp7
social|bp7
utopian|bp7
struggl|bpf
heathen pagan|bim
grappl wrestl|bpk
christian|bim
cathol catholic|bpn
hunt|box
protestant|bpn
hackwork|box
overwork|box
slaveri|box
yoga|ej4
difficulti troubl|bpf
hoodooism vodoun voodoo voodooism|
layer stratum|az2
strain|bpf
exercis workout|bpf
wrinkl|b1p
wrinkl|b34
transmiss|bq3
communic|8e6
air dissemin spread|bq2
circul|bq4
extens propag|bq4
messag|8n7
broadcast|bq7
cipher|bq7
medium|bq3
medium|8vz
vehicl|bqb
paper|bqb
sheet|7ei
folio leaf|bqe
page|bqf
life|
folio page pagin|6a2
set|bpz
stationeri|
letterhead|bqk
worksheet|bqe
channel|bq2
line|bq3
len|bqo
contact liaison|bqo
bodybuild musclebuild|bpz
celluloid cinema film|bqb
press|
mail|bq3
express|br8
newspap paper|bqt
daili|bqw
articl|buu br0
column editori|bqy
piec|8gv
offprint reprint separ|bqy
paper|bqy
reissu reprint|c1w
lead lede|bw3
telephon telephoni|
call|br5
cabl cablegram|c3w
mail|bq7
broadcast|
radio radiocommun wireless|br9
telecast televis|br9
pictur video|
audio sound|
recept|br9
detect|bre
modul|bq2
languag|8n7
usag|brh
word|brh
slot|ai9
climax orgasm|
discours|
context|brm
sentenc|
word|
antonym opposit|brp
blend portmanteau|
stretch|bpz
cognat|brp
contract|brp
diminut|brp
descriptor form signifi|brp
head|brp
hyponym subordin|brp
loan loanword|brp
monosyl|brp
primit|brp
primit|c98
singular|brw
root stem|brw
substant|brp
synonym|brp
term|brp
nomenclatur terminolog|brp
affix|
prefix|bs9
classifi|brp
end|
postfix suffix|bs9 bsc
paradigm|dt1
case|
yoga|bpz
obliqu|bsf
accus|bsh
genit possess|bsh
adjunct|bsl
construct|
claus|bsl
practic|etj
complement|bsl
phrase|bsl
predic|bsl
nomin|bsp
verb|
infinit|bss
noun|bs5
modifi qualifi|
intens intensifi|bsv
adject|bsv
posit|bsx bt1
compar|bsx bt1
superl|bsx bt1
adverb|bsv
adverbi|bt1
pronoun|
demonstr|bt3
conjunct connect continu|
gender|
feminin|bt6
masculin|bt6
neuter|bt6
tens|
present|bta
past|bta
futur|bta
empiric quackeri|
name|
dilig|bpf
bynam cognomen monik nicknam sobriquet soubriquet|btk
nicknam|btf
misnom|btf
appel denomin design|btf
titl|btk
investig|b6z
miss|btl
rabbi|btl
reverend|btl
titl|btf
analysi|btm
head header|ci9
headlin|bts
lemma|bts
banner streamer|btt
titl|bts
titl|
caption legend|btx
count enumer numer reckon talli|btm
subtitl|btx
crib poni trot|c0z
caption subtitl|c0z
shorthand stenographi tachygraphi|bwv
cursiv longhand|bwv
ital|bu4
attain|8wg
orthographi|bul
script|bu7
detect sleuth|
spell|bu7
code|
mors|bub
postcod zip|bub
code|
paramet|bug be9
address|bue
empiric|btm
site websit|8f2
examin scrutini|btm
portal|bui
write|
write|
revis rewrit|bum
literatur|bum
literatur|bum
test|btm
dialog dialogu|
allegori|ckd
fiction|
nonfict|bvg
novel|but
enquiri inquiri|btm
fantasi phantasi|but
stori|but
research|btm
utopia|but
mysteri whodunit|buy
fabl legend|buy
record|bu6
allegori apologu fabl parabl|buy
myth|buy
parabl|buy
plot|buy
action|bv7
storylin|bv7
climax culmin|7lq
anticlimax batho|bwj
search|btm
critic|bum
analysi|bvd
drama|clf
prose|clf
pastor|
poem|
ballad lay|bvi
inquest|buw
doggerel jingl|bvs
bucol eclogu idyl|bvh
elegi lament|bvi
epic epo|bvi
haiku|bvi
lyric|bvi
sonnet|bvi
rhyme vers|bvi
vers|ci9
respons|bsp
heroic|bvo
cooki|bvx
text|
place space|alt
indent|bvy
dump|bw1
copi|bvx
instal|bvx
section|bum cio
abov|bw3
articl claus|bw3
deduct|bw5
joker|bw5
rider|bw5
bodi|c2k
chapter|bw3
episod|bw3
experi experiment|
spot|bw3
spot|bw3
insert|bw3
introduct|bw3
foreword prefac prolus|bwg
preambl|bwg
close|bw3
appendix|bwm
continu sequel|bwm
addendum postscript supplement|
paragraph|bum
passag|bw3
excerpt extract|bwo
test|bwc
place|bwo
diari journal|bum
type typewrit|bul
print|bul
hand handwrit script|bul
cacographi scrawl scribbl|bwv
signatur|btf
inscript letter|bum
inscript|bq7
epitaph|bwy
epitaph|c6v
manuscript|bum
holograph manuscript|
adapt version|bum
modern|bx4
dissert thesi|
pamphlet tract|
essay|bum
microscopi|buz
paper|bx8
memoir|bx8
critiqu review|bvd
book|c1w
volum|c1w
booklet brochur folder leaflet pamphlet|bxd
schoolbook text textbook|bxd
introduct|bxg
primer|bxg
notebook|86o
catalog catalogu|bxd
refer|bxd
dictionari lexicon|
gloss glossari|
manual|
instruct|bxo
guid guidebook|
directori|bxl
number|
bin|bxs
number|ccz
annual year yearbook|bxl
cyclopaedia cyclopedia encyclopaedia encyclopedia|bxl
rescript revis|
paraphras paraphrasi|
bibl scriptur|
success|bu6
scan|buj
studi survey|buj
test|buj
hagiographa ketubim write|
evangel gospel|
anatomi|btr
summari|c8p
argument|by7
abridg|by7
resum|by7
brief|byd
epitom|byd
abstract outlin preci synopsi|by7
roundup|by7
resum sketch survey|by7
rundown summat|by7
document paper|bum
ballot|byh
certif credenti|byh
charter|byh
win|by0
confess|byh
cell|
form|byh
questionnair|byo
requisit|byo
diploma sheepskin|byj
registr|byj
list|
item point|6ev
incident|byu
place|byu
preposit|byw
ammunit|c4l
agenda agendum|byt
docket|bz3
lineup|bzg
bibliographi|byt
calendar|byt
catalog catalogu|byt
chart|byt
checklist|byt
dissect|btr
directori|byt
enumer number|byt
inventori|byt
cart menu|
flag masthead|byt
menu|byt
portfolio|byt
stack|byt
roll roster|byt
spectrometri spectroscopi|
schedul|byt
stand|byt
timet|bzi
timet|bzi
patent|byh
platform program|byh
plank|c5r
note|
copi transcript|
memorabilia|c55
jot|bzp
memo memoranda memorandum|bzp
remind|c2k
regist registri|
minut proceed transact|
file|c55
resign|byh
resolut resolv|byh
analog|6w0
applic|c02
petit postul request|c2k
memori|c2k
collect ingath solicit|c02
account chronicl histori stori|c55
biographi life|c05
profil|c06
bill invoic|
reckon talli|c08
check chit tab|c08
coupon voucher|
contrast|6w0
receipt|
hit smasher|by0
stub|c0d
contract|
charter|c0g
leas|c0g
insur polici|c0g
subcontract|c0g
conspiraci|cby
surveil|
partnership|c0g
concess|c0g
franchis|c0o
tabul|btm
apprais estim|
overapprais overestim overvalu|c0r
order|
reorder|c0t
act enact|
law|
constitut|c0w
census nosecount|btz
translat|
bill measur|
decre edict fiat order rescript|c0v
recount|btz
prohibit|c0w
ban prohibit proscript|c11
stay|c11
testament will|
deed titl|
warrant|c1f
repriev|c18
commut|c18
attent care tend|b6z
licenc licens permit|
judgement judgment opinion|
amnesti pardon|c18
writ|
certiorari|c1f
mandamus|c1f
attach|c1f
sequestr|c1f
author authoris mandat|
process summon|c1f
subpoena|c1f
ticket|c1l
charg|
statut|c0v
ordin|c1p
packag softwar|bue
spider wander|
treatment|c1b
procedur routin subprogram subroutin|c1r
incub|c1b
public|9up
read|c1w
massag|c1t
conquest|by0
collect compendium|c1w
album|bqb
divan diwan|
florilegium garland miscellani|
archiv|c20
compil digest|c20
period|c1w
digest|c26
pictori|c26
seri serial|c26
week|c29
quarter|c29
mag magazin|bqt c1w
glossi slick|c2c
issu number|c26
edit|c2e
extra|c2f
journal|c26
perus studi|baf
skim|baf
content messag|8n7
subject theme topic|c2k
asid digress divag excursus parenthesi|c2k
import mean signif signific|c2k
sens signifi|c2n
connot intens|c2n
coup|by0
burden effect essenc gist|c2n
ambigu|cor
loophol|c2s
amphiboli amphibolog|c2s
parisolog|c2s
shuck|cor
intent purport spirit|c2n
lesson moral|c2n
niceti nuanc shade subtleti|c2n
overton|c2n
point|c2n
hokum meaningless nonsens|c2k
absurd ridicul|c32
buzzword cant|c32
hooey poppycock stuff|c32
babbl lallat|
therapi|
gabbl jabber|
bull bullshit crap dogshit horseshit shit|c3a
buncomb bunkum guff hogwash rot|c3d
applesauc codswallop folderol rubbish trash tripe trumperi|c3d
pablum pap|c3d
drivel garbag|c2k
quot quotat|bwp
mimesi|c3e
misquot|c3e
film flick movi pic pictur|c3p 9ae
scene shot|97u
featur|c3h
travelog travelogu|c3l
attract|c3p
western|c3j
cartoon toon|
docudrama documentari infotain|c3h
show|
broadcast program programm|c3p
news|c3q
rerun|c3q
giveaway|c3q
seri serial|c3q
episod instal|c3q
telegram wire|bq7
correspond|
letter missiv|bvx 8jl
pastor|c3y
billet note|
excus|c40
electrotherapi galvan|c37
card|c3x
farewel|
adieu adio arrivederci bye cheerio goodbi goodby sayonara|c44
greet salut|
compliment regard wish|c46
recept respons|c46
hail|c46
welcom|c46
hospit|c4a
handclasp handshak|
salut|c46
hello howdi hullo|c46
morn|c46 c44
afternoon|c46 c44
salut|c46
commiser condol|
congratul felicit|
refus|c2k
info inform|c2k
materi|c4l
rehash|c4m
detail|c4l
fact|c4l
book record|c4p
index indic|c4p
medic|c37
news tide word|c4l
intellig|c4l
latest|c4t
updat|c4l
evid|cd9
clew clue cue|c4x
fingerprint|cdc
footmark footprint|cdc
sign|c4y
token|c51
shadow tinctur trace vestig|cd9
footprint|c53
record|c4x
proof|c5b
demonstr monstranc|c56
nourish|c1b
testimoni|c4x
testament|c59
argument statement|c4x
pro|c5b
con|c5b
case|c5b
confirm|c4l
reenforc reinforc|c5f
certif corrobor document|c5f
nurs|c1b
counsel direct guidanc|c2k
steer tip|c5j
prescript rule|ccs
rubric|c5l
rubric|ccs
order|c5l
credit|bu6
precept principl|c5l
polici|b7w
base floor|
interfer intervent|
noninterfer nonintervent|
zionism|c5r
ethic|b1r
dictat|c5l
ordin regul|c5l
canon|c5l
etiquett|c5l
closur clotur|c5o
code codif|
advic|cpe
recommend|c63
admonit monit warn|c63
exampl lesson|c65
arcanum secret|c4l
secret|c4l
propaganda|c4l
sourc|byh
specif|byh
fountainhead well wellspr|c6a
curriculum programm syllabus|c4l
print|bul
typographi|c6e
news|c4l
account report stori|c6g
newslett newssheet|c6h
bulletin|c6h
communiqu despatch dispatch|c6h
exclus scoop|c6h
coverag report reportag|c6g
dedic|c2k
oath swear|c6n
affirm|c6n
guarante warrante warranti|cu0
guarante|cu0
counten endors imprimatur indors sanction warrant|
okay okeh okey|c6s
credit recognit|
commemor memori remembr|c6u
salut|c6u
permiss|
consent|c6x
dismiss|c6x
leav|c6x
pass|c6x
pass passport|c6x
safeguard|c72
encourag|
acclaim acclam eclat plaudit|
applaus clap|
cheer|
salvo|c77
congratul extol kudo prais|
prais|4pm
hallelujah|c7a
superl|c79
encomium eulog paean panegyr pean|c79
recommend testimoni|c79
charact refer|c7e
puff|c7e
compliment|c79
flatteri|c7h
blarney coax|c7i
accolad award honor honour laurel|cdp
testimoni tribut|
degre|c7k
doctor|c7m
pennant|c7k
citat commend|c7k
mention|c7k
decor medal ribbon|c7k
failur|dfr
disapprov|c2k
condemn disapprob|c7t
animadvers censur|c7u
critic|c7t
carp faultfind|c7w
attack flack flak|c7w
potshot|c7w
rebuk reprehens reprimand reproof reprov|c7w
preach sermon|c87
static|c7w
oper|
castig ear upbraid|c80
reproach|c80
blame rap|c85
lectur speech|c80
chasten chastis|c80
admonish admonit monit|c80
respect|c2k
courtesi|cbn
abus contum insult revil vilif|
deris|
contempt scorn|
jeer mockeri scof scoff|c8d
leer sneer|c8e
sneer|c8e
squelch squelcher takedown|c8d
depreci derog disparag|
condescens disdain patronag|c8j
calumni defam obloquy traduc|c8j
epithet|c8l
cheek impertin impud|
backtalk lip sass|crt
statement|c2k
statement|c2k
amend|c8p
thing|c8p
truth|c8p
gospel|c8t
paradox|csd
descript|c8p
spec specif|c8w
declar|c8p
announc annunci proclam|c8p
dictum pronounc|c8y
assert assever aver|c8y
claim|c91
pretens|c92
claim|c91
accus|c91
alleg|c94
content|c91
express formula|
formula|c8p
affirm avouch avow|c91
testimoni|c91
failur|
profess|c9a
protest|c8y
threat|c8y
menac|c9f
evid|c4l
exhibit|c9h
testimoni|c9h
enerv|986
wit|c9j
declar|c9j
affidavit|c9j
verif|c9n
bid|c8p
contract|c9p
preempt|c9p
word|c8p
account explan|c8p
oversimplif simplism|
account|c9t
reason|c9t
justif|c9t
caus ground reason|c9x
defens vindic|c9x
apolog apologia|c9z
alibi|c9z
alibi exculp excus|c9z
extenu mitig|ca2
exposit|c9t
exposit expound|cq1
philosoph|ca5
answer result solut solvent|c8p
denouement|ca7
gloss rubric|c9t
deriv etymolog|c9t
definit|c9t
redefinit|cab
answer repli respons|c8p
feedback|cad
announc promulg|c8p
handout releas|caf
notic|caf
caveat|cah
forecast foretel predict prognost|c8p
horoscop|caj
forecast prognosi|caj
divin propheci|caj
proposit|c8p
particular|can
univers|can
convers|can
lemma|can
theorem|can
conclus ratiocin|can
posit postul|can
axiom|can
assumpt premis premiss|cau
thesi|caw
condit precondit stipul|caw
provis proviso|cay
scenario|caw
quotat|c8p
falsehood falsiti untruth|c8p
dodg scheme|cb2
lie prevar|cb2
fib stori tale taradiddl tarradiddl|cb4
fairytal|cb5
fabl fabric fiction|cb2
deceit decept misrepresent|cb2
facad|cb8
exagger magnif overstat|cb8
understat|c8p
dissembl feign pretenc pretens|cb8
bluff|cbc
pretext|cbc
hypocrisi|cbc
subterfug|cb8
qualif reserv|c8p
comment commentari|c8p
annot notat note|cbi
acknowledg citat cite mention quotat refer|cbj
footer footnot|cbj
postscript|cbj
comment input remark|c8p
dictum|c1d
mention refer|cbn
allus|cbp
observ reflexion|cbn
quip salli wisecrack|cbn
barb dig gibe jibe shaft|cbn
restat|c8p
demytholog demythologis|cbu
mistak|
erratum liter misprint typo|cbw
agreement understand|c8p
string term|c8p
bargain deal|cby
compact concordat coven|
accord pact treati|
pacif|cc2
convent|cc2
humor humour wit witti wittic|c2k
ironi sarcasm satir|cc5
backchat banter railleri|
gag jape jest joke laugh|cc5
howler riot scream sidesplitt wow|cc8
funni|cc8
caricatur imperson|cc5
burlesqu lampoon mockeri parodi pasquinad sendup spoof takeoff travesti|ccb
cartoon|cc5
fun|cc5
clown comedi drolleri funni|cce
paronomasia pun wordplay|cce
opinion view|c2k
conjectur guess hypothesi specul supposit surmis|cch
side|cch
approxim|cq6
estim|c8p
question|c2l
problem|ccm
naught|c9c
mystifi puzzl puzzler|ccn
case|ccn
conundrum enigma riddl|ccn
direct instruct|c2k
destin|ccs
prescript|ccs
formula recip|ccs
creed|bih
dogma tenet|ccw
incarn|ccw
sign signal|8n7
beam|ccz
sign|8n7
notic placard post poster|cd1
guidepost signpost|cd1
mark stigma|cdp
brand|cwl
token|cdp
postag stamp|cd6
birdcal birdsong call song|
indic|8n7
symptom|cd9
manifest|cd9
mark print|cd9
line|cdc
underlin underscor|
graduat|cdd
glimps|cd9
forerunn harbing herald precursor predecessor|cd9
clue hint|cd9
smoke|cd9
alarm alarum alert|ccz
retreat|ccz
sing tattl tell|ct2
dit dot|
whistl|ccz
symbol|ccz
number numer|cdp
symbol|cdp
notat|bul
default|5rq ce2
expon index power|
log logarithm|cdu
characterist|6bi
choreographi|cds
formula|c8p
arrow pointer|
graph graphem|
inferior subscript|ce0
loss|c9c
shaft|cdd
acut agu|
hacek wedg|
capit majuscul uppercas|ce0
bodoni modern|
bold boldfac|
asterisk|ce0
dagger obelisk|ce0
letter|ce0
initi|ceb
alpha|ceb
beta|ceb
gamma|ceb
delta|ceb
psi|ceb
nun|ceb
shin|ceb
blank space|ce0
capitul fall|ce2
separatrix slash solidus virgul|
brand marqu|btf
label|cen
trademark|cwl
authent hallmark|cwl
stamp|cdp
imprint|cfj
fanfar tucket|ciu
slide swoop|
keynot tonic|cez
domin|cez
shake trill|cez
key tonal|
note tone|
cancel natur|
foil frustrat thwart|59w
sforzando|cf3
chord|cez
quaver|cez
alto contralto|
sign|cf7
gestur motion|
frown scowl|
grin smile|
smirk|cf9
display show|
express reflect reflexion|
exemplif illustr|
allegori emblem|b7c
eleph|cfe
badg|cfe
mantl|cdp
crown|cdp
identif|c4x
overturn|by0
fingerprint|cfj
screen show view|
sight|
spectacl|cfn
fanfar ostent|
bluster bravado|cfp
brandish|cwu
flourish|cf7
present|
perform|c3p
act number routin|cfu
benefit|cfu
concert|cfu
pianism|cfu
premier|cfu
recit|cfu
render rendit|cfu
histrion theatric|cfu
spectacular|cfu
backslid laps relaps revert|c9c
upgrad|c1r
tongu|brh
amerind indian|cg6
athabascan athabaskan athapascan athapaskan|cg7
salish salishan|
apach|cg8
hoka hokan|cg7
penutian|cg7
mariposan yokut|cgc
alter fix neuter|
chines|
amoy fukien fukkianes hokkianes min taiwanes|cgf
chin kuki|
siames thai|
transplant|c83
filipino philippin|
slavic slavon|
russian|cgl
ukrainian|cgl
disappoint|c7s
justic|eh0
english|
american|cgq
administr|c4s
drug sedat|cgs
nordic nors scandinavian|
danish|cgu
iceland|cgu
swedish|cgu
hungarian magyar|
breach|c7s
lapp saam saami same sami|
celtic|
ers gaelic goidel|ch1
irish|ch2
ital|
latin|ch4
romanc|ch5
italian|ch6
french|ch6
portugues|ch6
spanish|ch6
romanian rumanian|ch6
cassit kassit|cg6
bandag bind|
inject shot|
afghan afghani pashto pashtu paxto|
greek hellen|
attic ionic|
gur voltaic|
art artwork graphic|
illustr|chj
pictur|chk
fig figur|chk
chart graph|
graph|
curv|6i4
profil|chn
tabul|c4l
draw|chj
funni strip|ccd
eeg electroencephalogram encephalogram|cho
lobe|6in
psychotherapi|c37
dramat dramaturgi theater theatr|bq3
stage|chx
product|cft
drama play|
fragment|br0
snatch|ci1
book playscript script|
continu|ci3
dialog dialogu|ci3
libretto|ci3
scenario|ci3
screenplay|ci3
line|bvx
orphan|ci9
patter spiel|bqo
string|e74
blowup ebullit effus gush outburst|cfc
cri|cid
comedi|bvf
farc travesti|cif
melodrama|cif
tragedi|bvf
slapstick|cif
play|c3p
music|cik c3h
danc|81l
choreographi|cim
music|
popular|cio
classic|ckp
opera|ciq
harmoni|cio
reharmon reharmonis|
melodi strain tune|cio
leitmotif leitmotiv|ciu
signatur|ciu
theme|ciu
motif motiv|cix
statement|cix
variat|cix
diminut|ciz
part|ciu
accompani backup support|cj2
bass|cj2
anthem hymn|
paean pean|cj5
composit opus piec|cio
arrang|cj7
orchestr|cj8
instrument|cj8
realis realiz|cj7
coda final|bwj
prelud|cio
overtur|cio
solo|cj7
voluntari|cjf
trio|cj7
quintet|cj7
sextet|cj7
cantata oratorio|ciq
divertimento serenad|cj7
keen|ck4
concerto|ciq
idyl pastor pastoral|cj7
fantasia|cj7
passag|cj7
fort|cjq
phrase|cjq
cadenc|cjq
cadenza|cjq
movement|cj7
scherzo|cjv
suit|cj7
medley pastich potpourri|cj7
song vocal|cj7
ballad lay|cjz
chantey chanti shanti|
chorus refrain|cio
ditti|cjz
coronach dirg lament requiem threnodi|cjz
berceus cradlesong lullabi|cjz
languag lyric word|bvx
serenad|cjz
ballet|cio
gigu jig|
serial|cio
rag ragtim|
ect electroshock|c42
style|8n7
address|ckn
batho|ckd
devic|ckd
eloqu fluenci smooth|ckd
flat|ckd
express formul|ckd
headlines|ckd
jargon|ckd
journales|ckd
deliveri speech|ckd
refriger|c37
genr|ckd cio
patho|ckd
prose|ckd
articul voic|cob
idiom parlanc|ckj
american|ckj
diction phrase phraseolog verbiag word|ckj
tongu|ckn
shibboleth|ckn
tone|ckn
note|cky
rotund round|cky
barrag bombard onslaught|brh
inflect prosodi|ckn
inton modul|cl2
drone monoton|cl3
monoton|cez
singsong|cl3
stress|cl2
rhythm|cl2 bi6
beat rhythm|
offbeat upbeat|cl9
modul|cjq
blah bombast claptrap fustian rant|
concis pithi succinct|
vein|ckd
genr|ckd
form|clf
poesi poetri vers|clf
poetri|ckd
prosodi|
cadenc measur meter metr|clj
hexamet|bvt
digit digitalis|
rhyme rime|
ecphonesi exclam|
imag trope|
conceit|clp
ironi|clp
exagger hyperbol|clp
metaphor|clp
personif prosopopoeia|clp
simil|clp
languag speech|
word|clw
utter vocal|
speech|cnh
phonat vocal vocalis voic vox|8n7
phone sound|
phonem|cm1
vowel|cm1
stalk|bpp
glide semivowel|cm1
vowel|ceb
conson|cm1
conson|ceb
alveolar dental|cm7
occlus plosiv|
aspir|cnp
detrit friction rub|bpf
click|cma
nasal|cm7
lingual|cm7
applic|
guttur pharyng|cm7
call cri outcri shout vocifer yell|cly
cri yell|cly
bellow holla holler hollo holloa roar yowl|cmi
catcal|cmi
clamor clamour|cmi
hoot|cmi
scream screech shriek|cmi
whoop|cmi
shout yell|cmi
boo hiss hoot raspberri razz snort|cmi
blasphemi|cnd
obscen vulgar|cnd
bawdi bawdri|cmt
curs cuss explet oath swear swearword|cnd
croak|cly
exclaim exclam|cly
deuc devil dicken|cmx
ejacul interject|cmx
explet|cly
groan moan|cly
ahem hem|cly
howl ulul|cly
laugh laughter|cly
mumbl|cly
cackl|cn4
chortl chuckl|cn4
giggl|cn4
horselaugh|cn4
snicker snigger snort|cn4
titter|cn4
page|cly
profan|cly
exult jubil rejoic|cly
sigh suspir|cly
snarl|cly
speak|cly
speech|cly
splutter sputter|cly
susurr voiceless whisper|cnh
rasp|cly
motiv|8e6
accent|
drawl|cnn
articul|
thick|cnp
trill|cnp
convers|clw
handl|
intercours|
communion share|cnu
exchang|cns
chat confab confabul schmoos schmooz|cns
causeri chitchat gab gabfest gossip|cnx
talk|cns
dialog dialogu duologu|cnz
cackl chatter yack yak|cnz
blether prate prattl|co1
commerc|cns
detail|co5
discours discuss treatment|bq3
consider|co5
talk|co5
reconsider|co6
unload|cnt
exhort|bq3
express verbal|bq3
congratul felicit|cob
discuss word|clw
argument debat|cod
deliber|cod
confer|cod
consult|cog
consult interview|cog
ventil|cod
huddl powwow|cog
session|cog
tutori|col
negoti talk|cod
diplomaci|con
bargain|con
haggl wrangl|cop
express locut say|clw
anatom|cor
southern|cor
catchword motto shibboleth slogan|cor
cri watchword|cou
axiom maxim|cor
gnome|cow
epigram quip|cor
adag byword proverb saw|cor
banal bromid clich commonplac platitud|cbn
phrase|cor
sew stitch|
accent dialect idiom|
monologu|clw
argot cant jargon lingo patoi slang vernacular|
charm|clw
conjur incant|cp6
invoc|cp7
curs hex jinx whammi|cp6
monologu soliloquy|clw
propos|
propos|cpn
proposit|cpn
propos|c2k
counterpropos|cpe
hypothesi|cpe
proffer proposit suggest|cpe
motion|cpe
error fault mistak|
breath hint intim|cph
touch trace|cph
advanc feeler overtur|cph
offer|c2k
bid tender|cpn
reward|cpn
special|cpn
price|cpp
present|cpb
entri submiss|c2k
file|cpt
bid command dictat|
order|cpv
word|cpw
command|cpv
paint|cmg
direct|c90
interpret|c9t
clarif elucid illumin|cq1
spray|cmg
text|bwo
elabor enlarg expans|co5
version|cq1
read|cq1
twist|cq1
reconstruct|cq1
misinterpret mistak misunderstand|cq1
misconstru misconstruct|cqa
spatter splash splatter|cpz
acquiesc assent|
accept|cqd
conced concess yield|cqd
collus conniv|
settlement|cby
confirm ratif|
disagr|
confront showdown|cqj
dissent|cqj
discord dissens|cqj
confront|cqm
divis varianc|cqm
differ disput|cqj
collis|cqp
argu argument content contest controversi discept disput tilt|cqp
dustup quarrel row wrangl|cqp
affray alterc fraca|cqs
bicker fuss pettifoggeri spat squabbl tiff|cqs
ask request|
notic notif|cqv
wish|cqv
invit|cqv c3y
bid summon|cqy
invit|cqy
appeal entreati prayer|cqv
beg beggari mendic|
importun urg|
orison petit prayer|cqv
benedict|cr4
collect|cr4
bless thanksgiv|cr4
invoc supplic|cr4
demand|c02
ultimatum|cr9
wax|cmg
insist|cr9
call|cr9
requisit|cr9
duti|b6z
inquir question|cqv
challeng|crg
enquiri inquiri queri question|crg
examin interrog interrogatori|crg
chore job task|crf
interview|crj
interrog question|bro
exam examin test|bq3
comp comprehens|crn
final|crn
oral viva|crn
quiz|crn
repli|
comeback rejoind replic retort ripost|crs
echo|crs
answer|crs
defens refut|crv
descript|
character characteris|crx
character characteris delin depict pictur|c8w
epithet|crz
portrait portraitur portray|crz
label|crx
sketch vignett|crx
affirm assert|
function offic part role|crf
declar|c8p
denial disaffirm|c91
denial|
negat|cs8
nay|cs9
refus|cs8
backdown withdraw|
contradict|cb2
capac|cs5
renunci repudi|
rebuff repuls snub|
object|
complaint|csh
complaint|cmj
demur demurr|csh
hat|cs5
dissent|csh
except|csh
exclam|csj
beef bitch gripe squawk|csh
protest|csh
protest|csh
grievanc|csi
growl|cly
grumbl murmur mutter|csi
whimper whine|csi
lament plaint wail|csj
lieu place stead|cs5
appris notif tell|
notic|csy
warn|csy
dismiss|csz
disclosur reveal revel|
discoveri|ct2
behalf|csx
giveaway|ct2
exposur|ct2
expos unmask|ct6
admiss|
confess|ct8
intro introduct|
debut|cta
report|
role|9cv
report studi|byh
skinni|c4l
assay|cte
anecdot|ctc
narrat recit yarn|ctc
narrat stori tale|c2k
fairytal|ctj
posit|ctd
recount tell|cti
comment gossip scuttlebutt|ctc
hearsay rumor rumour|ctn
grapevin pipelin|ctn
scandal|ctn
warn|
alert|ctr
caution caveat|ctr
forewarn premonit|ctr
threat|ctr
promis|c6n
oath|ctw
parol word|ctw
assur|c8p
assur|c6n
plight troth|cu0
betroth engag troth|ctw
pin|ctw
ring|cu2
vow|cu0
thank|
appreci|cu6
boast jactit|
brag crow gasconad vapor|cu8
braggadocio rhodomontad rodomontad|cu8
catcher|ctl
denot indic|
challeng|
dare|cud
confront|cud
defianc|cud
denounc denunci|
first|ctl
broadsid philipp tirad|cuh cvb
damnat|cuh
condemn curs execr|cuh
imprec maledict|cul
accus|c1o
recrimin|cun
recit|cv8
second|ctl
alleg|cun
grievanc|cur
imprec|cun
indict|cun
inform|cun
prefer|cun
short shortstop|ctl
blame incrimin inculp|cun
implic|cun
innuendo insinu|cuz
address speech|
third|ctl
impromptu|cv1
impromptu|cjq
inaugur|cv1
keynot|c2l
lectur|cv1
speak speechmak|cv1
debat disput|cv8
leftfield|ctl
declam|
declam|cup
harangu rant|cvb
discours preach sermon|cv1
kerugma kerygma|cve
centerfield|ctl
prompt suggest|
expostul object remonstr|bq3
rightfield|ctl
artilleri weapon|
packag promo promot public|c2k
buildup|cvl
ballyhoo hoopla hype plug|cvl
pitch|cvl
advert advertis advertiz|cvl
steal|a0f
commerci|cvp
broadsheet broadsid circular flier flyer handbil throwaway|cvp
forward|ctl
cheer shout|c74
advanc further promot|c74
foster fosterag|c74
goad prod spur urg|c74
incit provoc|c74
resign|
renounc renunci|cvz
surrend yield|
clairvoy esp|
foreknowledg precognit|cw2
drogu sock windsock|
refer|cwd
landmark|cw5
rule|bcg
univers|cw7
criterion measur standard touchston|
era|cw9
yardstick|cw9
mark target|cw5
indic|ccz
blinker traffic|
input|ccz
output|ccz
horn|cdk
scepter sceptr verg wand|
chevron stripe|cfg
stripe|cfg
mark marker|cdp
postmark|cwl
watermark|cwl
milepost mileston|cwl
peg pin|cwl
label|cwl
tag ticket|cwq
tag|cwq
shrug|cf7
waftur wave|cf7
error misplay|c9c
nod|cf7
voic|8n7
chopin|cio
stravinski|cio
touch|bq3
traffic|bq3
callback recal|cqv
interrog|bq2
packet|bq7
vocal|cio
happen occurr|8b0
accompani attend concomit|cx6
background|cx7
experi|cx6
appal|cx9
auguri foretoken preindic sign|cx9
omen portent presag prodigi prognost|cxb
forebod|cxc
flash|cx9
loss|cx9
ordeal|cx9
tast|cx9
time|cx9
vision|cx9
miracl|8b0
troubl|cx6
treat|cx6
miracl|cx6
marvel wonder|cx6
thing|cx6
episod|cx6
feast|cxp
drama|cxq
conting eventu|cx6
begin|cx6
lesson|
conclus|cx6
end|cxw
outcom result termin|cxw
denouement|cxy
blot smirch|cpj
decis|cxy
decis|cxy
aftermath consequ|cxy
fruit|cy3
materi materialis offspr|5g0
reward wage|cy3
worst|cxy
alter chang|cx6
exercis|cxv
surpris|cy8
blow shock|cya
assign|crf
accid fortuiti|cx6
accid|
collis|cye
crash wreck|cye
collis|d1g
fire|cx6
balefir bonfir|cyi
campfir|cyi
grassfir|cyi
smolder smoulder|cyi
misfortun|cxl
piti shame|cyn
embarrass|cxl
blaze hell|cxl
onslaught|cxl
outrag scandal|cxl
incid|cx6
discharg|cx6
mission|b6z
blowup deton explos|cyu
case instanc|cx6
humili mortif|cyx
bit piec|cyx
clip time|cyx
motion movement|cx6
charg mission|cyc
pass|cz1
deflect deflexion|cz1
bend|cz1
travel|cz1
creep|cz6
migrat|8b0
compress contract|
coarctat constrict|cz9
injuri|cye
breach break rift ruptur sever|d0s
schism|czc
calam cataclysm catastroph disast tragedi|cyn
break|cyd
coincid happenst|cyd
smash|cyf
trip|
failur|cx6
errand|8f5
downfal ruinat|czj
success|cx6
barnburn|czm
abort miscarriag|czj
misfir miss|czj
egress emerg|cxu
birth nascenc nativ|cy8
deliveri|czr
appear|cx6
reappear|czt
advent parousia|
makeup|8b0
manifest materi materialis|czt
manifest|czt
apparit|czt
epiphani|czy
incept origin|cxu
genesi|cxu
emerg growth outgrowth|cxu
rise|d03
start|cxu
menarch|d05
misconduct wrongdo|9cv
oncom onset|d05
dawn|d05
open|d05
caus|d01
anteced|d0b
overtur preliminari prelud|d01
eman process|d01
factor|d0b
fundament|d0f
paramet|d0f
produc|d0b
concept creation|cxu
alpha|d05
open|d05
kickoff|d05
destini fate|cx6
inevit|d0n
annihil|d10
erad obliter|d10
debilit enerv enfeebl exhaust|d83
breakup separ|cy8
diffus|d99
dispers|d99
invas|d99
caus|
encroach trespass usurp violat|d07
departur exit expir go pass releas|d2g
doom doomsday|d0n
demolit destruct wipeout|cxw
depred ravag|d10
rack wrack|d10
disappear|cx6
inroad|d0x
fadeout reced|d13
incurs|cpj
advers|cyn
hardship|cyn
fluctuat variat|cy8
interlock mesh|d1g
flick|d1g
impact|d1g
blow bump|d1c
slam|d1c
jar jolt jounc|d1d
contact imping strike|cx6
injuri wound|d1i
loss|
sacrific|d1i
cycl oscil|
repeat repetit|
cycl|d1l
recurr|d1l
flashback|d1n
breaker surf|d2b
backwash wake|d2b
swash|d2b
riffl rippl wavelet|d2b
oscil vibrat|d1v
rippl|d1t
undul wave|cz1
miscalcul misestim misreckon|cpj
swell|d2b
billow surg|d2b
tsunami|cze d2b
roll roller|d2b
heav|cz1
backlash rebound recoil repercuss|cz1
bounc|d22
resili|d22
kick recoil|cz1
seek|cz1
wring|cz1
stroke throw|cz1
turn|cz1
wrench|cz1
wave|cz1
wave|d04
shipwreck wreck|cye
draw standoff|
win|dan
death deceas expiri|cy8
decreas lessen|cy8
sink|d2h
increas|cy8
eas moder relief|cy8
advanc better improv|d2r
elabor refin|d2l
misbehavior misbehaviour misde|d07
deform|cy8
transit|cy8
jump leap saltat|d2p
shift transform transmut|cy8
scene|cyt
collaps|cx6
devil devilri deviltri mischief mischiev rascal rogueri roguish shenanigan|d2n
descent|cz6
cascad shower|d2v
sink|d2v
wobbl|cz1
shimmi|d2y
bust fizzl flop|czj
bomb dud|d30
debacl fiasco|d2t
halt stop|cxw
stand standstil|d33
blaze|d2u
departur deviat differ diverg|d19
discrep varianc variant|d36
flection flexion inflect|d36
disloc disrupt|d3a
break interrupt|cx6
abat hiatus repriev respit|d3a
eclips occult|d3a
accommod adjust fit|d2l
enter entranc|cz6
irregular|d2n
fall|cz6
climb mount|d98
boomerang|d1w
elev lift rais|d98
heav|d98
sound|cx6
bother fuss hassl troubl|d85
fusion merger unif|
improprieti indec|d2n
combin|
consolid|d3p
mix mixtur|d3p
blend|d3r
zoom|d98
takeoff|d98
upheav uplift upthrow upthrust|d98
uplift|d98
bam bang blast clap|d4y
bang|d4y
bark|d4y
bell toll|d3l
blare cacophoni clamor din|d4y
boom roar thunder|d4y
bombil bombin buzz|d3l
chatter|d4y
chatter|d4y
cheep peep|
chink click clink|d3l
chirp|d3l
chorus|d3l
chug|d4y
clack clap|d4y
clang clangor clangour clank clash crash|d4y
clatter|d4y
crack|d4y
crackl crepit|d4y
creak|d4y
crunch|d4y
drip|d3l
drum|d3l
footfal footstep|d3l
grate|d4y
grind|d4y
grunt oink|d4y
fizzl hiss hush sibil|d4y
obscen|d3o
howl|d4y
brouhaha hubbub katzenjamm uproar|d4y
hum|d4y
jangl jingl|d3l
knock|d3l
meow mew miaou miaow miaul|
murmur mussit mutter|d3l
neigh nicker whicker whinni|
nois|d3l
derelict|d5b d07
pant|d4y
pat rap tap|d3l
patter|d3l
peal roll|d3l
ping|d3l
plump|d4y
plunk|d3l
pop|d3l
quack|d3l
quaver|d3l
racket|d4y
careless neglig nonperform|
rale rattl|d4y
report|d4y
ring tintinnabul|d3l
grumbl rumbl|d4y
rustl whisper|d4y
scrape scratch|d4y
scream screech shriek|d4y
sigh|d3l
sizzl|d4y
slam|d4y
snore|d4y
song|d3l
spatter splatter splutter sputter|d4y
plash splash|d4y
squawk|d4y
squeak|d4y
squeal|d4q
strum|d3l
swish|d3l
tap|d3l
throb|d3l
clump clunk thud thump|d3l
thunder|d4y
tick|d3l
ting tinkl|d3l
trampl|d3l
voic|d3l
whack|d3l
birr whir whirr|d3l
whistl|d3l
whiz|d3l
yelp yip|
beat heartbeat puls pulsat|
pound throb|d68
ebb reflux|d6h
aegir bore eager eagr|
countercurr crosscurr rip riptid|5k7
undercurr undertid|d6j
slide|d2v
landslid landslip|d6e
dodg escap evas|d5b
flow|cz6
airflow|d6h
current stream|d6h
overflow overspil runoff|d6h
torrent|d6j
flux fluxion|d6h
inflat|cyw
carom ricochet|d22
touch|d1g
concuss|d1d
rap strike tap|d1d
bang bash belt knock smash|d1d
buffet pound|d1d
slap smack|d1d
deflect deflexion refract|cz5
maling skulk|d6g
revers|d29
swerv yaw|d29
concuss|czb
scintil sparkl twinkl|cy8
flash|cx6
flicker glint spark|d71
gleam glimmer|d71
corusc glitter sparkl|d71
lightn|d71
goldbrick shirk slack soldier|d6g
brush|d6p
stroke|d6p
concentr|d2j
explos|d2j
jump leap|d2j
wax|d2j
encount meet|
align|d7d
changeov convers transit|d2r
transmut|cy8
junctur occas|cx6
climax|d7h
emerg exig|d7k
crisi|d7h
landmark watersh|d7h
mileston|d7h
conserv|d2l
recoveri|d2l
remiss remitt subsid|d3b
damag harm impair|cy8
impuls puls pulsat|d1v
dud misfir|
dwindl|d2h
wane|d2h
turn twist|d7w
develop|cy8
phenomenon|d7w
ramif|d7w
revolut|cy8
dissip wast|9cv
degener retrogress|d2r
atrophi wither|d83
weaken|d2r
downfal fall|d83
disturb perturb|9cv
earthquak quak seism temblor|
shock|d86
micros tremor|d86
seaquak|d86
encroach intrus invas|d3e
interfer nois|cxl
background|d8b
fadeout|d8b
atmospher static|d8b
ooz seepag|d6h
dribbl drip trickl|d6h
eddi|d6j
mutil|czb
deform distort|d7q
warp|d8j
outburst|cx6
salvo|d8l
irrupt outbreak|cx6
epidem|d8n
jet spirt spurt squirt|
erupt|cyu
leakag outflow|
flap flutter|d1v
gush outpour|d6h
rush spate surg upsurg|d6h
onrush|d8u
gyrat revolut rotat|d29
roll|d8w
commot whirl|cz1
spin|d8w
wallow|d8x
ladder ravel|d7q
permut replac substitut switch transposit|d19
tide|d19
iniqu injustic shabbi unfair|d07
displac shift|d9c
amplitud|d95
advanc progress|cz6
ascens ascent rise|cz6
spread|cz6
inflict|d07
stamped|cz6
translat|cz6
transgress|942
return|d29
affair occas|
parti|d9f
bash brawl|d9g
evildo transgress|d07
fete fiesta|d9g
miscu parapraxi slip|cpj
jolli|d9g
celebr jubil|d9f
ceremoni observ|d9f
funer obsequy|d9n
burial entomb inhum inter sepultur|d9o
hymen nuptial wed|d9n
pageant pageantri|d9n
dedic|d9n
open|d9n
induct initi instal|d9n
evil immor iniqu wicked|d9i
commenc graduat|
competit contest|
athlet|d9x
bout|d9x
olymp olympiad|d9y
prelim preliminari|d9y
championship|d9x
race|d9x
footrac run|da3
irrever violat|d9v
marathon|da4
blasphemi desecr profan sacrileg|da5
tournament tourney|d9x
open|da8
rubber|d9x
seri|d9x
dive|dah
deprav turpitud|d9i
final|dah
meet|d9y
vice|d9i
match|d9x
pin|dan
tournament|d9x
joust tilt|doy
race|d9x
campaign|dal
triumph victori|cxw czm
independ|dan
landslid|dan
slam sweep|dan
blowout laugher romp runaway walkaway|dan
defeat lick|cxw czj
blow revers setback|cx6
lurch|das
rout|das
shutout skunk|das
debacl drub slaughter thrash trounc wallop whip|das
bonanza boom bunc godsend gravi windfal|cx6
crash|cx6
deliquium faint swoon syncop|
harlotri prostitut whoredom|
affect|7yz
emot|7yz
glow|7yz
soul|7yz
passion|7yz
dissip dissolut licenti profligaci|
infatu|db6
abandon wild|db6
ardor ardour fervenc fervid fervor fervour fire|db6
zeal|dba
sentiment|7yz
sentiment|dbc
batho mawkish|dbd
complex|7yz
booz crapul drink drunken|
emotionless impass indiffer phlegm stolid unemot|
languor lassitud listless|
desir|7yz
ambit aspir dream|dbj
nation|dbk
temptat|dbj
appet appetit|
want wish|dbj
hungri long yearn|dbj
hanker yen|dbp
nostalgia|dbp
sex|7yz
lecher lust|
itch urg|dbj
capric impuls whim|dbj
pleasanc pleasur|7yz
delect delight|dbw
amus|dbx
enjoy|dbw
gusto relish zest|dbz di3
comfort|dbw
consol solac|dc1
allevi assuag relief|dc1
pain|7yz
pang stab twing|7yz
hurt suffer|dc4
betray perfidi treacheri treason|
agoni torment tortur|dc6
discomfort sore|dc6
distress hurt suffer|dc4
anguish torment tortur|dca
wound|dca
like|7yz
fanci fond partial|dcd
captiv enchant enthral fascin|dcd
penchant predilect prefer tast|dcd
lean propens tendenc|
friendli|dcd
brotherhood|dci
approv|dcd
admir esteem|dcd
anglophilia|dcl
charlatan quackeri|
ador worship|dh5
dislik|7yz
alien disaffect estrang|dcp
isol|dcq
antipathi avers distast|dcp
disapprov|dcp
contempt despit disdain scorn|dcp
disgust|dcp
horror repugn repuls revuls|dcv
nausea|dcv
gratitud|7yz
appreci grate thank|dcy
ingratitud ungrat|7yz
concern|dhx
care|6y4
solicit solicitud|dd1
unconcern|7yz
indiffer|dd4
aloof distanc|dd5
detach|dd5
cruelti merciless pitiless ruthless|
shame|7yz
conscienc|dd9
embarrass|dd9
uncomfort uneasi|ddb
chagrin humili mortif|ddb
confus discombobul|ddb
pride|7yz
ego egot|ddf
conceit vaniti|ddf
humbl humil|7yz
amaz astonish|7yz
falsif misrepresent|d07
admir wonder|ddj
awe|ddl
surpris|ddj
daze shock stupor|
expect|7yz
anticip expect|ddp
suspens|ddq
fever|ddq
hope|ddq
gaieti play|
graviti solemn|7yz
earnest serious sincer|ddv
sensit|7yz
sensibl|ddx
feel|ddx
insight percept|ddy
overrefin strain twist|ddk
agit|7yz
unrest|de2
fidget fidgeti restless|de2
impati|de4
stew|de2
stir|de2
tumult turmoil|de2
electr|de7
sensat|de7
calm|7yz
cool imperturb|deb
quiet quietud tranquil|deb
ataraxi peac repos seren|ded
dreami languor|
anger choler ire|db3
wrath|dei
furi mad rage|deg
offenc offens umbrag|deg
indign outrag|deg
annoy chafe vexat|deg
irrit piqu temper|del
frustrat|del
aggrav exasper|del
laps oversight|cpj
fear fright|db3
alarm constern dismay|deq
chill frisson quiver shiver shudder thrill tingl|deq
horror|deq
hysteria|deq
affright panic terror|deq
awe fear rever vener|db3
scare|deq
apprehens dread|deq
trepid|dey
bode forebod premonit presenti|dey
shadow|df0
deceit decept dissembl dissimul|ddk
presag|df0
suspens|dey
timid timor|deq
intimid|deq
anxieti|db3
troubl worri|df7
care concern fear|df7
disquietud edgi inquietud uneasi|df7
sink|df7
misgiv qualm scrupl|df7
jitteri jumpi nervous restiv|df7
angst|df7
indirect|df2
braveri fearless|7yz
secur|dfg
confid|dfh
happi|7yz
joy joyous|db3
chican chicaneri guil shenanigan trickeri wile|df2
elat light|dfk
exult jubil|dfk
triumph|dfn
excit exhilar|dfk
boot kick thrill|dfp
omiss skip|cpj
euphori euphoria|dfm
gaieti merriment|dfj
glee gleeful hilar mirth|dft
rejoic|dfj
close intimaci|
blith cheer|dfj
carefre insouci lighthearted lightsom|dfx
satisfact|
pride|dfz
fulfil|dfz
glee gloat|dfz
sad unhappi|7yz
heavi|dg3
melancholi|dg3
gloom gloomi somber sombr|dg5 dey
brood pensiv|dg5
woe woeful|
miseri|dg3
desol forlorn loneli|dg3
sorrow|dg3
attrit contrit|dgf
duperi fraud fraudul hoax humbug|dfl
brokenhearted grief heartach heartbreak|dgb
regret rue rueful sorrow|dg3
compunct remors|dgf
guilt|dgg
penanc penit repent|dgg
pall|dey
depress|dg3
demor demoralis|dgk
helpless|dgk
despond disconsol heartsick|dgk
oppress|dgk
weight|dgo
discont discontent discontented|dbp
dissatisfact|dgq
boredom ennui tedium|dgr
fatigu|dgs
displeasur|dgr del
disappoint letdown|dgr
defeat frustrat|dgv
hope|7yz
encourag|dgx
optim|dgx
despair|7yz
resign surrend|dh0
discourag dishearten dismay|dh0
intimid|dh2
pessim|dh0
love|db3
agap|dh5
agap|dh5
ardor ardour|dh5
crush infatu|dh5
devot devoted|dh5
affect affection fond philia warm warmhearted|7yz
attach|dhb
bloomer blooper blunder boner botch bungl flub fuckup pratfal|cpj
delus illus|df2
warmhearted warmth|
loyalti|dh5
hate hatr|db3
feign pretend pretens|df2
enmiti hostil|dhh
animos animus|dhj
aggress|dhj
bitter rancor rancour resent|dhj
grievanc grudg|dhm
envi envious|dhm
covet|dho
jealousi|dho
malic malici spite venom|
humor humour mood temper|7yz
irasc spleen|
choler cross fret fussi irrit peevish petul|
pretend|dhi
pet|dhu
sympathi|7yz
compass compassion|dhx
commiser patho piti ruth|dhx
tender tenderhearted|dhy
merci|dhy
affect affected manner pose|dhi
enthusiasm|7yz
avid eager keen|di3
ardor ardour elan zeal|di4
food|7g2
attitud|di2
comest eatabl edibl pabulum victual|7tn
tuck|di8
dainti delicaci goodi kickshaw treat|dis
dish|dis
charad masquerad|dhi
kosher|dis
diet|
bluff|df2
pap|die
chow chuck eat grub|
mess|diu
foodstuff|7tn
fall|dip
concentr|dij
meal|dij
cornmeal|dim
oatmeal|dim
sin|d9i
fiber roughag|dij
flour|dij
aliment nourish nutriment nutrit susten victual|7tn
commissariat provend provis viand victual|7tn
meal repast|dis
breakfast|diu
dejeun lunch luncheon tiffin|diu
tea teatim|diu
dinner|diu
supper|diu
buffet|diu
picnic|diu
barbecu barbequ|
collat snack|diu
banquet feast|diu
mouth|
bite morsel|dj5
sup swallow|dj5
chaw chew cud plug quid wad|dj6
special|dib
envi invidia|
relish|
soup|dib
avaric avaritia covet greed rapac|
liquor|djf
broth stock|djc
anger ira ire wrath|
gluttoni gula over|
lust luxuria|
lobscous lobscus scous|
viand|dib
tidbit titbit|dia
confect sweet|dia
candi confect|djm
hardbak|djm
brittl toffe toffi|djn
gum|djm
chocol|di6
kiss|djn
taffi|djn
after dessert sweet|
nectar|dia
whip|dju
spectacl|dhd
tart|dk0
turnov|dib
pie|
cobbler|dk0
cake|
jumbal jumbl|dk2
biscuit cooki|dk2
kiss|dk4
waffl|dk2
conserv preserv|
jam|dk7
jelli|dk7
marmalad|dk7
gelatin jelli|dia
bird fowl|dkl
poultri|dkc
chicken poulet volaill|dkd
broiler|dke
bull|dhd
hen|dke
duck|dkd
goos|dkd
loaf|di6
meat|di6
mess|dis
minc|dis
chop|
barbecu barbequ|dib
piec slice|
saut|dib
fumbl muff|dhd
offens|d9i
crime|dkt
beef boeuf|dkl
cake patti|dib
pemican pemmican|dkl
hare rabbit|
mouton mutton|dkl
porc pork|dkl
gammon ham jambon|
porkchop|dko
fluff|dhd
crime|d9i
sausag|dkl
frank frankfurt hotdog weeni wiener wienerwurst|dl5
assault|dmd
sous|dl5
farc forcemeat|
bread breadstuff|
cracker|dla
loaf|dla
gaff gaucheri slip solec|dhd
toast|dla
wafer|dla
fraud|dku
biscuit|
hardtack|dlh
wafer|dk4
sandwich|
bomber grinder hoagi sub submarin torpedo wedg zep|dlk
highjack hijack|dku
western|dlk
wrap|dlk
infract infring misdemeanor misdemeanour violat|dku
infring violat|d07
produc|di6
veg veget veggi|dlr
legum|dls
foul|dlq
green|dls
murphi potato spud tater|
technic|dlu
aubergin eggplant|
pieplant rhubarb|dls
cabbag chou|
cole kail kale|dm0
squash|dls
sprout|dlv
chile chili chilli|
misstep stumbl|dhd
bean|dlt
lentil|dlt
pea|dlt
committ perpetr|dku
corn|dn7
rape ravish|
rutabaga swede|
attack attempt|dku
cling clingston|
berri|
currant|dmf
blackberri|dmf
strawberri|dmf
citrus|
orang|dmj
lemon|dmj
citron|dmj
plum|
seizur|
sloe|dmn
fall tumbl|czi
kidnap snatch|dmo
racket|drt
aguac avocado|
cocoanut coconut|
coconut|di6
fish|di6
blowfish puffer pufferfish|
escargot snail|dkl
periwinkl winkl|
huitr oyster|
bunco bunko con flimflam hustl|dn6
pilchard sardin|
salmon|dmw
feed provend|7tn
eatag forag pastur pasturag|
swindl|dlg
cereal grain|dij
barley barleycorn|dn7
wheat|dn7
oat|dn7
rice|dn7
pigswil pigwash slop swill|dn4
mash|dn4
cud|dn4
mast|dn4
salad|dib
acquisit|
fix ingredi|dij
larceni steal theft thiev thieveri|
herb|
pepper peppercorn|
robberi|dnj
heist holdup stickup|dnm
sage|dnk
savori savouri|dnk
treason|dku
caper|dns
pickl|djb
caper|dnm
acetum vinegar|
individu mortal person somebodi someon soul|9q1 d0w
heist|dnm
roll|dnm
egg|dij
skim|dnj
milk|dol
butter|di6
chees|di6
burglari|
housebreak|do3
experi|dsc
batter|dom
dough|dom
attempt effort endeavor endeavour tri|9cv
catch contract|
bid play|do8
fling offer whirl|do8
essay|do8
marrowbon|asb
marrow|dia
pizza|dib
burgoo oatmeal|
contribut part share|do8
end|doh
liber|do8
sushi|dib
beverag drink drinkabl potabl|7tn 7e1
concoct intermixtur mixtur|dij
mix premix|dom
fill|dom
draught potat tippl|dos
pledg|dos
alcohol inebri intoxic|dol
drink|
stab|do8
beer|
sud|dou
lager|dou
nisus pain strive|do8
battl struggl|do8
sake saki|dor
vino wine|dor
vintag|dp0
duel|doy
rose|dp0
bubbl champagn|
scrambl scuffl|doy
hock rhenish|
vermouth|dp0
booz liquor spirit|dor
bitter|dp8
brandi|dp8
applejack|dpa
moneymak|dnh
whiskey whiski|dp8
bourbon|dpd
irish|dpd
cordial liqueur|dor
run test trial|do8
cooler|dol
chocol cocoa|dol
float|dos
milkshak shake|dos
juic|dij
pop soda tonic|
cola dope|
coffe|5xc
coffe java|dol
tea|dol
arrang|8hw
straggl|8hw
array|dps
categor categoris classif|dps
peopl|8hw
age elder|
test trial|do8
baffl|dpw
blind|dpw
brave|dpw
cautious timid|dpw
communiti|dpw
damn|dpw
dead|dpw
live|dpw
deaf|dpw
defeat discomfit|dpw
audit tryout|dph
disabl handicap|dpw
doom lost|dpw
enemi|dpw
folk|dpw
free|dpw
homebound|dpw
enlighten initi|dpw
uniniti|dpw
retard|dpw
nation|dpw
retreat|dpw
sick|dpw
slain|dq5
maim wound|dpw
accumul aggreg collect|8hw
backlog|dqo
batteri|dqo
block|dqo
bunch caboodl lot|dqo
collag|dqo
content|dqo
crop|dqo
pack|dqo
deck|dqw
hand|dqo
project task undertak|b6z
statuari|dqo
sum summat|dqo
agglomer|dqo
edit|8hw
bunch clump cluster|dr2
knot|dr4
swad|dr4
tuft tussock|dr4
wisp|dr7
chunk clod clump glob lump|dr2
agglomer cumul cumulus heap mound pile|dqo
mass|dqo
scrapheap|dra
stack|dra
adventur escapad|dqz
hayrick haystack rick|drd
combin|dqo
complexion|drg
bodi|
public|dri
world|ds4
societi|
migrat|dpw
sector|
busi|drn
purchas|dnh
race|8hw
interest|
lobbi|drr
endeavor endeavour enterpris|dqz
clan kin kindr|
famili|dru
famili folk kinfolk kinsfolk phratri sept|dvd
folk|dru
peopl|drw
homefolk|drw
hous|drw
dynasti|drw
gen name|drw
marathon|dqz
class stratum|dpw
assemblag gather|
carload|ds5
congreg|dqo
conting|ds5
pair|ds5
librari|dqo
mytholog|dqo
ventur|dqz
campaign caus crusad drive movement|dsc
brace pair|dt0
team|
relay|dsf
coupl duet duo twosom|ds9
triad tripl triplet|dt0
buyback redempt repurchas|drp
foursom quartett|ds5
quadrupl quadruplet quartet quartett|dt0
coupl mate|drv
marriag|drv
brood|
flock|
flock|dsr
congreg faith fold|
bevi|dsp
biolog biota|dqo
wildlif|bqh
herd|
remuda|dsv
campaign candidaci candidatur election|dsd
swarm|8hw
infest plagu|dsy
set|dqo
categori class famili|dqo
stamp|dt1
join|dt0
sex|dt1
field|dt0
field|dt0
set|
domain|dt7
subgroup|8hw
field|dt7
trade|5d3
root solut|dt7
denomin|dt1
bundl packag packet|dqo
wisp|dte
organ organis|
reform|dsd
bureaucraci|dtg
stump|dsx
alir far interahamw|
salli|dsc
danger peril risk|dsc
hua hum|
chanc|dtm
gambl|dtm
rais|dtp
control|9cv
imperi|dtr
associ|dtg
author govern regim|
bureaucraci|dtu
court|dtu
empir|dtu
palac|dtu
soviet|dx0
establish institut|dtg
enterpris|dtg
giant|du1
collect|du1
agenc|due
brokerag|due
carrier|due
chain|due
compani|du0
corp corpor|dua
firm hous|due
dealership franchis|due
maker manufactur|due
partnership|due
busi concern|du1
distributor|du8
publish|dua
newspap paper|dug
magazin|dug
dealer|dua
defenc defens|dqo
prosecut|dqo
plant|dqo
industri|
processor|due
aviat|dun
time|
coordin|duq
market|dun
brotherhood fratern sodal|ds4
establish|dtg
famili household menag|dxw
club nine|
five|dyb
eleven|dyb
squad|dyb
offenc|dyb
defenc defens|dyb
faith religion|du0
christendom christian|dri
church|dv2
rome|e3q
protest|dv4
hire|8e6
hebraism judaism|dv2
ownership possess|dtr
varieti|
breed stock strain|dva
pedigre|dvb
ancestri blood bloodlin line lineag parentag pedigre stemma stock|
side|dvd
phylum|
hold keep retent|dv9
withhold|dvg
race subspeci|
form strain variant|
civil civilis|drl
profess|e4w
businessmen|dvl
storag|dvg
depart|dyo
storag|5d7
personnel|dvo
payrol|dvo
grasp prehens seiz|dtr
clasp clench clutch grip hold|dvs
agricultur usda|
commerc doc|
defens dod|
doi interior|
instrument|dxw
denomin|
communion|dvz
sect|dv2
cult|dv2
cult|dv2
voodoo|dw3
direct guidanc steer|dtr
laiti temporalti|dx6
pantheon|dqo
royalti|ds0
aim|dw5
navig pilot pilotag|dw5
tang|ds1
tudor|ds1
citizenri peopl|8hw
govern|dwd
senat|dwj
senat|dwf
congress|dwj
hous|dwj
legislatur|
administr brass establish govern organ organis|dri
execut|dwk
bench judiciari|dwk
judicatori judicatur judiciari|e6b
countri land nation|dpw
dominion|dwr
estat|ds4
commonwealth countri land nation state|
reich|dwr
bloc|e1r
axi|e1r
europ|dqo
asia|dqo
eec europ|
protect|9cv
power superpow|dwr
state|dtu
popul|8hw
poor|dpw
rich|dpw
populac public world|dpw
popul|dpw
mass multitud peopl|8hw
labor labour proletariat|ds4
bourgeoisi|ds4
crowd|ds5
concours multitud throng|ds5
hive|dxa
hord host|dxa
herd ruck|dxa
armi|dx9
shield|dwy
crush jam|dx9
host legion|dy0
drove hord swarm|dx9
guardianship keep safekeep|5fc
huddl|dx9
mob rabbl rout|dx9
compani|
attend|dxm
util|dxp
servic|du8
custodi hand|dxj
compani troup|dtg
chorus|
choir|dxs
choir consort|dt0
circus|dxr
unit|dtg
preserv save|dwy
command|dy6
enemi|dy6
armi|dy5
navi|dy5
navi usn|e2n
conserv|dxx
armor armour|dy6
servic|dya
forc|dxw
militari|dya
momism overprotect overshield|dwy
pentagon|e6z
forc personnel|dtg
squad team|dxw
constabulari law polic|dya
censor censorship|
hand manpow men workforc|dya
corp|
rotc|dyf
corp|dri
platoon|duz
section|dyb
van vanguard|
complement|dye
squadron|e45
flight|e5q
divis|
audienc|ds5
buy purchas|drp
audienc|dx6
viewer|dyr
hous|dyp
follow|dx6
faith|dyu
parish|dyx
communiti|ds5
convent|dyx
hous|dyx
neighborhood neighbourhood|dyx
hood|dz0
citi metropoli|
town townsfolk townspeopl|
settlement villag|dyx
crossroad hamlet|dyx
cooper|dtt
club gild guild lodg order societi|dtt
fellowship|dtt
chapter|dz7
precaut safeguard|7qc
frat fratern|dz7
soror|dz7
confer leagu|dtt
major|dzd
union|dtg
freemasonri masonri|
consortium pool syndic|dtt
cartel combin trust|dzh
defens|dwy
cast|ds5
ensembl|dzk
class grade|ds5
inocul vaccin|
year|ds5
class|dzd
band circl lot set|
inocul vaccin|dwy
camp cliqu coteri ingroup|dzq
cabal camarilla faction junto|dzs
cadr|dzv
core nucleus|dt0
portfolio|dt0
crew gang|dxw
detail|dzx
gang mob|dtt
demimond|ds4
underworld|ds4
mob syndic|
quintet quintett|
patrol|dwy
sestet sextet sextett|
orchestra|
shop|dyq
philharmon symphoni|e06
band|
combo|e09
hord|dyx
confederaci conspiraci|dzq
faction sect|dzs
parti|
danc|e0e
ball|e0f
mask masqu masquerad|e0e
banquet feast|e0j
dinner|e0e
gaudi|e0i
recept|e0e
mixer sociabl social|e0e
wed|e0e
parti|dtg
gop|e0o
machin|dtg
parti|dzq
tabl|dpu
calendar|e0s
matrix|dpu
insul|dwy
transpos|e0u
diagon|e5y e5z
galaxi|dqo
galaxi|dqo
legion|dy6
legion|dtt
phalanx|dy6
phalanx|dx9
score|dt0
crew|dxw
market|e07
bunch crew crowd gang|ds5
flock|dx9
troop|dxw
outfit|dxw
school|dri
eight|e1b
lock lockup|dwy
school|
escort|dwy
academi|e1e
colleg|dri
convoy|e1f
academi|du0
univers|dri
gown|e1k
faculti staff|dri
civil civilis cultur|drl
care charg guardianship tutelag|dwy
fleet|dqo
fleet|dqo
align alin allianc coalit|dtg
umbrella|euq
seal waterproof|dwy
wear|8e6
confeder confederaci feder|
control|65u
alli|dwr
meet|ds5
caucus|e1y
conclav|e1y
confer|e1y
congress|e1y
convent|e1y
council|e1y
meet|
council|
breath respir|65u
divan diwan|
respir|65u
congress|dwj
diet|dwj
parliament|dwj
soviet|e26
powwow|e24
board|e2g
commiss committe|
subcommitte|e2g
symposium|e21
patrol|dya
court judicatur tribun|
repertoir repertori|dqo
repertoir repertori|dqo
agenc author bureau offic|
heav pant|e27
smoke|e27
organ|e2n
breath|65u
assumpt|dnh
exhal expir|e2r
ralli|ds5
snore stertor|e27
democraci republ|
wheez|e27
industri|e34
wind|e2t
communism|e32
intern|e32
social|
naziism nazism|bpc e32
economi|e6b
inhal intak|e2r
descend poster|
coeval contemporari generat|dpw
gasp pant|e35
folk tribe|
oscit yawn|ee1
tableau|dps
combin|e74
combin|e74
coloni settlement|dri
outpost|e3e
plantat|e3e
commune|ds5
lobbi|dpw
hierarchi|dtg
chain concaten|e71
cours line|e71
cycl|e71
hierarchi|e71
consumpt ingest intak uptak|65u
manag|dwk
leader leadership|dri
eat feed|e3o
appoint date engag|e25
visit|e25
rendezv tryst|e3s
reviv|e2u
elit|
chosen elect|e3w
cream pick|e3w
aristocraci gentri|
chomp|e3r
few|e3w
aristocraci nobil|e3w
artilleri|
batteri|e43
cavalri|
militia reserv|dy6
militia|dri
shock|ee1
armi usa|e2n
fart flatus|ee1
soldieri troop|dya
deglutit swallow|e3o
friend|e4b
hostil|e4b
cavalri hors|e4b
garrison|e4b
rank|dya
assort miscellanea miscellani mixtur motley potpourri salmagundi smorgasbord varieti|dqo
select|e4i
farrago gallimaufri hodgepodg hotchpotch melang mishmash oddment ragbag|e4i
batch|dqo
batch|dqo
clutch|dso
membership rank|dri
branch subdivis|dyo
draught gulp swig|e4c
clientel patronag|dpw
rabbl ragtag riffraff|dqd
deleg delegaci deput|dtg
embassi|e4t
gulp|ee1
vocat|dri
opposit|dri
commando|dy6
conting|dy6
headquart|dy6
poss|dyc
foundat|
chariti|e52
institut|dtt
exhibit expo exposit|dqo
fair|e55
fair|ds5
side|dxw
graze|e3r
immigr|dri
juri|dri
panel venir|dri
juri panel|e2g
spearhead|dy6
bevi|ds5
replet surfeit|e3r
left|e0d
center|ds4
right|e0d
convoy|dqo
seanc sit|e25
aggreg congeri conglomer|dr1
inherit|dnh
market|ds4
traffic|dqo
format|dps
suck suction|e3o
caravan train|
file|e5y
column|e5t
corteg entourag retinu suit|ds5
recess recession|
secondari|e5q
line|e5q
line|e5q
drink imbib imbibit|e3o
lineup|e5z
row|e5z
terrac|e62
rank|e5z
gulp guzzl swill|e60
column|dpu
aviat|dqo
machineri|e6b
network|e6b
sip|e4c
scheme system|8hw
subsystem|e6b
organ|e6b
syntax|e6b
bodi|e6b
craft trade|ds4
botani flora veget|dqo
brush brushwood coppic cops thicket|e6h
procur|dnh
growth|e6h
bush chaparr scrub|e6h
stand|e6h
forest wood|e6h
grove|e6n
underbrush undergrowth underwood|e6i
shrubberi|e6h
garden|e6h
staff|dya
absolut authoritarian caesar despot dictatorship monocraci shogun stalin totalitarian tyranni|
jurisprud law|dqo
sex|65u
concept|e6v
preced|e6u
coition coitus copul intercours relat|e6v
bureaucraci bureaucrat|
order ordin|dps
seri|e70
progress|e71
blizzard rash|e71
sequenc|e71
string train|e71
success|e71
cascad|e76
parad|e76
run streak|e76
current flow stream|e3l
bank|dpu
data|dqo
appropri|
sampler|e4i
treasur|dqo
movement|
van vanguard|
dada dadaism|
coupl mate pair union|e6v
unconfess|dpw
unemploy|dpw
camp|ds5
reunion|e0e
zionism|e7g
muster|ds5
enrol registr|dri
number|dxm
blue|dtg
gray|dtg
host|dtg
pool|dtg
center|e5q
flank wing|e5q
head|e5q
rear|e5q
here|817
there|817
somewher|817
home|817
home|817
address|
airway skyway|ed1
ambianc ambienc|eat
procreat|e6v
apron|ef1
crossbreed interbreed miscegen|e88
arena|e8c
area countri|edw
air atmospher|edv
multipl propag|e88
bedground|e8c
space|87n 817
frontier|e94
adopt borrow|e7d
backwood boondock hinterland|eeh
barren wasteland|egf
bush|egf
frontier|egf
desert|efx
battlefield battleground field|efx
beat round|ed1
begin origin root rootag sourc|ed9
deriv|e8q
spring|e8q
fountainhead head headspr|e8q
zone|edv
belt|edv
fatherland homeland motherland|e9w
birthplac|efr
birthplac cradl proven proveni|e8q
face side|efi
bottom undersid undersurfac|e8z
foot|e93
base|e93
bottom|edv
bound boundari|
border borderlin delimit mete|e94
place properti|
center|e96
circumfer|e95
balk baulk|alt
bridgehead|edh
brink|ean
bivouac campground campsit encamp|ef1
campus|eb3
capit|eet
empyrean firmament heaven welkin|efi
cemeteri graveyard necropoli|ef1
center centr midpoint|ed9
center centr heart middl|e8c
core|e9h
navel|e9h
citi metropoli|
caress cuddl fondl hug kiss neck pet smooch snuggl|
outskirt|eeu
environ purlieu|
conurb sprawl|
borough|dz3
clear glade|efx
commonwealth|ef8
hub|e9i
corner|ed9
corner|e8c
countri land|
counti|edv
crest|ecb
cross|ed9
develop|ea3
dig excav|ef1
field theater theatr|edw
district dominion territori|edw
enclav|ea3
suburb suburbia|
distanc|edv
demesn domain land|edw
baroni|ea7
empir imperium|ea7
kingdom realm|ea7
abod resid|e85
home place|eab
dump dumpsit wasteyard|ef1
earreach earshot hear|edr
eyeshot view|edr
north|817
south|817
earth|817
orient|ebj
east orient|
northland|edw
eden heaven nirvana paradis|edv
border edg|e94
end|e94
end termin|
endpoint termin terminus|eap
end|efi
end|efr
environ surround|
destin goal|eap
medium|eat
set|eat
scenario|eaw
element|eat
extrem extremum|
fairway|ef1
farmland|eeh
field|edw
field|efx
ground|efx
hayfield meadow|
field|efx
baselin|ecc
forepart front|e8z
battlefront front|ecd
scrapheap|ead
epicent epicentr|
ghetto|edp
ground|edd
habitat|eat
sleep|65u
hangout haunt repair resort|e8c
firesid hearth|e8c
hell hellhol inferno|edv
hemispher|
hiplin|ecb
hiplin|ecb
den hideaway hideout|
height|efr
brow hilltop|ed5
home|e8q
horizon skylin|ecb
see|eet
junkyard|egh
reserv|
preserv|ebt
doze drows|ebf
insid interior|efi
insid interior|edv
midst thick|ebx
reaction respons|65u
isarithm isogram isopleth|ecb
jurisdict|ea3
turf|ec1
paint|ef3
kingdom|e9w
den lair|
lawn|eb3
layer|edv
limb|ean
demarc limit|e94
limit|
line|817
line|cdc
line|edd
latitud parallel|ecb
rebound|ebz
mandat mandatori|ea3
maximum|eca
midair|ed9
minimum|eca
monument|ef1
orbit|ed1
lineat outlin|e94
profil|ecm
silhouett|ecm
exterior outsid|efi
exterior outsid|edv
open outdoor|ecq
outpost outstat|edh
overlook|efr
midway|efx
fairway|efx
parish|ec1
park parkland|efx
common green park|efx
part|eat
lea ley pastur pastureland|
itinerari path rout|ecb
circuit|ed1
flyway|ed1
fairway|ed1
crest peak summit top|efr
pinnacl|ed5
squar|efx
piazza place plaza|ed7
point|817
poll|edb
place posit|ed9
posit|ed9
posit|ed9
site|edb
juxtaposit|edb
lie|edb
post|edb
pitch|edb
landmark|edb
right|edb
left|edb
back rear|edb
premis|ef1
protector|ea3
quarter|
radius|edv
rang reach|eca
rang|efx
backsid rear|e8z
rearward|edt
part region|817
region|817
unknown|edw
clear open|e8c
dec declin|
port|
reflex|ebz
harbor harbour haven seaport|ee0
berth moor moorag|
resort|8v1
playground|e8c
rough|ef1
local neighborhood neighbourhood vicin|eeu
place|ee7
block|e8c
proxim|ee7
presenc|eea
rendezv|efr
retreat|e8c
nest|eed
refug safeti|e8c
danger|e8c
countri|
countrysid|eeh
savanna savannah|
scene|e8c
light|eek
dark shadow|eek
stage|eek
sceneri|ee7
landscap|eeo
churchyard|egh
scour|efr
place seat|ef3
seat|e9i
section|e8c
shrubberi|e8c
side|ecb
side|edv
bedsid|eex
hand|eex
baselin|ecc
site|efx
solitud|efr
space|e8c
air|edv
vacuiti vacuum|edv
stand|edb
flinch winc|efv
provinc state|
passag|ebz
station|edb
stop|efr
stratum|ec7
substrat substratum|efc
horizon|efc
seam|efc
corner|ed9
substrat substratum|efi
surfac|e94
target|efr
tee|ef1
laboratori|edw
tip|eap
top upsid|e8z
rooftop|efn
top|edv
head|efp
place spot|ed9
town|
hometown|efs
town township|
start startl|ee1
hamlet villag|
parcel tract|
subdivis|efx
terrain|efx
patch plot|efx
lot|efx
local locus venu|eek
acm apex vertex|eaz
shiver trembl|ee1
watermark|ecb
divid watersh|ecb
direct way|ed1
bear head|eg7
cri tear weep|65u
tack|eg8
cours trend|eg7
trend|eg7
occid west|
whereabout|817
wild wilder|
snivel|eg9
yard|efx
mansion sign|edv
sob|eg9
ari ram|
virgin virgo|
bawl wail|eg9
calcul comput|4nb
zone|efr
buffer|e8u
bridgehead foothold|
beachhead|egq
fring outskirt|
multipl time|
burma myanmar|
cambodia kampuchea|
cathay china prc|
formosa taiwan|
china taiwan|
congo zair|
judgment|8e6
adjud|eh0
occup|
evalu rate|eh0
grade mark score|eh3
estim|eh0
apprais|eh5
danmark denmark|
copenhagen kobenhavn|
noreg norg norway|
sverig sweden|
deutschland frg germani|
sens|
look|ehc
preoccup|eh2
muenchen munich|
glanc glimps|ehd
scrutini|ehd
ella greec|
peek peep|ehd
squint|ehd
cyclad kikladh|
stare|ehd
athen athinai|
gaze regard|ehm
requisit|e7d
glare glower|ehm
contempl|ehm
gape|ehm
inspect|buj
accho acr akka akko|
sightse|ehd
observ watch|ehd
canaan palestin|
monitor|ehw
itali italia|
vigil watch|c0m
grant subsid subsidis|5cn
roma rome|
piedmont piemont|
sicili sicilia|
sicili sicilia|
firenz florenc|
venezia venic|
outlook|ehd
sight survey view|ehd
jugoslavija yugoslavia|
greenland gronland|
hear listen|ehc
rehear relisten|eic
award|ei1
didact educ instruct pedagogi teach|9cv
class cours|eif
brasil brazil|
extens|eif
hibernia ireland|
instruct pedagogi teach|bmn
birmingham brummagem|
school|eik
inculc ingrain instil|
eir ireland|
tuition tutelag tutorship|eik
lesson|eik
bharat india|
bombay mumbai|
sitsang thibet tibet xizang|
captur seizur|
iran persia|
irak iraq|
shop|eig
workshop|eig
japan nihon nippon|
edo tokio tokyo yeddo yedo|
lectur|eik
talk|ej1
arrest|eiu
disciplin|ej5
groom train|9cv
drill exercis practic|ej5
manual|ej6
holland nederland netherland|
hungari magyarorszag|
retrain|ej5
school|ej5
conquer conquest subject subjug|eiu
rehears|ej6
rehears|ej6
maroc marrueco morocco|
cashmer kashmir|
scrimmag|ej6
poland polska|
warsaw warszawa|
lisboa lisbon|
pageant pageantri|
regain restitut restor return|dnh
pictur|
delin|ejn
rand reef witwatersrand|
russia ussr|
imag tomographi|ejn
odesa odessa|
georgia sakartvelo|
espana spain|
photographi|ejn
schweiz suiss svizzera switzerland|
bale basel basl|
damascus dimash|
siam thailand|
america usa|
confederaci dixi dixieland south|
south|
north union|
alabama|ek2
cinematographi film|ejv
take|ek5
creation|9cv
receipt recept|
cast mold|
beantown boston|
detroit motown|
build construct|
assembl|ekc
disassembl dismantl|9cv
grade level|ekc
shipbuild|ekc
product|8e6
give|9oy
overproduct overrun|
output yield|
cultiv|
agricultur farm husbandri|ekl
abandon|9oy
life|7wj
ground reason|
garden horticultur|ekm
occas|ekp
account score|ekp
incent induc motiv|
dynam|ekt
impuls urg|7wj
cacoeth mania passion|
plough plow|
discard|ekn
compuls obsess|
ethic moral|7wj
hedon|el0
conscienc scrupl|el0
incit provoc|
signal|el3
abysm abyss|
adjunct|
plant|ekm
agent|d0w
anion|eou
anthil formicari|ep1
cultur|67r
apertur|eol
remain|erd 9cp
landscap|ekq
arroyo|eoe
accliv ascent climb rais rise upgrad|ese
discard|ekn
atmospher|7cy
bank|erh
bank|ese
camber cant|ese
barrier|epm
base|eqn
basin|eq5
bay embay|em0
beach|eo6
bed bottom|eq5
beehiv hive|eqb
dipper plough wagon wain|
bit chip flake fleck scrap|eo5
blade|erg
blanket|en1
blue|esb
bluff|elj
bodi|
water|
bog|
bore drill|
bottomland|ep8
boulder bowlder|ers
breach|eqi
brook creek|ess
industri manufactur|5d7
bubbl|
burrow tunnel|eom
calculus concret|ers
industri industrialis|em7
canon canyon|
canyonsid|ese
cape ness|ep7
devis fashion make|ekh
cascad|ett
cave|eo6
cavern|emh
cavern|enp
chain|eth
chap|en2
fabric manufactur|
chip|7c5
cliff|eo6
format shape|emm
cloud|
coast|ese
file|emp
columba dove|
coma|5h0
contin|ep9
core|e9h
core|erx
corner|eqn
cove|eot
cove|emh
cover|
cleft crack crevic fissur scissur|eqi
crag|emo
crust|ec7
crust encrust incrust|en1
crystal|ers
crystallit|en6
farmland ploughland plowland tillag tilth|ep8
cumulus|emq
curtain|elm
deep|eqh
defil gorg|eqp
delta|eo6
declens declin decliv downslop fall|ese
discard|7zm
ditch|etu
downhil|ene
draco dragon|
draw|eoe
dreg settl|es3
dune|erh
earth globe world|
electron negatron|
coal ember|eo5
enclosur|6kl
estuari|em0
design|
expans|6kl
fallow|en8
break fault fractur|en2
plan|enr
affluent confluent feeder tributari|
file|eo5
find|7zm
flat|eqx
floor|esz
floor|ep7
foam froth|em8
cross|em0
forest timberland woodland|ep7
fragment|eqn
format|7zm
geyser|esj
grain|76r
granul|eo8
authorship composit pen write|
grind|76r
crane grus|
gulf|em0
gulli|etl
hail|7zm
draft|eoa
highland upland|
hill|
hillsid|ese
hogback horseback|
hole|eqi
hole hollow|eq5
holler hollow|etl
hood|en1
hunk lump|eqn
ice|7zm
berg iceberg|
actual actualis realiz|
inlet recess|em0
ion|eqo
objectif|eos
island|ep7
isl islet|
kettl|eom
embodi|eov
bootleg|5e8
hammock hillock hummock knoll mound|eoi
soul|eoz
personif|eoz
lagoon lagun laguna|ep5
lake|em0
art|ek7
earth ground land|7zm
land soil|7zm
landmass|ep7
leak|eol
ledg shelf|erh
bootleg|5e8
lowland|eq5
brini main|em0
mainland|ep7
mantl|ec7
mare maria|edv
fen fenland marsh marshland|
mass|elz
matrix|enp
meander|6i8
mechan|
mere|er0
meteorit|epp
meteor meteoroid|
micell|eqo
micrometeor micrometeorit micrometeoroid|epo
draft draftsmanship draw|ep6
millpond|er0
mire morass quag quagmir|em1
moon|7zm
daystar lucif phosphorus|eqy
motor|el8
mount mountain|
paint|ep6
mountainsid versant|ese
mouth|eo6
mouth|eqi
mull|er4
narrow|esr
depress|eo6
natur|eti
essenti necess necessari requir requisit|
neck|ep7
need want|eq7
neighbor neighbour|7zm
nest|
carv sculptur|ep6
nodul|eop
nub stub|eqn
nubbin|eqe
nucleus|e9h
ocean|em0
gap open|6kl
trace|eps
hunter orion|
overburden|ep8
pare shave sliver|eo5
part piec|
particl|elz
notch pass|817
cours track|ecb
pebbl|ers
peninsula|ep7
compos composit|
perfor|eol
piedmont|ese
caviti pit|eom
champaign field plain|ep7
planet|
point|er4
pond pool|ep5
pool puddl|em0
chuckhol pothol|eom
precipic|emo
foreland headland promontori|
mush pulp|epj
rainbow|6jl
conceptu conceptualis formul|
rang|eo6
rapid|etu
rathol|eol
approach attack|er7
reef|erh
remain|7zm
deliver rescu save|9xg
retard|el8
ribbon thread|7zm
ridg|
frame|er7
ridg|eo6
rift|en2
rift|eqi
rent rip snag tear|eqi
avenu|erb
river|ess
dig excav|
riverbank riversid|elk
rill rivulet runnel streamlet|ess
rock stone|
roof|en1
row|esv
saddl saddleback|eqp
lick|es3
sampl|
bore drill|
punctur|9cv
scrape|eo5
sea|em0
coast seacoast seashor|es7
deposit sediment|7t2
segment|eqn
sheet|ens
shallow shoal|em0
shore|eo6
sill|ers
sink sinkhol|eq5
skim|en1
sky|eli
slack|est
slash|ep7
inclin slope|eo6
lather soapsud sud|eo2
perfor|erz
spit|eme
sliver splinter|elu
fountain outflow outpour spring|eo6
spume|eo2
star|
star|
starlet|esm
steep|ene
stepp|eqx
step|eqq
strait|
stream watercours|em0
stretch|ens
hunt search|9cv
strip|eqn
subcontin|ep9
sun|esl
supernat|7e1
surfac|ec7
swamp swampland|
explor|esu
forag|esu
calculus tophus|en5
tent|etv
bench terrac|
redempt salvat|ere
look|esu
trail|eqq
deep trench|eq5
quest seek|esu
triangl triangulum|
trough|eq5
ransack rummag|esu
greensward sod sward turf|ep8
turn|eqm
probe|et1
unit|
cosmos exist macrocosm univers world|
employ exercis usag use util utilis|9cv
vagabond|7zm
vale valley|eq5
variabl|esl
transmitt vector|el8
vent volcano|en2
play|etj
abus misus|etj
volcano|epy
wall|7zm
fall waterfal|em0
waterway|em0
web|7zm
develop exploit|etj
window|eqi
world|eqn
alien extraterrestri|
applic|etj
technolog|eu0
dragon firedrak|
engin|eu1 bme
natur|d0w
occult supernatur|d0w
destini fate|d0w
deiti divin god immort|
lug lugh|
commerci commercialis|etw
action|
buddha gautama siddhartha|
buddha|516
battl conflict engag fight|eua
goddess|eu7
almighti creator divin godhead jehovah lord maker|
aeon eon|
father fatherhood|
logo son|
christ messiah|51h
convers|et6
blockad encircl|eua
angel|
archangel|eum
faeri fairi fay sprite|
browni elf gremlin hob imp pixi|euo
defens|eua
dwarf gnome|euo
bogey bogi|
daemon daimon demon devil fiend|
incubus|eut
beelzebub devil lucif satan|
banshe banshi|euz
djinn djinni geni jinne jinni|euz
familiar|euz
spirit|
ghost|54n
apparit fantasm phantasm phantasma phantom specter spectr|euz
presenc|euz
oper|9cv
nymph|
echo|ev4
urania venus|
resist|eua
hera here|
jove jupit|
weird wyrd|
battl conflict struggl|
charact|
encount skirmish|5lq
maneuv manoeuvr|ev3
self|dnv
adult grownup|dnv
adventur ventur|dnv
anachron|dnv
apach|4ha
applic applier|dnv
appointe|dnv
attend attende meeter|4un
repuls standoff|
benefactor helper|
free liber releas|8wg
capitalist|dnv
captor captur|dnv
changer modifi|dnv
common|dnv
constitu|5aw
consum|59y
contest|dnv
coon|511
cosign cosignatori|
coward|dnv
creator|dnv
defend guardian protector shielder|
defend withstand|f8j
engin technologist|dnv
entertain|dnv
experiment|504
experiment|dnv
mine minelay|euq
expert|dnv
face|dnv
femal|dnv
insurrect rebellion revolt rise upris|evb
individualist|dnv
denizen dweller habit indwel inhabit|dnv
aborigin indigen nativ|dnv
nativ|dnv
innoc|dnv
intellect intellectu|dnv
juvenil|dnv
lover|dnv
lover|
leader|dnv
male|dnv
intercessor intermedi intermediari mediat|
naprapath|58h
nation subject|dnv
compeer equal peer|dnv
behold observ perceiv percipi|dnv
forerunn precursor|dnv
primit|dnv
receiv recipi|
travel|dnv
unfortun|dnv
worker|dnv
offend wrongdoer|
african|dnv
counterinsurg pacif|evb
negro negroid|dnv
mutini|ewb
caucasian white|dnv
cassit kassit|ex3
combat|eud
brave|5b6
aggress|942
athabascan athabaskan athapascan athapaskan|
apach|ex8
crow|exj
forc violenc|ex7
hoka hokan|
massachuset massachusett|
missouri|exj
rape rapin|
penutian|
rustl|dnj
loot robberi|
siouan sioux|
despoil despoli spoil spoilat spoliat|
yokut|exg
depred predat|
anabaptist|exr
christian|
gentil goy|exo
gentil|dnv
protest|exo
quaker|exo
cathol|exo
hebrew israelit jew|dnv
campaign|ev3
salvag|ere
eurasian|exz
expedit|exv
european|ewd
crusad|exy
frank|exz
afghan afghanistani|
algerian|ewz
belgian|exz
salvag|ere
chines|
dane|exz
dutch|dwo
englishman|
angl|exz
ethiopian|ewz
finn|exz
mission|ev3
frenchman frenchwoman|exz
frog gaul|eye
parisian|eye
greek hellen|exz
hungarian magyar|exz
salli sorti|eua
italian|exz
reenforc reinforc support|ev3
roman|eyk
roman|exz
sabin|eyk
sicilian|eyk
japanes nippones|
jap nip|eyq
lao laotian|
lapp lappland saam saami same sami|exz
spic spick spik|
moroccan|ewz
filipino|ewe
pole|exz
attack onrush onset onslaught|ev3
portugues|exz
romanian rumanian|exz
russian|ewe
georgian|ez1
nors northman scandinavian|exz
scot scotchman scotsman|exz
sudanes|ewz
war warfar|eua
swede|exz
brit british|dwo
english|dwo
irish|dwo
french|dwo
spanish|dwo
swiss|dwo
siames tai thai|
american|ewd
american|ewd
alabaman alabamian|ezg
californian|ezg
floridian|ezg
georgian|ezg
hawaiian|ezg
louisianan louisianian|ezg
oklahoman sooner|ezg
tennessean volunt|ezg
texan|ezg
assault|eud
virginian|ezg
badger wisconsinit|ezg
yank yanke|ezg
german|exz
ransom|9xg
storm|ezq
boch hun jerri kraut krauthead|ezu
charg|eyy
ari ram|dnv
gemini twin|dnv
cancer crab|dnv
leo lion|dnv
virgin virgo|dnv
capricorn goat|dnv
fish pisc|dnv
divers|eyy
abbot archimandrit|572
incurs penetr|eyy
abolitionist emancipationist|
academ academician|4eb
recaptur retak|9xg
accessari accessori|fax
companion|f2z
accomplic confeder|f2u
breakthrough|f08
account comptrol control|
defend suspect|4om
ace adept genius hotshot maven mavin sensat star superstar virtuoso whiz whizz wiz wizard|ew8
achiev succeed success winner|dnv
acolyt|f7x
acquaint friend|dnv
activ|dnv
actor histrion player thespian|4v6
invas|f08
actor doer|dnv
actress|f0n
infiltr|f08
addict freak junki|4et
adjunct|f2v
adjut aid|4r1
administr execut|4j9
administr|4j9
foray maraud raid|f08
admir ador|ewj
admir|dnv
admonish monitor remind|ew1
adolesc stripl teen teenag|ewi
adulter fornic|4o7
inroad|f0o
adulteress fornicatress hussi jade slut strumpet trollop|f12
adversari antagonist oppon oppos resist|dnv
swoop|f0x
advis advisor consult|f33
strike|eyy
advoc expon propon|dnv
advoc counsel counsellor counselor pleader|4nr
agent broker factor|
agent|4zz
aggrav annoy|
agriculturalist agriculturist cultiv grower raiser|4fk
aid auxiliari|f2u
alcohol alki boozer dipsomaniac lush soaker sous|4dy
alderman|4zz
counterattack countermov|eyy
alloc distributor|f34
alli friend|f2v
bomb|eyy
alum alumna alumnus grad graduat|51k
amateur|dnv
amateur|f2x
ambassador embassador|4cs
ambassador|554
amorist|4ff
analyst psychoanalyst|4y4
analyst|ew8
analyst|ew8
anarchist nihilist syndicalist|4yt
ancestor anteced ascend|4n8
anchor anchorman anchorperson|
ancient|dnv
ancient antediluvian|4tj
angel backer|4uw
anthropoid ape|
anthropologist|
anti|dnv
instrument|9qk
apologist justifi vindic|f19
bomb|5sm
appointe|4te
aspir hope wannab wannabe|evk
offenc offens|ev3
apprentic learner prentic|4sz
apprais valuat|4f1
apprais authent|faz
counteroffens|f29
archaeologist archeologist|f22
archbishop|f4f
architect design|ew0
archpriest hierarch prelat primat|4xb
argiv|eyh
arianist|exo
aristotelean aristotelian peripatet|4cw
arriv comer|ewv
artilleryman cannon gunner|52q
illustr|f2o
artist|ew0
execut perform|942
ass|4gf
assassin bravo|4s2
asshol bastard cocksuck dickhead motherfuck prick sob whoreson|
assigne|4up ewu
assist help helper support|ewx
associ|ewq
associ|56k
athlet jock|evw
aggressor assail assault attack|ewy
attend tender|f2u
augur auspex|4xw
aunt aunti|
authoritarian dictat|
author|ew8
author|dnv
mechan|4zv
aeronaut airman aviat flier flyer|
babi|4th
babe babi infant|f7e
bachelor|4pn
baggag|5by
ballerina danseus|
balletoman|4et
ballplay|f2x 4wc
bandit brigand|58i
bankrupt insolv|4ow
baptist|exr
baron king magnat mogul tycoon|f5u
barkeep barman bartend mixologist|4ek
runner|f3d
basileus|50w
bass basso|53e
bastard illegitim whoreson|4th
bather|dnv
twirler|4v6
batsman batter hitter slugger|f3d
beadl|4te
beadsman bedesman|
bear|4m7
beard|dnv
beast brute savag wildcat|f2y
beatnik|f9h
beggar mendic|
believ worship worshipp|
believ truster|577
bellboy bellhop bellman|f2z
bell|4hr
belov dear dearest honey love|ewj
beneficiari done|ewu
besieg|4eo
besieg|4vg
best topper|dnv
betroth|ewj
better|573
better bettor punter wager|4h8
reconnoit reconnoitr scout|
bidder|evk
bilingu bilingualist|4og
poster|ewx
biologist|51u
biophysicist|4vm
bishop|4xb
biter|dnv
blackmail extortion extortionist|fax
blade|5cd
blond|dnv
bluejacket sailor|52q
bluestock|5by
boater boatman waterman|ewx
boatswain bosun|4pz
bodybuild musclebuild muscleman|dnv
bodyguard escort|ew1
bolshevik bolshi marxist red|4yt
bolshevik bolshevist|f8t
bomber|dnv
bondman bondsman|53s
bondman bondsman|
bondsman bondswoman|evo
booker|f1c
booster lifter shoplift|58i
bootlegg moonshin|fax
bore dullard|
borrow|ewu
boss hirer|4el
bourbon|50w
bourbon|4z2
boxer pugilist|f8j
boxer|ey6
fire|eyy
boy|4pn
slogger slugger|f54
cub lad laddi sonni|4pk
beau boyfriend swain|4pn ewj
briber suborn|fax
bricklay|fap
bride|4un
broad|5by
brother|4qn
comrad|4gy
brother buddi chum croni pal sidekick|4gy
bugler|59h
builder constructor|f9t
builder|ew0
bruiser bull samson strapper|4pn
cop copper fuzz|4wl
bulli hooligan roughneck rowdi ruffian tough yob yobbo yobo|f2y
bulli|4kc
bullyboy|f5n
barrag bombard shell|f56
bunkmat|f0l
bunter|f3p
burglar|58i
businessman|
butcher slaughter|
butcher|4s2
butcher meatman|4qu
butler pantryman|4pu
burst fusillad salvo volley|f56
butt goat laughingstock stoog|5ah
butter|f8j
buyer emptor purchas vende|4b9
blackguard bounder cad heel hound|5al
calcul comput estim figur reckon|ew8
calif caliph kalif kaliph khalif khalifah|50w
caller compani|5ar
caller|f48
caller|4m7
campaign candid nomine|4wn
cover|f56
campmat|f0l
candid prospect|dnv
canon|4xb
canonist|54w
capitalist|f9f
captain skipper|
captain|4wl
captain chieftain|ewl
captiv|7p1
cardin|f4f
caretak|4b8
caretak|4te
bearer carrier toter|ewv
cartesian|4gd
cartoonist|4dh
case|dnv
cat|4i4 5by
catch|evg
mechan|f2p
backstop catcher|4lh
cater|576
cavalryman|54e
cavalryman trooper|54e
caveman troglodyt|ewt
celebr|4xb
celebr celebrat|dnv
celebr|4l9
center snapper|4oe
centrist moder moderationist|evg
chambermaid|4pg
champion fighter hero paladin|ew1
champ champion|50l
blighter bloke chap cuss fella feller fellow gent lad|ewm
charact eccentr type|evg
charg|4cb
char charwoman woman|f7v
babbler chatter chatterbox magpi prater spouter|54u
chemist|51u
child fri kid minor nestl nipper shaver tiddler tike tyke youngster|ewi
child|4th
babi child|dnv
chimneysweep sweep|f7v
chiropractor|58h
chorin showgirl|4bj
chosen|4bo
chump fool gull mug patsi sucker|5ah
father|58f
churchgoer|
cypher nobodi nonent|evt
citizen|ewp
civilian|f7o
claimant|evk
classic|f2o
classicist|f2o
classicist|4kp
classifi|58k
cleaner|4ne
cleaner|531
clergyman reverend|
churchman cleric divin ecclesiast|f7x
clerk|4ek
closer finish|4zs
closer|dnv
buffoon clown goof goofbal|f8k
buffoon clown|4gf
coach tutor|57x
coach handler manag|
cobbler shoemak|4pj
collabor cooper pardner partner|f2v
collabor collaborationist quisl|597
colleagu confrer fellow|f2v
colleagu workfellow|f2v
scour|esu
accumul collector gather|ewx
aggreg collector|dnv
collegian|56e
coloni|506
coloratura|54k
behemoth colossus giant titan|4l9
columnist editorialist|4mw
battler belliger combat fighter scrapper|dnv
comedian comic|4v6
comedian|f0n
comer|50l
command|ewl
command|4r1
commando ranger|52q
comment review|5c8
commission|f0v
commission|4qn
commi communist|54b
communist|4wn
commut|4uq
associ companion comrad familiar fellow|4gy
companion|ewv
compos|4s4
compuls|dnv
comrad|f8t
concession concessionair|
concierg|f6l
conductor|4s4
conductor|f8c
condition|f85
collabor confeder henchman|f0c
confeder|577 54q
confessor|4xb
confid intim|4gy
confidant|f99
congressman congresswoman repres|4o1
connect|f0l
cognoscent connoisseur|f33
conqueror vanquish|5ai
conserv conservativist|evg
conserv|4qn
nonconformist recus|4cz
chapelgo nonconformist|exr
anglican|exr
consort|558
coconspir conspir machin plotter|fax
constabl|4nq
constabl|4wl
consumpt lunger tubercular|538
contact middleman|4zz
contempl|dnv
coeval contemporari|ewq
contractor|f5j
contractor|4up
contractor declar|
contralto|53e
contributor|5c8
convert|dnv
convey conveyor|4qv
con convict inmat yardbird|4xi
convict|ewy
cook|
cooki|fa1
coordin|4tw
ape aper copycat emul imit|dnv
copyist scribe scriven|4ek
coquett flirt minx prickteas teas vamp vamper|5by
coron|4m6
corpor|4su
correspond newspaperman newspaperwoman newswrit pressman|4mw
counsellor counselor|f17
counsellor counselor|575
count|4ot
measur mensur|9cv
compatriot|ewp
countryman|fae
countryman ruralist|511
courtier|f2z
cousin|4n8
cattleman cowboy cowhand cowherd cowman cowpok cowpunch puncher|
cowboy|evh
cowboy|4v6
buckaroo buckeroo vaquero|faj
coyot|546
crackpot crank fruitcak screwbal|4e9
artific artisan craftsman journeyman|
crafter craftsman|ew0
craftsman|4xr
crawler creeper|dnv
crazi looney looni nutcas weirdo|4p4
creatur wight|dnv
creatur puppet tool|53s
creep spook weirdi weirdo|
crimin crook felon malefactor outlaw|
crippl|dnv
critic|4f1
critic|4xr
plum plumb|
belat late tardili|
betim earli|
delic exquisit fine|
first foremost|
forth forward onward|
amiss imperfect|
prompt pronto readili|
prompt quick|
evenhand fair|
common normal ordinarili unremark usual|
notabl remark unco unusu|
late latter recent|
errat unpredict|
full fulli|
here hither|
there thither|
humbl meek|
indoor insid|
alfresco outdoor outsid|
insid within|
mute silent taciturn wordless|
global intern|
inevit necessarili need|
fresh new newli|
afresh anew|
differ otherwis|
automat mechan|
distress pain|
good well|
prefer rather sooner|
togeth unit|
collect conjoint joint|
atroci outrag|
disregard disregardless irrespect regardless|
bad ill poor|
erst erstwhil former onc|
consist systemat|
thus thusli|
easili well|
lingual linguist|
local topic|
respect sever|
likewis similar|
belik like probabl|
appropri befit duli fit proper suitabl|
inappropri unsuit|
artifici unnatur|
evilli wick|
certain sure|
enough plenti|
thenceforth thereaft|
consider substanti well|
easi easili|
easi soft|
actual realli|
intim well|
purport suppos|
general most|
apropo incident|
alon solo unaccompani|
alright okay|
exact just precis proper|
close intim near|
compar relat|
predomin preponder|
easi slow slowli tardili|
bad grave serious sever|
reproach reprov|
careless heedless|
earnest serious|
earlier origin|
brave courag|
deepli intens profound|
falter uncertain unsteadili|
steadi steadili|
doltish stupid|
unambigu uniqu|
asymmetr unsymmetr|
invers reciproc|
religi sacr|
conscienti religi scrupul|
ampli fulli|
pure strict|
loos slack|
even still yet|
gentl light soft|
apart asid|
abroad oversea|
smart vigor|
clear distinct|
excel famous magnific splendid|
hilari uproari|
marvel superbl terrif top wonder wondrous|
gratifi satisfi|
grave sober staid|
admit avow confess true|
abli apt capabl compet|
anxious apprehens uneasili|
kinda rather|
stiff stiffli|
formal offici|
cosili cozili|
clever smart|
extravag lavish rich|
name videlicet|
exagger hyperbol|
agil nimbl|
reflex reflexli|
empathet sympathet|
grace gracious|
graceless ungrac ungraci wooden|
bolt rigid stiffli|
erron mistaken|
invit tantal|
decent proper right|
enorm huge stagger tremend|
alway ever|
generous liber munific|
conveni handili|
kinaesthet kinesthet|
haptic tactual|
contumaci defiant rebelli|
cuss mulish obdur obstin stubborn|
eager thirstili|
brutal savag vicious|
sage wise|
foolish unwis|
clear intellig understand|
aright correct|
incorrect wrong|
just right|
just justifi right|
alway constant forev incess perpetu|
hastili hurri|
individu separ sever singl|
alway constant invari|
conspicu promin|
ineluct inescap inevit unavoid|
helpless impot|
bewild confus|
barefac shameless unasham|
spectacular stun|
smooth swim|
crispli sharpli|
dim indistinct|
dim murkili|
determin unfalt unshak|
accident incident|
period sporad|
amaz astonish surpris|
fruit product profit|
abund copious extravag profus|
reason sane sensibl|
sublim suprem|
irrit pettish petul testili|
thoughtless unthink|
auspici propiti|
relentless unrel|
contrit remors ruefulli|
courteous polit|
discourt impolit rude|
admir commend laudabl praiseworthili|
agreeabl enjoy pleasant|
cheerili pleasant sunnili|
cordial heartili warm|
affabl amiabl genial|
unambigu unequivoc|
ceremoni ritual|
careless raffish rakish|
boister rollick|
broad general loos|
behind slow|
right truli|
depend faith reliabl|
firm secur|
endless infinit|
boundless immeasur infinit|
rigor strict|
big boast larg vaunt|
feckless inept|
delici pleasur|
bash shyli timid|
fond love|
insid inward|
extern outward|
favor favour|
clean flawless|
much practic|
drili dryli lacon|
accommod oblig|
mistili vagu|
away forth off|
away out|
asid away|
away off|
dog tenaci|
effici expediti|
engag winsom|
buxom curvac|
know wit|
inadvert unknow unwit|
compassion piti|
glibli slick|
callous unfeel|
irresist overpow overwhelm|
apiec each|
crook lopsid|
sever stern|
authorit magisteri|
attract beauti|
dour glum sullen|
belliger hostil|
non not|
casual nonchal|
compuls obsess obsession|
north norther northward|
feroci fierc|
just simpli|
ahors ahorseback horseback|
contrarili contrariwis pervers|
particular peculiar|
aboard alongsid|
law legal|
bloodi damn|
first foremost|
halfway midway|
anyplac anywher|
herebi herewith|
passim throughout|
someplac somewher|
earlier sooner|
everyplac everywher|
ambiti determin|
abroad afield|
somehow someway|
abject resign|
bare hard just scarc|
anyhow anyway|
authent genuin|
amiss awri|
askew awri|
astut sagaci sapient shrewd|
across crossway crosswis|
apropo season time|
artless crude inexpert|
anyhow anyway|
abaft aft astern|
astraddl astrid|
howev nevertheless nonetheless notwithstand still withal|
avarici covet greedili|
avow profess|
bang bolt slap slapdash smack|
bluffli blunt brusqu round|
heretofor hitherto yet|
care cautious|
careless incauti|
ceaseless continu endless incess unceas unend|
clean fair|
colloqui convers inform|
briefli concis|
compact succinct|
cursorili quick|
consecut sequenti|
cautious conserv guard|
art craftili cun foxili knavish slyli trickili|
consequ therefor|
coolli nerveless nonchal|
implaus improb incred unbeliev|
believ credibl plausibl probabl|
furthermor moreov|
curt short|
curs damn damnabl|
decis resolut|
farther further|
dens thick|
mayb mayhap peradventur perchanc perhap possibl|
despair despond|
farther further|
dead lifeless|
deep deepli|
deep late|
demonstr incontrovert provabl|
farthest furthest|
deft dexter dextrous|
diagrammat graphic|
farthest furthest|
disgust distast revolt sicken|
aboveboard honest|
candid frank honest|
honor honour|
art disingenu|
dismal dread|
dismal drearili|
obedi yield|
dispirit hopeless|
proport proportion|
confid trust|
rattl real veri|
dream dreamili moonili|
drowsili somnol|
fabul fantast incred|
ebulli expans exuber|
edgeway edgewis|
edgeway edgewis|
effect efficaci|
mighti mightili power right|
ineffect inefficaci|
bare hard scarc|
henceforth henceforward|
equal even|
unequ uneven|
extravag lavish|
faithless fals traitor treacher treason|
instant instantan outright|
fervent fervid fierili|
flamboy flashili showili|
present short soon|
airili flippant|
fort loud|
frenzi hectic|
moment momentarili|
earliest soonest|
goddam goddamn|
gorgeous magnific resplend splendid|
grate harsh rasp|
gregari sociabl|
passion stormili turbul|
grotesqu monstrous|
frequent oft often oftentim ofttim|
headfirst headlong|
headlong rash|
headlong precipit|
heavi heavili|
hereaft hereinaft hereund|
rare seldom|
hideous horrid monstrous|
curious inexplic odd peculiar|
high luxuri rich|
question wonder|
free loos|
hoars huskili|
fair jolli middl moder passabl pretti reason somewhat|
idl lazili|
law legitim licit|
moral virtuous|
slight somewhat|
impercept unnotic|
notic observ percept|
fresh impertin impud pert saucili|
import signific|
exact incis precis|
exact precis|
decid definit emphat unquestion|
indescrib ineff inexpress unspeak unutter|
genuin realli truli|
insidi pernici|
sincer truli unfeign|
jocos jocular|
basic essenti fundament|
acut keen|
laughabl ludicr preposter ridicul|
lengthway lengthwis longitudin longway longwis|
cours natur|
lento slowli|
long yearn|
linger protract|
delici luscious scrumptious|
appar evid manifest obvious patent plain|
ampli rich|
merciless pitiless remorseless unmerci|
appar ostens seem|
nation nationwid|
accident unexpect|
closer nearer nigher|
necessarili need|
close near nigh|
clamor loud obstreper|
dim pale pallid|
fractious peevish querul|
bite bitter pierc|
pipe steam|
fortuit fortun luckili|
plop plunk|
potent power|
power strong|
sad unhappili|
ala regrett unfortun unluckili|
prim prissili|
origin primit|
henc thenc therefor thus|
indiscrimin promiscu|
funnili odd queer strang|
unimpeach unquestion|
question quizzic|
thenc therefrom|
rag uneven|
rampant wild|
thenc therefrom thereof|
raucous rowdili|
scath unspar|
calm sedat|
independ sever|
perpendicular sheer|
obliqu sidelong|
sideway sidewis|
sideway sidewis|
sideway sidewis|
remark signal unmistak|
skil skill|
slant slope|
slantway slantwis|
slender slight slim|
drip soak sop|
souther southward|
stagili theatric|
death exceed extrem super|
strict stringent|
dead deuc devilish insan mad|
sneakili surreptiti|
pass surpass|
extraordinarili inordin|
telegraph ters|
excess over too|
also besid likewis too|
final ultim|
eventu final|
current present|
now nowaday today|
direct forthwith immedi instant now straightaway|
honor upright|
vigil watch|
astray wide|
wil will|
between betwixt|
especi special|
aggress sharpli|
gentl mild|
acut sharp sharpli|
frantic mad|
smolder smoulder|
pierc shrilli|
close tight|
blith gayli happili jubil merrili mirth|
deliber measur|
but just mere onli simpli|
pain sore|
best better|
firm steadfast unwav|
forthright squar|
direct straight|
divers multifari various|
alright fine|
fleet swift|
plain simpli|
presum presumpt|
aw fright terribl|
abomin abysm atroci aw rotten terribl|
aw dread horribl|
exhaust thorough|
good sound thorough|
flop right|
direct flat straight|
lot much|
much often|
increas progress|
anteced previous|
befor earlier|
immens vast|
after afterward later subsequ|
abrupt dead short sudden|
advis deliber design intent purpos|
accident unintent|
accord consequ|
altern instead|
larg most|
meantim meanwhil|
final last|
absent absentmind abstract inattent|
affect poignant touch|
ahead befor|
ahead beforehand|
ahead forrad forward onward|
alik likewis|
aloud loud|
quiet soft|
arbitrarili haphazard indiscrimin random|
about around|
about around|
about around|
about around|
desper urgent|
about almost most near nigh virtual|
about approxim around rough some|
chiefli main primarili princip|
back backward|
back backward rearward|
forrad forrard forward frontward|
ahead forward|
bright brilliant|
affection dear|
doubtless undoubt|
below infra|
abov supra|
below beneath|
contemptu contumeli disdain scorn|
part partial|
crazili dement insan mad|
hebdomad week|
annual year|
curious inquisit interrog|
deceiv decept mislead|
yon yonder|
dizzili giddili|
doubl doubli twice|
all altogeth complet entir right total whole wholli|
especi particular peculiar special|
elabor intric|
faceti joke|
apac quick rapid speedili|
fast tight|
faster quicker|
categor flat uncondit|
etern everlast evermor forev|
impromptu spontan|
extrem high|
alon entir exclus onli sole|
danger hazard peril|
tire wearili|
hard sever|
firm hard|
moment momentarili|
deplor lament sad woefulli|
absolut dead perfect utter|
below downstair|
downwind windward|
down downward|
upriv upstream|
downriv downstream|
clean plum plumb|
instead rather|
dot|hbw
record tape|fq7
write|fq3
post|fq7
delet eras|
enter record|ikj
manifest|fq7
exercis work|izh
chronicl|fq7
exposit expound|lb8
premis|fqb
file|fq7
file regist|j5i
trademark|fqe
document|fq7
log|fq7
film shoot take|fq7
tape videotap|fq7
photograph shoot|fq7
score|fq7
underlin underscor|kbr
notch|fq7
type typewrit|leb
jot|leb
scrabbl scribbl|leb
adumbr outlin sketch|ldr
correspond|
write|fqs
cabl telegraph wire|
radio|ktf
facsimil fax telefax|
summar summaris|lbh
strengthen|lea
docket|fqx
docket|gvf
recap recapitul|fqx
rehash|fr1
say state tell|la0
declar|fr3
affirm assert aver avow swan swear|fr4
protest|fr5
affirm|
reaffirm|fr7
confirm reassert|fr7
verifi|fr9
corrobor valid|fr9
depon depos swear|fr4
remonstr|l0n
accent accentu emphas emphasis punctuat stress|la5
emphas emphasis underlin underscor|fre
attest testifi|fr4
ptyalis ptyaliz spew spit spue|
vouch|frg
evid prove show testifi|l0n
presum|frj
alleg aver say|fro
plead|frl
demur|frm
assert assever maintain|kzr
predic proclaim|fro
demand exact|frs
command|frq
claim|kuc
remit|j5z
condit specifi stipul|l5g
stipul|l5m
assur tell|fr5
reassur|kw9
mention note observ remark|fr3
exemplifi illustr instanc|lb8
harm|kp6
conclud resolv|kyh
arrang|kyh
particular particularis special specialis specifi|lb8
extrapol general generalis infer|kk3
univers universalis|fs4
general generalis|la3
cite mention|fvg
cite quot|lbh
saliv|
quot|fsd
misquot|fs8
quot|ilb
advert cite mention name refer|ksn
invok|fsd
drivel drool slabber slaver slobber|fs9
identifi name|l97
appli|l97
advert allud touch|l8t
aim drive get|lb6
add append suppli|fr3
decre|fr4
baptis baptiz christen|fsq
style titl|fsq
dub nicknam|fsq
blush crimson flush redden|
call name|fsv
renam|fsq
entitl titl|fsq
term|fsq
tag|fsq
label|fsw
denomin design|
excommun unchurch|j3a
mail send|il1
blanch blench pale|
network|ktf
comment|l9w
cover deal handl plow treat|
discours discuss|ft2
bronz tan|
browbeat bulli swagger|kvo
compromis|kv9
compromis|
whore|ft7
endang expos peril queer scupper|gkp
compromis|ft9
blab blabber chatter clack gabbl gibber maunder palav piffl prate prattl tattl twaddl|la3
sun sunbath|gzu
jaw yack|la3
babbl blather blether blither smatter|ftb
butterfli coquet coquett dalli flirt mash philand romanc|lbt
burn sunburn|
chaffer chat chatter chitchat claver confab confabul gossip jaw natter visit|lbw
sign signal signalis|ktf
signifi|l8v
flag|fti
mouth|l13
act behav|
beckon wave|le9
beckon|ftp
summon|kxd
gossip|lbt
bruit rumor rumour|ftq
snivel whine|la3
hoot|ldi
grunt|ldi
whistl|ktf
sing whistl|igh
murmur|la3
discharg eject releas|
maunder mumbl mussit mutter|la3
snort|ldi
spit|ldi
groan moan|ldi
growl grumbl rumbl|ldi
howl roar|ig8
bawl yawp|fu4
purl sough|ig8
howl roar ulul wail yaup yawl|l7o
squall waul wawl|fu7
howl wrawl yammer yowl|ldi
bark|la3
bay quest|
bay|la3
yap yelp yip|
baa blat blate bleat|ldi
bleat|l74
bawl bellow|l7m
bellow roar|ldi
screak screech skreak skreigh squawk|l7o
emit|fty
croon|hen
cantil chant inton|hen
singsong|ful
inton|lcf
descant warbl yodel|hen
quaver trill warbl|hen
quaver|law
jest joke|ftm
trebl|hen
declaim recit|hdi
jabber rant rave spout|la3
cheep chirp chirrup peep|ldi
meow mew|ldi
quack|ldi
hoot|ldi
antic clown|fur
hiss siss sizz|ldi
hiss sibil siss sizz|la3
oink squeal|ldi
clack cluck|ldi
low moo|ldi
trill|ld1
hum|hen
cackl|ldi
cackl|la3
bridl|kzg
block jam|kwh
minc|gbz
crackl crunch scranch scraunch|ig8
gobbl|ldi
comment notic remark|fry
wisecrack|fve
acknowledg|krf
disregard ignor snub|j9f
neigh nicker whicker whinni|ldi
caw|ldi
mew|ldi
give throw|ktf
give pay|ktf
give|ktf
catcal|l2c
carri convey express|ktf
carri|ktg
gown|k9n
express state|l97
hem|ldi
rubbish|l3c
deliv render return|ktg
set|kmn
send|il1
issu|ktf
provid|fru
invit|kuc
share|ktf
croak cronk|ldi
cut issu|leb
introduc|l6l
explain|fr3
babbl|la3
keep|fq7
get|ktf
confront face|
chant inton tone|la3
gulp|la3
menac|la5
beam|la5
smile|la5
hurl throw|la0
sing|ldi
call|kjl
connect|geq
connect|geq
request|ksl
reprob|l72
messag|ktg
messag|ktg
prescrib|ktq
prescrib|l4a
compet contend vie|
submit|kvg
play|fwq
start|fws
cricket|fws
fullback|fws
quarterback|fws
exit|fws
confront face|fx0
breast front|fwy
encount meet|
oppos pit|fwy
field|fws
fistfight|fxx
field|g7o
enter particip|
jump|fx5
destroy|fz6
swallow|fx7
par|fzi
ace|fws
refere umpir|kn9
hamper handicap hinder|j9a
bias|kny
handicap|fxd
race|fwq
arm fortifi gird|
forearm|fxg
demilitar demilitaris disarm|
disarm unarm|iry
mobil mobilis|
man|fxm
staff|g53
post send station|ho5
garrison|fxn
team|fxu
emb|fxu
froth|kni
crew|fxl
gang|fxu
aggroup group|j1f
pool|fxu
brigad|fxu
fight struggl|
lather|fxr
defend fight oppos|fxx
chang|
battl combat|fxx
wrestl|fy1
war|fxx
campaign|
crusad|fy4
campaign run|fxf
stump|fy6
rerun|fy6
serv|izs
staff|fy9
act|fy9
critic criticis|fyb
rotat|fy9
function offici|fy9
soldier|jpl
enlist|
draft enlist|j5h
mobil mobilis ralli|kxd
levi recruit|fyh
conscript|fyg
lose|
drop|fyl
win|
romp|fyn
sweep|fyn
homer|fzi
carri|fyn
prevail triumph|fyn
beat crush trounc vanquish|fz6
pip whip worst|fyt
wallop|fz6
down|fz6
skunk|fz6
cheat chican chous jockey shaft|fyt
circumv outfox outsmart outwit overreach|fz3
outgrow|fz3
outcri outshout|fz3
outdraw|fz3
exceed outdo outgo outmatch outperform outstrip surpass|fyt
better break|fz3
outweigh|fz3
defeat overcom|
master overcom surmount|fyt
expel rout|fz6
best outdo outflank scoop trump|fyt
outfight|fyt
outgener|fze
maneuv manoeuv manoeuvr oper|
jockey|fzc
outmaneuv outmanoeuvr outsmart|fz9
overmast overpow|fyt
advanc gain win|
steal|fzg
hit score talli|fzg
eagl|fzi
ace|fzi
walk|fzi
conquer|fz6
checkmat mate|fyt
bait|g02
sic|g02
tie|k51
surrend|
fend resist stand|fxz
resist withstand|fxz
complet|fws
capitul|fzr
submit|
subject|fzw
aggress attack|iw2
fork|fzy
assail attack|fxx
rush|g02
assail assault attack|
savag|g02
reassail|g02
jump|g02
pelt pepper|g00
charg|g01
duel|fxx
rival|fwq
emul|fwq
joust|fxx
skirmish|fxx
hit strike|g00
slice|g0d
stroke|g0d
stroke|hwc
feather|hwd
counterattack counterstrik|g00
gas|g00
mine|ikf
surpris|g00
invad occupi|g00
beset|g02
blockad|gtq
barricad barricado|gtq
barricad|gtq
beleagu besieg circumv surround|g00
ebb|g0r
defend|j3e
protect|g0t
cover|g0u
guard ward|g0u
protect|j04
defend guard hold|g0u
shield|g0u
charm|g0u
palisad wall|g0u
stockad|g11
rebuff repel repuls|fxz
arrest stop|g0t
bomb bombard|g00
fire|
pop|g16
discharg fire|
misfir|k6k
shoot|g16
blaze|g1a
overshoot|ga3 g1a
fire|g1a
blast shell|g15
strafe|g00
gun|g1a
grass|g1i
hit pip shoot|kp6
kneecap|g1i
fuse|ity
safeguard|g0u
ambuscad ambush bushwhack lurk scupper waylay|jjl
bandi|fxx
gambl|fws
dice|g1o
play|g1o
gage game punt stake|g32
parlay|g1r
bird birdwatch|ifx
crab|g1w
walk|fws
fish|gqo
whale|g23
ambush|g23
rabbit|g23
fowl|g23
poach|g23
shark|g1w
hunt|gtw
cours|g23
tree|i1h
hawk|g23
falcon|g23
fowl|g23
strain strive|ize
bowl|fws
golf|fws
fenc|fxx
parri|g2c
convert|gbz
bandi|fws
foul|gnp
cannon|gnp
cover|g0u
side|ksy
champion defend|j3t
deploy|hzx
play|g2l
tackl|fzy
aim direct place target|g2q
address|g2o
aim direct take train|hzx
swing|g2q
point|g2q
level|g2q
retali|g0d
aveng retali reveng|j82
fix get|
outplay|fyt
catch overtak|
pump|g1a
fort|fxn
rise|jec
bet wager|g1o
consum have ingest take|
deplet exhaust|inx
drain|g34
consum squander ware|inx
expend use|
appli employ use util utilis|
assign put|g38
repos|g39
address|g38
wast|g38
misappli misus|g38
avail|g38
overdr overus|g38
recycl reprocess reus|g38
rehash|g3g
exploit|g38
play|g3i
har|g3m
mine|g3m
exploit tap|g38
milk|g3m
habitu use|g33
strain|g38
overextend overstrain|g3p
exercis exert|g38
task tax|g3p
eat|g33
dine|g4n
dine|g3t
picnic|g3t
eat|g3t g33
wolf|g3x
receiv|g2e
slurp|g3x
suck|g42
drink imbib|g33
sip|g42
reconvert|g2e
guzzl|g42
booz drink fuddl|g33
tank|g46
claret|g46
partak|g33
fare|g3x
nosh snack|g3t
peck|g3x
gobbl|g3x
champ chomp|g6r
champ|g6r
gum mumbl|g6r
drink pledg salut toast wassail|jc1
remain rest stay|
mess|g3t
regal|g53
wine|g4k
board|jhk
feed give|g53
corn|g4n
overfe|g4n
eat feed|g33
feed|g53
dish serv|g53
plank|g4s
cater|g53
pander pimp procur|g53
feed|isp
help serv|g53
power|g53
feed|g53
feast|g4k
gratifi indulg pander|g53
spree|g51
cater pli provid suppli|iim
fill fulfil meet satisfi|g53
hors|g53
remount|g55
accommod|g53
keep maintain sustain|iiw
patronag|g58
lunch|g3t
lunch|g4n
breakfast|g3t
breakfast|g4n
banquet feast junket|g3t
banquet feast junket|g66
ablact wean|iru
famish starv|k13
famish starv|iru
famish hunger starv|kl4
crave hunger lust thirst|hmj
need requir want|
diet|g5n
fast|g6b
fast|g6b
avoid|g6b
diet|g5o
inebri sous|g46
befuddl fuddl|
wine|g46
delight enjoy revel|
indulg luxuri|g34
surfeit|g5v
wallow|j92
dip dunk|h2d
enjoy|g38
afford|inx
bing englut engorg glut gorg gormand gormandis gourmand ingurgit overeat overgorg overindulg satiat|g3t
avail|g3i
fill replet sate satiat|g33
appeas quell|g54
content|g54
host|j7e
fat fatten plump|gbz
quack|ftm
sampl tast tri|g33
dissip fool fritter|g36
abstain desist refrain|
guttl pig raven|g3x
finish|g3x
consum demolish devour down|g6d
digest|kc9
stomach|g6f
metabol metabolis|
smoke|g3o
get make|gbz
puff|g6i
drag draw puff|
light|jte
base|g6p
huff snort|
drug|g3o
dope|g6p
chew jaw manduc mastic|gmq
crunch munch|g6r
swallow|
gulp quaff swig|g42
render|g6j
down|g42
bolt|g6t
nourish nurtur sustain|g53
get have let|g6j
predat prey raven|
prey|g3i
fill|g3x
allay assuag quench slake|g54
aliment nourish nutrifi|g4n
adjoin contact meet touch|
have|fy0
touch|
touch|g77
immobil immobilis pin|
disturb touch|gbz
violat|g7a
cover|g75
frost|ghu
frost|ghu
strew|g7c
hit strike|gkp
strike|g77
feel finger|
finger thumb|g77
feel palpat|g77
menac|ftm
altern|g99
stub|jtj
handl palm|g77
fumbl|g7o
paw|g96
grope|g96
paw|gfz
manipul|g7o
mous|g7t
pass run|
clutch prehend seiz|g80
nab|g7w
claw|g7w
seiz|g80
take|
counterchang interchang transpos|gbz
apprehend arrest collar cop nab nail|g7w
captur catch get|g7w
collar|ity
collar|g7w
grasp|g89
cling hang|g86
clasp|g86
hold|
hold support sustain|
scaffold|g8a
pleat plicat|gdg
carri|g8a
chock|g8a
pole|g8a
underpin|g8a
prop shore|g8a
bolster|g8h
brace|g8a
tread|g8j
brace stabil stabilis steadi|ij9
clutch|g89
slat|git
adher cleav cling coher|g75
crackl|g99
cradl|g89
unclasp|gtj
twist|hsu
quirk|g8s
distort twist|
make|ftm
curl|g8s
crape crimp frizz frizzl kink|g8w
grip|g7w
twiddl|g7t
handl wield|g7t
control oper|g7t
relay|g91
pump|g90
goos|g93
stroke|g77
caress fondl|g95
pet|g96
probe|g9b
alter chang vari|
interpenetr permeat|g9b
penetr perfor|i2a
diffus imbu interpenetr permeat pervad|g9b
jab poke prod stab|hs5
jab stab|hs5
jab|go0
incit prod|
goos|g9g
nudg prod|hpr
knife stab|kp6
bayonet|g9j
knead massag|g7t
dab pat|go0
dab swab swob|gk7
thatch|g9p
roof|ghu
mulch|ghu
turf|ghu
buri|h27
carpet|ghu
carpet|ghu
knead|g7t
proof|g9v
bunt butt|go0
hit strike|g77
ping|g9y
spang|g9y
broadsid|g9y
connect|g9y
miss|
thud|g9y
bottom|g9y
knock|go0
shoulder|hs5
shoulder|grf
shoulder|hys
elbow|g9i
bump knock|g9y
move|g99
bluster swagger|ftm
creas|gaf
brush|g77
goad prick|g9e
goad|g9g
spur|gah
spur|go0
rocket|gww
snap|hn2
bang slam|gn9
bang slam|git
shutter|git
draw|git
beak peck|go0
chuck pat|g96
brush|gba
brush|gys
swab swob|gml
dust|gys
hoover vacuum|gys
polish smooth smoothen|jvu
sleek slick|gax
buff burnish furbish|gax
dull|gbz
blunt|gbz
sharpen|gbz
strop|gb2
whet|gb2
cock|gvf
skim|g77
tap|go0
shave|
plane|h09
rub|g7v
glaze|fy0
gaug|gba
fray rub scratch|g75
scour scrub|gba
holyston|gbe
abrad scour|gba
revolution revolutionis|gbz
besmirch smirch|
slime|gyu
muddi|gyu
smooth smoothen|
grow turn|fy0
slice|h09
amput|heo
pink|h09
carv|h09
carv|h09 h9j
carv|h09
cube dice|h09
bald|gbm
hack|h09
hack|h09
axe|gbv
chop|h09
alter chang modifi|
drop fell|h09
log lumber|gc0
chip nick|h09
chisel|gbs
chip|h0j
flake peel|gc4
stucco|gcg
egg|gcg
encrust incrust|gcg
layer|h9j
cake coat|g7c
trim|h09
pare peel|gcd
strip|heo
bark skin|gcd
bark|ghu
coat surfac|ghu
copper|gcg
finish|gcg
dress|gci
broom|gci
butter|ghu
paper wallpap|ghu
canva|ghu
paper|ghu
oil|ghu
wax|ghu
greas|ghu
glaze|gcg
rins wash|gqm
elut|gct
line|ghu
crib|gcv
tar|gcg
feather|ghu
feather|gek
stamp|gyq
stripe|kbr
speck|kbr
stamp|gjo
meter|gd3
frank postmark|gd0
scarifi|gd7
punctur|
punctur|h66
scarifi|gda
nock score|gdc
scribe|gda
notch|h0d
furrow groov rut|gg3
chamfer furrow|h09
creas furrow wrinkl|gdg
fold|
creas crinkl crisp ruckl scrunch wrinkl|gdg
cockl crumpl knit pucker rumpl|gdh
pucker ruck|gdh
buckl crumpl|i09
purs wrinkl|
dent indent|gdn
bend deform twist|
goug|l6q
goug rout|gdt
hole|gdt
romantic|ftm
rootl rout|gg3
hollow|k7n
cavern|gdt
cave undermin|gdt
wrap|ghu
parcel|gdw
unbrac unlac unti|gxn
gag muzzl|ge2
unti|gbz
reti|ge2
tie|gig
rig|gig
cord|ge2
latch|gig
bind truss|gfc
fetter shackl|gfc
cuff handcuff manacl|ge7
chain|gig
cabl|gig
picket|gig
leash rope|ge2
strap|ge2
hobbl hoppl|ged
tether|get
fasten|get
attach|g75
attach|gek
implant|gei
conjoin join|gji
sentiment sentimentalis sentimentis|ftm
miter|geq
coupl match mate pair twin|geq
fair|geq
scarf|geq
join|gji
seam|geq
bridg|geq
attach|gji
hing|get
bell|get
band|get
coupl|get
prefix|gf0
suffix|gf0
affix|get
detach|gjm
unsold|gf3
detach|h0j
knot|ge2
swaddl swath|gfi
shroud|gdw
pinion shackl|gfc
bridl|gfa
curb|gfa
cumber encumb restrain|ith
clog|gfa
constrain hold restrain|kc2
cabin|giy
closet|giy
encircl gird|gfi
cinch girth|gig
hoop|gff
bind|get
bandag bind|gig
unlash|gdy
cement|gfi
band|ge2
cramp|gig
cleat|gig
anchor|gig
anchor ground|gig
berth moor|i8s
berth moor|gig
spike|gig
claw|gg1
rake|gbl
even level|
plane|gbl
grade|gfw
scrape|gba
replac|gvf
scrape scratch|h0d
skin|kp6
delv dig|heo
gutter|g98
spade|gg3
sap|gdv
hollow|heo
dig|gdt
scoop|heo
shovel|gg3
squirt|ie1
finger|ggg
fumbl grope|ggg
divin|ggg
brows surf|ggg
search seek|
want|ggg
scour|ggg
pursu|ggg
search|icm
scan|ggk
rifl|ggk
rummag|ggk
comb ransack|ggk
angl fish|ggg
grub|ggg
mow|h09
glean harvest reap|gll
shear|ggv
shear|h09
lop prune snip|
engrav grave inscrib|gbs
charact|ggw
gash slash|h09
slash|h09
butcher slaughter|gh3
poison|gh3
lapid stone|gh3
kill|
sacrific|gh3
overlay overli|gh3
brain|gh3
liquid neutralis|gh3
extermin|gh3
catch hitch|get
snag|gh9
unhitch|gxn
append|get
affix append supplement|get
sew stitch|gig
play toy|ftm
hem|ghe
overcast|ghe
overcast|ghe
backstitch|ghe
darn|jh7
gather pucker tuck|ghe
needl|gqt
fell|ghe
bast|ghe
retick tick|ghe
tape|get
glue past|get
epoxi|ghr
past|ghu
cover|
cloak|ghu
jacket|ghu
foil|ghu
pall|ghu
sod|ghu
plank|ghu
parcel|ghu
flake|ghu
overlay|
splash|gi3
hood|ghu
bread|ghu
blinker|ghu
slate|g9p
sheet|ghu
tile|ghu
barb|gbz
drown overwhelm submerg|g7c
expos uncov|
bare|gid
peg|get
fasten fix secur|get
padlock|gj0
chock|gig
brad|gig
bar|gig
mount|get
remount|gil
impact|gya
clamp|gig
fasten|gei
unfasten|giw
unfasten|gxn
clinch|gig
close shut|
open|
reopen|giu
open|gs2
close shut|gs2
confin|
lock|giy
lock|gig
hasp|gig
unlock|giu
bolt|gj0
wrench wring|g8u
wrench|h5n
attract|h5n
forc|iw2
contort deform distort wring|g8u
extract|heo
demytholog demythologis|gbz
unscrew|k57
unscrew|k57
zip zipper|gig
bring land|gbz
seal|git
reseal|gjf
waterproof|gjf
connect link tie|
interconnect interlink|gji
tee|gji
secular secularis|gs2
disconnect|h0i
card|gsa
affix|get
bind bond stick|gei
tack|gig
nail|get
rubber rubberis|gcg
stud|hm4
act play|ftm
mask|ghu
unmask|gid
blanket|ghu
string|gsr
thread|gj9
bead|gjy
marshal|gsr
citrat|gs2
plaster|ghu
paint|gcg
grain|gk4
equilibr|gs2
appli|ghu
gum|gk7
sauc|ihw
cream|gk7
lamin|ghu
leav|jrc
prime undercoat|gk4
hook|gig
belt|gig
cement|gig
cement|gcg
stapl|gig
rivet|gig
clip|get
button|gig
button|hm4
pin|gig
straighten|gbz
affect impact touch|gbz
break bust|h15
scuff|gg1
scuff|k95
kick|gn9
kick|gww
pole punt|gww
punt|gku
boot|gkt
spray|gl8
shower|gky
mist|gky
spray|ghu
spray|gl8
plash spatter splash splatter swash|gl8
splash splosh sprinkl|gl8
salt|gl4
squirt|gl9
drizzl moisten|gl4
dispers dot scatter sprinkl|gl9
discharg|glf
volley|gl9
aerosol aerosolis|gl8
aerosol aerosolis|i3h
straw strew|glf
litter|gld
distribut spread|
export|glf
deploy|glf
redistribut|glf
spread|hn2
revers turn|fy0
collect garner gather|
hive|gll
salvag scaveng|gll
muster ralli|gll
corral|ir4
cull pick|gll
nut|gll
frog|gtw
snail|gll
blackberri|gly
oyster|gll
pearl|gll
clam|gll
berri|glq
deplum displum tear|gcd
collect|ir4
aggreg combin|gsm
ralli|gm0
collat|juo
chunk lump|ir4
batch|klv
bale|ir4
sand sandpap|gbl
file|gbl
pleat|gdg
compress constrict contract press|k59
compact compress|gya
insert tuck|h3f
bower embow|h3f
tuck|gdg
press|k8v
iron|gmf
roll|k8w
lamin|k8w
wipe|gba
spong|gmj
mop|gz5
broom sweep|gmj
sweep|gys
swipe|gn9
towel|gmj
grind|jzj
clench|grc
plate|gcg
tin|gms
silver|gms
nickel|gms
chrome|gms
hug|g75
smite|gn9
bash bonk bop sock whap whop|gn9
beat|
lash whip|go0
belabor belabour|gn0
flagel scourg|go1
leather|go1
beat|go0
full|gn5
beat|go0
beetl|gn5
hit|g77
didder shake|
bean|gn9
catch get|gn9
brain|gn9
blast boom nail smash|gn9
crack|gn9
snap|gnp
exchang switch|glk
tap|h09
putt|gnp
putt|fws
toe|gnp
bunker|gnp
bounc|gnp
pop|gnp
hit|gww
hole|gnp
bunt|gnp
racket|gnp
carri dribbl|gnp
slice|gnp
hook|gnp
singl|gnp
doubl|gnp
tripl|gnp
sandbag stun|gn9
strike|g77
flog lash lather slash strap trounc welt whip|gn0
cowhid|go1
tie|got
cat|go1
cane flog lambast|gn0
coldcock deck floor|gn5
past|gn5
clobber cream drub lick|fyt
terrac|got
bat|gn9
bat|gn9
cut|gn9
knap rap|go0
knock|god
pound thump|gn9
smack thwack|gn9
belt|gn9
plug punch|gn9
slog slug swig|gn9
wallop whack wham whop|gn9
biff pommel pummel|gn9
flail lam thrash|gn0
thresh|gn5
hammer|gn5
shiver shudder|
slap|go0
cuff whomp|goq
bast batter clobber|gn0
form shape|gbz
buff buffet|gn9
batter buffet|go0
cream|gox
beat|gp1
churn|hrq
toss|gp1
shuffl|g7t
commov disturb vex|ho5
box|fxx
prizefight|gp2
box|gn9
disconnect unplug|gxn
infix insert introduc|get
input|gp6
plug|
cork|gp8
uncork|giu
bludgeon club|gn9
poke|gp1
nuzzl|g96
bosom embrac hug|g88
cuddl nest nestl nuzzl snuggl|g8m
tabul|got
nestl snuggl|gvf
cuddl|gpe
smooch spoon|gpm
pet|g96
gentl|gpk
neck|gpk
dimens|got
have take|
roll|got
servic|gpr
copul mate|gek
breed|h6f
breed|gpr
strike|got
buss kiss oscul snog|g77
kiss|g77
peck|gpv
lap lick|g95
tongu|gpy
mouth|g77
bear|grf
crystal crystallis|got
bucket|grf
return|grf
bring fetch get|gqc
fetch|i7z
retriev|gq5
retriev|gq5
twist|got
pile|gvf
whisk|gmj
channel channelis transfer transmit|ho5
project|gqc
translat|gqc
releas turn|gqc
rest|
grain granul|
send|gqc
mail|gqi
pouch|gqj
deliv|gq5
serv|gql
bring|gbz
catch grab|g7w
snap snatch|g7w
swoop|gqp
reach|hn2
intercept stop|gqo
prick prickl|
thrust|g9b
peg|gqu
pierc|g9b
perfor punch|
bore drill|h09
tunnel|g9b
funnel|ho5
empal impal spike transfix|gqu
pin|gr1
spear|gr1
horn tusk|gqu
gore|gqu
gnaw|g6r gr7
bite|g8y
nip|gr7
brandish flourish wave|ho5
round|got
press|g77
squeez|grb
draw pull|ho5
stretch|grd
carri transport|ho5
squar|got
porter|grf
pack|grf
frogmarch|gq1
cart|grf
move|
fli|grf
haul|grf
tug|gwb
drag|grd
lug tote|grf
tow|
purs|gra
tug|grr
cart drag hale haul|grd
hoist lift|hys
hoist|hys
pooch|grs
heav heft|h2i
heft|jp8
clip nip snip|h09
nip pinch tweet twing|g8y
turn|fy0
goos|gs1
crimp pinch|gdg
flute|gs4
groov|h0d
mill|gs6
filter permeat|g9b
filter filtrat|gsa
separ|
fraction|gsa
fraction|gsa
concoct|gsm
siev sift strain|gsa
rice|gse
siev sift|kky
resift|gse
riddl|gse
winnow|gse
coalesc|k1o
combin|gsm
amalgam commix mingl unifi|gbz
blend immingl intermingl intermix|gsm
entangl mat snarl|g8u
enmesh ensnarl|gso
disentangl unsnarl|juo
arrang|gvf
stack|gsr
chain|gsr
gemin pair|jhf
concord|gsr
cascad|gsr
settl|gsr
pyramid|gsr
corral|gsr
abut adjoin butt edg|g75
border environ surround|g75
fring|gt1
gird girdl|gt1
eject|j8a
superimpos superpos|gvf
invit|kuc
welcom|gt8
receiv|
see|gt8
kip sleep slumber|gqg
abduct kidnap nobbl snatch|g7z
command highjack hijack pirat|g7z
jumbl scrambl|jty
potter putter|hn2
monkey potter putter tinker|j02
fall|gs2
dishevel tangl tousl|
array rang|gsr
releas|
unleash|gtj
loos unleash|gtj
uncork|gtk
unleash|gtj
disengag free|
asphyxi stifl suffoc|gtq
imped obstruct obtur occlud|j3h
dam|gtq
bar barricad block blockad|gtq
clog congest foul|gtq
lug stuff|gtt
bag|gtw
captur catch|ijf
ensnar entrap snare trammel trap|gtw
suspend|gtz
hang|gig
hang|
dangl|gty
pack|gue
enshrin shrine|h3f
suspend|gbz
veil|ido
unveil|gid
unveil|heo
bundl compact pack wad|gsr
bunch bundl cluster|
agglomer|gu9
box packag|gue
resuspend|gu4
unpack|heo
case encas incas|h3f
crate|gue
sober|gv1
bundl|gu2
burden burthen weight|gup
overburden|gui
plumb|gui
offload unlad unload|gum
empti|heo
sober|gv1
overcharg overload|guu
charg|gbz
freight|gup
discharg|heo
drop unload|gql
wharf|gus
lade laden load|k7t
sober|gbz
load|k7t
recharg reload|guw
reload|guu
saddl|gui
yoke|get
becom get|gs2
har tackl|get
yoke|get
yoke|gek
saddl|get
offsaddl unsaddl|heo
bruis contus|kp6
jam|gv7
garner|ip7
bin|ip1
stow|gu2
park|gvf
ensconc|gvf
put|gbz
lay place posit put set|ho5
shelv|gvf
prostrat|gwm
adapt adjust conform|
middl|gvf
butt|gvf
recess|gvf
throw|gvf
tee|gvf
coffin|gvf
bed|gvf
flump plank plonk plop plump plunk|
sow|gvf
broadcast|gvr
insemin sow|gvr
scatter|gvr
misplac|gvf
juxtapos|gvf
bottl|gvf
bucket|gvf
barrel|gvf
ground|gvf
ground|gfc
pillow rest|gvf
mislay misplac|ipo
follow|hfm
heap pile stack|gsr
cord|gw5
stack|guu
stagger|gsr
scuffl tussl|fxx
struggl|jan
attract pull|grd
arrest catch get|gwb
drive repel repuls|hpr
readapt readjust|gvi
cast hurl hurtl|gwm
dash|gwf
heav|gwm
bombard pelt|gwm
snowbal|gwi
egg|gwi
proport|jw3
throw|gww
shi|gwm
drive|gwm
ridg|gwm
reconstruct|gbz
flip throw|gws
lock mesh|ho5
unlock|gwv
readapt|gvi
disengag withdraw|gtj
impel propel|ho5
drive|gww
decreas diminish fall lessen|
fling|gwm
pitch sky toss|gwz
submarin|gx0
lag|gx0
lob|gwm
shed throw|heo
shell|k5m
catapult sling|gwf
chuck toss|gwm
launch|gww
catapult|gww
gush jet|i71
drive forc ram|hs5
toe toenail|gxb
wreath|gxh
wreath|haq
frost ice|ghu
beset encrust incrust|haq
enlac entwin interlac intertwin lace twine|g8u
twine|h66
wattl|gxh
interweav weav|g8u
braid pleach|gxk
braid|haq
undo|glk
unknot unpick unravel unscrambl untangl|gxn
knot ravel tangl|gxh
ravel unravel|gsq
thread|g7v
roll twine wind wrap|ho5
circl encircl|got
taper|gwy
reel|gxs
ball|gxs
clew clue|gxs
unrol unwind|ho5
unwind|gxn
coil curl|gxs
cram jampack wad|gy3
delug flood inund swamp|k7t
stuff|h5u
doubl|gy5
function oper run work|
roll|gy5
run|gy5
doze drows snooz|
pad|gy3
forc squeez wedg|ho5
dislodg|i26
exorc exorcis|gt4
increas|gbz
deposit lodg stick wedg|gig
loung|gzi
dislodg free|heo
emb engraft imb implant plant|gp6
pot|gyh
nest|gyh
sandwich|gp6
buri sink|gyh
graft transplant|gp6
grain ingrain|g9b
entrench intrench|gig
boss emboss|gyq
impress imprint|
blob blot fleck|
clean|gbz
clean houseclean|jtf
begrim bemir colli dirti grime soil|gbz
muck mud|gyu
launder wash|gys
sud|gyw
rins|gyw
defil macul stain sulli tarnish|gyr
darken|gyz
corrupt defil sulli taint|k9s
blemish spot|gyu
bespatt spatter|gyr
blot|gz5
absorb imbib|
augment|gyd
absorb|gza
imbib|gz7
adsorb|gza
sorb|gs2
disgorg shed spill|ho5
shed|i77
seed|gzb
slop spill splatter|ho5
drape|gsr
drape|gsr
enlarg|gyd
sit|
sprawl|gzi gzu
perch rest roost|gzi
seat|gvf
lay|gvf
lay|gzm
crouch hunker scrunch squat|gzi
kneel|gzq
rest|
stand|gzq
rise|irb
stand|gvf
lie|
repos|gzu
bask|gzu
buckl clasp|gig
brooch clasp|gig
effac eras|
spong|gzz
soar|gzs
excis expung strike|
blemish defac disfigur|k9s
dissect|h09
jump rise|fy0
mark pit pock scar|h03
grave sculpt sculptur|gbr
pare whittl|h09
cut|h0i
jump|k6e
chatter|h09
accru|h0z
incis|h09
trench|h09
bob tail|h09
tear|h0i
cleav rive split|h0g
disunit divid separ|ho5
divid|fy0
segreg|h0j
segment|h0j
cleav|h66
slit|h0d
slice slit|h09
gore|h9y
lacer|h1y
saw|h09
splice|gek
splice|gek
fleec shear|gb8
minc|gby
discerp lop sever|h09
sever|h0i
clash collid|g9y
increas|
crash ram|h0y
crash|k3y
section segment|h0j
quarter|h12
partit|h0j
destroy ruin|
devour|h15
despoil rape|h15
consum|h15
wrack wreck|h15
deracin extirp uproot|ho5
stub|h1a
plant set|gvf
bed|h1c
afforest forest|h1c
replant|h1c
muffl repress smother stifl strangl|j0x
smother surround|ghu
asphyxi smother suffoc|gh3
instal|gvf
gain|h0z
establish instal|
reinstal|h1j
choke gag|gma
choke scrag|gma
strangl strangul throttl|gh3
behead decapit decol|gh3
impal|gh3
dismemb|gh3
discerp dismemb|h0j
tens|k59
clench clinch|g7w
clinch|g89
rend rip rive|h1y
bust ruptur snap tear|h0i
enlarg|irb
shred|h1y
grate|gba
grappl grip|g7w
augment|irb
depress|gbz
pound ram|hs5
punch|hs5
deposit posit situat|gvf
brows graze pastur|g4q
graze pastur|g4n
buffer cushion|hbx
dip dunk sous|h2d
gain|k6e
immers plung|g9b
submerg submers|h2d
soak|h2d
lade laden ladl|heo
snowbal|h0z
lift|ho5
fork pitchfork|h2i
slop|h2g
spoon|heo
open spread|gxn
rais|gyd
grass|h2m
enclos enfold envelop enwrap wrap|ghu
capsul capsulis|h2p
engulf|h2p
unsheath|i0u
cocoon|h2p
bath|h2p
enshroud hide shroud|h2p
buri immers swallow|h3f
describ draw line trace|kbr
construct|h2x
accumul amass conglomer cumul gather|h0z
inscrib|h2x
circumscrib|h2x
circumscrib|h2x
chase|h09
bevel chamfer|h09
miter|h34
cone|h34
turn|got
shove|hpr
inject|hpt
disencumb disentangl extric untangl|gto
monkey tamper|g7t
diddl play toy|g7t
storm|g9b
border frame|h3f
enclos inclos|gt1
backlog|h2z
glass|h3f
bank|h3f
fenc|h3f
label mark tag|get
brand brandmark trademark|h3k
calibr|h3k
code|h3k
badg|h3k
patch piec|gek
core|gdt
gut|heo
hibern|gta
gut|k7n
flick|hpr
riffl|ho5
stake|kbr
assimil|gvi
post|gjo
jerk yank|grd
pluck tweak|grd
tweez|h40
jimmi lever pri prise prize|giu
breach gap|giu
swing|g90
crush mash squash squeez|grb
accultur|h3x
tread|h45
telescop|h45
cranch craunch crunch grind|grb
solder|gek
weld|gek
detrib detribalis|h46
comb|gko
shoot|gnp
dunk|h4e
assimil|gbz
chip|h4e
volley|gnp
birdi|h4e
eagl|h4e
bogey|h4e
wire|gig
unwir|gxn
concret|ghu
corral|h3f
tag|g77
nab|h4q
rip|h09
carri hold|
balanc|h4t
pois|gvf
gate|g91
grass|ghu
gravel|ghu
metal|gcg
lanc|giu
loft|gnp
lanc|gqu
lasso rope|g83
loft|gww
joggl|gig
joint|gig
martyr|gh3
knuckl|h4e
knuckl|grb
mantl|g7c
interlock lock|gpe
fort fortifi|h3f
trench|h5c
lean|gvf
interlac interlock lock|g89
trap|g89
chang convert exchang|h6g
set|gsr
clap|gvf
deaden girdl|h0d
straw|ghu
graze|kp6
pull|gj7
retract|h5n
rest|gvf
size|gcg
perch|gvf
hoist|hys
dribbl drip|i77
cram|gvf
dust|ghu
plaster|gjo
beplast plaster|ghu
util|h5h
steel|ghu
hedg|h3f
commut|gbz
zinc|gcg
tree|h1c
bowl|gwf
cloak cloth drape robe|g7c
creat make|
bring institut|h66
introduc|h8h
short|h66
make|h7p
undo unmak|
redo refashion remak|h6f
destroy destruct|h6b
fractur|h6d
make produc|
replac|h74
output|h6f
puls pulsat|h6f
machin|h6f
machin|h9j
beat|h9j
overproduc|h6f
elabor|h6f
lamin|h6f
compil compos|h91
catalog catalogu|h6p
compil|h91
generat|h66
develop|h6s
generat|h6f
initi origin start|h66
set|h6v
generat give render yield|h6f
refurbish renov|h74
give yield|h66
bring work wreak|h66
arous conjur invok rais stir|h72
summon|h66
educ elicit evok extract|kje
regener renew|
contriv devis excogit forg formul invent|
cast contriv throw|hww
conceiv conceptu conceptualis gestat|
revamp|h74
drows|gqg
hatch|
fabric invent manufactur|h7a
concoct|h7b
envis fanci figur imag pictur see visual visualis|h7g
visual visualis|h7g
envis forese|h7g
envisag ideat imagin|
think|h7g
fantas fantasi fantasis|h7g
daydream dream stargaz woolgath|h7g
discov find|h77
contriv design plan project|
concert|h7l
coin mint|
design plan|
make|h66
design|h7p
accomplish action execut fulfil|ka6 h7y
revit revitalis|h74
run|h7r
consumm|h7r
consumm|h7r
initi pioneer|h88
innov introduc|h7w
effect effectu|h88
draw|h7y
draw|hbc
activ actuat spark trigger|h7w
induc|h6s
precipit|h7y
hasten induc stimul|h7y
actual actualis realiz substanti|h66
incarn|h85
pioneer|h7x
caus make|h66
make|h88
drive|h89
occas|h88
inspir|h8b
evok provok|h88
pick|h8d
establish found institut plant|h7w
fix|h8f
establish give|h66
pacifi|h8h
arrang stage|h7w
concord|fs2
prearrang|hd3
phase|h8j
breed engend spawn|h88
consolid|iix
mount|h7w
actuat incit motiv move prompt propel|h88
forc impel|h88
commenc start|k0d
attempt undertak|h7w
devis machin organ prepar|h7w
lay|h8u
bear|h66
seed|h8w
crop|h8w
fruit|h8w
construct fabric manufactur|h91
make|
raft|h90
counterfeit fake forg|
build construct make|h66
build establish|h66
wattl|h94
rebuild reconstruct|h94
groin|h94
cantilev|h94
demolish pulver pulveris|h6d
demolish|h6d
assembl piec tack|geq h66
jumbl|h9c
reassembl|h9c
disassembl dismantl|h6d
fashion|h91
recast reforg remodel|h6c
craft|h9g
form mould shape|
foolproof goofproof|
mound|h9j
hill|h9j
remold reshap|h9j
erect rais|h94
dismantl level rase raze|h6d
erad extermin extirp uproot|h6d
mold mould|h9j
coil handbuild|h9j
cook fix prepar readi|
sandwich|h8u
devil|h9t
concoct|h9t
sew tailor|h9g
cut tailor|h7q
style|h66
alter|gbz
quilt|h9x
quilt|gek
broider embroid|haq
shake|imb
illustr|haq
work|k2v
overwork|ha6
garland|haq
fledg flight|haq
bead|haq
reincarn renew|hay
knit|
purl|hac
rib|hac
entwin knit|gek
net web|haj
crochet hook|hai
intertwin loop|haf
tissu weav|
lace|haj
intertwin tat|
braid lace plait|haj
strike|h66
forg hammer|h6l
extrud|h6f
adorn beautifi decor embellish grace ornament|gbz
prank|haq
stucco|haq
redecor|haq
panel|haq
bejewel jewel|haq
trim|haq
bedeck bedight deck|haq
restor|h74
silhouett|hbd
profil|hbd
marbl|jv4
enamel|haq
inlay|haq
hatch|hb3
begild engild gild|haq
resurrect reviv|hay
blueprint draft draught|h7o
illumin|haq
sculpt sculptur|h9j
paint|hbd
paint|hbc
creat|iw2
interpret repres|
captur|hbd
recaptur|hbe
depict pictur show|hbd
reviv|jx8
illustr|hbg
convention stylis styliz|hbd
map|hbd
depict limn portray|hbd
pencil|hbt
chang|k8q
present|hbd
commend|hbo
delin limn outlin|hbt
lipstick|hbq
contour|hbq
draw|hbd
draw|hcb
project|hbt
write|h2x
modifi|fy0
capit capitalis|hbw
letter|hbw
charcoal|hbt
diagram plot|hbt
cartoon|hbt
recopi|hfw
shade|hbt hbb
blotch mottl streak|jv0
vein|jv4
watercolor watercolour|hbb
colour emblazon|haq
model mold mould|h9j
sketch|hbt
compos indit pen write|
snore|hf9
lyric|hcb
relyr|hcd
profil|hcb
paragraph|hcb
paragraph|hcb
spell write|
rewrit|hcb
updat|hbx
dramat dramatis|hcb
draft outlin|hcb
rhyme rime|
pun|l2d
poetis poetiz vers versifi|hcb
updat|hbx
recit retel|
sonnet|hcp
sonnet|l2o
serenad|hdi
belt|hen
vocal vocalis|hen
author|hcb
ghost ghostwrit|hcx
annot footnot|hcb
cite refer|hcb
compos write|h66
counterpoint|hd1
set|hd1
modifi|hm4
instrument|hd1
transcrib|jwh
choreograph|h66
jive|hd9
danc|hn2
hoof|hd9
clog|hd9
direct|h66
cast|ixu
present stage|
place set|hde
film|fq7 h66
enrich|i67
perform|
stunt|hdi
interlud|hdl
perform|
develop|i67
solo|hdl
rap|hdl
play|hdl
play run|
play|icu
debut|hdl
debut|h7x
premier|hdi
audit|hdl
act play repres|
playact roleplay|hdl
star|hdi
appear|hdi
dissembl pretend|
feign sham simul|he0
play|he1
feint|he1
enact reenact|hdw
practic practis rehears|hdi
depriv impoverish|i4b
scrimmag|he5
imperson portray|hdw
parodi|hdw
mime pantomim|hdx
play spiel|
play|hdl
prelud|heb
rag|heb
bugl|heb
play|
chord|heg
recapitul repris repriz|heb
pipe|heg
throttl|hdh
accompani follow|hec
extempor extemporis improv improvis|hdi
sing|la3
remov take|
minstrel|hen
chirp tweedl|hen
choir chorus|hen
sing|hen hew
troll|hes
hymn|hes
madrig|hes
interpret render|hdi
drum|heg
harp|heg
conduct direct lead|hdi
give have hold make throw|j2c
fiddl|heg
trumpet|heg
tongu|heb
duplic redupl repeat replic|hfa
copi replic|hf4
recapitul|hf4
duplic|hfa
reissu reprint|hfa
breath respir suspir|
reproduc|h6f
develop evolv germin|
develop|hgc
farm grow produc rais|hfl
overproduc|hfd
garden|jcd
landscap|hff
crop cultiv work|k4f
plough plow turn|
ridg|hfi
disk harrow|hfi
cultiv|
copi imit simul|hfa
model pattern|hfm
scale|hfn
follow|hfm
arrang format|fy0
tabl tabul tabular tabularis|hd3
print publish|h6f
carri run|lc7
print|hbw
scrawl scribbl|hbw
copi|hbw
program programm|
fingerprint|hfa
italic italicis|
print|hfa
engrav etch|hg0
scrape|h66
etch|hg0
corduroy|h94
fring|haq
ham overact overplay|hdx
heel|hd9
landscap|haq
proof|h6f
produc|h66
produc|h66
creat|
press|h66
prepar|h66
harvest|heo
rough|hge
cut|h66
chart graph|hbd
graph|hc1
shimmi|hd9
rais|h66
make|hdi
script|hcb
facilit|h88
chop|h66
manufactur|hga
shell|h66
arous elicit enkindl evok fire kindl provok rais|h66
extirp|heo
invit|hgs
draw|hgs
heat ignit wake|hgs
ferment|hgw
shake stimul stir|hgs
sex|hgy
agit commov rous|hhl
jolt|hhl
lull|hh6
calm|gs2
cark disord disquiet distract perturb troubl unhing|hhl
derang unbal|hj9
calm lull quiet quieten still tranquil tranquillis|hlj
compos|hh6
appeas assuag concili gentl gruntl lenifi mollifi pacifi placat|hh6
vex worri|hh4
assur reassur|hh6
nag|hh9
care worri|ks1
worri|
fret|hhd
impress move strike|
disinvest undress|heo
engrav|hhf
smite|hhf
pierc|hhf
impress|hhf
disturb troubl upset|hhf
stir touch|hhf
move|hhf
experi feel|
recaptur|hho
congratul plume pride|hho
smolder smoulder|hho
excit|hgs
entertain harbor hold nurs|hho
clean pick|heo
resent|hi8
acerb embitt envenom|
grate rankl|hja
grudg stew|hhv
detest hate|hi8
abhor abomin execr loath|hhz
contemn despis disdain scorn|hhz
love|
love|hi2
romanc|hi3
cherish treasur|hi2
enshrin saint|hif
fanci|hmj
dislik|
cotton|hia
like|
yearn|hi5
ador|hi2
idol idolis rever worship|hic
pick|heo
rever vener|kp5
worship|hif
affright fright frighten scare|hgy
awe|hih
cow overaw|hii
buffalo|hij
dread fear|
fear|l7h
fear|hhd
terrifi terror terroris|hih
muck|heo
intimid|hih
ballyrag browbeat bulli bullyrag hector|hiq
domin tyrann tyrannis|hir
panic|hio
panic|hil
apprehend|hko
alarm appal dismay horrifi|hih
shock|hiw
ghost haunt obsess|hiz
preoccupi|j2i
lift|heo
enerv faze unnerv unsettl|hjf
freak|hiu
break burst|
daunt pall scare|hlx
anger|hgs
bridl|hj8
exasper incens infuri|hj5
anger|hho
craze madden|
annoy bother chafe devil gravel irrit nark nettl rag rile vex|
chafe|hho
ruffl|hja
offend piqu|hj5
beset chevi chevvi chivi chivvi harass harri hassl molest plagu provok|hja
discomfit discompos disconcert untun upset|hgs
fluster|hjh
confus disconcert flurri|hjl
bemus bewild discombobul throw|hjf
distract|hjh
fluster|j9j
abash embarrass|hjf
shame|hgs
anguish hurt pain|hjf
pit stone|heo
bruis hurt injur spite wound|hgs
lacer|hjp
fret fuss niggl|hhd
suffer|hho
anguish|hjs
lose|hjs
fume|hho
enrag|hj5
thrill tickl|hgy
regret repent rue|hho
aton repent|
regret|hkp
mourn|hk3
mourn|jf6
griev sorrow|hjs
aggriev griev|
distress|hhl
besieg|hk5
strain stress|
rack|hk7
disappoint|jd9
betray fail|hk9
abas chagrin humbl humili mortifi|hjp
degrad demean disgrac|hkb
effac|hkg
reduc|hkc
human humanis|gbz
humbl|gbz
crucifi mortifi subdu|j90
keen lament|
excruci torment tortur|hjn
bedevil crucifi dun frustrat rag torment|hje
badger beleagu bug pester teas|hkk
teas|hkn
control|iwn
anticip|krn
miss|hmj
ach languish pine yearn yen|hmu
appreci|l5s
brace pois|k4f
nerv steel|hks
becharm beguil bewitch captiv captur charm enamor enamour enchant entranc fascin tranc|hkz
beckon|hkz
endear|hll
antagon antagonis|hja
invit tempt|hgy
appeal attract|
disgust nauseat revolt sicken|hl1
repel repuls|
floor shock|ks6
dega|heo
overcom overpow overtak overwhelm whelm|hgs
lock|hl4
appal offend outrag scandal scandalis shock|hl0
hope|hmj
elat intox uplift|hgy
bur burr|heo
beatifi exalt exhilar inebri|hl8
anim enliven exalt inspir invigor|hgy
sadden|hhf
sadden|hho
gladden joy|
joy rejoic|hho
lighten|l2w
clear unclutt|gbz
deject demor demoralis depress dismay dispirit|hlv
comfort consol solac sooth|
allay eas reliev still|hlj
delight pleas|hln
pleas|hln
gratifi satisfi|
content|hln
delight enchant enraptur enthral ravish transport|hll
overload|k7t
cheer embolden hearten recreat|hls
encourag|hlb
goad spur|hls
chill|hli
discourag|
dishearten|hlv
intimid|hlv
brim|k7t
bask enjoy relish savor|
devour|hlz
aggrav exacerb exasper|hj5
fascin grip spellbind transfix|hm3
interest|hgs
add|h0z
galvan galvanis startl|hl2
compassion piti|hk3
commiser sympath sympathis|hm6
sympath sympathis|hho
care|hm6
rejoic triumph|
alien disaffect estrang|gbz
alien|hhf
wean|hmb
wish|hmj
wish|hmj
care like wish|hmj
pleas|hmg
begrudg resent|
desir want|
like|hmj
ambit|hmj
desir|kuc
prefer|hia
desir hope trust|hme
begrudg envi|hmj
covet|hmp
drool saliv|hmq
envi|hmt
admir|kp5
hanker long yearn|hmj
enjoy love|hia
burn|hho
glow|hho
disarm|kvp
obsess|hhd
puzzl|kju
adjoin|hm4
move|
plung|i6e
eas|hn5
locomot move travel|
includ|hm4
mix|hm4
swap|hn5
whine|hn5
fli|hn5
ride|hn5
come|hn5
ghost|hn5
fli|hnh
hop|hnh
tube|hxb
travel|hn5
wend|hn5
sheer|hv8
fli|hn2
desert|i20
raft|hn5
take|g38
jaunt travel trip|
repair resort|hn5
visit|hno
inspect visit|
frequent haunt|hnq
cruis|hn5
tour|hnv
journey travel|hno
navig voyag|hnv
sail|hny
journey travel|hn5
arous awak awaken wake waken|gs2
give yield|hn2
nitrat|kc9
depart|i29
come|hn5
approach|ho3
move|
tank|kc9
work|ho5
center centr|ho5
pump|hob
sluic|hx4
draw|heo
suck|hob
transfer transplant|i26
move|
evacu|hoe
migrat transmigr|hoe
migrat|hoe
stay stick|
rein|hol
round|hn5
stop|
halt|hol
halt stop|
check|hon
rein|hon
conk stall|hon
stop|kwh
brake|hol
brake|hon
pli|hno
lurch pitch|hn2
carbon|kc9
jar jolt|hn2
jar|ho5
duck|hn2
bob|hn2
wallow welter|hn2
roll|hsu
rim|hp2
revolv|ho5
transit|hp4
transit|i5g
trampl|hso
trundl|hn5
weav|hq4
squirm twist worm wrestl wriggl writh|hn2
wrench|hpa
coggl wobbl|hn2
sashay sidl|hn2
sidl|hn2
sail sweep|hn2
swan|hpf
brush sweep|hn2
inject|hm4
slew slide slip slue|hr1
submarin|hpj
skid|hpj
skid|hos
waggl wambl|hn2
chop|hn2
shimmi wobbl|hre
jostl shove|hpr
forc push|ho5
push|grb
inclos insert introduc|gvf
elbow|hpq
waft|hsj
tide|hsj
tide|hpy
float|hx4
rock shake sway|
rock|ho5
arous awaken waken|gbz
cradl|g89
fluctuat vacil waver|kfd
sway swing|
swing|hn5
lash|hq4
oscil vibrat|hq4
flicker flitter flutter quiver|
puls pulsat throb|hqc
pulsat quiver|hn2
puls|ho5
beat pound thump|hn2
flap|hqc
seesaw teeter totter|hn2
drift rambl rang roam rove stray swan vagabond wander|hn5
tramp|ht7
meander thread wind|hn5
snake|hqh
dislodg reposit shift|ho5
cavort disport frisk frolic gambol lark rollick romp skylark sport|j0g
inset|hpt
hitch|hn2
cant tilt|hn2
cock|hqn
careen tilt wobbl|hn2
scend surg|hy6
churn moil roil|hn2
fan|hr9
winnow|hqs
crawl creep|hn5
scrambl|hn5
slide slither|hn5
coast|hr1
roll wheel|hn5
bowl|hqy
troll|hqy
glide|hn5
glide|ho5
snake|hr1
slip steal|hn2
trembl|hr9
quak tremor|hr9
shiver shudder thrill throb|hr5
palpit quak quiver|hr5
shake|hn2
cup|hpt
rattl|hr9
convuls jactit thrash thresh toss|hr9
whip|hrc
vibrat|hn2
judder shake|hre
jerk twitch|hn2
bounc bound rebound recoil resil ricochet spring|hxt
bounc jounc|hn5
glanc|g9y
flip toss|hsu
flick|gwm
twitch|hn2
click snap|hn2
budg shift stir|hn2
arous|hn2
stir|ho5
feed|hpt
breez|hn5
danc|hn2
chass sashay|hrt
bump|hd9
tango|hd9
slip|hpt
charleston|hd9
polka|hd9
mosh slam thrash|hd9
jig|hd9
jiggl joggl wiggl|hr9
wag waggl|hs2
quickstep|hd9
thrust|hpr
punctuat|hm4
dart|i6h
dart fleet flit flutter|i5u
flutter|i9m
stumbl trip|hn2
bumbl falter stumbl|hso
falter waver|hn2
clip trot|hum
trot|hst
flap undul wave|hn2
mill|hn2
scamper scurri scuttl skitter|hum
crab|hsh
blow drift float|hn5
string|hm4
play|hn5
surg tide|i71
float swim|hn5
walk|hn5
activ|gbz
foot hoof|hso
toe|hso
chariot|hxb
walk|i34
turn|hn2
face|hsu
gee|hsu
corner|hsu
overturn|hsu
turn|hn5
overturn|ho5
jump start startl|hn2
shi|ht1
boggl|ht1
circl|hn5
circumnavig compass|ht4
creep mous pussyfoot sneak|hso
cover cross travers|i5g
stride|ht7
walk|ht7
activ|gbz
crisscross|ht7
reawaken|hq1
infiltr|gs8
infiltr|gs8
claw|i5j
jostl|i5j
cross|gdg
run|i5g
bridg|ht7
transit|i5g
wade|hso
cock pranc ruffl sashay strut swagger tittup|hso
slink|hso
gimp hitch hobbl limp|hso
scuffl shambl shuffl|hso
scuff|htp
saunter stroll|hso
ambl mosey|hso
prowl|hso
skulk|hso
reactiv|hsp
coggl dodder toddl totter waddl|hso
totter|hpz
march|hso
stride|hso
troop|hty
file|i10
tramp|hu3
hike|hso
footslog pad plod slog tramp trudg|hso
slop slosh splash splosh squelch squish|hu4
clamber scrambl shin shinni skin sputter struggl|hua
climb mount|hy6
bestrid mount|hn2
remount|hu8
climb|hn2
tippyto tipto|hso
stalk|hso
buzz|hvp
flounc|hso
parad promenad troop|i10
march parad|
careen keel lurch reel stagger swag|hso
flounder stagger|hso
stamp stomp stump|hso
lumber pound|hso
drift err stray|hn5
run|i5u
romp|hum
streak|hum
outrun|hum
consort|i34
anim enliven invigor liven|ini
run|hw7
weather|hw7
jog|hum
sprint|hum
lope|hum
step|hn5
pace|hso
trampl tread|hso
minc|hso
clomp clump|hso
drive motor|hn5 grf
automobil|hn5
inspirit spirit|hur
drive|g91
coach|hv5
cruis|hny
channel channelis guid head maneuv manoeuv manoeuvr point steer|j2i
helm|hv8
crab|hv8
navig|hv8
starboard|hv8
beacon|i1a
navig pilot|hv8
channel|hv8
corner tree|hv8
park|hv8
combin compound|hm4
steer|j2i
head|i0v
bicycl bike pedal|hxb
cycl motorbik motorcycl|hxb
bob bobsl|
affect|gbz
fli wing|hn5
flight|hvp
aviat fli pilot|g91
milk|hob
solo|hvr
jet|hvr
glide|hvr
plane skim|hr1
milk|hm4
soar|hvp
hover|hvp
pois|hvz
soar surg zoom|hy6
rocket skyrocket|hy6
hover levit|
boat|hxb
steam steamer|hn5
yacht|hw4
sail|hw4
beat|hw7
scud|hw7
tack|hw7
gybe jib jibe|hw7
row|hw4
paddl|hw4
surf surfboard|hr1
balloon|hvr
bare denud strip|hx2
taxi|hn5
cab taxi|hxb
bus|hxb
ferri|hn5
caravan|hn5
ferri|hx4
ferri|i7z
chariot|grf
raft|hx4
bus|hx4
pipe|hx4
barg|hwu
railroad|hwu
send ship|ho5
freight|hx4
direct send|ho5
turn|hww
divert|hww
rout|hwy
rout|hww
refer|hww
clear|heo
airt redirect|hww
transport|ho5
truck|hx4
despatch dispatch|hwu
rout|hx6
forward|hwu
clear|h66
soar|hvr
ride|hnh
joyrid tool|hxb
hitchhik thumb|hxb
ride sit|hn5
dismount unhors|hyf
pranc|hxe
pranc|hn5
canter|hxe
canter|i9d
gallop|hxe
rack|i9d
gallop|i9d
swim|hn5
bath|hxn
school|hxn
paddl|hxn
dive|hxn
dive|i0g
bound jump leap spring|hn2
burst|hxt
bounc|hxt
vault|hxt
leapfrog|hxt
bolt|hn2
overleap vault|hxt
hop skip|hxt
caper|hxt
hurdl|hxz
dive plung plunk|hyf
duck|hy3
chute parachut|hy3
aris lift rise|hn5
bubbl|hy6
ascend|hn5
uplift|hy6
rise|fy0
chandell|hy6
steam|hy6
rise|hy6
set|hyf
descend fall|hn5
sink|hyf
laps pass sink|gac
fall|hn5
crash|hyf
flop|hyf
flop|i09
break|i09
lower|ho5
reef|hyn
lift rais|ho5
depress|hyn
bone debon|heo
elev lift rais|ho5
skid|hys
pinnacl|hys
chin|hys
boost hike|hys
dous duck|h2b
dabbl|h2b
toppl tumbl|hyf
drop|hyf
drop|ho5
hang|hz1
plummet plump|hz0
pitch|hyf
alight|hyf
alight light perch|hza
beach|hza
port|hza
embark ship|i2c
land|i1t
land|i1t
shore|i1t
rear|hze
straighten|
assum take|hn2
erect|hys
prick|hzg
rise|irb
aris rise|
bristl upris|
scalp|heo
right|gbz
lie|
stretch|hzn
droop flag sag swag|hzr
sag|hzr
drop sink|
subsid|i0b
subsid|i4g
moder|k6v
sink|ho5
settl|hon
posit|gvf
squar|hzx
jog|hzy
glycerol glycerolis|gvf
deglycerol deglycerolis|hob
space|gvf
mitig|k75
marshal|gvf
settl|gvf
sediment|i05
sediment|h27
sink slump|i09
collaps founder give|fy0
slouch slump|hzp
settl sink|hyf
founder|i0b
rise surfac|hy8
emerg|i0d
swell well|i0d
submerg submers|i0b
crank zigzag|hn5
follow|hn5
heel|i0i
advanc progress|hn5
qualifi|hbx
encroach imping infring|i0k
jam|hpr
string|i0k
advanc|ho5
nose|i0p
reced retir retreat withdraw|hn5
redo remodel|gbz
retreat retrograd|i0r
draw pull|heo
continu proceed|hn5
roar|i0v
correct|glk
limp|i0v
barg|i66
march|hso
back|hn5
dawdl lag|i15
tailgat|i15
pan|hn5
follow|hn5
amend remedi|i0x
surmount|i2l
lead preced|hn5
head lead|i18
conduct direct guid lead take|
hand|i1a
misdirect misguid mislead|i1a
show usher|i1a
pursu|hn5
stalk|i1e
shadow|i15
chase dog tail track trail|i1e
fire|i1k
quest|i1h
dispel|ho5
banish|i1k
edit redact|gbz
hound hunt trace|i1h
haunt stalk|i1e
retrac trace|i1q
return|hn5
home|i1q
boomerang|i1q
arriv come get|
come|i1t
attain reach|i1t
access|i2l
crest|i1y
peak|i2l
depart quit|i20
leav|
linger tarri|i20
shunt|i23
shift transfer|ho5
shuffl|i23
bunker|i23
displac|ho5
evacu|i26
depart part start|i20
exit leav|hn2
enter|
cut edit|gbz
board|i2a
catch|i2c
intrud irrupt|i2a
crash|i5g
muscl|i5g
overstep|i5g
invad|i2a
raid|i2i
infest overrun|g0m
gain hit make reach|
breast summit|i2l
make reach|ja8
strand|i8v
miss|jaf
meet|j1f
encount meet see|
cross intersect|i2r
congreg|j1f
hive|j1f
fort|j1f
mass|i3c
chasten tame|gbz
press|i2w
conven|j1f
reconven|i2z
sit|i2z
clump cluster constel flock|j1f
flock|hn5
accompani|hn5
escort|i34
escort|i34
squir|i35
safeguard|i35
convoy|i35
huddl|i32
bunch|i32
crowd|j1f
break|fy0
pour pullul stream swarm teem|i3c
herd|i3c
crowd herd|ho5
dissip scatter|i3l
break|i3h
volley|i3h
disband dissolv|
part separ split|hn2
dispel dispers dissip scatter|i3q
spoil|hbx
break|i7r
disband|i3m
divid separ|
detach|i3q
abus misus pervert|g37
sprawl straggl|glf
diverg|hn2
converg|j1f
concentr|i3v
bend|hsu
curv cut sheer slew slue swerv trend veer|hsu
bend deflect|hsu
avert|hsu
crook|i45
arc arch curv|i45
hump hunch|
straighten unbend|
bend flex|
flex|izo
slope|i4a
fractur|i3s
weather|i4a
angl lean slant tilt|i45
declin worsen|gs2
heel|i4a
list|hn2
bank|i4f
tip|
sink|
cockl riffl rippl ruffl undul|i6z
billow heav surg|jk0
billow wallow|hw1
cloud|i4j
billow|hn5
crumbl crumpl tumbl|
burrow tunnel|gg3
circul|i71
ventil|i4o
circul distribut|ho5
slip|i4b
orb orbit revolv|i4t
circl|hn5
troll|i4t
loop|i4t
loop|i4t
angl|hn5
revolv rotat|i9u
backslid laps|i4r
wheel|i4y
cartwheel|i50
wheel|hx4
pivot swivel|hsu
gyrat reel spin whirl|i4y
suffer|i4b
centrifug|i73
ultracentrifug|i56
eddi purl swirl whirl whirlpool|i71
tumbl|hn2
birl spin twirl whirl|
grind|hd9
swirl twiddl twirl whirl|i4y
coil gyrat spiral|hsu
corkscrew spiral|hsu
overhaul overtak pass|i0k
pass|hn5
amelior better improv melior|gs2
negoti|i5g
work|i5g
cycl|i5g
blunder fumbl|i5g
pass surpass|hn5
skirt|i5m
bushwhack|i5j
approach near|ho3
crowd push|i5p
stretch unfold|
buck charg shoot tear|i66
whizz zoom|i5u
hurri speed zip|hn5
speed|hn5
zoom|hn5
rous|ho5
hunt|i5x
drive|ho5
pull|i5z
brisk brisken|k6u
bustl hustl|hn2
fidget|hn2
dawdl linger|hn2
drag trail|i12
hasten hie hotfoot race rush speed|hn5
amelior amend better improv melior|gbz
shack trail|hn5
diffus spread|glf
creep|i69
run|i69
cring flinch funk quail recoil shrink squinch winc|hn2
retract|i6c
dart dash flash scoot scud shoot|i66
commut|hno
shuttl|hn5
hurl hurtl lung thrust|hn2
hypnot hypnotis mesmer mesmeris|ikl
bend crouch stoop|i45
inclin|hyn
doubl|i45
prostrat|hzn
cower cring fawn grovel|i45
cower huddl|i6j
jam mob pile throng|i3c
pounc swoop|hyf
stoop|i6q
swoop|hn2
deviat divert|hsu
deviat|hwy
perturb|i6u
perturb|i6u
shunt|i6u
digress sidetrack straggl|i6t
flow flux|hn2
transpir|i6z
cours flow run|hn2
cours|ht7
spin|
gush spirt spout spurt|i76
hiss whoosh|hn5
pour|i71
pour|ho5
spill|i71
decant pour|i77
stream|hsj
dribbl filter trickl|i71
drip|hyf
cascad|hyf
drain|i71
ooz seep|i71
upgrad|i67
overflow overrun|i78
geyser|i7h
edg inch|i0k
elaps pass|i0k
fell fli vanish|i7k
break|i7p
shake|i7p
elud evad|i7p
escap|i7r
bunk lam run scarper scat|i20
flee|i7q
skedaddl|i7q
make take|hvk
slip|i7p
abandon empti vacat|i20
eject|i29
cheapen degrad|i8b
expand|irb
bring take|grf
return|i7z
track|i82
introduc|
interpos|h68
church|iwh
tube|i7z
whisk|i7z
whisk|hn5
carri channel conduct impart transmit|i7z
clear top|i5f
distanc outdist outstrip|
aggrav exacerb exasper worsen|gbz
bulg pop protrud|
career|hn5
circuit|hn5
spread|i4q
manur muck|i8f
collaps|gdg
concertina|i8h
bestir rous|grl
flurri|hn2
march|hst
frogmarch|i8l
deterior|i91
gutter|i71
hare|hum
lanc|hn5
mantl|i69
dock|i2a
remov|i23
pack|k7t
land|i7z
strand|i8v
streak|hn2
entranc spellbind|i6i
swing|ho5
draw|hn5
crumbl decay dilapid|fy0
chang transfer|hn5
heav|hn2
crash|hn2
thunder|hn2
snap|hn2
swash|hn5
turn|ho5
leaf|i98
turn|ho5
port|i9a
slide|ho5
pace|hn5
step tread|hn5
decompos|gsa
hurtl|hn5
run|ho5
retreat|hn5
cocoon|i9i
whistl|hn5
whistl|ho5
beat flap|ho5
flail thresh|
clap|i9m
fling|hn2
shove stuff thrust|hpr
hop|hn2
singsong|ho5
shoot|h76
turn|hn2
hustl|ho5
dodg|hn2
dodg|hn2
plough plow|hn5
toppl tumbl|hpr
throw|hn2
throw|gvf
lurch|hn5
draw|heo
rip|i5s
wash|ho5
decompos molder moulder rot|kf0
curl|i45
sift|hn5
danc|hn2
grab|hn2
fall|hn5
drag|hn5
rake|ho5
run|hn5
bang|hn5
tool|hv5
spoil|kf0
wander|i0v
beetl|hn5
leap|hn2
sling|ho5
sling|gtz
feel sens|iao
comprehend perceiv|
mildew mold|fy0
receiv|iao
hear|iaq
divin|iao
experi get have receiv|
take|iat
endur suffer|iaz
toler|iav
die|iav
meet|iaz
experi|
feel|iaz
enjoy|iaz
subject|gkp
shipwreck|ib2
expos|ib2
ventil|ib4
insol sun|ib4
aerat air|ib4
overexpos|ib4
benumb blunt numb|
bedaz daze stun|
sensit sensitis|
excit stimul stir|ibb
thrill|ibc
quicken whet|ibc
misperc|iao
catch|iao
dream|iao
mark note notic|
note observ|
glimps|icg
chafe gall|kjs
itch rub scratch|kjs
bite burn sting|ibv
burn|ibv
itch|ibv
ach suffer|iao
twing|ibq
hunger|ibv
thirst|ibv
lyophil lyophilis|
ach hurt smart|
throb|ibv
prickl tingl|ibp
prick twing|ibq
smell|
preserv|h9t
reek stink|ic2
smell|ibz
smell|iao
sniff whiff|ic3
nose scent|ic3
odor odouris scent|
aromat aromatis perfum|ic6
cens incens thurifi|ic6
fume fumig|kc9
touch|iao
feel|ggg
lose miss|
discov|
wit|ie5
find see wit|iaz
see|iao
see|icg
tin|gms
behold|icg
view|kky
look|
examin|
pickl|ic0
gaze stare|icl
outfac outstar|ico
regard|icl
appear look seem|
appear seem|
sound|icr
sound|
marin marinad|jyk
pierc|icu
speak|icu
blow|igh
reflect|
reverber|icz
reflect|l8j
show|
peep|id2
disclos expos uncov|idj
can tin|ic0
project|id2
silhouett|id6
flash|id2
show|k5i
display exhibit expos|id2
produc|ida
bench|ida
moon|ida
flash flaunt ostent swank|ida
flex|ide
brandish|ida
model pose postur sit|ida
ramp|idh
reveal unveil|id2
excav unearth|idj
unfold|idj
reveal|l9h
stamp|lbb
conceal hide|
secret|ido
obstruct|ido
hide|
earth|idr
bosom|ido
buri|ido
cloak dissembl mask|ieu
masquerad|ieu
cover|ido
harbor harbour shield|ido
demo demonstr exhibit present show|id2
condemn|kzw
wet|gbz
candl|icm
autopsi|icm
survey|icm
watch|
catch see view watch|ie5
visual visualis|ie6
imag|ie7
watch|
scan skim|icm
scan|icm
glass|ieb
perus|icm
flick flip leaf riff riffl thumb|ied
scrutin scrutinis|icm
look search|icm
cruis|ieg
prospect|ieg
descri espi spi spot|ifc
detect discov find notic observ|ifc
sens|iek
rediscov|icd
disappear vanish|jh9
clear|ien
produc|
offer|iep
becloud befog cloud fog mist obnubil obscur|ido
overshadow|ier
eclips occult|ies
disguis mask|ido
camouflag|ieu
orient|kph
blink flash twinkl wink winkl|
flick flicker|iex
beacon|jtp
gleam glimmer|
glow|
fluoresc|if1
glow shine|icr
blur|gbz
soak sous|ie1
bedazzl daze dazzl|ifu
glare|jtp
beat|if7
gleam glint glisten glitter shine|icr
monitor supervis|ifx
monitor|ifx
sight spi|iao
ogl|icl
leer|icl
gape gawk gawp goggl|icl
admir|icl
contempl|ick
peep|icl
glanc glint peek|icl
inspect|icm
case|ifk
vet|ifk
overlook|icc
consid studi|kju
gloat|icl
eye eyebal|icl
reconnoit reconnoitr scout|ifx
squint|icl
blind|gbz
blind|
peer|icl
intrud nose poke pri|ieg
observ|ie5
hear|iao
listen|iao
advert attend hang|ifz
listen|krs
inclin|ig1
flood|g7c
creak screak screech skreak squeak whine|ig8
racket|ig8
brattl clack clatter|ig8
jangl jingl|ig8
nois resound|igh
scream|ig8
clang clangor|igh
clank|igh
clangor clangour|igh
beat drum thrum|igh
rattl|igh
crackl crepit|ige
tick ticktack ticktock|igh
sound|
delug inund|ig3
ping|igh
ping pink|igh
squelch|igh
chug|igh
dampen moisten|ie1
strum thrum|
sound|lcn
peal ring|igh
peal|igq
knell ring|
toll|igs
bombil bombin buzz|igh
blare blast|ig8
rustl|igh
crack snap|igh
crack|igh
parch|ih5
beep blare claxon honk toot|igh
whistl|igh
echo resound reverber ring|igh
reecho|ih2
reecho|ih2
dri|gbz
thud thump|igh
crump scrunch thud|fvc
clop clump clunk plunk|igh
patter|igh
pink rap|igh
click tick|igh
chatter click|igh
pop|igh
sputter|ihd
chink clink tink tinkl|igh
hum thrum|igh
rumbl|igh
boom din|igh
bang|igh
babbl bubbl burbl guggl gurgl rippl|igh
lap swish swoosh swosh|igh
drone|igh
birr purr whir whirr whiz whizz|igh
bug intercept tap wiretap|
catch overhear|ify
deaf deafen|
hush quiesc quiet quieten|
soften|
gag muzzl|k8p
damp dampen dull muffl mute|ihs
tast|iao
flavor flavour season|
spice zest|ihw
discern distinguish recogn recognis spot|
resolv|ihy
discrimin|ihy
dri|fy0
savor savour|ihv
savor savour tast|
smack|ii3
reek smack|l93
disgust revolt|ibc
nauseat sicken|ii6
saccharifi sugar|
pepper|ihx
salt|ihw
candi sugarcoat|
acetifi acidifi acidul sour|
lock|iip
track|ifx
find|iao
roll|igh
surveil survey|
etch|id2
sight|g2q
unlock|iit
flush|if1
give|ik7
give|ikx
gift give present|
engag|g77
dower endow|iio
distribut|iio
bung fee tip|iio
disengag|gs2
keep|iiw
keep|iiw
have hold|
strengthen|fy0
monopol monopolis|iiw
exert maintain wield|iiw
have own possess|
have|
take|
hit stumbl|
take|
rescu|ij4
scale|ij4
buy purchas|ijf
take|ij7
fortifi strengthen|gbz
charter hire rent take|ijf
leas rent|iim
take|ij7
have receiv|ijf
fenc|ijd
acquir get|
find|ijf
glom|ijf
deni refus|iiu
find|ijf
withhold|iji
deni|ijk
reserv|ijk
devot|ijm
deduct recoup withhold|iiu
dock|ijo
fund|isp
subsid subsidis|ik3
subsid subsidis|imi
financ|imi
seed|ijt
back|ijt
financ|inr
confirm|ij9
collect|ij2
farm|ijy
refin|ijt
fund|ir4
fund|ijt
support|iim
patron patronis sponsor|ik3
sponsor|jd3
cosponsor|ik4
transfer|
alien|ik7
pass|fy0
desacr secular|ik7
discard dispos toss|ike
junk scrap trash|ikb
wast|ikb
remov|
reenforc reinforc|ij9
ditch dump|ike
dump|ikb
retir|ikb
preserv save|iiu
scant stint|isp
sedat tranquil tranquillis|hvo
terrac terrass|isp
reclaim|g3g
chuck ditch|ikr
foreswear relinquish renounc|ikq
abandon|
abandon|ikb
ditch|kio
maroon strand|kio
allot assign portion|iq9
bequeath leav will|iio
devis|ikv
give hand pass reach|ik7
communic convey transmit|il1
load|il1
offset|il1
transfer|ho5
import|il1
export|il1
bolster|ikf
alloc apport|iku
weaken|gwy
ration|il5
ration|iw4
cede surrend|iio
sell|il9
give|fr3
cast|ilb
accept have take|ijf
accept admit take|ild
refuel|ilg
fuel|
welcom|ild
declin refus reject|
honor honour|ild
contribut|imi
dishonor dishonour|ili
obtain|ijf
sourc|ilm
procur secur|ilm
extract|ilm
patent|ilo
enlist|ilo
recruit|ilr
seek|hmj
bid|ilt
quest|ilt
extort goug wring|isb
scalp|ilz
run|in7
sell|imx
remaind|ilz
syndic|ilz
deal sell|im3
transact|iwn
fade|il6
pyramid|im2
deal|iq9
retail|ilz
bring fetch|
recov regain retriev|ijf
catch|ijf
weaken|gbz
bump chanc encount find|
access|im9
recoup recuper|ijf
recoup reimburs|
compens indemnifi recompens repair|imi
insur|g0u
pay|iim
pay|
default|jai
owe|
bounc|i1q
remit|imi
accord allot grant|iim
allow grant|iim
vouchsaf|imp
allow|imp
appreci prize treasur valu|kox
cash|imx
liquid|imt
ransom|imx
redeem|imx
chang exchang interchang|ik7
interchang replac substitut|gbz
crippl stultifi|imb
reduc|imy
sub substitut|imx
swap switch swop trade|imx
chaffer haggl higgl huckster|in4
bargain dicker|kv7
trade|imx
dilut thin|imb
merchandis trade|
traffic|in7
traffic|in7
broker|kv7
treat|iio
award present|il5
certif|inc
award grant|is6
pension|ine
present submit|iim
donat|iio
arous energ energis stimul|hvo
bestow confer|inc
bestow|iim
heap|iim
miter|inj
bless|inj
graduat|inj
graduat|ijd
lavish shower|g36
credit|inu
balanc|inu
deepen intensifi|h0z
account calcul|
compound|inu
save|
drop expend spend|imi
spend|g34
occupi take|g37
squander wast|g37
burn|io0
fling splurg|g36
conserv econom economis husband|ikj
ration rationalis|j1q
redoubl|int
forag scroung|g23
rustl|io6
cadg schnorr scroung shnorr|ioa
bum cadg grub mooch spong|ilm
beg|kuc
compound deepen intensifi|h0z
commit invest put|inx
shelter|ioc
appropri captur conquer seiz|ioh
preoccupi|ioh
confisc impound seiz sequest|ij2
arrog usurp|ij4
hijack|ioh
raid|ioh
arrog claim|kuc
pretend|iok
requisit|iok
reclaim repossess|ijf
foreclos|ion
arrog|iok
abstract cabbag filch lift nobbl pilfer pinch purloin snarf sneak swipe|ise
rustl|ise
fan|iob
pirat|ise
pocket|ij2
profit|ipq
blunt|imb
capit capitalis|ipu
conserv maintain preserv|iiv
bloodi|g7c
exhaust sap tire|g34
store|iiu
irrig water|ie1
wharf|ip7
tank|ip7
loft|ip7
warehous|ip7
store|iiu
garag|ip7
bottl|ip7
hold retain|iiu
save|j7z
bribe buy corrupt|imi
refund repay return|imi
reimburs|ipd
carri stock stockpil|iiw
find regain|ijf
feel|ipg
locat|ipg
unearth|ipi
attain discov strike|ipg
foot|imi
pinpoint|ipi
lose|
lose|
gain win|ijf
earn gain make realis realiz|ijf
distil|fy0
earn garner|ijf
letter|ips
benefit gain profit|ijf
pyramid|ipu
benefit|kzj
net sack|ipu
gross|ipq
net|iq0
bear pay|ipq
distil extract|h66
deriv gain|ilm
pocket|ise
defalc embezzl malvers misappropri pecul|ise
fiddl|iq4
draw reap|iq2
deliv|ikx
apport share|iir
administ allot deal dispens distribut lot|iim
partak share|ijf
enhanc heighten rais|iob
share|g38
pool|iqc
give impart leav|lax
tender|iqi
tender|iio
offer|isp
offer proffer|iim
offer|iqm
extend offer|fvm
extend|isp
market|in7
market|im2
bid offer tender|
subscrib|iqo
pledg|inh
enhanc|i67
bid|fws
disburs|imi
accept assum bear|ij2
hold|iiw
preempt|ijf
preempt|ijf
hawk huckster monger peddl vend|im2
forego forfeit forgo waiv|ikr
recaptur retak|ij4
captur|gbz
grab snaffl|ij2
hog|ir2
accumul amass collect compil hoard|ip1
collect|ijf
cach hoard stash|inw
hive|ip1
rais|ijy
impos levi|isc
toll|ir9
grow|h0z
lay|ir9
tax|ir9
excis|ird
tariff|ird
assess tax|kpo
assess|isc
contribut give|iim
combin|iri
appli give|iq9
give|kyl
administ|irk
return|iim
restitut restor|ipd
deposit|iim
draw|heo
tap|irq
withdraw|ij2
smooth|iuy
depriv|ijk
dock|iru
bilk|iru
disinvest divest|irq
depriv divest strip|ij2
grow|j9z
orphan|iry
inherit|ijf
inherit|ijd
disinherit disown|iru
relinquish resign|ikx
cede conced yield|iim
give|
give grant|
beggar pauper pauperis|
bankrupt ruin smash|
enrich|hm4
fleec gazump hook overcharg pluck plume rob soak surcharg|jer
bill charg|inu
rob|ise
steal|ij4
cop glom snitch thiev|ise
hustl pluck|ise
borrow|ijf
lend loan|iim
add bestow bring contribut impart lend|gbz
factor|isj
shop|ilm
market|isl
brows shop|ggg
antiqu|isn
furnish provid render suppli|iim
lessen subsid|il6
tube|isp
ticket|isp
pare|k75
stock|isp
stock|ity
rim|isp
fret|isp
rail|isp
grate|isp
capit capitalis|isp
reduc|ith
alphabet|isp
wharf|isp
uniform|isp
railroad|isp
partner|isp
subtitl|isp
headlin|isp
match|isp
cloy surfeit|isp
heat|isp
locat place site|fxn
ramp|isp
munit|itf
arm|isp
glass glaze|isp
bound confin limit restrict throttl trammel|
bush|isp
furnish|isp
slat|isp
berth|isp
bed|isp
bunk|itm
costum|isp
bottom|isp
rafter|isp
tool|isp
key|isp
fuel|isp
refuel|itt
bunker|itt
provis purvey|isp
afford give yield|isp
equip fit outfit|isp
instrument|ity
muzzl|ity
kit|ity
appoint|ity
armor armour|ity
upholst|isp
supplement|hm4
flourish prosper thrive|gs2
bank|im3
give sacrific|is4
sacrific|ilz
repay requit|iim
tie|ith
repay reward|iw2
despoil foray loot pillag plunder ransack reav rifl|ij4
plunder sack|ij4
loot plunder|ise
spare|iim
smuggl|iuk iuj
gate|ith
import|in7
export|in7
adopt borrow|ild
adopt espous follow|knh
hock pawn|iuo
consign|ius
consign|ikr
consign|gql
commit institution institutionalis send|il1
commit confid entrust intrust trust|ikx
shave|k5z
secur|l5m
certifi|iuu
defray|imi
harbor harbour|iiu
disembarrass free rid|
dump underpric|ilz
price|kpo
rig|iv0
mortgag|iml
bond|iv2
liquid|imj
cleat|isp
coal|isp
snag|ilm
curtain|isp
gate|isp
index|isp
articul joint|isp
wire|ity
dispos|ilz
get have make|fzi
pour|isp
circumscrib limit|k75
move|ilz
entrust leav|ikx
fuel|isp
rememb|ikv
flood glut oversuppli|isp
econom economis save|inx
patch|isp
water|isp
faint swoon|
bleed|ilw
edg|isp
shaft|ity
vest|iim
hat|isp
entail|ikv
theme|isp
cap|ivg
flesh|ike
pith|ike
cramp halter hamper|ith
renounc resign vacat|ix5
act move|
maneuv manoeuv manoeuvr|iw2
curb curtail restrict|ivg
evad|iw2
race|iw2
play|iw2
deal|iw2
partner|iw2
exert|iw2
abridg|iw4
move proceed|iw2
work|iwc
embark ventur|iwc
assert|j9j
bull|kvi
perform|iw2
dare presum|iw2
engag prosecut pursu|iw2
wage|fxx
provid|iwk
pursu|iws
interact|iw2
deal|j9j
combin|iwn
summat|iwp
have|iwn
react|iw2
buck|iws
concentr|gs2
backfir backlash recoil|jzo
retir|ix5
retir withdraw|jn1
retir|iz0
reduc|jii
acced|izc
ascend|ix0
adopt assum|
resum|ix2
offici|iwh
quit resign|ix7
deoxid deoxidis reduc|fy0
leav|fy0
instal|
induct seat|ix8
induct|gt8
invit|kuc
invit|iwn
fall|ix5
disinvest divest|j0r
post|ixu
consecr ordain ordin|ixh
enthron vest|ix8
adorn cloth invest|ity
social socialis|ixl
groom prepar train|ixl
educ|i67
school|ixl
civil civilis cultiv educ school train|k9j
sophist|ixn
social socialis|iwn
fratern fraternis|ixp
induct initi|j3b
coron crown|ixh
enthron throne|ixh
assign deleg deput design|j5w
oxid oxidis|gbz fy0
task|ixu
place|ixu
regiment|ixu
reassign transfer|ixu
second|ixz
altern|
rotat|iy1
fill|izn
fill take|izs
deput deputis substitut|iz8
cover|g0u
deleg deput|ixu
mandat|ixu
inaugur|h8s
dedic|iy9
appoint constitut name|h8f
pack|iyb
make name nomin|j5w
oxid oxidis|fy0
renam|iyd
slate|j5j
tenur|iyi
elev promot upgrad|ixu
ennobl entitl gentl|iyi
lord|iyj
celebr lionis lioniz|j41
dub knight|iyj
demot releg|ixu
rust|iye
reduc|iyn
favor favour prefer|iyi
screen siev sort|knh
elect|knh
reelect|iys
engag|izn
nomin propos|knh
expel oust|iz4
excommun|iyw
overthrow subvert|iz7
revolution|iyy
can displac fire sack|iz4
pole|ix6
furlough|iz0
drop|iz4
remov|
invalid|iz4
reduc|j03
depos|iyw
replac supersed supplant|izc
displac preempt|iz8
usurp|iz8
oust|iz8
follow succeed|
enlarg magnifi|gyd
drive labor labour push tug|izf
fight struggl|jal
flounder|izf
work|g38
overdr|izm
rack|izh
carpent|j02
implement|g38
exploit overwork|izh
employ engag hire|
contract shrink|gwy
ship|izn
contract sign|izn
continu keep retain|jmx
work|
tinker|izs
clerk|j02
stretch|irb
reliev|j0r
page|j02
strike|j9t
blackleg fink rat scab|izs
rat|izn
wait waitress|j02
work|
reduc shrink|k75
assist|j02
belabor belabour|
potter putter|j07
busi occupi|j02
dabbl smatter|j07
collabor cooper|j02
collabor|j09
idl laze slug|
reef|j03
moon|j0b
daydream moon|j0b
play recreat|
play|
dabbl paddl|j0g
dig drudg fag grind labor labour moil toil travail|izs
farm|izs
ranch|j0j
moonlight|izs
shrink shrivel wither|gwy
job|izs
man|izs
slave|izs
free liber loos releas unloos unloosen|
discharg free|
reanim recreat renov reviv revivifi vivifi|ini
cut|j0r
quench|k8r
allow let permit|
pass|j0v
inhibit suppress|
quash repress subdu subjug|j0z
crush oppress suppress|
volunt|j02
offer volunt|iw2
inaugur|j13
open|h8s
close|k0o
open|
close fold|
reestablish reinstat|gbz
establish found launch|j15
abolish|
ordain|ixh
enact ordain|fsl
reduc|k45
reenact|j1b
adjourn retir|j16
assembl foregath forgath gather meet|iwn
caucus|j1f
call|kuc
consolid|k1o
alli|jg2
disassoci disjoint dissoci disunit divorc|j1n
form imprint|jb7
milit|jb7
part separ split|
consolid|j1y
administ administr|j21
organ|j21
reorgan reorganis|j1q
regroup reorgan reorganis|j36
retool revis|j1r
weld|j1y
organ organis union unionis|j1x
confeder|j5a
join|
merg|gbz
rejoin|j1x
infiltr|j1x
care deal handl manag|j2i
dalli flirt toy|iw2
mind|j21
coordin|j21
coordin|jor
process|j21
expedit|jfd
misconduct mishandl mismanag|j21
tend|j23
stoke|j29
approach|iw2
direct|j21
guid steer|j2c
chair chairman|j2f
head lead|j2c
captain|j2f
spearhead|j2f
command control|
govern|j2i
regiment|j2i
monopol monopolis|j2i
har rein|j2i
corner|j2i
abbrevi abridg foreshorten shorten|k75
manag overse superintend supervis|j1p
presid|j2i
oper run|j2c
declar|kya
certifi licenc licens|kya
decertifi derecogn derecognis|
patent|j5i
conduct|j21
racket|j2w
minist|j02
foreshorten|jxr
entitl|j5q
franchis|j2t
charter|j2t
endors indors|l5q
incorpor|h66
capsul capsulis encapsul|j3c
form organ organis|h66
regiment|j36
syndic|j36
syndic|ji3
exclud shut|j3e
admit includ|ky7
concentr condens|j2o
particip|iw2
keep prevent|
restrain|j3e
blank|j3e
hinder imped|j3e
inhibit|j3h
repress|j3h
interfer|j3h
hobbl|j3h
stunt|j3h
dwarf|j3m
telescop|j3c
embargo|jde
forbid foreclos forestal preclud prevent|
avert avoid debar deflect forefend forfend obviat|j3q
favor favour privileg|ky7
back endors indors support|kyk
canvass poll|
poll|ijf
patrol polic|j3y
follow observ watch|kmd
guard|j3x
buri entomb inhum inter|gzm
disint exhum|
honor honour observ respect|koi
toler|j41
grow|jbm
mesh|j45
relat|iwn
canvass|kwp
buttonhol lobbi|kwp
domicili hous|jl2
home|j48
stabl|jl2
leas rent|l5g
tenant|jkm
charter hire leas|l5g
subcontract|izs
job subcontract|izn
cultur|j43
vote|knh
vote|fvs
vote|fvs
ballot|j4h
poll|j4h
abstain|jrc
avoid|
fiddl goldbrick shirk|j4n
maling skulk|j4o
slack|j4o
save spare|jrc
twin|irz
favor favour|j4r
ratifi sign|j64
boycott|j4x
doubl|j60
ostrac ostracis|j3a
dismiss|iz0
frequent patron patronis shop sponsor|jd3
legisl pass|j1b
liber liberalis|gbz
liber liberalis|fy0
dissev divid separ split|
redoubl|j4w
lot|j53
parcel|j53
sliver splinter|j53
paragraph|j53
balkan balkanis|j53
unit|j1x
associ consoci|j5a
confeder|j5a
reunifi reunit|j5a
trebl tripl|j60
regist|j5h
matricul|j5h
enrol enter inscrib recruit|j5i
regist|fq7
regist|fy6
list|j5i
inventori|j5k
index|j5k
blackbal negat veto|kw8
defeat kill|j5n
quadrupl|j60
author authoris empow|j5w
empow endow endu gift indu invest|kc3
commiss|kya
commiss|ity
accredit recogn recognis|j2t
accredit|j5w
appoint charg|
confirm|kyk
disenfranchis disfranchis|iru
cancel|kzz
manifold multipli|gyd
cancel scrub|
annul invalid nullifi quash void|j5z
abrog|j19
formal formalis valid|kya
sanction|j5q
issu suppli|j69
reissu|j66
reticul|j69
distribut|ik7
commiss|ktl
crimin criminalis illeg illegalis outlaw|kxp
decrimin decriminalis legal legalis legitim legitimat legitimatis legitimis|ky7
trust|ky7
desegreg integr mix|
segreg|j96
dispatch murder off slay|gh3
bench|iz4
execut|gh3 j82
age matur senesc|j9z
quarter|gh3
pillori|j82
gibbet pillori|ida
crucifi|j6i
execut|j6g
pip shoot|gh3
flight|j6p
electrocut fri|gh3
burn|j6i
hang|j6i
halter|j6t
gibbet|j6t
see|jg2
reunit|j6y
meet|
rendezv|j6y
call visit|j6y
pay|hgm
see|j70
age|j9z
see|j70
conjoin espous marri wed|j5a
marri splice wed|ix4
advanc progress|j9z
remarri|j75
coupl pair|j5a
divorc|j1n
celebr fete|j6y
jollifi racket revel wassail|j7b
parti|j7b
entertain|ixp
amus disport divert|j7e
slum|jpl
see visit|hnu
carous riot roister|j7c
ban censor|j6b
embargo|j7j
free releas|j66
gaol immur imprison incarcer jail jug lag remand|j7o
bust raid|g00
detain|
leapfrog|j77
imprison|j7o
cage|j7o
trap|j7o
emancip manumit|j7v
subject subjug|jbh
liber|j0r
emancip liber|gs2
appeal|l3r
book|fq7
book hold|kuc
fine ticket|j7y
deport exil expatri|j8a
penal penalis punish|
age|gbz
castig|j82
victim victimis|j82
scourg|j82
hear|kx5
adjud tri|kph
ripen|j8j
expel|ho5
debar suspend|j8a
admit intromit|ky7
ripen|gbz
deliv deport extradit|j8a
banish bar releg|j8a
banish blackbal ostrac ostracis shun|j8a
ban banish|j8a
coerc forc hale pressur|j8o
grow matur|j9z
drive|j8i
bludgeon|j8i
dragoon railroad sandbag|j8i
terror terroris|j8i
compel oblig|kvr
clamor|j8o
condemn|j8o
bother troubl|g29
bother discommod disoblig incommod inconveni troubl|gkp
shame|j8o
brand denounc mark stigmat stigmatis|fsv
brand|kbr
classifi|j8y
taboo|j8y
restrict|iw4
scant skimp|ith
check contain control curb moder|
catch|j90
indulg|
thermostat|j90
govern order regul regular regularis|kph
district zone|j94
discrimin|kld
stratifi|kld
stratifi|fy0
advantag|iyq
disadvantag disfavor disfavour|j96
prejudic|j9a
evolv|j9z
strain|hvo
wrong|j9f
handl treat|iwn
scant skimp|j02
abus maltreat mistreat|j9f
condescend stoop|iw2
acquit behav carri comport conduct deport|h4t iw2
sauc|ftm
postur|j9j
deriv educ|h66
behav comport|iw2
correct redress right|gbz
abi aby aton expiat|j9o
verifi|jap
deriv|j9c
indict|l1i
dissent protest resist|kw8
demonstr march|j9t
picket|j9u
ace|ja4
manag negoci|ja2
clear pass|ja2
develop|irb
bomb flunk|
pass|kn3
succeed|
peg|ja2
pass|ja2
run|ja2
work|ja2
overreach|jaf
accomplish achiev attain reach|ja2
strike|ja8
culmin|ja8
compass|ja8
averag|ja8
finagl manag wangl|ja8
bobbl bodg bollix bollock botch bumbl bungl flub fluff mishandl muff spoil|jaf
fail miscarri|
fall|jaf
shipwreck|jaf
fail neglect|
muff|jai
flop founder|jaf
assay attempt essay seek tri|iw2
grope|jal
endeavor endeavour strive|jal
buck|jan
essay examin test tri|kn3
experi|kx7
build progress|j9z
screen test|jat
check|icm
democrat democratis|gbz
democrat democratis|fy0
forego foreswear forgo relinquish waiv|
dispens|jdr
court romanc solicit woo|iw2
court|iw2
court woo|
chase|jay
display|jay
seced splinter|j1n
break|j1n
neutral|gbz
manipul|jb7
influenc|gkp
color colour|jb7
swing|jb7
betray|jew
place|ixu
bind bond|j45
antiqu|gbz
deracin uproot|i26
interfer interven|iwn
meddl tamper|jbf
domin master|j2i
nurtur parent rais rear|
cradl|jbi
foster|jbi
assist attend serv|jc5
develop|gbz
valet|jbl
serv servic|gy5
repres|fy9
compli follow|jbr
obey|gvi
disobey|kxu
countermin sabotag subvert undermin weaken|jbs
counteract counterbal countervail neutral|jqp
overrid|jbu
adventur chanc gambl hazard risk|jal
incub|j9z
dare|iw2
adventur hazard jeopard stake ventur|jc0
risk|jal
honor honour reward|
dignifi ennobl|jc1
decor|jc1
attaint disgrac dishonor dishonour shame|
aid assist help|jd3
mellow melt|fy0
succor succour|jc5
expedit hasten|jc5
avail|jc5
abet|j04
minist|jcc
attend look see|jcg
tend|jcc
shepherd|jcd
shepherd|g0w
care|jc5
fuss mother overprotect|jcg
nurs|jcg
reliev salv salvag save|jck
deliv rescu|jco
repriev|jck
redeem|j17
redeem save|
save|
rehabilit|jcq
restor|h74
rehabilit|jcq
reinstat|jcq
disciplin|j82
condit disciplin train|jbm
encrust incrust|k79
prostitut|ilz
foster further|jcz
spur|jcz
advanc boost encourag further promot|jd3
feed|jcz
effloresc|jcv
conduc contribut lead|jcz
support|
root|jd3
back endors indors second|jd3
block blockad embarrass hinder obstruct stymi|j3q
bottleneck|jd6
spike|j8f
baffl bilk cross foil frustrat queer scotch thwart|j3q
relax unlax unstrain|hvo
ruin|jd9
undo|jdb
shipwreck|jdb
block halt kibosh stop|j3q
appli enforc implement|j8o
constrain enforc impos|j8o
make|
effect|iw2
carri|jdi
appli practic|
perform|h7r
give|ldi
run|jdf
step|jdn
complet discharg dispatch|h7r
balloon|jex
exempt free reliev|
forgiv|jdr
throne|jfu
spare|jdr
antagon antagonis counteract|iw2
counteract countercheck|j90
purg|jfp
rehabilit|jcs
anticip counter forese forestal|iw2
sin transgress|je3
fall|je0
blunder boob goof sin|je3
breach break infract offend transgress violat|
conflict contraven infring|je3
trespass|je3
assault dishonor dishonour outrag rape ravish|g02
intumesc swell tumefi tumesc|jex
desecr outrag profan|g02
exercis practic practis|
exagger overdo|jdh
molest|g02
tackl undertak|kz3
encroach entrench imping trench|jee
trespass|
babi cocker coddl cosset featherb mollycoddl pamper|j9f
break|jeh
intrud trespass|je3
burgl burglar burglaris heist|ise
condit|l0f
heed listen|jbr
bunco con defraud diddl goldbrick hornswoggl mulct nobbl rook scam swindl victim|jer
short|jel
bilk|jer
job|jeu
shark|jeu
rig|jeu
cheat chisel|jet
bunk|jer
victim victimis|j9e
cheat chisel|jew
crib|jeu
cozen deceiv delud|jet
expand|irb
fob fox trick|jew
befool fool gull|jew
betray cuckold wander|jew
fake falsifi fudg manipul misrepres wangl|jeu
bait|kwq
ensnar entrap frame|jew
belli|je7
beguil hoodwink juggl|jer
celebr keep observ|
corrupt debas debauch demor demoralis deprav misdirect pervert profan subvert vitiat|gbz
infect|jf7
whore|j02
poison|jf7
blackjack blackmail pressur|jb7
prosecut|iw2
action litig sue|l3r
commit perpetr pull|iw2
make|jfe
rebel rise|j9t
rebel renegad|j9t
balk baulk jib|jbs
revolt|jfg
mutini|jfg
defect desert|i7r
rat|jfl
agit foment|kxj
rumpus|jfn
oppress persecut|hkk
haze|hje
arriv|ja2
persuad sway|jb7
becharm charm|j2i
govern rule|j2i
dictat|jfu
reign|jfu
contend cope deal grappl manag|iw2
extempor improvis|jfx
hack|jfx
befriend|jbc
releg submit|l4n
affili associ assort consort|iwn
break|jg7
agit campaign crusad fight|lcv
recur resort|g38
colon colonis|
damag|gbz
condescend deign descend|iw2
club|j1f
club|j5a
tutor|jrb
serv|j02
happen|jge
chanc|jzo
stamped|iw2
work|j02
pli|jdl
repeat|iw2
surpris|iw2
total|jg7
swell|ftm
sneak|iw2
play|iw2
assembl|
make|jgo
touch|j21
take|iw2
disturb|jg7
loosen|fy0
loosen|gbz
afflict smite|jg7
unifi|gbz
distress straiten|j8s
exist|
coexist cohabit|jgy
coexist|jgz
devast|hl4
hurt injur|jg7
neighbor neighbour|gt0
neighbor neighbour|jkm
begin start|
tens|gs2
bushel doctor fix mend repair restor|i67
dawn|jh5
ceas end finish stop termin|
close|jh9
defin delimit delin specifi|
redefin|jhb
fall strike|jzo
run|jhf
occur|k5p
attend|
worship|jhg
miss|jai
skip|jhi
live|
swing|jhk
pig|jhk
bushwhack|jhk
tinker|jh7
bach bachelor|jhk
exist live subsist surviv|
breath|jhq
fare|jzs
fill|jh7
endur last live surviv|
outlast outliv|
surviv|fz6
fall|k13
succumb|k13
compris constitut repres|
compos|jhz
constitut form make|jhz
divid separ|
connect join link|
complect interconnect interlink|ji3
bridg|gji
becom|
modern modernis overhaul|h74
root|ji6
form spring|ji6
aris develop grow origin rise upris|ji6
come|jia
reticul|fy0
aris|ji6
floccul|fy0
floccul|gbz
nucleat|jii
swell|jia
becom turn|k2t
carbon|fy0
amount come|jii
aggreg|jik
demand involv necessit need postul requir take|
cost|jim
elimin obviat|
preclud|jio
compris contain incorpor|jj3
comprehend cover embrac encompass|jj3
patch|jh7
featur have|
bear|jit
combin unit|jit
star|jit
impair|jg7
boast featur sport|jit
decompress relax unwind|gs2
exhibit|jj1
possess|jit
lack miss|
includ|
involv|jj3
blemish flaw|jg7
correspond equat|jln
exclud|jj2
prove|
ensu result|jj8
entail implic|jjg
bulg pouch protrud|
entail impli mean|jje
compel|jim
necessit|jjg
lead leav result|hgb
lead|jjf
involv|jit
carri|jjh
abid bide stay|jrg
dish|got
wait|
bulk|jjb
footl lallygag linger loaf loiter lollygag loung lurk tarri|
prowl|jjn
bum loaf loll|j0b
lurk skulk|ido
boggl|jjs
hesit waffl waver|
hover|jjs
hesit paus|jjw
wait|iw2
delay|jjv
dillyd procrastin shillysh stall|jjw
procrastin|jjx jjw
defer postpon prorogu remit shelv tabl|jjw
inflat|kdz
repriev respit|jjz
domin predomin prevail reign rule|
overrid|jk2
outnumb|jk5
amount come number total|
averag|jk5
outbal outweigh overbal preponder|jk2
count matter weigh|
press|jk8
deserv merit|
amplifi expand inflat|gyd
domin|jb7
possess|jkc
persist prevail run|
reverber|jke
perpetu|jmz
hold obtain prevail|jgy
occupi resid|jkm
fill occupi|
crowd|jkj
squat|jki
dwell inhabit live popul|
domicil domicili resid shack|jkm
peopl|jkm
herd|
wrangl|jkp
lodg|jkm
billet canton quarter|
consist dwell lie|jgy
appertain pertain|
bivouac camp encamp tent|jkm
inhabit|
infest|jkw
infest invad overrun|jkw
nest|jkm
chamber|j48
harbor harbour|jl2
shelter|isp
reform|i67
board room|jkm
agre correspond fit gibe jibe match talli|jln
consist|jl5
coincid|jl5
align|jl5
correl|jl5
parallel|jl5
duplic parallel twin|jl5
squar|gvi
fit|js3
joint|jld
dovetail|jwj
coincid cooccur|jgz
overlap|jlg
depart deviat vari|jlq
vari|jlq
beli contradict negat|jli
corrobor support underpin|jl5
repos resid rest|
equal|
resembl|jl5
approxim|jlo
differ|
counterbal oppos|jls
contrast counterpoint|jlq
conflict|jls
clash collid jar|jlt
behoov behov|
break violat|
exceed overstep pass top transcend|jma
exceed transcend|
suffic|jm4
serv|h7y
serv|l76
function serv|jlz
prelud|jm2
fulfil satisfi|g54
equal match rival touch|fwq
compens counterbal|jm8
compens overcompens|jm6
balanc equilibr equilibris|k88
outrank rank|jma
excel surpass|
jump|icr
make|ji6
imit|jlo
ape|jmd
emul|jmd
echo recal|jlo
ossifi|gs2
emul|hfm
cover|jm4
concern pertain refer relat touch|
center|jmk
ossifi|gbz
appli|jmk
affect involv regard|jmk
involv|j3b
drag embroil sweep tangl|jmp
disembroil disentangl disinvolv|j0r
entangl mire|jmp
concern interest occupi|
interest|jmk
fascin intrigu|jmu
qualifi|jlz
prolong sustain|jmz
dwindl|gwy
continu preserv uphold|jn3
chees|jn1
ceas discontinu quit stop|
lour lower|k75
hold keep maintain|
distanc|jn3
hold|jnb
fizzl|jn7
discontinu|jh9
jog rambl|kwm
ride|jnb
expir|jn7
continu keep proceed|iw2
span sweep travers|jnm
reach touch|
extend lead pass run|
lead run|
come|jne
radiat ray|jne
roll undul|
rim|jp2
beard|jnj
paralys paralyz|
cover extend|
overlap|jnm
overspread spread|jnm
transgress|jno
ridg|jnm
constel dot stud|jnm
rang straddl|jhz
lie|
paralys paralyz|
nestl|jnt
interven|jnt
top|jnt
mediat|jnt
lap|jnt
slant|jnt
preced predat|jnt
stun stupefi|
underli|jnt
cap crest|jnt
face front look|jnt
delimit subtend|
flank|jnt
surmount|
pinnacl|jo8
locat situat|l86
map|joa
command overtop|jnt
dwarf overshadow shadow|joc
hulk loom predomin tower|jof
rear rise|icr
loom|icr
endang imperil jeopard jeopardis menac peril threaten|jgy
beetl overhang|gu0
embodi personifi|l0w
character characteris|klh
defin|jok
embodi incarn substanti|
bodi personifi|joj
epitom epitomis typifi|l0w
repres|jln
befit beseem suit|jl5
accord agre concord consort harmon harmonis|jl5
blend|jor
bear carri contain hold|jj3
sleep|jrx
retain|jot
hous|jrx
seat|jrx
stand|fzt
stand|jp7
accommod fit suit|g54
relent soften yield|
line|jnt
skirt|jpv
verg|jpv
approach|jlp
marshal mobil mobilis|gll
measur|
librat weigh|kao
weigh|jp7
last|jp7
wear|jpa
hover oscil vacil vibrat|jjs
buzz hum seeth|
defi withstand|fzt
stand|g4i
brave endur weather|jpe
beggar|jpj
heal mend|i5h
defi refus resist|jr9
weekend|jpl
pass spend|
holiday vacat|jpl
honeymoon|jpm
serv|jpl
sojourn|jpl
overwint winter|jpl
summer|jpl
breast|jpu
stabil stabilis|gbz
converg meet|
border bound|jpx
shore|jpv
confin enclos|jot
rail|jpx
frame|jpx
pattern|jl5
anteced anted forego forgo preced predat|
follow postdat|
orient|hzx
stem|jq3
orient point|jnt
jut project protrud|
overhang|jq6
spear|jq6
bag bulg|jq6
cantilev|jq6
pullul swarm teem|jpd
bristl|jit
abound bristl burst|jit
brim|jit
crawl|jqb
ballast|g8l
accompani|
attend|jqh
accompani compani companion|jg2
carri take|jit
guy|g8l
bag|hzp
dangl swing|gu0
droop loll|jqn
cancel offset|jm8
countervail offset|jm8
choke|hf9
adher|jl5
share|jlh
disaccord disagre discord|
gape yaw yawn|
brood pout sulk|
inclin lean run tend|
follow|jj9
extend stretch|j9d
follow|jj9
run|jr2
incur|ib2
allow leav|itx
stabil stabilis|fy0
overlook|jnt
enter figur|
pose present|jhz
rage ramp storm|ftm
elud escap|kjc
exemplifi repres|joj
interrel relat|
forbear refrain|
sensibil sensibilis sensifi sensit|gbz
help|jrc
rang run|
remain stay|
sell|
scale|jp7
retail|jrh
trade|jrh
leav|g6j
come fall|
leav|ij1
feel|icr
crawl|jro
read say|jit
persist remain|
inur|js5
linger|jrr
lie rest|
count|klp
converg|jp5
accommod hold|
keep|g0u
callous cauter cauteris|jrs
keep|g4i
hang|
end termin|
fit|
facilit help|jm0
accustom habitu|gbz
partak|jqt
defin delin|id2
deriv descend|
spiral|jsa
curv wind|
snake|jsa
contempor contemporis synchron synchronis|jzo
teach|js5
encount meet receiv|g76
foil|jls
jumbl mingl|
wear|jit
falter waver|jjs
embodi|ldu
corrod rust|i91
confront|jo5
come hail|
origin|jh5
brood loom|js1
eclips overshadow|jso
corrod rust|jg7
continu|iw2
adorn beautifi deck decor embellish grace|
ornament|jss
erod|jg7
blanket|g7c
carpet|g7c
shroud|g7c
rhyme rime|jl5
sum summar summaris|fr3
supplement|jhz
coher|gbz
erod gnaw|i91
inhabit|jgy
base|joa
rain|jt6
fall precipit|
drizzl mizzl|jt5
patter spatter spit sprinkl|jt5
pelt|jt5
sheet|jt9
sluic|jt9
snow|jt6
flame|k2c
ignit light|jtk
neaten straighten tidi|juo
combust conflagr erupt ignit|gs2
conflagr enkindl inflam kindl|jte
inflam kindl|
extinguish quench|
burn combust|
make|jtf
flare|k2c
flame flare|jtp
flicker|jtp
beam shine|
exsert extend|le9
mess|jty
blaze|k2c
blaze|jtp
scintil twinkl winkl|jtp
glare|jtz
absorb|
suck|jtw
disarray disord|gbz
reflect shine|ju4
corusc scintil sparkl|jtz
spark sparkl|ju4
mirror|icz
radiat|ju4
emit|
fume smoke|ju4
ray|ju4
steam|ju4
shade shadow|jxc
burn glow|jtp
gutter|ju9
blow|
breez|jub
waft|jub
squall|jub
bluster|jub
boom thunder|
order|gsr
cloud overcast|jxc
brighten clear|
blight plagu|jgv
drench swamp|ig3
char coal|jtk
haze|jui
order|gsr
rearrang|gsr
alphabet alphabetis|gsr
bleach|juu
peroxid|jur
bleach decolor decoloris decolour decolouris discolor discoloris discolouris|
white whiten|
black blacken melan melanis|
crane|jqz
bronz|juz
turn|gbm
dye|
color coloris colour colouris|gbz
smile|jzu
empurpl purpl purpur|jv0
brown embrown|jv0
stain|juz
dip|jv4
stain|gbz
tinct ting tint|jv0
pigment|jv0
pigment|jvc
hue imbu|jv0
complexion|jv7
hue|gbz
redden|
blush|jvd
gray grey|
grin|jv1
silver|jv0
gray grey|jv0
escal intensifi|gyd
redoubl|jvj
weaken|k75
radiat|fuj
beam|jv1
irradi ray|kc9
illum illumin light|
spotlight|jvp
simper smirk|jv1
mutil|jg7
curtail|jxr
beautifi fancifi prettifi|i67
blossom unfold|j9z
bloom blossom flower|j9z
effloresc|jvw
mollifi season|imb
temper|jw3
tune|jw3
calibr graduat|jw3
tune|jw3
adjust|gbz
zero|jw3
zero|jw3
readjust reset|jw3
attun|jw3
adjust|jwh
gear|jwh
pitch|jwd
set|jw3
reset|jwb
set|gbz
keynot|jwd
snicker snigger|jxs
modul regul|jw3
accommod adapt|g99
fit|jwh
fit|got
giggl titter|jxs
qualifi|ixk
disqualifi indispos unfit|gbz
tailor|jwh
domest tame|jwh
harden temper|hbx
anneal normal temper|k7a
widen|h0z
widen|gbz
widen|g99
flare|jwr
constrict constring narrow|k59
bottleneck|jwx
narrow|fy0
dilat distend|jwr
collaps|klj
burst explod|
explod|gs2
deton explod|
fulmin|jx2
dynamit|jx2
belch erupt extravas|jx0
erupt irrupt|int
burst split|jz4
expand flourish thrive|irb
boost|gyd
cramp|hvo
effac obliter|
darken|gbz
blind|jxc
darken|fy0
dusk|jxe
brighten|gbz
weed|heo
cackl|jxs
stub|jxh
dim|jxc
dim|fy0
bedim obscur overcloud|gbz
obliter veil|gbz
sharpen|jw3
chortl chuckl|jxs
lengthen|irb
shorten|k5z
laugh|
broaden|h0z
broaden|kdx
lengthen|gyd
extend prolong protract|jxv
elong stretch|jxv
bake|jy9
brown|jy9
coddl|jy9
fire|jxy
farc|k7t
bolster|k7t
bast|ign
microwav nuke|jy9
convuls|jxs
crisp crispen toast|k1y
blanch parboil|jy9
cook|
simmer|jyl
sneer|jv1
roast|jy9
barbecu barbequ|jyh
fri|jy9
frizzl|jye
saut|jye
grill|jy9
sneer|la5
hibachi|jyh
steep|
boil|fy0
broil|jyh
branch fork furcat ramifi|i3u
frown glower lour|jzu
branch ramifi|irb
twig|jyn
dialys dialyz|gsa
dispers scatter|
bray comminut grind mash|jzj
glare glower|jz1
pulp|jyt
mill|jyt
powder powderis pulver pulveris|k3y
powder powderis pulver pulveris|k3y
unravel|k3y
partit zone|i3q
stare|icl
shatter|jz6
shatter|jg7
break separ|
ladder|jz4
break|i3q
look|
fractur|jz6
sunder|jzj
dash smash|jz6
crack|fy0
crack snap|jz4
crack|jzb
chap|jzd
craze|jzd
scowl|jyo
allig|jzd
sliver splinter|jzj
fragment fragmentis|jz4
shrug|le9
crush|jzj
bruis|jzl
aris|jzo
hap happen occur pass|
clap|le9
result|jzo
interven|jzo
proceed|jzo
come|jzo
grimac|ktf
fall|jzo
anticip|jzo
come|jgy
develop|jzo
recur repeat|jzo
belch burp eruct|fuj
happen materi materialis|jzo
bechanc befal happen|jzo
come|jj9
bechanc befal betid|jzo
coincid concur|jzo
erupt|jh5
bud|jh5
begin commenc start|
mop mow pout|jzu
attack|k08
launch plung|k08
embark|k08
begin commenc start|
blow|fty
inaugur|k0d
restart resum|jmz
hawk|kgh
resum|fy0
persever persist|jmz
plug|k0j
laps|jh9
shower|k0t
finish|iw2
end termin|gbz
culmin|k0o
axe|k0o
stanch staunch stem|
kill|k0o
bath|k0x
snap|git
dissolv|k0o
buckl warp|
clean cleans|k44
bourgeon germin pullul sprout spud|irz
germin|j43
burgeon|irb
bud|j9z
root|irb
conk croak deceas die exit expir perish|gs2
leav|
widow|k14
drown|k13
mist|g7c
bloat|je7
curl kink|
break discontinu stop|k0o
lave wash|k0x
drop|jn1
freez suspend|k1g
bog|k1a
bog|k73
break|k0o
adjourn recess|jh9
punctuat|kwh
condens distil|k7c
sublim|fy0
condens|heo
evapor vapor|
scrub|k1b
merg unifi unit|k92
soap|k0x
leagu|j5a
feder federalis|j5a
feder federalis|k1o
chill cool|gs2
cool|fy0
chill cool|gbz
gargl rins|k1b
ice|k1v
heat|gbz
shave|k44
overheat|k1y
warm|gbz
warm|fy0
burn cauter cauteris|kws
freez|gs2
boil|gbz
boil|gs2
ice|k28
freez|gbz
razor|k1z
dethaw melt thaw unfreez unthaw|k7c
defrost deic|k2a
burn|gs2
smolder smoulder|k2c
scorch sear|k1y
sizzl|k2e
burn inciner|
sing swing|k2l
burn fire|h15
cremat|k2i
torch|k2i
blacken char sear|
blister vesic|je7
blister|gbz
comb|k44
shift switch|gbz
commut permut transpos|glk
convert|gbz
flour|g2e
metamorphos transform transmut|fy0
transmut|gbz
transform transmut transubstanti|gbz
slick|k2o
ash|gbz
translat|gbz
metamorphos transfigur transmogrifi|glk
convert|fy0
reclaim rectifi reform regener|gbz
arrang coif coiff coiffur|k44
convert|gbz
invert revers|gbz
invert|km2
invert|gbz
regress retrovert return revert|glk
individu individualis person personalis|gbz
deperson depersonalis objectifi|gbz
desol devast ravag scourg|h15
harri ravag|h15
debilit enfeebl|imb
enerv|imb
languish|il6
break soften|
damp deaden|k3f
dampen stifl|j0x
suffoc|jii
dull|fy0
sharpen|int
sharpen|iob
strap|gb2
drop flatten|gbz
acclim acclimat acclimatis|gvi
sync synchron|jw3
phase|k3p
blend coalesc combin commingl conflat flux fuse immix meld merg mix|
absorb|k3r
meld melt|k3r
conjug|k3r
admix|k3r
fuse|k7c
crumbl|k3y
disintegr|
fold|k91
fluff|k2o
decay decompos disintegr|
disintegr|gbz
magnet magnetis|gbz
groom neaten|jvu
simplifi|gbz
complic elabor rarifi refin|gbz
sigh suspir|hf9
complic perplex|gbz
structur|k4a
coordin organ organis|gsr
interlock mesh|k4a
central centralis concentr|gbz
decentr decentralis deconcentr|gbz
social socialis|k4f
prepar readi set|gbz
precondit|k4f
fix|k4f
mount|k4f
prime|k4f
communis communiz|k4p
bolshev bolshevis communis communiz|gbz
european europeanis|gbz
european europeanis|gbz
develop modern modernis|fy0
nation nationalis|gbz
natur naturalis|gbz
natur naturalis|jwh
adopt|ij2
locat settl|
colon colonis|k4t
settl|jr4
roost|k4v
resettl|k4t
emigr|hog
becalm calm steadi|jr4
even|gbz
equal equalis equat|gbz
stiffen|gbz
ossifi petrifi rigidifi|k52
stiffen|fy0
constrain stiffen tighten|ith
relax|il6
loos loosen|gbz
relax|k57
tighten|fy0
tighten|gbz
firm tauten|k5a
firm tauten|k59
slacken|il6
absent remov|k5u
evanesc fade fleet pass|k5u
exhal expir|hf9
fade wither|k5u
appear|
manifest|k5i
gleam|k5p
surfac|k5i
emerg|k5i
burst|k5m
flash|k5i
appear|
fulmin|k5p
appear|k01
reappear|k5i
emerg|k5i
disappear vanish|
disappear|jh9
minim minimis|k75
maxim maximis|gyd
maxim maximis|g3m
cut reduc trim|k75
slash|k5z
thin|k5z
thin|gs2
inspiss thicken|gs2
perfum scent|k44
inspiss thicken|gbz
inspiss thicken|
declin wane|gwy
dip|k67
heighten|gyd
heighten rise|gyd
drop|k67
sink slump|k6b
dress preen primp|k6t
climb mount rise wax|h0z
full wax|h0z
full|gbz
wane|gwy
wane|gwy
amplifi magnifi|h1z
break die fail|fy0
yield|fy0
prank|k6t
furl|
reef|k6n
broaden diversifi|g99
motley vari varieg|
narrow special|g99
special specialis|hbx
attir overdress prink|k8q
acceler quicken speed|int
deceler|gbz
retard|k6v
deaden|gbz
acceler speed|gbz
rev|gyd
deceler slow|gwy
check retard|gbz
slacken slow|il6
slow|k70
slacken|k75
decreas lessen minifi|gbz
belittl diminish|k75
invigor quicken|kbi
congeal jell set|
harden indur|fy0
harden indur|fy0
crystal crystalis effloresc|
flux liquefi liquifi|
dress|k8q
melt|k7i
crystal crystalis crystallis|
react|gs2
build|i67
dissolv|
dissolv|gs2
vitiat void|gbz
empti|gs2
evacu|k7n
empti|gbz
void|k7n
popul|k7t
peopl|k7p
drain|k7n
fill|gs2
fill|gbz
curri groom|jvu
heap|k7t
overfil|k7t
ink|k7t
refil replenish|k7t
prime|k7t
perfus suffus|
slender slim|gs2
suffus|fy0
flush|i71
sluic|if5
complet|k7t
complement|jm8
satur|gbz
match|jw3
servic|jw2
homogen homogenis|k51
homogen homogenis|gs2
homogen homogenis|gs2
clabber clot curdl|gs2
clot coagul|gs2
clot coagul|gbz
sour|gs2
ferment|g2e
hurri rush|kvh
festin hasten hurri rush|iw2
eman exhal|fuj
delay detain|k70
stall|k8l
delay detain stay|k71
hush|fy0
hush quieten silenc still|k8r
dress|fy0
conquer subdu suppress|j90
inhibit|j3q
silenc|k8r
quell squelch|k8r
flatten|
flatten|got
adjust align alin|
realign realin|k8x
true|k8x
coordin ordin|jw3
incorpor integr|gsl
integr|gs2
standard standardis|j94
hat|kbf
wear|i8n
droop wilt|i91
wilt|il6
neutral neutralis nullifi|imb
annihil decim elimin erad|gh3
bonnet|k94
elimin|h6d
wear|jit
drown|k9b
corusc sparkl|
prune ration|k9b
hone perfect|i67
bear wear|jit
polish|k9g
polish refin|i67
refin|kc9
precipit|gs2
distil purifi sublim|i67
apparel cloth dress encloth garb garment habilit raiment tog|gs2
purg purifi sanctifi|gbz
purifi|fy0
blow|got
cup|got
deflow impair mar vitiat|jg7
extinguish|k9b
stamp|k9t
extinguish|k0o
drown|gh3
massacr slaughter|gh3
eras|gh3
autom automat automatis|gbz
system systemat systematis systemis|juo
codifi|ka0
chord|gbz
reconcil|jw3
concili reconcil|
jacket|k9n
complet finish|k0o
climax culmin|jh9
crown|ka7
implement|ka6
shirt|k9n
adher|ka9
glue|gip
fix fixat|get
polar polaris|h0j
habit|k9n
polar polaris|h0i
polar polaris|gbz
adulter debas dilut|i3n
doctor sophist|kai
leach strip|heo
vent ventil|
glorifi|gbz
justifi|jw3
measur quantifi|fvp
meter|kao
pace|kao
clock time|kao
fathom|kao
contamin foul pollut|gyu
contamin|gbz
shoe|k9n
insul isol|j96
segreg|kaw
insul|gbz
discas disrob peel strip uncas uncloth undress|
weatherstrip|kay
soundproof|kay
isol sequestr|h0i
seclud sequestr withdraw|kaw
maroon|kaw
let|gkc
isol|ijf
preisol|kb6
advanc boost supercharg|gyd
impregn satur|k7t
calcifi|gs2
calcifi|k79
urban urbanis|gbz
urban urbanis|gbz
cleans|iuy
don|k8q
dung|kbh
fertil fertilis|hdh
excit stimul|gkp
irrit|kbi
fecund fertil fertilis|gbz
feder federalis|k4d
clarifi|gbz
scarf|kbf
stratifi|gsr
jelli jellifi|
lapidifi petrifi|
mark|gbz
ink|kbr
dappl mottl|
crisscross|kbr
asterisk star|kbr
flag|kbr
tip|kbr
coat|k9n
tan|g2e
froth spume sud|h66
lather|kci
disabl disen incapacit|gbz
enabl|gbz
equip|kc3
buffer|hbx
background downplay|fre
costum|k9n
foreground highlight spotlight|
process treat|gkp
robe|k9n
dose|kc9
sulfur sulphur|kc9
chrome|kc9
run|kc9
allevi eas facilit|jc5
mystifi|jxn
bubbl|fuj
effervesc fizz foam froth|kch
disturb interrupt|iw2
disrupt interrupt|
iodin|gbz
upset|g7a
fecund fertil fertilis insemin|gbz
archais archaiz|gbz
translat|ho5
inform|gbz
find get incur obtain receiv|fy0
take|kcr
acquir adopt assum take|fy0
collim parallel|gbz
ritual ritualis|
camp|gbz
closur clotur|k0o
compost|g2e
convention conventionalis|gbz
cure|ic0
cure|k79
dun|kd0
corn|ic0
recov recuper|k37
ralli rebound|kd4
dawn|fy0
egress emerg issu|
leak|kd7
depopul desol|j03
lour lower|
detract|k5z
dizzi|gbz
envenom poison|gbz
sentiment sentimentalis|l0x
resol sole|jh7
revamp|jh7
romantic romanticis|gbz
redden|jv0
vermilion|kdi
sauc|gbz
shallow shoal|fy0
shallow shoal|gbz
tens|gbz
slack|k57
unscrambl|gbz
pall|fy0
conceiv|gs2
move|fy0
settl|hdm
crack|i5g
open|itx
open|jzn
broaden extend|gyd
extend|gbz
expand|gzh
stretch|kdx
castrat emascul|imb
come|fy0
beget engend father generat mother sire|h66
suspend|gbz
dress|h9t
catch|fy0
develop grow|fy0
outgrow|ke7
muddi|gbz
transform|gbz
bake broil|k1y
poach|jy9
elev lift rais|gbz
dignifi|ked
fli|fy0
harshen|gbz
develop evolv|fy0
ejacul|fty
eman|ho3
batter ding|
crescendo|h0z
procreat reproduc|h66
anim animis|gbz
return|k5s
erupt|k5i
mangl murder mutil|l0v
shift|imy
run|gv1
save|j3q
lift|i67
chang switch|
transit|kev
transit|g2e
gasp heav pant puff|kpl
surf|kev
decay|fy0
commut|fy0
introject|fy0
swell|h0z
transpos|kf5
shift|gbz
shift|fy0
brush|heo
sputter|gbz
mix|hvi
draw|gbz
make|gbz
dope|gbz
swing|fy0
take|gv1
lull|k8p
prostrat|gbz
advanc|i67
break|gv1
settl|gv1
energ energis|gbz
shake|gbz
multipli|kem
outmod|gbz
spice|gbz
salt|kfo
leap|kev
veer|k2p
shorten|gbz
inflat|gbz
bear birth have|hga
felt mat matt|fy0
patent|gbz
scrap|g2e
deepen|gzh
reced|fy0
ebb|kfz
labor labour|
calcifi|fy0
damp|j90
sensit sensitis|gbz
conjug|fy0
legitim|gbz
evapor vaporis|fy0
evapor vaporis|gbz
kitten|kfu
matur|fy0
nation nationalis|gbz
recommend|gbz
lamb|kfu
sentiment sentimentalis|gbz
subordin|kda
litter|kfu
cough|
glorifi spiritu transfigur|gbz
pup whelp|kfu
vivifi|gbz
scorch|k2i
scorch sear sing|k2c
farrow pig|kfu
fawn|kfu
hay|g2e
gum|fy0
subtract|k5z
damag|fy0
apprehend compass comprehend grasp grok savvi|kgu
understand|
sens|kh2
catch get|kgu
figur|kgt
twig|kgt
touch|kgu
digest|kgt
realiz see understand|
perceiv|kh1
dawn penetr|
appreci|kh1
know recogn|koi
understand|ko7
extrapol|kka
interpret translat understand|kgu
empath empathis sympath sympathis understand|
cognis cogniz know|
know|
know|
experi know live|iaz
reliv|khd
master|khc
larn learn|
incub|kem
relearn|khg
discov hear learn see|
catch|khj
learn read studi take|
audit|khl
engag engross occupi|hm3
absorb engross engulf immers steep|krs
neuter spay|kij
embrac espous|koi
absorb assimil ingest|khg
apprentic|kht
train|khl
develop educ prepar train|l0f
drill|khu
con learn memor memoris|ki6
castrat demasculin demasculinis emascul|kij
altern understudi|khw
indoctrin|l0f
revolution revolutionis|khz
bone cram drum swot|ki6
drill practic practis|khl
inculc infus|
din|ki3
hold|kou
studi|khg
studi|
major|ki7
minor|ki7
recal recollect rememb think|
whoop|kgh
rememb|
recogn|kia
remind|
nag|kie
reminisc|kih
rememb|
commemor immort immortalis memori memorialis|kie
desex desexu desexualis fix steril sterilis unsex|
commemor mark|jf6
leav|ipn
jilt|kin
leav|
abandon desert desol forsak|kin
forget|kiq
miss neglect omit overleap overlook pretermit|
except exclud omit|k9b
neglect|
slack|kis
skip|kiq
disregard ignor neglect|
slight|ky3
err mistak slip|
misidentifi mistak|kiz
identifi|kid
type typecast|kiz
identifi place|kpo
date|kpo
confound confus|kiy
misapprehend misconc misconstru misinterpret misunderstand|kje
stump|kjc
addl muddl|h9d
blur obnubil obscur|gbz
muddi|kj7
clear crystal crystalis crystallis elucid enlighten illumin|l9y
bedevil befuddl confound confus discombobul fox fuddl|
steril sterilis|
amaz baffl bewild dumbfound flummox gravel mystifi nonplus perplex puzzl stupefi|kja
riddl|kjc
constru interpret|kgu
reinterpret|kje
read take|kje
misinterpret misread|kjg
read|kje
reread|kji
empanel impanel panel|knh
read|la3
dictat|kjl
read|l82
read|kje
misread|kjo
proof proofread|kmg
cerebr cogit think|
irrit|i8b
philosoph philosophis|kjr
contempl excogit medit mull muse ponder reflect rumin specul|kjr
guess imagin opin reckon suppos think|krm
assum presum|krm
reason|kjr
theoriz|kjx
theoriz|kjx
inflam|i8b
conjectur hypothec hypothes hypothesis specul suppos theoris theoriz|krm
reconstruct retrac|kk1
conclud reason|kjr
lick solv|kgu
sooth|kkc
answer resolv|kk4
guess|kk4
answer|kk4
induc|kk3
deduc deduct deriv infer|kk3
base establish found|
allevi assuag palliat reliev|i67
calcul cipher comput cypher figur reckon|kjx
process|kkd
miscalcul misestim|kkd
recalcul|kkd
averag|kkd
squar|kkq
cube|kkq
factor|kkd
factor|ifo
add|kkd
massag|kws
foot|kkm
deduct subtract|kkd
multipli|kkd
divid fraction|kkd
hurt|
extrapol interpol|kkd
differenti|kkd
analys analyz dissect|
synthes synthesis|hvi
synthes|fy0
analys analyz canvass examin studi|
diagnos|kky
diagnos|kky
explor|kkz
plumb|kl1
apprais survey|kky
suffer|
measur mensur|kph
prospect|kl7
explor research search|kx7
explor|kx7
have|kl4
pioneer|kl8
cave spelunk|kl8
discrimin|kld
differenti distinguish secern separ sever severalis tell|kj1
snort|k5g
label|kld
sex|kld
differenti distinguish mark|lbb
describ identifi key name|
have suffer sustain|iat
catalog catalogu|klp
compar|kky
compar equat liken|ifo
reconsid|kox
reconsid|kox
assort class classifi separ sort|kly
refer|klp
reclassifi|klp
size|klp
mewl pule wail whimper|km0
pigeonhol stamp stereotyp|klp
group|klp
regroup|klv
chunk colloc lump|klv
categor categoris|kjx
grade|ko2
cri weep|
grade place rank rate|kn3
reorder|km1
outclass|km4
subordin|km1
place|km6
rank|
sequenc|km1
downgrad|km1
upgrad|km1
rate|ko2
contrast|kld
collat|kll
check|kky
check|kml
receipt|kme
ascertain assur check ensur insur see|kml
cinch|kmg
card|kmg
authent|kzw
bawl|km0
verifi|kmp
demonstr establish prove shew show|kmp
establish make|h66
prove|kmm
affirm confirm corrobor substanti support|
document|kmp
sourc|kmq
sob|km0
invalid nullifi|
valid|kmp
confut disprov|
controvert rebut refut|kmv
wheez|hf9
falsifi|kmv
abid bear brook digest endur stand stomach suffer toler|ky7
blub blubber sniffl snivel snuffl|km0
accept|kmz
submit take|
evalu judg|kjr
stand|kn3
misjudg|kix
perspir sudat sweat|ks7
underestim underr|kn5
overestim overr|kn5
judg|kpk
approxim estim gaug guess judg|kkd
misgaug|kna
place put|kna
give|kna
lowbal underestim|kna
approv|kn3
disapprov|kn3
choos select take|kph
exud ooz transud|ks7
draw|knh
dial|knh
pick|knh
elect|knh
winnow|knh
assign|knh
detail|kno
chuff huff|kpl
schedul|kq0
time|knr
book|knr
calendar|knr
slot|knr
choos opt prefer|
choos|kn3
prejudic|jb7
bias predetermin|kny
slant weight|knz
dispos|kpr
apprais assess evalu measur valuat|kn3
reek|kni
standard standardis|ko2
reassess reevalu|ko2
bethink|kju
believ|koi
hold|fr5
credit|koq
believ|ko9
believ|ko7
disbeliev discredit|kof
includ|kox
count|kod
reject|kn3
stream|kni
repudi|kof
accept|kn3
receiv|koi
reprob|kof
doubt|koc
doubt|koo
discredit|ky3
distrust mistrust suspect|koc
lean|koq
trust|ko7
rethink|kou
releas secret|kni
surmis|kka
believ conceiv consid think|kn3
esteem reput|kou
feel|kou
consid reckon regard see view|kou
water|kos
like|kox
identifi|kox
favor|kox
abstract|kox
glamor glamouris romantic romanticis|
deem hold|kox
esteem prise prize respect valu|kox
injur wound|kks
assay|kky
bioassay|kp7
valu|kpo
overestim overvalu|kp9
underestim undervalu|kp9
reexamin review|kky
retrospect|kih
review|ifk
audit inspect scrutin scrutinis|kky
screen|kky
decid determin|
will|kph
seal|kph
adjud decid resolv settl|k0o
blow|k5g
decid|kvr
purpos resolv|kph
determin set|
trampl|kp6
determin|jhb
determin influenc regul shape|h88
reshap|kpr
time|kpr
index|kpr
see|kz5
contempl|ksz
ail pain troubl|kks
brood dwell|hhc
contempl medit studi|kjr
plan|kjr
chart|kq0
plan|kqg
aim aspir|kq2
overshoot|kq3
hope|kq2
project propos|kq0
offer|kq6
introduc|kq6
frame|kq0
cabal complot conjur conspir machin|kqe
collud conspir|iwn
excruci torment tortur|kp6
conniv intrigu scheme|kqe
plot|kq0
scheme|kq0
intend mean think|
aim propos purport purpos|kqg
want|kui
destin intend|kq0
design|kqj
slate|kqj
engin mastermind orchestr organ|kq0
choreograph|kqm
map|kl8
chart|hbk
plat plot|hbk
engin|h7o
entertain|kpw
play trifl|ksz
calcul estim figur forecast reckon|kn3
martyr martyris|kqc
miscalcul misestim|kn5
bet depend reli|koq
aim direct|kqj
associ collig connect link relat|kjr
overstretch pull|kp6
correl|kqz
identifi|kqz
debat|kz5
conclud|k0o
feel find|kk3
narrow specifi|kpq
mictur pee piddl piss urin wee|ks7
decre rule|kph
overrid overrul overthrow overturn revers|kr8
presuppos|l94
presuppos|kjw
posit postul|krb
assert insist|krc
premis premiss|krb
react respond|iw2
stool|krf
respond|krf
greet|krf
explod|krf
accept|krf
answer|krf
anticip expect|kn3
await expect look wait|
anticip foreknow forese previs|khb
tell|kk7
believ trust|krm
discov find|khj
center centr concentr focus pore rivet|kjr
rivet|khn
recal|krs
wet|kr7
think|krs
come occur|ji6
allow|kqu
budget|kkd
allow appropri earmark reserv|iku
mind|
stale|kr7
bewar|ie9
amaz astonish astound|ks6
dazzl|ks4
surpris|hhf
egest elimin excret|fty
catch|ks6
boggl flabbergast|ks6
ascrib assign attribut imput|kn3
imput|ksa
credit|ksa
person personifi|ksa
accredit credit|ksa
blame|ksa
impress ingrain instil|hhf
agnis agniz realiz recogn|kha
elicit|kka
bottom fathom penetr|kgu
follow trace|kky
enquir inquir wonder|kww
interior interioris intern internalis|ksa
mean|kqz
delimit demarc|ith
demarc|kld
plumb|kao
draw make|
yawn|hf9
concent concentr focal focalis focus|k8x
devot give pay|kjr
reconcil|koi
keep observ|
resolv solv|kkd
align array|kn4
consid deal take|
abstract|ksz
implant|ktg
date|gd0
crap defec make shit|ks7
awaken|hhf
analys analyz|
hold|hku
drink|kho
clutch|hl4
pay|kmz
carri|kod
calibr|kl5
classifi|ktd
attribut|kn3
dung|kt3
communic intercommun|iwn
communic pass|iky
relay|ktg
project|ktf
contact reach|ktf
bleed hemorrhag|fty
order|kuc
fag fatigu jade outwear tire weari|
reorder|ktl
place|ktl
destin doom fate|
enjoin order say tell|kue
dictat order prescrib|ktw
forc thrust|j8o
begin|la3
clamp|ktw
sting|kts
impos inflict visit|ktf
furlough|ky7
direct|ktq
direct|l0l
exhaust tucker|ktm
instruct|ktq
burden saddl|ku7
overburden|ku2
delug overwhelm|ku2
mandat|ixu
mandat|ktr
command requir|ktq
command|jbh
general|ku8
offic|ku8
ask|kuc
bespeak request|ktg
sniff sniffl|
request|kub
requisit|ku7
page|ftp
petit|kuc
demand|kuc
appeal invok|kuc
ask expect requir|kui
claim exact take|jim
claim|fr7
fatigu jade tire weari|l84
contend postul|kum
purport|kum
disown repudi|kof
claim take|fr5
crave|kuw
supplic|kuw
supplic|kuc
supplic|kuh
beg implor pray|kuy
barf cat disgorg puke regorg retch sick spew spue upchuck vomit|ks7
plead|kuj
adjur beseech bid conjur entreat|kuy
pray|kv1
commune|ktf
plead|fr4
profess|fr4
arbitr interced intermedi liais mediat|kv7
solv|kv9
concert|kv9
negoti|kza
powwow|kza
determin settl|fs1
close|k0o
settl|kyh
agre|kxv
bargain|kvc
concili reconcil settl|kyh
appeas propiti|kve
appli|kuc
exhort press urg|l45
push|kvh
nudg|kvi
persuad|kvr
badger|kvk
sell|kvk
keynot|ldx
blarney cajol coax inveigl palav wheedl|kvk
convinc|kvk
deter dissuad|l45
caus get have induc make stimul|
encourag|kvr
let|kvr
lead|kvr
blink nictat nictit wink|
inspir instig prompt|kvr
argu reason|kw0
choke|kl4
argu indic|kw0
present|fr3
argu contend debat|lbw
bicker brabbl niggl pettifog quibbl squabbl|kw1
brawl wrangl|kw6
clamor clamour|kui
choke|gma
alterc argufi disput quarrel scrap|kw1
oppos|kw1
contradict controvert|kzc
assur|kvk
influenc tempt|kvk
freez|kwk
bewitch enchant glamour hex jinx witch|jft
voodoo|kwc
bewitch magnet magnetis mesmer mesmeris spellbind|kwa
importun insist|kuw
besieg|kwf
disrupt interrupt|k1a
intermit paus|kwh
rest|kwi
suffer|
digress divag stray|lax
continu proceed|lbt
gnash|gmq
accost solicit|iqh
beg solicit|kuc
entic lure tempt|kxj
snare|kwq
treat|
stool|kwq
ask|ld6
pri|l6d
queri question|l6d
sleuth snoop spi stag|ifa
enquir inquir investig|kx5
quiz test|kx0
examin|kww
catech catechis|kx0
catech catechis|l0f
reinforc reward|l0f
interrog question|l6d
examin probe|kx7
grill|kx0
investig|kky
call phone ring telephon|
dial|g91
summon|kxd
recal|kxd
vouch|kxa
call|ktq
conven convok|ftp
muster|kxd
subpoena|gqm
bid invit|kue
allur tempt|kxh
provok|l3r
schedul|kq0
program programm|kxk
irrig|kws
reschedul|kxk
reserv|kuc
disallow forbid interdict nix prohibit proscrib veto|ku7
ban|kxp
bar debar exclud|kxp
enjoin|kxp
disdain reject scorn spurn|kxu
declin refus|krf
accept consent|krf
settl|kxv
rebuff repel snub|kxt
abjur forswear recant resil retract|kuq
doctor|kws
unsay withdraw|kuq
annul countermand lift repeal rescind revok vacat|j5z
invalid|fql
discount dismiss disregard ignor|kof
recount|lak
vet|kws
flout scoff|ky3
allow counten let permit|kxv
nurs|kws
permit|ky7
author authoris clear|ky7
certif|kya
acced acquiesc assent|kvc
succumb|kxv
dissent|kyf
differ disagre dissent|
clash|kyf
agre concur|
conced grant yield|kyh
subscrib support|kyh
approv okay sanction|kya
administ dispens|kws
sanction|kyk
disapprov reject|kn3
object|kyn
demur except|kyo
challeng|kyo
challeng|kuc
counterchalleng|l3r
interview question|lbw
interview|lbw
interview|lbw
circumv dodg elud evad fudg hedg parri sidestep skirt|kz0
escap|kz0
escap|kz0
bypass|kz0
avoid|
shirk|kz0
eschew shun|kz0
confront face|j2b
debat deliber|kza
consid debat deliber moot|kza
cure heal|kzj
wrestl|kz5
bandi|kza
chair moder|kza
discuss|
discours dissert|lbt
rebut refut|kuq
answer|kzc
counter|kzg
field|kzg
answer repli respond|fr3
rejoin retort return ripost|kzg
deni|l01
aid help|i67
deni|kuq
acknowledg admit|kzz
bat|kvv
sustain|kzl
conced confess profess|kzl
confess|kzl
comfort eas|kkc
insist|
confess fink squeal|kzl
profess|kum
attest|fr5
declar|fr5
attest certifi demonstr evid manifest|frj
reliev remedi|kws
notar notaris|kzw
adjudg declar|kn3
canon canonis saint|kzz
contradict contraven negat|kyf
censur crimin reprimand|l0a
pillori savag|l0a
admonish reproof reprov|l0a
castig chasten chastis correct objurg|l07
flame|l05
berat chide lambast lectur rebuk remonstr reprimand scold trounc|l0a
reproach upbraid|l1g
deplor|l0a
critic criticis|fve
belabor belabour|l0a
advoc preach|kvh
preach prophesi|l0k
wink|le9
instruct learn teach|l0n
tutor|l0f
unteach|l0f
unteach|l0f
ground|l0f
lectur|l0f
appris appriz instruct|l0n
brief|l0l
inform|ktf
acquaint|l0n
warn|ktq
inform|l0n
updat|l0n
coach train|l0f
misinform mislead|l0n
lie|l0t
distort falsifi garbl warp|l0x
repres symbol symbolis typifi|lb6
beli misrepres|ldu
color ting|gkp
colour|l62
imperson person pose|l2f
masquerad|l10
bluff|hih
affect dissembl feign pretend sham|l0x
medic medicin|kws
bamboozl hoodwink snow|l2f
bull bullshit fake|l13
amplifi exagger hyperbol hyperbolis magnifi overdraw overst|l0t
overemphas overemphasis overstress|l17
downplay minim minimis underst|l0n
denounc|l0a
fulmin|l1a
betray shit snitch stag|l0n
denounc|lcn
blame fault|l1i
blame pick|l0a
accus crimin impeach incrimin|l1i
dose drug|l14
accus charg|
arraign|l1g
charg|kum
complain|l1k
nag|l74
dun|kui
abus blackguard clapperclaw|l3c
dope|l1h
pan trash|
aspers besmirch calumni defam denigr slander smirch sulli|l1i
discredit disgrac|
revil vilifi vituper|l1o
badmouth malign traduc|l1r
soup|l1p
affront diss insult|hjp
mind|kyo
bemock mock|j9f
mock|hfm
ape caricatur|l1z
imperson|l1z
burlesqu parodi spoof|l1z
barrack flout gibe jeer scoff|l24
bait cod razz ride tantal tantalis taunt teas twit|l1y
narcot narcotis|l1h
kid|l2g
incit instig|kxj
needl|hje
blackguard guy rib ridicul roast|l1y
anel anoint embroc inunct oil|l3l
lampoon satir satiris|l29
derid|l1y
jest joke|ktf
quip|l2d
deceiv|l0t
befool cod dupe fool gull slang|l2f
salv|l14
banter chaff jolli josh kid|l24
critiqu review|kn3
refere|l2j
deflat punctur|
condemn|fr4
bleed leech phlebotom phlebotomis|kws
prais|ko2
salut|l2o
crow|ldi
crow|ldi
trumpet|ldi
squinch squint|jzu
exuber exult jubil rejoic|
glori|l2u
cheer|l33
barrack exhort inspir urg|hls
inject|kyl
cheer|
humor humour|g51
amus|l2z
convuls|l31
applaud|l2o
exalt extol glorifi laud proclaim|l2o
canon canonis|l34
hymn|l34
promulg|lc1
acclaim hail herald|l33
acclaim applaud clap|le9
boo|l2m
sizzl|ig8
assail assault attack snipe|l0a
barrag bombard|l3c
blister scald|l3c
condemn decri excori objurg reprob|l1a
belittl denigr derog minim|
blasphem curs cuss imprec swear|la0
gee|l7l
anathem anathemis bedamn beshrew curs damn imprec maledict|h71
curs|l1o
bless|h71
deconsecr desecr unhallow|glk
bless|le9
oppugn question|l3r
dare defi|l3r
brazen|l3p
challeng|kxh
cup transfus|kws
challeng disput gainsay|l3u
contend contest repugn|kw7
charg file lodg|l1g
warn|l0n
sicken|i4b
admonish discourag monish warn|l45
admonish caution monish|l3w
threaten|l3w
threaten|l42
augur auspic betoken bode forecast foreshadow foretel omen portend predict prefigur presag prognost|l8b
wan|l3x
alarm alert|l3w
advis counsel rede|kza
contract get|l3x
advis appris appriz notifi|l0n
acquaint familiar familiaris|l0n
vers|l48
advoc recommend urg|l4b
advis propos suggest|fr4
advanc|l4b
catch|l46
proposit|l4b
confab confabul confer consult|kza
consult refer|l4h
research|kx7
consult|l6d
squint|jz7
cue prompt remind|l0n
posit state submit|l4b
acced bow defer submit|kyd
submit|hx1
nomin|iyv
propos|kue
volunt|l0n
blandish flatter|l2o
eulog eulogis|l2o
bootlick fawn kotow kowtow toadi truckl|l4r
compliment congratul|l2o
compliment|l6a
congratul felicit|l6r
gush rave|l2o
commend|l2o
recommend|l2o
commend|ius
infect taint|kat
bluster boast brag gas gasconad swash tout vaunt|l17
crow gloat triumph|l52
assur promis|fr4
promis|fr4
pledg plight|l54
articl|l58
bind hold oblig|j45
oblig|jbq
affianc betroth engag plight|l5b
vow|l56
consecr vow|l5e
dedic|fvn
commit consecr dedic devot give|g38
reded|l5e
contract undertak|l54
stipul|l5g
sign|l5g
guarante undertak|l54
subvent underwrit|l5j
swear|l5b
guarante vouch|l56
assur ensur guarante insur secur|
doom|l5n
cover insur underwrit|l5q
guarante warrant|j3t
thank|l8x
acknowledg recogn|l5r
acknowledg receipt|ktg
apolog apologis|
condon|l6u
excus explain|l66
infect|is6
alibi|l5w
excus exempt|l6o
frank|l5z
plead|l62
apolog apologis excus ration rationalis|l63
defend support|kvx
winc|jzu
uphold|l63
justifi vindic|l67
uphold|fr9
legitim|l66
warrant|l66
greet|ktf
greet recogn|le2
address|ktf
ask enquir inquir|ktf
nod|ktf
nod|le9
bow|le9
salut|l6b
hail herald|l6b
hail|kxd
receiv welcom|l6b
acquaint introduc present|l0n
prefac premis|fr3
preambl|l6m
absolv free|l6u
justifi|l6o
mar mutil|
bid wish|l6b
wish|ktl
wish|la0
forgiv|kyi
acquit assoil discharg exculp exoner|lcf
vindic|l6v
purg|l6v
pardon|l6u
excus pardon|l6u
extenu mitig palliat|l62
convict|lcf
condemn doom sentenc|fr4
rick sprain turn wrick|kp6
complain kvetch plain quetch|
deter discourag|kyn
foster nurtur|hls
patronag|l76
patron patronis|iwn
croak gnarl grumbl murmur mutter|l74
grouch grumbl scold|l74
protest|l74
declaim inveigh|l7b
remonstr|kyo
beef bellyach bitch gripe grous holler squawk|l74
inveigh rail|l74
bemoan bewail deplor lament|l74
regret|l0n
regret|kxu
repudi|kxu
crippl lame|
cri exclaim outcri shout|la0
shout|la3
scream yell|l7m
call cri holler hollo scream shout squall yell|ldi
whoop|l7o
pipe shriek shrill|l7o
interject interpos|kwh
clamor clamour|la0
disabl handicap incapacit invalid|kp6
holler|l7m
roar thunder|l7m
whisper|la3
snap snarl|la3
snarl|igh
guess hazard ventur|l8s
say suppos|l8s
hock|l7t
anticip forebod foretel predict prognost promis|l7z
augur|l82
degener deterior devolv|i4b
bet wager|l82
ascertain determin find|
gaug|l86
sequenc|l86
ascertain see|
surmis suspect|l7z
bespeak betoken indic point signal|lax
mark|l8b
dimens|l8c
signpost|l8c
convalesc recov|i5h
read record regist show|l8v
show|l8g
strike|l8g
design indic point show|l0n
suspect|kjv
question wonder|kju
marvel wonder|krf
marvel|la0
develop explic formul|kk1
matur|l8o
forecast|l82
prophesi vaticin|l82
specul|kjx
hint suggest|l8x
adumbr insinu intim|l8t
indic|l0n
indic|l0n
convey|iqe
laps recidiv relaps retrogress|k37
say|l8x
look|l8x
flash|l8x
connot impli|la5
suggest|la5
impli|la5
intim suggest|l94
connot predic|l94
denot refer|l99
languish|l84
mean signifi|
denot|fsw
signifi|lb6
import spell|lb6
convolut pervert sophist|l97
rot|l84
voic|la0
tame|gbz
break disclos discov divulg expos reveal uncov unwrap|lax
out|l9h
atrophi|j0m
out|l9h
uncloak unmask|
betray bewray|l9h
confid|l9h
reliev unbosom|l9n
leak|l9h
hypertrophi|irb
blab peach sing talk tattl|l9h
spell|lab
interpret rede|l9w
reinterpret|l9t
misinterpret|l9t
explain explic|l0n
natur|l9w
clarifi elucid|l9w
acquir develop get grow|fy0
express utter verbal verbalis|
rais|la0
drop|la0
mouth speak talk utter verbal verbalis|ktf
blubber|la3
evinc express show|l8x
exud|la5
vent|la5
drone|la3
deduc infer|kk3
gather|kk3
recit|lbe
list|lad
enumer item itemis|fsg
item itemis|laf
number|fsg
determin fix limit set specifi|knh
name|lag
reset|lag
count|lab
count enumer numer|l86
spring|l9z
census|lak
number|fsw
page pagin|lan
sprout|l9z
add sum summat tot total|lak
talli|fq7
remand|l3r
consid count weigh|
lilt|ld1
stool tiller|l9z
sound vocal voic|ld1
tell|l0n
talk|lax
leaf|l9z
relat|lb1
narrat recount tell|l0n
narrat|l0n
evid tell|l0q
bare public publicis|lax
bulletin|lb4
intend mean|l8x
aim|lb6
dilat elabor enlarg expati exposit expound lucubr|l9y
detail|lb8
aggrand aggrandis dramat dramatis embellish embroid lard pad|l17
character characteris|kic
defin|lag
redefin|lbc
echo repeat|ldi
reecho|lbe
parrot|lbe
ingemin iter reiter repeat restat retel|lax
harp|lbh
recal return|l97
recur|lbj
interpret translat|lbh
jerk twitch|
retransl|lbl
dub|lbq
pupat|l9z
synchron synchronis|gbz
annot comment gloss|l9t
paraphras rephras reword|lbh
speak talk|ktf
cheek|lbt
speak talk|ktf
convers discours|lbt
account describ report|l0n
report|l0n
report|l74
report|lcn
announc declar|fr3
report|lcn
cover report|l0n
cover|kmg
issu publish releas|lb4
edit|lc5
broadcast circul circularis diffus dissemin distribut spread|lb4
satellit|lck
sow|lc7
telecast televis|lck
circul spread|hn5
general generalis popular popularis vulgar vulgaris|lc7
call|fsv
miscal misnam|lcd
judg label pronounc|kzz
revit|i67
find rule|lcf
qualifi|lcf
disqualifi|lcf
air beam broadcast send transmit|lb4
rebroadcast rerun|lck
announc annunci foretel harbing herald|lax
announc denot|l0n
cri|lcn
call|ldi
announc|fsg
advert advertis public publicis|lcn
headlin|lcr
resuscit reviv|
ballyhoo|lcr
advert advertis promot push|l2o
bill|lcv
exclaim proclaim promulg|fr4
trumpet|lcx
proclaim|fss
enunci vocalis|fr3
articul enounc enunci pronounc say|
boot reboot|lct
say|la0
drawl|ld1
labial labialis round|ld1
articul formul phrase word|la5
resurrect uprais|lct
couch frame put redact|ld6
bumbl falter stammer stutter|la3
rasp|la3
blunder blurt ejacul|la3
inflect modul tone|la3
inflect|hbx
conjug|ldd
resurrect|i1q
accent accentu stress|ld1
vocal vocalis vowel vowelis|ld1
emit utter|
scab|lds
nasal|ldi
sigh|ldi
lift|ldi
pant|ldi
heav|ldi
chorus|ldi
splutter|ldi
depict describ draw|fqb
heal|i5h
symbol symbolis|
repres|la0
dramat dramatis|ldu
portray|ldu
address speak|
deliv present|la3
deliv|ldi
harangu|ldx
approach|le2
accost|ho3
address|fsv
instrument|le3
edifi enlighten|l0f
disabus|l0n
post|lcn
bill placard|le7
gesticul gestur motion|ktf
exercis|
write|ktf
style|leb
cipher code cypher enciph encrypt|
transcrib transliter|lef
rewrit|leb
train|lea
revis|lef
amend|leh
sign subscrib|leb
ink|l5i
initi|l5i

abil inabl
abl unabl
abnorm normal
abolish establish
abov below
absenc presenc
absent present
absolut relat
absolv blame
absorb emit
abstain consum
abstract concret
abund scarc
abund scarciti
acceler deceler
accept refus
accept reject
accept unaccept
accident deliber
accompani unaccompani
accur inaccur
accuraci inaccuraci
achiev loser
acquaint stranger
acquit convict
act refrain
action inact
activ inact
activ passiv
actual potenti
acut chronic
add subtract
addit subtract
adequ inadequ
adequaci inadequaci
adject substant
adjust unadjust
admit deni
admit exclud
adopt nativ
adult juvenil
advanc back
advanc reced
advantag disadvantag
advis inadvis
aerob anaerob
affect unaffect
afraid unafraid
age young
agit calm
agre disagre
agreement disagr
ahead back
alik unalik
aliv dead
all some
allow deni
allow disallow
alter unalt
amateur profession
ambigu unambigu
amic hostil
ampl meager
analysi synthesi
analyt synthet
analyz synthes
ancestor descend
angular round
anhydr hydrous
anim inanim
annual perenni
anod cathod
answer question
antagonist conciliatori
antagonist synergist
anteced subsequ
anterior posterior
anti pro
antisept septic
antonym synonym
appear disappear
applaud boo
appoint elect
appreci depreci
appropri inappropri
approv disapprov
arm disarm
arm unarm
armament disarma
arriv leav
artifici natur
ascend descend
ascent descent
asleep awak
assembl disassembl
assent dissent
asset liabil
asymmetr symmetr
asymmetri symmetri
asynchron synchron
atrophi hypertrophi
attach detach
attach unattach
attack defend
attend miss
attract repel
attract repuls
attract unattract
atyp typic
audibl inaud
aunt uncl
author unauthor
automat manual
avail unavail
avoid confront
awar unawar
away home
awkward grace
back front
background foreground
backward forward
bad good
balanc imbal
balanc unbal
basic incident
beauti ugli
begin end
begin middl
begrudg wish
belief unbelief
believ disbeliev
believ unbeliev
bend straighten
bequeath disinherit
best worst
better wors
better worsen
big littl
big small
birth death
black white
blacken whiten
bless curs
bloodi bloodless
blur focus
boil freez
bold timid
bore interest
born unborn
borrow lend
bottom side
bottom top
bounc clear
bound free
boy girl
boycott patron
boycott patronis
brave coward
brave timid
break keep
break repair
breakabl unbreak
breath breathless
bright dull
brighten darken
broad narrowli
broken unbroken
brother sister
busi idl
button unbutton
buy sell
caduc persist
calm stormi
capabl incap
capit social
capitalist socialist
care careless
cash credit
cautious incauti
central decentr
central peripher
centralis decentr
centralis decentralis
cerebr emot
certain uncertain
certainti uncertainti
certifi decertifi
certifi uncertifi
chang stay
chang unchang
charg discharg
charg uncharg
cheap expens
child parent
citizen noncitizen
civil uncivil
civilian militari
civilian serviceman
claim forfeit
clariti obscur
clasp unclasp
classicist romanticist
clean dirti
clear opaqu
clearhead confus
clergi laiti
clergyman layman
close distant
close open
coars fine
coher incoher
cold hot
collect distribut
comedi tragedi
comfort discomfort
comfort uncomfort
common individu
common uncommon
compact loos
compat incompat
compet incompet
competit cooper
competit noncompetit
complet incomplet
complex simpl
complex simplic
complianc noncompli
complic simplifi
compromis uncompromis
con pro
concav convex
conceit humil
concentr deconcentr
concentr dilut
concentr distribut
concept misconcept
concern unconcern
condit uncondit
confid diffid
confin free
conform deviat
connect disconnect
conscious unconsci
conserv liber
conserv wast
consider inconsider
consist inconsist
conson vowel
consonant vocal
conspicu inconspicu
construct destruct
construct misconstruct
consumpt generat
content discont
continu discontinu
continu sporad
contract expand
conveni inconveni
convent nuclear
convent unconvent
converg diverg
convinc unconvinc
cool heat
cool warm
cooper uncoop
cork uncork
corpor incorpor
correct incorrect
counterfeit genuin
courag cowardic
courteous discourt
courtesi discourtesi
cover uncov
covert overt
credibl incred
cri laugh
crimin decrimin
criminalis decriminalis
critic prais
critic uncrit
crook straight
cur straight
curdl homogen
curdl homogenis
danger safe
danger safeti
dark light
daughter son
day night
dead live
deaf hear
decent indec
declar interrog
declar undeclar
declaratori interrogatori
declin improv
decreas increas
decrement increment
deep shallow
defeat victori
defenc offenc
defend prosecut
defens offens
defens prosecut
defin undefin
definit indefinit
deglycerol glycerol
delay rush
delic rug
demand suppli
demerit merit
demot promot
deoxid oxid
deoxidis oxidis
depart stay
depend independ
depend undepend
deperson person
depersonalis personalis
deposit withdraw
depress elat
depriv enrich
desegreg segreg
desir undesir
despair hope
destroy preserv
desynchron synchron
deterior recuper
determin indetermin
develop undevelop
devolut evolut
differ equal
differ same
differenti undifferenti
difficult easi
difficulti eas
dilig neglig
dilut undilut
direct indirect
disabl enabl
discourag encourag
discrimin indiscrimin
disenfranchis enfranchis
disengag engag
disentangl entangl
dishearten hearten
dishonest honest
dishonor honor
disintegr integr
dislik like
dislodg lodg
disloyalti loyalti
disobedi obedi
disobey obey
disord order
disorderli orderli
disorgan organ
displeas pleas
disproportion proportion
disprov prove
disqualifi qualifi
disreput reput
dissatisfact satisfact
disservic servic
dissimilar similar
dissuad persuad
distal proxim
distinct indistinct
distinguish indistinguish
distrust trust
diversifi special
diversifi specialis
divest invest
divid multipli
divid unit
docil stubborn
domest foreign
domin submiss
domin subordin
dove hawk
downgrad upgrad
downriv upriv
downstair upstair
downstream upstream
downtown uptown
downward upward
drafte volunt
dress undress
dri wet
driver nondriv
drunken sober
dryness wet
due undu
dull live
dull sharp
dull sharpen
dysphor euphor
earli late
earli middl
easi uneasi
east west
eastern western
ebb tide
effect ineffect
efficaci inefficaci
efflux influx
elig inelig
empir theoret
employ employe
employ unemploy
empti fill
empti full
end middl
endogami exogami
enforc exempt
enjoy suffer
enter exit
enthusiast unenthusiast
equal inequ
equal unequ
equit inequit
equival nonequival
equivoc unequivoc
eras record
even odd
even uneven
ever never
evil good
exclud includ
exclus inclus
exist nonexist
expect unexpect
experi inexperi
experienc inexperienc
explicit implicit
export import
express inexpress
express local
extens intens
exterior interior
extern intern
extinguish ignit
extraordinari ordinari
fail manag
fail pass
fail succeed
failur success
fair unfair
faith unfaith
fall rise
fals true
falsehood truth
falsiti truth
familiar strang
familiar unfamiliar
fanci plain
far near
fast slow
fasten unfasten
fat lean
fat thin
father mother
favor unfavor
fear fearless
feed starv
femal male
feminin masculin
feminin neuter
fertil steril
few mani
fewer more
fidel infidel
figur liter
find lose
finish start
finit infinit
fire hire
first last
fit unfit
fix unfix
flexibl inflex
float sink
foe friend
fold unfold
folli wisdom
follow lead
follow leader
follow preced
foolish wise
foot head
forbid permit
forc forceless
foreign nativ
forget rememb
formal imit
formal inform
former latter
fort piano
fortun unfortun
forward revers
found lost
fraction whole
frail robust
free obstruct
frequent infrequ
fresh preserv
fresh stale
friend hostil
frivol serious
front rear
frozen unfrozen
fruit fruitless
function malfunct
function nonfunct
function organ
futur past
futur present
gain loss
gaseous liquid
gaseous solid
gather spread
general particular
general specif
general specifi
generalist specialist
give take
glad sad
gladden sadden
glaze unglaz
glorious inglori
grace ungrac
gracious ungraci
gradual steep
gradual sudden
grate ungrat
gratitud ingratitud
greater lesser
green ripe
gross net
guilt innoc
guilti innoc
hairi hairless
half whole
happi sad
happi unhappi
happili sad
hard soft
hardwar softwar
hate love
have lack
have miss
head headless
head rear
healthi unhealthi
heavi light
heed heedless
here there
hesit unhesit
heterogen homogen
heterozyg homozyg
hide show
high low
highland lowland
hit miss
hitch unhitch
hollow solid
hope hopeless
horizont inclin
horizont vertic
hospit inhospit
host parasit
human inhuman
humbl proud
humil pride
hungri thirsti
hurri unhurri
husband wife
hydrophil hydrophob
idl run
idl work
ignor notic
ill well
illeg legal
illegitim legitim
illegitimaci legitimaci
illiter liter
immateri materi
immatur matur
immedi mediat
immobl mobil
immor moral
immort mortal
impair unimpair
imparti partial
impati patienc
impati patient
impercept percept
imperfect perfect
imperman perman
imperson person
impolit polit
import unimport
imposs possibl
impot potent
impract practic
imprecis precis
impress unimpress
improb probabl
improp proper
improprieti proprieti
improv unimprov
impur puriti
inclin vertic
incom outgo
indoor outdoor
induc spontan
indulg nonindulg
inferior superior
infield outfield
inflow outflow
infra supra
initi uniniti
injustic justic
inner outer
inorgan organ
insan sane
insan saniti
insensit sensit
inshor offshor
insid outsid
insignific signific
insincer sincer
insolubl solubl
instabl stabil
instrument vocal
insubstanti substanti
insuffici suffici
intang tangibl
integr segreg
intellig stupid
intellig unintellig
intend unintend
intens mild
intent unintent
interdepartment intradepartment
interfer noninterfer
intermedi termin
intern nation
intervent nonintervent
intox sober
inutil util
invalid valid
invari variabl
invertebr vertebr
invis visibl
involuntari voluntari
involv uninvolv
invulner vulner
inward outward
ionic nonion
ioniz nonion
irrat ration
irregular regular
irrelev relev
irresolut resolut
irrespons respons
irrever rever
irrevers revers
irrit sooth
joint separ
joy sorrow
junior senior
just unjust
keep lose
kind unkind
king queen
knot unknot
know unknow
known unknown
larboard starboard
larg small
late middl
lax tens
least most
left right
legal outlaw
legalis outlaw
lengthen shorten
less more
let prevent
level rais
lie sit
lie stand
like unlik
limit unlimit
line unlin
linear planar
linger rush
linguist nonlinguist
liquid solid
littl much
live record
load unload
local nation
lock unlock
long short
loos tight
loosen stiffen
lose profit
lose win
loser winner
lost save
loud soft
lower rais
lowland upland
lucki unlucki
luckili unluckili
major minor
make unmak
man woman
marri unmarri
masculin neuter
mask unmask
maxim minim
maximis minimis
maximum minimum
meaning meaningless
medic surgic
mental physic
merci merciless
metal nonmetal
mind unmind
mistrust trust
misus use
motion motionless
move stay
move still
move unmov
multilater unilater
multipl singl
multipli singl
nadir zenith
naiv sophist
narrow wide
narrow widen
nasti nice
natur supernatur
natur unnatur
necessari unnecessari
necessarili unnecessarili
necessit obviat
negat posit
nephew niec
new old
nobleman noblewoman
noisi quiet
noisili quiet
nonoper oper
nonparticul particul
nonpay payment
nonpolit polit
nonresid resid
nonspecif specif
nontax taxabl
nontradit tradit
nonvolatil volatil
north south
northern southern
object subject
obliqu parallel
obscur promin
occupi unoccupi
offici unoffici
offshor onshor
often rare
old young
oleophil oleophob
open shut
oppos unoppos
optim pessim
optimist pessimist
orthodox unorthodox
ostentati unostentati
other same
out safe
overachiev underachiev
overestim underestim
overhand underhand
overhead subsurfac
overhead surfac
overst underst
overstat understat
overvalu undervalu
pack unpack
paid unpaid
pain painless
pain pleasur
part wholli
particular univers
pass run
past present
patriot unpatriot
pave unpav
peac war
penalti reward
perman temporarili
pleasant unpleas
poor rich
popular unpopular
poros solid
postdat predat
postwar prewar
poverti wealth
power powerless
preced succeed
precoci retard
predict unpredict
prefix suffix
prejud unprejud
prepar unprepar
primari secondari
primarili secondarili
privat public
privileg underprivileg
profan sacr
profound superfici
profund superfici
prospect retrospect
proxim ultim
publish unpublish
pull push
purg rehabilit
qualifi unqualifi
qualit quantit
quick slowli
ravel unravel
readi unreadi
real unreal
realist unrealist
realiti unreal
reassur worri
reconstruct unreconstruct
refin unrefin
regret unregret
relat unrel
relax tens
reliabl unreli
remark unremark
resist surrend
restrict unrestrict
retent unretent
ride walk
right wrong
rise set
rough smooth
roughen smooth
round squar
run stand
rural urban
saddl unsaddl
satisfactori unsatisfactori
satur unsatur
scientif unscientif
sedat stimul
selfish unselfish
separ union
settl unsettl
shaven unshaven
short tall
shout whisper
shrink stretch
side top
sign unsign
silenc sound
sit stand
sleep wake
sleepi wake
smart stupid
smile unsmil
snarl unsnarl
solv unsolv
sour sweet
spoken written
stabl unstabl
stain unstain
stand yield
start stop
steadili unsteadili
stifl stimul
strain unstrain
strength weak
strengthen weaken
stress unstress
strong weak
structur unstructur
subsurfac surfac
success unsuccess
succumb surviv
suitabl unsuit
sunris sunset
sure unsur
suscept unsuscept
sympathet unsympathet
tame wild
tender tough
themat unthemat
thick thin
thicken thin
thought thoughtless
thrifti wast
tie unti
unusu usual
unvari vari
unveil veil
unwel well
unwelcom welcom
unwil will
unwilling willing
unwind wind
unwir wire
unwit wit
unwoman woman
unworthi worthi
unwritten written
use useless
valuabl worthless
vernal wintri
wane wax
worth worthless

abdomen abdomin
abduct abductor
abhor abhorr
abil abl
abolish abolit
abound abund
abrad abras
absenc absent
absorb absorpt
abstain abstent
abstain abstin
academ academi
academi academician
accent accentu
acclaim acclam
acclim climat
acclimat climat
acclimatis climat
accliv acclivit
accru accrual
accru accruement
accultur cultur
accus accusatori
acetifi acetum
ach achi
acid acidifi
acid acidul
acquaint acquaintanceship
acquir acquisit
act action
act actor
act actuat
activ activist
add addit
adher adhes
adject adjectiv
adjud judg
administ administr
admiss admit
admit admitt
admix admixtur
admonish admonit
admonish admonitori
adult adulthood
adverb adverbi
advert advertiz
advis advisor
advoc advocaci
aerat air
aerial air
aerosol aerosolis
affect affection
affluenc affluent
agenc agent
agglom agglomer
aggress aggressor
aggress pugnac
agoni agonist
agre agreeabl
agre agreement
agricultur agriculturist
ail ailment
aimless purposeless
air airi
airman airmanship
aliment alimentari
alkal alkali
alloc allocat
allud allus
altruism altruist
ambit ambiti
amiabl amiti
anaem anaemia
analysi analyt
analysi analyz
analyst analyz
anarch anarchi
anarchi anarchist
anastomosi anastomot
anatom anatomi
ancestor ancestr
anem anemia
anger angri
angl angul
angl angular
annot note
anom anomi
anonym nameless
antagon antagonis
antagon antagonist
anthropolog anthropologist
antipathet antipathi
antithesi antithet
apathet apathi
ape aper
ape aperi
apolog apologet
apolog apologis
apolog apologist
appar appear
appeal appealing
appertain appurten
appli applic
appli applier
appoint appointe
apport apportion
apprehend apprehens
apprentic apprenticeship
arc arcuat
argu argument
aristocraci aristocrat
arm armament
arm armor
aroma aromat
aroma aromatis
art arti
art artist
arteriol arteriolar
arteriola arteriolar
ascend ascens
ascend ascent
ask asker
assembl assemblag
assess assessor
assum assumpt
assur assured
astronom astronomi
asymmetr asymmetri
attend attent
attract attractor
audac audaci
auguri inaugur
author authorship
autonom autonomi
avaric avarici
avers avert
axi axial
axiom axiomat
babbl babbler
babi babyhood
back backer
bacteri bacteria
bacteri bacterium
bad sever
baffl bafflement
bang banger
bankrupt bankruptci
barrag bombard
basal base
bat batter
bath bather
battl battler
bawd bawdi
bawl bawler
bead beadi
beam beami
bear bearer
beast beastli
beast bestial
beauti beautifi
beg beggari
beget begett
begin beginn
belief believ
bend bender
benefici benefit
bet better
bet bettor
bewild bewilder
bibliograph bibliographi
bicycl bicyclist
bid bidder
billow billowi
bind binder
biograph biographi
biolog biologist
biomed biomedicin
bit bitti
bite biter
blasphem blasphemi
blatanc blatant
blind blinder
blink blinker
blith cheer
block blockag
blood bloodi
blow blowi
blue blueness
blur blurri
blush blusher
bluster blusteri
boat boater
bodi bodili
bog boggi
boil boiler
bomb bomber
bone boney
bone boni
book booker
book booklet
boost booster
booz boozer
booz boozi
bosom bosomi
boss bossi
boulder boulderi
bound boundari
box boxer
boy boyhood
brag braggi
brain braini
brass brassi
break breakabl
break breakag
break breaker
breath breather
breez breezi
breviti brief
bribabl bribe
bribe briber
bright lumin
brillianc brilliant
brist bristl
broil broiler
broker brokerag
bronchial bronchus
bronchiol bronchiolar
bruis bruiser
brush brushi
budget budgetari
bug buggi
bugl bugler
build builder
bulg bulgi
bulk bulki
bullhead bullheaded
bump bumpi
bunt bunter
bureaucraci bureaucrat
burgl burglari
burglar burglari
burglar burglaris
buri burial
burn burner
burr burri
bush bushi
busi busy
bust busti
butcher butcheri
butt butter
button buttoni
buy buyer
buzz buzzer
cack cackl
cadav cadaver
calam calamit
calcif calcifi
calcifi calcium
calcul calculus
calib calibr
call caller
callos callous
camp camper
camp campi
canon canonist
capit capitalis
capit capitalist
capsul capsulis
carpent carpentri
carri carriag
carri carrier
cartoon cartoonist
carv carver
castrat neuter
catapult catapultian
catch catcher
categor categori
catharsi cathart
caus causal
caus causat
caution cautionari
caution cautious
center central
certif certifi
chang changer
chao chaotic
charact character
charact characteris
charact characterist
charg charger
chase chaser
cheat cheater
cheek cheeki
cheer cheeri
chemic chemistri
chemist chemistri
chican chicaneri
child childhood
chill chilli
chivalr chivalri
choke choker
chop chopper
chromatograph chromatographi
chunk chunki
cilial cilium
ciliari cilium
cinema cinemat
circl circular
circul circular
circular circularis
citat cite
claim claimant
clang clangor
clarif clarifi
clariti clear
class classifi
classic classicist
classif classifi
classifi classificatori
clean cleaner
cleans cleanser
clear clearanc
clear limpid
cleav cleft
clergi cleric
cleric clerk
close closer
close closur
cloud cloudi
club clubbi
coagul coagulum
coalesc coalit
coast coastal
code codifi
codif codifi
coerc coercion
coher cohes
coif coiffur
collabor collaborationist
collaboration collaborationist
collect collector
colleg collegi
collid collis
collud collus
colon coloni
coloni colonis
coloni colonist
coloss colossus
column columnar
column columnist
come comeli
come comer
comedi comic
comet cometari
comment commentari
commerc commerci
commiss commission
commiss commit
commit committ
commit committe
commit committed
commix commixtur
communal communiti
commune communion
commune communis
communic communicatori
communism communist
communism communiz
companion companionship
compar comparison
compass compassion
compel compuls
compet competit
compet competitor
compet competitori
complain complaint
complect complexion
compli complianc
compliment complimentari
compon compos
compos composit
compos composur
comprehend comprehens
comprehens larg
comrad comradeship
conced concess
conceiv concept
concept conceptu
concept conceptualis
concili conciliatori
conclud conclus
concur concurr
condemn condemnatori
condescend condescending
condescend condescens
condit condition
conduct conductor
confed confeder
confeder confederaci
confer conferr
confess confessor
confid confidenti
confluenc confluent
confus confused
congratul congratulatori
conjur conjuri
conjur conjuror
connect connected
connect connector
connect connexion
conquer conqueror
conscienc conscienti
consent consentan
conserv conservativ
consid consider
consol consolatori
conson consonant
conspir conspiraci
constanc constant
constitu constitut
construct constructor
consum consumpt
contain content
contain contin
contempt contemptu
contend content
content contented
contin continent
continu continuum
contraband contrabandist
contract contractor
contract contractu
contradict contradictori
contraven contravent
contribut contributor
contribut contributori
convent conventu
convers convert
convey conveyor
cook cookeri
cool coolant
cool cooler
copi copyist
coquet coquetri
cornet cornetist
coron crown
corrod corros
cortex cortic
cosmic cosmos
counsel counsellor
counsel counselor
count counter
coupl coupler
cover coverag
cover coverlet
cow coward
coward cowardli
coward cower
crab crabbi
crack cracker
craft crafter
craftsman craftsmanship
crap crapper
crap crappi
crawl crawler
craze crazi
cream creami
creat creation
creat creativ
creat creator
creat creatur
credal creed
creed creedal
creep creeper
crime crimin
crime criminalis
crime incrimin
crink crinkl
crisi critic
crisp crispi
critic criticis
croak croaki
crotchet crotcheti
crucifi crucifix
crucifi crucifixion
crude cruditi
crush crusher
crust crusti
cubism cubist
cult cultist
cumul cumulus
cur curl
curat cure
curios curious
currenc current
curricular curriculum
cushion cushioni
custodi custodian
custom customari
cycl cyclist
cylind cylindr
daili day
dalli dallianc
damn damnat
damp damper
danc dancer
dawdl dawdler
dead deadli
deal dealer
dealer dealership
death die
debauch debauche
debauch debaucheri
debil debilit
decad decay
deceas deced
deceiv decept
decenc decent
decid decis
declaim declam
declar declaratori
declens declin
decliv declivit
decompos decomposit
deduc deduct
defenc defend
defend defens
defi defianc
defi defiant
defianc defiant
defin definit
deflect deflexion
deliri delirium
deliv deliver
deliv deliveri
delud delus
delud delusori
democraci democrat
demolish demolit
demon demoniac
demur demurr
deni denial
dens densiti
depart department
depart departur
depict pictur
deport deporte
deposit depositor
deput deputi
deputi deputis
derid deris
derid derisori
descend descent
describ descript
deserv deserving
despair desper
despoil despoli
destroy destruct
detain detent
detect detector
deter deterr
detract detractor
develop development
devianc deviant
devianc deviat
deviant deviat
devil devilri
devil deviltri
devil diabol
devis devise
devot devote
devot devoted
diagnos diagnosi
diagnosi diagnost
dialysi dialyz
diari diarist
diet dietari
diet dietet
differ differenti
dignifi digniti
dilig industri
diminish diminut
dine dinner
dip dipper
diplomaci diplomat
diplomaci diplomatist
direct director
dirt dirti
disagr disagre
disarm disarma
disast disastr
disclos disclosur
discont discontent
discont discontented
discov discover
discov discoveri
discret discretionari
discrimin discriminatori
disint disinter
disobedi disobey
disord disorderli
dispass dispassion
dispens dispensari
dispos disposit
dissens dissent
dissent dissenti
dissolut dissolv
distanc distant
distend distens
distend distent
distinct distinguish
distribut distributor
divers diversifi
divers divert
diversif diversifi
divest divestitur
divid divis
divin divinatori
dock docker
doctrin indoctrin
document documentari
dodg dodger
dodg dodgi
dog dogged
dogma dogmat
domin dominion
dope dopey
dope dopi
dormanc dormant
dosag dose
doubt doubter
dower doweri
down downi
draft drafte
draft drafti
draftsman draftsmanship
drain drainag
drama dramat
drama dramatis
drama dramatist
dramat dramatist
dramatis dramatist
draught draughti
draw drawer
dream dreamer
dream dreami
dress dresser
dress dressi
dri dryness
drift drifter
drift drive
drink drinker
drive driver
droop droopi
drop droplet
dropsi dropsic
drows drowsi
drudg drudgeri
drug druggist
drum drummer
duel dueler
duel duelist
duel dueller
duel duellist
dull dullard
dupe duperi
dusk duski
dwell dweller
earth earthl
eas easement
eat eater
eb ebb
econom economi
economi economist
ecstasi ecstat
edema edemat
edg edgi
edif edifi
edit editor
editor editori
editori editorialist
educ educate
effect effectu
effluenc effluent
egot egotist
elect elector
elect elig
electrotherapi electrotherapist
element elementari
ellips ellipt
elucid lucid
elud elus
emblem emblemat
emerg emers
emiss emit
emphas emphasi
emphasi emphat
emphysema emphysemat
empir empiric
empir imperi
employ employe
enclos enclosur
endur enduring
energ energi
energet energi
enigma enigmat
enlist enliste
enquir enquiri
enrol enrolle
enter entranc
enter entrant
enter entre
enter entri
enterpris enterprising
enthusiasm enthusiast
envi envious
environ environment
enzym enzymat
eon eonian
epic epo
epiphys epiphysi
epitom epitomis
equal equat
equilibr equilibrium
erod eros
err error
escap escapist
espi espial
essenc essenti
euphor euphori
evad evas
evalu valu
evapor vapor
event eventu
evid evidenti
evid evidentiari
evoc evok
evolut evolutionari
evolut evolv
exampl exemplari
exampl exemplifi
exceed excess
excit excitatori
exclaim exclam
exclaim exclamatori
exclud exclus
excus excusatori
execut execution
exemplar exemplari
exemplif exemplifi
exist existenti
expand expans
expel expuls
expend expenditur
expend expens
experi experienti
experi experiment
expert expertis
explain explan
explain explanatori
explod explos
explor exploratori
expos exposur
expositori expound
extend extens
extend extent
extrud extrus
fabl fabul
facilit facilitatori
faction factious
fail failur
faineanc faineant
fake faker
fals falsiti
falsif falsifi
falsifi falsiti
fame famous
fanci fancier
fantas fantasi
fantasi fantasist
fantasi fantast
farc farcic
farm farmer
fascism fascist
fat fatti
fault faulti
feather featheri
feed feeder
feel feeler
felic felicit
fell feller
fellow fellowship
fend fender
feroc feroci
fervenc fervent
fiction fictiti
fiddl fiddler
field fielder
fieri fire
fight fighter
filter filtrat
filth filthi
financ financi
fish fisher
fit fitting
fix fixed
fix fixer
fix fixiti
fix fixtur
flagel flagellum
flash flasher
flash flashi
flatter flatteri
flautist flute
flee fleer
flee flight
flesh fleshi
flex flexibl
flex flexur
fli flier
fli flyer
flirt flirtat
flora floral
flout flouter
fluenci fluent
fluff fluffi
flute flutist
flux fluxion
foam foami
focus focuss
fog foggi
footslog footslogg
forfeit forfeitur
form format
formal formalist
formul formula
fort fortifi
forthcom forthcoming
fortif fortifi
foster fosterag
found foundat
found founder
fox foxi
fragment fragmentari
fragranc fragrant
fratern fraternis
freight freightag
freight freighter
frequenc frequent
friend friendli
friend friendship
frill frilli
fring fringi
front frontag
front frontal
frost frosti
froth frothi
fume fumig
fun funni
function functionari
fur furri
furi furious
furi infuri
furnish furnitur
fuse fusion
fuss fussi
gab gabbi
gag gagster
gambl gambler
gang gangster
gas gaseous
gas gass
gaud gaudi
gawk gawki
generos generous
gentil gentl
geolog geologist
geometr geometri
germ germin
gesticul gestur
giant gigant
give giver
glass glassi
glitter glitteri
global globe
globe globular
gloom gloomi
glori glorifi
glori glorious
glorif glorifi
glue gluey
gluey gluiness
golf golfer
goof goofi
goos goosey
goos goosi
govern governor
governor gubernatori
grace gracious
gradat grade
grade gradual
grain graini
grain granular
grand import
graph graphic
grappl grappler
gratif gratifi
grave graviti
greas greasi
greed greedi
griev griever
grime grimi
grist gristl
grit gritti
grow grower
grow growth
grung grungi
grunt grunter
guardian guardianship
guid guidanc
guilt guilti
gum gummi
gun gunner
gut gutter
habit habitu
hair hairi
harmon harmoni
harmoni harmonis
hast hasti
hate hater
haul haulag
hawk hawker
haze hazi
head headi
heal healer
health healthi
hear hearabl
hear hearer
heart hearti
heat heater
heav heaver
hebdomad hebdomadari
hedon hedonist
heft hefti
helic helix
help helper
herd herder
hered hereditari
hero heroic
hike hiker
hilar hilari
hilar hilum
hill hilli
hinder hindranc
hire hirer
histor histori
hit hitter
hold holder
hole holey
hoot hooter
hop hopper
horrifi horror
horseman horsemanship
human humanist
human humanitarian
humbl humil
humor humorist
humour humourist
hunger hungri
hunt hunter
hurl hurler
hurri hurried
hustl hustler
hyperem hyperemia
hypophys hypophysi
hypothalam hypothalamus
hypothec hypothesi
hypothes hypothesi
hypothesi hypothet
hyster hysteria
idea ideal
idea ideat
ident identic
ident identifi
identif identifi
ideolog ideologist
idiom idiomat
idiosyncrasi idiosyncrat
idl idler
idol idolis
illus illusion
illus illusionari
illus illusionist
illus illusori
imag imageri
imbib imbibit
imped impedi
impel impuls
imperson persona
impli implic
import importe
impos imposit
inclos inclosur
includ inclus
incur incurs
indebt indebted
indefin indefinit
indemn indemnifi
indemnif indemnifi
individu individualist
induc induct
induct inducte
infanc infant
infect infecti
infer inferenti
infern inferno
infin infinit
inflam inflamm
inflam inflammatori
inflect inflexion
influenc influenti
ingeni ingenu
inherit inheritor
inhibit inhibitori
iniqu iniquit
initi initiatori
injur injuri
inquir inquiri
inquir inquisit
insemin semen
inspect inspector
instanc instant
instant instantan
institut institutionalis
instruct instructor
insurrect insurrectionist
intellect intellectu
intend intent
intens intensifi
intensif intensifi
interced intercess
intercept interceptor
interconnect interconnected
interest interesting
intermiss intermit
intermix intermixtur
interpos interposit
interrel interrelated
interrel interrelationship
interrog interrogatori
interven intervent
intim intima
inton tone
introduc introduct
introduc introductori
intrud intrus
invad invas
invent inventor
invest investor
investig investigatori
invit invite
invoc invok
involut involv
ion ionic
iron ironi
ironi ironist
isl islet
isotrop isotropi
ital italic
ital italicis
item itemis
jang jangl
jeer jeerer
jelli jellifi
jeopard jeopardi
jeopardi jeopardis
jerk jerki
jest jester
jing jingl
jocular joke
join jointur
join junctur
joke joker
joke jokest
jollif jollifi
jolt jolti
journal journalist
joy joyous
judg judgment
judg judici
judg judiciari
juic juici
jump jumpi
jurisprud jurist
justif justifi
justifi justificatori
juxtapos juxtaposit
keen sharp
keep keeper
kidnap kidnapp
kill killabl
kill killer
kin kinship
king kingdom
know knowing
labor labori
lace laci
lag laggard
lag lagger
laiti lay
lambenc lambent
larva larval
last lasting
laud laudabl
laugh laughabl
launch launcher
launder laundri
lavat lave
law lawyer
lax laxiti
lead leader
leader leadership
leaf leafag
leaf leaflet
leak leakag
learn learned
learn learner
leather leatheri
leer leeri
leg leggi
legend legendari
legisl legislatur
legitim legitimaci
lemon lemoni
length lengthi
let letter
lexic lexicon
liabil liabl
liar lie
liber liberti
lift lifter
lighthead lightheaded
lightheart lighthearted
likabl like
like likeabl
like likeli
line lineat
line liner
lingua lingual
lion lioniz
liquid liquifi
literari literatur
livabl live
live liveabl
live liveli
live liver
load loader
loaf loafer
lobul lobular
lock locker
lodg lodgement
log logger
lone loneli
long longer
look looker
loon looni
loot looter
lord lordli
lord lordship
lose loser
lous lousi
love loveli
love lover
love loving
luck lucki
lug luggag
lumin luminos
lump lumpi
lunaci lunat
lust lusti
lustr lustrous
lyric lyricist
machin machineri
machin machinist
magic magician
magnet magnetis
magnif magnifi
magnifi magnitud
maintain mainten
majest majesti
make maker
man manli
mandat mandatari
mandat mandatori
mania manic
manumiss manumit
mark marker
marksman marksmanship
marri marriag
marsh marshi
master masteri
materi materialist
maxim maximum
maximis maximum
meat meati
mechan mechanist
medic medicin
meet meeter
melodrama melodramat
member membership
memor memori
memori memoris
mend mender
merg merger
merit meritori
mess messi
method methodic
metropoli metropolitan
microb microbi
microscop microscopi
might mighti
mimesi mimet
mine miner
minim minimum
minimis minimum
minist ministeri
minist ministr
miracl miracul
mire miri
misapprehend misapprehens
miscarri miscarriag
mischief mischiev
misconc misconcept
misconstru misconstruct
misrepres misrepresent
mist misti
miter mitral
mix mixtur
mob mobster
mock mocker
mock mockeri
modal mode
modern modernist
modif modifi
moisten moistur
mold moldabl
molecul molecular
mollif mollifi
moment momentan
moment momentari
monish monit
monologist monologu
monopol monopoli
monopoli monopolis
monster monstrous
monstros monstrous
moral moralist
mortif mortifi
motion move
mourn mourner
mous mousey
mous mousi
move movement
move mover
mucilag mucilagin
muck mucki
mud muddi
muffl muffler
mulish stubborn
multipl multipli
multitud multitudin
murk murki
muscl muscular
music musician
musician musicianship
muss mussi
mutin mutini
myocardi myocardium
mysteri mystifi
mystif mystifi
myth mythic
nag nagger
nake naked
nation nationalist
natur naturalist
nausea nauseat
nausea nauseous
nauseant nauseat
naval navi
necess necessari
necess necessit
necrosi necrot
neglect neglig
neighbor neighborhood
neighbour neighbourhood
neocort neocortex
nerv nervi
nerv nervous
neurosi neurot
neutral neutralist
nihil nihilist
nip nipper
nip nippi
nobil nobl
nodul nodular
noesi noetic
notat note
notic notifi
notif notifi
nourish nutrient
novel novelist
nucleat nucleus
nude nuditi
nullif nullifi
number numer
numer numeros
nutrient nutrifi
nutrit nutriti
nutrit nutritionari
obedi obey
obeis obey
object objector
oblivi oblivion
obstruct obstructor
occlud occlus
occup occupi
odd odditi
odor odouris
odour odouris
offenc offend
offend offens
offic offici
oil oiler
oil oili
omen omin
omiss omit
ooz oozi
opera operat
opin opinion
oppon oppos
opportun opportunist
oppos opposit
opt option
optim optimist
optim optimum
oracl oracular
orat orator
orchestr orchestra
ordain ordin
order orderli
orthograph orthographi
ossif ossifi
ostent ostentati
ostentati splashi
over overeat
overproduc overproduct
overs overse
overst overstat
own owner
owner ownership
pacif pacifi
pacifi peac
pack packag
pack packer
page pagin
paint painter
pale pallor
paleocort paleocortex
panic panicki
panoram panorama
papal pope
paper paperi
paramet parametr
parent parentag
parent parenthood
parish parochi
parliament parliamentari
part partial
partner partnership
pass passag
pass passer
past pasti
pastur pasturag
pathet patho
patholog pathologist
patienc patient
patron patronis
pay payment
peak peaki
pear pearl
peck pecker
pedagog pedagogi
peddl peddler
pelt pelter
pelvi pelvic
penalis penalti
pension pensionari
perceiv percept
percept perceptu
perfect perfectionist
perfection perfectionist
peripher peripheri
permiss permit
persecut persecutor
person personifi
persona personifi
personif personifi
persuad persuas
pertain pertin
pertinac pertinaci
pessim pessimist
pestil pestilenti
petit petition
pettifog pettifoggeri
phantasm phantasma
pharmaceut pharmaci
pharmaceut pharmacist
pharmaci pharmacist
philosoph philosophi
philosophi philosophis
phone phonet
phone phonic
photograph photographi
physic physicist
pianist piano
pighead pigheaded
pilot pilotag
pipag pipe
pipe piper
pitch pitchi
piteous piti
pith pithi
place placement
plagu plaguey
plan planner
planar plane
planet planetari
plant planter
platitud platitudin
play player
plead pleader
pleas pleasant
pleas pleasur
pleasanc pleasant
plenteous plenti
pleura pleural
pliabil pliabl
plianci pliant
poet poetic
poet poetis
poet poetiz
poetic poetri
poignanc poignant
point pointer
poke poker
poke pokey
poke poki
polar pole
polit politician
pompos pompous
ponder ponderos
pontif pontiff
pore porifer
pore porous
poros porous
portend portent
portrait portray
portraitur portray
pose poser
positiv positivist
possess possessor
post postag
post poster
potenc potent
potenc potenti
powder powderi
prate prater
pray prayer
preach preacher
preced precess
preced predecessor
precipic precipit
predict predictor
prefac prefatori
prefer preferenti
prehend prehens
prejudic prejudici
preoccup preoccupi
prepar preparatori
prepar prepared
prescrib prescript
presenc present
presid presidenti
presid presidentship
press pressur
prestig prestigi
presum presumpt
presuppos presupposit
pretend pretens
prevail preval
price pricey
price prici
prick pricker
prick prickl
prime primer
prior prioriti
problem problemat
procedur proceed
proceed process
process processor
proclaim proclam
produc product
professor professorship
profound profund
prognosi prognost
program programm
prohibit prohibitionist
propaganda propagandist
propel propellor
propheci prophet
propos proposit
proprietor proprietorship
prosaic prose
proscrib proscript
prosecut prosecutor
protect protector
proteolysi proteolyt
protozoan protozoon
protrud protrus
proverb proverbi
provid providenti
provid provis
provinc provinci
provis provisionari
provoc provok
prowl prowler
psych psychic
psycholog psychologist
psychoneurosi psychoneurot
psychotherapeut psychotherapi
public publicist
public publish
publicis publicist
pugnac pugnaci
puls pulsat
pun punster
punch puncher
punish punit
punish punitori
punt punter
pure puriti
purg purgat
purif purifi
purifi puriti
purpl purpur
pursu pursuanc
pursu pursuant
pursu pursuer
pursu pursuit
purvey purveyor
put putt
puzzl puzzlement
puzzl puzzler
quack quackeri
quag quaggi
quak quaker
qualif qualifi
qualifi qualiti
quantifi quantiti
queri querier
quest quester
quiesc quiescent
quiescenc quiescent
quirk quirki
quot quotat
race racial
radial radius
radianc radiant
radianc radiat
radiant radiat
raft rafter
rag ragged
raid raider
rais raiser
ramif ramifi
ramp rampant
ranch rancher
rang rangi
rape raper
rare rariti
rasp raspi
ratif ratifi
ration rationalist
rattl rattler
react reactant
react reaction
read reader
real realiti
realism realist
rebel rebellion
rebelli rebellion
receiv recept
receiv recipi
recept receptionist
recogn recognit
reconsid reconsider
recov recover
recov recoveri
rectangl rectangular
rectif rectifi
recur recurr
redeem redempt
redefin redefinit
rediscov rediscoveri
reduc reduct
refer refere
reflect reflector
regist registr
regist registri
regul regulatori
relat related
relat relationship
reli relianc
religi religion
religion religionist
remain remaind
remain remnant
rememb remembr
remiss remit
remit remitt
remot remov
render rendit
renounc renunci
rent renter
repair repar
repeat repetit
repel repuls
repetit repetiti
replic replica
report reportag
repres represent
reproduc reproduct
requir requisit
rescu rescuer
resid residenti
residu residuari
resil resili
resolut resolv
reson resound
respir respiratori
restrain restraint
resum resumpt
resuspend resuspens
retain retent
retin retina
reunif reunifi
reunifi reunion
reunion reunit
reveal revel
reveal revelatori
revel revelri
rever reverenti
reverb reverber
revivif revivifi
revolt revolut
revolut revolution
revolut revolutionari
revolut revolutionis
revolut revolutionist
revolut revolv
rhythm rhythmic
rid riddanc
ride rider
riot riotous
risk riski
rite ritual
rival rivalri
roam roamer
roar roarer
rob robber
rob robberi
rock rocki
roll roller
romanc romant
romant romantic
romantic romanticist
roof roofer
room roomi
root rootag
rose rosi
rubber rubberi
rug rugged
ruin ruiner
ruin ruinous
rule ruler
run runner
rust rusti
rustl rustler
rut rutti
sacrileg sacrilegi
saddl saddleri
sadism sadist
sail sailor
saint sanctifi
salac salaci
salesman salesmanship
saliv saliva
saliva salivari
salt salti
salv salvag
sampl sampler
sand sandi
sane saniti
sapienc sapient
sarcasm sarcast
sass sassi
satir satiris
satir satirist
satisfactori satisfi
savag savageri
save saver
save savior
savour savouri
scandal scandalis
scar scarifi
scarc scarciti
scare scari
scene scenic
schema schemat
schemat scheme
scholar scholarship
scholast school
scienc scientist
scof scoff
scoff scoffer
scold scolder
scrap scrapper
scratch scratchi
screech screecher
screech screechi
scribbl scribbler
script scriptur
scrutin scrutini
scrutini scrutinis
sculpt sculptor
sculpt sculptur
seam seamster
search searcher
secret secretor
secular secularist
see seer
seep seepag
segreg segregationist
seism seismal
seism seismic
seiz seizur
sell seller
seminari seminarist
senat senatori
sens sensat
sens sensibl
sens sensifi
sens sensit
sens sensor
sens sensori
sens sensuous
sentienc sentient
sequenc sequenti
sequest sequestr
seri serial
serv servant
serv server
settl settlement
settl settler
sew sewer
sex sexi
sex sexual
shade shadi
shadow shadowi
shake shaki
sham shammer
shape shaper
share sharer
sheen sheeni
shield shielder
shift shifti
shine shini
ship shipment
shit shitti
shiver shiveri
shoot shooter
shop shopper
shout shouter
show showi
shudder shudderi
shut shutter
siev sift
sign signatur
sign signifi
signif signifi
signifi signific
silenc silent
silver silveri
simpl simplic
simplif simplifi
sin sinner
sinew sinewi
sing singer
sing song
sip sipper
skid skidder
skin skinni
slave slaveri
slay slayer
sleaz sleazi
sleep sleeper
sleep sleepi
slide slider
slip slippag
slip slippi
sliver sliveri
slop sloppi
sloven slovenli
slug slugger
slumber slumberi
smell smelli
smile smiler
smuggl smuggler
smut smutti
snap snapper
snap snappi
snatch snatcher
sneak sneaki
snitch snitcher
snoop snooper
soak soakag
soak soaker
social socialist
societ societi
soldier soldieri
soldier soldiership
solem solemn
solo soloist
solv solvent
song songster
sorb sorption
sour tart
space spacial
space spacious
space spatial
spark sparkl
sparkl sparkler
speak speaker
speak speech
special specialist
specif specifi
spectacl spectacular
spectral spectrum
speed speedi
sphere spheric
spice spiceri
spider spideri
spill spillag
spirit spiritu
splash splashi
spleen splenet
splinter splinteri
spoil spoilag
spoil spoilat
spoil spoliat
spong sponger
spong spongi
sponsor sponsorship
spot spotter
spout spouter
spray sprayer
spright sprightli
sprint sprinter
spume spumi
spunk spunki
squawk squawki
squeak squeaki
squeal squealer
squelch squelcher
stabil stabl
stage stager
stagnanc stagnant
stagnanc stagnat
stalk stalker
stanc stand
standard standardis
start starter
starv starvat
state stateli
state statement
statesman statesmanship
statu statuari
statu statuett
steal stealer
stealth stealthi
steam steamer
stereophon stereophoni
sternal sternum
stigma stigmat
stimul stimulus
stitch stitcheri
stoic stoical
stoical stoicism
stoke stoker
stone stoni
stop stoppag
stop stopper
storag store
storm stormi
stragg straggl
straggl straggler
strain strenuous
strangl strangul
strateg strategi
strategi strategist
stratif stratifi
stratifi stratum
stray strayer
streak streaki
stream streamlet
strenuos strenuous
strike striker
strike striking
stripe stripi
student studi
studi studious
stun stunner
style styler
style stylist
style styliz
suav suaviti
submerg submers
submiss submit
subscrib subscript
subsid subsidi
subsidi subsidis
substanc substanti
suburban suburbia
succeed success
succeed successor
suck sucker
suck suction
sue suer
sue suit
suffic suffici
sum summat
summar summari
summari summaris
sumptuos sumptuous
superstit superstiti
supervis supervisor
supplement supplementari
suppli supplier
suppliant supplic
suppos supposit
supposit suppositi
supposit supposititi
sur surli
surgeri surgic
surviv survivor
suspect suspicion
suspend suspens
suspici suspicion
sustain susten
swamp swampi
sweat sweater
swim swimmer
swing swingi
sycoph sycophant
symbol symbolis
symbol symbolist
symmetr symmetri
symmetr symmetric
sympath sympathi
sympathet sympathi
sympathi sympathis
symphon symphoni
symptom symptomat
synchron synchroni
synchroni synchronis
synerg synergist
synerget synergi
syntact syntax
syntactician syntax
synthesi synthesis
synthesi synthet
system systemis
tabl tabul
tale tell
talk talkat
talk talker
tang tangi
tangent tangenti
tast taster
tat tatti
tattl tattler
tax taxabl
tax taxat
teach teachabl
teach teacher
team teamster
teas teaser
technic techniqu
technician techniqu
technolog technologist
tedious tedium
telegraph telegraphi
telegraph telegraphist
telegraphi telegraphist
tell teller
tempest tempestu
tempt temptat
tenac tenaci
tenanc tenant
tend tendenc
tend tender
tendin tendon
tens tension
tens tensiti
tenuiti tenuous
termin terminus
terrifi terror
terror terroris
terror terrorist
testifi testimoni
theater theatric
themat theme
theolog theologist
theoret theori
theoretician theori
theori theoris
theori theorist
theori theoriz
therapeut therapi
therapi therapist
thermomet thermometr
thermometr thermometri
thiev thieveri
think thinker
think thought
thirst thirsti
thorn thorni
thraldom thrall
thrall thralldom
thrill thriller
thurifi thus
tick ticker
time timeli
time timer
timid timor
tire tired
tonal tone
tone tonic
top topper
topograph topographi
torment tormentor
tortuos tortuous
tote toter
tour tourer
tour tourist
tow towag
tow tower
town township
toxic toxin
trade trader
tradit traditionalist
traffic traffick
tragedi tragic
trail trailer
tramp tramper
transcrib transcript
transfer transferr
transienc transient
transmiss transmit
transmit transmitt
trap trapper
treacher treacheri
treason treasonist
treat treatment
trembl trembler
tri trial
triangl triangular
tribal tribe
trick trickeri
trick tricki
trick tricksi
trick trickster
triumph triumphal
triumph triumphant
trivia trivial
trope tropic
truck truckag
truck trucker
true trueness
trust truste
trust truster
trust trusti
tube tubular
tumbl tumbler
tumult tumultu
tutelag tutor
tutor tutori
tutor tutorship
tweed tweedi
twink twinkl
twirl twirler
twist twister
type typic
type typifi
typograph typographi
tyrann tyranni
tyrann tyrant
uncloud unclouded
underst understat
undo undoer
unhurri unhurried
unif unifi
unifi unit
union unit
unti untier
unwil unwilling
urg urgenc
urg urgent
urgenc urgent
urin urinari
usabl use
usag use
usanc use
use useabl
use user
util utilis
util utilitarian
utopia utopian
vacanc vacant
vacant vacat
vagabond vagabondag
vain vaniti
valianc valiant
valu valuabl
valu valuat
vapor vaporis
vari variabl
vari varianc
vari variant
vari variat
variabl varianc
varianc variant
vehem vehement
velvet velveti
vend vendabl
vend vender
vend vendibl
vend vendit
vend vendor
vent ventil
verb verbal
verif verifi
vers versifi
vertigin vertigo
vest vestur
vex vexat
vex vexer
viabil viabl
vice vicious
victim victimis
view viewer
vilif vilifi
violenc violent
violin violinist
virtu virtuous
viscos viscous
vision visionari
visit visitor
vitup vituper
vocal vocalist
vocal vowel
volum volumin
volunt voluntari
vote voter
wait waiter
war warrior
wareh warehous
warm warmer
wast waster
watch watcher
water wateri
watercolor watercolorist
watercolour watercolourist
wave wavelet
wave waver
wave wavi
wax waxi
wealth wealthi
wear wearer
web webbi
weight weighti
wharf wharfag
wheel wheeler
wheez wheezi
whine whiney
whine whini
whore whoredom
wick wicked
widow widowhood
wigg wiggl
wild wilder
wile wili
will willing
win winner
wind windi
winter winteri
winter wintri
wire wiri
wit witness
wit witti
wonder wondrous
woo wooer
wool wooli
wool woolli
work workabl
work worker
workman workmanship
worri worriment
worship worshipp
worth worthi
wrap wrapper
wreck wreckag
wrestl wrestler
wretch wretched
wrigg wriggl
write writer
yearn yearner
yell yeller
zest zesti
zip zippi`
