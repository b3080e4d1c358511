"""Groups of jobs, above the jobs: kept in the database, sent in order, a few at a time. Knows no window."""
