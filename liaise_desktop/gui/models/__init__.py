"""Lists and tables as Qt wants them."""
