# title: Bay four
# language: en-GB
# version: 1
# summary: Nine hours on a trolley, a son who has counted them, and eleven feet of corridor.
# you: a doctor in the emergency department, in hour nine of a shift
# with: Daniel Hartley, 45, who mends lifts, and his mother Barbara, 83, who is on the trolley
# setting: An emergency department, a corridor with a number painted on it, ten past six in the evening
# room: trolleys; barbara on trolley; daniel by wall; pym on next trolley; quill in aisle
# country: England
# minutes: 25
# situation: anger
# aims: be-shouted-at; hold-limit; not-promise; hint
# practises: being shouted at, what is true in a complaint, a limit, coming back
# note: Somebody is angry, swears, and comes too close. An old woman is in pain, and a man dies out of sight.
# note-more: A man shouts at a doctor and may kick something over. It feels near to violence. Nobody is hurt by it, and leaving is always possible. A man who was brought in by ambulance dies. His mother has a broken hip and has waited for pain relief. His father died in the same department some years ago.
# know: Mrs Hartley broke her hip at six this morning. She has been on a trolley since ten past nine. There may be a bed at ten tonight.
# know: Her pain relief was written up at one o'clock and has not been given. It was lost in a handover.
# know: You can walk away at any time. The desk is eight steps behind you, Yusuf is at it, and the doors are on Mr Hartley's side as well as on yours.
# licence: CC BY 4.0
# author: Afterword contributors
# person: daniel; Daniel Hartley; 45, lift engineer, her son; he, him; cropped dark hair, fair skin, stubble, green top
# person: barbara; Barbara Hartley; 83, taught swimming at the baths; she, her; short waves white hair, pale skin, hearing aid, deeply lined face, cream top
# person: quill; Bernadette Quill; 51, sister in charge; she, her; tied-back greying hair, brown skin, navy top
# person: pym; Mr Pym; 90, the next trolley along; he, him; thin white hair, light skin, deeply lined face, thin glasses, blue top
# moment: where_to_stand; I chose where to stand
# moment: nine_hours; he told me he'd counted
# moment: the_chart; he asked when she'd had something
# moment: swearing; he swore
# moment: too_close; he came too close
# moment: the_bin; what happened to the bin
# moment: leave_be; Barbara spoke
# moment: his_father; he told me about his father
# moment: the_offer; I said what I could do
# moment: called_away; I was called to resus
# moment: coming_back; I came back
# moment: at_six; he said where he should have been
# moment: the_sandwich; there was a sandwich
# moment: ten_oclock; it got to ten o'clock
INCLUDE ../group/group.ink
INCLUDE encounter.ink
INCLUDE debrief.ink
-> encounter
