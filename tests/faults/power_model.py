"""What a disk may hold after the power was cut: every state that the recorded operations allow.

The model is that of POSIX, which promises less than any file system of today: what was written
since the last fsync of a file may be there, missing, in another order, or torn at sectors of 512
bytes; a name that was made, renamed or removed since the last fsync of its folder may be old or
new, each for itself. A milder model, that of a journal, keeps names in their order and makes them
last with any fsync. Both are used.
"""

from __future__ import annotations

import hashlib
import json
import random
import struct
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

SECTOR = 512
RESERVE = "reserve.bin"  # worth nothing: never looked into, always there
SHARED = "-shm"  # memory of running programs, which a cut of power takes with it


# -- reading a tape -------------------------------------------------------------------------


def snapshot(root):
    """Return what lies below *root*: for each path its inode number and, of a file, its bytes."""
    kept = {}
    for path in sorted(Path(root).rglob("*")):
        inside = str(path.relative_to(root))
        data = None if path.is_dir() else b"" if path.name == RESERVE else path.read_bytes()
        kept[inside] = (path.stat().st_ino, data)
    return kept


# What follows each letter on a tape: numbers, bytes, paths, words of a promise.
FORMS = {
    "A": "j", "C": "np", "D": "p", "L": "pp", "M": "p", "R": "pp", "S": "n", "T": "nn", "U": "p",
    "W": "nnb", "X": "p",
}  # fmt: skip


def read_tape(path):
    """Yield the operations on a tape as tuples; the first word is their letter."""
    data = Path(path).read_bytes()
    at = 0
    while at < len(data):
        letter = chr(data[at])
        at += 1
        said = []
        for form in FORMS[letter]:
            (value,) = struct.unpack_from("=q", data, at)
            at += 8
            if form != "n":
                at += value
                value = READ[form](data[at - value : at])
            said.append(value)
        yield letter, *said


READ = {"b": bytes, "p": bytes.decode, "j": json.loads}


# -- operations that are bound to nodes -----------------------------------------------------


@dataclass
class Node:
    """A file with its bytes, or a folder with its names, as the disk is sure to hold it."""

    number: int
    data: bytearray | None = None
    names: dict[str, int] | None = None
    pending: list[tuple] = field(default_factory=list)  # writes and cuts since the last fsync


@dataclass
class Naming:
    """One change of names: all of its edits happen, or none."""

    edits: tuple[tuple[int, str, int | None], ...]  # folder, name, node or None

    @property
    def folders(self):
        return {folder for folder, _, _ in self.edits}


class Recording:
    """A tape whose paths and inodes were bound to nodes, so that it can be cut anywhere."""

    def __init__(self, root, base, tape):
        self._root = str(Path(root).resolve())
        self._live = {0: {}}  # names of folders after everything recorded
        self._node_of = {}  # inode number to node
        self._next = 1
        self._quiet = set()  # nodes that are not looked at
        self.start = {0: Node(0, names={})}
        for inside, (inode, data) in base.items():
            self._place(inside, inode, data)
        self.steps = [step for said in read_tape(tape) for step in self._bind(*said)]

    @property
    def acknowledged(self):
        return [step[1] for step in self.steps if step[0] == "ack"]

    def _new(self, inode=None):
        node = self._next
        self._next += 1
        if inode is not None:
            self._node_of[inode] = node
        return node

    def _place(self, inside, inode, data):
        folder, name = self._find(inside)
        node = self._new(inode)
        self._live[folder][name] = node
        self.start[folder].names[name] = node
        if data is None:
            self._live[node] = {}
            self.start[node] = Node(node, names={})
        else:
            self._silence(node, name)
            self.start[node] = Node(node, data=bytearray(data))

    def _silence(self, node, name):
        if name == RESERVE or name.endswith(SHARED):
            self._quiet.add(node)

    def _find(self, path):
        """Return the folder's node and the last name of *path*, relative or below the root."""
        inside = path.removeprefix(self._root).strip("/")
        *folders, name = inside.split("/")
        at = 0
        for step in folders:
            at = self._live[at][step]
        return at, name

    def _folder(self, path):
        if path.rstrip("/") == self._root:
            return 0
        folder, name = self._find(path)
        return self._live[folder][name]

    def _bind(self, letter, *said):
        return getattr(self, f"_bind_{letter.lower()}")(*said)

    def _bind_a(self, said):
        return [("ack", said)]

    def _bind_c(self, inode, path):
        folder, name = self._find(path)
        node = self._new(inode)
        self._silence(node, name)
        self._live[folder][name] = node
        return [("file", node), ("name", Naming(((folder, name, node),)))]

    def _bind_m(self, path):
        folder, name = self._find(path)
        node = self._new()
        self._live[node] = {}
        self._live[folder][name] = node
        return [("folder", node), ("name", Naming(((folder, name, node),)))]

    def _bind_w(self, inode, at, data):
        node = self._node_of[inode]
        return [] if node in self._quiet else [("data", node, (at, data))]

    def _bind_t(self, inode, size):
        node = self._node_of[inode]
        return [] if node in self._quiet else [("data", node, (size, None))]

    def _bind_s(self, inode):
        node = self._node_of.get(inode)
        return [] if node is None or node in self._quiet else [("sync", node)]

    def _bind_d(self, path):
        return [("sync-folder", self._folder(path))]

    def _bind_r(self, old, new):
        (from_folder, from_name), (to_folder, to_name) = self._find(old), self._find(new)
        node = self._live[from_folder].pop(from_name)
        self._live[to_folder][to_name] = node
        return [("name", Naming(((from_folder, from_name, None), (to_folder, to_name, node))))]

    def _bind_l(self, old, new):
        (from_folder, from_name), (to_folder, to_name) = self._find(old), self._find(new)
        node = self._live[to_folder][to_name] = self._live[from_folder][from_name]
        return [("name", Naming(((to_folder, to_name, node),)))]

    def _bind_u(self, path):
        folder, name = self._find(path)
        del self._live[folder][name]
        return [("name", Naming(((folder, name, None),)))]

    _bind_x = _bind_u


