# title: The round
# language: en-GB
# version: 1
# summary: One question on a ward round, and two people who were there. Sit in either chair; then in the other.
# you: Imran Bell, a student, or Dr Vera Novak, who asked him the question. You choose, and may come back for the other
# with: whichever of the two you aren't, and Gordon Lowe, 77, whose bed it was
# setting: Ward 4 West, a teaching hospital in Adelaide, a Tuesday, from ten past ten in the morning
# room: bay; lowe in bed; vera at foot; merrick by curtain
# country: Australia
# minutes: 25
# situation: teaching
# aims: speak-up; own-it; silence
# practises: being shamed, having shamed somebody, talking about it afterwards
# note: A student is humiliated in front of a patient.
# note-more: A teacher shames a student, and one of them asks the other for a word. There is talk of not sleeping and of giving up the course, and one may ask the other about suicide; the answer is no. A patient died in the night, elsewhere. At the end it says where such things can be taken.
# know: On the ward round Dr Novak asked Imran Bell a question until he had nothing more to say, and then asked him another. It was at Gordon Lowe's bed.
# know: In an Australian pilot study most students had met teaching by humiliation. Some of them approved of it (Scott 2015).
# know: The medical school has a student adviser and a form for reporting mistreatment. Dr Novak has to hand in Imran's assessment on Friday. Her own is the same week.
# licence: CC BY 4.0
# author: Afterword contributors
# person: imran; Imran Bell; 22, a student in his fourth year; he, him; tousled dark hair, light brown skin, white top
# person: vera; Dr Vera Novak; 31, registrar; she, her; bob brown hair, fair skin, thin glasses, teal top
# person: lowe; Gordon Lowe; 77, was a foreman at a car plant; he, him; thin grey hair, fair skin, deeply lined face, blue top
# person: merrick; Dr Alastair Merrick; 60, consultant; he, him; swept white hair, fair skin, lined face, grey top
# moment: the_bed; I was asked, or I asked, at Mr Lowe's bed
# moment: linen_room; we stood in the linen room
# moment: thank_me; one of us said it was for the best
# moment: naming; it was named
# moment: done_to_me; there was somebody before her
# moment: the_phone; the phone went
# moment: the_sheet; the assessment sheet came out
# moment: tuesdays; there was talk of sleep
# moment: mr_lowe; Mr Lowe spoke
# moment: the_form; there was the question of telling somebody
# moment: thursday; it was Thursday
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
