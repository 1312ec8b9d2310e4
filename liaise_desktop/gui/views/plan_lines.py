"""Lines of the support plan: facts, goals, what was offered, boxes of the conversation map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain import plan_steps
from liaise_desktop.domain.codes import (
    GOAL_STATE,
    MAP_SOURCE,
    NEED,
    OPPORTUNITY_REPLY,
    YES_NO_UNKNOWN,
)
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.widgets import (
    CheckMark,
    ChoiceMenu,
    FlowBox,
    PlainLabel,
    PushButton,
    Tag,
    Themed,
)
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.domain.plans import Opportunity, PlanGoal, SupportPlan

_TAGS: Final = {"UNDER_WAY": "pine", "REACHED": "pine", "PARTLY": "slate"}
_FACT: Final = 8


def say(parent: QWidget, text: str, *, meta: bool = False, **more: object) -> PlainLabel:
    """Return a label that wraps, quieter for what stands beside the matter."""
    look: dict[str, object] = {"face": "meta", "token": "ink2"} if meta else {}
    return PlainLabel(parent, text, **(look | more)).set_wrapped()


def fact(parent: QWidget, word: str, text: str) -> QVBoxLayout:
    """Return a small head with what it says below."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, _FACT)
    column.setSpacing(1)
    column.addWidget(PlainLabel(parent, word, face="label", weight=600, token="ink2"))
    label = say(parent, text)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    label.setAccessibleName(f"{word}: {text}")
    column.addWidget(label, 1)
    return column


