/**
 * The ways of telling one pole of a frame, as groups `slot: ways; slot: ways`. A way is a lemma and the words that
 * follow it in order, fillers left out: `throw weight behind`; `self` is any reflexive pronoun. What a way is aimed at
 * is its object, or what follows its last preposition. Slots:
 * `v` verb of its subject · `o` verb done to the holder · `n` noun of its owner · `a` adjective or noun said of its subject ·
 * `m` adjective, also before the noun · `p` noun for what there was or was not: "*injuries* were reported" ·
 * `r` adverb of how the subject did it.
 */
export type Ways = string;

/** A question of news that one holder answers in one of a few ways. */
export interface NewsFrame {
  readonly name: string;
  /** What an editor would call the question: "Whether it was open". */
  readonly label: string;
  readonly kind: 'stance' | 'polarity' | 'certainty';
  /** Why no two poles hold of one holder (and one thing) at one time. */
  readonly reason: string;
  /** Whether the two must be aimed at one thing: always, where both tell what at, or never. */
  readonly aim: 'needed' | 'told' | 'none';
  /** Whether one pole may follow the other in the course of the news. */
  readonly successive?: boolean;
  /** Whose answer it may be: a person or body that acts, a thing, or the event, whoever is told of. Default who or what. */
  readonly holder?: 'person' | 'thing' | 'event';
  /** Nouns for that whose answer it may be, where not everything can have one. */
  readonly of?: string;
  /** Which poles, denied, state the other: of the first, of the second, of both. Default none. */
  readonly denied?: 'first' | 'second' | 'both';
  /** Whether the frame tells a deed that others may want done or not. */
  readonly deed?: boolean;
  /** Classes of opposites whose words are ways of telling the poles. */
  readonly like?: readonly string[];
  readonly poles: readonly [Ways, Ways];
}
