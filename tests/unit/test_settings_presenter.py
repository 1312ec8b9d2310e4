from liaise_desktop.gui.presenters.settings import SettingsPresenter
from tests.door_kit import ABOUT, FakeSettings, Values


class View:
    def __init__(self):
        self.kept = []

    def show_languages(self, languages, spoken):
        self.spoken = spoken

    def show_values(self, appearance, text_percent, lock_minutes):
        self.values = (appearance, text_percent, lock_minutes)

    def show_fixed(self, names):
        self.fixed = names

    def show_about(self, about):
        self.about = about

    def show_kept(self, *, kept):
        self.kept.append(kept)


def started(**settings):
    view, port = View(), FakeSettings(**settings)
    presenter = SettingsPresenter(view, port, ABOUT)
    presenter.start()
    return view, port, presenter


def test_what_is_in_force_is_shown():
    view, _, _ = started(current=Values("de", "dark", 130, 10), fixed=frozenset({"lock_minutes"}))
    assert (view.spoken, view.values) == ("de", ("dark", 130, 10))
    assert (view.fixed, view.about) == ({"lock_minutes"}, ABOUT)


def test_every_choice_is_set_and_shown():
    view, port, presenter = started()
    presenter.language_chosen("fr")
    presenter.appearance_chosen("contrast")
    presenter.text_chosen("150")
    presenter.lock_chosen("2")
    assert port.asked == [
        ("language", "fr"),
        ("appearance", "contrast"),
        ("text_percent", 150),
        ("lock_minutes", 2),
    ]
    assert (view.spoken, view.values) == ("fr", ("contrast", 150, 2))


def test_what_holds_already_is_not_set_again():
    _, port, presenter = started()
    presenter.appearance_chosen("light")
    presenter.text_chosen("100")
    presenter.lock_chosen("5")
    assert port.asked == []


def test_a_choice_that_could_not_be_kept_is_said():
    view, _, presenter = started(keeps=False)
    presenter.lock_chosen("2")
    assert view.kept == [False]
