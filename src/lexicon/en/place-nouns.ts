/**
 * Common nouns for where something happens. Chosen from the nouns that most often follow "in the", "at the" and
 * "near the" with a locative sense in news English; administrative units, buildings, open spaces, waters and ways.
 */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'airport apartment area arena avenue bank bar barracks base bay beach border bridge building bus café camp campus ' +
    'capital casino castle cathedral centre center church city clinic club coast college compound corridor country county ' +
    'court courthouse courtroom district dock downtown embassy facility factory farm field floor forest garage garden ' +
    'gate ground gym hall harbor harbour headquarters highway hill home hospital hotel house island jail junction lake ' +
    'library mall mansion market mine mosque motel mountain museum neighborhood neighbourhood nightclub office palace ' +
    'park peninsula pier plant plaza port prison province pub quarter ranch region residence resort restaurant river ' +
    'road room route runway school sea shelter shore shop sidewalk site south north east west square stadium state ' +
    'station store street strip suburb summit supermarket synagogue temple terminal territory theater theatre tower town ' +
    'township tunnel university valley venue village warehouse waters yard zone'
  ).split(' '),
);
