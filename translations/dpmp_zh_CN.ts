<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>dpmp::ui::AboutText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence, such as &quot;Qt 6.4.2: LGPL-3.0&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>DPMP %1, dual-pool mining proxy</source>
        <extracomment>%1 is the version.</extracomment>
        <translation>DPMP %1，双矿池挖矿代理</translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation>把矿机的工作分配给两个矿池。</translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation>DPMP 自身的源代码采用 MIT 许可证。由于含有 Qt Charts，整个窗口程序按 GPL-3.0 发布。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用了以下组件：</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of this window. The log stays in English.</source>
        <translation>此窗口的语言。日志始终为英文。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>浅色或深色配色。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Drops edits that have not been applied.</extracomment>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <extracomment>Takes back the last change that was applied.</extracomment>
        <translation>撤销上次更改(&amp;U)</translation>
    </message>
    <message>
        <source>Drops what you have edited since the last Apply.</source>
        <translation>放弃上次应用之后的编辑。</translation>
    </message>
    <message>
        <source>Puts the pools&apos; settings back to those before the last Apply.</source>
        <translation>把矿池设置恢复到上次应用之前的状态。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Attention</name>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>矿池 %1</translation>
    </message>
    <message>
        <source>No pool is set up yet.</source>
        <translation>尚未设置矿池。</translation>
    </message>
    <message>
        <source>Set up pools</source>
        <translation>设置矿池</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>矿机无法连接：%1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Both pools have a share of 0 %, so nothing is mined.</source>
        <translation>两个矿池的占比都是 0 %，因此没有在挖矿。</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>%1 has not sent a job for %2.</source>
        <translation>%1 已有 %2 没有发来任务。</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>检查矿池</translation>
    </message>
    <message>
        <source>%1 is reached through its fallback %2, because its main address does not work.</source>
        <translation>%1 的主地址无法使用，目前通过备用地址 %2 连接。</translation>
    </message>
    <message>
        <source>%1 has been down for %2.</source>
        <extracomment>%1 is a pool, %2 a span of time, %3 a reason in English.</extracomment>
        <translation>%1 已不可用 %2。</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3.</source>
        <translation>%1 已不可用 %2：%3。</translation>
    </message>
    <message>
        <source>Use the other pool</source>
        <translation>改用另一个矿池</translation>
    </message>
    <message>
        <source>%1 of the shares for %2 have been rejected.</source>
        <translation>提交给 %2 的份额有 %1 被拒绝。</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>%1 has been away for %2.</source>
        <extracomment>%1 is a miner, %2 a span of time.</extracomment>
        <translation>%1 已离线 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>%n 台矿机离线。最后离线的是 %1，%2前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show miners</source>
        <translation>显示矿机</translation>
    </message>
    <message>
        <source>No miner has connected yet. Enter this address in your miner: %1</source>
        <translation>尚无矿机连接过。请在矿机中填写此地址：%1</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>查看方法</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AttentionList</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要注意的事项</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DashboardPage</name>
    <message>
        <source>Total hashrate</source>
        <translation>总算力</translation>
    </message>
    <message>
        <source>Shares accepted</source>
        <translation>已接受份额</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>All is well. Nothing needs your attention.</source>
        <translation>一切正常，没有需要注意的事项。</translation>
    </message>
    <message>
        <source>1 min: %1
1 h: %2
24 h: %3</source>
        <extracomment>Hashrates of the last minute, hour and day.</extracomment>
        <translation>1 分钟：%1
1 小时：%2
24 小时：%3</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>尚无份额</translation>
    </message>
    <message>
        <source>%1 of all
Rejected: %2 (%3)
Under way: %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 counts.</extracomment>
        <translation>占全部的 %1
已拒绝：%2（%3）
等待应答：%4</translation>
    </message>
    <message>
        <source>Connected
Mining: %1
Away: %2</source>
        <translation>已连接
挖矿中：%1
离线：%2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>启动以来</translation>
    </message>
    <message>
        <source>Enough for a block</source>
        <translation>足以成为区块</translation>
    </message>
    <message>
        <source>1 in %1 of a block
A block needs %2</source>
        <extracomment>How near the best share is to a block; %1 is a number such as &quot;65,000&quot;, %2 a difficulty.</extracomment>
        <translation>区块所需的 1/%1
