"""Lets ``python -m liaise_desktop`` start the application, or the child that verifies files."""

from __future__ import annotations

import sys


def start() -> int:
    """Start what the first argument asks for; return the exit code."""
    if sys.argv[1:2] == ["--verify-export"]:
        # The child meets foreign files: it loads no window, no vault and nothing else of the app.
        from liaise_desktop.exchange.verify_process import main as verify

        return verify()
    from liaise_desktop.app.gui import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
