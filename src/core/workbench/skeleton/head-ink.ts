/**
 * The ink that a skeleton is made of: prose with holes, `<<like_this>>`, that `skeleton.ts` fills with what was
 * answered. Words in it are stand-ins, each under a `TODO:` that says what belongs there.
 */
export const HEAD_INK = `# title: <<title>>
# language: en-GB
# version: 1
# summary: <<summary>>
# you: <<you>>
# with: <<with>>
# setting: <<setting>>
# room: <<room>>
# country: <<country>>
# minutes: 20
# situation: <<situations>>
# aims: <<aims>>
# practises: <<practises>>
# note: <<note>>
# know: <<know>>
# licence: CC BY 4.0
# author: Write your name here
<<people>>
# moment: the_beginning; we began
# moment: the_hint; there was a hint in it
# moment: the_word; it was said, or wasn't
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
`;
