"""Lets ``python -m liaise_desktop`` start the application."""

from __future__ import annotations

import sys

from liaise_desktop.app.gui import main

if __name__ == "__main__":
    sys.exit(main())
