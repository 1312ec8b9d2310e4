"""Folders on networks, in clouds and on encrypted disks are told from others."""

import os

import pytest

from liaise_desktop.app.disk import cloud_of, encrypted, network_of


@pytest.mark.parametrize(
    ("kind", "told"),
    [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("davfs", True), ("ext4", False)],
)
def test_a_network_folder_is_told_by_its_mount(tmp_path, kind, told):
    place = tmp_path / "a folder" / "vaults"
    place.mkdir(parents=True)
    where = str((tmp_path / "a folder").resolve()).replace(" ", "\\040")
    mounts = ["/dev/sda1 / ext4 rw 0 0", "rubbish", f"host:/x {where} {kind} rw 0 0"]
    assert network_of(place, mounts) == (kind if told else "")


def test_a_disk_mounted_below_a_network_is_a_disk(tmp_path):
    place = tmp_path / "inner"
    place.mkdir()
    outer, inner = tmp_path.resolve(), place.resolve()
    mounts = [f"host:/x {outer} nfs rw 0 0", f"/dev/sdb1 {inner} ext4 rw 0 0"]
    assert network_of(place, mounts) == ""
    assert network_of(tmp_path / "not" / "there", mounts) == "nfs"


def test_what_is_really_mounted_here_can_be_asked(tmp_path):
    assert network_of(tmp_path) in {"", "9p"}


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - City of Maarhaven", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
        ("Google Drive", "Google Drive"),
        ("Library/Mobile Documents", "iCloud"),
        ("Documents", ""),
        ("Dropboxes", ""),
    ],
)
def test_a_cloud_folder_is_told_by_its_name(tmp_path, folder, service):
    assert cloud_of(tmp_path / folder / "vaults", {}) == ""  # nothing is there yet
    (tmp_path / folder / "vaults").mkdir(parents=True)
    assert cloud_of(tmp_path / folder / "vaults", {}) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".sync_1a2b.db", "Nextcloud"),
        ("._sync_1a2b.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_renamed_cloud_folder_is_told_by_what_the_service_leaves_there(
    tmp_path, marker, service
):
    place = tmp_path / "mine" / "vaults"
    place.mkdir(parents=True)
    (tmp_path / "mine" / marker).write_bytes(b"")
    assert cloud_of(place, {}) == service


def test_a_folder_that_onedrive_says_is_its_own_is_told(tmp_path):
    place = tmp_path / "work"
    place.mkdir()
    assert cloud_of(place, {"OneDriveCommercial": str(tmp_path)}) == "OneDrive"
    assert cloud_of(place, {"OneDriveCommercial": str(tmp_path / "other")}) == ""


@pytest.mark.skipif(os.name == "nt", reason="device numbers are those of Unix")
def test_an_encrypted_disk_is_told_by_what_lies_below_it(tmp_path):
    number = tmp_path.stat().st_dev
    system = tmp_path / "sys"
    name = f"{os.major(number)}:{os.minor(number)}"
    device = system / "dev" / "block" / name
    assert not encrypted(tmp_path, system)
    below = device / "slaves" / "dm-0"
    below.mkdir(parents=True)
    assert not encrypted(tmp_path, system)
    (below / "dm").mkdir()
    (below / "dm" / "uuid").write_text("LVM-1234\n")
    assert not encrypted(tmp_path, system)
    (below / "slaves" / "dm-1" / "dm").mkdir(parents=True)
    (below / "slaves" / "dm-1" / "dm" / "uuid").write_text("CRYPT-LUKS2-1234\n")
    assert encrypted(tmp_path, system)
