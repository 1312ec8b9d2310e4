"""Papers before the programs that others open them with."""

from __future__ import annotations

import subprocess

import pytest

from liaise_desktop.reports.case_summary import write_case_summary
from liaise_desktop.reports.mediation_agreement import write_mediation_agreement
from tests.paper_samples import agreement_paper, summary_paper, written

pytestmark = pytest.mark.stock_tools


@pytest.fixture(params=["summary", "agreement"])
def file(request, tmp_path):
    write, make = {
        "summary": (write_case_summary, summary_paper),
        "agreement": (write_mediation_agreement, agreement_paper),
    }[request.param]
    path = tmp_path / "paper.pdf"
    path.write_bytes(written(write, make())[0])
    return path


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True)


def test_qpdf_finds_no_fault(stock_tool, file):
    result = run(stock_tool("qpdf"), "--check", file)
    assert "No syntax or stream encoding errors found" in result.stdout
    assert "WARNING" not in result.stdout + result.stderr


def test_pdfinfo_says_tagged_a4_and_titled(stock_tool, file):
    result = run(stock_tool("pdfinfo"), file)
    facts = dict(line.split(":", 1) for line in result.stdout.splitlines() if ":" in line)
    assert facts["Tagged"].strip() == "yes"
    assert "(A4)" in facts["Page size"]
    assert facts["JavaScript"].strip() == "no"
    assert "MH-0147" in facts["Title"] or "MD-0023" in facts["Title"]
    assert result.stderr == ""


def test_pdfinfo_reads_the_structure_in_order(stock_tool, file):
    result = run(stock_tool("pdfinfo"), "-struct-text", file)
    kinds = [line.split()[0].rstrip(":") for line in result.stdout.splitlines() if line.strip()]
    assert kinds[0] == "Document"
    assert kinds.index("H1") < kinds.index("Table") < kinds.index("H2")
    assert {"TH", "TD", "TR", "P", "Figure"} <= set(kinds)


def test_pdffonts_finds_every_font_embedded_as_a_subset_with_its_letters(stock_tool, file):
    lines = run(stock_tool("pdffonts"), file).stdout.splitlines()[2:]
    assert lines
    for line in lines:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_pdftotext_reads_the_recipient_and_the_serial(stock_tool, file):
    text = run(stock_tool("pdftotext"), "-layout", file, "-").stdout
    assert "Prepared for" in text
    assert "MH-2026-4F7K" in text
