// The group's meeting about Room 12. The learner takes the choices of the telling, the answers and the return; on the
// floor the group does. A turn's condition says what must have happened for it to be true. Nadia and Sara come from
// families who would know this room; they do not agree about it, and neither speaks for anybody else.

// What the group remembers of earlier evenings; a first-time learner misses nothing.
VAR before_blue_folder = ""
VAR before_evening_bloods = ""
VAR before_emergency_bay_four = ""

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
RUTH: Which part of it have you still got with you?
+ [the daughter in the corridor # id: b_the_corridor # about: the_corridor]
  ~ brought = "the_corridor"
+ [the word I was to use # id: b_infection # about: infection]
  ~ brought = "infection"
+ [standing at the door # id: b_the_handle # about: the_handle]
  ~ brought = "the_handle"
+ [the tea # id: b_tea # about: tea]
  ~ brought = "tea"
+ [him saying they'd become polite # id: b_polite # about: polite]
  ~ brought = "polite"
+ [him asking in front of everyone # id: b_the_test # about: the_test]
  ~ brought = "the_test"
+ {was_alone} [how we came to be alone # id: b_alone # about: alone]
  ~ brought = "alone"
+ {alone_with_him} [him asking if I'd tell him # id: b_if_i_ask # about: if_i_ask]
  ~ brought = "if_i_ask"
+ {how_much} [how much he wanted # id: b_how_much # about: how_much]
  ~ brought = "how_much"
+ {land} [the land # id: b_the_land # about: the_land]
  ~ brought = "the_land"
+ [when they came back in # id: b_they_come_back # about: they_come_back]
  ~ brought = "they_come_back"
+ {shirin_asks} [Shirin asking what I'd said # id: b_shirin_asks # about: shirin_asks]
  ~ brought = "shirin_asks"
+ [the aunt # id: b_the_aunt # about: the_aunt]
  ~ brought = "the_aunt"
+ [his wife on the stairs # id: b_the_stairs # about: the_stairs]
  ~ brought = "the_stairs"
+ [the line in his notes # id: b_the_line # about: the_line]
  ~ brought = "the_line"
- ->->

=== what_puzzles ===
RUTH: Is there something in it you can't find the end of?
+ [I can't tell whose doctor I was # id: p_whose]
  ~ puzzle = "whose"
+ [I don't know who didn't know # id: p_who_knew]
  ~ puzzle = "who_knew"
+ {promised} [I don't know which of them I broke my word to # id: p_promise]
  ~ puzzle = "promise"
+ {infection_said or they_come_back.back_play} [I was good at it, and I wish I hadn't been # id: p_good_at_it]
  ~ puzzle = "good_at_it"
+ {how_much.how_say} [I said the name, and I don't know who I said it for # id: p_name]
  ~ puzzle = "name"
+ [I can't make out what his wife was doing # id: p_wife]
  ~ puzzle = "wife"
- ->->

VAR puzzle = ""

=== told_in_pieces ===
Sara has brought a flask, and has not opened it.
YOU: There's a man who's dying and nobody's told him. That's what I'd got in my head, going in. His daughter was outside holding the door shut.
{felt:
- "relieved": YOU: I came out and I was relieved. I'd drunk four glasses of tea.
- "ashamed": YOU: I'm ashamed. I couldn't tell you of which bit. There's something in it for everyone.
- "irritated": YOU: I'm irritated. With all that politeness. I could have thrown a cake.
- "numb": YOU: I don't feel it much. I smiled for an hour, and it's still on.
- "tender": YOU: I feel very tender about all of them. It's like having someone's hat in your hands.
- "useless": YOU: I was useless. Everyone in there was better at it than I was.
- "rushed": YOU: Nobody hurried, and I felt hurried. There's three weeks in it. You can hear it.
- "proud": YOU: He asked me, out of everyone. I'm proud of that, and it's a dreadful thing to be proud of.
- "frightened": YOU: I was frightened of one word. It was in my mouth the whole time, like a stone in rice.
- "confused": YOU: I keep coming in at that door, and each time it's somebody else who's hiding it.
- "fond": YOU: I'm fond of him. He reminds me of somebody, and I'm not going to say who.
- "cut_off": YOU: They were all in there together, in it. I had the only chair that was bad.
- else: YOU: I don't know yet. I rang my father last night, and we talked about the vine.
}
{brought:
- "the_corridor": -> told_the_corridor ->
- "infection": -> told_infection ->
- "the_handle": -> told_the_handle ->
- "tea": -> told_tea ->
- "polite": -> told_polite ->
- "the_test": -> told_the_test ->
- "alone": -> told_alone ->
- "if_i_ask": -> told_if_i_ask ->
- "how_much": -> told_how_much ->
- "the_land": -> told_the_land ->
- "they_come_back": -> told_they_come_back ->
- "shirin_asks": -> told_shirin_asks ->
- "the_aunt": -> told_the_aunt ->
- "the_stairs": -> told_the_stairs ->
- else: -> told_the_line ->
}
You tell most of the rest with your hands: where the glasses were, the pen, how far the bench is from the water.
{puzzle:
- "whose": YOU: I can't tell whose doctor I was. I kept turning round.
- "who_knew": YOU: I've been trying to think who it was who didn't know. I can't find anybody.
- "promise": YOU: I gave her my word, and I don't know if I kept it.
- "good_at_it": YOU: I was good at it. The acting. I'd never have thought so.
- "name": YOU: I said the name of it. I don't know who that was for.
- else: YOU: I can't make out his wife. She poured tea for an hour, and I think she ran the whole thing.
}
{ending_rice: YOU: When I left they were having a row about rice. It was lovely.}
{ending_papers: YOU: He's signed it. He told the notary not to tell his children, and she was holding the ink pad.}
{ending_tree: YOU: I could see them from the yard. They weren't talking.}
{ending_bench: YOU: She was still on the bench, with a photograph.}
{ending_play: YOU: In the morning, in front of everybody, he asked me how he was. He left me just enough room for it.}
{ending_wall: YOU: They've given him to somebody else. The map's down.}
->->

=== told_the_corridor ===
YOU: She was standing with her back against the door, holding it shut. She said, let him have the spring.
{encounter.cor_promise: YOU: I promised her. I hadn't even seen him.}
{encounter.cor_right: YOU: I told her about the charter. She'd read it. She asked if it says who sits with him afterwards.}
{encounter.cor_night: YOU: I said I thought that she'd been sleeping in that chair. She told me not to be kind.}
{encounter.cor_yet: YOU: I said I couldn't tell her yes or no. She said I'd like him, and that's what she was afraid of.}
->->
=== told_infection ===
YOU: They'd got a word ready. Infection. Everybody had agreed on it.
{the_word_to_use.inf_all: YOU: I said all right, for today.}
{the_word_to_use.inf_cant: YOU: I said I couldn't use it, and that I could be slow. Slow is something, she said.}
{the_word_to_use.inf_mother: YOU: I asked what the mother said. She makes the tea.}
{the_word_to_use.inf_cost: YOU: I said something to the husband about the money. He'd had a bicycle, he said, and a cousin with a kiln.}
->->
=== told_the_handle ===
YOU: And then we went in. She changed her face first. I watched her do it.
{the_handle.han_first: YOU: I let the family go in first, like a guest. All at once everyone was talking about parking.}
{the_handle.han_alone: YOU: I said I'd like to see him alone first. He'd know at once, she said.}
{the_handle.han_knock: YOU: I knocked, and waited for him to say it.}
->->
=== told_tea ===
YOU: They gave me tea. Nobody would drink till I did.
{tea.tea_drink: YOU: So I sat down and drank it. He said the last one hadn't had time.}
{tea.tea_stand: YOU: I stood, and I asked him things. Four people answered.}
{tea.tea_map: YOU: I talked about his map. I grew up on it, by the third bend. It's moved, he told me.}
->->
=== told_polite ===
YOU: He said, they've become very polite, my children.
{polite.pol_lucky: YOU: I said he was fortunate. I heard it, and it was like a lid.}
{polite.pol_since: YOU: I asked him since when. Since Saturday. He knew which day.}
{polite.pol_rice: YOU: I asked her about the rice. And for a second they had a proper row.}
->->
=== told_the_test ===
YOU: In front of everyone, he asked me if the spring was a long way off.
{the_test.test_infection: YOU: I said it was a stubborn infection. He said, you see, Tahereh, the doctor as well.}
{the_test.test_weeks: YOU: I said three weeks on Thursday, and I asked what he'd like to be doing. He'd like to walk to the third bend.}
{the_test.test_want: YOU: I asked if there was more he wanted to know. He said whatever his children think best. He was so courteous.}
{the_test.test_hold: YOU: I didn't answer. I turned my glass round. He told the husband to let me think.}
->->
=== told_alone ===
{getting_alone.al_walk: YOU: I asked him to walk with me. His wife put her hand on the daughter's knee.}
{getting_alone.al_examine: YOU: I said I had to examine him. I'd left my stethoscope at the desk. He pointed that out.}
{getting_alone.al_leave: YOU: I'd said I would let him rest, and he held out his pen, and I took it.}
{getting_alone.al_ask: YOU: I asked him if he'd like them to stay. It was his wife who cleared the room.}
->->
=== told_if_i_ask ===
YOU: By the window he asked me, will you tell me if I ask?
{alone_with_him.ask_yes: YOU: I said yes. He'd only wanted to know that there was one.}
{alone_with_him.ask_children: YOU: I said I'd want to talk to his children. They love me, he said, it's why I'm asking you.}
{alone_with_him.ask_what: YOU: I asked what it was he'd ask. He said I answered like a lawyer. And then he told me.}
{alone_with_him.ask_now: YOU: I said you know, don't you. And he moved away. It was about an inch.}
->->
=== told_how_much ===
YOU: He told me about houses. Some people want to know about the cracks.
{how_much.how_which: YOU: I asked which he'd be. He wants to know when to sign. The rest I'm to tell Shirin.}
{how_much.how_say: YOU: I told him the name. He hadn't asked me for the name. He made me say it twice.}
{how_much.how_live: YOU: I told him he wasn't a house. He said, you'll paint. Paint well, then.}
{how_much.how_wait: YOU: I didn't say anything. He said that it's before the summer, and he only wanted me not to say no.}
->->
=== told_the_land ===
YOU: There's some land, and he wants it to be his wife's.
{the_land.land_month: YOU: I said that I'd do it this month, while his hand's steady.}
{the_land.land_hurry: YOU: I told him there was no hurry. It's what he used to say, when a wall was coming down.}
{the_land.land_notary: YOU: I said I knew of a notary. I was so glad to know of something.}
{the_land.land_her: YOU: I asked if she knew. One washes, and one dries, he said.}
->->
=== told_they_come_back ===
YOU: And they came back in with cakes, and he put his face on again. I saw how it goes on.
{they_come_back.back_play: YOU: I played along. I said he'd promised me some jam. I think I enjoyed it.}
{they_come_back.back_truth: YOU: I said that he'd got a question. He said he talked about trees.}
{they_come_back.back_him: YOU: I said it was for him to say.}
{they_come_back.back_eat: YOU: I ate a cake. I've never eaten anything so slowly.}
{he_says_it: YOU: He said it himself. He wants to be shouted at about the rice.}
->->
=== told_shirin_asks ===
YOU: She came after me and asked me what I'd said, and what he'd said.
{shirin_asks.sh_nothing: YOU: I said oranges. You're one of us now, she said.}
{shirin_asks.sh_asked: YOU: I told her that he'd asked me to tell her. I'm not sure that I had it right.}
{shirin_asks.sh_his: YOU: I said that was for him to say. She doesn't want him to answer.}
{shirin_asks.sh_afraid: YOU: I asked what she was most afraid of. It was that she'd done it again.}
->->
=== told_the_aunt ===
YOU: She'd an aunt. She told her the truth, out of a book, and the aunt never got up.
{the_aunt.aunt_not: YOU: I said that it wasn't her. I said it very kindly. She told me so.}
{the_aunt.aunt_quiet: YOU: I sat at the other end of the bench.}
{the_aunt.aunt_book: YOU: I asked what she'd say now. She'd ask about the photographs.}
{the_aunt.aunt_differ: YOU: I told her it wasn't the same. I was arguing. With a woman on a bench.}
->->
=== told_the_stairs ===
YOU: His wife asked me, on the stairs, before the blossom or after.
{the_stairs.st_after: YOU: I said after. I said that I hoped so. She'll open the window.}
{the_stairs.st_professor: YOU: I told her to ask the professor. The professor talks to her son-in-law.}
{the_stairs.st_know: YOU: I asked who looks after her. I'm young, she said. He leaves her the sugar.}
{the_stairs.st_ask: YOU: I said that she might ask him what he wanted her to have.}
->->
=== told_the_line ===
YOU: In the notes it says, PATIENT NOT AWARE. It's been there since Saturday.
{the_chart.ch_leave: YOU: I left it. I put his blood pressure underneath.}
{the_chart.ch_words: YOU: I wrote under it. I wrote that he hadn't been asked.}
{the_chart.ch_cross: YOU: I put a question mark after it.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: We've been let in, I think.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
* [Mei-Ling: who knew on Saturday # id: q_saturday # peer: meiling # question]
  MEI-LING: Who was in the room on Saturday, with the professor?
  ** [The daughter, the husband, and the wife. # id: qa_sat_three]
  ** [Everyone but him. # id: qa_sat_not]
* [Nadia: the map # id: q_map # peer: nadia # question]
  NADIA: Where's the map? Over his head, or at his feet?
  ** [Over his head. He has to lean back to see it. # id: qa_map_head]
  ** [Behind him. Everyone can see it except him. # id: qa_map_behind]
* [Sara: your language # id: q_same # peer: sara # question]
  SARA: Were you speaking the same language as they were? At home, I mean. The same kind of polite?
  ** [Yes. I know how to refuse a cake. # id: qa_same_yes]
  ** [The same. Theirs is a bit older. # id: qa_same_older]
* [Piotr: has he got a mirror # id: q_yellow # peer: piotr # question]
  PIOTR: Has he got a mirror?
  ** [He shaves. # id: qa_mirror_shave]
  ** [I didn't see one. I think somebody may have moved it. # id: qa_mirror_no]
* [Callum: other children # id: q_brother # peer: callum # question]
  CALLUM: Is there only the one child?
  ** [Only her. # id: qa_child_one]
  ** [There's a brother-in-law in Sari. He's been told as well. # id: qa_child_sari]
* [Keziah: who had asked him # id: q_asked # peer: keziah # question]
  KEZIAH: Had anybody asked him? Anyone at all?
  ** {asked_him} [I did, in the end. Or he did. # id: qa_asked_i]
  ** {not asked_him} [No. I was going to, the whole time. # id: qa_asked_no]
  ** {not asked_him} [Not him. Everybody else had been. # id: qa_asked_nobody]
* [Andrés: what you could see # id: q_window # peer: andres # question]
  ANDRÉS: What's out of the window?
  ** [One tree, with last year's oranges on it. # id: qa_win_tree]
  ** [A yard. I wasn't looking at it much. # id: qa_win_yard]
* [Arun: how many teas # id: q_tea # peer: arun # question]
  ARUN: How many teas did you have?
  ** {tea.tea_drink} [Four. It's not possible to have three. # id: qa_tea_four]
  ** {not tea.tea_drink} [I'm not sure. One got cold. # id: qa_tea_none]
  ** {tea.tea_drink} [I lost count. They kept being full. # id: qa_tea_lost]
  ** {not tea.tea_drink} [I couldn't tell you. I was looking at who was pouring. # id: qa_tea_stood]
* [Piotr: ask the professor # id: q_professor # peer: piotr # question # flag: advice]
  PIOTR: And you didn't ring the professor before you went in?
* {not he_says_it} [Keziah: call a meeting # id: q_team # peer: keziah # question # flag: advice]
  KEZIAH: Why not sit the whole family down, with him in it, and do it once?
- -> facts

=== floor ===
<- about_corridor
<- about_infection
<- about_handle
<- about_tea
<- about_polite
<- about_test
<- about_alone
<- about_ask
<- about_much
<- about_land
<- about_back
<- about_shirin
<- about_aunt
<- about_stairs
<- about_the_line
<- about_ends
<- about_whole
<- about_feeling
{floor > 3 and floor < 13: <- slips}
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning

=== about_corridor ===
<- anyhow
{encounter.cor_promise: <- if_cor_promise}
{encounter.cor_right: <- if_cor_right}
{encounter.cor_night: <- if_cor_night}
{encounter.cor_yet: <- if_cor_yet}
-> DONE
= anyhow
* (back_to_the_door) [Andrés # id: back_to_the_door # peer: andres # lane: image # about: the_corridor # flag: image]
  ANDRÉS: Corridor. Twenty past three. There's a woman flat against a door. You'd think that there was a fire on the other side, and it's an old boy with the radio on.
* (her_aunts_face) [Sara # id: her_aunts_face # peer: sara # lane: absent # about: the_corridor # flag: guess]
  SARA: There's a mother-in-law, I should think. There's always one who rings at eleven at night to ask what the colour is. I've made her up completely. I've given her a cardigan.
* (whose_door) [Keziah # id: whose_door # peer: keziah # lane: doctor # about: the_corridor # flag: provokes]
  KEZIAH: No, I'd have gone straight through her. I'm sorry, I love her, and I'd have gone through. There's a man in there who's been smiled at since Saturday and
* (through_her) {whose_door} [Nadia # id: through_her # peer: nadia # lane: doctor # about: the_corridor # answers: whose_door # flag: disagrees]
  NADIA: I couldn't. I know her. I mean I don't, I know the… she's got my mother's bag. I'd have stood there till somebody brought me a chair.
* (let_him_have) [Arun # id: let_him_have # peer: arun # lane: patient # about: the_corridor]
  ARUN: You're him, you're behind the door, you've been giving them the spring yourself. You've been at it since the yellow. And there's your girl out there begging for it off a stranger.
- -> floor
= if_cor_promise
* (a_word_before) [Callum # id: a_word_before # peer: callum # lane: doctor # about: the_corridor # heard: cor_promise # flag: warm]
  CALLUM: I'd have promised her before she'd finished, and I'd have meant it, and I'd have gone in there with it in my pocket, and only then I'd have thought, hang on, and what if he's nice.
* (long_life) [Sara # id: long_life # peer: sara # lane: between # about: the_corridor # heard: cor_promise]
  SARA: "God give you long life." I think she'd have kissed your hand. I wonder if a promise like that is to do with him at all, or if it's one tired person asking another one to… no, it was to do with him. She said his name.
- -> floor
= if_cor_right
* (behind_the_cooler) [Keziah # id: behind_the_cooler # peer: keziah # lane: patient # about: the_corridor # heard: cor_right # flag: damage]
  KEZIAH: No. That's mine, it's got my name on it, and there they are outside my door reading it to my daughter. I can hear the voices through the wood. I turned the radio up so that they'd not be
* (who_sits_after) [Mei-Ling # id: who_sits_after # peer: meiling # lane: doctor # about: the_corridor # heard: cor_right # flag: warm]
  MEI-LING: The charter's behind the water cooler. I'd have said it too. It's a relief to have something printed.
- -> floor
= if_cor_night
* (long_time_to_smile) [Nadia # id: long_time_to_smile # peer: nadia # lane: image # about: the_corridor # heard: cor_night]
  NADIA: "Don't be kind to me." Her hand went… I could see it, from the side. She'd sort of got the face by one corner.
* (slept_in_chairs) [Arun # id: slept_in_chairs # peer: arun # lane: doctor # about: the_corridor # heard: cor_night # flag: cost]
  ARUN: You say you think she's been sleeping in that chair. She says don't be kind. You've got your foot on the first stair, and it's come off.
- -> floor
= if_cor_yet
* (youll_like_him) [Piotr # id: youll_like_him # peer: piotr # lane: patient # about: the_corridor # heard: cor_yet]
  PIOTR: "A man I haven't met." I'd have liked that, if I'd heard it. I was the man. I was eight feet away.
- -> floor

=== about_infection ===
{the_word_to_use.inf_all: <- if_inf_all}
{the_word_to_use.inf_cant: <- if_inf_cant}
{the_word_to_use.inf_mother: <- if_inf_mother}
{the_word_to_use.inf_cost: <- if_inf_cost}
<- anyhow
-> DONE
= if_inf_all
* (everyone_agreed) [Mei-Ling # id: everyone_agreed # peer: meiling # lane: absent # about: infection # heard: inf_all]
  MEI-LING: The brother-in-law in Sari. Two hundred kilometres away, and he's holding it up at his end. He hasn't got a chair either.
* (for_today) [Piotr # id: for_today # peer: piotr # lane: doctor # about: infection # heard: inf_all # flag: warm]
  PIOTR: For today. I've said that. It's always today. I said "a bit of inflammation" for six weeks once, to a man who mended clocks.
- -> floor
= if_inf_cant
* (slow_is_something) [Callum # id: slow_is_something # peer: callum # lane: between # about: infection # heard: inf_cant]
  CALLUM: And she takes it, doesn't she, she says slow is something, and it's such a little thing to be given, and there they are all three of them in a corridor and somebody's finally said a word that isn't a lie.
* (cant_use_that) [Andrés # id: cant_use_that # peer: andres # lane: doctor # about: infection # heard: inf_cant # flag: cost]
  ANDRÉS: I'm standing there and I've said I won't use it. The husband's still got his hand on his heart. There's three of us and a receipt. Nobody goes.
- -> floor
= if_inf_mother
* (makes_the_tea) [Nadia # id: makes_the_tea # peer: nadia # lane: absent # about: infection # heard: inf_mother # flag: guess]
  NADIA: She was in the room, on Saturday. She thanked him. I see her going home and there's… the coat still on, I think. And she puts the rice to soak.
* (what_she_says) [Sara # id: what_she_says # peer: sara # lane: doctor # about: infection # heard: inf_mother]
  SARA: I'd have asked about the mother too, I always do, it's a kind of tic. And then I'd have gone in looking at nothing else, and missed him.
- -> floor
= if_inf_cost
* (a_bicycle) [Arun # id: a_bicycle # peer: arun # lane: absent # about: infection # heard: inf_cost]
  ARUN: You're Behrouz. You had a bicycle. This man looked you up and down, and he said that one measures twice. So you pay, and you keep your mouth shut. You're really, really good at it. # face: sad
* (paid_for_it) [Callum # id: paid_for_it # peer: callum # lane: doctor # about: infection # heard: inf_cost # flag: warm]
  CALLUM: I go for the money as well, and the parking, and have they eaten, it's the bit of it I can get my arms round, and he's such a nice man, with his receipt.
- -> floor
= anyhow
* (the_only_one_left) [Mei-Ling # id: the_only_one_left # peer: meiling # lane: patient # about: infection]
  MEI-LING: I'd heard it through the door for days. Infection. Everybody says it at the same speed. That's how I knew it had been handed round.
* (a_word_like_that) [Keziah # id: a_word_like_that # peer: keziah # lane: image # about: infection]
  KEZIAH: No, it's the word I keep looking at. It's like a coat that's been got for somebody, and everyone's holding a bit of it open, and he's being so good about the sleeves
- -> floor

=== about_handle ===
{the_handle.han_first: <- if_han_first}
{the_handle.han_alone: <- if_han_alone}
{the_handle.han_knock: <- if_han_knock}
{the_handle.han_alone or the_handle.han_knock: <- if_han_alone_too}
-> DONE
= if_han_first
* (like_a_guest) [Nadia # id: like_a_guest # peer: nadia # lane: doctor # about: the_handle # heard: han_first]
  NADIA: You come in behind, like a guest. I do that at home. You can see everyone's back. Nobody can see what you've… I'd have liked to stay behind them.
* (parking) [Piotr # id: parking # peer: piotr # lane: patient # about: the_handle # heard: han_first]
  PIOTR: They all came in saying parking. I built the car park. It floods in the far corner.
- -> floor
= if_han_alone
* (ten_minutes_alone) [Andrés # id: ten_minutes_alone # peer: andres # lane: absent # about: the_handle # heard: han_alone]
  ANDRÉS: Half past three. Shirin's got the handle. Somebody's said ten minutes. She's looking at a clock over the nurses' desk, and it's stopped, it's been stopped since I've known it.
* (hed_know_at_once) [Arun # id: hed_know_at_once # peer: arun # lane: doctor # about: the_handle # heard: han_alone # flag: warm]
  ARUN: You ask for ten minutes and it's as if you'd asked to borrow his kidneys. You'd only wanted to say hello to the man without four people watching your mouth.
- -> floor
= if_han_knock
* (likes_being_asked) [Callum # id: likes_being_asked # peer: callum # lane: between # about: the_handle # heard: han_knock]
  CALLUM: And it's not even locked, and somebody knocks, and he turns off the radio, and I just thought that's the first thing all day that anyone's let him decide, and it's a door, and they all come through it anyway.
- -> floor
= if_han_alone_too
* (becomes_another) [Sara # id: becomes_another # peer: sara # lane: image # about: the_handle # heard: han_alone, han_knock]
  SARA: She breathes in and she's become somebody else. I was going to say something about faces. I had it all worked out, and I've looked at it, and it's only a woman going into a room.
- -> floor

=== about_tea ===
<- anyhow
{tea.tea_drink: <- if_tea_drink}
{tea.tea_stand: <- if_tea_stand}
{tea.tea_map: <- if_tea_map}
-> DONE
= anyhow
* (middle_of_the_saucer) [Mei-Ling # id: middle_of_the_saucer # peer: meiling # lane: image # about: the_test # flag: image]
  MEI-LING: The glass is in the middle of its saucer. I can see the tea line. It's level.
* (nobody_drinks) [Arun # id: nobody_drinks # peer: arun # lane: between # about: tea # flag: provokes]
  ARUN: You've got your glass, and five people are waiting. It's like the start of a race. And they're all so thirsty. They've been thirsty since Saturday.
* (just_tea) {nobody_drinks} [Sara # id: just_tea # peer: sara # lane: between # about: tea # answers: nobody_drinks # flag: disagrees]
  SARA: It's only tea, Arun. In my mother's house you can't have a gas bill read without it. I don't think the tea's hiding anything. I might be wrong about my mother.
* (tea_woman) [Piotr # id: tea_woman # peer: piotr # lane: absent # about: tea]
  PIOTR: She puts the glass where your hand's going to be. I noticed that. I've a scrub nurse who does it. You don't see her.
- -> floor
= if_tea_drink
* (bad_chair) [Piotr # id: bad_chair # peer: piotr # lane: doctor # about: tea # heard: tea_drink]
  PIOTR: I'd have sat down. I'd have had the tea. I'd have liked it, that's the thing. I'd have thought, I could do this, I could come in here every day and have tea.
* (very_well_or) [Nadia # id: very_well_or # peer: nadia # lane: patient # about: tea # heard: tea_drink]
  NADIA: "Then either I'm very well, or." He doesn't… and he moves the sugar. I was watching the sugar.
- -> floor
= if_tea_stand
* (on_your_feet) [Keziah # id: on_your_feet # peer: keziah # lane: patient # about: tea # heard: tea_stand # flag: damage]
  KEZIAH: No, sit down. Sit down! It's my room, I've shaved, there's a chair. You've asked me how I slept, and four people have told you.
* (stayed_standing) [Callum # id: stayed_standing # peer: callum # lane: doctor # about: tea # heard: tea_stand # flag: warm]
  CALLUM: I stand when I'm frightened, I think, and I ask about the bowels, and it's not that I don't want the tea, it's that if I sit down I'll have to look at all of them and they'll look at me, and then there we all are.
- -> floor
= if_tea_map
* (it_has_moved) [Andrés # id: it_has_moved # peer: andres # lane: between # about: tea # heard: tea_map]
  ANDRÉS: Two people and a map. One grew up on it, and the other one drew it. It's the third bend. It's eleven metres further over now. They're both leaning.
* (not_straight_away) [Sara # id: not_straight_away # peer: sara # lane: patient # about: tea # heard: tea_map]
  SARA: I'd a visitor from the third bend. I could have talked about that river till supper, I think that I wanted to, I think I'd have liked one conversation that was just about where water goes. And perhaps it was.
- -> floor

=== about_polite ===
{polite.pol_rice: <- if_pol_rice}
{polite.pol_lucky: <- if_pol_lucky}
{polite.pol_since: <- if_pol_since}
<- anyhow
-> DONE
= if_pol_rice
* (she_fought) [Mei-Ling # id: she_fought # peer: meiling # lane: patient # about: polite # heard: pol_rice]
  MEI-LING: Seven times. Then she was back. It lasted about four seconds. I went on washing that rice for some time.
* (the_row) [Callum # id: the_row # peer: callum # lane: between # about: polite # heard: pol_rice # flag: cost]
  CALLUM: And they had a row, a real one, and it was so lovely, and I'd have been stood there with my tea thinking I did that, and then you see her face, because she's heard it too, that it's how they used to be.
- -> floor
= if_pol_lucky
* (fortunate) [Nadia # id: fortunate # peer: nadia # lane: patient # about: polite # heard: pol_lucky # flag: damage]
  NADIA: "I tell everyone that I am." I'd said a true thing. I'd put it down there, on the blanket, in front of… and it got tidied. I looked round at them all. They were all still in.
* (a_lid) [Arun # id: a_lid # peer: arun # lane: doctor # about: polite # heard: pol_lucky # flag: warm]
  ARUN: You say he's lucky. You've got six others in there nobody visits. It's not even false! You hear it go on like a lid, and you think, well, it's on now.
- -> floor
= if_pol_since
* (since_saturday) [Andrés # id: since_saturday # peer: andres # lane: patient # about: polite # heard: pol_since]
  ANDRÉS: Saturday. Eleven in the morning, they come in from seeing the professor. My daughter says that my pillow's nice. In forty years she's not said a word about my pillow.
* (since_when) [Sara # id: since_when # peer: sara # lane: doctor # about: polite # heard: pol_since]
  SARA: You ask since when, and it's there, it's on the table, and she laughs, she says Baba, really. I'd have wanted to take it back for her. I'd have wanted to say I meant the food.
- -> floor
= anyhow
* (politics_and_rice) [Keziah # id: politics_and_rice # peer: keziah # lane: patient # about: polite # flag: heavy]
  KEZIAH: She used to fight me about everything. Now I say it'll rain, and it rains. I don't want to die with everybody agreeing with me
* (very_polite) [Piotr # id: very_polite # peer: piotr # lane: between # about: polite # flag: unkind]
  PIOTR: It drove me up the wall, all that. I'd have opened a window. I'd have dropped something.
* (cushions) [Nadia # id: cushions # peer: nadia # lane: between # about: polite # flag: provokes]
  NADIA: It's not that. I felt it was… it's more like when everyone's carrying somebody. They've all got a corner. You can't shout, you'd drop him.
* (asked_to_be_carried) {cushions} [Keziah # id: asked_to_be_carried # peer: keziah # lane: between # about: polite # answers: cushions # flag: disagrees]
  KEZIAH: No. Nobody asked him if he wants carrying. I'd want putting down. I'd want my slippers
- -> floor

=== about_test ===
{the_test.test_infection: <- if_test_infection}
{the_test.test_weeks: <- if_test_weeks}
{the_test.test_want: <- if_test_want}
{the_test.test_hold: <- if_test_hold}
<- anyhow
-> DONE
= if_test_infection
* (the_doctor_as_well) [Arun # id: the_doctor_as_well # peer: arun # lane: patient # about: the_test # heard: test_infection # flag: damage]
  ARUN: "You see, Tahereh? The doctor as well." You've got one stranger in the house. You've kept one. And they've gone and handed him the script. # face: sad
* (stubborn) [Piotr # id: stubborn # peer: piotr # lane: doctor # about: the_test # heard: test_infection # flag: warm]
  PIOTR: A stubborn infection. He looks at you and it's out. I'd have believed it before I'd finished.
- -> floor
= if_test_weeks
* (three_weeks_on_thursday) [Mei-Ling # id: three_weeks_on_thursday # peer: meiling # lane: between # about: the_test # heard: test_weeks]
  MEI-LING: He asked a question with two meanings. Somebody answered the one that had a number. I don't know. It's what I'd have done, I like a number.
* (how_much_its_taken) [Andrés # id: how_much_its_taken # peer: andres # lane: patient # about: the_test # heard: test_weeks]
  ANDRÉS: I'd go out by the back. There's a path, there's a pump house. The third bend, it's forty minutes if I don't stop. I haven't said how I'd get back.
- -> floor
= if_test_want
* (whatever_my_children) [Sara # id: whatever_my_children # peer: sara # lane: patient # about: the_test # heard: test_want]
  SARA: It was asked right in front of them. What could I have said? I don't know that I minded being asked, I might even have liked it. I minded them hearing me not answer.
* (ask_me_anything) [Callum # id: ask_me_anything # peer: callum # lane: doctor # about: the_test # heard: test_want # flag: warm]
  CALLUM: It's what you say, and you say it kindly, and you leave it wide open, and there's his daughter with her eyes shut, and you'd give anything to be asked about the parking.
- -> floor
= if_test_hold
* (turned_the_glass) [Nadia # id: turned_the_glass # peer: nadia # lane: image # about: the_test # heard: test_hold # flag: image]
  NADIA: The glass going round. Just that. Somebody's fingers, on the rim, and the… all of them looking at it, as though it would stop somewhere.
* (let_the_doctor_think) [Keziah # id: let_the_doctor_think # peer: keziah # lane: between # about: the_test # heard: test_hold]
  KEZIAH: He covered for the doctor! "Let the doctor think." No, I liked that. I'd thought there were four people in there minding him, and he was minding one who'd only just come in
- -> floor
= anyhow
* (a_play) [Arun # id: a_play # peer: arun # lane: image # about: the_test # flag: image, provokes]
  ARUN: You know when you're in the nativity, you're nine, and everyone knows the words, even the sheep? You could do it with no lights. And somebody's dad's in the front row, mouthing it.
* (not_a_play) {a_play} [Sara # id: not_a_play # peer: sara # lane: image # about: the_test # answers: a_play # flag: disagrees]
  SARA: I wouldn't call it that. In a play they all go home. I think it's more like a thing you do with a table when a leg's gone. Everybody just keeps a hand on it, and goes on having dinner.
* (is_it_far) [Mei-Ling # id: is_it_far # peer: meiling # lane: patient # about: the_test]
  MEI-LING: I asked about the spring. In front of all of them, so that no one need answer. I wanted to see where everybody would look.
* (wiping_the_spoon) [Piotr # id: wiping_the_spoon # peer: piotr # lane: absent # about: the_test # flag: guess]
  PIOTR: The wife. It's clean, that spoon. She's been on it since he said spring. I think she'd have told him, if anybody'd asked her. I think she's told him already.
- -> floor

=== about_alone ===
{getting_alone.al_walk: <- if_al_walk}
{getting_alone.al_examine: <- if_al_examine}
{getting_alone.al_leave: <- if_al_leave}
{getting_alone.al_ask: <- if_al_ask}
{the_pen.pen_take or the_pen.pen_tomorrow or the_pen.pen_family: <- if_pen_take}
{the_pen.pen_tomorrow: <- if_pen_tomorrow}
{the_pen.pen_family: <- if_pen_family}
{the_pen.pen_take: <- if_pen_take_too}
{not was_alone: <- if_not_was_alone}
{was_alone: <- if_was_alone}
-> DONE
= if_al_walk
* (walk_with_me) [Callum # id: walk_with_me # peer: callum # lane: between # about: alone # heard: al_walk]
  CALLUM: And he takes the arm, and he needs it more than he'd let on, and they go off down the ward the pair of them, and the wife just puts out her hand and keeps the daughter down, and I thought that's three people who've arranged it and not one of them's said.
* (how_you_walk) [Arun # id: how_you_walk # peer: arun # lane: doctor # about: alone # heard: al_walk # flag: cost]
  ARUN: You said you wanted to see him walk. It was a lie. It was such a good one. You'd be thinking you'd been straight with the man, and it started with that.
- -> floor
= if_al_examine
* (cold_hands) [Keziah # id: cold_hands # peer: keziah # lane: patient # about: alone # heard: al_examine]
  KEZIAH: No, I wasn't angry about the stethoscope. It was the first lie I'd been told all week that was on my side
* (step_outside) [Piotr # id: step_outside # peer: piotr # lane: doctor # about: alone # heard: al_examine # flag: warm]
  PIOTR: I'd have used that. It's what a stethoscope's for, half the time. It clears a room.
- -> floor
= if_al_leave
* (the_pen_out) [Mei-Ling # id: the_pen_out # peer: meiling # lane: patient # about: alone # heard: al_leave]
  MEI-LING: I said they'd left their pen. It was mine. I'd nothing else within reach that looked like a reason.
* (let_him_rest) [Nadia # id: let_him_rest # peer: nadia # lane: doctor # about: alone # heard: al_leave # flag: warm]
  NADIA: You say you'll let him rest, and you're really… it's not even for you, there's four of them and he's that yellow. I'd have been at the door. I'd have had my hand on it.
- -> floor
= if_al_ask
* (clears_the_room) [Andrés # id: clears_the_room # peer: andres # lane: absent # about: alone # heard: al_ask]
  ANDRÉS: Ten to four. She gets up. She says the tea's cold, it isn't. She's got the glasses in one hand. She hasn't looked at anybody.
* (a_man_with_a_wife) [Sara # id: a_man_with_a_wife # peer: sara # lane: between # about: alone # heard: al_ask]
  SARA: You ask him, and it's his wife who answers it with a tray. I started on what that says about them as a couple. I got quite a long way. I think she might have just seen that he wanted it.
- -> floor
= if_pen_take
* (as_long_as_a_room) [Callum # id: as_long_as_a_room # peer: callum # lane: image # about: alone # heard: pen_take, pen_tomorrow, pen_family]
  CALLUM: I've got a picture of the pen, I can't do anything with it, he's holding it out across the blanket and there's three people with their arms in their sleeves, and it's a drawing pen, he said, it's a good one.
- -> floor
= if_pen_tomorrow
* (keep_it_till_morning) [Keziah # id: keep_it_till_morning # peer: keziah # lane: patient # about: alone # heard: pen_tomorrow # flag: damage]
  KEZIAH: I'll keep it. I'm good at that. No, what else would I do with it? It's a question, I can't eat it
* (until_tomorrow) [Piotr # id: until_tomorrow # peer: piotr # lane: doctor # about: alone # heard: pen_tomorrow # flag: warm]
  PIOTR: You'd want the night. So would I. You'd want to go home and ask somebody. I'd have said tomorrow, and I would have been early.
- -> floor
= if_pen_family
* (all_of_what) [Nadia # id: all_of_what # peer: nadia # lane: patient # about: alone # heard: pen_family # flag: damage]
  NADIA: "She knows more of it." More of… and her arm in the coat. I just saw the lining. I'd wanted to find out, I'd not wanted to find out like that.
* (said_too_much) [Arun # id: said_too_much # peer: arun # lane: doctor # about: alone # heard: pen_family # flag: warm]
  ARUN: You only said show it to your daughter. It's a perfectly good sentence! And you see it come out and go across the room and hit two people.
- -> floor
= if_pen_take_too
* (bad_chair_again) [Mei-Ling # id: bad_chair_again # peer: meiling # lane: between # about: alone # heard: pen_take]
  MEI-LING: The chair's still bad. Somebody sits on it a second time. He sends them all to look at the car. He's quick, when he wants to be.
- -> floor
= if_not_was_alone
* (never_alone) [Sara # id: never_alone # peer: sara # lane: patient # about: they_come_back]
  SARA: They were never by themselves. I don't think I'd have asked for it twice, I'm an engineer, I tested it the once, and it didn't hold. I may be quite wrong. I might only have been tired.
- -> floor
= if_was_alone
* (a_window) [Andrés # id: a_window # peer: andres # lane: between # about: alone]
  ANDRÉS: It's the end of the ward. There's one chair, neither of them's in it. You can't hear what they're saying. You can see his hand on the sill.
- -> floor

=== about_ask ===
{alone_with_him.ask_yes: <- if_ask_yes}
{alone_with_him.ask_children: <- if_ask_children}
{alone_with_him.ask_what: <- if_ask_what}
{alone_with_him.ask_now: <- if_ask_now}
{alone_with_him: <- if_alone_with_him}
-> DONE
= if_ask_yes
* (a_benchmark) [Piotr # id: a_benchmark # peer: piotr # lane: patient # about: if_i_ask # heard: ask_yes]
  PIOTR: I wanted to know there was one. That's all. I've no use for it today.
* (told_yes) [Callum # id: told_yes # peer: callum # lane: doctor # about: if_i_ask # heard: ask_yes # flag: cost]
  CALLUM: And I've said yes, and he says good, and then he doesn't ask, and I'd be walking about the rest of the week with it, wouldn't I, with a yes on me, like a sort of unexploded thing.
- -> floor
= if_ask_children
* (why_im_asking_you) [Mei-Ling # id: why_im_asking_you # peer: meiling # lane: patient # about: if_i_ask # heard: ask_children # flag: damage]
  MEI-LING: They love me. That's six people, with the professor. I wanted one who hadn't got round to it yet.
* (talk_to_them_first) [Nadia # id: talk_to_them_first # peer: nadia # lane: doctor # about: if_i_ask # heard: ask_children # flag: warm]
  NADIA: I'd have gone back to the daughter. I'd have looked for her over his shoulder while he was still… it isn't cowardly. It's just that I'd promised things to so many faces.
- -> floor
= if_ask_what
* (which_trees) [Andrés # id: which_trees # peer: andres # lane: patient # about: if_i_ask # heard: ask_what]
  ANDRÉS: There's two hundred, all down the avenue. I'd stand at number one. You can see them all, if you've put them in right. They're not in flower.
* (like_a_lawyer) [Arun # id: like_a_lawyer # peer: arun # lane: between # about: if_i_ask # heard: ask_what]
  ARUN: "You answer like a lawyer." You've asked him the nicest question you own. And he looks at you. He thinks, hello, here's another one.
- -> floor
= if_ask_now
* (took_his_arm_back) [Sara # id: took_his_arm_back # peer: sara # lane: between # about: if_i_ask # heard: ask_now]
  SARA: He moved away. I was all ready to say that he'd been seen, and nobody likes to be seen, and I think it might be simpler. I think he might have been cold.
* (you_know_dont_you) [Keziah # id: you_know_dont_you # peer: keziah # lane: doctor # about: if_i_ask # heard: ask_now # flag: unkind]
  KEZIAH: No, I'd have said that. I'd have said it in the corridor. I was sitting here going say it, say it, and then somebody said it, and he moved an inch. I don't take it back. I just saw the inch
- -> floor
= if_alone_with_him
* (last_years_oranges) [Nadia # id: last_years_oranges # peer: nadia # lane: image # about: if_i_ask # flag: image]
  NADIA: Last year's oranges, still on. Very bright, and nobody's… I've got one tree, in my head. It's got two years on it.
* (looked_at_the_tree) [Mei-Ling # id: looked_at_the_tree # peer: meiling # lane: between # about: if_i_ask]
  MEI-LING: They both look out of the window. There's one pane. There's one tree. Nobody's looking at anybody.
* (the_boy_with_the_ball) [Andrés # id: the_boy_with_the_ball # peer: andres # lane: absent # about: if_i_ask # flag: guess]
  ANDRÉS: There's a boy somewhere, under that window. He's got a gran on the second floor, he isn't allowed up. He's got a ball. He looks at all the windows.
- -> floor

=== about_much ===
{how_much.how_which: <- if_how_which}
{how_much.how_say: <- if_how_say}
{how_much.how_live: <- if_how_live}
{how_much.how_wait: <- if_how_wait}
{how_much.how_wait or how_much.how_say: <- if_how_wait_too}
{how_much: <- if_how_much}
-> DONE
= if_how_which
* (tell_shirin) [Arun # id: tell_shirin # peer: arun # lane: between # about: how_much # heard: how_which]
  ARUN: You get told when to sign. She gets told the rest. You've shared yourself out like a cake. You've not said who gets the bit with the candle.
* (knows_and_not) [Piotr # id: knows_and_not # peer: piotr # lane: patient # about: how_much # heard: how_which]
  PIOTR: I want the dates. The rest's for somebody who can use it. I don't see what's hard about that.
- -> floor
= if_how_say
* (about_houses) [Keziah # id: about_houses # peer: keziah # lane: doctor # about: how_much # heard: how_say # flag: warm]
  KEZIAH: No, I'd have said the name. I'd have been so proud of not being one of the polite ones. And he'd been telling me about houses. # face: sad
* (not_the_name) [Sara # id: not_the_name # peer: sara # lane: patient # about: how_much # heard: how_say # flag: damage]
  SARA: I didn't ask for the name. I'd got it in the house with me already, I'd got it sitting quite quietly in the back, and somebody came and called it by its name.
- -> floor
= if_how_live
* (paint_well) [Callum # id: paint_well # peer: callum # lane: patient # about: how_much # heard: how_live # flag: damage]
  CALLUM: "Paint well, then." I was letting them off, I think, I do that, and I said I notice brush marks, and I was looking at one while I said it, I was looking right at it.
* (not_a_house) [Andrés # id: not_a_house # peer: andres # lane: doctor # about: how_much # heard: how_live # flag: warm]
  ANDRÉS: We're by the window, he's just said it about the cracks. I can see where that's going, and there's nowhere to sit down. I'd say anything. I'd say you're not a house.
- -> floor
= if_how_wait
* (didnt_say_no) [Mei-Ling # id: didnt_say_no # peer: meiling # lane: doctor # about: how_much # heard: how_wait # flag: heavy]
  MEI-LING: I didn't say no. That's the whole of what was done. I'd have been able to feel the floor through my shoes.
- -> floor
= if_how_wait_too
* (one_orange) [Nadia # id: one_orange # peer: nadia # lane: image # about: how_much # heard: how_wait, how_say # flag: image]
  NADIA: An orange. That's all I… the one. It's so much the colour that it is.
- -> floor
= if_how_much
* (cracks) [Mei-Ling # id: cracks # peer: meiling # lane: patient # about: how_much]
  MEI-LING: Some people want it painted. I never thought the less of them. They'd bought it to live in.
* (which_one_are_you) [Sara # id: which_one_are_you # peer: sara # lane: doctor # about: how_much # flag: unkind]
  SARA: I got bored with the house. I'm sorry. I thought, oh, he's off, he's got an image, and we'll all have to live in it. I'm as bad. I'd have moved in.
- -> floor

=== about_land ===
{the_land.land_month: <- if_land_month}
{the_land.land_hurry: <- if_land_hurry}
{the_land.land_notary: <- if_land_notary}
{the_land.land_her: <- if_land_her}
{land: <- if_land}
-> DONE
= if_land_month
* (good_handwriting) [Andrés # id: good_handwriting # peer: andres # lane: patient # about: the_land # heard: land_month]
  ANDRÉS: A month of good handwriting. I hold it up to the light, and it's steady. I've signed every road between here and the station.
* (say_it_to_anybody) [Sara # id: say_it_to_anybody # peer: sara # lane: between # about: the_land # heard: land_month]
  SARA: They'd said it, the whole thing, about the summer, in front of me. I had to go back over it to find where. I think I may have nodded.
- -> floor
= if_land_hurry
* (no_hurry) [Keziah # id: no_hurry # peer: keziah # lane: patient # about: the_land # heard: land_hurry # flag: damage]
  KEZIAH: "No hurry." No! That's what I say. I say it to the wife on the doorstep with the wall coming down behind me. I know exactly what that means. I invented it
* (plenty_of_time) [Piotr # id: plenty_of_time # peer: piotr # lane: doctor # about: the_land # heard: land_hurry # flag: warm]
  PIOTR: He's talking about signing things. You want to put your hand over the paper. I'd have said no hurry. I'd have meant, don't.
- -> floor
= if_land_notary
* (on_tuesdays) [Callum # id: on_tuesdays # peer: callum # lane: doctor # about: the_land # heard: land_notary # flag: warm]
  CALLUM: I'd have been so pleased to know a notary, I'd have written it down for him, and I'd have been humming, and I don't know that it'd have come to me until the bus what it was that I'd been arranging.
* (child_of_this_town) [Arun # id: child_of_this_town # peer: arun # lane: between # about: the_land # heard: land_notary]
  ARUN: "A child of this town." You've told him quietly. He's never asked, you've never answered. You could have it carved over the door. # face: wry
- -> floor
= if_land_her
* (stand_next_to_it) [Mei-Ling # id: stand_next_to_it # peer: meiling # lane: image # about: the_land # heard: land_her # flag: image]
  MEI-LING: One washes. One dries. Forty-four years of it. I can see the cloth going round a glass.
* (does_she_know) [Nadia # id: does_she_know # peer: nadia # lane: doctor # about: the_land # heard: land_her]
  NADIA: To ask him about her. I'd have been so afraid he'd think that I… and his eyes go, and there's nobody there but you. I'd have looked out at the yard.
- -> floor
= if_land
* (in_her_name) [Callum # id: in_her_name # peer: callum # lane: absent # about: the_land # flag: guess]
  CALLUM: I keep being Behrouz, he's paid for the lot and he's never said a word, and there's a bit of land, and he finds it's not coming to him, and I think he's hurt, and then I think he's in the car, laughing his head off, going good for you, you old devil.
* (needs_washing) [Keziah # id: needs_washing # peer: keziah # lane: patient # about: the_land]
  KEZIAH: "She's never owned a thing that didn't need washing." No, I only thought of it last year. I'd forty-three to think of it in.
- -> floor

=== about_back ===
{they_come_back.back_play: <- if_back_play}
{they_come_back.back_truth: <- if_back_truth}
{they_come_back.back_him: <- if_back_him}
{they_come_back.back_eat: <- if_back_eat}
<- anyhow
{he_says_it: <- if_he_says_it}
-> DONE
= if_back_play
* (like_a_general) [Piotr # id: like_a_general # peer: piotr # lane: between # about: they_come_back # heard: back_play]
  PIOTR: They do it together. One gives the line and one takes it. I'd been against it for half an hour. I had a line ready.
* (enjoyed_it) [Keziah # id: enjoyed_it # peer: keziah # lane: doctor # about: they_come_back # heard: back_play # flag: cost]
  KEZIAH: No, I believe it, that it was fun. That's what'd keep me up. Being that good at it, with jam
- -> floor
= if_back_truth
* (an_old_man_with_trees) [Sara # id: an_old_man_with_trees # peer: sara # lane: patient # about: they_come_back # heard: back_truth # flag: damage]
  SARA: I talk about trees. I'd put one thing down in front of one person, and they brought it in with the cakes. I don't think they meant to hurt me. I think they wanted me to have company.
* (said_it_out) [Arun # id: said_it_out # peer: arun # lane: doctor # about: they_come_back # heard: back_truth # flag: warm]
  ARUN: You've got this thing, it's red hot. You've only had it ten minutes, and in they all come with a box of cakes. You'd put it down. You'd put it anywhere.
- -> floor
= if_back_him
* (good_cake) [Nadia # id: good_cake # peer: nadia # lane: patient # about: they_come_back # heard: back_him]
  NADIA: "Then I say it's a good cake." It was handed to me. In front of… and I had it, I could have. There's a strawberry on the top that's gone a bit brown. I looked at that.
* (for_him_to_say) [Callum # id: for_him_to_say # peer: callum # lane: doctor # about: they_come_back # heard: back_him]
  CALLUM: I'd have felt quite grown-up saying that, that it's for him to say, and I'd have looked at him, and then I'd have thought oh Lord, what if he says it, and there's Behrouz with a fork.
- -> floor
= if_back_eat
* (ate_it_slowly) [Mei-Ling # id: ate_it_slowly # peer: meiling # lane: between # about: they_come_back # heard: back_eat]
  MEI-LING: One of them eats a cake and the other one watches. I think it's the longest talk they had.
* (a_loud_story) [Andrés # id: a_loud_story # peer: andres # lane: absent # about: they_come_back # heard: back_eat # flag: guess]
  ANDRÉS: Four o'clock. I'm the one who bought the cakes. I stood in the shop for ages, I couldn't think what you get. The boy asked me was it a celebration.
- -> floor
= anyhow
* (ten_centimetres) [Arun # id: ten_centimetres # peer: arun # lane: image # about: they_come_back # flag: image]
  ARUN: You see him go up. Ten centimetres, they said. It's like watching a man get into a suit from the inside.
* (looked_over_heads) [Mei-Ling # id: looked_over_heads # peer: meiling # lane: absent # about: they_come_back]
  MEI-LING: She looks at the doctor, over everybody's head. Once. I don't know what's in it. I'd have spilled something.
- -> floor
= if_he_says_it
* (put_the_tray_down) [Andrés # id: put_the_tray_down # peer: andres # lane: between # about: they_come_back # heard: back_him]
  ANDRÉS: The tray's down. Nobody breathes. I'm by the radiator. She isn't surprised, I've got a good view of her, she's the only one who isn't.
* (shouted_at) [Nadia # id: shouted_at # peer: nadia # lane: patient # about: they_come_back # heard: back_him # flag: heavy]
  NADIA: I want to be shouted at about the rice. That's… I hadn't known that was what I'd say. I'd thought that it'd be something about my mother.
* (he_chose_it) [Piotr # id: he_chose_it # peer: piotr # lane: doctor # about: they_come_back # heard: back_him # flag: cost]
  PIOTR: He said it himself. It's lovely. I keep looking at the cake, there's one with a bite out. I don't know what happens at nine o'clock.
- -> floor

=== about_shirin ===
{shirin_asks.sh_nothing: <- if_sh_nothing}
{shirin_asks.sh_asked: <- if_sh_asked}
{shirin_asks.sh_his: <- if_sh_his}
{shirin_asks.sh_afraid: <- if_sh_afraid}
{shirin_asks: <- if_shirin_asks}
-> DONE
= if_sh_nothing
* (one_of_us) [Keziah # id: one_of_us # peer: keziah # lane: absent # about: shirin_asks # heard: sh_nothing]
  KEZIAH: No, I'd have hated that. I'm Shirin, I'd held the door shut all week and somebody finally walks in, and comes out, and says oranges. "You're one of us now." I'd wanted one who wasn't
* (oranges) [Callum # id: oranges # peer: callum # lane: doctor # about: shirin_asks # heard: sh_nothing # flag: warm]
  CALLUM: It's what he'd have wanted you to say, isn't it, and you've only just come out of there and you've still got his voice in your ears, and she's hanging on to the handle, so you say oranges, and it's even true.
- -> floor
= if_sh_asked
* (carry_it) [Mei-Ling # id: carry_it # peer: meiling # lane: absent # about: shirin_asks # heard: sh_asked # flag: guess]
  MEI-LING: I'm Shirin. I'd thought I was keeping it from him. It turns out he's been trying to get it to me.
* (handed_on) [Sara # id: handed_on # peer: sara # lane: doctor # about: shirin_asks # heard: sh_asked]
  SARA: He gave you that to give to her. You do it, you pass it over, it's what he asked. I wonder if I'd have wanted a receipt. I think I'd have gone back and told him it'd been delivered.
- -> floor
= if_sh_his
* (if_he_answers) [Andrés # id: if_he_answers # peer: andres # lane: absent # about: shirin_asks # heard: sh_his]
  ANDRÉS: She's still got hold of that handle. I'm Shirin, I'm in the corridor with my back to the door again. I'm going to ask him if he's hungry.
* (belongs_to_him) [Piotr # id: belongs_to_him # peer: piotr # lane: doctor # about: shirin_asks # heard: sh_his]
  PIOTR: It's his. I'd have said that, it's clean. She looks at you. You could put a tile on it.
- -> floor
= if_sh_afraid
* (done_it_again) [Nadia # id: done_it_again # peer: nadia # lane: between # about: shirin_asks # heard: sh_afraid]
  NADIA: The "again". It just dropped out, and they both… it's like when somebody's purse falls open.
* (most_afraid) [Arun # id: most_afraid # peer: arun # lane: doctor # about: shirin_asks # heard: sh_afraid # flag: cost]
  ARUN: You ask her what she's most afraid of, and it comes out in one go, with an "again" on the end of it. You'd want a chair. There's a man coming with a trolley. # face: tired
- -> floor
= if_shirin_asks
* (through_the_wood) [Piotr # id: through_the_wood # peer: piotr # lane: patient # about: shirin_asks]
  PIOTR: It's a thin door. I can hear that there's two of them, and I can't hear what. I turned the radio on, to give them somewhere to talk.
- -> floor

=== about_aunt ===
<- anyhow
{the_aunt.aunt_not: <- if_aunt_not}
{the_aunt.aunt_quiet: <- if_aunt_quiet}
{the_aunt.aunt_book: <- if_aunt_book}
{the_aunt.aunt_differ: <- if_aunt_differ}
-> DONE
= anyhow
* (photographs) [Sara # id: photographs # peer: sara # lane: image # about: the_aunt # flag: image]
  SARA: She turned the photographs round. I'd something to say about them. It's gone. They're just the backs of photographs, they've got the dates on.
* (in_latin) [Piotr # id: in_latin # peer: piotr # lane: absent # about: the_aunt # flag: provokes]
  PIOTR: The aunt. I think she was grateful. Somebody came in and told her straight. Nine days. I'd take nine days.
* (nine_days) {in_latin} [Nadia # id: nine_days # peer: nadia # lane: absent # about: the_aunt # answers: in_latin # flag: disagrees]
  NADIA: No. She said thank you, my dear. I know that… I don't, I've never met her. It's what you say when…
* (his_niece) [Keziah # id: his_niece # peer: keziah # lane: patient # about: the_aunt]
  KEZIAH: That was my sister. Mahin. No, I knew what Shirin had done, everybody knew. I've been trying for sixteen years to find how to say to her
- -> floor
= if_aunt_not
* (very_kindly) [Keziah # id: very_kindly # peer: keziah # lane: absent # about: the_aunt # heard: aunt_not]
  KEZIAH: "You've said it very kindly." No, I'm Shirin, everyone's been telling me it wasn't me for sixteen years. I was there. I'd like one person to say, yes, that was dreadful
* (wasnt_you) [Callum # id: wasnt_you # peer: callum # lane: doctor # about: the_aunt # heard: aunt_not # flag: warm]
  CALLUM: I'd say it, I'd say it before she'd got to the end, wasn't you, pet, and I'd know it was no use to her and I would say it again.
- -> floor
= if_aunt_quiet
* (a_large_bubble) [Andrés # id: a_large_bubble # peer: andres # lane: between # about: the_aunt # heard: aunt_quiet]
  ANDRÉS: There's a bench and a water cooler. One each end. It goes glup. I've had whole conversations go worse than that.
* (never_said_to_behrouz) [Arun # id: never_said_to_behrouz # peer: arun # lane: absent # about: the_aunt # heard: aunt_quiet]
  ARUN: You're Behrouz. You've been married to her twenty years, you're down at the car. You think she's sad about her dad.
- -> floor
= if_aunt_book
* (sixteen_years) [Nadia # id: sixteen_years # peer: nadia # lane: absent # about: the_aunt # heard: aunt_book]
  NADIA: I'm the aunt. Mahin. I don't think I was… I turned them round because I'd finished with them. I'd looked. She'd come in so early, and she'd had her hair cut for it.
* (what_now) [Piotr # id: what_now # peer: piotr # lane: doctor # about: the_aunt # heard: aunt_book # flag: unkind]
  PIOTR: I didn't like the aunt. Coming in then. I'd my coat half on, in my head. I thought, there's always an aunt. I know. I'm only saying that I looked at the stairs.
- -> floor
= if_aunt_differ
* (not_the_same) [Mei-Ling # id: not_the_same # peer: meiling # lane: between # about: the_aunt # heard: aunt_differ]
  MEI-LING: Somebody makes a good argument to a woman on a bench. She says no. She says it as you'd say it to a waiter.
* (argued) [Sara # id: argued # peer: sara # lane: doctor # about: the_aunt # heard: aunt_differ # flag: warm]
  SARA: I'd have argued with her. You can see it so clearly from there, it's so nearly a comfort, one was told and the other's being asked. I'd have drawn her a diagram.
- -> floor

=== about_stairs ===
{the_stairs.st_after: <- if_st_after}
{the_stairs.st_professor: <- if_st_professor}
{the_stairs.st_know: <- if_st_know}
{the_stairs.st_ask: <- if_st_ask}
<- anyhow
-> DONE
= if_st_after
* (open_the_window) [Andrés # id: open_the_window # peer: andres # lane: absent # about: the_stairs # heard: st_after]
  ANDRÉS: She's on the stairs with the flask. She's going down. After, you said. She's thinking which window, it sticks.
* (hoped) [Mei-Ling # id: hoped # peer: meiling # lane: doctor # about: the_stairs # heard: st_after # flag: cost]
  MEI-LING: I'd have said I hoped so. It's accurate. I'd have gone up two at a time, so as to be round the corner.
- -> floor
= if_st_professor
* (speaks_to_my_son) [Arun # id: speaks_to_my_son # peer: arun # lane: absent # about: the_stairs # heard: st_professor]
  ARUN: You're Tahereh. You ask one question all day, and you get told there's a professor for that. He's never looked at you. He's looked at the tray.
* (find_you_a_time) [Callum # id: find_you_a_time # peer: callum # lane: doctor # about: the_stairs # heard: st_professor # flag: warm]
  CALLUM: It's so quick, isn't it, she's behind you and it's before the blossom or after, and you've got nothing, you've not got a thing in your hands, and there's this professor, and you give her him.
- -> floor
= if_st_know
* (who_carries_you) [Piotr # id: who_carries_you # peer: piotr # lane: between # about: the_stairs # heard: st_know]
  PIOTR: "You're young." I'd have been put in my place by that. I'd have felt like I'd offered her a sweet. It's true, though. I'd have asked it again.
* (got_warm) [Sara # id: got_warm # peer: sara # lane: absent # about: the_stairs # heard: st_know]
  SARA: He leaves me the sugar. I'm Tahereh, I said it to be kind to the child, and it's true as well. It might be the whole of it.
- -> floor
= if_st_ask
* (where_he_walks) [Keziah # id: where_he_walks # peer: keziah # lane: absent # about: the_stairs # heard: st_ask]
  KEZIAH: "He thinks I don't know where he walks on a Friday." No, I'd have dropped the flask. There I was, thinking I'd a present for somebody
* (shed_ask) [Nadia # id: shed_ask # peer: nadia # lane: doctor # about: the_stairs # heard: st_ask]
  NADIA: To give it away a bit. His secret. Only the corner of the… I'd have gone hot. It's somebody else's door again.
- -> floor
= anyhow
* (before_or_after) [Keziah # id: before_or_after # peer: keziah # lane: image # about: the_stairs # flag: heavy]
  KEZIAH: Before the blossom or after. I can't follow that. It's a better question than any of ours. I'd like us to shut up for a bit
* (fills_the_flask) [Mei-Ling # id: fills_the_flask # peer: meiling # lane: patient # about: the_stairs]
  MEI-LING: She's gone down for the water herself. There's a kettle on this floor. I know how many stairs it is, and how long she takes when she's only fetching water.
* (the_wife_ran_it) [Callum # id: the_wife_ran_it # peer: callum # lane: absent # about: the_stairs]
  CALLUM: I think she's known all along, and she's done the lot, the spoon and the knee and the glasses, and I think she's so tired, and I'd like someone to make her a cup of tea, that's all, and for it to be the wrong sort and for her to drink it.
- -> floor

=== about_the_line ===
{the_chart.ch_cross: <- if_ch_cross}
{the_chart.ch_words: <- if_ch_words}
{the_chart.ch_leave: <- if_ch_leave}
<- anyhow
-> DONE
= if_ch_cross
* (crossed_out_not) [Arun # id: crossed_out_not # peer: arun # lane: doctor # about: the_line # heard: ch_cross]
  ARUN: You put a question mark. It's so small! It's the smallest act of rebellion I've ever heard of, and I'd have been sick in the sluice.
- -> floor
= if_ch_words
* (asks_to_be_asked) [Mei-Ling # id: asks_to_be_asked # peer: meiling # lane: between # about: the_line # heard: ch_words]
  MEI-LING: It'll be read out on the round. I'd like to know who reads it out. I'd like to know how fast.
- -> floor
= if_ch_leave
* (not_aware) [Piotr # id: not_aware # peer: piotr # lane: image # about: the_line # heard: ch_leave]
  PIOTR: PATIENT NOT AWARE. I had that in front of me. It's in capitals, it's the only thing in that hospital everyone's sure of.
- -> floor
= anyhow
* (it_stays) [Nadia # id: it_stays # peer: nadia # lane: patient # about: the_line]
  NADIA: NOT AWARE. It's been there since Saturday. I've got very good eyes, for my age. I've read it from the bed, when they… it's the right way up for me, when they hold it to their chest.
- -> floor

=== about_ends ===
{ending_rice: <- if_ending_rice}
{ending_papers: <- if_ending_papers}
{ending_tree: <- if_ending_tree}
{ending_bench: <- if_ending_bench}
{ending_play: <- if_ending_play}
{ending_wall: <- if_ending_wall}
-> DONE
= if_ending_rice
* (seven_seven) [Callum # id: seven_seven # peer: callum # lane: between # about: they_come_back # ended: seven_times]
  CALLUM: They're all shouting, aren't they, and there's one crying and one laughing, and I just sat here and I felt my shoulders come down, and I'd like to be in that corridor, with my coat.
* (too_happy) [Mei-Ling # id: too_happy # peer: meiling # lane: patient # about: they_come_back # ended: seven_times # flag: cost]
  MEI-LING: Then it'll be nine at night. They'll have gone home, and I'll be lying there knowing it, with nobody to be polite to.
- -> floor
= if_ending_papers
* (holding_the_ink) [Sara # id: holding_the_ink # peer: sara # lane: image # about: the_land # ended: a_good_hand # flag: image]
  SARA: She was holding the ink pad. I did have a thought about that. I'm going to leave it with its lid on.
* (line_by_line) [Piotr # id: line_by_line # peer: piotr # lane: patient # about: the_land # ended: a_good_hand]
  PIOTR: I read all of it. With my finger. You'd be surprised what they put in the last paragraph.
- -> floor
= if_ending_tree
* (not_talking) [Andrés # id: not_talking # peer: andres # lane: between # about: the_land # ended: the_third_bend]
  ANDRÉS: It's a lit window. From the yard. He's sitting, and she's up behind him. There's no sound on it.
* (still_a_long_way) [Keziah # id: still_a_long_way # peer: keziah # lane: doctor # about: the_land # ended: the_third_bend # flag: unkind]
  KEZIAH: No, I'm cross. I'm cross with that window. I'd like somebody in there to open their mouth
- -> floor
= if_ending_bench
* (facing_her_now) [Nadia # id: facing_her_now # peer: nadia # lane: absent # about: the_aunt # ended: facing_her]
  NADIA: The photograph's the right way round. I'm Shirin and I've… it's got white edges. I only want to get up first. I said that, and I'm still looking at my shoes.
* (get_up_first) [Arun # id: get_up_first # peer: arun # lane: absent # about: the_aunt # ended: facing_her]
  ARUN: You're Behrouz, you've brought the car round. You've had the engine going twenty minutes. You can see her through two sets of doors.
- -> floor
= if_ending_play
* (left_a_space) [Mei-Ling # id: left_a_space # peer: meiling # lane: patient # about: the_test # ended: how_is_my_infection]
  MEI-LING: In the doorway there are eight of them, and one I know. I left a bit of room. I'd have liked to hear.
* (exactly_a_line) [Callum # id: exactly_a_line # peer: callum # lane: doctor # about: the_test # ended: how_is_my_infection # flag: warm]
  CALLUM: And there's the professor, and all of them in their coats, and he's smiling at you, and you'd say it, you'd say it's coming along nicely, and you'd go on saying it, and I think that I'd hear him being fond of me.
- -> floor
= if_ending_wall
* (the_map_folded) [Andrés # id: the_map_folded # peer: andres # lane: image # about: how_much # ended: the_pale_place # flag: image]
  ANDRÉS: There's a pale place on the wall. Four pinholes. Somebody has folded it along his folds.
* (given_to_another) [Sara # id: given_to_another # peer: sara # lane: doctor # about: how_much # ended: the_pale_place # flag: warm]
  SARA: They say your name pleasantly and that's the last of him. I'd have gone past that door six times a day. I'd have found I needed something from the linen room.
* (facing_the_wall) [Piotr # id: facing_the_wall # peer: piotr # lane: patient # about: how_much # ended: the_pale_place # flag: damage]
  PIOTR: I turned over. I'd been holding it up for a week. I didn't turn my face to the wall. That's only where the wall is.
- -> floor

=== about_whole ===
{encounter.cor_promise or encounter.cor_yet: <- if_cor_promise}
<- anyhow
{the_chart.ch_leave or the_chart.ch_words: <- if_ch_leave}
{before_blue_folder != "": <- if_before_blue_folder}
{before_evening_bloods != "": <- if_before_evening_bloods}
{before_emergency_bay_four != "": <- if_before_emergency_bay_four}
-> DONE
= if_cor_promise
* (loyal_to_two) [Callum # id: loyal_to_two # peer: callum # lane: doctor # about: the_corridor # heard: cor_promise, cor_yet]
  CALLUM: I'd be in two halves, I really would, I'd be going in there with her hand on my sleeve and his hand on the other one, and I'd want to lie down in the middle and be everyone's.
- -> floor
= anyhow
* (my_grandmother) [Nadia # id: my_grandmother # peer: nadia # lane: doctor # flag: provokes]
  NADIA: We didn't tell my grandmother. In Sari, actually. She knew, she used to… she'd ask for her good scarf. I don't think it was wrong. I think it was how we did the dishes that year.
* (mine_was_told) {my_grandmother} [Sara # id: mine_was_told # peer: sara # lane: doctor # answers: my_grandmother # flag: disagrees]
  SARA: We told mine. My uncle did, at breakfast. She said, is there any more of the quince. I don't think there's a way we do it, Nadia, I think there's you and me and two kitchens. Or I wasn't there, actually. I was told about it.
* (my_nan) [Arun # id: my_nan # peer: arun # lane: between # flag: unkind]
  ARUN: Can I say, I'd a nan in Leicester, she'd got it in the liver. They told her it was her back. I stood there in my school tie. I said, how's your back. # face: sad
* (liar_at_school) [Piotr # id: liar_at_school # peer: piotr # lane: doctor # flag: unkind]
  PIOTR: I'd have hated the lot of them. For about an hour. My father had it. Nobody told him and nobody told me. I was twenty-six, I was a doctor, I read it on a bag.
* (spared) [Keziah # id: spared # peer: keziah # lane: patient]
  KEZIAH: No, listen. I like it. I like being spared, I've got cake, I've got everyone I love coming in with their best faces on. It's just that there's nobody to say that to.
* (lonely_and_spared) [Mei-Ling # id: lonely_and_spared # peer: meiling # lane: patient # flag: heavy]
  MEI-LING: There are five people in the room. I've counted them, twice, and I come to one.
* (an_uncle_in_sari) [Andrés # id: an_uncle_in_sari # peer: andres # lane: absent # flag: guess]
  ANDRÉS: It's a tile showroom in Sari. There's a phone. "How's the infection?" he's saying, loud, so they can all hear. There's a lad on a ladder, he's stopped stacking.
* (surveyors_eye) [Sara # id: surveyors_eye # peer: sara # lane: image]
  SARA: I've been thinking about how you make a map. You stand where you are, and you look through a thing at a stick, and someone else is holding the stick. I thought I was going somewhere with that.
* (whose_spring) [Nadia # id: whose_spring # peer: nadia # lane: image # flag: image]
  NADIA: I've got some wheat coming up, on a plate. For the new year. It's on my windowsill, it's about… this. I put it there before I'd heard any of this. I keep thinking that it's his.
* (glass_table) [Callum # id: glass_table # peer: callum # lane: between]
  CALLUM: It's like they're carrying something, all of them, down a staircase, and it's so heavy, and nobody can see their feet, and the one on the bottom's him.
- -> floor
= if_ch_leave
* (the_professor) [Arun # id: the_professor # peer: arun # lane: absent # about: the_line # heard: ch_leave, ch_words]
  ARUN: You're the professor. You tell a woman on a Saturday, and she thanks you. And you write NOT AWARE. You've done it nine hundred times. You go home by the avenue, there's all those trees.
- -> floor
= if_before_blue_folder
* (grace_again) [Callum # id: grace_again # peer: callum # lane: absent # about: the_stairs]
  CALLUM: There was a wife in the other one you brought, the one with the parking, and I thought of her as soon as there was a tray, and I'd like to put the two of them in a kitchen and shut the door.
- -> floor
= if_before_evening_bloods
* (the_other_sentence) [Sara # id: the_other_sentence # peer: sara # lane: between # about: the_test]
  SARA: You brought us a man who wanted to try a sentence on somebody. And here's one who'd sooner it wasn't said. I was going to make something of that. They'd have got on, I think. I don't know.
- -> floor
= if_before_emergency_bay_four
* (so_quiet_in_here) [Keziah # id: so_quiet_in_here # peer: keziah # lane: doctor # about: polite # flag: unkind]
  KEZIAH: No, I miss the one with the bin. I do. You brought us all that shouting, and now it's saucers, and I'd give anything for somebody to kick a
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
  PIOTR: Four glasses. I'd be relieved. I'd have needed to go, for a start. I'd have needed it since the map.
- -> floor
= if_felt_ashamed
* (felt_ashamed) [Nadia # id: felt_ashamed # peer: nadia # lane: doctor # felt: ashamed]
  NADIA: I'd be ashamed too. I'd… I wouldn't know which of them I'd be ashamed in front of.
- -> floor
= if_felt_irritated
* (felt_irritated) [Keziah # id: felt_irritated # peer: keziah # lane: between # felt: irritated # flag: unkind]
  KEZIAH: No, throw it! I'd have thrown the cake. I'd have thrown the tea, and the good saucer. I've been wanting to break something since the door
- -> floor
= if_felt_numb
* (felt_numb) [Mei-Ling # id: felt_numb # peer: meiling # lane: between # felt: numb]
  MEI-LING: The smile's still on. I noticed that, when you told it. I think I put mine on when you did.
- -> floor
= if_felt_tender
* (felt_tender) [Callum # id: felt_tender # peer: callum # lane: between # felt: tender]
  CALLUM: Someone's hat, yes, and you don't know where to put it, you can't put it down anywhere and you can't wear it, and they've all gone in to dinner.
- -> floor
= if_felt_useless
* (felt_useless) [Andrés # id: felt_useless # peer: andres # lane: doctor # felt: useless]
  ANDRÉS: Everyone in there's better at it. I've had that, you go into a front room at six in the morning, they've got it all arranged. You've a bag in your hand. You stand by the telly.
- -> floor
= if_felt_rushed
* (felt_rushed) [Sara # id: felt_rushed # peer: sara # lane: between # felt: rushed]
  SARA: Three weeks, and you could hear it. I can hear it as well now. I wonder if we've been… we've gone quite slowly, haven't we? I think that may be why.
- -> floor
= if_felt_proud
* (felt_proud) [Keziah # id: felt_proud # peer: keziah # lane: doctor # felt: proud # flag: unkind]
  KEZIAH: I'd be proud as well. No, I would. I'd have told everybody. I'd have rung people up that I don't like
- -> floor
= if_felt_frightened
* (felt_frightened) [Arun # id: felt_frightened # peer: arun # lane: patient # felt: frightened]
  ARUN: A stone in the rice. You'd know that anywhere, you've washed it seven times, and there's still one. And you're him. You go on chewing, ever so carefully, and nobody says. # face: sad
- -> floor
= if_felt_confused
* (felt_confused) [Andrés # id: felt_confused # peer: andres # lane: between # felt: confused]
  ANDRÉS: I'm at that door again. It opens, and it's Shirin hiding it. It opens and it's him. It's her with the tray. Everyone's got one behind their back.
- -> floor
= if_felt_fond
* (felt_fond) [Nadia # id: felt_fond # peer: nadia # lane: patient # felt: fond]
  NADIA: You needn't say who. I could tell, I think. I saw you look at my hands, when I… and I thought, ah. There's somebody at home.
- -> floor
= if_felt_cut_off
* (felt_cut_off) [Mei-Ling # id: felt_cut_off # peer: meiling # lane: image # felt: cut_off # flag: image]
  MEI-LING: The one bad chair. I see it from the side. There's a person on it, very upright, with a glass.
- -> floor
= if_felt_nothing_yet
* (felt_nothing) [Sara # id: felt_nothing # peer: sara # lane: between # felt: nothing_yet]
  SARA: Nothing yet. She's got the handle, and you've got the oranges. I'd not want to be asked what I felt either. I'd want to be asked about the lift.
- -> floor

// What a group does when it forgets itself. Each is met by a leader.

=== slips ===
* (s_family_meeting) [Callum # id: s_family_meeting # peer: callum # lane: doctor # flag: advice]
  CALLUM: I'd get them all together, with him, and a nurse, and you do it in stages, there's a guide for it, you start off with what does he understand, and you fix a date to come back, and then you write it all in the notes so that the whole team…
* (s_defence) [Sara # id: s_defence # peer: sara # lane: patient # flag: certain]
  SARA: He's in denial. That's what all the maps and the houses are for, he's displacing it. He can't bear to know it, and he hands it to the daughter so she'll feel it for him.
* (s_or_modest) {s_defence} [Sara # id: s_or_modest # peer: sara # lane: patient # answers: s_defence]
  SARA: Well, he said what he wanted, in order, with a date. That's not really… no. I think it's me. I think I'd sooner he was in denial, than that he's thought it all out in that bed.
* (s_front_room) [Andrés # id: s_front_room # peer: andres # lane: doctor # flag: story]
  ANDRÉS: There was an old girl in Deptford. I've got her on the chair, we're going down the stairs, and there's the whole family on the landing, going it's only your chest, Mum, and she's holding my collar. She says…
* (s_down_the_stairs) {s_front_room} [Andrés # id: s_down_the_stairs # peer: andres # lane: patient # answers: s_front_room]
  ANDRÉS: I don't want to say what she said. I was facing backwards. I'm only thinking that I was the last one she'd got who hadn't been told what to say.
* (s_culture) [Callum # id: s_culture # peer: callum # lane: between # flag: certain]
  CALLUM: Well, it's a respect thing, isn't it, in families like that, and it's lovely really, and they'd all sooner not know, the older ones, they'd always sooner you kept it nice, and you can see that he's the same.
* (s_whose_kitchen) {s_culture} [Nadia # id: s_whose_kitchen # peer: nadia # lane: between # answers: s_culture # flag: unkind]
  NADIA: Families like… which, Callum? There's three people shouting about rice in my head, and they all say it's theirs. I'm sorry. I don't shout, usually. # face: angry
* (s_nativity) {the_test.test_infection or the_word_to_use.inf_all} [Arun # id: s_nativity # peer: arun # lane: doctor # heard: test_infection, inf_all # flag: rush]
  ARUN: "How's the infection?" "Oh, you know, it's terminal, but the tablets are marvellous." You could do it as a musical. You could have the tiles come down.
* (s_professor_blame) [Keziah # id: s_professor_blame # peer: keziah # lane: absent # flag: blame]
  KEZIAH: No, it's the professor. He tells everyone but the man whose pancreas it is, and he goes home for the weekend. It's that whole way of training people. They make them all like that
* (s_did_you_tell) [Nadia # id: s_did_you_tell # peer: nadia # lane: doctor # flag: asks]
  NADIA: Did you tell your own father? About it, I mean, when you… on the phone, with the vine? Sorry. Sorry. I'm looking at you, I'm not supposed to look at you.
* (s_out_of_order) [Mei-Ling # id: s_out_of_order # peer: meiling # lane: doctor # flag: verdict]
  MEI-LING: It was done in the wrong order. The patient is first, then the family. It's not complicated, and there were four points where somebody could have done it.
* (s_own_father) [Piotr # id: s_own_father # peer: piotr # lane: doctor # flag: private]
  PIOTR: He's got a father the same age, our colleague. I mean, she has. It was said. I think that's the whole case. I think it's a row about a vine.
- -> floor

=== returning ===
<- landed
<- done_returning

=== landed ===
{returned >= 3: -> DONE}
* {about_feeling.felt_fond} [There is somebody at home. He's cutting back a vine. # id: r_vine]
* {about_stairs.the_wife_ran_it or about_tea.tea_woman or about_test.wiping_the_spoon or about_back.looked_over_heads} [I only noticed her on the stairs. She'd been in all of it. # id: r_wife]
* {about_aunt.his_niece} [It was his own sister. I hadn't thought what he'd make of that. # id: r_sister]
* {about_whole.lonely_and_spared} [He came to one. I'd only got as far as five. # id: r_lonely]
* {about_back.enjoyed_it or about_back.like_a_general} [I did enjoy it. It's good that somebody's said it. # id: r_enjoyed]
* {about_polite.cushions} [I had a corner as well. I know what it weighs. # id: r_carrying]
* {about_whole.mine_was_told} [I was glad you two didn't agree. # id: r_grandmother]
* {about_polite.very_polite or about_ends.still_a_long_way or about_feeling.felt_irritated} [I didn't know I was allowed to be cross with them. I'm still quite cross. # id: r_cross]
* {about_infection.a_bicycle or about_land.in_her_name or about_aunt.never_said_to_behrouz} [I didn't think about Behrouz. Not once. # id: r_behrouz]
* {about_ask.last_years_oranges} [It did have both years on. # id: r_tree]
* {about_stairs.before_or_after} [I don't want to say anything after that one. # id: r_before]
* {about_much.cracks} [I've been thinking about which I'd want. Painted, I think. I'm not sure. # id: r_houses]
* {tea} [They were funny, you know. All of them. It's a funny family. # id: r_funny]
* [I don't think it was a lie, what they were doing. I don't know what it was. # id: r_not_lie]
* [I liked hearing it with the door open. # id: r_listening]
- (said_back) ~ returned++
{~Sara unscrews the flask, looks in it, and screws it up again.|Somebody's phone lights up under a chair, and nobody looks at it.|Keziah opens her mouth, and for once she lets it go.}
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
{closing == 1: RUTH: We've got a little while before they lock the building. # stage: closing}
-> gather

=== gather ===
<- themes
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  -> close_up
+ -> close_up

=== themes ===
* {about_corridor.let_him_have or about_test.is_it_far or about_stairs.before_or_after or about_whole.whose_spring or about_ask.last_years_oranges or about_test.three_weeks_on_thursday or about_test.how_much_its_taken or about_stairs.open_the_window} [the spring # id: th_spring # leader: ruth # theme # from: let_him_have, is_it_far, before_or_after, whose_spring, last_years_oranges, three_weeks_on_thursday, how_much_its_taken, open_the_window]
  RUTH: There was the spring, and how far off it is.
* {about_corridor.back_to_the_door or about_corridor.whose_door or about_corridor.through_her or about_handle.ten_minutes_alone or about_handle.likes_being_asked or about_shirin.if_he_answers or about_handle.becomes_another or about_test.whatever_my_children} [a door held shut # id: th_door # leader: ruth # theme # from: back_to_the_door, whose_door, through_her, ten_minutes_alone, likes_being_asked, if_he_answers, becomes_another, whatever_my_children]
  RUTH: There was a door, and somebody on each side of it.
* {about_polite.politics_and_rice or about_polite.very_polite or about_polite.cushions or about_polite.asked_to_be_carried or about_polite.since_saturday or about_polite.she_fought or about_polite.fortunate or about_back.shouted_at} [politeness # id: th_polite # leader: ruth # theme # from: politics_and_rice, very_polite, cushions, asked_to_be_carried, since_saturday, she_fought, fortunate, shouted_at]
  RUTH: There was being polite.
* {about_test.a_play or about_test.not_a_play or about_back.like_a_general or about_back.ten_centimetres or about_tea.nobody_drinks or about_tea.just_tea or about_ends.left_a_space or about_back.enjoyed_it or about_whole.glass_table} [what it was they were doing # id: th_play # leader: ruth # theme # from: a_play, not_a_play, like_a_general, ten_centimetres, nobody_drinks, just_tea, left_a_space, enjoyed_it, glass_table]
  RUTH: There was something they were all doing together.
* {about_infection.everyone_agreed or about_infection.a_word_like_that or about_infection.for_today or about_test.stubborn or about_much.not_the_name or about_much.about_houses or about_alone.all_of_what or about_test.the_doctor_as_well} [a word # id: th_words # leader: ruth # theme # from: everyone_agreed, a_word_like_that, for_today, stubborn, not_the_name, about_houses, all_of_what, the_doctor_as_well]
  RUTH: There was a word that wasn't said, and a word that was.
* {about_whole.loyal_to_two or about_corridor.a_word_before or about_corridor.long_life or about_land.child_of_this_town or about_ask.talk_to_them_first or about_shirin.belongs_to_him or about_shirin.handed_on or about_shirin.carry_it or about_much.tell_shirin} [belonging to two people # id: th_two # leader: ruth # theme # from: loyal_to_two, a_word_before, long_life, child_of_this_town, talk_to_them_first, belongs_to_him, handed_on, carry_it, tell_shirin]
  RUTH: There was somebody's hand on each sleeve.
* {about_stairs.the_wife_ran_it or about_tea.tea_woman or about_test.wiping_the_spoon or about_back.looked_over_heads or about_infection.makes_the_tea or about_alone.clears_the_room or about_stairs.where_he_walks or about_stairs.speaks_to_my_son or about_stairs.got_warm} [the wife # id: th_wife # leader: ruth # theme # from: the_wife_ran_it, tea_woman, wiping_the_spoon, looked_over_heads, makes_the_tea, clears_the_room, where_he_walks, speaks_to_my_son, got_warm]
  RUTH: There was his wife.
* {about_land.in_her_name or about_land.needs_washing or about_land.good_handwriting or about_land.say_it_to_anybody or about_land.no_hurry or about_land.stand_next_to_it or about_ends.holding_the_ink or about_ends.line_by_line} [the land # id: th_land # leader: ruth # theme # from: in_her_name, needs_washing, good_handwriting, say_it_to_anybody, no_hurry, stand_next_to_it, holding_the_ink, line_by_line]
  RUTH: There was a piece of land.
* {about_aunt.photographs or about_aunt.in_latin or about_aunt.nine_days or about_aunt.his_niece or about_aunt.sixteen_years or about_shirin.done_it_again or about_ends.facing_her_now} [an aunt # id: th_aunt # leader: ruth # theme # from: photographs, in_latin, nine_days, his_niece, sixteen_years, done_it_again, facing_her_now]
  RUTH: There was an aunt, a long time ago, in the same room somehow.
* {about_whole.my_grandmother or about_whole.mine_was_told or about_whole.my_nan or about_whole.liar_at_school or slips.s_whose_kitchen} [other families # id: th_kitchens # leader: ruth # theme # from: my_grandmother, mine_was_told, my_nan, liar_at_school, s_whose_kitchen]
  RUTH: There were some other families in here, for a bit.
* {about_ask.a_benchmark or about_ask.which_trees or about_ask.why_im_asking_you or about_much.didnt_say_no or about_much.knows_and_not or about_ask.took_his_arm_back or about_tea.very_well_or or about_alone.never_alone} [asking # id: th_asking # leader: ruth # theme # from: a_benchmark, which_trees, why_im_asking_you, didnt_say_no, knows_and_not, took_his_arm_back, very_well_or, never_alone]
  RUTH: There was asking, and asking whether one may ask.
* {about_whole.lonely_and_spared or about_whole.spared or about_aunt.never_said_to_behrouz or about_ends.facing_the_wall or about_feeling.felt_cut_off} [being alone in it # id: th_lonely # leader: ruth # theme # from: lonely_and_spared, spared, never_said_to_behrouz, facing_the_wall, felt_cut_off]
  RUTH: There was somebody alone, in a full room.
* {about_tea.middle_of_the_saucer or about_test.turned_the_glass or about_much.one_orange or about_whole.surveyors_eye or about_alone.a_window or about_ask.looked_at_the_tree or about_the_line.not_aware or about_ends.the_map_folded} [things looked at # id: th_looking # leader: ruth # theme # from: middle_of_the_saucer, turned_the_glass, one_orange, surveyors_eye, a_window, looked_at_the_tree, not_aware, the_map_folded]
  RUTH: There were things that got looked at, so as not to look.
* {about_infection.a_bicycle or about_land.in_her_name or about_infection.paid_for_it or about_aunt.never_said_to_behrouz or about_ends.get_up_first} [Behrouz # id: th_men # leader: ruth # theme # from: a_bicycle, in_her_name, paid_for_it, never_said_to_behrouz, get_up_first]
  RUTH: There was Behrouz, with a receipt.
* {about_feeling.felt_relieved or about_feeling.felt_ashamed or about_feeling.felt_irritated or about_feeling.felt_numb or about_feeling.felt_useless or about_feeling.felt_rushed or about_feeling.felt_proud or about_feeling.felt_frightened or about_feeling.felt_confused or about_feeling.felt_fond or about_feeling.felt_nothing} [what was named # id: th_named # leader: ruth # theme # from: felt_relieved, felt_ashamed, felt_irritated, felt_numb, felt_useless, felt_rushed, felt_proud, felt_frightened, felt_confused, felt_fond, felt_nothing]
  RUTH: {felt == "nothing_yet":Somebody felt nothing yet.|Somebody was {felt}.}
- -> gather

=== close_up ===
{~RUTH: We don't know what the two of them say when there's no tray.|RUTH: We don't know what he'd have asked next.|RUTH: We don't know what Shirin will tell them in Sari.}
RUTH: Thank you for bringing us in there. We'll leave them as they are. It's time.
-> group_thanks ->
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END
