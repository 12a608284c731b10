// Behind the curtain at Bed 6. What matters later: whether Stefan trusts this one (trust), the hints that were let
// go (cues_missed), what was promised (promise) or kept open (limit), and whether Jelena and Tunde know.
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.

VAR trust = 0
VAR cues_missed = 0
VAR rehearsed = false
VAR promise = false
VAR limit = false
VAR fetch = false
VAR she_knows = false
VAR tunde_knows = false
VAR walked_off = false

=== encounter ===
The curtain at Bed 6 is drawn on the side where people are. The other side is window: a car park, with its lamps on. # moment: the_curtain # enters: stefan # sound: ward
A man of forty-nine sits very straight against three pillows, in pyjamas that were bought for somebody bigger. There's a biro behind his ear. # of: stefan # face: neutral
STEFAN: You're late, for a vampire. It's been dark since four. # face: smile
You have a tray, a form, and a sticker that says STUDENT. Your first name's on it too, and the ink has run.
* (came_student) [Sorry. I'm one of the students. I've come for some blood, if you'll let me. # id: came_student # move: set.prepare, open.signpost]
  STEFAN: A student. Then I've passed. They give the students the ones with veins. # face: wry
  He moves a book off the blanket, to make you a place. # of: stefan # face: warm
* (came_team) [Good evening, Mr Kovač. I'm with the team, and I've come for your evening bloods. # id: came_team # move: set.rush]
  STEFAN: With the team. # face: thoughtful
  He reads your sticker, the part of it that hasn't run. # of: stefan # face: guarded
* (came_joke) [I overslept in my coffin, Mr Kovač. It's only the one small tube, I promise. # id: came_joke # move: emo.share]
  ~ trust++
  STEFAN: Only one! The last one had four, and no conversation. # face: smile
  Two beds along, somebody turns a television down to hear better. # of: stefan # face: wry
- He says his name and his birthday before you can ask, and turns his wristband round for you. # of: stefan # face: neutral
STEFAN: They send you when it doesn't matter. # cue # face: wry
It came up on the screen at noon. People looked at it, with their coffee, and somebody said ten tomorrow. # inner
* (matter_ask) [What makes you say that? Has anybody said something to you today? # id: matter_ask # move: cue.explore]
  STEFAN: Nobody's said a word. That's how you tell. Monday I had five of them round the bed, and one was only there for the door. # face: guarded
* (matter_does) [Oh, it does matter. They'll want these before they see you tomorrow. # id: matter_does # move: emo.minimise]
  ~ cues_missed++
  STEFAN: Tomorrow. # face: guarded
  STEFAN: So there's a tomorrow, with people in it. I hadn't been told. Thank you. # face: thoughtful
  You hadn't known that he hadn't. # inner
* (matter_busy) [We're short-staffed, that's all it is. I offered, if that's any better. # id: matter_busy # move: emo.share, emo.switch]
  ~ trust++
  STEFAN: It's much better. I'll tell my wife I had a volunteer. # face: smile
  He looks at the tray, and at the form on it. # of: stefan # face: thoughtful
- -> the_arm

=== the_arm ===
He has both sleeves up already. On the insides, his arms are the colours of an old fruit bowl. # moment: the_arm # of: stefan # face: neutral
STEFAN: Left or right. They've both been very good about it. # face: neutral
There's a chair on the far side, with his coat on it.
* (arm_sit) [You move the coat, bring the chair round, and sit before you open anything. # id: arm_sit # act: do # move: set.prepare]
  STEFAN: Well, that's new. They do it standing, as a rule. Like milking. # face: guarded
* (arm_needle) [You set the tray on the bed, tie the strap on, and look for a vein. # id: arm_needle # act: do # move: set.rush]
  STEFAN: There. No, lower. There's one that isn't talking to anybody yet. # face: neutral
  It rolls. You say sorry and go again, and it gives. # of: stefan # face: blank
* (arm_which) [Which of them have they left you? You'll know them better than I do. # id: arm_which # move: ask.preference, emo.respect]
  ~ trust++
  STEFAN: The left. I don't need it for the tuning lever. # face: thoughtful
  STEFAN: I didn't. Forty-nine, and I can't manage a tense. # cue # face: sad
- -> the_face

=== the_face ===
The tube fills. Neither of you says anything while it does. # moment: honest_face
He's watching you, and not the needle. # of: stefan # face: thoughtful
STEFAN: You've got an honest face, unluckily. # cue # face: wry
* (face_cards) [Thank you. My mother says it's why I'm never to play cards for money. # id: face_cards # move: emo.share, emo.switch]
  ~ trust++
  STEFAN: Mine said get a trade. # face: smile
  STEFAN: I can hear a string that's going before it goes. It isn't a gift. You just can't not. # cue # face: thoughtful
* (face_unlucky) [Unluckily for which of us? You've been looking at it ever since I came. # id: face_unlucky # move: cue.explore]
  STEFAN: For you, I think. # face: guarded
  STEFAN: Doctor Amin irons hers before she comes in. You came in like somebody who's read something. # cue # face: thoughtful
* (face_press) [Press just here for me, would you? It'll save you a bruise for tomorrow. # id: face_press # move: emo.switch]
  ~ cues_missed++
  He presses, hard, and goes on looking at you. # of: stefan # face: guarded
  {encounter.matter_does: STEFAN: Tomorrow again. # face: guarded|STEFAN: What's tomorrow? # face: guarded}
  {not encounter.matter_does:You say you only meant the bruise. He lets you. # of: stefan # face: guarded}
- -> the_box

=== the_box ===
The needle's in the sharps box, and he has the cotton wool under his own thumb. The form's on the blanket, the right way up for you. # moment: the_box # of: stefan # face: neutral
STEFAN: I read upside down. You do, with your head in a piano. "Clinical details." And then nothing. # face: thoughtful
It's Doctor Amin's form, by hand, because the printer's down. She's left a box.
STEFAN: What goes in there, as a rule? # cue # face: neutral
* (box_turn) [You turn the form over, and write his date of birth on the tube. # id: box_turn # act: do # move: emo.switch]
  ~ cues_missed++
  STEFAN: You do a nice seven. # face: neutral
  He turns the form back again for you, and squares it on the blanket. # of: stefan # face: guarded
* (box_say) [What you're in for, so that the lab knows what it's looking at. # id: box_say # move: tell.chunk]
  STEFAN: And what am I in for? # face: thoughtful
  You say you'd want Doctor Amin to put it. He nods at that, several times. # of: stefan # face: guarded
* (box_ask) [I haven't got that far. What would you put, if it was your pen? # id: box_ask # move: ask.understanding]
  ~ trust++
  STEFAN: "Piano tuner, going flat." # face: wry
  STEFAN: No. I'd put what they'd put. I'd only like to have seen them do it. # face: sad
- -> the_question

=== the_question ===
He takes the biro from behind his ear, looks round to see who's listening, and puts the biro back. # moment: the_question # of: stefan # face: solemn
STEFAN: Am I dying? # concern # face: solemn
He asks it quite low.
There's a teaching slide about this. It says what a student may say. # inner
* (q_doctors) [That's one for the doctors, I'm afraid. They'll be able to talk to you. # id: q_doctors # move: tell.delay]
  ~ cues_missed++
  STEFAN: They'll be able. # face: blank
  -> put_away
* (q_well) [You're sitting up and making jokes, though. It isn't how you look to me. # id: q_well # move: tell.false-hope, emo.minimise]
  ~ cues_missed++
  STEFAN: How does it look, when it looks like it? # face: wry
  You don't know. He can see that, and he laughs, so that you can. # of: stefan # face: guarded
  -> put_away
* (q_stay) [I'm not the one who can answer that. I'm not going to run off, either. # id: q_stay # move: self.help, emo.support]
  ~ trust++
  STEFAN: No. # face: surprised
  STEFAN: No, that's why I asked you. The ones who can, have to. # face: thoughtful
  -> how_he_knows
* (q_wait) [You don't say anything. You don't look away, and you don't pick up the tray. # id: q_wait # act: wait # move: emo.silence]
  A trolley comes the whole length of the ward, and goes the whole length back. # pause # sound: trolley
  STEFAN: You let that one ring. # face: thoughtful
  -> how_he_knows

=== put_away ===
He smooths the sheet over his knees. He's being very nice to you now. # moment: after_it # of: stefan # face: guarded
STEFAN: You'll have a lot of beds to get round. # face: neutral
You have none. He was the last. # inner
* (away_ask) [I went past that rather fast, just now. What was it that made you ask? # id: away_ask # move: cue.explore]
  STEFAN: You came back. Nobody backs up, in here. # face: guarded
  -> how_he_knows
* (away_go) [I have, I'm sorry. Press on that for a bit, and I'll look in later. # id: away_go # move: close.abandon]
  ~ walked_off = true
  STEFAN: You do that. # face: blank
  -> at_the_sink
* (away_lid) [You don't go. You put the lid on the tray, and you stay where you are. # id: away_lid # act: wait # move: emo.silence]
  ~ trust++
  STEFAN: You're meant to go, when I say that. # face: thoughtful
  STEFAN: All right. I'll come round the other way. # face: wry
  -> how_he_knows

=== at_the_sink ===
You're at the sink with the tray when the light comes on over Bed 6. # room: station; tunde at doorway
Tunde Bakare, thirty-four, has the drug trolley and no hands free. He looks at the light, and then at you. # enters: tunde # of: tunde # face: tired
TUNDE: That one never rings. What did you do to him? # face: thoughtful
* (sink_fine) [Only his bloods. He was fine when I left him, he was making jokes. # id: sink_fine # move: cand.hedge]
  TUNDE: He made jokes when they put the drain in. Go and see what he wants. # face: tired
* (sink_said) [He asked me if he's dying. I said ask the doctors, and I came away. # id: sink_said # move: cand.disclose]
  ~ tunde_knows = true
  TUNDE: Did he. # face: surprised
  TUNDE: A week I've stood over that crossword, waiting for that. Go and sit with him. I'll come when I've got this insulin in. # face: thoughtful
* (sink_swap) [Would you go? I think he'd sooner have somebody who knows about it. # id: sink_swap # move: self.help]
  ~ trust++
  TUNDE: He's had me all week. He waited till it was you at the sink. # face: wry
- The curtain has been pulled a bit further along since you left it. # leaves: tunde # room: bay; stefan in bed; jelena on chair; tunde by curtain
STEFAN: I couldn't reach my glasses. # cue # face: guarded
They're on his chest. # of: stefan # face: wry
-> how_he_knows

=== how_he_knows ===
He gives you the reasons as you'd go down a bill. # moment: after_it # of: stefan # face: thoughtful
STEFAN: They've stopped asking me what I've eaten. They put me by the window, and I never asked. # face: thoughtful
STEFAN: And after lunch Doctor Amin sat down. She's not a sitter. # cue # face: solemn
* (knows_window) [It is the best bed in the bay, though. You can see right across from here. # id: knows_window # move: emo.minimise, emo.switch]
  ~ cues_missed++
  STEFAN: It's a car park. # face: irritated
  STEFAN: It's a very big one. # face: wry
* (knows_week) [You've added all that up, lying here by yourself. That sounds a long week. # id: knows_week # move: emo.validate]
  ~ trust++
  STEFAN: It's only listening. You get one string, and then its neighbour, and after a bit you know what the chord is. # face: sad
  STEFAN: I hear them being kind. It's a terrible noise, a lot of people being kind. # concern # face: afraid
* (knows_hear) [And when you put them side by side like that, what do they say to you? # id: knows_hear # move: ask.understanding, cue.explore]
  STEFAN: What do they say to you? # face: guarded
  STEFAN: You've all been on the same course. # face: irritated
- -> the_sentence

=== the_sentence ===
He puts his feet out over the side of the bed, in two odd socks. # moment: the_sentence # of: stefan # face: solemn
STEFAN: I want to try something. You needn't do anything. # face: guarded
STEFAN: I'm dying. # concern # face: blank
He has his head on one side, listening.
* (sent_wait) [You don't say anything. You look at him, and you stay where you are. # id: sent_wait # act: wait # move: emo.silence]
  Somebody's drip begins to bleep, and is seen to. # pause
  STEFAN: You'll have to say something. I can't tell if it went in. # face: guarded
* (sent_sure) [You can't be sure of that, though. Nobody has said so. Not to you, not yet. # id: sent_sure # move: emo.minimise]
  ~ cues_missed++
  STEFAN: No. I said it. # face: irritated
  STEFAN: I'd like to have said it once before somebody says it to me. # face: sad
* (sent_sorry) [I'm sorry, Mr Kovač. I'm really so sorry. You must be having an awful time. # id: sent_sorry # move: emo.perfunctory]
  STEFAN: It isn't a time. # face: neutral
  He pats the blanket near your hand, twice. # of: stefan # face: warm
* (sent_how) [How was that, then? Saying it out loud, with somebody else in the room? # id: sent_how # move: ask.ice]
  ~ trust++
  STEFAN: It's not as loud as I thought. It came out small. # face: surprised
  STEFAN: I've practised in the bathroom, but it's all tiles. You only sound like a man in a bathroom. # face: thoughtful
- -> who_it_is_for

=== who_it_is_for ===
STEFAN: You'll wonder why you. # face: thoughtful
STEFAN: I can't try it on the nurses, they'd have to write it in. And I can't try it on her. # cue # face: sad
A lid goes down on somebody's supper.
* (for_her) [Is it her you're getting it ready for? Is that who it's meant to be for? # id: for_her # move: cue.explore]
  STEFAN: You're quick. She comes at seven with a jar of soup. # face: guarded
  STEFAN: And there's a gap in it every night where I could say it, and I ask for the salt. # face: sad
* (for_ten) [They're seeing you both at ten tomorrow. Couldn't you leave it to them to say? # id: for_ten # move: tell.delay, emo.fix]
  STEFAN: Both. # face: surprised
  STEFAN: That's it, then. You don't have the wife in for good news. You ring her. # concern # face: afraid
  You put a hand over the form. It doesn't help. # inner
* (for_me) [I'm glad that you did. I'd hate to think of you doing that all alone. # id: for_me # move: emo.support, emo.share]
  ~ trust++
  STEFAN: You're kind. You're kind, and you've got a bus to catch. # face: warm
  It's a bicycle. You're surprised how much you'd like him to know that. # inner
- -> rehearsal

=== rehearsal ===
{who_it_is_for.for_her: STEFAN: Be Jelena for a minute. # moment: the_rehearsal # face: thoughtful|STEFAN: She comes at seven, with a jar of soup. Be Jelena for a minute. # moment: the_rehearsal # face: thoughtful}
He isn't joking. He's moved his legs, and there's room on the edge of the bed. # of: stefan # face: solemn
* (reh_do) [All right. Just for a minute. I've come in, and I've got the soup. # id: reh_do # move: emo.support]
  ~ trust++
  -> being_jelena
* (reh_say) [I don't believe I can be her. What would she say, if she were here? # id: reh_say # move: conf.limit, cue.explore]
  STEFAN: She'd say eat. # face: smile
  STEFAN: She'd say eat, and she'd go and wash the jar for twenty minutes, and she'd come back with her face done. # face: sad
* (reh_team) [There's a team here who do this every day. Shall I ask if they'd come? # id: reh_team # move: emo.switch, emo.fix]
  ~ cues_missed++
  STEFAN: I don't want somebody good at it. # face: irritated
  He doesn't move his legs back. The space stays there. # of: stefan # face: guarded
- -> the_secret

=== being_jelena ===
You hold your hands out in front of you, round a jar that isn't there. You feel a fool. # inner
STEFAN: Put it down, Jela. # face: warm
STEFAN: I'm not coming home. # concern # face: blank
He looks to see what it's done to you. # of: stefan # face: afraid
~ rehearsed = true
* (jela_who) [What do you mean? Who's told you that? Did they say that to you today? # id: jela_who # move: ask.closed-run]
  ~ trust++
  STEFAN: That's her! That's her to the life. She'd want a name. # face: surprised
  STEFAN: Nobody told me, Jela. I heard it. # face: sad
* (jela_hold) [You go on holding the jar, and you look at him, and you say nothing. # id: jela_hold # act: wait # move: emo.silence]
  STEFAN: No. She'd not be quiet. # face: thoughtful
  STEFAN: She's quiet about bills. # face: wry
* (jela_here) [I don't know what she'd say. It got me here, though, and I've only met you. # id: jela_here # move: emo.share]
  You've put your hand flat on your breastbone.
  STEFAN: Yes. That's where it'd get her. # face: crying
- -> the_secret

=== the_secret ===
STEFAN: You'll not write this down. # moment: the_secret # face: guarded
STEFAN: Once it's in the notes it's on all their faces by breakfast. I want her to get it off mine. # concern # face: sad
The biro's gone from behind his ear. He has it shut in his fist. # of: stefan # face: worried
* (sec_promise) [All right. I won't write it, and I won't say it. That's between us two. # id: sec_promise # move: fam.collude]
  ~ promise = true
  STEFAN: Good. # face: warm
  {at_the_sink.sink_said: You've said it once already, at the sink. # inner|You've pulled the gloves off, and it goes in your pocket with them. # inner}
* (sec_limit) [Tunde will have to know. I can ask him not to come in wearing it. # id: sec_limit # move: conf.limit, emo.support]
  ~ limit = true
  STEFAN: Tunde. # face: guarded
  STEFAN: No, Tunde's all right. Tunde knows what to do with his face. # face: thoughtful
* (sec_what) [What do you think would happen, then, if they knew that you knew it? # id: sec_what # move: ask.ice]
  ~ trust++
  STEFAN: They'd stop bringing me the menu. # face: wry
  STEFAN: They'd whisper to her by the sink. And she'd come in here and smile at me until her jaw went. # concern # face: afraid
- -> her_step

=== her_step ===
You both hear it before it's anything: rubber soles, a long way down the corridor, and the left one squeaks. # moment: her_shoes # sound: footsteps
STEFAN: That's her kitchen shoes. She's forty yards yet. # face: afraid
He has his feet back under the sheet. He's doing something to his face with both hands. # of: stefan # face: worried
* (step_go) [I'll get out of your way, then, and let you two have your evening. # id: step_go # move: close.abandon]
  STEFAN: Yes. You'd better. # face: blank
  You've got as far as the end of the bed when the curtain moves. # sound: curtain
* (step_ask) [Would you like me in here with you, or on the outside of the curtain? # id: step_ask # move: ask.preference]
  ~ trust++
  STEFAN: In. # face: worried
  STEFAN: No, out. Out, but not far. # face: sad
  You've one hand on the curtain when it moves by itself. # sound: curtain
* (step_tell) [You could tell her tonight, you know. It'd be you who'd done it, then. # id: step_tell # move: plan.persuade]
  STEFAN: Would you? # face: irritated
  STEFAN: With her hands cold, and her coat still on? # face: sad
- -> jelena_comes

=== jelena_comes ===
Jelena Kovač is forty-seven. She has her good coat on over a tabard from the care home, where she does the teas when the school's finished with her, and a jar in a carrier bag. # moment: jelena_asks # enters: jelena # of: jelena # face: smile
JELENA: Company! Is he behaving? # face: smile
STEFAN: I'm being bled, Jela. # face: smile
She looks at him, and at the cotton wool, and at you. # of: jelena # face: worried
JELENA: How is he? You'd tell me. # cue # face: worried
* (ask_good) [He's been a pleasure. I got what I came for, and he made me laugh. # id: ask_good # move: cand.hedge, emo.switch]
  ~ cues_missed++
  JELENA: He makes everybody laugh. # face: guarded
  She gets the jar out, and folds the bag, and goes on folding it. # of: jelena # face: sad
  JELENA: He made my mother laugh, in the hospice. I was that angry. # concern # face: sad
* (ask_look) [You look at Stefan, and you leave it with him, and you let it be quiet. # id: ask_look # act: wait # move: fam.ask-patient, emo.silence]
  {trust >= 5: -> he_tells_her}
  STEFAN: I'm how I was at lunch. # face: smile
  JELENA: You weren't well at lunch. # concern # face: afraid
* (ask_him) [I'm only the student, Mrs Kovač. He's the one to ask, he knows best. # id: ask_him # move: self.help, fam.ask-patient]
  JELENA: He'll say fine. # face: irritated
  STEFAN: Fine, fine. # face: wry
  JELENA: You see? He's got it off by heart. # concern # face: afraid
* (ask_ten) [They'd like to see the two of you at ten tomorrow. Has anyone rung you? # id: ask_ten # move: tell.delay, close.next]
  JELENA: At ten I've got a hundred and forty dinners. # face: surprised
  {not who_it_is_for.for_ten: STEFAN: The two of us. # face: afraid}
  JELENA: What do they want me there for? # concern # face: afraid
- -> tomorrow

=== he_tells_her ===
~ she_knows = true
STEFAN: Put it down, Jela. # face: sad
JELENA: It's leaking a bit, I'll just find a… # face: smile
STEFAN: Put it down. # face: crying
She puts it down on your form, because that's what's there. It leaves a wet ring on it, round the box. # of: jelena # face: afraid
He says it in Croatian. You get her name, and after that you don't need the rest. {rehearsed:It's about as long as it was in English.|He's had it ready. You can hear that he's had it ready.} # of: stefan # face: sad
JELENA: No. # concern # face: afraid
You and the tray are still here. Nobody's looked to see. # inner
-> tomorrow

=== tomorrow ===
{she_knows:
She has hold of his sleeve, the whole cuff of it, the way you'd hold a child at a kerb. # moment: tomorrow # of: jelena # face: crying
JELENA: Will you be here? Tomorrow? # face: afraid
It's you she's asking.
- else:
Jelena has found the spoon. She wipes it on her tabard, both sides, and then again. # moment: tomorrow # of: jelena # face: worried
STEFAN: Will you be here tomorrow? # cue # face: sad
He says it to you, over the jar. # of: stefan # face: guarded
}
* (tom_yes) [Of course I will. I'll come and find you before they've done their round. # id: tom_yes # move: tell.false-hope, emo.support]
  {she_knows: JELENA: Good. That's good. # face: crying|STEFAN: Before the round. # face: smile}
  You're across town tomorrow. You remember it as you say it. # inner
* (tom_no) [Not in the morning. I'm in a clinic across town, and I'd sooner be here. # id: tom_no # move: emo.share]
  STEFAN: You could have just said yes. # face: thoughtful
  STEFAN: I'd have believed it, off that face. # face: wry
* (tom_tunde) [I won't, but Tunde's back then. Shall I ask him to sit with you? # id: tom_tunde # move: self.help, close.next]
  ~ fetch = true
  ~ trust++
  {she_knows: JELENA: Yes. # face: crying|STEFAN: He's got his pills to do. # face: guarded}
  STEFAN: Tell him he's to sit, though. He does the crossword standing up, it wears me out. # face: warm
- -> corridor

=== corridor ===
In the corridor it's five past seven. Tunde Bakare has the trolley across the doorway. # moment: the_corridor # enters: tunde # of: tunde # face: irritated # room: corridor; tunde by door # sound: corridor
{at_the_sink.sink_said: TUNDE: I got as far as the curtain, and I could hear him talking. So I did Bed 4 instead. # face: tired|TUNDE: Forty minutes. I've had a cannula out in Bed 4, and a man on the floor in Bed 2. # face: irritated}
* (cor_all) {not she_knows} [He knows, Tunde. He asked me if he's dying, and then he said it himself. # id: cor_all # move: cand.disclose]
  ~ tunde_knows = true
  TUNDE: Out loud? # face: surprised
  -> told_tunde
* (cor_she) {she_knows} [They both know, Tunde. He's just told her. He'd said it to me before that. # id: cor_she # move: cand.disclose]
  ~ tunde_knows = true
  TUNDE: Just now? With the soup? # face: surprised
  -> told_tunde
* (cor_some) [There's more on his mind than he lets on. Someone might look in on him. # id: cor_some # move: cand.hedge]
  TUNDE: Is that from him or from you? # face: thoughtful
  {promise: You say you can't say. He waits, in case you can.|From him, you say. You say that much.} # of: tunde # face: guarded
* (cor_sorry) [I'm sorry, I lost track of the time. I got his bloods. He's all right. # id: cor_sorry # move: emo.switch, cand.hedge]
  {at_the_sink.sink_said: TUNDE: You told me at the sink what he asked you. # face: tired|TUNDE: He's not all right. I've read the report. # face: tired}
  One wheel of the trolley sticks. He leans on it until it goes. # of: tunde # face: tired
- -> blank

=== told_tunde ===
He locks the trolley, and stands there with his hand on it. # of: tunde # face: thoughtful
{limit: You tell him about the faces, and what he asked for. He nods at the floor. # of: tunde # face: solemn}
{fetch:You tell him what Stefan said, about the crossword. # of: tunde # face: surprised}
TUNDE: Right. # face: solemn
-> blank

=== blank ===
There's a pen at the desk, on a string. {she_knows:The ring on the form has dried.|The form's got a crease across it, from the blanket.} The box is where it was. # moment: the_blank # room: station
It's a small box. # inner
* (blank_fill) [You write what's in the notes, in four words, as anybody here would write it. # id: blank_fill # act: do # move: tell.headline]
  It fits.
* (blank_note) [You write in the notes that he asks if he is dying, and would like to talk. # id: blank_note # act: do # move: cand.disclose, emo.support]
  You sign it, and you put STUDENT after it. {promise:You read it over. It's what you said you wouldn't do. # inner|The box on the form you leave to Doctor Amin.}
  {not tunde_knows: TUNDE: Give it here. # face: solemn}
  ~ tunde_knows = true
* (blank_leave) [You leave the box for Doctor Amin, put the form in the rack, and find your coat. # id: blank_leave # act: do # move: close.abandon]
  The lab won't ask. The lab only minds about the name.
- {she_knows: -> ending_voices}
{walked_off and cues_missed >= 5: -> ending_good_night}
{tunde_knows: -> ending_chairs}
{cues_missed >= 4: -> ending_good_night}
{promise: -> ending_gloves}
-> ending_rail

=== ending_voices ===
You go back for your pen. Through the curtain there are two voices, in Croatian: hers going up, and his staying where it is.
{promise or corridor.cor_sorry: You stand where you can't be seen. You've told nobody that they'll be wanted. # ending: two_voices # went: mixed|You stand where you can't be seen. Then you stand further off. # ending: two_voices # went: smooth}
-> to_the_group

=== ending_chairs ===
Tunde goes by you with a chair in each hand. # of: tunde # face: solemn
TUNDE: Stefan. Mrs Kovač. Is there room for me? # face: neutral
{promise:Before the curtain goes along, Stefan looks past him, at you. # of: stefan # face: guarded # ending: two_chairs # went: rough|The curtain goes along behind him, all the way this time. {blank.blank_leave:You've one arm in your coat.|You've still got the pen in your hand, on its string.} # ending: two_chairs # went: mixed}
-> to_the_group

=== ending_gloves ===
At the second set of lights you put your hand in your pocket for your gloves, and it's a pair of the blue ones, inside out.
You go through on the amber. There isn't anybody you could say it to. # inner # ending: blue_gloves # went: rough
-> to_the_group

=== ending_good_night ===
You've got your coat on, and you put your head round the curtain.
STEFAN: Good night, doctor. # cue # face: blank
Jelena doesn't look up from the spoon. # of: jelena # face: sad # ending: good_night_doctor # went: rough
-> to_the_group

=== ending_rail ===
You go back for your pen. On the other side of the curtain a spoon goes round a jar, and nobody's saying anything.
Then there's a small hard sound. It's the biro, on the rail of the bed. He taps, and waits, and moves along, and taps. # ending: along_the_rail # went: mixed
-> to_the_group
