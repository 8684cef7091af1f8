<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>dpmp::ui::AboutText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence, such as &quot;Qt 6.4.2: LGPL-3.0&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DPMP %1, dual-pool mining proxy</source>
        <extracomment>%1 is the version.</extracomment>
        <translation>DPMP %1, proxy de minería para dos pools</translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation>Reparte el trabajo de tus mineros entre dos pools.</translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation>Su propio código fuente tiene licencia MIT. Como incluye Qt Charts, la ventana en conjunto se distribuye bajo la GPL-3.0.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Está hecho con:</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of this window. The log stays in English.</source>
        <translation>El idioma de esta ventana. El registro sigue en inglés.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Colores claros u oscuros.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Drops edits that have not been applied.</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <extracomment>Takes back the last change that was applied.</extracomment>
        <translation>Des&amp;hacer último cambio</translation>
    </message>
    <message>
        <source>Drops what you have edited since the last Apply.</source>
        <translation>Descarta lo editado desde la última vez que se aplicó.</translation>
    </message>
    <message>
        <source>Puts the pools&apos; settings back to those before the last Apply.</source>
        <translation>Devuelve los ajustes de los pools a como estaban antes de aplicar la última vez.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Attention</name>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>No pool is set up yet.</source>
        <translation>Aún no hay ningún pool configurado.</translation>
    </message>
    <message>
        <source>Set up pools</source>
        <translation>Configurar pools</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Los mineros no pueden conectarse: %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Both pools have a share of 0 %, so nothing is mined.</source>
        <translation>Ambos pools tienen una parte del 0 %, así que no se mina nada.</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Repartir por igual</translation>
    </message>
    <message>
        <source>%1 has not sent a job for %2.</source>
        <translation>%1 no ha enviado ningún trabajo desde hace %2.</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>Comprobar el pool</translation>
    </message>
    <message>
        <source>%1 is reached through its fallback %2, because its main address does not work.</source>
        <translation>%1 se usa a través de su respaldo %2, porque su dirección principal no funciona.</translation>
    </message>
    <message>
        <source>%1 has been down for %2.</source>
        <extracomment>%1 is a pool, %2 a span of time, %3 a reason in English.</extracomment>
        <translation>%1 está caído desde hace %2.</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3.</source>
        <translation>%1 está caído desde hace %2: %3.</translation>
    </message>
    <message>
        <source>Use the other pool</source>
        <translation>Usar el otro pool</translation>
    </message>
    <message>
        <source>%1 of the shares for %2 have been rejected.</source>
        <translation>Se ha rechazado el %1 de los shares para %2.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>%1 has been away for %2.</source>
        <extracomment>%1 is a miner, %2 a span of time.</extracomment>
        <translation>%1 está ausente desde hace %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>Hay %n minero ausente. El último en irse fue %1, hace %2.</numerusform>
            <numerusform>Hay %n mineros ausentes. El último en irse fue %1, hace %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show miners</source>
        <translation>Mostrar mineros</translation>
    </message>
    <message>
        <source>No miner has connected yet. Enter this address in your miner: %1</source>
        <translation>Aún no se ha conectado ningún minero. Introduce esta dirección en tu minero: %1</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Ver cómo</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AttentionList</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Qué requiere atención</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DashboardPage</name>
    <message>
        <source>Total hashrate</source>
        <translation>Hashrate total</translation>
    </message>
    <message>
        <source>Shares accepted</source>
        <translation>Shares aceptados</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineros</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>All is well. Nothing needs your attention.</source>
        <translation>Todo va bien. Nada requiere tu atención.</translation>
    </message>
    <message>
        <source>1 min: %1
1 h: %2
24 h: %3</source>
        <extracomment>Hashrates of the last minute, hour and day.</extracomment>
        <translation>1 min: %1
1 h: %2
24 h: %3</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Ningún share aún</translation>
    </message>
    <message>
        <source>%1 of all
Rejected: %2 (%3)
Under way: %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 counts.</extracomment>
        <translation>%1 del total
Rechazados: %2 (%3)
En curso: %4</translation>
    </message>
    <message>
        <source>Connected
Mining: %1
Away: %2</source>
        <translation>Conectados
Minando: %1
Ausentes: %2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Enough for a block</source>
        <translation>Suficiente para un bloque</translation>
    </message>
    <message>
        <source>1 in %1 of a block
A block needs %2</source>
        <extracomment>How near the best share is to a block; %1 is a number such as &quot;65,000&quot;, %2 a difficulty.</extracomment>
        <translation>1 / %1 de un bloque
