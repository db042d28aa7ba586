/** Numbers of platforms, of traffic and of spending in German by key: label, and what each does. */
import type { Named } from '../../named.ts';

export const PLATFORM: Readonly<Record<string, Named>> = {
  timelineHours: ['Zeitleiste', 'Wie weit ein Besucher zurückblättern kann.'],
  visibilityHalfLife: [
    'Sichtbarkeit halbiert sich in',
    'Die Chance, einen Eintrag zu bemerken, halbiert sich mit jeder solchen Spanne seines Alters.',
  ],
  scrollBack: [
    'Zurückblättern',
    'Anteil dessen, was noch auf der Zeitleiste steht, dem ein Besucher ungeachtet des Alters begegnet.',
  ],
  silencePenalty: [
    'Strafe für fehlenden Umgang',
    'Zusätzliche Kosten eines Beitrags von jemandem, der nie mit anderen umgeht, als Vielfaches seiner Kosten.',
  ],
  burstAllowance: [
    'Freie Beiträge einer Salve',
    'Beiträge im Zeitfenster der Salve, die nichts zusätzlich kosten.',
  ],
  selection: [
    'Überhaupt gezeigt',
    'Anteil der Beiträge, die Rangfolge, Sammelpost oder Titelliste einem Leser überhaupt vorlegen.',
  ],
  repliesInStream: [
    'Antworten landen im Strom',
    'Eine Antwort an jemand anderen kommt vor alle, die ihrem Autor zuhören, als eigener Eintrag.',
  ],
  answering: [
    'Antworten ist leicht',
    'Faktor auf die Chance zu antworten: 1, wo ein Gespräch mit seinem Schreibfeld offen dasteht.',
  ],
  retweets: [
    'Weitergereichte Beiträge',
    'Chance, dass ein Leser einen Beitrag an jene weiterreicht, die ihm zuhören.',
  ],
  friendship: [
    'Freundschaft ist gegenseitig',
    'Wer einen Freund verlässt, beendet die Bindung für beide; sonst endet nur das eigene Zuhören.',
  ],
  resurfaces: [
    'Gespräche tauchen wieder auf',
    'Ein Gespräch taucht wieder auf, wenn darin antwortet, wem der Leser zuhört.',
  ],
  muteRung: ['Stummschalten gibt es', 'Leser können jemanden stumm schalten und Freunde bleiben.'],
  stopRung: [
    'Nicht mehr folgen gibt es',
    'Leser können jemandem nicht mehr folgen und Freunde bleiben.',
  ],
  muteLeak: [
    'Lücke im Stummschalten',
    'Anteil der neuen Beiträge eines stumm geschalteten Autors, denen man doch begegnet.',
  ],
  wordOfMouth: [
    'Weiterempfohlene Besuche',
    'Weitere Besuche, die ein Klick eines ganz zugeneigten Lesers insgesamt bringt; bei weniger Zuneigung weniger.',
  ],
  buzzHalfLife: [
    'Halbwertszeit des Geredes',
    'Tage, nach denen die Hälfte der Besuche gekommen ist, die ein Klick durch Mundpropaganda bringt.',
  ],
  adCarryOver: ['Nachwirkung der Werbung', 'Was nach einer Woche vom Vorrat an Werbung übrig ist.'],
  adPrice: [
    'Preis eines Besuchs durch Werbung',
    'Was ein Besuch kostet, solange wenig ausgegeben wird.',
  ],
  adSaturation: ['Sättigung der Werbung', 'Ausgaben, bei denen ein Besuch doppelt so viel kostet.'],
  searchBuild: [
    'Zeit, bis die Suche es findet',
    'Mittlere Zeit, bis Arbeit an der Website ihren Platz in den Suchergebnissen gefunden hat.',
  ],
  searchHalfLife: [
    'Halbwertszeit in der Suche',
    'Tage, nach denen die Hälfte dieses Platzes an andere verloren ist.',
  ],
  searchVisits: [
    'Besuche durch die Suche',
    'Besuche am Tag für jede Stunde Arbeit an der Website, die die Suche gefunden hat.',
  ],
  linkWorth: [
    'Wert eines weitergegebenen Links',
    'Stunden Arbeit an der Website, die ein Besuch durch Mundpropaganda in der Suche wert ist: Er kam über einen Link, der bleibt.',
  ],
  conversionBase: [
    'Fremde, die kaufen',
    'Chance, dass ein Besucher Kunde wird, der das Konto nicht kennt.',
  ],
  conversionTrust: [
    'Kaufen aus Vertrauen',
    'Ein ganz zugeneigter Besucher wird (1 + dies)-mal so leicht Kunde.',
  ],
  minutesPerPost: ['Zeit für einen Beitrag', 'Zeit, die ein Beitrag seinen Autor kostet.'],
  minutesPerResponse: [
    'Zeit für eine Antwort',
    'Zeit, die eine Antwort ihren Autor kostet, mit dem Lesen davor.',
  ],
  hourlyRate: [
    'Wert einer Stunde',
    'Rechnet Stunden in Geld um, damit sich Budgets vergleichen lassen.',
  ],
  adSpendPerDay: [
    'Werbung, Dollar am Tag',
    'Geld, das für Anzeigen für die Website des Kontos ausgegeben wird.',
  ],
  siteHoursPerDay: [
    'Arbeit an der Website, Stunden am Tag',
    'Nützliche Inhalte und Suchmaschinenoptimierung für die eigene Website des Kontos.',
  ],
  budgetHours: [
    'Höchstens Stunden pro Woche',
    'Sind sie verbraucht, wird bis zur nächsten Woche nichts geschrieben und nichts an der Website getan; 168 hat eine Woche.',
  ],
  budgetMoney: [
    'Höchstens Geld pro Woche',
    'Ist es ausgegeben, werden bis zur nächsten Woche keine Anzeigen mehr gekauft; am Maximum hält es niemanden auf.',
  ],
};
