"""Practice texts in English."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc apprenticeship SUPPORT
p Back to training, and company that does {name} good.
w Two services help at the same time and must not pull in different directions. A talk on the
 street was tried first and was not enough to keep appointments.
+ SKILLS SEEN . Explains things to younger ones with a lot of patience
+ ADULT TOLD_FIRST RELATIVE Calls an aunt when things get too much
+ FUTURE TOLD_BY_PERSON . Wants to finish the apprenticeship year
- BREAK TOLD_FIRST SCHOOL Left the course in January after a quarrel | The quarrel was about one
 teacher, not about the course
- PRESSURE TOLD_BY_PERSON . Reads along in a group that praises violence | Curiosity; the mute
 button is used more often than not
* TALK
s {name} was sitting apart from the others and waved me over. We talked for half an hour.
q Nobody asked me why I left. They only asked when I come back.
r Being asked seems to matter more than the course itself.
a It may also be a way not to talk about the quarrel.
n Find out who at the school could listen first
* SERVICE
s Phone call with the school office while {name} sat next to me and listened.
t TOLD_FIRST SCHOOL The place in the course is kept open until the end of the month.
q You can tell them that I am thinking about it.
n Agree on a day to visit the workshop together
* VISIT
s We walked to the workshop. {name} looked at the machines for a long time and asked about tools.
q It smells like my uncle's garage in here. I like that.
r The workshop is a good place to start again.
a One good afternoon may not say much about every morning at seven.
n Ask the workshop about two trial days
* TALK
s {name} showed me the chat group on the phone and scrolled past most of it.
q They talk like a film trailer, all of them, all day.
r There is some distance to the group now.
a The group may only be quiet this week.
n Talk about what else the evenings could be good for
* CALL
q I went on my own. Nobody had to take me there.
r Going alone is a step that {name} is proud of.
a The bus that day was simply on time.
n Ring after the second trial day
* REVIEW
s We looked at the list we made in the beginning. Three of five steps are done.
q I thought it would be longer.
t TOLD_FIRST SOCIAL The workshop is content with both trial days and offers a place from Monday.
n Plan the first week, with a way to get up in time

# arc hall SUPPORT
p A place in a team that is not only about being the loudest.
w The club and the family both asked for help; without a file nobody would know what was
 promised to whom.
+ ENGAGED SEEN . Comes to training early and puts out the cones
+ COPING TOLD_FIRST SPORT Walks two rounds outside when angry and then comes back in
+ TIES TOLD_BY_PERSON . Has two friends since primary school
- HARM_OTHER TOLD_FIRST SPORT Pushed another player after the whistle | The other one had
 said things about the family all evening
- ISOL TOLD_SECOND RELATIVE Has stopped coming to family dinners | The late shift begins at six
* TALK
s {name} stood outside the hall and did not want to go in. We stayed outside together.
q If I go in now, everybody looks.
r Shame seems larger than anger today.
a The cold may have been reason enough to be short with me.
n Ask the coach whether five minutes before the others would help
* SERVICE
t TOLD_FIRST SPORT The coach wants {name} back and would like to hear an apology first.
o NOT_PRESENT
r The club is ready for a fresh start.
a The coach may need the team complete for Saturday.
n Ask {name} what an apology should look like
* TALK
s {name} had written four sentences on the back of a receipt and read them to me.
q I am not sorry that I was angry. I am sorry that I pushed.
n Be there when {name} reads it to the team
* GROUP
s {name} read the four sentences. Two players shook hands, the others clapped briefly.
t TOLD_FIRST SPORT The coach says it was the quietest training of the year.
q Can we play now?
* CALL
q Some people wrote that I am weak now. I turned it off.
r {name} holds against remarks from outside the team.
a The remarks may go on where nobody shows them to me.
n Ask in a week whether the messages have stopped
* VISIT
s Dinner at the family's kitchen table. {name} stayed until the coffee.
t TOLD_FIRST RELATIVE It was the first Sunday together since autumn.
q It was all right. There was too much food.
n Ask about the referee course for beginners

# arc flat SUPPORT
p A roof first; the rest goes better from there.
w The housing company answers only if somebody keeps dates and papers together. {name} asked for
 that.
+ SKILLS TOLD_BY_PERSON . Cooks for the whole floor on Fridays
+ TRUST SEEN . Comes by when a letter is hard to read
+ CIVIC TOLD_FIRST RESIDENT Translates at the tenants' meeting
- VICTIM TOLD_BY_PERSON . Was insulted in the stairwell because of the accent | Nobody says
 otherwise; the words were heard by two others
- CHILD TOLD_FIRST SCHOOL A younger brother often comes without breakfast | The mother leaves
 for work at five
* VISIT
s Six people live in two rooms. It was tidy, and there was tea.
q I only want a door that I can close.
r Not having a place to be alone makes everything else harder.
a The exams this month may weigh as much as the rooms.
n Fill in the form for the waiting list together
* SERVICE
d The letter of the housing company says that one paper is missing.
q They asked for that paper three times, and I gave it three times.
r After the third letter, giving up would be easy to understand.
a The office may really have lost it; they moved in autumn.
n Take the paper there in person and ask for a stamp
* TALK
s {name} showed me the stamp and laughed.
q Now they cannot say that it never existed.
n Ask for the date of the next allocation
* TALK
s We met by chance at {place}. {name} was on the way to the library.
q The man from the second floor greeted me. First time.
t TOLD_FIRST RESIDENT A neighbour says that people in the stairwell talk to each other again.
* CALL
q There is a viewing on Thursday and I have nothing to wear.
r The question about clothes is a question about being judged.
a It may just be about clothes.
n Go to the viewing together, half an hour early
* VISIT
s The flat is small and bright. {name} measured the window with both arms.
q That is my window then.
n Help with the contract and read every page aloud

# arc online FAMILY
p A mother who asked how to stay in touch with her child.
w The request came from the family. What is written here is about how we support them.
+ FAMILY SEEN . They still eat together twice a week, and nobody leaves early
+ DOUBT TOLD_FIRST RELATIVE Can say "I am not sure" in an argument
+ DIVERSE TOLD_BY_PERSON . Plays chess online with people from everywhere
- PRESSURE TOLD_FIRST RELATIVE Gets messages at night from people the family does not know | Other
 players live in other time zones
- ISOL TOLD_FIRST RELATIVE Hardly leaves the room at weekends | The new computer stands there
* TALK
t TOLD_FIRST RELATIVE She misses the talks they used to have while washing up.
q I do not want to spy on my own child.
r The mother looks for a way to ask, not for a way to control.
a Some of the worry may come from a programme she saw last week.
n Think of three questions that can be asked while washing up
* CALL
q I asked the second question and we laughed. That has not happened for long.
n Leave it at that for a week
* VISIT
s {name} came into the kitchen, said hello and showed me a chess problem.
q Are you the one with the questions?
r There is curiosity on both sides.
a It may be politeness towards a guest.
n Ask whether {name} would show a game at the youth house
* GROUP
s {name} explained an opening to four others at {place} and stayed until the end.
q They are slow, but they want to win. That is good.
* TALK
s {name} said that one of the groups had become unpleasant and had been left.
q At some point it was only about who is to blame.
r Leaving the group was an own decision and can be named as one.
a The chess evenings simply take the same hours.
n Ask what would help if they write again
* REVIEW
t TOLD_FIRST RELATIVE The door of the room is open more often than before.
q I can ask her things now. She asks me things too.
n Two more talks, then see whether that is enough

# short
* TALK
s Met {name} at {place}. We talked about the weather and about nothing else, and that was fine.
o DID_NOT_SAY
* CALL
q I am all right. I only wanted to hear whether Thursday is still on.
n Confirm Thursday by message
* TALK
s {name} was at {place} with two friends and introduced me to them.
q That is the one I told you about.
* SERVICE
t TOLD_FIRST SOCIAL The advice centre has a free appointment next week.
o NOT_PRESENT
n Pass the appointment on to {name}
* TALK
s {name} looked tired and said little. We had a hot chocolate.
q Not today. Tomorrow maybe.
n Come by tomorrow at the same time
* ADMIN
d The form for the bus ticket came back approved.
o NOT_PRESENT
n Hand over the ticket
* TALK
s {name} told a long story about a lost key, with all the voices.
q And then it was in my own pocket the whole time.
* GROUP
s {name} helped to carry the tables at {place} without being asked.
q Somebody has to.
r {name} likes to be useful where others can see it.
a The tables stood in the way of the football.
* CALL
q I missed it. I was ashamed to ring, so now I ring late.
r Ringing at all is the important part.
a The reminder may have come at the right minute.
n Ask for a new appointment together
* TALK
s We met at {place} and talked about {topic}. It was an easy quarter of an hour.
* CALL
s {name} rang and we spoke about {topic}, and a little about home.
* VISIT
s Coffee at {place}. {name} began with {topic} and came from there to the week that had been.

# topics
k the new bus timetable
k a film that everybody had seen
k the goalkeeper of the second team
k what to cook for eight people
k a dog that is afraid of pigeons
k the price of driving lessons
k a song from the radio
k exams that are closer than expected
k the light on the square
k an uncle's old van
k how to write a short application
k football boots that are too small
k a dream about the sea
k who may use the courtyard

# comments
c Good that you leave two explanations open. Let us talk it through on Thursday.
c Thank you. The own words say more than we could.
c Please ask whether we may keep this, the next time you meet.
c That was a lot of patience. Who looks after you this week?
c I would wait before the next step; there is no hurry.
c Well seen. Can the school hear that too, if {name} agrees?
c Is the second line a fact or what we think? It may go into your reading.
"""
