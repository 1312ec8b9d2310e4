"""Programs of the system that the formats are checked with."""

from __future__ import annotations

import os
import shutil

import pytest

PACKAGES = {
    "age": "age",
    "age-keygen": "age",
    "gcc": "gcc",
    "openssl": "openssl",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "qpdf": "qpdf",
    "sha256sum": "coreutils",
    "ssh-keygen": "openssh-client",
    "strace": "strace",
    "tar": "tar",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
}


@pytest.fixture
def stock_tool():
    """Give the path of a program; where it is missing, skip at a desk and fail in CI."""

    def find(name):
        path = shutil.which(name)
        if path is None:
            sentence = f"{name} is missing; it is in the package {PACKAGES[name]}"
            (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)
        return path

    return find
