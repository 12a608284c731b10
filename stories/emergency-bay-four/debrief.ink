// The group's meeting about bay four. The learner takes the choices of the telling, the answers and the return; on the
// floor the group does. A turn's condition says what must have happened for it to be true.

// What the group remembers of earlier evenings; a first-time learner misses nothing.
VAR before_blue_folder = ""
VAR before_three_in_the_morning = ""
VAR before_let_him_have_the_spring = ""

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
RUTH: Where's it loudest?
+ [where I stood # id: b_where_to_stand # about: where_to_stand]
  ~ brought = "where_to_stand"
+ [him saying that he'd counted # id: b_nine_hours # about: nine_hours]
  ~ brought = "nine_hours"
+ [what was on the chart # id: b_the_chart # about: the_chart]
  ~ brought = "the_chart"
+ [him swearing # id: b_swearing # about: swearing]
  ~ brought = "swearing"
+ [how close he was # id: b_too_close # about: too_close]
  ~ brought = "too_close"
+ {the_bin} [the bin # id: b_the_bin # about: the_bin]
  ~ brought = "the_bin"
+ [Barbara telling him to leave me be # id: b_leave_be # about: leave_be]
  ~ brought = "leave_be"
+ [his father # id: b_his_father # about: his_father]
  ~ brought = "his_father"
+ [what I could offer # id: b_the_offer # about: the_offer]
  ~ brought = "the_offer"
+ [being called away # id: b_called_away # about: called_away]
  ~ brought = "called_away"
+ [coming back # id: b_coming_back # about: coming_back]
  ~ brought = "coming_back"
+ [the phone at six o'clock # id: b_at_six # about: at_six]
  ~ brought = "at_six"
+ [the sandwich # id: b_the_sandwich # about: the_sandwich]
  ~ brought = "the_sandwich"
+ [ten o'clock # id: b_ten_oclock # about: ten_oclock]
  ~ brought = "ten_oclock"
- ->->

=== what_puzzles ===
RUTH: And is there any of it you can't get hold of?
+ [I can't tell how angry I was # id: p_angry]
  ~ puzzle = "angry"
+ [I don't know if I was really in danger # id: p_afraid]
  ~ puzzle = "afraid"
+ [I don't know how a father got in there # id: p_father]
  ~ puzzle = "father"
+ [I can't make out why I liked him # id: p_liked]
  ~ puzzle = "liked"
+ {blamed} [I said something about the nurses and I can't unsay it # id: p_blame]
  ~ puzzle = "blame"
+ {promised_bed} [I don't know why I promised # id: p_promise]
  ~ puzzle = "promise"
- ->->

VAR puzzle = ""

=== told_in_pieces ===
Andrés has let his brakes off. He's rolling, a hand's breadth each way.
YOU: It was a corridor. It's got a number on it, so we call it a bay. There was a man shouting, and his mum had been on a trolley for nine hours.
{felt:
- "relieved": YOU: I got home and I was relieved, and I'd locked the door twice.
- "ashamed": YOU: I'm ashamed. Of the building, I think. I'd got the building's badge on.
- "irritated": YOU: I'm still irritated. I've been having it out with him in the shower.
- "numb": YOU: I don't feel much. It's like when a noise stops.
- "tender": YOU: I'm tender about it. About his boots. I didn't see that coming.
- "useless": YOU: I felt useless. He asked for a bed, and I had a chair, and it was somebody else's.
- "rushed": YOU: It was all at a run. I don't think I finished a word.
- "proud": YOU: I stayed in my own skin. I was proud of that, for about as far as the bus.
- "frightened": YOU: I was frightened. He's a big man and it was a small place.
- "confused": YOU: I've got it in pieces, and they're all the same volume.
- "fond": YOU: I ended up fond of them. All three, the old man with the paper as well.
- "cut_off": YOU: It was like being underwater. Everybody's mouth was going.
- else: YOU: I'm not sure yet. My ears are still ringing a bit.
}
{brought:
- "where_to_stand": -> told_where_to_stand ->
- "nine_hours": -> told_nine_hours ->
- "the_chart": -> told_the_chart ->
- "swearing": -> told_swearing ->
- "too_close": -> told_too_close ->
- "the_bin": -> told_the_bin ->
- "leave_be": -> told_leave_be ->
- "his_father": -> told_his_father ->
- "the_offer": -> told_the_offer ->
- "called_away": -> told_called_away ->
- "coming_back": -> told_coming_back ->
- "at_six": -> told_at_six ->
- "the_sandwich": -> told_the_sandwich ->
- else: -> told_ten_oclock ->
}
{stepped_out:You tell most of the rest, and you leave out how far it is to the desk. Then you put it in.|You tell most of the rest too loud, and hear it, and turn yourself down.}
{puzzle:
- "angry": YOU: I can't tell how angry I was. I was so busy with how angry he was.
- "afraid": YOU: I don't know if I was in danger. My legs thought so, and they've never thought so before.
- "father": YOU: There was a dead man in it. I don't know how he got in, I'd only gone over about the noise.
- "liked": YOU: I liked him. I can't make out when that happened.
- "blame": YOU: I said it was the nurses. I can't see why, I don't even think it.
- else: YOU: I promised him a bed. I've never had a bed to give anybody in my life.
}
{ending_lift: YOU: There was a bed after all. He held the lift doors with his boot.}
{ending_egg: YOU: He was asleep when I went, on the floor. They've got the same mouth.}
{ending_lid: YOU: He was on the floor, mending the lid. I went for my bus.}
{ending_count: YOU: I went out by X-ray so I wouldn't have to go past. He was on thirteen.}
{ending_doors: YOU: There was another bin, and they put him outside. She thought he was getting the car.}
->->

=== told_where_to_stand ===
YOU: He was shouting at the sister, and she'd got a jug.
{encounter.stand_between: YOU: I went and stood between them. I thought that's what you do. He got bigger.}
{encounter.stand_barbara: YOU: I went past him and said good evening to his mum.}
{encounter.stand_room: YOU: I asked him to come along to the relatives' room. He'd been in that room.}
{encounter.stand_back: YOU: I stopped a way off, and waited till he saw me. It felt like about a year.}
->->
=== told_nine_hours ===
YOU: Nine hours, he said. He'd counted.
{nine_hours.nine_feel: YOU: I said I was sorry he felt we'd let them down. He said, feel that.}
{nine_hours.nine_long: YOU: I said that it was too long. He'd got another bit ready, and it got stuck.}
{nine_hours.nine_figures: YOU: I told him how many people there were. He could see how many there were.}
{nine_hours.nine_tell: YOU: I asked him to go through them one at a time. He said it's not a test.}
->->
=== told_the_chart ===
YOU: He asked when she'd last had something for the pain. I'd got the chart. There was a box with nothing in it.
{the_chart.chart_handover: YOU: I said it was the nurses' handover. She was standing there.}
{the_chart.chart_true: YOU: I told him. One o'clock, and she never got it. I did the sum out loud.}
{the_chart.chart_now: YOU: I said let me get her something. It wasn't what he'd asked.}
{the_chart.chart_her: YOU: I asked Barbara instead. She'd been breathing in threes.}
->->
=== told_swearing ===
YOU: He swore, at the ceiling. And he said, you people let him die on a trolley as well. Him.
{something_for_it.swear_calm: YOU: I asked if we could keep it calm. I know. I heard it.}
{something_for_it.swear_who: YOU: I asked him who. He said I didn't even know. It was his dad.}
{something_for_it.swear_limit: YOU: I said I wouldn't be sworn at. He said it was at the ceiling.}
{something_for_it.swear_never: YOU: I said nobody was going to die on a trolley. He asked me what my name was.}
->->
=== told_too_close ===
YOU: And then he was right up. I could smell that he'd had no dinner.
{too_close.close_back: YOU: I took three steps back. He said he wasn't going to hit me. He sounded as if I'd said something terrible.}
{too_close.close_limit: YOU: I said, two steps back and I'll listen. I don't know where I got two from.}
{too_close.close_hold: YOU: I just held still. He told me not to be patient at him.}
{too_close.close_security: YOU: I called security, without turning round. I can still hear how calm I was.}
->->
=== told_the_bin ===
YOU: He kicked a bin. It was only a bin. It went on for such a long time.
{the_bin.bin_leave: YOU: I said I was going to the desk, and I went, and drank somebody's water.}
{the_bin.bin_out: YOU: I said one more and he'd be out. He said he'd stand in the bin.}
{the_bin.bin_wait: YOU: I stayed put. It was very quiet. He said that he'd bent it.}
{the_bin.bin_fright: YOU: I told him it frightened me. He looked at his boot.}
->->
=== told_leave_be ===
YOU: His mum said leave the doctor be. They're somebody's as well, she said.
{leave_be.be_barbara: YOU: I told her he was all right, and I asked about the hip. I was so glad to have a hip.}
{leave_be.be_him: YOU: I told her she'd hardly said a word. She'd been being good.}
{leave_be.be_both: YOU: I asked if we could start again, with a chair.}
{leave_be.be_thanks: YOU: I said it was the first sensible thing I'd heard. She didn't like that.}
->->
=== told_his_father ===
YOU: His dad died in there. Six years ago. He'd gone to look for somebody, and when he came back there was a sheet.
{his_father.dad_records: YOU: I said that I could have the notes looked at. He'd got the letter. Eleven minutes.}
{his_father.dad_stood: YOU: I said he'd not gone to look for anybody. He hadn't been to the toilet.}
{his_father.dad_sorry: YOU: I said I was sorry for his loss. He said it's the same wheel.}
{his_father.dad_wait: YOU: I didn't say anything. She said he'd had a lovely head of hair.}
->->
=== told_the_offer ===
YOU: So what happens, he said.
{the_offer.offer_bed: YOU: And I promised him a bed. By ten.}
{the_offer.offer_back: YOU: I said I'd come at seven, whatever I'd got.}
{the_offer.offer_small: YOU: I couldn't get a bed, I said. I got a mattress. She counted us in.}
{the_offer.offer_form: YOU: I told him he could complain. He's got a drawer.}
->->
=== told_called_away ===
YOU: And the resus call went.
{called_away.away_say: YOU: I said it wasn't him, and that I'd be back. They all say back, he said.}
{called_away.away_go: YOU: I ran. I didn't say anything at all. I heard what he said, though, behind me.}
{called_away.away_nurse: YOU: I told him I'd send a nurse. There wasn't one. We both looked.}
->->
=== told_coming_back ===
{resus.res_straight: YOU: I came back with my apron on. There was something on it.}
{resus.res_five: YOU: I'd sat on the stairs for five minutes. I needed five minutes.}
{resus.res_send: YOU: I'd tried to get the sister to go. She's got eleven more of him.}
YOU: He was down on the floor, under the number.
{coming_back.back_late: YOU: I told him I was late. He'd counted to a thousand, three times.}
{coming_back.back_why: YOU: I told him why. And he asked if the man had had somebody with him. He had. Bernadette had his hand.}
{coming_back.back_floor: YOU: I sat down on the floor. It's a disgusting floor.}
{coming_back.back_news: YOU: I told him it was looking hopeful. I'd nothing to go on at all.}
->->
=== told_at_six ===
YOU: She'd rung him at six and he had the phone turned over. She was on the floor two hours.
{at_six.six_fault: YOU: I told him not to blame himself. He said she rang.}
{at_six.six_count: YOU: I said he'd been counting from six. He said that was his. He wasn't asking me for it.}
{at_six.six_me: YOU: I told him I'd let a phone ring once. I don't tell people that.}
{at_six.six_quiet: YOU: I didn't answer it. I stayed where I was.}
->->
=== told_the_sandwich ===
YOU: He'd had nothing to eat. His mum knew, from how he was shouting.
{the_sandwich.sand_give: YOU: I put a sandwich in his hand. It went.}
{the_sandwich.sand_cafe: YOU: I told him where the café was. He wouldn't go for ten minutes. That's what he'd done last time.}
{the_sandwich.sand_half: YOU: I asked if he'd split it. We ate it like a match was on.}
{the_sandwich.sand_her: YOU: I asked her what he liked. Liver. He was right there.}
->->
=== told_ten_oclock ===
YOU: And it got to ten, and there wasn't one.
{ten_oclock.ten_say: YOU: I told him it was gone. I said I didn't believe midnight either.}
{ten_oclock.ten_upstairs: YOU: I said it was upstairs. They do it to us every night, I said. To us.}
{ten_oclock.ten_quill: YOU: I asked the sister to tell them. I was due off.}
{ten_oclock.ten_stay: YOU: I told him midnight, and I gave him Yusuf. He looked at Yusuf from the shoes up.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: I think we can hear it.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
* [Mei-Ling: where everyone was # id: q_where # peer: meiling # question]
  MEI-LING: Where was everybody, when he came close? On which side?
  ** [I had the desk behind me. I knew how many steps. # id: qa_where_wall]
  ** [We could each of us have got out. I know that now. # id: qa_where_both]
* [Nadia: how big # id: q_size # peer: nadia # question]
  NADIA: How big is he?
  ** [Big. Bigger from near. # id: qa_size_big]
  ** [Ordinary, I think. It's me who got small. # id: qa_size_normal]
* [Callum: was anyone with you # id: q_alone # peer: callum # question]
  CALLUM: Was anyone with you?
  ** [Yusuf was at the desk. He stood up, and I was so glad he stood up. # id: qa_alone_yusuf]
  ** [There was a man of ninety with a newspaper. # id: qa_alone_pym]
* [Arun: your own hours # id: q_hours # peer: arun # question]
  ARUN: How long had you been on?
  ** [Nine. The same nine. # id: qa_hours_nine]
  ** [I'd stopped counting. He was doing it for me. # id: qa_hours_unsaid]
* [Sara: the father # id: q_dad_when # peer: sara # question]
  SARA: When did the father die?
  ** [Six years ago. # id: qa_dad_six]
  ** [I wasn't there. None of us was there. # id: qa_dad_there]
* [Keziah: what did she want # id: q_barbara_said # peer: keziah # question]
  KEZIAH: Did Barbara ask for anything? Herself?
  ** [She asked if he'd eaten. # id: qa_barbara_him]
  ** [No. She was being good. # id: qa_barbara_no]
* [Andrés: your name # id: q_name # peer: andres # question]
  ANDRÉS: Did he know your name?
  ** {something_for_it.swear_never} [Yes. He said it twice. # id: qa_name_twice]
  ** {not something_for_it.swear_never} [It's on my badge. He was near enough. # id: qa_name_badge]
* [Piotr: did he touch you # id: q_bin_hit # peer: piotr # question]
  PIOTR: Did he touch you?
  ** [No. # id: qa_touch_no]
  ** [No. I thought about it all the way home, as though he had. # id: qa_touch_almost]
* [Piotr: throw him out # id: q_police # peer: piotr # question # flag: advice]
  PIOTR: Why wasn't he out on the pavement at the first word?
* [Mei-Ling: look at the chart before # id: q_chart_first # peer: meiling # question # flag: advice]
  MEI-LING: Would it not be better to read the chart before going over?
- -> facts

=== floor ===
<- about_stand
<- about_nine
<- about_chart
<- about_swear
<- about_close
<- about_bin
<- about_barbara
<- about_father
<- about_offer
<- about_away
<- about_back
<- about_six
<- about_food
<- about_ten
<- about_ends
<- about_whole
<- about_feeling
{floor > 3 and floor < 13: <- slips}
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning

=== about_stand ===
{encounter.stand_between: <- if_stand_between}
{encounter.stand_barbara: <- if_stand_barbara}
{encounter.stand_room: <- if_stand_room}
{encounter.stand_back: <- if_stand_back}
<- anyhow
-> DONE
= if_stand_between
* (in_between) [Piotr # id: in_between # peer: piotr # lane: doctor # about: where_to_stand # heard: stand_between # flag: warm]
  PIOTR: I'd have done that. Straight in. You don't think, you see somebody shouting at your sister and your feet go.
* (got_bigger) [Nadia # id: got_bigger # peer: nadia # lane: patient # about: where_to_stand # heard: stand_between # flag: damage]
  NADIA: I'm Daniel. There was one of them, and I was getting somewhere, and then there's a wall with a badge on. So I got bigger. I had to, to see over it.
- -> floor
= if_stand_barbara
* (past_him) [Keziah # id: past_him # peer: keziah # lane: between # about: where_to_stand # heard: stand_barbara]
  KEZIAH: No, straight past him. I'd have loved that. He'd been shouting for it for nine hours and it went by him like a
* (good_evening_love) [Callum # id: good_evening_love # peer: callum # lane: patient # about: where_to_stand # heard: stand_barbara]
  CALLUM: "Are you in charge of the noise?" I'm Barbara. I thought, here's one with manners, I'll make a joke, and then I'll not have to say about the hip.
- -> floor
= if_stand_room
* (that_room) [Andrés # id: that_room # peer: andres # lane: absent # about: where_to_stand # heard: stand_room # flag: guess]
  ANDRÉS: I'm whoever's in the relatives' room. There's always somebody. There's a box of tissues and a picture of a boat. It's ten past six. I can hear a man out there saying he won't come in.
* (quiet_room) [Sara # id: quiet_room # peer: sara # lane: doctor # about: where_to_stand # heard: stand_room # flag: warm]
  SARA: You offer somebody quiet. It's a nice thing to offer. I wonder if I'd only have wanted it for me.
- -> floor
= if_stand_back
* (took_a_year) [Mei-Ling # id: took_a_year # peer: meiling # lane: doctor # about: where_to_stand # heard: stand_back]
  MEI-LING: Three steps off. Side on. I could do that. I would be counting, so as not to run.
* (seen_at_last) [Arun # id: seen_at_last # peer: arun # lane: patient # about: where_to_stand # heard: stand_back]
  ARUN: I'm him. I'm giving it everything I've got, and there's one of them stood there like a heron. I got such a shock I asked it a question.
- -> floor
= anyhow
* (jug) [Nadia # id: jug # peer: nadia # lane: image # about: where_to_stand # flag: image]
  NADIA: I can't stop looking at the jug. She never puts it down. There's all that going off, and the water's quite flat.
* (wants_to_hit) [Piotr # id: wants_to_hit # peer: piotr # lane: doctor # about: where_to_stand # flag: unkind, provokes]
  PIOTR: I wanted to shout back. I was sitting here and I'd got it all ready. I've a big voice. He'd not have got past "parcel".
* (wants_to_hide) {wants_to_hit} [Arun # id: wants_to_hide # peer: arun # lane: doctor # about: where_to_stand # answers: wants_to_hit # flag: disagrees]
  ARUN: I didn't. I wanted to be about this high. I wanted to be put in a drawer and looked for later. I've done crowd control in Year Nine and I'd still go in the drawer.
* (a_parcel) [Mei-Ling # id: a_parcel # peer: meiling # lane: patient # about: where_to_stand]
  MEI-LING: I am Barbara. He said parcel. I was lying there, and I thought, well. I have been put down and picked up.
- -> floor

=== about_nine ===
{nine_hours.nine_feel: <- if_nine_feel}
{nine_hours.nine_long: <- if_nine_long}
{nine_hours.nine_figures: <- if_nine_figures}
{nine_hours.nine_tell: <- if_nine_tell}
<- anyhow
-> DONE
= if_nine_feel
* (feel_that) [Keziah # id: feel_that # peer: keziah # lane: patient # about: nine_hours # heard: nine_feel # flag: damage]
  KEZIAH: "Sorry that you feel." I'm Daniel, and I'd brought a fact. I'd brought one fact, and I'd carried it all day. And it got turned into a mood.
* (sorry_you_feel) [Callum # id: sorry_you_feel # peer: callum # lane: doctor # about: nine_hours # heard: nine_feel # flag: warm]
  CALLUM: It comes out by itself, that one. You're being shouted at, you've got your hands up, and it's just what's in them. I'd have said it. I'd have said it twice.
- -> floor
= if_nine_long
* (next_bit_ready) [Arun # id: next_bit_ready # peer: arun # lane: between # about: nine_hours # heard: nine_long]
  ARUN: You've got a sentence loaded, and somebody agrees with you. It's like going up a stair that isn't there. You put your foot right through.
* (easy_to_agree) [Piotr # id: easy_to_agree # peer: piotr # lane: doctor # about: nine_hours # heard: nine_long # flag: cost]
  PIOTR: "It's too long." It's true. I'd say it. Then I'd be stood there, and it'd still be too long.
- -> floor
= if_nine_figures
* (seventy_one) [Mei-Ling # id: seventy_one # peer: meiling # lane: doctor # about: nine_hours # heard: nine_figures # flag: warm]
  MEI-LING: Seventy-one in a place for forty. I would give the number as well. When it's bad I like a number. It's the only thing in there that holds still.
* (seventy_of_them) [Sara # id: seventy_of_them # peer: sara # lane: patient # about: nine_hours # heard: nine_figures]
  SARA: I don't want to be one of seventy-one. I'm Barbara's son, I've got one of them. I wasn't being selfish. I can only do one.
- -> floor
= if_nine_tell
* (hit_the_rail) [Andrés # id: hit_the_rail # peer: andres # lane: between # about: nine_hours # heard: nine_tell]
  ANDRÉS: "You read it." Half past six, we're by the rail. He's got a point. It's all on the sheet. I wrote the first line of it, or somebody in green did.
* (one_missing) [Nadia # id: one_missing # peer: nadia # lane: image # about: nine_hours # heard: nine_tell # flag: image]
  NADIA: "It's not a test." I'd thought it was so kind, to ask him to go… and then his hand. On the rail. I felt hot.
- -> floor
= anyhow
* (counting) [Sara # id: counting # peer: sara # lane: image # about: nine_hours # flag: image]
  SARA: It's the counting. I've had it going all through. I'd got a theory of what it's for. I lost it round about eleven.
* (counting_minutes) [Arun # id: counting_minutes # peer: arun # lane: doctor # about: nine_hours # flag: provokes]
  ARUN: I count. I do it on every shift, I know how many minutes I've got left of everything. I heard "I've counted" and I thought, oh, mate. Me too. Come and sit with me.
* (not_the_same) {counting_minutes} [Keziah # id: not_the_same # peer: keziah # lane: doctor # about: nine_hours # answers: counting_minutes # flag: disagrees]
  KEZIAH: It's not the same, though, Arun. You get to go home at the end of yours. I'd not want to be told it was the same, by somebody with a badge on.
* (stuck_lift) [Andrés # id: stuck_lift # peer: andres # lane: patient # about: nine_hours]
  ANDRÉS: I mend lifts, and I know what it's like in the shaft, there's always somebody shouting down to you. You don't shout back, you shout "I'm here". That's what I was waiting for somebody to shout.
- -> floor

=== about_chart ===
{the_chart.chart_handover: <- if_chart_handover}
{the_chart.chart_true: <- if_chart_true}
{the_chart.chart_now: <- if_chart_now}
{the_chart.chart_her: <- if_chart_her}
<- anyhow
-> DONE
= if_chart_handover
* (over_the_jug) [Keziah # id: over_the_jug # peer: keziah # lane: absent # about: the_chart # heard: chart_handover # flag: unkind]
  KEZIAH: I'm Bernadette. I came on at two. I've had no break, I've a jug in my hand, and I'm looking at you. I've a look for it, I've had it twenty years.
* (somebody_elses) [Callum # id: somebody_elses # peer: callum # lane: doctor # about: the_chart # heard: chart_handover # flag: warm]
  CALLUM: You're in it up to your neck, and there's a thing floating by and you grab it. I'd never do it on purpose. I like nurses, I married one. I'd have grabbed it.
- -> floor
= if_chart_true
* (five) [Nadia # id: five # peer: nadia # lane: patient # about: the_chart # heard: chart_true]
  NADIA: I'm him. Five. I'd said to her they know what they're doing, Mum. That was me. I was the one who kept her quiet.
* (said_the_sum) [Piotr # id: said_the_sum # peer: piotr # lane: doctor # about: the_chart # heard: chart_true]
  PIOTR: He did the sum out loud. I'd have seen it, and I'd have done it in my head, and then I'd have looked at the bay. I don't like it that I know that.
- -> floor
= if_chart_now
* (get_by) [Sara # id: get_by # peer: sara # lane: between # about: the_chart # heard: chart_now]
  SARA: "That's not what I asked." They do the right thing and it's the wrong answer. I keep seeing them squeezing past each other, sideways, to be helpful.
* (this_minute) [Arun # id: this_minute # peer: arun # lane: doctor # about: the_chart # heard: chart_now # flag: warm]
  ARUN: This minute, yes. You'd have been in that cupboard with your arm up to the elbow. You've found the one thing in the building that'll go away if you do something.
- -> floor
= if_chart_her
* (in_threes) [Mei-Ling # id: in_threes # peer: meiling # lane: patient # about: the_chart # heard: chart_her]
  MEI-LING: Threes. I taught it to children. You breathe on the count. It's four, really, but I was short.
* (asked_her) [Andrés # id: asked_her # peer: andres # lane: between # about: the_chart # heard: chart_her]
  ANDRÉS: Somebody bent down. All that going on at head height, and there's this other place, lower, where there's an old girl doing sums. It's quieter down there.
- -> floor
= anyhow
* (empty_box) [Mei-Ling # id: empty_box # peer: meiling # lane: image # about: the_chart # flag: image]
  MEI-LING: A box with nobody's initials in it. It's a small box. I have signed a thousand of those, I sign them without looking up.
* (knuckles) [Nadia # id: knuckles # peer: nadia # lane: patient # about: the_chart]
  NADIA: I've got the rail, I'm Barbara. Every time they go by it bumps. I don't make a sound. I don't want him to start.
* (two_oclock_nurse) [Sara # id: two_oclock_nurse # peer: sara # lane: absent # about: the_chart # flag: guess]
  SARA: I'm the one who went off at two. I said bay four's sorted, and it was, it was written up, it only wanted giving. I'd like to be able to say what I was thinking about. It was my feet.
- -> floor

=== about_swear ===
{something_for_it.swear_calm: <- if_swear_calm}
{something_for_it.swear_who: <- if_swear_who}
{something_for_it.swear_limit: <- if_swear_limit}
{something_for_it.swear_never: <- if_swear_never}
<- anyhow
-> DONE
= if_swear_calm
* (calm) [Andrés # id: calm # peer: andres # lane: patient # about: swearing # heard: swear_calm # flag: damage]
  ANDRÉS: "Calm." I'm Daniel. Don't. Anybody who's ever said it to me has been standing somewhere comfortable. It's like having cold water flicked at you.
* (calm_please) [Nadia # id: calm_please # peer: nadia # lane: doctor # about: swearing # heard: swear_calm # flag: warm]
  NADIA: I'd have said it. I say it to dogs. It's not for them, it's because if I hear someone say it I might be.
* (one_of_them_in) [Arun # id: one_of_them_in # peer: arun # lane: between # about: swearing # heard: swear_calm]
  ARUN: "I've only one of them in." She's eighty-three and she's doing the timing for both of them. I laughed, and I thought she's frightened.
- -> floor
= if_swear_who
* (who_was_it) [Sara # id: who_was_it # peer: sara # lane: between # about: swearing # heard: swear_who]
  SARA: I heard the "him" as well. I'd have been so pleased I'd heard it, I'd have dived on it, and he says you don't even know. And we don't. I'd still have dived.
* (where_hes_lying) [Callum # id: where_hes_lying # peer: callum # lane: absent # about: swearing # heard: swear_who]
  CALLUM: I'm Mr Pym. I've just been told what I'm lying on. Both ends. I folded up the paper, it seemed the decent thing.
- -> floor
= if_swear_limit
* (at_the_ceiling) [Keziah # id: at_the_ceiling # peer: keziah # lane: patient # about: swearing # heard: swear_limit]
  KEZIAH: No, I swore at the ceiling. I made sure. I don't, in front of her. And I got told
* (wont_be_sworn_at) [Piotr # id: wont_be_sworn_at # peer: piotr # lane: doctor # about: swearing # heard: swear_limit # flag: warm]
  PIOTR: Nine hours in. You've one thing left that's yours. I'd have said it, and gone on saying it.
- -> floor
= if_swear_never
* (your_word) [Mei-Ling # id: your_word # peer: meiling # lane: between # about: swearing # heard: swear_never]
  MEI-LING: "Whose word?" he said. It was given, and then there had to be a name to put to it.
* (nobody_will_die) [Callum # id: nobody_will_die # peer: callum # lane: doctor # about: swearing # heard: swear_never # flag: warm]
  CALLUM: "Nobody's going to die." I say it to my four-year-old about the hamster. You say it at the bottom of the stairs and you think, please, please, not tonight. # face: sad
- -> floor
= anyhow
* (the_short_one) [Arun # id: the_short_one # peer: arun # lane: patient # about: swearing]
  ARUN: I said the short one. I'm Daniel. I'd been saving it up since the second X-ray. It's not much use, it was over so fast. I'd hoped it'd be bigger.
* (as_well) [Nadia # id: as_well # peer: nadia # lane: between # about: swearing # flag: provokes]
  NADIA: "As well." I'd sort of… there's two of them, in that. I looked round the corridor for the first one.
* (only_her) {as_well} [Piotr # id: only_her # peer: piotr # lane: between # about: swearing # answers: as_well # flag: disagrees]
  PIOTR: He'd looked at the pot first. It's the size of a thimble. I think I'd have been swearing at the pot.
- -> floor

=== about_close ===
{too_close.close_back: <- if_close_back}
{too_close.close_limit: <- if_close_limit}
{too_close.close_hold: <- if_close_hold}
{too_close.close_security: <- if_close_security}
<- anyhow
-> DONE
= if_close_back
* (going_to_hit) [Callum # id: going_to_hit # peer: callum # lane: patient # about: too_close # heard: close_back]
  CALLUM: "I'm not going to hit you." And they'd gone backwards, and I saw them see it, and I looked round to see who was behind me, and there was only my mother and a man with a newspaper.
* (three_steps) [Mei-Ling # id: three_steps # peer: meiling # lane: doctor # about: too_close # heard: close_back # flag: cost]
  MEI-LING: Three steps. I'd have done that, and he said he wasn't going to hit anyone, and I'd have felt it in my neck.
- -> floor
= if_close_limit
* (two_steps) [Keziah # id: two_steps # peer: keziah # lane: between # about: too_close # heard: close_limit]
  KEZIAH: A number. "Two steps." I liked there being a number in it that he hadn't counted.
* (could_have_gone) [Arun # id: could_have_gone # peer: arun # lane: doctor # about: too_close # heard: close_limit]
  ARUN: You say it, and then you find out. There's that bit of air after it. You've said two steps and you've no idea in the world what you do if it's none. # face: worried
- -> floor
= if_close_hold
* (patient_at_me) [Andrés # id: patient_at_me # peer: andres # lane: patient # about: too_close # heard: close_hold # flag: damage]
  ANDRÉS: "Being patient at me." I'm Daniel. I'm an inch off, and there's nobody in. They've gone out the back and left the lights on.
* (held_still) [Nadia # id: held_still # peer: nadia # lane: doctor # about: too_close # heard: close_hold # flag: warm]
  NADIA: I go still. I don't decide it. On a wall it's the… you go still, and you breathe. I don't think it looks like breathing.
- -> floor
= if_close_security
* (without_turning) [Piotr # id: without_turning # peer: piotr # lane: doctor # about: too_close # heard: close_security # flag: warm]
  PIOTR: You're allowed to be afraid. He had a finger out. I'd want two large men as well, and I'm one.
* (one_minute) [Sara # id: one_minute # peer: sara # lane: patient # about: too_close # heard: close_security # flag: damage]
  SARA: I got security in a minute. I'm him. So there is a minute, in there. I'd thought that they'd run out.
- -> floor
= anyhow
* (more_of_him) [Nadia # id: more_of_him # peer: nadia # lane: image # about: too_close # flag: image]
  NADIA: "There was just more of him." I had that picture, he sort of comes up, like a bath.
* (an_inch) [Mei-Ling # id: an_inch # peer: meiling # lane: between # about: too_close]
  MEI-LING: One inch. It's the nearest anybody had been to anybody in that corridor, all day.
* (fed_up_with_him) [Keziah # id: fed_up_with_him # peer: keziah # lane: doctor # about: the_offer # flag: unkind]
  KEZIAH: I was fed up with him by then. I'd had enough. I know he's had nine hours. I'd had him for twenty minutes
* (nowhere_to_put) [Callum # id: nowhere_to_put # peer: callum # lane: patient # about: too_close]
  CALLUM: I don't know how I got that near. I'm Daniel. I'd started off wanting someone to come, and then someone had, and I couldn't get it to feel like it.
* (smallness) [Sara # id: smallness # peer: sara # lane: doctor # about: too_close]
  SARA: I shrink. I've a lanyard on, and I've done the module, and I'm seven, and my uncle's in the kitchen. That's mine. I'll put it back where I got it.
- -> floor

=== about_bin ===
{the_bin.bin_leave: <- if_bin_leave}
{the_bin.bin_out: <- if_bin_out}
{the_bin.bin_wait: <- if_bin_wait}
{the_bin.bin_fright: <- if_bin_fright}
{the_bin: <- if_the_bin}
-> DONE
= if_bin_leave
* (desk_water) [Arun # id: desk_water # peer: arun # lane: doctor # about: the_bin # heard: bin_leave # flag: warm]
  ARUN: You went and leaned on a desk. Good. I was breathing with you. I'd have wanted to keep going, mind, out through the front and into a bus.
* (lid_wont_go) [Andrés # id: lid_wont_go # peer: andres # lane: patient # about: the_bin # heard: bin_leave]
  ANDRÉS: Ten to seven. I've got the bin in my arms. I mend things, I can mend anything with a lid. It won't go. They're all looking.
- -> floor
= if_bin_out
* (stand_in_the_bin) [Sara # id: stand_in_the_bin # peer: sara # lane: patient # about: the_bin # heard: bin_out]
  SARA: "I'll stand in the bin." I'd have said anything, I think. There's one thing they could do to me and they'd just said it. I don't even know if I'd meant the bin to… no, I'd meant it.
* (has_to_go) [Piotr # id: has_to_go # peer: piotr # lane: doctor # about: the_bin # heard: bin_out # flag: warm]
  PIOTR: He kicked something. One more and he's out. I'd have said that. I've no trouble with it.
- -> floor
= if_bin_wait
* (bent_it) [Nadia # id: bent_it # peer: nadia # lane: between # about: the_bin # heard: bin_wait]
  NADIA: "I've bent it." It's such a small thing to say. I thought there was somebody about nine years old, and the other one just let him be it.
- -> floor
= if_bin_fright
* (told_him_frightened) [Keziah # id: told_him_frightened # peer: keziah # lane: between # about: the_bin # heard: bin_fright # flag: cost]
  KEZIAH: No, that's a lot to give him. "That frightened me." And he says, you? I'd not have handed it over. It's mine
* (his_boot) [Mei-Ling # id: his_boot # peer: meiling # lane: patient # about: the_bin # heard: bin_fright]
  MEI-LING: "You?" I said. I'd forgotten that they were anybody. There's my mother with her knuckles white, and they're frightened.
- -> floor
= if_the_bin
* (end_of_the_world) [Callum # id: end_of_the_world # peer: callum # lane: image # about: the_bin # flag: image]
  CALLUM: It's empty. That's what gets me. It's an empty thing, and it makes all that noise. I'll stop there, I'm going to start explaining it.
* (in_said_pym) [Arun # id: in_said_pym # peer: arun # lane: absent # about: the_bin # flag: guess]
  ARUN: The old man says "steady". Ten to seven. He's got a bin against his wheel, he's got his paper. He's wanted the lavatory since four. Nobody's asked him either.
- -> floor

=== about_barbara ===
{leave_be.be_barbara or leave_be.be_both: <- if_be_barbara}
{leave_be.be_barbara or the_sandwich.sand_her: <- if_be_barbara_too}
{leave_be.be_him: <- if_be_him}
{leave_be.be_both: <- if_be_both}
{leave_be.be_thanks: <- if_be_thanks}
<- anyhow
-> DONE
= if_be_barbara
* (somebodys_as_well) [Callum # id: somebodys_as_well # peer: callum # lane: patient # about: leave_be # heard: be_barbara, be_both]
  CALLUM: "They're somebody's as well." I'd had a look at them, and I thought, you've not had your tea either, and I was that ashamed of him, and I'd have liked to be at home and shouting at him myself.
- -> floor
= if_be_barbara_too
* (so_glad_of_a_hip) [Sara # id: so_glad_of_a_hip # peer: sara # lane: doctor # about: leave_be # heard: be_barbara, sand_her # flag: warm]
  SARA: You get a nice old lady, and a hip to ask about. I'd have stayed down there with the hip. I'd have been in no hurry for the other end of him.
- -> floor
= if_be_him
* (being_good) [Keziah # id: being_good # peer: keziah # lane: patient # about: leave_be # heard: be_him # flag: heavy]
  KEZIAH: I was being good. I'm her. Eighty-three. Good as gold, I kept my knees together and didn't press the buzzer. I thought if you're good they come.
* (not_wrong) [Andrés # id: not_wrong # peer: andres # lane: between # about: leave_be # heard: be_him]
  ANDRÉS: They say it to her over the rail. "You've hardly said a word." He puts his head down on the cold bit. I've seen horses do that.
- -> floor
= if_be_both
* (one_chair) [Piotr # id: one_chair # peer: piotr # lane: between # about: leave_be # heard: be_both]
  PIOTR: One chair. He won't have it. So it stands there. "Like a hatstand." I'd have laughed at the wrong time.
- -> floor
= if_be_thanks
* (first_sensible) [Nadia # id: first_sensible # peer: nadia # lane: patient # about: leave_be # heard: be_thanks # flag: damage]
  NADIA: She'd said her piece and then somebody sort of… held it up. I've got her hand, going along the rail. It's got a plaster on.
* (thank_you_barbara) [Arun # id: thank_you_barbara # peer: arun # lane: doctor # about: leave_be # heard: be_thanks # flag: warm]
  ARUN: You'd kiss her. Somebody's spoken up for somebody. You'd have adopted her, you'd have had the papers drawn up. # face: smile
- -> floor
= anyhow
* (both_of_them) [Mei-Ling # id: both_of_them # peer: meiling # lane: patient # about: leave_be # flag: provokes]
  MEI-LING: Eighty-three. One of them shouting and the other one not. I'm underneath. I know which of them's mine.
* (not_ashamed) {both_of_them} [Keziah # id: not_ashamed # peer: keziah # lane: patient # about: leave_be # answers: both_of_them # flag: disagrees]
  KEZIAH: No, I was proud of him. He's got a voice, I gave him that. I'd just like it to have been about something else
* (deep_end) [Andrés # id: deep_end # peer: andres # lane: image # about: leave_be # flag: image]
  ANDRÉS: Saturday morning, the baths. There's one whistle. Two hundred kids, all still, with their hair flat. That's who's lying there.
- -> floor

=== about_father ===
{his_father.dad_records: <- if_dad_records}
{his_father.dad_stood: <- if_dad_stood}
{his_father.dad_sorry: <- if_dad_sorry}
{his_father.dad_wait: <- if_dad_wait}
<- anyhow
-> DONE
= if_dad_records
* (eleven_minutes) [Piotr # id: eleven_minutes # peer: piotr # lane: patient # about: his_father # heard: dad_records]
  PIOTR: "I've got the letter." I'm him. Eleven minutes. They were very exact. I've mended a motor in eleven minutes. I know what you can get done.
* (look_at_his_notes) [Callum # id: look_at_his_notes # peer: callum # lane: doctor # about: his_father # heard: dad_records # flag: warm]
  CALLUM: You'd go to the notes. It's the only bit of his dad that's still in the building. I'd think I was giving him something.
- -> floor
= if_dad_stood
* (not_the_toilet) [Sara # id: not_the_toilet # peer: sara # lane: patient # about: his_father # heard: dad_stood]
  SARA: "You've not gone to look for anybody." I hadn't been to the toilet. I'd thought I was shouting. I wonder if I was just… no. I was shouting.
* (stood_since) [Keziah # id: stood_since # peer: keziah # lane: between # about: his_father # heard: dad_stood]
  KEZIAH: No, I'd not have spotted that. He's not moved off that bit of lino since ten past nine. I'd got him down as pacing
- -> floor
= if_dad_sorry
* (same_wheel) [Arun # id: same_wheel # peer: arun # lane: patient # about: his_father # heard: dad_sorry # flag: damage]
  ARUN: I don't want a card. I'm him. It's got the same wheel. It goes tick, tick, every time she turns over. You're sorry for my loss, and I'm looking at it. It's got a sticker on.
* (sorry_for_your_loss) [Mei-Ling # id: sorry_for_your_loss # peer: meiling # lane: doctor # about: his_father # heard: dad_sorry # flag: warm]
  MEI-LING: I say it. I've said it in a corridor with my mask on. It's what there is.
- -> floor
= if_dad_wait
* (head_of_hair) [Nadia # id: head_of_hair # peer: nadia # lane: between # about: his_father # heard: dad_wait]
  NADIA: She puts him there with his hair. I'd got him with a sheet. Now I've got a man with a comb, and a
* (let_it_be) [Piotr # id: let_it_be # peer: piotr # lane: doctor # about: his_father # heard: dad_wait # flag: unkind]
  PIOTR: I couldn't have waited. I'd have looked at the clock. I'd have thought, he's crying, so he's stopped, so I can go. I'm only saying what I'd think.
- -> floor
= anyhow
* (the_dead_father) [Andrés # id: the_dead_father # peer: andres # lane: absent # about: his_father # flag: guess]
  ANDRÉS: I'm the dad. I went for a minute as well. I wasn't lonely, I don't think, I'd my eye on the tea trolley. He's never asked me. # face: sad
* (the_sheet) [Sara # id: the_sheet # peer: sara # lane: image # about: his_father]
  SARA: There's a sheet. He went round a corner and back, and there was a sheet. I keep going round it too, and I keep coming back.
* (a_minute) [Callum # id: a_minute # peer: callum # lane: patient # about: his_father]
  CALLUM: It's "in a minute". I'm him. I've lived in that minute six years. I've got it furnished.
- -> floor

=== about_offer ===
{the_offer.offer_bed: <- if_offer_bed}
{the_offer.offer_back: <- if_offer_back}
{the_offer.offer_small: <- if_offer_small}
{the_offer.offer_form: <- if_offer_form}
<- anyhow
-> DONE
= if_offer_bed
* (put_it_away) [Nadia # id: put_it_away # peer: nadia # lane: patient # about: the_offer # heard: offer_bed]
  NADIA: He said ten, and I put it away. I'm Daniel. I knew. I've had "ten" off people before. I just wanted to have it in my pocket for a bit. It was warm.
* (promised_a_bed) [Arun # id: promised_a_bed # peer: arun # lane: doctor # about: the_offer # heard: offer_bed # flag: warm]
  ARUN: You'd promise him a bed. You'd promise him a house. There's a man in front of you gone quiet for the first time, and it's because of a word you said.
- -> floor
= if_offer_back
* (like_a_timetable) [Mei-Ling # id: like_a_timetable # peer: meiling # lane: between # about: the_offer # heard: offer_back]
  MEI-LING: Seven. It's a number. He nods. I don't know if he believes it. I'd want to.
- -> floor
= if_offer_small
* (she_counted_us) [Piotr # id: she_counted_us # peer: piotr # lane: image # about: the_offer # heard: offer_small # flag: image]
  PIOTR: She counts them in. One, two, three. She's got a broken hip, and she's in charge. It's the only time all night that everybody in there pulls in one direction.
* (cant_get_a_bed) [Sara # id: cant_get_a_bed # peer: sara # lane: doctor # about: the_offer # heard: offer_small # flag: cost]
  SARA: I can't get you a bed. I've said that. I've said it as if it was a kind of honesty, and I've felt so clean. And then you go and get a mattress, because you can't bear it.
- -> floor
= if_offer_form
* (drawer_of_forms) [Keziah # id: drawer_of_forms # peer: keziah # lane: patient # about: the_offer # heard: offer_form # flag: damage]
  KEZIAH: No, I've got a drawer. I could paper the hall. There's a letter in it that says lessons
* (the_form) [Callum # id: the_form # peer: callum # lane: doctor # about: the_offer # heard: offer_form # flag: warm]
  CALLUM: It's fair, it's his right. I'd have given it to him, I'd have found him a pen. I think I'd also have liked him to be over there, writing.
- -> floor
= anyhow
* (bed_manager) [Andrés # id: bed_manager # peer: andres # lane: absent # about: the_offer # flag: guess]
  ANDRÉS: I'm the one with the beds. I've a headset on, I've got eleven wards telling me no. I say ten. I've got to say something. I've not seen a patient since 2019.
* (so_what_happens) [Mei-Ling # id: so_what_happens # peer: meiling # lane: patient # about: the_offer]
  MEI-LING: "So what happens?" I'm Barbara. I had been wondering who would ask that. I had thought it would be rude.
- -> floor

=== about_away ===
{called_away.away_say: <- if_away_say}
{called_away.away_go: <- if_away_go}
{called_away.away_nurse: <- if_away_nurse}
<- anyhow
-> DONE
= if_away_say
* (they_say_back) [Nadia # id: they_say_back # peer: nadia # lane: patient # about: called_away # heard: away_say]
  NADIA: "They all say back." I'd just got my shoulders… and it's like when they go in the shop, and say, wait there.
- -> floor
= if_away_go
* (without_a_word) [Piotr # id: without_a_word # peer: piotr # lane: doctor # about: called_away # heard: away_go # flag: warm]
  PIOTR: A heart stops. I'd have run as well. I'd have heard him behind me, all the way there.
* (in_a_minute_again) [Keziah # id: in_a_minute_again # peer: keziah # lane: patient # about: called_away # heard: away_go # flag: damage]
  KEZIAH: I said it for them. I'm him. "Somebody'll be with you in a minute." I know all the words. I thought, somebody'd better say it.
- -> floor
= if_away_nurse
* (which_nurse) [Arun # id: which_nurse # peer: arun # lane: doctor # about: called_away # heard: away_nurse # flag: warm]
  ARUN: "I'll send a nurse." And you look, the both of you, up and down, like a pair of birdwatchers. You believed it, too. You say it, and you think there'll be one. # face: wry
- -> floor
= anyhow
* (like_a_zip) [Sara # id: like_a_zip # peer: sara # lane: image # about: called_away # flag: image]
  SARA: I can still hear the running. It was only said once, they ran, and I've had it in my ears ever since, there's all those people leaning out of the way. I can't see anybody. It's just shoes.
* (man_with_one_shoe) [Callum # id: man_with_one_shoe # peer: callum # lane: absent # about: called_away # flag: heavy]
  CALLUM: There's somebody we've not said. One shoe on. I keep wondering who's got the other. I don't want to do anything with that.
- -> floor

=== about_back ===
{resus.res_straight: <- if_res_straight}
{resus.res_five: <- if_res_five}
{resus.res_send: <- if_res_send}
{coming_back.back_late: <- if_back_late}
{coming_back.back_why: <- if_back_why}
{coming_back.back_floor: <- if_back_floor}
{coming_back.back_news: <- if_back_news}
<- anyhow
-> DONE
= if_res_straight
* (the_apron) [Nadia # id: the_apron # peer: nadia # lane: image # about: coming_back # heard: res_straight # flag: image]
  NADIA: With the apron on. It's the old man who sees. I've got it so clear, that he looks, and then he looks very hard at his paper.
* (as_you_are) [Callum # id: as_you_are # peer: callum # lane: doctor # about: coming_back # heard: res_straight # flag: warm]
  CALLUM: You come straight back. I'd have thought that I was being good. I think I'd have wanted him to see where I'd been.
- -> floor
= if_res_five
* (on_the_stairs) [Mei-Ling # id: on_the_stairs # peer: meiling # lane: between # about: coming_back # heard: res_five]
  MEI-LING: One sits on the stairs. The other sits on the step above. There's half a sandwich.
* (five_minutes) [Arun # id: five_minutes # peer: arun # lane: doctor # about: coming_back # heard: res_five # flag: unkind]
  ARUN: Five minutes. I was jealous. I'm serious, I felt it go through me, I thought you had five minutes? I've been on nights all week, and I'd have sold him to security for a stair.
- -> floor
= if_res_send
* (ask_if_youre_dead) [Piotr # id: ask_if_youre_dead # peer: piotr # lane: absent # about: coming_back # heard: res_send]
  PIOTR: I'm the sister. "Look in on bay four." I've had it looked in on, I've had it looked in on all night. There's eleven more of him.
* (send_somebody) [Andrés # id: send_somebody # peer: andres # lane: doctor # about: coming_back # heard: res_send # flag: warm]
  ANDRÉS: You've just had a man die, and you'd like not to walk down that corridor. I'd have rolled the other way round the building. There's a ramp.
- -> floor
= if_back_late
* (to_a_thousand) [Sara # id: to_a_thousand # peer: sara # lane: patient # about: coming_back # heard: back_late]
  SARA: Three thousand. I'm him. I was seeing if I could do it without going to look. It's a thing I've practised.
* (said_late) [Keziah # id: said_late # peer: keziah # lane: doctor # about: coming_back # heard: back_late # flag: cost]
  KEZIAH: I said I was late. I'd a dead man's whatever-it-was on my sleeve and I said sorry I'm late. I'd be proud, and I'd go and be sick.
- -> floor
= if_back_why
* (had_he_somebody) [Andrés # id: had_he_somebody # peer: andres # lane: between # about: coming_back # heard: back_why]
  ANDRÉS: It's five to eight, he's on the floor. He's hated them since six. "Had he got somebody with him?" That's what he asks.
* (told_why) [Piotr # id: told_why # peer: piotr # lane: doctor # about: coming_back # heard: back_why # flag: warm]
  PIOTR: I'd have told him why. It's the truth. You don't get so many of those.
- -> floor
= if_back_floor
* (yellow_line) [Arun # id: yellow_line # peer: arun # lane: between # about: coming_back # heard: back_floor]
  ARUN: You're on the floor. You're looking up at the underneath of a trolley, the two of you, as if it was a car. "There's your problem." You can't see the problem. # face: sad
* (disgusting_floor) [Keziah # id: disgusting_floor # peer: keziah # lane: doctor # about: coming_back # heard: back_floor # flag: unkind]
  KEZIAH: I'd never sit on that floor. I've seen what gets mopped off it. I'm sorry, I couldn't hear the rest of the kindness for that floor.
- -> floor
= if_back_news
* (hopeful) [Nadia # id: hopeful # peer: nadia # lane: patient # about: coming_back # heard: back_news # flag: damage]
  NADIA: "Hopeful." I'm him. It's got a sort of a smell, that word, it's like the flowers at a garage.
* (good_news) [Callum # id: good_news # peer: callum # lane: doctor # about: coming_back # heard: back_news # flag: warm]
  CALLUM: I'd have to have something in my hands, coming back. I'd have gone past the shop. If there's no news I'd have brought good news.
- -> floor
= anyhow
* (level_with_wheels) [Mei-Ling # id: level_with_wheels # peer: meiling # lane: patient # about: coming_back]
  MEI-LING: I'm Daniel. I sat down because I'd gone off like a siren and it had run out. The wheels are at eye height. There's a bit of tinsel in one.
* (waiting_again) [Sara # id: waiting_again # peer: sara # lane: between # about: coming_back]
  SARA: He's waited for somebody and somebody's come. I was about to say it's the first time in that corridor. I don't know that. I've never been told about the other times.
- -> floor

=== about_six ===
{at_six.six_fault: <- if_six_fault}
{at_six.six_count: <- if_six_count}
{at_six.six_me: <- if_six_me}
{at_six.six_quiet: <- if_six_quiet}
<- anyhow
-> DONE
= if_six_fault
* (she_rang) [Andrés # id: she_rang # peer: andres # lane: patient # about: at_six # heard: six_fault]
  ANDRÉS: "Nobody could've known." She rang. I'm him, I had it in my hand at eight, one missed call. It's got a little picture of her.
* (dont_blame) [Callum # id: dont_blame # peer: callum # lane: doctor # about: at_six # heard: six_fault # flag: warm]
  CALLUM: I'd say it. I know you're not to. Somebody's in front of you hitting himself, and you put your arm out. It's not even a thought.
- -> floor
= if_six_count
* (two_of_those) [Keziah # id: two_of_those # peer: keziah # lane: between # about: at_six # heard: six_count]
  KEZIAH: No, I'd have said that, I'd have counted it back to him, and I'd have thought I was being so straight. "That's mine." It was, wasn't it
* (through_his_pockets) [Mei-Ling # id: through_his_pockets # peer: meiling # lane: patient # about: at_six # heard: six_count # flag: provokes]
  MEI-LING: I'd put it in with the other nine. It's quicker to shout a round number. Somebody counted them.
* (not_theirs_to_count) {through_his_pockets} [Piotr # id: not_theirs_to_count # peer: piotr # lane: patient # about: at_six # heard: six_count # answers: through_his_pockets # flag: disagrees]
  PIOTR: I'd have hit the wall. It's mine. I'd put it in with the nine so that I could shout it.
- -> floor
= if_six_me
* (grandmother) [Nadia # id: grandmother # peer: nadia # lane: doctor # about: at_six # heard: six_me # flag: warm]
  NADIA: It was out, wasn't it, the phone, it was just… out. I do that. It's like holding your wrist next to someone's, to see who's browner. # face: warm
* (what_happened_then) [Sara # id: what_happened_then # peer: sara # lane: between # about: at_six # heard: six_me]
  SARA: He asks what happened. For a second it was the other way round and he'd got the clipboard. I don't know why I find that funny. It isn't.
- -> floor
= if_six_quiet
* (the_foot) [Arun # id: the_foot # peer: arun # lane: between # about: at_six # heard: six_quiet]
  ARUN: "You stay where you are." You've been told it's a thing you can do. I've been married nine years, I've had the training, I'd still want to check my phone.
* (tea_towel) [Sara # id: tea_towel # peer: sara # lane: patient # about: at_six # heard: six_quiet # flag: heavy]
  SARA: She put a tea towel under her head. I'm him, I saw it there after. She'd folded it. It had the Lake District on.
- -> floor
= anyhow
* (phone_turned_over) [Callum # id: phone_turned_over # peer: callum # lane: image # about: at_six # flag: image]
  CALLUM: The phone, face down. It's lit up and nobody can see it. There's only a line of light round the edge.
* (hot_plate) [Piotr # id: hot_plate # peer: piotr # lane: between # about: at_six]
  PIOTR: He'd had it since eight in the morning. It's hot. He throws it. Whoever's nearest gets a plate. I'm usually nearest.
* (the_kitchen_floor) [Nadia # id: the_kitchen_floor # peer: nadia # lane: absent # about: at_six # flag: guess]
  NADIA: I'm whoever lives underneath. I heard a thump. It was six, I turned over. I thought it's that cat.
- -> floor

=== about_food ===
{the_sandwich.sand_give: <- if_sand_give}
{the_sandwich.sand_cafe: <- if_sand_cafe}
{the_sandwich.sand_half: <- if_sand_half}
{the_sandwich.sand_her: <- if_sand_her}
<- anyhow
-> DONE
= if_sand_give
* (went) [Keziah # id: went # peer: keziah # lane: patient # about: the_sandwich # heard: sand_give]
  KEZIAH: It was gone. I'm Daniel. I don't remember it having a filling. Nobody said here you are, or are you hungry. I'd have thrown it.
* (gave_food) [Arun # id: gave_food # peer: arun # lane: between # about: the_sandwich # heard: sand_give]
  ARUN: It's put in your hand. There's no speech. You look down, and it's egg. You could cry, you're forty-five.
- -> floor
= if_sand_cafe
* (ten_minutes_cafe) [Mei-Ling # id: ten_minutes_cafe # peer: meiling # lane: patient # about: the_sandwich # heard: sand_cafe]
  MEI-LING: Ten minutes. I'm him, and I know what is at the end of ten minutes.
* (open_till_nine) [Andrés # id: open_till_nine # peer: andres # lane: doctor # about: the_sandwich # heard: sand_cafe # flag: warm]
  ANDRÉS: I'm telling him about soup. It's good, it's by the main doors, I've had it. He's looking at the wheel.
- -> floor
= if_sand_half
* (like_a_match) [Callum # id: like_a_match # peer: callum # lane: image # about: the_sandwich # heard: sand_half # flag: image]
  CALLUM: And they're side by side, and they're looking straight out, and they're eating, and I got a picture of two blokes on a touchline, and it's nil-nil, and it's raining, and I'd have liked to stop there.
* (halved_it) [Piotr # id: halved_it # peer: piotr # lane: doctor # about: the_sandwich # heard: sand_half # flag: cost]
  PIOTR: I'd have wanted all of it. Twelve hours. I'd have given him half, and I would have watched it the whole way up to his mouth.
- -> floor
= if_sand_her
* (liver) [Sara # id: liver # peer: sara # lane: patient # about: the_sandwich # heard: sand_her]
  SARA: "I'm here, Mum." I'm him. I was so cross, and it was lovely. Somebody was being told what I like.
- -> floor
= anyhow
* (like_his_dad) [Nadia # id: like_his_dad # peer: nadia # lane: absent # about: the_sandwich]
  NADIA: "He goes like his dad." So I'm the dad again, going off like a cap. I hadn't thought that he shouted as well. I'd only had him lying down.
* (she_knew) [Andrés # id: she_knew # peer: andres # lane: patient # about: the_sandwich]
  ANDRÉS: I could've told them at ten past nine. I'm Barbara. He wants his tea. I'd not like to say it, with everybody being so professional.
- -> floor

=== about_ten ===
{ten_oclock.ten_say: <- if_ten_say}
{ten_oclock.ten_upstairs: <- if_ten_upstairs}
{ten_oclock.ten_quill: <- if_ten_quill}
{ten_oclock.ten_stay: <- if_ten_stay}
<- anyhow
-> DONE
= if_ten_say
* (you_promised) [Keziah # id: you_promised # peer: keziah # lane: patient # about: ten_oclock # heard: ten_say # flag: damage]
  KEZIAH: No, two minutes past. I'd had my coat on. I'd wanted so much to be wrong about them, and I stood under that clock like a
* (do_not_know) [Mei-Ling # id: do_not_know # peer: meiling # lane: between # about: ten_oclock # heard: ten_say]
  MEI-LING: "I don't know whether I believe them either." That's two people, and one clock, and neither of them believes it.
- -> floor
= if_ten_upstairs
* (upstairs) [Piotr # id: upstairs # peer: piotr # lane: doctor # about: ten_oclock # heard: ten_upstairs # flag: warm]
  PIOTR: It is upstairs. It's every night. I'd have said so. It's the one true thing I'd have left.
* (who_is_upstairs) [Callum # id: who_is_upstairs # peer: callum # lane: absent # about: ten_oclock # heard: ten_upstairs # flag: guess]
  CALLUM: I've got a carpet, I think, and a very nice view of the car park, and I've got a spreadsheet and everyone on it is somebody's mother and it goes green when they've gone, and I haven't had my lunch, and that's all I know about it.
- -> floor
= if_ten_quill
* (gets_her_face_ready) [Nadia # id: gets_her_face_ready # peer: nadia # lane: absent # about: ten_oclock # heard: ten_quill]
  NADIA: I'm Bernadette, and I'm getting my face ready. I've a drawer of those. I wore the nice one all day. I'm down to the one for funerals.
* (due_off) [Arun # id: due_off # peer: arun # lane: doctor # about: ten_oclock # heard: ten_quill # flag: warm]
  ARUN: You're due off. Due off! You've no idea what that does to a man's legs. I'd have sent a carrier pigeon. I'd have told it with a poster. # face: tired
- -> floor
= if_ten_stay
* (another_one) [Andrés # id: another_one # peer: andres # lane: patient # about: ten_oclock # heard: ten_stay]
  ANDRÉS: Ten past ten. I'm on the trolley, there's a new one. I'll have to start from the breakfast. The toast, the mat, the tea towel.
* (handed_over) [Sara # id: handed_over # peer: sara # lane: doctor # about: ten_oclock # heard: ten_stay # flag: cost]
  SARA: You hand them over with a name, and you go. I'd have been on the bus with it. I'd have had that feeling of having left something on. The iron. Somebody's mother.
- -> floor
= anyhow
* (coat_on) [Keziah # id: coat_on # peer: keziah # lane: image # about: ten_oclock]
  KEZIAH: He's got his coat on. At a quarter to. In all that heat. I keep seeing him doing up the zip.
* (ten_hours_more) [Piotr # id: ten_hours_more # peer: piotr # lane: patient # about: ten_oclock]
  PIOTR: They say midnight. I'm him. I know what's after midnight, it's one. I can do this. I've got very good at it.
- -> floor

=== about_ends ===
{ending_lift: <- if_ending_lift}
{ending_egg: <- if_ending_egg}
{ending_lid: <- if_ending_lid}
{ending_count: <- if_ending_count}
{ending_doors: <- if_ending_doors}
-> DONE
= if_ending_lift
* (held_doors) [Arun # id: held_doors # peer: arun # lane: between # about: ten_oclock # ended: holding_the_doors]
  ARUN: You hold the doors. With your boot. You do it for a living, they don't even look round.
* (too_well) [Piotr # id: too_well # peer: piotr # lane: doctor # about: ten_oclock # ended: holding_the_doors # flag: cost]
  PIOTR: It all came out. I don't like that. I've still got hold of the mattress, and everyone's gone up in the lift.
- -> floor
= if_ending_egg
* (same_mouth) [Mei-Ling # id: same_mouth # peer: meiling # lane: image # about: ten_oclock # ended: the_same_mouth # flag: image]
  MEI-LING: The same mouth. Two of them, both open. One above the other, like bunks. I could look at that for quite a while.
* (finger_to_lips) [Nadia # id: finger_to_lips # peer: nadia # lane: patient # about: ten_oclock # ended: the_same_mouth]
  NADIA: I put my finger up. I'm Barbara, he's gone off. He's forty-five. I used to stand on the landing like that.
- -> floor
= if_ending_lid
* (mends_the_lid) [Callum # id: mends_the_lid # peer: callum # lane: patient # about: ten_oclock # ended: it_will_shut]
  CALLUM: I'm doing the lid, I've a tool for it on my keys, and it clicks, and I thought if I get it to shut then it'll be like it was this morning, and then I thought, this morning.
* (click_click) [Sara # id: click_click # peer: sara # lane: between # about: ten_oclock # ended: it_will_shut]
  SARA: It clicks as far as the doors. I'd have slowed down, to hear it. No. I'd have run.
- -> floor
= if_ending_count
* (through_xray) [Keziah # id: through_xray # peer: keziah # lane: doctor # about: ten_oclock # ended: thirteen # flag: warm]
  KEZIAH: Out by X-ray. I've gone home through a laundry. You'd walk through a wall, sooner than past that number again.
* (still_counting) [Andrés # id: still_counting # peer: andres # lane: patient # about: ten_oclock # ended: thirteen # flag: damage]
  ANDRÉS: Thirteen. I've a new one to tell it to. I'm him, I'm not even angry, it's my job. Somebody's got to have the figures.
- -> floor
= if_ending_doors
* (against_the_glass) [Nadia # id: against_the_glass # peer: nadia # lane: image # about: ten_oclock # ended: getting_the_car # flag: image]
  NADIA: His hand, on the glass. It opens, and it… and then it shuts. I've only got the hand.
* (getting_the_car) [Mei-Ling # id: getting_the_car # peer: meiling # lane: patient # about: ten_oclock # ended: getting_the_car # flag: heavy]
  MEI-LING: He'll be getting the car. He's a good boy. He'll have gone to get the car.
* (put_out) [Arun # id: put_out # peer: arun # lane: doctor # about: ten_oclock # ended: getting_the_car # flag: warm]
  ARUN: I'd have let them put him out. I would. I'd have stood there and felt the air come back. And I'd have had to go and tell her where he was. # face: sad
- -> floor

=== about_whole ===
<- anyhow
{encounter.stand_room or encounter.stand_back: <- if_stand_room}
{encounter.stand_between or encounter.stand_room: <- if_stand_between}
{before_blue_folder != "": <- if_before_blue_folder}
{before_three_in_the_morning != "": <- if_before_three_in_the_morning}
{before_let_him_have_the_spring != "": <- if_before_let_him_have_the_spring}
-> DONE
= anyhow
* (wont_forgive) [Callum # id: wont_forgive # peer: callum # lane: doctor # flag: unkind, provokes]
  CALLUM: I don't forgive him. I've been sitting here waiting to, I usually have by now. He made somebody frightened, at work, who'd been on nine hours. I know about his dad. I just don't.
* (dont_have_to) {wont_forgive} [Keziah # id: dont_have_to # peer: keziah # lane: doctor # answers: wont_forgive # flag: disagrees]
  KEZIAH: No? I think I do, a bit. It's his mum knowing he'd had no tea. It's so stupid, that it's tea
* (short_of_space) [Mei-Ling # id: short_of_space # peer: meiling # lane: between]
  MEI-LING: Eleven feet. Three trolleys. Five people. I've been trying to draw it and I can't get them all in.
* (counting_us) [Arun # id: counting_us # peer: arun # lane: image]
  ARUN: Can I say, I've been counting. Ten chairs, and the one at the back. It's catching, you start and you can't get it off.
* (crew_outside) [Andrés # id: crew_outside # peer: andres # lane: absent # flag: guess]
  ANDRÉS: Ten to nine in the morning. She's in the back with us, outside, we're second in line. It's twenty minutes before that clock starts. I've told her it's a lovely hospital. I've got her laughing.
* (guilt_thrown) [Sara # id: guilt_thrown # peer: sara # lane: between]
  SARA: I wonder what he'd got hold of, besides the rail. I did have a theory, about whose it was before it was his, and it went off while I was getting it out.
* (wrong_man) [Piotr # id: wrong_man # peer: piotr # lane: between # flag: unkind]
  PIOTR: Nobody in it's to blame. I hate that. I've gone through them all. I'd got as far as the man with the newspaper.
* (so_many_people) [Nadia # id: so_many_people # peer: nadia # lane: image]
  NADIA: I did draw it. It's mostly trolleys. I couldn't get the people in, so I did their feet. That's Mr Pym. That's…
* (somebodys) [Callum # id: somebodys # peer: callum # lane: between]
  CALLUM: "Somebody's as well." I keep on with that. Everyone in there's somebody's. It's no use to anyone, it's just, you couldn't move for it.
- -> floor
= if_stand_room
* (his_shoulder) [Andrés # id: his_shoulder # peer: andres # lane: doctor # about: where_to_stand # heard: stand_room, stand_back]
  ANDRÉS: I've been there, when I was in green. You come round the corner with one more, and there's a man like that, and there's nowhere to put her down. You look at him over the blanket, and you've brought it.
- -> floor
= if_stand_between
* (small_voice) [Nadia # id: small_voice # peer: nadia # lane: patient # about: where_to_stand # heard: stand_between, stand_room # flag: heavy]
  NADIA: I'm Barbara. I lay there, and it all went on above me, like weather. I thought, it's about me. I thought how funny. I can't hear a word.
- -> floor
= if_before_blue_folder
* (bus_and_lift) [Arun # id: bus_and_lift # peer: arun # lane: image # about: nine_hours]
  ARUN: You brought us a man who drives a bus, and now it's one who mends lifts. You'd take the stairs. You'd get here late, and a bit out of breath.
- -> floor
= if_before_three_in_the_morning
* (two_initials) [Piotr # id: two_initials # peer: piotr # lane: doctor # about: the_chart]
  PIOTR: You brought us a sheet that nobody'd turned back. Now it's a box that nobody's signed. I've been looking at my own initials. They're not very clear.
- -> floor
= if_before_let_him_have_the_spring
* (another_father) [Callum # id: another_father # peer: callum # lane: between # about: his_father # heard: dad_sorry, dad_wait, dad_records]
  CALLUM: There was a father in the other one you brought, and everyone was so quiet about him, and now there's this one and everyone's shouting, and I thought I'd know which of those I'd sooner, and I don't.
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
* (felt_relieved) [Piotr # id: felt_relieved # peer: piotr # lane: doctor # felt: relieved]
  PIOTR: I do the handbrake, after a shift like that. I do it, and I go back and do it again.
- -> floor
= if_felt_ashamed
* (felt_ashamed) [Callum # id: felt_ashamed # peer: callum # lane: doctor # felt: ashamed]
  CALLUM: Of the building. I've had that. You're stood there and you've got its name on you, and it's like being somebody's awful dad.
- -> floor
= if_felt_irritated
* (felt_irritated) [Keziah # id: felt_irritated # peer: keziah # lane: between # felt: irritated # flag: unkind]
  KEZIAH: No, good, in the shower. That's where I win mine. I've had the whole Trust in there with me
- -> floor
= if_felt_numb
* (felt_numb) [Sara # id: felt_numb # peer: sara # lane: image # felt: numb # flag: image]
  SARA: A noise that's stopped. I had it when you said it. You can hear where it was.
- -> floor
= if_felt_tender
* (felt_tender) [Nadia # id: felt_tender # peer: nadia # lane: between # felt: tender]
  NADIA: His boots. I know. I don't want to say any more about them. I saw them as well.
- -> floor
= if_felt_useless
* (felt_useless) [Arun # id: felt_useless # peer: arun # lane: doctor # felt: useless]
  ARUN: You'd somebody else's chair. You had to take their coat off it. That's about what they give you with the degree.
- -> floor
= if_felt_rushed
* (felt_rushed) [Mei-Ling # id: felt_rushed # peer: meiling # lane: between # felt: rushed]
  MEI-LING: No word finished. I noticed that. You told it in halves, and we've been going on in halves. I have said more than I usually do.
- -> floor
= if_felt_proud
* (felt_proud) [Andrés # id: felt_proud # peer: andres # lane: doctor # felt: proud # flag: unkind]
  ANDRÉS: It's the bus stop, I'm in my own skin. I'm telling it to nobody. Second time round I'm six foot two.
- -> floor
= if_felt_frightened
* (felt_frightened) [Nadia # id: felt_frightened # peer: nadia # lane: patient # felt: frightened]
  NADIA: I frightened someone. I'm him. I don't, as a rule. People bring me their lifts. I've gone over and over it, on that floor.
- -> floor
= if_felt_confused
* (felt_confused) [Callum # id: felt_confused # peer: callum # lane: patient # felt: confused]
  CALLUM: All at one volume. I'm Barbara, and that's how it is when I turn it up. It's every spoon.
- -> floor
= if_felt_fond
* (felt_fond) [Sara # id: felt_fond # peer: sara # lane: patient # felt: fond]
  SARA: Fond. I'm Daniel. I can't think why. I'd not be fond of me. I'd want to know what they were after.
- -> floor
= if_felt_cut_off
* (felt_cut_off) [Mei-Ling # id: felt_cut_off # peer: meiling # lane: image # felt: cut_off # flag: image]
  MEI-LING: Underwater, all the mouths going. I know what that's like. It's most parties. You nod.
- -> floor
= if_felt_nothing_yet
* (felt_nothing) [Piotr # id: felt_nothing # peer: piotr # lane: doctor # felt: nothing_yet]
  PIOTR: Your ears ring. I know that. I've had it for a day and a half, after a drill.
- -> floor

// What a group does when it forgets itself. Each is met by a leader.

=== slips ===
* (s_training) [Callum # id: s_training # peer: callum # lane: doctor # flag: advice]
  CALLUM: There's a course, it's only half a day, they do the stance and everything, and you can get panic strips put down that corridor. If you got your consultant to bring it up at the Tuesday meeting then…
* (s_father_issue) [Sara # id: s_father_issue # peer: sara # lane: patient # flag: certain]
  SARA: It's the father. It's not about Barbara at all, he's still standing by that sheet. He's angry with himself, and he'll do it in every hospital he goes in.
* (s_or_hungry) {s_father_issue} [Sara # id: s_or_hungry # peer: sara # lane: patient # answers: s_father_issue]
  SARA: Or he was hungry. His own mother said so, and I went straight past her to the father. She's the only one who was there.
* (s_old_shout) [Andrés # id: s_old_shout # peer: andres # lane: doctor # flag: story]
  ANDRÉS: There was this one in Bermondsey, ground floor flat, and he's got a dog behind him. I've the bag in one hand. He says you touch her and I'll have you. And I'm looking at the dog, and I thought…
* (s_out_of_the_door) {s_old_shout} [Andrés # id: s_out_of_the_door # peer: andres # lane: patient # answers: s_old_shout]
  ANDRÉS: I thought, where's the door. I always know where the door is. That's all it is. I went in there with Daniel, and I'd parked by the way out.
* (s_parcel_joke) {nine_hours.nine_figures or nine_hours.nine_feel} [Arun # id: s_parcel_joke # peer: arun # lane: doctor # heard: nine_figures, nine_feel # flag: rush]
  ARUN: They could track her, like a parcel. You'd get a text. "Your mother is four trolleys away." You could leave her with a neighbour.
* (s_ministers) [Keziah # id: s_ministers # peer: keziah # lane: absent # flag: blame]
  KEZIAH: It's whoever shut the ward. They shut twenty-eight beds at Easter, and it was in the paper with a picture, and they were all smiling. Every one of them should be made to lie in it.
* (s_were_you_hurt) [Nadia # id: s_were_you_hurt # peer: nadia # lane: doctor # flag: asks]
  NADIA: Have you been all right since? Going in, I mean? Because I'd have… sorry. I did it again. I'm not meant to ask you, am I?
* (s_own_limit) [Mei-Ling # id: s_own_limit # peer: meiling # lane: doctor # flag: verdict]
  MEI-LING: He was inside arm's length for most of a minute. That isn't where you stand. I would not have let it get to that, and I don't think that it needed to.
* (s_like_that_at_home) [Callum # id: s_like_that_at_home # peer: callum # lane: doctor # flag: private]
  CALLUM: I did wonder if there'd been shouting at home, for our colleague. You get so you can tell, who's grown up with it. I might be talking rot.
* (s_no_point) [Piotr # id: s_no_point # peer: piotr # lane: doctor # flag: unkind]
  PIOTR: I'm going to say it. He wants a bed. None of us is a bed. We could sit in this ring till midnight, and there'd be one more of us sitting down, and that's all. # face: irritated
- -> floor

=== returning ===
<- landed
<- done_returning

=== landed ===
{returned >= 3: -> DONE}
* {about_feeling.felt_irritated} [I did win, in the shower. # id: r_shower]
* {about_food.like_his_dad} [I'd only had the dad lying down too. # id: r_dad]
* {about_father.not_the_toilet or about_father.stood_since} [He hadn't moved. I'd seen that and I hadn't seen it. # id: r_guard]
* {about_chart.over_the_jug or about_back.ask_if_youre_dead or about_ten.gets_her_face_ready} [I've not said sorry to Bernadette. I've been going in by the other door. # id: r_quill]
* {about_away.man_with_one_shoe} [I'd not meant anyone to notice the man with the shoe. # id: r_shoe]
* {about_whole.wont_forgive} [I'm glad someone doesn't forgive him. I was getting tired. # id: r_forgive]
* {about_nine.counting or about_nine.counting_minutes} [I was counting as well. I only see it now. # id: r_count]
* {about_barbara.being_good} [She was being good. I walked past that about six times. # id: r_good]
* {about_six.hot_plate} [A hot plate. My hands know about that. # id: r_plate]
* {about_feeling.felt_frightened} [It was my legs. They're all right now. # id: r_legs]
* {about_whole.so_many_people} [Yes. It was mostly feet. # id: r_feet]
* {about_whole.short_of_space} [It is still too loud. I'd like to sit here a minute with it off. # id: r_loud]
* {leave_be} [He was funny, Mr Pym. It's hard to say how. # id: r_funny]
* {about_six.hot_plate or about_whole.guilt_thrown or slips.s_father_issue} [I don't think it was all that. I think some of it was nine hours. # id: r_not_guilt]
* [I was glad to be over here. # id: r_yours]
- (said_back) ~ returned++
{~Mei-Ling has turned something up again behind her ear.|Piotr moves his feet, to see where they are.|A trolley goes by outside, and they all let it get to the end of the corridor.}
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
{closing == 1: RUTH: It's nearly time. I'll keep it low. # stage: closing}
-> gather

=== gather ===
<- themes
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  -> close_up
+ -> close_up

=== themes ===
* {about_nine.counting or about_nine.hit_the_rail or about_back.to_a_thousand or about_ends.still_counting or about_whole.counting_us or about_nine.counting_minutes or about_nine.one_missing or about_chart.said_the_sum or about_chart.five} [counting # id: th_count # leader: ruth # theme # from: counting, hit_the_rail, to_a_thousand, still_counting, counting_us, counting_minutes, one_missing, said_the_sum, five]
  RUTH: There was counting, and a number that didn't come out.
* {about_whole.short_of_space or about_close.an_inch or about_close.more_of_him or about_close.three_steps or about_close.two_steps or about_stand.took_a_year or about_stand.in_between or about_stand.past_him or about_stand.got_bigger or about_close.without_turning} [eleven feet # id: th_space # leader: ruth # theme # from: short_of_space, an_inch, more_of_him, three_steps, two_steps, took_a_year, in_between, past_him, got_bigger, without_turning]
  RUTH: There was how near people were.
* {about_father.a_minute or about_away.in_a_minute_again or about_close.one_minute or about_father.eleven_minutes or about_away.they_say_back or about_food.ten_minutes_cafe or about_back.waiting_again or about_back.five_minutes} [a minute # id: th_minute # leader: ruth # theme # from: a_minute, in_a_minute_again, one_minute, eleven_minutes, they_say_back, ten_minutes_cafe, waiting_again, five_minutes]
  RUTH: There was a minute, and how long it's been.
* {about_father.the_dead_father or about_father.the_sheet or about_father.same_wheel or about_father.head_of_hair or about_swear.who_was_it or about_swear.as_well or about_swear.only_her or about_food.like_his_dad or about_swear.where_hes_lying} [the dead father # id: th_father # leader: ruth # theme # from: the_dead_father, the_sheet, same_wheel, head_of_hair, who_was_it, as_well, only_her, like_his_dad, where_hes_lying]
  RUTH: There was a man who isn't there, on a trolley that is.
* {about_barbara.being_good or about_chart.in_threes or about_chart.knuckles or about_food.she_knew or about_whole.small_voice or about_barbara.both_of_them or about_offer.so_what_happens or about_barbara.so_glad_of_a_hip} [Barbara # id: th_good # leader: ruth # theme # from: being_good, in_threes, knuckles, she_knew, small_voice, both_of_them, so_what_happens, so_glad_of_a_hip]
  RUTH: There was Barbara, under all of it.
* {about_chart.over_the_jug or about_chart.somebody_elses or about_whole.wrong_man or about_ten.upstairs or about_ten.who_is_upstairs or about_chart.two_oclock_nurse or about_offer.bed_manager or about_chart.empty_box} [whose it was # id: th_blame # leader: ruth # theme # from: over_the_jug, somebody_elses, wrong_man, upstairs, who_is_upstairs, two_oclock_nurse, bed_manager, empty_box]
  RUTH: There was whose it was. It went round the corridor, and nobody kept it.
* {about_six.she_rang or about_six.two_of_those or about_six.through_his_pockets or about_six.tea_towel or about_six.phone_turned_over or about_six.hot_plate or about_whole.guilt_thrown or about_six.the_kitchen_floor} [six o'clock # id: th_six # leader: ruth # theme # from: she_rang, two_of_those, through_his_pockets, tea_towel, phone_turned_over, hot_plate, guilt_thrown, the_kitchen_floor]
  RUTH: There was six o'clock in the morning.
* {about_food.went or about_food.gave_food or about_food.like_a_match or about_food.liver or about_food.halved_it or about_food.she_knew or about_whole.dont_have_to} [his tea # id: th_food # leader: ruth # theme # from: went, gave_food, like_a_match, liver, halved_it, she_knew, dont_have_to]
  RUTH: There was somebody's tea.
* {about_close.could_have_gone or about_close.patient_at_me or about_bin.desk_water or about_bin.has_to_go or about_bin.told_him_frightened or about_swear.wont_be_sworn_at or about_close.held_still or about_ends.put_out} [a limit # id: th_limit # leader: ruth # theme # from: could_have_gone, patient_at_me, desk_water, has_to_go, told_him_frightened, wont_be_sworn_at, held_still, put_out]
  RUTH: There was what one will stand, and what happens in the air after one's said it.
* {about_feeling.felt_frightened or about_close.smallness or about_stand.wants_to_hide or about_swear.calm_please or about_close.more_of_him or about_close.going_to_hit or about_bin.his_boot or about_bin.bent_it or about_bin.stand_in_the_bin} [legs # id: th_fear # leader: ruth # theme # from: felt_frightened, smallness, wants_to_hide, calm_please, more_of_him, going_to_hit, his_boot, bent_it, stand_in_the_bin]
  RUTH: There was being afraid, in more than one of them.
* {about_whole.wont_forgive or about_whole.dont_have_to or about_close.fed_up_with_him or about_stand.wants_to_hit} [not forgiving # id: th_forgive # leader: ruth # theme # from: wont_forgive, dont_have_to, fed_up_with_him, wants_to_hit]
  RUTH: There was some fury with him, over here as well.
* {about_offer.put_it_away or about_offer.promised_a_bed or about_ten.you_promised or about_back.hopeful or about_swear.your_word or about_swear.nobody_will_die or about_offer.like_a_timetable or about_ten.coat_on or about_ten.ten_hours_more} [a promise # id: th_promise # leader: ruth # theme # from: put_it_away, promised_a_bed, you_promised, hopeful, your_word, nobody_will_die, like_a_timetable, coat_on, ten_hours_more]
  RUTH: There was what was promised, and a man with his coat on.
* {about_whole.somebodys or about_barbara.somebodys_as_well or about_away.man_with_one_shoe or about_back.had_he_somebody or about_whole.crew_outside or about_bin.in_said_pym or about_stand.that_room} [somebody's # id: th_somebodys # leader: ruth # theme # from: somebodys, somebodys_as_well, man_with_one_shoe, had_he_somebody, crew_outside, in_said_pym, that_room]
  RUTH: There were some people in there whom nobody'd come for.
* {about_bin.end_of_the_world or about_away.like_a_zip or about_barbara.deep_end or about_stand.jug or about_feeling.felt_numb or about_feeling.felt_confused or about_feeling.felt_cut_off or about_whole.so_many_people or about_stand.seen_at_last} [noise # id: th_loud # leader: ruth # theme # from: end_of_the_world, like_a_zip, deep_end, jug, felt_numb, felt_confused, felt_cut_off, so_many_people, seen_at_last]
  RUTH: There was noise, and one or two things that held still in it.
* {about_ends.through_xray or about_ten.due_off or about_ten.handed_over or about_back.on_the_stairs or about_back.send_somebody or about_away.without_a_word or about_back.level_with_wheels} [going off # id: th_going # leader: ruth # theme # from: through_xray, due_off, handed_over, on_the_stairs, send_somebody, without_a_word, level_with_wheels]
  RUTH: There was going, and whoever's left.
* {about_feeling.felt_relieved or about_feeling.felt_ashamed or about_feeling.felt_irritated or about_feeling.felt_tender or about_feeling.felt_useless or about_feeling.felt_rushed or about_feeling.felt_proud or about_feeling.felt_fond or about_feeling.felt_nothing} [what was named # id: th_named # leader: ruth # theme # from: felt_relieved, felt_ashamed, felt_irritated, felt_tender, felt_useless, felt_rushed, felt_proud, felt_fond, felt_nothing]
  RUTH: {felt == "nothing_yet":Somebody felt nothing yet.|Somebody was {felt}.}
- -> gather

=== close_up ===
{~RUTH: We don't know if there was one at midnight.|RUTH: We don't know what he said to her, when there were only the two of them.|RUTH: We don't know what was on his phone when he looked at it again.}
RUTH: Thank you. They're both still with me, and it's time. We'll stop.
-> group_thanks ->
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END
