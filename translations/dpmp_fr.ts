<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>dpmp::ui::AboutText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence, such as &quot;Qt 6.4.2: LGPL-3.0&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>DPMP %1, dual-pool mining proxy</source>
        <extracomment>%1 is the version.</extracomment>
        <translation>DPMP %1, proxy de minage à deux pools</translation>
    </message>
    <message>
        <source>Splits the work of your miners between two pools.</source>
        <translation>Répartit le travail de vos mineurs entre deux pools.</translation>
    </message>
    <message>
        <source>Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is distributed under the GPL-3.0.</source>
        <translation>Son propre code source est sous licence MIT. Comme elle contient Qt Charts, la fenêtre dans son ensemble est distribuée sous GPL-3.0.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Réalisé avec :</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of this window. The log stays in English.</source>
        <translation>La langue de cette fenêtre. Le journal reste en anglais.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Couleurs claires ou sombres.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Drops edits that have not been applied.</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <extracomment>Takes back the last change that was applied.</extracomment>
        <translation>Ann&amp;uler la dernière modification</translation>
    </message>
    <message>
        <source>Drops what you have edited since the last Apply.</source>
        <translation>Abandonne ce que vous avez modifié depuis la dernière application.</translation>
    </message>
    <message>
        <source>Puts the pools&apos; settings back to those before the last Apply.</source>
        <translation>Remet les paramètres des pools tels qu’ils étaient avant la dernière application.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
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
        <translation>Aucun pool n’est encore configuré.</translation>
    </message>
    <message>
        <source>Set up pools</source>
        <translation>Configurer les pools</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Les mineurs ne peuvent pas se connecter : %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Both pools have a share of 0 %, so nothing is mined.</source>
        <translation>Les deux pools ont une part de 0 %, donc rien n’est miné.</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Répartir à parts égales</translation>
    </message>
    <message>
        <source>%1 has not sent a job for %2.</source>
        <translation>%1 n’a pas envoyé de job depuis %2.</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>Vérifier le pool</translation>
    </message>
    <message>
        <source>%1 is reached through its fallback %2, because its main address does not work.</source>
        <translation>%1 est joint par son adresse de secours %2, car son adresse principale ne fonctionne pas.</translation>
    </message>
    <message>
        <source>%1 has been down for %2.</source>
        <extracomment>%1 is a pool, %2 a span of time, %3 a reason in English.</extracomment>
        <translation>%1 est indisponible depuis %2.</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3.</source>
        <translation>%1 est indisponible depuis %2 : %3.</translation>
    </message>
    <message>
        <source>Use the other pool</source>
        <translation>Utiliser l’autre pool</translation>
    </message>
    <message>
        <source>%1 of the shares for %2 have been rejected.</source>
        <translation>%1 des shares pour %2 ont été rejetés.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>%1 has been away for %2.</source>
        <extracomment>%1 is a miner, %2 a span of time.</extracomment>
        <translation>%1 est absent depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) are away. The last to leave was %1, %2 ago.</source>
        <extracomment>%1 is the miner that left last, %2 a span of time.</extracomment>
        <translation>
            <numerusform>%n mineur est absent. Le dernier parti est %1, il y a %2.</numerusform>
            <numerusform>%n mineurs sont absents. Le dernier parti est %1, il y a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show miners</source>
        <translation>Afficher les mineurs</translation>
    </message>
    <message>
        <source>No miner has connected yet. Enter this address in your miner: %1</source>
        <translation>Aucun mineur ne s’est encore connecté. Saisissez cette adresse dans votre mineur : %1</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Comment faire</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::AttentionList</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Points à surveiller</translation>
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
        <translation>Shares acceptés</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>All is well. Nothing needs your attention.</source>
        <translation>Tout va bien. Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>1 min: %1
1 h: %2
24 h: %3</source>
        <extracomment>Hashrates of the last minute, hour and day.</extracomment>
        <translation>1 min : %1
1 h : %2
24 h : %3</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Pas encore de share</translation>
    </message>
    <message>
        <source>%1 of all
Rejected: %2 (%3)
Under way: %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 counts.</extracomment>
        <translation>%1 du total
Rejetés : %2 (%3)
En cours : %4</translation>
    </message>
    <message>
        <source>Connected
Mining: %1
Away: %2</source>
        <translation>Connectés
Minent : %1
Absents : %2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le démarrage</translation>
    </message>
    <message>
        <source>Enough for a block</source>
        <translation>Suffisant pour un bloc</translation>
    </message>
    <message>
        <source>1 in %1 of a block
A block needs %2</source>
        <extracomment>How near the best share is to a block; %1 is a number such as &quot;65,000&quot;, %2 a difficulty.</extracomment>
        <translation>1/%1 d’un bloc
