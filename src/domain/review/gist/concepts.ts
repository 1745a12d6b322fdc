/**
 * What words may mean, for patterns over meanings: a concept and the words that carry it. `word*` is every form of a word, `_` joins words in a row.
 * A word may carry several. Data.
 */
export const concepts: Record<string, string> = {
  // who
  I: "i me my myself mine we us our",
  YOU: "you your yours yourself yourselves u ya",
  READER:
    "you your yours yourself team hr firm company office panel board committee department organisation organization side colleague* recruiter* employer* management somebody someone anybody anyone they nobody no_one none people manager* boss director headquarters agency folks lot",
  NOBODY: "nobody no_one noone none",
  ANYBODY: "anybody anyone somebody someone one person soul",
  OTHERS:
    "customer* client* patient* pupil* student* user* guest* tenant* grower* visitor* shopper* member* donor* supplier* vendor* reader* resident* passenger* child children parents families volunteer* trainee* apprentice* driver* farmer* nurse* engineer* buyer* bank suppliers bees",
  CANDIDATE: "candidate* applicant* contender* finalist* interviewee* competition rest",
  RIVAL: "rival* competitor* competition",
  FIRM: "company companies firm* employer* organisation* organization* agency agencies team* place* start-up* startup* bank* hospital* school* recruiter* headhunter* party parties",
  BOSS: "boss manager supervisor ceo director superior* superiors chief head",
  // small words
  BE: "be am is are was were been being 'm 're 's",
  HAVE: "have has had having 've 'd",
  WILL: "will 'll shall would 'd going_to gonna",
  WOULD: "would 'd could should might",
  MY: "my mine our",
  POSITIVE:
    "enjoy* glad fun pleasure liked happy delighted learned grateful thank thanks appreciated kind kindly patient patience understand understandable no_hurry no_rush",
  // not
  NOT: "not n't never neither nor hardly barely scarcely cannot without",
  NO: "no none nothing zero nil any zilch nought without lack* absence",
  STILL: "still yet so_far to_date by_now even",
  // time
  TIME: "day days week weeks month months fortnight hour hours year years minute minutes second seconds moment ages age eternity forever",
  DAY: "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays today tonight tomorrow noon midday midnight week weekend month eod cob january february march april may june july august september october november december morning afternoon evening end_of_the_day end_of_business close_of_business close_of_play end_of_play christmas easter new_year day deadline",
  WEEKDAY:
    "monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow noon midday midnight eod cob january february march april june july august september october november december end_of_the_day end_of_the_week end_of_business close_of_business close_of_play end_of_play",
  NUMBER:
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds dozen dozens several many",
  SUM: "grand k",
  BY: "by before until till til within no_later after past beyond",
  WHEN: "when how_soon how_quickly how_long how_fast how_much_longer what_date which_day what_day by_when",
  SOON: "soon sooner quickly quick fast faster promptly prompt immediately immediate urgently urgent urgency asap swift swiftly speedy speedily now right_away straight_away at_once haste rapid rapidly earliest early shortly hurry hurried instantly overnight pronto expeditious expeditiously timely without_delay",
  LONG: "long longer ages forever late delay* drag* slow slowly",
  AGAIN:
    "again once_more twice repeatedly times second third fourth fifth another yet_another daily every_day each_day every constantly continually",
  OFTEN:
    "twice repeatedly several_times many_times three_times four_times five_times countless numerous daily hourly every_day each_day every_morning every_week weekly non-stop constantly continually continuously multiple_times a_dozen_times",
  // speaking and answering
  REPLY:
    "reply* answer* respond* write* phone* telephone* call* ring* contact* get*_back get*_in_touch be_in_touch been_in_touch came_back come_back coming_back come*_back_to acknowledge* let_me_know let_us_know tell* inform* update* email* e-mail* message* text* return* react* reach*_out bother* pick*_up picked_up drop* keep*_me_posted explain* say* give*_me_a_call speak*_to_me talk*_to_me follow*_up hear*_back communicate* communicating notify* notified confirm*",
  RESPOND:
    "reply* answer* respond* write* get*_back get*_in_touch been_in_touch be_in_touch contact* call* bother* acknowledge* return* let_me_know",
  ANSWER:
    "answer answers reply replies response responses word words update updates news feedback acknowledgement acknowledgment call calls phone_call line lines note notes reaction sign signs peep message messages email emails e-mail decision decisions verdict outcome result results explanation communication email mail letter letters contact closure clarity status information courtesy",
  DECISION:
    "decision* verdict* outcome* result* choice* answer* conclusion* selection* judgement judgment ruling response* reply news thinking offer*",
  DECIDE:
    "decide* choose* choosing pick* select* hire* appoint* settle* make*_a_decision make*_your_decision make*_a_choice reach*_a_decision come*_to_a_decision make*_up conclude* determine* announce* finalise* finalize* fill* shortlist* offer* plump* commit*",
  HEAR: "hear* receive* get* got learn* know* find*_out be_told been_told told expect* see*",
  SAID: "said told mentioned explained described asked spoke talked showed taught wrote quoted suggested recalled noted compared pointed recommended",
  PROMISE:
    "promise* assure* guarantee* swore pledge* vow* undertook gave_me_your_word word_for_it commit* assurance* your_word",
  MESSAGE:
    "message* email* e-mail* e-mails mail mails note notes letter* voicemail* call* application applications cv resume request* follow-up* enquiry enquiries inquiry inquiries candidacy text texts reminder* query queries",
  WAIT: "wait* waiting await*",
  ASK: "ask* request* enquire* inquire* query plead* beg* urge* press* push* chase* chasing",
  // silence and slight
  SILENCE:
    "silence silent silently ghost* stonewall* unanswered unreturned radio_silence black_hole void crickets tumbleweed quiet_treatment cold_shoulder runaround",
  IGNORE:
    "ignore* ignoring overlook* forget* forgotten neglect* dismiss* disregard* abandon* snub* sideline* blank* brush*_off brushed_aside pass*_over passed_over shelve* write*_off discard* drop*",
  VANISH:
    "vanish* disappear* end*_up fall* fell gone go* lost lose* sink* sunk swallow* bury buried land* stuck languish* sit* rot* gather*",
  NOWHERE:
    "hole void nowhere drawer crack cracks pile bin trash spam air abyss bottom black_hole dust shelf limbo ether oblivion wastebasket shredder",
  KEPT: "keep* leave* left kept leaving have had having been be made make string* strung",
  LIMBO:
    "waiting hanging dark wondering guessing limbo dangling suspense tenterhooks lurch cold loose_end ice hook guess wonder along uncertainty",
  HURT: "hurt* sting* stung sad sadden* disappoint* disappointing disappointment upset* upsetting frustrat* frustrated frustrating frustration dishearten* discourag* discouraged discouraging insult* disrespect* annoy* dismay* sore unfair unkind rude cold bitter painful pain hard shame shabby shabbily poor poorly disheartening dejected crushed demoralised demoralized demoralising demoralizing unacceptable unprofessional odd strange baffling puzzling deflating humiliating humiliated offended resent* resentful cruel callous heartless inconsiderate thoughtless disillusioned wounded aggrieved dispirited dispiriting galling let-down rough tough wrong disgraceful appalling infuriating maddening exasperating exasperated vexing discourteous impolite insensitive cheap lousy awful terrible",
  PITY: "pity shame pitiful surprising surprised odd strange telling sad regrettable unfortunate disappointing remarkable astonishing astonished amazed puzzled baffled beyond_me",
  TREAT: "treat* treatment handle* handling",
  VALUE:
    "worth worthy value* valuing valued matter* important respect* appreciate* care* caring priority consider* count* interest* interested enough deserving",
  GRIEVANCE:
    "one-sided shoddy shabby shabbily at_a_loss dismayed dismay baffled bewildered puzzling misled misleading led_to_believe made_to_believe given_to_understand in_vain wasted futile unacceptable unprofessional poor_form bad_form disgrace disgraceful letdown let-down fed_up sick_of cheated fobbed_off resent resentment bitter bitterly disrespectful dismissive careless callous rude discourteous inconsiderate deplorable lamentable appalling appalled disheartening shameful farce farcical joke mockery dangling",
  OWED: "deserve* owe* owed earned merit* entitled entitle* due right",
  EXPECTED:
    "expected hoped thought assumed believed imagined supposed figured reckoned presumed trusted counted relied anticipated understood had_hoped",
  SACRIFICE:
    "gave_up given_up sacrific* sacrificed rearrang* rearranged cancelled canceled postponed skipped travelled traveled drove flew invested spent put poured cost devoted took_time taken_time took_a_day took_unpaid missed turned_down bent_over_backwards went_out_of_my_way",
  EFFORT:
    "effort* time energy work preparation hours trouble weekend* evening* money leave holiday days prep homework commitment",
  DECENCY:
    "courtesy decency manners politeness respect consideration kindness professionalism grace decent civility",
  MINUTE: "minute minutes moment moments second seconds line lines sentence email effort",
  SPARE:
    "spare* find* take* took make* manage* send* write* give* bring* be_bothered trouble* cost* drop* offer* give* afford*",
  DISBELIEF:
    "wonder* wondering doubt* question* suspect* fear* worry afraid suppose* guess* gather* conclude* assume* assuming imagine* impression feeling suspicion sense",
  // haste
  PUSH: "push* hurry* rush* speed* chase* expedite* accelerate* prod* nudge* press* hasten* fast-track bump* chivvy* escalat* escalate* move*_things move*_it move_faster move_quicker get*_a_move get_moving prioritise* prioritize* wrap* resolve* settle* sort*",
  CHASE:
    "chase* chasing follow*_up following_up follow-up* ping* bump* nudge* prod* badger* check*_in checking_in check*_back checking_back circle*_back circling_back touch*_base reach*_out reaching_out write*_again call*_again try* tried message* email* e-mail* call* phone* ring* rang text* contact* ask* stop*_by drop*_by drop*_in come*_by show*_up turn*_up swing*_by visit* write*",
  NEED: "need* require* demand* insist* expect* must want* have_to got_to gotta press*",
  ATTENTION: "attention action priority urgency haste speed dispatch",
  // want
  JOB: "job jobs role roles position positions post posts offer place opportunity spot vacancy work opening chance gig contract seat",
  BEG: "beg begging begged plead* pleading implore* imploring beseech* entreat* pray* praying please_please knees mercy grovel*",
  ANYTHING: "anything whatever everything nothing any",
  LIFE: "life life's dream dreams dreamed dreamt lifetime childhood destiny calling fate future happiness world everything",
  HARDSHIP:
    "rent mortgage bills bill debt debts loan loans savings income visa benefits overdraft eviction evicted landlord broke bankrupt penniless homeless unemployed unemployment jobless redundant laid_off let_go out_of_work ends_meet food_bank credit_card maxed skint destitute",
  DEPEND:
    "depend* depending rely relies relied relying count*_on counting_on hinge* hinging hang* hanging rest* ride* riding",
  SLEEP:
    "sleep* slept sleepless awake nights stomach heart tears cry* crying pray* anxious anxiety agony agonising nerves nervous nail* worry worrying worried",
  CHEAP:
    "unpaid free half less nothing pay_cut no_pay minimum lower reduced peanuts pittance volunteer without_pay no_salary",
  STOPPED:
    "stopped given_up stop turned_down declined withdrawn cancelled quit abandoned paused dropped",
  BADLY: "badly desperately terribly dearly so_much more_than_anything",
  // threats
  IF: "if unless should otherwise in_case failing without or either assuming provided",
  LEAVE:
    "leave* withdraw* withdrew withdrawn walk* pull*_out pulling_out move*_on moving_on go*_elsewhere look*_elsewhere sign* accept* take* join* go escalate* complain* report* post* publish* close* out back*_out drop*_out bow*_out part* give_up end* turn_to decline* reject* cancel* commit* proceed* pursue* opt* choose*",
  ELSEWHERE:
    "elsewhere else other another competitor* rival* them theirs away ways option options alternatives different",
  QUIT: "withdrawn gone elsewhere unavailable no_longer_available no_longer_interested off_the_market off_the_table out_of_the_running taken lost closed over",
  TODAY:
    "today tonight this_morning this_afternoon this_evening right_now at_once straight_away close_of_business end_of_business close_of_play end_of_play eod cob end_of_the_day end_of_today",
  ENDS: "end* ends expire* run*_out lapse* close* stand* stands over last limit* wear*_thin wearing_thin exhausted",
  CHANCE: "chance chances opportunity warning notice call offer reminder",
  AVAILABLE: "available market free around there reachable interested on_offer open",
  // regret
  SORRY:
    "sorry apologise* apologize* apologies apology apologising apologizing regrets pardon forgive* forgiveness excuse sorrow",
  BOTHER:
    "bother* pester* nag* pest nuisance bug* trouble* annoy* impose* imposing intrude* intrusion chase* chasing pushy burden* disturb* inconvenience* harass* spam* pain impatience interrupt* hassle* persist* persistence nerve",
  MESS: "mess* muddle* botch* bungle* fumble* mumble* ramble* rambl* rambled rambling stumble* stammer* stutter* waffle* waffling blank* freeze* froze frozen fluff* flub* choke* babble* hesitate* falter* flounder* struggle* trip*_up tripped blunder* goof* screw*_up mess*_up blew blow fail* failed stall* dither* drift* digress* tongue-tied poor* weak badly underwhelming",
  EMBARRASSED:
    "embarrass* embarrassed embarrassing ashamed mortified guilty awful terrible dreadful horrible stupid foolish silly bad cringe* kick*_myself kicking_myself",
  PERFORMANCE:
    "answer* answers reply response explanation performance interview presentation pitch task exercise question whiteboard test case part remark* comment* examples example description account statement point showing",
  // defence
  UNCLEAR:
    "unclear confusing confused unfair tricky trick vague misleading ambiguous harsh harshly badly_worded badly_phrased poorly_worded irrelevant surprising unexpected obscure pointless odd loaded off-topic impossible silly strange",
  UNWELL:
    "nervous nerves tired ill sick unwell exhausted jet-lagged flustered rattled stressed distracted unprepared anxious overwhelmed headache migraine cold flu fever toothache jet_lag hungover shattered out_of_sorts under_the_weather off_my_game not_myself rushed insomnia worn_out up_all_night up_since wiped_out fever allergies medication concussed grieving",
  CUTOFF:
    "interrupt* cut*_me_off cut*_off cut*_me talk*_over talked_over rush* rushed hurried hurry pounce* grill* grilled cornered ambush* ambushed throw* threw thrown surprise* catch* caught",
  MISREAD:
    "misunderstand* misunderstood misread mishear* misheard misinterpret* misjudge* misconstrue* misconstrued misrepresent* twisted wrong_end out_of_context wrong_idea wrong_impression false_impression wrong_light unfair_picture wrongly got_me_wrong",
  USUALLY:
    "usually normally generally typically ordinarily otherwise actually really in_truth in_reality in_fact truth rarely seldom",
  BECAUSE:
    "because due_to owing_to thanks_to on_account_of explains explain explained blame* reason down_to caused as_a_result since",
  BLAME: "fault doing blame* responsible control hands bad_luck unlucky out_of_my_hands",
  GEAR: "network wifi wi-fi projector laptop computer connection screen link line microphone camera internet software adapter cable printer app server microscope printer till",
  BROKE:
    "crash* crashed fail* failed froze frozen broke broken stall* hung collapse* dropped went_down went_wrong go_wrong gave_up gave_out",
  // arguments
  HIRE: "hire* hiring choose* choosing pick* select* selecting consider* employ* take*_on taking_on prefer* favour* favor* recruit*",
  REASON: "reason* argument* case point* evidence proof grounds",
  STRENGTH:
    "strength* qualification* qualified skill* skills talent* achievement* accomplishment* award* degree diploma certificate* certification* licence license track_record record credentials languages expertise experience training abilities competence competencies merits references prize prizes medal fluent fluently proficient expert honours honors distinction volunteering publications patents accolades",
  BEST: "best perfect ideal right strongest finest only natural obvious exactly precisely unique unrivalled unmatched second_to_none better stronger match fit nobody no_one",
  PERSON:
    "person candidate applicant hire choice man woman one fit match asset addition hire somebody someone",
  ADD: "add* mention* stress* emphasise* emphasize* highlight* point*_out underline* note* remind* tell* bring*_up draw* say* list* reiterate* outline* present* show* sum* set*_out",
  UNSAID:
    "forgot* neglect* neglected fail* failed omit* omitted left_out never didn't no_time undersold undersell* downplayed got_round get_across get_to no_chance missed not",
  COMPARE: "compare* compared compar* unlike than against",
  // other offers
  OFFER:
    "offer* offers bid* proposal* package* deal* terms numbers figure* salary pay compensation money contract",
  RICHER:
    "richer better higher bigger larger more generous lucrative attractive competitive sweeter stronger above beyond double superior increase* improve* raise* match* beat* exceed* top* outbid* level close* equal* raise bump sweeten* improving",
  WIN: "win* persuade* convince* tempt* sway* keep* secure* land* lure* get* change*",
  WOO: "court* courting courted woo* wooed pursue* pursued chase* chased chasing approach* approached headhunt* headhunted fight* fighting interested queue* queuing line* keen want* after knock* knocking compete* competing bid* bidding ring* ringing call* calling poach* poaching hound* hounding",
  WHOEVER: "whoever whichever whomever highest most",
  SUMS: "percent per_cent % grand thousand k figure* euros dollars pounds usd gbp eur",
  // process
  PROCESS:
    "process* stage* stages step steps round rounds timeline* timescale* timeframe* time_frame time-frame time_line schedule* timetable* plan* procedure next_steps decision* hiring dates date selection recruitment deadline",
  LEARN:
    "know* learn* find*_out hear* told tell* understand* idea sense indication inkling clue clarity light picture see estimate feel guess update* share* advise inform*",
  WISH: "would 'd love like grateful appreciate keen eager glad happy great good curious wonder* wondering want* hope* hoping interested may might could can dying itching",
  ASKING: "may could can might would do does is are will any when what where how",
  NEXTROUND:
    "next_round next_stage second_round final_round second_interview through shortlist shortlisted shortlist cut finals",
  // yes or no
  AUX: "did do does have has had am is are was were will would shall should can could may might",
  HIRED:
    "hired selected chosen rejected successful unsuccessful shortlisted considered declined accepted dropped eliminated out in through finalist* candidate frontrunner running contention list hat game race picture mix ruled_out turned_down passed_over cut consideration favourite favorite",
  FILLED: "filled gone taken open closed vacant available given offered accepted free going",
  GETIT:
    "get* got land* made make* pass* passed win* won secure* clinch* nail* impress* succeed* fail*",
  ODDS: "chance* chances odds prospects hopes likelihood probability standing shot",
  CONFIRM: "confirm* tell* say* let_me_know know whether if clarify* state",
  // money and comfort
  MONEY:
    "ctc lpa lakhs payscale money salary salaries pay paid wage* wages earn* earning earnings remuneration compensation rate package bonus* figure* income equity stock options shares commission allowance fee fees pension 401k perks benefits budget_for_the_role expenses fifties forties sixties seventies eighties nineties pay_rise raise",
  LEISURE:
    "holiday* vacation* pto time_off day_off days_off weekends_off leave sabbatical sick_days sick_day sick_leave sick_pay bank_holidays evenings evening weekends overtime hours shift_pattern four-day part-time part_time flexitime flexi-time time_off_in_lieu",
  REMOTE: "remote remotely hybrid wfh on-site onsite in-office",
  PERK: "pension insurance dental gym parking discount* lunch* lunches snacks laptop phone car childcare creche relocation moving_costs removal_costs train_fare fare travel_costs commute season_ticket mileage petrol training_courses courses course_fees tuition health_cover healthcare perks benefits bike canteen desk private_health visa_costs stock free_coffee dress_code",
  COVERS:
    "cover* pay* paid reimburs* reimburse* contribut* contribute* refund* top*_up match* subsidis* subsidise* subsidize* provide* offer* include* come*_with give* have allow* fund* sponsor* honour* honor*",
  POLICY:
    "policy policies arrangement* arrangements rules stance allowance entitlement terms situation package scheme setup set-up expectation expectations position",
  // social
  NETWORK:
    "linkedin facebook instagram insta twitter tiktok snapchat whatsapp telegram messenger threads bluesky xing dm dms socials social_media fb wechat signal skype discord",
  REACH:
    "send* sent message* add* added follow* followed find* found look*_up looked_up looked_you_up write* wrote written drop* ping* text* try* tried contact* reach* reached connect* invite* invit* request* like* liked tag* tagged comment* slide* stalk* come*_across came_across browse* see* saw noticed notice* tell* knows left leave* fire* fired shoot* shot accept* accepting friend* befriend* poke* mention* hit*_up get*",
  // stock phrases
  THANKFUL: "thanks thank gratitude appreciation gratefulness thankfulness",
  LOFTY:
    "heartfelt sincere sincerest deepest profound utmost invaluable insightful enlightening meaningful impactful esteemed tremendous unparalleled unwavering vibrant dynamic transformative pivotal holistic multifaceted seamless seamlessly innovative cutting-edge forward-thinking visionary exceptional inspiring inspirational thought-provoking enriching stimulating steadfast relentless remarkable unrivalled remarkable extraordinary boundless world-class customer-centric results-driven game-changing groundbreaking synergistic strategic actionable nuanced robust comprehensive paramount myriad plethora tapestry testament synergy synergies ecosystem landscape endeavour* endeavor* aspirations journey realm beacon fabric cornerstone trajectory paradigm excellence graciously genuinely truly deeply profoundly thriving indelible",
  FOSTER:
    "foster* cultivate* leverag* leverage* harness* propel* ignite* fuel* underscore* elevate* empower* spearhead* navigat* navigate* embark* delve* delving resonat* resonate* embrace* embody embodies embodied reaffirm* solidify solidifies solidified reinforc* reinforce* catalyse* catalyze* transcend* unlock* drive* driving align* shape* shaping convey* express* extend* engage* engaging illuminate* epitomise* epitomize* exemplify exemplifies showcase* champion* amplify* streamline* optimise* optimize* foster* orchestrate* instil* instill* galvanise* galvanize* collaborate* contribute* contributing",
  ABSTRACT:
    "passion enthusiasm commitment dedication innovation excellence growth success vision mission values culture connection* impact outcomes future potential expertise contribution* collaboration opportunity insights insight ideas exchange dialogue discourse solutions complexities complexity aspirations ambitions belief conviction change skill_set skillset organisation organization stakeholders value mindset purpose environment talent talents professionals individuals",
};
