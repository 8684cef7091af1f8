<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
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
        <translation>DPMP %1, proxy de mineração para duas pools</translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation>Divide o trabalho dos seus mineradores entre duas pools.</translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation>O código próprio está sob a licença MIT. Por incluir o Qt Charts, a janela como um todo é distribuída sob a GPL-3.0.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>É feito com:</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of this window. The log stays in English.</source>
        <translation>O idioma desta janela. O log permanece em inglês.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Cores claras ou escuras.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Drops edits that have not been applied.</extracomment>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <extracomment>Takes back the last change that was applied.</extracomment>
        <translation>&amp;Desfazer última alteração</translation>
    </message>
    <message>
        <source>Drops what you have edited since the last Apply.</source>
        <translation>Descarta o que você editou desde a última vez que aplicou.</translation>
    </message>
    <message>
        <source>Puts the pools&apos; settings back to those before the last Apply.</source>
        <translation>Restaura as configurações das pools de antes da última aplicação.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
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
        <translation>Nenhuma pool foi configurada ainda.</translation>
    </message>
    <message>
        <source>Set up pools</source>
        <translation>Configurar pools</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Os mineradores não conseguem se conectar: %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Both pools have a share of 0 %, so nothing is mined.</source>
        <translation>As duas pools têm uma parcela de 0 %, então nada é minerado.</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Dividir igualmente</translation>
    </message>
    <message>
        <source>%1 has not sent a job for %2.</source>
        <translation>%1 não envia um job há %2.</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>Verificar a pool</translation>
    </message>
    <message>
        <source>%1 is reached through its fallback %2, because its main address does not work.</source>
        <translation>%1 está sendo acessada pelo endereço reserva %2, porque o principal não funciona.</translation>
    </message>
    <message>
        <source>%1 has been down for %2.</source>
        <extracomment>%1 is a pool, %2 a span of time, %3 a reason in English.</extracomment>
        <translation>%1 está fora do ar há %2.</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3.</source>
        <translation>%1 está fora do ar há %2: %3.</translation>
    </message>
    <message>
        <source>Use the other pool</source>
        <translation>Usar a outra pool</translation>
    </message>
    <message>
        <source>%1 of the shares for %2 have been rejected.</source>
        <translation>%1 dos shares para %2 foram rejeitados.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir o log</translation>
    </message>
    <message>
        <source>%1 has been away for %2.</source>
        <extracomment>%1 is a miner, %2 a span of time.</extracomment>
        <translation>%1 está ausente há %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>%n minerador está ausente. O último a sair foi %1, há %2.</numerusform>
            <numerusform>%n mineradores estão ausentes. O último a sair foi %1, há %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show miners</source>
        <translation>Mostrar mineradores</translation>
    </message>
    <message>
        <source>No miner has connected yet. Enter this address in your miner: %1</source>
        <translation>Nenhum minerador se conectou ainda. Informe este endereço no seu minerador: %1</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Mostrar como</translation>
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
        <translation>Aviso</translation>
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
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>O que requer atenção</translation>
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
        <translation>Shares aceitos</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineradores</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>All is well. Nothing needs your attention.</source>
        <translation>Tudo em ordem. Nada requer sua atenção.</translation>
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
        <translation>Nenhum share ainda</translation>
    </message>
    <message>
        <source>%1 of all
Rejected: %2 (%3)
Under way: %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 counts.</extracomment>
        <translation>%1 do total
Rejeitados: %2 (%3)
Pendentes: %4</translation>
    </message>
    <message>
        <source>Connected
Mining: %1
Away: %2</source>
        <translation>Conectados
Minerando: %1
Ausentes: %2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Enough for a block</source>
        <translation>Suficiente para um bloco</translation>
    </message>
    <message>
        <source>1 in %1 of a block
A block needs %2</source>
        <extracomment>How near the best share is to a block; %1 is a number such as &quot;65,000&quot;, %2 a difficulty.</extracomment>
        <translation>1/%1 de um bloco
