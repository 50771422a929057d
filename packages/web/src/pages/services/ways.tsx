import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { holdsIn, useCountry } from '../../components/country.tsx'
import { OfficialLink } from '../../components/official-way.tsx'
import { useRegions } from '../../components/use-regions.ts'
import type { BillerView, GuideView, RouteView } from '../../engine/guide-view.ts'
import { CheckSteps } from './check-steps.tsx'
import { Sources } from './sources.tsx'

/** The ways by whoever bills: of one open at once, of several one after the other. */
export function Ways({ guide, about }: { guide: GuideView; about: string }) {
  const { t } = useTranslation('services')
  const [country] = useCountry()
  const elsewhere = ({ regions }: RouteView) => Number(!holdsIn(regions, country))
  const nearFirst = guide.routes.toSorted((a, b) => elsewhere(a) - elsewhere(b))
  const groups = [...Map.groupBy(guide.routes, ({ biller }) => biller).keys()].map(
    (id) => [id, nearFirst.filter(({ biller }) => biller === id)] as const,
  )
  const isOpen = guide.told === null || guide.told.isOpen
  return groups.map(([id, routes], index) => {
    const biller = guide.billers.find((each) => each.id === id)
    const isItself = id === 'direct' && guide.name !== null
    const name = isItself ? guide.name : routes[0]!.billerName
    const isCharged = guide.nothingToCancel === null || routes.some(({ action }) => action === 'cancel')
    const title =
      !isCharged || (guide.nothingToCancel !== null && groups.length === 1)
        ? name
        : isOpen && isItself
          ? t('ways.itself', { service: name })
          : t('ways.billedBy', { biller: name })
    const content = (
      <>
        {biller !== undefined && (guide.nothingToCancel === null || groups.length > 1) && (
          <HowToTell biller={biller} isFound={!isOpen} />
        )}
        {routes.map((route) => (
          <Way key={nameOf(route)} route={route} name={`${about} ${nameOf(route)}`} />
        ))}
        {isCharged && biller !== undefined && biller.limits.length > 0 && (
          <ul className="facts">
            {biller.limits.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </>
    )
    if (!isOpen || groups.length === 1) {
      return (
        <section key={id} className="card stack way-group" aria-labelledby={`by-${id}`}>
          <h2 id={`by-${id}`}>{title}</h2>
          {content}
        </section>
      )
    }
    return (
      <details key={id} className="card way-group" open={index === 0}>
        <summary>
          <h2 id={`by-${id}`}>{title}</h2>
        </summary>
        <div className="stack">{content}</div>
      </details>
    )
  })
}

function HowToTell({ biller, isFound }: { biller: BillerView; isFound: boolean }) {
  const { t } = useTranslation('services')
  return (
    <>
      {!isFound && biller.tells.length > 0 && (
        <div>
          <p>{t('ways.tell')}</p>
          <ul className="facts">
            {biller.tells.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {biller.see !== null && (
        <div>
          <p>{t('ways.see')}</p>
          <ul className="facts">
            {biller.see.steps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {biller.see.url !== null && <OfficialLink url={biller.see.url} />}
        </div>
      )}
    </>
  )
}

/** Tells the routes of one service apart. */
function nameOf({ biller, action, regions, steps }: RouteView): string {
  return [biller, action, ...regions, steps[0]].join(' ')
}

/** One way: where, what to do step by step, what to expect, what if. */
function Way({ route, name }: { route: RouteView; name: string }) {
  const { t } = useTranslation('services')
  const region = useRegions()
  const id = useId()
  const notes = [
    ...(route.channel === 'online' ? [] : [t(`ways.channel.${route.channel}`)]),
    ...(route.noticeDays === null ? [] : [t('ways.notice', { count: route.noticeDays })]),
  ]
  return (
    <article className={`way way-${route.action}`}>
      <h3 id={id}>{t(`action.${route.action}`)}</h3>
      {route.regions.length > 0 && (
        <p className="quiet">{t('ways.holdsIn', { places: route.regions.map(region).join(', ') })}</p>
      )}
      {route.url !== null && (
        <p>
          <OfficialLink url={route.url} />
        </p>
      )}
      {notes.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <CheckSteps name={name} steps={route.steps} labelledBy={id} />
      <dl className="way-facts">
        {route.confirmation !== null && (
          <div>
            <dt>{t('ways.youWillSee')}</dt>
            <dd>{route.confirmation}</dd>
          </div>
        )}
        {route.takesEffect !== 'unknown' && (
          <div>
            <dt>{t('ways.when')}</dt>
            <dd>{t(`ways.effect.${route.takesEffect}`)}</dd>
          </div>
        )}
        {route.ifMissing !== null && (
          <div>
            <dt>{t(route.hasButton ? 'ways.ifMissing' : 'ways.ifRefused')}</dt>
            <dd>{route.ifMissing}</dd>
          </div>
        )}
      </dl>
      <Sources sources={route.sources} basis={route.basis} />
    </article>
  )
}
