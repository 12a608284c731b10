import { type Files, spoil } from './stories.fixture.ts';

/**
 * The smallest sound case: short enough to read, and still every meeting about it holds all that a meeting must
 * hold, whatever the learner did. The checker has nothing to say about it, so that it is the faultless twin of
 * every mistake that a test makes in one place of it.
 */
const GROUP = `// The group, cut down to what one case needs.
# leader: ruth; Ruth Okafor; leads the group; she, her; grey bun
# leader: jonas; Jonas Lindqvist; leads with her; he, him; fair hair
# peer: nadia; Nadia Rahimi; student; she, her; dark hair
# peer: arun; Arun Pillai; intern; he, him; dark hair
# peer: meiling; Mei-Ling Zhou; resident; she, her; dark hair
# peer: callum; Callum Reid; training to be a GP; he, him; red hair
# peer: keziah; Keziah Campbell; registrar; she, her; braids
# peer: andres; Andrés Molina; final year; he, him; dark hair
# peer: sara; Sara Mohebbi; psychiatry trainee; she, her; headscarf
# peer: piotr; Piotr Zieliński; surgical resident; he, him; blond hair

=== to_the_group ===
+ [Go up to the group # id: to_group # door]
-> opening

=== leaders ===
* [Ruth waits # id: g_wait_a # leader: ruth # trigger: wait]
  Nobody speaks yet. # pause
* [Ruth waits # id: g_wait_b # leader: ruth # trigger: wait]
  It stays quiet. # pause
* [Ruth, is that her # id: g_own_it # leader: ruth # trigger: own-it]
  RUTH: Is that her, or is that you?
* [Jonas, the patient # id: g_patient # leader: jonas # trigger: patient-voice]
  JONAS: I don't know who's been with the patient lately.
* [Ruth, the doctor # id: g_doctor # leader: ruth # trigger: doctor-voice]
  RUTH: And in the doctor's shoes?
* [Ruth, who else # id: g_third # leader: ruth # trigger: third]
  RUTH: Who else is in there without being in the room?
* [Jonas, between them # id: g_pair # leader: jonas # trigger: pair]
  JONAS: And the two of them? Together, I mean.
* [Ruth, fed up # id: g_unnice # leader: ruth # trigger: un-nice]
  RUTH: Is anyone allowed to be fed up?
* [Jonas, the room # id: g_parallel # leader: jonas # trigger: parallel]
  JONAS: We're being very considerate of one another.
* [Ruth holds the image # id: g_image # leader: ruth # trigger: metaphor]
  RUTH: Can we look at that for a moment?
* [Ruth to Piotr # id: g_piotr # leader: ruth # trigger: quiet-one # invites: piotr]
  RUTH: Piotr, only if you want.
* [Ruth to Nadia # id: g_nadia # leader: ruth # trigger: quiet-one # invites: nadia]
  RUTH: Nadia, there's room if you want it.
* [Ruth steps out # id: g_safety # leader: ruth # trigger: safety]
  RUTH: This is something to take to someone today.
- -> floor

=== passes ===
* [Nadia passes # id: g_pass_nadia # peer: nadia # pass]
  Nadia shakes her head.
* [Arun passes # id: g_pass_arun # peer: arun # pass]
  Arun lifts a hand off his knee and puts it back.
* [Mei-Ling passes # id: g_pass_meiling # peer: meiling # pass]
  Mei-Ling looks at Ruth and moves her head, once.
* [Callum passes # id: g_pass_callum # peer: callum # pass]
  Callum opens both hands.
* [Keziah passes # id: g_pass_keziah # peer: keziah # pass]
  Keziah breathes in to speak, and sits back.
* [Andrés passes # id: g_pass_andres # peer: andres # pass]
  Andrés rolls back an inch, and leaves it at that.
* [Sara passes # id: g_pass_sara # peer: sara # pass]
  Sara says nothing.
* [Piotr passes # id: g_pass_piotr # peer: piotr # pass]
  Piotr looks as though he's about to object. He doesn't.
- -> floor

=== leaders_facts ===
* [Ruth, only facts # id: g_fact_only # leader: ruth # trigger: fact-only]
  RUTH: Keep that one. Just what happened, for now.
- -> facts
`;