Un bloque requiere %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>%n bloque encontrado</numerusform>
            <numerusform>%n bloques encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over the last hour: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Medido en la última hora: %1</translation>
    </message>
    <message>
        <source>Measured over the last 24 hours: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Medido en las últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>Measured over the last 5 minutes: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Medido en los últimos 5 minutos: %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message>
        <source>Miners can switch to and from this pool without reconnecting.</source>
        <translation>Los mineros pueden cambiar a este pool y volver sin reconectarse.</translation>
    </message>
    <message>
        <source>The pool leaves little room for extranonce2. Switching without reconnecting needs another pool that leaves 8 bytes or more.</source>
        <translation>El pool deja poco espacio para extranonce2. Para cambiar sin reconectar hace falta otro pool que deje 8 bytes o más.</translation>
    </message>
    <message>
        <source>The pool leaves very little room for extranonce2. Miners have to reconnect when they switch to this pool, and some cannot work for it.</source>
        <translation>El pool deja muy poco espacio para extranonce2. Los mineros tienen que reconectarse al cambiar a este pool, y algunos no pueden trabajar para él.</translation>
    </message>
    <message>
        <source>The pool does not allow version rolling. Many miners are slower without.</source>
        <translation>El pool no permite version rolling. Muchos mineros son más lentos sin él.</translation>
    </message>
    <message>
        <source>more than a year</source>
        <extracomment>In place of a span of time, such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>No miner is connected yet.</source>
        <translation>Aún no hay ningún minero conectado.</translation>
    </message>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>Con esta dificultad, tu minero más lento, %1, encuentra cerca de %n share por hora.</numerusform>
            <numerusform>Con esta dificultad, tu minero más lento, %1, encuentra unos %n shares por hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>This difficulty is high for %1: about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>Esta dificultad es alta para %1: cerca de un share cada %2. Los pools suelen tener otro puerto para mineros pequeños.</translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>Esta dificultad es alta para %n de tus mineros. El más lento, %1, encuentra cerca de un share cada %2. Los pools suelen tener otro puerto para mineros pequeños.</numerusform>
            <numerusform>Esta dificultad es alta para %n de tus mineros. El más lento, %1, encuentra cerca de un share cada %2. Los pools suelen tener otro puerto para mineros pequeños.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Buscar la dirección</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>Cifrar (TLS)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Receive work</source>
        <translation>Recibir trabajo</translation>
    </message>
    <message>
        <source>Is the address spelled as on the pool&apos;s website? Is this computer online?</source>
        <translation>¿Está escrita la dirección como en la web del pool? ¿Tiene este equipo conexión a Internet?</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. Compare the port with the pool&apos;s website.</source>
        <translation>El servidor existe, pero nada responde en este puerto. Compara el puerto con la web del pool.</translation>
    </message>
    <message>
        <source>Nothing answers there. Compare address and port with the pool&apos;s website; a firewall may be in the way.</source>
        <translation>Nada responde ahí. Compara la dirección y el puerto con la web del pool; puede que un cortafuegos lo impida.</translation>
    </message>
    <message>
        <source>The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.</source>
        <translation>Puede que el pool no ofrezca TLS en este puerto. Prueba sin TLS o con el puerto destinado a TLS.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. Compare the port with the pool&apos;s website.</source>
        <translation>Algo responde, pero no como un pool Stratum. Compara el puerto con la web del pool.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.</source>
        <translation>Algo responde, pero no como un pool Stratum. Puede que este puerto necesite TLS: prueba con TLS.</translation>
    </message>
    <message>
        <source>The pool does not accept the user name. Check wallet or account, user name and password.</source>
        <translation>El pool no acepta el nombre de usuario. Comprueba el monedero o la cuenta, el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The pool took the login but sends no work. It may be busy; try again in a while.</source>
        <translation>El pool aceptó el inicio de sesión, pero no envía trabajo. Puede que esté ocupado; prueba de nuevo dentro de un rato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Altura de bloque</translation>
    </message>
    <message>
        <source>Network difficulty</source>
        <translation>Dificultad de la red</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <extracomment>The sizes of extranonce1 and extranonce2.</extracomment>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>%1 + %2 bytes</source>
        <translation>%1 + %2 bytes</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: the host of a pool.</extracomment>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Connects to the pool as a miner would, and tells what it finds.</source>
        <translation>Se conecta al pool como lo haría un minero y muestra lo que encuentra.</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>Los ajustes han cambiado desde esta prueba.</translation>
    </message>
    <message>
        <source>The pool works with these settings.</source>
        <translation>El pool funciona con estos ajustes.</translation>
    </message>
    <message>
        <source>The pool does not work with these settings.</source>
        <translation>El pool no funciona con estos ajustes.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ok, %1</source>
        <extracomment>A step of a test. %1: how long it took.</extracomment>
        <translation>correcto, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>error, %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1: why a step of the test failed, in the words of the pool or the system. %2: what the user may try.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test the pool</source>
        <translation>Probar el pool</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventDetails</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Elige un evento para verlo completo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Minero</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventMessages</name>
    <message>
        <source>a miner</source>
        <translation>un minero</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>un pool</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>el pool %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, difficulty %2</source>
        <extracomment>%1 is a whole sentence, %2 a number</extracomment>
        <translation>%1, dificultad %2</translation>
    </message>
    <message>
        <source>%1 is ready for %2 after %3 ms</source>
        <translation>%1 está listo para %2 tras %3 ms</translation>
    </message>
    <message>
        <source>%1 is ready for %2</source>
        <translation>%1 está listo para %2</translation>
    </message>
    <message>
        <source>its first pool</source>
        <translation>su primer pool</translation>
    </message>
    <message>
        <source>the other pool failed</source>
        <translation>el otro pool falló</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>why a miner changes pools: the weights ask for it</extracomment>
        <translation>reparto</translation>
    </message>
    <message>
        <source>sent there by hand</source>
        <translation>enviado a mano</translation>
    </message>
    <message>
        <source>%1 works for %2 now</source>
        <translation>%1 trabaja ahora para %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 accepted a share of %2</source>
        <translation>%1 aceptó un share de %2</translation>
    </message>
    <message>
        <source>%1 rejected a share of %2</source>
        <translation>%1 rechazó un share de %2</translation>
    </message>
    <message>
        <source>A share of %1 did not count</source>
        <translation>Un share de %1 no contó</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was accepted</source>
        <translation>Respuesta tardía: se aceptó un share de %1</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was rejected</source>
        <translation>Respuesta tardía: se rechazó un share de %1</translation>
    </message>
    <message>
        <source>%1 found a block for %2</source>
        <translation>%1 encontró un bloque para %2</translation>
    </message>
    <message>
        <source>%1, split %2:%3</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are the weights of pools A and B</extracomment>
        <translation>%1, reparto %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>Se rechazó %n conexión, la última desde %1</numerusform>
            <numerusform>Se rechazaron %n conexiones, la última desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection from %1 was refused</source>
        <translation>Se rechazó una conexión desde %1</translation>
    </message>
    <message>
        <source>%1 is tried again for %2 in %3</source>
        <translation>Nuevo intento con %1 para %2 en %3</translation>
    </message>
    <message>
        <source>A line was sent or received</source>
        <translation>Se envió o recibió una línea</translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>El proxy se detiene, con %n minero conectado</numerusform>
            <numerusform>El proxy se detiene, con %n mineros conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1 for %2 (%3)</source>
        <translation>Conectando con %1 para %2 (%3)</translation>
    </message>
    <message>
        <source>Connected to %1 for %2</source>
        <translation>Conectado con %1 para %2</translation>
    </message>
    <message>
        <source>%1 was lost for %2</source>
        <translation>Se perdió la conexión con %1 para %2</translation>
    </message>
    <message>
        <source>%1 is reached at %2 now</source>
        <translation>%1 responde ahora en %2</translation>
    </message>
    <message>
        <source>%1 does not accept the user %2</source>
        <translation>%1 no acepta al usuario %2</translation>
    </message>
    <message>
        <source>%1 sent a line that cannot be read</source>
        <translation>%1 envió una línea ilegible</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>%1 asks to reconnect to %2</source>
        <translation>%1 pide reconectar a %2</translation>
    </message>
    <message>
        <source>%1 changed the extranonce for %2</source>
        <translation>%1 cambió el extranonce para %2</translation>
    </message>
    <message>
        <source>%1 changed the version mask for %2</source>
        <translation>%1 cambió la máscara de versión para %2</translation>
    </message>
    <message>
        <source>%1 set the difficulty of %2 to %3</source>
        <translation>%1 fijó la dificultad de %2 en %3</translation>
    </message>
    <message>
        <source>%1 sent a job for %2</source>
        <translation>%1 envió un trabajo para %2</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2</source>
        <translation>%1 no se puede usar para %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 se conectó</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 se desconectó</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 es un %2</translation>
    </message>
    <message>
        <source>%1 asks for work</source>
        <translation>%1 pide trabajo</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 inició sesión</translation>
    </message>
    <message>
        <source>%1 has to reconnect for %2</source>
        <translation>%1 tiene que reconectarse para %2</translation>
    </message>
    <message>
        <source>%1 got a job of %2, difficulty %3</source>
        <translation>%1 recibió un trabajo para %2, dificultad %3</translation>
    </message>
    <message>
        <source>New settings are in force</source>
        <translation>Los nuevos ajustes están en vigor</translation>
    </message>
    <message>
        <source>The weights changed</source>
        <translation>Los pesos cambiaron</translation>
    </message>
    <message>
        <source>Mining is paused</source>
        <translation>La minería está en pausa</translation>
    </message>
    <message>
        <source>Mining goes on</source>
        <translation>La minería continúa</translation>
    </message>
    <message>
        <source>Miner connected</source>
        <translation>Minero conectado</translation>
    </message>
    <message>
        <source>Miner disconnected</source>
        <translation>Minero desconectado</translation>
    </message>
    <message>
        <source>Miner refused</source>
        <translation>Minero rechazado</translation>
    </message>
    <message>
        <source>Miner asks for work</source>
        <translation>Un minero pide trabajo</translation>
    </message>
    <message>
        <source>Miner logged in</source>
        <translation>Minero con sesión iniciada</translation>
    </message>
    <message>
        <source>Unreadable line of a miner</source>
        <translation>Línea ilegible de un minero</translation>
    </message>
    <message>
        <source>Miner has to reconnect</source>
        <translation>Un minero tiene que reconectarse</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Conexión con un pool</translation>
    </message>
    <message>
        <source>Pool connected</source>
        <translation>Pool conectado</translation>
    </message>
    <message>
        <source>Pool ready</source>
        <translation>Pool listo</translation>
    </message>
    <message>
        <source>Pool lost</source>
        <translation>Pool perdido</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>Esperando para reconectar</translation>
    </message>
    <message>
        <source>Other address of a pool</source>
        <translation>Otra dirección de un pool</translation>
    </message>
    <message>
        <source>User not accepted</source>
        <translation>Usuario no aceptado</translation>
    </message>
    <message>
        <source>Unreadable line of a pool</source>
        <translation>Línea ilegible de un pool</translation>
    </message>
    <message>
        <source>Message of a pool</source>
        <translation>Mensaje de un pool</translation>
    </message>
    <message>
        <source>Pool asks to reconnect</source>
        <translation>Un pool pide reconectar</translation>
    </message>
    <message>
        <source>Extranonce changed</source>
        <translation>Extranonce cambiado</translation>
    </message>
    <message>
        <source>Version mask changed</source>
        <translation>Máscara de versión cambiada</translation>
    </message>
    <message>
        <source>Difficulty of a pool</source>
        <translation>Dificultad de un pool</translation>
    </message>
    <message>
        <source>Job of a pool</source>
        <translation>Trabajo de un pool</translation>
    </message>
    <message>
        <source>Pool does not suit a miner</source>
        <translation>Pool no apto para un minero</translation>
    </message>
    <message>
        <source>Job sent to a miner</source>
        <translation>Trabajo enviado a un minero</translation>
    </message>
    <message>
        <source>Pool switched</source>
        <translation>Cambio de pool</translation>
    </message>
    <message>
        <source>Share result</source>
        <translation>Resultado de un share</translation>
    </message>
    <message>
        <source>Late answer to a share</source>
        <translation>Respuesta tardía a un share</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloque encontrado</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>Ajustes aplicados</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Pesos cambiados</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Line on the wire</source>
        <translation>Línea transmitida</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>level of the log: details for the curious</extracomment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>miner %1</source>
        <translation>minero %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>Dirección de respaldo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackTable</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>Añadir un respaldo</translation>
    </message>
    <message>
        <source>Remove the fallback</source>
        <translation>Quitar el respaldo</translation>
    </message>
    <message>
        <source>Prefer the fallback more</source>
        <translation>Dar más preferencia al respaldo</translation>
    </message>
    <message>
        <source>Prefer the fallback less</source>
        <translation>Dar menos preferencia al respaldo</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a fallback one place up in the order.</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a fallback one place down in the order.</extracomment>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FirstRunWizard</name>
    <message>
        <source>Nothing has been put in force yet: see what is marked.</source>
        <translation>Aún no se ha aplicado nada: revisa lo marcado.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Steps of the wizard.</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Formatting</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;12.3 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours, abbreviated.</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, abbreviated.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds, abbreviated.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, abbreviated.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>%1 is a span of time, such as &quot;8 s&quot;.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashrateChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hashrate has been measured yet.</source>
        <translation>Aún no se ha medido ningún hashrate.</translation>
    </message>
    <message>
        <source>Hashrate now %1; %2</source>
        <translation>Hashrate actual %1; %2</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>Mostrar los últimos 10 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Mostrar la última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Mostrar las últimas 24 horas</translation>
    </message>
    <message>
        <source>◆ block found</source>
        <extracomment>The legend of a chart; keep the sign in front.</extracomment>
        <translation>◆ bloque encontrado</translation>
    </message>
    <message>
        <source>Chart of the hashrate by pool</source>
        <translation>Gráfico del hashrate por pool</translation>
    </message>
    <message>
        <source>The hashrate appears here as soon as miners have worked for a moment.</source>
        <translation>El hashrate aparece aquí en cuanto los mineros llevan un momento trabajando.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashratePlot</name>
    <message>
        <source>Block found for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Bloque encontrado para %1</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloque encontrado</translation>
    </message>
    <message>
        <source>Split changed to %1</source>
        <extracomment>%1 is the new split, such as &quot;70 : 30&quot;.</extracomment>
        <translation>Reparto cambiado a %1</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 estuvo caído</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En total: %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>On a chart, %1 is the letter A or B.</extracomment>
        <translation>%1 caído</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpPage</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Address for miners</source>
        <translation>Dirección para mineros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the line at the top of the window says why.</source>
        <translation>Los mineros no pueden conectarse por ahora: la línea de la parte superior de la ventana dice por qué.</translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation>Introduce esta dirección en el minero como su pool. La primera es la correcta en la mayoría de las redes domésticas.</translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation>Dirigir un minero a DPMP</translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation>Worker o usuario: cualquier nombre que te diga qué minero es, como cocina. Contraseña: x. Los monederos se indican en la página Pools, no en el minero.</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>Dónde introducirla</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan los números</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation>Escanéalo para copiarla a un teléfono</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation>Abre la página del minero y ve a Settings o Pool. En Stratum Host va la dirección sin «stratum+tcp://» y sin el puerto; en Stratum Port, el puerto; en Stratum User, el worker. Guarda y reinicia.</translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation>Como en el Bitaxe: Settings, Stratum Host, Port y User. El pool de respaldo puede quedarse como estaba: se usa mientras DPMP no está en marcha.</translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation>En la app de Avalon o en la página del minero, en Pool: la dirección completa con «stratum+tcp://» y puerto, y el worker como nombre. Deja un pool propio en la segunda o tercera fila.</translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation>En la página del minero: Settings y luego Miner o Pool Settings. En URL va la dirección completa; en Worker, el nombre; Password puede ser x. Guarda y aplica.</translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation>En WhatsMinerTool o en la página del minero: Configuration y luego Pools. En Pool 1 va la dirección completa; en Worker, el nombre. Guarda y reinicia el servicio del minero.</translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation>Conéctate a la red del propio minero para abrir su página de configuración. En Pool url va la dirección sin puerto; en Pool port, el puerto; y en el campo de la dirección BTC, el worker. Encuentra shares rara vez: unos minutos sin ninguno no significan nada.</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation>Intentos por segundo, calculados a partir de los shares que envía un minero. En poco tiempo se nota el azar; la hora dice más que el minuto.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation>Las partes del trabajo que reciben los dos pools. Se mantiene por trabajo, no por tiempo, entre todos los mineros en conjunto.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation>Un intento que alcanza la dificultad pedida. Los shares demuestran el trabajo, y los pools pagan por ellos.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation>Lo raro que es un share. El doble de dificultad significa la mitad de shares, y cada uno vale el doble.</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation>El más raro encontrado hasta ahora. Si alcanza la dificultad de la red, es un bloque.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation>Shares que el pool ha confirmado.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation>Shares que fueron rechazados. Uno de cada cien no es preocupante; muchos más, sí.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoletos</translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation>Un share que llegó demasiado tarde, para un bloque que ya terminó. Suele deberse a una red lenta.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation>Lo que un pool pide que se calcule. Un pool envía uno nuevo cada medio minuto, más o menos, y con cada bloque.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation>El nombre con el que se contabiliza un minero, aquí y en el pool.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::KindMenu</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>No mostrar nada</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LedgerModel</name>
    <message>
        <source>The pool has not answered yet.</source>
        <extracomment>Of shares: sent to the pool, not answered yet.</extracomment>
        <translation>El pool aún no ha respondido.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>All of the shares above.</source>
        <extracomment>Row: the sum of all shares.</extracomment>
        <translation>Todos los shares anteriores.</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>Todos los shares</translation>
    </message>
    <message>
        <source>The sum of the difficulties of the accepted shares: what the pool pays for.</source>
        <translation>La suma de las dificultades de los shares aceptados: por lo que paga el pool.</translation>
    </message>
    <message>
        <source>Accepted difficulty</source>
        <translation>Dificultad aceptada</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>Column: where shares ended, such as &quot;Accepted&quot; or &quot;Stale&quot;.</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: the sum over all pools.</extracomment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ListenSection</name>
    <message>
        <source>Address for miners</source>
        <translation>Dirección para mineros</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Miners in your network need all addresses, or the one that they can reach.</source>
        <translation>Los mineros de tu red necesitan todas las direcciones, o la que puedan alcanzar.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Enter this port in the settings of the miner.</source>
        <translation>Introduce este puerto en los ajustes del minero.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of events</source>
        <translation>
            <numerusform>%Ln tipo de evento</numerusform>
            <numerusform>%Ln tipos de eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Todos los pools</translation>
    </message>
    <message>
        <source>Pool A</source>
        <translation>Pool A</translation>
    </message>
    <message>
        <source>Pool B</source>
        <translation>Pool B</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Minero</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Choose the kinds of events that are shown.</source>
        <translation>Elige los tipos de eventos que se muestran.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Buscar en los eventos</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message>
        <source>Nothing has happened yet. Connections, shares and switches of pools appear here.</source>
        <translation>Aún no ha ocurrido nada. Aquí aparecen las conexiones, los shares y los cambios de pool.</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Ningún evento coincide con los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%1, paused: %Ln new event(s) are waiting</source>
        <extracomment>%1 is &quot;12 events&quot;</extracomment>
        <translation>
            <numerusform>%1, en pausa: %Ln evento nuevo en espera</numerusform>
            <numerusform>%1, en pausa: %Ln eventos nuevos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export the events shown</source>
        <translation>Exportar los eventos mostrados</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>Se escribió %Ln evento en %1</numerusform>
            <numerusform>Se escribieron %Ln eventos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest event in sight.</source>
        <translation>Mantener a la vista el evento más reciente.</translation>
    </message>
    <message>
        <source>Hold new events back until you go on.</source>
        <translation>Retener los eventos nuevos hasta que continúes.</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro de tráfico</translation>
    </message>
    <message>
        <source>Show every line between the proxy, the miners and the pools.</source>
        <translation>Mostrar cada línea entre el proxy, los mineros y los pools.</translation>
    </message>
    <message>
        <source>The wire log shows every line to and from miners and pools. That is a lot, and older events leave the list sooner. Turn it off when you have seen enough.</source>
        <translation>El registro de tráfico muestra cada línea enviada o recibida de mineros y pools. Son muchas, y los eventos antiguos salen antes de la lista. Desactívalo cuando hayas visto suficiente.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected events as text.</source>
        <translation>Copiar los eventos seleccionados como texto.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the events shown to a file.</source>
        <translation>Escribir los eventos mostrados en un archivo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the list. The log that the program writes stays as it is.</source>
        <translation>Vaciar la lista. El registro que escribe el programa no cambia.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogSection</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How much is written. Each level includes those above it.</source>
        <translation>Cuánto se escribe. Cada nivel incluye los que están por encima.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>JSON is for programs that read the log, text for people.</source>
        <translation>JSON es para programas que leen el registro; el texto, para personas.</translation>
    </message>
    <message>
        <source>By level, without what is not ticked</source>
        <translation>Por nivel, sin lo que no está marcado</translation>
    </message>
    <message>
        <source>What is ticked, whatever its level, and nothing else</source>
        <translation>Lo marcado, sea cual sea su nivel, y nada más</translation>
    </message>
    <message>
        <source>What a tick means</source>
        <translation>Qué significa una marca</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Which events are written. The page Log always shows all of them.</source>
        <translation>Qué eventos se escriben. La página Registro siempre los muestra todos.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation>este equipo no está en ninguna red</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation>DPMP sigue minando</translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation>Está aquí, en la bandeja. Para cerrarlo, elige Salir en su menú; para que lo cierre el botón de la ventana, cámbialo en el menú Archivo.</translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation>Acerca de DPMP</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation>&amp;Reanudar la minería</translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation>&amp;Pausar la minería</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Mantener en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation>&amp;Acerca de DPMP</translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation>Esto es la demo: dos pools simulados y un minero pequeño en este equipo. No se gana nada.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation>La minería está en pausa. Se ha liberado a los mineros y pueden usar un pool propio.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation>Terminando los shares en curso</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineros</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Mine for pool %1, whatever the weights say, until the program ends</source>
        <translation>Minar para el pool %1, digan lo que digan los pesos, hasta que termine el programa</translation>
    </message>
    <message>
        <source>By the weights</source>
        <extracomment>Of a miner that had been sent to one pool: it follows the weights again.</extracomment>
        <translation>Según los pesos</translation>
    </message>
    <message>
        <source>Let the weights decide where the miner mines</source>
        <translation>Dejar que los pesos decidan dónde mina el minero</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Abrir página web</translation>
    </message>
    <message>
        <source>Open the miner&apos;s own page in the browser</source>
        <translation>Abrir la página del propio minero en el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>End the connection; most miners come back by themselves</source>
        <translation>Terminar la conexión; la mayoría de los mineros vuelven solos</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>¿Desconectar %n minero?</numerusform>
            <numerusform>¿Desconectar %n mineros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Most miners come back by themselves within a minute.</source>
        <translation>La mayoría de los mineros vuelven solos en menos de un minuto.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>Stands for a miner that has not told its worker&apos;s name yet.</extracomment>
        <translation>(sin nombre aún)</translation>
    </message>
    <message>
        <source>Pool %1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>Pool %1: %2</translation>
    </message>
    <message>
        <source>Hashrate of the last hour. Now: %1</source>
        <translation>Hashrate de la última hora. Ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n share rechazado</numerusform>
            <numerusform>%n shares rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Column: the part of the shares that was rejected, in percent.</extracomment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Último share</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name for the miner, or its worker name</source>
        <translation>El nombre que diste al minero, o su nombre de worker</translation>
    </message>
    <message>
        <source>What the miner says it is</source>
        <translation>Lo que el minero dice ser</translation>
    </message>
    <message>
        <source>The miner&apos;s address in your network</source>
        <translation>La dirección del minero en tu red</translation>
    </message>
    <message>
        <source>The pool that the miner works for now</source>
        <translation>El pool para el que trabaja ahora el minero</translation>
    </message>
    <message>
        <source>Hashrate over the last 5 minutes</source>
        <translation>Hashrate de los últimos 5 minutos</translation>
    </message>
    <message>
        <source>Hashrate over the last 60 minutes</source>
        <translation>Hashrate de los últimos 60 minutos</translation>
    </message>
    <message>
        <source>Hashrate over the last 24 hours</source>
        <translation>Hashrate de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Hashrate minute by minute, over the last hour</source>
        <translation>Hashrate minuto a minuto, durante la última hora</translation>
    </message>
    <message>
        <source>The share difficulty that the miner was given</source>
        <translation>La dificultad de share que se dio al minero</translation>
    </message>
    <message>
        <source>Shares that the pools counted</source>
        <translation>Shares que los pools contaron</translation>
    </message>
    <message>
        <source>The part of the shares that was not counted</source>
        <translation>La parte de los shares que no se contó</translation>
    </message>
    <message>
        <source>The highest difficulty that one of the miner&apos;s shares has reached</source>
        <translation>La mayor dificultad que ha alcanzado un share del minero</translation>
    </message>
    <message>
        <source>When the miner sent its last share</source>
        <translation>Cuándo envió el minero su último share</translation>
    </message>
    <message>
        <source>Why the miner is at this pool</source>
        <translation>Por qué el minero está en este pool</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message>
        <source>Select a miner to see its details.</source>
        <translation>Selecciona un minero para ver sus detalles.</translation>
    </message>
    <message>
        <source>What you choose above is done with all selected miners.</source>
        <translation>Lo que elijas arriba se hace con todos los mineros seleccionados.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>%n minero seleccionado</numerusform>
            <numerusform>%n mineros seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a miner&apos;s software calls itself.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Connected for</source>
        <extracomment>For how long a miner has been connected.</extracomment>
        <translation>Tiempo conectado</translation>
    </message>
    <message>
        <source>Why there</source>
        <extracomment>Why a miner is at this pool.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Extranonce1</source>
        <translation>Extranonce1</translation>
    </message>
    <message>
        <source>Extranonce2 size</source>
        <translation>Tamaño de extranonce2</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <extracomment>The mask of version bits that a miner may change.</extracomment>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Extranonce changes</source>
        <extracomment>Whether a miner accepts a new extranonce while connected.</extracomment>
        <translation>Cambios de extranonce</translation>
    </message>
    <message>
        <source>Shares of this miner by pool</source>
        <translation>Shares de este minero por pool</translation>
    </message>
    <message>
        <source>What can be done with the selected miners</source>
        <translation>Qué se puede hacer con los mineros seleccionados</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerStep</name>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Your miner</source>
        <translation>Tu minero</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1: addresses of this computer, with commas between.</extracomment>
        <translation>Otras direcciones de este equipo: %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>Los mineros no pueden conectarse por ahora: %1</translation>
    </message>
    <message>
        <source>Waiting for the first miner…</source>
        <translation>Esperando al primer minero…</translation>
    </message>
    <message>
        <source>A miner was connected.</source>
        <translation>Se conectó un minero.</translation>
    </message>
    <message>
        <source>%1 is connected from %2.</source>
        <extracomment>%1: the name of a miner. %2: its address in the network.</extracomment>
        <translation>%1 está conectado desde %2.</translation>
    </message>
    <message>
        <source>The first share has been accepted.</source>
        <translation>Se ha aceptado el primer share.</translation>
    </message>
    <message>
        <source>Everything works. You can close this and watch it in the main window.</source>
        <translation>Todo funciona. Puedes cerrar esto y seguirlo en la ventana principal.</translation>
    </message>
    <message>
        <source>Waiting for the first accepted share…</source>
        <translation>Esperando el primer share aceptado…</translation>
    </message>
    <message>
        <source>Then: the first accepted share.</source>
        <translation>Después: el primer share aceptado.</translation>
    </message>
    <message>
        <source>This can take from seconds to an hour, depending on the miner and the pool&apos;s difficulty. You need not wait for it.</source>
        <translation>Puede tardar desde unos segundos hasta una hora, según el minero y la dificultad del pool. No hace falta que esperes.</translation>
    </message>
    <message>
        <source>A miner usually connects within a minute after it has been saved and restarted. You need not wait for it.</source>
        <translation>Un minero suele conectarse antes de un minuto tras guardar y reiniciarlo. No hace falta que esperes.</translation>
    </message>
    <message>
        <source>Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off.</source>
        <translation>Introduce esto en tu minero, en el lugar del pool. Sirve cualquier contraseña, y TLS queda desactivado.</translation>
    </message>
    <message>
        <source>Stratum host</source>
        <extracomment>Fields in a miner&apos;s own settings page.</extracomment>
        <translation>Stratum host</translation>
    </message>
    <message>
        <source>Stratum port</source>
        <translation>Stratum port</translation>
    </message>
    <message>
        <source>User, any name you like</source>
        <translation>Usuario, el nombre que quieras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerWords</name>
    <message>
        <source>Away for %1</source>
        <extracomment>%1 is a span of time, such as &quot;23 min 4 s&quot;.</extracomment>
        <translation>Ausente desde hace %1</translation>
    </message>
    <message>
        <source>No pool has work</source>
        <translation>Ningún pool tiene trabajo</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>By the weights</source>
        <translation>Según los pesos</translation>
    </message>
    <message>
        <source>Only pool in use</source>
        <translation>Único pool en uso</translation>
    </message>
    <message>
        <source>Other pool is down</source>
        <translation>El otro pool está caído</translation>
    </message>
    <message>
        <source>Sent to %1 by you</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Enviado a %1 por ti</translation>
    </message>
    <message>
        <source>This miner is not connected. Its figures are kept for 24 hours.</source>
        <translation>Este minero no está conectado. Sus cifras se conservan 24 horas.</translation>
    </message>
    <message>
        <source>No pool has a job for this miner at present.</source>
        <translation>Ningún pool tiene un trabajo para este minero por ahora.</translation>
    </message>
    <message>
        <source>This miner has connected and has not asked for work yet.</source>
        <translation>Este minero se ha conectado y aún no ha pedido trabajo.</translation>
    </message>
    <message>
        <source>This miner is where the weights of the pools put it.</source>
        <translation>Este minero está donde lo sitúan los pesos de los pools.</translation>
    </message>
    <message>
        <source>The other pool has the weight 0.</source>
        <translation>El otro pool tiene peso 0.</translation>
    </message>
    <message>
        <source>The other pool cannot be used at present.</source>
        <translation>El otro pool no se puede usar por ahora.</translation>
    </message>
    <message>
        <source>You sent this miner to pool %1. It stays there for as long as that pool can be used.</source>
        <translation>Enviaste este minero al pool %1. Permanece ahí mientras ese pool se pueda usar.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Of shares.</extracomment>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected by the pool</source>
        <translation>Rechazados por el pool</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Of shares: for a job that is over.</extracomment>
        <translation>Obsoletos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Of shares.</extracomment>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Low difficulty</source>
        <extracomment>Of shares.</extracomment>
        <translation>Dificultad baja</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>Of shares.</extracomment>
        <translation>Mal formados</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Perdidos con la conexión</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>The pool counted these shares.</source>
        <translation>El pool contó estos shares.</translation>
    </message>
    <message>
        <source>The pool refused these shares.</source>
        <translation>El pool rechazó estos shares.</translation>
    </message>
    <message>
        <source>The job was over when these shares came.</source>
        <translation>El trabajo había terminado cuando llegaron estos shares.</translation>
    </message>
    <message>
        <source>The miner had sent these shares before.</source>
        <translation>El minero ya había enviado estos shares.</translation>
    </message>
    <message>
        <source>These shares did not reach the pool&apos;s difficulty.</source>
        <translation>Estos shares no alcanzaron la dificultad del pool.</translation>
    </message>
    <message>
        <source>The miner had not logged in with this name.</source>
        <translation>El minero no había iniciado sesión con este nombre.</translation>
    </message>
    <message>
        <source>These shares could not be read.</source>
        <translation>Estos shares no se pudieron leer.</translation>
    </message>
    <message>
        <source>The connection to the pool ended before it answered.</source>
        <translation>La conexión con el pool terminó antes de que respondiera.</translation>
    </message>
    <message>
        <source>The pool did not answer in time.</source>
        <translation>El pool no respondió a tiempo.</translation>
    </message>
    <message>
        <source>job not found or stale</source>
        <translation>trabajo no encontrado u obsoleto</translation>
    </message>
    <message>
        <source>duplicate share</source>
        <translation>share duplicado</translation>
    </message>
    <message>
        <source>low difficulty</source>
        <translation>dificultad baja</translation>
    </message>
    <message>
        <source>unauthorized worker</source>
        <translation>worker no autorizado</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>no suscrito</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>otro motivo</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export miners</source>
        <translation>Exportar mineros</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of file.</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Name, worker, model, address</source>
        <translation>Nombre, worker, modelo, dirección</translation>
    </message>
    <message>
        <source>Filter miners</source>
        <translation>Filtrar mineros</translation>
    </message>
    <message>
        <source>Which miners to show</source>
        <translation>Qué mineros mostrar</translation>
    </message>
    <message>
        <source>All miners</source>
        <translation>Todos los mineros</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Miners that are connected.</extracomment>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Pool whose miners to show</source>
        <translation>Pool cuyos mineros mostrar</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Todos los pools</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Elegir las columnas de la tabla</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows or hides the details of the selected miner.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the details of the selected miner</source>
        <translation>Mostrar los detalles del minero seleccionado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the miners shown to a CSV file</source>
        <translation>Escribir los mineros mostrados en un archivo CSV</translation>
    </message>
    <message>
        <source>Divides the table from the details</source>
        <translation>Separa la tabla de los detalles</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n minero</numerusform>
            <numerusform>%n mineros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineros</translation>
    </message>
    <message>
        <source>Totals of the miners shown</source>
        <translation>Totales de los mineros mostrados</translation>
    </message>
    <message>
        <source>No miner fits the filter.</source>
        <translation>Ningún minero coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show all miners</source>
        <translation>Mostrar todos los mineros</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A page&apos;s name and the keys that open it, such as &quot;Miners (Ctrl+2)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NoMinerHint</name>
    <message>
        <source>No miner is connected yet</source>
        <translation>Aún no hay ningún minero conectado</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner appears here within a few seconds.</source>
        <translation>Como usuario introduce cualquier nombre para la máquina, como bitaxe1. La contraseña no importa. El minero aparece aquí en unos segundos.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the proxy is not listening.</source>
        <translation>Los mineros no pueden conectarse por ahora: el proxy no está a la escucha.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <translation>Los mineros no pueden conectarse por ahora: %1</translation>
    </message>
    <message>
        <source>In the settings of your miner, enter this as the pool:</source>
        <translation>En los ajustes de tu minero, introduce esto como pool:</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1 is a list of addresses.</extracomment>
        <translation>Otras direcciones de este equipo: %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NotificationSection</name>
    <message>
        <source>Block found</source>
        <translation>Bloque encontrado</translation>
    </message>
    <message>
        <source>One of your miners found a block.</source>
        <translation>Uno de tus mineros encontró un bloque.</translation>
    </message>
    <message>
        <source>New best share</source>
        <translation>Nuevo mejor share</translation>
    </message>
    <message>
        <source>A share is better than all before it.</source>
        <translation>Un share es mejor que todos los anteriores.</translation>
    </message>
    <message>
        <source>Pool down or back</source>
        <translation>Pool caído o de vuelta</translation>
    </message>
    <message>
        <source>A pool cannot be used, or can be used again.</source>
        <translation>Un pool no se puede usar, o se puede usar de nuevo.</translation>
    </message>
    <message>
        <source>Miner gone or back</source>
        <translation>Minero ausente o de vuelta</translation>
    </message>
    <message>
        <source>A miner has disconnected, or has come back.</source>
        <translation>Un minero se ha desconectado o ha vuelto.</translation>
    </message>
    <message>
        <source>Many rejected shares</source>
        <translation>Muchos shares rechazados</translation>
    </message>
    <message>
        <source>A pool rejects far more shares than usual.</source>
        <translation>Un pool rechaza muchos más shares de lo habitual.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation>Bloque encontrado</translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation>%1 ha encontrado un bloque en %2.</translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation>Nuevo mejor share</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Dificultad %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation>Mientras tanto, sus mineros trabajan para el otro pool.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation>El reparto vuelve a ser el que fijaste.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>%n minero ausente</numerusform>
            <numerusform>%n mineros ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>%n minero ha vuelto</numerusform>
            <numerusform>%n mineros han vuelto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation>%1 rechaza muchos shares</translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation>El %1 de los shares de los últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NumberSection</name>
    <message>
        <source>Least time on a pool</source>
        <translation>Tiempo mínimo en un pool</translation>
    </message>
    <message>
        <source>A miner that changes between the pools stays at least this long.</source>
        <translation>Un minero que cambia entre los pools permanece al menos este tiempo.</translation>
    </message>
    <message>
        <source>Least time on the larger pool</source>
        <translation>Tiempo mínimo en el pool mayor</translation>
    </message>
    <message>
        <source>The same for the pool that has half of the work or more. Not less than the above.</source>
        <translation>Lo mismo para el pool que tiene la mitad del trabajo o más. No menos que lo anterior.</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineros</translation>
    </message>
    <message>
        <source>How many miners may be connected at the same time.</source>
        <translation>Cuántos mineros pueden estar conectados al mismo tiempo.</translation>
    </message>
    <message>
        <source>Miners from one address</source>
        <translation>Mineros por dirección</translation>
    </message>
    <message>
        <source>How many of them may come from the same address.</source>
        <translation>Cuántos de ellos pueden venir de la misma dirección.</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>Líneas ilegibles</translation>
    </message>
    <message>
        <source>A miner that sends so many unreadable lines in a row is disconnected.</source>
        <translation>Se desconecta a un minero que envía tantas líneas ilegibles seguidas.</translation>
    </message>
    <message>
        <source>Longest line of a miner</source>
        <translation>Línea más larga de un minero</translation>
    </message>
    <message>
        <source>A miner that sends a longer line is disconnected.</source>
        <translation>Se desconecta a un minero que envía una línea más larga.</translation>
    </message>
    <message>
        <source>Longest line of a pool</source>
        <translation>Línea más larga de un pool</translation>
    </message>
    <message>
        <source>A pool that sends a longer line is disconnected.</source>
        <translation>Se desconecta un pool que envía una línea más larga.</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Conexión con un pool</translation>
    </message>
    <message>
        <source>How long a connection to a pool may take.</source>
        <translation>Cuánto puede tardar una conexión con un pool.</translation>
    </message>
    <message>
        <source>Login at a pool</source>
        <translation>Inicio de sesión en un pool</translation>
    </message>
    <message>
        <source>How long a pool may take for each answer at login.</source>
        <translation>Cuánto puede tardar un pool en dar cada respuesta al iniciar sesión.</translation>
    </message>
    <message>
        <source>Answer to a share</source>
        <translation>Respuesta a un share</translation>
    </message>
    <message>
        <source>A share without an answer for so long counts as unanswered.</source>
        <translation>Un share sin respuesta en este tiempo cuenta como no respondido.</translation>
    </message>
    <message>
        <source>Pool without a job</source>
        <translation>Pool sin trabajo</translation>
    </message>
    <message>
        <source>A pool that sends no job for so long counts as down. Automatic: learned from its habit.</source>
        <translation>Un pool que no envía ningún trabajo durante este tiempo cuenta como caído. Automático: se aprende de su costumbre.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Return from a fallback</source>
        <translation>Vuelta desde un respaldo</translation>
    </message>
    <message>
        <source>How often the pool&apos;s own address is tried while a fallback is in use.</source>
        <translation>Cada cuánto se prueba la dirección propia del pool mientras se usa un respaldo.</translation>
    </message>
    <message>
        <source>Login of a miner</source>
        <translation>Inicio de sesión de un minero</translation>
    </message>
    <message>
        <source>How long a miner may take to log in.</source>
        <translation>Cuánto puede tardar un minero en iniciar sesión.</translation>
    </message>
    <message>
        <source>Silent miner</source>
        <translation>Minero en silencio</translation>
    </message>
    <message>
        <source>A miner that sends nothing for so long is gone. A small one may need hours for a share.</source>
        <translation>Un minero que no envía nada durante este tiempo se da por ausente. Uno pequeño puede necesitar horas para un share.</translation>
    </message>
    <message>
        <source>No pool at all</source>
        <translation>Sin ningún pool</translation>
    </message>
    <message>
        <source>Miners are let go after so long without any pool, to try a pool of their own.</source>
        <translation>Tras este tiempo sin ningún pool se libera a los mineros, para que prueben un pool propio.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>A job at least every</source>
        <translation>Un trabajo al menos cada</translation>
    </message>
    <message>
        <source>A miner without a job for long may think we are gone.</source>
        <translation>Un minero que pasa mucho tiempo sin trabajo puede creer que no estamos.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Timeouts (advanced)</source>
        <translation>Tiempos de espera (avanzado)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> bytes</source>
        <extracomment>behind a number</extracomment>
        <translation> bytes</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordBar</name>
    <message>
        <source>A password could not be kept: %1. Where shall passwords be kept?</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>No se pudo guardar una contraseña: %1. ¿Dónde guardar las contraseñas?</translation>
    </message>
    <message>
        <source>%1 needs its password.</source>
        <extracomment>%1: Pool A or Pool B.</extracomment>
        <translation>%1 necesita su contraseña.</translation>
    </message>
    <message>
        <source>%1 (%2) needs its password.</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 (%2) necesita su contraseña.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Guardar ahí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Dónde se guardan las contraseñas</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>en un archivo que solo tú puedes leer</translation>
    </message>
    <message>
        <source>nowhere; ask at each start</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>en ningún sitio; pedir en cada inicio</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message>
        <source>Off: its share is 0 %</source>
        <translation>Inactivo: su parte es del 0 %</translation>
    </message>
    <message>
        <source>Waiting for miners</source>
        <translation>Esperando mineros</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>Minando con %n minero</numerusform>
            <numerusform>Minando con %n mineros</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no miner works for it now</source>
        <translation>Conectado, ningún minero trabaja ahora para él</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>Caído desde hace %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter A or B, %2 the name of a pool.
