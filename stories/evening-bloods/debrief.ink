// The group's meeting about Bed 6. The learner takes the choices of the telling, the answers and the return; on the
// floor the group does. A turn's condition says what must have happened for it to be true.

=== opening ===
-> group_opening ->
-> group_call ->
-> telling

=== telling ===
-> group_ways ->
-> group_feeling ->
-> what_stays ->
{way == "pieces": -> what_puzzles ->}
{way == "pieces": -> told_in_pieces ->}
-> group_facts ->
-> facts

=== what_stays ===
RUTH: Which bit of it comes back?
+ [coming round the curtain # id: b_curtain # about: the_curtain]
  ~ brought = "curtain"
+ [his arms # id: b_arm # about: the_arm]
  ~ brought = "arm"
+ [what he said about my face # id: b_face # about: honest_face]
  ~ brought = "face"
+ [him reading the form upside down # id: b_box # about: the_box]
  ~ brought = "box"
+ [the question # id: b_question # about: the_question]
  ~ brought = "question"
+ [how he knew # id: b_knew # about: after_it]
  ~ brought = "knew"
+ [him saying it out loud # id: b_sentence # about: the_sentence]
  ~ brought = "sentence"
+ [him asking me to be his wife # id: b_rehearsal # about: the_rehearsal]
  ~ brought = "rehearsal"
+ [the not writing it down # id: b_secret # about: the_secret]
  ~ brought = "secret"
+ [hearing her come # id: b_shoes # about: her_shoes]
  ~ brought = "shoes"
+ [her asking me # id: b_jelena # about: jelena_asks]
  ~ brought = "jelena"
+ [him asking about tomorrow # id: b_tomorrow # about: tomorrow]
  ~ brought = "tomorrow"
+ [Tunde, in the corridor # id: b_corridor # about: the_corridor]
  ~ brought = "corridor"
+ [the box, with the pen in my hand # id: b_blank # about: the_blank]
  ~ brought = "blank"
- ->->

=== what_puzzles ===
RUTH: And is there something in it you can't make out?
+ [I don't know what I was, in there # id: p_what_was_i]
  ~ puzzle = "what"
+ [I can't tell whether I was picked, or just there # id: p_picked]
  ~ puzzle = "picked"
+ {promise} [I don't know whose it is now, what I promised # id: p_promise]
  ~ puzzle = "promise"
+ {rehearsed} [I still don't know what I did with the jar # id: p_jar]
  ~ puzzle = "jar"
+ {walked_off} [I went away and came back, and I can't say which was me # id: p_sink]
  ~ puzzle = "sink"
+ [I can't make out why it was funny # id: p_funny]
  ~ puzzle = "funny"
- ->->

VAR puzzle = ""

=== told_in_pieces ===
Keziah has put her mug down under the chair. It's got a giraffe on it.
YOU: He tunes pianos. He's forty-nine. I was only there to take his blood.
{felt:
- "relieved": YOU: When I got outside I was relieved, and it was cold, and I stood there being relieved.
- "ashamed": YOU: I'm a bit ashamed. I can't tell if it's of what I said or of having been asked.
- "irritated": YOU: I'm irritated, and I think it's with the ten o'clock.
- "numb": YOU: It's all quite clear and quite far off. I don't know how else to say it.
- "tender": YOU: I feel tender about him. I didn't have anywhere to put that. I had a tray.
- "useless": YOU: I felt useless. I had one small tube.
- "rushed": YOU: I was meant to be eight minutes. I can still feel the eight minutes.
- "proud": YOU: Some of me's proud he asked me. That's horrible, isn't it?
- "frightened": YOU: I was frightened. He said it on one note and I was properly frightened.
- "confused": YOU: I don't know what order it goes in. I keep getting to her shoes too soon.
- "fond": YOU: I liked him so much. I'd have liked to hear him do a piano.
- "cut_off": YOU: I was in there behind the curtain, and everyone I know was on the other side of it.
- else: YOU: I don't know what I feel about it. I've waited a bit, to see.
}
{brought:
- "curtain": -> told_curtain ->
- "arm": -> told_arm ->
- "face": -> told_face ->
- "box": -> told_box ->
- "question": -> told_question ->
- "knew": -> told_knew ->
- "sentence": -> told_sentence ->
- "rehearsal": -> told_rehearsal ->
- "secret": -> told_secret ->
- "shoes": -> told_shoes ->
- "jelena": -> told_jelena ->
- "tomorrow": -> told_tomorrow ->
- "corridor": -> told_corridor ->
- else: -> told_blank ->
}
{walked_off and brought != "question" and brought != "knew": You tell most of the rest. There's a gap after he asks you, and you go round it. Piotr looks up, and doesn't say anything.|You tell most of the rest, not in order: the car park, the odd socks, the jar.}
{puzzle:
- "what": YOU: I don't know what I was in there. I'm not anything yet.
- "picked": YOU: I can't tell if he picked me, or if I was the next one through the curtain.
- "promise": YOU: And I promised, and I don't know whose it is now.
- "jar": YOU: I had my hands round a jar that wasn't there. I don't know what I did with it.
- "sink": YOU: I left, and I came back. I can't tell you which one of those was me.
- else: YOU: And it was funny. He was funny, all the way down. I can't make out what that was.
}
{ending_voices: YOU: They were talking, when I went. It was in Croatian. I could hear which was which.}
{ending_chairs: YOU: The nurse went in with two chairs.}
{ending_gloves: YOU: I found the gloves in my pocket on the way home. The blue ones.}
{ending_good_night: YOU: "Good night, doctor," he said. That was the end of it.}
{ending_rail: YOU: When I left he was tapping on the bed rail, and listening, and nobody was saying anything.}
->->

=== told_curtain ===
{encounter.came_student: YOU: I said I was one of the students. He said then he'd passed.}
{encounter.came_team: YOU: I said I was with the team. I don't know why I said it. I'm not with anything.}
{encounter.came_joke: YOU: He made a vampire joke and I made a coffin joke. So that's where we started. In the coffin.}
{encounter.matter_ask: YOU: He said they send me when it doesn't matter, and I asked him why he thought so.}
{encounter.matter_does: YOU: I told him it mattered, for tomorrow. I thought he knew about tomorrow.}
{encounter.matter_busy: YOU: He said they send me when it doesn't matter. I told him I'd volunteered.}
->->
=== told_arm ===
YOU: He had his sleeves up before I'd asked.
{the_arm.arm_sit: YOU: I moved his coat and I sat down.}
{the_arm.arm_needle: YOU: I stood, and I missed. He told me where to go in. He was quite helpful about it.}
{the_arm.arm_which: YOU: I asked him which arm, and he said the left, he doesn't need it. And then he changed it to didn't.}
->->
=== told_face ===
YOU: He said I'd an honest face, unluckily.
{the_face.face_cards: YOU: I said my mother says so too.}
{the_face.face_unlucky: YOU: I asked who it was unlucky for. He said I'd come in like somebody who's read something. Well, I had.}
{the_face.face_press: YOU: I told him to press on the cotton wool.}
->->
=== told_box ===
YOU: "Clinical details", it says, and there's a box.
{the_box.box_turn: YOU: I turned it over. He turned it back for me.}
{the_box.box_say: YOU: I said it's for what you're in for. So he asked me what he was in for. I said I'd want Doctor Amin to put it.}
{the_box.box_ask: YOU: I asked what he'd put. He said, piano tuner, going flat.}
->->
=== told_question ===
YOU: He looked to see who was listening, and he asked me if he was dying. Quite low.
{the_question.q_doctors: YOU: I said that was one for the doctors. I sounded like a recorded message.}
{the_question.q_well: YOU: I said he was sitting up and making jokes. He asked me how it looks, when it looks like it.}
{the_question.q_stay: YOU: I said I couldn't answer that, and I wasn't going to run off. And then I'd said so, and I had to not.}
{the_question.q_wait: YOU: I didn't say anything. I looked at him. I'd have liked to look at the tray.}
->->
=== told_knew ===
YOU: He had it all added up. The food, the window, the doctor sitting down.
{put_away.away_ask: YOU: I'd gone straight past it, and I went back and asked. He said nobody backs up, in there.}
{put_away.away_go: YOU: I'd gone, by then. I was at the sink. He rang, and it was about his glasses, and they were on him.}
{put_away.away_lid: YOU: He'd told me to go, nicely, and I put the lid on the tray and stopped where I was. I didn't know what I was going to do next.}
{how_he_knows.knows_window: YOU: I said it was the best bed. He said it was a car park.}
{how_he_knows.knows_week: YOU: I said it sounded a long week. He said that it was people being kind. He said it was a terrible noise.}
{how_he_knows.knows_hear: YOU: I asked what it said to him, all that. He asked me what it said to me.}
->->
=== told_sentence ===
YOU: He put his feet out of bed and he said it. "I'm dying." And he listened to it.
{the_sentence.sent_wait: YOU: I just stayed. He said I'd have to say something, he couldn't tell if it had gone in.}
{the_sentence.sent_sure: YOU: I said nobody had said so. And he said that he had.}
{the_sentence.sent_sorry: YOU: I said he must be having an awful time. He said it wasn't a time. He patted the bed. I think that was for me.}
{the_sentence.sent_how: YOU: I asked how it was. Not as loud as he'd thought. He'd been practising in the bathroom.}
->->
=== told_rehearsal ===
YOU: He said, be Jelena for a minute. That's his wife.
{rehearsal.reh_do: YOU: I did it. I held out my hands as if there was a jar. He told me he wasn't coming home.}
{rehearsal.reh_say: YOU: I said I couldn't be her, and I asked what she'd say. She'd say eat.}
{rehearsal.reh_team: YOU: I told him there was a team for that. He said he didn't want somebody good at it.}
->->
=== told_secret ===
YOU: He asked me not to write it down.
{the_secret.sec_promise: YOU: I said I wouldn't write it and I wouldn't say it. It was quite easy to say.}
{the_secret.sec_limit: YOU: I said I'd have to tell the nurse. I thought that'd be the end of it, and it wasn't.}
{the_secret.sec_what: YOU: I asked him what would happen if they knew. He said they'd stop bringing the menu.}
->->
=== told_shoes ===
YOU: We heard her coming. One of her shoes squeaks. He knew how many yards it was.
{her_step.step_go: YOU: I said I'd get out of their way. I was half out of the way when she came in.}
{her_step.step_ask: YOU: I asked him if he wanted me in or out. In, and then out, but not far.}
{her_step.step_tell: YOU: I told him he could tell her tonight. He asked me if I would.}
->->
=== told_jelena ===
YOU: She didn't ask him how he was. She asked me.
{jelena_comes.ask_good: YOU: I said he'd been a pleasure. It's what you say about a dog.}
{jelena_comes.ask_look: YOU: I looked at him, and I left it with him.}
{jelena_comes.ask_him: YOU: I said I was only the student. I'd been waiting to say that all evening.}
{jelena_comes.ask_ten: YOU: I asked if they'd rung her about tomorrow. They hadn't.}
{she_knows: YOU: And he told her. She put the jar down on my form.}
->->
=== told_tomorrow ===
{she_knows: YOU: She asked me if I'd be there tomorrow. She still had hold of his cuff.|YOU: He asked me if I'd be there tomorrow.}
{tomorrow.tom_yes: YOU: I said of course. I'm not. I'm across town.}
{tomorrow.tom_no: YOU: I said no, not in the morning. He said I could have just said yes.}
{tomorrow.tom_tunde: YOU: I said I wouldn't, but the nurse would. He said to tell him to sit down.}
->->
=== told_corridor ===
{at_the_sink.sink_said: YOU: The nurse knew some of it, from the sink. He'd got as far as the curtain and gone away again.|YOU: The nurse was waiting. I'd been forty minutes. He'd had a man on the floor in Bed 2.}
{corridor.cor_all or corridor.cor_she: YOU: I told him all of it. He locked his trolley. I don't know why that's the bit I see.}
{corridor.cor_some: YOU: I said there was more on his mind. He asked me if that was from him or from me.}
{corridor.cor_sorry: YOU: I said he was all right. The nurse said, no, he isn't.}
->->
=== told_blank ===
YOU: There's a box on that form, and it was still there.
{blank.blank_fill: YOU: I put what everyone puts.}
{blank.blank_note: YOU: I wrote in the notes that he's asking. I signed it. I've not signed much.}
{blank.blank_leave: YOU: I left it for Doctor Amin. I found my coat.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: I think we can see the bed.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
* [Mei-Ling: how long # id: q_long # peer: meiling # question]
  MEI-LING: How long were you in there?
  ** [Forty minutes. It was meant to be eight. # id: qa_long_forty]
  ** [It felt like ten minutes. It can't have been. # id: qa_long_ten]
* [Nadia: the window # id: q_window # peer: nadia # question]
  NADIA: What could you see, from the window?
  ** [A car park, with the lamps on. # id: qa_window_lights]
  ** {not how_he_knows.knows_window} [I never looked. He did. # id: qa_window_never]
  ** {how_he_knows.knows_window} [A car park. I'd told him it was a good view. # id: qa_window_view]
* [Andrés: who else was in the bay # id: q_bay # peer: andres # question]
  ANDRÉS: Who was in the other beds?
  ** [A man with a television. I don't think he was listening. # id: qa_bay_television]
  ** [I don't know. The curtain was across. # id: qa_bay_curtain]
* [Keziah: did you know # id: q_did_you # peer: keziah # question]
  KEZIAH: Did you know, going in?
  ** [At noon. It was up on the screen and I was behind somebody's shoulder. # id: qa_read_noon]
  ** [Yes. # id: qa_read_yes]
* [Callum: what's she like # id: q_wife # peer: callum # question]
  CALLUM: What's she like, the wife?
  ** [Quick. She'd looked at three things before she'd said hello. # id: qa_wife_quick]
  ** [I only saw her hands, really. There was a jar in them. # id: qa_wife_hands]
* [Sara: children # id: q_children # peer: sara # question]
  SARA: Have they got children?
  ** [I didn't ask. # id: qa_children_unasked]
  ** {who_it_is_for.for_her or jelena_comes.ask_ten} [She cooks for a whole school. I don't know if any of them are hers. # id: qa_children_dinners]
  ** {not who_it_is_for.for_her and not jelena_comes.ask_ten} [I don't know. She works in a school and a care home, I know that. # id: qa_children_work]
* [Arun: had he eaten # id: q_eaten # peer: arun # question]
  ARUN: Had he had his supper?
  ** [No. She brings soup. # id: qa_eaten_soup]
  ** [It was there, with the lid on. # id: qa_eaten_lid]
* [Piotr: did you get the blood # id: q_blood # peer: piotr # question]
  PIOTR: Did you get the blood?
  ** {the_arm.arm_needle} [Second go. # id: qa_blood_second]
  ** {not the_arm.arm_needle} [Yes. It was on the tray the whole time. # id: qa_blood_hand]
* [Piotr: get a doctor # id: q_bleep # peer: piotr # question # flag: advice]
  PIOTR: There'd have been a registrar on. You didn't think to bleep?
* [Mei-Ling: end it sooner # id: q_sooner # peer: meiling # question # flag: advice]
  MEI-LING: Couldn't you have taken the sample and gone, and sent somebody?
- -> facts

=== floor ===
<- about_the_curtain
<- about_the_arm
<- about_the_box
<- about_the_question
<- about_after_it
<- about_the_sentence
<- about_the_rehearsal
<- about_the_secret
<- about_her_shoes
<- about_tomorrow
<- about_the_blank
<- about_the_whole
<- about_the_feeling
{floor > 3 and floor < 13: <- slips}
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning
+ -> group_return -> returning

=== about_the_curtain ===
{encounter.came_student: <- if_came_student}
{encounter.came_team: <- if_came_team}
{encounter.came_joke: <- if_came_joke}
{encounter.matter_ask: <- if_matter_ask}
{encounter.matter_does: <- if_matter_does}
{encounter.matter_busy: <- if_matter_busy}
<- anyhow
-> DONE
= if_came_student
* (passed) [Nadia # id: passed # peer: nadia # lane: patient # about: the_curtain # heard: came_student]
  NADIA: I'm Stefan. "One of the students," and I moved my book. I'd been reading the same page since Tuesday, so that was no loss to anybody.
- -> floor
= if_came_team
* (with_the_team) [Arun # id: with_the_team # peer: arun # lane: doctor # about: the_curtain # heard: came_team # flag: warm]
  ARUN: "With the team." I said that my whole first month. You've got a sticker and a tray, and you want there to be people standing behind you. I'd have brought the team in a cardboard cut-out. # face: wry
* (ink_left) [Mei-Ling # id: ink_left # peer: meiling # lane: patient # about: the_curtain # heard: came_team]
  MEI-LING: I'm in the bed. I can read that sticker. STUDENT, in capitals. They say they're with the team. I thought, all right. Nor am I.
- -> floor
= if_came_joke
* (in_the_coffin) [Callum # id: in_the_coffin # peer: callum # lane: between # about: the_curtain # heard: came_joke # flag: provokes]
  CALLUM: A vampire and a coffin, in the first ten seconds, and the pair of them pleased with it. I thought, well, they've said it now. They've both said it and nobody's dead.
* (only_a_joke) {in_the_coffin} [Sara # id: only_a_joke # peer: sara # lane: between # about: the_curtain # heard: came_joke # answers: in_the_coffin # flag: disagrees]
  SARA: I'd like it to be that, Callum. I think it was only a joke. I think they were just two people being quick, and it's us who've got the lid off.
- -> floor
= if_matter_ask
* (five_round_the_bed) [Andrés # id: five_round_the_bed # peer: andres # lane: absent # about: the_curtain # heard: matter_ask # flag: guess]
  ANDRÉS: I'm the one who held the door. Monday, there were five of us, and nobody'd told me what I was there for either. I looked at his slippers. I remember his slippers.
- -> floor
= if_matter_does
* (a_tomorrow) [Keziah # id: a_tomorrow # peer: keziah # lane: doctor # about: the_curtain # heard: matter_does # flag: warm]
  KEZIAH: "Tomorrow." You've said it before you know he hasn't got it. I've done that. You see it go in, and your whole body goes after it with its hand out.
- -> floor
= if_matter_busy
* (a_volunteer) [Nadia # id: a_volunteer # peer: nadia # lane: doctor # about: the_curtain # heard: matter_busy # flag: warm]
  NADIA: I volunteer too. I'm always in the way, so I volunteer. He was nice about it, and I'd have gone pink, and then I'd have looked at the tray, and he was looking at it as well.
- -> floor
= anyhow
* (when_it_doesnt) [Piotr # id: when_it_doesnt # peer: piotr # lane: doctor # about: the_curtain # flag: unkind]
  PIOTR: "They send you when it doesn't matter." I'd not have liked that. He's right, we do send you. I'd have wanted to stick the needle in a bit. I mean I'd have noticed wanting to. # face: guarded
* (drawn_on_one_side) [Mei-Ling # id: drawn_on_one_side # peer: meiling # lane: image # about: the_curtain]
  MEI-LING: The curtain is drawn on the side where people are, and open on the side where cars are. I've been looking at that. I can't get it to be the other way round.
- -> floor

=== about_the_arm ===
{the_arm.arm_sit: <- if_arm_sit}
{the_arm.arm_needle: <- if_arm_needle}
{the_arm.arm_which: <- if_arm_which}
<- anyhow
{the_face.face_unlucky: <- if_face_unlucky}
{the_face.face_cards: <- if_face_cards}
{the_face.face_press: <- if_face_press}
-> DONE
= if_arm_sit
* (a_fork_in_the_pocket) [Sara # id: a_fork_in_the_pocket # peer: sara # lane: between # about: the_arm # heard: arm_sit]
  SARA: A coat gets moved, and there's a chair under it. I wonder if he'd put it there so that nobody could. I wonder a lot of things. It was a coat on a chair.
* (like_milking) [Arun # id: like_milking # peer: arun # lane: patient # about: the_arm # heard: arm_sit]
  ARUN: I'm him. Somebody sits down, and I've got a joke ready, milking, and I say it. And then they're still sitting there. I hadn't got a second one. # face: smile
- -> floor
= if_arm_needle
* (rolled) [Piotr # id: rolled # peer: piotr # lane: doctor # about: the_arm # heard: arm_needle # flag: warm]
  PIOTR: It rolls, and he tells you where to go. I remember every patient who's told me where to go. You hate it, and you go there, and it's always right.
* (his_own_arm) [Keziah # id: his_own_arm # peer: keziah # lane: patient # about: the_arm # heard: arm_needle # flag: damage]
  KEZIAH: I'm Stefan, and I've got somebody standing over me, missing. I don't mind the needle. I minded having to be the one to say lower. I'd hoped I could just lie there for this one.
- -> floor
= if_arm_which
* (a_tense) [Mei-Ling # id: a_tense # peer: meiling # lane: patient # about: the_arm # heard: arm_which]
  MEI-LING: "I don't need it. I didn't." I'm him, putting it right. I think that's the first time I had said it, and it was about an arm.
- -> floor
= anyhow
* (fruit_bowl) [Callum # id: fruit_bowl # peer: callum # lane: image # about: the_arm # flag: image]
  CALLUM: The fruit bowl, his arms. I can't leave it alone. Somebody's going round the house, and it's late, and there's one bowl, and they're all picking at it. # face: sad
* (the_face_itself) [Keziah # id: the_face_itself # peer: keziah # lane: patient # about: honest_face # flag: provokes]
  KEZIAH: I'm Stefan, and I've picked one. I looked at every face in that place for a week, and this was the only one that moved when I did. I'm not letting it out of here with one tube.
* (just_next) {the_face_itself} [Piotr # id: just_next # peer: piotr # lane: patient # about: honest_face # answers: the_face_itself # flag: disagrees]
  PIOTR: I didn't pick anybody. I'm him and I'm just full, and it was going to be whoever came next. It could have been the man with the menus. It nearly was.
- -> floor
= if_face_unlucky
* (honest_unluckily) [Andrés # id: honest_unluckily # peer: andres # lane: doctor # about: honest_face # heard: face_unlucky]
  ANDRÉS: Unlucky for who. If I'd asked that I'd have been sorry before he answered. I'd have had the cotton wool to look at. I'd still have… I don't know. I ask things.
* (the_tablecloth) [Nadia # id: the_tablecloth # peer: nadia # lane: absent # about: honest_face # heard: face_unlucky # flag: guess]
  NADIA: I'm Doctor Amin. She irons it, he says. I do it in the lift, between two and three. I imagine I go home, and my children can't tell what sort of day it was.
- -> floor
= if_face_cards
* (cards) [Arun # id: cards # peer: arun # lane: doctor # about: honest_face # heard: face_cards # flag: warm]
  ARUN: My mother, your mother, cards. I'd have kept that up all night. It's the nicest conversation you'll ever have, and there's a thing lying under it like a dog under a table. # face: warm
* (a_string_going) [Sara # id: a_string_going # peer: sara # lane: patient # about: honest_face # heard: face_cards]
  SARA: "You just can't not." I'm him. We'd done mothers, and I said about the string going. And then it was the form. I don't think I minded. I might have minded.
- -> floor
= if_face_press
* (thumb) [Callum # id: thumb # peer: callum # lane: patient # about: honest_face # heard: face_press]
  CALLUM: I'm pressing. I've been given something to do and I'm doing it beautifully. Nobody's taken up what I said. But I'm very good at pressing.
* (just_here) [Mei-Ling # id: just_here # peer: meiling # lane: doctor # about: honest_face # heard: face_press # flag: warm]
  MEI-LING: "Press just here." I say that too, when there's something in the room. It's real. It does need pressing. I couldn't tell you which of the two I was pressing on.
- -> floor

=== about_the_box ===
{the_box.box_turn: <- if_box_turn}
{the_box.box_say: <- if_box_say}
{the_box.box_ask: <- if_box_ask}
<- anyhow
{blank.blank_leave: <- if_blank_leave}
-> DONE
= if_box_turn
* (back_of_the_form) [Nadia # id: back_of_the_form # peer: nadia # lane: between # about: the_box # heard: box_turn]
  NADIA: It gets turned over, and he turns it back. I'd have died. And then it's just lying there, facing up, with the two of us not looking at it. # face: thoughtful
* (nice_seven) [Callum # id: nice_seven # peer: callum # lane: doctor # about: the_box # heard: box_turn # flag: warm]
  CALLUM: I'd have turned it over. I'd have done it before I knew, like you'd move a cup from the edge. And then he compliments the seven, and you're writing it so carefully. # face: warm
- -> floor
= if_box_say
* (leaving_a_room) [Piotr # id: leaving_a_room # peer: piotr # lane: doctor # about: the_box # heard: box_say]
  PIOTR: "I'd want Doctor Amin to put it." I was taught to say that, and you do have to ask. I've never once come back with the answer. I don't think anyone's ever been surprised.
* (what_am_i_in_for) [Arun # id: what_am_i_in_for # peer: arun # lane: patient # about: the_box # heard: box_say]
  ARUN: "And what am I in for?" It's what you'd say in prison. I'm him, I made my face very innocent. I nodded at the answer. I nodded quite a lot.
- -> floor
= if_box_ask
* (going_flat) [Mei-Ling # id: going_flat # peer: meiling # lane: image # about: the_box # heard: box_ask # flag: image]
  MEI-LING: Going flat. Not a wrong note. The whole instrument at once, slowly, so that it agrees with itself. I heard that when it was told. I'm still hearing it.
* (his_pen) [Keziah # id: his_pen # peer: keziah # lane: between # about: the_box # heard: box_ask]
  KEZIAH: Somebody asked what he'd put, if it was his pen. He'd had one behind his ear the whole time. I'd thought it was a habit.
- -> floor
= anyhow
* (one_box) [Andrés # id: one_box # peer: andres # lane: image # about: the_box # flag: image]
  ANDRÉS: A form with one box blank. I did a thousand of those in the van. You'd put the pen on it, going round a corner, and there'd be a line right across. I keep seeing the line.
* (upside_down) [Callum # id: upside_down # peer: callum # lane: patient # about: the_box]
  CALLUM: I'm reading it upside down, because it's about me and it's facing the other way. I think everything's been facing the other way since about Monday.
- -> floor
= if_blank_leave
* (lab_tech) [Sara # id: lab_tech # peer: sara # lane: absent # about: the_box # heard: blank_leave # flag: guess]
  SARA: I'm somebody in the lab, at nine at night. I've got his blood going round and round in front of me, and a form with nothing on it. I think I'd hold it up to the light.
- -> floor

=== about_the_question ===
{the_question.q_doctors: <- if_q_doctors}
{the_question.q_well: <- if_q_well}
{the_question.q_stay: <- if_q_stay}
{the_question.q_wait: <- if_q_wait}
<- anyhow
-> DONE
= if_q_doctors
* (recorded_message) [Keziah # id: recorded_message # peer: keziah # lane: patient # about: the_question # heard: q_doctors # flag: damage, provokes]
  KEZIAH: "They'll be able to talk to you." I'm Stefan, and I'd got my coat on to come out and somebody's put the chain across. Very politely. I heard it go in.
* (behind_the_chain) {recorded_message} [Arun # id: behind_the_chain # peer: arun # lane: doctor # about: the_question # heard: q_doctors # answers: recorded_message # flag: disagrees, warm]
  ARUN: I'm behind that chain, though. I've got my back against the door. I'm three weeks old on that ward and it isn't that I won't, it's that I think if I breathe out it'll be a yes.
* (the_slide) [Nadia # id: the_slide # peer: nadia # lane: doctor # about: the_question # heard: q_doctors # flag: warm]
  NADIA: We had that lecture. It had a handshake on the front. I'd have said every word of it, and I'd have been so grateful to whoever made it up.
- -> floor
= if_q_well
* (seen_this_ward) [Piotr # id: seen_this_ward # peer: piotr # lane: between # about: the_question # heard: q_well]
  PIOTR: He hears about his jokes, and he laughs. I don't know which of them that was for. I'd have made them stand there.
* (compliments) [Callum # id: compliments # peer: callum # lane: doctor # about: the_question # heard: q_well # flag: warm]
  CALLUM: I say it to everyone, that's not how you look to me. I'd have said it before I'd looked. And then I'd have looked. # face: sad
- -> floor
= if_q_stay
* (ones_who_can) [Mei-Ling # id: ones_who_can # peer: meiling # lane: patient # about: the_question # heard: q_stay # flag: provokes]
  MEI-LING: "The ones who can, have to." If a doctor says it, it's true. If this one doesn't, it's only out loud. I'd wanted a room where it was only out loud.
* (a_bit_true) {ones_who_can} [Andrés # id: a_bit_true # peer: andres # lane: patient # about: the_question # heard: q_stay # answers: ones_who_can # flag: disagrees]
  ANDRÉS: I'd have wanted it a bit true. I'm him, and they haven't run, and they haven't said no. I'd be looking for it in the not saying no. I'd have had my answer in about a second.
* (not_running) [Sara # id: not_running # peer: sara # lane: doctor # about: the_question # heard: q_stay]
  SARA: You say you won't run off, and then you've got legs. I'd have thought about nothing but my legs. I'm not sure I'd have heard what he said next.
- -> floor
= if_q_wait
* (a_long_rest) [Keziah # id: a_long_rest # peer: keziah # lane: doctor # about: the_question # heard: q_wait # flag: unkind]
  KEZIAH: I couldn't have. I'd have said something. All the way up the ward and all the way back, that trolley, and I'm standing there with nothing in my hands, hating him for asking. I did, for a second.
* (we_would_count) [Arun # id: we_would_count # peer: arun # lane: patient # about: the_question # heard: q_wait # flag: heavy]
  ARUN: "You let that one ring." I'm him, it's what I do, I listen to it go. I knew quite soon that they weren't going to say no. # face: sad
- -> floor
= anyhow
* (on_one_note) [Nadia # id: on_one_note # peer: nadia # lane: between # about: the_question]
  NADIA: He asked it low, and I keep trying to hear what came back, how high it was. I can hear him. I can't get the other one at all.
* (for_the_time) [Callum # id: for_the_time # peer: callum # lane: patient # about: the_question]
  CALLUM: "Am I dying?" I'm him, and I'd looked round first. I had it ready and I thought, not with the television man there. And then I heard it go.
- -> floor

=== about_after_it ===
{put_away.away_ask: <- if_away_ask}
{at_the_sink.sink_fine or at_the_sink.sink_said: <- if_sink_fine}
{put_away.away_go: <- if_away_go}
{at_the_sink.sink_swap: <- if_sink_swap}
{put_away.away_lid: <- if_away_lid}
{how_he_knows.knows_window: <- if_knows_window}
{how_he_knows.knows_week: <- if_knows_week}
{how_he_knows.knows_hear: <- if_knows_hear}
<- anyhow
-> DONE
= if_away_ask
* (backs_up) [Sara # id: backs_up # peer: sara # lane: between # about: after_it # heard: away_ask]
  SARA: Somebody reversed. There's that beeping, when a lorry does it. I don't think it was smooth. I think they both stood well back and waited to see where it'd stop. # face: smile
- -> floor
= if_sink_fine
* (light_over_six) [Nadia # id: light_over_six # peer: nadia # lane: patient # about: after_it # heard: away_go, sink_fine, sink_said # flag: provokes]
  NADIA: I'm Stefan, and I've rung the bell. I've never rung it. I had to think what for. Glasses. They were on my chest. I could feel them there the whole time I was ringing.
* (no_glasses) {light_over_six} [Keziah # id: no_glasses # peer: keziah # lane: patient # about: after_it # heard: away_go, sink_fine, sink_said # answers: light_over_six # flag: disagrees, unkind]
  KEZIAH: I was furious. I'm him, I didn't ring to be clever with glasses. I rang because somebody'd walked off with my question on a tray, and I wanted it back.
- -> floor
= if_away_go
* (at_the_sink_again) [Andrés # id: at_the_sink_again # peer: andres # lane: doctor # about: after_it # heard: away_go, sink_fine, sink_swap # flag: warm]
  ANDRÉS: I've stood at that sink. You've got your back to them all. I've washed my hands up to the elbow, twice, and I hadn't touched anybody. And the light's on behind you.
- -> floor
= if_sink_swap
* (up_the_chain) [Piotr # id: up_the_chain # peer: piotr # lane: absent # about: after_it # heard: sink_swap]
  PIOTR: I'm Tunde. They want me to go, I'm the grown-up. And I'd have gone. It's just that I've been in there every night for a week, and he's never once rung for me.
- -> floor
= if_away_lid
* (peeled) [Mei-Ling # id: peeled # peer: meiling # lane: image # about: after_it # heard: away_lid]
  MEI-LING: A lid going on a tray, and nobody leaving. That's all I've got. I can hear the click of it.
* (lose_your_name) [Arun # id: lose_your_name # peer: arun # lane: patient # about: after_it # heard: away_lid]
  ARUN: "You're meant to go, when I say that." I'm him, I've got a way of getting people out, it's very good, I've used it on surgeons. And they put the lid on and stop there. # face: warm
- -> floor
= if_knows_window
* (its_a_car_park) [Callum # id: its_a_car_park # peer: callum # lane: doctor # about: after_it # heard: knows_window # flag: warm]
  CALLUM: I'd have sold him it too. I'd have had him looking at the hills. I don't know that there are any. I'd have said there were hills.
* (very_big_one) [Keziah # id: very_big_one # peer: keziah # lane: patient # about: after_it # heard: knows_window # flag: damage]
  KEZIAH: I've just told somebody why I'm dying, in order, with reasons. And I've been told I've a nice window. I wanted to put my head through it. I made a joke about the size.
- -> floor
= if_knows_week
* (the_chord) [Nadia # id: the_chord # peer: nadia # lane: image # about: after_it # heard: knows_week # flag: image]
  NADIA: One string and then its neighbour. I got a picture of him lying there at night with his ear against the ward, as you'd put it to a wall.
* (a_long_week) [Piotr # id: a_long_week # peer: piotr # lane: patient # about: after_it # heard: knows_week]
  PIOTR: A long week. I'm him. It was seven days. I don't know that it was long. I'd been listening to a lift. I didn't know what to say, so I said about strings.
* (being_kind) [Sara # id: being_kind # peer: sara # lane: absent # about: after_it # heard: knows_week]
  SARA: I'm the woman with the tea. I've started giving him two biscuits. I didn't know I had. Somebody told me about the scan without telling me, I suppose, and it came out as biscuits.
* (terrible_noise) [Andrés # id: terrible_noise # peer: andres # lane: patient # about: after_it # heard: knows_week # flag: heavy]
  ANDRÉS: Everybody being kind. I'm Stefan. You know when you come in late and they all stop talking, and somebody says have a seat? It's that. It's that all day. # face: sad
- -> floor
= if_knows_hear
* (same_course) [Mei-Ling # id: same_course # peer: meiling # lane: between # about: after_it # heard: knows_hear]
  MEI-LING: "What do they say to you?" He hands it back. I don't know what I'd have said they said to me. I'd have been on the course.
- -> floor
= anyhow
* (sat_down) [Mei-Ling # id: sat_down # peer: meiling # lane: absent # about: after_it]
  MEI-LING: I'm Doctor Amin. I sat down because my feet hurt. I did see him see it. I stayed sitting, because if I'd got up again that would have been worse.
* (a_bill) [Callum # id: a_bill # peer: callum # lane: patient # about: after_it]
  CALLUM: I'm going down the list, the food, the window, the chair. I've been through it every night to see if somebody's added it up wrong. I'd be so glad of a wrong sum. I'd not even make a fuss.
- -> floor

=== about_the_sentence ===
{the_sentence.sent_wait: <- if_sent_wait}
{the_sentence.sent_sure: <- if_sent_sure}
{the_sentence.sent_sorry: <- if_sent_sorry}
{the_sentence.sent_how: <- if_sent_how}
<- anyhow
{who_it_is_for.for_her: <- if_for_her}
{who_it_is_for.for_ten: <- if_for_ten}
{who_it_is_for.for_me: <- if_for_me}
-> DONE
= if_sent_wait
* (not_as_loud) [Keziah # id: not_as_loud # peer: keziah # lane: between # about: the_sentence # heard: sent_wait]
  KEZIAH: He said it, and then he wanted something back. I'm usually the one who wants it said. I hadn't thought about straight after. I'd have looked at the socks
* (b_flat) [Arun # id: b_flat # peer: arun # lane: doctor # about: the_sentence # heard: sent_wait # flag: unkind]
  ARUN: That drip, bleeping, and someone comes and sees to it. I'd have loved to be whoever sees to it. In, button, out. I'd have stayed in there with that drip.
- -> floor
= if_sent_sure
* (nobody_said_so) [Callum # id: nobody_said_so # peer: callum # lane: doctor # about: the_sentence # heard: sent_sure # flag: warm, provokes]
  CALLUM: "Nobody's said so." I'd have said that with my whole heart. Because nobody had. They get it wrong, sometimes they do get it wrong. I'd have held on to that for him till ten o'clock.
* (i_said_it) {nobody_said_so} [Mei-Ling # id: i_said_it # peer: meiling # lane: patient # about: the_sentence # heard: sent_sure # answers: nobody_said_so # flag: disagrees, damage]
  MEI-LING: Somebody had, Callum. I'm Stefan. I had just said it. I was told it hadn't been said.
- -> floor
= if_sent_sorry
* (patted) [Nadia # id: patted # peer: nadia # lane: between # about: the_sentence # heard: sent_sorry]
  NADIA: He pats the blanket. Not the hand. Near it. I keep going back to how far it was. A few inches. I'd have moved mine, I think. I don't know which way.
* (so_sorry) [Arun # id: so_sorry # peer: arun # lane: doctor # about: the_sentence # heard: sent_sorry # flag: warm]
  ARUN: I'm so sorry, it must be awful. It's all I'd have had. I'd have been standing in the middle of an enormous field, and that'd be the one stone. So you pick it up.
- -> floor
= if_sent_how
* (bathroom_tiles) [Sara # id: bathroom_tiles # peer: sara # lane: patient # about: the_sentence # heard: sent_how]
  SARA: He'd been saying it to the tiles. I'm him, at two in the morning, with the light on a string. I wanted to know what I sounded like.
* (a_shade_flat) [Piotr # id: a_shade_flat # peer: piotr # lane: doctor # about: the_sentence # heard: sent_how # flag: unkind]
  PIOTR: You ask a man how it was to say he's dying, and he tells you it came out small. If it was me asking I'd have been annoyed. I'd got myself ready for something bigger.
- -> floor
= anyhow
* (odd_socks) [Andrés # id: odd_socks # peer: andres # lane: image # about: the_sentence # flag: image]
  ANDRÉS: It's the socks I've got. One grey, one blue, in my head. They're on the lino. I'm looking at the heels.
* (finger_on_the_key) [Mei-Ling # id: finger_on_the_key # peer: meiling # lane: between # about: the_sentence]
  MEI-LING: He had his head on one side, listening, and somebody was there. I don't know what that's like. People play me things and I watch their hands.
- -> floor
= if_for_her
* (for_the_salt) [Callum # id: for_the_salt # peer: callum # lane: patient # about: the_sentence # heard: for_her]
  CALLUM: "And I ask for the salt." Every night there's a gap, and I ask for the salt. I'm him. She passes it. We must have got through a lot of salt. # face: sad
* (a_hundred_and_forty) [Nadia # id: a_hundred_and_forty # peer: nadia # lane: absent # about: the_sentence # heard: for_her]
  NADIA: I'm Jelena. I tell him what the children left. I keep it going, the peas, who was sick. If I stopped there'd be a gap, and I know what goes in it. I'm not stupid. I'm cooking.
- -> floor
= if_for_ten
* (ring_her) [Piotr # id: ring_her # peer: piotr # lane: doctor # about: the_sentence # heard: for_ten # flag: warm]
  PIOTR: You've let it out that it's both of them at ten. I've done that in a corridor, with the wife behind me. You put your hand over the form. I'd have put mine over my mouth. # face: solemn
* (both) [Keziah # id: both # peer: keziah # lane: patient # about: the_sentence # heard: for_ten # flag: damage]
  KEZIAH: "Both." I'd got it worked out from a blood pressure and a chair. I'm Stefan, and I'd have given a lot to stop at working it out. And there it was, in an appointment.
- -> floor
= if_for_me
* (a_bus) [Arun # id: a_bus # peer: arun # lane: between # about: the_sentence # heard: for_me]
  ARUN: "You've got a bus to catch." He's letting somebody off. I'd want to say I'm fine, I've got ages, and I'd look at the clock while I said it. They both want to be the polite one.
- -> floor

=== about_the_rehearsal ===
{rehearsal.reh_do: <- if_reh_do}
{being_jelena.jela_who: <- if_jela_who}
{being_jelena.jela_hold: <- if_jela_hold}
{being_jelena.jela_here: <- if_jela_here}
{rehearsal.reh_team: <- if_reh_team}
{rehearsal.reh_say: <- if_reh_say}
<- anyhow
-> DONE
= if_reh_do
* (an_empty_jar) [Nadia # id: an_empty_jar # peer: nadia # lane: doctor # about: the_rehearsal # heard: reh_do]
  NADIA: I'd have done it. I'd have held the jar. I think I'd have been frightened of spilling it. There's nothing in it, and I'd have been so careful of it, all the way to the table.
* (three_on_the_bed) [Keziah # id: three_on_the_bed # peer: keziah # lane: between # about: the_rehearsal # heard: reh_do]
  KEZIAH: There were three of them on that bed. Him, and a student, and whoever it was he was looking at when he said put it down. I didn't like it. I couldn't look away from it either.
- -> floor
= if_jela_who
* (her_to_the_life) [Andrés # id: her_to_the_life # peer: andres # lane: absent # about: the_rehearsal # heard: jela_who # flag: guess]
  ANDRÉS: I'm Jelena, I'm on the bus, with the real one, and it's hot through the towel. There's somebody in my place on the bed. I'd want to know who. I'd want a name.
- -> floor
= if_jela_hold
* (not_quiet) [Callum # id: not_quiet # peer: callum # lane: between # about: the_rehearsal # heard: jela_hold]
  CALLUM: He says no, she'd not be quiet. So that's one go at being his wife, and it's wrong. I'd have been mortified. I'd have wanted another go.
- -> floor
= if_jela_here
* (got_me_here) [Piotr # id: got_me_here # peer: piotr # lane: patient # about: the_rehearsal # heard: jela_here # flag: heavy]
  PIOTR: A hand on a breastbone. I'm him. I'd thought about what she'd say. I'd thought about it for a week, and I hadn't thought of where. # face: sad
- -> floor
= if_reh_team
* (word_going_by) [Sara # id: word_going_by # peer: sara # lane: patient # about: the_rehearsal # heard: reh_team # flag: damage]
  SARA: "A team who do this every day." I'm Stefan, and I've walked past their door, it's on the ground floor, it's got a fish tank. I didn't know it was my turn.
* (good_at_it) [Mei-Ling # id: good_at_it # peer: meiling # lane: doctor # about: the_rehearsal # heard: reh_team # flag: warm]
  MEI-LING: There are people who are good at it. It's true. I'd have told him so. And I would have wanted one of them to come in just then, very much, for me.
- -> floor
= if_reh_say
* (she_says_eat) [Arun # id: she_says_eat # peer: arun # lane: absent # about: the_rehearsal # heard: reh_say]
  ARUN: I'm Jelena and I've said eat. I'm at the sink with a jar that was clean ten minutes ago. It's got a very narrow neck. You can't get your hand in. # face: sad
- -> floor
= anyhow
* (width_of_a_wife) {not rehearsed} [Keziah # id: width_of_a_wife # peer: keziah # lane: between # about: the_rehearsal # flag: provokes]
  KEZIAH: He moved his legs and left a space, and there's a student next to it. I find that almost too much, the two of them and that space. It's like a third person with no face.
* (room_for_two) {width_of_a_wife} [Callum # id: room_for_two # peer: callum # lane: between # about: the_rehearsal # answers: width_of_a_wife # flag: disagrees]
  CALLUM: I thought it was ordinary. You budge up. He's had people stand over him for a week, and he budged up for one. I didn't get a third person out of it.
* (the_understudy) [Sara # id: the_understudy # peer: sara # lane: patient # about: the_rehearsal # flag: guess]
  SARA: I'm him. I want her to come early, just the once, so it isn't practice. No. He asked for his wife. I think I'm the one who wanted his wife.
- -> floor

=== about_the_secret ===
{promise: <- if_promise}
{promise and not tunde_knows and not she_knows: <- if_promise_too}
{limit: <- if_limit}
{the_secret.sec_what: <- if_sec_what}
<- anyhow
-> DONE
= if_promise
* (four_words) [Keziah # id: four_words # peer: keziah # lane: doctor # about: the_secret # heard: sec_promise # flag: unkind]
  KEZIAH: I won't write it and I won't say it. I'd have said that and been cross before I'd got to the end. I'd be cross with him. You're in a bed, you're dying, I've got to say yes. I felt that just now in my jaw. # face: irritated
* (somebodys_word) [Nadia # id: somebodys_word # peer: nadia # lane: patient # about: the_secret # heard: sec_promise]
  NADIA: I'm him, and I've got somebody's word. I don't think I wanted it kept, particularly. I wanted to see whether I could still get somebody to give me one.
- -> floor
= if_promise_too
* (in_the_gloves) [Arun # id: in_the_gloves # peer: arun # lane: between # about: the_secret # heard: sec_promise # flag: image]
  ARUN: So there's two of them know. And one goes home with it. I don't know if that's lighter for him. I'd want to see the other one carrying a bit. You can't, from a bed.
- -> floor
= if_limit
* (hold_a_face) [Piotr # id: hold_a_face # peer: piotr # lane: absent # about: the_secret # heard: sec_limit]
  PIOTR: I'm Tunde, and I can hold a face. Nobody's ever told me I'd been chosen for it. I thought it was for the crossword.
* (not_wearing_it) [Mei-Ling # id: not_wearing_it # peer: meiling # lane: between # about: the_secret # heard: sec_limit]
  MEI-LING: It was a no, about Tunde. I waited for him to turn to the window. He said Tunde's name twice. I don't know what the first one was.
- -> floor
= if_sec_what
* (the_menu) [Callum # id: the_menu # peer: callum # lane: patient # about: the_secret # heard: sec_what]
  CALLUM: The menu. I'm Stefan, and somebody comes every morning and asks if I want the fish. While they're asking me about the fish I'm still on the list. I'd like to be asked about the fish.
* (until_her_jaw_went) [Andrés # id: until_her_jaw_went # peer: andres # lane: absent # about: the_secret # heard: sec_what]
  ANDRÉS: I'm the wife by the sink. Somebody's lowered their voice at me. I've got to go back in there with that, and smile, and he'll see. He reads everything upside down. # face: sad
- -> floor
= anyhow
* (biro_in_the_fist) [Sara # id: biro_in_the_fist # peer: sara # lane: image # about: the_secret # flag: image]
  SARA: He's got the biro in his fist. I thought of a child who won't let you have the scissors. No, that was too clever. He's a man with a biro. I don't like how tight it is.
* (off_his_face) [Keziah # id: off_his_face # peer: keziah # lane: patient # about: the_secret]
  KEZIAH: "I want her to get it off mine." My face. I'm him, they can have the arms, they've had the arms. I'd like to do that one thing with my own face.
- -> floor

=== about_her_shoes ===
<- anyhow
{her_step.step_go: <- if_step_go}
{her_step.step_ask: <- if_step_ask}
{her_step.step_tell: <- if_step_tell}
{jelena_comes.ask_him: <- if_ask_him}
{jelena_comes.ask_good: <- if_ask_good}
{jelena_comes.ask_look and not she_knows: <- if_ask_look}
{jelena_comes.ask_ten: <- if_ask_ten}
{she_knows: <- if_she_knows}
-> DONE
= anyhow
* (forty_yards) [Nadia # id: forty_yards # peer: nadia # lane: absent # about: her_shoes]
  NADIA: I'm Jelena in the corridor, and I know they can hear me. The left one squeaks. I could get it seen to. I think he likes to know I'm coming. I put a bit more on it past the desk.
* (doing_his_face) [Mei-Ling # id: doing_his_face # peer: meiling # lane: patient # about: her_shoes]
  MEI-LING: With both hands, as if it was clay. I'm him. I've forty yards to make a husband in. I'm usually finished by the fire extinguisher.
* (youd_tell_me) [Sara # id: youd_tell_me # peer: sara # lane: absent # about: jelena_asks]
  SARA: "You'd tell me." I'm Jelena. I've asked the doctors and they tell me things. I thought I'd try the one who didn't look as if they'd been told what to tell.
* (behaving) [Nadia # id: behaving # peer: nadia # lane: patient # about: jelena_asks]
  NADIA: I'm being bled, Jela. I'm him, and I said it in the voice. We've got a voice, the two of us, for visitors.
- -> floor
= if_step_go
* (end_of_the_bed) [Arun # id: end_of_the_bed # peer: arun # lane: doctor # about: her_shoes # heard: step_go # flag: warm]
  ARUN: "I'll let you two have your evening." Manners and terror, you can't get a card between them. I'd have been out of there with the tray over my head.
- -> floor
= if_step_ask
* (that_thin) [Callum # id: that_thin # peer: callum # lane: between # about: her_shoes # heard: step_ask]
  CALLUM: In, or outside of the curtain. Mine have fish on, at work, so I've put fish on it. He says in, and then no, out. I'd have gone and stood in the middle.
- -> floor
= if_step_tell
* (would_you) [Piotr # id: would_you # peer: piotr # lane: doctor # about: her_shoes # heard: step_tell # flag: warm, provokes]
  PIOTR: I'd have told him to. You could tell her tonight. It's what I'd want. And he says, would you, and I'm thinking of who I've not told what. # face: guarded
* (cold_hands) {would_you} [Sara # id: cold_hands # peer: sara # lane: patient # about: her_shoes # heard: step_tell # answers: would_you # flag: disagrees]
  SARA: It wasn't a question for the doctor, Piotr, I don't think. I'm him. I was thinking about her hands. I'd have to do it to somebody who'd still got her coat on.
- -> floor
= if_ask_him
* (asked_me_not_him) [Keziah # id: asked_me_not_him # peer: keziah # lane: absent # about: jelena_asks # heard: ask_him# flag: damage]
  KEZIAH: I'm Jelena. I asked the one person in there who I thought would tell me, and I got sent back to him. He'll say fine. I could have shaken the pair of them.
* (only_the_student) [Mei-Ling # id: only_the_student # peer: meiling # lane: doctor # about: jelena_asks # heard: ask_him]
  MEI-LING: "I'm only the student." I still say it. "I'm only anaesthetics." People step aside for it, and there I am.
- -> floor
= if_ask_good
* (a_pleasure) [Nadia # id: a_pleasure # peer: nadia # lane: doctor # about: jelena_asks # heard: ask_good # flag: warm]
  NADIA: "A pleasure." It was one. That's the trouble, it was. I'd have said the truest thing I'd got that I was allowed, and heard it come out like something on a receipt.
- -> floor
= if_ask_look
* (left_it_with_him) [Arun # id: left_it_with_him # peer: arun # lane: between # about: jelena_asks # heard: ask_look]
  ARUN: She asks the student, the student looks at him. And he says he's how he was at lunch. I've been in kitchens like that. I'd have said something about the soup.
- -> floor
= if_ask_ten
* (dinners) [Piotr # id: dinners # peer: piotr # lane: absent # about: jelena_asks # heard: ask_ten # flag: guess]
  PIOTR: I'm the head teacher, she's got to ring me in the morning and say she can't do the dinners. She's never not done the dinners. I don't ask. I think I know by her not saying.
* (a_hundred_and_forty_at_ten) [Callum # id: a_hundred_and_forty_at_ten # peer: callum # lane: patient # about: jelena_asks # heard: ask_ten # flag: damage]
  CALLUM: I'm Stefan. I'd got forty yards of getting ready, and somebody's just read her the appointment card. I looked at the car park. I picked a car.
- -> floor
= if_she_knows
* (the_cuff) [Nadia # id: the_cuff # peer: nadia # lane: absent # about: jelena_asks # heard: ask_look]
  NADIA: I'm her. I said it's leaking, I'll just find something, because I'd heard how he said my name. I've got hold of his cuff. I couldn't tell you what colour it is.
* (on_the_form) [Sara # id: on_the_form # peer: sara # lane: image # about: jelena_asks # heard: ask_look # flag: image]
  SARA: There's a wet ring on the form, round the box. I keep nearly saying what it is. I'd rather not. It's off a jar. # face: thoughtful
* (put_it_down) [Andrés # id: put_it_down # peer: andres # lane: patient # about: jelena_asks # heard: ask_look# flag: heavy]
  ANDRÉS: "Put it down." I'm him. You can't tell somebody with their hands full. I've asked people to put down shopping. I know why you do it, you don't want it to be the eggs they remember. # face: sad
* (still_there_with_the_tray) [Keziah # id: still_there_with_the_tray # peer: keziah # lane: doctor # about: jelena_asks # heard: ask_look# flag: cost]
  KEZIAH: They've got each other by the sleeve, and you're there with a tray. I ought to be pleased. I felt left out. I could've cried, I was that left out. It's not very grown-up.
- -> floor

=== about_tomorrow ===
{tomorrow.tom_yes: <- if_tom_yes}
{tomorrow.tom_no: <- if_tom_no}
{fetch: <- if_fetch}
<- anyhow
{corridor.cor_sorry: <- if_cor_sorry}
{corridor.cor_sorry and not at_the_sink.sink_said: <- if_cor_sorry_too}
{corridor.cor_some: <- if_cor_some}
{corridor.cor_all or corridor.cor_she: <- if_cor_all}
{not at_the_sink.sink_said: <- if_sink_said}
{not she_knows: <- if_not_she_knows}
-> DONE
= if_tom_yes
* (of_course) [Callum # id: of_course # peer: callum # lane: doctor # about: tomorrow # heard: tom_yes # flag: warm]
  CALLUM: "Of course I will." You'd say it to a child. You'd say it to anybody looking at you like that. I've three or four of those still out. I think about them on the ring road.
* (before_the_round) [Mei-Ling # id: before_the_round # peer: meiling # lane: patient # about: tomorrow # heard: tom_yes # flag: damage]
  MEI-LING: I'm Stefan. Before the round, they said. I shall be shaved. At ten to eight I'll hear every foot in that corridor and know which of them it isn't.
- -> floor
= if_tom_no
* (could_have_said_yes) [Arun # id: could_have_said_yes # peer: arun # lane: between # about: tomorrow # heard: tom_no]
  ARUN: "You could've just said yes." I don't know if he was cross or touched. I've gone round it. It's what you'd say to somebody who's given you the wrong change in your favour.
- -> floor
= if_fetch
* (after_the_drugs) [Nadia # id: after_the_drugs # peer: nadia # lane: absent # about: tomorrow # heard: tom_tunde]
  NADIA: I'm Tunde, and I do the crossword standing up. I thought that was respectful. It turns out it's tiring to look at. I didn't like to take the chair, it had his coat on.
* (handed_on) [Keziah # id: handed_on # peer: keziah # lane: doctor # about: tomorrow # heard: tom_tunde # flag: unkind]
  KEZIAH: You hand him on, and it's right, it's a nurse, it's his nurse. And I was jealous. I've known him forty minutes and I wanted to be who he'd got. # face: wry
- -> floor
= anyhow
* (ten_oclock) [Piotr # id: ten_oclock # peer: piotr # lane: doctor # about: tomorrow # flag: unkind]
  PIOTR: I was relieved there's a ten o'clock. I'd be lying in bed going, somebody else, at ten, with a door that shuts. I'm not proud. I'd sleep, though.
* (will_you_be_here) [Sara # id: will_you_be_here # peer: sara # lane: patient # about: tomorrow # flag: guess]
  SARA: "Will you be here?" I wonder if he's asking it the other way about. If he's checking one of us will. I'm him, I mean. I may have got lost.
- -> floor
= if_cor_sorry
* (thirty_yards_of_lino) [Andrés # id: thirty_yards_of_lino # peer: andres # lane: doctor # about: the_corridor # heard: cor_sorry # flag: warm]
  ANDRÉS: "He's all right." You come out of somewhere like that and a man says where've you been, and it's gone. You couldn't say it if you had a week. I've handed over whole families as "all right".
- -> floor
= if_cor_sorry_too
* (i_can_read) [Keziah # id: i_can_read # peer: keziah # lane: absent # about: the_corridor # heard: cor_sorry # flag: damage]
  KEZIAH: I'm Tunde. I read it at the desk, and then I did his tablets. I wanted that student to come out and say it. "He's all right." Right.
- -> floor
= if_cor_some
* (from_him_or_you) [Mei-Ling # id: from_him_or_you # peer: meiling # lane: between # about: the_corridor # heard: cor_some]
  MEI-LING: "From him or from you?" I would have liked to be asked that. I'd have said him too, and then wondered. I'd have asked for a minute.
- -> floor
= if_cor_all
* (out_loud) [Callum # id: out_loud # peer: callum # lane: absent # about: the_corridor # heard: cor_all, cor_she]
  CALLUM: I'm Tunde, and he's said it, out loud, and it wasn't to me. I've locked the trolley. I don't know what I think's going to get out. # face: thoughtful
- -> floor
= if_sink_said
* (the_man_on_the_floor) [Arun # id: the_man_on_the_floor # peer: arun # lane: absent # about: the_corridor # flag: unkind]
  ARUN: I'm the man in two, on the floor. Nobody's telling my story. There were forty minutes going and he got the lot, and I got a pillow and a wait for the hoist. I'm not bitter.
- -> floor
= if_not_she_knows
* (down_the_corridor) [Nadia # id: down_the_corridor # peer: nadia # lane: patient # about: the_corridor]
  NADIA: I'm still in the bed, and I can hear them out there. Two voices. I can't get the words, only the tune of it, and I know that tune, it's about me.
- -> floor

=== about_the_blank ===
{blank.blank_fill: <- if_blank_fill}
{blank.blank_note: <- if_blank_note}
{blank.blank_leave: <- if_blank_leave}
<- anyhow
{ending_voices: <- if_ending_voices}
{ending_chairs: <- if_ending_chairs}
{ending_chairs and not promise: <- if_ending_chairs_too}
{ending_gloves: <- if_ending_gloves}
{ending_good_night: <- if_ending_good_night}
{ending_rail: <- if_ending_rail}
-> DONE
= if_blank_fill
* (made_to_fit) [Sara # id: made_to_fit # peer: sara # lane: image # about: the_blank # heard: blank_fill # flag: image]
  SARA: Four words. I got a coat peg. One of the low ones, with a picture over it. I don't know what the picture is. I'm going to leave that alone.
* (four_words_of_notes) [Piotr # id: four_words_of_notes # peer: piotr # lane: doctor # about: the_blank # heard: blank_fill # flag: warm]
  PIOTR: Four words, as anyone would. If it's me at that desk I'm glad of it. I'd not want to be the only one who'd ever met him.
- -> floor
= if_blank_note
* (signed_it) [Mei-Ling # id: signed_it # peer: meiling # lane: doctor # about: the_blank # heard: blank_note # flag: provokes]
  MEI-LING: It was signed. I'd have looked at my own name there for some time, and then at the next word.
* (his_to_say) {signed_it and not she_knows} [Keziah # id: his_to_say # peer: keziah # lane: patient # about: the_blank # heard: blank_note # answers: signed_it # flag: disagrees, damage]
  KEZIAH: I'm not thinking about their name, Mei-Ling. I'm Stefan. I asked for one thing, and it's in the notes. She could have had it off my face. I'm livid.
- -> floor
= if_blank_leave
* (find_your_coat) [Callum # id: find_your_coat # peer: callum # lane: doctor # about: the_blank # heard: blank_leave # flag: warm]
  CALLUM: You leave the box, you put it in the rack and you find your coat. There are nights I'd have had to be helped into mine. I can never get the second arm.
* (still_blank) [Arun # id: still_blank # peer: arun # lane: between # about: the_blank # heard: blank_leave]
  ARUN: It was blank when they met and it was blank when they'd done. The pair of them went all round it like a pond. I quite like that. I also feel a bit sick.
- -> floor
= anyhow
* (on_a_string) [Nadia # id: on_a_string # peer: nadia # lane: image # about: the_blank]
  NADIA: The pen at the desk is on a string, so that nobody takes it. I keep looking at that string. It's got knots in it, in mine. I don't know who ties them.
* (two_letters) [Andrés # id: two_letters # peer: andres # lane: patient # about: the_blank # flag: guess]
  ANDRÉS: I'm him. I know there's two letters for it, I've seen them on the next man's chart. I think I'd been reading everybody's. I'd nothing else to read.
- -> floor
= if_ending_voices
* (one_note_held) [Arun # id: one_note_held # peer: arun # lane: between # about: the_blank # ended: two_voices]
  ARUN: Hers going up, and his not. You'd not need the language. I can hear two people in the next room on any night of the week. I can't ever hear which one's me.
* (stood_further_off) [Mei-Ling # id: stood_further_off # peer: meiling # lane: doctor # about: the_blank # ended: two_voices # flag: cost]
  MEI-LING: You stand where you can't be seen. I do that for a living. I find I want somebody to come and ask what it was like, out there.
- -> floor
= if_ending_chairs
* (two_chairs) [Nadia # id: two_chairs # peer: nadia # lane: absent # about: the_blank # ended: two_chairs]
  NADIA: I'm Tunde, with a chair in each hand. Is there room for me, I said. There's always room. I'd not asked before if there was. # face: wry
- -> floor
= if_ending_chairs_too
* (the_keys) [Sara # id: the_keys # peer: sara # lane: doctor # about: the_blank # ended: two_chairs # flag: cost, image]
  SARA: There's a pen left, on a string. I had the oddest feeling. I wanted somebody to tell me what to write with it, and I'd have written it, whatever they said.
- -> floor
= if_ending_gloves
* (blue_inside_out) [Piotr # id: blue_inside_out # peer: piotr # lane: doctor # about: the_blank # ended: blue_gloves # flag: warm]
  PIOTR: You find them at the lights. I've come home with worse than gloves in my pocket. You stand there in your own kitchen, and it's from his bed. I didn't wash them. I kept them on the side for a day.
* (went_on_the_amber) [Callum # id: went_on_the_amber # peer: callum # lane: patient # about: the_blank # ended: blue_gloves # flag: damage]
  CALLUM: I'm Stefan, and it's nine o'clock, and there's one person who knows, and they've gone home. I hope they got home. That's a stupid thing to be lying there hoping.
- -> floor
= if_ending_good_night
* (good_night_doctor) [Keziah # id: good_night_doctor # peer: keziah # lane: patient # about: the_blank # ended: good_night_doctor # flag: damage, heavy]
  KEZIAH: "Good night, doctor." I'm him. I said it to the coat. I don't think I meant it nasty. I did a bit. I meant it to be heard going out.
* (promoted) [Arun # id: promoted # peer: arun # lane: doctor # about: the_blank # ended: good_night_doctor # flag: warm]
  ARUN: "Good night, doctor." I'd have turned round. I'd have got as far as turning round. And then you think, what, put him right? So you say good night. # face: sad
- -> floor
= if_ending_rail
* (moves_along) [Mei-Ling # id: moves_along # peer: meiling # lane: image # about: the_blank # ended: along_the_rail # flag: image]
  MEI-LING: Tap, wait, move along. I've been listening to it while we've been talking. I don't think he's found anything.
* (bed_rail) [Callum # id: bed_rail # peer: callum # lane: patient # about: the_blank # ended: along_the_rail]
  CALLUM: I'm him, and I've gone back to work. It's a bed rail. It's a bad instrument. It's in the room, though, and it isn't sorry for me.
- -> floor

// Not about one moment: what the whole of it stirs.

=== about_the_whole ===
{puzzle == "what": <- if_puzzle_what}
{puzzle == "picked": <- if_puzzle_picked}
{puzzle == "promise": <- if_puzzle_promise}
{puzzle == "jar": <- if_puzzle_jar}
{puzzle == "sink": <- if_puzzle_sink}
{puzzle == "funny": <- if_puzzle_funny}
{trust >= 8 and not she_knows and not tunde_knows: <- if_trust_8}
<- anyhow
{encounter.came_joke: <- if_came_joke}
{who_it_is_for.for_her: <- if_for_her}
-> DONE
= if_puzzle_what
* (not_anything_yet) [Andrés # id: not_anything_yet # peer: andres # lane: doctor # heard: p_what_was_i # flag: warm]
  ANDRÉS: "I'm not anything yet." First week on the van, a woman takes hold of my sleeve, and I looked round for the paramedic. I looked right round. I can feel my neck do it.
- -> floor
= if_puzzle_picked
* (whoever_came) [Piotr # id: whoever_came # peer: piotr # lane: between # heard: p_picked]
  PIOTR: Picked or just there. I've thought about that with, well, with most people I know. I don't know that there's a difference after the first ten minutes.
- -> floor
= if_puzzle_promise
* (whose_it_is) [Mei-Ling # id: whose_it_is # peer: meiling # lane: between # heard: p_promise]
  MEI-LING: Whose is it, once you have promised? I was thinking of cloakroom tickets. You hold the ticket, and you can't wear the coat.
- -> floor
= if_puzzle_jar
* (the_jar_itself) [Nadia # id: the_jar_itself # peer: nadia # lane: image # heard: p_jar # flag: image]
  NADIA: I don't know where the jar went. I've drawn the hands, and I couldn't do the jar, because there wasn't one. So it's just the hands.
- -> floor
= if_puzzle_sink
* (both_of_them) [Callum # id: both_of_them # peer: callum # lane: doctor # heard: p_sink # flag: warm]
  CALLUM: Which was me. I'd say both, I always say both. I'd go off and I'd come back and I'd be the same fool with a tray, twice.
- -> floor
= if_puzzle_funny
* (all_the_way_down) [Arun # id: all_the_way_down # peer: arun # lane: between # heard: p_funny]
  ARUN: Funny all the way down. I know about that. It isn't a lid. People think it's a lid. I've been to the bottom of mine and it was quite funny down there. And dark.
- -> floor
= if_trust_8
* (best_in_the_house) [Keziah # id: best_in_the_house # peer: keziah # lane: patient # flag: cost, unkind]
  KEZIAH: I'm him. I've said things. And it's half past nine and they're out, and I can't get them back in. I'm cross with that student. I was managing.
- -> floor
= anyhow
* (three_weeks) [Nadia # id: three_weeks # peer: nadia # lane: doctor # flag: unkind]
  NADIA: I'm angry with him. I didn't expect to be. I'm three weeks in and I've got a tray. He's got a whole hospital of people and he picks the one who isn't allowed. It isn't fair. # face: irritated
* (two_beginners) [Sara # id: two_beginners # peer: sara # lane: between # flag: provokes]
  SARA: They're both beginners. He's never done this before and neither's the other one. I found that a relief. Nobody in there knew how it goes.
* (not_a_beginner) {two_beginners} [Keziah # id: not_a_beginner # peer: keziah # lane: between # answers: two_beginners # flag: disagrees]
  KEZIAH: One of them gets to stop, Sara. I can't put them side by side. I tried it, and he kept being lower down. He's in a bed.
* (the_empty_bed) [Andrés # id: the_empty_bed # peer: andres # lane: image # flag: image]
  ANDRÉS: I'm in the next bed. I don't know if there's anyone in it. I've been lying there since the start, on my side, facing the other way. There's a jug.
* (a_middle_c) [Arun # id: a_middle_c # peer: arun # lane: image # flag: image]
  ARUN: My nan had a piano with one note that stuck, and you learned to play round it. Every tune in that house had the same hole in it. I'd forgotten. I could sing you it.
* (nobody_behind) [Mei-Ling # id: nobody_behind # peer: meiling # lane: doctor # about: the_question # flag: warm]
  MEI-LING: I kept listening for shoes. Somebody senior, coming. There are nights I'm who they'd be listening for.
* (my_own_arms) [Callum # id: my_own_arms # peer: callum # lane: image]
  CALLUM: I've had my sleeves pushed up since we started. Both of them, right up. I don't know when I did that. It isn't warm in here.
* (the_tuner_next_door) [Piotr # id: the_tuner_next_door # peer: piotr # lane: absent # flag: guess]
  PIOTR: I don't know that there is one. But there'd be a piano somewhere he was halfway through. I'm a woman in a flat with half a piano done, and I don't like to ring.
* (bed_six) [Nadia # id: bed_six # peer: nadia # lane: between # flag: guess]
  NADIA: This may be off. I had an idea they were the same age for a bit. I don't mean forty-nine. Some age you only are behind a curtain.
* (not_sure_why_me) [Callum # id: not_sure_why_me # peer: callum # lane: between]
  CALLUM: I kept wanting to look after somebody in there, and I couldn't settle which. I'd get to him and then I'd think, no, the other one's got a tray.
* (i_would_have_run) [Arun # id: i_would_have_run # peer: arun # lane: doctor # flag: unkind]
  ARUN: Honestly? I'd have got the blood and run. I'm listening to this and my feet have gone under the chair. I'm thirty-eight and I've still got running feet. # face: wry
* (first_time) [Piotr # id: first_time # peer: piotr # lane: doctor]
  PIOTR: The first one who asked me, I said I'd find out. I went and stood in the linen cupboard. I've told nobody that. I counted the pillowcases.
* (a_clean_form) [Keziah # id: a_clean_form # peer: keziah # lane: doctor # flag: unkind]
  KEZIAH: I'd have been looking for somebody to be angry with, and there's only him there. So I'd have been brisk. I can hear how brisk I'd have been. He'd have thanked me.
- -> floor
= if_came_joke
* (who_is_listening) [Sara # id: who_is_listening # peer: sara # lane: absent # heard: came_joke]
  SARA: I'm the man with the television. I turned it down to hear it better, with those two making jokes. I've heard every word since, and I'm going to have to be asleep when she leaves.
- -> floor
= if_for_her
* (the_children_left) [Mei-Ling # id: the_children_left # peer: meiling # lane: patient # heard: for_her]
  MEI-LING: What the children left. I'm Stefan. I know about every carrot in that school. It's how I know it's still going on, out there, at twelve each day.
- -> floor

// The feeling that the learner named.

=== about_the_feeling ===
{felt == "relieved": <- if_felt_relieved}
{felt == "ashamed": <- if_felt_ashamed}
{felt == "irritated": <- if_felt_irritated}
{felt == "numb": <- if_felt_numb}
{felt == "tender": <- if_felt_tender}
{felt == "useless": <- if_felt_useless}
{felt == "rushed": <- if_felt_rushed}
{felt == "proud": <- if_felt_proud}
{felt == "frightened": <- if_felt_frightened}
{felt == "confused": <- if_felt_confused}
{felt == "fond": <- if_felt_fond}
{felt == "cut_off": <- if_felt_cut_off}
{felt == "nothing_yet": <- if_felt_nothing_yet}
-> DONE
= if_felt_relieved
* (felt_relieved) [Nadia # id: felt_relieved # peer: nadia # lane: patient # felt: relieved]
  NADIA: Relieved. I took that into the bed with me, and I thought he was as well, when the curtain stopped moving. You can put your face down. # face: thoughtful
- -> floor
= if_felt_ashamed
* (felt_ashamed) [Arun # id: felt_ashamed # peer: arun # lane: doctor # felt: ashamed]
  ARUN: Ashamed. I got it in the back of the neck. I don't know whose it was. I've crossed corridors not to be asked things, and I don't even know that's it. It might just be the neck.
- -> floor
= if_felt_irritated
* (felt_irritated) [Keziah # id: felt_irritated # peer: keziah # lane: absent # felt: irritated # flag: unkind]
  KEZIAH: Irritated. Good. I don't know who with. I tried it with everybody while you were talking. I'm whoever put it in for ten o'clock, that's as far as I've got.
- -> floor
= if_felt_numb
* (felt_numb) [Mei-Ling # id: felt_numb # peer: meiling # lane: between # felt: numb]
  MEI-LING: Numb. I didn't have it while we were listening. I have it now. It begins at the hands.
- -> floor
= if_felt_tender
* (felt_tender) [Piotr # id: felt_tender # peer: piotr # lane: doctor # felt: tender]
  PIOTR: Tender. It isn't a word I've got a shelf for. I'd have felt it and I'd have checked his cannula. He might not have had one.
- -> floor
= if_felt_useless
* (felt_useless) [Callum # id: felt_useless # peer: callum # lane: patient # felt: useless]
  CALLUM: Useless. I'm Stefan, and I think I liked that about them. They've been coming with four tubes, and plans. Somebody came who couldn't do anything. I could have a rest.
- -> floor
= if_felt_rushed
* (felt_rushed) [Sara # id: felt_rushed # peer: sara # lane: between # felt: rushed]
  SARA: Rushed. I looked at the clock when that got said, and I wasn't the only one. I don't know what I think's going to happen at ten past.
- -> floor
= if_felt_proud
* (felt_proud) [Andrés # id: felt_proud # peer: andres # lane: doctor # felt: proud # flag: unkind]
  ANDRÉS: Proud. I'd be proud. I was always proud, when it was me they took hold of, with half the street standing there. I don't like it. It's warm, though.
- -> floor
= if_felt_frightened
* (felt_frightened) [Keziah # id: felt_frightened # peer: keziah # lane: between # felt: frightened]
  KEZIAH: Frightened. There were two of them frightened, then, and only one bed. I think somebody has to sit on it. I think that's what the chair's for.
- -> floor
= if_felt_confused
* (felt_confused) [Nadia # id: felt_confused # peer: nadia # lane: doctor # felt: confused]
  NADIA: Confused. I've lost the order as well. I keep hearing her shoes before he's asked anything. They come in, and then they come in again.
- -> floor
= if_felt_fond
* (felt_fond) [Arun # id: felt_fond # peer: arun # lane: patient # felt: fond]
  ARUN: Fond. I think I could tell. I'm him, and I'd got somebody to like me, at the last minute, off a standing start. I was a bit pleased with myself. # face: smile
- -> floor
= if_felt_cut_off
* (felt_cut_off) [Mei-Ling # id: felt_cut_off # peer: meiling # lane: image # felt: cut_off # flag: image]
  MEI-LING: Cut off. I was behind the drape, when it was told. I could see all your mouths. I understood everything.
- -> floor
= if_felt_nothing_yet
* (felt_nothing) [Sara # id: felt_nothing # peer: sara # lane: doctor # felt: nothing_yet]
  SARA: Nothing yet. I had a theory. I've put it away. I don't feel a lot either, I've been thinking about lino. No, that isn't nothing yet. That's just me.
- -> floor

// What a group does when it forgets itself. Each is met by a leader.

=== slips ===
* (s_offer_nurse) [Callum # id: s_offer_nurse # peer: callum # lane: doctor # flag: advice]
  CALLUM: I mean, there's the palliative nurse, there's the chaplain, you can get them in the same evening if you ring before four. I've got the number in my phone. I could send it round. # face: warm
* (s_knew_all_along) [Sara # id: s_knew_all_along # peer: sara # lane: absent # flag: certain]
  SARA: She knows. The wife's known for months. She brings soup so as not to know it, it's a defence, you can see it in how she wraps it. It's quite plain. # face: thoughtful
* (s_only_soup) {s_knew_all_along} [Sara # id: s_only_soup # peer: sara # lane: absent # answers: s_knew_all_along]
  SARA: It could be soup. I've never met her. I think I'd rather she knew, because then nobody's got to tell her. That's me. That's me in the corridor.
* (s_in_the_van) [Andrés # id: s_in_the_van # peer: andres # lane: patient # flag: story]
  ANDRÉS: I had a fella ask me that in the van. Am I dying. We were doing sixty down a bus lane, I'd my hand on his chest, and my mate's shouting through from the front, and this fella goes… # face: sad
* (s_he_asked) {s_in_the_van} [Andrés # id: s_he_asked # peer: andres # lane: patient # answers: s_in_the_van]
  ANDRÉS: No. It's that I said no, mate, and he looked at me. So I'm Stefan now, and I'm looking at somebody, and I can see them choosing. # face: solemn
* (s_key_change) {the_box.box_ask} [Arun # id: s_key_change # peer: arun # lane: doctor # heard: box_ask # flag: rush]
  ARUN: Piano tuner, going flat. He's good, though. I'd have asked him did he do weddings. I'd have had the blood and been out of there while he was still laughing.
* (s_left_to_a_student) [Keziah # id: s_left_to_a_student # peer: keziah # lane: doctor # flag: blame]
  KEZIAH: It's tomorrow at ten, and tonight they send a student in with a tray. Whose idea was that? Somebody decided that. I'd like to know who signed off on it. # face: angry
* (s_did_you_go_back) [Nadia # id: s_did_you_go_back # peer: nadia # lane: doctor # flag: asks]
  NADIA: Did you go back? On the ward, after? I'm only asking because I would have been up all… oh. Sorry. I'm not supposed to ask you.
* (s_too_long) [Mei-Ling # id: s_too_long # peer: meiling # lane: between # flag: verdict]
  MEI-LING: For the record, it was forty minutes, and there was a man on the floor in bed two. Somebody ought to have come out after ten and said where they were.
* (s_lost_somebody) [Callum # id: s_lost_somebody # peer: callum # lane: doctor # flag: private]
  CALLUM: I did wonder if our colleague's lost someone. You don't sit with a man like that at your age unless there's been a bed in your own house. I might be way off. # face: worried
* (s_what_for) [Piotr # id: s_what_for # peer: piotr # lane: doctor # flag: unkind]
  PIOTR: I'm going to say it. It was a blood test. We've been at it a quarter of an hour, and nobody's asked what the potassium was. I notice I'd really like to know the potassium. # face: irritated
- -> floor

=== returning ===
<- landed
<- done_returning

=== landed ===
{returned >= 3: -> DONE}
* {about_the_question.we_would_count} [He knew quite soon. I didn't know I was saying it. # id: r_ring]
* {about_the_sentence.for_the_salt} [The salt. I'd gone past the salt. # id: r_salt]
* {about_her_shoes.forty_yards} [She puts a bit more on it past the desk. I'd like that to be so. # id: r_louder]
* {about_after_it.light_over_six} [I knew where his glasses were too. # id: r_glasses]
* {about_the_secret.the_menu} [I hadn't thought about the fish. # id: r_fish]
* {about_the_secret.in_the_gloves} [I did take it home. I think it's still there. # id: r_home]
* {about_the_rehearsal.an_empty_jar and rehearsed} [I was frightened of spilling it. # id: r_spill]
* {about_her_shoes.a_pleasure} [On a receipt. Yes. That's how it sounded. # id: r_receipt]
* {about_the_box.going_flat} [I'd laughed at going flat. I hadn't heard it. # id: r_flat]
* {about_the_whole.three_weeks} [I was a bit angry with him. I didn't know you could be. # id: r_angry]
* {about_tomorrow.the_man_on_the_floor} [I never saw the man in two. # id: r_floor]
* {about_the_arm.just_next} [I'd sooner have been picked. I'll have to think about that. # id: r_picked]
* {about_the_whole.two_beginners} [I don't think he was a beginner at all. # id: r_beginners]
* {not she_knows and brought != "jelena"} [Jelena. I've hardly thought about Jelena. # id: r_jelena]
* [Some of it isn't him. He wasn't sad like that. He was busy. # id: r_not_him]
* [I liked it being all of yours for a bit. # id: r_yours]
- (said_back) ~ returned++
{~Somebody nods, and leaves it there.|Jonas has his hands between his knees. He doesn't add to it.|Keziah picks up her mug, finds it empty, and holds it.}
-> returning

VAR returned = 0

=== done_returning ===
* {returned == 0} [I'd rather not say. # id: r_rather_not # rather]
  RUTH: That's all right.
* [Let me write it instead. # id: r_write # write: return]
  They wait until you've put the pen down.
* {returned > 0} [That's all. # id: r_done]
- RUTH: Thank you.
-> closing

=== closing ===
{closing == 1: RUTH: Before the coats, then. # stage: closing}
-> gather

=== gather ===
<- themes
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  -> close_up
+ -> close_up

=== themes ===
* {about_the_curtain.passed or about_the_curtain.with_the_team or about_the_curtain.a_volunteer or about_the_whole.three_weeks or about_the_whole.nobody_behind or about_her_shoes.only_the_student or about_the_whole.first_time} [what one is # id: th_what # leader: ruth # theme # from: passed, with_the_team, a_volunteer, three_weeks, nobody_behind, only_the_student, first_time]
  RUTH: There was what somebody is, with STUDENT on them.
* {about_the_arm.the_face_itself or about_the_arm.just_next or about_the_arm.honest_unluckily or about_the_arm.the_tablecloth or about_the_secret.hold_a_face or about_the_secret.off_his_face or about_her_shoes.doing_his_face} [faces # id: th_faces # leader: ruth # theme # from: the_face_itself, just_next, honest_unluckily, the_tablecloth, hold_a_face, off_his_face, doing_his_face]
  RUTH: There were faces, and who has to hold one.
* {about_the_box.one_box or about_the_box.lab_tech or about_the_box.upside_down or about_the_box.going_flat or about_the_box.his_pen or about_the_box.back_of_the_form or about_the_blank.made_to_fit or about_the_blank.still_blank or about_the_blank.signed_it} [a box # id: th_box # leader: ruth # theme # from: one_box, lab_tech, upside_down, going_flat, his_pen, back_of_the_form, made_to_fit, still_blank, signed_it]
  RUTH: There was a box on a form. We didn't fill it in.
* {about_the_question.recorded_message or about_the_question.the_slide or about_the_question.ones_who_can or about_the_question.on_one_note or about_the_question.for_the_time or about_the_question.we_would_count} [the question # id: th_question # leader: ruth # theme # from: recorded_message, the_slide, ones_who_can, on_one_note, for_the_time, we_would_count]
  RUTH: There was a question. I don't think any of us answered it.
* {about_after_it.being_kind or about_after_it.terrible_noise or about_after_it.sat_down or about_after_it.a_bill or about_after_it.the_chord} [kindness # id: th_kind # leader: ruth # theme # from: being_kind, terrible_noise, sat_down, a_bill, the_chord]
  RUTH: There were reasons, added up in a bed.
* {about_the_sentence.not_as_loud or about_the_sentence.i_said_it or about_the_sentence.nobody_said_so or about_the_sentence.bathroom_tiles or about_the_sentence.finger_on_the_key or about_the_sentence.b_flat} [a sentence # id: th_sentence # leader: ruth # theme # from: not_as_loud, i_said_it, nobody_said_so, bathroom_tiles, finger_on_the_key, b_flat]
  RUTH: Somebody said two words out loud. I don't think any of us did.
* {about_the_sentence.for_the_salt or about_the_sentence.a_hundred_and_forty or about_the_rehearsal.she_says_eat or about_the_rehearsal.her_to_the_life or about_her_shoes.forty_yards or about_her_shoes.youd_tell_me or about_her_shoes.put_it_down or about_her_shoes.the_cuff or about_the_secret.until_her_jaw_went} [Jelena # id: th_jelena # leader: ruth # theme # from: for_the_salt, a_hundred_and_forty, she_says_eat, her_to_the_life, forty_yards, youd_tell_me, put_it_down, the_cuff, until_her_jaw_went]
  RUTH: There was Jelena, and what she carries in.
* {about_the_rehearsal.an_empty_jar or about_the_rehearsal.width_of_a_wife or about_the_rehearsal.room_for_two or about_the_rehearsal.not_quiet or about_the_rehearsal.the_understudy} [standing in # id: th_standing_in # leader: ruth # theme # from: an_empty_jar, width_of_a_wife, room_for_two, not_quiet, the_understudy]
  RUTH: There was standing in for somebody, with nothing in one's hands.
* {about_the_secret.four_words or about_the_secret.in_the_gloves or about_the_secret.somebodys_word or about_the_secret.not_wearing_it or about_the_blank.blue_inside_out or about_the_blank.his_to_say} [keeping it # id: th_keeping # leader: ruth # theme # from: four_words, in_the_gloves, somebodys_word, not_wearing_it, blue_inside_out, his_to_say]
  RUTH: There was something to keep, and I couldn't tell who had it.
* {about_tomorrow.of_course or about_tomorrow.before_the_round or about_tomorrow.could_have_said_yes or about_tomorrow.ten_oclock or about_tomorrow.will_you_be_here or about_tomorrow.handed_on} [tomorrow # id: th_tomorrow # leader: ruth # theme # from: of_course, before_the_round, could_have_said_yes, ten_oclock, will_you_be_here, handed_on]
  RUTH: There was tomorrow. It kept coming up.
* {about_tomorrow.out_loud or about_tomorrow.i_can_read or about_tomorrow.after_the_drugs or about_after_it.up_the_chain or about_the_blank.two_chairs or about_tomorrow.the_man_on_the_floor} [Tunde # id: th_tunde # leader: ruth # theme # from: out_loud, i_can_read, after_the_drugs, up_the_chain, two_chairs, the_man_on_the_floor]
  RUTH: There was Tunde. He only came up once or twice.
* {about_the_whole.i_would_have_run or about_after_it.at_the_sink_again or about_her_shoes.end_of_the_bed or about_the_question.not_running or about_the_blank.find_your_coat or about_after_it.backs_up} [going # id: th_going # leader: ruth # theme # from: i_would_have_run, at_the_sink_again, end_of_the_bed, not_running, find_your_coat, backs_up]
  RUTH: There was going, and there was staying.
* {about_the_curtain.in_the_coffin or about_the_arm.cards or about_the_whole.a_middle_c or about_the_arm.like_milking} [jokes # id: th_jokes # leader: ruth # theme # from: in_the_coffin, cards, a_middle_c, like_milking]
  RUTH: There were some jokes. Some of us laughed.
* {about_the_whole.two_beginners or about_the_whole.bed_six or about_the_whole.not_sure_why_me or about_the_whole.best_in_the_house} [the two of them # id: th_two # leader: ruth # theme # from: two_beginners, bed_six, not_sure_why_me, best_in_the_house]
  RUTH: There were two people behind a curtain.
* {about_the_whole.the_empty_bed or about_the_whole.my_own_arms or about_the_arm.fruit_bowl or about_the_sentence.odd_socks or about_the_blank.on_a_string or about_the_secret.biro_in_the_fist or about_the_curtain.drawn_on_one_side} [pictures # id: th_pictures # leader: ruth # theme # from: the_empty_bed, my_own_arms, fruit_bowl, odd_socks, on_a_string, biro_in_the_fist, drawn_on_one_side]
  RUTH: There was a picture or two. I won't go over them.
* {about_the_feeling.felt_relieved or about_the_feeling.felt_ashamed or about_the_feeling.felt_irritated or about_the_feeling.felt_numb or about_the_feeling.felt_tender or about_the_feeling.felt_useless or about_the_feeling.felt_rushed or about_the_feeling.felt_proud or about_the_feeling.felt_frightened or about_the_feeling.felt_confused or about_the_feeling.felt_fond or about_the_feeling.felt_cut_off or about_the_feeling.felt_nothing} [what was named # id: th_named # leader: ruth # theme # from: felt_relieved, felt_ashamed, felt_irritated, felt_numb, felt_tender, felt_useless, felt_rushed, felt_proud, felt_frightened, felt_confused, felt_fond, felt_cut_off, felt_nothing]
  RUTH: {felt == "nothing_yet":Somebody felt nothing yet.|{felt == "cut_off":Somebody was cut off.|Somebody was {felt}.}}
- -> gather

=== close_up ===
{~RUTH: We don't know what he said to her in the night, or she to him.|RUTH: We don't know who'll be in that room at ten.|RUTH: We don't know what sort of night they had.}
RUTH: Thank you. I don't think we've finished with him, but it's time. We'll stop there.
-> group_thanks ->
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END
