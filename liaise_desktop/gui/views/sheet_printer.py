"""Prints the recovery sheet: straight to a printer, never into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtGui import QPainter

from liaise_desktop.gui.views.recovery_sheet import WIDTH, SheetDrawing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.sheet_check import Sheet

Outcome = Literal["printed", "cancelled", "file", "failed"]

# Printers that are none: what they are given becomes a file, a message or a picture.
_NO_PAPER: Final = ("pdf", "xps", "onenote", "fax", "document writer", "to file", "image")
_PAPER_WIDTH: Final = WIDTH * 1.4  # units across the printable page


def makes_paper(name: str) -> bool:
    """Return whether a printer of this name puts out paper, as far as names tell."""
    return bool(name) and not any(part in name.lower() for part in _NO_PAPER)


class SheetPrinter:
    """Asks for a printer and prints."""

    def is_there(self) -> bool:
        """Return whether a printer is set up that puts out paper."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return any(makes_paper(name) for name in QPrinterInfo.availablePrinterNames())

    def print_sheet(self, sheet: Sheet, parent: QWidget) -> Outcome:
        """Print *sheet* on the printer that somebody chooses."""
        return self.print_drawing(SheetDrawing(sheet), parent)

    def print_drawing(self, drawing: SheetDrawing, parent: QWidget) -> Outcome:
        """Print *drawing* on the printer that somebody chooses."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Liaise")
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
        if not dialog.exec():
            return "cancelled"
        return print_on(printer, drawing)


def print_on(printer: QPrinter, drawing: SheetDrawing) -> Outcome:
    """Print *drawing* on *printer*, unless that would make a file."""
    from PySide6.QtPrintSupport import QPrinter

    native = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    if not native or printer.outputFileName() or not makes_paper(printer.printerName()):
        return "file"
    painter = QPainter()
    if not painter.begin(printer):
        return "failed"
    scale = printer.pageRect(QPrinter.Unit.DevicePixel).width() / _PAPER_WIDTH
    painter.scale(scale, scale)
    drawing.draw(painter)
    return "printed" if painter.end() else "failed"