----------
%1 says what the figure %2 is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún no conectado</translation>
    </message>
    <message>
        <source>Fallback in use: %1</source>
        <extracomment>%1 is the address of a pool.</extracomment>
        <translation>Respaldo en uso: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a count, %2 a percentage.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hashrate (5 min)</source>
        <translation>Hashrate (5 min)</translation>
    </message>
    <message>
        <source>Last job</source>
        <translation>Último trabajo</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Altura de bloque</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>For a block</source>
        <translation>Para un bloque</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolChanges</name>
    <message>
        <source>%1: weight %2 instead of %3.</source>
        <extracomment>%1: Pool A or Pool B. %2, %3: its share of the split.</extracomment>
        <translation>%1: peso %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 is connected to anew. Your miners stay connected.</source>
        <translation>%1 se conecta de nuevo. Tus mineros siguen conectados.</translation>
    </message>
    <message>
        <source>%1: shown without a name.</source>
        <translation>%1: se muestra sin nombre.</translation>
    </message>
    <message>
        <source>%1: shown as “%2”.</source>
        <translation>%1: se muestra como «%2».</translation>
    </message>
    <message>
        <source>%1: no address any more.</source>
        <translation>%1: ya sin dirección.</translation>
    </message>
    <message>
        <source>%1: connects to %2.</source>
        <translation>%1: se conecta a %2.</translation>
    </message>
    <message>
        <source>%1: connects to %2 instead of %3.</source>
        <translation>%1: se conecta a %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1: no fallback any more.</source>
        <translation>%1: ya sin respaldo.</translation>
    </message>
    <message>
        <source>%1: falls back on %2.</source>
        <extracomment>%2: one address, or several with commas between.</extracomment>
        <translation>%1: usa como respaldo %2.</translation>
    </message>
    <message>
        <source>%1: the chain is found out automatically.</source>
        <translation>%1: la cadena se averigua automáticamente.</translation>
    </message>
    <message>
        <source>%1: the chain is %2.</source>
        <translation>%1: la cadena es %2.</translation>
    </message>
    <message>
        <source>%1: no wallet; each miner brings its own.</source>
        <translation>%1: sin monedero; cada minero trae el suyo.</translation>
    </message>
    <message>
        <source>%1: work is paid to %2.</source>
        <translation>%1: el trabajo se paga a %2.</translation>
    </message>
    <message>
        <source>%1: miners log in as %2.</source>
        <translation>%1: los mineros inician sesión como %2.</translation>
    </message>
    <message>
        <source>%1: the miners&apos; own passwords are sent.</source>
        <translation>%1: se envían las contraseñas de los propios mineros.</translation>
    </message>
    <message>
        <source>%1: a new password.</source>
        <translation>%1: una contraseña nueva.</translation>
    </message>
    <message>
        <source>%1: asked for a difficulty of %2 or more.</source>
        <translation>%1: se le pide una dificultad de %2 o más.</translation>
    </message>
    <message>
        <source>%1: chooses the difficulty by itself.</source>
        <translation>%1: elige la dificultad por sí mismo.</translation>
    </message>
    <message>
        <source>%1: highest difficulty %2.</source>
        <translation>%1: dificultad máxima %2.</translation>
    </message>
    <message>
        <source>%1: no highest difficulty.</source>
        <translation>%1: sin dificultad máxima.</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>Pool %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolFieldNotes</name>
    <message>
        <source>Enter the pool&apos;s address.</source>
        <translation>Introduce la dirección del pool.</translation>
    </message>
    <message>
        <source>No stratum address. One looks like pool.example:3333.</source>
        <translation>No es una dirección Stratum. Son como pool.example:3333.</translation>
    </message>
    <message>
        <source>For a miner named rig1 the pool receives: %1</source>
        <extracomment>%1: a user name. rig1 is the name of a miner.</extracomment>
        <translation>Para un minero llamado rig1, el pool recibe: %1</translation>
    </message>
    <message>
        <source>Enter a number above 0, or nothing.</source>
        <translation>Introduce un número mayor que 0, o nada.</translation>
    </message>
    <message>
        <source>This is below the lowest difficulty.</source>
        <translation>Esto está por debajo de la dificultad mínima.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolForm</name>
    <message>
        <source>Encrypted by your desktop.</source>
        <translation>Cifrada por tu escritorio.</translation>
    </message>
    <message>
        <source>Readable by you alone, not encrypted.</source>
        <translation>Solo tú puedes leerla; sin cifrar.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Se pide en cada inicio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Como quieras verlo aquí.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>What the pool mines.</source>
        <translation>Lo que mina el pool.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Paste the stratum address from the pool&apos;s website.</source>
        <translation>Pega la dirección Stratum de la web del pool.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>TLS encrypts the connection, if the pool offers it.</source>
        <translation>TLS cifra la conexión, si el pool lo ofrece.</translation>
    </message>
    <message>
        <source>Wallet or account</source>
        <translation>Monedero o cuenta</translation>
    </message>
    <message>
        <source>User name at the pool</source>
        <translation>Nombre de usuario en el pool</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Most pools need none. Empty: what the miner sends.</source>
        <translation>La mayoría de los pools no la necesitan. Vacío: lo que envía el minero.</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Used in this order while the pool&apos;s address does not work.</source>
        <translation>Se usan en este orden mientras la dirección del pool no funciona.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Dificultad mínima</translation>
    </message>
    <message>
        <source>Asked of the pool, which decides. Empty: its own choice.</source>
        <translation>Se pide al pool, que decide. Vacío: la que él elija.</translation>
    </message>
    <message>
        <source>Highest difficulty</source>
        <translation>Dificultad máxima</translation>
    </message>
    <message>
        <source>Has no effect: a pool does not pay for easier shares.</source>
        <translation>No tiene efecto: un pool no paga shares más fáciles.</translation>
    </message>
    <message>
        <source>Passwords are kept</source>
        <translation>Guardar contraseñas</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encrypts the connection to a pool.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{wallet}: the wallet above. {worker}: the miner&apos;s own name. {user}: all that the miner sends.</source>
        <translation>{wallet}: el monedero de arriba. {worker}: el nombre propio del minero. {user}: todo lo que envía el minero.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Bitcoin (BTC)</source>
        <translation>Bitcoin (BTC)</translation>
    </message>
    <message>
        <source>Bitcoin Cash (BCH)</source>
        <translation>Bitcoin Cash (BCH)</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in a file</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>en un archivo</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>en ningún sitio</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStatusLine</name>
    <message>
        <source>Off</source>
        <extracomment>State of a pool: it gets no share of the work.</extracomment>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Waiting for a miner</source>
        <extracomment>State of a pool: no miner is there to connect for.</extracomment>
        <translation>Esperando un minero</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of a pool: it is connected and sends jobs.</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>State of a pool: it cannot be used.</extracomment>
        <translation>Caído</translation>
    </message>
    <message>
        <source>its weight is 0</source>
        <translation>su peso es 0</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <extracomment>%1: host and port of a fallback of the pool, which is in use.</extracomment>
        <translation>respaldo %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a span of time.</extracomment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <extracomment>%1: such as &quot;8 s ago&quot;.</extracomment>
        <translation>último trabajo %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStep</name>
    <message>
        <source>Your first pool</source>
        <translation>Tu primer pool</translation>
    </message>
    <message>
        <source>Your second pool</source>
        <translation>Tu segundo pool</translation>
    </message>
    <message>
        <source>Paste the pool&apos;s address from its website, and enter what it pays to. Test tells whether the pool works with it.</source>
        <translation>Pega la dirección del pool desde su web e indica dónde debe pagar. «Probar» muestra si el pool funciona con ello.</translation>
    </message>
    <message>
        <source>It can mine the same chain or another one. It can also be a second account at the first pool.</source>
        <translation>Puede minar la misma cadena u otra. También puede ser una segunda cuenta en el primer pool.</translation>
    </message>
    <message>
        <source>I have only &amp;one pool: all work goes there</source>
        <translation>Tengo &amp;un solo pool: todo el trabajo va ahí</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolsPage</name>
    <message>
        <source>Applied.</source>
        <translation>Aplicado.</translation>
    </message>
    <message>
        <source>The earlier settings are in force again.</source>
        <translation>Los ajustes anteriores vuelven a estar en vigor.</translation>
    </message>
    <message>
        <source>Nothing has changed: see what is marked.</source>
        <translation>No ha cambiado nada: revisa lo marcado.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Nada que aplicar.</translation>
    </message>
    <message>
        <source>What Apply will change:</source>
        <translation>Qué cambiará al aplicar:</translation>
    </message>
    <message>
        <source>Cannot be applied yet: see what is marked.</source>
        <translation>Aún no se puede aplicar: revisa lo marcado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>%1: the title of a tab whose settings have been edited and not yet applied.</extracomment>
        <translation>%1 (editado)</translation>
    </message>
    <message>
        <source>The demonstration is running with pools of its own. Your pools can be set up when you have left it.</source>
        <translation>La demostración funciona con pools propios. Podrás configurar tus pools cuando salgas de ella.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the default.</source>
        <translation>Volver al valor predeterminado.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message>
        <source>Nothing was changed. See what is wrong.</source>
        <translation>No se cambió nada. Revisa lo que está mal.</translation>
    </message>
    <message>
        <source>The settings are in force. See the remarks.</source>
        <translation>Los ajustes están en vigor. Revisa las observaciones.</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>Los ajustes están en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n cambio sin aplicar</numerusform>
            <numerusform>%n cambios sin aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Put the changed settings in force. Miners stay connected where possible.</source>
        <translation>Poner en vigor los ajustes cambiados. Los mineros siguen conectados si es posible.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the changes.</source>
        <translation>Olvidar los cambios.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SplitStep</name>
    <message>
        <source>The split</source>
        <translation>El reparto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1: a pool.</extracomment>
        <translation>Porcentaje del trabajo para %1</translation>
    </message>
    <message>
        <source>How much of your miners&apos; work shall each pool get?</source>
        <translation>¿Cuánto trabajo de tus mineros debe recibir cada pool?</translation>
    </message>
    <message>
        <source>You can change this at any time in the main window; it takes effect at once. A pool with 0 % is not connected to.</source>
        <translation>Puedes cambiarlo en cualquier momento en la ventana principal; tiene efecto inmediato. No se conecta con un pool que tenga el 0 %.</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Percent, behind a number.</extracomment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::StartSection</name>
    <message>
        <source>Start and passwords</source>
        <translation>Inicio y contraseñas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ningún sitio</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Mining goes on when you log in to this computer.</source>
        <translation>La minería continúa cuando inicias sesión en este equipo.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray, so that mining goes on.</source>
        <translation>Al cerrar la ventana, el programa queda en la bandeja y la minería continúa.</translation>
    </message>
    <message>
        <source>Pool passwords</source>
        <translation>Contraseñas de pools</translation>
    </message>
    <message>
        <source>The keyring of your desktop, a file that only you can read, or typed at each start.</source>
        <translation>El llavero de tu escritorio, un archivo que solo tú puedes leer, o escritas en cada inicio.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation>esperando mineros</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation>Reparto %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation>Los mineros se conectan a</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Los mineros no pueden conectarse: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation>Copiar la dirección para mineros</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrailChart</name>
    <message>
        <source>1 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Mostrar la última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Mostrar las últimas 24 horas</translation>
    </message>
    <message>
        <source>The chart begins when the miner has worked for some minutes.</source>
        <translation>El gráfico empieza cuando el minero lleva unos minutos trabajando.</translation>
    </message>
    <message>
        <source>Hashrate of this miner</source>
        <translation>Hashrate de este minero</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <extracomment>%1 minutes (or hours) before now, on a chart&apos;s axis.</extracomment>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a chart&apos;s axis of time.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Highest: %1. Newest: %2.</source>
        <translation>Máximo: %1. Último: %2.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation>Minando en ambos pools</translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation>Minando en el pool A</translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation>Minando en el pool B</translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation>Ningún minero trabajando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation>%1
