"""A local stand-in for the service and for storage: a real HTTP server on the loopback address, in a process of its own.

    python -m omnihuman_desktop.sandbox [--data-dir DIR] [--port N] [--task-seconds S] [--no-extensions] [--child]

Nothing leaves the computer: it listens on 127.0.0.1 alone, fetches only the addresses that a request names, and sends
nothing anywhere. (A `callback_url` is validated by the contract's rules, but never called.) Its state is in the data folder:
`key` (0600), `state.sqlite`, `objects/`, `inputs/`, `results/`, `address.json`. No signature and no signed URL is kept; of the
key there is only the file `key`.

The service's calls, by its contract; the extensions can be switched off and then return 404:

    POST   /v1/videos/generations            create
    GET    /v1/tasks/{task_id}               task
    GET    /v1/tasks?status&type&model&page&page_size   tasks     extension: recent tasks, newest first, without results
                                             -> {"object": "list", "data": [...], "page", "page_size", "total"}
    POST   /v1/tasks/batch                   batch     extension: {"task_ids": [up to 50]} -> {"object": "list", "data": [...]}
    GET    /v1/credits                       credits   extension
    Idempotency-Key on create                          extension: same body -> the same task and `idempotency-replayed: true`,
                                                       another body -> 409 idempotency_conflict; the list of tasks names it
                                                       (`idempotency_key`; an assumption, not seen at the service)
    `error` of a failed task                           extension: {"code", "message"}
    `x-request-id` with every response                 extension

Storage and results:

    PUT, DELETE /objects/{key}               put, delete    with the key; `{key}` of letters, digits, `._-` and `/`
    GET, HEAD   /objects/{key}               get            anonymous, with Range
    POST   /api/v1/files/upload/stream       upload_file    extension: the vendor's file host;
                                             a form of `file`, `uploadPath`, `fileName`
    DELETE /api/v1/files/{file_id}           delete_file    extension
    GET    /api/v1/files/quota               quota          extension
    GET, HEAD   /files/{file_id}/{name}      get_file       extension: anonymous, with Range
    GET, HEAD   /results/{task_id}.mp4?expires&signature    result    anonymous, with Range; for 24 hours

The sandbox's own calls, with the key:

    POST /sandbox/faults   [{"call": C, "times": N, "fault": F}, ...]: a call that is named gets these faults, in this order, in
                           place of those it had; [] clears all. `times` is 1 where absent, and -1 means "always".
    GET  /sandbox/faults   the faults that are still armed
    GET  /sandbox/calls[?call=C]   the logged calls, oldest first, across restarts: {"at" (arrival, seconds since the
                           epoch), "call", "method", "path" (no query), "status" (null: dropped or under way), "task_id",
                           "fault", "received_bytes", "sent_bytes", "authorization" (whether the header was sent),
                           "user_agent", "idempotency_key", "request" (create: the body, addresses without their query)}

Faults (each applies after the key was checked):

    400:invalid_audio 400:no_subject 400:prompt 400 401 402 403 404 413 429 500 502 503   the documented body;
                     429:X and 503:X add `Retry-After: X`
    html             a 502 with a page instead of JSON
    slow:SECONDS     the response waits; an upload or a download is spread over that time instead
    drop_before      the connection is dropped before the call does anything
    drop_after       the call does its work (the task is accepted), then the connection is dropped without a response
    broken_body      200 with half of the JSON; a download has the right length and the wrong bytes
    cut              half of the response or the download, then the connection is dropped
    expired          on result: refused as expired; on task: the result link that is given has expired
    no_audio         on upload_file: sound is refused
    failed:CODE      on create: the task is accepted, and will fail with this code
    status:WORD      on task: the task's status is this word
    after:STATUS[:X] on create: the task is accepted, then the documented refusal is sent; X as above, or the error's code
    drip:SECONDS     the response's body comes in small pieces over that time
    placeholder      on result: a film of 0.2 s is sent as the video
    picture          on result: a picture of one pixel is sent as the video
    hostile_id       on create: the id in the response is HTML
    same_id          on create: the id in the response is the one of the oldest task
    gzip_bomb        the body is packed, and unpacks to 256 MB of zeros
    endless          the body has no announced length and never ends (after 8 GB the connection is closed)

Credits: 10,000, of which a task takes 12 for each billed second, and gives them back when it fails. Tasks older than 24 hours
no longer count, so that the sandbox never runs dry for good. Results live 24 hours, tasks seven days.
"""
