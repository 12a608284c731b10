// The conversation in Room 6. Four things matter later: what Derek trusts (trust), the hints that were
// let go (cues_missed), what has been said aloud (word, hope, brother, bus, friday), and whether Grace is here.
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.

VAR trust = 2
VAR cues_missed = 0
VAR word = false
VAR hope = false
VAR brother = false
VAR bus = false
VAR friday = false
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
* (came_plain) [Mr Anand's been called to theatre. I work with him, and I've got your results here. # id: came_plain # move: set.prepare, open.signpost]
  DEREK: Theatre. Right. Somebody's having a worse day, then. # face: wry
  He sits, and his eyes go to the desk and stay there. # of: derek # face: guarded
* (came_chat) [Sorry to keep you, it's been one of those mornings. Did you get parked all right? # id: came_chat # move: emo.switch]
  ~ trust++
  DEREK: Grace dropped me at the doors. She'll be going round and round up there like a hamster. # face: smile
  He sits back. You can see him decide that nobody asks about parking if it's serious. # of: derek # face: warm
* (came_sat) [You bring your chair round from behind the desk, lay the folder face down, and sit. # id: came_sat # act: do # move: set.prepare, emo.silence]
  He watches the folder go over. He'd make a good witness. # of: derek # face: guarded
  DEREK: You've moved that chair. They don't, usually. # face: thoughtful
- DEREK: Is it the folder that means something? Only the chap before me had a green one. # cue # face: guarded
* (folder_ask) [What would it mean, if it did mean something? You've looked at it since I came in. # id: folder_ask # move: cue.explore]
  ~ trust++
  DEREK: Nothing. You drive a bus, you read what's coming. # face: thoughtful
  DEREK: My brother's was blue as well. That's all. It's a colour. # cue # face: guarded
  ~ brother = true
* (folder_cupboard) [They're whatever comes out of the cupboard, Mr Hall. I had one last week in tartan. # id: folder_cupboard # move: emo.minimise]
  ~ cues_missed++
  DEREK: Tartan. # face: smile
  He laughs, properly, and then stops and looks at it again. # of: derek # face: guarded
* (folder_results) [It's your results, and I'd like us to go through them together, one thing at a time. # id: folder_results # move: open.signpost]
  DEREK: One thing at a time. There's more than one thing, then. # face: worried
- -> waiting

=== waiting ===
He looks at the door, not for long. # moment: waiting_for_grace # of: derek # face: neutral
DEREK: Grace'll be ten minutes yet. She won't take a space unless it's got one either side. # face: warm
* (wait_ask) [Some people want someone with them for this, and some don't. Which would you be? # id: wait_ask # move: ask.preference]
  DEREK: For this. # face: worried
  He says it over, quietly, as if it were an address. # of: derek # face: thoughtful
  DEREK: If I wait I'll only be sat here looking at you not telling me. Go on. # face: solemn
  ~ trust++
* (wait_grace) [Let's give her those ten minutes. It's better with two pairs of ears in the room. # id: wait_grace # move: tell.delay]
  -> the_ten_minutes
* (wait_start) [We'll make a start, shall we, and I'll run over it again when she gets here. # id: wait_start # move: set.rush]
  DEREK: You're the driver. # face: neutral
  He undoes the coat, one button, and leaves it at that. # of: derek # face: guarded
- -> what_he_knows

=== the_ten_minutes ===
DEREK: Two pairs of ears. # face: guarded
The clock over the couch is four minutes fast, or the one on the screen is slow. You offer water and he says no. You straighten the printer tray. # pause
DEREK: You'd not need two pairs for piles. # cue # face: worried
You want the door to open. You want it quite badly. # inner
* (ten_quiet) [You stay in your chair, with your hands where he can see them, and let it be quiet. # id: ten_quiet # act: wait # move: emo.silence]
  The lift. A pushchair. Somebody asks for X-ray and is told left, and left again.
  DEREK: I can do this, you know. I've had two relief drivers die on me. Sit. Wait. You just sit. # face: solemn
* (ten_no) [No. It isn't piles. Would you sooner I told you now, before she gets here? # id: ten_no # move: tell.warning, ask.preference]
  ~ trust++
  DEREK: No. # face: afraid
  DEREK: Yes. No, hang on, let her sit down. Let her get her coat off at least. # face: worried
* (ten_talk) [Has she always been particular about parking? My mother goes round like that as well. # id: ten_talk # move: emo.share, emo.switch]
  ~ cues_missed++
  DEREK: Thirty-one years I've driven a twelve-metre vehicle, and she'll not let me park the Fiesta. # face: smile
  He tells it well. It goes on for six minutes, and neither of you listens to any of it. # of: derek # face: wry
- ~ grace_here = true
The door opens on Grace Hall, fifty-five, out of breath, with a ticket in her teeth. She takes it out. # enters: grace # of: grace # face: smile
GRACE: Level five. They want to put a warning. # face: smile
She looks at him, and at you, and at how the chairs are. The smile stays where it is with nobody behind it. # of: grace # face: worried
-> what_he_knows

=== what_he_knows ===
{grace_here: Grace has kept her bag on her knees and both hands on the bag.|The blind taps. Derek has found the edge of the chair and is running his thumb along it.} # moment: what_he_knew # of: derek # face: neutral
DEREK: So. # face: neutral
* (knew_ask) [Before I say anything, what did they tell you on the day, after the camera? # id: knew_ask # move: ask.understanding]
  DEREK: He said he'd seen something and he'd sent a bit of it off. He said "something" very lightly. # face: thoughtful
  DEREK: I've been saying piles since. To Grace, to the lads. I've got quite good at it. # cue # face: wry
  ~ trust++
* (knew_symptoms) [How have you been in yourself, Mr Hall? Any more bleeding, or losing any weight? # id: knew_symptoms # move: ask.closed-run]
  DEREK: Bit of blood. Bit tired. But I'm on earlies. # face: neutral
  DEREK: Everybody's tired on earlies. # cue # face: guarded
  You write it down. He watches you write it down, and reads it upside down.
  ~ cues_missed++
* (knew_straight) [I'm going to come straight to it, because I think you'd want me to. # id: knew_straight # move: tell.warning]
  DEREK: I would. # face: solemn
  He puts both feet flat on the floor. {grace_here:Grace takes hold of his sleeve, not his hand.|It's how you'd sit if the bus in front had braked.} # of: derek # face: worried
- -> the_word

=== the_word ===
The folder's open now. There is one line in it that matters, and it's the fourth. # moment: the_word # of: derek # face: solemn
* (word_warned) [I'm afraid it's bad news. The piece they took away has been looked at. It's cancer. # id: word_warned # move: tell.warning, tell.headline]
  ~ word = true
  DEREK: It's cancer. # face: blank
  He says it exactly as you said it, with the same space in front.
* (word_growth) [They found a growth in the bowel, and there are cells in it that shouldn't be there. # id: word_growth # move: tell.euphemism]
  -> growth
* (word_pathology) [The biopsies from the sigmoid came back as an adenocarcinoma, so the next step is a staging scan. # id: word_pathology # move: tell.dump]
  -> growth
* (word_bare) {what_he_knows.knew_straight or waiting.wait_ask} [It's bowel cancer, Mr Hall. The lab has looked at it twice, and they're sure of it. # id: word_bare # move: tell.headline, tell.blunt]
  ~ word = true
  DEREK: Twice. # face: blank
  DEREK: That's thorough of them. # face: wry
- -> after_the_word

=== growth ===
DEREK: {the_word.word_growth:A growth. Like a wart.|Adeno.} # face: thoughtful
{the_word.word_growth:He's being polite. He's holding the word out to you in case you want it back.|He's nodding. He nodded at "sigmoid" as well. You know that nod, you do it on ward rounds.} # of: derek # face: neutral
{grace_here: GRACE: {the_word.word_growth:And they'll cut it out.|Say it so we've got it, love.} # face: worried}
DEREK: So it comes off, and I'm right. Week off? # cue # face: smile
* (growth_plain) [I didn't say that clearly, and I'm sorry. It's cancer. Bowel cancer. # id: growth_plain # move: tell.headline, cand.apologise]
  ~ word = true
  ~ trust++
  DEREK: Oh. # face: blank
  DEREK: So you did say it. The first time. You said it round the back. # face: solemn
* (growth_scan) [It'd be wrong of me to say more before you've had the scan. # id: growth_scan # move: tell.delay, tell.euphemism]
  ~ cues_missed++
  DEREK: Fair enough. # face: neutral
  DEREK: Only you've gone a funny colour, for a wart. # face: guarded
  He waits. He has the look of a man at a stop watching an out-of-service bus. # of: derek # face: guarded
  DEREK: It's cancer, is it? # concern # face: afraid
  -> he_says_it
* (growth_wait) [You don't fill the gap. You keep your eyes on him and wait. # id: growth_wait # act: wait # move: emo.silence]
  The printer wakes, considers, goes back to sleep.
  DEREK: You mean cancer. # concern # face: afraid
  -> he_says_it
- -> after_the_word

=== he_says_it ===
~ word = true
* (said_yes) [Yes. It is. # id: said_yes # move: tell.headline]
  DEREK: Thank you. # face: blank
  It's a strange thing to be thanked for. He seems to mean it.
* (said_sorry) [Yes. I'm sorry. # id: said_sorry # move: tell.headline, emo.perfunctory]
  DEREK: You're all right. # face: warm
  He's looking after you. It's taken him four seconds to start.
* (said_nod) [You nod. # id: said_nod # act: do # move: emo.silence]
  DEREK: No, say it. I've had nods. # face: irritated
  DEREK: I said it. Somebody who's been to college can say it. # face: sad
  You say it. It comes out smaller than when he did.
- -> after_the_word

=== after_the_word ===
{grace_here: GRACE: No. # face: afraid}
Derek has put his head back. He's looking at the ceiling, moving his lips a very little. # moment: after_the_word # of: derek # face: blank
{It's the sort of silence that has a floor to it.|} Your mouth has a sentence ready. # inner
* (after_wait) [You leave him to the ceiling. You breathe out, and you don't say a thing. # id: after_wait # act: wait # move: emo.silence]
  A trolley goes past with one bad wheel. It takes a long time to go past. # pause
  DEREK: Forty-two. # face: thoughtful
  DEREK: Tiles. I was counting them before you came in, and I'd got to thirty. # face: wry
  ~ trust++
* (after_hope) [The good thing is that it's been found, and there's a great deal we can do. # id: after_hope # move: tell.false-hope, emo.fix]
  ~ hope = true
  DEREK: Is there? # face: surprised
  His whole face comes up to you, like someone handed a baby. # of: derek # face: warm
* (after_name) [That's gone in hard. I can see it's gone in. There's no hurry from my side. # id: after_name # move: emo.name, emo.support]
  DEREK: Hard. # face: solemn
  DEREK: It's not gone in at all, to be truthful. It's sort of parked. # face: thoughtful
* (after_sorry) {not grace_here} [I'm so sorry. I know that's a lot to take in. Would some water help? # id: after_sorry # move: emo.perfunctory, emo.switch]
  DEREK: No. You're very kind. # face: neutral
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
  DEREK: Then he took the fourteen out. # face: crying
  DEREK: Nine weeks. # face: blank
* (ray_differ) [Everybody's cancer is different, Derek. I wouldn't go by what happened to your brother. # id: ray_differ # move: emo.minimise]
  ~ cues_missed++
  DEREK: No. Well. I'm not going by it. I was stood behind him. # face: guarded
  He shuts the folder for you. He does it gently, the way you'd shut somebody's eyes. # of: derek # face: sad
* (ray_unknown) [I can't tell you whether it's the same. I don't know yet, and that's the truth. # id: ray_unknown # move: tell.uncertainty]
  DEREK: You don't know. # face: worried
  DEREK: Nobody ever said that to Ray. They all knew. # face: thoughtful
- {hope and not grace_here: -> which_is_it}
{hope and grace_here: -> which_is_it}
-> how_long

=== which_is_it ===
Something has been adding itself up behind his eyes. # moment: the_quarrel # of: derek # face: thoughtful
DEREK: You said there's a great deal you can do. # face: guarded
DEREK: They told Ray that. Same words. A great deal. So which is it? Is that a thing you know or a thing you say? # concern # face: angry
~ ruptured = true
{grace_here: GRACE: Derek, he's only— # face: worried}
* (row_own) [It's a thing I say. I wanted it to be smaller than it is, for both of us. # id: row_own # move: conf.agree, cand.disclose]
  ~ trust++
  ~ mended = true
  DEREK: Well. # face: surprised
  DEREK: I tell them there's another one right behind. At the stop. There never is. # face: wry
* (row_know) [There really are good treatments these days. It has come on a long way since then. # id: row_know # move: conf.defend, plan.persuade]
  ~ trust--
  DEREK: Since then. It was four years ago. # face: angry
  You hadn't asked when.
* (row_wait) [You take that. You don't look at the folder, or the screen, or the clock. # id: row_wait # act: wait # move: emo.silence]
  It goes on. He's waiting for an answer, and this is not going to be one. # pause
  DEREK: No. Say something. # face: irritated
  DEREK: Don't you go quiet on me. I've a wife goes quiet. # face: sad
  ~ trust--
- -> how_long

=== how_long ===
DEREK: How long, then? # concern # moment: how_long # face: afraid
{trust >= 4: He asks it looking straight at you, and you find that you'd rather he hadn't.|He asks it of the folder.} # of: derek # face: afraid
* (long_unknown) [I don't know, and nobody can before the scan. If I guessed, you'd carry it home. # id: long_unknown # move: tell.uncertainty]
  DEREK: I would, too. I'd have it round my neck. # face: thoughtful
  DEREK: When's the scan? # face: neutral
* (long_most) [Let's not get ahead of ourselves. A lot of people in your shoes do very well. # id: long_most # move: tell.false-hope, emo.minimise]
  DEREK: What size shoes are they in? # face: wry
  He isn't asking it as a joke. # of: derek # face: afraid
  ~ cues_missed++
* (long_what) [What's the bit you're most afraid of hearing, when you ask me how long? # id: long_what # move: cue.explore, ask.ice]
  He takes a good while. It isn't the answer you'd braced for. # of: derek # face: thoughtful
  DEREK: Not driving. # face: sad
  DEREK: Isn't that daft? You've just told me that, and it's the badge. If they have the badge off me I'm a fella in a coat. # concern # face: crying
  ~ bus = true
  ~ trust++
- {not grace_here: -> grace_in_the_middle}
-> the_bus

=== grace_in_the_middle ===
You've got as far as "so what we'd normally" when there's a knock, and the door opens on top of it. # moment: grace_comes_in # enters: grace # of: grace # face: smile
GRACE: Level five! They want to put a sign up. # face: smile
~ grace_here = true
Grace Hall is fifty-five and out of breath, with a parking ticket between her teeth. She takes it out. She looks at Derek, and then at you, and then at Derek. # of: grace # face: worried
GRACE: What? # face: worried
DEREK: Nothing. Sit down, love. # face: smile
He's looking at you over her head. There's no mistaking what he wants. You just don't know for how long he wants it. # inner
* (in_him) [You look at Derek, not at her, and leave the next sentence for him to take. # id: in_him # act: wait # move: emo.silence, fam.ask-patient]
  Nobody takes it. The three of you listen to the air conditioning. # pause
  GRACE: You've got your depot face on. Derek. You've got the face. # face: afraid
  {trust >= 4: -> he_tells_her}
  -> he_hides_it
* (in_ask) [Derek and I were in the middle of something hard. Derek, shall I go on, or wait? # id: in_ask # move: fam.ask-patient, ask.preference]
  {trust >= 3: -> he_tells_her}
  -> he_hides_it
* (in_tell) [Come and sit down, Mrs Hall. I'm afraid Derek's results have shown that it's bowel cancer. # id: in_tell # move: fam.override, tell.headline]
  ~ grace_knows = true
  ~ trust--
  Grace sits. She does it because she's been told to. # of: grace # face: blank
  DEREK: That was mine. # face: angry
  DEREK: That was mine to say. She's got her maths on Friday. # face: sad
  ~ friday = true
  ~ ruptured = true
  -> it_was_his
* (in_results) [Hello, Mrs Hall. We're just going over some results, so you've not missed too much. # id: in_results # move: fam.collude, cand.hedge]
  ~ secret = true
  GRACE: Oh, good. # face: smile
  She starts to take off her coat. Derek breathes in. You've bought him something, and you've no idea of the price. # of: derek # face: guarded
  -> he_hides_it

=== he_tells_her ===
DEREK: It's not piles, Gracie. # face: sad
~ grace_knows = true
GRACE: No. # face: afraid
DEREK: It's the other. It's what Ray had. # face: crying
GRACE: It's not what Ray had. Ray never went to the doctor. You went. I made you go. # concern # face: crying
She's got hold of his lanyard. She's doing it up and undoing it. # of: grace # face: sad
-> the_bus

=== it_was_his ===
* (his_sorry) [It was yours. I took it off you, and I can't give it back. I'm sorry. # id: his_sorry # move: cand.apologise, conf.agree]
  ~ mended = true
  ~ trust++
  DEREK: No. Well. It's said. # face: solemn
  GRACE: I'd have got it out of you by the ticket machine. # face: wry
* (his_needed) [I understand, but your wife would have had to know, and it's better coming from us. # id: his_needed # move: conf.defend]
  DEREK: Is it? # face: angry
  Grace puts a hand flat on his chest, as you would to a dog that's seen another dog. # of: grace # face: worried
* (his_grace) [Mrs Hall, is there anything you'd like to ask me? Either of you. Anything at all. # id: his_grace # move: emo.switch]
  GRACE: What? # face: blank
  GRACE: No. I've only just sat down. # face: crying
- -> the_bus

=== he_hides_it ===
DEREK: Bit of a blockage. They want to do a picture of it, that's all. # face: smile
GRACE: A blockage. # face: neutral
She's stopped with one arm out of the coat. She's a clever woman, and she's decided to believe him, and you watched her decide. # of: grace # face: guarded
~ secret = true
-> the_bus

=== the_bus ===
{secret: Grace has gone to find the toilet. Derek listens to her shoes until the fire door.|The clinic nurse puts her head in, sees, and takes it out again.} # moment: the_bus # of: derek # face: solemn
{bus: DEREK: I've the forty-one at ten past five tomorrow. If I ring in they'll want to know what for. # cue # face: worried}
{not bus: DEREK: I've the forty-one at ten past five tomorrow. I'll want to let them know. # cue # face: neutral}
* (bus_hear) [The forty-one. You've told me your route before you've asked about an operation. # id: bus_hear # move: cue.explore]
  ~ trust++
  ~ bus = true
  DEREK: An operation's somebody else's job. # face: wry
  DEREK: There's a lad at Carr Lane gets on in the dark with a cello. If it isn't me they don't lower the step. # face: sad
* (bus_off) [You mustn't think about work. I'll write you a line for as long as you need. # id: bus_off # move: emo.fix, emo.minimise]
  ~ cues_missed++
  DEREK: No. That's good of you. # face: blank
  You reach for the pad. He looks at the pad the way he's been looking at the folder. # of: derek # face: afraid
* (bus_rules) [I don't know what this does to a bus licence. I'll find out, and I'll ring you. # id: bus_rules # move: self.help, emo.support]
  ~ bus = true
  DEREK: You'd ring. # face: guarded
  {the_brother.ray_ask: DEREK: Not at the depot. # face: sad|DEREK: Ring the house. Not the depot, the house. # cue # face: worried}
- {secret: -> friday_alone}
{grace_knows: -> what_next}
{grace_here: -> friday_together}
-> what_next

=== friday_alone ===
DEREK: She's an exam on Friday. Maths. Fifty-five years old, and she's done it twice and cried in the car park twice. # moment: friday # face: warm
DEREK: You'll not tell her. Not till Friday's done. # concern # face: afraid
~ friday = true
* (friday_keep) [All right. It'll stay between the two of us until Friday. You've my word on it. # id: friday_keep # move: fam.collude, emo.support]
  ~ trust++
  DEREK: You're a good one. # face: warm
  He shakes your hand. It's a dry, quick hand, and he's already practising the face.
* (friday_intent) [You want her to walk in on Friday not knowing. What happens to you till then? # id: friday_intent # move: fam.intent, cue.explore]
  ~ trust++
  DEREK: Me? # face: surprised
  DEREK: I'll drive the bus. # face: sad
  DEREK: No. I'll sit in the kitchen and she'll test me on fractions, and I'll come out with it at two in the morning like a hiccup. # face: crying
  ~ secret = false
* (friday_limit) [I won't raise it with her. But if she asks me straight out, I can't tell a lie. # id: friday_limit # move: fam.override, conf.limit]
  DEREK: She'll ask. She's been asking since level five. # face: irritated
  DEREK: Then don't let her ask. You've a bleep, haven't you? Let it go off. # face: wry
- Grace comes back with wet hands. There were no towels. # of: grace # face: neutral
{not secret: -> friday_told}
GRACE: So is somebody going to show me this blockage? # cue # face: guarded
-> what_next

=== friday_told ===
DEREK: Gracie, sit by me a minute. # face: sad
She's had her eyes on you since the fire door. # of: grace # face: afraid
GRACE: If it's what I think it is, I'm going to want to have sat down already. # face: afraid
He says it to her hands. It takes him two goes, and you're no part of it at all. # of: derek # face: crying
~ grace_knows = true
-> what_next

=== friday_together ===
GRACE: I've my maths on Friday. Isn't that a stupid thing to come into your head? # moment: friday # face: crying
~ grace_knows = true
~ friday = true
DEREK: You're doing it. # face: solemn
GRACE: I'm not doing it. # face: angry
DEREK: You are. You've done all them triangles. Tell her, doctor. # face: irritated
* (tri_both) [You'd like Friday to be just Friday. And you don't want to be anywhere without him. # id: tri_both # move: plan.reflect, emo.validate]
  GRACE: Yes. # face: crying
  DEREK: She can do her exam and then be with me. I'm not going anywhere by Friday. # face: wry
  Both of them look up, quickly, to see whether that's true.
* (tri_do) [It might do you both good, you know. Something ordinary, on a day you'd planned for. # id: tri_do # move: plan.persuade]
  GRACE: Would you? # face: irritated
  She really wants to know, and you see yourself at a desk in a hall, turning over the paper.
* (tri_leave) [You don't take either side. You move the tissues six inches along the desk, and wait. # id: tri_leave # act: wait # move: emo.silence]
  They both look at the tissues. # pause
  GRACE: I'm not crying about triangles. # face: crying
  DEREK: You did last time. # face: warm
- -> what_next

=== what_next ===
{secret: DEREK: So what's the drill, doctor? For the blockage. # moment: what_next # face: guarded|DEREK: What's the drill, then? # moment: what_next # face: tired}
* (next_chunk) [A scan first. Then a meeting about you, next week. Shall I stop there a second? # id: next_chunk # move: tell.chunk, close.next]
  DEREK: Scan. Meeting. # face: thoughtful
  {grace_here: GRACE: Who's at the meeting? # face: thoughtful|DEREK: A meeting about me and I'm not invited. # face: wry}
  You say who's at the meeting. He counts them on his fingers and gets to seven. "That's a five-a-side and two subs," he says. # of: derek # face: wry
* (next_draw) [You turn over a sheet and draw the bowel for him, the bend, and where it is. # id: next_draw # act: do # move: tell.dump]
  It's a good drawing. You've a way of doing the bend.
  He follows your pen with great attention, and you could be drawing the Nile. # of: derek # face: blank
  {grace_here: GRACE: Can we keep that? # face: sad|DEREK: Can I keep that? # face: neutral}
* (next_team) [You'll be with a really good team, and the specialist nurse will look after you both. # id: next_team # move: emo.fix]
  DEREK: Are you on it? The team. # cue # face: guarded
  You'll have moved to another hospital by August. # inner
  {trust >= 4: DEREK: No. You've the face of somebody who's moving on. I've trained enough of them. # face: wry|DEREK: Doesn't matter. # face: neutral}
- {cues_missed >= 3 and not ruptured: -> read_off_a_card}
-> goodbye

=== read_off_a_card ===
DEREK: Can I say something? # moment: the_quarrel # face: guarded
DEREK: You've been very nice. I've had people be nice to me like that at the bank. # concern # face: angry
~ ruptured = true
{grace_here: GRACE: Derek! # face: surprised}
* (card_hear) [I've been answering a different question each time, haven't I? What was the one you asked? # id: card_hear # move: conf.agree, cue.explore]
  ~ trust++
  ~ mended = true
  DEREK: I asked if the folder meant something. # face: sad
  DEREK: First thing I said. It'd have been all right to say yes. # face: solemn
* (card_fine) [I'm sorry you feel that way. It's a hard day, and you've taken it very well. # id: card_fine # move: cand.hedge, emo.perfunctory]
  DEREK: That's the voice. # face: angry
  DEREK: That's the very one. # face: tired
* (card_share) [I'm frightened of getting this wrong, Mr Hall. I think it's made me sound like a card. # id: card_share # move: emo.share, self.help]
  DEREK: You've not done many. # face: thoughtful
  DEREK: No, don't tell me. I'd a lad clip a bollard his first morning and all he needed was for nobody to look at it. # face: warm
  ~ mended = true
- -> goodbye

=== goodbye ===
Your bleep goes. It's the ward, and then straight away it's the ward again. # moment: the_goodbye # sound: bleep
Derek looks at it on your belt the way passengers look at him. # of: derek # face: tired
* (bye_nurse) [That can wait. Moira, our nurse, is next door, and she'll ring you tomorrow. What's left? # id: bye_nurse # move: close.next, emo.support]
  DEREK: Who drives home? # face: worried
  {grace_knows: GRACE: I'm driving. Don't start. # face: wry|He's asking it quite seriously. He's driven every journey of his life since he was nineteen. # of: derek # face: sad}
  ~ trust++
* (bye_booklet) [I've got to get that, I'm sorry. There's a booklet here, and the number's on the back. # id: bye_booklet # move: close.abandon]
  The booklet has two people on a beach on it. He squares it up with the edge of the desk. # of: derek # face: blank
  DEREK: We've kept you. # face: neutral
* (bye_tonight) [Before I get that: who'll be with you tonight, and what will the two of you do? # id: bye_tonight # move: close.next, ask.ice]
  {grace_knows: GRACE: Fish and chips. We were having fish and chips. # face: crying}
  {grace_knows: DEREK: Well, we're still having them. # face: warm}
  {not grace_knows: DEREK: Telly. There's the snooker. # face: blank}
  {not grace_knows: He's looking at the door, or at whoever's on the other side of Friday. # of: derek # face: sad}
- -> last_question

=== last_question ===
He gets up. He's got as far as the door handle before he turns round. # moment: the_last_question # of: derek # face: solemn
DEREK: Did you know? When you said good morning. # concern # face: solemn
* (last_yes) [Yes. I'd read it in the corridor. I read it twice, and then I came in. # id: last_yes # move: cand.disclose]
  ~ trust++
  DEREK: Twice. # face: thoughtful
  DEREK: I thought you had. You came in like somebody carrying soup. # face: wry
* (last_role) [I'd seen the letter, yes. But I wanted to find out what you knew before anything. # id: last_role # move: conf.defend]
  DEREK: And did you? # face: guarded
  It isn't unkind. He'd like to know what you found.
* (last_quiet) [You don't say yes. You just don't look away, and you let him see it. # id: last_quiet # act: wait # move: emo.silence]
  {trust >= 5: He nods. Whatever he was collecting, that was the last of it. # of: derek # face: sad|He looks for a bit longer than is comfortable, and you can't tell what he's taken. # of: derek # face: guarded}
- {ruptured and not mended and trust <= 3: -> ending_folder}
{secret: -> ending_friday}
{trust >= 7 and grace_knows: -> ending_room}
{trust <= 4: -> ending_thanks}
-> ending_fives

=== ending_folder ===
DEREK: I'll have that. # face: angry
He reaches past you and takes the folder off the desk. You don't know whether he's allowed to. # of: derek # face: angry
{grace_here: GRACE: Derek. You can't. # face: worried}
DEREK: It's got my name on it. Ray never saw his. # face: sad
The door's on one of those slow arms. He has to stand and wait for it to let him out. # ending: the_folder_goes # went: rough
-> to_the_group

=== ending_friday ===
{grace_here: GRACE: Thank you, doctor. You've been ever so patient with him. # face: smile}
He whistles in the corridor. You can hear it as far as the lift, two bars of something, over and over, holding the rest of it shut.
You've a secret with a man you met at twenty to twelve. # inner # ending: the_whistle # went: mixed
-> to_the_group

=== ending_room ===
GRACE: Could we stop here a minute? Just in here, with the door shut. # face: sad
You have seven people in the corridor and no other room.
DEREK: She only wants to sit down. She's been round that car park. # face: warm
You shut it after you, from the outside. You stand in front of it with your bleep going, like somebody minding a coat. # ending: minding_the_door # went: smooth
-> to_the_group

=== ending_thanks ===
DEREK: Well, thank you, doctor. # face: blank
{grace_here: GRACE: Thank you. # face: blank}
DEREK: Thanks for letting me know. # face: neutral
{the_brother.ray_ask: You've heard those words once already today. They were on a phone on a wall.|He says it very clearly and politely, like something he's had ready.} # ending: thanks_for_letting_me_know # went: rough
-> to_the_group

=== ending_fives ===
DEREK: I'll tell you what I do. When there's a bad one. I go round in fives. # face: thoughtful
DEREK: Five stops. Anybody can do five stops. # face: tired
{grace_here: GRACE: He does. He did it with my mother. # face: warm|He goes off down the corridor, not fast. At the fifth door he stops and looks at what's written on it, and goes on.}
The chair's still warm where you moved it, or where you didn't. The blind taps. # ending: in_fives # went: mixed
-> to_the_group