Um bloco requer %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>%n bloco encontrado</numerusform>
            <numerusform>%n blocos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over the last hour: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Medido na última hora: %1</translation>
    </message>
    <message>
        <source>Measured over the last 24 hours: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Medido nas últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>Measured over the last 5 minutes: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Medido nos últimos 5 minutos: %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message>
        <source>Miners can switch to and from this pool without reconnecting.</source>
        <translation>Os mineradores podem entrar nesta pool e sair dela sem se reconectar.</translation>
    </message>
    <message>
        <source>The pool leaves little room for extranonce2. Switching without reconnecting needs another pool that leaves 8 bytes or more.</source>
        <translation>A pool deixa pouco espaço para o extranonce2. Para trocar sem reconectar, a outra pool precisa deixar 8 bytes ou mais.</translation>
    </message>
    <message>
        <source>The pool leaves very little room for extranonce2. Miners have to reconnect when they switch to this pool, and some cannot work for it.</source>
        <translation>A pool deixa muito pouco espaço para o extranonce2. Os mineradores precisam se reconectar ao mudar para esta pool, e alguns não conseguem trabalhar para ela.</translation>
    </message>
    <message>
        <source>The pool does not allow version rolling. Many miners are slower without.</source>
        <translation>A pool não permite version rolling. Sem isso, muitos mineradores ficam mais lentos.</translation>
    </message>
    <message>
        <source>more than a year</source>
        <extracomment>In place of a span of time, such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>mais de um ano</translation>
    </message>
    <message>
        <source>No miner is connected yet.</source>
        <translation>Nenhum minerador conectado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>Com esta dificuldade, seu minerador mais lento, %1, encontra cerca de %n share por hora.</numerusform>
            <numerusform>Com esta dificuldade, seu minerador mais lento, %1, encontra cerca de %n shares por hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>This difficulty is high for %1: about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>Esta dificuldade é alta para %1: cerca de um share a cada %2. Muitas pools têm outra porta para mineradores pequenos.</translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>Esta dificuldade é alta para %n dos seus mineradores. O mais lento, %1, encontra cerca de um share a cada %2. Muitas pools têm outra porta para mineradores pequenos.</numerusform>
            <numerusform>Esta dificuldade é alta para %n dos seus mineradores. O mais lento, %1, encontra cerca de um share a cada %2. Muitas pools têm outra porta para mineradores pequenos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Localizar o endereço</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>Criptografar (TLS)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Inscrever-se</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Receive work</source>
        <translation>Receber trabalho</translation>
    </message>
    <message>
        <source>Is the address spelled as on the pool&apos;s website? Is this computer online?</source>
        <translation>O endereço está escrito como no site da pool? Este computador está conectado à internet?</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. Compare the port with the pool&apos;s website.</source>
        <translation>O computador existe, mas nada responde nesta porta. Compare a porta com o site da pool.</translation>
    </message>
    <message>
        <source>Nothing answers there. Compare address and port with the pool&apos;s website; a firewall may be in the way.</source>
        <translation>Nada responde ali. Compare o endereço e a porta com o site da pool; um firewall pode estar bloqueando.</translation>
    </message>
    <message>
        <source>The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.</source>
        <translation>Talvez a pool não ofereça TLS nesta porta. Tente sem TLS ou com a porta destinada ao TLS.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. Compare the port with the pool&apos;s website.</source>
        <translation>Algo responde, mas não como uma pool Stratum. Compare a porta com o site da pool.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.</source>
        <translation>Algo responde, mas não como uma pool Stratum. Esta porta pode exigir TLS: tente com TLS.</translation>
    </message>
    <message>
        <source>The pool does not accept the user name. Check wallet or account, user name and password.</source>
        <translation>A pool não aceita o nome de usuário. Verifique a carteira ou conta, o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>The pool took the login but sends no work. It may be busy; try again in a while.</source>
        <translation>A pool aceitou o login, mas não envia trabalho. Ela pode estar ocupada; tente de novo daqui a pouco.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Altura do bloco</translation>
    </message>
    <message>
        <source>Network difficulty</source>
        <translation>Dificuldade da rede</translation>
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
        <translation>não</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorView</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: the host of a pool.</extracomment>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Connects to the pool as a miner would, and tells what it finds.</source>
        <translation>Conecta-se à pool como um minerador faria e informa o que encontra.</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>As configurações mudaram desde este teste.</translation>
    </message>
    <message>
        <source>The pool works with these settings.</source>
        <translation>A pool funciona com estas configurações.</translation>
    </message>
    <message>
        <source>The pool does not work with these settings.</source>
        <translation>A pool não funciona com estas configurações.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ok, %1</source>
        <extracomment>A step of a test. %1: how long it took.</extracomment>
        <translation>ok, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>falhou, %1</translation>
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
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test the pool</source>
        <translation>Testar a pool</translation>
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
        <translation>Campos do evento</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Escolha um evento para vê-lo por completo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Nível</translation>
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
        <translation>Minerador</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventMessages</name>
    <message>
        <source>a miner</source>
        <translation>um minerador</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>uma pool</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>pool %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, difficulty %2</source>
        <extracomment>%1 is a whole sentence, %2 a number</extracomment>
        <translation>%1, dificuldade %2</translation>
    </message>
    <message>
        <source>%1 is ready for %2 after %3 ms</source>
        <translation>%1 está pronta para %2 após %3 ms</translation>
    </message>
    <message>
        <source>%1 is ready for %2</source>
        <translation>%1 está pronta para %2</translation>
    </message>
    <message>
        <source>its first pool</source>
        <translation>sua primeira pool</translation>
    </message>
    <message>
        <source>the other pool failed</source>
        <translation>a outra pool falhou</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>why a miner changes pools: the weights ask for it</extracomment>
        <translation>divisão</translation>
    </message>
    <message>
        <source>sent there by hand</source>
        <translation>enviado manualmente</translation>
    </message>
    <message>
        <source>%1 works for %2 now</source>
        <translation>%1 agora trabalha para %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 accepted a share of %2</source>
        <translation>%1 aceitou um share de %2</translation>
    </message>
    <message>
        <source>%1 rejected a share of %2</source>
        <translation>%1 rejeitou um share de %2</translation>
    </message>
    <message>
        <source>A share of %1 did not count</source>
        <translation>Um share de %1 não contou</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was accepted</source>
        <translation>Resposta tardia: um share de %1 foi aceito</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was rejected</source>
        <translation>Resposta tardia: um share de %1 foi rejeitado</translation>
    </message>
    <message>
        <source>%1 found a block for %2</source>
        <translation>%1 encontrou um bloco para %2</translation>
    </message>
    <message>
        <source>%1, split %2:%3</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are the weights of pools A and B</extracomment>
        <translation>%1, divisão %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>%n conexão foi recusada, a última de %1</numerusform>
            <numerusform>%n conexões foram recusadas, a última de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection from %1 was refused</source>
        <translation>Uma conexão de %1 foi recusada</translation>
    </message>
    <message>
        <source>%1 is tried again for %2 in %3</source>
        <translation>%1 será tentada de novo para %2 em %3</translation>
    </message>
    <message>
        <source>A line was sent or received</source>
        <translation>Uma linha foi enviada ou recebida</translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>O proxy vai parar, com %n minerador conectado</numerusform>
            <numerusform>O proxy vai parar, com %n mineradores conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1 for %2 (%3)</source>
        <translation>Conectando a %1 para %2 (%3)</translation>
    </message>
    <message>
        <source>Connected to %1 for %2</source>
        <translation>Conectado a %1 para %2</translation>
    </message>
    <message>
        <source>%1 was lost for %2</source>
        <translation>Conexão com %1 perdida para %2</translation>
    </message>
    <message>
        <source>%1 is reached at %2 now</source>
        <translation>%1 agora é acessada em %2</translation>
    </message>
    <message>
        <source>%1 does not accept the user %2</source>
        <translation>%1 não aceita o usuário %2</translation>
    </message>
    <message>
        <source>%1 sent a line that cannot be read</source>
        <translation>%1 enviou uma linha ilegível</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 diz: %2</translation>
    </message>
    <message>
        <source>%1 asks to reconnect to %2</source>
        <translation>%1 pede para reconectar a %2</translation>
    </message>
    <message>
        <source>%1 changed the extranonce for %2</source>
        <translation>%1 mudou o extranonce de %2</translation>
    </message>
    <message>
        <source>%1 changed the version mask for %2</source>
        <translation>%1 mudou a máscara de versão de %2</translation>
    </message>
    <message>
        <source>%1 set the difficulty of %2 to %3</source>
        <translation>%1 definiu a dificuldade de %2 como %3</translation>
    </message>
    <message>
        <source>%1 sent a job for %2</source>
        <translation>%1 enviou um job para %2</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2</source>
        <translation>%1 não pode ser usada para %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 se conectou</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 se desconectou</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 é um %2</translation>
    </message>
    <message>
        <source>%1 asks for work</source>
        <translation>%1 pede trabalho</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 fez login</translation>
    </message>
    <message>
        <source>%1 has to reconnect for %2</source>
        <translation>%1 precisa se reconectar para %2</translation>
    </message>
    <message>
        <source>%1 got a job of %2, difficulty %3</source>
        <translation>%1 recebeu um job de %2, dificuldade %3</translation>
    </message>
    <message>
        <source>New settings are in force</source>
        <translation>As novas configurações estão em vigor</translation>
    </message>
    <message>
        <source>The weights changed</source>
        <translation>Os pesos mudaram</translation>
    </message>
    <message>
        <source>Mining is paused</source>
        <translation>A mineração está em pausa</translation>
    </message>
    <message>
        <source>Mining goes on</source>
        <translation>A mineração continua</translation>
    </message>
    <message>
        <source>Miner connected</source>
        <translation>Minerador conectado</translation>
    </message>
    <message>
        <source>Miner disconnected</source>
        <translation>Minerador desconectado</translation>
    </message>
    <message>
        <source>Miner refused</source>
        <translation>Minerador recusado</translation>
    </message>
    <message>
        <source>Miner asks for work</source>
        <translation>Minerador pede trabalho</translation>
    </message>
    <message>
        <source>Miner logged in</source>
        <translation>Minerador fez login</translation>
    </message>
    <message>
        <source>Unreadable line of a miner</source>
        <translation>Linha ilegível de um minerador</translation>
    </message>
    <message>
        <source>Miner has to reconnect</source>
        <translation>Minerador precisa se reconectar</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Conexão a uma pool</translation>
    </message>
    <message>
        <source>Pool connected</source>
        <translation>Pool conectada</translation>
    </message>
    <message>
        <source>Pool ready</source>
        <translation>Pool pronta</translation>
    </message>
    <message>
        <source>Pool lost</source>
        <translation>Pool perdida</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>Aguardando para reconectar</translation>
    </message>
    <message>
        <source>Other address of a pool</source>
        <translation>Outro endereço de uma pool</translation>
    </message>
    <message>
        <source>User not accepted</source>
        <translation>Usuário não aceito</translation>
    </message>
    <message>
        <source>Unreadable line of a pool</source>
        <translation>Linha ilegível de uma pool</translation>
    </message>
    <message>
        <source>Message of a pool</source>
        <translation>Mensagem de uma pool</translation>
    </message>
    <message>
        <source>Pool asks to reconnect</source>
        <translation>Pool pede para reconectar</translation>
    </message>
    <message>
        <source>Extranonce changed</source>
        <translation>Extranonce alterado</translation>
    </message>
    <message>
        <source>Version mask changed</source>
        <translation>Máscara de versão alterada</translation>
    </message>
    <message>
        <source>Difficulty of a pool</source>
        <translation>Dificuldade de uma pool</translation>
    </message>
    <message>
        <source>Job of a pool</source>
        <translation>Job de uma pool</translation>
    </message>
    <message>
        <source>Pool does not suit a miner</source>
        <translation>Pool não serve para um minerador</translation>
    </message>
    <message>
        <source>Job sent to a miner</source>
        <translation>Job enviado a um minerador</translation>
    </message>
    <message>
        <source>Pool switched</source>
        <translation>Troca de pool</translation>
    </message>
    <message>
        <source>Share result</source>
        <translation>Resultado de um share</translation>
    </message>
    <message>
        <source>Late answer to a share</source>
        <translation>Resposta tardia a um share</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloco encontrado</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>Configurações aplicadas</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Pesos alterados</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Line on the wire</source>
        <translation>Linha de tráfego</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>level of the log: details for the curious</extracomment>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>miner %1</source>
        <translation>minerador %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackModel</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>Endereço reserva</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>Adicionar um endereço reserva</translation>
    </message>
    <message>
        <source>Remove the fallback</source>
        <translation>Remover o endereço reserva</translation>
    </message>
    <message>
        <source>Prefer the fallback more</source>
        <translation>Dar mais preferência ao endereço reserva</translation>
    </message>
    <message>
        <source>Prefer the fallback less</source>
        <translation>Dar menos preferência ao endereço reserva</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a fallback one place up in the order.</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a fallback one place down in the order.</extracomment>
        <translation>Descer</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FirstRunWizard</name>
    <message>
        <source>Nothing has been put in force yet: see what is marked.</source>
        <translation>Nada foi aplicado ainda: veja o que está destacado.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Steps of the wizard.</extracomment>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
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
        <translation>Nenhum hashrate foi medido ainda.</translation>
    </message>
    <message>
        <source>Hashrate now %1; %2</source>
        <translation>Hashrate agora: %1; %2</translation>
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
        <translation>Mostrar os últimos 10 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Mostrar a última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Mostrar as últimas 24 horas</translation>
    </message>
    <message>
        <source>◆ block found</source>
        <extracomment>The legend of a chart; keep the sign in front.</extracomment>
        <translation>◆ bloco encontrado</translation>
    </message>
    <message>
        <source>Chart of the hashrate by pool</source>
        <translation>Gráfico do hashrate por pool</translation>
    </message>
    <message>
        <source>The hashrate appears here as soon as miners have worked for a moment.</source>
        <translation>O hashrate aparece aqui assim que os mineradores tiverem trabalhado um pouco.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashratePlot</name>
    <message>
        <source>Block found for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Bloco encontrado para %1</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloco encontrado</translation>
    </message>
    <message>
        <source>Split changed to %1</source>
        <extracomment>%1 is the new split, such as &quot;70 : 30&quot;.</extracomment>
        <translation>Divisão alterada para %1</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 estava fora do ar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>No total: %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>On a chart, %1 is the letter A or B.</extracomment>
        <translation>%1 fora do ar</translation>
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
        <translation>Endereço para mineradores</translation>
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
        <translation>Os mineradores não conseguem se conectar no momento: a linha no alto da janela diz o motivo.</translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation>Informe este endereço no minerador como pool. O primeiro é o certo na maioria das redes domésticas.</translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation>Apontar um minerador para o DPMP</translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation>Worker, ou usuário: qualquer nome que identifique o minerador, como cozinha. Senha: x. As carteiras são definidas na página Pools, não no minerador.</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>Onde informar</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>O que os números significam</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation>Escaneie para copiar para um celular</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation>Abra a página do minerador e depois Settings ou Pool. Stratum Host recebe o endereço sem &quot;stratum+tcp://&quot; e sem a porta; Stratum Port, a porta; Stratum User, o worker. Salve e reinicie.</translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation>Como no Bitaxe: Settings, Stratum Host, Port e User. A pool de fallback pode continuar como estava: ela é usada enquanto o DPMP não está em execução.</translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation>No aplicativo Avalon ou na página do minerador, em Pool: o endereço completo com &quot;stratum+tcp://&quot; e porta, e o worker como nome. Mantenha uma pool sua na segunda ou terceira linha.</translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation>Na página do minerador: Settings e depois Miner ou Pool Settings. URL recebe o endereço completo; Worker, o nome; Password pode ser x. Salve e aplique.</translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation>No WhatsMinerTool ou na página do minerador: Configuration e depois Pools. Pool 1 recebe o endereço completo; Worker, o nome. Salve e reinicie o serviço do minerador.</translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation>Conecte-se à rede do próprio minerador para abrir a página de configuração. Pool url recebe o endereço sem a porta; Pool port, a porta; e o campo do endereço BTC, o worker. Ele raramente encontra um share: minutos sem nenhum não significam nada.</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation>Tentativas por segundo, calculadas a partir dos shares que um minerador envia. Em pouco tempo, o acaso pesa; a hora diz mais que o minuto.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation>As partes do trabalho que cabem às duas pools. Ela é mantida por trabalho, não por tempo, no conjunto de todos os mineradores.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation>Uma tentativa que atinge a dificuldade pedida. Os shares comprovam o trabalho, e as pools pagam por eles.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation>O quanto um share é raro. O dobro da dificuldade significa metade dos shares, cada um valendo o dobro.</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation>O mais raro encontrado até agora. Se atingir a dificuldade da rede, é um bloco.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation>Shares que a pool confirmou.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation>Shares que foram recusados. Um em cem não é motivo de preocupação; muitos mais, sim.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoletos</translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation>Shares que chegaram tarde demais, para um bloco que já passou. Em geral, por causa de uma rede lenta.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation>O trabalho que uma pool pede. Uma pool envia um novo a cada meio minuto, mais ou menos, e a cada bloco.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation>O nome com que um minerador é contado, aqui e na pool.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::KindMenu</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Não mostrar nenhum</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LedgerModel</name>
    <message>
        <source>The pool has not answered yet.</source>
        <extracomment>Of shares: sent to the pool, not answered yet.</extracomment>
        <translation>A pool ainda não respondeu.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>All of the shares above.</source>
        <extracomment>Row: the sum of all shares.</extracomment>
        <translation>Todos os shares acima.</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>Todos os shares</translation>
    </message>
    <message>
        <source>The sum of the difficulties of the accepted shares: what the pool pays for.</source>
        <translation>A soma das dificuldades dos shares aceitos: aquilo por que a pool paga.</translation>
    </message>
    <message>
        <source>Accepted difficulty</source>
        <translation>Dificuldade aceita</translation>
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
        <translation>Endereço para mineradores</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todos os endereços</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Somente este computador</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quem pode se conectar</translation>
    </message>
    <message>
        <source>Miners in your network need all addresses, or the one that they can reach.</source>
        <translation>Os mineradores da sua rede precisam de todos os endereços ou daquele que conseguem alcançar.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Enter this port in the settings of the miner.</source>
        <translation>Informe esta porta nas configurações do minerador.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>qualquer porta livre</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
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
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sem detalhes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Somente erros</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Todas as pools</translation>
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
        <translation>Minerador</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Choose the kinds of events that are shown.</source>
        <translation>Escolha os tipos de eventos exibidos.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Buscar nos eventos</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message>
        <source>Nothing has happened yet. Connections, shares and switches of pools appear here.</source>
        <translation>Nada aconteceu ainda. Conexões, shares e trocas de pool aparecem aqui.</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Nenhum evento corresponde aos filtros.</translation>
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
            <numerusform>%1, em pausa: %Ln novo evento aguardando</numerusform>
            <numerusform>%1, em pausa: %Ln novos eventos aguardando</numerusform>
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
        <translation>Exportar os eventos exibidos</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>%Ln evento foi gravado em %1</numerusform>
            <numerusform>%Ln eventos foram gravados em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Keep the newest event in sight.</source>
        <translation>Manter o evento mais recente à vista.</translation>
    </message>
    <message>
        <source>Hold new events back until you go on.</source>
        <translation>Reter novos eventos até você continuar.</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Log de tráfego</translation>
    </message>
    <message>
        <source>Show every line between the proxy, the miners and the pools.</source>
        <translation>Mostrar todas as linhas entre o proxy, os mineradores e as pools.</translation>
    </message>
    <message>
        <source>The wire log shows every line to and from miners and pools. That is a lot, and older events leave the list sooner. Turn it off when you have seen enough.</source>
        <translation>O log de tráfego mostra todas as linhas de e para mineradores e pools. São muitas, e os eventos antigos saem da lista mais cedo. Desative-o quando tiver visto o bastante.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected events as text.</source>
        <translation>Copiar os eventos selecionados como texto.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the events shown to a file.</source>
        <translation>Gravar os eventos exibidos em um arquivo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Empty the list. The log that the program writes stays as it is.</source>
        <translation>Esvaziar a lista. O log gravado pelo programa permanece como está.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos os eventos</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos os detalhes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>How much is written. Each level includes those above it.</source>
        <translation>Quanto é gravado. Cada nível inclui os que estão acima dele.</translation>
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
        <translation>JSON é para programas que leem o log; texto, para pessoas.</translation>
    </message>
    <message>
        <source>By level, without what is not ticked</source>
        <translation>Pelo nível, sem o que não está marcado</translation>
    </message>
    <message>
        <source>What is ticked, whatever its level, and nothing else</source>
        <translation>O que está marcado, em qualquer nível, e nada mais</translation>
    </message>
    <message>
        <source>What a tick means</source>
        <translation>O que a marca significa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Which events are written. The page Log always shows all of them.</source>
        <translation>Quais eventos são gravados. A página Log sempre mostra todos.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation>este computador não está em uma rede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation>O DPMP continua minerando</translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation>Ele está aqui na bandeja. Para encerrá-lo, escolha Sair no menu dele; para que o botão da janela o encerre, altere isso no menu Arquivo.</translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation>Sobre o DPMP</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation>&amp;Retomar mineração</translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation>&amp;Pausar mineração</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Manter em execução na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
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
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation>&amp;Sobre o DPMP</translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation>Esta é a demonstração: duas pools simuladas e um pequeno minerador neste computador. Não há ganhos.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Sair da demonstração</translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation>A mineração está em pausa. Os mineradores foram liberados e podem usar uma pool própria.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation>Concluindo shares pendentes</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sair agora</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineradores</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Mine for pool %1, whatever the weights say, until the program ends</source>
        <translation>Minerar para a pool %1, seja quais forem os pesos, até o programa ser encerrado</translation>
    </message>
    <message>
        <source>By the weights</source>
        <extracomment>Of a miner that had been sent to one pool: it follows the weights again.</extracomment>
        <translation>Pelos pesos</translation>
    </message>
    <message>
        <source>Let the weights decide where the miner mines</source>
        <translation>Deixar que os pesos decidam onde o minerador trabalha</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Abrir página web</translation>
    </message>
    <message>
        <source>Open the miner&apos;s own page in the browser</source>
        <translation>Abrir a página do próprio minerador no navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>End the connection; most miners come back by themselves</source>
        <translation>Encerrar a conexão; a maioria dos mineradores volta sozinha</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>Desconectar %n minerador?</numerusform>
            <numerusform>Desconectar %n mineradores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Most miners come back by themselves within a minute.</source>
        <translation>A maioria dos mineradores volta sozinha em até um minuto.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>Stands for a miner that has not told its worker&apos;s name yet.</extracomment>
        <translation>(ainda sem nome)</translation>
    </message>
    <message>
        <source>Pool %1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>Pool %1: %2</translation>
    </message>
    <message>
        <source>Hashrate of the last hour. Now: %1</source>
        <translation>Hashrate da última hora. Agora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n share rejeitado</numerusform>
            <numerusform>%n shares rejeitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Column: the part of the shares that was rejected, in percent.</extracomment>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
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
        <translation>O nome que você deu ao minerador ou o nome do worker</translation>
    </message>
    <message>
        <source>What the miner says it is</source>
        <translation>O que o minerador diz ser</translation>
    </message>
    <message>
        <source>The miner&apos;s address in your network</source>
        <translation>O endereço do minerador na sua rede</translation>
    </message>
    <message>
        <source>The pool that the miner works for now</source>
        <translation>A pool para a qual o minerador trabalha agora</translation>
    </message>
    <message>
        <source>Hashrate over the last 5 minutes</source>
        <translation>Hashrate nos últimos 5 minutos</translation>
    </message>
    <message>
        <source>Hashrate over the last 60 minutes</source>
        <translation>Hashrate nos últimos 60 minutos</translation>
    </message>
    <message>
        <source>Hashrate over the last 24 hours</source>
        <translation>Hashrate nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Hashrate minute by minute, over the last hour</source>
        <translation>Hashrate minuto a minuto, na última hora</translation>
    </message>
    <message>
        <source>The share difficulty that the miner was given</source>
        <translation>A dificuldade dos shares dada ao minerador</translation>
    </message>
    <message>
        <source>Shares that the pools counted</source>
        <translation>Shares que as pools contaram</translation>
    </message>
    <message>
        <source>The part of the shares that was not counted</source>
        <translation>A parte dos shares que não contou</translation>
    </message>
    <message>
        <source>The highest difficulty that one of the miner&apos;s shares has reached</source>
        <translation>A maior dificuldade que um dos shares do minerador atingiu</translation>
    </message>
    <message>
        <source>When the miner sent its last share</source>
        <translation>Quando o minerador enviou o último share</translation>
    </message>
    <message>
        <source>Why the miner is at this pool</source>
        <translation>Por que o minerador está nesta pool</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message>
        <source>Select a miner to see its details.</source>
        <translation>Selecione um minerador para ver os detalhes.</translation>
    </message>
    <message>
        <source>What you choose above is done with all selected miners.</source>
        <translation>O que você escolher acima vale para todos os mineradores selecionados.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>%n minerador selecionado</numerusform>
            <numerusform>%n mineradores selecionados</numerusform>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a miner&apos;s software calls itself.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Connected for</source>
        <extracomment>For how long a miner has been connected.</extracomment>
        <translation>Conectado há</translation>
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
        <translation>Tamanho do extranonce2</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <extracomment>The mask of version bits that a miner may change.</extracomment>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Extranonce changes</source>
        <extracomment>Whether a miner accepts a new extranonce while connected.</extracomment>
        <translation>Troca de extranonce</translation>
    </message>
    <message>
        <source>Shares of this miner by pool</source>
        <translation>Shares deste minerador por pool</translation>
    </message>
    <message>
        <source>What can be done with the selected miners</source>
        <translation>O que pode ser feito com os mineradores selecionados</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerStep</name>
    <message>
        <source>All is well</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>Your miner</source>
        <translation>Seu minerador</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1: addresses of this computer, with commas between.</extracomment>
        <translation>Outros endereços deste computador: %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>Os mineradores não conseguem se conectar no momento: %1</translation>
    </message>
    <message>
        <source>Waiting for the first miner…</source>
        <translation>Aguardando o primeiro minerador…</translation>
    </message>
    <message>
        <source>A miner was connected.</source>
        <translation>Um minerador esteve conectado.</translation>
    </message>
    <message>
        <source>%1 is connected from %2.</source>
        <extracomment>%1: the name of a miner. %2: its address in the network.</extracomment>
        <translation>%1 está conectado a partir de %2.</translation>
    </message>
    <message>
        <source>The first share has been accepted.</source>
        <translation>O primeiro share foi aceito.</translation>
    </message>
    <message>
        <source>Everything works. You can close this and watch it in the main window.</source>
        <translation>Tudo funciona. Você pode fechar isto e acompanhar na janela principal.</translation>
    </message>
    <message>
        <source>Waiting for the first accepted share…</source>
        <translation>Aguardando o primeiro share aceito…</translation>
    </message>
    <message>
        <source>Then: the first accepted share.</source>
        <translation>Depois: o primeiro share aceito.</translation>
    </message>
    <message>
        <source>This can take from seconds to an hour, depending on the miner and the pool&apos;s difficulty. You need not wait for it.</source>
        <translation>Isto pode levar de segundos a uma hora, dependendo do minerador e da dificuldade da pool. Você não precisa esperar.</translation>
    </message>
    <message>
        <source>A miner usually connects within a minute after it has been saved and restarted. You need not wait for it.</source>
        <translation>Um minerador costuma se conectar em até um minuto depois de salvo e reiniciado. Você não precisa esperar.</translation>
    </message>
    <message>
        <source>Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off.</source>
        <translation>Informe isto no seu minerador, no lugar da pool. Qualquer senha serve, e o TLS fica desativado.</translation>
    </message>
    <message>
        <source>Stratum host</source>
        <extracomment>Fields in a miner&apos;s own settings page.</extracomment>
        <translation>Host Stratum</translation>
    </message>
    <message>
        <source>Stratum port</source>
        <translation>Porta Stratum</translation>
    </message>
    <message>
        <source>User, any name you like</source>
        <translation>Usuário, qualquer nome que você quiser</translation>
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
        <translation>Ausente há %1</translation>
    </message>
    <message>
        <source>No pool has work</source>
        <translation>Nenhuma pool tem trabalho</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Fazendo login</translation>
    </message>
    <message>
        <source>By the weights</source>
        <translation>Pelos pesos</translation>
    </message>
    <message>
        <source>Only pool in use</source>
        <translation>Única pool em uso</translation>
    </message>
    <message>
        <source>Other pool is down</source>
        <translation>A outra pool está fora do ar</translation>
    </message>
    <message>
        <source>Sent to %1 by you</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Enviado para %1 por você</translation>
    </message>
    <message>
        <source>This miner is not connected. Its figures are kept for 24 hours.</source>
        <translation>Este minerador não está conectado. Os números dele são mantidos por 24 horas.</translation>
    </message>
    <message>
        <source>No pool has a job for this miner at present.</source>
        <translation>Nenhuma pool tem um job para este minerador no momento.</translation>
    </message>
    <message>
        <source>This miner has connected and has not asked for work yet.</source>
        <translation>Este minerador se conectou e ainda não pediu trabalho.</translation>
    </message>
    <message>
        <source>This miner is where the weights of the pools put it.</source>
        <translation>Este minerador está onde os pesos das pools o colocam.</translation>
    </message>
    <message>
        <source>The other pool has the weight 0.</source>
        <translation>A outra pool tem peso 0.</translation>
    </message>
    <message>
        <source>The other pool cannot be used at present.</source>
        <translation>A outra pool não pode ser usada no momento.</translation>
    </message>
    <message>
        <source>You sent this miner to pool %1. It stays there for as long as that pool can be used.</source>
        <translation>Você enviou este minerador para a pool %1. Ele fica nela enquanto ela puder ser usada.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Of shares.</extracomment>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Rejected by the pool</source>
        <translation>Rejeitados pela pool</translation>
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
        <translation>Dificuldade baixa</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Sem login</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>Of shares.</extracomment>
        <translation>Malformados</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Perdidos com a conexão</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>The pool counted these shares.</source>
        <translation>A pool contou estes shares.</translation>
    </message>
    <message>
        <source>The pool refused these shares.</source>
        <translation>A pool recusou estes shares.</translation>
    </message>
    <message>
        <source>The job was over when these shares came.</source>
        <translation>O job já tinha acabado quando estes shares chegaram.</translation>
    </message>
    <message>
        <source>The miner had sent these shares before.</source>
        <translation>O minerador já tinha enviado estes shares.</translation>
    </message>
    <message>
        <source>These shares did not reach the pool&apos;s difficulty.</source>
        <translation>Estes shares não atingiram a dificuldade da pool.</translation>
    </message>
    <message>
        <source>The miner had not logged in with this name.</source>
        <translation>O minerador não tinha feito login com este nome.</translation>
    </message>
    <message>
        <source>These shares could not be read.</source>
        <translation>Estes shares não puderam ser lidos.</translation>
    </message>
    <message>
        <source>The connection to the pool ended before it answered.</source>
        <translation>A conexão com a pool terminou antes da resposta.</translation>
    </message>
    <message>
        <source>The pool did not answer in time.</source>
        <translation>A pool não respondeu a tempo.</translation>
    </message>
    <message>
        <source>job not found or stale</source>
        <translation>job não encontrado ou obsoleto</translation>
    </message>
    <message>
        <source>duplicate share</source>
        <translation>share duplicado</translation>
    </message>
    <message>
        <source>low difficulty</source>
        <translation>dificuldade baixa</translation>
    </message>
    <message>
        <source>unauthorized worker</source>
        <translation>worker não autorizado</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>não inscrito</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>outro motivo</translation>
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
        <translation>Exportar mineradores</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of file.</extracomment>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Name, worker, model, address</source>
        <translation>Nome, worker, modelo, endereço</translation>
    </message>
    <message>
        <source>Filter miners</source>
        <translation>Filtrar mineradores</translation>
    </message>
    <message>
        <source>Which miners to show</source>
        <translation>Quais mineradores mostrar</translation>
    </message>
    <message>
        <source>All miners</source>
        <translation>Todos os mineradores</translation>
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
        <translation>Pool cujos mineradores mostrar</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Todas as pools</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Escolher as colunas da tabela</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows or hides the details of the selected miner.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show the details of the selected miner</source>
        <translation>Mostrar os detalhes do minerador selecionado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the miners shown to a CSV file</source>
        <translation>Gravar os mineradores exibidos em um arquivo CSV</translation>
    </message>
    <message>
        <source>Divides the table from the details</source>
        <translation>Separa a tabela dos detalhes</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n minerador</numerusform>
            <numerusform>%n mineradores</numerusform>
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
        <translation>Mineradores</translation>
    </message>
    <message>
        <source>Totals of the miners shown</source>
        <translation>Totais dos mineradores exibidos</translation>
    </message>
    <message>
        <source>No miner fits the filter.</source>
        <translation>Nenhum minerador corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show all miners</source>
        <translation>Mostrar todos os mineradores</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
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
        <translation>Nenhum minerador conectado ainda</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner appears here within a few seconds.</source>
        <translation>Como usuário, informe qualquer nome para a máquina, como bitaxe1. A senha não importa. O minerador aparece aqui em poucos segundos.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the proxy is not listening.</source>
        <translation>Os mineradores não conseguem se conectar no momento: o proxy não está escutando.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <translation>Os mineradores não conseguem se conectar no momento: %1</translation>
    </message>
    <message>
        <source>In the settings of your miner, enter this as the pool:</source>
        <translation>Nas configurações do seu minerador, informe isto como pool:</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1 is a list of addresses.</extracomment>
        <translation>Outros endereços deste computador: %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NotificationSection</name>
    <message>
        <source>Block found</source>
        <translation>Bloco encontrado</translation>
    </message>
    <message>
        <source>One of your miners found a block.</source>
        <translation>Um dos seus mineradores encontrou um bloco.</translation>
    </message>
    <message>
        <source>New best share</source>
        <translation>Novo melhor share</translation>
    </message>
    <message>
        <source>A share is better than all before it.</source>
        <translation>Um share é melhor que todos os anteriores.</translation>
    </message>
    <message>
        <source>Pool down or back</source>
        <translation>Pool fora do ar ou de volta</translation>
    </message>
    <message>
        <source>A pool cannot be used, or can be used again.</source>
        <translation>Uma pool não pode ser usada ou pode ser usada de novo.</translation>
    </message>
    <message>
        <source>Miner gone or back</source>
        <translation>Minerador ausente ou de volta</translation>
    </message>
    <message>
        <source>A miner has disconnected, or has come back.</source>
        <translation>Um minerador se desconectou ou voltou.</translation>
    </message>
    <message>
        <source>Many rejected shares</source>
        <translation>Muitos shares rejeitados</translation>
    </message>
    <message>
        <source>A pool rejects far more shares than usual.</source>
        <translation>Uma pool rejeita muito mais shares que o normal.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativar</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation>Bloco encontrado</translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation>%1 encontrou um bloco em %2.</translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation>Novo melhor share</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Dificuldade %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Não é possível acessar %1</translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation>Enquanto isso, os mineradores dela trabalham para a outra pool.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de volta</translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation>A divisão voltou a ser a que você definiu.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>%n minerador ausente</numerusform>
            <numerusform>%n mineradores ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>%n minerador de volta</numerusform>
            <numerusform>%n mineradores de volta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation>%1 rejeita muitos shares</translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation>%1 dos shares dos últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NumberSection</name>
    <message>
        <source>Least time on a pool</source>
        <translation>Tempo mínimo em uma pool</translation>
    </message>
    <message>
        <source>A miner that changes between the pools stays at least this long.</source>
        <translation>Um minerador que alterna entre as pools fica pelo menos este tempo.</translation>
    </message>
    <message>
        <source>Least time on the larger pool</source>
        <translation>Tempo mínimo na pool maior</translation>
    </message>
    <message>
        <source>The same for the pool that has half of the work or more. Not less than the above.</source>
        <translation>O mesmo para a pool que tem metade do trabalho ou mais. Não menos que o valor acima.</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineradores</translation>
    </message>
    <message>
        <source>How many miners may be connected at the same time.</source>
        <translation>Quantos mineradores podem estar conectados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Miners from one address</source>
        <translation>Mineradores por endereço</translation>
    </message>
    <message>
        <source>How many of them may come from the same address.</source>
        <translation>Quantos deles podem vir do mesmo endereço.</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>Linhas ilegíveis</translation>
    </message>
    <message>
        <source>A miner that sends so many unreadable lines in a row is disconnected.</source>
        <translation>Um minerador que envia tantas linhas ilegíveis seguidas é desconectado.</translation>
    </message>
    <message>
        <source>Longest line of a miner</source>
        <translation>Linha mais longa de um minerador</translation>
    </message>
    <message>
        <source>A miner that sends a longer line is disconnected.</source>
        <translation>Um minerador que envia uma linha mais longa é desconectado.</translation>
    </message>
    <message>
        <source>Longest line of a pool</source>
        <translation>Linha mais longa de uma pool</translation>
    </message>
    <message>
        <source>A pool that sends a longer line is disconnected.</source>
        <translation>Uma pool que envia uma linha mais longa é desconectada.</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Conexão a uma pool</translation>
    </message>
    <message>
        <source>How long a connection to a pool may take.</source>
        <translation>Quanto tempo a conexão a uma pool pode levar.</translation>
    </message>
    <message>
        <source>Login at a pool</source>
        <translation>Login em uma pool</translation>
    </message>
    <message>
        <source>How long a pool may take for each answer at login.</source>
        <translation>Quanto tempo uma pool pode levar para cada resposta no login.</translation>
    </message>
    <message>
        <source>Answer to a share</source>
        <translation>Resposta a um share</translation>
    </message>
    <message>
        <source>A share without an answer for so long counts as unanswered.</source>
        <translation>Um share sem resposta por este tempo conta como sem resposta.</translation>
    </message>
    <message>
        <source>Pool without a job</source>
        <translation>Pool sem job</translation>
    </message>
    <message>
        <source>A pool that sends no job for so long counts as down. Automatic: learned from its habit.</source>
        <translation>Uma pool que não envia jobs por este tempo conta como fora do ar. Automático: aprendido com o hábito dela.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Return from a fallback</source>
        <translation>Retorno de um endereço reserva</translation>
    </message>
    <message>
        <source>How often the pool&apos;s own address is tried while a fallback is in use.</source>
        <translation>Com que frequência o endereço da própria pool é tentado enquanto um endereço reserva está em uso.</translation>
    </message>
    <message>
        <source>Login of a miner</source>
        <translation>Login de um minerador</translation>
    </message>
    <message>
        <source>How long a miner may take to log in.</source>
        <translation>Quanto tempo um minerador pode levar para fazer login.</translation>
    </message>
    <message>
        <source>Silent miner</source>
        <translation>Minerador em silêncio</translation>
    </message>
    <message>
        <source>A miner that sends nothing for so long is gone. A small one may need hours for a share.</source>
        <translation>Um minerador que não envia nada por este tempo é dado como ausente. Um pequeno pode precisar de horas para um share.</translation>
    </message>
    <message>
        <source>No pool at all</source>
        <translation>Nenhuma pool</translation>
    </message>
    <message>
        <source>Miners are let go after so long without any pool, to try a pool of their own.</source>
        <translation>Os mineradores são liberados após este tempo sem nenhuma pool, para tentar uma pool própria.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source>A job at least every</source>
        <translation>Um job pelo menos a cada</translation>
    </message>
    <message>
        <source>A miner without a job for long may think we are gone.</source>
        <translation>Um minerador que fica muito tempo sem um job pode achar que o proxy caiu.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Timeouts (advanced)</source>
        <translation>Tempos limite (avançado)</translation>
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
        <translation>Uma senha não pôde ser guardada: %1. Onde as senhas devem ser guardadas?</translation>
    </message>
    <message>
        <source>%1 needs its password.</source>
        <extracomment>%1: Pool A or Pool B.</extracomment>
        <translation>%1 precisa da senha.</translation>
    </message>
    <message>
        <source>%1 (%2) needs its password.</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 (%2) precisa da senha.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta senha</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Guardar ali</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Onde as senhas são guardadas</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>em um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>nowhere; ask at each start</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>em lugar nenhum; perguntar a cada início</translation>
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
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message>
        <source>Off: its share is 0 %</source>
        <translation>Desativada: sua parcela é de 0 %</translation>
    </message>
    <message>
        <source>Waiting for miners</source>
        <translation>Aguardando mineradores</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>Minerando com %n minerador</numerusform>
            <numerusform>Minerando com %n mineradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no miner works for it now</source>
        <translation>Conectada, nenhum minerador trabalha para ela agora</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>Fora do ar há %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
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
        <translation>Ainda não conectada</translation>
    </message>
    <message>
        <source>Fallback in use: %1</source>
        <extracomment>%1 is the address of a pool.</extracomment>
        <translation>Endereço reserva em uso: %1</translation>
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
        <translation>Último job</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Altura do bloco</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>For a block</source>
        <translation>Para um bloco</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolChanges</name>
    <message>
        <source>%1: weight %2 instead of %3.</source>
        <extracomment>%1: Pool A or Pool B. %2, %3: its share of the split.</extracomment>
        <translation>%1: peso %2 em vez de %3.</translation>
    </message>
    <message>
        <source>%1 is connected to anew. Your miners stay connected.</source>
        <translation>%1 será reconectada. Seus mineradores continuam conectados.</translation>
    </message>
    <message>
        <source>%1: shown without a name.</source>
        <translation>%1: exibida sem nome.</translation>
    </message>
    <message>
        <source>%1: shown as “%2”.</source>
        <translation>%1: exibida como “%2”.</translation>
    </message>
    <message>
        <source>%1: no address any more.</source>
        <translation>%1: não tem mais endereço.</translation>
    </message>
    <message>
        <source>%1: connects to %2.</source>
        <translation>%1: conecta-se a %2.</translation>
    </message>
    <message>
        <source>%1: connects to %2 instead of %3.</source>
        <translation>%1: conecta-se a %2 em vez de %3.</translation>
    </message>
    <message>
        <source>%1: no fallback any more.</source>
        <translation>%1: não tem mais endereço reserva.</translation>
    </message>
    <message>
        <source>%1: falls back on %2.</source>
        <extracomment>%2: one address, or several with commas between.</extracomment>
        <translation>%1: usa %2 como reserva.</translation>
    </message>
    <message>
        <source>%1: the chain is found out automatically.</source>
        <translation>%1: a blockchain é detectada automaticamente.</translation>
    </message>
    <message>
        <source>%1: the chain is %2.</source>
        <translation>%1: a blockchain é %2.</translation>
    </message>
    <message>
        <source>%1: no wallet; each miner brings its own.</source>
        <translation>%1: sem carteira; cada minerador traz a sua.</translation>
    </message>
    <message>
        <source>%1: work is paid to %2.</source>
        <translation>%1: o trabalho é pago a %2.</translation>
    </message>
    <message>
        <source>%1: miners log in as %2.</source>
        <translation>%1: os mineradores fazem login como %2.</translation>
    </message>
    <message>
        <source>%1: the miners&apos; own passwords are sent.</source>
        <translation>%1: são enviadas as senhas dos próprios mineradores.</translation>
    </message>
    <message>
        <source>%1: a new password.</source>
        <translation>%1: uma nova senha.</translation>
    </message>
    <message>
        <source>%1: asked for a difficulty of %2 or more.</source>
        <translation>%1: é pedida uma dificuldade de %2 ou mais.</translation>
    </message>
    <message>
        <source>%1: chooses the difficulty by itself.</source>
        <translation>%1: escolhe a dificuldade por conta própria.</translation>
    </message>
    <message>
        <source>%1: highest difficulty %2.</source>
        <translation>%1: dificuldade máxima %2.</translation>
    </message>
    <message>
        <source>%1: no highest difficulty.</source>
        <translation>%1: sem dificuldade máxima.</translation>
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
        <translation>Informe o endereço da pool.</translation>
    </message>
    <message>
        <source>No stratum address. One looks like pool.example:3333.</source>
        <translation>Não é um endereço Stratum. Um exemplo é pool.example:3333.</translation>
    </message>
    <message>
        <source>For a miner named rig1 the pool receives: %1</source>
        <extracomment>%1: a user name. rig1 is the name of a miner.</extracomment>
        <translation>Para um minerador chamado rig1, a pool recebe: %1</translation>
    </message>
    <message>
        <source>Enter a number above 0, or nothing.</source>
        <translation>Informe um número acima de 0, ou nada.</translation>
    </message>
    <message>
        <source>This is below the lowest difficulty.</source>
        <translation>Isto está abaixo da dificuldade mínima.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolForm</name>
    <message>
        <source>Encrypted by your desktop.</source>
        <translation>Criptografadas pelo seu ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Readable by you alone, not encrypted.</source>
        <translation>Só você pode ler; sem criptografia.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Pedidas a cada início.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Como você quer vê-la aqui.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Blockchain</translation>
    </message>
    <message>
        <source>What the pool mines.</source>
        <translation>O que a pool minera.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Paste the stratum address from the pool&apos;s website.</source>
        <translation>Cole o endereço Stratum do site da pool.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>TLS encrypts the connection, if the pool offers it.</source>
        <translation>O TLS criptografa a conexão, se a pool oferecer.</translation>
    </message>
    <message>
        <source>Wallet or account</source>
        <translation>Carteira ou conta</translation>
    </message>
    <message>
        <source>User name at the pool</source>
        <translation>Nome de usuário na pool</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Most pools need none. Empty: what the miner sends.</source>
        <translation>A maioria das pools não precisa. Vazio: o que o minerador envia.</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Endereços reserva</translation>
    </message>
    <message>
        <source>Used in this order while the pool&apos;s address does not work.</source>
        <translation>Usados nesta ordem enquanto o endereço da pool não funciona.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Dificuldade mínima</translation>
    </message>
    <message>
        <source>Asked of the pool, which decides. Empty: its own choice.</source>
        <translation>Pedida à pool, que decide. Vazio: escolha dela.</translation>
    </message>
    <message>
        <source>Highest difficulty</source>
        <translation>Dificuldade máxima</translation>
    </message>
    <message>
        <source>Has no effect: a pool does not pay for easier shares.</source>
        <translation>Não tem efeito: uma pool não paga por shares mais fáceis.</translation>
    </message>
    <message>
        <source>Passwords are kept</source>
        <translation>Senhas guardadas</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encrypts the connection to a pool.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{wallet}: the wallet above. {worker}: the miner&apos;s own name. {user}: all that the miner sends.</source>
        <translation>{wallet}: a carteira acima. {worker}: o nome do próprio minerador. {user}: tudo o que o minerador envia.</translation>
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
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>in a file</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>em um arquivo</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>em lugar nenhum</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStatusLine</name>
    <message>
        <source>Off</source>
        <extracomment>State of a pool: it gets no share of the work.</extracomment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Waiting for a miner</source>
        <extracomment>State of a pool: no miner is there to connect for.</extracomment>
        <translation>Aguardando um minerador</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of a pool: it is connected and sends jobs.</extracomment>
        <translation>Funcionando</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>State of a pool: it cannot be used.</extracomment>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>its weight is 0</source>
        <translation>o peso é 0</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <extracomment>%1: host and port of a fallback of the pool, which is in use.</extracomment>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a span of time.</extracomment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <extracomment>%1: such as &quot;8 s ago&quot;.</extracomment>
        <translation>último job %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStep</name>
    <message>
        <source>Your first pool</source>
        <translation>Sua primeira pool</translation>
    </message>
    <message>
        <source>Your second pool</source>
        <translation>Sua segunda pool</translation>
    </message>
    <message>
        <source>Paste the pool&apos;s address from its website, and enter what it pays to. Test tells whether the pool works with it.</source>
        <translation>Cole o endereço da pool, copiado do site dela, e informe para onde ela paga. Testar diz se a pool funciona com isso.</translation>
    </message>
    <message>
        <source>It can mine the same chain or another one. It can also be a second account at the first pool.</source>
        <translation>Ela pode minerar a mesma blockchain ou outra. Também pode ser uma segunda conta na primeira pool.</translation>
    </message>
    <message>
        <source>I have only &amp;one pool: all work goes there</source>
        <translation>Tenho só &amp;uma pool: todo o trabalho vai para ela</translation>
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
        <translation>As configurações anteriores estão em vigor de novo.</translation>
    </message>
    <message>
        <source>Nothing has changed: see what is marked.</source>
        <translation>Nada mudou: veja o que está destacado.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Nada a aplicar.</translation>
    </message>
    <message>
        <source>What Apply will change:</source>
        <translation>O que Aplicar vai mudar:</translation>
    </message>
    <message>
        <source>Cannot be applied yet: see what is marked.</source>
        <translation>Ainda não é possível aplicar: veja o que está destacado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>%1: the title of a tab whose settings have been edited and not yet applied.</extracomment>
        <translation>%1 (editada)</translation>
    </message>
    <message>
        <source>The demonstration is running with pools of its own. Your pools can be set up when you have left it.</source>
        <translation>A demonstração está em execução com pools próprias. Suas pools podem ser configuradas depois que você sair dela.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Back to the default.</source>
        <translation>Voltar ao padrão.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message>
        <source>Nothing was changed. See what is wrong.</source>
        <translation>Nada foi alterado. Veja o que está errado.</translation>
    </message>
    <message>
        <source>The settings are in force. See the remarks.</source>
        <translation>As configurações estão em vigor. Veja as observações.</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>As configurações estão em vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n alteração ainda não aplicada</numerusform>
            <numerusform>%n alterações ainda não aplicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração contém estas palavras.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Put the changed settings in force. Miners stay connected where possible.</source>
        <translation>Pôr em vigor as configurações alteradas. Os mineradores continuam conectados sempre que possível.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Forget the changes.</source>
        <translation>Esquecer as alterações.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SplitStep</name>
    <message>
        <source>The split</source>
        <translation>A divisão</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1: a pool.</extracomment>
        <translation>Porcentagem do trabalho para %1</translation>
    </message>
    <message>
        <source>How much of your miners&apos; work shall each pool get?</source>
        <translation>Quanto do trabalho dos seus mineradores cada pool deve receber?</translation>
    </message>
    <message>
        <source>You can change this at any time in the main window; it takes effect at once. A pool with 0 % is not connected to.</source>
        <translation>Você pode mudar isto a qualquer momento na janela principal; o efeito é imediato. O DPMP não se conecta a uma pool com 0 %.</translation>
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
        <translation>Início e senhas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Em um arquivo</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Em lugar nenhum</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Mining goes on when you log in to this computer.</source>
        <translation>A mineração continua quando você inicia a sessão neste computador.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Fechar para a bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray, so that mining goes on.</source>
        <translation>Ao fechar a janela, o programa fica na bandeja, para que a mineração continue.</translation>
    </message>
    <message>
        <source>Pool passwords</source>
        <translation>Senhas das pools</translation>
    </message>
    <message>
        <source>The keyring of your desktop, a file that only you can read, or typed at each start.</source>
        <translation>O chaveiro do seu ambiente de trabalho, um arquivo que só você pode ler, ou digitadas a cada início.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation>aguardando mineradores</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>working</source>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation>Divisão %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation>Os mineradores se conectam a</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Os mineradores não conseguem se conectar: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation>Copiar o endereço para mineradores</translation>
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
        <translation>Mostrar a última hora</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Mostrar as últimas 24 horas</translation>
    </message>
    <message>
        <source>The chart begins when the miner has worked for some minutes.</source>
        <translation>O gráfico começa depois que o minerador tiver trabalhado alguns minutos.</translation>
    </message>
    <message>
        <source>Hashrate of this miner</source>
        <translation>Hashrate deste minerador</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>Highest: %1. Newest: %2.</source>
        <translation>Maior: %1. Mais recente: %2.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation>Minerando nas duas pools</translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation>Minerando na pool A</translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation>Minerando na pool B</translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation>Nenhum minerador trabalhando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation>%1