const CASE = `# title: Before the bread
# language: en-GB
# version: 1
# summary: A baker, a hand that will not be still, and a word for it.
# you: a doctor in a nerve clinic
# with: Ana Bello, 44
# setting: Room 2, ten to one
# country: England
# minutes: 10
# situation: bad-news
# aims: plain-word; silence
# practises: saying a word, waiting
# note: Someone is told that she has Parkinson's disease.
# know: The scan and the examination agree.
# licence: CC BY 4.0
# author: Us
# person: ana; Ana Bello; 44, baker; she, her; short dark hair
# moment: the_sleeve; she pulled her sleeve down
# moment: the_word; the word was said, or wasn't
# moment: the_door; she went to the door
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
`;

const ENCOUNTER = `VAR trust = 0

=== encounter ===
Ana Bello sits with her coat on and one hand up its sleeve. # moment: the_sleeve # enters: ana # sound: clinic
ANA: It's only the cold. It does that when it's cold. # cue # face: worried
* (asked) [What's it like, when it does that? # id: asked # move: cue.explore]
  ~ trust++
  ANA: It drums. Like somebody waiting for me. # face: thoughtful
* (warmed) [We can turn the heating up in here. # id: warmed # move: emo.fix]
  She thanks you, and pulls the sleeve down to her knuckles. # of: ana # face: guarded
* (waited) [You look at her hand, and wait. # id: waited # act: wait # move: emo.silence]
  ~ trust++
  She lays it on your desk, where it goes on. # of: ana # face: sad
- -> the_word

=== the_word ===
ANA: Say it, then. I've got dough proving. # concern # moment: the_word # face: afraid
* (named) [It's Parkinson's. I know you were hoping it wasn't. # id: named # move: tell.headline, emo.name]
  ANA: My father had it. He dropped cups. # face: wry
* (hedged) [There are some changes there that we might talk about. # id: hedged # move: tell.euphemism]
  ANA: Changes. I see. # face: guarded
- -> the_door

=== the_door ===
Her chair goes back before yours does. # moment: the_door
* (card) [Take my card, and ring me when you've got a question. # id: card # move: close.next]
  ~ trust++
  ANA: I've got it already. It's just not a question yet. # face: thoughtful
* (leaflet) [There's a leaflet at the desk, and it's quite good. # id: leaflet # move: close.abandon]
  ANA: I'm sure it is. # face: blank
* (bread) [Who's seeing to the bread while you're down here with us? # id: bread # move: ask.ice]
  ~ trust++
  ANA: My daughter. She thinks I'm at the dentist. # face: warm
- {trust > 1: -> goes_slowly}
You can hear her on the stairs for longer than you'd like. # leaves: ana # ending: the_stairs # went: rough
-> to_the_group

=== goes_slowly ===
She does her coat up herself, every button, and you let her. # leaves: ana # ending: the_buttons # went: smooth
-> to_the_group
`;

