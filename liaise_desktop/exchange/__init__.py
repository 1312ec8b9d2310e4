"""The signed, encrypted export file."""
