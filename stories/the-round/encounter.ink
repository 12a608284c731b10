// One Tuesday, told from two chairs. What one chair saw the other did not: they contradict each other, and neither
// is set right. seat says whose chair it is. What matters later: whether the other one opens (trust), hints let go
// (cues_missed), whether it was named at all (named), whether it went anywhere (reported), and, in Vera's chair,
// whether she said what was hers (owned).
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.

VAR seat = "imran"
VAR trust = 0
VAR cues_missed = 0
VAR named = false
VAR owned = false
VAR reported = false

=== encounter ===
There are two chairs. It's the same Tuesday in both of them. # sound: corridor
// allow same-moves: which chair one sits in is no move in a conversation
* (chair_imran) [You sit in Imran's. You're twenty-two, and it's your fourth week on the ward. # id: chair_imran # act: do # move: set.prepare]
  ~ seat = "imran"
  -> a_bed
* (chair_vera) [You sit in Vera's. You're thirty-one, and you've been here since yesterday. # id: chair_vera # act: do # move: set.prepare]
  ~ seat = "vera"
  -> b_bed

// Imran's chair.

=== a_bed ===
Bed 9. There are nine of you round it, and in the middle there's a man of seventy-seven with his pyjama jacket open. # moment: the_bed # enters: lowe # of: lowe # face: neutral
"Causes of a collapsing pulse," says Dr Novak, and your name. You give her two. "And?" You give her one more. "And?" # enters: vera # of: vera # face: blank
You knew all of them at two this morning. # inner
It goes on about a minute. Somebody laughs.
VERA: Do you own a book, Mr Bell? # face: blank
Mr Lowe does up his own buttons. He does them slowly, from the bottom, so as to have something to look at. # of: lowe # face: sad
Your phone says: LINEN ROOM 10.45 V.N. # leaves: lowe # leaves: vera
* (go_early) [You go straight there. It's twenty to, and you stand among the sheets. # id: go_early # act: do # move: set.prepare]
  It's warm, and smells of ironing. You put your back against the pillowcases, and after a bit you take it off again.
* (go_late) [You find some bloods that want taking. You get there at five to eleven. # id: go_late # act: do # move: tell.delay]
  ~ trust++
  She's looking at her watch. "I thought that you mightn't come," she says. "I don't know that I would have."
* (go_tess) [You show Tess the message, and ask if she would stand in the corridor. # id: go_tess # act: do # move: self.help]
  "I'll count the fire extinguishers," says Tess. "I'll do it loudly."
- -> a_linen

=== a_linen ===
Dr Novak has her phone in one hand and the other one flat on a shelf. She doesn't look at you. # moment: linen_room # enters: vera # of: vera # face: guarded # room: store; vera by shelf
VERA: Can we have that shut? # face: neutral
* (lin_sorry) [I'm sorry I didn't know them. I'll have all of them by Thursday, I promise. # id: lin_sorry # move: emo.respect, emo.switch]
  ~ cues_missed++
  VERA: Good. That's the spirit. # face: guarded
  She says it to the phone. # of: vera # face: blank
* (lin_open) [Could it stay open a bit? I'd sooner have it open, if that's all right by you. # id: lin_open # move: conf.limit]
  ~ trust++
  She looks at the door, and then at the size of the room, and then she goes red. # of: vera # face: surprised
  VERA: Yes. God. Yes, of course. # face: worried
* (lin_wait) [You shut it. You say nothing, and you read the labels: DRAW SHEET, DRAW SHEET, GOWN. # id: lin_wait # act: wait # move: emo.silence]
  It's so quiet you can hear Bed 12's television.
  VERA: You don't make it easy, do you? # face: irritated
- -> a_thank

=== a_thank ===
VERA: You'll thank me. # cue # moment: thank_me # face: guarded
VERA: Not now. There'll be some night with nobody there, and the list will just come. # face: thoughtful
* (thk_fine) [I know. It's fine, honestly. It's how you learn. I'd rather be pushed. # id: thk_fine # move: emo.minimise]
  ~ cues_missed++
  VERA: Well, exactly. # face: smile
  Her shoulders come down. # of: vera # face: warm
* (thk_which) [Thank you for which bit of it? I'm honestly only asking you which bit. # id: thk_which # move: cue.explore]
  VERA: Don't be clever. # face: irritated
  VERA: The list. I meant the list. # cue # face: guarded
* (thk_night) [Did that happen to you? There was a night, and the list just came? # id: thk_night # move: cue.explore, ask.ice]
  ~ trust++
  VERA: Last night, as it happens. # face: surprised
  VERA: They all came, every list I've got. It didn't do her any good. # concern # face: sad
- -> a_naming

=== a_naming ===
A woman comes in with a trolley, sees the two of you, and takes an armful of towels. "Sorry, Dot," says Dr Novak. # moment: naming # sound: trolley
It's the only sorry that's been said in there, and it's gone off down the ward with the towels. # inner
VERA: So. Are we all right? # face: neutral
The sentence is there. It's been there since the buttons. # inner
* (nam_book) [You asked me if I owned a book. Mr Lowe was between us with his chest bare. # id: nam_book # move: talk.inquire]
  ~ named = true
  ~ trust++
  VERA: I said that? # face: surprised
  VERA: I did say that. It's not even mine. # face: afraid
* (nam_hard) [Everyone thought you went too far. Some of the others were quite upset by it. # id: nam_hard # move: plan.persuade]
  ~ named = true
  VERA: Everyone. # face: angry
  VERA: Then everyone could have said so. There were seven of them. # face: guarded
* (nam_fifth) [Yes, we're all right. It was only the last one I couldn't get to come out. # id: nam_fifth # move: emo.switch]
  ~ cues_missed++
  VERA: It's always the vascular one. Everybody drops that. # face: neutral
  She tells you a way of remembering them. It rhymes, and it's quite rude, and you'll have it till you die. # of: vera # face: smile
- -> a_done

=== a_done ===
VERA: I had that done to me, you know. # cue # moment: done_to_me # face: thoughtful
VERA: Every Tuesday for a year. Same bed, even. It had a different man in it. # face: wry
* (don_work) [And did it work? I mean, are you glad now, if you look back, that he did it? # id: don_work # move: ask.ice]
  VERA: I'm here. # face: guarded
  VERA: Is that working? I've got nothing to compare it to. # concern # face: tired
* (don_sorry) [I'm really sorry that happened to you. That sounds like a horrible way to learn. # id: don_sorry # move: emo.perfunctory, emo.validate]
  VERA: Don't. # face: irritated
  VERA: I asked you in here so I could be the one who… never mind. # face: guarded
* (don_me) [That's rotten, and I'm sorry. I still don't see why I got it as well. # id: don_me # move: conf.limit, talk.inquire]
  ~ named = true
  ~ trust++
  VERA: No. # face: sad
  VERA: No, I was looking straight at you and I thought, here it comes. And then it was out. # face: afraid
* (don_wait) [You don't answer. You take a pillowcase off the pile, and fold it smaller. # id: don_wait # act: wait # move: emo.silence]
  She watches your hands. # of: vera # face: thoughtful
  VERA: I used to come in here, after. Same shelves. # face: sad
- -> a_phone

=== a_phone ===
Her phone goes. She turns it over, reads who it is, and holds it flat against her chest. # moment: the_phone # of: vera # face: worried # sound: phone
You'd nearly got the first word out. # inner
* (pho_down) [Could you leave that a minute? I'll never manage to say this a second time. # id: pho_down # move: conf.limit]
  VERA: I can't not look. It's not about you. # face: irritated
  She puts it in her pocket all the same. It goes on, in there. # of: vera # face: sad
* (pho_go) [You'd better take that. It's all right, honestly. I can come back another time. # id: pho_go # move: emo.support, close.abandon]
  ~ cues_missed++
  VERA: No, stay, it's only work. # face: guarded
  But she's read it again, and by then the word's gone. # of: vera # face: blank
* (pho_who) [You stop where you are. You look at the phone, and after that you look at her. # id: pho_who # act: wait # move: emo.silence, cue.explore]
  ~ trust++
  VERA: It's switchboard, for a woman whose mother died at five. She wants to know if it hurt. # concern # face: sad
  VERA: I've let it ring three times. # face: crying
- -> a_sheet

=== a_sheet ===
There's a form sticking out of her pocket, folded in four. You know the colour. # moment: the_sheet
VERA: This is due on Friday. # face: neutral
* (she_does) [Does it go on there? This morning, I mean. I need to know if it's on there. # id: she_does # move: ask.understanding]
  VERA: It hasn't got a box for that. # face: wry
  VERA: It's got "knowledge", and it's got "manner". I was going to put good for manner. # concern # face: sad
* (she_fair) [You just put whatever you think is fair. I'm not going to argue about a mark. # id: she_fair # move: emo.minimise]
  ~ cues_missed++
  VERA: Fair. # face: guarded
  She folds it once more, and it doesn't want to fold. # of: vera # face: blank
* (she_other) [I think I'd like it if somebody else did mine. Not to be rude. I'd be easier. # id: she_other # move: conf.limit]
  ~ named = true
  VERA: Merrick would do it. You'd not be easier. # face: wry
  VERA: But I'll ask. I'd want that. If I were you I'd want that. # face: thoughtful
- -> a_tuesdays

=== a_tuesdays ===
VERA: You look terrible, do you know that? Are you ill? # moment: tuesdays # face: worried
It might be kindness. It might be for the form. # inner
* (tue_say) [I've stopped sleeping before Tuesdays. It isn't only this one, it's been all of them. # id: tue_say # move: cand.disclose]
  ~ trust++
  VERA: How long? # face: afraid
  You tell her. She counts it. You can see that she's counting her own. # of: vera # face: sad
* (tue_fine) [No, I'm fine. It's a lot at the moment. I've been doing nights at the pub. # id: tue_fine # move: emo.minimise]
  ~ cues_missed++
  VERA: You want to watch that. # face: neutral
  There isn't a pub. You've no idea where you got it. # inner
* (tue_you) [Are you, though? You've got your top on inside out. I saw it on the round. # id: tue_you # move: cue.explore, emo.share]
  She looks down. She begins to laugh, and puts the back of her hand to her mouth, and it stops being a laugh. # of: vera # face: crying
  VERA: Seven consultants have seen me in this. # face: wry
- -> a_lowe

=== a_lowe ===
"Oi," says Bed 9, when you come by. "Lad. Come here a sec." # moment: mr_lowe # leaves: vera # enters: lowe # of: lowe # face: warm # room: bay; lowe in bed; vera at foot
LOWE: Thirty-one years I was a foreman. I know that voice. I had it. # face: thoughtful
LOWE: She's been in with the towels, you know. Before you were. I could hear her. # face: sad
* (low_sorry) [I'm sorry you had to lie there for it. You'd got your jacket open, even. # id: low_sorry # move: cand.apologise, emo.respect]
  LOWE: I was the only one comfortable. # face: guarded
  LOWE: I thought, somebody say something. And I thought, well, Gordon, you've got a mouth. # concern # face: sad
* (low_right) [She was right, though, Mr Lowe. I ought to have known it. It's your heart. # id: low_right # move: emo.minimise]
  ~ trust++
  LOWE: My heart was all right till then. # face: wry
  LOWE: You held my arm up for me. You asked was it cold. Nobody's asked me that. # face: warm
* (low_hear) [You pull the curtain a bit, and you sit down on the end of his bed. # id: low_hear # act: wait # move: emo.silence]
  LOWE: There was an apprentice of mine. Dunc. I used to ask him things. # face: guarded
  LOWE: I never laid a finger on him. He went to the mines. # concern # face: sad
- -> a_form

=== a_form ===
There's a form for it on the medical school's page. TELL US, it says. You can leave out your name. # moment: the_form # leaves: lowe # room: station
Tess has it open already. "You do it or I will," she says.
* (for_send) [You fill it in, with the day and the time and the bed, and sign it. # id: for_send # act: do # move: cand.disclose]
  ~ reported = true
  It asks what outcome you're hoping for. You look at that one for so long that it logs you out, and you begin again.
* (for_wait) [You ask her to leave it for now. You'd like to see what Thursday's like. # id: for_wait # act: do # move: tell.delay]
  "That's what they all say," says Tess. "It's practically on the form."
* (for_adviser) [You close it, and you ring the student adviser's number, and somebody picks up. # id: for_adviser # act: do # move: self.help]
  Her name's Joanne, and she's eating her lunch. "Start anywhere," she says. You start at the buttons.
* (for_tess) [You tell Tess no. It's yours, and you'll be the one to send it or not. # id: for_tess # act: do # move: conf.limit]
  ~ trust++
  "All right," says Tess. She shuts the lid with one finger. "But I was in that row as well, you know. I was the one who laughed."
- -> a_thursday

=== a_thursday ===
And it's Thursday, ten past ten, Bed 9. There are nine of you. Dr Novak's top is the right way out. # moment: thursday # enters: vera # enters: lowe # of: vera # face: guarded # room: bay; lowe in bed; vera at foot
"Collapsing pulse," she says. She goes along all the faces, and comes to yours.
* (thu_know) [You give her four, and then you say, "I don't know the fifth one, Dr Novak." # id: thu_know # act: do # move: tell.uncertainty]
  {trust >= 3: VERA: {a_naming.nam_fifth:No. I gave you the rhyme for five, and then I looked it up.|No. I looked it up on Tuesday.} There's about a dozen. # face: wry|VERA: Next. # face: blank}
  {trust >= 3:Somebody laughs, and it's a different laugh. # of: lowe # face: smile|Mr Lowe catches your eye, and does up a button that's done up already. # of: lowe # face: sad}
* (thu_all) [You give her the lot, the one you'd lost first, and you don't look at her. # id: thu_all # act: do # move: emo.switch]
  VERA: Good. # face: neutral
  It's what you wanted. It goes by very fast. You can hear her move on to Tess. # inner
* (thu_lowe) [You say, "Before that, could we ask Mr Lowe if he minds us doing it here?" # id: thu_lowe # act: do # move: fam.ask-patient, talk.inquire]
  LOWE: I don't mind it. I'd like to know them myself. # face: smile
  {named:Dr Novak gets the chair, and puts it where he can see everyone, and asks him which ones he knows. # of: vera # face: thoughtful|"Don't perform, Mr Bell," says a voice, and it's Dr Merrick, at the back. # enters: merrick # of: merrick # face: irritated}
- {a_form.for_adviser: -> ending_monday}
{reported: -> ending_outcome}
{trust >= 4: -> ending_no_fifth}
{a_naming.nam_fifth and cues_missed >= 2: -> ending_rhyme}
{trust >= 3: -> ending_no_fifth}
-> ending_buttons

=== ending_no_fifth ===
She's next to you at the sink, after. You both do it properly, between the fingers.
VERA: The woman who died, on Tuesday. I rang her daughter. She asked if it hurt, and I said I didn't know. # face: tired
She passes you a towel. That's all. You stand and dry your hands. # ending: dry_your_hands # went: smooth
-> to_the_group

=== ending_monday ===
There are four Mondays in Joanne's diary with your name on. On the first one you talk, and on the second you talk, and on the third you fall asleep on her couch at half past two.
She lets you. When you wake there's a cup of tea with a saucer on the top, and you've missed nothing. # ending: missed_nothing # went: smooth
-> to_the_group

=== ending_outcome ===
There's an answer from the medical school. Somebody called Farida would like to hear it from you, when it suits, and you may bring anyone. Nobody's been told your name.
On the ward Dr Novak says please to everybody now. She says please to you for the curtain. # ending: perfectly_polite # went: mixed
-> to_the_group

=== ending_rhyme ===
At two in the morning before the next one you're sitting on the edge of the bath. The rhyme comes by itself, every word of it, in order.
You've started saying it to the new third-year. She laughed, so you asked her another one. # inner # ending: asked_another # went: rough
-> to_the_group

=== ending_buttons ===
On the way out you stop at Bed 9, to say goodbye. "Home at eleven," says the nurse.
It's made already. The corners are very good. # ending: the_corners # went: mixed
-> to_the_group

// Vera's chair.

=== b_bed ===
Bed 9. Ravi rang in sick, so you did his night as well, and somebody died at five with your hands on her. Dr Merrick's behind you: he's assessing your teaching today. # moment: the_bed # enters: lowe # enters: imran # enters: merrick # of: merrick # face: neutral # room: bay; lowe in bed; imran at foot; merrick by curtain
You ask Imran Bell for the causes of a collapsing pulse. He gives you two, and shrugs. You ask him again. He looks out of the window. # of: imran # face: blank
He looks rested. It's the first thing you thought. # inner
It's eight seconds, by the clock over the sink. Nobody laughs.
"Do you own a book, Mr Bell?" It's Merrick's. He used to say it to you, and it used to get a laugh.
Then it's over, and they've gone for coffee, and Gordon Lowe has his finger up, like a child in class. # leaves: imran # leaves: merrick # of: lowe # face: neutral
LOWE: You were a bit rough on the lad. # cue # moment: mr_lowe # face: thoughtful
* (blow_need) [He'll need it one day, Mr Lowe, some night when there's nobody there. # id: blow_need # move: conf.defend]
  ~ trust++
  LOWE: That's what I used to say. # face: wry
  LOWE: I was a foreman. I said it every day for thirty-one years. # concern # face: sad
* (blow_was) [I was. I heard it come out. I'm sorry it was over your head. # id: blow_was # move: cand.apologise, conf.agree]
  ~ owned = true
  LOWE: Don't tell me. I was warm enough. # face: guarded
  LOWE: He'd shaken my hand, that boy. With both of his. # concern # face: sad
* (blow_chest) [Let's have another listen to that chest of yours now, while it's quiet in here. # id: blow_chest # move: emo.switch]
  ~ cues_missed++
  He undoes the jacket again, the whole way, without being asked. # of: lowe # face: blank
  You listen. You listen for quite a time. It's the only place where nobody can talk to you. # inner
* (blow_ask) [What did you see, from there? You had the best seat in the house. # id: blow_ask # move: ask.ice, cue.explore]
  LOWE: I saw his ears go. # face: sad
  LOWE: And I saw you look round, after, at the boss with the clipboard. # concern # face: solemn
- -> b_call

=== b_call ===
You've got till eleven. Then Merrick wants you for your feedback. # leaves: lowe
There's a room with a door, at the end. It's where you used to go. # inner
* (cal_text) [You send him a message: LINEN ROOM 10.45, and you put your initials. # id: cal_text # act: do # move: conf.authority]
  You read it after it has gone. It looks like a ransom note.
* (cal_find) [You go round the ward looking for him, and find him doing bloods. # id: cal_find # act: do # move: set.prepare]
  He drops the strap. "When you're done," you say. You stand where he can't see you till he is. It goes on for six minutes.
* (cal_tess) [You ask his friend, the loud one, if she could send him along to you. # id: cal_tess # act: do # move: set.rush]
  "Is he in trouble?" she says. You say of course not. She says, "Of course not," back to you.
- -> b_linen

=== b_linen ===
He's against the pillowcases, with his arms down straight. He shuts the door, though you hadn't asked. # moment: linen_room # enters: imran # of: imran # face: guarded # room: store; imran by shelf; merrick at doorway
IMRAN: I'm sorry I didn't know them. I'll have them by Thursday. # cue # face: blank
* (lin2_way) [Look, it's a pig of a list. There's a trick to it. Shall I show you? # id: lin2_way # move: emo.fix, emo.switch]
  ~ cues_missed++
  IMRAN: That'd be great. # face: smile
  You show him. It rhymes. He writes it on his hand, and it's a very steady hand. # of: imran # face: guarded
* (lin2_sorry) [You've nothing to be sorry for. I was rude to you, in front of people. # id: lin2_sorry # move: cand.apologise, cand.disclose]
  ~ owned = true
  IMRAN: No, no. You weren't. # face: afraid
  He says it so fast that it runs into the end of yours. # of: imran # face: worried
* (lin2_wait) [You don't take it up. You move along, so he can get to the door if he likes. # id: lin2_wait # act: wait # move: emo.silence, conf.ground]
  ~ trust++
  He looks at the gap. You can see him work out what it's for. # of: imran # face: thoughtful
  IMRAN: Am I in trouble? # concern # face: afraid
  No, you say. You might be. # of: imran # face: surprised
- -> b_fine

=== b_fine ===
IMRAN: It's fine, honestly. It's how you learn. # cue # moment: thank_me # face: smile
You've said that. # inner
* (fin_good) [Good. I'm glad that you can see it like that. It's how I'd have taken it. # id: fin_good # move: emo.respect]
  ~ cues_missed++
  IMRAN: Yep. # face: smile
  He's looking at a place just next to your ear. # of: imran # face: blank
* (fin_sand) [You've got lovely hands with the patients. That list wants some work. You're never late. # id: fin_sand # move: emo.respect, tell.chunk]
  ~ cues_missed++
  IMRAN: Thanks. # face: neutral
  IMRAN: I'm never late. # face: guarded
* (fin_fast) [That was a very quick "fine". I used to be able to do it that fast. # id: fin_fast # move: emo.share, cue.explore]
  ~ trust++
  IMRAN: How long's it meant to take? # face: surprised
  IMRAN: I've got it down to about a second. # face: wry
- -> b_naming

=== b_naming ===
Dot puts her head in with the linen trolley, sees you, and goes off without her towels. # moment: naming
It's your turn. He's made that clear, by not moving. # of: imran # face: guarded
* (nme_can) [I push you because you can take it. With some of the others I don't bother. # id: nme_can # move: conf.defend, emo.respect]
  IMRAN: Right. # face: thoughtful
  It's the best thing you've got. He doesn't know where to put it. # of: imran # face: worried
* (nme_saw) [I saw you look out of the window, and I thought that you weren't trying. Were you? # id: nme_saw # move: talk.inquire]
  ~ named = true
  ~ trust++
  IMRAN: I was reading it off the window. That's how I learn things, I put them up on windows. # face: surprised
  IMRAN: You said "book", and it went. # concern # face: sad
* (nme_book) [I asked you if you owned a book. It wasn't a question. I wanted them to laugh. # id: nme_book # move: cand.disclose]
  ~ named = true
  ~ owned = true
  IMRAN: They did. # face: sad
  They hadn't. You were there. You look at him, and see that they had. # inner
- -> b_done

=== b_done ===
IMRAN: Did they do it to you? # cue # moment: done_to_me # face: thoughtful
IMRAN: Only you did it like somebody who'd got it off by heart. # face: guarded
* (dne_merrick) [Merrick did. It was the same words, and the same bed, with a woman in it. # id: dne_merrick # move: emo.share]
  ~ trust++
  IMRAN: What did you do? # face: thoughtful
  You tell him you came in here. He looks round at the shelves. # of: imran # face: sad
* (dne_what) [What was it like? This morning, I mean. When I came out with that. # id: dne_what # move: ask.ice]
  IMRAN: I don't think I want to tell you that. # face: guarded
  IMRAN: No offence. You're doing my form. # face: wry
* (dne_night) [I've been up since yesterday. I lost a woman at five, and I took it out on you. # id: dne_night # move: emo.share, cand.disclose]
  ~ owned = true
  IMRAN: Oh, no. I'm so sorry. Do you want to sit down? # face: worried
  He's found you a laundry bag to sit on. He's doing it now, and you let him. # of: imran # face: warm
- -> b_phone

=== b_phone ===
Your phone goes. It's switchboard, for the daughter, the fourth time since eight. # moment: the_phone # sound: phone
She'll want to know if it hurt. # inner
* (phn_take) [You hold up one finger to him, and turn your back, and you take the call. # id: phn_take # act: do # move: emo.switch]
  ~ cues_missed++
  It did take a while. When you turn round again he's facing the shelves, with his hands over his ears, so as not to have heard. # of: imran # face: worried
* (phn_off) [You switch it right off, and lay it down on the towels with its face to the wall. # id: phn_off # act: do # move: emo.support]
  IMRAN: You can get that. # face: neutral
  You say it can wait. It's a daughter, and it can't. # inner
* (phn_say) [It's somebody whose mother died. I've been too frightened to pick it up. # id: phn_say # move: emo.share, tell.uncertainty]
  ~ trust++
  IMRAN: You? # face: surprised
  IMRAN: What's she going to ask you? # face: thoughtful
  If it hurt, you say. He thinks about it, quite hard, as if it were for him to know. # of: imran # face: sad
- -> b_tuesdays

=== b_tuesdays ===
IMRAN: I've stopped sleeping before Tuesdays. # concern # moment: tuesdays # face: afraid
He says it to a box of gloves. You'd thought he looked rested. # of: imran # face: sad
* (tus_since) [Since when? Is it only Tuesdays, or has it got into the other nights as well? # id: tus_since # move: cue.explore]
  ~ trust++
  IMRAN: Since the second one. It's got into Sundays. # face: sad
  IMRAN: I've looked up how you stop. # concern # face: blank
* (tus_me) [I don't sleep before them either. I lie there with his voice doing the list. # id: tus_me # move: emo.share]
  IMRAN: Still? # face: afraid
  IMRAN: I thought it'd stop. I've looked up how you stop. # concern # face: sad
* (tus_adviser) [You want to take that to Joanne, the student adviser. She's very good. Today. # id: tus_adviser # move: emo.fix, close.next]
  IMRAN: I've got her number. Everyone's got her number, it's on the toilet door. # face: wry
  IMRAN: I've looked up how you stop. # concern # face: guarded
- -> b_stop

=== b_stop ===
You can hear the trolley, a long way off, with its one bad wheel. # sound: trolley
* (stp_ask) [Do you mean the course? Or do you mean killing yourself? I'm asking you straight. # id: stp_ask # move: ask.closed-run, cue.explore]
  ~ trust++
  IMRAN: The course. God. Only the course. # face: surprised
  IMRAN: Thanks, though. You went white. # face: warm
* (stp_all) [I looked it up as well, in fourth year. It goes, you know. It did with me. # id: stp_all # move: emo.minimise, emo.share]
  ~ cues_missed++
  IMRAN: You've not asked me stop what. # face: guarded
  You ask him. The course, he says. Only the course. # of: imran # face: sad
  IMRAN: Is that good, that it goes? # face: thoughtful
* (stp_loss) [Please don't. You'd be a loss. I've read what the nurses wrote about you. # id: stp_loss # move: emo.respect, plan.persuade]
  IMRAN: You've not asked me stop what. # face: guarded
  You ask him. The course, he says. Only the course. # of: imran # face: sad
  IMRAN: What did they put? # face: surprised
  "'Warms the stethoscope,'" you say. He's very nearly happy. # of: imran # face: smile
- -> b_sheet

=== b_sheet ===
His assessment's in your pocket, folded in four. You've both been looking at it. # moment: the_sheet
* (sht_other) [I'm not the one to sign this now. I'll ask if somebody else could take it over. # id: sht_other # move: conf.limit, cand.followup]
  ~ owned = true
  IMRAN: They'll ask you why. # face: worried
  You'd got as far as that as well. # inner
* (sht_before) [I'll put what I'd have put on Monday. That's the last day I was any judge. # id: sht_before # move: cand.followup, emo.support]
  ~ trust++
  IMRAN: What would you have put? # face: thoughtful
  You tell him. He nods, slowly, all the way through. It isn't all good. # of: imran # face: warm
* (sht_good) [I'll put good all the way across for you. It's the least that I can do. # id: sht_good # move: emo.fix, fam.collude]
  ~ cues_missed++
  IMRAN: For this? # face: guarded
  He looks at the pocket, and then at you. # of: imran # face: blank
- -> b_merrick

=== b_merrick ===
The door opens without a knock. Dr Merrick's sixty, with a clipboard, and looks pleased to find it full. # moment: the_form # enters: merrick # of: merrick # face: smile # sound: door
MERRICK: There you are. All sorted? Good. I've put you down for a nine, Vera, and I don't give nines. # face: warm
* (mer_keen) [He's fine, thank you, Dr Merrick. He's very keen. We were just finishing off. # id: mer_keen # move: emo.switch, fam.collude]
  ~ cues_missed++
  MERRICK: Good man. # face: warm
  Imran says thank you. You both say thank you. # of: imran # face: blank
* (mer_yours) [The book thing's one of yours, Dr Merrick. I wish I hadn't used it. # id: mer_yours # move: talk.inquire, conf.limit]
  ~ named = true
  ~ reported = true
  MERRICK: I beg your pardon? # face: surprised
  You say it again, and it's better the second time. Imran's reading GOWN, GOWN, GOWN. # of: imran # face: surprised
* (mer_me) [It's me who's been getting sorted out. I wasn't good to him this morning. # id: mer_me # move: cand.disclose]
  ~ owned = true
  MERRICK: Oh, come. # face: irritated
  He looks at Imran, to see what he's been doing to you. # of: merrick # face: guarded
* (mer_out) [You walk out past him, and hold the door, until Imran has gone through it first. # id: mer_out # act: do # move: conf.ground, close.abandon]
  ~ trust++
  "Ten minutes, Vera," says Dr Merrick. In the corridor, neither of you knows which way to go. # of: imran # face: thoughtful
- -> b_thursday

=== b_thursday ===
And it's Thursday, ten past ten, Bed 9. You've slept. You've your top on the right way out; you hadn't on Tuesday, and it was the linen woman who told you. # moment: thursday # leaves: merrick # enters: imran # enters: lowe # of: imran # face: guarded # room: bay; lowe in bed; imran at foot; merrick by curtain
You say, "Collapsing pulse." The faces go along, and his is the fourth. # inner
* (ths_skip) [You let your eyes go over him, as if he weren't there, and ask the next one. # id: ths_skip # act: do # move: emo.switch]
  ~ cues_missed++
  You meant to spare him. You see it reach him, a bit at a time. # of: imran # face: sad
* (ths_say) [You say, "On Tuesday I did this badly, at this bed. I'd like to do it again." # id: ths_say # act: do # move: cand.disclose, cand.apologise]
  ~ owned = true
  Nobody knows where to look. Mr Lowe has his finger up. # of: imran # face: worried
  LOWE: Can I go first? # face: smile
* (ths_dont) [You give them four yourself. Then you say, "And I always forget the fifth one." # id: ths_dont # act: do # move: tell.uncertainty]
  ~ trust++
  {trust >= 3: IMRAN: There's about a dozen. I looked it up. # face: wry|Nobody says anything. They think it's a trick. # of: imran # face: guarded}
  {trust >= 3: LOWE: I could have told you that. # face: smile}
- {reported: -> ending_given_back}
{b_merrick.mer_keen and cues_missed >= 3 and not b_sheet.sht_other: -> ending_nine}
{trust >= 3 and (b_naming.nme_saw or ths_dont): -> ending_windows}
{owned and trust >= 1 and cues_missed < 5: -> ending_laundry_bag}
{b_sheet.sht_good: -> ending_nine}
-> ending_owned

=== ending_windows ===
On your way out you see it, on the big window by the lifts, in the grease of a finger, the wrong way round. It's the list. There are fourteen.
Somebody's put a tick. {owned:You don't know which of you it was. # ending: on_the_window # went: smooth|You stand there until the lift's been and gone. # ending: on_the_window # went: mixed}
-> to_the_group

=== ending_given_back ===
Your own sheet comes back on Friday. He's crossed out the nine, with a ruler, and put a six, and initialled it.
Under COMMENTS it says: "Has opinions." You've read it to a number of people, and they've all laughed. # ending: has_opinions # went: mixed
-> to_the_group

=== ending_laundry_bag ===
He brings you a coffee on the Friday. He asks if you've slept. He asks it in a nice, low voice, with his head on one side.
It's your voice. It's the one you do for relatives. # inner # ending: for_relatives # went: mixed
-> to_the_group

=== ending_nine ===
You got your nine. On Friday his sheet goes in{b_sheet.sht_good:: good, good, good, all the way down|}.
On the Tuesday he isn't there. He's deferred, says Tess, he's gone home to Whyalla to work in his uncle's shop. There's a gap in the ring that they keep closing up. # ending: a_nine # went: rough
-> to_the_group

=== ending_owned ===
On the Tuesday he's there. He knows all of them. He gives you them very clearly, and he's looking at your left shoulder.
"Thank you, Mr Bell," you say. Behind you Dr Merrick makes a mark. # ending: left_shoulder # went: rough
-> to_the_group
