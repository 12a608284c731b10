// The group's meeting about Bed 9, whichever chair it was seen from. The lanes go by the chair: the doctor's lane is
// the one who brought it, the patient's the one they were in the room with. So nobody who presents is left without
// somebody in their shoes, and neither of the two is left out. A turn's condition says what must have happened.

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
RUTH: Where do you go back to?
+ [what happened at the bed # id: b_the_bed # about: the_bed]
  ~ brought = "the_bed"
+ [the linen room # id: b_linen_room # about: linen_room]
  ~ brought = "linen_room"
+ {a_thank or b_fine} [that it was for the best # id: b_thank_me # about: thank_me]
  ~ brought = "thank_me"
+ [saying it # id: b_naming # about: naming]
  ~ brought = "naming"
+ [who'd done it before # id: b_done_to_me # about: done_to_me]
  ~ brought = "done_to_me"
+ [the phone # id: b_the_phone # about: the_phone]
  ~ brought = "the_phone"
+ [the sheet # id: b_the_sheet # about: the_sheet]
  ~ brought = "the_sheet"
+ {a_tuesdays or b_tuesdays} [the not sleeping # id: b_tuesdays # about: tuesdays]
  ~ brought = "tuesdays"
+ [Mr Lowe # id: b_mr_lowe # about: mr_lowe]
  ~ brought = "mr_lowe"
+ [whether to tell anyone # id: b_the_form # about: the_form]
  ~ brought = "the_form"
+ [Thursday # id: b_thursday # about: thursday]
  ~ brought = "thursday"
- ->->

=== what_puzzles ===
RUTH: And what can't you make out?
+ [I don't know which of us saw it right # id: p_true]
  ~ puzzle = "true"
+ [I can't tell who it started with # id: p_whose]
  ~ puzzle = "whose"
+ [I don't know why one of us had to be fine # id: p_fine]
  ~ puzzle = "fine"
+ {seat == "imran"} [I can't tell who laughed # id: p_laugh]
  ~ puzzle = "laugh"
+ {seat == "vera"} [I don't know how his words got into my mouth # id: p_mine]
  ~ puzzle = "mine"
+ [I can't make out why I still want to be liked # id: p_liked]
  ~ puzzle = "liked"
- ->->

VAR puzzle = ""

=== told_in_pieces ===
Nadia has turned a page over, so as to start on a clean one.
{seat == "imran": YOU: It was on a round. She asked me something, and went on asking. There was a man in the bed. Then she wanted a word.|YOU: It was on a round. I asked a student something, and I went on. And I said a thing to him. There was a man in the bed.}
{felt:
- "relieved": YOU: I'm relieved it's been said, or some of it. I went and had a pie.
- "ashamed": YOU: I'm ashamed. I thought that it'd be of one thing, and it's moved about.
- "irritated": YOU: I'm irritated. It's such a small thing to be taking up a Thursday.
- "numb": YOU: I can say it all in order. I don't seem to mind it, and I don't like not minding.
- "tender": YOU: I feel a bit tender. About Mr Lowe, mainly. About his buttons.
- "useless": YOU: I feel useless. I'd got all my sentences ready, and none of them went anywhere.
- "rushed": YOU: It was ten minutes. It's been four days, and it was only ten minutes.
- "proud": YOU: I'm proud of one bit of it, and I keep taking it out to look at.
- "frightened": YOU: I was frightened. It's a linen room. I don't know what I thought was going to happen.
- "confused": YOU: I've told it to two people, and it came out as two different things.
- "fond": YOU: I'm fond of that one now, and I'd been looking forward to hating somebody.
- "cut_off": YOU: Everyone else on that ward's just going on with Tuesday.
- else: YOU: I don't know yet. I'm hungry. Is that a feeling?
}
{brought:
- "the_bed": -> told_the_bed ->
- "linen_room": -> told_linen_room ->
- "thank_me": -> told_thank_me ->
- "naming": -> told_naming ->
- "done_to_me": -> told_done_to_me ->
- "the_phone": -> told_the_phone ->
- "the_sheet": -> told_the_sheet ->
- "tuesdays": -> told_tuesdays ->
- "mr_lowe": -> told_mr_lowe ->
- "the_form": -> told_the_form ->
- else: -> told_thursday ->
}
{seat == "imran":You tell most of the rest standing up in your voice, as if you'd been asked.|You tell most of the rest, and twice you say "the student", and go back, and say his name.}
{puzzle:
- "true": YOU: I don't know which of us saw it. We weren't at the same bed.
- "whose": YOU: I can't tell who it started with. I've gone back as far as I can.
- "fine": YOU: I don't know why somebody had to be fine.
- "laugh": YOU: Somebody laughed. I've been round all the faces.
- "mine": YOU: They weren't my words. They came out as if I'd kept them warm.
- else: YOU: I want to be liked. By that one, out of everybody. I can't make it out.
}
{ending_no_fifth: YOU: She passed me a towel. That's how it ended.}
{ending_outcome: YOU: She says please to me now. For the curtain.}
{ending_monday: YOU: I fell asleep on Joanne's couch. She let me.}
{ending_rhyme: YOU: I did it to a third-year. I asked her another one.}
{ending_buttons: YOU: Mr Lowe had gone. They'd made the bed.}
{ending_windows: YOU: It's on the window, the list. Somebody's ticked it.}
{ending_given_back: YOU: He gave me a six. "Has opinions."}
{ending_laundry_bag: YOU: He asks me how I've slept. It's my own voice.}
{ending_nine: YOU: I got a nine. He's deferred. He's in a shop in Whyalla.}
{ending_owned: YOU: He knows all of them now. He says them to my shoulder.}
->->

=== told_the_bed ===
{seat == "imran": YOU: It was a minute. I knew it. I'd known it at two in the morning. And she asked me if I owned a book.}
{seat == "vera": YOU: It was eight seconds. He shrugged, and he looked out of the window. And I asked him if he owned a book.}
{a_bed.go_early: YOU: I went straight to where she'd said. I stood among the sheets.}
{a_bed.go_late: YOU: I found some bloods that wanted taking. She'd thought I mightn't come.}
{a_bed.go_tess: YOU: I got a friend to be outside. She counted the fire extinguishers.}
{b_call.cal_text: YOU: I sent him a message. It looked like a ransom note.}
{b_call.cal_find: YOU: I went and found him, and stood where he couldn't see me. Six minutes.}
{b_call.cal_tess: YOU: I sent for him by his friend. She said "of course not" back to me.}
->->
=== told_linen_room ===
YOU: There's a linen room at the end. It's warm in there, and you can't be heard.
{a_linen.lin_sorry: YOU: I said sorry that I didn't know them.}
{a_linen.lin_open: YOU: I asked if the door could stay open. She went red.}
{a_linen.lin_wait: YOU: I shut the door and read the labels.}
{b_linen.lin2_way: YOU: He said he was sorry, and I showed him a trick for the list. He wrote it on his hand.}
{b_linen.lin2_sorry: YOU: I told him he'd nothing to be sorry for, and he said no, no. He said it over the top of me.}
{b_linen.lin2_wait: YOU: I moved over, so that he could get to the door. He asked if he was in trouble.}
->->
=== told_thank_me ===
{seat == "imran": YOU: She said that I'd thank her.}
{seat == "vera": YOU: He said it's fine, it's how you learn.}
{a_thank.thk_fine: YOU: I said that it was fine. I cheered her up.}
{a_thank.thk_which: YOU: I asked what for. She said not to be clever.}
{a_thank.thk_night: YOU: I asked her if there'd been a night. It was last night.}
{b_fine.fin_good: YOU: I said I was glad that he saw it like that.}
{b_fine.fin_sand: YOU: I said nice things, with one in the middle. He only heard the last.}
{b_fine.fin_fast: YOU: I said I used to be able to say it that fast.}
->->
=== told_naming ===
{a_naming.nam_book: YOU: I said it. I said, you asked if I owned a book. She said it wasn't hers.}
{a_naming.nam_hard: YOU: I told her that everyone thought so. She said everyone could have said.}
{a_naming.nam_fifth: YOU: I said it was only the last one I couldn't get out. So she taught me a rhyme.}
{b_naming.nme_can: YOU: I told him I do it because he can take it. He thanked me, more or less.}
{b_naming.nme_saw: YOU: I asked about the window. He'd been reading it off the window.}
{b_naming.nme_book: YOU: I said I'd wanted them to laugh. He said they did. They didn't.}
YOU: It's a funny thing to say aloud, in with the towels.
->->
=== told_done_to_me ===
YOU: There was somebody before. There's a Dr Merrick.
{a_done.don_work: YOU: I asked if it had worked. She said she was there.}
{a_done.don_sorry: YOU: I said I was sorry that it had happened to her. She said don't.}
{a_done.don_me: YOU: I said I didn't see why it had to come down to me. She'd seen it coming, she said.}
{a_done.don_wait: YOU: I folded a pillowcase.}
{b_done.dne_merrick: YOU: I told him it was Merrick. He looked round at the shelves.}
{b_done.dne_what: YOU: I asked him what it was like. He said I was doing his form.}
{b_done.dne_night: YOU: I told him about the night. I ended up on a laundry bag, and he'd his hand on my shoulder.}
->->
=== told_the_phone ===
{seat == "imran": YOU: Her phone went. She held it as though I might see.}
{seat == "vera": YOU: And the phone went. I'd been not answering it since eight.}
{a_phone.pho_down: YOU: I asked her to leave it. I could hear it in her pocket.}
{a_phone.pho_go: YOU: I said that she'd better take it. I lost the word.}
{a_phone.pho_who: YOU: I stopped, and looked. It was a woman whose mother had died.}
{b_phone.phn_take: YOU: I put up a finger at him, and took it. He'd his hands over his ears.}
{b_phone.phn_off: YOU: I switched it off. It was somebody's daughter.}
{b_phone.phn_say: YOU: I told him what it was, and that I was frightened of it.}
->->
=== told_the_sheet ===
YOU: There's a sheet. It's got boxes for you.
{a_sheet.she_does: YOU: I asked if it would be on there. She was going to put good for manner.}
{a_sheet.she_fair: YOU: I said to put whatever's fair.}
{a_sheet.she_other: YOU: I said that I'd like somebody else to do mine. She said Merrick would.}
{b_sheet.sht_other: YOU: I said I wasn't the one to sign it.}
{b_sheet.sht_before: YOU: I said I'd put what I'd have put on Monday.}
{b_sheet.sht_good: YOU: I told him I'd put good all the way down. He said, for this?}
->->
=== told_tuesdays ===
{a_tuesdays.tue_say: YOU: I told her I've stopped sleeping before Tuesdays. She counted.}
{a_tuesdays.tue_fine: YOU: I said I'd been working at a pub. There's no pub.}
{a_tuesdays.tue_you: YOU: I told her that her top was on inside out. She'd been round the whole ward in it.}
{b_tuesdays.tus_since: YOU: He told me he doesn't sleep, and I asked since when.}
{b_tuesdays.tus_me: YOU: He told me he doesn't sleep, and I said that I don't either.}
{b_tuesdays.tus_adviser: YOU: He told me he doesn't sleep, and I gave him a name. It's on the toilet door.}
{b_stop.stp_ask: YOU: He said he'd looked up how you stop. I asked him if he meant himself. It was the course.}
{b_stop.stp_all: YOU: He'd looked up how you stop. I said that it goes. He had to tell me to ask him stop what.}
{b_stop.stp_loss: YOU: He'd looked up how you stop. I told him he'd be a loss. He had to tell me to ask him stop what.}
->->
=== told_mr_lowe ===
YOU: Mr Lowe had something to say. He'd been a foreman.
{a_lowe.low_sorry: YOU: I said sorry to him for it. He'd thought somebody ought to say something, and that he'd got a mouth.}
{a_lowe.low_right: YOU: I said that she was right. He told me I'd warmed the stethoscope.}
{a_lowe.low_hear: YOU: I sat on his bed. There was an apprentice.}
{b_bed.blow_need: YOU: I said the boy would need it one day. It's what he used to say.}
{b_bed.blow_was: YOU: I said I'd heard it come out. He said the boy had shaken his hand with both of his.}
{b_bed.blow_chest: YOU: I listened to his chest. I listened for ages.}
{b_bed.blow_ask: YOU: I asked him what he saw. He saw me look round to see if Merrick had liked it.}
->->
=== told_the_form ===
{seat == "imran": YOU: There's a form. It says TELL US.}
{seat == "vera": YOU: And Merrick came in and gave me a nine.}
{a_form.for_send: YOU: I sent it. I signed it. It wanted to know what I hoped for.}
{a_form.for_wait: YOU: I asked her to leave it till Thursday.}
{a_form.for_adviser: YOU: I rang the adviser. She was having her lunch.}
{a_form.for_tess: YOU: I said that it was mine to send. And Tess told me it was her who'd laughed.}
{b_merrick.mer_keen: YOU: I said he was keen. We both said thank you.}
{b_merrick.mer_yours: YOU: I told him the question was his, and I wished that I hadn't used it. I don't know who that was, who said that.}
{b_merrick.mer_me: YOU: I said it was me who wanted sorting out. He looked at Imran.}
{b_merrick.mer_out: YOU: I walked out and held the door.}
->->
=== told_thursday ===
YOU: And it was Thursday, and the same bed.
{a_thursday.thu_know: YOU: I said that I didn't know the fifth one.}
{a_thursday.thu_all: YOU: I knew all of them. It went by very fast.}
{a_thursday.thu_lowe: YOU: I asked if we could ask Mr Lowe.}
{b_thursday.ths_skip: YOU: I went past him. I'd meant it kindly.}
{b_thursday.ths_say: YOU: I said that I'd done it badly. In front of everybody.}
{b_thursday.ths_dont: YOU: I said I always forget the fifth one.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: I think we've got a bed and a cupboard. That'll do.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
* [Andrés: who stood where # id: q_who_stood # peer: andres # question]
  ANDRÉS: Who was nearest to him? To Mr Lowe?
  ** {seat == "imran"} [I was. I could have touched the buttons. # id: qa_near_me]
  ** {seat == "vera"} [The boy was. I was at the foot. # id: qa_near_boy]
  ** [I don't remember anybody's feet. # id: qa_near_dont]
* [Mei-Ling: how long it was # id: q_how_long # peer: meiling # question]
  MEI-LING: How long did it go on?
  ** {seat == "imran"} [A minute. # id: qa_long_minute]
  ** {seat == "vera"} [Eight seconds. There's a clock. # id: qa_long_eight]
  ** [I couldn't tell you. I've tried to. # id: qa_long_dont]
* [Callum: had you met # id: q_before # peer: callum # question]
  CALLUM: Had you two talked before that? Just, ordinarily?
  ** [Once, in the lift. About the lift. # id: qa_before_lift]
  ** [No. Never. # id: qa_before_no]
* [Piotr: what was the question # id: q_what_list # peer: piotr # question]
  PIOTR: What was the question?
  ** [Collapsing pulse. The causes. # id: qa_fair_yes]
  ** [I can tell you the words. I'm not sure now what it was a question about. # id: qa_fair_dont]
* [Nadia: Mr Lowe # id: q_lowe_ill # peer: nadia # question]
  NADIA: How is he? Mr Lowe?
  ** [He's gone home, I think. # id: qa_lowe_home]
  ** [I don't think I ever asked how he was. # id: qa_lowe_ask]
* [Keziah: who else saw # id: q_see # peer: keziah # question]
  KEZIAH: And the rest of them? What were they doing?
  ** [Looking at their shoes. It's a very well-polished ward. # id: qa_rest_shoes]
  ** [At Mr Lowe's chest. # id: qa_rest_lowe]
* [Sara: the linen room # id: q_smell # peer: sara # question]
  SARA: What's it like in there?
  ** [Warm. You'd want to lie down. # id: qa_linen_warm]
  ** [Small. # id: qa_linen_small]
* [Arun: sleep # id: q_slept # peer: arun # question]
  ARUN: Had you slept?
  ** {seat == "imran"} [No. # id: qa_slept_no]
  ** {seat == "vera"} [Twenty-eight hours before. # id: qa_slept_28]
  ** [Neither of us had. I don't think either of us knew that. # id: qa_slept_who]
* [Keziah: report it # id: q_report # peer: keziah # question # flag: advice]
  KEZIAH: You did report it? Straight off?
* [Piotr: learn the list # id: q_manage # peer: piotr # question # flag: advice]
  PIOTR: Would it not be quicker to know the list?
- -> facts

=== floor ===
<- about_the_bed
<- about_linen_room
<- about_thank_me
<- about_naming
<- about_done_to_me
<- about_the_phone
<- about_the_sheet
<- about_tuesdays
<- about_mr_lowe
<- about_the_form
<- about_thursday
<- about_ends
<- about_whole
<- about_feeling
{floor > 3 and floor < 13: <- slips}
<- own_leaders
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning

=== about_the_bed ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (the_buttons) [Nadia # id: the_buttons # peer: nadia # lane: image # about: the_bed # flag: image]
  NADIA: He does up his own buttons. From the bottom. I've… I've drawn it, actually. It's just a hand.
* (nine_people) [Mei-Ling # id: nine_people # peer: meiling # lane: image # about: the_bed]
  MEI-LING: Nine people stand round a bed. One lies down. It's a good arrangement for looking at somebody.
* (do_you_own) [Keziah # id: do_you_own # peer: keziah # lane: between # about: the_bed # flag: provokes]
  KEZIAH: No, I know that sentence. It's not a question. It's like when somebody holds a door, and then it's you who's standing in the doorway
* (just_a_sentence) {do_you_own} [Piotr # id: just_a_sentence # peer: piotr # lane: between # about: the_bed # answers: do_you_own # flag: disagrees]
  PIOTR: I had a shoe thrown at me. I learned the list. I've never known if that's one thing or two.
* (a_baton) [Callum # id: a_baton # peer: callum # lane: image # about: done_to_me # flag: image]
  CALLUM: It's that thing with a stick, isn't it, a relay, and somebody's running at you with it and it's hot, and you don't look, you just put your hand out behind you, and you've got it, and off you go, and there's a kid up ahead with his hand out.
* (worked_for_me) [Piotr # id: worked_for_me # peer: piotr # lane: doctor # about: done_to_me # flag: unkind, provokes]
  PIOTR: I'm going to say it. It worked on me. I hated him, and I know the list.
* (what_else) {worked_for_me} [Sara # id: what_else # peer: sara # lane: doctor # about: done_to_me # answers: worked_for_me # flag: disagrees]
  SARA: I think it worked on me as well, and I wonder what else it worked on. Sorry. That was a bit… I've no idea. I do know the list.
- -> floor
= if_seat_imran
* (two_in_the_morning) [Arun # id: two_in_the_morning # peer: arun # lane: doctor # about: the_bed # heard: chair_imran # flag: warm]
  ARUN: You had it at two in the morning. You had the lot. You get to the bed and somebody says your name, and it's like when you open your mouth at the dentist's, there's nothing in there but teeth.
* (her_bed) [Sara # id: her_bed # peer: sara # lane: patient # about: the_bed]
  SARA: "And?" I'm her. I've said "and" twice, and I can hear that it's a hole and I'm digging it, and I think there was somebody behind me, or it felt like somebody was. I don't know why I looked back.
* (the_one_who_laughed) [Andrés # id: the_one_who_laughed # peer: andres # lane: absent # about: the_bed # flag: guess]
  ANDRÉS: Ten past ten. Somebody laughs. I'm that one. It comes out of my nose. I'm looking at the drip stand, I'd give anything to have it back.
* (a_minute_long) [Mei-Ling # id: a_minute_long # peer: meiling # lane: patient # about: the_bed]
  MEI-LING: It wasn't a minute. I asked twice. I know what time it was, because I was late for the next bed.
* (stood_in_sheets) [Nadia # id: stood_in_sheets # peer: nadia # lane: doctor # about: the_bed # heard: go_early]
  NADIA: Your back against the pillowcases, and then not. I thought you'd… they're so clean. You'd not want to leave a mark.
* (found_some_bloods) [Piotr # id: found_some_bloods # peer: piotr # lane: doctor # about: the_bed # heard: go_late # flag: warm]
  PIOTR: I'd have found some bloods. I'd have found a whole lab's worth. You're not late if you're working.
* (fire_extinguishers) [Callum # id: fire_extinguishers # peer: callum # lane: between # about: the_bed # heard: go_tess]
  CALLUM: I love Tess, I'd want a Tess, and she's out there going one, two, and I thought it's so nice to have someone in the corridor who's got no business there at all.
- -> floor
= if_seat_vera
* (rested) [Keziah # id: rested # peer: keziah # lane: doctor # about: the_bed # heard: chair_vera # flag: unkind, warm]
  KEZIAH: You've been up all night and there's some… no, there's somebody with pillow marks on him. I'd have hated him for it. I did, just now
* (eight_seconds) [Mei-Ling # id: eight_seconds # peer: meiling # lane: doctor # about: the_bed]
  MEI-LING: Eight seconds. There's a clock. I believe the clock. I'd have felt that I'd been there all morning.
* (looked_at_window) [Nadia # id: looked_at_window # peer: nadia # lane: patient # about: the_bed]
  NADIA: I was looking at the… it's up there, on the glass, I'd put it up there at two in the morning. I'd got as far as the third one. And then it was just a window.
* (it_was_his) [Arun # id: it_was_his # peer: arun # lane: doctor # about: the_bed # flag: warm]
  ARUN: It was Merrick's. You'd never thought you'd kept it. You open your mouth, you're so tired, and out he comes, with his hands behind his back.
* (they_laughed) [Andrés # id: they_laughed # peer: andres # lane: patient # about: the_bed]
  ANDRÉS: They laughed. I heard it. I don't care what clock there was. It came from over by the drip stand.
* (ransom_note) [Callum # id: ransom_note # peer: callum # lane: doctor # about: the_bed # heard: cal_text # flag: warm]
  CALLUM: I'd have sent it and I'd have looked at it and gone oh no, and I'd have sent another one with a smiley on, and that would've been worse, and I'd have gone and got in with the towels.
* (six_minutes) [Piotr # id: six_minutes # peer: piotr # lane: doctor # about: the_bed # heard: cal_find]
  PIOTR: Six minutes round a corner. I'd have liked to be seen doing it. I'd have coughed.
* (of_course_not) [Keziah # id: of_course_not # peer: keziah # lane: absent # about: the_bed # heard: cal_tess]
  KEZIAH: No, I'm Tess. I know what that is, when they send for somebody by his friend. "Of course not." I had my phone out before she'd got to the end of the corridor
* (sent_a_note) [Sara # id: sent_a_note # peer: sara # lane: patient # about: the_bed # heard: cal_text]
  SARA: It's capitals. I've read it nine times. I tried to work out if there was any way it could be nice. Initials could be nice. No.
* (stood_outside) [Nadia # id: stood_outside # peer: nadia # lane: patient # about: the_bed # heard: cal_find, cal_tess]
  NADIA: I could feel that there was somebody. You can, when you're taking… I dropped the strap. And there's all that time when she could've been going to say it, and I'd got a man's arm in my hand.
- -> floor

=== about_linen_room ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (warm_room) [Andrés # id: warm_room # peer: andres # lane: between # about: linen_room]
  ANDRÉS: It's warm. There's two of them, there's one door. All that clean stuff up to the ceiling. Neither's touching it.
* (small_for_two) [Mei-Ling # id: small_for_two # peer: meiling # lane: patient # about: linen_room]
  MEI-LING: It's a small room. One of us chose it. The other one was told to come.
* (in_with_the_towels) [Callum # id: in_with_the_towels # peer: callum # lane: absent # about: linen_room # flag: guess]
  CALLUM: I'm the woman with the trolley, and I've got four wards, and there's always somebody in there, and as often as not they're crying, and you learn not to see them, and I just want my towels, and I do sometimes leave a clean one on the top.
- -> floor
= if_seat_imran
* (sorry_first) [Arun # id: sorry_first # peer: arun # lane: doctor # about: linen_room # heard: lin_sorry # flag: warm]
  ARUN: You say you're sorry before the door's shut. You've got it there ready like a bus pass. You'd have shown it to anyone.
* (that_the_spirit) [Keziah # id: that_the_spirit # peer: keziah # lane: patient # about: linen_room # heard: lin_sorry]
  KEZIAH: "That's the spirit." No, listen, I could have cried. There he was letting me off, and I took it, I had my hand out for it
* (went_red) [Sara # id: went_red # peer: sara # lane: between # about: linen_room # heard: lin_open]
  SARA: She saw the size of the room. I think that was the first time she saw there were two people in it. No. I'm guessing. I think it was the door.
* (asked_for_the_door) [Piotr # id: asked_for_the_door # peer: piotr # lane: doctor # about: linen_room # heard: lin_open # flag: cost]
  PIOTR: I couldn't ask for a door. I'd die in there first. I'd be found among the draw sheets.
* (draw_sheet) [Nadia # id: draw_sheet # peer: nadia # lane: doctor # about: linen_room # heard: lin_wait]
  NADIA: DRAW SHEET, DRAW SHEET, GOWN. I'd have read them too. I'd have been so grateful to whoever had the… there's somebody who writes the labels.
* (you_dont_make_it) [Mei-Ling # id: you_dont_make_it # peer: meiling # lane: patient # about: linen_room # heard: lin_wait]
  MEI-LING: "You don't make it easy." I did say that. I'd come in to make it easy for somebody.
- -> floor
= if_seat_vera
* (a_steady_hand) [Callum # id: a_steady_hand # peer: callum # lane: patient # about: linen_room # heard: lin2_way # flag: damage]
  CALLUM: And I wrote it down, on my hand, and it was kind of her and I said that'd be great, and I thought she's going to teach me it, she's going to actually teach me it, and it won't have happened.
* (the_trick) [Arun # id: the_trick # peer: arun # lane: doctor # about: linen_room # heard: lin2_way # flag: warm]
  ARUN: You've got a trick for the list. You've got one thing in your pocket that's any good to anybody, and he looks so wretched. You'd teach him to juggle.
* (no_no) [Nadia # id: no_no # peer: nadia # lane: patient # about: linen_room # heard: lin2_sorry]
  NADIA: "No, no, you weren't." I had to get it back in. She'd got it half out and she was… I couldn't be there when it was out.
* (rude_to_you) [Piotr # id: rude_to_you # peer: piotr # lane: doctor # about: linen_room # heard: lin2_sorry # flag: cost]
  PIOTR: She says it. Straight. I'd have been so pleased with how straight it was. He says no, no. Where do you put it then?
* (the_gap) [Sara # id: the_gap # peer: sara # lane: between # about: linen_room # heard: lin2_wait]
  SARA: She moved, and there was a gap, and they both looked at it. I was about to say what the gap is. It's the way to the door.
* (in_trouble) [Keziah # id: in_trouble # peer: keziah # lane: patient # about: linen_room # heard: lin2_wait]
  KEZIAH: "Am I in trouble?" No, that's what I'd been asking since the bed. It's the only question I'd got that I did know the
- -> floor

=== about_thank_me ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (for_the_best) [Mei-Ling # id: for_the_best # peer: meiling # lane: between # about: thank_me]
  MEI-LING: One of them says it's for the best and the other says it's fine. They're the same sentence. They hand it over.
- -> floor
= if_seat_imran
* (its_fine) [Nadia # id: its_fine # peer: nadia # lane: doctor # about: thank_me # heard: thk_fine # flag: warm]
  NADIA: "It's fine, honestly." I've said… I think I say it about nine times a day. You can hear your own voice go up at the end like a little flag.
* (made_her_better) [Andrés # id: made_her_better # peer: andres # lane: patient # about: thank_me # heard: thk_fine]
  ANDRÉS: He tells me it's fine. I'm between the shelves, I'm holding on to one. I thought, thank God, and I let go of it.
* (dont_be_clever) [Keziah # id: dont_be_clever # peer: keziah # lane: patient # about: thank_me # heard: thk_which # flag: damage]
  KEZIAH: "Don't be clever." No, that's not me either! I've got a whole drawer of those, and none of them's mine, and they all fit
* (which_bit) [Sara # id: which_bit # peer: sara # lane: doctor # about: thank_me # heard: thk_which]
  SARA: You only asked which. I'd have asked that, and I'd have known there was a bit of an edge on it, and I'd have sworn there wasn't.
* (last_night) [Arun # id: last_night # peer: arun # lane: patient # about: thank_me # heard: thk_night # flag: heavy]
  ARUN: The list came. You're her. It's five in the morning, and it comes by itself, every word, you could sing it. There's somebody dying under it.
* (somebody_asked) [Callum # id: somebody_asked # peer: callum # lane: doctor # about: thank_me # heard: thk_night # flag: cost]
  CALLUM: I'd have felt so clever for asking, and so kind, and then there's a woman who's died and I'm twenty-two and I'm in a cupboard, and I'd gone in there about a book.
- -> floor
= if_seat_vera
* (glad_you_see) [Andrés # id: glad_you_see # peer: andres # lane: patient # about: thank_me # heard: fin_good # flag: damage]
  ANDRÉS: She says she's glad I can see it like that. I'm up against the pillowcases. There's a nail, I'm looking at that. It's got a coat hanger on.
* (how_id_have_taken_it) [Piotr # id: how_id_have_taken_it # peer: piotr # lane: doctor # about: thank_me # heard: fin_good # flag: warm]
  PIOTR: It's how I took it. It's true. I'd have said that and meant it as the best I could do. I took it fine.
* (punctual) [Arun # id: punctual # peer: arun # lane: patient # about: thank_me # heard: fin_sand]
  ARUN: You're never late. You stand there and you get told you're never late. You think, I must look as though I'm about to go.
* (a_sandwich) [Callum # id: a_sandwich # peer: callum # lane: doctor # about: thank_me # heard: fin_sand # flag: warm]
  CALLUM: We got taught it, didn't we, with two slices, and you do it because you want to give them something, and I always end up with all this bread.
* (about_a_second) [Nadia # id: about_a_second # peer: nadia # lane: patient # about: thank_me # heard: fin_fast]
  NADIA: About a second. I hadn't told anybody I'd been… that I practise. And she knew how long it's meant to take.
* (used_to_do_it) [Sara # id: used_to_do_it # peer: sara # lane: between # about: thank_me # heard: fin_fast]
  SARA: They've both got it. They stood there comparing how fast. I had a theory about twins. It wasn't a good theory.
- -> floor

=== about_naming ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (said_in_a_cupboard) [Piotr # id: said_in_a_cupboard # peer: piotr # lane: between # about: naming]
  PIOTR: You could say it at the bed. Nobody says it at the bed. It's always a cupboard.
- -> floor
= if_seat_imran
* (sorry_dot) [Keziah # id: sorry_dot # peer: keziah # lane: patient # about: naming]
  KEZIAH: No, I did say sorry. I said it to Dot. I had it in my mouth for him and there was Dot with the towels, and it went to her
* (not_even_mine) [Mei-Ling # id: not_even_mine # peer: meiling # lane: patient # about: naming # heard: nam_book # flag: heavy]
  MEI-LING: "It's not even mine." I said that. I'd looked to see what it was I'd thrown.
* (chest_bare) [Callum # id: chest_bare # peer: callum # lane: doctor # about: naming # heard: nam_book]
  CALLUM: I could say that bit, I think, about Mr Lowe, I could do it for Mr Lowe, and I'd have been halfway through and I'd have thought oh, it's me, I'm the one with my chest bare.
* (everyone_thought) [Keziah # id: everyone_thought # peer: keziah # lane: patient # about: naming # heard: nam_hard]
  KEZIAH: "Everyone." No, who? There were seven of them, and they'd all got eyes. I'd have stood there for one of them. I'd have stood there and been told
* (with_everyone) [Arun # id: with_everyone # peer: arun # lane: doctor # about: naming # heard: nam_hard # flag: warm]
  ARUN: You bring everyone in with you. You'd want to. It's a very small room, she's got a lanyard, and you say "everyone" and there's somebody standing behind you. # face: warm
* (a_rhyme) [Nadia # id: a_rhyme # peer: nadia # lane: between # about: naming # heard: nam_fifth]
  NADIA: She teaches him the rhyme. And they're both laughing, sort of. It's the nicest they've… and it's about the wrong thing.
* (last_two) [Piotr # id: last_two # peer: piotr # lane: doctor # about: naming # heard: nam_fifth # flag: warm]
  PIOTR: It was the last one. I'd have said that. It was! You talk about the thing that you can carry.
- -> floor
= if_seat_vera
* (somebodys_baby) [Sara # id: somebodys_baby # peer: sara # lane: patient # about: naming # heard: nme_can]
  SARA: He can take it, she said. I got given that. I wanted it so much. I think I still do, actually, I think that's what I'm cross about.
* (can_take_it) [Piotr # id: can_take_it # peer: piotr # lane: doctor # about: naming # heard: nme_can # flag: warm]
  PIOTR: That's how you say it, where I come from. I mean surgery. You say, I wouldn't bother with the others. It's a love letter.
* (off_the_window) [Callum # id: off_the_window # peer: callum # lane: patient # about: naming # heard: nme_saw]
  CALLUM: I put them up on windows, I always have, I did it for my driving test, and there's a bit of me up there every time I look out, and nobody's ever asked what I was looking at.
* (werent_trying) [Keziah # id: werent_trying # peer: keziah # lane: doctor # about: naming # heard: nme_saw # flag: cost]
  KEZIAH: No, I'd have felt sick. Reading it off the window. I'd have been so sure that I knew what a boy looks like when he's not trying
* (wanted_a_laugh) [Mei-Ling # id: wanted_a_laugh # peer: meiling # lane: doctor # about: naming # heard: nme_book]
  MEI-LING: "I wanted them to laugh." I'd have stopped before that. It's quite a lot to hear somebody say, in with the towels.
* (they_did) [Nadia # id: they_did # peer: nadia # lane: patient # about: naming # heard: nme_book]
  NADIA: They did laugh. She looked at me as if I'd… she looked so sorry for me. As though I'd made it up.
- -> floor

=== about_done_to_me ===
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= if_seat_imran
* (he_before_her) [Sara # id: he_before_her # peer: sara # lane: absent # about: done_to_me # flag: guess]
  SARA: I keep wondering who did it to Merrick. Some fellow in a bow tie, about 1985. And he'd had it from a man with one lung. I could go back as far as Galen. I don't think it'd help.
* (did_it_work) [Mei-Ling # id: did_it_work # peer: meiling # lane: patient # about: done_to_me # heard: don_work]
  MEI-LING: "I'm here." I wasn't being rude. I'd looked for the rest of the answer. There wasn't one.
* (ask_if_it_worked) [Arun # id: ask_if_it_worked # peer: arun # lane: doctor # about: done_to_me # heard: don_work]
  ARUN: You ask her if it worked. And you really want to know! You're standing there with yours, it's four hours old, you'd like to know if it keeps.
* (dont_said) [Callum # id: dont_said # peer: callum # lane: patient # about: done_to_me # heard: don_sorry # flag: damage]
  CALLUM: "Don't," I said, and it was because he'd got his head on one side, and he was being so kind, and I'd got him in there to be the one who was kind, and there wasn't any left for me to do.
* (sorry_for_her) [Nadia # id: sorry_for_her # peer: nadia # lane: doctor # about: done_to_me # heard: don_sorry # flag: warm]
  NADIA: I'd have been sorry for her too. It's so much easier than… it's like when you've fallen over, and you say to the pavement are you all right.
* (handed_down) [Keziah # id: handed_down # peer: keziah # lane: between # about: done_to_me # heard: don_me]
  KEZIAH: "I still don't see why I got it as well." No, I wanted to cheer. And then she says she'd seen it coming. Like a bus. And she'd just stood there
* (here_it_comes) [Piotr # id: here_it_comes # peer: piotr # lane: patient # about: done_to_me # heard: don_me]
  PIOTR: I thought, here it comes. I had time to stop it. I let it come.
* (same_shelves) [Andrés # id: same_shelves # peer: andres # lane: patient # about: done_to_me # heard: don_wait]
  ANDRÉS: I used to come in here. I'm telling a lad who's folding a pillowcase. It's the same shelves. There's a bit of blue paint. I know where that is without looking.
* (folded_smaller) [Sara # id: folded_smaller # peer: sara # lane: image # about: done_to_me # heard: don_wait # flag: image]
  SARA: A pillowcase, getting smaller. I've just been watching it. It's about so big now, it'd go in a hand.
- -> floor
= if_seat_vera
* (who_made_merrick) [Andrés # id: who_made_merrick # peer: andres # lane: absent # about: done_to_me # flag: guess]
  ANDRÉS: 1985. There's a man in a bow tie. There's a bed, there's a young one at the end of it. He's looking out of the window.
* (as_if_they_kept) [Nadia # id: as_if_they_kept # peer: nadia # lane: patient # about: done_to_me # heard: dne_merrick]
  NADIA: She'd stood in here. I looked round at the… you know how there's a tree that people have leaned on.
* (the_same_words) [Piotr # id: the_same_words # peer: piotr # lane: doctor # about: done_to_me # heard: dne_merrick]
  PIOTR: I'd have told him. It's evidence. I'd have thought it got me off. I'd have seen him thinking it too.
* (doing_my_form) [Mei-Ling # id: doing_my_form # peer: meiling # lane: patient # about: done_to_me # heard: dne_what]
  MEI-LING: She asked what it was like. She's doing my form. I'd have thought that was plain.
* (hear_what_it_did) [Callum # id: hear_what_it_did # peer: callum # lane: doctor # about: done_to_me # heard: dne_what # flag: cost]
  CALLUM: I'd have asked, it's what you do, you ask, and you make your face all ready for it, and he says I don't want to tell you that, and it's only then I'd think well no, who'd want to.
* (a_laundry_bag) [Keziah # id: a_laundry_bag # peer: keziah # lane: between # about: done_to_me # heard: dne_night # flag: unkind]
  KEZIAH: No, I got cross in there. I don't know who at. I'm on that laundry bag, and it's comfy, and there's somebody being so nice to me
* (been_up) [Arun # id: been_up # peer: arun # lane: doctor # about: done_to_me # heard: dne_night # flag: warm]
  ARUN: You've been up all night, somebody's died. You've not told a soul. You open your mouth to say sorry and that's what's behind it, it just all comes down on the kid like a cupboard. # face: tired
* (sat_her_down) [Sara # id: sat_her_down # peer: sara # lane: patient # about: done_to_me # heard: dne_night]
  SARA: I sat her down. I was good at it. I think I was so relieved. I'd been in there with somebody who was going to do something to me, and it was only a tired person.
- -> floor

=== about_the_phone ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (a_daughter) [Andrés # id: a_daughter # peer: andres # lane: absent # about: the_phone]
  ANDRÉS: Twenty to nine, twenty past, five past ten. There's a woman with her mum's handbag on her knees. It's ringing. She lets it go on to the end.
* (like_a_hand_of_cards) [Nadia # id: like_a_hand_of_cards # peer: nadia # lane: image # about: the_phone # flag: image]
  NADIA: The phone. I keep seeing a hand, and the… there's a light between the fingers. I don't know whose it is.
- -> floor
= if_seat_imran
* (cant_not_look) [Callum # id: cant_not_look # peer: callum # lane: patient # about: the_phone # heard: pho_down]
  CALLUM: I put it in my pocket because he asked me to, and it went on buzzing against my leg, and I couldn't hear one word he said, and he was so brave about it, and I nodded.
* (say_it_once) [Arun # id: say_it_once # peer: arun # lane: doctor # about: the_phone # heard: pho_down]
  ARUN: You'll never say it twice. You've got it up to your teeth. And there's a phone.
* (you_take_that) [Keziah # id: you_take_that # peer: keziah # lane: doctor # about: the_phone # heard: pho_go # flag: warm]
  KEZIAH: No, I'd have been off as well. "You take that." I'd have been out past the bedpans before she'd got her thumb on it
* (the_words_gone) [Sara # id: the_words_gone # peer: sara # lane: patient # about: the_phone # heard: pho_go]
  SARA: He'd been going to say something. I had it for a second. I'd like to know what that was, and I'd like it more that I don't.
* (brave_with_students) [Piotr # id: brave_with_students # peer: piotr # lane: patient # about: the_phone # heard: pho_who # flag: heavy]
  PIOTR: Three times I'd let it ring. I'd not have told him that. I've not told anybody that.
* (you_stopped) [Mei-Ling # id: you_stopped # peer: meiling # lane: doctor # about: the_phone # heard: pho_who # flag: cost]
  MEI-LING: I'd have gone quiet, and looked. Then I'd have had it. I'd have had what she was carrying, and mine.
- -> floor
= if_seat_vera
* (over_his_ears) [Nadia # id: over_his_ears # peer: nadia # lane: patient # about: the_phone # heard: phn_take]
  NADIA: I put my hands over my ears. I didn't want her to have to… and I was facing the gowns. I heard most of it.
* (take_the_call) [Piotr # id: take_the_call # peer: piotr # lane: doctor # about: the_phone # heard: phn_take # flag: warm]
  PIOTR: You take it. She's been ringing since eight. I'd have held up a finger. It's not a nice thing, to see a finger.
* (face_to_the_wall) [Callum # id: face_to_the_wall # peer: callum # lane: image # about: the_phone # heard: phn_off # flag: image]
  CALLUM: I've got this phone on a pile of towels with its face to the wall, like somebody who's been told to, and there's a lady in it, and she's waiting, and I can't get any further than that.
* (switched_off) [Keziah # id: switched_off # peer: keziah # lane: doctor # about: the_phone # heard: phn_off # flag: warm]
  KEZIAH: No, I see why. You want one thing in the whole day that you finish. I'd have switched it off, and I'd have heard it anyway
* (whats_she_going) [Andrés # id: whats_she_going # peer: andres # lane: between # about: the_phone # heard: phn_say]
  ANDRÉS: "What's she going to ask you?" That's the lad. Ten to eleven, and he's got his list on his hand. He says it like somebody handing you a torch.
* (frightened_to_answer) [Arun # id: frightened_to_answer # peer: arun # lane: doctor # about: the_phone # heard: phn_say # flag: cost]
  ARUN: You tell him you're frightened. You hear that go. You'd have liked to take it back, and leave him with somebody in charge.
- -> floor

=== about_the_sheet ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (folded_in_four) [Mei-Ling # id: folded_in_four # peer: meiling # lane: image # about: the_sheet]
  MEI-LING: It's been folded in four. Both of them can see it. It stays in the pocket the whole time.
- -> floor
= if_seat_imran
* (good_for_manner) [Nadia # id: good_for_manner # peer: nadia # lane: patient # about: the_sheet # heard: she_does]
  NADIA: I was going to put good, for manner. I was. He's got very good… I'd had it written in pencil.
* (on_the_form) [Piotr # id: on_the_form # peer: piotr # lane: doctor # about: the_sheet # heard: she_does]
  PIOTR: I'd want to know if it was on there. I'd want to know before I said another word. That's not cowardly. It's a form.
* (put_whats_fair) [Callum # id: put_whats_fair # peer: callum # lane: doctor # about: the_sheet # heard: she_fair # flag: warm]
  CALLUM: You say whatever's fair, don't you, you say it like somebody who's above all that, and I'd have gone home and I'd have worked out the percentages on the back of something.
* (doesnt_want_to_fold) [Sara # id: doesnt_want_to_fold # peer: sara # lane: patient # about: the_sheet # heard: she_fair]
  SARA: "Fair," he said. I don't think he meant anything by it. I folded it till it wouldn't go.
* (merrick_would) [Arun # id: merrick_would # peer: arun # lane: patient # about: the_sheet # heard: she_other]
  ARUN: You'd not be easier. That's the only joke I've got left, you're her. You've got one thing that they need, and you'd give it to anyone.
* (somebody_else_did) [Keziah # id: somebody_else_did # peer: keziah # lane: doctor # about: the_sheet # heard: she_other # flag: cost]
  KEZIAH: No, good, I'd have asked for that. And I'd have heard how it sounded, and I'd have been sorry, and she's so decent about it, and then what am I cross at
- -> floor
= if_seat_vera
* (not_the_one) [Mei-Ling # id: not_the_one # peer: meiling # lane: doctor # about: the_sheet # heard: sht_other]
  MEI-LING: I'd have said it too. I'm not the one to sign. I'd have felt lighter, and somebody would have had to ask me why.
* (theyll_ask_why) [Nadia # id: theyll_ask_why # peer: nadia # lane: patient # about: the_sheet # heard: sht_other]
  NADIA: They'd ask her why. And she'd have to say me. I'd thought that it could just be… between the shelves.
* (on_monday) [Sara # id: on_monday # peer: sara # lane: between # about: the_sheet # heard: sht_before]
  SARA: Monday. They went back and stood on Monday together. I like that. I don't say that it's sound.
* (isnt_all_good) [Andrés # id: isnt_all_good # peer: andres # lane: patient # about: the_sheet # heard: sht_before]
  ANDRÉS: She tells me what it was going to be. It isn't all good. I'm nodding. I could have listened to that for an hour.
* (bought) [Callum # id: bought # peer: callum # lane: patient # about: the_sheet # heard: sht_good # flag: damage]
  CALLUM: "For this?" I hadn't even been angry, I'd been getting ready to be, and I got handed a lot of goods, and I thought, oh, that's what it costs, and I'd have liked to see the menu.
* (good_all_across) [Arun # id: good_all_across # peer: arun # lane: doctor # about: the_sheet # heard: sht_good # flag: warm]
  ARUN: You've got a biro. It's the only thing you've got. You'd give him the lot, you'd give him a distinction and your car keys.
- -> floor

=== about_tuesdays ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (tuesdays_both) [Keziah # id: tuesdays_both # peer: keziah # lane: between # about: tuesdays]
  KEZIAH: No, there's two of them awake. That's what I can't… every Monday night, about a mile apart
- -> floor
= if_seat_imran
* (she_counted) [Sara # id: she_counted # peer: sara # lane: patient # about: tuesdays # heard: tue_say]
  SARA: He told me how many. I counted, and I went on counting past where he'd stopped. I think it was mine I was doing.
* (told_her_tuesdays) [Nadia # id: told_her_tuesdays # peer: nadia # lane: doctor # about: tuesdays # heard: tue_say # flag: cost]
  NADIA: To tell her that. The one who… it's like showing your throat to the dog. And she just counts.
* (there_isnt_a_pub) [Andrés # id: there_isnt_a_pub # peer: andres # lane: doctor # about: tuesdays # heard: tue_fine # flag: warm]
  ANDRÉS: There's a pub. It's got a carpet, I'm collecting the glasses. I've no idea where I got it. I could tell you who drinks there.
* (watch_that) [Keziah # id: watch_that # peer: keziah # lane: patient # about: tuesdays # heard: tue_fine]
  KEZIAH: No, I believed him. A pub. I was so glad that it was a pub
* (inside_out) [Callum # id: inside_out # peer: callum # lane: between # about: tuesdays # heard: tue_you]
  CALLUM: And she's been right round the hospital in it, in front of everyone, all those consultants, and not one person's said, and it's him, it's the one she'd just, and he'd seen it at ten and he'd kept it.
* (stops_being_a_laugh) [Piotr # id: stops_being_a_laugh # peer: piotr # lane: patient # about: tuesdays # heard: tue_you # flag: heavy]
  PIOTR: It stopped being a laugh. Somebody'd looked at me. It was the label that did it. I could feel it at the back of my neck all day.
- -> floor
= if_seat_vera
* (since_the_second) [Mei-Ling # id: since_the_second # peer: meiling # lane: patient # about: tuesdays # heard: tus_since]
  MEI-LING: It started at the second Tuesday. It's got into Sundays. I'd kept a record. Nobody'd asked to see that.
* (got_into_sundays) [Arun # id: got_into_sundays # peer: arun # lane: doctor # about: tuesdays # heard: tus_since # flag: cost]
  ARUN: You ask since when, and it comes up, hand over hand. It's Tuesdays, it's Sundays. You wouldn't know where to put it.
* (his_voice) [Nadia # id: his_voice # peer: nadia # lane: between # about: tuesdays # heard: tus_me]
  NADIA: The two of them in bed. I mean not… in their own beds. With the same voice going round. I'd not known you could share that.
* (still_at_31) [Callum # id: still_at_31 # peer: callum # lane: patient # about: tuesdays # heard: tus_me]
  CALLUM: "Still?" I said, and I'd thought it was like acne, you know, I'd thought you just had to get to twenty-five, and there she is with her glasses on.
* (on_the_toilet_door) [Andrés # id: on_the_toilet_door # peer: andres # lane: patient # about: tuesdays # heard: tus_adviser]
  ANDRÉS: It's on the door. I've sat there and learned it. Joanne. I've never rung, I could do it with my eyes shut.
* (gave_a_name) [Sara # id: gave_a_name # peer: sara # lane: doctor # about: tuesdays # heard: tus_adviser # flag: warm]
  SARA: You give him Joanne. I'd give him Joanne too. I've given people so many names, and I do think that they're good people, and I do watch the other one put them in a pocket.
* (stop_what) [Keziah # id: stop_what # peer: keziah # lane: doctor # about: tuesdays # heard: stp_ask]
  KEZIAH: No, you do have to ask that. And I'd have been so scared of it that I'd have got it out sideways, I'd have asked if he was eating
* (went_white) [Piotr # id: went_white # peer: piotr # lane: patient # about: tuesdays # heard: stp_ask]
  PIOTR: She asked me straight and she went white. I've had teachers. None of them's ever gone white.
* (it_goes) [Mei-Ling # id: it_goes # peer: meiling # lane: doctor # about: tuesdays # heard: stp_all # flag: warm]
  MEI-LING: "It goes." It's what I'd have said. I believed that, until I heard somebody ask if it's good.
* (is_that_good) [Nadia # id: is_that_good # peer: nadia # lane: patient # about: tuesdays # heard: stp_all # flag: damage]
  NADIA: "Is that good?" I wasn't being… I did want to know. I'd thought that it might stop because it got better.
* (a_real_loss) [Callum # id: a_real_loss # peer: callum # lane: doctor # about: tuesdays # heard: stp_loss # flag: warm]
  CALLUM: I'd say it, I'd say you'd be a loss, and I'd mean it with my whole heart, and I'd have got the nurses' comments out and read them all to him, and he'd have cheered up, and he'd have had to stay.
* (till_sunday) [Arun # id: till_sunday # peer: arun # lane: patient # about: tuesdays # heard: stp_loss]
  ARUN: You warm the stethoscope. That's you, that's what you're for. You'll get as far as Sunday on that.
- -> floor

=== about_mr_lowe ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (in_the_bed) [Andrés # id: in_the_bed # peer: andres # lane: absent # about: mr_lowe]
  ANDRÉS: Ten past ten. I'm on my back. There's nine of them up there and a lot of ceiling. I can see right up the lad's sleeve, it's shaking.
* (seventy_seven) [Keziah # id: seventy_seven # peer: keziah # lane: absent # about: mr_lowe # flag: unkind]
  KEZIAH: No, I'm fed up that he's wise. Mr Lowe. Why's he got to be wise? I'd like him to have been thinking about his lunch
- -> floor
= if_seat_imran
* (you_have_a_mouth) [Sara # id: you_have_a_mouth # peer: sara # lane: absent # about: mr_lowe # heard: low_sorry]
  SARA: "Gordon, you've got a mouth." I'm him. I think I'd have gone on thinking that till I'd talked myself out of it, and then the boy comes by and says he's sorry. To me.
* (sorry_to_lowe) [Piotr # id: sorry_to_lowe # peer: piotr # lane: doctor # about: mr_lowe # heard: low_sorry]
  PIOTR: I'd have said sorry to the bed. It's easier than to yourself. He's the only one there who hadn't done anything.
* (warmed_it) [Callum # id: warmed_it # peer: callum # lane: absent # about: mr_lowe # heard: low_right]
  CALLUM: I'm Mr Lowe, and he'd asked me was it cold, and held my arm up like it might come off, and I lay there while they asked him about my heart, and I thought, ask him about that, somebody, ask him what he did with his hands.
* (she_was_right) [Arun # id: she_was_right # peer: arun # lane: doctor # about: mr_lowe # heard: low_right # flag: warm]
  ARUN: You tell the man himself that she was right. You'd agree with anyone by then. You'd agree with the curtain.
* (an_apprentice) [Mei-Ling # id: an_apprentice # peer: meiling # lane: absent # about: mr_lowe # heard: low_hear # flag: heavy]
  MEI-LING: He used to ask Dunc things. He's had seventy-seven years. It's Tuesday, and somebody sits on the bed.
* (sat_on_the_bed) [Nadia # id: sat_on_the_bed # peer: nadia # lane: doctor # about: mr_lowe # heard: low_hear]
  NADIA: You came to be told that it's… and he tells you that he did it. I'd have wanted to get off the bed. I'd have stayed.
* (mouth_shut) [Keziah # id: mouth_shut # peer: keziah # lane: patient # about: mr_lowe]
  KEZIAH: No, I was in with the towels, and I thought nobody'd heard. He'd heard. He's got nothing to do all day but hear
- -> floor
= if_seat_vera
* (what_he_used_to_say) [Arun # id: what_he_used_to_say # peer: arun # lane: absent # about: mr_lowe # heard: blow_need]
  ARUN: You're Gordon. You've been waiting thirty-one years for somebody to say it to you. And it's her. She's got a pen in her hair.
* (need_it_one_day) [Piotr # id: need_it_one_day # peer: piotr # lane: doctor # about: mr_lowe # heard: blow_need # flag: warm]
  PIOTR: He will need it. That's the trouble. It's true, I've needed it. I'd have said that to Lowe and been surprised he didn't clap.
* (with_both_of_his) [Nadia # id: with_both_of_his # peer: nadia # lane: patient # about: mr_lowe # heard: blow_was]
  NADIA: With both of mine. I do it because my dad… I'd forgotten that I did it. And that's what the man had kept.
* (heard_it_come_out) [Mei-Ling # id: heard_it_come_out # peer: meiling # lane: doctor # about: mr_lowe # heard: blow_was # flag: cost]
  MEI-LING: I'd have said I heard it come out. It's nearly as though it was somebody else's, and I'd only been standing near.
* (only_place) [Callum # id: only_place # peer: callum # lane: doctor # about: mr_lowe # heard: blow_chest # flag: warm]
  CALLUM: Oh, I've done that, I've hidden in a chest, you put the things in your ears and you shut your eyes and it's lub, lub, and no one can say a word to you, and I've made it last, I've done the back as well.
* (undid_it_again) [Sara # id: undid_it_again # peer: sara # lane: absent # about: mr_lowe # heard: blow_chest]
  SARA: I'm Mr Lowe. I'd said my bit, and I got listened to, there, with that. I undid it the whole way. I wasn't being funny. Well, I might have been.
* (saw_his_ears) [Keziah # id: saw_his_ears # peer: keziah # lane: patient # about: mr_lowe # heard: blow_ask]
  KEZIAH: No, everyone always sees my ears. I'd have liked one part of me that didn't tell
* (looked_round) [Andrés # id: looked_round # peer: andres # lane: doctor # about: mr_lowe # heard: blow_ask]
  ANDRÉS: I looked round. He saw it. I'm at the foot of the bed, I've just said that to a boy, and I'm looking over my shoulder to see how I did. I'd have got my coat.
* (the_boy_at_ten) [Sara # id: the_boy_at_ten # peer: sara # lane: patient # about: mr_lowe]
  SARA: I'd sooner that nobody'd been sorry for me at all. There was a man in a bed being sorry for me. I'd come to look at his heart.
- -> floor

=== about_the_form ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (who_to_tell) [Sara # id: who_to_tell # peer: sara # lane: between # about: the_form]
  SARA: There's always a form by the end. I've started wondering what it's for. I should think somebody wanted to help, and they were good at forms.
- -> floor
= if_seat_imran
* (hoping_for) [Mei-Ling # id: hoping_for # peer: meiling # lane: doctor # about: the_form # heard: for_send]
  MEI-LING: What outcome are you hoping for. It's a good question. I'd have been logged out as well.
* (a_complaint) [Andrés # id: a_complaint # peer: andres # lane: patient # about: the_form # heard: for_send]
  ANDRÉS: There's an email, it's from the faculty. I'm by the lifts with a coffee. It doesn't say who. I read it again to see if it says who.
* (practically_on_it) [Keziah # id: practically_on_it # peer: keziah # lane: doctor # about: the_form # heard: for_wait # flag: unkind]
  KEZIAH: No, Tess, leave him alone. I got so annoyed with Tess. He's twenty-two and he's got a list on his hand, let him wait till Thursday if he
* (till_thursday) [Piotr # id: till_thursday # peer: piotr # lane: doctor # about: the_form # heard: for_wait # flag: warm]
  PIOTR: Thursday's two days. I'd have waited. I've been waiting since about 2019, and it's been all right.
* (start_anywhere) [Nadia # id: start_anywhere # peer: nadia # lane: doctor # about: the_form # heard: for_adviser]
  NADIA: "Start anywhere." And somebody eating. I thought that was so… I'd have started at the buttons too.
* (joanne) [Callum # id: joanne # peer: callum # lane: absent # about: the_form # heard: for_adviser # flag: guess]
  CALLUM: I'm Joanne, and I've got egg and cress, and it's the fourth this term, and it's always a Tuesday, and I don't say that to him, and I put the sandwich down, and I don't pick it up again till it's gone hard.
* (she_laughed) [Arun # id: she_laughed # peer: arun # lane: absent # about: the_form # heard: for_tess]
  ARUN: You're Tess. You've been so angry on his behalf. You've got the form open and everything, and you've got to live with your own nose.
* (mine_to_send) [Sara # id: mine_to_send # peer: sara # lane: doctor # about: the_form # heard: for_tess # flag: cost]
  SARA: It's yours, you say, and it is, and then she tells you. I'd have been sorry I'd asked for it. I'd have wanted somebody to come and take it off me with gloves.
* (ward_on_wednesday) [Keziah # id: ward_on_wednesday # peer: keziah # lane: patient # about: the_form]
  KEZIAH: No, I'd sooner he sent it. That's the truth. I'd lie awake, and there'd at least be something I was lying awake for
- -> floor
= if_seat_vera
* (a_nine) [Mei-Ling # id: a_nine # peer: meiling # lane: patient # about: the_form # heard: mer_keen # flag: damage]
  MEI-LING: Nine. He said it over my head. I said thank you. I couldn't tell you what for.
* (hes_keen) [Arun # id: hes_keen # peer: arun # lane: doctor # about: the_form # heard: mer_keen # flag: warm]
  ARUN: "He's very keen." You've got your boss in the doorway with a clipboard. You'd say the kid was a golden retriever.
* (give_it_back) [Keziah # id: give_it_back # peer: keziah # lane: doctor # about: the_form # heard: mer_yours # flag: cost]
  KEZIAH: No, I'd have said it too, and I'd have felt about nine feet tall, and then I'd have looked at what it cost him. He's still in the room. He's reading GOWN
* (the_second_time) [Sara # id: the_second_time # peer: sara # lane: patient # about: the_form # heard: mer_yours]
  SARA: She said it twice. I was standing there. I thought somebody's going to turn to me in a minute and ask me if it's true. I read the label very carefully.
* (what_hes_been_doing) [Nadia # id: what_hes_been_doing # peer: nadia # lane: patient # about: the_form # heard: mer_me]
  NADIA: He looked at me to see what I'd… as though I had done something to her. In there. With all the clean things.
* (sorting_out) [Piotr # id: sorting_out # peer: piotr # lane: doctor # about: the_form # heard: mer_me]
  PIOTR: She told Merrick it was her. I'd not have. I'd have told anyone else. I'd have told the porter.
* (ten_minutes_vera) [Andrés # id: ten_minutes_vera # peer: andres # lane: between # about: the_form # heard: mer_out]
  ANDRÉS: They're out. There's the corridor, it goes two ways. He's got his bag, she hasn't. "Ten minutes, Vera." They've neither of them moved.
* (held_the_door) [Callum # id: held_the_door # peer: callum # lane: doctor # about: the_form # heard: mer_out # flag: warm]
  CALLUM: I'd have walked out, I'd have had to, and I'd have held it for him, I hold it for everyone, and then you're in the corridor and you're the one who's got to go back in.
* (old_school) [Andrés # id: old_school # peer: andres # lane: absent # about: the_form # flag: guess]
  ANDRÉS: I'm Merrick. I've given her a nine, I never give a nine. I was frightened she'd be soft. I'm that pleased.
- -> floor

=== about_thursday ===
<- anyhow
{seat == "imran": <- if_seat_imran}
{seat == "vera": <- if_seat_vera}
-> DONE
= anyhow
* (the_same_bed) [Mei-Ling # id: the_same_bed # peer: meiling # lane: between # about: thursday]
  MEI-LING: It's the same bed. It's ten past ten. There are nine people, and one of them's got her top on the right way out.
- -> floor
= if_seat_imran
* (dont_know_fifth) [Arun # id: dont_know_fifth # peer: arun # lane: doctor # about: thursday # heard: thu_know]
  ARUN: "I don't know the fifth one." You've said it in front of everyone, with your own mouth. You're still there. It's rather high up.
* (said_next) [Keziah # id: said_next # peer: keziah # lane: patient # about: thursday # heard: thu_know]
  KEZIAH: No, I'd been up half the night with that fifth one. I'd been looking for it for him
* (gave_all_five) [Nadia # id: gave_all_five # peer: nadia # lane: doctor # about: thursday # heard: thu_all # flag: warm]
  NADIA: The lot, and not looking. You'd have been so… and it's gone, it's like running for a bus, and it's not yours.
* (said_good) [Sara # id: said_good # peer: sara # lane: patient # about: thursday # heard: thu_all]
  SARA: I said good. I'd meant to say something better, I'd got it ready. And he'd got them all, and there was nowhere to put it.
* (ask_mr_lowe) [Callum # id: ask_mr_lowe # peer: callum # lane: between # about: thursday # heard: thu_lowe]
  CALLUM: And it's so polite, isn't it, it's a student asking if we might ask the man whose heart it is, and I went cold, I thought don't, and then I thought why's that the frightening thing to say?
* (asked_his_leave) [Piotr # id: asked_his_leave # peer: piotr # lane: patient # about: thursday # heard: thu_lowe]
  PIOTR: I'd have been shown up. By a boy. In front of eight of them. I'd have been glad and I'd have wanted to kill him.
- -> floor
= if_seat_vera
* (eyes_over_him) [Andrés # id: eyes_over_him # peer: andres # lane: patient # about: thursday # heard: ths_skip # flag: damage]
  ANDRÉS: Her eyes come along. There's Tess, there's the tall one. I'm next. They go over, they land on Hugh.
* (meant_to_spare) [Mei-Ling # id: meant_to_spare # peer: meiling # lane: doctor # about: thursday # heard: ths_skip # flag: warm]
  MEI-LING: I'd have skipped him. I'd have thought about it all the way from the car. I'd have called it kind.
* (did_it_badly) [Nadia # id: did_it_badly # peer: nadia # lane: patient # about: thursday # heard: ths_say]
  NADIA: She said it to everyone. And they all… they looked at me. I'd been hoping to get through it without being anybody.
* (like_to_again) [Arun # id: like_to_again # peer: arun # lane: doctor # about: thursday # heard: ths_say # flag: cost]
  ARUN: You say you did it badly. In front of the whole row! You've never been so clean. You'd like a photograph. And there's the kid, gone the colour of a brick.
* (forgets_the_fifth) [Callum # id: forgets_the_fifth # peer: callum # lane: between # about: thursday # heard: ths_dont]
  CALLUM: And she says I always forget it, and I thought, do you, or is that for him, and I thought I don't mind, and then I did mind, a bit, I thought you could've done that on Tuesday.
* (no_fifth) [Keziah # id: no_fifth # peer: keziah # lane: patient # about: thursday # heard: ths_dont]
  KEZIAH: No, there's about a dozen! I'd looked. I'd been through three books, and I own all three
- -> floor

=== about_ends ===
{ending_no_fifth: <- if_ending_no_fifth}
{ending_monday: <- if_ending_monday}
{ending_outcome: <- if_ending_outcome}
{ending_rhyme: <- if_ending_rhyme}
{ending_buttons: <- if_ending_buttons}
{ending_windows: <- if_ending_windows}
{ending_given_back: <- if_ending_given_back}
{ending_laundry_bag: <- if_ending_laundry_bag}
{ending_nine: <- if_ending_nine}
{ending_owned: <- if_ending_owned}
-> DONE
= if_ending_no_fifth
* (a_towel) [Callum # id: a_towel # peer: callum # lane: between # about: thursday # ended: dry_your_hands]
  CALLUM: They're just drying their hands, the pair of them, and she gives him the towel, and that's it, and I thought I could go home on that, and then I thought is that all you need, and I don't know.
* (too_soon) [Piotr # id: too_soon # peer: piotr # lane: patient # about: thursday # ended: dry_your_hands # flag: cost]
  PIOTR: A towel. It's two days. I gave him a towel. I'd be watching to see where he puts it.
- -> floor
= if_ending_monday
* (asleep_on_it) [Callum # id: asleep_on_it # peer: callum # lane: doctor # about: tuesdays # ended: missed_nothing # flag: cost]
  CALLUM: And I'd wake up there with a saucer on my tea, and I'd feel so looked after, and I'd think, I've told a stranger all of it and the one I wanted to tell is up on the ward asking somebody else.
* (couch_at_half_past) [Andrés # id: couch_at_half_past # peer: andres # lane: image # about: tuesdays # ended: missed_nothing # flag: image]
  ANDRÉS: Half past two, on a Monday. There's a couch. He's asleep with his shoes on. She's doing her emails with the sound off.
- -> floor
= if_ending_outcome
* (very_polite) [Nadia # id: very_polite # peer: nadia # lane: patient # about: the_form # ended: perfectly_polite]
  NADIA: I say please because I don't know what I'm allowed to… everything I say, I can see it being typed.
* (in_a_museum) [Keziah # id: in_a_museum # peer: keziah # lane: between # about: the_form # ended: perfectly_polite # flag: unkind]
  KEZIAH: No, I couldn't stand it. I'd sooner have the book. I'd sooner she threw it
- -> floor
= if_ending_rhyme
* (on_the_bath) [Arun # id: on_the_bath # peer: arun # lane: doctor # about: thursday # ended: asked_another # flag: warm]
  ARUN: I'm on the edge of the bath, I think. Some kid laughed today. I'd been pleased. You'd think that I'd have known what it was. # face: tired
* (a_third_year) [Andrés # id: a_third_year # peer: andres # lane: absent # about: thursday # ended: asked_another # flag: heavy]
  ANDRÉS: I'm the third-year. It's a Tuesday, I'm by the drip stand. I laughed because I thought that's what you do.
- -> floor
= if_ending_buttons
* (button_in_a_pot) [Mei-Ling # id: button_in_a_pot # peer: meiling # lane: image # about: mr_lowe # ended: the_corners # flag: image]
  MEI-LING: The bed's made. The corners are very good. There's no one in it to ask.
* (he_left_it) [Sara # id: he_left_it # peer: sara # lane: absent # about: mr_lowe # ended: the_corners]
  SARA: I'm Mr Lowe, it's eleven, I'm in my son's car. I'd meant to say cheerio to the lad. I think I'd meant something more than that, and I've only just thought what, or I haven't.
- -> floor
= if_ending_windows
* (the_wrong_way_round) [Nadia # id: the_wrong_way_round # peer: nadia # lane: image # about: naming # ended: on_the_window # flag: image]
  NADIA: In the grease. The wrong way round, so you'd have to be outside, up in the… there's four floors of air there. And a tick.
* (ticked) [Arun # id: ticked # peer: arun # lane: between # about: naming # ended: on_the_window]
  ARUN: Somebody ticked it. You walk past that every day now. You breathe on it, when there's no one by.
* (a_tick_too_tidy) [Keziah # id: a_tick_too_tidy # peer: keziah # lane: patient # about: naming # ended: on_the_window # flag: cost]
  KEZIAH: No, I like the tick, and it's still a list. I'd still have it up on every window between there and my bed
- -> floor
= if_ending_given_back
* (a_six) [Piotr # id: a_six # peer: piotr # lane: doctor # about: the_form # ended: has_opinions]
  PIOTR: Six. "Has opinions." I'd frame it. I'd also be sick, I've a mortgage, and it's in ink.
* (what_he_crossed) [Callum # id: what_he_crossed # peer: callum # lane: absent # about: the_form # ended: has_opinions]
  CALLUM: I'm Merrick, and I got my ruler out, and I wasn't angry, you know, I was hurt, I'd given her a nine, I was so proud of her, and I sat there and did it twice so that it'd be neat.
- -> floor
= if_ending_laundry_bag
* (head_on_one_side) [Mei-Ling # id: head_on_one_side # peer: meiling # lane: patient # about: done_to_me # ended: for_relatives]
  MEI-LING: I ask how she's slept. I do it well. I learned it from her on a Wednesday, by a bed.
* (my_own_voice) [Nadia # id: my_own_voice # peer: nadia # lane: doctor # about: done_to_me # ended: for_relatives]
  NADIA: It's your own voice, coming back with a coffee. And you've got to say how you… I'd have said fine.
- -> floor
= if_ending_nine
* (closing_up) [Andrés # id: closing_up # peer: andres # lane: between # about: the_form # ended: a_nine # flag: heavy]
  ANDRÉS: There's a gap, where he stands. They keep shuffling up to it. It keeps on being there.
* (got_my_nine) [Arun # id: got_my_nine # peer: arun # lane: doctor # about: the_form # ended: a_nine # flag: warm]
  ARUN: You got your nine. You'd been so tired for so long. You'd have taken a nine off anyone. # face: sad
- -> floor
= if_ending_owned
* (left_shoulder) [Sara # id: left_shoulder # peer: sara # lane: patient # about: thursday # ended: left_shoulder]
  SARA: I've got them all. I say them to her shoulder. It's not to be rude, it's only that there's a face just to the right of it, and I lose my place.
* (makes_a_mark) [Keziah # id: makes_a_mark # peer: keziah # lane: doctor # about: thursday # ended: left_shoulder # flag: warm]
  KEZIAH: No, I felt it, when he made his mark. Behind you. You've done everything you could think of, in a cupboard, and there's still somebody at the back with a pen
- -> floor

=== about_whole ===
<- anyhow
{seat == "vera" and (before_the_round == "dry_your_hands" or before_the_round == "perfectly_polite" or before_the_round == "missed_nothing" or before_the_round == "asked_another" or before_the_round == "the_corners"): <- if_seat_vera}
{seat == "imran" and (before_the_round == "on_the_window" or before_the_round == "has_opinions" or before_the_round == "for_relatives" or before_the_round == "a_nine" or before_the_round == "left_shoulder"): <- if_seat_imran}
{before_three_in_the_morning != "": <- if_before_three_in_the_morning}
{before_evening_bloods != "": <- if_before_evening_bloods}
-> DONE
= anyhow
* (like_a_uniform) [Callum # id: like_a_uniform # peer: callum # lane: between]
  CALLUM: I was thinking it's like school uniform, you get your sister's, and it's got her name in and it's miles too big, and by the time you've grown into it there's somebody small standing there.
* (both_right) [Sara # id: both_right # peer: sara # lane: between # flag: provokes]
  SARA: I think there's the bed the way it was told, and there's the other one of them, going home with it some other way, and I've only got this half. I keep wanting the other, so that I'd know who to be cross with. That's mine.
* (one_is_wrong) {both_right and not a_form.for_tess} [Mei-Ling # id: one_is_wrong # peer: meiling # lane: between # answers: both_right # flag: disagrees]
  MEI-LING: There was a laugh or there wasn't. I'd want to know which. I don't think I'd be cross with anyone. I'd want to know.
* (my_round) [Arun # id: my_round # peer: arun # lane: image]
  ARUN: You remember yours, don't you? You can say what was on the locker. I've gone back to a bed. I don't know about the rest of you. # face: tired
* (my_teacher) [Keziah # id: my_teacher # peer: keziah # lane: doctor # flag: unkind]
  KEZIAH: No, I did it. I did it to a girl in March. I've been sitting here being him, and being her. I asked a girl if she'd come on the wrong day
* (nobody_spoke) [Nadia # id: nobody_spoke # peer: nadia # lane: absent # flag: guess]
  NADIA: The other seven. I'm one. I think that I was the one at the… I had a pen. I was just so glad it wasn't me that I wrote something down.
* (the_consultant) [Piotr # id: the_consultant # peer: piotr # lane: absent]
  PIOTR: I keep coming back to Merrick. He wasn't cruel. Mine wasn't cruel. He'd take you for a beer after.
* (four_causes) [Andrés # id: four_causes # peer: andres # lane: image # flag: image]
  ANDRÉS: It's a list. I can see it going hand to hand, down the years, on a bit of paper. It's gone soft. You can't read it any more.
* (scared_for) [Callum # id: scared_for # peer: callum # lane: patient]
  CALLUM: I don't think I was cross with that one, I think I was scared, I think that if you're scared of somebody you can feel it in your knees, and I'd have liked to sit down, and there was nothing in there to sit on but washing.
* (sees_the_other) [Nadia # id: sees_the_other # peer: nadia # lane: patient]
  NADIA: I keep looking at the other one's shoes. From where I… I'm in there too, against the shelves. They're more worn than you'd think.
* (bored_by_it) [Piotr # id: bored_by_it # peer: piotr # lane: doctor # flag: unkind]
  PIOTR: I'll be honest, I thought, is that all? Nobody died of it. Then I was back in theatre four with the lights on. It took about a second.
* (shouldnt_ask_why) [Mei-Ling # id: shouldnt_ask_why # peer: meiling # lane: patient]
  MEI-LING: I'd have liked to be somewhere I wasn't being looked at. I think that goes for either one.
- -> floor
= if_seat_vera
* (listening_for_it) [Nadia # id: listening_for_it # peer: nadia # lane: patient # about: the_bed]
  NADIA: When you brought it from his chair there was a laugh. I've been listening for it, all the way… it isn't in this one. I can see him hearing it.
* (a_minute_or_eight) [Mei-Ling # id: a_minute_or_eight # peer: meiling # lane: between # about: the_bed]
  MEI-LING: It was a minute, from over there. From here it's eight seconds. I wrote the first one down. I've written this one underneath.
- -> floor
= if_seat_imran
* (the_night_she_had) [Piotr # id: the_night_she_had # peer: piotr # lane: patient # about: the_bed]
  PIOTR: You brought it from her chair, the last time. There's a night in that one. He can't see it from here. I can't stop seeing it.
* (where_sorry_went) [Callum # id: where_sorry_went # peer: callum # lane: between # about: naming]
  CALLUM: When it was from her side I thought she'd been trying to say sorry the whole time, and I've been waiting for it in this one, and it went out of the door with the towels, and I may have made up the first bit.
- -> floor
= if_before_three_in_the_morning
* (kitchens_again) [Arun # id: kitchens_again # peer: arun # lane: absent # about: done_to_me # flag: guess]
  ARUN: You brought us somebody once who knew a boy who sells kitchens. You can't help wondering. You can see him with a list on his hand. # face: sad
- -> floor
= if_before_evening_bloods
* (sticker_student) [Sara # id: sticker_student # peer: sara # lane: doctor # about: the_bed]
  SARA: You brought us a student with a sticker that had run. I keep putting the same sticker on this one, or on both of them. That's mine, I had one that said TRAINEE until last spring.
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
* (felt_relieved) [Arun # id: felt_relieved # peer: arun # lane: doctor # felt: relieved]
  ARUN: You had a pie. You'll be told it was the most sensible thing anyone's done since Tuesday.
- -> floor
= if_felt_ashamed
* (felt_ashamed) [Nadia # id: felt_ashamed # peer: nadia # lane: doctor # felt: ashamed]
  NADIA: It moves about. Yes. You think you've got your hand on it, and it's… it's gone into your knees.
- -> floor
= if_felt_irritated
* (felt_irritated) [Keziah # id: felt_irritated # peer: keziah # lane: doctor # felt: irritated # flag: unkind]
  KEZIAH: No, it is small. I kept thinking that too. It's tiny, it's a sentence. I'd like to step on it
- -> floor
= if_felt_numb
* (felt_numb) [Piotr # id: felt_numb # peer: piotr # lane: doctor # felt: numb]
  PIOTR: Numb. I've had that. It was quiet in there. I didn't like how quiet it was.
- -> floor
= if_felt_tender
* (felt_tender) [Callum # id: felt_tender # peer: callum # lane: between # felt: tender]
  CALLUM: His buttons, I know, I've been doing them up this whole hour, I've got to the top twice, and there's nobody in that room who hasn't got them on their mind and nobody says button.
- -> floor
= if_felt_useless
* (felt_useless) [Sara # id: felt_useless # peer: sara # lane: doctor # felt: useless]
  SARA: You had your sentences ready. I've got a whole drawer like that. I rehearse them in the car, they're marvellous, there's always applause at the roundabout.
- -> floor
= if_felt_rushed
* (felt_rushed) [Mei-Ling # id: felt_rushed # peer: meiling # lane: between # felt: rushed]
  MEI-LING: Ten minutes. Then four days. We've had it for a while as well, and I don't think we've got to the end of the ten.
- -> floor
= if_felt_proud
* (felt_proud) [Andrés # id: felt_proud # peer: andres # lane: doctor # felt: proud # flag: unkind]
  ANDRÉS: Half past eleven at night, and I'm back at that bed. I'm doing both of the voices. I'm very good in it.
- -> floor
= if_felt_frightened
* (felt_frightened) [Callum # id: felt_frightened # peer: callum # lane: patient # felt: frightened]
  CALLUM: I'd not have thought I was frightening, I'm in my socks practically, I've got a label sticking out or a list on my hand, and somebody's looking at me like I'd got a dog.
- -> floor
= if_felt_confused
* (felt_confused) [Sara # id: felt_confused # peer: sara # lane: between # felt: confused]
  SARA: Two people, two things. I think if you told it to a third you'd have three. I'm not sure ours is the same as yours, by now.
- -> floor
= if_felt_fond
* (felt_fond) [Arun # id: felt_fond # peer: arun # lane: patient # felt: fond]
  ARUN: You'd been looking forward to hating somebody. So had I! You'd got it all laid out. And they go and have a face.
- -> floor
= if_felt_cut_off
* (felt_cut_off) [Nadia # id: felt_cut_off # peer: nadia # lane: image # felt: cut_off # flag: image]
  NADIA: Everyone going on with Tuesday. I see trolleys, going by a… there's a door with a round window in it. You're on the inside.
- -> floor
= if_felt_nothing_yet
* (felt_nothing) [Keziah # id: felt_nothing # peer: keziah # lane: between # felt: nothing_yet]
  KEZIAH: No, hungry counts. I'm starving. I've been starving since the pillowcases, and I thought it was grief
- -> floor

// What a group does when it forgets itself. Each is met by a leader.

=== slips ===
* (s_report_it) [Callum # id: s_report_it # peer: callum # lane: doctor # flag: advice]
  CALLUM: There's a proper process, you can do it anonymously, and there's a union, and if you keep a diary with the dates in it then nobody can say you, and I'd get it to the dean before the, what's it, before the end of the…
* (s_repetition) [Sara # id: s_repetition # peer: sara # lane: patient # flag: certain]
  SARA: It's identification with the aggressor. It's as plain as anything. One of them's got a cruel parent inside and has to put it in somebody, and the other one's going to do just the same.
* (s_or_tired) {s_repetition} [Sara # id: s_or_tired # peer: sara # lane: patient # answers: s_repetition]
  SARA: Or they were tired. I did it again, didn't I? I made a whole family tree. They'd both been up all night.
* (s_on_the_truck) [Andrés # id: s_on_the_truck # peer: andres # lane: doctor # flag: story]
  ANDRÉS: My first week on the truck, it's raining, there's a bloke under a van. The old hand says to me, in front of the wife and everyone, he says, do you know which end's the head? And I'm down there in the wet…
* (s_in_the_wet) {s_on_the_truck} [Andrés # id: s_in_the_wet # peer: andres # lane: doctor # answers: s_on_the_truck]
  ANDRÉS: I don't need to tell the rest. I'm in the wet. It's just I can tell you what his boots were.
* (s_book_joke) {a_naming.nam_book or b_naming.nme_book} [Arun # id: s_book_joke # peer: arun # lane: doctor # heard: nam_book, nme_book # flag: rush]
  ARUN: You'd want to say it, wouldn't you. Do you own a book? No, sir, I'm waiting for the film. You'd say could you borrow the consultant's, has he finished colouring it in?
* (s_whole_system) [Keziah # id: s_whole_system # peer: keziah # lane: absent # flag: blame]
  KEZIAH: No, it's the hospital. It's all of them. You take nice people, and keep them up all night, and get an old man with a clipboard to stand behind them, and then you send out an email about kindness
* (s_how_are_you) [Nadia # id: s_how_are_you # peer: nadia # lane: doctor # flag: asks]
  NADIA: Are you sleeping now? After all of… sorry. I'm asking you. I'll ask the carpet.
* (s_not_how) [Mei-Ling # id: s_not_how # peer: meiling # lane: doctor # flag: verdict]
  MEI-LING: That's not how it's done. You ask once. If they don't know, you tell them. It takes less time, and it was done wrong from the first "and".
* (s_at_home) [Callum # id: s_at_home # peer: callum # lane: doctor # flag: private]
  CALLUM: I wondered if there was a bit of that at home, for our colleague, you know, a dad with standards, I always think you can tell, by how somebody says sorry.
* (s_second_year) [Piotr # id: s_second_year # peer: piotr # lane: doctor # flag: risk]
  PIOTR: I'll say this. I had a registrar, two years, every day. I'd got so I drove to work hoping somebody'd hit the car. Not badly. I told no one. # face: sad
- -> floor

=== returning ===
<- landed
<- done_returning

=== landed ===
{returned >= 3: -> DONE}
* {about_whole.both_right or about_whole.one_is_wrong} [I'd wanted you to say which of us it was. I'm glad you couldn't. # id: r_both]
* {about_the_bed.they_laughed or about_the_bed.the_one_who_laughed} [I can still hear it, or not hear it. # id: r_laugh]
* {about_the_bed.the_buttons or about_feeling.felt_tender} [It's the buttons. I knew it'd be somebody. # id: r_buttons]
* {about_whole.my_teacher} [I'm glad that somebody else has done it. # id: r_march]
* {about_the_phone.a_daughter} [I'd forgotten that there was a daughter on the other end. # id: r_daughter]
* {about_whole.nobody_spoke or about_naming.everyone_thought} [I hadn't thought about the other seven. They'd got pens. # id: r_seven]
* {about_the_form.old_school or about_ends.what_he_crossed or about_whole.the_consultant} [I don't want to be sorry for Merrick. I'm a bit sorry for Merrick. # id: r_merrick]
* {about_mr_lowe.seventy_seven} [He did talk about his lunch, Mr Lowe. I left that out. # id: r_wise]
* {slips.s_or_tired} [We were both so tired. It doesn't do away with it. # id: r_tired]
* {about_the_bed.a_baton} [I looked at my hand, when that was said. # id: r_hand]
* {about_the_bed.worked_for_me or about_the_bed.just_a_sentence} [It may have worked. I do know the list. # id: r_worked]
* {about_the_bed.looked_at_window or about_naming.off_the_window} [I've been looking at your window, over there. I expect that you saw. # id: r_window]
* {encounter} [Parts of it were funny. I hadn't expected that. # id: r_funny]
* [I'd like to sit in the other chair. I'd like to know what the room looks like. # id: r_other]
* [That wasn't quite it. I don't know what'd be it. # id: r_not]
- (said_back) ~ returned++
{~Arun looks at his own hand, back and front.|Mei-Ling writes down one word, and shuts the book.|Somebody in the corridor laughs at something, and goes by.}
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
{closing == 1: RUTH: We're nearly there. # stage: closing}
-> gather

=== gather ===
<- themes
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  -> close_up
+ -> close_up

=== themes ===
* {about_the_bed.the_buttons or about_the_bed.nine_people or about_mr_lowe.in_the_bed or about_mr_lowe.with_both_of_his or about_mr_lowe.warmed_it or about_mr_lowe.undid_it_again or about_thursday.the_same_bed or about_mr_lowe.sorry_to_lowe} [a man in a bed # id: th_bed # leader: ruth # theme # from: the_buttons, nine_people, in_the_bed, with_both_of_his, warmed_it, undid_it_again, the_same_bed, sorry_to_lowe]
  RUTH: There was a man in a bed, with it going on over him.
* {about_the_bed.a_baton or about_done_to_me.handed_down or about_whole.like_a_uniform or about_ends.a_third_year or about_whole.four_causes or about_done_to_me.who_made_merrick or about_done_to_me.he_before_her or about_mr_lowe.what_he_used_to_say} [what's handed down # id: th_handed # leader: ruth # theme # from: a_baton, handed_down, like_a_uniform, a_third_year, four_causes, who_made_merrick, he_before_her, what_he_used_to_say]
  RUTH: There was something handed down.
* {about_the_bed.worked_for_me or about_the_bed.what_else or about_done_to_me.did_it_work or about_done_to_me.ask_if_it_worked or about_the_bed.just_a_sentence or about_mr_lowe.need_it_one_day or about_thank_me.last_night} [whether it works # id: th_worked # leader: ruth # theme # from: worked_for_me, what_else, did_it_work, ask_if_it_worked, just_a_sentence, need_it_one_day, last_night]
  RUTH: There was whether it works.
* {about_thank_me.its_fine or about_thank_me.about_a_second or about_thank_me.used_to_do_it or about_thank_me.for_the_best or about_thank_me.glad_you_see or about_ends.my_own_voice or about_thank_me.made_her_better} [being fine # id: th_fine # leader: ruth # theme # from: its_fine, about_a_second, used_to_do_it, for_the_best, glad_you_see, my_own_voice, made_her_better]
  RUTH: There was saying it's fine, and how long that takes.
* {about_whole.both_right or about_whole.one_is_wrong or about_the_bed.they_laughed or about_the_bed.a_minute_long or about_the_bed.eight_seconds or about_thursday.the_same_bed or about_feeling.felt_confused} [that Tuesday # id: th_two # leader: ruth # theme # from: both_right, one_is_wrong, they_laughed, a_minute_long, eight_seconds, the_same_bed, felt_confused]
  RUTH: There was that Tuesday.
* {about_linen_room.warm_room or about_linen_room.small_for_two or about_naming.said_in_a_cupboard or about_linen_room.went_red or about_linen_room.the_gap or about_linen_room.draw_sheet or about_linen_room.in_with_the_towels or about_done_to_me.same_shelves} [a small warm room # id: th_cupboard # leader: ruth # theme # from: warm_room, small_for_two, said_in_a_cupboard, went_red, the_gap, draw_sheet, in_with_the_towels, same_shelves]
  RUTH: There was a small room with a door.
* {about_tuesdays.tuesdays_both or about_tuesdays.she_counted or about_tuesdays.since_the_second or about_tuesdays.his_voice or about_tuesdays.got_into_sundays or about_ends.on_the_bath or about_tuesdays.still_at_31} [lying awake # id: th_awake # leader: ruth # theme # from: tuesdays_both, she_counted, since_the_second, his_voice, got_into_sundays, on_the_bath, still_at_31]
  RUTH: There was somebody awake, and then it was two.
* {about_naming.not_even_mine or about_naming.wanted_a_laugh or about_thursday.did_it_badly or about_the_form.give_it_back or about_thursday.dont_know_fifth or about_naming.chest_bare or about_linen_room.rude_to_you} [saying it out loud # id: th_saying # leader: ruth # theme # from: not_even_mine, wanted_a_laugh, did_it_badly, give_it_back, dont_know_fifth, chest_bare, rude_to_you]
  RUTH: There was saying a thing aloud.
* {about_the_form.hoping_for or about_the_form.who_to_tell or about_the_sheet.folded_in_four or about_the_sheet.bought or about_the_sheet.good_for_manner or about_the_sheet.on_the_form or about_the_form.a_complaint or about_done_to_me.doing_my_form or about_the_sheet.theyll_ask_why or about_the_form.a_nine} [a form # id: th_form # leader: ruth # theme # from: hoping_for, who_to_tell, folded_in_four, bought, good_for_manner, on_the_form, a_complaint, doing_my_form, theyll_ask_why, a_nine]
  RUTH: There were forms.
* {about_whole.nobody_spoke or about_naming.everyone_thought or about_the_bed.the_one_who_laughed or about_the_form.she_laughed or about_the_bed.of_course_not or about_the_form.practically_on_it} [the others # id: th_others # leader: ruth # theme # from: nobody_spoke, everyone_thought, the_one_who_laughed, she_laughed, of_course_not, practically_on_it]
  RUTH: There were seven others, with pens.
* {about_the_form.old_school or about_whole.the_consultant or about_ends.what_he_crossed or about_the_bed.it_was_his or about_mr_lowe.looked_round or about_ends.makes_a_mark} [Merrick # id: th_merrick # leader: ruth # theme # from: old_school, the_consultant, what_he_crossed, it_was_his, looked_round, makes_a_mark]
  RUTH: There was somebody at the back with a clipboard.
* {about_the_phone.a_daughter or about_the_phone.like_a_hand_of_cards or about_the_phone.brave_with_students or about_the_phone.whats_she_going or about_the_phone.face_to_the_wall or about_the_phone.over_his_ears or about_the_phone.cant_not_look} [a daughter # id: th_phone # leader: ruth # theme # from: a_daughter, like_a_hand_of_cards, brave_with_students, whats_she_going, face_to_the_wall, over_his_ears, cant_not_look]
  RUTH: There was a telephone.
* {about_whole.my_teacher or about_whole.my_round or about_the_bed.rested or about_done_to_me.a_laundry_bag or about_mr_lowe.seventy_seven or about_whole.bored_by_it or about_feeling.felt_irritated} [who did it # id: th_cross # leader: ruth # theme # from: my_teacher, my_round, rested, a_laundry_bag, seventy_seven, bored_by_it, felt_irritated]
  RUTH: Some of us have stood at both ends of that bed.
* {about_tuesdays.inside_out or about_tuesdays.stops_being_a_laugh or about_mr_lowe.saw_his_ears or about_whole.shouldnt_ask_why or about_feeling.felt_frightened or about_whole.sees_the_other or about_the_bed.looked_at_window or about_feeling.felt_cut_off} [being looked at # id: th_looked # leader: ruth # theme # from: inside_out, stops_being_a_laugh, saw_his_ears, shouldnt_ask_why, felt_frightened, sees_the_other, looked_at_window, felt_cut_off]
  RUTH: There was being looked at.
* {about_feeling.felt_relieved or about_feeling.felt_ashamed or about_feeling.felt_numb or about_feeling.felt_useless or about_feeling.felt_rushed or about_feeling.felt_proud or about_feeling.felt_fond or about_feeling.felt_nothing} [what was named # id: th_named # leader: ruth # theme # from: felt_relieved, felt_ashamed, felt_numb, felt_useless, felt_rushed, felt_proud, felt_fond, felt_nothing]
  RUTH: {felt == "nothing_yet":Somebody felt nothing yet.|Somebody was {felt}.}
- -> gather

=== close_up ===
{~RUTH: We don't know if it hurt.|RUTH: We don't know what the other seven took home.|RUTH: We don't know how it looked from the other chair.}
RUTH: Thank you. I don't suppose it's over, and it's time.
-> group_thanks ->
This part isn't a story: where you study or work there are people whose job it is to hear about a bed like that one, from either side of it, and a group like this is not instead of them. In Australia, Lifeline answers at any hour, on 13 11 14.
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END

=== own_leaders ===
* [Jonas, the other chair # id: o_patient_voice # leader: jonas # trigger: patient-voice]
  JONAS: {seat == "imran":I don't know who's been with her for the last while.|I don't know who's been with the student for the last while.}
* [Ruth, this chair # id: o_doctor_voice # leader: ruth # trigger: doctor-voice]
  RUTH: {seat == "imran":And in the student's shoes?|And in the registrar's?}
* [Ruth steps out # id: o_safety # leader: ruth # trigger: safety]
  RUTH: I'm stepping out of the group. There are people to take that to, and this ring isn't instead of them. Bearing it isn't a skill.
- -> floor

// What the group remembers of earlier evenings; a first-time learner misses nothing.
VAR before_the_round = ""
VAR before_three_in_the_morning = ""
VAR before_evening_bloods = ""
