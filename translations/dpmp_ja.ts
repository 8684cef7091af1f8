<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
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
        <translation>DPMP %1、デュアルプール マイニングプロキシ</translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation>マイナーの作業を 2 つのプールに分配します。</translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation>本体のソースは MIT ライセンスです。Qt Charts を含むため、ウィンドウ全体は GPL-3.0 の下で配布されます。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用しているソフトウェア:</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of this window. The log stays in English.</source>
        <translation>このウィンドウの言語です。ログは常に英語です。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>明るい配色または暗い配色。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Drops edits that have not been applied.</extracomment>
        <translation>編集を破棄(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <extracomment>Takes back the last change that was applied.</extracomment>
        <translation>直前の変更を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Drops what you have edited since the last Apply.</source>
        <translation>前回の適用以降の編集を破棄します。</translation>
    </message>
    <message>
        <source>Puts the pools&apos; settings back to those before the last Apply.</source>
        <translation>プールの設定を前回の適用前に戻します。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Attention</name>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>No pool is set up yet.</source>
        <translation>プールがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Set up pools</source>
        <translation>プールを設定</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>マイナーが接続できません: %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Both pools have a share of 0 %, so nothing is mined.</source>
        <translation>両方のプールの配分が 0 % のため、マイニングは行われません。</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>均等に配分</translation>
    </message>
    <message>
        <source>%1 has not sent a job for %2.</source>
        <translation>%1 から %2 の間、ジョブが届いていません。</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>プールを確認</translation>
    </message>
    <message>
        <source>%1 is reached through its fallback %2, because its main address does not work.</source>
        <translation>%1 はメインのアドレスが使えないため、フォールバック %2 で接続しています。</translation>
    </message>
    <message>
        <source>%1 has been down for %2.</source>
        <extracomment>%1 is a pool, %2 a span of time, %3 a reason in English.</extracomment>
        <translation>%1 は %2 前からダウンしています。</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3.</source>
        <translation>%1 は %2 前からダウンしています: %3。</translation>
    </message>
    <message>
        <source>Use the other pool</source>
        <translation>もう一方のプールを使う</translation>
    </message>
    <message>
        <source>%1 of the shares for %2 have been rejected.</source>
        <translation>%2 へのシェアの %1 が拒否されました。</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>%1 has been away for %2.</source>
        <extracomment>%1 is a miner, %2 a span of time.</extracomment>
        <translation>%1 は %2 前からオフラインです。</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>%n 台のマイナーがオフラインです。最後に切断したのは %1 (%2 前) です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show miners</source>
        <translation>マイナーを表示</translation>
    </message>
    <message>
        <source>No miner has connected yet. Enter this address in your miner: %1</source>
        <translation>まだマイナーが接続していません。マイナーにこのアドレスを入力してください: %1</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>手順を表示</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AttentionList</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>注意が必要な項目</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DashboardPage</name>
    <message>
        <source>Total hashrate</source>
        <translation>合計ハッシュレート</translation>
    </message>
    <message>
        <source>Shares accepted</source>
        <translation>承認されたシェア</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>ベストシェア</translation>
    </message>
    <message>
        <source>All is well. Nothing needs your attention.</source>
        <translation>すべて正常です。対応が必要な項目はありません。</translation>
    </message>
    <message>
        <source>1 min: %1
1 h: %2
24 h: %3</source>
        <extracomment>Hashrates of the last minute, hour and day.</extracomment>
        <translation>1 分: %1
1 時間: %2
24 時間: %3</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>シェアはまだありません</translation>
    </message>
    <message>
        <source>%1 of all
Rejected: %2 (%3)
Under way: %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 counts.</extracomment>
        <translation>全体の %1
拒否: %2 (%3)
応答待ち: %4</translation>
    </message>
    <message>
        <source>Connected
Mining: %1
Away: %2</source>
        <translation>接続中
マイニング中: %1
オフライン: %2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>起動時から</translation>
    </message>
    <message>
        <source>Enough for a block</source>
        <translation>ブロックに到達</translation>
    </message>
    <message>
        <source>1 in %1 of a block
A block needs %2</source>
        <extracomment>How near the best share is to a block; %1 is a number such as &quot;65,000&quot;, %2 a difficulty.</extracomment>
        <translation>ブロックの %1 分の 1
ブロックに必要: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>%n 個のブロックを発見</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over the last hour: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>直近 1 時間の実測: %1</translation>
    </message>
    <message>
        <source>Measured over the last 24 hours: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>直近 24 時間の実測: %1</translation>
    </message>
    <message>
        <source>Measured over the last 5 minutes: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>直近 5 分間の実測: %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message>
        <source>Miners can switch to and from this pool without reconnecting.</source>
        <translation>マイナーは再接続せずにこのプールとの間を切り替えられます。</translation>
    </message>
    <message>
        <source>The pool leaves little room for extranonce2. Switching without reconnecting needs another pool that leaves 8 bytes or more.</source>
        <translation>このプールは extranonce2 の余裕があまりありません。再接続なしで切り替えるには、8 バイト以上を残す別のプールが必要です。</translation>
    </message>
    <message>
        <source>The pool leaves very little room for extranonce2. Miners have to reconnect when they switch to this pool, and some cannot work for it.</source>
        <translation>このプールは extranonce2 の余裕がほとんどありません。このプールへの切り替え時にマイナーの再接続が必要となり、作業できないマイナーもあります。</translation>
    </message>
    <message>
        <source>The pool does not allow version rolling. Many miners are slower without.</source>
        <translation>このプールはバージョンローリングを許可していません。多くのマイナーはこれがないと遅くなります。</translation>
    </message>
    <message>
        <source>more than a year</source>
        <extracomment>In place of a span of time, such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>1 年以上</translation>
    </message>
    <message>
        <source>No miner is connected yet.</source>
        <translation>まだマイナーが接続していません。</translation>
    </message>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>この難易度では、最も遅いマイナー %1 が 1 時間に見つけるシェアは約 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This difficulty is high for %1: about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>この難易度は %1 には高めで、シェアは約 %2 に 1 個です。小型マイナー向けに別のポートを用意しているプールも多くあります。</translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>この難易度は %n 台のマイナーには高めです。最も遅い %1 のシェアは約 %2 に 1 個です。小型マイナー向けに別のポートを用意しているプールも多くあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>アドレスを解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Receive work</source>
        <translation>ジョブを受信</translation>
    </message>
    <message>
        <source>Is the address spelled as on the pool&apos;s website? Is this computer online?</source>
        <translation>アドレスの綴りはプールのサイトと同じですか? このコンピューターはオンラインですか?</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. Compare the port with the pool&apos;s website.</source>
        <translation>相手のコンピューターは見つかりましたが、このポートでは応答がありません。ポートをプールのサイトで確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers there. Compare address and port with the pool&apos;s website; a firewall may be in the way.</source>
        <translation>応答がありません。アドレスとポートをプールのサイトで確認してください。ファイアウォールが遮断している可能性もあります。</translation>
    </message>
    <message>
        <source>The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.</source>
        <translation>プールがこのポートで TLS を提供していない可能性があります。TLS なし、または TLS 用のポートで試してください。</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. Compare the port with the pool&apos;s website.</source>
        <translation>応答はありますが、Stratum プールではないようです。ポートをプールのサイトで確認してください。</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.</source>
        <translation>応答はありますが、Stratum プールではないようです。このポートは TLS が必要かもしれません。TLS ありで試してください。</translation>
    </message>
    <message>
        <source>The pool does not accept the user name. Check wallet or account, user name and password.</source>
        <translation>プールがユーザー名を受け付けません。ウォレットまたはアカウント、ユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The pool took the login but sends no work. It may be busy; try again in a while.</source>
        <translation>プールはログインを受け付けましたが、ジョブを送ってきません。混雑している可能性があります。しばらくしてから再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>Network difficulty</source>
        <translation>ネットワーク難易度</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <extracomment>The sizes of extranonce1 and extranonce2.</extracomment>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>%1 + %2 bytes</source>
        <translation>%1 + %2 バイト</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>バージョンローリング</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: the host of a pool.</extracomment>
        <translation>%1 を検査しています…</translation>
    </message>
    <message>
        <source>Connects to the pool as a miner would, and tells what it finds.</source>
        <translation>マイナーと同じようにプールに接続し、結果を表示します。</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>このテストの後に設定が変更されています。</translation>
    </message>
    <message>
        <source>The pool works with these settings.</source>
        <translation>この設定でプールを利用できます。</translation>
    </message>
    <message>
        <source>The pool does not work with these settings.</source>
        <translation>この設定ではプールを利用できません。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ok, %1</source>
        <extracomment>A step of a test. %1: how long it took.</extracomment>
        <translation>OK、%1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失敗、%1</translation>
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
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the pool</source>
        <translation>プールをテスト</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventDetails</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>イベントを選択すると全内容が表示されます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventMessages</name>
    <message>
        <source>a miner</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, difficulty %2</source>
        <extracomment>%1 is a whole sentence, %2 a number</extracomment>
        <translation>%1 (難易度 %2)</translation>
    </message>
    <message>
        <source>%1 is ready for %2 after %3 ms</source>
        <translation>%1 が %2 用に準備完了 (%3 ms)</translation>
    </message>
    <message>
        <source>%1 is ready for %2</source>
        <translation>%1 が %2 用に準備完了</translation>
    </message>
    <message>
        <source>its first pool</source>
        <translation>最初のプール</translation>
    </message>
    <message>
        <source>the other pool failed</source>
        <translation>もう一方のプールの障害</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>why a miner changes pools: the weights ask for it</extracomment>
        <translation>配分</translation>
    </message>
    <message>
        <source>sent there by hand</source>
        <translation>手動で移動</translation>
    </message>
    <message>
        <source>%1 works for %2 now</source>
        <translation>%1 の作業先が %2 になりました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 accepted a share of %2</source>
        <translation>%1 が %2 のシェアを承認しました</translation>
    </message>
    <message>
        <source>%1 rejected a share of %2</source>
        <translation>%1 が %2 のシェアを拒否しました</translation>
    </message>
    <message>
        <source>A share of %1 did not count</source>
        <translation>%1 のシェアは無効でした</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was accepted</source>
        <translation>遅れて応答: %1 のシェアは承認されました</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was rejected</source>
        <translation>遅れて応答: %1 のシェアは拒否されました</translation>
    </message>
    <message>
        <source>%1 found a block for %2</source>
        <translation>%1 が %2 のブロックを発見しました</translation>
    </message>
    <message>
        <source>%1, split %2:%3</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are the weights of pools A and B</extracomment>
        <translation>%1 (配分 %2:%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>%n 件の接続を拒否しました (最後は %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection from %1 was refused</source>
        <translation>%1 からの接続を拒否しました</translation>
    </message>
    <message>
        <source>%1 is tried again for %2 in %3</source>
        <translation>%3 後に %2 用に %1 へ再接続します</translation>
    </message>
    <message>
        <source>A line was sent or received</source>
        <translation>行を送信または受信しました</translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>プロキシを停止します (接続中のマイナー: %n 台)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1 for %2 (%3)</source>
        <translation>%2 用に %1 へ接続しています (%3)</translation>
    </message>
    <message>
        <source>Connected to %1 for %2</source>
        <translation>%2 用に %1 へ接続しました</translation>
    </message>
    <message>
        <source>%1 was lost for %2</source>
        <translation>%2 用の %1 との接続が失われました</translation>
    </message>
    <message>
        <source>%1 is reached at %2 now</source>
        <translation>%1 の接続先が %2 になりました</translation>
    </message>
    <message>
        <source>%1 does not accept the user %2</source>
        <translation>%1 がユーザー %2 を受け付けません</translation>
    </message>
    <message>
        <source>%1 sent a line that cannot be read</source>
        <translation>%1 から読み取れない行が届きました</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 からのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 asks to reconnect to %2</source>
        <translation>%1 が %2 への再接続を要求しています</translation>
    </message>
    <message>
        <source>%1 changed the extranonce for %2</source>
        <translation>%1 が %2 の extranonce を変更しました</translation>
    </message>
    <message>
        <source>%1 changed the version mask for %2</source>
        <translation>%1 が %2 のバージョンマスクを変更しました</translation>
    </message>
    <message>
        <source>%1 set the difficulty of %2 to %3</source>
        <translation>%1 が %2 の難易度を %3 に設定しました</translation>
    </message>
    <message>
        <source>%1 sent a job for %2</source>
        <translation>%1 から %2 用のジョブが届きました</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2</source>
        <translation>%1 は %2 では使用できません</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 が接続しました</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 が切断しました</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 の機種は %2 です</translation>
    </message>
    <message>
        <source>%1 asks for work</source>
        <translation>%1 がジョブを要求しています</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 がログインしました</translation>
    </message>
    <message>
        <source>%1 has to reconnect for %2</source>
        <translation>%1 は %2 のために再接続が必要です</translation>
    </message>
    <message>
        <source>%1 got a job of %2, difficulty %3</source>
        <translation>%1 に %2 のジョブを送りました (難易度 %3)</translation>
    </message>
    <message>
        <source>New settings are in force</source>
        <translation>新しい設定が有効になりました</translation>
    </message>
    <message>
        <source>The weights changed</source>
        <translation>重みが変更されました</translation>
    </message>
    <message>
        <source>Mining is paused</source>
        <translation>マイニングを一時停止しました</translation>
    </message>
    <message>
        <source>Mining goes on</source>
        <translation>マイニングを再開しました</translation>
    </message>
    <message>
        <source>Miner connected</source>
        <translation>マイナーの接続</translation>
    </message>
    <message>
        <source>Miner disconnected</source>
        <translation>マイナーの切断</translation>
    </message>
    <message>
        <source>Miner refused</source>
        <translation>マイナーの拒否</translation>
    </message>
    <message>
        <source>Miner asks for work</source>
        <translation>マイナーのジョブ要求</translation>
    </message>
    <message>
        <source>Miner logged in</source>
        <translation>マイナーのログイン</translation>
    </message>
    <message>
        <source>Unreadable line of a miner</source>
        <translation>マイナーの読み取れない行</translation>
    </message>
    <message>
        <source>Miner has to reconnect</source>
        <translation>マイナーの再接続が必要</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>プールへの接続</translation>
    </message>
    <message>
        <source>Pool connected</source>
        <translation>プール接続完了</translation>
    </message>
    <message>
        <source>Pool ready</source>
        <translation>プール準備完了</translation>
    </message>
    <message>
        <source>Pool lost</source>
        <translation>プールの接続断</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>再接続待ち</translation>
    </message>
    <message>
        <source>Other address of a pool</source>
        <translation>プールの別アドレス</translation>
    </message>
    <message>
        <source>User not accepted</source>
        <translation>ユーザー拒否</translation>
    </message>
    <message>
        <source>Unreadable line of a pool</source>
        <translation>プールの読み取れない行</translation>
    </message>
    <message>
        <source>Message of a pool</source>
        <translation>プールのメッセージ</translation>
    </message>
    <message>
        <source>Pool asks to reconnect</source>
        <translation>プールの再接続要求</translation>
    </message>
    <message>
        <source>Extranonce changed</source>
        <translation>Extranonce の変更</translation>
    </message>
    <message>
        <source>Version mask changed</source>
        <translation>バージョンマスクの変更</translation>
    </message>
    <message>
        <source>Difficulty of a pool</source>
        <translation>プールの難易度</translation>
    </message>
    <message>
        <source>Job of a pool</source>
        <translation>プールのジョブ</translation>
    </message>
    <message>
        <source>Pool does not suit a miner</source>
        <translation>マイナーに合わないプール</translation>
    </message>
    <message>
        <source>Job sent to a miner</source>
        <translation>マイナーへのジョブ送信</translation>
    </message>
    <message>
        <source>Pool switched</source>
        <translation>プールの切り替え</translation>
    </message>
    <message>
        <source>Share result</source>
        <translation>シェアの結果</translation>
    </message>
    <message>
        <source>Late answer to a share</source>
        <translation>シェアへの遅れた応答</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>ブロック発見</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>設定の適用</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Line on the wire</source>
        <translation>通信の行</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>level of the log: details for the curious</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>miner %1</source>
        <translation>マイナー %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>フォールバックアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
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
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>フォールバックを追加</translation>
    </message>
    <message>
        <source>Remove the fallback</source>
        <translation>フォールバックを削除</translation>
    </message>
    <message>
        <source>Prefer the fallback more</source>
        <translation>フォールバックの優先度を上げる</translation>
    </message>
    <message>
        <source>Prefer the fallback less</source>
        <translation>フォールバックの優先度を下げる</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a fallback one place up in the order.</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a fallback one place down in the order.</extracomment>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FirstRunWizard</name>
    <message>
        <source>Nothing has been put in force yet: see what is marked.</source>
        <translation>まだ何も反映されていません。印の付いた項目を確認してください。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Steps of the wizard.</extracomment>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
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
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, abbreviated.</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds, abbreviated.</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, abbreviated.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>%1 is a span of time, such as &quot;8 s&quot;.</extracomment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
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
        <translation>ハッシュレートはまだ測定されていません。</translation>
    </message>
    <message>
        <source>Hashrate now %1; %2</source>
        <translation>現在のハッシュレート %1; %2</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>ハッシュレート</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>直近 10 分間を表示</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>直近 1 時間を表示</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>直近 24 時間を表示</translation>
    </message>
    <message>
        <source>◆ block found</source>
        <extracomment>The legend of a chart; keep the sign in front.</extracomment>
        <translation>◆ ブロック発見</translation>
    </message>
    <message>
        <source>Chart of the hashrate by pool</source>
        <translation>プール別ハッシュレートのグラフ</translation>
    </message>
    <message>
        <source>The hashrate appears here as soon as miners have worked for a moment.</source>
        <translation>マイナーがしばらく作業すると、ここにハッシュレートが表示されます。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashratePlot</name>
    <message>
        <source>Block found for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 のブロックを発見</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>ブロック発見</translation>
    </message>
    <message>
        <source>Split changed to %1</source>
        <extracomment>%1 is the new split, such as &quot;70 : 30&quot;.</extracomment>
        <translation>配分を %1 に変更</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 がダウン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>On a chart, %1 is the letter A or B.</extracomment>
        <translation>%1 ダウン</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpPage</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Address for miners</source>
        <translation>マイナー用アドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the line at the top of the window says why.</source>
        <translation>現在マイナーは接続できません。理由はウィンドウ上部の行に表示されています。</translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation>マイナーのプール設定にこのアドレスを入力してください。家庭内ネットワークでは通常、先頭のものが適切です。</translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation>マイナーを DPMP に接続する</translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation>ワーカー (ユーザー): マイナーを見分けられる任意の名前 (例: kitchen)。パスワード: x。ウォレットはマイナーではなく「プール」ページで設定します。</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>入力する場所</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation>スキャンしてスマートフォンにコピー</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation>マイナーのページを開き、Settings または Pool に進みます。Stratum Host には「stratum+tcp://」とポートを除いたアドレス、Stratum Port にはポート、Stratum User にはワーカーを入力します。保存して再起動してください。</translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation>Bitaxe と同じです: Settings の Stratum Host、Port、User。フォールバックプールはそのままで構いません。DPMP が動作していない間に使われます。</translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation>Avalon アプリまたはマイナーのページの Pool に、「stratum+tcp://」とポートを含む完全なアドレスと、名前としてワーカーを入力します。2 行目か 3 行目には直接使うプールを残しておいてください。</translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation>マイナーのページで Settings から Miner または Pool Settings に進みます。URL に完全なアドレス、Worker に名前を入力します。Password は x で構いません。保存して適用してください。</translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation>WhatsMinerTool またはマイナーのページで Configuration から Pools に進みます。Pool 1 に完全なアドレス、Worker に名前を入力します。保存してからマイナーのサービスを再起動してください。</translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation>マイナー自身のネットワークに接続して設定ページを開きます。Pool url にはポートを除いたアドレス、Pool port にはポート、BTC アドレスの欄にはワーカーを入力します。シェアはまれにしか見つからないため、数分間なくても問題ありません。</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>ハッシュレート</translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation>1 秒あたりの試行回数で、マイナーが送るシェアから計算します。短時間では偶然の影響が出るため、1 分より 1 時間の値のほうが確かです。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation>2 つのプールが受け取る作業の割合です。時間ではなく作業量を基準に、全マイナーの合計で維持されます。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>シェア</translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation>要求された難易度を満たした試行です。シェアは作業の証明であり、プールはこれに対して支払います。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation>シェアの希少さです。難易度が 2 倍になるとシェアの数は半分になり、1 個の価値は 2 倍になります。</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>ベストシェア</translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation>これまでに見つかった最も希少なシェアです。ネットワーク難易度に達するとブロックになります。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation>プールが承認したシェアです。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation>拒否されたシェアです。100 個に 1 個程度なら心配ありませんが、大幅に多い場合は問題です。</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation>すでに終わったブロックに対して、遅れて届いたシェアです。通常はネットワークの遅さが原因です。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation>プールが依頼する作業です。プールは約 30 秒ごと、およびブロックごとに新しいジョブを送ります。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation>ここやプールでマイナーを集計するための名前です。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::KindMenu</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>すべて非表示</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LedgerModel</name>
    <message>
        <source>The pool has not answered yet.</source>
        <extracomment>Of shares: sent to the pool, not answered yet.</extracomment>
        <translation>プールはまだ応答していません。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>All of the shares above.</source>
        <extracomment>Row: the sum of all shares.</extracomment>
        <translation>上記のシェアの合計です。</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>すべてのシェア</translation>
    </message>
    <message>
        <source>The sum of the difficulties of the accepted shares: what the pool pays for.</source>
        <translation>承認されたシェアの難易度の合計です。プールはこれに対して支払います。</translation>
    </message>
    <message>
        <source>Accepted difficulty</source>
        <translation>承認済み難易度</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>Column: where shares ended, such as &quot;Accepted&quot; or &quot;Stale&quot;.</extracomment>
        <translation>シェア</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: the sum over all pools.</extracomment>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ListenSection</name>
    <message>
        <source>Address for miners</source>
        <translation>マイナー用アドレス</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>特定のアドレス</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>接続の許可</translation>
    </message>
    <message>
        <source>Miners in your network need all addresses, or the one that they can reach.</source>
        <translation>ネットワーク内のマイナーには、すべてのアドレス、または到達可能なアドレスが必要です。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Enter this port in the settings of the miner.</source>
        <translation>マイナーの設定にこのポートを入力してください。</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>空いている任意のポート</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of events</source>
        <translation>
            <numerusform>%Ln 種類のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>詳細を除く</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>すべてのプール</translation>
    </message>
    <message>
        <source>Pool A</source>
        <translation>プール A</translation>
    </message>
    <message>
        <source>Pool B</source>
        <translation>プール B</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Choose the kinds of events that are shown.</source>
        <translation>表示するイベントの種類を選択します。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>イベントを検索</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message>
        <source>Nothing has happened yet. Connections, shares and switches of pools appear here.</source>
        <translation>まだ何も起きていません。接続、シェア、プールの切り替えがここに表示されます。</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>フィルターに一致するイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 件のイベント</translation>
    </message>
    <message numerus="yes">
        <source>%1, paused: %Ln new event(s) are waiting</source>
        <extracomment>%1 is &quot;12 events&quot;</extracomment>
        <translation>
            <numerusform>%1、一時停止中: 新しいイベントが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export the events shown</source>
        <translation>表示中のイベントをエクスポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>%Ln 件のイベントを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest event in sight.</source>
        <translation>常に最新のイベントを表示します。</translation>
    </message>
    <message>
        <source>Hold new events back until you go on.</source>
        <translation>再開するまで新しいイベントの表示を止めます。</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>通信ログ</translation>
    </message>
    <message>
        <source>Show every line between the proxy, the miners and the pools.</source>
        <translation>プロキシとマイナー、プールの間のすべての行を表示します。</translation>
    </message>
    <message>
        <source>The wire log shows every line to and from miners and pools. That is a lot, and older events leave the list sooner. Turn it off when you have seen enough.</source>
        <translation>通信ログには、マイナーおよびプールとやり取りするすべての行が表示されます。量が多く、古いイベントが早く一覧から消えるため、確認が済んだらオフにしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected events as text.</source>
        <translation>選択したイベントをテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write the events shown to a file.</source>
        <translation>表示中のイベントをファイルに書き出します。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Empty the list. The log that the program writes stays as it is.</source>
        <translation>一覧を空にします。プログラムが書き込むログはそのまま残ります。</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべてのイベントを表示</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogSection</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>すべての詳細</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>How much is written. Each level includes those above it.</source>
        <translation>記録する量です。各レベルはその上のレベルを含みます。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>JSON is for programs that read the log, text for people.</source>
        <translation>JSON はログを読み込むプログラム向け、テキストは人が読むためのものです。</translation>
    </message>
    <message>
        <source>By level, without what is not ticked</source>
        <translation>レベルに従い、チェックのない項目を除く</translation>
    </message>
    <message>
        <source>What is ticked, whatever its level, and nothing else</source>
        <translation>レベルに関係なく、チェックした項目のみ</translation>
    </message>
    <message>
        <source>What a tick means</source>
        <translation>チェックの意味</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Which events are written. The page Log always shows all of them.</source>
        <translation>記録するイベントです。「ログ」ページには常にすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation>このコンピューターはネットワークに接続されていません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation>DPMP はマイニングを続けています</translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation>トレイに常駐しています。終了するにはトレイメニューの「終了」を選択してください。ウィンドウのボタンで終了するようにするには、「ファイル」メニューで変更できます。</translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation>DPMP について</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation>マイニングを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation>マイニングを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation>DPMP について(&amp;A)</translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation>これはデモです。2 つの模擬プールと、このコンピューター上の小さなマイナーで動作しています。収益は発生しません。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation>マイニングは一時停止中です。マイナーは切り離され、自身のプールを使うことがあります。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation>応答待ちのシェアを処理しています</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Mine for pool %1, whatever the weights say, until the program ends</source>
        <translation>プログラムの終了まで、重みに関係なくプール %1 でマイニングします</translation>
    </message>
    <message>
        <source>By the weights</source>
        <extracomment>Of a miner that had been sent to one pool: it follows the weights again.</extracomment>
        <translation>重みに従う</translation>
    </message>
    <message>
        <source>Let the weights decide where the miner mines</source>
        <translation>マイニング先を重みに任せます</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Web ページを開く</translation>
    </message>
    <message>
        <source>Open the miner&apos;s own page in the browser</source>
        <translation>マイナー自身のページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>End the connection; most miners come back by themselves</source>
        <translation>接続を切ります。ほとんどのマイナーは自動的に再接続します</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 を切断しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>%n 台のマイナーを切断しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Most miners come back by themselves within a minute.</source>
        <translation>ほとんどのマイナーは 1 分以内に自動的に再接続します。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>Stands for a miner that has not told its worker&apos;s name yet.</extracomment>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Pool %1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>プール %1: %2</translation>
    </message>
    <message>
        <source>Hashrate of the last hour. Now: %1</source>
        <translation>直近 1 時間のハッシュレート。現在: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n 個のシェアが拒否されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 分</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Column: the part of the shares that was rejected, in percent.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>ベストシェア</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>最後のシェア</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>割り当て理由</translation>
    </message>
    <message>
        <source>Your name for the miner, or its worker name</source>
        <translation>マイナーに付けた名前、またはワーカー名</translation>
    </message>
    <message>
        <source>What the miner says it is</source>
        <translation>マイナーが申告した機種</translation>
    </message>
    <message>
        <source>The miner&apos;s address in your network</source>
        <translation>ネットワーク内でのマイナーのアドレス</translation>
    </message>
    <message>
        <source>The pool that the miner works for now</source>
        <translation>マイナーが現在作業しているプール</translation>
    </message>
    <message>
        <source>Hashrate over the last 5 minutes</source>
        <translation>直近 5 分間のハッシュレート</translation>
    </message>
    <message>
        <source>Hashrate over the last 60 minutes</source>
        <translation>直近 60 分間のハッシュレート</translation>
    </message>
    <message>
        <source>Hashrate over the last 24 hours</source>
        <translation>直近 24 時間のハッシュレート</translation>
    </message>
    <message>
        <source>Hashrate minute by minute, over the last hour</source>
        <translation>直近 1 時間の 1 分ごとのハッシュレート</translation>
    </message>
    <message>
        <source>The share difficulty that the miner was given</source>
        <translation>マイナーに設定されたシェアの難易度</translation>
    </message>
    <message>
        <source>Shares that the pools counted</source>
        <translation>プールが承認したシェア</translation>
    </message>
    <message>
        <source>The part of the shares that was not counted</source>
        <translation>承認されなかったシェアの割合</translation>
    </message>
    <message>
        <source>The highest difficulty that one of the miner&apos;s shares has reached</source>
        <translation>マイナーのシェアが達した最高の難易度</translation>
    </message>
    <message>
        <source>When the miner sent its last share</source>
        <translation>マイナーが最後にシェアを送った時刻</translation>
    </message>
    <message>
        <source>Why the miner is at this pool</source>
        <translation>マイナーがこのプールにいる理由</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message>
        <source>Select a miner to see its details.</source>
        <translation>マイナーを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>What you choose above is done with all selected miners.</source>
        <translation>上で選んだ操作は、選択したすべてのマイナーに適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>%n 台のマイナーを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a miner&apos;s software calls itself.</extracomment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Connected for</source>
        <extracomment>For how long a miner has been connected.</extracomment>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Why there</source>
        <extracomment>Why a miner is at this pool.</extracomment>
        <translation>割り当て理由</translation>
    </message>
    <message>
        <source>Extranonce1</source>
        <translation>Extranonce1</translation>
    </message>
    <message>
        <source>Extranonce2 size</source>
        <translation>Extranonce2 のサイズ</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <extracomment>The mask of version bits that a miner may change.</extracomment>
        <translation>バージョンローリング</translation>
    </message>
    <message>
        <source>Extranonce changes</source>
        <extracomment>Whether a miner accepts a new extranonce while connected.</extracomment>
        <translation>Extranonce の変更</translation>
    </message>
    <message>
        <source>Shares of this miner by pool</source>
        <translation>このマイナーのプール別シェア</translation>
    </message>
    <message>
        <source>What can be done with the selected miners</source>
        <translation>選択したマイナーに対する操作</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerStep</name>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Your miner</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1: addresses of this computer, with commas between.</extracomment>
        <translation>このコンピューターのほかのアドレス: %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>現在マイナーは接続できません: %1</translation>
    </message>
    <message>
        <source>Waiting for the first miner…</source>
        <translation>最初のマイナーを待っています…</translation>
    </message>
    <message>
        <source>A miner was connected.</source>
        <translation>マイナーが接続しました。</translation>
    </message>
    <message>
        <source>%1 is connected from %2.</source>
        <extracomment>%1: the name of a miner. %2: its address in the network.</extracomment>
        <translation>%1 が %2 から接続しています。</translation>
    </message>
    <message>
        <source>The first share has been accepted.</source>
        <translation>最初のシェアが承認されました。</translation>
    </message>
    <message>
        <source>Everything works. You can close this and watch it in the main window.</source>
        <translation>すべて動作しています。この画面を閉じて、メインウィンドウで状況を確認できます。</translation>
    </message>
    <message>
        <source>Waiting for the first accepted share…</source>
        <translation>最初のシェアの承認を待っています…</translation>
    </message>
    <message>
        <source>Then: the first accepted share.</source>
        <translation>次は、最初のシェアの承認です。</translation>
    </message>
    <message>
        <source>This can take from seconds to an hour, depending on the miner and the pool&apos;s difficulty. You need not wait for it.</source>
        <translation>マイナーとプールの難易度によって、数秒から 1 時間ほどかかります。待つ必要はありません。</translation>
    </message>
    <message>
        <source>A miner usually connects within a minute after it has been saved and restarted. You need not wait for it.</source>
        <translation>通常、保存して再起動すると 1 分以内にマイナーが接続します。待つ必要はありません。</translation>
    </message>
    <message>
        <source>Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off.</source>
        <translation>マイナーのプール設定にこれを入力してください。パスワードは任意で、TLS はオフのままにします。</translation>
    </message>
    <message>
        <source>Stratum host</source>
        <extracomment>Fields in a miner&apos;s own settings page.</extracomment>
        <translation>Stratum ホスト</translation>
    </message>
    <message>
        <source>Stratum port</source>
        <translation>Stratum ポート</translation>
    </message>
    <message>
        <source>User, any name you like</source>
        <translation>ユーザー (任意の名前)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerWords</name>
    <message>
        <source>Away for %1</source>
        <extracomment>%1 is a span of time, such as &quot;23 min 4 s&quot;.</extracomment>
        <translation>オフライン: %1</translation>
    </message>
    <message>
        <source>No pool has work</source>
        <translation>ジョブのあるプールなし</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>By the weights</source>
        <translation>重みに従う</translation>
    </message>
    <message>
        <source>Only pool in use</source>
        <translation>唯一の使用プール</translation>
    </message>
    <message>
        <source>Other pool is down</source>
        <translation>もう一方がダウン</translation>
    </message>
    <message>
        <source>Sent to %1 by you</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>手動で %1 へ移動</translation>
    </message>
    <message>
        <source>This miner is not connected. Its figures are kept for 24 hours.</source>
        <translation>このマイナーは接続していません。データは 24 時間保持されます。</translation>
    </message>
    <message>
        <source>No pool has a job for this miner at present.</source>
        <translation>現在このマイナー用のジョブがあるプールはありません。</translation>
    </message>
    <message>
        <source>This miner has connected and has not asked for work yet.</source>
        <translation>このマイナーは接続しましたが、まだジョブを要求していません。</translation>
    </message>
    <message>
        <source>This miner is where the weights of the pools put it.</source>
        <translation>このマイナーはプールの重みに従って割り当てられています。</translation>
    </message>
    <message>
        <source>The other pool has the weight 0.</source>
        <translation>もう一方のプールの重みは 0 です。</translation>
    </message>
    <message>
        <source>The other pool cannot be used at present.</source>
        <translation>もう一方のプールは現在使用できません。</translation>
    </message>
    <message>
        <source>You sent this miner to pool %1. It stays there for as long as that pool can be used.</source>
        <translation>このマイナーは手動でプール %1 へ移動されました。そのプールが使用できる間はそこにとどまります。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Of shares.</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected by the pool</source>
        <translation>プールによる拒否</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Of shares: for a job that is over.</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Of shares.</extracomment>
        <translation>重複</translation>
    </message>
    <message>
        <source>Low difficulty</source>
        <extracomment>Of shares.</extracomment>
        <translation>難易度不足</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>Of shares.</extracomment>
        <translation>不正な形式</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>接続断による喪失</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The pool counted these shares.</source>
        <translation>プールが承認したシェアです。</translation>
    </message>
    <message>
        <source>The pool refused these shares.</source>
        <translation>プールが拒否したシェアです。</translation>
    </message>
    <message>
        <source>The job was over when these shares came.</source>
        <translation>届いた時点でジョブが終わっていたシェアです。</translation>
    </message>
    <message>
        <source>The miner had sent these shares before.</source>
        <translation>マイナーがすでに送っていたシェアです。</translation>
    </message>
    <message>
        <source>These shares did not reach the pool&apos;s difficulty.</source>
        <translation>プールの難易度に達しなかったシェアです。</translation>
    </message>
    <message>
        <source>The miner had not logged in with this name.</source>
        <translation>マイナーがこの名前でログインしていませんでした。</translation>
    </message>
    <message>
        <source>These shares could not be read.</source>
        <translation>読み取れなかったシェアです。</translation>
    </message>
    <message>
        <source>The connection to the pool ended before it answered.</source>
        <translation>応答の前にプールとの接続が切れました。</translation>
    </message>
    <message>
        <source>The pool did not answer in time.</source>
        <translation>プールが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>job not found or stale</source>
        <translation>ジョブがないか期限切れ</translation>
    </message>
    <message>
        <source>duplicate share</source>
        <translation>シェアの重複</translation>
    </message>
    <message>
        <source>low difficulty</source>
        <translation>難易度不足</translation>
    </message>
    <message>
        <source>unauthorized worker</source>
        <translation>未認証のワーカー</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>未サブスクライブ</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>その他の理由</translation>
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
        <translation>マイナーをエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of file.</extracomment>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Name, worker, model, address</source>
        <translation>名前、ワーカー、機種、アドレス</translation>
    </message>
    <message>
        <source>Filter miners</source>
        <translation>マイナーを絞り込む</translation>
    </message>
    <message>
        <source>Which miners to show</source>
        <translation>表示するマイナー</translation>
    </message>
    <message>
        <source>All miners</source>
        <translation>すべてのマイナー</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Miners that are connected.</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Pool whose miners to show</source>
        <translation>表示するマイナーのプール</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>すべてのプール</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>表の列を選択</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows or hides the details of the selected miner.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the details of the selected miner</source>
        <translation>選択したマイナーの詳細を表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write the miners shown to a CSV file</source>
        <translation>表示中のマイナーを CSV ファイルに書き出す</translation>
    </message>
    <message>
        <source>Divides the table from the details</source>
        <translation>表と詳細の境界</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n 台のマイナー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>
            <numerusform>%n 台がオフライン</numerusform>
        </translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Totals of the miners shown</source>
        <translation>表示中のマイナーの合計</translation>
    </message>
    <message>
        <source>No miner fits the filter.</source>
        <translation>フィルターに一致するマイナーはありません。</translation>
    </message>
    <message>
        <source>Show all miners</source>
        <translation>すべてのマイナーを表示</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
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
        <translation>まだマイナーが接続していません</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner appears here within a few seconds.</source>
        <translation>ユーザーにはマシンを表す任意の名前 (例: bitaxe1) を入力してください。パスワードは何でも構いません。数秒以内にマイナーがここに表示されます。</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the proxy is not listening.</source>
        <translation>現在マイナーは接続できません: プロキシが待ち受けていません。</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <translation>現在マイナーは接続できません: %1</translation>
    </message>
    <message>
        <source>In the settings of your miner, enter this as the pool:</source>
        <translation>マイナーの設定で、プールとしてこれを入力してください:</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1 is a list of addresses.</extracomment>
        <translation>このコンピューターのほかのアドレス: %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NotificationSection</name>
    <message>
        <source>Block found</source>
        <translation>ブロック発見</translation>
    </message>
    <message>
        <source>One of your miners found a block.</source>
        <translation>マイナーがブロックを発見したとき。</translation>
    </message>
    <message>
        <source>New best share</source>
        <translation>ベストシェア更新</translation>
    </message>
    <message>
        <source>A share is better than all before it.</source>
        <translation>これまでのどのシェアよりも良いシェアが出たとき。</translation>
    </message>
    <message>
        <source>Pool down or back</source>
        <translation>プールのダウンと復帰</translation>
    </message>
    <message>
        <source>A pool cannot be used, or can be used again.</source>
        <translation>プールが使用できなくなったとき、または再び使用できるようになったとき。</translation>
    </message>
    <message>
        <source>Miner gone or back</source>
        <translation>マイナーの切断と復帰</translation>
    </message>
    <message>
        <source>A miner has disconnected, or has come back.</source>
        <translation>マイナーが切断したとき、または復帰したとき。</translation>
    </message>
    <message>
        <source>Many rejected shares</source>
        <translation>拒否シェアの多発</translation>
    </message>
    <message>
        <source>A pool rejects far more shares than usual.</source>
        <translation>プールが普段よりはるかに多くのシェアを拒否したとき。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation>ブロック発見</translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation>%1 が %2 でブロックを発見しました。</translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation>ベストシェア更新</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>難易度 %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation>その間、マイナーはもう一方のプールで作業します。</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が復帰しました</translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation>配分は設定どおりに戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>%n 台のマイナーが切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>%n 台のマイナーが復帰</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation>%1 が多くのシェアを拒否しています</translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation>直近 5 分間のシェアの %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NumberSection</name>
    <message>
        <source>Least time on a pool</source>
        <translation>プールでの最短時間</translation>
    </message>
    <message>
        <source>A miner that changes between the pools stays at least this long.</source>
        <translation>プール間を移るマイナーは、少なくともこの時間とどまります。</translation>
    </message>
    <message>
        <source>Least time on the larger pool</source>
        <translation>大きいほうのプールでの最短時間</translation>
    </message>
    <message>
        <source>The same for the pool that has half of the work or more. Not less than the above.</source>
        <translation>作業の半分以上を受け持つプールでの最短時間です。上の値以上にしてください。</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>How many miners may be connected at the same time.</source>
        <translation>同時に接続できるマイナーの数です。</translation>
    </message>
    <message>
        <source>Miners from one address</source>
        <translation>同一アドレスのマイナー</translation>
    </message>
    <message>
        <source>How many of them may come from the same address.</source>
        <translation>同じアドレスから接続できるマイナーの数です。</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>読み取れない行</translation>
    </message>
    <message>
        <source>A miner that sends so many unreadable lines in a row is disconnected.</source>
        <translation>読み取れない行をこの数だけ続けて送ったマイナーは切断されます。</translation>
    </message>
    <message>
        <source>Longest line of a miner</source>
        <translation>マイナーの行の最大長</translation>
    </message>
    <message>
        <source>A miner that sends a longer line is disconnected.</source>
        <translation>これより長い行を送ったマイナーは切断されます。</translation>
    </message>
    <message>
        <source>Longest line of a pool</source>
        <translation>プールの行の最大長</translation>
    </message>
    <message>
        <source>A pool that sends a longer line is disconnected.</source>
        <translation>これより長い行を送ったプールは切断されます。</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>プールへの接続</translation>
    </message>
    <message>
        <source>How long a connection to a pool may take.</source>
        <translation>プールへの接続にかけられる時間です。</translation>
    </message>
    <message>
        <source>Login at a pool</source>
        <translation>プールへのログイン</translation>
    </message>
    <message>
        <source>How long a pool may take for each answer at login.</source>
        <translation>ログイン時にプールの各応答を待つ時間です。</translation>
    </message>
    <message>
        <source>Answer to a share</source>
        <translation>シェアへの応答</translation>
    </message>
    <message>
        <source>A share without an answer for so long counts as unanswered.</source>
        <translation>この時間内に応答がないシェアは「応答なし」になります。</translation>
    </message>
    <message>
        <source>Pool without a job</source>
        <translation>ジョブのないプール</translation>
    </message>
    <message>
        <source>A pool that sends no job for so long counts as down. Automatic: learned from its habit.</source>
        <translation>この時間ジョブを送らないプールはダウンとみなします。自動: プールの傾向から学習します。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Return from a fallback</source>
        <translation>フォールバックからの復帰</translation>
    </message>
    <message>
        <source>How often the pool&apos;s own address is tried while a fallback is in use.</source>
        <translation>フォールバック使用中に、プール本来のアドレスを試す間隔です。</translation>
    </message>
    <message>
        <source>Login of a miner</source>
        <translation>マイナーのログイン</translation>
    </message>
    <message>
        <source>How long a miner may take to log in.</source>
        <translation>マイナーのログインを待つ時間です。</translation>
    </message>
    <message>
        <source>Silent miner</source>
        <translation>無通信のマイナー</translation>
    </message>
    <message>
        <source>A miner that sends nothing for so long is gone. A small one may need hours for a share.</source>
        <translation>この時間何も送らないマイナーは切断とみなします。小型のものはシェア 1 個に数時間かかることがあります。</translation>
    </message>
    <message>
        <source>No pool at all</source>
        <translation>プールがない場合</translation>
    </message>
    <message>
        <source>Miners are let go after so long without any pool, to try a pool of their own.</source>
        <translation>使えるプールがないままこの時間が過ぎると、マイナーを切り離し、自身のプールを試せるようにします。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>A job at least every</source>
        <translation>ジョブの最大間隔</translation>
    </message>
    <message>
        <source>A miner without a job for long may think we are gone.</source>
        <translation>長くジョブが届かないと、マイナーは接続が切れたと判断することがあります。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Timeouts (advanced)</source>
        <translation>タイムアウト (上級)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> bytes</source>
        <extracomment>behind a number</extracomment>
        <translation> バイト</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordBar</name>
    <message>
        <source>A password could not be kept: %1. Where shall passwords be kept?</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>パスワードを保存できませんでした: %1。保存先を選択してください。</translation>
    </message>
    <message>
        <source>%1 needs its password.</source>
        <extracomment>%1: Pool A or Pool B.</extracomment>
        <translation>%1 のパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) needs its password.</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 (%2) のパスワードが必要です。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>このパスワードを使用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>そこに保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>パスワードの保存先</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>自分だけが読めるファイル</translation>
    </message>
    <message>
        <source>nowhere; ask at each start</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>保存しない (起動時に毎回入力)</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message>
        <source>Off: its share is 0 %</source>
        <translation>オフ: 配分が 0 %</translation>
    </message>
    <message>
        <source>Waiting for miners</source>
        <translation>マイナーを待機中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>%n 台のマイナーでマイニング中</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no miner works for it now</source>
        <translation>接続済み、現在作業中のマイナーなし</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>%1 前からダウン</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
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
        <translation>未接続</translation>
    </message>
    <message>
        <source>Fallback in use: %1</source>
        <extracomment>%1 is the address of a pool.</extracomment>
        <translation>フォールバック使用中: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a count, %2 a percentage.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hashrate (5 min)</source>
        <translation>ハッシュレート (5 分)</translation>
    </message>
    <message>
        <source>Last job</source>
        <translation>最後のジョブ</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>For a block</source>
        <translation>ブロックに必要</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>ベストシェア</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolChanges</name>
    <message>
        <source>%1: weight %2 instead of %3.</source>
        <extracomment>%1: Pool A or Pool B. %2, %3: its share of the split.</extracomment>
        <translation>%1: 重みを %3 から %2 に変更します。</translation>
    </message>
    <message>
        <source>%1 is connected to anew. Your miners stay connected.</source>
        <translation>%1: 接続し直します。マイナーは接続されたままです。</translation>
    </message>
    <message>
        <source>%1: shown without a name.</source>
        <translation>%1: 名前なしで表示します。</translation>
    </message>
    <message>
        <source>%1: shown as “%2”.</source>
        <translation>%1: 「%2」と表示します。</translation>
    </message>
    <message>
        <source>%1: no address any more.</source>
        <translation>%1: アドレスをなくします。</translation>
    </message>
    <message>
        <source>%1: connects to %2.</source>
        <translation>%1: %2 に接続します。</translation>
    </message>
    <message>
        <source>%1: connects to %2 instead of %3.</source>
        <translation>%1: 接続先を %3 から %2 に変更します。</translation>
    </message>
    <message>
        <source>%1: no fallback any more.</source>
        <translation>%1: フォールバックをなくします。</translation>
    </message>
    <message>
        <source>%1: falls back on %2.</source>
        <extracomment>%2: one address, or several with commas between.</extracomment>
        <translation>%1: フォールバックは %2 です。</translation>
    </message>
    <message>
        <source>%1: the chain is found out automatically.</source>
        <translation>%1: チェーンは自動的に判別します。</translation>
    </message>
    <message>
        <source>%1: the chain is %2.</source>
        <translation>%1: チェーンは %2 です。</translation>
    </message>
    <message>
        <source>%1: no wallet; each miner brings its own.</source>
        <translation>%1: ウォレットなし。各マイナーのものを使います。</translation>
    </message>
    <message>
        <source>%1: work is paid to %2.</source>
        <translation>%1: 報酬は %2 に支払われます。</translation>
    </message>
    <message>
        <source>%1: miners log in as %2.</source>
        <translation>%1: マイナーは %2 としてログインします。</translation>
    </message>
    <message>
        <source>%1: the miners&apos; own passwords are sent.</source>
        <translation>%1: マイナー自身のパスワードを送ります。</translation>
    </message>
    <message>
        <source>%1: a new password.</source>
        <translation>%1: 新しいパスワード。</translation>
    </message>
    <message>
        <source>%1: asked for a difficulty of %2 or more.</source>
        <translation>%1: %2 以上の難易度を要求します。</translation>
    </message>
    <message>
        <source>%1: chooses the difficulty by itself.</source>
        <translation>%1: 難易度はプールが決めます。</translation>
    </message>
    <message>
        <source>%1: highest difficulty %2.</source>
        <translation>%1: 最高難易度は %2 です。</translation>
    </message>
    <message>
        <source>%1: no highest difficulty.</source>
        <translation>%1: 最高難易度はありません。</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>プール %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolFieldNotes</name>
    <message>
        <source>Enter the pool&apos;s address.</source>
        <translation>プールのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>No stratum address. One looks like pool.example:3333.</source>
        <translation>Stratum アドレスではありません。pool.example:3333 のような形式です。</translation>
    </message>
    <message>
        <source>For a miner named rig1 the pool receives: %1</source>
        <extracomment>%1: a user name. rig1 is the name of a miner.</extracomment>
        <translation>rig1 という名前のマイナーの場合、プールに送られる値: %1</translation>
    </message>
    <message>
        <source>Enter a number above 0, or nothing.</source>
        <translation>0 より大きい数値を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>This is below the lowest difficulty.</source>
        <translation>最低難易度を下回っています。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolForm</name>
    <message>
        <source>Encrypted by your desktop.</source>
        <translation>デスクトップが暗号化します。</translation>
    </message>
    <message>
        <source>Readable by you alone, not encrypted.</source>
        <translation>自分だけが読めます。暗号化はされません。</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>起動するたびに入力します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>ここに表示する名前です。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>What the pool mines.</source>
        <translation>プールがマイニングするコインです。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Paste the stratum address from the pool&apos;s website.</source>
        <translation>プールのサイトから stratum アドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>TLS encrypts the connection, if the pool offers it.</source>
        <translation>プールが対応していれば、TLS で接続を暗号化します。</translation>
    </message>
    <message>
        <source>Wallet or account</source>
        <translation>ウォレットまたはアカウント</translation>
    </message>
    <message>
        <source>User name at the pool</source>
        <translation>プールでのユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Most pools need none. Empty: what the miner sends.</source>
        <translation>ほとんどのプールでは不要です。空欄: マイナーが送る値。</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>Used in this order while the pool&apos;s address does not work.</source>
        <translation>プールのアドレスが使えない間、この順に使います。</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>最低難易度</translation>
    </message>
    <message>
        <source>Asked of the pool, which decides. Empty: its own choice.</source>
        <translation>プールに要求します。決めるのはプールです。空欄: プールに任せます。</translation>
    </message>
    <message>
        <source>Highest difficulty</source>
        <translation>最高難易度</translation>
    </message>
    <message>
        <source>Has no effect: a pool does not pay for easier shares.</source>
        <translation>効果はありません。プールは低難易度のシェアには支払いません。</translation>
    </message>
    <message>
        <source>Passwords are kept</source>
        <translation>パスワードの保存</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encrypts the connection to a pool.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{wallet}: the wallet above. {worker}: the miner&apos;s own name. {user}: all that the miner sends.</source>
        <translation>{wallet}: 上のウォレット。{worker}: マイナー自身の名前。{user}: マイナーが送る値全体。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>キーリング</translation>
    </message>
    <message>
        <source>in a file</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>保存しない</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStatusLine</name>
    <message>
        <source>Off</source>
        <extracomment>State of a pool: it gets no share of the work.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Waiting for a miner</source>
        <extracomment>State of a pool: no miner is there to connect for.</extracomment>
        <translation>マイナーを待機中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of a pool: it is connected and sends jobs.</extracomment>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>State of a pool: it cannot be used.</extracomment>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>its weight is 0</source>
        <translation>重みが 0</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <extracomment>%1: host and port of a fallback of the pool, which is in use.</extracomment>
        <translation>フォールバック %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a span of time.</extracomment>
        <translation>%1 前から</translation>
    </message>
    <message>
        <source>last job %1</source>
        <extracomment>%1: such as &quot;8 s ago&quot;.</extracomment>
        <translation>最後のジョブ %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStep</name>
    <message>
        <source>Your first pool</source>
        <translation>1 つ目のプール</translation>
    </message>
    <message>
        <source>Your second pool</source>
        <translation>2 つ目のプール</translation>
    </message>
    <message>
        <source>Paste the pool&apos;s address from its website, and enter what it pays to. Test tells whether the pool works with it.</source>
        <translation>プールのサイトからアドレスを貼り付け、支払い先を入力してください。「テスト」でプールが使えるか確認できます。</translation>
    </message>
    <message>
        <source>It can mine the same chain or another one. It can also be a second account at the first pool.</source>
        <translation>同じチェーンでも別のチェーンでも構いません。1 つ目のプールの別アカウントにすることもできます。</translation>
    </message>
    <message>
        <source>I have only &amp;one pool: all work goes there</source>
        <translation>プールは 1 つだけ: すべての作業をそこへ送る(&amp;O)</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolsPage</name>
    <message>
        <source>Applied.</source>
        <translation>適用しました。</translation>
    </message>
    <message>
        <source>The earlier settings are in force again.</source>
        <translation>以前の設定に戻しました。</translation>
    </message>
    <message>
        <source>Nothing has changed: see what is marked.</source>
        <translation>何も変更されていません。印の付いた項目を確認してください。</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>適用する変更はありません。</translation>
    </message>
    <message>
        <source>What Apply will change:</source>
        <translation>「適用」で変更される内容:</translation>
    </message>
    <message>
        <source>Cannot be applied yet: see what is marked.</source>
        <translation>まだ適用できません。印の付いた項目を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>%1: the title of a tab whose settings have been edited and not yet applied.</extracomment>
        <translation>%1 (編集済み)</translation>
    </message>
    <message>
        <source>The demonstration is running with pools of its own. Your pools can be set up when you have left it.</source>
        <translation>デモは専用のプールで動作しています。ご自分のプールは、デモを終了すると設定できます。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the default.</source>
        <translation>既定値に戻します。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message>
        <source>Nothing was changed. See what is wrong.</source>
        <translation>何も変更されていません。エラーを確認してください。</translation>
    </message>
    <message>
        <source>The settings are in force. See the remarks.</source>
        <translation>設定を反映しました。注意事項を確認してください。</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>設定を反映しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>未適用の変更が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Put the changed settings in force. Miners stay connected where possible.</source>
        <translation>変更した設定を反映します。可能な限りマイナーの接続は維持されます。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>編集を破棄</translation>
    </message>
    <message>
        <source>Forget the changes.</source>
        <translation>変更を破棄します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SplitStep</name>
    <message>
        <source>The split</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1: a pool.</extracomment>
        <translation>%1 への作業の割合 (%)</translation>
    </message>
    <message>
        <source>How much of your miners&apos; work shall each pool get?</source>
        <translation>マイナーの作業を各プールにどのように配分しますか?</translation>
    </message>
    <message>
        <source>You can change this at any time in the main window; it takes effect at once. A pool with 0 % is not connected to.</source>
        <translation>メインウィンドウでいつでも変更でき、すぐに反映されます。0 % のプールには接続しません。</translation>
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
        <translation>起動とパスワード</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Mining goes on when you log in to this computer.</source>
        <translation>このコンピューターにログインするとマイニングが再開されます。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>閉じるとトレイに収納</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray, so that mining goes on.</source>
        <translation>ウィンドウを閉じてもプログラムはトレイに残り、マイニングを続けます。</translation>
    </message>
    <message>
        <source>Pool passwords</source>
        <translation>プールのパスワード</translation>
    </message>
    <message>
        <source>The keyring of your desktop, a file that only you can read, or typed at each start.</source>
        <translation>デスクトップのキーリング、自分だけが読めるファイル、または起動時に毎回入力。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation>マイナーを待機中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>working</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation>配分 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation>マイナーの接続先</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>マイナーが接続できません: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動しています</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation>マイナー用アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrailChart</name>
    <message>
        <source>1 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>直近 1 時間を表示</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>直近 24 時間を表示</translation>
    </message>
    <message>
        <source>The chart begins when the miner has worked for some minutes.</source>
        <translation>マイナーが数分間作業するとグラフが表示されます。</translation>
    </message>
    <message>
        <source>Hashrate of this miner</source>
        <translation>このマイナーのハッシュレート</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <extracomment>%1 minutes (or hours) before now, on a chart&apos;s axis.</extracomment>
        <translation>−%1 分</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 時間</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a chart&apos;s axis of time.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Highest: %1. Newest: %2.</source>
        <translation>最高: %1。最新: %2。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation>両方のプールでマイニング中</translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation>プール A でマイニング中</translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation>プール B でマイニング中</translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation>作業中のマイナーなし</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>注意が必要です</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation>%1
%2
配分 %3</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>マイニングを再開</translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation>マイニングを一時停止</translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation>DPMP を表示</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation>配分</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WalletText</name>
    <message>
        <source>This is an address of a test network. Its coins are worth nothing.</source>
        <translation>これはテストネットワークのアドレスです。コインに価値はありません。</translation>
    </message>
    <message>
        <source>This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).</source>
        <translation>これは Bitcoin (BTC) のアドレスですが、プールは Bitcoin Cash (BCH) をマイニングしています。</translation>
    </message>
    <message>
        <source>This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).</source>
        <translation>これは Bitcoin Cash (BCH) のアドレスですが、プールは Bitcoin (BTC) をマイニングしています。</translation>
    </message>
    <message>
        <source>The address is correctly written (%1).</source>
        <extracomment>%1: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>アドレスの表記は正しいです (%1)。</translation>
    </message>
    <message>
        <source>The address is correctly written (%1, for BTC and BCH).</source>
        <translation>アドレスの表記は正しいです (%1、BTC と BCH 用)。</translation>
    </message>
    <message>
        <source>The %1 address is correctly written (%2).</source>
        <extracomment>%1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>%1 アドレスの表記は正しいです (%2)。</translation>
    </message>
    <message>
        <source>The address or account that the pool pays. Empty: each miner brings its own.</source>
        <translation>プールの支払い先のアドレスまたはアカウントです。空欄: 各マイナーのものを使います。</translation>
    </message>
    <message>
        <source>No coin address: taken as the name of your account at the pool.</source>
        <translation>コインのアドレスではないため、プールのアカウント名として扱います。</translation>
    </message>
    <message>
        <source>Mistyped: this address has a character that cannot be in it.</source>
        <translation>入力ミス: このアドレスには使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Mistyped: this address is too short or too long.</source>
        <translation>入力ミス: このアドレスは短すぎるか長すぎます。</translation>
    </message>
    <message>
        <source>Mistyped: the checksum of this address is wrong. Copy it again.</source>
        <translation>入力ミス: このアドレスのチェックサムが正しくありません。コピーし直してください。</translation>
    </message>
    <message>
        <source>This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.</source>
        <translation>Bitcoin または Bitcoin Cash のアドレスではありません。別のコインかもしれません。</translation>
    </message>
    <message>
        <source>Enter the address alone; the miner&apos;s name is added by the user name below.</source>
        <translation>アドレスだけを入力してください。マイナーの名前は下のユーザー名の設定で追加されます。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WeightBar</name>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 the names of pools.</extracomment>
        <translation>%2 に %1、%4 に %3</translation>
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
        <translation>作業の配分</translation>
    </message>
    <message>
        <source>Split of the work between the pools</source>
        <translation>プール間の作業の配分</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 への作業の割合 (%)</translation>
    </message>
    <message>
        <source>%1 percent to %2, %3 percent to %4</source>
        <extracomment>A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.</extracomment>
        <translation>%2 に %1 パーセント、%4 に %3 パーセント</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Settings of the Python program</source>
        <translation>Python 版の設定</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This program stands between your miners and two mining pools and divides their work between the pools as you like. Setting it up takes a few minutes.</source>
        <translation>このプログラムは、マイナーと 2 つのマイニングプールの間に立ち、作業を好みの割合でプールに分配します。設定は数分で終わります。</translation>
    </message>
    <message>
        <source>&amp;Set up my pools</source>
        <translation>自分のプールを設定する(&amp;S)</translation>
    </message>
    <message>
        <source>You need the addresses of your pools, and your wallet or account there.</source>
        <translation>プールのアドレスと、ウォレットまたはプールのアカウントが必要です。</translation>
    </message>
    <message>
        <source>&amp;Take over the Python program&apos;s settings</source>
        <translation>Python 版の設定を引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Found in %1. You can look at them before they are used.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>%1 で見つかりました。使用する前に内容を確認できます。</translation>
    </message>
    <message>
        <source>&amp;Import the Python program&apos;s settings</source>
        <translation>Python 版の設定をインポート(&amp;I)</translation>
    </message>
    <message>
        <source>From its file config_v2.json.</source>
        <translation>ファイル config_v2.json から。</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Two simulated pools and a small simulated miner, without any settings.</source>
        <translation>設定なしで、2 つの模擬プールと小さな模擬マイナーを使います。</translation>
    </message>
</context>
</TS>