%2
Reparto %3</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Reanudar la minería</translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation>Pausar la minería</translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation>Mostrar DPMP</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WalletText</name>
    <message>
        <source>This is an address of a test network. Its coins are worth nothing.</source>
        <translation>Es una dirección de una red de pruebas. Sus monedas no valen nada.</translation>
    </message>
    <message>
        <source>This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).</source>
        <translation>Es una dirección de Bitcoin (BTC), pero el pool mina Bitcoin Cash (BCH).</translation>
    </message>
    <message>
        <source>This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).</source>
        <translation>Es una dirección de Bitcoin Cash (BCH), pero el pool mina Bitcoin (BTC).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1).</source>
        <extracomment>%1: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>La dirección está bien escrita (%1).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1, for BTC and BCH).</source>
        <translation>La dirección está bien escrita (%1, para BTC y BCH).</translation>
    </message>
    <message>
        <source>The %1 address is correctly written (%2).</source>
        <extracomment>%1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>La dirección de %1 está bien escrita (%2).</translation>
    </message>
    <message>
        <source>The address or account that the pool pays. Empty: each miner brings its own.</source>
        <translation>La dirección o cuenta a la que paga el pool. Vacío: cada minero trae la suya.</translation>
    </message>
    <message>
        <source>No coin address: taken as the name of your account at the pool.</source>
        <translation>No es una dirección de criptomoneda: se toma como el nombre de tu cuenta en el pool.</translation>
    </message>
    <message>
        <source>Mistyped: this address has a character that cannot be in it.</source>
        <translation>Mal escrita: esta dirección tiene un carácter que no puede contener.</translation>
    </message>
    <message>
        <source>Mistyped: this address is too short or too long.</source>
        <translation>Mal escrita: esta dirección es demasiado corta o demasiado larga.</translation>
    </message>
    <message>
        <source>Mistyped: the checksum of this address is wrong. Copy it again.</source>
        <translation>Mal escrita: la suma de comprobación de esta dirección no es correcta. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.</source>
        <translation>No es una dirección de Bitcoin ni de Bitcoin Cash, quizá de otra moneda.</translation>
    </message>
    <message>
        <source>Enter the address alone; the miner&apos;s name is added by the user name below.</source>
        <translation>Introduce solo la dirección; el nombre del minero se añade en el nombre de usuario de abajo.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WeightBar</name>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 the names of pools.</extracomment>
        <translation>%1 para %2, %3 para %4</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is the letter A or B, %2 a percentage.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WeightSlider</name>
    <message>
        <source>%1 : %2</source>
        <extracomment>The shares of pool A and pool B, such as &quot;80 : 20&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Split of the work</source>
        <translation>Reparto del trabajo</translation>
    </message>
    <message>
        <source>Split of the work between the pools</source>
        <translation>Reparto del trabajo entre los pools</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Porcentaje del trabajo para %1</translation>
    </message>
    <message>
        <source>%1 percent to %2, %3 percent to %4</source>
        <extracomment>A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.</extracomment>
        <translation>%1 por ciento para %2, %3 por ciento para %4</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Settings of the Python program</source>
        <translation>Ajustes del programa de Python</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This program stands between your miners and two mining pools and divides their work between the pools as you like. Setting it up takes a few minutes.</source>
        <translation>Este programa se sitúa entre tus mineros y dos pools de minería y reparte el trabajo entre los pools como quieras. Configurarlo lleva unos minutos.</translation>
    </message>
    <message>
        <source>&amp;Set up my pools</source>
        <translation>&amp;Configurar mis pools</translation>
    </message>
    <message>
        <source>You need the addresses of your pools, and your wallet or account there.</source>
        <translation>Necesitas las direcciones de tus pools y tu monedero o cuenta en ellos.</translation>
    </message>
    <message>
        <source>&amp;Take over the Python program&apos;s settings</source>
        <translation>&amp;Usar los ajustes del programa de Python</translation>
    </message>
    <message>
        <source>Found in %1. You can look at them before they are used.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Encontrados en %1. Puedes revisarlos antes de que se usen.</translation>
    </message>
    <message>
        <source>&amp;Import the Python program&apos;s settings</source>
        <translation>&amp;Importar los ajustes del programa de Python</translation>
    </message>
    <message>
        <source>From its file config_v2.json.</source>
        <translation>Desde su archivo config_v2.json.</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Two simulated pools and a small simulated miner, without any settings.</source>
        <translation>Dos pools simulados y un pequeño minero simulado, sin ningún ajuste.</translation>
    </message>
</context>
</TS>
