<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
 <context>
  <name>OmniHuman</name>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Commands without a window: {0}. Each has its own --help.</source>
   <translation>Comandos sin ventana: {0}. Cada uno tiene su propio --help.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>Make a portrait speak.</source>
   <translation>Haz que un retrato hable.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>a portrait and a voice, in either order</source>
   <translation>un retrato y una voz, en cualquier orden</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>keep everything in DIR; videos lie in DIR/videos</source>
   <translation>guarda todo en DIR; los videos quedan en DIR/videos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>work on the sandbox, whatever settings and environment say</source>
   <translation>usa el sandbox, sin importar la configuración ni el entorno</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR</source>
   <translation>comprueba esta instalación en un sandbox propio; el video, las capturas y report.txt quedan en DIR</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>show the version and exit</source>
   <translation>muestra la versión y termina</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/__main__.py"></location>
   <source>give at most one portrait and one voice</source>
   <translation>indica como máximo un retrato y una voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/app.py"></location>
   <location filename="../../omnihuman_desktop/commands/opened.py"></location>
   <source>{0} – take {1}</source>
   <translation>{0} – toma {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. Progress goes to standard error, results to standard output.</source>
   <translation>Códigos de salida: 0 listo, 2 argumentos o archivos incorrectos, 3 rechazado, 4 créditos insuficientes, 5 resultado incierto, 130 detenido. El progreso va a la salida de error; los resultados, a la salida estándar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>list the tasks, the newest last</source>
   <translation>muestra las tareas, la más reciente al final</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also those that were removed from the list</source>
   <translation>también las que se quitaron de la lista</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>follow a task until it ends, and go on with all that are unfinished</source>
   <translation>sigue una tarea hasta que termina y continúa con todas las pendientes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a task's id, or its beginning</source>
   <translation>el ID de una tarea, o cómo empieza</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save a task's video to a file</source>
   <translation>guarda el video de una tarea en un archivo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the file to write</source>
   <translation>el archivo que se escribirá</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>export all tasks with their videos and marks as a folder, without keys</source>
   <translation>exporta todas las tareas con sus videos y marcas a una carpeta, sin claves</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a new folder, such as one on a USB drive</source>
   <translation>una carpeta nueva, por ejemplo en una memoria USB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>merge an exported folder into the tasks, and send nothing of it</source>
   <translation>combina una carpeta exportada con las tareas, sin enviar nada de ella</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the exported folder</source>
   <translation>la carpeta exportada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>show the account, and test its key</source>
   <translation>muestra la cuenta y prueba su clave</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>test the storage</source>
   <translation>prueba el almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>upload, read and remove a small file</source>
   <translation>sube, lee y quita un archivo pequeño</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its name; else the one for new tasks</source>
   <translation>su nombre; si falta, el que se usa para las tareas nuevas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>run the sandbox alone, for other programs</source>
   <translation>ejecuta solo el sandbox, para otros programas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write the completion for a shell</source>
   <translation>escribe el autocompletado para una shell</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the shell that is to complete the commands</source>
   <translation>la shell que va a completar los comandos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>write results as lines of JSON</source>
   <translation>escribe los resultados como líneas de JSON</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of a portrait and a voice</source>
   <translation>crea un video con un retrato y una voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice begins: 75, 1:15 or 1:15.5</source>
   <translation>dónde empieza la voz: 75, 1:15 o 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the voice ends</source>
   <translation>dónde termina la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what the person does, and how</source>
   <translation>qué hace la persona y cómo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the same seed makes a similar video again</source>
   <translation>la misma semilla vuelve a dar un video parecido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>faster, and a little less fine</source>
   <translation>más rápido, con un poco menos de detalle</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>who speaks, in white</source>
   <translation>quién habla, en blanco</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the task's name</source>
   <translation>el nombre de la tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the video to FILE, too</source>
   <translation>guarda también el video en FILE</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing that costs more</source>
   <translation>no envía nada que cueste más</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>pay without asking</source>
   <translation>paga sin preguntar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make one video of a voice of any length: cut at its pauses into parts, each a task, and joined</source>
   <translation>crea un solo video con una voz de cualquier duración: la corta en sus pausas en partes, cada una es una tarea, y las une</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film begins: 75, 1:15 or 1:15.5</source>
   <translation>dónde empieza el video largo: 75, 1:15 o 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>where the film ends</source>
   <translation>dónde termina el video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>the film's name</source>
   <translation>el nombre del video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>what is seen between two parts: a cut, a cut to a slightly closer frame, or a dissolve</source>
   <translation>qué se ve entre dos partes: un corte, un corte a un encuadre un poco más cerrado o una disolvencia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>how long a dissolve is: 0.4</source>
   <translation>cuánto dura una disolvencia: 0.4</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>don't pay for pauses of 3 s and more between two parts</source>
   <translation>no paga las pausas de 3 s o más entre dos partes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>join the film also without parts that have failed</source>
   <translation>une el video largo aunque falten las partes que fallaron</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the film to FILE</source>
   <translation>guarda el video largo en FILE</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>also write a timeline for editing programs: .edl, .fcpxml, .otio</source>
   <translation>escribe también una línea de tiempo para programas de edición: .edl, .fcpxml, .otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>send nothing if all of it costs more</source>
   <translation>no envía nada si todo junto cuesta más</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again</source>
   <translation>crea un video por cada fila de una tabla (CSV, TSV), una sola vez: lo que ya se envió no se vuelve a enviar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name</source>
   <translation>su primera fila da nombre a las columnas: portrait (retrato), voice (voz), start (inicio), end (fin), prompt, seed (semilla), fast (rápido), name (nombre)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>save the videos and results.csv to DIR</source>
   <translation>guarda los videos y results.csv en DIR</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” can't be understood.</source>
   <translation>No se entiende “{0}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no time; write 75, 1:15 or 1:15.5</source>
   <translation>“{0}” no es un tiempo; escribe 75, 1:15 o 1:15.5</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a timeline ends in .edl, .fcpxml or .otio</source>
   <translation>una línea de tiempo termina en .edl, .fcpxml u .otio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>a seed is a whole number from 1 to {0}</source>
   <translation>una semilla es un número entero del 1 al {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/arguments.py"></location>
   <source>“{0}” is no number of credits</source>
   <translation>“{0}” no es una cantidad de créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window has not taken the task. Look at its list before you send it again.</source>
   <translation>La ventana no recibió la tarea. Revisa su lista antes de volver a enviarla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/attend.py"></location>
   <source>The window goes on with the task.</source>
   <translation>La ventana continúa con la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>There is no folder {0}.</source>
   <translation>No existe la carpeta {0}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} were sent before, and are not sent again.</source>
   <extracomment>For one: %n of {0} was sent before, and is not sent again.</extracomment>
   <translation>
    <numerusform>%n de {0} ya se envió antes y no se envía de nuevo.</numerusform>
    <numerusform>%n de {0} ya se enviaron antes y no se envían de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>%n of {0} are on the way already, without being paid yet, and go on.</source>
   <extracomment>For one: %n of {0} is on the way already, without being paid yet, and goes on.</extracomment>
   <translation>
    <numerusform>%n de {0} ya está en camino, aún sin pagarse, y continúa.</numerusform>
    <numerusform>%n de {0} ya están en camino, aún sin pagarse, y continúan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Rows that ask for the same video are sent once.</source>
   <translation>Las filas que piden el mismo video se envían una sola vez.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Row {0}: “{1}” has changed since it was sent. To have it made, save it under another name.</source>
   <translation>Fila {0}: “{1}” cambió desde que se envió. Para crearlo, guárdalo con otro nombre.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>Not all were sent. The same command sends the rest.</source>
   <translation>No se enviaron todas. El mismo comando envía el resto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window is open on this data folder, and sends the batch.</source>
   <translation>La ventana está abierta con esta carpeta de datos y envía el lote.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window has not taken the batch. Look at its list before you send it again.</source>
   <translation>La ventana no recibió el lote. Revisa su lista antes de volver a enviarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch.py"></location>
   <source>The window goes on with the batch. Pause it there to stop it.</source>
   <translation>La ventana continúa con el lote. Para detenerlo, ponlo en pausa ahí.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking · {0} of {1}</source>
   <translation>Revisando · {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Row {0}: {1}</source>
   <translation>Fila {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_rows.py"></location>
   <source>Nothing was sent. Correct the table, and try again.</source>
   <translation>No se envió nada. Corrige la tabla y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of {1} done</source>
   <translation>{0} de {1} listos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>{0}, {1} without a video</source>
   <translation>{0}, {1} sin video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/batch_view.py"></location>
   <source>Not sent</source>
   <translation>Sin enviar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0}: {1} to {2}, {3} s</source>
   <translation>Parte {0}: de {1} a {2}, {3} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>No pause is within 35 s: part {0} ends at the quietest place, {1}.</source>
   <translation>No hay ninguna pausa en 35 s: la parte {0} termina en el punto más silencioso, {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window is open on this data folder, and sends the parts.</source>
   <translation>La ventana está abierta con esta carpeta de datos y envía las partes.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The window goes on with the film. Pause it there to stop it.</source>
   <translation>La ventana continúa con el video largo. Para detenerlo, ponlo en pausa ahí.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film “{0}” was sent before. Only what is missing of it is paid.</source>
   <translation>El video largo “{0}” ya se envió antes. Solo se paga lo que falta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>This film has {0} parts. Add --max-credits to say how much it may cost.</source>
   <translation>Este video largo tiene {0} partes. Agrega --max-credits para indicar cuántos créditos puede costar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>%n parts</source>
   <extracomment>For one: %n part</extracomment>
   <translation>
    <numerusform>%n parte</numerusform>
    <numerusform>%n partes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>These are {0} paid tasks, and none of them can be taken back.</source>
   <translation>Son {0} tareas pagadas, y ninguna se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>{0} of {1} parts</source>
   <translation>{0} de {1} partes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Nothing more is sent. The same command goes on with the film.</source>
   <translation>No se envía nada más. El mismo comando continúa con el video largo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>It was not sent.</source>
   <translation>No se envió.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>Part {0} has no video: {1}</source>
   <translation>La parte {0} no tiene video: {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command tries again; --skip-missing joins it without those parts.</source>
   <translation>No se unió el video largo. El mismo comando lo intenta de nuevo; --skip-missing lo une sin esas partes.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <source>The film was not joined. The same command goes on, and pays nothing again.</source>
   <translation>No se unió el video largo. El mismo comando continúa y no vuelve a pagar nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved to {0}</source>
   <translation>Guardado en {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/film.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joining · {0} %</source>
   <translation>Uniendo · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}</source>
   <translation>La tarea está pagada y sigue en el servicio. Para descargar su video: omnihuman-desktop watch {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/follow.py"></location>
   <source>%n are paid and go on at the service. The same command fetches them.</source>
   <extracomment>For one: %n is paid and goes on at the service. The same command fetches it.</extracomment>
   <translation>
    <numerusform>%n está pagada y continúa en el servicio. El mismo comando la trae.</numerusform>
    <numerusform>%n están pagadas y continúan en el servicio. El mismo comando las trae.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>The window is open on this data folder. Import there: Settings &gt; Library.</source>
   <translation>La ventana está abierta con esta carpeta de datos. Importa ahí: Configuración &gt; Biblioteca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/library.py"></location>
   <source>Copying · {0}</source>
   <translation>Copiando · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The window is open on this data folder, and sends the task.</source>
   <translation>La ventana está abierta con esta carpeta de datos y envía la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/make.py"></location>
   <source>The same portrait, voice and prompt were sent before as “{0}”.</source>
   <translation>El mismo retrato, voz y prompt ya se enviaron antes como “{0}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/commands/refusal.py"></location>
   <source>{0} exists already: give another name.</source>
   <translation>{0} ya existe: usa otro nombre.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task was removed from the list: its video can't be downloaded any more.</source>
   <translation>Esta tarea se quitó de la lista: su video ya no se puede descargar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>This task has no video, and the service keeps none.</source>
   <translation>Esta tarea no tiene video y el servicio tampoco lo conserva.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>Close the window first, or choose Download again there.</source>
   <translation>Cierra primero la ventana o elige ahí Volver a descargar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no task “{0}”. The list is shown by: omnihuman-desktop tasks</source>
   <translation>No existe la tarea “{0}”. Para ver la lista: omnihuman-desktop tasks</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>More than one task begins with “{0}”: write more of it.</source>
   <translation>Más de una tarea empieza con “{0}”: escribe más caracteres.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The window is open on this data folder. See Settings &gt; Account there.</source>
   <translation>La ventana está abierta con esta carpeta de datos. Ve ahí a Configuración &gt; Cuenta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>The sandbox: nothing leaves this computer.</source>
   <translation>El sandbox: nada sale de esta computadora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works.</source>
   <translation>La clave funciona.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>%n credits left.</source>
   <extracomment>For one: %n credit left.</extracomment>
   <translation>
    <numerusform>Queda %n crédito.</numerusform>
    <numerusform>Quedan %n créditos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <source>There is no such storage. Add one in the window: Settings &gt; Storage.</source>
   <translation>No existe ese almacenamiento. Agrega uno en la ventana: Configuración &gt; Almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Upload a small file</source>
   <translation>Subir un archivo pequeño</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Read it without a key, as the service does</source>
   <translation>Leerlo sin clave, como lo hace el servicio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Remove it</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>The test worked, but the address is inside your own network, where EvoLink can't reach it.</source>
   <translation>La prueba funcionó, pero la dirección está dentro de tu propia red, donde EvoLink no puede llegar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/others.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>This storage works: a test file was uploaded, read without a password, and removed.</source>
   <translation>Este almacenamiento funciona: se subió un archivo de prueba, se leyó sin contraseña y se quitó.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>usage: </source>
   <translation>uso: </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>positional arguments</source>
   <translation>argumentos posicionales</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>options</source>
   <translation>opciones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>show this help message and exit</source>
   <translation>muestra esta ayuda y termina</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s: error: %(message)s
</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>argumento %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>faltan estos argumentos: %s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>argumentos no reconocidos: %s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected one argument</source>
   <translation>se espera un valor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at most one argument</source>
   <translation>se espera un valor como máximo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>expected at least one argument</source>
   <translation>se espera al menos un valor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>opción no válida: %(value)r (elige entre %(choices)s)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>valor de %(type)s no válido: %(value)r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/parser_texts.py"></location>
   <source>ignored explicit argument %r</source>
   <translation>esta opción no lleva valor: %r</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>about {0}</source>
   <translation>unos {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>{0} s billed · {1} · account: {2}</source>
   <translation>Cobro: {0} s · {1} · cuenta: {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>This is more than the {0} credits allowed.</source>
   <translation>Es más que los {0} créditos permitidos.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>The account has %n credits left. Top up, and try again.</source>
   <extracomment>For one: The account has %n credit left. Top up, and try again.</extracomment>
   <translation>
    <numerusform>A la cuenta le queda %n crédito. Recárgala e inténtalo de nuevo.</numerusform>
    <numerusform>A la cuenta le quedan %n créditos. Recárgala e inténtalo de nuevo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it?</source>
   <translation>¿Enviar?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Send it? %n credits will be left.</source>
   <extracomment>For one: Send it? %n credit will be left.</extracomment>
   <translation>
    <numerusform>¿Enviar? Quedará %n crédito.</numerusform>
    <numerusform>¿Enviar? Quedarán %n créditos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/payment.py"></location>
   <source>Nobody can be asked here. Add --yes to pay without a question.</source>
   <translation>Aquí no se puede preguntar a nadie. Agrega --yes para pagar sin preguntar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>[y/N] </source>
   <translation>[s/N] </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/commands/terminal.py"></location>
   <source>y</source>
   <translation>s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>Another sandbox uses the folder {0}.</source>
   <translation>Otro sandbox usa la carpeta {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox can't start: {0}</source>
   <translation>El sandbox no puede iniciar: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>A local stand-in for the service and for storage. GET / on its address shows the documentation.</source>
   <translation>Un sustituto local del servicio y del almacenamiento. GET / en su dirección muestra la documentación.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>its data folder (default: a temporary one, deleted at the end)</source>
   <translation>su carpeta de datos (predeterminada: una temporal que se borra al final)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>the port to listen on (default: a free one)</source>
   <translation>el puerto en el que escucha (predeterminado: uno libre)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>how long a task takes, in seconds (default: 6)</source>
   <translation>cuánto tarda una tarea, en segundos (predeterminado: 6)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>serve only the published contract</source>
   <translation>ofrece solo el contrato publicado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>print URL and key as JSON; end when standard input ends</source>
   <translation>escribe la URL y la clave como JSON; termina cuando termina la entrada estándar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/sandbox/__main__.py"></location>
   <source>The sandbox is at {0}
Its key: {1}
Its state: {2}
Ctrl+C ends it.</source>
   <translation>El sandbox está en {0}
Su clave: {1}
Su estado: {2}
Ctrl+C lo termina.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>dark, light, theme, colors</source>
   <translation>oscuro, claro, tema, colores</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>translation, English</source>
   <translation>traducción, español, inglés</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>While tasks run</source>
   <translation>Con tareas en curso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sleep, energy</source>
   <translation>suspensión, reposo, energía</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>When a task ends</source>
   <translation>Al terminar una tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>notification, message, bell</source>
   <translation>notificación, mensaje, campana</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>sound, bell, chime</source>
   <translation>sonido, campana, timbre</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Closing while tasks run</source>
   <translation>Cerrar con tareas en curso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>tray, quit, background</source>
   <translation>bandeja, salir, segundo plano</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>New versions</source>
   <translation>Versiones nuevas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>update, upgrade</source>
   <translation>actualización, actualizar</translation>
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
   <translation>red, conexión, firewall</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Save videos to</source>
   <translation>Guardar videos en</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>folder, output, location</source>
   <translation>carpeta, salida, ubicación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Sound output</source>
   <translation>Salida de sonido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/settings.py"></location>
   <source>speaker, headphones, audio device</source>
   <translation>altavoz, bocina, audífonos, dispositivo de audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Back to the batch</source>
   <translation>Volver al lote</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a portrait: drop it here, or choose Add files…</source>
   <translation>Agrega un retrato: suéltalo aquí o elige Agregar archivos…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Add a voice: drop it here, or choose Add files…</source>
   <translation>Agrega una voz: suéltala aquí o elige Agregar archivos…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/controller.py"></location>
   <source>Finish the batch first: choose Send all or Cancel</source>
   <translation>Termina primero el lote: elige Enviar todo o Cancelar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Add files…</source>
   <translation>Agregar archivos…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/editor.py"></location>
   <source>Open table…</source>
   <translation>Abrir tabla…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names of the videos</source>
   <translation>Nombres de los videos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>{n}, {portrait}, {voice} and {prompt} stand for what each row has.</source>
   <translation>{n}, {portrait}, {voice} y {prompt} se reemplazan por el número, el retrato, la voz y el prompt de cada fila.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit of credits</source>
   <translation>Límite de créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Sending stops before the batch would cost more.</source>
   <translation>El envío se detiene antes de que el lote cueste más.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>First one first</source>
   <translation>Primero solo uno</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>One video is made. The others are sent once you have seen it.</source>
   <translation>Se crea un video. Los demás se envían cuando lo hayas visto.</translation>
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
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Discard the batch (Esc)</source>
   <translation>Descartar el lote (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all</source>
   <translation>Enviar todo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send all rows that are on (Ctrl+Enter)</source>
   <translation>Enviar todas las filas activadas (Ctrl+Enter)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>The account has %n credits left: sending stops when they are used up.</source>
   <extracomment>For one: The account has %n credit left: sending stops when it is used up.</extracomment>
   <translation>
    <numerusform>A la cuenta le queda %n crédito: el envío se detiene cuando se acabe.</numerusform>
    <numerusform>A la cuenta le quedan %n créditos: el envío se detiene cuando se acaben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Send for {0} credits</source>
   <translation>Enviar por {0} créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>This costs about {0} credits. Click again to send it.</source>
   <translation>Cuesta unos {0} créditos. Haz clic otra vez para enviar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/footer.py"></location>
   <source>Limit</source>
   <translation>Límite</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Portrait</source>
   <translation>Retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <source>From – to</source>
   <translation>De – a</translation>
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
   <translation>Segundos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Credits</source>
   <translation>Créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a batch</source>
   <translation>Crear un lote</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video of each, sent together</source>
   <translation>Un video de cada uno, enviados juntos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Use the last one</source>
   <translation>Usar el último</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>As the portrait or the voice of the draft</source>
   <translation>Como el retrato o la voz del borrador</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>Make a film in this order</source>
   <translation>Crear un video largo en este orden</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>One video, with all voices after each other</source>
   <translation>Un solo video, con todas las voces una tras otra</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n portraits</source>
   <extracomment>For one: %n portrait</extracomment>
   <translation>
    <numerusform>%n retrato</numerusform>
    <numerusform>%n retratos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>%n voices</source>
   <extracomment>For one: %n voice</extracomment>
   <translation>
    <numerusform>%n voz</numerusform>
    <numerusform>%n voces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0}: what are they meant as?</source>
   <translation>{0}: ¿para qué son?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/question.py"></location>
   <source>{0} and {1}: what are they meant as?</source>
   <translation>{0} y {1}: ¿para qué son?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/table.py"></location>
   <source>Rows of the batch</source>
   <translation>Filas del lote</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Shrink it</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the best 35 s</source>
   <translation>Usar los mejores 35 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Use the whole voice</source>
   <translation>Usar toda la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Checking…</source>
   <translation>Revisando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Already made as “{0}”</source>
   <translation>Ya creado como “{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>One portrait speaks each of {0} voices.</source>
   <translation>El mismo retrato habla con cada voz ({0}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks the same voice.</source>
   <translation>Cada retrato ({0}) habla con la misma voz.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} portraits and {0} voices, paired in the order of their names.</source>
   <translation>{0} retratos y {0} voces, emparejados según el orden de sus nombres.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>Each of {0} portraits speaks each of {1} voices.</source>
   <translation>Cada retrato ({0}) habla con cada voz ({1}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} of {1} rows</source>
   <translation>{0} de {1} filas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} s billed</source>
   <translation>Cobro: {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} left afterwards</source>
   <translation>quedarán {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>No row is ready to be sent.</source>
   <translation>Ninguna fila está lista para enviarse.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>%n rows</source>
   <extracomment>For one: %n row</extracomment>
   <translation>
    <numerusform>%n fila</numerusform>
    <numerusform>%n filas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/batch/texts.py"></location>
   <source>{0} from {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Request</source>
   <translation>Solicitud</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Reply</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task when it had ended</source>
   <translation>La tarea al terminar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The task that was found</source>
   <translation>La tarea que se encontró</translation>
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
   <translation>Video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, part {1} of {2}</source>
   <translation>{0}, parte {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, row {1} of {2}</source>
   <translation>{0}, fila {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} to {1}, {2} s</source>
   <translation>{0} a {1}, {2} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>What was sent</source>
   <translation>Lo que se envió</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Framing</source>
   <translation>Encuadre</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Masks</source>
   <translation>Máscaras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length sent</source>
   <translation>Duración enviada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>rotated by {0}°</source>
   <translation>con giro de {0}°</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>flipped</source>
   <translation>con volteo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>cropped to {0}</source>
   <translation>con recorte a {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>cropped</source>
   <translation>con recorte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>stereo</source>
   <translation>estéreo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>mixed to mono</source>
   <translation>mezcla a mono</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>left channel only</source>
   <translation>solo el canal izquierdo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>right channel only</source>
   <translation>solo el canal derecho</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>track {0}</source>
   <translation>pista {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>high-pass filter {0} Hz</source>
   <translation>filtro de paso alto de {0} Hz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>silence trimmed</source>
   <translation>sin el silencio de los extremos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>normalized to {0} LUFS</source>
   <translation>normalizado a {0} LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade in {0} s</source>
   <translation>fundido de entrada de {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fade out {0} s</source>
   <translation>fundido de salida de {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, entered by you</source>
   <translation>{0}, ingresada por ti</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, drawn</source>
   <translation>{0}, al azar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>fast mode</source>
   <translation>modo rápido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>person checked first</source>
   <translation>con revisión previa de la persona</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>auto mask</source>
   <translation>máscara automática</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Callback URL</source>
   <translation>URL de callback</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>the account's own</source>
   <translation>el de la propia cuenta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>removed since</source>
   <translation>quitado desde entonces</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Storage</source>
   <translation>Almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID</source>
   <translation>ID de la tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. The task was found in the service's list.</source>
   <translation>Se perdió la respuesta. La tarea se encontró en la lista del servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The reply was lost. You entered the task ID.</source>
   <translation>Se perdió la respuesta. Tú ingresaste el ID de la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Preparing</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Uploading</source>
   <translation>Subiendo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Sending the request</source>
   <translation>Enviando la solicitud</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering</source>
   <translation>Generando</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Failed</source>
   <translation>Con error</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear outcome</source>
   <translation>Resultado incierto</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Created</source>
   <translation>Creada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Sent</source>
   <translation>Enviada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Video ready</source>
   <translation>Video listo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Timeline</source>
   <translation>Línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier version made this task and kept no other times.</source>
   <translation>Esta tarea se creó con una versión anterior, que no guardó otras horas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0}, for {1}</source>
   <translation>{0}, durante {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>The times between were not kept by the version that made this task.</source>
   <translation>La versión que creó esta tarea no guardó las horas intermedias.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} so far.</source>
   <translation>{0} hasta ahora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>{0} in all.</source>
   <translation>{0} en total.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>%n seconds</source>
   <extracomment>For one: %n second</extracomment>
   <translation>
    <numerusform>%n segundo</numerusform>
    <numerusform>%n segundos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing: the reserved credits are returned</source>
   <translation>nada: se devuelven los créditos reservados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Length billed</source>
   <translation>Duración cobrada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Estimated</source>
   <translation>Estimado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Reserved</source>
   <translation>Reservados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Billed</source>
   <translation>Cobrado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>An earlier request, whose reply was lost, may have been paid as well.</source>
   <translation>Es posible que también se haya pagado una solicitud anterior cuya respuesta se perdió.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>%n credits</source>
   <extracomment>For one: %n credit</extracomment>
   <translation>
    <numerusform>%n crédito</numerusform>
    <numerusform>%n créditos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Files</source>
   <translation>Archivos</translation>
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
   <translation>Retrato enviado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Voice as sent</source>
   <translation>Voz enviada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Masks as sent</source>
   <translation>Máscaras enviadas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <source>Your marks</source>
   <translation>Tus marcas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/model.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Starred</source>
   <translation>Con estrella</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Task details</source>
   <translation>Detalles de la tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>All details</source>
   <translation>Todos los detalles</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Shows what was sent to the service and what it answered</source>
   <translation>Muestra lo que se envió al servicio y lo que respondió</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Copy all</source>
   <translation>Copiar todo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show film</source>
   <translation>Mostrar video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <source>Show batch</source>
   <translation>Mostrar lote</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/details/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Possibly made</source>
   <translation>Quizá ya creado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>This may already have been made; the outcome is unclear. Open the task.</source>
   <translation>Puede que este video ya esté creado; el resultado es incierto. Abre la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>In progress</source>
   <translation>En proceso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>A task with these settings is in progress. Open the task.</source>
   <translation>Ya hay una tarea en proceso con estos ajustes. Abre la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>Already made</source>
   <translation>Ya creado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/already_made.py"></location>
   <source>You have already made this video. Open the task.</source>
   <translation>Ya creaste este video. Abre la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1}</source>
   <translation>Cobro: {0} s · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Reading the file…</source>
   <translation>Leyendo el archivo…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Choose a portrait and a voice</source>
   <translation>Elige un retrato y una voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a portrait</source>
   <translation>Elige un retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose a voice</source>
   <translation>Elige una voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Finding the pauses…</source>
   <translation>Buscando las pausas…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits</source>
   <translation>Cobro: {0} s · {1} créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} credits, but only {2} are left</source>
   <translation>Cobro: {0} s · {1} créditos, pero solo quedan {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>{0} s billed · {1} of {2} credits</source>
   <translation>Cobro: {0} s · {1} de {2} créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Generate video</source>
   <translation>Generar video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Make film</source>
   <translation>Crear video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/composer.py"></location>
   <source>Send the portrait and the voice to generate the video</source>
   <translation>Envía el retrato y la voz para generar el video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>First part first</source>
   <translation>Primero solo la primera parte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sends the first part alone, so that you can see it before you pay for the others. Send them from the film.</source>
   <translation>Envía solo la primera parte para que la veas antes de pagar las demás. Las demás se envían desde el video largo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Skip long pauses</source>
   <translation>Omitir pausas largas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Pauses of 3 s and more between two parts are not paid. The last picture stands still for so long.</source>
   <translation>Las pausas de 3 s o más entre dos partes no se pagan. Mientras tanto, la última imagen queda fija.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Really send {0} paid tasks for {1} credits? Click again.</source>
   <translation>¿Seguro que quieres enviar {0} tareas pagadas por {1} créditos? Haz clic otra vez.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>{0} · {1} s billed · {2} credits</source>
   <translation>{0} · Cobro: {1} s · {2} créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_draft.py"></location>
   <source>Sent before · {0} · {1} s billed · {2} credits once more</source>
   <translation>Ya se envió · {0} · Cobro: {1} s · {2} créditos otra vez</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Keep to 35 s</source>
   <translation>Dejar en 35 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Select no more than one task takes. Ctrl+Z brings the long selection back.</source>
   <translation>Selecciona solo lo que cabe en una tarea. Ctrl+Z recupera la selección larga.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/film_notice.py"></location>
   <source>Longer than 35 s makes a film: %n paid tasks, joined to one video. Pose and hands differ between the parts.</source>
   <extracomment>For one: Longer than 35 s makes a film: %n paid task. Pose and hands differ between the parts.</extracomment>
   <translation>
    <numerusform>Con más de 35 s se crea un video largo: %n tarea de pago. La pose y las manos cambian de una parte a otra.</numerusform>
    <numerusform>Con más de 35 s se crea un video largo: %n tareas de pago, unidas en un solo video. La pose y las manos cambian de una parte a otra.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Prompt of part {0}</source>
   <translation>Prompt de la parte {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks show who speaks, so auto mask is not used.</source>
   <translation>Tus máscaras indican quién habla, así que no se usa la máscara automática.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Your masks are used</source>
   <translation>Se usan tus máscaras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>As the film</source>
   <translation>Igual que el video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Make this part with the film's own prompt and options</source>
   <translation>Crear esta parte con el prompt y las opciones del video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>For example: close-up, warm and calm. She talks to the camera and smiles at the end.</source>
   <translation>Por ejemplo: primer plano, tono cálido y tranquilo. Ella habla a la cámara y al final sonríe.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional: how the person speaks and moves. In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian.</source>
   <translation>Opcional: cómo habla y se mueve la persona. En chino, inglés, japonés, coreano, español de México o indonesio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Fast mode</source>
   <translation>Modo rápido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The video is ready sooner. Fine movements may be less precise.</source>
   <translation>El video está listo antes. Los movimientos finos pueden ser menos precisos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person</source>
   <translation>Detectar persona</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service first looks for a person in the portrait, and rejects it at no cost if there is none.</source>
   <translation>El servicio primero busca a una persona en el retrato y, si no la hay, lo rechaza sin costo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Check for a person first</source>
   <translation>Detectar persona primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>More options</source>
   <translation>Más opciones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask</source>
   <translation>Máscara automática</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The service detects who in the picture speaks. Masks that you paint are used instead.</source>
   <translation>El servicio detecta quién habla en la imagen. Si pintas máscaras, se usan las tuyas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Auto mask: detect the person automatically</source>
   <translation>Máscara automática: detecta a la persona</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>Optional</source>
   <translation>Opcional</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>An https:// address of your own that the service notifies when the video is ready.</source>
   <translation>Una dirección https:// tuya a la que el servicio avisa cuando el video está listo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is not a web address. Enter one like https://example.com/done.</source>
   <translation>La URL de callback no es una dirección web. Ingresa una como https://example.com/done.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL must start with https://.</source>
   <translation>La URL de callback debe empezar con https://.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is longer than {0} characters. Enter a shorter one.</source>
   <translation>La URL de callback tiene más de {0} caracteres. Ingresa una más corta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/options_panel.py"></location>
   <source>The callback URL is inside your own network, where the service can't reach it. Enter a public one.</source>
   <translation>La URL de callback está dentro de tu propia red, donde el servicio no puede llegar. Ingresa una pública.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>{0} not at a pause</source>
   <translation>{0} fuera de una pausa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>cut at pauses</source>
   <translation>cortes en las pausas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>Part {0}: {1} to {2}, {3}, {4}</source>
   <translation>Parte {0}: de {1} a {2}, {3}, {4}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>No pause is within 35 s: it ends at the quietest place.</source>
   <translation>No hay ninguna pausa en 35 s: termina en el punto más silencioso.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source>It has a portrait, a prompt or options of its own.</source>
   <translation>Tiene un retrato, un prompt u opciones propios.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/part_cells.py"></location>
   <source> · no pause</source>
   <translation> · sin pausa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Presets</source>
   <translation>Preajustes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”.</source>
   <translation>Se quitó “{0}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Saved as {0}. Callback URLs are left out.</source>
   <translation>Guardado como {0}. Las URL de callback no se incluyen.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>No presets yet. Save one from the menu beside the prompt, or import a file.</source>
   <translation>Todavía no hay preajustes. Guarda uno desde el menú junto al prompt o importa un archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>You already have all of its presets.</source>
   <translation>Ya tienes todos sus preajustes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Added %n presets.</source>
   <extracomment>For one: Added %n preset.</extracomment>
   <translation>
    <numerusform>Se agregó %n preajuste.</numerusform>
    <numerusform>Se agregaron %n preajustes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Export presets</source>
   <translation>Exportar preajustes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Import presets</source>
   <translation>Importar preajustes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/presets_dialog.py"></location>
   <source>Presets ({0});;All files (*)</source>
   <translation>Preajustes ({0});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>Tip: describe camera, emotion, delivery, actions.</source>
   <translation>Consejo: describe cámara, emoción, forma de hablar y acciones.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>another language</source>
   <translation>otro idioma</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_hint.py"></location>
   <source>This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: a prompt in one of these works better.</source>
   <translation>Esto parece estar en este idioma: {0}. El servicio entiende chino, inglés, japonés, coreano, español de México e indonesio: un prompt en uno de ellos funciona mejor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_suggestions.py"></location>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Recent prompts</source>
   <translation>Prompts recientes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>No presets yet</source>
   <translation>Todavía no hay preajustes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Undo the preset</source>
   <translation>Deshacer el preajuste</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Save as preset…</source>
   <translation>Guardar como preajuste…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/prompt_tools.py"></location>
   <source>Edit presets…</source>
   <translation>Editar preajustes…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The same seed with the same settings may give the same video again.</source>
   <translation>La misma semilla con los mismos ajustes puede volver a dar el mismo video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Lock seed</source>
   <translation>Fijar semilla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>The seed must be a whole number from 1 to {0}, or empty.</source>
   <translation>La semilla debe ser un número entero del 1 al {0}, o quedar vacía.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random, last {0}</source>
   <translation>Aleatoria, última: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Random</source>
   <translation>Aleatoria</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>Locked: every video gets this seed. Click to draw one for each video.</source>
   <translation>Fija: todos los videos usan esta semilla. Haz clic para usar una al azar en cada video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/draft/seed_field.py"></location>
   <source>A seed is drawn for each video. Click to keep one for all.</source>
   <translation>Cada video usa una semilla al azar. Haz clic para usar una misma en todos.</translation>
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
   <translation>Toma {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft is not complete.</source>
   <translation>El borrador no está completo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/controller.py"></location>
   <source>The draft's portrait and options are used for this part.</source>
   <translation>El retrato y las opciones del borrador se usan para esta parte.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/film_bar.py"></location>
   <source>Back to the film</source>
   <translation>Volver al video largo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: %n parts</source>
   <extracomment>For one: {0}: %n part</extracomment>
   <translation>
    <numerusform>{0}: %n parte</numerusform>
    <numerusform>{0}: %n partes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: {1} of {2} parts</source>
   <translation>{0}: {1} de {2} partes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}, played with hard cuts</source>
   <translation>{0}, reproducido con cortes directos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>A film is being joined. Wait for it, or cancel it on its page.</source>
   <translation>Se está uniendo un video largo. Espera a que termine o cancélalo en su página.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Canceled. Nothing was written.</source>
   <translation>Cancelado. No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>{0}: the joint after part {1}</source>
   <translation>{0}: la unión después de la parte {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Making the preview…</source>
   <translation>Creando la vista previa…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/joining.py"></location>
   <source>Putting {0} voices together…</source>
   <translation>Uniendo {0} voces…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Hard cut</source>
   <translation>Corte directo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Cut to a slightly closer frame</source>
   <translation>Corte a un encuadre un poco más cerrado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Dissolve</source>
   <translation>Disolvencia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>{0} takes</source>
   <translation>{0} tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/texts.py"></location>
   <source>Part {0}</source>
   <translation>Parte {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Take of the part</source>
   <translation>Toma de la parte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Compare takes</source>
   <translation>Comparar tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Show this part</source>
   <translation>Mostrar esta parte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Make this part again</source>
   <translation>Crear esta parte de nuevo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Use the draft for this part</source>
   <translation>Usar el borrador para esta parte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Its portrait, crop, masks, prompt and options. A part that was sent is made again, for its price.</source>
   <translation>Su retrato, recorte, máscaras, prompt y opciones. Una parte que ya se envió se crea de nuevo, por su precio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Preview this joint</source>
   <translation>Vista previa de esta unión</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Shows how this part and the next one meet. Nothing is saved.</source>
   <translation>Muestra cómo se unen esta parte y la siguiente. No se guarda nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Joints</source>
   <translation>Uniones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>What is seen where two parts meet</source>
   <translation>Lo que se ve donde se unen dos partes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source> ms</source>
   <translation> ms</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Length of a dissolve</source>
   <translation>Duración de una disolvencia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Leave out parts without a video</source>
   <translation>Omitir partes sin video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Export timeline…</source>
   <translation>Exportar línea de tiempo…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Save film…</source>
   <translation>Guardar video largo…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>The portrait and the voice stay the same between the parts. The pose and the hands do not.</source>
   <translation>El retrato y la voz son iguales en todas las partes. La pose y las manos no.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/film/tools.py"></location>
   <source>Choose a part to see its takes.</source>
   <translation>Elige una parte para ver sus tomas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/items_model.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/naming_delegate.py"></location>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as table</source>
   <translation>Mostrar como tabla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Show as contact sheet</source>
   <translation>Mostrar como hoja de contactos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/page.py"></location>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/groups/sheet.py"></location>
   <source>Contact sheet</source>
   <translation>Hoja de contactos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/page_view.py"></location>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Search results</source>
   <translation>Resultados de la búsqueda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Contents</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>This help page is missing. Choose Contents to see the other pages.</source>
   <translation>Falta esta página de ayuda. Elige Contenido para ver las demás.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>The help pages are missing. Install the program again.</source>
   <translation>Faltan las páginas de ayuda. Vuelve a instalar el programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/help/window.py"></location>
   <source>Nothing found. Try another word.</source>
   <translation>Sin resultados. Prueba con otra palabra.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/view.py"></location>
   <source>Tasks</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Crop and masks</source>
   <translation>Recorte y máscaras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a portrait</source>
   <translation>Abrir un retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Open a voice</source>
   <translation>Abrir una voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>New batch</source>
   <translation>Lote nuevo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save video as</source>
   <translation>Guardar video como</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Find a task</source>
   <translation>Buscar una tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo a removal</source>
   <translation>Deshacer lo quitado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>List of keys</source>
   <translation>Lista de atajos de teclado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play or pause</source>
   <translation>Reproducir o pausar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Slower</source>
   <translation>Más lento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Faster</source>
   <translation>Más rápido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Normal speed</source>
   <translation>Velocidad normal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 5 s</source>
   <translation>Atrás 5 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 5 s</source>
   <translation>Adelante 5 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Back 1 s</source>
   <translation>Atrás 1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Forward 1 s</source>
   <translation>Adelante 1 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the start</source>
   <translation>Ir al inicio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the end</source>
   <translation>Ir al final</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame back</source>
   <translation>Un cuadro atrás</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>One frame forward</source>
   <translation>Un cuadro adelante</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the in point</source>
   <translation>Marcar el punto de entrada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Set the out point</source>
   <translation>Marcar el punto de salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Clear both points</source>
   <translation>Borrar ambos puntos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the in point</source>
   <translation>Ir al punto de entrada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the out point</source>
   <translation>Ir al punto de salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop</source>
   <translation>Repetir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Compare with the take shown before</source>
   <translation>Comparar con la toma que se mostró antes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Louder</source>
   <translation>Más volumen</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Quieter</source>
   <translation>Menos volumen</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Snapshot</source>
   <translation>Captura</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Previous task</source>
   <translation>Tarea anterior</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Next task</source>
   <translation>Tarea siguiente</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Wipe</source>
   <translation>Cortinilla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Blink</source>
   <translation>Alternar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe left</source>
   <translation>Mover la cortinilla a la izquierda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the wipe right</source>
   <translation>Mover la cortinilla a la derecha</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Hear the other take</source>
   <translation>Oír la otra toma</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Leave full screen, close</source>
   <translation>Salir de pantalla completa, cerrar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Play from the mouse pointer</source>
   <translation>Reproducir desde el puntero del mouse</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection starts here</source>
   <translation>La selección empieza aquí</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection ends here</source>
   <translation>La selección termina aquí</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's start</source>
   <translation>Ir al inicio de la selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Go to the selection's end</source>
   <translation>Ir al fin de la selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 1 s</source>
   <translation>Mover la selección 1 s atrás</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 1 s</source>
   <translation>Mover la selección 1 s adelante</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection back 0.1 s</source>
   <translation>Mover la selección 0.1 s atrás</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection forward 0.1 s</source>
   <translation>Mover la selección 0.1 s adelante</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame back</source>
   <translation>Mover la selección un cuadro atrás</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the selection one frame forward</source>
   <translation>Mover la selección un cuadro adelante</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's start</source>
   <translation>Selección al inicio de la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection to the voice's end</source>
   <translation>Selección al fin de la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length back</source>
   <translation>Mover la selección atrás lo que dura</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Selection one length forward</source>
   <translation>Mover la selección adelante lo que dura</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select the whole voice</source>
   <translation>Seleccionar toda la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Cut a film here</source>
   <translation>Cortar aquí el video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Remove the nearest cut</source>
   <translation>Quitar el corte más cercano</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Zoom out</source>
   <translation>Alejar</translation>
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
   <translation>Ctrl+rueda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select a sentence</source>
   <translation>Seleccionar una frase</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Double click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the nearer edge</source>
   <translation>Mover el borde más cercano</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+click</source>
   <translation>Shift+clic</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Don't snap</source>
   <translation>Sin ajuste a las pausas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Alt while dragging</source>
   <translation>Alt al arrastrar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Undo, redo</source>
   <translation>Deshacer, rehacer</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Rename, open, remove</source>
   <translation>Cambiar nombre, abrir, quitar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>F2, Enter, Delete</source>
   <translation>F2, Enter, Supr</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Select several; star, notes</source>
   <translation>Seleccionar varias; estrella, notas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift or Ctrl with click or arrows; Ctrl+D, Ctrl+E</source>
   <translation>Shift o Ctrl con clic o flechas; Ctrl+D, Ctrl+E</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the video to the trash</source>
   <translation>Mover el video a la papelera</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Shift+Delete</source>
   <translation>Shift+Supr</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Fold a day, unfold it</source>
   <translation>Plegar un día, desplegarlo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>← / →</source>
   <translation>← / →</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Switch rows, mend, leave out, send all</source>
   <translation>Activar o desactivar filas, corregir, omitir, enviar todo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Space, Enter, Delete, Ctrl+Enter</source>
   <translation>Espacio, Enter, Supr, Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Done, cancel</source>
   <translation>Listo, cancelar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Enter, Esc</source>
   <translation>Enter, Esc</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Zoom, show all, pan</source>
   <translation>Zoom, mostrar todo, desplazar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>+ and -, 0, Space</source>
   <translation>+ y -, 0, Espacio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Move the crop, by ten pixels, resize it</source>
   <translation>Mover el recorte, diez píxeles, cambiar su tamaño</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>Flechas, con Shift, con Ctrl</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush, eraser, rectangle, ellipse, fill, invert</source>
   <translation>Pincel, borrador, rectángulo, elipse, rellenar, invertir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>Brush smaller or larger, move it, paint</source>
   <translation>Pincel más chico o más grande, moverlo, pintar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/keys/commands.py"></location>
   <source>[ and ], arrows, P</source>
   <translation>[ y ], flechas, P</translation>
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
   <translation>Tareas de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Size of pictures</source>
   <translation>Tamaño de las imágenes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/header.py"></location>
   <source>Back to the workplace (Esc)</source>
   <translation>Volver al área de trabajo (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>★ Star</source>
   <translation>★ Estrella</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Star</source>
   <translation>Marcar con estrella</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes…</source>
   <translation>Notas…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Save videos as…</source>
   <translation>Guardar videos…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Move to trash</source>
   <translation>A la papelera</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>%n selected</source>
   <extracomment>For one: %n selected</extracomment>
   <translation>
    <numerusform>%n seleccionada</numerusform>
    <numerusform>%n seleccionadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>Nothing selected</source>
   <translation>Nada seleccionado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/selection_bar.py"></location>
   <source>☆ Remove star</source>
   <translation>☆ Quitar estrella</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Library filters</source>
   <translation>Filtros de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Batch or film</source>
   <translation>Lote o video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/library/table.py"></location>
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Active</source>
   <translation>En curso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Films</source>
   <translation>Videos largos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Batches</source>
   <translation>Lotes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Unclear</source>
   <translation>Incierto</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>This week</source>
   <translation>Esta semana</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>MMMM yyyy</source>
   <extracomment>a month of a year, as QDate writes it; quote words: MMMM 'of' yyyy</extracomment>
   <translation>MMMM 'de' yyyy</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Up to {0} s</source>
   <translation>Hasta {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>{0} to {1} s</source>
   <translation>De {0} a {1} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Over {0} s</source>
   <translation>Más de {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show more</source>
   <translation>Mostrar más</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/side_bar.py"></location>
   <source>Show fewer</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/library/view.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Cancel the task first. Nothing has been paid yet.</source>
   <translation>Cancela primero la tarea. Todavía no se ha pagado nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Background</source>
   <translation>Fondo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. This color shows through.</source>
   <translation>El retrato es transparente en parte. Ahí se ve este color.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>White</source>
   <translation>Blanco</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Gray</source>
   <translation>Gris</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Black</source>
   <translation>Negro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Other color…</source>
   <translation>Otro color…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>The portrait is partly transparent. Background color: {0}</source>
   <translation>El retrato es transparente en parte. Color de fondo: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/background_button.py"></location>
   <source>Portrait background</source>
   <translation>Fondo del retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Choose portrait</source>
   <translation>Elegir retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop it here</source>
   <translation>Suéltalo aquí</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/drop_field.py"></location>
   <source>Drop a portrait here, paste one, or choose a file</source>
   <translation>Suelta aquí un retrato, pégalo o elige un archivo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Send a smaller copy at the best quality that fits. Your file is not changed.</source>
   <translation>Envía una copia más pequeña con la mejor calidad que quepa. Tu archivo no cambia.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Paint a mask</source>
   <translation>Pintar una máscara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/notes.py"></location>
   <source>Rotate</source>
   <translation>Girar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Shrink the portrait or choose another one</source>
   <translation>Reduce el retrato o elige otro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Reading the picture…</source>
   <translation>Leyendo la imagen…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>This is a link to a picture. Save the picture to a file, then drop that file here.</source>
   <translation>Esto es un enlace a una imagen. Guarda la imagen en un archivo y suéltalo aquí.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>The portrait above is kept.</source>
   <translation>Se conserva el retrato de arriba.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/panel.py"></location>
   <source>Empty. Drop a portrait here, paste one, or choose a file.</source>
   <translation>Vacío. Suelta aquí un retrato, pégalo o elige un archivo.</translation>
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
   <translation>Retratos recientes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Loading…</source>
   <translation>Cargando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Remove it from this list (Delete). Its videos are kept.</source>
   <translation>Quitarlo de esta lista (Supr). Sus videos se conservan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits you make videos from appear here.</source>
   <translation>Aquí aparecen los retratos con los que creas videos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>Portraits</source>
   <translation>Retratos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/recent_list.py"></location>
   <source>masks: {0}</source>
   <translation>máscaras: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a JPEG photo</source>
   <translation>una foto JPEG</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a PNG picture</source>
   <translation>una imagen PNG</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a WebP picture</source>
   <translation>una imagen WebP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a HEIC photo</source>
   <translation>una foto HEIC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>an AVIF picture</source>
   <translation>una imagen AVIF</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a TIFF picture</source>
   <translation>una imagen TIFF</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a BMP picture</source>
   <translation>una imagen BMP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>a GIF picture</source>
   <translation>una imagen GIF</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>its first frame only</source>
   <translation>solo el primer cuadro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>rotated upright</source>
   <translation>girada a su posición correcta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>converted to sRGB</source>
   <translation>convertida a sRGB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>with 8 bits per channel</source>
   <translation>con 8 bits por canal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>on a solid background</source>
   <translation>sobre un fondo sólido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>without its location</source>
   <translation>sin su ubicación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The file has a small defect outside the picture. A clean copy is sent.</source>
   <translation>El archivo tiene un pequeño defecto fuera de la imagen. Se envía una copia sin él.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}, {2}.</source>
   <translation>Esto es {0}; se enviará como {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>This is {0} – it will be sent as {1}.</source>
   <translation>Esto es {0}; se enviará como {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>It will be sent {0}.</source>
   <translation>La imagen se enviará así: {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}</source>
   <translation>Reducida: {0} × {1}, {2} → {3} × {4}, {5}, calidad JPEG {6}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>Shrunk: {0} → {1}, JPEG quality {2}, same dimensions</source>
   <translation>Reducida: {0} → {1}, calidad JPEG {2}, mismas dimensiones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{0} is over the service's limit of {1}.</source>
   <translation>{0} supera el límite del servicio, que es de {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>No face was found. The service may find nobody to animate. A clear face works best.</source>
   <translation>No se encontró ningún rostro. Quizá el servicio no encuentre a quién animar. Lo mejor es un rostro bien visible.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The person seems to be sideways or upside down.</source>
   <translation>Parece que la persona está de lado o de cabeza.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>{count} faces were found. Paint a mask over the person who speaks.</source>
   <translation>Se encontraron {count} rostros. Pinta una máscara sobre la persona que habla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face is cut off at the edge. The whole head gives a better video.</source>
   <translation>El rostro está cortado en el borde. Con la cabeza completa el video queda mejor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The face takes up only {percent} % of the picture's height. Crop closer to it.</source>
   <translation>El rostro ocupa solo el {percent} % de la altura de la imagen. Recórtala más cerca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is very dark. A brighter one gives a better video.</source>
   <translation>La imagen es muy oscura. Con una más clara el video queda mejor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture is blurry. A sharper one gives a sharper video.</source>
   <translation>La imagen está borrosa. Con una más nítida el video es más nítido.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/texts.py"></location>
   <source>The picture has only {width} × {height} pixels. The video may look soft.</source>
   <translation>La imagen tiene solo {width} × {height} píxeles. El video puede verse poco nítido.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Crop, rotate or flip the portrait</source>
   <translation>Recortar, girar o voltear el retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint over the person who speaks. Everything else stays still.</source>
   <translation>Pinta sobre la persona que habla. Todo lo demás queda quieto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/portrait/tools.py"></location>
   <source>Recent portraits: use one again, with its crop and masks</source>
   <translation>Retratos recientes: usa uno otra vez, con su recorte y sus máscaras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/controller.py"></location>
   <source>A recording was cut off last time. It was saved as “{0}” under Record.</source>
   <translation>La última vez se interrumpió una grabación. Se guardó como “{0}” en Grabar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>The loudest sample. Aim between −12 and −6 dB; at 0 dB the sound is clipped.</source>
   <translation>La muestra más fuerte. Busca entre −12 y −6 dB; a 0 dB el sonido se satura.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped: too loud. Move away from the microphone, or turn it down.</source>
   <translation>Saturado: demasiado fuerte. Aléjate del micrófono o baja su nivel.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Decibels below full scale</source>
   <translation>Decibeles por debajo de la escala completa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>silent</source>
   <translation>en silencio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/level_meter.py"></location>
   <source>Clipped</source>
   <translation>Saturado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>No microphone found. Plug one in, or turn it on in the system's sound settings.</source>
   <translation>No se encontró ningún micrófono. Conecta uno o actívalo en la configuración de sonido del sistema.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The program isn't allowed to use the microphone. Allow it in the system's privacy settings, then open this panel again.</source>
   <translation>El programa no tiene permiso para usar el micrófono. Permítelo en la configuración de privacidad del sistema y vuelve a abrir este panel.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone was disconnected. What was recorded so far is saved. Plug it in again to continue.</source>
   <translation>Se desconectó el micrófono. Lo grabado hasta ahora está guardado. Conéctalo otra vez para continuar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The microphone delivers no sound. Choose another one, or plug it in again.</source>
   <translation>El micrófono no entrega sonido. Elige otro o conéctalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>A recording can be up to {0} long. This one is saved; continue in a new one.</source>
   <translation>Una grabación puede durar hasta {0}. Esta ya se guardó; continúa en una nueva.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Countdown</source>
   <translation>Cuenta regresiva</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Wait three seconds before recording starts</source>
   <translation>Espera tres segundos antes de empezar a grabar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice</source>
   <translation>Grabar una voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recordings</source>
   <translation>Grabaciones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Start now</source>
   <translation>Empezar ya</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Record</source>
   <translation>Grabar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>{0} · paused</source>
   <translation>{0} · en pausa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/panel.py"></location>
   <source>The disk is almost full: {0} of recording left. Free some space for more.</source>
   <translation>El disco está casi lleno: queda espacio para grabar {0}. Libera espacio para grabar más.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recorder.py"></location>
   <source>Recording {0}</source>
   <translation>Grabación {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Your recordings appear here. Press Record to start.</source>
   <translation>Aquí aparecen tus grabaciones. Presiona Grabar para empezar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Use as voice</source>
   <translation>Usar como voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Restore the recording removed last</source>
   <translation>Restaurar la última grabación que quitaste</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>Recorded {0}</source>
   <translation>Grabada el {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>{0}, {1} long</source>
   <translation>{0}, dura {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <source>This recording is the current voice. Choose another voice first.</source>
   <translation>Esta grabación es la voz actual. Primero elige otra voz.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/record/recording_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/runtime/single_instance.py"></location>
   <source>OmniHuman Desktop is already open on {0} but doesn't respond. Close or end it, then start again.</source>
   <translation>OmniHuman Desktop ya está abierto en {0}, pero no responde. Ciérralo o finalízalo y vuelve a abrirlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>API key</source>
   <translation>Clave de API</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Replace key…</source>
   <translation>Cambiar clave…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Disconnect</source>
   <translation>Desconectar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>&lt;a href="{0}"&gt;Get a key&lt;/a&gt; · &lt;a href="{1}"&gt;Billing&lt;/a&gt;</source>
   <translation>&lt;a href="{0}"&gt;Obtener una clave&lt;/a&gt; · &lt;a href="{1}"&gt;Facturación&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>This session uses the sandbox because the program was started with --sandbox.</source>
   <translation>Esta sesión usa el sandbox porque el programa se inició con --sandbox.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>the key …{0}</source>
   <translation>la clave …{0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your key</source>
   <translation>tu clave</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1} from EVOLINK_API_KEY, for this session.</source>
   <translation>Conectado a {0} con {1} de EVOLINK_API_KEY, solo en esta sesión.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}, saved in the system's keyring for this address only.</source>
   <translation>Conectado a {0} con {1}, guardada en el llavero del sistema solo para esta dirección.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in memory until the program closes. It is never written to a file.</source>
   <translation>Conectado a {0} con {1}. Este sistema no tiene un llavero que el programa pueda usar, así que la clave se conserva en la memoria hasta que se cierre el programa. Nunca se escribe en un archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}.</source>
   <translation>Conecta tu cuenta de EvoLink con una clave de API. La clave se guarda en el llavero del sistema y solo se envía a {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Checking with {0} …</source>
   <translation>Verificando con {0} …</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key works. The service doesn't say how many credits are left.</source>
   <translation>La clave funciona. El servicio no dice cuántos créditos quedan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>The key is invalid or has expired. Nothing was changed. Copy the whole key again.</source>
   <translation>La clave no es válida o ya venció. No se cambió nada. Vuelve a copiar la clave completa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>{0} can't be reached. Check your internet connection, and try again.</source>
   <translation>No se puede conectar con {0}. Revisa tu conexión a internet y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>your storage</source>
   <translation>tu almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/account_page.py"></location>
   <source>Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to {0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that renders for it get them from there, with prompt and options. Their terms apply.</source>
   <translation>Usa solo rostros y voces que tengas derecho a usar: los tuyos o los de personas que dieron su permiso. El retrato y la voz se suben a {0}, donde cualquiera con el enlace puede leerlos hasta que se quiten. EvoLink ({1}) y el proveedor que genera los videos para EvoLink los obtienen de ahí, junto con el prompt y las opciones. Aplican sus términos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spending</source>
   <translation>Gastos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Keys</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Use system setting</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Keep the computer awake</source>
   <translation>Mantener activa la computadora</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Prevents automatic sleep. The screen may still turn off.</source>
   <translation>Evita la suspensión automática. La pantalla sí puede apagarse.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Notify me when the window is not in front</source>
   <translation>Notificarme cuando la ventana no esté al frente</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Play a sound</source>
   <translation>Reproducir un sonido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Stay in the tray</source>
   <translation>Seguir en la bandeja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Check for a new version once a day</source>
   <translation>Buscar una versión nueva una vez al día</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.</source>
   <translation>No envía nada sobre ti ni sobre tu computadora y no descarga nada: aparece un enlace en la barra superior.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/general_page.py"></location>
   <source>Change the folder for videos</source>
   <translation>Cambiar la carpeta de los videos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>New key</source>
   <translation>Tecla nueva</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Use it here</source>
   <translation>Usarla aquí</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>Choose a command, then press its new key in the field.</source>
   <translation>Elige un comando y presiona su nueva tecla en el campo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} always closes or moves on. Choose another key.</source>
   <translation>{0} siempre cierra o pasa al siguiente. Elige otra tecla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>{0} belongs to “{1}”.</source>
   <translation>{0} pertenece a “{1}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/keys_page.py"></location>
   <source>“{0}” has no key now.</source>
   <translation>“{0}” ahora no tiene tecla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Exporting…</source>
   <translation>Exportando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Importing…</source>
   <translation>Importando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Canceled. Nothing was changed.</source>
   <translation>Se canceló. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library…</source>
   <translation>Exportar biblioteca…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library…</source>
   <translation>Importar biblioteca…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>For a backup, or to move to another computer</source>
   <translation>Para un respaldo o para pasar a otra computadora</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Restores a backup, or merges the library of another computer</source>
   <translation>Restaura un respaldo o combina la biblioteca de otra computadora</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Cancel export or import</source>
   <translation>Cancelar la exportación o importación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Help on export and import</source>
   <translation>Ayuda sobre exportar e importar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Progress of export or import</source>
   <translation>Progreso de la exportación o importación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Write all tasks with their videos, portraits, stars, labels and notes to a folder, to move them to another computer or to keep a backup. Keys and settings are not in it.</source>
   <translation>Guarda todas las tareas con sus videos, retratos, estrellas, etiquetas y notas en una carpeta, para pasarlas a otra computadora o tener un respaldo. No incluye las claves ni la configuración.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Add the tasks of an exported folder. Tasks that are here already stay as they are; the newer marks win. What is in progress on the other computer goes on there alone: nothing is sent again.</source>
   <translation>Agrega las tareas de una carpeta exportada. Las que ya están aquí quedan como están; valen las marcas más recientes. Lo que está en curso en la otra computadora continúa solo ahí: nada se envía de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Export library to</source>
   <translation>Exportar biblioteca a</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/library_page.py"></location>
   <source>Import library from</source>
   <translation>Importar biblioteca desde</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>Enter it without a name and password. Where it needs them, set it in the system's settings.</source>
   <translation>Ingrésalo sin nombre de usuario ni contraseña. Si los necesita, defínelos en la configuración del sistema.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080.</source>
   <translation>Esto no es un proxy. Ingrésalo así: 10.0.0.1:3128 o socks5://10.0.0.1:1080.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>In use: {0}</source>
   <translation>En uso: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/proxy_field.py"></location>
   <source>The system names none: the program connects directly.</source>
   <translation>El sistema no indica ninguno: el programa se conecta directamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Search settings</source>
   <translation>Buscar en la configuración</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>Settings found</source>
   <translation>Ajustes encontrados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/search.py"></location>
   <source>No setting matches. Try another word.</source>
   <translation>Ningún ajuste coincide. Prueba con otra palabra.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Sandbox credits aren't real money.</source>
   <translation>Los créditos del sandbox no son dinero real.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>What your EvoLink tasks cost, in credits.</source>
   <translation>Lo que cuestan tus tareas de EvoLink, en créditos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV…</source>
   <translation>Exportar como CSV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Spent</source>
   <translation>Gastados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <source>Export as CSV</source>
   <translation>Exportar como CSV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/spending_page.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/job_actions.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>Saved as {0}</source>
   <translation>Guardado como {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit storage</source>
   <translation>Editar almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add storage</source>
   <translation>Agregar almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>Provider</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>How to set this up</source>
   <translation>Cómo configurarlo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>unchanged unless you enter a new one</source>
   <translation>se conserva si no ingresas otro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty. Press Test: the first test fills it in.</source>
   <translation>“{0}” está vacío. Presiona Probar: la primera prueba lo llena.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_dialog.py"></location>
   <source>“{0}” is empty.</source>
   <translation>“{0}” está vacío.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Bucket</source>
   <translation>Bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Prefix</source>
   <translation>Prefijo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as omnihuman</source>
   <translation>opcional, por ejemplo omnihuman</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Public base URL</source>
   <translation>URL base pública</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if the files are public</source>
   <translation>solo si los archivos son públicos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Access key ID</source>
   <translation>ID de clave de acceso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret access key</source>
   <translation>Clave de acceso secreta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Endpoint</source>
   <translation>Endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Storage account name</source>
   <translation>Cuenta de almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Container</source>
   <translation>Contenedor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only if it isn't Azure's own</source>
   <translation>solo si no es el propio de Azure</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>AWS Region</source>
   <translation>Región de AWS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>or AWS profile</source>
   <translation>o perfil de AWS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>on this computer, instead of a key</source>
   <translation>en esta computadora, en vez de una clave</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Cloudflare R2</source>
   <translation>Cloudflare R2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account ID</source>
   <translation>ID de la cuenta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Backblaze B2</source>
   <translation>Backblaze B2</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Region</source>
   <translation>Región</translation>
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
   <translation>Clave de acceso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Secret key</source>
   <translation>Clave secreta</translation>
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
   <translation>Nombre del Space</translation>
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
   <translation>Clave de acceso HMAC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>HMAC secret</source>
   <translation>Secreto HMAC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Other S3 storage</source>
   <translation>Otro almacenamiento S3</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Addresses</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Path style: endpoint/bucket</source>
   <translation>Por ruta: endpoint/bucket</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Virtual host: bucket.endpoint</source>
   <translation>Host virtual: bucket.endpoint</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by account key</source>
   <translation>Azure Blob Storage, con clave de cuenta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Account key</source>
   <translation>Clave de la cuenta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Azure Blob Storage, by SAS</source>
   <translation>Azure Blob Storage, con SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to create, write, delete</source>
   <translation>SAS para crear, escribir y eliminar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>the token, or the whole SAS URL</source>
   <translation>el token o la URL completa de la SAS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SAS to read only</source>
   <translation>SAS solo de lectura</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>links are made from it</source>
   <translation>con ella se crean los enlaces</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>WebDAV</source>
   <translation>WebDAV</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Address of the folder</source>
   <translation>Dirección de la carpeta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>User name</source>
   <translation>Nombre de usuario</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>SFTP</source>
   <translation>SFTP</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Private key file</source>
   <translation>Archivo de clave privada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>only to log in with a key</source>
   <translation>solo para iniciar sesión con una clave</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder on the server</source>
   <translation>Carpeta en el servidor</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>optional, such as public_html</source>
   <translation>opcional, por ejemplo public_html</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Host key fingerprint</source>
   <translation>Huella de la clave del host</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>filled in by the first test</source>
   <translation>la llena la primera prueba</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Password, or the key's passphrase</source>
   <translation>Contraseña o frase de contraseña de la clave</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>A folder that a web server publishes</source>
   <translation>Una carpeta que publica un servidor web</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_forms.py"></location>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>New files go to</source>
   <translation>Subir archivos nuevos a</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations</source>
   <translation>Ubicaciones de almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove uploaded files</source>
   <translation>Quitar archivos subidos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Add…</source>
   <translation>Agregar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Edit…</source>
   <translation>Editar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Remove storage</source>
   <translation>Quitar almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Import storage locations</source>
   <translation>Importar ubicaciones de almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Export storage locations</source>
   <translation>Exportar ubicaciones de almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>When the last task that uses them is done</source>
   <translation>Al terminar la última tarea que los usa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>A day later, so the same portrait is uploaded once</source>
   <translation>Un día después, para subir el mismo retrato solo una vez</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Removed “{0}”. Files that are still there are kept.</source>
   <translation>Se quitó “{0}”. Los archivos que siguen ahí se conservan.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Exported to {0} without the secrets.</source>
   <translation>Exportado a {0} sin los secretos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Imported {0}. Edit each one to enter its secret, then test it.</source>
   <translation>Importadas: {0}. Edita cada una para ingresar su secreto y luego pruébala.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Storage locations (*.json)</source>
   <translation>Ubicaciones de almacenamiento (*.json)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>This computer has no keyring. The secret is kept until the program closes.</source>
   <translation>Esta computadora no tiene llavero. El secreto se conserva hasta que se cierre el programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>The account's own storage (EvoLink files or the sandbox)</source>
   <translation>El almacenamiento propio de la cuenta (archivos de EvoLink o el sandbox)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>On the sandbox nothing leaves this computer. Other storage is used only with an EvoLink account.</source>
   <translation>Con el sandbox nada sale de esta computadora. Cualquier otro almacenamiento se usa solo con una cuenta de EvoLink.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_page.py"></location>
   <source>Uploaded files not removed yet: {0}. Retrying every five minutes.</source>
   <translation>Archivos subidos que aún no se quitan: {0}. Se reintenta cada cinco minutos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Test this storage</source>
   <translation>Probar este almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Result of the test</source>
   <translation>Resultado de la prueba</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Trust this host key</source>
   <translation>Confiar en esta clave del host</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Use this address</source>
   <translation>Usar esta dirección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/settings/storage_test_view.py"></location>
   <source>Testing…</source>
   <translation>Probando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Sound: {0}</source>
   <translation>Sonido: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Play both takes</source>
   <translation>Reproducir ambas tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Loop both takes</source>
   <translation>Repetir ambas tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Position in both takes</source>
   <translation>Posición en ambas tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Speed of both takes</source>
   <translation>Velocidad de ambas tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Snapshot of the comparison</source>
   <translation>Captura de la comparación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Snapshot to file and clipboard</source>
   <translation>Captura a archivo y portapapeles</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Compare in full screen</source>
   <translation>Comparar en pantalla completa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>★ Keep {0}</source>
   <translation>★ Conservar {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: {0}</source>
   <translation>Conservar esta: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Keep this one: star take {0}, show it and close the comparison</source>
   <translation>Conservar esta: marca con estrella la toma {0}, la muestra y cierra la comparación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_bar.py"></location>
   <source>Close the comparison</source>
   <translation>Cerrar la comparación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>Comparison of two takes</source>
   <translation>Comparación de dos tomas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/compare_view.py"></location>
   <source>{0} · {1} · seed {2}</source>
   <translation>{0} · {1} · semilla {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/full_screen.py"></location>
   <location filename="../../omnihuman_desktop/ui/stage/full_screen.py"></location>
   <source>Esc leaves full screen</source>
   <translation>Esc sale de pantalla completa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>The takes can't be compared: one of the videos was moved or can't be played.</source>
   <translation>No se pueden comparar las tomas: uno de los videos se movió o no se puede reproducir.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/compare/host.py"></location>
   <source>Show another finished video first, then this one, to compare the two.</source>
   <translation>Muestra primero otro video terminado y luego este para comparar los dos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Minutes, seconds, frames: this is frame {0} of {1}</source>
   <translation>Minutos, segundos, cuadros: este es el cuadro {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Loop the video, or the part between the in and out points</source>
   <translation>Repetir el video o la parte entre los puntos de entrada y salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound on</source>
   <translation>Activar el sonido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/controls.py"></location>
   <source>Sound is off</source>
   <translation>El sonido está desactivado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Crop editor</source>
   <translation>Editor de recorte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} píxeles</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Result: {0} × {1} pixels</source>
   <translation>Resultado: {0} × {1} píxeles</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Aspect ratio {0}</source>
   <translation>Relación de aspecto {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Free aspect ratio</source>
   <translation>Relación de aspecto libre</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate left</source>
   <translation>Girar a la izquierda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Rotate right</source>
   <translation>Girar a la derecha</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Flip</source>
   <translation>Voltear</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_editor.py"></location>
   <source>Back to the whole, unedited picture</source>
   <translation>Volver a la imagen completa, sin editar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Crop area</source>
   <translation>Área de recorte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/crop_view.py"></location>
   <source>Arrow keys move the crop, with Shift by ten pixels. With Ctrl they resize it.</source>
   <translation>Las teclas de flecha mueven el recorte; con Shift, diez píxeles. Con Ctrl cambian su tamaño.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Ctrl+Shift+Z</source>
   <translation>Ctrl+Shift+Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Fit to view</source>
   <translation>Ajustar a la vista</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Discard the changes (Esc)</source>
   <translation>Descartar los cambios (Esc)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/editor.py"></location>
   <source>Apply the changes (Enter)</source>
   <translation>Aplicar los cambios (Enter)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/layers.py"></location>
   <source>Person {0}</source>
   <translation>Persona {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask editor</source>
   <translation>Editor de máscaras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush</source>
   <translation>Pincel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Eraser</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Rectangle</source>
   <translation>Rectángulo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Fill or clear an area</source>
   <translation>Rellenar o vaciar un área</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush size</source>
   <translation>Tamaño del pincel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Softness</source>
   <translation>Suavidad</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Brush softness</source>
   <translation>Suavidad del pincel</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Mask opacity</source>
   <translation>Opacidad de la máscara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Invert</source>
   <translation>Invertir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Swap what moves and what stays still</source>
   <translation>Intercambia lo que se mueve y lo que queda quieto</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Empty this mask</source>
   <translation>Vaciar esta máscara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_editor.py"></location>
   <source>Dismiss</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Paint {0}</source>
   <translation>Pintar {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Mask name: {0}</source>
   <translation>Nombre de la máscara: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Hide {0}</source>
   <translation>Ocultar {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Show {0}</source>
   <translation>Mostrar {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Remove {0}</source>
   <translation>Quitar {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Who speaks?</source>
   <translation>¿Quién habla?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Add person</source>
   <translation>Agregar persona</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Find faces</source>
   <translation>Buscar rostros</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Start a mask around the head and shoulders of each face</source>
   <translation>Empieza una máscara sobre la cabeza y los hombros de cada rostro</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>Load mask…</source>
   <translation>Cargar máscara…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>A black-and-white picture. White areas move.</source>
   <translation>Una imagen en blanco y negro. Lo blanco se mueve.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_list.py"></location>
   <source>You can use up to five masks</source>
   <translation>Puedes usar hasta cinco máscaras</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>The file of this mask is missing or damaged: {0}. Paint the mask again.</source>
   <translation>El archivo de esta máscara falta o está dañado: {0}. Vuelve a pintar la máscara.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>Reading {0}…</source>
   <translation>Leyendo {0}…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Filling…</source>
   <translation>Rellenando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Finding faces…</source>
   <translation>Buscando rostros…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>No face was found. Paint over the person who speaks.</source>
   <translation>No se encontró ningún rostro. Pinta sobre la persona que habla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>You can use up to five masks. Remove some and try again.</source>
   <translation>Puedes usar hasta cinco máscaras. Quita algunas y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
   <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Load mask</source>
   <translation>Cargar máscara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_session.py"></location>
   <source>Saving masks…</source>
   <translation>Guardando máscaras…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Mask area</source>
   <translation>Área de la máscara</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing/mask_view.py"></location>
   <source>Arrow keys move the brush, with Shift farther. P starts and ends a stroke.</source>
   <translation>Las teclas de flecha mueven el pincel; con Shift, más lejos. P empieza y termina un trazo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Crop on the stage</source>
   <translation>Recortar en la vista previa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Paint masks on the stage</source>
   <translation>Pintar máscaras en la vista previa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the crop first: choose Done or Cancel</source>
   <translation>Termina primero el recorte: elige Listo o Cancelar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/editing_host.py"></location>
   <source>Finish the masks first: choose Done or Cancel</source>
   <translation>Termina primero las máscaras: elige Listo o Cancelar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Saving {0}</source>
   <translation>Guardando {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Progress of {0}</source>
   <translation>Avance de {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/export_bar.py"></location>
   <source>Cancel saving {0}</source>
   <translation>Cancelar el guardado de {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>More playback commands</source>
   <translation>Más comandos de reproducción</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set in point</source>
   <translation>Marcar punto de entrada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Set out point</source>
   <translation>Marcar punto de salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/more_menu.py"></location>
   <source>Clear in and out points</source>
   <translation>Borrar puntos de entrada y salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Your video will play here</source>
   <translation>Aquí se reproducirá tu video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Drop a portrait and a voice on this window, then press Generate video.</source>
   <translation>Suelta un retrato y una voz en esta ventana y presiona Generar video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>Try it with the sample</source>
   <translation>Probar con el ejemplo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/placeholder.py"></location>
   <source>or connect your EvoLink account</source>
   <translation>o conecta tu cuenta de EvoLink</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” was moved, renamed or deleted.</source>
   <translation>“{0}” se movió, cambió de nombre o se eliminó.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The service keeps it {0}. Downloading it again is free.</source>
   <translation>El servicio lo conserva {0}. Volver a descargarlo no cuesta nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs credits.</source>
   <translation>Regrésalo a {0} y selecciona la tarea otra vez. El servicio ya no lo conserva, y volver a crearlo cuesta créditos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it.</source>
   <translation>“{0}” no se puede reproducir: el archivo está dañado o este sistema no puede decodificarlo. Quizá otro reproductor lo abra.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/playback_error.py"></location>
   <source>The video can't be played</source>
   <translation>No se puede reproducir el video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/position_slider.py"></location>
   <source>Playback position</source>
   <translation>Posición de reproducción</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Playback</source>
   <translation>Reproducción</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>Click, Space or Esc stops</source>
   <translation>Haz clic o presiona Espacio o Esc para detener</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/preview_page.py"></location>
   <source>{0} · {1} of {2}</source>
   <translation>{0} · {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Other ways to save</source>
   <translation>Otras formas de guardar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Save a part, the sound, an animation or another aspect ratio</source>
   <translation>Guardar una parte, el sonido, una animación u otra relación de aspecto</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Show in folder</source>
   <translation>Ver en carpeta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Save video as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>The same file…</source>
   <translation>El mismo archivo…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the part between the in and out points:</source>
   <translation>De la parte entre los puntos de entrada y salida:</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Of the whole video:</source>
   <translation>De todo el video:</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, WAV…</source>
   <translation>Solo el sonido, WAV…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Sound alone, M4A…</source>
   <translation>Solo el sonido, M4A…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated GIF…</source>
   <translation>GIF animado…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Animated WebP…</source>
   <translation>WebP animado…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>9:16 with blurred sides…</source>
   <translation>9:16 con lados desenfocados…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>1:1 with blurred sides…</source>
   <translation>1:1 con lados desenfocados…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>16:9 with blurred sides…</source>
   <translation>16:9 con lados desenfocados…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed: set an in or out point first</source>
   <translation>Recortado: marca primero un punto de entrada o salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed, without new encoding…</source>
   <translation>Acortado, sin recodificar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed to the frame, encoded again…</source>
   <translation>Acortado al cuadro exacto, recodificado…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/save_buttons.py"></location>
   <source>Trimmed at key frames, without new encoding: {0} s longer…</source>
   <translation>Acortado en cuadros clave, sin recodificar: {0} s más largo…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Use this seed in the draft. With the same settings it may give the same video.</source>
   <translation>Usa esta semilla en el borrador. Con los mismos ajustes puede dar el mismo video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Use these settings</source>
   <translation>Usar estos ajustes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Copy this task's portrait, voice and options to the draft.</source>
   <translation>Copia el retrato, la voz y las opciones de esta tarea al borrador.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>The service keeps this video {0}.</source>
   <translation>El servicio conserva este video {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>Seed {0}</source>
   <translation>Semilla {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>fast</source>
   <translation>rápido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>person checked</source>
   <translation>persona detectada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>portrait edited</source>
   <translation>retrato editado</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>%n masks</source>
   <extracomment>For one: 1 mask</extracomment>
   <translation>
    <numerusform>%n máscara</numerusform>
    <numerusform>%n máscaras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>sound edited</source>
   <translation>sonido editado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/settings_line.py"></location>
   <source>“{0}”</source>
   <translation>“{0}”</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>Picture copied, and saved as {0}</source>
   <translation>Imagen copiada y guardada como {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/snapshot.py"></location>
   <source>The picture is copied, but not saved. {0}</source>
   <translation>La imagen se copió, pero no se guardó. {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>Stage</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The portrait: {0}</source>
   <translation>El retrato: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>The video: {0}</source>
   <translation>El video: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/stage.py"></location>
   <source>This video can't be played here. Save it, and open it in another player.</source>
   <translation>Este video no se puede reproducir aquí. Guárdalo y ábrelo en otro reproductor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <source>Shows the service's message</source>
   <translation>Muestra el mensaje del servicio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/stage/status_card.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/filter_bar.py"></location>
   <source>Done</source>
   <comment>filter</comment>
   <extracomment>of tasks; the button that ends editing is another text</extracomment>
   <translation>Listas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Show all tasks</source>
   <translation>Mostrar todas las tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this batch</source>
   <translation>Mostrar solo este lote</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_filter.py"></location>
   <source>Show only this film</source>
   <translation>Mostrar solo este video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Send the rest</source>
   <translation>Enviar el resto</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Pause sending</source>
   <translation>Pausar envío</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Continue sending</source>
   <translation>Continuar envío</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Try failed ones again</source>
   <translation>Reintentar los que fallaron</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Remove the limit</source>
   <translation>Quitar el límite</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Play film</source>
   <translation>Reproducir video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Save results…</source>
   <translation>Guardar resultados…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Remove from list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Show its tasks in the list</source>
   <translation>Mostrar sus tareas en la lista</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/group_menu.py"></location>
   <source>Fold its tasks away</source>
   <translation>Ocultar sus tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>unfolded</source>
   <translation>desplegado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/grouped_model.py"></location>
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Other tasks</source>
   <translation>Otras tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/headings.py"></location>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Remove star</source>
   <translation>Quitar estrella</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Notes of %n tasks</source>
   <extracomment>For one: Notes of %n task</extracomment>
   <translation>
    <numerusform>Notas de %n tarea</numerusform>
    <numerusform>Notas de %n tareas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Orange</source>
   <translation>Naranja</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>Purple</source>
   <translation>Morado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>None</source>
   <comment>label</comment>
   <translation>Ninguna</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/marking.py"></location>
   <source>File path</source>
   <translation>Ruta del archivo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Sort tasks</source>
   <translation>Ordenar tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter tasks</source>
   <translation>Filtrar tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Newest first</source>
   <translation>Más recientes primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Oldest first</source>
   <translation>Más antiguas primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, Z to A</source>
   <translation>Nombre, Z a A</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Name, A to Z</source>
   <translation>Nombre, A a Z</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Longest first</source>
   <translation>Más largas primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Shortest first</source>
   <translation>Más cortas primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Most expensive first</source>
   <translation>Más caras primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Cheapest first</source>
   <translation>Más baratas primero</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by day</source>
   <translation>Agrupar por día</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by portrait</source>
   <translation>Agrupar por retrato</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Group by batch or film</source>
   <translation>Agrupar por lote o video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>No groups</source>
   <translation>Sin grupos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Large rows</source>
   <translation>Filas grandes</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Dense rows</source>
   <translation>Filas compactas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/order_buttons.py"></location>
   <source>Any label</source>
   <translation>Cualquier etiqueta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/panel.py"></location>
   <source>Task list</source>
   <translation>Lista de tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>No matching tasks.</source>
   <translation>Ninguna tarea coincide.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/placeholder.py"></location>
   <source>Your videos appear here. Choose a portrait and a voice, then press Generate video.</source>
   <translation>Aquí aparecen tus videos. Elige un retrato y una voz, y presiona Generar video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Restore tasks</source>
   <translation>Restaurar tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>You are asked again at the next start</source>
   <translation>Se te preguntará de nuevo al iniciar el programa</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/restore_bar.py"></location>
   <source>%n paid tasks are missing from this list, but their receipts are on this computer.</source>
   <extracomment>For one: A paid task is missing from this list, but its receipt is on this computer.</extracomment>
   <translation>
    <numerusform>Falta %n tarea pagada en esta lista, pero su comprobante está en esta computadora.</numerusform>
    <numerusform>Faltan %n tareas pagadas en esta lista, pero sus comprobantes están en esta computadora.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search tasks</source>
   <translation>Buscar tareas</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/search_field.py"></location>
   <source>Search names, prompts and notes</source>
   <translation>Buscar nombre, prompt, nota</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/summary.py"></location>
   <source>{0} active</source>
   <translation>{0} en curso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Remove {0} tasks from list</source>
   <translation>Quitar {0} tareas de la lista</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move video to trash</source>
   <translation>Mover video a la papelera</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/task_menu.py"></location>
   <source>Move {0} videos to trash</source>
   <translation>Mover {0} videos a la papelera</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed “{0}”. It is paid, and its video is still downloaded and saved.</source>
   <translation>Se quitó “{0}”. Ya está pagado, y su video se descarga y se guarda de todos modos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/undo_bar.py"></location>
   <source>Removed {0} tasks.</source>
   <translation>Se quitaron {0} tareas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are on a disk without a trash, and stay in their folders.</source>
   <extracomment>For one: %n video is on a disk without a trash, and stays in its folder.</extracomment>
   <translation>
    <numerusform>%n video está en un disco sin papelera y se queda en su carpeta.</numerusform>
    <numerusform>%n videos están en un disco sin papelera y se quedan en sus carpetas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>The video is no longer in its folder.</source>
   <translation>El video ya no está en su carpeta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved “{0}” to the trash.</source>
   <translation>“{0}” se movió a la papelera.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>Moved {0} videos to the trash.</source>
   <translation>{0} videos se movieron a la papelera.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/tasks/video_trash.py"></location>
   <source>%n videos are still in the system's trash.</source>
   <extracomment>For one: A video is still in the system's trash.</extracomment>
   <translation>
    <numerusform>%n video sigue en la papelera del sistema.</numerusform>
    <numerusform>%n videos siguen en la papelera del sistema.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open library</source>
   <translation>Abrir biblioteca</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/tasks/widen_button.py"></location>
   <source>Open the library: all tasks in the whole window (Ctrl+L)</source>
   <translation>Abrir la biblioteca: todas las tareas en toda la ventana (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The first row names the columns, each once: {0}. Only portrait and voice are needed.</source>
   <translation>La primera fila da nombre a las columnas, cada una una sola vez: {0}. Solo son necesarias portrait (el retrato) y voice (la voz).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” has an unknown column: {1}.</source>
   <translation>“{0}” tiene una columna desconocida: {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” lacks a column: {1}.</source>
   <translation>A “{0}” le falta una columna: {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” names a column twice.</source>
   <translation>“{0}” nombra dos veces la misma columna.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{0}” is {1}, and the service accepts up to {2}.</source>
   <translation>“{0}” pesa {1}, y el servicio acepta hasta {2}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy or a JPEG, and choose that.</source>
   <translation>Guarda una copia más pequeña o un JPEG y elígelo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There isn't enough room in {0}.</source>
   <translation>No hay suficiente espacio en {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0} or choose another disk. Nothing was changed.</source>
   <translation>Libera {0} o elige otro disco. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>some space</source>
   <translation>algo de espacio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space, and it continues automatically.</source>
   <translation>Libera espacio y continúa automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free {0}, and it continues automatically.</source>
   <translation>Libera {0} y continúa automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The disk is full ({0}).</source>
   <translation>El disco está lleno ({0}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service found no person in the picture.</source>
   <translation>El servicio no encontró a ninguna persona en la imagen.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose one that clearly shows a person.</source>
   <translation>Elige una en la que se vea claramente a una persona.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the picture.</source>
   <translation>El servicio rechazó la imagen.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another one.</source>
   <translation>Elige otra.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the voice.</source>
   <translation>El servicio rechazó la voz.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file of up to 35 seconds.</source>
   <translation>Elige otra parte u otro archivo de hasta 35 segundos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the prompt.</source>
   <translation>El servicio rechazó el prompt.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and send it again.</source>
   <translation>Cámbialo y envíalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request.</source>
   <translation>El servicio rechazó la solicitud.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Its own message is under Details.</source>
   <translation>Su mensaje está en Detalles.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is temporarily unavailable.</source>
   <translation>El servicio no está disponible por el momento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in {0} s.</source>
   <translation>Vuelve a intentarlo en {0} s.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a minute.</source>
   <translation>Vuelve a intentarlo en un minuto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's content rules don't allow this portrait, voice or prompt.</source>
   <translation>Las reglas de contenido del servicio no permiten este retrato, esta voz o este prompt.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change it, and try again.</source>
   <translation>Haz cambios y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use these options.</source>
   <translation>El servicio no puede usar estas opciones.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Change them, and try again.</source>
   <translation>Cámbialas y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this picture.</source>
   <translation>El servicio no puede usar esta imagen.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The picture's dimensions don't fit.</source>
   <translation>Las dimensiones de la imagen no son adecuadas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another picture.</source>
   <translation>Elige otra imagen.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't use this voice.</source>
   <translation>El servicio no puede usar esta voz.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another part or file.</source>
   <translation>Elige otra parte u otro archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service canceled the task.</source>
   <translation>El servicio canceló la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service took too long and gave up.</source>
   <translation>El servicio tardó demasiado y desistió.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again.</source>
   <translation>Vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is overloaded.</source>
   <translation>El servicio está saturado.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>Vuelve a intentarlo en unos minutos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service was temporarily unavailable.</source>
   <translation>El servicio no estuvo disponible por un momento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account reached a limit at the service.</source>
   <translation>Tu cuenta llegó a un límite en el servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your EvoLink account.</source>
   <translation>Revisa tu cuenta de EvoLink.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service couldn't make this video.</source>
   <translation>El servicio no pudo crear este video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} wasn't found, or this computer is offline.</source>
   <translation>No se encontró {host}, o esta computadora no tiene conexión.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and your internet connection.</source>
   <translation>Revisa la dirección y tu conexión a internet.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The proxy {proxy} doesn't let the program reach {host}.</source>
   <translation>El proxy {proxy} no deja que el programa llegue a {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check it in Settings &gt; General or in the system's settings. It is retried automatically.</source>
   <translation>Revísalo en Configuración &gt; General o en la configuración del sistema. Se reintenta automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the connection.</source>
   <translation>{host} rechazó la conexión.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and port.</source>
   <translation>Revisa la dirección y el puerto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't speak SFTP on this port.</source>
   <translation>{host} no usa SFTP en este puerto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The certificate of {host} isn't trusted.</source>
   <translation>El certificado de {host} no es de confianza.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address and this computer's clock.</source>
   <translation>Revisa la dirección y el reloj de esta computadora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} can't be reached.</source>
   <translation>No se puede conectar con {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check your internet connection. It is retried automatically.</source>
   <translation>Revisa tu conexión a internet. Se reintenta automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The bucket isn't in the region {0}.</source>
   <translation>El bucket no está en la región {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter {0} and test again.</source>
   <translation>Ingresa {0} y prueba de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Look up its region at {0} and enter it.</source>
   <translation>Consulta su región en {0} e ingrésala.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows reading and nothing else.</source>
   <translation>Crea una que permita leer y nada más.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that allows creating, writing and deleting.</source>
   <translation>Crea una que permita crear, escribir y eliminar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This isn't a SAS for {host}: it has no signature.</source>
   <translation>Esto no es una SAS para {host}: no tiene firma.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Copy the whole SAS token or the whole SAS URL.</source>
   <translation>Copia el token SAS completo o la URL completa de la SAS.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} has expired.</source>
   <translation>La SAS de {host} ya venció.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create a new one and enter it.</source>
   <translation>Crea una nueva e ingrésala.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} isn't valid yet.</source>
   <translation>La SAS de {host} todavía no es válida.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its start time and this computer's clock.</source>
   <translation>Revisa su hora de inicio y el reloj de esta computadora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't cover the container's blobs.</source>
   <translation>La SAS de {host} no incluye los blobs del contenedor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one for the container.</source>
   <translation>Crea una para el contenedor.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow writing.</source>
   <translation>La SAS de {host} no permite escribir.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The SAS for {host} doesn't allow deleting.</source>
   <translation>La SAS de {host} no permite eliminar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Links to {host} need a second SAS.</source>
   <translation>Los enlaces a {host} necesitan una segunda SAS.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} doesn't allow reading.</source>
   <translation>La segunda SAS de {host} no permite leer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The second SAS for {host} allows more than reading, and every link would give that away.</source>
   <translation>La segunda SAS de {host} permite más que leer, y cada enlace daría también esos permisos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The rights of the second SAS for {host} are in a policy that can't be read from here.</source>
   <translation>Los permisos de la segunda SAS de {host} están en una directiva que no se puede leer desde aquí.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Create one that lists its rights itself: reading and nothing else.</source>
   <translation>Crea una que indique ella misma sus permisos: leer y nada más.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program closed before the service replied.</source>
   <translation>El programa se cerró antes de que el servicio respondiera.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service didn't reply in time.</source>
   <translation>El servicio no respondió a tiempo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply couldn't be read.</source>
   <translation>No se pudo leer la respuesta del servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service rejected the request, but your balance doesn't show that nothing was charged.</source>
   <translation>El servicio rechazó la solicitud, pero tu saldo no confirma que no se haya cobrado nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This task was imported, and its outcome was unclear on the computer it comes from: look there first.</source>
   <translation>Esta tarea se importó y su resultado no estaba claro en la computadora de la que viene: revisa ahí primero.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service's reply names the task of another video.</source>
   <translation>La respuesta del servicio menciona la tarea de otro video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No recent task at the service matches.</source>
   <translation>Ninguna tarea reciente del servicio coincide.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>One recent task may be it: {candidate}.</source>
   <translation>Una tarea reciente podría ser esta: {candidate}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Several recent tasks may be it.</source>
   <translation>Varias tareas recientes podrían ser esta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't list recent tasks.</source>
   <translation>El servicio no ofrece una lista de tareas recientes.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't accept the current key.</source>
   <translation>El servicio no acepta la clave actual.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance dropped by the price of this video.</source>
   <translation>Tu saldo bajó lo que cuesta este video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your balance hasn't changed.</source>
   <translation>Tu saldo no ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{entered} is another task in your list.</source>
   <translation>{entered} es otra tarea de tu lista.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know the task {entered}.</source>
   <translation>El servicio no conoce la tarea {entered}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection was lost before the service replied.</source>
   <translation>Se perdió la conexión antes de que el servicio respondiera.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service can't be reached right now.</source>
   <translation>Por ahora no se puede conectar con el servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is retried automatically.</source>
   <translation>Se reintenta automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It is downloaded again automatically.</source>
   <translation>Se vuelve a descargar automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Download it again, or ask the service's support about this task.</source>
   <translation>Vuelve a descargarlo o pregunta por esta tarea al soporte del servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video leads into your own network, to {host}.</source>
   <translation>El enlace al video lleva a tu propia red, a {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't deliver the video ({status}).</source>
   <translation>{host} no entrega el video ({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video arrived damaged.</source>
   <translation>El video llegó dañado.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The video that arrived is {0} long instead of {1}.</source>
   <translation>El video que llegó dura {0} en lugar de {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It was saved as “{0}”.</source>
   <translation>Se guardó como “{0}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was moved or deleted.</source>
   <translation>“{name}” se movió o se eliminó.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose it again.</source>
   <translation>Elígelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” can't be opened.</source>
   <translation>No se puede abrir “{name}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that you have permission to read it, or choose another file.</source>
   <translation>Comprueba que tengas permiso para leerlo o elige otro archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is empty.</source>
   <translation>“{name}” está vacío.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another file.</source>
   <translation>Elige otro archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” changed after you chose it.</source>
   <translation>“{name}” cambió después de que lo elegiste.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a picture that can be opened.</source>
   <translation>“{name}” no es una imagen que se pueda abrir.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a JPEG, PNG, WebP or HEIC photo.</source>
   <translation>Elige una foto JPEG, PNG, WebP o HEIC.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels.</source>
   <translation>“{name}” tiene {width} × {height} píxeles. El límite es de {limit_megapixels} megapíxeles.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save a smaller copy, and choose that.</source>
   <translation>Guarda una copia más pequeña y elígela.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” was moved or deleted.</source>
   <translation>La máscara “{name}” se movió o se eliminó.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Paint it again, or remove it.</source>
   <translation>Píntala de nuevo o quítala.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}.</source>
   <translation>La máscara “{name}” tiene {width} × {height} píxeles; el retrato, {wanted_width} × {wanted_height}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fit it to the portrait, or choose another one.</source>
   <translation>Ajústala al retrato o elige otra.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is a raw photo.</source>
   <translation>“{name}” es una foto RAW.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Export it as JPEG, then choose that.</source>
   <translation>Expórtala como JPEG y elige ese archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is damaged or incomplete.</source>
   <translation>“{name}” está dañado o incompleto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no sound that can be read.</source>
   <translation>“{name}” no tiene sonido que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording such as MP3 or WAV.</source>
   <translation>Elige una grabación, por ejemplo MP3 o WAV.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains {format} sound, which can't be read here.</source>
   <translation>“{name}” contiene sonido {format}, que aquí no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Convert it to MP3, AAC or WAV, then choose it again.</source>
   <translation>Conviértelo a MP3, AAC o WAV y elígelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>No sound can be read from “{name}” at this position.</source>
   <translation>No se puede leer sonido de “{name}” en esta posición.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio track.</source>
   <translation>“{name}” no tiene pista de audio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a recording with a voice.</source>
   <translation>Elige una grabación con voz.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no exported storage locations.</source>
   <translation>“{name}” no contiene ubicaciones de almacenamiento exportadas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” contains no presets of this program.</source>
   <translation>“{name}” no contiene preajustes de este programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is shorter than one second.</source>
   <translation>“{name}” dura menos de un segundo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer recording.</source>
   <translation>Elige una grabación más larga.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” no longer has the audio track you chose.</source>
   <translation>“{name}” ya no tiene la pista de audio que elegiste.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the file again.</source>
   <translation>Elige el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is still being written.</source>
   <translation>“{name}” todavía se está escribiendo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Wait until it is complete, then choose it again.</source>
   <translation>Espera a que esté completo y elígelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a table that can be read.</source>
   <translation>“{name}” no es una tabla que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Save it as CSV in UTF-8.</source>
   <translation>Guárdala como CSV en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has {rows} rows, and a batch takes up to {limit}.</source>
   <translation>“{name}” tiene {rows} filas, y un lote admite hasta {limit}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Split it into several tables.</source>
   <translation>Divídela en varias tablas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: “{text}” can't be understood.</source>
   <translation>{column}: no se entiende “{text}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Correct it in the table.</source>
   <translation>Corrígelo en la tabla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{column}: It is empty.</source>
   <translation>{column}: está vacío.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Fill it in, or remove the row.</source>
   <translation>Llénalo o quita la fila.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” has no audio or video file in it.</source>
   <translation>“{name}” no contiene ningún archivo de audio o video.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a folder with voices, or drop the files themselves.</source>
   <translation>Elige una carpeta con voces o suelta los archivos mismos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” ends before this selection does.</source>
   <translation>“{name}” termina antes que esta selección.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose an earlier start and end.</source>
   <translation>Elige un inicio y un fin anteriores.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is shorter than 1 s.</source>
   <translation>La selección dura menos de 1 s.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a longer part of “{name}”.</source>
   <translation>Elige una parte más larga de “{name}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The selection is longer than 35 s.</source>
   <translation>La selección dura más de 35 s.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a part of “{name}” by its start and end.</source>
   <translation>Elige una parte de “{name}” con su inicio y su fin.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another OmniHuman Desktop works in {folder}, and doesn't respond.</source>
   <translation>Otro OmniHuman Desktop está usando {folder} y no responde.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close or end it, then try again.</source>
   <translation>Ciérralo o finalízalo y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” is open in another program.</source>
   <translation>“{name}” está abierto en otro programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close it there, then try again.</source>
   <translation>Ciérralo ahí y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program can't save to {folder}.</source>
   <translation>El programa no puede guardar en {folder}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check that the folder exists and that you have permission to write to it.</source>
   <translation>Comprueba que la carpeta exista y que tengas permiso para escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The folder “{name}” exists and isn't empty.</source>
   <translation>La carpeta “{name}” ya existe y no está vacía.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose another name. Nothing was changed.</source>
   <translation>Elige otro nombre. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a library that this program has exported, or it is damaged.</source>
   <translation>“{name}” no es una biblioteca exportada por este programa o está dañada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the exported folder itself, or copy it again. Nothing was changed.</source>
   <translation>Elige la carpeta exportada misma o cópiala de nuevo. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” was exported by a newer version of this program.</source>
   <translation>“{name}” se exportó con una versión más reciente de este programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version here, too. Nothing was changed.</source>
   <translation>Instala esa versión también aquí. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your tasks were saved by a newer version of this program.</source>
   <translation>Tus tareas se guardaron con una versión más nueva de este programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install that version. Nothing was changed.</source>
   <translation>Instala esa versión. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your task list can't be read ({path}).</source>
   <translation>No se puede leer tu lista de tareas ({path}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.</source>
   <translation>Restaura el archivo desde una copia de seguridad, o muévelo a otro lugar y vuelve a iniciar: las tareas pagadas se pueden restaurar con sus comprobantes.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Another program is using your task list ({path}).</source>
   <translation>Otro programa está usando tu lista de tareas ({path}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Close that program or wait. It continues automatically, and nothing is lost.</source>
   <translation>Cierra ese programa o espera. Continúa automáticamente y no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The sandbox couldn't start.</source>
   <translation>No se pudo iniciar el sandbox.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Restart the program.</source>
   <translation>Reinicia el programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The program's audio and video decoder is missing.</source>
   <translation>Falta el decodificador de audio y video del programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Install the program again.</source>
   <translation>Vuelve a instalar el programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key of your EvoLink account isn't in the system's keyring.</source>
   <translation>La clave de tu cuenta de EvoLink no está en el llavero del sistema.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again.</source>
   <translation>Conecta la cuenta de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Something went wrong inside the program.</source>
   <translation>Algo falló dentro del programa.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Try again. If it keeps happening, report it with the details.</source>
   <translation>Vuelve a intentarlo. Si sigue pasando, repórtalo con los detalles.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The connection to {host} was lost.</source>
   <translation>Se perdió la conexión con {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} didn't respond in time.</source>
   <translation>{host} no respondió a tiempo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>There is no storage for this account.</source>
   <translation>Esta cuenta no tiene almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add one in Settings &gt; Storage.</source>
   <translation>Agrega uno en Configuración &gt; Almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} refused the upload ({status}).</source>
   <translation>{host} rechazó la subida ({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the storage settings.</source>
   <translation>Revisa la configuración del almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret doesn't match your access key at {host}.</source>
   <translation>El secreto no corresponde a tu clave de acceso en {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter the secret again.</source>
   <translation>Ingresa el secreto de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The secret for the storage “{place}” isn't on this computer.</source>
   <translation>El secreto del almacenamiento “{place}” no está en esta computadora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it in Settings &gt; Storage.</source>
   <translation>Ingrésalo en Configuración &gt; Almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer has no AWS profile “{profile}” with credentials.</source>
   <translation>Esta computadora no tiene un perfil de AWS “{profile}” con credenciales.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter another profile, or an access key.</source>
   <translation>Ingresa otro perfil o una clave de acceso.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has no bucket “{bucket}”.</source>
   <translation>{host} no tiene ningún bucket “{bucket}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check its name, or create it there.</source>
   <translation>Revisa el nombre o créalo ahí.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the user name, password or key.</source>
   <translation>{host} rechazó el nombre de usuario, la contraseña o la clave.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check them, and enter them again.</source>
   <translation>Revísalos e ingrésalos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} doesn't have this folder.</source>
   <translation>{host} no tiene esta carpeta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the address, or create the folder.</source>
   <translation>Revisa la dirección o crea la carpeta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} has moved to {url}.</source>
   <translation>{host} se movió a {url}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter this address in Settings &gt; Storage.</source>
   <translation>Ingresa esta dirección en Configuración &gt; Almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This is the first connection to {host}. Its host key is {fingerprint}.</source>
   <translation>Es la primera conexión a {host}. La clave del host es {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.</source>
   <translation>Compárala con la que publica tu proveedor. Todavía no se ha enviado nada, ni siquiera la contraseña.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The host key of {host} has changed to {fingerprint}.</source>
   <translation>La clave del host {host} cambió a {fingerprint}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.</source>
   <translation>Puede que alguien más esté respondiendo. Pregunta a tu proveedor y confía en la clave nueva solo si es suya. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>“{name}” isn't a private key that can be read.</source>
   <translation>“{name}” no es una clave privada que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose the private key, not the .pub file.</source>
   <translation>Elige la clave privada, no el archivo .pub.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The passphrase doesn't open the private key “{name}”.</source>
   <translation>La frase de contraseña no abre la clave privada “{name}”.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Enter it again.</source>
   <translation>Ingrésala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected the SAS: it is for another container, or its key was renewed.</source>
   <translation>{host} rechazó la SAS: es de otro contenedor o se renovó su clave.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This computer's clock differs too much from the clock of {host}.</source>
   <translation>El reloj de esta computadora difiere demasiado del reloj de {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Set the clock, and try again.</source>
   <translation>Ajusta el reloj y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key or user can't write to {host}.</source>
   <translation>Esta clave o este usuario no puede escribir en {host}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it to write and delete files there.</source>
   <translation>Permite que escriba y elimine archivos ahí.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Others can't read the uploaded files at {host} ({status}).</source>
   <translation>Otros no pueden leer los archivos subidos a {host} ({status}).</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow this key to read files, or enter a public base URL.</source>
   <translation>Permite que esta clave lea archivos o ingresa una URL base pública.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} leads to a different file.</source>
   <translation>El enlace a {host} lleva a otro archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the public base URL.</source>
   <translation>Revisa la URL base pública.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} is inside your own network, where the service can't reach it.</source>
   <translation>{host} está dentro de tu propia red, donde el servicio no puede llegar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Use a storage with a public address.</source>
   <translation>Usa un almacenamiento con una dirección pública.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to {host} expires before the service is done.</source>
   <translation>El enlace a {host} vence antes de que el servicio termine.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Make links valid for two hours or more.</source>
   <translation>Haz que los enlaces sean válidos por dos horas o más.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} rejected your key.</source>
   <translation>{host} rechazó tu clave.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Check the key, and try again.</source>
   <translation>Revisa la clave y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} is full.</source>
   <translation>El almacenamiento en {host} está lleno.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Free some space there, and try again.</source>
   <translation>Libera espacio ahí y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>{host} accepts pictures, but rejected your voice.</source>
   <translation>{host} acepta imágenes, pero rechazó tu voz.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Add another storage in Settings &gt; Storage.</source>
   <translation>Agrega otro almacenamiento en Configuración &gt; Almacenamiento.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The storage at {host} isn't responding properly.</source>
   <translation>El almacenamiento en {host} no responde como debería.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The key is invalid or has expired.</source>
   <translation>La clave no es válida o ya venció.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Connect the account again with a valid key.</source>
   <translation>Conecta la cuenta de nuevo con una clave válida.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Your account or this key doesn't have enough credits.</source>
   <translation>Tu cuenta o esta clave no tiene suficientes créditos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Top up, and try again.</source>
   <translation>Recarga y vuelve a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>This key isn't allowed to use the model.</source>
   <translation>Esta clave no tiene permiso para usar el modelo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Allow it on the service's website.</source>
   <translation>Permítelo en el sitio web del servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service doesn't know what was asked for.</source>
   <translation>El servicio no encuentra lo que se le pidió.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>A file is too large for the service.</source>
   <translation>Un archivo es demasiado grande para el servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Choose a smaller picture or a shorter voice.</source>
   <translation>Elige una imagen más pequeña o una voz más corta.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The service is getting too many requests.</source>
   <translation>El servicio está recibiendo demasiadas solicitudes.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>In progress on the computer that this library comes from.</source>
   <translation>En curso en la computadora de la que viene esta biblioteca.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>It goes on there. “Try again” downloads the video here, too, at no cost.</source>
   <translation>Ahí continúa. “Reintentar” descarga el video también aquí, sin costo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>The link to the video has expired.</source>
   <translation>El enlace al video ya venció.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/failure_texts.py"></location>
   <source>Ask the service's support about this task.</source>
   <translation>Pregunta por esta tarea al soporte del servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>This system has no font for {0}. Install the package {1}, then choose the language in Settings again.</source>
   <translation>Este sistema no tiene una fuente para {0}. Instala el paquete {1} y vuelve a elegir el idioma en Configuración.</translation>
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
   <translation>quedan ~{0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>~{0} min left</source>
   <translation>quedan ~{0} min</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>tomorrow, {0}</source>
   <translation>{0} de mañana</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/formats.py"></location>
   <source>until {0} ({1} left)</source>
   <translation>hasta las {0} (quedan {1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} of about {1} credits</source>
   <translation>{0} de unos {1} créditos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Not sent yet</source>
   <translation>Sin enviar aún</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>For some it is unclear whether they were paid. Select each to decide about it.</source>
   <translation>De algunos no se sabe con certeza si se pagaron. Selecciona cada uno para decidir.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} of {1} saved</source>
   <translation>{0} de {1} guardados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>None of the failed ones was paid, or its credits were refunded.</source>
   <translation>Ninguno de los que fallaron se pagó, o se devolvieron sus créditos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Saved · {0} of {1}</source>
   <translation>Guardado · {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} failed</source>
   <translation>{0} con error</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} unclear</source>
   <translation>{0} inciertos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>{0} not sent yet</source>
   <translation>{0} sin enviar aún</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Making the first one · {0}</source>
   <translation>Creando el primero · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Look at the first one. If it is as you want it, send the rest.</source>
   <translation>Mira el primero. Si es como lo quieres, envía el resto.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>First one first · {0}</source>
   <translation>Primero solo uno · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The next one would cost more than the limit of {0} credits.</source>
   <translation>El siguiente costaría más que el límite de {0} créditos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Stopped at the limit · {0}</source>
   <translation>Detenido en el límite · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>The account has too few credits for the next one. Top up, and it continues automatically.</source>
   <translation>La cuenta no tiene suficientes créditos para el siguiente. Recárgala y continúa automáticamente.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Too few credits · {0}</source>
   <translation>Faltan créditos · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>Paused · {0}</source>
   <translation>En pausa · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/group_texts.py"></location>
   <source>What is paid goes on. Nothing more is sent.</source>
   <translation>Lo que ya se pagó sigue su curso. No se envía nada más.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Check again</source>
   <translation>Revisar de nuevo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Enter task ID…</source>
   <translation>Ingresar ID de tarea…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Send again</source>
   <translation>Reenviar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another portrait…</source>
   <translation>Elegir otro retrato…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Choose another voice…</source>
   <translation>Elegir otra voz…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open settings…</source>
   <translation>Abrir configuración…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open billing page</source>
   <translation>Abrir facturación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Open API keys page</source>
   <translation>Abrir claves de API</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Change prompt…</source>
   <translation>Cambiar prompt…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Download again</source>
   <translation>Volver a descargar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Same settings, another seed</source>
   <translation>Mismos ajustes, otra semilla</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service can't find this task right now.</source>
   <translation>El servicio no encuentra esta tarea por ahora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support about the task ID under Details.</source>
   <translation>Fue aceptada y está pagada, y se vuelve a buscar automáticamente. Si esto no cambia, pregunta al soporte del servicio por el ID de la tarea que está en Detalles.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is paid and in progress. Nothing is lost.</source>
   <translation>El video está pagado y en proceso. No se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing has been paid yet.</source>
   <translation>Todavía no se ha pagado nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Waiting to retry</source>
   <translation>Esperando reintento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service keeps it {0}.</source>
   <translation>El servicio lo conserva {0}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying in {0} s</source>
   <translation>Reintento en {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Retrying</source>
   <translation>Reintentando</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Queued</source>
   <translation>En cola</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Preparing portrait and voice</source>
   <translation>Preparando el retrato y la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploaded, waiting for the storage to confirm</source>
   <translation>Subido, esperando confirmación del almacenamiento</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading · {0} of {1}</source>
   <translation>Subiendo · {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Uploading portrait and voice</source>
   <translation>Subiendo el retrato y la voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You can cancel it until it is sent. Nothing has been paid yet.</source>
   <translation>Puedes cancelar hasta que se envíe. Todavía no se ha pagado nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The first request, whose reply was lost, may still have been paid.</source>
   <translation>Puede que la primera solicitud, cuya respuesta se perdió, sí se haya pagado.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>It can no longer be canceled.</source>
   <translation>Ya no se puede cancelar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.</source>
   <translation>El servicio aceptó la tarea. Ya no se puede cancelar. El video se descarga cuando está listo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Accepted, waiting to start</source>
   <translation>Aceptada, esperando para empezar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Rendering · {0} %</source>
   <translation>Generando · {0} %</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. You entered the task ID.</source>
   <translation>El resultado de la solicitud era incierto. Ingresaste el ID de la tarea.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The outcome of the request was unclear. The task was found in the service's list.</source>
   <translation>El resultado de la solicitud era incierto. La tarea se encontró en la lista del servicio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading the video</source>
   <translation>Descargando el video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Downloading · {0} of {1}</source>
   <translation>Descargando · {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video is ready and downloading to this computer.</source>
   <translation>El video está listo y se está descargando a esta computadora.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>No video</source>
   <translation>Sin video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid for the video. Task ID: {0}</source>
   <translation>Pagaste el video. ID de la tarea: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>You paid %n credits for the video. Task ID: {0}</source>
   <extracomment>For one: You paid %n credit for the video. Task ID: {0}</extracomment>
   <translation>
    <numerusform>Pagaste %n crédito por el video. ID de la tarea: {0}</numerusform>
    <numerusform>Pagaste %n créditos por el video. ID de la tarea: {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Not charged: the reserved credits are returned.</source>
   <translation>No se cobró: se devuelven los créditos reservados.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Nothing was paid.</source>
   <translation>No se pagó nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Canceled. Nothing was paid.</source>
   <translation>Cancelada. No se pagó nada.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>The video may be in progress and paid. If you send it again, you may pay twice.</source>
   <translation>Puede que el video esté en proceso y pagado. Si lo envías de nuevo, quizá pagues dos veces.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was rejected, but may have been charged.</source>
   <translation>Incierto: la solicitud se rechazó, pero puede que se haya cobrado.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Unclear: the request was sent but the reply was lost.</source>
   <translation>Incierto: la solicitud se envió, pero la respuesta se perdió.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>Decide…</source>
   <translation>Decidir…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/text/status_texts.py"></location>
   <source>{0} s · {1} cr</source>
   <translation>{0} s · {1} cr</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were exported to {0}.</source>
   <extracomment>For one: %n task was exported to {0}.</extracomment>
   <translation>
    <numerusform>Se exportó %n tarea a {0}.</numerusform>
    <numerusform>Se exportaron %n tareas a {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were here already and stay as they are.</source>
   <extracomment>For one: %n task was here already and stays as it is.</extracomment>
   <translation>
    <numerusform>%n tarea ya estaba aquí y queda como está.</numerusform>
    <numerusform>%n tareas ya estaban aquí y quedan como están.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were in progress on the other computer, and go on there alone.</source>
   <extracomment>For one: %n task was in progress on the other computer, and goes on there alone.</extracomment>
   <translation>
    <numerusform>%n tarea estaba en curso en la otra computadora y continúa solo ahí.</numerusform>
    <numerusform>%n tareas estaban en curso en la otra computadora y continúan solo ahí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks had not been sent yet, and stay on the other computer.</source>
   <extracomment>For one: %n task had not been sent yet, and stays on the other computer.</extracomment>
   <translation>
    <numerusform>%n tarea aún no se había enviado y se queda en la otra computadora.</numerusform>
    <numerusform>%n tareas aún no se habían enviado y se quedan en la otra computadora.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n tasks were imported.</source>
   <extracomment>For one: %n task was imported.</extracomment>
   <translation>
    <numerusform>Se importó %n tarea.</numerusform>
    <numerusform>Se importaron %n tareas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/text/transfer_texts.py"></location>
   <source>%n videos were missing.</source>
   <extracomment>For one: %n video was missing.</extracomment>
   <translation>
    <numerusform>Faltaba %n video.</numerusform>
    <numerusform>Faltaban %n videos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/film_parts.py"></location>
   <source>Without this cut, the part would be longer than 35 s. Move another cut first.</source>
   <translation>Sin este corte, la parte duraría más de 35 s. Mueve primero otro corte.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>“{0}” changed on disk and was read again.</source>
   <translation>“{0}” cambió en el disco y se volvió a leer.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Audio track 1 is {0}, which can't be read here. Track {1} is used.</source>
   <translation>La pista de audio 1 es {0}, que aquí no se puede leer. Se usa la pista {1}.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This recording exceeds full scale. All of it was turned down by {0} dB, so that nothing is clipped.</source>
   <translation>Esta grabación supera la escala completa. Se bajó toda {0} dB para que nada se sature.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>This file has {0} audio tracks. Choose one under Sound.</source>
   <translation>Este archivo tiene {0} pistas de audio. Elige una en Sonido.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>The file ends at {0}, but says it is {1} long. You can use what is there.</source>
   <translation>El archivo termina en {0}, pero dice que dura {1}. Puedes usar lo que hay.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/notes.py"></location>
   <source>Part of this file is damaged. Listen to the selection before you send it.</source>
   <translation>Una parte de este archivo está dañada. Escucha la selección antes de enviarla.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel.py"></location>
   <source>The voice below is kept.</source>
   <translation>Se conserva la voz de abajo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Drop a voice here, paste one, or choose a file</source>
   <translation>Suelta aquí una voz, pégala o elige un archivo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/panel_layout.py"></location>
   <source>Empty. Drop a voice here, paste one, or choose a file.</source>
   <translation>Vacío. Suelta aquí una voz, pégala o elige un archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/part_strip.py"></location>
   <source>Film parts</source>
   <translation>Partes del video largo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Speed of the selection</source>
   <translation>Velocidad de la selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>Playback speed (J slower, L faster). It doesn't change what is sent.</source>
   <translation>Velocidad de reproducción (J más lento, L más rápido). No cambia lo que se envía.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback/speed_button.py"></location>
   <source>{0} times as fast</source>
   <translation>{0} veces la velocidad normal</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The selection can't be played here. Choose another sound output in Settings. It can still be sent.</source>
   <translation>La selección no se puede reproducir aquí. Elige otra salida de sonido en Configuración. Aun así se puede enviar.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>No sound output found. Plug in headphones, or choose an output in Settings.</source>
   <translation>No se encontró ninguna salida de sonido. Conecta unos audífonos o elige una salida en Configuración.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/playback_controller.py"></location>
   <source>The sound output was disconnected. Playback continues on another one.</source>
   <translation>Se desconectó la salida de sonido. La reproducción continúa en otra.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Zoom the waveform, also with Ctrl+wheel</source>
   <translation>Acerca la forma de onda, también con Ctrl+rueda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loudness, fades, channels and more: how the selection sounds when it is sent</source>
   <translation>Sonoridad, fundidos, canales y más: cómo suena la selección al enviarse</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record…</source>
   <translation>Grabar…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Record a voice from a microphone</source>
   <translation>Grabar una voz con un micrófono</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Choose voice</source>
   <translation>Elegir voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play selection</source>
   <translation>Reproducir selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Loop: start again at the end</source>
   <translation>Repetir: al terminar, vuelve a empezar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection start</source>
   <translation>Inicio de la selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Selection end</source>
   <translation>Fin de la selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select the whole voice (Ctrl+A). Longer than 35 s, it becomes a film, made in parts.</source>
   <translation>Selecciona toda la voz (Ctrl+A). Si dura más de 35 s, será un video largo, hecho en partes.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Best 35 seconds</source>
   <translation>Mejores 35 s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Select up to 35 s with the most and clearest words, from pause to pause</source>
   <translation>Selecciona hasta 35 s con la mayor cantidad de palabras y las más claras, de pausa a pausa</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Plays exactly what will be sent</source>
   <translation>Reproduce exactamente lo que se enviará</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Play part {0}</source>
   <translation>Reproducir la parte {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/rows.py"></location>
   <source>Preparing…</source>
   <translation>Preparando…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/snapping.py"></location>
   <source>No pauses found in this voice yet. Drag to select what you need.</source>
   <translation>Todavía no se encuentran pausas en esta voz. Arrastra para seleccionar lo que necesitas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>Minutes and seconds, such as 12:04.20</source>
   <translation>Minutos y segundos, por ejemplo 12:04.20</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/selection/time_field.py"></location>
   <source>{0}: type 12:04.20 or 724.2, and press Enter</source>
   <translation>{0}: escribe 12:04.20 o 724.2 y presiona Enter</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Sound · {0}</source>
   <translation>Sonido · {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>No changes</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <source>Changes: {0}</source>
   <translation>Cambios: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/editing.py"></location>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Sound of the selection</source>
   <translation>Sonido de la selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Trim silence at both ends</source>
   <translation>Quitar el silencio de los extremos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Shortens what is sent, and may cost less.</source>
   <translation>Acorta lo que se envía y puede costar menos.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Remove DC offset</source>
   <translation>Quitar offset DC</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some microphones shift the whole waveform to one side.</source>
   <translation>Algunos micrófonos desplazan toda la forma de onda hacia un lado.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Send the sound as it was recorded. Ctrl+Z undoes this.</source>
   <translation>Envía el sonido tal como se grabó. Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Close the sound panel</source>
   <translation>Cerrar el panel de sonido</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.</source>
   <translation>MP3 ocupa cerca de un octavo, con una pérdida apenas audible. Ideal para conexiones lentas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.</source>
   <translation>WAV no tiene pérdida y ocupa hasta 6 MB por 35 s. MP3 se sube más rápido en conexiones lentas.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Analyzing the selection…</source>
   <translation>Analizando la selección…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>DC offset removed.</source>
   <translation>Se quitó el offset DC.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Loudness: {0} LUFS.</source>
   <translation>Sonoridad: {0} LUFS.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>{0} s of silence trimmed.</source>
   <translation>Se quitaron {0} s de silencio.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Audio track</source>
   <translation>Pista de audio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track 1</source>
   <translation>Pista 1</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono if both are the same</source>
   <translation>Mono si ambos son iguales</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Stereo</source>
   <translation>Estéreo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Mono: mix both</source>
   <translation>Mono: mezclar ambos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Left only</source>
   <translation>Solo izquierdo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Right only</source>
   <translation>Solo derecho</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Normalize loudness</source>
   <translation>Normalizar sonoridad</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Podcast, −16 LUFS</source>
   <translation>Podcast, −16 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Online video, −14 LUFS</source>
   <translation>Video en línea, −14 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Broadcast, −23 LUFS</source>
   <translation>Radio y TV, −23 LUFS</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>High-pass filter</source>
   <translation>Filtro pasa altas</translation>
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
   <translation>Fundido de entrada</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Fade out</source>
   <translation>Fundido de salida</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>File format</source>
   <translation>Formato de archivo</translation>
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
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Track {0}</source>
   <translation>Pista {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>Some peaks are clipped. Ticks on the waveform show where.</source>
   <translation>Algunos picos están saturados. Las marcas en la forma de onda muestran dónde.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/sound/form.py"></location>
   <source>No clipping.</source>
   <translation>Sin saturación.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>No voice yet</source>
   <translation>Todavía no hay voz</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/canvas.py"></location>
   <source>Selected: {0} to {1} of {2}, {3} s</source>
   <translation>Seleccionado: de {0} a {1} de {2}, {3} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>Overview</source>
   <translation>Vista general</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice. The keys of the waveform move and zoom what is on view.</source>
   <translation>La voz completa. Las teclas de la forma de onda mueven y amplían lo que se ve.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/minimap.py"></location>
   <source>The whole voice: drag the frame to move the view</source>
   <translation>La voz completa: arrastra el marco para mover la vista</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Saves one billed second. Ctrl+Z undoes this.</source>
   <translation>Ahorra un segundo de cobro. Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/save_second.py"></location>
   <source>Ends {0} s into second {1}. Cut at the pause?</source>
   <translation>Termina {0} s dentro del segundo {1}. ¿Cortar en la pausa?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Clipped: peaks are cut off here and may crackle</source>
   <translation>Saturado: aquí se cortan los picos y puede oírse distorsionado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Very loud, but not clipped</source>
   <translation>Muy fuerte, pero sin saturación</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Pause of {0} s</source>
   <translation>Pausa de {0} s</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/scene.py"></location>
   <source>Silence</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Waveform</source>
   <translation>Forma de onda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Drag the selection or its edges, or draw a new one. Space plays it, the arrow keys move it, Ctrl+wheel zooms.</source>
   <translation>Arrastra la selección o sus bordes, o traza una nueva. Espacio la reproduce, las teclas de flecha la mueven y Ctrl+rueda acerca o aleja.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/voice/waveform/view.py"></location>
   <source>Cut here</source>
   <translation>Cortar aquí</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default</source>
   <translation>Predeterminado del sistema</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>System default ({0})</source>
   <translation>Predeterminado del sistema ({0})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/widgets/device_choice.py"></location>
   <source>Previous choice (not connected)</source>
   <translation>Elección anterior (no conectado)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>About OmniHuman Desktop</source>
   <translation>Acerca de OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Version {0} ({1})</source>
   <translation>Versión {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Text of the license</source>
   <translation>Texto de la licencia</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Reading the licenses…</source>
   <translation>Leyendo las licencias…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>Licenses of the program and of what it brings along</source>
   <translation>Licencias del programa y de los componentes que incluye</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/about_dialog.py"></location>
   <source>This part brings no text along; its license is named above.</source>
   <translation>Este componente no incluye ningún texto; el nombre de su licencia está arriba.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks continue at the service. Their videos are downloaded at the next start.</source>
   <extracomment>For one: %n task continues at the service. Its video is downloaded at the next start.</extracomment>
   <translation>
    <numerusform>%n tarea continúa en el servicio. Su video se descarga la próxima vez que abras el programa.</numerusform>
    <numerusform>%n tareas continúan en el servicio. Sus videos se descargan la próxima vez que abras el programa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks have not been sent yet. They continue at the next start.</source>
   <extracomment>For one: %n task has not been sent yet. It continues at the next start.</extracomment>
   <translation>
    <numerusform>%n tarea aún no se envía. Continúa la próxima vez que abras el programa.</numerusform>
    <numerusform>%n tareas aún no se envían. Continúan la próxima vez que abras el programa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>%n tasks are under way. What was sent continues at the service, the rest at the next start.</source>
   <extracomment>For one: %n task is under way. What was sent continues at the service, the rest at the next start.</extracomment>
   <translation>
    <numerusform>%n tarea está en curso. Lo que se envió continúa en el servicio; el resto, la próxima vez que abras el programa.</numerusform>
    <numerusform>%n tareas están en curso. Lo que se envió continúa en el servicio; el resto, la próxima vez que abras el programa.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Close while tasks run?</source>
   <translation>¿Cerrar con tareas en curso?</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Do the same next time</source>
   <translation>Hacer lo mismo la próxima vez</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Show OmniHuman Desktop</source>
   <translation>Mostrar OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/background_stay.py"></location>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/batch_wiring.py"></location>
   <source>Discarded the batch.</source>
   <translation>Se descartó el lote.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures ({0});;All files (*)</source>
   <translation>Imágenes ({0});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Audio and video files ({0});;All files (*)</source>
   <translation>Archivos de audio y video ({0});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Pictures, audio and video files ({0});;All files (*)</source>
   <translation>Archivos de imagen, audio y video ({0});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Choose portraits and voices</source>
   <translation>Elegir retratos y voces</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Tables ({0});;All files (*)</source>
   <translation>Tablas ({0});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Open a table</source>
   <translation>Abrir una tabla</translation>
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
   <translation>Guardar videos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Export timeline</source>
   <translation>Exportar línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/file_dialogs.py"></location>
   <source>Save results</source>
   <translation>Guardar resultados</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/help.py"></location>
   <source>Diagnostics copied. They contain no keys, prompts or file names.</source>
   <translation>Diagnóstico copiado. No contiene claves, prompts ni nombres de archivo.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/key_list.py"></location>
   <source>Change keys…</source>
   <translation>Cambiar atajos de teclado…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/notifications.py"></location>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>None of these tasks has a video yet.</source>
   <translation>Ninguna de estas tareas tiene video todavía.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saving %n videos…</source>
   <extracomment>For one: Saving a video…</extracomment>
   <translation>
    <numerusform>Guardando %n video…</numerusform>
    <numerusform>Guardando %n videos…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>Saved %n videos in {0}.</source>
   <extracomment>For one: Saved a video in {0}.</extracomment>
   <translation>
    <numerusform>Se guardó %n video en {0}.</numerusform>
    <numerusform>Se guardaron %n videos en {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/save_several.py"></location>
   <source>%n videos were not saved: {0}</source>
   <extracomment>For one: A video was not saved: {0}</extracomment>
   <translation>
    <numerusform>No se guardó %n video: {0}</numerusform>
    <numerusform>No se guardaron %n videos: {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Use this task</source>
   <translation>Usar esta tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Enter task ID</source>
   <translation>Ingresar ID de tarea</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Tasks that it may be</source>
   <translation>Tareas que podrían ser esta</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>Task ID (task-…)</source>
   <translation>ID de la tarea (task-…)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0}
Looking it up…</source>
   <translation>{0}
Buscándola…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The task ID from the service's website (task-…). Nothing is sent again; the video is downloaded. If others use your account, make sure that the task is yours.</source>
   <translation>El ID de la tarea en el sitio web del servicio (task-…). No se vuelve a enviar nada; el video se descarga. Si otras personas usan tu cuenta, asegúrate de que la tarea sea tuya.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>This video can't be played.</source>
   <translation>Este video no se puede reproducir.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · no video</source>
   <translation>{0} · sin video</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · video ready</source>
   <translation>{0} · video listo</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>{0} · in progress</source>
   <translation>{0} · en proceso</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_id_dialog.py"></location>
   <source>The video appears here once it is ready.</source>
   <translation>El video aparece aquí en cuanto está listo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>%n need your attention</source>
   <extracomment>For one: %n needs your attention</extracomment>
   <translation>
    <numerusform>%n requiere tu atención</numerusform>
    <numerusform>%n requieren tu atención</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/task_reports.py"></location>
   <source>{0} active, {1} % – {2}</source>
   <translation>{0} en curso, {1} % – {2}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>OmniHuman Desktop</source>
   <translation>OmniHuman Desktop</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Opens the download page in your browser</source>
   <translation>Abre la página de descarga en tu navegador</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Where videos are made</source>
   <translation>Dónde se crean los videos</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages, keyboard shortcuts, and information for support</source>
   <translation>Páginas de ayuda, atajos de teclado e información para soporte</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Help pages</source>
   <translation>Páginas de ayuda</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Show logs</source>
   <translation>Mostrar registros</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>EvoLink account…</source>
   <translation>Cuenta de EvoLink…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Connect EvoLink…</source>
   <translation>Conectar EvoLink…</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Videos are made with: {0}</source>
   <translation>Los videos se crean con: {0}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Version {0} is available</source>
   <translation>La versión {0} está disponible</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/top_bar.py"></location>
   <source>Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.</source>
   <translation>Sandbox: nada sale de esta computadora, nada cuesta dinero y los videos llevan marca de agua.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WAV sound (*.wav)</source>
   <translation>Sonido WAV (*.wav)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>M4A sound (*.m4a)</source>
   <translation>Sonido M4A (*.m4a)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>GIF animation (*.gif)</source>
   <translation>Animación GIF (*.gif)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>WebP animation (*.webp)</source>
   <translation>Animación WebP (*.webp)</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>That is the video itself. Choose another name.</source>
   <translation>Ese es el video mismo. Elige otro nombre.</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/video_exports.py"></location>
   <source>{0} was not saved. {1}</source>
   <translation>{0} no se guardó. {1}</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Your selection</source>
   <translation>Tu selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/voice_on_stage.py"></location>
   <source>Outside your selection</source>
   <translation>Fuera de tu selección</translation>
  </message>
  <message>
   <location filename="../../omnihuman_desktop/ui/window/wiring.py"></location>
   <source>The video was moved or renamed. It is found again as “{0}”.</source>
   <translation>El video se movió o cambió de nombre. Se encontró de nuevo como “{0}”.</translation>
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
   <translation>Espacio</translation>
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
   <translation>Inicio</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>End</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>PgUp</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Re Pág</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>PgDown</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Av Pág</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Del</source>
   <comment>key</comment>
   <extracomment>The name of a key, as it is written on it.</extracomment>
   <translation>Supr</translation>
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
   <translation>Retroceso</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Undo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Redo</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Cu&amp;t</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Cor&amp;tar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Copy</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Paste</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Select All</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Copy &amp;Link Location</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Copiar dirección del en&amp;lace</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>OK</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Yes</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Sí</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;No</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;No</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Apply</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Aplicar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Discard</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Look in:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Buscar en:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Directory:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Directorio:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>File &amp;name:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Nombre del archivo:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Files of type:</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Archivos de tipo:</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Open</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Save</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Choose</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Elegir</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Parent Directory</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Carpeta superior</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Create New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Crear carpeta nueva</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>List View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Vista de lista</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Detail View</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Vista detallada</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Kind</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Type</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Date Modified</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Fecha de modificación</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Rename</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;Delete</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show &amp;hidden files</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Mostrar archivos &amp;ocultos</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>&amp;New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Carpeta &amp;nueva</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>New Folder</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Carpeta nueva</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Computer</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Computadora</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>All Files (*)</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Hide Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Ocultar detalles...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Show Details...</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Mostrar detalles...</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press and hold</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Mantener presionado</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Press shortcut</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Presiona el atajo</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Restore Defaults</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Restaurar valores predeterminados</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Retry</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Ignore</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Ignorar</translation>
  </message>
  <message>
   <location filename="../../Qt"></location>
   <source>Abort</source>
   <extracomment>A text of Qt's own dialogs.</extracomment>
   <translation>Anular</translation>
  </message>
 </context>
</TS>
