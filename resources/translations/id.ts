<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>OmniHuman</name>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Commands without a window: {0}. Each has its own --help.</source>
   <translation>Perintah tanpa jendela: {0}. Masing-masing punya --help sendiri.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Make a portrait speak.</source>
   <translation>Buat potret berbicara.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>a portrait and a voice, in either order</source>
   <translation>potret dan suara, dalam urutan apa pun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>keep everything in DIR; videos lie in DIR/videos</source>
   <translation>simpan semuanya di DIR; video ada di DIR/videos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>work on the sandbox, whatever settings and environment say</source>
   <translation>gunakan sandbox, apa pun isi pengaturan dan environment</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR</source>
   <translation>uji instalasi ini di sandbox tersendiri; video, tangkapan layar, dan report.txt disimpan di DIR</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>show the version and exit</source>
   <translation>tampilkan versi lalu keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>give at most one portrait and one voice</source>
   <translation>berikan paling banyak satu potret dan satu suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/app.py"></location>
   <location filename="../../omnihuman_desktop/commands/opened.py"></location>
   <source>{0} – take {1}</source>
   <translation>{0} – take {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. Progress goes to standard error, results to standard output.</source>
   <translation>Kode keluar: 0 selesai, 2 argumen atau file salah, 3 ditolak, 4 kredit tidak cukup, 5 hasil tidak pasti, 130 dihentikan. Progres ditulis ke galat standar, hasil ke keluaran standar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>list the tasks, the newest last</source>
   <translation>tampilkan daftar tugas, yang terbaru di akhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also those that were removed from the list</source>
   <translation>juga yang sudah dihapus dari daftar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>follow a task until it ends, and go on with all that are unfinished</source>
   <translation>ikuti tugas sampai selesai, dan lanjutkan semua yang belum selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a task's id, or its beginning</source>
   <translation>ID tugas, atau awalannya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save a task's video to a file</source>
   <translation>simpan video tugas ke file</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the file to write</source>
   <translation>file yang akan ditulis</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>export all tasks with their videos and marks as a folder, without keys</source>
   <translation>ekspor semua tugas dengan video dan tandanya sebagai folder, tanpa kunci</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a new folder, such as one on a USB drive</source>
   <translation>folder baru, misalnya di flash disk</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>merge an exported folder into the tasks, and send nothing of it</source>
   <translation>gabungkan folder hasil ekspor ke tugas, tanpa mengirim apa pun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the exported folder</source>
   <translation>folder hasil ekspor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>show the account, and test its key</source>
   <translation>tampilkan akun, dan uji kuncinya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>test the storage</source>
   <translation>uji penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>upload, read and remove a small file</source>
   <translation>unggah, baca, dan hapus file kecil</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its name; else the one for new tasks</source>
   <translation>namanya; jika tidak diisi, yang dipakai untuk tugas baru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>run the sandbox alone, for other programs</source>
   <translation>jalankan sandbox saja, untuk program lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write the completion for a shell</source>
   <translation>tulis pelengkapan otomatis untuk shell</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the shell that is to complete the commands</source>
   <translation>shell yang akan melengkapi perintah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write results as lines of JSON</source>
   <translation>tulis hasil sebagai baris JSON</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of a portrait and a voice</source>
   <translation>buat video dari potret dan suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice begins: 75, 1:15 or 1:15.5</source>
   <translation>tempat suara dimulai: 75, 1:15, atau 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice ends</source>
   <translation>tempat suara berakhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what the person does, and how</source>
   <translation>apa yang dilakukan orangnya, dan bagaimana</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the same seed makes a similar video again</source>
   <translation>seed yang sama kembali menghasilkan video serupa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>faster, and a little less fine</source>
   <translation>lebih cepat, sedikit kurang detail</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>who speaks, in white</source>
   <translation>siapa yang berbicara, dalam warna putih</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the task's name</source>
   <translation>nama tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the video to FILE, too</source>
   <translation>simpan juga video ke FILE</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing that costs more</source>
   <translation>jangan kirim apa pun yang lebih mahal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>pay without asking</source>
   <translation>bayar tanpa bertanya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make one video of a voice of any length: cut at its pauses into parts, each a task, and joined</source>
   <translation>buat satu video dari suara berdurasi berapa pun: dipotong pada jedanya menjadi bagian, masing-masing satu tugas, lalu digabungkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film begins: 75, 1:15 or 1:15.5</source>
   <translation>tempat video panjang dimulai: 75, 1:15, atau 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film ends</source>
   <translation>tempat video panjang berakhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the film's name</source>
   <translation>nama video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what is seen between two parts: a cut, a cut to a slightly closer frame, or a dissolve</source>
   <translation>yang terlihat di antara dua bagian: cut, cut ke bingkai yang sedikit lebih dekat, atau dissolve</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>how long a dissolve is: 0.4</source>
   <translation>lama dissolve: 0.4</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>don't pay for pauses of 3 s and more between two parts</source>
   <translation>jangan bayar jeda 3 s atau lebih di antara dua bagian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>join the film also without parts that have failed</source>
   <translation>gabungkan video panjang meski tanpa bagian yang gagal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the film to FILE</source>
   <translation>simpan video panjang ke FILE</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also write a timeline for editing programs: .edl, .fcpxml, .otio</source>
   <translation>tulis juga timeline untuk program penyuntingan: .edl, .fcpxml, .otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing if all of it costs more</source>
   <translation>jangan kirim apa pun jika totalnya lebih mahal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again</source>
   <translation>buat video dari setiap baris tabel (CSV, TSV), satu kali saja: yang sudah dikirim tidak dikirim lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name</source>
   <translation>baris pertamanya berisi nama kolom: portrait (potret), voice (suara), start (awal), end (akhir), prompt, seed, fast (cepat), name (nama)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the videos and results.csv to DIR</source>
   <translation>simpan video dan results.csv ke DIR</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” can't be understood.</source>
   <translation>“{0}” tidak dapat dipahami.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no time; write 75, 1:15 or 1:15.5</source>
   <translation>“{0}” bukan waktu; tulis 75, 1:15, atau 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a timeline ends in .edl, .fcpxml or .otio</source>
   <translation>timeline berakhiran .edl, .fcpxml, atau .otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a seed is a whole number from 1 to {0}</source>
   <translation>seed adalah bilangan bulat dari 1 sampai {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no number of credits</source>
   <translation>“{0}” bukan jumlah kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window has not taken the task. Look at its list before you send it again.</source>
   <translation>Jendela program belum menerima tugas ini. Periksa daftarnya sebelum mengirim lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window goes on with the task.</source>
   <translation>Jendela program melanjutkan tugas ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>There is no folder {0}.</source>
   <translation>Folder {0} tidak ada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} were sent before, and are not sent again.</source>
   <extracomment>For one: %n of {0} was sent before, and is not sent again.</extracomment>
   <translation>
    <numerusform>%n dari {0} sudah pernah dikirim, dan tidak dikirim lagi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} are on the way already, without being paid yet, and go on.</source>
   <extracomment>For one: %n of {0} is on the way already, without being paid yet, and goes on.</extracomment>
   <translation>
    <numerusform>%n dari {0} sudah berjalan, belum dibayar, dan berlanjut.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Rows that ask for the same video are sent once.</source>
   <translation>Baris yang meminta video yang sama dikirim satu kali.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}: “{1}” has changed since it was sent. To have it made, save it under another name.</source>
   <translation>Baris {0}: “{1}” berubah sejak dikirim. Agar dibuat, simpan dengan nama lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Not all were sent. The same command sends the rest.</source>
   <translation>Tidak semua terkirim. Perintah yang sama mengirim sisanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window is open on this data folder, and sends the batch.</source>
   <translation>Jendela program terbuka dengan folder data ini, dan mengirim batch.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window has not taken the batch. Look at its list before you send it again.</source>
   <translation>Jendela program belum menerima batch ini. Periksa daftarnya sebelum mengirim lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window goes on with the batch. Pause it there to stop it.</source>
   <translation>Jendela program melanjutkan batch ini. Untuk menghentikannya, jeda di sana.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking · {0} of {1}</source>
   <translation>Memeriksa · {0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Row {0}: {1}</source>
   <translation>Baris {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Nothing was sent. Correct the table, and try again.</source>
   <translation>Tidak ada yang dikirim. Perbaiki tabelnya, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of {1} done</source>
   <translation>{0} dari {1} selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>{0}, {1} without a video</source>
   <translation>{0}, {1} tanpa video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>Not sent</source>
   <translation>Belum dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0}: {1} to {2}, {3} s</source>
   <translation>Bagian {0}: {1} sampai {2}, {3} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>No pause is within 35 s: part {0} ends at the quietest place, {1}.</source>
   <translation>Tidak ada jeda dalam 35 s: bagian {0} berakhir di titik paling senyap, {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window is open on this data folder, and sends the parts.</source>
   <translation>Jendela program terbuka dengan folder data ini, dan mengirim bagian-bagiannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window goes on with the film. Pause it there to stop it.</source>
   <translation>Jendela program melanjutkan video panjang ini. Untuk menghentikannya, jeda di sana.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film “{0}” was sent before. Only what is missing of it is paid.</source>
   <translation>Video panjang “{0}” sudah pernah dikirim. Hanya yang belum ada yang dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>This film has {0} parts. Add --max-credits to say how much it may cost.</source>
   <translation>Video panjang ini terdiri dari {0} bagian. Tambahkan --max-credits untuk menentukan berapa kredit biaya maksimalnya.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>%n parts</source>
   <extracomment>For one: %n part</extracomment>
   <translation>
    <numerusform>%n bagian</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>These are {0} paid tasks, and none of them can be taken back.</source>
   <translation>Ini {0} tugas berbayar, dan tidak satu pun dapat dibatalkan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>{0} of {1} parts</source>
   <translation>{0} dari {1} bagian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Nothing more is sent. The same command goes on with the film.</source>
   <translation>Tidak ada lagi yang dikirim. Perintah yang sama melanjutkan video panjang ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>It was not sent.</source>
   <translation>Tidak dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0} has no video: {1}</source>
   <translation>Bagian {0} tidak memiliki video: {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command tries again; --skip-missing joins it without those parts.</source>
   <translation>Video panjang belum digabungkan. Perintah yang sama mencoba lagi; --skip-missing menggabungkannya tanpa bagian tersebut.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command goes on, and pays nothing again.</source>
   <translation>Video panjang belum digabungkan. Perintah yang sama melanjutkannya, tanpa membayar lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved to {0}</source>
   <translation>Disimpan ke {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joining · {0} %</source>
   <translation>Menggabungkan · {0}%</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}</source>
   <translation>Tugas sudah dibayar dan terus diproses di layanan. Unduh videonya dengan: omnihuman-desktop watch {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>%n are paid and go on at the service. The same command fetches them.</source>
   <extracomment>For one: %n is paid and goes on at the service. The same command fetches it.</extracomment>
   <translation>
    <numerusform>%n sudah dibayar dan berlanjut di layanan. Perintah yang sama mengambilnya.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>The window is open on this data folder. Import there: Settings &gt; Library.</source>
   <translation>Jendela program terbuka dengan folder data ini. Impor di sana: Pengaturan &gt; Pustaka.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>Copying · {0}</source>
   <translation>Menyalin · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The window is open on this data folder, and sends the task.</source>
   <translation>Jendela program terbuka dengan folder data ini, dan mengirim tugas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The same portrait, voice and prompt were sent before as “{0}”.</source>
   <translation>Potret, suara, dan prompt yang sama sudah pernah dikirim sebagai “{0}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>{0} exists already: give another name.</source>
   <translation>{0} sudah ada: gunakan nama lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task was removed from the list: its video can't be downloaded any more.</source>
   <translation>Tugas ini sudah dihapus dari daftar: videonya sudah tidak dapat diunduh.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task has no video, and the service keeps none.</source>
   <translation>Tugas ini tidak memiliki video, dan layanan tidak menyimpannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>Close the window first, or choose Download again there.</source>
   <translation>Tutup jendela program dahulu, atau pilih Unduh lagi di sana.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no task “{0}”. The list is shown by: omnihuman-desktop tasks</source>
   <translation>Tidak ada tugas “{0}”. Lihat daftarnya dengan: omnihuman-desktop tasks</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>More than one task begins with “{0}”: write more of it.</source>
   <translation>Lebih dari satu tugas diawali dengan “{0}”: tulis lebih lengkap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The window is open on this data folder. See Settings &gt; Account there.</source>
   <translation>Jendela program terbuka dengan folder data ini. Lihat Pengaturan &gt; Akun di sana.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The sandbox: nothing leaves this computer.</source>
   <translation>Sandbox: tidak ada yang keluar dari komputer ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works.</source>
   <translation>Kunci ini berfungsi.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>%n credits left.</source>
   <extracomment>For one: %n credit left.</extracomment>
   <translation>
    <numerusform>Sisa %n kredit.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no such storage. Add one in the window: Settings &gt; Storage.</source>
   <translation>Penyimpanan itu tidak ada. Tambahkan di jendela program: Pengaturan &gt; Penyimpanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Upload a small file</source>
   <translation>Unggah file kecil</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Read it without a key, as the service does</source>
   <translation>Baca tanpa kunci, seperti yang dilakukan layanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Remove it</source>
   <translation>Hapus file itu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>The test worked, but the address is inside your own network, where EvoLink can't reach it.</source>
   <translation>Pengujian berhasil, tetapi alamatnya ada di jaringan Anda sendiri, yang tidak dapat dijangkau EvoLink.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>This storage works: a test file was uploaded, read without a password, and removed.</source>
   <translation>Penyimpanan ini berfungsi: file uji sudah diunggah, dibaca tanpa kata sandi, dan dihapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>usage: </source>
   <translation>cara pakai: </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>positional arguments</source>
   <translation>argumen posisi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>options</source>
   <translation>opsi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>show this help message and exit</source>
   <translation>tampilkan bantuan ini lalu keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s: kesalahan: %(message)s
</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>argumen %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>argumen berikut wajib diisi: %s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>argumen tidak dikenal: %s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected one argument</source>
   <translation>perlu satu nilai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at most one argument</source>
   <translation>paling banyak satu nilai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at least one argument</source>
   <translation>perlu sedikitnya satu nilai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>pilihan tidak valid: %(value)r (pilih dari %(choices)s)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>nilai %(type)s tidak valid: %(value)r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>opsi ambigu: %(option)s bisa berarti %(matches)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ignored explicit argument %r</source>
   <translation>opsi ini tidak memakai nilai: %r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>about {0}</source>
   <translation>sekitar {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>{0} s billed · {1} · account: {2}</source>
   <translation>Ditagih {0} s · {1} · akun: {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>This is more than the {0} credits allowed.</source>
   <translation>Ini melebihi {0} kredit yang diizinkan.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>The account has %n credits left. Top up, and try again.</source>
   <extracomment>For one: The account has %n credit left. Top up, and try again.</extracomment>
   <translation>
    <numerusform>Sisa akun %n kredit. Isi ulang, lalu coba lagi.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it?</source>
   <translation>Kirim?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it? %n credits will be left.</source>
   <extracomment>For one: Send it? %n credit will be left.</extracomment>
   <translation>
    <numerusform>Kirim? Akan tersisa %n kredit.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Nobody can be asked here. Add --yes to pay without a question.</source>
   <translation>Tidak ada yang dapat ditanya di sini. Tambahkan --yes untuk membayar tanpa bertanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>[y/N] </source>
   <translation>[y/T] </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>y</source>
   <translation>y</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>Another sandbox uses the folder {0}.</source>
   <translation>Sandbox lain memakai folder {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox can't start: {0}</source>
   <translation>Sandbox tidak dapat dimulai: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>A local stand-in for the service and for storage. GET / on its address shows the documentation.</source>
   <translation>Pengganti lokal untuk layanan dan penyimpanan. GET / di alamatnya menampilkan dokumentasi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>its data folder (default: a temporary one, deleted at the end)</source>
   <translation>folder datanya (bawaan: folder sementara, dihapus di akhir)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>the port to listen on (default: a free one)</source>
   <translation>port yang dipakai (bawaan: port yang bebas)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>how long a task takes, in seconds (default: 6)</source>
   <translation>lama sebuah tugas, dalam detik (bawaan: 6)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>serve only the published contract</source>
   <translation>layani hanya kontrak yang dipublikasikan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>print URL and key as JSON; end when standard input ends</source>
   <translation>tulis URL dan kunci sebagai JSON; berakhir saat masukan standar berakhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox is at {0}
Its key: {1}
Its state: {2}
Ctrl+C ends it.</source>
   <translation>Sandbox ada di {0}
Kuncinya: {1}
Keadaannya: {2}
Ctrl+C mengakhirinya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Appearance</source>
   <translation>Tampilan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>dark, light, theme, colors</source>
   <translation>gelap, terang, tema, warna</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Language</source>
   <translation>Bahasa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>translation, English</source>
   <translation>terjemahan, bahasa Indonesia, Inggris</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>While tasks run</source>
   <translation>Saat tugas berjalan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sleep, energy</source>
   <translation>tidur, energi, daya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>When a task ends</source>
   <translation>Saat tugas selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>notification, message, bell</source>
   <translation>notifikasi, pesan, lonceng</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sound, bell, chime</source>
   <translation>suara, bunyi, lonceng</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Closing while tasks run</source>
   <translation>Menutup saat tugas berjalan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>tray, quit, background</source>
   <translation>baki, keluar, latar belakang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>New versions</source>
   <translation>Versi baru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>update, upgrade</source>
   <translation>pembaruan, perbarui</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>network, connection, firewall</source>
   <translation>jaringan, koneksi, firewall</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Save videos to</source>
   <translation>Simpan video ke</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>folder, output, location</source>
   <translation>folder, keluaran, lokasi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Sound output</source>
   <translation>Keluaran audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>speaker, headphones, audio device</source>
   <translation>speaker, headphone, perangkat audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Back to the batch</source>
   <translation>Kembali ke batch</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a portrait: drop it here, or choose Add files…</source>
   <translation>Tambahkan potret: seret ke sini, atau pilih Tambah file…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a voice: drop it here, or choose Add files…</source>
   <translation>Tambahkan suara: seret ke sini, atau pilih Tambah file…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Finish the batch first: choose Send all or Cancel</source>
   <translation>Selesaikan batch dahulu: pilih Kirim semua atau Batal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Add files…</source>
   <translation>Tambah file…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Open table…</source>
   <translation>Buka tabel…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names of the videos</source>
   <translation>Nama video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>{n}, {portrait}, {voice} and {prompt} stand for what each row has.</source>
   <translation>{n}, {portrait}, {voice}, dan {prompt} diganti dengan nomor, potret, suara, dan prompt setiap baris.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>No limit</source>
   <translation>Tanpa batas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit of credits</source>
   <translation>Batas kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Sending stops before the batch would cost more.</source>
   <translation>Pengiriman berhenti sebelum biaya batch melebihi batas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>First one first</source>
   <translation>Satu dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>One video is made. The others are sent once you have seen it.</source>
   <translation>Satu video dibuat. Yang lain dikirim setelah Anda melihatnya.</translation>
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
   <translation>Batal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Discard the batch (Esc)</source>
   <translation>Buang batch (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all</source>
   <translation>Kirim semua</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all rows that are on (Ctrl+Enter)</source>
   <translation>Kirim semua baris yang aktif (Ctrl+Enter)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>The account has %n credits left: sending stops when they are used up.</source>
   <extracomment>For one: The account has %n credit left: sending stops when it is used up.</extracomment>
   <translation>
    <numerusform>Sisa akun %n kredit: pengiriman berhenti setelah habis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send for {0} credits</source>
   <translation>Kirim: {0} kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>This costs about {0} credits. Click again to send it.</source>
   <translation>Biayanya sekitar {0} kredit. Klik lagi untuk mengirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names</source>
   <translation>Nama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit</source>
   <translation>Batas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Portrait</source>
   <translation>Potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Voice</source>
   <translation>Suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <source>From – to</source>
   <translation>Dari – sampai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Seconds</source>
   <translation>Detik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Credits</source>
   <translation>Kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a batch</source>
   <translation>Buat batch</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video of each, sent together</source>
   <translation>Satu video untuk masing-masing, dikirim bersama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Use the last one</source>
   <translation>Pakai yang terakhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>As the portrait or the voice of the draft</source>
   <translation>Sebagai potret atau suara draf</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a film in this order</source>
   <translation>Buat video panjang sesuai urutan ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video, with all voices after each other</source>
   <translation>Satu video, dengan semua suara secara berurutan</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n portraits</source>
   <extracomment>For one: %n portrait</extracomment>
   <translation>
    <numerusform>%n potret</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n voices</source>
   <extracomment>For one: %n voice</extracomment>
   <translation>
    <numerusform>%n suara</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0}: what are they meant as?</source>
   <translation>{0}: untuk apa?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0} and {1}: what are they meant as?</source>
   <translation>{0} dan {1}: untuk apa?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/table.py"></location>
   <source>Rows of the batch</source>
   <translation>Baris batch</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Shrink it</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the best 35 s</source>
   <translation>Pakai 35 s terbaik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the whole voice</source>
   <translation>Pakai seluruh suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking…</source>
   <translation>Memeriksa…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Already made as “{0}”</source>
   <translation>Sudah dibuat sebagai “{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Ready</source>
   <translation>Siap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Left out</source>
   <translation>Tidak disertakan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>One portrait speaks each of {0} voices.</source>
   <translation>Satu potret berbicara memakai setiap suara ({0}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks the same voice.</source>
   <translation>Setiap potret ({0}) berbicara memakai suara yang sama.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} portraits and {0} voices, paired in the order of their names.</source>
   <translation>{0} potret dan {0} suara, dipasangkan menurut urutan namanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks each of {1} voices.</source>
   <translation>Setiap potret ({0}) berbicara memakai setiap suara ({1}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} of {1} rows</source>
   <translation>{0} dari {1} baris</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} s billed</source>
   <translation>Ditagih {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} left afterwards</source>
   <translation>sisa {0} setelahnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>No row is ready to be sent.</source>
   <translation>Belum ada baris yang siap dikirim.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>%n rows</source>
   <extracomment>For one: %n row</extracomment>
   <translation>
    <numerusform>%n baris</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} from {1}</source>
   <translation>{0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Request</source>
   <translation>Permintaan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Reply</source>
   <translation>Balasan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task when it had ended</source>
   <translation>Tugas saat sudah berakhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task that was found</source>
   <translation>Tugas yang ditemukan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Film</source>
   <translation>Video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, part {1} of {2}</source>
   <translation>{0}, bagian {1} dari {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, row {1} of {2}</source>
   <translation>{0}, baris {1} dari {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} to {1}, {2} s</source>
   <translation>{0} sampai {1}, {2} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>What was sent</source>
   <translation>Yang dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Framing</source>
   <translation>Pembingkaian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Masks</source>
   <translation>Mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Selection</source>
   <translation>Seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound</source>
   <translation>Audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length sent</source>
   <translation>Durasi yang dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>rotated by {0}°</source>
   <translation>diputar {0}°</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>flipped</source>
   <translation>dibalik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>cropped to {0}</source>
   <translation>dipangkas ke {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>cropped</source>
   <translation>dipangkas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>stereo</source>
   <translation>stereo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>mixed to mono</source>
   <translation>dicampur menjadi mono</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>left channel only</source>
   <translation>hanya saluran kiri</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>right channel only</source>
   <translation>hanya saluran kanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>track {0}</source>
   <translation>trek {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>high-pass filter {0} Hz</source>
   <translation>filter high-pass {0} Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>silence trimmed</source>
   <translation>hening dipangkas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>normalized to {0} LUFS</source>
   <translation>dinormalkan ke {0} LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade in {0} s</source>
   <translation>fade in {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade out {0} s</source>
   <translation>fade out {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, entered by you</source>
   <translation>{0}, Anda masukkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, drawn</source>
   <translation>{0}, acak</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fast mode</source>
   <translation>mode cepat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>person checked first</source>
   <translation>orang diperiksa dulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>auto mask</source>
   <translation>mask otomatis</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>none</source>
   <translation>tidak ada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Options</source>
   <translation>Opsi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Callback URL</source>
   <translation>URL callback</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>the account's own</source>
   <translation>milik akun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>removed since</source>
   <translation>sudah dihapus</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Service</source>
   <translation>Layanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Account</source>
   <translation>Akun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Storage</source>
   <translation>Penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID</source>
   <translation>ID tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. The task was found in the service's list.</source>
   <translation>Balasan hilang. Tugas ditemukan di daftar layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. You entered the task ID.</source>
   <translation>Balasan hilang. Anda yang memasukkan ID tugas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Preparing</source>
   <translation>Menyiapkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Uploading</source>
   <translation>Mengunggah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Sending the request</source>
   <translation>Mengirim permintaan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering</source>
   <translation>Merender</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Downloading</source>
   <translation>Mengunduh</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved</source>
   <translation>Disimpan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Failed</source>
   <translation>Gagal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled</source>
   <translation>Dibatalkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear outcome</source>
   <translation>Hasil tidak pasti</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Created</source>
   <translation>Dibuat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Sent</source>
   <translation>Dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Video ready</source>
   <translation>Video siap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Timeline</source>
   <translation>Linimasa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier version made this task and kept no other times.</source>
   <translation>Tugas ini dibuat dengan versi lama, yang tidak menyimpan waktu lainnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, for {1}</source>
   <translation>{0}, selama {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The times between were not kept by the version that made this task.</source>
   <translation>Waktu di antaranya tidak disimpan oleh versi yang membuat tugas ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} so far.</source>
   <translation>{0} sejauh ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} in all.</source>
   <translation>{0} seluruhnya.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>%n seconds</source>
   <extracomment>For one: %n second</extracomment>
   <translation>
    <numerusform>%n detik</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing: the reserved credits are returned</source>
   <translation>tidak ada: kredit yang ditahan dikembalikan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing</source>
   <translation>tidak ada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length billed</source>
   <translation>Durasi yang ditagih</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Estimated</source>
   <translation>Perkiraan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Reserved</source>
   <translation>Ditahan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Billed</source>
   <translation>Ditagih</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier request, whose reply was lost, may have been paid as well.</source>
   <translation>Permintaan sebelumnya yang balasannya hilang mungkin juga sudah dibayar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>%n credits</source>
   <extracomment>For one: %n credit</extracomment>
   <translation>
    <numerusform>%n kredit</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Portrait as sent</source>
   <translation>Potret yang dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Voice as sent</source>
   <translation>Suara yang dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Masks as sent</source>
   <translation>Mask yang dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>yes</source>
   <translation>ya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Your marks</source>
   <translation>Tanda Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Starred</source>
   <translation>Berbintang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Task details</source>
   <translation>Detail tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>All details</source>
   <translation>Semua detail</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Details</source>
   <translation>Detail</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Shows what was sent to the service and what it answered</source>
   <translation>Menampilkan yang dikirim ke layanan dan jawabannya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Messages</source>
   <translation>Pesan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Copy all</source>
   <translation>Salin semua</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show film</source>
   <translation>Tampilkan video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show batch</source>
   <translation>Tampilkan batch</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copied</source>
   <translation>Disalin</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Possibly made</source>
   <translation>Mungkin sudah dibuat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>This may already have been made; the outcome is unclear. Open the task.</source>
   <translation>Video ini mungkin sudah dibuat; hasilnya tidak pasti. Buka tugasnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>In progress</source>
   <translation>Sedang diproses</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>A task with these settings is in progress. Open the task.</source>
   <translation>Tugas dengan setelan ini sedang diproses. Buka tugasnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Already made</source>
   <translation>Sudah dibuat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>You have already made this video. Open the task.</source>
   <translation>Anda sudah membuat video ini. Buka tugasnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1}</source>
   <translation>Ditagih {0} s · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Reading the file…</source>
   <translation>Membaca file…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Choose a portrait and a voice</source>
   <translation>Pilih potret dan suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a portrait</source>
   <translation>Pilih potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a voice</source>
   <translation>Pilih suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Finding the pauses…</source>
   <translation>Mencari jeda…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits</source>
   <translation>Ditagih {0} s · {1} kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits, but only {2} are left</source>
   <translation>Ditagih {0} s · {1} kredit, tetapi hanya tersisa {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} of {2} credits</source>
   <translation>Ditagih {0} s · {1} dari {2} kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Generate video</source>
   <translation>Buat video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Make film</source>
   <translation>Buat video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Send the portrait and the voice to generate the video</source>
   <translation>Kirim potret dan suara untuk membuat video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>First part first</source>
   <translation>Bagian pertama dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sends the first part alone, so that you can see it before you pay for the others. Send them from the film.</source>
   <translation>Mengirim bagian pertama saja, agar Anda dapat melihatnya sebelum membayar yang lain. Kirim sisanya dari video panjang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Skip long pauses</source>
   <translation>Lewati jeda panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Pauses of 3 s and more between two parts are not paid. The last picture stands still for so long.</source>
   <translation>Jeda 3 s atau lebih di antara dua bagian tidak dibayar. Gambar terakhir tetap diam selama itu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Really send {0} paid tasks for {1} credits? Click again.</source>
   <translation>Yakin ingin mengirim {0} tugas berbayar seharga {1} kredit? Klik lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>{0} · {1} s billed · {2} credits</source>
   <translation>{0} · Ditagih {1} s · {2} kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sent before · {0} · {1} s billed · {2} credits once more</source>
   <translation>Sudah pernah dikirim · {0} · Ditagih {1} s · {2} kredit sekali lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Keep to 35 s</source>
   <translation>Batasi ke 35 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Select no more than one task takes. Ctrl+Z brings the long selection back.</source>
   <translation>Pilih hanya sepanjang yang muat dalam satu tugas. Ctrl+Z mengembalikan seleksi panjang.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Longer than 35 s makes a film: %n paid tasks, joined to one video. Pose and hands differ between the parts.</source>
   <extracomment>For one: Longer than 35 s makes a film: %n paid task. Pose and hands differ between the parts.</extracomment>
   <translation>
    <numerusform>Lebih dari 35 s menjadi video panjang: %n tugas berbayar, digabungkan menjadi satu video. Pose dan tangan berbeda di setiap bagian.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Prompt of part {0}</source>
   <translation>Prompt bagian {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks show who speaks, so auto mask is not used.</source>
   <translation>Mask Anda menunjukkan siapa yang berbicara, jadi mask otomatis tidak digunakan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks are used</source>
   <translation>Mask Anda digunakan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>As the film</source>
   <translation>Sama dengan video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Make this part with the film's own prompt and options</source>
   <translation>Buat bagian ini dengan prompt dan opsi milik video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>For example: close-up, warm and calm. She talks to the camera and smiles at the end.</source>
   <translation>Contoh: close-up, hangat dan tenang. Dia berbicara ke kamera dan tersenyum di akhir.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional: how the person speaks and moves. In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian.</source>
   <translation>Opsional: cara orang itu berbicara dan bergerak. Dalam bahasa Mandarin, Inggris, Jepang, Korea, Spanyol Meksiko, atau Indonesia.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Fast mode</source>
   <translation>Mode cepat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The video is ready sooner. Fine movements may be less precise.</source>
   <translation>Video lebih cepat jadi. Gerakan halus mungkin kurang presisi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person</source>
   <translation>Pastikan ada orang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service first looks for a person in the portrait, and rejects it at no cost if there is none.</source>
   <translation>Layanan mencari orang di potret lebih dahulu, dan menolaknya tanpa biaya jika tidak ada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person first</source>
   <translation>Pastikan ada orang dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>More options</source>
   <translation>Opsi lainnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask</source>
   <translation>Mask otomatis</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service detects who in the picture speaks. Masks that you paint are used instead.</source>
   <translation>Layanan mendeteksi siapa yang berbicara di gambar. Jika Anda melukis mask, mask Anda yang dipakai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask: detect the person automatically</source>
   <translation>Mask otomatis: deteksi orang secara otomatis</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional</source>
   <translation>Opsional</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>An https:// address of your own that the service notifies when the video is ready.</source>
   <translation>Alamat https:// milik Anda yang diberi tahu layanan saat video siap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is not a web address. Enter one like https://example.com/done.</source>
   <translation>URL callback bukan alamat web. Masukkan alamat seperti https://example.com/done.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL must start with https://.</source>
   <translation>URL callback harus diawali dengan https://.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is longer than {0} characters. Enter a shorter one.</source>
   <translation>URL callback lebih dari {0} karakter. Masukkan yang lebih pendek.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is inside your own network, where the service can't reach it. Enter a public one.</source>
   <translation>URL callback ada di jaringan Anda sendiri, yang tidak dapat dijangkau layanan. Masukkan alamat publik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>{0} not at a pause</source>
   <translation>{0} tidak di jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>cut at pauses</source>
   <translation>dipotong di jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>Part {0}: {1} to {2}, {3}, {4}</source>
   <translation>Bagian {0}: {1} sampai {2}, {3}, {4}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>No pause is within 35 s: it ends at the quietest place.</source>
   <translation>Tidak ada jeda dalam 35 s: bagian ini berakhir di titik paling senyap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>It has a portrait, a prompt or options of its own.</source>
   <translation>Memiliki potret, prompt, atau opsi tersendiri.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source> · no pause</source>
   <translation> · tanpa jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Presets</source>
   <translation>Preset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Use</source>
   <translation>Pakai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Rename</source>
   <translation>Ganti nama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import…</source>
   <translation>Impor…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export…</source>
   <translation>Ekspor…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”.</source>
   <translation>“{0}” dihapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Saved as {0}. Callback URLs are left out.</source>
   <translation>Disimpan sebagai {0}. URL callback tidak disertakan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>No presets yet. Save one from the menu beside the prompt, or import a file.</source>
   <translation>Belum ada preset. Simpan satu dari menu di samping prompt, atau impor file.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>You already have all of its presets.</source>
   <translation>Anda sudah memiliki semua preset di dalamnya.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Added %n presets.</source>
   <extracomment>For one: Added %n preset.</extracomment>
   <translation>
    <numerusform>%n preset ditambahkan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Export presets</source>
   <translation>Ekspor preset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Import presets</source>
   <translation>Impor preset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Presets ({0});;All files (*)</source>
   <translation>Preset ({0});;Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>Tip: describe camera, emotion, delivery, actions.</source>
   <translation>Tips: jelaskan kamera, emosi, cara bicara, gerakan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>another language</source>
   <translation>bahasa lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: a prompt in one of these works better.</source>
   <translation>Bahasa prompt ini tampaknya: {0}. Layanan memahami bahasa Mandarin, Inggris, Jepang, Korea, Spanyol Meksiko, dan Indonesia: prompt dalam salah satunya memberi hasil lebih baik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_suggestions.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Recent prompts</source>
   <translation>Prompt terbaru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Preset</source>
   <translation>Preset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>No presets yet</source>
   <translation>Belum ada preset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Undo the preset</source>
   <translation>Urungkan preset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Save as preset…</source>
   <translation>Simpan sebagai preset…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Edit presets…</source>
   <translation>Edit preset…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The same seed with the same settings may give the same video again.</source>
   <translation>Seed yang sama dengan setelan yang sama dapat kembali menghasilkan video yang sama.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Lock seed</source>
   <translation>Kunci seed</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The seed must be a whole number from 1 to {0}, or empty.</source>
   <translation>Seed harus bilangan bulat dari 1 sampai {0}, atau dikosongkan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random, last {0}</source>
   <translation>Acak, terakhir {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random</source>
   <translation>Acak</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Locked: every video gets this seed. Click to draw one for each video.</source>
   <translation>Terkunci: setiap video memakai seed ini. Klik untuk mengacak seed bagi setiap video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>A seed is drawn for each video. Click to keep one for all.</source>
   <translation>Seed diacak untuk setiap video. Klik untuk memakai satu seed bagi semua.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>{0} %</source>
   <translation>{0}%</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>Take {0}</source>
   <translation>Take {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft is not complete.</source>
   <translation>Draf belum lengkap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft's portrait and options are used for this part.</source>
   <translation>Potret dan opsi draf dipakai untuk bagian ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/film_bar.py"></location>
   <source>Back to the film</source>
   <translation>Kembali ke video panjang</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: %n parts</source>
   <extracomment>For one: {0}: %n part</extracomment>
   <translation>
    <numerusform>{0}: %n bagian</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: {1} of {2} parts</source>
   <translation>{0}: {1} dari {2} bagian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}, played with hard cuts</source>
   <translation>{0}, diputar dengan potongan langsung</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>A film is being joined. Wait for it, or cancel it on its page.</source>
   <translation>Video panjang sedang digabungkan. Tunggu, atau batalkan di halamannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Canceled. Nothing was written.</source>
   <translation>Dibatalkan. Tidak ada yang ditulis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: the joint after part {1}</source>
   <translation>{0}: sambungan setelah bagian {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Making the preview…</source>
   <translation>Membuat pratinjau…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Putting {0} voices together…</source>
   <translation>Menggabungkan {0} suara…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Hard cut</source>
   <translation>Cut langsung</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Cut to a slightly closer frame</source>
   <translation>Cut ke bingkai yang sedikit lebih dekat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Dissolve</source>
   <translation>Dissolve</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} takes</source>
   <translation>{0} take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Part {0}</source>
   <translation>Bagian {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Take of the part</source>
   <translation>Take bagian ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Compare takes</source>
   <translation>Bandingkan take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Show this part</source>
   <translation>Tampilkan bagian ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Make this part again</source>
   <translation>Buat lagi bagian ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Use the draft for this part</source>
   <translation>Pakai draf untuk bagian ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.</source>
   <translation>Potret, pangkasan, mask, prompt, dan opsinya. Bagian yang sudah dikirim dibuat lagi, dengan biayanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Preview this joint</source>
   <translation>Pratinjau sambungan ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Shows how this part and the next one meet. Nothing is saved.</source>
   <translation>Menampilkan cara bagian ini bersambung dengan bagian berikutnya. Tidak ada yang disimpan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joints</source>
   <translation>Sambungan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>What is seen where two parts meet</source>
   <translation>Yang terlihat di pertemuan dua bagian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source> ms</source>
   <translation> ms</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Length of a dissolve</source>
   <translation>Lama dissolve</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Leave out parts without a video</source>
   <translation>Lewatkan bagian tanpa video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Export timeline…</source>
   <translation>Ekspor timeline…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Save film…</source>
   <translation>Simpan video panjang…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>The portrait and the voice stay the same between the parts. The pose and the hands do not.</source>
   <translation>Potret dan suara tetap sama di semua bagian. Pose dan tangan tidak.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Choose a part to see its takes.</source>
   <translation>Pilih satu bagian untuk melihat take-nya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/naming_delegate.py"></location>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as table</source>
   <translation>Tampilkan sebagai tabel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as contact sheet</source>
   <translation>Tampilkan sebagai lembar kontak</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Results</source>
   <translation>Hasil</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/sheet.py"></location>
   <source>Contact sheet</source>
   <translation>Lembar kontak</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/page_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search help</source>
   <translation>Cari bantuan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search results</source>
   <translation>Hasil pencarian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Forward</source>
   <translation>Maju</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Contents</source>
   <translation>Daftar isi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>This help page is missing. Choose Contents to see the other pages.</source>
   <translation>Halaman bantuan ini tidak ada. Pilih Daftar isi untuk melihat halaman lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>The help pages are missing. Install the program again.</source>
   <translation>Halaman bantuan tidak ada. Instal ulang program.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Nothing found. Try another word.</source>
   <translation>Tidak ditemukan. Coba kata lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Everywhere</source>
   <translation>Di mana saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Comparison</source>
   <translation>Perbandingan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Tasks</source>
   <translation>Tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Crop and masks</source>
   <translation>Pangkas dan mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a portrait</source>
   <translation>Buka potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a voice</source>
   <translation>Buka suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Paste</source>
   <translation>Tempel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>New batch</source>
   <translation>Batch baru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save video as</source>
   <translation>Simpan video sebagai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Find a task</source>
   <translation>Cari tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Library</source>
   <translation>Pustaka</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo a removal</source>
   <translation>Urungkan penghapusan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>List of keys</source>
   <translation>Daftar tombol pintasan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play or pause</source>
   <translation>Putar atau jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Slower</source>
   <translation>Lebih lambat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Pause</source>
   <translation>Jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Faster</source>
   <translation>Lebih cepat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Normal speed</source>
   <translation>Kecepatan normal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 5 s</source>
   <translation>Mundur 5 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 5 s</source>
   <translation>Maju 5 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 1 s</source>
   <translation>Mundur 1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 1 s</source>
   <translation>Maju 1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the start</source>
   <translation>Ke awal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the end</source>
   <translation>Ke akhir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame back</source>
   <translation>Mundur satu frame</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame forward</source>
   <translation>Maju satu frame</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the in point</source>
   <translation>Tetapkan titik masuk</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the out point</source>
   <translation>Tetapkan titik keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Clear both points</source>
   <translation>Hapus kedua titik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the in point</source>
   <translation>Ke titik masuk</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the out point</source>
   <translation>Ke titik keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Compare with the take shown before</source>
   <translation>Bandingkan dengan take yang ditampilkan sebelumnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Louder</source>
   <translation>Lebih keras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Quieter</source>
   <translation>Lebih pelan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute</source>
   <translation>Bisukan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Full screen</source>
   <translation>Layar penuh</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Snapshot</source>
   <translation>Ambil gambar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Previous task</source>
   <translation>Tugas sebelumnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Next task</source>
   <translation>Tugas berikutnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Side by side</source>
   <translation>Berdampingan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Wipe</source>
   <translation>Wipe</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Blink</source>
   <translation>Bergantian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe left</source>
   <translation>Geser wipe ke kiri</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe right</source>
   <translation>Geser wipe ke kanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Hear the other take</source>
   <translation>Dengarkan take lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Leave full screen, close</source>
   <translation>Keluar dari layar penuh, tutup</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play from the mouse pointer</source>
   <translation>Putar dari penunjuk mouse</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection starts here</source>
   <translation>Seleksi mulai di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection ends here</source>
   <translation>Seleksi berakhir di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's start</source>
   <translation>Ke awal seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's end</source>
   <translation>Ke akhir seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 1 s</source>
   <translation>Mundurkan seleksi 1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 1 s</source>
   <translation>Majukan seleksi 1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 0.1 s</source>
   <translation>Mundurkan seleksi 0,1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 0.1 s</source>
   <translation>Majukan seleksi 0,1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame back</source>
   <translation>Mundurkan seleksi satu frame</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame forward</source>
   <translation>Majukan seleksi satu frame</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's start</source>
   <translation>Seleksi ke awal suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's end</source>
   <translation>Seleksi ke akhir suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length back</source>
   <translation>Mundurkan seleksi sepanjang durasinya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length forward</source>
   <translation>Majukan seleksi sepanjang durasinya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select the whole voice</source>
   <translation>Pilih seluruh suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Cut a film here</source>
   <translation>Potong video panjang di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Remove the nearest cut</source>
   <translation>Hapus potongan terdekat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom in</source>
   <translation>Perbesar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom out</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+roda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select a sentence</source>
   <translation>Pilih kalimat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Double click</source>
   <translation>Klik dua kali</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the nearer edge</source>
   <translation>Geser tepi terdekat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+click</source>
   <translation>Shift+klik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Don't snap</source>
   <translation>Tanpa menempel ke jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Alt while dragging</source>
   <translation>Alt saat menyeret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo, redo</source>
   <translation>Urungkan, ulangi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Rename, open, remove</source>
   <translation>Ganti nama, buka, hapus</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>F2, Enter, Delete</source>
   <translation>F2, Enter, Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select several; star, notes</source>
   <translation>Pilih beberapa; bintang, catatan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift or Ctrl with click or arrows; Ctrl+D, Ctrl+E</source>
   <translation>Shift atau Ctrl dengan klik atau panah; Ctrl+D, Ctrl+E</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the video to the trash</source>
   <translation>Pindahkan video ke tempat sampah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+Delete</source>
   <translation>Shift+Delete</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Fold a day, unfold it</source>
   <translation>Lipat satu hari, buka lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>← / →</source>
   <translation>← / →</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Switch rows, mend, leave out, send all</source>
   <translation>Aktifkan atau nonaktifkan baris, perbaiki, lewatkan, kirim semua</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Space, Enter, Delete, Ctrl+Enter</source>
   <translation>Spasi, Enter, Delete, Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Done, cancel</source>
   <translation>Selesai, batal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Enter, Esc</source>
   <translation>Enter, Esc</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Zoom, show all, pan</source>
   <translation>Zoom, tampilkan semua, geser</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>+ and -, 0, Space</source>
   <translation>+ dan -, 0, Spasi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the crop, by ten pixels, resize it</source>
   <translation>Geser area pangkas, sepuluh piksel, ubah ukurannya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>Panah, dengan Shift, dengan Ctrl</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush, eraser, rectangle, ellipse, fill, invert</source>
   <translation>Kuas, penghapus, persegi panjang, elips, isi, balikkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush smaller or larger, move it, paint</source>
   <translation>Kuas lebih kecil atau lebih besar, geser, lukis</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>[ and ], arrows, P</source>
   <translation>[ dan ], panah, P</translation>
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
   <translation>Tugas pustaka</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Size of pictures</source>
   <translation>Ukuran gambar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Table</source>
   <translation>Tabel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Gallery</source>
   <translation>Galeri</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back to the workplace (Esc)</source>
   <translation>Kembali ke area kerja (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>★ Star</source>
   <translation>★ Bintang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Star</source>
   <translation>Beri bintang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes…</source>
   <translation>Catatan…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Save videos as…</source>
   <translation>Simpan video…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Move to trash</source>
   <translation>Ke tempat sampah</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>%n selected</source>
   <extracomment>For one: %n selected</extracomment>
   <translation>
    <numerusform>%n dipilih</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Nothing selected</source>
   <translation>Tidak ada yang dipilih</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>☆ Remove star</source>
   <translation>☆ Hapus bintang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Library filters</source>
   <translation>Filter pustaka</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Batch or film</source>
   <translation>Batch atau video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Date</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Length</source>
   <translation>Durasi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>All</source>
   <translation>Semua</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Active</source>
   <translation>Aktif</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Films</source>
   <translation>Video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Batches</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Unclear</source>
   <translation>Tidak pasti</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>This week</source>
   <translation>Minggu ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>MMMM yyyy</source>
   <extracomment>a month of a year, as QDate writes it; quote words: MMMM 'of' yyyy</extracomment>
   <translation>MMMM yyyy</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Up to {0} s</source>
   <translation>Hingga {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>{0} to {1} s</source>
   <translation>{0} sampai {1} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Over {0} s</source>
   <translation>Lebih dari {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show more</source>
   <translation>Tampilkan lebih banyak</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show fewer</source>
   <translation>Tampilkan lebih sedikit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>{0} of {1}</source>
   <translation>{0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Cancel the task first. Nothing has been paid yet.</source>
   <translation>Batalkan tugas dahulu. Belum ada yang dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Background</source>
   <translation>Latar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. This color shows through.</source>
   <translation>Potret ini transparan sebagian. Warna ini terlihat di bagian itu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>White</source>
   <translation>Putih</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Gray</source>
   <translation>Abu-abu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Black</source>
   <translation>Hitam</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Other color…</source>
   <translation>Warna lain…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. Background color: {0}</source>
   <translation>Potret ini transparan sebagian. Warna latar: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Portrait background</source>
   <translation>Latar potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose portrait</source>
   <translation>Pilih potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Change…</source>
   <translation>Ganti…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose…</source>
   <translation>Pilih…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop it here</source>
   <translation>Lepaskan di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop a portrait here, paste one, or choose a file</source>
   <translation>Seret potret ke sini, tempel, atau pilih file</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Send a smaller copy at the best quality that fits. Your file is not changed.</source>
   <translation>Kirim salinan lebih kecil dengan kualitas terbaik yang muat. File Anda tidak diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Paint a mask</source>
   <translation>Lukis mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop</source>
   <translation>Pangkas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Rotate</source>
   <translation>Putar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Shrink the portrait or choose another one</source>
   <translation>Perkecil potret atau pilih yang lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Reading the picture…</source>
   <translation>Membaca gambar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>This is a link to a picture. Save the picture to a file, then drop that file here.</source>
   <translation>Ini tautan ke gambar. Simpan gambar ke file, lalu seret file itu ke sini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>The portrait above is kept.</source>
   <translation>Potret di atas tetap dipakai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Empty. Drop a portrait here, paste one, or choose a file.</source>
   <translation>Kosong. Seret potret ke sini, tempel, atau pilih file.</translation>
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
   <translation>Potret terbaru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Loading…</source>
   <translation>Memuat…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Remove it from this list (Delete). Its videos are kept.</source>
   <translation>Hapus dari daftar ini (Delete). Videonya tetap disimpan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits you make videos from appear here.</source>
   <translation>Potret yang Anda pakai untuk membuat video muncul di sini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits</source>
   <translation>Potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>masks: {0}</source>
   <translation>mask: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a JPEG photo</source>
   <translation>foto JPEG</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a PNG picture</source>
   <translation>gambar PNG</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a WebP picture</source>
   <translation>gambar WebP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a HEIC photo</source>
   <translation>foto HEIC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>an AVIF picture</source>
   <translation>gambar AVIF</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a TIFF picture</source>
   <translation>gambar TIFF</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a BMP picture</source>
   <translation>gambar BMP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a GIF picture</source>
   <translation>gambar GIF</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>its first frame only</source>
   <translation>hanya frame pertama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>rotated upright</source>
   <translation>ditegakkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>converted to sRGB</source>
   <translation>dikonversi ke sRGB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>with 8 bits per channel</source>
   <translation>8 bit per kanal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>on a solid background</source>
   <translation>dengan latar polos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>without its location</source>
   <translation>tanpa lokasi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The file has a small defect outside the picture. A clean copy is sent.</source>
   <translation>File ini punya cacat kecil di luar gambar. Salinan yang bersih akan dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}, {2}.</source>
   <translation>Ini {0} – akan dikirim sebagai {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}.</source>
   <translation>Ini {0} – akan dikirim sebagai {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>It will be sent {0}.</source>
   <translation>Gambar akan dikirim begini: {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}</source>
   <translation>Diperkecil: {0} × {1}, {2} → {3} × {4}, {5}, kualitas JPEG {6}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} → {1}, JPEG quality {2}, same dimensions</source>
   <translation>Diperkecil: {0} → {1}, kualitas JPEG {2}, dimensi sama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{0} is over the service's limit of {1}.</source>
   <translation>{0} melebihi batas layanan, yaitu {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>No face was found. The service may find nobody to animate. A clear face works best.</source>
   <translation>Wajah tidak ditemukan. Layanan mungkin tidak menemukan orang untuk dianimasikan. Wajah yang jelas memberi hasil terbaik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The person seems to be sideways or upside down.</source>
   <translation>Orangnya tampak miring atau terbalik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{count} faces were found. Paint a mask over the person who speaks.</source>
   <translation>Ditemukan {count} wajah. Lukis mask pada orang yang berbicara.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face is cut off at the edge. The whole head gives a better video.</source>
   <translation>Wajah terpotong di tepi. Kepala yang utuh memberi video lebih baik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face takes up only {percent} % of the picture's height. Crop closer to it.</source>
   <translation>Wajah hanya menempati {percent}% tinggi gambar. Pangkas lebih dekat.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is very dark. A brighter one gives a better video.</source>
   <translation>Gambar sangat gelap. Gambar yang lebih terang memberi video lebih baik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is blurry. A sharper one gives a sharper video.</source>
   <translation>Gambar buram. Gambar yang lebih tajam memberi video lebih tajam.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture has only {width} × {height} pixels. The video may look soft.</source>
   <translation>Gambar hanya {width} × {height} piksel. Video mungkin tampak kurang tajam.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Crop, rotate or flip the portrait</source>
   <translation>Pangkas, putar, atau balik potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint over the person who speaks. Everything else stays still.</source>
   <translation>Lukis pada orang yang berbicara. Selebihnya tetap diam.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits: use one again, with its crop and masks</source>
   <translation>Potret terbaru: pakai lagi salah satunya, lengkap dengan pangkasan dan mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/controller.py"></location>
   <source>A recording was cut off last time. It was saved as “{0}” under Record.</source>
   <translation>Rekaman terakhir terputus. Rekaman disimpan sebagai “{0}” di Rekam.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Level</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped.</source>
   <translation>Sampel paling keras. Usahakan antara −12 dan −6 dB; pada 0 dB suara mengalami clipping.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped: too loud. Move away from the microphone, or turn it down.</source>
   <translation>Clipping: terlalu keras. Menjauhlah dari mikrofon, atau turunkan levelnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Decibels below full scale</source>
   <translation>Desibel di bawah skala penuh</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>silent</source>
   <translation>senyap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped</source>
   <translation>Clipping</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>No microphone found. Plug one in, or turn it on in the system's sound settings.</source>
   <translation>Mikrofon tidak ditemukan. Colokkan mikrofon, atau aktifkan di pengaturan suara sistem.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then open this panel again.</source>
   <translation>Program tidak diizinkan memakai mikrofon. Izinkan di pengaturan privasi sistem, lalu buka lagi panel ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue.</source>
   <translation>Mikrofon terputus. Rekaman sejauh ini sudah disimpan. Colokkan lagi untuk melanjutkan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone delivers no sound. Choose another one, or plug it in again.</source>
   <translation>Tidak ada suara dari mikrofon. Pilih mikrofon lain, atau colokkan lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>A recording can be up to {0} long. This one is saved; continue in a new one.</source>
   <translation>Durasi rekaman maksimal {0}. Rekaman ini sudah disimpan; lanjutkan di rekaman baru.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Countdown</source>
   <translation>Hitung mundur</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Wait three seconds before recording starts</source>
   <translation>Tunggu tiga detik sebelum rekaman dimulai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice</source>
   <translation>Rekam suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recordings</source>
   <translation>Rekaman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Start now</source>
   <translation>Mulai sekarang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Saving…</source>
   <translation>Menyimpan…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Record</source>
   <translation>Rekam</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Resume</source>
   <translation>Lanjutkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>{0} · paused</source>
   <translation>{0} · dijeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The disk is almost full: {0} of recording left. Free some space for more.</source>
   <translation>Disk hampir penuh: sisa {0} untuk merekam. Kosongkan ruang untuk merekam lebih lama.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recorder.py"></location>
   <source>Recording {0}</source>
   <translation>Rekaman {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Your recordings appear here. Press Record to start.</source>
   <translation>Rekaman Anda muncul di sini. Tekan Rekam untuk memulai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Use as voice</source>
   <translation>Pakai sebagai suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Restore the recording removed last</source>
   <translation>Pulihkan rekaman yang terakhir dihapus</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recorded {0}</source>
   <translation>Direkam {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>{0}, {1} long</source>
   <translation>{0}, durasi {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>This recording is the current voice. Choose another voice first.</source>
   <translation>Rekaman ini suara yang sedang dipakai. Pilih suara lain dahulu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Play</source>
   <translation>Putar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/runtime/single_instance.py"></location>
   <source>OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again.</source>
   <translation>OmniHuman Desktop sudah terbuka di {0} tetapi tidak merespons. Tutup atau akhiri, lalu mulai lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>API key</source>
   <translation>Kunci API</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect</source>
   <translation>Hubungkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test</source>
   <translation>Uji</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Replace key…</source>
   <translation>Ganti kunci…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Disconnect</source>
   <translation>Putuskan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>&lt;a href="{0}"&gt;Get a key&lt;/a&gt; · &lt;a href="{1}"&gt;Billing&lt;/a&gt;</source>
   <translation>&lt;a href="{0}"&gt;Dapatkan kunci&lt;/a&gt; · &lt;a href="{1}"&gt;Tagihan&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>This session uses the sandbox because the program was started with --sandbox.</source>
   <translation>Sesi ini memakai sandbox karena program dijalankan dengan --sandbox.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>the key …{0}</source>
   <translation>kunci …{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your key</source>
   <translation>kunci Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1} from EVOLINK_API_KEY, for this session.</source>
   <translation>Terhubung ke {0} dengan {1} dari EVOLINK_API_KEY, untuk sesi ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}, saved in the system's keyring for this address only.</source>
   <translation>Terhubung ke {0} dengan {1}, disimpan di keyring sistem hanya untuk alamat ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in memory until the program closes. It is never written to a file.</source>
   <translation>Terhubung ke {0} dengan {1}. Sistem ini tidak memiliki keyring yang dapat dipakai program, jadi kunci disimpan di memori sampai program ditutup. Kunci tidak pernah ditulis ke file.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}.</source>
   <translation>Hubungkan akun EvoLink Anda dengan kunci API. Kunci disimpan di keyring sistem dan hanya dikirim ke {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Checking with {0} …</source>
   <translation>Memeriksa ke {0} …</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. The service doesn't say how many credits are left.</source>
   <translation>Kunci ini berfungsi. Layanan tidak memberi tahu sisa kredit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key is invalid or has expired. Nothing was changed. Copy the whole key again.</source>
   <translation>Kunci tidak valid atau sudah kedaluwarsa. Tidak ada yang diubah. Salin lagi kunci secara lengkap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>{0} can't be reached. Check your internet connection, and try again.</source>
   <translation>{0} tidak dapat dihubungi. Periksa koneksi internet Anda, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your storage</source>
   <translation>penyimpanan Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to {0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that renders for it get them from there, with prompt and options. Their terms apply.</source>
   <translation>Pakai hanya wajah dan suara yang boleh Anda pakai: milik Anda, atau milik orang yang sudah setuju. Potret dan suara diunggah ke {0}, dan siapa pun yang memiliki tautannya dapat membacanya sampai dihapus. EvoLink ({1}) dan penyedia yang merender untuknya mengambilnya dari sana, beserta prompt dan opsi. Ketentuan mereka berlaku.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Pages</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>General</source>
   <translation>Umum</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spending</source>
   <translation>Pengeluaran</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Keys</source>
   <translation>Tombol pintasan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Use system setting</source>
   <translation>Ikuti sistem</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Light</source>
   <translation>Terang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Dark</source>
   <translation>Gelap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Keep the computer awake</source>
   <translation>Jaga komputer tetap aktif</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Prevents automatic sleep. The screen may still turn off.</source>
   <translation>Mencegah tidur otomatis. Layar tetap dapat mati.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Notify me when the window is not in front</source>
   <translation>Beri tahu saya saat jendela tidak di depan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Play a sound</source>
   <translation>Bunyikan notifikasi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Ask</source>
   <translation>Tanyakan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Stay in the tray</source>
   <translation>Tetap di baki sistem</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Check for a new version once a day</source>
   <translation>Periksa versi baru sekali sehari</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.</source>
   <translation>Tidak mengirim apa pun tentang Anda atau komputer Anda, dan tidak mengunduh apa pun: tautan muncul di bilah atas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Change the folder for videos</source>
   <translation>Ubah folder untuk video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>New key</source>
   <translation>Tombol baru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Use it here</source>
   <translation>Pakai di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>No key</source>
   <translation>Tanpa tombol</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset all</source>
   <translation>Reset semua</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Command</source>
   <translation>Perintah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Key</source>
   <translation>Tombol</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Choose a command, then press its new key in the field.</source>
   <translation>Pilih perintah, lalu tekan tombol barunya di kolom ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} always closes or moves on. Choose another key.</source>
   <translation>{0} selalu menutup atau berpindah. Pilih tombol lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} belongs to “{1}”.</source>
   <translation>{0} dipakai untuk “{1}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>“{0}” has no key now.</source>
   <translation>“{0}” kini tidak punya tombol.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Exporting…</source>
   <translation>Mengekspor…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Importing…</source>
   <translation>Mengimpor…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Canceled. Nothing was changed.</source>
   <translation>Dibatalkan. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library…</source>
   <translation>Ekspor pustaka…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library…</source>
   <translation>Impor pustaka…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>For a backup, or to move to another computer</source>
   <translation>Untuk cadangan, atau pindah ke komputer lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Restores a backup, or merges the library of another computer</source>
   <translation>Memulihkan cadangan, atau menggabungkan pustaka komputer lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Cancel export or import</source>
   <translation>Batalkan ekspor atau impor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Help on export and import</source>
   <translation>Bantuan tentang ekspor dan impor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Progress of export or import</source>
   <translation>Progres ekspor atau impor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Write all tasks with their videos, portraits, stars, labels and notes to a folder, to move them to another computer or to keep a backup. Keys and settings are not in it.</source>
   <translation>Menulis semua tugas dengan video, potret, bintang, label, dan catatannya ke sebuah folder, untuk dipindahkan ke komputer lain atau disimpan sebagai cadangan. Kunci dan pengaturan tidak ada di dalamnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Add the tasks of an exported folder. Tasks that are here already stay as they are; the newer marks win. What is in progress on the other computer goes on there alone: nothing is sent again.</source>
   <translation>Menambahkan tugas dari folder hasil ekspor. Tugas yang sudah ada di sini tetap seperti adanya; tanda yang lebih baru yang dipakai. Yang sedang berjalan di komputer lain berlanjut di sana saja: tidak ada yang dikirim lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library to</source>
   <translation>Ekspor pustaka ke</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library from</source>
   <translation>Impor pustaka dari</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Enter it without a name and password. Where it needs them, set it in the system's settings.</source>
   <translation>Masukkan tanpa nama pengguna dan kata sandi. Jika proxy memerlukannya, atur di pengaturan sistem.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080.</source>
   <translation>Ini bukan proxy. Masukkan seperti 10.0.0.1:3128 atau socks5://10.0.0.1:1080.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>In use: {0}</source>
   <translation>Dipakai: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>The system names none: the program connects directly.</source>
   <translation>Sistem tanpa proxy: program terhubung langsung.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Search settings</source>
   <translation>Cari pengaturan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Settings found</source>
   <translation>Pengaturan yang ditemukan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>No setting matches. Try another word.</source>
   <translation>Tidak ada pengaturan yang cocok. Coba kata lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Sandbox credits aren't real money.</source>
   <translation>Kredit sandbox bukan uang sungguhan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>What your EvoLink tasks cost, in credits.</source>
   <translation>Biaya tugas EvoLink Anda, dalam kredit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV…</source>
   <translation>Ekspor sebagai CSV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Day</source>
   <translation>Hari</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spent</source>
   <translation>Terpakai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV</source>
   <translation>Ekspor sebagai CSV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/job_actions.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>Saved as {0}</source>
   <translation>Disimpan sebagai {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit storage</source>
   <translation>Edit penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add storage</source>
   <translation>Tambah penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>Provider</source>
   <translation>Penyedia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>How to set this up</source>
   <translation>Cara menyiapkannya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>unchanged unless you enter a new one</source>
   <translation>tidak berubah jika tidak diisi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty. Press Test: the first test fills it in.</source>
   <translation>“{0}” kosong. Tekan Uji: pengujian pertama akan mengisinya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty.</source>
   <translation>“{0}” kosong.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Bucket</source>
   <translation>Bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Prefix</source>
   <translation>Prefiks</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as omnihuman</source>
   <translation>opsional, misalnya omnihuman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Public base URL</source>
   <translation>URL dasar publik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if the files are public</source>
   <translation>hanya jika filenya publik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key ID</source>
   <translation>ID kunci akses</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret access key</source>
   <translation>Kunci akses rahasia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Endpoint</source>
   <translation>Endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Storage account name</source>
   <translation>Nama akun penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Container</source>
   <translation>Kontainer</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if it isn't Azure's own</source>
   <translation>hanya jika bukan milik Azure</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AWS Region</source>
   <translation>Region AWS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>or AWS profile</source>
   <translation>atau profil AWS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>on this computer, instead of a key</source>
   <translation>di komputer ini, sebagai ganti kunci</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Cloudflare R2</source>
   <translation>Cloudflare R2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account ID</source>
   <translation>ID akun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Backblaze B2</source>
   <translation>Backblaze B2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Region</source>
   <translation>Region</translation>
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
   <translation>Kunci akses</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret key</source>
   <translation>Kunci rahasia</translation>
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
   <translation>Nama Space</translation>
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
   <translation>Kunci akses HMAC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC secret</source>
   <translation>Rahasia HMAC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Other S3 storage</source>
   <translation>Penyimpanan S3 lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Addresses</source>
   <translation>Format alamat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Path style: endpoint/bucket</source>
   <translation>Gaya path: endpoint/bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Virtual host: bucket.endpoint</source>
   <translation>Host virtual: bucket.endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by account key</source>
   <translation>Azure Blob Storage, dengan kunci akun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account key</source>
   <translation>Kunci akun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by SAS</source>
   <translation>Azure Blob Storage, dengan SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to create, write, delete</source>
   <translation>SAS untuk membuat, menulis, menghapus</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>the token, or the whole SAS URL</source>
   <translation>token, atau URL SAS lengkap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to read only</source>
   <translation>SAS hanya baca</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>links are made from it</source>
   <translation>tautan dibuat darinya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>WebDAV</source>
   <translation>WebDAV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Address of the folder</source>
   <translation>Alamat folder</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>User name</source>
   <translation>Nama pengguna</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password</source>
   <translation>Kata sandi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SFTP</source>
   <translation>SFTP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Private key file</source>
   <translation>File kunci privat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only to log in with a key</source>
   <translation>hanya untuk login dengan kunci</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder on the server</source>
   <translation>Folder di server</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as public_html</source>
   <translation>opsional, misalnya public_html</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Host key fingerprint</source>
   <translation>Sidik jari kunci host</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>filled in by the first test</source>
   <translation>diisi oleh pengujian pertama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password, or the key's passphrase</source>
   <translation>Kata sandi, atau frasa sandi kunci</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>A folder that a web server publishes</source>
   <translation>Folder yang dipublikasikan server web</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>New files go to</source>
   <translation>Unggah file baru ke</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations</source>
   <translation>Lokasi penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove uploaded files</source>
   <translation>Hapus file terunggah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add…</source>
   <translation>Tambah…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit…</source>
   <translation>Edit…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove storage</source>
   <translation>Hapus penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import storage locations</source>
   <translation>Impor lokasi penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export storage locations</source>
   <translation>Ekspor lokasi penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>When the last task that uses them is done</source>
   <translation>Setelah tugas terakhir yang memakainya selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>A day later, so the same portrait is uploaded once</source>
   <translation>Sehari kemudian, agar potret yang sama diunggah sekali saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Never</source>
   <translation>Tidak pernah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Removed “{0}”. Files that are still there are kept.</source>
   <translation>“{0}” dihapus. File yang masih ada di sana tetap disimpan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Exported to {0} without the secrets.</source>
   <translation>Diekspor ke {0} tanpa rahasianya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Imported {0}. Edit each one to enter its secret, then test it.</source>
   <translation>{0} diimpor. Edit satu per satu untuk memasukkan rahasianya, lalu uji.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations (*.json)</source>
   <translation>Lokasi penyimpanan (*.json)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>This computer has no keyring. The secret is kept until the program closes.</source>
   <translation>Komputer ini tidak memiliki keyring. Rahasia disimpan sampai program ditutup.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>The account's own storage (EvoLink files or the sandbox)</source>
   <translation>Penyimpanan bawaan akun (file EvoLink atau sandbox)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.</source>
   <translation>Di sandbox, tidak ada yang keluar dari komputer ini. Penyimpanan lain hanya dipakai dengan akun EvoLink.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Uploaded files not removed yet: {0}. Retrying every five minutes.</source>
   <translation>File terunggah yang belum dihapus: {0}. Dicoba lagi setiap lima menit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test this storage</source>
   <translation>Uji penyimpanan ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Result of the test</source>
   <translation>Hasil pengujian</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Trust this host key</source>
   <translation>Percayai kunci host ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Use this address</source>
   <translation>Pakai alamat ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Testing…</source>
   <translation>Menguji…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Sound: {0}</source>
   <translation>Audio: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Play both takes</source>
   <translation>Putar kedua take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Loop both takes</source>
   <translation>Loop kedua take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Position in both takes</source>
   <translation>Posisi di kedua take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Speed of both takes</source>
   <translation>Kecepatan kedua take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Snapshot of the comparison</source>
   <translation>Ambil gambar perbandingan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Snapshot to file and clipboard</source>
   <translation>Ambil gambar ke file dan papan klip</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Compare in full screen</source>
   <translation>Bandingkan dalam layar penuh</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>★ Keep {0}</source>
   <translation>★ Pilih {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: {0}</source>
   <translation>Pilih yang ini: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: star take {0}, show it and close the comparison</source>
   <translation>Pilih yang ini: beri bintang pada take {0}, tampilkan, lalu tutup perbandingan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Close the comparison</source>
   <translation>Tutup perbandingan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>Comparison of two takes</source>
   <translation>Perbandingan dua take</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1} · seed {2}</source>
   <translation>{0} · {1} · seed {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Esc leaves full screen</source>
   <translation>Esc keluar dari layar penuh</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>The takes can't be compared: one of the videos was moved or can't be played.</source>
   <translation>Take tidak dapat dibandingkan: salah satu video dipindahkan atau tidak dapat diputar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Show another finished video first, then this one, to compare the two.</source>
   <translation>Tampilkan dahulu video lain yang sudah selesai, lalu video ini, untuk membandingkan keduanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Minutes, seconds, frames: this is frame {0} of {1}</source>
   <translation>Menit, detik, frame: ini frame {0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Loop the video, or the part between the in and out points</source>
   <translation>Ulangi video, atau bagian di antara titik masuk dan keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Speed</source>
   <translation>Kecepatan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound on</source>
   <translation>Nyalakan suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound is off</source>
   <translation>Suara dimatikan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Crop editor</source>
   <translation>Editor pangkas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} piksel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Result: {0} × {1} pixels</source>
   <translation>Hasil: {0} × {1} piksel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free</source>
   <translation>Bebas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Aspect ratio {0}</source>
   <translation>Rasio aspek {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free aspect ratio</source>
   <translation>Rasio aspek bebas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate left</source>
   <translation>Putar ke kiri</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate right</source>
   <translation>Putar ke kanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Flip</source>
   <translation>Balik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Back to the whole, unedited picture</source>
   <translation>Kembali ke gambar utuh tanpa editan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Crop area</source>
   <translation>Area pangkas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it.</source>
   <translation>Tombol panah memindahkan area pangkas, dengan Shift sepuluh piksel. Dengan Ctrl ukurannya berubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Redo</source>
   <translation>Ulangi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Shift+Z</source>
   <translation>Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Fit to view</source>
   <translation>Sesuaikan tampilan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Discard the changes (Esc)</source>
   <translation>Buang perubahan (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Apply the changes (Enter)</source>
   <translation>Terapkan perubahan (Enter)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/layers.py"></location>
   <source>Person {0}</source>
   <translation>Orang {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask editor</source>
   <translation>Editor mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush</source>
   <translation>Kuas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Eraser</source>
   <translation>Penghapus</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Rectangle</source>
   <translation>Persegi panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Ellipse</source>
   <translation>Elips</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Fill or clear an area</source>
   <translation>Isi atau kosongkan area</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Size</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush size</source>
   <translation>Ukuran kuas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Softness</source>
   <translation>Kelembutan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush softness</source>
   <translation>Kelembutan kuas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Opacity</source>
   <translation>Opasitas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask opacity</source>
   <translation>Opasitas mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Invert</source>
   <translation>Balikkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Swap what moves and what stays still</source>
   <translation>Tukar yang bergerak dan yang diam</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Clear</source>
   <translation>Kosongkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Empty this mask</source>
   <translation>Kosongkan mask ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Dismiss</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint {0}</source>
   <translation>Lukis {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Mask name: {0}</source>
   <translation>Nama mask: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Hide {0}</source>
   <translation>Sembunyikan {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Show {0}</source>
   <translation>Tampilkan {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Remove {0}</source>
   <translation>Hapus {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Who speaks?</source>
   <translation>Siapa yang berbicara?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Add person</source>
   <translation>Tambah orang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Find faces</source>
   <translation>Cari wajah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Start a mask around the head and shoulders of each face</source>
   <translation>Mulai mask di sekitar kepala dan bahu setiap wajah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Load mask…</source>
   <translation>Muat mask…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>A black-and-white picture. White areas move.</source>
   <translation>Gambar hitam-putih. Area putih bergerak.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>You can use up to five masks</source>
   <translation>Anda dapat memakai hingga lima mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>The file of this mask is missing or damaged: {0}. Paint the mask again.</source>
   <translation>File mask ini hilang atau rusak: {0}. Lukis lagi mask ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Fit</source>
   <translation>Paskan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>Reading {0}…</source>
   <translation>Membaca {0}…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Filling…</source>
   <translation>Mengisi…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Finding faces…</source>
   <translation>Mencari wajah…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>No face was found. Paint over the person who speaks.</source>
   <translation>Wajah tidak ditemukan. Lukis pada orang yang berbicara.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>You can use up to five masks. Remove some and try again.</source>
   <translation>Anda dapat memakai hingga lima mask. Hapus beberapa, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
   <translation>Gambar (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Load mask</source>
   <translation>Muat mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Saving masks…</source>
   <translation>Menyimpan mask…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Mask area</source>
   <translation>Area mask</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Arrow keys move the brush, with Shift farther. P starts and ends a stroke.</source>
   <translation>Tombol panah memindahkan kuas, dengan Shift lebih jauh. P memulai dan mengakhiri goresan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop on the stage</source>
   <translation>Pangkas di pratinjau</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Paint masks on the stage</source>
   <translation>Lukis mask di pratinjau</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the crop first: choose Done or Cancel</source>
   <translation>Selesaikan pemangkasan dahulu: pilih Selesai atau Batal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the masks first: choose Done or Cancel</source>
   <translation>Selesaikan mask dahulu: pilih Selesai atau Batal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Saving {0}</source>
   <translation>Menyimpan {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Progress of {0}</source>
   <translation>Progres {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Waiting</source>
   <translation>Menunggu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Cancel saving {0}</source>
   <translation>Batalkan penyimpanan {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>More playback commands</source>
   <translation>Perintah pemutaran lainnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set in point</source>
   <translation>Tetapkan titik masuk</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set out point</source>
   <translation>Tetapkan titik keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Clear in and out points</source>
   <translation>Hapus titik masuk dan keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Your video will play here</source>
   <translation>Video Anda akan diputar di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Drop a portrait and a voice on this window, then press Generate video.</source>
   <translation>Seret potret dan suara ke jendela ini, lalu tekan Buat video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Try it with the sample</source>
   <translation>Coba dengan contoh</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>or connect your EvoLink account</source>
   <translation>atau hubungkan akun EvoLink Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” was moved, renamed or deleted.</source>
   <translation>“{0}” dipindahkan, diganti namanya, atau dihapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The service keeps it {0}. Downloading it again is free.</source>
   <translation>Layanan menyimpannya {0}. Mengunduhnya lagi gratis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs credits.</source>
   <translation>Pindahkan kembali ke {0} dan pilih lagi tugasnya. Layanan sudah tidak menyimpannya, dan membuatnya ulang memakan kredit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it.</source>
   <translation>“{0}” tidak dapat diputar: file rusak, atau sistem ini tidak dapat mendekodenya. Pemutar lain mungkin bisa membukanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The video can't be played</source>
   <translation>Video tidak dapat diputar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Position</source>
   <translation>Posisi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Playback position</source>
   <translation>Posisi pemutaran</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Playback</source>
   <translation>Pemutaran</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Click, Space or Esc stops</source>
   <translation>Klik, Spasi, atau Esc untuk berhenti</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1} dari {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Other ways to save</source>
   <translation>Cara lain untuk menyimpan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Save a part, the sound, an animation or another aspect ratio</source>
   <translation>Simpan sebagian, audionya, animasi, atau rasio aspek lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Show in folder</source>
   <translation>Lihat di folder</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Save video as…</source>
   <translation>Simpan sebagai…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>The same file…</source>
   <translation>File yang sama…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the part between the in and out points:</source>
   <translation>Dari bagian di antara titik masuk dan keluar:</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the whole video:</source>
   <translation>Dari seluruh video:</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, WAV…</source>
   <translation>Audio saja, WAV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, M4A…</source>
   <translation>Audio saja, M4A…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated GIF…</source>
   <translation>GIF animasi…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated WebP…</source>
   <translation>WebP animasi…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>9:16 with blurred sides…</source>
   <translation>9:16 dengan sisi buram…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>1:1 with blurred sides…</source>
   <translation>1:1 dengan sisi buram…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>16:9 with blurred sides…</source>
   <translation>16:9 dengan sisi buram…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed: set an in or out point first</source>
   <translation>Dipotong: tentukan titik masuk atau keluar dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed, without new encoding…</source>
   <translation>Dipangkas, tanpa encoding ulang…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed to the frame, encoded again…</source>
   <translation>Dipangkas tepat per frame, dengan encoding ulang…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed at key frames, without new encoding: {0} s longer…</source>
   <translation>Dipangkas di keyframe, tanpa encoding ulang: {0} s lebih panjang…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Use this seed in the draft. With the same settings it may give the same video.</source>
   <translation>Pakai seed ini di draf. Dengan setelan yang sama, hasilnya bisa video yang sama.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Use these settings</source>
   <translation>Pakai setelan ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Copy this task's portrait, voice and options to the draft.</source>
   <translation>Salin potret, suara, dan opsi tugas ini ke draf.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>The service keeps this video {0}.</source>
   <translation>Layanan menyimpan video ini {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Seed {0}</source>
   <translation>Seed {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>fast</source>
   <translation>cepat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>person checked</source>
   <translation>dipastikan ada orang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>portrait edited</source>
   <translation>potret diedit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>%n masks</source>
   <extracomment>For one: 1 mask</extracomment>
   <translation>
    <numerusform>%n mask</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>sound edited</source>
   <translation>audio diedit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>“{0}”</source>
   <translation>“{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>Picture copied, and saved as {0}</source>
   <translation>Gambar disalin, dan disimpan sebagai {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>The picture is copied, but not saved. {0}</source>
   <translation>Gambar disalin, tetapi tidak disimpan. {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>Stage</source>
   <translation>Pratinjau</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The portrait: {0}</source>
   <translation>Potret: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The video: {0}</source>
   <translation>Video: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>This video can't be played here. Save it, and open it in another player.</source>
   <translation>Video ini tidak dapat diputar di sini. Simpan, lalu buka di pemutar lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Shows the service's message</source>
   <translation>Menampilkan pesan layanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Copy details</source>
   <translation>Salin detail</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Done</source>
   <comment>filter</comment>
   <extracomment>of tasks; the button that ends editing is another text</extracomment>
   <translation>Selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Show all tasks</source>
   <translation>Tampilkan semua tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this batch</source>
   <translation>Tampilkan batch ini saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this film</source>
   <translation>Tampilkan video panjang ini saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Send the rest</source>
   <translation>Kirim sisanya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Pause sending</source>
   <translation>Jeda pengiriman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Continue sending</source>
   <translation>Lanjutkan pengiriman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Try failed ones again</source>
   <translation>Coba lagi yang gagal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Remove the limit</source>
   <translation>Hapus batas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Play film</source>
   <translation>Putar video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Save results…</source>
   <translation>Simpan hasil…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Remove from list</source>
   <translation>Hapus dari daftar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Show its tasks in the list</source>
   <translation>Tampilkan tugasnya di daftar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Fold its tasks away</source>
   <translation>Lipat tugasnya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>unfolded</source>
   <translation>terbuka</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>folded</source>
   <translation>terlipat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Other tasks</source>
   <translation>Tugas lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Today</source>
   <translation>Hari ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Yesterday</source>
   <translation>Kemarin</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Remove star</source>
   <translation>Hapus bintang</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes of %n tasks</source>
   <extracomment>For one: Notes of %n task</extracomment>
   <translation>
    <numerusform>Catatan %n tugas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Red</source>
   <translation>Merah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Orange</source>
   <translation>Oranye</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Green</source>
   <translation>Hijau</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Blue</source>
   <translation>Biru</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Purple</source>
   <translation>Ungu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>None</source>
   <comment>label</comment>
   <translation>Tidak ada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>File path</source>
   <translation>Path file</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Sort tasks</source>
   <translation>Urutkan tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter tasks</source>
   <translation>Filter tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Newest first</source>
   <translation>Terbaru dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Oldest first</source>
   <translation>Terlama dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, Z to A</source>
   <translation>Nama, Z ke A</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, A to Z</source>
   <translation>Nama, A ke Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Longest first</source>
   <translation>Terpanjang dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Shortest first</source>
   <translation>Terpendek dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Most expensive first</source>
   <translation>Termahal dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Cheapest first</source>
   <translation>Termurah dahulu</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by day</source>
   <translation>Kelompokkan per hari</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by portrait</source>
   <translation>Kelompokkan per potret</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by batch or film</source>
   <translation>Kelompokkan per batch atau video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>No groups</source>
   <translation>Tanpa kelompok</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Large rows</source>
   <translation>Baris besar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Dense rows</source>
   <translation>Baris rapat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Any label</source>
   <translation>Label apa pun</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Task list</source>
   <translation>Daftar tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>No matching tasks.</source>
   <translation>Tidak ada tugas yang cocok.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Your videos appear here. Choose a portrait and a voice, then press Generate video.</source>
   <translation>Video Anda muncul di sini. Pilih potret dan suara, lalu tekan Buat video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Restore tasks</source>
   <translation>Pulihkan tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Not now</source>
   <translation>Nanti saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>You are asked again at the next start</source>
   <translation>Anda akan ditanya lagi saat program dibuka berikutnya</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>%n paid tasks are missing from this list, but their receipts are on this computer.</source>
   <extracomment>For one: A paid task is missing from this list, but its receipt is on this computer.</extracomment>
   <translation>
    <numerusform>%n tugas berbayar tidak ada di daftar ini, tetapi tanda terimanya ada di komputer ini.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search tasks</source>
   <translation>Cari tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search names, prompts and notes</source>
   <translation>Cari nama, prompt, catatan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/summary.py"></location>
   <source>{0} active</source>
   <translation>{0} aktif</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Remove {0} tasks from list</source>
   <translation>Hapus {0} tugas dari daftar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move video to trash</source>
   <translation>Pindahkan video ke tempat sampah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move {0} videos to trash</source>
   <translation>Pindahkan {0} video ke tempat sampah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”. It is paid, and its video is still downloaded and saved.</source>
   <translation>“{0}” dihapus. Tugas ini sudah dibayar, dan videonya tetap diunduh dan disimpan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed {0} tasks.</source>
   <translation>{0} tugas dihapus.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are on a disk without a trash, and stay in their folders.</source>
   <extracomment>For one: %n video is on a disk without a trash, and stays in its folder.</extracomment>
   <translation>
    <numerusform>%n video ada di disk tanpa tempat sampah, dan tetap di foldernya.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>The video is no longer in its folder.</source>
   <translation>Video sudah tidak ada di foldernya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved “{0}” to the trash.</source>
   <translation>“{0}” dipindahkan ke tempat sampah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved {0} videos to the trash.</source>
   <translation>{0} video dipindahkan ke tempat sampah.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are still in the system's trash.</source>
   <extracomment>For one: A video is still in the system's trash.</extracomment>
   <translation>
    <numerusform>%n video masih ada di tempat sampah sistem.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open library</source>
   <translation>Buka pustaka</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open the library: all tasks in the whole window (Ctrl+L)</source>
   <translation>Buka pustaka: semua tugas di seluruh jendela (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The first row names the columns, each once: {0}. Only portrait and voice are needed.</source>
   <translation>Baris pertama berisi nama kolom, masing-masing sekali: {0}. Hanya portrait (potret) dan voice (suara) yang wajib.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” has an unknown column: {1}.</source>
   <translation>“{0}” memiliki kolom yang tidak dikenal: {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” lacks a column: {1}.</source>
   <translation>“{0}” tidak memiliki kolom: {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” names a column twice.</source>
   <translation>“{0}” memuat nama kolom yang sama dua kali.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” is {1}, and the service accepts up to {2}.</source>
   <translation>Ukuran “{0}” adalah {1}, dan layanan menerima hingga {2}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy or a JPEG, and choose that.</source>
   <translation>Simpan salinan yang lebih kecil atau JPEG, lalu pilih itu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There isn't enough room in {0}.</source>
   <translation>Ruang di {0} tidak cukup.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0} or choose another disk. Nothing was changed.</source>
   <translation>Kosongkan {0} atau pilih disk lain. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>some space</source>
   <translation>sedikit ruang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space, and it continues automatically.</source>
   <translation>Kosongkan ruang, dan proses berlanjut otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0}, and it continues automatically.</source>
   <translation>Kosongkan {0}, dan proses berlanjut otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The disk is full ({0}).</source>
   <translation>Disk penuh ({0}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service found no person in the picture.</source>
   <translation>Layanan tidak menemukan orang di gambar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose one that clearly shows a person.</source>
   <translation>Pilih gambar yang menampilkan orang dengan jelas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the picture.</source>
   <translation>Layanan menolak gambar ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another one.</source>
   <translation>Pilih yang lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the voice.</source>
   <translation>Layanan menolak suara ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file of up to 35 seconds.</source>
   <translation>Pilih bagian atau file lain, maksimal 35 detik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the prompt.</source>
   <translation>Layanan menolak prompt ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and send it again.</source>
   <translation>Ubah, lalu kirim lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request.</source>
   <translation>Layanan menolak permintaan ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Its own message is under Details.</source>
   <translation>Pesan dari layanan ada di Detail.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is temporarily unavailable.</source>
   <translation>Layanan sedang tidak tersedia.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in {0} s.</source>
   <translation>Coba lagi dalam {0} s.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a minute.</source>
   <translation>Coba lagi dalam satu menit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's content rules don't allow this portrait, voice or prompt.</source>
   <translation>Aturan konten layanan tidak mengizinkan potret, suara, atau prompt ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and try again.</source>
   <translation>Ubah, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use these options.</source>
   <translation>Layanan tidak dapat memakai opsi ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change them, and try again.</source>
   <translation>Ubah opsinya, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this picture.</source>
   <translation>Layanan tidak dapat memakai gambar ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The picture's dimensions don't fit.</source>
   <translation>Dimensi gambar tidak sesuai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another picture.</source>
   <translation>Pilih gambar lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this voice.</source>
   <translation>Layanan tidak dapat memakai suara ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file.</source>
   <translation>Pilih bagian atau file lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service canceled the task.</source>
   <translation>Layanan membatalkan tugas ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service took too long and gave up.</source>
   <translation>Layanan terlalu lama memproses, lalu berhenti.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again.</source>
   <translation>Coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is overloaded.</source>
   <translation>Layanan kelebihan beban.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>Coba lagi dalam beberapa menit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service was temporarily unavailable.</source>
   <translation>Layanan sempat tidak tersedia.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account reached a limit at the service.</source>
   <translation>Akun Anda mencapai batas di layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your EvoLink account.</source>
   <translation>Periksa akun EvoLink Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service couldn't make this video.</source>
   <translation>Layanan tidak dapat membuat video ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} wasn't found, or this computer is offline.</source>
   <translation>{host} tidak ditemukan, atau komputer ini sedang offline.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and your internet connection.</source>
   <translation>Periksa alamat dan koneksi internet Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The proxy {proxy} doesn't let the program reach {host}.</source>
   <translation>Proxy {proxy} tidak mengizinkan program menghubungi {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check it in Settings &gt; General or in the system's settings. It is retried automatically.</source>
   <translation>Periksa di Pengaturan &gt; Umum atau di pengaturan sistem. Akan dicoba lagi otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the connection.</source>
   <translation>{host} menolak koneksi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and port.</source>
   <translation>Periksa alamat dan port.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't speak SFTP on this port.</source>
   <translation>{host} tidak memakai SFTP di port ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The certificate of {host} isn't trusted.</source>
   <translation>Sertifikat {host} tidak tepercaya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and this computer's clock.</source>
   <translation>Periksa alamat dan jam komputer ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} can't be reached.</source>
   <translation>{host} tidak dapat dihubungi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your internet connection. It is retried automatically.</source>
   <translation>Periksa koneksi internet Anda. Akan dicoba lagi otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The bucket isn't in the region {0}.</source>
   <translation>Bucket tidak berada di region {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter {0} and test again.</source>
   <translation>Masukkan {0} dan uji lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Look up its region at {0} and enter it.</source>
   <translation>Cari region-nya di {0}, lalu masukkan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows reading and nothing else.</source>
   <translation>Buat SAS yang hanya mengizinkan membaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows creating, writing and deleting.</source>
   <translation>Buat SAS yang mengizinkan membuat, menulis, dan menghapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This isn't a SAS for {host}: it has no signature.</source>
   <translation>Ini bukan SAS untuk {host}: tidak ada tanda tangannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Copy the whole SAS token or the whole SAS URL.</source>
   <translation>Salin token SAS lengkap atau URL SAS lengkap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} has expired.</source>
   <translation>SAS untuk {host} sudah kedaluwarsa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create a new one and enter it.</source>
   <translation>Buat yang baru, lalu masukkan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} isn't valid yet.</source>
   <translation>SAS untuk {host} belum berlaku.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its start time and this computer's clock.</source>
   <translation>Periksa waktu mulainya dan jam komputer ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't cover the container's blobs.</source>
   <translation>SAS untuk {host} tidak mencakup blob di kontainer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one for the container.</source>
   <translation>Buat SAS untuk kontainer itu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow writing.</source>
   <translation>SAS untuk {host} tidak mengizinkan menulis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow deleting.</source>
   <translation>SAS untuk {host} tidak mengizinkan menghapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Links to {host} need a second SAS.</source>
   <translation>Tautan ke {host} memerlukan SAS kedua.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} doesn't allow reading.</source>
   <translation>SAS kedua untuk {host} tidak mengizinkan membaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} allows more than reading, and every link would give that away.</source>
   <translation>SAS kedua untuk {host} mengizinkan lebih dari membaca, dan setiap tautan akan membagikan izin itu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The rights of the second SAS for {host} are in a policy that can't be read from here.</source>
   <translation>Izin SAS kedua untuk {host} ada dalam kebijakan yang tidak dapat dibaca dari sini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that lists its rights itself: reading and nothing else.</source>
   <translation>Buat SAS yang mencantumkan izinnya sendiri: hanya membaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program closed before the service replied.</source>
   <translation>Program ditutup sebelum layanan membalas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service didn't reply in time.</source>
   <translation>Layanan tidak membalas tepat waktu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply couldn't be read.</source>
   <translation>Balasan layanan tidak dapat dibaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request, but your balance doesn't show that nothing was charged.</source>
   <translation>Layanan menolak permintaan, tetapi saldo Anda tidak memastikan bahwa tidak ada yang ditagih.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This task was imported, and its outcome was unclear on the computer it comes from: look there first.</source>
   <translation>Tugas ini diimpor, dan hasilnya tidak jelas di komputer asalnya: lihat di sana dahulu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply names the task of another video.</source>
   <translation>Balasan layanan menyebut tugas dari video lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No recent task at the service matches.</source>
   <translation>Tidak ada tugas terbaru di layanan yang cocok.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>One recent task may be it: {candidate}.</source>
   <translation>Satu tugas terbaru mungkin cocok: {candidate}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Several recent tasks may be it.</source>
   <translation>Beberapa tugas terbaru mungkin cocok.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't list recent tasks.</source>
   <translation>Layanan tidak menampilkan daftar tugas terbaru.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't accept the current key.</source>
   <translation>Layanan tidak menerima kunci saat ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance dropped by the price of this video.</source>
   <translation>Saldo Anda berkurang sebesar harga video ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance hasn't changed.</source>
   <translation>Saldo Anda tidak berubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{entered} is another task in your list.</source>
   <translation>{entered} adalah tugas lain di daftar Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know the task {entered}.</source>
   <translation>Layanan tidak mengenal tugas {entered}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection was lost before the service replied.</source>
   <translation>Koneksi terputus sebelum layanan membalas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't be reached right now.</source>
   <translation>Layanan sedang tidak dapat dihubungi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is retried automatically.</source>
   <translation>Akan dicoba lagi otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is downloaded again automatically.</source>
   <translation>Akan diunduh lagi otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Download it again, or ask the service's support about this task.</source>
   <translation>Unduh lagi, atau tanyakan tugas ini ke dukungan layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video leads into your own network, to {host}.</source>
   <translation>Tautan ke video mengarah ke jaringan Anda sendiri, ke {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't deliver the video ({status}).</source>
   <translation>{host} tidak mengirimkan video ({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video arrived damaged.</source>
   <translation>Video yang diterima rusak.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video that arrived is {0} long instead of {1}.</source>
   <translation>Durasi video yang diterima {0}, bukan {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It was saved as “{0}”.</source>
   <translation>Video disimpan sebagai “{0}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was moved or deleted.</source>
   <translation>“{name}” dipindahkan atau dihapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose it again.</source>
   <translation>Pilih lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” can't be opened.</source>
   <translation>“{name}” tidak dapat dibuka.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that you have permission to read it, or choose another file.</source>
   <translation>Pastikan Anda punya izin untuk membacanya, atau pilih file lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is empty.</source>
   <translation>“{name}” kosong.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another file.</source>
   <translation>Pilih file lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” changed after you chose it.</source>
   <translation>“{name}” berubah setelah Anda memilihnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a picture that can be opened.</source>
   <translation>“{name}” bukan gambar yang dapat dibuka.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a JPEG, PNG, WebP or HEIC photo.</source>
   <translation>Pilih foto JPEG, PNG, WebP, atau HEIC.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels.</source>
   <translation>“{name}” berukuran {width} × {height} piksel. Batasnya {limit_megapixels} megapiksel.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy, and choose that.</source>
   <translation>Simpan salinan yang lebih kecil, lalu pilih itu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” was moved or deleted.</source>
   <translation>Mask “{name}” dipindahkan atau dihapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Paint it again, or remove it.</source>
   <translation>Lukis lagi, atau hapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}.</source>
   <translation>Mask “{name}” berukuran {width} × {height} piksel, potret {wanted_width} × {wanted_height}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fit it to the portrait, or choose another one.</source>
   <translation>Paskan ke potret, atau pilih yang lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is a raw photo.</source>
   <translation>“{name}” adalah foto RAW.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Export it as JPEG, then choose that.</source>
   <translation>Ekspor sebagai JPEG, lalu pilih hasilnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is damaged or incomplete.</source>
   <translation>“{name}” rusak atau tidak lengkap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no sound that can be read.</source>
   <translation>“{name}” tidak memiliki audio yang dapat dibaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording such as MP3 or WAV.</source>
   <translation>Pilih rekaman seperti MP3 atau WAV.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains {format} sound, which can't be read here.</source>
   <translation>“{name}” berisi audio {format}, yang tidak dapat dibaca di sini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Convert it to MP3, AAC or WAV, then choose it again.</source>
   <translation>Konversi ke MP3, AAC, atau WAV, lalu pilih lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No sound can be read from “{name}” at this position.</source>
   <translation>Audio tidak dapat dibaca dari “{name}” di posisi ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio track.</source>
   <translation>“{name}” tidak memiliki trek audio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording with a voice.</source>
   <translation>Pilih rekaman yang berisi suara.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no exported storage locations.</source>
   <translation>“{name}” tidak berisi lokasi penyimpanan yang diekspor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no presets of this program.</source>
   <translation>“{name}” tidak berisi preset program ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is shorter than one second.</source>
   <translation>“{name}” lebih pendek dari satu detik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer recording.</source>
   <translation>Pilih rekaman yang lebih panjang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” no longer has the audio track you chose.</source>
   <translation>“{name}” sudah tidak memiliki trek audio yang Anda pilih.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the file again.</source>
   <translation>Pilih lagi filenya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is still being written.</source>
   <translation>“{name}” masih ditulis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Wait until it is complete, then choose it again.</source>
   <translation>Tunggu sampai lengkap, lalu pilih lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a table that can be read.</source>
   <translation>“{name}” bukan tabel yang dapat dibaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save it as CSV in UTF-8.</source>
   <translation>Simpan sebagai CSV dalam UTF-8.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {rows} rows, and a batch takes up to {limit}.</source>
   <translation>“{name}” memiliki {rows} baris, dan satu batch memuat hingga {limit}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Split it into several tables.</source>
   <translation>Bagi menjadi beberapa tabel.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: “{text}” can't be understood.</source>
   <translation>{column}: “{text}” tidak dapat dipahami.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Correct it in the table.</source>
   <translation>Perbaiki di tabel.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: It is empty.</source>
   <translation>{column}: Isinya kosong.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fill it in, or remove the row.</source>
   <translation>Isi, atau hapus barisnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio or video file in it.</source>
   <translation>“{name}” tidak berisi file audio atau video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a folder with voices, or drop the files themselves.</source>
   <translation>Pilih folder berisi suara, atau seret filenya langsung.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” ends before this selection does.</source>
   <translation>“{name}” berakhir sebelum seleksi ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose an earlier start and end.</source>
   <translation>Pilih awal dan akhir yang lebih dini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is shorter than 1 s.</source>
   <translation>Seleksi lebih pendek dari 1 s.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer part of “{name}”.</source>
   <translation>Pilih bagian “{name}” yang lebih panjang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is longer than 35 s.</source>
   <translation>Seleksi lebih panjang dari 35 s.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a part of “{name}” by its start and end.</source>
   <translation>Pilih bagian “{name}” dengan menentukan awal dan akhirnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another OmniHuman Desktop works in {folder}, and doesn't respond.</source>
   <translation>OmniHuman Desktop lain memakai {folder}, dan tidak merespons.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close or end it, then try again.</source>
   <translation>Tutup atau akhiri, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is open in another program.</source>
   <translation>“{name}” terbuka di program lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close it there, then try again.</source>
   <translation>Tutup di sana, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program can't save to {folder}.</source>
   <translation>Program tidak dapat menyimpan ke {folder}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that the folder exists and that you have permission to write to it.</source>
   <translation>Pastikan folder itu ada dan Anda punya izin untuk menulis ke dalamnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The folder “{name}” exists and isn't empty.</source>
   <translation>Folder “{name}” sudah ada dan tidak kosong.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another name. Nothing was changed.</source>
   <translation>Pilih nama lain. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a library that this program has exported, or it is damaged.</source>
   <translation>“{name}” bukan pustaka yang diekspor program ini, atau sudah rusak.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the exported folder itself, or copy it again. Nothing was changed.</source>
   <translation>Pilih folder hasil ekspor itu sendiri, atau salin lagi. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was exported by a newer version of this program.</source>
   <translation>“{name}” diekspor oleh versi program ini yang lebih baru.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version here, too. Nothing was changed.</source>
   <translation>Instal juga versi itu di sini. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your tasks were saved by a newer version of this program.</source>
   <translation>Tugas Anda disimpan oleh versi program yang lebih baru.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version. Nothing was changed.</source>
   <translation>Instal versi itu. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your task list can't be read ({path}).</source>
   <translation>Daftar tugas Anda tidak dapat dibaca ({path}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.</source>
   <translation>Pulihkan file dari cadangan, atau pindahkan lalu mulai lagi: tugas berbayar dapat dipulihkan dari tanda terimanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another program is using your task list ({path}).</source>
   <translation>Program lain sedang memakai daftar tugas Anda ({path}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close that program or wait. It continues automatically, and nothing is lost.</source>
   <translation>Tutup program itu atau tunggu. Proses berlanjut otomatis, dan tidak ada yang hilang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The sandbox couldn't start.</source>
   <translation>Sandbox tidak dapat dimulai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restart the program.</source>
   <translation>Mulai ulang program.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program's audio and video decoder is missing.</source>
   <translation>Dekoder audio dan video program tidak ada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install the program again.</source>
   <translation>Instal ulang program.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key of your EvoLink account isn't in the system's keyring.</source>
   <translation>Kunci akun EvoLink Anda tidak ada di keyring sistem.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again.</source>
   <translation>Hubungkan lagi akun Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Something went wrong inside the program.</source>
   <translation>Terjadi kesalahan di dalam program.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again. If it keeps happening, report it with the details.</source>
   <translation>Coba lagi. Jika terus terjadi, laporkan beserta detailnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection to {host} was lost.</source>
   <translation>Koneksi ke {host} terputus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} didn't respond in time.</source>
   <translation>{host} tidak merespons tepat waktu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There is no storage for this account.</source>
   <translation>Tidak ada penyimpanan untuk akun ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add one in Settings &gt; Storage.</source>
   <translation>Tambahkan di Pengaturan &gt; Penyimpanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the upload ({status}).</source>
   <translation>{host} menolak unggahan ({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the storage settings.</source>
   <translation>Periksa pengaturan penyimpanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret doesn't match your access key at {host}.</source>
   <translation>Rahasia tidak cocok dengan kunci akses Anda di {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter the secret again.</source>
   <translation>Masukkan lagi rahasianya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret for the storage “{place}” isn't on this computer.</source>
   <translation>Rahasia untuk penyimpanan “{place}” tidak ada di komputer ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it in Settings &gt; Storage.</source>
   <translation>Masukkan di Pengaturan &gt; Penyimpanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer has no AWS profile “{profile}” with credentials.</source>
   <translation>Komputer ini tidak memiliki profil AWS “{profile}” dengan kredensial.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter another profile, or an access key.</source>
   <translation>Masukkan profil lain, atau kunci akses.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has no bucket “{bucket}”.</source>
   <translation>{host} tidak memiliki bucket “{bucket}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its name, or create it there.</source>
   <translation>Periksa namanya, atau buat di sana.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the user name, password or key.</source>
   <translation>{host} menolak nama pengguna, kata sandi, atau kunci.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check them, and enter them again.</source>
   <translation>Periksa, lalu masukkan lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't have this folder.</source>
   <translation>{host} tidak memiliki folder ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address, or create the folder.</source>
   <translation>Periksa alamatnya, atau buat foldernya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has moved to {url}.</source>
   <translation>{host} pindah ke {url}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter this address in Settings &gt; Storage.</source>
   <translation>Masukkan alamat ini di Pengaturan &gt; Penyimpanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This is the first connection to {host}. Its host key is {fingerprint}.</source>
   <translation>Ini koneksi pertama ke {host}. Kunci host-nya {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.</source>
   <translation>Bandingkan dengan yang diumumkan penyedia Anda. Belum ada yang dikirim, kata sandi pun belum.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The host key of {host} has changed to {fingerprint}.</source>
   <translation>Kunci host {host} berubah menjadi {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.</source>
   <translation>Mungkin pihak lain yang menjawab. Tanyakan penyedia Anda, dan percayai kunci baru hanya jika memang milik mereka. Tidak ada yang dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a private key that can be read.</source>
   <translation>“{name}” bukan kunci privat yang dapat dibaca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the private key, not the .pub file.</source>
   <translation>Pilih kunci privat, bukan file .pub.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The passphrase doesn't open the private key “{name}”.</source>
   <translation>Frasa sandi tidak dapat membuka kunci privat “{name}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it again.</source>
   <translation>Masukkan lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the SAS: it is for another container, or its key was renewed.</source>
   <translation>{host} menolak SAS: SAS itu untuk kontainer lain, atau kuncinya sudah diperbarui.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer's clock differs too much from the clock of {host}.</source>
   <translation>Jam komputer ini terlalu berbeda dari jam {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Set the clock, and try again.</source>
   <translation>Atur jamnya, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key or user can't write to {host}.</source>
   <translation>Kunci atau pengguna ini tidak dapat menulis ke {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it to write and delete files there.</source>
   <translation>Izinkan menulis dan menghapus file di sana.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Others can't read the uploaded files at {host} ({status}).</source>
   <translation>Pihak lain tidak dapat membaca file terunggah di {host} ({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow this key to read files, or enter a public base URL.</source>
   <translation>Izinkan kunci ini membaca file, atau masukkan URL dasar publik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} leads to a different file.</source>
   <translation>Tautan ke {host} mengarah ke file lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the public base URL.</source>
   <translation>Periksa URL dasar publik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} is inside your own network, where the service can't reach it.</source>
   <translation>{host} ada di jaringan Anda sendiri, yang tidak dapat dijangkau layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Use a storage with a public address.</source>
   <translation>Pakai penyimpanan dengan alamat publik.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} expires before the service is done.</source>
   <translation>Tautan ke {host} kedaluwarsa sebelum layanan selesai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Make links valid for two hours or more.</source>
   <translation>Buat tautan berlaku dua jam atau lebih.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected your key.</source>
   <translation>{host} menolak kunci Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the key, and try again.</source>
   <translation>Periksa kuncinya, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} is full.</source>
   <translation>Penyimpanan di {host} penuh.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space there, and try again.</source>
   <translation>Kosongkan ruang di sana, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} accepts pictures, but rejected your voice.</source>
   <translation>{host} menerima gambar, tetapi menolak suara Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add another storage in Settings &gt; Storage.</source>
   <translation>Tambahkan penyimpanan lain di Pengaturan &gt; Penyimpanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} isn't responding properly.</source>
   <translation>Penyimpanan di {host} tidak merespons dengan benar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key is invalid or has expired.</source>
   <translation>Kunci tidak valid atau sudah kedaluwarsa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again with a valid key.</source>
   <translation>Hubungkan lagi akun Anda dengan kunci yang valid.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account or this key doesn't have enough credits.</source>
   <translation>Kredit akun atau kunci Anda tidak cukup.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Top up, and try again.</source>
   <translation>Isi ulang, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key isn't allowed to use the model.</source>
   <translation>Kunci ini tidak diizinkan memakai model ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it on the service's website.</source>
   <translation>Izinkan di situs web layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know what was asked for.</source>
   <translation>Layanan tidak menemukan yang diminta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>A file is too large for the service.</source>
   <translation>Ada file yang terlalu besar untuk layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a smaller picture or a shorter voice.</source>
   <translation>Pilih gambar yang lebih kecil atau suara yang lebih pendek.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is getting too many requests.</source>
   <translation>Layanan menerima terlalu banyak permintaan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>In progress on the computer that this library comes from.</source>
   <translation>Sedang berjalan di komputer asal pustaka ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It goes on there. “Try again” downloads the video here, too, at no cost.</source>
   <translation>Tugas berlanjut di sana. “Coba lagi” mengunduh videonya ke sini juga, tanpa biaya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video has expired.</source>
   <translation>Tautan ke video sudah kedaluwarsa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Ask the service's support about this task.</source>
   <translation>Tanyakan tugas ini ke dukungan layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>This system has no font for {0}. Install the package {1}, then choose the language in Settings again.</source>
   <translation>Sistem ini tidak memiliki font untuk {0}. Instal paket {1}, lalu pilih lagi bahasanya di Pengaturan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>Sandbox</source>
   <translation>Sandbox</translation>
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
   <translation>sisa ~{0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} min left</source>
   <translation>sisa ~{0} min</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>tomorrow, {0}</source>
   <translation>besok pukul {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>until {0} ({1} left)</source>
   <translation>hingga {0} (sisa {1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of about {1} credits</source>
   <translation>{0} dari sekitar {1} kredit</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Not sent yet</source>
   <translation>Belum dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Cancelled</source>
   <translation>Dibatalkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>For some it is unclear whether they were paid. Select each to decide about it.</source>
   <translation>Untuk sebagian, tidak pasti apakah sudah dibayar. Pilih satu per satu untuk memutuskannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} of {1} saved</source>
   <translation>{0} dari {1} disimpan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>None of the failed ones was paid, or its credits were refunded.</source>
   <translation>Tidak satu pun yang gagal dibayar, atau kreditnya sudah dikembalikan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Saved · {0} of {1}</source>
   <translation>Disimpan · {0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} failed</source>
   <translation>{0} gagal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} unclear</source>
   <translation>{0} tidak pasti</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} not sent yet</source>
   <translation>{0} belum dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Making the first one · {0}</source>
   <translation>Membuat yang pertama · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Look at the first one. If it is as you want it, send the rest.</source>
   <translation>Lihat yang pertama. Jika sesuai keinginan Anda, kirim sisanya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>First one first · {0}</source>
   <translation>Satu dahulu · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The next one would cost more than the limit of {0} credits.</source>
   <translation>Biaya berikutnya akan melebihi batas {0} kredit.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Stopped at the limit · {0}</source>
   <translation>Berhenti di batas · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The account has too few credits for the next one. Top up, and it continues automatically.</source>
   <translation>Kredit akun tidak cukup untuk yang berikutnya. Isi ulang, dan proses berlanjut otomatis.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Too few credits · {0}</source>
   <translation>Kredit tidak cukup · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Paused · {0}</source>
   <translation>Dijeda · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>What is paid goes on. Nothing more is sent.</source>
   <translation>Yang sudah dibayar terus diproses. Tidak ada lagi yang dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Try again</source>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Check again</source>
   <translation>Periksa lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Enter task ID…</source>
   <translation>Masukkan ID tugas…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Send again</source>
   <translation>Kirim lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another portrait…</source>
   <translation>Pilih potret lain…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another voice…</source>
   <translation>Pilih suara lain…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open settings…</source>
   <translation>Buka pengaturan…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open billing page</source>
   <translation>Buka tagihan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open API keys page</source>
   <translation>Buka kunci API</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Change prompt…</source>
   <translation>Ubah prompt…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Download again</source>
   <translation>Unduh lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Same settings, another seed</source>
   <translation>Setelan sama, seed lain</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service can't find this task right now.</source>
   <translation>Layanan sedang tidak dapat menemukan tugas ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support about the task ID under Details.</source>
   <translation>Tugas ini sudah diterima dan dibayar, dan akan dicari lagi otomatis. Jika tidak berubah, tanyakan ID tugas di Detail ke dukungan layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is paid and in progress. Nothing is lost.</source>
   <translation>Video sudah dibayar dan sedang diproses. Tidak ada yang hilang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing has been paid yet.</source>
   <translation>Belum ada yang dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Waiting to retry</source>
   <translation>Menunggu coba lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service keeps it {0}.</source>
   <translation>Layanan menyimpannya {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying in {0} s</source>
   <translation>Coba lagi dalam {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying</source>
   <translation>Mencoba lagi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Queued</source>
   <translation>Dalam antrean</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Preparing portrait and voice</source>
   <translation>Menyiapkan potret dan suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploaded, waiting for the storage to confirm</source>
   <translation>Terunggah, menunggu konfirmasi penyimpanan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading · {0} of {1}</source>
   <translation>Mengunggah · {0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading portrait and voice</source>
   <translation>Mengunggah potret dan suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You can cancel it until it is sent. Nothing has been paid yet.</source>
   <translation>Anda dapat membatalkannya sebelum dikirim. Belum ada yang dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The first request, whose reply was lost, may still have been paid.</source>
   <translation>Permintaan pertama, yang balasannya hilang, mungkin tetap sudah dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It can no longer be canceled.</source>
   <translation>Sudah tidak dapat dibatalkan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.</source>
   <translation>Layanan sudah menerima tugas ini, jadi sudah tidak dapat dibatalkan. Video diunduh setelah siap.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Accepted, waiting to start</source>
   <translation>Diterima, menunggu dimulai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering · {0} %</source>
   <translation>Merender · {0}%</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. You entered the task ID.</source>
   <translation>Hasil permintaan sempat tidak pasti. Anda memasukkan ID tugasnya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. The task was found in the service's list.</source>
   <translation>Hasil permintaan sempat tidak pasti. Tugasnya ditemukan di daftar layanan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading the video</source>
   <translation>Mengunduh video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading · {0} of {1}</source>
   <translation>Mengunduh · {0} dari {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is ready and downloading to this computer.</source>
   <translation>Video sudah siap dan sedang diunduh ke komputer ini.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>No video</source>
   <translation>Tidak ada video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid for the video. Task ID: {0}</source>
   <translation>Anda sudah membayar video ini. ID tugas: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid %n credits for the video. Task ID: {0}</source>
   <extracomment>For one: You paid %n credit for the video. Task ID: {0}</extracomment>
   <translation>
    <numerusform>Anda membayar %n kredit untuk video ini. ID tugas: {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Not charged: the reserved credits are returned.</source>
   <translation>Tidak ditagih: kredit yang ditahan dikembalikan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing was paid.</source>
   <translation>Tidak ada yang dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled. Nothing was paid.</source>
   <translation>Dibatalkan. Tidak ada yang dibayar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video may be in progress and paid. If you send it again, you may pay twice.</source>
   <translation>Video mungkin sedang diproses dan sudah dibayar. Jika dikirim lagi, Anda mungkin membayar dua kali.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was rejected, but may have been charged.</source>
   <translation>Tidak pasti: permintaan ditolak, tetapi mungkin sudah ditagih.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was sent but the reply was lost.</source>
   <translation>Tidak pasti: permintaan terkirim tetapi balasannya hilang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Decide…</source>
   <translation>Putuskan…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>{0} s · {1} cr</source>
   <translation>{0} s · {1} kr</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were exported to {0}.</source>
   <extracomment>For one: %n task was exported to {0}.</extracomment>
   <translation>
    <numerusform>%n tugas diekspor ke {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were here already and stay as they are.</source>
   <extracomment>For one: %n task was here already and stays as it is.</extracomment>
   <translation>
    <numerusform>%n tugas sudah ada di sini dan tetap seperti adanya.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were in progress on the other computer, and go on there alone.</source>
   <extracomment>For one: %n task was in progress on the other computer, and goes on there alone.</extracomment>
   <translation>
    <numerusform>%n tugas sedang berjalan di komputer lain, dan berlanjut di sana saja.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks had not been sent yet, and stay on the other computer.</source>
   <extracomment>For one: %n task had not been sent yet, and stays on the other computer.</extracomment>
   <translation>
    <numerusform>%n tugas belum dikirim, dan tetap di komputer lain.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were imported.</source>
   <extracomment>For one: %n task was imported.</extracomment>
   <translation>
    <numerusform>%n tugas diimpor.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n videos were missing.</source>
   <extracomment>For one: %n video was missing.</extracomment>
   <translation>
    <numerusform>%n video tidak ada.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/film_parts.py"></location>
   <source>Without this cut, the part would be longer than 35 s. Move another cut first.</source>
   <translation>Tanpa potongan ini, bagian akan lebih panjang dari 35 s. Geser potongan lain dahulu.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>“{0}” changed on disk and was read again.</source>
   <translation>“{0}” berubah di disk dan dibaca ulang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Audio track 1 is {0}, which can't be read here. Track {1} is used.</source>
   <translation>Trek audio 1 adalah {0}, yang tidak dapat dibaca di sini. Trek {1} dipakai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped.</source>
   <translation>Rekaman ini melebihi skala penuh. Seluruhnya diturunkan {0} dB agar tidak ada clipping.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This file has {0} audio tracks. Choose one under Sound.</source>
   <translation>File ini memiliki {0} trek audio. Pilih salah satu di Audio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>The file ends at {0}, but says it is {1} long. You can use what is there.</source>
   <translation>File berakhir di {0}, tetapi tercatat berdurasi {1}. Anda dapat memakai yang ada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Part of this file is damaged. Listen to the selection before you send it.</source>
   <translation>Ada bagian file ini yang rusak. Dengarkan seleksi sebelum dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>The voice below is kept.</source>
   <translation>Suara di bawah tetap dipakai.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Drop a voice here, paste one, or choose a file</source>
   <translation>Seret suara ke sini, tempel, atau pilih file</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Empty. Drop a voice here, paste one, or choose a file.</source>
   <translation>Kosong. Seret suara ke sini, tempel, atau pilih file.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/part_strip.py"></location>
   <source>Film parts</source>
   <translation>Bagian video panjang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Speed of the selection</source>
   <translation>Kecepatan seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Playback speed (J slower, L faster). It doesn't change what is sent.</source>
   <translation>Kecepatan pemutaran (J lebih lambat, L lebih cepat). Tidak mengubah yang dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>{0} times as fast</source>
   <translation>{0} kali kecepatan normal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The selection can't be played here. Choose another sound output in Settings. It can still be sent.</source>
   <translation>Seleksi tidak dapat diputar di sini. Pilih keluaran audio lain di Pengaturan. Seleksi tetap dapat dikirim.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>No sound output found. Plug in headphones, or choose an output in Settings.</source>
   <translation>Keluaran audio tidak ditemukan. Colokkan headphone, atau pilih keluaran di Pengaturan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The sound output was disconnected. Playback continues on another one.</source>
   <translation>Keluaran audio terputus. Pemutaran berlanjut di keluaran lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom the waveform, also with Ctrl+wheel</source>
   <translation>Perbesar bentuk gelombang, juga dengan Ctrl+roda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loudness, fades, channels and more: how the selection sounds when it is sent</source>
   <translation>Kenyaringan, fade, kanal, dan lainnya: bunyi seleksi saat dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record…</source>
   <translation>Rekam…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice from a microphone</source>
   <translation>Rekam suara dari mikrofon</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose voice</source>
   <translation>Pilih suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play selection</source>
   <translation>Putar seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop: start again at the end</source>
   <translation>Loop: mulai lagi setelah selesai</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection start</source>
   <translation>Awal seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection end</source>
   <translation>Akhir seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Select all</source>
   <translation>Pilih semua</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select the whole voice (Ctrl+A). Longer than 35 s, it becomes a film, made in parts.</source>
   <translation>Pilih seluruh suara (Ctrl+A). Jika lebih dari 35 s, menjadi video panjang yang dibuat per bagian.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Best 35 seconds</source>
   <translation>35 detik terbaik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select up to 35 s with the most and clearest words, from pause to pause</source>
   <translation>Seleksi hingga 35 s dengan kata terbanyak dan terjelas, dari jeda ke jeda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Plays exactly what will be sent</source>
   <translation>Memutar persis yang akan dikirim</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play part {0}</source>
   <translation>Putar bagian {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Preparing…</source>
   <translation>Menyiapkan…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/snapping.py"></location>
   <source>No pauses found in this voice yet. Drag to select what you need.</source>
   <translation>Belum ditemukan jeda di suara ini. Seret untuk menyeleksi yang Anda perlukan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>Minutes and seconds, such as 12:04.20</source>
   <translation>Menit dan detik, misalnya 12:04.20</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>{0}: type 12:04.20 or 724.2, and press Enter</source>
   <translation>{0}: ketik 12:04.20 atau 724.2, lalu tekan Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound · {0}</source>
   <translation>Audio · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>No changes</source>
   <translation>Tidak ada perubahan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Changes: {0}</source>
   <translation>Perubahan: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Sound of the selection</source>
   <translation>Audio seleksi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Trim silence at both ends</source>
   <translation>Pangkas bagian senyap di kedua ujung</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Shortens what is sent, and may cost less.</source>
   <translation>Memperpendek yang dikirim, dan mungkin lebih murah.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Remove DC offset</source>
   <translation>Hapus offset DC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some microphones shift the whole waveform to one side.</source>
   <translation>Beberapa mikrofon menggeser seluruh bentuk gelombang ke satu sisi.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Send the sound as it was recorded. Ctrl+Z undoes this.</source>
   <translation>Kirim audio seperti saat direkam. Ctrl+Z mengurungkannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close the sound panel</source>
   <translation>Tutup panel audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.</source>
   <translation>MP3 berukuran sekitar seperdelapan, dengan penurunan kualitas yang nyaris tak terdengar. Cocok untuk koneksi lambat.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.</source>
   <translation>WAV lossless, hingga 6 MB untuk 35 s. MP3 lebih cepat diunggah di koneksi lambat.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Analyzing the selection…</source>
   <translation>Menganalisis seleksi…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>DC offset removed.</source>
   <translation>Offset DC dihapus.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Loudness: {0} LUFS.</source>
   <translation>Kenyaringan: {0} LUFS.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s of silence trimmed.</source>
   <translation>Bagian senyap {0} s dipangkas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Audio track</source>
   <translation>Trek audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track 1</source>
   <translation>Trek 1</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Channels</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono if both are the same</source>
   <translation>Mono jika keduanya sama</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Stereo</source>
   <translation>Stereo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono: mix both</source>
   <translation>Mono: campur keduanya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Left only</source>
   <translation>Kiri saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Right only</source>
   <translation>Kanan saja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Normalize loudness</source>
   <translation>Normalisasi kenyaringan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Off</source>
   <translation>Mati</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Podcast, −16 LUFS</source>
   <translation>Podcast, −16 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Online video, −14 LUFS</source>
   <translation>Video online, −14 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Broadcast, −23 LUFS</source>
   <translation>Siaran, −23 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>High-pass filter</source>
   <translation>Filter high-pass</translation>
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
   <translation>Fade in</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade out</source>
   <translation>Fade out</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>File format</source>
   <translation>Format file</translation>
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
   <translation>Tidak ada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track {0}</source>
   <translation>Trek {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some peaks are clipped. Ticks on the waveform show where.</source>
   <translation>Beberapa puncak mengalami clipping. Tanda di bentuk gelombang menunjukkan letaknya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>No clipping.</source>
   <translation>Tidak ada clipping.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>No voice yet</source>
   <translation>Belum ada suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>Selected: {0} to {1} of {2}, {3} s</source>
   <translation>Diseleksi: {0} sampai {1} dari {2}, {3} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>Overview</source>
   <translation>Ikhtisar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice. The keys of the waveform move and zoom what is on view.</source>
   <translation>Seluruh suara. Tombol untuk bentuk gelombang menggeser dan memperbesar bagian yang terlihat.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice: drag the frame to move the view</source>
   <translation>Seluruh suara: seret bingkai untuk menggeser tampilan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Saves one billed second. Ctrl+Z undoes this.</source>
   <translation>Menghemat satu detik tagihan. Ctrl+Z mengurungkannya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Ends {0} s into second {1}. Cut at the pause?</source>
   <translation>Berakhir {0} s di dalam detik ke-{1}. Potong di jeda?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Clipped: peaks are cut off here and may crackle</source>
   <translation>Clipping: puncak terpotong di sini dan suara mungkin terdengar pecah</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Very loud, but not clipped</source>
   <translation>Sangat keras, tetapi tidak clipping</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Pause of {0} s</source>
   <translation>Jeda {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Silence</source>
   <translation>Senyap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Waveform</source>
   <translation>Bentuk gelombang</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms.</source>
   <translation>Seret seleksi atau tepinya, atau buat yang baru. Spasi memutarnya, tombol panah menggesernya, Ctrl+roda memperbesar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Cut here</source>
   <translation>Potong di sini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default</source>
   <translation>Default sistem</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default ({0})</source>
   <translation>Default sistem ({0})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Previous choice (not connected)</source>
   <translation>Pilihan sebelumnya (tidak terhubung)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>About OmniHuman Desktop</source>
   <translation>Tentang OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Version {0} ({1})</source>
   <translation>Versi {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses</source>
   <translation>Lisensi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Text of the license</source>
   <translation>Teks lisensi</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Reading the licenses…</source>
   <translation>Membaca lisensi…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses of the program and of what it brings along</source>
   <translation>Lisensi program dan komponen yang disertakannya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>This part brings no text along; its license is named above.</source>
   <translation>Komponen ini tidak menyertakan teks; nama lisensinya ada di atas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks continue at the service. Their videos are downloaded at the next start.</source>
   <extracomment>For one: %n task continues at the service. Its video is downloaded at the next start.</extracomment>
   <translation>
    <numerusform>%n tugas berlanjut di layanan. Videonya diunduh saat program dibuka berikutnya.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks have not been sent yet. They continue at the next start.</source>
   <extracomment>For one: %n task has not been sent yet. It continues at the next start.</extracomment>
   <translation>
    <numerusform>%n tugas belum dikirim. Tugas dilanjutkan saat program dibuka berikutnya.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks are under way. What was sent continues at the service, the rest at the next start.</source>
   <extracomment>For one: %n task is under way. What was sent continues at the service, the rest at the next start.</extracomment>
   <translation>
    <numerusform>%n tugas sedang berjalan. Yang sudah dikirim berlanjut di layanan, sisanya saat program dibuka berikutnya.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close while tasks run?</source>
   <translation>Tutup saat tugas berjalan?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Do the same next time</source>
   <translation>Lakukan hal yang sama lain kali</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Show OmniHuman Desktop</source>
   <translation>Tampilkan OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Quit</source>
   <translation>Keluar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <source>Discarded the batch.</source>
   <translation>Batch dibuang.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures ({0});;All files (*)</source>
   <translation>Gambar ({0});;Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Audio and video files ({0});;All files (*)</source>
   <translation>File audio dan video ({0});;Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures, audio and video files ({0});;All files (*)</source>
   <translation>File gambar, audio, dan video ({0});;Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose portraits and voices</source>
   <translation>Pilih potret dan suara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Tables ({0});;All files (*)</source>
   <translation>Tabel ({0});;Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Open a table</source>
   <translation>Buka tabel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>MP4 video (*.mp4)</source>
   <translation>Video MP4 (*.mp4)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save videos as</source>
   <translation>Simpan video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Export timeline</source>
   <translation>Ekspor timeline</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save results</source>
   <translation>Simpan hasil</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/help.py"></location>
   <source>Diagnostics copied. They contain no keys, prompts or file names.</source>
   <translation>Diagnostik disalin. Tidak berisi kunci, prompt, atau nama file.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Pintasan keyboard</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <source>Change keys…</source>
   <translation>Ubah tombol pintasan…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/notifications.py"></location>
   <source>Show</source>
   <translation>Tampilkan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>None of these tasks has a video yet.</source>
   <translation>Belum ada satu pun tugas ini yang memiliki video.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saving %n videos…</source>
   <extracomment>For one: Saving a video…</extracomment>
   <translation>
    <numerusform>Menyimpan %n video…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saved %n videos in {0}.</source>
   <extracomment>For one: Saved a video in {0}.</extracomment>
   <translation>
    <numerusform>%n video disimpan di {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>%n videos were not saved: {0}</source>
   <extracomment>For one: A video was not saved: {0}</extracomment>
   <translation>
    <numerusform>%n video tidak tersimpan: {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Use this task</source>
   <translation>Pakai tugas ini</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Enter task ID</source>
   <translation>Masukkan ID tugas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Tasks that it may be</source>
   <translation>Tugas yang mungkin cocok</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID (task-…)</source>
   <translation>ID tugas (task-…)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0}
Looking it up…</source>
   <translation>{0}
Mencari…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. If others use your account, make sure that the task is yours.</source>
   <translation>ID tugas dari situs web layanan (task-…). Tidak ada yang dikirim lagi; videonya diunduh. Jika orang lain juga memakai akun Anda, pastikan tugas itu milik Anda.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>This video can't be played.</source>
   <translation>Video ini tidak dapat diputar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · no video</source>
   <translation>{0} · tidak ada video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · video ready</source>
   <translation>{0} · video siap</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · in progress</source>
   <translation>{0} · sedang diproses</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The video appears here once it is ready.</source>
   <translation>Video muncul di sini setelah siap.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>%n need your attention</source>
   <extracomment>For one: %n needs your attention</extracomment>
   <translation>
    <numerusform>%n perlu perhatian Anda</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} active, {1} % – {2}</source>
   <translation>{0} aktif, {1}% – {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>OmniHuman Desktop</source>
   <translation>OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Opens the download page in your browser</source>
   <translation>Membuka halaman unduhan di browser Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Where videos are made</source>
   <translation>Tempat video dibuat</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages, keyboard shortcuts, and information for support</source>
   <translation>Halaman bantuan, pintasan keyboard, dan informasi untuk dukungan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages</source>
   <translation>Halaman bantuan</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Copy diagnostics</source>
   <translation>Salin diagnostik</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Show logs</source>
   <translation>Tampilkan log</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink account…</source>
   <translation>Akun EvoLink…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Connect EvoLink…</source>
   <translation>Hubungkan EvoLink…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Videos are made with: {0}</source>
   <translation>Video dibuat dengan: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Version {0} is available</source>
   <translation>Versi {0} tersedia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.</source>
   <translation>Sandbox: tidak ada yang keluar dari komputer ini, tidak ada biaya, dan video diberi watermark.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WAV sound (*.wav)</source>
   <translation>Audio WAV (*.wav)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>M4A sound (*.m4a)</source>
   <translation>Audio M4A (*.m4a)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>GIF animation (*.gif)</source>
   <translation>Animasi GIF (*.gif)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WebP animation (*.webp)</source>
   <translation>Animasi WebP (*.webp)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>That is the video itself. Choose another name.</source>
   <translation>Itu video ini sendiri. Pilih nama lain.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>{0} was not saved. {1}</source>
   <translation>{0} tidak disimpan. {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Your selection</source>
   <translation>Seleksi Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Outside your selection</source>
   <translation>Di luar seleksi Anda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/wiring.py"></location>
   <source>The video was moved or renamed. It is found again as “{0}”.</source>
   <translation>Video dipindahkan atau diganti namanya. Ditemukan lagi sebagai “{0}”.</translation>
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
   <translation>Spasi</translation>
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
   <translation>&amp;Urungkan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Redo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Ul&amp;angi</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Cu&amp;t</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>P&amp;otong</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Copy</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Salin</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Paste</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Tempel</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Hapus</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Select All</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Pilih semua</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Copy &amp;Link Location</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Salin a&amp;lamat tautan</translation>
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
   <translation>&amp;Ya</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;No</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Tidak</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Simpan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Buka</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Apply</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Terapkan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Discard</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Buang</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Look in:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Lihat di:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Directory:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Direktori:</translation>
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
   <translation>Jenis file:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Buka</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Simpan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Choose</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Pilih</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Parent Directory</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Folder induk</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Create New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Buat folder baru</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>List View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tampilan daftar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Detail View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tampilan detail</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Kind</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Jenis</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Type</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tipe</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Date Modified</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tanggal diubah</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Rename</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Ganti nama</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Hapus</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show &amp;hidden files</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tampilkan file &amp;tersembunyi</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Folder &amp;baru</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Folder baru</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Computer</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Komputer</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>All Files (*)</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Semua file (*)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Hide Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Sembunyikan detail...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tampilkan detail...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press and hold</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tekan dan tahan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press shortcut</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tekan pintasan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Restore Defaults</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Pulihkan default</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Retry</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ignore</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Abaikan</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Abort</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Hentikan</translation>
  </message>
 </context>
</TS>
