"""Practice texts in Italian."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc musica SUPPORT
p Un posto dove suonare e qualcuno che ascolta.
w La scuola e il centro giovani aiutano insieme. Un incontro per strada non è bastato per tenere
 gli appuntamenti.
+ SKILLS SEEN . Suona il basso e insegna gli accordi agli altri
+ COPING TOLD_BY_PERSON . Quando sale la rabbia, cammina fino al porto
+ ADULT TOLD_FIRST YOUTH Si fida dell'educatrice del centro
- ISOL TOLD_FIRST SCHOOL Da un mese parla poco con la classe | Ha cambiato banco e turno
- VICTIM TOLD_BY_PERSON . Ha ricevuto offese davanti alla scuola | Lo confermano due compagne
* TALK
s {name} era al porto con le cuffie. Ne abbiamo ascoltata una per uno.
q Se c'è il basso, il resto viene da solo.
r La musica tiene insieme la giornata.
a Forse era solo un bel disco.
n Chiedere alla casa dei giovani se la sala è libera
* VISIT
s Sala prove della casa dei giovani. {name} ha accordato tutto prima di suonare.
t TOLD_FIRST YOUTH L'educatrice propone il martedì.
q Il martedì va bene. Il lunedì no.
n Segnare il martedì
* TALK
q Quello che dicono davanti a scuola l'ho scritto. Poi ho scritto una canzone.
r Scrivere è un modo di non portarselo a casa.
a La canzone può servire anche soltanto per il gruppo.
n Chiedere se la scuola può saperlo, e da chi
* SERVICE
t TOLD_FIRST SCHOOL La coordinatrice parla con le due classi, senza fare nomi.
o NOT_PRESENT
n Raccontare a {name} che cosa ha detto la scuola
* REVIEW
s Abbiamo riguardato i passi di ottobre. Tre fatti, uno rimandato.
q Quello rimandato è il più facile, lo tengo per quando serve.
n Pensare a una piccola serata di musica

# arc nonna FAMILY
p Una nonna che vuole restare vicina senza controllare.
w La richiesta viene dalla famiglia. Qui si scrive come sosteniamo lei.
+ FAMILY SEEN . Il pranzo della domenica non è mai saltato
+ TRUST TOLD_BY_PERSON . Chiama quando non capisce una parola
- ISOL TOLD_FIRST RELATIVE Il nipote mangia spesso da solo | Torna tardi dal lavoro
* TALK
s Cucina, caffè, la finestra aperta. Ha parlato a lungo, con calma.
q Io non voglio sapere tutto. Voglio sapere se torna per cena.
r La domanda della cena è anche una domanda di fiducia.
a Può essere davvero soltanto la cena.
n Pensare insieme a un messaggio breve
* CALL
q Ha risposto con una faccina. Che cosa vuol dire quella faccina?
n Guardare la faccina insieme
* VISIT
s È arrivato anche il nipote, per dieci minuti. Ha assaggiato tutto.
q Dieci minuti sono tanti, per lui.
n Tornare tra due settimane
* REVIEW
s Tre cene in un mese. Lei le ha contate, noi no.
q Adesso mi chiama lui.
n Un ultimo colloquio a primavera

# short
* TALK
s Incontrato {name} a {place}. Due parole, niente di nuovo.
o DID_NOT_SAY
* CALL
q È andata bene, volevo solo dirlo.
* TALK
s {name} portava una cassetta di arance per il centro.
q Pesano più di quanto sembra.
* SERVICE
t TOLD_FIRST SOCIAL Il consultorio ha un posto la settimana prossima.
o NOT_PRESENT
n Passare l'appuntamento a {name}
* TALK
s Non era giornata. Siamo stati seduti in silenzio davanti all'acqua.
q Domani, forse.
n Ripassare domani alla stessa ora
* TALK
s Ci siamo visti a {place}. Argomento del giorno: {topic}.
* CALL
s Ha chiamato {name}. Argomento: {topic}, e un poco la casa.
* VISIT
s Un caffè a {place}. Con {name}, prima {topic}, poi la settimana.

# topics
k i nuovi orari del tram
k un film che hanno visto tutti
k come si cucina per otto persone
k un cane che ha paura dei piccioni
k il prezzo delle lezioni di guida
k una canzone della radio
k gli esami che si avvicinano
k la luce in piazza
k il vecchio furgone di uno zio

# comments
c Grazie. Bene che restino due spiegazioni.
c Ne parliamo giovedì, senza fretta.
c Chiedi ancora se possiamo tenere questa nota.
"""
