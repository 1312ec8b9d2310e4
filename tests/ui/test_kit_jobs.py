"""Work away from the screen."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from liaise_desktop.domain.errors import CancelledError, VaultFullError
from liaise_desktop.gui.change_bus import ChangeBus
from liaise_desktop.gui.jobs import QtJobRunner


@pytest.fixture
def runner(qapp):
    runner = QtJobRunner()
    yield runner
    assert runner.close()


class Outcome:
    """Remembers how work ended, and on which thread it was told."""

    def __init__(self):
        self.results, self.errors, self.steps, self.threads = [], [], [], set()

    def done(self, result):
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error):
        self.errors.append(error)
        self.threads.add(threading.current_thread())

    def progressed(self, done, total):
        self.steps.append((done, total))


def test_a_result_comes_back_to_the_thread_that_asked(runner, qtbot):
    outcome = Outcome()
    runner.start(lambda progress: 7, done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: outcome.results == [7])
    assert outcome.threads == {threading.current_thread()}
    assert outcome.errors == []


def test_work_runs_on_one_and_the_same_other_thread(runner, qtbot):
    outcome = Outcome()
    for _ in range(5):
        runner.start(lambda progress: threading.get_ident(), done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: len(outcome.results) == 5)
    assert len(set(outcome.results)) == 1
    assert threading.get_ident() not in outcome.results


def test_work_runs_in_the_order_in_which_it_was_asked_for(runner, qtbot):
    outcome, seen = Outcome(), []
    for number in range(20):
        runner.start(lambda progress, n=number: seen.append(n), done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: len(outcome.results) == 20)
    assert seen == list(range(20))


def test_what_was_raised_comes_back_instead(runner, qtbot):
    def work(progress):
        raise VaultFullError(needed=3)

    outcome = Outcome()
    runner.start(work, done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.errors))
    assert isinstance(outcome.errors[0], VaultFullError)
    assert outcome.results == []


def test_an_unforeseen_error_does_not_end_the_thread(runner, qtbot):
    outcome = Outcome()
    runner.start(lambda progress: 1 / 0, done=outcome.done, failed=outcome.failed)
    runner.start(lambda progress: "still here", done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: outcome.results == ["still here"])
    assert isinstance(outcome.errors[0], ZeroDivisionError)


def test_cancelled_work_stops_at_its_next_step_and_calls_nobody(runner, qtbot):
    started, go_on, stopped = threading.Event(), threading.Event(), threading.Event()

    def work(progress):
        started.set()
        go_on.wait(5)
        try:
            progress.step(1, 2)
        except CancelledError:
            stopped.set()
            raise

    outcome = Outcome()
    job = runner.start(work, done=outcome.done, failed=outcome.failed)
    assert started.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert stopped.is_set()
    assert (outcome.results, outcome.errors) == ([], [])


def test_hushed_work_is_done_and_nobody_hears_of_it(runner, qtbot):
    ran, before, after = [], Outcome(), Outcome()
    runner.start(lambda progress: ran.append(1), done=before.done, failed=before.failed)
    runner.hush()
    runner.start(lambda progress: "later", done=after.done, failed=after.failed)
    qtbot.waitUntil(lambda: after.results == ["later"])
    assert ran == [1]
    assert (before.results, before.errors) == ([], [])


def test_work_that_was_cancelled_while_waiting_never_starts(runner, qtbot):
    gate, ran, outcome = threading.Event(), [], Outcome()
    runner.start(lambda progress: gate.wait(5), done=outcome.done, failed=outcome.failed)
    runner.start(lambda progress: ran.append(1), done=outcome.done, failed=outcome.failed).cancel()
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert ran == []


def test_steps_are_heard_but_not_more_often_than_anybody_sees(runner, qtbot):
    def work(progress):
        for number in range(2001):
            progress.step(number, 2000)

    outcome = Outcome()
    runner.start(work, done=outcome.done, failed=outcome.failed, progressed=outcome.progressed)
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert outcome.steps[-1] == (2000, 2000)
    assert len(outcome.steps) < 200


def test_closing_stops_what_runs_and_delivers_nothing_more(qapp, qtbot):
    runner, outcome, started = QtJobRunner(), Outcome(), threading.Event()

    def work(progress):
        started.set()
        while True:
            progress.step(1, 2)

    runner.start(work, done=outcome.done, failed=outcome.failed)
    assert started.wait(5)
    assert runner.close(5000)
    qapp.processEvents()
    assert (outcome.results, outcome.errors) == ([], [])


def test_closing_says_so_when_work_does_not_stop(qapp):
    runner, gate, started = QtJobRunner(), threading.Event(), threading.Event()
    runner.start(lambda progress: started.set() or gate.wait(5), done=print, failed=print)
    assert started.wait(5)
    assert not runner.close(10)
    gate.set()
    assert runner.close()


def test_a_finished_job_keeps_nothing_alive(runner, qtbot):
    class Result:
        pass

    kept = []
    runner.start(lambda progress: Result(), done=lambda r: kept.append(weakref.ref(r)), failed=print)
    qtbot.waitUntil(lambda: bool(kept) and not runner.is_busy())
    gc.collect()
    assert kept[0]() is None


def test_the_change_bus_tells_what_was_written_and_who_asked(qtbot):
    bus, asker, changes = ChangeBus(), object(), object()
    with qtbot.waitSignal(bus.changed) as heard:
        bus.announce(changes, asker)
    assert heard.args == [changes, asker]
