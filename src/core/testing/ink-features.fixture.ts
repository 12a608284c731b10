/** What ink can do, each in a few lines, for whoever has to do it the same. Choices carry ids to be told by. */
export const FEATURES: Readonly<Record<string, string>> = {
  'variables that are set from outside': `
VAR evenings = 0
VAR last_time = ""
VAR before_blue_folder = ""
VAR doubled = 0
-> room
=== room ===
~ doubled = evenings * 2
~ temp evenings_here = evenings + 1
{evenings}, {doubled}, {evenings_here}, "{last_time}" {last_time == "": nobody|{last_time ? "folder": a folder}}
{before_blue_folder:
- "": Never.
- "in_fives": In fives.
- else: Somehow: {before_blue_folder}.
}
+ [Again # id: again] -> room
+ {evenings > 1} [You again # id: you_again] -> counts(evenings) -> room
* {before_blue_folder != ""} [The folder # id: folder] {last_time}?
- -> END
=== counts(ref how_often) ===
~ how_often = how_often + 1
{how_often} now. ->->
`,
  'sequences, cycles, once-onlies and shuffles': `
-> hall
=== hall ===
{One.|Two.|Three.} {&red|green} {!once only} {~ace|king|queen|jack}
{stopping:
- First.
- Second, {~and|but} then.
}
{shuffle once:
- Hearts.
- Spades.
}
+ [Again # id: again] -> hall
+ {hall > 3} [Leave # id: leave] -> END
`,
  'glue and white space': `
VAR name = "Ana"
Hello <>
-> on
=== on ===
there,   {name}<>.
{false:Nothing.} <>
- -> more
=== more ===
<> still the same line? # tag one # tag {name}
Another {name:line|blank} {false: no}.
* (go) [Go # id: go] on.
* Stay[ here # id: stay], said she. # after
- {go: You went.|You stayed.} <>
Done. -> END
`,
  'tunnels, and tunnels that go on elsewhere': `
-> one -> two -> END
=== one ===
In the first.
+ [deeper # id: deeper] -> inner ->
  Back in the first.
+ [away # id: away] -> gone
- ->->
=== inner ===
In the inner. ->->
=== two ===
In the second.
->->
=== gone ===
Away.
+ [on to three # id: back] ->-> three
=== three ===
In the third.
-> END
`,
  'threads and gathers': `
-> square
=== square ===
In the square.
<- baker
<- smith(2)
+ {square > 2} [Home # id: home] -> END
- (still) Still {still}.
-> square
=== baker ===
The baker waves.
+ [Bread # id: bread] Bread it is.
- -> square
=== smith(n) ===
~ temp m = n * 2
* [Iron {m} # id: iron] Iron, {m} of it.
  ** [Pay # id: pay] Paid {n}.
  ** [Run # id: run] Ran.
  -- Off.
* -> square
- -> square
`,
  'functions, references and conditions': `
VAR gold = 3
VAR odd = 0.5
VAR where = -> cellar
~ spend(gold, 1)
Gold {gold}, odd {odd * 3}, {max(gold, 7)}, {INT(3.7)}, {7 / 2}, {7 % 2}, {FLOOR(-1.5)}, {POW(2, 3)}.
{gold == 2 and not (odd > 1): Two.|Not two.}
{
- gold > 5: Rich.
- gold == 2: Just so.
- else: Poor.
}
{say("words")}
{"a" + "b" == "ab": Joined.} {"cellar" ? "cell": Has it.}
+ [Down # id: down] -> where
=== function spend(ref what, by) ===
~ what = what - by
=== function max(a, b) ===
{ a < b:
  ~ return b
}
~ return a
=== function say(x) ===
<{x}>
{x}, she said, {~softly|loudly}
=== cellar ===
Cellar. {TURNS_SINCE(-> cellar)} {READ_COUNT(-> cellar)} {CHOICE_COUNT()} {TURNS()} {RANDOM(1, 6)} {RANDOM(1, 6)}
~ SEED_RANDOM(7)
{RANDOM(1, 100)}
+ [Again # id: again] -> cellar
+ {cellar > 2} [Out # id: out] -> END
`,
  'places that begin with a choice, come to in every way': `
VAR where = -> harbour.quay
-> harbour
=== harbour
Ships, {harbour.quay} and {TURNS_SINCE(where)} turns.
+ [To the quay # id: quay] -> where
+ [By boat # id: boat] -> harbour.quay
+ [Through the market # id: market] -> market
= quay
+ [Look round # id: look] -> harbour
+ [Sail # id: sail] -> END
=== market
* [Buy # id: buy] Fish, in market {market}.
+ [Over to the ships # id: over] -> harbour
- -> market
`,
  'functions that call themselves a thousand deep': `
Down to {down(900)}.
+ [Again # id: again] Down {deeper(700)}to the bottom.
- -> END
=== function down(n)
{ n == 0:
  ~ return 0
}
~ return 1 + down(n - 1)
=== function deeper(n)
{ n > 0:
  ~ deeper(n - 1)
}
`,
  'fallbacks, labels and stitches': `
-> room
=== room
= first
* (a) [A # id: a] -> second
* (b) {a} [B # id: b] -> second
* -> out
= second
{a && !b: Only A.} {room.first.b: B too.}
+ [Round # id: round] -> first
=== out
Out, with {room} rooms.
- (top) # alone
{top < 2: -> top}
+ [end # id: end]
  -> DONE
`,
};