# -- the disk -------------------------------------------------------------------------------


class DiskModel:
    """The disk while a recording runs: what is sure, and what is still on its way."""

    def __init__(self, recording):
        self.nodes = {
            node.number: Node(
                node.number,
                None if node.data is None else bytearray(node.data),
                None if node.names is None else dict(node.names),
            )
            for node in recording.start.values()
        }
        self.namings = []  # changes of names that no fsync made lasting
        self.logged = []  # those that no fsync of anything made lasting: the journal's view
        self.journal = {k: dict(n.names) for k, n in self.nodes.items() if n.names is not None}
        self.acks = []

    def take(self, step):
        """Run one operation."""
        getattr(self, "_take_" + step[0].replace("-", "_"))(*step[1:])

    @property
    def waiting(self):
        """Whether a cut of power could leave more than one state."""
        return bool(self.namings or any(node.pending for node in self.nodes.values()))

    def _take_ack(self, said):
        self.acks.append(said)

    def _take_file(self, number):
        self.nodes[number] = Node(number, data=bytearray())

    def _take_folder(self, number):
        self.nodes[number] = Node(number, names={})
        self.journal[number] = {}

    def _take_name(self, naming):
        self.namings.append(naming)
        self.logged.append(naming)

    def _take_data(self, number, write):
        self.nodes[number].pending.append(write)

    def _take_sync(self, number):
        node = self.nodes[number]
        for write in node.pending:
            apply_write(node.data, write)
        node.pending.clear()
        self._commit_journal()

    def _take_sync_folder(self, folder):
        waiting = []
        for naming in self.namings:
            if folder in naming.folders:
                edit({k: n.names for k, n in self.nodes.items()}, naming)
            else:
                waiting.append(naming)
        self.namings = waiting
        self._commit_journal()

    def _commit_journal(self):
        for naming in self.logged:
            edit(self.journal, naming)
        self.logged = []

    # -- states after a cut ------------------------------------------------------------------

    def whole(self):
        """Return the state in which everything arrived: the power stayed on."""
        return self._state(self._names(self.namings), lambda node: list(node.pending))

    def bare(self):
        """Return the state in which only that arrived which was waited for."""
        return self._state(self._names([]), lambda node: [])

    def chance(self, draw):
        """Return a state drawn from all that may be."""
        if draw.random() < 0.3:  # a journal: names in their order
            names = {k: dict(v) for k, v in self.journal.items()}
            for naming in self.logged[: draw.randint(0, len(self.logged))]:
                edit(names, naming)
        else:
            share = draw.choice((0.1, 0.5, 0.9, 1.0))
            names = self._names([one for one in self.namings if draw.random() < share])
        share, torn = draw.choice((0.0, 0.1, 0.5, 0.9, 1.0)), draw.choice((0.0, 0.2, 1.0))
        shuffled = draw.random() < 0.5

        def arrived(node):
            kept = [one for one in node.pending if draw.random() < share]
            if shuffled:
                draw.shuffle(kept)
            return [part for one in kept for part in tear(one, torn, draw)]

        return self._state(names, arrived)

    def _names(self, namings):
        names = {k: dict(n.names) for k, n in self.nodes.items() if n.names is not None}
        for naming in namings:
            edit(names, naming)
        return names

    def _state(self, names, arrived):
        files, folders, written = {}, [], {}

        def walk(folder, inside):
            for name, number in sorted(names[folder].items()):
                path = f"{inside}{name}"
                node = self.nodes[number]
                if node.names is not None:
                    folders.append(path)
                    walk(number, path + "/")
                elif not name.endswith(SHARED):
                    if number not in written:
                        written[number] = self._bytes(node, arrived(node))
                    files[path] = written[number]

        walk(0, "")
        return State(folders, files, tuple(map(tuple, self.acks)))

    @staticmethod
    def _bytes(node, writes):
        if not writes:
            return bytes(node.data)
        data = bytearray(node.data)
        for write in writes:
            apply_write(data, write)
        return bytes(data)


