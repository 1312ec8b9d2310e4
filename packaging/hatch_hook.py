"""Lets every built wheel carry fresh assets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Builds the assets before hatchling collects files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Run packaging/build_assets.py by the Python that builds, before a wheel is packed."""
        if self.target_name == "wheel":
            script = Path(self.root) / "packaging" / "build_assets.py"
            subprocess.run([sys.executable, str(script)], check=True)
