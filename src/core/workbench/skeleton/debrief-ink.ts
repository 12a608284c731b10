import { FLOOR_INK } from './floor-ink.ts';

/** The meeting around the floor: how it is opened, told, asked about, and closed. */
export const DEBRIEF_INK = `// The group's meeting. It holds as it stands, whatever was chosen: so write in your own words turn by turn, and
// look again after each. Every TODO says whose shoes a turn stands in and what it takes up.

=== opening ===
-> group_opening ->
-> group_call ->
-> telling

=== telling ===
-> group_ways ->
-> group_feeling ->
RUTH: Which part of it have you still got with you?
+ [how it began # id: b_beginning # about: the_beginning]
  ~ brought = "the_beginning"
+ [the hint # id: b_hint # about: the_hint]
  ~ brought = "the_hint"
+ [the word, and how it came # id: b_word # about: the_word]
  ~ brought = "the_word"
- {way == "pieces": -> told_in_pieces ->}
-> group_facts ->
-> facts

=== told_in_pieces ===
TODO: How would a colleague tell this, tired, in pieces? One line for each moment that can be brought.
{brought:
- "the_beginning": YOU: I keep going back to how it began. I'd got my first sentence ready on the stairs.
- "the_hint": YOU: There was something in the middle that wasn't quite said.
- else: YOU: It's the word. I'd been carrying it all the way along the corridor.
}
{the_word.said_it: YOU: In the end I said it.}
{the_word.said_softly: YOU: I didn't say it. I said something near it.}
{the_word.asked_first: YOU: I asked how much was wanted. All of it, slowly.}
->->

=== facts ===
<- questions
<- leaders_facts
* [Ruth: that'll do # id: q_enough # leader: ruth # ends: facts]
  RUTH: I think we've got it.
  -> group_push_back ->
  -> floor
+ -> group_push_back -> floor

=== questions ===
TODO: Four questions of fact, by four people, with two answers each that could both be true.
* [Mei-Ling: where they sat # id: q_seats # peer: meiling # question]
  MEI-LING: Where was everybody sitting?
  ** [Close. Our knees nearly touched. # id: qa_seats_close]
  ** [On either side of a table. # id: qa_seats_table]
* [Keziah: how long # id: q_long # peer: keziah # question]
  KEZIAH: How long were you in there?
  ** [It felt like an hour. # id: qa_long_hour]
  ** [I didn't look. # id: qa_long_no]
* [Andrés: the window # id: q_window # peer: andres # question]
  ANDRÉS: Is there a window?
  ** [Yes, on to a wall. # id: qa_window_wall]
  ** [I couldn't tell you. # id: qa_window_no]
* [Arun: the bag # id: q_bag # peer: arun # question]
  ARUN: What sort of bag was it?
  ** [A shopping bag, with something heavy in it. # id: qa_bag_shop]
  ** [I only saw it being moved. # id: qa_bag_moved]
TODO: And one question that is not one: a leader turns it back.
* [Piotr: why nobody else # id: q_else # peer: piotr # question # flag: advice]
  PIOTR: Couldn't somebody who knew them have done it?
- -> facts

${FLOOR_INK}
=== returning ===
TODO: What might a learner want to say after hearing all of that? Short, and nothing that has to be answered.
* {whatever_happened.p_bag} [The bag. Yes. # id: r_bag]
* [I hadn't seen it from that chair. # id: r_chair]
* [That wasn't quite it, and I don't know what would be. # id: r_not_quite]
* [I'd rather not say. # id: r_rather_not # rather]
- -> closing

=== closing ===
TODO: Ruth gathers two or three things that were said, and leaves them open.
RUTH: A few things went round, and we'll leave them on the floor. # stage: closing
-> gather

=== gather ===
* {whatever_happened.b_door or whatever_happened.b_turns or whatever_happened.b_table} [the two of them # id: th_two # leader: ruth # theme # from: b_door, b_turns, b_table]
  RUTH: There were two people, and something to be got from one to the other.
* {whatever_happened.a_home or whatever_happened.a_next} [outside # id: th_outside # leader: ruth # theme # from: a_home, a_next]
  RUTH: There was somebody outside, who doesn't know yet that they're in this.
* {whatever_happened.p_bag or whatever_happened.p_listening or whatever_happened.p_late} [the other chair # id: th_chair # leader: ruth # theme # from: p_bag, p_listening, p_late]
  RUTH: There was the other chair, and what it's like to wait in it.
* {whatever_happened.d_stairs or whatever_happened.d_clock or whatever_happened.d_notes} [before the door # id: th_before # leader: ruth # theme # from: d_stairs, d_clock, d_notes]
  RUTH: There was what one carries in with one.
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  RUTH: We don't know what happens next. We'll stop there.
  -> group_thanks ->
  -> last_word
- -> gather

=== last_word ===
+ [Keep one thing, in your own words # id: c_carry # write: carry]
  -> END
+ [Go without writing anything # id: c_no_carry # rather]
  -> END
`;
