# title: The blood form
# language: en-GB
# version: 1
# summary: Evening bloods, a piano tuner behind a curtain, and a question that there is no box for.
# you: a final-year student, three weeks on this ward, sent round with the evening bloods
# with: Stefan Kovač, 49, who tunes pianos, and his wife Jelena, 47, who is due at seven
# setting: Bed 6, by the window, a medical ward, twenty past six on a winter evening
# room: bay; stefan in bed; jelena on chair; tunde by curtain
# country: England
# minutes: 30
# situation: dying
# aims: role; hint; silence; not-promise
# practises: a question that is not yours to answer, the edge of a role, staying a little
# note: A man with cancer asks a student whether he is dying. Blood is taken.
# note-more: Stefan has cancer that has spread, and has worked out more than he has been told. He asks whether he is dying and speaks of telling his wife. A needle is used, without detail. Nobody dies.
# know: Mr Kovač has cancer, and this morning's scan shows that it has spread. You read it at noon.
# know: The team will talk to him and his wife tomorrow at ten. How long he has is not a student's to say.
# know: Tunde Bakare is his nurse until half past seven, and back in the morning. You are in a clinic across town tomorrow.
# licence: CC BY 4.0
# author: Afterword contributors
# person: stefan; Stefan Kovač; 49, piano tuner; he, him; short greying hair, light skin, stubble, blue top
# person: jelena; Jelena Kovač; 47, his wife, cooks in a school; she, her; tied-back brown hair, light skin, green top
# person: tunde; Tunde Bakare; 34, staff nurse; he, him; cropped black hair, dark brown skin, navy top
# moment: the_curtain; I came round the curtain
# moment: the_arm; he gave me his arm
# moment: honest_face; he spoke of my face
# moment: the_box; he read the form upside down
# moment: the_question; he asked me
# moment: after_it; he told me how he knew
# moment: the_sentence; he said it out loud
# moment: the_rehearsal; he asked me to be Jelena
# moment: the_secret; he asked me not to write it down
# moment: her_shoes; we heard her coming
# moment: jelena_asks; she asked me how he was
# moment: tomorrow; I was asked about tomorrow
# moment: the_corridor; Tunde stopped me in the corridor
# moment: the_blank; I had the form and the pen
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
