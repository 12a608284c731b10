# title: The blue folder
# language: en-GB
# version: 1
# summary: A bus driver, a biopsy result, and a wife still looking for somewhere to park.
# you: a doctor in training in a bowel clinic; your consultant has just been called to theatre
# with: Derek Hall, 58, who drives the 41, and his wife Grace, 55
# setting: Room 6, bowel clinic, a little before noon
# room: clinic; derek on chair; grace on second chair
# country: England
# minutes: 30
# situation: bad-news
# aims: plain-word; hint; family
# practises: breaking bad news, hearing hints, a relative in the doorway
# begin-here: yes
# note: Someone is told that he has cancer; a brother's death is remembered.
# note-more: Derek is told that he has bowel cancer. His brother's illness and death from cancer come up, with how he was told. There is fear, some anger, and a wish to keep the news from his wife. Nothing physical is shown and nobody dies.
# know: Derek had a camera test two weeks ago for bleeding. The sample taken then shows bowel cancer.
# know: How far it has gone cannot be known before a scan. Nobody can give odds today.
# know: A team meeting will talk about him next week. Moira, the specialist nurse, is in the next room.
# licence: CC BY 4.0
# author: Afterword contributors
# person: derek; Derek Hall; 58, bus driver; he, him; short grey hair, fair skin, lined face, navy top
# person: grace; Grace Hall; 55, his wife, parking the car; she, her; short waves, dark brown skin, lined face, plum top
# moment: the_folder; he asked about the folder
# moment: waiting_for_grace; we spoke of waiting for Grace
# moment: what_he_knew; I found out what he knew, or didn't
# moment: the_word; the word was said, or wasn't
# moment: after_the_word; he looked at the ceiling
# moment: the_brother; he brought up his brother
# moment: the_quarrel; he turned on me
# moment: how_long; he asked how long
# moment: grace_comes_in; Grace walked in
# moment: the_bus; he spoke of the forty-one
# moment: friday; Friday came up
# moment: what_next; he asked what the drill was
# moment: the_goodbye; my bleep went
# moment: the_last_question; he turned round at the door
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
