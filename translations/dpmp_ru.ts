<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
        <translation>DPMP %1, майнинг-прокси для двух пулов</translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation>Делит работу ваших майнеров между двумя пулами.</translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation>Исходный код программы доступен по лицензии MIT. Вместе с Qt Charts окно в целом распространяется на условиях GPL-3.0.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Использованы:</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of this window. The log stays in English.</source>
        <translation>Язык этого окна. Журнал остаётся на английском.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Светлые или тёмные цвета.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Drops edits that have not been applied.</extracomment>
        <translation>&amp;Отменить правки</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <extracomment>Takes back the last change that was applied.</extracomment>
        <translation>Верн&amp;уть прежние</translation>
    </message>
    <message>
        <source>Drops what you have edited since the last Apply.</source>
        <translation>Отбрасывает всё, что изменено после последнего применения.</translation>
    </message>
    <message>
        <source>Puts the pools&apos; settings back to those before the last Apply.</source>
        <translation>Возвращает настройки пулов, которые были до последнего применения.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Attention</name>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>Пул %1</translation>
    </message>
    <message>
        <source>No pool is set up yet.</source>
        <translation>Ни один пул ещё не настроен.</translation>
    </message>
    <message>
        <source>Set up pools</source>
        <translation>Настроить пулы</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Майнеры не могут подключиться: %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Both pools have a share of 0 %, so nothing is mined.</source>
        <translation>У обоих пулов доля 0 %, поэтому майнинг не идёт.</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Разделить поровну</translation>
    </message>
    <message>
        <source>%1 has not sent a job for %2.</source>
        <translation>%1 не присылает заданий уже %2.</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>Проверить пул</translation>
    </message>
    <message>
        <source>%1 is reached through its fallback %2, because its main address does not work.</source>
        <translation>%1 доступен через резервный адрес %2: основной адрес не работает.</translation>
    </message>
    <message>
        <source>%1 has been down for %2.</source>
        <extracomment>%1 is a pool, %2 a span of time, %3 a reason in English.</extracomment>
        <translation>%1 недоступен уже %2.</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3.</source>
        <translation>%1 недоступен уже %2: %3.</translation>
    </message>
    <message>
        <source>Use the other pool</source>
        <translation>Перейти на другой пул</translation>
    </message>
    <message>
        <source>%1 of the shares for %2 have been rejected.</source>
        <translation>%2: отклонено %1 шар.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>%1 has been away for %2.</source>
        <extracomment>%1 is a miner, %2 a span of time.</extracomment>
        <translation>%1 не на связи уже %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>%n майнер не на связи. Последним, %2 назад, отключился %1.</numerusform>
            <numerusform>%n майнера не на связи. Последним, %2 назад, отключился %1.</numerusform>
            <numerusform>%n майнеров не на связи. Последним, %2 назад, отключился %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show miners</source>
        <translation>Показать майнеры</translation>
    </message>
    <message>
        <source>No miner has connected yet. Enter this address in your miner: %1</source>
        <translation>Ни один майнер ещё не подключился. Введите этот адрес в майнере: %1</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Показать, как</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AttentionList</name>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Что требует внимания</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DashboardPage</name>
    <message>
        <source>Total hashrate</source>
        <translation>Общий хешрейт</translation>
    </message>
    <message>
        <source>Shares accepted</source>
        <translation>Принято шар</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>All is well. Nothing needs your attention.</source>
        <translation>Всё в порядке. Ваше внимание не требуется.</translation>
    </message>
    <message>
        <source>1 min: %1
1 h: %2
24 h: %3</source>
        <extracomment>Hashrates of the last minute, hour and day.</extracomment>
        <translation>1 мин: %1
1 ч: %2
24 ч: %3</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Шар пока нет</translation>
    </message>
    <message>
        <source>%1 of all
Rejected: %2 (%3)
Under way: %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 counts.</extracomment>
        <translation>%1 от всех
Отклонено: %2 (%3)
В пути: %4</translation>
    </message>
    <message>
        <source>Connected
Mining: %1
Away: %2</source>
        <translation>Подключено
Майнят: %1
Не на связи: %2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>С момента запуска</translation>
    </message>
    <message>
        <source>Enough for a block</source>
        <translation>Хватает на блок</translation>
    </message>
    <message>
        <source>1 in %1 of a block
A block needs %2</source>
        <extracomment>How near the best share is to a block; %1 is a number such as &quot;65,000&quot;, %2 a difficulty.</extracomment>
        <translation>1/%1 сложности блока