%2
Divisão %3</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Retomar mineração</translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation>Pausar mineração</translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation>Mostrar o DPMP</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WalletText</name>
    <message>
        <source>This is an address of a test network. Its coins are worth nothing.</source>
        <translation>Este é um endereço de uma rede de teste. As moedas dela não valem nada.</translation>
    </message>
    <message>
        <source>This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).</source>
        <translation>Este é um endereço Bitcoin (BTC), mas a pool minera Bitcoin Cash (BCH).</translation>
    </message>
    <message>
        <source>This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).</source>
        <translation>Este é um endereço Bitcoin Cash (BCH), mas a pool minera Bitcoin (BTC).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1).</source>
        <extracomment>%1: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>O endereço está escrito corretamente (%1).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1, for BTC and BCH).</source>
        <translation>O endereço está escrito corretamente (%1, para BTC e BCH).</translation>
    </message>
    <message>
        <source>The %1 address is correctly written (%2).</source>
        <extracomment>%1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>O endereço %1 está escrito corretamente (%2).</translation>
    </message>
    <message>
        <source>The address or account that the pool pays. Empty: each miner brings its own.</source>
        <translation>O endereço ou a conta que a pool paga. Vazio: cada minerador traz o seu.</translation>
    </message>
    <message>
        <source>No coin address: taken as the name of your account at the pool.</source>
        <translation>Não é um endereço de moeda: considerado o nome da sua conta na pool.</translation>
    </message>
    <message>
        <source>Mistyped: this address has a character that cannot be in it.</source>
        <translation>Erro de digitação: este endereço tem um caractere que não pode conter.</translation>
    </message>
    <message>
        <source>Mistyped: this address is too short or too long.</source>
        <translation>Erro de digitação: este endereço é curto ou longo demais.</translation>
    </message>
    <message>
        <source>Mistyped: the checksum of this address is wrong. Copy it again.</source>
        <translation>Erro de digitação: a soma de verificação deste endereço está errada. Copie-o de novo.</translation>
    </message>
    <message>
        <source>This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.</source>
        <translation>Este não é um endereço de Bitcoin nem de Bitcoin Cash; talvez seja de outra moeda.</translation>
    </message>
    <message>
        <source>Enter the address alone; the miner&apos;s name is added by the user name below.</source>
        <translation>Informe somente o endereço; o nome do minerador é acrescentado pelo nome de usuário abaixo.</translation>
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
        <translation>Divisão do trabalho</translation>
    </message>
    <message>
        <source>Split of the work between the pools</source>
        <translation>Divisão do trabalho entre as pools</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Porcentagem do trabalho para %1</translation>
    </message>
    <message>
        <source>%1 percent to %2, %3 percent to %4</source>
        <extracomment>A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.</extracomment>
        <translation>%1 por cento para %2, %3 por cento para %4</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Settings of the Python program</source>
        <translation>Configurações do programa Python</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configurações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This program stands between your miners and two mining pools and divides their work between the pools as you like. Setting it up takes a few minutes.</source>
        <translation>Este programa fica entre os seus mineradores e duas pools de mineração e divide o trabalho deles entre as pools como você quiser. A configuração leva poucos minutos.</translation>
    </message>
    <message>
        <source>&amp;Set up my pools</source>
        <translation>&amp;Configurar minhas pools</translation>
    </message>
    <message>
        <source>You need the addresses of your pools, and your wallet or account there.</source>
        <translation>Você precisa dos endereços das suas pools e da sua carteira ou conta em cada uma.</translation>
    </message>
    <message>
        <source>&amp;Take over the Python program&apos;s settings</source>
        <translation>&amp;Usar as configurações do programa Python</translation>
    </message>
    <message>
        <source>Found in %1. You can look at them before they are used.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Encontradas em %1. Você pode conferi-las antes de serem usadas.</translation>
    </message>
    <message>
        <source>&amp;Import the Python program&apos;s settings</source>
        <translation>&amp;Importar as configurações do programa Python</translation>
    </message>
    <message>
        <source>From its file config_v2.json.</source>
        <translation>Do arquivo config_v2.json dele.</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>Two simulated pools and a small simulated miner, without any settings.</source>
        <translation>Duas pools simuladas e um pequeno minerador simulado, sem nenhuma configuração.</translation>
    </message>
</context>
</TS>
