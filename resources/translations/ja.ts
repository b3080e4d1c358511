<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>OmniHuman</name>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Commands without a window: {0}. Each has its own --help.</source>
   <translation>ウィンドウを使わないコマンド：{0}。それぞれに --help があります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Make a portrait speak.</source>
   <translation>人物画像に話をさせます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>a portrait and a voice, in either order</source>
   <translation>人物画像と音声（順序は自由）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>keep everything in DIR; videos lie in DIR/videos</source>
   <translation>すべてを DIR に保存（動画は DIR/videos）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>work on the sandbox, whatever settings and environment say</source>
   <translation>設定や環境変数にかかわらず、サンドボックスを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR</source>
   <translation>専用のサンドボックスでこのインストールを検査。動画、スクリーンショット、report.txt を DIR に保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>show the version and exit</source>
   <translation>バージョンを表示して終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>give at most one portrait and one voice</source>
   <translation>指定できるのは人物画像 1 つと音声 1 つまでです</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/app.py"></location>
   <location filename="../../omnihuman_desktop/commands/opened.py"></location>
   <source>{0} – take {1}</source>
   <translation>{0} – テイク {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. Progress goes to standard error, results to standard output.</source>
   <translation>終了コード：0 完了、2 引数またはファイルの誤り、3 拒否、4 クレジット不足、5 結果不明、130 中断。進行状況は標準エラー、結果は標準出力に出力されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>list the tasks, the newest last</source>
   <translation>タスクの一覧を表示（新しいものが最後）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also those that were removed from the list</source>
   <translation>リストから削除したタスクも表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>follow a task until it ends, and go on with all that are unfinished</source>
   <translation>タスクを終了まで追跡し、未完了のタスクもすべて続行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a task's id, or its beginning</source>
   <translation>タスクの ID、またはその先頭部分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save a task's video to a file</source>
   <translation>タスクの動画をファイルに保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the file to write</source>
   <translation>書き込み先のファイル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>export all tasks with their videos and marks as a folder, without keys</source>
   <translation>すべてのタスクを、動画と印とともにフォルダーに書き出す（キーは含まない）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a new folder, such as one on a USB drive</source>
   <translation>新しいフォルダー（USB ドライブ上など）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>merge an exported folder into the tasks, and send nothing of it</source>
   <translation>書き出したフォルダーをタスクに取り込む（何も送信しない）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the exported folder</source>
   <translation>書き出したフォルダー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>show the account, and test its key</source>
   <translation>アカウントを表示し、キーをテスト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>test the storage</source>
   <translation>ストレージをテスト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>upload, read and remove a small file</source>
   <translation>小さなファイルをアップロード、読み取り、削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its name; else the one for new tasks</source>
   <translation>ストレージの名前（省略時は新しいタスク用のもの）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>run the sandbox alone, for other programs</source>
   <translation>他のプログラムから使えるように、サンドボックスだけを起動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write the completion for a shell</source>
   <translation>シェル用の補完スクリプトを出力</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the shell that is to complete the commands</source>
   <translation>コマンドを補完するシェル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write results as lines of JSON</source>
   <translation>結果を JSON の行で出力</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of a portrait and a voice</source>
   <translation>人物画像と音声から動画を生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice begins: 75, 1:15 or 1:15.5</source>
   <translation>音声の開始位置：75、1:15、1:15.5 など</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice ends</source>
   <translation>音声の終了位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what the person does, and how</source>
   <translation>人物が何をどのようにするか</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the same seed makes a similar video again</source>
   <translation>同じシードを使うと、似た動画をもう一度生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>faster, and a little less fine</source>
   <translation>速くなる代わりに、細部がわずかに粗くなる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>who speaks, in white</source>
   <translation>話す人物を白で示した画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the task's name</source>
   <translation>タスクの名前</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the video to FILE, too</source>
   <translation>動画を FILE にも保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing that costs more</source>
   <translation>費用がこれを超える場合は送信しない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>pay without asking</source>
   <translation>確認せずに支払う</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make one video of a voice of any length: cut at its pauses into parts, each a task, and joined</source>
   <translation>任意の長さの音声から 1 本の動画を作成します。無音区間で分割し、それぞれをタスクとして生成して結合します</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film begins: 75, 1:15 or 1:15.5</source>
   <translation>長尺動画の開始位置：75、1:15 または 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film ends</source>
   <translation>長尺動画の終了位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the film's name</source>
   <translation>長尺動画の名前</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what is seen between two parts: a cut, a cut to a slightly closer frame, or a dissolve</source>
   <translation>区間と区間の間の見せ方：カット、少し寄った構図へのカット、ディゾルブ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>how long a dissolve is: 0.4</source>
   <translation>ディゾルブの長さ：0.4</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>don't pay for pauses of 3 s and more between two parts</source>
   <translation>区間の間にある 3 秒以上の無音区間に支払わない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>join the film also without parts that have failed</source>
   <translation>失敗した区間があっても、それを除いて長尺動画を結合</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the film to FILE</source>
   <translation>長尺動画を FILE に保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also write a timeline for editing programs: .edl, .fcpxml, .otio</source>
   <translation>編集ソフト用のタイムラインも書き出し：.edl、.fcpxml、.otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing if all of it costs more</source>
   <translation>全体の費用がこれを超える場合は何も送信しない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again</source>
   <translation>表（CSV、TSV）の行ごとに動画を 1 本ずつ生成。送信済みの行は再送信しない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name</source>
   <translation>1 行目は列名：portrait, voice, start, end, prompt, seed, fast, name</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the videos and results.csv to DIR</source>
   <translation>動画と results.csv を DIR に保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” can't be understood.</source>
   <translation>「{0}」を認識できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no time; write 75, 1:15 or 1:15.5</source>
   <translation>「{0}」は時間として認識できません。75、1:15、1:15.5 のように入力してください</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a timeline ends in .edl, .fcpxml or .otio</source>
   <translation>タイムラインの拡張子は .edl、.fcpxml、.otio のいずれかにしてください</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a seed is a whole number from 1 to {0}</source>
   <translation>シードには 1 から {0} までの整数を指定してください</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no number of credits</source>
   <translation>「{0}」はクレジット数として認識できません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window has not taken the task. Look at its list before you send it again.</source>
   <translation>ウィンドウがタスクを受け取りませんでした。もう一度送信する前に、ウィンドウのリストを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window goes on with the task.</source>
   <translation>タスクはウィンドウで続行されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>There is no folder {0}.</source>
   <translation>フォルダー {0} がありません。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} were sent before, and are not sent again.</source>
   <extracomment>For one: %n of {0} was sent before, and is not sent again.</extracomment>
   <translation>
    <numerusform>{0} 件中 %n 件は以前に送信済みのため、再送信されません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} are on the way already, without being paid yet, and go on.</source>
   <extracomment>For one: %n of {0} is on the way already, without being paid yet, and goes on.</extracomment>
   <translation>
    <numerusform>{0} 件中 %n 件はすでに進行中で、まだ支払いは発生しておらず、続行されます。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Rows that ask for the same video are sent once.</source>
   <translation>同じ動画を求める行は、1 回だけ送信されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}: “{1}” has changed since it was sent. To have it made, save it under another name.</source>
   <translation>{0} 行目：「{1}」は送信後に変更されています。生成するには、別の名前で保存してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Not all were sent. The same command sends the rest.</source>
   <translation>すべては送信されていません。同じコマンドで残りを送信します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window is open on this data folder, and sends the batch.</source>
   <translation>このデータフォルダーはウィンドウで使用中です。一括処理はウィンドウが送信します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window has not taken the batch. Look at its list before you send it again.</source>
   <translation>ウィンドウが一括処理を受け取りませんでした。再送信する前に、ウィンドウのリストを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window goes on with the batch. Pause it there to stop it.</source>
   <translation>一括処理はウィンドウが続けます。止めるには、ウィンドウで一時停止してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking · {0} of {1}</source>
   <translation>確認中 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Row {0}: {1}</source>
   <translation>{0} 行目：{1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Nothing was sent. Correct the table, and try again.</source>
   <translation>何も送信されていません。表を修正して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of {1} done</source>
   <translation>{0} / {1} 完了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>{0}, {1} without a video</source>
   <translation>{0}、動画なし {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>Not sent</source>
   <translation>未送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0}: {1} to {2}, {3} s</source>
   <translation>区間 {0}：{1} から {2}、{3} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>No pause is within 35 s: part {0} ends at the quietest place, {1}.</source>
   <translation>35 秒以内に無音区間がありません：区間 {0} は最も静かな位置 {1} で終わります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window is open on this data folder, and sends the parts.</source>
   <translation>このデータフォルダーはウィンドウで使用中です。区間はウィンドウが送信します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window goes on with the film. Pause it there to stop it.</source>
   <translation>長尺動画の処理はウィンドウが続けます。止めるには、ウィンドウで一時停止してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film “{0}” was sent before. Only what is missing of it is paid.</source>
   <translation>長尺動画「{0}」は以前に送信されています。足りない分だけ支払います。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>This film has {0} parts. Add --max-credits to say how much it may cost.</source>
   <translation>この長尺動画は {0} 区間あります。--max-credits で、使用するクレジットの上限を指定してください。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>%n parts</source>
   <extracomment>For one: %n part</extracomment>
   <translation>
    <numerusform>%n 区間</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>These are {0} paid tasks, and none of them can be taken back.</source>
   <translation>有料タスクが {0} 件あり、いずれも取り消せません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>{0} of {1} parts</source>
   <translation>{0} / {1} 区間</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Nothing more is sent. The same command goes on with the film.</source>
   <translation>これ以上は送信されません。同じコマンドで長尺動画の続きを行います。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>It was not sent.</source>
   <translation>送信されませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0} has no video: {1}</source>
   <translation>区間 {0} の動画がありません：{1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command tries again; --skip-missing joins it without those parts.</source>
   <translation>長尺動画は結合されませんでした。同じコマンドで再試行します。--skip-missing を付けると、それらの区間を除いて結合します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command goes on, and pays nothing again.</source>
   <translation>長尺動画は結合されませんでした。同じコマンドで続きを行います。二重に支払うことはありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved to {0}</source>
   <translation>{0} に保存済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joining · {0} %</source>
   <translation>結合中 · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}</source>
   <translation>タスクは支払い済みで、サービス側で続行中です。動画を取得するコマンド：omnihuman-desktop watch {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>%n are paid and go on at the service. The same command fetches them.</source>
   <extracomment>For one: %n is paid and goes on at the service. The same command fetches it.</extracomment>
   <translation>
    <numerusform>%n 件は支払い済みで、サービスで続行されます。同じコマンドで取得できます。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>The window is open on this data folder. Import there: Settings &gt; Library.</source>
   <translation>このデータフォルダーはウィンドウで使用中です。ウィンドウで読み込んでください：設定 &gt; ライブラリ。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>Copying · {0}</source>
   <translation>コピー中 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The window is open on this data folder, and sends the task.</source>
   <translation>このデータフォルダーはウィンドウで使用中のため、タスクはウィンドウから送信されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The same portrait, voice and prompt were sent before as “{0}”.</source>
   <translation>同じ人物画像、音声、プロンプトは「{0}」として送信済みです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>{0} exists already: give another name.</source>
   <translation>{0} はすでにあります。別の名前を指定してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task was removed from the list: its video can't be downloaded any more.</source>
   <translation>このタスクはリストから削除されました。動画はもうダウンロードできません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task has no video, and the service keeps none.</source>
   <translation>このタスクには動画がなく、サービスにも残っていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>Close the window first, or choose Download again there.</source>
   <translation>先にウィンドウを閉じるか、ウィンドウで「再ダウンロード」を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no task “{0}”. The list is shown by: omnihuman-desktop tasks</source>
   <translation>タスク「{0}」はありません。一覧を表示するコマンド：omnihuman-desktop tasks</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>More than one task begins with “{0}”: write more of it.</source>
   <translation>「{0}」で始まるタスクが複数あります。続きも入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The window is open on this data folder. See Settings &gt; Account there.</source>
   <translation>このデータフォルダーはウィンドウで使用中です。ウィンドウの「設定 &gt; アカウント」をご覧ください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The sandbox: nothing leaves this computer.</source>
   <translation>サンドボックス：データはこのコンピューターの外に出ません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works.</source>
   <translation>キーは有効です。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>%n credits left.</source>
   <extracomment>For one: %n credit left.</extracomment>
   <translation>
    <numerusform>残り %n クレジットです。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no such storage. Add one in the window: Settings &gt; Storage.</source>
   <translation>そのようなストレージはありません。ウィンドウの「設定 &gt; ストレージ」で追加してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Upload a small file</source>
   <translation>小さなファイルをアップロード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Read it without a key, as the service does</source>
   <translation>サービスと同じように、キーなしで読み取り</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Remove it</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>The test worked, but the address is inside your own network, where EvoLink can't reach it.</source>
   <translation>テストは成功しましたが、アドレスが内部ネットワークにあるため、EvoLink からアクセスできません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>This storage works: a test file was uploaded, read without a password, and removed.</source>
   <translation>このストレージは使用できます。テストファイルをアップロードし、パスワードなしで読み取り、削除しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>usage: </source>
   <translation>使い方： </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>positional arguments</source>
   <translation>位置引数</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>options</source>
   <translation>オプション</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>show this help message and exit</source>
   <translation>このヘルプを表示して終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s：エラー：%(message)s
</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>引数 %(argument_name)s：%(message)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>次の引数が必要です：%s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>認識できない引数：%s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected one argument</source>
   <translation>値が 1 つ必要です</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at most one argument</source>
   <translation>値は 1 つまでです</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at least one argument</source>
   <translation>値が 1 つ以上必要です</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>無効な選択です：%(value)r（選べるもの：%(choices)s）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>%(type)s の値が無効です：%(value)r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>オプションがあいまいです：%(option)s は %(matches)s のどれかです</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ignored explicit argument %r</source>
   <translation>このオプションに値は指定できません：%r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>about {0}</source>
   <translation>約 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>{0} s billed · {1} · account: {2}</source>
   <translation>課金 {0} 秒 · {1} · アカウント：{2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>This is more than the {0} credits allowed.</source>
   <translation>上限の {0} クレジットを超えています。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>The account has %n credits left. Top up, and try again.</source>
   <extracomment>For one: The account has %n credit left. Top up, and try again.</extracomment>
   <translation>
    <numerusform>アカウントの残りは %n クレジットです。チャージして、再試行してください。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it?</source>
   <translation>送信しますか？</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it? %n credits will be left.</source>
   <extracomment>For one: Send it? %n credit will be left.</extracomment>
   <translation>
    <numerusform>送信しますか？残りは %n クレジットになります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Nobody can be asked here. Add --yes to pay without a question.</source>
   <translation>ここでは確認を表示できません。確認せずに支払うには --yes を付けてください。</translation>
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
   <translation>別のサンドボックスがフォルダー {0} を使用しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox can't start: {0}</source>
   <translation>サンドボックスを起動できません：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>A local stand-in for the service and for storage. GET / on its address shows the documentation.</source>
   <translation>サービスとストレージの代わりになる、このコンピューター上のサンドボックスです。アドレスに GET / すると説明が表示されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>its data folder (default: a temporary one, deleted at the end)</source>
   <translation>データフォルダー（既定：一時フォルダー、終了時に削除）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>the port to listen on (default: a free one)</source>
   <translation>待ち受けるポート（既定：空いているもの）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>how long a task takes, in seconds (default: 6)</source>
   <translation>タスクにかかる秒数（既定：6）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>serve only the published contract</source>
   <translation>公開されている仕様だけを提供</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>print URL and key as JSON; end when standard input ends</source>
   <translation>URL とキーを JSON で出力し、標準入力が終わると終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox is at {0}
Its key: {1}
Its state: {2}
Ctrl+C ends it.</source>
   <translation>サンドボックスのアドレス：{0}
キー：{1}
状態：{2}
Ctrl+C で終了します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>dark, light, theme, colors</source>
   <translation>ダーク、ライト、テーマ、色、外観</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>translation, English</source>
   <translation>翻訳、英語、日本語、English</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>While tasks run</source>
   <translation>タスクの実行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sleep, energy</source>
   <translation>スリープ、省電力</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>When a task ends</source>
   <translation>タスクの終了時</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>notification, message, bell</source>
   <translation>通知、メッセージ、お知らせ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sound, bell, chime</source>
   <translation>音、サウンド、通知音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Closing while tasks run</source>
   <translation>タスク実行中に閉じるとき</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>tray, quit, background</source>
   <translation>トレイ、終了、バックグラウンド</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>New versions</source>
   <translation>新しいバージョン</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>update, upgrade</source>
   <translation>更新、アップデート、アップグレード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Proxy</source>
   <translation>プロキシ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>network, connection, firewall</source>
   <translation>ネットワーク、接続、ファイアウォール</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Save videos to</source>
   <translation>動画の保存先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>folder, output, location</source>
   <translation>フォルダー、出力、場所</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Sound output</source>
   <translation>サウンド出力</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>speaker, headphones, audio device</source>
   <translation>スピーカー、ヘッドホン、オーディオデバイス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Back to the batch</source>
   <translation>一括処理に戻る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a portrait: drop it here, or choose Add files…</source>
   <translation>人物画像を追加：ここにドロップするか、「ファイルを追加…」を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a voice: drop it here, or choose Add files…</source>
   <translation>音声を追加：ここにドロップするか、「ファイルを追加…」を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Batch</source>
   <translation>一括処理</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Finish the batch first: choose Send all or Cancel</source>
   <translation>先に一括処理を終えてください：「すべて送信」または「キャンセル」を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Add files…</source>
   <translation>ファイルを追加…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Open table…</source>
   <translation>表を開く…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names of the videos</source>
   <translation>動画の名前</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>{n}, {portrait}, {voice} and {prompt} stand for what each row has.</source>
   <translation>{n}、{portrait}、{voice}、{prompt} は各行の内容に置き換わります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>No limit</source>
   <translation>上限なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit of credits</source>
   <translation>クレジットの上限</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Sending stops before the batch would cost more.</source>
   <translation>一括処理の費用が上限を超える前に、送信を停止します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>First one first</source>
   <translation>最初の 1 本を先に生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>One video is made. The others are sent once you have seen it.</source>
   <translation>まず動画を 1 本生成します。残りは、それを確認してから送信します。</translation>
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
   <translation>キャンセル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Discard the batch (Esc)</source>
   <translation>一括処理を破棄 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all</source>
   <translation>すべて送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all rows that are on (Ctrl+Enter)</source>
   <translation>オンの行をすべて送信 (Ctrl+Enter)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>The account has %n credits left: sending stops when they are used up.</source>
   <extracomment>For one: The account has %n credit left: sending stops when it is used up.</extracomment>
   <translation>
    <numerusform>アカウントの残りは %n クレジットです。使い切ると送信が止まります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send for {0} credits</source>
   <translation>{0} クレジットで送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>This costs about {0} credits. Click again to send it.</source>
   <translation>約 {0} クレジットかかります。もう一度クリックすると送信します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names</source>
   <translation>名前</translation>
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
   <translation>人物画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Voice</source>
   <translation>音声</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <source>From – to</source>
   <translation>開始 – 終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Prompt</source>
   <translation>プロンプト</translation>
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
   <translation>クレジット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a batch</source>
   <translation>一括処理を作成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video of each, sent together</source>
   <translation>それぞれで動画を 1 本ずつ生成し、まとめて送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Use the last one</source>
   <translation>最後の 1 つを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>As the portrait or the voice of the draft</source>
   <translation>下書きの人物画像または音声として使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a film in this order</source>
   <translation>この順で長尺動画を作成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video, with all voices after each other</source>
   <translation>すべての音声を順につなげた 1 本の動画</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n portraits</source>
   <extracomment>For one: %n portrait</extracomment>
   <translation>
    <numerusform>人物画像 %n 枚</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n voices</source>
   <extracomment>For one: %n voice</extracomment>
   <translation>
    <numerusform>音声 %n 件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0}: what are they meant as?</source>
   <translation>{0}：どのように使用しますか？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0} and {1}: what are they meant as?</source>
   <translation>{0}と{1}：どのように使用しますか？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/table.py"></location>
   <source>Rows of the batch</source>
   <translation>一括処理の行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Shrink it</source>
   <translation>縮小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the best 35 s</source>
   <translation>ベスト 35 秒を使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the whole voice</source>
   <translation>音声全体を使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking…</source>
   <translation>確認中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Already made as “{0}”</source>
   <translation>「{0}」として生成済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Ready</source>
   <translation>準備完了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>One portrait speaks each of {0} voices.</source>
   <translation>1 枚の人物画像に、{0} 件の音声をそれぞれ話させます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks the same voice.</source>
   <translation>{0} 枚の人物画像に、それぞれ同じ音声を話させます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} portraits and {0} voices, paired in the order of their names.</source>
   <translation>{0} 枚の人物画像と {0} 件の音声を、名前順で組み合わせます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks each of {1} voices.</source>
   <translation>{0} 枚の人物画像に、それぞれ {1} 件の音声をすべて話させます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} of {1} rows</source>
   <translation>{0} / {1} 行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} s billed</source>
   <translation>課金 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} left afterwards</source>
   <translation>送信後の残り {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>No row is ready to be sent.</source>
   <translation>送信できる行がありません。</translation>
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
   <translation>{0}（{1}）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Request</source>
   <translation>リクエスト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Reply</source>
   <translation>応答</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task when it had ended</source>
   <translation>終了時のタスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task that was found</source>
   <translation>見つかったタスク</translation>
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
   <translation>{0} 時間 {1} 分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Film</source>
   <translation>長尺動画</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, part {1} of {2}</source>
   <translation>{0}、区間 {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, row {1} of {2}</source>
   <translation>{0}、行 {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} to {1}, {2} s</source>
   <translation>{0} から {1}、{2} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>What was sent</source>
   <translation>送信した内容</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Framing</source>
   <translation>フレーミング</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Masks</source>
   <translation>マスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Selection</source>
   <translation>選択範囲</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound</source>
   <translation>サウンド</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length sent</source>
   <translation>送信した長さ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>rotated by {0}°</source>
   <translation>{0}° 回転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>flipped</source>
   <translation>左右反転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>cropped to {0}</source>
   <translation>{0} に切り抜き</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>cropped</source>
   <translation>切り抜き済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>stereo</source>
   <translation>ステレオ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>mixed to mono</source>
   <translation>モノラルにミックス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>left channel only</source>
   <translation>左チャンネルのみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>right channel only</source>
   <translation>右チャンネルのみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>track {0}</source>
   <translation>トラック {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>high-pass filter {0} Hz</source>
   <translation>ハイパスフィルター {0} Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>silence trimmed</source>
   <translation>無音をカット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>normalized to {0} LUFS</source>
   <translation>{0} LUFS にノーマライズ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade in {0} s</source>
   <translation>フェードイン {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade out {0} s</source>
   <translation>フェードアウト {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, entered by you</source>
   <translation>{0}（自分で入力）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, drawn</source>
   <translation>{0}（ランダム）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fast mode</source>
   <translation>高速モード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>person checked first</source>
   <translation>先に人物を確認</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>auto mask</source>
   <translation>自動マスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Options</source>
   <translation>オプション</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Callback URL</source>
   <translation>コールバック URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>the account's own</source>
   <translation>アカウント付属</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>removed since</source>
   <translation>その後削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Service</source>
   <translation>サービス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Account</source>
   <translation>アカウント</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Storage</source>
   <translation>ストレージ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID</source>
   <translation>タスク ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. The task was found in the service's list.</source>
   <translation>応答が失われました。タスクはサービスの一覧で見つかりました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. You entered the task ID.</source>
   <translation>応答が失われました。タスク ID は自分で入力しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Preparing</source>
   <translation>準備中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Uploading</source>
   <translation>アップロード中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Sending the request</source>
   <translation>リクエストを送信中</translation>
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
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved</source>
   <translation>保存済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear outcome</source>
   <translation>結果不明</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Created</source>
   <translation>作成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Sent</source>
   <translation>送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Video ready</source>
   <translation>動画の準備完了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier version made this task and kept no other times.</source>
   <translation>このタスクは以前のバージョンで作成されたため、ほかの時刻は残っていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, for {1}</source>
   <translation>{0}、{1}間</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The times between were not kept by the version that made this task.</source>
   <translation>このタスクを作成したバージョンでは、その間の時刻は残していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} so far.</source>
   <translation>これまでに {0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} in all.</source>
   <translation>合計 {0}。</translation>
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
   <translation>なし：仮押さえしたクレジットは返却されます</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Cost</source>
   <translation>料金</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length billed</source>
   <translation>課金対象の長さ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Estimated</source>
   <translation>見積もり</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Reserved</source>
   <translation>仮押さえ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Billed</source>
   <translation>課金</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier request, whose reply was lost, may have been paid as well.</source>
   <translation>応答が失われた以前のリクエストにも、支払いが発生している可能性があります。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>%n credits</source>
   <extracomment>For one: %n credit</extracomment>
   <translation>
    <numerusform>%n クレジット</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Video</source>
   <translation>動画</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Portrait as sent</source>
   <translation>送信した人物画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Voice as sent</source>
   <translation>送信した音声</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Masks as sent</source>
   <translation>送信したマスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Your marks</source>
   <translation>自分の印</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Starred</source>
   <translation>スター付き</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Label</source>
   <translation>ラベル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes</source>
   <translation>メモ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Task details</source>
   <translation>タスクの詳細</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>All details</source>
   <translation>すべての詳細</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Shows what was sent to the service and what it answered</source>
   <translation>サービスに送信した内容と、その応答を表示します</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Messages</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Copy all</source>
   <translation>すべてコピー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show film</source>
   <translation>長尺動画を表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show batch</source>
   <translation>一括処理を表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copied</source>
   <translation>コピー済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Possibly made</source>
   <translation>生成済みの可能性</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>This may already have been made; the outcome is unclear. Open the task.</source>
   <translation>すでに生成されている可能性があります。結果が不明です。タスクを開きます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>In progress</source>
   <translation>生成中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>A task with these settings is in progress. Open the task.</source>
   <translation>この設定のタスクは生成中です。タスクを開きます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Already made</source>
   <translation>生成済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>You have already made this video. Open the task.</source>
   <translation>この動画はすでに生成されています。タスクを開きます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1}</source>
   <translation>課金 {0} 秒 · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Reading the file…</source>
   <translation>ファイルを読み込み中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Choose a portrait and a voice</source>
   <translation>人物画像と音声を選択してください</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a portrait</source>
   <translation>人物画像を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a voice</source>
   <translation>音声を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Finding the pauses…</source>
   <translation>無音区間を検出中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits</source>
   <translation>課金 {0} 秒 · {1} クレジット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits, but only {2} are left</source>
   <translation>課金 {0} 秒 · {1} クレジット、残りは {2} のみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} of {2} credits</source>
   <translation>課金 {0} 秒 · {1} / {2} クレジット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Generate video</source>
   <translation>動画を生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Make film</source>
   <translation>長尺動画を作成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Send the portrait and the voice to generate the video</source>
   <translation>人物画像と音声を送信して動画を生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>First part first</source>
   <translation>最初の区間を先に生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sends the first part alone, so that you can see it before you pay for the others. Send them from the film.</source>
   <translation>最初の区間だけを先に送信します。確認してから、残りの料金を支払えます。残りは長尺動画の画面から送信します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Skip long pauses</source>
   <translation>長い無音区間を省く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Pauses of 3 s and more between two parts are not paid. The last picture stands still for so long.</source>
   <translation>区間の間にある 3 秒以上の無音区間には支払いません。その間は最後の画面が静止します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Really send {0} paid tasks for {1} credits? Click again.</source>
   <translation>有料タスク {0} 件を {1} クレジットで送信しますか？もう一度クリックしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>{0} · {1} s billed · {2} credits</source>
   <translation>{0} · 課金 {1} 秒 · {2} クレジット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sent before · {0} · {1} s billed · {2} credits once more</source>
   <translation>送信済み · {0} · 課金 {1} 秒 · 再度 {2} クレジット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Keep to 35 s</source>
   <translation>35 秒以内にする</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Select no more than one task takes. Ctrl+Z brings the long selection back.</source>
   <translation>1 つのタスクに収まる長さだけを選択します。Ctrl+Z で長い選択範囲に戻せます。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Longer than 35 s makes a film: %n paid tasks, joined to one video. Pose and hands differ between the parts.</source>
   <extracomment>For one: Longer than 35 s makes a film: %n paid task. Pose and hands differ between the parts.</extracomment>
   <translation>
    <numerusform>35 秒を超えると長尺動画になります。有料タスク %n 件を 1 本の動画に結合します。区間の間でポーズと手の動きは変わります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Prompt of part {0}</source>
   <translation>区間 {0} のプロンプト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks show who speaks, so auto mask is not used.</source>
   <translation>話す人物は描いたマスクで指定されているため、自動マスクは使用されません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks are used</source>
   <translation>描いたマスクを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>As the film</source>
   <translation>長尺動画と同じ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Make this part with the film's own prompt and options</source>
   <translation>この区間を長尺動画のプロンプトとオプションで生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>For example: close-up, warm and calm. She talks to the camera and smiles at the end.</source>
   <translation>例：クローズアップ、温かく穏やかな雰囲気。カメラに向かって話し、最後に微笑む。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional: how the person speaks and moves. In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian.</source>
   <translation>任意：人物の話し方や動き。中国語、英語、日本語、韓国語、スペイン語（メキシコ）、インドネシア語に対応しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Fast mode</source>
   <translation>高速モード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The video is ready sooner. Fine movements may be less precise.</source>
   <translation>動画が早く完成します。細かい動きの精度が下がることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person</source>
   <translation>人物の有無を確認</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service first looks for a person in the portrait, and rejects it at no cost if there is none.</source>
   <translation>サービスが最初に人物画像に人物がいるか確認し、いない場合は無料で拒否します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person first</source>
   <translation>先に人物の有無を確認</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>More options</source>
   <translation>その他のオプション</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask</source>
   <translation>自動マスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service detects who in the picture speaks. Masks that you paint are used instead.</source>
   <translation>画像の誰が話しているかをサービスが検出します。マスクを描いた場合は、そちらが使用されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask: detect the person automatically</source>
   <translation>自動マスク：人物を自動検出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional</source>
   <translation>任意</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>An https:// address of your own that the service notifies when the video is ready.</source>
   <translation>動画の完成時にサービスが通知を送る、あなたの https:// アドレスです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is not a web address. Enter one like https://example.com/done.</source>
   <translation>コールバック URL が Web アドレスではありません。https://example.com/done のように入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL must start with https://.</source>
   <translation>コールバック URL は https:// で始まる必要があります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is longer than {0} characters. Enter a shorter one.</source>
   <translation>コールバック URL が {0} 文字を超えています。短いものを入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is inside your own network, where the service can't reach it. Enter a public one.</source>
   <translation>コールバック URL が内部ネットワークにあるため、サービスからアクセスできません。公開されたものを入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>{0} not at a pause</source>
   <translation>無音区間以外 {0} か所</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>cut at pauses</source>
   <translation>無音区間で分割</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>Part {0}: {1} to {2}, {3}, {4}</source>
   <translation>区間 {0}：{1} から {2}、{3}、{4}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>No pause is within 35 s: it ends at the quietest place.</source>
   <translation>35 秒以内に無音区間がありません。最も静かな位置で終わります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>It has a portrait, a prompt or options of its own.</source>
   <translation>独自の人物画像、プロンプト、オプションがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source> · no pause</source>
   <translation> · 無音区間なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Presets</source>
   <translation>プリセット</translation>
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
   <translation>名前を変更</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import…</source>
   <translation>読み込み…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export…</source>
   <translation>書き出し…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”.</source>
   <translation>「{0}」を削除しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Saved as {0}. Callback URLs are left out.</source>
   <translation>{0} として保存しました。コールバック URL は含まれません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>No presets yet. Save one from the menu beside the prompt, or import a file.</source>
   <translation>プリセットはまだありません。プロンプトの横のメニューから保存するか、ファイルを読み込んでください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>You already have all of its presets.</source>
   <translation>含まれるプリセットは、すべて登録済みです。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Added %n presets.</source>
   <extracomment>For one: Added %n preset.</extracomment>
   <translation>
    <numerusform>%n 件のプリセットを追加しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Export presets</source>
   <translation>プリセットの書き出し</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Import presets</source>
   <translation>プリセットの読み込み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Presets ({0});;All files (*)</source>
   <translation>プリセット ({0});;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>Tip: describe camera, emotion, delivery, actions.</source>
   <translation>ヒント：カメラ、感情、話し方、動作を書いてみましょう。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>another language</source>
   <translation>その他の言語</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: a prompt in one of these works better.</source>
   <translation>検出された言語：{0}。サービスは中国語、英語、日本語、韓国語、スペイン語（メキシコ）、インドネシア語に対応しています。いずれかの言語で書くと、プロンプトがより正確に反映されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_suggestions.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Recent prompts</source>
   <translation>最近のプロンプト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Preset</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>No presets yet</source>
   <translation>プリセットはまだありません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Undo the preset</source>
   <translation>プリセットの適用を元に戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Save as preset…</source>
   <translation>プリセットとして保存…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Edit presets…</source>
   <translation>プリセットを編集…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The same seed with the same settings may give the same video again.</source>
   <translation>シードと設定が同じなら、同じ動画になることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Lock seed</source>
   <translation>シードを固定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The seed must be a whole number from 1 to {0}, or empty.</source>
   <translation>シードは 1 から {0} までの整数にするか、空欄にしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random, last {0}</source>
   <translation>ランダム、前回 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random</source>
   <translation>ランダム</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Locked: every video gets this seed. Click to draw one for each video.</source>
   <translation>固定中：すべての動画でこのシードを使います。クリックすると、動画ごとにシードを選びます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>A seed is drawn for each video. Click to keep one for all.</source>
   <translation>動画ごとにシードを選びます。クリックすると、すべての動画で同じシードを使います。</translation>
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
   <translation>テイク {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft is not complete.</source>
   <translation>下書きが完成していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft's portrait and options are used for this part.</source>
   <translation>この区間には下書きの人物画像とオプションを使います。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/film_bar.py"></location>
   <source>Back to the film</source>
   <translation>長尺動画に戻る</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: %n parts</source>
   <extracomment>For one: {0}: %n part</extracomment>
   <translation>
    <numerusform>{0}：%n 区間</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: {1} of {2} parts</source>
   <translation>{0}：{1} / {2} 区間</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}, played with hard cuts</source>
   <translation>{0}、カットのみで再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>A film is being joined. Wait for it, or cancel it on its page.</source>
   <translation>長尺動画を結合しています。終わるまで待つか、そのページでキャンセルしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Canceled. Nothing was written.</source>
   <translation>キャンセルしました。何も書き込まれていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: the joint after part {1}</source>
   <translation>{0}：区間 {1} の後のつなぎ目</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Making the preview…</source>
   <translation>プレビューを作成中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Putting {0} voices together…</source>
   <translation>{0} 件の音声をつなげています…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Hard cut</source>
   <translation>カット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Cut to a slightly closer frame</source>
   <translation>少し寄った構図へのカット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Dissolve</source>
   <translation>ディゾルブ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} takes</source>
   <translation>{0} テイク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Part {0}</source>
   <translation>区間 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Take of the part</source>
   <translation>区間のテイク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Compare takes</source>
   <translation>テイクを比較</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Show this part</source>
   <translation>この区間を表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Make this part again</source>
   <translation>この区間を再生成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Use the draft for this part</source>
   <translation>この区間に下書きを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.</source>
   <translation>下書きの人物画像、切り抜き、マスク、プロンプト、オプションを使います。送信済みの区間は再生成され、その料金がかかります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Preview this joint</source>
   <translation>このつなぎ目をプレビュー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Shows how this part and the next one meet. Nothing is saved.</source>
   <translation>この区間と次の区間のつながりを表示します。何も保存されません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joints</source>
   <translation>つなぎ方</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>What is seen where two parts meet</source>
   <translation>区間と区間のつなぎ目の見せ方</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source> ms</source>
   <translation> ms</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Length of a dissolve</source>
   <translation>ディゾルブの長さ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Leave out parts without a video</source>
   <translation>動画のない区間を除く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Export timeline…</source>
   <translation>タイムラインを書き出し…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Save film…</source>
   <translation>長尺動画を保存…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>The portrait and the voice stay the same between the parts. The pose and the hands do not.</source>
   <translation>人物画像と音声は区間の間で変わりません。ポーズと手の動きは変わります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Choose a part to see its takes.</source>
   <translation>区間を選ぶと、そのテイクが表示されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/naming_delegate.py"></location>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as table</source>
   <translation>表で表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as contact sheet</source>
   <translation>サムネイル一覧で表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Results</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/sheet.py"></location>
   <source>Contact sheet</source>
   <translation>サムネイル一覧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/page_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search help</source>
   <translation>ヘルプを検索</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search results</source>
   <translation>検索結果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Forward</source>
   <translation>進む</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Contents</source>
   <translation>目次</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>This help page is missing. Choose Contents to see the other pages.</source>
   <translation>このヘルプページが見つかりません。「目次」から他のページをご覧ください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>The help pages are missing. Install the program again.</source>
   <translation>ヘルプページが見つかりません。アプリをもう一度インストールしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Nothing found. Try another word.</source>
   <translation>見つかりませんでした。別の言葉でお試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Everywhere</source>
   <translation>全体</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Comparison</source>
   <translation>比較</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Tasks</source>
   <translation>タスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Crop and masks</source>
   <translation>切り抜きとマスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a portrait</source>
   <translation>人物画像を開く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a voice</source>
   <translation>音声を開く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Paste</source>
   <translation>貼り付け</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>New batch</source>
   <translation>新しい一括処理</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save video as</source>
   <translation>動画を別名で保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Find a task</source>
   <translation>タスクを検索</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo a removal</source>
   <translation>削除を元に戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>List of keys</source>
   <translation>ショートカットの一覧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play or pause</source>
   <translation>再生または一時停止</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Slower</source>
   <translation>遅くする</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Faster</source>
   <translation>速くする</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Normal speed</source>
   <translation>標準の速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 5 s</source>
   <translation>5 秒戻る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 5 s</source>
   <translation>5 秒進む</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 1 s</source>
   <translation>1 秒戻る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 1 s</source>
   <translation>1 秒進む</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the start</source>
   <translation>先頭へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the end</source>
   <translation>末尾へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame back</source>
   <translation>1 フレーム戻る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame forward</source>
   <translation>1 フレーム進む</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the in point</source>
   <translation>イン点を設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the out point</source>
   <translation>アウト点を設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Clear both points</source>
   <translation>イン点とアウト点を消去</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the in point</source>
   <translation>イン点へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the out point</source>
   <translation>アウト点へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop</source>
   <translation>ループ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Compare with the take shown before</source>
   <translation>前に表示したテイクと比較</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Louder</source>
   <translation>音量を上げる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Quieter</source>
   <translation>音量を下げる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute</source>
   <translation>ミュート</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Full screen</source>
   <translation>全画面</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Snapshot</source>
   <translation>スナップショット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Previous task</source>
   <translation>前のタスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Next task</source>
   <translation>次のタスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Side by side</source>
   <translation>並べて表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Wipe</source>
   <translation>ワイプ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Blink</source>
   <translation>交互に表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe left</source>
   <translation>ワイプを左へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe right</source>
   <translation>ワイプを右へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Hear the other take</source>
   <translation>もう一方のテイクを聞く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Leave full screen, close</source>
   <translation>全画面を終了、閉じる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play from the mouse pointer</source>
   <translation>マウスポインターの位置から再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection starts here</source>
   <translation>選択範囲をここから開始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection ends here</source>
   <translation>選択範囲をここで終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's start</source>
   <translation>選択範囲の開始へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's end</source>
   <translation>選択範囲の終了へ移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 1 s</source>
   <translation>選択範囲を 1 秒戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 1 s</source>
   <translation>選択範囲を 1 秒進める</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 0.1 s</source>
   <translation>選択範囲を 0.1 秒戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 0.1 s</source>
   <translation>選択範囲を 0.1 秒進める</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame back</source>
   <translation>選択範囲を 1 フレーム戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame forward</source>
   <translation>選択範囲を 1 フレーム進める</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's start</source>
   <translation>選択範囲を音声の先頭へ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's end</source>
   <translation>選択範囲を音声の末尾へ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length back</source>
   <translation>選択範囲をその長さの分だけ戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length forward</source>
   <translation>選択範囲をその長さの分だけ進める</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select the whole voice</source>
   <translation>音声全体を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Cut a film here</source>
   <translation>ここで長尺動画を分割</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Remove the nearest cut</source>
   <translation>最も近い分割位置を削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom in</source>
   <translation>拡大</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom out</source>
   <translation>縮小</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom</source>
   <translation>ズーム</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+ホイール</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select a sentence</source>
   <translation>1 文を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Double click</source>
   <translation>ダブルクリック</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the nearer edge</source>
   <translation>近いほうの端を移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+click</source>
   <translation>Shift+クリック</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Don't snap</source>
   <translation>スナップしない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Alt while dragging</source>
   <translation>Alt を押しながらドラッグ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo, redo</source>
   <translation>元に戻す、やり直す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Rename, open, remove</source>
   <translation>名前を変更、開く、削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>F2, Enter, Delete</source>
   <translation>F2、Enter、Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select several; star, notes</source>
   <translation>複数選択；スター、メモ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift or Ctrl with click or arrows; Ctrl+D, Ctrl+E</source>
   <translation>Shift か Ctrl とクリックか矢印キー；Ctrl+D、Ctrl+E</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the video to the trash</source>
   <translation>動画をゴミ箱に移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+Delete</source>
   <translation>Shift+Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Fold a day, unfold it</source>
   <translation>日付を折りたたむ、展開する</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>← / →</source>
   <translation>← / →</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Switch rows, mend, leave out, send all</source>
   <translation>行のオン/オフ、修正、除外、すべて送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Space, Enter, Delete, Ctrl+Enter</source>
   <translation>スペース、Enter、Delete、Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Done, cancel</source>
   <translation>完了、キャンセル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Enter, Esc</source>
   <translation>Enter、Esc</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Zoom, show all, pan</source>
   <translation>拡大・縮小、全体を表示、表示位置を移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>+ and -, 0, Space</source>
   <translation>+ と -、0、スペース</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the crop, by ten pixels, resize it</source>
   <translation>切り抜き範囲を移動、10 ピクセルずつ移動、サイズ変更</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>矢印キー、Shift を併用、Ctrl を併用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush, eraser, rectangle, ellipse, fill, invert</source>
   <translation>ブラシ、消しゴム、長方形、楕円、塗りつぶし、反転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush smaller or larger, move it, paint</source>
   <translation>ブラシを小さく/大きく、移動、塗る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>[ and ], arrows, P</source>
   <translation>[ と ]、矢印キー、P</translation>
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
   <translation>ライブラリのタスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Size of pictures</source>
   <translation>画像のサイズ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Gallery</source>
   <translation>ギャラリー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back to the workplace (Esc)</source>
   <translation>作業画面に戻る (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>★ Star</source>
   <translation>★ スター</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Star</source>
   <translation>スターを付ける</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes…</source>
   <translation>メモ…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Save videos as…</source>
   <translation>動画を保存…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Move to trash</source>
   <translation>ゴミ箱に移動</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>%n selected</source>
   <extracomment>For one: %n selected</extracomment>
   <translation>
    <numerusform>%n 件選択中</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Nothing selected</source>
   <translation>選択なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>☆ Remove star</source>
   <translation>☆ スターを外す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Library filters</source>
   <translation>ライブラリのフィルター</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Batch or film</source>
   <translation>一括処理・長尺動画</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Active</source>
   <translation>進行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Films</source>
   <translation>長尺動画</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Batches</source>
   <translation>一括処理</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Unclear</source>
   <translation>結果不明</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>This week</source>
   <translation>今週</translation>
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
   <translation>{0} 秒以下</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>{0} to {1} s</source>
   <translation>{0}～{1} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Over {0} s</source>
   <translation>{0} 秒超</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show more</source>
   <translation>さらに表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show fewer</source>
   <translation>表示を減らす</translation>
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
   <translation>先にタスクをキャンセルしてください。まだ支払いは発生していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. This color shows through.</source>
   <translation>人物画像の一部が透明です。透明な部分はこの色になります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>White</source>
   <translation>白</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Gray</source>
   <translation>グレー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Black</source>
   <translation>黒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Other color…</source>
   <translation>その他の色…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. Background color: {0}</source>
   <translation>人物画像の一部が透明です。背景色：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Portrait background</source>
   <translation>人物画像の背景</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose portrait</source>
   <translation>人物画像を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Change…</source>
   <translation>変更…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop it here</source>
   <translation>ここにドロップ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop a portrait here, paste one, or choose a file</source>
   <translation>人物画像をここにドロップ、貼り付け、またはファイルを選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Send a smaller copy at the best quality that fits. Your file is not changed.</source>
   <translation>上限に収まる最高品質の縮小コピーを送信します。元のファイルは変更されません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Paint a mask</source>
   <translation>マスクを描く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop</source>
   <translation>切り抜き</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Rotate</source>
   <translation>回転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Shrink the portrait or choose another one</source>
   <translation>人物画像を縮小するか、別のものを選択してください</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Reading the picture…</source>
   <translation>画像を読み込み中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>This is a link to a picture. Save the picture to a file, then drop that file here.</source>
   <translation>これは画像へのリンクです。画像をファイルに保存して、ここにドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>The portrait above is kept.</source>
   <translation>上の人物画像はそのままです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Empty. Drop a portrait here, paste one, or choose a file.</source>
   <translation>空です。人物画像をここにドロップ、貼り付け、またはファイルを選択してください。</translation>
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
   <translation>最近の人物画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Loading…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Remove it from this list (Delete). Its videos are kept.</source>
   <translation>このリストから削除 (Delete)。生成した動画は残ります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits you make videos from appear here.</source>
   <translation>動画の生成に使った人物画像がここに表示されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits</source>
   <translation>人物画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>masks: {0}</source>
   <translation>マスク：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a JPEG photo</source>
   <translation>JPEG 写真</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a PNG picture</source>
   <translation>PNG 画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a WebP picture</source>
   <translation>WebP 画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a HEIC photo</source>
   <translation>HEIC 写真</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>an AVIF picture</source>
   <translation>AVIF 画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a TIFF picture</source>
   <translation>TIFF 画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a BMP picture</source>
   <translation>BMP 画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a GIF picture</source>
   <translation>GIF 画像</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>its first frame only</source>
   <translation>最初のフレームのみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>rotated upright</source>
   <translation>向きを補正</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>converted to sRGB</source>
   <translation>sRGB に変換</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>with 8 bits per channel</source>
   <translation>8 ビット/チャンネルに変換</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>on a solid background</source>
   <translation>背景を単色で塗りつぶし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>without its location</source>
   <translation>位置情報を削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The file has a small defect outside the picture. A clean copy is sent.</source>
   <translation>ファイルの画像以外の部分に軽微な問題があります。修復したコピーが送信されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}, {2}.</source>
   <translation>これは {0} です。{1} として送信されます（{2}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}.</source>
   <translation>これは {0} です。{1} として送信されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>It will be sent {0}.</source>
   <translation>送信時の処理：{0}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}</source>
   <translation>縮小：{0} × {1}、{2} → {3} × {4}、{5}、JPEG 品質 {6}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} → {1}, JPEG quality {2}, same dimensions</source>
   <translation>縮小：{0} → {1}、JPEG 品質 {2}、寸法は同じ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{0} is over the service's limit of {1}.</source>
   <translation>{0} はサービスの上限 {1} を超えています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>No face was found. The service may find nobody to animate. A clear face works best.</source>
   <translation>顔が見つかりません。動かす人物をサービスが見つけられない可能性があります。顔がはっきり写った画像が最適です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The person seems to be sideways or upside down.</source>
   <translation>人物が横向きか逆さまになっているようです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{count} faces were found. Paint a mask over the person who speaks.</source>
   <translation>{count} 人の顔が見つかりました。話す人物をマスクで塗ってください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face is cut off at the edge. The whole head gives a better video.</source>
   <translation>顔が端で切れています。頭全体が写っていると、動画がよりよくなります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face takes up only {percent} % of the picture's height. Crop closer to it.</source>
   <translation>顔が画像の高さの {percent} % しか占めていません。顔に寄せて切り抜いてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is very dark. A brighter one gives a better video.</source>
   <translation>画像がかなり暗くなっています。明るい画像のほうが、動画がよりよくなります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is blurry. A sharper one gives a sharper video.</source>
   <translation>画像がぼやけています。鮮明な画像のほうが、動画も鮮明になります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture has only {width} × {height} pixels. The video may look soft.</source>
   <translation>画像が {width} × {height} ピクセルしかありません。動画の鮮明さが落ちることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Crop, rotate or flip the portrait</source>
   <translation>人物画像の切り抜き、回転、反転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint over the person who speaks. Everything else stays still.</source>
   <translation>話す人物を塗ります。それ以外は動きません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits: use one again, with its crop and masks</source>
   <translation>最近の人物画像：切り抜きとマスクもそのまま再利用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/controller.py"></location>
   <source>A recording was cut off last time. It was saved as “{0}” under Record.</source>
   <translation>前回の録音が途中で終わりました。「録音」に「{0}」として保存されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped.</source>
   <translation>最も大きいサンプル値です。−12 〜 −6 dB が目安です。0 dB になると音割れします。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped: too loud. Move away from the microphone, or turn it down.</source>
   <translation>音割れ：音が大きすぎます。マイクから離れるか、マイクの音量を下げてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Decibels below full scale</source>
   <translation>フルスケールからのデシベル値</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>silent</source>
   <translation>無音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped</source>
   <translation>音割れ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>No microphone found. Plug one in, or turn it on in the system's sound settings.</source>
   <translation>マイクが見つかりません。マイクを接続するか、システムのサウンド設定で有効にしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then open this panel again.</source>
   <translation>アプリにマイクの使用が許可されていません。システムのプライバシー設定で許可してから、このパネルを開き直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue.</source>
   <translation>マイクの接続が切れました。ここまでの録音は保存されています。続けるには、もう一度接続してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone delivers no sound. Choose another one, or plug it in again.</source>
   <translation>マイクから音が届いていません。別のマイクを選択するか、接続し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>A recording can be up to {0} long. This one is saved; continue in a new one.</source>
   <translation>録音は最長 {0} です。この録音は保存されました。続きは新しい録音で行ってください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Countdown</source>
   <translation>カウントダウン</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Wait three seconds before recording starts</source>
   <translation>3 秒待ってから録音を開始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice</source>
   <translation>音声を録音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recordings</source>
   <translation>録音一覧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Start now</source>
   <translation>今すぐ開始</translation>
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
   <translation>保存中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Record</source>
   <translation>録音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>{0} · paused</source>
   <translation>{0} · 一時停止中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The disk is almost full: {0} of recording left. Free some space for more.</source>
   <translation>ディスクの空きがわずかです。録音できるのはあと {0} です。空き容量を増やしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recorder.py"></location>
   <source>Recording {0}</source>
   <translation>録音 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Your recordings appear here. Press Record to start.</source>
   <translation>録音がここに表示されます。「録音」を押して開始してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Use as voice</source>
   <translation>音声として使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Restore the recording removed last</source>
   <translation>最後に削除した録音を復元</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recorded {0}</source>
   <translation>録音日時：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>{0}, {1} long</source>
   <translation>{0}、長さ {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>This recording is the current voice. Choose another voice first.</source>
   <translation>この録音は現在の音声です。先に別の音声を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Play</source>
   <translation>再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/runtime/single_instance.py"></location>
   <source>OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again.</source>
   <translation>OmniHuman Desktop はすでに {0} で開いていますが、応答しません。閉じるか終了させてから、もう一度起動してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>API key</source>
   <translation>API キー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect</source>
   <translation>接続</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test</source>
   <translation>テスト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Replace key…</source>
   <translation>キーを変更…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Disconnect</source>
   <translation>接続を解除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>&lt;a href="{0}"&gt;Get a key&lt;/a&gt; · &lt;a href="{1}"&gt;Billing&lt;/a&gt;</source>
   <translation>&lt;a href="{0}"&gt;キーを取得&lt;/a&gt; · &lt;a href="{1}"&gt;お支払い&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>This session uses the sandbox because the program was started with --sandbox.</source>
   <translation>アプリが --sandbox で起動されたため、このセッションではサンドボックスを使用します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>the key …{0}</source>
   <translation>キー …{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your key</source>
   <translation>登録済みのキー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1} from EVOLINK_API_KEY, for this session.</source>
   <translation>{0} に接続しています（EVOLINK_API_KEY の{1}、このセッションのみ）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}, saved in the system's keyring for this address only.</source>
   <translation>{0} に接続しています（{1}）。キーはシステムのキーリングに、このアドレス専用で保存されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in memory until the program closes. It is never written to a file.</source>
   <translation>{0} に接続しています（{1}）。アプリが使えるキーリングがシステムにないため、キーはアプリを閉じるまでメモリに保持されます。ファイルに書き込まれることはありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}.</source>
   <translation>API キーで EvoLink アカウントに接続します。キーはシステムのキーリングに保存され、{0} にのみ送信されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Checking with {0} …</source>
   <translation>{0} で確認中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. The service doesn't say how many credits are left.</source>
   <translation>キーは有効です。残りのクレジット数はサービスから通知されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key is invalid or has expired. Nothing was changed. Copy the whole key again.</source>
   <translation>キーが無効か、期限切れです。何も変更されていません。キー全体をもう一度コピーしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>{0} can't be reached. Check your internet connection, and try again.</source>
   <translation>{0} に接続できません。インターネット接続を確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your storage</source>
   <translation>お使いのストレージ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to {0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that renders for it get them from there, with prompt and options. Their terms apply.</source>
   <translation>使用する権利のある顔と声だけを使ってください。ご自身のもの、または同意を得た人のものに限ります。人物画像と音声は {0} にアップロードされ、削除されるまで、リンクを知っている人なら誰でも読み取れます。EvoLink（{1}）と、その生成処理を行うプロバイダーは、これらをそこから取得し、プロンプトとオプションも受け取ります。各社の規約が適用されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>General</source>
   <translation>一般</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spending</source>
   <translation>利用状況</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Keys</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Use system setting</source>
   <translation>システム設定を使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Keep the computer awake</source>
   <translation>コンピューターをスリープさせない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Prevents automatic sleep. The screen may still turn off.</source>
   <translation>自動スリープを防ぎます。画面はオフになることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Notify me when the window is not in front</source>
   <translation>ウィンドウが最前面にないときに通知</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Play a sound</source>
   <translation>音を鳴らす</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Ask</source>
   <translation>確認する</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Stay in the tray</source>
   <translation>トレイに残す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Check for a new version once a day</source>
   <translation>新しいバージョンを 1 日 1 回確認</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.</source>
   <translation>あなたやコンピューターに関する情報は送信せず、ダウンロードもしません。新しいバージョンがあると、上部のバーにリンクが表示されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Change the folder for videos</source>
   <translation>動画のフォルダーを変更</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>New key</source>
   <translation>新しいショートカット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Use it here</source>
   <translation>ここで使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>No key</source>
   <translation>割り当てを解除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset all</source>
   <translation>すべてリセット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Key</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Choose a command, then press its new key in the field.</source>
   <translation>コマンドを選び、入力欄で新しいキーを押してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} always closes or moves on. Choose another key.</source>
   <translation>{0} は常に閉じる操作や移動に使われます。別のキーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} belongs to “{1}”.</source>
   <translation>{0} は「{1}」で使用中です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>“{0}” has no key now.</source>
   <translation>「{0}」のショートカットはなくなりました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Exporting…</source>
   <translation>書き出し中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Importing…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Canceled. Nothing was changed.</source>
   <translation>キャンセルしました。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library…</source>
   <translation>ライブラリを書き出し…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library…</source>
   <translation>ライブラリを読み込み…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>For a backup, or to move to another computer</source>
   <translation>バックアップや、別のコンピューターへの移行に</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Restores a backup, or merges the library of another computer</source>
   <translation>バックアップを復元、または別のコンピューターのライブラリを統合</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Cancel export or import</source>
   <translation>書き出しまたは読み込みをキャンセル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Help on export and import</source>
   <translation>書き出しと読み込みのヘルプ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Progress of export or import</source>
   <translation>書き出しまたは読み込みの進行状況</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Write all tasks with their videos, portraits, stars, labels and notes to a folder, to move them to another computer or to keep a backup. Keys and settings are not in it.</source>
   <translation>すべてのタスクを、動画、人物画像、スター、ラベル、メモとともにフォルダーに書き出します。別のコンピューターへの移行やバックアップに使えます。キーと設定は含まれません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Add the tasks of an exported folder. Tasks that are here already stay as they are; the newer marks win. What is in progress on the other computer goes on there alone: nothing is sent again.</source>
   <translation>書き出したフォルダーのタスクを追加します。すでにあるタスクはそのままで、印は新しいほうが使われます。別のコンピューターで進行中のものは、そちらだけで続行されます。何も再送信されません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library to</source>
   <translation>ライブラリの書き出し先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library from</source>
   <translation>ライブラリの読み込み元</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Enter it without a name and password. Where it needs them, set it in the system's settings.</source>
   <translation>ユーザー名とパスワードは含めずに入力してください。必要な場合は、システムの設定で指定してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080.</source>
   <translation>プロキシではありません。10.0.0.1:3128 や socks5://10.0.0.1:1080 のように入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>In use: {0}</source>
   <translation>使用中：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>The system names none: the program connects directly.</source>
   <translation>システムにプロキシの設定はありません。アプリは直接接続します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Search settings</source>
   <translation>設定を検索</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Settings found</source>
   <translation>見つかった設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>No setting matches. Try another word.</source>
   <translation>一致する設定がありません。別の語をお試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Sandbox credits aren't real money.</source>
   <translation>サンドボックスのクレジットは本物のお金ではありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>What your EvoLink tasks cost, in credits.</source>
   <translation>EvoLink のタスクにかかった費用（クレジット）です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV…</source>
   <translation>CSV に書き出し…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Day</source>
   <translation>日付</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spent</source>
   <translation>使用済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV</source>
   <translation>CSV に書き出し</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/job_actions.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>Saved as {0}</source>
   <translation>{0} として保存しました</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit storage</source>
   <translation>ストレージを編集</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add storage</source>
   <translation>ストレージを追加</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>Provider</source>
   <translation>プロバイダー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>How to set this up</source>
   <translation>設定方法</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>unchanged unless you enter a new one</source>
   <translation>入力しなければ変更されません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty. Press Test: the first test fills it in.</source>
   <translation>「{0}」が空です。「テスト」を押すと、最初のテストで自動的に入力されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty.</source>
   <translation>「{0}」が空です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Bucket</source>
   <translation>バケット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Prefix</source>
   <translation>プレフィックス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as omnihuman</source>
   <translation>任意（例：omnihuman）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Public base URL</source>
   <translation>公開ベース URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if the files are public</source>
   <translation>ファイルが公開されている場合のみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key ID</source>
   <translation>アクセスキー ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret access key</source>
   <translation>シークレットアクセスキー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Endpoint</source>
   <translation>エンドポイント</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Storage account name</source>
   <translation>ストレージアカウント名</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Container</source>
   <translation>コンテナー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if it isn't Azure's own</source>
   <translation>Azure 標準のものでない場合のみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AWS Region</source>
   <translation>AWS リージョン</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>or AWS profile</source>
   <translation>または AWS プロファイル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>on this computer, instead of a key</source>
   <translation>キーの代わりに、このコンピューターのプロファイルを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Cloudflare R2</source>
   <translation>Cloudflare R2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account ID</source>
   <translation>アカウント ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Backblaze B2</source>
   <translation>Backblaze B2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Region</source>
   <translation>リージョン</translation>
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
   <translation>アクセスキー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret key</source>
   <translation>シークレットキー</translation>
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
   <translation>Space 名</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Aliyun OSS</source>
   <translation>Aliyun OSS</translation>
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
   <translation>Tencent COS</translation>
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
   <translation>HMAC アクセスキー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC secret</source>
   <translation>HMAC シークレット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Other S3 storage</source>
   <translation>その他の S3 ストレージ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Addresses</source>
   <translation>アドレス形式</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Path style: endpoint/bucket</source>
   <translation>パス形式：endpoint/bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Virtual host: bucket.endpoint</source>
   <translation>仮想ホスト形式：bucket.endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by account key</source>
   <translation>Azure Blob Storage（アカウントキー）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account key</source>
   <translation>アカウントキー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by SAS</source>
   <translation>Azure Blob Storage（SAS）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to create, write, delete</source>
   <translation>作成、書き込み、削除用の SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>the token, or the whole SAS URL</source>
   <translation>トークン、または SAS URL 全体</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to read only</source>
   <translation>読み取り専用の SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>links are made from it</source>
   <translation>リンクの作成に使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>WebDAV</source>
   <translation>WebDAV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Address of the folder</source>
   <translation>フォルダーのアドレス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>User name</source>
   <translation>ユーザー名</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password</source>
   <translation>パスワード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SFTP</source>
   <translation>SFTP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Server</source>
   <translation>サーバー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Port</source>
   <translation>ポート</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Private key file</source>
   <translation>秘密鍵ファイル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only to log in with a key</source>
   <translation>鍵でログインする場合のみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder on the server</source>
   <translation>サーバー上のフォルダー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as public_html</source>
   <translation>任意（例：public_html）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Host key fingerprint</source>
   <translation>ホスト鍵のフィンガープリント</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>filled in by the first test</source>
   <translation>最初のテストで自動入力</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password, or the key's passphrase</source>
   <translation>パスワード、または鍵のパスフレーズ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>A folder that a web server publishes</source>
   <translation>Web サーバーが公開するフォルダー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>New files go to</source>
   <translation>新しいファイルの保存先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations</source>
   <translation>ストレージの場所</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove uploaded files</source>
   <translation>アップロードしたファイルの削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add…</source>
   <translation>追加…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit…</source>
   <translation>編集…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove storage</source>
   <translation>ストレージを削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import storage locations</source>
   <translation>ストレージの場所を読み込み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export storage locations</source>
   <translation>ストレージの場所を書き出し</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>When the last task that uses them is done</source>
   <translation>使用する最後のタスクの完了時</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>A day later, so the same portrait is uploaded once</source>
   <translation>1 日後（同じ人物画像のアップロードは 1 回で済みます）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Never</source>
   <translation>削除しない</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Removed “{0}”. Files that are still there are kept.</source>
   <translation>「{0}」を削除しました。そこに残っているファイルは保持されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Exported to {0} without the secrets.</source>
   <translation>シークレットを除いて {0} に書き出しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Imported {0}. Edit each one to enter its secret, then test it.</source>
   <translation>{0} 件を読み込みました。それぞれを編集してシークレットを入力し、テストしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations (*.json)</source>
   <translation>ストレージの場所 (*.json)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>This computer has no keyring. The secret is kept until the program closes.</source>
   <translation>このコンピューターにはキーリングがありません。シークレットはアプリを閉じるまで保持されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>The account's own storage (EvoLink files or the sandbox)</source>
   <translation>アカウント付属のストレージ（EvoLink のファイルまたはサンドボックス）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.</source>
   <translation>サンドボックスでは、データはこのコンピューターの外に出ません。他のストレージは EvoLink アカウントでのみ使用されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Uploaded files not removed yet: {0}. Retrying every five minutes.</source>
   <translation>未削除のアップロードファイル：{0}。5 分ごとに再試行しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test this storage</source>
   <translation>このストレージをテスト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Result of the test</source>
   <translation>テスト結果</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Trust this host key</source>
   <translation>このホスト鍵を信頼</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Use this address</source>
   <translation>このアドレスを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Testing…</source>
   <translation>テスト中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Sound: {0}</source>
   <translation>音：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Play both takes</source>
   <translation>両方のテイクを再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Loop both takes</source>
   <translation>両方のテイクをループ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Position in both takes</source>
   <translation>両方のテイクの再生位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Speed of both takes</source>
   <translation>両方のテイクの速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Snapshot of the comparison</source>
   <translation>比較のスナップショット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Snapshot to file and clipboard</source>
   <translation>スナップショットをファイルとクリップボードに保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Compare in full screen</source>
   <translation>全画面で比較</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>★ Keep {0}</source>
   <translation>★ {0} を残す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: {0}</source>
   <translation>こちらを残す：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: star take {0}, show it and close the comparison</source>
   <translation>こちらを残す：テイク {0} にスターを付けて表示し、比較を閉じる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Close the comparison</source>
   <translation>比較を閉じる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>Comparison of two takes</source>
   <translation>2 つのテイクの比較</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1} · seed {2}</source>
   <translation>{0} · {1} · シード {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Esc leaves full screen</source>
   <translation>Esc で全画面を終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>The takes can't be compared: one of the videos was moved or can't be played.</source>
   <translation>テイクを比較できません。どちらかの動画が移動されたか、再生できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Show another finished video first, then this one, to compare the two.</source>
   <translation>別の完成した動画を先に表示し、続けてこの動画を表示すると、2 つを比較できます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Minutes, seconds, frames: this is frame {0} of {1}</source>
   <translation>分、秒、フレーム：{1} フレーム中 {0} フレーム目</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Loop the video, or the part between the in and out points</source>
   <translation>動画、またはイン点とアウト点の間の部分をループ再生</translation>
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
   <translation>音を出す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound is off</source>
   <translation>ミュート中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Crop editor</source>
   <translation>切り抜きエディター</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} ピクセル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Result: {0} × {1} pixels</source>
   <translation>結果：{0} × {1} ピクセル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free</source>
   <translation>自由</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Aspect ratio {0}</source>
   <translation>アスペクト比 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free aspect ratio</source>
   <translation>自由なアスペクト比</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate left</source>
   <translation>左に回転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate right</source>
   <translation>右に回転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Flip</source>
   <translation>反転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Back to the whole, unedited picture</source>
   <translation>編集前の画像全体に戻す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Crop area</source>
   <translation>切り抜き範囲</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it.</source>
   <translation>矢印キーで切り抜き範囲を移動します。Shift を押しながらだと 10 ピクセルずつ移動し、Ctrl を押しながらだとサイズを変更します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Shift+Z</source>
   <translation>Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Fit to view</source>
   <translation>全体を表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Discard the changes (Esc)</source>
   <translation>変更を破棄 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Apply the changes (Enter)</source>
   <translation>変更を適用 (Enter)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/layers.py"></location>
   <source>Person {0}</source>
   <translation>人物 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask editor</source>
   <translation>マスクエディター</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush</source>
   <translation>ブラシ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Eraser</source>
   <translation>消しゴム</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Rectangle</source>
   <translation>長方形</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Ellipse</source>
   <translation>楕円</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Fill or clear an area</source>
   <translation>領域を塗りつぶす、または消去</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush size</source>
   <translation>ブラシのサイズ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Softness</source>
   <translation>ぼかし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush softness</source>
   <translation>ブラシのぼかし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask opacity</source>
   <translation>マスクの不透明度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Invert</source>
   <translation>反転</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Swap what moves and what stays still</source>
   <translation>動く部分と動かない部分を入れ替え</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Clear</source>
   <translation>消去</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Empty this mask</source>
   <translation>このマスクを空にする</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint {0}</source>
   <translation>{0} を塗る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Mask name: {0}</source>
   <translation>マスク名：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Hide {0}</source>
   <translation>{0} を非表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Show {0}</source>
   <translation>{0} を表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Remove {0}</source>
   <translation>{0} を削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Who speaks?</source>
   <translation>誰が話しますか？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Add person</source>
   <translation>人物を追加</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Find faces</source>
   <translation>顔を検出</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Start a mask around the head and shoulders of each face</source>
   <translation>それぞれの顔の頭と肩のまわりにマスクを作成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Load mask…</source>
   <translation>マスクを読み込み…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>A black-and-white picture. White areas move.</source>
   <translation>白黒の画像です。白い部分が動きます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>You can use up to five masks</source>
   <translation>マスクは 5 つまで使用できます</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>The file of this mask is missing or damaged: {0}. Paint the mask again.</source>
   <translation>このマスクのファイルが見つからないか、破損しています：{0}。マスクを描き直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Fit</source>
   <translation>合わせる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>Reading {0}…</source>
   <translation>{0} を読み込み中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Filling…</source>
   <translation>塗りつぶし中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Finding faces…</source>
   <translation>顔を検出中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>No face was found. Paint over the person who speaks.</source>
   <translation>顔が見つかりませんでした。話す人物を塗ってください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>You can use up to five masks. Remove some and try again.</source>
   <translation>マスクは 5 つまで使用できます。いくつか削除して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
   <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Load mask</source>
   <translation>マスクを読み込み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Saving masks…</source>
   <translation>マスクを保存中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Mask area</source>
   <translation>マスク範囲</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Arrow keys move the brush, with Shift farther. P starts and ends a stroke.</source>
   <translation>矢印キーでブラシを移動します。Shift を押しながらだと大きく移動します。P でストロークを開始、終了します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop on the stage</source>
   <translation>プレビュー上で切り抜き</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Paint masks on the stage</source>
   <translation>プレビュー上でマスクを描く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the crop first: choose Done or Cancel</source>
   <translation>先に切り抜きを終えてください：「完了」または「キャンセル」を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the masks first: choose Done or Cancel</source>
   <translation>先にマスクの編集を終えてください：「完了」または「キャンセル」を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Saving {0}</source>
   <translation>{0} を保存中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Progress of {0}</source>
   <translation>{0} の進捗</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Cancel saving {0}</source>
   <translation>{0} の保存をキャンセル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>More playback commands</source>
   <translation>その他の再生コマンド</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set in point</source>
   <translation>イン点を設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set out point</source>
   <translation>アウト点を設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Clear in and out points</source>
   <translation>イン点とアウト点を消去</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Your video will play here</source>
   <translation>ここに動画が再生されます</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Drop a portrait and a voice on this window, then press Generate video.</source>
   <translation>人物画像と音声をこのウィンドウにドロップし、「動画を生成」を押してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Try it with the sample</source>
   <translation>サンプルで試す</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>or connect your EvoLink account</source>
   <translation>または EvoLink アカウントに接続</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” was moved, renamed or deleted.</source>
   <translation>「{0}」は移動、名前変更、または削除されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The service keeps it {0}. Downloading it again is free.</source>
   <translation>サービスに {0}保管されています。再ダウンロードは無料です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs credits.</source>
   <translation>{0} に戻して、タスクをもう一度選択してください。サービスにはもう保管されていないため、生成し直すとクレジットがかかります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it.</source>
   <translation>「{0}」を再生できません。ファイルが破損しているか、このシステムではデコードできません。他のプレーヤーなら開けることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The video can't be played</source>
   <translation>動画を再生できません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Playback position</source>
   <translation>再生位置</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Playback</source>
   <translation>再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Click, Space or Esc stops</source>
   <translation>クリック、スペース、Esc で停止</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1} / {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Other ways to save</source>
   <translation>その他の保存方法</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Save a part, the sound, an animation or another aspect ratio</source>
   <translation>一部、音、アニメーション、別のアスペクト比で保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Save video as…</source>
   <translation>動画を保存…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>The same file…</source>
   <translation>同じファイル…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the part between the in and out points:</source>
   <translation>イン点とアウト点の間の部分：</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the whole video:</source>
   <translation>動画全体：</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, WAV…</source>
   <translation>音のみ、WAV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, M4A…</source>
   <translation>音のみ、M4A…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated GIF…</source>
   <translation>アニメーション GIF…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated WebP…</source>
   <translation>アニメーション WebP…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>9:16 with blurred sides…</source>
   <translation>9:16、余白はぼかし背景…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>1:1 with blurred sides…</source>
   <translation>1:1、余白はぼかし背景…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>16:9 with blurred sides…</source>
   <translation>16:9、余白はぼかし背景…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed: set an in or out point first</source>
   <translation>トリミング：先にイン点かアウト点を設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed, without new encoding…</source>
   <translation>トリミング、再エンコードなし…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed to the frame, encoded again…</source>
   <translation>フレーム単位でトリミング、再エンコードあり…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed at key frames, without new encoding: {0} s longer…</source>
   <translation>キーフレームでトリミング、再エンコードなし：{0} 秒長い…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Use this seed in the draft. With the same settings it may give the same video.</source>
   <translation>このシードを下書きで使用します。設定が同じなら、同じ動画になることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Use these settings</source>
   <translation>この設定を使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Copy this task's portrait, voice and options to the draft.</source>
   <translation>このタスクの人物画像、音声、オプションを下書きにコピーします。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>The service keeps this video {0}.</source>
   <translation>この動画はサービスに {0}保管されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Seed {0}</source>
   <translation>シード {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>fast</source>
   <translation>高速</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>person checked</source>
   <translation>人物を確認済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>portrait edited</source>
   <translation>人物画像を編集済み</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>%n masks</source>
   <extracomment>For one: 1 mask</extracomment>
   <translation>
    <numerusform>マスク %n 個</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>sound edited</source>
   <translation>サウンドを編集済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>“{0}”</source>
   <translation>「{0}」</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>Picture copied, and saved as {0}</source>
   <translation>画像をコピーし、{0} として保存しました</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>The picture is copied, but not saved. {0}</source>
   <translation>画像をコピーしましたが、保存できませんでした。{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>Stage</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The portrait: {0}</source>
   <translation>人物画像：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The video: {0}</source>
   <translation>動画：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>This video can't be played here. Save it, and open it in another player.</source>
   <translation>この動画はここでは再生できません。保存して、別のプレーヤーで開いてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Shows the service's message</source>
   <translation>サービスからのメッセージを表示します</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Copy details</source>
   <translation>詳細をコピー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Done</source>
   <comment>filter</comment>
   <extracomment>of tasks; the button that ends editing is another text</extracomment>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Show all tasks</source>
   <translation>すべてのタスクを表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this batch</source>
   <translation>この一括処理のみ表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this film</source>
   <translation>この長尺動画のみ表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Send the rest</source>
   <translation>残りを送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Pause sending</source>
   <translation>送信を一時停止</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Continue sending</source>
   <translation>送信を続ける</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Try failed ones again</source>
   <translation>失敗した分を再試行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Remove the limit</source>
   <translation>上限を解除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Play film</source>
   <translation>長尺動画を再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Save results…</source>
   <translation>結果を保存…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Remove from list</source>
   <translation>リストから削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Show its tasks in the list</source>
   <translation>タスクを一覧に表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Fold its tasks away</source>
   <translation>タスクを折りたたむ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>unfolded</source>
   <translation>展開済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>folded</source>
   <translation>折りたたみ済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Other tasks</source>
   <translation>その他のタスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Remove star</source>
   <translation>スターを外す</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes of %n tasks</source>
   <extracomment>For one: Notes of %n task</extracomment>
   <translation>
    <numerusform>%n 件のタスクのメモ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Red</source>
   <translation>赤</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Orange</source>
   <translation>オレンジ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Green</source>
   <translation>緑</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Blue</source>
   <translation>青</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Purple</source>
   <translation>紫</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>None</source>
   <comment>label</comment>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>File path</source>
   <translation>ファイルのパス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Sort tasks</source>
   <translation>タスクの並べ替え</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter tasks</source>
   <translation>タスクの絞り込み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter</source>
   <translation>絞り込み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Newest first</source>
   <translation>新しい順</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Oldest first</source>
   <translation>古い順</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, Z to A</source>
   <translation>名前（Z から A）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, A to Z</source>
   <translation>名前（A から Z）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Longest first</source>
   <translation>長い順</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Shortest first</source>
   <translation>短い順</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Most expensive first</source>
   <translation>費用の高い順</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Cheapest first</source>
   <translation>費用の安い順</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by day</source>
   <translation>日付でグループ化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by portrait</source>
   <translation>人物画像でグループ化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by batch or film</source>
   <translation>一括処理や長尺動画でグループ化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>No groups</source>
   <translation>グループなし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Large rows</source>
   <translation>大きな行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Dense rows</source>
   <translation>小さな行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Any label</source>
   <translation>すべてのラベル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Task list</source>
   <translation>タスク一覧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>No matching tasks.</source>
   <translation>一致するタスクはありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Your videos appear here. Choose a portrait and a voice, then press Generate video.</source>
   <translation>動画がここに表示されます。人物画像と音声を選択し、「動画を生成」を押してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Restore tasks</source>
   <translation>タスクを復元</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Not now</source>
   <translation>後で</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>You are asked again at the next start</source>
   <translation>次回の起動時にもう一度確認します</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>%n paid tasks are missing from this list, but their receipts are on this computer.</source>
   <extracomment>For one: A paid task is missing from this list, but its receipt is on this computer.</extracomment>
   <translation>
    <numerusform>支払い済みのタスク %n 件がこのリストにありませんが、控えがこのコンピューターにあります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search tasks</source>
   <translation>タスクを検索</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search names, prompts and notes</source>
   <translation>名前、プロンプト、メモを検索</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/summary.py"></location>
   <source>{0} active</source>
   <translation>{0} 件進行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Remove {0} tasks from list</source>
   <translation>{0} 件のタスクをリストから削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move video to trash</source>
   <translation>動画をゴミ箱に移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move {0} videos to trash</source>
   <translation>{0} 本の動画をゴミ箱に移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”. It is paid, and its video is still downloaded and saved.</source>
   <translation>「{0}」を削除しました。支払い済みのため、動画は引き続きダウンロードして保存されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed {0} tasks.</source>
   <translation>{0} 件のタスクを削除しました。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are on a disk without a trash, and stay in their folders.</source>
   <extracomment>For one: %n video is on a disk without a trash, and stays in its folder.</extracomment>
   <translation>
    <numerusform>%n 本の動画はゴミ箱のないディスクにあるため、フォルダーに残ります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>The video is no longer in its folder.</source>
   <translation>動画がフォルダーにありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved “{0}” to the trash.</source>
   <translation>「{0}」をゴミ箱に移動しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved {0} videos to the trash.</source>
   <translation>{0} 本の動画をゴミ箱に移動しました。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are still in the system's trash.</source>
   <extracomment>For one: A video is still in the system's trash.</extracomment>
   <translation>
    <numerusform>%n 本の動画はシステムのゴミ箱に残っています。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open library</source>
   <translation>ライブラリを開く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open the library: all tasks in the whole window (Ctrl+L)</source>
   <translation>ライブラリを開く：すべてのタスクをウィンドウ全体に表示 (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The first row names the columns, each once: {0}. Only portrait and voice are needed.</source>
   <translation>1 行目は列名です（各列 1 回）：{0}。必須は portrait（人物画像）と voice（音声）だけです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” has an unknown column: {1}.</source>
   <translation>「{0}」に不明な列があります：{1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” lacks a column: {1}.</source>
   <translation>「{0}」に列がありません：{1}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” names a column twice.</source>
   <translation>「{0}」に同じ列名が 2 回あります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” is {1}, and the service accepts up to {2}.</source>
   <translation>「{0}」は {1} ですが、サービスが受け付けるのは {2} までです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy or a JPEG, and choose that.</source>
   <translation>小さいコピーか JPEG を保存して、それを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There isn't enough room in {0}.</source>
   <translation>{0} の空き容量が足りません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0} or choose another disk. Nothing was changed.</source>
   <translation>{0} を空けるか、別のディスクを選択してください。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>some space</source>
   <translation>空き容量</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space, and it continues automatically.</source>
   <translation>空き容量を増やすと、自動的に再開します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0}, and it continues automatically.</source>
   <translation>{0} の空きを作ると、自動的に再開します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The disk is full ({0}).</source>
   <translation>ディスクがいっぱいです（{0}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service found no person in the picture.</source>
   <translation>サービスが画像に人物を見つけられませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose one that clearly shows a person.</source>
   <translation>人物がはっきり写ったものを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the picture.</source>
   <translation>サービスが画像を拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another one.</source>
   <translation>別のものを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the voice.</source>
   <translation>サービスが音声を拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file of up to 35 seconds.</source>
   <translation>35 秒以内の別の部分か、別のファイルを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the prompt.</source>
   <translation>サービスがプロンプトを拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and send it again.</source>
   <translation>変更して、もう一度送信してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request.</source>
   <translation>サービスがリクエストを拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Its own message is under Details.</source>
   <translation>サービスからのメッセージは「詳細」にあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is temporarily unavailable.</source>
   <translation>サービスは一時的に利用できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in {0} s.</source>
   <translation>{0} 秒後にもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a minute.</source>
   <translation>1 分後にもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's content rules don't allow this portrait, voice or prompt.</source>
   <translation>この人物画像、音声、またはプロンプトは、サービスのコンテンツ規定で許可されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and try again.</source>
   <translation>変更して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use these options.</source>
   <translation>サービスはこれらのオプションを使用できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change them, and try again.</source>
   <translation>変更して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this picture.</source>
   <translation>サービスはこの画像を使用できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The picture's dimensions don't fit.</source>
   <translation>画像の寸法が合いません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another picture.</source>
   <translation>別の画像を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this voice.</source>
   <translation>サービスはこの音声を使用できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file.</source>
   <translation>別の部分か、別のファイルを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service canceled the task.</source>
   <translation>サービスがタスクをキャンセルしました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service took too long and gave up.</source>
   <translation>サービスの処理に時間がかかりすぎたため、中止されました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again.</source>
   <translation>もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is overloaded.</source>
   <translation>サービスが混み合っています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>数分後にもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service was temporarily unavailable.</source>
   <translation>サービスが一時的に利用できませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account reached a limit at the service.</source>
   <translation>アカウントがサービスの上限に達しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your EvoLink account.</source>
   <translation>EvoLink アカウントを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service couldn't make this video.</source>
   <translation>サービスがこの動画を生成できませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} wasn't found, or this computer is offline.</source>
   <translation>{host} が見つからないか、このコンピューターがオフラインです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and your internet connection.</source>
   <translation>アドレスとインターネット接続を確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The proxy {proxy} doesn't let the program reach {host}.</source>
   <translation>プロキシ {proxy} により、アプリから {host} にアクセスできません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check it in Settings &gt; General or in the system's settings. It is retried automatically.</source>
   <translation>「設定 &gt; 一般」またはシステムの設定でプロキシを確認してください。自動的に再試行されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the connection.</source>
   <translation>{host} が接続を拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and port.</source>
   <translation>アドレスとポートを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't speak SFTP on this port.</source>
   <translation>{host} はこのポートで SFTP に対応していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The certificate of {host} isn't trusted.</source>
   <translation>{host} の証明書は信頼されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and this computer's clock.</source>
   <translation>アドレスとこのコンピューターの時計を確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} can't be reached.</source>
   <translation>{host} に接続できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your internet connection. It is retried automatically.</source>
   <translation>インターネット接続を確認してください。自動的に再試行されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The bucket isn't in the region {0}.</source>
   <translation>バケットはリージョン {0} にありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter {0} and test again.</source>
   <translation>{0} と入力して、もう一度テストしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Look up its region at {0} and enter it.</source>
   <translation>{0} でリージョンを調べて入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows reading and nothing else.</source>
   <translation>読み取りだけを許可するものを作成してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows creating, writing and deleting.</source>
   <translation>作成、書き込み、削除を許可するものを作成してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This isn't a SAS for {host}: it has no signature.</source>
   <translation>{host} の SAS ではありません。署名がありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Copy the whole SAS token or the whole SAS URL.</source>
   <translation>SAS トークン全体、または SAS URL 全体をコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} has expired.</source>
   <translation>{host} の SAS の期限が切れています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create a new one and enter it.</source>
   <translation>新しいものを作成して入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} isn't valid yet.</source>
   <translation>{host} の SAS はまだ有効になっていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its start time and this computer's clock.</source>
   <translation>開始時刻とこのコンピューターの時計を確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't cover the container's blobs.</source>
   <translation>{host} の SAS がコンテナー内の BLOB を対象にしていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one for the container.</source>
   <translation>コンテナー用のものを作成してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow writing.</source>
   <translation>{host} の SAS は書き込みを許可していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow deleting.</source>
   <translation>{host} の SAS は削除を許可していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Links to {host} need a second SAS.</source>
   <translation>{host} へのリンクには 2 つ目の SAS が必要です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} doesn't allow reading.</source>
   <translation>{host} の 2 つ目の SAS は読み取りを許可していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} allows more than reading, and every link would give that away.</source>
   <translation>{host} の 2 つ目の SAS は読み取り以外も許可しているため、すべてのリンクからその権限が漏れてしまいます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The rights of the second SAS for {host} are in a policy that can't be read from here.</source>
   <translation>{host} の 2 つ目の SAS の権限は、ここから読み取れないポリシーで定義されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that lists its rights itself: reading and nothing else.</source>
   <translation>権限が SAS 自体に記載され、読み取りだけを許可するものを作成してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program closed before the service replied.</source>
   <translation>サービスが応答する前にアプリが閉じられました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service didn't reply in time.</source>
   <translation>サービスが時間内に応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply couldn't be read.</source>
   <translation>サービスの応答を読み取れませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request, but your balance doesn't show that nothing was charged.</source>
   <translation>サービスはリクエストを拒否しましたが、課金されなかったことを残高から確認できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This task was imported, and its outcome was unclear on the computer it comes from: look there first.</source>
   <translation>このタスクは読み込まれたもので、元のコンピューターでも結果が不明でした。先にそちらを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply names the task of another video.</source>
   <translation>サービスの応答が別の動画のタスクを示しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No recent task at the service matches.</source>
   <translation>サービスの最近のタスクに一致するものはありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>One recent task may be it: {candidate}.</source>
   <translation>最近のタスク 1 件が該当する可能性があります：{candidate}。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Several recent tasks may be it.</source>
   <translation>最近のタスク数件が該当する可能性があります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't list recent tasks.</source>
   <translation>サービスは最近のタスクの一覧を提供していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't accept the current key.</source>
   <translation>サービスが現在のキーを受け付けません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance dropped by the price of this video.</source>
   <translation>残高がこの動画の料金分だけ減っています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance hasn't changed.</source>
   <translation>残高は変わっていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{entered} is another task in your list.</source>
   <translation>{entered} はリストにある別のタスクです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know the task {entered}.</source>
   <translation>サービスにタスク {entered} はありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection was lost before the service replied.</source>
   <translation>サービスが応答する前に接続が切れました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't be reached right now.</source>
   <translation>現在、サービスに接続できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is retried automatically.</source>
   <translation>自動的に再試行されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is downloaded again automatically.</source>
   <translation>自動的に再ダウンロードされます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Download it again, or ask the service's support about this task.</source>
   <translation>もう一度ダウンロードするか、このタスクについてサービスのサポートにお問い合わせください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video leads into your own network, to {host}.</source>
   <translation>動画へのリンクが内部ネットワークの {host} を指しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't deliver the video ({status}).</source>
   <translation>{host} から動画が届きません（{status}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video arrived damaged.</source>
   <translation>届いた動画が破損しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video that arrived is {0} long instead of {1}.</source>
   <translation>届いた動画の長さは {1} ではなく {0} です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It was saved as “{0}”.</source>
   <translation>「{0}」として保存されました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was moved or deleted.</source>
   <translation>「{name}」は移動または削除されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose it again.</source>
   <translation>選択し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” can't be opened.</source>
   <translation>「{name}」を開けません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that you have permission to read it, or choose another file.</source>
   <translation>読み取り権限があるか確認するか、別のファイルを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is empty.</source>
   <translation>「{name}」は空です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another file.</source>
   <translation>別のファイルを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” changed after you chose it.</source>
   <translation>「{name}」は選択後に変更されました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a picture that can be opened.</source>
   <translation>「{name}」は開ける画像ではありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a JPEG, PNG, WebP or HEIC photo.</source>
   <translation>JPEG、PNG、WebP、または HEIC の写真を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels.</source>
   <translation>「{name}」は {width} × {height} ピクセルです。上限は {limit_megapixels} メガピクセルです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy, and choose that.</source>
   <translation>小さいコピーを保存して、それを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” was moved or deleted.</source>
   <translation>マスク「{name}」は移動または削除されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Paint it again, or remove it.</source>
   <translation>描き直すか、削除してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}.</source>
   <translation>マスク「{name}」は {width} × {height} ピクセル、人物画像は {wanted_width} × {wanted_height} ピクセルです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fit it to the portrait, or choose another one.</source>
   <translation>人物画像に合わせるか、別のものを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is a raw photo.</source>
   <translation>「{name}」は RAW 写真です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Export it as JPEG, then choose that.</source>
   <translation>JPEG に書き出して、それを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is damaged or incomplete.</source>
   <translation>「{name}」は破損しているか、不完全です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no sound that can be read.</source>
   <translation>「{name}」に読み取れる音がありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording such as MP3 or WAV.</source>
   <translation>MP3 や WAV などの録音を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains {format} sound, which can't be read here.</source>
   <translation>「{name}」に含まれる {format} の音は、ここでは読み取れません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Convert it to MP3, AAC or WAV, then choose it again.</source>
   <translation>MP3、AAC、または WAV に変換してから、選択し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No sound can be read from “{name}” at this position.</source>
   <translation>この位置では「{name}」から音を読み取れません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio track.</source>
   <translation>「{name}」にオーディオトラックがありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording with a voice.</source>
   <translation>音声が入った録音を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no exported storage locations.</source>
   <translation>「{name}」に書き出されたストレージの場所は含まれていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no presets of this program.</source>
   <translation>「{name}」にこのアプリのプリセットは含まれていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is shorter than one second.</source>
   <translation>「{name}」は 1 秒未満です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer recording.</source>
   <translation>もっと長い録音を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” no longer has the audio track you chose.</source>
   <translation>選択したオーディオトラックが「{name}」にありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the file again.</source>
   <translation>ファイルを選択し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is still being written.</source>
   <translation>「{name}」はまだ書き込み中です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Wait until it is complete, then choose it again.</source>
   <translation>完了するまで待ってから、選択し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a table that can be read.</source>
   <translation>「{name}」は読み取れる表ではありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save it as CSV in UTF-8.</source>
   <translation>UTF-8 の CSV で保存してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {rows} rows, and a batch takes up to {limit}.</source>
   <translation>「{name}」は {rows} 行ですが、一括処理が受け付けるのは {limit} 行までです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Split it into several tables.</source>
   <translation>複数の表に分けてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: “{text}” can't be understood.</source>
   <translation>{column}：「{text}」を解釈できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Correct it in the table.</source>
   <translation>表で修正してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: It is empty.</source>
   <translation>{column}：空です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fill it in, or remove the row.</source>
   <translation>入力するか、行を削除してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio or video file in it.</source>
   <translation>「{name}」に音声や動画のファイルがありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a folder with voices, or drop the files themselves.</source>
   <translation>音声のあるフォルダーを選ぶか、ファイル自体をドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” ends before this selection does.</source>
   <translation>「{name}」はこの選択範囲より前に終わります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose an earlier start and end.</source>
   <translation>開始と終了をもっと前にしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is shorter than 1 s.</source>
   <translation>選択範囲が 1 秒未満です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer part of “{name}”.</source>
   <translation>「{name}」のもっと長い部分を選んでください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is longer than 35 s.</source>
   <translation>選択範囲が 35 秒を超えています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a part of “{name}” by its start and end.</source>
   <translation>開始と終了で「{name}」の一部を選んでください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another OmniHuman Desktop works in {folder}, and doesn't respond.</source>
   <translation>別の OmniHuman Desktop が {folder} を使用中で、応答しません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close or end it, then try again.</source>
   <translation>閉じるか終了させてから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is open in another program.</source>
   <translation>「{name}」は別のプログラムで開かれています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close it there, then try again.</source>
   <translation>そちらで閉じてから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program can't save to {folder}.</source>
   <translation>アプリは {folder} に保存できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that the folder exists and that you have permission to write to it.</source>
   <translation>フォルダーが存在し、書き込み権限があることを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The folder “{name}” exists and isn't empty.</source>
   <translation>フォルダー「{name}」はすでに存在し、空ではありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another name. Nothing was changed.</source>
   <translation>別の名前を選択してください。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a library that this program has exported, or it is damaged.</source>
   <translation>「{name}」は、このプログラムで書き出したライブラリではないか、破損しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the exported folder itself, or copy it again. Nothing was changed.</source>
   <translation>書き出したフォルダー自体を選択するか、コピーし直してください。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was exported by a newer version of this program.</source>
   <translation>「{name}」は、このプログラムの新しいバージョンで書き出されたものです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version here, too. Nothing was changed.</source>
   <translation>このコンピューターにもそのバージョンをインストールしてください。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your tasks were saved by a newer version of this program.</source>
   <translation>タスクはこのアプリの新しいバージョンで保存されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version. Nothing was changed.</source>
   <translation>そのバージョンをインストールしてください。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your task list can't be read ({path}).</source>
   <translation>タスクリストを読み取れません（{path}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.</source>
   <translation>バックアップからファイルを復元するか、ファイルを移動してから起動し直してください。支払い済みのタスクは控えから復元できます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another program is using your task list ({path}).</source>
   <translation>別のプログラムがタスクリストを使用中です（{path}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close that program or wait. It continues automatically, and nothing is lost.</source>
   <translation>そのプログラムを閉じるか、お待ちください。自動的に再開し、何も失われません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The sandbox couldn't start.</source>
   <translation>サンドボックスを起動できませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restart the program.</source>
   <translation>アプリを再起動してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program's audio and video decoder is missing.</source>
   <translation>アプリのオーディオ/ビデオデコーダーが見つかりません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install the program again.</source>
   <translation>アプリをもう一度インストールしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key of your EvoLink account isn't in the system's keyring.</source>
   <translation>EvoLink アカウントのキーがシステムのキーリングにありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again.</source>
   <translation>アカウントに接続し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Something went wrong inside the program.</source>
   <translation>アプリの内部で問題が発生しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again. If it keeps happening, report it with the details.</source>
   <translation>もう一度お試しください。繰り返し発生する場合は、詳細を添えてご報告ください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection to {host} was lost.</source>
   <translation>{host} との接続が切れました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} didn't respond in time.</source>
   <translation>{host} が時間内に応答しませんでした。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There is no storage for this account.</source>
   <translation>このアカウントのストレージがありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add one in Settings &gt; Storage.</source>
   <translation>「設定 &gt; ストレージ」で追加してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the upload ({status}).</source>
   <translation>{host} がアップロードを拒否しました（{status}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the storage settings.</source>
   <translation>ストレージの設定を確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret doesn't match your access key at {host}.</source>
   <translation>シークレットが {host} のアクセスキーと一致しません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter the secret again.</source>
   <translation>シークレットを入力し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret for the storage “{place}” isn't on this computer.</source>
   <translation>ストレージ「{place}」のシークレットがこのコンピューターにありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it in Settings &gt; Storage.</source>
   <translation>「設定 &gt; ストレージ」で入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer has no AWS profile “{profile}” with credentials.</source>
   <translation>このコンピューターには、認証情報を含む AWS プロファイル「{profile}」がありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter another profile, or an access key.</source>
   <translation>別のプロファイルかアクセスキーを入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has no bucket “{bucket}”.</source>
   <translation>{host} にバケット「{bucket}」がありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its name, or create it there.</source>
   <translation>名前を確認するか、そこで作成してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the user name, password or key.</source>
   <translation>{host} がユーザー名、パスワード、またはキーを拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check them, and enter them again.</source>
   <translation>確認して、入力し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't have this folder.</source>
   <translation>{host} にこのフォルダーがありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address, or create the folder.</source>
   <translation>アドレスを確認するか、フォルダーを作成してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has moved to {url}.</source>
   <translation>{host} は {url} に移転しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter this address in Settings &gt; Storage.</source>
   <translation>「設定 &gt; ストレージ」でこのアドレスを入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This is the first connection to {host}. Its host key is {fingerprint}.</source>
   <translation>{host} への初めての接続です。ホスト鍵は {fingerprint} です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.</source>
   <translation>プロバイダーが公開しているものと比べてください。パスワードを含め、まだ何も送信されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The host key of {host} has changed to {fingerprint}.</source>
   <translation>{host} のホスト鍵が {fingerprint} に変わりました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.</source>
   <translation>別の相手が応答している可能性があります。プロバイダーに確認し、プロバイダーのものと分かった場合にのみ新しい鍵を信頼してください。何も送信されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a private key that can be read.</source>
   <translation>「{name}」は読み取れる秘密鍵ではありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the private key, not the .pub file.</source>
   <translation>.pub ファイルではなく、秘密鍵を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The passphrase doesn't open the private key “{name}”.</source>
   <translation>このパスフレーズでは秘密鍵「{name}」を開けません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it again.</source>
   <translation>入力し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the SAS: it is for another container, or its key was renewed.</source>
   <translation>{host} が SAS を拒否しました。別のコンテナー用か、キーが更新されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer's clock differs too much from the clock of {host}.</source>
   <translation>このコンピューターの時計が {host} の時計と大きくずれています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Set the clock, and try again.</source>
   <translation>時計を合わせて、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key or user can't write to {host}.</source>
   <translation>このキーまたはユーザーは {host} に書き込めません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it to write and delete files there.</source>
   <translation>そこでのファイルの書き込みと削除を許可してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Others can't read the uploaded files at {host} ({status}).</source>
   <translation>アップロードしたファイルを {host} で他の人が読み取れません（{status}）。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow this key to read files, or enter a public base URL.</source>
   <translation>このキーにファイルの読み取りを許可するか、公開ベース URL を入力してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} leads to a different file.</source>
   <translation>{host} へのリンクが別のファイルを指しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the public base URL.</source>
   <translation>公開ベース URL を確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} is inside your own network, where the service can't reach it.</source>
   <translation>{host} は内部ネットワークにあるため、サービスからアクセスできません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Use a storage with a public address.</source>
   <translation>公開アドレスのあるストレージを使用してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} expires before the service is done.</source>
   <translation>{host} へのリンクは、サービスの処理が終わる前に期限が切れます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Make links valid for two hours or more.</source>
   <translation>リンクの有効期間を 2 時間以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected your key.</source>
   <translation>{host} がキーを拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the key, and try again.</source>
   <translation>キーを確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} is full.</source>
   <translation>{host} のストレージがいっぱいです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space there, and try again.</source>
   <translation>そこの空き容量を増やして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} accepts pictures, but rejected your voice.</source>
   <translation>{host} は画像を受け付けますが、音声を拒否しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add another storage in Settings &gt; Storage.</source>
   <translation>「設定 &gt; ストレージ」で別のストレージを追加してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} isn't responding properly.</source>
   <translation>{host} のストレージが正しく応答していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key is invalid or has expired.</source>
   <translation>キーが無効か、期限切れです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again with a valid key.</source>
   <translation>有効なキーでアカウントに接続し直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account or this key doesn't have enough credits.</source>
   <translation>アカウントまたはこのキーのクレジットが不足しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Top up, and try again.</source>
   <translation>チャージして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key isn't allowed to use the model.</source>
   <translation>このキーにはモデルの使用が許可されていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it on the service's website.</source>
   <translation>サービスの Web サイトで許可してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know what was asked for.</source>
   <translation>リクエストした対象がサービスにありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>A file is too large for the service.</source>
   <translation>サービスには大きすぎるファイルがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a smaller picture or a shorter voice.</source>
   <translation>小さい画像か、短い音声を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is getting too many requests.</source>
   <translation>サービスへのリクエストが多すぎます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>In progress on the computer that this library comes from.</source>
   <translation>このライブラリの元のコンピューターで進行中です。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It goes on there. “Try again” downloads the video here, too, at no cost.</source>
   <translation>そちらで続行されます。「再試行」で、ここにも動画を無料でダウンロードできます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video has expired.</source>
   <translation>動画へのリンクの期限が切れました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Ask the service's support about this task.</source>
   <translation>このタスクについてサービスのサポートにお問い合わせください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>This system has no font for {0}. Install the package {1}, then choose the language in Settings again.</source>
   <translation>このシステムには{0}用のフォントがありません。パッケージ {1} をインストールしてから、「設定」で言語を選び直してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>Sandbox</source>
   <translation>サンドボックス</translation>
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
   <translation>残り約 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} min left</source>
   <translation>残り約 {0} 分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>tomorrow, {0}</source>
   <translation>明日 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} min</source>
   <translation>{0} 分</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>until {0} ({1} left)</source>
   <translation>{0} まで（残り {1}）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of about {1} credits</source>
   <translation>{0} / 約 {1} クレジット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Not sent yet</source>
   <translation>まだ送信されていません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Cancelled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>For some it is unclear whether they were paid. Select each to decide about it.</source>
   <translation>支払われたかどうか不明なものがあります。それぞれを選択して判断してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} of {1} saved</source>
   <translation>{0} / {1} 件を保存済み</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>None of the failed ones was paid, or its credits were refunded.</source>
   <translation>失敗したものは支払われていないか、クレジットが返金されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Saved · {0} of {1}</source>
   <translation>保存済み · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} failed</source>
   <translation>失敗 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} unclear</source>
   <translation>結果不明 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} not sent yet</source>
   <translation>未送信 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Making the first one · {0}</source>
   <translation>最初の 1 本を生成中 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Look at the first one. If it is as you want it, send the rest.</source>
   <translation>最初の 1 本を確認してください。問題がなければ、残りを送信します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>First one first · {0}</source>
   <translation>最初の 1 本を先に生成 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The next one would cost more than the limit of {0} credits.</source>
   <translation>次の 1 本で {0} クレジットの上限を超えます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Stopped at the limit · {0}</source>
   <translation>上限で停止 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The account has too few credits for the next one. Top up, and it continues automatically.</source>
   <translation>アカウントのクレジットが次の 1 本に足りません。チャージすると自動的に続行します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Too few credits · {0}</source>
   <translation>クレジット不足 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Paused · {0}</source>
   <translation>一時停止中 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>What is paid goes on. Nothing more is sent.</source>
   <translation>支払い済みのものは続行します。これ以上は送信されません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Enter task ID…</source>
   <translation>タスク ID を入力…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Send again</source>
   <translation>再送信</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another portrait…</source>
   <translation>別の人物画像を選択…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another voice…</source>
   <translation>別の音声を選択…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open settings…</source>
   <translation>設定を開く…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open billing page</source>
   <translation>お支払いページを開く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open API keys page</source>
   <translation>API キーのページを開く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Change prompt…</source>
   <translation>プロンプトを変更…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Download again</source>
   <translation>再ダウンロード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Same settings, another seed</source>
   <translation>同じ設定、別のシード</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service can't find this task right now.</source>
   <translation>サービスは現在このタスクを見つけられません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support about the task ID under Details.</source>
   <translation>受け付けと支払いは済んでおり、自動的に再照会されます。変わらない場合は、「詳細」のタスク ID をサービスのサポートにお伝えください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is paid and in progress. Nothing is lost.</source>
   <translation>動画は支払い済みで、生成中です。何も失われません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing has been paid yet.</source>
   <translation>まだ支払いは発生していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Waiting to retry</source>
   <translation>再試行待ち</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service keeps it {0}.</source>
   <translation>サービスに {0}保管されています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying in {0} s</source>
   <translation>{0} 秒後に再試行</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying</source>
   <translation>再試行中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Queued</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Preparing portrait and voice</source>
   <translation>人物画像と音声を準備中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploaded, waiting for the storage to confirm</source>
   <translation>アップロード済み、ストレージの確認待ち</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading · {0} of {1}</source>
   <translation>アップロード中 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading portrait and voice</source>
   <translation>人物画像と音声をアップロード中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You can cancel it until it is sent. Nothing has been paid yet.</source>
   <translation>送信前ならキャンセルできます。まだ支払いは発生していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The first request, whose reply was lost, may still have been paid.</source>
   <translation>応答が失われた最初のリクエストは、支払い済みの可能性があります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It can no longer be canceled.</source>
   <translation>もうキャンセルできません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.</source>
   <translation>サービスがタスクを受け付けました。もうキャンセルできません。動画は完成するとダウンロードされます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Accepted, waiting to start</source>
   <translation>受け付け済み、開始待ち</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering · {0} %</source>
   <translation>生成中 · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. You entered the task ID.</source>
   <translation>リクエストの結果が不明だったため、タスク ID を手動で入力しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. The task was found in the service's list.</source>
   <translation>リクエストの結果は不明でしたが、サービスのリストでタスクが見つかりました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading the video</source>
   <translation>動画をダウンロード中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading · {0} of {1}</source>
   <translation>ダウンロード中 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is ready and downloading to this computer.</source>
   <translation>動画が完成し、このコンピューターにダウンロードしています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>No video</source>
   <translation>動画なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid for the video. Task ID: {0}</source>
   <translation>この動画は支払い済みです。タスク ID：{0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid %n credits for the video. Task ID: {0}</source>
   <extracomment>For one: You paid %n credit for the video. Task ID: {0}</extracomment>
   <translation>
    <numerusform>この動画に %n クレジットを支払いました。タスク ID：{0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Not charged: the reserved credits are returned.</source>
   <translation>課金されません。仮押さえしたクレジットは返却されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing was paid.</source>
   <translation>支払いは発生していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled. Nothing was paid.</source>
   <translation>キャンセルしました。支払いは発生していません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video may be in progress and paid. If you send it again, you may pay twice.</source>
   <translation>動画は生成中で、支払い済みの可能性があります。もう一度送信すると、二重に支払うことになるかもしれません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was rejected, but may have been charged.</source>
   <translation>結果不明：リクエストは拒否されましたが、課金された可能性があります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was sent but the reply was lost.</source>
   <translation>結果不明：リクエストは送信されましたが、応答が失われました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Decide…</source>
   <translation>対応を選択…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>{0} s · {1} cr</source>
   <translation>{0} 秒 · {1} cr</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were exported to {0}.</source>
   <extracomment>For one: %n task was exported to {0}.</extracomment>
   <translation>
    <numerusform>%n 件のタスクを {0} に書き出しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were here already and stay as they are.</source>
   <extracomment>For one: %n task was here already and stays as it is.</extracomment>
   <translation>
    <numerusform>%n 件のタスクはすでにあり、そのままです。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were in progress on the other computer, and go on there alone.</source>
   <extracomment>For one: %n task was in progress on the other computer, and goes on there alone.</extracomment>
   <translation>
    <numerusform>%n 件のタスクは別のコンピューターで進行中のため、そちらだけで続行されます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks had not been sent yet, and stay on the other computer.</source>
   <extracomment>For one: %n task had not been sent yet, and stays on the other computer.</extracomment>
   <translation>
    <numerusform>%n 件のタスクはまだ送信されていないため、別のコンピューターに残ります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were imported.</source>
   <extracomment>For one: %n task was imported.</extracomment>
   <translation>
    <numerusform>%n 件のタスクを読み込みました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n videos were missing.</source>
   <extracomment>For one: %n video was missing.</extracomment>
   <translation>
    <numerusform>%n 本の動画がありませんでした。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/film_parts.py"></location>
   <source>Without this cut, the part would be longer than 35 s. Move another cut first.</source>
   <translation>この分割位置がないと、区間が 35 秒を超えます。先に別の分割位置を動かしてください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>“{0}” changed on disk and was read again.</source>
   <translation>「{0}」がディスク上で変更されたため、読み込み直しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Audio track 1 is {0}, which can't be read here. Track {1} is used.</source>
   <translation>オーディオトラック 1 は {0} のため、ここでは読み取れません。トラック {1} を使用します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped.</source>
   <translation>この録音はフルスケールを超えています。音割れしないように、全体の音量を {0} dB 下げました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This file has {0} audio tracks. Choose one under Sound.</source>
   <translation>このファイルには {0} 本のオーディオトラックがあります。「サウンド」で選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>The file ends at {0}, but says it is {1} long. You can use what is there.</source>
   <translation>ファイルは {0} で終わっていますが、{1} の長さと記録されています。残っている部分は使用できます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Part of this file is damaged. Listen to the selection before you send it.</source>
   <translation>このファイルの一部が破損しています。送信する前に選択範囲を聞いて確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>The voice below is kept.</source>
   <translation>下の音声はそのままです。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Drop a voice here, paste one, or choose a file</source>
   <translation>音声をここにドロップ、貼り付け、またはファイルを選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Empty. Drop a voice here, paste one, or choose a file.</source>
   <translation>空です。音声をここにドロップ、貼り付け、またはファイルを選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/part_strip.py"></location>
   <source>Film parts</source>
   <translation>長尺動画の区間</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Speed of the selection</source>
   <translation>選択範囲の再生速度</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Playback speed (J slower, L faster). It doesn't change what is sent.</source>
   <translation>再生速度（J で遅く、L で速く）。送信される内容は変わりません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>{0} times as fast</source>
   <translation>{0} 倍速</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The selection can't be played here. Choose another sound output in Settings. It can still be sent.</source>
   <translation>選択範囲をここで再生できません。設定で別のサウンド出力を選択してください。送信はできます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>No sound output found. Plug in headphones, or choose an output in Settings.</source>
   <translation>サウンド出力が見つかりません。ヘッドホンを接続するか、設定で出力を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The sound output was disconnected. Playback continues on another one.</source>
   <translation>サウンド出力の接続が切れました。別の出力で再生を続けます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom the waveform, also with Ctrl+wheel</source>
   <translation>波形をズーム（Ctrl+ホイールでも可）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loudness, fades, channels and more: how the selection sounds when it is sent</source>
   <translation>ラウドネス、フェード、チャンネルなど：選択範囲を送信するときの音の設定</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record…</source>
   <translation>録音…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice from a microphone</source>
   <translation>マイクで音声を録音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose voice</source>
   <translation>音声を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play selection</source>
   <translation>選択範囲を再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop: start again at the end</source>
   <translation>ループ：最後まで再生したら最初に戻る</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection start</source>
   <translation>選択範囲の開始</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection end</source>
   <translation>選択範囲の終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Select all</source>
   <translation>すべて選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select the whole voice (Ctrl+A). Longer than 35 s, it becomes a film, made in parts.</source>
   <translation>音声全体を選択 (Ctrl+A)。35 秒を超えると長尺動画になり、区間ごとに生成されます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Best 35 seconds</source>
   <translation>ベスト 35 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select up to 35 s with the most and clearest words, from pause to pause</source>
   <translation>言葉が最も多く明瞭な、最長 35 秒の部分を、無音区間から無音区間まで選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Plays exactly what will be sent</source>
   <translation>送信される内容をそのまま再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play part {0}</source>
   <translation>区間 {0} を再生</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Preparing…</source>
   <translation>準備中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/snapping.py"></location>
   <source>No pauses found in this voice yet. Drag to select what you need.</source>
   <translation>この音声にはまだ無音区間が見つかっていません。ドラッグして必要な部分を選択してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>Minutes and seconds, such as 12:04.20</source>
   <translation>分と秒（例：12:04.20）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>{0}: type 12:04.20 or 724.2, and press Enter</source>
   <translation>{0}：12:04.20 または 724.2 のように入力して Enter を押します</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound · {0}</source>
   <translation>サウンド · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>No changes</source>
   <translation>変更なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Changes: {0}</source>
   <translation>変更：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Sound of the selection</source>
   <translation>選択範囲のサウンド</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Trim silence at both ends</source>
   <translation>前後の無音を削除</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Shortens what is sent, and may cost less.</source>
   <translation>送信する長さが短くなり、費用が減ることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Remove DC offset</source>
   <translation>DC オフセットを除去</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some microphones shift the whole waveform to one side.</source>
   <translation>マイクによっては、波形全体が片側にずれることがあります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Send the sound as it was recorded. Ctrl+Z undoes this.</source>
   <translation>録音したままの音で送信します。Ctrl+Z で元に戻せます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close the sound panel</source>
   <translation>サウンドパネルを閉じる</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.</source>
   <translation>MP3 はサイズが約 8 分の 1 で、音質の低下はほとんど聞き取れません。遅い回線に適しています。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.</source>
   <translation>WAV は無劣化で、35 秒で最大 6 MB です。遅い回線では MP3 のほうが速くアップロードできます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Analyzing the selection…</source>
   <translation>選択範囲を分析中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>DC offset removed.</source>
   <translation>DC オフセットを除去しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Loudness: {0} LUFS.</source>
   <translation>ラウドネス：{0} LUFS。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s of silence trimmed.</source>
   <translation>{0} 秒の無音を削除しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Audio track</source>
   <translation>オーディオトラック</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track 1</source>
   <translation>トラック 1</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Channels</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono if both are the same</source>
   <translation>左右が同じならモノラル</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Stereo</source>
   <translation>ステレオ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono: mix both</source>
   <translation>モノラル：左右をミックス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Left only</source>
   <translation>左のみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Right only</source>
   <translation>右のみ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Normalize loudness</source>
   <translation>ラウドネスを正規化</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Podcast, −16 LUFS</source>
   <translation>ポッドキャスト、−16 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Online video, −14 LUFS</source>
   <translation>オンライン動画、−14 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Broadcast, −23 LUFS</source>
   <translation>放送、−23 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>High-pass filter</source>
   <translation>ハイパスフィルター</translation>
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
   <translation>フェードイン</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade out</source>
   <translation>フェードアウト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>File format</source>
   <translation>ファイル形式</translation>
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
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track {0}</source>
   <translation>トラック {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some peaks are clipped. Ticks on the waveform show where.</source>
   <translation>一部のピークが音割れしています。位置は波形の目印で確認できます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>No clipping.</source>
   <translation>音割れはありません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>No voice yet</source>
   <translation>音声がありません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>Selected: {0} to {1} of {2}, {3} s</source>
   <translation>選択中：{0} から {1}（全体 {2}）、{3} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>Overview</source>
   <translation>全体ビュー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice. The keys of the waveform move and zoom what is on view.</source>
   <translation>音声全体です。波形のキーで、表示範囲の移動と拡大・縮小ができます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice: drag the frame to move the view</source>
   <translation>音声全体：枠をドラッグして表示範囲を移動</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Saves one billed second. Ctrl+Z undoes this.</source>
   <translation>課金が 1 秒分減ります。Ctrl+Z で元に戻せます。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Ends {0} s into second {1}. Cut at the pause?</source>
   <translation>{1} 秒目は {0} 秒だけです。無音区間で切りますか？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Clipped: peaks are cut off here and may crackle</source>
   <translation>音割れ：ここでピークが潰れ、ノイズが出ることがあります</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Very loud, but not clipped</source>
   <translation>非常に大きいですが、音割れはしていません</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Pause of {0} s</source>
   <translation>無音区間 {0} 秒</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Silence</source>
   <translation>無音</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Waveform</source>
   <translation>波形</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms.</source>
   <translation>選択範囲や両端をドラッグするか、新しい範囲を描きます。スペースで再生、矢印キーで移動、Ctrl+ホイールで拡大・縮小します。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Cut here</source>
   <translation>ここで分割</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Microphone</source>
   <translation>マイク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default</source>
   <translation>システムのデフォルト</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default ({0})</source>
   <translation>システムのデフォルト ({0})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Previous choice (not connected)</source>
   <translation>前回の選択（未接続）</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>About OmniHuman Desktop</source>
   <translation>OmniHuman Desktop について</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Version {0} ({1})</source>
   <translation>バージョン {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Text of the license</source>
   <translation>ライセンスの本文</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Reading the licenses…</source>
   <translation>ライセンスを読み込み中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses of the program and of what it brings along</source>
   <translation>アプリと同梱コンポーネントのライセンス</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>This part brings no text along; its license is named above.</source>
   <translation>このコンポーネントに本文は付属していません。ライセンス名は上に記載されています。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks continue at the service. Their videos are downloaded at the next start.</source>
   <extracomment>For one: %n task continues at the service. Its video is downloaded at the next start.</extracomment>
   <translation>
    <numerusform>%n 件のタスクはサービス側で続行します。動画は次回の起動時にダウンロードされます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks have not been sent yet. They continue at the next start.</source>
   <extracomment>For one: %n task has not been sent yet. It continues at the next start.</extracomment>
   <translation>
    <numerusform>%n 件のタスクはまだ送信されていません。次回の起動時に続行します。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks are under way. What was sent continues at the service, the rest at the next start.</source>
   <extracomment>For one: %n task is under way. What was sent continues at the service, the rest at the next start.</extracomment>
   <translation>
    <numerusform>%n 件のタスクが進行中です。送信済みのものはサービス側で、残りは次回の起動時に続行します。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close while tasks run?</source>
   <translation>タスクの実行中に閉じますか？</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Do the same next time</source>
   <translation>次回も同じ操作をする</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Show OmniHuman Desktop</source>
   <translation>OmniHuman Desktop を表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <source>Discarded the batch.</source>
   <translation>一括処理を破棄しました。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures ({0});;All files (*)</source>
   <translation>画像 ({0});;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Audio and video files ({0});;All files (*)</source>
   <translation>音声と動画のファイル ({0});;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures, audio and video files ({0});;All files (*)</source>
   <translation>画像、音声、動画ファイル ({0});;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose portraits and voices</source>
   <translation>人物画像と音声を選択</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Tables ({0});;All files (*)</source>
   <translation>表 ({0});;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Open a table</source>
   <translation>表を開く</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>MP4 video (*.mp4)</source>
   <translation>MP4 動画 (*.mp4)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save videos as</source>
   <translation>動画を保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Export timeline</source>
   <translation>タイムラインの書き出し</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save results</source>
   <translation>結果の保存</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/help.py"></location>
   <source>Diagnostics copied. They contain no keys, prompts or file names.</source>
   <translation>診断情報をコピーしました。キー、プロンプト、ファイル名は含まれていません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <source>Change keys…</source>
   <translation>ショートカットを変更…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/notifications.py"></location>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>None of these tasks has a video yet.</source>
   <translation>これらのタスクにはまだ動画がありません。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saving %n videos…</source>
   <extracomment>For one: Saving a video…</extracomment>
   <translation>
    <numerusform>%n 本の動画を保存中…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saved %n videos in {0}.</source>
   <extracomment>For one: Saved a video in {0}.</extracomment>
   <translation>
    <numerusform>%n 本の動画を {0} に保存しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>%n videos were not saved: {0}</source>
   <extracomment>For one: A video was not saved: {0}</extracomment>
   <translation>
    <numerusform>%n 本の動画を保存できませんでした：{0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Use this task</source>
   <translation>このタスクを使用</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Enter task ID</source>
   <translation>タスク ID を入力</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Tasks that it may be</source>
   <translation>該当する可能性のあるタスク</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID (task-…)</source>
   <translation>タスク ID (task-…)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0}
Looking it up…</source>
   <translation>{0}
照会中…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. If others use your account, make sure that the task is yours.</source>
   <translation>サービスの Web サイトにあるタスク ID (task-…) です。再送信はせず、動画をダウンロードします。アカウントを他の人も使っている場合は、自分のタスクであることを確認してください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>This video can't be played.</source>
   <translation>この動画は再生できません。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · no video</source>
   <translation>{0} · 動画なし</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · video ready</source>
   <translation>{0} · 動画完成</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · in progress</source>
   <translation>{0} · 生成中</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The video appears here once it is ready.</source>
   <translation>動画は完成するとここに表示されます。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>%n need your attention</source>
   <extracomment>For one: %n needs your attention</extracomment>
   <translation>
    <numerusform>%n 件の対応が必要です</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} active, {1} % – {2}</source>
   <translation>進行中 {0}、{1} % – {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>OmniHuman Desktop</source>
   <translation>OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Opens the download page in your browser</source>
   <translation>ブラウザーでダウンロードページを開きます</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Where videos are made</source>
   <translation>動画の生成先</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages, keyboard shortcuts, and information for support</source>
   <translation>ヘルプページ、ショートカット、サポート用の情報</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages</source>
   <translation>ヘルプページ</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Copy diagnostics</source>
   <translation>診断情報をコピー</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Show logs</source>
   <translation>ログを表示</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink account…</source>
   <translation>EvoLink アカウント…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Connect EvoLink…</source>
   <translation>EvoLink に接続…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Videos are made with: {0}</source>
   <translation>動画の生成先：{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Version {0} is available</source>
   <translation>バージョン {0} が利用可能</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.</source>
   <translation>サンドボックス：データはこのコンピューターの外に出ず、費用もかかりません。動画には透かしが入ります。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WAV sound (*.wav)</source>
   <translation>WAV サウンド (*.wav)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>M4A sound (*.m4a)</source>
   <translation>M4A サウンド (*.m4a)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>GIF animation (*.gif)</source>
   <translation>GIF アニメーション (*.gif)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WebP animation (*.webp)</source>
   <translation>WebP アニメーション (*.webp)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>That is the video itself. Choose another name.</source>
   <translation>それは動画そのものです。別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>{0} was not saved. {1}</source>
   <translation>{0} は保存されませんでした。{1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Your selection</source>
   <translation>選択範囲</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Outside your selection</source>
   <translation>選択範囲外</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/wiring.py"></location>
   <source>The video was moved or renamed. It is found again as “{0}”.</source>
   <translation>動画が移動されたか、名前が変わっています。「{0}」として見つかりました。</translation>
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
   <translation>スペース</translation>
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
   <translation>Backspace</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Undo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Redo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Cu&amp;t</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>切り取り(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Copy</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Paste</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>貼り付け(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Select All</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>すべて選択</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Copy &amp;Link Location</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>リンクのアドレスをコピー(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>OK</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Yes</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>はい(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;No</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>いいえ(&amp;N)</translation>
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
   <translation>開く</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Apply</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>適用</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Discard</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>破棄</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Look in:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>場所：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Directory:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>フォルダー：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>File &amp;name:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>ファイル名(&amp;N)：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Files of type:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>ファイルの種類：</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>開く(&amp;O)</translation>
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
   <translation>選択(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Parent Directory</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>親フォルダー</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Create New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>新しいフォルダーを作成</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>List View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>リスト表示</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Detail View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>詳細表示</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Kind</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>種類</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Type</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>種類</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Date Modified</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>更新日時</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Rename</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>名前を変更(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show &amp;hidden files</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>隠しファイルを表示(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>新しいフォルダー(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>新しいフォルダー</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Computer</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>コンピューター</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>All Files (*)</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Hide Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>詳細を非表示...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>詳細を表示...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press and hold</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>長押し</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press shortcut</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>ショートカットを押してください</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Restore Defaults</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>デフォルトに戻す</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Retry</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>再試行</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ignore</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>無視</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Abort</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>中止</translation>
  </message>
 </context>
</TS>