Un bloc demande %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) found</source>
        <translation>
            <numerusform>%n bloc trouvé</numerusform>
            <numerusform>%n blocs trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over the last hour: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Mesuré sur la dernière heure : %1</translation>
    </message>
    <message>
        <source>Measured over the last 24 hours: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Mesuré sur les dernières 24 heures : %1</translation>
    </message>
    <message>
        <source>Measured over the last 5 minutes: %1</source>
        <extracomment>%1 is a split such as &quot;70 : 30&quot;.</extracomment>
        <translation>Mesuré sur les 5 dernières minutes : %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorText</name>
    <message>
        <source>Miners can switch to and from this pool without reconnecting.</source>
        <translation>Les mineurs peuvent passer à ce pool et le quitter sans se reconnecter.</translation>
    </message>
    <message>
        <source>The pool leaves little room for extranonce2. Switching without reconnecting needs another pool that leaves 8 bytes or more.</source>
        <translation>Le pool laisse peu de place à l’extranonce2. Pour changer sans reconnexion, l’autre pool doit laisser 8 octets ou plus.</translation>
    </message>
    <message>
        <source>The pool leaves very little room for extranonce2. Miners have to reconnect when they switch to this pool, and some cannot work for it.</source>
        <translation>Le pool laisse très peu de place à l’extranonce2. Les mineurs doivent se reconnecter pour passer à ce pool, et certains ne peuvent pas travailler pour lui.</translation>
    </message>
    <message>
        <source>The pool does not allow version rolling. Many miners are slower without.</source>
        <translation>Le pool n’autorise pas le version rolling. Sans lui, beaucoup de mineurs sont plus lents.</translation>
    </message>
    <message>
        <source>more than a year</source>
        <extracomment>In place of a span of time, such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>No miner is connected yet.</source>
        <translation>Aucun mineur n’est encore connecté.</translation>
    </message>
    <message numerus="yes">
        <source>At this difficulty your slowest miner, %1, finds about %n share(s) an hour.</source>
        <extracomment>%1: the name of a miner.</extracomment>
        <translation>
            <numerusform>À cette difficulté, votre mineur le plus lent, %1, trouve environ %n share par heure.</numerusform>
            <numerusform>À cette difficulté, votre mineur le plus lent, %1, trouve environ %n shares par heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>This difficulty is high for %1: about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>Cette difficulté est élevée pour %1 : environ un share en %2. Les pools ont souvent un autre port pour les petits mineurs.</translation>
    </message>
    <message numerus="yes">
        <source>This difficulty is high for %n of your miners. The slowest, %1, finds about one share in %2. Pools often have another port for small miners.</source>
        <extracomment>%1: the name of a miner. %2: a span of time.</extracomment>
        <translation>
            <numerusform>Cette difficulté est élevée pour %n de vos mineurs. Le plus lent, %1, trouve environ un share en %2. Les pools ont souvent un autre port pour les petits mineurs.</numerusform>
            <numerusform>Cette difficulté est élevée pour %n de vos mineurs. Le plus lent, %1, trouve environ un share en %2. Les pools ont souvent un autre port pour les petits mineurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Trouver l’adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Encrypt (TLS)</source>
        <translation>Chiffrer (TLS)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Receive work</source>
        <translation>Recevoir du travail</translation>
    </message>
    <message>
        <source>Is the address spelled as on the pool&apos;s website? Is this computer online?</source>
        <translation>L’adresse est-elle écrite comme sur le site du pool ? Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this port. Compare the port with the pool&apos;s website.</source>
        <translation>L’ordinateur existe, mais rien ne répond sur ce port. Comparez le port avec le site du pool.</translation>
    </message>
    <message>
        <source>Nothing answers there. Compare address and port with the pool&apos;s website; a firewall may be in the way.</source>
        <translation>Rien ne répond. Comparez l’adresse et le port avec le site du pool ; un pare-feu bloque peut-être.</translation>
    </message>
    <message>
        <source>The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.</source>
        <translation>Le pool n’offre peut-être pas TLS sur ce port. Essayez sans TLS, ou avec le port prévu pour TLS.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. Compare the port with the pool&apos;s website.</source>
        <translation>Quelque chose répond, mais pas comme un pool Stratum. Comparez le port avec le site du pool.</translation>
    </message>
    <message>
        <source>Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.</source>
        <translation>Quelque chose répond, mais pas comme un pool Stratum. Ce port demande peut-être TLS : essayez avec TLS.</translation>
    </message>
    <message>
        <source>The pool does not accept the user name. Check wallet or account, user name and password.</source>
        <translation>Le pool n’accepte pas le nom d’utilisateur. Vérifiez le portefeuille ou le compte, le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The pool took the login but sends no work. It may be busy; try again in a while.</source>
        <translation>Le pool a accepté l’identification mais n’envoie pas de travail. Il est peut-être surchargé ; réessayez dans un moment.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: some addresses. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Hauteur de bloc</translation>
    </message>
    <message>
        <source>Network difficulty</source>
        <translation>Difficulté du réseau</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <extracomment>The sizes of extranonce1 and extranonce2.</extracomment>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>%1 + %2 bytes</source>
        <translation>%1 + %2 octets</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::DoctorView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: the host of a pool.</extracomment>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Connects to the pool as a miner would, and tells what it finds.</source>
        <translation>Se connecte au pool comme le ferait un mineur et indique ce qui est constaté.</translation>
    </message>
    <message>
        <source>The settings have changed since this test.</source>
        <translation>Les paramètres ont changé depuis ce test.</translation>
    </message>
    <message>
        <source>The pool works with these settings.</source>
        <translation>Le pool fonctionne avec ces paramètres.</translation>
    </message>
    <message>
        <source>The pool does not work with these settings.</source>
        <translation>Le pool ne fonctionne pas avec ces paramètres.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
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
        <translation>échec, %1</translation>
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
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the pool</source>
        <translation>Tester le pool</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventDetails</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Choisissez un événement pour le voir en entier.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::EventMessages</name>
    <message>
        <source>a miner</source>
        <translation>un mineur</translation>
    </message>
    <message>
        <source>a pool</source>
        <translation>un pool</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>pool %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, difficulty %2</source>
        <extracomment>%1 is a whole sentence, %2 a number</extracomment>
        <translation>%1, difficulté %2</translation>
    </message>
    <message>
        <source>%1 is ready for %2 after %3 ms</source>
        <translation>%1 est prêt pour %2 après %3 ms</translation>
    </message>
    <message>
        <source>%1 is ready for %2</source>
        <translation>%1 est prêt pour %2</translation>
    </message>
    <message>
        <source>its first pool</source>
        <translation>son premier pool</translation>
    </message>
    <message>
        <source>the other pool failed</source>
        <translation>panne de l’autre pool</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>why a miner changes pools: the weights ask for it</extracomment>
        <translation>répartition</translation>
    </message>
    <message>
        <source>sent there by hand</source>
        <translation>envoyé manuellement</translation>
    </message>
    <message>
        <source>%1 works for %2 now</source>
        <translation>%1 travaille maintenant pour %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 the reason in a few words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 accepted a share of %2</source>
        <translation>%1 a accepté un share envoyé par %2</translation>
    </message>
    <message>
        <source>%1 rejected a share of %2</source>
        <translation>%1 a rejeté un share envoyé par %2</translation>
    </message>
    <message>
        <source>A share of %1 did not count</source>
        <translation>Un share envoyé par %1 n’a pas compté</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was accepted</source>
        <translation>Réponse tardive : un share envoyé par %1 a été accepté</translation>
    </message>
    <message>
        <source>A late answer: a share of %1 was rejected</source>
        <translation>Réponse tardive : un share envoyé par %1 a été rejeté</translation>
    </message>
    <message>
        <source>%1 found a block for %2</source>
        <translation>%1 a trouvé un bloc pour %2</translation>
    </message>
    <message>
        <source>%1, split %2:%3</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are the weights of pools A and B</extracomment>
        <translation>%1, répartition %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were refused, the last from %1</source>
        <translation>
            <numerusform>%n connexion a été refusée, la dernière depuis %1</numerusform>
            <numerusform>%n connexions ont été refusées, la dernière depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection from %1 was refused</source>
        <translation>Une connexion depuis %1 a été refusée</translation>
    </message>
    <message>
        <source>%1 is tried again for %2 in %3</source>
        <translation>Nouvel essai vers %1 pour %2 dans %3</translation>
    </message>
    <message>
        <source>A line was sent or received</source>
        <translation>Une ligne a été envoyée ou reçue</translation>
    </message>
    <message numerus="yes">
        <source>The proxy stops, with %n miner(s) connected</source>
        <translation>
            <numerusform>Le proxy s’arrête, avec %n mineur connecté</numerusform>
            <numerusform>Le proxy s’arrête, avec %n mineurs connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1 for %2 (%3)</source>
        <translation>Connexion à %1 pour %2 (%3)</translation>
    </message>
    <message>
        <source>Connected to %1 for %2</source>
        <translation>Connecté à %1 pour %2</translation>
    </message>
    <message>
        <source>%1 was lost for %2</source>
        <translation>%1 a été perdu pour %2</translation>
    </message>
    <message>
        <source>%1 is reached at %2 now</source>
        <translation>%1 est maintenant joint à %2</translation>
    </message>
    <message>
        <source>%1 does not accept the user %2</source>
        <translation>%1 n’accepte pas l’utilisateur %2</translation>
    </message>
    <message>
        <source>%1 sent a line that cannot be read</source>
        <translation>%1 a envoyé une ligne illisible</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit : %2</translation>
    </message>
    <message>
        <source>%1 asks to reconnect to %2</source>
        <translation>%1 demande de se reconnecter à %2</translation>
    </message>
    <message>
        <source>%1 changed the extranonce for %2</source>
        <translation>%1 a changé l’extranonce pour %2</translation>
    </message>
    <message>
        <source>%1 changed the version mask for %2</source>
        <translation>%1 a changé le masque de version pour %2</translation>
    </message>
    <message>
        <source>%1 set the difficulty of %2 to %3</source>
        <translation>%1 a fixé, pour %2, la difficulté à %3</translation>
    </message>
    <message>
        <source>%1 sent a job for %2</source>
        <translation>%1 a envoyé un job pour %2</translation>
    </message>
    <message>
        <source>%1 cannot be used for %2</source>
        <translation>%1 ne peut pas être utilisé pour %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 s’est connecté</translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 s’est déconnecté</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 s’annonce comme %2</translation>
    </message>
    <message>
        <source>%1 asks for work</source>
        <translation>%1 demande du travail</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 s’est identifié</translation>
    </message>
    <message>
        <source>%1 has to reconnect for %2</source>
        <translation>%1 doit se reconnecter pour %2</translation>
    </message>
    <message>
        <source>%1 got a job of %2, difficulty %3</source>
        <translation>%1 a reçu un job envoyé par %2, difficulté %3</translation>
    </message>
    <message>
        <source>New settings are in force</source>
        <translation>De nouveaux paramètres sont en vigueur</translation>
    </message>
    <message>
        <source>The weights changed</source>
        <translation>Les poids ont changé</translation>
    </message>
    <message>
        <source>Mining is paused</source>
        <translation>Le minage est en pause</translation>
    </message>
    <message>
        <source>Mining goes on</source>
        <translation>Le minage reprend</translation>
    </message>
    <message>
        <source>Miner connected</source>
        <translation>Mineur connecté</translation>
    </message>
    <message>
        <source>Miner disconnected</source>
        <translation>Mineur déconnecté</translation>
    </message>
    <message>
        <source>Miner refused</source>
        <translation>Mineur refusé</translation>
    </message>
    <message>
        <source>Miner asks for work</source>
        <translation>Mineur demandant du travail</translation>
    </message>
    <message>
        <source>Miner logged in</source>
        <translation>Mineur identifié</translation>
    </message>
    <message>
        <source>Unreadable line of a miner</source>
        <translation>Ligne illisible d’un mineur</translation>
    </message>
    <message>
        <source>Miner has to reconnect</source>
        <translation>Mineur devant se reconnecter</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Connexion à un pool</translation>
    </message>
    <message>
        <source>Pool connected</source>
        <translation>Pool connecté</translation>
    </message>
    <message>
        <source>Pool ready</source>
        <translation>Pool prêt</translation>
    </message>
    <message>
        <source>Pool lost</source>
        <translation>Pool perdu</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>Attente avant reconnexion</translation>
    </message>
    <message>
        <source>Other address of a pool</source>
        <translation>Autre adresse d’un pool</translation>
    </message>
    <message>
        <source>User not accepted</source>
        <translation>Utilisateur non accepté</translation>
    </message>
    <message>
        <source>Unreadable line of a pool</source>
        <translation>Ligne illisible d’un pool</translation>
    </message>
    <message>
        <source>Message of a pool</source>
        <translation>Message d’un pool</translation>
    </message>
    <message>
        <source>Pool asks to reconnect</source>
        <translation>Pool demandant une reconnexion</translation>
    </message>
    <message>
        <source>Extranonce changed</source>
        <translation>Extranonce changé</translation>
    </message>
    <message>
        <source>Version mask changed</source>
        <translation>Masque de version changé</translation>
    </message>
    <message>
        <source>Difficulty of a pool</source>
        <translation>Difficulté d’un pool</translation>
    </message>
    <message>
        <source>Job of a pool</source>
        <translation>Job d’un pool</translation>
    </message>
    <message>
        <source>Pool does not suit a miner</source>
        <translation>Pool inadapté à un mineur</translation>
    </message>
    <message>
        <source>Job sent to a miner</source>
        <translation>Job envoyé à un mineur</translation>
    </message>
    <message>
        <source>Pool switched</source>
        <translation>Changement de pool</translation>
    </message>
    <message>
        <source>Share result</source>
        <translation>Résultat d’un share</translation>
    </message>
    <message>
        <source>Late answer to a share</source>
        <translation>Réponse tardive à un share</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloc trouvé</translation>
    </message>
    <message>
        <source>Settings applied</source>
        <translation>Paramètres appliqués</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Poids modifiés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Line on the wire</source>
        <translation>Ligne échangée</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>level of the log: details for the curious</extracomment>
        <translation>Détail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>miner %1</source>
        <translation>mineur %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FallbackModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Fallback address</source>
        <translation>Adresse de secours</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a fallback</source>
        <translation>Ajouter une adresse de secours</translation>
    </message>
    <message>
        <source>Remove the fallback</source>
        <translation>Supprimer l’adresse de secours</translation>
    </message>
    <message>
        <source>Prefer the fallback more</source>
        <translation>Augmenter la priorité de l’adresse de secours</translation>
    </message>
    <message>
        <source>Prefer the fallback less</source>
        <translation>Réduire la priorité de l’adresse de secours</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a fallback one place up in the order.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a fallback one place down in the order.</extracomment>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::FirstRunWizard</name>
    <message>
        <source>Nothing has been put in force yet: see what is marked.</source>
        <translation>Rien n’est encore en vigueur : voyez ce qui est signalé.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Steps of the wizard.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Formatting</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;12.3 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours, abbreviated.</extracomment>
        <translation>%1 j %2 h</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashrateChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No hashrate has been measured yet.</source>
        <translation>Aucun hashrate n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Hashrate now %1; %2</source>
        <translation>Hashrate actuel %1 ; %2</translation>
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
        <translation>Afficher les 10 dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Afficher la dernière heure</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Afficher les dernières 24 heures</translation>
    </message>
    <message>
        <source>◆ block found</source>
        <extracomment>The legend of a chart; keep the sign in front.</extracomment>
        <translation>◆ bloc trouvé</translation>
    </message>
    <message>
        <source>Chart of the hashrate by pool</source>
        <translation>Graphique du hashrate par pool</translation>
    </message>
    <message>
        <source>The hashrate appears here as soon as miners have worked for a moment.</source>
        <translation>Le hashrate apparaît ici dès que les mineurs ont travaillé un moment.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HashratePlot</name>
    <message>
        <source>Block found for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Bloc trouvé pour %1</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloc trouvé</translation>
    </message>
    <message>
        <source>Split changed to %1</source>
        <extracomment>%1 is the new split, such as &quot;70 : 30&quot;.</extracomment>
        <translation>Nouvelle répartition : %1</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>%1 était indisponible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a pool, %2 a hashrate.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble : %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>On a chart, %1 is the letter A or B.</extracomment>
        <translation>%1 indisponible</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpPage</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Address for miners</source>
        <translation>Adresse pour les mineurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR : %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the line at the top of the window says why.</source>
        <translation>Les mineurs ne peuvent pas se connecter pour le moment : la ligne en haut de la fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Enter this address in the miner as its pool. The first one is right in most home networks.</source>
        <translation>Saisissez cette adresse comme pool dans le mineur. La première convient dans la plupart des réseaux domestiques.</translation>
    </message>
    <message>
        <source>Point a miner at DPMP</source>
        <translation>Diriger un mineur vers DPMP</translation>
    </message>
    <message>
        <source>Worker, or user: any name that tells you which miner it is, such as kitchen. Password: x. Wallets are set on the Pools page, not in the miner.</source>
        <translation>Worker, ou utilisateur : un nom quelconque qui vous dit de quel mineur il s’agit, par exemple cuisine. Mot de passe : x. Les portefeuilles se règlent à la page Pools, pas dans le mineur.</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>Où la saisir</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Scan to copy it to a phone</source>
        <translation>À scanner pour la copier sur un téléphone</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::HelpTexts</name>
    <message>
        <source>Open the miner&apos;s page, then Settings or Pool. Stratum Host takes the address without &quot;stratum+tcp://&quot; and without the port, Stratum Port the port, Stratum User the worker. Save and restart.</source>
        <translation>Ouvrez la page du mineur, puis Settings ou Pool. Stratum Host reçoit l’adresse sans « stratum+tcp:// » et sans le port, Stratum Port le port, Stratum User le worker. Enregistrez et redémarrez.</translation>
    </message>
    <message>
        <source>As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it is used while DPMP does not run.</source>
        <translation>Comme pour le Bitaxe : Settings, Stratum Host, Port et User. Le pool de secours peut rester tel quel : il sert quand DPMP ne tourne pas.</translation>
    </message>
    <message>
        <source>In the Avalon app or on the miner&apos;s page under Pool: the full address with &quot;stratum+tcp://&quot; and port, and the worker as its name. Keep a pool of your own in the second or third row.</source>
        <translation>Dans l’application Avalon ou sur la page du mineur, sous Pool : l’adresse complète avec « stratum+tcp:// » et le port, et le worker comme nom. Gardez un pool à vous en deuxième ou troisième ligne.</translation>
    </message>
    <message>
        <source>On the miner&apos;s page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the name, Password may be x. Save and apply.</source>
        <translation>Sur la page du mineur : Settings, puis Miner ou Pool Settings. URL reçoit l’adresse complète, Worker le nom, Password peut être x. Enregistrez et appliquez.</translation>
    </message>
    <message>
        <source>In WhatsMinerTool or on the miner&apos;s page: Configuration, then Pools. Pool 1 takes the full address, Worker the name. Save, then restart the miner&apos;s service.</source>
        <translation>Dans WhatsMinerTool ou sur la page du mineur : Configuration, puis Pools. Pool 1 reçoit l’adresse complète, Worker le nom. Enregistrez, puis redémarrez le service du mineur.</translation>
    </message>
    <message>
        <source>Join the miner&apos;s own network to reach its setup page. Pool url takes the address without port, Pool port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without one mean nothing.</source>
        <translation>Rejoignez le réseau du mineur lui-même pour accéder à sa page de configuration. Pool url reçoit l’adresse sans le port, Pool port le port, et le champ de l’adresse BTC le worker. Il trouve rarement un share : quelques minutes sans share ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Tries per second, reckoned from the shares that a miner sends. Over a short time chance shows; the hour tells more than the minute.</source>
        <translation>Essais par seconde, calculés d’après les shares qu’envoie un mineur. Sur une courte durée, le hasard se voit ; l’heure en dit plus que la minute.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>The parts of the work that the two pools get. It is kept by work, not by time, over all miners together.</source>
        <translation>Les parts du travail que reçoivent les deux pools. Elles se comptent en travail, non en temps, sur l’ensemble des mineurs.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>A try that meets the difficulty asked for. Shares prove the work, and pools pay for them.</source>
        <translation>Un essai qui atteint la difficulté demandée. Les shares prouvent le travail, et les pools les paient.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>How rare a share is. Twice the difficulty means half as many shares, each worth twice as much.</source>
        <translation>La rareté d’un share. Une difficulté double donne deux fois moins de shares, valant chacun le double.</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>The rarest found so far. If it reaches the difficulty of the network, it is a block.</source>
        <translation>Le plus rare trouvé jusqu’ici. S’il atteint la difficulté du réseau, c’est un bloc.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Shares that the pool has confirmed.</source>
        <translation>Les shares que le pool a confirmés.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Shares that were refused. One in a hundred is nothing to worry about; many more are.</source>
        <translation>Les shares qui ont été refusés. Un sur cent n’a rien d’inquiétant ; beaucoup plus, si.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmés</translation>
    </message>
    <message>
        <source>A share that came too late, for a block that is already over. Usually a slow network.</source>
        <translation>Un share arrivé trop tard, pour un bloc déjà terminé. Le plus souvent, un réseau lent.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What a pool asks to be worked on. A pool sends a new one about every half minute, and with every block.</source>
        <translation>Ce sur quoi un pool demande de travailler. Un pool en envoie un nouveau environ toutes les 30 secondes, et à chaque bloc.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The name under which a miner is counted, here and at the pool.</source>
        <translation>Le nom sous lequel un mineur est compté, ici et auprès du pool.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::KindMenu</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Ne rien afficher</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LedgerModel</name>
    <message>
        <source>The pool has not answered yet.</source>
        <extracomment>Of shares: sent to the pool, not answered yet.</extracomment>
        <translation>Le pool n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All of the shares above.</source>
        <extracomment>Row: the sum of all shares.</extracomment>
        <translation>Tous les shares ci-dessus.</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>Tous les shares</translation>
    </message>
    <message>
        <source>The sum of the difficulties of the accepted shares: what the pool pays for.</source>
        <translation>La somme des difficultés des shares acceptés : ce que paie le pool.</translation>
    </message>
    <message>
        <source>Accepted difficulty</source>
        <translation>Difficulté acceptée</translation>
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
        <translation>Adresse pour les mineurs</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Miners in your network need all addresses, or the one that they can reach.</source>
        <translation>Les mineurs de votre réseau ont besoin de toutes les adresses, ou de celle qu’ils peuvent joindre.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Enter this port in the settings of the miner.</source>
        <translation>Saisissez ce port dans les paramètres du mineur.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>un port libre</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogFilterBar</name>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of events</source>
        <translation>
            <numerusform>%Ln type d’événements</numerusform>
            <numerusform>%Ln types d’événements</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sans les détails</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Tous les pools</translation>
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
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Choose the kinds of events that are shown.</source>
        <translation>Choisissez les types d’événements affichés.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Rechercher dans les événements</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogPage</name>
    <message>
        <source>Nothing has happened yet. Connections, shares and switches of pools appear here.</source>
        <translation>Il ne s’est encore rien passé. Les connexions, les shares et les changements de pool apparaissent ici.</translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>Aucun événement ne correspond aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 événements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, paused: %Ln new event(s) are waiting</source>
        <extracomment>%1 is &quot;12 events&quot;</extracomment>
        <translation>
            <numerusform>%1, en pause : %Ln nouvel événement en attente</numerusform>
            <numerusform>%1, en pause : %Ln nouveaux événements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export the events shown</source>
        <translation>Exporter les événements affichés</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were written to %1</source>
        <translation>
            <numerusform>%Ln événement a été écrit dans %1</numerusform>
            <numerusform>%Ln événements ont été écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest event in sight.</source>
        <translation>Garde l’événement le plus récent en vue.</translation>
    </message>
    <message>
        <source>Hold new events back until you go on.</source>
        <translation>Retient les nouveaux événements jusqu’à ce que vous continuiez.</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Trace réseau</translation>
    </message>
    <message>
        <source>Show every line between the proxy, the miners and the pools.</source>
        <translation>Affiche chaque ligne échangée entre le proxy, les mineurs et les pools.</translation>
    </message>
    <message>
        <source>The wire log shows every line to and from miners and pools. That is a lot, and older events leave the list sooner. Turn it off when you have seen enough.</source>
        <translation>La trace réseau montre chaque ligne échangée avec les mineurs et les pools. C’est beaucoup, et les événements plus anciens quittent la liste plus tôt. Désactivez-la quand vous en avez assez vu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected events as text.</source>
        <translation>Copie les événements sélectionnés en texte.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the events shown to a file.</source>
        <translation>Écrit les événements affichés dans un fichier.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Empty the list. The log that the program writes stays as it is.</source>
        <translation>Vide la liste. Le journal qu’écrit le programme reste tel quel.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::LogSection</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How much is written. Each level includes those above it.</source>
        <translation>Ce qui est écrit. Chaque niveau comprend ceux qui le précèdent.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON is for programs that read the log, text for people.</source>
        <translation>JSON est fait pour les programmes qui lisent le journal, le texte pour les humains.</translation>
    </message>
    <message>
        <source>By level, without what is not ticked</source>
        <translation>Selon le niveau, sans ce qui n’est pas coché</translation>
    </message>
    <message>
        <source>What is ticked, whatever its level, and nothing else</source>
        <translation>Ce qui est coché, quel que soit son niveau, et rien d’autre</translation>
    </message>
    <message>
        <source>What a tick means</source>
        <translation>Effet des cases cochées</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Which events are written. The page Log always shows all of them.</source>
        <translation>Les événements qui sont écrits. La page Journal les montre toujours tous.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MainWindow</name>
    <message>
        <source>this computer is not in a network</source>
        <translation>cet ordinateur n’est pas dans un réseau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>DPMP keeps mining</source>
        <translation>DPMP continue de miner</translation>
    </message>
    <message>
        <source>It is here in the tray. To end it, choose Quit in its menu; to have the window&apos;s button end it, change that in the File menu.</source>
        <translation>Il est ici, dans la zone de notification. Pour l’arrêter, choisissez Quitter dans son menu ; pour que le bouton de la fenêtre l’arrête, changez cela dans le menu Fichier.</translation>
    </message>
    <message>
        <source>About DPMP</source>
        <translation>À propos de DPMP</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The theme that the desktop has.
