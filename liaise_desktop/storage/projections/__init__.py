"""The tables that screens read, kept in the transaction that appends the changes."""

from liaise_desktop.storage.projections.dispatch import mark_seen, project, project_new
from liaise_desktop.storage.projections.lookup import record_ks
from liaise_desktop.storage.projections.rebuild import forget, rebuild

__all__ = ["forget", "mark_seen", "project", "project_new", "rebuild", "record_ks"]
