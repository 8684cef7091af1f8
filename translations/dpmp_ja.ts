<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>dpmp::ui::AboutText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence, such as &quot;Qt 6.4.2: LGPL-3.0&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPMP %1, dual-pool mining proxy</source>
        <extracomment>%1 is the version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Formatting</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;12.3 %&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours, abbreviated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, abbreviated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds, abbreviated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, abbreviated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>%1 is a span of time, such as &quot;8 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpPage</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for miners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the line at the top of the window says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A page&apos;s name and the keys that open it, such as &quot;Miners (Ctrl+2)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
