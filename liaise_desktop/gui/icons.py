"""Line icons, tinted by token and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from liaise_desktop.assets import asset
from liaise_desktop.gui.style import colour, px

_STROKE = 1.75  # on the 24 grid
_LARGE_FROM = 24  # px; larger icons keep the stroke of an 18 px one


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


def icon_pixmap(name: str, token: str, size: int = 18, ratio: float = 0) -> QPixmap:
    """Return the icon *name* in the colour of *token*.

    Args:
        name: File name of the icon without its ending.
        token: Colour token.
        size: Edge in pixels at 100 % text size; it grows with the text.
        ratio: Device pixel ratio; 0 takes that of the application.
    """
    app = QGuiApplication.instance()
    scale = ratio or (app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0)
    return _pixmap(name, colour(token).name(), px(size), scale)


@lru_cache(maxsize=1024)
def _pixmap(name: str, ink: str, edge: int, ratio: float) -> QPixmap:
    stroke = _STROKE * _LARGE_FROM / edge if edge > _LARGE_FROM else _STROKE
    drawing = _drawing(name).replace("currentColor", ink)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke:.2f}"')
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(round(edge * ratio), round(edge * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, token: str = "ink2", size: int = 18) -> QIcon:
    """Return the icon for places that want a QIcon, such as menus."""
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(icon_pixmap(name, token, size, ratio))
    return result
