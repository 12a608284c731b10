// Eleven feet of corridor, and a wall clock. What matters later: how hot it has got (heat), how near he stands (near,
// in steps, from three down to one), whether anybody has heard him (trust), the hints that were let go (cues_missed),
// what was promised and kept, whether the nurses were blamed, whether security came, whether Barbara has had anything.
// A label is the same word as the reply's id, so that the group's lines can ask for it: {encounter.label}.

VAR heat = 1
VAR near = 3
VAR trust = 0
VAR cues_missed = 0
VAR blamed = false
VAR promised_bed = false
VAR promised_time = false
VAR security = false
VAR stepped_out = false
VAR relief = false
VAR father = false
VAR kept = false

=== encounter ===
Bay four is a number on a corridor wall. Under it there's a trolley, under a blanket there's a woman of eighty-three, and over both there's her son. # moment: where_to_stand # sound: emergency
DANIEL: Nine hours! # enters: daniel # face: angry
DANIEL: You'd not do it to a dog. You'd not do it to a parcel! # face: angry
Bernadette Quill, in charge tonight, has a jug in one hand, and the other one flat in the air. # enters: quill # of: quill # face: tired
QUILL: You can shout at me or I can see to her, Mr Hartley. I've not the hands for both. Here's the doctor. # face: irritated
You've been on since nine this morning. So has Barbara Hartley. # inner
* (stand_between) [You go and stand between the two of them, with your hands in view. # id: stand_between # act: do # move: conf.authority]
  ~ near = 2
  ~ heat++
  DANIEL: Oh, there's two of you now. There's two of you when there's shouting. # face: angry
  He's taller than he was from the desk. # of: daniel # face: angry
* (stand_barbara) [You go past him to the trolley, and say good evening to Barbara first. # id: stand_barbara # act: do # move: set.prepare]
  ~ trust++
  She's small, with a big clear voice. # enters: barbara # of: barbara # face: smile
  BARBARA: Good evening, love. Are you the one that's in charge of the noise? # face: wry
  DANIEL: She taught swimming. She'd be heard in Hull. Nobody's heard her in here. # face: angry
* (stand_room) [You ask him to come along to the relatives' room, where it's quiet. # id: stand_room # act: do # move: conf.ground]
  ~ near = 2
  DANIEL: I've been in that room. # face: angry
  DANIEL: I'm not going in that room. You can say it here, where she can see me. # cue # face: guarded
* (stand_back) [You stop a good way off, side on, and wait until he has seen you. # id: stand_back # act: wait # move: conf.ground, emo.silence]
  It takes a bit. He's got a lot of corridor to look at. # of: daniel # face: angry
  DANIEL: What? What're you standing there for? # face: irritated
- -> nine_hours

=== nine_hours ===
On the next trolley along, a very old man has put down his newspaper to listen. # enters: pym # of: pym # face: thoughtful
DANIEL: Nine hours. I've counted. # cue # moment: nine_hours # face: angry
DANIEL: I mend lifts. You get somebody stuck in a lift for nine hours and it's on the news. # face: angry
* (nine_long) [Nine hours is too long. It's too long, and it's not her doing. # id: nine_long # move: conf.agree]
  ~ trust++
  DANIEL: No. Well, it isn't. # face: surprised
  He'd had the next bit ready, and it's in the way now. # of: daniel # face: irritated
* (nine_feel) [I'm really sorry that you feel we've let you both down today. # id: nine_feel # move: emo.perfunctory]
  ~ heat++
  ~ cues_missed++
  DANIEL: I don't feel it. It's quarter past six. Feel that! # face: angry
  PYM: I've been here since ten, and I should like the lavatory. If we're saying what we feel. # face: neutral
* (nine_figures) [There are seventy-one people here tonight, and we were built for forty. # id: nine_figures # move: conf.defend]
  ~ heat++
  DANIEL: I'm not here about seventy. # face: angry
  DANIEL: I can see seventy. I've been stood here looking at seventy of them. # face: angry
* (nine_tell) [Give me the nine, then, one at a time, from when she came in. # id: nine_tell # move: cue.explore]
  He counts them off on the rail, hard. Ambulance. The queue outside. X-ray, and X-ray again. The corridor, four of the corridor. # of: daniel # face: solemn
  DANIEL: It's not a test. You've got it all on there. You read it! # cue # face: angry
- -> the_chart

=== the_chart ===
{not encounter.stand_barbara:Under the blanket somebody says "Danny," quite mildly, and isn't heard. # enters: barbara}
Barbara has hold of the rail. When the trolley behind goes by and bumps hers, her knuckles change colour. # of: barbara # face: afraid # moment: the_chart # sound: trolley
DANIEL: When did she last have something for that? # face: worried
The chart's in your hand. One o'clock, it says, and then a box with nobody's initials in it. # inner
* (chart_handover) [It's been missed at the nurses' handover. I'll be taking that up with them. # id: chart_handover # move: cand.hedge]
  ~ blamed = true
  ~ heat++
  DANIEL: So it's her. # face: angry
  Bernadette Quill looks at you over the jug. She came on at two. # of: quill # face: blank
* (chart_true) [It was written up at one, and she never got it. That's five hours. # id: chart_true # move: cand.disclose, conf.agree]
  ~ heat++
  DANIEL: Five. # face: blank
  DANIEL: She told me it was wearing off. I said they know what they're doing, Mum. # cue # face: afraid
* (chart_now) [Let me get her something this minute, and then you and I can talk. # id: chart_now # move: emo.fix, emo.support]
  ~ relief = true
  He moves, so you can get by. He doesn't move much. # of: daniel # face: guarded
  DANIEL: That's not what I asked. # face: irritated
* (chart_her) [You bend down to Barbara and ask how bad it is, where she is now. # id: chart_her # act: do # move: ask.understanding]
  ~ trust++
  BARBARA: I'm all right if nobody bumps me, love. # face: smile
  BARBARA: I've been breathing in threes. He doesn't know. # cue # face: afraid
- -> something_for_it

=== something_for_it ===
{relief:
Quill has the keys out before you've finished asking, and a second nurse by the sleeve to check it. # of: quill # face: neutral
- else:
You say it to Quill. She's gone, and she's back with a second nurse to check it, and the little pot. # of: quill # face: neutral
~ relief = true
}
{blamed: QUILL: Doctor. # face: blank|QUILL: Here we are, Barbara. The block'll be wearing off, and you've had nothing since. I've looked. # face: sad}
BARBARA: I only told Danny. I didn't like to say to anybody busy. # face: smile
{not the_chart.chart_true:Daniel looks at the nurse, and then at you. Nobody's given him a number. # of: daniel # face: blank}
Daniel looks at the pot, which is about as big as a thimble. He swears. It's the short one, and he says it to the ceiling, and half the corridor looks up. # moment: swearing # of: daniel # face: angry
DANIEL: You people let him die on a trolley as well. # cue # face: angry
* (swear_calm) [Can we try and keep it calm, please? She can hear every word of this. # id: swear_calm # move: emo.minimise, conf.authority]
  ~ heat += 2
  ~ cues_missed++
  DANIEL: Calm? # face: angry
  BARBARA: I can't, I've only one of them in. # face: wry
* (swear_who) [Who's "him", Mr Hartley? Who was it that died on a trolley here? # id: swear_who # move: cue.explore]
  ~ father = true
  DANIEL: You don't even know. # face: angry
  DANIEL: My dad. Here. There, where that bloke is with the paper. # concern # face: sad
  Mr Pym looks at his trolley, at both ends of it. # of: pym # face: sad
* (swear_limit) [I won't be sworn at, Mr Hartley. I'm here to try to help your mother. # id: swear_limit # move: conf.limit]
  ~ cues_missed++
  ~ trust++
  DANIEL: It wasn't at you. It was at the ceiling. # face: surprised
  DANIEL: I don't, in front of her. Not as a rule. # face: sad
* (swear_never) [Nobody's going to be left to die on a trolley here. You have my word. # id: swear_never # move: tell.false-hope]
  ~ heat++
  ~ cues_missed++
  DANIEL: Whose word? What's your name? # face: angry
  You tell him. He says it back, twice, as though he'd be needing it. # of: daniel # face: guarded
- -> too_close

=== too_close ===
~ near = 1
And he's come closer. You didn't see it, there's just more of him. You can smell the coffee. # moment: too_close # of: daniel # face: angry
{heat >= 4: DANIEL: I want somebody who can do something! Not you! Who's above you? # face: angry|DANIEL: I want you to look at her. No, look. Look at her! # face: angry}
{heat >= 4:He's got a finger out. It isn't touching you. It's about an inch from your badge.|His hands are shaking. You can see him see it, and put them on the rail.} # of: daniel # face: angry
Yusuf has stood up at the desk. You could be there in eight steps. # inner
* (close_limit) [You're too close for me. Two steps back, and I'll stay here and listen. # id: close_limit # move: conf.limit]
  ~ near = 2
  {heat >= 5: DANIEL: Or what? # face: angry|He looks down, to see where his feet are. He moves one of them. # of: daniel # face: surprised}
  {heat >= 5:You say there isn't an or. You say that it's two steps.|DANIEL: I didn't know I had. # face: guarded}
* (close_back) [You take three steps back to where Yusuf can see you, and stop there. # id: close_back # act: do # move: conf.ground]
  ~ stepped_out = true
  ~ near = 3
  ~ trust++
  The floor's suddenly very wide. He looks at it. # of: daniel # face: surprised
  DANIEL: I'm not going to hit you. # concern # face: sad
* (close_hold) [You don't move, and you don't say anything. You keep your hands down. # id: close_hold # act: wait # move: emo.silence]
  ~ heat++
  DANIEL: Say something, then! Don't stand there being patient at me! # face: angry
* (close_security) [You say, without turning round, "Can we have security to four, please." # id: close_security # act: do # move: conf.authority]
  ~ security = true
  ~ heat++
  DANIEL: For me? # face: surprised
  DANIEL: You watch. They'll be here in one minute! # face: angry
- {RANDOM(1, 2) == 1: -> the_bin}
-> leave_be

=== the_bin ===
He turns round, because there's nowhere else to put it, and kicks the yellow bin. It's empty. It goes the whole length of bay four, and it sounds like somebody dropping a kitchen. # moment: the_bin # of: daniel # face: angry
Then nobody in the corridor's saying anything. The bin rolls a bit, and stops against Mr Pym.
PYM: Steady. # face: worried
Your legs want to be somewhere else. # inner
* (bin_leave) [No. I'm going to the desk now, and then I'm coming back. # id: bin_leave # move: conf.limit, self.help]
  ~ stepped_out = true
  ~ near = 3
  You go. Yusuf moves over, so that there's two of you leaning on it. You drink some of his water.
  When you come back Daniel has the bin in his arms. He's trying to get the lid on, and it won't go. # of: daniel # face: sad
* (bin_out) [One more of those, Mr Hartley, and you'll be waiting outside the doors. # id: bin_out # move: conf.authority]
  ~ security = true
  DANIEL: Don't. Don't make me go out. # face: afraid
  DANIEL: I'll stand where you like. I'll stand in the bin. # concern # face: afraid
* (bin_wait) [You stay where you are, and let it be as quiet as it has become. # id: bin_wait # act: wait # move: emo.silence]
  Somewhere a monitor goes on and on. # pause
  ~ trust++
  DANIEL: I've bent it. # face: sad
* (bin_fright) [That frightened me. Don't do it again, please, and I'll stay. # id: bin_fright # move: talk.inquire, conf.limit]
  DANIEL: You? # face: angry
  DANIEL: She's been frightened since six o'clock this morning. # concern # face: sad
- -> leave_be

=== leave_be ===
BARBARA: Daniel. # moment: leave_be # face: solemn
It isn't loud. It's for use over water. # of: barbara # face: irritated
BARBARA: Leave the doctor be. You're making a show of me. They're somebody's as well. # face: irritated
{security:Two men in yellow have come round the corner, and are standing by the linen with their thumbs in their vests.|Three trolleys down, a baby starts up again.}
* (be_barbara) [He's all right where he is, Mrs Hartley. How's it feeling now, the hip? # id: be_barbara # move: emo.switch, ask.closed-run]
  BARBARA: It's not got there yet, love. I know it's coming, though. # face: warm
  BARBARA: Don't be cross with him. He's not had his tea. # cue # face: sad
* (be_him) [He isn't wrong, though. You've hardly said a word yourself all evening, Barbara. # id: be_him # move: conf.agree, fam.intent]
  ~ trust++
  BARBARA: I didn't want hearing. I was being good. # concern # face: sad
  Daniel puts his forehead down on the rail, on the cold part. # of: daniel # face: sad
* (be_both) [Would it be all right if I brought a chair, and we started again? # id: be_both # move: ask.preference, conf.ground]
  {near < 3:There's one chair in the whole of Majors, and it's got a coat on it. You take the coat off.|There's one chair in the whole of Majors. You bring it at arm's length, in front of you.}
  DANIEL: I'm not sitting, if she can't. # face: guarded
  BARBARA: Oh, sit down, Daniel. You're like a hatstand. # face: irritated
* (be_thanks) [Thank you, Barbara. I did need that. It's nice to have somebody on my side. # id: be_thanks # move: emo.share, conf.authority]
  ~ heat++
  ~ cues_missed++
  BARBARA: Oh, I wouldn't say that, love. # face: guarded
  She puts her hand out along the rail till it's got his. # of: barbara # face: sad
- -> his_father

=== his_father ===
{not father: DANIEL: My dad died in here. Six years in March. On that one, or one like it. # concern # face: sad}
DANIEL: It was a Sunday. I was told somebody'd be with him in a minute. # moment: his_father # face: solemn
DANIEL: I went to see where the minute had got to. And I came back, and there was a sheet. # concern # face: sad
He shows you on himself where it came up to. # of: daniel # face: sad
BARBARA: He was eighty-one, Danny. # face: sad
DANIEL: He was on his own. # face: crying
* (dad_records) [I wasn't here then. But I could ask for somebody to look at his notes. # id: dad_records # move: emo.fix, cand.followup]
  DANIEL: What'd they say? # face: guarded
  DANIEL: They'd say eleven minutes. I know what they'd say, I've got the letter. # face: sad
* (dad_sorry) [I'm so sorry for your loss. It must bring back a lot of painful memories. # id: dad_sorry # move: emo.perfunctory]
  ~ cues_missed++
  DANIEL: It's not memories. It's the same trolley. # face: irritated
  DANIEL: It's got the same wheel. # cue # face: sad
* (dad_wait) [You don't say anything. There's the clock, and somebody's drip, and him breathing. # id: dad_wait # act: wait # move: emo.silence]
  BARBARA: He'd a lovely head of hair. # pause # face: warm
  ~ trust++
  Daniel laughs, and it turns over in the middle. # of: daniel # face: crying
* (dad_stood) [You've not gone to look for anybody, have you? Not once, all day long. # id: dad_stood # move: cue.explore, emo.name]
  DANIEL: I've not been to the toilet. # face: guarded
  PYM: He hasn't, you know. Nor have I. # face: solemn
- -> the_offer

=== the_offer ===
DANIEL: So what happens? # moment: the_offer # face: tired
The bed manager said ten. She'd said it as you'd say "after Christmas". # inner
* (offer_bed) [She should be in a proper bed by ten tonight. I'll see to it myself. # id: offer_bed # move: tell.false-hope, emo.support]
  ~ promised_bed = true
  DANIEL: Ten. # face: thoughtful
  He looks up at the clock, and you can see him put it away somewhere safe. # of: daniel # face: warm
* (offer_back) [Maybe a bed at ten. I'll come and tell you at seven, whatever I know by then. # id: offer_back # move: cand.followup, tell.uncertainty]
  ~ promised_time = true
  DANIEL: Seven. And if you've got nothing? # face: guarded
  You say that you'll come and say so. He nods. # of: daniel # face: neutral
* (offer_small) [I can't get her a bed. I can get a proper mattress, and you a chair. # id: offer_small # move: emo.support, conf.limit]
  ~ trust++
  BARBARA: A mattress! # face: smile
  It takes four people, and a count of three that Barbara does. She turns out to be used to counting people in. # of: barbara # face: warm
* (offer_form) [You've every right to complain, and I'd like it written down. Here's the form. # id: offer_form # move: conf.authority, conf.agree]
  DANIEL: I don't want a form. I've got a drawer of forms. # face: irritated
  PYM: I'll have one. # face: wry
- -> called_away

=== called_away ===
QUILL: Resus! Two minutes out! I need you now. # moment: called_away # sound: alarm # face: solemn
Yusuf's already running. # leaves: quill
DANIEL: Go on, then. # face: blank
* (away_say) [That's resus. It isn't you, and I've got to go. I'm coming back to you. # id: away_say # move: close.next]
  ~ trust++
  ~ promised_time = true
  DANIEL: They all say back. # cue # face: guarded
* (away_go) [You run. Somebody's heart has stopped, and there is nothing to be said first. # id: away_go # act: do # move: close.abandon]
  You hear him behind you, not loud. "In a minute," he says. "Somebody'll be with you in a minute." # of: daniel # face: blank
* (away_nurse) [I'll get one of the nurses to come along and keep an eye on you both. # id: away_nurse # move: emo.switch, close.next]
  ~ cues_missed++
  DANIEL: Which? # face: irritated
  You look along the corridor for one. It's a fair question. # inner
- -> resus

=== resus ===
It's nobody you know. It's a man with one shoe on. Afterwards you can't find where to put the scissors. # pause # leaves: daniel # leaves: barbara # leaves: pym
The clock in there says five to eight. {the_offer.offer_back:You'd said seven.}
You haven't eaten since the toast. # inner
* (res_straight) [You go straight back to bay four, as you are, with your apron still on. # id: res_straight # act: do # move: close.next, set.rush]
  ~ kept = true
  There's something on the apron. You see it when Mr Pym sees it, and you take it off, and roll it up.
* (res_five) [You sit down on the stairs for five minutes by the clock, and then you go. # id: res_five # act: do # move: self.help]
  ~ kept = true
  Yusuf comes and sits on the step above. He's brought half a sandwich, and doesn't ask.
* (res_send) [You ask Bernadette if she would look in on bay four, as you're so behind. # id: res_send # act: do # move: tell.delay, close.abandon]
  ~ cues_missed++
  ~ kept = true
  {blamed: QUILL: Me? # face: surprised|QUILL: I've had bay four looked in on since you went, doctor. He asks them if you're dead. # face: tired}
  QUILL: You go. I've eleven more of him. # face: irritated
- -> coming_back

=== coming_back ===
He's sitting on the floor with his back to the wall, under the four. His eyes are level with the wheels. # moment: coming_back # enters: daniel # of: daniel # face: blank
Barbara's asleep, with her mouth open. # enters: barbara # of: barbara # face: neutral
{promised_time: DANIEL: You said. # face: blank|DANIEL: Ten and three quarters. # face: blank}
PYM: I told him it'd be somebody. # enters: pym # face: solemn
* (back_late) [I'm late. I've been gone over an hour, and you sat here not knowing. # id: back_late # move: conf.agree, cand.apologise]
  DANIEL: I counted to a thousand. I did it three times. # face: blank
* (back_why) [I was in resus with somebody whose heart had stopped. I couldn't leave him. # id: back_why # move: conf.defend]
  ~ trust++
  DANIEL: Did he live? # face: afraid
  You shake your head. # inner
  DANIEL: Had he got somebody with him? # concern # face: afraid
  Bernadette had his hand, you say. At the end. # of: daniel # face: sad
* (back_floor) [You sit down on the floor as well, on the other side of the yellow line. # id: back_floor # act: wait # move: conf.ground, emo.silence]
  ~ trust++
  It's filthy. You both look at the underneath of a trolley. # of: daniel # face: sad
* (back_news) [There's some better news about a bed. It's looking hopeful for about ten. # id: back_news # move: emo.switch, tell.false-hope]
  ~ cues_missed++
  DANIEL: Hopeful. # face: wry
  He shuts his eyes again, and goes on moving his lips. # of: daniel # face: blank
- -> at_six

=== at_six ===
DANIEL: She rang me at six this morning. When she'd gone over. # moment: at_six # cue # face: sad
It's in his hand now, and he's looking at the back of it. # of: daniel # face: sad
DANIEL: I should've been there at six. I'd got it turned over on the side, the phone. I'm on call all week for people stuck in lifts, and I'd turned it over. # concern # face: afraid
DANIEL: Two hours she was on that kitchen floor. # face: crying
* (six_fault) [You mustn't blame yourself. Nobody could have known she was going to fall. # id: six_fault # move: emo.minimise, emo.fix]
  DANIEL: She rang. # face: irritated
  DANIEL: That's what a phone's for, it's so you do know. # face: sad
* (six_me) [I let a phone ring once. I thought, whoever that is, they can wait. # id: six_me # move: emo.share]
  ~ trust++
  DANIEL: What happened? # face: thoughtful
  You hadn't meant to get as far as what happened. You say who it was. He nods, and doesn't say that he's sorry. # of: daniel # face: sad
* (six_quiet) [You stay where you are. You don't answer it, and you don't look away. # id: six_quiet # act: wait # move: emo.silence]
  Mr Pym turns over a page very slowly, so as not to be there. # of: pym # face: sad
  DANIEL: She'd put a tea towel under her own head. # concern # face: crying
* (six_count) [So it isn't from ten past nine that you've been counting. It's from six. # id: six_count # move: emo.name, cue.explore]
  He looks at you as if you'd gone through his pockets. # of: daniel # face: guarded
  DANIEL: That's mine. I wasn't asking you for that. # face: angry
- -> the_sandwich

=== the_sandwich ===
BARBARA: Has he had anything? # moment: the_sandwich # concern # face: worried
She has one eye open. It's difficult to say how long it's been. # of: barbara # face: neutral
BARBARA: He goes like his dad, when he's empty. He goes off like a cap. # concern # face: sad
{resus.res_five:You've got half of Yusuf's half, in a pocket, in a glove.|There's egg in the fridge by the desk, with a name on it that isn't yours.}
* (sand_give) [You get it, and put it into his hand, and you don't say anything about it. # id: sand_give # act: do # move: emo.support, emo.silence]
  He turns it over to see what's in it. Then it's gone. # of: daniel # face: surprised
* (sand_cafe) [The café by the main doors is open till nine. You'd be back in ten minutes. # id: sand_cafe # move: emo.fix]
  ~ cues_missed++
  DANIEL: I'm not going anywhere for ten minutes. # face: irritated
  DANIEL: That's what I did last time. # concern # face: afraid
* (sand_half) [I haven't either. Would you split this with me? I can't eat it in front of you. # id: sand_half # move: emo.share, conf.ground]
  ~ trust++
  DANIEL: What is it? # face: thoughtful
  It's egg. He says that it would be. You eat it looking straight ahead, the two of you. # of: daniel # face: wry
* (sand_her) [You ask Barbara what he likes, and go on talking with her about his tea. # id: sand_her # act: do # move: emo.switch]
  BARBARA: Liver. He'll say he doesn't. # face: smile
  DANIEL: I'm here, Mum. # face: irritated
- -> ten_oclock

=== ten_oclock ===
{promised_bed:
And it's ten. At two minutes past, the bed manager rings, and the bed's gone to somebody sicker. There'll be one at midnight. She's sorry. # moment: ten_oclock
Daniel's standing by the clock. He's had his coat on since quarter to. # of: daniel # face: worried
- else:
And it's ten. The bed manager rings, and it isn't ten after all, it's midnight, the ward's still cleaning. # moment: ten_oclock
Daniel looks at your face as you come down the corridor. You see him read it off. # of: daniel # face: guarded
}
* (ten_say) [Not ten. They say midnight now. I don't know whether I believe them either. # id: ten_say # move: tell.headline, tell.uncertainty]
  ~ trust++
  {promised_bed: DANIEL: You promised. # face: angry|DANIEL: Right. Well. That's an answer. # face: wry}
  {promised_bed:He sits down on the end of the trolley, on the place where it says not to.|He writes it on the back of his hand: 12, and a question mark.} # of: daniel # face: tired
* (ten_upstairs) [I'm as fed up as you are. It's upstairs, they do this to us every night. # id: ten_upstairs # move: cand.hedge, emo.share]
  {trust >= 5: DANIEL: Do they do it to you? # face: wry|DANIEL: Not to you. You're not on it. # face: angry}
  BARBARA: Who's upstairs? # face: thoughtful
* (ten_quill) [You ask Bernadette if she'd be the one to tell them. You're due off at ten. # id: ten_quill # act: do # move: close.abandon, self.help]
  ~ cues_missed++
  She looks at you, and then down the corridor, and gets her face ready. # enters: quill # of: quill # face: tired
* (ten_stay) [They're saying midnight, and I'm off now. This is Yusuf. He'll come at eleven. # id: ten_stay # move: close.next, cand.followup]
  Daniel looks at Yusuf, from the shoes up. # of: daniel # face: guarded
  BARBARA: Another one. I'll have to start from the breakfast. # face: tired
- {the_bin and RANDOM(1, 5) == 1: -> ending_doors}
{trust >= 6 and not blamed: -> ending_lift}
{the_bin and trust >= 2: -> ending_lid}
{trust >= 4: -> ending_egg}
{not the_bin and not blamed and trust >= 2: -> ending_egg}
-> ending_count

=== ending_lift ===
By the lifts, when you go for your coat, there's a porter and a trolley after all. A bed's come up on Nine. Daniel is walking at her head with one hand on the rail.
Somebody has to hold the doors. He does it with his boot, without looking. {kept:He lifts his chin, to you or to the lift.|He doesn't see you.} # of: daniel # face: solemn # ending: holding_the_doors # went: smooth
-> to_the_group

=== ending_egg ===
Barbara's awake, telling Mr Pym about the 1967 gala. Daniel's asleep on the floor with his mouth open. They've the same mouth. # of: barbara # face: warm
You step over his legs. You say good night to her, not loud, and she puts a finger to her lips. # ending: the_same_mouth # went: mixed
-> to_the_group

=== ending_lid ===
He's on the floor by the trolley wheel with the lid of the yellow bin. He's got a tool on his keys, and he's straightening it. # of: daniel # face: thoughtful
DANIEL: It'll shut now. # face: neutral
He doesn't say anything else. You can hear it click, click, click, as far as the doors. # ending: it_will_shut # went: mixed
-> to_the_group

=== ending_count ===
You go out through X-ray, which is nearer to the bus.
You can hear him from there, through two sets of doors. "Thirteen," he's saying, to whoever it is now. "Thirteen. I've counted." # of: daniel # face: angry # ending: thirteen # went: rough
-> to_the_group

=== ending_doors ===
There was another bin, at ten, and nobody knows why that one. So he's outside for tonight. He's on the far side of the sliding doors, with his hand up against the glass, and each time he leans they open. # of: daniel # face: afraid
Barbara's got the rail. "Is he getting the car?" she says. "He'll be getting the car." # of: barbara # face: worried # ending: getting_the_car # went: rough
-> to_the_group