----------
The language that the desktop has.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Resume mining</source>
        <translation>&amp;Reprendre le minage</translation>
    </message>
    <message>
        <source>&amp;Pause mining</source>
        <translation>Mettre le minage en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Garder dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About DPMP</source>
        <translation>À &amp;propos de DPMP</translation>
    </message>
    <message>
        <source>This is the demo: two simulated pools and a small miner on this computer. Nothing is earned.</source>
        <translation>Ceci est la démo : deux pools simulés et un petit mineur sur cet ordinateur. Rien n’est gagné.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Mining is paused. The miners have been let go and may use a pool of their own.</source>
        <translation>Le minage est en pause. Les mineurs ont été libérés et peuvent utiliser un pool à eux.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Finishing shares under way</source>
        <translation>Fin des shares en cours</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerActions</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Envoyer sur %1</translation>
    </message>
    <message>
        <source>Mine for pool %1, whatever the weights say, until the program ends</source>
        <translation>Miner pour le pool %1, quels que soient les poids, jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>By the weights</source>
        <extracomment>Of a miner that had been sent to one pool: it follows the weights again.</extracomment>
        <translation>Selon les poids</translation>
    </message>
    <message>
        <source>Let the weights decide where the miner mines</source>
        <translation>Laisser les poids décider où mine le mineur</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Ouvrir la page web</translation>
    </message>
    <message>
        <source>Open the miner&apos;s own page in the browser</source>
        <translation>Ouvrir la page du mineur dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>End the connection; most miners come back by themselves</source>
        <translation>Couper la connexion ; la plupart des mineurs reviennent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n miner(s)?</source>
        <translation>
            <numerusform>Déconnecter %n mineur ?</numerusform>
            <numerusform>Déconnecter %n mineurs ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Most miners come back by themselves within a minute.</source>
        <translation>La plupart des mineurs reviennent d’eux-mêmes en moins d’une minute.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerColumns</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>Stands for a miner that has not told its worker&apos;s name yet.</extracomment>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>Pool %1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>Pool %1 : %2</translation>
    </message>
    <message>
        <source>Hashrate of the last hour. Now: %1</source>
        <translation>Hashrate de la dernière heure. Actuel : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) rejected</source>
        <translation>
            <numerusform>%n share rejeté</numerusform>
            <numerusform>%n shares rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Column: the part of the shares that was rejected, in percent.</extracomment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Dernier share</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
    <message>
        <source>Your name for the miner, or its worker name</source>
        <translation>Le nom que vous donnez au mineur, ou celui de son worker</translation>
    </message>
    <message>
        <source>What the miner says it is</source>
        <translation>Ce que le mineur dit être</translation>
    </message>
    <message>
        <source>The miner&apos;s address in your network</source>
        <translation>L’adresse du mineur dans votre réseau</translation>
    </message>
    <message>
        <source>The pool that the miner works for now</source>
        <translation>Le pool pour lequel le mineur travaille actuellement</translation>
    </message>
    <message>
        <source>Hashrate over the last 5 minutes</source>
        <translation>Hashrate sur les 5 dernières minutes</translation>
    </message>
    <message>
        <source>Hashrate over the last 60 minutes</source>
        <translation>Hashrate sur les 60 dernières minutes</translation>
    </message>
    <message>
        <source>Hashrate over the last 24 hours</source>
        <translation>Hashrate sur les dernières 24 heures</translation>
    </message>
    <message>
        <source>Hashrate minute by minute, over the last hour</source>
        <translation>Hashrate minute par minute, sur la dernière heure</translation>
    </message>
    <message>
        <source>The share difficulty that the miner was given</source>
        <translation>La difficulté des shares donnée au mineur</translation>
    </message>
    <message>
        <source>Shares that the pools counted</source>
        <translation>Les shares que les pools ont comptés</translation>
    </message>
    <message>
        <source>The part of the shares that was not counted</source>
        <translation>La proportion des shares qui n’ont pas été comptés</translation>
    </message>
    <message>
        <source>The highest difficulty that one of the miner&apos;s shares has reached</source>
        <translation>La plus haute difficulté atteinte par un share du mineur</translation>
    </message>
    <message>
        <source>When the miner sent its last share</source>
        <translation>Quand le mineur a envoyé son dernier share</translation>
    </message>
    <message>
        <source>Why the miner is at this pool</source>
        <translation>Pourquoi le mineur est sur ce pool</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerDetail</name>
    <message>
        <source>Select a miner to see its details.</source>
        <translation>Sélectionnez un mineur pour voir ses détails.</translation>
    </message>
    <message>
        <source>What you choose above is done with all selected miners.</source>
        <translation>Ce que vous choisissez ci-dessus s’applique à tous les mineurs sélectionnés.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) selected</source>
        <translation>
            <numerusform>%n mineur sélectionné</numerusform>
            <numerusform>%n mineurs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a miner&apos;s software calls itself.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Connected for</source>
        <extracomment>For how long a miner has been connected.</extracomment>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Why there</source>
        <extracomment>Why a miner is at this pool.</extracomment>
        <translation>Pourquoi là</translation>
    </message>
    <message>
        <source>Extranonce1</source>
        <translation>Extranonce1</translation>
    </message>
    <message>
        <source>Extranonce2 size</source>
        <translation>Taille d’extranonce2</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <extracomment>The mask of version bits that a miner may change.</extracomment>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Extranonce changes</source>
        <extracomment>Whether a miner accepts a new extranonce while connected.</extracomment>
        <translation>Changements d’extranonce</translation>
    </message>
    <message>
        <source>Shares of this miner by pool</source>
        <translation>Shares de ce mineur par pool</translation>
    </message>
    <message>
        <source>What can be done with the selected miners</source>
        <translation>Ce que l’on peut faire avec les mineurs sélectionnés</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerStep</name>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Your miner</source>
        <translation>Votre mineur</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1: addresses of this computer, with commas between.</extracomment>
        <translation>Autres adresses de cet ordinateur : %1</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>Les mineurs ne peuvent pas se connecter pour le moment : %1</translation>
    </message>
    <message>
        <source>Waiting for the first miner…</source>
        <translation>En attente du premier mineur…</translation>
    </message>
    <message>
        <source>A miner was connected.</source>
        <translation>Un mineur s’est connecté.</translation>
    </message>
    <message>
        <source>%1 is connected from %2.</source>
        <extracomment>%1: the name of a miner. %2: its address in the network.</extracomment>
        <translation>%1 est connecté depuis %2.</translation>
    </message>
    <message>
        <source>The first share has been accepted.</source>
        <translation>Le premier share a été accepté.</translation>
    </message>
    <message>
        <source>Everything works. You can close this and watch it in the main window.</source>
        <translation>Tout fonctionne. Vous pouvez fermer ceci et suivre la suite dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Waiting for the first accepted share…</source>
        <translation>En attente du premier share accepté…</translation>
    </message>
    <message>
        <source>Then: the first accepted share.</source>
        <translation>Ensuite : le premier share accepté.</translation>
    </message>
    <message>
        <source>This can take from seconds to an hour, depending on the miner and the pool&apos;s difficulty. You need not wait for it.</source>
        <translation>Cela peut prendre de quelques secondes à une heure, selon le mineur et la difficulté du pool. Inutile d’attendre.</translation>
    </message>
    <message>
        <source>A miner usually connects within a minute after it has been saved and restarted. You need not wait for it.</source>
        <translation>Un mineur se connecte en général moins d’une minute après avoir été enregistré et redémarré. Inutile d’attendre.</translation>
    </message>
    <message>
        <source>Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off.</source>
        <translation>Saisissez ceci dans votre mineur, à la place du pool. N’importe quel mot de passe convient, et TLS reste désactivé.</translation>
    </message>
    <message>
        <source>Stratum host</source>
        <extracomment>Fields in a miner&apos;s own settings page.</extracomment>
        <translation>Hôte Stratum</translation>
    </message>
    <message>
        <source>Stratum port</source>
        <translation>Port Stratum</translation>
    </message>
    <message>
        <source>User, any name you like</source>
        <translation>Utilisateur, un nom au choix</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR : %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinerWords</name>
    <message>
        <source>Away for %1</source>
        <extracomment>%1 is a span of time, such as &quot;23 min 4 s&quot;.</extracomment>
        <translation>Absent depuis %1</translation>
    </message>
    <message>
        <source>No pool has work</source>
        <translation>Aucun pool n’a de travail</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>By the weights</source>
        <translation>Selon les poids</translation>
    </message>
    <message>
        <source>Only pool in use</source>
        <translation>Seul pool utilisé</translation>
    </message>
    <message>
        <source>Other pool is down</source>
        <translation>Autre pool indisponible</translation>
    </message>
    <message>
        <source>Sent to %1 by you</source>
        <extracomment>%1 is a pool&apos;s letter.</extracomment>
        <translation>Envoyé sur %1 par vous</translation>
    </message>
    <message>
        <source>This miner is not connected. Its figures are kept for 24 hours.</source>
        <translation>Ce mineur n’est pas connecté. Ses chiffres sont gardés pendant 24 heures.</translation>
    </message>
    <message>
        <source>No pool has a job for this miner at present.</source>
        <translation>Aucun pool n’a de job pour ce mineur en ce moment.</translation>
    </message>
    <message>
        <source>This miner has connected and has not asked for work yet.</source>
        <translation>Ce mineur s’est connecté et n’a pas encore demandé de travail.</translation>
    </message>
    <message>
        <source>This miner is where the weights of the pools put it.</source>
        <translation>Ce mineur est là où les poids des pools le placent.</translation>
    </message>
    <message>
        <source>The other pool has the weight 0.</source>
        <translation>L’autre pool a le poids 0.</translation>
    </message>
    <message>
        <source>The other pool cannot be used at present.</source>
        <translation>L’autre pool ne peut pas être utilisé en ce moment.</translation>
    </message>
    <message>
        <source>You sent this miner to pool %1. It stays there for as long as that pool can be used.</source>
        <translation>Vous avez envoyé ce mineur sur le pool %1. Il y reste tant que ce pool peut être utilisé.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Of shares.</extracomment>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected by the pool</source>
        <translation>Rejetés par le pool</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Of shares: for a job that is over.</extracomment>
        <translation>Périmés</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Of shares.</extracomment>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Low difficulty</source>
        <extracomment>Of shares.</extracomment>
        <translation>Difficulté faible</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>Of shares.</extracomment>
        <translation>Mal formés</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Perdus avec la connexion</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>The pool counted these shares.</source>
        <translation>Le pool a compté ces shares.</translation>
    </message>
    <message>
        <source>The pool refused these shares.</source>
        <translation>Le pool a refusé ces shares.</translation>
    </message>
    <message>
        <source>The job was over when these shares came.</source>
        <translation>Le job était terminé quand ces shares sont arrivés.</translation>
    </message>
    <message>
        <source>The miner had sent these shares before.</source>
        <translation>Le mineur avait déjà envoyé ces shares.</translation>
    </message>
    <message>
        <source>These shares did not reach the pool&apos;s difficulty.</source>
        <translation>Ces shares n’ont pas atteint la difficulté du pool.</translation>
    </message>
    <message>
        <source>The miner had not logged in with this name.</source>
        <translation>Le mineur ne s’était pas identifié sous ce nom.</translation>
    </message>
    <message>
        <source>These shares could not be read.</source>
        <translation>Ces shares étaient illisibles.</translation>
    </message>
    <message>
        <source>The connection to the pool ended before it answered.</source>
        <translation>La connexion au pool s’est terminée avant sa réponse.</translation>
    </message>
    <message>
        <source>The pool did not answer in time.</source>
        <translation>Le pool n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>job not found or stale</source>
        <translation>job introuvable ou périmé</translation>
    </message>
    <message>
        <source>duplicate share</source>
        <translation>share en double</translation>
    </message>
    <message>
        <source>low difficulty</source>
        <translation>difficulté faible</translation>
    </message>
    <message>
        <source>unauthorized worker</source>
        <translation>worker non autorisé</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>non abonné</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>autre raison</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a pool&apos;s letter, %2 its name.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Export miners</source>
        <translation>Exporter les mineurs</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>A kind of file.</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Name, worker, model, address</source>
        <translation>Nom, worker, modèle, adresse</translation>
    </message>
    <message>
        <source>Filter miners</source>
        <translation>Filtrer les mineurs</translation>
    </message>
    <message>
        <source>Which miners to show</source>
        <translation>Mineurs à afficher</translation>
    </message>
    <message>
        <source>All miners</source>
        <translation>Tous les mineurs</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Miners that are connected.</extracomment>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Pool whose miners to show</source>
        <translation>Pool dont afficher les mineurs</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Tous les pools</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows or hides the details of the selected miner.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the details of the selected miner</source>
        <translation>Afficher les détails du mineur sélectionné</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the miners shown to a CSV file</source>
        <translation>Écrire les mineurs affichés dans un fichier CSV</translation>
    </message>
    <message>
        <source>Divides the table from the details</source>
        <translation>Sépare le tableau des détails</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::MinersTable</name>
    <message numerus="yes">
        <source>%n miner(s)</source>
        <translation>
            <numerusform>%n mineur</numerusform>
            <numerusform>%n mineurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <extracomment>Miners that are not connected.</extracomment>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Totals of the miners shown</source>
        <translation>Totaux des mineurs affichés</translation>
    </message>
    <message>
        <source>No miner fits the filter.</source>
        <translation>Aucun mineur ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all miners</source>
        <translation>Afficher tous les mineurs</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
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
        <translation>Aucun mineur n’est encore connecté</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner appears here within a few seconds.</source>
        <translation>Comme utilisateur, saisissez un nom quelconque pour la machine, par exemple bitaxe1. Le mot de passe est sans importance. Le mineur apparaît ici en quelques secondes.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: the proxy is not listening.</source>
        <translation>Les mineurs ne peuvent pas se connecter pour le moment : le proxy n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>Miners cannot connect at present: %1</source>
        <translation>Les mineurs ne peuvent pas se connecter pour le moment : %1</translation>
    </message>
    <message>
        <source>In the settings of your miner, enter this as the pool:</source>
        <translation>Dans les paramètres de votre mineur, saisissez ceci comme pool :</translation>
    </message>
    <message>
        <source>Other addresses of this computer: %1</source>
        <extracomment>%1 is a list of addresses.</extracomment>
        <translation>Autres adresses de cet ordinateur : %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NotificationSection</name>
    <message>
        <source>Block found</source>
        <translation>Bloc trouvé</translation>
    </message>
    <message>
        <source>One of your miners found a block.</source>
        <translation>Un de vos mineurs a trouvé un bloc.</translation>
    </message>
    <message>
        <source>New best share</source>
        <translation>Nouveau meilleur share</translation>
    </message>
    <message>
        <source>A share is better than all before it.</source>
        <translation>Un share est meilleur que tous les précédents.</translation>
    </message>
    <message>
        <source>Pool down or back</source>
        <translation>Pool indisponible ou de retour</translation>
    </message>
    <message>
        <source>A pool cannot be used, or can be used again.</source>
        <translation>Un pool ne peut plus être utilisé, ou peut l’être à nouveau.</translation>
    </message>
    <message>
        <source>Miner gone or back</source>
        <translation>Mineur parti ou de retour</translation>
    </message>
    <message>
        <source>A miner has disconnected, or has come back.</source>
        <translation>Un mineur s’est déconnecté, ou est revenu.</translation>
    </message>
    <message>
        <source>Many rejected shares</source>
        <translation>Beaucoup de shares rejetés</translation>
    </message>
    <message>
        <source>A pool rejects far more shares than usual.</source>
        <translation>Un pool rejette bien plus de shares que d’habitude.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names of miners.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Block found</source>
        <extracomment>%1 is a miner, %2 a pool.</extracomment>
        <translation>Bloc trouvé</translation>
    </message>
    <message>
        <source>%1 has found a block on %2.</source>
        <translation>%1 a trouvé un bloc sur %2.</translation>
    </message>
    <message>
        <source>New best share</source>
        <extracomment>%1 is a difficulty, such as &quot;2.31 G&quot;.</extracomment>
        <translation>Nouveau meilleur share</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Difficulté %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>Its miners work for the other pool meanwhile.</source>
        <translation>Ses mineurs travaillent entre-temps pour l’autre pool.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>The split is as you set it again.</source>
        <translation>La répartition est à nouveau celle que vous avez choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) gone</source>
        <translation>
            <numerusform>%n mineur parti</numerusform>
            <numerusform>%n mineurs partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miner(s) back</source>
        <translation>
            <numerusform>%n mineur de retour</numerusform>
            <numerusform>%n mineurs de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejects many shares</source>
        <extracomment>%1 is a percentage with its sign.</extracomment>
        <translation>%1 rejette beaucoup de shares</translation>
    </message>
    <message>
        <source>%1 of the shares of the last five minutes</source>
        <translation>%1 des shares des cinq dernières minutes</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::NumberSection</name>
    <message>
        <source>Least time on a pool</source>
        <translation>Durée minimale sur un pool</translation>
    </message>
    <message>
        <source>A miner that changes between the pools stays at least this long.</source>
        <translation>Un mineur qui alterne entre les pools y reste au moins ce temps.</translation>
    </message>
    <message>
        <source>Least time on the larger pool</source>
        <translation>Durée minimale sur le plus grand pool</translation>
    </message>
    <message>
        <source>The same for the pool that has half of the work or more. Not less than the above.</source>
        <translation>De même pour le pool qui a la moitié du travail ou plus. Pas moins que la valeur ci-dessus.</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>How many miners may be connected at the same time.</source>
        <translation>Combien de mineurs peuvent être connectés en même temps.</translation>
    </message>
    <message>
        <source>Miners from one address</source>
        <translation>Mineurs par adresse</translation>
    </message>
    <message>
        <source>How many of them may come from the same address.</source>
        <translation>Combien d’entre eux peuvent venir de la même adresse.</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>A miner that sends so many unreadable lines in a row is disconnected.</source>
        <translation>Un mineur qui envoie autant de lignes illisibles de suite est déconnecté.</translation>
    </message>
    <message>
        <source>Longest line of a miner</source>
        <translation>Plus longue ligne d’un mineur</translation>
    </message>
    <message>
        <source>A miner that sends a longer line is disconnected.</source>
        <translation>Un mineur qui envoie une ligne plus longue est déconnecté.</translation>
    </message>
    <message>
        <source>Longest line of a pool</source>
        <translation>Plus longue ligne d’un pool</translation>
    </message>
    <message>
        <source>A pool that sends a longer line is disconnected.</source>
        <translation>Un pool qui envoie une ligne plus longue est déconnecté.</translation>
    </message>
    <message>
        <source>Connecting to a pool</source>
        <translation>Connexion à un pool</translation>
    </message>
    <message>
        <source>How long a connection to a pool may take.</source>
        <translation>Combien de temps peut prendre la connexion à un pool.</translation>
    </message>
    <message>
        <source>Login at a pool</source>
        <translation>Identification auprès d’un pool</translation>
    </message>
    <message>
        <source>How long a pool may take for each answer at login.</source>
        <translation>Combien de temps peut prendre chaque réponse d’un pool à l’identification.</translation>
    </message>
    <message>
        <source>Answer to a share</source>
        <translation>Réponse à un share</translation>
    </message>
    <message>
        <source>A share without an answer for so long counts as unanswered.</source>
        <translation>Un share sans réponse pendant ce temps compte comme sans réponse.</translation>
    </message>
    <message>
        <source>Pool without a job</source>
        <translation>Pool sans job</translation>
    </message>
    <message>
        <source>A pool that sends no job for so long counts as down. Automatic: learned from its habit.</source>
        <translation>Un pool qui n’envoie pas de job pendant ce temps compte comme indisponible. Automatique : déduit de ses habitudes.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Return from a fallback</source>
        <translation>Retour d’une adresse de secours</translation>
    </message>
    <message>
        <source>How often the pool&apos;s own address is tried while a fallback is in use.</source>
        <translation>À quel intervalle l’adresse du pool est essayée tant qu’une adresse de secours est utilisée.</translation>
    </message>
    <message>
        <source>Login of a miner</source>
        <translation>Identification d’un mineur</translation>
    </message>
    <message>
        <source>How long a miner may take to log in.</source>
        <translation>Combien de temps un mineur peut prendre pour s’identifier.</translation>
    </message>
    <message>
        <source>Silent miner</source>
        <translation>Mineur silencieux</translation>
    </message>
    <message>
        <source>A miner that sends nothing for so long is gone. A small one may need hours for a share.</source>
        <translation>Un mineur qui n’envoie rien pendant ce temps est parti. Il faut parfois des heures à un petit mineur pour un share.</translation>
    </message>
    <message>
        <source>No pool at all</source>
        <translation>Aucun pool</translation>
    </message>
    <message>
        <source>Miners are let go after so long without any pool, to try a pool of their own.</source>
        <translation>Après ce temps sans aucun pool, les mineurs sont libérés pour essayer un pool à eux.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>A job at least every</source>
        <translation>Un job au moins toutes les</translation>
    </message>
    <message>
        <source>A miner without a job for long may think we are gone.</source>
        <translation>Un mineur longtemps sans job peut nous croire partis.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Timeouts (advanced)</source>
        <translation>Délais (avancé)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> bytes</source>
        <extracomment>behind a number</extracomment>
        <translation> octets</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordBar</name>
    <message>
        <source>A password could not be kept: %1. Where shall passwords be kept?</source>
        <extracomment>%1: the reason, in the words of the system.</extracomment>
        <translation>Un mot de passe n’a pas pu être conservé : %1. Où conserver les mots de passe ?</translation>
    </message>
    <message>
        <source>%1 needs its password.</source>
        <extracomment>%1: Pool A or Pool B.</extracomment>
        <translation>%1 a besoin de son mot de passe.</translation>
    </message>
    <message>
        <source>%1 (%2) needs its password.</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 (%2) a besoin de son mot de passe.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Conserver là</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Où les mots de passe sont conservés</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>dans un fichier lisible par vous seul</translation>
    </message>
    <message>
        <source>nowhere; ask at each start</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>nulle part ; demander à chaque démarrage</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolCard</name>
    <message>
        <source>Off: its share is 0 %</source>
        <translation>Désactivé : sa part est de 0 %</translation>
    </message>
    <message>
        <source>Waiting for miners</source>
        <translation>En attente de mineurs</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message numerus="yes">
        <source>Mining with %n miner(s)</source>
        <translation>
            <numerusform>Mine avec %n mineur</numerusform>
            <numerusform>Mine avec %n mineurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no miner works for it now</source>
        <translation>Connecté, aucun mineur ne travaille pour lui</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <extracomment>%1 is a span of time.</extracomment>
        <translation>Indisponible depuis %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter A or B, %2 the name of a pool.
