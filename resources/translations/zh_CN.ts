<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>OmniHuman</name>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Commands without a window: {0}. Each has its own --help.</source>
   <translation>不打开窗口的命令：{0}。每个命令都有自己的 --help。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Make a portrait speak.</source>
   <translation>让人像开口说话。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>a portrait and a voice, in either order</source>
   <translation>一个人像和一段语音，顺序不限</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>keep everything in DIR; videos lie in DIR/videos</source>
   <translation>所有数据都存放在 DIR 中，视频存放在 DIR/videos 中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>work on the sandbox, whatever settings and environment say</source>
   <translation>使用沙盒，不管设置和环境变量如何</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR</source>
   <translation>在独立的沙盒中检验此安装；视频、截图和 report.txt 保存到 DIR</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>show the version and exit</source>
   <translation>显示版本并退出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>give at most one portrait and one voice</source>
   <translation>最多给出一个人像和一段语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/app.py"></location>
   <location filename="../../omnihuman_desktop/commands/opened.py"></location>
   <source>{0} – take {1}</source>
   <translation>{0} – 版本 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. Progress goes to standard error, results to standard output.</source>
   <translation>退出码：0 完成，2 参数或文件有误，3 被拒绝，4 积分不足，5 结果不明，130 已停止。进度输出到标准错误，结果输出到标准输出。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>list the tasks, the newest last</source>
   <translation>列出任务，最新的排在最后</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also those that were removed from the list</source>
   <translation>也列出已从列表中移除的任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>follow a task until it ends, and go on with all that are unfinished</source>
   <translation>跟踪一个任务直到结束，并继续所有未完成的任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a task's id, or its beginning</source>
   <translation>任务 ID 或其开头几位</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save a task's video to a file</source>
   <translation>把任务的视频保存到文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the file to write</source>
   <translation>要写入的文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>export all tasks with their videos and marks as a folder, without keys</source>
   <translation>将所有任务连同视频和标记导出为文件夹，不含密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a new folder, such as one on a USB drive</source>
   <translation>新文件夹，例如 U 盘上的文件夹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>merge an exported folder into the tasks, and send nothing of it</source>
   <translation>将导出的文件夹合并到任务中，不发送其中任何内容</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the exported folder</source>
   <translation>导出的文件夹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>show the account, and test its key</source>
   <translation>显示账户信息并测试密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>test the storage</source>
   <translation>测试存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>upload, read and remove a small file</source>
   <translation>上传、读取并移除一个小文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its name; else the one for new tasks</source>
   <translation>存储的名称；省略时使用新任务的存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>run the sandbox alone, for other programs</source>
   <translation>单独运行沙盒，供其他程序使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write the completion for a shell</source>
   <translation>输出用于某个 shell 的补全脚本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the shell that is to complete the commands</source>
   <translation>要补全命令的 shell</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write results as lines of JSON</source>
   <translation>以 JSON 行格式输出结果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of a portrait and a voice</source>
   <translation>用人像和语音生成视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice begins: 75, 1:15 or 1:15.5</source>
   <translation>语音的起点：75、1:15 或 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice ends</source>
   <translation>语音的终点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what the person does, and how</source>
   <translation>人物做什么、怎么做</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the same seed makes a similar video again</source>
   <translation>相同的种子会再次生成相似的视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>faster, and a little less fine</source>
   <translation>更快，细节略少</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>who speaks, in white</source>
   <translation>说话的人，用白色标出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the task's name</source>
   <translation>任务名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the video to FILE, too</source>
   <translation>同时把视频保存到 FILE</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing that costs more</source>
   <translation>费用超出时不发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>pay without asking</source>
   <translation>不询问，直接付费</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make one video of a voice of any length: cut at its pauses into parts, each a task, and joined</source>
   <translation>把任意长度的语音做成一个视频：在停顿处切成几段，每段一个任务，再拼接起来</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film begins: 75, 1:15 or 1:15.5</source>
   <translation>长视频从哪里开始：75、1:15 或 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film ends</source>
   <translation>长视频到哪里结束</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the film's name</source>
   <translation>长视频的名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what is seen between two parts: a cut, a cut to a slightly closer frame, or a dissolve</source>
   <translation>两段之间的画面：硬切、切到稍近的画面，或叠化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>how long a dissolve is: 0.4</source>
   <translation>叠化的时长：0.4</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>don't pay for pauses of 3 s and more between two parts</source>
   <translation>两段之间 3 秒及以上的停顿不付费</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>join the film also without parts that have failed</source>
   <translation>即使有失败的段，也拼接长视频，跳过这些段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the film to FILE</source>
   <translation>把长视频保存到 FILE</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also write a timeline for editing programs: .edl, .fcpxml, .otio</source>
   <translation>同时输出剪辑软件用的时间线：.edl、.fcpxml、.otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing if all of it costs more</source>
   <translation>总费用超出时全部不发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again</source>
   <translation>为表格（CSV、TSV）的每一行生成一个视频；已发送过的不会再次发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name</source>
   <translation>第一行是列名：portrait, voice, start, end, prompt, seed, fast, name</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the videos and results.csv to DIR</source>
   <translation>把视频和 results.csv 保存到 DIR</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” can't be understood.</source>
   <translation>无法识别“{0}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no time; write 75, 1:15 or 1:15.5</source>
   <translation>“{0}”不是有效的时间；请写成 75、1:15 或 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a timeline ends in .edl, .fcpxml or .otio</source>
   <translation>时间线的扩展名必须是 .edl、.fcpxml 或 .otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a seed is a whole number from 1 to {0}</source>
   <translation>种子是 1 到 {0} 之间的整数</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no number of credits</source>
   <translation>“{0}”不是有效的积分数</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window has not taken the task. Look at its list before you send it again.</source>
   <translation>窗口没有接收这个任务。再次发送前，先查看窗口中的任务列表。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window goes on with the task.</source>
   <translation>任务在窗口中继续。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>There is no folder {0}.</source>
   <translation>文件夹 {0} 不存在。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} were sent before, and are not sent again.</source>
   <extracomment>For one: %n of {0} was sent before, and is not sent again.</extracomment>
   <translation>
    <numerusform>{0} 个中有 %n 个之前已发送，不会重新发送。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} are on the way already, without being paid yet, and go on.</source>
   <extracomment>For one: %n of {0} is on the way already, without being paid yet, and goes on.</extracomment>
   <translation>
    <numerusform>{0} 个中有 %n 个已在进行，尚未付费，会继续。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Rows that ask for the same video are sent once.</source>
   <translation>要求生成相同视频的行只发送一次。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}: “{1}” has changed since it was sent. To have it made, save it under another name.</source>
   <translation>第 {0} 行：“{1}”在发送之后有改动。要重新生成，请用其他名称保存。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Not all were sent. The same command sends the rest.</source>
   <translation>没有全部发送。再次运行同一命令会发送其余的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window is open on this data folder, and sends the batch.</source>
   <translation>窗口正在使用这个数据文件夹，由它发送这个批量任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window has not taken the batch. Look at its list before you send it again.</source>
   <translation>窗口没有接收这个批量任务。再次发送前，请先查看窗口中的列表。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window goes on with the batch. Pause it there to stop it.</source>
   <translation>窗口会继续处理这个批量任务。要停止，请在窗口中暂停。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking · {0} of {1}</source>
   <translation>正在检查 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Row {0}: {1}</source>
   <translation>第 {0} 行：{1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Nothing was sent. Correct the table, and try again.</source>
   <translation>未发送任何内容。修改表格后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of {1} done</source>
   <translation>已完成 {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>{0}, {1} without a video</source>
   <translation>{0}，{1} 个没有视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>Not sent</source>
   <translation>未发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0}: {1} to {2}, {3} s</source>
   <translation>第 {0} 段：{1} 到 {2}，{3} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>No pause is within 35 s: part {0} ends at the quietest place, {1}.</source>
   <translation>35 秒内没有停顿：第 {0} 段在最安静的地方 {1} 结束。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window is open on this data folder, and sends the parts.</source>
   <translation>窗口正在使用这个数据文件夹，由它发送各段。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window goes on with the film. Pause it there to stop it.</source>
   <translation>窗口会继续制作长视频。要停止，请在窗口中暂停。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film “{0}” was sent before. Only what is missing of it is paid.</source>
   <translation>长视频“{0}”之前发送过。只为缺少的部分付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>This film has {0} parts. Add --max-credits to say how much it may cost.</source>
   <translation>这个长视频有 {0} 段。请加上 --max-credits，指定最多可花费多少积分。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>%n parts</source>
   <extracomment>For one: %n part</extracomment>
   <translation>
    <numerusform>%n 段</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>These are {0} paid tasks, and none of them can be taken back.</source>
   <translation>这些是 {0} 个付费任务，全部无法撤回。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>{0} of {1} parts</source>
   <translation>{0} / {1} 段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Nothing more is sent. The same command goes on with the film.</source>
   <translation>不再发送。再次运行同一命令会继续制作长视频。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>It was not sent.</source>
   <translation>没有发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0} has no video: {1}</source>
   <translation>第 {0} 段没有视频：{1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command tries again; --skip-missing joins it without those parts.</source>
   <translation>长视频没有拼接。再次运行同一命令会重试；--skip-missing 会跳过这些段进行拼接。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command goes on, and pays nothing again.</source>
   <translation>长视频没有拼接。再次运行同一命令会继续，不会重复付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved to {0}</source>
   <translation>已保存到 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joining · {0} %</source>
   <translation>正在拼接 · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}</source>
   <translation>任务已付费，仍在服务端进行。运行以下命令取回视频：omnihuman-desktop watch {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>%n are paid and go on at the service. The same command fetches them.</source>
   <extracomment>For one: %n is paid and goes on at the service. The same command fetches it.</extracomment>
   <translation>
    <numerusform>%n 个已付费，会在服务端继续。再次运行同一命令即可取回。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>The window is open on this data folder. Import there: Settings &gt; Library.</source>
   <translation>窗口正在使用这个数据文件夹。请在窗口中导入：设置 &gt; 任务库。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>Copying · {0}</source>
   <translation>正在复制 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The window is open on this data folder, and sends the task.</source>
   <translation>窗口正在使用这个数据文件夹，任务由窗口发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The same portrait, voice and prompt were sent before as “{0}”.</source>
   <translation>相同的人像、语音和提示词之前已作为“{0}”发送过。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>{0} exists already: give another name.</source>
   <translation>{0} 已存在：请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task was removed from the list: its video can't be downloaded any more.</source>
   <translation>此任务已从列表中移除，视频无法再下载。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task has no video, and the service keeps none.</source>
   <translation>这个任务没有视频，服务端也没有保留。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>Close the window first, or choose Download again there.</source>
   <translation>先关闭窗口，或在窗口中选择“重新下载”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no task “{0}”. The list is shown by: omnihuman-desktop tasks</source>
   <translation>没有任务“{0}”。查看列表：omnihuman-desktop tasks</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>More than one task begins with “{0}”: write more of it.</source>
   <translation>以“{0}”开头的任务不止一个：请多输入几位。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The window is open on this data folder. See Settings &gt; Account there.</source>
   <translation>窗口正在使用这个数据文件夹。请在窗口的“设置 &gt; 账户”中查看。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The sandbox: nothing leaves this computer.</source>
   <translation>沙盒：任何内容都不会离开这台电脑。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works.</source>
   <translation>密钥可用。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>%n credits left.</source>
   <extracomment>For one: %n credit left.</extracomment>
   <translation>
    <numerusform>剩余 %n 积分。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no such storage. Add one in the window: Settings &gt; Storage.</source>
   <translation>没有这个存储。在窗口中添加：设置 &gt; 存储。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Upload a small file</source>
   <translation>上传一个小文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Read it without a key, as the service does</source>
   <translation>像服务那样，不用密钥读取它</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Remove it</source>
   <translation>移除它</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>The test worked, but the address is inside your own network, where EvoLink can't reach it.</source>
   <translation>测试成功，但这个地址在你的内网中，EvoLink 无法访问。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>This storage works: a test file was uploaded, read without a password, and removed.</source>
   <translation>这个存储可用：测试文件已上传、无需密码即可读取，并已移除。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>usage: </source>
   <translation>用法： </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>positional arguments</source>
   <translation>位置参数</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>options</source>
   <translation>选项</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>show this help message and exit</source>
   <translation>显示此帮助并退出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s：错误：%(message)s
</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>参数 %(argument_name)s：%(message)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>缺少必需的参数：%s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>无法识别的参数：%s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected one argument</source>
   <translation>需要一个值</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at most one argument</source>
   <translation>最多一个值</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at least one argument</source>
   <translation>至少需要一个值</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>无效的选项：%(value)r（可选：%(choices)s）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>%(type)s 的值无效：%(value)r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>选项不明确：%(option)s 可能是 %(matches)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ignored explicit argument %r</source>
   <translation>此选项不带值：%r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>about {0}</source>
   <translation>约 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>{0} s billed · {1} · account: {2}</source>
   <translation>计费 {0} 秒 · {1} · 账户：{2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>This is more than the {0} credits allowed.</source>
   <translation>超出了允许的 {0} 积分。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>The account has %n credits left. Top up, and try again.</source>
   <extracomment>For one: The account has %n credit left. Top up, and try again.</extracomment>
   <translation>
    <numerusform>账户还剩 %n 积分。请充值后重试。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it?</source>
   <translation>要发送吗？</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it? %n credits will be left.</source>
   <extracomment>For one: Send it? %n credit will be left.</extracomment>
   <translation>
    <numerusform>要发送吗？发送后剩余 %n 积分。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Nobody can be asked here. Add --yes to pay without a question.</source>
   <translation>这里无法询问。添加 --yes 即可不询问直接付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>[y/N] </source>
   <translation>[y/N] </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>y</source>
   <translation>y</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>Another sandbox uses the folder {0}.</source>
   <translation>另一个沙盒正在使用文件夹 {0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox can't start: {0}</source>
   <translation>沙盒无法启动：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>A local stand-in for the service and for storage. GET / on its address shows the documentation.</source>
   <translation>在本机代替服务和存储的沙盒。在其地址上 GET / 可查看文档。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>its data folder (default: a temporary one, deleted at the end)</source>
   <translation>数据文件夹（默认：临时文件夹，结束时删除）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>the port to listen on (default: a free one)</source>
   <translation>监听的端口（默认：任意空闲端口）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>how long a task takes, in seconds (default: 6)</source>
   <translation>任务需要的秒数（默认：6）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>serve only the published contract</source>
   <translation>仅提供已公开的接口</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>print URL and key as JSON; end when standard input ends</source>
   <translation>以 JSON 输出 URL 和密钥；标准输入结束时退出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox is at {0}
Its key: {1}
Its state: {2}
Ctrl+C ends it.</source>
   <translation>沙盒地址：{0}
密钥：{1}
状态：{2}
按 Ctrl+C 结束。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>dark, light, theme, colors</source>
   <translation>深色、浅色、主题、颜色、外观</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>translation, English</source>
   <translation>翻译、英文、中文、English</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>While tasks run</source>
   <translation>任务运行时</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sleep, energy</source>
   <translation>睡眠、待机、节能</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>When a task ends</source>
   <translation>任务结束时</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>notification, message, bell</source>
   <translation>通知、消息、提醒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sound, bell, chime</source>
   <translation>声音、铃声、提示音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Closing while tasks run</source>
   <translation>任务运行时关闭窗口</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>tray, quit, background</source>
   <translation>托盘、退出、后台</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>New versions</source>
   <translation>新版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>update, upgrade</source>
   <translation>更新、升级</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>network, connection, firewall</source>
   <translation>网络、连接、防火墙</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Save videos to</source>
   <translation>视频保存到</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>folder, output, location</source>
   <translation>文件夹、输出、位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Sound output</source>
   <translation>声音输出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>speaker, headphones, audio device</source>
   <translation>扬声器、耳机、音频设备</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Back to the batch</source>
   <translation>返回批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a portrait: drop it here, or choose Add files…</source>
   <translation>添加人像：拖放到这里，或选择“添加文件…”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a voice: drop it here, or choose Add files…</source>
   <translation>添加语音：拖放到这里，或选择“添加文件…”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Batch</source>
   <translation>批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Finish the batch first: choose Send all or Cancel</source>
   <translation>请先结束批量任务：选择“全部发送”或“取消”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Add files…</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Open table…</source>
   <translation>打开表格…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names of the videos</source>
   <translation>视频名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>{n}, {portrait}, {voice} and {prompt} stand for what each row has.</source>
   <translation>{n}、{portrait}、{voice} 和 {prompt} 代表每一行的内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit of credits</source>
   <translation>积分上限</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Sending stops before the batch would cost more.</source>
   <translation>批量任务的花费超过上限之前，会停止发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>First one first</source>
   <translation>先生成第一个</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>One video is made. The others are sent once you have seen it.</source>
   <translation>先生成一个视频。你看过之后，再发送其余的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Discard the batch (Esc)</source>
   <translation>放弃批量任务 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all</source>
   <translation>全部发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all rows that are on (Ctrl+Enter)</source>
   <translation>发送所有启用的行 (Ctrl+Enter)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>The account has %n credits left: sending stops when they are used up.</source>
   <extracomment>For one: The account has %n credit left: sending stops when it is used up.</extracomment>
   <translation>
    <numerusform>账户还剩 %n 积分：用完后会停止发送。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send for {0} credits</source>
   <translation>发送（{0} 积分）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>This costs about {0} credits. Click again to send it.</source>
   <translation>大约需要 {0} 积分。再次点击即可发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit</source>
   <translation>上限</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Portrait</source>
   <translation>人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Voice</source>
   <translation>语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <source>From – to</source>
   <translation>起点 – 终点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Seconds</source>
   <translation>秒数</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Credits</source>
   <translation>积分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a batch</source>
   <translation>创建批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video of each, sent together</source>
   <translation>每个生成一个视频，一起发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Use the last one</source>
   <translation>使用最后一个</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>As the portrait or the voice of the draft</source>
   <translation>作为草稿的人像或语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a film in this order</source>
   <translation>按此顺序制作长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video, with all voices after each other</source>
   <translation>一个视频，所有语音依次相接</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n portraits</source>
   <extracomment>For one: %n portrait</extracomment>
   <translation>
    <numerusform>%n 张人像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n voices</source>
   <extracomment>For one: %n voice</extracomment>
   <translation>
    <numerusform>%n 条语音</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0}: what are they meant as?</source>
   <translation>{0}：要怎么使用？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0} and {1}: what are they meant as?</source>
   <translation>{0}和{1}：要怎么使用？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/table.py"></location>
   <source>Rows of the batch</source>
   <translation>批量任务的行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Shrink it</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the best 35 s</source>
   <translation>使用最佳 35 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the whole voice</source>
   <translation>使用完整语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Already made as “{0}”</source>
   <translation>已生成为“{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Left out</source>
   <translation>已排除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>One portrait speaks each of {0} voices.</source>
   <translation>同一张人像，分别搭配 {0} 条语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks the same voice.</source>
   <translation>{0} 张人像，都搭配同一条语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} portraits and {0} voices, paired in the order of their names.</source>
   <translation>{0} 张人像和 {0} 条语音，按名称顺序配对。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks each of {1} voices.</source>
   <translation>{0} 张人像，每张都搭配全部 {1} 条语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} of {1} rows</source>
   <translation>{0} / {1} 行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} s billed</source>
   <translation>计费 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} left afterwards</source>
   <translation>发送后剩余 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>No row is ready to be sent.</source>
   <translation>没有可以发送的行。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>%n rows</source>
   <extracomment>For one: %n row</extracomment>
   <translation>
    <numerusform>%n 行</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} from {1}</source>
   <translation>{0}，来自 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Request</source>
   <translation>请求</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Reply</source>
   <translation>回复</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task when it had ended</source>
   <translation>结束时的任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task that was found</source>
   <translation>找到的任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} min {1} s</source>
   <translation>{0} 分 {1} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分钟</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Film</source>
   <translation>长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, part {1} of {2}</source>
   <translation>{0}，第 {1} 段，共 {2} 段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, row {1} of {2}</source>
   <translation>{0}，第 {1} 行，共 {2} 行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} to {1}, {2} s</source>
   <translation>{0} 到 {1}，{2} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>What was sent</source>
   <translation>发送的内容</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Framing</source>
   <translation>构图</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Masks</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Selection</source>
   <translation>选区</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound</source>
   <translation>声音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length sent</source>
   <translation>发送的时长</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>rotated by {0}°</source>
   <translation>旋转 {0}°</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>flipped</source>
   <translation>已翻转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>cropped to {0}</source>
   <translation>裁剪为 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>cropped</source>
   <translation>已裁剪</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>stereo</source>
   <translation>立体声</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>mixed to mono</source>
   <translation>混合为单声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>left channel only</source>
   <translation>仅左声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>right channel only</source>
   <translation>仅右声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>track {0}</source>
   <translation>音轨 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>high-pass filter {0} Hz</source>
   <translation>高通滤波 {0} Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>silence trimmed</source>
   <translation>已剪去静音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>normalized to {0} LUFS</source>
   <translation>响度标准化到 {0} LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade in {0} s</source>
   <translation>淡入 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade out {0} s</source>
   <translation>淡出 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, entered by you</source>
   <translation>{0}（由你输入）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, drawn</source>
   <translation>{0}（随机）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fast mode</source>
   <translation>快速模式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>person checked first</source>
   <translation>先检查人物</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>auto mask</source>
   <translation>自动蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Options</source>
   <translation>选项</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Callback URL</source>
   <translation>回调 URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>the account's own</source>
   <translation>账户自带</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>removed since</source>
   <translation>已移除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Service</source>
   <translation>服务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Account</source>
   <translation>账户</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Storage</source>
   <translation>存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID</source>
   <translation>任务 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. The task was found in the service's list.</source>
   <translation>回复丢失了。任务是在服务的列表中找到的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. You entered the task ID.</source>
   <translation>回复丢失了。任务 ID 由你输入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Preparing</source>
   <translation>准备中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Uploading</source>
   <translation>正在上传</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Sending the request</source>
   <translation>正在发送请求</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering</source>
   <translation>生成中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear outcome</source>
   <translation>结果不明</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Created</source>
   <translation>创建</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Sent</source>
   <translation>发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Video ready</source>
   <translation>视频就绪</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier version made this task and kept no other times.</source>
   <translation>此任务由旧版本创建，没有保留其他时间。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, for {1}</source>
   <translation>{0}，持续 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The times between were not kept by the version that made this task.</source>
   <translation>创建此任务的版本没有保留其间的时间。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} so far.</source>
   <translation>目前已用 {0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} in all.</source>
   <translation>共 {0}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>%n seconds</source>
   <extracomment>For one: %n second</extracomment>
   <translation>
    <numerusform>%n 秒</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing: the reserved credits are returned</source>
   <translation>无：预扣的积分已退回</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Cost</source>
   <translation>费用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length billed</source>
   <translation>计费时长</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Estimated</source>
   <translation>预估</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Reserved</source>
   <translation>预扣</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Billed</source>
   <translation>已计费</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier request, whose reply was lost, may have been paid as well.</source>
   <translation>之前一次丢失回复的请求可能也已付费。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>%n credits</source>
   <extracomment>For one: %n credit</extracomment>
   <translation>
    <numerusform>%n 积分</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Video</source>
   <translation>视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Portrait as sent</source>
   <translation>发送的人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Voice as sent</source>
   <translation>发送的语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Masks as sent</source>
   <translation>发送的蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Your marks</source>
   <translation>你的标记</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Starred</source>
   <translation>星标</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Label</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Task details</source>
   <translation>任务详情</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>All details</source>
   <translation>全部详情</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Shows what was sent to the service and what it answered</source>
   <translation>显示发送给服务的内容和服务的回复</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Copy all</source>
   <translation>全部复制</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show film</source>
   <translation>显示长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show batch</source>
   <translation>显示批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Possibly made</source>
   <translation>可能已生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>This may already have been made; the outcome is unclear. Open the task.</source>
   <translation>这个视频可能已经生成，结果尚不明确。打开任务查看。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>In progress</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>A task with these settings is in progress. Open the task.</source>
   <translation>使用这些设置的任务正在进行。打开任务查看。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Already made</source>
   <translation>已生成过</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>You have already made this video. Open the task.</source>
   <translation>你已经生成过这个视频。打开任务查看。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1}</source>
   <translation>计费 {0} 秒 · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Reading the file…</source>
   <translation>正在读取文件…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Choose a portrait and a voice</source>
   <translation>选择人像和语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a portrait</source>
   <translation>选择人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a voice</source>
   <translation>选择语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Finding the pauses…</source>
   <translation>正在查找停顿…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits</source>
   <translation>计费 {0} 秒 · {1} 积分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits, but only {2} are left</source>
   <translation>计费 {0} 秒 · {1} 积分，但只剩 {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} of {2} credits</source>
   <translation>计费 {0} 秒 · {1} / {2} 积分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Generate video</source>
   <translation>生成视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Make film</source>
   <translation>制作长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Send the portrait and the voice to generate the video</source>
   <translation>发送人像和语音，生成视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>First part first</source>
   <translation>先生成第一段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sends the first part alone, so that you can see it before you pay for the others. Send them from the film.</source>
   <translation>先单独发送第一段，你看过之后再为其余各段付费。其余各段在长视频窗口中发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Skip long pauses</source>
   <translation>跳过长停顿</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Pauses of 3 s and more between two parts are not paid. The last picture stands still for so long.</source>
   <translation>两段之间 3 秒及以上的停顿不付费，期间最后一帧画面保持静止。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Really send {0} paid tasks for {1} credits? Click again.</source>
   <translation>确定发送 {0} 个付费任务，共 {1} 积分？请再次点击。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>{0} · {1} s billed · {2} credits</source>
   <translation>{0} · 计费 {1} 秒 · {2} 积分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sent before · {0} · {1} s billed · {2} credits once more</source>
   <translation>之前发送过 · {0} · 计费 {1} 秒 · 再付 {2} 积分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Keep to 35 s</source>
   <translation>只保留 35 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Select no more than one task takes. Ctrl+Z brings the long selection back.</source>
   <translation>只选取一个任务能容纳的长度。Ctrl+Z 可恢复较长的选区。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Longer than 35 s makes a film: %n paid tasks, joined to one video. Pose and hands differ between the parts.</source>
   <extracomment>For one: Longer than 35 s makes a film: %n paid task. Pose and hands differ between the parts.</extracomment>
   <translation>
    <numerusform>超过 35 秒会做成长视频：%n 个付费任务，拼接成一个视频。各段之间的姿势和手部动作会有不同。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Prompt of part {0}</source>
   <translation>第 {0} 段的提示词</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks show who speaks, so auto mask is not used.</source>
   <translation>已用你绘制的蒙版标出说话的人，因此不使用自动蒙版。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks are used</source>
   <translation>使用你的蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>As the film</source>
   <translation>与长视频一致</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Make this part with the film's own prompt and options</source>
   <translation>这一段使用长视频的提示词和选项</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>For example: close-up, warm and calm. She talks to the camera and smiles at the end.</source>
   <translation>例如：特写，温暖平静。她对着镜头说话，最后微笑。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional: how the person speaks and moves. In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian.</source>
   <translation>可选：人物怎么说话、怎么动。可用中文、英语、日语、韩语、墨西哥西班牙语或印尼语。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Fast mode</source>
   <translation>快速模式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The video is ready sooner. Fine movements may be less precise.</source>
   <translation>视频更快完成，细微动作可能不够精确。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person</source>
   <translation>检测人物</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service first looks for a person in the portrait, and rejects it at no cost if there is none.</source>
   <translation>服务会先检查人像中是否有人物；如果没有，会直接拒绝且不收费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person first</source>
   <translation>先检测是否有人物</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>More options</source>
   <translation>更多选项</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask</source>
   <translation>自动蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service detects who in the picture speaks. Masks that you paint are used instead.</source>
   <translation>服务自动识别画面中谁在说话。如果你绘制了蒙版，则使用你的蒙版。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask: detect the person automatically</source>
   <translation>自动蒙版：自动识别人物</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional</source>
   <translation>可选</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>An https:// address of your own that the service notifies when the video is ready.</source>
   <translation>你自己的 https:// 地址，视频完成时服务会通知它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is not a web address. Enter one like https://example.com/done.</source>
   <translation>回调 URL 不是网址。请输入类似 https://example.com/done 的地址。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL must start with https://.</source>
   <translation>回调 URL 必须以 https:// 开头。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is longer than {0} characters. Enter a shorter one.</source>
   <translation>回调 URL 超过 {0} 个字符。请输入更短的地址。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is inside your own network, where the service can't reach it. Enter a public one.</source>
   <translation>回调 URL 在你的内网中，服务无法访问。请输入公网地址。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>{0} not at a pause</source>
   <translation>{0} 处不在停顿处</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>cut at pauses</source>
   <translation>在停顿处切分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>Part {0}: {1} to {2}, {3}, {4}</source>
   <translation>第 {0} 段：{1} 到 {2}，{3}，{4}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>No pause is within 35 s: it ends at the quietest place.</source>
   <translation>35 秒内没有停顿：在最安静的地方结束。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>It has a portrait, a prompt or options of its own.</source>
   <translation>它有自己的人像、提示词或选项。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source> · no pause</source>
   <translation> · 无停顿</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”.</source>
   <translation>已移除“{0}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Saved as {0}. Callback URLs are left out.</source>
   <translation>已保存为 {0}。不包含回调 URL。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>No presets yet. Save one from the menu beside the prompt, or import a file.</source>
   <translation>还没有预设。可从提示词旁的菜单保存，或导入文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>You already have all of its presets.</source>
   <translation>其中的预设你都已经有了。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Added %n presets.</source>
   <extracomment>For one: Added %n preset.</extracomment>
   <translation>
    <numerusform>已添加 %n 个预设。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Export presets</source>
   <translation>导出预设</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Import presets</source>
   <translation>导入预设</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Presets ({0});;All files (*)</source>
   <translation>预设 ({0});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>Tip: describe camera, emotion, delivery, actions.</source>
   <translation>提示：描述镜头、情绪、语气和动作。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>another language</source>
   <translation>其他语言</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: a prompt in one of these works better.</source>
   <translation>检测到的语言：{0}。服务支持中文、英语、日语、韩语、墨西哥西班牙语和印尼语，使用其中一种语言的提示词效果更好。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_suggestions.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Recent prompts</source>
   <translation>最近的提示词</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>No presets yet</source>
   <translation>还没有预设</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Undo the preset</source>
   <translation>撤销预设</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Save as preset…</source>
   <translation>存为预设…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Edit presets…</source>
   <translation>编辑预设…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The same seed with the same settings may give the same video again.</source>
   <translation>种子和设置都相同时，可能会再次得到相同的视频。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Lock seed</source>
   <translation>锁定种子</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The seed must be a whole number from 1 to {0}, or empty.</source>
   <translation>种子必须是 1 到 {0} 之间的整数，或留空。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random, last {0}</source>
   <translation>随机，上次 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Locked: every video gets this seed. Click to draw one for each video.</source>
   <translation>已锁定：每个视频都用这个种子。点击后改为每个视频随机选取。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>A seed is drawn for each video. Click to keep one for all.</source>
   <translation>每个视频随机选取一个种子。点击后所有视频保持同一个。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>Take {0}</source>
   <translation>版本 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft is not complete.</source>
   <translation>草稿不完整。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft's portrait and options are used for this part.</source>
   <translation>这一段使用草稿的人像和选项。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/film_bar.py"></location>
   <source>Back to the film</source>
   <translation>返回长视频</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: %n parts</source>
   <extracomment>For one: {0}: %n part</extracomment>
   <translation>
    <numerusform>{0}：%n 段</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: {1} of {2} parts</source>
   <translation>{0}：{1} / {2} 段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}, played with hard cuts</source>
   <translation>{0}，以硬切播放</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>A film is being joined. Wait for it, or cancel it on its page.</source>
   <translation>正在拼接一个长视频。请等待完成，或在它的页面上取消。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Canceled. Nothing was written.</source>
   <translation>已取消。没有写入任何内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: the joint after part {1}</source>
   <translation>{0}：第 {1} 段之后的转场</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Making the preview…</source>
   <translation>正在制作预览…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Putting {0} voices together…</source>
   <translation>正在合并 {0} 条语音…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Hard cut</source>
   <translation>硬切</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Cut to a slightly closer frame</source>
   <translation>切到稍近的画面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Dissolve</source>
   <translation>叠化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} takes</source>
   <translation>{0} 个版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Part {0}</source>
   <translation>第 {0} 段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Take of the part</source>
   <translation>这一段的版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Compare takes</source>
   <translation>对比版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Show this part</source>
   <translation>显示这一段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Make this part again</source>
   <translation>重新生成此段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Use the draft for this part</source>
   <translation>此段使用草稿</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.</source>
   <translation>包括草稿的人像、裁剪、蒙版、提示词和选项。已发送的段会按原价重新生成。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Preview this joint</source>
   <translation>预览此转场</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Shows how this part and the next one meet. Nothing is saved.</source>
   <translation>显示此段与下一段如何衔接。不会保存任何内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joints</source>
   <translation>转场方式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>What is seen where two parts meet</source>
   <translation>两段衔接处的画面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source> ms</source>
   <translation> ms</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Length of a dissolve</source>
   <translation>叠化时长</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Leave out parts without a video</source>
   <translation>跳过没有视频的段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Export timeline…</source>
   <translation>导出时间线…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Save film…</source>
   <translation>保存长视频…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>The portrait and the voice stay the same between the parts. The pose and the hands do not.</source>
   <translation>各段之间，人像和语音保持一致，姿势和手部动作会有变化。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Choose a part to see its takes.</source>
   <translation>选择一段，查看它的版本。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/naming_delegate.py"></location>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as table</source>
   <translation>以表格显示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as contact sheet</source>
   <translation>以缩略图显示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/sheet.py"></location>
   <source>Contact sheet</source>
   <translation>缩略图总览</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/page_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search help</source>
   <translation>搜索帮助</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search results</source>
   <translation>搜索结果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>This help page is missing. Choose Contents to see the other pages.</source>
   <translation>找不到这个帮助页面。选择“目录”查看其他页面。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>The help pages are missing. Install the program again.</source>
   <translation>找不到帮助页面。请重新安装程序。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Nothing found. Try another word.</source>
   <translation>没有找到。换个词试试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Everywhere</source>
   <translation>全局</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Comparison</source>
   <translation>对比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Tasks</source>
   <translation>任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Crop and masks</source>
   <translation>裁剪和蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a portrait</source>
   <translation>打开人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a voice</source>
   <translation>打开语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>New batch</source>
   <translation>新建批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save video as</source>
   <translation>视频另存为</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Find a task</source>
   <translation>查找任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Library</source>
   <translation>任务库</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo a removal</source>
   <translation>撤销移除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>List of keys</source>
   <translation>快捷键列表</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play or pause</source>
   <translation>播放或暂停</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Slower</source>
   <translation>减速</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Faster</source>
   <translation>加速</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Normal speed</source>
   <translation>正常速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 5 s</source>
   <translation>后退 5 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 5 s</source>
   <translation>前进 5 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 1 s</source>
   <translation>后退 1 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 1 s</source>
   <translation>前进 1 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the start</source>
   <translation>跳到开头</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the end</source>
   <translation>跳到结尾</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame back</source>
   <translation>后退一帧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame forward</source>
   <translation>前进一帧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the in point</source>
   <translation>设置入点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the out point</source>
   <translation>设置出点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Clear both points</source>
   <translation>清除入点和出点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the in point</source>
   <translation>跳到入点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the out point</source>
   <translation>跳到出点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop</source>
   <translation>循环</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Compare with the take shown before</source>
   <translation>与之前显示的版本对比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Louder</source>
   <translation>调高音量</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Quieter</source>
   <translation>调低音量</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute</source>
   <translation>静音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Snapshot</source>
   <translation>截图</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Previous task</source>
   <translation>上一个任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Next task</source>
   <translation>下一个任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Wipe</source>
   <translation>划像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Blink</source>
   <translation>交替</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe left</source>
   <translation>将划像线左移</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe right</source>
   <translation>将划像线右移</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Hear the other take</source>
   <translation>听另一个版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Leave full screen, close</source>
   <translation>退出全屏、关闭</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play from the mouse pointer</source>
   <translation>从鼠标指针处播放</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection starts here</source>
   <translation>选区从这里开始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection ends here</source>
   <translation>选区到这里结束</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's start</source>
   <translation>跳到选区起点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's end</source>
   <translation>跳到选区终点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 1 s</source>
   <translation>选区后退 1 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 1 s</source>
   <translation>选区前进 1 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 0.1 s</source>
   <translation>选区后退 0.1 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 0.1 s</source>
   <translation>选区前进 0.1 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame back</source>
   <translation>选区后退一帧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame forward</source>
   <translation>选区前进一帧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's start</source>
   <translation>选区移到语音开头</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's end</source>
   <translation>选区移到语音结尾</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length back</source>
   <translation>选区后退一个选区长度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length forward</source>
   <translation>选区前进一个选区长度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select the whole voice</source>
   <translation>选择整段语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Cut a film here</source>
   <translation>在这里切分长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Remove the nearest cut</source>
   <translation>移除最近的切点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+滚轮</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select a sentence</source>
   <translation>选择一句话</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the nearer edge</source>
   <translation>移动较近的边缘</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+click</source>
   <translation>Shift+单击</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Don't snap</source>
   <translation>不吸附</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Alt while dragging</source>
   <translation>拖动时按住 Alt</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo, redo</source>
   <translation>撤销、重做</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Rename, open, remove</source>
   <translation>重命名、打开、移除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>F2, Enter, Delete</source>
   <translation>F2、Enter、Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select several; star, notes</source>
   <translation>多选；星标、备注</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift or Ctrl with click or arrows; Ctrl+D, Ctrl+E</source>
   <translation>Shift 或 Ctrl 配合单击或方向键；Ctrl+D、Ctrl+E</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the video to the trash</source>
   <translation>将视频移到回收站</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+Delete</source>
   <translation>Shift+Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Fold a day, unfold it</source>
   <translation>折叠日期、展开日期</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>← / →</source>
   <translation>← / →</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Switch rows, mend, leave out, send all</source>
   <translation>启用或停用行、修正、排除、全部发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Space, Enter, Delete, Ctrl+Enter</source>
   <translation>空格键、Enter、Delete、Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Done, cancel</source>
   <translation>完成、取消</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Enter, Esc</source>
   <translation>Enter、Esc</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Zoom, show all, pan</source>
   <translation>缩放、显示全部、平移</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>+ and -, 0, Space</source>
   <translation>+ 和 -、0、空格键</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the crop, by ten pixels, resize it</source>
   <translation>移动裁剪框、每次移动十像素、调整大小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>方向键、配合 Shift、配合 Ctrl</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush, eraser, rectangle, ellipse, fill, invert</source>
   <translation>画笔、橡皮擦、矩形、椭圆、填充、反转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush smaller or larger, move it, paint</source>
   <translation>画笔变小或变大、移动、绘制</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>[ and ], arrows, P</source>
   <translation>[ 和 ]、方向键、P</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/hints.py"></location>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/gallery.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Library tasks</source>
   <translation>任务库的任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Size of pictures</source>
   <translation>图片大小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Gallery</source>
   <translation>图库</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back to the workplace (Esc)</source>
   <translation>返回工作区 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>★ Star</source>
   <translation>★ 加星标</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Star</source>
   <translation>加星标</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes…</source>
   <translation>备注…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Save videos as…</source>
   <translation>视频另存为…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Move to trash</source>
   <translation>移到回收站</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>%n selected</source>
   <extracomment>For one: %n selected</extracomment>
   <translation>
    <numerusform>已选 %n 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Nothing selected</source>
   <translation>未选择</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>☆ Remove star</source>
   <translation>☆ 移除星标</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Library filters</source>
   <translation>任务库筛选</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Batch or film</source>
   <translation>批量任务或长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Length</source>
   <translation>时长</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Active</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Films</source>
   <translation>长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Batches</source>
   <translation>批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Unclear</source>
   <translation>结果不明</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>This week</source>
   <translation>本周</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>MMMM yyyy</source>
   <extracomment>a month of a year, as QDate writes it; quote words: MMMM 'of' yyyy</extracomment>
   <translation>yyyy年M月</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Up to {0} s</source>
   <translation>{0} 秒以内</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>{0} to {1} s</source>
   <translation>{0} 至 {1} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Over {0} s</source>
   <translation>超过 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show more</source>
   <translation>显示更多</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show fewer</source>
   <translation>收起</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Cancel the task first. Nothing has been paid yet.</source>
   <translation>请先取消任务。目前尚未付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. This color shows through.</source>
   <translation>人像部分透明，透明处会显示这个颜色。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>White</source>
   <translation>白色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Gray</source>
   <translation>灰色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Other color…</source>
   <translation>其他颜色…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. Background color: {0}</source>
   <translation>人像部分透明。背景颜色：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Portrait background</source>
   <translation>人像背景</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose portrait</source>
   <translation>选择人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Change…</source>
   <translation>更换…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop it here</source>
   <translation>拖放到这里</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop a portrait here, paste one, or choose a file</source>
   <translation>将人像拖放到这里、粘贴，或选择文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Send a smaller copy at the best quality that fits. Your file is not changed.</source>
   <translation>以符合大小限制的最佳质量发送缩小的副本。你的文件不会改变。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Paint a mask</source>
   <translation>绘制蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Rotate</source>
   <translation>旋转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Shrink the portrait or choose another one</source>
   <translation>缩小人像或换一张</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Reading the picture…</source>
   <translation>正在读取图片…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>This is a link to a picture. Save the picture to a file, then drop that file here.</source>
   <translation>这是图片的链接。请先把图片保存为文件，再拖放到这里。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>The portrait above is kept.</source>
   <translation>上方的人像保持不变。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Empty. Drop a portrait here, paste one, or choose a file.</source>
   <translation>空。将人像拖放到这里、粘贴，或选择文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source> · {0} × {1} · {2}</source>
   <translation> · {0} × {1} · {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits</source>
   <translation>最近的人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Loading…</source>
   <translation>正在加载…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Remove it from this list (Delete). Its videos are kept.</source>
   <translation>从此列表中移除 (Delete)。用它生成的视频会保留。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits you make videos from appear here.</source>
   <translation>生成过视频的人像会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits</source>
   <translation>人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>masks: {0}</source>
   <translation>蒙版：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a JPEG photo</source>
   <translation>JPEG 照片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a PNG picture</source>
   <translation>PNG 图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a WebP picture</source>
   <translation>WebP 图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a HEIC photo</source>
   <translation>HEIC 照片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>an AVIF picture</source>
   <translation>AVIF 图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a TIFF picture</source>
   <translation>TIFF 图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a BMP picture</source>
   <translation>BMP 图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a GIF picture</source>
   <translation>GIF 图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>its first frame only</source>
   <translation>仅第一帧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>rotated upright</source>
   <translation>已转正</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>converted to sRGB</source>
   <translation>已转换为 sRGB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>with 8 bits per channel</source>
   <translation>已转为每通道 8 位</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>on a solid background</source>
   <translation>已填充纯色背景</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>without its location</source>
   <translation>已去除位置信息</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The file has a small defect outside the picture. A clean copy is sent.</source>
   <translation>文件在图像数据之外有轻微缺陷，将发送修复后的副本。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}, {2}.</source>
   <translation>这是 {0}，将以 {1} 格式发送：{2}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}.</source>
   <translation>这是 {0}，将以 {1} 格式发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>It will be sent {0}.</source>
   <translation>发送的图片：{0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}</source>
   <translation>已缩小：{0} × {1}，{2} → {3} × {4}，{5}，JPEG 质量 {6}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} → {1}, JPEG quality {2}, same dimensions</source>
   <translation>已缩小：{0} → {1}，JPEG 质量 {2}，尺寸不变</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{0} is over the service's limit of {1}.</source>
   <translation>{0} 超过了服务的上限 {1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>No face was found. The service may find nobody to animate. A clear face works best.</source>
   <translation>没有找到人脸，服务可能找不到可以驱动的人物。清晰的正脸效果最好。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The person seems to be sideways or upside down.</source>
   <translation>人物似乎是横着或颠倒的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{count} faces were found. Paint a mask over the person who speaks.</source>
   <translation>找到 {count} 张人脸。请用蒙版涂抹说话的人。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face is cut off at the edge. The whole head gives a better video.</source>
   <translation>脸部在边缘被截断。露出完整的头部，视频效果更好。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face takes up only {percent} % of the picture's height. Crop closer to it.</source>
   <translation>脸部只占图片高度的 {percent} %。请裁剪得更近一些。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is very dark. A brighter one gives a better video.</source>
   <translation>图片很暗。换一张更亮的，视频效果更好。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is blurry. A sharper one gives a sharper video.</source>
   <translation>图片模糊。图片越清晰，视频越清晰。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture has only {width} × {height} pixels. The video may look soft.</source>
   <translation>图片只有 {width} × {height} 像素，视频可能不够清晰。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Crop, rotate or flip the portrait</source>
   <translation>裁剪、旋转或翻转人像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint over the person who speaks. Everything else stays still.</source>
   <translation>涂抹说话的人，其余部分保持不动。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits: use one again, with its crop and masks</source>
   <translation>最近的人像：连同裁剪和蒙版一起再次使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/controller.py"></location>
   <source>A recording was cut off last time. It was saved as “{0}” under Record.</source>
   <translation>上次的录音中断了，已保存为“{0}”，可在“录音”中找到。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Level</source>
   <translation>电平</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped.</source>
   <translation>最响的采样。以 −12 到 −6 dB 为宜；达到 0 dB 声音就会削波。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped: too loud. Move away from the microphone, or turn it down.</source>
   <translation>削波：声音太大。离麦克风远一些，或调低麦克风音量。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Decibels below full scale</source>
   <translation>低于满刻度的分贝数</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>silent</source>
   <translation>无声</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped</source>
   <translation>削波</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>No microphone found. Plug one in, or turn it on in the system's sound settings.</source>
   <translation>找不到麦克风。请接入麦克风，或在系统的声音设置中启用。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then open this panel again.</source>
   <translation>程序没有使用麦克风的权限。请在系统的隐私设置中允许，然后重新打开此面板。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue.</source>
   <translation>麦克风已断开。目前录到的内容已保存。重新接入后即可继续。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone delivers no sound. Choose another one, or plug it in again.</source>
   <translation>麦克风没有声音输入。请换一个麦克风，或重新接入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>A recording can be up to {0} long. This one is saved; continue in a new one.</source>
   <translation>单次录音最长 {0}。这段已保存，请新建录音继续。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Countdown</source>
   <translation>倒计时</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Wait three seconds before recording starts</source>
   <translation>等待三秒后开始录音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice</source>
   <translation>录制语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recordings</source>
   <translation>录音列表</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Start now</source>
   <translation>立即开始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Saving…</source>
   <translation>正在保存…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Record</source>
   <translation>录音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>{0} · paused</source>
   <translation>{0} · 已暂停</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The disk is almost full: {0} of recording left. Free some space for more.</source>
   <translation>磁盘快满了：还能录 {0}。请腾出一些空间。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recorder.py"></location>
   <source>Recording {0}</source>
   <translation>录音 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Your recordings appear here. Press Record to start.</source>
   <translation>录音会显示在这里。点击“录音”开始。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Use as voice</source>
   <translation>用作语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Restore the recording removed last</source>
   <translation>恢复最后移除的录音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recorded {0}</source>
   <translation>录制于 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>{0}, {1} long</source>
   <translation>{0}，时长 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>This recording is the current voice. Choose another voice first.</source>
   <translation>这段录音是当前的语音。请先选择其他语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Play</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/runtime/single_instance.py"></location>
   <source>OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again.</source>
   <translation>OmniHuman Desktop 已在 {0} 上打开，但没有响应。请关闭或结束它，然后重新启动。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>API key</source>
   <translation>API 密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect</source>
   <translation>连接</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test</source>
   <translation>测试</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Replace key…</source>
   <translation>更换密钥…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Disconnect</source>
   <translation>断开连接</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>&lt;a href="{0}"&gt;Get a key&lt;/a&gt; · &lt;a href="{1}"&gt;Billing&lt;/a&gt;</source>
   <translation>&lt;a href="{0}"&gt;获取密钥&lt;/a&gt; · &lt;a href="{1}"&gt;账单&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>This session uses the sandbox because the program was started with --sandbox.</source>
   <translation>程序以 --sandbox 启动，因此本次会话使用沙盒。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>the key …{0}</source>
   <translation>密钥 …{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your key</source>
   <translation>你的密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1} from EVOLINK_API_KEY, for this session.</source>
   <translation>本次会话已连接到 {0}，使用 EVOLINK_API_KEY 中的{1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}, saved in the system's keyring for this address only.</source>
   <translation>已连接到 {0}，使用{1}。密钥保存在系统密钥环中，仅用于此地址。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in memory until the program closes. It is never written to a file.</source>
   <translation>已连接到 {0}，使用{1}。系统没有程序可用的密钥环，因此密钥只保留在内存中，直到程序关闭。密钥绝不会写入文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}.</source>
   <translation>用 API 密钥连接你的 EvoLink 账户。密钥保存在系统密钥环中，只发送给 {0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Checking with {0} …</source>
   <translation>正在向 {0} 验证…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. The service doesn't say how many credits are left.</source>
   <translation>密钥可用。服务没有告知剩余积分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key is invalid or has expired. Nothing was changed. Copy the whole key again.</source>
   <translation>密钥无效或已过期。未做任何更改。请重新复制完整的密钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>{0} can't be reached. Check your internet connection, and try again.</source>
   <translation>无法连接 {0}。请检查网络连接后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your storage</source>
   <translation>你的存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to {0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that renders for it get them from there, with prompt and options. Their terms apply.</source>
   <translation>请只使用你有权使用的面孔和声音：你自己的，或已征得同意的人的。人像和语音会上传到 {0}，在移除之前，任何持有链接的人都能读取。EvoLink（{1}）及为其生成视频的服务商会从那里获取它们，并收到提示词和选项。这些服务各自的条款适用。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>General</source>
   <translation>通用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spending</source>
   <translation>消费</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Use system setting</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Keep the computer awake</source>
   <translation>防止电脑睡眠</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Prevents automatic sleep. The screen may still turn off.</source>
   <translation>阻止自动睡眠，屏幕仍可能关闭。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Notify me when the window is not in front</source>
   <translation>窗口不在最前时通知我</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Play a sound</source>
   <translation>播放提示音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Stay in the tray</source>
   <translation>留在托盘中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Check for a new version once a day</source>
   <translation>每天检查一次新版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.</source>
   <translation>不发送任何关于你或你电脑的信息，也不下载任何内容：有新版本时，顶栏会显示链接。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Change the folder for videos</source>
   <translation>更改视频文件夹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>New key</source>
   <translation>新快捷键</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Use it here</source>
   <translation>在此处使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>No key</source>
   <translation>清除快捷键</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Key</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Choose a command, then press its new key in the field.</source>
   <translation>选择一个命令，然后在输入框中按下新快捷键。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} always closes or moves on. Choose another key.</source>
   <translation>{0} 固定用于关闭或移动焦点。请选择其他快捷键。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} belongs to “{1}”.</source>
   <translation>{0} 已用于“{1}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>“{0}” has no key now.</source>
   <translation>“{0}”现在没有快捷键。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Exporting…</source>
   <translation>正在导出…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Importing…</source>
   <translation>正在导入…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Canceled. Nothing was changed.</source>
   <translation>已取消。未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library…</source>
   <translation>导出任务库…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library…</source>
   <translation>导入任务库…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>For a backup, or to move to another computer</source>
   <translation>用于备份，或迁移到其他电脑</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Restores a backup, or merges the library of another computer</source>
   <translation>恢复备份，或合并其他电脑的任务库</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Cancel export or import</source>
   <translation>取消导出或导入</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Help on export and import</source>
   <translation>导出和导入的帮助</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Progress of export or import</source>
   <translation>导出或导入的进度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Write all tasks with their videos, portraits, stars, labels and notes to a folder, to move them to another computer or to keep a backup. Keys and settings are not in it.</source>
   <translation>将所有任务连同视频、人像、星标、标签和备注写入一个文件夹，以便迁移到其他电脑或作为备份。其中不含密钥和设置。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Add the tasks of an exported folder. Tasks that are here already stay as they are; the newer marks win. What is in progress on the other computer goes on there alone: nothing is sent again.</source>
   <translation>添加导出文件夹中的任务。这里已有的任务保持不变；标记以较新的为准。在另一台电脑上进行中的任务只在那里继续：不会重新发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library to</source>
   <translation>导出任务库到</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library from</source>
   <translation>从以下位置导入任务库</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Enter it without a name and password. Where it needs them, set it in the system's settings.</source>
   <translation>请不要输入用户名和密码。如果代理需要，请在系统设置中配置。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080.</source>
   <translation>这不是代理地址。请输入类似 10.0.0.1:3128 或 socks5://10.0.0.1:1080 的地址。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>In use: {0}</source>
   <translation>正在使用：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>The system names none: the program connects directly.</source>
   <translation>系统没有设置代理：程序直接连接。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Search settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Settings found</source>
   <translation>找到的设置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>No setting matches. Try another word.</source>
   <translation>没有匹配的设置。换个词试试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Sandbox credits aren't real money.</source>
   <translation>沙盒积分不是真实的钱。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>What your EvoLink tasks cost, in credits.</source>
   <translation>EvoLink 任务的费用，以积分计。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV…</source>
   <translation>导出为 CSV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spent</source>
   <translation>已用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV</source>
   <translation>导出为 CSV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/job_actions.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>Saved as {0}</source>
   <translation>已保存为 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit storage</source>
   <translation>编辑存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add storage</source>
   <translation>添加存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>Provider</source>
   <translation>服务商</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>How to set this up</source>
   <translation>如何设置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>unchanged unless you enter a new one</source>
   <translation>不输入则保持不变</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty. Press Test: the first test fills it in.</source>
   <translation>“{0}”为空。点击“测试”：首次测试会自动填写。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty.</source>
   <translation>“{0}”为空。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Bucket</source>
   <translation>存储桶</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Prefix</source>
   <translation>前缀</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as omnihuman</source>
   <translation>可选，例如 omnihuman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Public base URL</source>
   <translation>公开的基础 URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if the files are public</source>
   <translation>仅当文件可公开访问时填写</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key ID</source>
   <translation>访问密钥 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret access key</source>
   <translation>秘密访问密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Endpoint</source>
   <translation>Endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Storage account name</source>
   <translation>存储账户名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Container</source>
   <translation>容器</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if it isn't Azure's own</source>
   <translation>仅在不是 Azure 官方地址时填写</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AWS Region</source>
   <translation>AWS 区域</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>or AWS profile</source>
   <translation>或 AWS 配置文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>on this computer, instead of a key</source>
   <translation>这台电脑上的配置，代替密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Cloudflare R2</source>
   <translation>Cloudflare R2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account ID</source>
   <translation>账户 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Backblaze B2</source>
   <translation>Backblaze B2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>keyID</source>
   <translation>keyID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>applicationKey</source>
   <translation>applicationKey</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>MinIO</source>
   <translation>MinIO</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key</source>
   <translation>访问密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret key</source>
   <translation>秘密访问密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Wasabi</source>
   <translation>Wasabi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>DigitalOcean Spaces</source>
   <translation>DigitalOcean Spaces</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Space name</source>
   <translation>Space 名称</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Aliyun OSS</source>
   <translation>阿里云 OSS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AccessKey ID</source>
   <translation>AccessKey ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AccessKey Secret</source>
   <translation>AccessKey Secret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Tencent COS</source>
   <translation>腾讯云 COS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SecretId</source>
   <translation>SecretId</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SecretKey</source>
   <translation>SecretKey</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Google Cloud Storage</source>
   <translation>Google Cloud Storage</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC access key</source>
   <translation>HMAC 访问密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC secret</source>
   <translation>HMAC 密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Other S3 storage</source>
   <translation>其他 S3 存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Addresses</source>
   <translation>地址格式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Path style: endpoint/bucket</source>
   <translation>路径形式：endpoint/bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Virtual host: bucket.endpoint</source>
   <translation>虚拟主机形式：bucket.endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by account key</source>
   <translation>Azure Blob Storage（账户密钥）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account key</source>
   <translation>账户密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by SAS</source>
   <translation>Azure Blob Storage（SAS）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to create, write, delete</source>
   <translation>用于创建、写入、删除的 SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>the token, or the whole SAS URL</source>
   <translation>令牌或完整的 SAS URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to read only</source>
   <translation>只读 SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>links are made from it</source>
   <translation>用于生成链接</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>WebDAV</source>
   <translation>WebDAV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Address of the folder</source>
   <translation>文件夹地址</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>User name</source>
   <translation>用户名</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SFTP</source>
   <translation>SFTP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Private key file</source>
   <translation>私钥文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only to log in with a key</source>
   <translation>仅在用密钥登录时填写</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder on the server</source>
   <translation>服务器上的文件夹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as public_html</source>
   <translation>可选，例如 public_html</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Host key fingerprint</source>
   <translation>主机密钥指纹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>filled in by the first test</source>
   <translation>首次测试时自动填写</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password, or the key's passphrase</source>
   <translation>密码，或密钥的口令</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>A folder that a web server publishes</source>
   <translation>由 Web 服务器发布的文件夹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>New files go to</source>
   <translation>新文件存放到</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations</source>
   <translation>存储位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove uploaded files</source>
   <translation>移除已上传的文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add…</source>
   <translation>添加…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit…</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove storage</source>
   <translation>移除存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import storage locations</source>
   <translation>导入存储位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export storage locations</source>
   <translation>导出存储位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>When the last task that uses them is done</source>
   <translation>使用它们的最后一个任务完成后</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>A day later, so the same portrait is uploaded once</source>
   <translation>一天后，这样相同的人像只需上传一次</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Removed “{0}”. Files that are still there are kept.</source>
   <translation>已移除“{0}”。其中的文件会保留。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Exported to {0} without the secrets.</source>
   <translation>已导出到 {0}，不含密钥等机密信息。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Imported {0}. Edit each one to enter its secret, then test it.</source>
   <translation>已导入 {0} 个。请逐个编辑，输入机密信息，然后测试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations (*.json)</source>
   <translation>存储位置 (*.json)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>This computer has no keyring. The secret is kept until the program closes.</source>
   <translation>这台电脑没有密钥环。机密信息只保留到程序关闭。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>The account's own storage (EvoLink files or the sandbox)</source>
   <translation>账户自带的存储（EvoLink 文件或沙盒）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.</source>
   <translation>使用沙盒时，任何内容都不会离开这台电脑。其他存储只用于 EvoLink 账户。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Uploaded files not removed yet: {0}. Retrying every five minutes.</source>
   <translation>尚未移除的已上传文件：{0}。每五分钟重试一次。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test this storage</source>
   <translation>测试此存储</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Result of the test</source>
   <translation>测试结果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Trust this host key</source>
   <translation>信任此主机密钥</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Use this address</source>
   <translation>使用此地址</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Testing…</source>
   <translation>正在测试…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Sound: {0}</source>
   <translation>声音：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Play both takes</source>
   <translation>播放两个版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Loop both takes</source>
   <translation>循环两个版本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Position in both takes</source>
   <translation>两个版本的播放位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Speed of both takes</source>
   <translation>两个版本的速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Snapshot of the comparison</source>
   <translation>对比截图</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Snapshot to file and clipboard</source>
   <translation>截图到文件和剪贴板</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Compare in full screen</source>
   <translation>全屏对比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>★ Keep {0}</source>
   <translation>★ 保留 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: {0}</source>
   <translation>保留这个：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: star take {0}, show it and close the comparison</source>
   <translation>保留这个：为版本 {0} 加星标并显示它，然后关闭对比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Close the comparison</source>
   <translation>关闭对比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>Comparison of two takes</source>
   <translation>两个版本的对比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1} · seed {2}</source>
   <translation>{0} · {1} · 种子 {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Esc leaves full screen</source>
   <translation>按 Esc 退出全屏</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>The takes can't be compared: one of the videos was moved or can't be played.</source>
   <translation>无法对比这两个版本：其中一个视频被移动或无法播放。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Show another finished video first, then this one, to compare the two.</source>
   <translation>先显示另一个已完成的视频，再显示这一个，即可对比两者。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Minutes, seconds, frames: this is frame {0} of {1}</source>
   <translation>分、秒、帧：这是第 {0} 帧，共 {1} 帧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Loop the video, or the part between the in and out points</source>
   <translation>循环播放视频，或入点和出点之间的部分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Volume</source>
   <translation>音量</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound on</source>
   <translation>打开声音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound is off</source>
   <translation>声音已关闭</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Crop editor</source>
   <translation>裁剪编辑器</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} 像素</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Result: {0} × {1} pixels</source>
   <translation>结果：{0} × {1} 像素</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free</source>
   <translation>自由</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Aspect ratio {0}</source>
   <translation>宽高比 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free aspect ratio</source>
   <translation>自由宽高比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate left</source>
   <translation>向左旋转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate right</source>
   <translation>向右旋转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Flip</source>
   <translation>翻转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Back to the whole, unedited picture</source>
   <translation>恢复为未编辑的完整图片</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Crop area</source>
   <translation>裁剪区域</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it.</source>
   <translation>方向键移动裁剪框，按住 Shift 每次移动十个像素，按住 Ctrl 调整大小。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Shift+Z</source>
   <translation>Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Fit to view</source>
   <translation>适合窗口</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Discard the changes (Esc)</source>
   <translation>放弃更改 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Apply the changes (Enter)</source>
   <translation>应用更改 (Enter)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/layers.py"></location>
   <source>Person {0}</source>
   <translation>人物 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask editor</source>
   <translation>蒙版编辑器</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Rectangle</source>
   <translation>矩形</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Fill or clear an area</source>
   <translation>填充或清除区域</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush size</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Softness</source>
   <translation>柔和度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush softness</source>
   <translation>画笔柔和度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask opacity</source>
   <translation>蒙版不透明度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Invert</source>
   <translation>反转</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Swap what moves and what stays still</source>
   <translation>交换会动和不动的区域</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Empty this mask</source>
   <translation>清空此蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Dismiss</source>
   <translation>关闭提示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint {0}</source>
   <translation>涂抹 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Mask name: {0}</source>
   <translation>蒙版名称：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Hide {0}</source>
   <translation>隐藏 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Show {0}</source>
   <translation>显示 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Remove {0}</source>
   <translation>移除 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Who speaks?</source>
   <translation>谁在说话？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Add person</source>
   <translation>添加人物</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Find faces</source>
   <translation>检测人脸</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Start a mask around the head and shoulders of each face</source>
   <translation>为每张人脸的头部和肩部创建蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Load mask…</source>
   <translation>载入蒙版…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>A black-and-white picture. White areas move.</source>
   <translation>黑白图片，白色区域会动。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>You can use up to five masks</source>
   <translation>最多可以使用五个蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>The file of this mask is missing or damaged: {0}. Paint the mask again.</source>
   <translation>这个蒙版的文件丢失或损坏：{0}。请重新绘制蒙版。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Fit</source>
   <translation>适配</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>Reading {0}…</source>
   <translation>正在读取 {0}…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Filling…</source>
   <translation>正在填充…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Finding faces…</source>
   <translation>正在检测人脸…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>No face was found. Paint over the person who speaks.</source>
   <translation>没有找到人脸。请涂抹说话的人。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>You can use up to five masks. Remove some and try again.</source>
   <translation>最多可以使用五个蒙版。请移除几个后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
   <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Load mask</source>
   <translation>载入蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Saving masks…</source>
   <translation>正在保存蒙版…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Mask area</source>
   <translation>蒙版区域</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Arrow keys move the brush, with Shift farther. P starts and ends a stroke.</source>
   <translation>方向键移动画笔，按住 Shift 移动更远。P 开始和结束笔画。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop on the stage</source>
   <translation>在预览区裁剪</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Paint masks on the stage</source>
   <translation>在预览区绘制蒙版</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the crop first: choose Done or Cancel</source>
   <translation>请先结束裁剪：选择“完成”或“取消”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the masks first: choose Done or Cancel</source>
   <translation>请先结束蒙版编辑：选择“完成”或“取消”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Saving {0}</source>
   <translation>正在保存 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Progress of {0}</source>
   <translation>{0} 的进度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Cancel saving {0}</source>
   <translation>取消保存 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>More playback commands</source>
   <translation>更多播放命令</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set in point</source>
   <translation>设置入点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set out point</source>
   <translation>设置出点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Clear in and out points</source>
   <translation>清除入点和出点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Your video will play here</source>
   <translation>你的视频将在这里播放</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Drop a portrait and a voice on this window, then press Generate video.</source>
   <translation>将人像和语音拖放到此窗口，然后点击“生成视频”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Try it with the sample</source>
   <translation>用示例试试</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>or connect your EvoLink account</source>
   <translation>或连接你的 EvoLink 账户</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” was moved, renamed or deleted.</source>
   <translation>“{0}”已被移动、重命名或删除。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The service keeps it {0}. Downloading it again is free.</source>
   <translation>服务会将它保留{0}。重新下载是免费的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs credits.</source>
   <translation>把它移回 {0}，然后再次选择这个任务。服务已不再保留它，重新生成需要花费积分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it.</source>
   <translation>无法播放“{0}”：文件已损坏，或系统无法解码。其他播放器也许可以打开。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The video can't be played</source>
   <translation>无法播放视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Playback position</source>
   <translation>播放位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Playback</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Click, Space or Esc stops</source>
   <translation>单击、空格键或 Esc 停止</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1} / {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Other ways to save</source>
   <translation>其他保存方式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Save a part, the sound, an animation or another aspect ratio</source>
   <translation>保存部分片段、声音、动画或其他宽高比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Save video as…</source>
   <translation>视频另存为…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>The same file…</source>
   <translation>原文件…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the part between the in and out points:</source>
   <translation>入点和出点之间的部分：</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the whole video:</source>
   <translation>整个视频：</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, WAV…</source>
   <translation>仅声音，WAV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, M4A…</source>
   <translation>仅声音，M4A…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated GIF…</source>
   <translation>GIF 动画…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated WebP…</source>
   <translation>WebP 动画…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>9:16 with blurred sides…</source>
   <translation>9:16，模糊背景填充…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>1:1 with blurred sides…</source>
   <translation>1:1，模糊背景填充…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>16:9 with blurred sides…</source>
   <translation>16:9，模糊背景填充…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed: set an in or out point first</source>
   <translation>剪辑：请先设置入点或出点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed, without new encoding…</source>
   <translation>截取，不重新编码…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed to the frame, encoded again…</source>
   <translation>精确到帧截取，重新编码…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed at key frames, without new encoding: {0} s longer…</source>
   <translation>在关键帧处截取，不重新编码：长 {0} 秒…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Use this seed in the draft. With the same settings it may give the same video.</source>
   <translation>在草稿中使用这个种子。设置相同时，可能会得到相同的视频。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Use these settings</source>
   <translation>使用这些设置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Copy this task's portrait, voice and options to the draft.</source>
   <translation>把这个任务的人像、语音和选项复制到草稿。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>The service keeps this video {0}.</source>
   <translation>服务会将这个视频保留{0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Seed {0}</source>
   <translation>种子 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>fast</source>
   <translation>快速</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>person checked</source>
   <translation>已检测人物</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>portrait edited</source>
   <translation>人像已编辑</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>%n masks</source>
   <extracomment>For one: 1 mask</extracomment>
   <translation>
    <numerusform>%n 个蒙版</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>sound edited</source>
   <translation>声音已编辑</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>“{0}”</source>
   <translation>“{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>Picture copied, and saved as {0}</source>
   <translation>画面已复制，并保存为 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>The picture is copied, but not saved. {0}</source>
   <translation>画面已复制，但未保存。{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>Stage</source>
   <translation>预览区</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The portrait: {0}</source>
   <translation>人像：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The video: {0}</source>
   <translation>视频：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>This video can't be played here. Save it, and open it in another player.</source>
   <translation>无法在这里播放此视频。请保存后用其他播放器打开。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Shows the service's message</source>
   <translation>显示服务返回的消息</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Copy details</source>
   <translation>复制详情</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Done</source>
   <comment>filter</comment>
   <extracomment>of tasks; the button that ends editing is another text</extracomment>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Show all tasks</source>
   <translation>显示所有任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this batch</source>
   <translation>仅显示此批量任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this film</source>
   <translation>仅显示此长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Send the rest</source>
   <translation>发送其余部分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Pause sending</source>
   <translation>暂停发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Continue sending</source>
   <translation>继续发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Try failed ones again</source>
   <translation>重试失败的</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Remove the limit</source>
   <translation>取消上限</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Play film</source>
   <translation>播放长视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Save results…</source>
   <translation>保存结果…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Remove from list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Show its tasks in the list</source>
   <translation>在列表中显示其任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Fold its tasks away</source>
   <translation>收起其任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>unfolded</source>
   <translation>已展开</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>folded</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Other tasks</source>
   <translation>其他任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Remove star</source>
   <translation>移除星标</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes of %n tasks</source>
   <extracomment>For one: Notes of %n task</extracomment>
   <translation>
    <numerusform>%n 个任务的备注</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Red</source>
   <translation>红色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Orange</source>
   <translation>橙色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Purple</source>
   <translation>紫色</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>None</source>
   <comment>label</comment>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>File path</source>
   <translation>文件路径</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Sort tasks</source>
   <translation>任务排序</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter tasks</source>
   <translation>筛选任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Newest first</source>
   <translation>最新优先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Oldest first</source>
   <translation>最早优先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, Z to A</source>
   <translation>名称，Z 到 A</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, A to Z</source>
   <translation>名称，A 到 Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Longest first</source>
   <translation>最长优先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Shortest first</source>
   <translation>最短优先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Most expensive first</source>
   <translation>最贵优先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Cheapest first</source>
   <translation>最便宜优先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by day</source>
   <translation>按日期分组</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by portrait</source>
   <translation>按人像分组</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by batch or film</source>
   <translation>按批量任务或长视频分组</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>No groups</source>
   <translation>不分组</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Large rows</source>
   <translation>大行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Dense rows</source>
   <translation>紧凑行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Any label</source>
   <translation>任意标签</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Task list</source>
   <translation>任务列表</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>No matching tasks.</source>
   <translation>没有匹配的任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Your videos appear here. Choose a portrait and a voice, then press Generate video.</source>
   <translation>你的视频会显示在这里。选择人像和语音，然后点击“生成视频”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Restore tasks</source>
   <translation>恢复任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>You are asked again at the next start</source>
   <translation>下次启动时会再次询问</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>%n paid tasks are missing from this list, but their receipts are on this computer.</source>
   <extracomment>For one: A paid task is missing from this list, but its receipt is on this computer.</extracomment>
   <translation>
    <numerusform>列表中缺少 %n 个已付费的任务，但它们的付费记录在这台电脑上。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search tasks</source>
   <translation>搜索任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search names, prompts and notes</source>
   <translation>搜索名称、提示词和备注</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/summary.py"></location>
   <source>{0} active</source>
   <translation>{0} 个进行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Remove {0} tasks from list</source>
   <translation>从列表中移除 {0} 个任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move video to trash</source>
   <translation>将视频移到回收站</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move {0} videos to trash</source>
   <translation>将 {0} 个视频移到回收站</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”. It is paid, and its video is still downloaded and saved.</source>
   <translation>已移除“{0}”。它已付费，视频仍会下载并保存。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed {0} tasks.</source>
   <translation>已移除 {0} 个任务。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are on a disk without a trash, and stay in their folders.</source>
   <extracomment>For one: %n video is on a disk without a trash, and stays in its folder.</extracomment>
   <translation>
    <numerusform>%n 个视频所在的磁盘没有回收站，保留在原文件夹中。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>The video is no longer in its folder.</source>
   <translation>视频已不在它的文件夹中。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved “{0}” to the trash.</source>
   <translation>已将“{0}”移到回收站。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved {0} videos to the trash.</source>
   <translation>已将 {0} 个视频移到回收站。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are still in the system's trash.</source>
   <extracomment>For one: A video is still in the system's trash.</extracomment>
   <translation>
    <numerusform>%n 个视频仍在系统的回收站中。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open library</source>
   <translation>打开任务库</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open the library: all tasks in the whole window (Ctrl+L)</source>
   <translation>打开任务库：在整个窗口中显示所有任务 (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The first row names the columns, each once: {0}. Only portrait and voice are needed.</source>
   <translation>第一行是列名，每列一次：{0}。只有 portrait（人像）和 voice（语音）是必需的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” has an unknown column: {1}.</source>
   <translation>“{0}”中有未知的列：{1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” lacks a column: {1}.</source>
   <translation>“{0}”缺少列：{1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” names a column twice.</source>
   <translation>“{0}”中有重复的列名。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” is {1}, and the service accepts up to {2}.</source>
   <translation>“{0}”的大小为 {1}，服务最多接受 {2}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy or a JPEG, and choose that.</source>
   <translation>请保存一个更小的副本或 JPEG，然后选择它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There isn't enough room in {0}.</source>
   <translation>{0} 中的空间不足。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0} or choose another disk. Nothing was changed.</source>
   <translation>请腾出 {0} 或选择其他磁盘。未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>some space</source>
   <translation>一些空间</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space, and it continues automatically.</source>
   <translation>腾出一些空间后会自动继续。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0}, and it continues automatically.</source>
   <translation>腾出 {0} 后会自动继续。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The disk is full ({0}).</source>
   <translation>磁盘已满（{0}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service found no person in the picture.</source>
   <translation>服务没有在图片中找到人物。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose one that clearly shows a person.</source>
   <translation>请选择能清楚看到人物的图片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the picture.</source>
   <translation>服务拒绝了这张图片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another one.</source>
   <translation>请换一张。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the voice.</source>
   <translation>服务拒绝了这段语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file of up to 35 seconds.</source>
   <translation>请选择不超过 35 秒的其他片段或文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the prompt.</source>
   <translation>服务拒绝了这个提示词。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and send it again.</source>
   <translation>请修改后重新发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request.</source>
   <translation>服务拒绝了请求。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Its own message is under Details.</source>
   <translation>服务返回的消息见“详情”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is temporarily unavailable.</source>
   <translation>服务暂时不可用。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in {0} s.</source>
   <translation>请在 {0} 秒后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a minute.</source>
   <translation>请一分钟后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's content rules don't allow this portrait, voice or prompt.</source>
   <translation>服务的内容规则不允许使用这张人像、这段语音或这个提示词。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and try again.</source>
   <translation>请修改后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use these options.</source>
   <translation>服务无法使用这些选项。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change them, and try again.</source>
   <translation>请修改后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this picture.</source>
   <translation>服务无法使用这张图片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The picture's dimensions don't fit.</source>
   <translation>图片的尺寸不符合要求。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another picture.</source>
   <translation>请选择其他图片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this voice.</source>
   <translation>服务无法使用这段语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file.</source>
   <translation>请选择其他片段或文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service canceled the task.</source>
   <translation>服务取消了任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service took too long and gave up.</source>
   <translation>服务处理时间过长，已放弃。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is overloaded.</source>
   <translation>服务过载。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>请几分钟后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service was temporarily unavailable.</source>
   <translation>服务曾暂时不可用。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account reached a limit at the service.</source>
   <translation>你的账户达到了服务的限额。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your EvoLink account.</source>
   <translation>请检查你的 EvoLink 账户。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service couldn't make this video.</source>
   <translation>服务未能生成这个视频。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} wasn't found, or this computer is offline.</source>
   <translation>找不到 {host}，或这台电脑未联网。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and your internet connection.</source>
   <translation>请检查地址和网络连接。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The proxy {proxy} doesn't let the program reach {host}.</source>
   <translation>代理 {proxy} 不允许程序访问 {host}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check it in Settings &gt; General or in the system's settings. It is retried automatically.</source>
   <translation>请在“设置 &gt; 通用”或系统设置中检查代理。程序会自动重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the connection.</source>
   <translation>{host} 拒绝了连接。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and port.</source>
   <translation>请检查地址和端口。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't speak SFTP on this port.</source>
   <translation>{host} 在这个端口上不支持 SFTP。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The certificate of {host} isn't trusted.</source>
   <translation>{host} 的证书不受信任。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and this computer's clock.</source>
   <translation>请检查地址和这台电脑的时钟。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} can't be reached.</source>
   <translation>无法连接 {host}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your internet connection. It is retried automatically.</source>
   <translation>请检查网络连接。程序会自动重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The bucket isn't in the region {0}.</source>
   <translation>这个存储桶不在区域 {0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter {0} and test again.</source>
   <translation>请输入 {0}，然后重新测试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Look up its region at {0} and enter it.</source>
   <translation>请在 {0} 查看它的区域并输入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows reading and nothing else.</source>
   <translation>请创建一个只允许读取的 SAS。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows creating, writing and deleting.</source>
   <translation>请创建一个允许创建、写入和删除的 SAS。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This isn't a SAS for {host}: it has no signature.</source>
   <translation>这不是 {host} 的 SAS：没有签名。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Copy the whole SAS token or the whole SAS URL.</source>
   <translation>请复制完整的 SAS 令牌或 SAS URL。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} has expired.</source>
   <translation>{host} 的 SAS 已过期。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create a new one and enter it.</source>
   <translation>请创建一个新的并输入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} isn't valid yet.</source>
   <translation>{host} 的 SAS 尚未生效。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its start time and this computer's clock.</source>
   <translation>请检查它的开始时间和这台电脑的时钟。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't cover the container's blobs.</source>
   <translation>{host} 的 SAS 不包含容器中的 Blob。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one for the container.</source>
   <translation>请为容器创建一个 SAS。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow writing.</source>
   <translation>{host} 的 SAS 不允许写入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow deleting.</source>
   <translation>{host} 的 SAS 不允许删除。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Links to {host} need a second SAS.</source>
   <translation>指向 {host} 的链接需要第二个 SAS。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} doesn't allow reading.</source>
   <translation>{host} 的第二个 SAS 不允许读取。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} allows more than reading, and every link would give that away.</source>
   <translation>{host} 的第二个 SAS 不只允许读取，每个链接都会泄露这些权限。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The rights of the second SAS for {host} are in a policy that can't be read from here.</source>
   <translation>{host} 的第二个 SAS 的权限写在策略中，从这里无法读取。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that lists its rights itself: reading and nothing else.</source>
   <translation>请创建一个自身列明权限的 SAS：只允许读取。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program closed before the service replied.</source>
   <translation>程序在服务回复之前关闭了。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service didn't reply in time.</source>
   <translation>服务没有及时回复。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply couldn't be read.</source>
   <translation>无法读取服务的回复。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request, but your balance doesn't show that nothing was charged.</source>
   <translation>服务拒绝了请求，但余额无法证明没有扣费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This task was imported, and its outcome was unclear on the computer it comes from: look there first.</source>
   <translation>此任务是导入的，在原来的电脑上结果就不明确：请先在那里查看。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply names the task of another video.</source>
   <translation>服务的回复指向另一个视频的任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No recent task at the service matches.</source>
   <translation>服务中没有匹配的近期任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>One recent task may be it: {candidate}.</source>
   <translation>有一个近期任务可能就是它：{candidate}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Several recent tasks may be it.</source>
   <translation>有多个近期任务可能是它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't list recent tasks.</source>
   <translation>服务不提供近期任务列表。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't accept the current key.</source>
   <translation>服务不接受当前的密钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance dropped by the price of this video.</source>
   <translation>你的余额减少了这个视频的价格。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance hasn't changed.</source>
   <translation>你的余额没有变化。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{entered} is another task in your list.</source>
   <translation>{entered} 是你列表中的另一个任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know the task {entered}.</source>
   <translation>服务中没有任务 {entered}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection was lost before the service replied.</source>
   <translation>服务回复之前连接断开了。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't be reached right now.</source>
   <translation>目前无法连接服务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is retried automatically.</source>
   <translation>程序会自动重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is downloaded again automatically.</source>
   <translation>程序会自动重新下载。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Download it again, or ask the service's support about this task.</source>
   <translation>请重新下载，或就这个任务联系服务方客服。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video leads into your own network, to {host}.</source>
   <translation>视频链接指向你的内网：{host}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't deliver the video ({status}).</source>
   <translation>{host} 没有提供视频（{status}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video arrived damaged.</source>
   <translation>收到的视频已损坏。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video that arrived is {0} long instead of {1}.</source>
   <translation>收到的视频时长为 {0}，应为 {1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It was saved as “{0}”.</source>
   <translation>已保存为“{0}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was moved or deleted.</source>
   <translation>“{name}”已被移动或删除。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose it again.</source>
   <translation>请重新选择。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” can't be opened.</source>
   <translation>无法打开“{name}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that you have permission to read it, or choose another file.</source>
   <translation>请确认你有读取权限，或选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is empty.</source>
   <translation>“{name}”为空。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another file.</source>
   <translation>请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” changed after you chose it.</source>
   <translation>“{name}”在你选择之后发生了变化。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a picture that can be opened.</source>
   <translation>“{name}”不是可以打开的图片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a JPEG, PNG, WebP or HEIC photo.</source>
   <translation>请选择 JPEG、PNG、WebP 或 HEIC 照片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels.</source>
   <translation>“{name}”有 {width} × {height} 像素，上限为 {limit_megapixels} 百万像素。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy, and choose that.</source>
   <translation>请保存一个更小的副本，然后选择它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” was moved or deleted.</source>
   <translation>蒙版“{name}”已被移动或删除。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Paint it again, or remove it.</source>
   <translation>请重新绘制或移除它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}.</source>
   <translation>蒙版“{name}”为 {width} × {height} 像素，人像为 {wanted_width} × {wanted_height}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fit it to the portrait, or choose another one.</source>
   <translation>请将它适配到人像，或选择其他蒙版。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is a raw photo.</source>
   <translation>“{name}”是 RAW 照片。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Export it as JPEG, then choose that.</source>
   <translation>请导出为 JPEG，然后选择它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is damaged or incomplete.</source>
   <translation>“{name}”已损坏或不完整。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no sound that can be read.</source>
   <translation>“{name}”没有可以读取的声音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording such as MP3 or WAV.</source>
   <translation>请选择 MP3 或 WAV 等格式的录音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains {format} sound, which can't be read here.</source>
   <translation>“{name}”包含 {format} 格式的声音，这里无法读取。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Convert it to MP3, AAC or WAV, then choose it again.</source>
   <translation>请转换为 MP3、AAC 或 WAV，然后重新选择。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No sound can be read from “{name}” at this position.</source>
   <translation>在此位置无法从“{name}”读取声音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio track.</source>
   <translation>“{name}”没有音轨。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording with a voice.</source>
   <translation>请选择包含语音的录音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no exported storage locations.</source>
   <translation>“{name}”不包含导出的存储位置。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no presets of this program.</source>
   <translation>“{name}”中没有本程序的预设。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is shorter than one second.</source>
   <translation>“{name}”短于一秒。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer recording.</source>
   <translation>请选择更长的录音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” no longer has the audio track you chose.</source>
   <translation>“{name}”中已没有你选择的音轨。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the file again.</source>
   <translation>请重新选择文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is still being written.</source>
   <translation>“{name}”仍在写入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Wait until it is complete, then choose it again.</source>
   <translation>请等它写完后重新选择。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a table that can be read.</source>
   <translation>“{name}”不是可以读取的表格。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save it as CSV in UTF-8.</source>
   <translation>请另存为 UTF-8 编码的 CSV。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {rows} rows, and a batch takes up to {limit}.</source>
   <translation>“{name}”有 {rows} 行，每个批量任务最多接受 {limit} 行。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Split it into several tables.</source>
   <translation>请拆分成几个表格。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: “{text}” can't be understood.</source>
   <translation>{column}：“{text}”无法识别。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Correct it in the table.</source>
   <translation>请在表格中改正。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: It is empty.</source>
   <translation>{column}：为空。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fill it in, or remove the row.</source>
   <translation>请填写，或移除这一行。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio or video file in it.</source>
   <translation>“{name}”中没有音频或视频文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a folder with voices, or drop the files themselves.</source>
   <translation>请选择有语音的文件夹，或直接拖放文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” ends before this selection does.</source>
   <translation>“{name}”在此选区结束之前就结束了。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose an earlier start and end.</source>
   <translation>请选择更早的起点和终点。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is shorter than 1 s.</source>
   <translation>选区短于 1 秒。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer part of “{name}”.</source>
   <translation>请选择“{name}”中更长的部分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is longer than 35 s.</source>
   <translation>选区长于 35 秒。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a part of “{name}” by its start and end.</source>
   <translation>请通过起点和终点选择“{name}”的一部分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another OmniHuman Desktop works in {folder}, and doesn't respond.</source>
   <translation>另一个 OmniHuman Desktop 正在使用 {folder}，且没有响应。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close or end it, then try again.</source>
   <translation>请关闭或结束它，然后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is open in another program.</source>
   <translation>“{name}”正被其他程序打开。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close it there, then try again.</source>
   <translation>请在那里关闭它，然后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program can't save to {folder}.</source>
   <translation>程序无法保存到 {folder}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that the folder exists and that you have permission to write to it.</source>
   <translation>请确认文件夹存在，并且你有写入权限。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The folder “{name}” exists and isn't empty.</source>
   <translation>文件夹“{name}”已存在，而且不是空的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another name. Nothing was changed.</source>
   <translation>请选择其他名称。未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a library that this program has exported, or it is damaged.</source>
   <translation>“{name}”不是本程序导出的任务库，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the exported folder itself, or copy it again. Nothing was changed.</source>
   <translation>请选择导出的文件夹本身，或重新复制它。未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was exported by a newer version of this program.</source>
   <translation>“{name}”由本程序的较新版本导出。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version here, too. Nothing was changed.</source>
   <translation>请在这里也安装那个版本。未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your tasks were saved by a newer version of this program.</source>
   <translation>你的任务由此程序的更新版本保存。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version. Nothing was changed.</source>
   <translation>请安装那个版本。未做任何更改。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your task list can't be read ({path}).</source>
   <translation>无法读取你的任务列表（{path}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.</source>
   <translation>请从备份恢复该文件，或把它移走后重新启动：已付费的任务可以根据付费记录恢复。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another program is using your task list ({path}).</source>
   <translation>另一个程序正在使用你的任务列表（{path}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close that program or wait. It continues automatically, and nothing is lost.</source>
   <translation>请关闭那个程序或稍等。程序会自动继续，不会丢失任何内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The sandbox couldn't start.</source>
   <translation>沙盒无法启动。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restart the program.</source>
   <translation>请重新启动程序。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program's audio and video decoder is missing.</source>
   <translation>缺少程序的音视频解码器。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install the program again.</source>
   <translation>请重新安装程序。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key of your EvoLink account isn't in the system's keyring.</source>
   <translation>系统密钥环中没有你 EvoLink 账户的密钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again.</source>
   <translation>请重新连接账户。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Something went wrong inside the program.</source>
   <translation>程序内部出错。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again. If it keeps happening, report it with the details.</source>
   <translation>请重试。如果反复出现，请附上详情报告问题。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection to {host} was lost.</source>
   <translation>与 {host} 的连接已断开。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} didn't respond in time.</source>
   <translation>{host} 没有及时响应。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There is no storage for this account.</source>
   <translation>这个账户没有存储。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add one in Settings &gt; Storage.</source>
   <translation>请在“设置 &gt; 存储”中添加。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the upload ({status}).</source>
   <translation>{host} 拒绝了上传（{status}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the storage settings.</source>
   <translation>请检查存储设置。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret doesn't match your access key at {host}.</source>
   <translation>你填写的机密信息与 {host} 的访问密钥不匹配。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter the secret again.</source>
   <translation>请重新输入机密信息。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret for the storage “{place}” isn't on this computer.</source>
   <translation>存储“{place}”的机密信息不在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it in Settings &gt; Storage.</source>
   <translation>请在“设置 &gt; 存储”中输入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer has no AWS profile “{profile}” with credentials.</source>
   <translation>这台电脑没有含凭证的 AWS 配置文件“{profile}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter another profile, or an access key.</source>
   <translation>请输入其他配置文件或访问密钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has no bucket “{bucket}”.</source>
   <translation>{host} 没有存储桶“{bucket}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its name, or create it there.</source>
   <translation>请检查名称，或在那里创建它。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the user name, password or key.</source>
   <translation>{host} 拒绝了用户名、密码或密钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check them, and enter them again.</source>
   <translation>请检查后重新输入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't have this folder.</source>
   <translation>{host} 没有这个文件夹。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address, or create the folder.</source>
   <translation>请检查地址，或创建文件夹。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has moved to {url}.</source>
   <translation>{host} 已迁移到 {url}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter this address in Settings &gt; Storage.</source>
   <translation>请在“设置 &gt; 存储”中输入此地址。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This is the first connection to {host}. Its host key is {fingerprint}.</source>
   <translation>这是首次连接 {host}。它的主机密钥是 {fingerprint}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.</source>
   <translation>请与服务商公布的密钥比对。目前尚未发送任何内容，包括密码。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The host key of {host} has changed to {fingerprint}.</source>
   <translation>{host} 的主机密钥已变为 {fingerprint}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.</source>
   <translation>应答的可能是他人。请咨询服务商，确认新密钥属于他们后再信任。未发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a private key that can be read.</source>
   <translation>“{name}”不是可以读取的私钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the private key, not the .pub file.</source>
   <translation>请选择私钥，而不是 .pub 文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The passphrase doesn't open the private key “{name}”.</source>
   <translation>口令无法解开私钥“{name}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it again.</source>
   <translation>请重新输入。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the SAS: it is for another container, or its key was renewed.</source>
   <translation>{host} 拒绝了 SAS：它属于其他容器，或其密钥已更新。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer's clock differs too much from the clock of {host}.</source>
   <translation>这台电脑的时钟与 {host} 的时钟相差太大。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Set the clock, and try again.</source>
   <translation>请校准时钟后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key or user can't write to {host}.</source>
   <translation>这个密钥或用户没有 {host} 的写入权限。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it to write and delete files there.</source>
   <translation>请允许它在那里写入和删除文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Others can't read the uploaded files at {host} ({status}).</source>
   <translation>其他人无法读取 {host} 上已上传的文件（{status}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow this key to read files, or enter a public base URL.</source>
   <translation>请允许此密钥读取文件，或输入公开的基础 URL。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} leads to a different file.</source>
   <translation>指向 {host} 的链接打开的是另一个文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the public base URL.</source>
   <translation>请检查公开的基础 URL。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} is inside your own network, where the service can't reach it.</source>
   <translation>{host} 在你的内网中，服务无法访问。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Use a storage with a public address.</source>
   <translation>请使用有公网地址的存储。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} expires before the service is done.</source>
   <translation>指向 {host} 的链接在服务完成之前就会过期。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Make links valid for two hours or more.</source>
   <translation>请让链接的有效期不少于两小时。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected your key.</source>
   <translation>{host} 拒绝了你的密钥。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the key, and try again.</source>
   <translation>请检查密钥后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} is full.</source>
   <translation>{host} 上的存储已满。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space there, and try again.</source>
   <translation>请在那里腾出一些空间后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} accepts pictures, but rejected your voice.</source>
   <translation>{host} 接受图片，但拒绝了你的语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add another storage in Settings &gt; Storage.</source>
   <translation>请在“设置 &gt; 存储”中添加其他存储。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} isn't responding properly.</source>
   <translation>{host} 上的存储响应异常。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key is invalid or has expired.</source>
   <translation>密钥无效或已过期。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again with a valid key.</source>
   <translation>请用有效的密钥重新连接账户。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account or this key doesn't have enough credits.</source>
   <translation>你的账户或此密钥的积分不足。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Top up, and try again.</source>
   <translation>请充值后重试。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key isn't allowed to use the model.</source>
   <translation>此密钥无权使用该模型。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it on the service's website.</source>
   <translation>请在服务的网站上授权。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know what was asked for.</source>
   <translation>服务找不到所请求的内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>A file is too large for the service.</source>
   <translation>有文件超出了服务的大小限制。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a smaller picture or a shorter voice.</source>
   <translation>请选择更小的图片或更短的语音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is getting too many requests.</source>
   <translation>服务收到的请求过多。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>In progress on the computer that this library comes from.</source>
   <translation>正在此任务库原来的电脑上进行。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It goes on there. “Try again” downloads the video here, too, at no cost.</source>
   <translation>它会在那里继续。点击“重试”可在这里也下载视频，不另收费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video has expired.</source>
   <translation>视频链接已过期。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Ask the service's support about this task.</source>
   <translation>请就这个任务联系服务方客服。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>This system has no font for {0}. Install the package {1}, then choose the language in Settings again.</source>
   <translation>系统中没有用于{0}的字体。请安装软件包 {1}，然后在“设置”中重新选择语言。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>Sandbox</source>
   <translation>沙盒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>EvoLink</source>
   <translation>EvoLink</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} KB</source>
   <translation>{0} KB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} MB</source>
   <translation>{0} MB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} s left</source>
   <translation>约剩 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} min left</source>
   <translation>约剩 {0} 分钟</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>tomorrow, {0}</source>
   <translation>明天 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} min</source>
   <translation>{0} 分钟</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>until {0} ({1} left)</source>
   <translation>至 {0}（还剩 {1}）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of about {1} credits</source>
   <translation>{0} / 约 {1} 积分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Not sent yet</source>
   <translation>尚未发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>For some it is unclear whether they were paid. Select each to decide about it.</source>
   <translation>其中一些不确定是否已付费。请逐个选择并做决定。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} of {1} saved</source>
   <translation>已保存 {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>None of the failed ones was paid, or its credits were refunded.</source>
   <translation>失败的都没有付费，或积分已退还。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Saved · {0} of {1}</source>
   <translation>已保存 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} failed</source>
   <translation>{0} 个失败</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} unclear</source>
   <translation>{0} 个结果不明</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} not sent yet</source>
   <translation>{0} 个尚未发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Making the first one · {0}</source>
   <translation>正在生成第一个 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Look at the first one. If it is as you want it, send the rest.</source>
   <translation>请先看第一个。如果满意，再发送其余的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>First one first · {0}</source>
   <translation>先生成第一个 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The next one would cost more than the limit of {0} credits.</source>
   <translation>下一个会超过 {0} 积分的上限。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Stopped at the limit · {0}</source>
   <translation>已达上限而停止 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The account has too few credits for the next one. Top up, and it continues automatically.</source>
   <translation>账户积分不足以生成下一个。充值后会自动继续。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Too few credits · {0}</source>
   <translation>积分不足 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Paused · {0}</source>
   <translation>已暂停 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>What is paid goes on. Nothing more is sent.</source>
   <translation>已付费的会继续。不再发送新的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Check again</source>
   <translation>再次检查</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Enter task ID…</source>
   <translation>输入任务 ID…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Send again</source>
   <translation>重新发送</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another portrait…</source>
   <translation>选择其他人像…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another voice…</source>
   <translation>选择其他语音…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open settings…</source>
   <translation>打开设置…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open billing page</source>
   <translation>打开账单页面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open API keys page</source>
   <translation>打开 API 密钥页面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Change prompt…</source>
   <translation>修改提示词…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Download again</source>
   <translation>重新下载</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Same settings, another seed</source>
   <translation>相同设置，换个种子</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service can't find this task right now.</source>
   <translation>服务目前找不到这个任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support about the task ID under Details.</source>
   <translation>任务已被接受并付费，程序会自动再次查询。如果一直如此，请凭“详情”中的任务 ID 联系服务方客服。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is paid and in progress. Nothing is lost.</source>
   <translation>视频已付费，正在生成，不会丢失。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing has been paid yet.</source>
   <translation>目前尚未付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Waiting to retry</source>
   <translation>等待重试</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service keeps it {0}.</source>
   <translation>服务会将它保留{0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying in {0} s</source>
   <translation>{0} 秒后重试</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying</source>
   <translation>正在重试</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Queued</source>
   <translation>排队中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Preparing portrait and voice</source>
   <translation>正在准备人像和语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploaded, waiting for the storage to confirm</source>
   <translation>已上传，等待存储确认</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading · {0} of {1}</source>
   <translation>上传中 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading portrait and voice</source>
   <translation>正在上传人像和语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You can cancel it until it is sent. Nothing has been paid yet.</source>
   <translation>发送之前可以取消。目前尚未付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The first request, whose reply was lost, may still have been paid.</source>
   <translation>第一次请求的回复丢失了，那次可能已经付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It can no longer be canceled.</source>
   <translation>已无法取消。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.</source>
   <translation>服务已接受任务，无法再取消。视频完成后会自动下载。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Accepted, waiting to start</source>
   <translation>已接受，等待开始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering · {0} %</source>
   <translation>生成中 · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. You entered the task ID.</source>
   <translation>请求的结果曾不明确。你输入了任务 ID。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. The task was found in the service's list.</source>
   <translation>请求的结果曾不明确。已在服务的列表中找到任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading the video</source>
   <translation>正在下载视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading · {0} of {1}</source>
   <translation>下载中 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is ready and downloading to this computer.</source>
   <translation>视频已完成，正在下载到这台电脑。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>No video</source>
   <translation>没有视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid for the video. Task ID: {0}</source>
   <translation>你已为视频付费。任务 ID：{0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid %n credits for the video. Task ID: {0}</source>
   <extracomment>For one: You paid %n credit for the video. Task ID: {0}</extracomment>
   <translation>
    <numerusform>你已为此视频支付 %n 积分。任务 ID：{0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Not charged: the reserved credits are returned.</source>
   <translation>未扣费：预扣的积分已退回。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing was paid.</source>
   <translation>未付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled. Nothing was paid.</source>
   <translation>已取消。未付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video may be in progress and paid. If you send it again, you may pay twice.</source>
   <translation>视频可能正在生成并已付费。如果再次发送，可能会重复付费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was rejected, but may have been charged.</source>
   <translation>结果不明：请求被拒绝，但可能已扣费。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was sent but the reply was lost.</source>
   <translation>结果不明：请求已发送，但回复丢失。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Decide…</source>
   <translation>处理…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>{0} s · {1} cr</source>
   <translation>{0} 秒 · {1} 积分</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were exported to {0}.</source>
   <extracomment>For one: %n task was exported to {0}.</extracomment>
   <translation>
    <numerusform>已将 %n 个任务导出到 {0}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were here already and stay as they are.</source>
   <extracomment>For one: %n task was here already and stays as it is.</extracomment>
   <translation>
    <numerusform>%n 个任务这里已有，保持不变。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were in progress on the other computer, and go on there alone.</source>
   <extracomment>For one: %n task was in progress on the other computer, and goes on there alone.</extracomment>
   <translation>
    <numerusform>%n 个任务正在另一台电脑上进行，只在那里继续。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks had not been sent yet, and stay on the other computer.</source>
   <extracomment>For one: %n task had not been sent yet, and stays on the other computer.</extracomment>
   <translation>
    <numerusform>%n 个任务尚未发送，留在另一台电脑上。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were imported.</source>
   <extracomment>For one: %n task was imported.</extracomment>
   <translation>
    <numerusform>已导入 %n 个任务。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n videos were missing.</source>
   <extracomment>For one: %n video was missing.</extracomment>
   <translation>
    <numerusform>缺少 %n 个视频。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/film_parts.py"></location>
   <source>Without this cut, the part would be longer than 35 s. Move another cut first.</source>
   <translation>没有这个切点，这一段会超过 35 秒。请先移动其他切点。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>“{0}” changed on disk and was read again.</source>
   <translation>“{0}”在磁盘上已更改，已重新读取。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Audio track 1 is {0}, which can't be read here. Track {1} is used.</source>
   <translation>音轨 1 是 {0}，这里无法读取，改用音轨 {1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped.</source>
   <translation>这段录音超过满刻度。已整体降低 {0} dB，避免削波。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This file has {0} audio tracks. Choose one under Sound.</source>
   <translation>这个文件有 {0} 条音轨。请在“声音”中选择一条。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>The file ends at {0}, but says it is {1} long. You can use what is there.</source>
   <translation>文件在 {0} 处结束，但标明的时长为 {1}。你可以使用现有的部分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Part of this file is damaged. Listen to the selection before you send it.</source>
   <translation>这个文件有一部分已损坏。发送前请试听选区。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>The voice below is kept.</source>
   <translation>下方的语音保持不变。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Drop a voice here, paste one, or choose a file</source>
   <translation>将语音拖放到这里、粘贴，或选择文件</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Empty. Drop a voice here, paste one, or choose a file.</source>
   <translation>空。将语音拖放到这里、粘贴，或选择文件。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/part_strip.py"></location>
   <source>Film parts</source>
   <translation>长视频各段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Speed of the selection</source>
   <translation>选区的播放速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Playback speed (J slower, L faster). It doesn't change what is sent.</source>
   <translation>播放速度（J 减速，L 加速）。不影响发送的内容。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>{0} times as fast</source>
   <translation>{0} 倍速</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The selection can't be played here. Choose another sound output in Settings. It can still be sent.</source>
   <translation>选区无法在这里播放。请在设置中选择其他声音输出。仍然可以发送。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>No sound output found. Plug in headphones, or choose an output in Settings.</source>
   <translation>找不到声音输出。请接入耳机，或在设置中选择输出。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The sound output was disconnected. Playback continues on another one.</source>
   <translation>声音输出已断开，改用其他输出继续播放。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom the waveform, also with Ctrl+wheel</source>
   <translation>缩放波形，也可用 Ctrl+滚轮</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loudness, fades, channels and more: how the selection sounds when it is sent</source>
   <translation>响度、淡入淡出、声道等：选区发送时的声音效果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record…</source>
   <translation>录音…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice from a microphone</source>
   <translation>用麦克风录制语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose voice</source>
   <translation>选择语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play selection</source>
   <translation>播放选区</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop: start again at the end</source>
   <translation>循环：播放到终点后从头开始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection start</source>
   <translation>选区起点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection end</source>
   <translation>选区终点</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select the whole voice (Ctrl+A). Longer than 35 s, it becomes a film, made in parts.</source>
   <translation>选择整段语音 (Ctrl+A)。超过 35 秒时会成为长视频，分段制作。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Best 35 seconds</source>
   <translation>最佳 35 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select up to 35 s with the most and clearest words, from pause to pause</source>
   <translation>选取最长 35 秒、话语最多最清晰的一段，从停顿到停顿</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Plays exactly what will be sent</source>
   <translation>播放将要发送的内容，完全一致</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play part {0}</source>
   <translation>播放第 {0} 段</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Preparing…</source>
   <translation>正在准备…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/snapping.py"></location>
   <source>No pauses found in this voice yet. Drag to select what you need.</source>
   <translation>还没有在这段语音中找到停顿。请拖动选取需要的部分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>Minutes and seconds, such as 12:04.20</source>
   <translation>分和秒，例如 12:04.20</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>{0}: type 12:04.20 or 724.2, and press Enter</source>
   <translation>{0}：输入 12:04.20 或 724.2，然后按 Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound · {0}</source>
   <translation>声音 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>No changes</source>
   <translation>没有更改</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Changes: {0}</source>
   <translation>更改：{0} 项</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Sound of the selection</source>
   <translation>选区的声音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Trim silence at both ends</source>
   <translation>去除首尾静音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Shortens what is sent, and may cost less.</source>
   <translation>缩短发送的内容，可能更省积分。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Remove DC offset</source>
   <translation>去除直流偏移</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some microphones shift the whole waveform to one side.</source>
   <translation>有些麦克风会使整个波形偏向一侧。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Send the sound as it was recorded. Ctrl+Z undoes this.</source>
   <translation>按录制时的原声发送。Ctrl+Z 可撤销。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close the sound panel</source>
   <translation>关闭声音面板</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.</source>
   <translation>MP3 的大小约为八分之一，几乎听不出损失。适合较慢的网络。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.</source>
   <translation>WAV 无损，35 秒最大 6 MB。网络较慢时，MP3 上传更快。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Analyzing the selection…</source>
   <translation>正在分析选区…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>DC offset removed.</source>
   <translation>已去除直流偏移。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Loudness: {0} LUFS.</source>
   <translation>响度：{0} LUFS。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s of silence trimmed.</source>
   <translation>已去除 {0} 秒静音。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Audio track</source>
   <translation>音轨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track 1</source>
   <translation>音轨 1</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Channels</source>
   <translation>声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono if both are the same</source>
   <translation>左右相同时转为单声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Stereo</source>
   <translation>立体声</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono: mix both</source>
   <translation>单声道：混合左右</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Left only</source>
   <translation>仅左声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Right only</source>
   <translation>仅右声道</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Normalize loudness</source>
   <translation>响度标准化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Podcast, −16 LUFS</source>
   <translation>播客，−16 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Online video, −14 LUFS</source>
   <translation>在线视频，−14 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Broadcast, −23 LUFS</source>
   <translation>广播，−23 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>High-pass filter</source>
   <translation>高通滤波器</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>80 Hz</source>
   <translation>80 Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>120 Hz</source>
   <translation>120 Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade in</source>
   <translation>淡入</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade out</source>
   <translation>淡出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>File format</source>
   <translation>文件格式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track {0}</source>
   <translation>音轨 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some peaks are clipped. Ticks on the waveform show where.</source>
   <translation>部分峰值被削波。位置见波形上的标记。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>No clipping.</source>
   <translation>没有削波。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>No voice yet</source>
   <translation>还没有语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>Selected: {0} to {1} of {2}, {3} s</source>
   <translation>已选：{0} 到 {1}，共 {2}，{3} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice. The keys of the waveform move and zoom what is on view.</source>
   <translation>完整的语音。可用波形的按键移动和缩放可见范围。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice: drag the frame to move the view</source>
   <translation>完整的语音：拖动框线移动可见范围</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Saves one billed second. Ctrl+Z undoes this.</source>
   <translation>少计费一秒。Ctrl+Z 可撤销。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Ends {0} s into second {1}. Cut at the pause?</source>
   <translation>第 {1} 秒只用了 {0} 秒。剪到停顿处？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Clipped: peaks are cut off here and may crackle</source>
   <translation>削波：峰值在此被削平，可能有爆音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Very loud, but not clipped</source>
   <translation>很响，但没有削波</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Pause of {0} s</source>
   <translation>停顿 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Silence</source>
   <translation>静音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Waveform</source>
   <translation>波形</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms.</source>
   <translation>拖动选区或其边缘，或拖出新的选区。空格键播放，方向键移动，Ctrl+滚轮缩放。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Cut here</source>
   <translation>在这里切分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default</source>
   <translation>系统默认</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default ({0})</source>
   <translation>系统默认 ({0})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Previous choice (not connected)</source>
   <translation>之前的选择（未连接）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>About OmniHuman Desktop</source>
   <translation>关于 OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Version {0} ({1})</source>
   <translation>版本 {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Text of the license</source>
   <translation>许可证文本</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Reading the licenses…</source>
   <translation>正在读取许可证…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses of the program and of what it brings along</source>
   <translation>程序及其所含组件的许可证</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>This part brings no text along; its license is named above.</source>
   <translation>这个组件没有附带文本，其许可证名称见上。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks continue at the service. Their videos are downloaded at the next start.</source>
   <extracomment>For one: %n task continues at the service. Its video is downloaded at the next start.</extracomment>
   <translation>
    <numerusform>%n 个任务在服务端继续，视频会在下次启动时下载。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks have not been sent yet. They continue at the next start.</source>
   <extracomment>For one: %n task has not been sent yet. It continues at the next start.</extracomment>
   <translation>
    <numerusform>%n 个任务尚未发送，会在下次启动时继续。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks are under way. What was sent continues at the service, the rest at the next start.</source>
   <extracomment>For one: %n task is under way. What was sent continues at the service, the rest at the next start.</extracomment>
   <translation>
    <numerusform>%n 个任务正在进行。已发送的在服务端继续，其余的在下次启动时继续。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close while tasks run?</source>
   <translation>任务运行中，要关闭吗？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Do the same next time</source>
   <translation>下次也这样做</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Show OmniHuman Desktop</source>
   <translation>显示 OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <source>Discarded the batch.</source>
   <translation>已放弃批量任务。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures ({0});;All files (*)</source>
   <translation>图片 ({0});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Audio and video files ({0});;All files (*)</source>
   <translation>音频和视频文件 ({0});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures, audio and video files ({0});;All files (*)</source>
   <translation>图片、音频和视频文件 ({0});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose portraits and voices</source>
   <translation>选择人像和语音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Tables ({0});;All files (*)</source>
   <translation>表格 ({0});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Open a table</source>
   <translation>打开表格</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>MP4 video (*.mp4)</source>
   <translation>MP4 视频 (*.mp4)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save videos as</source>
   <translation>视频另存为</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Export timeline</source>
   <translation>导出时间线</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save results</source>
   <translation>保存结果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/help.py"></location>
   <source>Diagnostics copied. They contain no keys, prompts or file names.</source>
   <translation>诊断信息已复制，其中不含密钥、提示词或文件名。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <source>Change keys…</source>
   <translation>更改快捷键…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/notifications.py"></location>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>None of these tasks has a video yet.</source>
   <translation>这些任务都还没有视频。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saving %n videos…</source>
   <extracomment>For one: Saving a video…</extracomment>
   <translation>
    <numerusform>正在保存 %n 个视频…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saved %n videos in {0}.</source>
   <extracomment>For one: Saved a video in {0}.</extracomment>
   <translation>
    <numerusform>已将 %n 个视频保存到 {0}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>%n videos were not saved: {0}</source>
   <extracomment>For one: A video was not saved: {0}</extracomment>
   <translation>
    <numerusform>%n 个视频未保存：{0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Use this task</source>
   <translation>使用此任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Enter task ID</source>
   <translation>输入任务 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Tasks that it may be</source>
   <translation>可能的任务</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID (task-…)</source>
   <translation>任务 ID (task-…)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0}
Looking it up…</source>
   <translation>{0}
正在查询…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. If others use your account, make sure that the task is yours.</source>
   <translation>服务网站上的任务 ID (task-…)。不会重新发送任何内容，只下载视频。如果有他人使用你的账户，请确认这个任务是你的。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>This video can't be played.</source>
   <translation>无法播放这个视频。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · no video</source>
   <translation>{0} · 没有视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · video ready</source>
   <translation>{0} · 视频已完成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · in progress</source>
   <translation>{0} · 进行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The video appears here once it is ready.</source>
   <translation>视频完成后会显示在这里。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>%n need your attention</source>
   <extracomment>For one: %n needs your attention</extracomment>
   <translation>
    <numerusform>%n 项需要处理</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} active, {1} % – {2}</source>
   <translation>{0} 个进行中，{1} % – {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>OmniHuman Desktop</source>
   <translation>OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Opens the download page in your browser</source>
   <translation>在浏览器中打开下载页面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Where videos are made</source>
   <translation>在哪里生成视频</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages, keyboard shortcuts, and information for support</source>
   <translation>帮助页面、快捷键和支持信息</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages</source>
   <translation>帮助页面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Copy diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Show logs</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink account…</source>
   <translation>EvoLink 账户…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Connect EvoLink…</source>
   <translation>连接 EvoLink…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Videos are made with: {0}</source>
   <translation>生成视频使用：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Version {0} is available</source>
   <translation>新版本 {0} 可用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.</source>
   <translation>沙盒：任何内容都不会离开这台电脑，不产生费用，视频带有水印。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WAV sound (*.wav)</source>
   <translation>WAV 声音 (*.wav)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>M4A sound (*.m4a)</source>
   <translation>M4A 声音 (*.m4a)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>GIF animation (*.gif)</source>
   <translation>GIF 动画 (*.gif)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WebP animation (*.webp)</source>
   <translation>WebP 动画 (*.webp)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>That is the video itself. Choose another name.</source>
   <translation>这就是视频文件本身。请选择其他名称。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>{0} was not saved. {1}</source>
   <translation>{0} 未保存。{1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Your selection</source>
   <translation>你的选区</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Outside your selection</source>
   <translation>选区之外</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/wiring.py"></location>
   <source>The video was moved or renamed. It is found again as “{0}”.</source>
   <translation>视频被移动或重命名。已重新找到：“{0}”。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/language.py"></location>
   <source>, </source>
   <extracomment>Between the words of a list.</extracomment>
   <translation>、</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Space</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>空格键</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Left</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>←</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Right</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>→</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Up</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>↑</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Down</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>↓</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Home</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Home</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>End</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>End</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>PgUp</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Page Up</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>PgDown</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Page Down</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Del</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Delete</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ins</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Insert</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Backspace</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>退格键</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Undo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Redo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Cu&amp;t</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>剪切(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Copy</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Paste</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>粘贴(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Select All</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>全选</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Copy &amp;Link Location</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>复制链接地址(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>OK</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>确定</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Yes</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>是(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;No</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>否(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Apply</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>应用</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Discard</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>放弃</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Look in:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>查看：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Directory:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>目录：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>File &amp;name:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>文件名(&amp;N)：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Files of type:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>文件类型：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>打开(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Choose</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>选择(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Parent Directory</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>上级目录</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Create New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>List View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>列表视图</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Detail View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>详细视图</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Kind</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>种类</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Type</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Date Modified</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>修改日期</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Rename</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>重命名(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>删除(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show &amp;hidden files</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>显示隐藏文件(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>新建文件夹(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Computer</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>计算机</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>All Files (*)</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Hide Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>隐藏详情...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>显示详情...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press and hold</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>按住</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press shortcut</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>按下快捷键</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Restore Defaults</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>恢复默认设置</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Retry</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ignore</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>忽略</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Abort</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>中止</translation>
  </message>
 </context>
</TS>
