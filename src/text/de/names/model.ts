/** The model's constants in German by key: label, and what each does. Units stand in units.ts. */
import type { Named } from '../../named.ts';

export const MODEL: Readonly<Record<string, Named>> = {
  tolerance: [
    'Geduld',
    'Median des Ärgers, bei dem jemand ohne Zuneigung einen Autor fallen lässt.',
  ],
  toleranceSpread: [
    'Streuung der Geduld',
    'Standardabweichung des Logarithmus der Geduld über die Mitglieder (log-normal).',
  ],
  sensitivitySpread: [
    'Streuung dessen, was ärgert',
    'Wie verschieden ist, was Mitglieder ärgert: log SD eines Faktors auf jeden Grund (log-normal, Median 1).',
  ],
  annoyanceHalfLife: [
    'Ärger halbiert sich in',
    'Halbwertszeit des Ärgers, wenn nichts Neues zu sehen ist.',
  ],
  warmthGain: [
    'Geduld durch Zuneigung',
    'Die wirksame Geduld ist Geduld x (1 + dies x Zuneigung).',
  ],
  muteShare: ['Zuerst stumm schalten', 'Anteil der Leser, die als Erstes stumm schalten.'],
  stopShare: [
    'Zuerst nicht mehr folgen',
    'Anteil der Leser, die als Erstes nicht mehr folgen, aber Freunde bleiben.',
  ],
  firstRung: [
    'Erste Reaktion bei',
    'Anteil der wirksamen Geduld, bei dem stumm schaltet, wer das tut.',
  ],
  secondRung: [
    'Zweite Reaktion bei',
    'Anteil der wirksamen Geduld, bei dem ein Leser nicht mehr folgt.',
  ],
  noticeShare: [
    'Abschiede bemerkt',
    'Chance, dass ein gemeinsamer Freund bemerkt, dass jemand ein Konto fallen ließ.',
  ],
  noticeWeight: [
    'Kosten eines bemerkten Abschieds',
    'Ärger (andere gehen), den ein bemerkter Abschied hinzufügt.',
  ],
  driftMutual: [
    'Auseinanderleben von Freunden',
    'Grundrate, mit der eine gegenseitige Bindung endet, was immer der Autor tut.',
  ],
  driftOneWay: ['Auseinanderleben von Fans', 'Grundrate, mit der eine einseitige Bindung endet.'],
  tidyShare: [
    'Wer aufräumt',
    'Anteil der Menschen, die je ihre Freundesliste durchgehen; die Raten sind Mittel über alle.',
  ],
  tidinessSpread: [
    'Streuung des Aufräumens',
    'Standardabweichung des Logarithmus, wie viel jene aufräumen, die es tun.',
  ],
  linkWeight: [
    'Kosten eines Links',
    'Ärger (Werbung) über einen gesehenen Link; er legt den Punkt fest.',
  ],
  announcementWeight: [
    'Kosten einer Ankündigung',
    'Ärger (Werbung) über eine gesehene Ankündigung.',
  ],
  chatWeight: ['Kosten des Plauderns', 'Ärger (zu viel) über eine gesehene Plauderei oder Frage.'],
  overheardWeight: [
    'Kosten fremder Gespräche',
    'Ärger (zu viel) über eine Antwort an jemand anderen, die im eigenen Strom landet.',
  ],
  usefulDiscount: [
    'Nützliches kostet weniger um',
    'Anteil der Kosten eines Beitrags, den seine Nützlichkeit wegnimmt.',
  ],
  burstWindow: [
    'Zeitfenster einer Salve',
    'Beiträge eines Autors in dieser Zeit zählen als eine Salve.',
  ],
  burstWeight: [
    'Kosten einer Salve',
    'Zusätzlicher Ärger (zu viel) über den n-ten Beitrag einer Salve: dies x (n - frei).',
  ],
  resurfaceWeight: [
    'Kosten, wenn ein Gespräch auftaucht',
    'Anteil der Kosten eines Beitrags, der noch einmal anfällt, wenn sein Gespräch wieder auftaucht.',
  ],
  leakWeight: [
    'Kosten, wieder zu begegnen',
    'Faktor auf die Kosten eines Beitrags von jemandem, den der Leser stumm geschaltet hatte oder dem er nicht mehr folgte.',
  ],
  interactionPrior: [
    'Vertrauensvorschuss',
    'Zahl der Beiträge und Antworten, bis ein Autor nach dem Gesehenen beurteilt wird und nicht mehr nach der Annahme (halb Antworten).',
  ],
  interactionHalfLife: [
    'Gedächtnis für den Umgang',
    'Halbwertszeit dessen, was Leser von Beiträgen und Antworten eines Autors behalten.',
  ],
  warmthAtStart: [
    'Zuneigung am Anfang',
    'Mittlere Zuneigung einer Bindung, wenn die Geschichte beginnt (gleichverteilt von 0 bis zum Doppelten).',
  ],
  warmthHalfLife: [
    'Zuneigung halbiert sich in',
    'Halbwertszeit der Zuneigung zu einem Autor, dem man nicht mehr begegnet.',
  ],
  replyWarmth: [
    'Zuneigung durch eine Antwort',
    'Anteil der fehlenden Zuneigung, den eine Antwort an einen selbst füllt.',
  ],
  replyRelief: [
    'Versöhnung durch eine Antwort',
    'Anteil des Ärgers über ausbleibende Antworten, den eine Antwort an einen selbst nimmt.',
  ],
  sightWarmth: [
    'Zuneigung durch ein gesehenes Gespräch',
    'Anteil der fehlenden Zuneigung, den es füllt, den Autor jemand anderem antworten zu sehen.',
  ],
  answerLink: [
    'Links laden zu Antworten ein',
    'Faktor auf die Chance zu antworten, wenn der Beitrag ein Link oder eine Ankündigung ist (Plaudern ist 1).',
  ],
  answerQuestion: [
    'Fragen laden zu Antworten ein',
    'Faktor auf die Chance zu antworten, wenn der Beitrag eine Frage ist (Plaudern ist 1).',
  ],
  answerWarmth: [
    'Zuneigung lädt zu Antworten ein',
    'Die Chance zu antworten wird mit (1 + dies x Zuneigung) malgenommen.',
  ],
  answerBack: [
    'Eine Antwort lädt zu Antworten ein',
    'Faktor auf die Chance, auf das zu antworten, was einem seit dem letzten Besuch gesagt wurde (Plaudern ist 1).',
  ],
  answerCrowd: [
    'Ein Gespräch ist voll bei',
    'Die Chance zu antworten wird durch (1 + Antworten im Gespräch / dies) geteilt: Was zu sagen ist, wird gesagt.',
  ],
  answerTiring: [
    'Antworten ermüdet',
    'Die Chance, noch einmal zu antworten, wird für jede im selben Besuch geschriebene Antwort hiermit malgenommen.',
  ],
  deepen: [
    'Antworten auf Antworten',
    'Chance, dass eine Antwort der letzten Antwort gilt und nicht dem Beitrag.',
  ],
  maximumDepth: ['Tiefstes Gespräch', 'Tiefer verschachteln sich Antworten nicht.'],
  clickBase: [
    'Klicks auf einen Link',
    'Chance, dass ein Leser ohne Zuneigung einen einzeln gesehenen Link öffnet.',
  ],
  clickWarmth: [
    'Zuneigung lädt zum Klicken ein',
    'Die Chance zu klicken wird mit (1 + dies x Zuneigung) malgenommen und durch die Links der Salve geteilt.',
  ],
  discovery: [
    'Menschen finden',
    'Chance, dass ein Leser, der jemand Neuen in einem Gespräch sieht, sich das Profil ernsthaft ansieht.',
  ],
  reunion: [
    'Menschen wiederfinden',
    'Dieselbe Chance für jemanden, den der Leser stumm geschaltet oder verlassen und dem er verziehen hatte.',
  ],
  profileBurst: [
    'Eine Salve auf dem Profil',
    'Faktor auf die Zusage an jemanden, dessen Profil eine Salve vom letzten Tag zeigt.',
  ],
  reputationWeight: [
    'Was man über jemanden sagt',
    'Die Zusage wird durch (1 + dies x Anteil der jüngst aus Ärger verlorenen Zuhörer) geteilt.',
  ],
  followBack: [
    'Zurückfolgen',
    'Chance, dass zurückfolgt, wem gefolgt wird, wo Bindungen einseitig sind.',
  ],
  acceptance: [
    'Eine Anfrage annehmen',
    'Chance, dass jemand auf Anfrage ein Profil annimmt, gegen das nichts spricht.',
  ],
  forgiveness: [
    'Verziehen unter',
    'Wer ging, erwägt zurückzukommen, wenn der Ärger unter diesen Anteil der Geduld gesunken ist.',
  ],
};
