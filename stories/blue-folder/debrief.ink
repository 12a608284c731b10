// The group's meeting about Room 6. The learner takes the choices of the telling, the answers and the return;
// on the floor the group does. A turn's condition says what must have happened for it to be true.

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
RUTH: Which bit of it do you keep going back to?
+ [he asked about the folder # id: b_folder # about: the_folder]
  ~ brought = "folder"
+ [we spoke of waiting for Grace # id: b_waiting # about: waiting_for_grace]
  ~ brought = "waiting"
+ {what_he_knows.knew_ask} [I asked him what he'd been told # id: b_knew_ask # about: what_he_knew]
  ~ brought = "knew"
+ {what_he_knows.knew_symptoms} [I asked about the bleeding # id: b_knew_symptoms # about: what_he_knew]
  ~ brought = "knew"
+ {what_he_knows.knew_straight} [I said I'd come straight to it # id: b_knew_straight # about: what_he_knew]
  ~ brought = "knew"
+ [the word, and how it came # id: b_word # about: the_word]
  ~ brought = "word"
+ [he looked at the ceiling # id: b_after # about: after_the_word]
  ~ brought = "after"
+ [he brought up his brother # id: b_brother # about: the_brother]
  ~ brought = "brother"
+ {which_is_it or read_off_a_card} [he turned on me # id: b_quarrel # about: the_quarrel]
  ~ brought = "quarrel"
+ [he asked how long # id: b_long # about: how_long]
  ~ brought = "long"
+ {grace_in_the_middle} [Grace walked in # id: b_grace # about: grace_comes_in]
  ~ brought = "grace"
+ [the forty-one # id: b_bus # about: the_bus]
  ~ brought = "bus"
+ {friday_alone or friday_together} [Friday # id: b_friday # about: friday]
  ~ brought = "friday"
+ [he asked what the drill was # id: b_next # about: what_next]
  ~ brought = "next"
+ [my bleep went # id: b_bye # about: the_goodbye]
  ~ brought = "bye"
+ [he turned round at the door # id: b_last # about: the_last_question]
  ~ brought = "last"
- ->->

=== what_puzzles ===
RUTH: And is there something in it you can't make out?
+ [I can't tell which of us was looking after the other # id: p_whose_care]
  ~ puzzle = "care"
+ [I can't tell whose hurry it was # id: p_hurry]
  ~ puzzle = "hurry"
+ {encounter.folder_cupboard or encounter.folder_results} [I keep thinking of what he saw in that folder, and how soon # id: p_folder]
  ~ puzzle = "folder"
+ {the_brother.ray_ask} [It isn't my phone on the wall, and I keep hearing it ring # id: p_phone]
  ~ puzzle = "phone"
+ {secret} [I don't know whose secret it is now # id: p_secret]
  ~ puzzle = "secret"
+ {he_says_it} [He's the one who said it first. I don't know what that makes me # id: p_he_said]
  ~ puzzle = "said"
+ {ending_folder} [I don't know why I let him take it # id: p_took]
  ~ puzzle = "took"
+ [I still don't know why he stood up when I came in # id: p_stood]
  ~ puzzle = "stood"
- ->->

VAR puzzle = ""

=== told_in_pieces ===
Nobody is writing. Mei-Ling has put the cap on her pen.
YOU: He's a bus driver. He's fifty-eight. It's bowel cancer. Mr Anand was in theatre, so it was me. His wife was parking the car.
{felt:
- "relieved": YOU: I came out of there relieved, and I've been trying to work out what of.
- "ashamed": YOU: I feel ashamed of it. It isn't one thing I did. It comes up when I sit down.
- "irritated": YOU: I'm irritated, and I don't think it's all with me.
- "numb": YOU: I'm telling you this quite flatly. I can hear that I am.
- "tender": YOU: I feel sort of tender about him, which I didn't at the time. At the time I was too busy.
- "useless": YOU: I felt useless. I had a folder and he had all the rest of it.
- "rushed": YOU: I'm still going at the speed I was going in there. I can't seem to get down from it.
- "proud": YOU: I was proud of bits of it. I don't know if you're allowed to say that.
- "frightened": YOU: I was frightened, and I think it was of him. Not that he'd do anything. Of his face.
- "confused": YOU: I can't get it in order. I could tell it to you three ways.
- "fond": YOU: I liked him. I think that's part of the trouble.
- "cut_off": YOU: I was there and I wasn't. It was like being on the phone to it.
- else: YOU: I don't know what I feel about it yet. I thought I'd better say.
}
{brought:
- "folder": -> told_folder ->
- "waiting": -> told_waiting ->
- "knew": -> told_knew ->
- "word": -> told_word ->
- "after": -> told_after ->
- "brother": -> told_brother ->
- "quarrel": -> told_quarrel ->
- "long": -> told_long ->
- "grace": -> told_grace ->
- "bus": -> told_bus ->
- "friday": -> told_friday ->
- "next": -> told_next ->
- "bye": -> told_bye ->
- else: -> told_last ->
}
It takes ten minutes, and you tell them more than you'd meant to: the blind, the car park, what he said and what you said.
{puzzle:
- "care": YOU: What I can't tell is which of us was looking after the other.
- "hurry": YOU: And there was a hurry in it, and I can't tell whose.
- "folder": YOU: He asked me about that folder first thing. I didn't ask him why.
- "phone": YOU: There's a phone on a wall in it. It isn't even my phone.
- "secret": YOU: And I don't know whose secret it is now.
- "said": YOU: It was him who said it, in the end. I'd got the letter and it was him who said it.
- "took": YOU: I let him take it. I don't know why I let him take it.
- else: YOU: And he stood up for me, when I came in. Nobody stands up.
}
{ending_folder: YOU: He's got the folder at home, I suppose. It'll be on a table somewhere.}
{ending_friday: YOU: He was whistling. That's how it finished.}
{ending_room: YOU: They're in there still, in my head. I shut the door on them and stood outside it.}
{ending_thanks: YOU: He said, "Thanks for letting me know." And they went.}
{ending_fives: YOU: He said when there's a bad one he goes round in fives. Five stops. Then they went, the two of them.}
->->

=== told_folder ===
{encounter.folder_cupboard: YOU: He asked me if the folder meant something, and I made a joke, and he laughed. It was quite a good joke.}
{encounter.folder_ask: YOU: He asked if the folder meant something. I asked him what it would mean. He said it was only a colour, and it wasn't.}
{encounter.folder_results: YOU: He asked if the folder meant anything. I said it was his results, and we'd take one thing at a time. I saw him start counting.}
->->
=== told_waiting ===
{waiting.wait_grace: YOU: I said we'd wait for his wife. It was ten minutes. I've had shorter nights.}
{waiting.wait_ask: YOU: I asked him if he wanted to wait for her, and from how I asked it he knew. I saw him know.}
{waiting.wait_start: YOU: She was parking. I said we'd make a start. I said "shall we", as if he might say no.}
->->
=== told_knew ===
{what_he_knows.knew_ask: YOU: I asked what he'd been told. He'd been telling everyone it was piles. He told it so well that I nearly joined in.}
{what_he_knows.knew_symptoms: YOU: I asked about the bleeding. I knew about the bleeding. I wrote it down, and he read it upside down.}
{what_he_knows.knew_straight: YOU: I said I'd come straight to it. He put both his feet on the floor, and I remember thinking, now I've got to.}
->->
=== told_word ===
{the_word.word_warned: YOU: I said it. It's cancer. He said it straight back to me, like somebody checking a spelling.}
{the_word.word_bare: YOU: I said it in one go. Looked at twice, I said. He said that was thorough.}
{the_word.word_growth: YOU: I said a growth. And he said, like a wart, and he smiled at me.}
{the_word.word_pathology: YOU: I said adenocarcinoma. I heard myself. He nodded at all of it.}
{growth.growth_plain: YOU: So then I had to go back and say the word. He said I'd said it round the back the first time.}
{he_says_it: YOU: I never got there. He did. He asked me if it was cancer, and that was how it got said.}
->->
=== told_after ===
YOU: He put his head back and looked at the ceiling. His mouth was moving.
{after_the_word.after_wait: YOU: I didn't say anything. He was counting the tiles. He'd been counting them before I came in.}
{after_the_word.after_hope: YOU: I told him there was a great deal we could do. His face came up. I keep seeing it.}
{after_the_word.after_name: YOU: I told him it had gone in hard. He said it hadn't gone in. He said it was parked.}
{after_the_word.after_sorry: YOU: I poured him some water. He had nowhere to put it down.}
->->
=== told_brother ===
YOU: His brother had it before him. His folder was blue as well.
{the_brother.ray_ask: YOU: I asked him how they'd told his brother. It was on the phone, at the depot. The others were queuing. And then the brother took his bus out.}
{the_brother.ray_differ: YOU: I said everyone's different and I wouldn't go by that. He shut the folder. He did it like shutting somebody's eyes.}
{the_brother.ray_unknown: YOU: I said I couldn't tell him if it was the same. It went quiet in a way I couldn't read.}
->->
=== told_quarrel ===
{which_is_it: YOU: I'd told him there was a great deal we could do, and it turned out somebody had said that to his brother. He asked me which it was, a thing I know or a thing I say.}
{which_is_it.row_own: YOU: I said it was a thing I say.}
{which_is_it.row_know: YOU: I said it's come on a long way since then. I hadn't asked when then was.}
{which_is_it.row_wait: YOU: I didn't answer. I thought that was the thing to do. He told me not to go quiet on him.}
{read_off_a_card: YOU: He said I'd been very nice. Like at the bank.}
->->
=== told_long ===
{how_long.long_unknown: YOU: He asked how long. I said I don't know. It's true, I don't. It sounded like I was keeping it from him.}
{how_long.long_most: YOU: He asked how long, and I said a lot of people do well. He asked me if I was saying he would.}
{how_long.long_what: YOU: He asked how long, and I asked what he was most afraid of. And it was the badge. The bus. I'd been ready for dying.}
->->
=== told_grace ===
{how_long.long_what: YOU: And then she walked in. He'd just told me about the badge, and I hadn't answered.|YOU: And then she walked in. I was halfway through a sentence. I don't know what the other half was.}
{grace_in_the_middle.in_him: YOU: I looked at him, so that he could say it. I think I was also looking for somewhere to look.}
{grace_in_the_middle.in_ask: YOU: I asked him in front of her if I should go on. That's a strange thing to be asked in front of your wife.}
{grace_in_the_middle.in_tell: YOU: I told her. I just told her. He said, "That was mine."}
{grace_in_the_middle.in_results: YOU: I said she hadn't missed much. She said, "Oh, good."}
->->
=== told_bus ===
YOU: He'd got a run at ten past five the next morning. He told me the number of it.
{the_bus.bus_hear: YOU: I asked who'd take it out if he didn't. He told me about a boy with a cello.}
{the_bus.bus_off: YOU: I offered him a note. Off work. He looked at the pad as if I'd got it out to hit him with.}
{the_bus.bus_rules: YOU: I said I'd find out about his licence and ring him. He said not at the depot.}
->->
=== told_friday ===
YOU: His wife's got a maths exam on Friday. That's what we ended up talking about. Maths.
{friday_alone.friday_keep: YOU: I gave him my word I'd say nothing. We shook on it.}
{friday_alone.friday_intent: YOU: I asked what would happen to him till then. He hadn't thought there was a him.}
{friday_alone.friday_limit: YOU: I told him I couldn't lie if she asked. So he told me not to let her ask.}
{friday_together: YOU: They were arguing about it across me. They were arguing about triangles.}
->->
=== told_next ===
YOU: He asked me what the drill was. He said it like somebody starting a shift.
{what_next.next_chunk: YOU: I told him a scan, and a meeting about him. He made a joke about it. I was glad of the joke.}
{what_next.next_draw: YOU: I drew it for him. I draw a good bowel. He watched as if it was some other country.}
{what_next.next_team: YOU: I said it's a very good team. He asked if I was on it.}
->->
=== told_bye ===
YOU: My bleep went. Twice, so you know it isn't nothing.
{goodbye.bye_nurse: YOU: I let it. He asked who'd drive home. He didn't mean it as a joke.}
{goodbye.bye_booklet: YOU: I gave him a booklet. There are people on a beach on it. I'd never noticed that before.}
{goodbye.bye_tonight: YOU: I asked what they'd do tonight, and I had one hand on the bleep while I asked it.}
->->
=== told_last ===
YOU: He'd got to the door and he turned round. He asked me if I'd known when I walked in.
{last_question.last_yes: YOU: I said yes. He said I'd come in like somebody carrying soup.}
{last_question.last_role: YOU: I said I'd wanted to hear what he knew first. He said, "And did you?"}
{last_question.last_quiet: YOU: I didn't say anything. I let him look at me. I don't know what he saw.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: I think that'll do us.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
* [Nadia: the hands # id: q_hands # peer: nadia # question]
  NADIA: What was he doing with his hands?
  ** {not wait_started()} [In his lap, mostly. Hers were on her bag. # id: qa_hands_lap]
  ** {wait_started()} [Running his thumb along the edge of the chair. # id: qa_hands_chair]
  ** [I don't know. I was looking at the folder. # id: qa_hands_unknown]
* [Andrés: where were you sitting # id: q_sat # peer: andres # question]
  ANDRÉS: Where were you, in the room? And where was he?
  ** {encounter.came_sat} [I'd brought my chair round. There was no desk between us. # id: qa_sat_round]
  ** {not encounter.came_sat} [The desk was between us, or the corner of it was. # id: qa_sat_desk]
  ** [Near enough to touch him. # id: qa_sat_near]
* [Mei-Ling: how long had you known him # id: q_known # peer: meiling # question]
  MEI-LING: How long had you known him?
  ** [By the end, about forty minutes. # id: qa_known_minutes]
  ** [I'd never met him. # id: qa_known_never]
* [Keziah: what did he think it was # id: q_expect # peer: keziah # question]
  KEZIAH: What did he think he was coming in for?
  ** {what_he_knows.knew_ask} [Piles. He'd told everyone it was piles. # id: qa_expect_piles]
  ** {not what_he_knows.knew_ask} [I didn't ask. # id: qa_expect_unasked]
  ** [I don't know. He'd kept his coat on. # id: qa_expect_coat]
* [Sara: who else is in the family # id: q_family # peer: sara # question]
  SARA: Who else is there, in the family?
  ** {the_brother.ray_ask} [A brother. He's dead. I know how he was told. # id: qa_family_told]
  ** {not the_brother.ray_ask} [There was a brother. I don't know any more than that. # id: qa_family_brother]
  ** {not the_brother.ray_ask} [There's Grace. I didn't ask about anyone else. # id: qa_family_grace]
* [Arun: what does he drive # id: q_bus # peer: arun # question]
  ARUN: Which bus?
  ** [The forty-one. # id: qa_bus_number]
  ** [I'd have to think. He told me. # id: qa_bus_forgot]
* [Piotr: where was your consultant # id: q_senior # peer: piotr # question]
  PIOTR: Where was your consultant?
  ** [In theatre. I could have rung through. I didn't. # id: qa_senior_rung]
  ** [In theatre. # id: qa_senior_theatre]
* [Callum: what time was it # id: q_time # peer: callum # question]
  CALLUM: What sort of time was this? Had you had anything to eat?
  ** [Twenty to twelve. No. # id: qa_time_no]
  ** [Just before lunch. There'd been toast, at some point. # id: qa_time_toast]
* [Nadia: did she know anything # id: q_grace # peer: nadia # question]
  NADIA: When his wife came in, what did she say?
  ** [I don't remember. # id: qa_grace_unknown]
  ** {waiting.wait_grace} [Level five. Then she saw how the chairs were. # id: qa_grace_chairs]
  ** {not waiting.wait_grace} [Level five. Then she said, what? # id: qa_grace_what]
* {not waiting.wait_grace} [Keziah: why not wait # id: q_why_wait # peer: keziah # question # flag: advice]
  KEZIAH: Why didn't you wait till the wife was there?
* {waiting.wait_grace} [Mei-Ling: why ten minutes # id: q_why_ten # peer: meiling # question # flag: advice]
  MEI-LING: Why not tell him, and then tell her? In that order.
* [Piotr: why not ring # id: q_why_ring # peer: piotr # question # flag: advice]
  PIOTR: Mr Anand, though. You didn't think to ring through? They pick up.
- -> facts

=== function wait_started() ===
~ return not waiting.wait_grace

=== floor ===
<- about_the_folder
<- about_the_waiting
<- about_what_he_knew
<- about_the_word
<- about_after
<- about_the_brother
{which_is_it or read_off_a_card: <- about_the_quarrel}
<- about_how_long
{grace_in_the_middle: <- about_grace}
<- about_the_bus
{friday_alone or friday_together: <- about_friday}
<- about_what_next
<- about_the_goodbye
<- about_the_last_question
<- about_the_whole
{floor > 3 and floor < 13: <- slips}
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning
+ -> group_return -> returning

=== about_the_folder ===
{encounter.folder_cupboard: <- if_folder_cupboard}
{encounter.folder_ask: <- if_folder_ask}
{encounter.folder_results: <- if_folder_results}
{encounter.came_plain: <- if_came_plain}
{encounter.came_chat: <- if_came_chat}
{encounter.came_sat: <- if_came_sat}
<- anyhow
-> DONE
= if_folder_cupboard
* (tartan_him) [Nadia # id: tartan_him # peer: nadia # lane: patient # about: the_folder # heard: folder_cupboard # flag: damage]
  NADIA: I'm him. I've been made to laugh, and I'm grateful, and I'm still looking at it. I can't ask a second time now. I've laughed.
* (tartan_door) [Arun # id: tartan_door # peer: arun # lane: doctor # about: the_folder # heard: folder_cupboard # flag: warm, provokes]
  ARUN: Tartan. I'd have been so pleased with tartan. You've got that thing in your hand and there's a laugh going. Four seconds, it'd buy you. I'd have taken the four. # face: smile
* (tartan_curtain) {tartan_door} [Mei-Ling # id: tartan_curtain # peer: meiling # lane: between # about: the_folder # heard: folder_cupboard # answers: tartan_door # flag: disagrees, image]
  MEI-LING: He laughed, and then he looked at it again. I don't think it bought four seconds. I think they both went on hearing it, like a curtain round a bed.
- -> floor
= if_folder_ask
* (only_a_colour) [Sara # id: only_a_colour # peer: sara # lane: between # about: the_folder # heard: folder_ask]
  SARA: A colour that's only a colour. I wonder… they're both being terribly careful with it. I don't know which of them thought it would break.
- -> floor
= if_folder_results
* (one_thing) [Keziah # id: one_thing # peer: keziah # lane: patient # about: the_folder # heard: folder_results]
  KEZIAH: I'm Derek. One thing at a time, so I'm counting. How many? Just tell me how many. I'm not listening to anything else.
- -> floor
= if_came_plain
* [Piotr # id: in_theatre # peer: piotr # lane: doctor # about: the_folder # heard: came_plain]
  PIOTR: I say it like that. Consultant's in theatre, here's me, here are your results. It's clean. It also means it wasn't me who… well. It means it wasn't me.
- -> floor
= if_came_chat
* (level_three) [Andrés # id: level_three # peer: andres # lane: absent # about: the_folder # heard: came_chat]
  ANDRÉS: I'm Grace. I'm on level three, and there's a man in a Volvo who won't move. As far as I know it's nothing. I've got all morning. # face: smile
* [Callum # id: two_minutes # peer: callum # lane: doctor # about: the_folder # heard: came_chat # flag: warm]
  CALLUM: I start with the parking every time. It's manners. And it's two minutes in which nobody's got cancer. I'd like to keep those. I noticed I didn't want anyone here to take them off me.
- -> floor
= if_came_sat
* (photograph) [Nadia # id: photograph # peer: nadia # lane: image # about: the_folder # heard: came_sat # flag: image]
  NADIA: This might be off, but the folder going over, face down. I keep seeing somebody turn a photograph to the wall, before visitors. I don't know whose photograph.
* (told_twice) [Mei-Ling # id: told_twice # peer: meiling # lane: patient # about: the_folder # heard: came_sat]
  MEI-LING: I'm the patient. He's in theatre. A chair moves. A folder turns over. I think I'd been told twice by then, and nobody had said it.
- -> floor
= anyhow
* (gloves_on) [Arun # id: gloves_on # peer: arun # lane: doctor # about: the_folder # flag: unkind, provokes]
  ARUN: Honestly? First I'm relieved he's been called away, nobody's watching. Then I open it, and I'd like to go and find him and put it in his hand. In theatre. With the gloves on. # face: wry
* (scrubbed) {gloves_on} [Piotr # id: scrubbed # peer: piotr # lane: absent # about: the_folder # answers: gloves_on # flag: disagrees, unkind]
  PIOTR: No. I'm Mr Anand, and you'd not put it in my hand. I've got my hands in somebody and I'm not thinking about Room 6. I notice how much I like that. # face: blank
- -> floor

=== about_the_waiting ===
{waiting.wait_grace: <- if_wait_grace}
{the_ten_minutes.ten_talk: <- if_ten_talk}
{the_ten_minutes.ten_quiet: <- if_ten_quiet}
{the_ten_minutes.ten_no: <- if_ten_no}
{waiting.wait_ask: <- if_wait_ask}
{waiting.wait_start: <- if_wait_start}
-> DONE
= if_wait_grace
* (polite_ten) [Keziah # id: polite_ten # peer: keziah # lane: patient # about: waiting_for_grace # heard: wait_grace # flag: damage, provokes]
  KEZIAH: I'm in that chair and I know. I've known since "two pairs of ears". And I've got ten minutes to be polite in. I wanted somebody to just say it.
* (setting_table) [Callum # id: setting_table # peer: callum # lane: doctor # about: waiting_for_grace # heard: wait_grace # flag: warm]
  CALLUM: I'd have waited. You've one terrible thing to give him, and you think, let him have a hand to hold when he gets it. I don't call that putting it off. I call it setting the table. # face: warm
* (printer_tray) {polite_ten} [Arun # id: printer_tray # peer: arun # lane: doctor # about: waiting_for_grace # heard: wait_grace # answers: polite_ten # flag: disagrees, warm]
  ARUN: I'd not call that polite. I had my hands on the printer tray. I'd said "let's wait", and that's ten minutes, and I couldn't find the way back out of it.
* (ticket_in_teeth) [Andrés # id: ticket_in_teeth # peer: andres # lane: absent # about: waiting_for_grace # heard: wait_grace]
  ANDRÉS: I'm Grace, and the chairs are wrong. I've got a ticket in my teeth and thirty years of reading one man across a kitchen. Nobody's told me. I've been told.
- -> floor
= if_ten_talk
* [Sara # id: the_fiesta # peer: sara # lane: between # about: waiting_for_grace # heard: ten_talk # flag: guess]
  SARA: Six minutes about a Fiesta. I wonder if they were driving it together, the long way, because neither of them wanted to arrive. I don't know. I can't drive.
- -> floor
= if_ten_quiet
* (relief_driver) [Nadia # id: relief_driver # peer: nadia # lane: patient # about: waiting_for_grace # heard: ten_quiet]
  NADIA: I'm him, and I'm good at this, I've waited at stops for men who never came. So I waited with this one. I think I spent the ten minutes looking after the doctor. # face: thoughtful
- -> floor
= if_ten_no
* [Mei-Ling # id: yes_hang_on # peer: meiling # lane: between # about: waiting_for_grace # heard: ten_no]
  MEI-LING: No. Yes. No, hang on. I can't improve on that. I had it in my own mouth. They'd both got to the edge of it, and nobody jumped.
- -> floor
= if_wait_ask
* (an_address) [Keziah # id: an_address # peer: keziah # lane: doctor # about: waiting_for_grace # heard: wait_ask # flag: unkind]
  KEZIAH: I'd have minded, if it was me asking. You give him the choice and he goes in without her. Is that awful? I wanted to make him wait. I wanted her in there. # face: irritated
* (not_telling_me) [Callum # id: not_telling_me # peer: callum # lane: doctor # about: waiting_for_grace # heard: wait_ask]
  CALLUM: "Sat here looking at you not telling me." I'd have felt that in my face. You ask somebody a fair question and they show you the answer's been on your forehead all along.
* {not_telling_me} [Arun # id: asked_properly # peer: arun # lane: between # about: waiting_for_grace # heard: wait_ask # answers: not_telling_me]
  ARUN: I'd have laughed, Callum. Sorry. He's not wrong. I don't know what you do with it, the two of you, once he's said it.
- -> floor
= if_wait_start
* (one_button) [Piotr # id: one_button # peer: piotr # lane: patient # about: waiting_for_grace # heard: wait_start]
  PIOTR: I'm him. "You're the driver," I said, and I meant it as a compliment, about half. I undid one button. I never undo one button.
* (shall_we) [Callum # id: shall_we # peer: callum # lane: doctor # about: waiting_for_grace # heard: wait_start # flag: warm]
  CALLUM: "Shall we." I can hear myself. It's how I get my two into the bath. They say no, as it goes. Patients don't.
- -> floor

=== about_what_he_knew ===
{what_he_knows.knew_ask: <- if_knew_ask}
{what_he_knows.knew_symptoms: <- if_knew_symptoms}
{what_he_knows.knew_straight: <- if_knew_straight}
-> DONE
= if_knew_ask
* (the_piles) [Nadia # id: the_piles # peer: nadia # lane: patient # about: what_he_knew # heard: knew_ask]
  NADIA: I've told everyone piles. And now somebody's asked what I know, so I've got to put the piles down, and I was quite fond of them.
* (lightly) [Arun # id: lightly # peer: arun # lane: absent # about: what_he_knew # heard: knew_ask]
  ARUN: I'm the fella with the camera. I said "something", lightly. I say it forty times a week. I've no idea where it goes after.
- -> floor
= if_knew_symptoms
* (next_line) [Mei-Ling # id: next_line # peer: meiling # lane: doctor # about: what_he_knew # heard: knew_symptoms # flag: warm]
  MEI-LING: I ask about bleeding when I can't begin. It's a list. There's always a next line on a list. I recognised that one.
* (upside_down) [Piotr # id: upside_down # peer: piotr # lane: image # about: what_he_knew # heard: knew_symptoms]
  PIOTR: Him reading it upside down. He drives in the dark, he reads things coming at him backwards in a mirror. He'd read the lot before the pen was down.
- -> floor
= if_knew_straight
* (two_seconds) [Arun # id: two_seconds # peer: arun # lane: patient # about: what_he_knew # heard: knew_straight]
  ARUN: I'm Derek. Both feet on the floor. The one in front's braked and I've got, what, two seconds. They're not bad ones, actually. They're mine.
* (because) [Sara # id: because # peer: sara # lane: between # about: what_he_knew # heard: knew_straight]
  SARA: "Because I think you'd want me to." I'm making this up, but I felt that because in my neck. As if they were each… no, it's just my neck. I slept on it. # face: wry
- -> floor

=== about_the_word ===
{the_word.word_warned: <- if_word_warned}
{(the_word.word_warned or the_word.word_bare) and not after_the_word.after_wait: <- if_word_warned_or_word_bare_and_not_after_wait}
{the_word.word_growth: <- if_word_growth}
{the_word.word_pathology: <- if_word_pathology}
{growth.growth_scan or growth.growth_wait: <- if_growth_scan_or_growth_wait}
{growth.growth_plain: <- if_growth_plain}
{he_says_it: <- if_he_says_it}
{he_says_it.said_nod: <- if_said_nod}
{he_says_it.said_yes or he_says_it.said_sorry: <- if_said_yes_or_said_sorry}
{the_word.word_bare: <- if_word_bare}
<- anyhow
-> DONE
= if_word_warned
* (same_space) [Keziah # id: same_space # peer: keziah # lane: between # about: the_word # heard: word_warned]
  KEZIAH: He said it back with the same gap in front. Like when you give a taxi driver an address. So it got across. And then, I don't know, they both just sat there with it.
- -> floor
= if_word_warned_or_word_bare_and_not_after_wait
* (word_fell) [Nadia # id: word_fell # peer: nadia # lane: patient # about: the_word # heard: word_warned, word_bare # flag: damage]
  NADIA: I'm him. The word fell and I was watching it fall, and then there was such a lot going on. Somebody was being kind. I couldn't hear it land.
- -> floor
= if_word_growth
* (in_his_socks) [Arun # id: in_his_socks # peer: arun # lane: doctor # about: the_word # heard: word_growth # flag: warm, provokes]
  ARUN: I've said growth. I've said shadow. I said "something we'd like to keep an eye on" to a man in his socks. You say it because he's looking at you, and you like him. # face: wry
* (week_off) {in_his_socks} [Keziah # id: week_off # peer: keziah # lane: patient # about: the_word # heard: word_growth # answers: in_his_socks # flag: disagrees, damage]
  KEZIAH: It didn't feel like being liked. I'm him, I've heard growth and made it a wart, and nobody's stopped me. I've booked a week off. I'm going to have to give that back.
- -> floor
= if_word_pathology
* (they_nod) [Mei-Ling # id: they_nod # peer: meiling # lane: patient # about: the_word # heard: word_pathology # flag: damage]
  MEI-LING: I nodded. People nod at me when I talk like that. They aren't agreeing. They're keeping their heads above it.
* (brave_language) [Piotr # id: brave_language # peer: piotr # lane: doctor # about: the_word # heard: word_pathology # flag: warm]
  PIOTR: I talk like this. It isn't to hide. Well. It's the language I learnt to be brave in. In that language I'm twenty-six and nobody's died yet. # face: thoughtful
- -> floor
= if_growth_scan_or_growth_wait
* (the_heavy_end) [Sara # id: the_heavy_end # peer: sara # lane: image # about: the_word # heard: growth_scan, growth_wait # flag: image]
  SARA: Two people carrying a sofa downstairs, each waiting for the other to say put it down. And it's him says it. I suppose he'd got the heavy end.
- -> floor
= if_growth_plain
* (round_the_houses) [Callum # id: round_the_houses # peer: callum # lane: doctor # about: the_word # heard: growth_plain # flag: warm]
  CALLUM: I'd not have gone back for it. I'd have gone round the houses another ten minutes, and got home, and told my wife it went fine.
* (signed_twice) [Keziah # id: signed_twice # peer: keziah # lane: patient # about: the_word # heard: growth_plain]
  KEZIAH: I'm him. It came round the back. I'm not cross, that's how deliveries come. I do notice I had to sign for it twice.
- -> floor
= if_he_says_it
* (said_as_well) [Nadia # id: said_as_well # peer: nadia # lane: patient # about: the_word # heard: growth_scan, growth_wait # flag: unkind, damage, heavy]
  NADIA: I'm him, I'm angry, and I don't know who at. I'm the one who's got it. And I had to say it as well. I'm actually quite angry. # face: angry
- -> floor
= if_said_nod
* (to_college) [Arun # id: to_college # peer: arun # lane: doctor # about: the_word # heard: said_nod]
  ARUN: I'd have nodded. I know I would. "Somebody who's been to college." I did nine years of nodding at children, they… yeah.
- -> floor
= if_said_yes_or_said_sorry
* (thanked) [Mei-Ling # id: thanked # peer: meiling # lane: between # about: the_word # heard: said_yes, said_sorry]
  MEI-LING: The word's out, and four seconds later it's the patient being considerate. I'd like to know when that started. I may have missed it.
- -> floor
= if_word_bare
* (i_liked_it) [Piotr # id: i_liked_it # peer: piotr # lane: doctor # about: the_word # heard: word_bare # flag: warm, provokes]
  PIOTR: I'd have said it like that. "Looked at it twice." I'd have been holding on to the lab with both hands. I know how it sounds. I'd have wanted somebody in there with me.
* (off_the_shelf) {i_liked_it} [Callum # id: off_the_shelf # peer: callum # lane: patient # about: the_word # heard: word_bare # answers: i_liked_it # flag: disagrees, damage]
  CALLUM: I was underneath it, though. I'm Derek, and it's come off a shelf, and I hadn't time to get my arms up. "They're thorough, then." I don't think he meant it as praise.
- -> floor
= anyhow
* (green_folder) [Andrés # id: green_folder # peer: andres # lane: absent # about: the_word]
  ANDRÉS: I'm in the corridor, I'm the next on the list, with a green folder. It's gone quiet in there. I'm thinking, that was quick. Then I'm thinking, no, it wasn't.
- -> floor

=== about_after ===
{after_the_word.after_wait: <- if_after_wait}
{after_the_word.after_hope: <- if_after_hope}
{after_the_word.after_name: <- if_after_name}
{after_the_word.after_sorry: <- if_after_sorry}
<- anyhow
-> DONE
= if_after_wait
* (tiles) [Nadia # id: tiles # peer: nadia # lane: image # about: after_the_word # heard: after_wait # flag: image]
  NADIA: The tiles. I can see them. Forty-two, and he'd got as far as thirty before anybody came in. So he'd started without us.
* (bad_wheel) [Arun # id: bad_wheel # peer: arun # lane: doctor # about: after_the_word # heard: after_wait # flag: provokes]
  ARUN: I couldn't have just sat there. That trolley with the loose thing on it, I'd have gone out and tightened it. I'd have done the whole fleet. # face: wry
* (two_counting) {bad_wheel} [Sara # id: two_counting # peer: sara # lane: between # about: after_the_word # heard: after_wait # answers: bad_wheel # flag: disagrees]
  SARA: I don't know that it was just sitting. I thought of two people counting, and not looking at each other. Perhaps only one of them was. I'd like it to be two.
- -> floor
= if_after_hope
* (nice_thing) [Callum # id: nice_thing # peer: callum # lane: doctor # about: after_the_word # heard: after_hope # flag: warm]
  CALLUM: I'd have reached for it too. You see a face go like that and you've one nice thing on you. And it's true, there is a great deal. You want him to have it. # face: warm
* (handed_a_baby) [Keziah # id: handed_a_baby # peer: keziah # lane: image # about: after_the_word # heard: after_hope # flag: image, damage]
  KEZIAH: His face coming up like that. It's when you hand somebody the baby. I couldn't get past it, because then you've got to ask for it back.
* (inside_pocket) [Piotr # id: inside_pocket # peer: piotr # lane: patient # about: after_the_word # heard: after_hope]
  PIOTR: I'm him, and I've got it now. A great deal. It's mine. I'm going to show it to my wife, and nobody's having it off me.
- -> floor
= if_after_name
* (parked) [Mei-Ling # id: parked # peer: meiling # lane: patient # about: after_the_word # heard: after_name]
  MEI-LING: He was told it had gone in hard, and he said no, it's parked. I like that he could say no. I'd want to be able to. That's all. I haven't anything after that.
* [Sara # id: car_park # peer: sara # lane: image # about: after_the_word # heard: after_name # flag: image, guess]
  SARA: Parked, and his wife's up there going round. I got excited, and now I'm embarrassed. It's just a car park. I'll stop. # face: wry
- -> floor
= if_after_sorry
* (a_cup) [Andrés # id: a_cup # peer: andres # lane: patient # about: after_the_word # heard: after_sorry]
  ANDRÉS: I'm holding the water. I can't drink it and I can't put it on somebody's notes. I was a man with cancer and now I'm a man with a cup. It's nearly a rest.
* (the_jug) [Arun # id: the_jug # peer: arun # lane: doctor # about: after_the_word # heard: after_sorry # flag: warm]
  ARUN: I pour water. I've poured gallons. There's a jug there and it's, what, eight seconds. If there'd been a plate of biscuits I'd have been at it. # face: wry
- -> floor
= anyhow
* (a_magazine) [Nadia # id: a_magazine # peer: nadia # lane: patient # about: after_the_word # flag: guess, unkind]
  NADIA: I'm making this up. I wonder if for a second he was bored. You've been told the biggest thing there is, and there's still a blind stuck halfway. I've had that. You look round for a magazine. # face: wry
- -> floor

=== about_the_brother ===
{the_brother.ray_ask: <- if_ray_ask}
{the_brother.ray_differ: <- if_ray_differ}
{the_brother.ray_unknown: <- if_ray_unknown}
{encounter.folder_cupboard or encounter.folder_results: <- if_folder_cupboard_or_folder_results}
-> DONE
= if_ray_ask
* (theres_a_queue) [Andrés # id: theres_a_queue # peer: andres # lane: absent # about: the_brother # heard: ray_ask # flag: heavy]
  ANDRÉS: I'm the brother. I'm on the office phone and there's a queue, and I want to get off it because somebody needs to ring in sick. I say thanks for letting me know. I'm not being brave. There's a queue. # face: sad
* (the_fourteen) [Piotr # id: the_fourteen # peer: piotr # lane: absent # about: the_brother # heard: ray_ask # flag: heavy]
  PIOTR: "Then he took the fourteen out." I've nothing to say about it. I just wanted somebody to say it again. Him, out there, in the fourteen. With people getting on. # face: solemn
* (the_canteen) [Arun # id: the_canteen # peer: arun # lane: absent # about: the_brother # heard: ray_ask]
  ARUN: I'm the driver behind him in that queue. I heard all of it, and I looked at my shoes. I've had my tea with Derek every day since, and neither of us has said the word phone.
- -> floor
= if_ray_differ
* (like_a_friend) [Callum # id: like_a_friend # peer: callum # lane: doctor # about: the_brother # heard: ray_differ # flag: warm]
  CALLUM: I think it was meant to take something off him. "I wouldn't go by that." You'd say it to a friend. I have done. I'd have meant it kindly. I did mean it kindly. # face: sad
* (evidence) [Keziah # id: evidence # peer: keziah # lane: absent # about: the_brother # heard: ray_differ # flag: damage]
  KEZIAH: I'm the brother, and I've just been told I'm not evidence. I took that call with him stood behind me. I'd like to be evidence of something. # face: angry
- -> floor
= if_ray_unknown
* (first_true) [Nadia # id: first_true # peer: nadia # lane: patient # about: the_brother # heard: ray_unknown # flag: provokes]
  NADIA: They all knew, with his brother, and this one doesn't. I'm sitting there and either that's worse, or it's, um. It's the first true thing anybody's told us in a hospital. I can't tell which. # face: worried
* (its_worse) {first_true} [Keziah # id: its_worse # peer: keziah # lane: patient # about: the_brother # heard: ray_unknown # answers: first_true # flag: disagrees]
  KEZIAH: It's worse. I'm him too, and it's worse. I came for an answer. I got parked with a nice honest person in a room with a bad blind.
- -> floor
= if_folder_cupboard_or_folder_results
* (he_held_it) [Mei-Ling # id: he_held_it # peer: meiling # lane: patient # about: the_brother # heard: folder_cupboard, folder_results]
  MEI-LING: The folder came early. The brother came a good deal later. I'd have to look at it again. I had the feeling he'd been carrying it about, the question, looking for a surface.
- -> floor

=== about_the_quarrel ===
{which_is_it.row_own: <- if_row_own}
{which_is_it.row_know: <- if_row_know}
{which_is_it.row_wait: <- if_row_wait}
{read_off_a_card: <- if_read_off_a_card}
{read_off_a_card.card_share: <- if_card_share}
{read_off_a_card.card_hear and not secret: <- if_card_hear}
{read_off_a_card.card_fine: <- if_card_fine}
-> DONE
= if_row_own
* [Piotr # id: on_a_badge # peer: piotr # lane: doctor # about: the_quarrel # heard: row_own]
  PIOTR: "It's a thing I say." I don't know that I could get that out with him looking at me. I start going red and then I explain something.
* (coat_half_on) [Keziah # id: coat_half_on # peer: keziah # lane: patient # about: the_quarrel # heard: row_own]
  KEZIAH: I'm him. I've caught somebody out, and they've said yes. I'd got my hand on the chair. So I tell them one about a bus, so that nobody has to go.
- -> floor
= if_row_know
* [Sara # id: felt_it_shut # peer: sara # lane: between # about: the_quarrel # heard: row_know # flag: damage]
  SARA: "Since then." I felt it shut. I wonder if it was the brother he was… no, I've lost it. It shut, anyway.
* [Callum # id: true_things # peer: callum # lane: doctor # about: the_quarrel # heard: row_know # flag: warm]
  CALLUM: It has come on, though, hasn't it? And when you're frightened you say the true thing you've got nearest. I can't be cross about that. I'd have been there first, with the kettle on. # face: warm
- -> floor
= if_row_wait
* (all_carpet) [Nadia # id: all_carpet # peer: nadia # lane: patient # about: the_quarrel # heard: row_wait # flag: damage, image]
  NADIA: "I've a wife goes quiet." I'm him, and everyone keeps going quiet at me as though I were a library. I'm shouting, and it's all carpet. # face: angry
* [Arun # id: with_the_next # peer: arun # lane: doctor # about: the_quarrel # heard: row_wait # flag: warm]
  ARUN: You learn to be quiet. Takes years. And it works, and then the next fella says don't you go quiet on me. I don't know. I'd have laughed, I think. It wouldn't have been laughing.
- -> floor
= if_read_off_a_card
* (at_the_bank) [Mei-Ling # id: at_the_bank # peer: meiling # lane: patient # about: the_quarrel # heard: card_hear, card_fine, card_share # flag: damage]
  MEI-LING: Nice, like at the bank. I'm the patient. I have been refused something, very pleasantly, and I still don't know the name of what I asked for. # face: solemn
- -> floor
= if_card_share
* (the_bollard) [Piotr # id: the_bollard # peer: piotr # lane: doctor # about: the_quarrel # heard: card_share # flag: unkind]
  PIOTR: The bollard. He's got cancer and he's being kind to a beginner. I didn't like it. I'd have wanted him angrier with me. I'd have known where I was.
- -> floor
= if_card_hear
* [Callum # id: late_for_it # peer: callum # lane: between # about: the_quarrel # heard: card_hear]
  CALLUM: "It'd have been all right to say yes." They both heard it. I don't think either of them knew where to look. I wouldn't.
- -> floor
= if_card_fine
* (your_feedback) [Keziah # id: your_feedback # peer: keziah # lane: patient # about: the_quarrel # heard: card_fine # flag: damage]
  KEZIAH: "That's the voice." I know that voice, it lives in my phone. I'm Derek, I've complained to the desk, and the desk has thanked me for my feedback. # face: irritated
- -> floor

=== about_how_long ===
{how_long.long_unknown: <- if_long_unknown}
{how_long.long_most: <- if_long_most}
{how_long.long_what: <- if_long_what}
-> DONE
= if_long_unknown
* (round_my_neck) [Piotr # id: round_my_neck # peer: piotr # lane: patient # about: how_long # heard: long_unknown # flag: provokes]
  PIOTR: Round my neck, yes. Give me a number and I'd wear it. I'm him, and I can see why not. I'd still sooner have the number.
* (no_number) {round_my_neck} [Callum # id: no_number # peer: callum # lane: doctor # about: how_long # heard: long_unknown # answers: round_my_neck # flag: disagrees]
  CALLUM: I couldn't have given you one, though. I'd have stood there patting my pockets. If you'd got one off me it would've been because I liked you, and you'd not have wanted it.
- -> floor
= if_long_most
* (a_lot_of_people) [Sara # id: a_lot_of_people # peer: sara # lane: patient # about: how_long # heard: long_most # flag: damage]
  SARA: "Are you saying I will?" I'm him. I'd asked about one person and I got told about a lot of people. I think I started looking round for them.
* (better_light) [Arun # id: better_light # peer: arun # lane: doctor # about: how_long # heard: long_most # flag: warm]
  ARUN: I've said "a lot of people do well" with my hand on a man's shoulder. You're not lying. You're just, you're talking about the other ones.
- -> floor
= if_long_what
* (the_badge) [Callum # id: the_badge # peer: callum # lane: doctor # about: how_long # heard: long_what]
  CALLUM: You've braced for dying, and it's the badge. I'd have nearly laughed, because it was something I'd heard of. And then I'd have, well. I'd have had to look at him.
* (in_a_coat) [Nadia # id: in_a_coat # peer: nadia # lane: image # about: how_long # heard: long_what # flag: image]
  NADIA: A fella in a coat. He never took it off, did he? All this time I've been seeing him with the uniform on underneath, buttoned, like pyjamas under a suit.
- -> floor

=== about_grace ===
{grace_in_the_middle: <- if_grace_in_the_middle}
{grace_in_the_middle.in_tell: <- if_in_tell}
{it_was_his.his_needed: <- if_his_needed}
{it_was_his.his_sorry: <- if_his_sorry}
{it_was_his.his_grace: <- if_his_grace}
{grace_in_the_middle.in_ask: <- if_in_ask}
{grace_in_the_middle.in_him: <- if_in_him}
{grace_in_the_middle.in_results: <- if_in_results}
{he_tells_her: <- if_he_tells_her}
-> DONE
= if_grace_in_the_middle
* (big_smile) [Andrés # id: big_smile # peer: andres # lane: absent # about: grace_comes_in # heard: in_him, in_ask, in_tell, in_results]
  ANDRÉS: I'm in the doorway with her. Level five, big smile. Then she looks at him, and at the doctor, and back. I used to see that look before we'd even put the bags… no. That's mine. I'll leave it.
- -> floor
= if_in_tell
* (it_was_mine) [Keziah # id: it_was_mine # peer: keziah # lane: patient # about: grace_comes_in # heard: in_tell # flag: damage, unkind]
  KEZIAH: There was one thing left in that room that was mine to hand over. I'd been getting the words ready in my mouth. I could have hit somebody. # face: angry
* [Callum # id: her_face # peer: callum # lane: doctor # about: grace_comes_in # heard: in_tell # flag: warm]
  CALLUM: She's there, she's frightened, she's asked. I'd have told her out of sheer not being able to bear her face. I do it in surgery. I do it at home.
- -> floor
= if_his_needed
* [Piotr # id: door_says_push # peer: piotr # lane: doctor # about: grace_comes_in # heard: his_needed]
  PIOTR: "It's better coming from us." I've said that one. It was even true. I said it the way you go on pulling a door that says push, because by then there are people watching.
- -> floor
= if_his_sorry
* [Nadia # id: start_elsewhere # peer: nadia # lane: patient # about: grace_comes_in # heard: his_sorry]
  NADIA: I'm Derek. "I can't give it back." I'd got myself ready to be angry about that for years. Now I'd have to start from somewhere else, and I haven't got anywhere. # face: thoughtful
- -> floor
= if_his_grace
* [Andrés # id: chair_not_warm # peer: andres # lane: absent # about: grace_comes_in # heard: his_grace]
  ANDRÉS: I'm Grace, and the chair isn't even warm. Anything you'd like to ask, they say. I've got one. Which of these two am I supposed to be looking at? I don't think it's the sort they want.
- -> floor
= if_in_ask
* [Mei-Ling # id: goes_round # peer: meiling # lane: between # about: grace_comes_in # heard: in_ask]
  MEI-LING: Three people, one question. Shall I go on? It gets put down in the middle and nobody has it. I could hear that. I don't often.
- -> floor
= if_in_him
* [Piotr # id: aircon # peer: piotr # lane: doctor # about: grace_comes_in # heard: in_him]
  PIOTR: Leaving the next sentence for him. I'd have counted to two and told her something. Anything. I'd have told her about the parking. Three people listening to an air conditioner, I can't do that.
- -> floor
= if_in_results
* (oh_good) [Sara # id: oh_good # peer: sara # lane: absent # about: grace_comes_in # heard: in_results # flag: damage]
  SARA: I'm Grace. "Oh, good." I wonder how long I'll be hearing myself say that. I'd got one arm out of my coat. # face: sad
* (what_eyes_want) [Piotr # id: what_eyes_want # peer: piotr # lane: doctor # about: grace_comes_in # heard: in_results # flag: warm]
  PIOTR: He's looking at you past her shoulder. You get about a second. I'd have done what he wanted. I do what eyes want, and then I can't tell anyone what it was I did.
- -> floor
= if_he_tells_her
* (gracie) [Nadia # id: gracie # peer: nadia # lane: absent # about: grace_comes_in # heard: in_him, in_ask]
  NADIA: I'm Grace. He called me Gracie, in front of a doctor. He only does that at home. So I knew. I mean I knew before the rest of the sentence.
* (i_made_you) [Arun # id: i_made_you # peer: arun # lane: absent # about: grace_comes_in # heard: in_him, in_ask # flag: heavy]
  ARUN: I'm Grace. I made him go. If I hadn't nagged there'd be no folder. I know that's backwards. I'm going to know it's backwards for a good many nights. # face: sad
- -> floor

=== about_the_bus ===
{the_bus.bus_hear: <- if_bus_hear}
{the_bus.bus_off: <- if_bus_off}
{the_bus.bus_rules: <- if_bus_rules}
<- anyhow
-> DONE
= if_bus_hear
* (the_cello) [Arun # id: the_cello # peer: arun # lane: absent # about: the_bus # heard: bus_hear]
  ARUN: I'm the kid with the cello. It's dark, and the bus doesn't come down to the kerb. I think, new driver. That's all I ever think about it. # face: sad
- -> floor
= if_bus_off
* (off_games) [Piotr # id: off_games # peer: piotr # lane: patient # about: the_bus # heard: bus_off # flag: damage]
  PIOTR: Somebody's writing me a note. I'm fifty-eight, I've thirty-one years in, and I'm being let off games. # face: irritated
* (they_keep_them) [Callum # id: they_keep_them # peer: callum # lane: doctor # about: the_bus # heard: bus_off # flag: warm]
  CALLUM: The pad's out before you know it. You can't do the cancer, you can do the note. I don't think it's nothing. I've had people keep them. # face: warm
- -> floor
= if_bus_rules
* [Keziah # id: not_the_depot # peer: keziah # lane: between # about: the_bus # heard: bus_rules]
  KEZIAH: "I'll find out, and I'll ring you." I'd have said that. And then, not the depot. So I'm thinking, where's he stood when it goes, and who's next to him?
* (house_phone) [Sara # id: house_phone # peer: sara # lane: absent # about: the_bus # heard: bus_rules # flag: guess]
  SARA: I'm the house, I'm the hall with the phone in it. I imagine Grace picking up first and saying who's calling, please. I don't even know that they've got a hall.
- -> floor
= anyhow
* (behind_the_wheel) [Nadia # id: behind_the_wheel # peer: nadia # lane: patient # about: the_bus]
  NADIA: I'm him at ten past five with the keys. I sit with my back to everyone, that's what I like about it. And nobody, I mean, the bus doesn't know yet.
- -> floor

=== about_friday ===
{friday_alone.friday_keep: <- if_friday_keep}
{friday_alone: <- if_friday_alone}
{friday_alone.friday_intent: <- if_friday_intent}
{friday_alone.friday_limit: <- if_friday_limit}
{friday_together: <- if_friday_together}
{friday_together.tri_leave: <- if_tri_leave}
{friday_together.tri_do: <- if_tri_do}
{friday_together.tri_both: <- if_tri_both}
-> DONE
= if_friday_keep
* (behind_a_shed) [Sara # id: behind_a_shed # peer: sara # lane: image # about: friday # heard: friday_keep # flag: image, provokes]
  SARA: They shook hands on it. I got a picture of two boys behind a shed. I wonder which of them's… which of them has to go in to tea with it.
* (till_friday) {behind_a_shed} [Keziah # id: till_friday # peer: keziah # lane: patient # about: friday # heard: friday_keep # answers: behind_a_shed # flag: disagrees]
  KEZIAH: I didn't see boys. I'm Derek, and that's the first thing anyone's given me all morning. Till Friday I'm a married man with a blockage. I don't care what it costs.
- -> floor
= if_friday_alone
* (wet_hands) [Nadia # id: wet_hands # peer: nadia # lane: absent # about: friday # heard: friday_keep, friday_intent, friday_limit # flag: unkind]
  NADIA: I'm Grace, washing my hands for much too long. I'm furious with myself. I heard him stop talking when I went out. I think I went out so that he could start. # face: sad
- -> floor
= if_friday_intent
* [Arun # id: the_hiccup # peer: arun # lane: patient # about: friday # heard: friday_intent # flag: heavy]
  ARUN: "What happens to you till then?" Nobody'd asked about me. I'd got Grace seen to, and the lads, and the bus. Two in the morning, he said. Yeah. That's when. # face: sad
- -> floor
= if_friday_limit
* (a_fence) [Piotr # id: a_fence # peer: piotr # lane: doctor # about: friday # heard: friday_limit]
  PIOTR: "I'm not going to lie." It's true, and you've put up a fence. And there's a man on the other side of it telling you to set off your own bleep.
* (no_question) [Mei-Ling # id: no_question # peer: meiling # lane: between # about: friday # heard: friday_limit]
  MEI-LING: So now there's a question that somebody isn't allowed to ask. I counted whose it was. I got two people the first time and three the second.
- -> floor
= if_friday_together
* [Callum # id: not_on_fire # peer: callum # lane: image # about: friday # heard: tri_both, tri_do, tri_leave # flag: image]
  CALLUM: They're having a row about triangles. I loved them for it. It's like when the house is on fire and somebody's looking for the cat's basket. # face: warm
- -> floor
= if_tri_leave
* (six_inches) [Andrés # id: six_inches # peer: andres # lane: doctor # about: friday # heard: tri_leave]
  ANDRÉS: Six inches, the tissues went. I'd have done that. You've got an arm and it's got to do something, and you can't put it round anybody.
- -> floor
= if_tri_do
* (invigilator) [Keziah # id: invigilator # peer: keziah # lane: absent # about: friday # heard: tri_do # flag: damage]
  KEZIAH: I'm Grace. I asked, would you, and I wanted to know. And I looked, and they'd gone off into a hall somewhere. I didn't want an invigilator.
- -> floor
= if_tri_both
* [Sara # id: both_look_up # peer: sara # lane: doctor # about: friday # heard: tri_both # flag: cost]
  SARA: They both looked up to see whether he'd still be here by Friday. I'm the doctor, and I'd have given a lot to have had some other face to show them.
- -> floor

=== about_what_next ===
{what_next.next_team: <- if_next_team}
{what_next.next_draw: <- if_next_draw}
{what_next.next_chunk: <- if_next_chunk}
<- anyhow
-> DONE
= if_next_team
* (are_you_on_it) [Andrés # id: are_you_on_it # peer: andres # lane: patient # about: what_next # heard: next_team]
  ANDRÉS: "Are you on it?" I don't want the best people in England. I want the one who was there. That's all I… yes. That's all. # face: sad
* (by_august) [Arun # id: by_august # peer: arun # lane: doctor # about: what_next # heard: next_team]
  ARUN: We've all gone by August. I want to say it to people, don't like me, I'm only here till the rotation. And I don't, I say "a really good team". So. # face: tired
- -> floor
= if_next_draw
* (good_at_it) [Mei-Ling # id: good_at_it # peer: meiling # lane: doctor # about: what_next # heard: next_draw]
  MEI-LING: I draw it too. I'm good at it. For as long as I'm drawing, it's a bend in a tube, and I know exactly where it is. I don't look up either. # face: thoughtful
* (the_nile) [Nadia # id: the_nile # peer: nadia # lane: patient # about: what_next # heard: next_draw]
  NADIA: I'm looking at my own insides, and somebody's taken trouble over it. And it gets kept, because you do keep it, when somebody's drawn you something.
- -> floor
= if_next_chunk
* (two_subs) [Piotr # id: two_subs # peer: piotr # lane: patient # about: what_next # heard: next_chunk]
  PIOTR: Five-a-side and two subs. I'm joking, and everybody's so relieved I'm joking. Now I've got to keep it up as far as the car.
- -> floor
= anyhow
* (the_drill) [Callum # id: the_drill # peer: callum # lane: between # about: what_next]
  CALLUM: I think they were both trying. I know, I always do. But where he asks what the drill is, I imagine he's helping. I think he's finding the doctor something to hold.
- -> floor

=== about_the_goodbye ===
{goodbye.bye_booklet: <- if_bye_booklet}
<- anyhow
{goodbye.bye_nurse: <- if_bye_nurse}
{goodbye.bye_tonight and grace_knows: <- if_bye_tonight_and_grace_knows}
{goodbye.bye_tonight and not grace_knows: <- if_bye_tonight_and_not_grace_knows}
-> DONE
= if_bye_booklet
* (a_beach) [Keziah # id: a_beach # peer: keziah # lane: patient # about: the_goodbye # heard: bye_booklet # flag: damage]
  KEZIAH: Two people on a beach. I've been handed a holiday. I square it up with the desk, because something in here's going to be straight. # face: blank
* (bleeps_twice) [Arun # id: bleeps_twice # peer: arun # lane: doctor # about: the_goodbye # heard: bye_booklet # flag: warm]
  ARUN: Twice, from the ward. That's somebody's blood pressure. I'd have gone. I'd have been glad, is the thing. I'd have been halfway down the stairs before I'd even, you know. # face: tired
- -> floor
= anyhow
* (my_belt) [Mei-Ling # id: my_belt # peer: meiling # lane: image # about: the_goodbye]
  MEI-LING: When it got to the bleep, my hand went to my belt. I'm not on call. I haven't been on call since Sunday.
- -> floor
= if_bye_nurse
* (side_window) [Andrés # id: side_window # peer: andres # lane: patient # about: the_goodbye # heard: bye_nurse]
  ANDRÉS: Who drives home? I got driven here and never noticed. I'm fifty-eight and I'm going to see my own town out of the side window.
* (whats_left) [Keziah # id: whats_left # peer: keziah # lane: doctor # about: the_goodbye # heard: bye_nurse # flag: cost]
  KEZIAH: "That can wait." And I'm the doctor and I've said it, and it's going off against my hip, and somewhere there's a nurse who's rung twice. I'd be calm as you like. I'd be screaming. # face: tired
- -> floor
= if_bye_tonight_and_grace_knows
* (still_having_them) [Nadia # id: still_having_them # peer: nadia # lane: image # about: the_goodbye # heard: bye_tonight]
  NADIA: They're still having the fish and chips. I don't know why that's the one that got me. Everything else in it is indoors.
- -> floor
= if_bye_tonight_and_not_grace_knows
* (the_snooker) [Sara # id: the_snooker # peer: sara # lane: image # about: the_goodbye # heard: bye_tonight # flag: image]
  SARA: The snooker. I wonder… no. There's a man in a chair, and it's green, and somebody's taking a very long time over a shot.
- -> floor

=== about_the_last_question ===
{last_question.last_yes: <- if_last_yes}
{last_question.last_role: <- if_last_role}
{last_question.last_quiet: <- if_last_quiet}
{ending_folder: <- if_ending_folder}
{ending_friday: <- if_ending_friday}
{ending_room: <- if_ending_room}
{ending_thanks: <- if_ending_thanks}
{ending_fives: <- if_ending_fives}
-> DONE
= if_last_yes
* (soup) [Piotr # id: soup # peer: piotr # lane: image # about: the_last_question # heard: last_yes # flag: image, provokes, unkind]
  PIOTR: Like somebody carrying soup. Six years I've been trying to… and he says it with his hand on the door. I'm a bit annoyed, actually. # face: wry
* (letting_you_off) {soup} [Keziah # id: letting_you_off # peer: keziah # lane: patient # about: the_last_question # heard: last_yes # answers: soup # flag: disagrees, damage]
  KEZIAH: I heard that otherwise. I'm him. I'd asked about a folder, and it was known already. I don't think soup's a compliment. I think I'm letting somebody off.
- -> floor
= if_last_role
* [Arun # id: not_read_the_book # peer: arun # lane: doctor # about: the_last_question # heard: last_role]
  ARUN: I'd have given that answer, word for word, and heard it turn into an exam. "And did you?" And I'm at the front of my own class, and it's me who hasn't read the book.
- -> floor
= if_last_quiet
* [Mei-Ling # id: for_a_living # peer: meiling # lane: between # about: the_last_question # heard: last_quiet]
  MEI-LING: He asks, and nobody says anything. I don't know whether it's honest. I look at faces all day and I don't know.
- -> floor
= if_ending_folder
* (slow_door) [Nadia # id: slow_door # peer: nadia # lane: patient # about: the_last_question # ended: the_folder_goes # flag: damage]
  NADIA: That door with the slow arm. I'm him, I'm going, I've got my folder, and I have to stand there while it makes up its mind. I just wanted somebody to push it. # face: sad
* (let_him_have_it) [Piotr # id: let_him_have_it # peer: piotr # lane: doctor # about: the_last_question # flag: warm # ended: the_folder_goes]
  PIOTR: He's gone off with hospital property, and I'd have let him. Good, I'd have thought, you have it. I'd have been in trouble by lunch. # face: wry
- -> floor
= if_ending_friday
* (i_know_my_part) [Keziah # id: i_know_my_part # peer: keziah # lane: absent # about: the_last_question # ended: the_whistle]
  KEZIAH: I'm Grace, and I'm walking beside a man who's whistling, and he doesn't whistle. I'm going to talk about level five all the way home. I know my part. # face: sad
* (whistle) [Sara # id: whistle # peer: sara # lane: image # about: the_last_question # flag: image # ended: the_whistle]
  SARA: Two bars of it, over and over. I've had it in my head since it was said. It's what you'd do to get something past a sleeping baby. # face: thoughtful
- -> floor
= if_ending_room
* (minding_the_door) [Andrés # id: minding_the_door # peer: andres # lane: doctor # about: the_last_question # flag: cost # ended: minding_the_door]
  ANDRÉS: You're outside a shut door with seven people looking at you. I've been the one outside. They've got each other in there, and you're a coat stand. I thought it was lonely, having it go like that. # face: tired
- -> floor
= if_ending_thanks
* (lying_there) [Arun # id: lying_there # peer: arun # lane: patient # about: the_last_question # flag: heavy # ended: thanks_for_letting_me_know]
  ARUN: "Thanks for letting me know." I'm him. I needed something to say, and {the_brother.ray_ask:there it was, where my brother left it|there it was, hanging up ready}. It's quite good. It gets you out of a room. # face: sad
- -> floor
= if_ending_fives
* (five_holds) [Nadia # id: five_holds # peer: nadia # lane: image # about: the_last_question # flag: image # ended: in_fives]
  NADIA: Five stops. I climb like that. You don't look at the wall, you look at the next five holds. I've never told anyone that. I'm a bit surprised he did. # face: thoughtful
- -> floor

// Not about one moment: what the whole of it stirs, and the feeling that the learner named.

=== about_the_whole ===
{trust >= 6 and not ruptured: <- if_trust_6}
{(ending_folder or ending_thanks) and cues_missed >= 2 and floor > 4: <- if_ending_folder_or_ending_thanks}
{puzzle == "hurry": <- if_hurry}
{puzzle == "care": <- if_care}
{puzzle == "stood": <- if_stood}
<- anyhow
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
= if_trust_6
* (so_smooth) [Mei-Ling # id: so_smooth # peer: meiling # lane: doctor # flag: cost]
  MEI-LING: It all went very smoothly. I kept looking for the doctor in it, and I couldn't find anyone. I do this. People tell me I'm calm. # face: thoughtful
* (nowhere_to_put_it) [Piotr # id: nowhere_to_put_it # peer: piotr # lane: patient # flag: cost, unkind]
  PIOTR: I'm him, and I'd like to be angry, and there's nowhere to put it. Everybody's been so decent. I'll have to shout at the ticket machine.
- -> floor
= if_ending_folder_or_ending_thanks
* (fed_up) [Callum # id: fed_up # peer: callum # lane: doctor # ended: the_folder_goes, thanks_for_letting_me_know # flag: unkind, provokes, damage]
  CALLUM: I'm going to say something. I'm fed up with him. You answer, and it's never the thing he asked. I know why. I do know why. I've still got to be in the room with it. # face: tired
* (never_the_thing) {fed_up} [Nadia # id: never_the_thing # peer: nadia # lane: patient # answers: fed_up # ended: the_folder_goes, thanks_for_letting_me_know # flag: disagrees, damage]
  NADIA: I wasn't fed up. I'm him, and I'd asked something, and I'd have asked it again. I don't think I'd have minded a wrong answer, even. Just to that one.
- -> floor
= if_hurry
* [Mei-Ling # id: bag_on_my_knee # peer: meiling # lane: image # heard: p_hurry]
  MEI-LING: I listened for the hurry. I thought it was the doctor's, with the clinic outside. Then I noticed I'd had my bag on my knee since we sat down.
- -> floor
= if_care
* (easily_looked_after) [Callum # id: easily_looked_after # peer: callum # lane: doctor # heard: p_whose_care]
  CALLUM: Who was looking after who. I'd have let him do it, is the awful thing. I'm very easily looked after. I've a four-year-old who does it.
- -> floor
= if_stood
* (the_inspector) [Arun # id: the_inspector # peer: arun # lane: between # heard: p_stood]
  ARUN: He stood up. Drivers do that, when an inspector gets on. I don't know which of the two of them had the ticket machine, though. Sorry. I mean I don't know who was inspecting who.
- -> floor
= anyhow
* (next_door) [Andrés # id: next_door # peer: andres # lane: absent]
  ANDRÉS: I'm the nurse, next door. I can hear voices, not words. I've got the kettle and the leaflets, and I'm waiting to be, I don't know. Somebody's good news.
* (both_polite) {not ruptured} [Sara # id: both_polite # peer: sara # lane: between # flag: image, provokes]
  SARA: They're so polite to each other. It's like… have you ever got stuck with someone in a doorway? After you, no, after you. I wonder how long you can do that. # face: smile
* (not_glass) {both_polite} [Piotr # id: not_glass # peer: piotr # lane: between # answers: both_polite # flag: disagrees]
  PIOTR: I didn't see a doorway. One of them's telling and one's being told, and they can't swap. After you doesn't come into it.
* (my_shoulders) [Callum # id: my_shoulders # peer: callum # lane: image]
  CALLUM: My shoulders have been up round my ears since the blind. I only noticed because they came down just now. I don't know what for.
* (eleven_minutes) [Keziah # id: eleven_minutes # peer: keziah # lane: doctor # flag: unkind, warm]
  KEZIAH: If it's me in there I've got a clinic running late and I'm looking at a man I like, and a bit of me's doing sums. Seven more outside. I hate that. I'm doing it now.
* (get_him_down) [Piotr # id: get_him_down # peer: piotr # lane: patient # flag: guess]
  PIOTR: I think he wanted us to get the consultant. I'd be sat there thinking, get the consultant. I'm probably just… I'd want the consultant. # face: guarded
* (four_pounds) [Callum # id: four_pounds # peer: callum # lane: absent # flag: guess]
  CALLUM: I'm Mr Anand, I suppose. It's my name on that letter. I'd bet I was worrying about a bed for the afternoon. I'd not thought of him since eight. # face: wry
* [Nadia # id: cross_with_him # peer: nadia # lane: doctor # flag: unkind]
  NADIA: I'm cross with him. Sorry. I'm the doctor and he keeps being so nice to me. It'd be easier if he was horrible. I don't usually… no, that's it. # face: irritated
* (bus_stop) [Arun # id: bus_stop # peer: arun # lane: image # flag: image]
  ARUN: I keep getting a bus stop. Nothing to do with him being a driver. Well. Two people at a stop in the rain, and one of them's got the timetable, and it's wet.
* (the_typist) [Mei-Ling # id: the_typist # peer: meiling # lane: absent # flag: guess]
  MEI-LING: I'm his secretary. I typed it between two hernias. I thought, fifty-eight, and then the phone went. I don't think I thought anything else.
* (level_five) [Andrés # id: level_five # peer: andres # lane: image # flag: image]
  ANDRÉS: You know those mirrors, on the corners, in a car park? Round ones. I've got that. I don't know who's looking in it.
* (same_as_nadia) [Sara # id: same_as_nadia # peer: sara # lane: patient # flag: guess]
  SARA: I've only got a small thing. I wonder if he was hungry. It's twenty to twelve and he's been up since four. I'd like it to be more than that.
* (looked_at_it) [Keziah # id: looked_at_it # peer: keziah # lane: between]
  KEZIAH: There's the two of them and there's that folder, and I don't think either of them looked at the other half as much as they looked at it. I'm going by what we heard.
* (front_seat) [Piotr # id: front_seat # peer: piotr # lane: between]
  PIOTR: He drives for a living and somebody else has got the wheel. I don't know. I'd never thought of a consultation as having a front seat.
* (at_work) [Arun # id: at_work # peer: arun # lane: between]
  ARUN: They're both at work, aren't they? One's on a shift and one's on earlies, and they've both been told to be nice to the public.
- -> floor
= if_felt_relieved
* (felt_relieved) [Callum # id: felt_relieved # peer: callum # lane: doctor # felt: relieved]
  CALLUM: "Relieved" got said, and my shoulders went down. I'd be relieved it was mine to say and not mine to hear. I didn't know that till just now. It's not very nice. # face: worried
- -> floor
= if_felt_ashamed
* (felt_ashamed) [Piotr # id: felt_ashamed # peer: piotr # lane: patient # felt: ashamed]
  PIOTR: There was "ashamed", and I got it too, in the ears. And then I was Derek, looking at a doctor with red ears, and I thought it was about me. # face: solemn
- -> floor
= if_felt_irritated
* (felt_irritated) [Keziah # id: felt_irritated # peer: keziah # lane: between # felt: irritated # flag: unkind]
  KEZIAH: Irritated. Thank God somebody is. The pair of them, being so careful. I wanted to get hold of that lanyard and shake it. # face: irritated
- -> floor
= if_felt_numb
* (felt_numb) [Nadia # id: felt_numb # peer: nadia # lane: image # felt: numb # flag: image]
  NADIA: After "numb" I noticed I'd stopped seeing it in colour. It's all gone grey, and then there's the folder. Perhaps that's how it was for him as well. Perhaps it's catching.
- -> floor
= if_felt_tender
* (felt_tender) [Arun # id: felt_tender # peer: arun # lane: doctor # felt: tender]
  ARUN: Tender. I wasn't expecting that one. I think I'd get it from the coat. You could love a man for not taking his coat off. For about a minute. Then there's a bleep. # face: warm
- -> floor
= if_felt_useless
* (felt_useless) [Andrés # id: felt_useless # peer: andres # lane: between # felt: useless]
  ANDRÉS: "Useless" made me sit up. There's one of them drives for a living and the other's got a folder. I don't know who was driving. I'm not sure anybody was.
- -> floor
= if_felt_rushed
* (felt_rushed) [Mei-Ling # id: felt_rushed # peer: meiling # lane: doctor # felt: rushed]
  MEI-LING: "Rushed", and I notice we're going quite fast ourselves. I have finished two people's sentences this evening. Only in my head.
- -> floor
= if_felt_proud
* (felt_proud) [Sara # id: felt_proud # peer: sara # lane: between # felt: proud]
  SARA: I liked that proud got said. I wonder if he was, too, keeping his coat on. I don't know. It's an odd thing to have in there with you.
- -> floor
= if_felt_frightened
* (felt_frightened) [Keziah # id: felt_frightened # peer: keziah # lane: doctor # felt: frightened]
  KEZIAH: Frightened, yes. If it's me saying it I'm frightened all the way through. People say I'm direct. I'm direct because if I stop halfway I can hear it. # face: worried
- -> floor
= if_felt_confused
* (felt_confused) [Callum # id: felt_confused # peer: callum # lane: patient # felt: confused]
  CALLUM: I was glad of "confused". I've lost hold of who knew what, and when. I imagine that's how it was to be Derek. Or to be Grace. See, I've lost hold of that as well.
- -> floor
= if_felt_fond
* (felt_fond) [Nadia # id: felt_fond # peer: nadia # lane: between # felt: fond]
  NADIA: Fond. I was too. And then I was a bit jealous of her, of Grace, which is ridiculous. She gets to go round a car park for him.
- -> floor
= if_felt_cut_off
* (felt_cut_off) [Sara # id: felt_cut_off # peer: sara # lane: between # felt: cut_off # flag: image]
  SARA: Cut off. I thought of that blind, stuck halfway. I wonder if they were a yard apart with a blind between them, both of them looking at slats.
- -> floor
= if_felt_nothing_yet
* (felt_nothing) [Mei-Ling # id: felt_nothing # peer: meiling # lane: between # felt: nothing_yet]
  MEI-LING: Nothing yet. I believed that. It's perfectly possible we're all having it this evening on behalf of two people who haven't started.
- -> floor

// What a group does when it forgets itself. Each is met by a leader.
=== slips ===
* [Callum # id: s_ring_him # peer: callum # lane: doctor # flag: advice]
  CALLUM: I just think, if somebody rang him tonight. Her next door, or anyone. It'd take five minutes, and there's a sheet you can send for, it's quite a good sheet.
* (certain) [Sara # id: s_its_the_brother # peer: sara # lane: patient # flag: certain]
  SARA: He's become the brother. It's the folder, he's buried himself already, and everything he says in there is said from underneath. It's perfectly clear. # face: thoughtful
* {certain} [Sara # id: s_too_clever # peer: sara # lane: patient # answers: s_its_the_brother]
  SARA: Not Derek. No. Me. I think I wanted it to be about the dead one because the dead one's finished. Derek's still got to get home. # face: sad
* (coach) [Andrés # id: s_the_coach # peer: andres # lane: patient # flag: story]
  ANDRÉS: We had one on the motorway, a coach driver. First thing he asks is who's got my passengers. I've got my hand on his neck and he's telling me about a school trip, from Leeds, and we… # face: sad
* {coach} [Andrés # id: s_still_counting # peer: andres # lane: patient # answers: s_the_coach]
  ANDRÉS: Sorry. It takes me to him counting them off in his head. Who's on board. I think Derek's sat there with everyone he drives, and he's trying to get them all off first.
* [Piotr # id: s_a_scan # peer: piotr # lane: doctor # flag: unkind]
  PIOTR: I'm not sure what we're doing here, by the way. He's got cancer, and we've been a quarter of an hour on who looked at who. I'm only saying. I'm also still on that folder. # face: irritated
* [Arun # id: s_bright_side # peer: arun # lane: doctor # flag: rush]
  ARUN: On the bright side, she got her space on level five. I'd have sent for the one either side and all.
* [Keziah # id: s_mr_anand # peer: keziah # lane: doctor # flag: blame]
  KEZIAH: And where's Mr Anand? He books that clinic, he knows what's in that folder, he goes off to theatre, and somebody a few years out of school gets to say the word. It's always the way. # face: angry
* [Andrés # id: s_ring # peer: andres # lane: doctor # flag: asks]
  ANDRÉS: Did he ever come back, do you know, or ring? Because if it was my clinic I'd be listening out for that lanyard. Sorry. I'm asking, aren't I?
* [Mei-Ling # id: s_in_order # peer: meiling # lane: between # flag: verdict]
  MEI-LING: I'd like to check the sequence. The folder, then the wait, then the question. I think if it had gone in another order, he'd have been told sooner.
* [Callum # id: s_at_home # peer: callum # lane: doctor # flag: private]
  CALLUM: I wondered if our colleague's had this at home. You don't carry a folder in like that unless you've seen one carried. I don't mean to pry. # face: worried
- -> floor

=== returning ===
<- landed
<- done_returning

=== landed ===
{returned >= 3: -> DONE}
* {about_after.tiles} [The tiles, yes. I'd forgotten he'd started without me. # id: r_tiles]
* {about_the_last_question.soup} [I didn't know I was carrying anything. # id: r_soup]
* {about_the_brother.theres_a_queue} [I'd only ever stood there with Derek. I hadn't been on the phone. # id: r_queue]
* {about_the_folder.tartan_him} [He laughed. I'd filed that as all right. # id: r_tartan]
* {about_after.nice_thing} [I had one nice thing. Yes. It was exactly one. # id: r_hope]
* {about_the_waiting.polite_ten and about_the_waiting.setting_table} [I was setting the table, and he was being polite. I don't know how both are so. # id: r_waiting]
* {about_the_word.word_fell} [I can't hear it land either. I'll have to think about that. # id: r_fell]
* {about_the_word.the_heavy_end} [He did have the heavy end. # id: r_heavy_end]
* {about_grace.oh_good} [I'd rather nobody had said the bit about the coat. I'm glad they did. # id: r_oh_good]
* {about_friday.behind_a_shed} [It is in my pocket. That's just where it is. # id: r_shed]
* {about_the_last_question.slow_door} [I'd forgotten the door. # id: r_slow_door]
* {about_the_whole.both_polite} [The doorway doesn't fit. We weren't as polite as that. # id: r_glass]
* {about_the_whole.fed_up} [I'm a bit fed up with him too. I didn't know you could say so. # id: r_fed_up]
* {about_what_he_knew.the_piles} [He was fond of the piles. That's true. I took them off him. # id: r_piles]
* [Grace. I'll have to think about Grace. # id: r_grace]
* [Some of it doesn't fit. I don't think he was thinking about me at all. He was busy. # id: r_not_fit]
* [I liked hearing it be somebody else's for a while. # id: r_somebody_elses]
- (said_back) ~ returned++
{~Somebody nods, and doesn't add to it.|Ruth waits to see if there's more.|Piotr is looking at you, quite kindly, for Piotr.}
-> returning

VAR returned = 0

=== done_returning ===
* {returned == 0} [I'd rather not say. # id: r_rather_not # rather]
  RUTH: That's an answer too.
* [Let me write it instead. # id: r_write # write: return]
  They wait while you do. Nobody leans over.
* {returned > 0} [That's all. # id: r_done]
- RUTH: Thank you.
-> closing

=== closing ===
{closing == 1: RUTH: Before the coats, a few things I heard go round. We'll leave them on the floor. # stage: closing}
-> gather

=== gather ===
<- themes
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  -> close_up
+ -> close_up

=== themes ===
* {about_the_folder.tartan_him or about_the_folder.tartan_door or about_the_folder.photograph or about_the_folder.gloves_on or about_the_folder.scrubbed or about_the_folder.only_a_colour or about_the_brother.he_held_it} [the folder # id: th_folder # leader: ruth # theme # from: tartan_him, tartan_door, photograph, gloves_on, scrubbed, only_a_colour, he_held_it]
  RUTH: There was a folder, and who has to hold it.
* {about_the_waiting.polite_ten and (about_the_waiting.setting_table or about_the_waiting.printer_tray)} [ten minutes # id: th_ten # leader: ruth # theme # from: polite_ten, setting_table, printer_tray]
  RUTH: There were ten minutes that were a kindness to some of us, and not to others.
* {about_the_word.word_fell or about_the_word.in_his_socks or about_the_word.week_off or about_the_word.said_as_well or about_the_word.i_liked_it or about_the_word.off_the_shelf or about_the_word.the_heavy_end or about_the_word.round_the_houses or about_the_word.signed_twice or about_the_word.same_space or about_the_word.they_nod or about_the_word.brave_language or about_the_word.to_college} [a word # id: th_word # leader: ruth # theme # from: word_fell, in_his_socks, week_off, said_as_well, i_liked_it, off_the_shelf, the_heavy_end, round_the_houses, signed_twice, same_space, they_nod, brave_language, to_college]
  RUTH: There was a word, and the getting of it across.
* {about_after.tiles or about_after.bad_wheel or about_after.two_counting or about_the_whole.eleven_minutes} [counting # id: th_counting # leader: ruth # theme # from: tiles, bad_wheel, two_counting, eleven_minutes]
  RUTH: Somebody was counting.
* {about_after.handed_a_baby or about_after.nice_thing or about_after.inside_pocket or about_how_long.better_light or about_how_long.a_lot_of_people} [something nice # id: th_hope # leader: ruth # theme # from: handed_a_baby, nice_thing, inside_pocket, better_light, a_lot_of_people]
  RUTH: There was something nice to give, and somebody wondering about having to take it back.
* {about_the_brother.theres_a_queue or about_the_brother.the_fourteen or about_the_brother.the_canteen or about_the_brother.evidence or about_the_brother.like_a_friend or about_the_last_question.lying_there} [the brother # id: th_brother # leader: ruth # theme # from: theres_a_queue, the_fourteen, the_canteen, evidence, like_a_friend, lying_there]
  RUTH: There was a brother. He was in here a good deal.
* {about_the_brother.first_true or about_the_brother.its_worse or about_how_long.round_my_neck or about_how_long.no_number} [not knowing # id: th_knowing # leader: ruth # theme # from: first_true, its_worse, round_my_neck, no_number]
  RUTH: There was not knowing, and whether that's a thing you can give a person.
* {about_grace.oh_good or about_the_folder.level_three or about_grace.big_smile or about_friday.wet_hands or about_friday.invigilator or about_the_last_question.i_know_my_part or about_the_bus.house_phone or about_grace.gracie or about_grace.i_made_you or about_the_waiting.an_address} [Grace # id: th_grace # leader: ruth # theme # from: oh_good, level_three, big_smile, wet_hands, invigilator, i_know_my_part, house_phone, gracie, i_made_you, an_address]
  RUTH: There was Grace, and what she walked in on.
* {about_the_quarrel.all_carpet or about_the_whole.fed_up or about_the_whole.never_the_thing or about_the_last_question.slow_door or about_the_last_question.let_him_have_it or about_the_whole.felt_irritated or about_the_whole.nowhere_to_put_it or about_the_bus.off_games or about_the_quarrel.your_feedback or about_grace.it_was_mine} [anger # id: th_anger # leader: ruth # theme # from: all_carpet, fed_up, never_the_thing, slow_door, let_him_have_it, felt_irritated, nowhere_to_put_it, off_games, your_feedback, it_was_mine]
  RUTH: There was some anger about. I don't know whose.
* {about_how_long.in_a_coat or about_how_long.the_badge or about_the_bus.behind_the_wheel or about_the_bus.the_cello or about_the_waiting.one_button or about_the_whole.felt_useless or about_the_whole.felt_tender} [a man in a coat # id: th_coat # leader: ruth # theme # from: in_a_coat, the_badge, behind_the_wheel, the_cello, one_button, felt_useless, felt_tender]
  RUTH: There was a man in a coat, and what he is with it off.
* {about_friday.behind_a_shed or about_friday.till_friday or about_the_last_question.whistle or about_grace.what_eyes_want or about_friday.no_question or about_friday.a_fence} [a secret # id: th_secret # leader: ruth # theme # from: behind_a_shed, till_friday, whistle, what_eyes_want, no_question, a_fence]
  RUTH: There was a secret, and how many people it takes to carry one.
* {about_the_last_question.soup or about_the_last_question.letting_you_off} [soup # id: th_soup # leader: ruth # theme # from: soup, letting_you_off]
  RUTH: There was soup.
* {about_the_whole.both_polite or about_the_whole.not_glass or about_the_whole.so_smooth or about_the_quarrel.at_the_bank or about_after.parked or about_the_waiting.shall_we} [politeness # id: th_polite # leader: ruth # theme # from: both_polite, not_glass, so_smooth, at_the_bank, parked, shall_we]
  RUTH: There was a good deal of politeness, and we didn't settle what it was for.
* {about_the_word.thanked or about_the_quarrel.the_bollard or about_what_next.the_drill or about_the_quarrel.coat_half_on or about_what_next.two_subs or about_the_whole.easily_looked_after} [who looked after whom # id: th_care # leader: ruth # theme # from: thanked, the_bollard, the_drill, coat_half_on, two_subs, easily_looked_after]
  RUTH: Somebody was being looked after. I couldn't tell you who.
* {about_the_goodbye.bleeps_twice or about_the_goodbye.a_beach or about_the_goodbye.side_window or about_the_goodbye.whats_left or about_the_goodbye.my_belt or about_the_goodbye.still_having_them or about_the_goodbye.the_snooker or about_what_next.by_august or about_what_next.are_you_on_it or about_the_last_question.minding_the_door} [leaving # id: th_leaving # leader: ruth # theme # from: bleeps_twice, a_beach, side_window, whats_left, my_belt, still_having_them, the_snooker, by_august, are_you_on_it, minding_the_door]
  RUTH: There was leaving, and who gets to.
* {about_what_he_knew.next_line or about_what_next.good_at_it or about_what_next.the_nile or about_after.the_jug or about_after.a_cup or about_the_bus.they_keep_them or about_friday.six_inches} [something to do with the hands # id: th_hands # leader: ruth # theme # from: next_line, good_at_it, the_nile, the_jug, a_cup, they_keep_them, six_inches]
  RUTH: There were things people did with their hands.
* {about_the_word.green_folder or about_the_whole.next_door or about_the_whole.the_typist or about_the_whole.four_pounds} [outside the door # id: th_outside # leader: ruth # theme # from: green_folder, next_door, the_typist, four_pounds]
  RUTH: There were people outside that door, getting on with the morning.
* {about_the_whole.looked_at_it or about_the_whole.front_seat or about_the_whole.at_work or about_the_whole.the_inspector} [two at work # id: th_two # leader: ruth # theme # from: looked_at_it, front_seat, at_work, the_inspector]
  RUTH: There were two people, each of them at work.
* {about_the_whole.bus_stop or about_the_whole.level_five or about_the_whole.my_shoulders or about_the_whole.felt_numb or about_the_whole.felt_cut_off} [pictures # id: th_pictures # leader: ruth # theme # from: bus_stop, level_five, my_shoulders, felt_numb, felt_cut_off]
  RUTH: There were some pictures. We left them mostly alone.
* {about_after.a_magazine or about_the_whole.felt_fond or about_the_whole.felt_confused or about_the_whole.get_him_down} [not being sure # id: th_unsure # leader: ruth # theme # from: a_magazine, felt_fond, felt_confused, get_him_down]
  RUTH: There was some not being sure of him, and saying so.
* {about_what_he_knew.the_piles or about_what_he_knew.lightly or about_the_folder.told_twice or about_the_folder.one_thing or about_what_he_knew.two_seconds or about_what_he_knew.because} [what he knew # id: th_knew # leader: ruth # theme # from: the_piles, lightly, told_twice, one_thing, two_seconds, because]
  RUTH: There was what he'd been told, and how, and what he did with it.
* {about_the_whole.felt_ashamed or about_the_whole.felt_proud or about_the_whole.felt_rushed or about_the_whole.felt_frightened or about_the_whole.felt_relieved or about_the_whole.felt_nothing} [what was named # id: th_named # leader: ruth # theme # from: felt_ashamed, felt_proud, felt_rushed, felt_frightened, felt_relieved, felt_nothing]
  RUTH: {felt == "nothing_yet":Somebody felt nothing yet.|{felt == "cut_off":Somebody was cut off.|Somebody was {felt}.}}
- -> gather

=== close_up ===
{secret: RUTH: We don't know what gets said in that house tonight.}
{not secret: RUTH: They'll be home by now. We don't know what either of them's said.}
RUTH: Thank you for bringing him to us. We'll leave it unfinished. It is.
-> group_thanks ->
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END
