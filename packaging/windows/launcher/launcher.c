/* omnihuman-desktop.exe, the command in Windows' terminals: starts the program's Python, one folder up, with what it was given.
   The streams, the exit code and Ctrl+C are the command's own. A batch file would ask "Terminate batch job?" at each Ctrl+C. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

enum { PATH_MAX_CHARS = 32768, CANNOT_START = 1 };

/* The console tells all of its processes: the command decides, and this one ends with it. */
static BOOL WINAPI leave_it_to_the_command(DWORD event)
{
    (void)event;
    return TRUE;
}

/* The command line behind the program's own name, as it was given: nothing is quoted anew. */
static const wchar_t *arguments(const wchar_t *line)
{
    wchar_t end = *line == L'"' ? L'"' : L' ';
    if (end == L'"')
        line++;
    while (*line && *line != end && !(end == L' ' && *line == L'\t'))
        line++;
    return *line ? line + 1 : line;
}

static HANDLE inherited(DWORD which)
{
    HANDLE copy = NULL, own = GetCurrentProcess();
    DuplicateHandle(own, GetStdHandle(which), own, &copy, 0, TRUE, DUPLICATE_SAME_ACCESS);
    return copy;
}

static int fail(const wchar_t *python)
{
    fwprintf(stderr, L"OmniHuman Desktop: %ls can't be started (error %lu). Install the program again.\n", python, GetLastError());
    return CANNOT_START;
}

/* Where this process is ended by force, its command ends, too; what the command has started takes care of itself. */
static HANDLE open_job(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

int wmain(void)
{
    static wchar_t python[PATH_MAX_CHARS];
    const wchar_t *given = arguments(GetCommandLineW());
    STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION command;
    DWORD code = CANNOT_START;

    GetModuleFileNameW(NULL, python, PATH_MAX_CHARS);
    for (int folders = 0; folders < 2; folders++) {
        wchar_t *slash = wcsrchr(python, L'\\');
        if (slash)
            *slash = L'\0';
    }
    if (wcslen(python) + 12 > PATH_MAX_CHARS)
        return fail(python);
    wcscat(python, L"\\python.exe");

    size_t size = wcslen(python) + wcslen(given) + 64;
    wchar_t *line = malloc(size * sizeof *line);
    if (!line)
        return fail(python);
    swprintf(line, size, L"\"%ls\" -I -m omnihuman_desktop %ls", python, given);
    start.hStdInput = inherited(STD_INPUT_HANDLE);
    start.hStdOutput = inherited(STD_OUTPUT_HANDLE);
    start.hStdError = inherited(STD_ERROR_HANDLE);
    SetConsoleCtrlHandler(leave_it_to_the_command, TRUE);
    HANDLE job = open_job();
    if (!CreateProcessW(python, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start, &command))
        return fail(python);
    AssignProcessToJobObject(job, command.hProcess);
    ResumeThread(command.hThread);
    WaitForSingleObject(command.hProcess, INFINITE);
    GetExitCodeProcess(command.hProcess, &code);
    return (int)code;
}
