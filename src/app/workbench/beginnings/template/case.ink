// Lines that begin with two strokes are notes to yourself. Nobody else sees them.
//
// This is a small whole case. Every part that a case can have stands in it once. Change whatever you like;
// what is found will tell you when something no longer holds together.

// What the case says about itself.
# title: The double yellow
# language: en-GB
# version: 1
# summary: A woman who drives the library van has come to hear that nothing is wrong.
# you: a resident doctor in a neurology clinic
# with: Glenys Hughes, 61, who drives a mobile library
# setting: Room 4, twenty to twelve on a Monday
# room: clinic; glenys on chair
# country: Wales
# minutes: 12
# situation: bad-news
# aims: hint; plain-word
# practises: saying the plain word, hearing what a job is
# note: Somebody is told that she may not drive for now.
# note-more: She fell to the ground in front of others, and her job is to drive.
# know: She fell at work ten days ago, and a boy saw it.
# know: What the boy saw leaves little doubt: it was a seizure. The tests have found no cause.
# know: Nobody has told her yet that she must not drive.
# licence: CC BY 4.0
# author: Write your name here

// Everybody in the room but the learner: a short name without capitals, the full name, who they are, their
// pronouns, and what they look like.
# person: glenys; Glenys Hughes; 61, drives a mobile library; she, her; short grey waves, glasses, rust top

// The stretches that the group can come back to. After "the moment …".
# moment: the_keys; she kept hold of her keys
# moment: the_word; it had to be said
# moment: the_card; she got out her list of stops

INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