----------
%1 says what the figure %2 is.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Fallback in use: %1</source>
        <extracomment>%1 is the address of a pool.</extracomment>
        <translation>Adresse de secours utilisée : %1</translation>
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
        <translation>Dernier job</translation>
    </message>
    <message>
        <source>Block height</source>
        <translation>Hauteur de bloc</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>For a block</source>
        <translation>Pour un bloc</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolChanges</name>
    <message>
        <source>%1: weight %2 instead of %3.</source>
        <extracomment>%1: Pool A or Pool B. %2, %3: its share of the split.</extracomment>
        <translation>%1 : poids %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 is connected to anew. Your miners stay connected.</source>
        <translation>%1 : nouvelle connexion. Vos mineurs restent connectés.</translation>
    </message>
    <message>
        <source>%1: shown without a name.</source>
        <translation>%1 : affiché sans nom.</translation>
    </message>
    <message>
        <source>%1: shown as “%2”.</source>
        <translation>%1 : affiché comme « %2 ».</translation>
    </message>
    <message>
        <source>%1: no address any more.</source>
        <translation>%1 : plus d’adresse.</translation>
    </message>
    <message>
        <source>%1: connects to %2.</source>
        <translation>%1 : se connecte à %2.</translation>
    </message>
    <message>
        <source>%1: connects to %2 instead of %3.</source>
        <translation>%1 : se connecte à %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1: no fallback any more.</source>
        <translation>%1 : plus d’adresse de secours.</translation>
    </message>
    <message>
        <source>%1: falls back on %2.</source>
        <extracomment>%2: one address, or several with commas between.</extracomment>
        <translation>%1 : se replie sur %2.</translation>
    </message>
    <message>
        <source>%1: the chain is found out automatically.</source>
        <translation>%1 : la chaîne est déterminée automatiquement.</translation>
    </message>
    <message>
        <source>%1: the chain is %2.</source>
        <translation>%1 : la chaîne est %2.</translation>
    </message>
    <message>
        <source>%1: no wallet; each miner brings its own.</source>
        <translation>%1 : pas de portefeuille ; chaque mineur apporte le sien.</translation>
    </message>
    <message>
        <source>%1: work is paid to %2.</source>
        <translation>%1 : le travail est payé à %2.</translation>
    </message>
    <message>
        <source>%1: miners log in as %2.</source>
        <translation>%1 : les mineurs s’identifient comme %2.</translation>
    </message>
    <message>
        <source>%1: the miners&apos; own passwords are sent.</source>
        <translation>%1 : les mots de passe des mineurs sont envoyés.</translation>
    </message>
    <message>
        <source>%1: a new password.</source>
        <translation>%1 : nouveau mot de passe.</translation>
    </message>
    <message>
        <source>%1: asked for a difficulty of %2 or more.</source>
        <translation>%1 : difficulté demandée de %2 ou plus.</translation>
    </message>
    <message>
        <source>%1: chooses the difficulty by itself.</source>
        <translation>%1 : choisit lui-même la difficulté.</translation>
    </message>
    <message>
        <source>%1: highest difficulty %2.</source>
        <translation>%1 : difficulté maximale %2.</translation>
    </message>
    <message>
        <source>%1: no highest difficulty.</source>
        <translation>%1 : pas de difficulté maximale.</translation>
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
        <translation>Saisissez l’adresse du pool.</translation>
    </message>
    <message>
        <source>No stratum address. One looks like pool.example:3333.</source>
        <translation>Ce n’est pas une adresse Stratum. Exemple : pool.example:3333.</translation>
    </message>
    <message>
        <source>For a miner named rig1 the pool receives: %1</source>
        <extracomment>%1: a user name. rig1 is the name of a miner.</extracomment>
        <translation>Pour un mineur nommé rig1, le pool reçoit : %1</translation>
    </message>
    <message>
        <source>Enter a number above 0, or nothing.</source>
        <translation>Saisissez un nombre supérieur à 0, ou rien.</translation>
    </message>
    <message>
        <source>This is below the lowest difficulty.</source>
        <translation>C’est moins que la difficulté minimale.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolForm</name>
    <message>
        <source>Encrypted by your desktop.</source>
        <translation>Chiffrés par votre bureau.</translation>
    </message>
    <message>
        <source>Readable by you alone, not encrypted.</source>
        <translation>Lisibles par vous seul, non chiffrés.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Demandés à chaque démarrage.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you want to see it here.</source>
        <translation>Tel que vous voulez le voir ici.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>What the pool mines.</source>
        <translation>Ce que mine le pool.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paste the stratum address from the pool&apos;s website.</source>
        <translation>Collez l’adresse Stratum du site du pool.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS encrypts the connection, if the pool offers it.</source>
        <translation>TLS chiffre la connexion, si le pool le propose.</translation>
    </message>
    <message>
        <source>Wallet or account</source>
        <translation>Portefeuille ou compte</translation>
    </message>
    <message>
        <source>User name at the pool</source>
        <translation>Nom d’utilisateur du pool</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Most pools need none. Empty: what the miner sends.</source>
        <translation>La plupart des pools n’en demandent pas. Vide : ce qu’envoie le mineur.</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Adresses de secours</translation>
    </message>
    <message>
        <source>Used in this order while the pool&apos;s address does not work.</source>
        <translation>Utilisées dans cet ordre tant que l’adresse du pool ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Difficulté minimale</translation>
    </message>
    <message>
        <source>Asked of the pool, which decides. Empty: its own choice.</source>
        <translation>Demandée au pool, qui décide. Vide : au choix du pool.</translation>
    </message>
    <message>
        <source>Highest difficulty</source>
        <translation>Difficulté maximale</translation>
    </message>
    <message>
        <source>Has no effect: a pool does not pay for easier shares.</source>
        <translation>Sans effet : un pool ne paie pas les shares plus faciles.</translation>
    </message>
    <message>
        <source>Passwords are kept</source>
        <translation>Mots de passe conservés</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>Encrypts the connection to a pool.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{wallet}: the wallet above. {worker}: the miner&apos;s own name. {user}: all that the miner sends.</source>
        <translation>{wallet} : le portefeuille ci-dessus. {worker} : le nom du mineur. {user} : tout ce qu’envoie le mineur.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>in a file</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where passwords are kept.</extracomment>
        <translation>nulle part</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStatusLine</name>
    <message>
        <source>Off</source>
        <extracomment>State of a pool: it gets no share of the work.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Waiting for a miner</source>
        <extracomment>State of a pool: no miner is there to connect for.</extracomment>
        <translation>En attente d’un mineur</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of a pool: it is connected and sends jobs.</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>State of a pool: it cannot be used.</extracomment>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>its weight is 0</source>
        <translation>son poids est 0</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <extracomment>%1: host and port of a fallback of the pool, which is in use.</extracomment>
        <translation>adresse de secours %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: a span of time.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <extracomment>%1: such as &quot;8 s ago&quot;.</extracomment>
        <translation>dernier job %1</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolStep</name>
    <message>
        <source>Your first pool</source>
        <translation>Votre premier pool</translation>
    </message>
    <message>
        <source>Your second pool</source>
        <translation>Votre deuxième pool</translation>
    </message>
    <message>
        <source>Paste the pool&apos;s address from its website, and enter what it pays to. Test tells whether the pool works with it.</source>
        <translation>Collez l’adresse du pool depuis son site et saisissez ce à quoi il paie. Tester indique si le pool fonctionne ainsi.</translation>
    </message>
    <message>
        <source>It can mine the same chain or another one. It can also be a second account at the first pool.</source>
        <translation>Il peut miner la même chaîne ou une autre. Ce peut aussi être un deuxième compte sur le premier pool.</translation>
    </message>
    <message>
        <source>I have only &amp;one pool: all work goes there</source>
        <translation>Je n’ai qu’&amp;un pool : tout le travail y va</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::PoolsPage</name>
    <message>
        <source>Applied.</source>
        <translation>Appliqué.</translation>
    </message>
    <message>
        <source>The earlier settings are in force again.</source>
        <translation>Les paramètres précédents sont à nouveau en vigueur.</translation>
    </message>
    <message>
        <source>Nothing has changed: see what is marked.</source>
        <translation>Rien n’a changé : voyez ce qui est signalé.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Rien à appliquer.</translation>
    </message>
    <message>
        <source>What Apply will change:</source>
        <translation>Ce qu’Appliquer va changer :</translation>
    </message>
    <message>
        <source>Cannot be applied yet: see what is marked.</source>
        <translation>Impossible d’appliquer pour l’instant : voyez ce qui est signalé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>%1: the title of a tab whose settings have been edited and not yet applied.</extracomment>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>The demonstration is running with pools of its own. Your pools can be set up when you have left it.</source>
        <translation>La démonstration tourne avec ses propres pools. Vous pourrez configurer les vôtres après l’avoir quittée.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the default.</source>
        <translation>Revenir à la valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SettingsPage</name>
    <message>
        <source>Nothing was changed. See what is wrong.</source>
        <translation>Rien n’a été changé. Voyez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The settings are in force. See the remarks.</source>
        <translation>Les paramètres sont en vigueur. Voyez les remarques.</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>Les paramètres sont en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n modification pas encore appliquée</numerusform>
            <numerusform>%n modifications pas encore appliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Put the changed settings in force. Miners stay connected where possible.</source>
        <translation>Met en vigueur les paramètres modifiés. Les mineurs restent connectés si possible.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Forget the changes.</source>
        <translation>Oublie les modifications.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SplitStep</name>
    <message>
        <source>The split</source>
        <translation>La répartition</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Pool A or Pool B. %2: the name that the user gave it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1: a pool.</extracomment>
        <translation>Pourcentage du travail pour %1</translation>
    </message>
    <message>
        <source>How much of your miners&apos; work shall each pool get?</source>
        <translation>Quelle part du travail de vos mineurs chaque pool doit-il recevoir ?</translation>
    </message>
    <message>
        <source>You can change this at any time in the main window; it takes effect at once. A pool with 0 % is not connected to.</source>
        <translation>Vous pouvez changer cela à tout moment dans la fenêtre principale, avec effet immédiat. Aucune connexion n’est établie avec un pool à 0 %.</translation>
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
        <translation>Démarrage et mots de passe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Dans le trousseau de clés</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Mining goes on when you log in to this computer.</source>
        <translation>Le minage continue quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Fermer dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray, so that mining goes on.</source>
        <translation>Fermer la fenêtre laisse le programme dans la zone de notification, et le minage continue.</translation>
    </message>
    <message>
        <source>Pool passwords</source>
        <translation>Mots de passe des pools</translation>
    </message>
    <message>
        <source>The keyring of your desktop, a file that only you can read, or typed at each start.</source>
        <translation>Le trousseau de clés de votre bureau, un fichier lisible par vous seul, ou une saisie à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::SummaryBar</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>waiting for miners</source>
        <translation>en attente de mineurs</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>working</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Split %1</source>
        <extracomment>The parts of the work that the pools get, such as &quot;Split 70 : 30&quot;.</extracomment>
        <translation>Répartition %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;●&quot;, %2 the state of a pool.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Miners connect to</source>
        <translation>Les mineurs se connectent à</translation>
    </message>
    <message>
        <source>Miners cannot connect: %1</source>
        <translation>Les mineurs ne peuvent pas se connecter : %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Copy the address for miners</source>
        <translation>Copier l’adresse pour les mineurs</translation>
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
        <translation>Afficher la dernière heure</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>A choice of how much time a chart shows.</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Afficher les dernières 24 heures</translation>
    </message>
    <message>
        <source>The chart begins when the miner has worked for some minutes.</source>
        <translation>Le graphique commence quand le mineur a travaillé quelques minutes.</translation>
    </message>
    <message>
        <source>Hashrate of this miner</source>
        <translation>Hashrate de ce mineur</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Highest: %1. Newest: %2.</source>
        <translation>Maximum : %1. Dernier : %2.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::TrayIcon</name>
    <message>
        <source>Mining on both pools</source>
        <translation>Minage sur les deux pools</translation>
    </message>
    <message>
        <source>Mining on pool A</source>
        <translation>Minage sur le pool A</translation>
    </message>
    <message>
        <source>Mining on pool B</source>
        <translation>Minage sur le pool B</translation>
    </message>
    <message>
        <source>No miner at work</source>
        <translation>Aucun mineur au travail</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1
