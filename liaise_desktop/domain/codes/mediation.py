"""Codes of mediations and their parts."""

from __future__ import annotations

from liaise_desktop.domain.codes.code_list import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

MEDIATION_STATE = listed(
    "MEDIATION_STATE",
    ("REQUESTED", QT_TRANSLATE_NOOP("Codes", "Requested")),
    ("SUITABILITY", QT_TRANSLATE_NOOP("Codes", "Found suitable")),
    ("PRE_MEDIATION", QT_TRANSLATE_NOOP("Codes", "Separate talks")),
    ("CONSENTED", QT_TRANSLATE_NOOP("Codes", "All have agreed")),
    ("SESSIONS", QT_TRANSLATE_NOOP("Codes", "Sessions")),
    ("AGREEMENT", QT_TRANSLATE_NOOP("Codes", "Agreement")),
    ("NO_AGREEMENT", QT_TRANSLATE_NOOP("Codes", "No agreement")),
    ("FOLLOW_UP_1", QT_TRANSLATE_NOOP("Codes", "First check held")),
    ("FOLLOW_UP_2", QT_TRANSLATE_NOOP("Codes", "Second check held")),
    ("CLOSED", QT_TRANSLATE_NOOP("Codes", "Closed")),
    ("NOT_SUITABLE", QT_TRANSLATE_NOOP("Codes", "Not suitable")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Declined by a side")),
    ("WITHDRAWN", QT_TRANSLATE_NOOP("Codes", "Stopped by a side")),
    ("REFERRED", QT_TRANSLATE_NOOP("Codes", "Referred elsewhere")),
    ("ONTHESPOT", QT_TRANSLATE_NOOP("Codes", "Settled on the spot")),
)

MEDIATION_MODE = listed(
    "MEDIATION_MODE",
    ("REALTIME", QT_TRANSLATE_NOOP("Codes", "On the spot")),
    ("DEFERRED", QT_TRANSLATE_NOOP("Codes", "On request")),
)

CONFLICT_TYPE = listed(
    "CONFLICT_TYPE",
    ("NOISE", QT_TRANSLATE_NOOP("Codes", "Noise")),
    ("SPACE", QT_TRANSLATE_NOOP("Codes", "Use of shared space")),
    ("YOUTH_RES", QT_TRANSLATE_NOOP("Codes", "Youth and residents")),
    ("NEIGHBOUR", QT_TRANSLATE_NOOP("Codes", "Neighbours")),
    ("HOUSING", QT_TRANSLATE_NOOP("Codes", "Tenant and landlord")),
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Family")),
    ("SCHOOL", QT_TRANSLATE_NOOP("Codes", "School")),
    ("PEERS", QT_TRANSLATE_NOOP("Codes", "Between young people")),
    ("INSTIT", QT_TRANSLATE_NOOP("Codes", "Citizen and service")),
    ("POLICE_YOUTH", QT_TRANSLATE_NOOP("Codes", "Youth and police")),
    ("TRADER", QT_TRANSLATE_NOOP("Codes", "Traders")),
    ("INTERGROUP", QT_TRANSLATE_NOOP("Codes", "Between groups")),
    ("HATE", QT_TRANSLATE_NOOP("Codes", "After a hate incident")),
    ("FANS", QT_TRANSLATE_NOOP("Codes", "Fans")),
    ("ONLINE", QT_TRANSLATE_NOOP("Codes", "Online")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another conflict")),
)

MEDIATION_OUTCOME = listed(
    "MEDIATION_OUTCOME",
    ("AGR_WRITTEN", QT_TRANSLATE_NOOP("Codes", "Written agreement")),
    ("AGR_SPOKEN", QT_TRANSLATE_NOOP("Codes", "Spoken agreement")),
    ("IMPROVED", QT_TRANSLATE_NOOP("Codes", "Better without agreement")),
    ("INFORMAL_OK", QT_TRANSLATE_NOOP("Codes", "Settled by a go-between")),
    ("DEESC", QT_TRANSLATE_NOOP("Codes", "Escalation prevented, conflict open")),
    ("ADVICE", QT_TRANSLATE_NOOP("Codes", "Only advice")),
    ("NO_AGR", QT_TRANSLATE_NOOP("Codes", "No agreement")),
    ("WITHDRAWN", QT_TRANSLATE_NOOP("Codes", "Requester stopped")),
    ("REFUSED", QT_TRANSLATE_NOOP("Codes", "Other side declined")),
    ("NOT_SUITABLE", QT_TRANSLATE_NOOP("Codes", "Not suitable")),
    ("REFERRED", QT_TRANSLATE_NOOP("Codes", "Referred")),
    ("RUNNING", QT_TRANSLATE_NOOP("Codes", "Running")),
)

PARTY_ROLE = listed(
    "PARTY_ROLE",
    ("RESIDENTS", QT_TRANSLATE_NOOP("Codes", "Residents")),
    ("YOUNG_PEOPLE", QT_TRANSLATE_NOOP("Codes", "Young people")),
    ("FAMILY", QT_TRANSLATE_NOOP("Codes", "Family")),
    ("TRADER", QT_TRANSLATE_NOOP("Codes", "Traders")),
    ("LANDLORD", QT_TRANSLATE_NOOP("Codes", "Landlord")),
    ("SCHOOL", QT_TRANSLATE_NOOP("Codes", "School")),
    ("CLUB", QT_TRANSLATE_NOOP("Codes", "Club or association")),
    ("SERVICE", QT_TRANSLATE_NOOP("Codes", "Service")),
    ("POLICE", QT_TRANSLATE_NOOP("Codes", "Police")),
    ("PERSON", QT_TRANSLATE_NOOP("Codes", "A person")),
    ("OTHER", QT_TRANSLATE_NOOP("Codes", "Another side")),
)

CONSENT_FORM = listed(
    "CONSENT_FORM",
    ("PAPER", QT_TRANSLATE_NOOP("Codes", "Signed on paper")),
    ("SPOKEN", QT_TRANSLATE_NOOP("Codes", "Spoken before a witness")),
)

SESSION_FORM = listed(
    "SESSION_FORM",
    ("ROUND", QT_TRANSLATE_NOOP("Codes", "Joint session")),
    ("SHUTTLE", QT_TRANSLATE_NOOP("Codes", "Shuttle")),
    ("PHONE", QT_TRANSLATE_NOOP("Codes", "By phone")),
    ("STREET", QT_TRANSLATE_NOOP("Codes", "On the spot")),
    ("CIRCLE", QT_TRANSLATE_NOOP("Codes", "Group circle")),
    ("COMED", QT_TRANSLATE_NOOP("Codes", "Two mediators")),
)

POINT_WHEN = listed(
    "POINT_WHEN",
    ("FROM", QT_TRANSLATE_NOOP("Codes", "From")),
    ("BY", QT_TRANSLATE_NOOP("Codes", "By")),
)

POINT_STANDING = listed(
    "POINT_STANDING",
    ("NOT_DUE", QT_TRANSLATE_NOOP("Codes", "Not yet due")),
    ("KEPT", QT_TRANSLATE_NOOP("Codes", "Kept")),
    ("PARTLY", QT_TRANSLATE_NOOP("Codes", "Partly kept")),
    ("NOT_HELD", QT_TRANSLATE_NOOP("Codes", "Not held: let us talk")),
)

FOLLOW_UP_RESULT = listed(
    "FOLLOW_UP_RESULT",
    ("KEPT", QT_TRANSLATE_NOOP("Codes", "Kept")),
    ("PARTLY", QT_TRANSLATE_NOOP("Codes", "Partly kept")),
    ("BROKEN", QT_TRANSLATE_NOOP("Codes", "Not kept")),
    ("UNKNOWN", QT_TRANSLATE_NOOP("Codes", "Not known")),
)

AGREEMENT_FORM = listed(
    "AGREEMENT_FORM",
    ("WRITTEN", QT_TRANSLATE_NOOP("Codes", "Written")),
    ("SPOKEN", QT_TRANSLATE_NOOP("Codes", "Spoken")),
)
