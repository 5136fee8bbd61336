import type { ProblemTexts } from './shape.ts'

export const sv: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Något behöver rättas',
      detail: 'Se vilka punkter som behöver rättas och skicka uppgifterna på nytt.',
    },
    'invalid-json': {
      title: 'Uppgifterna går inte att läsa',
      detail: 'Innehållet i begäran är inte giltig JSON.',
    },
    'authorization-pending': { title: 'Skärmen är inte ansluten än', detail: 'Fråga igen om en stund.' },
    'slow-down': { title: 'Du frågar för ofta', detail: 'Vänta fem sekunder längre innan du frågar igen.' },
    'expired-token': {
      title: 'Koden har gått ut',
      detail: 'Be om en ny kod och anslut skärmen med den.',
    },
    'access-denied': {
      title: 'Anslutningen avbröts',
      detail: 'Be om en ny kod om skärmen ska anslutas.',
    },
    'not-signed-in': { title: 'Logga in', detail: 'Du måste logga in för att göra det här.' },
    'session-ended': {
      title: 'Din inloggning har upphört',
      detail: 'Logga in igen. Det du har sparat finns kvar.',
    },
    'wrong-credentials': {
      title: 'Inloggningen lyckades inte',
      detail: 'E-postadressen eller lösenordet är fel. Kontrollera dem och försök igen.',
    },
    'unknown-token': {
      title: 'Skärmen är okänd',
      detail: 'Skärmens nyckel är fel eller saknas. Anslut skärmen på nytt.',
    },
    revoked: { title: 'Skärmens nyckel har återkallats', detail: 'Anslut skärmen på nytt.' },
    'wrong-role': {
      title: 'Du har inte rätt att göra det här',
      detail: 'Det här hör till en annan användargrupp. Fråga föreningskoordinatorn.',
    },
    'not-yours': {
      title: 'Det här hör till en annan central',
      detail: 'Du kan bara besluta om din egen centrals ärenden.',
    },
    'not-verified': {
      title: 'Er organisation är inte bekräftad än',
      detail:
        'Utkastet finns kvar, men det kan inte skickas än. Organisationskoordinatorn kontrollerar först er organisations uppgifter. Fråga koordinatorn när ni kan skicka.',
    },
    'foreign-origin': {
      title: 'Begäran kom från en annan webbplats',
      detail: 'Av säkerhetsskäl kan ändringar bara göras på tjänstens egna sidor.',
    },
    'not-found': {
      title: 'Det här hittas inte',
      detail: 'Kontrollera adressen. Det kan också ha tagits bort.',
    },
    'unknown-code': {
      title: 'Koden hittas inte',
      detail: 'Kontrollera koden på skärmen. En gammal kod gäller inte när skärmen visar en ny.',
    },
    'stale-version': {
      title: 'Meddelandet har ändrats',
      detail: 'Någon har ändrat meddelandet. Hämta den senaste versionen och kontrollera den.',
    },
    'already-handed-in': {
      title: 'Meddelandet är redan inskickat',
      detail: 'Centralen har redan fått meddelandet. Ladda om sidan.',
    },
    'already-awaiting': {
      title: 'Meddelandet väntar redan på beslut',
      detail: 'Du behöver inte skicka den här versionen igen. Centralen beslutar snart.',
    },
    'already-approved': {
      title: 'Meddelandet är redan godkänt',
      detail: 'Du behöver inte skicka den här versionen igen.',
    },
    'unchanged-since-decision': {
      title: 'Meddelandet har inte ändrats',
      detail:
        'Centralen har redan fattat beslut om den här versionen. Ändra meddelandet och skicka det sedan igen.',
    },
    'not-awaiting': {
      title: 'Meddelandet väntar inte längre på beslut',
      detail:
        'Någon annan kan ha fattat beslut, eller så har meddelandet upphört eller dragits tillbaka. Ladda om sidan.',
    },
    'not-shown': {
      title: 'Meddelandet visas inte på skärmen',
      detail: 'Därför går det inte att ta bort. Ladda om sidan.',
    },
    'already-ended': {
      title: 'Meddelandet har redan upphört',
      detail: 'Gör ett nytt meddelande om saken fortfarande är aktuell.',
    },
    'already-withdrawn': {
      title: 'Meddelandet har redan dragits tillbaka',
      detail: 'Ladda om sidan. Du kan skicka meddelandet till centralen igen.',
    },
    'validity-over': {
      title: 'Meddelandets tid är redan slut',
      detail: 'Ändra datumen och försök sedan igen.',
    },
    conflict: { title: 'Uppgiften finns redan', detail: 'Ladda om sidan och se om saken redan är klar.' },
    'too-slow': {
      title: 'Sändningen tog för lång tid',
      detail: 'Förbindelsen är för långsam eller bröts. Det du skrev är kvar. Skicka på nytt.',
    },
    'under-way': {
      title: 'Det här är redan på gång',
      detail: 'Vänta en stund och se sedan om det är klart.',
    },
    'too-large': {
      title: 'Det du skickar är för stort',
      detail: 'Skicka en mindre fil eller en kortare text.',
    },
    'wrong-content-type': {
      title: 'Fel filformat',
      detail:
        'Tjänsten tar inte emot sådant innehåll. Skicka uppgifterna som JSON och bilder med formuläret.',
    },
    'sub-path': {
      title: 'Aulataulu fungerar inte under en annan webbplats',
      detail:
        'Tjänsten behöver ett eget servernamn eller en egen port, till exempel https://aulataulu.exempel.fi. Berätta det för den som sköter tjänsten.',
    },
    findings: {
      title: 'Något i meddelandet behöver rättas',
      detail: 'Meddelandet har inte skickats än. Rätta felen och skicka det igen.',
    },
    'not-a-picture': {
      title: 'Filen är ingen giltig bild',
      detail: 'Skicka en JPEG-, PNG- eller WebP-bild.',
    },
    'broken-picture': {
      title: 'Bilden är trasig',
      detail: 'Bildfilen är ofullständig eller skadad. Spara bilden på nytt och skicka den.',
    },
    'picture-too-large': {
      title: 'Bilden är för stor',
      detail: 'Bilden har för många pixlar. Gör den mindre och skicka den igen.',
    },
    'key-reused': {
      title: 'Samma nyckel, annat innehåll',
      detail: 'Idempotency-Key har redan använts för en annan begäran. Använd en ny.',
    },
    'too-many-requests': {
      title: 'För många försök',
      detail: 'Vänta {seconds} sekunder och försök sedan igen.',
    },
    internal: {
      title: 'Något gick fel',
      detail:
        'Felet finns i tjänsten, inte hos dig. Försök igen om en stund. Berätta begärans id för underhållet.',
    },
    unavailable: { title: 'Tjänsten är inte tillgänglig just nu', detail: 'Försök igen om en stund.' },
    'check-too-slow': {
      title: 'Granskningen tog för lång tid',
      detail: 'Din text finns kvar. Gör texten kortare eller försök igen om en stund.',
    },
    'database-away': {
      title: 'Tjänsten är borta en stund',
      detail:
        'Tjänsten får just nu ingen kontakt med sin databas. Skärmarna fungerar under tiden. Försök igen om en stund.',
    },
    'read-only': {
      title: 'Det går inte att spara just nu',
      detail:
        'Tjänstens uppgifter kan nu läsas men inte ändras. Försök igen senare. Om det fortsätter, berätta det för administratören.',
    },
    'storage-full': {
      title: 'Tjänsten har inget utrymme kvar',
      detail:
        'Tjänstens disk är full och inget nytt kan sparas. Berätta det för administratören och försök igen senare.',
    },
  },
  fields: {
    required: 'Den här uppgiften saknas.',
    'wrong-type': 'Uppgiften är av fel typ. Här passar: {limit}.',
    'too-short': 'Texten är för kort. Minsta längd är {limit}.',
    'too-long': 'Texten är för lång. Högsta längd är {limit} tecken.',
    'out-of-range': 'Talet är inte inom det tillåtna. Gränsen är {limit}.',
    'too-few': 'Välj minst {limit}.',
    'too-many': 'Välj högst {limit}.',
    'wrong-form': 'Uppgiften har fel form.',
    'not-a-choice': 'Välj något av dessa: {limit}.',
    'unknown-field': 'Det finns inget sådant fält. Utelämna det.',
    'unknown-id': 'Detta hittas inte: {limit}.',
    'bad-character': 'Texten har ett tecken som inte kan sparas. Ta bort det och försök igen.',
    'hidden-direction': 'Texten har osynliga tecken som vänder skrivriktningen. Skriv stället på nytt själv.',
    'too-deep': 'Uppgiften har för många nivåer inuti varandra.',
    'wrong-order': 'Slutet är före början. Kontrollera datumen.',
    blank: 'Skriv namnet med bokstäver eller siffror.',
    'never-open':
      'Skärmen skulle aldrig vara i bruk. Ange minst en tid, eller välj att skärmen alltid är i bruk.',
    'nothing-fits':
      'På så långt håll går det inte att läsa något på en så liten skärm. Kontrollera storleken och avståndet.',
  },
}
