/** Numbers of populations and accounts in German by key: label, and what each does. */
import type { Named } from '../../named.ts';

export const PEOPLE: Readonly<Record<string, Named>> = {
  members: ['Mitglieder', 'Menschen auf der Plattform, die untersuchten Konten eingeschlossen.'],
  communities: ['Gemeinschaften', 'Kreise von Menschen, die einander meist kennen.'],
  friendsEach: ['Freunde je Mitglied', 'Mittlere Zahl der Bindungen eines Mitglieds.'],
  closure: [
    'Freunde von Freunden',
    'Chance, dass ein Neuling die nächste Bindung unter den Freunden der letzten sucht.',
  ],
  mixing: [
    'Bindungen zwischen Gemeinschaften',
    'Chance, dass eine Bindung außerhalb der eigenen Gemeinschaft gesucht wird.',
  ],
  reciprocity: [
    'Gegenseitige Bindungen',
    'Anteil der Bindungen, die gegenseitige Freundschaften sind; die anderen sind einseitige Fans.',
  ],
  visitsPerDay: [
    'Besuche am Tag (Median)',
    'Median der Besuche, die ein Mitglied an einem Tag macht.',
  ],
  visitsSpread: ['Streuung der Besuche', 'Standardabweichung des Logarithmus der Besuche am Tag.'],
  postsPerDay: [
    'Beiträge am Tag (Median)',
    'Median der Beiträge, die ein Mitglied an einem Tag schreibt.',
  ],
  postsSpread: ['Streuung der Beiträge', 'Standardabweichung des Logarithmus der Beiträge am Tag.'],
  postsMost: ['Meiste Beiträge am Tag', 'Niemand in der Bevölkerung schreibt mehr als dies.'],
  postsPerVisit: [
    'Beiträge pro Besuch',
    'Wer je Besuch mehr als dies schreibt, kommt öfter als andere.',
  ],
  attention: [
    'Aufmerksamkeit (Median)',
    'Median der Einträge, die ein Mitglied in einem Besuch liest.',
  ],
  attentionSpread: [
    'Streuung der Aufmerksamkeit',
    'Standardabweichung des Logarithmus der Aufmerksamkeit.',
  ],
  sociability: [
    'Geselligkeit (Median)',
    'Median der Chance, dass ein Leser auf einen plaudernden Beitrag antwortet.',
  ],
  sociabilitySpread: [
    'Streuung der Geselligkeit',
    'Standardabweichung des Logarithmus der Geselligkeit.',
  ],
  involvement: [
    'Beteiligung',
    'Wie sehr jene, die mehr schreiben, auch öfter kommen und antworten (Korrelation der Logarithmen).',
  ],
  linkShare: ['Links unter den Beiträgen', 'Anteil der Beiträge eines Mitglieds, die Links sind.'],
  questionShare: [
    'Fragen unter den Beiträgen',
    'Anteil der Beiträge eines Mitglieds, die Fragen sind.',
  ],
  usefulShareOfMembers: [
    'Nützliche Beiträge der Mitglieder',
    'Anteil der Beiträge von Mitgliedern, die Leser nützlich finden.',
  ],
  friends: ['Freunde am Anfang', 'Gegenseitige Bindungen des Kontos, wenn die Geschichte beginnt.'],
  overlap: [
    'Dieselben Menschen wie daheim',
    'Anteil der Freunde des Kontos, die es auch daheim hat; für jeden anderen steht jemand anders.',
  ],
  linksPerDay: ['Links am Tag', 'Beiträge, die nur auf die eigene Website des Kontos verweisen.'],
  announcementsPerDay: [
    'Ankündigungen am Tag',
    'Beiträge, die Neues vom Konto melden, ohne etwas zu fragen.',
  ],
  questionsPerDay: ['Fragen am Tag', 'Beiträge, die die Leser etwas fragen.'],
  chatsPerDay: ['Plaudereien am Tag', 'Beiträge, in denen geplaudert wird.'],
  burstSize: ['Salvengröße', 'Beiträge, die auf einmal abgesetzt werden; eins heißt verteilt.'],
  responsesPerDay: [
    'Antworten am Tag',
    'Antworten, die das Konto in eigenen und fremden Gesprächen schreibt.',
  ],
  requestsPerDay: [
    'Freundschaftsanfragen am Tag',
    'Menschen, die das Konto um Freundschaft bittet, an Tagen, an denen es bittet.',
  ],
  usefulShare: ['Nützliche Beiträge', 'Anteil der Beiträge des Kontos, die Leser nützlich finden.'],
};