Для блока нужно %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>Найден %n блок</numerusform>
            <numerusform>Найдено %n блока</numerusform>
            <numerusform>Найдено %n блоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over the last hour: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Измерено за последний час: %1</translation>
    </message>
    <message>
        <source>Measured over the last 24 hours: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Измерено за последние 24 часа: %1</translation>
    </message>
    <message>
        <source>Measured over the last 5 minutes: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Измерено за последние 5 минут: %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ещё не измерено</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message>
        <source>Miners can switch to and from this pool without reconnecting.</source>
        <translation>Майнеры могут переходить на этот пул и с него без переподключения.</translation>
    </message>
    <message>
        <source>The pool leaves little room for extranonce2. Switching without reconnecting needs another pool that leaves 8 bytes or more.</source>
        <translation>Пул оставляет мало места для extranonce2. Для перехода без переподключения нужен другой пул, который оставляет не менее 8 байт.</translation>
    </message>
    <message>
        <source>The pool leaves very little room for extranonce2. Miners have to reconnect when they switch to this pool, and some cannot work for it.</source>
        <translation>Пул оставляет очень мало места для extranonce2. При переходе на этот пул майнерам придётся переподключаться, а некоторые не смогут на нём работать.</translation>
    </message>
    <message>
        <source>The pool does not allow version rolling. Many miners are slower without.</source>
        <translation>Пул не поддерживает version rolling. Многие майнеры без него работают медленнее.</translation>
    </message>
    <message>
        <source>more than a year</source>
        <extracomment>In place of a span of time, such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>более чем год</translation>
    </message>
    <message>
        <source>No miner is connected yet.</source>
        <translation>Ни один майнер ещё не подключён.</translation>
    </message>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>При такой сложности самый медленный майнер, %1, находит примерно %n шару в час.</numerusform>
            <numerusform>При такой сложности самый медленный майнер, %1, находит примерно %n шары в час.</numerusform>
            <numerusform>При такой сложности самый медленный майнер, %1, находит примерно %n шар в час.</numerusform>
        </translation>
    </message>
    <message>
        <source>This difficulty is high for %1: about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>Для %1 это высокая сложность: примерно одна шара за %2. У пулов часто есть другой порт для небольших майнеров.</translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>Такая сложность высока для %n из ваших майнеров. Самый медленный, %1, находит примерно одну шару за %2. У пулов часто есть другой порт для небольших майнеров.</numerusform>
            <numerusform>Такая сложность высока для %n из ваших майнеров. Самый медленный, %1, находит примерно одну шару за %2. У пулов часто есть другой порт для небольших майнеров.</numerusform>
            <numerusform>Такая сложность высока для %n из ваших майнеров. Самый медленный, %1, находит примерно одну шару за %2. У пулов часто есть другой порт для небольших майнеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Поиск адреса</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>Шифрование (TLS)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Receive work</source>
        <translation>Получение задания</translation>
    </message>
    <message>
        <source>Is the address spelled as on the pool&apos;s website? Is this computer online?</source>
        <translation>Адрес введён так, как указано на сайте пула? Этот компьютер подключён к интернету?</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. Compare the port with the pool&apos;s website.</source>
        <translation>Компьютер найден, но на этом порту никто не отвечает. Сверьте порт с сайтом пула.</translation>
    </message>
    <message>
        <source>Nothing answers there. Compare address and port with the pool&apos;s website; a firewall may be in the way.</source>
        <translation>По этому адресу никто не отвечает. Сверьте адрес и порт с сайтом пула; возможно, мешает брандмауэр.</translation>
    </message>
    <message>
        <source>The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.</source>
        <translation>Возможно, пул не поддерживает TLS на этом порту. Попробуйте без TLS или укажите порт, предназначенный для TLS.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. Compare the port with the pool&apos;s website.</source>
        <translation>Ответ есть, но не похож на ответ пула Stratum. Сверьте порт с сайтом пула.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.</source>
        <translation>Ответ есть, но не похож на ответ пула Stratum. Возможно, для этого порта нужен TLS: попробуйте с ним.</translation>
    </message>
    <message>
        <source>The pool does not accept the user name. Check wallet or account, user name and password.</source>
        <translation>Пул не принимает имя пользователя. Проверьте кошелёк или учётную запись, имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>The pool took the login but sends no work. It may be busy; try again in a while.</source>
        <translation>Пул принял вход, но не присылает заданий. Возможно, он перегружен; повторите попытку позже.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Высота блока</translation>
    </message>
    <message>
        <source>Network difficulty</source>
        <translation>Сложность сети</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <extracomment>The sizes of extranonce1 and extranonce2.</extracomment>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>%1 + %2 bytes</source>
        <translation>%1 + %2 байт</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorView</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>П&amp;роверить</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: the host of a pool.</extracomment>
        <translation>Проверяется %1…</translation>
    </message>
    <message>
        <source>Connects to the pool as a miner would, and tells what it finds.</source>
        <translation>Подключается к пулу так же, как майнер, и показывает результат.</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>После этой проверки настройки изменились.</translation>
    </message>
    <message>
        <source>The pool works with these settings.</source>
        <translation>Пул работает с этими настройками.</translation>
    </message>
    <message>
        <source>The pool does not work with these settings.</source>
        <translation>Пул не работает с этими настройками.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>ok, %1</source>
        <extracomment>A step of a test. %1: how long it took.</extracomment>
        <translation>успешно, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>ошибка, %1</translation>
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
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test the pool</source>
        <translation>Проверить пул</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventDetails</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Поля события</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Выберите событие, чтобы увидеть его полностью.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Майнер</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventMessages</name>
    <message>
        <source>a miner</source>
        <translation>майнер</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>пул</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>пул %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, difficulty %2</source>
        <extracomment>%1 is a whole sentence, %2 a number</extracomment>
        <translation>%1, сложность %2</translation>
    </message>
    <message>
        <source>%1 is ready for %2 after %3 ms</source>
        <translation>%2: %1 готов через %3 мс</translation>
    </message>
    <message>
        <source>%1 is ready for %2</source>
        <translation>%2: %1 готов</translation>
    </message>
    <message>
        <source>its first pool</source>
        <translation>первый пул</translation>
    </message>
    <message>
        <source>the other pool failed</source>
        <translation>другой пул отказал</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>why a miner changes pools: the weights ask for it</extracomment>
        <translation>распределение</translation>
    </message>
    <message>
        <source>sent there by hand</source>
        <translation>направлен вручную</translation>
    </message>
    <message>
        <source>%1 works for %2 now</source>
        <translation>%1 теперь работает на %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 accepted a share of %2</source>
        <translation>%2: %1 принял шару</translation>
    </message>
    <message>
        <source>%1 rejected a share of %2</source>
        <translation>%2: %1 отклонил шару</translation>
    </message>
    <message>
        <source>A share of %1 did not count</source>
        <translation>%1: шара не засчитана</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was accepted</source>
        <translation>%1: поздний ответ, шара принята</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was rejected</source>
        <translation>%1: поздний ответ, шара отклонена</translation>
    </message>
    <message>
        <source>%1 found a block for %2</source>
        <translation>%1: найден блок, %2</translation>
    </message>
    <message>
        <source>%1, split %2:%3</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are the weights of pools A and B</extracomment>
        <translation>%1, распределение %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>Отклонено %n подключение, последнее с %1</numerusform>
            <numerusform>Отклонено %n подключения, последнее с %1</numerusform>
            <numerusform>Отклонено %n подключений, последнее с %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection from %1 was refused</source>
        <translation>Отклонено подключение с %1</translation>
    </message>
    <message>
        <source>%1 is tried again for %2 in %3</source>
        <translation>%2: %1, новая попытка через %3</translation>
    </message>
    <message>
        <source>A line was sent or received</source>
        <translation>Отправлена или получена строка</translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>Прокси останавливается, подключён %n майнер</numerusform>
            <numerusform>Прокси останавливается, подключено %n майнера</numerusform>
            <numerusform>Прокси останавливается, подключено %n майнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1 for %2 (%3)</source>
        <translation>%2: подключается %1 (%3)</translation>
    </message>
    <message>
        <source>Connected to %1 for %2</source>
        <translation>%2: %1 подключён</translation>
    </message>
    <message>
        <source>%1 was lost for %2</source>
        <translation>%2: %1 потерян</translation>
    </message>
    <message>
        <source>%1 is reached at %2 now</source>
        <translation>%1 теперь доступен по адресу %2</translation>
    </message>
    <message>
        <source>%1 does not accept the user %2</source>
        <translation>%1 не принимает пользователя %2</translation>
    </message>
    <message>
        <source>%1 sent a line that cannot be read</source>
        <translation>%1 прислал нечитаемую строку</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 сообщает: %2</translation>
    </message>
    <message>
        <source>%1 asks to reconnect to %2</source>
        <translation>%1 просит переподключиться к %2</translation>
    </message>
    <message>
        <source>%1 changed the extranonce for %2</source>
        <translation>%2: %1 сменил extranonce</translation>
    </message>
    <message>
        <source>%1 changed the version mask for %2</source>
        <translation>%2: %1 сменил маску версий</translation>
    </message>
    <message>
        <source>%1 set the difficulty of %2 to %3</source>
        <translation>%2: %1 установил сложность %3</translation>
    </message>
    <message>
        <source>%1 sent a job for %2</source>
        <translation>%2: %1 прислал задание</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2</source>
        <translation>%2: %1 не подходит</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 подключился</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 отключился</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 представился как %2</translation>
    </message>
    <message>
        <source>%1 asks for work</source>
        <translation>%1 запрашивает работу</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 вошёл</translation>
    </message>
    <message>
        <source>%1 has to reconnect for %2</source>
        <translation>%1 должен переподключиться, чтобы перейти на %2</translation>
    </message>
    <message>
        <source>%1 got a job of %2, difficulty %3</source>
        <translation>%1: получено задание, %2, сложность %3</translation>
    </message>
    <message>
        <source>New settings are in force</source>
        <translation>Действуют новые настройки</translation>
    </message>
    <message>
        <source>The weights changed</source>
        <translation>Веса изменены</translation>
    </message>
    <message>
        <source>Mining is paused</source>
        <translation>Майнинг приостановлен</translation>
    </message>
    <message>
        <source>Mining goes on</source>
        <translation>Майнинг продолжается</translation>
    </message>
    <message>
        <source>Miner connected</source>
        <translation>Майнер подключён</translation>
    </message>
    <message>
        <source>Miner disconnected</source>
        <translation>Майнер отключён</translation>
    </message>
    <message>
        <source>Miner refused</source>
        <translation>Майнеру отказано</translation>
    </message>
    <message>
        <source>Miner asks for work</source>
        <translation>Майнер запрашивает работу</translation>
    </message>
    <message>
        <source>Miner logged in</source>
        <translation>Майнер вошёл</translation>
    </message>
    <message>
        <source>Unreadable line of a miner</source>
        <translation>Нечитаемая строка от майнера</translation>
    </message>
    <message>
        <source>Miner has to reconnect</source>
        <translation>Майнеру нужно переподключиться</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Подключение к пулу</translation>
    </message>
    <message>
        <source>Pool connected</source>
        <translation>Пул подключён</translation>
    </message>
    <message>
        <source>Pool ready</source>
        <translation>Пул готов</translation>
    </message>
    <message>
        <source>Pool lost</source>
        <translation>Пул потерян</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>Ожидание переподключения</translation>
    </message>
    <message>
        <source>Other address of a pool</source>
        <translation>Другой адрес пула</translation>
    </message>
    <message>
        <source>User not accepted</source>
        <translation>Пользователь не принят</translation>
    </message>
    <message>
        <source>Unreadable line of a pool</source>
        <translation>Нечитаемая строка от пула</translation>
    </message>
    <message>
        <source>Message of a pool</source>
        <translation>Сообщение пула</translation>
    </message>
    <message>
        <source>Pool asks to reconnect</source>
        <translation>Пул просит переподключиться</translation>
    </message>
    <message>
        <source>Extranonce changed</source>
        <translation>Extranonce изменён</translation>
    </message>
    <message>
        <source>Version mask changed</source>
        <translation>Маска версий изменена</translation>
    </message>
    <message>
        <source>Difficulty of a pool</source>
        <translation>Сложность пула</translation>
    </message>
    <message>
        <source>Job of a pool</source>
        <translation>Задание пула</translation>
    </message>
    <message>
        <source>Pool does not suit a miner</source>
        <translation>Пул не подходит майнеру</translation>
    </message>
    <message>
        <source>Job sent to a miner</source>
        <translation>Задание отправлено майнеру</translation>
    </message>
    <message>
        <source>Pool switched</source>
        <translation>Смена пула</translation>
    </message>
    <message>
        <source>Share result</source>
        <translation>Результат шары</translation>
    </message>
    <message>
        <source>Late answer to a share</source>
        <translation>Поздний ответ на шару</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Найден блок</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>Настройки применены</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Веса изменены</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Возобновлено</translation>
    </message>
    <message>
        <source>Line on the wire</source>
        <translation>Строка обмена</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>level of the log: details for the curious</extracomment>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>miner %1</source>
        <translation>майнер %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackModel</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>Резервный адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
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
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>Добавить резервный адрес</translation>
    </message>
    <message>
        <source>Remove the fallback</source>
        <translation>Удалить резервный адрес</translation>
    </message>
    <message>
        <source>Prefer the fallback more</source>
        <translation>Поднять резервный адрес</translation>
    </message>
    <message>
        <source>Prefer the fallback less</source>
        <translation>Опустить резервный адрес</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a fallback one place up in the order.</extracomment>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a fallback one place down in the order.</extracomment>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FirstRunWizard</name>
    <message>
        <source>Nothing has been put in force yet: see what is marked.</source>
        <translation>Пока ничего не применено: проверьте отмеченное.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Steps of the wizard.</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
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
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, abbreviated.</extracomment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds, abbreviated.</extracomment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, abbreviated.</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>%1 is a span of time, such as &quot;8 s&quot;.</extracomment>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
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
        <translation>Хешрейт ещё не измерен.</translation>
    </message>
    <message>
        <source>Hashrate now %1; %2</source>
        <translation>Хешрейт сейчас %1; %2</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Хешрейт</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 мин</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>Показать последние 10 минут</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Показать последний час</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Показать последние 24 часа</translation>
    </message>
    <message>
        <source>◆ block found</source>
        <extracomment>The legend of a chart; keep the sign in front.</extracomment>
        <translation>◆ найден блок</translation>
    </message>
    <message>
        <source>Chart of the hashrate by pool</source>
        <translation>График хешрейта по пулам</translation>
    </message>
    <message>
        <source>The hashrate appears here as soon as miners have worked for a moment.</source>
        <translation>Хешрейт появится здесь, как только майнеры немного поработают.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashratePlot</name>
    <message>
        <source>Block found for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Найден блок: %1</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Найден блок</translation>
    </message>
    <message>
        <source>Split changed to %1</source>
        <extracomment>%1 is the new split, such as &quot;70 : 30&quot;.</extracomment>
        <translation>Новое распределение: %1</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 был недоступен</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Вместе: %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>On a chart, %1 is the letter A or B.</extracomment>
        <translation>%1 недоступен</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpPage</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Address for miners</source>
        <translation>Адрес для майнеров</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the line at the top of the window says why.</source>
        <translation>Сейчас майнеры не могут подключиться: причина указана в строке вверху окна.</translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation>Введите этот адрес в майнере как адрес пула. В большинстве домашних сетей подходит первый.</translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation>Подключите майнер к DPMP</translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation>Worker или user: любое имя, по которому вы узнаете майнер, например kitchen. Пароль: x. Кошельки задаются на странице «Пулы», а не в майнере.</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>Где его ввести</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Что означают числа</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation>Отсканируйте, чтобы скопировать в телефон</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation>Откройте страницу майнера, затем Settings или Pool. Stratum Host: адрес без «stratum+tcp://» и без порта, Stratum Port: порт, Stratum User: воркер. Сохраните и перезапустите.</translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation>Как у Bitaxe: Settings, Stratum Host, Port и User. Резервный пул можно не менять: он используется, пока DPMP не работает.</translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation>В приложении Avalon или на странице майнера в разделе Pool: полный адрес со «stratum+tcp://» и портом, а в качестве имени воркер. Во второй или третьей строке оставьте собственный пул.</translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation>На странице майнера: Settings, затем Miner или Pool Settings. URL: полный адрес, Worker: имя, Password: можно x. Сохраните и примените.</translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation>В WhatsMinerTool или на странице майнера: Configuration, затем Pools. Pool 1: полный адрес, Worker: имя. Сохраните и перезапустите службу майнера.</translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation>Подключитесь к собственной сети майнера, чтобы открыть страницу настройки. Pool url: адрес без порта, Pool port: порт, поле для адреса BTC: воркер. Шары он находит редко: минуты без шар ничего не значат.</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Хешрейт</translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation>Число попыток в секунду, рассчитанное по шарам, которые присылает майнер. На коротком отрезке заметна случайность; час показательнее минуты.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation>Части работы, которые получают два пула. Считается по работе, а не по времени, и по всем майнерам вместе.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Шара</translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation>Попытка, достигшая заданной сложности. Шары доказывают работу, и за них платят пулы.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation>Насколько редка шара. При вдвое большей сложности шар вдвое меньше, но каждая стоит вдвое больше.</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation>Самая редкая из найденных. Если она достигает сложности сети, это блок.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation>Шары, которые пул подтвердил.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation>Шары, которые не приняты. Одна из ста — не повод для беспокойства, намного больше — повод.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation>Шара, пришедшая слишком поздно, для блока, работа над которым уже окончена. Обычно виновата медленная сеть.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation>То, над чем пул просит работать. Новое задание приходит примерно раз в полминуты и с каждым блоком.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Воркер</translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation>Имя, под которым майнер учитывается здесь и на пуле.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::KindMenu</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Скрыть все</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LedgerModel</name>
    <message>
        <source>The pool has not answered yet.</source>
        <extracomment>Of shares: sent to the pool, not answered yet.</extracomment>
        <translation>Пул ещё не ответил.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>All of the shares above.</source>
        <extracomment>Row: the sum of all shares.</extracomment>
        <translation>Все перечисленные выше шары.</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>Все шары</translation>
    </message>
    <message>
        <source>The sum of the difficulties of the accepted shares: what the pool pays for.</source>
        <translation>Сумма сложностей принятых шар: то, за что платит пул.</translation>
    </message>
    <message>
        <source>Accepted difficulty</source>
        <translation>Принятая сложность</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>Column: where shares ended, such as &quot;Accepted&quot; or &quot;Stale&quot;.</extracomment>
        <translation>Шары</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>Пул %1</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: the sum over all pools.</extracomment>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ListenSection</name>
    <message>
        <source>Address for miners</source>
        <translation>Адрес для майнеров</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Все адреса</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Только этот компьютер</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Один адрес</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Кто может подключаться</translation>
    </message>
    <message>
        <source>Miners in your network need all addresses, or the one that they can reach.</source>
        <translation>Майнерам в вашей сети нужны все адреса или тот, который им доступен.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Enter this port in the settings of the miner.</source>
        <translation>Введите этот порт в настройках майнера.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>любой свободный порт</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of events</source>
        <translation>
            <numerusform>%Ln вид событий</numerusform>
            <numerusform>%Ln вида событий</numerusform>
            <numerusform>%Ln видов событий</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Без подробностей</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Все пулы</translation>
    </message>
    <message>
        <source>Pool A</source>
        <translation>Пул A</translation>
    </message>
    <message>
        <source>Pool B</source>
        <translation>Пул B</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Майнер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Виды событий</translation>
    </message>
    <message>
        <source>Choose the kinds of events that are shown.</source>
        <translation>Выберите, какие виды событий показывать.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Поиск по событиям</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message>
        <source>Nothing has happened yet. Connections, shares and switches of pools appear here.</source>
        <translation>Пока ничего не произошло. Здесь появятся подключения, шары и смены пулов.</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Нет событий, подходящих под фильтры.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 из %2 событий</translation>
    </message>
    <message numerus="yes">
        <source>%1, paused: %Ln new event(s) are waiting</source>
        <extracomment>%1 is &quot;12 events&quot;</extracomment>
        <translation>
            <numerusform>%1, пауза: ожидает %Ln новое событие</numerusform>
            <numerusform>%1, пауза: ожидают %Ln новых события</numerusform>
            <numerusform>%1, пауза: ожидают %Ln новых событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Export the events shown</source>
        <translation>Экспорт показанных событий</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>%Ln событие записано в %1</numerusform>
            <numerusform>%Ln события записаны в %1</numerusform>
            <numerusform>%Ln событий записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Keep the newest event in sight.</source>
        <translation>Держать на виду самое новое событие.</translation>
    </message>
    <message>
        <source>Hold new events back until you go on.</source>
        <translation>Придерживать новые события, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>Show every line between the proxy, the miners and the pools.</source>
        <translation>Показывать каждую строку между прокси, майнерами и пулами.</translation>
    </message>
    <message>
        <source>The wire log shows every line to and from miners and pools. That is a lot, and older events leave the list sooner. Turn it off when you have seen enough.</source>
        <translation>Журнал обмена показывает каждую строку, отправленную и полученную майнерами и пулами. Их очень много, и старые события быстрее уходят из списка. Выключите его, когда увидите достаточно.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected events as text.</source>
        <translation>Копировать выбранные события как текст.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the events shown to a file.</source>
        <translation>Записать показанные события в файл.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Empty the list. The log that the program writes stays as it is.</source>
        <translation>Очистить список. Журнал, который пишет программа, останется без изменений.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogSection</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Все подробности</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>How much is written. Each level includes those above it.</source>
        <translation>Сколько записывать. Каждый уровень включает те, что выше него.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>JSON is for programs that read the log, text for people.</source>
        <translation>JSON — для программ, читающих журнал, текст — для людей.</translation>
    </message>
    <message>
        <source>By level, without what is not ticked</source>
        <translation>По уровню, кроме неотмеченного</translation>
    </message>
    <message>
        <source>What is ticked, whatever its level, and nothing else</source>
        <translation>Только отмеченное, независимо от уровня</translation>
    </message>
    <message>
        <source>What a tick means</source>
        <translation>Что означает отметка</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Which events are written. The page Log always shows all of them.</source>
        <translation>Какие события записываются. На странице «Журнал» всегда видны все.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation>этот компьютер не подключён к сети</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation>DPMP продолжает майнинг</translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation>Программа осталась в трее. Чтобы завершить её, выберите «Выход» в её меню; чтобы её завершала кнопка окна, измените это в меню «Файл».</translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation>О программе DPMP</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation>&amp;Возобновить майнинг</translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation>&amp;Приостановить майнинг</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Оставаться в трее при закрытии окна</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation>&amp;О программе DPMP</translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation>Это демо: два имитируемых пула и небольшой майнер на этом компьютере. Заработка нет.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Выйти из демо</translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation>Майнинг приостановлен. Майнеры отпущены и могут работать на собственный пул.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation>Ожидание ответа на шары в пути</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Выйти сейчас</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Пулы</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Направить на %1</translation>
    </message>
    <message>
        <source>Mine for pool %1, whatever the weights say, until the program ends</source>
        <translation>Майнить на пул %1 независимо от весов, пока программа не завершится</translation>
    </message>
    <message>
        <source>By the weights</source>
        <extracomment>Of a miner that had been sent to one pool: it follows the weights again.</extracomment>
        <translation>По весам</translation>
    </message>
    <message>
        <source>Let the weights decide where the miner mines</source>
        <translation>Пусть веса решают, где работает майнер</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Открыть веб-страницу</translation>
    </message>
    <message>
        <source>Open the miner&apos;s own page in the browser</source>
        <translation>Открыть собственную страницу майнера в браузере</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>End the connection; most miners come back by themselves</source>
        <translation>Разорвать соединение; большинство майнеров возвращаются сами</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Отключить %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>Отключить %n майнер?</numerusform>
            <numerusform>Отключить %n майнера?</numerusform>
            <numerusform>Отключить %n майнеров?</numerusform>
        </translation>
    </message>
    <message>
        <source>Most miners come back by themselves within a minute.</source>
        <translation>Большинство майнеров сами возвращаются в течение минуты.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>Stands for a miner that has not told its worker&apos;s name yet.</extracomment>
        <translation>(пока без имени)</translation>
    </message>
    <message>
        <source>Pool %1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>Пул %1: %2</translation>
    </message>
    <message>
        <source>Hashrate of the last hour. Now: %1</source>
        <translation>Хешрейт за последний час. Сейчас: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n шара отклонена</numerusform>
            <numerusform>%n шары отклонены</numerusform>
            <numerusform>%n шар отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 мин</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 мин</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Column: the part of the shares that was rejected, in percent.</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Последняя шара</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Почему там</translation>
    </message>
    <message>
        <source>Your name for the miner, or its worker name</source>
        <translation>Ваше название майнера или имя его воркера</translation>
    </message>
    <message>
        <source>What the miner says it is</source>
        <translation>Как майнер называет себя сам</translation>
    </message>
    <message>
        <source>The miner&apos;s address in your network</source>
        <translation>Адрес майнера в вашей сети</translation>
    </message>
    <message>
        <source>The pool that the miner works for now</source>
        <translation>Пул, на который сейчас работает майнер</translation>
    </message>
    <message>
        <source>Hashrate over the last 5 minutes</source>
        <translation>Хешрейт за последние 5 минут</translation>
    </message>
    <message>
        <source>Hashrate over the last 60 minutes</source>
        <translation>Хешрейт за последние 60 минут</translation>
    </message>
    <message>
        <source>Hashrate over the last 24 hours</source>
        <translation>Хешрейт за последние 24 часа</translation>
    </message>
    <message>
        <source>Hashrate minute by minute, over the last hour</source>
        <translation>Хешрейт по минутам за последний час</translation>
    </message>
    <message>
        <source>The share difficulty that the miner was given</source>
        <translation>Сложность шар, заданная майнеру</translation>
    </message>
    <message>
        <source>Shares that the pools counted</source>
        <translation>Шары, засчитанные пулами</translation>
    </message>
    <message>
        <source>The part of the shares that was not counted</source>
        <translation>Часть шар, которая не засчитана</translation>
    </message>
    <message>
        <source>The highest difficulty that one of the miner&apos;s shares has reached</source>
        <translation>Наибольшая сложность, которой достигла шара этого майнера</translation>
    </message>
    <message>
        <source>When the miner sent its last share</source>
        <translation>Когда майнер прислал последнюю шару</translation>
    </message>
    <message>
        <source>Why the miner is at this pool</source>
        <translation>Почему майнер на этом пуле</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message>
        <source>Select a miner to see its details.</source>
        <translation>Выберите майнер, чтобы увидеть подробности.</translation>
    </message>
    <message>
        <source>What you choose above is done with all selected miners.</source>
        <translation>Действия выше применяются ко всем выбранным майнерам.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>Выбран %n майнер</numerusform>
            <numerusform>Выбрано %n майнера</numerusform>
            <numerusform>Выбрано %n майнеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Воркер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a miner&apos;s software calls itself.</extracomment>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Connected for</source>
        <extracomment>For how long a miner has been connected.</extracomment>
        <translation>Время на связи</translation>
    </message>
    <message>
        <source>Why there</source>
        <extracomment>Why a miner is at this pool.</extracomment>
        <translation>Почему там</translation>
    </message>
    <message>
        <source>Extranonce1</source>
        <translation>Extranonce1</translation>
    </message>
    <message>
        <source>Extranonce2 size</source>
        <translation>Размер extranonce2</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <extracomment>The mask of version bits that a miner may change.</extracomment>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Extranonce changes</source>
        <extracomment>Whether a miner accepts a new extranonce while connected.</extracomment>
        <translation>Смена extranonce</translation>
    </message>
    <message>
        <source>Shares of this miner by pool</source>
        <translation>Шары этого майнера по пулам</translation>
    </message>
    <message>
        <source>What can be done with the selected miners</source>
        <translation>Что можно сделать с выбранными майнерами</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerStep</name>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Your miner</source>
        <translation>Ваш майнер</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1: addresses of this computer, with commas between.</extracomment>
        <translation>Другие адреса этого компьютера: %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>Сейчас майнеры не могут подключиться: %1</translation>
    </message>
    <message>
        <source>Waiting for the first miner…</source>
        <translation>Ожидание первого майнера…</translation>
    </message>
    <message>
        <source>A miner was connected.</source>
        <translation>Майнер подключался.</translation>
    </message>
    <message>
        <source>%1 is connected from %2.</source>
        <extracomment>%1: the name of a miner. %2: its address in the network.</extracomment>
        <translation>%1 подключён с адреса %2.</translation>
    </message>
    <message>
        <source>The first share has been accepted.</source>
        <translation>Первая шара принята.</translation>
    </message>
    <message>
        <source>Everything works. You can close this and watch it in the main window.</source>
        <translation>Всё работает. Можно закрыть это окно и наблюдать в главном.</translation>
    </message>
    <message>
        <source>Waiting for the first accepted share…</source>
        <translation>Ожидание первой принятой шары…</translation>
    </message>
    <message>
        <source>Then: the first accepted share.</source>
        <translation>Затем: первая принятая шара.</translation>
    </message>
    <message>
        <source>This can take from seconds to an hour, depending on the miner and the pool&apos;s difficulty. You need not wait for it.</source>
        <translation>Это может занять от нескольких секунд до часа, в зависимости от майнера и сложности пула. Ждать не обязательно.</translation>
    </message>
    <message>
        <source>A miner usually connects within a minute after it has been saved and restarted. You need not wait for it.</source>
        <translation>Обычно майнер подключается в течение минуты после сохранения и перезапуска. Ждать не обязательно.</translation>
    </message>
    <message>
        <source>Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off.</source>
        <translation>Введите это в майнере вместо пула. Пароль подойдёт любой, TLS должен быть выключен.</translation>
    </message>
    <message>
        <source>Stratum host</source>
        <extracomment>Fields in a miner&apos;s own settings page.</extracomment>
        <translation>Хост Stratum</translation>
    </message>
    <message>
        <source>Stratum port</source>
        <translation>Порт Stratum</translation>
    </message>
    <message>
        <source>User, any name you like</source>
        <translation>Пользователь, любое имя</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerWords</name>
    <message>
        <source>Away for %1</source>
        <extracomment>%1 is a span of time, such as &quot;23 min 4 s&quot;.</extracomment>
        <translation>Не на связи %1</translation>
    </message>
    <message>
        <source>No pool has work</source>
        <translation>Нет работы ни от одного пула</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Выполняется вход</translation>
    </message>
    <message>
        <source>By the weights</source>
        <translation>По весам</translation>
    </message>
    <message>
        <source>Only pool in use</source>
        <translation>Единственный действующий пул</translation>
    </message>
    <message>
        <source>Other pool is down</source>
        <translation>Другой пул недоступен</translation>
    </message>
    <message>
        <source>Sent to %1 by you</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Направлен вами на %1</translation>
    </message>
    <message>
        <source>This miner is not connected. Its figures are kept for 24 hours.</source>
        <translation>Этот майнер не подключён. Его показатели хранятся 24 часа.</translation>
    </message>
    <message>
        <source>No pool has a job for this miner at present.</source>
        <translation>Сейчас ни у одного пула нет задания для этого майнера.</translation>
    </message>
    <message>
        <source>This miner has connected and has not asked for work yet.</source>
        <translation>Майнер подключился, но ещё не запросил работу.</translation>
    </message>
    <message>
        <source>This miner is where the weights of the pools put it.</source>
        <translation>Майнер находится там, куда его направили веса пулов.</translation>
    </message>
    <message>
        <source>The other pool has the weight 0.</source>
        <translation>У другого пула вес 0.</translation>
    </message>
    <message>
        <source>The other pool cannot be used at present.</source>
        <translation>Другой пул сейчас нельзя использовать.</translation>
    </message>
    <message>
        <source>You sent this miner to pool %1. It stays there for as long as that pool can be used.</source>
        <translation>Вы направили этот майнер на пул %1. Он останется там, пока этот пул доступен.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Of shares.</extracomment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected by the pool</source>
        <translation>Отклонено пулом</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Of shares: for a job that is over.</extracomment>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Of shares.</extracomment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Low difficulty</source>
        <extracomment>Of shares.</extracomment>
        <translation>Низкая сложность</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>Of shares.</extracomment>
        <translation>Ошибка формата</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Потеряно с соединением</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>The pool counted these shares.</source>
        <translation>Пул засчитал эти шары.</translation>
    </message>
    <message>
        <source>The pool refused these shares.</source>
        <translation>Пул отклонил эти шары.</translation>
    </message>
    <message>
        <source>The job was over when these shares came.</source>
        <translation>Когда эти шары пришли, задание уже закончилось.</translation>
    </message>
    <message>
        <source>The miner had sent these shares before.</source>
        <translation>Майнер уже присылал эти шары раньше.</translation>
    </message>
    <message>
        <source>These shares did not reach the pool&apos;s difficulty.</source>
        <translation>Эти шары не достигли сложности пула.</translation>
    </message>
    <message>
        <source>The miner had not logged in with this name.</source>
        <translation>Майнер не выполнил вход с этим именем.</translation>
    </message>
    <message>
        <source>These shares could not be read.</source>
        <translation>Эти шары не удалось прочитать.</translation>
    </message>
    <message>
        <source>The connection to the pool ended before it answered.</source>
        <translation>Соединение с пулом прервалось до его ответа.</translation>
    </message>
    <message>
        <source>The pool did not answer in time.</source>
        <translation>Пул не ответил вовремя.</translation>
    </message>
    <message>
        <source>job not found or stale</source>
        <translation>задание не найдено или устарело</translation>
    </message>
    <message>
        <source>duplicate share</source>
        <translation>повторная шара</translation>
    </message>
    <message>
        <source>low difficulty</source>
        <translation>низкая сложность</translation>
    </message>
    <message>
        <source>unauthorized worker</source>
        <translation>воркер не авторизован</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>нет подписки</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>другая причина</translation>
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
        <translation>Экспорт майнеров</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of file.</extracomment>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Name, worker, model, address</source>
        <translation>Название, воркер, модель, адрес</translation>
    </message>
    <message>
        <source>Filter miners</source>
        <translation>Фильтр майнеров</translation>
    </message>
    <message>
        <source>Which miners to show</source>
        <translation>Какие майнеры показывать</translation>
    </message>
    <message>
        <source>All miners</source>
        <translation>Все майнеры</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Miners that are connected.</extracomment>
        <translation>Подключены</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>Не на связи</translation>
    </message>
    <message>
        <source>Pool whose miners to show</source>
        <translation>Пул, майнеры которого показывать</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Все пулы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Выбрать столбцы таблицы</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows or hides the details of the selected miner.</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show the details of the selected miner</source>
        <translation>Показать подробности о выбранном майнере</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the miners shown to a CSV file</source>
        <translation>Записать показанные майнеры в файл CSV</translation>
    </message>
    <message>
        <source>Divides the table from the details</source>
        <translation>Отделяет таблицу от подробностей</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n майнер</numerusform>
            <numerusform>%n майнера</numerusform>
            <numerusform>%n майнеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>
            <numerusform>%n не на связи</numerusform>
            <numerusform>%n не на связи</numerusform>
            <numerusform>%n не на связи</numerusform>
        </translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Totals of the miners shown</source>
        <translation>Итоги по показанным майнерам</translation>
    </message>
    <message>
        <source>No miner fits the filter.</source>
        <translation>Нет майнеров, подходящих под фильтр.</translation>
    </message>
    <message>
        <source>Show all miners</source>
        <translation>Показать все майнеры</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
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
        <translation>Ни один майнер ещё не подключён</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner appears here within a few seconds.</source>
        <translation>Как пользователя введите любое имя устройства, например bitaxe1. Пароль не важен. Майнер появится здесь через несколько секунд.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the proxy is not listening.</source>
        <translation>Сейчас майнеры не могут подключиться: прокси не принимает подключения.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <translation>Сейчас майнеры не могут подключиться: %1</translation>
    </message>
    <message>
        <source>In the settings of your miner, enter this as the pool:</source>
        <translation>В настройках майнера введите это как пул:</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1 is a list of addresses.</extracomment>
        <translation>Другие адреса этого компьютера: %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NotificationSection</name>
    <message>
        <source>Block found</source>
        <translation>Найден блок</translation>
    </message>
    <message>
        <source>One of your miners found a block.</source>
        <translation>Один из ваших майнеров нашёл блок.</translation>
    </message>
    <message>
        <source>New best share</source>
        <translation>Новая лучшая шара</translation>
    </message>
    <message>
        <source>A share is better than all before it.</source>
        <translation>Шара лучше всех предыдущих.</translation>
    </message>
    <message>
        <source>Pool down or back</source>
        <translation>Пул пропал или вернулся</translation>
    </message>
    <message>
        <source>A pool cannot be used, or can be used again.</source>
        <translation>Пул недоступен или снова доступен.</translation>
    </message>
    <message>
        <source>Miner gone or back</source>
        <translation>Майнер пропал или вернулся</translation>
    </message>
    <message>
        <source>A miner has disconnected, or has come back.</source>
        <translation>Майнер отключился или вернулся.</translation>
    </message>
    <message>
        <source>Many rejected shares</source>
        <translation>Много отклонённых шар</translation>
    </message>
    <message>
        <source>A pool rejects far more shares than usual.</source>
        <translation>Пул отклоняет намного больше шар, чем обычно.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation>Найден блок</translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation>%1: найден блок, %2.</translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation>Новая лучшая шара</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Сложность %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 недоступен</translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation>Его майнеры пока работают на другой пул.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 снова доступен</translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation>Распределение снова такое, как вы задали.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>Пропал %n майнер</numerusform>
            <numerusform>Пропали %n майнера</numerusform>
            <numerusform>Пропало %n майнеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>Вернулся %n майнер</numerusform>
            <numerusform>Вернулись %n майнера</numerusform>
            <numerusform>Вернулось %n майнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation>%1 отклоняет много шар</translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation>%1 шар за последние пять минут</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NumberSection</name>
    <message>
        <source>Least time on a pool</source>
        <translation>Минимум времени на пуле</translation>
    </message>
    <message>
        <source>A miner that changes between the pools stays at least this long.</source>
        <translation>Столько времени майнер, меняющий пулы, остаётся на пуле.</translation>
    </message>
    <message>
        <source>Least time on the larger pool</source>
        <translation>Минимум времени на большем пуле</translation>
    </message>
    <message>
        <source>The same for the pool that has half of the work or more. Not less than the above.</source>
        <translation>То же для пула, у которого половина работы или больше. Не меньше указанного выше.</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>How many miners may be connected at the same time.</source>
        <translation>Сколько майнеров может быть подключено одновременно.</translation>
    </message>
    <message>
        <source>Miners from one address</source>
        <translation>Майнеров с одного адреса</translation>
    </message>
    <message>
        <source>How many of them may come from the same address.</source>
        <translation>Сколько из них может подключиться с одного адреса.</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>Нечитаемые строки</translation>
    </message>
    <message>
        <source>A miner that sends so many unreadable lines in a row is disconnected.</source>
        <translation>Майнер, приславший столько нечитаемых строк подряд, отключается.</translation>
    </message>
    <message>
        <source>Longest line of a miner</source>
        <translation>Макс. длина строки майнера</translation>
    </message>
    <message>
        <source>A miner that sends a longer line is disconnected.</source>
        <translation>Майнер, приславший более длинную строку, отключается.</translation>
    </message>
    <message>
        <source>Longest line of a pool</source>
        <translation>Макс. длина строки пула</translation>
    </message>
    <message>
        <source>A pool that sends a longer line is disconnected.</source>
        <translation>Пул, приславший более длинную строку, отключается.</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Подключение к пулу</translation>
    </message>
    <message>
        <source>How long a connection to a pool may take.</source>
        <translation>Сколько может занимать подключение к пулу.</translation>
    </message>
    <message>
        <source>Login at a pool</source>
        <translation>Вход на пул</translation>
    </message>
    <message>
        <source>How long a pool may take for each answer at login.</source>
        <translation>Сколько пул может тратить на каждый ответ при входе.</translation>
    </message>
    <message>
        <source>Answer to a share</source>
        <translation>Ответ на шару</translation>
    </message>
    <message>
        <source>A share without an answer for so long counts as unanswered.</source>
        <translation>Шара, не получившая ответа за это время, считается оставшейся без ответа.</translation>
    </message>
    <message>
        <source>Pool without a job</source>
        <translation>Пул без задания</translation>
    </message>
    <message>
        <source>A pool that sends no job for so long counts as down. Automatic: learned from its habit.</source>
        <translation>Пул, не присылающий заданий столько времени, считается недоступным. Автоматически: по его обычному поведению.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Return from a fallback</source>
        <translation>Возврат с резервного адреса</translation>
    </message>
    <message>
        <source>How often the pool&apos;s own address is tried while a fallback is in use.</source>
        <translation>Как часто пробовать основной адрес пула, пока используется резервный.</translation>
    </message>
    <message>
        <source>Login of a miner</source>
        <translation>Вход майнера</translation>
    </message>
    <message>
        <source>How long a miner may take to log in.</source>
        <translation>Сколько майнер может тратить на вход.</translation>
    </message>
    <message>
        <source>Silent miner</source>
        <translation>Молчащий майнер</translation>
    </message>
    <message>
        <source>A miner that sends nothing for so long is gone. A small one may need hours for a share.</source>
        <translation>Майнер, не присылающий ничего столько времени, считается пропавшим. Небольшому на шару могут понадобиться часы.</translation>
    </message>
    <message>
        <source>No pool at all</source>
        <translation>Нет ни одного пула</translation>
    </message>
    <message>
        <source>Miners are let go after so long without any pool, to try a pool of their own.</source>
        <translation>Через столько времени без пулов майнеры отпускаются, чтобы попробовать собственный пул.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>A job at least every</source>
        <translation>Задание не реже чем раз в</translation>
    </message>
    <message>
        <source>A miner without a job for long may think we are gone.</source>
        <translation>Майнер, долго не получающий заданий, может решить, что прокси пропал.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Timeouts (advanced)</source>
        <translation>Тайм-ауты (для опытных)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source> bytes</source>
        <extracomment>behind a number</extracomment>
        <translation> байт</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordBar</name>
    <message>
        <source>A password could not be kept: %1. Where shall passwords be kept?</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>Не удалось сохранить пароль: %1. Где хранить пароли?</translation>
    </message>
    <message>
        <source>%1 needs its password.</source>
        <extracomment>%1: Pool A or Pool B.</extracomment>
        <translation>%1: нужен пароль.</translation>
    </message>
    <message>
        <source>%1 (%2) needs its password.</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 (%2): нужен пароль.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Использовать этот пароль</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Хранить там</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Где хранятся пароли</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>в связке ключей</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>в файле, доступном только вам</translation>
    </message>
    <message>
        <source>nowhere; ask at each start</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>нигде; спрашивать при каждом запуске</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message>
        <source>Off: its share is 0 %</source>
        <translation>Отключён: его доля 0 %</translation>
    </message>
    <message>
        <source>Waiting for miners</source>
        <translation>Ожидание майнеров</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>Работает %n майнер</numerusform>
            <numerusform>Работают %n майнера</numerusform>
            <numerusform>Работает %n майнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no miner works for it now</source>
        <translation>Подключён, сейчас на него не работает ни один майнер</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>Недоступен уже %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Недоступен</translation>
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
        <translation>Ещё не подключён</translation>
    </message>
    <message>
        <source>Fallback in use: %1</source>
        <extracomment>%1 is the address of a pool.</extracomment>
        <translation>Используется резервный адрес: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a count, %2 a percentage.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hashrate (5 min)</source>
        <translation>Хешрейт (5 мин)</translation>
    </message>
    <message>
        <source>Last job</source>
        <translation>Последнее задание</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Высота блока</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>For a block</source>
        <translation>Для блока</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolChanges</name>
    <message>
        <source>%1: weight %2 instead of %3.</source>
        <extracomment>%1: Pool A or Pool B. %2, %3: its share of the split.</extracomment>
        <translation>%1: вес %2 вместо %3.</translation>
    </message>
    <message>
        <source>%1 is connected to anew. Your miners stay connected.</source>
        <translation>%1 подключается заново. Ваши майнеры останутся на связи.</translation>
    </message>
    <message>
        <source>%1: shown without a name.</source>
        <translation>%1: показывается без названия.</translation>
    </message>
    <message>
        <source>%1: shown as “%2”.</source>
        <translation>%1: показывается как «%2».</translation>
    </message>
    <message>
        <source>%1: no address any more.</source>
        <translation>%1: больше без адреса.</translation>
    </message>
    <message>
        <source>%1: connects to %2.</source>
        <translation>%1: подключается к %2.</translation>
    </message>
    <message>
        <source>%1: connects to %2 instead of %3.</source>
        <translation>%1: подключается к %2 вместо %3.</translation>
    </message>
    <message>
        <source>%1: no fallback any more.</source>
        <translation>%1: больше без резервных адресов.</translation>
    </message>
    <message>
        <source>%1: falls back on %2.</source>
        <extracomment>%2: one address, or several with commas between.</extracomment>
        <translation>%1: в резерве %2.</translation>
    </message>
    <message>
        <source>%1: the chain is found out automatically.</source>
        <translation>%1: блокчейн определяется автоматически.</translation>
    </message>
    <message>
        <source>%1: the chain is %2.</source>
        <translation>%1: блокчейн %2.</translation>
    </message>
    <message>
        <source>%1: no wallet; each miner brings its own.</source>
        <translation>%1: без кошелька; каждый майнер указывает свой.</translation>
    </message>
    <message>
        <source>%1: work is paid to %2.</source>
        <translation>%1: работа оплачивается на %2.</translation>
    </message>
    <message>
        <source>%1: miners log in as %2.</source>
        <translation>%1: майнеры входят как %2.</translation>
    </message>
    <message>
        <source>%1: the miners&apos; own passwords are sent.</source>
        <translation>%1: отправляются собственные пароли майнеров.</translation>
    </message>
    <message>
        <source>%1: a new password.</source>
        <translation>%1: новый пароль.</translation>
    </message>
    <message>
        <source>%1: asked for a difficulty of %2 or more.</source>
        <translation>%1: запрашивается сложность не ниже %2.</translation>
    </message>
    <message>
        <source>%1: chooses the difficulty by itself.</source>
        <translation>%1: сам выбирает сложность.</translation>
    </message>
    <message>
        <source>%1: highest difficulty %2.</source>
        <translation>%1: наибольшая сложность %2.</translation>
    </message>
    <message>
        <source>%1: no highest difficulty.</source>
        <translation>%1: без наибольшей сложности.</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>Пул %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolFieldNotes</name>
    <message>
        <source>Enter the pool&apos;s address.</source>
        <translation>Введите адрес пула.</translation>
    </message>
    <message>
        <source>No stratum address. One looks like pool.example:3333.</source>
        <translation>Это не адрес Stratum. Он выглядит так: pool.example:3333.</translation>
    </message>
    <message>
        <source>For a miner named rig1 the pool receives: %1</source>
        <extracomment>%1: a user name. rig1 is the name of a miner.</extracomment>
        <translation>Для майнера с именем rig1 пул получит: %1</translation>
    </message>
    <message>
        <source>Enter a number above 0, or nothing.</source>
        <translation>Введите число больше 0 или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>This is below the lowest difficulty.</source>
        <translation>Это меньше наименьшей сложности.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolForm</name>
    <message>
        <source>Encrypted by your desktop.</source>
        <translation>Шифруется вашей рабочей средой.</translation>
    </message>
    <message>
        <source>Readable by you alone, not encrypted.</source>
        <translation>Доступен для чтения только вам, без шифрования.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Запрашивается при каждом запуске.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Как показывать его здесь.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Блокчейн</translation>
    </message>
    <message>
        <source>What the pool mines.</source>
        <translation>Что майнит пул.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Paste the stratum address from the pool&apos;s website.</source>
        <translation>Вставьте адрес Stratum с сайта пула.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>TLS encrypts the connection, if the pool offers it.</source>
        <translation>TLS шифрует соединение, если пул это поддерживает.</translation>
    </message>
    <message>
        <source>Wallet or account</source>
        <translation>Кошелёк или учётная запись</translation>
    </message>
    <message>
        <source>User name at the pool</source>
        <translation>Имя пользователя на пуле</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Most pools need none. Empty: what the miner sends.</source>
        <translation>Большинству пулов не нужен. Пусто: то, что присылает майнер.</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Резервные адреса</translation>
    </message>
    <message>
        <source>Used in this order while the pool&apos;s address does not work.</source>
        <translation>Используются в этом порядке, пока адрес пула не работает.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Наименьшая сложность</translation>
    </message>
    <message>
        <source>Asked of the pool, which decides. Empty: its own choice.</source>
        <translation>Запрашивается у пула, решает он. Пусто: на его выбор.</translation>
    </message>
    <message>
        <source>Highest difficulty</source>
        <translation>Наибольшая сложность</translation>
    </message>
    <message>
        <source>Has no effect: a pool does not pay for easier shares.</source>
        <translation>Не действует: за более лёгкие шары пул не платит.</translation>
    </message>
    <message>
        <source>Passwords are kept</source>
        <translation>Хранение паролей</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encrypts the connection to a pool.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{wallet}: the wallet above. {worker}: the miner&apos;s own name. {user}: all that the miner sends.</source>
        <translation>{wallet}: кошелёк, указанный выше. {worker}: имя самого майнера. {user}: всё, что присылает майнер.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
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
        <translation>в связке ключей</translation>
    </message>
    <message>
        <source>in a file</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>в файле</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>нигде</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStatusLine</name>
    <message>
        <source>Off</source>
        <extracomment>State of a pool: it gets no share of the work.</extracomment>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Waiting for a miner</source>
        <extracomment>State of a pool: no miner is there to connect for.</extracomment>
        <translation>Ожидание майнера</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of a pool: it is connected and sends jobs.</extracomment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>State of a pool: it cannot be used.</extracomment>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>its weight is 0</source>
        <translation>его вес 0</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <extracomment>%1: host and port of a fallback of the pool, which is in use.</extracomment>
        <translation>резервный %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a span of time.</extracomment>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <extracomment>%1: such as &quot;8 s ago&quot;.</extracomment>
        <translation>последнее задание %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStep</name>
    <message>
        <source>Your first pool</source>
        <translation>Ваш первый пул</translation>
    </message>
    <message>
        <source>Your second pool</source>
        <translation>Ваш второй пул</translation>
    </message>
    <message>
        <source>Paste the pool&apos;s address from its website, and enter what it pays to. Test tells whether the pool works with it.</source>
        <translation>Вставьте адрес пула с его сайта и укажите, куда он платит. Проверка покажет, работает ли с этим пул.</translation>
    </message>
    <message>
        <source>It can mine the same chain or another one. It can also be a second account at the first pool.</source>
        <translation>Он может майнить тот же блокчейн или другой. Это может быть и вторая учётная запись на первом пуле.</translation>
    </message>
    <message>
        <source>I have only &amp;one pool: all work goes there</source>
        <translation>У меня только &amp;один пул: вся работа идёт туда</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolsPage</name>
    <message>
        <source>Applied.</source>
        <translation>Применено.</translation>
    </message>
    <message>
        <source>The earlier settings are in force again.</source>
        <translation>Снова действуют прежние настройки.</translation>
    </message>
    <message>
        <source>Nothing has changed: see what is marked.</source>
        <translation>Ничего не изменено: проверьте отмеченное.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Нечего применять.</translation>
    </message>
    <message>
        <source>What Apply will change:</source>
        <translation>Что изменится после применения:</translation>
    </message>
    <message>
        <source>Cannot be applied yet: see what is marked.</source>
        <translation>Пока нельзя применить: проверьте отмеченное.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>%1: the title of a tab whose settings have been edited and not yet applied.</extracomment>
        <translation>%1 (изменено)</translation>
    </message>
    <message>
        <source>The demonstration is running with pools of its own. Your pools can be set up when you have left it.</source>
        <translation>Идёт демонстрация со своими пулами. Ваши пулы можно настроить после выхода из неё.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Back to the default.</source>
        <translation>Вернуть значение по умолчанию.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message>
        <source>Nothing was changed. See what is wrong.</source>
        <translation>Ничего не изменено. Проверьте ошибки.</translation>
    </message>
    <message>
        <source>The settings are in force. See the remarks.</source>
        <translation>Настройки действуют. Обратите внимание на замечания.</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>Настройки действуют.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n изменение ещё не применено</numerusform>
            <numerusform>%n изменения ещё не применены</numerusform>
            <numerusform>%n изменений ещё не применено</numerusform>
        </translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Настроек с такими словами нет.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Put the changed settings in force. Miners stay connected where possible.</source>
        <translation>Ввести изменённые настройки в действие. Майнеры по возможности останутся на связи.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <source>Forget the changes.</source>
        <translation>Отбросить изменения.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SplitStep</name>
    <message>
        <source>The split</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1: a pool.</extracomment>
        <translation>Процент работы: %1</translation>
    </message>
    <message>
        <source>How much of your miners&apos; work shall each pool get?</source>
        <translation>Какую часть работы ваших майнеров получит каждый пул?</translation>
    </message>
    <message>
        <source>You can change this at any time in the main window; it takes effect at once. A pool with 0 % is not connected to.</source>
        <translation>Это можно в любой момент изменить в главном окне; изменение действует сразу. К пулу с 0 % подключение не выполняется.</translation>
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
        <translation>Запуск и пароли</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>В связке ключей</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Нигде</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запуск при входе в систему</translation>
    </message>
    <message>
        <source>Mining goes on when you log in to this computer.</source>
        <translation>Майнинг продолжится, когда вы войдёте в систему на этом компьютере.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Закрывать в трей</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray, so that mining goes on.</source>
        <translation>При закрытии окна программа остаётся в трее, и майнинг продолжается.</translation>
    </message>
    <message>
        <source>Pool passwords</source>
        <translation>Пароли пулов</translation>
    </message>
    <message>
        <source>The keyring of your desktop, a file that only you can read, or typed at each start.</source>
        <translation>Связка ключей рабочей среды, файл, доступный только вам, или ввод при каждом запуске.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation>ожидает майнеров</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключается</translation>
    </message>
    <message>
        <source>working</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation>Распределение %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation>Майнеры подключаются к</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Майнеры не могут подключиться: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation>Копировать адрес для майнеров</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrailChart</name>
    <message>
        <source>1 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Показать последний час</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Показать последние 24 часа</translation>
    </message>
    <message>
        <source>The chart begins when the miner has worked for some minutes.</source>
        <translation>График начнётся, когда майнер поработает несколько минут.</translation>
    </message>
    <message>
        <source>Hashrate of this miner</source>
        <translation>Хешрейт этого майнера</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <extracomment>%1 minutes (or hours) before now, on a chart&apos;s axis.</extracomment>
        <translation>−%1 мин</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 ч</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a chart&apos;s axis of time.</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Highest: %1. Newest: %2.</source>
        <translation>Наибольший: %1. Последний: %2.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation>Майнинг на обоих пулах</translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation>Майнинг на пуле A</translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation>Майнинг на пуле B</translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation>Нет работающих майнеров</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation>%1
