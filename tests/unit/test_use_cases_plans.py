"""Plans, goals and opportunities through their use cases, on a vault in memory."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from liaise_desktop.application import cases, plans, statements
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import codes, plan_steps
from liaise_desktop.domain.errors import (
    AlternativeMissingError,
    ChangedMeanwhileError,
    CodeUnknownError,
    DateUnreadableError,
    FieldMissingError,
    NotAllowedError,
    RumourRefusedError,
    StepNotOpenError,
    StrengthFirstError,
)
from liaise_desktop.domain.plans import MAP_PARTS, Opportunity, PlanGoal, SupportPlan, plan_id
from liaise_desktop.domain.records import Statement, from_fields
from tests.case_ways import close
from tests.fakes import ANKE, FakeVault, anke, mira, tomas


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def case(vault):
    said = cases.Proposal(purpose="SUPPORT", legal_basis="PUBLIC_TASK", necessity="School helps.",
                          notice="GIVEN", notice_on="2026-03-01", supervisor=ANKE,
                          review_on="2026-05-01")  # fmt: skip
    made = cases.propose_case(mira(vault), said).made
    cases.confirm_case(anke(vault), made)
    return made


def stated(vault, case, kind="STRENGTH", code="SKILLS"):
    said = Statement("", case=case, kind=kind, code=code, text="Coaches girls", source="SEEN",
                     alternative="Or not" if kind == "CONCERN" else "")  # fmt: skip
    return statements.add_statement(mira(vault), said).made


def read(vault, kind, record):
    with mira(vault).unit() as unit:
        return from_fields(kind, record, unit.log.state(record).values())


def needs(vault, case):
    with writing(mira(vault)) as at_work:
        return plans.needs_of_support(at_work, case)


# What support under way needs


def test_support_needs_a_plan_with_a_strength_and_a_goal(vault, case):
    assert needs(vault, case) == ["plan"]
    strength = stated(vault, case)
    plans.keep_plan(mira(vault), case, {"needs": ("EDU",)})
    assert needs(vault, case) == ["plan_strength", "plan_goal"]
    plans.keep_plan(mira(vault), case, {"strengths": (strength,)})
    goal = plans.add_goal(mira(vault), case, {"wording": "I want to finish my year"}).made
    assert needs(vault, case) == []
    plans.move_goal(mira(vault), goal, "DROPPED", because="She found a job")
    assert needs(vault, case) == ["plan_goal"]


def test_every_need_of_a_plan_has_a_label():
    assert set(needs_everywhere()) <= set(plan_steps.PLAN_NEEDS.keys())


def needs_everywhere():
    yield from plan_steps.support_needs(None, ())
    yield from plan_steps.support_needs(SupportPlan("a"), ())
    for wanted in codes.GOAL_STATE:
        yield from plan_steps.goal_needs(PlanGoal("a"), wanted.key)
    yield from plan_steps.opportunity_needs(
        Opportunity("a", started_on="2026-01-01", kept_3="YES")
    )
    yield from plan_steps.opportunity_needs(Opportunity("a", kept_1="YES"))


# The plan


def test_a_case_has_one_plan_whoever_begins_it(vault, case):
    first = plans.keep_plan(mira(vault), case, {"agreed": "PARTLY", "agreed_on": "2026-03-05"})
    again = plans.keep_plan(tomas(vault), case, {"safety_arrangements": "Her aunt is told first"})
    assert first.made == again.made == plan_id(case)
    kept = read(vault, SupportPlan, plan_id(case))
    assert (kept.agreed, kept.safety_arrangements) == ("PARTLY", "Her aunt is told first")


def test_an_agreement_needs_its_day(vault, case):
    with pytest.raises(FieldMissingError) as refused:
        plans.keep_plan(mira(vault), case, {"agreed": "YES"})
    assert refused.value.facts["field"] == "agreed_on"


def test_g5_a_concern_stands_in_a_plan_only_beside_a_strength(vault, case):
    strength = stated(vault, case)
    concern = stated(vault, case, "CONCERN", "OTHER")
    with pytest.raises(StrengthFirstError):
        plans.keep_plan(mira(vault), case, {"concerns": (concern,)})
    plans.keep_plan(mira(vault), case, {"concerns": (concern,), "strengths": (strength,)})
    with pytest.raises(StrengthFirstError):
        plans.keep_plan(mira(vault), case, {"strengths": ()})


def test_a_plan_builds_only_on_what_is_said_in_its_case(vault, case):
    strength, concern = stated(vault, case), stated(vault, case, "CONCERN", "OTHER")
    with pytest.raises(FieldMissingError):
        plans.keep_plan(mira(vault), case, {"strengths": (strength, concern)})


def test_a_plan_takes_no_code_that_is_in_no_list_and_no_field_of_its_own(vault, case):
    with pytest.raises(CodeUnknownError):
        plans.keep_plan(mira(vault), case, {"needs": ("FAME",)})
    with pytest.raises(FieldMissingError):
        plans.keep_plan(mira(vault), case, {"case": "0" * 32})
    with pytest.raises(DateUnreadableError):
        plans.keep_plan(mira(vault), case, {"review_on": "soon"})


def test_a_plan_that_changed_meanwhile_is_not_written_over(vault, case):
    plans.keep_plan(mira(vault), case, {"makes_better": "Mornings"})
    with pytest.raises(ChangedMeanwhileError):
        plans.keep_plan(mira(vault), case, {"makes_better": "Evenings"}, {"makes_better": ()})


def test_a_plan_of_a_case_that_is_not_worked_on_stays_as_it_is(vault, case):
    plans.keep_plan(mira(vault), case, {"makes_better": "Mornings"})
    close(mira(vault), anke(vault), case, "AGREED")
    with pytest.raises(StepNotOpenError):
        plans.keep_plan(mira(vault), case, {"makes_better": "Evenings"})


# The conversation map


def test_the_map_has_seven_boxes_each_with_three_parts_and_three_questions():
    names = {field.name for field in fields(SupportPlan)}
    assert len(codes.MAP_BOX) == 7
    assert {f"{box.key}_{part}" for box in codes.MAP_BOX for part in MAP_PARTS} <= names
    assert len(codes.MAP_QUESTION) == 3
    assert {question.key for question in codes.MAP_QUESTION} <= names


def test_g23_i_do_not_know_is_an_answer_in_every_box(vault, case):
    for box in codes.MAP_BOX:
        values = {f"{box.key}_how": ("UNKNOWN",), f"{box.key}_open": "All of it"}
        plans.keep_plan(mira(vault), case, values)
    kept = read(vault, SupportPlan, plan_id(case))
    assert {getattr(kept, f"{box.key}_how") for box in codes.MAP_BOX} == {("UNKNOWN",)}


def test_g23_whether_somebody_kept_to_it_may_be_unknown(vault, case):
    said = {"what": "Evening class", "reply": "ACCEPTED", "started_on": "2026-03-03"}
    made = plans.offer(mira(vault), case, said).made
    plans.change_opportunity(mira(vault), made, {"kept_1": "UNKNOWN"})
    assert plan_steps.stage(read(vault, Opportunity, made)) == "KEPT_1"


def test_g3_a_rumour_stands_in_no_box(vault, case):
    with pytest.raises(RumourRefusedError):
        plans.keep_plan(mira(vault), case, {"hurts_how": ("RUMOUR",)})


def test_g4_what_worries_us_needs_another_explanation(vault, case):
    with pytest.raises(AlternativeMissingError):
        plans.keep_plan(mira(vault), case, {"behaviour_known": "Left school"})
    said = {"behaviour_known": "Left school", "behaviour_alternative": "A quarrel about one mark"}
    plans.keep_plan(mira(vault), case, said)


def test_g1_nothing_in_a_plan_a_goal_or_an_offer_is_a_number():
    for kind in (SupportPlan, PlanGoal, Opportunity):
        assert {field.type for field in fields(kind)} <= {"str", "tuple[str, ...]"}


# Goals


def goal(vault, case, **said):
    return plans.add_goal(mira(vault), case, {"wording": "I want to finish my year"} | said).made


def test_a_goal_is_kept_in_the_words_of_the_person(vault, case):
    with pytest.raises(FieldMissingError):
        plans.add_goal(mira(vault), case, {"wording": "  "})
    made = goal(vault, case, area="EDU", first_step="Ring the school", until="2026-03-20")
    kept = read(vault, PlanGoal, made)
    assert (kept.state, kept.plan, kept.case) == ("OPEN", plan_id(case), case)
    plans.change_goal(mira(vault), made, {"nearness": "Nearer than before"})
    assert read(vault, PlanGoal, made).nearness == "Nearer than before"


def test_a_goal_goes_only_where_a_step_leads(vault, case):
    made = goal(vault, case, first_step="Ring the school")
    for wanted in ("UNDER_WAY", "PARTLY", "UNDER_WAY", "REACHED", "UNDER_WAY"):
        plans.move_goal(mira(vault), made, wanted)
        assert read(vault, PlanGoal, made).state == wanted
    plans.move_goal(mira(vault), made, "REACHED")
    with pytest.raises(StepNotOpenError):
        plans.move_goal(mira(vault), made, "OPEN")


def test_a_refused_step_of_a_goal_says_what_it_needs(vault, case):
    made = goal(vault, case)
    with pytest.raises(StepNotOpenError) as refused:
        plans.move_goal(mira(vault), made, "UNDER_WAY")
    assert refused.value.facts["needs"] == ("first_step",)
    with pytest.raises(StepNotOpenError) as refused:
        plans.move_goal(mira(vault), made, "DROPPED")
    assert refused.value.facts["needs"] == ("dropped_because",)


def test_letting_a_goal_go_keeps_why_and_can_be_undone(vault, case):
    made = goal(vault, case)
    before = read(vault, PlanGoal, made)
    plans.move_goal(mira(vault), made, "DROPPED", because="She moved")
    assert read(vault, PlanGoal, made).dropped_because == "She moved"
    plans.put_goal_back(mira(vault), before)
    kept = read(vault, PlanGoal, made)
    assert (kept.state, kept.dropped_because) == ("OPEN", "")


def test_every_state_of_a_goal_has_steps_and_a_label():
    assert set(plan_steps.GOAL_STEPS) == set(codes.GOAL_STATE.keys())
    reached = {state for steps in plan_steps.GOAL_STEPS.values() for state in steps}
    assert reached == set(codes.GOAL_STATE.keys())


# What was offered


def test_what_was_offered_goes_step_by_step(vault, case):
    made = plans.offer(mira(vault), case, {"what": "Evening class"}).made
    kept = read(vault, Opportunity, made)
    assert kept.offered_by == mira(vault).principal
    assert plan_steps.stage(kept) == "OFFERED"
    for said, stage in (
        ({"reply": "LATER"}, "ANSWERED"),
        ({"reply": "ACCEPTED"}, "ANSWERED"),
        ({"started_on": "2026-03-03"}, "STARTED"),
        ({"kept_1": "YES"}, "KEPT_1"),
        ({"kept_3": "YES"}, "KEPT_3"),
        ({"kept_6": "NO"}, "ENDED"),
    ):
        plans.change_opportunity(mira(vault), made, said)
        assert plan_steps.stage(read(vault, Opportunity, made)) == stage


@pytest.mark.parametrize(
    ("said", "need"),
    [
        ({"started_on": "2026-03-03"}, "reply"),
        ({"kept_1": "YES"}, "started_on"),
        ({"reply": "ACCEPTED", "started_on": "2026-03-03", "kept_3": "YES"}, "kept_before"),
    ],
)
def test_a_step_of_an_offer_needs_the_one_before(vault, case, said, need):
    with pytest.raises(StepNotOpenError) as refused:
        plans.offer(mira(vault), case, {"what": "Evening class"} | said)
    assert refused.value.facts["needs"] == (need,)


def test_the_next_check_comes_one_three_and_six_months_after_the_beginning():
    started = Opportunity("a", what="Class", reply="ACCEPTED", started_on="2026-01-31")
    assert plan_steps.next_check(started) == ("kept_1", date(2026, 2, 28))
    kept = Opportunity("a", reply="ACCEPTED", started_on="2026-01-31", kept_1="UNKNOWN")
    assert plan_steps.next_check(kept) == ("kept_3", date(2026, 4, 30))
    over = Opportunity("a", reply="ACCEPTED", started_on="2026-01-31", kept_1="NO")
    assert plan_steps.next_check(over) is None
    assert plan_steps.next_check(Opportunity("a", reply="REFUSED")) is None


def test_only_who_may_write_writes_a_plan(vault, case):
    reader = mira(vault)
    reader = type(reader)(reader.principal, "dpo", reader.name, reader.clock, reader.random,
                          reader.unit, reader.prefix, reader.zone)  # fmt: skip
    with pytest.raises(NotAllowedError):
        plans.keep_plan(reader, case, {"makes_better": "Mornings"})
