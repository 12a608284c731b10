// The group's meeting. The learner brings the conversation to it, sits back, and eight peers and two leaders
// talk about what was really said. What the leaders say at each stage comes from ../group/group.ink.
// -> name -> goes to that knot and comes back (a tunnel); ->-> is where it turns back. <- name puts the choices
// of that knot on the menu here too (a thread). A plus begins a choice that can be taken again; two stars belong to the
// choice above them.

=== opening ===
-> group_opening ->
-> group_call ->
-> telling

=== telling ===
-> group_ways ->
-> group_feeling ->
RUTH: Which bit of it do you go back to?
+ [the keys # id: b_keys # about: the_keys]
+ [how it was said # id: b_word # about: the_word]
+ [the card # id: b_card # about: the_card]
-
{way == "pieces": -> in_pieces ->}
-> group_facts ->
-> facts

// If the learner would rather not write or say it, the page tells it for them, from what they chose.
=== in_pieces ===
YOU: She drives the library van. She'd come to be told that it was the heat.
{encounter.asked: YOU: I asked her what she remembered. There was a polite boy in it.}
{encounter.agreed: YOU: I said it was a hot day. It was. I don't know why I said it.}
{encounter.waited: YOU: I looked at an owl on a key ring, for what felt like a week.}
{the_word.named: YOU: I said seizure, and I said she couldn't drive. It took four seconds.}
{the_word.softened: YOU: I said "we". There was only me there.}
{the_word.asked_for: YOU: I asked her first what she had to get on to. I still had to say it.}
{the_card.eggs: YOU: There's a man with eggs. He can't read. I've thought about him since.}
{the_card.cover: YOU: I said they'd find someone. It seemed a kind thing to say.}
{the_card.sorry: YOU: I said that I was sorry, and she didn't want it.}
{on_the_desk: YOU: She left the keys. I've put them in an envelope, and I don't know what to write on it.|YOU: She went out to the van, and the indicator came on. Then my next one came in.}
->->

=== facts ===
<- leaders_facts
* [Mei-Ling, how long # id: q_days # peer: meiling # question]
  MEI-LING: How long ago did she fall?
  ** [Ten days. # id: qa_days]
  ** [It's in the letter. I'd have to look. # id: qa_letter]
* [Keziah, alone # id: q_alone # peer: keziah # question]
  KEZIAH: Had she come by herself?
  ** [Yes. With the van. # id: qa_van]
  ** [I didn't ask. # id: qa_not_asked]
* [Nadia, the boy # id: q_boy # peer: nadia # question]
  NADIA: How old is the boy, the one who wrote it down?
  ** [Eleven, it says. # id: qa_eleven]
  ** [I don't know. # id: qa_unknown]
* [Callum, why not sooner # id: q_sooner # peer: callum # question # flag: advice]
  CALLUM: Why hadn't anyone rung her to say, before she drove herself in?
* [Ruth, enough # id: q_enough # leader: ruth # ends: facts]
  -> group_push_back ->
  -> floor
- -> facts

// The floor. Each line that begins with a star is something one of them may say. "peer" is who says it, "lane"
// is in whose shoes, "about" which moment it belongs to, "heard" which reply it takes up. In braces stands what
// must have happened. One that needs nothing can be said about every run: keep several of those in each lane.
=== floor ===
<- leaders
<- passes
* (d_four) [Callum, the corridor # id: d_four # peer: callum # lane: doctor # flag: warm]
  CALLUM: I'm the doctor, and I like her. I liked her from the owl. I'd have given a good deal for it to have been the heat.
* (d_clock) [Keziah, the clock # id: d_clock # peer: keziah # lane: doctor # about: the_word # flag: unkind]
  KEZIAH: I'd want her to stop being funny. I know how that sounds. I've two in the corridor, and I want it said, and every joke puts it back a minute.
* (d_hand) [Piotr, under the hand # id: d_hand # peer: piotr # lane: doctor # about: the_word # flag: provokes]
  PIOTR: It's the paper I'd be thinking about. I've covered it with my hand, like a boy with a test. She can see me do it.
* (d_sure) [Sara, the first word # id: d_sure # peer: sara # lane: doctor # about: the_keys]
  SARA: I'm sitting there with a word in my mouth, and she goes first, and she's got a better one. Heat. It's hard to give somebody a worse word than the one they've brought.
* (p_keys) [Nadia, the keys # id: p_keys # peer: nadia # lane: patient # about: the_keys]
  NADIA: I'm her, and I'm all right as long as I've hold of them. Nobody takes a van off a person with the keys in her hand.
* (p_drawing) [Andrés, the drawing # id: p_drawing # peer: andres # lane: patient # about: the_word # flag: heavy]
  ANDRÉS: I'm Glenys, and a child has drawn me. On the floor, between the large print and the crime, with my shoe off. That's the bit I can't get past. Not the driving.
* (p_round) [Callum, green ink # id: p_round # peer: callum # lane: patient # about: the_card]
  CALLUM: I'm her. I wrote that card for whoever comes after me. I didn't know I had, until I got it out.
* (p_cross) [Mei-Ling, the joke # id: p_cross # peer: meiling # lane: patient # flag: guess]
  MEI-LING: I'm making this up. I'm her, and I knew before I'd parked. I made the joke about the double yellow so that there'd be one thing today I could be told off for.
* (a_eggs) [Arun, a gate # id: a_eggs # peer: arun # lane: absent # about: the_card]
  ARUN: I'm at a gate with a box of eggs. It's ten past two, and the van's never late. I'll give it till half past. I've got a book under my arm that I know the colour of.
* (a_boy) [Keziah, the boy # id: a_boy # peer: keziah # lane: absent]
  KEZIAH: I'm the boy. I put my coat under her head like it said on the poster, and wrote it all down. Nobody's told me if I did it right, or if she got up.
* (a_county) [Piotr, the office # id: a_county # peer: piotr # lane: absent]
  PIOTR: I'm somebody at the county with a spreadsheet. Pant Glas, one visitor, no loans to speak of. I've been meaning to look at that stop.
* (b_table) [Sara, whose go # id: b_table # peer: sara # lane: between # flag: provokes]
  SARA: They're both such good hosts. I kept seeing a doorway, and each of them saying, after you, no, after you. And what's coming through is the word.
* (b_desk) [Nadia, reading # id: b_desk # peer: nadia # lane: between # about: the_word]
  NADIA: The two of them reading one piece of paper from opposite sides. It's the only thing they do together, and it's upside down for one of them.
* (b_trade) [Andrés, swapped # id: b_trade # peer: andres # lane: between # about: the_card]
  ANDRÉS: She's got a list and the doctor's got a list. Hers is in green ink, with names. I wanted them to swap, just for the morning.
* (i_indicator) [Mei-Ling, ticking # id: i_indicator # peer: meiling # lane: image # flag: image]
  MEI-LING: I've had an indicator going since the telling. On, off. Nobody turning. I can feel it more than hear it.
* (i_shelf) [Arun, the shelves # id: i_shelf # peer: arun # lane: image # flag: image]
  ARUN: My stomach went, the way it does when a bus takes a bend. All those books leaning over together, and then sitting up again.
* (x_hand) {d_hand} [Nadia, to Piotr # id: x_hand # peer: nadia # lane: patient # answers: d_hand # flag: disagrees]
  NADIA: I didn't mind the hand. I'm her, and I'd have been glad that somebody was hiding something. It means that it's worth hiding. It means I'm not just next.
* (x_table) {b_table} [Keziah, to Sara # id: x_table # peer: keziah # lane: between # answers: b_table # flag: disagrees]
  KEZIAH: I didn't see good hosts. I saw two people being charming at an empty chair. One of them was going to have to say it, and it was never going to be her.

// What takes up a reply: {knot.label} means that it was chosen.
* {encounter.asked} [Arun, polite # id: h_asked # peer: arun # lane: patient # about: the_keys # heard: asked]
  ARUN: "Ever so polite." I'm on the floor of my own van, and what I notice is his manners. I think I'd been wanting someone to ask me that so I could say it.
* {encounter.agreed} [Callum, the heat # id: h_agreed # peer: callum # lane: doctor # about: the_keys # heard: agreed # flag: warm]
  CALLUM: I'd have said it about the heat as well. She holds it out to you, like a biscuit. You'd have to be made of wood.
* {encounter.agreed} [Keziah, the key # id: h_agreed_b # peer: keziah # lane: patient # about: the_keys # heard: agreed # flag: damage]
  KEZIAH: I'm her, and I've got the key out. Somebody in a lanyard has just told me it was the weather. I'm going to have to be told twice, and the second time I'll be angry.
* {encounter.waited} [Mei-Ling, 1985 # id: h_waited # peer: meiling # lane: between # about: the_keys # heard: waited]
  MEI-LING: They both looked at the owl. I thought that was nearly a conversation. Then she said 1985, and I wanted to know what happened in 1985.
* {the_word.named} [Andrés, for now # id: h_named # peer: andres # lane: patient # about: the_word # heard: named]
  ANDRÉS: "For now." I'm her, and I've picked out the two words I can carry, and I'm going home with those. The rest can stay on the desk with the stapler.
* {the_word.softened} [Piotr, we # id: h_softened # peer: piotr # lane: doctor # about: the_word # heard: softened]
  PIOTR: I've said "we". It's what you say when you'd like somebody else to be in the room. I look round, and there's nobody, only a coat.
* {the_word.asked_for} [Sara, Tuesday # id: h_asked_for # peer: sara # lane: between # about: the_word # heard: asked_for]
  SARA: So there was a Tuesday on the desk before there was a diagnosis. I don't know if that made it any lighter to pick up. It gave it a handle.
* {the_card.eggs} [Nadia, stamped # id: h_eggs # peer: nadia # lane: absent # about: the_card # heard: eggs]
  NADIA: I'm him, and I can't read, and she's never once said so. She stamps it. Twenty years. I don't know what that's called. I don't think it's called a library.
* {the_card.cover} [Arun, somebody # id: h_cover # peer: arun # lane: patient # about: the_card # heard: cover]
  ARUN: "Somebody." I'm Glenys, and they'll find somebody, and they'll drive it better than me. They'll look at his card, and they'll tell him that it's overdue.
* {the_card.sorry} [Mei-Ling, sorry # id: h_sorry # peer: meiling # lane: doctor # about: the_card # heard: sorry]
  MEI-LING: I've said that I'm sorry, and it's come straight back across the desk. I'd be holding it. I wouldn't know where to put it down.

// What takes up the way that it ended.
* (e_indicator) {not on_the_desk} [Andrés, the window # id: e_indicator # peer: andres # lane: doctor # ended: the_indicator # flag: warm]
  ANDRÉS: I'm at the window, and I've said what I could say, and I've a phone on my desk. I don't want to be the one who picks it up. I'd still be standing there.
* (e_road) {not on_the_desk} [Piotr, the road # id: e_road # peer: piotr # lane: absent # ended: the_indicator # flag: risk]
  PIOTR: I'm on the road she's about to turn into. I've a pushchair. I haven't heard any of this. I can see that somebody's indicating.
* (e_stapler) {on_the_desk} [Piotr, the keys # id: e_stapler # peer: piotr # lane: doctor # ended: the_stapler # flag: cost]
  PIOTR: She left me the keys, and nobody had asked her for them. I'd have sat there with somebody's whole week beside my stapler, and I'd have moved them, and moved them back.
* (e_owl) {on_the_desk} [Keziah, the owl # id: e_owl # peer: keziah # lane: image # ended: the_stapler]
  KEZIAH: The owl. It's in her coat pocket now, and her hand's round it. I can feel it in mine. It's quite a sharp owl.

// What takes up the feeling that the learner named. Somebody must have each of them.
* [Callum, ashamed # id: f_low # peer: callum # lane: doctor # felt: ashamed, useless]
  CALLUM: That word that was brought in, I know that one. You go in with something true, and you come out as if you'd stolen it.
* [Keziah, hot # id: f_hot # peer: keziah # lane: doctor # felt: irritated, rushed]
  KEZIAH: That word came in, and my neck went hot. It's the cough in the corridor. I'd have been cross with the cough, so as not to be cross with her.
* [Nadia, soft # id: f_soft # peer: nadia # lane: between # felt: tender, fond]
  NADIA: I heard that word, and I've kept my voice down ever since. As if there were something in the room that mustn't be woken. I don't know which of them was carrying it.
* [Arun, far off # id: f_far # peer: arun # lane: image # felt: numb, cut_off, nothing_yet]
  ARUN: It came from a long way off, that word. Like somebody speaking from the back of the van, with the shelves in between.
* [Piotr, over with # id: f_light # peer: piotr # lane: doctor # felt: relieved, proud]
  PIOTR: I'd be glad that it was over with, and I'd be humming, and I'd get as far as the lift before it went sour. I know that lift.
* [Sara, at sea # id: f_sea # peer: sara # lane: patient # felt: frightened, confused]
  SARA: And I thought, that's her word as well. She was on the large print, and then she was on the floor, and there's a piece of the morning that only a boy has got.

// A peer who runs ahead, and a leader's words for it, which come from the group's own file.
* (s_certain) [Sara, no doubt # id: s_certain # peer: sara # lane: patient # flag: certain]
  SARA: It's retirement. All of it. She's sixty-one, and she's frightened of stopping, and the fit's only given it a date. I'm quite sure of that.
* {s_certain} [Sara, mine # id: s_mine # peer: sara # lane: patient # answers: s_certain]
  SARA: It's mine, isn't it. My mother stopped in June. She's alphabetised the freezer. I'll leave Glenys out of that.
* [Jonas, time # id: f_time # leader: jonas # ends: floor]
  -> group_return ->
  -> returning
- -> floor

=== returning ===
* {floor.p_drawing} [The drawing. I'd forgotten that I'd seen it. # id: r_drawing]
* {floor.a_eggs or floor.a_boy} [I hadn't thought of anyone outside the room. # id: r_outside]
* {floor.b_table} [It did feel like after you, no, after you. # id: r_after_you]
* [That wasn't quite it, and I don't know what would be. # id: r_not_quite]
* [I'd rather not say. # id: r_rather_not # rather]
* [Let me write it instead. # id: r_write # write: return]
- RUTH: Thank you. We're nearly there. # stage: closing
-> closing

=== closing ===
* {floor.a_eggs or floor.a_boy or floor.a_county} [who was outside # id: th_outside # leader: ruth # theme # from: a_eggs, a_boy, a_county]
  RUTH: There was somebody who wasn't in the room.
* {floor.b_table or floor.b_desk or floor.b_trade} [the two of them # id: th_two # leader: ruth # theme # from: b_table, b_desk, b_trade]
  RUTH: There were the two of them, being careful.
* {floor.p_keys or floor.p_drawing or floor.p_round or floor.p_cross} [her chair # id: th_held # leader: ruth # theme # from: p_keys, p_drawing, p_round, p_cross]
  RUTH: There was her chair, and how it looked from there.
* {floor.d_four or floor.d_clock or floor.d_hand or floor.d_sure} [the word # id: th_word # leader: ruth # theme # from: d_four, d_clock, d_hand, d_sure]
  RUTH: There was a word, and who'd be the one to have it.
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  RUTH: We don't know who drives up to Pant Glas. We'll leave it there.
  -> group_thanks ->
  -> END
- -> closing