区块需要 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>挖到 %n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over the last hour: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>最近 1 小时实测：%1</translation>
    </message>
    <message>
        <source>Measured over the last 24 hours: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>最近 24 小时实测：%1</translation>
    </message>
    <message>
        <source>Measured over the last 5 minutes: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>最近 5 分钟实测：%1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测得</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message>
        <source>Miners can switch to and from this pool without reconnecting.</source>
        <translation>矿机无需重新连接即可切入或切出此矿池。</translation>
    </message>
    <message>
        <source>The pool leaves little room for extranonce2. Switching without reconnecting needs another pool that leaves 8 bytes or more.</source>
        <translation>此矿池留给 extranonce2 的空间偏小。要想无需重新连接即可切换，请改用留出 8 字节或更多的矿池。</translation>
    </message>
    <message>
        <source>The pool leaves very little room for extranonce2. Miners have to reconnect when they switch to this pool, and some cannot work for it.</source>
        <translation>此矿池留给 extranonce2 的空间很小。矿机切换到此矿池时必须重新连接，有些矿机无法为它工作。</translation>
    </message>
    <message>
        <source>The pool does not allow version rolling. Many miners are slower without.</source>
        <translation>此矿池不允许版本滚动。许多矿机会因此变慢。</translation>
    </message>
    <message>
        <source>more than a year</source>
        <extracomment>In place of a span of time, such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>一年以上</translation>
    </message>
    <message>
        <source>No miner is connected yet.</source>
        <translation>尚无矿机连接。</translation>
    </message>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>按此难度，最慢的矿机 %1 每小时约找到 %n 个份额。</numerusform>
        </translation>
    </message>
    <message>
        <source>This difficulty is high for %1: about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>此难度对 %1 偏高：约每 %2 才有一个份额。矿池通常为小型矿机另设端口。</translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>此难度对 %n 台矿机偏高。最慢的 %1 约每 %2 才找到一个份额。矿池通常为小型矿机另设端口。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>查找地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Receive work</source>
        <translation>接收工作</translation>
    </message>
    <message>
        <source>Is the address spelled as on the pool&apos;s website? Is this computer online?</source>
        <translation>地址是否与矿池网站上的一致？此电脑是否已联网？</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. Compare the port with the pool&apos;s website.</source>
        <translation>该主机存在，但此端口没有应答。请与矿池网站上的端口核对。</translation>
    </message>
    <message>
        <source>Nothing answers there. Compare address and port with the pool&apos;s website; a firewall may be in the way.</source>
        <translation>没有任何应答。请与矿池网站上的地址和端口核对，也可能被防火墙阻挡。</translation>
    </message>
    <message>
        <source>The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.</source>
        <translation>矿池在此端口可能不提供 TLS。请不用 TLS 再试，或换用 TLS 专用端口。</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. Compare the port with the pool&apos;s website.</source>
        <translation>有应答，但不像 Stratum 矿池。请与矿池网站上的端口核对。</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.</source>
        <translation>有应答，但不像 Stratum 矿池。此端口可能需要 TLS，请用 TLS 再试。</translation>
    </message>
    <message>
        <source>The pool does not accept the user name. Check wallet or account, user name and password.</source>
        <translation>矿池不接受此用户名。请检查钱包或账户、用户名和密码。</translation>
    </message>
    <message>
        <source>The pool took the login but sends no work. It may be busy; try again in a while.</source>
        <translation>矿池接受了登录，但没有发来工作。它可能正忙，请稍后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>区块高度</translation>
    </message>
    <message>
        <source>Network difficulty</source>
        <translation>全网难度</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <extracomment>The sizes of extranonce1 and extranonce2.</extracomment>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>%1 + %2 bytes</source>
        <translation>%1 + %2 字节</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>版本滚动</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: the host of a pool.</extracomment>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Connects to the pool as a miner would, and tells what it finds.</source>
        <translation>像矿机那样连接矿池，并报告结果。</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>此次测试之后设置已有更改。</translation>
    </message>
    <message>
        <source>The pool works with these settings.</source>
        <translation>矿池可以使用这些设置。</translation>
    </message>
    <message>
        <source>The pool does not work with these settings.</source>
        <translation>矿池无法使用这些设置。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ok, %1</source>
        <extracomment>A step of a test. %1: how long it took.</extracomment>
        <translation>正常，%1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失败，%1</translation>
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
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the pool</source>
        <translation>测试矿池</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventDetails</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>事件的字段</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>选择一个事件以查看全部内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>矿机</translation>
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
        <translation>某台矿机</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>某个矿池</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>矿池 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, difficulty %2</source>
        <extracomment>%1 is a whole sentence, %2 a number</extracomment>
        <translation>%1，难度 %2</translation>
    </message>
    <message>
        <source>%1 is ready for %2 after %3 ms</source>
        <translation>%1 已为 %2 就绪，用时 %3 ms</translation>
    </message>
    <message>
        <source>%1 is ready for %2</source>
        <translation>%1 已为 %2 就绪</translation>
    </message>
    <message>
        <source>its first pool</source>
        <translation>首个矿池</translation>
    </message>
    <message>
        <source>the other pool failed</source>
        <translation>另一个矿池发生故障</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>why a miner changes pools: the weights ask for it</extracomment>
        <translation>按分配比例</translation>
    </message>
    <message>
        <source>sent there by hand</source>
        <translation>手动指定</translation>
    </message>
    <message>
        <source>%1 works for %2 now</source>
        <translation>%1 现在为 %2 工作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 accepted a share of %2</source>
        <translation>%1 接受了 %2 的份额</translation>
    </message>
    <message>
        <source>%1 rejected a share of %2</source>
        <translation>%1 拒绝了 %2 的份额</translation>
    </message>
    <message>
        <source>A share of %1 did not count</source>
        <translation>%1 的一个份额未被计入</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was accepted</source>
        <translation>迟到的应答：%1 的一个份额已被接受</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was rejected</source>
        <translation>迟到的应答：%1 的一个份额已被拒绝</translation>
    </message>
    <message>
        <source>%1 found a block for %2</source>
        <translation>%1 为 %2 挖到区块</translation>
    </message>
    <message>
        <source>%1, split %2:%3</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are the weights of pools A and B</extracomment>
        <translation>%1，分配比例 %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>%n 个连接被拒绝，最后一个来自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection from %1 was refused</source>
        <translation>来自 %1 的连接被拒绝</translation>
    </message>
    <message>
        <source>%1 is tried again for %2 in %3</source>
        <translation>将在 %3后为 %2 重试 %1</translation>
    </message>
    <message>
        <source>A line was sent or received</source>
        <translation>发送或接收了一行数据</translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>代理正在停止，仍有 %n 台矿机连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1 for %2 (%3)</source>
        <translation>正在为 %2 连接 %1（%3）</translation>
    </message>
    <message>
        <source>Connected to %1 for %2</source>
        <translation>已为 %2 连接到 %1</translation>
    </message>
    <message>
        <source>%1 was lost for %2</source>
        <translation>%2 与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>%1 is reached at %2 now</source>
        <translation>%1 现在通过 %2 连接</translation>
    </message>
    <message>
        <source>%1 does not accept the user %2</source>
        <translation>%1 不接受用户 %2</translation>
    </message>
    <message>
        <source>%1 sent a line that cannot be read</source>
        <translation>%1 发来一行无法识别的数据</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的消息：%2</translation>
    </message>
    <message>
        <source>%1 asks to reconnect to %2</source>
        <translation>%1 要求重新连接到 %2</translation>
    </message>
    <message>
        <source>%1 changed the extranonce for %2</source>
        <translation>%1 更改了 %2 的 extranonce</translation>
    </message>
    <message>
        <source>%1 changed the version mask for %2</source>
        <translation>%1 更改了 %2 的版本掩码</translation>
    </message>
    <message>
        <source>%1 set the difficulty of %2 to %3</source>
        <translation>%1 把 %2 的难度设为 %3</translation>
    </message>
    <message>
        <source>%1 sent a job for %2</source>
        <translation>%1 向 %2 发来任务</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2</source>
        <translation>%1 无法用于 %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 已断开</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 自报为 %2</translation>
    </message>
    <message>
        <source>%1 asks for work</source>
        <translation>%1 请求工作</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 已登录</translation>
    </message>
    <message>
        <source>%1 has to reconnect for %2</source>
        <translation>%1 必须重新连接才能使用 %2</translation>
    </message>
    <message>
        <source>%1 got a job of %2, difficulty %3</source>
        <translation>%1 收到 %2 的任务，难度 %3</translation>
    </message>
    <message>
        <source>New settings are in force</source>
        <translation>新设置已生效</translation>
    </message>
    <message>
        <source>The weights changed</source>
        <translation>权重已更改</translation>
    </message>
    <message>
        <source>Mining is paused</source>
        <translation>挖矿已暂停</translation>
    </message>
    <message>
        <source>Mining goes on</source>
        <translation>挖矿继续进行</translation>
    </message>
    <message>
        <source>Miner connected</source>
        <translation>矿机已连接</translation>
    </message>
    <message>
        <source>Miner disconnected</source>
        <translation>矿机已断开</translation>
    </message>
    <message>
        <source>Miner refused</source>
        <translation>矿机被拒绝</translation>
    </message>
    <message>
        <source>Miner asks for work</source>
        <translation>矿机请求工作</translation>
    </message>
    <message>
        <source>Miner logged in</source>
        <translation>矿机已登录</translation>
    </message>
    <message>
        <source>Unreadable line of a miner</source>
        <translation>矿机数据无法识别</translation>
    </message>
    <message>
        <source>Miner has to reconnect</source>
        <translation>矿机必须重新连接</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>连接矿池</translation>
    </message>
    <message>
        <source>Pool connected</source>
        <translation>矿池已连接</translation>
    </message>
    <message>
        <source>Pool ready</source>
        <translation>矿池就绪</translation>
    </message>
    <message>
        <source>Pool lost</source>
        <translation>矿池连接断开</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>等待重新连接</translation>
    </message>
    <message>
        <source>Other address of a pool</source>
        <translation>矿池改用其他地址</translation>
    </message>
    <message>
        <source>User not accepted</source>
        <translation>用户未被接受</translation>
    </message>
    <message>
        <source>Unreadable line of a pool</source>
        <translation>矿池数据无法识别</translation>
    </message>
    <message>
        <source>Message of a pool</source>
        <translation>矿池消息</translation>
    </message>
    <message>
        <source>Pool asks to reconnect</source>
        <translation>矿池要求重新连接</translation>
    </message>
    <message>
        <source>Extranonce changed</source>
        <translation>Extranonce 已更改</translation>
    </message>
    <message>
        <source>Version mask changed</source>
        <translation>版本掩码已更改</translation>
    </message>
    <message>
        <source>Difficulty of a pool</source>
        <translation>矿池难度</translation>
    </message>
    <message>
        <source>Job of a pool</source>
        <translation>矿池任务</translation>
    </message>
    <message>
        <source>Pool does not suit a miner</source>
        <translation>矿池不适合矿机</translation>
    </message>
    <message>
        <source>Job sent to a miner</source>
        <translation>任务已发给矿机</translation>
    </message>
    <message>
        <source>Pool switched</source>
        <translation>已切换矿池</translation>
    </message>
    <message>
        <source>Share result</source>
        <translation>份额结果</translation>
    </message>
    <message>
        <source>Late answer to a share</source>
        <translation>份额应答迟到</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>挖到区块</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>设置已应用</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>权重已更改</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Line on the wire</source>
        <translation>通信数据</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>level of the log: details for the curious</extracomment>
        <translation>详细</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>miner %1</source>
        <translation>矿机 %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>添加备用地址</translation>
    </message>
    <message>
        <source>Remove the fallback</source>
        <translation>移除备用地址</translation>
    </message>
    <message>
        <source>Prefer the fallback more</source>
        <translation>提高备用地址的优先级</translation>
    </message>
    <message>
        <source>Prefer the fallback less</source>
        <translation>降低备用地址的优先级</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a fallback one place up in the order.</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a fallback one place down in the order.</extracomment>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FirstRunWizard</name>
    <message>
        <source>Nothing has been put in force yet: see what is marked.</source>
        <translation>尚未生效：请查看标出的项目。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Steps of the wizard.</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
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
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, abbreviated.</extracomment>
        <translation>%1 小时 %2 分</translation>
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
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashrateChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No hashrate has been measured yet.</source>
        <translation>尚未测得算力。</translation>
    </message>
    <message>
        <source>Hashrate now %1; %2</source>
        <translation>当前算力 %1；%2</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>显示最近 10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>显示最近 1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>显示最近 24 小时</translation>
    </message>
    <message>
        <source>◆ block found</source>
        <extracomment>The legend of a chart; keep the sign in front.</extracomment>
        <translation>◆ 挖到区块</translation>
    </message>
    <message>
        <source>Chart of the hashrate by pool</source>
        <translation>各矿池算力图表</translation>
    </message>
    <message>
        <source>The hashrate appears here as soon as miners have worked for a moment.</source>
        <translation>矿机工作片刻后，此处会显示算力。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashratePlot</name>
    <message>
        <source>Block found for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>为 %1 挖到区块</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>挖到区块</translation>
    </message>
    <message>
        <source>Split changed to %1</source>
        <extracomment>%1 is the new split, such as &quot;70 : 30&quot;.</extracomment>
        <translation>分配比例改为 %1</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 曾不可用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>On a chart, %1 is the letter A or B.</extracomment>
        <translation>%1 不可用</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpPage</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Address for miners</source>
        <translation>矿机连接地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the line at the top of the window says why.</source>
        <translation>矿机目前无法连接：窗口顶部一行说明了原因。</translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation>在矿机中把此地址填为矿池。在大多数家庭网络中，第一个地址就是正确的。</translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation>让矿机连接 DPMP</translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation>矿工名（Worker 或 User）：任何能让您认出这台矿机的名称，例如 kitchen。密码：x。钱包在“矿池”页面设置，不在矿机中设置。</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>在哪里填写</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>各项数字的含义</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation>扫描即可复制到手机</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation>打开矿机的网页，进入 Settings 或 Pool。Stratum Host 填地址，不带“stratum+tcp://”和端口；Stratum Port 填端口；Stratum User 填矿工名。保存并重启。</translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation>与 Bitaxe 相同：Settings，Stratum Host、Port 和 User。备用矿池可以保持不变：DPMP 未运行时会使用它。</translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation>在 Avalon 应用中，或在矿机网页的 Pool 下：填写带“stratum+tcp://”和端口的完整地址，名称填矿工名。第二或第三行请保留您自己的矿池。</translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation>在矿机网页上：Settings，然后 Miner 或 Pool Settings。URL 填完整地址，Worker 填名称，Password 可填 x。保存并应用。</translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation>在 WhatsMinerTool 中或矿机网页上：Configuration，然后 Pools。Pool 1 填完整地址，Worker 填名称。保存后重启矿机的服务。</translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation>连接矿机自身的网络以打开其设置页面。Pool url 填不带端口的地址，Pool port 填端口，BTC 地址一栏填矿工名。它很少找到份额，几分钟没有份额不说明任何问题。</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation>每秒尝试次数，根据矿机提交的份额估算。时间短时随机波动明显，一小时的数值比一分钟的更可靠。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配比例</translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation>两个矿池各自获得的工作比例。按工作量而不是按时间计算，以全部矿机合计为准。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation>达到所要求难度的一次尝试。份额证明所做的工作，矿池据此付款。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation>份额有多稀有。难度加倍，份额数量减半，每个份额的价值加倍。</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation>目前找到的最稀有的份额。如果达到全网难度，它就是一个区块。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation>矿池已确认的份额。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation>被拒绝的份额。百分之一不必担心，远高于此则需留意。</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation>来得太晚的份额，所属的区块已经结束。通常是网络较慢所致。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation>矿池要求进行的工作。矿池大约每半分钟发来一个新任务，每出一个区块也会发来。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>矿工名</translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation>矿机在此处和矿池中用于统计的名称。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::KindMenu</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>全部不显示</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LedgerModel</name>
    <message>
        <source>The pool has not answered yet.</source>
        <extracomment>Of shares: sent to the pool, not answered yet.</extracomment>
        <translation>矿池尚未应答。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>All of the shares above.</source>
        <extracomment>Row: the sum of all shares.</extracomment>
        <translation>以上全部份额。</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>全部份额</translation>
    </message>
    <message>
        <source>The sum of the difficulties of the accepted shares: what the pool pays for.</source>
        <translation>已接受份额的难度之和：矿池据此付款。</translation>
    </message>
    <message>
        <source>Accepted difficulty</source>
        <translation>已接受难度</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>Column: where shares ended, such as &quot;Accepted&quot; or &quot;Stale&quot;.</extracomment>
        <translation>份额</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>矿池 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: the sum over all pools.</extracomment>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ListenSection</name>
    <message>
        <source>Address for miners</source>
        <translation>矿机连接地址</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅此电脑</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>单个地址</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>允许谁连接</translation>
    </message>
    <message>
        <source>Miners in your network need all addresses, or the one that they can reach.</source>
        <translation>网络中的矿机需要“所有地址”，或它们能够访问的那个地址。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Enter this port in the settings of the miner.</source>
        <translation>在矿机的设置中填写此端口。</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>任意空闲端口</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of events</source>
        <translation>
            <numerusform>%Ln 种事件</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>不含详细信息</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>所有矿池</translation>
    </message>
    <message>
        <source>Pool A</source>
        <translation>矿池 A</translation>
    </message>
    <message>
        <source>Pool B</source>
        <translation>矿池 B</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>事件种类</translation>
    </message>
    <message>
        <source>Choose the kinds of events that are shown.</source>
        <translation>选择要显示的事件种类。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>搜索事件</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message>
        <source>Nothing has happened yet. Connections, shares and switches of pools appear here.</source>
        <translation>尚未发生任何事件。连接、份额和矿池切换会显示在这里。</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%1, paused: %Ln new event(s) are waiting</source>
        <extracomment>%1 is &quot;12 events&quot;</extracomment>
        <translation>
            <numerusform>%1，已暂停：%Ln 个新事件等待显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export the events shown</source>
        <translation>导出显示的事件</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>已将 %Ln 个事件写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest event in sight.</source>
        <translation>始终显示最新事件。</translation>
    </message>
    <message>
        <source>Hold new events back until you go on.</source>
        <translation>暂缓显示新事件，直到您选择继续。</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>通信日志</translation>
    </message>
    <message>
        <source>Show every line between the proxy, the miners and the pools.</source>
        <translation>显示代理、矿机和矿池之间的每一行数据。</translation>
    </message>
    <message>
        <source>The wire log shows every line to and from miners and pools. That is a lot, and older events leave the list sooner. Turn it off when you have seen enough.</source>
        <translation>通信日志显示与矿机和矿池往来的每一行数据。数据量很大，较早的事件会更快从列表中移除。看够后请将其关闭。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected events as text.</source>
        <translation>把所选事件复制为文本。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the events shown to a file.</source>
        <translation>把显示的事件写入文件。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the list. The log that the program writes stays as it is.</source>
        <translation>清空列表。程序写入的日志保持不变。</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogSection</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不记录</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>全部详细信息</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>How much is written. Each level includes those above it.</source>
        <translation>记录多少内容。每个级别都包含其上方的级别。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>JSON is for programs that read the log, text for people.</source>
        <translation>JSON 供读取日志的程序使用，文本供人阅读。</translation>
    </message>
    <message>
        <source>By level, without what is not ticked</source>
        <translation>按级别，排除未勾选的事件</translation>
    </message>
    <message>
        <source>What is ticked, whatever its level, and nothing else</source>
        <translation>仅限勾选的事件，不论级别</translation>
    </message>
    <message>
        <source>What a tick means</source>
        <translation>勾选的含义</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Which events are written. The page Log always shows all of them.</source>
        <translation>要记录的事件。“日志”页面始终显示全部事件。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation>此电脑未连接网络</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation>DPMP 继续挖矿</translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation>它在系统托盘中。要结束程序，请在托盘菜单中选择“退出”；要让窗口的关闭按钮结束程序，请在“文件”菜单中更改。</translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation>关于 DPMP</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation>恢复挖矿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation>暂停挖矿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation>关于 DPMP(&amp;A)</translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation>这是演示：此电脑上的两个模拟矿池和一台小型矿机。不会有任何收益。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation>挖矿已暂停。矿机已被断开，可以使用自己的矿池。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation>正在完成等待应答的份额</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>指定到 %1</translation>
    </message>
    <message>
        <source>Mine for pool %1, whatever the weights say, until the program ends</source>
        <translation>为矿池 %1 挖矿，不受权重影响，直到程序结束</translation>
    </message>
    <message>
        <source>By the weights</source>
        <extracomment>Of a miner that had been sent to one pool: it follows the weights again.</extracomment>
        <translation>按权重</translation>
    </message>
    <message>
        <source>Let the weights decide where the miner mines</source>
        <translation>由权重决定矿机在哪里挖矿</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open the miner&apos;s own page in the browser</source>
        <translation>在浏览器中打开矿机自身的网页</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>End the connection; most miners come back by themselves</source>
        <translation>结束连接；大多数矿机会自行重新连接</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>断开 %1 的连接？</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>断开 %n 台矿机的连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>Most miners come back by themselves within a minute.</source>
        <translation>大多数矿机会在一分钟内自行重新连接。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>Stands for a miner that has not told its worker&apos;s name yet.</extracomment>
        <translation>（尚无名称）</translation>
    </message>
    <message>
        <source>Pool %1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>矿池 %1：%2</translation>
    </message>
    <message>
        <source>Hashrate of the last hour. Now: %1</source>
        <translation>最近 1 小时的算力。当前：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n 个份额被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 分钟</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Column: the part of the shares that was rejected, in percent.</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>最近份额</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>所在原因</translation>
    </message>
    <message>
        <source>Your name for the miner, or its worker name</source>
        <translation>您为矿机取的名称，或其矿工名</translation>
    </message>
    <message>
        <source>What the miner says it is</source>
        <translation>矿机自报的型号</translation>
    </message>
    <message>
        <source>The miner&apos;s address in your network</source>
        <translation>矿机在您网络中的地址</translation>
    </message>
    <message>
        <source>The pool that the miner works for now</source>
        <translation>矿机当前为之工作的矿池</translation>
    </message>
    <message>
        <source>Hashrate over the last 5 minutes</source>
        <translation>最近 5 分钟的算力</translation>
    </message>
    <message>
        <source>Hashrate over the last 60 minutes</source>
        <translation>最近 60 分钟的算力</translation>
    </message>
    <message>
        <source>Hashrate over the last 24 hours</source>
        <translation>最近 24 小时的算力</translation>
    </message>
    <message>
        <source>Hashrate minute by minute, over the last hour</source>
        <translation>最近 1 小时内每分钟的算力</translation>
    </message>
    <message>
        <source>The share difficulty that the miner was given</source>
        <translation>分配给矿机的份额难度</translation>
    </message>
    <message>
        <source>Shares that the pools counted</source>
        <translation>被矿池计入的份额</translation>
    </message>
    <message>
        <source>The part of the shares that was not counted</source>
        <translation>未被计入的份额比例</translation>
    </message>
    <message>
        <source>The highest difficulty that one of the miner&apos;s shares has reached</source>
        <translation>矿机的份额所达到的最高难度</translation>
    </message>
    <message>
        <source>When the miner sent its last share</source>
        <translation>矿机提交最近份额的时间</translation>
    </message>
    <message>
        <source>Why the miner is at this pool</source>
        <translation>矿机在此矿池的原因</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message>
        <source>Select a miner to see its details.</source>
        <translation>选择一台矿机以查看详情。</translation>
    </message>
    <message>
        <source>What you choose above is done with all selected miners.</source>
        <translation>上方的操作将应用于所有选中的矿机。</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>已选中 %n 台矿机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>矿工名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a miner&apos;s software calls itself.</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Connected for</source>
        <extracomment>For how long a miner has been connected.</extracomment>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>Why there</source>
        <extracomment>Why a miner is at this pool.</extracomment>
        <translation>所在原因</translation>
    </message>
    <message>
        <source>Extranonce1</source>
        <translation>Extranonce1</translation>
    </message>
    <message>
        <source>Extranonce2 size</source>
        <translation>Extranonce2 大小</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <extracomment>The mask of version bits that a miner may change.</extracomment>
        <translation>版本滚动</translation>
    </message>
    <message>
        <source>Extranonce changes</source>
        <extracomment>Whether a miner accepts a new extranonce while connected.</extracomment>
        <translation>Extranonce 更改</translation>
    </message>
    <message>
        <source>Shares of this miner by pool</source>
        <translation>此矿机在各矿池的份额</translation>
    </message>
    <message>
        <source>What can be done with the selected miners</source>
        <translation>可对所选矿机进行的操作</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerStep</name>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Your miner</source>
        <translation>您的矿机</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1: addresses of this computer, with commas between.</extracomment>
        <translation>此电脑的其他地址：%1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>矿机目前无法连接：%1</translation>
    </message>
    <message>
        <source>Waiting for the first miner…</source>
        <translation>等待第一台矿机…</translation>
    </message>
    <message>
        <source>A miner was connected.</source>
        <translation>有一台矿机曾连接。</translation>
    </message>
    <message>
        <source>%1 is connected from %2.</source>
        <extracomment>%1: the name of a miner. %2: its address in the network.</extracomment>
        <translation>%1 已从 %2 连接。</translation>
    </message>
    <message>
        <source>The first share has been accepted.</source>
        <translation>第一个份额已被接受。</translation>
    </message>
    <message>
        <source>Everything works. You can close this and watch it in the main window.</source>
        <translation>一切正常。您可以关闭此窗口，在主窗口中查看。</translation>
    </message>
    <message>
        <source>Waiting for the first accepted share…</source>
        <translation>等待第一个被接受的份额…</translation>
    </message>
    <message>
        <source>Then: the first accepted share.</source>
        <translation>然后：第一个被接受的份额。</translation>
    </message>
    <message>
        <source>This can take from seconds to an hour, depending on the miner and the pool&apos;s difficulty. You need not wait for it.</source>
        <translation>可能需要几秒到一小时，取决于矿机和矿池的难度。您不必等待。</translation>
    </message>
    <message>
        <source>A miner usually connects within a minute after it has been saved and restarted. You need not wait for it.</source>
        <translation>矿机保存设置并重启后，通常一分钟内就会连接。您不必等待。</translation>
    </message>
    <message>
        <source>Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off.</source>
        <translation>在矿机的矿池设置中填写以下内容。密码可任意填写，TLS 保持关闭。</translation>
    </message>
    <message>
        <source>Stratum host</source>
        <extracomment>Fields in a miner&apos;s own settings page.</extracomment>
        <translation>Stratum 主机</translation>
    </message>
    <message>
        <source>Stratum port</source>
        <translation>Stratum 端口</translation>
    </message>
    <message>
        <source>User, any name you like</source>
        <translation>用户，任意名称</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerWords</name>
    <message>
        <source>Away for %1</source>
        <extracomment>%1 is a span of time, such as &quot;23 min 4 s&quot;.</extracomment>
        <translation>已离线 %1</translation>
    </message>
    <message>
        <source>No pool has work</source>
        <translation>没有矿池提供工作</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>By the weights</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>Only pool in use</source>
        <translation>唯一使用的矿池</translation>
    </message>
    <message>
        <source>Other pool is down</source>
        <translation>另一个矿池不可用</translation>
    </message>
    <message>
        <source>Sent to %1 by you</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>您指定到 %1</translation>
    </message>
    <message>
        <source>This miner is not connected. Its figures are kept for 24 hours.</source>
        <translation>此矿机未连接。其数据保留 24 小时。</translation>
    </message>
    <message>
        <source>No pool has a job for this miner at present.</source>
        <translation>目前没有矿池向此矿机提供任务。</translation>
    </message>
    <message>
        <source>This miner has connected and has not asked for work yet.</source>
        <translation>此矿机已连接，尚未请求工作。</translation>
    </message>
    <message>
        <source>This miner is where the weights of the pools put it.</source>
        <translation>此矿机所在的矿池由权重决定。</translation>
    </message>
    <message>
        <source>The other pool has the weight 0.</source>
        <translation>另一个矿池的权重为 0。</translation>
    </message>
    <message>
        <source>The other pool cannot be used at present.</source>
        <translation>另一个矿池目前无法使用。</translation>
    </message>
    <message>
        <source>You sent this miner to pool %1. It stays there for as long as that pool can be used.</source>
        <translation>您把此矿机指定到矿池 %1。只要该矿池可用，它就一直留在那里。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Of shares.</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected by the pool</source>
        <translation>被矿池拒绝</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Of shares: for a job that is over.</extracomment>
        <translation>过期</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Of shares.</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Low difficulty</source>
        <extracomment>Of shares.</extracomment>
        <translation>难度过低</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>Of shares.</extracomment>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>随连接断开丢失</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>The pool counted these shares.</source>
        <translation>矿池已计入这些份额。</translation>
    </message>
    <message>
        <source>The pool refused these shares.</source>
        <translation>矿池拒绝了这些份额。</translation>
    </message>
    <message>
        <source>The job was over when these shares came.</source>
        <translation>这些份额到达时，任务已结束。</translation>
    </message>
    <message>
        <source>The miner had sent these shares before.</source>
        <translation>矿机先前已提交过这些份额。</translation>
    </message>
    <message>
        <source>These shares did not reach the pool&apos;s difficulty.</source>
        <translation>这些份额未达到矿池的难度。</translation>
    </message>
    <message>
        <source>The miner had not logged in with this name.</source>
        <translation>矿机没有以此名称登录。</translation>
    </message>
    <message>
        <source>These shares could not be read.</source>
        <translation>这些份额无法识别。</translation>
    </message>
    <message>
        <source>The connection to the pool ended before it answered.</source>
        <translation>矿池应答之前连接已断开。</translation>
    </message>
    <message>
        <source>The pool did not answer in time.</source>
        <translation>矿池未及时应答。</translation>
    </message>
    <message>
        <source>job not found or stale</source>
        <translation>任务未找到或已过期</translation>
    </message>
    <message>
        <source>duplicate share</source>
        <translation>重复的份额</translation>
    </message>
    <message>
        <source>low difficulty</source>
        <translation>难度过低</translation>
    </message>
    <message>
        <source>unauthorized worker</source>
        <translation>矿工名未获授权</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>未订阅</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Export miners</source>
        <translation>导出矿机</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of file.</extracomment>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Name, worker, model, address</source>
        <translation>名称、矿工名、型号、地址</translation>
    </message>
    <message>
        <source>Filter miners</source>
        <translation>筛选矿机</translation>
    </message>
    <message>
        <source>Which miners to show</source>
        <translation>要显示哪些矿机</translation>
    </message>
    <message>
        <source>All miners</source>
        <translation>所有矿机</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Miners that are connected.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Pool whose miners to show</source>
        <translation>显示哪个矿池的矿机</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>所有矿池</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows or hides the details of the selected miner.</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the details of the selected miner</source>
        <translation>显示所选矿机的详情</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the miners shown to a CSV file</source>
        <translation>把显示的矿机写入 CSV 文件</translation>
    </message>
    <message>
        <source>Divides the table from the details</source>
        <translation>分隔表格与详情</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n 台矿机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>
            <numerusform>%n 台离线</numerusform>
        </translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Totals of the miners shown</source>
        <translation>所显示矿机的总计</translation>
    </message>
    <message>
        <source>No miner fits the filter.</source>
        <translation>没有符合筛选条件的矿机。</translation>
    </message>
    <message>
        <source>Show all miners</source>
        <translation>显示所有矿机</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A page&apos;s name and the keys that open it, such as &quot;Miners (Ctrl+2)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NoMinerHint</name>
    <message>
        <source>No miner is connected yet</source>
        <translation>尚无矿机连接</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner appears here within a few seconds.</source>
        <translation>用户可填写任意机器名称，例如 bitaxe1。密码可任意填写。矿机会在几秒内显示在这里。</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the proxy is not listening.</source>
        <translation>矿机目前无法连接：代理未在监听。</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <translation>矿机目前无法连接：%1</translation>
    </message>
    <message>
        <source>In the settings of your miner, enter this as the pool:</source>
        <translation>在矿机的设置中，把以下地址填为矿池：</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1 is a list of addresses.</extracomment>
        <translation>此电脑的其他地址：%1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NotificationSection</name>
    <message>
        <source>Block found</source>
        <translation>挖到区块</translation>
    </message>
    <message>
        <source>One of your miners found a block.</source>
        <translation>您的一台矿机挖到了区块。</translation>
    </message>
    <message>
        <source>New best share</source>
        <translation>新的最佳份额</translation>
    </message>
    <message>
        <source>A share is better than all before it.</source>
        <translation>有份额优于以往所有份额。</translation>
    </message>
    <message>
        <source>Pool down or back</source>
        <translation>矿池不可用或恢复</translation>
    </message>
    <message>
        <source>A pool cannot be used, or can be used again.</source>
        <translation>矿池无法使用，或重新可用。</translation>
    </message>
    <message>
        <source>Miner gone or back</source>
        <translation>矿机离线或恢复</translation>
    </message>
    <message>
        <source>A miner has disconnected, or has come back.</source>
        <translation>矿机已断开，或重新连接。</translation>
    </message>
    <message>
        <source>Many rejected shares</source>
        <translation>大量份额被拒绝</translation>
    </message>
    <message>
        <source>A pool rejects far more shares than usual.</source>
        <translation>矿池拒绝的份额远多于平常。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation>挖到区块</translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation>%1 在 %2 挖到区块。</translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation>新的最佳份额</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>难度 %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation>其矿机暂时为另一个矿池工作。</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation>分配比例已恢复为您的设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>%n 台矿机离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>%n 台矿机恢复连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation>%1 拒绝了大量份额</translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation>占最近五分钟份额的 %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NumberSection</name>
    <message>
        <source>Least time on a pool</source>
        <translation>在矿池的最短时间</translation>
    </message>
    <message>
        <source>A miner that changes between the pools stays at least this long.</source>
        <translation>在矿池之间切换的矿机至少停留这么久。</translation>
    </message>
    <message>
        <source>Least time on the larger pool</source>
        <translation>在较大矿池的最短时间</translation>
    </message>
    <message>
        <source>The same for the pool that has half of the work or more. Not less than the above.</source>
        <translation>同上，用于获得一半或更多工作的矿池。不得少于上面的值。</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>How many miners may be connected at the same time.</source>
        <translation>最多可同时连接多少台矿机。</translation>
    </message>
    <message>
        <source>Miners from one address</source>
        <translation>同一地址的矿机</translation>
    </message>
    <message>
        <source>How many of them may come from the same address.</source>
        <translation>其中最多有多少台可来自同一地址。</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>无法识别的数据行</translation>
    </message>
    <message>
        <source>A miner that sends so many unreadable lines in a row is disconnected.</source>
        <translation>连续发送这么多行无法识别的数据的矿机会被断开。</translation>
    </message>
    <message>
        <source>Longest line of a miner</source>
        <translation>矿机的最长数据行</translation>
    </message>
    <message>
        <source>A miner that sends a longer line is disconnected.</source>
        <translation>发送更长数据行的矿机会被断开。</translation>
    </message>
    <message>
        <source>Longest line of a pool</source>
        <translation>矿池的最长数据行</translation>
    </message>
    <message>
        <source>A pool that sends a longer line is disconnected.</source>
        <translation>发送更长数据行的矿池会被断开。</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>连接矿池</translation>
    </message>
    <message>
        <source>How long a connection to a pool may take.</source>
        <translation>连接矿池最多可用多长时间。</translation>
    </message>
    <message>
        <source>Login at a pool</source>
        <translation>登录矿池</translation>
    </message>
    <message>
        <source>How long a pool may take for each answer at login.</source>
        <translation>登录时矿池的每次应答最多可用多长时间。</translation>
    </message>
    <message>
        <source>Answer to a share</source>
        <translation>份额的应答</translation>
    </message>
    <message>
        <source>A share without an answer for so long counts as unanswered.</source>
        <translation>超过此时间没有应答的份额计为未应答。</translation>
    </message>
    <message>
        <source>Pool without a job</source>
        <translation>矿池没有任务</translation>
    </message>
    <message>
        <source>A pool that sends no job for so long counts as down. Automatic: learned from its habit.</source>
        <translation>超过此时间不发任务的矿池视为不可用。自动：根据其习惯得出。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Return from a fallback</source>
        <translation>从备用地址返回</translation>
    </message>
    <message>
        <source>How often the pool&apos;s own address is tried while a fallback is in use.</source>
        <translation>使用备用地址期间，多久尝试一次矿池自身的地址。</translation>
    </message>
    <message>
        <source>Login of a miner</source>
        <translation>矿机登录</translation>
    </message>
    <message>
        <source>How long a miner may take to log in.</source>
        <translation>矿机登录最多可用多长时间。</translation>
    </message>
    <message>
        <source>Silent miner</source>
        <translation>矿机无数据</translation>
    </message>
    <message>
        <source>A miner that sends nothing for so long is gone. A small one may need hours for a share.</source>
        <translation>超过此时间不发送任何数据的矿机视为离线。小型矿机可能数小时才有一个份额。</translation>
    </message>
    <message>
        <source>No pool at all</source>
        <translation>没有任何矿池</translation>
    </message>
    <message>
        <source>Miners are let go after so long without any pool, to try a pool of their own.</source>
        <translation>没有任何矿池超过此时间后断开矿机，让它们尝试自己的矿池。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>A job at least every</source>
        <translation>任务最长间隔</translation>
    </message>
    <message>
        <source>A miner without a job for long may think we are gone.</source>
        <translation>矿机长时间收不到任务，可能会认为代理已离线。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配比例</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Timeouts (advanced)</source>
        <translation>超时（高级）</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> bytes</source>
        <extracomment>behind a number</extracomment>
        <translation> 字节</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordBar</name>
    <message>
        <source>A password could not be kept: %1. Where shall passwords be kept?</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>无法保存密码：%1。要把密码保存在哪里？</translation>
    </message>
    <message>
        <source>%1 needs its password.</source>
        <extracomment>%1: Pool A or Pool B.</extracomment>
        <translation>%1 需要密码。</translation>
    </message>
    <message>
        <source>%1 (%2) needs its password.</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1（%2）需要密码。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>使用此密码</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>保存到此处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>密码保存位置</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>在只有您能读取的文件中</translation>
    </message>
    <message>
        <source>nowhere; ask at each start</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>不保存，每次启动时询问</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message>
        <source>Off: its share is 0 %</source>
        <translation>已停用：占比为 0 %</translation>
    </message>
    <message>
        <source>Waiting for miners</source>
        <translation>等待矿机</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>%n 台矿机挖矿中</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no miner works for it now</source>
        <translation>已连接，目前没有矿机为它工作</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>已不可用 %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter A or B, %2 the name of a pool.