def apply_write(data, write):
    """Write, or cut where there is nothing to write."""
    at, new = write
    if new is None:
        if at < len(data):
            del data[at:]
        else:
            data.extend(bytes(at - len(data)))
        return
    if at > len(data):
        data.extend(bytes(at - len(data)))
    data[at : at + len(new)] = new


def edit(names, naming):
    """Change names in a table of folders."""
    for folder, name, node in naming.edits:
        if node is None:
            names[folder].pop(name, None)
        else:
            names[folder][name] = node


def tear(write, share, draw):
    """Return the parts of a write that arrived; one cut in *share* of all cases."""
    at, data = write
    if data is None or draw.random() >= share:
        return [write]
    edges = [at, *range((at // SECTOR + 1) * SECTOR, at + len(data), SECTOR), at + len(data)]
    sectors = list(pairwise(edges))
    way = draw.randrange(4)
    if way == 0:
        kept = sectors[: draw.randint(0, len(sectors))]
    elif way == 1:
        kept = sectors[draw.randint(0, len(sectors)) :]
    else:
        kept = [one for one in sectors if draw.random() < 0.5]
    parts = [(first, data[first - at : last - at]) for first, last in kept]
    if way == 3:  # the file grew to its length; what is missing reads as zeros
        parts.insert(0, (at + len(data), b""))
    return parts


@dataclass
class State:
    """What a disk holds, and what was acknowledged before."""

    folders: list[str]
    files: dict[str, bytes]
    acks: tuple

    @property
    def mark(self):
        """A digest that tells states apart."""
        digest = hashlib.blake2b(digest_size=16)
        digest.update(json.dumps([self.folders, len(self.acks)]).encode())
        for path, data in sorted(self.files.items()):
            digest.update(f"{path}\0{len(data)}\0".encode())
            digest.update(data)
        return digest.digest()

    def lay_out(self, root):
        """Write the state into the empty folder *root*."""
        for folder in self.folders:
            (root / folder).mkdir()
        for path, data in self.files.items():
            (root / path).write_bytes(data)


def states(recording, budget, seed=1):
    """Yield up to *budget* states that differ, with the step after which the power was cut.

    Each round cuts at every step, or at as many as the budget allows, chosen at random.
    """
    draw = random.Random(seed)
    seen = set()
    for turn in range(40):
        left = budget - len(seen)
        cuts = [at for at, step in enumerate(recording.steps) if step[0] not in {"file", "folder"}]
        if left <= 0:
            return
        each = max(1, -(-left // max(1, len(cuts))))
        wanted = set(cuts if left >= len(cuts) else draw.sample(cuts, left))
        disk = DiskModel(recording)
        for at, step in enumerate(recording.steps):
            disk.take(step)
            if at not in wanted:
                continue
            found = [disk.whole(), disk.bare()] if turn == 0 and each > 2 else []
            found += [disk.chance(draw) for _ in range(each)] if disk.waiting else []
            if not found:
                found = [disk.whole()]
            for state in found:
                if len(seen) < budget and (mark := state.mark) not in seen:
                    seen.add(mark)
                    yield at, state
