<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>OmniHuman</name>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Commands without a window: {0}. Each has its own --help.</source>
   <translation>창 없이 쓰는 명령: {0}. 명령마다 --help가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Make a portrait speak.</source>
   <translation>인물 사진이 말하게 합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>a portrait and a voice, in either order</source>
   <translation>인물 사진과 음성(순서 무관)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>keep everything in DIR; videos lie in DIR/videos</source>
   <translation>모든 데이터를 DIR에 저장(동영상은 DIR/videos)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>work on the sandbox, whatever settings and environment say</source>
   <translation>설정과 환경 변수에 관계없이 샌드박스 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR</source>
   <translation>전용 샌드박스에서 이 설치를 검사. 동영상, 스크린샷, report.txt를 DIR에 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>show the version and exit</source>
   <translation>버전을 표시하고 종료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>give at most one portrait and one voice</source>
   <translation>인물 사진 하나와 음성 하나까지만 지정할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/app.py"></location>
   <location filename="../../omnihuman_desktop/commands/opened.py"></location>
   <source>{0} – take {1}</source>
   <translation>{0} – 테이크 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. Progress goes to standard error, results to standard output.</source>
   <translation>종료 코드: 0 완료, 2 잘못된 인수 또는 파일, 3 거부됨, 4 크레딧 부족, 5 결과 불분명, 130 중지됨. 진행 상황은 표준 오류로, 결과는 표준 출력으로 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>list the tasks, the newest last</source>
   <translation>작업 목록 표시(최신 작업이 마지막)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also those that were removed from the list</source>
   <translation>목록에서 제거한 작업도 표시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>follow a task until it ends, and go on with all that are unfinished</source>
   <translation>작업이 끝날 때까지 지켜보고, 끝나지 않은 작업을 모두 계속 진행</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a task's id, or its beginning</source>
   <translation>작업 ID 또는 그 앞부분</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save a task's video to a file</source>
   <translation>작업의 동영상을 파일로 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the file to write</source>
   <translation>저장할 파일</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>export all tasks with their videos and marks as a folder, without keys</source>
   <translation>모든 작업을 동영상, 표시와 함께 폴더로 내보내기(키 제외)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a new folder, such as one on a USB drive</source>
   <translation>새 폴더(USB 드라이브의 폴더 등)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>merge an exported folder into the tasks, and send nothing of it</source>
   <translation>내보낸 폴더를 작업에 합치기(아무것도 보내지 않음)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the exported folder</source>
   <translation>내보낸 폴더</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>show the account, and test its key</source>
   <translation>계정을 표시하고 키를 테스트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>test the storage</source>
   <translation>저장소 테스트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>upload, read and remove a small file</source>
   <translation>작은 파일을 업로드하고 읽은 뒤 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its name; else the one for new tasks</source>
   <translation>저장소 이름(생략하면 새 작업에 쓰는 저장소)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>run the sandbox alone, for other programs</source>
   <translation>다른 프로그램에서 쓸 수 있도록 샌드박스만 실행</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write the completion for a shell</source>
   <translation>셸용 자동 완성 스크립트 출력</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the shell that is to complete the commands</source>
   <translation>명령을 자동 완성할 셸</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write results as lines of JSON</source>
   <translation>결과를 JSON 줄로 출력</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of a portrait and a voice</source>
   <translation>인물 사진과 음성으로 동영상 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice begins: 75, 1:15 or 1:15.5</source>
   <translation>음성의 시작 위치: 75, 1:15 또는 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice ends</source>
   <translation>음성의 끝 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what the person does, and how</source>
   <translation>인물이 무엇을 어떻게 하는지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the same seed makes a similar video again</source>
   <translation>같은 시드를 쓰면 비슷한 동영상을 다시 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>faster, and a little less fine</source>
   <translation>더 빠르지만 세부 표현이 조금 떨어짐</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>who speaks, in white</source>
   <translation>말하는 사람을 흰색으로 표시한 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the task's name</source>
   <translation>작업 이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the video to FILE, too</source>
   <translation>동영상을 FILE에도 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing that costs more</source>
   <translation>비용이 이보다 크면 보내지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>pay without asking</source>
   <translation>묻지 않고 결제</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make one video of a voice of any length: cut at its pauses into parts, each a task, and joined</source>
   <translation>길이 제한이 없는 음성으로 동영상 하나를 만듭니다. 무음 구간에서 여러 구간으로 자르고, 구간마다 작업으로 생성해 합칩니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film begins: 75, 1:15 or 1:15.5</source>
   <translation>긴 동영상의 시작 위치: 75, 1:15 또는 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film ends</source>
   <translation>긴 동영상의 종료 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the film's name</source>
   <translation>긴 동영상의 이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what is seen between two parts: a cut, a cut to a slightly closer frame, or a dissolve</source>
   <translation>두 구간 사이의 화면: 컷, 조금 더 가까운 화면으로 컷, 디졸브</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>how long a dissolve is: 0.4</source>
   <translation>디졸브의 길이: 0.4</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>don't pay for pauses of 3 s and more between two parts</source>
   <translation>두 구간 사이에 있는 3초 이상의 무음 구간은 결제하지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>join the film also without parts that have failed</source>
   <translation>실패한 구간이 있어도 그 구간을 빼고 긴 동영상 합치기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the film to FILE</source>
   <translation>긴 동영상을 FILE에 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also write a timeline for editing programs: .edl, .fcpxml, .otio</source>
   <translation>편집 프로그램용 타임라인도 출력: .edl, .fcpxml, .otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing if all of it costs more</source>
   <translation>전체 비용이 이보다 크면 아무것도 보내지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again</source>
   <translation>표(CSV, TSV)의 행마다 동영상을 하나씩 생성하며, 이미 보낸 것은 다시 보내지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name</source>
   <translation>첫 행은 열 이름: portrait, voice, start, end, prompt, seed, fast, name</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the videos and results.csv to DIR</source>
   <translation>동영상과 results.csv를 DIR에 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” can't be understood.</source>
   <translation>“{0}” 값을 인식할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no time; write 75, 1:15 or 1:15.5</source>
   <translation>“{0}”: 올바른 시간이 아닙니다. 75, 1:15 또는 1:15.5처럼 입력하세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a timeline ends in .edl, .fcpxml or .otio</source>
   <translation>타임라인의 확장자는 .edl, .fcpxml, .otio 중 하나여야 합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a seed is a whole number from 1 to {0}</source>
   <translation>시드는 1부터 {0}까지의 정수여야 합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no number of credits</source>
   <translation>“{0}”: 올바른 크레딧 수가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window has not taken the task. Look at its list before you send it again.</source>
   <translation>창에서 작업을 받지 않았습니다. 다시 보내기 전에 창의 목록을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window goes on with the task.</source>
   <translation>작업은 창에서 계속됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>There is no folder {0}.</source>
   <translation>{0} 폴더가 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} were sent before, and are not sent again.</source>
   <extracomment>For one: %n of {0} was sent before, and is not sent again.</extracomment>
   <translation>
    <numerusform>{0}개 중 %n개는 이미 보낸 것이어서 다시 보내지 않습니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} are on the way already, without being paid yet, and go on.</source>
   <extracomment>For one: %n of {0} is on the way already, without being paid yet, and goes on.</extracomment>
   <translation>
    <numerusform>{0}개 중 %n개는 아직 결제되지 않은 상태로 이미 진행 중이며, 계속됩니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Rows that ask for the same video are sent once.</source>
   <translation>같은 동영상을 요청하는 행은 한 번만 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}: “{1}” has changed since it was sent. To have it made, save it under another name.</source>
   <translation>{0}행: “{1}” 파일이 보낸 뒤에 변경되었습니다. 생성하려면 다른 이름으로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Not all were sent. The same command sends the rest.</source>
   <translation>모두 보내지는 못했습니다. 같은 명령으로 나머지를 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window is open on this data folder, and sends the batch.</source>
   <translation>창에서 이 데이터 폴더를 사용 중이며, 일괄 처리는 창이 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window has not taken the batch. Look at its list before you send it again.</source>
   <translation>창이 일괄 처리를 받지 않았습니다. 다시 보내기 전에 창의 목록을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window goes on with the batch. Pause it there to stop it.</source>
   <translation>일괄 처리는 창에서 계속됩니다. 멈추려면 창에서 일시정지하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking · {0} of {1}</source>
   <translation>확인 중 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Row {0}: {1}</source>
   <translation>{0}행: {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Nothing was sent. Correct the table, and try again.</source>
   <translation>아무것도 보내지 않았습니다. 표를 수정한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of {1} done</source>
   <translation>{0} / {1} 완료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>{0}, {1} without a video</source>
   <translation>{0}, 동영상 없음 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>Not sent</source>
   <translation>보내지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0}: {1} to {2}, {3} s</source>
   <translation>구간 {0}: {1} ~ {2}, {3}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>No pause is within 35 s: part {0} ends at the quietest place, {1}.</source>
   <translation>35초 이내에 무음 구간이 없습니다: 구간 {0}의 끝은 가장 조용한 지점인 {1}입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window is open on this data folder, and sends the parts.</source>
   <translation>창에서 이 데이터 폴더를 사용 중이며, 구간은 창이 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window goes on with the film. Pause it there to stop it.</source>
   <translation>긴 동영상은 창에서 계속됩니다. 멈추려면 창에서 일시정지하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film “{0}” was sent before. Only what is missing of it is paid.</source>
   <translation>긴 동영상 “{0}”: 이전에 보냈으며, 빠진 부분만 결제됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>This film has {0} parts. Add --max-credits to say how much it may cost.</source>
   <translation>이 긴 동영상은 구간이 {0}개입니다. --max-credits로 사용할 수 있는 크레딧의 한도를 지정하세요.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>%n parts</source>
   <extracomment>For one: %n part</extracomment>
   <translation>
    <numerusform>구간 %n개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>These are {0} paid tasks, and none of them can be taken back.</source>
   <translation>유료 작업 {0}개이며, 어느 것도 되돌릴 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>{0} of {1} parts</source>
   <translation>구간 {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Nothing more is sent. The same command goes on with the film.</source>
   <translation>더 보내지 않습니다. 같은 명령으로 긴 동영상을 계속합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>It was not sent.</source>
   <translation>보내지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0} has no video: {1}</source>
   <translation>구간 {0}의 동영상이 없습니다: {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command tries again; --skip-missing joins it without those parts.</source>
   <translation>긴 동영상을 합치지 않았습니다. 같은 명령으로 다시 시도합니다. --skip-missing을 붙이면 그 구간들을 빼고 합칩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command goes on, and pays nothing again.</source>
   <translation>긴 동영상을 합치지 않았습니다. 같은 명령으로 계속하며, 다시 결제되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved to {0}</source>
   <translation>{0}에 저장됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joining · {0} %</source>
   <translation>합치는 중 · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}</source>
   <translation>작업이 결제되어 서비스에서 계속 진행됩니다. 동영상을 가져오는 명령: omnihuman-desktop watch {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>%n are paid and go on at the service. The same command fetches them.</source>
   <extracomment>For one: %n is paid and goes on at the service. The same command fetches it.</extracomment>
   <translation>
    <numerusform>%n개는 결제되었으며 서비스에서 계속됩니다. 같은 명령으로 가져올 수 있습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>The window is open on this data folder. Import there: Settings &gt; Library.</source>
   <translation>창에서 이 데이터 폴더를 사용 중입니다. 창에서 가져오세요: 설정 &gt; 보관함.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>Copying · {0}</source>
   <translation>복사 중 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The window is open on this data folder, and sends the task.</source>
   <translation>창에서 이 데이터 폴더를 사용 중이므로 작업은 창에서 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The same portrait, voice and prompt were sent before as “{0}”.</source>
   <translation>같은 인물 사진, 음성, 프롬프트를 이미 “{0}” 작업으로 보냈습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>{0} exists already: give another name.</source>
   <translation>{0} 파일이 이미 있습니다. 다른 이름을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task was removed from the list: its video can't be downloaded any more.</source>
   <translation>이 작업은 목록에서 제거되어 동영상을 더 이상 다운로드할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task has no video, and the service keeps none.</source>
   <translation>이 작업에는 동영상이 없으며, 서비스에도 남아 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>Close the window first, or choose Download again there.</source>
   <translation>먼저 창을 닫거나, 창에서 ‘다시 다운로드’를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no task “{0}”. The list is shown by: omnihuman-desktop tasks</source>
   <translation>“{0}” 작업이 없습니다. 목록을 표시하는 명령: omnihuman-desktop tasks</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>More than one task begins with “{0}”: write more of it.</source>
   <translation>앞부분이 “{0}”인 작업이 여러 개입니다. 더 길게 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The window is open on this data folder. See Settings &gt; Account there.</source>
   <translation>창에서 이 데이터 폴더를 사용 중입니다. 창의 ‘설정 &gt; 계정’을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The sandbox: nothing leaves this computer.</source>
   <translation>샌드박스: 데이터가 이 컴퓨터 밖으로 나가지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works.</source>
   <translation>키가 유효합니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>%n credits left.</source>
   <extracomment>For one: %n credit left.</extracomment>
   <translation>
    <numerusform>%n 크레딧이 남았습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no such storage. Add one in the window: Settings &gt; Storage.</source>
   <translation>그런 저장소가 없습니다. 창의 ‘설정 &gt; 저장소’에서 추가하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Upload a small file</source>
   <translation>작은 파일 업로드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Read it without a key, as the service does</source>
   <translation>서비스처럼 키 없이 읽기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Remove it</source>
   <translation>제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>The test worked, but the address is inside your own network, where EvoLink can't reach it.</source>
   <translation>테스트는 성공했지만 주소가 내부 네트워크에 있어 EvoLink에서 접근할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>This storage works: a test file was uploaded, read without a password, and removed.</source>
   <translation>이 저장소를 사용할 수 있습니다. 테스트 파일을 업로드하고, 비밀번호 없이 읽고, 제거했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>usage: </source>
   <translation>사용법: </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>positional arguments</source>
   <translation>위치 인자</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>options</source>
   <translation>옵션</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>show this help message and exit</source>
   <translation>이 도움말을 표시하고 종료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s: 오류: %(message)s
</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>인자 %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>다음 인자가 필요합니다: %s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>알 수 없는 인자: %s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected one argument</source>
   <translation>값이 하나 필요합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at most one argument</source>
   <translation>값은 하나까지입니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at least one argument</source>
   <translation>값이 하나 이상 필요합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>잘못된 선택: %(value)r(가능한 값: %(choices)s)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>잘못된 %(type)s 값: %(value)r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>모호한 옵션: %(option)s은(는) %(matches)s일 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ignored explicit argument %r</source>
   <translation>이 옵션에는 값을 지정할 수 없습니다: %r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>about {0}</source>
   <translation>약 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>{0} s billed · {1} · account: {2}</source>
   <translation>과금 {0}초 · {1} · 계정: {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>This is more than the {0} credits allowed.</source>
   <translation>허용한 {0} 크레딧을 초과합니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>The account has %n credits left. Top up, and try again.</source>
   <extracomment>For one: The account has %n credit left. Top up, and try again.</extracomment>
   <translation>
    <numerusform>계정에 %n 크레딧이 남아 있습니다. 충전한 뒤 다시 시도하세요.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it?</source>
   <translation>보내시겠습니까?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it? %n credits will be left.</source>
   <extracomment>For one: Send it? %n credit will be left.</extracomment>
   <translation>
    <numerusform>보내시겠습니까? 보내면 %n 크레딧이 남습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Nobody can be asked here. Add --yes to pay without a question.</source>
   <translation>여기서는 확인을 받을 수 없습니다. 묻지 않고 결제하려면 --yes를 추가하세요.</translation>
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
   <translation>다른 샌드박스가 {0} 폴더를 사용하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox can't start: {0}</source>
   <translation>샌드박스를 시작할 수 없습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>A local stand-in for the service and for storage. GET / on its address shows the documentation.</source>
   <translation>서비스와 저장소를 대신하는 로컬 샌드박스입니다. 주소에서 GET /을 하면 문서가 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>its data folder (default: a temporary one, deleted at the end)</source>
   <translation>데이터 폴더(기본값: 임시 폴더, 끝나면 삭제)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>the port to listen on (default: a free one)</source>
   <translation>수신할 포트(기본값: 비어 있는 포트)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>how long a task takes, in seconds (default: 6)</source>
   <translation>작업에 걸리는 초(기본값: 6)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>serve only the published contract</source>
   <translation>공개된 규격만 제공</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>print URL and key as JSON; end when standard input ends</source>
   <translation>URL과 키를 JSON으로 출력하고, 표준 입력이 끝나면 종료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox is at {0}
Its key: {1}
Its state: {2}
Ctrl+C ends it.</source>
   <translation>샌드박스 주소: {0}
키: {1}
상태: {2}
Ctrl+C로 끝냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Appearance</source>
   <translation>모양</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>dark, light, theme, colors</source>
   <translation>다크, 어두운, 라이트, 밝은, 테마, 색상</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>translation, English</source>
   <translation>번역, 영어, 한국어, English</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>While tasks run</source>
   <translation>작업 실행 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sleep, energy</source>
   <translation>절전, 대기, 에너지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>When a task ends</source>
   <translation>작업이 끝났을 때</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>notification, message, bell</source>
   <translation>알림, 메시지, 통지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sound, bell, chime</source>
   <translation>소리, 벨, 알림음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Closing while tasks run</source>
   <translation>작업 실행 중 창 닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>tray, quit, background</source>
   <translation>트레이, 종료, 백그라운드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>New versions</source>
   <translation>새 버전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>update, upgrade</source>
   <translation>업데이트, 업그레이드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Proxy</source>
   <translation>프록시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>network, connection, firewall</source>
   <translation>네트워크, 연결, 방화벽</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Save videos to</source>
   <translation>동영상 저장 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>folder, output, location</source>
   <translation>폴더, 출력, 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Sound output</source>
   <translation>소리 출력</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>speaker, headphones, audio device</source>
   <translation>스피커, 헤드폰, 오디오 장치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Back to the batch</source>
   <translation>일괄 처리로 돌아가기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a portrait: drop it here, or choose Add files…</source>
   <translation>인물 사진 추가: 여기에 놓거나 ‘파일 추가…’ 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a voice: drop it here, or choose Add files…</source>
   <translation>음성 추가: 여기에 놓거나 ‘파일 추가…’ 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Batch</source>
   <translation>일괄 처리</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Finish the batch first: choose Send all or Cancel</source>
   <translation>먼저 일괄 처리를 끝내세요: ‘모두 보내기’ 또는 ‘취소’ 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Add files…</source>
   <translation>파일 추가…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Open table…</source>
   <translation>표 열기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names of the videos</source>
   <translation>동영상 이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>{n}, {portrait}, {voice} and {prompt} stand for what each row has.</source>
   <translation>{n}, {portrait}, {voice}, {prompt}는 각 행의 내용으로 바뀝니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>No limit</source>
   <translation>한도 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit of credits</source>
   <translation>크레딧 한도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Sending stops before the batch would cost more.</source>
   <translation>일괄 처리의 비용이 한도를 넘기 전에 보내기를 멈춥니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>First one first</source>
   <translation>첫 번째 먼저 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>One video is made. The others are sent once you have seen it.</source>
   <translation>동영상 하나를 먼저 만듭니다. 나머지는 확인한 뒤에 보냅니다.</translation>
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
   <translation>취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Discard the batch (Esc)</source>
   <translation>일괄 처리 버리기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all</source>
   <translation>모두 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all rows that are on (Ctrl+Enter)</source>
   <translation>켜진 행 모두 보내기 (Ctrl+Enter)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>The account has %n credits left: sending stops when they are used up.</source>
   <extracomment>For one: The account has %n credit left: sending stops when it is used up.</extracomment>
   <translation>
    <numerusform>계정에 %n 크레딧이 남아 있습니다. 다 쓰면 보내기가 멈춥니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send for {0} credits</source>
   <translation>{0} 크레딧으로 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>This costs about {0} credits. Click again to send it.</source>
   <translation>약 {0} 크레딧이 듭니다. 다시 클릭하면 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit</source>
   <translation>한도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Portrait</source>
   <translation>인물 사진</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Voice</source>
   <translation>음성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <source>From – to</source>
   <translation>시작 – 끝</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Prompt</source>
   <translation>프롬프트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Seconds</source>
   <translation>초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Credits</source>
   <translation>크레딧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a batch</source>
   <translation>일괄 처리 만들기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video of each, sent together</source>
   <translation>각각 동영상 하나씩 만들어 함께 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Use the last one</source>
   <translation>마지막 것 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>As the portrait or the voice of the draft</source>
   <translation>초안의 인물 사진이나 음성으로 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a film in this order</source>
   <translation>이 순서로 긴 동영상 만들기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video, with all voices after each other</source>
   <translation>모든 음성을 차례로 이은 동영상 하나</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n portraits</source>
   <extracomment>For one: %n portrait</extracomment>
   <translation>
    <numerusform>인물 사진 %n장</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n voices</source>
   <extracomment>For one: %n voice</extracomment>
   <translation>
    <numerusform>음성 %n개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0}: what are they meant as?</source>
   <translation>{0}: 어떻게 사용하시겠습니까?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0} and {1}: what are they meant as?</source>
   <translation>{0}, {1}: 어떻게 사용하시겠습니까?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/table.py"></location>
   <source>Rows of the batch</source>
   <translation>일괄 처리의 행</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Shrink it</source>
   <translation>축소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the best 35 s</source>
   <translation>베스트 35초 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the whole voice</source>
   <translation>전체 음성 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking…</source>
   <translation>확인 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Already made as “{0}”</source>
   <translation>“{0}” 이름으로 이미 생성됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Ready</source>
   <translation>준비됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Left out</source>
   <translation>제외됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>One portrait speaks each of {0} voices.</source>
   <translation>인물 사진 한 장에 음성 {0}개를 각각 적용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks the same voice.</source>
   <translation>인물 사진 {0}장에 같은 음성을 적용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} portraits and {0} voices, paired in the order of their names.</source>
   <translation>인물 사진 {0}장과 음성 {0}개를 이름 순서대로 짝짓습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks each of {1} voices.</source>
   <translation>인물 사진 {0}장마다 음성 {1}개를 모두 적용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} of {1} rows</source>
   <translation>{0} / {1}행</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} s billed</source>
   <translation>과금 {0}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} left afterwards</source>
   <translation>보낸 뒤 남는 크레딧 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>No row is ready to be sent.</source>
   <translation>보낼 수 있는 행이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>%n rows</source>
   <extracomment>For one: %n row</extracomment>
   <translation>
    <numerusform>%n행</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} from {1}</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Request</source>
   <translation>요청</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Reply</source>
   <translation>응답</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task when it had ended</source>
   <translation>끝났을 때의 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task that was found</source>
   <translation>찾은 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s</source>
   <translation>{0}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} min {1} s</source>
   <translation>{0}분 {1}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} h {1} min</source>
   <translation>{0}시간 {1}분</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Film</source>
   <translation>긴 동영상</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, part {1} of {2}</source>
   <translation>{0}, 구간 {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, row {1} of {2}</source>
   <translation>{0}, 행 {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} to {1}, {2} s</source>
   <translation>{0} ~ {1}, {2}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>What was sent</source>
   <translation>보낸 내용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Framing</source>
   <translation>화면 구성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Masks</source>
   <translation>마스크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Selection</source>
   <translation>선택 구간</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound</source>
   <translation>사운드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length sent</source>
   <translation>보낸 길이</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>rotated by {0}°</source>
   <translation>{0}° 회전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>flipped</source>
   <translation>좌우 반전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>cropped to {0}</source>
   <translation>{0} 비율로 자르기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>cropped</source>
   <translation>자르기 적용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>stereo</source>
   <translation>스테레오</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>mixed to mono</source>
   <translation>모노로 믹스</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>left channel only</source>
   <translation>왼쪽 채널만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>right channel only</source>
   <translation>오른쪽 채널만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>track {0}</source>
   <translation>트랙 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>high-pass filter {0} Hz</source>
   <translation>하이패스 필터 {0} Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>silence trimmed</source>
   <translation>무음 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>normalized to {0} LUFS</source>
   <translation>{0} LUFS로 노멀라이즈</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade in {0} s</source>
   <translation>페이드 인 {0}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade out {0} s</source>
   <translation>페이드 아웃 {0}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, entered by you</source>
   <translation>{0}(직접 입력)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, drawn</source>
   <translation>{0}(무작위)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fast mode</source>
   <translation>빠른 모드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>person checked first</source>
   <translation>먼저 사람 확인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>auto mask</source>
   <translation>자동 마스크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Options</source>
   <translation>옵션</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Callback URL</source>
   <translation>콜백 URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>the account's own</source>
   <translation>계정 자체 저장소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>removed since</source>
   <translation>이후 제거됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Service</source>
   <translation>서비스</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Account</source>
   <translation>계정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Storage</source>
   <translation>저장소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID</source>
   <translation>작업 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. The task was found in the service's list.</source>
   <translation>응답을 받지 못했습니다. 작업은 서비스의 목록에서 찾았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. You entered the task ID.</source>
   <translation>응답을 받지 못했습니다. 작업 ID는 직접 입력했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Preparing</source>
   <translation>준비 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Uploading</source>
   <translation>업로드 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Sending the request</source>
   <translation>요청 보내는 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering</source>
   <translation>생성 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Downloading</source>
   <translation>다운로드 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved</source>
   <translation>저장됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear outcome</source>
   <translation>결과 불분명</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Created</source>
   <translation>만듦</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Sent</source>
   <translation>보냄</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Video ready</source>
   <translation>동영상 준비됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Timeline</source>
   <translation>타임라인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier version made this task and kept no other times.</source>
   <translation>이 작업은 이전 버전에서 만들어져 다른 시각이 남아 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, for {1}</source>
   <translation>{0}, {1} 동안</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The times between were not kept by the version that made this task.</source>
   <translation>이 작업을 만든 버전은 그사이의 시각을 남기지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} so far.</source>
   <translation>지금까지 {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} in all.</source>
   <translation>모두 {0}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>%n seconds</source>
   <extracomment>For one: %n second</extracomment>
   <translation>
    <numerusform>%n초</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing: the reserved credits are returned</source>
   <translation>없음: 예약된 크레딧이 반환됩니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Cost</source>
   <translation>비용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length billed</source>
   <translation>과금 길이</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Estimated</source>
   <translation>예상</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Reserved</source>
   <translation>예약</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Billed</source>
   <translation>과금</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier request, whose reply was lost, may have been paid as well.</source>
   <translation>응답을 받지 못한 이전 요청도 결제되었을 수 있습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>%n credits</source>
   <extracomment>For one: %n credit</extracomment>
   <translation>
    <numerusform>%n 크레딧</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Files</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Video</source>
   <translation>동영상</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Portrait as sent</source>
   <translation>보낸 인물 사진</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Voice as sent</source>
   <translation>보낸 음성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Masks as sent</source>
   <translation>보낸 마스크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Your marks</source>
   <translation>내 표시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Starred</source>
   <translation>별표</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Label</source>
   <translation>라벨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Task details</source>
   <translation>작업 세부 정보</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>All details</source>
   <translation>모든 세부 정보</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Details</source>
   <translation>세부 정보</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Shows what was sent to the service and what it answered</source>
   <translation>서비스에 보낸 내용과 서비스의 응답을 표시합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Messages</source>
   <translation>메시지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Copy all</source>
   <translation>모두 복사</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show film</source>
   <translation>긴 동영상 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show batch</source>
   <translation>일괄 처리 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copied</source>
   <translation>복사됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Possibly made</source>
   <translation>생성되었을 수 있음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>This may already have been made; the outcome is unclear. Open the task.</source>
   <translation>이미 생성되었을 수 있지만 결과가 불분명합니다. 작업을 엽니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>In progress</source>
   <translation>진행 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>A task with these settings is in progress. Open the task.</source>
   <translation>이 설정의 작업이 진행 중입니다. 작업을 엽니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Already made</source>
   <translation>이미 생성됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>You have already made this video. Open the task.</source>
   <translation>이 동영상은 이미 생성했습니다. 작업을 엽니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1}</source>
   <translation>과금 {0}초 · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Reading the file…</source>
   <translation>파일 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Choose a portrait and a voice</source>
   <translation>인물 사진과 음성을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a portrait</source>
   <translation>인물 사진 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a voice</source>
   <translation>음성 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Finding the pauses…</source>
   <translation>무음 구간 찾는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits</source>
   <translation>과금 {0}초 · {1} 크레딧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits, but only {2} are left</source>
   <translation>과금 {0}초 · {1} 크레딧, 남은 크레딧은 {2}뿐</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} of {2} credits</source>
   <translation>과금 {0}초 · {1} / {2} 크레딧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Generate video</source>
   <translation>동영상 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Make film</source>
   <translation>긴 동영상 만들기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Send the portrait and the voice to generate the video</source>
   <translation>인물 사진과 음성을 보내 동영상 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>First part first</source>
   <translation>첫 구간 먼저 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sends the first part alone, so that you can see it before you pay for the others. Send them from the film.</source>
   <translation>첫 구간만 먼저 보내므로, 확인한 뒤 나머지를 결제할 수 있습니다. 나머지는 긴 동영상 창에서 보내세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Skip long pauses</source>
   <translation>긴 무음 구간 제외</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Pauses of 3 s and more between two parts are not paid. The last picture stands still for so long.</source>
   <translation>두 구간 사이에 있는 3초 이상의 무음 구간은 결제하지 않습니다. 그동안 마지막 화면이 멈춰 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Really send {0} paid tasks for {1} credits? Click again.</source>
   <translation>유료 작업 {0}개를 {1} 크레딧으로 보내시겠습니까? 다시 클릭하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>{0} · {1} s billed · {2} credits</source>
   <translation>{0} · 과금 {1}초 · {2} 크레딧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sent before · {0} · {1} s billed · {2} credits once more</source>
   <translation>이전에 보냄 · {0} · 과금 {1}초 · 다시 {2} 크레딧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Keep to 35 s</source>
   <translation>35초로 줄이기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Select no more than one task takes. Ctrl+Z brings the long selection back.</source>
   <translation>작업 하나에 들어가는 길이만 선택합니다. Ctrl+Z로 긴 선택 구간을 되돌릴 수 있습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Longer than 35 s makes a film: %n paid tasks, joined to one video. Pose and hands differ between the parts.</source>
   <extracomment>For one: Longer than 35 s makes a film: %n paid task. Pose and hands differ between the parts.</extracomment>
   <translation>
    <numerusform>35초를 넘으면 긴 동영상이 됩니다. 유료 작업 %n개를 동영상 하나로 합칩니다. 구간마다 자세와 손이 달라집니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Prompt of part {0}</source>
   <translation>구간 {0}의 프롬프트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks show who speaks, so auto mask is not used.</source>
   <translation>직접 칠한 마스크로 말하는 사람을 지정했으므로 자동 마스크를 사용하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks are used</source>
   <translation>직접 칠한 마스크 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>As the film</source>
   <translation>긴 동영상과 동일</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Make this part with the film's own prompt and options</source>
   <translation>이 구간을 긴 동영상의 프롬프트와 옵션으로 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>For example: close-up, warm and calm. She talks to the camera and smiles at the end.</source>
   <translation>예: 클로즈업, 따뜻하고 차분한 분위기. 카메라를 보며 말하고 마지막에 미소 짓는다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional: how the person speaks and moves. In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian.</source>
   <translation>선택 사항: 인물이 말하고 움직이는 방식. 중국어, 영어, 일본어, 한국어, 멕시코 스페인어, 인도네시아어로 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Fast mode</source>
   <translation>빠른 모드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The video is ready sooner. Fine movements may be less precise.</source>
   <translation>동영상이 더 빨리 완성됩니다. 미세한 움직임은 덜 정확할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person</source>
   <translation>인물 유무 확인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service first looks for a person in the portrait, and rejects it at no cost if there is none.</source>
   <translation>서비스가 먼저 인물 사진에 사람이 있는지 확인하고, 없으면 비용 없이 거부합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person first</source>
   <translation>먼저 인물 유무 확인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>More options</source>
   <translation>추가 옵션</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask</source>
   <translation>자동 마스크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service detects who in the picture speaks. Masks that you paint are used instead.</source>
   <translation>사진에서 누가 말하는지 서비스가 감지합니다. 직접 칠한 마스크가 있으면 그것을 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask: detect the person automatically</source>
   <translation>자동 마스크: 인물 자동 감지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional</source>
   <translation>선택 사항</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>An https:// address of your own that the service notifies when the video is ready.</source>
   <translation>동영상이 완성되면 서비스가 알림을 보낼 본인의 https:// 주소입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is not a web address. Enter one like https://example.com/done.</source>
   <translation>콜백 URL이 웹 주소가 아닙니다. https://example.com/done처럼 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL must start with https://.</source>
   <translation>콜백 URL은 https://로 시작해야 합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is longer than {0} characters. Enter a shorter one.</source>
   <translation>콜백 URL이 {0}자를 초과합니다. 더 짧은 URL을 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is inside your own network, where the service can't reach it. Enter a public one.</source>
   <translation>콜백 URL이 내부 네트워크에 있어 서비스에서 접근할 수 없습니다. 공개 URL을 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>{0} not at a pause</source>
   <translation>무음 구간 아님 {0}곳</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>cut at pauses</source>
   <translation>무음 구간에서 자름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>Part {0}: {1} to {2}, {3}, {4}</source>
   <translation>구간 {0}: {1} ~ {2}, {3}, {4}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>No pause is within 35 s: it ends at the quietest place.</source>
   <translation>35초 이내에 무음 구간이 없어 가장 조용한 지점에서 끝납니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>It has a portrait, a prompt or options of its own.</source>
   <translation>따로 지정한 인물 사진, 프롬프트, 옵션이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source> · no pause</source>
   <translation> · 무음 구간 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Presets</source>
   <translation>프리셋</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Use</source>
   <translation>사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Rename</source>
   <translation>이름 바꾸기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import…</source>
   <translation>가져오기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export…</source>
   <translation>내보내기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”.</source>
   <translation>“{0}” 항목을 제거했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Saved as {0}. Callback URLs are left out.</source>
   <translation>저장됨: {0}. 콜백 URL은 포함되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>No presets yet. Save one from the menu beside the prompt, or import a file.</source>
   <translation>아직 프리셋이 없습니다. 프롬프트 옆 메뉴에서 저장하거나 파일을 가져오세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>You already have all of its presets.</source>
   <translation>포함된 프리셋이 이미 모두 있습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Added %n presets.</source>
   <extracomment>For one: Added %n preset.</extracomment>
   <translation>
    <numerusform>프리셋 %n개를 추가했습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Export presets</source>
   <translation>프리셋 내보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Import presets</source>
   <translation>프리셋 가져오기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Presets ({0});;All files (*)</source>
   <translation>프리셋 ({0});;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>Tip: describe camera, emotion, delivery, actions.</source>
   <translation>팁: 카메라, 감정, 말투, 동작을 설명해 보세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>another language</source>
   <translation>다른 언어</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: a prompt in one of these works better.</source>
   <translation>감지된 언어: {0}. 서비스는 중국어, 영어, 일본어, 한국어, 멕시코 스페인어, 인도네시아어를 지원합니다. 이 중 한 언어로 쓴 프롬프트가 더 잘 작동합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_suggestions.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Recent prompts</source>
   <translation>최근 프롬프트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Preset</source>
   <translation>프리셋</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>No presets yet</source>
   <translation>아직 프리셋 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Undo the preset</source>
   <translation>프리셋 적용 취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Save as preset…</source>
   <translation>프리셋으로 저장…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Edit presets…</source>
   <translation>프리셋 편집…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The same seed with the same settings may give the same video again.</source>
   <translation>시드와 설정이 같으면 같은 동영상이 다시 나올 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Lock seed</source>
   <translation>시드 고정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The seed must be a whole number from 1 to {0}, or empty.</source>
   <translation>시드는 1부터 {0}까지의 정수이거나 비어 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random, last {0}</source>
   <translation>무작위, 최근 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random</source>
   <translation>무작위</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Locked: every video gets this seed. Click to draw one for each video.</source>
   <translation>고정됨: 모든 동영상에 이 시드를 사용합니다. 클릭하면 동영상마다 새로 뽑습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>A seed is drawn for each video. Click to keep one for all.</source>
   <translation>동영상마다 시드를 새로 뽑습니다. 클릭하면 모든 동영상에 같은 시드를 사용합니다.</translation>
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
   <translation>테이크 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft is not complete.</source>
   <translation>초안이 완성되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft's portrait and options are used for this part.</source>
   <translation>이 구간에 초안의 인물 사진과 옵션을 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/film_bar.py"></location>
   <source>Back to the film</source>
   <translation>긴 동영상으로 돌아가기</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: %n parts</source>
   <extracomment>For one: {0}: %n part</extracomment>
   <translation>
    <numerusform>{0}: 구간 %n개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: {1} of {2} parts</source>
   <translation>{0}: 구간 {1} / {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}, played with hard cuts</source>
   <translation>{0}, 하드 컷으로 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>A film is being joined. Wait for it, or cancel it on its page.</source>
   <translation>긴 동영상을 합치는 중입니다. 기다리거나 해당 페이지에서 취소하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Canceled. Nothing was written.</source>
   <translation>취소했습니다. 저장된 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: the joint after part {1}</source>
   <translation>{0}: 구간 {1} 다음의 전환</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Making the preview…</source>
   <translation>미리보기 만드는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Putting {0} voices together…</source>
   <translation>음성 {0}개를 잇는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Hard cut</source>
   <translation>컷</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Cut to a slightly closer frame</source>
   <translation>조금 더 가까운 화면으로 컷</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Dissolve</source>
   <translation>디졸브</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} takes</source>
   <translation>테이크 {0}개</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Part {0}</source>
   <translation>구간 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Take of the part</source>
   <translation>구간의 테이크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Compare takes</source>
   <translation>테이크 비교</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Show this part</source>
   <translation>이 구간 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Make this part again</source>
   <translation>이 구간 다시 생성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Use the draft for this part</source>
   <translation>이 구간에 초안 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.</source>
   <translation>초안의 인물 사진, 자르기, 마스크, 프롬프트, 옵션을 사용합니다. 이미 보낸 구간은 해당 가격으로 다시 생성됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Preview this joint</source>
   <translation>이 전환 미리보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Shows how this part and the next one meet. Nothing is saved.</source>
   <translation>이 구간과 다음 구간이 어떻게 이어지는지 보여 줍니다. 아무것도 저장되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joints</source>
   <translation>전환 방식</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>What is seen where two parts meet</source>
   <translation>두 구간이 이어지는 곳의 화면</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source> ms</source>
   <translation> ms</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Length of a dissolve</source>
   <translation>디졸브 길이</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Leave out parts without a video</source>
   <translation>동영상이 없는 구간 제외</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Export timeline…</source>
   <translation>타임라인 내보내기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Save film…</source>
   <translation>긴 동영상 저장…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>The portrait and the voice stay the same between the parts. The pose and the hands do not.</source>
   <translation>인물 사진과 음성은 구간이 바뀌어도 그대로입니다. 자세와 손은 달라집니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Choose a part to see its takes.</source>
   <translation>구간을 선택하면 그 테이크가 표시됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/naming_delegate.py"></location>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as table</source>
   <translation>표로 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as contact sheet</source>
   <translation>썸네일 목록으로 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Results</source>
   <translation>결과</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/sheet.py"></location>
   <source>Contact sheet</source>
   <translation>썸네일 목록</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/page_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search help</source>
   <translation>도움말 검색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search results</source>
   <translation>검색 결과</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Forward</source>
   <translation>앞으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Contents</source>
   <translation>목차</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>This help page is missing. Choose Contents to see the other pages.</source>
   <translation>이 도움말 페이지를 찾을 수 없습니다. ‘목차’에서 다른 페이지를 보세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>The help pages are missing. Install the program again.</source>
   <translation>도움말 페이지를 찾을 수 없습니다. 프로그램을 다시 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Nothing found. Try another word.</source>
   <translation>찾은 내용이 없습니다. 다른 단어로 검색해 보세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Everywhere</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Comparison</source>
   <translation>비교</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Tasks</source>
   <translation>작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Crop and masks</source>
   <translation>자르기 및 마스크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a portrait</source>
   <translation>인물 사진 열기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a voice</source>
   <translation>음성 열기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Paste</source>
   <translation>붙여넣기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>New batch</source>
   <translation>새 일괄 처리</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save video as</source>
   <translation>동영상을 다른 이름으로 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Find a task</source>
   <translation>작업 찾기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Library</source>
   <translation>보관함</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo a removal</source>
   <translation>제거 취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>List of keys</source>
   <translation>단축키 목록</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play or pause</source>
   <translation>재생 또는 일시정지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Slower</source>
   <translation>느리게</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Pause</source>
   <translation>일시정지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Faster</source>
   <translation>빠르게</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Normal speed</source>
   <translation>보통 속도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 5 s</source>
   <translation>5초 뒤로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 5 s</source>
   <translation>5초 앞으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 1 s</source>
   <translation>1초 뒤로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 1 s</source>
   <translation>1초 앞으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the start</source>
   <translation>처음으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the end</source>
   <translation>끝으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame back</source>
   <translation>한 프레임 뒤로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame forward</source>
   <translation>한 프레임 앞으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the in point</source>
   <translation>인 포인트 설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the out point</source>
   <translation>아웃 포인트 설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Clear both points</source>
   <translation>두 포인트 지우기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the in point</source>
   <translation>인 포인트로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the out point</source>
   <translation>아웃 포인트로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop</source>
   <translation>반복</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Compare with the take shown before</source>
   <translation>앞서 표시한 테이크와 비교</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Louder</source>
   <translation>소리 크게</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Quieter</source>
   <translation>소리 작게</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute</source>
   <translation>음소거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Full screen</source>
   <translation>전체 화면</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Snapshot</source>
   <translation>스냅샷</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Previous task</source>
   <translation>이전 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Next task</source>
   <translation>다음 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Side by side</source>
   <translation>나란히</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Wipe</source>
   <translation>와이프</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Blink</source>
   <translation>번갈아</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe left</source>
   <translation>와이프를 왼쪽으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe right</source>
   <translation>와이프를 오른쪽으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Hear the other take</source>
   <translation>다른 테이크 듣기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Leave full screen, close</source>
   <translation>전체 화면 나가기, 닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play from the mouse pointer</source>
   <translation>마우스 포인터 위치부터 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection starts here</source>
   <translation>여기서 선택 구간 시작</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection ends here</source>
   <translation>여기서 선택 구간 끝</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's start</source>
   <translation>선택 구간의 시작으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's end</source>
   <translation>선택 구간의 끝으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 1 s</source>
   <translation>선택 구간을 1초 뒤로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 1 s</source>
   <translation>선택 구간을 1초 앞으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 0.1 s</source>
   <translation>선택 구간을 0.1초 뒤로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 0.1 s</source>
   <translation>선택 구간을 0.1초 앞으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame back</source>
   <translation>선택 구간을 한 프레임 뒤로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame forward</source>
   <translation>선택 구간을 한 프레임 앞으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's start</source>
   <translation>선택 구간을 음성의 처음으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's end</source>
   <translation>선택 구간을 음성의 끝으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length back</source>
   <translation>선택 구간을 그 길이만큼 뒤로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length forward</source>
   <translation>선택 구간을 그 길이만큼 앞으로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select the whole voice</source>
   <translation>음성 전체 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Cut a film here</source>
   <translation>여기서 긴 동영상 자르기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Remove the nearest cut</source>
   <translation>가장 가까운 자르는 위치 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom in</source>
   <translation>확대</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom out</source>
   <translation>축소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom</source>
   <translation>확대/축소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+휠</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select a sentence</source>
   <translation>문장 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Double click</source>
   <translation>더블 클릭</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the nearer edge</source>
   <translation>가까운 가장자리 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+click</source>
   <translation>Shift+클릭</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Don't snap</source>
   <translation>스냅하지 않기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Alt while dragging</source>
   <translation>Alt를 누른 채 드래그</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo, redo</source>
   <translation>실행 취소, 다시 실행</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Rename, open, remove</source>
   <translation>이름 바꾸기, 열기, 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>F2, Enter, Delete</source>
   <translation>F2, Enter, Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select several; star, notes</source>
   <translation>여러 개 선택; 별표, 메모</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift or Ctrl with click or arrows; Ctrl+D, Ctrl+E</source>
   <translation>Shift 또는 Ctrl과 클릭 또는 화살표 키; Ctrl+D, Ctrl+E</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the video to the trash</source>
   <translation>동영상을 휴지통으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+Delete</source>
   <translation>Shift+Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Fold a day, unfold it</source>
   <translation>날짜 접기, 펼치기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>← / →</source>
   <translation>← / →</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Switch rows, mend, leave out, send all</source>
   <translation>행 켜기/끄기, 수정, 제외, 모두 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Space, Enter, Delete, Ctrl+Enter</source>
   <translation>스페이스바, Enter, Delete, Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Done, cancel</source>
   <translation>완료, 취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Enter, Esc</source>
   <translation>Enter, Esc</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Zoom, show all, pan</source>
   <translation>확대/축소, 전체 보기, 화면 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>+ and -, 0, Space</source>
   <translation>+ 및 -, 0, 스페이스바</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the crop, by ten pixels, resize it</source>
   <translation>자르기 영역 이동, 10픽셀씩 이동, 크기 조절</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>화살표 키, Shift와 함께, Ctrl과 함께</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush, eraser, rectangle, ellipse, fill, invert</source>
   <translation>브러시, 지우개, 사각형, 타원, 채우기, 반전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush smaller or larger, move it, paint</source>
   <translation>브러시 작게/크게, 이동, 칠하기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>[ and ], arrows, P</source>
   <translation>[ 및 ], 화살표 키, P</translation>
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
   <translation>보관함의 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Size of pictures</source>
   <translation>그림 크기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Table</source>
   <translation>표</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Gallery</source>
   <translation>갤러리</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back to the workplace (Esc)</source>
   <translation>작업 화면으로 돌아가기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>★ Star</source>
   <translation>★ 별표</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Star</source>
   <translation>별표 추가</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes…</source>
   <translation>메모…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Save videos as…</source>
   <translation>동영상 저장…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Move to trash</source>
   <translation>휴지통으로 이동</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>%n selected</source>
   <extracomment>For one: %n selected</extracomment>
   <translation>
    <numerusform>%n개 선택됨</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Nothing selected</source>
   <translation>선택 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>☆ Remove star</source>
   <translation>☆ 별표 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Library filters</source>
   <translation>보관함 필터</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Batch or film</source>
   <translation>일괄 처리 또는 긴 동영상</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Date</source>
   <translation>날짜</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Length</source>
   <translation>길이</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Active</source>
   <translation>진행 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Films</source>
   <translation>긴 동영상</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Batches</source>
   <translation>일괄 처리</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Unclear</source>
   <translation>결과 불분명</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>This week</source>
   <translation>이번 주</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>MMMM yyyy</source>
   <extracomment>a month of a year, as QDate writes it; quote words: MMMM 'of' yyyy</extracomment>
   <translation>yyyy년 M월</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Up to {0} s</source>
   <translation>{0}초 이하</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>{0} to {1} s</source>
   <translation>{0}~{1}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Over {0} s</source>
   <translation>{0}초 초과</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show more</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show fewer</source>
   <translation>간단히 보기</translation>
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
   <translation>먼저 작업을 취소하세요. 아직 결제되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Background</source>
   <translation>배경</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. This color shows through.</source>
   <translation>인물 사진의 일부가 투명합니다. 투명한 부분에 이 색이 보입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>White</source>
   <translation>흰색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Gray</source>
   <translation>회색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Black</source>
   <translation>검은색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Other color…</source>
   <translation>다른 색…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. Background color: {0}</source>
   <translation>인물 사진의 일부가 투명합니다. 배경색: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Portrait background</source>
   <translation>인물 사진 배경</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose portrait</source>
   <translation>인물 사진 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Change…</source>
   <translation>변경…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose…</source>
   <translation>선택…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop it here</source>
   <translation>여기에 놓으세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop a portrait here, paste one, or choose a file</source>
   <translation>인물 사진을 여기에 놓거나, 붙여넣거나, 파일을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Send a smaller copy at the best quality that fits. Your file is not changed.</source>
   <translation>제한에 맞는 최고 품질의 작은 사본을 보냅니다. 원본 파일은 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Paint a mask</source>
   <translation>마스크 칠하기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop</source>
   <translation>자르기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Rotate</source>
   <translation>회전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Shrink the portrait or choose another one</source>
   <translation>인물 사진을 축소하거나 다른 것을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Reading the picture…</source>
   <translation>사진 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>This is a link to a picture. Save the picture to a file, then drop that file here.</source>
   <translation>이것은 사진의 링크입니다. 사진을 파일로 저장한 뒤 그 파일을 여기에 놓으세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>The portrait above is kept.</source>
   <translation>위의 인물 사진은 그대로 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Empty. Drop a portrait here, paste one, or choose a file.</source>
   <translation>비어 있습니다. 인물 사진을 여기에 놓거나, 붙여넣거나, 파일을 선택하세요.</translation>
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
   <translation>최근 인물 사진</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Loading…</source>
   <translation>불러오는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Remove it from this list (Delete). Its videos are kept.</source>
   <translation>이 목록에서 제거 (Delete). 생성한 동영상은 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits you make videos from appear here.</source>
   <translation>동영상을 만든 인물 사진이 여기에 표시됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits</source>
   <translation>인물 사진</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>masks: {0}</source>
   <translation>마스크: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a JPEG photo</source>
   <translation>JPEG 사진</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a PNG picture</source>
   <translation>PNG 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a WebP picture</source>
   <translation>WebP 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a HEIC photo</source>
   <translation>HEIC 사진</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>an AVIF picture</source>
   <translation>AVIF 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a TIFF picture</source>
   <translation>TIFF 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a BMP picture</source>
   <translation>BMP 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a GIF picture</source>
   <translation>GIF 이미지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>its first frame only</source>
   <translation>첫 프레임만 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>rotated upright</source>
   <translation>똑바로 회전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>converted to sRGB</source>
   <translation>sRGB로 변환</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>with 8 bits per channel</source>
   <translation>채널당 8비트로 변환</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>on a solid background</source>
   <translation>단색 배경 적용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>without its location</source>
   <translation>위치 정보 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The file has a small defect outside the picture. A clean copy is sent.</source>
   <translation>파일에서 사진이 아닌 부분에 작은 결함이 있습니다. 정리된 사본을 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}, {2}.</source>
   <translation>{0}입니다. {1} 형식으로 보냅니다({2}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}.</source>
   <translation>{0}입니다. {1} 형식으로 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>It will be sent {0}.</source>
   <translation>보낼 때 처리: {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}</source>
   <translation>축소: {0} × {1}, {2} → {3} × {4}, {5}, JPEG 품질 {6}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} → {1}, JPEG quality {2}, same dimensions</source>
   <translation>축소: {0} → {1}, JPEG 품질 {2}, 같은 크기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{0} is over the service's limit of {1}.</source>
   <translation>크기가 {0}입니다. 서비스의 제한은 {1}입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>No face was found. The service may find nobody to animate. A clear face works best.</source>
   <translation>얼굴을 찾지 못했습니다. 서비스가 움직일 인물을 찾지 못할 수 있습니다. 선명한 얼굴이 가장 좋습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The person seems to be sideways or upside down.</source>
   <translation>인물이 옆으로 누웠거나 거꾸로 된 것 같습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{count} faces were found. Paint a mask over the person who speaks.</source>
   <translation>얼굴 {count}개를 찾았습니다. 말하는 사람 위에 마스크를 칠하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face is cut off at the edge. The whole head gives a better video.</source>
   <translation>얼굴이 가장자리에서 잘렸습니다. 머리 전체가 보이면 동영상이 더 좋아집니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face takes up only {percent} % of the picture's height. Crop closer to it.</source>
   <translation>얼굴이 사진 높이의 {percent} %만 차지합니다. 얼굴에 더 가깝게 자르세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is very dark. A brighter one gives a better video.</source>
   <translation>사진이 매우 어둡습니다. 더 밝은 사진을 쓰면 동영상이 더 좋아집니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is blurry. A sharper one gives a sharper video.</source>
   <translation>사진이 흐립니다. 더 선명한 사진을 쓰면 동영상도 선명해집니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture has only {width} × {height} pixels. The video may look soft.</source>
   <translation>사진이 {width} × {height}픽셀밖에 되지 않습니다. 동영상이 흐릿해 보일 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Crop, rotate or flip the portrait</source>
   <translation>인물 사진 자르기, 회전, 뒤집기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint over the person who speaks. Everything else stays still.</source>
   <translation>말하는 사람을 칠하세요. 나머지는 움직이지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits: use one again, with its crop and masks</source>
   <translation>최근 인물 사진: 자르기와 마스크까지 그대로 다시 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/controller.py"></location>
   <source>A recording was cut off last time. It was saved as “{0}” under Record.</source>
   <translation>지난번 녹음이 중간에 끊겼습니다. ‘녹음’에 “{0}” 이름으로 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Level</source>
   <translation>레벨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped.</source>
   <translation>가장 큰 샘플 값입니다. −12~−6 dB가 적당하며, 0 dB가 되면 소리가 클리핑됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped: too loud. Move away from the microphone, or turn it down.</source>
   <translation>클리핑: 소리가 너무 큽니다. 마이크에서 떨어지거나 마이크 음량을 낮추세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Decibels below full scale</source>
   <translation>풀 스케일 기준 데시벨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>silent</source>
   <translation>소리 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped</source>
   <translation>클리핑</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>No microphone found. Plug one in, or turn it on in the system's sound settings.</source>
   <translation>마이크를 찾을 수 없습니다. 마이크를 연결하거나 시스템의 소리 설정에서 켜세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then open this panel again.</source>
   <translation>프로그램에 마이크 사용 권한이 없습니다. 시스템의 개인정보 보호 설정에서 허용한 뒤 이 패널을 다시 여세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue.</source>
   <translation>마이크 연결이 끊겼습니다. 지금까지 녹음한 내용은 저장되었습니다. 계속하려면 다시 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone delivers no sound. Choose another one, or plug it in again.</source>
   <translation>마이크에서 소리가 들어오지 않습니다. 다른 마이크를 선택하거나 다시 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>A recording can be up to {0} long. This one is saved; continue in a new one.</source>
   <translation>녹음은 최대 {0}까지 가능합니다. 이 녹음은 저장되었으니 새 녹음으로 계속하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Countdown</source>
   <translation>카운트다운</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Wait three seconds before recording starts</source>
   <translation>녹음을 시작하기 전에 3초 대기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice</source>
   <translation>음성 녹음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recordings</source>
   <translation>녹음 목록</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Start now</source>
   <translation>지금 시작</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Stop</source>
   <translation>정지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Saving…</source>
   <translation>저장 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Record</source>
   <translation>녹음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Resume</source>
   <translation>계속</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>{0} · paused</source>
   <translation>{0} · 일시정지됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The disk is almost full: {0} of recording left. Free some space for more.</source>
   <translation>디스크가 거의 가득 찼습니다. {0} 더 녹음할 수 있습니다. 더 녹음하려면 공간을 확보하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recorder.py"></location>
   <source>Recording {0}</source>
   <translation>녹음 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Your recordings appear here. Press Record to start.</source>
   <translation>녹음이 여기에 표시됩니다. ‘녹음’을 눌러 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Use as voice</source>
   <translation>음성으로 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Restore the recording removed last</source>
   <translation>마지막으로 제거한 녹음 복원</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recorded {0}</source>
   <translation>녹음 시각: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>{0}, {1} long</source>
   <translation>{0}, 길이 {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>This recording is the current voice. Choose another voice first.</source>
   <translation>이 녹음은 현재 음성입니다. 먼저 다른 음성을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Play</source>
   <translation>재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/runtime/single_instance.py"></location>
   <source>OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again.</source>
   <translation>OmniHuman Desktop이 이미 {0}에서 열려 있지만 응답하지 않습니다. 닫거나 종료한 뒤 다시 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>API key</source>
   <translation>API 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect</source>
   <translation>연결</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test</source>
   <translation>테스트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Replace key…</source>
   <translation>키 교체…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Disconnect</source>
   <translation>연결 해제</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>&lt;a href="{0}"&gt;Get a key&lt;/a&gt; · &lt;a href="{1}"&gt;Billing&lt;/a&gt;</source>
   <translation>&lt;a href="{0}"&gt;키 받기&lt;/a&gt; · &lt;a href="{1}"&gt;결제&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>This session uses the sandbox because the program was started with --sandbox.</source>
   <translation>프로그램이 --sandbox로 시작되어 이 세션은 샌드박스를 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>the key …{0}</source>
   <translation>키 …{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your key</source>
   <translation>등록된 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1} from EVOLINK_API_KEY, for this session.</source>
   <translation>{0}에 연결됨(EVOLINK_API_KEY의 {1}, 이 세션만).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}, saved in the system's keyring for this address only.</source>
   <translation>{0}에 연결됨({1}). 키는 시스템 키링에 이 주소 전용으로 저장되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in memory until the program closes. It is never written to a file.</source>
   <translation>{0}에 연결됨({1}). 프로그램이 쓸 수 있는 키링이 시스템에 없어, 키는 프로그램을 닫을 때까지 메모리에만 보관됩니다. 파일에는 절대 기록되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}.</source>
   <translation>API 키로 EvoLink 계정을 연결하세요. 키는 시스템 키링에 저장되며 {0}에만 전송됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Checking with {0} …</source>
   <translation>{0}에서 확인 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. The service doesn't say how many credits are left.</source>
   <translation>키가 유효합니다. 서비스가 남은 크레딧을 알려 주지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key is invalid or has expired. Nothing was changed. Copy the whole key again.</source>
   <translation>키가 잘못되었거나 만료되었습니다. 변경된 내용은 없습니다. 키 전체를 다시 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>{0} can't be reached. Check your internet connection, and try again.</source>
   <translation>{0}에 연결할 수 없습니다. 인터넷 연결을 확인한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your storage</source>
   <translation>사용자의 저장소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to {0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that renders for it get them from there, with prompt and options. Their terms apply.</source>
   <translation>사용할 권리가 있는 얼굴과 목소리만 사용하세요. 본인의 것이거나 동의한 사람의 것이어야 합니다. 인물 사진과 음성은 {0}에 업로드되며, 제거될 때까지 링크를 아는 사람은 누구나 읽을 수 있습니다. EvoLink({1})와 동영상을 생성하는 제공업체가 프롬프트, 옵션과 함께 그곳에서 가져갑니다. 각 업체의 약관이 적용됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Pages</source>
   <translation>페이지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>General</source>
   <translation>일반</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spending</source>
   <translation>사용 내역</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Keys</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Use system setting</source>
   <translation>시스템 설정 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Light</source>
   <translation>라이트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Dark</source>
   <translation>다크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Keep the computer awake</source>
   <translation>컴퓨터를 절전 모드로 전환하지 않기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Prevents automatic sleep. The screen may still turn off.</source>
   <translation>자동 절전을 막습니다. 화면은 꺼질 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Notify me when the window is not in front</source>
   <translation>창이 맨 앞에 없을 때 알림</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Play a sound</source>
   <translation>소리 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Ask</source>
   <translation>매번 묻기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Stay in the tray</source>
   <translation>트레이에 남기기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Check for a new version once a day</source>
   <translation>하루에 한 번 새 버전 확인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.</source>
   <translation>사용자나 컴퓨터에 관한 정보를 보내지 않고 아무것도 다운로드하지 않습니다. 새 버전이 있으면 위쪽 막대에 링크가 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Change the folder for videos</source>
   <translation>동영상 폴더 변경</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>New key</source>
   <translation>새 단축키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Use it here</source>
   <translation>여기에 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>No key</source>
   <translation>단축키 해제</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset</source>
   <translation>초기화</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset all</source>
   <translation>모두 초기화</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Command</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Key</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Choose a command, then press its new key in the field.</source>
   <translation>명령을 선택한 뒤 입력란에서 새 단축키를 누르세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} always closes or moves on. Choose another key.</source>
   <translation>{0} 키는 항상 닫거나 이동하는 데 쓰입니다. 다른 키를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} belongs to “{1}”.</source>
   <translation>{0} 키는 “{1}” 명령에 쓰이고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>“{0}” has no key now.</source>
   <translation>이제 “{0}” 명령에 단축키가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Exporting…</source>
   <translation>내보내는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Importing…</source>
   <translation>가져오는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Canceled. Nothing was changed.</source>
   <translation>취소되었습니다. 변경된 내용은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library…</source>
   <translation>보관함 내보내기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library…</source>
   <translation>보관함 가져오기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>For a backup, or to move to another computer</source>
   <translation>백업하거나 다른 컴퓨터로 옮길 때</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Restores a backup, or merges the library of another computer</source>
   <translation>백업을 복원하거나 다른 컴퓨터의 보관함을 합칩니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Cancel export or import</source>
   <translation>내보내기 또는 가져오기 취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Help on export and import</source>
   <translation>내보내기와 가져오기 도움말</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Progress of export or import</source>
   <translation>내보내기 또는 가져오기 진행 상황</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Write all tasks with their videos, portraits, stars, labels and notes to a folder, to move them to another computer or to keep a backup. Keys and settings are not in it.</source>
   <translation>모든 작업을 동영상, 인물 사진, 별표, 라벨, 메모와 함께 폴더에 저장합니다. 다른 컴퓨터로 옮기거나 백업할 때 씁니다. 키와 설정은 들어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Add the tasks of an exported folder. Tasks that are here already stay as they are; the newer marks win. What is in progress on the other computer goes on there alone: nothing is sent again.</source>
   <translation>내보낸 폴더의 작업을 추가합니다. 여기에 이미 있는 작업은 그대로 두고, 표시는 더 새로운 것을 씁니다. 다른 컴퓨터에서 진행 중인 작업은 그 컴퓨터에서만 계속됩니다. 아무것도 다시 보내지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library to</source>
   <translation>보관함을 내보낼 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library from</source>
   <translation>보관함을 가져올 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Enter it without a name and password. Where it needs them, set it in the system's settings.</source>
   <translation>사용자 이름과 비밀번호 없이 입력하세요. 필요하다면 시스템 설정에서 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080.</source>
   <translation>프록시 주소가 아닙니다. 10.0.0.1:3128 또는 socks5://10.0.0.1:1080처럼 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>In use: {0}</source>
   <translation>사용 중: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>The system names none: the program connects directly.</source>
   <translation>시스템에 지정된 프록시가 없어 프로그램이 직접 연결합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Search settings</source>
   <translation>설정 검색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Settings found</source>
   <translation>찾은 설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>No setting matches. Try another word.</source>
   <translation>일치하는 설정이 없습니다. 다른 단어로 검색하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Sandbox credits aren't real money.</source>
   <translation>샌드박스 크레딧은 실제 돈이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>What your EvoLink tasks cost, in credits.</source>
   <translation>EvoLink 작업에 든 비용(크레딧)입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV…</source>
   <translation>CSV로 내보내기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Day</source>
   <translation>날짜</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spent</source>
   <translation>사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV</source>
   <translation>CSV로 내보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/job_actions.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>Saved as {0}</source>
   <translation>저장됨: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit storage</source>
   <translation>저장소 편집</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add storage</source>
   <translation>저장소 추가</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>Provider</source>
   <translation>제공업체</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>How to set this up</source>
   <translation>설정 방법</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>unchanged unless you enter a new one</source>
   <translation>새로 입력하지 않으면 유지됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty. Press Test: the first test fills it in.</source>
   <translation>“{0}” 항목이 비어 있습니다. ‘테스트’를 누르면 첫 테스트에서 자동으로 입력됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty.</source>
   <translation>“{0}” 항목이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Bucket</source>
   <translation>버킷</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Prefix</source>
   <translation>접두사</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as omnihuman</source>
   <translation>선택 사항(예: omnihuman)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Public base URL</source>
   <translation>공개 기본 URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if the files are public</source>
   <translation>파일이 공개된 경우에만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key ID</source>
   <translation>액세스 키 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret access key</source>
   <translation>비밀 액세스 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Endpoint</source>
   <translation>엔드포인트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Storage account name</source>
   <translation>저장소 계정 이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Container</source>
   <translation>컨테이너</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if it isn't Azure's own</source>
   <translation>Azure 기본 주소가 아닌 경우에만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AWS Region</source>
   <translation>AWS 리전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>or AWS profile</source>
   <translation>또는 AWS 프로필</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>on this computer, instead of a key</source>
   <translation>키 대신 이 컴퓨터에 있는 프로필</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Cloudflare R2</source>
   <translation>Cloudflare R2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account ID</source>
   <translation>계정 ID</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Backblaze B2</source>
   <translation>Backblaze B2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Region</source>
   <translation>리전</translation>
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
   <translation>액세스 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret key</source>
   <translation>비밀 키</translation>
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
   <translation>Space 이름</translation>
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
   <translation>HMAC 액세스 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC secret</source>
   <translation>HMAC 비밀 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Other S3 storage</source>
   <translation>기타 S3 저장소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Addresses</source>
   <translation>주소 형식</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Path style: endpoint/bucket</source>
   <translation>경로 방식: endpoint/bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Virtual host: bucket.endpoint</source>
   <translation>가상 호스트 방식: bucket.endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by account key</source>
   <translation>Azure Blob Storage(계정 키)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account key</source>
   <translation>계정 키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by SAS</source>
   <translation>Azure Blob Storage(SAS)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to create, write, delete</source>
   <translation>생성, 쓰기, 삭제용 SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>the token, or the whole SAS URL</source>
   <translation>토큰 또는 전체 SAS URL</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to read only</source>
   <translation>읽기 전용 SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>links are made from it</source>
   <translation>링크를 만드는 데 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>WebDAV</source>
   <translation>WebDAV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Address of the folder</source>
   <translation>폴더 주소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>User name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password</source>
   <translation>비밀번호</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SFTP</source>
   <translation>SFTP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Server</source>
   <translation>서버</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Port</source>
   <translation>포트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Private key file</source>
   <translation>개인 키 파일</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only to log in with a key</source>
   <translation>키로 로그인할 때만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder on the server</source>
   <translation>서버의 폴더</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as public_html</source>
   <translation>선택 사항(예: public_html)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Host key fingerprint</source>
   <translation>호스트 키 지문</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>filled in by the first test</source>
   <translation>첫 테스트에서 자동 입력</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password, or the key's passphrase</source>
   <translation>비밀번호 또는 키의 암호</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>A folder that a web server publishes</source>
   <translation>웹 서버가 공개하는 폴더</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>New files go to</source>
   <translation>새 파일 저장 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations</source>
   <translation>저장소 목록</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove uploaded files</source>
   <translation>업로드한 파일 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add…</source>
   <translation>추가…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit…</source>
   <translation>편집…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove storage</source>
   <translation>저장소 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import storage locations</source>
   <translation>저장소 목록 가져오기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export storage locations</source>
   <translation>저장소 목록 내보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>When the last task that uses them is done</source>
   <translation>파일을 사용하는 마지막 작업이 끝나면</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>A day later, so the same portrait is uploaded once</source>
   <translation>하루 뒤(같은 인물 사진은 한 번만 업로드)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Never</source>
   <translation>제거하지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Removed “{0}”. Files that are still there are kept.</source>
   <translation>“{0}” 저장소를 제거했습니다. 그곳에 남아 있는 파일은 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Exported to {0} without the secrets.</source>
   <translation>비밀 정보를 제외하고 {0}에 내보냈습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Imported {0}. Edit each one to enter its secret, then test it.</source>
   <translation>{0}개를 가져왔습니다. 각각 편집해 비밀 정보를 입력한 뒤 테스트하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations (*.json)</source>
   <translation>저장소 목록 (*.json)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>This computer has no keyring. The secret is kept until the program closes.</source>
   <translation>이 컴퓨터에는 키링이 없습니다. 비밀 정보는 프로그램을 닫을 때까지만 보관됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>The account's own storage (EvoLink files or the sandbox)</source>
   <translation>계정의 자체 저장소(EvoLink 파일 또는 샌드박스)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.</source>
   <translation>샌드박스에서는 데이터가 이 컴퓨터 밖으로 나가지 않습니다. 다른 저장소는 EvoLink 계정에서만 사용됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Uploaded files not removed yet: {0}. Retrying every five minutes.</source>
   <translation>아직 제거하지 못한 업로드 파일: {0}. 5분마다 다시 시도합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test this storage</source>
   <translation>이 저장소 테스트</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Result of the test</source>
   <translation>테스트 결과</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Trust this host key</source>
   <translation>이 호스트 키 신뢰</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Use this address</source>
   <translation>이 주소 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Testing…</source>
   <translation>테스트 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Sound: {0}</source>
   <translation>소리: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Play both takes</source>
   <translation>두 테이크 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Loop both takes</source>
   <translation>두 테이크 반복</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Position in both takes</source>
   <translation>두 테이크의 재생 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Speed of both takes</source>
   <translation>두 테이크의 속도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Snapshot of the comparison</source>
   <translation>비교 스냅샷</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Snapshot to file and clipboard</source>
   <translation>스냅샷을 파일과 클립보드에 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Compare in full screen</source>
   <translation>전체 화면으로 비교</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>★ Keep {0}</source>
   <translation>★ {0} 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: {0}</source>
   <translation>이것을 선택: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: star take {0}, show it and close the comparison</source>
   <translation>이것을 선택: 테이크 {0}에 별표를 추가해 표시하고 비교 닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Close the comparison</source>
   <translation>비교 닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>Comparison of two takes</source>
   <translation>두 테이크 비교</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1} · seed {2}</source>
   <translation>{0} · {1} · 시드 {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Esc leaves full screen</source>
   <translation>Esc를 누르면 전체 화면 종료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>The takes can't be compared: one of the videos was moved or can't be played.</source>
   <translation>테이크를 비교할 수 없습니다. 동영상 하나가 이동되었거나 재생할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Show another finished video first, then this one, to compare the two.</source>
   <translation>완성된 다른 동영상을 먼저 표시한 다음 이 동영상을 표시하면 둘을 비교할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Minutes, seconds, frames: this is frame {0} of {1}</source>
   <translation>분, 초, 프레임: 전체 {1}프레임 중 {0}번째 프레임</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Loop the video, or the part between the in and out points</source>
   <translation>동영상, 또는 인 포인트와 아웃 포인트 사이의 부분 반복</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Speed</source>
   <translation>속도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Volume</source>
   <translation>음량</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound on</source>
   <translation>소리 켜기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound is off</source>
   <translation>소리가 꺼져 있습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Crop editor</source>
   <translation>자르기 편집기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1}픽셀</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Result: {0} × {1} pixels</source>
   <translation>결과: {0} × {1}픽셀</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free</source>
   <translation>자유</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Aspect ratio {0}</source>
   <translation>화면 비율 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free aspect ratio</source>
   <translation>자유 비율</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate left</source>
   <translation>왼쪽으로 회전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate right</source>
   <translation>오른쪽으로 회전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Flip</source>
   <translation>뒤집기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Back to the whole, unedited picture</source>
   <translation>편집하지 않은 전체 사진으로 되돌리기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Crop area</source>
   <translation>자르기 영역</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it.</source>
   <translation>화살표 키로 자르기 영역을 이동합니다. Shift와 함께 누르면 10픽셀씩 이동하고, Ctrl과 함께 누르면 크기를 조절합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Shift+Z</source>
   <translation>Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Fit to view</source>
   <translation>화면에 맞춤</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Discard the changes (Esc)</source>
   <translation>변경 사항 버리기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Done</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Apply the changes (Enter)</source>
   <translation>변경 사항 적용 (Enter)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/layers.py"></location>
   <source>Person {0}</source>
   <translation>인물 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask editor</source>
   <translation>마스크 편집기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush</source>
   <translation>브러시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Eraser</source>
   <translation>지우개</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Rectangle</source>
   <translation>사각형</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Ellipse</source>
   <translation>타원</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Fill or clear an area</source>
   <translation>영역 채우기 또는 지우기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Size</source>
   <translation>크기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush size</source>
   <translation>브러시 크기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Softness</source>
   <translation>부드러움</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush softness</source>
   <translation>브러시 부드러움</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Opacity</source>
   <translation>불투명도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask opacity</source>
   <translation>마스크 불투명도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Invert</source>
   <translation>반전</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Swap what moves and what stays still</source>
   <translation>움직이는 부분과 움직이지 않는 부분 바꾸기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Clear</source>
   <translation>지우기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Empty this mask</source>
   <translation>이 마스크 비우기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Dismiss</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint {0}</source>
   <translation>{0} 칠하기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Mask name: {0}</source>
   <translation>마스크 이름: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Hide {0}</source>
   <translation>{0} 숨기기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Show {0}</source>
   <translation>{0} 표시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Remove {0}</source>
   <translation>{0} 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Who speaks?</source>
   <translation>누가 말하나요?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Add person</source>
   <translation>인물 추가</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Find faces</source>
   <translation>얼굴 찾기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Start a mask around the head and shoulders of each face</source>
   <translation>각 얼굴의 머리와 어깨 주위에 마스크 만들기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Load mask…</source>
   <translation>마스크 불러오기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>A black-and-white picture. White areas move.</source>
   <translation>흑백 이미지입니다. 흰색 부분이 움직입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>You can use up to five masks</source>
   <translation>마스크는 5개까지 사용할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>The file of this mask is missing or damaged: {0}. Paint the mask again.</source>
   <translation>이 마스크의 파일이 없거나 손상되었습니다: {0}. 마스크를 다시 칠하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Fit</source>
   <translation>맞추기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>Reading {0}…</source>
   <translation>{0} 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Filling…</source>
   <translation>채우는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Finding faces…</source>
   <translation>얼굴 찾는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>No face was found. Paint over the person who speaks.</source>
   <translation>얼굴을 찾지 못했습니다. 말하는 사람을 칠하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>You can use up to five masks. Remove some and try again.</source>
   <translation>마스크는 5개까지 사용할 수 있습니다. 몇 개를 제거한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
   <translation>사진 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Load mask</source>
   <translation>마스크 불러오기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Saving masks…</source>
   <translation>마스크 저장 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Mask area</source>
   <translation>마스크 영역</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Arrow keys move the brush, with Shift farther. P starts and ends a stroke.</source>
   <translation>화살표 키로 브러시를 이동하고, Shift와 함께 누르면 더 멀리 이동합니다. P로 획을 시작하고 끝냅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop on the stage</source>
   <translation>미리보기에서 자르기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Paint masks on the stage</source>
   <translation>미리보기에서 마스크 칠하기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the crop first: choose Done or Cancel</source>
   <translation>먼저 자르기를 끝내세요: ‘완료’ 또는 ‘취소’ 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the masks first: choose Done or Cancel</source>
   <translation>먼저 마스크 편집을 끝내세요: ‘완료’ 또는 ‘취소’ 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Saving {0}</source>
   <translation>{0} 저장 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Progress of {0}</source>
   <translation>{0}의 진행률</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Waiting</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Cancel saving {0}</source>
   <translation>{0} 저장 취소</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>More playback commands</source>
   <translation>추가 재생 명령</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set in point</source>
   <translation>인 포인트 설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set out point</source>
   <translation>아웃 포인트 설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Clear in and out points</source>
   <translation>인 포인트와 아웃 포인트 지우기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Your video will play here</source>
   <translation>여기에서 동영상이 재생됩니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Drop a portrait and a voice on this window, then press Generate video.</source>
   <translation>인물 사진과 음성을 이 창에 놓고 ‘동영상 생성’을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Try it with the sample</source>
   <translation>샘플로 사용해 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>or connect your EvoLink account</source>
   <translation>또는 EvoLink 계정 연결</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” was moved, renamed or deleted.</source>
   <translation>“{0}” 파일이 이동, 이름 변경 또는 삭제되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The service keeps it {0}. Downloading it again is free.</source>
   <translation>서비스가 {0} 보관합니다. 다시 다운로드하는 것은 무료입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs credits.</source>
   <translation>{0} 위치로 되돌려 놓고 작업을 다시 선택하세요. 서비스에 더 이상 남아 있지 않으며, 다시 생성하면 크레딧이 듭니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it.</source>
   <translation>“{0}” 파일을 재생할 수 없습니다. 파일이 손상되었거나 이 시스템에서 디코딩할 수 없습니다. 다른 플레이어에서는 열릴 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The video can't be played</source>
   <translation>동영상을 재생할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Position</source>
   <translation>위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Playback position</source>
   <translation>재생 위치</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Playback</source>
   <translation>재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Click, Space or Esc stops</source>
   <translation>클릭, 스페이스바 또는 Esc로 정지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1} / {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Other ways to save</source>
   <translation>다른 저장 방법</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Save a part, the sound, an animation or another aspect ratio</source>
   <translation>일부, 소리, 애니메이션 또는 다른 화면 비율로 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Show in folder</source>
   <translation>폴더에서 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Save video as…</source>
   <translation>동영상 저장…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>The same file…</source>
   <translation>같은 파일…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the part between the in and out points:</source>
   <translation>인 포인트와 아웃 포인트 사이의 구간:</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the whole video:</source>
   <translation>전체 동영상:</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, WAV…</source>
   <translation>소리만, WAV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, M4A…</source>
   <translation>소리만, M4A…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated GIF…</source>
   <translation>GIF 애니메이션…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated WebP…</source>
   <translation>WebP 애니메이션…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>9:16 with blurred sides…</source>
   <translation>9:16, 여백은 흐린 배경…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>1:1 with blurred sides…</source>
   <translation>1:1, 여백은 흐린 배경…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>16:9 with blurred sides…</source>
   <translation>16:9, 여백은 흐린 배경…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed: set an in or out point first</source>
   <translation>다듬기: 먼저 인 포인트나 아웃 포인트 설정</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed, without new encoding…</source>
   <translation>트리밍, 다시 인코딩하지 않음…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed to the frame, encoded again…</source>
   <translation>프레임 단위로 트리밍, 다시 인코딩…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed at key frames, without new encoding: {0} s longer…</source>
   <translation>키 프레임에서 트리밍, 다시 인코딩하지 않음: {0}초 더 긺…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Use this seed in the draft. With the same settings it may give the same video.</source>
   <translation>이 시드를 초안에 사용합니다. 설정이 같으면 같은 동영상이 나올 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Use these settings</source>
   <translation>이 설정 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Copy this task's portrait, voice and options to the draft.</source>
   <translation>이 작업의 인물 사진, 음성, 옵션을 초안에 복사합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>The service keeps this video {0}.</source>
   <translation>서비스가 이 동영상을 {0} 보관합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Seed {0}</source>
   <translation>시드 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>fast</source>
   <translation>빠름</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>person checked</source>
   <translation>인물 확인됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>portrait edited</source>
   <translation>인물 사진 편집됨</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>%n masks</source>
   <extracomment>For one: 1 mask</extracomment>
   <translation>
    <numerusform>마스크 %n개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>sound edited</source>
   <translation>사운드 편집됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>“{0}”</source>
   <translation>“{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>Picture copied, and saved as {0}</source>
   <translation>화면을 복사하고 저장했습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>The picture is copied, but not saved. {0}</source>
   <translation>화면을 복사했지만 저장하지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>Stage</source>
   <translation>미리보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The portrait: {0}</source>
   <translation>인물 사진: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The video: {0}</source>
   <translation>동영상: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>This video can't be played here. Save it, and open it in another player.</source>
   <translation>여기서는 이 동영상을 재생할 수 없습니다. 저장한 뒤 다른 플레이어에서 여세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Shows the service's message</source>
   <translation>서비스의 메시지를 표시합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Copy details</source>
   <translation>세부 정보 복사</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Done</source>
   <comment>filter</comment>
   <extracomment>of tasks; the button that ends editing is another text</extracomment>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Show all tasks</source>
   <translation>모든 작업 표시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this batch</source>
   <translation>이 일괄 처리만 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this film</source>
   <translation>이 긴 동영상만 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Send the rest</source>
   <translation>나머지 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Pause sending</source>
   <translation>보내기 일시정지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Continue sending</source>
   <translation>계속 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Try failed ones again</source>
   <translation>실패한 작업 다시 시도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Remove the limit</source>
   <translation>한도 해제</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Play film</source>
   <translation>긴 동영상 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Save results…</source>
   <translation>결과 저장…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Remove from list</source>
   <translation>목록에서 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Show its tasks in the list</source>
   <translation>목록에 작업 표시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Fold its tasks away</source>
   <translation>작업 접기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>unfolded</source>
   <translation>펼쳐짐</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>folded</source>
   <translation>접힘</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Other tasks</source>
   <translation>기타 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Yesterday</source>
   <translation>어제</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Remove star</source>
   <translation>별표 제거</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes of %n tasks</source>
   <extracomment>For one: Notes of %n task</extracomment>
   <translation>
    <numerusform>작업 %n개의 메모</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Red</source>
   <translation>빨강</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Orange</source>
   <translation>주황</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Green</source>
   <translation>초록</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Blue</source>
   <translation>파랑</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Purple</source>
   <translation>보라</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>None</source>
   <comment>label</comment>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>File path</source>
   <translation>파일 경로</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Sort tasks</source>
   <translation>작업 정렬</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter tasks</source>
   <translation>작업 필터링</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter</source>
   <translation>필터</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Newest first</source>
   <translation>최신순</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Oldest first</source>
   <translation>오래된순</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, Z to A</source>
   <translation>이름, Z~A</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, A to Z</source>
   <translation>이름, A~Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Longest first</source>
   <translation>긴 순서</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Shortest first</source>
   <translation>짧은 순서</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Most expensive first</source>
   <translation>비싼 순서</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Cheapest first</source>
   <translation>저렴한 순서</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by day</source>
   <translation>날짜별로 묶기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by portrait</source>
   <translation>인물 사진별로 묶기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by batch or film</source>
   <translation>일괄 처리나 긴 동영상별로 묶기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>No groups</source>
   <translation>묶지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Large rows</source>
   <translation>큰 줄</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Dense rows</source>
   <translation>조밀한 줄</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Any label</source>
   <translation>모든 라벨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Task list</source>
   <translation>작업 목록</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>No matching tasks.</source>
   <translation>일치하는 작업이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Your videos appear here. Choose a portrait and a voice, then press Generate video.</source>
   <translation>동영상이 여기에 표시됩니다. 인물 사진과 음성을 선택하고 ‘동영상 생성’을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Restore tasks</source>
   <translation>작업 복원</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Not now</source>
   <translation>나중에</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>You are asked again at the next start</source>
   <translation>다음에 시작할 때 다시 묻습니다</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>%n paid tasks are missing from this list, but their receipts are on this computer.</source>
   <extracomment>For one: A paid task is missing from this list, but its receipt is on this computer.</extracomment>
   <translation>
    <numerusform>결제한 작업 %n개가 이 목록에 없지만, 결제 기록이 이 컴퓨터에 있습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search tasks</source>
   <translation>작업 검색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search names, prompts and notes</source>
   <translation>이름, 프롬프트, 메모 검색</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/summary.py"></location>
   <source>{0} active</source>
   <translation>{0}개 진행 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Remove {0} tasks from list</source>
   <translation>목록에서 작업 {0}개 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move video to trash</source>
   <translation>동영상을 휴지통으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move {0} videos to trash</source>
   <translation>동영상 {0}개를 휴지통으로 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”. It is paid, and its video is still downloaded and saved.</source>
   <translation>“{0}” 작업을 제거했습니다. 이미 결제되었으므로 동영상은 계속 다운로드되어 저장됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed {0} tasks.</source>
   <translation>작업 {0}개를 제거했습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are on a disk without a trash, and stay in their folders.</source>
   <extracomment>For one: %n video is on a disk without a trash, and stays in its folder.</extracomment>
   <translation>
    <numerusform>동영상 %n개는 휴지통이 없는 디스크에 있어 폴더에 그대로 둡니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>The video is no longer in its folder.</source>
   <translation>동영상이 폴더에 더 이상 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved “{0}” to the trash.</source>
   <translation>“{0}” 동영상을 휴지통으로 이동했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved {0} videos to the trash.</source>
   <translation>동영상 {0}개를 휴지통으로 이동했습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are still in the system's trash.</source>
   <extracomment>For one: A video is still in the system's trash.</extracomment>
   <translation>
    <numerusform>동영상 %n개가 아직 시스템의 휴지통에 있습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open library</source>
   <translation>보관함 열기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open the library: all tasks in the whole window (Ctrl+L)</source>
   <translation>보관함 열기: 창 전체에 모든 작업 표시 (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The first row names the columns, each once: {0}. Only portrait and voice are needed.</source>
   <translation>첫 행은 열 이름이며 각각 한 번만 씁니다: {0}. portrait(인물 사진)와 voice(음성)만 필수입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” has an unknown column: {1}.</source>
   <translation>“{0}”에 알 수 없는 열이 있습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” lacks a column: {1}.</source>
   <translation>“{0}”에 열이 없습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” names a column twice.</source>
   <translation>“{0}”에 같은 열 이름이 두 번 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” is {1}, and the service accepts up to {2}.</source>
   <translation>“{0}” 파일은 {1}인데 서비스는 최대 {2}까지 받습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy or a JPEG, and choose that.</source>
   <translation>더 작은 사본이나 JPEG로 저장한 뒤 그것을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There isn't enough room in {0}.</source>
   <translation>{0}에 공간이 부족합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0} or choose another disk. Nothing was changed.</source>
   <translation>{0}만큼 비우거나 다른 디스크를 선택하세요. 변경된 내용은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>some space</source>
   <translation>공간</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space, and it continues automatically.</source>
   <translation>공간을 확보하면 자동으로 계속됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0}, and it continues automatically.</source>
   <translation>{0}의 공간을 확보하면 자동으로 계속됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The disk is full ({0}).</source>
   <translation>디스크가 가득 찼습니다({0}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service found no person in the picture.</source>
   <translation>서비스가 사진에서 인물을 찾지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose one that clearly shows a person.</source>
   <translation>사람이 분명하게 보이는 사진을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the picture.</source>
   <translation>서비스가 사진을 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another one.</source>
   <translation>다른 사진을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the voice.</source>
   <translation>서비스가 음성을 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file of up to 35 seconds.</source>
   <translation>35초 이내의 다른 부분이나 다른 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the prompt.</source>
   <translation>서비스가 프롬프트를 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and send it again.</source>
   <translation>수정한 뒤 다시 보내세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request.</source>
   <translation>서비스가 요청을 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Its own message is under Details.</source>
   <translation>서비스의 메시지는 ‘세부 정보’에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is temporarily unavailable.</source>
   <translation>서비스를 일시적으로 사용할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in {0} s.</source>
   <translation>{0}초 후에 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a minute.</source>
   <translation>1분 후에 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's content rules don't allow this portrait, voice or prompt.</source>
   <translation>서비스의 콘텐츠 규정상 이 인물 사진, 음성 또는 프롬프트는 허용되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and try again.</source>
   <translation>수정한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use these options.</source>
   <translation>서비스가 이 옵션을 사용할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change them, and try again.</source>
   <translation>수정한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this picture.</source>
   <translation>서비스가 이 사진을 사용할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The picture's dimensions don't fit.</source>
   <translation>사진의 크기가 맞지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another picture.</source>
   <translation>다른 사진을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this voice.</source>
   <translation>서비스가 이 음성을 사용할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file.</source>
   <translation>다른 부분이나 다른 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service canceled the task.</source>
   <translation>서비스가 작업을 취소했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service took too long and gave up.</source>
   <translation>서비스 처리가 너무 오래 걸려 중단되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again.</source>
   <translation>다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is overloaded.</source>
   <translation>서비스에 과부하가 걸렸습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>몇 분 후에 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service was temporarily unavailable.</source>
   <translation>서비스를 일시적으로 사용할 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account reached a limit at the service.</source>
   <translation>계정이 서비스의 한도에 도달했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your EvoLink account.</source>
   <translation>EvoLink 계정을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service couldn't make this video.</source>
   <translation>서비스가 이 동영상을 생성하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} wasn't found, or this computer is offline.</source>
   <translation>{host} 주소를 찾을 수 없거나 이 컴퓨터가 오프라인입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and your internet connection.</source>
   <translation>주소와 인터넷 연결을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The proxy {proxy} doesn't let the program reach {host}.</source>
   <translation>프록시 {proxy} 때문에 프로그램이 {host}에 접근할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check it in Settings &gt; General or in the system's settings. It is retried automatically.</source>
   <translation>‘설정 &gt; 일반’ 또는 시스템 설정에서 프록시를 확인하세요. 자동으로 다시 시도합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the connection.</source>
   <translation>{host}에서 연결을 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and port.</source>
   <translation>주소와 포트를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't speak SFTP on this port.</source>
   <translation>{host}의 이 포트는 SFTP를 지원하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The certificate of {host} isn't trusted.</source>
   <translation>{host}의 인증서를 신뢰할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and this computer's clock.</source>
   <translation>주소와 이 컴퓨터의 시계를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} can't be reached.</source>
   <translation>{host}에 연결할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your internet connection. It is retried automatically.</source>
   <translation>인터넷 연결을 확인하세요. 자동으로 다시 시도합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The bucket isn't in the region {0}.</source>
   <translation>버킷이 {0} 리전에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter {0} and test again.</source>
   <translation>{0} 값을 입력하고 다시 테스트하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Look up its region at {0} and enter it.</source>
   <translation>{0}에서 리전을 확인해 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows reading and nothing else.</source>
   <translation>읽기만 허용하는 SAS를 만드세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows creating, writing and deleting.</source>
   <translation>생성, 쓰기, 삭제를 허용하는 SAS를 만드세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This isn't a SAS for {host}: it has no signature.</source>
   <translation>{host}의 SAS가 아닙니다. 서명이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Copy the whole SAS token or the whole SAS URL.</source>
   <translation>SAS 토큰 또는 SAS URL 전체를 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} has expired.</source>
   <translation>{host}의 SAS가 만료되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create a new one and enter it.</source>
   <translation>새로 만들어 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} isn't valid yet.</source>
   <translation>{host}의 SAS가 아직 유효하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its start time and this computer's clock.</source>
   <translation>SAS의 시작 시간과 이 컴퓨터의 시계를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't cover the container's blobs.</source>
   <translation>{host}의 SAS에 컨테이너의 Blob이 포함되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one for the container.</source>
   <translation>컨테이너용 SAS를 만드세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow writing.</source>
   <translation>{host}의 SAS가 쓰기를 허용하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow deleting.</source>
   <translation>{host}의 SAS가 삭제를 허용하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Links to {host} need a second SAS.</source>
   <translation>{host}의 링크에는 두 번째 SAS가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} doesn't allow reading.</source>
   <translation>{host}의 두 번째 SAS가 읽기를 허용하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} allows more than reading, and every link would give that away.</source>
   <translation>{host}의 두 번째 SAS가 읽기 외의 권한도 허용하므로, 모든 링크에 그 권한이 노출됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The rights of the second SAS for {host} are in a policy that can't be read from here.</source>
   <translation>{host}의 두 번째 SAS의 권한이 여기서 읽을 수 없는 정책에 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that lists its rights itself: reading and nothing else.</source>
   <translation>읽기만 허용하는 권한이 SAS 자체에 명시된 것을 만드세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program closed before the service replied.</source>
   <translation>서비스가 응답하기 전에 프로그램이 닫혔습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service didn't reply in time.</source>
   <translation>서비스가 제시간에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply couldn't be read.</source>
   <translation>서비스의 응답을 읽을 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request, but your balance doesn't show that nothing was charged.</source>
   <translation>서비스가 요청을 거부했지만, 비용이 청구되지 않았음을 잔액으로 확인할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This task was imported, and its outcome was unclear on the computer it comes from: look there first.</source>
   <translation>이 작업은 가져온 것으로, 원래 컴퓨터에서도 결과가 불확실했습니다. 먼저 그 컴퓨터에서 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply names the task of another video.</source>
   <translation>서비스의 응답이 다른 동영상의 작업을 가리킵니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No recent task at the service matches.</source>
   <translation>서비스의 최근 작업 중 일치하는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>One recent task may be it: {candidate}.</source>
   <translation>최근 작업 하나가 해당 작업일 수 있습니다: {candidate}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Several recent tasks may be it.</source>
   <translation>최근 작업 여러 개가 해당 작업일 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't list recent tasks.</source>
   <translation>서비스가 최근 작업 목록을 제공하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't accept the current key.</source>
   <translation>서비스가 현재 키를 받아들이지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance dropped by the price of this video.</source>
   <translation>잔액이 이 동영상의 가격만큼 줄었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance hasn't changed.</source>
   <translation>잔액이 변하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{entered} is another task in your list.</source>
   <translation>{entered}: 목록에 있는 다른 작업입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know the task {entered}.</source>
   <translation>서비스에 {entered} 작업이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection was lost before the service replied.</source>
   <translation>서비스가 응답하기 전에 연결이 끊겼습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't be reached right now.</source>
   <translation>지금은 서비스에 연결할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is retried automatically.</source>
   <translation>자동으로 다시 시도합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is downloaded again automatically.</source>
   <translation>자동으로 다시 다운로드합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Download it again, or ask the service's support about this task.</source>
   <translation>다시 다운로드하거나, 이 작업에 대해 서비스 고객지원에 문의하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video leads into your own network, to {host}.</source>
   <translation>동영상 링크가 내부 네트워크의 {host} 주소로 연결됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't deliver the video ({status}).</source>
   <translation>{host}에서 동영상을 보내 주지 않습니다({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video arrived damaged.</source>
   <translation>받은 동영상이 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video that arrived is {0} long instead of {1}.</source>
   <translation>받은 동영상의 길이가 다릅니다: {0}(예상 {1}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It was saved as “{0}”.</source>
   <translation>“{0}” 이름으로 저장되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was moved or deleted.</source>
   <translation>“{name}” 파일이 이동되었거나 삭제되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose it again.</source>
   <translation>다시 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” can't be opened.</source>
   <translation>“{name}” 파일을 열 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that you have permission to read it, or choose another file.</source>
   <translation>읽기 권한이 있는지 확인하거나 다른 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is empty.</source>
   <translation>“{name}” 파일이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another file.</source>
   <translation>다른 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” changed after you chose it.</source>
   <translation>“{name}” 파일이 선택한 뒤에 변경되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a picture that can be opened.</source>
   <translation>“{name}” 파일은 열 수 있는 사진이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a JPEG, PNG, WebP or HEIC photo.</source>
   <translation>JPEG, PNG, WebP 또는 HEIC 사진을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels.</source>
   <translation>“{name}” 파일은 {width} × {height}픽셀입니다. 제한은 {limit_megapixels}메가픽셀입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy, and choose that.</source>
   <translation>더 작은 사본을 저장한 뒤 그것을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” was moved or deleted.</source>
   <translation>마스크 “{name}” 파일이 이동되었거나 삭제되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Paint it again, or remove it.</source>
   <translation>다시 칠하거나 제거하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}.</source>
   <translation>마스크 “{name}”의 크기는 {width} × {height}픽셀이고, 인물 사진은 {wanted_width} × {wanted_height}픽셀입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fit it to the portrait, or choose another one.</source>
   <translation>인물 사진에 맞추거나 다른 마스크를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is a raw photo.</source>
   <translation>“{name}” 파일은 RAW 사진입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Export it as JPEG, then choose that.</source>
   <translation>JPEG로 내보낸 뒤 그것을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is damaged or incomplete.</source>
   <translation>“{name}” 파일이 손상되었거나 완전하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no sound that can be read.</source>
   <translation>“{name}” 파일에 읽을 수 있는 소리가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording such as MP3 or WAV.</source>
   <translation>MP3나 WAV 같은 녹음을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains {format} sound, which can't be read here.</source>
   <translation>“{name}” 파일의 소리는 {format} 형식이라 여기서 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Convert it to MP3, AAC or WAV, then choose it again.</source>
   <translation>MP3, AAC 또는 WAV로 변환한 뒤 다시 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No sound can be read from “{name}” at this position.</source>
   <translation>이 위치에서는 “{name}” 파일의 소리를 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio track.</source>
   <translation>“{name}” 파일에 오디오 트랙이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording with a voice.</source>
   <translation>음성이 있는 녹음을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no exported storage locations.</source>
   <translation>“{name}” 파일에 내보낸 저장소 목록이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no presets of this program.</source>
   <translation>“{name}” 파일에 이 프로그램의 프리셋이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is shorter than one second.</source>
   <translation>“{name}” 파일이 1초보다 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer recording.</source>
   <translation>더 긴 녹음을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” no longer has the audio track you chose.</source>
   <translation>“{name}” 파일에 선택한 오디오 트랙이 더 이상 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the file again.</source>
   <translation>파일을 다시 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is still being written.</source>
   <translation>“{name}” 파일이 아직 기록되고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Wait until it is complete, then choose it again.</source>
   <translation>완료될 때까지 기다린 뒤 다시 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a table that can be read.</source>
   <translation>“{name}” 파일은 읽을 수 있는 표가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save it as CSV in UTF-8.</source>
   <translation>UTF-8 CSV로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {rows} rows, and a batch takes up to {limit}.</source>
   <translation>“{name}” 파일은 {rows}행인데 일괄 처리는 최대 {limit}행까지 받습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Split it into several tables.</source>
   <translation>여러 개의 표로 나누세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: “{text}” can't be understood.</source>
   <translation>{column}: “{text}” 값을 이해할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Correct it in the table.</source>
   <translation>표에서 수정하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: It is empty.</source>
   <translation>{column}: 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fill it in, or remove the row.</source>
   <translation>내용을 입력하거나 행을 제거하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio or video file in it.</source>
   <translation>“{name}” 폴더에 오디오나 동영상 파일이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a folder with voices, or drop the files themselves.</source>
   <translation>음성이 있는 폴더를 선택하거나 파일을 직접 놓으세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” ends before this selection does.</source>
   <translation>“{name}” 파일이 이 선택 구간보다 먼저 끝납니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose an earlier start and end.</source>
   <translation>시작과 끝을 더 앞으로 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is shorter than 1 s.</source>
   <translation>선택 구간이 1초보다 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer part of “{name}”.</source>
   <translation>“{name}” 파일에서 더 긴 부분을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is longer than 35 s.</source>
   <translation>선택 구간이 35초보다 깁니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a part of “{name}” by its start and end.</source>
   <translation>“{name}” 파일의 일부를 시작과 끝으로 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another OmniHuman Desktop works in {folder}, and doesn't respond.</source>
   <translation>다른 OmniHuman Desktop이 {folder} 폴더를 사용 중이며 응답하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close or end it, then try again.</source>
   <translation>닫거나 종료한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is open in another program.</source>
   <translation>“{name}” 파일이 다른 프로그램에서 열려 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close it there, then try again.</source>
   <translation>그 프로그램에서 닫은 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program can't save to {folder}.</source>
   <translation>프로그램이 {folder}에 저장할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that the folder exists and that you have permission to write to it.</source>
   <translation>폴더가 있는지, 쓰기 권한이 있는지 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The folder “{name}” exists and isn't empty.</source>
   <translation>“{name}” 폴더가 이미 있으며 비어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another name. Nothing was changed.</source>
   <translation>다른 이름을 선택하세요. 변경된 내용은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a library that this program has exported, or it is damaged.</source>
   <translation>“{name}” 폴더는 이 프로그램이 내보낸 보관함이 아니거나 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the exported folder itself, or copy it again. Nothing was changed.</source>
   <translation>내보낸 폴더 자체를 선택하거나 다시 복사하세요. 변경된 내용은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was exported by a newer version of this program.</source>
   <translation>“{name}” 폴더는 이 프로그램의 더 새로운 버전에서 내보낸 것입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version here, too. Nothing was changed.</source>
   <translation>여기에도 그 버전을 설치하세요. 변경된 내용은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your tasks were saved by a newer version of this program.</source>
   <translation>작업이 이 프로그램의 더 새로운 버전에서 저장되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version. Nothing was changed.</source>
   <translation>그 버전을 설치하세요. 변경된 내용은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your task list can't be read ({path}).</source>
   <translation>작업 목록을 읽을 수 없습니다({path}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.</source>
   <translation>백업에서 파일을 복원하거나, 파일을 다른 곳으로 옮기고 다시 시작하세요. 결제한 작업은 결제 기록에서 복원할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another program is using your task list ({path}).</source>
   <translation>다른 프로그램이 작업 목록을 사용 중입니다({path}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close that program or wait. It continues automatically, and nothing is lost.</source>
   <translation>그 프로그램을 닫거나 기다리세요. 자동으로 계속되며, 잃는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The sandbox couldn't start.</source>
   <translation>샌드박스를 시작할 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restart the program.</source>
   <translation>프로그램을 다시 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program's audio and video decoder is missing.</source>
   <translation>프로그램의 오디오 및 비디오 디코더가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install the program again.</source>
   <translation>프로그램을 다시 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key of your EvoLink account isn't in the system's keyring.</source>
   <translation>EvoLink 계정의 키가 시스템 키링에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again.</source>
   <translation>계정을 다시 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Something went wrong inside the program.</source>
   <translation>프로그램 내부에서 문제가 발생했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again. If it keeps happening, report it with the details.</source>
   <translation>다시 시도하세요. 계속 발생하면 세부 정보와 함께 신고하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection to {host} was lost.</source>
   <translation>{host} 연결이 끊겼습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} didn't respond in time.</source>
   <translation>{host}에서 제시간에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There is no storage for this account.</source>
   <translation>이 계정에 사용할 저장소가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add one in Settings &gt; Storage.</source>
   <translation>‘설정 &gt; 저장소’에서 추가하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the upload ({status}).</source>
   <translation>{host}에서 업로드를 거부했습니다({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the storage settings.</source>
   <translation>저장소 설정을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret doesn't match your access key at {host}.</source>
   <translation>비밀 정보가 {host}의 액세스 키와 일치하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter the secret again.</source>
   <translation>비밀 정보를 다시 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret for the storage “{place}” isn't on this computer.</source>
   <translation>저장소 “{place}”의 비밀 정보가 이 컴퓨터에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it in Settings &gt; Storage.</source>
   <translation>‘설정 &gt; 저장소’에서 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer has no AWS profile “{profile}” with credentials.</source>
   <translation>이 컴퓨터에는 자격 증명이 있는 AWS 프로필 “{profile}” 항목이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter another profile, or an access key.</source>
   <translation>다른 프로필이나 액세스 키를 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has no bucket “{bucket}”.</source>
   <translation>{host}에 버킷 “{bucket}” 항목이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its name, or create it there.</source>
   <translation>이름을 확인하거나 그곳에 버킷을 만드세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the user name, password or key.</source>
   <translation>{host}에서 사용자 이름, 비밀번호 또는 키를 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check them, and enter them again.</source>
   <translation>확인한 뒤 다시 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't have this folder.</source>
   <translation>{host}에 이 폴더가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address, or create the folder.</source>
   <translation>주소를 확인하거나 폴더를 만드세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has moved to {url}.</source>
   <translation>{host}의 새 주소는 {url}입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter this address in Settings &gt; Storage.</source>
   <translation>‘설정 &gt; 저장소’에서 이 주소를 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This is the first connection to {host}. Its host key is {fingerprint}.</source>
   <translation>{host}에 처음 연결합니다. 호스트 키는 {fingerprint}입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.</source>
   <translation>제공업체가 공개한 키와 비교하세요. 비밀번호를 포함해 아직 아무것도 보내지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The host key of {host} has changed to {fingerprint}.</source>
   <translation>{host}의 호스트 키가 바뀌었습니다: {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.</source>
   <translation>다른 누군가가 응답하고 있을 수 있습니다. 제공업체에 문의해 그곳의 키가 맞는 경우에만 새 키를 신뢰하세요. 아무것도 보내지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a private key that can be read.</source>
   <translation>“{name}” 파일은 읽을 수 있는 개인 키가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the private key, not the .pub file.</source>
   <translation>.pub 파일이 아니라 개인 키를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The passphrase doesn't open the private key “{name}”.</source>
   <translation>이 암호로는 개인 키 “{name}” 파일을 열 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it again.</source>
   <translation>다시 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the SAS: it is for another container, or its key was renewed.</source>
   <translation>{host}에서 SAS를 거부했습니다. 다른 컨테이너용이거나 키가 갱신되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer's clock differs too much from the clock of {host}.</source>
   <translation>이 컴퓨터의 시계와 {host}의 시계가 너무 많이 다릅니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Set the clock, and try again.</source>
   <translation>시계를 맞춘 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key or user can't write to {host}.</source>
   <translation>이 키 또는 사용자는 {host}에 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it to write and delete files there.</source>
   <translation>그곳에서 파일을 쓰고 삭제할 수 있도록 허용하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Others can't read the uploaded files at {host} ({status}).</source>
   <translation>{host}에 업로드한 파일을 다른 사람이 읽을 수 없습니다({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow this key to read files, or enter a public base URL.</source>
   <translation>이 키에 파일 읽기를 허용하거나 공개 기본 URL을 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} leads to a different file.</source>
   <translation>{host}의 링크가 다른 파일로 연결됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the public base URL.</source>
   <translation>공개 기본 URL을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} is inside your own network, where the service can't reach it.</source>
   <translation>{host} 주소가 내부 네트워크에 있어 서비스에서 접근할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Use a storage with a public address.</source>
   <translation>공개 주소가 있는 저장소를 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} expires before the service is done.</source>
   <translation>{host}의 링크가 서비스 처리가 끝나기 전에 만료됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Make links valid for two hours or more.</source>
   <translation>링크의 유효 기간을 2시간 이상으로 설정하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected your key.</source>
   <translation>{host}에서 키를 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the key, and try again.</source>
   <translation>키를 확인한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} is full.</source>
   <translation>{host}의 저장소가 가득 찼습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space there, and try again.</source>
   <translation>그곳의 공간을 확보한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} accepts pictures, but rejected your voice.</source>
   <translation>{host}에서 사진은 받지만 음성을 거부했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add another storage in Settings &gt; Storage.</source>
   <translation>‘설정 &gt; 저장소’에서 다른 저장소를 추가하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} isn't responding properly.</source>
   <translation>{host}의 저장소가 제대로 응답하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key is invalid or has expired.</source>
   <translation>키가 잘못되었거나 만료되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again with a valid key.</source>
   <translation>유효한 키로 계정을 다시 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account or this key doesn't have enough credits.</source>
   <translation>계정 또는 이 키의 크레딧이 부족합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Top up, and try again.</source>
   <translation>충전한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key isn't allowed to use the model.</source>
   <translation>이 키는 모델을 사용할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it on the service's website.</source>
   <translation>서비스의 웹사이트에서 허용하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know what was asked for.</source>
   <translation>서비스에 요청한 대상이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>A file is too large for the service.</source>
   <translation>서비스에서 받기에는 너무 큰 파일이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a smaller picture or a shorter voice.</source>
   <translation>더 작은 사진이나 더 짧은 음성을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is getting too many requests.</source>
   <translation>서비스에 요청이 너무 많습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>In progress on the computer that this library comes from.</source>
   <translation>이 보관함의 원래 컴퓨터에서 진행 중입니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It goes on there. “Try again” downloads the video here, too, at no cost.</source>
   <translation>그 컴퓨터에서 계속됩니다. ‘다시 시도’를 누르면 여기에도 동영상을 무료로 다운로드합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video has expired.</source>
   <translation>동영상 링크가 만료되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Ask the service's support about this task.</source>
   <translation>이 작업에 대해 서비스 고객지원에 문의하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>This system has no font for {0}. Install the package {1}, then choose the language in Settings again.</source>
   <translation>이 시스템에 {0} 글꼴이 없습니다. {1} 패키지를 설치한 뒤 설정에서 언어를 다시 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>Sandbox</source>
   <translation>샌드박스</translation>
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
   <translation>약 {0}초 남음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} min left</source>
   <translation>약 {0}분 남음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>tomorrow, {0}</source>
   <translation>내일 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} min</source>
   <translation>{0}분</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>until {0} ({1} left)</source>
   <translation>{0}까지({1} 남음)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of about {1} credits</source>
   <translation>{0} / 약 {1} 크레딧</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Not sent yet</source>
   <translation>아직 보내지 않음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Cancelled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>For some it is unclear whether they were paid. Select each to decide about it.</source>
   <translation>일부는 결제되었는지 불분명합니다. 하나씩 선택해 결정하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} of {1} saved</source>
   <translation>{1}개 중 {0}개 저장됨</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>None of the failed ones was paid, or its credits were refunded.</source>
   <translation>실패한 작업은 결제되지 않았거나 크레딧이 환불되었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Saved · {0} of {1}</source>
   <translation>저장됨 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} failed</source>
   <translation>실패 {0}개</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} unclear</source>
   <translation>불분명 {0}개</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} not sent yet</source>
   <translation>보내지 않음 {0}개</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Making the first one · {0}</source>
   <translation>첫 번째 생성 중 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Look at the first one. If it is as you want it, send the rest.</source>
   <translation>첫 번째를 확인하세요. 원하는 대로라면 나머지를 보내세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>First one first · {0}</source>
   <translation>첫 번째 먼저 생성 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The next one would cost more than the limit of {0} credits.</source>
   <translation>다음 것은 한도인 {0} 크레딧을 넘습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Stopped at the limit · {0}</source>
   <translation>한도에서 멈춤 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The account has too few credits for the next one. Top up, and it continues automatically.</source>
   <translation>계정의 크레딧이 다음 것에 부족합니다. 충전하면 자동으로 계속됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Too few credits · {0}</source>
   <translation>크레딧 부족 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Paused · {0}</source>
   <translation>일시정지됨 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>What is paid goes on. Nothing more is sent.</source>
   <translation>결제된 것은 계속됩니다. 더 보내지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Check again</source>
   <translation>다시 확인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Enter task ID…</source>
   <translation>작업 ID 입력…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Send again</source>
   <translation>다시 보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another portrait…</source>
   <translation>다른 인물 사진 선택…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another voice…</source>
   <translation>다른 음성 선택…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open settings…</source>
   <translation>설정 열기…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open billing page</source>
   <translation>결제 페이지 열기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open API keys page</source>
   <translation>API 키 페이지 열기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Change prompt…</source>
   <translation>프롬프트 수정…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Download again</source>
   <translation>다시 다운로드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Same settings, another seed</source>
   <translation>같은 설정, 다른 시드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service can't find this task right now.</source>
   <translation>지금은 서비스가 이 작업을 찾지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support about the task ID under Details.</source>
   <translation>작업은 접수되고 결제되었으며 자동으로 다시 조회합니다. 계속 그대로면 ‘세부 정보’의 작업 ID로 서비스 고객지원에 문의하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is paid and in progress. Nothing is lost.</source>
   <translation>동영상은 결제되어 진행 중입니다. 잃는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing has been paid yet.</source>
   <translation>아직 결제되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Waiting to retry</source>
   <translation>재시도 대기 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service keeps it {0}.</source>
   <translation>서비스가 {0} 보관합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying in {0} s</source>
   <translation>{0}초 후 다시 시도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying</source>
   <translation>다시 시도 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Queued</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Preparing portrait and voice</source>
   <translation>인물 사진과 음성 준비 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploaded, waiting for the storage to confirm</source>
   <translation>업로드됨, 저장소의 확인 대기 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading · {0} of {1}</source>
   <translation>업로드 중 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading portrait and voice</source>
   <translation>인물 사진과 음성 업로드 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You can cancel it until it is sent. Nothing has been paid yet.</source>
   <translation>보내기 전까지 취소할 수 있습니다. 아직 결제되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The first request, whose reply was lost, may still have been paid.</source>
   <translation>응답을 받지 못한 첫 요청은 결제되었을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It can no longer be canceled.</source>
   <translation>이제 취소할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.</source>
   <translation>서비스가 작업을 접수했습니다. 이제 취소할 수 없습니다. 동영상은 완성되면 다운로드됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Accepted, waiting to start</source>
   <translation>접수됨, 시작 대기 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering · {0} %</source>
   <translation>생성 중 · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. You entered the task ID.</source>
   <translation>요청의 결과가 불분명해 작업 ID를 직접 입력했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. The task was found in the service's list.</source>
   <translation>요청의 결과가 불분명했지만, 서비스의 목록에서 작업을 찾았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading the video</source>
   <translation>동영상 다운로드 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading · {0} of {1}</source>
   <translation>다운로드 중 · {0} / {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is ready and downloading to this computer.</source>
   <translation>동영상이 완성되어 이 컴퓨터로 다운로드하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>No video</source>
   <translation>동영상 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid for the video. Task ID: {0}</source>
   <translation>동영상 비용이 결제되었습니다. 작업 ID: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid %n credits for the video. Task ID: {0}</source>
   <extracomment>For one: You paid %n credit for the video. Task ID: {0}</extracomment>
   <translation>
    <numerusform>이 동영상에 %n 크레딧을 결제했습니다. 작업 ID: {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Not charged: the reserved credits are returned.</source>
   <translation>청구되지 않음: 예약된 크레딧이 반환됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing was paid.</source>
   <translation>결제되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled. Nothing was paid.</source>
   <translation>취소했습니다. 결제되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video may be in progress and paid. If you send it again, you may pay twice.</source>
   <translation>동영상이 생성 중이며 결제되었을 수 있습니다. 다시 보내면 두 번 결제될 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was rejected, but may have been charged.</source>
   <translation>불분명: 요청이 거부되었지만 비용이 청구되었을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was sent but the reply was lost.</source>
   <translation>불분명: 요청을 보냈지만 응답을 받지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Decide…</source>
   <translation>결정…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>{0} s · {1} cr</source>
   <translation>{0}초 · {1} 크레딧</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were exported to {0}.</source>
   <extracomment>For one: %n task was exported to {0}.</extracomment>
   <translation>
    <numerusform>작업 %n개를 {0}에 내보냈습니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were here already and stay as they are.</source>
   <extracomment>For one: %n task was here already and stays as it is.</extracomment>
   <translation>
    <numerusform>작업 %n개는 이미 여기에 있어 그대로 둡니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were in progress on the other computer, and go on there alone.</source>
   <extracomment>For one: %n task was in progress on the other computer, and goes on there alone.</extracomment>
   <translation>
    <numerusform>작업 %n개는 다른 컴퓨터에서 진행 중이며 그 컴퓨터에서만 계속됩니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks had not been sent yet, and stay on the other computer.</source>
   <extracomment>For one: %n task had not been sent yet, and stays on the other computer.</extracomment>
   <translation>
    <numerusform>작업 %n개는 아직 보내지 않은 것이어서 다른 컴퓨터에 남습니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were imported.</source>
   <extracomment>For one: %n task was imported.</extracomment>
   <translation>
    <numerusform>작업 %n개를 가져왔습니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n videos were missing.</source>
   <extracomment>For one: %n video was missing.</extracomment>
   <translation>
    <numerusform>동영상 %n개가 없었습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/film_parts.py"></location>
   <source>Without this cut, the part would be longer than 35 s. Move another cut first.</source>
   <translation>이 자르는 위치가 없으면 구간이 35초보다 길어집니다. 먼저 다른 자르는 위치를 옮기세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>“{0}” changed on disk and was read again.</source>
   <translation>“{0}” 파일이 디스크에서 변경되어 다시 읽었습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Audio track 1 is {0}, which can't be read here. Track {1} is used.</source>
   <translation>오디오 트랙 1은 {0} 형식이라 여기서 읽을 수 없습니다. 대신 트랙 {1}번을 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped.</source>
   <translation>이 녹음은 풀 스케일을 초과합니다. 클리핑되지 않도록 전체를 {0} dB 낮췄습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This file has {0} audio tracks. Choose one under Sound.</source>
   <translation>이 파일에는 오디오 트랙이 {0}개 있습니다. ‘사운드’에서 하나를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>The file ends at {0}, but says it is {1} long. You can use what is there.</source>
   <translation>파일이 {0}에서 끝나지만 표시된 길이는 {1}입니다. 있는 부분은 사용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Part of this file is damaged. Listen to the selection before you send it.</source>
   <translation>이 파일의 일부가 손상되었습니다. 보내기 전에 선택 구간을 들어 보세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>The voice below is kept.</source>
   <translation>아래의 음성은 그대로 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Drop a voice here, paste one, or choose a file</source>
   <translation>음성을 여기에 놓거나, 붙여넣거나, 파일을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Empty. Drop a voice here, paste one, or choose a file.</source>
   <translation>비어 있습니다. 음성을 여기에 놓거나, 붙여넣거나, 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/part_strip.py"></location>
   <source>Film parts</source>
   <translation>긴 동영상 구간</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Speed of the selection</source>
   <translation>선택 구간의 재생 속도</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Playback speed (J slower, L faster). It doesn't change what is sent.</source>
   <translation>재생 속도(J 느리게, L 빠르게). 보내는 내용은 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>{0} times as fast</source>
   <translation>{0}배속</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The selection can't be played here. Choose another sound output in Settings. It can still be sent.</source>
   <translation>여기서 선택 구간을 재생할 수 없습니다. 설정에서 다른 소리 출력을 선택하세요. 보내는 데는 문제가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>No sound output found. Plug in headphones, or choose an output in Settings.</source>
   <translation>소리 출력을 찾을 수 없습니다. 헤드폰을 연결하거나 설정에서 출력을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The sound output was disconnected. Playback continues on another one.</source>
   <translation>소리 출력의 연결이 끊겼습니다. 다른 출력에서 계속 재생합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom the waveform, also with Ctrl+wheel</source>
   <translation>파형 확대/축소(Ctrl+휠로도 가능)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loudness, fades, channels and more: how the selection sounds when it is sent</source>
   <translation>라우드니스, 페이드, 채널 등: 선택 구간을 보낼 때의 소리</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record…</source>
   <translation>녹음…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice from a microphone</source>
   <translation>마이크로 음성 녹음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose voice</source>
   <translation>음성 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play selection</source>
   <translation>선택 구간 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop: start again at the end</source>
   <translation>반복: 끝나면 처음부터 다시 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection start</source>
   <translation>선택 구간 시작</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection end</source>
   <translation>선택 구간 끝</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Select all</source>
   <translation>전체 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select the whole voice (Ctrl+A). Longer than 35 s, it becomes a film, made in parts.</source>
   <translation>음성 전체를 선택합니다 (Ctrl+A). 35초를 넘으면 긴 동영상이 되어 구간별로 생성됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Best 35 seconds</source>
   <translation>베스트 35초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select up to 35 s with the most and clearest words, from pause to pause</source>
   <translation>말이 가장 많고 또렷한 부분을 무음 구간 사이에서 최대 35초 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Plays exactly what will be sent</source>
   <translation>보낼 내용을 그대로 재생합니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play part {0}</source>
   <translation>구간 {0} 재생</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Preparing…</source>
   <translation>준비 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/snapping.py"></location>
   <source>No pauses found in this voice yet. Drag to select what you need.</source>
   <translation>이 음성에서 아직 무음 구간을 찾지 못했습니다. 필요한 부분을 드래그해 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>Minutes and seconds, such as 12:04.20</source>
   <translation>분과 초(예: 12:04.20)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>{0}: type 12:04.20 or 724.2, and press Enter</source>
   <translation>{0}: 12:04.20 또는 724.2처럼 입력하고 Enter를 누르세요</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound · {0}</source>
   <translation>사운드 · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>No changes</source>
   <translation>변경 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Changes: {0}</source>
   <translation>변경: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Sound of the selection</source>
   <translation>선택 구간의 사운드</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Trim silence at both ends</source>
   <translation>양 끝의 무음 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Shortens what is sent, and may cost less.</source>
   <translation>보내는 길이가 줄고 비용이 덜 들 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Remove DC offset</source>
   <translation>DC 오프셋 제거</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some microphones shift the whole waveform to one side.</source>
   <translation>일부 마이크는 파형 전체를 한쪽으로 치우치게 합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Send the sound as it was recorded. Ctrl+Z undoes this.</source>
   <translation>녹음된 그대로의 소리를 보냅니다. Ctrl+Z로 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close the sound panel</source>
   <translation>사운드 패널 닫기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.</source>
   <translation>MP3는 크기가 약 8분의 1이며 손실이 거의 들리지 않습니다. 느린 연결에 적합합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.</source>
   <translation>WAV는 무손실이며 35초에 최대 6 MB입니다. 느린 연결에서는 MP3가 더 빨리 업로드됩니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Analyzing the selection…</source>
   <translation>선택 구간 분석 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>DC offset removed.</source>
   <translation>DC 오프셋을 제거했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Loudness: {0} LUFS.</source>
   <translation>라우드니스: {0} LUFS.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s of silence trimmed.</source>
   <translation>{0}초의 무음을 제거했습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Audio track</source>
   <translation>오디오 트랙</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track 1</source>
   <translation>트랙 1</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Channels</source>
   <translation>채널</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono if both are the same</source>
   <translation>양쪽이 같으면 모노</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Stereo</source>
   <translation>스테레오</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono: mix both</source>
   <translation>모노: 양쪽 믹스</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Left only</source>
   <translation>왼쪽만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Right only</source>
   <translation>오른쪽만</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Normalize loudness</source>
   <translation>라우드니스 노멀라이즈</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Podcast, −16 LUFS</source>
   <translation>팟캐스트, −16 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Online video, −14 LUFS</source>
   <translation>온라인 동영상, −14 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Broadcast, −23 LUFS</source>
   <translation>방송, −23 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>High-pass filter</source>
   <translation>하이 패스 필터</translation>
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
   <translation>페이드 인</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade out</source>
   <translation>페이드 아웃</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>File format</source>
   <translation>파일 형식</translation>
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
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track {0}</source>
   <translation>트랙 {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some peaks are clipped. Ticks on the waveform show where.</source>
   <translation>일부 피크가 클리핑되었습니다. 파형의 눈금으로 위치를 확인할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>No clipping.</source>
   <translation>클리핑이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>No voice yet</source>
   <translation>아직 음성이 없습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>Selected: {0} to {1} of {2}, {3} s</source>
   <translation>선택됨: {0}~{1}(전체 {2}), {3}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>Overview</source>
   <translation>전체 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice. The keys of the waveform move and zoom what is on view.</source>
   <translation>음성 전체입니다. 파형의 키로 보이는 범위를 이동하고 확대/축소합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice: drag the frame to move the view</source>
   <translation>음성 전체: 틀을 드래그해 보이는 범위 이동</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Saves one billed second. Ctrl+Z undoes this.</source>
   <translation>과금되는 시간이 1초 줄어듭니다. Ctrl+Z로 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Ends {0} s into second {1}. Cut at the pause?</source>
   <translation>{1}초째는 {0}초뿐입니다. 무음 구간에서 자르시겠습니까?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Clipped: peaks are cut off here and may crackle</source>
   <translation>클리핑: 여기서 피크가 잘려 잡음이 날 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Very loud, but not clipped</source>
   <translation>소리가 매우 크지만 클리핑은 없습니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Pause of {0} s</source>
   <translation>무음 구간 {0}초</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Silence</source>
   <translation>무음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Waveform</source>
   <translation>파형</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms.</source>
   <translation>선택 구간이나 가장자리를 드래그하거나 새로 그리세요. 스페이스바로 재생, 화살표 키로 이동, Ctrl+휠로 확대/축소합니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Cut here</source>
   <translation>여기서 자르기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Microphone</source>
   <translation>마이크</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default</source>
   <translation>시스템 기본값</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default ({0})</source>
   <translation>시스템 기본값 ({0})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Previous choice (not connected)</source>
   <translation>이전 선택(연결되지 않음)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>About OmniHuman Desktop</source>
   <translation>OmniHuman Desktop 정보</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Version {0} ({1})</source>
   <translation>버전 {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Text of the license</source>
   <translation>라이선스 본문</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Reading the licenses…</source>
   <translation>라이선스 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses of the program and of what it brings along</source>
   <translation>프로그램과 포함된 구성 요소의 라이선스</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>This part brings no text along; its license is named above.</source>
   <translation>이 구성 요소에는 본문이 포함되어 있지 않습니다. 라이선스 이름은 위에 있습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks continue at the service. Their videos are downloaded at the next start.</source>
   <extracomment>For one: %n task continues at the service. Its video is downloaded at the next start.</extracomment>
   <translation>
    <numerusform>작업 %n개가 서비스에서 계속됩니다. 동영상은 다음에 시작할 때 다운로드됩니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks have not been sent yet. They continue at the next start.</source>
   <extracomment>For one: %n task has not been sent yet. It continues at the next start.</extracomment>
   <translation>
    <numerusform>작업 %n개를 아직 보내지 않았습니다. 다음에 시작할 때 계속됩니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks are under way. What was sent continues at the service, the rest at the next start.</source>
   <extracomment>For one: %n task is under way. What was sent continues at the service, the rest at the next start.</extracomment>
   <translation>
    <numerusform>작업 %n개가 진행 중입니다. 보낸 것은 서비스에서 계속되고, 나머지는 다음에 시작할 때 계속됩니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close while tasks run?</source>
   <translation>작업이 실행 중인데 닫으시겠습니까?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Do the same next time</source>
   <translation>다음에도 똑같이 하기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Show OmniHuman Desktop</source>
   <translation>OmniHuman Desktop 표시</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Quit</source>
   <translation>종료</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <source>Discarded the batch.</source>
   <translation>일괄 처리를 버렸습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures ({0});;All files (*)</source>
   <translation>사진 ({0});;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Audio and video files ({0});;All files (*)</source>
   <translation>오디오 및 동영상 파일 ({0});;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures, audio and video files ({0});;All files (*)</source>
   <translation>사진, 오디오, 동영상 파일 ({0});;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose portraits and voices</source>
   <translation>인물 사진과 음성 선택</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Tables ({0});;All files (*)</source>
   <translation>표 ({0});;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Open a table</source>
   <translation>표 열기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>MP4 video (*.mp4)</source>
   <translation>MP4 동영상 (*.mp4)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save videos as</source>
   <translation>동영상 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Export timeline</source>
   <translation>타임라인 내보내기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save results</source>
   <translation>결과 저장</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/help.py"></location>
   <source>Diagnostics copied. They contain no keys, prompts or file names.</source>
   <translation>진단 정보를 복사했습니다. 키, 프롬프트, 파일 이름은 들어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>키보드 단축키</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <source>Change keys…</source>
   <translation>단축키 변경…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/notifications.py"></location>
   <source>Show</source>
   <translation>보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>None of these tasks has a video yet.</source>
   <translation>이 작업들에는 아직 동영상이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saving %n videos…</source>
   <extracomment>For one: Saving a video…</extracomment>
   <translation>
    <numerusform>동영상 %n개를 저장하는 중…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saved %n videos in {0}.</source>
   <extracomment>For one: Saved a video in {0}.</extracomment>
   <translation>
    <numerusform>동영상 %n개를 {0}에 저장했습니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>%n videos were not saved: {0}</source>
   <extracomment>For one: A video was not saved: {0}</extracomment>
   <translation>
    <numerusform>동영상 %n개를 저장하지 못했습니다: {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Use this task</source>
   <translation>이 작업 사용</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Enter task ID</source>
   <translation>작업 ID 입력</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Tasks that it may be</source>
   <translation>해당할 수 있는 작업</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID (task-…)</source>
   <translation>작업 ID (task-…)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0}
Looking it up…</source>
   <translation>{0}
조회 중…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. If others use your account, make sure that the task is yours.</source>
   <translation>서비스 웹사이트에 있는 작업 ID(task-…)입니다. 다시 보내는 것은 없으며, 동영상을 다운로드합니다. 다른 사람도 계정을 사용한다면 본인의 작업인지 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>This video can't be played.</source>
   <translation>이 동영상을 재생할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · no video</source>
   <translation>{0} · 동영상 없음</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · video ready</source>
   <translation>{0} · 동영상 완성</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · in progress</source>
   <translation>{0} · 진행 중</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The video appears here once it is ready.</source>
   <translation>동영상이 완성되면 여기에 표시됩니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>%n need your attention</source>
   <extracomment>For one: %n needs your attention</extracomment>
   <translation>
    <numerusform>확인 필요 %n개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} active, {1} % – {2}</source>
   <translation>{0}개 진행 중, {1} % – {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>OmniHuman Desktop</source>
   <translation>OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Opens the download page in your browser</source>
   <translation>브라우저에서 다운로드 페이지를 엽니다</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Where videos are made</source>
   <translation>동영상을 생성하는 곳</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages, keyboard shortcuts, and information for support</source>
   <translation>도움말 페이지, 단축키, 지원용 정보</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages</source>
   <translation>도움말 페이지</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Copy diagnostics</source>
   <translation>진단 정보 복사</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Show logs</source>
   <translation>로그 보기</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink account…</source>
   <translation>EvoLink 계정…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Connect EvoLink…</source>
   <translation>EvoLink 연결…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Videos are made with: {0}</source>
   <translation>동영상을 생성하는 곳: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Version {0} is available</source>
   <translation>버전 {0} 사용 가능</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.</source>
   <translation>샌드박스: 데이터가 이 컴퓨터 밖으로 나가지 않고, 비용도 들지 않으며, 동영상에 워터마크가 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WAV sound (*.wav)</source>
   <translation>WAV 소리 (*.wav)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>M4A sound (*.m4a)</source>
   <translation>M4A 소리 (*.m4a)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>GIF animation (*.gif)</source>
   <translation>GIF 애니메이션 (*.gif)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WebP animation (*.webp)</source>
   <translation>WebP 애니메이션 (*.webp)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>That is the video itself. Choose another name.</source>
   <translation>동영상 파일 자체입니다. 다른 이름을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>{0} was not saved. {1}</source>
   <translation>저장하지 못했습니다: {0}. {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Your selection</source>
   <translation>선택 구간</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Outside your selection</source>
   <translation>선택 구간 밖</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/wiring.py"></location>
   <source>The video was moved or renamed. It is found again as “{0}”.</source>
   <translation>동영상이 이동되었거나 이름이 바뀌었습니다. “{0}” 파일로 다시 찾았습니다.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/language.py"></location>
   <source>, </source>
   <extracomment>Between the words of a list.</extracomment>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Space</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>스페이스바</translation>
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
   <translation>백스페이스</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Undo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Redo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>다시 실행(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Cu&amp;t</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>잘라내기(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Copy</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Paste</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>붙여넣기(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Select All</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>모두 선택</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Copy &amp;Link Location</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>링크 주소 복사(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>OK</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>확인</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Yes</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>예(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;No</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>아니요(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>저장</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Apply</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>적용</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Discard</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>버리기</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Look in:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>찾는 위치:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Directory:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>디렉터리:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>File &amp;name:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>파일 이름(&amp;N):</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Files of type:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>파일 형식:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>열기(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>저장(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Choose</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>선택(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Parent Directory</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>상위 폴더</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Create New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>새 폴더 만들기</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>List View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>목록 보기</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Detail View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>자세히 보기</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Kind</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>종류</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Type</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Date Modified</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>수정한 날짜</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Rename</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>이름 바꾸기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>삭제(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show &amp;hidden files</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>숨김 파일 표시(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>새 폴더(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>새 폴더</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Computer</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>컴퓨터</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>All Files (*)</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Hide Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>세부 정보 숨기기...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>세부 정보 보기...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press and hold</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>길게 누르기</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press shortcut</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>단축키를 누르세요</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Restore Defaults</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>기본값 복원</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Retry</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>다시 시도</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ignore</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>무시</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Abort</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>중단</translation>
  </message>
 </context>
</TS>