class GoalLine(Themed, QWidget):
    """One goal.

    Signals:
        form_wanted: Name of a form and the goal.
        stepped: The goal, and the state it shall go to.
        ticked: The goal, and whether its first step is done.
    """

    form_wanted = Signal(str, str)
    stepped = Signal(str, str)
    ticked = Signal(str, bool)

    def __init__(
        self,
        parent: QWidget,
        goal: PlanGoal,
        names: Mapping[str, str],
        *,
        done: bool,
        write: bool,
    ) -> None:
        super().__init__(parent)
        self._goal, self._names, self._write = goal, names, write
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 8)
        self._column.setSpacing(3)
        self._column.addLayout(self._head())
        if goal.first_step:
            self._column.addLayout(self._step(done=done))
        for text in self._about():
            self._column.addWidget(say(self, text, meta=True))

    def _head(self) -> QHBoxLayout:
        goal, row = self._goal, QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(say(self, shown(goal.wording), weight=600), 1)
        state = goal.state or "OPEN"
        tag = Tag(self, code_label(GOAL_STATE, state), kind=_TAGS.get(state, "neutral"))
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        if self._write:
            row.addWidget(self._menu_button(), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _menu_button(self) -> PushButton:
        self._menu = ChoiceMenu(self)
        self._menu.picked.connect(self._on_picked)
        self.more = PushButton(self, kind="ghost", measure="small", glyph="ellipsis")
        self.more.setToolTip(self.tr("More about this goal"))
        self.more.setAccessibleName(f"{self.more.toolTip()}: {self._goal.wording}")
        self.more.clicked.connect(self._on_more)
        return self.more

    def options(self) -> list[tuple[str, str]]:
        """Return what the menu offers: to change the goal, and where it can go."""
        words = {
            "OPEN": self.tr("Open it again"),
            "UNDER_WAY": self.tr("It is under way"),
            "REACHED": self.tr("It is reached"),
            "PARTLY": self.tr("It is partly reached"),
            "DROPPED": self.tr("Let it go…"),
        }
        steps = plan_steps.goal_steps(self._goal.state)
        return [("", self.tr("Change the goal…")), *((step, words[step]) for step in steps)]

    def _step(self, *, done: bool) -> QHBoxLayout:
        goal, row = self._goal, QHBoxLayout()
        row.setSpacing(8)
        if self._write:
            self.mark = CheckMark(self, round=True, checked=done)
            self.mark.setAccessibleName(self.tr("First step: {text}").format(text=goal.first_step))
            self.mark.clicked.connect(self._on_ticked)
            row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(say(self, shown(goal.first_step)), 1)
        if goal.until:
            due = Tag(self, dates.day_without_year(goal.until), glyph="calendar-days")
            row.addWidget(due, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _about(self) -> list[str]:
        goal = self._goal
        person = self.tr("the person")
        who = person if goal.who == "PERSON" else shown(self._names.get(goal.who, goal.who))
        area = code_label(NEED, goal.area) if goal.area else ""
        said = [", ".join(filter(None, (area, who)))]
        for words, text in (
            (self.tr("How we will notice: {text}"), goal.noticed_by),
            (self.tr("How near it is, in their words: {text}"), goal.nearness),
            (self.tr("Let go because: {text}"), goal.dropped_because),
        ):
            said.append(words.format(text=shown(text)) if text else "")
        return [text for text in said if text]

    @Slot()
    def _on_more(self) -> None:
        self._menu.set_options(self.options())
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot(str)
    def _on_picked(self, step: str) -> None:
        if step:
            self.stepped.emit(self._goal.id, step)
        else:
            self.form_wanted.emit("goal", self._goal.id)

    @Slot(bool)
    def _on_ticked(self, done: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        self.ticked.emit(self._goal.id, done)


class OfferLine(Themed, QWidget):
    """Something that was offered, and what became of it.

    Signals:
        form_wanted: Name of a form and the record.
    """

    form_wanted = Signal(str, str)

    def __init__(
        self, parent: QWidget, offer: Opportunity, partner: str, *, write: bool
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._forms: dict[PushButton, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(say(self, shown(offer.what), weight=600), 1)
        if offer.reply:
            kind = "pine" if offer.reply == "ACCEPTED" else "neutral"
            tag = Tag(self, code_label(OPPORTUNITY_REPLY, offer.reply), kind=kind)
            head.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(say(self, ", ".join(self._about(partner)), meta=True))
        if write:
            column.addWidget(self._ways())

    def _about(self, partner: str) -> list[str]:
        offer = self._offer
        said = [shown(partner), code_label(NEED, offer.area) if offer.area else ""]
        said.append(self.tr("offered on {day}").format(day=dates.day(offer.offered_on)))
        if offer.started_on:
            said.append(self.tr("begun on {day}").format(day=dates.day(offer.started_on)))
        after = {
            "kept_1": self.tr("after one month: {answer}"),
            "kept_3": self.tr("after three months: {answer}"),
            "kept_6": self.tr("after six months: {answer}"),
        }
        for field, words in after.items():
            answer = getattr(offer, field)
            if answer:
                said.append(words.format(answer=code_label(YES_NO_UNKNOWN, answer)))
        return [text for text in said if text]

    def _ways(self) -> FlowBox:
        box = FlowBox(self)
        stage, due = plan_steps.stage(self._offer), plan_steps.next_check(self._offer)
        if stage in ("OFFERED", "ANSWERED"):
            self._way(box, self.tr("What was the reply?"), "reply")
        if stage == "ANSWERED" and self._offer.reply == "ACCEPTED":
            self._way(box, self.tr("It has begun"), "begun")
        if due is not None:
            day = dates.day(due[1].isoformat())
            self._way(box, self.tr("Ask again: from {day}").format(day=day), "kept")
        self._way(box, self.tr("Change"), "offer")
        return box

    def _way(self, box: FlowBox, word: str, form: str) -> None:
        button = PushButton(box, word, kind="quiet", measure="small")
        button.setAccessibleName(f"{word}: {self._offer.what}")
        button.clicked.connect(self._on_way)
        self._forms[button] = form
        box.add(button)

    @Slot()
    def _on_way(self) -> None:
        for button, form in self._forms.items():
            if button is self.sender():
                self.form_wanted.emit(form, self._offer.id)


class BoxLine(Themed, QWidget):
    """One box of the conversation map: what we know, how, and what we do not know.

    Signals:
        form_wanted: Name of a form and the box.
    """

    form_wanted = Signal(str, str)

    def __init__(
        self, parent: QWidget, key: str, title: str, plan: SupportPlan, *, write: bool
    ) -> None:
        super().__init__(parent)
        self._key = key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self, title, weight=600).set_wrapped(), 1)
        if write:
            self.button = PushButton(self, self.tr("Write"), kind="quiet", measure="small")
            self.button.setAccessibleName(f"{self.button.text()}: {title}")
            self.button.clicked.connect(self._on_write)
            head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        known = getattr(plan, f"{key}_known")
        nothing = self.tr("Nothing noted yet.")
        column.addWidget(say(self, shown(known) or nothing, token="ink" if known else "ink3"))
        for text in self._more(plan):
            column.addWidget(say(self, text, meta=True))

    def _more(self, plan: SupportPlan) -> list[str]:
        how = ", ".join(code_label(MAP_SOURCE, one) for one in getattr(plan, f"{self._key}_how"))
        other = plan.behaviour_alternative if self._key == "behaviour" else ""
        said = (
            (self.tr("What else could explain it: {text}"), other),
            (self.tr("How we know it: {text}"), how),
            (self.tr("What we do not know: {text}"), getattr(plan, f"{self._key}_open")),
        )
        return [words.format(text=shown(text)) for words, text in said if text]

    @Slot()
    def _on_write(self) -> None:
        self.form_wanted.emit("box", self._key)
