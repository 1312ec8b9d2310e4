"""The code lists of the field as data; keys never change, labels are translated."""

from __future__ import annotations

from liaise_desktop.domain.codes import (
    cases,
    contacts,
    library,
    mediation,
    requests,
    rights,
    street,
)
from liaise_desktop.domain.codes.cases import (
    AGREEMENT,
    CASE_STATE,
    CLOSING_REASON,
    CONCERN,
    CONFIDENTIALITY,
    CONSENT_KIND,
    CONSENT_STATE,
    DISCLOSURE_FORM,
    DISCLOSURE_KIND,
    LEGAL_BASIS,
    NEED,
    NO_OWN_WORDS,
    NOTE_TYPE,
    NOTICE,
    PAPER,
    PERSON_ROLE,
    PURPOSE,
    ROLE,
    STATEMENT_KIND,
    STRENGTH,
    SUBJECT_KIND,
    VIOLENCE_FORM,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.codes.code_list import (
    CONTEXT,
    Code,
    CodeList,
    is_city_key,
    is_key,
    listed,
)
from liaise_desktop.domain.codes.contacts import (
    BEGUN_BY,
    CONTACT_SIZE,
    CONTACT_STEP,
    CONTACT_TONE,
    DAY_BAND,
    GENDER,
    PLACE_FAULT,
)
from liaise_desktop.domain.codes.library import EVENT_KIND, GOVERNANCE, LANGUAGE, MESSAGE_STATE
from liaise_desktop.domain.codes.mediation import (
    AGREEMENT_FORM,
    CONFLICT_TYPE,
    CONSENT_FORM,
    FOLLOW_UP_RESULT,
    MEDIATION_MODE,
    MEDIATION_OUTCOME,
    MEDIATION_STATE,
    PARTY_ROLE,
    POINT_STANDING,
    POINT_WHEN,
    SESSION_FORM,
)
from liaise_desktop.domain.codes.requests import (
    REQUEST_ABOUT,
    REQUEST_CHANNEL,
    REQUEST_STATE,
    SECOND_ANSWER,
)
from liaise_desktop.domain.codes.rights import (
    ACCESS_ACTION,
    IDENTITY_CHECK,
    RETENTION_DECISION,
    RETENTION_RULE,
    RETENTION_STATE,
    RIGHTS_DECISION,
    RIGHTS_KIND,
    RIGHTS_STATE,
)
from liaise_desktop.domain.codes.street import (
    ACTION,
    AGE_BAND,
    ATMOSPHERE,
    CONTACT_FORM,
    HOW_KNOWN,
    ORIGIN,
    REQUEST_EXIT,
    SOURCE_MARK,
    THEME,
)

ALL: dict[str, CodeList] = {
    found.name: found
    for module in (cases, contacts, library, mediation, requests, rights, street)
    for found in vars(module).values()
    if isinstance(found, CodeList)
}

# A second person must approve what leaves by these ways.
TWO_PERSON_DISCLOSURES = ("CONF", "COURT", "POLICE_DANGER", "POLICE_OTHER", "INTEL")

# A rumour can stand nowhere in a case.
REFUSED_SOURCES = ("RUMOUR",)

__all__ = [
    "ALL",
    "CONTEXT",
    "Code",
    "CodeList",
    "REFUSED_SOURCES",
    "TWO_PERSON_DISCLOSURES",
    "is_city_key",
    "is_key",
    "listed",
    "ACCESS_ACTION",
    "ACTION",
    "AGE_BAND",
    "AGREEMENT",
    "AGREEMENT_FORM",
    "ATMOSPHERE",
    "BEGUN_BY",
    "CASE_STATE",
    "CLOSING_REASON",
    "CONCERN",
    "CONFIDENTIALITY",
    "CONFLICT_TYPE",
    "CONSENT_FORM",
    "CONSENT_KIND",
    "CONSENT_STATE",
    "CONTACT_FORM",
    "CONTACT_SIZE",
    "CONTACT_STEP",
    "CONTACT_TONE",
    "DAY_BAND",
    "DISCLOSURE_FORM",
    "DISCLOSURE_KIND",
    "EVENT_KIND",
    "FOLLOW_UP_RESULT",
    "GENDER",
    "GOVERNANCE",
    "HOW_KNOWN",
    "IDENTITY_CHECK",
    "LANGUAGE",
    "LEGAL_BASIS",
    "MEDIATION_MODE",
    "MEDIATION_OUTCOME",
    "MEDIATION_STATE",
    "MESSAGE_STATE",
    "NEED",
    "NOTE_TYPE",
    "NOTICE",
    "NO_OWN_WORDS",
    "ORIGIN",
    "PAPER",
    "PARTY_ROLE",
    "PERSON_ROLE",
    "PLACE_FAULT",
    "POINT_STANDING",
    "POINT_WHEN",
    "PURPOSE",
    "REQUEST_ABOUT",
    "REQUEST_CHANNEL",
    "REQUEST_EXIT",
    "REQUEST_STATE",
    "RETENTION_DECISION",
    "RETENTION_RULE",
    "RETENTION_STATE",
    "RIGHTS_DECISION",
    "RIGHTS_KIND",
    "RIGHTS_STATE",
    "ROLE",
    "SECOND_ANSWER",
    "SESSION_FORM",
    "SOURCE_MARK",
    "STATEMENT_KIND",
    "STRENGTH",
    "SUBJECT_KIND",
    "THEME",
    "VIOLENCE_FORM",
    "YES_NO_UNKNOWN",
]
