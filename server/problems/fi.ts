import type { ProblemTexts } from './shape.ts'

export const fi: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Tiedoissa on korjattavaa',
      detail: 'Katso, mitkä kohdat pitää korjata, ja lähetä tiedot uudelleen.',
    },
    'invalid-json': {
      title: 'Tietoja ei voi lukea',
      detail: 'Pyynnön sisältö ei ole kelvollista JSON-muotoa.',
    },
    'authorization-pending': {
      title: 'Näyttöä ei ole vielä liitetty',
      detail: 'Kysy hetken päästä uudelleen.',
    },
    'slow-down': {
      title: 'Kysyt liian usein',
      detail: 'Odota viisi sekuntia kauemmin ennen uutta kysymystä.',
    },
    'expired-token': { title: 'Koodi on vanhentunut', detail: 'Pyydä uusi koodi ja liitä näyttö sillä.' },
    'access-denied': {
      title: 'Liittäminen peruttiin',
      detail: 'Pyydä uusi koodi, jos näyttö pitää liittää.',
    },
    'not-signed-in': { title: 'Kirjaudu sisään', detail: 'Tämä toiminto vaatii kirjautumisen.' },
    'session-ended': {
      title: 'Kirjautumisesi on päättynyt',
      detail: 'Kirjaudu uudelleen. Tallentamasi tiedot ovat tallessa.',
    },
    'wrong-credentials': {
      title: 'Kirjautuminen ei onnistunut',
      detail: 'Sähköposti tai salasana on väärin. Tarkista ne ja yritä uudelleen.',
    },
    'unknown-token': {
      title: 'Näyttöä ei tunneta',
      detail: 'Näytön tunnus on väärä tai puuttuu. Liitä näyttö uudelleen.',
    },
    revoked: { title: 'Näytön tunnus on peruttu', detail: 'Liitä näyttö uudelleen.' },
    'wrong-role': {
      title: 'Sinulla ei ole oikeutta tähän',
      detail: 'Tämä toiminto kuuluu toiselle käyttäjäryhmälle. Kysy neuvoa järjestökoordinaattorilta.',
    },
    'not-yours': {
      title: 'Tämä kuuluu toiselle keskukselle',
      detail: 'Voit päättää vain oman keskuksesi asioista.',
    },
    'not-verified': {
      title: 'Järjestöänne ei ole vielä vahvistettu',
      detail:
        'Luonnos on tallessa, mutta sitä ei voi vielä lähettää. Järjestökoordinaattori tarkistaa ensin järjestönne tiedot. Kysy häneltä, milloin voitte lähettää.',
    },
    'foreign-origin': {
      title: 'Pyyntö tuli toiselta sivustolta',
      detail: 'Turvallisuussyistä muutoksia voi tehdä vain tämän palvelun omilta sivuilta.',
    },
    'not-found': { title: 'Tätä ei löydy', detail: 'Tarkista osoite. Kohde on voitu myös poistaa.' },
    'unknown-code': {
      title: 'Koodia ei löydy',
      detail: 'Tarkista koodi näytöltä. Vanha koodi ei enää kelpaa, kun näytössä on uusi.',
    },
    'stale-version': {
      title: 'Ilmoitus on muuttunut',
      detail: 'Joku on muuttanut ilmoitusta. Lataa uusin versio ja tarkista se.',
    },
    'already-handed-in': {
      title: 'Ilmoitus on jo lähetetty',
      detail: 'Keskus on jo saanut ilmoituksen. Lataa sivu uudelleen.',
    },
    'already-awaiting': {
      title: 'Ilmoitus odottaa jo päätöstä',
      detail: 'Tätä versiota ei tarvitse lähettää uudelleen. Keskus päättää siitä pian.',
    },
    'already-approved': {
      title: 'Ilmoitus on jo hyväksytty',
      detail: 'Tätä versiota ei tarvitse lähettää uudelleen.',
    },
    'unchanged-since-decision': {
      title: 'Ilmoitus ei ole muuttunut',
      detail: 'Keskus on jo päättänyt tästä versiosta. Muuta ilmoitusta ja lähetä se sitten uudelleen.',
    },
    'not-awaiting': {
      title: 'Ilmoitus ei enää odota päätöstä',
      detail:
        'Joku muu on voinut päättää siitä, tai ilmoitus on päättynyt tai peruttu. Lataa sivu uudelleen.',
    },
    'not-shown': {
      title: 'Ilmoitus ei ole näytöllä',
      detail: 'Siksi sitä ei voi poistaa näytöltä. Lataa sivu uudelleen.',
    },
    'already-ended': {
      title: 'Ilmoitus on jo päättynyt',
      detail: 'Tee uusi ilmoitus, jos asia on yhä ajankohtainen.',
    },
    'already-withdrawn': {
      title: 'Ilmoitus on jo peruttu',
      detail: 'Lataa sivu uudelleen. Voit lähettää ilmoituksen keskukseen uudelleen.',
    },
    'validity-over': {
      title: 'Ilmoituksen aika on jo ohi',
      detail: 'Muuta päiviä ja yritä sitten uudelleen.',
    },
    conflict: {
      title: 'Tieto on jo olemassa',
      detail: 'Lataa sivu uudelleen ja katso, onko asia jo kunnossa.',
    },
    'too-slow': {
      title: 'Lähetys kesti liian kauan',
      detail: 'Yhteys on liian hidas tai se katkesi välillä. Mitä kirjoitit, on tallessa. Lähetä uudelleen.',
    },
    'under-way': { title: 'Tämä on jo tekeillä', detail: 'Odota hetki ja katso sitten, onko se valmis.' },
    'too-large': { title: 'Lähetys on liian suuri', detail: 'Lähetä pienempi tiedosto tai lyhyempi teksti.' },
    'wrong-content-type': {
      title: 'Väärä tiedostomuoto',
      detail: 'Palvelu ei ota vastaan tällaista sisältöä. Lähetä tiedot JSON-muodossa ja kuvat lomakkeella.',
    },
    'sub-path': {
      title: 'Aulataulu ei toimi toisen sivuston alla',
      detail:
        'Palvelu tarvitsee oman palvelinnimen tai portin, esimerkiksi https://aulataulu.esimerkki.fi. Kerro tämä ylläpidolle.',
    },
    findings: {
      title: 'Ilmoituksessa on korjattavaa',
      detail: 'Ilmoitusta ei ole vielä lähetetty. Korjaa virheet ja lähetä se uudelleen.',
    },
    'not-a-picture': {
      title: 'Tiedosto ei ole kelvollinen kuva',
      detail: 'Lähetä JPEG-, PNG- tai WebP-kuva.',
    },
    'broken-picture': {
      title: 'Kuva on rikki',
      detail: 'Kuvatiedosto on vajaa tai vioittunut. Tallenna kuva uudelleen ja lähetä se.',
    },
    'picture-too-large': {
      title: 'Kuva on liian suuri',
      detail: 'Kuvassa on liikaa pikseleitä. Pienennä kuvaa ja lähetä se uudelleen.',
    },
    'key-reused': {
      title: 'Sama tunniste, eri sisältö',
      detail: 'Idempotency-Key on jo käytetty toiseen pyyntöön. Käytä uutta tunnistetta.',
    },
    'too-many-requests': {
      title: 'Liian monta yritystä',
      detail: 'Odota {seconds} sekuntia ja yritä sitten uudelleen.',
    },
    internal: {
      title: 'Jokin meni vikaan',
      detail:
        'Vika on palvelussa, ei sinussa. Yritä hetken päästä uudelleen. Kerro ylläpidolle pyynnön tunnus.',
    },
    unavailable: {
      title: 'Palvelu ei ole juuri nyt käytettävissä',
      detail: 'Yritä hetken päästä uudelleen.',
    },
    'check-too-slow': {
      title: 'Tarkistus kesti liian kauan',
      detail: 'Tekstisi on tallella. Lyhennä tekstiä tai yritä hetken päästä uudelleen.',
    },
    'database-away': {
      title: 'Palvelu on hetken poissa',
      detail:
        'Palvelu ei saa juuri nyt yhteyttä tietokantaansa. Näytöt toimivat sillä aikaa. Yritä hetken päästä uudelleen.',
    },
    'read-only': {
      title: 'Tietoja ei voi juuri nyt tallentaa',
      detail:
        'Palvelun tietoja voi nyt lukea mutta ei muuttaa. Yritä myöhemmin uudelleen. Jos tämä jatkuu, kerro ylläpidolle.',
    },
    'storage-full': {
      title: 'Palvelussa ei ole tilaa',
      detail:
        'Palvelun levy on täynnä, eikä uutta voi tallentaa. Kerro tästä ylläpidolle ja yritä myöhemmin uudelleen.',
    },
  },
  fields: {
    required: 'Tämä tieto puuttuu.',
    'wrong-type': 'Tieto on väärää tyyppiä. Tähän sopii: {limit}.',
    'too-short': 'Teksti on liian lyhyt. Vähimmäispituus on {limit}.',
    'too-long': 'Teksti on liian pitkä. Enimmäispituus on {limit} merkkiä.',
    'out-of-range': 'Luku ei ole sallitulla välillä. Raja on {limit}.',
    'too-few': 'Valitse vähintään {limit}.',
    'too-many': 'Valitse enintään {limit}.',
    'wrong-form': 'Tieto on väärässä muodossa.',
    'not-a-choice': 'Valitse jokin näistä: {limit}.',
    'unknown-field': 'Tällaista kenttää ei ole. Jätä se pois.',
    'unknown-id': 'Tällaista ei löydy: {limit}.',
    'bad-character': 'Tekstissä on merkki, jota ei voi tallentaa. Poista se ja yritä uudelleen.',
    'hidden-direction':
      'Tekstissä on näkymättömiä merkkejä, jotka kääntävät kirjoitussuunnan. Kirjoita kohta uudelleen itse.',
    'too-deep': 'Tiedossa on liian monta sisäkkäistä tasoa.',
    'wrong-order': 'Loppu on ennen alkua. Tarkista päivät.',
    blank: 'Kirjoita nimi kirjaimilla tai numeroilla.',
    'never-open':
      'Näyttö ei olisi koskaan käytössä. Anna ainakin yksi aika, tai valitse, että näyttö on aina käytössä.',
    'nothing-fits':
      'Näin pieneltä näytöltä ei voi lukea mitään näin kaukaa. Tarkista näytön koko ja katseluetäisyys.',
  },
}
