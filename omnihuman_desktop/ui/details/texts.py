"""Puts into words what a task was made of, what it went through, what it cost and which files it has."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.voice import Channels, VoiceEdits
from omnihuman_desktop.jobs.history_table import Message
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.logs import redact_secrets
from omnihuman_desktop.ui.text.formats import account_name, clock, count, figure, list_words, plural, seconds, tr
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.jobs.history_table import Answer, JobHistory
    from omnihuman_desktop.library.marks import Marks


@dataclass(frozen=True)
class TaskFacts:
    """A task with what is known of it elsewhere. `storage` is the name of the storage location; "" for the account's own.

    `group` is the batch or film that it belongs to, and `number` which one of its items it is, from 1 on.
    """

    job: Job
    history: JobHistory
    marks: Marks
    label: str
    storage: str
    rate: Rate
    group: Group | None = None
    number: int = 0


@dataclass(frozen=True)
class Section:
    """A heading with rows of a name and a text, and a sentence below them."""

    title: str
    rows: tuple[tuple[str, str], ...]
    note: str = ""


def describe_task(facts: TaskFacts, now: float) -> list[Section]:
    """Return all sections; `now` is in seconds since the epoch."""
    status = describe_job(facts.job, now)
    state = Section(tr("State"), ((status.headline or status.line, status.body), *_describe_group(facts)))
    sections = (
        state, _describe_inputs(facts.job), _describe_options(facts.job), _describe_service(facts),
        _describe_timeline(facts.job, facts.history, now), _describe_cost(facts.job, facts.rate), _describe_files(facts.job),
        _describe_marks(facts),
    )  # fmt: skip
    return [section for section in sections if section.rows]


def to_text(name: str, sections: Sequence[Section], answers: Sequence[Answer]) -> str:
    """Return everything as text, for the clipboard."""
    parts = [name]
    for section in sections:
        rows = [f"{label}: {text}" if text else label for label, text in section.rows]
        parts.append("\n".join((section.title, *rows, *filter(None, (section.note,)))))
    if answers:
        parts.append(describe_answers(answers))
    return "\n\n".join(parts) + "\n"


def describe_answers(answers: Sequence[Answer]) -> str:
    """Return the messages to and from the service with their times."""
    names = {
        Message.REQUEST: tr("Request"),
        Message.REPLY: tr("Reply"),
        Message.END: tr("The task when it had ended"),
        Message.FOUND: tr("The task that was found"),
    }
    return "\n\n".join(f"{names[answer.what]} · {moment_of(answer.at)}\n{answer.content}" for answer in answers)


def moment_of(at: float) -> str:
    """Return a time, in seconds since the epoch, as the user's system writes date and time, with seconds."""
    moment, locale = QDateTime.fromSecsSinceEpoch(int(at)), QLocale()
    return f"{locale.toString(moment.date(), QLocale.FormatType.ShortFormat)} {moment.time().toString('HH:mm:ss')}"


