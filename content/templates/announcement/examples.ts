import type { Instant } from '../../notice/common.ts'
import type { NoticeContent } from '../../notice/notice.ts'

/** Announcements of invented organisations. The first can be handed in as it is. */
export function examples(_now: Instant): NoticeContent[] {
  return [
    {
      template: 'announcement',
      content: {
        fi: {
          title: 'Haluatko auttaa?',
          text: 'Moni vanha ihminen on yksin.\nVoit käydä hänen luonaan.\nMe neuvomme sinua.',
          contact: 'Soita 044 000 1357',
          professionals: 'Myös asiakas voi pyytää ystävää.\nSoita meille yhdessä asiakkaan kanssa.',
        },
        sv: {
          title: 'Vill du hjälpa?',
          text: 'Många äldre är ensamma.\nDu kan besöka dem.\nVi ger dig råd.',
          contact: 'Ring 044 000 1357',
          professionals: 'Också klienten kan be om en vän.\nRing oss tillsammans med klienten.',
        },
        en: {
          title: 'Do you want to help?',
          text: 'Many older people are alone.\nYou can visit them.\nWe give you advice.',
          contact: 'Call 044 000 1357',
          professionals: 'Your client can ask for a friend too.\nCall us together with your client.',
        },
      },
      details: { link: 'https://auta.example', topic: 'older-people' },
    },
    {
      template: 'announcement',
      content: {
        fi: {
          title: 'Puhu meille',
          text: 'Onko sinulla paha olo?\nVoit soittaa joka päivä.\nEt tarvitse nimeä.',
          contact: 'Soita kello 9–21: 044 000 2468',
        },
        sv: {
          title: 'Prata med oss',
          text: 'Mår du dåligt?\nDu kan ringa varje dag.\nVi frågar inte vad du heter.',
          contact: 'Ring klockan 9–21: 044 000 2468',
        },
        en: {
          title: 'Talk to us',
          text: 'Do you feel bad?\nYou can call every day.\nWe do not ask your name.',
          contact: 'Call 9 am–9 pm: 044 000 2468',
        },
      },
      details: { link: 'https://puhu.example', topic: 'mental-health' },
    },
    {
      template: 'announcement',
      content: {
        fi: {
          title: 'Lainaa pyörätuoli',
          text: 'Saat pyörätuolin kuukaudeksi.\nLaina on ilmainen.\nTuomme tuolin kotiisi.',
          contact: 'Soita 044 000 3579',
        },
        sv: {
          title: 'Låna en rullstol',
          text: 'Du får en rullstol för en månad.\nDet kostar inget.\nVi kommer hem till dig med stolen.',
          contact: 'Ring 044 000 3579',
        },
      },
      details: { link: 'https://laina.example/tuoli', topic: 'rehabilitation' },
      picture: {
        media: 'example-wheelchair',
        alt: {
          fi: 'Sininen pyörätuoli seisoo ikkunan edessä.',
          sv: 'En blå rullstol står framför ett fönster.',
        },
      },
    },
  ]
}
