# title: Three in the morning
# language: en-GB
# version: 1
# summary: A night shift, a front sheet nobody turned back to, and the evening after.
# you: a doctor in your first winter, on nights this week, and on again at half past eight
# with: Hanna Virtanen, 71, who is getting better, and Dr Helen Prowse, who is going home
# setting: Side room 2, Ward 9, a medical ward, ten past eight in the evening
# room: station; prowse at desk
# country: England
# minutes: 30
# situation: error
# aims: own-it; plain-word; not-promise
# practises: saying what you did, an apology that asks for nothing, the night after
# note: A patient has been harmed by a medicine. Guilt.
# note-more: Hanna had a serious allergic reaction to an antibiotic that was prescribed for her at night. It is told, not shown. She is recovering. She tells how she once gave a child the wrong strength. There is shame in it, and somebody is blamed. In the group, a colleague speaks of a time when he did not care to go on. Nobody dies.
# know: At three this morning you prescribed a penicillin for Mrs Virtanen, who has an allergy to it. She reacted badly, was treated at once, and is getting better.
# know: The allergy was on the front sheet of the paper chart. You wrote on the second. Why it was missed, by you and after you, has not been looked into yet.
# know: In England a doctor has a duty to tell the patient plainly, to say sorry, and to say what it may mean and what happens next. Saying sorry does not decide whose fault it was.
# licence: CC BY 4.0
# author: Afterword contributors
# person: hanna; Hanna Virtanen; 71, retired; she, her; short white hair, pale skin, glasses, lined face, grey top
# person: prowse; Dr Helen Prowse; 58, consultant; she, her; bob greying hair, fair skin, lined face, rust top
# person: lorna; Lorna Dace; 29, staff nurse, nights; she, her; twists, brown skin, navy top
# moment: the_desk; I was told to keep it brief
# moment: the_door; I stood outside side room two
# moment: first_words; I said the first thing
# moment: the_bracelet; she spoke of her bracelet
# moment: the_saying; I came to what had happened
# moment: how_it_happened; she asked who looks at the chart
# moment: at_my_bed; she asked if it was me
# moment: ear_drops; she told me about the ear drops
# moment: the_helmet; Dr Prowse came in
# moment: tonight; she asked about tonight
# moment: is_it_you; she found out who was on
# moment: the_goodbye; I had to go
# moment: the_report; I had the form in front of me
# moment: lorna_comes; Lorna came on
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
