/** Words of *why they left*, in German: causes over time, and what would have been enough. */
import type { WayId } from '../../counterfactual/alteration.ts';
import type { causes as English } from '../en/causes.ts';
import type { Words } from '../words.ts';
import { count, list, moment, number, percent, some, times } from './words.ts';

const links = (n: number): string => some(n, 'Link', 'Links');

/** What the account did, had it been enough; goes on from “wenn Rex…”. */
const DONE: Record<WayId, (value: number, stated: number) => string> = {
  fewerLinks: (value, stated) =>
    `${value === 0 ? 'gar keine Links' : `nur ${links(value)} am Tag`} geschrieben hätte statt ${number(stated)}`,
  smallerBursts: (value, stated) =>
    value === 1
      ? `die Beiträge verteilt hätte, einen nach dem anderen statt ${number(stated)} auf einmal`
      : `höchstens ${number(value)} auf einmal geschrieben hätte statt ${number(stated)}`,
  moreResponses: (value, stated) =>
    `${times(value)} am Tag geantwortet hätte statt ${stated === 0 ? 'nie' : times(stated)}`,
};
/** Each goes on with “hätte nicht gereicht”. */
const VAIN: Record<WayId, (value: number) => string> = {
  fewerLinks: (value) => (value === 0 ? 'Gar kein Link' : `Auf ${links(value)} am Tag zu gehen`),
  smallerBursts: () => 'Dieselben Beiträge einzeln zu schreiben',
  moreResponses: (value) => `Auch ${times(value)} am Tag zu antworten`,
};

export const causes: Words<typeof English> = {
  title: 'Warum sie gingen',
  close: 'Schließen',
  chart: (left) =>
    left === 0
      ? 'Noch ist niemand gegangen.'
      : `Bisher ${left === 1 ? 'ist 1 Freund' : `sind ${count(left)} Freunde`} gegangen, nach dem, was am schwersten wog.`,
  label: (cause, n) => `${cause} ${count(n)}`,
  table: 'Wer ging, nach Gründen, Tag für Tag',
  time: 'Bis',
  total: 'Alle',
  inStory: (cause) => `Nur diese in der Geschichte: ${cause}`,
  keep: {
    title: (share) => `Die kleinste Änderung, die ${percent(share)} hält`,
    about:
      'Erzählt dieselbe Geschichte wieder und wieder, dieselben Menschen, dieselben Würfel, bis sie gefunden ist.',
    search: (share) => `Finden, was ${percent(share)} hält`,
    enough: (kept) =>
      `So, wie es ist, bleiben ${percent(kept)} der Freunde bis zum Ende. Es muss sich nichts ändern.`,
    would: (share, account, kept) =>
      `So, wie es ist, bleiben ${percent(kept)} der Freunde bis zum Ende. ${percent(share)} oder mehr wären geblieben, wenn ${account}…`,
    keeps: (share) => `Hält ${percent(share)}.`,
  },
  stay: {
    title: 'Wäre geblieben, wenn…',
    search: 'Die kleinste Änderung finden',
    would: (goal, name, account) =>
      goal === 'friend'
        ? `${name} wäre am Ende noch befreundet, wenn ${account}…`
        : `${name} würde am Ende noch zuhören, wenn ${account}…`,
    replied: (labels) =>
      labels.length === 1
        ? `einmal hier geantwortet hätte, am ${moment(labels[0] ?? '')}`
        : `${times(labels.length)} hier geantwortet hätte, vom ${moment(labels[0] ?? '')} an`,
    vainReplies: (most) => `Auch bis zu ${times(most)} hier zu antworten hätte nicht gereicht.`,
    unanswerable: 'Es gab nichts zu beantworten: Hier war nichts geschrieben worden.',
    stays: (name, account) =>
      `Von Anfang bis Ende erzählt, hört ${name} ${account} am Ende doch zu.`,
  },
  done: (way, value, stated) => DONE[way](value, stated),
  vain: (way, value) => `${VAIN[way](value)} hätte nicht gereicht.`,
  vainKeeping: (way, value, kept) =>
    `${VAIN[way](value)} hätte nicht gereicht: Es hält ${percent(kept)}.`,
  smallest: 'Die kleinste Änderung.',
  price: (acts, share) =>
    `${some(acts, 'Beitrag oder Antwort', 'Beiträge und Antworten')} weggelassen, hinzugefügt oder verlegt: ${percent(share)} von allem.`,
  exceptions: (values) =>
    `Nicht ganz so einfach: Mit ${list(values.map(number))} hätte es nicht gereicht.`,
  nothing: 'Nichts von dem, was versucht wurde, hätte gereicht.',
  apply: 'Abspielen',
  back: 'Abspielen, wie es war',
  applied: 'Läuft jetzt; vergleichen Sie mit der gestrichelten Linie.',
  patched: 'Unterwegs wurden Regler bewegt: Dies gilt für die Geschichte, wie sie begonnen wurde.',
  progress: (run, most) => `Lauf ${count(run)}, von höchstens ${count(most)}.`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen; keine Antwort.',
  failed: 'Die Suche ist ausgefallen. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
};
