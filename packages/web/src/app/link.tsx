import type { MouseEvent, ReactNode } from 'react'
import { useRouter } from './router.tsx'

interface LinkProps {
  readonly to: string
  readonly className?: string
  readonly children: ReactNode
}

/** A link to another page of the app. Links to the outside are `OfficialLink`. */
export function Link({ to, className, children }: LinkProps) {
  const { path, navigate, hrefOf } = useRouter()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a href={hrefOf(to)} className={className} aria-current={path === to ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}
