"""Whom the city trusts follows from one signed file, and from nothing else."""

import pytest

from liaise_desktop.crypto import sshsig
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.certificates import fingerprint, key_blob, read_certificate
from liaise_desktop.domain.canonical import canonical
from liaise_desktop.domain.errors import ExpiredError, ForkedError, RevokedError, UntrustedError
from liaise_desktop.exchange import trust
from tests.exchange_kit import NOW, YEAR, City, Person, seed

MIRA = Person("mira")
CERTIFICATE = read_certificate(MIRA.certificate)
DEVICE = fingerprint(MIRA.key.public_hex)


def check(bundle=None, seq=1, now=NOW, certificate=CERTIFICATE):
    trust.check_sender(certificate, bundle or City().bundle(), seq, now)


def test_a_certified_sender_passes():
    check()


def test_g16_a_bundle_of_another_root_is_refused():
    data, signature = City().signed_bundle()
    with pytest.raises(UntrustedError):
        trust.read_bundle(data, signature, City("elsewhere").root.public_hex)


def test_a_bundle_for_another_purpose_is_refused():
    data = canonical(City().bundle_value())
    root = City().root.public_hex
    signature = sshsig.sign(seed("testville root"), key_blob(root), data, "liaise-pack@v1")
    with pytest.raises(UntrustedError):
        trust.read_bundle(data, signature, root)


@pytest.mark.parametrize(
    "damage",
    [
        {"issuers": {}},
        {"issuers": [{}]},
        {"revoked": []},
        {"revoked": {"x": {"at": 1, "last_good_seq": 1, "why": ""}}},
        {"revoked": {DEVICE: {"at": 1, "last_good_seq": -1, "why": ""}}},
        {"min_serial": {DEVICE: "1"}},
        {"version": True},
        {"city": 5},
    ],
    ids=str,
)
def test_a_bundle_of_odd_form_is_refused_though_the_root_signed_it(damage):
    value = {**City().bundle_value(), **damage}
    with pytest.raises(UntrustedError):
        trust.read_bundle(*City().signed_bundle(value), City().root.public_hex)


def test_an_issuer_whose_fingerprint_is_not_that_of_its_key_is_refused():
    value = City().bundle_value()
    value["issuers"][0]["fingerprint"] = "0" * 64
    with pytest.raises(UntrustedError):
        trust.read_bundle(*City().signed_bundle(value), City().root.public_hex)


def test_fields_from_a_newer_bundle_are_ignored():
    value = {**City().bundle_value(), "erasures_head": "0" * 64}
    assert trust.read_bundle(*City().signed_bundle(value), City().root.public_hex).version == 1


def test_a_withdrawn_device_keeps_what_it_sent_before():
    bundle = City(revoked={DEVICE: {"last_good_seq": 9, "at": NOW, "why": "lost"}}).bundle()
    check(bundle, seq=9)
    with pytest.raises(RevokedError) as refused:
        check(bundle, seq=10)
    assert refused.value.facts == {"after": 9, "on": NOW}


def test_a_certificate_that_ended_says_when():
    with pytest.raises(ExpiredError) as refused:
        check(now=NOW + 2 * YEAR)
    assert refused.value.facts == {"until": NOW + YEAR}


def test_g16_an_issuer_may_only_certify_whom_and_what_it_was_given():
    value = City().bundle_value()
    value["issuers"][0]["roles"] = ["supervisor"]
    bundle = trust.read_bundle(*City().signed_bundle(value), City().root.public_hex)
    with pytest.raises(UntrustedError):
        check(bundle)
    value = City().bundle_value()
    value["issuers"][0]["principals"] = "anke@testville.example"
    bundle = trust.read_bundle(*City().signed_bundle(value), City().root.public_hex)
    with pytest.raises(UntrustedError):
        check(bundle)


def test_g16_nothing_is_sent_to_a_device_that_was_withdrawn_or_whose_certificate_ended():
    lost = {DEVICE: {"last_good_seq": 9, "at": NOW, "why": "lost"}}
    assert trust.may_receive(CERTIFICATE, City().bundle(), NOW)
    assert not trust.may_receive(CERTIFICATE, City(revoked=lost).bundle(), NOW)
    assert not trust.may_receive(CERTIFICATE, City().bundle(), NOW + 2 * YEAR)


def test_a_key_is_no_issuer_because_it_says_so():
    own = AuthorKey(MIRA.seed).public_hex
    assert fingerprint(own) not in City().bundle().issuers


def test_a_bundle_that_ended_is_old_and_half_a_year_later_nothing_is_sent_any_more():
    value = {**City().bundle_value(), "expires": NOW}
    bundle = trust.read_bundle(*City().signed_bundle(value), City().root.public_hex)
    assert not trust.is_old(bundle, NOW)
    assert trust.is_old(bundle, NOW + 1)
    assert trust.may_receive(CERTIFICATE, bundle, NOW + 180 * trust.DAY)
    assert not trust.may_receive(CERTIFICATE, bundle, NOW + 190 * trust.DAY)


def test_only_a_higher_version_takes_the_place_of_a_bundle():
    def version(number, **other):
        value = {**City().bundle_value(), "version": number, **other}
        return trust.read_bundle(*City().signed_bundle(value), City().root.public_hex)

    assert trust.newer(version(2), version(3)) == version(3)
    assert trust.newer(version(3), version(2)) == version(3)
    assert trust.newer(version(3), version(3)) == version(3)
    with pytest.raises(ForkedError):
        trust.newer(version(3), version(3, issued=NOW))