%2
Split %3</source>
        <extracomment>The tray&apos;s tooltip: state, hashrate, split. Three lines.</extracomment>
        <translation>%1
%2
Répartition %3</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Reprendre le minage</translation>
    </message>
    <message>
        <source>Pause mining</source>
        <translation>Mettre le minage en pause</translation>
    </message>
    <message>
        <source>Show DPMP</source>
        <translation>Afficher DPMP</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>The parts of the work that the pools get.</extracomment>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WalletText</name>
    <message>
        <source>This is an address of a test network. Its coins are worth nothing.</source>
        <translation>Ceci est une adresse d’un réseau de test. Ses pièces n’ont aucune valeur.</translation>
    </message>
    <message>
        <source>This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).</source>
        <translation>Ceci est une adresse Bitcoin (BTC), mais le pool mine du Bitcoin Cash (BCH).</translation>
    </message>
    <message>
        <source>This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).</source>
        <translation>Ceci est une adresse Bitcoin Cash (BCH), mais le pool mine du Bitcoin (BTC).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1).</source>
        <extracomment>%1: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>L’adresse est correctement écrite (%1).</translation>
    </message>
    <message>
        <source>The address is correctly written (%1, for BTC and BCH).</source>
        <translation>L’adresse est correctement écrite (%1, pour BTC et BCH).</translation>
    </message>
    <message>
        <source>The %1 address is correctly written (%2).</source>
        <extracomment>%1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as &quot;P2PKH&quot;.</extracomment>
        <translation>L’adresse %1 est correctement écrite (%2).</translation>
    </message>
    <message>
        <source>The address or account that the pool pays. Empty: each miner brings its own.</source>
        <translation>L’adresse ou le compte que paie le pool. Vide : chaque mineur apporte le sien.</translation>
    </message>
    <message>
        <source>No coin address: taken as the name of your account at the pool.</source>
        <translation>Pas une adresse de cryptomonnaie : utilisé comme nom de votre compte auprès du pool.</translation>
    </message>
    <message>
        <source>Mistyped: this address has a character that cannot be in it.</source>
        <translation>Faute de frappe : cette adresse contient un caractère qui ne peut pas y figurer.</translation>
    </message>
    <message>
        <source>Mistyped: this address is too short or too long.</source>
        <translation>Faute de frappe : cette adresse est trop courte ou trop longue.</translation>
    </message>
    <message>
        <source>Mistyped: the checksum of this address is wrong. Copy it again.</source>
        <translation>Faute de frappe : la somme de contrôle de cette adresse est fausse. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.</source>
        <translation>Ce n’est pas une adresse Bitcoin ou Bitcoin Cash ; peut-être celle d’une autre cryptomonnaie.</translation>
    </message>
    <message>
        <source>Enter the address alone; the miner&apos;s name is added by the user name below.</source>
        <translation>Saisissez l’adresse seule ; le nom du mineur est ajouté par le nom d’utilisateur ci-dessous.</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WeightBar</name>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 the names of pools.</extracomment>
        <translation>%1 pour %2, %3 pour %4</translation>
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
        <translation>Répartition du travail</translation>
    </message>
    <message>
        <source>Split of the work between the pools</source>
        <translation>Répartition du travail entre les pools</translation>
    </message>
    <message>
        <source>Percent of the work for %1</source>
        <extracomment>%1 is the name of a pool.</extracomment>
        <translation>Pourcentage du travail pour %1</translation>
    </message>
    <message>
        <source>%1 percent to %2, %3 percent to %4</source>
        <extracomment>A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.</extracomment>
        <translation>%1 pour cent pour %2, %3 pour cent pour %4</translation>
    </message>
