// The Thursday group, shared by every case: its people, what the leaders say at each stage, and what brings
// them in. A case may say any of it in its own way: write the knot there instead of tunnelling here, or list
// its own leader's turn before "<- leaders" on the floor; where two answer the same call, the first one is taken.
# leader: ruth; Ruth Okafor; general practitioner, has led the group for years; she, her; greying bun, dark skin, glasses, mustard top
# leader: jonas; Jonas Lindqvist; psychiatrist, leads with her; he, him; swept fair hair, pale skin, beard, green top
# peer: nadia; Nadia Rahimi; fourth-year student, climbs; she, her; long dark hair, olive skin, rust top
# peer: arun; Arun Pillai; intern, taught school before this; he, him; tousled dark hair, brown skin, stubble, blue top
# peer: meiling; Mei-Ling Zhou; anaesthetics resident, wears hearing aids; she, her; shoulder-length dark hair, light skin, hearing aids, teal top, notebook
# peer: callum; Callum Reid; training to be a GP, two small children; he, him; tousled red hair, pale skin, grey top
# peer: keziah; Keziah Campbell; paediatrics registrar; she, her; long braids, dark brown skin, rose top
# peer: andres; Andrés Molina; final year, was a paramedic, uses a wheelchair; he, him; short dark hair, chin beard, light brown skin, wheelchair, cream top
# peer: sara; Sara Mohebbi; psychiatry trainee; she, her; loose blue headscarf, olive skin, plum top, notebook
# peer: piotr; Piotr Zieliński; surgical resident; he, him; short blond hair, fair skin, white top

VAR felt = ""
VAR brought = ""
VAR way = "pieces"
// What the group remembers of earlier evenings; the handbook says when it is set.
VAR evenings = 0
VAR last_time = ""

