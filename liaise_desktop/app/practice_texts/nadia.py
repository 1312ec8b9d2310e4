"""The story of Nadia B., the first case that people open in practice mode."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc nadia SUPPORT
p Finish the apprenticeship year, with people around her who hold.
w School, workshop and family help at the same time. Talks on the street were tried first; they
 were not enough to keep appointments.
+ SKILLS SEEN . Coaches younger girls at the skatepark
+ ADULT TOLD_FIRST RELATIVE Close to her aunt, calls her when upset
+ FUTURE TOLD_BY_PERSON . Wants to finish her apprenticeship year
- BREAK TOLD_FIRST SCHOOL Left school in January after a quarrel | The quarrel was about one mark,
 and nobody called her back
- PRESSURE TOLD_BY_PERSON . Reads along in a group that praises violence | A friend added her; she
 says that she mostly scrolls past
- OTHER SEEN . Sleeps badly, looks worn out | The flat is above the tram depot
* TALK
s Nadia taught two girls how to fall without getting hurt. She stayed when they had gone.
q They listen to me. At school nobody did, so I left.
r Being good at something in front of others holds her.
a It may just be easier to talk with a board under the foot.
n Ask her aunt whether we may come for tea
* VISIT
s Tea at the aunt's. Nadia set the table and corrected our pronunciation of every cake.
t TOLD_FIRST RELATIVE The aunt says that she rings every evening and that this is good for both.
q My aunt is the only one who asks first and talks later.
n Ask at the school what would be needed to come back
* SERVICE
t TOLD_FIRST SCHOOL The mark was given by mistake; the teacher would like to say so herself.
o NOT_PRESENT
r A word from the teacher could open a door.
a It may come too late to matter to Nadia.
n Ask Nadia whether she wants to hear it
* TALK
q She said sorry. To my face. I did not know that teachers do that.
s Nadia told it twice, the second time with a laugh.
n Look at the evening class together
* CALL
q I went to the evening class. Two neighbours go there as well.
r An evening with neighbours takes the place of an evening on the phone.
a It was the first evening; the second will show more.
n Ask how the second evening was
* TALK
s Nadia was there with three younger girls. She has not opened the group since Sunday and showed me
 that she muted it.
q They all talk like a film trailer.
r She is putting some distance between herself and the group.
a It may also be that the evening class leaves her less time.
n Walk with her to the apprenticeship desk at Werkstatt Noord

# comments
c Good that you leave two explanations open. Let us talk it through on Thursday.
"""