----------
%1 says what the figure %2 is.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Fallback in use: %1</source>
        <extracomment>%1 is the address of a pool.</extracomment>
        <translation>正在使用备用地址：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a count, %2 a percentage.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hashrate (5 min)</source>
        <translation>算力（5 分钟）</translation>
    </message>
    <message>
        <source>Last job</source>
        <translation>最近任务</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>区块高度</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>For a block</source>
        <translation>区块所需</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolChanges</name>
    <message>
        <source>%1: weight %2 instead of %3.</source>
        <extracomment>%1: Pool A or Pool B. %2, %3: its share of the split.</extracomment>
        <translation>%1：权重由 %3 改为 %2。</translation>
    </message>
    <message>
        <source>%1 is connected to anew. Your miners stay connected.</source>
        <translation>%1 将重新连接。您的矿机保持连接。</translation>
    </message>
    <message>
        <source>%1: shown without a name.</source>
        <translation>%1：不显示名称。</translation>
    </message>
    <message>
        <source>%1: shown as “%2”.</source>
        <translation>%1：显示为“%2”。</translation>
    </message>
    <message>
        <source>%1: no address any more.</source>
        <translation>%1：不再有地址。</translation>
    </message>
    <message>
        <source>%1: connects to %2.</source>
        <translation>%1：连接到 %2。</translation>
    </message>
    <message>
        <source>%1: connects to %2 instead of %3.</source>
        <translation>%1：由 %3 改为连接到 %2。</translation>
    </message>
    <message>
        <source>%1: no fallback any more.</source>
        <translation>%1：不再有备用地址。</translation>
    </message>
    <message>
        <source>%1: falls back on %2.</source>
        <extracomment>%2: one address, or several with commas between.</extracomment>
        <translation>%1：备用地址为 %2。</translation>
    </message>
    <message>
        <source>%1: the chain is found out automatically.</source>
        <translation>%1：自动识别链。</translation>
    </message>
    <message>
        <source>%1: the chain is %2.</source>
        <translation>%1：链为 %2。</translation>
    </message>
    <message>
        <source>%1: no wallet; each miner brings its own.</source>
        <translation>%1：无钱包；由各矿机自行提供。</translation>
    </message>
    <message>
        <source>%1: work is paid to %2.</source>
        <translation>%1：收益支付给 %2。</translation>
    </message>
    <message>
        <source>%1: miners log in as %2.</source>
        <translation>%1：矿机以 %2 登录。</translation>
    </message>
    <message>
        <source>%1: the miners&apos; own passwords are sent.</source>
        <translation>%1：发送矿机自己的密码。</translation>
    </message>
    <message>
        <source>%1: a new password.</source>
        <translation>%1：新密码。</translation>
    </message>
    <message>
        <source>%1: asked for a difficulty of %2 or more.</source>
        <translation>%1：请求 %2 或更高的难度。</translation>
    </message>
    <message>
        <source>%1: chooses the difficulty by itself.</source>
        <translation>%1：自行选择难度。</translation>
    </message>
    <message>
        <source>%1: highest difficulty %2.</source>
        <translation>%1：最高难度 %2。</translation>
    </message>
    <message>
        <source>%1: no highest difficulty.</source>
        <translation>%1：无最高难度。</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <extracomment>%1 is the letter A or B.</extracomment>
        <translation>矿池 %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolFieldNotes</name>
    <message>
        <source>Enter the pool&apos;s address.</source>
        <translation>请填写矿池的地址。</translation>
    </message>
    <message>
        <source>No stratum address. One looks like pool.example:3333.</source>
        <translation>不是 Stratum 地址。正确的地址形如 pool.example:3333。</translation>
    </message>
    <message>
        <source>For a miner named rig1 the pool receives: %1</source>
        <extracomment>%1: a user name. rig1 is the name of a miner.</extracomment>
        <translation>对于名为 rig1 的矿机，矿池收到：%1</translation>
    </message>
    <message>
        <source>Enter a number above 0, or nothing.</source>
        <translation>请填写大于 0 的数字，或留空。</translation>
    </message>
    <message>
        <source>This is below the lowest difficulty.</source>
        <translation>低于最低难度。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolForm</name>
    <message>
        <source>Encrypted by your desktop.</source>
        <translation>由您的桌面环境加密。</translation>
    </message>
    <message>
        <source>Readable by you alone, not encrypted.</source>
        <translation>只有您能读取，未加密。</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>每次启动时询问。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>您希望在此处看到的名称。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>What the pool mines.</source>
        <translation>矿池所挖的链。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Paste the stratum address from the pool&apos;s website.</source>
        <translation>粘贴矿池网站上的 Stratum 地址。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS encrypts the connection, if the pool offers it.</source>
        <translation>如果矿池支持，TLS 会加密连接。</translation>
    </message>
    <message>
        <source>Wallet or account</source>
        <translation>钱包或账户</translation>
    </message>
    <message>
        <source>User name at the pool</source>
        <translation>在矿池的用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Most pools need none. Empty: what the miner sends.</source>
        <translation>大多数矿池不需要。留空：使用矿机发送的密码。</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>备用地址</translation>
    </message>
    <message>
        <source>Used in this order while the pool&apos;s address does not work.</source>
        <translation>矿池的地址无法使用时，按此顺序使用。</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>最低难度</translation>
    </message>
    <message>
        <source>Asked of the pool, which decides. Empty: its own choice.</source>
        <translation>向矿池请求，由矿池决定。留空：由矿池选择。</translation>
    </message>
    <message>
        <source>Highest difficulty</source>
        <translation>最高难度</translation>
    </message>
    <message>
        <source>Has no effect: a pool does not pay for easier shares.</source>
        <translation>不起作用：矿池不会为难度更低的份额付款。</translation>
    </message>
    <message>
        <source>Passwords are kept</source>
        <translation>密码保存位置</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encrypts the connection to a pool.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{wallet}: the wallet above. {worker}: the miner&apos;s own name. {user}: all that the miner sends.</source>
        <translation>{wallet}：上面的钱包。{worker}：矿机自己的名称。{user}：矿机发送的全部内容。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Bitcoin (BTC)</source>
        <translation>比特币 (BTC)</translation>
    </message>
    <message>
        <source>Bitcoin Cash (BCH)</source>
        <translation>比特币现金 (BCH)</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in a file</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStatusLine</name>
    <message>
        <source>Off</source>
        <extracomment>State of a pool: it gets no share of the work.</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Waiting for a miner</source>
        <extracomment>State of a pool: no miner is there to connect for.</extracomment>
        <translation>等待矿机</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of a pool: it is connected and sends jobs.</extracomment>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>State of a pool: it cannot be used.</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>its weight is 0</source>
        <translation>其权重为 0</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <extracomment>%1: host and port of a fallback of the pool, which is in use.</extracomment>
        <translation>备用地址 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a span of time.</extracomment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <extracomment>%1: such as &quot;8 s ago&quot;.</extracomment>
        <translation>最近任务 %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStep</name>
    <message>
        <source>Your first pool</source>
        <translation>第一个矿池</translation>
    </message>
    <message>
        <source>Your second pool</source>
        <translation>第二个矿池</translation>
    </message>
    <message>
        <source>Paste the pool&apos;s address from its website, and enter what it pays to. Test tells whether the pool works with it.</source>
        <translation>粘贴矿池网站上的地址，并填写收款的钱包或账户。“测试”会告诉您矿池能否使用这些设置。</translation>
    </message>
    <message>
        <source>It can mine the same chain or another one. It can also be a second account at the first pool.</source>
        <translation>它可以挖同一条链或另一条链，也可以是第一个矿池的另一个账户。</translation>
    </message>
    <message>
        <source>I have only &amp;one pool: all work goes there</source>
        <translation>我只有一个矿池：全部工作都交给它(&amp;O)</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolsPage</name>
    <message>
        <source>Applied.</source>
        <translation>已应用。</translation>
    </message>
    <message>
        <source>The earlier settings are in force again.</source>
        <translation>先前的设置已重新生效。</translation>
    </message>
    <message>
        <source>Nothing has changed: see what is marked.</source>
        <translation>没有任何更改：请查看标出的项目。</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>没有可应用的更改。</translation>
    </message>
    <message>
        <source>What Apply will change:</source>
        <translation>应用后将更改：</translation>
    </message>
    <message>
        <source>Cannot be applied yet: see what is marked.</source>
        <translation>尚无法应用：请查看标出的项目。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>%1: the title of a tab whose settings have been edited and not yet applied.</extracomment>
        <translation>%1（已编辑）</translation>
    </message>
    <message>
        <source>The demonstration is running with pools of its own. Your pools can be set up when you have left it.</source>
        <translation>演示正在使用自己的矿池运行。退出演示后即可设置您的矿池。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the default.</source>
        <translation>恢复默认值。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message>
        <source>Nothing was changed. See what is wrong.</source>
        <translation>没有任何更改。请查看有误的地方。</translation>
    </message>
    <message>
        <source>The settings are in force. See the remarks.</source>
        <translation>设置已生效。请查看备注。</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>设置已生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n 项更改尚未应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Put the changed settings in force. Miners stay connected where possible.</source>
        <translation>使更改后的设置生效。矿机尽可能保持连接。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Forget the changes.</source>
        <translation>放弃更改。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SplitStep</name>
    <message>
        <source>The split</source>
        <translation>分配比例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1: a pool.</extracomment>
        <translation>%1 获得的工作百分比</translation>
    </message>
    <message>
        <source>How much of your miners&apos; work shall each pool get?</source>
        <translation>每个矿池应获得多少矿机的工作？</translation>
    </message>
    <message>
        <source>You can change this at any time in the main window; it takes effect at once. A pool with 0 % is not connected to.</source>
        <translation>您可以随时在主窗口中更改，立即生效。占比为 0 % 的矿池不会连接。</translation>
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
        <translation>启动和密码</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Mining goes on when you log in to this computer.</source>
        <translation>您登录此电脑后继续挖矿。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray, so that mining goes on.</source>
        <translation>关闭窗口后程序留在托盘中，挖矿继续进行。</translation>
    </message>
    <message>
        <source>Pool passwords</source>
        <translation>矿池密码</translation>
    </message>
    <message>
        <source>The keyring of your desktop, a file that only you can read, or typed at each start.</source>
        <translation>桌面环境的密钥环、只有您能读取的文件，或每次启动时输入。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation>等待矿机</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation>分配比例 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation>矿机连接到</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>矿机无法连接：%1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation>复制矿机连接地址</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrailChart</name>
    <message>
        <source>1 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>显示最近 1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>显示最近 24 小时</translation>
    </message>
    <message>
        <source>The chart begins when the miner has worked for some minutes.</source>
        <translation>矿机工作几分钟后开始显示图表。</translation>
    </message>
    <message>
        <source>Hashrate of this miner</source>
        <translation>此矿机的算力</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <extracomment>%1 minutes (or hours) before now, on a chart&apos;s axis.</extracomment>
        <translation>−%1 分钟</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 小时</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a chart&apos;s axis of time.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Highest: %1. Newest: %2.</source>
        <translation>最高：%1。最新：%2。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation>正在两个矿池挖矿</translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation>正在矿池 A 挖矿</translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation>正在矿池 B 挖矿</translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation>没有矿机在工作</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation>%1
