"""Plain Python between the views and the use cases."""
