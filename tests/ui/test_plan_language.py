"""The tab of the plan in a language whose words are longer."""

from __future__ import annotations

import pytest

from liaise_desktop.application import plans
from tests.ui.audit import check_clipping
from tests.ui.case_kit import Place, settle
from tests.ui.plan_kit import PlanWorld
from tests.ui.test_case_language import longer, unmarked  # noqa: F401 - a fixture
from tests.ui.test_plan import planned

OURS = ("I want", "Ring the", "Evening class", "Coaches", "Mira", "Support plan")


@pytest.fixture
def world(tmp_path, qapp):
    place = Place(tmp_path)
    made = PlanWorld(place)
    yield made
    made.put_away()
    place.vault.close()


def test_every_text_of_the_plan_can_be_translated_and_none_is_cut(longer, world):  # noqa: F811
    case, _ = planned(world, until="2026-12-01", area="EDU", noticed_by="I want a letter")
    plans.offer(world.mira, case, {"what": "Evening class", "reply": "ACCEPTED", "area": "EDU"})
    page = world.shown(case, width=1024, height=620)
    settle()
    found = [text for text in unmarked(world.view) if not text.startswith(OURS)]
    assert found == []
    assert [str(one) for one in check_clipping(page.window())] == []
    for form, subject in (("plan", ""), ("goal", ""), ("offer", ""), ("box", "behaviour"), ("questions", "")):
        world.plan.form_wanted(form, subject)
        settle()
        found = [text for text in unmarked(world.form) if not text.startswith(OURS)]
        assert found == []
        assert [str(one) for one in check_clipping(page.window())] == []
        world.form.ui.cancel.click()
