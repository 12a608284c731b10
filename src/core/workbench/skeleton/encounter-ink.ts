/** The conversation: three moments, three replies in each, and an ending for each of the last three. */
export const ENCOUNTER_INK = `// A line with a name in capitals and a colon is said; one without is seen. A line that begins with * is a reply.
// Every TODO stands above something that you will want to say better. Take the TODO out when you have.

=== encounter ===
TODO: What is seen first? A hand, a coat, where they look.
You come in, and <<them>> looks up and moves a bag to make room. # moment: the_beginning # enters: <<id>> # of: <<id>> # face: neutral<<second>>
TODO: The first thing that is said.
<<NAME>>: Is it you I'm meant to see? # face: worried
TODO: These are your three ways to open. Their moves are a guess: the handbook lists what there is.
* (open_first) [<<opening_1>> # id: open_first # move: ask.understanding]
  TODO: What does this one bring? Each reply wants an answer of its own.
  <<NAME>>: I'm not sure where to start with that. # face: thoughtful
* (open_second) [<<opening_2>> # id: open_second # move: open.signpost]
  TODO: And this one?
  <<NAME>>: All right. Go on, then. # face: guarded
* (open_third) [<<opening_3>> # id: open_third # move: emo.support]
  TODO: And this one?
  <<NAME>>: That's kind of you. # face: warm
- -> the_hint

=== the_hint ===
TODO: Something to see, just before it comes.
There is a bus ticket on the table, folded very small. # moment: the_hint
<<NAME>>: <<hint>> # cue # face: worried
* (took_it_up) [Can you say a little more about that? # id: took_it_up # move: cue.explore]
  TODO: The hint opens, as far as it would to somebody who was met a minute ago.
  <<NAME>>: I hadn't meant to say it. But yes. # face: sad
* (went_on) [We'll come to that in a moment, if we may. # id: went_on # move: emo.switch]
  TODO: It shuts. What does that look like?
  <<NAME>>: Of course. You're busy. # face: guarded
* (waited) [You say nothing, and leave the quiet as it is. # id: waited # act: wait # move: emo.silence]
  TODO: What happens in the silence? It need not go well.
  The ticket is unfolded, and folded again along the same lines. # of: <<id>> # face: thoughtful
- -> the_word

=== the_word ===
TODO: The place where it has to be said, or is asked for. A hint that was passed over comes back, louder.
A trolley goes by outside, and stops somewhere near. # moment: the_word
{the_hint.went_on:
  <<NAME>>: I said something before, and you went past it. # concern # face: irritated
- else:
  <<NAME>>: You've got something to tell me, haven't you? # concern # face: afraid
}
* (said_it) [<<to_say>> # id: said_it # move: tell.headline]
  TODO: It has been said. What is the first thing that they do?
  <<NAME>>: So that's what it is. # face: sad
  TODO: The last thing that is seen. Name this ending, and say how it left things: rough, mixed, smooth.
  The ticket lies open on the table when you leave, quite flat. # leaves: <<id>> # ending: it_was_said # went: mixed
* (said_softly) [There are one or two things we still have to look at together. # id: said_softly # move: tell.euphemism]
  TODO: They hear that something was kept back.
  <<NAME>>: One or two things. I see. # face: blank
  TODO: Another ending.
  You hear the door go before you have stood up. # leaves: <<id>> # ending: the_door # went: rough
* (asked_first) [What do you already know, and how much do you want to know? # id: asked_first # move: ask.preference]
  TODO: They say more than you had asked.
  <<NAME>>: More than they think. Tell me all of it, and slowly. # face: thoughtful
  TODO: Another ending.
  You tell it slowly, and nobody looks at the clock. # leaves: <<id>> # ending: slowly # went: smooth
- -> to_the_group
`;

/** Where there is a second person. */
export const SECOND_INK = `
TODO: The second person: where are they, and what do they do with their hands?
With them is <<second_name>>, who stays standing. # enters: <<second_id>> # of: <<second_id>> # face: neutral`;