def describe_length(length_s: float) -> str:
    """Return how long something took: 4 s, 3 min 20 s, 2 h 5 min."""
    whole = max(0, round(length_s))
    if whole < 60:
        return tr("{0} s").format(whole)
    if whole < 3600:
        return tr("{0} min {1} s").format(whole // 60, whole % 60)
    return tr("{0} h {1} min").format(count(whole // 3600), whole % 3600 // 60)


def _describe_group(facts: TaskFacts) -> Iterator[tuple[str, str]]:
    group = facts.group
    if group is None:
        return
    if group.kind is GroupKind.FILM:
        yield tr("Film"), tr("{0}, part {1} of {2}").format(group.name, count(facts.number), count(len(group.items)))
    else:
        yield tr("Batch"), tr("{0}, row {1} of {2}").format(group.name, count(facts.number), count(len(group.items)))


def _rows(*rows: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(row for row in rows if row[1])


def _describe_inputs(job: Job) -> Section:
    request = job.request
    start, end = clock(request.start_ms, 2), clock(request.end_ms, 2)
    span = tr("{0} to {1}, {2} s").format(start, end, seconds(request.end_ms - request.start_ms))
    masks = list_words([mask.name or mask.path.name for mask in request.masks])
    return Section(
        tr("What was sent"),
        _rows(
            (tr("Portrait"), str(request.portrait)),
            (tr("Framing"), list_words(list(_describe_framing(request)))),
            (tr("Masks"), masks),
            (tr("Voice"), str(request.voice)),
            (tr("Selection"), span),
            (tr("Sound"), list_words(list(_describe_edits(request.edits)))),
            (tr("Length sent"), tr("{0} s").format(seconds(job.sent_ms)) if job.sent_ms else ""),
        ),
    )


def _describe_framing(request: JobRequest) -> Iterator[str]:
    framing = request.framing
    if framing.quarter_turns:
        yield tr("rotated by {0}°").format(90 * framing.quarter_turns)
    if framing.flipped:
        yield tr("flipped")
    if framing.crop is not None:
        yield tr("cropped to {0}").format(framing.aspect) if framing.aspect else tr("cropped")


def _describe_edits(edits: VoiceEdits) -> Iterator[str]:
    names = {
        Channels.BOTH: tr("stereo"), Channels.MONO: tr("mixed to mono"), Channels.LEFT: tr("left channel only"),
        Channels.RIGHT: tr("right channel only"),
    }  # fmt: skip
    shown = (
        (bool(edits.track), tr("track {0}").format(edits.track + 1)),
        (edits.channels in names, names.get(edits.channels, "")),
        (bool(edits.high_pass_hz), tr("high-pass filter {0} Hz").format(edits.high_pass_hz)),
        (edits.trim_silence, tr("silence trimmed")),
        (bool(edits.loudness_lufs), tr("normalized to {0} LUFS").format(figure(edits.loudness_lufs))),
        (bool(edits.fade_in_ms), tr("fade in {0} s").format(figure(edits.fade_in_ms / 1000))),
        (bool(edits.fade_out_ms), tr("fade out {0} s").format(figure(edits.fade_out_ms / 1000))),
        (edits.encoding != VoiceEdits().encoding, edits.encoding.value.upper()),
    )
    return (words for is_set, words in shown if is_set)


def _describe_options(job: Job) -> Section:
    request = job.request
    seed = ""
    if job.seed or request.seed:
        words = tr("{0}, entered by you") if request.seed else tr("{0}, drawn")
        seed = words.format(job.seed or request.seed)
    chosen = (
        (request.fast_mode, tr("fast mode")),
        (request.subject_check, tr("person checked first")),
        (request.auto_mask, tr("auto mask")),
    )
    return Section(
        tr("Settings"),
        _rows(
            (tr("Prompt"), request.prompt.strip() or tr("none")),
            (tr("Seed"), seed),
            (tr("Options"), list_words([words for is_set, words in chosen if is_set]) or tr("none")),
            (tr("Callback URL"), redact_secrets(request.callback_url)),
        ),
    )


def _describe_service(facts: TaskFacts) -> Section:
    job = facts.job
    own = tr("the account's own") if job.place == job.account else tr("removed since") if job.place else ""
    return Section(
        tr("Service"),
        _rows(
            (tr("Account"), account_name(job.account)),
            (tr("Storage"), facts.storage or own),
            (tr("Task ID"), job.remote_id),
        ),
        {"list": tr("The reply was lost. The task was found in the service's list."),
         "hand": tr("The reply was lost. You entered the task ID.")}.get(job.adopted, ""),
    )  # fmt: skip


def describe_state(state: JobState) -> str:
    """Return the name of a state in a timeline."""
    return {
        JobState.PREPARING: tr("Preparing"),
        JobState.UPLOADING: tr("Uploading"),
        JobState.SUBMITTING: tr("Sending the request"),
        JobState.WAITING: tr("Rendering"),
        JobState.DOWNLOADING: tr("Downloading"),
        JobState.DONE: tr("Saved"),
        JobState.FAILED: tr("Failed"),
        JobState.CANCELLED: tr("Canceled"),
        JobState.UNKNOWN: tr("Unclear outcome"),
    }[state]


def _describe_timeline(job: Job, history: JobHistory, now: float) -> Section:
    if not history.states:
        known = ((tr("Created"), job.created_at), (tr("Sent"), job.submitted_at), (tr("Video ready"), job.ready_at))
        rows = tuple((words, moment_of(at)) for words, at in known if at)
        return Section(tr("Timeline"), rows, tr("An earlier version made this task and kept no other times."))
    rows = tuple(
        (describe_state(state), tr("{0}, for {1}").format(moment_of(at), describe_length(until - at)))
        for (state, at), (_next, until) in pairwise((*history.states, (job.state, now)))
    )
    if not job.active:
        state, at = history.states[-1]
        rows = (*rows[:-1], (describe_state(state), moment_of(at)))
    if history.is_whole:
        return Section(tr("Timeline"), rows, _describe_total(job, history, now))
    earlier = ((tr("Created"), moment_of(job.created_at)),)
    return Section(tr("Timeline"), (*earlier, *rows), tr("The times between were not kept by the version that made this task."))


def _describe_total(job: Job, history: JobHistory, now: float) -> str:
    end = now if job.active else history.states[-1][1]
    length = describe_length(end - history.states[0][1])
    return tr("{0} so far.").format(length) if job.active else tr("{0} in all.").format(length)


def _describe_cost(job: Job, rate: Rate) -> Section:
    billed = plural("%n second", "%n seconds", job.billed_s) if job.billed_s else ""
    estimated = _credits(rate.price(job.billed_s)) if job.billed_s else ""
    if estimated and not rate.confirmed:
        estimated = tr("about {0}").format(estimated)
    is_refunded = job.failure is not None and job.failure.kind is Kind.TASK_FAILED
    charged = tr("nothing: the reserved credits are returned") if is_refunded else _credits(job.credits_used)
    if not job.remote_id and job.state in (JobState.FAILED, JobState.CANCELLED):
        charged = tr("nothing")
    return Section(
        tr("Cost"),
        _rows(
            (tr("Length billed"), billed),
            (tr("Estimated"), estimated),
            (tr("Reserved"), _credits(job.credits_reserved)),
            (tr("Billed"), charged),
        ),
        tr("An earlier request, whose reply was lost, may have been paid as well.") if job.sent_before else "",
    )


def _credits(amount: float | None) -> str:
    return "" if amount is None else plural("%n credit", "%n credits", round(amount))


def _describe_files(job: Job) -> Section:
    def path_of(path: Path | None) -> str:
        return "" if path is None else str(path)

    return Section(
        tr("Files"),
        _rows(
            (tr("Video"), path_of(job.video)),
            (tr("Portrait as sent"), path_of(job.portrait)),
            (tr("Voice as sent"), path_of(job.voice)),
            (tr("Masks as sent"), "\n".join(map(str, job.masks))),
        ),
    )


def _describe_marks(facts: TaskFacts) -> Section:
    star = tr("yes") if facts.marks.starred else ""
    return Section(tr("Your marks"), _rows((tr("Starred"), star), (tr("Label"), facts.label), (tr("Notes"), facts.marks.note)))
