"""What is translated and belongs to no one widget: status texts, failure texts, formats of numbers and times."""
