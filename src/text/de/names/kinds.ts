/** Strategies, platforms, units and published facts in German, by id or by the English word. */
import type { Named } from '../../named.ts';

export const STRATEGIES: Readonly<Record<string, Named>> = {
  ordinary: [
    'Gewöhnliches Mitglied',
    'Schreibt dann und wann bei einem Besuch und antwortet auf Gelesenes.',
  ],
  broadcaster: ['Sender', 'Setzt Beiträge ab, mehrere auf einmal, und sucht kein Gespräch.'],
  converser: [
    'Gesprächspartner',
    'Schreibt eines nach dem anderen und antwortet weit mehr, als er schreibt.',
  ],
  'burst-linker': [
    'Link-Salven',
    'Setzt alle paar Stunden Salven von Links und Fragen ab und antwortet nie.',
  ],
  'automated-feed': [
    'Automatischer Strom',
    'Setzt nach der Uhr Links ab, Tag und Nacht, einen nach dem anderen, und antwortet nie.',
  ],
  balanced: [
    'Ausgewogen',
    'Schreibt auf jeden Link zwei plaudernde Beiträge und auf jeden Beitrag vier Antworten.',
  ],
  'listener-first': [
    'Erst zuhören',
    'Sagt zwei Tage nichts, antwortet, plaudert dann auch, macht am elften Tag Pause und wirbt dann auch.',
  ],
  'follow-and-advertise': [
    'Anfreunden und werben',
    'Stellt an zwei Tagen jeder Woche der Geschichte Freundschaftsanfragen und wirbt an den anderen.',
  ],
  imitator: [
    'Nachahmer',
    'Schreibt wenig, bis er weiß, was andere tun, und dann dieselbe Mischung wie ihr Median.',
  ],
  log: ['Sendeprotokoll', 'Schreibt, was eine Liste von Zeiten und Arten sagt, und sonst nichts.'],
};

export const PLATFORMS: Readonly<Record<string, Named>> = {
  plurk: [
    'Plurk',
    'Eine Zeitleiste von 24 Stunden, deren Gespräche wieder auftauchen, wenn jemand antwortet.',
  ],
  twitter: ['Twitter', 'Ein Strom, das Neueste zuerst; auch Antworten landen darin.'],
  facebook: ['Facebook', 'Ein Strom, der auswählt, was Freunde schreiben.'],
  linkedin: ['LinkedIn', 'Kontakte und eine Sammelpost mit ihren Neuigkeiten.'],
  myspace: ['MySpace', 'Bulletins: eine Liste von Titeln, die tagelang stehen bleibt.'],
};

export const UNITS: Readonly<Record<string, string>> = {
  points: 'Punkte',
  'log sd': 'log SD',
  days: 'Tage',
  hours: 'Stunden',
  minutes: 'Minuten',
  min: 'min',
  times: 'mal',
  acts: 'Beiträge und Antworten',
  posts: 'Beiträge',
  responses: 'Antworten',
  levels: 'Ebenen',
  visits: 'Besuche',
  people: 'Menschen',
  dollars: 'Dollar',
  'a day': 'am Tag',
  'a week': 'pro Woche',
  'a day and hour': 'am Tag je Stunde',
  'at once': 'auf einmal',
  'items a visit': 'Einträge pro Besuch',
  'per post read': 'je gelesenem Beitrag',
  'hours a day': 'Stunden am Tag',
  'hours a week': 'Stunden pro Woche',
  'dollars a day': 'Dollar am Tag',
  'dollars a week': 'Dollar pro Woche',
};

/** Labels of the facts E1 to E12 and of their figures, and the remark on all, by the English words. */
export const FACTS: Readonly<Record<string, string>> = {
  'Followers lost in 42 days, mean of accounts':
    'In 42 Tagen verlorene Follower, Mittel der Konten',
  mean: 'Mittel',
  'lower quartile': 'unteres Quartil',
  median: 'Median',
  'upper quartile': 'oberes Quartil',
  '90th percentile': '90. Perzentil',
  '99th percentile': '99. Perzentil',
  'Active users who unfollow at least once in 51 days':
    'Aktive Nutzer, die in 51 Tagen mindestens einmal entfolgen',
  'share who unfollow': 'Anteil derer, die entfolgen',
  'unfollows of those who do': 'Entfolgungen je Person, die entfolgt',
  'One-way ties break so many times as often as mutual ones':
    'Einseitige Bindungen reißen so viel öfter als gegenseitige',
  ratio: 'Verhältnis',
  'one-way ties broken': 'einseitige Bindungen, gerissen',
  'mutual ties broken': 'gegenseitige Bindungen, gerissen',
  'Replies among tweets': 'Antworten unter den Tweets',
  replies: 'Antworten',
  'with a link': 'mit einem Link',
  'Tweets that get a reply': 'Tweets, die eine Antwort bekommen',
  'a reply': 'eine Antwort',
  'any reaction': 'irgendeine Reaktion',
  'Half of the engagement with a tweet comes within':
    'Die Hälfte der Reaktionen auf einen Tweet kommt binnen',
  'half-life': 'Halbwertszeit',
  'Share of activity of the most active 5 %': 'Anteil der aktivsten 5 % an der Aktivität',
  'share of the top 5 %': 'Anteil der obersten 5 %',
  'less than once a day': 'weniger als einmal am Tag',
  'Linked pairs that are mutual': 'Verbundene Paare, die es gegenseitig sind',
  'mutual pairs': 'gegenseitige Paare',
  clustering: 'Clusterkoeffizient',
  'exponent of followers': 'Exponent der Follower',
  'Responses written for each post, most active members of Plurk':
    'Geschriebene Antworten je Beitrag, aktivste Mitglieder von Plurk',
  'responses a post': 'Antworten je Beitrag',
  'posts each': 'Beiträge je Mitglied',
  'responses each': 'Antworten je Mitglied',
  'friends each': 'Freunde je Mitglied',
  'fans each': 'Fans je Mitglied',
  'Chatty plurks a day beyond which friends leave':
    'Plaudernde Plurks am Tag, ab denen Freunde gehen',
  knee: 'Knick',
  'knee without answers': 'Knick ohne Antworten',
  'Leavers who had muted or stopped following first':
    'Gegangene, die zuvor stumm geschaltet hatten oder nicht mehr folgten',
  'climbed a rung first': 'zuerst eine Stufe genommen',
  'steps down in anger': 'im Ärger eine Stufe zurück',
  'came back': 'kamen zurück',
  'muted, stopped, left': 'stumm geschaltet, nicht mehr gefolgt, gegangen',
  'Warm ties of an account with 500 followers': 'Enge Bindungen eines Kontos mit 500 Followern',
  'warm ties': 'enge Bindungen',
  'on the Facebook network': 'im Netz von Facebook',
  'Medians over 8 seeds (1 to 8), and their 5 and 95 % quantiles.':
    'Mediane über 8 Startwerte (1 bis 8) und ihre 5-%- und 95-%-Quantile.',
};
