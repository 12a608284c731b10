# title: Let him have the spring
# language: en-GB
# version: 1
# summary: Three weeks before the new year, a daughter outside a door, and a father behind it who measures things.
# you: a resident in internal medicine, at home in this town and in this language
# with: Mr Habib Karimi, 69, a retired surveyor, and the people who love him
# setting: Room 12, a hospital in Gorgan, in the north of Iran, an afternoon in late winter
# room: corridor; shirin by door; behrouz by window
# country: Iran
# minutes: 30
# situation: secrecy; dying
# aims: family; hint; not-promise
# practises: don't tell my father, asking him how he wants it, more than one person you owe something
# note: A man is dying of cancer. His family ask that he should not be told.
# note-more: Mr Karimi has a cancer that cannot be operated on. It is spoken of mostly without its name. A daughter tells how an aunt was told, and died. In the group there are other families.
# know: Mr Karimi has cancer of the pancreas, which cannot be operated on. The professor told his wife, his daughter and his son-in-law on Saturday. Nobody has told him, and nobody has asked him what he wants to know.
# know: He has perhaps some months. Nobody can say how many.
# know: Under Iran's charter of patients' rights the information is his. Families often ask that it be kept from him, here as in many other places, and clinicians do not agree about it.
# licence: CC BY 4.0
# author: Afterword contributors
# person: karimi; Mr Habib Karimi; 69, retired surveyor; he, him; thin white hair, olive skin, moustache, lined face, white top
# person: shirin; Shirin Karimi; 42, his daughter, teaches chemistry; she, her; loose teal headscarf, dark hair, olive skin, plum top
# person: behrouz; Behrouz Sadeghi; 47, her husband, sells tiles; he, him; short dark hair, light brown skin, stubble, grey top
# person: tahereh; Tahereh Amini; 66, his wife; she, her; loose cream headscarf, grey hair, light skin, lined face, navy top
# moment: the_corridor; Shirin stopped me in the corridor
# moment: infection; her husband told me the word to use
# moment: the_handle; I had my hand on the door
# moment: tea; they gave me tea
# moment: polite; he said they had become polite
# moment: the_test; he asked me in front of everyone
# moment: alone; we were alone
# moment: if_i_ask; he asked if I would tell him
# moment: how_much; we spoke of how he wanted it
# moment: the_land; he spoke of the land
# moment: they_come_back; they came back in
# moment: shirin_asks; Shirin asked me what I'd said
# moment: the_aunt; she told me about her aunt
# moment: the_stairs; his wife was on the stairs
# moment: the_line; I saw the line in his notes
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
