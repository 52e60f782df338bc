import type { GeneratedApi } from './binding.ts'
import type { Route } from './route.ts'

/** Returns an API whose operations are below other paths than that of their first server. @throws Error for a path without a slash */
export function rebased(api: GeneratedApi, basePath: string | readonly string[]): GeneratedApi {
  const bases = [...new Set([basePath].flat())]
  for (const base of bases)
    if (!/^(\/[^/*:?#]+)*$/.test(base))
      throw new Error(`The basePath "${base}" must begin with "/" and not end with it, such as "/v2", or be empty.`)
  return { ...api, routes: bases.flatMap((base) => api.routes.map((route) => moved(route, base))) }
}

function moved(route: Route, base: string): Route {
  const rest = route.url.slice(route.base?.length ?? 0)
  return { ...route, base, url: `${base}${rest}` || '/' }
}
