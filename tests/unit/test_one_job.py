"""One piece of long work at a time: what was stopped is not heard of, and not lost either."""

import pytest

from liaise_desktop.gui.presenters.one_job import OneJob
from tests.transfer_story import HandJobs


@pytest.fixture
def heard():
    return []


@pytest.fixture
def jobs():
    return HandJobs()


@pytest.fixture
def one(jobs, heard):
    return OneJob(jobs, lambda: heard.append("idle"))


def begin(one, heard, work, **other):
    one.start(
        work,
        done=lambda result: heard.append(("done", result)),
        failed=lambda error: heard.append(("failed", type(error))),
        progressed=lambda done, total: heard.append((done, total)),
        **other,
    )


def test_the_outcome_comes_after_it_is_idle_again(one, jobs, heard):
    begin(one, heard, lambda progress: progress.step(1, 2) or "file")
    assert one.busy
    jobs.run()
    assert heard == [(1, 2), "idle", ("done", "file")]
    assert not one.busy


def test_a_failure_is_told_once(one, jobs, heard):
    def work(progress):
        raise OSError

    begin(one, heard, work)
    jobs.run()
    assert heard == ["idle", ("failed", OSError)]


def test_stopped_work_is_idle_at_once_and_says_nothing_more(one, jobs, heard):
    begin(one, heard, lambda progress: progress.step(1, 2))
    one.stop()
    assert not one.busy
    jobs.run()
    assert heard == ["idle"]


def test_a_result_that_came_in_spite_of_the_stop_is_handed_to_who_cleans_up(one, jobs, heard):
    begin(one, heard, lambda progress: "file", late=lambda result: heard.append(("late", result)))
    one.stop()
    jobs.run()
    assert heard == ["idle", ("late", "file")]


def test_a_failure_of_stopped_work_is_not_told(one, jobs, heard):
    def work(progress):
        raise OSError

    begin(one, heard, work)
    one.stop()
    jobs.run()
    assert heard == ["idle"]


def test_new_work_is_not_mixed_up_with_what_was_stopped(one, jobs, heard):
    begin(one, heard, lambda progress: "first")
    one.stop()
    begin(one, heard, lambda progress: "second")
    jobs.run()
    assert heard == ["idle", "idle", ("done", "second")]


def test_stopping_nothing_does_nothing(one, heard):
    one.stop()
    assert heard == []
