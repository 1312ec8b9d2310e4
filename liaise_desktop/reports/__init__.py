"""Papers as PDF files; ReportLab writes the file and its fonts, everything is set here."""
