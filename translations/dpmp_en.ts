<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>dpmp::ui::Attention</name>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>%n miner is away: %1 left %2 ago.</numerusform>
            <numerusform>%n miners are away. The last to leave was %1, %2 ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AttentionList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>%n block found</numerusform>
            <numerusform>%n blocks found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>At this difficulty your slowest miner, %1, finds about %n share an hour.</numerusform>
            <numerusform>At this difficulty your slowest miner, %1, finds about %n shares an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</numerusform>
            <numerusform>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventMessages</name>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>%n connection was refused, from %1</numerusform>
            <numerusform>%n connections were refused, the last from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>The proxy stops, with %n miner connected</numerusform>
            <numerusform>The proxy stops, with %n miners connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message numerus="yes">
        <source>%Ln kind(s) of events</source>
        <translation>
            <numerusform>%Ln kind of event</numerusform>
            <numerusform>%Ln kinds of events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, paused: %Ln new event(s) are waiting</source>
        <extracomment>%1 is &quot;12 events&quot;</extracomment>
        <translation>
            <numerusform>%1, paused: %Ln new event is waiting</numerusform>
            <numerusform>%1, paused: %Ln new events are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>%Ln event was written to %1</numerusform>
            <numerusform>%Ln events were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>Disconnect %n miner?</numerusform>
            <numerusform>Disconnect %n miners?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n share rejected</numerusform>
            <numerusform>%n shares rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>%n miner selected</numerusform>
            <numerusform>%n miners selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n miner</numerusform>
            <numerusform>%n miners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>%n miner gone</numerusform>
            <numerusform>%n miners gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>%n miner back</numerusform>
            <numerusform>%n miners back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>Mining with %n miner</numerusform>
            <numerusform>Mining with %n miners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n change not applied yet</numerusform>
            <numerusform>%n changes not applied yet</numerusform>
        </translation>
    </message>
</context>
</TS>
