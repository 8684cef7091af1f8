<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</TS>
