/**
 * The floor: enough turns in every lane, and about every reply, ending and feeling, that a meeting can always be held.
 * A turn has 15 to 55 words.
 */
export const FLOOR_INK = `=== floor ===
<- whatever_happened
<- what_was_chosen
<- too_certain
<- leaders
{floor > 8: <- passes}
* [Time # id: f_time # leader: jonas # ends: floor]
  -> group_return -> returning

// What can be said after every conversation.
=== whatever_happened ===
TODO: The doctor's shoes. What would they want for themselves in there?
* (d_stairs) [Callum # id: d_stairs # peer: callum # lane: doctor # flag: warm]
  CALLUM: I'm the doctor, and I've said it over to myself on the stairs, and it was all right on the stairs, and then there's a face.
* (d_clock) [Keziah # id: d_clock # peer: keziah # lane: doctor # about: the_word # flag: unkind]
  KEZIAH: I'd be looking at the clock. I'd hate that I was, and I'd still know to the minute what time it had got to.
* (d_notes) [Piotr # id: d_notes # peer: piotr # lane: doctor # about: the_beginning # flag: provokes]
  PIOTR: I'd want the notes in my hand. Give me something with a date on it and I know who I am. Without it I'm a man on a chair.
* (d_quiet) [Mei-Ling # id: d_quiet # peer: meiling # lane: doctor # about: the_hint]
  MEI-LING: I'd have heard it. I'd have written it down somewhere inside, and gone on to the next thing, because there was one.
TODO: The other chair. Somebody who says "I'm them", without having been asked to be fair.
* (p_bag) [Nadia # id: p_bag # peer: nadia # lane: patient # about: the_beginning]
  NADIA: I'm <<them>>, and I've moved my bag so that there's room, and I'm already sorry, because now there's nothing on my lap to hold on to.
* (p_listening) [Andrés # id: p_listening # peer: andres # lane: patient # about: the_word # flag: heavy]
  ANDRÉS: I'm <<them>>. I've known since the corridor. I didn't come to be told. I came so that somebody else would know it as well.
* (p_late) [Arun # id: p_late # peer: arun # lane: patient # about: the_hint # flag: guess]
  ARUN: I'm making this up. You're <<them>>, and you've said it sideways to three people this week, and each of them had a pen in their hand.
* (p_ticket) [Sara # id: p_ticket # peer: sara # lane: patient # about: the_hint]
  SARA: I'm folding a ticket. I think it's so that I don't have to look up, or it's only that my hands want something. I don't know which.
TODO: Somebody who is not in the room: at home, next in the queue, on the telephone.
* (a_home) [Sara # id: a_home # peer: sara # lane: absent]
  SARA: I'm at home with the kettle on. Nobody has rung, and I've told myself that means something, and then that it means the other thing.
* (a_next) [Mei-Ling # id: a_next # peer: meiling # lane: absent]
  MEI-LING: I'm next. I can see the door handle from here. It nearly turns, and then it doesn't. I've stopped reading.
TODO: What is between the two of them?
* (b_door) [Sara # id: b_door # peer: sara # lane: between # flag: provokes]
  SARA: They were so careful, like two people getting a mattress round a stair. I kept wondering which of them would let go first.
* (b_turns) [Nadia # id: b_turns # peer: nadia # lane: between # about: the_beginning]
  NADIA: Each of them was waiting for the other one to begin. I wanted somebody to drop something, so that it could… so that it could start.
* (b_table) [Mei-Ling # id: b_table # peer: meiling # lane: between # about: the_word]
  MEI-LING: There was a table. I kept looking at what was on it. One ticket, and nobody had anything else to look at.
* (b_step) [Callum # id: b_step # peer: callum # lane: between # about: the_hint]
  CALLUM: It's like when you both go for the same side of the corridor, and then both the other, and you laugh, only nobody laughed.
TODO: A picture, or what somebody's own body did while it was told.
* (i_trolley) [Arun # id: i_trolley # peer: arun # lane: image # flag: image]
  ARUN: You've got that trolley outside. It stops, and you listen for it to go on, and it's got one wheel that wants to be somewhere else.
* (i_mouth) [Callum # id: i_mouth # peer: callum # lane: image # flag: image]
  CALLUM: My mouth's been dry since you came in, and there's water just there, and I've not liked to get up for it.
TODO: Two who do not agree, and it stays like that.
* {d_notes} [Andrés # id: x_notes # peer: andres # lane: patient # answers: d_notes # flag: disagrees]
  ANDRÉS: I don't want the notes, Piotr. I'm in the other chair. Everybody who came in this month had something in their hand.
* {b_door} [Piotr # id: x_door # peer: piotr # lane: between # answers: b_door # flag: disagrees]
  PIOTR: I saw no mattress. One of them had it, and the other one didn't have it yet. That isn't carrying something together.
- -> floor

// What is only said to whoever felt that, chose that, or came out that way.
=== what_was_chosen ===
TODO: The feeling that was named at the start, taken up by somebody who knows it. Between them they need all thirteen.
* [Piotr # id: f_heavy # peer: piotr # lane: doctor # felt: ashamed, useless, frightened]
  PIOTR: I keep hearing that word that was brought in. I'd have been standing there wishing that it were somebody else's.
* [Keziah # id: f_far # peer: keziah # lane: doctor # felt: numb, cut_off, confused, nothing_yet]
  KEZIAH: That word that was brought in, I know that one, it's like a hand you've slept on. It's there, it's yours, and it does nothing you tell it to.
* [Callum # id: f_near # peer: callum # lane: doctor # felt: tender, fond, proud]
  CALLUM: That word that was brought in, I'd been feeling it too, and thinking it wasn't the time, and when would it be the time.
* [Arun # id: f_fast # peer: arun # lane: doctor # felt: relieved, irritated, rushed]
  ARUN: I heard that word at the start, and I breathed out. You're out on the landing and your legs are going faster than you are.
TODO: One turn at least for each reply. It is only said to whoever chose that one.
* [Nadia # id: h_open_first # peer: nadia # lane: patient # about: the_beginning # heard: open_first]
  NADIA: I was looking for where to put the beginning, and there were so many places it could have… so I said that I wasn't sure.
* [Keziah # id: h_open_second # peer: keziah # lane: patient # about: the_beginning # heard: open_second]
  KEZIAH: Go on, then. I'm in that chair, and I can tell there's something coming, and I've got hold of both the arms.
* [Callum # id: h_open_third # peer: callum # lane: between # about: the_beginning # heard: open_third]
  CALLUM: "That's kind of you." And I thought, now they've both got something warm to hold, and neither of them can put it down.
* [Mei-Ling # id: h_took_it_up # peer: meiling # lane: patient # about: the_hint # heard: took_it_up]
  MEI-LING: I hadn't meant to say it. Somebody put a hand out and there it was. I wasn't ready for it to be light.
* [Sara # id: h_went_on # peer: sara # lane: patient # about: the_hint # heard: went_on # flag: damage]
  SARA: In a moment. I'd have nodded. I'd have thought, that's where they keep it, then, in a moment, with everything else of mine.
* [Keziah # id: h_waited # peer: keziah # lane: doctor # about: the_hint # heard: waited]
  KEZIAH: I couldn't have. I'd have said something about the weather, and the ticket would have gone back in the pocket.
* [Andrés # id: h_said_it # peer: andres # lane: patient # about: the_word # heard: said_it]
  ANDRÉS: So it's been said. I'm looking at a table. I've not looked at the doctor. I'll do that next, when I've finished with the table.
* [Arun # id: h_said_softly # peer: arun # lane: doctor # about: the_word # heard: said_softly # flag: warm]
  ARUN: You've got it right there behind your teeth. You open your mouth and something softer comes out, and you hear it go past you.
* [Piotr # id: h_asked_first # peer: piotr # lane: doctor # about: the_word # heard: asked_first]
  PIOTR: I'd not have asked that. I'd have been afraid of the answer. Somebody might have said "all of it", and then I'd be in it.
TODO: One for each ending. After a rough one nobody speaks of damage before somebody was warm; a smooth one cost something.
* [Nadia # id: e_said # peer: nadia # lane: image # ended: it_was_said]
  NADIA: It was flat. The ticket. It had been so small, and then it was just lying there, and you could have read where it was to.
* [Mei-Ling # id: e_door # peer: meiling # lane: image # ended: the_door # flag: damage]
  MEI-LING: The door. It's the one sound in it that I've kept. I was still in my chair, in my head, half out of it.
* [Sara # id: e_slowly # peer: sara # lane: doctor # ended: slowly # flag: cost]
  SARA: Nobody looked at the clock, not once. I'd have gone home very late, and eaten standing up, and not have said why.
- -> floor

=== too_certain ===
TODO: Somebody who is too certain, and whom a leader stops; and what comes then.
* (s_certain) [Sara # id: s_certain # peer: sara # lane: patient # flag: certain]
  SARA: It's somebody else that the anger's for. Every word in there is said to a person who isn't in it. I don't think there's any doubt.
* {s_certain} [Sara # id: s_back # peer: sara # lane: patient # answers: s_certain]
  SARA: No, that's me. I wanted there to be some anger. There wasn't any, was there? There was somebody with a bag.
- -> floor
`;