=== to_the_group ===
+ [Go up to the Thursday group # id: to_group # door]
-> opening

=== group_opening ===
A seminar room on the fourth floor, after work. Nine chairs in a ring, a gap that Andrés is already in, and a place for you. # stage: opening
-> this_week ->
RUTH: {~Come in, come in. It's Thursday.|Sit anywhere. It's Thursday, that's all we know so far.}
RUTH: {evenings > 0:You've heard me say this.} What's said here stays here. We're not marking anyone, and nobody's going to tell you what to do.
RUTH: You can stop whenever you want and nobody will ask why.
These eight and the two who lead them are written, and this is a rehearsal. A real Balint group has living people in it, and a leader who has been trained.
->->

// Small things that go on from one Thursday to the next, by how many this learner has brought a case to. Nothing
// hangs on them: whoever comes for the first time misses nothing.
=== this_week ===
{evenings:
- 0: ->->
- 1: Arun is on nights this week. He has brought a banana, and has forgotten what for.
- 2: Mei-Ling's exam is on Monday. Nobody mentions it, and they've left her the chair by the lamp.
- 3: Nobody asks Mei-Ling how it went. She has a pen with no cap on, and lets it go round and round.
- 4: Callum's younger one has chickenpox. There's a chair's width left on either side of him.
- 5: Nadia has chalk up both her sleeves. Piotr has asked her what she was climbing, and didn't like the answer.
- 6: Piotr is the first one here, which has never happened. He has put out the chairs, and says that they were out.
- else: Sara has left off bringing a cushion, and somebody else has brought one for her. Nobody owns to it.
}
->->

=== last_week ===
{last_time:
- "blue-folder": NADIA: It was the driver, last time. I still look at what colour things are.
- "evening-bloods": ARUN: It was the piano tuner, last time. You try getting that out of your head.
- "three-in-the-morning": KEZIAH: It was the bracelet, last time. I've been reading people's wrists
- "emergency-bay-four": MEI-LING: It was loud, last time. I'm ready.
- "let-him-have-the-spring": CALLUM: We'd all that tea, last time, and I went home and made some, and it wasn't the same.
- "the-round": PIOTR: It was the linen cupboard, last time. I've been going the other way round.
}
->->

=== group_call ===
RUTH: So. Who's got someone on their mind?
{~Piotr looks at the clock. Callum looks at everyone.|Mei-Ling straightens her pen. Arun has found something on his shoe.|Somebody's stomach speaks, and nobody owns to it.}
+ [I have. # id: g_call_have]
+ [You wait, in case somebody else has. # id: g_call_wait # rather]
  Nobody has. Jonas lets his eyes rest on the carpet, so that they aren't on you. # pause
  RUTH: It doesn't need to be tidy.
  ++ [All right. I have. # id: g_call_then]
- RUTH: Thank you.
-> last_week ->
->->

=== group_ways ===
RUTH: How would you like to tell it? No notes, if you can bear that. # stage: telling
+ [In pieces: what comes back, as it comes. # id: g_way_pieces]
  ~ way = "pieces"
+ [In your own words, written down. # id: g_way_write # write: telling]
  ~ way = "write"
  Nobody hurried you. Somebody's cup went down on the floor, carefully.
+ [Aloud, to the room you're in. Nothing is recorded. # id: g_way_aloud # aloud]
  ~ way = "aloud"
  They look up when you stop. It had been quite quiet.
- ->->

=== group_feeling ===
RUTH: {way == "pieces":And what's it like, having it in front of you now?|And now that it's out, what's it like?}
+ [relieved # id: g_f_relieved # feeling: relieved]
  ~ felt = "relieved"
+ [ashamed # id: g_f_ashamed # feeling: ashamed]
  ~ felt = "ashamed"
+ [irritated # id: g_f_irritated # feeling: irritated]
  ~ felt = "irritated"
+ [numb # id: g_f_numb # feeling: numb]
  ~ felt = "numb"
+ [tender # id: g_f_tender # feeling: tender]
  ~ felt = "tender"
+ [useless # id: g_f_useless # feeling: useless]
  ~ felt = "useless"
+ [rushed # id: g_f_rushed # feeling: rushed]
  ~ felt = "rushed"
+ [proud # id: g_f_proud # feeling: proud]
  ~ felt = "proud"
+ [frightened # id: g_f_frightened # feeling: frightened]
  ~ felt = "frightened"
+ [confused # id: g_f_confused # feeling: confused]
  ~ felt = "confused"
+ [fond # id: g_f_fond # feeling: fond]
  ~ felt = "fond"
+ [cut off # id: g_f_cut_off # feeling: cut_off]
  ~ felt = "cut_off"
+ [nothing yet # id: g_f_nothing # feeling: nothing_yet]
  ~ felt = "nothing_yet"
- ->->

=== group_facts ===
RUTH: Before we let you sit back, is there anything anyone needs to know? Only what happened. # stage: facts
->->

=== group_push_back ===
RUTH: We'll let you sit back now. It's ours for a while. You've nothing to defend. # stage: floor
Your chair goes back a metre, out of the ring. They close up a little. Nobody will ask you anything now.
->->

=== group_return ===
JONAS: {~I'd like to stop us there, while it's still moving.|That's about our time.} # stage: return
RUTH: Come back in, if you'd like. Anything, or nothing. You don't have to answer any of it.
Your chair goes back into its gap.
->->

=== group_thanks ===
{~Somebody gets up and shuts the window. Nobody else moves yet.|The chairs stay where they are for a moment, with everyone in them.|Arun starts to say something, and thinks better of it, and finds his coat.}
->->

// What the leaders do on the floor. Each line is there for a call that the group has made; see the handbook.
=== leaders ===
{floor > 8: <- quiet_ones}
* [Ruth waits # id: g_wait_a # leader: ruth # trigger: wait]
  {~Nobody speaks. Ruth has put her hands in her lap and seems to have nowhere to be.|Nobody speaks. It goes on long enough for the lift to come up, and open, and go down.|Somebody's chair ticks as it warms. Nobody begins.} # pause
* [Ruth waits # id: g_wait_b # leader: ruth # trigger: wait]
  It's quiet. {~Piotr's chair creaks, and he stops it.|The radiator ticks twice.|Nadia has stopped drawing in the margin.} # pause
  RUTH: Let's not hurry.
* [Ruth waits # id: g_wait_c # leader: ruth # trigger: wait]
  Nobody takes the next turn. # pause
* [Ruth, the wish to mend # id: g_advice # leader: ruth # trigger: advice-to-feeling]
  RUTH: If we couldn't mend it, what would we be left with?
* [Ruth, whose wish # id: g_protect # leader: ruth # trigger: protect]
  RUTH: Somebody wants it put right. Who is it wants it?
* [Ruth, you can let it go by # id: g_no_reply # leader: ruth # trigger: no-reply]
  RUTH: You can let that one go by.
* [Jonas, who has been with the patient # id: g_patient_voice # leader: jonas # trigger: patient-voice]
  JONAS: I don't know who's been with the patient for the last while.
* [Ruth, the doctor's shoes # id: g_doctor_voice # leader: ruth # trigger: doctor-voice]
  RUTH: And in the doctor's shoes?
* [Ruth, who else is here # id: g_third # leader: ruth # trigger: third]
  RUTH: Who isn't in that room?
* [Jonas, between them # id: g_pair # leader: jonas # trigger: pair]
  JONAS: And the two of them? Together, I mean.
* [Ruth, is that him # id: g_own_it # leader: ruth # trigger: own-it]
  RUTH: Is that theirs, or is that yours?
* [Ruth, that's yours # id: g_story # leader: ruth # trigger: story-stop]
  RUTH: That's yours, and it matters. Where does it leave you with this one?
* [Ruth holds the image # id: g_metaphor_a # leader: ruth # trigger: metaphor]
  RUTH: I'd like to look at that a moment.
* [Jonas holds the image # id: g_metaphor_b # leader: jonas # trigger: metaphor]
  JONAS: I'd like to go on looking at that.
* [Jonas, the room # id: g_parallel # leader: jonas # trigger: parallel]
  JONAS: We're taking our turns very nicely. I noticed it just now.
* [Ruth, fed up # id: g_unnice # leader: ruth # trigger: un-nice]
  RUTH: Is anyone allowed to be fed up?
* [Ruth, slower # id: g_tempo # leader: ruth # trigger: tempo]
  RUTH: We went over that fast.
* [Ruth, leave that to them # id: g_boundary # leader: ruth # trigger: boundary]
  RUTH: We'll leave our colleague's own history with our colleague.
* [Jonas, meanwhile # id: g_system # leader: jonas # trigger: system]
  JONAS: Perhaps so. And meanwhile, the two of them in there?
* [Ruth steps out # id: g_safety # leader: ruth # trigger: safety]
  RUTH: I'm stepping out of the group for a second. This is something to take to someone today.
- -> floor

// To be asked by name, once the group has been at it a while.
=== quiet_ones ===
* [Ruth to Nadia # id: g_quiet_nadia # leader: ruth # trigger: quiet-one # invites: nadia]
  RUTH: Nadia, only if you want.
* [Ruth to Arun # id: g_quiet_arun # leader: ruth # trigger: quiet-one # invites: arun]
  RUTH: Arun, you've been somewhere.
* [Ruth to Mei-Ling # id: g_quiet_meiling # leader: ruth # trigger: quiet-one # invites: meiling]
  RUTH: Mei-Ling, only if you want.
* [Ruth to Callum # id: g_quiet_callum # leader: ruth # trigger: quiet-one # invites: callum]
  RUTH: There's room, Callum, if you want it.
* [Ruth to Keziah # id: g_quiet_keziah # leader: ruth # trigger: quiet-one # invites: keziah]
  RUTH: Keziah, you haven't needed to. You could.
* [Ruth to Andrés # id: g_quiet_andres # leader: ruth # trigger: quiet-one # invites: andres]
  RUTH: Andrés, is there anything? There needn't be.
* [Ruth to Sara # id: g_quiet_sara # leader: ruth # trigger: quiet-one # invites: sara]
  RUTH: Sara, I don't know if you're with us or ahead of us.
* [Ruth to Piotr # id: g_quiet_piotr # leader: ruth # trigger: quiet-one # invites: piotr]
  RUTH: Piotr, you've a face on. You can keep it.
- -> floor

// A peer who has not spoken may let the turn go by, and is seen to.
=== passes ===
* [Nadia passes # id: g_pass_nadia # peer: nadia # pass]
  Nadia shakes her head. She has drawn something, and has her sleeve over it.
* [Arun passes # id: g_pass_arun # peer: arun # pass]
  Arun lifts a hand off his knee and puts it back. Not tonight.
* [Mei-Ling passes # id: g_pass_meiling # peer: meiling # pass]
  Mei-Ling has stopped writing. She looks at Ruth and moves her head, once, for no.
* [Callum passes # id: g_pass_callum # peer: callum # pass]
  Callum opens both hands. It's all been said, the hands say, or he's too tired to say it.
* [Keziah passes # id: g_pass_keziah # peer: keziah # pass]
  Keziah breathes in to speak, and lets it out again, and sits back.
* [Andrés passes # id: g_pass_andres # peer: andres # pass]
  Andrés rolls back an inch and forward an inch. He's thinking. He leaves it at that.
* [Sara passes # id: g_pass_sara # peer: sara # pass]
  Sara says nothing, which makes Arun look.
* [Piotr passes # id: g_pass_piotr # peer: piotr # pass]
  Piotr looks as though he's about to object. He doesn't.
- -> floor

// In the questions a leader keeps it to facts.
=== leaders_facts ===
* [Ruth, only facts # id: g_fact_only_a # leader: ruth # trigger: fact-only]
  RUTH: That's a thought about it already. Keep it, it may belong later. Just the facts for now.
* [Ruth, only facts # id: g_fact_only_b # leader: ruth # trigger: fact-only]
  RUTH: Hold that one. What happened, for now, and not why.
- -> facts
