// The conversation. A line with a name in capitals is said; a line without one is seen or heard. What stands
// after # is for the page: whose face changes, what is a hint, where a moment begins.
// Three equal signs begin a part with a name; ink calls it a knot. An arrow, ->, leads on to one (a divert).
// VAR names something to be remembered, and a line with ~ changes it: trust++ is one more.

VAR trust = 0

=== encounter ===
Glenys Hughes has put her bag on the couch and kept hold of her keys. There's a wooden owl on the ring. # moment: the_keys # enters: glenys # of: glenys # face: smile # sound: clinic
GLENYS: I've left the van on the double yellow. They know the van. # face: wry
GLENYS: It was the heat, wasn't it? I'd had no breakfast. # cue # face: worried
// A star begins a reply. Its words stand in square brackets; what follows from it stands below, set in.
* (asked) [What do you remember of that morning yourself? # id: asked # move: ask.understanding]
  ~ trust++
  GLENYS: I was on the large print. And then there was a boy holding my head, and he was ever so polite. # face: thoughtful
* (agreed) [It was a very hot day, and that can do it. # id: agreed # move: emo.minimise]
  GLENYS: There you are, then. # face: smile
  She has the right key out already, between finger and thumb.
* (waited) [You look at the owl, and leave it to her. # id: waited # act: wait # move: emo.silence]
  ~ trust++
  She looks at it as well. It goes round once on its ring. # of: glenys # face: solemn
  GLENYS: I've had no breakfast since 1985.
- -> the_word

=== the_word ===
The boy's account is under your hand, in blue pen, with a drawing. She's reading it upside down. # moment: the_word # of: glenys # face: afraid
GLENYS: He's got my shoe coming off. Say it, so I can get on. # concern
* (named) [It was a seizure. It means that you can't drive for now. # id: named # move: tell.headline]
  She puts the keys on your desk, beside the stapler, and lines them up with it. # of: glenys # face: blank
  GLENYS: For now.
* (softened) [We'd be happier if you could leave the van for a bit. # id: softened # move: tell.euphemism]
  GLENYS: I'd be happier as well, some days. Who's "we"? # face: guarded
* (asked_for) [Before I say it, what is it you have to get on to? # id: asked_for # move: ask.ice]
  ~ trust++
  GLENYS: Tuesday. It's Tuesdays that'll be left. # face: sad
  You tell her then. She nods, as if you'd been the one who needed it over with. # of: glenys # face: blank
// A dash gathers all the replies again.
- -> the_card

=== the_card ===
Out of the bag comes a card with days down the side, in green ink, and names. # moment: the_card # of: glenys # face: thoughtful
GLENYS: There's one up at Pant Glas who can't read. Twenty years he's had the van, and he gives me eggs. # cue
You've two more people in the corridor, and one of them is coughing. # inner
* (eggs) [What does he do with the van, if he can't read? # id: eggs # move: cue.explore]
  ~ trust++
  GLENYS: Takes one out and brings it back. I stamp it. He tells me about the dog. # face: warm
* (cover) [The county will surely find someone who'll cover your round. # id: cover # move: emo.fix]
  GLENYS: Oh, they'll find somebody. It won't be Pant Glas they send them to. # concern # face: guarded
* (sorry) [I can hear what it is. I'm sorry to take it. # id: sorry # move: emo.validate]
  GLENYS: You're not taking it. It's the county's van. # face: irritated
  She folds the card along a fold that's there already.
  GLENYS: He'll not ask anyone else, that's all. He'll just not have the book. # concern # face: sad
- {trust > 1: -> on_the_desk}
She goes, and the keys go with her. There's a phone on your desk. From the window you can see the van. Its indicator goes on. It goes on for a long time. # leaves: glenys # ending: the_indicator # went: rough
-> to_the_group

=== on_the_desk ===
She works the owl off the ring with a thumbnail, and keeps it. The keys she leaves beside the stapler. # leaves: glenys # ending: the_stapler # went: smooth
-> to_the_group
