// The conversation in Room 6. Four things matter later: what Derek trusts (trust), the hints that were
// let go (cues_missed), what has been said aloud (hope, brother, bus), and whether Grace is here.
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.

VAR trust = 2
VAR cues_missed = 0
VAR hope = false
VAR brother = false
VAR bus = false
VAR secret = false
VAR grace_here = false
VAR grace_knows = false
VAR ruptured = false
VAR mended = false

=== encounter ===
Room 6, bowel clinic, twenty to twelve. The blind is stuck halfway. # moment: the_folder # enters: derek # sound: clinic
A man of fifty-eight gets up as you come in. Nobody does that. He still has his coat on, and a bus company lanyard has been pushed down into the top pocket. # of: derek # face: neutral
DEREK: Is it not Mr Anand? # face: neutral
You read the letter twice in the corridor. It still says it. # inner
* (came_plain) [No, he's in theatre. I'm one of the doctors who works with him. I've got your results. # id: came_plain # move: set.prepare, open.signpost]
  DEREK: Right. Somebody's having a worse day, then. # face: wry
  He sits, and his eyes go to the desk and stay there. # of: derek # face: guarded
* (came_chat) [He's in theatre, so you've got me, I'm sorry. Did you get parked all right out there? # id: came_chat # move: emo.switch]
  ~ trust++
  DEREK: Grace dropped me at the doors. She'll be going round and round up there like a hamster. # face: smile
  He sits back. You can see him decide that nobody asks about parking if it's serious. # of: derek # face: warm
* (came_sat) [You say he's in theatre, bring your chair round, lay the folder face down, and sit. # id: came_sat # act: do # move: set.prepare, emo.silence]
  He watches the folder go over. # of: derek # face: guarded
  DEREK: You've moved that chair. # face: thoughtful
- DEREK: Is it the folder that means something? Only the chap before me had a green one. # cue # face: guarded
* (folder_cupboard) [They're whatever comes out of the cupboard, Mr Hall. I had one last week in tartan. # id: folder_cupboard # move: emo.minimise]
  ~ cues_missed++
  He laughs, properly, and then stops and looks at it again. # of: derek # face: guarded
* (folder_ask) [What would it mean, if it did mean something? You've looked at it since I came in. # id: folder_ask # move: cue.explore]
  ~ trust++
  DEREK: Nothing. You drive a bus, you read what's coming. # face: thoughtful
  DEREK: My brother's was blue as well. That's all. It's a colour. # cue # face: guarded
  ~ brother = true
* (folder_results) [It's your results, and I'd like us to go through them together, one thing at a time. # id: folder_results # move: open.signpost]
  DEREK: One thing at a time. There's more than one thing, then. # face: worried
- -> waiting

=== waiting ===
He looks at the door, not for long. # moment: waiting_for_grace # of: derek # face: neutral
DEREK: Grace'll be ten minutes yet. She won't take a space unless it's got one either side. # face: warm
* (wait_grace) [Let's give her those ten minutes. It's better with two pairs of ears in the room. # id: wait_grace # move: tell.delay]
  -> the_ten_minutes
* (wait_start) [We'll make a start, shall we, and I'll run over it again when she gets here. # id: wait_start # move: set.rush]
  ~ trust++
  DEREK: You're the driver. # face: warm
  He undoes the coat, one button, and leaves it at that. # of: derek # face: guarded
* (wait_ask) [Some people want someone with them for this, and some don't. Which would you be? # id: wait_ask # move: ask.preference]
  He thinks about it. He's thinking about what "this" is. # of: derek # face: guarded
  DEREK: If I wait I'll only be sat here looking at you not telling me. Go on. # face: solemn
- -> what_he_knows

=== the_ten_minutes ===
DEREK: Right you are. # face: guarded
The clock over the couch is four minutes fast, or the one on the screen is slow. You offer water and he doesn't want it. You straighten the printer tray. # pause
DEREK: You'd not need two pairs for piles. # cue # face: worried
You want the door to open. You want it quite badly. # inner
* (ten_quiet) [You stay in your chair, hands where he can see them, and let it be. # id: ten_quiet # act: wait # move: emo.silence]
  The lift. A pushchair. Somebody asks for X-ray and is told left, and left again.
  ~ trust++
  DEREK: I can do this. I've sat at Carr Lane an hour for a relief that never came. You just sit. # face: solemn
* (ten_no) [No. It isn't piles. Would you sooner I told you now, before she gets here? # id: ten_no # move: tell.warning, ask.preference]
  DEREK: No. # face: afraid
  DEREK: Yes. No, hang on, let her sit down. Let her get her coat off at least. # face: worried
* (ten_talk) [Has she always been particular about parking? My mother goes round like that as well. # id: ten_talk # move: emo.share, emo.switch]
  ~ cues_missed++
  DEREK: Thirty-one years I've driven a twelve-metre vehicle, and she'll not let me park the Fiesta. # face: smile
  He tells it well. It goes on for six minutes, and neither of you listens to any of it. # of: derek # face: wry
- ~ grace_here = true
The door opens on Grace Hall, fifty-five, out of breath, with a ticket in her teeth. She takes it out. # enters: grace # of: grace # face: smile # sound: door
GRACE: Level five. They want to put a warning. # face: smile
She looks at him, and at you, and at how the chairs are. She goes on smiling a bit too long. # of: grace # face: worried
-> what_he_knows

=== what_he_knows ===
{grace_here:
Grace has kept her bag on her knees and both hands on the bag. # moment: what_he_knew # of: grace # face: worried
- else:
The blind taps. Derek has found the edge of the chair and is running his thumb along it. # moment: what_he_knew # of: derek # face: neutral
}
DEREK: So. # face: neutral
* (knew_symptoms) [How have you been in yourself, Mr Hall? Any more bleeding, or losing any weight? # id: knew_symptoms # move: ask.closed-run]
  DEREK: Bit of blood. Bit tired. But I'm on earlies. # face: neutral
  DEREK: Everybody's tired on earlies. # cue # face: guarded
  You write it down. He watches you write it down, and reads it upside down.
  ~ cues_missed++
* (knew_ask) [Before I go on, what did they tell you on the day, after the camera? # id: knew_ask # move: ask.understanding]
  DEREK: He said he'd seen something and he'd sent a bit of it off. He said "something" very lightly. # face: thoughtful
  DEREK: I've been saying piles since. {grace_here:To Grace here, to the lads.|To Grace, to the lads.} I've got quite good at it. # cue # face: guarded
* (knew_straight) [I'm going to come straight to it, because I think you'd want me to. # id: knew_straight # move: tell.warning]
  ~ trust++
  DEREK: I would. # face: solemn
  He puts both feet flat on the floor. {grace_here:Grace takes hold of his sleeve, not his hand.|He waits for it.} # of: derek # face: worried
- -> the_word

=== the_word ===
The folder's open now. There is one line in it that matters, and it's the fourth. # moment: the_word # of: derek # face: solemn
* (word_growth) [They found a growth in the bowel, and there are cells in it that shouldn't be there. # id: word_growth # move: tell.euphemism]
  -> growth
* (word_pathology) [The biopsies have come back as an adenocarcinoma. I'd like to get your scan booked today. # id: word_pathology # move: tell.dump]
  -> growth
* (word_warned) [I'm afraid it's bad news. The piece they took away has been looked at. It's cancer. # id: word_warned # move: tell.warning, tell.headline]
  DEREK: It's cancer. # face: blank
  He says it exactly as you said it, with the same space in front.
* (word_bare) {what_he_knows.knew_straight or waiting.wait_ask} [It's bowel cancer, Mr Hall. The lab has looked at it twice, and they're sure of it. # id: word_bare # move: tell.headline, tell.blunt]
  DEREK: Right. # face: blank
  DEREK: They're thorough, then. # face: blank
- -> after_the_word

=== growth ===
DEREK: {the_word.word_growth:A growth. Like a wart.|Adeno.} # face: thoughtful
{the_word.word_growth:He's being polite. He's holding the word out to you in case you want it back.|He's nodding. You know that nod, you've done it on ward rounds.} # of: derek # face: neutral
{grace_here: GRACE: {the_word.word_growth:And they'll cut it out.|What's that in English?} # face: worried}
DEREK: {the_word.word_growth:So it comes off, and I'm right. Week off?|So I have the scan, and I'm right. Week off?} # cue # face: smile
* (growth_wait) [You don't fill the gap. You keep your eyes on him and wait. # id: growth_wait # act: wait # move: emo.silence]
  The printer wakes, considers, goes back to sleep.
  DEREK: You mean cancer. # concern # face: afraid
  -> he_says_it
* (growth_plain) [I didn't say that clearly, and I'm sorry. It's cancer. Bowel cancer. # id: growth_plain # move: tell.headline, cand.apologise]
  ~ trust++
  DEREK: Oh. # face: blank
  DEREK: So you did say it. The first time. You said it round the back. # face: solemn
* (growth_scan) [It'd be wrong of me to say more before you've had the scan. # id: growth_scan # move: tell.delay, tell.euphemism]
  ~ cues_missed++
  DEREK: Fair enough. # face: neutral
  DEREK: Only you've gone a funny colour, for a week off. # face: guarded
  He waits. He isn't cross. He just isn't going to help you. # of: derek # face: guarded
  DEREK: It's cancer, is it? # concern # face: afraid
  -> he_says_it
- -> after_the_word

=== he_says_it ===
* (said_nod) [You nod, and go on looking at him. # id: said_nod # act: do # move: emo.silence]
  DEREK: Say it. I've had nods. # face: irritated
  DEREK: I said it. Somebody who's been to college can say it. # face: sad
  You say it. It comes out smaller than when he did.
* (said_yes) [Yes. It's cancer. That's what it is. # id: said_yes # move: tell.headline]
  DEREK: Thank you. # face: blank
  It's a strange thing to be thanked for. He seems to mean it.
* (said_sorry) [Yes, it is. I'm so sorry, Mr Hall. # id: said_sorry # move: tell.headline, emo.respect]
  DEREK: You're all right. # face: warm
  He's looking after you. It's taken him four seconds to start.
- -> after_the_word

=== after_the_word ===
{grace_here: GRACE: No. # face: afraid}
Derek has put his head back. He's looking at the ceiling, moving his lips a very little. # moment: after_the_word # of: derek # face: blank
Nobody moves.
Your mouth has a sentence ready. # inner
* (after_hope) [The good thing is that it's been found, and there's a great deal we can do. # id: after_hope # move: tell.false-hope, emo.fix]
  ~ hope = true
  DEREK: Is there? # face: surprised
  His whole face comes up. # of: derek # face: warm
* (after_name) [That's gone in hard. I can see it has. You take as long as you like. # id: after_name # move: emo.name, emo.support]
  ~ trust++
  DEREK: It's not gone in at all, to be truthful. # face: thoughtful
  DEREK: It's sort of parked. # face: solemn
* (after_wait) [You leave him to the ceiling. You breathe out, and you don't say a thing. # id: after_wait # act: wait # move: emo.silence]
  A trolley goes past with something loose on it. It takes a long time to go past. # pause # sound: trolley
  DEREK: Forty-two. # face: thoughtful
  DEREK: Tiles. I was counting them before you came in, and I'd got to thirty. # face: wry
* (after_sorry) {not grace_here} [I'm so sorry. I know that's a lot to take in. Would some water help? # id: after_sorry # move: emo.perfunctory, emo.switch]
  DEREK: You're very kind. # face: neutral
  You've poured it anyway. He holds it in both hands and doesn't drink, and looks about for somewhere he's allowed to put it. # of: derek # face: guarded
- -> the_brother

=== the_brother ===
{brother: DEREK: So it's the same, then. As our Ray. # concern # moment: the_brother # face: afraid}
{not brother and cues_missed == 0: DEREK: My brother's was blue as well. The folder. # cue # moment: the_brother # face: sad}
{not brother and cues_missed > 0: DEREK: My brother had a blue one. I asked you. I did ask you if it meant anything. # concern # moment: the_brother # face: angry}
{grace_here: GRACE: Derek. Don't. # face: sad}
* (ray_ask) [Tell me about him, if you will. What was it like when they told him? # id: ray_ask # move: cue.explore]
  ~ trust++
  ~ brother = true
  DEREK: On the phone. # face: sad
  DEREK: At the depot. The office phone, on the wall, with all of us queuing behind him to ring in. He said, "Right you are." He said, "Thanks for letting me know." # face: sad
  DEREK: Then he took the fourteen out. # face: blank
  DEREK: Nine weeks. # face: blank
* (ray_differ) [Everybody's cancer is different, Mr Hall. I wouldn't go by what happened to your brother. # id: ray_differ # move: emo.minimise]
  ~ cues_missed++
  DEREK: I'm not going by it. I was stood behind him when he got the phone call. # face: guarded
  He shuts the folder for you, and squares it. # of: derek # face: sad
* (ray_unknown) [I can't tell you that. I don't know yet, and I'm not being clever. # id: ray_unknown # move: tell.uncertainty]
  DEREK: Right. # face: worried
  DEREK: Nobody ever said that to Ray. They all knew. # face: thoughtful
- {hope: -> which_is_it}
-> how_long

=== which_is_it ===
Something has been adding itself up behind his eyes. # moment: the_quarrel # of: derek # face: thoughtful
DEREK: You said there's a great deal you can do. # face: guarded
DEREK: They told our Ray that. Same words. A great deal. So which is it? Is that a thing you know or a thing you say? # concern # face: angry
~ ruptured = true
{grace_here: GRACE: Derek, that's not fair. # face: worried}
* (row_wait) [You take that. You don't look at the folder, or the screen, or the clock. # id: row_wait # act: wait # move: emo.silence]
  It goes on. He's waiting for an answer, and this is not going to be one. # pause
  DEREK: Say something. # face: irritated
  DEREK: Don't you go quiet on me. I've a wife goes quiet. # face: sad
  ~ trust--
* (row_know) [There really are good treatments these days. It has come on a long way since then. # id: row_know # move: conf.defend, plan.persuade]
  ~ trust--
  DEREK: Since then. It was four years ago. # face: angry
  You hadn't asked when.
* (row_own) [It's a thing I say. I wanted it to be smaller, for the both of us. # id: row_own # move: conf.agree, cand.disclose]
  ~ trust++
  ~ mended = true
  DEREK: Well. # face: surprised
  DEREK: I tell them there's another one right behind. At the stop. There never is. # face: wry
- -> how_long

=== how_long ===
DEREK: How long, then? # concern # moment: how_long # face: afraid
{trust >= 4: He asks it looking straight at you, and you find that you'd rather he hadn't.|He asks it of the folder.} # of: derek # face: afraid
* (long_unknown) [I don't know, and nobody can before the scan. If I guessed, you'd carry it home. # id: long_unknown # move: tell.uncertainty]
  DEREK: I would, too. I'd have it round my neck. # face: thoughtful
  DEREK: When's the scan? # face: neutral
  Within the week, you tell him. They'll ring. He asks which days they ring.
* (long_most) [A lot of people sat where you are do well, and I'd hold on to that. # id: long_most # move: tell.false-hope, emo.minimise]
  DEREK: Are you saying I will? # concern # face: afraid
  You hear yourself say that everybody's different.
  ~ cues_missed++
* (long_what) [What's the bit you're most afraid of hearing, when you ask me how long? # id: long_what # move: cue.explore, ask.ice]
  He takes a good while. It isn't the answer you'd braced for. # of: derek # face: thoughtful
  DEREK: Not driving. # face: sad
  DEREK: Isn't that daft? You've just told me that, and it's the badge. If they have the badge off me I'm a fella in a coat. # concern # face: afraid
  ~ bus = true
  ~ trust++
- {not grace_here: -> grace_in_the_middle}
-> the_bus

=== grace_in_the_middle ===
{how_long.long_what:You haven't answered him when there's a knock, and the door opens on top of it.|You've got as far as "so what we'd normally" when there's a knock, and the door opens on top of it.} # moment: grace_comes_in
Grace Hall is fifty-five and out of breath, with a parking ticket between her teeth. She takes it out. # enters: grace # of: grace # face: smile
GRACE: Level five! They want to put a sign up. # face: smile
~ grace_here = true
She looks at Derek, and then at you, and then at Derek. # of: grace # face: worried
GRACE: What? # face: worried
DEREK: Nothing. Sit down, love. # face: smile
He's looking at you past her shoulder. There's no mistaking what he wants. You just don't know for how long he wants it. # inner
* (in_results) [Hello, Mrs Hall. We're just going over some results, so you've not missed too much. # id: in_results # move: fam.collude, cand.hedge]
  ~ secret = true
  GRACE: Oh, good. # face: smile
  She starts to take off her coat. Derek breathes in, and then out. # of: derek # face: guarded
  -> he_hides_it
* (in_him) [You look at Derek, not at her, and leave the next sentence for him to take. # id: in_him # act: wait # move: emo.silence, fam.ask-patient]
  Nobody takes it. The three of you listen to the air conditioning. # pause
  GRACE: You've got your depot face on. Derek. You've got the face. # face: afraid
  {trust >= 4: -> he_tells_her}
  -> he_hides_it
* (in_tell) [Come and sit by him, Mrs Hall. I've just had to tell Derek that it's bowel cancer. # id: in_tell # move: fam.override, tell.headline]
  ~ grace_knows = true
  ~ trust--
  Grace sits. She does it because she's been told to. # of: grace # face: blank
  DEREK: That was mine. # face: angry
  DEREK: That was mine to say. She's got her maths on Friday. # face: sad
  ~ ruptured = true
  -> it_was_his
* (in_ask) [Derek and I were in the middle of something. Derek, shall I go on, or wait? # id: in_ask # move: fam.ask-patient, ask.preference]
  {trust >= 3: -> he_tells_her}
  -> he_hides_it

=== he_tells_her ===
DEREK: It's not piles, Gracie. # face: sad
~ grace_knows = true
GRACE: No. # face: afraid
DEREK: It's the other. It's what Ray had. # face: crying
GRACE: It's not what Ray had. Ray never went to the doctor. You went. I made you go. # concern # face: crying
She's got hold of his lanyard. She's doing it up and undoing it. # of: grace # face: sad
GRACE: And I'm not doing Friday. I'm not sitting in a hall doing sums. # face: angry
-> the_bus

=== it_was_his ===
* (his_needed) [I understand, but your wife would have had to know, and it's better coming from us. # id: his_needed # move: conf.defend]
  DEREK: Is it? # face: angry
  Grace puts a hand flat on his chest and leaves it there. # of: grace # face: worried
* (his_sorry) [It was yours. I took it off you, and I can't give it back. I'm sorry. # id: his_sorry # move: cand.apologise, conf.agree]
  ~ mended = true
  ~ trust++
  DEREK: Well. It's said. # face: guarded
  GRACE: He'd have told me in the car. He always tells me in the car. # face: sad
* (his_grace) [Mrs Hall, is there anything you'd like to ask me? Either of you, anything you like. # id: his_grace # move: emo.switch]
  GRACE: What? # face: blank
  GRACE: I've only just sat down. # face: sad
- -> the_bus

=== he_hides_it ===
DEREK: Bit of a blockage. They want to do a picture of it, that's all. # face: smile
GRACE: A blockage. # face: neutral
{grace_in_the_middle.in_results:She's stopped with one arm out of the coat.|She's stopped with her hand on the top button.} She's a clever woman, and she's decided to believe him, and you watched her decide. # of: grace # face: guarded
~ secret = true
-> the_bus

=== the_bus ===
{secret:
Grace has gone to find the toilet. Derek listens to her shoes until the fire door. # moment: the_bus # leaves: grace # of: derek # face: solemn
- else:
The clinic nurse puts her head in, sees, and takes it out again. # moment: the_bus # of: derek # face: solemn
}
{bus: DEREK: I've the forty-one at ten past five tomorrow. If I ring in they'll want to know what for. # cue # face: worried}
{not bus: DEREK: I've the forty-one at ten past five tomorrow. I'll want to let them know. # cue # face: neutral}
* (bus_rules) [I don't know what this does to a bus licence. I'll find out, and I'll ring you. # id: bus_rules # move: self.help, emo.support]
  ~ bus = true
  DEREK: You'd ring. # face: guarded
  {the_brother.ray_ask: DEREK: Not at the depot. # face: sad|DEREK: Ring the house. Not the depot, the house. # cue # face: worried}
* (bus_hear) [Who'd take the forty-one out tomorrow, if it wasn't you? What would you have to say? # id: bus_hear # move: cue.explore]
  ~ trust++
  ~ bus = true
  DEREK: One of the spare men. He'd be all right. # face: neutral
  DEREK: There's a lad gets on at Carr Lane, gone seven, still dark, with a cello. If it isn't me they don't drop the bus for him. # face: sad
* (bus_off) [You mustn't worry about work now. I'll sign you off for as long as you need. # id: bus_off # move: emo.fix, emo.minimise]
  ~ cues_missed++
  DEREK: That's good of you. # face: blank
  You reach for the pad. He looks at the pad as he's been looking at the folder. # of: derek # face: afraid
- {secret: -> friday_alone}
{grace_knows: -> what_next}
-> friday_together

=== friday_alone ===
DEREK: She's an exam on Friday. Maths, at college, nights. Fifty-five years old, and she's sat it twice and cried in the car park twice. # moment: friday # face: warm
DEREK: You'll not tell her. Not till Friday's done. # concern # face: afraid
* (friday_keep) [All right. It'll stay between the two of us until Friday. I give you my word. # id: friday_keep # move: fam.collude, emo.support]
  ~ trust++
  DEREK: You're a good one. # face: warm
  He shakes your hand. It's a dry, quick hand, and he's already practising the face.
* (friday_intent) [You want her to walk in on Friday not knowing. What happens to you till then? # id: friday_intent # move: fam.intent, cue.explore]
  ~ trust++
  DEREK: Me? # face: surprised
  DEREK: I'll drive the bus. # face: sad
  DEREK: I'll sit in the kitchen and test her on fractions, and I'll come out with it at two in the morning. # face: crying
  DEREK: I'd best do it here, hadn't I? While there's somebody about. # face: sad
  ~ secret = false
* (friday_limit) [I won't raise it with her. But if she asks me outright, I'm not going to lie. # id: friday_limit # move: conf.limit]
  DEREK: She'll ask. She's been asking since level five. # face: irritated
  DEREK: Then don't let her ask. You've a bleep, haven't you? Let it go off. # face: wry
- Grace comes back with wet hands. There were no towels. # enters: grace # of: grace # face: neutral
{not secret: -> friday_told}
GRACE: So is somebody going to show me this blockage? # cue # face: guarded
{friday_alone.friday_limit:
DEREK: Ask me Friday, Gracie. Friday night. # face: sad
Grace sits down without looking behind her for the chair. # of: grace # face: worried # sound: chair
}
-> what_next

=== friday_told ===
DEREK: Gracie, sit by me a minute. # face: sad
She's had her eyes on you since the fire door. # of: grace # face: afraid
GRACE: If it's what I think it is, I'm going to want to have sat down already. # face: afraid
He says it to her hands. It takes him two goes, and you're no part of it at all. # of: derek # face: sad
~ grace_knows = true
-> what_next

=== friday_together ===
GRACE: I've got my maths on Friday. At college. Isn't that a stupid thing to come into your head? # moment: friday # face: crying
~ grace_knows = true
DEREK: You're doing it. # face: solemn
GRACE: I'm not doing it. # face: angry
DEREK: You are. You've done all them triangles. Tell her, doctor. # face: irritated
* (tri_do) [I'd go, you know, if I were you. Something ordinary, on a day you'd planned for. # id: tri_do # move: plan.persuade]
  GRACE: Would you? # face: irritated
  She really wants to know, and you see yourself at a desk in a hall, turning over the paper.
* (tri_both) [You'd like Friday to be an ordinary Friday, and you don't want him out of your sight. # id: tri_both # move: plan.reflect, emo.validate]
  GRACE: Yes. # face: sad
  DEREK: She can do her exam and then be with me. I'm not going anywhere by Friday. # face: wry
  Both of them look up, quickly, to see whether that's true.
* (tri_leave) [You don't take either side. You move the tissues six inches along the desk, and wait. # id: tri_leave # act: wait # move: emo.silence]
  ~ trust++
  They both look at the tissues. # pause
  GRACE: I'm not crying about triangles. # face: sad
  DEREK: You did last time. # face: warm
- -> what_next

=== what_next ===
{secret: DEREK: So what's the drill, doctor? For this picture. # moment: what_next # face: guarded|DEREK: What's the drill, then? # moment: what_next # face: tired}
* (next_chunk) [A scan first. Then a meeting about you, next week. Shall I stop there a second? # id: next_chunk # move: tell.chunk, close.next]
  {secret: GRACE: A meeting. For a blockage. # cue # face: worried|GRACE: Who's at the meeting? # face: thoughtful}
  You say who's at the meeting. He counts them on his fingers. # of: derek # face: wry
  DEREK: Seven. That's a five-a-side and two subs. # face: wry
* (next_draw) [You turn over a sheet and draw the bowel for him, the bend, and where it is. # id: next_draw # act: do # move: tell.dump]
  It's a good drawing. You're good at the bend.
  He follows your pen with great attention. # of: derek # face: blank
  {secret: GRACE: That's a lot of drawing, for a blockage. # cue # face: worried|GRACE: Can we keep that? # face: sad}
* (next_team) [You'll be with a really good team, and the specialist nurse will look after you both. # id: next_team # move: emo.fix]
  DEREK: Are you on it? The team. # cue # face: guarded
  You'll have moved to another hospital by August. # inner
  {trust >= 4: DEREK: You've the face of somebody who's moving on. I've trained enough of them. # face: wry|DEREK: Doesn't matter. # face: neutral}
- {cues_missed >= 3 and not ruptured: -> read_off_a_card}
-> goodbye

=== read_off_a_card ===
He pushes the lanyard further down in his pocket, where it already was. # moment: the_quarrel # of: derek # face: guarded
DEREK: Can I say something? # face: guarded
DEREK: You've been very nice. I've had people be nice to me like that at the bank. # concern # face: angry
~ ruptured = true
GRACE: Derek! # face: surprised
* (card_fine) [I'm sorry. I've tried to be gentle, because I could see how hard this was. # id: card_fine # move: cand.hedge, emo.perfunctory]
  DEREK: That's the voice. # face: angry
  DEREK: That's the very one. # face: tired
* (card_share) [I'm frightened of getting this wrong, Mr Hall. I think it's made me sound like the bank. # id: card_share # move: emo.share, self.help]
  DEREK: You've not done many. # face: thoughtful
  {secret:
  GRACE: Frightened of what? # face: worried
  DEREK: Of me, love. I've been short. # face: guarded
  }
  DEREK: No, don't tell me. I'd a lad clip a bollard his first morning and all he needed was for nobody to look at it. # face: warm
  ~ mended = true
  ~ trust++
* (card_hear) [I've been answering a different question each time, haven't I? What was the one you asked? # id: card_hear # move: conf.agree, cue.explore]
  ~ mended = true
  {encounter.folder_ask: DEREK: You asked about the folder. Then you never asked again. # face: sad|DEREK: I asked if the folder meant something. First thing I said. # face: sad}
  {not secret: DEREK: It'd have been all right to say yes. # face: solemn}
- -> goodbye

=== goodbye ===
Your bleep goes. It's the ward, and then straight away it's the ward again. # moment: the_goodbye # sound: bleep
Derek looks at it on your belt, and waits to see what you'll do. # of: derek # face: tired
* (bye_nurse) [That can wait. I'd like you to meet Moira, our nurse. Is there anything I've not said? # id: bye_nurse # move: close.next, emo.support]
  DEREK: Who drives home? # face: worried
  {grace_knows: GRACE: I'm driving. I drove us here. # face: sad|He was brought here this morning. You can see he hadn't thought of it as being brought. # of: derek # face: sad}
  ~ trust++
* (bye_booklet) [I've got to get that, I'm sorry. There's a booklet here, and the number's on the back. # id: bye_booklet # move: close.abandon]
  The booklet has two people on a beach on it. He squares it up with the edge of the desk. # of: derek # face: blank
  {secret: GRACE: And a number to ring. For a blockage. # concern # face: afraid}
  DEREK: We've kept you. # face: neutral
* (bye_tonight) [Before I get that: who'll be with you tonight, and what will the two of you do? # id: bye_tonight # move: close.next, ask.ice]
  {grace_knows: GRACE: Fish and chips. We were having fish and chips. # face: sad}
  {grace_knows: DEREK: Well, we're still having them. # face: warm}
  {not grace_knows: DEREK: Telly. There's the snooker. # face: blank}
  {not grace_knows: He says it to the door. Grace looks from one of you to the other. # of: derek # face: sad}
- -> last_question

=== last_question ===
{secret:
Grace has gone ahead to press for the lift. He's at the door handle when he turns round. # moment: the_last_question # leaves: grace # of: derek # face: solemn
- else:
He gets up. He's got as far as the door handle before he turns round. # moment: the_last_question # of: derek # face: solemn
}
DEREK: Did you know? When you walked in. # concern # face: solemn
* (last_role) [I'd seen the letter, yes. But I wanted to find out what you knew before anything. # id: last_role # move: conf.defend]
  DEREK: And did you? # face: guarded
  It isn't unkind. He'd like to know what you found.
* (last_quiet) [You don't say yes. You just don't look away, and you let him see it. # id: last_quiet # act: wait # move: emo.silence]
  {trust >= 5: He nods. Whatever he was collecting, that was the last of it. # of: derek # face: sad|He looks for a bit longer than is comfortable, and you can't tell what he's taken. # of: derek # face: guarded}
* (last_yes) [Yes. I'd read it in the corridor. I read it twice, and then I came in. # id: last_yes # move: cand.disclose]
  ~ trust++
  DEREK: I thought you had. You came in like somebody carrying soup. # face: wry
- {ruptured and not mended and trust <= 3: -> ending_folder}
{secret: -> ending_friday}
{trust >= 7 and grace_knows: -> ending_room}
{trust <= 4: -> ending_thanks}
-> ending_fives

=== ending_folder ===
DEREK: I'll have that. # face: angry
He reaches past you and takes the folder off the desk. You don't know whether he's allowed to. # of: derek # face: angry
{not secret: GRACE: Derek. You can't. # face: worried}
DEREK: It's got my name on it. Ray never saw his. # face: sad
The door's on one of those slow arms. He has to stand and wait for it to let him out. # ending: the_folder_goes # went: rough
-> to_the_group

=== ending_friday ===
Grace puts her head back round the door. # enters: grace # of: grace # face: smile
GRACE: It's here, Derek. Thank you, doctor. You've been ever so patient with him. # face: smile
He whistles in the corridor. You can hear it as far as the lift, two bars of something, over and over, and never the third.
You have a secret with a man you met at twenty to twelve. # inner # ending: the_whistle # went: mixed
-> to_the_group

=== ending_room ===
GRACE: Could we stop here a minute? Just in here, with the door shut. # face: sad
You have seven people in the corridor and no other room.
DEREK: She only wants to sit down. She's been round that car park. # face: warm
You shut it after you, from the outside. You stand in front of it with your bleep going, as if you'd been asked to mind a coat. # ending: minding_the_door # went: smooth
-> to_the_group

=== ending_thanks ===
DEREK: Well, thank you, doctor. # face: blank
GRACE: Thank you. # face: blank
DEREK: Thanks for letting me know. # face: neutral
{the_brother.ray_ask: You've heard those words once already today.|He says it very clearly and politely, like something he's had ready.} # ending: thanks_for_letting_me_know # went: rough
-> to_the_group

=== ending_fives ===
DEREK: {last_question.last_role:Never mind. I'll tell you what I do, when there's a bad one.|I'll tell you what I do. When there's a bad one.} I go round in fives. # face: thoughtful
DEREK: Five stops. Anybody can do five stops. # face: tired
GRACE: He does. He did it with my mother. # face: warm
They go off down the corridor together, not fast. {goodbye.bye_nurse:Moira's is the fifth door. They stop and look at what's written on it, and he knocks.|At the fifth door they stop and look at what's written on it, and go on.}
{encounter.came_sat:You put the chair back behind the desk.|The chair's where it always is.} The blind taps. # ending: in_fives # went: mixed
-> to_the_group
