// Made by train/frequencies.ts; see frequencies.card.md. One line a frequency: texts, then the stems in so many.

/** Number of texts counted. */
export const texts: number = 1613

/** `N stem stem …` a line. */
export const table: string = `1613 of the
1612 to
1608 a and
1606 in
1574 for
1571 on
1562 that
1556 is
1532 with
1510 it
1477 not
1472 as
1463 are
1446 be
1434 have
1422 from
1408 by
1403 at
1397 an
1385 this
1335 but
1301 has
1272 or
1262 more
1243 about
1237 will
1232 they
1205 one
1184 do
1177 can
1162 all
1161 time
1159 like
1157 their
1148 who
1147 up what
1142 you
1135 when
1129 if
1126 also
1118 make
1095 than
1092 we
1088 which
1084 out
1066 was
1063 other
1055 new
1035 some
1031 most there
1030 so
1017 into
986 use
983 over
976 how year
971 i need
966 just
963 while
951 get no
949 work
944 them
941 even
936 includ
931 been
907 mani
898 take
897 help
887 onli
885 peopl
883 would
879 after
868 go
865 first
860 these
849 way
843 said
839 well
834 state
831 look
821 want
816 come
815 he
811 support two your
808 where
805 ani becaus
793 those
792 befor
790 now
782 doe
781 our
773 right
772 say
767 may
764 should
760 through
754 could
746 his
742 had
737 us
736 both
734 were
732 day
716 much
713 back
710 call
706 differ
704 last
702 long
700 here
698 know
690 see start
689 think
674 show
672 best chang
671 such
662 still
659 between
657 high made
656 find
652 base
648 dure
644 point
642 everi
639 good
638 provid
637 own part
636 then
635 down
633 offer
632 person set
630 plan week
628 thing
618 veri without
613 import whether
607 run
602 keep
601 follow same
598 each give
597 better
596 trump
592 lead
589 did
587 creat
585 focus
584 becom
583 clinton
582 month tri
581 republican top
579 off
574 hillari
571 donald
566 ad question
565 issu
564 ask
558 build
555 full
553 around
552 anoth end
551 often
550 continu mean
547 nation
545 presid
544 campaign manag
543 presidenti
542 place
541 experi
540 candid
539 next
536 allow
534 world
532 system
530 report
529 she
526 might requir
525 clear
524 her increas
523 great real
522 whi
521 against less major
518 consid
512 three
511 democrat sinc
510 turn
509 power
506 let process
501 level
500 few
498 move
497 parti
495 lot recent
493 number
491 too
490 effect
486 busi live
485 american my
482 understand
481 feel general larg under
478 open
475 direct
474 accord
472 onc
471 cost expect
470 free inform specif
469 key
468 result
466 polit
465 hous howev
463 group
462 big put
460 someth
458 term
455 among small
451 him organ possibl
450 design learn
448 case quick
445 across
444 note
443 share
442 home respons
441 countri servic
439 exampl
437 choos public
434 hand
433 bring close
432 former
431 meet
430 far
428 face found option
427 addit improv list product sever
426 compani especi
425 perform
424 alway develop step
422 critic
421 post
420 am
419 interest never
418 friend me
417 type
415 care unit
413 hour
412 challeng complet current
411 primari
410 secur
409 alreadi final
407 problem
406 posit signific
405 particular
404 ensur realli strong
403 control
402 news
398 name remain
397 actual avail practic
396 today
395 reason
394 win
392 access decis matter potenti
390 elect second
389 littl near
387 featur instead life
386 add approach play
385 past valu
383 job
382 choic enough market must sure tool
381 check common money
380 though
379 team
378 line relat
377 stay
376 easi
375 pay rate
374 talk
373 grow success
372 earli least
371 benefit limit million
369 within
368 connect
367 seem
366 qualiti
365 hard told
364 suggest
361 certain
359 compar reach
358 polici
357 read singl
355 higher low stand
354 away
353 detail fact
352 appear standard
351 area custom data guid yet
350 four idea
348 everyth happen
346 activ fit
345 effort white
344 oper
343 member multipl
342 famili mind togeth
341 reduc research short test
339 believ leader tell
337 abl ever industri side
336 futur offic vote
335 rang save
334 involv receiv
332 depend view
331 hope
330 got project
329 along similar size
328 goal impact recommend
327 deliv media price
326 natur
325 popular review voter
324 leav program
323 cover
322 begin generat
321 done hold serv
320 avoid
319 account
318 thought
317 essenti record simpl
316 spend
315 cut
314 night
313 behind cours handl social
312 break intern love
311 deal kind order washington
310 combin known local special strategi
309 event rather speak
308 again center
307 basic built pick
306 decid maintain profession solut
305 advanc head track
304 attack york
303 entir obama onlin stop wide
302 consist invest model
301 front govern later protect senat
300 communiti individu
299 address form prefer
298 opportun
296 almost five lower
295 associ tradit
294 answer beyond space
292 left longer releas sourc
291 push race sign
290 interview platform univers
289 concern establish select toward
288 nomine role
287 america email function risk
284 either
283 regular until
282 old overal
281 action technolog
280 attent further perfect
279 exist sander
278 bill expert percent
277 everyon
276 forc readi
275 main offici rais
274 given non
273 train user
272 berni determin
271 gain
270 act return rule word
269 resourc
268 engag fall minut refer
267 buy execut repres usual
266 amount complex exact poll previous watch
265 fast seen typic
264 expens factor video
263 health uniqu
262 initi integr sens
261 identifi messag network sen total
260 law trust various write
259 advantag condit per respond
258 claim surpris
257 effici stori
256 abil histori tuesday
255 comment measur task
254 schedul
253 digit took updat
252 budget drive third
251 explor secretari
250 nomin seek target
248 came caus collect global present
247 averag balanc commit emerg outsid produc
246 ahead discuss drop
245 citi rise
244 gop prepar wall
243 self style
242 below
241 charg prevent
240 bit
239 achiev afford anyth class half privat
238 demand host someon tip
237 easier scale
236 anyon easili locat six skill
235 communic explain
234 ago despit enjoy environ shift
233 book brand
232 john link progress sometim
231 document modern statement
230 consum decad due latest plus press probabl simpli
229 abov expand light structur
228 content rememb
227 yourself
226 author lose
225 app convent difficult excel feder growth larger
224 field page
223 water
222 although debat financi studi text varieti went whole
221 noth websit
220 fulli ideal itself match throughout
219 date ground reflect store
218 appli promis room worth
217 figur moment themselv
216 age earlier
215 fail favorit
214 core hit pass rest stage true
213 contribut daili els extra fight late
212 director shape sound
211 e insight
210 deep describ game
209 competit enabl mention school
208 conserv engin enter quit wrote
207 favor suit
206 convers
205 chanc flexibl method struggl
204 aim articl assist lack materi path ultim vari
203 applic carri code replac search visit
202 defin depart human
201 announc mark origin reliabl repeat speed trade
200 confid file optim purchas walk
199 comfort enhanc led
198 appeal capabl safe ted unlik
197 adapt adjust ai biggest imag immedi sit trend
196 aid clean cruz miss
195 earn monday spot
194 altern bad independ super thank
193 florida forward period smart softwar
192 accept middl serious
191 insid languag paid promot yes
190 educ goe highlight join pro site spent
189 align driven energi technic
188 lost movement send
187 bodi econom foundat version
186 fund street
185 encourag extend firm minim smaller speech
184 comprehens dollar reli request separ
183 frequent thousand transform
182 dedic partner proper taken
181 administr interact mix respect situat worri
180 edg except eye necessari
179 piec
178 wait
177 relationship remov strength travel
176 chief crucial implement monitor remark
175 fix introduc sell south texa via wrong
174 advis cultur endors evalu gov physic propos realiti staff voic
173 billion predict season tie women
172 affect air googl held shop soon
171 assess boost conduct contain machin packag pull
170 indic sale
169 agre devic faster influenc pattern
168 cannot contact finish knowledg
167 committe correct innov institut sustain
166 attract comput seri
165 hear impress legal notic publish purpos rival session tabl
164 analysi march morn object prioriti
163 awar bank client definit express heart intellig overwhelm phone pressur
162 aspect automat becam black element
161 audienc extrem familiar immigr wednesday
160 adopt alon color contest count loss navig ralli thursday
159 block runner won
158 anti autom fill himself huge instanc mr novemb pretti subject visual
157 dynam equip
156 attempt board draw fine man mobil stress whose
155 bush crowd employe extens prove s student tend
154 fear fun leadership poor region rich treat
153 food item r recogn safeti twitter
152 argu began demonstr doubl economi inspir touch
151 captur co equal fair foreign
150 consult degre experienc hire solid strateg
149 behavior california central eight rubio
148 corpor discov gather launch leverag marco perhap rapid slight slow tax war
147 advic coupl estim evolv north
146 absolut beauti car children profil reveal
145 declin greater particip rank relev switch
144 colleg credit evid heavi hundr journey pack round trail
143 fire gave incom iowa tweet util young
142 agenc deleg dozen fresh governor pictur threat
141 background categori collabor compon fee friday mayb smooth tech virtual web
140 arriv concept constant sort truli valuabl
139 annual confer employ server survey tailor
138 com domin excit financ pair priorit topic wonder
137 accur compet contrast conveni intens worker
136 abstract approv embrac pre star weight
135 cycl techniqu
134 barack congress creativ divers manufactur victori
133 agent etc expertis load roll score senior vermont
132 battl damag investig landscap men owner screen
131 apart d happi paul plenti shot sunday
130 command largest liber ohio rough seven
129 cross green regul
128 consider display eas hampshir june scienc summer
127 attend depth gap j juli land lie mistak multi outcom premium storag suppli vs
126 celebr click construct setup solv
125 card mid written
124 box broad floor hot minor oppos paper realiz
123 carolina error ignor nice popul prompt reput sent surfac vice warn
122 david desir feedback fewer format g instal photo
121 art bigger incred kill muslim principl section
120 arm career elimin moder occur opposit remind
119 door flow frustrat memori window
118 accus conclus defend divid heat listen precis regist saw stick
117 beat distribut edit editor internet older rare root seamless zero
116 caucus channel histor intent lock opinion regardless resist revenu whatev
115 analyt bar cloud court highest lean map pace payment saturday transpar trip tv
114 acknowledg blog closer normal profit refus vast
113 alli coverag deploy fuel none pleas politician regard x
112 capit facebook healthi labor margin ongo presenc tough upgrad welcom
111 cnn dive eventu exclus framework gone guarante m manual met percentag routin sensit union unless
110 appropri declar distinct forget imagin insur interfac layer master numer plant town
109 b danger defens exchang fundament ident parent red spoke
108 c eat jump shown status stream
107 broader brought commerci context georg guy infrastructur militari opt pledg properti seat teach workflow
106 ban border calcul chairman emphas mass road
105 deliveri massiv quarter scene signal speaker streamlin transit visibl
104 cast fox observ qualifi spread tone truth
103 billionair catch habit medic minimum restrict upon
102 agreement bottom chris cite cool coordin craft defeat enterpris motiv negat simplifi w
101 analyz assign failur instruct intend maxim park quiet re refin wave west winner
100 detect estat instant label remot rep reward traffic
99 anim anywher creation deeper honest lesson shoot t terror trial twice volum
98 aggress assum beginn citizen climat confirm controversi electr incorpor nativ obvious vision wear
97 appreci argument candidaci comparison complic guidanc heard mainten substanti televis titl wast
96 asset classic confus death elev founder januari necessarili peac secret whom
95 acceler appl april civil district flat meant presumpt woman
94 award compromis feed licens metric notabl wage weak
93 adult bid competitor distanc kid music onto otherwis perspect reserv stuff tast
92 advertis advoc contract convert copi delay descript dramat east environment era fan islam narrow stock stronger
91 ben frame journal kasich kept librari lifestyl split stack stake ten
90 amazon emot entri judg length mechan proof retail robust sector troubl weekend
89 camera chair coffe dark divis driver faq felt heavili justic pain prospect suitabl tag theme versatil
88 architectur brief drink europ freedom meaning mode oppon professor rout sought spring tackl throw tight urg warm
87 accommod cash charact cold everyday hardwar retir spokesman squar translat valid vital
86 admit artifici congression crisi deni exercis grab pursu quot realist verifi violenc wife wish
85 capac chosen complianc decemb die enforc extern februari filter husband medium negoti prais reject scenario
84 algorithm basi cheaper child deepli discount fellow illeg imposs input intuit invit jeb letter net primarili straight stretch
83 accomplish appoint born centuri chain contend dead oil outlin prime print san scalabl succeed terrorist thorough tier usag wors
82 amaz arrang ballot cloth conflict counter elector examin formal hall octob satisfi skip unifi usa
81 blend grade guest kitchen lay lift magic panel partnership pose septemb strike surviv tune
80 batteri blue bridg doubt download feet id insist log nine pop promin pros proven thrive vehicl veteran
79 compel genuin meal michael resid surround weather wild worldwid
78 certif con ecosystem encount entertain enthusiast grant luxuri maximum neither pennsylvania player sleep straightforward strengthen vendor wrap
77 anxieti compil deserv disrupt dream dri electron famous harder meanwhil mile mission myself occasion protest radic reader rhetor sport statist ticket transport unexpect
76 activist appar authent cheap clariti customiz databas foot foster grown guidelin jersey liter obtain ran strategist therefor youtub
75 agenda alongsid analyst boast conclud fli household hurt mike outdoor polic soft sudden
74 aesthet cater club configur curv donor durabl excess hybrid legisl logic peak portion reform stabl tree vulner
73 credibl hate hidden passion pivot sharp stabil weigh
72 anticip burn empow expos fortun herself hill incid mexico resolut showcas strict subscript tactic talent temperatur timelin upcom wake
71 bare broken button consequ counti diseas donat everybodi island legaci mainstream mental pac repair unusu
70 assur barrier brain combat corner flag folk inclus momentum narrat p retain ship shock son suppos transact transfer wider
69 alleg compat phase row segment tap
68 bear breath cabl calendar everywher father glass gun hotel nobodi prior proud radio recognit reduct somewhat sponsor summari unfortun writer
67 api approxim array assembl audit bag convinc decreas exceed harm lightweight overview preserv southern treatment virginia
66 attorney explan knew revers startup studio suffer
65 attribut band camp chicago conscious de echo elsewher healthcar inde interpret joe mrs nor okay perman renew restaur sole sophist variabl wisconsin zone
64 alik bright chat cook crimin discoveri flip fruit gear jame pari peer philadelphia recal refresh settl swing violat worst
63 abc asid auto bought carson caught china draft exposur film gas gradual mother politico privaci pure reinforc societi station surg trick unlock wind younger
62 academ accuraci audio colleagu destin expans footprint fundrais greatest honor introduct layout odd output raw react script theori thus ton versus wise
61 afternoon beach brows daughter drug ethic giant gift joint ms pool proceed rent reson scratch western
60 assert benefici blame certifi concentr consumpt default european facilit fbi hospit investor kick longtim mount paint procedur queri revolut scientist sensor somebodi sweet yield
59 affair alert attach bold compact doctor elit hub ill inch judgment mere mitig oh scope simultan submit suprem teacher tini vow wire
58 african arizona blood brown crack crime dc domain explicit f graduat guess h illinoi illustr lawyer marketplac math mine neutral orient plate rock smartphon spirit victim
57 adequ affili besid bound breakdown businessman commiss constitut deadlin dog extract fals forecast french grand graphic grew isol jeff maker mexican microsoft modul relax resolv sampl scan signatur tire usabl weapon
56 angel belong benchmark confront dig dismiss flavor hang https ingredi interior iraq martin mess nich permit plastic pocket polish random religi richard sold specialist stood templat
55 bet carbon ceo cleveland coalit column commerc creator cup dinner fell instagram iter max mirror mood nois paus phrase proactiv recruit subtl tea temporari ultra unclear upfront
54 behalf brush champion compound council debt decent demograph difficulti distract fantast franc gotten headlin icon indiana knock lawsuit los moreov motion muscl nevada nutrit overcom overhead overlook photograph plug ride robert satisfact smarter specialti steadi sun threaten trigger underscor vet wing
53 al anger brother buyer cancel christi contributor cooper credenti criteria desk drawn elig emphasi enorm fabric flower index iron loop loud movi newspap outlet ownership pipelin repli resili ryan scott shorter slip span stun toler ventur
52 anonym babi bonus characterist cheer domest easiest eastern guard justifi king lawmak portfolio shoe slowli supplement territori tour
51 acquir adventur afraid ap august boston chart daunt destroy distinguish dr durat faith fashion grain inspect kit massachusett neighbor planet podcast reaction steep stuck superior terribl tweak winter
50 amend angl bed chip circumst classifi desktop earth exit facil femal finger frank gen handi height inevit lab laid leak mail maryland mitt nationwid ok patient recoveri romney rush shine string textur tower
49 accessori adher alloc collaps compens correspond curat democraci drag empti endless english factori gentl hole joke journalist loan membership mogul mountain portabl recip religion reshap rotat spotlight subsequ takeaway whenev
48 anymor blast boundari broadcast chines dashboard deliber differenti disappoint duti editori entiti fifth forth garden hook immers isi lifetim methodolog michigan modest oblig port registr rigor seed simplic skeptic slower somewher stanc subscrib upper
47 amid assault bathroom bean breakfast bug diet drew dual equival experiment implic insult matur metal modifi robot scandal sea stem stone tension unnecessari workload
46 actor begun blow cap circl exploit fla furnitur homeown ice inventori mayor nearbi notion org partial prep refuge relief ring scrutini sheet shut wealth william
45 abandon alien angri bottl bowl browser calm chase checklist clip concret curious dimens dish downsid enemi footag forum headquart ideolog ladi latenc moral n nuclear persist plane planner protocol reagan sight tablet viewer volunt wherea widespread wood
44 attende casual chao chose complaint cybersecur eco farm fastest flight germani gold hide impos influenti intervent kelli keyword lowest msnbc neighborhood onboard parallel plain pound recov regulatori shake slam spark st starter steel sub tear thin uk uncov wit
43 alter anchor aw bite bore broke circuit colorado counsel crazi deport fat fourth frequenc gender generic georgia globe god hispan inequ lighter logist outstand pad philosophi profound rental standout stapl swap sync thoma undermin venu vibrant workout
42 anybodi anyway applianc aspir bulk calif cbs christian constraint crush decor hack healthier ii incent latter menu mock newer newli oversea render restor russian sentiment steer superdeleg testimoni thick thread tom tricki truck trustworthi unlimit v variat veget
41 airport alarm arkansa beverag brooklyn builder bunch devot diy dress eager eleg embed endur feb fold johnson k la laptop lunch memor meta nbc ny orlando outdat overnight palm pitch punch quantiti recess retent rose seo soil static strongest sum tomorrow tremend urban visitor
40 accompani android artist avenu birth boot bundl clinic coach complain contractor crash deriv diplomat disciplin flaw flood fraction fulfil interrupt liabil london mate organiz peter racial sad salt scientif seiz sentenc skin specifi suffici syria trace vertic vibe
39 absorb agil armi belief benghazi broker bureau calori cultiv demo encompass enrol episod evolut fi generous girl grid holiday inconsist increment io joy latino marri mccain netflix obstacl pacif placement programm protein python racist simpler snack socialist solo spectrum spoken staffer steal strain suspect tank tape thumb traction uncertainti understood unknown wealthi
38 abus asia backer cleaner climb consolid danc depress desper dine disabl disappear disast ed encrypt exhaust fanci fraud hair hell injuri leg len linkedin manhattan medicin merg minist offlin perceiv pollster portray rick roi salari seal sequenc slide slot smile spanish spec stump twist ui violent vt
37 abort aliv atmospher ball bias biden boom branch brew british canada cancer capitol cheapest clash clock composit crop deputi disput enthusiasm entrepreneur forev github grip harri japan jim jr liberti loyalti magazin marriag miami mini mouth novel offens overse pandem patch persuad pour prohibit proport provis repetit roof sacrif safer sat scroll simul smoother spokeswoman steve taught tutori vacat workforc
36 admir burden caution coast columbia compos denounc dictat disagre empir escal extent fallen fascin furthermor headach hint inclin l lag loos manner meat migrat nuanc nutrient pioneer populist rail ratio residenti resign rural shirt storytel surpass syrian token upload valley wash wed z
35 abroad academi boil borrow bother breach breitbart ceil cell charm church clarifi clever delet emiss eric fertil fiorina golden grass groceri hero impli india manipul necess newslett nh pin plot rack rebuild rice rust satur shoulder symbol unabl
34 aggreg aris bob boy bump chemic cognit complement corrupt countless currenc economist elizabeth escap exhibit flash harsh hesit hunt indoor info kentucki laugh liar matt murder nail ourselv paramet pois preced prison rip sept serial sex sick sister sky sorri spike spin strive sugar supplier surrog sweep tall unfair uniti unpredict weird wheel workplac
33 accid alabama alcohol anytim burst changer connecticut crew delici disord embarrass equiti exam geograph german glanc harvard libya nut obsess occas owe premis rain recycl reus revolution scrambl specul suspend tim trillion turnout undocu workshop
32 acquisit advocaci ambiti assumpt backup bay belt bluetooth bond brilliant chapter compli cyber dataset deficit devast digest dip disclos drastic drawback elder enrich fade fierc friction hassl hype lake las lectur lee legitim liquid miner norm northern o offset oversight pile pipe possess prize prone proprietari rand recept reuter shield smith steven strang strip swift tempt tiktok tonight uncomfort unfold viabl wet wi wine
31 africa allianc ambassador apolog architect attitud behav bomb brian buck cach chronic dan deposit downtown egg exclud fed fixtur gay gym heavier inject inquiri iphon latin loom male milk mutual optimist overhaul personnel plumb princip reloc renov revel ronald russia silver sleek song sturdi sweat tab termin threshold unpreced unsur vega wireless withdraw workspac yellow zoom
30 agricultur articul augment awkward batch bloomberg cherri coat companion concis condemn contradict critiqu debug dec disclosur dislik dust ear effortless farmer fiber fiction fish fluctuat fought graham hazard hike hostil html inc infus instructor intellectu intimid invalu invent israel italian jack jason javascript mandat mari mathemat millenni motor outrag outsourc partisan patienc photographi psycholog qualif referenc resum roadmap scare shade shi shower sink standalon stir struck transcript tuition unemploy van wipe wound yoga
29 advisor afterward amplifi arab bitter boo briefli brutal bubbl campus carv charl chest chuck clinch cri cushion deck delight dens export fatigu graph gross inexpens interv intim jone joseph lengthi minimalist minnesota nonprofit notch oliv punish puzzl ramp reusabl seller somehow temporarili tout upset warren wherev xenophob
28 athlet bake bench categor chamber chees christma collar compliant corp counterpart deduct distant excus expir fare fenc formula francisco freeli funni genr hat hey http inflat inher insul japanes lobbi mask micro mom mortgag notif nov op outright percept pleasant polar pot preview proposit realm resembl retriev rubber scheme semi sexual shame shell shrink slice sooner spreadsheet stall stylish substitut summit telephon thrown trap url vacuum whoever yard
27 accumul adam andrew bend bullet cart cautious centric clearer cluster cohes consensus consol crisp dietari disadvantag disturb ecommerc energ equat extraordinari fault fluid freelanc gaug glove greet hop hr huffington immens ineffici inner insert instrument jan keen keyboard likelihood messi mysteri nevertheless node ocean patrick permiss pink prosecutor pump q reassur reluct replic river rug sand shelf snapshot solar soldier squeez stephen stimul systemat tex toilet towel turkey un ux villag
26 altogeth ancient annoy autonom awesom bernardino berri brook buzz cake checkout cia circul comeback contemporari correl crave crystal deem dispos dot drove dump expenditur fate forefront freez gate gestur grasp har haul hedg horizon huckabe incit infer jewish loyal mileston needl nose occupi oldest pepper perk pet pride probe processor profess profici redefin reid reiter repositori represent roast savvi shout silent solidifi spare stakehold stumbl tangibl teenag theater therapi toxic toy tracker underestim uniform usb vagu wallet
25 accident addict asian baselin bash bearer bedroom bike bind bipartisan boss breakthrough butter bypass captiv compress cooki corey cream dairi daniel davi debbi delic delv des diagnos dial discrimin duplic elabor erupt ethnic feasibl formid fragment frontier garag garner gut happili harvest herb heritag hone hygien intak intersect iot java judici kerri korea leaf marin marker mild ml moistur mold multipli nervous neural nurs orang outreach pathway payrol pilot pollut powerhous pronounc prosecut reclaim recur regret revis rid sheer stark stride su tenur tighten timer undergo utah volatil willing worn y youth
24 absenc admiss arena await bird blind buffer chant chatgpt chef classroom closest comey confidenti curb dalla deepen defect deter disagr disconnect dnc england fake firewal frozen greenhous hail heal holist ibm imperfect incumb injur intrigu iran ken lewandowski llms logo longev loser luck medit menus michell miller minus mislead modular neurosurgeon nonetheless o'malley outperform overlap pars poverti practition pray prayer predecessor prevail propel readabl recharg redesign refund saa sacrific sean smoke soul spell spice sway synthet tale tester trash tripl u viral wari width yesterday
23 abund affirm alaska ampl analys ann archiv austin basket bath bolster bone bounc bus cabinet carpet cat catalog chatbot clutter condens constrain contrari convey cornerston covid cuban curriculum degrad desert dessert diminish drain embark encod evangel explos funnel glad golf gps hacker hammer holder howard hydrat incorrect indirect insuffici interfer ip jennif josh jurisdict kennedi knee leap legendari lindsey llm longest louisiana lover matthew medicar mill modif museum narrowli neck nest newest notebook occup ordinari os overload passag pasta penalti physician pit prescript reset reviv rhode ron safeguard sauc sc shadow shopifi sibl silenc silicon steam stiff stupid teeth tennesse therebi toolkit toss tran troubleshoot unleash va vegan vocal walker weaver www
22 advers aka alex applaud australia bargain battleground birther blockchain bread bud carrier catastroph ceremoni chicken childhood chunk classif congressman constitu cope corn cozi destruct diego directori ergonom eu extremist fame festiv flagship float forest gonna guilti harmoni hollywood horror identif imper instinct ir jon juggl juic legend linger literatur lobbyist marathon mat mcconnel memo metadata mindset mit myth orchestr oval pan pc pen pinpoint premier presum prototyp rampant refrain regim relianc rhythm rnc roger schema smell spill stain stat storm stranger sunlight symptom tempera tendenc tent tick tidi tilt trainer trait troop twenti ugli undoubt unpopular urgent verif vigor warranti
21 acid arrest azur backbon bandwidth bleed blunt bottleneck brick buri cardiovascular cement charger charli citizenship commut compass conced converg convict cue diagnost dialogu dirt dispatch doc drama edward fusion gari hardest hawaii heel hello humid hyper immun invok irrit itinerari kevin kingdom korean landmark linear lit lone lucki mac matchup meantim microphon missouri mitch moin nasti neat nurtur openai oregon pat pixel pizza portal pragmat provoc puls queen rattl rear rein relentless renown reproduc resort rethink revolutionari ridicul rig rigid riski runtim salad screw secondari sensat shortag sing sizabl slate soni steadili substanc susan suspens synchron tighter trajectori uncertain undecid wasserman
20 absurd ambient ambit anthoni backend backward beaten beef bent bin broaden bruis cardio carter cheat chocol civilian claud combo consecut crm crown dawn dean delawar departur diabet dirti discard discret embodi epic essenc evil explod fond formul hierarchi highway houston humbl hurdl idaho indict intric jam json junior killer learner leas linux loui mandatori mar md migrant nowher oklahoma outlook palett panic phenomenon philosoph pleasur potent preval prolong prop racism ram republ rescu revisit sam sandwich settlement shed silo simplest sketch slogan snap snow sql staf statewid strap suck summar suspici taxpay theft theoret tide tradeoff treasuri uber undertak utter variant veggi visa worthi
19 adob airlin ambigu applaus aug baker banana beer bell biolog blanket bless brazil breez brighter britain bust cathol centr chariti coin compost compris congratul connector cord css culinari defi denver discours disproportion diversifi don earnest entail fabul fantasi fetch firsthand flex foam fort franchis gorgeous granular grappl grind guesswork halt hometown hood horribl hug hungri iii incur induc insurg intensifi interconnect invas jake jet kansa lamp laundri lend lifecycl lynch makeup median merchant midwest mileag misogynist mo moon neglect newcom nightclub nod obes outfit pa password persona phoenix pickup postur readili referr risen rope sanction scholar schultz scrap sharpli shelv sixth slack slim stamp sunni surveil tack tedious teen timeless toast tomato tougher tragedi trim tropic unmatch useless vietnam vintag virtu vitamin warrant weaker weed whistl widen worthwhil wow
18 admin airplan albeit allegi atlant badg betray bi bolt brake candl cascad codebas coloni colour commentari confin conting copilot cousin cruis dakota defer descend discomfort distort dividend downtim dub el entitl erod essay eve ex exterior faction fidel fighter ford fri frontrunn gang gemini glimps hatr henc hewlett hip imageri inappropri indian infinit iranian itali jane jonathan knife leagu lifelong macro mad magnet manafort massacr masterpiec meter mimic min mint multin navi nj nowaday nutriti optic oracl passiv penc playbook plugin portrait potato recreat repurpos richer screenshot seattl sensibl shopper shore shortcut sip spray stainless successor taco talli taylor terrain testifi thrill toll tuck turmoil turnaround tutor unpack upi upsid whip wisdom yell
17 administ advisori alan anderson anomali arc asleep atlanta basement belov benjamin bespok blade bloom bulli canon careless cent character charter chelsea contempl contenti contextu contin cooler copyright cornel cpu damn dealer denial dental dioxid discourag doom exagger fatal firearm flawless footbal forg forgiv friendship getti glow gray harden hefti heighten henri homeland honesti implicit inaccur inact intermedi invoic jacket jar ladder lane luckili lush mentor mesh milit mous musician northeast notori nyc oral ought packard palestinian paperwork paradigm parliament pend petit pie pinch poster priebus privileg proxi putin quizz quo ray redirect refriger remodel replay retreat rewrit rodham ross rot router sarah sharpen sidelin singer skew smallest sock spain spectacular spiral spous stanford stereotyp sticker sullivan supervis suppress syntax tampa technician threw tile transgend transmit twin unauthor unparallel upward usd valuat verbal versa vladimir vocabulari vy wearabl weav yorker zip
16 abid ac adversari afterthought andi ar ariz artwork b2b bachelor backpack bacteria biodegrad birthday brace brainstorm breadth buse centrist chairwoman chaotic churn coal cocktail coher commod concert copper couch countertop crate cure curl dad daylight debri depriv diamond dim dimension disk documentari drill drone duck eighth electrician em embassi energet entic esteem facet facial firmwar flatter font foremost fragil gamer genius gmail goat gpu gram greek guardian hashtag headphon helm homemad huffpost impuls inabl incomplet ingest innoc insan inspector interven irrelev jean khan kim ky lament leisur lens libertarian lid linen lineup lord loretta markup marshal megyn merit meticul nazi nvidia obscur orc paramount passeng pastor patriot pdf peanut peril perpetu pharmaceut pole precinct pricier purpl quicker rag rapist realclearpolit reel reign reinc reinvent reminisc repeal rocket scream seafood semant shelter simon slick soak soar soften soup soviet soy sticki stitch stripe submiss subset substant sue swipe tariff thirti toothbrush ukrain unaccept unhealthi unrel urgenc vine virus wander warmer warmth welfar wordpress wyom
15 accent acclaim aisl akin ami appetit assail awak axelrod bang barbara barri behaviour beneath bing blueprint boutiqu bow breaker canadian carrot cherish chop chrome clark closet clue columnist compliment concurr courtesi creatur curios dare dear debut dilig disastr disclaim disgrac disgust dispar distil distress drown earliest elementari emb enact endeavor endpoint envis feat fiscal fleet flew floral fortifi fossil fring gateway git goer herald hormon hunter inter interchang jackson jacob jail jew jimmi judiciari justin keynot lesser lever lewi lifespan likewis lincoln llc login medicaid mediterranean mic midst milwauke municip murphi nobl nonsens oct offend ounc outag oven pant parenthood passport pave paycheck payer paypal pesticid philip phillip pic pillow pitfal plumber pm pod predomin prescrib pretend proclaim propaganda pursuit ration reconsid regain remedi roam rocki rollout rub rumor setback sharehold sincer slash snake softer spam suscept swept synonym terrifi titan toe tortur tragic transmiss tray triumph underwear unfavor unus unveil unwant vigil vivid warehous whatsapp
14 abrupt afghanistan aftermath amen angela antiqu arbitrari arguabl arrow artisan avocado backyard baggag banker beam beij berlin binari bloc blur booth bot bracket brag brave cafe caption carbohydr carlo casino centerpiec circular closur commission communist conceptu concess conscienc cotton cryptocurr cuisin darker decod decri densiti dev divorc downturn empathi entranc espresso expedit faculti ferment feud flee flock foliag forb forgotten fraudul gadget galleri galvan gaze geographi gig gingrich glenn gluten grace grammar grassroot grate handheld harass haven heater hobbi honey horizont hors hubspot hugh hvac hw ian inadequ indispens infam intel invis iso kpis lawrenc lbs le ledger legislatur lip literaci litig lodg lure maco marc metro midnight misconcept mismatch mississippi misunderstand monet mute nanci nc nick noisi notifi organis outer outweigh overflow overlay overturn oxygen par penni peripher pest pillar pinterest plead plung preliminari prioritis propon prosper qa quantum rebat rebuk reddit reelect revolt revolv sach satellit sequenti shatter shortcom shorten sleev southwest speci spiritu sponsorship sprint spur stellar stern storefront stray streak stroke suicid sunshin suspicion swath swiss tasti tens thwart tofu toggl tongu touchpoint trauma treadmil treasur tunnel umbrella unanim unconvent underdog underground unfamiliar upright usher vector vegetarian waterproof wax webcam xml yeah
13 abedin ador alzheim amnesti analog anniversari apt arch ascend awaken axi ayott backdrop berkeley bern blank blister boat bobbi breed bucket bulb buzzword caffein café captain cd certainti cholesterol christoph clamp clunki clutch coalesc collin comic condition conservat conspiraci contamin cosmet coup courag craig crude crunch cursor cute dash decentr defici deliver delta dem demon disqualifi disregard disrespect dougla dull dumbbel dutch dysfunct egypt encapsul euro evergreen exempt fl flourish flush fool franklin fridg garbag gene ghost goldman goodby grill grim grit groundbreak heck hing hipaa hover hung hypothet ignit illumin improp ineffect inflamm inflammatori inherit insect isil isra jewelri joel js judgement laser laura lemon lender lentil lightn loung luggag malwar maneuv mason metabol mixtur modal monetari mover mug multitask myriad needless nerv netherland newt nixon overs overshadow overst patron pencil penetr peterson phil postpon ppc prestigi prolifer provinc provok pundit queue radar reap rebel receipt recount refil regress rehears reimburs renter repo resound restructur retire ripe royal ruin salesforc scam scari scatter scent scholarship scrape sharper shini shrug shutter soap soda sour spi spinach splash splurg stimulus stronghold suv swell swim sympathet tactil tad tangl taxat temper terri timestamp tissu toddler tokyo touchscreen trendi tribut turkish uncommon undeni undercut undergradu unfit unqualifi unsaf unsuccess vein verdict viabil videograph void vr wardrob warrior weekday wheat wifi withstand wolf wool wrist
12 accredit accustom airwav alexa allen allevi alphabet aluminum amass amp antioxid apparel append apprentic authoritarian autonomi bakeri baltimor beast beta blogger brad breathabl brink bristl buffalo buffet buzzfe ca canva cargo carl caveat charlott checker chore civic cleanup clearanc cohen comfi complementari conform conjunct conquer cramp crawl cutter deadlock dealt defiant dent detriment detroit diner diplomaci disavow dispens ditch dose drift drip drought duke eaten eclips empower en envelop eras etern evok exacerb fallon favourit finest fingertip fintech flair flame flesh flop focal forti ft furious furnish gameplay gdpr geo glossi gore gpus grandfath grassley gravit graviti groundwork happier hart hd heed helper hi historian homegrown honeymoon huddl hudson hue huma inconveni indefinit insurmount intrus islamist iv jerri jose kain kati knight knob kubernet laps legum loophol lucrat lump lung manchest marbl maximis messeng ministri mm monica monument moodi moor mosqu nato nearest necessit nudg obamacar obstruct omit overtak overtim oxid pale palmieri paragraph pediatr plethora poison pr pregnant prematur problemat quiz rape rational realdonaldtrump recipi reckless reconcili redact redund repel residu rider ridg rins romant roundup roy rubi sake santa santorum schumer smoothi sober solidar spacious spine spotifi sprawl stagger stair standpoint stewart stomach straw supervisor tail terrif textbook till timefram todd tube tx uc unchang underway v2 veloc virgin vp walmart weaken webpag whilst whisper wilson wooden workhors worsen yahoo yogurt
11 acut adept advent aggrav ail alpha amongst anecdot anna antonin antonio arabia arsenal ate attest authorit backfir backlash bail bailout bamboo barn barrel bee beneficiari bennett bio biographi blaze bloodi brass broccoli bruce brussel butt cadenc caller cellphon ceram charleston checkpoint chic chill ci cincinnati claus clone cms comedi compassion creep crippl crook crypto cube cucumb cult cumbersom curri curtain debunk del dentist descent determinist deviat devin dietitian dilemma discern discord dishwash diverg dread drum dryer eleven emanuel enlist fallout feminist flashi flour folder forese frack fractur fraught ga gambl garland gartner gel grandmoth granit greed guardrail habitat halfway hamilton hanniti hash hinder hobbyist hong hotspot hp humor hunger ie inaugur inbox incendiari incept incompat indigen infect interoper invalid irregular itch ivanka jaw jay jessica jihadist jordan junk justif klein koch lash latt lawn leafi leather lgbt lili liner lt lux malici maria marvel massag masteri mcdonald melt memoir menstrual merger mishandl missil monk mortal nationalist neon nightmar noir novic oak oat olymp optimis pact parad pea peek peel pension pew phish physiolog plagu plank plateau playback politic pope portland powder precaut prerequisit preset pricey punctuat qaeda rabbit rage rant reactiv rebound regimen registri reliev resal resent restraint retroact richest rico rifl ritual robbi roman roosevelt sap saver scalia scath sci sd serp sew sexism shook shooter singular slap smartest sms snag sodium sofa sparkl sphere spici spider spoon sprinkl squad squash squat stare startl stolen subdu supermarket sweeten syndrom syracus takeov tamper teamwork tenant tender testament throat toothpast transcend trio trivial tvs twelv typographi ubiquit unavail unawar underneath underpin uneven uninterrupt unload unsettl unstructur upend uplift utmost vers vibrat victor visionari vpn wade walter ward watchdog waterfal webinar whatsoev wiggl wis withhold workday workstat yale
10 aboard absent acr actress adolesc ae afp ah alt amanda andrea ankl anthrop apach asynchron atop attain attir av balloon bass beck beforehand bewar bicep bigot bland blink boycott breast breathtak brokerag bulki cambridg candi cardboard cc charit chemistri cleans clerk cli clickabl clog coconut coincid comedian conceal config consent crise crossov crumbl cuba culprit cuomo cyberattack dazzl debit decept dell depict depreci derail deris detour detract detractor devour diagnosi dick diffus dire disapprov discontinu discredit dismantl displac dissent divert dj dough drawer drinker dubious dug duo efficaci elbow epa eq est ethiopian evan exert existenti exploratori expo exponenti eyebrow fec finder fisher flavour fled flint foe fork franci freed fuss futurist gallup gamifi gase gem giuliani glide grape hallucin harbor header heap hiccup hick hiit holi homework hopeless horrif humil ici impromptu indianapoli insecur intertwin ireland jazz jerusalem jog jungl kirk knit landfil landslid layoff levi liken lion lisa lug machineri magnat manifest mantra mba mccarthi mckinsey mend merchandis merkel merrick metropolitan mistaken mitchel mook mourn murray muscular nebraska neglig neuron neurosci nev newbi nicol nighttim noodl nostalg novelti nra null nylon oneself onion onstag orbit outgo outset oz patent patricia payoff payout penal perimet ph phenomen photoshop pill plausibl playlist poland portug postgresql poultri precious pregnanc primit printer pristin prowess puerto quinoa quip radiat raft raid raucous rave rearrang recognis recogniz reflex refram reimagin relay reproduct rev rivalri roar rob safest samsung sandi scrub sensori sequel sf shall shallow singapor siri skincar smartwatch smash smbs socket solicit sore southeast spectacl speechwrit spoiler steeper stoke stove stylist suffic sugari summon sunset superb surf surgeri surplus switzerland syrup textil thermal thrift thriller throttl tinker tooth toughest tourism tyler unbeat unclassifi underperform undo unhappi unreli unstabl unsustain upcycl upheav upsel utensil vicious videographi volt waiver wallac wane watt whiter wield wilder wizard woe yemeni youngest
9 aaa aaron abraham accolad adjac agit album alexand almond amateur amd anxious apprais aroma arthur ash assort asus attic aura automot awe bait ballroom banner basebal basketbal beg bestsel bibl bigotri biometr bizarr bleak bloat blown boilerpl boomer boon bootcamp botan bradley brash bride buddhist buddi bumper burlington burnout bustl butterfli byte capitalist carb cardin caribbean carol cartel castro cellular cereal chan chancellor chi chickpea chili choke chronicl cio citat citrus classmat claw cling cnbc colin collis commend complimentari conven cortisol counselor coursework covet cowboy creami cs cynic dave decay declutt deepest demis demystifi derid digniti dilut disparag dispers dissolv distrust doabl docker dodd dole downplay downward drape dwell décor earbud eddi eleph emit err etho etiquett ev eva exot extraordinarili falter farther faux fda fieri figma filmmak flake flashlight floss flurri flutter flux footwear freak frighten fuller fuse genai genet geometri geopolit georgetown girlfriend glean gourmet gpt grandchildren grave greg grief gritti gulf gum handoff haunt healthiest heaven heir hewitt hitch horrifi housepl hypertens ide impass imprison infograph inhal invert inward ira jefferson jeffrey jess jill julia jupit juri karen kernel kong lap larri lb lcd legitimaci lesbian lessen linguist litmus livabl louder madison magnitud malfunct mantl mapl mediev megan melania mich mire miser misinform misstep moist montana mortar moscow moss muddi multitud murki nashvill nobel nomad nook noteworthi oatmeal occurr odor omin opaqu outing outsiz outspoken overus pander perenni piano pierc pig pine pittsburgh plaza plea podesta poke policymak ponder pork powel programmat prudent prune quantifi quest quieter quirki ratchet razor recap recit refactor referendum regen replenish res resettl restless retro retrospect rippl rod roomi rous sanctuari sandbox scanner scar scoop scorn se searchabl senatori seventh sheriff sigh slowest snippet sooth sovereignti spa specialis speedi statur strawberri stringent stubborn suburb suburban subway survivor synthesi tableau taper terminolog tesla therapeut therapist thermostat throughput ting tl toni torn traumat trounc trumpet unforgett univis unmistak unpaid unrealist untreat unwilling upkeep upstat vaniti vault ventil voltag vouch wa waffl warp web3 whichev whimsic wildlif withheld wore workaround wreck wrongdo yeast yemen
8 ab abbrevi ach acronym ada adulthood affin agnost allur alright antidepress aros ashley asparagus astonish asylum atom avers avg b2c bankruptci bannon barbel barista bark bartend basil bat battlefield bedtim blush bona bootstrap bradi buildup burgeon burger cabbag calcium calculus cameron canal canyon caregiv cauliflow caviti championship chatter cheryl chorus christin cinemat cinnamon clap clientel cliff clinician clout coastal coder cohort coil comb condo continent cookbook counterintuit coursera crackdown craftsmanship crank creek crossroad crow ct ctr culmin curs damp dana datetim deceiv decim denim deodor detain detector deterr dexter disc discover dismay disney dna dome doorway doug dow drywal dye dynasti earner edibl edison elast ensembl epidem erad etl evas evoc excerpt extinct factual fad faucet favour feminin fide fingerprint flare fleec florist fluorid footstep forens fyi gallon garlic garmin gasolin ge geometr glare glue grandpar greas greenberg greener gregori grey groom gruel gt gutter hallmark hallway hampton handili handsom hardcor hardi headcount headlamp heartbreak hearti heather heavyweight holland hollow holocaust homepag hose hotter html5 humanitarian hurrican ideat idl ikea imped improvis inbound incarn indi indulg infiltr inflict infrequ inhabit ink inroad interrog intro irrespons janet jare jeremi kale kate kendal keyston kg lace laden lang laughter lavend leaderboard legit lightest lint litter lubric lui ma mediat mega melissa metaphor mi mingl minneapoli misinterpret monster multifacet nap neo nfl nike nikon nitrogen noah noon nourish nutritionist nutti obsolet onset oscar outlier outpac outpost overarch overrid oyster packet pal palat pam pantri pavement pcs pentagon perplex personalis persuas pete phd philodendron plummet pollin portugues potti precari princ procur psychiatr psychiatri purg purport pyramid quilt quirk rachel ransomwar rap realis reassembl reassess rebellion reboot rebuf rebut reckon refurbish regener reinstat reinvest reliant rendel restart retali retweet rgb richmond rio robin rode roe romanc rooftop roster rye sag saint salmon satir saudi sausag savag scaffold scold scorch scour segreg seldom seminar servant sewn shaken shaki shortest shortfal showdown shrub sidewalk signag sleeper slew slider sling sneak snowflak soccer societ solomon sonic southeastern spaghetti spar spars spatial spawn spontan sprout stanley stash steadfast stricter stud stunt subt suitcas sunscreen svg swallow swear sweden sympathi taxabl technologist telecom templ temptat tentat tenuous theatric themat thereaft thicker tiger timothi tobacco toomey toppl tourist tow tpp trader trailer treati trek triangl tribal trove tub turbin turbul turner turnov tycoon ukrainian unbias unbound uncompromis underst unheard unnot unoffici unravel unsecur untru upscal urin usda v4 vacanc vanilla venic vent verizon veto vinegar viscer warfar warner waterboard watson wayn wealthiest weld wellb whomev wick widget witch wither worldview wrestl xl zipper zoho
7 aa abnorm absorpt aca accru ace achill acoust adhes airbnb airstrik albani allergi aloud annex annuiti ant antagonist antivirus appet apprehens arbit asana asap ass assassin assuag asymmetr atm auction autumn aviat az bacon balk bc beholden belli bigqueri billabl billboard biomed blare blew blossom blurri bodyweight bomber bombshel bouquet brevill brillianc bronz brute buckl buoy burk burner burrow butcher cabin cadillac cagr cairo calib calibr cam camper cape caricatur castl catalyst cdc ceas cellar chalk chapel charisma chassi chess chew chewi chile chin chipset christ cinema circus cisco clarif coars columbus committeeman conductor confeder congest consequenti contour cop copywrit corridor coupon cowork cpa cram crawler crib cring crisscross cryptograph cryptographi cuff cupboard dabbl darn dart deadlift deco deflect deloitt denni deplet detach deterior development devil diagram dian diari diff disarray disloc dissatisfact dns dock dodg doorbel dos dosag downsiz dragon drainag dslr duel dummi earthquak ecolog eisenhow electrifi ellipt emblemat emili enamel enclav entrepreneurship equivoc erin ernst escort ethernet ethiopia evad excurs exec exemplifi exquisit exud fascist fatti feast filer finer firestorm flap fledg flimsi fluent fluff flyer fray frill frost fruition funer furi fuzzi gabriel galaxi garin gb gentlemen geoff gimmick glori grad grader gradient gratitud gridlock griffin grinder grower gubernatori guitar hamper handbook handmad harrison hawk hawkish hay hbo hdr headset helmet herder hilari ho homag homicid honour hottest hulu hurri hypothes imit impract imprint inadvert inelig inexperienc infring inn inquir insensit intact internship interst intoler intricaci introductori intrud inund invari iowan ipad iraqi ire ish jeer jenni jeopardi jockey johnni kickstart kotlin labour lazi leftov lent leon lettuc levin lighten limelight literari loaf longstand looker luci maggi magnific maid makeshift mall markdown martha mastermind maverick maze mcp meander merci methan mfa midday midtown miracl misconduct misus mixer monger monolith morgan mosquito mud muddl multilingu multimedia muse mushroom nd neil nelson netanyahu newfound nfts nih nonwhit northwest northwestern nostalgia o'donnell offshor oftentim omega opioid orthodoxi ottoman oust ovat overwat paddl painter palo pamkeynen panason paradis paradox pare particl partit pastri pathogen patrol patti pedal peg pelosi peninsula perri persian pertin peru philippin phoni pid ping pirat plagiar plaintiff plaqu pmp poetic pointer potassium potho powerpoint preach predatori prepaid prepared priest printabl promo prose protract psychologist ptsd purs quickbook quinnipiac railroad raini rash ravag readm rebrand recurs redeem refut relish remaind reno reopen reorgan repay resel revamp revert rework rift robberi robinson rome royalti rs rsvps rude rundown rupert ruth sack sage sail samuel sara scout scraper screwdriv scrutin sculpt sculptur sear sec secreci seismic selfi sewer shampoo sherman shipment shit shortlist shutdown shuttl sidebar silli sin ski skirt skyrocket sla slaughter slipperi slowdown slug sluggish smear snapchat snug soc soybean spite spoil spout squabbl ssd stagnant stalwart stan statista statu stephanopoulo stifl stigma straighten stuart stuf succumb suffolk sunflow surefir sushi swagger swarm sword sydney symphoni tabletop taller tandem tee temp tempo tenni thesi thrust thump tireless toil toronto torqu tournament traceabl transcrib travers tread trey tribe ultralight uncontrol undergar underlin underserv unearth unforeseen unnecessarili unpleas unreason uphil upris upskil vacant vaccin veer veil vest viewpoint vineyard vinyl vpns walkthrough washer whack whop widow wikileak wilt winnow wirefram wolv worm worship wright wrinkl yang yellen zach zeal zealand zz
6 aarp abolish abras absente acumen adjunct aerial af afflict affluent airflow alexandria allan alley allud alto ambianc amidst ammunit amus angi angular annot antic antipathi apertur appal aromat artistri assad atlas audibl audiophil australian automak automobil ava avalanch avant avid axe backlink badger baptist barley barnstorm bashar batter beacon beetl belgium beli bemoan bernstein betsi bicycl blackberri blair blanc blasio blatant boardroom boister bombast booster boredom borough bounci bounti boxer brainer brennan brent breviti bridesmaid brightest brisk broadsid brunch bryan bulwark burdensom burgundi burr cabinetri caesar cage calmer cane canova cardiac carlton carnegi carousel casualti catalogu causal cecil cedar censorship census champagn charcoal chardonnay chide chilli chime ciso cleanser cloudflar cnc coca cola colder collat collid colonist combust communal comprehend conceiv conciliatori concoct concord conferenc confess conquest consul contractu convolut conway corros costa counteract countrysid cow cpm crane craze crest crms crunchi crusad crust cta curiel dartmouth deadliest deflat dehydr dementia demur denmark der destini detent deterg devis devop dice dime disassembl discharg discont discriminatori disenfranchis disguis dishearten dismal disposit dissatisfi distast dizzi django dongl donna dorm dove downstream dracaena drake dubai dublin duct dumb dusti dweller dy edu eeri eggplant elena emin emma emul engrav enlighten enriqu entangl entireti entrepreneuri epicent equit erect erica espionag et evapor exasper exclaim experienti extradit fahrenheit farewel fargo fearless feather feloni fervor fewest finicki finit firework firmer fitton flank flicker flirt flung forbidden forearm foreclosur foreground forgot fr fred freezer fresher freshman friendli frown fruiti fsa futil gaff gardner gasket gentleman gentler geofenc germ gilbert goldberg goldwat gonzalo gordon gowdi grafana greec grove grumpi ha hamburg hamstr han hanchett handcraft hardlin hardship hardwood harlem harmon headi heartfelt heartland hectic heirloom hem hemp hierarch hiker hillaryclinton hitler homeless horn horowitz hugo hum humili hydrogen hypocrit i5 ianhanchett iceland idol il illicit illus imparti impecc imperson infant infin inflect infrar inhibit inhuman inlin instil insulin int integ intercept interim interject intrins irish irresist isaac jab jacki jen jihad jindal joni jumpstart kenneth kent kenya kettlebel kickoff kidney kiss knuckl ku kw kyoto laboratori lacklust lactos lago lamb lambast lame landlin latent lauren lavish lax leakag leaner leeway leftist lenovo leonard lewinski libyan lick lieuten likabl liz lms loader loav locker lookup lopez lopsid loyalist ludicr lumen lurch lyin mailer makeov marcus marijuana mateen matrix mayhem meatless mecca mediocr mercer merril mice michel microservic mighti millisecond mirrorless miscalcul mist mistrust misunderstood mn mont morri moth motorcycl mow moz mt multicultur munich muster myer mysql mystic naacp naiv napa napkin nate nathan nba nerd newborn nicknam nlp nonpartisan nugget nuisanc nyt o'reilly oath ole omar onetim onsit onslaught oppress optimum orm ouster outbound overh overkil overpay overspend overt overweight overwork oxford packer pakistan palpabl panda panick parisian parliamentari parlor passabl patel patholog patio paula payabl payload peach pear pearl peddl pediatrician perch pertain pessimist petraeus pfizer pg pharmaci php pinot pint piqu planter playabl playground plight plow plum plush polyest pore pos postgr potabl prefix prem probat proxim pumpkin puppi purist pvc pytorch q2 questionnair quicken quickest ra rahm railway raleigh ranch raspberri reaffirm realism rebuilt reced reconcil reconnect recours recurr redempt reed refug rehabilit rei reorder repercuss repudi restrain retool rever reverber revit revok rivet roadsid roil roller romp roommat rsvp rudi rulebook ruler runway russ russel rustic s3 sacr safari salsa sanit sansevieria sas scala scuttl semest senseless serverless sexist shadi shareabl sharia sharpton shave shoppabl shove shred shuffl sierra silk sim sir siren skim slave sloan slope snappi sneaker snowbal solver sonia sotomayor sourdough sow spat spearhead specimen spong sr sri stadium stamina starr stationeri statut steak stein stephani stipul strava sublim subpar subsid substack subtract succinct succul sunglass supremacist surreal surrend swamp sweeter swirl sy sylvia symmetri syndic tacit takedown takeout tamp tarnish taxi tayyip technica tempeh tenet tensor tensorflow tether thailand thinker thomson thyme tn toiletri torrent trademark traitor trekk trickier tripod tsunami tuft turtl txt typescript typo ugc unapologet unassum unbeliev uncommit underwrit undisclos undisput uneasi unimagin unplug unproduct unresolv unrest unsupport unsurpris untouch upbeat upbring uphold upstair upstream usc utf v3 valv vanguard vanish varieg venetian vessel viewership villa vincent vip voiceov voluntarili voucher walsh wendi whiteboard wholesal wildfir windi winemak wobbl woocommerc woven wrangl xm yank yelp yo yoy zucchini
5 abound abu acquaint actuari adhd adida adject adp aerob affidavit afghan afl afloat aforement aglaonema ahref aircraft airpod albright algebra ali allergen almighti altman amalgam amsterdam andr anguish antiabort antidot antimicrobi apocalyps apollo appeas approx arabian ari ark arlington armchair armor arrog arrowhead artifact asham asp assimil astro atroc aurora austria auth autobiographi autofocus â backlight backstag bain ballist banquet barbecu bbq beet behead behold belittl bender biker billi birmingham bishop bitcoin blackwel blender bliss blockbust blond bloomington blowback blowout blueberri blumenth bog boiler booker bookkeep bookmark bookshelf bookstor bordeaux bori bout brexit brighten brochur bronx brotherhood bryant bunni bureaucraci bureaucrat burglar burnt butler buyout cab cabernet cafeteria californian capita capsul casa cashew casper catherin caucusgo cautionari cave cemeteri censor ces chad chafe charcuteri charismat charlottesvill chiefli choreograph circumv clam clara clarenc clay cleanli cm co2 cobbl codec cogniz col collector conant condon conduit cone confound conglomer congreg congresswoman conjur conn consumm contradictori conundrum coral cordial cori cork cosi costlier counterproduct courthous courtney cpc cr crater crowdfund cruel cum cusp custodi customari customis cutoff cvs cybercrim cybercrimin cyberpunk cylind da dade dam dampen danni darkest daytim dbt debilit decoupl deed deer def defam delhi demeanor despis deton devolv diagon dictatorship dignifi dill diploma discrep discretionari disdain disobedi dispel divin dm dom don'ts dopamin dpi driveway dslrs dtc dungeon dunn dwarf dwindl earl earthi eater ebay ebook eclect effus eg egyptian ehr eke electrolyt electromagnet eli elicit elijah embattl emerald emir enamor endang entrench enviabl epstein er erdogan eri eros erron esp espous etf ether evenhand evidenc exemplari extol fascism faulti fax fellowship fern ferri fibr fidd fifteen fifti filesystem filler filtrat finland fireplac fissur fitbit flosser fluke fluoresc flute fm fog foia foolish footer foothold forag foray forbid forcibl fore forerunn foresight forthcom fps fractious frantic freewheel freight freshen friedman frond frontend frontlin frothi frugal fuck furor fussi gamif gard garment gawker geek generalist generos gibson gigant gild gilmor gist gloom glorious gloss glossari glp glucos gmat goddess goodi gown graft gravel gre griev grijalva grin gripe grippi groomsmen guacamol guidebook guru gusto h1 habitu hama hammock handout handpick handshak hartford hassan headlight helsinki herman heroin hertz hex hid hijack hilton hoc homekit homeownership hoop horsepow humayun hungari hungarian hussein hypothesi hyundai iceberg idealist immin immut impair impati imperil improb inaccess incentiv incompet indestruct indonesia induct influx ing injustic inland innat insignific instanti interperson interventionist intimaci intox introspect invigor ion ipv6 ironi irrig isolationist issuer istanbul ivi jacksonvill jade jama jd jenna jeopard jerk jesus jewel jit jobless jolt juici jupyt kaldi karl kellyann khizr kkk klan klux knot kondo kristen kudo kurdish kyle lamin lan lauderdal launder laurenc leach leash leggi legibl legion lego lengthen leo li lib licensur lifelin limb lime limitless lineag liquor lite liver ll llama loath lob loft logitech lookout louisvill lube lukewarm madam maddow madelein magician magnifi manifesto manuel margaret marla marti mash mattress mb medal meltdown mercuri metavers meyer michelin microscop microsd microwav midsiz milbank milton misplac mod mongodb monopoli montgomeri morph morton motif multimod multiplay mum murdoch mutat mytholog nag nake namespac narcissist nasdaq nausea nestl nevertrump newsroom newtown nicer nieto nifti ninja nitti nonexist nordstrom northeastern norway nude numb numpi nurseri nvme o'brien oakland oasi obfusc og onward opin opportunist opus outnumb overcompl overdu overreach oversaw overthink overthrow overwrit owen p2p painstak palac palin panetta paranoid pariti parser patriarch payback pcb pci penchant peppermint percentil perpetr persever pervers petersburg pex pharmacolog pilat plantat platter playtim plural pmi podium poe poetri policyhold politifact porter portraitur potus practis predat predefin preheat prelud prestig princeton projector prometheus proofread propag propuls provision psa pseudonym psychiatrist pto puddl puffi punchi punit q1 q3 qr quad quash queer quell queu quintessenti rabbi raiser rake rambl ramen ramo rariti rat ratifi realtor rebecca rebelli recalibr recast recep reconstruct reevalu reinsur reinvigor reload remitt remnant reneg renounc replica reprimand reschedul reservoir resiz resurrect retest retract rex riesl roa rochest rog rogu romania rosé roth rowdi rudolph rumbl runoff rutger sacramento salem salon samantha sandra sane sarcast sauvignon scarborough scarc scenic schmidt scranton scrappi seam secular sedan selfish semiconductor semit semrush sentinel seventi shaw sherri sidekick sidestep sift sightse simmer simplist singh sixti skate skillset skimp skylin skyscrap slant slas slaveri slimmer smoothest smuggl snarki sneaki sniff sniper snowi soho solder sonicar spinal spree springfield spruce spun sq sqlite squarespac staci stale stalk starbuck starchi statutori staunch sterl steward stewardship sting strewn strode stroll struct suboptim subsidi sudan sufi sunris superpow surgic sweati sworn swung syllabus symmetr synergi syngonium sys tablespoon tact tai tame tan tannin tapper tart taunt tavern taxonomi tcp tehran telegram telemetri telephoto teleprompt tencel texan theorem thigh thru tin tortilla tote trailhead trayvon tribun tricep trickl trifasciata trowel trumpian trunk trustpilot tucson tug turbo twitch typefac typograph udemi ul unansw unattend unbox uncl unconsci undergon underton underw underwat underwhelm undivid unfilt unicorn unilater uninsur unnerv unorthodox unprompt unquestion unread unspoken unsuit unsupervis untrustworthi usernam ut uv vancouv vascular venezuela verb verbos vietnames viewfind villain vm vox voyag vue vulgar wagon wale walnut watermark watersh waterway weakest weatherproof webhook weiner whisk whiten windshield workabl wrench wrest wsj xenophobia xi yawn yen zen zigbe zuckerberg
4 aback abdullah abe academia accentur acclim acer acm activewear adag adorn affection affix ag agon aipac ala albuquerqu alicia allerg allergan allot altar altitud alum ambival amino analogu anatomi anc anchorag andreessen anew angelo angrili angst anita anoint anselm anterior anthem antisept antitrust apex apparatus apprenticeship aptx arbitr arcan archetyp arctic ardent argentina arithmet arnold arous aspidistra assessor astound asymmetri async au audaci audiobook auditor auditorium audrey aunt autocad auxiliari avert avi ba bali ballpark barb barcelona barebon baromet barrag beani beard beau becker bedrock beefi beep begrudg beig beltway beset beth bilingu biodivers bioengin biograph birthplac blazor bleach blizzard blocker bloodsh bls bluster bodili boe bogus bolder bonni bookshelv br bra bradford braid brazilian breezi brendan brewer breyer bribe brigg brittl bros bs buchanan budg budgetari buggi bullshit bum bun burton businessmen butteri bylin byproduct c3 cad cajol calvin cambodia camouflag canvass capt carabin cardiometabol careen carey carniv carpent cashier castil catapult catchi categoris cathedr cavern cbc ce celebratori cgi ch chairmen chamaedorea chandeli chappaqua char chastis cheeto chevrolet chlorophytum chord chromebook churchil cigarett circadian clair clamor clearest clement clicker clicki climber clown cocoa codex coexist coffer coincident colbert cole colgat collater colombia commemor commenc communism concaten cond condescend condol condominium conduc conflat congrat connoisseur consign consortium const contigu contracept coolant cooldown copenhagen cornyn corpus corral corsair countdown counterattack counterpunch courteous covert coward cpus cracker cradl craftsman cranni criterion critter csv ctas cto ctos cuda cuisinart cull curt curtail cv cve cyberspac cynthia daddi dangl daniell darl darrel databrick davidson db deborah decker deform deft defund deli delicaci delinqu demolit den dentistri denunci deplor depot deregul derek destabil detaine dia diamet diaz dictionari diesel ding disaffect disarm disband disbelief disburs discreet dishonest disingenu dissect dissemin disservic dissip dissolut diversif divulg dl doctrin documentarian doi dorsey dovetail downfal downgrad downright drank dropbox droplet drudg ds du dude duncan dunk durbin dwight dylan dylann eagl eateri eden edgar edx ef ego egregi eighteen eileen elat elis elitist eloqu elud elus embolden emoji emori empath empathet emphasis emphat ensu entrust eo epipremnum epitom ergo espn etsi eugen euphoria eur ev6 evacu evolutionari excis exhal exhilar exodus extramarit ey facto fallback fang farook farro fasten fave federico feldman fema fend ferguson feroci fervent fever fibromyalgia fiddl filibust finess fiona firebrand firefight firefox firepow fixat flail flick flier flown fluentli fodder foil foldabl folklor foodi footnot forego forgiven franco francoi frankenstein frazier freddi fret frictionless fuji fujifilm fullest fume fur furri fuzz gabl gag gaiter garcia gcp generaliz genesi georgian gerald getter gfci ghazala gif gillibrand gin giveaway glamor gleefulli glen glimmer glu glute gmo godsend goggl golang golfer goodlatt gorilla gossip government grail grammat grandma gratifi gratuiti grievanc grime gris groov gtc guantanamo guilt gunfir h2 haley ham handwritten hank hanov hardcod hardcov hardwork harrow hasselblad hasten hatchback hawaiian hawkin haystack headband headspac headwind heartbeat heckler heidi helen helicopt helix helpdesk hendrick hgtv highland hindu hive hoa hoard hodg hog hogan holdout homestead homosexu honeywel hostag hpe hrs huh hummus humphrey hyde hydraul icloud imbal img impeach impedi implor imposit impot imprecis incap incongru indigo indistinguish infight infuri ingress init insecticid insomnia instagramm intellect intensif intermediari invers ionic ioniq irrespect irrevers irvin isa isp issa ivana jaim jami jargon jeann jinp jitter jo jock johnston joshua jp jpmorgan juan jumpsuit junctur kander kathleen katz kellogg kelsey kensington keto kettl ki kia kindl kiosk kirkpatrick kirsten klarna km knack knead kosovo kpi kraft kushner kwh l2 lanc laravel latex latina laud launchpad lauri layov ld lebanon lech leftward lesli lew lgbtq liabl licenc lieberman lifelik lifesav limbaugh linda lithium livestock lloyd lockdown lombardi looser lou loudest lp luca lumin lurk luther lyfe lyft lyric macbook macronutri madden maher mainstay maison majest malais malbec malik manchin mango maniac mansion marcel marcher marigold mario marist marquett marriott marseill marsh marvin mastercard masterclass matchmak matern mathematician matplotlib mayer mayo mbsr mcdonough meetup megapixel meld mellon melodi melon menopaus mentorship merciless merlot merri mesmer metastas metropoli mg mica micromanag midrang mikhail millionair mimick minc miniatur mirag misalign misc mischief misfir misguid mishap misstat mistral mocktail mockup modernis modernist molecul monasteri monik monmouth monterey mooc moot mormon morrison motherboard mouthwash mph mri muffin multidisciplinari mundan mural musk mx myplat mythic n1 nadia nafta nano nasa nashua nativist neal nephew neurochem neurolog newark nibbl niceti nide nimbl nina nineti ninth nit nitro nonrefund nontradit notepad npm npr nsa nypd nyu o'connor obedi obituari obliqu obliter oblivion ode oeko offbeat officehold offsit ohioan oi olympus oman openvpn orat orchestra orchid ore oreo orlean ornament orthodox osama ot ota otc outburst overboard overdo overdon overestim overgrown overpr overpromis overrun overtaken owl packabl paltri panama panther para parker parri parsley partisanship pascal paso pastim pataki patchwork pathet pavilion paw payday pbs pdfs peacock pearson peã peculiar pee peo pep perez perish perl perspir perus pervas pescatarian phi philanthropi philanthropist physiqu pi picket picnic pierr pii pilgrim pineappl pinocchio pipedr placehold planetari plaster plunder plymouth poach podophyllum pont poorer poorest portman potter potteri pounc ppe preconceiv precursor predetermin predic preprocess prey proclam prod prolif prophet proprietorship prorat prudenc ps psych pub pubm puff pulmonari puma punctur puriti pursuant pwa pwas q4 quagmir qualcomm qualit quartz quixot qwen rabid radish radius rainfli raison ralph ralston ranger rapport razer readout rebal rebutt receptacl recoup rectangl redistribut refinish regex reintroduc rejuven releg rem remix renam reprint repris rerout restroom resurg retak retouch retrain reveng revil rewritten rf rib rican riddl rideshar rile rim riot ritz rl roadblock robe roberta robo rocker rollov rom rosemari rotor rougher rove rsa rss ruthless ryzen résumé sabotag saga salti sandal sandston saniti satan satieti satisfactori savor savori scarlett sceneri schoen schoolwork scissor scotch scotland scotus screenwrit sdk sdks sdlc searcher sedentari sediment seedl seizur sem semblanc seq sequestr seren serum sesam settler shaker shanghai sheath sheen sheep sheldon shelley shenanigan shepherd shinkansen shiraz shorthand showerhead shrewd shrimp shrinkag shroud sideway siemen signifi silhouett silki sirius sixt skelet skewer slab slain slay sleeker sleepi slept slid slipper slog sloppi smb smelli smiley smithsonian snatch sociolog solvabl somber sommeli songwrit sonoma sophi soundcor sovereign spathiphyllum spatula spectat specter sperl spicer spit splinter spotless spotti springboard spurn squander squish squishi src ssh ssid staircas stalin starv steadier steakhous stew stingi storyboard storylin stovetop straddl strainer strand streamer strident strife stung subcontractor subhead subsidiari subsystem subtitl sucker suffix sumatra sunda supercharg superfici superstar supplementari surgeon swappabl swatch swimwear swoon symposium synthes syrah taliban tallahasse tankless tarp tashfeen tb teamster telegraph telehealth tenderloin tendon th thai theatr theorist thereof thermomet thiel thinner thirst thirteen thorn thrifti thug tiffani tina tint titanium titular tnt todo tommi tonal torch tos tractor traditionalist traffick tranquil transpir transplant trebl trelli trench triumphant trivia troll trophi troublesom troy truman trusti ts tucker tupl tux typeset tyron ub uh unabash unaccompani unarm unavoid unconstitut undefin undercard undercov underfoot underr undersid undertaken undervalu undon undu unforgiv unfound unicod unintend unix unmanag unmet unnam unnatur unobtrus unrespons unrestrict unriv unsatur unstopp unwav unwrap upcharg upshot uptick utilis utilitarian utm vantag var varianc vatican vehement velvet velveti veneer versaill verveer victoria victorian vienna viognier violet virtuous vitriol vlog vms vmware vodka vogu volcano voluntari vomit von vultur wakefield wang ware wareh warsaw wasp wattag waveform waver waxi waysid wealthier wedg weightlift wh wharton wheelhous whine whiskey wholesom wholli wiki wikipedia wilkin willi windfal wink wiper withdrew wix woo woodland woodwork woolson worksheet workweek worrisom wrought wwii x86 xamarin xavier xbox xero xu xyz yay yearn yep yeti yin yourselv zamioculca zapier zephyr zika zinfandel zinn zoe zoo zurich
3 a1 a7r abbot abdomin aberr ablat abstain accentu acl acquiesc acsm actuat acuiti adelson adm ado adren aero aerodynam aerospac afar aficionado afoul aftermarket agi agonist agrivolta ahm ailment aimless airi airtight airtim akhil alamo alfr alibaba alic aliexpress alito alleyway allianz allison almeida alp alpin alumni amar amazfit amber ambush amol amort amplif anaheim anarchist ancestor andersen anesthet animos annenberg anni ansi antenna anthropologist antibacteri ape aphid apiec apnea appointe aquarium arabica arbitrarili arcad archipelago arduino arg aria arlo armenian armoir armour armrest armstrong arpaio arteri arturo asa ascent ascertain asic aso aspen asplenium attn attrit attun audac audi auditori aureum autobiograph autopilot autor autosc avatar aviv avow awd ax azerbaijan b12 baa backcountri backlit backseat backsplash backtrack badass bader bagel baier balconi bald baldwin balm bambino bankrol banter barcod barnett barney barrack barter baseboard bastill bastion bauhaus bayesian bbc bcg becerra bechdel bedford beeswax beetroot begonia behemoth beirut belat beleagu belgian bellicos belliger benenson berger berkshir bernard berniesand bespectacl besti bestow betti bevi bewild beyerdynam bezo bianca bibi biblic bicultur biennial binghamton biologist biomark birthright biscuit bisexu bistro bittersweet biz blackmail blackout bladder blanch blanchard blip blm blockag blu bludgeon bluesign blueski bluf bluff blunder blusteri bmc bmi bmw boca bok bon bonker bookcas booklet boolean borer bosch bose boulevard bourbon bower boxi boyfriend brainard brainchild brais brandi brandon bras bravado brawl brazen breadcrumb breakout breakpoint breastfeed breathwork bret brett broadway bromeliad bronco brunt brzezinski bu buckey buddha buffett bummer bungalow burrito busch busiest businesswoman buttonhol c1 cacophoni cacti cactus cafés cain cal calathea calf calor camel caper capm cappuccino caprici capston caramel carhartt cari carmen carnag carney carolin carpentri cartoonish cas catcher caterpillar cato cattl caustic caviar ccpa cede celeri celiac cello celsius centralis cerebr cert cf chaffetz chai chameleon champ chard chateau cheapli checkbox checkup cheddar cheek cheeki cheerlead chen cheng chenin chevron chick childcar childish chlorin cho choy christen chromium chunki cilantro cinematograph cis clandestin clare clarion classi claudia clemson clifton clinicaltri clooney cloudwatch clove clover cmos coastlin cobb cochran cockpit codegen codifi coerc coffeehous coinbas collard collegi cologn colon colorect columnar comcast comer comma commingl commonplac commonwealth comosum compart compartment compuls compulsori conceit concierg condoleezza conf connot conspicu conspir constantinopl constern constip constructor contactless container contempt contort contrarian convex cookwar coolest copious cordless corker coron corona coronavirus corrobor cortex corvett cos costco costum cottag coulter counterbal countervail counterweight countrymen courtroom coverup cower cox crap crawford crawlabl crayon creditor credo crimson crispi criticis crouch crowdsourc crowley cruelti crumb crumpl cryptic cubicl cuccinelli cumin cumul cun cupertino cur curbelo curricula curvatur cushier cushman cutback cutleri cutout cyclic cymbal czech daisi dale dali damien dang danish dant das daw ddr5 deb debacl debugg decamp decant deceas decenc decompos decomposit defianc defunct dei delgado delimit delonghi delux demagogu demolish demot denis denomin denot deprec derelict derri devoid devote devtool dew dewalt di dialect diann diarrhea dichotomi dickerson dictum didact dieffenbachia digitalocean din dinosaur disaggreg disassoci disgruntl disinfect disjoint dislodg disruptor dissid diva dji djs dms docket dod dogfood dogmat doll dollop dolphin dominican donaldson donut doodl doorstep doral dori dormant dorothi downhil doyl dreami dreari dresser drier drizzl drugmak drumbeat dss dt duet dumbo dumpster dune duolingo dvr e10 eakin earmark earphon easter ebola ecobe edelman eh eighteenth eighti ein ekg elatior eldest elearn elegan elia elk ellen elli elmendorf elon eman embellish embroideri embroil emigr emmet enclos enclosur endear endocrin endorphin engend engulf enshrin entourag entryway enumer envoy ep ephemer epiphani episcop eponym epyc equilibrium erickson errand erstwhil esport esqu ethan ethanol ethereum eucalyptus eurogam evangelist evercor excav excelsa exhibitor exil expedia expel explanatori explet extinguish extort extracurricular extravag exuber exxon eyebal fab facad fairfield fairi fajita fallin familia fanat farag fathom fdic fdr fe federalist feinstein femin fender feng fenix fenton ferdinand fethullah ff fhd fiat fiberglass fictiti fig filthi fin finalis firebelli firehous fiverr fivethirtyeight fizzl flabbergast flashpoint flask flatbread flatlin flatten flatwar flax flea fledgl fleischer flexbox floodlight flore florenc fluenci fluffi flynn fmcsa fmt focusrit foley folksi foment fomo foo foreshadow forgo formalwear fortitud foul foundri fountain fraca fractal franã françois fratern freemium freshbook fresno frisk fritter frog frontal fructos fs fsc fumbl func fungal furnac futon gadfli gainesvill gale gambit gamut garnish garri gass gauz geforc genocid genom geolog geranium getaway ghg ghostwrit gifford gil gimmicki gina ginsburg giver glacial glacier glamour glasswar glaze gleam glitter glitteri gloomi gloria glut gm gnu godaddi goldilock goldmin gonzalez goodwil goos goroutin gosh gospel gotham gotta gpa grandios grasshopp grayson greedi greeneri greenvill grigio grudg grunt gtin guantã guatemala guccif guerrero guesthous gunk gunman guylin haa hale halo handbag handhold handler hangout hanna haptic hardwir hark harlan harman harold harpercollin harvey hast hastili hatch hater hathaway hayn hdmi headless hearten heartwarm heaviest hebrew hecht heckl hemispher hemorrhag hen herbac herbal heret heroic heroism herring heterosexu heyday hieroglyph hillsid hiss hitter hiv hoax hoge holtz homebuy homogen honda honeycomb honolulu hoosier hopper hor hord horrend horticultur hostel hostnam hoteli housekeep hoverfli howl hpa hq href hris hsas huawei hubbard humour hunch huntington huntsvill hurl hustl hyperloc hypertrophi hypocrisi hyster i3 ib ic iconographi icu ideapad idiomat idyl ig imaginari imbib immor impart impend imperi implod inaccuraci inauthent incarcer incest incomprehens ind indent indign indiscrimin inexperi inexplic infatu infecti inferior infest inflam inflex ingeni ingenu ingraham injunct inning innocu inreach insepar insta360 instabl instantan intemper intercontinent interdisciplinari interf interlop intermitt internationalist interspers intra invad invite ip55 ip67 ipado ipsec ipso ipv4 ipx5 iq iren irl irreplac isl islamophobia ital ithaca itun ivori ize jag jamaica janitor jbl jealous jefferi jettison jin jing jitteri jm joineri jonah joplin jorg josé joyous jqueri judith juggernaut julian jumbl jumbo jun junki jurist kabat kafka kagan kailh kaiser kanban kaplan kardashian karma katrina kay kayak kbs kcal kentia kera keycap keystrok khaneh kickback kicker kilowatt kimchi kinda kindergarten kingson klobuchar kneel knime koh kremlin kurd kuwait labyrinth lacew ladybug lamar lambda lancet landlord landmin languish lao laquan lat ldac leahi lebanes lectern legwork lehel leica lemonad leonardo leopard les lethal letterform lex lg lh libel lidar lieu lilli limo lindsay lingo lisbon litani liverpool livestream llcs lm locationecod lofti logger loosen lore loto lotteri loungewear lowercas lsat ltd ludwig lull lumix luncheon luntz lurid luxembourg ly lyndon lyocel mach madr madrid magnanim magnesium mahal malaysia malign malleabl mandarin mangl manicur manila mankind manpow manti manur margarita marina marinara marion marlon marque marshmallow martech martyr matriarch maven maximalist maxwel maya mayzlin mbps mccaskil mcgovern mckee meaningless meatbal meddl medley meh melancholi melann mem membran meme menageri mendoza menendez merced merino mesa metamorphos meteor metr mezvinski mick mickey microcontrol microfib micronutri midcenturi middleman middlewar mideast migrain miguel mika millennium milli minimis minuscul mir mira mischiev miscommun misdemeanor misfortun misl misrepres missionari missiv misspok mocha mockeri modesto moham molecular moleskin mommi mona mondal monkey mono montreal moonlight mosul motorist motorola mouthfeel mower mpn msi muammar muck mulch mull multibillion multichannel multidimension multifunct multimillion multisensori murmur mush mustard mv7 mvp mvps mwc mystifi mytho n8n nabisco nac nadella nader namesak namo narita nas nasturtium naval naysayer nebula nec nectar neel neem neighbour nematod netscap neurodegen neuroplast neurotransmitt neurotroph newport newsmak newsmax nft ng nigel nikki nil nintendo nissan nitpick nix nlm nm nokia nonessenti nontox noob nope norah norman norton nostril notwithstand noun nova novella novo np nsf nuke obelisk obey obscen oddbal oem okra olivia ollama omiss omni onsen onus oop ooz operation opul oregano ornat orphan orszag ortega osaka oscil osprey ostens ottawa otter outbreak outerknown outgrow outlast outpati outward overcapac overdos overdr overheat overlord overpaid overridden overrul overseen overstock oversuppli overtrain overtur oxo ozon p3 paa pacifi paig painless palestin palisad palmer pancak pandemonium pane panoram panorama papal papaya paperback parabl paralysi param paranoia parasit parcel parchment pareto parkinson parodi parquet parrot participatori pastel pasti pastur patagonia patreon paulson pawn payless paywal pcie pdus pebbl pedestrian pedro pendulum penn peperomia peptid percol perfum perfunctori permeat perot peroxid persecut pessim petabyt petal petrol petroleum petti pfas pga phenomena phev philanthrop philli photon photosynthesi physicist phytochem picki pickl pictori picturesqu pilgrimag pimp pinnacl pinner pip piss pistol pitcher pixart pjs placard placat plantlet plasma platinum platitud playwright pleaser pliabl plosiv plouff pmc po podmic poet poker pokémon pol politi politick polk pollak polygon polym pomegran pond poni popcorn porch porsch portsmouth postal postmortem potenc pothol pov pow powerless pragmatist prairi pranayama prebuilt precipit preclud predica predictor preempt preemptiv preexist prejudic premarit preoccupi preposter pres preschool prettier pretzel pri priceless primer prisma probiot procrastin proctor prodigi prong propheci prosecco protection protectiveclean prs psychopath puck pugnaci puller punctual pup puppet purif purview pushi qahveh qci qigong quadrant quaint quartet quesadilla quietcomfort quinn quiver quran r8 rafael rainbow rainmak ral rancor randi randomis rarer raton ravi raza rd rdn reactor realloc ream reappli rebalanc rebirth rebuff receptor reciproc reclin recollect reconfigur rectifi recus redfin redoubl reestablish reflector reg rehydr reignit rejoic relaps remak remarket remiss renaiss renegoti repatri reposit repot repriev reread reshuffl resin reskil respit restock retel retina retort retrofit reunion reunit revv rewrot rey reynold rhapi rhyme ri ribbon richardson rif rioja ripper risotto riversid roanok robyn rockefel rodent rodrigo roland rollup romanian romero rosenberg rosett rosetta rosi rotari rote rotten roundtabl rower royc rp rpg rtx ru rubbl ruben rudimentari rugged rumin rung rus rutherford rv rwanda ryokan s1 sabato saddam sadden saddl safekeep safeway sailor sakura salesperson salisburi saliva salma salvag sami sapphir sargent satisfactorili satya saul sawyer sbc scandinavia scandinavian scant scapegoat scarciti scarf scaveng schadenfreud schengen schooler sclerosi scourg scrum scum sealant seaman seasid sebastian segal semaglutid sennheis sentri seoul serif servicenow seth sewag sext sexton sha shabbi shaheen shannon shapiro sharon shimmer shortcak shotgun shoutout shovel showtim shrine shrm shun shure sid sidney signpost silva silverman silvia sima simpson sisterhood sitemap sizeabl skateboard skelli skillshar sku skull skylight skype skyscann sled sleepless slideshow sliver slovenia sludg slurp slush smack smes smother smuggler snail snappier snip snipe snl snowfal snyder sob sociallyin socioeconom sociopath soire sol somalia sonnet sonoran sop sorcer sorrow sortabl soundstag soundtrack souter southwestern souvenir spacebar spade spank sped speedup spencer spicier splice spokan spooki spool sporti sportswear sprayer spurt spywar squeak squelch squint squirrel srinivasan ss ssds stab stabilis stablecoin stackabl stagnat standardis standbi standoff stanton stapler stateless staten statesman stationari std stead steagal steami steeli stella stencil stiffer stockholm stoic stole stomp stonewal stopper stopwatch stow strenuous stressor stretchi strickland strictest stripper stu subconsci subpoena subprim subtler subtleti sudo sulawesi summaris sumptuous sup supercomput superflu superfood superhero supper supremaci surcharg surmount surveymonkey sutton svelt svn svp swan swedish swimsuit switchback syke sympath tablesid tabloid taboo taft tahini tailwind taj tampon tao tar tastier tattoo tatum tbs tc teachout teammat teas tec tedcruz teddi teeter teflon tel telecommun teller temperament tempor tenn tenor tenth tentre terabyt terra terraform terrestri testabl theblaz thief thompson thornier throne thumbnail thunder ti timeli timesav timesheet timet tinder tirad tirzepatid tls toad tobia toenail tokio tonn toolbox toothless tor torment toxin toyota tpu tpus trackpad trailblaz trampl transcendent travail trello trevor triag triangular triglycerid trilog tripoli trope trouser trudeau trumka trumper truste tsp tumbl tumor tumultu tuna turbotax ture turmer tuxedo tween twig twilight twisti typist tyranni ubiqu ucla unaccount unalign unattain unbreak uncharacterist unchart unclutt uncondit unconscion undead undef underinsur undersecretari understaf understori undi uneas unelect unequivoc uneth unexplain unflatt unhing unholi unif unimport uninterest unison unitedhealth unjust unlaw uno unpatriot unpledg unprepar unrefin unreport unsatisfi unseem unseen unshak unsolicit unsubscrib unsung unsweeten untap unten unthink untold untrust unwil unwind unwit unyield uproar upstart upsw uptim upwork urbanit ursula usaa uva v1 v8 vac vagari vain valeant valor vanderbilt vanquish varga variet vat vc vedra veg velcro verd verg vernacular vero vertex veterinarian vex vie viktor vimeo vinci violin vis viscous vista viva vllm vo2 vogel voila volcan volumin vw waiter waitlist waitress walkout walkway wallpap wand wanna wart watcher waterg waterless waterpik wavelength wavi wean wearer weari weber weeknight weep welch westchest wf wherewith whey whirl whit whitespac whitman whoop widest wien wiley willison wilmington winc windowless windscreen windstorm winston wireguard withdrawn wive woke wong wonk wonki woodrow workbook wraparound wrapper wrath wto wyze xcode xiao xlr xp xr xs xx xxs xxx yacht yaml yanukovych yarn ye yuan zachari zack zamiifolia zesti zeynep zhang zimmerman zinc zionist ziploc zombi zv`