</context>
<context>
    <name>dpmp::ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Settings of the Python program</source>
        <translation>Paramètres du programme Python</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Paramètres (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This program stands between your miners and two mining pools and divides their work between the pools as you like. Setting it up takes a few minutes.</source>
        <translation>Ce programme se place entre vos mineurs et deux pools de minage et répartit leur travail entre les pools à votre gré. La configuration prend quelques minutes.</translation>
    </message>
    <message>
        <source>&amp;Set up my pools</source>
        <translation>&amp;Configurer mes pools</translation>
    </message>
    <message>
        <source>You need the addresses of your pools, and your wallet or account there.</source>
        <translation>Il vous faut les adresses de vos pools, et votre portefeuille ou votre compte auprès d’eux.</translation>
    </message>
    <message>
        <source>&amp;Take over the Python program&apos;s settings</source>
        <translation>&amp;Reprendre les paramètres du programme Python</translation>
    </message>
    <message>
        <source>Found in %1. You can look at them before they are used.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Trouvés dans %1. Vous pouvez les voir avant qu’ils soient utilisés.</translation>
    </message>
    <message>
        <source>&amp;Import the Python program&apos;s settings</source>
        <translation>&amp;Importer les paramètres du programme Python</translation>
    </message>
    <message>
        <source>From its file config_v2.json.</source>
        <translation>Depuis son fichier config_v2.json.</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration</source>
        <translation>Essayer la &amp;démonstration</translation>
    </message>
    <message>
        <source>Two simulated pools and a small simulated miner, without any settings.</source>
        <translation>Deux pools simulés et un petit mineur simulé, sans aucun paramètre.</translation>
    </message>
</context>
</TS>
