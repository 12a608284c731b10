// The group's meeting about side room 2. The learner takes the choices of the telling, the answers and the return; on
// the floor the group does. A turn's condition says what must have happened for it to be true.

// What the group remembers of earlier evenings; a first-time learner misses nothing.
VAR before_blue_folder = ""
VAR before_evening_bloods = ""
VAR before_the_round = ""

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
RUTH: What's the bit you keep going round to?
+ [being told to keep it brief # id: b_the_desk # about: the_desk]
  ~ brought = "the_desk"
+ [standing outside the door # id: b_the_door # about: the_door]
  ~ brought = "the_door"
+ [the first thing I said # id: b_first_words # about: first_words]
  ~ brought = "first_words"
+ [the bracelet # id: b_the_bracelet # about: the_bracelet]
  ~ brought = "the_bracelet"
+ [saying what had happened # id: b_the_saying # about: the_saying]
  ~ brought = "the_saying"
+ [her asking who looks at the chart # id: b_how_it_happened # about: how_it_happened]
  ~ brought = "how_it_happened"
+ [her asking if it was me # id: b_at_my_bed # about: at_my_bed]
  ~ brought = "at_my_bed"
+ {ear_drops} [the ear drops # id: b_ear_drops # about: ear_drops]
  ~ brought = "ear_drops"
+ [Dr Prowse coming in # id: b_the_helmet # about: the_helmet]
  ~ brought = "the_helmet"
+ [her asking about tonight # id: b_tonight # about: tonight]
  ~ brought = "tonight"
+ [her finding out it was me again # id: b_is_it_you # about: is_it_you]
  ~ brought = "is_it_you"
+ [having to go # id: b_the_goodbye # about: the_goodbye]
  ~ brought = "the_goodbye"
+ [the form on the screen # id: b_the_report # about: the_report]
  ~ brought = "the_report"
+ [Lorna # id: b_lorna_comes # about: lorna_comes]
  ~ brought = "lorna_comes"
- ->->

=== what_puzzles ===
RUTH: Is there anything in it that won't lie flat?
+ [I can't tell which of us was being looked after # id: p_looked_after]
  ~ puzzle = "looked_after"
+ [I don't know what I wanted her to do to me # id: p_wanted]
  ~ puzzle = "wanted"
+ {the_saying.say_reaction or let_stand} [Everything I said was true, and I can't get past that # id: p_true]
  ~ puzzle = "true"
+ [I still don't know how much of it is Lorna's # id: p_lorna]
  ~ puzzle = "lorna"
+ {promised} [I promised something, and I don't know what it was # id: p_promise]
  ~ puzzle = "promise"
+ {refused} [I don't know what it was she heard # id: p_door]
  ~ puzzle = "door"
- ->->

VAR puzzle = ""

=== told_in_pieces ===
Mei-Ling has moved her chair a little, so that she can see your mouth.
YOU: I was on nights. I gave a woman something that she's allergic to. She's all right. It was the evening after, and I went in to tell her.
{felt:
- "relieved": YOU: I'm relieved. She's alive and I'm relieved, and then I remember who I'm relieved for.
- "ashamed": YOU: I'm ashamed. I've been ashamed since three in the morning.
- "irritated": YOU: I'm irritated. With a piece of paper. With a paper towel.
- "numb": YOU: I can tell it quite well. I've told it a few times now. I'm not sure I'm in it.
- "tender": YOU: I feel tender about her, and I don't think I've got the right.
- "useless": YOU: I felt useless. The useful thing would have been at three.
- "rushed": YOU: I'd twenty minutes, and before that I'd had all day, and it was still a rush.
- "proud": YOU: I was sent, and I went in. I'm a bit proud of that, and I'd rather not be.
- "frightened": YOU: I was frightened of her. Seventy-one, in a cardigan. I'm still a bit frightened.
- "confused": YOU: It goes round. I come out of her room and I'm at the desk again with it all to do.
- "fond": YOU: I liked her. I'd have liked her if I'd met her in a shop.
- "cut_off": YOU: Everyone was very nice, that morning. It was like being behind glass, with everyone being nice.
- else: YOU: I don't know yet. I slept from ten till one, and it was still there, that's all I know.
}
{brought:
- "the_desk": -> told_the_desk ->
- "the_door": -> told_the_door ->
- "first_words": -> told_first_words ->
- "the_bracelet": -> told_the_bracelet ->
- "the_saying": -> told_the_saying ->
- "how_it_happened": -> told_how_it_happened ->
- "at_my_bed": -> told_at_my_bed ->
- "ear_drops": -> told_ear_drops ->
- "the_helmet": -> told_the_helmet ->
- "tonight": -> told_tonight ->
- "is_it_you": -> told_is_it_you ->
- "the_goodbye": -> told_the_goodbye ->
- "the_report": -> told_the_report ->
- else: -> told_lorna_comes ->
}
{refused:You tell most of the rest. When you come to where she stopped, you stop as well, and Ruth lets you.|You tell most of the rest, and some of it twice: the tube, and her hand going up it; the shoes with the clips on.}
{puzzle:
- "looked_after": YOU: I can't tell which of us was looking after the other one.
- "wanted": YOU: I think I wanted something from her. I don't know what. Something with an end to it.
- "true": YOU: It was all true, what I said. I keep looking for the bit that wasn't.
- "lorna": YOU: And there's a nurse. I don't know how much of it's hers, or if I'm allowed to ask.
- "promise": YOU: I made a promise. I'd like to know what I promised.
- else: YOU: She heard something in what I said, and she shut up like a shop. I don't know what it was.
}
{ending_aloud: YOU: At three I read her the bag. She had me do the date twice.}
{ending_hers: YOU: At three there was a card on the drip stand. ASK ME, it said.}
{ending_biscuit: YOU: She'd left me a biscuit. I ate it.}
{ending_awake: YOU: At three the lamp was on, and she'd hold of the tube. I didn't go in.}
{ending_door: YOU: At three there was a sign on the door. It wasn't me she wanted. It was the nurse.}
->->

=== told_the_desk ===
YOU: My consultant had her cycle helmet on. She said to keep it brief.
{encounter.desk_brief: YOU: I said I could manage that. I practised it on the way.}
{encounter.desk_which: YOU: I asked her, what if she asks me which drug. She told me about somebody who sells kitchens now.}
{encounter.desk_with: YOU: I asked her to come in with me. She said to start.}
->->
=== told_the_door ===
YOU: There was a paper towel over the window. She'd put it up from the inside.
{the_door.door_knock: YOU: I just knocked. I thought if I stopped I wouldn't.}
{the_door.door_front: YOU: I went and looked at the front sheet first. It was there. It was in red.}
{the_door.door_ask: YOU: I asked the nurse what she'd been like. She'd been reading all the labels.}
->->
=== told_first_words ===
YOU: There was only a commode to sit on.
{side_room.first_mine: YOU: I said it straight off. I hadn't even said good evening.}
{side_room.first_better: YOU: I told her she looked lovely. Well, better.}
{side_room.first_commode: YOU: I sat on the commode. I hadn't got anything else ready, so I did that.}
{side_room.first_night: YOU: I said I was one of the night doctors. There's one.}
->->
=== told_the_bracelet ===
YOU: She's got a steel bracelet. She said it was funny, she always wears it.
{the_bracelet.brace_work: YOU: I said more people ought to have them. I could hear my own voice, and it was like a leaflet.}
{the_bracelet.brace_read: YOU: I asked if I could see it, and I read it. I'd had hold of that same wrist.}
{the_bracelet.brace_funny: YOU: I asked her what she'd been thinking. She asked me what I had.}
->->
=== told_the_saying ===
{the_saying.say_reaction: YOU: I said she'd had a reaction to one of the medicines. She said, how very sudden of me.}
{the_saying.say_plain: YOU: I said, you were given a penicillin, and I prescribed it. And she said yes. That's all. Yes.}
{the_saying.say_long: YOU: I said I was sorry, and I went on saying it. I never said what for.}
{the_saying.say_grade: YOU: I explained anaphylaxis to her. To a pharmacist.}
{which_one.which_looking: YOU: She asked me which one. I said it wouldn't be fair on her to say. So she said it herself.}
{which_one.which_nod: YOU: She asked me which one, and I couldn't, so I put my finger on the word.}
{which_one.which_say: YOU: She asked me which one, and I told her.}
->->
=== told_how_it_happened ===
YOU: She asked me who looks at the chart, at night. Like asking for something off a shelf.
{how_it_happened.how_systems: YOU: I said it's all on paper. It's true. She said they still looked.}
{how_it_happened.how_hand: YOU: I said I'd written on the second page and never turned it back.}
{how_it_happened.how_tired: YOU: I told her I'd been tired, and how many wards. She asked how many it was tonight.}
{how_it_happened.how_dont: YOU: I told her what I knew and what I didn't. She was thinking about the nurse.}
->->
=== told_at_my_bed ===
YOU: She'd heard my voice, in the night, at the end of the bed.
{at_my_bed.bed_team: YOU: I said there were a lot of us there. And she went. I mean, she was there, but she'd gone.}
{at_my_bed.bed_yes: YOU: I said yes, and that I'd been frightened. She'd noticed.}
{at_my_bed.bed_nothing: YOU: I nodded at the water jug. She made me say it to her. She waited.}
->->
=== told_ear_drops ===
YOU: She told me about a boy, and some ear drops. It's forty years ago. She never told his mother.
{ear_drops.ear_kind: YOU: I said nobody could blame her. She said that I'd said it very nicely.}
{ear_drops.ear_why: YOU: I asked her why she was telling me. Because I'd come in, she said. And she said she wasn't giving it to me.}
{ear_drops.ear_wait: YOU: I didn't say anything. She said I couldn't have that one.}
{ear_drops.ear_same: YOU: I said I'd nearly done the same. It was nearly nice, just then.}
->->
=== told_the_helmet ===
YOU: Dr Prowse put her head in, and said it for me. Reacted. Splendidly.
{the_helmet.helm_quiet: YOU: I let it go past. I looked at her shoes.}
{the_helmet.helm_said: YOU: I said we'd got further than that. I said it was me. I don't think I've ever interrupted her before.}
{the_helmet.helm_ask: YOU: I asked if she'd like to ask Dr Prowse something, and she did. She said it was like being shut in a coat.}
{the_helmet.helm_cover: YOU: I said Dr Prowse would explain it better. She said she'd had the whole picture, she'd been in it.}
->->
=== told_tonight ===
YOU: She said she wanted to go to sleep. She'd been looking at the bag.
{tonight.night_never: YOU: I promised it wouldn't happen again. I heard it come out, all warm.}
{tonight.night_what: YOU: I asked what it would take. Another hospital, she said. And then she said, ask me, every time, out loud.}
{tonight.night_red: YOU: I said I'd put a red sign up. She'd sooner be asked than be red, she said.}
{tonight.night_tablet: YOU: I offered to write her up for something. I did. I heard it as I said it.}
->->
=== told_is_it_you ===
YOU: And then somebody said my name, outside, and she knew who was on.
{is_it_you.you_swap: YOU: I said I could get somebody else. She asked if they'd be less tired.}
{is_it_you.you_ask: YOU: I asked if it was worse, it being me. Worse till about one, she said.}
{is_it_you.you_careful: YOU: I said I'd never be so careful again. She was thinking about whoever's in Bed 14.}
{is_it_you.you_phone: YOU: I wrote my name on her napkin, and FETCH ME. She put it under the bracelet.}
->->
=== told_the_goodbye ===
YOU: And the bleep went.
{the_goodbye.bye_thank: YOU: I thanked her for being kind. She said that she wasn't being.}
{the_goodbye.bye_three: YOU: I said I'd come by at three.}
{the_goodbye.bye_letter: YOU: I told her about a review, and a letter. She asked me who writes it.}
{the_goodbye.bye_bleep: YOU: I said I'd be back when I could. They'd said that in the night.}
->->
=== told_the_report ===
YOU: There's a form. It's got a box that says why.
{the_report.rep_drug: YOU: I put that she'd reacted. I pressed send and it gave me a tick.}
{the_report.rep_own: YOU: I put what I did. It was about twelve words. I left out why.}
{the_report.rep_why: YOU: I filled in why. It came out as everybody except me. It came out as Lorna.}
{the_report.rep_later: YOU: I shut it. It asked if I was sure.}
->->
=== told_lorna_comes ===
YOU: There's a nurse who hung it. She'd read it out to me and I'd said yes.
{lorna_comes.lor_mine: YOU: I told her it was my prescription. She said I couldn't have all of it.}
{lorna_comes.lor_same: YOU: I said that I'd felt like that too. She wanted to know if she'd been asked about.}
{lorna_comes.lor_brief: YOU: I said what I'd been told to say. I said it to Lorna.}
{lorna_comes.lor_ask: YOU: I asked what she sees. It's the drip chamber. It's just clear, she said.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: I think we've got the room.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
* [Mei-Ling: what time # id: q_when # peer: meiling # question]
  MEI-LING: What time had she been given it?
  ** [Three. Ten past, by the chart. # id: qa_when_three]
  ** [I know exactly. I'd rather say, in the night. # id: qa_when_no]
* [Nadia: the drip # id: q_hands # peer: nadia # question]
  NADIA: Which hand was she holding it with?
  ** [The right. The one with the bracelet. # id: qa_hands_right]
  ** [I don't know. I was looking at her mouth. # id: qa_hands_didnt]
* [Callum: family # id: q_family # peer: callum # question]
  CALLUM: Has she got anyone?
  ** [I didn't ask. # id: qa_family_didnt]
  ** [There was a shop. She didn't mention anybody in it. # id: qa_family_shop]
* [Keziah: did she know # id: q_known # peer: keziah # question]
  KEZIAH: Did she know already, when you went in?
  ** [She'd a towel up over the window. I think she knew. # id: qa_known_yes]
  ** [I can't tell. She didn't look surprised at anything. # id: qa_known_unsure]
* [Arun: sleep # id: q_sleep # peer: arun # question]
  ARUN: When had you last slept?
  ** [Ten till one, that day. # id: qa_sleep_ten]
  ** [I'd rather not count it. # id: qa_sleep_before]
* [Andrés: where you were # id: q_sit # peer: andres # question]
  ANDRÉS: Where were you, when you said it? Sitting, standing?
  ** {side_room.first_commode} [Sitting on the commode. # id: qa_sit_commode]
  ** {not side_room.first_commode} [Standing, mostly. I didn't know where to be. # id: qa_sit_foot]
* [Sara: the consultant # id: q_prowse # peer: sara # question]
  SARA: How long have you worked for her?
  ** [Since August. She remembers everyone's birthday. # id: qa_prowse_six]
  ** [A while. I like her. That's partly it. # id: qa_prowse_like]
* [Piotr: what did you call her # id: q_her_name # peer: piotr # question]
  PIOTR: What did you call her?
  ** [Mrs Virtanen. # id: qa_name_mrs]
  ** [I don't think I called her anything. # id: qa_name_none]
* [Piotr: a pharmacist on call # id: q_pharmacy # peer: piotr # question # flag: advice]
  PIOTR: There's a pharmacist on call. You didn't ring anybody first?
* [Mei-Ling: wait for Monday # id: q_senior # peer: meiling # question # flag: advice]
  MEI-LING: Couldn't it have waited till somebody senior could do it with you?
- -> facts

=== floor ===
<- about_desk
<- about_door
<- about_first
<- about_bracelet
<- about_saying
<- about_how
<- about_bed
<- about_after
<- about_drops
<- about_helmet
<- about_tonight
<- about_is_it
<- about_goodbye
<- about_form
<- about_lorna
<- about_ends
<- about_whole
<- about_feeling
{floor > 3 and floor < 13: <- slips}
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning

=== about_desk ===
{encounter.desk_brief: <- if_desk_brief}
{encounter.desk_which: <- if_desk_which}
{encounter.desk_with: <- if_desk_with}
<- anyhow
-> DONE
= if_desk_brief
* (keep_it_brief) [Arun # id: keep_it_brief # peer: arun # lane: doctor # about: the_desk # heard: desk_brief # flag: warm]
  ARUN: "Keep it brief." Oh, I'd have taken that. You'd have had to prise it off me. Somebody senior's handed you a sentence, it's already been ironed.
* (coin_in_the_hand) [Mei-Ling # id: coin_in_the_hand # peer: meiling # lane: patient # about: the_desk # heard: desk_brief]
  MEI-LING: I am her. I asked for whoever was on. Somebody comes in and they have a sentence with them.
- -> floor
= if_desk_which
* (sells_kitchens) [Piotr # id: sells_kitchens # peer: piotr # lane: absent # about: the_desk # heard: desk_which # flag: guess]
  PIOTR: I'm the boy who sells kitchens. I like it, actually. I measure twice. I go in and I say, is this where you want the sink, and I write it down, and they sign.
* (kitchens_threat) [Keziah # id: kitchens_threat # peer: keziah # lane: between # about: the_desk # heard: desk_which]
  KEZIAH: "He sells kitchens." I couldn't tell if that was a warning or if she misses him. I went hot. I'd want to know what he said to them, that boy. I'd want to know what they said back.
- -> floor
= if_desk_with
* (put_my_head_in) [Callum # id: put_my_head_in # peer: callum # lane: doctor # about: the_desk # heard: desk_with]
  CALLUM: You ask her in, and she gives your arm a squeeze and a "start." I'd have been so pleased with the squeeze. I'd have got as far as the door before it came to me that it wasn't a yes. # face: sad
* (squeeze) [Sara # id: squeeze # peer: sara # lane: absent # about: the_desk # heard: desk_with]
  SARA: I'm Dr Prowse. I did mean to come in, I had it in my head that I would, and I squeezed the arm, and I think it's possible that I thought that was me coming in.
- -> floor
= anyhow
* (helmet_desk) [Nadia # id: helmet_desk # peer: nadia # lane: image # about: the_desk # flag: image]
  NADIA: I've got this picture of the helmet. She's dressed for a fall, and nobody else in there is. I don't know if that's anything.
* (whoever_was_on) [Andrés # id: whoever_was_on # peer: andres # lane: patient # about: the_desk]
  ANDRÉS: I'm in that side room and I've said it to three of them. I want whoever was on. I don't say the doctor. I'm not giving them a rank, I just want the one who was there.
* (protecting) [Callum # id: protecting # peer: callum # lane: absent # about: the_desk # flag: provokes]
  CALLUM: I think she's being kind, Dr Prowse. I think she's lost one already, and she's standing in front of this one with her arms out. I'd work for her.
* (protecting_whom) {protecting} [Keziah # id: protecting_whom # peer: keziah # lane: absent # about: the_desk # answers: protecting # flag: disagrees]
  KEZIAH: I wouldn't. I'd be out there in front of her arms. She's on her way home, Callum. Everyone's got a reason and they've all got their coats on.
- -> floor

=== about_door ===
<- anyhow
{the_door.door_knock: <- if_door_knock}
{the_door.door_front: <- if_door_front}
{the_door.door_ask: <- if_door_ask}
-> DONE
= anyhow
* (towel) [Nadia # id: towel # peer: nadia # lane: patient # about: the_door]
  NADIA: I'm Hanna, and I put the towel up. They come by and they look in, and they tilt their heads. I thought, if I'm going to be looked at I'd like to be asked. It took me four bits of tape.
- -> floor
= if_door_knock
* (no_beginning) [Andrés # id: no_beginning # peer: andres # lane: doctor # about: the_door # heard: door_knock # flag: warm]
  ANDRÉS: You go in fast so you've gone in. I've done doors like that, you let your front wheels go first. There's no reverse on it. I'd have been in the room before my stomach was.
* (all_open) [Keziah # id: all_open # peer: keziah # lane: patient # about: the_door # heard: door_knock # flag: damage]
  KEZIAH: "They're all open." I'm her. Anyone can come in here. Any hour, with anything in their hand. That's what I've found out about this place, since last night.
- -> floor
= if_door_front
* (front_sheet_again) [Piotr # id: front_sheet_again # peer: piotr # lane: doctor # about: the_door # heard: door_front # flag: warm]
  PIOTR: I'd have gone back and read it as well. I'd have read it hoping it had changed. It's a stupid thing to hope. Then you'd want to know who Joy was, and if she'd got nice handwriting, and you would hate her.
* (easy_word) [Mei-Ling # id: easy_word # peer: meiling # lane: image # about: the_door # heard: door_front # flag: image]
  MEI-LING: A very easy word to read. I can see it. It is about two centimetres tall and it does not move.
- -> floor
= if_door_ask
* (got_the_box) [Sara # id: got_the_box # peer: sara # lane: between # about: the_door # heard: door_ask]
  SARA: The box gets fetched, all day long. I wonder if they're frightened of her by now, the nurses. I wonder if it's the first thing they've done together, reading the box. I don't know, maybe it's just tedious.
* (quiet_nurse) [Arun # id: quiet_nurse # peer: arun # lane: absent # about: the_door # heard: door_ask]
  ARUN: I'm the nurse on days. Nobody's told me what to say, so I say "are you comfortable", and I go and fetch her the box. I've fetched it eleven times. My feet are killing me and I'll fetch it again.
- -> floor

=== about_first ===
{side_room.first_mine: <- if_first_mine}
{side_room.first_better: <- if_first_better}
{side_room.first_commode: <- if_first_commode}
{side_room.first_night: <- if_first_night}
{side_room.first_night or how_it_happened.how_tired: <- if_first_night_too}
<- anyhow
-> DONE
= if_first_mine
* (no_good_evening) [Piotr # id: no_good_evening # peer: piotr # lane: doctor # about: first_words # heard: first_mine]
  PIOTR: I'd have done it like that. I'd have had it in my mouth for twelve hours and it would have come out with the door. And then you've nothing left and there's all the rest of the visit to go.
* (thought_older) [Nadia # id: thought_older # peer: nadia # lane: patient # about: first_words # heard: first_mine]
  NADIA: I thought they'd be older. I'm her, and I had somebody to be angry with, he had grey hair, he was quite tall. And this came in. I didn't know where to put him.
- -> floor
= if_first_better
* (lovely) [Keziah # id: lovely # peer: keziah # lane: between # about: first_words # heard: first_better]
  KEZIAH: She's told she's looking lovely. "Better than what?" I liked her for that. They'd both seen something, and one of them had the mirror.
* (something_nice) [Callum # id: something_nice # peer: callum # lane: doctor # about: first_words # heard: first_better # flag: warm]
  CALLUM: I do that, I say something nice, it's like wiping your feet. You don't think of it as starting. You're only getting the door shut behind you. And she's picked it up, and she's looking at the bottom of it.
- -> floor
= if_first_commode
* (both_patients) [Arun # id: both_patients # peer: arun # lane: between # about: first_words # heard: first_commode]
  ARUN: I laughed at the commode. I'm sorry, I did. One of them's got a drip, and the other one's on the toilet, and it's the first time in all of this that they're the same height.
* (noise_it_makes) [Mei-Ling # id: noise_it_makes # peer: meiling # lane: doctor # about: first_words # heard: first_commode]
  MEI-LING: It makes a noise when you sit. I would have heard that. I'd have heard it and not said the next thing, whatever the next thing was.
- -> floor
= if_first_night
* (one_of_them) [Andrés # id: one_of_them # peer: andres # lane: patient # about: first_words # heard: first_night]
  ANDRÉS: "One of the night doctors." I'm in the bed, I can count. I've had the same pair of shoes at the end of it all night.
- -> floor
= if_first_night_too
* (four_wards) [Arun # id: four_wards # peer: arun # lane: doctor # about: first_words # heard: first_night, how_tired # flag: warm]
  ARUN: There's one. For four wards, there's one. I'm it this week, that's why I look like this. There's nobody to say "one of" about. I'd have talked to the stairs. # face: tired
- -> floor
= anyhow
* (string_of_a_kite) [Sara # id: string_of_a_kite # peer: sara # lane: image # about: first_words # flag: image]
  SARA: She's holding the tube like the string of a kite, it was said. I've been thinking about that. You hold it so that it doesn't go. Or so that you'd feel it pull.
* (the_boxes) [Mei-Ling # id: the_boxes # peer: meiling # lane: patient # about: first_words]
  MEI-LING: I have squared up the boxes. I'm Hanna. It is what you do at closing. You turn every label to the front and then you can go home.
- -> floor

=== about_bracelet ===
{the_bracelet.brace_work: <- if_brace_work}
{the_bracelet.brace_read: <- if_brace_read}
{the_bracelet.brace_funny: <- if_brace_funny}
<- anyhow
-> DONE
= if_brace_work
* (like_a_leaflet) [Sara # id: like_a_leaflet # peer: sara # lane: doctor # about: the_bracelet # heard: brace_work # flag: warm]
  SARA: It came out like a leaflet, and I know that one, I've a whole rack. It's not a lie. I think that I'd have been looking at the snake, and my mouth just went off and did its job.
* (turned_under) [Nadia # id: turned_under # peer: nadia # lane: patient # about: the_bracelet # heard: brace_work # flag: damage]
  NADIA: I turned it over so it couldn't be seen. I'm her, I wasn't cross. I'd held it out, and it got admired. I'd held it out like you do a hand.
- -> floor
= if_brace_read
* (old_number) [Andrés # id: old_number # peer: andres # lane: image # about: the_bracelet # heard: brace_read # flag: image]
  ANDRÉS: It's four in the morning. You ring it, that number. There's that voice, the number you have dialled has not been recognised. You ring it again.
* (gave_the_wrist) [Keziah # id: gave_the_wrist # peer: keziah # lane: patient # about: the_bracelet # heard: brace_read]
  KEZIAH: They asked and I gave it to them. I'm Hanna. I think it was the first time since it happened that I gave a wrist. The rest of the time it was got hold of.
- -> floor
= if_brace_funny
* (speaking_to_it) [Callum # id: speaking_to_it # peer: callum # lane: patient # about: the_bracelet # heard: brace_funny]
  CALLUM: It didn't itch, that's all I know about it. I'm her, and I got asked what I'd been thinking, and I thought, well, you go first, you've had all day as well, and it's me who's meant to have been thinking.
* (didnt_itch) [Piotr # id: didnt_itch # peer: piotr # lane: between # about: the_bracelet # heard: brace_funny]
  PIOTR: Funny how. Itching. They both looked at a bit of steel. I'd have looked at it too.
- -> floor
= anyhow
* (read_by_nobody) [Mei-Ling # id: read_by_nobody # peer: meiling # lane: image # about: the_bracelet # flag: image, provokes]
  MEI-LING: A bracelet. It is in capitals. Nobody read it. I keep it on the table in front of me.
* (read_by_her) {read_by_nobody} [Arun # id: read_by_her # peer: arun # lane: image # about: the_bracelet # answers: read_by_nobody # flag: disagrees]
  ARUN: She's read it, though. In the bath. For thirty-four years, every time she picks up the soap. I think it's been telling her who she is, that bracelet, and it's let her down. I'd be heartbroken. I'd take it off and I'd not know what to do with the arm.
* (always_wears) [Sara # id: always_wears # peer: sara # lane: patient # about: the_bracelet]
  SARA: "Funny," she says. I'm her, and it's the smallest word I've got. I had bigger ones. I wanted to see if they'd pick up the small one first, before I showed them anything else.
- -> floor

=== about_saying ===
{the_saying.say_reaction: <- if_say_reaction}
{the_saying.say_reaction or the_report.rep_drug: <- if_say_reaction_too}
{the_saying.say_plain: <- if_say_plain}
{the_saying.say_long: <- if_say_long}
{the_saying.say_grade: <- if_say_grade}
{which_one.which_looking: <- if_which_looking}
{which_one.which_nod: <- if_which_nod}
{which_one.which_say: <- if_which_say}
<- anyhow
-> DONE
= if_say_reaction
* (how_sudden) [Keziah # id: how_sudden # peer: keziah # lane: patient # about: the_saying # heard: say_reaction # flag: damage]
  KEZIAH: "You had a reaction." I'm Hanna. So it was me. I lay there all day and it turns out I did it. How very sudden of me. I could have bitten somebody.
* (poor_sport) [Nadia # id: poor_sport # peer: nadia # lane: between # about: the_saying # heard: say_reaction # flag: provokes]
  NADIA: I didn't only hear a lie. I sort of saw ice. Is that…? Not cracking. Just somebody's foot, and ice.
* (ice) {poor_sport} [Andrés # id: ice # peer: andres # lane: between # about: the_saying # heard: say_reaction # answers: poor_sport # flag: disagrees]
  ANDRÉS: I'm on the bank, Nadia. I've got them both. One's out on it and one's got a rope round her, and it's the wrong one.
- -> floor
= if_say_reaction_too
* (true_every_word) [Piotr # id: true_every_word # peer: piotr # lane: doctor # about: the_saying # heard: say_reaction, rep_drug # flag: warm]
  PIOTR: It's true, every word. I've said it. "There was some bleeding." I was holding the thing that made it bleed. I said there was some bleeding, and the wife thanked me, and I went and had a sandwich.
- -> floor
= if_say_plain
* (a_yes) [Callum # id: a_yes # peer: callum # lane: doctor # about: the_saying # heard: say_plain # flag: cost]
  CALLUM: And she says "yes." I'd got it all out, and I'd nothing left to hold, and it went so quiet. I think I'd have sooner been shouted at. You'd know what to do with your face. # face: sad
* (count_something) [Mei-Ling # id: count_something # peer: meiling # lane: patient # about: the_saying # heard: say_plain # flag: heavy]
  MEI-LING: I shut my eyes and count. I am Hanna. Fourteen, fifteen. I do not say what.
- -> floor
= if_say_long
* (your_chin) [Arun # id: your_chin # peer: arun # lane: doctor # about: the_saying # heard: say_long # flag: warm]
  ARUN: You're going in there to say one thing and your own chin gets in first. I've had that. It's four in the afternoon and you haven't slept, and somebody says "now then," and you're six. # face: warm
* (now_then) [Keziah # id: now_then # peer: keziah # lane: patient # about: the_saying # heard: say_long # flag: unkind]
  KEZIAH: "Now then. What's all this?" I'm her, and I know how to get somebody round to the front of a counter. I'd been waiting the whole day to cry. They did mine.
* (for_the_noise) [Piotr # id: for_the_noise # peer: piotr # lane: between # about: the_saying # heard: say_long]
  PIOTR: One crying. One with a tube in. I lost track of who was the patient.
- -> floor
= if_say_grade
* (to_a_pharmacist) [Sara # id: to_a_pharmacist # peer: sara # lane: doctor # about: the_saying # heard: say_grade # flag: warm]
  SARA: I do lectures when I'm frightened. I can feel it start, it's like stepping on to one of those moving pavements at the airport. There's histamine on both sides. You can't get off till the end. # face: smile
* (forty_years_counter) [Callum # id: forty_years_counter # peer: callum # lane: patient # about: the_saying # heard: say_grade]
  CALLUM: I know what it's called, dear. I'm her. I'd have liked to be asked what I did. I'd have liked it to come up.
- -> floor
= if_which_looking
* (not_fair_on_you) [Mei-Ling # id: not_fair_on_you # peer: meiling # lane: between # about: the_saying # heard: which_looking]
  MEI-LING: "It wouldn't be fair on you." She had the box in her hand. They both knew. So it's said by the one who got it.
- -> floor
= if_which_nod
* (finger_on_it) [Nadia # id: finger_on_it # peer: nadia # lane: image # about: the_saying # heard: which_nod # flag: image]
  NADIA: A finger on a word. I can't stop seeing it, I can see the nail. I don't need there to be any talking in it. # face: thoughtful
* (before_how_they_were) [Andrés # id: before_how_they_were # peer: andres # lane: patient # about: the_saying # heard: which_nod]
  ANDRÉS: Every customer, for forty years. Before good morning. I asked them and I wrote it on the bag. And I'm thinking about all of those bags.
- -> floor
= if_which_say
* (one_can_wait) [Sara # id: one_can_wait # peer: sara # lane: patient # about: the_saying # heard: which_say]
  SARA: "Since breakfast." I'm her, and I don't think I needed the news, I'd had the news, I wonder if it was only that I wanted it to come up out of somebody else for once, but I might just have been thirsty.
- -> floor
= anyhow
* (taking_it_back) [Arun # id: taking_it_back # peer: arun # lane: patient # about: the_saying # flag: heavy]
  ARUN: "What did I have?" I'm Hanna, it's the only thing I've asked for since breakfast that hasn't come in a box. I'd had it, and it was mine, and they'd all got it written down somewhere I couldn't see.
- -> floor

=== about_how ===
{how_it_happened.how_systems: <- if_how_systems}
{how_it_happened.how_systems or the_report.rep_why: <- if_how_systems_too}
{how_it_happened.how_hand: <- if_how_hand}
{how_it_happened.how_tired: <- if_how_tired}
{how_it_happened.how_dont: <- if_how_dont}
<- anyhow
-> DONE
= if_how_systems
* (still_looked) [Keziah # id: still_looked # peer: keziah # lane: patient # about: how_it_happened # heard: how_systems # flag: damage]
  KEZIAH: "We still looked." I'm her. I'd had a shop with a computer in it that thought everything was a suppository, and we looked. I wasn't showing off. I'd thought they would be ashamed, and I'd get to be decent about it.
- -> floor
= if_how_systems_too
* (computers_down) [Piotr # id: computers_down # peer: piotr # lane: doctor # about: how_it_happened # heard: how_systems, rep_why # flag: warm]
  PIOTR: It is all on paper. It doesn't flag. You say that in a meeting and it's an excuse. It was a fact on the way in.
- -> floor
= if_how_hand
* (where_theres_room) [Nadia # id: where_theres_room # peer: nadia # lane: between # about: how_it_happened # heard: how_hand]
  NADIA: "The second page is where there's room." She sort of moves over for them, on that. I thought they'd both be looking at the same page for a minute, with their heads down.
* (never_turned) [Mei-Ling # id: never_turned # peer: meiling # lane: doctor # about: how_it_happened # heard: how_hand]
  MEI-LING: I turn it back. I turn it every time. Since this was told I have been sitting here thinking, do I.
- -> floor
= if_how_tired
* (how_many_tonight) [Sara # id: how_many_tonight # peer: sara # lane: patient # about: how_it_happened # heard: how_tired]
  SARA: I'm told that they were tired. I believe it. I'm Hanna, and I'm awake, and now there are two of us who know it's the same tonight. I'd only wanted to know who looks.
- -> floor
= if_how_dont
* (white_as_that) [Callum # id: white_as_that # peer: callum # lane: absent # about: how_it_happened # heard: how_dont # flag: guess]
  CALLUM: I'm the one who hung it, and I couldn't get my gloves on. They kept rolling back up. And my mum thinks I'm doing ever so well, and I'd got my hand on the clamp, and I couldn't think which way was off.
* (not_know_yet) [Arun # id: not_know_yet # peer: arun # lane: doctor # about: how_it_happened # heard: how_dont # flag: cost]
  ARUN: You say which bit you know, and which bit you don't, and it's so tidy. I'd be terrified by how tidy I was. I'd want somebody to come and mess my hair up.
- -> floor
= anyhow
* (level_shop_voice) [Andrés # id: level_shop_voice # peer: andres # lane: between # about: how_it_happened]
  ANDRÉS: They're either side of a counter. "Who looks at the chart?" There's nothing on the counter. She's got both hands flat, I can see them. The shutter's half down.
* (who_looks) [Keziah # id: who_looks # peer: keziah # lane: patient # about: how_it_happened # flag: provokes]
  KEZIAH: I'm Hanna, and I didn't want to know how. I wanted one name. I'd have settled for a name and a face, and then I could have shut my eyes.
* (no_name) {who_looks} [Sara # id: no_name # peer: sara # lane: patient # about: how_it_happened # answers: who_looks # flag: disagrees]
  SARA: I didn't want a name. I'm her as well, and if it's one person then all of the others are fine, and I couldn't believe that. I'd seen three of them look at that bag and not read it.
- -> floor

=== about_bed ===
{at_my_bed.bed_team: <- if_bed_team}
{at_my_bed.bed_yes: <- if_bed_yes}
{at_my_bed.bed_nothing: <- if_bed_nothing}
-> DONE
= if_bed_team
* (ask_was_it_you) [Callum # id: ask_was_it_you # peer: callum # lane: doctor # about: at_my_bed # heard: bed_team # flag: warm]
  CALLUM: "There were a lot of us." I'd have said it too, I'm not proud. She's looking straight at you with no glasses on. You step back and there's this crowd behind you, and you let it close up.
* (how_many_there) [Andrés # id: how_many_there # peer: andres # lane: patient # about: at_my_bed # heard: bed_team # flag: damage]
  ANDRÉS: I'd heard the voice. I'm in the bed, I've asked the plainest thing I ever asked anybody. And they told me how many people had come. I thought, I'll not ask again. I'll have a sign put up.
- -> floor
= if_bed_yes
* (better_not_die) [Arun # id: better_not_die # peer: arun # lane: patient # about: at_my_bed # heard: bed_yes]
  ARUN: You're going down the plughole and you look up, and somebody at the end of the bed needs you not to. You're Hanna. It's no time to be asked.
* (said_frightened) [Piotr # id: said_frightened # peer: piotr # lane: doctor # about: at_my_bed # heard: bed_yes]
  PIOTR: They said that they'd been frightened. To her. I couldn't. I'm not saying it's right or wrong. I felt my jaw go. I think I'd have said I was concerned.
- -> floor
= if_bed_nothing
* (to_the_water) [Mei-Ling # id: to_the_water # peer: meiling # lane: between # about: at_my_bed # heard: bed_nothing]
  MEI-LING: "To me. Not the jug." Then she waits, twice. I could not have waited twice. I would have helped.
* (two_goes) [Nadia # id: two_goes # peer: nadia # lane: doctor # about: at_my_bed # heard: bed_nothing # flag: warm]
  NADIA: It takes two goes. I'd have needed about nine. You've got it, it's right there behind your teeth, and she's waiting so politely for you to be brave. I think I'd have started hating her for waiting.
- -> floor

=== about_after ===
{what_it_does.left_heart: <- if_left_heart}
{what_it_does.left_sorry: <- if_left_sorry}
{what_it_does.left_fine: <- if_left_fine}
-> DONE
= if_left_heart
* (how_long_counts) [Sara # id: how_long_counts # peer: sara # lane: between # about: how_it_happened # heard: left_heart]
  SARA: She asks what's left, and gets told, nothing that lasts, and it can come back once. And she knew. She used to say it over a counter. It's like hearing your own voice come down the phone.
- -> floor
= if_left_sorry
* (didnt_hear_noise) [Keziah # id: didnt_hear_noise # peer: keziah # lane: doctor # about: the_saying # heard: left_sorry # flag: cost]
  KEZIAH: I'm in the doctor's shoes. I've said it, it was one sentence and it had me in it, and I thought I'd feel lighter. She moved her feet over. I'd have stood there wanting her to do something worse.
- -> floor
= if_left_fine
* (you_wont_know) [Mei-Ling # id: you_wont_know # peer: meiling # lane: patient # about: the_saying # heard: left_fine # flag: damage]
  MEI-LING: I'll be home by the weekend. I am looking at the bag, and so are they. I saw them look.
- -> floor

=== about_drops ===
{ear_drops.ear_why or ear_drops.ear_wait: <- if_ear_why}
{ear_drops.ear_kind: <- if_ear_kind}
{ear_drops.ear_why: <- if_ear_why_too}
{ear_drops.ear_wait: <- if_ear_wait}
{ear_drops.ear_same: <- if_ear_same}
{ear_drops: <- if_ear_drops}
-> DONE
= if_ear_why
* (harbour_street) [Andrés # id: harbour_street # peer: andres # lane: absent # about: ear_drops # heard: ear_why, ear_wait # flag: guess]
  ANDRÉS: I'm the kid. Harbour Street, number nine. My mum's at the counter and I'm under it, there's a box of something for dogs. She's got the bottle. The woman goes in the back. The bell goes. We're out in the street. I don't know anything about it.
- -> floor
= if_ear_kind
* (so_nicely) [Piotr # id: so_nicely # peer: piotr # lane: patient # about: ear_drops # heard: ear_kind]
  PIOTR: "I said it to myself very nicely." I'm her. I gave them the worst thing I'd got, and they plumped it up and gave it back to me. I know they meant it.
* (nobody_could_blame) [Callum # id: nobody_could_blame # peer: callum # lane: doctor # about: ear_drops # heard: ear_kind # flag: warm]
  CALLUM: I'd have said that to her before I'd even thought. "He was fine, though." It's what I say to my own kids. You hear somebody's hurting, and your hand's already out. # face: warm
- -> floor
= if_ear_why_too
* (on_my_side) [Mei-Ling # id: on_my_side # peer: meiling # lane: between # about: ear_drops # heard: ear_why]
  MEI-LING: "I'm not giving it to you." She has one and they have one. She keeps them apart.
- -> floor
= if_ear_wait
* (only_in_the_room) [Nadia # id: only_in_the_room # peer: nadia # lane: patient # about: ear_drops # heard: ear_wait]
  NADIA: "You can't have that one." I'm her, and I could see them getting ready to be, sort of, grateful. It wasn't for that. It was under the… it was just underneath the other thing, and it came up with it.
* (the_wrong_shape) [Sara # id: the_wrong_shape # peer: sara # lane: doctor # about: ear_drops # heard: ear_wait]
  SARA: They didn't say thank you, and they'd wanted to, and I wonder whether I'd have gone round all night with it in my mouth, although that's me, I say thank you to cash machines.
- -> floor
= if_ear_same
* (nearly_companionable) [Arun # id: nearly_companionable # peer: arun # lane: between # about: ear_drops # heard: ear_same # flag: unkind]
  ARUN: "Nearly companionable." Look, I was the one who got suspicious there. The two of them, side by side, two old lags. I thought, hang on. One of you's still got a needle in.
- -> floor
= if_ear_drops
* (a_friday) [Keziah # id: a_friday # peer: keziah # lane: patient # about: ear_drops # flag: provokes]
  KEZIAH: I'm Hanna. I'd been lying there with it all day, mine, not theirs. Somebody comes in to tell me theirs, and all I can think about is that boy's mother, with her bag on the counter.
* (my_ear_drops) {a_friday} [Nadia # id: my_ear_drops # peer: nadia # lane: doctor # about: ear_drops # answers: a_friday # flag: disagrees, unkind]
  NADIA: I didn't want them. I'm sorry. I'm in there, and I've done this dreadful thing, and I've come to say it. And I get given ear drops. I was angry with her. I wanted mine to be the only one in the room. # face: angry
* (smudged) [Piotr # id: smudged # peer: piotr # lane: image # about: ear_drops # flag: image]
  PIOTR: "The label had smudged." I have said that one. Not smudged. But that. I know what day it was.
- -> floor

=== about_helmet ===
{the_helmet.helm_quiet: <- if_helm_quiet}
{the_helmet.helm_said: <- if_helm_said}
{the_helmet.helm_ask: <- if_helm_ask}
{the_helmet.helm_cover: <- if_helm_cover}
<- anyhow
-> DONE
= if_helm_quiet
* (the_shoes) [Arun # id: the_shoes # peer: arun # lane: doctor # about: the_helmet # heard: helm_quiet # flag: warm]
  ARUN: You look at the shoes. I've spent whole years down there. You know all the consultants from the ankle. She's come in meaning it kindly, and you'd have to pull the rug from under somebody who's holding your reference. # face: tired
* (i_am_sure_i_did) [Sara # id: i_am_sure_i_did # peer: sara # lane: patient # about: the_helmet # heard: helm_quiet # flag: damage]
  SARA: "I'm sure I did." I'm Hanna. I wonder if I only said it because she'd a helmet on and I didn't want to keep her, and then I heard it afterwards, lying there, in my own voice.
- -> floor
= if_helm_said
* (further_than_that) [Keziah # id: further_than_that # peer: keziah # lane: between # about: the_helmet # heard: helm_said]
  KEZIAH: Dr Prowse is stood there in her helmet, and they still said it. I wanted to stand on my chair. And then her hand goes up, to the strap. I sat down again.
* (less_tall) [Callum # id: less_tall # peer: callum # lane: absent # about: the_helmet # heard: helm_said]
  CALLUM: I'm Dr Prowse, and I've just got a good deal shorter. I was the one looking after everybody. I came in to do that, I'd got thirty seconds. It's not a nice thing, when you've got your arms out and everybody's gone round you.
- -> floor
= if_helm_ask
* (shut_in_a_coat) [Nadia # id: shut_in_a_coat # peer: nadia # lane: image # about: the_helmet # heard: helm_ask # flag: image, heavy]
  NADIA: Shut in a coat. From the inside, with somebody doing the buttons up. I can't… That's all. I've got it, I'm in it.
* (helmet_off) [Mei-Ling # id: helmet_off # peer: meiling # lane: between # about: the_helmet # heard: helm_ask]
  MEI-LING: She takes the helmet off. Then there are three people in the room. Before that I had counted two.
- -> floor
= if_helm_cover
* (in_the_picture) [Andrés # id: in_the_picture # peer: andres # lane: patient # about: the_helmet # heard: helm_cover # flag: damage]
  ANDRÉS: I was in it. I'm in the bed with my arm out and they're passing me across the top, like a tray. "She'll explain." "On Monday, with the whole picture." I wanted to bang on something.
* (good_about_it) [Piotr # id: good_about_it # peer: piotr # lane: doctor # about: the_helmet # heard: helm_cover # flag: warm]
  PIOTR: "Dr Prowse has been very good about it." You'd say that. She has been. You've got a boss who didn't shout, and I'd have carried her bag to the bike. I'd have said anything.
- -> floor
= anyhow
* (a_minute) [Callum # id: a_minute # peer: callum # lane: patient # about: the_helmet # flag: heavy]
  CALLUM: I've been given a minute and it's a kind one, she's come on purpose with her helmet on and everything, and I looked from the one of them to the other and I couldn't work out which of them was in charge of me, and nobody said.
- -> floor

=== about_tonight ===
{tonight.night_never: <- if_night_never}
{tonight.night_never or is_it_you.you_careful: <- if_night_never_too}
{tonight.night_what: <- if_night_what}
{tonight.night_red: <- if_night_red}
{tonight.night_tablet: <- if_night_tablet}
<- anyhow
-> DONE
= if_night_never
* (bottle_next_day) [Mei-Ling # id: bottle_next_day # peer: meiling # lane: patient # about: tonight # heard: night_never]
  MEI-LING: They all promised to finish the course. I am her. I sold forty years of it. I'm not being wise.
- -> floor
= if_night_never_too
* (warm_promise) [Sara # id: warm_promise # peer: sara # lane: doctor # about: tonight # heard: night_never, you_careful # flag: warm]
  SARA: I'd have promised. I'd have promised her anything. I think if somebody's looking at a bag like that, you'd sign whatever they put in front of you. I wonder who I'd have been promising. # face: sad
- -> floor
= if_night_what
* (out_loud) [Andrés # id: out_loud # peer: andres # lane: image # about: tonight # heard: night_what]
  ANDRÉS: It's dark, there's a torch, there's somebody at the foot of the bed. "What are you allergic to?" And this voice comes up out of the blanket and says it. Four hours, and again. That's the whole picture. I'm by the sluice.
* (what_it_cost) [Keziah # id: what_it_cost # peer: keziah # lane: doctor # about: tonight # heard: night_what # flag: cost]
  KEZIAH: I'm the doctor, and I've asked what it'd take, and it's a question. She wants a question. I'd have gone and kicked something, it's so small.
- -> floor
= if_night_red
* (the_red_sign) [Piotr # id: the_red_sign # peer: piotr # lane: patient # about: tonight # heard: night_red]
  PIOTR: "I'd sooner be asked than be red." I'm her. Fine. Red I've had. Red's on the front.
* (tell_every_nurse) [Callum # id: tell_every_nurse # peer: callum # lane: doctor # about: tonight # heard: night_red # flag: warm]
  CALLUM: I'd be out there with the sellotape before she'd finished, it's something to do with your hands, isn't it, and I'd put up three, and I'd go round and tell them all, and they'd be ever so nice, and then it'd be ten to nine and I'd laminate one.
- -> floor
= if_night_tablet
* (write_me_up) [Nadia # id: write_me_up # peer: nadia # lane: patient # about: tonight # heard: night_tablet # flag: damage]
  NADIA: They offered to write me up for something. I laughed, I'm Hanna, it hurt my ribs. And I thought, this is how it'll come, it won't be wicked, it'll come with somebody being nice to me at bedtime.
* (heard_it_leave) [Arun # id: heard_it_leave # peer: arun # lane: doctor # about: tonight # heard: night_tablet # flag: warm]
  ARUN: You hear it as it leaves you. There's that half a second, and your hand actually goes up, to get hold of it. I've watched my own mouth do things like that. I'd have laughed as well, I'd not have known how to stop.
- -> floor
= anyhow
* (looking_at_the_bag) [Sara # id: looking_at_the_bag # peer: sara # lane: patient # about: tonight # flag: heavy]
  SARA: It isn't that I think they'd do it again. I'm Hanna. It's that I've found out what shuts when you shut your eyes. I've been awake since three, and it's not grief or anything. I'm on duty.
* (guarding_the_drip) [Keziah # id: guarding_the_drip # peer: keziah # lane: image # about: tonight # flag: image]
  KEZIAH: She's on nights. Hanna at one end, the doctor at the other. They're both awake. I can't get them to look up.
- -> floor

=== about_is_it ===
{is_it_you.you_swap: <- if_you_swap}
{is_it_you.you_ask: <- if_you_ask}
{is_it_you.you_careful: <- if_you_careful}
{is_it_you.you_phone: <- if_you_phone}
{is_it_you.you_phone or is_it_you.you_swap: <- if_you_phone_too}
<- anyhow
-> DONE
= if_you_swap
* (less_tired) [Arun # id: less_tired # peer: arun # lane: between # about: is_it_you # heard: you_swap]
  ARUN: "And they'd be less tired?" She's got them there. They offered to go, and it was decent. I think they offered so that somebody'd say no, stay. I would. I'd have my bag half packed, and one ear out.
- -> floor
= if_you_ask
* (worse_till_one) [Nadia # id: worse_till_one # peer: nadia # lane: patient # about: is_it_you # heard: you_ask]
  NADIA: Worse till about one. I'm her, and I'd got it in halves, the night. There's a bit for being frightened of them, and the… the other bit's bigger.
* (worse_or_better) [Callum # id: worse_or_better # peer: callum # lane: doctor # about: is_it_you # heard: you_ask # flag: cost]
  CALLUM: You ask if it's worse that it's you, and you've got to stand there and have the answer. I'd have felt about two feet tall. I couldn't. I'd have told her I'd got a meeting.
- -> floor
= if_you_careful
* (bed_fourteen) [Mei-Ling # id: bed_fourteen # peer: meiling # lane: absent # about: is_it_you # heard: you_careful]
  MEI-LING: I am whoever is in Bed 14 now. It is by the window. I don't know anything.
- -> floor
= if_you_phone
* (under_the_bracelet) [Piotr # id: under_the_bracelet # peer: piotr # lane: image # about: is_it_you # heard: you_phone # flag: image]
  PIOTR: FETCH ME, on a napkin, under the steel. So that's two things in capitals. I can't do more with it than that.
- -> floor
= if_you_phone_too
* (burned_on_them) [Andrés # id: burned_on_them # peer: andres # lane: patient # about: is_it_you # heard: you_phone, you_swap]
  ANDRÉS: I've got a bit of paper under my bracelet. There's a name on it. I'm seventy-one, I had a shop with mine over it. I keep feeling to see if it's there.
- -> floor
= anyhow
* (the_sum) [Sara # id: the_sum # peer: sara # lane: doctor # about: is_it_you]
  SARA: Not seven hours off. I'd have been doing that sum in the shower. I don't think it stops, I think you're doing it next year. No, I don't know that. That's me, I'm on next week.
* (it_is_you) [Keziah # id: it_is_you # peer: keziah # lane: between # about: is_it_you]
  KEZIAH: She hears their name come through the wall, and it goes very quiet. They've just got used to each other. It's like the lights going up.
- -> floor

=== about_goodbye ===
{the_goodbye.bye_thank: <- if_bye_thank}
{the_goodbye.bye_three: <- if_bye_three}
{the_goodbye.bye_letter: <- if_bye_letter}
{the_goodbye.bye_bleep: <- if_bye_bleep}
-> DONE
= if_bye_thank
* (wasnt_being_kind) [Piotr # id: wasnt_being_kind # peer: piotr # lane: patient # about: the_goodbye # heard: bye_thank # flag: unkind]
  PIOTR: I wasn't being kind. I'm Hanna. I looked, and I couldn't find any. I'd been trying to get through a visit. And now I've been thanked, I've got to have meant it.
* (thank_her) [Callum # id: thank_her # peer: callum # lane: doctor # about: the_goodbye # heard: bye_thank # flag: warm]
  CALLUM: I'd have thanked her. I'd have thanked her, and the drip, and the commode. You're so glad to be let go of. I don't think it's manners, it's like when you get your breath.
- -> floor
= if_bye_three
* (off_a_label) [Arun # id: off_a_label # peer: arun # lane: patient # about: the_goodbye # heard: bye_three]
  ARUN: "Read me something. Off a label." I'm her. It's what I had for a bedtime story for forty years. It's got a beginning, it tells you how many, it says keep out of reach of children.
* (come_by_at_three) [Nadia # id: come_by_at_three # peer: nadia # lane: between # about: the_goodbye # heard: bye_three]
  NADIA: They've made a date for it. For the same time. I don't know if it's lovely or if it's a bit horrible. I saw two people standing at a grave that hasn't got anybody in.
- -> floor
= if_bye_letter
* (who_writes_it) [Mei-Ling # id: who_writes_it # peer: meiling # lane: between # about: the_goodbye # heard: bye_letter]
  MEI-LING: "Who writes it?" They didn't know. I would like to know. I've written one and nobody told me who reads it.
* (a_letter) [Andrés # id: a_letter # peer: andres # lane: absent # about: the_goodbye # heard: bye_letter # flag: guess]
  ANDRÉS: I'm whoever writes it. I'm in an office in a different building. I've got a paragraph for this. I change the name at the top. I go for my lunch at twelve.
- -> floor
= if_bye_bleep
* (straight_back) [Sara # id: straight_back # peer: sara # lane: patient # about: the_goodbye # heard: bye_bleep # flag: damage]
  SARA: "I'll be back when I can." I'm Hanna, I know that one by heart. They said it at five past three, and the curtain swung. I lay and I watched it until it stopped swinging.
* (a_noise_you_follow) [Keziah # id: a_noise_you_follow # peer: keziah # lane: doctor # about: the_goodbye # heard: bye_bleep # flag: warm]
  KEZIAH: It goes off, and you're on your feet. You don't choose that. I've left people in the middle of a word. I've left my own mother on the phone. I'd have been grateful for it and I'd have known I was.
- -> floor

=== about_form ===
{the_report.rep_own: <- if_rep_own}
{the_report.rep_drug: <- if_rep_drug}
{the_report.rep_why: <- if_rep_why}
{the_report.rep_later: <- if_rep_later}
<- anyhow
-> DONE
= if_rep_own
* (like_a_stone) [Mei-Ling # id: like_a_stone # peer: meiling # lane: image # about: the_report # heard: rep_own # flag: image]
  MEI-LING: Twelve words. I counted them, when it was told. There is a full stop after each six.
* (leave_out_why) [Sara # id: leave_out_why # peer: sara # lane: doctor # about: the_report # heard: rep_own # flag: cost]
  SARA: They leave out why. I'd have been in there all night with appendices, and I'd have cited somebody, and I did feel a bit lonely with that box empty, although it's none of my business, it isn't addressed to me.
- -> floor
= if_rep_drug
* (a_green_tick) [Keziah # id: a_green_tick # peer: keziah # lane: patient # about: the_report # heard: rep_drug # flag: damage]
  KEZIAH: I get a tick. I'm her, that's me done, I'm a green tick on somebody's screen. I'd like to have been shown it. I'd have told them what to put.
- -> floor
= if_rep_why
* (lornas_name) [Callum # id: lornas_name # peer: callum # lane: absent # about: the_report # heard: rep_why]
  CALLUM: I'm Lorna, and I'm the second check, and there it is, it's got a box all to itself, and I read it when I come on because the screen's been left up, and I'm not even angry, I think, well, that's how it'll go, then.
* (everybody_but) [Arun # id: everybody_but # peer: arun # lane: doctor # about: the_report # heard: rep_why # flag: unkind]
  ARUN: You'd send that. It's two in the afternoon, you can't see. You put in everybody you can think of. And you read it back, you little… No. I've sent it. I've got it saved as a template. # face: guarded
- -> floor
= if_rep_later
* (are_you_sure) [Nadia # id: are_you_sure # peer: nadia # lane: doctor # about: the_report # heard: rep_later # flag: warm]
  NADIA: ARE YOU SURE. And you're so tired, and it's asking you as though it minds. I'd have pressed yes, and then I'd have gone and sat on the back stairs.
* (still_open) [Andrés # id: still_open # peer: andres # lane: image # about: the_report # heard: rep_later]
  ANDRÉS: There's a cursor going in an empty box somewhere. On and off. You shut the lid and it's still doing it, I reckon, under there in the dark.
- -> floor
= anyhow
* (the_why_box) [Piotr # id: the_why_box # peer: piotr # lane: doctor # about: the_report # flag: provokes]
  PIOTR: There's a box that says WHY. I had one. I looked at it for an hour, it's the size of a stamp. I didn't know why. I still don't. It isn't that I was tired, I'm always tired. It's that my hand knew how to do it.
* (no_why) {the_why_box} [Keziah # id: no_why # peer: keziah # lane: doctor # about: the_report # answers: the_why_box # flag: disagrees]
  KEZIAH: I'd not be able to leave it there. I'm sorry, Piotr. My hand knew how to do it. I'd want somebody to find out what my hand thought it was doing.
- -> floor

=== about_lorna ===
{lorna_comes.lor_mine: <- if_lor_mine}
{lorna_comes.lor_same: <- if_lor_same}
{lorna_comes.lor_brief: <- if_lor_brief}
{lorna_comes.lor_ask: <- if_lor_ask}
<- anyhow
-> DONE
= if_lor_mine
* (all_of_it) [Andrés # id: all_of_it # peer: andres # lane: absent # about: lorna_comes # heard: lor_mine]
  ANDRÉS: I'm Lorna. They're being lovely, they say it's all theirs. And I had it in my hand. I read it out. If it's all theirs I wasn't there, and I know I was there.
* (cant_have_all) [Mei-Ling # id: cant_have_all # peer: meiling # lane: between # about: lorna_comes # heard: lor_mine]
  MEI-LING: "You can't have all of it." I have thought about that more than the rest.
- -> floor
= if_lor_same
* (she_asked_about_me) [Callum # id: she_asked_about_me # peer: callum # lane: absent # about: lorna_comes # heard: lor_same]
  CALLUM: "Did she ask about me?" I'm Lorna, I've been in the car park for ten minutes. I want her to have asked, and I want her not to know I exist. I don't know which of the two I'd faint at.
- -> floor
= if_lor_brief
* (said_to_lorna) [Nadia # id: said_to_lorna # peer: nadia # lane: between # about: lorna_comes # heard: lor_brief # flag: damage]
  NADIA: And then it gets said to Lorna. The very same sentence. It's going down the corridor, hand to hand, and everybody who gets it says "right."
* (still_works) [Piotr # id: still_works # peer: piotr # lane: doctor # about: lorna_comes # heard: lor_brief # flag: warm]
  PIOTR: I'd have passed it on as well. You've been handed a thing that makes it stop. And there's your nurse, with her bag on her shoulder. You think you're giving her something.
- -> floor
= if_lor_ask
* (just_clear) [Arun # id: just_clear # peer: arun # lane: image # about: lorna_comes # heard: lor_ask # flag: image, heavy]
  ARUN: You look, and it goes drip, and it's clear. You could look all night. You could get right up to it. # face: sad
* (two_of_them) [Sara # id: two_of_them # peer: sara # lane: between # about: lorna_comes # heard: lor_ask]
  SARA: They swap them. The second page, and the drip. Two people showing each other what they've got, like in a playground. I don't think that it helps. I think it's just that the other one doesn't look away.
- -> floor
= anyhow
* (the_one_who_hung) [Keziah # id: the_one_who_hung # peer: keziah # lane: absent # about: lorna_comes # flag: guess]
  KEZIAH: I'm the nurse, I think. I read it out loud and there was a yes, it was a nice clear yes. I'd have thought, good, and gone to do my turns. I expect I was late with them.
* (lorna_patient) [Nadia # id: lorna_patient # peer: nadia # lane: patient # about: lorna_comes # flag: heavy]
  NADIA: I'm Hanna, and I don't want to see that nurse, and I keep looking for her. I'd know her shoes. She'd cold hands. She said "sharp scratch", and there wasn't one, there was already a line.
- -> floor

=== about_ends ===
{ending_aloud: <- if_ending_aloud}
{ending_hers: <- if_ending_hers}
{ending_biscuit: <- if_ending_biscuit}
{ending_awake: <- if_ending_awake}
{ending_door: <- if_ending_door}
-> DONE
= if_ending_aloud
* (date_again) [Callum # id: date_again # peer: callum # lane: between # about: the_goodbye # ended: reading_aloud]
  CALLUM: They read her the bag. I don't know what you'd call it. It isn't medicine. I read my two the same book every night, they don't listen to it, they only want to hear me get it right.
* (fingers_off) [Piotr # id: fingers_off # peer: piotr # lane: patient # about: the_goodbye # ended: reading_aloud # flag: cost]
  PIOTR: I let go. I'm her, somebody's saying numbers. Then it's morning. Then there's tomorrow night.
- -> floor
= if_ending_hers
* (ask_me) [Sara # id: ask_me # peer: sara # lane: image # about: the_goodbye # ended: her_own_hand # flag: image]
  SARA: ASK ME. In shop capitals. I thought about how long she'd have practised that, on the backs of things. And her eyes shut behind it.
* (own_sign) [Arun # id: own_sign # peer: arun # lane: patient # about: the_goodbye # ended: her_own_hand]
  ARUN: You've opened up again. You're Hanna, you've got a card in the window and you've gone through to the back. They'll have to shout.
- -> floor
= if_ending_biscuit
* (eat_the_biscuit) [Keziah # id: eat_the_biscuit # peer: keziah # lane: between # about: the_goodbye # ended: for_the_young_doctor # flag: unkind]
  KEZIAH: It was sealed. She'd made sure that it was sealed. I was hungry all through that bit. I couldn't tell you why I was cross as well.
* (who_was_upset) [Andrés # id: who_was_upset # peer: andres # lane: patient # about: the_goodbye # ended: for_the_young_doctor]
  ANDRÉS: WHO WAS UPSET. I'm Hanna, and I'd a choice of two ways to describe them, and I picked that one. It'll do. I know what I'd got left in the locker, and I know who it was for.
- -> floor
= if_ending_awake
* (the_lamp) [Mei-Ling # id: the_lamp # peer: meiling # lane: patient # about: the_goodbye # ended: the_lamp_on]
  MEI-LING: The lamp is on. I know somebody is standing there. I am not going to look round for them.
* (didnt_go_in) [Nadia # id: didnt_go_in # peer: nadia # lane: doctor # about: the_goodbye # ended: the_lamp_on # flag: warm]
  NADIA: I'd have stood there. I'd have stood right there till something beeped. It's about four steps. I'd sooner have a whole ward round than those. # face: sad
- -> floor
= if_ending_door
* (not_you) [Arun # id: not_you # peer: arun # lane: doctor # about: the_goodbye # ended: not_you_love # flag: warm]
  ARUN: Not tonight, love. You're nice about it, you go off down the stairs. You get as far as the second landing. She's asked for the nurse. You stand there and you think, the nurse? # face: sad
* (she_asked_for_it) [Callum # id: she_asked_for_it # peer: callum # lane: patient # about: the_goodbye # ended: not_you_love]
  CALLUM: I asked for that sign, I'm her, and it isn't to be cruel, I'd just like one hour where I know who's coming. And I asked for the one with the gloves. I don't know why. I'd like to see if she could get them on.
- -> floor

=== about_whole ===
<- anyhow
{before_blue_folder != "": <- if_before_blue_folder}
{before_evening_bloods != "": <- if_before_evening_bloods}
{before_the_round != "": <- if_before_the_round}
-> DONE
= anyhow
* (sandwich) [Piotr # id: sandwich # peer: piotr # lane: doctor # flag: heavy, provokes]
  PIOTR: I'll say one. I cut something, second year. She was fine. I told my boss, and he said fine. I've told it since, as a funny story. I don't think that I've ever told it to her.
* (told_her) {sandwich} [Keziah # id: told_her # peer: keziah # lane: patient # answers: sandwich # flag: disagrees]
  KEZIAH: I'm not sure she'd want it, Piotr. I'm her, it's two years on, I've a scar I tell people about. And somebody rings up to say. I'd have to go and sit down.
* (punished) [Arun # id: punished # peer: arun # lane: doctor # flag: unkind]
  ARUN: I'd have wanted her to clip me one. Not hard. And then we'd be square, and I could go and do my bloods. It's not for her, that. I know it isn't.
* (who_after_whom) [Sara # id: who_after_whom # peer: sara # lane: between]
  SARA: I've been trying to see who's the patient. She's got the drip, and they've got the face. I think it goes back and forth across that blanket, and whoever hasn't got it for a minute is the one doing the looking after.
* (annoyed_with_her) [Nadia # id: annoyed_with_her # peer: nadia # lane: doctor # flag: unkind, provokes]
  NADIA: I got annoyed with her. I know. She's so good at it, she's got a line for everything. I wanted her to be a bit more poisoned. Sorry. I wanted to be let off being impressed.
* (line_for_everything) {annoyed_with_her} [Mei-Ling # id: line_for_everything # peer: meiling # lane: patient # answers: annoyed_with_her # flag: disagrees]
  MEI-LING: I have a line for everything. I am Hanna. I am holding on to a tube.
* (the_second_page) [Callum # id: the_second_page # peer: callum # lane: image # flag: image]
  CALLUM: I've been thinking about the second page. It's always the second page, isn't it? You turn over to get a clean bit, and it's so white. You could write anything.
* (in_the_car_park) [Andrés # id: in_the_car_park # peer: andres # lane: absent # flag: guess]
  ANDRÉS: I've got a daughter for her, in Hull. I've made her up. She's on the phone in the kitchen, she's got her back to the kids. Mum's had a funny turn. She can hear mum's holding something in her other hand.
* (quiet_room) [Keziah # id: quiet_room # peer: keziah # lane: between # flag: heavy]
  KEZIAH: They're so careful of each other. It's like when you've both got a bit of the same broken plate. I kept waiting for somebody to drop theirs.
* (three_again) [Mei-Ling # id: three_again # peer: meiling # lane: image]
  MEI-LING: There are two clocks in it. One says ten past eight. I couldn't hear anything, for the other one.
* (my_own_hand) [Callum # id: my_own_hand # peer: callum # lane: between]
  CALLUM: I kept thinking there's a hand on her arm and a hand on the chart, and a hand on the form. It's all the one hand. It gets ever so tired, I think. I'm waffling. It's late.
- -> floor
= if_before_blue_folder
* (another_colour) [Nadia # id: another_colour # peer: nadia # lane: image # about: the_report]
  NADIA: There was a folder, when you brought us the driver. It was blue. And now there's a front sheet, and it's red. It's always… I've started being afraid of stationery.
- -> floor
= if_before_evening_bloods
* (second_box) [Mei-Ling # id: second_box # peer: meiling # lane: between # about: the_report]
  MEI-LING: You brought us a form with one box empty. This one has a box that says WHY. I find I've kept the other one. I've got them side by side.
- -> floor
= if_before_the_round
* (list_and_sheet) [Andrés # id: list_and_sheet # peer: andres # lane: absent # about: the_desk # flag: guess]
  ANDRÉS: There's a consultant in the other one you brought, with a clipboard. There's one in this with a helmet. It's a quarter past eight at night. I've got them sharing a lift.
- -> floor

=== about_feeling ===
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
* (felt_relieved) [Callum # id: felt_relieved # peer: callum # lane: doctor # felt: relieved]
  CALLUM: Relieved. I'd go round the house turning lights off, I'd be that relieved. And somebody'd say how's she doing, and I'd have to think who they meant.
- -> floor
= if_felt_ashamed
* (felt_ashamed) [Piotr # id: felt_ashamed # peer: piotr # lane: image # felt: ashamed # flag: image]
  PIOTR: Ashamed. Yes. You think everyone can see it, and it's only you that's hot. I've sat on a bus like that.
- -> floor
= if_felt_irritated
* (felt_irritated) [Keziah # id: felt_irritated # peer: keziah # lane: doctor # felt: irritated # flag: unkind]
  KEZIAH: Irritated with a paper towel. I'd have had it off that window. I get like that when I've done something, I'm very hard on stationery.
- -> floor
= if_felt_numb
* (felt_numb) [Mei-Ling # id: felt_numb # peer: meiling # lane: between # felt: numb]
  MEI-LING: Numb. I heard every word of it. I do not always hear every word, in here.
- -> floor
= if_felt_tender
* (felt_tender) [Nadia # id: felt_tender # peer: nadia # lane: between # felt: tender]
  NADIA: Tender, and not having the right. I got stuck on that, the right. Who'd give it to you? I think it was just there in the room, with nobody's name on it.
- -> floor
= if_felt_useless
* (felt_useless) [Arun # id: felt_useless # peer: arun # lane: patient # felt: useless]
  ARUN: Useless. I'm Hanna, and I'd had useful. I'd had nine people being useful on top of me. I think I'd have taken one who wasn't for anything.
- -> floor
= if_felt_rushed
* (felt_rushed) [Sara # id: felt_rushed # peer: sara # lane: doctor # felt: rushed]
  SARA: Rushed, and you'd had all day. I know that. It's all day, and you've cleaned the bathroom, and then it's twenty minutes and you haven't got an opening line.
- -> floor
= if_felt_proud
* (felt_proud) [Andrés # id: felt_proud # peer: andres # lane: doctor # felt: proud # flag: unkind]
  ANDRÉS: Proud. I get it. You walked in. I'd have walked in and there'd be a bit of me filming it. I don't like that bit. It's always there, it's got a good camera.
- -> floor
= if_felt_frightened
* (felt_frightened) [Keziah # id: felt_frightened # peer: keziah # lane: patient # felt: frightened]
  KEZIAH: Frightened of me. I'm Hanna. In a cardigan, with a fat lip. I'd have laughed, if it hadn't hurt. I'd have liked to see it from where they were.
- -> floor
= if_felt_confused
* (felt_confused) [Callum # id: felt_confused # peer: callum # lane: between # felt: confused]
  CALLUM: It goes round. I was going round with it, I think we all were. I'd come out of her door, and there'd be the helmet again.
- -> floor
= if_felt_fond
* (felt_fond) [Andrés # id: felt_fond # peer: andres # lane: patient # felt: fond]
  ANDRÉS: Fond. I'm in the bed. They're by the door, they've got that lanyard on the wrong way round. I've seen it, I've not said.
- -> floor
= if_felt_cut_off
* (felt_cut_off) [Mei-Ling # id: felt_cut_off # peer: meiling # lane: doctor # felt: cut_off]
  MEI-LING: Glass, and everyone being nice. I know it from the other side. I turn mine down when they are too nice.
- -> floor
= if_felt_nothing_yet
* (felt_nothing) [Sara # id: felt_nothing # peer: sara # lane: between # felt: nothing_yet]
  SARA: Nothing yet, and I'd got as far as opening my mouth to say what it might be, and I think I'll just shut it again, if that's all right.
- -> floor

// What a group does when it forgets itself. Each is met by a leader.

=== slips ===
* (s_datix) [Callum # id: s_datix # peer: callum # lane: doctor # flag: advice]
  CALLUM: What they can do is ring the defence people, it's a free number, and there's a reflective template, and you sit down with your supervisor inside the week, and if you get it all written down straight away while it's…
* (s_never_forgives) [Sara # id: s_never_forgives # peer: sara # lane: patient # flag: certain]
  SARA: She hasn't forgiven them, that's what all that shop business is. It's a textbook reaction, she's turned it into a transaction so as not to feel it. She'll feel it on Sunday.
* (s_or_shop) {s_never_forgives} [Sara # id: s_or_shop # peer: sara # lane: patient # answers: s_never_forgives]
  SARA: Or it's how she talks. She had a shop. I gave her a Sunday and everything. I don't know her. I think I'd like there to be a day that it gets felt on, and for it not to be mine.
* (s_morphine) [Andrés # id: s_morphine # peer: andres # lane: patient # flag: story]
  ANDRÉS: We'd one in the van, it was the ampoules, they'd changed the box. Same colour. My mate's drawn it up and I've read it back to him, I read it, I said yes, and the bloke goes grey, and we're on the ring road…
* (s_said_yes) {s_morphine} [Andrés # id: s_said_yes # peer: andres # lane: absent # answers: s_morphine]
  ANDRÉS: I said yes. That's all it is. It was a nice clear yes. So I'm not Hanna, I don't know why I said I was. I'm that nurse.
* (s_splendid) {the_helmet.helm_quiet or the_helmet.helm_cover} [Arun # id: s_splendid # peer: arun # lane: doctor # heard: helm_quiet, helm_cover # flag: rush]
  ARUN: "Splendid." I'm having that on a mug. "You reacted splendidly." I'd get one for all of us. I'd get one for the coroner.
* (s_monday) [Keziah # id: s_monday # peer: keziah # lane: absent # flag: blame]
  KEZIAH: It's the consultant I can't get past. She's got a pension and a bicycle and she sends in the youngest person in the building, alone, with a lie to hold. It's them, it's always them. Who's going to write her name in a box?
* (s_did_you_sleep) [Nadia # id: s_did_you_sleep # peer: nadia # lane: doctor # flag: asks]
  NADIA: Have you slept, since? I mean properly. I just keep looking at you and thinking you look so… oh, I'm not meant to. Sorry. I'll look at the carpet.
* (s_front_first) [Mei-Ling # id: s_front_first # peer: meiling # lane: doctor # flag: verdict]
  MEI-LING: The order is front sheet, then patient, then pen. It takes nine seconds. I have timed it. It isn't complicated, and it was not done.
* (s_first_time) [Callum # id: s_first_time # peer: callum # lane: doctor # flag: private]
  CALLUM: I wondered if it's the first thing they've ever got wrong, our colleague. You get people like that, who've never had less than an A, and their mum and dad are… well. I've no idea. I might be making it all up.
* (s_what_for) [Piotr # id: s_what_for # peer: piotr # lane: doctor # flag: unkind]
  PIOTR: I don't know what this is for. We sit here in a ring, and she's got a tube in her arm. I'd sooner somebody moved the box on the chart. I notice that I'd rather do carpentry. # face: irritated
* (s_not_eating) [Arun # id: s_not_eating # peer: arun # lane: doctor # flag: risk]
  ARUN: I'll just say it. After mine I stopped going home. Nine days. I slept in the doctors' mess, and I'd told nobody, and I'd started thinking it'd be simpler for everybody if I wasn't, you know. On the rota. Or on anything. # face: sad
- -> floor

=== returning ===
<- landed
<- done_returning

=== landed ===
{returned >= 3: -> DONE}
* {about_feeling.felt_ashamed} [I did go home on a bus. # id: r_coat]
* {about_saying.count_something} [I'd thought that she was praying. It didn't cross my mind she was counting. # id: r_counting]
* {about_first.string_of_a_kite} [I'd forgotten that I said kite. # id: r_kiteline]
* {about_lorna.the_one_who_hung or about_lorna.all_of_it} [I'd had it as mine. She was there, I know she was there. # id: r_lorna]
* {about_whole.annoyed_with_her or about_drops.my_ear_drops} [I was a bit annoyed with her. I'm glad it wasn't me who said so. # id: r_annoyed]
* {about_goodbye.wasnt_being_kind} [She wasn't, was she? Being kind. I'd wanted it to be that. # id: r_kind]
* {about_whole.punished} [I'd have liked one as well. # id: r_hit]
* {about_whole.the_second_page or about_how.where_theres_room} [It is very white, that page. # id: r_page]
* {about_tonight.looking_at_the_bag or about_tonight.guarding_the_drip} [There were two of us on nights. I hadn't seen that. # id: r_duty]
* {about_saying.true_every_word or about_saying.how_sudden} [All true. I can hear it now, going down the corridor. # id: r_true]
* {about_desk.protecting or about_helmet.less_tall or about_desk.squeeze} [I still like Dr Prowse. I can't make that go with it. # id: r_prowse]
* {about_form.the_why_box} [My hand knew how. I think that's the nearest. # id: r_hand]
* {what_it_does} [It was funny in there, some of the time. That's not come out. # id: r_joke]
* [Some of that's not her. She's not so sad. She's got opinions. # id: r_not_her]
* [I'd like it to stop being told now. I don't mean that badly. # id: r_stop]
- (said_back) ~ returned++
{~Arun nods, and goes on nodding after he's stopped.|Mei-Ling has put the cap on her pen.|Nobody adds to it. Callum's stomach does, and he puts a hand over it.}
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
{closing == 1: RUTH: We've a few minutes. # stage: closing}
-> gather

=== gather ===
<- themes
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  -> close_up
+ -> close_up

=== themes ===
* {about_desk.keep_it_brief or about_desk.coin_in_the_hand or about_saying.true_every_word or about_saying.how_sudden or about_lorna.said_to_lorna or about_lorna.still_works or about_saying.poor_sport or about_form.a_green_tick} [a short sentence # id: th_brief # leader: ruth # theme # from: keep_it_brief, coin_in_the_hand, true_every_word, how_sudden, said_to_lorna, still_works, poor_sport, a_green_tick]
  RUTH: There was a sentence that went from hand to hand.
* {about_door.easy_word or about_saying.finger_on_it or about_bracelet.read_by_nobody or about_bracelet.read_by_her or about_saying.one_can_wait or about_bracelet.gave_the_wrist or about_bracelet.always_wears or about_bracelet.turned_under} [a word # id: th_word # leader: ruth # theme # from: easy_word, finger_on_it, read_by_nobody, read_by_her, one_can_wait, gave_the_wrist, always_wears, turned_under]
  RUTH: There was a word that was there to be read, and wasn't.
* {about_whole.who_after_whom or about_saying.now_then or about_saying.for_the_noise or about_saying.your_chin or about_ends.eat_the_biscuit or about_ends.who_was_upset or about_goodbye.wasnt_being_kind or about_goodbye.thank_her or about_first.both_patients} [who looked after whom # id: th_who # leader: ruth # theme # from: who_after_whom, now_then, for_the_noise, your_chin, eat_the_biscuit, who_was_upset, wasnt_being_kind, thank_her, both_patients]
  RUTH: There was looking after, and nobody knew which way it went.
* {about_lorna.the_one_who_hung or about_lorna.all_of_it or about_lorna.cant_have_all or about_how.white_as_that or about_form.lornas_name or about_lorna.she_asked_about_me or about_lorna.just_clear or about_lorna.lorna_patient} [Lorna # id: th_nurse # leader: ruth # theme # from: the_one_who_hung, all_of_it, cant_have_all, white_as_that, lornas_name, she_asked_about_me, just_clear, lorna_patient]
  RUTH: There was Lorna. I don't know that anyone asked her.
* {about_desk.helmet_desk or about_desk.protecting or about_desk.protecting_whom or about_desk.squeeze or about_desk.put_my_head_in or about_helmet.less_tall or about_helmet.helmet_off or about_helmet.the_shoes or about_helmet.good_about_it or about_helmet.a_minute} [the helmet # id: th_senior # leader: ruth # theme # from: helmet_desk, protecting, protecting_whom, squeeze, put_my_head_in, less_tall, helmet_off, the_shoes, good_about_it, a_minute]
  RUTH: There was somebody in a helmet, who may have been kind.
* {about_tonight.looking_at_the_bag or about_tonight.guarding_the_drip or about_first.string_of_a_kite or about_ends.the_lamp or about_door.all_open or about_goodbye.straight_back or about_is_it.the_sum or about_is_it.worse_till_one} [staying awake # id: th_awake # leader: ruth # theme # from: looking_at_the_bag, guarding_the_drip, string_of_a_kite, the_lamp, all_open, straight_back, the_sum, worse_till_one]
  RUTH: There was being awake, at both ends of a corridor.
* {about_whole.the_second_page or about_how.never_turned or about_how.where_theres_room or about_door.front_sheet_again or about_form.the_why_box or about_form.no_why or about_form.leave_out_why} [the second page # id: th_page # leader: ruth # theme # from: the_second_page, never_turned, where_theres_room, front_sheet_again, the_why_box, no_why, leave_out_why]
  RUTH: There was a second page.
* {about_feeling.felt_ashamed or about_whole.punished or about_bed.ask_was_it_you or about_bed.two_goes or about_bed.to_the_water or about_bed.said_frightened or about_bed.how_many_there or about_whole.sandwich or about_bed.better_not_die} [being caught # id: th_shame # leader: ruth # theme # from: felt_ashamed, punished, ask_was_it_you, two_goes, to_the_water, said_frightened, how_many_there, sandwich, better_not_die]
  RUTH: There was being the one who did it.
* {about_drops.harbour_street or about_drops.a_friday or about_drops.my_ear_drops or about_drops.on_my_side or about_drops.only_in_the_room or about_drops.smudged or about_drops.nobody_could_blame or about_drops.nearly_companionable} [the ear drops # id: th_drops # leader: ruth # theme # from: harbour_street, a_friday, my_ear_drops, on_my_side, only_in_the_room, smudged, nobody_could_blame, nearly_companionable]
  RUTH: There were some ear drops. They'd waited a long time.
* {about_tonight.bottle_next_day or about_tonight.warm_promise or about_goodbye.straight_back or about_is_it.bed_fourteen or about_tonight.the_red_sign or about_tonight.tell_every_nurse} [a promise # id: th_promise # leader: ruth # theme # from: bottle_next_day, warm_promise, straight_back, bed_fourteen, the_red_sign, tell_every_nurse]
  RUTH: There was promising. I don't think we know what it's for.
* {about_tonight.out_loud or about_tonight.what_it_cost or about_is_it.under_the_bracelet or about_goodbye.off_a_label or about_ends.date_again or about_ends.ask_me or about_bracelet.old_number or about_goodbye.come_by_at_three or about_ends.own_sign} [asking out loud # id: th_number # leader: ruth # theme # from: out_loud, what_it_cost, under_the_bracelet, off_a_label, date_again, ask_me, old_number, come_by_at_three, own_sign]
  RUTH: There was saying a thing out loud, in the dark.
* {about_whole.annoyed_with_her or about_whole.line_for_everything or about_form.everybody_but or about_feeling.felt_irritated or about_tonight.heard_it_leave or about_tonight.write_me_up or about_how.still_looked or about_helmet.in_the_picture} [being cross # id: th_cross # leader: ruth # theme # from: annoyed_with_her, line_for_everything, everybody_but, felt_irritated, heard_it_leave, write_me_up, still_looked, in_the_picture]
  RUTH: Somebody was cross. It may have been several of us.
* {about_first.the_boxes or about_how.level_shop_voice or about_saying.forty_years_counter or about_saying.before_how_they_were or about_how.who_looks or about_how.no_name} [the shop # id: th_shop # leader: ruth # theme # from: the_boxes, level_shop_voice, forty_years_counter, before_how_they_were, who_looks, no_name]
  RUTH: There was a shop. I could see the counter.
* {about_whole.quiet_room or about_whole.three_again or about_whole.my_own_hand or about_whole.in_the_car_park or about_saying.taking_it_back or about_first.no_good_evening or about_first.thought_older or about_ends.not_you} [a broken plate # id: th_quiet # leader: ruth # theme # from: quiet_room, three_again, my_own_hand, in_the_car_park, taking_it_back, no_good_evening, thought_older, not_you]
  RUTH: There were two people being very careful of each other.
* {about_feeling.felt_relieved or about_feeling.felt_numb or about_feeling.felt_tender or about_feeling.felt_useless or about_feeling.felt_rushed or about_feeling.felt_proud or about_feeling.felt_frightened or about_feeling.felt_confused or about_feeling.felt_fond or about_feeling.felt_cut_off or about_feeling.felt_nothing} [what was named # id: th_named # leader: ruth # theme # from: felt_relieved, felt_numb, felt_tender, felt_useless, felt_rushed, felt_proud, felt_frightened, felt_confused, felt_fond, felt_cut_off, felt_nothing]
  RUTH: {felt == "nothing_yet":Somebody felt nothing yet.|{felt == "cut_off":Somebody was cut off.|Somebody was {felt}.}}
- -> gather

=== close_up ===
{~RUTH: We don't know what she'll tell her own people about it.|RUTH: We don't know if the nurse went in.|RUTH: We don't know what she does with the bracelet now.}
RUTH: Thank you for bringing her. I don't think we've come to the end of it, and it's time. We'll stop there.
-> group_thanks ->
This part isn't a story: where you work there is a way to report a thing like this, and somebody whose job it is to sit with whoever it happened to.
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END
