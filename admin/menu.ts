import type { Messages } from './messages/fi.ts'
import type { User } from './session.ts'

export interface MenuItem {
  href: string
  text: string
  isHere: (path: string) => boolean
}

const item = (href: string, text: string, not: string[] = []): MenuItem => ({
  href,
  text,
  isHere: (path) => path.startsWith(href) && !not.some((other) => path.startsWith(other)),
})

/** What each role finds in the header; the first is its home. */
export function menuOf(who: Pick<User, 'role'>, m: Messages['nav']): MenuItem[] {
  switch (who.role) {
    case 'member':
      return [item('/admin/notices', m.notices, ['/admin/notices/new']), item('/admin/notices/new', m.write)]
    case 'liaison':
    case 'deputy':
      return [
        item('/admin/review', m.queue),
        item('/admin/on-screen', m.onScreen),
        item('/admin/screens', m.screens),
      ]
    case 'coordinator':
      return [item('/admin/screens', m.centres)]
    case 'operator':
      return [item('/admin/health', m.health), item('/admin/screens', m.screens)]
  }
}
