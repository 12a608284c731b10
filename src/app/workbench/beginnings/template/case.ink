# title: The bag
# language: en-GB
# version: 1
# summary: A widow, a property bag, and something that is not in it.
# you: the doctor on the ward this morning
# with: Ilse Brandt, 76, widowed this morning
# setting: Side room 3, ten in the morning
# room: side room
# country: England
# minutes: 20
# situation: loss
# aims: hint; silence
# practises: still to be written
# note: A husband has died in the night.
# know: still to be written
# licence: CC BY 4.0
# author: You
# person: ilse; Ilse Brandt; 76, widowed this morning; she, her; short white hair, light skin, lined face, navy top
# moment: the_beginning; we began
# moment: the_hint; there was a hint in it
# moment: the_word; it was said, or wasn't
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
