// Side room 2, the evening after. What matters later: whether she trusts this one (trust), the hints that were let
// go (cues_missed), whether the medicine has been named (named) and who wrote it (owned), whether somebody else was
// put in front of it (blamed), who ended up comforting whom (comforted), whether Dr Prowse's way of putting it was
// left standing (let_stand), and what there is for the night (plan, promised, refused).
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.

VAR trust = 0
VAR cues_missed = 0
VAR named = false
VAR owned = false
VAR blamed = false
VAR comforted = false
VAR let_stand = false
VAR plan = false
VAR promised = false
VAR refused = false

=== encounter ===
Ward 9, ten past eight. The cocoa's been round, and the day people have their coats on. # moment: the_desk # sound: ward
Dr Helen Prowse, fifty-eight, is at the desk in a bicycle helmet, signing things. # enters: prowse # of: prowse # face: tired
PROWSE: Side room two wants whoever was on last night. # face: thoughtful
PROWSE: Keep it brief. She reacted to a drug, she's doing well. I'll go through it with her properly on Monday. # face: warm
You are whoever was on last night. In twenty minutes you're on again. # inner
* (desk_brief) [All right. She reacted to a drug, and she's doing well. I can manage that. # id: desk_brief # move: cand.hedge]
  PROWSE: Of course you can. And every word's true, I'm not asking you to fib. # face: warm
  You try it under your breath. Every word's true.
* (desk_which) [She'll ask me which drug. She'll ask me who wrote it, and I'll be stood there. # id: desk_which # move: talk.inquire]
  PROWSE: Then we're looking into it. Which we are. # face: guarded
  PROWSE: I had a boy, two winters ago, who told them everything, and nobody stood by him. I didn't. He sells kitchens. # face: sad
* (desk_with) [Would you come in with me? I don't know that I can do it on my own. # id: desk_with # move: self.help]
  PROWSE: I've got a bed manager on one line and a daughter on the other. Start. I'll put my head in. # face: tired
  She squeezes your arm, with the pen still in her hand. # of: prowse # face: warm
- -> the_door

=== the_door ===
The window in the door of side room two has a paper towel taped across it, from the inside. They've taken it down twice today. # moment: the_door # leaves: prowse # room: corridor
You haven't seen her with her own face on. Last night it was somebody else's. # inner
* (door_knock) [You knock, and you're in there before you have worked out how it begins. # id: door_knock # act: do # move: set.rush]
  ~ trust++
  "At last," somebody says. "Come in. It's open, they're all open."
* (door_front) [You find her chart first. You turn it back to the front sheet, and read it. # id: door_front # act: do # move: set.prepare]
  It's in red, in capitals, underlined by somebody called Joy. It's a very easy word to read.
  When you knock, somebody says, "I've been looking at your feet. Under the door. You were a long time."
* (door_ask) [You ask the nurse at the drugs trolley what she's been like today, and what's been said. # id: door_ask # act: do # move: set.prepare, self.help]
  "Quiet. She has us read her every label. She wouldn't take a paracetamol off me till I'd gone and got the box."
  "I can hear you both," somebody says, behind the towel.
- -> side_room

=== side_room ===
Hanna Virtanen, seventy-one, is sitting up in her own cardigan. There's a drip in her left arm, and she's holding the tube of it, loosely, like the string of a kite. # moment: first_words # enters: hanna # of: hanna # face: guarded # room: side room; hanna in bed; prowse by door
Her lips are nearly the right size.
HANNA: They've taken the chair. There's the commode. It's clean. I've not been. # face: wry
* (first_mine) [I was the doctor last night. The antibiotic, I'm the one who wrote it up. # id: first_mine # move: cand.disclose, tell.blunt]
  ~ owned = true
  HANNA: Ah. # face: surprised
  HANNA: I thought you'd be older. In the night you were older. # face: thoughtful
* (first_better) [You look so much better, Mrs Virtanen. It's lovely to see you sitting up like that. # id: first_better # move: emo.switch]
  HANNA: Lovely. # face: wry
  HANNA: Better than what? I've had nobody to ask. # face: thoughtful
* (first_commode) [You put the lid down on the commode, and sit on it. It makes a noise. # id: first_commode # act: do # move: conf.ground, emo.silence]
  ~ trust++
  She's nearly amused. It gets as far as one side of her mouth, where the swelling is. # of: hanna # face: smile
  HANNA: Now we're both patients. # face: wry
* (first_night) [I'm one of the night doctors. Dr Prowse has asked me to come and see how you are. # id: first_night # move: set.prepare, cand.hedge]
  HANNA: One of them. How many are there? # face: neutral
  There's you. There's you, for four wards. # inner
- -> the_bracelet

=== the_bracelet ===
She turns her right hand over on the blanket. There's a hospital band on it, a red one, new this morning, and next to that a thin steel one, worn grey, with a snake on it and some writing. # moment: the_bracelet # of: hanna # face: thoughtful
HANNA: Funny. I always wear the bracelet. Thirty-four years. I have it on in the bath. # cue # face: neutral
* (brace_read) [May I? I had hold of that wrist in the night, and I never once read it. # id: brace_read # move: cue.explore, cand.disclose]
  ~ trust++
  She gives you the wrist. The steel's warm. PENICILLIN, it says, and a telephone number with too few digits. # of: hanna # face: thoughtful
  ~ named = true
  HANNA: That's my shop. It's a nail bar now. # face: wry
* (brace_work) [I've always thought they're a very good idea. I wish that more people would wear one. # id: brace_work # move: emo.switch, emo.respect]
  ~ cues_missed++
  HANNA: Do you? # face: guarded
  She turns it until the writing's underneath. # of: hanna # face: blank
* (brace_funny) [Funny in what way? What have you been thinking, lying here with it all day? # id: brace_funny # move: cue.explore, ask.ice]
  HANNA: That it didn't itch. One would think it'd itch. # face: guarded
  HANNA: What have you been thinking? # cue # face: guarded
- -> the_saying

=== the_saying ===
{owned:
She lets the tube go, and takes hold of it again a bit higher up. # moment: the_saying # of: hanna # face: solemn
HANNA: Well. You were there and I wasn't, really. What did I have? # face: solemn
- else:
There's a jug on the locker, and next to it, squared up, the empty box of every single thing she's been brought today. # moment: the_saying # of: hanna # face: neutral
HANNA: So. What was it that I had? They've all been very nice about not saying. # face: guarded
}
You've got the sentence Dr Prowse gave you. It's there like a coin in your hand. # inner
* (say_reaction) [You had a reaction to one of the medicines in the night, but you've come through it. # id: say_reaction # move: tell.euphemism, cand.hedge]
  HANNA: I reacted. # face: thoughtful
  HANNA: How rude of me. # face: guarded
* (say_plain) [You were given a penicillin. You're allergic to it, it's written down, and I prescribed it. # id: say_plain # move: cand.disclose, tell.headline]
  ~ owned = true
  ~ named = true
  HANNA: Yes. # face: solemn
  She shuts her eyes. They stay shut about as long as it takes to count something. # of: hanna # face: sad
* (say_long) [I'm so sorry. I've been sick about it all day, I can't tell you how sorry I am. # id: say_long # move: cand.apologise, emo.share]
  ~ comforted = true
  HANNA: Oh, now. # face: surprised
  HANNA: Now then. What's all this? # face: warm
  {owned or named:You've said it once, and it goes on coming. Your chin's going. # inner|You haven't said what for. You notice that you haven't, and that your chin's going. # inner}
* (say_grade) [It's called anaphylaxis. The body takes against something harmless, and it over-responds, and then it all swells. # id: say_grade # move: tell.dump]
  HANNA: I know what it's called, dear. I had a counter for forty years. # face: irritated
  HANNA: I asked you what I had. # face: guarded
- {named: -> how_it_happened}
-> which_one

=== which_one ===
She has picked up the nearest box, and reads the end of it, at arm's length, over her glasses. # of: hanna # face: thoughtful
HANNA: Which one was it? I was a pharmacist. I can very nearly guess. # cue # face: solemn
* (which_looking) [I'd rather not say more until it's all been looked into. It wouldn't be fair on you. # id: which_looking # move: tell.delay, cand.hedge]
  ~ cues_missed++
  HANNA: On me. # face: guarded
  HANNA: Shall I say it, then? I'm not under investigation. It was a penicillin. # concern # face: angry
  ~ named = true
* (which_nod) [You hold out your hand for her wrist, and wait, and point to the word. # id: which_nod # act: do # move: cand.disclose, emo.silence]
  ~ named = true
  {the_bracelet.brace_work:She has to turn the steel over first, and she does it. # of: hanna # face: sad}
  HANNA: Forty years, I asked people that. Before anything. I asked them if they were allergic before I asked them how they were. # face: sad
* (which_say) [Co-amoxiclav. Your allergy was on your chart, and I wrote it up without looking there. # id: which_say # move: cand.disclose]
  ~ named = true
  ~ owned = true
  HANNA: There. # face: sad
  HANNA: I've been waiting since breakfast for one of you to say it. # face: thoughtful
- -> how_it_happened

=== how_it_happened ===
HANNA: Who looks at the chart, at night? # cue # moment: how_it_happened # face: thoughtful
She asks it in a shop voice, quite level.
You see it again: you, on your feet, writing. The second sheet. The bleep already going. # inner
* (how_systems) [It's still all on paper here at night, so nothing flags it up. It's a known problem. # id: how_systems # move: cand.hedge]
  ~ blamed = true
  HANNA: I'm sure. We had a computer, at the end. It thought everything was a suppository. # face: wry
  HANNA: We still looked. # concern # face: guarded
* (how_hand) [It's meant to be whoever's writing. I wrote on the second page and never turned it back. # id: how_hand # move: cand.disclose]
  ~ owned = true
  HANNA: No. One doesn't. The second page is where there's room. # face: blank
* (how_tired) [I think I was too tired to see it. I'd had four wards, and nothing since about six. # id: how_tired # move: emo.share, cand.hedge]
  ~ trust++
  HANNA: And tonight how many is it? # cue # face: worried
  It's four. It's the same four. # inner
* (how_dont) [Not enough people. I know what I did, I wrote it. The rest of it, I don't know yet. # id: how_dont # move: tell.uncertainty, cand.disclose]
  ~ owned = true
  HANNA: There's a nurse who hung it. She couldn't get her gloves on. I don't want to hear it was her. # face: solemn
- -> at_my_bed

=== at_my_bed ===
She takes her glasses off to look at you. Without them her eyes are very much smaller, and pinker. # moment: at_my_bed # of: hanna # face: guarded
HANNA: {owned:So that was you as well, at the end of the bed.|You were the one at my bed, weren't you?} # concern # face: solemn
HANNA: There was somebody at the end who kept saying what's her pressure, what's her pressure. It's the same voice. # face: thoughtful
* (bed_team) [There were a lot of us there by then. Everybody was doing all that they could for you. # id: bed_team # move: cand.hedge, emo.fix]
  ~ cues_missed++
  HANNA: I didn't ask how many. # face: angry
  HANNA: I asked was it you. # concern # face: angry
  {not owned or cues_missed >= 3:
  ~ refused = true
  You say yes then. You say it to the jug, and she's already looking somewhere else. # of: hanna # face: blank
  - else:
  Yes, you say. You. She lets you have that one. # of: hanna # face: guarded
  }
* (bed_yes) [Yes, that was me, at the end of the bed. I'd prescribed it, and I was frightened. # id: bed_yes # move: emo.share, cand.disclose]
  ~ owned = true
  HANNA: I thought, that one's frightened. I'd better not die in front of that one. # face: wry
  HANNA: It's a lot to ask. # cue # face: sad
* (bed_nothing) [You can't get it out. You nod, more or less at the jug, and go on nodding. # id: bed_nothing # act: wait # move: emo.silence]
  ~ owned = true
  ~ trust++
  HANNA: To me. Not the jug. # face: irritated
  You say it to her. It takes two goes, and she waits for both of them. # of: hanna # face: warm
- -> what_it_does

=== what_it_does ===
{refused:
She's put her glasses on again. You've become a kind of member of staff. # of: hanna # face: blank
- else:
The drip clicks over. She has looked up at it before it's finished clicking. # of: hanna # face: worried
}
HANNA: And what's it left me with? # face: worried
* (left_heart) [As far as we know, nothing that lasts. It can come back, though it usually would have by now. # id: left_heart # move: tell.uncertainty, tell.chunk]
  HANNA: It can. I used to tell them that. # face: solemn
  HANNA: "If it comes back, ring." I told them that, with a bell over the door. # cue # face: sad
* (left_sorry) [A bad night, and a bad day after it, I think. I did that to you, and I'm sorry. # id: left_sorry # move: cand.apologise, tell.headline]
  ~ owned = true
  ~ trust++
  {comforted: HANNA: That's the one. The other one I couldn't hear for the noise. # face: warm|HANNA: Yes. # face: sad}
  {not refused:She moves her feet over, under the blanket, though you weren't going to sit there. # of: hanna # face: thoughtful}
* (left_fine) [You've done so well. You'll be at home in a few days, and have put it behind you. # id: left_fine # move: tell.false-hope, emo.minimise]
  ~ cues_missed++
  HANNA: At home there's only one person who gives me things. # cue # face: guarded
  She looks up at the bag again. There's nothing in it but salt and water. You know, because you've looked as well. # of: hanna # face: worried
- {refused: -> the_helmet}
-> ear_drops

=== ear_drops ===
{comforted: HANNA: Blow your nose. I'll tell you one. # moment: ear_drops # face: warm|HANNA: I did one once. # moment: ear_drops # face: thoughtful}
HANNA: Nineteen eighty-one, a Friday. I put up ear drops for a little boy, and I put up the wrong strength. Harbour Street, number nine. # face: sad
Her thumb's going round and round on the steel.
HANNA: The mother brought back the bottle. He'd screamed a bit. I changed it for her, and I said that the label had smudged. # concern # face: sad
* (ear_kind) [But you put it right. He was fine, wasn't he? Nobody could blame you for that. # id: ear_kind # move: emo.minimise, emo.fix]
  HANNA: I expect so. They moved. # face: blank
  HANNA: You say it very nicely. I said it to myself very nicely. # face: wry
* (ear_why) [What makes you want to tell me about that? Me, out of everybody in the place? # id: ear_why # move: ask.ice, cue.explore]
  HANNA: Because you came in. I gave her a new bottle. # face: solemn
  HANNA: Don't look like that. I'm not giving it to you. # face: guarded
* (ear_wait) [You don't say anything. You'd very much like to say thank you, and you don't. # id: ear_wait # act: wait # move: emo.silence]
  ~ trust++
  In the corridor somebody's looking for the keys to something. # pause
  HANNA: You can't have that one. I only wanted somebody to have heard it. # face: thoughtful
* (ear_same) [I'd do it too. I very nearly came in here and told you that you'd reacted. # id: ear_same # move: emo.share, cand.disclose]
  {the_saying.say_reaction: HANNA: You did come in and say it. # face: wry|HANNA: "Reacted." Like a poor sport. # face: wry}
  You both look at the boxes. It's nearly companionable. # of: hanna # face: warm
- -> the_helmet

=== the_helmet ===
A knock, and it's already opening. Dr Prowse has the helmet on and one arm in a yellow jacket. # moment: the_helmet # enters: prowse # of: prowse # face: smile # sound: door
PROWSE: Mrs Virtanen, I've only got a minute. You've heard that you reacted to one of our drugs. You're doing splendidly, and I'll go through the rest with you on Monday. # face: warm
She means it. She's been here since seven, and she has a kind face. Hanna looks at it, and then at yours. # of: hanna # face: guarded
* (helm_quiet) [You look at the floor, and at Dr Prowse's shoes, and you let it go past you. # id: helm_quiet # act: wait # move: emo.silence, cand.hedge]
  ~ let_stand = true
  HANNA: Thank you, doctor. I'm sure I did. # face: blank
  PROWSE: Splendid. # face: smile
* (helm_said) [We've got a bit further than that. Mrs Virtanen knows it was me who prescribed it. # id: helm_said # move: cand.disclose, talk.inquire]
  {not owned:
  ~ owned = true
  HANNA: You've told me now. # face: surprised
  - else:
  HANNA: We're past Monday, I'm afraid. # face: wry
  }
  PROWSE: Ah. # face: surprised
  Her hand goes up to the strap, and stays there. She looks tired suddenly, and shorter. # of: prowse # face: worried
* (helm_ask) [Is there anything you'd like to ask Dr Prowse, tonight, as you've got her here? # id: helm_ask # move: ask.ice]
  ~ trust++
  HANNA: Yes. Has anyone ever given you penicillin? # face: thoughtful
  PROWSE: Not… no. # face: surprised
  HANNA: It's like being shut in a coat. # concern # face: afraid
  Dr Prowse takes the helmet off. She holds it in front of her, in both hands. # of: prowse # face: sad
  PROWSE: I'll come in tomorrow. I'm not on. I'll come in. # face: sad
* (helm_cover) [Dr Prowse's been very good about it. She'll be able to explain things better than I can. # id: helm_cover # move: emo.switch, self.help]
  ~ let_stand = true
  ~ cues_missed++
  PROWSE: On Monday. With the whole picture. # face: warm
  HANNA: I had the whole picture. I was in it. # face: angry
- -> tonight

=== tonight ===
The door sighs to. You can hear her shoes go, with the clips on. # leaves: prowse # moment: tonight
{the_helmet.helm_ask: HANNA: Tomorrow, she says. There's tonight first. # cue # face: worried|HANNA: Monday's three nights. # cue # face: worried}
HANNA: I should like to go to sleep. I've not slept. I watch that bag. # concern # face: afraid
* (night_never) [It won't happen again. I promise you that. You can shut your eyes, you're safe with us now. # id: night_never # move: tell.false-hope, emo.support]
  ~ promised = true
  HANNA: Do you promise? # face: thoughtful
  HANNA: They all promised me they'd finish the course. # face: sad
* (night_red) [I'll put a big red sign on that door, and I'll tell every nurse tonight myself. # id: night_red # move: emo.support, emo.fix]
  ~ trust++
  ~ plan = true
  HANNA: There was a red word on the front. # face: wry
  HANNA: Put it up. No. Put ASK ME. I'd sooner be asked than be red. # face: thoughtful
* (night_what) [What would it take, do you think, for you to be able to let go of that? # id: night_what # move: ask.preference, plan.values]
  ~ plan = true
  HANNA: Another hospital. # face: wry
  HANNA: Ask me. That's all. Every time, out loud, before it goes up. Even if I'm asleep. # face: guarded
* (night_tablet) [You're worn out. I could write you up for something small, just to help you off. # id: night_tablet # move: emo.fix]
  ~ cues_missed++
  You hear it as it leaves you.
  HANNA: You could write me up for something. # face: surprised
  She starts to laugh. She has to hold her chest, and it isn't altogether laughing. # of: hanna # face: crying
- -> is_it_you

=== is_it_you ===
Outside, the night people are coming on. Somebody says, "Who've we got?" and somebody says, "Same as last night." # moment: is_it_you
HANNA: It's you. Tonight. # concern # face: afraid
Three o'clock's not seven hours off. You've been doing that sum all day, without wanting to. # inner
* (you_swap) [I could ask for somebody else to cover this ward tonight. I'd quite understand it. # id: you_swap # move: self.help, emo.support]
  HANNA: And they'd be less tired? # face: thoughtful
  HANNA: They'd not have seen it. You'd have to tell them, and they'd nod. # face: wry
* (you_careful) [It is. And I can promise you I'll never in my life be as careful as I am tonight. # id: you_careful # move: emo.share, tell.false-hope]
  ~ promised = true
  HANNA: That's tonight. That's me looked after. # face: neutral
  HANNA: I was thinking about whoever's in Bed 14. # cue # face: worried
* (you_phone) [You take the pen out of your pocket, and write your name on her napkin, and FETCH ME. # id: you_phone # act: do # move: emo.support, close.next]
  ~ plan = true
  ~ trust++
  HANNA: And they will, will they? # face: smile
  She folds it small, and puts it under the steel bracelet, against the skin. # of: hanna # face: warm
* (you_ask) [Yes, it's me. Is that worse for you, or is it better? I don't know which it is. # id: you_ask # move: ask.preference]
  HANNA: Worse. # face: guarded
  HANNA: Till about one. After that I'd sooner have the one who'll not forget my name. # face: sad
- -> the_goodbye

=== the_goodbye ===
An arm comes round the door with the night bleep in it, and it's going already. It's half past. # moment: the_goodbye # sound: bleep
{refused: HANNA: That'll be for you. # face: blank|HANNA: {comforted:Have you eaten? There's a biscuit there, it's sealed.|You've got to go. I know that noise.} # face: neutral}
* (bye_three) [I'll come by at three. I know it's not much use to you. I'd want to have come. # id: bye_three # move: close.next, emo.support]
  ~ trust++
  {refused: HANNA: Please yourself. # face: guarded|HANNA: Read me something, when you come. Off a label. # face: wry}
* (bye_thank) [Thank you for being so kind about it. I didn't expect that, it's made all the difference. # id: bye_thank # move: emo.respect, emo.share]
  HANNA: I wasn't being kind. # face: surprised
* (bye_letter) [There'll be a review, and they'll write to you. Is there anything you'd want them to answer in it? # id: bye_letter # move: cand.followup]
  HANNA: Who writes it? # face: guarded
  You don't know who. You say you don't. She gives you a nod. # of: hanna # face: neutral
* (bye_bleep) [I'm so sorry, I've got to answer this. I'll be back to you when I possibly can. # id: bye_bleep # move: close.abandon]
  ~ cues_missed++
  HANNA: They said that too. In the night. "We'll be straight back." # concern # face: guarded
- -> the_report

=== the_report ===
You've logged in again, and the report's where you left it this morning. WHAT HAPPENED, it says. WHY DO YOU THINK IT HAPPENED. # moment: the_report # leaves: hanna # room: station; lorna at doorway
You got as far as the date. # inner
* (rep_drug) [You type: "Patient reacted to antibiotic. It was treated promptly. She is doing well." You press send. # id: rep_drug # act: do # move: cand.hedge]
  A green tick comes up. It's true, every word.
* (rep_own) [You type: "I prescribed a penicillin. I did not turn back to the front sheet." You leave WHY empty. # id: rep_own # act: do # move: cand.disclose]
  It looks short. You press send before it can get any longer.
* (rep_why) [You fill up WHY: paper charts, four wards, one doctor, no break, and the second check didn't query it. # id: rep_why # act: do # move: cand.hedge, conf.defend]
  ~ blamed = true
  It's all so, and it runs over into a second box. The second check is Lorna.
* (rep_later) [You shut it without saving. You'll do it on your break, when there's a bit of quiet. # id: rep_later # act: do # move: tell.delay]
  ARE YOU SURE, it says. You press yes.
- -> lorna_comes

=== lorna_comes ===
Lorna Dace, twenty-nine, has come on, and stands there with her bag still on her shoulder. She hung it. She'd read your writing out loud, at three, and you had said yes. # moment: lorna_comes # enters: lorna # of: lorna # face: worried
LORNA: Is she talking to you? # face: worried
LORNA: I've been on to the union, and my mum. I want to go in and I can't go in. Put me on the other side. # concern # face: afraid
* (lor_mine) [It was my prescription, Lorna. You gave what I wrote. You go on the other side, I'll sort it. # id: lor_mine # move: emo.support, cand.disclose]
  LORNA: I read it, though. I'd the chart in my hand. # face: sad
  LORNA: You can't have all of it. # face: crying
* (lor_same) [I know. I felt like that, and I went in. It wasn't what I'd got myself ready for. # id: lor_same # move: emo.share]
  LORNA: Did she ask about me? # face: afraid
  {how_it_happened.how_dont:You tell her: the one who couldn't get her gloves on. She doesn't want to hear it was her.|You think. Not by name. She'd asked who looks.} # of: lorna # face: sad
* (lor_brief) [She's doing well. She reacted, we treated it, and I'd try not to go over it tonight. # id: lor_brief # move: emo.minimise, cand.hedge]
  ~ cues_missed++
  LORNA: Right. # face: blank
  It works on Lorna as well. # inner
* (lor_ask) [What do you see, when you shut your eyes? I keep on seeing the second page. # id: lor_ask # move: ask.ice, emo.share]
  LORNA: The drip chamber. It goes drip, and it's clear. There's nothing to see, is there, it's just clear. # face: sad
- -> three_oclock

=== three_oclock ===
And then it's three. It comes round the way it does, with the lights low and somebody's cough. # pause # leaves: lorna
{refused or (let_stand and not owned): -> ending_door}
{the_goodbye.bye_three and owned and not let_stand: -> ending_aloud}
{comforted and not the_saying.say_plain: -> ending_biscuit}
{owned and plan: -> ending_hers}
{trust >= 4 and owned: -> ending_aloud}
-> ending_awake

=== ending_aloud ===
You go by, and she's awake, and she holds up a hand. You read her the bag: sodium, chloride, the batch, the date. She has you do the date again.
{promised or cues_missed >= 3:"Don't promise," she says. "Just read." By the end of it she's asleep, with the tube in her hand. # ending: reading_aloud # went: mixed|Halfway through the batch number her fingers come off the tube. You finish it, in case. # ending: reading_aloud # went: smooth}
-> to_the_group

=== ending_hers ===
The paper towel's gone from the window. There's a card on the drip stand instead, off a glove box, in big shop capitals: ASK ME. H.V.
Her eyes are shut. You can't tell from here if she's asleep or if she's listening. # ending: her_own_hand # went: mixed
-> to_the_group

=== ending_biscuit ===
Her light's off. {tonight.night_red:There's a sign on the door in your writing. }At the desk there's a sealed biscuit on a napkin, with a note: FOR THE YOUNG DOCTOR, WHO WAS UPSET.
{how_it_happened.how_systems:You eat it. It's a good biscuit. You'd told her it was the paper. # inner # ending: for_the_young_doctor # went: rough|You eat it. You're halfway through when you think what it is you're eating. # inner # ending: for_the_young_doctor # went: mixed}
-> to_the_group

=== ending_awake ===
The lamp's on, in side room two. Round the edge of the towel you can see one hand, and the hand has the tube in it.
You stand there{the_goodbye.bye_three:, as you said you would,} until the bleep goes. {blamed:You haven't got anything ready but the reasons.|She doesn't look round.} # ending: the_lamp_on # went: rough
-> to_the_group

=== ending_door ===
There's a new sign on the door of side room two: PLEASE SEE NURSE IN CHARGE BEFORE ENTERING.
You see the nurse in charge. She's very nice about it. "Not you, love, not tonight," she says. "She's asked for the one who couldn't get her gloves on." # ending: not_you_love # went: rough
-> to_the_group