%2
Распределение %3</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Возобновить майнинг</translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation>Приостановить майнинг</translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation>Показать DPMP</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WalletText</name>
    <message>
        <source>This is an address of a test network. Its coins are worth nothing.</source>
        <translation>Это адрес тестовой сети. Её монеты ничего не стоят.</translation>
    </message>
    <message>
        <source>This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).</source>
        <translation>Это адрес Bitcoin (BTC), а пул майнит Bitcoin Cash (BCH).</translation>
    </message>
    <message>
        <source>This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).</source>
        <translation>Это адрес Bitcoin Cash (BCH), а пул майнит Bitcoin (BTC).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1).</source>
        <extracomment>%1: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>Адрес записан верно (%1).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1, for BTC and BCH).</source>
        <translation>Адрес записан верно (%1, для BTC и BCH).</translation>
    </message>
    <message>
        <source>The %1 address is correctly written (%2).</source>
        <extracomment>%1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>Адрес %1 записан верно (%2).</translation>
    </message>
    <message>
        <source>The address or account that the pool pays. Empty: each miner brings its own.</source>
        <translation>Адрес или учётная запись, на которые платит пул. Пусто: каждый майнер указывает свои.</translation>
    </message>
    <message>
        <source>No coin address: taken as the name of your account at the pool.</source>
        <translation>Это не адрес монеты: считается названием вашей учётной записи на пуле.</translation>
    </message>
    <message>
        <source>Mistyped: this address has a character that cannot be in it.</source>
        <translation>Опечатка: в адресе есть недопустимый символ.</translation>
    </message>
    <message>
        <source>Mistyped: this address is too short or too long.</source>
        <translation>Опечатка: адрес слишком короткий или слишком длинный.</translation>
    </message>
    <message>
        <source>Mistyped: the checksum of this address is wrong. Copy it again.</source>
        <translation>Опечатка: неверная контрольная сумма адреса. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.</source>
        <translation>Это не адрес Bitcoin или Bitcoin Cash; возможно, это адрес другой монеты.</translation>
    </message>
    <message>
        <source>Enter the address alone; the miner&apos;s name is added by the user name below.</source>
        <translation>Введите только адрес; имя майнера добавляется в имени пользователя ниже.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WeightBar</name>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 the names of pools.</extracomment>
        <translation>%1 на %2, %3 на %4</translation>
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
        <translation>Распределение работы</translation>
    </message>
    <message>
        <source>Split of the work between the pools</source>
        <translation>Распределение работы между пулами</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Процент работы: %1</translation>
    </message>
    <message>
        <source>%1 percent to %2, %3 percent to %4</source>
        <extracomment>A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.</extracomment>
        <translation>%1 процентов на %2, %3 процентов на %4</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Settings of the Python program</source>
        <translation>Настройки программы на Python</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Настройки (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>This program stands between your miners and two mining pools and divides their work between the pools as you like. Setting it up takes a few minutes.</source>
        <translation>Эта программа стоит между вашими майнерами и двумя пулами и делит работу между пулами так, как вы хотите. Настройка займёт несколько минут.</translation>
    </message>
    <message>
        <source>&amp;Set up my pools</source>
        <translation>Настроить &amp;мои пулы</translation>
    </message>
    <message>
        <source>You need the addresses of your pools, and your wallet or account there.</source>
        <translation>Понадобятся адреса ваших пулов и ваш кошелёк или учётная запись на них.</translation>
    </message>
    <message>
        <source>&amp;Take over the Python program&apos;s settings</source>
        <translation>&amp;Перенести настройки программы на Python</translation>
    </message>
    <message>
        <source>Found in %1. You can look at them before they are used.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Найдены в %1. Их можно просмотреть перед использованием.</translation>
    </message>
    <message>
        <source>&amp;Import the Python program&apos;s settings</source>
        <translation>&amp;Импортировать настройки программы на Python</translation>
    </message>
    <message>
        <source>From its file config_v2.json.</source>
        <translation>Из её файла config_v2.json.</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration</source>
        <translation>Попробовать д&amp;емонстрацию</translation>
    </message>
    <message>
        <source>Two simulated pools and a small simulated miner, without any settings.</source>
        <translation>Два имитируемых пула и небольшой имитируемый майнер, без каких-либо настроек.</translation>
    </message>
</context>
</TS>
