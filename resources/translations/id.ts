<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>OmniHuman</name>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. Progress goes to standard error, results to standard output.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>list the tasks, the newest last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also those that were removed from the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>follow a task until it ends, and go on with all that are unfinished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a task's id, or its beginning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save a task's video to a file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the file to write</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>show the account, and test its key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>test the storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>upload, read and remove a small file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its name; else the one for new tasks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>run the sandbox alone, for other programs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>keep everything in DIR; videos lie in DIR/videos</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>work on the sandbox, whatever settings and environment say</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write results as lines of JSON</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of a portrait and a voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice begins: 75, 1:15 or 1:15.5</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice ends</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what the person does, and how</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the same seed makes a similar video again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>faster, and a little less fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>who speaks, in white</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the task's name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the video to FILE, too</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing that costs more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>pay without asking</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the videos and results.csv to DIR</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing if all of it costs more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no time; write 75, 1:15 or 1:15.5</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a seed is a whole number from 1 to {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no number of credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window has not taken the task. Look at its list before you send it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window goes on with the task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <location filename="../../omnihuman_desktop/commands/judge.py"></location>
   <source>There is no folder {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window is open on this data folder. Close it first, or give another --data-dir.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>“{0}” can't be understood.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>It is empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}, {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Checking · {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}: {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Nothing was sent. Correct the table, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>{0} of {1} were sent before, and are not sent again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Rows that ask for the same video are sent once.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>{0} of {1} done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>{0}, {1} without a video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>{0} are paid and go on at the service. The same command fetches them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved to {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/judge.py"></location>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>{0} exists already: give another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/judge.py"></location>
   <source>The voice ends at {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/judge.py"></location>
   <source>The selection is shorter than {0} s.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/judge.py"></location>
   <source>The selection is {0} s long, and the service takes up to {1} s: choose a part of it by its start and end.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The window is open on this data folder, and sends the task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The same portrait, voice and prompt were sent before as “{0}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task has no video, and the service keeps none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>Close the window first, or choose Download again there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no task “{0}”. The list is shown by: omnihuman-desktop tasks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>More than one task begins with “{0}”: write more of it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The window is open on this data folder. See Settings &gt; Account there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The sandbox: nothing leaves this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The key works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>{0} credits left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no such storage. Add one in the window: Settings &gt; Storage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Upload a small file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Read it without a key, as the service does</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Remove it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>The test worked, but the address is inside your own network, where EvoLink can't reach it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>This storage works: a test file was uploaded, read without a password, and removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>{0} credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>about {0} credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>{0} s billed · {1} · account: {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>This is more than the {0} credits allowed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>The account has {0} credits left. Top up, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it? {0} credits will be left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Nobody can be asked here. Add --yes to pay without a question.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>[y/N] </source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>y</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Possibly made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>This may already have been made; the outcome is unclear. Open the task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>In progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>A task with these settings is in progress. Open the task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Already made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>You have already made this video. Open the task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Reading the file…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Choose a portrait and a voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a portrait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>about {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits, but only {2} are left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} of {2} credits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Generate video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Send the portrait and the voice to generate the video (Ctrl+Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks show who speaks, so auto mask is not used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks are used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Prompt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>For example: close-up, warm and calm. She talks to the camera and smiles at the end.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional: how the person speaks and moves. In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Fast mode</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The video is ready sooner. Fine movements may be less precise.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service first looks for a person in the portrait, and rejects it at no cost if there is none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>More options</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service detects who in the picture speaks. Masks that you paint are used instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask: detect the person automatically</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Seed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Random</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The same seed with the same settings may give the same video again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Callback URL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>An https:// address of your own that the service notifies when the video is ready.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The seed must be a whole number from 1 to {0}, or empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is not a web address. Enter one like https://example.com/done.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL must start with https://.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is longer than {0} characters. Enter a shorter one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is inside your own network, where the service can't reach it. Enter a public one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>Tip: describe camera, emotion, delivery, actions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>another language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: a prompt in one of these works better.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/page_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Forward</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Contents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>This help page is missing. Choose Contents to see the other pages.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>The help pages are missing. Install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Nothing found. Try another word.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Background</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. This color shows through.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>White</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Gray</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Black</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Other color…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. Background color: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Portrait background</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Portrait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose portrait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose a portrait (Ctrl+O)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Change…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop it here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop a portrait here, paste one, or choose a file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Shrink it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Send a smaller copy at the best quality that fits. Your file is not changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Paint a mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Rotate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Shrink the portrait or choose another one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Reading the picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>This is a link to a picture. Save the picture to a file, then drop that file here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>The portrait above is kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Empty. Drop a portrait here, paste one, or choose a file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source> · {0} × {1} · {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Loading…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Remove it from this list (Delete). Its videos are kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits you make videos from appear here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>cropped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>masks: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a JPEG photo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a PNG picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a WebP picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a HEIC photo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>an AVIF picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a TIFF picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a BMP picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a GIF picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>its first frame only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>rotated upright</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>converted to sRGB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>with 8 bits per channel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>on a solid background</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>without its location</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The file has a small defect outside the picture. A clean copy is sent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}, {2}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>It will be sent {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} → {1}, JPEG quality {2}, same dimensions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{0} is over the service's limit of {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>No face was found. The service may find nobody to animate. A clear face works best.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The person seems to be sideways or upside down.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{count} faces were found. Paint a mask over the person who speaks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face is cut off at the edge. The whole head gives a better video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face takes up only {percent} % of the picture's height. Crop closer to it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is very dark. A brighter one gives a better video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is blurry. A sharper one gives a sharper video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture has only {width} × {height} pixels. The video may look soft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Crop, rotate or flip the portrait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint over the person who speaks. Everything else stays still.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits: use one again, with its crop and masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/controller.py"></location>
   <source>A recording was cut off last time. It was saved as “{0}” under Record.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Level</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped: too loud. Move away from the microphone, or turn it down.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Decibels below full scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>{0} dB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>silent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>No microphone found. Plug one in, or turn it on in the system's sound settings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then open this panel again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone delivers no sound. Choose another one, or plug it in again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>A recording can be up to {0} long. This one is saved; continue in a new one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Countdown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Wait three seconds before recording starts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recordings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Start now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Saving…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Resume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>{0} · paused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The disk is almost full: {0} of recording left. Free some space for more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recorder.py"></location>
   <source>Recording {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Your recordings appear here. Press Record to start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Use as voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Rename</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Restore the recording removed last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recorded {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>{0}, {1} long</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>This recording is the current voice. Choose another voice first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Play</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/runtime/single_instance.py"></location>
   <source>OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>API key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Replace key…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Disconnect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>&lt;a href="{0}"&gt;Get a key&lt;/a&gt; · &lt;a href="{1}"&gt;Billing&lt;/a&gt;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>This session uses the sandbox because the program was started with --sandbox.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>the key …{0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1} from EVOLINK_API_KEY, for this session.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}, saved in the system's keyring for this address only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in memory until the program closes. It is never written to a file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Checking with {0} …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. {0} credits left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. The service doesn't say how many credits are left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key is invalid or has expired. Nothing was changed. Copy the whole key again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>{0} can't be reached. Check your internet connection, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to {0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that renders for it get them from there, with prompt and options. Their terms apply.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>General</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Account</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spending</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Appearance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Save videos to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>While tasks run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>New versions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Proxy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Use system setting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Keep the computer awake</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Prevents automatic sleep. The screen may still turn off.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Check for a new version once a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Change the folder for videos</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Enter it without a name and password. Where it needs them, set it in the system's settings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>In use: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>The system names none: the program connects directly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Sandbox credits aren't real money.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>What your EvoLink tasks cost, in credits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Tasks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Seconds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Reserved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/job_actions.py"></location>
   <source>Saved as {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/delegate.py"></location>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>Provider</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>How to set this up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>unchanged unless you enter a new one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty. Press Test: the first test fills it in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Bucket</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Prefix</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as omnihuman</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Public base URL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if the files are public</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret access key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Endpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Storage account name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Container</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if it isn't Azure's own</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Amazon S3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AWS Region</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>or AWS profile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>on this computer, instead of a key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Cloudflare R2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Backblaze B2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Region</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>keyID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>applicationKey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>MinIO</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Wasabi</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>DigitalOcean Spaces</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Space name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Aliyun OSS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AccessKey ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AccessKey Secret</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Tencent COS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SecretId</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SecretKey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Google Cloud Storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC access key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC secret</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Other S3 storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Addresses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Path style: endpoint/bucket</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Virtual host: bucket.endpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by account key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by SAS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to create, write, delete</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>the token, or the whole SAS URL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to read only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>links are made from it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>WebDAV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Address of the folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>User name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SFTP</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Server</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Port</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Private key file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only to log in with a key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder on the server</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as public_html</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Host key fingerprint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>filled in by the first test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password, or the key's passphrase</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>A folder that a web server publishes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>New files go to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove uploaded files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import storage locations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export storage locations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>When the last task that uses them is done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>A day later, so the same portrait is uploaded once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Never</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Removed “{0}”. Files that are still there are kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Exported to {0} without the secrets.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Imported {0}. Edit each one to enter its secret, then test it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations (*.json)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>This computer has no keyring. The secret is kept until the program closes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>The account's own storage (EvoLink files or the sandbox)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Uploaded files not removed yet: {0}. Retrying every five minutes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test this storage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Result of the test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Trust this host key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Use this address</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Testing…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Position</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Playback position</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Speed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Speed (J slower, L faster)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Volume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Full screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Full screen (F)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save video as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Show in folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Pause (Space)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Play (Space)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound on (M)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute (M)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound is off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Save video as…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Crop editor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>{0} × {1} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Result: {0} × {1} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Aspect ratio {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free aspect ratio</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Flip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Back to the whole, unedited picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Crop area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Ctrl+Z</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Shift+Z</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Fit to view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Discard the changes (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Apply the changes (Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/layers.py"></location>
   <source>Person {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask editor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Eraser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Rectangle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Ellipse</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Fill or clear an area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Softness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush softness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Opacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask opacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Invert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Swap what moves and what stays still</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Clear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Empty this mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Dismiss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Mask name: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Hide {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Show {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Remove {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Who speaks?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Add person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Find faces</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Start a mask around the head and shoulders of each face</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Load mask…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>A black-and-white picture. White areas move.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>You can use up to five masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>The file of this mask is missing or damaged: {0}. Paint the mask again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Fit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>Reading {0}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Filling…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Finding faces…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>No face was found. Paint over the person who speaks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>You can use up to five masks. Remove some and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Load mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Saving masks…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Mask area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Arrow keys move the brush, with Shift farther. P starts and ends a stroke.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop on the stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Paint masks on the stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the crop first: choose Done or Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the masks first: choose Done or Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Esc leaves full screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Your video will play here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Drop a portrait and a voice on this window, then press Generate video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Try it with the sample</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>or connect your EvoLink account</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” was moved, renamed or deleted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The service keeps it {0}. Downloading it again is free.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs credits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The video can't be played</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/player_view.py"></location>
   <source>Picture saved: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Playback</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Click, Space or Esc stops</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>{0} · {1} of {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Use this seed in the draft. With the same settings it may give the same video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Use these settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Copy this task's portrait, voice and options to the draft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>The service keeps this video {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Seed {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>fast</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>person checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>auto mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>portrait edited</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>{0} masks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>1 mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>sound edited</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>“{0}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>Stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The portrait: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The video: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Shows the service's message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Copy details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/delegate.py"></location>
   <source>Today</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/delegate.py"></location>
   <source>Yesterday</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>All</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Active</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Task list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Search tasks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Search names and prompts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Cancel the task first. Nothing has been paid yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>{0} active</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Show all tasks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>No matching tasks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Your videos appear here. Choose a portrait and a voice, then press Generate video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Restore tasks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Not now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>You are asked again at the next start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>A paid task is missing from this list, but its receipt is on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>{0} paid tasks are missing from this list, but their receipts are on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”. It is paid, and its video is still downloaded and saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed {0} tasks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Remove from list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The first row names the columns, each once: {0}. Only portrait and voice are needed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” has an unknown column: {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” lacks a column: {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” names a column twice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” is {1}, and the service accepts up to {2}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy or a JPEG, and choose that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The disk is full ({0}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space, and it continues automatically.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0}, and it continues automatically.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service found no person in the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose one that clearly shows a person.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the voice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file of up to 35 seconds.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the prompt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and send it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Its own message is under Details.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is temporarily unavailable.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in {0} s.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a minute.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's content rules don't allow this portrait, voice or prompt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use these options.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change them, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The picture's dimensions don't fit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this voice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service canceled the task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service took too long and gave up.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is overloaded.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a few minutes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service was temporarily unavailable.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account reached a limit at the service.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your EvoLink account.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service couldn't make this video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} wasn't found, or this computer is offline.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and your internet connection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The proxy {proxy} doesn't let the program reach {host}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check it in Settings &gt; General or in the system's settings. It is retried automatically.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the connection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and port.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't speak SFTP on this port.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The certificate of {host} isn't trusted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and this computer's clock.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} can't be reached.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your internet connection. It is retried automatically.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The bucket isn't in the region {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter {0} and test again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Look up its region at {0} and enter it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows reading and nothing else.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows creating, writing and deleting.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This isn't a SAS for {host}: it has no signature.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Copy the whole SAS token or the whole SAS URL.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} has expired.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create a new one and enter it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} isn't valid yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its start time and this computer's clock.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't cover the container's blobs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one for the container.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow writing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow deleting.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Links to {host} need a second SAS.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} doesn't allow reading.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} allows more than reading, and every link would give that away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The rights of the second SAS for {host} are in a policy that can't be read from here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that lists its rights itself: reading and nothing else.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program closed before the service replied.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service didn't reply in time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply couldn't be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request, but your balance doesn't show that nothing was charged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply names the task of another video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No recent task at the service matches.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>One recent task may be it: {candidate}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Several recent tasks may be it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't list recent tasks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't accept the current key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance dropped by the price of this video.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance hasn't changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{entered} is another task in your list.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know the task {entered}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection was lost before the service replied.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't be reached right now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is retried automatically.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is downloaded again automatically.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Download it again, or ask the service's support about this task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video leads into your own network, to {host}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't deliver the video ({status}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video arrived damaged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video that arrived is {0} long instead of {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It was saved as “{0}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was moved or deleted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” can't be opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that you have permission to read it, or choose another file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” changed after you chose it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a picture that can be opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a JPEG, PNG, WebP or HEIC photo.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy, and choose that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” was moved or deleted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Paint it again, or remove it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fit it to the portrait, or choose another one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is a raw photo.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Export it as JPEG, then choose that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is damaged or incomplete.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no sound that can be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording such as MP3 or WAV.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains {format} sound, which can't be read here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Convert it to MP3, AAC or WAV, then choose it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No sound can be read from “{name}” at this position.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio track.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording with a voice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no exported storage locations.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is shorter than one second.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer recording.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” no longer has the audio track you chose.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the file again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is still being written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Wait until it is complete, then choose it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a table that can be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save it as CSV in UTF-8.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {rows} rows, and a batch takes up to {limit}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Split it into several tables.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another OmniHuman Desktop works in {folder}, and doesn't respond.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close or end it, then try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is open in another program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close it there, then try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program can't save to {folder}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that the folder exists and that you have permission to write to it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your tasks were saved by a newer version of this program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version. Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your task list can't be read ({path}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another program is using your task list ({path}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close that program or wait. It continues automatically, and nothing is lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The sandbox couldn't start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restart the program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program's audio and video decoder is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key of your EvoLink account isn't in the system's keyring.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Something went wrong inside the program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again. If it keeps happening, report it with the details.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection to {host} was lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} didn't respond in time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There is no storage for this account.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add one in Settings &gt; Storage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the upload ({status}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the storage settings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret doesn't match your access key at {host}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter the secret again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret for the storage “{place}” isn't on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it in Settings &gt; Storage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer has no AWS profile “{profile}” with credentials.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter another profile, or an access key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has no bucket “{bucket}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its name, or create it there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the user name, password or key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check them, and enter them again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't have this folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address, or create the folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has moved to {url}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter this address in Settings &gt; Storage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This is the first connection to {host}. Its host key is {fingerprint}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The host key of {host} has changed to {fingerprint}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a private key that can be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the private key, not the .pub file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The passphrase doesn't open the private key “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the SAS: it is for another container, or its key was renewed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer's clock differs too much from the clock of {host}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Set the clock, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key or user can't write to {host}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it to write and delete files there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Others can't read the uploaded files at {host} ({status}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow this key to read files, or enter a public base URL.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} leads to a different file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the public base URL.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} is inside your own network, where the service can't reach it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Use a storage with a public address.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} expires before the service is done.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Make links valid for two hours or more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected your key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the key, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} is full.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space there, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} accepts pictures, but rejected your voice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add another storage in Settings &gt; Storage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} isn't responding properly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key is invalid or has expired.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again with a valid key.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account or this key doesn't have enough credits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Top up, and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key isn't allowed to use the model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it on the service's website.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know what was asked for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>A file is too large for the service.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a smaller picture or a shorter voice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is getting too many requests.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video has expired.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Ask the service's support about this task.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} KB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} MB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} s left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} min left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>tomorrow, {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} h {1} min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>until {0} ({1} left)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Try again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Check again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Enter task ID…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Send again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another portrait…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another voice…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open settings…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open billing page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open API keys page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Change prompt…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Download again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service can't find this task right now.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support about the task ID under Details.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is paid and in progress. Nothing is lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing has been paid yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Waiting to retry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service keeps it {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying in {0} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Queued</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Preparing portrait and voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploaded, waiting for the storage to confirm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading · {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading portrait and voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You can cancel it until it is sent. Nothing has been paid yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The first request, whose reply was lost, may still have been paid.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Sending the request</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It can no longer be canceled.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Accepted, waiting to start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering · {0} %</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. You entered the task ID.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. The task was found in the service's list.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading the video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading · {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is ready and downloading to this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>No video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid for the video. Task ID: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid {0} credits for the video. Task ID: {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Not charged: the reserved credits are returned.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing was paid.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled. Nothing was paid.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video may be in progress and paid. If you send it again, you may pay twice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was rejected, but may have been charged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was sent but the reply was lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Decide…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear outcome</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>{0} s · {1} cr</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>“{0}” changed on disk and was read again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Audio track 1 is {0}, which can't be read here. Track {1} is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This file has {0} audio tracks. Choose one under Sound.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>The file ends at {0}, but says it is {1} long. You can use what is there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Part of this file is damaged. Listen to the selection before you send it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>The voice below is kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Drop a voice here, paste one, or choose a file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Empty. Drop a voice here, paste one, or choose a file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Speed of the selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Playback speed (J slower, L faster). It doesn't change what is sent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>{0} times as fast</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The selection can't be played here. Choose another sound output in Settings. It can still be sent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>No sound output found. Plug in headphones, or choose an output in Settings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The sound output was disconnected. Playback continues on another one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom the waveform (Ctrl+wheel, Ctrl+↑, Ctrl+↓)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loudness, fades, channels and more: how the selection sounds when it is sent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice from a microphone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose voice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose a voice (Ctrl+Shift+O)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop: start again at the end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Best 35 seconds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select up to 35 s with the most and clearest words, from pause to pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Plays exactly what will be sent (Space on the waveform)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Preparing…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/choices.py"></location>
   <source>Up to 35 s can be sent, so it starts at {0}. Type it again to move the end too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/choices.py"></location>
   <source>Up to 35 s can be sent, so it starts at {0}. Press I again to move the end too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/choices.py"></location>
   <source>Up to 35 s can be sent, so it ends at {0}. Type it again to move the start too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/choices.py"></location>
   <source>Up to 35 s can be sent, so it ends at {0}. Press O again to move the start too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/snapping.py"></location>
   <source>No pauses found in this voice yet. Drag to select what you need.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>Minutes and seconds, such as 12:04.20</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>{0}: type 12:04.20 or 724.2, and press Enter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound · {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>No changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Changes: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Sound of the selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Trim silence at both ends</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Shortens what is sent, and may cost less.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Remove DC offset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some microphones shift the whole waveform to one side.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Send the sound as it was recorded. Ctrl+Z undoes this.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close the sound panel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Analyzing the selection…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>DC offset removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Loudness: {0} LUFS.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s of silence trimmed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Audio track</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track 1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Channels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono if both are the same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Stereo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono: mix both</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Left only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Right only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Normalize loudness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Podcast, −16 LUFS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Online video, −14 LUFS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Broadcast, −23 LUFS</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>High-pass filter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>80 Hz</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>120 Hz</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>File format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>None</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some peaks are clipped. Ticks on the waveform show where.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>No clipping.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>No voice yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>Selected: {0} to {1} of {2}, {3} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>Overview</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice. The keys of the waveform move and zoom what is on view.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice: drag the frame to move the view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Saves one billed second. Ctrl+Z undoes this.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Ends {0} s into second {1}. Cut at the pause?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Clipped: peaks are cut off here and may crackle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Very loud, but not clipped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Pause of {0} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Silence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Waveform</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Microphone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Sound output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Previous choice (not connected)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>About OmniHuman Desktop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Version {0} ({1})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Text of the license</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Reading the licenses…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Copy all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses of the program and of what it brings along</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>This part brings no text along; its license is named above.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures ({0});;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Audio and video files ({0});;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>MP4 video (*.mp4)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/help.py"></location>
   <source>Diagnostics copied. They contain no keys, prompts or file names.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/main_window.py"></location>
   <source>{0} active – {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Play / pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Play the voice from the mouse pointer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Slower / pause / faster</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Selection starts / ends here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Go to the selection's start / end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Seek 5 s; 1 s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>← / →; with Alt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>One frame back / forward</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Move the selection by 1 s; 0.1 s; a frame</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>← / →; with Alt; , / .</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>On the waveform: select a sentence; don't snap; move the nearer edge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Double click; Alt; Shift+click</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Zoom the waveform</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Ctrl+wheel, Ctrl+↑ / Ctrl+↓</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Mute, full screen, snapshot</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Crop, masks: done / cancel; zoom; all of it; pan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Enter / Esc; + / -; 0; Space</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Move the crop; by ten pixels; resize it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Arrows; with Shift; with Ctrl</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Brush, eraser, rectangle, ellipse, fill, invert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Brush smaller / larger; move it; paint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>[ / ]; arrows; P</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Open portrait / open voice / paste</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Find a task, rename, open, remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Ctrl+F, F2, Enter, Delete</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Undo a removal; undo, redo changes to the voice, a crop, a mask</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <source>Settings / help / list of keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/shortcuts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Use this task</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Enter task ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Tasks that it may be</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID (task-…)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0}
Looking it up…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. If others use your account, make sure that the task is yours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>This video can't be played.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · no video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · video ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · in progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The video appears here once it is ready.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>OmniHuman Desktop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Opens the download page in your browser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings (Ctrl+,)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Where videos are made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages (F1), keyboard shortcuts, and information for support</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Copy diagnostics</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Show logs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink account…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Connect EvoLink…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Videos are made with: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Version {0} is available</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Your selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Outside your selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/language.py"></location>
   <source>, </source>
   <extracomment>Between the words of a list.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Undo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Urungkan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Redo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Cu&amp;t</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Copy</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Paste</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Select All</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Copy &amp;Link Location</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>OK</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Yes</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;No</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Apply</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Discard</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Look in:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Directory:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>File &amp;name:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Nama file:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Files of type:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Choose</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Parent Directory</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Create New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>List View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Detail View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Kind</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Type</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Date Modified</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Rename</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show &amp;hidden files</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Computer</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>All Files (*)</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Hide Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press and hold</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Restore Defaults</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Retry</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ignore</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Abort</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
