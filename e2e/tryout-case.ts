/** The smallest whole case in one file, since that is what an empty page begins with. */
export const SMALL_CASE = `# title: A small case
# language: en-GB
# version: 1
# summary: A question at a door.
# you: a doctor
# with: Ana Bello, 44
# setting: Room 1
# country: England
# minutes: 5
# situation: bad-news
# aims: silence; hint
# practises: waiting
# note: Bad news.
# note-more: A baker is told bad news.
# know: The result is here.
# licence: CC BY 4.0
# author: Us
# person: ana; Ana Bello; 44, baker; she, her; short hair
# moment: the_door; she looked at the door
# moment: the_news; the word was said
# leader: ruth; Ruth Okafor; leads the group; she, her; grey bun
# peer: nadia; Nadia Rahimi; student; she, her; dark hair
# peer: meiling; Mei-Ling Zhou; resident; she, her; dark hair
-> encounter

=== opening ===
RUTH: Come in. # stage: opening
+ [I have somebody. # id: g_have]
- -> telling

=== leaders ===
* [Ruth waits # id: g_wait # leader: ruth # trigger: wait]
  Nobody speaks. # pause
* [Ruth asks Mei-Ling # id: g_quiet # leader: ruth # trigger: quiet-one # invites: meiling]
  RUTH: Mei-Ling, only if you want.
- -> floor

VAR trust = 0

=== encounter ===
Room 1. # moment: the_door # enters: ana # sound: clinic
{trust > 0: ANA: You again. # face: smile|ANA: Is it bad? # cue # face: worried}
* (asked) [What makes you ask? # id: asked # move: cue.explore]
  ANA: Your face. # face: wry
* [You wait. # id: waited # act: wait # move: emo.silence]
  She looks past you. # of: ana # face: sad
- -> the_news

=== the_news ===
ANA: Say it, then. # concern # moment: the_news
* [It's bad news. # id: said # move: tell.headline, tell.warning]
- She's gone. # leaves: ana # ending: she_goes # went: mixed
+ [Go up # id: to_group # door]
-> opening

=== telling ===
RUTH: What's it like? # stage: telling
+ [ashamed # id: f_ashamed # feeling: ashamed]
+ [fond # id: f_fond # feeling: fond]
- RUTH: Which bit of it?
+ [the door # id: b_door # about: the_door]
+ [in my own words # id: b_write # write: telling]
- RUTH: Only what happened. # stage: facts
-> facts

=== facts ===
* [Nadia: where # id: q_where # peer: nadia # question]
  NADIA: Where were you?
  ** [By the door. # id: qa_door]
* [Ruth: enough # id: q_enough # leader: ruth # ends: facts]
  RUTH: We'll let you sit back now. # stage: floor
  -> floor
- -> facts

=== floor ===
<- leaders
* {encounter.asked} [Nadia # id: t_asked # peer: nadia # lane: patient # about: the_door # heard: asked # flag: provokes]
  NADIA: I'm her, and it's on your face.
* [Mei-Ling # id: t_face # peer: meiling # lane: doctor # answers: t_asked # flag: disagrees]
  MEI-LING: It's only a face.
* [Nadia # id: t_ashamed # peer: nadia # lane: between # felt: ashamed]
  NADIA: I was ashamed too.
* [Mei-Ling # id: t_gone # peer: meiling # lane: absent # ended: she_goes]
  MEI-LING: I'm whoever waits at home.
* [Mei-Ling passes # id: g_pass # peer: meiling # pass]
  Mei-Ling shakes her head.
* [Time # id: f_time # leader: ruth # ends: floor]
  RUTH: Come back in. # stage: return
  -> returning
- -> floor

=== returning ===
* [That's all. # id: r_done]
* [I'd rather not. # id: r_rather_not # rather]
- RUTH: A few things went round. # stage: closing
-> closing

=== closing ===
* [faces # id: th_face # leader: ruth # theme # from: t_face, t_asked]
  RUTH: There was a face.
* [Ruth stops # id: c_stop # leader: ruth # ends: closing]
  RUTH: We'll stop there.
  -> END
- -> closing
`;

/** The same with other words in one place; the words must stand there once. */
export function smallCaseWith(from: string, to: string): string {
  if (SMALL_CASE.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the case.`);
  return SMALL_CASE.replace(from, () => to);
}
