/** Names of members, so that people can be talked about: a first name and an initial, no two alike. */

const FIRST =
  'Ada Ange Anke Ansel Arlo Asha Astrid Aziz Bea Bela Ben Birgit Bo Bruno Cara Carl Cato Celia Chidi Clara Cleo Cora Cyril Dae Dalia Dan Dara Dario Dee Devi Dina Dora Edda Edgar Eli Ella Elmo Elsa Emil Enid Erik Esme Ezra Fay Femi Fern Finn Flora Floyd Freya Gail Gemma Gil Gina Greta Gus Hana Hank Hazel Heidi Henri Hugo Ida Ike Ilse Imani Ines Ingo Ira Iris Ivo Jade Jan Jarek Jay Jena Jin Joan Jonas Josie Juno Kai Kara Karim Kate Keiko Kemal Kim Kira Klaus Lara Lars Lea Leif Lena Levi Lila Lina Loki Lola Lou Luca Lucy Luis Luz Mae Maja Malik Mara Marco Mei Mila Milo Mina Mona Moses Nadia Nell Nico Nils Nina Noa Noor Nora Oda Odin Olga Omar Ona Oona Oskar Otis Paco Paige Paul Pavel Penny Petra Pia Pim Priya Quinn Rafa Rana Ravi Remy Rhea Rita Rosa Rufus Runa Ruth Sadie Sam Sana Saul Selma Sina Siri Sol Sven Tala Tara Teo Tess Theo Tilda Timo Tove Ugo Una Ursula Uwe Vera Viggo Vito Wanda Wes Wilma Xenia Yara Yoko Yusuf Zara Zeno Zita Zoe'.split(
    ' ',
  );

const LETTERS = 26;

/** The name of a member; accounts under study have their own. */
export function nameOf(member: number): string {
  const place = member % FIRST.length;
  const round = Math.floor(member / FIRST.length);
  const initial = String.fromCharCode(65 + ((round * 7 + place) % LETTERS));
  const series = Math.floor(round / LETTERS);
  return `${FIRST[place]} ${initial}.${series > 0 ? ` ${series + 1}` : ''}`;
}