%2
分配比例 %3</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>恢复挖矿</translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation>暂停挖矿</translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation>显示 DPMP</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation>分配比例</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WalletText</name>
    <message>
        <source>This is an address of a test network. Its coins are worth nothing.</source>
        <translation>这是测试网络的地址，其中的币没有任何价值。</translation>
    </message>
    <message>
        <source>This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).</source>
        <translation>这是比特币 (BTC) 地址，但矿池挖的是比特币现金 (BCH)。</translation>
    </message>
    <message>
        <source>This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).</source>
        <translation>这是比特币现金 (BCH) 地址，但矿池挖的是比特币 (BTC)。</translation>
    </message>
    <message>
        <source>The address is correctly written (%1).</source>
        <extracomment>%1: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>地址书写正确（%1）。</translation>
    </message>
    <message>
        <source>The address is correctly written (%1, for BTC and BCH).</source>
        <translation>地址书写正确（%1，适用于 BTC 和 BCH）。</translation>
    </message>
    <message>
        <source>The %1 address is correctly written (%2).</source>
        <extracomment>%1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>%1 地址书写正确（%2）。</translation>
    </message>
    <message>
        <source>The address or account that the pool pays. Empty: each miner brings its own.</source>
        <translation>矿池付款的地址或账户。留空：由各矿机自行提供。</translation>
    </message>
    <message>
        <source>No coin address: taken as the name of your account at the pool.</source>
        <translation>不是币的地址：视为您在矿池的账户名。</translation>
    </message>
    <message>
        <source>Mistyped: this address has a character that cannot be in it.</source>
        <translation>输入有误：此地址含有不允许的字符。</translation>
    </message>
    <message>
        <source>Mistyped: this address is too short or too long.</source>
        <translation>输入有误：此地址过短或过长。</translation>
    </message>
    <message>
        <source>Mistyped: the checksum of this address is wrong. Copy it again.</source>
        <translation>输入有误：此地址的校验和不正确。请重新复制。</translation>
    </message>
    <message>
        <source>This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.</source>
        <translation>这不是比特币或比特币现金的地址，可能属于其他币种。</translation>
    </message>
    <message>
        <source>Enter the address alone; the miner&apos;s name is added by the user name below.</source>
        <translation>只填写地址；矿机名称由下面的用户名添加。</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WeightBar</name>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 the names of pools.</extracomment>
        <translation>%2 %1，%4 %3</translation>
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
        <translation>工作分配比例</translation>
    </message>
    <message>
        <source>Split of the work between the pools</source>
        <translation>矿池之间的工作分配比例</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 获得的工作百分比</translation>
    </message>
    <message>
        <source>%1 percent to %2, %3 percent to %4</source>
        <extracomment>A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.</extracomment>
        <translation>%2 占百分之 %1，%4 占百分之 %3</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Settings of the Python program</source>
        <translation>Python 版程序的设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This program stands between your miners and two mining pools and divides their work between the pools as you like. Setting it up takes a few minutes.</source>
        <translation>本程序位于您的矿机与两个矿池之间，按您的意愿在两个矿池之间分配工作。设置只需几分钟。</translation>
    </message>
    <message>
        <source>&amp;Set up my pools</source>
        <translation>设置我的矿池(&amp;S)</translation>
    </message>
    <message>
        <source>You need the addresses of your pools, and your wallet or account there.</source>
        <translation>您需要矿池的地址，以及在矿池的钱包或账户。</translation>
    </message>
    <message>
        <source>&amp;Take over the Python program&apos;s settings</source>
        <translation>沿用 Python 版程序的设置(&amp;T)</translation>
    </message>
    <message>
        <source>Found in %1. You can look at them before they are used.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>位于 %1。使用前您可以先查看。</translation>
    </message>
    <message>
        <source>&amp;Import the Python program&apos;s settings</source>
        <translation>导入 Python 版程序的设置(&amp;I)</translation>
    </message>
    <message>
        <source>From its file config_v2.json.</source>
        <translation>从其文件 config_v2.json 导入。</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Two simulated pools and a small simulated miner, without any settings.</source>
        <translation>两个模拟矿池和一台小型模拟矿机，无需任何设置。</translation>
    </message>
</context>
</TS>
