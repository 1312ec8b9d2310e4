"""One window for each installation: a second start brings the first one to the front.

What speaks between the two is a socket on this computer that only this user may open. Whoever
writes to it can bring a window to the front, or open quick capture in it, and nothing else.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal, Slot

from liaise_desktop.app.paths import private_folder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

SHOW: Final = b"show\n"
NOTE: Final = b"note\n"  # as long as the other: what is heard is five bytes, never more
SHOWN: Final = b"shown\n"
ANSWER_MILLISECONDS: Final = 3000
_PATIENCE_MILLISECONDS: Final = 2000  # with somebody who connects and says nothing
_TRIES: Final = 5  # the first may just be replacing its process
_AT_ONCE: Final = 4  # conversations
_LONGEST_PATH: Final = 100  # bytes; a socket's path has little room


class FirstWindow(QObject):
    """Finds out whether this process is the first, and lets later ones ask for its window.

    Args:
        folder: Of the installation, private to the user.
        practice: Practice and real work may stand side by side.

    Signals:
        asked: A later start wants the window.
        note_asked: A later start wants the window with quick capture open.
    """

    asked = Signal()
    note_asked = Signal()

    def __init__(self, folder: Path, *, practice: bool) -> None:
        super().__init__()
        side = "practice" if practice else "real"
        self._lock = QLockFile(str(private_folder(folder) / f"window-{side}.lock"))
        self._lock.setStaleLockTime(0)  # however long a laptop slept, a living process holds it
        self.address = socket_address(folder, side)
        self._server: QLocalServer | None = None
        self._speaking: list[QLocalSocket] = []

    def claim(self) -> bool:
        """Return whether this process is the first; a place that refuses a lock makes it so."""
        lock = self._lock
        taken = lock.tryLock(0) or (lock.removeStaleLockFile() and lock.tryLock(200))
        return taken or lock.error() != QLockFile.LockError.LockFailedError

    def let_go(self) -> None:
        """Be the first no longer; from any thread."""
        self._lock.unlock()

    def ask_first(self, *, note: bool = False) -> bool:
        """Ask the first for its window, or for quick capture; return whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(_TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self.address)
            if socket.waitForConnected(ANSWER_MILLISECONDS // _TRIES):
                socket.write(NOTE if note else SHOW)
                if socket.waitForReadyRead(ANSWER_MILLISECONDS):
                    return bytes(socket.read(len(SHOWN)).data()) == SHOWN
            if self._lock.tryLock(ANSWER_MILLISECONDS // _TRIES):
                return False  # it has gone: this process is the first now
        return False

    def listen(self) -> bool:
        """Hear later starts from now on; return whether that is possible here."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_AT_ONCE)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self.address)  # left by a process that was killed
        return self._server.listen(self.address)

    @Slot()
    def _on_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(len(SHOW))
            socket.disconnected.connect(self._on_gone)
            if len(self._speaking) >= _AT_ONCE:
                socket.abort()
                continue
            self._speaking.append(socket)
            socket.readyRead.connect(self._on_words)
            QTimer.singleShot(_PATIENCE_MILLISECONDS, socket, socket.abort)
            self._hear(socket)

    @Slot()
    def _on_words(self) -> None:
        for socket in list(self._speaking):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() < len(SHOW):
            return
        word = bytes(socket.read(len(SHOW)).data())
        if word not in (SHOW, NOTE):
            socket.abort()
            return
        (self.asked if word == SHOW else self.note_asked).emit()
        socket.write(SHOWN)
        socket.flush()
        socket.disconnectFromServer()

    @Slot()
    def _on_gone(self) -> None:
        gone = self.sender()
        self._speaking = [socket for socket in self._speaking if socket is not gone]
        if gone is not None:
            gone.deleteLater()


def socket_address(folder: Path, side: str) -> str:
    """Return where later starts find the first of the installation in *folder*."""
    name = f"liaise-{side}-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    path = f"{runtime}/{name}" if runtime else ""
    return path if path and len(path.encode()) <= _LONGEST_PATH else name
