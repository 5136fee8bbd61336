import type { Organisation } from '../notice/organisation.ts'

const organisation = (
  id: string,
  name: string,
  kind: Organisation['kind'],
  businessId: string | null,
  verified = true,
): Organisation => ({ id, name, kind, businessId, verified })

/** Invented. The business IDs have a right check digit and lie outside the numbers that are in use. */
export const organisations: Organisation[] = [
  organisation('omaishoitajat', 'Jokivarren omaishoitajat ry', 'association', '9990001-6'),
  organisation('muisti', 'Lakeuden muistiyhdistys ry', 'association', '9990008-3'),
  organisation('sydan', 'Meripohjan sydänyhdistys ry', 'association', '9990015-5'),
  organisation('pesa', 'Perhetalo Pesä ry', 'association', '9990022-7'),
  organisation('mielen-silta', 'Mielen silta ry', 'association', '9990029-4'),
  organisation('kuulo', 'Koillisen kuuloyhdistys ry', 'association', '9990036-6'),
  organisation('nako', 'Pohjantien näkövammaiset ry', 'association', '9990043-8'),
  organisation('liikkuva-arki', 'Liikkuva arki ry', 'association', '9990057-7'),
  organisation('kohtaamo', 'Kohtaamo Silta ry', 'association', '9990064-9'),
  organisation('norr', 'Svenska kretsen i norr rf', 'association', '9990071-0'),
  organisation('jokirannan-seurakunta', 'Jokirannan seurakunta', 'parish', '9990078-8'),
  organisation('tunturin-seurakunta', 'Tunturin seurakunta', 'parish', '9990092-1'),
  organisation('jokirannan-sote-keskus', 'Jokirannan sote-keskus', 'centre', '9990099-9'),
  // New: it writes and checks already, and hands in once somebody has verified it.
  organisation('uusi-alku', 'Uusi alku ry', 'association', '9990113-1', false),
]