const DEBRIEF = `=== opening ===
RUTH: Come in, sit anywhere. Who's got someone on their mind? # stage: opening
+ [I have. # id: g_have]
- -> telling

=== telling ===
RUTH: What's it like, having her in front of you now? # stage: telling
+ [ashamed # id: f_ashamed # feeling: ashamed]
+ [useless # id: f_useless # feeling: useless]
+ [fond # id: f_fond # feeling: fond]
- RUTH: Which bit of it do you keep going back to?
+ [she pulled her sleeve down # id: b_sleeve # about: the_sleeve]
+ [the word, and how it came # id: b_word # about: the_word]
+ [she went to the door # id: b_door # about: the_door]
- RUTH: Does anyone need to know anything? Only what happened. # stage: facts
-> facts

=== facts ===
<- leaders_facts
* [Nadia: which hand # id: q_hand # peer: nadia # question]
  NADIA: Which hand was it?
  ** [The right one. # id: qa_right]
  ** [I don't know. I'd have to think. # id: qa_unknown]
* [Keziah: her age # id: q_age # peer: keziah # question]
  KEZIAH: How old is she?
* [Arun: the bread # id: q_bread # peer: arun # question]
  ARUN: What sort of bread does she make?
* [Piotr: why no relative # id: q_alone # peer: piotr # question # flag: advice]
  PIOTR: Why didn't anybody ask her to bring someone?
* [Ruth: enough # id: q_enough # leader: ruth # ends: facts]
  RUTH: We'll let you sit back now. It's ours for a while. # stage: floor
  -> floor
- -> facts

=== floor ===
<- leaders
<- passes
* [Callum # id: d_corridor # peer: callum # lane: doctor # flag: warm]
  CALLUM: I'm the doctor, and I've read that letter four times in the corridor. I wanted her to like me before I said it.
* [Keziah # id: d_clock # peer: keziah # lane: doctor # about: the_word # flag: unkind]
  KEZIAH: I'd be looking at the clock behind her head. I'd hate that, and I'd still know that it was ten to one.
* (d_hammer) [Piotr # id: d_hammer # peer: piotr # lane: doctor # about: the_sleeve # flag: provokes]
  PIOTR: I'd want to examine it again. Give me a hammer and I know who I am. I don't know who I am beside a sleeve.
* (p_sleeve) [Nadia # id: p_sleeve # peer: nadia # lane: patient # about: the_sleeve]
  NADIA: I'm her, and the sleeve is doing most of the work. As long as nobody looks at it, I've only got a cold hand.
* [Andrés # id: p_cups # peer: andres # lane: patient # about: the_word # flag: heavy]
  ANDRÉS: I'm Ana, and I've known for a year. I didn't come to find out. I came so that somebody else would know as well.
* [Arun # id: p_late # peer: arun # lane: patient # about: the_door # flag: guess]
  ARUN: I'm making this up. I'm her, I'm on my feet, and I'm thinking of the ovens because they're the only thing that's simple.
* (a_daughter) [Sara # id: a_daughter # peer: sara # lane: absent]
  SARA: I'm somebody at home with flour up to my elbows. She's late, and she's never late, and I haven't rung to ask.
* (a_next) [Mei-Ling # id: a_next # peer: meiling # lane: absent]
  MEI-LING: I'm next on the list, and I can see the door handle. It nearly turns, and then it doesn't. I've stopped reading.
* (b_cake) [Sara # id: b_cake # peer: sara # lane: between # flag: provokes]
  SARA: They were so careful, like two people getting a cake through a door. I wondered which of them would let go first.
* (b_desk) [Mei-Ling # id: b_desk # peer: meiling # lane: between # about: the_door]
  MEI-LING: There was a desk between them the whole time. I kept looking at it. Nobody had put anything on it to look at.
* (b_pen) [Nadia # id: b_pen # peer: nadia # lane: between]
  NADIA: Each of them was waiting for the other one to begin. I wanted somebody to drop a pen, so that it could start.
* [Arun # id: i_dough # peer: arun # lane: image # flag: image]
  ARUN: I keep seeing the dough, in the dark, under its cloth. It goes on rising whether anyone's been told or not.
* [Callum # id: i_flour # peer: callum # lane: image # flag: image]
  CALLUM: My mouth has been dry since the sleeve. It's like flour, and I can't swallow it, and I don't want to ask for water.
* (x_hammer) {d_hammer} [Andrés # id: x_hammer # peer: andres # lane: patient # answers: d_hammer # flag: disagrees]
  ANDRÉS: I don't want the hammer. I'm her, and three people have tapped me this month. Sitting there would have been new.
* {b_cake} [Piotr # id: x_cake # peer: piotr # lane: between # answers: b_cake # flag: disagrees]
  PIOTR: I saw no cake. One of them had the letter and the other had the hand. That isn't carrying something together.
* [Piotr # id: t_ashamed # peer: piotr # lane: doctor # felt: ashamed]
  PIOTR: Ashamed went straight to my ears. I'd be standing there with a letter that's right, and wishing that it were somebody else's.
* [Keziah # id: t_useless # peer: keziah # lane: patient # felt: useless]
  KEZIAH: There was "useless", and I thought, that's her word too. She's got two hands and one of them's stopped taking orders.
* [Callum # id: t_fond # peer: callum # lane: doctor # felt: fond]
  CALLUM: I was glad of "fond". I'd have bought a loaf off her there and then, and that would have been no help at all.
* {encounter.asked} [Mei-Ling # id: h_asked # peer: meiling # lane: image # about: the_sleeve # heard: asked]
  MEI-LING: The drumming. I hear very little, and I heard that. Somebody at the counter with all the time in the world.
* [Keziah # id: h_waited # peer: keziah # lane: doctor # about: the_sleeve # heard: waited]
  KEZIAH: I couldn't have waited like that. I'd have said something about the weather, and she'd have put it back in the sleeve.
* [Callum # id: h_warmed # peer: callum # lane: doctor # about: the_sleeve # heard: warmed]
  CALLUM: I'd have gone for the heating too. It's a knob, it turns, somebody feels warmer. You don't get many of those in a day.
* [Nadia # id: h_named # peer: nadia # lane: patient # about: the_word # heard: named]
  NADIA: So it's got a name. I'm her, and I'm watching my father with a cup, and I haven't looked at the doctor yet.
* [Arun # id: h_hedged # peer: arun # lane: patient # about: the_word # heard: hedged # flag: damage]
  ARUN: Changes. I'm her, and I make changes to a rota. I'd asked for a word, and I got something to wrap one in.
* [Sara # id: h_stayed # peer: sara # lane: patient # about: the_door # heard: card, bread]
  SARA: I'm Ana, and for a second I nearly sat down again. I had my bag on my arm, so I'd have had to decide.
* [Andrés # id: h_leaflet # peer: andres # lane: patient # about: the_door # heard: leaflet]
  ANDRÉS: I've been given that leaflet. It's got a couple on the front, on a beach. I looked for the one who had it.
* [Piotr # id: e_stairs # peer: piotr # lane: image # ended: the_stairs]
  PIOTR: The stairs. I counted with her, and I don't know how many there are. I got to twelve before I noticed I was doing it.
* [Mei-Ling # id: e_buttons # peer: meiling # lane: doctor # ended: the_buttons # flag: cost]
  MEI-LING: I'd let her do her buttons too, and I'd feel every one of them. It went well, and I wouldn't have had my lunch.
* (s_father) [Sara # id: s_father # peer: sara # lane: patient # flag: certain]
  SARA: It's the father she's angry with. Every word she says in there is said to him. I don't think there's any doubt of it.
* {s_father} [Sara # id: s_back # peer: sara # lane: patient # answers: s_father]
  SARA: No, it's me. I wanted her to be angry with someone. She wasn't, was she? She only wanted to get back to her ovens.
* [Time # id: f_time # leader: jonas # ends: floor]
  JONAS: That's about our time. Come back in, if you'd like. # stage: return
  -> returning
- -> floor

=== returning ===
* {floor.p_sleeve} [The sleeve. Yes. # id: r_sleeve]
* [That's all. # id: r_done]
* [I'd rather not say. # id: r_rather_not # rather]
- RUTH: A few things went round, and we'll leave them on the floor. # stage: closing
-> closing

=== closing ===
* {floor.b_cake or floor.b_desk or floor.b_pen} [the two of them # id: th_two # leader: ruth # theme # from: b_cake, b_desk, b_pen]
  RUTH: There were two people, and something to be got through a door.
* {floor.a_daughter or floor.a_next} [outside # id: th_outside # leader: ruth # theme # from: a_daughter, a_next]
  RUTH: There was somebody waiting outside.
* {floor.p_sleeve or floor.d_hammer} [the sleeve # id: th_sleeve # leader: ruth # theme # from: p_sleeve, d_hammer]
  RUTH: There was a sleeve, and what was up it.
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  RUTH: We don't know what she says when she gets home. We'll stop there.
  -> END
- -> closing
`;

export const WHOLE: Files = {
  'whole/case.ink': CASE,
  'group/group.ink': GROUP,
  'whole/encounter.ink': ENCOUNTER,
  'whole/debrief.ink': DEBRIEF,
};

/** The whole case with other words in one place; the words must stand there once. */
export const spoiltWhole = (from: string, to: string): Files => spoil(WHOLE, from, to);
