"""Practice texts in French."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
# arc atelier SUPPORT
p Retrouver une place à l’atelier et des gens de confiance.
w Deux services aident en même temps. Une rencontre dans la rue n’a pas suffi pour que les
 rendez-vous tiennent.
+ SKILLS SEEN . Dessine très bien et montre ses carnets
+ TRUST TOLD_BY_PERSON . Passe au local quand une lettre inquiète
+ FAMILY TOLD_FIRST RELATIVE Parle encore chaque soir avec sa grand-mère
- BREAK TOLD_FIRST SCHOOL Ne vient plus en cours depuis deux mois | L’horaire du bus a changé en
 septembre
- ISOL TOLD_BY_PERSON . Ne répond plus aux messages de ses amis | Le téléphone était en panne
* TALK
s On a marché le long du quai. {name} a parlé de ses dessins pendant une heure.
q Quand je dessine, personne ne me demande d’où je viens.
r Le dessin est un endroit où l’on peut être tranquille.
a C’était peut-être seulement la première belle journée.
n Demander si l’atelier accepte une visite
* CALL
q D’accord pour jeudi, mais tu viens avec moi.
n Confirmer jeudi par message
* VISIT
s Visite de l’atelier. {name} a touché tous les papiers et posé trois questions.
t TOLD_FIRST SOCIAL La responsable propose deux matinées d’essai.
q Ils ont du vrai papier, ici.
n Noter les deux matinées et le trajet
* TALK
q Il y a des gens qui m’expliquent le monde en trois phrases. C’est reposant, et ça m’énerve.
r {name} entend des réponses toutes faites et commence à en douter.
a La phrase vient peut-être d’un livre.
n Reparler des trois phrases, sans les juger
* SERVICE
t TOLD_FIRST SCHOOL L’école garde la place jusqu’aux vacances.
o NOT_PRESENT
n Dire à {name} ce que l’école a répondu
* REVIEW
s On a relu ensemble les premières étapes. Quatre sur six sont faites.
q Celle-là, je ne pensais pas y arriver.
n Choisir la prochaine étape avec ses mots

# arc cage_escalier PLACE
g Escalier C
p Une cage d’escalier où l’on se parle de nouveau.
w Plusieurs voisins ont demandé de l’aide. Rien n’est noté sur une personne.
+ CIVIC SEEN . Trois voisines arrosent les plantes du hall à tour de rôle
+ TIES TOLD_FIRST RESIDENT Les familles se gardent les enfants
+ ENGAGED SEEN . Douze personnes à la première réunion
- OTHER TOLD_FIRST RESIDENT Des mots blessants ont été écrits sur les boîtes aux lettres | Les
 noms étaient mal collés et quelqu’un a voulu rire
* GROUP
s Douze personnes dans le hall, deux thermos, un chien. Tout le monde a parlé à son tour.
q On ne veut pas des caméras, on veut dire bonjour.
r L’envie de se parler est plus forte que la colère.
a Ceux qui sont en colère ne sont peut-être pas venus.
n Proposer un deuxième soir, à une autre heure
* SERVICE
t TOLD_FIRST HOUSING Le bailleur repeint les boîtes la semaine prochaine.
o NOT_PRESENT
n Mettre l’information dans le hall
* GROUP
s Les jeunes du troisième ont collé les nouveaux noms.
q On a mis les noms droits, cette fois.
* TALK
s Une voisine m’a arrêtée à {place} pour raconter que son fils dit bonjour.
q C’est petit, mais c’est nouveau.
* REVIEW
s Deux mois sans nouvelle inscription.
t TOLD_FIRST RESIDENT Le concierge n’a plus rien à effacer.
o NOT_PRESENT
n Laisser le groupe continuer seul et repasser au printemps

# arc retour REINTEG
p Revenir dans le quartier sans devoir tout expliquer.
w Le retour concerne plusieurs services. {name} a choisi ce qui est dit à chacun.
+ FUTURE TOLD_BY_PERSON . Veut passer le permis
+ ADULT TOLD_FIRST RELATIVE L’oncle a gardé une chambre
+ DOUBT SEEN . Change d’avis quand l’argument est bon
- PRESSURE TOLD_BY_PERSON . D’anciens amis attendent quelque chose | Ils attendent peut-être
 seulement des nouvelles
- ISOL TOLD_FIRST RELATIVE Sort surtout la nuit | Le jour, tout le monde pose des questions
* VISIT
s Café chez l’oncle. {name} a montré la chambre, le lit est fait.
q Je ne veux pas raconter. Je veux réparer le robinet.
r Faire quelque chose d’utile est une façon de revenir.
a Le robinet fuyait vraiment.
n Demander à l’auto-école les dates du code
* TALK
s On a fait le tour du marché. Trois personnes ont salué {name}.
q Celui-là, je croyais qu’il ne me parlerait plus.
* CALL
q Ils ont appelé. J’ai dit que je travaillais demain.
r {name} a trouvé une réponse qui ferme la porte sans la claquer.
a Il y avait vraiment du travail le lendemain.
n Demander comment la soirée s’est passée
* SERVICE
t TOLD_FIRST JUSTICE Les rendez-vous sont tenus, rien à signaler.
q Ils notent quand je viens. Jamais comment je vais.
n Parler de comment ça va, sans formulaire
* TALK
s {name} avait le code dans la poche et le montrait à tout le monde à {place}.
q Trente-huit sur quarante.
n Fêter cela avec l’oncle

# short
* TALK
s Croisé {name} à {place}. Un mot, un sourire, rien de plus.
o DID_NOT_SAY
* CALL
q Tout va bien, c’était juste pour dire merci.
* TALK
s Vu {name} en coup de vent, avec deux sacs de courses pour une voisine.
q Elle ne peut plus porter.
* SERVICE
t TOLD_FIRST SOCIAL Le service logement a reçu le dossier complet.
o NOT_PRESENT
n Dire à {name} que le dossier est complet
* TALK
s Pas une bonne journée. On a bu un chocolat sans beaucoup parler.
q Demain, peut-être.
n Repasser demain à la même heure
* GROUP
s {name} a aidé à ranger les chaises après la fête du quartier.
q C’était bien, pour une fois.
* ADMIN
d L’abonnement de bus est accordé.
o NOT_PRESENT
n Remettre la carte
* TALK
s Rencontre à {place}. On a parlé de tout et de rien ; le sujet du jour : {topic}.
* CALL
s Appel de {name}. Le sujet : {topic}, et un peu la maison.
* VISIT
s Un café à {place}. Avec {name}, d’abord {topic}, puis la semaine.

# topics
k les nouveaux horaires du tram
k un film que tout le monde a vu
k la cuisine pour huit personnes
k un chien qui a peur des pigeons
k le prix des leçons de conduite
k une chanson de la radio
k des examens qui approchent
k la lumière sur la place
k la vieille camionnette d’un oncle
k une lettre de motivation courte
k des chaussures trop petites

# comments
c Merci. Les deux explications restent ouvertes, c’est bien ainsi.
c On en parle jeudi, sans se presser.
c Ses propres mots suffisent, n’ajoutons rien.
c Demande encore si nous pouvons garder cette note.
"""
