import type { Concepts } from "../template.ts";

const time =
  "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tonight|today|noon|midday|lunchtime|mornings?|afternoons?|evenings?|" +
  "\\d{1,2}(?:[:.]\\d\\d)?_?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|\\d{1,2}[:.]\\d\\d|\\d{1,2}_o'?_?clock|\\d{1,2}(?:st|nd|rd|th)|half_(?:past|ten|nine|eight|two|three|four)|at_(?:\\d{1,2}|nine|ten|eleven|twelve|one|two|three|four|five)|" +
  "(?:next|this|that|the_following|later_this|early_next)_week|(?:january|february|march|april|may|june|july|august|september|october|november|december)_\\d{1,2}|\\d{1,2}_(?:january|february|march|april|may|june|july|august|september|october|november|december)|an?_hour_(?:later|earlier)|half_an_hour|any_time|another_(?:time|date|day|slot)|same_time|those_slots|these_slots|that_(?:time|day|slot|date)|(?:15|20|30|45|60|90)_min\\w*";

const person =
  "candidates?|applicants?|finalists?|persons?|people|individuals?|profiles?|guy|folks";

/** What English answers speak of. */
export const english: Concepts = {
  speaks:
    "a|as|i|it|this|that|be|can|could|please|kindly|with|me|my|our|what|how|let|so|if|do|any|hi|hey|dear|the|you|we|is|are|for|and|to|your|of|will|have|not|thanks|in|on|at",
  time,
  person,
  not: "not|never|cannot|unable|without|nobody|no_longer",
  until: "until|till|yet|before|once|unless|so_far",
  choose:
    "chose|chosen|choose|choosing|select|selected|pick|picked|picking|hired|hire|hiring|appoint|appointed|prefer|preferred|favou?red|opted_for|opted_to|settled_on|landed_on|" +
    "decided_(?:on|for|in_favou?r_of|to_(?:hire|offer|go|move|proceed|continue|pursue|focus)_?\\w*_?\\w*)|in_favou?r_of|(?:go|went|gone|going|move|moved|moving|progress\\w*|advanc\\w*|proceed\\w*|continu\\w*|stick|stuck|run)_(?:ahead_|forward_|on_)?(?:with|for)|pursu\\w+|focus(?:ing)?_on|" +
    "(?:made|extended|gave|given|extending|making)_(?:an|the|our|this|that|it)_?(?:offer|job|role|position|post)?_?(?:to)?|(?:offered|given|gave)_(?:it|the_\\w+)(?:_to)?|filled_(?:by|with)|accepted_by|found|given_to|gone_to|awarded_to|tipped_(?:\\w+_){0,2}?towards|(?:give|giving|gave)(?=_(?:someone|somebody|another))|recommended|shortlisted|preferred|ranked|plumped_for|sided_with|leaning_towards|went_to|goes_to|offer_(?:went|goes|has_gone)_to|bring(?:ing)?_in|brought_in|turned_up|came_along|scored|outscored|came_out|came_first|appointed_to|recruited|engaged|promoted|promoting|accepted_an_offer_from|brought_on|advance_with|proceed_with|forward_with",
  other:
    "an?_(?:candidate|applicant|finalist)(?!_(?:experience|portal|account|survey|pool|home))|another(?!_(?:time|date|day|slot|hour|week|call|interview|round|conversation|chat|question|thing|opportunity|role|position|step))|someone|somebody|internal(?:ly)?|from_within|in_house|elsewhere|" +
    `others?(?=_(?:${person}|applicants))|different_(?:${person}|direction)|the_other_(?:${person}|one)|(?:${person})_(?:who|with|whose|that|from|based)|an?_(?:(?!conversation|interview|call|chat|meeting|discussion|session|round|visit|offer|contract|second|final|next|further|last)\\w+_){1,3}?(?:with|who|whose|from_within)|alternative_(?:${person})|others|elsewhere|some(?:one|body)_(?:else|with|who|closer)|more_(?:experienced|senior|qualified|suitable)_\\w+|more_(?:\\w+_)?(?:profile|candidate|person|background)|stronger_\\w+|better_(?:matched|suited|qualified)_\\w+`,
  otherPerson: `(?:other|another|stronger|a_different|the_other)_(?:\\w+_)?(?:${person})'?s?|others?|other_people|several_others|some_of_the_other|candidates_we_(?:have_)?(?:met|saw|interviewed)|we_(?:have_)?(?:found|met|interviewed|saw)_(?:\\w+_)?(?:candidates|people|applicants)`,
  better: "better|closer|stronger|closest|more|higher|best|further",
  match:
    "match\\w*|fit\\w*|suit\\w*|align\\w*|meets?|qualified|qualifications|experience\\w*|scored|profile|skills|background|line|line_up|lined_up|tick\\w*|suitable|relevant|appropriate|impress\\w*|knowledge|track_record|credentials|backgrounds|what_we_need|our_needs",
  goOn: "(?:mov|go|tak|carr|bring|progress|proceed|continu|advanc)\\w*_(?:\\w+_){0,5}?(?:forward|further|ahead|on|any_further)",
  goOnWith:
    "(?:proceed|proceeding|progress|progressing|continue|continuing)(?:_with)?_(?:you|your|it|this|the_application)|(?:proceed|progress|proceeding|progressing|continue)(?=\\s*(?:$|[.,;]|at_this|on_this))",
  picked:
    "successful|selected|chosen|shortlisted|appointed|among|the_one|progressing|accepted|picked|retained|considered|put_forward|the_(?:right|best)_\\w+|recommended|going_through|going_forward|proceeding|advancing|moving_on|one_of_the|part_of|the_person|the_candidate|what_we",
  role: "positions?|roles?|vacanc(?:y|ies)|jobs?|requisition|req|openings?|posts?|posting|seat|headcount|requirement|spots?|places?(?=_(?:has|is|was|on))|search|recruitment|hire|vacant_post|appointment|job_opening|slot_on_the_team",
  filled:
    "filled|closed|cancell?ed|withdrawn|scrapped|pulled|axed|eliminated|discontinued|taken|(?:no_longer|not)_(?:available|open|exist\\w*|be_filled|be_replaced|be_recruited|required|needed|going_ahead|funded)|gone|deleted|offered_elsewhere|given_away|awarded|snapped_up|gone_to|went_to|withdrawn|dropped|shelved|fallen_through|fell_through|re-?advertised?|been_accepted|been_offered",
  closing:
    "closing(?!_date)|closed|cut|cutting|cancell?ed|scrapped|pulled|withdrew|eliminated|axed|decided_against|do_without|no_longer_(?:need|hiring|recruiting|filling)|not_(?:hiring|recruiting|filling)|re-?advertis\\w+|closed_out|filled|shelved|shelving|dropped|withdrawing|winding_down|discontinu\\w+",
  hiring:
    "hiring|recruiting|recruit|taking_(?:anyone|anybody|people|someone)_on|filling|looking_to_(?:hire|fill)|plan(?:ning)?_to_(?:hire|recruit|fill)|need_to_hire",
  fitBar:
    "(?:(?:a|the|an|quite_the|any)_)?(?:right_|good_|strong_|best_|great_|perfect_|close_|mutual_|ideal_|suitable_)*(?:fit|match)|(?:meet|match|fit|align_with|correspond_to|satisfy|reach)_(?:\\w+_){0,4}?(?:bar|requirements?|needs?|criteria|expectations?|standards?|profile|level)|at_the_level|the_level_(?:we|that)|what_we_(?:are|were)|make_(?:the_cut|it_through|it_to)|right_(?:move|fit)|high_enough|highly_enough|strong_enough|what_(?:they|the_\\w+|our_\\w+|my_\\w+)_(?:is|are|was|were|needs?|wants?)",
  farewell:
    "paths_(?:will_)?cross|apply_again|reapply|re-apply|apply_for_(?:future|other)|future_(?:openings?|opportunit\\w+|roles?|vacanc\\w+|positions?)|(?:comes|opens|pops)_up|try_again|keep_an_eye_on_our|consider_us_again|stay_in_touch|keep_in_touch|(?:keep|hold|retain)_(?:\\w+_){0,3}?(?:mind|file|cv|resume|details)|cross_paths|see_you_around|door_is_(?:always_)?open|door_remains_open",
  wishes:
    "(?:best|good|every|bad|much)_(?:of_)?(?:luck|success|wishes)|wish_(?:you|her|him)_(?:\\w+_){0,5}?(?:luck|success|best|well)|all_the_best",
  group:
    "committee|panel|board|team|governors|trustees|management|partners?|we|leadership|council|jury|board|council|faculty|owners?|bosses|directors|managers|everyone|leads|interviewers|stakeholders|curators|department|hiring_team",
  still: "still|currently|presently|yet_to|continuing_to|in_the_(?:process|middle|midst)_of|busy",
  pending:
    "waiting|speaking|talking|seeing|interviewing|meeting|reviewing|deciding|discussing|collecting|gathering|trying|working|finali[sz]ing|wrapping|chasing|compar\\w+|(?:to|more)_(?:meet|see)|under_(?:review|consideration|discussion)|in_the_(?:mix|running|race|frame)|undecided|pending|being_considered|need\\w*_to|have_to|deliberating|debating|in_talks|consulting|checking|assessing|evaluating|finalising|aligning|being_\\w+ed|running|under_way|underway|on_hold|outstanding|to_be_decided|with_(?:them|legal|finance|hr)|in_the_picture|in_contention|in_play|alive|active|going_round|making_up|top_of_(?:the|our|my)_\\w+|being_(?:reviewed|considered|assessed|evaluated|looked_at)",
  news: "words?|news|decisions?|answers?|updates?|verdict|movement|outcome|conclusion|feedback|result|response|sign-?off|clarity|green_light|(?:email|mail|call|letter|message)_from_(?:us|me)",
  notDone:
    "(?:has|have|had)_not_(?:\\w+_){0,2}?(?:met|heard|decided|made|come|finished|concluded|given|got|gotten|received|forgotten|signed|approved|reached|been|changed|completed)|(?:are|am|is)_not_(?:quite_)?(?:ready|done|there_yet|finished|able_to_say)|(?:has|have|had)_not_(?:\\w+_){0,3}?(?:had|sat|voted|spoken|agreed|settled|closed|finalised|finalized|progressed|seen)|no_change|(?:status|position|situation)_is_unchanged|remains_(?:unchanged|the_same)|not_much_to_(?:tell|report)|nothing_has_(?:changed|happened|moved)|cannot_(?:say|tell_you|comment|confirm)|do_not_(?:yet_)?(?:know|have_(?:an?|the|any)_(?:answer|decision|news|update|outcome|date|timeline))|too_(?:early|soon)|premature|yet_to_(?:\\w+)|not_(?:quite_)?there|nearly_there|still_working|up_in_the_air|not_clear_yet|remains_(?:open|undecided)|(?:do|does|did)_not_have_(?:anything|much|news|any_\\w+|an?_\\w+)_(?:\\w+_){0,2}?(?:to_(?:share|tell|report|add|give)|yet|for_you|today)|nothing_to_share|nothing_new|no_white_smoke|jury_is_(?:still_)?out|nothing_(?:has_been|is|was)_(?:\\w+_)?(?:decided|settled|agreed|final|confirmed)|no_(?:further|new|more)_(?:information|news|updates?|details)|nothing_further|cannot_(?:yet_)?(?:give|promise|offer)_you_(?:an?|any)_(?:\\w+_)?(?:date|timeline|timescale|answer|time)|no_date_(?:yet|as_yet|set)",
  meets:
    "meets?|met|sits?|regroup\\w*|reconven\\w*|compar\\w+_notes|discuss\\w*|decid\\w+|get_together|vot\\w+|discuss\\w*|convene\\w*|review\\w*|look\\w*_at|get_together|sit_down|due_to_\\w+|debrief\\w*|huddle",
  approves: "approv\\w+|sign(?:s|ed)?_off(?:_on)?|sign-?off|agree\\w*|clearance",
  stalled:
    "pushed_back|slipped|held_up|delay\\w*|stuck|on_(?:hold|ice|pause)|paused|suspended|frozen|freeze|back_seat|slower|longer|behind_schedule|dragg\\w+|slow\\w*|postponed|stalled|moving_slow\\w*|tied_up|backlog|adjourned|deferred|on_the_back_burner|bottleneck|held_back|taking_(?:a_bit_|a_little_|somewhat_|much_)?(?:longer|time)|overrun|overrunning|backed_up|logjam|in_limbo|parked|halted?|moratorium|hiring_pause|temporary_stop|holding_pattern|waiting_game|hit_a_snag|snagged|(?:take|takes)_(?:several|some|a_few|up_to|another)_(?:\\w+_)?(?:weeks|days|time|months)",
  will: "will|shall|should|would|hope|hoping|expect|expects|expecting|aim|aiming|plan|planning|can|might|promise|intend|want|going|ought",
  tell: "hear(?:_back|_from)?|let_(?:you|everyone|all|everybody)_(?:all_)?know|get_back|be_in_(?:touch|contact)|have_(?:an?_|some_|more_|our_)?(?:something|answers?|news|more|decision|clarity|update|response|verdict|outcome|feedback)|tell_you|know_more|come_back_to_you|keep_you|update_you|reach_out|write_to_you|say_(?:more|anything)|revert|give_you_an?_\\w+|be_notified|be_informed|answer_you|find_out|ping|know_by|contact_you|catch_you_up|be_the_first_to_know|get_you_an?_\\w+|drop_you_a|have_an?_\\w+_for_you|share_(?:the|a|our|more|next)|advise_you|advise|confirm_(?:either|one_way)|feed_back|loop_back|circle_back|follow_up(?!_(?:call|interview|meeting|chat|conversation))|come_to_you|pick_this_up|talk_again|resume|let_you_in|give_you_(?:an?|more|some|feedback|news)|send_you_(?:an?|more|the)_(?:update|answer|decision|outcome)|learn_the_outcome|respond|answer_soon|decide|call_you(?!_(?:to|on_the|at|in|on_your))|(?:phone|ring)_you(?!_to)|give_you_a_(?:call|ring)|report_back",
  pleaseWait:
    "bear_with|hang_(?:in_there|tight)|sit_tight|stay_tuned|patien\\w+(?!_with)|fingers_crossed|silence|swamped|not_(?:been_)?forgotten|(?:give|allow)_(?:(?:me|us)_)?(?:\\w+_)?(?:until|up_to|till|a_few|a_couple|some|more)|leave_you_hanging|keep_you_(?:posted|waiting|updated|in_the_loop)|been_quiet|nothing_to_(?:do|report)|no_update|thanks_for_(?:nudging|waiting|chasing|bearing|asking|your_patience)|sorry_(?:it_is_taking|for_the_(?:wait|delay|silence))|keep_(?:you_)?waiting|a_few_(?:extra|more)_days|a_little_longer|i_am_on_it|working_on_it|hold_on|watch_this_space|have_not_forgotten|top_of_my_list|on_my_radar|leave_it_with_me|(?:can|may|could)_i_(?:come|get)_back_to_you|(?:give|allow)_(?:me|us)_(?:\\w+_){0,3}?(?:days?|weeks?|hours?|time)",
  remaining:
    "others?|remaining|rest|last|all|more|few|couple|everyone|everybody|two|three|several|final|second",
  seeOthers:
    "see|meet|speak_(?:to|with)|talk_to|interview|finish_with|get_through|hear_from|wrap_up|finish|complete|collect|receive",
  withBoss:
    "with_(?:the|our|my)?_?(?:vp|ceo|cfo|cto|boss|legal|finance|hr|compensation|director|directors|board|management)_(?:now|for|at_the_moment|team)|waiting_on|depends_on|down_to_(?:two|three)",
  reserve:
    "if_(?:they|she|he|that|the_first)_(?:\\w+_){0,2}?(?:decline|say_no|declines|turns?|fall)|waiting_for_(?:their|his|her)_answer|number_two|(?:placed|put|are|be)_on_(?:a|the|our)_(?:reserve|waiting|merit)_list|reserve_list|waiting_list|second_choice|plan_b|back-?up_candidate",
  works:
    "works?|suits?|fine|perfect|ok|okay|possible|convenient|it_is|then(?=\\s*[.!,?]|\\s*$)|instead|free|available|around|do(?:es)?_not|sounds|good_for|would_be_(?:fine|good|better|great|perfect|ideal)|better|best_for|rather|prefer|convenient|good_with|all_right|alright|would_work|can_do|can_make|no_good|bad|difficult|tricky|impossible|full|packed|meant|clash\\w*|lieber|either",
  talk: "calls?|interviews?|chats?|meetings?|conversations?|sessions?|appointments?|slots?|visits?|catch-?up|trial_shift|discussion|tour|venue|event|zoom|video_call|phone_screen|breakfast|lunch|coffee|dinner|tour|visit|room|webinar_call|facetime|skype|teams_call|video_chat|shift|lesson|audition",
  moved:
    "reschedul\\w+|postpon\\w+|mov(?:e|ed|ing)_(?:our|the|your|it|this)|push(?:ed|ing)?|shift(?:ed|ing)?|cancel\\w*|bump\\w*|chang(?:e|ed|ing)|swap\\w*|bring_forward|take_place|takes_place|booked|confirm\\w*|pencill?ed|scheduled|rearrang\\w*|arranged|set_(?:up|for)|fix",
  moveIt: "(?:move|push|bump|shift|make|bring|do)_it_(?:to|back|by|forward|at|on|an)|make_it",
  meetAt:
    "(?:see|speak|talk|meet|call|ring|phone|text)_(?:to_|with_)?(?:you|then|me|soon)|(?:call|ring|phone|dial)_you_on|give_(?:me|you)_a_(?:call|ring|bell|shout)|come_(?:to|in|over|by|round|along)|pop_in|meet_(?:at|in)|we_are_on_for|see_you|catch_up|speak_(?:soon|then|tomorrow)|let_us_(?:talk|speak|meet|catch)|drop_by|swing_by|come_by|come_up",
  hitch:
    "running_(?:\\w+_){0,2}?late|double-?_?booked|clash|conflict|something_(?:has_)?(?:come|came)_up|(?:cannot|can_no_longer|not_able_to|unable_to)_(?:make_(?:it|that|the|our)|attend|do_(?:that|the))|missed_(?:your|our|you)|tried_to_(?:reach|call|ring)|stay_on_the_line|if_you_get_lost|stuck_in_traffic|not_around|(?:down_with|is_unwell|is_ill|train_is)|wrong_(?:day|date|time|link|week)|meant_(?:monday|tuesday|wednesday|thursday|friday)|landed_on_my_desk|came_up|have_to_(?:cancel|move|postpone)|need_to_(?:cancel|move|postpone|shift)|diary_is_full|fully_booked|under_the_weather|off_sick_(?:today|tomorrow)|emergency|power_cut|strike|delayed_(?:train|flight)|childcare|stuck_in|start_(?:at|a_bit|a_little)|quarter_past",
  venue:
    "(?:at|from|by)_(?:the_|our_)?(?:reception|front_desk)|in_the_diary|in_the_calendar|calendar_(?:invit\\w*|link|entry)|send_(?:the|an|a|you_an?)_(?:invit\\w*|calendar\\w*)|join_(?:with|via|the_call)|arrive_(?:\\w+_){0,2}?(?:early|minutes)|ask_for_me|bring_(?:an?_|your_)?(?:id|passport|identification)|(?:zoom|teams|meet|video|dial-?in|webex)_(?:link|details|invit\\w*)|on_my_mobile|over_the_phone|by_phone|gate_\\w|entrance|parking|directions|which_floor|buzz|visitor|badge_at|building_\\w|room_\\w+|address_is|postcode|dial-?in|passcode|meeting_id|booked_us|see_you_there",
  slots:
    "slots?|windows?_of|(?<!part[- ]|full[- ])times?|(?<!start_|closing_|earliest_|due_)dates?|availability|diary|calendar|(?:another|which|what|that)_day|opening_(?:she|he|i|we)|gap|window|alternatives?|options",
  slotTalk:
    "free|(?:is|are|still)_open|available|taken|suits?|prefer|works?|pick|choose|book|let|below|link|fix|find|find_(?:a|another)|propose|suggest|convenient|good|best|better|is_not|is_no_longer|booked",
  slotGone: "taken|(?:is|are|still)_(?:still_)?open|booked|free|available",
  ask: "(?<!\\b(?:we|i|they|it|he|she|you|team) )(?:could|can|would|will|may|might)|please|kindly|(?<!no )needs?|require|requires|lack|lacks|grateful|appreciate|help|mind|asked|wondering|wondered|like|love|remind|missing|want|nominate",
  give: "send|share|forward|provide|give|let_(?:me|us)_have|return|upload|submit|fill|complete|completing|enter|name|supply|mail|e-?mail|attach|pass|get|prepare|tell|write|elaborate|explain|walk_me|reply_with|doing_(?:a|the|this)|let_us_know|let_me_know|sign|clarify|confirm|a_copy|note_down|put_together|answer|jot|jotting|draft|finish|supply|hand_in|furnish|specify|outline|describe|list|state|quote|send_over|email_over|text|scan|photograph|refund",
  thing:
    "references?|referees?|cv|resume|transcripts?|certificates?|diploma|degree|portfolio|passport|id|proof|forms?|questionnaires?|slides|deck|presentation|samples?|receipts?|bank_details|(?:pay|salary)_?slips?|licen[cs]e|registration|records?|statement|documents?|documentation|scans?|cop(?:y|ies)|contacts?|names?|numbers?|address|date_of_birth|details|exercise|assessment|tests?|assignment|challenge|case|case_stud\\w+|homework|task|page|list|links?|notice_period|expectations?|expected|current_salary|visa|permit|right_to_work|authori[sz]ation|clearance|card|letter|dates_you|survey|profile|information|paperwork|record|video|idea|invoice|thoughts|website|questions?|writing_sample|ticket|expenses?|insurance|tax|national_insurance|social_security|iban|signature|agreement_to|dietary|size|earning\\w*|salary|availability_to_start|bio|headshot|photo|summary|outline|example|record_of|links|work_history|employment_history|availability_form|nda|current_package|brief|package|paragraph|reference_letter",
  homework:
    "exercise|take-?home|task|assignment|case_stud\\w+|challenge|test|questionnaire|form|assessment|homework|brief",
  asks: "do|did|are|were|have|would|could|can|what|which|who|where|when|how|why|is|may|might|will|any",
  advance: "(?:mov|progress|advanc|tak|bring|put|push|pass|recommend|forward)\\w*",
  onward: "forward|along|ahead|through|further|on_to|onto|to_the|in_front_of|to_our",
  madeIt:
    "through_to|are_through|made_it(?!_clear)|(?:a|the|of_\\w+|of_the|of_our)_finalists?|final_(?:two|three|four)|one_of_(?:the_)?(?:two|three|four|five|our)_\\w+|passed|cleared|qualify|advanced|on_the_shortlist|been_selected_(?:for|to|as_one)|selected_(?:for|to)_(?:the_next|interview|visit|attend|present|take)|put_through|among_the|made_the_(?:cut|shortlist|list)|going_through|progressing_to|moved_on|advancing_to|in_the_(?:next|final|last)_round|invited_(?:to|for)_(?:the|a|an)_(?:next|final|second|assessment|interview|panel)",
  like: "agreed|voted|like|love|want|wants|wanted|loved|keen|happy|ready|decided|delighted|excited|glad|hope|hoping|let_us|eager|pleased|invite|wish|honou?red|charmed|planning|proposing|asking|ask|intend|aiming|plan|recommend|approved|thinks_you|should",
  meetAgain:
    "(?:meet|meeting|introduce|interview|invite|inviting)(?:_with)?(?:_you)?|(?:see|seeing|have|having|show|bring|bringing|get|put|recommending)_you|(?:continue|go_ahead|keep_going|talk_further|carry_on)_with_you|take_this_further|keep_the_conversation_going|come_back|come_in|discuss_(?:it|this|your_\\w+)_(?:further_)?with_you|like_you_back|have_you_back|you_back|proceed_to|ask\\w*_(?:you_)?(?:to|for)_a_(?:second|final|further|face)|speak_with_you_(?:further|again)|talk_to_you_(?:further|again)|hear_more_from_you|next_step_with_you|continue_(?:the|our)_(?:conversation|process|discussions?)|come_for|spend_(?:a|half|some)_\\w+_with",
  senior:
    "cto|ceo|coo|cfo|vp|head_of|directors?|founders?|partners?|owner|trustees|board|leadership|managers?|rest_of_the_team|the_(?:whole_)?team|colleagues|panel|in_person|again|back|committee|yourself|herself|himself|working_session|second_(?:chat|call|conversation|meeting)|final_(?:chat|call|conversation|meeting|interview)|one_more|curators?|dean|partners|principal|president|chair|department|last_word|face(?:-|_)to(?:-|_)face|second_(?:meeting|interview)|lunch|critique|the_others|other_members|rest_of|clients?|stakeholders|boss|chief_\\w+|managing_\\w+|peers|onsite|on-site|your_would-?be|discuss|mock",
  nextOne:
    "follow-?up|next|final|last|second|third|further|another|one_more(?=_(?:session|round|conversation|interview|chat|meeting|step))",
  stage:
    "round(?!_of_(?:funding|financing|investment|layoffs|cuts))|stage|interview|step|hurdle|phase|conversation|chat|thing|up|meeting|face(?:-|_)to(?:-|_)face|visit|assessment|session|part|stop|critique|presentation|discussion|test",
  nextIs: "is|are|with|will_be|would_be|on|takes?|consists?|of|at|in|comes",
  verdict:
    "green_light|thumbs_up|(?:a|the)_yes_from|impressed|loved|very_taken|blown_away|says_yes|a_fit|excellent|a_strong|gave_you|great_feedback|enjoyed_meeting|charmed|delighted_with|very_positive|stood_out|bowled_over|won_over|raved|a_hit|made_the_cut|made_an_impression|unanimous\\w*|fan_of_yours|spoke_highly",
  trial:
    "trial_(?:shift|day|lesson)|sample_lesson|assessment_(?:cent|day)\\w*|on-?site|campus|pairing|system_design|presentation|present|case_interview|half_day",
  takeOn:
    "hire_you|employ_you|appoint_you|have_you_(?:on(?!_site)|join|with)|take_you_on|bring_you_(?:on_board|aboard|on_as)|you_to_(?:join|be_our|come_and_work|start_with)|you_on_(?:board|the_(?:team|crew))|you_joined|join_(?:us|acme|our_team|the_team)|wants_you|offer_you|offering_you|make_you_an_offer|extend_you|appoint|have_you_as|take_(?:up_)?the_(?:position|job|role|post)|your_appointment|appointed|offered_you|make_you_our|welcome_you_(?:to|as|aboard|on_board)|work_with_us|come_work|hiring_you|employ|onboard_you|extend_an_offer|make_an_offer(?!_to)|put_an_offer|send_you_an_offer|have_you_on_board|join_our",
  got: "(?:have|has)_(?:chosen|picked|selected)_you(?!_(?:for|to|as))|(?:going|gone|went)_with_you|decided_on_you|(?:wants?|want|love_to_have|delighted_to_have)_you(?=\\s*[.!]|$)|you_(?:are|have_been|are_now)_hired|you_have_(?:got|been_given|landed)_(?:it|the_\\w+)|(?:job|position|role|post)_is_(?:yours|official)|yours_if_you|you_got_(?:it|the_\\w+)|said_yes|you_are_(?:our|the)_(?:new|one|winner|chosen)|it_is_yours|welcome_(?:to_the_(?:team|family|company)|aboard)|you_have_the_job|your_first_day_(?:will|would)|appointment_(?:has_been|is|was)_(?:approved|confirmed)|approved_your|have_been_appointed|have_been_offered|are_being_offered|your_(?:official|formal|written|job)_(?:job_)?offer|consider_this_your|we_want_you(?!_to_(?:meet|come|do|know|take))|formally_offer|official_offer|(?:have|got)_an_offer_(?:for|to)_(?:you|make)|i_have_an_offer|offer_(?:for|to)_you(?!_to)|(?:the_)?answer_is_(?:a_)?(?:\\w+_)?yes|it_is_(?:a_)?(?:\\w+_)?yes(?!_from)|about_an_offer|offer_to_discuss",
  contract:
    "contracts?|offer|offers|offer_letter|agreement|paperwork|letter_of_\\w+|terms|appointment_letter|formal_letter|employment_agreement|statement_of_\\w+|job_offer|package(?!_arrived)",
  enclosed:
    "attached|enclosed|sign|review|find|here_is|here_are|sending|send|draw\\w*|prepar\\w+|in_writing|over_to_you|on_its_way|goes_out|drawing_up|walk_you_through|below|returned_signed|to_sign|countersign\\w*|copies|in_the_post|by_courier|via_docusign|docusign|e-?sign\\w*",
  otherOffer:
    "(?:the|your|another|an)_other_offer|another_offer|other_offers|offer_committee|offer_(?:\\w+_)?(?:elsewhere)|job_offers?_from",
  pay: "salary|base|package|annual|ctc|equity|bonus|per_(?:hour|year|annum|month)|an_hour|plus_tips|gross|holiday|leave|lpa|main_scale|starting_(?:salary|date)|start_date|start_(?:on_)?(?:monday|\\d+)|brutto|grade|hours|per_hour|pension|stipend|rate|wage|remuneration|compensation|start",
  sum: "\\d+(?:[.,]\\d+)?_?k|\\d{2,3}[.,]?\\d{3}|\\d{2}[.,]\\d\\d|\\d+_(?:lpa|euros?|pounds|dollars|days)|m4",
  deal: "do_we_have_a_deal|need_a_yes_or_no|talk_(?:money|terms)|acceptance|countersign\\w*|accept_(?:this|our|the)_offer|a_call_about_terms|join_us_if_you|the_figures_below|let_me_know_your_thoughts_on_the_(?:offer|figures|terms)|negotiat\\w+|counter-?offer|accept_or_decline|with_the_terms|discuss_(?:the_)?terms|start_date_of|best_and_final|signing_bonus|sign-?on_bonus|stretch_to|(?:increase|raise|improve|sweeten|up)_(?:the|our)_offer",
  success: "successful|a_success",
  cv: "applications?|candidacy|cv|resume|profile|interview",
  thanks:
    "thanks?|thank_you|thx|cheers|ta|appreciate\\w*|grateful|kind_of_you|how_kind|good_of_you|nice_of_you|thoughtful|sweet|cool_of_you|lovely_(?:note|message|words|card)|generous_of_you|appreciated|kind_words|very_kind|too_kind|grateful_to_you|you_did_not_have_to|obliged|bless_you",
  nice: "nice|great|good|lovely|pleasure|wonderful|enjoyed|fun|delight\\w*|fantastic|pleased|glad|helpful|gold|made_my_day|haha|ha|brilliant|impressed|interest|interesting|thoroughly|charming|amazing|awesome|excellent|super|happy_to",
  metYou:
    "meet\\w*|speak\\w*|talk\\w*|chat\\w*|connect\\w*|acquaintance|having_you|getting_to_know|conversation|discussion|showing_you|our_\\w+|face_to_the_name|visit|tour|questions|you_liked|your_(?:questions|visit|note|enthusiasm|company)|how_well|chocolates|remarks",
  gotIt:
    "noted|got_(?:it|your|both|the)|all_(?:good|received)|(?:well_)?received|thank_you_both|good_to_know|great_to_hear|glad_(?:to_hear|you)|will_(?:try|read|pass|have_a_look)|added_(?:it|the|them|to)|put_them_on|shared_it|pass_(?:it|this|them|your|that)|good_luck_with|wish_you_well_with|congratulations_on_the|safe_travels|great_weekend|take_care|you_too|no_worries|no_problem|likewise|feeling_is_mutual|good_stuff|message_received|loud_and_clear|speak_soon|enjoy_(?:the|your)|forwarded_(?:it|them|this|your)|read_your_(?:remarks|note|mail|message)|best_of_luck_(?:with_(?:your|the)_(?:exam|move|other|final))|appreciated_your|you_have_been|so_flexible|will_do|sounds_good|all_set|perfect|on_file_now|it_arrived|arrived_(?:safely|today)|in_hand|much_obliged|copied",
  you: "you|your|yours",
  stillOpen:
    "(?:has|have|is|was|been)_not_(?:yet_|been_|yet_been_)?(?:filled|closed|taken|cancelled|gone)|still|until|before",
  refusal:
    "(?:found|have_got|got)_(?:our|the_right)_(?:person|candidate|hire|match|one|new_\\w+)|close(?:st)?_second|runner_?up|(?:second|2nd)_place|edged_(?:it|out|you)|(?:is|was)_a_no|a_no_for_now|answer_is_no|have_to_say_no|turn(?:ing)?_you_down|have_to_decline|(?:are|am|have_decided_to|going_to|have_to|must|will)_pass(?:ing)?(?=_on_(?:this|you)|_this|\\s*[.,;]|\\s*$)|not_considered|not_work_out|not_going_to_work_out|leave_it_(?:there|here|at_that)|(?:stop|end|ended)_(?:\\w+_){0,2}?here|bow_out|vote_went|fell_in_favou?r|(?:was|were|not)_not_(?:appointed|selected|successful)|not_selected|was_(?:rejected|declined)|no_longer_(?:appl(?:y|ies)|being_considered|under_consideration)|rescind\\w*|it_is_not_you|is_not_you|regret_that_we_(?:are|will|do)_not|unable_to_(?:offer|progress|take)|did_not_(?:score|get_the)|not_been_(?:successful|selected|shortlisted)|decided_(?:that_we_)?(?:cannot|not_to)|not_the_right_(?:person|move|time)|wanted_(?:someone|somebody)|want_(?:someone|somebody)_local|internal_(?:guy|transfer|move|candidate|hire|promotion)|hired_internally|decided_(?:against|to_do_without)|not_taking_anyone|not_be_inviting|not_match_the|(?:conclud|clos|end|discontinu|stop)\\w*_your_(?:candidacy|application)|not_interested|it_went_to|went_to_(?:someone|somebody|another)|(?:is|it_is)_a_pass|pass_(?:from|for)_us|rules?_you_out|ruled_you_out|without_(?:making_)?an_appointment|(?:not|did_not|cannot)_(?:recommend|make|extend)_you|out_of_the_running|end_of_the_road|(?:will|would)_be_unable_to|no_longer_in_(?:the_running|contention|consideration)|missed_out|lost_out|beaten_to_it|pipped|lucky_this_time|not_this_time|no_luck|been_unsuccessful|not_be_joining|part_ways|parting_ways|have_to_let_you_(?:go|down)|let_you_down|not_get_(?:it|the_\\w+)|not_going_to_(?:hire|make|go|offer|happen|be_able)|cannot_offer|not_in_a_position|not_the_one|not_a_yes|thumbs_down|turned_you_down|voted_against|decision_is_negative|negative_(?:decision|answer|outcome)|(?:is|was)_not_in_your_favou?r|declin\\w+_(?:your|to)|will_not_be_hiring|not_proceed|exceed_(?:our|what)|over_our_budget|overqualified|too_(?:junior|senior|expensive)|not_enough_experience|lack_(?:of_)?(?:the_)?(?:experience|required)|(?:asked|invited|hired|appointed)_(?!you|me|him|her|us|them|the|our|if|for|about|to|whether|how|why|what|that|when)\\w+_to_(?:join|take|fill|lead|step)|(?:is|are|will_be)_(?:moving|stepping|transferring|coming)_(?:over_|up_|across_)?(?:into|to)_(?:the|this|that)_(?:role|position|post|job|seat)|(?:went|gone|go|going)_(?:in_)?(?:another|a_different)_(?:way|direction|route)|(?:process|journey|road|candidacy|application)_(?:with_us_)?(?:ends|stops|finishes)_(?:here|there)|better_(?:placed|suited|served|off)_(?:\\w+_){0,2}?(?:in|at|with|elsewhere|by)|just_not_for_us|not_(?:quite_)?for_us|no_joy|could_not_be_you|not_you_this_time|no_new_(?:hires?|heads?|headcount|starters|joiners|people|positions?|roles?)|no_(?:budget|headcount|funding|money|opening|vacancy|role)_(?:for|this|any|left|at|available)|setting_you_up_(?:to|for)|decided_to_part|not_be_you|not_go_your_way|did_not_go_your_way|not_your_way|did_not_work_out|not_meant_to_be|regretfully_not|gap_(?:\\w+_){0,5}?too|too_(?:big|wide|large|much|far)_(?:of_)?(?:a_)?(?:gap|step|jump|stretch|for_us)|keep_(?:looking|searching)|continue_(?:looking|searching|our_search)|carry_on_(?:looking|searching)|decided_to_(?:look|keep|wait|hold_off)_\\w+|impossible_(?:for_us_)?to_(?:hire|offer|take|employ|continue|proceed)|heavy_heart|not_possible_to_(?:hire|offer|take|employ)|did_not_(?:meet|reach|pass)_(?:\\w+_){0,3}?(?:threshold|benchmark|mark|cut-?off|score|bar)|not_(?:been_)?able_to_(?:include|offer|invite|take|consider|progress|shortlist|place|put)_(?:you|your)|first_choice_has|ranked_you|(?:placed|came|finished)_second|has_(?:now_|since_|already_)?accepted(?!_(?:your|th(?:e|is)_(?:invit|meeting|event)))|(?:stronger|better-?_?suited|better_matched|better_qualified)_(?:\\w+_)?(?:candidates?|applicants?|profiles?|contenders?)",
  seekOther:
    "(?:looking_for|need|needs|want|wants)_(?:someone|somebody|a_candidate|an_applicant|a_person)|other_candidates_who|had_(?:someone|somebody)|only_(?:have_)?(?:one|hire_one|take_one)_?(?:seat|position|spot|place|opening|person|role)?|more_(?:\\w+_){0,2}?experience|benefit_from_more|not_what_you_(?:wanted|were_hoping)|not_the_(?:news|answer|outcome)|going_to_disappoint|who_already|(?:were|was|are|had_been)_(?:really_)?(?:looking|hoping|after|searching)_(?:for_)?(?:a|an|more|some|someone|somebody|deeper|stronger)(?!_(?:answer|update|decision|word|news))|need_a_specialist|needs_a_specialist|a_bit_more_(?:depth|experience|seniority)|only_one_of_you|one_winner|could_only_(?:choose|pick|take|hire)|(?:can|could)_only_\\w+(?:_\\w+)?_one|only_(?:had|have)_(?:room|space|budget)_for_one",
  hardChoice:
    "not_an_easy_(?:decision|choice)|(?:tough|difficult|hard|close)_(?:call|choice|decision|one)|(?:strong|high|fierce|tight)_(?:field|competition|standard|calibre)|competition_(?:for|was)|many_(?:strong|talented|qualified|excellent)|large_number_of|better_news|more_positive|proud_of_how|should_be_proud|hope_this_does_not_discourage|would_have_been_great|rooting_for_you|does_not_diminish|enthusias\\w+_for|thank_you_for_giving_us|chance_to_(?:learn|get_to_know)|impressive|so_sorry|really_sorry|very_sorry|painful|hate_(?:writing|sending)|not_easy_to_write|never_easy|wish_i_could|wish_we_could|different_circumstances",
  regret:
    "(?:has|have)_decided_to|unfortunately|sadly|regret\\w*|sorry|gutted|afraid|disappoint\\w*|however|bad_luck",
  unfavourable: "no_longer|no_further|without_further",
  due: "by|on|next|within|in|end_of|early|before|this|until|mid|around|towards|no_later_than|about",
  beforeDeciding:
    "before_(?:we|they|i|anyone)_(?:can_)?(?:decide|make|choose|say|close)|before_(?:deciding|a_decision|making)|(?:make|made|making|reach|reached|take)_(?:a|our|the|any|their|up)_(?:final_)?(?:decision|choice|minds?)|final_call_is|(?:come|coming|get|getting)_to_(?:a|our|any|the)_(?:final_)?(?:decision|conclusion|view)",
  promised:
    "(?:expect|expecting)_(?:a_call|an_answer|to_hear|word|news|to_be_able)|(?:hear|answer|news)_(?:from_(?:me|us)_)?(?:soon|shortly)|will_know|earliest_i_can|usually_takes|takes_(?:\\w+_){0,2}?(?:days|weeks)|could_take|my_guess|would_guess|is_now_realistic|all_candidates_will_be|end_of_the_month",
  canWe:
    "can|could|shall|should|would|how_about|what_about|any_chance|may|is|are|do|does|might|will|did|when|which|what",
  sayTime:
    "let_us_(?:say|make_it|do|aim_for|plan_for|go_with)|make_it|shall_we_say|how_about|what_about|aim_for|pencil\\w*_you_in_for|confirm\\w*_for|confirming|moved_to|see_you",
  returnIt: "by|within|before|back|until|due|so_that",
  need: "(?<!no )needs?(?:_\\w+_things)?|require|requires|lack|lacks|missing|still_waiting_for|appreciate|grateful_for|help_to_have|to_have_your|awaiting|would_need|missing|we_are_missing|still_short_of|in_want_of",
  recorded:
    "(?:one-way|one_way|recorded|pre-recorded|on-demand|digital|asynchronous)_(?:video_)?interview|record_(?:your|a|an|short)_(?:\\w+_)?(?:answers?|interview|video|responses?)|hirevue",
  enclosedTask:
    "attached_(?:is|are|you_will_find|please_find)_(?:\\w+_){0,3}?(?:exercise|task|assignment|case|test|challenge|form|questionnaire|take-?home)|have_a_go|take-?home_(?:exercise|test|task)|(?:exercise|challenge|assessment)_(?:\\w+_){0,2}?(?:expires|attached)|online_assessment|(?:find|attached|enclosed)_(?:\\w+_){0,3}?(?:brief|exercise|task|assignment|case|challenge)|invited_to_(?:take|complete|sit|do)_(?:\\w+_){0,4}?(?:test|assessment|challenge|exercise)|start_the_(?:test|assessment|challenge)",
  isMissing: "missing|outstanding|required|needed|is_dead|does_not_(?:open|work)",
  oneQuestion:
    "(?:quick|one|another|last|further|small|short)_(?:more_)?(?:question|thing)|forgot_to_ask|wonder(?:ed|ing)?_(?:if|whether)_you|let_me_know_(?:which|whether|if|what)_(?:\\w+_){0,5}?(?:you_(?:would_)?(?:prefer|rather|have|are|want|need|can))|(?:asked|asking|ask|wanted_to_know|curious|would_like_to_know|like_to_know|interested_to_know)_(?:me_)?(?:whether|if|how|what|why|about_your)|for_(?:our|the)_records|may_i_ask|one_more_(?:thing|question)|before_(?:we|i)_(?:go|proceed|forget)|missing_(?:page|the|your)|please_(?:bring|log|finish|answer|confirm_your|tick|note_down)|need_(?:\\w+_){1,2}?(?:things|details|items|bits|pieces)",
  interested:
    "interested|up_for|how_are_you|sound|keen|ready|fancy|open_to|happy_with_that|hear|talk|speak|call|meet|come|back|join",
  aboutYou:
    "what_(?:is|are|sort|kind|made|would)|which_\\w+|who_can|how_(?:soon|much|many|long|did)|where_did|would_you_(?:consider|mind|rather|be_able|be_willing)|are_you_(?:ok|okay|authori[sz]ed|willing|able|eligible|comfortable)|have_you_(?:ever|worked|got|used|had)|do_you_(?:have|need|happen|hold|require|speak|mind|still)|did_you|when_could_you_(?:start|join|begin)|are_you_(?:related|happy|prepared|currently|based|still|a|an)|may_i_ask|can_i_ask|would_it_(?:be|take)|what_would|whether_you|if_you_(?:hold|have|speak|could)|do_you_(?:know|speak|drive|own|live|work|prefer)|how_(?:comfortable|familiar|would_you|do_you|did_you)|have_you_(?:done|managed|led|any|applied|signed)|could_you_(?:see_yourself|imagine)|why_(?:did|are|do|would)_you",
  finished:
    "taking_the_time|took_the_time|thanks?_for|thank_you_for|after|following|since|taking_the_\\w+|took_the_\\w+",
  congratulations:
    "congrat\\w*|great_news|good_news|well_done|happy_to_(?:say|let_you_know|inform)|pleased_to_(?:say|inform|let)|delighted_to_(?:say|inform|let)",
  arrived:
    "received|arrived|landed|submitted|registered|(?:been_)?added_to|in_our_(?:inbox|system)|safely|is_complete|completed|finished|sent_to|have_what_we_need|have_everything_we_need|being_(?:looked|reviewed|processed)|reached_us|confirm(?:ed)?|in_good_hands",
  applying:
    "applying|(?:an|your)_(?:\\w+_){0,2}?application|submitting|your_submission|(?:expressing_(?:an_)?|expression_of_)interest|your_hat_in_the_ring|raising_your_hand|interest_in_(?:joining|working)",
  lookAt:
    "review\\w*|(?:go|going|read|work|working)_through|look(?:ing|ed)?_(?:at|over|through|into)|go_over|read(?:s|ing)?|assess\\w*|consider\\w*|shortlisting_takes|screen\\w*",
  ifMatch:
    "(?:happy|glad|thrilled|delighted)_(?:that_)?you_(?:have_)?applied|(?:if|should|where|when)_(?:your?|we|there|any)_(?:\\w+_){0,6}?(?:match|fit|meets?|suit|shortlisted|selected|qualif\\w+)|not_(?:\\w+_)?heard_(?:\\w+_){0,3}?(?:within|by|in)|only_(?:shortlisted|selected)|take_it_from_here|(?:your|the)_status|candidate_(?:home|portal)|(?:we_have|got)_your_(?:\\w+_)?application|(?:qualified|suitable|selected|shortlisted|successful)_(?:candidates|applicants)_(?:will|are|can)|(?:note|message|email|mail|reply)_is_(?:automatic|automated)|automated_message",
  outreach:
    "my_clients?|our_clients?_is|a_client_of_mine|(?:came_across|found|saw|seen|noticed)_your_(?:\\w+)|your_(?:cv|profile|background)_(?:stood_out|caught)|open_to_a_(?:quick_)?chat|you_or_someone_you_know|(?:urgent|immediate)_(?:\\w+_)?(?:shifts?|start|vacanc\\w+|requirement)|paying_up_to|offering_up_to|i_represent|retained_by|(?:be_)?of_interest_to|somebody_in_your_network|on_behalf_of_(?:a|our|my)_client|(?:founding|looking_for)_(?:\\w+_)?engineers|recruitment_(?:agency|consultant)|staffing|exciting_opportunit\\w+|your_next_assignment|great_match_for",
  promo:
    "free_(?:\\w+_)?(?:quiz|guide|review|course|class|masterclass|score|trial|ebook|template|report|workshop|consultation)|save_\\d+|\\d+_off|order_(?:now|today|before)|quiz|subscribing|weekly_(?:digest|roundup|summary)|spread_the_word|job_?seekers?|hiring_now|apply_(?:now|in_one_click|with_one_click)|easily_apply|search_(?:for_)?jobs|(?:see|view|browse|show)_(?:all|more|the_full)_?(?:\\w+_)?(?:jobs?|offers|openings|list|positions|matches|recommendations)|edit_(?:your_)?alert|save_your_(?:spot|seat)|sign_up_(?:now|for|today)|register_(?:now|free|today|here)|find_out_(?:which|how|what|who|why)|ever_wondered|ready_to_(?:take|make|land|find|level)|want_to_(?:double|boost|stand|land|earn|get)|behind_the_scenes|career_(?:coach\\w*|advice|experts?|fair|tips)|(?:our|certified)_(?:experts|writers|coaches)|get_hired|land_(?:your|a|that)|dream_job|recruiters_(?:see|want|look|love)|top_\\d+|\\d+_(?:tips|ways|things|companies|employers)|(?:new|latest|recommended|similar|matching)_(?:\\w+_)?jobs|jobs_(?:for_you|near|in|matching|you_might)|job_you_might_like|saved_(?:search\\w*|interests|jobs)|know_someone_who|we_are_hiring|open_(?:house|evening|day)|(?:recruiters|employers|companies|hiring_managers)_(?:are|can|want|see|look|who|will|contact)|be_among_the_first|among_the_first_to|update_your_preferences|not_interested|talent_(?:community|network|pool)|follow_us|filling_up|no_degree|startups|drop-in|make_your_(?:resume|cv|profile)|(?:complete|add_a_photo_to)_your_profile|alumni|compare_(?:salaries|your)|job_seekers|interview_tips|meet_our_(?:team|engineers|people)|live_(?:q|stream|session|event)|podcast|replay|set_your_own_hours|earn_up_to|your_(?:resume|cv)_score|people_with_your_background|watch_the|triple|double_your|fix_it_now|grab_your|unlocked|more_likely_to|instant_feedback|applications_(?:\\w+_){0,5}?open(?:_today|_now)?|(?:looked_at|surveyed|asked|analy[sz]ed)_\\d+|on_us|here_is_what_we_learned|internships_are|programme_opens|program_opens|early_bird|our_(?:best|latest|newest)_(?:\\w+_)?(?:advice|articles?|tips|jobs|stories)",
  aside:
    "surveys?|rate_your|(?:your|the)_opinion|how_(?:did_we_do|was_your_(?:\\w+_)?(?:interview|experience|application))|candidate_experience|(?:have_the|got_the)_right_(?:person|address)|do_not_(?:recall|remember)_(?:us_)?(?:ever_)?(?:meeting|having|applying)|wrong_(?:address|person|inbox|department|team|\\w+_i_think|\\w+$)|who_is_this|not_sure_why_i_got|(?:remove_me_from|take_me_off)|unsubscribe_me|(?:do_not|stop)_(?:contact|email|emailing|write|writing)\\w*_(?:to_)?me|no_longer_(?:involved|with|at|work\\w*)|do_not_work_(?:at|here|for)|has_left_\\w+|i_(?:have_)?(?:retired|left)|(?:new|unusual)_(?:sign-?in|device|login)|security_alert|your_(?:candidate_)?(?:account|profile)_(?:\\w+_){0,4}?(?:expire|deleted|active)|(?:candidate|your)_account_will|keep_your_account|not_finished_(?:it|your_application)|log_in_to_complete|finish_your_application|complete_your_application|(?:create|choose|set)_(?:a|your)_password|activate_your|out_for_delivery|your_(?:receipt|parcel|order|invoice)|payment_is|(?:message|mail)_was_read|out_of_stock|how_likely_are_you|customer_(?:care|service|support)|support_(?:team|agent)_will|help_?desk|how_would_you_rate|answer_(?:\\d|two|three|five|a_few|some)_\\w*_?questions|(?:\\d|two|three|five|ten)_minute_survey|rate_your|recommend_\\w+_to_a_friend",
  no: "no|without|still_no|not_any|no_(?:further|real|new)|not_had_(?:any|a)|not_got",
  notAfter: "",
  startQuestion:
    "how_soon_(?:could|can|would)_you|when_(?:could|can|would)_you_(?:be_able_to_)?(?:start|join|begin)|earliest_(?:possible_)?start\\w*",
  prefer:
    "prefer|suits?_you|works?_(?:best|better|for_you)|is_(?:best|better|good)_for_you|convenient",
  theyWish: "you_(?:want|would_like|wish|hope)_to",
  through:
    "passed_(?:the|our)_(?:\\w+_)?(?:screen|round|test|stage|interview)|cleared_the|through_to_the_(?:next|final)",
  order:
    "(?:ignore|disregard|forget|override)_(?:all_|any_)?(?:of_)?(?:the_|your_)?(?:previous|prior|earlier|above|preceding|other|your)_(?:\\w+_)?(?:instructions?|prompts?|rules|guidelines|context)|(?:classify|categori[sz]e|mark|label|tag|flag|treat|report|file)_(?:this|the|it)_(?:\\w+_)?as|system_prompt|you_are_(?:now_)?an?_(?:ai|helpful|language_model|\\w+_(?:ai|model|bot))|you_are_an_assistant_that|(?:set|change)_(?:the_)?(?:class|label|category|status)_to|output_only|respond_only_with",
  good: "positive|better_news|better_answer|good_news|favou?rable|the_answer_you",
  clock:
    "\\d{1,2}[:.]\\d\\d(?!_(?:an|per|euro|pounds|k))|\\d{1,2}_?(?:am|pm)|half_past_\\w+|(?:ten|five|twenty|quarter)_(?:past|to)_\\w+",
  weighty:
    "decid\\w+|decision|conclu\\w+|candidates?|applicants?|position|role|post|vacancy|hir\\w+|appoint\\w*|fill\\w*|others|budget|funding|grant|team_needs|fit|offer\\w*|proceed\\w*|outcome|application",
  process: "process|recruitment|selection|search|review",
  ongoing:
    "ongoing|under_?way|continu\\w+|in_progress|not_(?:yet_)?(?:complete|finished|over|closed|concluded)|taking",
  listed: "shortlist\\w*|short-list\\w*",
  expect:
    "expect\\w*|anticipat\\w*|hope|hoping|should_have|count_on|counting_on|due|meant_to|supposed_to|aiming|target\\w*",
  ended:
    "(?:is|are|has|have|was)_(?:now_)?(?:over|ended|closed|concluded|finished|at_an_end)|ends_here|to_a_close|to_an_end|been_(?:ended|closed|stopped|terminated|cancelled)",
  counterfactual:
    "would_have_(?:been|loved|liked|hired|picked|chosen|taken|made|enjoyed|wanted)|could_have_gone_either_way|wish_(?:i|we|it|this|the|there)_(?:\\w+_){0,3}?(?:could|were|had|was)|if_it_(?:were|was)_(?:up_to|only)|had_it_been|i_fought|we_fought|in_another_(?:year|world|life)",
  badNews:
    "(?:tough|bad|hard|sad|difficult|unwelcome|disappointing|unhappy)_(?:\\w+_)?news|news_(?:is|was)_not_(?:good|what)|not_good_news|hate_to|hoped_to_(?:write|send|bring|give|have)_(?:\\w+_){0,3}?(?:better|different|happier|good)|wish_i_had_better|not_the_message",
  asksThird:
    "(?:nudge|chase|push|poke|prod|press|pester|ping|hassle|remind|badger|ask|check_with|speak_to|talk_to|catch|corner)_(?:him|her|them|again|the|our|my|for|everyone|upstairs|legal|finance|hr|\\w+_again)|look_into_(?:it|this)|find_out|see_where_(?:we|they|things|it)|get_to_the_bottom|make_some_calls|follow_that_up|sleep_on_it|think_(?:it|about_it)_over|mull\\w*|weigh\\w*_(?:it|up|things)|see_what_(?:i|we)_can|speed_(?:\\w+_){0,2}?up|move_things_(?:along|on)|hurry_(?:\\w+_)?along|asked_(?!you|if|me|whether|to|for|about)\\w+_(?:for|about|to)",
  polite: "please|kindly",
  yours: "your|whether",
  weAreIn:
    "we_are_(?:now_|currently_|still_)?(?:in|at)|they_are_in|(?:last|final)_interviews?_(?:is|are|takes?|run)_(?:on|this|next|tomorrow|until|place)",
  looked:
    "have_(?:now_|carefully_|since_)?(?:reviewed|considered|assessed|evaluated)|after_(?:careful\\w*|reviewing|thorough\\w*|much|a_lot_of|long|due|some)_?\\w*_?(?:review|consideration|thought|deliberation|discussion|reviewing|considering)?",
  yourWords:
    "questions?|messages?|notes?|requests?|mails?|emails?|thanks|regards|comments?|feedback|concerns?|query|queries|link|article|slides",
  agrees:
    "(?:works|fine|suits|good|perfect|ok|okay|great)_(?:for|by|with)_(?:me|us|him|her|them)|that_works|suits_(?:me|us)|i_can_do_(?:that|then)",
  youMeet:
    "on_to_the_(?:final|next|last)|you_(?:would|will)_(?:be_)?(?:meet|meeting|speak|speaking|present|presenting)_(?:to_|with_)?(?!soon|then)",
  stillKeen: "still_(?:interested|keen|available|open_to|looking|on_the_market|in_the_running_for)",
  latest: "at_the_latest|no_later_than|by_the_latest|latest",
  receive: "(?:will|should|shall)_(?:get|receive|have|be_sent)",
  free: "free|available|around",
};
