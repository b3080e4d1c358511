"""Jobs: storing them, running them through their states, and recovering them after a crash.

`service.JobService` is the entry point for the user interface; `domain.job.Job` is what it hands out.
"""
