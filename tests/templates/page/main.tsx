import { render } from 'preact'
import { Slide } from '../../../content/templates/slide.tsx'
import type { SlideProps } from '../../../content/templates/template.ts'

/** What the tests call in the page. */
export interface SlidePage {
  draw(props: SlideProps, scale: number): void
}

const root = document.createElement('main')
document.body.append(root)

const slidePage: SlidePage = {
  draw(props, scale) {
    root.style.transform = `scale(${scale})`
    root.style.transformOrigin = '0 0'
    render(<Slide {...props} level={1} />, root)
  },
}
Object.assign(window, { slidePage })
