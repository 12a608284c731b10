// Room 12 and the corridor outside it. Nobody shouts here and everybody is polite. What matters later: whether he
// trusts this one (trust), whether Shirin does (hers), the hints that were let go (cues_missed), what was promised in
// the corridor (promised), whether the false word was used (infection_said), whether the two were ever alone (was_alone),
// how far he was asked and told (asked_him, told), what he put in whose hands (delegated), and the papers (land).
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.
// The sentences are short and carry no play on words, so that another language can follow them line by line.

VAR trust = 0
VAR hers = 0
VAR cues_missed = 0
VAR promised = false
VAR infection_said = false
VAR was_alone = false
VAR asked_him = false
VAR told = false
VAR delegated = false
VAR land = false
VAR reported = false

=== encounter ===
A woman is standing with her back against the door of Room 12. She isn't leaning on it. She's holding it shut. # moment: the_corridor # enters: shirin # of: shirin # face: worried # sound: corridor
SHIRIN: Doctor. One minute, only one. I'm his daughter. # face: worried
SHIRIN: The professor told us on Saturday. My father doesn't know. He mustn't know. It's three weeks to the new year. # face: afraid
SHIRIN: Let him have the spring. # cue # face: sad
Your own father is sixty-eight. He is at home, cutting back the vine. # inner
* (cor_promise) [Don't worry. I won't say a word to him. You have my promise on that. # id: cor_promise # move: fam.collude, emo.support]
  ~ promised = true
  SHIRIN: God give you long life. # face: crying
  She moves away from the door. She does it as one puts down something heavy. # of: shirin # face: tired
* (cor_right) [It's his illness, Khanom Karimi, and by the charter he has the right to know. # id: cor_right # move: fam.override]
  SHIRIN: I've read the charter. It's on the wall, behind the water cooler. # face: angry
  SHIRIN: Does it say who sits with him afterwards? # cue # face: angry
* (cor_night) [You haven't slept, I think. How long have you carried this around by yourself? # id: cor_night # move: fam.intent, emo.name]
  SHIRIN: Don't be kind to me. I've got to go back in there. # face: guarded
  SHIRIN: Since Saturday. It's a long time to smile. # cue # face: tired
* (cor_yet) [I haven't met him yet. I can't tell you yes or no about a man I haven't met. # id: cor_yet # move: conf.limit, tell.delay]
  ~ hers++
  SHIRIN: You'll like him. # face: thoughtful
  SHIRIN: Everyone does. That is what I'm afraid of. # cue # face: afraid
- -> the_word_to_use

=== the_word_to_use ===
Her husband comes along the corridor with a receipt in one hand. He lays the other one on his heart. # moment: infection # enters: behrouz # of: behrouz # face: warm # sound: footsteps
BEHROUZ: It's an infection. That's what we've said. An infection of the stomach, and the yellow is from the tablets. # face: warm
BEHROUZ: Everyone's agreed on it: me, Shirin, the nurses, my brother in Sari. Only you are left. # face: neutral
* (inf_all) [All right. If he asks me I can call it an infection, for today at any rate. # id: inf_all # move: fam.collude]
  ~ infection_said = true
  BEHROUZ: For today. That's all any of us does. # face: warm
* (inf_cant) [I can't use that word to him. I can be slow, and let him do the talking. # id: inf_cant # move: conf.limit, emo.support]
  BEHROUZ: Slow. # face: guarded
  SHIRIN: Slow is something, Behrouz. # face: guarded
* (inf_mother) [And your mother, Khanom Karimi? You haven't told me what she says to all of it. # id: inf_mother # move: ask.ice]
  SHIRIN: My mother makes the tea. # face: guarded
  SHIRIN: She was in the room on Saturday, with the professor. She thanked him, and since then she hasn't said anything about it. # cue # face: worried
* (inf_cost) [You've been paying for all of this yourself, I hear. That's a great deal for one man. # id: inf_cost # move: emo.respect, emo.switch]
  BEHROUZ: I had a bicycle. My cousin had a kiln. And he said to his daughter, that one, he measures twice. # face: smile
  Shirin laughs. She puts her hand over it at once. # of: shirin # face: surprised
  ~ hers++
  BEHROUZ: You don't know what he is to me. So. An infection. # cue # face: sad
- -> the_handle

=== the_handle ===
Through the door you can hear a radio, and a spoon in a glass. # moment: the_handle
Shirin straightens her scarf, breathes in, and puts the smile on. # of: shirin # face: smile
* (han_first) [You let the family go in first, and come in behind them like a guest. # id: han_first # act: do # move: set.prepare]
  ~ trust++
  They go in talking. All of them are suddenly talking about parking, and a voice behind them says, "And who's that, who lets them go first?"
* (han_alone) [I'd like ten minutes with him by myself, if I may, before we all sit down. # id: han_alone # move: set.prepare, conf.limit]
  SHIRIN: By yourself. # face: guarded
  SHIRIN: He'd know at once. Nobody new has been alone with him since Saturday. # concern # face: afraid
* (han_knock) [You knock, though it isn't locked, and you wait until his own voice says come in. # id: han_knock # act: do # move: set.prepare, emo.respect]
  It takes a moment. The radio's turned off. "Come in," says a voice. "Everybody does."
- -> tea

=== tea ===
Mr Karimi is sixty-nine. The whites of his eyes are yellow, and he scratches the back of one hand with the other. He has shaved. Somebody has pinned a map of the province over his bed, with the contours on it. # moment: tea # enters: karimi # of: karimi # face: smile # room: side room; karimi in bed; tahereh on chair; shirin on second chair; behrouz by door
KARIMI: Please, doctor. Please, sit. There's only tea, and a bad chair. # face: warm
His wife has already poured it. She's sixty-six, small, very straight, and puts the glass where your hand will be. # enters: tahereh # of: tahereh # face: neutral
Nobody will drink until you do. # inner
* (tea_drink) [You sit down in the bad chair. You take the sugar, and you drink the tea. # id: tea_drink # act: do # move: set.prepare, emo.respect]
  KARIMI: The last doctor had no time for tea. I thought, then either I'm very well, or. # face: guarded
  He doesn't finish it. He moves the sugar nearer to you. # of: karimi # face: neutral
* (tea_stand) [You thank them, and stay on your feet, and ask how he slept and if there's pain. # id: tea_stand # act: do # move: set.rush, ask.closed-run]
  KARIMI: I itch, and I slept badly. # face: neutral
  Three people answer the rest of your questions for him, very kindly.
* (tea_map) [Is that one of yours, the map? I grew up there, by the third bend of the river. # id: tea_map # move: emo.share, emo.switch]
  ~ trust++
  KARIMI: The third bend! It has moved. Eleven metres, since I drew it. # face: surprised
  KARIMI: I told them it would. There's a man there with half a garden. # face: smile
- -> polite

=== polite ===
BEHROUZ: Father, you look much better today. He looks better, doesn't he? Doctor? # face: smile
SHIRIN: Much better. # face: smile
KARIMI: They've become very polite, my children. # cue # moment: polite # face: wry
KARIMI: She used to fight with me about everything. Politics. Rice. Now I say it will rain, and it rains. # face: thoughtful
* (pol_lucky) [You're a fortunate man. I have patients in here whom nobody comes to see at all. # id: pol_lucky # move: emo.minimise, emo.respect]
  ~ cues_missed++
  KARIMI: I am fortunate. I tell everyone that I am. # face: guarded
  He looks from one to the next of them. He's counting. # of: karimi # face: thoughtful
* (pol_since) [Since when have they been so polite? Was there a day on which it started? # id: pol_since # move: cue.explore]
  SHIRIN: Oh, Baba, really! I'm always polite. # face: smile
  KARIMI: Since Saturday. # face: guarded
* (pol_rice) [You look at Shirin, and ask her what the right way is, then, about the rice. # id: pol_rice # act: do # move: emo.switch]
  ~ trust++
  SHIRIN: He washes it seven times. Seven! There's nothing left in it but water. # face: irritated
  KARIMI: Ah. There she is. # face: warm
  For a moment nobody in the room's being careful. # of: shirin # face: sad
- -> the_test

=== the_test ===
He puts his glass down in the exact middle of its saucer. # of: karimi # face: solemn
KARIMI: So, doctor. In front of all of them. Is the spring a long way off? # cue # moment: the_test # face: wry
Everyone's looking at the glass. His wife goes on wiping the spoon. # of: tahereh # face: blank
* (test_infection) [Not long at all. It's a stubborn infection, Engineer, and these things take their time. # id: test_infection # move: tell.false-hope, fam.collude]
  ~ infection_said = true
  ~ cues_missed++
  KARIMI: An infection. # face: blank
  KARIMI: You see, Tahereh Khanom? The doctor as well. # face: wry
* (test_weeks) [Three weeks on Thursday. What would you like to be doing, when it comes? # id: test_weeks # move: plan.values, emo.switch]
  KARIMI: Three weeks. Yes, that one I can count. # face: thoughtful
  KARIMI: I'd like to walk as far as the third bend, and to see how much more it has taken. # cue # face: sad
* (test_want) [Is there more that you'd like to know, Engineer? You can ask me anything at all. # id: test_want # move: ask.preference]
  It's quite quiet. Shirin has shut her eyes. # of: shirin # face: afraid
  KARIMI: Whatever my children think best. # face: blank
  He says it to you with great courtesy. # of: karimi # face: guarded
* (test_hold) [You don't answer. You look back at him, and turn your glass round on its saucer. # id: test_hold # act: wait # move: emo.silence]
  ~ trust++
  Behrouz begins to say something about the radio.
  KARIMI: Let the doctor think, Behrouz. # face: thoughtful
- -> getting_alone

=== getting_alone ===
{encounter.cor_promise:You had promised her. You can feel her looking at the side of your face. # inner|Shirin's looking at the side of your face. # inner}
There's a window at the end of the ward, with a chair in it, and under it a yard with one bitter-orange tree. # moment: alone
* (al_examine) [I need to examine you. I'm afraid that I'll have to ask everyone to step outside. # id: al_examine # move: conf.authority]
  ~ was_alone = true
  They go. They go out backwards, saying they're only outside. # leaves: shirin # leaves: behrouz # leaves: tahereh
  ~ trust++
  KARIMI: You've left your stethoscope at the desk, doctor. # face: wry
* (al_leave) [I'll let you rest, you've had a lot of us today. I'll look in again tomorrow. # id: al_leave # move: close.abandon, tell.delay]
  ~ cues_missed++
  KARIMI: They all let me rest. # face: guarded
  KARIMI: Doctor. You've left your pen. # concern # face: solemn
  You haven't. It's in your pocket. He's holding out his own. # of: karimi # face: solemn
* (al_walk) [Would you walk with me as far as that window? I'd like to see how you walk. # id: al_walk # move: set.prepare]
  ~ was_alone = true
  KARIMI: The doctor wants to see how I walk. # face: neutral
  He takes your sleeve. He needs it more than he'd let them see. Shirin half gets up, and her mother puts a hand on her knee. # of: tahereh # face: neutral # room: corridor; karimi by window # leaves: shirin # leaves: behrouz # leaves: tahereh
* (al_ask) [Engineer, would you like them here while we talk, or would you rather not? # id: al_ask # move: ask.preference]
  KARIMI: What a question to ask a man with a wife. # face: guarded
  It's the wife who gets up. "The doctor's tea is cold," she says, and takes the glasses, and her daughter, and her daughter's husband. # of: tahereh # face: neutral # leaves: shirin # leaves: behrouz # leaves: tahereh
  ~ was_alone = true
- {not was_alone: -> the_pen}
-> alone_with_him

=== the_pen ===
The others are finding their coats. You have as long as it takes three people to leave a room. # leaves: behrouz
KARIMI: Take it. It's my drawing pen, it's a good one. # face: thoughtful
KARIMI: If I write my question down, will you read it? # concern # face: afraid
* (pen_take) [You take the pen, and you sit down again in the bad chair. # id: pen_take # act: do # move: emo.support, emo.silence]
  ~ trust++
  ~ was_alone = true
  KARIMI: Shirin, my dear, see if they've blocked the car in. # face: neutral
  She looks at the pen in your hand. She goes, and her mother goes with her. # leaves: shirin # leaves: tahereh # of: shirin # face: afraid
* (pen_tomorrow) [I'd read it. Would you keep it until the morning for me? # id: pen_tomorrow # move: tell.delay]
  KARIMI: I'll keep it. # face: blank
  KARIMI: I'm good at that. We are a family who keep things. # face: wry
* (pen_family) [Could you show it to your daughter? She knows more of it. # id: pen_family # move: self.help, fam.override]
  ~ cues_missed++
  KARIMI: More of what? # face: afraid
  You see what you have said. So does Shirin, who has one arm in her coat. # of: shirin # face: angry
- {pen_family: -> shirin_asks}
{not was_alone: -> they_come_back}
-> alone_with_him

=== alone_with_him ===
{getting_alone.al_walk:You can see all of it from here.|You can see the top of it from his bed.} The tree has no flowers. It has last year's oranges, which nobody has picked, very bright.
KARIMI: I planted two hundred of those, down the long avenue. If you stand at one, you can see if the next one is straight. # face: thoughtful
KARIMI: Will you tell me if I ask? # concern # moment: if_i_ask # face: solemn
He's looking at the tree when he says it. # of: karimi # face: solemn
* (ask_children) [Your children love you. I'd want to talk with them first. # id: ask_children # move: fam.collude, tell.delay]
  ~ cues_missed++
  KARIMI: They do love me. It's why I'm asking you. # face: sad
* (ask_what) [And what would you ask me, if you were to ask? # id: ask_what # move: ask.ice, cue.explore]
  KARIMI: You answer like a lawyer. # face: guarded
  KARIMI: I'd ask you which trees I shall see. # concern # face: sad
* (ask_yes) [Yes, I will. If you ask me, then I'll tell you. # id: ask_yes # move: open.signpost, emo.support]
  ~ trust++
  KARIMI: Good. # face: solemn
  KARIMI: I only wanted to know that there was one. # face: thoughtful
* (ask_now) [You know it already, don't you? Longer than we have. # id: ask_now # move: emo.name, tell.blunt]
  {getting_alone.al_walk:He takes his arm back. He does it gently.|He smooths the sheet between you. He does it gently.} # of: karimi # face: guarded
  KARIMI: I'm sixty-nine. I've gone yellow. My son-in-law has stopped arguing about money. # face: wry
- -> how_much

=== how_much ===
A nurse looks in with a tray, says good afternoon, Engineer, and both of you wait until she's gone. # moment: how_much
KARIMI: When I surveyed a house, I asked the owner: do you want to know about the cracks? # cue # face: thoughtful
KARIMI: Some did. Some said, tell my son. Some said, paint over it, I only want to live here. # face: neutral
* (how_which) [And which would you be? The one who knows, or the one who has it told to the son? # id: how_which # move: ask.preference, cue.explore]
  ~ asked_him = true
  ~ trust++
  KARIMI: I've been thinking about it since Saturday. Nobody asked, so I had a lot of time. # face: wry
  KARIMI: I want to know what I have to sign, and by when. And the rest of it, tell Shirin. She won't sleep if she isn't told. # face: solemn
  ~ delegated = true
* (how_say) [It's not a crack, Engineer. It's a cancer, in the pancreas. They can't take it out. # id: how_say # move: tell.headline, tell.blunt]
  ~ told = true
  KARIMI: No. # face: blank
  KARIMI: No. I didn't ask you for the name. I was telling you about houses. # concern # face: sad
  He asks you to say it once more, then, and slowly. He says it after you, like a street. # of: karimi # face: solemn
  There's one orange right at the top, out of anybody's reach. He looks at that. # of: karimi # face: sad
* (how_live) [You're not a house, though. There's a great deal that we can do for you here. # id: how_live # move: tell.false-hope, emo.minimise]
  ~ cues_missed++
  KARIMI: You'll paint. # face: wry
  KARIMI: Paint well, then. I notice brush marks. # concern # face: sad
* (how_wait) [You say nothing. You stay by him, and you look where he's looking, down there. # id: how_wait # act: wait # move: emo.silence]
  ~ asked_him = true
  Down in the yard a boy kicks a ball against the tree, and the tree gives up one orange. # pause
  KARIMI: It's before the summer. You needn't say. I only want you not to say no. # concern # face: afraid
  You don't say no. # inner
  ~ told = true
- -> the_land

=== the_land ===
~ land = true
{how_much.how_say:It's some time before he speaks, and then it's in another voice, the one for clients. # moment: the_land # of: karimi # face: guarded|He lets his head go back. He's tired now, and lets it be seen. # moment: the_land # of: karimi # face: tired}
KARIMI: There's some land, by the third bend. By law a widow gets an eighth of what it would fetch. I want her to have the ground. # face: thoughtful
KARIMI: She's never owned a thing that didn't need washing. # cue # face: warm
KARIMI: For that I need to know whether I've another month of good handwriting. # concern # face: solemn
* (land_hurry) [There's no hurry for any of that. Get your strength back first, and then we'll see. # id: land_hurry # move: tell.false-hope, emo.minimise]
  ~ cues_missed++
  KARIMI: No hurry. # face: blank
  KARIMI: Now I know. That's what I used to say when a wall was coming down. # concern # face: sad
* (land_month) [I'd do it this month, while your hand is steady. I'd not leave it for the summer. # id: land_month # move: tell.uncertainty, plan.recommend]
  ~ told = true
  He nods. He looks at his right hand, back and front. # of: karimi # face: solemn
  {how_much.how_say: KARIMI: A month. You do say things. # face: guarded|KARIMI: One could say that in front of anybody. # face: guarded}
* (land_notary) [I know of a notary who'll come to a bedside. I could have him sent for, quietly. # id: land_notary # move: emo.support, emo.fix]
  ~ trust++
  KARIMI: Quietly. # face: surprised
  {how_much.how_say: KARIMI: That you can do, then. # face: guarded|KARIMI: You're a child of this town after all. # face: warm}
* (land_her) [Does she know you want to give it to her? Have you ever spoken of it? # id: land_her # move: cue.explore, ask.ice]
  KARIMI: We've been married for forty-four years. One washes, and one dries. # face: wry
  His eyes are wet. He lets them be, as there's nobody here but you. # of: karimi # face: crying
- -> they_come_back

=== they_come_back ===
{was_alone:And they're back, with cakes, and a loud story about the lift.|And then, as people do who are leaving, they've all sat down again, and somebody has opened the cakes.} # moment: they_come_back # enters: shirin # enters: behrouz # enters: tahereh # room: side room; karimi in bed; tahereh on chair; shirin on second chair; behrouz by door
{was_alone:In the time it takes a door to open, he has grown ten centimetres and is receiving guests. # of: karimi # face: smile|He takes a cake that he can't eat, and praises it. # of: karimi # face: smile}
BEHROUZ: So, doctor? Are we getting him back? # face: smile
{getting_alone.al_walk: KARIMI: The doctor says that I walk like a general. # face: smile|KARIMI: The doctor says that I should rest. So I'm resting. # face: smile}
He's looking at you over the cake. You have a part. # inner
* (back_truth) [He's got a question for me, and I think it's better if you all heard it. # id: back_truth # move: fam.override, fam.ask-patient]
  KARIMI: Have I? # face: guarded
  KARIMI: I don't think I've a question. I'm an old man, I talk about trees. # face: blank
  The cake has stopped halfway round. # of: shirin # face: angry
* (back_him) [You might ask the Engineer about that, Mr Sadeghi. I'm only the doctor here. # id: back_him # move: fam.ask-patient, conf.limit]
  {trust >= 2 and not infection_said and not how_much.how_say: -> he_says_it}
  KARIMI: Then I say it's a good cake. # face: wry
  Nobody asks again. It's like the moment after a glass has nearly fallen. # of: behrouz # face: worried
* (back_eat) [You take a cake. You say nothing, and you eat it as slowly as you can. # id: back_eat # act: wait # move: emo.silence]
  KARIMI: You've done this before. # face: guarded
  They talk about the lift. It stopped between two floors, with a man in it who was carrying a live fish.
* (back_play) [I'd say so. And the Engineer has promised me a jar of his orange jam. # id: back_play # move: fam.collude, emo.respect]
  ~ trust++
  KARIMI: With the peel in. Not the way they do it in Sari. # face: warm
  Everybody laughs a little longer than it deserves. His wife looks at you, once, over their heads. # of: tahereh # face: thoughtful
- -> shirin_asks

=== he_says_it ===
KARIMI: Tahereh. Put the tray down. # face: solemn
She puts it down. She doesn't look surprised. # of: tahereh # face: sad
KARIMI: I know what I have. I've known it since the yellow. You've all been so good, and I'm very tired of it. # concern # face: sad
BEHROUZ: Father. # face: crying
KARIMI: I want to be shouted at about the rice. # face: crying
Shirin is holding on to the end of the bed with both hands. # of: shirin # face: crying
-> the_aunt

=== shirin_asks ===
She comes after you. The door of Room 12 shuts behind her very softly, and she holds the handle till it clicks. # moment: shirin_asks # of: shirin # face: worried # room: corridor; shirin by wall
{the_pen.pen_family: SHIRIN: Why did you say that? What did he say to you? # concern # face: angry|SHIRIN: What did you say to him? What did he say? # concern # face: afraid}
* (sh_nothing) [Nothing, really. Oranges, mostly. Honestly, there's nothing there for you to worry about. # id: sh_nothing # move: fam.collude, emo.minimise]
  ~ cues_missed++
  {was_alone: SHIRIN: All that time. Oranges. # face: guarded|SHIRIN: I was there. I saw the pen. # face: guarded}
  SHIRIN: You're one of us now, then. You do it well. # face: sad
* (sh_asked) {delegated} [He wants to know what to sign, and when. The rest he'd like me to tell you. # id: sh_asked # move: cand.disclose, fam.ask-patient]
  ~ hers++
  SHIRIN: Me? # face: surprised
  SHIRIN: He wants me to carry it. # face: sad
* (sh_his) [That belongs to him now. I'd ask him, if I were you. I think he would answer you. # id: sh_his # move: conf.limit, fam.ask-patient]
  SHIRIN: I don't want him to answer. # face: angry
  SHIRIN: I want to ask him if he's hungry, and he says no, and I make it anyway. # concern # face: afraid
* (sh_afraid) [What are you most afraid of, if he knows it? What do you see happening? # id: sh_afraid # move: ask.ice, cue.explore]
  ~ hers++
  SHIRIN: That he turns his face to the wall. That I've done it again. # concern # face: afraid
  You hear the "again". So does she. # inner
- -> the_aunt

=== the_aunt ===
{he_says_it:After a while she comes out, without her bag. }There's a bench by the water cooler, under the charter. She sits down on the end of it. # moment: the_aunt # of: shirin # face: sad
SHIRIN: My father's sister, Mahin. I was twenty-six, and I had read a book. # face: sad
SHIRIN: I said, you've a right to the truth, Auntie. And I told her, all of it, with the name in Latin. She said thank you, my dear, and she turned her photographs to the wall. Nine days. # concern # face: crying
* (aunt_not) [That wasn't you. It was the illness. She'd have died that week whatever you said. # id: aunt_not # move: emo.minimise, emo.fix]
  SHIRIN: Everyone says it. You've said it very kindly. # face: guarded
  SHIRIN: The illness didn't turn the photographs round. # concern # face: sad
* (aunt_quiet) [You sit down at the other end of the bench, and don't look at her. # id: aunt_quiet # act: wait # move: emo.silence]
  ~ hers++
  The cooler lets go of one large bubble. # pause
  SHIRIN: I've never said that to Behrouz. He thinks it's about my father. # face: thoughtful
* (aunt_book) [And what would you say to her now, if you were back in that room? # id: aunt_book # move: ask.ice]
  SHIRIN: Don't. # face: irritated
  SHIRIN: I'd ask her about the photographs. Who they were. # face: sad
* (aunt_differ) [But you asked her nothing, and you told her everything. It isn't the same with him. # id: aunt_differ # move: plan.persuade, emo.fix]
  SHIRIN: No. # face: thoughtful
  {the_test.test_want:SHIRIN: You asked him. Was it so easy? # face: angry|SHIRIN: Nobody's asked him either. Not even you, with your tea. # face: angry}
- -> the_stairs

=== the_stairs ===
His wife's on the stairs, going down with the flask to have it filled. She lets you go past, and then she speaks to your back. # moment: the_stairs # leaves: shirin # leaves: behrouz # leaves: karimi # of: tahereh # face: solemn # room: corridor; tahereh by wall
TAHEREH: Doctor. Before the blossom, or after? # concern # face: solemn
The blossom's two months off. You'd begun to think that she didn't talk. # inner
* (st_after) [After, I hope. I really do hope so, Khanom Amini. I can't promise you that it is. # id: st_after # move: tell.wish, tell.uncertainty]
  TAHEREH: After. # face: sad
  TAHEREH: Then he'll have it at home, and I shall open the window. # face: thoughtful
* (st_professor) [I think you'd want to hear that from the professor. I can find you a time with him. # id: st_professor # move: tell.delay, emo.switch]
  ~ cues_missed++
  TAHEREH: The professor speaks to my son-in-law. # face: guarded
  She looks into the flask, to see if there's any left. # of: tahereh # face: blank
* (st_know) [You've known it too, all the week, and you've gone on pouring. Who looks after you? # id: st_know # move: emo.name, emo.respect]
  TAHEREH: You're young. # face: wry
  TAHEREH: He does. He leaves me the sugar. # face: sad
* (st_ask) [You might ask him what he'd like you to have. I believe he'd want you to ask. # id: st_ask # move: fam.ask-patient]
  {land:
  ~ trust++
  TAHEREH: The land. # face: surprised
  TAHEREH: Forty-four years, and he thinks I don't know where he walks on a Friday. # face: crying
  - else:
  TAHEREH: He has given me everything already, doctor. # face: guarded
  }
- -> the_chart

=== the_chart ===
At the desk the chart's open at today. The line the professor wrote on Saturday says: FAMILY INFORMED. PATIENT NOT AWARE. # moment: the_line # room: station
It's in blue, in beautiful handwriting. # inner
* (ch_leave) [You put down the blood pressure, and the time. You leave that line as it is. # id: ch_leave # act: do # move: close.abandon]
  It's a clean page. Tomorrow somebody will do as it says.
* (ch_words) [You write under it, in your best hand: "Patient had not been asked." And you sign it. # id: ch_words # act: do # move: cand.disclose, close.next]
  ~ reported = true
  It'll be read out, on the round, in front of the professor. You think about that on the stairs.
* (ch_cross) [You put a question mark after it. You make it a clear one, and put your initials. # id: ch_cross # act: do # move: cand.disclose, talk.inquire]
  ~ reported = true
  It's one small mark. It looks as if it had always been there.
- {he_says_it: -> ending_rice}
{infection_said and not asked_him: -> ending_play}
{how_much.how_say or (told and they_come_back.back_truth): -> ending_wall}
{delegated and not shirin_asks.sh_nothing: -> ending_papers}
{hers >= 2: -> ending_bench}
{trust >= 4: -> ending_tree}
{cues_missed >= 4 or promised: -> ending_play}
-> ending_tree

=== ending_rice ===
When you come by for your coat, the door of Room 12 is open, and you can hear it right along the corridor. "Seven times!" she's saying. "Seven!"
Somebody's crying, and somebody has started to laugh, and a third one's looking for the salt. # ending: seven_times # went: smooth
-> to_the_group

=== ending_papers ===
The week after, a notary comes. He spreads the first of the papers on the bed, and Mr Karimi reads every line of them, with his finger, and signs.
KARIMI: Don't tell my children. # face: smile
His daughter's standing next to him, holding the ink pad for his thumb. # of: shirin # face: crying # ending: a_good_hand # went: mixed
-> to_the_group

=== ending_tree ===
From the yard you can see his window. He's in the chair, with the map on his knees, and his wife's standing behind him.
{reported:They aren't talking. He has his pen out, and he's showing her something on the map, and she has put her finger on it. # ending: the_third_bend # went: mixed|They aren't talking. They're both looking at the tree as if it were a long way off. # ending: the_third_bend # went: mixed}
-> to_the_group

=== ending_bench ===
When you go home Shirin's still on the bench under the charter. She has a photograph out, a small one with white edges, and it's facing her.
SHIRIN: He asked for you. I said you'd gone. # face: sad
SHIRIN: I'll sit with him. I only want to get up first. # face: sad # ending: facing_her # went: mixed
-> to_the_group

=== ending_play ===
In the morning he's sitting up, shaved, with the radio on. He sees you in the doorway, behind the professor, behind the others.
{infection_said and not told: KARIMI: Ah, doctor! How's my infection? # face: smile|KARIMI: Ah, doctor! And what are we calling it today? # face: smile}
They all look at you. He's smiling, and he has left you a space to speak in, exactly as long as a line. # of: karimi # face: wry # ending: how_is_my_infection # went: rough
-> to_the_group

=== ending_wall ===
In the morning the professor says your name, quite pleasantly, and gives Room 12 to somebody else.
You pass the door. He's lying on his side. The map has been taken down, and folded, and you can see the pale place where it was. # of: karimi # face: blank # ending: the_pale_place # went: rough
-> to_the_group
